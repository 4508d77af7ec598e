"""A document in, Markdown out, in which no character of an article is markup.

The Markdown is at home on GitHub, in an e-mail and in a word processor. What holds in all three: an empty `<a id>`
before a thing, `[Q1](#q1)` to get there, a table row on one line, no link without its target and no target without a
link.
"""

import re
import unicodedata
from collections.abc import Iterator
from typing import Final

from summarizer.render import messages as say
from summarizer.render.document import (
    Block,
    Bullets,
    Cites,
    Code,
    Document,
    Item,
    Label,
    Line,
    Link,
    Paragraph,
    Part,
    Section,
    Strong,
    Subheading,
    Table,
    links,
    parts,
)
from summarizer_schemas.brief import FORMAT

_MARKS: Final = re.compile(r"[\\`\[\]<>|~^{}@]|(?<![^\W_])[_#]|[_#](?![^\W_])|&(?=[#A-Za-z])")
"""What may be read as Markdown. Between two letters or digits "_" and "#" are themselves, as in a file's name."""
_PAIRED: Final = re.compile(r"\*+|\$")
"""Marks of which one alone does nothing: whether they need a backslash is seen in the whole line (`_settled`)."""
_AUTOLINKS: Final = re.compile(
    r"(?<=/)(?=/)"  # http://…, ftp://…, //…
    r"|(?<=[^\W_])(?=[.。．｡][^\W\d_]{2})"  # www.example.org, example.org, someone@example.org
    r"|(?<=[@#])(?=\w)"  # @someone, someone@…, #123
    r"|(?<=\bGH)(?=-\d)"  # GH-123
    r"|(?<=:)(?=[\w+-]+:)",  # :emoji:
    re.IGNORECASE,
)
_LIVE: Final = re.compile(f"{_AUTOLINKS.pattern}|{_MARKS.pattern}|{_PAIRED.pattern}", re.IGNORECASE)
"""Any of these; where two stand, first the empty place before the mark."""
_OPEN: Final = "\x00"
"""Before a mark of an article that is not settled yet: no text has it, since control characters show as U+FFFD."""
_BREAK: Final = "<!-- -->"
_BLOCK_START: Final = re.compile(
    r"\A(?:(?=[-+](?:\s|[-+]|\Z)|[=:]|\*(?:\s|\Z)|(?:\*\s*){3,}\Z)|(\d{1,9})(?=[.)](?:\s|\Z)))"
)
"""A list, a rule, the line under a heading: "- 3" and "1. May", but neither "-3 °C" nor "1.260 people"."""
_SPACES: Final = re.compile(r"[\t-\r\x1c-\x20\x85\u2028\u2029]+")
_JOINERS: Final = "\N{ZERO WIDTH NON-JOINER}\N{ZERO WIDTH JOINER}"
_NO_CHARACTERS: Final = "\ufffe\uffff"
"""Code points that XML does not allow, besides control characters and lone surrogates."""
_RIGHT_TO_LEFT: Final = frozenset({"R", "AL", "AN"})


def escape(text: str) -> str:
    """Return `text` as Markdown within a line, which shows it and does nothing.

    Every visible letter stays. CommonMark's marks are escaped with a backslash. What GitHub and e-mail programs find in
    finished text (bare addresses, `@mentions`, `#123`, `:emoji:`) no backslash stops: there an empty HTML comment parts
    the text, which neither shows nor is copied. Line breaks become spaces, so that no text begins a block of its own or
    leaves its table cell. Characters that cannot be seen are left out, and text that runs from right to left is
    isolated (Unicode Standard Annex 9); `brief.json` keeps every character.
    """
    return _settled(_escaped(text))


def _escaped(text: str) -> str:
    """Return `text` as `escape` does, with its paired marks left open for `_settled`."""
    shown = visible(text)
    escaped = _LIVE.sub(lambda found: _mark(found[0]), shown)
    return isolated(shown, escaped)


def _mark(found: str) -> str:
    if not found:
        return _BREAK
    return "".join(f"{_OPEN}{each}" for each in found) if _PAIRED.fullmatch(found) else f"\\{found}"


_ASTERISKS: Final = re.compile(rf"(?:{_OPEN}\*)+|\*+")
_DOLLARS: Final = re.compile(rf"{_OPEN}\$")


def _settled(line: str) -> str:
    """Put a backslash before those asterisks and dollar signs of a line that would be read as Markdown without it.

    Emphasis needs a run that can open it and a later one that can close it (CommonMark, "left-flanking"), so only what
    can open is escaped, and only where another run follows; within and beside bold of our own all are. A formula needs
    a "$" with no space behind it, and a later one with no digit behind it: "$5" alone and "R$ 1" alone are none.
    """
    if _OPEN not in line:
        return line
    runs = [*_ASTERISKS.finditer(line)]
    ours = [found for found in runs if found[0][0] != _OPEN]
    last = runs[-1].start() if runs else 0
    has_code = "`" in line.replace("\\`", "")  # asterisks in a code span are nobody's bold

    def asterisks(found: re.Match[str]) -> str:
        if found[0][0] != _OPEN:
            return found[0]
        is_bold = sum(each.start() < found.start() for each in ours) % 2 == 1
        is_joined = line[found.end() : found.end() + 2].lstrip(_OPEN)[:1] == "*" or line[: found.start()][-1:] == "*"
        is_live = has_code or is_bold or is_joined or (found.start() < last and _can_open(line, found))
        return found[0].replace(_OPEN, "\\" if is_live else "")

    told = _ASTERISKS.sub(asterisks, line)
    behind = [told[each.end() : each.end() + 1] for each in _DOLLARS.finditer(told)]
    is_formula = any(
        not one.isspace() and any(not other.isdigit() for other in behind[place + 1 :])
        for place, one in enumerate(behind)
    )
    sign = "\\$" if is_formula else "$"
    return _DOLLARS.sub(lambda _: sign, told)


