"use strict";
// Brings the brief and its articles side by side. Everything can be read and followed without it: all links are anchors.
const root = document.documentElement;
root.classList.add("js");

const wide = matchMedia("(min-width: 68rem)");
const all = (selector, within = document) => [...within.querySelectorAll(selector)];

const inNumbers = new Intl.NumberFormat(root.lang);
const forms = new Intl.PluralRules(root.lang);
let said = null;

/** Returns words of this script in the language of the page, which has them as data, with what stands in their places. */
function phrase(name, places = {}) {
  said ??= JSON.parse(document.getElementById("said").content.textContent);
  const words = typeof said[name] === "string" ? said[name] : (said[name][forms.select(places.n)] ?? said[name].other);
  const filled = (value) => (typeof value === "number" ? inNumbers.format(value) : value);
  return words.replace(/\{(\w+)\}/g, (_, place) => filled(places[place]));
}

// The way back: what had the focus when an article was opened.
let from = null;

/** Shows what the address names: an article at its quoted words, or a part of the brief. */
function arrive() {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const article = target?.closest("article");
  if (article) read(article, target);
  else if (target?.id === "articles") choose(target);
  else if (target) find(target);
  else close();
}

function read(article, target) {
  mark(article, target);
  open();
  target.focus({ preventScroll: true });
  show(target, target === article);
}

/** Scrolls the articles, and nothing else, to what is looked for: to its beginning, or with it in the middle. */
function show(target, fromTop) {
  const pane = document.getElementById("articles");
  const [box, room] = [target, pane].map((each) => each.getBoundingClientRect());
  const above = fromTop ? pane.querySelector(".head").offsetHeight : room.height / 2;
  pane.scrollTop += box.top - room.top - above;
}

/** Shows which articles there are. */
function choose(articles) {
  unmark();
  entitle(null);
  open();
  articles.focus({ preventScroll: true });
  articles.scrollTop = 0;
}

/** Makes room for the articles; what one reads of the brief stays where it is on the screen. */
function open() {
  keep(() => root.classList.add("reading"));
  confine();
}

function keep(change) {
  const stays = from?.isConnected ? from : null;
  const before = stays?.getBoundingClientRect().top;
  change();
  if (stays && wide.matches) scrollBy(0, stays.getBoundingClientRect().top - before);
}

/** Opens an article in place of the one before; marks the words of a quote, and the sentence around them. */
function mark(article, quote) {
  unmark();
  article.classList.add("open");
  entitle(article);
  if (!quote.dataset.sentence) return;
  const sentence = all(`[data-in~="${quote.dataset.sentence}"]`, article);
  sentence.forEach((each) => each.classList.add("around"));
  sentence.filter((each) => each.matches(`[data-quotes~="${quote.id}"]`)).forEach((each) => each.classList.add("on"));
}

function unmark() {
  all("article.open").forEach((each) => each.classList.remove("open"));
  all(".on, .around").forEach((each) => each.classList.remove("on", "around"));
}

/** Goes to a part of the brief; beside it, where there is room, the article opens at the words that bear it out. */
function find(target) {
  if (!wide.matches) close();
  for (let box = target.closest("[hidden]"); box; box = box.closest("[hidden]")) box.hidden = false;
  for (let box = target.closest("details"); box; box = box.parentElement.closest("details")) box.open = true;
  const words = wide.matches && document.getElementById(target.dataset.words);
  if (words) {
    mark(words.closest("article"), words);
    open();
    show(words, false);
  }
  bring(target, target.matches("section, h3") ? "start" : "center");
  target.setAttribute("tabindex", "-1");
  target.focus({ preventScroll: true });
}

/** Scrolls to a part of the brief, and again as what is above it gets its true height, a guess until it is laid out. */
function bring(target, block) {
  let frames = 4;
  const scroll = () => {
    target.scrollIntoView({ block });
    if (--frames) requestAnimationFrame(scroll);
  };
  scroll();
}

function close() {
  keep(() => root.classList.remove("reading"));
  unmark();
  entitle(null);
  confine();
}

/** Says above the articles which of them is open: its own heading is far above the words that it opened at. */
function entitle(article) {
  const title = document.querySelector(".head h2");
  title.dataset.all ??= title.textContent;
  const parts = article ? all(".outlet, h3", article).map((each) => each.textContent) : [title.dataset.all];
  title.textContent = parts.join(": ");
}

