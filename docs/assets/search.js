// Search, in a worker: the theme hands over what is typed and shows what comes back. Its own worker adds up
// every word that begins with a typed one, so that "a" buries all else; here a rare word outweighs common ones,
// a title and a question outweigh the text, and programs and logs weigh least.
"use strict";

// What a word weighs by where it stands: BM25F, but for the pair of words that stand together, and for the whole
// of a title or a question.
const WEIGHT = { title: 6, question: 3, page: 1, text: 1, program: 0.15 };
const PAIR = 0.6;
const WHOLE = 2.5;
const MOST = 40; // sections in the list
// Tags and entities are no words. 3.13t is one, and so is can't.
const WORD = /<[^>]+>|&#?\w+;|(\d+(?:\.\d+)+\w*|[\p{L}\p{N}_]+(?:['’]\p{L}+)?)/gu;
const written = (html) => [...html.matchAll(WORD)].flatMap(([, word]) => word ?? []);
const words = (html) => written(html).map(stem);

// "threads" is found by "thread", "stopping" by "stop".
const stems = new Map();
function stem(word) {
  if (!stems.has(word)) stems.set(word, stemmed(word));
  return stems.get(word);
}

function stemmed(word) {
  const plain = word.toLowerCase().replace(/['’]s?$/, "");
  if (!/^[a-z]{4,}$/.test(plain)) return plain;
  return plain
    .replace(/ie[sd]$/, "y")
    .replace(/(ss|x|ch|sh)es$|([^su])s$/, "$1$2")
    .replace(/^(.*[aeiouy].*)(?:ing|ed)$/, (all, before) => (before.length > 2 ? before : all))
    .replace(/([bdglmnprt])\1$/, "$1")
    .replace(/e$/, "");
}

// These say little of what is asked.
const COMMON = new Set(`a about all am an and any are as at be because but by can could did do does doing for from get
  had has have how i if in into is it its me my no not of on or our should so than that the their them then there
  these they this to up was we what when where which while who why will with would you your`.split(/\s+/).map(stem));

let sections = [];
let rarity = () => 0;
const vocabulary = new Map(); // for each word the sections that hold it, and how much
const spellings = new Map(); // as written, how often

function setUp({ docs }) {
  const pages = new Map();
  sections = docs.map((doc) => {
    const page = doc.location.split("#")[0];
    const section = { doc, page, held: new Map(), pairs: new Set(), wholes: [] };
    if (!pages.has(page)) pages.set(page, section);
    section.parent = pages.get(page);
    const add = (html, weight) => {
      const found = words(html);
      found.forEach((word, at) => {
        section.held.set(word, (section.held.get(word) ?? 0) + weight);
        if (at) section.pairs.add(`${found[at - 1]} ${word}`);
      });
      return found;
    };
    const [text, programs] = [[], []];
    for (const part of doc.text.split(/(<pre>.*?<\/pre>)/s)) (part.startsWith("<pre>") ? programs : text).push(part);
    const length = words(doc.text).length;
    const long = 0.6 + 0.4 * (length / 300); // of many words, each says less
    for (const part of text) add(part, WEIGHT.text / long);
    for (const part of programs) add(part, WEIGHT.program / long);
    section.wholes = [new Set(add(doc.title, WEIGHT.title))];
    for (const question of doc.questions ?? []) section.wholes.push(new Set(add(question, WEIGHT.question)));
    if (section.parent !== section) add(section.parent.doc.title, WEIGHT.page);
    for (const word of written(`${doc.title} ${doc.text}`)) {
      for (const spelt of new Set([word, word.toLowerCase()])) spellings.set(spelt, (spellings.get(spelt) ?? 0) + 1);
    }
    for (const [word, much] of section.held) {
      if (!vocabulary.has(word)) vocabulary.set(word, new Map());
      vocabulary.get(word).set(section, much);
    }
    return section;
  });
  rarity = (many) => Math.log(1 + (sections.length - many + 0.5) / (many + 0.5));
}

// What a typed word stands for: itself, and where it is not in the book, or is being typed, what it begins.
function term(typed, typing) {
  const self = stem(typed);
  const begun = typed.toLowerCase();
  const alike = new Map();
  if (vocabulary.has(self)) alike.set(self, 1);
  const near = (weight, test) => {
    for (const word of vocabulary.keys()) {
      if (!alike.has(word) && !COMMON.has(word) && test(word)) alike.set(word, weight);
    }
  };
  if (begun.length > 1 && (typing || !alike.size)) {
    near(alike.size ? 0.2 : 0.6, (word) => word.startsWith(begun) || word.startsWith(self));
  }
  if (!alike.size && begun.length > 3) near(0.4, (word) => word.includes(begun));
  const where = new Map();
  for (const [word, weight] of alike) {
    for (const [section, much] of vocabulary.get(word)) {
      where.set(section, Math.max(where.get(section) ?? 0, much * weight));
    }
  }
  const common = COMMON.has(self);
  return { typed, self, alike, where, common, weight: where.size ? rarity(where.size) * (common ? 0.1 : 1) : 0 };
}

function search(query) {
  const typed = written(query.replace(/[<>&]/g, " "));
  const typing = /[\p{L}\p{N}_]$/u.test(query);
  const terms = typed.map((word, at) => term(word, typing && at === typed.length - 1));
  const asked = [...new Map(terms.map((one) => [one.self, one])).values()];
  const all = asked.reduce((sum, one) => sum + one.weight, 0);
  const scores = new Map();
  for (const { where, weight } of asked) {
    for (const [section, much] of where) {
      scores.set(section, (scores.get(section) ?? 0) + (weight * much) / (much + 1.5));
    }
  }
  const known = new Map(asked.flatMap((one) => [...one.alike].map(([word]) => [word, one])));
  const weigh = (word) => known.get(word)?.weight
    ?? rarity(vocabulary.get(word)?.size ?? 0) * (COMMON.has(word) ? 0.1 : 1);
  // How nearly a title or a question is what is asked: 1 where both have the same words.
  const alike = (whole) => {
    let [both, its] = [0, 0];
    const met = new Set();
    for (const word of whole) {
      its += weigh(word);
      const one = known.get(word);
      if (one && !met.has(one)) both += one.weight * Math.max(0.5, one.alike.get(word));
      met.add(one);
    }
    return its && all ? (2 * both) / (its + all) : 0;
  };
  const found = [...scores].map(([section, sum]) => {
    let score = sum;
    terms.forEach((one, at) => {
      const before = terms[at - 1];
      if (before && section.pairs.has(`${before.self} ${one.self}`)) score += PAIR * Math.min(before.weight, one.weight);
    });
    const likeness = section.wholes.map(alike);
    const best = Math.max(...likeness);
    score += WHOLE * all * best ** 2;
    const question = best > 0.4 && likeness.indexOf(best) > 0 ? section.doc.questions[likeness.indexOf(best) - 1] : "";
    const whole = asked.every((one) => one.common || section.held.has(one.self));
    return { section, score: score * (section.doc.boost ?? 1), enough: whole ? Infinity : score, question };
  });
  found.sort((one, other) => other.score - one.score);
  // What has all the words is shown, and what has much of the best's weight.
  const least = (found[0]?.score ?? 0) * 0.15;
  const groups = new Map();
  for (const { section, score, question } of found.filter((each) => each.enough >= least).slice(0, MOST)) {
    if (!groups.has(section.page)) groups.set(section.page, []);
    groups.get(section.page).push(shown(section, score, question, asked, known));
  }
  // The theme puts a page's name above its sections, whatever it weighs: Enter opens what weighs most.
  for (const [page, items] of groups) {
    const { doc } = sections.find((section) => section.page === page).parent;
    const at = items.findIndex(({ location }) => location === doc.location);
    if (at > 0) items[at].score = 0;
    if (at < 0) items.push({ ...doc, text: "", score: 0, terms: {} });
  }
  return { items: [...groups.values()], suggest: typing ? completions(typed.at(-1)) : [] };
}

// A section as the list shows it: the question that it answers, and the two places that say most of what is asked.
function shown({ doc, held }, score, question, asked, known) {
  const hit = (word) => known.has(word) && !(known.get(word).common && asked.some((one) => !one.common));
  const marked = (html) => html.replace(WORD, (all, word) => (word && hit(stem(word)) ? `<mark>${all}</mark>` : all));
  const worth = (html, weight) => {
    const met = new Set(words(html).filter(hit).map((word) => known.get(word)));
    return weight * [...met].reduce((sum, one) => sum + one.weight, 0);
  };
  const places = [];
  for (const part of doc.text.split(/(<pre>.*?<\/pre>)/s)) {
    const program = part.startsWith("<pre>");
    for (const piece of part.split(program ? "\n" : /<\/(?:p|li)>/)) {
      const html = piece.replace(/<[^>]+>/g, "").trim();
      if (html) places.push({ html, program, at: places.length, worth: worth(html, program ? 0.3 : 1) });
    }
  }
  // A place that has only common words says nothing.
  const enough = 0.15 * asked.reduce((sum, one) => sum + one.weight, 0);
  const best = places.filter((each) => each.worth > enough).sort((one, other) => other.worth - one.worth).slice(0, 2);
  const text = (best.length ? best : places.slice(0, 1)).sort((one, other) => one.at - other.at).map(({ html, program }) => {
    if (program) return `<pre>${marked(html)}</pre>`;
    const all = html.split(/\s+/);
    const from = Math.max(0, all.findIndex((word) => words(word).some(hit)) - 12);
    const some = all.slice(from > 3 ? from : 0).slice(0, 36);
    return `<p>${from > 3 ? "… " : ""}${marked(some.join(" "))}${all.length > some.length + from ? " …" : ""}</p>`;
  });
  const terms = asked.filter((one) => !one.common)
    .map(({ typed, alike }) => [typed, [...alike.keys()].some((word) => held.has(word))]);
  return {
    ...doc, score, title: marked(doc.title), terms: Object.fromEntries(terms),
    text: `${question && `<p><em>${marked(question)}</em></p>`}${text.join("")}`,
  };
}

// The theme offers the last of these, if what is typed begins it.
function completions(begun) {
  let [best, most] = ["", 0];
  if (!/^\w\w/.test(begun)) return [];
  for (const [word, often] of spellings) {
    if (word.startsWith(begun) && word !== begun && often > most) [best, most] = [word, often];
  }
  return best ? [best] : [];
}

// The theme's messages: 0 has the index and is answered by 1, 2 has what is typed and is answered by 3.
addEventListener("message", ({ data: { type, data } }) => {
  if (type === 0) setUp(data);
  if (type === 0) postMessage({ type: 1 });
  if (type === 2) postMessage({ type: 3, data: search(data) });
});
