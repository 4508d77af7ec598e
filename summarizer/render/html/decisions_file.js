
// decisions.toml, both ways: what `summarizer.decisions` reads, and what it writes. A decision is { kind, given }.

const KINDS = [
  "date", "source", "name", "same", "different", "situation", "count", "drop", "pin", "title", "sentence", "note", "close",
  "sign",
];
const LISTS = ["events", "spellings", "facts"];
const MOST_BYTES = 1_000_000;

/** Returns decisions as the text of a file. */
function writeDecisions(decisions) {
  const line = ([key, value]) => `${key} = ${writeValue(value)}\n`;
  return decisions.map(({ kind, given }) => `[[${kind}]]\n${Object.entries(given).map(line).join("")}`).join("\n");
}

/** Returns a value as TOML, whose strings escape as JSON's do, and DEL besides; half a character is none. */
function writeValue(value) {
  if (Array.isArray(value)) return `[${value.map(writeValue).join(", ")}]`;
  if (typeof value !== "string") return String(value);
  return JSON.stringify(value.toWellFormed()).replaceAll("\x7f", "\\u007f");
}

/** Reads the text of a file; throws an error that says on which line something is wrong, and what to do. */
function parseDecisions(text) {
  return new DecisionsText(text).decisions();
}

/** Reads as much of TOML as decisions need: tables in double brackets, texts, whole numbers, days, yes or no, lists. */
class DecisionsText {
  constructor(text) {
    this.text = text.replace(/^\ufeff/, "").replaceAll("\r\n", "\n");
    this.at = 0;
  }

  decisions() {
    const found = [];
    while (this.take(/(?:[ \t\n]|#[^\n]*)*/y), this.at < this.text.length) {
      const table = this.take(/\[\[[ \t]*([\w-]+)[ \t]*\]\]/y);
      if (table) {
        if (!KINDS.includes(table[1])) this.fail("no_such_kind", { kind: table[1].slice(0, 40), kinds: KINDS.join(", ") });
        found.push({ kind: table[1], given: Object.create(null) });
      } else this.entry(found.at(-1));
      if (!this.take(/[ \t]*(?:#[^\n]*)?(?:\n|$)/y)) this.fail("bad_end");
    }
    return found;
  }

  entry(decision) {
    const [, key] = this.take(/([\w-]+)[ \t]*=[ \t]*/y) ?? this.fail("write_key");
    if (!decision) this.fail("write_under_kind");
    if (key in decision.given) this.fail("twice", { key });
    const value = this.value();
    const isList = Array.isArray(value) && value.every((each) => typeof each === "string");
    if (LISTS.includes(key) && !isList) this.fail("is_list", { key });
    if (!LISTS.includes(key) && Array.isArray(value)) this.fail("is_no_list", { key });
    decision.given[key] = value;
  }

  value() {
    const long = this.take(/"""\n?((?:[^\\]|\\[^])*?"{0,2})"""(?!")/y) ?? this.take(/"(?!"")((?:[^"\\\n]|\\.)*)"/y);
    if (long) return this.unescape(long[1]);
    const literal = this.take(/'''\n?([^]*?'{0,2})'''(?!')/y) ?? this.take(/'(?!'')([^'\n]*)'/y);
    if (literal) return literal[1];
    const day = this.take(/\d{4}-\d\d-\d\d(?![T\d]| \d\d:)/y);
    if (day) return day[0];
    const number = this.take(/[+-]?(?:0|[1-9]\d{0,14})(?:\.\d+)?(?![\d_.:eE-])/y);
    if (number) return Number(number[0]);
    const claim = this.take(/(?:true|false)\b/y);
    if (claim) return claim[0] === "true";
    return this.take(/\[/y) ? this.list() : this.fail("write_value");
  }

  list() {
    const found = [];
    const skip = () => this.take(/(?:[ \t\n]|#[^\n]*)*/y);
    for (skip(); !this.take(/\]/y); skip()) {
      found.push(this.value());
      skip();
      if (!this.take(/,/y) && this.text[this.at] !== "]") this.fail("comma_missing");
    }
    return found;
  }

  unescape(text) {
    const short = { b: "\b", t: "\t", n: "\n", f: "\f", r: "\r", '"': '"', "\\": "\\" };
    return text.replace(/\\(?:u([\da-fA-F]{4})|U([\da-fA-F]{8})|[ \t]*\n\s*|([^]))/g, (all, four, eight, one) => {
      const code = parseInt(four ?? eight, 16);
      if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) this.fail("no_character", { words: all });
      if (four ?? eight) return String.fromCodePoint(code);
      return one === undefined ? "" : (short[one] ?? this.fail("write_backslash", { words: all }));
    });
  }

  take(pattern) {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (found) this.at = pattern.lastIndex;
    return found;
  }

  fail(name, places) {
    const line = this.text.slice(0, this.at).split("\n").length;
    throw new SyntaxError(phrase("on_line", { line, wrong: phrase(name, places) }));
  }
}
