"""Whether numbers of a text have the worth, the firmness and the fate of those in its evidence: what has not, out."""

import re
from collections.abc import Collection, Sequence
from functools import lru_cache
from math import prod
from typing import Final, NamedTuple

from anyascii import anyascii

from summarizer.domain.article import Span
from summarizer.domain.edtf import MONTHS
from summarizer.domain.languages import CODES, ENGLISH, date_words_of, is_other, language
from summarizer.domain.languages.any_language import alternatives
from summarizer.domain.metrics import SURE_IN_PROSE, metrics_where
from summarizer.domain.words import word_set
from summarizer.grounding.fates import fates_at, fates_in, metrics_agree
from summarizer.grounding.numbers import COUNTED, implied_numbers, is_round, read_numbers, without_foreign_hours
from summarizer.grounding.numbers.english_numerals import PLURALS
from summarizer.grounding.numbers.joins import Reading
from summarizer_schemas.vocabulary import Metric, Qualifier

_ENTAILED: Final[frozenset[tuple[Qualifier, Qualifier]]] = frozenset(
    {("at_least", "more_than"), ("up_to", "fewer_than"), ("about", "almost")}
)
"""What prose may say (first) where the evidence says the second."""
_LARGE: Final = {"hundreds": 100, "thousands": 1000, "millions": 10**6, "billions": 10**9}
_BELOW: Final = {"hundreds": 1000}
"""So many are no hundreds any more, but thousands; there are tens and hundreds of thousands, and of millions."""
_COMMON: Final = word_set("hundreds thousands")
_SOME: Final = 2
"""So many millions are millions."""
_THOUSAND: Final = 1000
_NEVER_ROUNDED: Final = 5
"""Whoever says "about three" of so few does not know them; prose and news say "around" such a number of places."""
_SINGLE: Final = r"\b(?:an?|one|1|single|another)\s+(?:[^\W_]+[\s-]+){{0,2}}{noun}\b"
_WORD_AFTER: Final = re.compile(r"\s+(?:[^\W\d_]+\s+)?([^\W\d_]+)")
_JOINED: Final = re.compile(r"(?P<one>.+?) (?P<by>to|or) (?P<other>.+)", re.DOTALL)
_FROM: Final = re.compile(r"\b(?:from|rose|rising|raised|climbed|fell|updated|up|down)\s+$", re.IGNORECASE)
_MONTH_BEFORE: Final = re.compile(rf"\b(?:{'|'.join(MONTHS)})\s+$", re.IGNORECASE)
_FROST: Final = re.compile(rf"\b(?:{alternatives(lambda row: row.frost)})", re.IGNORECASE)
"""Words by which articles say that it was cold: beginnings, in several languages."""
_SIDES: Final = re.compile(r"\s+(?:warring\s+|opposing\s+)?sides\b", re.IGNORECASE)
_NOT_NOUNS: Final = word_set("was were is are has had in on at by of and")


class Foreign(NamedTuple):
    """Words of an article in another language than English (BCP 47)."""

    text: str
    language: str


class PlacedReading(NamedTuple):
    """A reading, the text it stands in, and that text's language (BCP 47)."""

    text: str
    reading: Reading
    language: str = ENGLISH

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
        return fates_at(self.text, Span(self.reading.written_start, self.reading.written_end)) & SURE_IN_PROSE

    @property
    def told(self) -> frozenset[Metric]:
        """What the text tells of those counted, by the words of its own language."""
        return fates_at(self.text, Span(self.reading.written_start, self.reading.written_end), self.language)

    @property
    def around(self) -> str:
        """The number with some words on both sides, for a reader."""
        start = self.text.rfind(" ", 0, max(0, self.reading.written_start - 10)) + 1
        stop = self.text.find(" ", min(len(self.text), self.reading.written_end + 30))
        return " ".join(self.text[start : stop if stop >= 0 else len(self.text)].split())


