"""Articles and a seed → figures beside quotes: right ones, and ones that say another value or another fate.

The value is read here by a pattern of its own, not by the gate: digits or a small number word before a plural noun.
"""

import random
import re
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from benchmarks.grounding.changes import SMALL
from benchmarks.grounding.mutations import TRIES
from benchmarks.grounding.stretches import Text

_SITE: Final = re.compile(
    r"(?<![-\w.,$€£%])(?<!minus )(?<!\d and )(?<! or )(?<! to )"
    rf"(\d{{1,3}}(?:,\d{{3}})*|{'|'.join(SMALL[1:])})(?![-\w]|[.,]\d) "
    r"(?!hundred|thousand|million|billion|times|a\.m|p\.m|others)((?:[a-z]+ )?"
    r"(?:people|men|women|children|[a-z]{3,}(?<!s)s))\b",
    re.IGNORECASE,
)
_WORTH: Final = dict(zip(SMALL, [*range(1, 21), *range(30, 100, 10)], strict=True))
ROWS: Final = (
    "figure: true", "figure: wrong value", "figure: number and quote changed", "figure: other fate",
    "figure: something else counted",
)  # fmt: skip
_COUNTED: Final = [
    "people",
    "women",
    "children",
    "soldiers",
    "civilians",
    "rebels",
    "journalists",
    "tanks",
    "houses",
    "villages",
    "km",
]
_FATE: Final = {"killed": r"\b(?:killed|died|dead|deaths)\b", "injured": r"\b(?:injured|wounded|injuries|hurt)\b"}


class Claimed(NamedTuple):
    """A figure that somebody claims of an article."""

    row: str
    text: int
    quote: str
    start: int
    metric: str
    of: str
    value: int
    is_true: bool


def claimed_figures(texts: Sequence[Text], count: int, seed: int) -> Iterator[Claimed]:
    """Give `count` figures of each row, fewer where the articles have no more."""
    sites = [(i, match) for i, each in enumerate(texts) for match in _SITE.finditer(each.text)]
    for row in ROWS:
        chance = random.Random(f"{seed} {row}")
        made: dict[Claimed, None] = {}
        for _ in range(count * TRIES):
            figure = _claimed(row, chance, texts, *chance.choice(sites)) if sites else None
            if figure is not None:
                made.setdefault(figure)
            if len(made) == count:
                break
        yield from made


def _claimed(
    row: str, chance: random.Random, texts: Sequence[Text], number: int, match: re.Match[str]
) -> Claimed | None:
    text = texts[number]
    start, end = text.stretch(chance, match.span())
    quote, value, of = text.text[start:end], _value(match[1]), match[2]
    if row == "figure: true":
        return Claimed(row, number, quote, start, "other", of, value, is_true=True)
    if row == "figure: something else counted":
        wrong = chance.choice(_COUNTED)
        noun = of.lower().split()[-1]
        is_single = len([each for each in _SITE.finditer(quote) if _value(each[1]) == value]) == 1
        is_wrong = is_single and noun in _COUNTED and wrong != noun and _is_wrong_for(noun, wrong)
        return Claimed(row, number, quote, start, "other", wrong, value, is_true=False) if is_wrong else None
    if row == "figure: other fate":
        return _other_fate(row, text, number, match, (start, end))
    wrong = chance.choice([value + 1, value + 2, abs(value - 1), value * 10, value * 1000, value + 10])
    if wrong in map(_value, re.findall(rf"\b(?:\d[\d,]*|{'|'.join(SMALL)})\b", quote, re.IGNORECASE)) or wrong == 1:
        return None
    if row == "figure: number and quote changed":
        quote = text.text[start : match.start(1)] + f"{wrong:,}" + text.text[match.end(1) : end]
        if text.holds(quote):
            return None
    return Claimed(row, number, quote, start, "other", of, wrong, is_true=False)


def _other_fate(row: str, text: Text, number: int, match: re.Match[str], span: tuple[int, int]) -> Claimed | None:
    """Claim the killed as injured or the injured as killed, where the sentence tells of one of them alone."""
    before = max(text.text.rfind(sign, 0, match.start()) for sign in (". ", "\n"))
    after = min((at for sign in (". ", "\n") if (at := text.text.find(sign, match.end())) >= 0), default=len(text.text))
    told = [fate for fate, words in _FATE.items() if re.search(words, text.text[before + 1 : after], re.IGNORECASE)]
    if len(told) != 1:
        return None
    other = "injured" if told == ["killed"] else "killed"
    return Claimed(row, number, text.text[slice(*span)], span[0], other, match[2], _value(match[1]), is_true=False)


def _is_wrong_for(noun: str, other: str) -> bool:
    """Tell nouns that never are told for each other: people may be anybody, children and women may be civilians."""
    kinds = ({"people", "civilians", "women", "children", "journalists"}, {"people", "soldiers", "rebels", "women"})
    return {noun, other} == {"women", "children"} or not any({noun, other} <= kind for kind in kinds)


def _value(written: str) -> int:
    word = written.lower()
    return _WORTH[word] if word in _WORTH else int(re.sub(r"\D", "", word) or 0)
