"""The numbers of a sentence against evidence: the same worth, as firm, and told of the same fate.

Decides that prose may not harden a number ("at least 25" is not "25"), nor make it softer by words of its own, nor tell
of the wounded what the evidence tells of the dead. What is entailed passes: "more than 12" is "at least 12".
"""

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

from summarizer.ground.fates import fates_at, metrics_agree
from summarizer.ground.numbers import COUNTED, Reading, read_numbers
from summarizer.ground.numbers.english import PLURALS
from summarizer.ground.words import word_set
from summarizer.grounded import Span
from summarizer_schemas.vocabulary import Metric, Qualifier

_ENTAILED: Final[frozenset[tuple[Qualifier, Qualifier]]] = frozenset(
    {("at_least", "more_than"), ("up_to", "fewer_than"), ("about", "almost")}
)
"""What prose may say (first) where the evidence says the second."""
_NEVER_ROUNDED: Final = 5
"""Whoever says "about three" of so few does not know them; prose and news say "around" such a number of places."""
_TOLD_APART: Final[frozenset[Metric]] = frozenset(
    {"killed", "injured", "missing", "rescued", "displaced", "refugees", "detained", "destroyed", "casualties"}
)
_SINGLE: Final = r"\b(?:an?|one|1|single|another)\s+(?:[^\W_]+[\s-]+){{0,2}}{noun}\b"
_WORD_AFTER: Final = re.compile(r"\s+(?:[^\W\d_]+\s+)?([^\W\d_]+)")
_JOINED: Final = re.compile(r"(?P<one>.+?) (?P<by>to|or) (?P<other>.+)", re.DOTALL)
_FROM: Final = re.compile(r"\b(?:from|rose|rising|raised|climbed|fell|updated|up|down)\s+$", re.IGNORECASE)
_NOT_NOUNS: Final = word_set("was were is are has had in on at by of and")


class Foreign(NamedTuple):
    """Words of an article in another language than English (BCP 47)."""

    text: str
    language: str


class Place(NamedTuple):
    """A reading and the text it stands in."""

    text: str
    reading: Reading

    @property
    def written(self) -> str:
        """The number with its qualifier, as it stands."""
        return self.text[self.reading.written_start : self.reading.written_end]

    @property
    def bare(self) -> str:
        """The number alone, folded."""
        return self.text[self.reading.start : self.reading.end].casefold()

    @property
    def metrics(self) -> frozenset[Metric]:
        """What the text tells of those counted, as far as words are reliable."""
        return fates_at(self.text, Span(self.reading.written_start, self.reading.written_end)) & _TOLD_APART

    @property
    def around(self) -> str:
        """The number with some words on both sides, for a reader."""
        start = self.text.rfind(" ", 0, max(0, self.reading.written_start - 10)) + 1
        stop = self.text.find(" ", min(len(self.text), self.reading.written_end + 30))
        return " ".join(self.text[start : stop if stop >= 0 else len(self.text)].split())


def numbers_objections(text: str, evidence: Sequence[str], foreign: Sequence[Foreign] = ()) -> list[str]:
    """Return what is wrong with the numbers of an English sentence.

    Args:
        text: the sentence.
        evidence: English texts, and structured values with their qualifier ("at least 12", "2020-02-11").
        foreign: texts in other languages, in which 1.300 may be 1,300.
    """
    told = (*(Foreign(each, "en") for each in evidence), *foreign)
    claims = [Place(text, reading) for reading in read_numbers(text)]
    claims = [claim for claim in claims if not _is_nothing(claim, [each.text for each in told])]
    if not claims:
        return []
    places = [Place(each.text, reading) for each in told for reading in read_numbers(*each)]
    refused = ((claim, _objection(claim, places)) for claim in claims)
    return [objection for claim, objection in refused if objection and not _are_two(claim, places)]


def _are_two(claim: Place, places: Sequence[Place]) -> bool:
    """Tell whether what reads as a range is two numbers that each stand: "rose from 200 to 249", "three or four"."""
    before, end = claim.text[: claim.reading.written_start], claim.reading.written_end
    halves = _JOINED.fullmatch(claim.text[claim.reading.written_start : end])
    if not halves or (halves["by"] == "to" and not _FROM.search(before)):
        return False
    behind = _WORD_AFTER.match(claim.text, end)
    told = claim.text[end : behind.end()] if behind else ""
    parts = [Place(part, reading) for half in (halves["one"], halves["other"]) for part in (f"{half}{told}",)
             for reading in read_numbers(part)]  # fmt: skip
    return bool(parts) and not any(_objection(part, places) for part in parts)


