
// The editing mode: what an editor decides of this brief, as a list that she takes along as decisions.toml. Nothing of the
// brief itself changes here: the next run applies the decisions, and holds them to the evidence.

/** What can be decided of each sort of thing. */
const DECIDED_OF = {
  event: ["drop", "pin", "note", "different"],
  figure: ["drop", "pin", "note"],
  statement: ["drop", "note"],
  dispute: ["close", "drop", "note"],
  sentence: ["sentence", "drop"],
  situation: ["title"],
  article: ["date", "source"],
  body: ["source", "name"],
  events: ["same", "different"],
  brief: ["sign"],
};
/** The fields of each kind, and which of them it cannot do without. */
const FIELDS = {
  date: ["published", "reason"],
  source: ["publisher", "party", "reliability", "credibility", "reason"],
  name: ["spellings"],
  same: ["reason"],
  different: ["reason"],
  drop: ["reason"],
  pin: [],
  title: ["title"],
  sentence: ["text"],
  note: ["note"],
  close: ["reason"],
  sign: ["name", "role", "date"],
};
const NEEDED = { date: "published", name: "spellings", title: "title", sentence: "text", note: "note", close: "reason", sign: "name" };
const SORTS = { E: "event", F: "figure", C: "statement", D: "dispute", P: "situation", S: "article" };

let decisions = [];
/** The text that the editor has as a file, or that the brief was made with: what differs from it could be lost. */
let kept = "";
/** The texts of the decisions that the brief was made with. */
let taken = new Set();
/** What sentences were before the editor rewrote them, by their words now: the next run begins with the former again. */
let before = new Map();
/** What the dialog is open for: a thing of the brief { sort, given, called, words }. */
let thing = null;
/** The thing of each button beside it. */
const thingOf = new Map();

const editor = () => document.getElementById("editor");
const deciding = () => document.getElementById("deciding");
const textOf = (decision) => writeDecisions([decision]);
const shorten = (text, most = 160) => (text.length > most ? `${text.slice(0, most).trimEnd()} …` : text);
const counted = (number) => (number === 1 ? "1 decision" : `${number} decisions`);

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
  for (const each of all(".cites, .label, .edits, .days, .asked, ul, details", copy)) each.remove();
  return seen(copy.textContent);
}

/** Returns a sentence as the brief has it: the words of its link, or before it, where the link is what stands beside it. */
function sentenceOf(element) {
  const link = element.querySelector(":scope > .said");
  const nodes = [...element.childNodes].filter((each) => each.nodeType === Node.TEXT_NODE);
  const first = nodes.filter((each) => !link || each.compareDocumentPosition(link) & Node.DOCUMENT_POSITION_FOLLOWING);
  return element.dataset.was || seen(first.map((each) => each.data).join("")) || seen(link?.textContent ?? "");
}

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
    yield [label, { sort: SORTS[called[0]], given: label.dataset.key, called, words, accounts }];
  }
  for (const row of all("#key-figures tbody tr")) {
    const called = all("a[href^='#F']", row).at(-1)?.textContent;
    const given = called && keyOf(called);
    if (given) yield [row.cells[0].lastChild, { sort: "figure", given, called, words: wordsOf(row.cells[0]) }];
  }
  for (const sentence of all(".sentence")) {
    const words = sentenceOf(sentence);
    if (words) yield [sentence.lastChild, { sort: "sentence", given: before.get(words) ?? words, called: "Sentence", words }];
  }
  const title = document.querySelector("h1");
  yield [title.lastChild, { sort: "situation", given: keyOf("P1"), called: "Title", words: titleOf("P1") ?? wordsOf(title) }];
  for (const name of all("#actors .body > details > ul > li > strong:first-child, #actors .body > ul > li > strong:first-child")) {
    yield [name, { sort: "body", given: seen(name.textContent), called: "Name", words: seen(name.textContent) }];
  }
}