def numbers_objections(text: str, evidence: Sequence[str], foreign: Sequence[Foreign] = ()) -> list[str]:
    """Return what is wrong with the numbers of an English sentence.

    Prose may not harden a number ("at least 25" is not "25"), nor make it softer by words of its own, nor tell of the
    wounded what the evidence tells of the dead. What is entailed passes: "more than 12" is "at least 12".

    Args:
        text: the sentence.
        evidence: English texts, and structured values with their qualifier ("at least 12", "2020-02-11").
        foreign: texts in other languages, in which 1.300 may be 1,300.
    """
    told = (*(Foreign(each, "en") for each in evidence), *foreign)
    text = without_foreign_hours(text, foreign)
    claims = [PlacedReading(text, reading) for reading in read_numbers(text)]
    claims = [
        claim
        for claim in claims
        if not (
            _is_nothing(claim, [each.text for each in told]) or _is_implied(claim, foreign) or _is_worded(claim, told)
        )
    ]
    if not claims:
        return []
    places = [PlacedReading(each.text, reading, each.language) for each in told for reading in read_numbers(*each)]
    refused = ((claim, _objection(claim, places)) for claim in claims)
    return [objection for claim, objection in refused if objection and not _are_two(claim, places)]


def without_numbered_names(text: str, names: Collection[str], context: Sequence[str]) -> str:
    """Return a text without the numbers of names: of those on the list, and of makes that an article names.

    "Run 14" is a piste, "ATR 42s" are aircraft and "M5" is a road: whoever tells of them again counts nothing.
    """
    listed = [name for name in names if any(map(str.isdigit, name))]
    makes = [found[0] for each in context for found in _MAKE.finditer(each)]
    if not listed and not makes:
        return text
    known = "|".join(re.escape(each) for each in sorted({*listed, *makes}, key=len, reverse=True))
    return re.sub(rf"(?<!\w)(?:{known})(?!\d)", lambda name: re.sub(r"\d+", " ", name[0]), text)


_MAKE: Final = re.compile(r"(?<!\w)(?:[A-Z]{2,}[ -]|[A-Z][A-Za-z]?-?)\d+(?=s?\b)")
"""Capitals and a number: what a make or a road is called, "ATR 42s", "Su-25", "the M5"."""


def without_half_years(text: str, evidence: Sequence[str]) -> str:
    """Return an English text without the halves of a year that its evidence, in whatever language, has as well.

    "In the first half of the year" is a time, and the evidence writes "erstes Halbjahr".
    """
    return _HALF_YEAR.sub(
        lambda half: " " if any(_halves(half["which"]).search(each) for each in evidence) else half[0], text
    )


_HALF_YEAR: Final = re.compile(
    r"\b(?:(?P<which>first|second|1st|2nd)[- ])?"
    r"half(?:[- ]year(?:ly)?\b| of (?:the|this|last|that) year\b| of \d{4}\b)",
    re.IGNORECASE,
)


@lru_cache(maxsize=4)
def _halves(which: str | None) -> re.Pattern[str]:
    """Return what finds half a year in any language, and the first or the second where one is meant."""
    words = [each.words for tag in CODES if (each := date_words_of(tag))]
    halves = "|".join(each["half"] for each in words if each.get("half"))
    asked = {"f": "first", "1": "first", "s": "second", "2": "second"}.get((which or "").casefold()[:1])
    order = "|".join(each[asked] for each in words if each.get(asked)) if asked else ""
    half = rf"(?<!\w)(?:{halves})"
    told = rf"(?:(?<!\w)(?:{order})\w{{0,2}}\W+{half}|{half}\W+(?:{order}))" if order else half
    return re.compile(told, re.IGNORECASE)


def _are_two(claim: PlacedReading, places: Sequence[PlacedReading]) -> bool:
    """Tell whether what reads as a range is two numbers that each stand: "rose from 200 to 249", "three or four"."""
    before, end = claim.text[: claim.reading.written_start], claim.reading.written_end
    halves = _JOINED.fullmatch(claim.text[claim.reading.written_start : end])
    is_dated = halves is not None and _ends_date(before, halves["one"], places)
    if not halves or (halves["by"] == "to" and not _FROM.search(before) and not is_dated):
        return False
    wanted = (halves["other"],) if is_dated else (halves["one"], halves["other"])
    behind = _WORD_AFTER.match(claim.text, end)
    told = claim.text[end : behind.end()] if behind else ""
    parts = [PlacedReading(part, reading) for half in wanted for part in (f"{half}{told}",)
             for reading in read_numbers(part)]  # fmt: skip
    return bool(parts) and not any(_objection(part, places) for part in parts)