def _is_nothing(claim: Place, evidence: Sequence[str]) -> bool:
    """Tell a pronoun, "several", or a "one" that the evidence writes as "a"."""
    reading = claim.reading
    if reading.role == "pronoun" or (reading.qualifier == "vague" and not _magnitudes(claim)):
        return True
    if claim.bare != "one" or reading.role != "count":
        return False
    following = _WORD_AFTER.match(claim.text, reading.end)
    nouns = re.findall(r"[^\W\d_]+", claim.text[reading.end : following.end()])[:2] if following else []
    patterns = [_SINGLE.format(noun=re.escape(noun)) for noun in nouns if noun.lower() not in _NOT_NOUNS]
    return any(re.search(pattern, each, re.IGNORECASE) for pattern in patterns for each in evidence)


def _magnitudes(place: Place) -> frozenset[str]:
    return PLURALS.intersection(re.findall(r"[^\W\d_]+", place.bare))


def _objection(claim: Place, places: Sequence[Place]) -> str | None:
    same = [place for place in places if _says_the_same(claim, place)]
    if not same:
        near = _nearest(claim, places)
        hint = f"; the evidence says '{near.around}'" if near else ""
        return f"the number '{claim.written}' does not stand in the evidence{hint}"
    if claim.reading.role not in COUNTED | {"share"}:
        return None  # "up to 20 February" and "SU-25" are neither firm nor told of anybody's fate
    firm = [place for place in same if _is_as_firm(claim, place) or _is_passed(claim, place, places)]
    if not firm:
        return f"'{claim.written}' is not how firm the evidence is: it says '{same[0].around}'"
    if claim.metrics and all(place.metrics and not metrics_agree(claim.metrics, place.metrics) for place in firm):
        fate, other = "/".join(sorted(claim.metrics)), "/".join(sorted(firm[0].metrics))
        return f"'{claim.written}' is told of the {fate}, in the evidence of the {other}: '{firm[0].around}'"
    return None


def _says_the_same(claim: Place, place: Place) -> bool:
    one, other = claim.reading, place.reading
    if one.role in COUNTED | {"share", "year", "date"}:
        is_same_kind = one.role == other.role or (one.role in COUNTED and other.role in COUNTED)
        if not is_same_kind:
            return False
    if one.qualifier == "vague":
        return other.qualifier == "vague" and _magnitudes(claim) == _magnitudes(place)
    if one.low is None:
        return claim.bare == place.bare
    return (one.low, one.high) == (other.low, other.high)


def _is_as_firm(claim: Place, place: Place) -> bool:
    said, evident = claim.reading.qualifier, place.reading.qualifier
    return said == evident or (said, evident) in _ENTAILED or ({said, evident} == {"about", "exact"} and _is_few(claim))


def _is_few(claim: Place) -> bool:
    """Tell whether nobody would round a number: "around two suburbs" is where it was, and not how many they were."""
    return claim.reading.role == "count" and claim.reading.high is not None and claim.reading.high <= _NEVER_ROUNDED


def _is_passed(claim: Place, place: Place, places: Sequence[Place]) -> bool:
    """Tell whether "at least" stands before a count that another one passes: of 26 and 27 it is "at least 26"."""
    if (claim.reading.qualifier, place.reading.qualifier) != ("at_least", "exact") or place.reading.low is None:
        return False
    alike = [each.reading.low for each in places if each.metrics and each.metrics == place.metrics]
    return any(each > place.reading.low for each in alike if each is not None)


def _nearest(claim: Place, places: Sequence[Place]) -> Place | None:
    """Return a number of the same sort that is told of the same fate, else the only one of its sort."""
    alike = [place for place in places if place.reading.role == claim.reading.role]
    same_fate = [place for place in alike if claim.metrics & place.metrics]
    if same_fate:
        return same_fate[0]
    return alike[0] if len({place.bare for place in alike}) == 1 else None
