"""A document for every format: sections of paragraphs, lists and tables, with citations, and how it is cut to a length.

A writer (Markdown, Word) turns a `Document` into its format, and decides nothing about what is said. All text here is
plain and unescaped, articles' words included: disarming it is the writer's business. Ids are those of the brief ("E7",
"Q12") or of a section ("sources"); a link whose target is not in the document is written as text.

All words before the annex count against the length, those of tables too; marks of citation, ids and the labels of links
to ids do not. The standard length has at most half of the words of its articles and two pages, the short one a screen,
the full one no limit. Sections get a share each, the foremost first, then what is left over; each is cut after a whole
sentence, row or event, never within one.
"""

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import inf
from typing import Any, Final, Literal, NamedTuple

from summarizer.domain.article import count_words
from summarizer.render import messages as say
from summarizer.render.localisation import listed
from summarizer.render.messages import NO_PUBLISHER_NAMED, count
from summarizer.telling.rules import words_allowed
from summarizer_schemas import Brief


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
    """A link to an article that names no publisher; `annex.introduced` says so where it is met first."""


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


def ended_once(line: Line) -> Line:
    """Return a line without a full stop behind one: a year ends in one in Russian and Ukrainian, and a name may."""
    told: list[Part] = []
    for part in line:
        is_end = isinstance(part, str) and part[:1] == "." and part[:2] != ".."
        is_ended = is_end and bool(told) and _plain(told[-1]).endswith(".")
        told.append(part[1:] if isinstance(part, str) and is_ended else part)
    return tuple(told)


def bullets(lines: Iterable[Line]) -> Bullets:
    """Return a list without particulars."""
    return Bullets(tuple(Item(line) for line in lines))


_ENDING: Final = re.compile(r"\.\w{1,8}(?!\w)")
_BEGINS: Final = re.compile(r"(?<![^\s“„«(])(?=\S)")
_LONGEST_NAME: Final = 255
"""Characters; a file system has no longer name."""


def with_files(text: str, files: Collection[str]) -> Line:
    """Return a text as a line in which the files that it names stand letter for letter, and lead nowhere."""
    parts: list[Part] = []
    told = 0
    for found in _ENDING.finditer(text):
        end = found.end()
        begins = (each.start() for each in _BEGINS.finditer(text, max(told, end - _LONGEST_NAME), end))
        begin = next((each for each in begins if text[each:end] in files), None)
        if begin is not None:
            parts += [*([text[told:begin]] if begin > told else []), Code(text[begin:end])]
            told = end
    return (*parts, text[told:]) if told < len(text) else tuple(parts)


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
            more = say.MORE_FACTS(facts=", ".join(rest)) if rest else ""
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


Length = Literal["short", "standard", "full"]

_SCREEN: Final = 250
CHANGES_WORDS: Final[Mapping[Length, float]] = {"short": 60, "standard": 140, "full": inf}
"""What has changed has its own limit, so that it does not push down what happened."""


@dataclass(frozen=True)
class CuttableSection:
    """A section that may be cut: its units, the most important first, and how a section is made of some of them.

    Attributes:
        noun: what one unit is, for the line that says how many were cut.
        build: the first units → blocks.
        continued: the units that were cut → blocks of the annex; None where the annex has a place of its own for them.
        share: of the limit, what the section gets before the others have had theirs.
        foremost: how many units, the first of them, come before anything of other sections.
        last: how many units, the last of them, wait until other sections have had their share.
        most: the words that it may have whatever is left over.
        others: how many further units there are that only the annex or the full length tells.
        above: units that tell what stands above already: the annex has them, however much room there is.
    """

    id: str
    title: str
    noun: str
    units: Sequence[Any]
    build: Callable[[Sequence[Any]], tuple[Block, ...]]
    share: float = 0
    foremost: int = 0
    last: int = 0
    most: float = inf
    continued: Callable[[Sequence[Any]], tuple[Block, ...]] | None = None
    others: int = 0
    above: Sequence[Any] = ()

    def section(self, number: int) -> Section:
        """Return the section with the first so many units."""
        return Section(self.id, self.title, self.build(self.units[:number]))

    def rest(self, number: int) -> tuple[Section, ...]:
        """Return the section of the annex with what is left after the first so many, if it is this one's to tell."""
        left = (*self.units[number:], *self.above)
        if self.continued is None or not left:
            return ()
        title = say.CONTINUED(title=self.title) if number else self.title
        return (Section(f"{self.id}-continued", title, self.continued(left)),)


def limit_of(brief: Brief, length: Length) -> float:
    """Return how many words a brief may have before its annex."""
    if length == "full":
        return inf
    standard = words_allowed(brief.sources)
    if length == "standard":
        return standard
    return min(_SCREEN, standard) + (CHANGES_WORDS[length] if brief.changes else 0)


