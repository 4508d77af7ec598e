"""How a ministry's name can be read: a plain name comes in, what it may be the ministry of goes out.

Hides the two forms of such a name, with what the ministry is for before its office ('Chilean Health Ministry') or after
it ('Ministry of Health of Chile'), and that nothing tells which word is the state.
"""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from summarizer.merge.spelling import skeleton
from summarizer.merge.states import state_of

_BEFORE: Final = re.compile(r"(?P<matter>.+) (?P<office>ministry|department)(?: (?:of|in) (?P<state>\w+))?")
_AFTER: Final = re.compile(
    r"(?:(?P<first>\w+) )?(?P<office>ministry|department) of (?P<matter>.+?)(?: (?:of|in) (?P<last>\w+))?"
)

Ministry = tuple[str, ...]
"""The office, the state as a key ('' where none is named), and the words for what it is for, reduced."""


def read_before(name: str) -> Iterator[Ministry]:
    """Read a name as 'Health Ministry of Chile' and as 'Chilean Health Ministry'; nothing where it is neither."""
    if match := _BEFORE.fullmatch(name):
        first, *others = match["matter"].split()
        yield from _ministry(match["office"], match["state"], [first, *others])
        if not match["state"]:
            yield from _ministry(match["office"], first, others)


def read_after(name: str) -> Iterator[Ministry]:
    """Read a name as 'Ministry of Health of Chile' or 'Chilean Ministry of Health'; nothing where it is neither."""
    match = _AFTER.fullmatch(name)
    if match and not (match["first"] and match["last"]):
        yield from _ministry(match["office"], match["first"] or match["last"], match["matter"].split())


def _ministry(office: str, state: str | None, matter: Iterable[str]) -> Iterator[Ministry]:
    key = state_of(state) if state else ""
    words = [skeleton(word) for word in matter if word != "affairs"]
    if words and bool(key) == bool(state):
        yield (office, key, *words)