def numbers_of_choice(claim: PlacedReading) -> tuple[PlacedReading, ...]:
    """Return the two numbers of what reads as a range, where the word between them makes a list: "14, 15 o 16"."""
    words = claim.written.split()
    joints = [n for n, word in enumerate(words) if word.casefold() in _choosing(claim.language)]
    if len(joints) != 1 or not 0 < joints[0] < len(words) - 1:
        return ()
    told = claim.text[claim.reading.written_end :]
    halves = (" ".join(words[: joints[0]]), " ".join(words[joints[0] + 1 :]))
    read = [(f"{half}{told}", read_numbers(f"{half}{told}", claim.language)) for half in halves]
    if any(not found or found[0].start for _, found in read):
        return ()  # "entre 14 y 16" has all that lies between them
    return tuple(PlacedReading(text, found[0], claim.language) for text, found in read)


@lru_cache(maxsize=16)
def _choosing(tag: str) -> frozenset[str]:
    """Return the words of a language between two numbers that name both, and nothing in between."""
    return frozenset(word for word in language(tag).lexicon.between if anyascii(word) not in _REACHING)


_REACHING: Final = word_set("to a bis tot do ila la 'la")
"""Words from one number up to another, in plain letters."""


def _ends_date(before: str, year: str, places: Sequence[PlacedReading]) -> bool:
    """Tell whether a number before "to" is the year of a date, which stands: "from 85 on 9 November 2025 to 92"."""
    return bool(_MONTH_BEFORE.search(before)) and len(year) == 4 and any(year in each.text for each in places)


def _is_nothing(claim: PlacedReading, evidence: Sequence[str]) -> bool:
    """Tell a pronoun, "several", or a "one" that the evidence writes as "a"."""
    reading = claim.reading
    if reading.role == "pronoun" or (reading.qualifier == "vague" and not _magnitudes(claim)):
        return True
    if claim.bare == "zero" and reading.qualifier == "fewer_than" and any(map(_FROST.search, evidence)):
        return True  # "below zero" is cold, and no hedge of a count
    if claim.bare == "two" and _SIDES.match(claim.text, reading.end):
        return True  # of whatever has sides there are two
    if claim.bare != "one" or reading.role != "count":
        return False
    following = _WORD_AFTER.match(claim.text, reading.end)
    nouns = re.findall(r"[^\W\d_]+", claim.text[reading.end : following.end()])[:2] if following else []
    patterns = [_SINGLE.format(noun=re.escape(noun)) for noun in nouns if noun.lower() not in _NOT_NOUNS]
    return any(re.search(pattern, each, re.IGNORECASE) for pattern in patterns for each in evidence)


def _is_implied(claim: PlacedReading, foreign: Sequence[Foreign]) -> bool:
    """Tell a "one" that is an article in another language ("an einem Tag"), and the "two" of "die beiden anderen".

    The hedge that stands before it must stand there as well.
    """
    value = _IMPLIED.get(claim.bare)
    if value is None:
        return False
    hedge = claim.reading.qualifier
    return any(
        any(each.low == value for each in implied_numbers(text, tag))
        and (hedge == "exact" or _hedges(text, tag, hedge))
        for text, tag in foreign
    )


_IMPLIED: Final = {"one": 1, "two": 2}
"""Numbers for which other languages have words that are none."""


def _is_worded(claim: PlacedReading, told: Sequence[Foreign]) -> bool:
    """Tell "half" and "a day or two" where the evidence has a word for them that is no number there.

    "Each side tells only half of it" is "nur die Hälfte", and "tomorrow or the day after" is within a day or two.
    """
    if claim.bare == "half":
        is_tale = _OF_A_TALE.match(claim.text, claim.reading.end) is not None
        return any(
            not _halved(tag).isdisjoint(_WORDS.findall(_HALF_TIME.sub(" ", text.casefold())))
            for text, tag in told
            if is_tale or not is_other(tag, ENGLISH)
        )
    is_vague = claim.bare == "two" and _DAY_OR_TWO.search(claim.text, 0, claim.reading.end) is not None
    return is_vague and any(_day_after_tomorrow(tag).search(text) for text, tag in told)