def words_before_the_annex(document: Document) -> int:
    """Count the words of a document up to its annex: title, headings, sentences and tables."""
    return (
        count_words(document.title)
        + sum(count_words(section.title) for section in document.sections)
        + words_of(document.before_the_annex)
    )


def words_of(blocks: Iterable[Block]) -> int:
    """Count the words of blocks, without marks of citation and ids."""
    number = 0
    for block in blocks:
        number += sum(map(count_words, block.header)) if isinstance(block, Table) else 0
        number += sum(count_words("".join(map(_counted, line))) for line in lines_of(block))
    return number


def _counted(part: Part) -> str:
    match part:
        case str():
            return part
        case Strong(text) | Code(text):
            return text
        case Unnamed():
            return NO_PUBLISHER_NAMED()  # only the first says so; which that is depends on what else is shown
        case Link(text, to):
            return "" if text == to else text
        case Label() | Cites():
            return ""


class SectionTurn(NamedTuple):
    """One section takes words: for its foremost units, its share, or as many as it has need of and there are.

    Of what comes `first`, which takes as many as well, nothing is cut that another section might be begun.
    """

    id: str
    what: Literal["foremost", "share", "first", "whole"]


def fitting(
    asked: Sequence[CuttableSection], turns: Sequence[SectionTurn], room: float, finish: Callable[[Line], Line]
) -> dict[str, int]:
    """Return how many units of each section there is room for.

    Args:
        asked: the sections, in the order in which they are read.
        turns: which section takes words first, and how many.
        room: words for all of them, but for the line that says what was cut; without a limit, `math.inf`.
        finish: what is done to lines before they are shown, which may add words.
    """
    measure = {each.id: _Measure(each, finish) for each in asked}
    left = room - sum(each.words(0) for each in measure.values())
    if room == inf or sum(measure[each.id].whole() for each in asked) <= room:
        return {each.id: measure[each.id].most_within(each.most) for each in asked}
    chosen = dict.fromkeys(measure, 0)
    is_cut = False
    for id_, what in turns:
        if id_ not in measure or (is_cut and not chosen[id_]):
            continue
        told = measure[id_].told
        allowed = min(told.most, room * told.share if what == "share" else inf)
        before = measure[id_].words(chosen[id_])
        number = measure[id_].most_within(min(allowed, before + left), chosen[id_])
        number = min(number, told.foremost) if what == "foremost" else number
        before_last = max(len(told.units) - told.last, chosen[id_])
        number = min(number, before_last) if what == "first" else number
        left -= measure[id_].words(number) - before
        chosen[id_] = number
        is_cut = is_cut or (what == "first" and number < before_last)
    return chosen


def left_for_the_annex(asked: Sequence[CuttableSection], shown: Mapping[str, int]) -> tuple[Block, ...]:
    """Return the line that says how much was cut for length, and where it is."""
    rest: dict[str, int] = {}
    for each in asked:
        cut = len(each.units) - shown[each.id]
        rest[each.noun] = rest.get(each.noun, 0) + (cut + each.others if cut else 0)
    counts = [count(number, noun) for noun, number in rest.items() if number]
    told = say.FOR_LENGTH(sum(rest.values()), counts=listed(counts))
    return (Paragraph((told,)),) if counts else ()


_FEW: Final = 0.25
"""Of what a list may have: a line that says where two more are takes the room of one of them."""


def most_shown(number: int, most: int) -> int:
    """Return how many of a list are shown that may have `most`: all, where only a few are more than that."""
    return number if number <= most * (1 + _FEW) else min(number, most)


def elsewhere(number: int, noun: str) -> Paragraph:
    """Say how many more there are, and where they can be read."""
    return Paragraph(say.MORE[noun].line(number, full=(Code("--length full"),), json=(Code("-o brief.json"),)))


def words_in(told: CuttableSection, number: int, finish: Callable[[Line], Line]) -> int:
    """Count the words of a section with the first so many units, its title among them."""
    section = told.section(number)
    return count_words(section.title) + words_of(changed(section.blocks, finish)) if section.blocks else 0


class _Measure:
    """How many words a section has with so many of its units."""

    def __init__(self, told: CuttableSection, finish: Callable[[Line], Line]) -> None:
        self.told = told
        self._finish = finish
        self._words: dict[int, int] = {}

    def words(self, number: int) -> int:
        if number not in self._words:
            self._words[number] = words_in(self.told, number, self._finish)
        return self._words[number]

    def whole(self) -> int:
        """Return the words of all units that its own limit allows."""
        return self.words(self.most_within(self.told.most))

    def most_within(self, words: float, start: int = 0) -> int:
        """Return how many units so many words have room for, from the first on."""
        return len(self.told.units) if words == inf else self._fit(words, start)

    def _fit(self, words: float, start: int = 0) -> int:
        number = start
        while number < len(self.told.units) and self.words(number + 1) <= words:
            number += 1
        return number
