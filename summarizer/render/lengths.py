"""How long a brief is to be, how that is measured, and what of it stands before the annex.

Hides the budget. All words before the annex count, those of tables too; marks of citation, ids and the labels of links
to ids do not. The standard length has at most half of the words of its articles and two pages, the short one a screen,
the full one no limit. Sections get a share each, the foremost first, then what is left over; each is cut after a whole
sentence, row or event, never within one.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import inf
from typing import Any, Final, Literal

from summarizer.article import count_words
from summarizer.readable import listed
from summarizer.render.document import (
    Block,
    Cites,
    Code,
    Document,
    Label,
    Line,
    Link,
    Paragraph,
    Part,
    Section,
    Strong,
    Table,
    Unnamed,
    changed,
    lines_of,
)
from summarizer.render.wording import NO_PUBLISHER, count
from summarizer.telling.length import words_allowed
from summarizer_schemas import Brief

Length = Literal["short", "standard", "full"]

_SCREEN: Final = 250
CHANGES_WORDS: Final[Mapping[Length, float]] = {"short": 60, "standard": 120, "full": inf}
"""What has changed has its own limit, so that it does not push down what happened."""
_CLOSING: Final = 30
"""Kept for the line that says what was cut."""


@dataclass(frozen=True)
class Told:
    """A section that may be cut: its units, the most important first, and how a section is made of some of them.

    Attributes:
        noun: what one unit is, for the line that says how many were cut.
        build: the first units → blocks.
        continued: the units that were cut → blocks of the annex; None where the annex has a place of its own for them.
        share: of the limit, what the section gets before the others have had theirs.
        most: the words that it may have whatever is left over.
    """

    id: str
    title: str
    noun: str
    units: Sequence[Any]
    build: Callable[[Sequence[Any]], tuple[Block, ...]]
    share: float
    most: float = inf
    continued: Callable[[Sequence[Any]], tuple[Block, ...]] | None = None

    def section(self, number: int) -> Section:
        """Return the section with the first so many units."""
        return Section(self.id, self.title, self.build(self.units[:number]))

    def rest(self, number: int) -> tuple[Section, ...]:
        """Return the section of the annex that has the units after the first so many, if it is this one's to tell."""
        if self.continued is None or number >= len(self.units):
            return ()
        return (Section(f"{self.id}-continued", f"{self.title}, continued", self.continued(self.units[number:])),)


def limit_of(brief: Brief, length: Length) -> float:
    """Return how many words a brief may have before its annex."""
    if length == "full":
        return inf
    standard = words_allowed(brief.sources)
    return min(_SCREEN, standard) if length == "short" else standard


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
            return NO_PUBLISHER  # only the first says so; which that is depends on what else is shown
        case Link(text, to):
            return "" if text == to else text
        case Label() | Cites():
            return ""


def fitting(
    asked: Sequence[Told], foremost: Sequence[str], room: float, finish: Callable[[Line], Line]
) -> dict[str, int]:
    """Return how many units of each section there is room for.

    Args:
        asked: the sections, in the order in which they are read.
        foremost: their ids, the most important first.
        room: words for all of them; without a limit, `math.inf`.
        finish: what is done to lines before they are shown, which may add words.
    """
    measure = {each.id: _Measure(each, finish) for each in asked}
    left = room - _CLOSING
    if room == inf or sum(measure[each.id].whole() for each in asked) <= left:
        return {each.id: measure[each.id].most_within(each.most) for each in asked}
    chosen = dict.fromkeys(measure, 0)
    for is_first_turn in (True, False):
        for id_ in foremost:
            if id_ not in measure:
                continue
            told = measure[id_].told
            allowed = min(told.most, room * told.share if is_first_turn else inf)
            before = measure[id_].words(chosen[id_])
            number = measure[id_].most_within(min(allowed, before + left), chosen[id_])
            left -= measure[id_].words(number) - before
            chosen[id_] = number
    return chosen


def left_for_the_annex(asked: Sequence[Told], shown: Mapping[str, int]) -> tuple[Block, ...]:
    """Return the line that says how much was cut for length, and where it is."""
    rest: dict[str, int] = {}
    for each in asked:
        rest[each.noun] = rest.get(each.noun, 0) + len(each.units) - shown[each.id]
    counts = [count(number, noun) for noun, number in rest.items() if number]
    cut = f"For length, {listed(counts)} stand in the annex below or in the full length."
    return (Paragraph((cut,)),) if counts else ()


def elsewhere(number: int, noun: str) -> Paragraph:
    """Say how many more there are, and where they can be read."""
    return Paragraph((f"{count(number, f'more {noun}')}: ", Code("--length full"), " or ", Code("brief.json"), "."))


class _Measure:
    """How many words a section has with so many of its units."""

    def __init__(self, told: Told, finish: Callable[[Line], Line]) -> None:
        self.told = told
        self._finish = finish
        self._words = {0: 0}

    def words(self, number: int) -> int:
        if number not in self._words:
            section = self.told.section(number)
            blocks = tuple(section.blocks)
            self._words[number] = count_words(section.title) + words_of(changed(blocks, self._finish))
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