_WORDS: Final = re.compile(r"[^\W\d_]+")
_OF_A_TALE: Final = re.compile(r" (?:of )?(?:what|the (?:story|truth|picture))\b", re.IGNORECASE)
"""What is told by half, and counts nothing."""
_HALF_TIME: Final = re.compile(
    r"\bhalf[- ](?:an?\b|past\b|dozen|hour|day|time|year|million|way)|\b(?:first|second) half\b"
)
"""What English calls half, and is none of two parts of what it tells of."""
_DAY_OR_TWO: Final = re.compile(r"\b(?:a|one) day or two$", re.IGNORECASE)


@lru_cache(maxsize=16)
def _halved(tag: str) -> frozenset[str]:
    """Return the words of a language for one of two parts."""
    return frozenset(word for word, parts in language(tag).lexicon.fractions.items() if parts == _PARTS_OF_HALF)


_PARTS_OF_HALF: Final = 2


@lru_cache(maxsize=16)
def _day_after_tomorrow(tag: str) -> re.Pattern[str]:
    known = date_words_of(tag)
    told = known.words.get("day after tomorrow") if known else None
    return re.compile(
        rf"(?<!\w)(?:{told or 'day after tomorrow|tomorrow or the (?:day after|next)'})(?!\w)", re.IGNORECASE
    )


def _hedges(text: str, tag: str, hedge: Qualifier) -> bool:
    """Tell whether a text has a phrase that makes a number "at least" so many, or whatever else is asked."""
    phrases = (
        " ".join(phrase) for many in language(tag).lexicon.before.values() for phrase, told in many if told == hedge
    )
    return any(re.search(rf"\b{re.escape(phrase)}\b", text, re.IGNORECASE) for phrase in phrases)


def _magnitudes(place: PlacedReading) -> frozenset[str]:
    return frozenset(PLURALS).intersection(_WORDS.findall(place.bare))


def _order(place: PlacedReading) -> int:
    """Return of which order a number is that nobody gives: 10 of "dozens", 100,000 of "centenas de milhares"."""
    known, one, row = _orders(place.language)
    for found in row.finditer(place.text.casefold()):
        if found.start() <= place.reading.end + 1 and place.reading.start < found.end():  # "varias docenas"
            return prod(known[each] for each in one.findall(found[0]))
    return 1


@lru_cache(maxsize=16)
def _orders(tag: str) -> tuple[dict[str, int], re.Pattern[str], re.Pattern[str]]:
    """Return a language's words for a magnitude with their worth, what finds one, and what finds some in a row."""
    words = language(tag).lexicon
    worths = {**words.scales, **words.groups, **words.vague, **(PLURALS if words.words else {})}
    known = {word: _TEN if worth == _DOZEN else worth for word, worth in worths.items() if worth > 1}
    one = rf"(?<!\w)(?:{'|'.join(map(re.escape, sorted(known, key=len, reverse=True)))})(?!\w)"
    of = "|".join(map(re.escape, sorted(language(tag).grammar.genitive)))
    return known, re.compile(one), re.compile(rf"{one}(?:\s+(?:(?:{of})\s+)?{one})*")


_TEN: Final = 10
_DOZEN: Final = 12
"""Whoever speaks of dozens has not counted by twelves: other languages say tens."""


def _objection(claim: PlacedReading, places: Sequence[PlacedReading]) -> str | None:
    same = [place for place in places if says_the_same(claim, place)]
    if not same:
        near = _nearest(claim, places)
        hint = f"; the evidence says '{near.around}'" if near else ""
        return f"the number '{claim.written}' does not stand in the evidence{hint}"
    if claim.reading.role not in COUNTED | {"share"}:
        return None  # "up to 20 February" and "SU-25" are neither firm nor told of anybody's fate
    firm = [place for place in same if is_as_firm(claim, place) or _is_passed(claim, place, places)]
    if not firm:
        return f"'{claim.written}' is not how firm the evidence is: it says '{same[0].around}'"
    told = claim.metrics and claim.metrics | _dead_before(claim)
    if told and all(place.metrics and not metrics_agree(told, place.metrics) for place in firm):
        fate, other = "/".join(sorted(claim.metrics)), "/".join(sorted(firm[0].metrics))
        return f"'{claim.written}' is told of the {fate}, in the evidence of the {other}: '{firm[0].around}'"
    return None


