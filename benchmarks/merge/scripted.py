"""A model that knows the truth about a made-up folder and errs as often as it is told to.

It reads the requests as a model would: which account a number stands for, it learns from the listing alone; of two that
are listed in the same words it takes the first, as nobody could tell them apart. Of the
accounts that it misplaces, half stand alone and half in an event of others that stands in the same request. An account
is misplaced, by a draw from its own hash, in the first request that it stands in.
"""

import re
from array import array
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Mapping, Sequence
from hashlib import sha256
from typing import Any

from pydantic import BaseModel

from summarizer.llm.calls import TokenUsage
from summarizer.llm.client import Answer
from summarizer.llm.output_modes import Message
from summarizer.merging.folder import Folder, accounts_of
from summarizer_schemas.report import Consolidation, EventGroup, SituationPlan

_ACCOUNT = re.compile(
    r"^(?P<n>\d+)\. A\d+; (?P<told>.*)\n   (?P<summary>.*)\n(?:   counts: (?P<counts>.*)\n)?   quote: (?P<quote>.*)$",
    re.MULTILINE,
)


class Scripted:
    """Answers `consolidate`.

    Args:
        folder: the accounts.
        truth: the happening that each account tells, by its index.
        misplaced: the share of the accounts that are put where they do not belong.
    """

    def __init__(self, folder: Folder, truth: Sequence[int], misplaced: float = 0.0) -> None:
        marks = array("Q", (_mark(*_words(accounts_of(folder, [index])[0])) for index in range(len(truth))))
        self._order = array("L", sorted(range(len(marks)), key=marks.__getitem__))
        self._marks = array("Q", (marks[index] for index in self._order))
        """Each account by the hash of its lines: a million of these would be a gigabyte, and no part of the merge."""
        self._truth = truth
        self._misplaced = misplaced
        self.requests: list[int] = []
        """The code points of each request so far."""
        self._seen = bytearray(len(truth))

    async def ask(self, messages: Sequence[Message], schema: type[BaseModel], **_: Any) -> Answer[Any]:
        """Stand in for `Model.ask`."""
        self.requests.append(sum(len(each["content"]) for each in messages))
        groups: dict[int, list[int]] = defaultdict(list)
        for found in _ACCOUNT.finditer(messages[1]["content"]):
            groups[self._truth[self._of(found)]].append(int(found["n"]))
        order = {int(found["n"]): self._of(found) for found in _ACCOUNT.finditer(messages[1]["content"])}
        events = self._erring(list(groups.values()), order)
        for index in order.values():
            self._seen[index] = True
        return Answer(schema.model_validate(_answer(events).model_dump()), TokenUsage(requests=1))

    def _of(self, found: re.Match[str]) -> int:
        mark = _mark(found["told"], found["summary"], found["counts"] or "", found["quote"])
        return self._order[bisect_left(self._marks, mark)]

    def _erring(self, events: list[list[int]], order: Mapping[int, int]) -> list[list[int]]:
        kept = [[n for n in event if not self._errs(order[n])] for event in events]
        for home, event in enumerate(events):
            for n in event:
                if self._errs(order[n]):
                    draw = self._draw(order[n], "where")
                    others = [number for number in range(len(kept)) if number != home and kept[number]]
                    if draw < 0.5 or not others:
                        kept.append([n])
                    else:
                        kept[others[int(self._draw(order[n], "which") * len(others))]].append(n)
        return [event for event in kept if event]

    def _errs(self, index: int) -> bool:
        return not self._seen[index] and self._draw(index, "errs") < self._misplaced

    def _draw(self, index: int, what: str) -> float:
        return int.from_bytes(sha256(f"{index}/{what}".encode()).digest()[:8]) / 2**64


def _words(account: Mapping[str, object]) -> tuple[str, ...]:
    """Return the lines in which an account is listed, but for its number and its article."""
    told = "{kind}, {status}; when: {when}; where: {where}; by: {by}; to: {to}".format_map(account)
    return (told, *(str(account[name]) for name in ("summary", "counts", "quote")))


def _mark(*lines: str) -> int:
    return int.from_bytes(sha256("\n".join(lines).encode()).digest()[:8])


def _answer(events: Sequence[Sequence[int]]) -> Consolidation:
    return Consolidation(
        events=[EventGroup(n=n, accounts=[*event], reason="Told alike.") for n, event in enumerate(events, 1)],
        undecided=[],
        situations=[SituationPlan(title="News", events=[*range(1, len(events) + 1)])] if events else [],
    )