/** Puts a button beside each thing, and beside an event a box to choose it by. */
function offer() {
  for (const [place, each] of [...things()]) {
    const button = make("button", { type: "button", className: "edit" });
    const edits = make("span", { className: "edits" });
    if (each.sort === "event") {
      const box = make("input", { type: "checkbox", value: each.given, ariaLabel: `Choose ${each.called}` });
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
  say(isOn ? `Editing. Choose ✎ beside what is to be corrected. ${keepInTab()}` : "");
}

const say = (what) => (editor().querySelector("[role=status]").textContent = what);

const shelf = () => `decisions ${editor().dataset.fingerprint || location.pathname}`;

/** Keeps the decisions for when this tab is loaded again; returns a warning where the browser does not allow it. */
function keepInTab() {
  try {
    const state = { decisions, kept, isOn: root.classList.contains("editing") };
    sessionStorage.setItem(shelf(), JSON.stringify(state));
    return "";
  } catch {
    return "This browser keeps nothing for this page: download the decisions before you close it.";
  }
}

/** Takes up what the brief was made with, or what this tab kept. */
function takeUp() {
  const own = parseDecisions(document.getElementById("taken").content.textContent);
  taken = new Set(own.map(textOf));
  before = new Map(own.filter((each) => each.kind === "sentence").map(({ given }) => [given.text, given.was]));
  [decisions, kept] = [own, writeDecisions(own)];
  try {
    const state = JSON.parse(sessionStorage.getItem(shelf()));
    if (!state) return;
    ({ decisions, kept } = state);
    if (state.isOn) edit(true);
  } catch {
    // Nothing is kept here: the mode says so when it is turned on.
  }
}

/** Tells two decisions on one matter from two on different ones. */
function matter({ kind, given }) {
  const sort = { drop: "shown", pin: "shown", sentence: "shown", same: "one", different: "one" }[kind] ?? kind;
  const { event, figure, statement, dispute, article, body, situation, name } = given;
  const words = given.sentence ?? given.was;
  return JSON.stringify([
    sort, event, figure, statement, dispute, words, article, body, situation, name,
    [...(given.events ?? [])].sort(), kind === "note" && given.note,
  ]);
}

/** Puts a decision into the list, in the place of an earlier one on the same matter. */
function decide(decision) {
  const place = decisions.findIndex((each) => matter(each) === matter(decision));
  if (place < 0) decisions.push(decision);
  else decisions[place] = decision;
  change(`Decided: ${told(decision)}`);
}

function undo(place) {
  const [gone] = decisions.splice(place, 1);
  change(`Undone: ${told(gone)}`);
  const left = all("li button[data-undo]", editor());
  (left[Math.min(place, left.length - 1)] ?? editor().querySelector("summary")).focus();
}

/** Marks a decision that an earlier brief carries over as taken back, or no longer so. */
function takeBack(place) {
  const { kind, given } = decisions[place];
  const { undo: isUndone, ...rest } = given;
  decisions[place] = { kind, given: isUndone ? rest : { ...rest, undo: true } };
  change(`${isUndone ? "Kept" : "Taken back"}: ${told(decisions[place])}`);
  all("li", editor())[place].querySelector("[data-back-to]").focus();
}

function change(what) {
  present();
  say(`${what} ${keepInTab()}`);
}

/** Tells whether a decision is about a thing. A situation has the key of its main event, so the sort counts too. */
function isAbout({ kind, given }, each) {
  const named = {
    event: [given.event, ...(given.events ?? [])],
    sentence: [given.sentence, given.was],
    body: [given.body, kind === "name" ? given.name : undefined],
  }[each.sort] ?? [given[each.sort]];
  return each.given !== undefined && named.includes(each.given);
}

const isUnsaved = () => writeDecisions(decisions) !== kept;
const kindCalled = (kind) => deciding().querySelector(`[value=${kind}]`).parentElement.textContent.trim();

/** Returns the label of what a key means, of an account that of its quote. */
function labelOf(key, sort) {
  const own = labels().find((each) => each.dataset.key === key && SORTS[each.textContent[0]] === sort.replace("events", "event"));
  return own?.textContent ?? (sort === "events" ? all(".from").find((each) => each.dataset.key === key)?.id : undefined);
}

/** Says a decision in short, things by their labels where the brief has them. */
function told({ kind, given }) {
  const value = (each, key) => labelOf(each, key) ?? (typeof each === "string" ? `“${shorten(each)}”` : String(each));
  const about = ["event", "figure", "statement", "dispute", "sentence", "was", "situation", "article", "body", "events"];
  const parts = Object.entries(given).map(([key, each]) => {
    const values = [each].flat().map((one) => value(one, key)).join(", ");
    return about.includes(key) || key === kind ? values : `${key} ${values}`;
  });
  return `${kindCalled(kind)}: ${parts.join("; ")}`;
}

/** Shows the list, which things are decided on, and what can be done. */
function present() {
  const list = editor().querySelector("ol");
  list.replaceChildren(...decisions.map(listed));
  const state = isUnsaved() ? "not downloaded" : decisions.length ? "as in the file" : "none yet";
  editor().querySelector("summary").textContent = `${counted(decisions.length)}, ${state}`;
  for (const [button, each] of thingOf) {
    const kinds = decisions.filter((one) => isAbout(one, each)).map((one) => one.kind);
    const marks = [...new Set(kinds)].map(kindCalled).join(", ");
    button.textContent = marks ? `✎ ${marks}` : "✎";
    button.ariaLabel = `Edit ${each.called}${each.sort === "sentence" ? ` “${shorten(each.words, 40)}”` : ""}${marks && `: ${marks}`}`;
  }
  offerChosen();
}

function listed(decision, place) {
  const said = told(decision);
  const item = make("li", {}, make("span", {}, said), " ");
  const button = make("button", { type: "button", textContent: "Undo", ariaLabel: `Undo: ${said}`, onclick: () => undo(place) });
  button.dataset.undo = "";
  item.append(button);
  const { undo: isUndone, ...rest } = decision.given;
  if (taken.has(textOf({ ...decision, given: rest }))) {
    const words = isUndone ? "Keep after all" : "Take back";
    const back = make("button", { type: "button", textContent: words, ariaLabel: `${words}: ${said}`, onclick: () => takeBack(place) });
    back.dataset.backTo = "";
    item.append(" ", back);
  }
  return item;
}

const chosen = () => all(".edits :checked");

/** Offers to join or part the chosen events. */
function offerChosen() {
  const called = chosen().map((each) => each.dataset.called);
  const words = called.length ? `Chosen: ${called.join(", ")}.` : "Choose two events to join or part them.";
  editor().querySelector(".chosen").textContent = words;
  for (const each of all("[data-events]", editor())) each.disabled = called.length < 2;
}

/** Opens the dialog for a thing. */
function ask(about, kind = DECIDED_OF[about.sort][0]) {
  thing = about;
  const form = deciding().querySelector("form");
  form.reset();
  deciding().querySelector("h2").textContent = about.called;
  deciding().querySelector(".words").textContent = shorten(about.words, 400);
  const isWhole = about.sort === "event" && !about.accounts.length;
  const kinds = DECIDED_OF[about.sort].filter((each) => !isWhole || each !== "different");
  for (const radio of all("[name=kind]", form)) {
    radio.parentElement.hidden = !kinds.includes(radio.value);
    radio.checked = radio.value === kind;
  }
  form.querySelector(".kinds").hidden = kinds.length < 2;
  form.querySelector(".accounts div").replaceChildren(...(about.accounts ?? []).map(account));
  complain("");
  turnTo(kind);
  deciding().showModal();
  all(kinds.length < 2 ? "label input, label textarea, button" : ":checked", form).find((each) => each.checkVisibility())?.focus();
}

/** Returns a box for one account of an event, to say which of them are another one. */
function account(id) {
  const button = document.getElementById(id);
  const words = all(`mark[data-quotes~="${id}"]`).map((each) => each.textContent).join("");
  const said = ` ${button.closest("article").id}, ${id}: “${shorten(seen(words))}”`;
  return make("label", {}, make("input", { type: "checkbox", name: "accounts", value: button.dataset.key }), said);
}

/** Shows the fields of a kind, filled with what was decided before, or with the words as they are. */
function turnTo(kind) {
  const form = deciding().querySelector("form");
  const earlier = decisions.find((each) => each.kind === kind && isAbout(each, thing))?.given;
  for (const box of all("[data-field]", form)) {
    const name = box.dataset.field;
    box.hidden = !FIELDS[kind].includes(name) || (name === "publisher" && thing.sort !== "article");
    const now = { title: thing.words, text: thing.words }[name];
    const value = [earlier?.[name] ?? now ?? ""].flat().join("\n");
    if (!box.hidden) form.elements.namedItem(name).value = value;
  }
  form.querySelector(".accounts").hidden = kind !== "different" || thing.sort !== "event";
  // Who signs has read what she signs: the brief as it is once all decisions are in it.
  const isEarly = kind === "sign" && decisions.some((each) => each.kind !== "sign" && !taken.has(textOf(each)));
  form.querySelector(".unsigned").hidden = !isEarly;
  form.querySelector("[type=submit]").disabled = isEarly;
}

/** Returns what the form says, by the keys of the file. */
function filled(kind, form) {
  const said = new FormData(form);
  const given = {
    sentence: () => ({ [kind === "drop" ? "sentence" : "was"]: thing.given }),
    events: () => ({ events: thing.given }),
    brief: () => ({ brief: editor().dataset.fingerprint }),
    body: () => ({ [kind === "name" ? "name" : "body"]: thing.given }),
    situation: () => (thing.given ? { situation: thing.given } : {}),
    event: () => (kind === "different" ? { events: said.getAll("accounts") } : { event: thing.given }),
  }[thing.sort]?.() ?? { [thing.sort]: thing.given };
  for (const name of FIELDS[kind]) {
    const text = seen(said.get(name) ?? "");
    if (!text) continue;
    if (name === "spellings") given[name] = said.get(name).split("\n").map(seen).filter(Boolean);
    else given[name] = { party: text === "true", credibility: Number(text) }[name] ?? text;
  }
  return given;
}

/** Says what is wrong with a decision before it is made; "" where nothing is. */
function objection(kind, given) {
  if (NEEDED[kind] && !given[NEEDED[kind]]) return "Write what is asked for; without it this decides nothing.";
  if (given.events && given.events.length < 2) return "Choose at least two accounts that are different events.";
  if (kind === "source" && FIELDS.source.slice(0, 4).every((each) => given[each] === undefined)) {
    return "Give a publisher, say whether it is a party, or rate it.";
  }
  if (given.credibility && !given.reliability) return "Credibility goes with reliability: give both.";
  if (given.text && given.text === given.was) return "The sentence reads so already.";
  const wrong = [given.published, given.date].find((each) => each && !each.split("/").every(isDay));
  return wrong || given.published?.split("/").length > 2 ? "Write the day as 2020-03-05, 2020-03 or 2020-03-01/2020-03-05." : "";
}

/** Tells whether a text is a day, a month or a year of the calendar. */
function isDay(text) {
  const first = /^\d{4}(-\d\d(-\d\d)?)?$/.test(text) ? Date.parse(`${text}-01-01`.slice(0, 10)) : NaN;
  return !Number.isNaN(first) && new Date(first).toISOString().startsWith(text);
}

const complain = (what) => (deciding().querySelector("[role=alert]").textContent = what);

function submit(event) {
  event.preventDefault();
  const form = event.target;
  const kind = new FormData(form).get("kind");
  const given = filled(kind, form);
  const wrong = objection(kind, given);
  if (wrong) {
    complain(wrong);
    return;
  }
  if (thing.sort === "events") chosen().forEach((each) => (each.checked = false));
  deciding().close();
  decide({ kind, given });
}

/** Hands the decisions over as a file. */
function download() {
  kept = writeDecisions(decisions);
  const href = URL.createObjectURL(new Blob([kept], { type: "application/toml" }));
  make("a", { href, download: "decisions.toml" }).click();
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
  change(`Downloaded: decisions.toml, ${counted(decisions.length)}. Apply them with: summarize … --decisions decisions.toml.`);
}

/** Adds the decisions of a file; what stands in the list already is there once. */
async function load(input) {
  const file = input.files[0];
  if (!file) return;
  try {
    if (file.size > MOST_BYTES) throw new RangeError("it is larger than a million bytes; is it the right file?");
    const read = parseDecisions(decoded(await file.arrayBuffer()));
    const there = new Set(decisions.map(textOf));
    const others = read.filter((each) => !there.has(textOf(each)) && there.add(textOf(each)));
    const isAll = decisions.every((each) => read.some((one) => textOf(one) === textOf(each)));
    decisions.push(...others);
    if (isAll) kept = writeDecisions(decisions);
    change(`Loaded: ${counted(read.length)} of ${file.name}.`);
  } catch (error) {
    say(`${file.name} was not loaded: ${error.message}`);
  }
  input.value = "";
}

function decoded(bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new TypeError("it is not UTF-8; save it as UTF-8");
  }
}

/** What the buttons of the panel do. */
const ACTS = {
  same: () => askOfChosen("same"),
  different: () => askOfChosen("different"),
  sign: () => ask({ sort: "brief", called: "Sign this brief", words: `Fingerprint ${editor().dataset.fingerprint}` }),
  load: () => editor().querySelector("[type=file]").click(),
  download,
};

function askOfChosen(kind) {
  const called = chosen().map((each) => each.dataset.called);
  const words = chosen().map((each) => wordsOf(each.closest(".told, li"))).join(" – ");
  ask({ sort: "events", given: chosen().map((each) => each.value), called: called.join(", "), words }, kind);
}

addEventListener("beforeunload", (event) => {
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
    if (target.type === "file") load(target);
  });
  for (const each of all("[data-act]", editor())) each.addEventListener("click", ACTS[each.dataset.act]);
  deciding().querySelector("form").addEventListener("submit", submit);
  deciding().querySelector("[data-cancel]").addEventListener("click", () => deciding().close());
  takeUp();
});
