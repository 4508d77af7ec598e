
// The dialog in which something is decided: the fields that a thing can have, what they say, and what is wrong with it.

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
const NEEDED = {
  date: "published",
  name: "spellings",
  title: "title",
  sentence: "text",
  note: "note",
  close: "reason",
  sign: "name",
};

const deciding = () => document.getElementById("deciding");

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
    situation: () => (thing.given && thing.given !== keyOf("P1") ? { situation: thing.given } : {}),
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
  const days = (given.published ?? given.date ?? "2020").split("/");
  return days.length < 3 && days.every(isDay) ? "" : "Write the day as 2020-03-05, 2020-03 or 2020-03-01/2020-03-05.";
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