/** On a narrow screen an open article covers the brief: nothing under it may take the focus. */
function confine() {
  document.getElementById("brief").inert = root.classList.contains("reading") && !wide.matches;
}

function back() {
  const goal = from?.isConnected ? from : document.getElementById("brief");
  close();
  history.replaceState(history.state, "", location.pathname + location.search);
  goal.focus({ preventScroll: true });
  goal.scrollIntoView({ block: "nearest" });
}

function follow(id, origin) {
  from = origin;
  if (location.hash === `#${id}`) arrive();
  else location.hash = id;
}

/** Where a click leads: a link's goal; a picture's mark, a row or a line leads to the words that bear it out. */
function goal(element) {
  const link = element.closest("a[href^='#']");
  if (link && !link.closest("svg")) return [link.getAttribute("href").slice(1), link];
  const fact = link && document.getElementById(link.getAttribute("href").slice(1));
  const words = link ? fact?.dataset.words : !element.closest("button, summary, input") && lined(element)?.dataset.words;
  return words ? [words, link || lined(element).querySelector("a[href^='#Q']")] : [];
}

const lined = (element) => element.closest("[data-words]");

document.addEventListener("click", (event) => {
  for (const menu of all(".menu[open]")) {
    if (!menu.contains(event.target) || event.target.closest("a")) menu.open = false;
  }
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const passage = event.target.closest("mark");
  if (passage) {
    const quotes = passage.dataset.quotes.split(" ");
    const own = quotes.find((each) => `#${each}` === location.hash) ?? quotes[0]; // of several, what one came to
    document.getElementById(`U-${own}`)?.showPopover?.();
    return;
  }
  const [id, origin] = goal(event.target);
  if (!id || (!event.target.closest("a") && getSelection().type === "Range")) return;
  event.preventDefault();
  event.target.closest("[popover]")?.hidePopover?.();
  follow(id, origin);
});

// A second hand on the same keys that browsers give links and buttons: Escape leads from an article back.
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape" || document.querySelector("dialog[open]")) return;
  const menu = document.querySelector(".menu[open]");
  if (menu) {
    menu.open = false;
    menu.querySelector("summary").focus();
    return;
  }
  if (!root.classList.contains("reading")) return;
  if (!document.querySelector("[popover]:popover-open")) back();
});

/** Shows what fits every choice, says how much that is, and leads to the first of it; prose is not filtered. */
function filter(form) {
  const chosen = all("select", form).filter((each) => each.value);
  const entries = all("[data-sources]");
  for (const each of entries) {
    each.hidden = !chosen.every(({ name, value }) => each.dataset[name].split(" ").includes(value));
  }
  for (const list of all(".group ul, .group table")) {
    const own = all(":scope > [data-sources], :scope > tbody > [data-sources]", list);
    if (!own.length) continue;
    list.hidden = own.every((each) => each.hidden);
    const heading = list.previousElementSibling;
    if (heading?.matches("h3, p")) heading.hidden = list.hidden;
  }
  for (const section of all("section.group")) {
    const own = all("[data-sources]", section);
    section.hidden = own.length > 0 && own.every((each) => each.hidden);
  }
  const shown = entries.filter((each) => !each.hidden);
  form.querySelector("output").value = chosen.length ? phrase("entries_fit", { n: shown.length, all: entries.length }) : "";
  const first = shown.find((each) => each.id);
  const way = form.querySelector("output + a");
  way.hidden = !chosen.length || !first;
  if (first) way.href = `#${first.id}`;
}

/** Makes room below the bar for the filters while they are open, so that they cover nothing of the brief. */
function makeRoom() {
  const form = document.getElementById("filters");
  root.style.setProperty("--filters", form.closest("details").open ? `${form.offsetHeight}px` : "0px");
}

addEventListener("hashchange", arrive);
addEventListener("resize", makeRoom);

document.addEventListener("DOMContentLoaded", () => {
  const form = document.getElementById("filters");
  form.closest("details").addEventListener("toggle", makeRoom);
  form.addEventListener("input", () => filter(form));
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(() => filter(form)));
  for (const each of all("[data-back]")) each.addEventListener("click", back);
  wide.addEventListener("change", confine);
  arrive();
});
