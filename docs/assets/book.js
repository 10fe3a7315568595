// The book's own script. Every page reads whole without it.

// Calls `work` for each of the elements, a few at a time: a long page answers a touch in between.
const each = async (elements, work) => {
  let begun = performance.now();
  for (const [number, element] of elements.entries()) {
    if (performance.now() - begun > 8) {
      await new Promise((resolve) => setTimeout(resolve));
      begun = performance.now();
    }
    work(element, number);
  }
};

// Recorded runs: a list of logs becomes one log with two buttons.
each(document.querySelectorAll("details.runs"), (runs) => {
  const items = [...runs.querySelectorAll("li")];
  if (items.length < 2) return;
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
});

// A line of a log and its place in the timeline light each other.
each(document.querySelectorAll("figure.example"), (example) => {
  const timeline = example.querySelector(".timeline");
  const terminal = example.querySelector("pre.terminal");
  if (!timeline || !terminal) return;
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
});

// A term's meaning, for a mouse and for a keyboard; Escape puts it away. Of the theme's own tooltips each link
// to a section has one: they cost a long page a fifth of a second on a phone.
{
  const meaning = document.createElement("div");
  meaning.className = "meaning";
  meaning.id = "meaning";
  meaning.hidden = true;
  meaning.setAttribute("role", "tooltip");
  document.querySelector("article").append(meaning);
  let term = null;
  const hide = () => {
    if (!term) return;
    term.title = meaning.textContent;
    term.removeAttribute("aria-describedby");
    term = null;
    meaning.hidden = true;
  };
  const show = (event) => {
    const found = event.target.closest("a.term");
    if (found === term || meaning.contains(event.target)) return;
    if (!found && event.type === "pointerover" && term?.matches(":focus-visible")) return;
    hide();
    if (!found) return;
    term = found;
    meaning.textContent = term.title;
    term.removeAttribute("title"); // the browser would show it too
    term.setAttribute("aria-describedby", meaning.id);
    meaning.hidden = false;
    place();
  };
  const place = () => {
    if (!term) return;
    const within = meaning.offsetParent.getBoundingClientRect();
    const line = [...term.getClientRects()].at(-1);
    const left = Math.min(line.left, innerWidth - meaning.offsetWidth - 8);
    meaning.style.insetInlineStart = `${left - within.left}px`;
    meaning.style.insetBlockStart = `${line.bottom - within.top}px`;
  };
  // Examples above it are laid out as they come into sight, and move the term.
  new ResizeObserver(place).observe(meaning.parentElement);
  document.addEventListener("pointerover", show);
  document.addEventListener("focusin", show);
  document.addEventListener("keydown", (event) => { if (event.key === "Escape") hide(); });
}

// Ctrl K opens search. The theme's own keys are letters and signs by themselves, which whoever dictates to the
// browser presses without meaning to (WCAG 2.1.4): the theme does not hear of those.
document.addEventListener("keydown", (event) => {
  const search = document.querySelector("#__search");
  if (search.checked) return;
  const other = event.ctrlKey || event.metaKey;
  if (event.key.length === 1 && !other) event.stopPropagation();
  if (event.key.toLowerCase() !== "k" || !other || event.altKey || event.shiftKey) return;
  event.preventDefault();
  search.click();
  document.querySelector("input[name=query]").focus();
});

// What was read can be read again offline. Not while the book is written: such a page has no policy.
if (location.protocol.startsWith("http") && document.querySelector("meta[http-equiv=Content-Security-Policy]")) {
  const worker = new URL("../offline.js", document.currentScript.src);
  addEventListener("load", () => navigator.serviceWorker?.register(worker));
}

// A button that copies each program; the theme's script does what it says. The theme's own buttons cost a
// long page a second on a phone, for it measures the page anew after each.
each(document.querySelectorAll("article .highlight > pre"), (program, number) => {
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

// Exercises: a reader chooses, then sees what the runs did. What was chosen stays on the reader's machine.
{
  const key = (exercise) => `threads-observed: ${exercise.dataset.exercise}`;
  // Where a browser keeps nothing for a page, an exercise works, and is forgotten.
  const keep = (exercise, choice) => {
    try {
      if (choice) localStorage.setItem(key(exercise), choice);
      else localStorage.removeItem(key(exercise));
    } catch { /* nothing is kept */ }
  };
  const kept = (exercise) => {
    try { return localStorage.getItem(key(exercise)); } catch { return null; }
  };
  const made = (tag, text, className = "") => {
    const element = document.createElement(tag);
    element.textContent = text;
    element.className = className;
    if (tag === "button") element.type = "button";
    return element;
  };
  const exercises = [...document.querySelectorAll("section.exercise")].map((exercise, number) => {
    const labels = [...exercise.querySelectorAll(".choices label")];
    const said = made("p", "", "chosen");
    said.setAttribute("role", "status");
    said.setAttribute("aria-live", "polite");
    const inputs = labels.map((label) => {
      const input = document.createElement("input");
      input.type = "radio";
      input.name = `exercise-${number}`;
      label.dataset.says = label.textContent;
      label.prepend(input);
      return input;
    });
    const answer = exercise.querySelector("details.answer");
    const show = (label) => {
      said.textContent = label ? `You chose “${label.dataset.says}”: ${label.dataset.said}.` : "";
      answer.open = Boolean(label);
    };
    const check = () => {
      const label = labels[inputs.findIndex((input) => input.checked)];
      if (!label) {
        said.textContent = "Choose one first.";
        return;
      }
      keep(exercise, label.dataset.says);
      exercise.dataset.answered = "";
      show(label);
      count();
    };
    const button = made("button", "Check my choice");
    button.addEventListener("click", check);
    exercise.querySelector(".choices").addEventListener("keydown", (event) => {
      if (event.key === "Enter" && event.target.matches("input")) check();
    });
    const steps = made("div", "", "steps");
    steps.append(button);
    answer.before(steps, said);
    return { exercise, labels, inputs, show };
  });
  const where = made("span", "");
  where.setAttribute("role", "status");
  const count = () => {
    const answered = exercises.filter((one) => "answered" in one.exercise.dataset).length;
    where.textContent = `${answered} of ${exercises.length} answered on this page`;
    forget.hidden = !answered;
  };
  const forget = made("button", "Forget my answers");
  forget.addEventListener("click", () => {
    for (const { exercise, inputs, show } of exercises) {
      keep(exercise, null);
      delete exercise.dataset.answered;
      for (const input of inputs) input.checked = false;
      show(null);
    }
    count();
    exercises[0].inputs[0].focus();
  });
  for (const { exercise, labels, inputs, show } of exercises) {
    const before = kept(exercise);
    const chosen = labels.findIndex((label) => label.dataset.says === before);
    if (chosen < 0) continue;
    inputs[chosen].checked = true;
    exercise.dataset.answered = "";
    show(labels[chosen]);
  }
  if (exercises.length) {
    const progress = made("div", "", "steps progress");
    progress.append(where, forget);
    exercises[0].exercise.before(progress);
    count();
  }
}
