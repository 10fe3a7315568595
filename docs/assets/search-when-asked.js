// Search's index is larger than a chapter: it is fetched when a reader turns to search, not with every page.
{
  const turned = new Promise((resolve) => {
    if (new URLSearchParams(location.search).has("q")) resolve();
    document.addEventListener("focusin", (event) => { if (event.target.closest(".md-search")) resolve(); });
  });
  const { open, send } = XMLHttpRequest.prototype;
  XMLHttpRequest.prototype.open = function (method, address, ...others) {
    this.waits = String(address).endsWith("/search/search_index.json");
    return open.call(this, method, address, ...others);
  };
  XMLHttpRequest.prototype.send = function (body) {
    if (this.waits) turned.then(() => send.call(this, body));
    else send.call(this, body);
  };
}
