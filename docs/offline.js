// Read again without a network: the book's own files, and each page that was opened, are kept.
// The network's answer comes first, so nothing stale is shown; what is kept stands in when there is none.
// The build writes the files and their version into this text: with each change comes a new worker.
const version = "VERSION";
const files = ["FILES"];
// Ask the server whether what the browser keeps of its own accord is still so.
const fresh = { cache: "no-cache" };
const name = `${registration.scope} ${version}`;

async function keep() {
  // Other sites may live on this host: a cache is ours by its name.
  const older = (await caches.keys()).filter((key) => key.startsWith(`${registration.scope} `) && key !== name);
  const requests = await Promise.all(older.map(async (key) => (await caches.open(key)).keys()));
  const open = await clients.matchAll({ includeUncontrolled: true, type: "window" });
  const pages = [...requests.flat(), ...open]
    .map(({ url }) => url.split(/[?#]/)[0])
    .filter((url) => url.startsWith(registration.scope) && /(\/|\.html)$/.test(url));
  const cache = await caches.open(name);
  await cache.addAll(files.map((file) => new Request(file, fresh)));
  await Promise.allSettled([...new Set(pages)].map((url) => cache.add(new Request(url, fresh))));
  await skipWaiting();
}

async function answer(request) {
  try {
    const response = await fetch(request, fresh);
    if (response.ok) {
      const copy = response.clone();
      caches.open(name).then((cache) => cache.put(request, copy));
    }
    return response;
  } catch (error) {
    const address = request.url.split(/[?#]/)[0].replace(/\/$/, "/index.html");
    const kept = await caches.match(request, { ignoreSearch: true }) ?? await caches.match(address);
    if (kept || request.mode !== "navigate") return kept ?? Response.error();
    const text = `<!doctype html><html lang="en"><title>Not kept</title><h1>This page was not kept</h1>
      <p>There is no network, and this page was not opened before. <a href="${registration.scope}index.html">Start</a></p>`;
    return new Response(text, { status: 503, headers: { "Content-Type": "text/html; charset=utf-8" } });
  }
}

addEventListener("install", (event) => event.waitUntil(keep()));
addEventListener("activate", (event) => event.waitUntil((async () => {
  const keys = await caches.keys();
  await Promise.all(keys.filter((key) => key.startsWith(`${registration.scope} `) && key !== name).map((key) => caches.delete(key)));
  await clients.claim();
})()));
addEventListener("fetch", (event) => {
  const { method, url } = event.request;
  if (method === "GET" && url.startsWith(registration.scope)) event.respondWith(answer(event.request));
});