def _dead_before(claim: PlacedReading) -> frozenset[Metric]:
    """Return that the words before a number tell of the dead: "13 dead, seven in the building and six in hospital".

    Whoever is missing is none of them.
    """
    known = _DEAD if claim.metrics <= _BEFORE_THEY_DIED else frozenset[Metric]()
    return known & fates_in(claim.text[: claim.reading.written_start])


_DEAD: Final = frozenset[Metric]({"killed"})
_BEFORE_THEY_DIED: Final = metrics_where(lambda row: row.is_of_living and row.change == "grows")
"""What befell people before they died: the injured, and those who were brought out."""


def says_the_same(claim: PlacedReading, place: PlacedReading) -> bool:
    """Tell whether two numbers have the same worth, and are of one sort."""
    one, other = claim.reading, place.reading
    if one.role in COUNTED | {"share", "year", "date"}:
        is_same_kind = one.role == other.role or (one.role in COUNTED and other.role in COUNTED)
        if not is_same_kind:
            return False
    if one.qualifier == "vague":
        is_vague = other.qualifier == "vague" and _order(claim) == _order(place)
        return is_vague or _is_of_magnitude(claim, place)
    if one.low is None:
        return anyascii(claim.bare) == anyascii(place.bare)  # "Kh-59" is written with other letters elsewhere
    return (one.low, one.high) == (other.low, other.high)


def _is_of_magnitude(claim: PlacedReading, place: PlacedReading) -> bool:
    """Tell whether a number is one of the millions that a text speaks of: 19 million are millions.

    Hundreds and thousands are told so only of one fate, since too many other numbers of an article are as large:
    "thousands were evacuated" where 8,500 were.
    """
    low, named = place.reading.low, [word for word in _magnitudes(claim) if word in _LARGE]
    alike = [word for word in named if low and _SOME * _LARGE[word] <= low < _BELOW.get(word, _THOUSAND * _LARGE[word])]
    is_common = not _COMMON.isdisjoint(named)
    if is_common and (" of " in claim.bare or len(named) > 1 or place.reading.qualifier in ("up_to", "fewer_than")):
        return False  # "hundreds of thousands" are more than any of its words tells
    return any(word not in _COMMON or metrics_agree(claim.told, place.told) for word in alike)


def is_as_firm(claim: PlacedReading, place: PlacedReading) -> bool:
    """Tell whether a number is told as firmly as another, or what that one entails."""
    said, evident = claim.reading.qualifier, place.reading.qualifier
    if said == "vague" and evident != "vague":
        return True  # "millions" of 19 million
    if {said, evident} == {"about", "exact"} and any(is_round(each.text, each.reading) for each in (claim, place)):
        return True  # "about 60" of "une soixantaine"
    return said == evident or (said, evident) in _ENTAILED or ({said, evident} == {"about", "exact"} and _is_few(claim))


def _is_few(claim: PlacedReading) -> bool:
    """Tell whether nobody would round a number: "around two suburbs" is where it was, and not how many they were."""
    return claim.reading.role == "count" and claim.reading.high is not None and claim.reading.high <= _NEVER_ROUNDED


def _is_passed(claim: PlacedReading, place: PlacedReading, places: Sequence[PlacedReading]) -> bool:
    """Tell whether "at least" stands before a count that another one passes: of 26 and 27 it is "at least 26"."""
    if (claim.reading.qualifier, place.reading.qualifier) != ("at_least", "exact") or place.reading.low is None:
        return False
    alike = [each.reading.low for each in places if each.metrics and each.metrics == place.metrics]
    return any(each > place.reading.low for each in alike if each is not None)


def _nearest(claim: PlacedReading, places: Sequence[PlacedReading]) -> PlacedReading | None:
    """Return a number of the same sort that is told of the same fate, else the only one of its sort."""
    alike = [place for place in places if place.reading.role == claim.reading.role]
    same_fate = [place for place in alike if claim.metrics & place.metrics]
    if same_fate:
        return same_fate[0]
    return alike[0] if len({place.bare for place in alike}) == 1 else None
