"""The verdicts of a second reader: one table of what each may be given for and must point at; which of them count.

A verdict that breaks its row is void. The prompt says what the table does, and nothing else.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Literal, NamedTuple

from summarizer.grounding.lengths import object_to_wording
from summarizer.merging.unanswered import is_left_open
from summarizer.steps.second_reader.beside import NumberedAccount
from summarizer.steps.second_reader.items import ReadItem, Sort
from summarizer.telling.rules import told_in
from summarizer_schemas.report import Reading, Verdict

_MOST_PASSAGES: Final = 2
"""Of those that a sentence is held against; they go back with it."""
_PROSE: Final[frozenset[Sort]] = frozenset({"sentence", "title", "summary", "dispute", "side", "not known"})


class _Row(NamedTuple):
    """What a verdict may be given for, how many accounts it points at, whose words it names, and how it is told."""

    sorts: frozenset[Sort]
    points_at: int
    words_of: Literal["item", "account"]
    told: str


VERDICTS: Final[Mapping[Verdict, _Row]] = {
    "goes_beyond": _Row(_PROSE, 0, "item", "“{words}”: {why}"),
    "contradicts": _Row(_PROSE, 0, "item", "“{words}”: {why}"),
    "misleads": _Row(_PROSE, 1, "item", "“{words}” leads astray (“{shown_by}”): {why}"),
    "answered": _Row(frozenset({"not known"}), 1, "account", "an article answers it (“{words}”): {why}"),
    "in_part": _Row(frozenset({"not known"}), 1, "account", "an article tells a part of it (“{words}”): {why}"),
    "overtaken": _Row(frozenset({"sentence", "dispute"}), 1, "account", "overtaken since (“{words}”): {why}"),
    "two_things": _Row(frozenset({"dispute"}), 2, "account", "no dispute (“{words}”): {why}"),
}
"""What names words of the item and points at an account as well names words of both."""


@dataclass(frozen=True)
class Doubt:
    """What a second reading holds against an item, the accounts that it points at, and the words that show it."""

    verdict: Verdict
    words: str
    why: str
    accounts: tuple[NumberedAccount, ...] = ()
    shown_by: str = ""
    passages: tuple[str, ...] = ()
    """What stands round the accounts that it points at; where it points at none, round those that come first."""

    @property
    def told(self) -> str:
        """As readers are told it."""
        return VERDICTS[self.verdict].told.format(words=self.words, shown_by=self.shown_by, why=self.why)

    @property
    def is_fault(self) -> bool:
        """Whether it holds that the item's own words are not borne out; else an account answers or overtakes it."""
        return VERDICTS[self.verdict].words_of == "item"

    @property
    def is_opinion(self) -> bool:
        """Whether nothing in the articles is pointed at for it."""
        return VERDICTS[self.verdict].points_at == 0

    @property
    def words_pointed_at(self) -> str:
        """The words of an account that it names."""
        return self.shown_by or self.words

    @property
    def quotes(self) -> tuple[str, ...]:
        """The quotes that it points at."""
        return tuple(dict.fromkeys(quote for each in self.accounts for quote in each.quotes))


def counting(reading: Reading, item: ReadItem, accounts: Sequence[NumberedAccount]) -> Doubt | None:
    """Return what a verdict holds against an item, if it counts: None of one that is void."""
    row = VERDICTS.get(reading.verdict)
    if row is None or item.sort not in row.sorts or [*object_to_wording(reading)]:
        return None
    numbers = [*dict.fromkeys(reading.points_to)]
    is_there = all(1 <= each <= len(accounts) for each in numbers)
    if len(numbers) < row.points_at or (row.points_at and not is_there):
        return None
    pointed = tuple(accounts[each - 1] for each in numbers) if is_there else ()
    shown_by = _plain(reading.shown_by) if row.points_at and row.words_of == "item" else ""
    passages = tuple(dict.fromkeys(each.near or each.words for each in pointed or accounts))[:_MOST_PASSAGES]
    doubt = Doubt(reading.verdict, _plain(reading.words), reading.why.strip(), pointed, shown_by, passages)
    return doubt if _names_words(doubt, row, item) and _is_borne_out(doubt) else None


def _plain(words: str) -> str:
    return " ".join(words.split()).strip(" .“”\"'")


def _names_words(doubt: Doubt, row: _Row, item: ReadItem) -> bool:
    """Tell whether the words that a verdict names stand where its row has them."""
    if row.words_of == "item" and (not doubt.words or doubt.words.casefold() not in item.text.casefold()):
        return False
    if not row.points_at:
        return True
    named = doubt.words if row.words_of == "account" else doubt.shown_by
    return bool(told_in(named)) and any(each.has(named) for each in doubt.accounts)


def _is_borne_out(doubt: Doubt) -> bool:
    """Tell whether what a verdict points at can say what the verdict says."""
    if doubt.is_opinion:
        return True
    return not any(each.is_planted for each in doubt.accounts) and _HOLDS[doubt.verdict](doubt.accounts)


_HOLDS: Final[Mapping[Verdict, Callable[[Sequence[NumberedAccount]], bool]]] = {
    "misleads": lambda _: True,
    # An account that says itself that nobody knows is no answer.
    "answered": lambda accounts: not any(is_left_open(each.words) for each in accounts),
    "in_part": lambda accounts: not any(is_left_open(each.words) for each in accounts),
    "two_things": lambda accounts: len({each.side for each in accounts if each.side}) > 1,
    "overtaken": lambda accounts: all(each.is_later for each in accounts),
}
