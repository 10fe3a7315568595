// The book's own script. Every page reads whole without it.

// Recorded runs: a list of logs becomes one log with two buttons.
for (const runs of document.querySelectorAll("details.runs")) {
  const items = [...runs.querySelectorAll("li")];
  if (items.length < 2) continue;
  let at = 0;
  const where = document.createElement("span");
  where.setAttribute("role", "status");
  const show = (number) => {
    at = (number + items.length) % items.length;
    items.forEach((item, index) => { item.hidden = index !== at; });
    where.textContent = `${at + 1} of ${items.length}`;
  };
  const button = (text, by) => {
    const made = document.createElement("button");
    made.type = "button";
    made.textContent = text;
    made.addEventListener("click", () => show(at + by));
    return made;
  };
  const steps = document.createElement("div");
  steps.className = "steps";
  steps.append(button("Previous run", -1), button("Next run", 1), where);
  runs.querySelector("ol").before(steps);
  show(0);
}

// A line of a log and its place in the timeline light each other.
for (const example of document.querySelectorAll("figure.example")) {
  const timeline = example.querySelector(".timeline");
  const terminal = example.querySelector("pre.terminal");
  if (!timeline || !terminal) continue;
  // Places that lie on one another are lit together.
  const light = (event) => {
    for (const place of example.querySelectorAll(".lit")) place.classList.remove("lit");
    if (event.type === "pointerleave") return;
    for (const pointed of document.elementsFromPoint(event.clientX, event.clientY)) {
      const number = pointed.closest("[data-line]")?.dataset.line;
      for (const part of number ? [timeline, terminal] : []) {
        for (const place of part.querySelectorAll(`[data-line="${number}"]`)) place.classList.add("lit");
      }
    }
  };
  for (const part of [timeline, terminal]) {
    part.addEventListener("pointerover", light);
    part.addEventListener("pointerleave", light);
  }
}

// What was read can be read again offline. Not while the book is written: such a page has no policy.
if (location.protocol.startsWith("http") && document.querySelector("meta[http-equiv=Content-Security-Policy]")) {
  const worker = new URL("../offline.js", document.currentScript.src);
  addEventListener("load", () => navigator.serviceWorker?.register(worker));
}

// A button that copies each program; the theme's script does what it says. The theme's own buttons cost a
// long page a second on a phone, for it measures the page anew after each.
document.querySelectorAll("article .highlight > pre").forEach((program, number) => {
  const bar = document.createElement("div");
  bar.className = "md-code__nav";
  const button = document.createElement("button");
  button.className = "md-code__button";
  button.type = "button";
  button.title = "Copy to clipboard";
  button.dataset.mdType = "copy";
  program.id ||= `program-${number}`;
  button.dataset.clipboardTarget = `#${program.id} code`;
  bar.append(button);
  program.prepend(bar);
});

// The theme puts wide tables into boxes that scroll, which the keyboard could not reach.
new MutationObserver((changes) => {
  for (const change of changes) {
    for (const added of change.addedNodes) if (added.matches?.(".md-typeset__scrollwrap")) added.tabIndex = 0;
  }
}).observe(document.querySelector("article"), { childList: true, subtree: true });
for (const box of document.querySelectorAll(".md-typeset__scrollwrap")) box.tabIndex = 0;