def _can_open(line: str, run: re.Match[str]) -> bool:
    """Tell whether a run of asterisks may open emphasis: not before a space or the end."""
    behind = line[run.end() :].lstrip(_OPEN)[:1]
    return bool(behind) and not behind.isspace()


def begin(line: str) -> str:
    """Return a line of Markdown that stays text where it begins a block: "- 3" becomes no list."""
    return _BLOCK_START.sub(lambda start: f"{start[1] or ''}\\", line)


def code(text: str) -> str:
    """Return `text` as a Markdown code span, in which nothing is read as Markdown; not for use in tables."""
    shown = visible(text)
    allow_list = "`" * (1 + max((len(run) for run in re.findall("`+", shown)), default=0))
    return (
        f"{allow_list} {shown} {allow_list}"
        if shown[:1] in " `" or shown[-1:] == "`"
        else f"{allow_list}{shown}{allow_list}"
    )


def isolated(shown: str, written: str) -> str:
    """Return what is written for a text, apart from what stands around it where some of it runs from right to left."""
    if shown.isascii() or not any(unicodedata.bidirectional(char) in _RIGHT_TO_LEFT for char in shown):
        return written
    return f"\N{FIRST STRONG ISOLATE}{written}\N{POP DIRECTIONAL ISOLATE}"


def visible(text: str) -> str:
    """Return `text` on one line and without what cannot be seen; control characters show as U+FFFD."""
    line = _SPACES.sub(" ", text)
    if line.isprintable():
        return line.strip()  # the common case: nothing to look for letter by letter
    return "".join(_seen(char, line[place - 1 : place]) for place, char in enumerate(line)).strip()


def _seen(char: str, before: str) -> str:
    if char in _JOINERS and before and not before.isascii():
        return char  # Persian, Indic scripts and emoji are not the same without them
    if char in _NO_CHARACTERS:
        return "\N{REPLACEMENT CHARACTER}"
    category = unicodedata.category(char)
    return {"Cc": "\N{REPLACEMENT CHARACTER}", "Cs": "\N{REPLACEMENT CHARACTER}", "Cf": ""}.get(category, char)


def to_markdown(document: Document) -> str:
    """Return a document as Markdown that ends with the mark by which a brief is told from an article."""
    return "\n\n".join([*_MarkdownWriter(document).blocks(), f"[//]: # ({FORMAT})"]) + "\n"


class _MarkdownWriter:
    """Writes one document; knows which ids are linked to, and which of them are there."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._linked = document.targets & _link_targets(document)

    def blocks(self) -> Iterator[str]:
        yield f"# {escape(self._document.title)}"
        yield from map(self._block, self._document.opening)
        for section in self._document.sections:
            yield from self._section(section)
        yield from map(self._block, self._document.closing)
        if self._document.annex:
            yield "---"
        for section in self._document.annex:
            yield from self._section(section)

    def _section(self, section: Section) -> Iterator[str]:
        yield f"## {self._anchor(section.id)}{escape(section.title)}"
        yield from map(self._block, section.blocks)

    def _block(self, block: Block) -> str:
        match block:
            case Paragraph(line):
                return begin(self._line(line))
            case Subheading(line):
                return f"### {self._line(line)}"
            case Bullets(items):
                return "\n".join(map(self._item, items))
            case Table(header, rows):
                lines = [header, ["---"] * len(header), *(map(self._line, row) for row in rows)]
                return "\n".join(f"| {' | '.join(line)} |" for line in lines)

    def _item(self, item: Item) -> str:
        return "\n".join([f"- {begin(self._line(item.line))}", *(f"  - {begin(self._line(e))}" for e in item.below)])

    def _line(self, line: Line) -> str:
        return _settled(self._joined(line))

    def _joined(self, line: Line) -> str:
        return "".join(map(self._part, line)).strip()

    def _part(self, part: Part) -> str:
        match part:
            case str():
                return (
                    _escaped(part).join((" " * part[:1].isspace(), " " * part[-1:].isspace()))
                    if part.strip()
                    else part and " "
                )
            case Strong(text):
                shown = _escaped(text)
                return f"**{shown}**" if shown else ""
            case Code(text):
                return code(text)
            case Label(id_):
                return f"{self._anchor(id_)}**{_escaped(id_)}**"
            case Link(text, to):
                return f"[{_escaped(text)}](#{_slug(to)})" if to in self._linked else _escaped(text)
            case Cites(quotes, rest):
                return self._cites(quotes, rest)

    def _cites(self, quotes: tuple[str, ...], rest: tuple[str, ...]) -> str:
        quotes = tuple(each for each in quotes if each in self._linked)  # a short brief has no annex to find them in
        if not quotes:
            return ""
        told = say.MORE_FACTS.line(facts=links(rest))
        more = "".join(map(self._part, told)) if rest else ""
        return f" [{self._joined(links(quotes))}]{more}"

    def _anchor(self, id_: str) -> str:
        return f'<a id="{_slug(id_)}"></a>' if id_ in self._linked else ""


def _link_targets(document: Document) -> frozenset[str]:
    """Return every id that something in the document links to."""
    found: set[str] = set()
    for part in parts(document.blocks):
        if isinstance(part, Link):
            found.add(part.to)
        elif isinstance(part, Cites):
            found.update(part.quotes, part.rest)
    return frozenset(found)


def _slug(id_: str) -> str:
    """Return an id as it stands in an address: letters, digits and hyphens, whatever a brief's file says."""
    return re.sub(r"[^a-z0-9-]", "", id_.lower())
