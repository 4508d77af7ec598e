"""The verdicts of a second reader: one table of what each may be given for and must point at; which of them count.

A verdict that breaks its row is void. The prompt says what the table does, and nothing else.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from summarizer.grounding.lengths import object_to_wording
from summarizer.merging.unanswered import is_left_open
from summarizer.steps.second_reader.beside import NumberedAccount
from summarizer.steps.second_reader.items import ReadItem, Sort
from summarizer.telling.rules import told_in
from summarizer_schemas.report import Reading, Verdict

_PROSE: Final[frozenset[Sort]] = frozenset({"sentence", "title", "summary", "dispute", "not known"})


class _Row(NamedTuple):
    """What a verdict may be given for, how many accounts it points at, and how readers are told of it."""

    sorts: frozenset[Sort]
    points_at: int
    told: str


VERDICTS: Final[Mapping[Verdict, _Row]] = {
    "goes_beyond": _Row(_PROSE, 0, "“{words}”: {why}"),
    "contradicts": _Row(_PROSE, 0, "“{words}”: {why}"),
    "answered": _Row(frozenset({"not known"}), 1, "an article answers it (“{words}”): {why}"),
    "overtaken": _Row(frozenset({"sentence", "dispute", "key figure"}), 1, "overtaken since (“{words}”): {why}"),
    "two_things": _Row(frozenset({"dispute"}), 2, "no dispute (“{words}”): {why}"),
    "miscounted": _Row(frozenset({"key figure"}), 1, "it counts something else (“{words}”): {why}"),
}
"""Without an account to point at, the words that are named stand in the item; with one, in the account."""


@dataclass(frozen=True)
class Doubt:
    """What a second reading holds against an item, and the accounts that it points at."""

    verdict: Verdict
    words: str
    why: str
    accounts: tuple[NumberedAccount, ...] = ()

    @property
    def told(self) -> str:
        """As readers, and the model that mends it, are told it."""
        return VERDICTS[self.verdict].told.format(words=self.words, why=self.why)

    @property
    def is_fault(self) -> bool:
        """Whether it holds that the item is not borne out; else it points at what answers or overtakes it."""
        return VERDICTS[self.verdict].points_at == 0

    @property
    def quotes(self) -> tuple[str, ...]:
        """The quotes that it points at."""
        return tuple(dict.fromkeys(quote for each in self.accounts for quote in each.quotes))


def counting(reading: Reading, item: ReadItem, accounts: Sequence[NumberedAccount]) -> Doubt | None:
    """Return what a verdict holds against an item, if it counts: None of one that is void."""
    row = VERDICTS.get(reading.verdict)
    if row is None or item.sort not in row.sorts or [*object_to_wording(reading)]:
        return None
    numbers = [*dict.fromkeys(reading.points_to)] if row.points_at else []
    if len(numbers) < row.points_at or any(not 1 <= each <= len(accounts) for each in numbers):
        return None
    pointed = tuple(accounts[each - 1] for each in numbers)
    words = " ".join(reading.words.split()).strip(" .“”\"'")
    texts = [each.words for each in pointed] if pointed else [item.text]
    if not words or not any(words.casefold() in each.casefold() for each in texts):
        return None
    doubt = Doubt(reading.verdict, words, reading.why.strip(), pointed)
    return doubt if doubt.is_fault or (told_in(words) and _is_borne_out(doubt)) else None


def _is_borne_out(doubt: Doubt) -> bool:
    """Tell whether what a verdict points at can say what the verdict says."""
    if doubt.verdict != "miscounted" and any(each.is_planted for each in doubt.accounts):
        return False
    if doubt.verdict == "answered":  # an account that says itself that nobody knows is no answer
        return not any(is_left_open(each.words) for each in doubt.accounts)
    if doubt.verdict == "two_things":
        return len({each.side for each in doubt.accounts if each.side}) > 1
    if doubt.verdict == "miscounted":
        return all(each.leads for each in doubt.accounts)
    return all(each.is_later for each in doubt.accounts)
