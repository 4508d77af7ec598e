
// The editing mode: what an editor decides of this brief, as a list that she takes along as decisions.toml. Nothing of the
// brief itself changes here: the next run applies the decisions, and holds them to the evidence.

/** What can be decided of each sort of thing. */
const DECIDED_OF = {
  event: ["different", "situation", "pin", "note", "drop"],
  figure: ["count", "pin", "note", "drop"],
  statement: ["note", "drop"],
  dispute: ["note", "close", "drop"],
  sentence: ["sentence", "drop"],
  situation: ["title"],
  article: ["date", "source"],
  body: ["source", "name"],
  events: ["same", "different", "situation"],
  brief: ["sign"],
};
const SORTS = { E: "event", F: "figure", C: "statement", D: "dispute", P: "situation", S: "article" };

let decisions = [];
/** The text that the editor has as a file, or that the brief was made with: what differs from it could be lost. */
let kept = "";
/** The texts of the decisions that the brief was made with. */
let taken = new Set();
/** What sentences were before the editor rewrote them, by their words now: the next run begins with the former again. */
let before = new Map();
/** What the dialog is open for: a thing of the brief { sort, given, called, words, accounts, bodies }. */
let thing = null;
/** The decision that the dialog was opened to change; null where it decides on a thing. */
let changing = null;
/** The thing of each button beside it. */
const thingOf = new Map();

const editor = () => document.getElementById("editor");
const textOf = (decision) => writeDecisions([decision]);
const shorten = (text, most = 160) => (text.length > most ? `${text.slice(0, most).trimEnd()} …` : text);
const counted = (number) => phrase("counted", { n: number });

/** Makes an element, with what it has and holds. */
function make(name, has = {}, ...holds) {
  const made = Object.assign(document.createElement(name), has);
  made.append(...holds);
  return made;
}

/** Reduces a text to what can be seen: the command line refuses all else, but for joiners in the scripts that need them. */
function seen(text) {
  const unseen = /[^\x00-\x7f]/.test(text) ? /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu : /[\p{Cc}\p{Cf}]/gu;
  return text.replace(/\s+/g, " ").replace(unseen, "").trim();
}

/** Returns the words of a part of the brief, without labels, evidence and what stands below it. */
function wordsOf(element) {
  const copy = element.cloneNode(true);
  for (const each of all(".cites, .label, .edits, .days, .asked, ul, details, .history", copy)) each.remove();
  return seen(copy.textContent);
}

/** Returns a sentence as the brief has it: the words of its link, or before it, where the link is what stands beside it. */
function sentenceOf(element) {
  const link = element.querySelector(":scope > .said");
  const nodes = [...element.childNodes].filter((each) => each.nodeType === Node.TEXT_NODE);
  const first = nodes.filter((each) => !link || each.compareDocumentPosition(link) & Node.DOCUMENT_POSITION_FOLLOWING);
  return seen(first.map((each) => each.data).join("")) || seen(link?.textContent ?? "");
}

/** What readers call those who give a figure or make a statement, by the names that decisions have for them. */
const calledBody = new Map();

/** Returns those who give a figure or make a statement, of whom an editor can say that they are a party to the events. */
function bodiesOf(label) {
  const lines = label.dataset.bodies?.split("\n").map((each) => each.split("\t"));
  lines?.forEach(([name, words]) => calledBody.set(name, words));
  return lines?.map(([name]) => name);
}

/** Returns the counts of a figure that has several, each with the words and the article by which a decision means it. */
const countsOf = (label) =>
  label.dataset.counts?.split("\n").map((each) => {
    const [words, article, called] = each.split("\t");
    return { words, article, called };
  }) ?? [];

const labels = () => all("#brief .label[data-key]");
const keyOf = (called) => labels().find((each) => each.textContent === called)?.dataset.key;

/** Returns the title of a situation as it is, without what the brief says beside it. */
function titleOf(called) {
  const choice = all("#filters [name=episodes] option").find((each) => each.value === called);
  return choice && seen(choice.textContent.slice(called.length));
}

