"""A sentence that holds in, wrong ones out: each with another number, day, body or fate than the sentence has.

Nothing is drawn at random, so that two runs can be compared. A wrong one may still be true now and then (another body
may have counted as many); what is measured is a share, before and after a change.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from summarizer.domain.edtf import MONTHS

_DAY: Final = re.compile(rf"\b(\d{{1,2}}) ({'|'.join(MONTHS)})\b", re.IGNORECASE)
_NUMBER: Final = re.compile(r"(?<![\w.,:])(\d{1,3}(?:,\d{3})*)(?![\w]|[.,:]\d|-| ?[ap]\.m)")
_LAST_WHOLE_DAY: Final = 26
_FATES: Final = (
    ("killed", "injured"), ("dead", "missing"), ("died", "were injured"), ("injured", "killed"), ("missing", "dead"),
    ("deaths", "injuries"), ("in hospital", "dead"), ("rescued", "killed"), ("survivors", "dead"),
)  # fmt: skip


class Wrong(NamedTuple):
    """A sentence that was made wrong, and by what."""

    kind: str
    text: str


def wrong_ones(text: str, bodies: Sequence[str]) -> Iterator[Wrong]:
    """Yield wrong sentences.

    Args:
        text: a sentence that holds.
        bodies: the names of the brief by which those in the sentence are replaced, in order.
    """
    days = [*_DAY.finditer(text)]
    within = {at for day in days for at in range(*day.span())}
    numbers = [each for each in _NUMBER.finditer(text) if each.start() not in within]
    for each in numbers:
        yield Wrong("number", _with(text, each, f"{int(each[1].replace(',', '')) + 2:,}"))
    for each in days:
        day = int(each[1])
        yield Wrong("day", _with(text, each, f"{day + 1 if day < _LAST_WHOLE_DAY else day - 1} {each[2]}"))
    for kind, found in (("numbers swapped", numbers), ("days swapped", days)):
        yield from (Wrong(kind, _swapped(text, *both)) for both in pairwise(found) if both[0][0] != both[1][0])
    named = [spelt for name in bodies if (spelt := re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text))]
    for n, each in enumerate(named):
        others = [name for name in bodies if name not in text and each[0] not in name]
        yield from (Wrong("body", _with(text, each, other)) for other in others[n : n + 1])
    yield from (Wrong("bodies swapped", _swapped(text, *both)) for both in pairwise(sorted(named, key=_place))
                if both[0].end() <= both[1].start())  # fmt: skip
    for word, other in _FATES:
        yield from (Wrong("fate", _with(text, each, other)) for each in re.finditer(rf"\b{word}\b", text))


def _place(found: re.Match[str]) -> int:
    return found.start()


def _with(text: str, place: re.Match[str], other: str) -> str:
    return f"{text[: place.start()]}{other}{text[place.end() :]}"


def _swapped(text: str, one: re.Match[str], other: re.Match[str]) -> str:
    between = text[one.end() : other.start()]
    return f"{text[: one.start()]}{other[0]}{between}{one[0]}{text[other.end() :]}"
