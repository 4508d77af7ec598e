"""What a rendered brief is made of, whatever the format: sections of paragraphs, lists and tables, with citations.

A writer (Markdown, Word) turns a `Document` into its format, and decides nothing about what is said. All text here is
plain and unescaped, articles' words included: disarming it is the writer's business. Ids are those of the brief ("E7",
"Q12") or of a section ("sources"); a link whose target is not in the document is written as text.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Strong:
    """Words that stand out."""

    text: str


@dataclass(frozen=True, slots=True)
class Code:
    """A file's name or a command, to be shown letter for letter."""

    text: str


@dataclass(frozen=True, slots=True)
class Link:
    """Words that lead to what has the id `to` in this document."""

    text: str
    to: str


@dataclass(frozen=True, slots=True)
class Label:
    """The id of an event, figure, quote or the like, at the place to which links to it lead."""

    id: str


@dataclass(frozen=True, slots=True)
class Cites:
    """The evidence of what was just said: ids of quotes, and of facts that hold the rest of the quotes.

    Markdown writes "[Q1, Q2] (more: E2)"; where a format has footnotes, each quote is one.
    """

    quotes: tuple[str, ...]
    rest: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Unnamed(Link):
    """A link to an article that names no publisher; `introduced` says so where it is met first."""


Part = str | Strong | Code | Link | Label | Cites
Line = tuple[Part, ...]
"""Text on one line, as its parts in order; nothing stands between them but what they hold."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of text."""

    line: Line


@dataclass(frozen=True, slots=True)
class Subheading:
    """A heading within a section."""

    line: Line


@dataclass(frozen=True, slots=True)
class Item:
    """An entry of a list, with lines of particulars below it."""

    line: Line
    below: tuple[Line, ...] = ()


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list without numbers."""

    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A table with a header row; every row has as many cells as the header."""

    header: tuple[str, ...]
    rows: tuple[tuple[Line, ...], ...]


Block = Paragraph | Subheading | Bullets | Table


@dataclass(frozen=True, slots=True)
class Section:
    """A section; its `id` says what it is ("timeline") and is what links lead to."""

    id: str
    title: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Document:
    """A whole brief in the order in which it is read: its title, what it is, the sections to read, those to look up.

    Attributes:
        closing: what stands between the sections and the annex.
        annex: the sections to look something up in, after a rule.
    """

    title: str
    opening: tuple[Block, ...]
    sections: tuple[Section, ...]
    closing: tuple[Block, ...] = ()
    annex: tuple[Section, ...] = ()

    @property
    def all_sections(self) -> tuple[Section, ...]:
        """The sections to read, then those to look something up in."""
        return (*self.sections, *self.annex)

    @property
    def before_the_annex(self) -> tuple[Block, ...]:
        """All blocks to read, in order."""
        return (*self.opening, *(block for section in self.sections for block in section.blocks), *self.closing)

    @property
    def blocks(self) -> tuple[Block, ...]:
        """All blocks, in order."""
        return (*self.before_the_annex, *(block for section in self.annex for block in section.blocks))

    @property
    def targets(self) -> frozenset[str]:
        """The ids to which a link can lead: those of sections, and of what bears a label."""
        labels = (part.id for part in parts(self.blocks) if isinstance(part, Label))
        return frozenset((*(section.id for section in self.all_sections), *labels))


def links(ids: Iterable[str]) -> Line:
    """Return links to several things, separated by commas."""
    return joined(", ", ((Link(each, each),) for each in ids))


def joined(separator: str, lines: Iterable[Line]) -> Line:
    """Return several lines as one, with a separator between them."""
    parts: list[Part] = []
    for line in lines:
        parts += [separator, *line] if parts else line
    return tuple(parts)


def bullets(lines: Iterable[Line]) -> Bullets:
    """Return a list without particulars."""
    return Bullets(tuple(Item(line) for line in lines))


def plain(line: Line) -> str:
    """Return what a reader sees of a line, its citations included."""
    return "".join(map(_plain, line))


def _plain(part: Part) -> str:
    match part:
        case str():
            return part
        case Strong(text) | Code(text) | Link(text, _):
            return text
        case Label(id_):
            return id_
        case Cites(quotes, rest):
            more = f" (more: {', '.join(rest)})" if rest else ""
            return f" [{', '.join(quotes)}]{more}" if quotes else ""


def parts(blocks: Iterable[Block]) -> Iterator[Part]:
    """Yield every part that stands in the blocks, in order."""
    for block in blocks:
        for line in lines_of(block):
            yield from line


def lines_of(block: Block) -> Iterator[Line]:
    """Yield the lines of a block, in order; a table's header has none."""
    if isinstance(block, Bullets):
        for item in block.items:
            yield item.line
            yield from item.below
    elif isinstance(block, Table):
        for row in block.rows:
            yield from row
    else:
        yield block.line


def changed(blocks: Iterable[Block], change: Callable[[Line], Line]) -> tuple[Block, ...]:
    """Return blocks with every line put through `change`, in order."""
    return tuple(_changed(block, change) for block in blocks)


def _changed(block: Block, change: Callable[[Line], Line]) -> Block:
    match block:
        case Bullets(items):
            return Bullets(tuple(Item(change(each.line), tuple(map(change, each.below))) for each in items))
        case Table(header, rows):
            return Table(header, tuple(tuple(map(change, row)) for row in rows))
        case Paragraph(line):
            return Paragraph(change(line))
        case Subheading(line):
            return Subheading(change(line))
