
// The dialog in which something is decided: the fields that a thing can have, what they say, and what is wrong with it.

/** The fields of each kind, and which of them it cannot do without. */
const FIELDS = {
  date: ["published", "reason"],
  source: ["body", "publisher", "party", "reliability", "credibility", "reason"],
  name: ["spellings"],
  same: ["reason"],
  different: ["reason"],
  situation: ["situation", "reason"],
  count: ["figure", "metric", "value", "qualifier", "reason"],
  drop: ["figure", "reason"],
  pin: [],
  title: ["title"],
  sentence: ["text", "facts"],
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

/** The value of the choice that puts events into no situation that there is. */
const OWN = "own";

/** Returns the kinds of decisions that a thing can have. */
function kindsOf({ sort, accounts, bodies }) {
  const kinds = DECIDED_OF[sort].filter((each) => sort !== "event" || accounts?.length || each !== "different");
  return bodies ? [...kinds, "source"] : kinds;
}

/** Opens the dialog for a thing, to decide on it or to change one of its decisions. Nothing is chosen beforehand. */
function ask(about, kind, changed = null) {
  thing = about;
  changing = changed;
  const kinds = kindsOf(about);
  kind ??= kinds.length < 2 ? kinds[0] : decisions.find((each) => kinds.includes(each.kind) && isAbout(each, about))?.kind;
  const form = deciding().querySelector("form");
  form.reset();
  deciding().querySelector("h2").textContent = about.called;
  deciding().querySelector(".words").textContent = shorten(about.words, 400);
  for (const radio of all("[name=kind]", form)) {
    radio.parentElement.hidden = !kinds.includes(radio.value);
    radio.checked = radio.value === kind;
  }
  form.querySelector(".kinds").hidden = kinds.length < 2;
  form.querySelector(".accounts div").replaceChildren(...(about.accounts ?? []).map(account));
  form.elements.namedItem("situation").replaceChildren(
    make("option", { value: "", textContent: phrase("choose_one") }),
    ...situations().map(([value, title]) => make("option", { value, textContent: title })),
    make("option", { value: OWN, textContent: phrase("own_situation") }),
  );
  const who = about.bodies ?? [];
  const names = who.map((value) => make("option", { value, textContent: calledBody.get(value) ?? value }));
  form.elements.namedItem("body").replaceChildren(...names);
  const counts = (about.counts ?? []).map(({ called }, value) => make("option", { value, textContent: called }));
  const whole = make("option", { value: "", textContent: phrase("all_counts") });
  form.elements.namedItem("figure").replaceChildren(whole, ...counts);
  complain("");
  turnTo(kind);
  deciding().showModal();
  const first = kinds.length < 2 ? "label :is(input, textarea, select), button" : kind ? ":checked" : "[name=kind]";
  all(first, form).find((each) => each.checkVisibility())?.focus();
}

/** Returns the key and the title of each situation. */
function situations() {
  const own = labels().filter((each) => SORTS[each.textContent[0]] === "situation");
  const titles = own.map((each) => [each.dataset.key, titleOf(each.textContent) ?? wordsOf(each.parentElement)]);
  return [...new Map(titles)];
}

/** Returns a box for one account of an event, to say which of them are another one. */
function account(id) {
  const button = document.getElementById(id);
  const words = all(`mark[data-quotes~="${id}"]`).map((each) => each.textContent).join("");
  const places = { article: button.closest("article").id, quote: id, words: shorten(seen(words)) };
  return make("label", {}, make("input", { type: "checkbox", name: "accounts", value: button.dataset.key }), ` ${phrase("account", places)}`);
}

/** Returns what was decided before of the thing that the dialog is open for, or of one of those who tell it. */
function earlierOf(kind, who) {
  const isMeant = (each) => each.kind === kind && isAbout(each, thing) && (!who || each.given.body === who);
  return changing && isMeant(changing) ? changing : decisions.find(isMeant);
}

/** Shows the fields of a kind, filled with what was decided before, or with the words as they are. */
function turnTo(kind, who) {
  const form = deciding().querySelector("form");
  const earlier = earlierOf(kind, who)?.given;
  for (const box of all("[data-field]", form)) {
    const name = box.dataset.field;
    box.hidden = !FIELDS[kind]?.includes(name) || isOfOthers(name);
    const now = { title: thing.words, text: thing.words, body: who ?? thing.bodies?.[0] }[name];
    if (name === "figure" && !box.hidden) {
      const place = thing.counts.findIndex(({ words, article }) => earlier?.figure === words && earlier?.article === article);
      form.elements.namedItem(name).value = place < 0 ? "" : String(place);
      continue;
    }
    const was = name === "situation" && earlier ? (earlier.situation ?? OWN) : earlier?.[name];
    if (!box.hidden) form.elements.namedItem(name).value = [was ?? now ?? ""].flat().join("\n");
  }
  form.querySelector(".asks").textContent = asksOf(kind);
  form.querySelector(".accounts").hidden = kind !== "different" || thing.sort !== "event";
  // Who signs has read what she signs: the brief as it is once all decisions are in it.
  const isEarly = kind === "sign" && decisions.some((each) => each.kind !== "sign" && !taken.has(textOf(each)));
  form.querySelector(".unsigned").hidden = !isEarly;
  const button = form.querySelector("[type=submit]");
  button.disabled = isEarly;
  button.textContent = phrase(kind === "sign" ? "sign" : "decide");
}

/** Tells whether the thing of the dialog cannot have a field that others have. */
const isOfOthers = (name) =>
  (name === "publisher" && thing.sort !== "article") ||
  (name === "body" && !thing.bodies) ||
  (name === "figure" && !thing.counts?.length);

/** Says what a kind of decision has asked anew, which is paid for; "" where nothing is. */
const asksOf = (kind) => (kind && deciding().querySelector(`[value=${kind}]`).dataset.asks) ?? "";

/** Returns how a decision names the thing that the dialog is open for. */
function named(kind, said) {
  const { sort, given } = thing;
  if (kind === "source" && thing.bodies) return {}; // the field says who
  if (sort === "event" && kind === "different") return { events: said.getAll("accounts") };
  if (sort === "event" && kind === "situation") return { events: [given] };
  if (sort === "sentence") return { [kind === "drop" ? "sentence" : "was"]: given };
  if (sort === "body") return { [kind === "name" ? "name" : "body"]: given };
  const one = thing.counts?.[said.get("figure") || -1];
  if (sort === "figure" && ["count", "drop"].includes(kind) && one) return { figure: one.words, article: one.article };
  if (sort === "situation") return given && given !== keyOf("P1") ? { situation: given } : {};
  return { [sort]: sort === "brief" ? editor().dataset.fingerprint : given };
}

/** Tells whether the dialog says a part of a decision: of a figure with several counts also whose quote is meant. */
const isSaidHere = (kind, name) => FIELDS[kind].includes(name) || (name === "article" && thing.counts?.length > 0);

/** Returns what the form says, by the keys of the file. */
function filled(kind, form) {
  const said = new FormData(form);
  // What a file says besides, such as whose quote is meant, stays when its decision is changed.
  const kept = changing?.kind === kind ? Object.entries(changing.given).filter(([name]) => !isSaidHere(kind, name)) : [];
  const given = { ...Object.fromEntries(kept), ...named(kind, said) };
  for (const name of FIELDS[kind].filter((each) => each !== "figure")) {
    const text = seen(said.get(name) ?? "");
    if (!text || isOfOthers(name) || (name === "situation" && text === OWN)) continue;
    if (LISTS.includes(name)) given[name] = said.get(name).split("\n").map(seen).filter(Boolean);
    else given[name] = { party: text === "true", credibility: Number(text), value: Number(text) }[name] ?? text;
  }
  return given;
}

/** Says what is wrong with a decision before it is made; "" where nothing is. */
function objection(kind, given) {
  if (!kind) return phrase("choose_what");
  if (kind === "situation" && !deciding().querySelector("[name=situation]").value) return phrase("choose_situation");
  if (NEEDED[kind] && !given[NEEDED[kind]]) return phrase("write_it");
  if (kind === "different" && given.events.length < 2) return phrase("choose_accounts");
  if (kind === "source" && FIELDS.source.slice(1, 5).every((each) => given[each] === undefined)) {
    return phrase("say_something");
  }
  if (kind === "count" && FIELDS.count.slice(1, 4).every((each) => given[each] === undefined)) return phrase("say_count");
  if (kind === "count" && given.value !== undefined && !(given.value >= 0)) return phrase("write_number");
  if (given.credibility && !given.reliability) return phrase("credibility_alone");
  const asItReads = changing ? [given.was] : [given.was, thing.words];
  if (given.text && asItReads.includes(given.text)) return phrase("reads_so");
  const days = (given.published ?? given.date ?? "2020").split("/");
  return days.length < 3 && days.every(isDay) ? "" : phrase("write_day");
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
  const given = kind && filled(kind, form);
  const wrong = objection(kind, given);
  if (wrong) {
    complain(wrong);
    return;
  }
  if (thing.sort === "events") chosen().forEach((each) => (each.checked = false));
  // Of one thing there is one note here; what else takes the place of an earlier decision is of one matter with it.
  const earlier = changing?.kind === kind ? changing : kind === "note" ? earlierOf(kind) : undefined;
  const isFromList = Boolean(changing);
  deciding().close();
  const place = decide({ kind, given }, earlier);
  if (isFromList) all("li", editor())[place].querySelector("[data-change]").focus();
}