/** Yields what can be decided on, each with the place for its button. */
function* things() {
  for (const label of labels()) {
    const called = label.textContent;
    const line = label.closest(".told, li, h3") ?? label.parentElement;
    const accounts = label.dataset.accounts?.split(" ") ?? [];
    const words = titleOf(called) ?? wordsOf(line);
    const has = { accounts, bodies: bodiesOf(label), counts: countsOf(label) };
    yield [label, { sort: SORTS[called[0]], given: label.dataset.key, called, words, ...has }];
  }
  for (const row of all("#key-figures tbody tr")) {
    const called = all("a[href^='#F']", row).at(-1)?.textContent;
    const label = labels().find((each) => each.textContent === called);
    if (!label) continue;
    const [what, many, who] = [...row.cells].map(wordsOf);
    const figure = { sort: "figure", given: label.dataset.key, called, words: `${what}: ${many} – ${who}` };
    yield [row.cells[0].lastChild, { ...figure, bodies: bodiesOf(label), counts: countsOf(label) }];
  }
  for (const row of all("tr[data-told]")) {
    const [what, many, who] = [...row.cells].map(wordsOf);
    const given = before.get(row.dataset.told) ?? row.dataset.told;
    yield [row.cells[2].lastChild, { sort: "sentence", given, called: phrase("sentence"), words: `${what}: ${many} – ${who}` }];
  }
  for (const sentence of all(".sentence")) {
    const words = sentenceOf(sentence);
    const inBrief = sentence.dataset.was || words;
    const given = before.get(inBrief) ?? inBrief;
    if (words) yield [sentence.lastChild, { sort: "sentence", given, called: phrase("sentence"), words }];
  }
  const title = document.querySelector("h1");
  const main = titleOf("P1") ?? wordsOf(title);
  yield [title.lastChild, { sort: "situation", given: keyOf("P1"), called: phrase("title"), words: main }];
  for (const name of all("#actors ul > li > strong:first-child")) {
    yield [name, { sort: "body", given: seen(name.textContent), called: seen(name.textContent), words: "" }];
  }
}

/** Puts a button beside each thing, and beside an event a box to choose it by. */
function offer() {
  for (const [place, each] of [...things()]) {
    const button = make("button", { type: "button", className: "edit" });
    const edits = make("span", { className: "edits" });
    if (each.sort === "event") {
      const box = make("input", { type: "checkbox", value: each.given, ariaLabel: phrase("choose", { name: each.called }) });
      box.dataset.called = each.called;
      edits.append(box);
    }
    edits.append(button);
    place.after(edits);
    thingOf.set(button, each);
  }
}

function withdraw() {
  all(".edits").forEach((each) => each.remove());
  thingOf.clear();
}

/** Turns the editing mode on or off; the decisions stay. */
function edit(isOn) {
  root.classList.toggle("editing", isOn);
  editor().hidden = !isOn;
  document.querySelector(".to-edit").ariaPressed = String(isOn);
  withdraw();
  if (isOn) offer();
  present();
  say(isOn ? `${phrase("on")} ${keepInTab()}` : "");
}

const say = (what) => (editor().querySelector("[role=status]").textContent = what);

const shelf = () => `decisions ${editor().dataset.fingerprint || location.pathname}`;

/** The two places that outlast a loading. Chromium may lose the last write to a tab's storage when it loads a file anew. */
const SHELVES = [
  { put: (state) => sessionStorage.setItem(shelf(), JSON.stringify(state)), get: () => JSON.parse(sessionStorage.getItem(shelf())) },
  { put: (state) => history.replaceState({ [shelf()]: state }, ""), get: () => history.state?.[shelf()] },
];
/** How often this tab has kept its decisions: of two shelves, the one with more has the latest. */
let keepings = 0;

/** Keeps the decisions for when this tab is loaded again; returns a warning where the browser does not allow it. */
function keepInTab() {
  keepings += 1;
  const state = { decisions, kept, isOn: root.classList.contains("editing"), keepings };
  const isKept = SHELVES.map(({ put }) => attempt(() => (put(state), true)));
  return isKept.some(Boolean) ? "" : phrase("keeps_nothing");
}

/** Returns what a browser's storage gives; nothing where it refuses. */
function attempt(use) {
  try {
    return use();
  } catch {
    return null;
  }
}

/** Takes up what the brief was made with, or what this tab kept. */
function takeUp() {
  const own = parseDecisions(document.getElementById("taken").content.textContent);
  taken = new Set(own.map(textOf));
  before = new Map(own.filter((each) => each.kind === "sentence").map(({ given }) => [given.text, given.was]));
  [decisions, kept] = [own, writeDecisions(own)];
  const state = keptInTab();
  if (!state) return;
  ({ decisions, kept, keepings } = state);
  if (state.isOn) edit(true);
}

/** Returns what this tab kept last; nothing where the browser does not allow it, which the mode says when it is on. */
function keptInTab() {
  const states = SHELVES.map(({ get }) => attempt(get)).filter(Boolean);
  return states.sort((one, other) => other.keepings - one.keepings)[0];
}

/** Returns the situation that a title is about which names none: the main one, whichever that is in the next run. */
function mainOf(kind) {
  return kind === "title" ? keyOf("P1") : undefined;
}

/** Tells two decisions on one matter from two on different ones. */
function matter({ kind, given }) {
  const sort = { drop: "shown", pin: "shown", sentence: "shown", same: "one", different: "one" }[kind] ?? kind;
  const { event, figure, statement, dispute, article, body, situation, name } = given;
  const words = given.sentence ?? given.was;
  return JSON.stringify([
    sort, event, figure, statement, dispute, words, article, body, kind === "title" && (situation ?? mainOf(kind)),
    name, [...(given.events ?? [])].sort(),
  ]);
}

