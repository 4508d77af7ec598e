"""Document → Markdown, at home on GitHub, in an e-mail and in a word processor.

Hides what holds in all three: an empty `<a id>` before a thing, `[Q1](#q1)` to get there, a table row on one line, no
link without its target and no target without a link. All text goes through `escape`, so nothing of it is live.
"""

import re
from collections.abc import Iterator

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
from summarizer.render.escape import begin, code, escape
from summarizer_schemas.brief import FORMAT


def to_markdown(document: Document) -> str:
    """Return a document as Markdown that ends with the mark by which a brief is told from an article."""
    return "\n\n".join([*_Writer(document).blocks(), f"[//]: # ({FORMAT})"]) + "\n"


class _Writer:
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
        return "".join(map(self._part, line)).strip()

    def _part(self, part: Part) -> str:
        match part:
            case str():
                return (
                    escape(part).join((" " * part[:1].isspace(), " " * part[-1:].isspace()))
                    if part.strip()
                    else part and " "
                )
            case Strong(text):
                shown = escape(text)
                return f"**{shown}**" if shown else ""
            case Code(text):
                return code(text)
            case Label(id_):
                return f"{self._anchor(id_)}**{escape(id_)}**"
            case Link(text, to):
                return f"[{escape(text)}](#{_slug(to)})" if to in self._linked else escape(text)
            case Cites(quotes, rest):
                return self._cites(quotes, rest)

    def _cites(self, quotes: tuple[str, ...], rest: tuple[str, ...]) -> str:
        if not quotes:
            return ""
        more = f" (more: {self._line(links(rest))})" if rest else ""
        return f" [{self._line(links(quotes))}]{more}"

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
