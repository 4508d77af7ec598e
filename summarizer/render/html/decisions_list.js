
// The list of what was decided: each decision in the words of the page, to be changed, undone or taken back.

/** What a kind of decision is called. */
const kindCalled = (kind) => deciding().querySelector(`[value=${kind}]`).parentElement.textContent.trim();

/** Tells whether the next run asks a model again because of a decision: it is of such a kind, and new. */
const isPaid = (decision) => Boolean(asksOf(decision.kind)) && !taken.has(textOf(decision));

/** Returns what a decision calls a thing in words that a reader of the page knows. */
function spoken(sort, given) {
  const asked = sort === "events" ? "event" : sort === "was" ? "sentence" : sort;
  const one = [...thingOf.values()].find((each) => each.sort === asked && each.given === given);
  if (one && asked === "sentence") return inQuotes(one.words);
  if (one) return one.words ? `${one.called} ${shorten(one.words, 80)}` : one.called;
  const account = all(".from").find((each) => asked === "event" && each.dataset.key === given);
  if (account) return account.id;
  return /^[\da-f]{8}$/.test(given) ? phrase("not_shown", { key: given }) : inQuotes(given);
}

const inQuotes = (value) => [value].flat().map((each) => phrase("quoted", { words: shorten(String(each)) })).join(", ");

/** Returns a value of a decision as the dialog words it. */
function worded(name, value) {
  const field = deciding().querySelector("form").elements.namedItem(name);
  const option = [...(field?.options ?? [])].find((each) => each.value === String(value));
  const label = deciding().querySelector(`[data-field=${name}]`)?.firstChild.data.split(/[,،]/)[0].trim() ?? name;
  const text = option?.textContent ?? inQuotes(value);
  return { party: text, reason: text }[name] ?? `${label} ${text}`;
}

const THINGS = ["event", "figure", "statement", "dispute", "sentence", "was", "article", "body", "events"];

/** Says a decision in short, in the words of the page. */
function told({ kind, given }) {
  const about = [];
  const says = [];
  for (const [key, value] of Object.entries(given)) {
    if (key === "undo") says.push(phrase("is_undone"));
    else if (key === "brief") about.push(value === editor().dataset.fingerprint ? phrase("this_brief") : phrase("other_brief", { fingerprint: value }));
    else if (key === "situation") says.push(kind === "title" ? spoken(key, value) : phrase("to_situation", { situation: spoken(key, value) }));
    else if (THINGS.includes(key) || (kind === "name" && key === "name")) {
      about.push([value].flat().map((each) => spoken(key === "name" ? "body" : key, each)).join(", "));
    } else says.push(key === NEEDED[kind] ? inQuotes(value) : worded(key, value));
  }
  if (kind === "situation" && !given.situation) says.unshift(phrase("to_own_situation"));
  return phrase("told", { kind: kindCalled(kind), said: [...about, ...says].join("; ") });
}

/** Returns what a decision is about, to open its dialog again: the thing of the page, else what the decision says. */
function thingOfDecision({ kind, given }) {
  if (kind === "sign") return SIGNING();
  const own = [...thingOf.values()].find((each) => kindsOf(each).includes(kind) && isAbout({ kind, given }, each));
  const isPair = kind === "same" || kind === "different" || given.events?.length > 1;
  if (own && !isPair) return own;
  const names = [...THINGS, "name", "situation"];
  const [sort, value] = Object.entries(given).find(([key]) => names.includes(key)) ?? ["situation", ""];
  const called = [value].flat().map((each) => spoken(sort === "name" ? "body" : sort, each)).join(", ");
  return { sort: { was: "sentence", name: "body" }[sort] ?? sort, given: value, called, words: "" };
}

/** Shows the list, which things are decided on, and what can be done. */
function present() {
  const list = editor().querySelector("ol");
  list.replaceChildren(...decisions.map(listed));
  const inFile = isUnsaved() ? "unsaved" : decisions.length ? "saved" : "none_yet";
  const state = phrase(inFile, { decisions: counted(decisions.length) });
  const paid = decisions.filter(isPaid).length;
  const asked = decisions.length === 1 ? "asked_again_for_it" : "asked_again_for";
  editor().querySelector("summary").textContent = paid ? phrase(asked, { state, n: paid }) : state;
  for (const [button, each] of thingOf) {
    const kinds = decisions.filter((one) => isAbout(one, each)).map((one) => one.kind);
    const marks = [...new Set(kinds)].map(kindCalled).join(", ");
    button.textContent = marks ? `✎ ${marks}` : "✎";
    const words = shorten(each.words, 40);
    const names = { sentence: phrase("of_sentence", { words }), body: phrase("of_name", { name: each.called }) };
    button.ariaLabel = phrase(marks ? "edit_decided" : "edit", { what: names[each.sort] ?? each.called, marks });
  }
  offerChosen();
}

function listed(decision, place) {
  const said = told(decision);
  const item = make("li", {}, make("span", {}, isPaid(decision) ? phrase("asked_again", { said }) : said), " ");
  const act = (name, onclick) => {
    const words = phrase(name);
    return make("button", { type: "button", textContent: words, ariaLabel: phrase("act_on", { act: words, said }), onclick });
  };
  const button = act("undo", () => undo(place));
  button.dataset.undo = "";
  const change = act("change", () => ask(thingOfDecision(decision), decision.kind, decision));
  change.dataset.change = "";
  item.append(change, " ", button);
  const { undo: isUndone, ...rest } = decision.given;
  if (taken.has(textOf({ ...decision, given: rest }))) {
    const back = act(isUndone ? "keep" : "take_back", () => takeBack(place));
    back.dataset.backTo = "";
    item.append(" ", back);
  }
  return item;
}

function undo(place) {
  const [gone] = decisions.splice(place, 1);
  change(phrase("undone", { said: told(gone) }));
  const left = all("li button[data-undo]", editor());
  (left[Math.min(place, left.length - 1)] ?? editor().querySelector("summary")).focus();
}

/** Marks a decision that an earlier brief carries over as taken back, or no longer so. */
function takeBack(place) {
  const { kind, given } = decisions[place];
  const { undo: isUndone, ...rest } = given;
  decisions[place] = { kind, given: isUndone ? rest : { ...rest, undo: true } };
  change(phrase(isUndone ? "kept" : "taken_back", { said: told(decisions[place]) }));
  all("li", editor())[place].querySelector("[data-back-to]").focus();
}