/** Puts a decision into the list, in the place of the one that it changes or of one on the same matter; returns where. */
function decide(decision, earlier) {
  const found = decisions.findIndex((each) => (earlier ? each === earlier : matter(each) === matter(decision)));
  const place = found < 0 ? decisions.length : found;
  decisions[place] = decision;
  change(phrase("decided", { said: told(decision) }));
  return place;
}

/** Keeps a changed list before it shows it: what is seen is kept, and trouble with the showing loses nothing. */
function change(what) {
  const warning = keepInTab();
  present();
  say(`${what} ${warning}`);
}

/** Tells whether a decision is about a thing. A situation has the key of its main event, so the sort counts too. */
function isAbout({ kind, given }, each) {
  const named = {
    event: [given.event, ...(given.events ?? [])],
    sentence: [given.sentence, given.was],
    body: [given.body, kind === "name" ? given.name : undefined],
    situation: [kind === "title" ? (given.situation ?? mainOf(kind)) : undefined],
  }[each.sort] ?? [given[each.sort]];
  if (each.sort === "events") return String([...each.given].sort()) === String([...(given.events ?? [])].sort());
  if (kind === "source" && each.bodies?.includes(given.body)) return true;
  if (each.counts?.some(({ words, article }) => given.figure === words && given.article === article)) return true;
  return each.given !== undefined && named.includes(each.given);
}

const isUnsaved = () => writeDecisions(decisions) !== kept;


const chosen = () => all(".edits :checked");

/** Offers to join or part the chosen events. */
function offerChosen() {
  const called = chosen().map((each) => each.dataset.called);
  const words = called.length ? phrase("chosen", { names: called.join(", ") }) : phrase("tick");
  editor().querySelector(".chosen").textContent = words;
  for (const each of all("[data-events]", editor())) each.disabled = called.length < Number(each.dataset.events);
}

/** Hands the decisions over as a file. */
function download() {
  kept = writeDecisions(decisions);
  const href = URL.createObjectURL(new Blob([kept], { type: "application/toml" }));
  make("a", { href, download: "decisions.toml" }).click();
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
  change(phrase("downloaded", { decisions: counted(decisions.length) }));
}

/** Adds the decisions of a file; what stands in the list already is there once. */
async function load(input) {
  const file = input.files[0];
  if (!file) return;
  try {
    if (file.size > MOST_BYTES) throw new RangeError(phrase("too_large"));
    const read = parseDecisions(decoded(await file.arrayBuffer()));
    const there = new Set(decisions.map(textOf));
    const others = read.filter((each) => !there.has(textOf(each)) && there.add(textOf(each)));
    const isAll = decisions.every((each) => read.some((one) => textOf(one) === textOf(each)));
    decisions.push(...others);
    if (isAll) kept = writeDecisions(decisions);
    change(phrase("loaded", { decisions: counted(read.length), file: file.name }));
  } catch (error) {
    say(phrase("not_loaded", { file: file.name, why: error.message }));
  }
  input.value = "";
}

function decoded(bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new TypeError(phrase("not_utf8"));
  }
}

const SIGNING = () => ({ sort: "brief", called: phrase("sign_brief"), words: phrase("fingerprint", { fingerprint: editor().dataset.fingerprint }) });

/** What the buttons of the panel do. */
const ACTS = {
  same: () => askOfChosen("same"),
  different: () => askOfChosen("different"),
  situation: () => askOfChosen("situation"),
  sign: () => ask(SIGNING()),
  load: () => editor().querySelector("[type=file]").click(),
  download,
};

function askOfChosen(kind) {
  const called = chosen().map((each) => each.dataset.called);
  const words = chosen().map((each) => wordsOf(each.closest(".told, li"))).join(" – ");
  ask({ sort: "events", given: chosen().map((each) => each.value), called: called.join(", "), words }, kind);
}

addEventListener("beforeunload", (event) => {
  if (keepings) keepInTab(); // what the browser refused to keep before, it may have room for now
  if (isUnsaved()) event.preventDefault();
});

document.addEventListener("DOMContentLoaded", () => {
  document.querySelector(".to-edit").addEventListener("click", () => edit(editor().hidden));
  document.addEventListener("click", ({ target }) => {
    if (thingOf.has(target)) ask(thingOf.get(target));
  });
  document.addEventListener("change", ({ target }) => {
    if (target.closest(".edits")) offerChosen();
    if (target.name === "kind") turnTo(target.value);
    if (target.name === "body") turnTo("source", target.value);
    if (target.type === "file") load(target);
  });
  for (const each of all("[data-act]", editor())) each.addEventListener("click", ACTS[each.dataset.act]);
  deciding().querySelector("form").addEventListener("submit", submit);
  deciding().querySelector("[data-cancel]").addEventListener("click", () => deciding().close());
  takeUp();
});
