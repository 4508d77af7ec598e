"""Numbers in words and digits: a text in, the numbers it tells out, each with its bounds and what it counts.

A number is read as a reader would take it: its worth, how firm it is ("at least"), and what sort of number it is. 12 in
"at least 12 civilians" may be a figure; a year, a date, an ordinal, "SU-25" and "five-storey" may not. "Dozens" has no
value and gets none. `amounts` finds the bare amounts, `sorts` tells what sort each is, `joins` takes in ranges and
qualifiers.

`implied_numbers` finds numbers that are told without one: "a rebel was killed" and "killing its owner" are one, "no
casualties" is none, "both" and "a pair" are two, and so is Arabic's dual. They are looked for only where a figure asks
for one or for nought. Whether an article counts or is just one, its fate tells. A noun for one person counts one with
any word before it but a number ("21 человек", "52-year-old man").
"""

import re
from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise
from typing import Final, NamedTuple

from summarizer.domain.languages import CODES, extents_of, is_noun_for_one, language, primary, reads_words
from summarizer.domain.languages.forms import DUAL_ENDINGS, bases, singular_of_dual
from summarizer.domain.languages.language import UNITS as MEASURES
from summarizer.domain.languages.language import Grammar, Lexicon, worths
from summarizer.domain.words import TEXTS_KEPT, word_set
from summarizer.grounding.numbers.amounts import HALF, HALF_JOINS, ONE, Amount, amounts_in, worth_of
from summarizer.grounding.numbers.clock import HALF_A_DAY, clocks_in
from summarizer.grounding.numbers.english_numerals import TENS, UNITS
from summarizer.grounding.numbers.inflected import (
    PREDICATES,
    bare_number,
    folded,
    is_plainly_number,
    number_words,
    worth_in_one,
)
from summarizer.grounding.numbers.joins import Reading, is_small_or_round, join, qualified
from summarizer.grounding.numbers.sorts import LAST_DAY, Role, percent_end, percent_of, role_of
from summarizer.grounding.numbers.tokens import Token, lexicon, texts, tokens_of, without_elisions
from summarizer_schemas.brief import Number
from summarizer_schemas.vocabulary import Qualifier

__all__ = [
    "ALONE",
    "CODES",
    "COUNTED",
    "PROPORTIONAL",
    "Reading",
    "Role",
    "implied_numbers",
    "is_round",
    "numbers_differ",
    "ordinals",
    "read_numbers",
    "readings_of",
    "reads_words",
    "without_foreign_hours",
    "without_hours_of",
]

COUNTED: Final[frozenset[Role]] = frozenset({"count", "pronoun"})
"""The roles in which a number counts something; "one of them" counts one."""
_YEAR_DIGITS: Final = 4
_COMPOUND_YEAR: Final = re.compile(r"[a-z]+-((?:1[0-9]|20)\d\d)s?")


@lru_cache(maxsize=TEXTS_KEPT)
def read_numbers(text: str, language: str = "en") -> tuple[Reading, ...]:
    """Read every number of a text, in the order of the text.

    Args:
        text: any text.
        language: its BCP 47 tag; it decides whether 1.300 is 1300, and which words belong to numbers.

    Returns:
        One reading a number; a range ("12-15", "two to three million") is one.
    """
    words = lexicon(language)
    tokens = _with_days_apart(_without_cases(_with_of_apart(tokens_of(text), words), words), words)
    amounts = amounts_in(tokens, words)
    roles = [(amount, role) for amount in amounts if (role := role_of(text, tokens, amount, words)) is not None]
    readings = [*_without_qualifying(join(tokens, words, _rated(roles))), *_fixed(text, tokens)]
    readings += _parts_of_percent(tokens, words)
    readings += _fractions(tokens, words, tuple(readings))
    readings += _half_measures(tokens)
    readings += _single_measures(tokens, words)
    if words.inflected == "ar":
        readings += _two_measures(tokens, language)
    if words.inflected == "tr":
        readings += _parts_in_case(tokens)
    readings += _within_words(tokens, words)
    if words.every:
        readings += _every_nth(tokens, words)
    readings = [
        _with_half(tokens, _one_in(tokens, words, reading), words, extents_of(language)) for reading in readings
    ]
    return tuple(sorted(readings, key=lambda reading: (reading.start, reading.end)))


def _with_half(tokens: Sequence[Token], reading: Reading, words: Lexicon, units: Collection[str]) -> Reading:
    """Add the half that stands behind a number's unit: "quatre mètres et demi", "four metres and a half"."""
    if reading.role not in COUNTED | {"compound"} or reading.low is None or reading.low != reading.high:
        return reading
    unit = bisect_left(tokens, reading.end, key=lambda each: each.start)
    if texts(tokens, unit) == () or tokens[unit].text not in units or not _has_half_behind(tokens, unit, words):
        return reading
    value = reading.low + 0.5
    return replace(reading, low=value, high=value)


def _has_half_behind(tokens: Sequence[Token], unit: int, words: Lexicon) -> bool:
    """Tell whether "and a half" stands behind a unit, and is none of something else."""
    behind = texts(tokens, unit + 1, 4)
    behind = behind[:1] + behind[2:] if words.words and behind[1:2] == ("a",) else behind
    if behind[:1] == (_AND_HALF_IN_ARABIC,):
        return True
    is_joined = behind[:1] != () and behind[0] in _JOINING_HALF and behind[1:2] != () and behind[1] in HALF
    is_of_others = behind[2:3] != () and (behind[2] in words.groups or behind[2] in words.scales)
    return is_joined and not is_of_others and (not words.words or texts(tokens, unit + 2) == ("a",))


_AND_HALF_IN_ARABIC: Final = "ونصف"
_JOINING_HALF: Final = HALF_JOINS | {"and", "en"}


def readings_of(
    readings: Sequence[Reading], value: Sequence[float], roles: Collection[Role] = COUNTED
) -> tuple[Reading, ...]:
    """Return the readings that say just this value: [] a vague number, [v] that number, [a, b] that range."""
    low, high = (value[0], value[-1]) if value else (None, None)
    return tuple(
        reading
        for reading in readings
        if reading.role in roles
        and (reading.low, reading.high) == (low, high)
        and (low is not None or reading.qualifier == "vague")
    )


def numbers_differ(one: tuple[str, str], other: tuple[str, str]) -> bool:
    """Tell whether a text and its translation, each with its language, have other numbers, or turn a bound round.

    A translation is no evidence: a hedge that only one language has a known word for makes no other number; "at most"
    for "at least" does. "From five to nine" has the numbers of "von fünf auf neun". "One" is left out: languages say
    "a" for it as they please. So is what the text quotes and the translation has as it stands, as a reason quotes an
    article: '8.500' is of the article's language, whatever is written around it. "Both" and "twice" may be two, and
    need not; "il terzo collega" is no third where the other has "the third". Of a text that is its own translation no
    number differs. Hours are the same by the clock of twelve as by that of twenty-four, and in words ("half past
    seven", "halb acht").
    """
    (text, language), (translation, into) = one, other
    if text.split() == translation.split():
        return False
    for quoted in _QUOTED.findall(text):
        if quoted in translation:
            text, translation = text.replace(quoted, " "), translation.replace(quoted, " ")
    text, translation = _without_clocks((text, language), (translation, into))
    if clocks_in(text, language) and clocks_in(translation, into):
        return True
    text, translation = _without_hours(text, translation)
    told, said = _Told.of(text, language), _Told.of(translation, into)
    return not (told.has_all_of(said) and said.has_all_of(told))


_QUOTED: Final = re.compile(r"(?<!\w)['‘“\"«]([^'‘’“”\"«»]+)['’”\"»](?!\w)")


_HOUR: Final = re.compile(
    r"(?<![\w.,:])(?P<hour>\d{1,2})(?:(?P<colon>:)|\s?h(?![^\W\d_])\s?|[.])?(?P<minute>(?<=[:.h\s])[0-5]\d(?!\d))?"
    r"\s?(?P<unit>[ap]\.?\s?m\b\.?|uhr\b|uur\b|hrs?\b|h\b|horas?\b|heures?\b)?(?![\d%]|[.,]\d)",
    re.IGNORECASE,
)
"""A time of day in digits, or what may be one: "10 p.m.", "22 Uhr", "3h20", "13.50"."""


def _without_hours(text: str, translation: str) -> tuple[str, str]:
    """Leave out the times of day that both give, as far as one says that it is one; all else keeps its place."""
    for hour in sorted(_HOUR.finditer(translation), key=_is_hour, reverse=True):
        alike = [each for each in _HOUR.finditer(text) if _are_one_hour(each, hour)]
        if alike:
            text, translation = _blanked(text, max(alike, key=_is_hour)), _blanked(translation, hour)
    return text, translation


def _without_clocks(one: tuple[str, str], other: tuple[str, str]) -> tuple[str, str]:
    """Leave out the times of day that one of two texts tells in words and the other in words or in digits."""
    (text, language), (translation, into) = one, other
    for clock in reversed(clocks_in(text, language)):
        if spans := _spans_of(clock.time, translation, into):
            text, translation = _blank(text, (clock.start, clock.end)), _blank(translation, spans[-1])
    for clock in reversed(clocks_in(translation, into)):
        if spans := _spans_of(clock.time, text, language):
            text, translation = _blank(text, spans[-1]), _blank(translation, (clock.start, clock.end))
    return text, translation


def _spans_of(time: tuple[int, int], text: str, tag: str) -> list[tuple[int, int]]:
    """Return where a text tells a time of day, in words or else in digits that have minutes."""
    in_words = [(each.start, each.end) for each in clocks_in(text, tag) if each.time == time]
    return in_words or [each.span() for each in _HOUR.finditer(text) if each["minute"] and _clock(each) == time]


def without_foreign_hours(text: str, evidence: Iterable[tuple[str, str]]) -> str:
    """Return an English sentence without the times of day that its evidence has in its own notation.

    "11 h 35" is 11:35 and 11:35 a.m.; it is no 11:35 p.m., which would be 23 h 35. "Halb acht" is half past seven.

    Args:
        text: the sentence.
        evidence: texts in other languages, each with its language.
    """
    for told, tag in evidence:
        for hour in [*_HOUR.finditer(text)]:
            in_words = any(each.time == _clock(hour) for each in clocks_in(told, tag)) and hour["minute"]
            if in_words or (_is_hour(hour) and any(_is_that_hour(each, hour) for each in _HOUR.finditer(told))):
                text = _blanked(text, hour)
        for clock in clocks_in(text, "en"):
            if _spans_of(clock.time, told, tag):
                text = _blank(text, (clock.start, clock.end))
    return text


def without_hours_of(text: str, around: Iterable[str]) -> str:
    """Return a sentence, in whatever language, without the times of day that other texts give in digits.

    "Vers 10h40" is in "at about 10:40 a.m.", and not in "22.40 Uhr".
    """
    told = [each for one in around for each in _HOUR.finditer(one) if _is_hour(each) or each["minute"]]
    for hour in [*_HOUR.finditer(text)]:
        if _is_hour(hour) and any(_may_be_one_hour(each, hour) for each in told):
            text = _blanked(text, hour)
    return text


def _may_be_one_hour(one: re.Match[str], other: re.Match[str]) -> bool:
    is_one_minute = int(one["minute"] or 0) == int(other["minute"] or 0)
    return is_one_minute and not _hours_of_day(one).isdisjoint(_hours_of_day(other))


def _hours_of_day(hour: re.Match[str]) -> frozenset[int]:
    """Return which of the twenty-four hours a time may be of: "3:20" alone is of the night or of the afternoon."""
    told, half = int(hour["hour"]), (hour["unit"] or "")[:1].casefold()
    if half in {"a", "p"}:
        return frozenset({told % HALF_A_DAY + HALF_A_DAY * (half == "p")})
    is_sure = told > HALF_A_DAY or hour["hour"].startswith("0") or not hour["colon"]
    return frozenset({told} if is_sure else {told % HALF_A_DAY, told % HALF_A_DAY + HALF_A_DAY})


def _is_that_hour(written: re.Match[str], said: re.Match[str]) -> bool:
    """Tell whether an hour of an article is the one of a sentence, in the same half of the day where that says one."""
    half, clock = (said["unit"] or "")[:1].casefold(), int(written["hour"])
    is_half = half not in {"a", "p"} or (half == "p") == (clock >= HALF_A_DAY)
    return bool(written["minute"]) and _is_hour(written) and _clock(written) == _clock(said) and is_half


def _are_one_hour(one: re.Match[str], other: re.Match[str]) -> bool:
    """Tell whether both say that they are one hour, or one does and the other has its digits or its minutes as well."""
    sure = _is_hour(one) + _is_hour(other)
    if not sure or _clock(one) != _clock(other) or max(int(one["hour"]), int(other["hour"])) > 2 * HALF_A_DAY:
        return False
    return sure > 1 or one["hour"] == other["hour"] or bool(one["minute"] and other["minute"])


def _blanked(text: str, found: re.Match[str]) -> str:
    return _blank(text, found.span())


def _blank(text: str, span: tuple[int, int]) -> str:
    start, end = span
    return f"{text[:start]}{' ' * (end - start)}{text[end:]}"


def _clock(hour: re.Match[str]) -> tuple[int, int]:
    return int(hour["hour"]) % HALF_A_DAY, int(hour["minute"] or 0)


def _is_hour(hour: re.Match[str]) -> bool:
    return bool(hour["unit"] or (hour["colon"] and hour["minute"]) or re.search(r"\d(?:h|\sh\s?\d)", hour[0]))


_OF_A_WHOLE: Final = 3
"""Words of a share that is told by two numbers: "four of six"."""


def _parts(text: str, share: Reading, tag: str) -> frozenset[float]:
    """Return the two numbers by which a share is told, and the second of "one of three"; none of "a third"."""
    words = text[share.start : share.end].split()
    if len(words) < _OF_A_WHOLE:
        return frozenset()
    ends = [each.low for word in (words[0], words[-1]) for each in read_numbers(word, tag)]
    if len(ends) == 1 and ends[0] and percent_of(1, int(ends[0])) == share.low:  # "een van de drie"
        return frozenset({ends[0]})
    return frozenset(each for each in ends if each is not None) if len(ends) > 1 else frozenset()


def _value(text: str, each: Reading) -> tuple[float, float | None, Qualifier]:
    """Return a number with how firm it is; "hasta el 14 de octubre" tells of a day, and not of up to 14."""
    low = each.low or 0
    if each.role == "date":
        return low, low, "exact"
    return low, each.high, "up_to" if _WITHIN.search(text[: each.start]) else each.qualifier


_WITHIN: Final = re.compile(
    r"(?<!\w)(?:within|binnen|entro|innerhalb(?: von)?|(?:в|у|за) (?:пределах|межах)"
    r"|(?:à|en|dans|dans un rayon de) moins d[e’']|(?:a|en) menos de|(?:a|em) menos d[eo]|(?:a|in) meno di"
    r"|(?:op|in) minder dan|in weniger als|(?:على (?:بعد|مسافة)|في|خلال) (?:أقل|اقل) من)\s*$",
    re.IGNORECASE,
)
"""What bounds a place or a time: "à moins de 500 mètres" is "within 500 metres", as "en moins de" of hours."""


class _Told(NamedTuple):
    """The numbers of a text.

    Attributes:
        values: each with how firm it is.
        together: those that a word tells without counting, as "both", "twice" and "vierjährig" do.
        within: those of them with which a word begins, whatever else it says: "vierjährig", "zweifach".
        ordinals: those that tell a place in an order.
        shares: shares that are told by two numbers, each in percent, with the two: "vier von sechs" and "four of six".
    """

    values: frozenset[tuple[float, float | None, Qualifier]]
    together: frozenset[Number]
    within: frozenset[Number]
    ordinals: frozenset[int]
    shares: frozenset[tuple[float, frozenset[float]]]

    @classmethod
    def of(cls, text: str, tag: str) -> "_Told":
        """Read a text in a language."""
        read = [each for each in read_numbers(text, tag) if each.low not in {None, 1}]
        tokens, known = tokens_of(text), lexicon(tag)
        within = {token.start: worth for token in tokens if (worth := _worth_told_within(token, known))}
        readings = [each for each in read if each.start not in within or each.role != "compound"]
        shares = {each: _parts(text, each, tag) for each in readings if each.role == "share"}
        whole = [each for each in readings if not shares.get(each)]
        values = {_value(text, each) for each in whole if each.low is not None}
        words = [token.text for token in without_elisions(tokens)]
        order = ordinals(primary(tag))
        return cls(
            frozenset(values),
            frozenset(
                (*(_UNCOUNTED[each] for each in words if each in _UNCOUNTED), *within.values(), *_dual(words, tag))
            ),
            frozenset(within.values()),
            frozenset(
                [
                    *(order[each] for each in words if each in order),
                    *(int(each.low) for each in readings if each.role == "ordinal" and each.low is not None),
                ]
            ),
            frozenset((each.low, parts) for each, parts in shares.items() if parts and each.low is not None),
        )

    def has_all_of(self, other: "_Told") -> bool:
        """Tell whether every number of another text is told in this one, as firm.

        A number within a word need not be told, since other languages may say it without one ("a century-old house");
        another in its place differs.
        """
        is_alike = not (self.within and other.within) or not self.within.isdisjoint(other.within)
        is_alike = is_alike and all(self._has(*each) for each in other.values)
        return is_alike and all(self._has_share(*each) for each in other.shares)

    def _has_share(self, percent: float, parts: frozenset[float]) -> bool:
        lows = {low for low, _, _ in self.values}
        return (percent, parts) in self.shares or percent in lows or parts <= lows

    def _has(self, low: float, high: float | None, qualifier: Qualifier) -> bool:
        same = [each for each in self.values if {low, high} & {*each[:2]}]
        bounds = {bound for value in self.values for bound in value[:2]}
        is_told = bounds >= {low, high} and not (same and all(_are_contrary(qualifier, each[2]) for each in same))
        is_told = is_told or (low == high and any(low in (percent, *parts) for percent, parts in self.shares))
        # In many languages the word for a fifth is that for the fifth, so it is read as a share where none is meant.
        is_ordered = any(low in (each, percent_of(1, each)) for each in self.ordinals)
        return is_told or (low == high and (low in self.together or is_ordered))


_FROM_BELOW: Final = frozenset[Qualifier]({"at_least", "more_than"})
_FROM_ABOVE: Final = frozenset[Qualifier]({"up_to", "fewer_than", "almost"})


def _are_contrary(one: Qualifier, other: Qualifier) -> bool:
    """Tell whether one of two bounds is from below and the other from above: at least so many, and at most."""
    return any(a in _FROM_BELOW and b in _FROM_ABOVE for a, b in ((one, other), (other, one)))


def _dual(words: Iterable[str], tag: str) -> tuple[int, ...]:
    """Return two where an Arabic word ends as a noun for two does, which some of more than two do as well."""
    return (2,) if primary(tag) == "ar" and any(each.endswith(("ين", "ان")) for each in words) else ()


def _worth_told_within(token: Token, words: Lexicon) -> Number | None:
    """Return the number that a word begins with and does not count by: of "vierjährig", and of "zweifach"."""
    role, value = _worth_within(token, words)
    if role == "compound" and value is not None:
        return value
    found = words.manifold.fullmatch(token.text) if token.kind == "word" else None
    return _worth_of_part(found[1], words) if found else None


def is_round(text: str, reading: Reading) -> bool:
    """Tell whether a number is a noun for about so many: "une soixantaine", "un centenar", "a dozen"."""
    return not _words_of(text, reading).isdisjoint(_round_nouns())


def _words_of(text: str, reading: Reading) -> set[str]:
    return {*_WORD.findall(text[reading.start : reading.end].casefold())}


_LAST_ORDINAL: Final = 30
"""The last ordinal of somebody or something in the news: nobody tells who the fiftieth was."""


@lru_cache(maxsize=16)
def ordinals(code: str) -> dict[str, int]:
    """Return the ordinals of a language in words, from the second on, with their worth, as CLDR or its file has it."""
    # Imported where a sentence first asks for one: most runs need it never.
    from unicode_rbnf import FormatPurpose, RbnfEngine  # noqa: PLC0415

    engine, found = RbnfEngine.for_language(code), {**lexicon(code).ordinals}
    for value in range(2, _LAST_ORDINAL + 1):
        try:
            spelt = engine.format_number(value, FormatPurpose.ORDINAL)
        except ValueError:  # CLDR has no Ukrainian ones
            break
        found |= dict.fromkeys(spelt.text_by_ruleset.values(), value)
    return found


@lru_cache(maxsize=1)
def _round_nouns() -> frozenset[str]:
    """Return the nouns of all languages for about so many."""
    return frozenset(word for tag in CODES for word in lexicon(tag).groups)


_WORD: Final = re.compile(r"[^\W\d_]+")


def _without_qualifying(readings: Iterable[Reading]) -> Iterator[Reading]:
    """Leave out the "many" of "as many as 12": it belongs to the number behind it."""
    kept = list(readings)
    for i, reading in enumerate(kept):
        if reading.qualifier != "vague" or i + 1 == len(kept) or kept[i + 1].written_start > reading.start:
            yield reading


def _fixed(text: str, tokens: Sequence[Token]) -> Iterator[Reading]:
    """Read what is no amount by its form alone: dates in digits part by part, times, and names with digits in them."""
    for token in tokens:
        if token.kind == "date":
            for part in re.finditer(r"\d+", text[token.start : token.end]):
                is_year = len(part[0]) == _YEAR_DIGITS
                yield _plain(
                    token.start + part.start(), token.start + part.end(), part[0], "year" if is_year else "date"
                )
        elif token.kind == "label" and (year := _COMPOUND_YEAR.fullmatch(text[token.start : token.end])):
            yield _plain(token.start + year.start(1), token.start + year.end(1), year[1], "year")
        elif token.kind in {"time", "label"}:
            yield _plain(token.start, token.end, "", "time" if token.kind == "time" else "label")


def _plain(start: int, end: int, digits: str, role: Role) -> Reading:
    value = int(digits) if digits else None
    return Reading(start, end, value, value, "exact", role, start, end)


def _with_days_apart(tokens: tuple[Token, ...], words: Lexicon) -> tuple[Token, ...]:
    """Take the day of "March 3 300 people" from the number behind it, which is no 3,300."""
    found: list[Token] = []
    for i, token in enumerate(tokens):
        if token.kind != "digits":
            found.append(token)
            continue
        day, _, rest = token.text.partition(" ")
        is_day = bool(rest) and int(day) <= LAST_DAY and texts(tokens, i - 1) != ()
        if is_day and tokens[i - 1].text in words.months and tokens[i - 1].capital:
            at = token.start + len(day)
            found += [token._replace(text=day, end=at), token._replace(text=rest, start=at + 1, spaced=True)]
        else:
            found.append(token)
    return tuple(found)


def _with_of_apart(tokens: tuple[Token, ...], words: Lexicon) -> tuple[Token, ...]:
    """Part the "of" from what it has grown to: "près d'un millier", "plus d'une centaine"."""
    if words.spelt not in _ELIDING:
        return tokens
    return tuple(
        part for one in tokens for part in (without_elisions((one,)) if one.text.startswith(_ELIDED) else (one,))
    )


_ELIDED: Final = ("d'", "qu'un")
"""How what has grown together with a number begins: "d'un millier", "qu'une victime sur trois"."""
_ELIDING: Final = ("fr", "it")
"""Languages (codes of text2num) in which "de" and "di" lose their vowel before another."""


def _without_cases(tokens: tuple[Token, ...], words: Lexicon) -> tuple[Token, ...]:
    """Take the case from a Turkish number: "binden fazla" is "bin den fazla", more than a thousand.

    A word that means something else as well ("yüzü" is a face) needs a number before it, or what reaches one behind it.
    """
    if words.inflected != "tr":
        return tokens
    found: list[Token] = []
    for i, token in enumerate(tokens):
        stem = _bare_at(tokens, i) if token.kind == "word" and not (token.capital and token.spaced) else ""
        if stem:
            whole = f"{stem[:-1]}t" if stem.endswith("dörd") else stem
            at = token.start + len(stem)
            found += [
                token._replace(text=whole, end=at),
                token._replace(text=token.text[len(stem) :], start=at, spaced=False, capital=False),
            ]
        else:
            found.append(token)
    return tuple(found)


def _bare_at(tokens: Sequence[Token], i: int) -> str:
    """Return the number word that a Turkish token is without its case; "" where it is none, or may be another word."""
    following = "".join(texts(tokens, i + 1))
    before = "".join(texts(tokens, i - 1))
    is_plain = before != _PERCENT and not following.startswith(_COMPARED)
    if is_plain and number_words("tr").knows(folded(tokens[i].text)):
        return ""
    stem = bare_number(tokens[i].text)
    is_number = before == _PERCENT or before.isdecimal() or number_words("tr").knows(folded(before))
    is_reached = following.startswith(_REACHED)
    is_told = tokens[i].text[len(stem) :] in PREDICATES and before.startswith(_TALLY)
    is_sure = is_plainly_number(stem) or is_number or is_told or (is_reached and before not in _THEREFORE)
    return stem if stem and is_sure else ""


_TALLY: Final = "sayı"
"""How "number" begins, of which a sentence tells what it is: "yaralı sayısı beştir".

Elsewhere "bindi" is "got on"."""


_COMPARED: Final = ("fazla", "az", "çok")
_PERCENT: Final = "yüzde"
_THEREFORE: Final = word_set("bu şu o")
"""Before "yüzden" they make it "therefore"."""
_REACHED: Final = (
    "aş", "bul", "geç", "yaklaş", "ulaş", "yüksel", "çık", "ind", "inen", "düş", "vard", "varan", "dayan", "yakın",
    "aşkın", "fazla", "çok", "az", "kadar", "üzeri", "gerile",
)  # fmt: skip
"""How words begin that a Turkish number in a case hangs on: "bini aştı", "yüze yakın"."""


def _rated(roles: Sequence[tuple[Amount, Role]]) -> list[tuple[Amount, Role]]:
    """Make the number before a rate's "per 100,000" one of the rate as well."""
    found = list(roles)
    for i, (_, behind) in enumerate(roles[1:]):
        if behind == "rate" and roles[i][1] == "count":
            found[i] = (roles[i][0], "rate")
    return found


def _one_in(tokens: Sequence[Token], words: Lexicon, reading: Reading) -> Reading:
    """Read "un habitant sur quatre" in percent, where "one" is an article that counts nothing by itself.

    German "von" is a genitive as well: "eine Gruppe von acht".
    """
    if (
        not words.spelt
        or words.capital_nouns
        or reading.role != "count"
        or reading.low is None
        or not is_small_or_round(reading.low)
    ):
        return reading
    i = next(at for at, token in enumerate(tokens) if token.start == reading.start)
    for phrase in words.out_of:
        joint = i - len(phrase)
        one = next((at for at in range(joint - 1, max(-1, joint - 2 - _NOUN), -1) if tokens[at].text in ONE), None)
        is_noun = one is not None and all(token.kind == "word" for token in tokens[one:joint])
        if (
            one is not None
            and is_noun
            and texts(tokens, joint, len(phrase)) == phrase
            and (len(phrase) > 1 or _ends_share(tokens, words, i))
        ):
            start, percent = tokens[one].start, percent_of(1, int(reading.low))
            at, qualifier = qualified(tokens, words, one)
            written = min(start, tokens[at].start)
            return Reading(start, reading.end, percent, percent, qualifier or "exact", "share", written, reading.end)
    return reading


def _ends_share(tokens: Sequence[Token], words: Lexicon, i: int) -> bool:
    """Tell whether nothing is counted behind a number: "un train sur deux", and not "un raid sur deux villages"."""
    following = texts(tokens, i + 1)
    return not following or following[0] not in words.counted


_NOUN: Final = 3
"""Words of what is counted between "un" and "sur": "un train régional sur deux"."""


def _fractions(tokens: Sequence[Token], words: Lexicon, taken: Sequence[Reading]) -> Iterator[Reading]:
    """Read "half of", "a third of", "la mitad de" in percent, where no number ends or goes on with them.

    Arabic's fifth is written as the five of fifteen.
    """
    ends, longer = {each.end for each in taken}, {each.start: each.end for each in taken}
    for i, token in enumerate(tokens):
        parts = words.fractions.get(token.text)
        if parts is None or token.end in ends or longer.get(token.start, 0) > token.end:
            continue
        has_article = texts(tokens, i - 1) != () and tokens[i - 1].text in _ONE_PART
        following = texts(tokens, i + 1, 2)
        if words.words:
            at, _ = qualified(tokens, words, i - has_article)
            is_part = _is_english_part(token.text, following, has_article=has_article)
            is_part |= parts == 2 and following[:1] in _HALF_DOES
            is_part |= has_article and at < i - 1 and following[:1] != ("of",)  # "around a third sleep outdoors"
            is_part |= has_article and texts(tokens, i - 2) in _BARELY and _ends_clause(following)
            is_part |= _is_change(texts(tokens, at - 1), following, is_part=has_article or parts == 2)
        else:
            is_part = (
                (parts == 2 or has_article or words.inflected in _WITHOUT_ARTICLES)
                and following[:1] != ()
                and following[0] not in words.scales
            )
        if is_part:
            percent, start = percent_of(1, parts), tokens[i - 1].start if has_article else token.start
            at, qualifier = qualified(tokens, words, i - has_article)
            yield Reading(
                start,
                token.end,
                percent,
                percent,
                qualifier or "exact",
                "share",
                min(start, tokens[at].start),
                token.end,
            )


def _parts_of_percent(tokens: Sequence[Token], words: Lexicon) -> Iterator[Reading]:
    """Read "half a percent", "un centième de pour cent" and "сотой доли процента" in percent."""
    for i, token in enumerate(tokens):
        parts = next((many for pattern, many in _SMALL_PARTS if pattern.fullmatch(token.text)), None)
        if parts is None:
            continue
        end = i + 1
        while texts(tokens, end) and tokens[end].text in _TO_PERCENT:
            end += 1
        is_of_percent = texts(tokens, i - 1) == (_PERCENT,) or percent_end(tokens, end, words) is not None
        if is_of_percent:
            first = i - (texts(tokens, i - 1) != () and tokens[i - 1].text in _ONE_PART)
            at, qualifier = qualified(tokens, words, first)
            value, start = 1 / parts, tokens[first].start
            yield Reading(
                start, token.end, value, value, qualifier or "exact", "share", min(start, tokens[at].start), token.end
            )


_SMALL_PARTS: Final = tuple(
    (re.compile(pattern), many)
    for pattern, many in (
        ("half|medio|demi|halbe[nrs]?|halb|mezzo|meio|пол|пів|половин\\w+|yarım|نصف", 2),
        ("quarter|cuarto|quart|viertel|quarto|kwart|четверт\\w+|чверт\\w+|ربع", 4),
        ("tenth|décim[ao]|dixième|zehntel|decimo|tiende|десят(?:ая|ой|ую|а|ої|у)|عشر", 10),
        ("hundredth|centésim[ao]|centième|hundertstel|centesimo|honderdste|сот(?:ая|ой|ую|а|ої|у)", 100),
        ("thousandth|milésim[ao]|millième|tausendstel|millesimo|duizendste|тысячн\\w+|тисячн\\w+", 1000),
    )
)
"""Words for small parts in the languages that are read, and how many of them make one."""
_TO_PERCENT: Final = word_set("of a an one de d di du do van доли доля долю части часть частки частка частку частини")
"""What stands between a part and the word for percent."""
_WITHOUT_ARTICLES: Final = ("ar", "ru", "uk")
"""In these languages a noun for a part stands alone: "треть жителей"."""
_BARELY: Final = {("barely",), ("hardly",), ("scarcely",), ("only",), ("just",)}
"""Straight before "a third" they say that so small a part is meant, and no third one."""
_MEASURED: Final = word_set(
    "mile kilometre kilometer metre meter acre hectare ton tonne milla kilómetro metro hectárea tonelada mille "
    "kilomètre mètre miglio chilometro ettaro tonnellata meile hektar mijl quilómetro quilômetro milha"
)
"""What is measured in halves."""


def _half_measures(tokens: Sequence[Token]) -> Iterator[Reading]:
    """Read "half a mile", "a half-mile" and "medio kilómetro"; behind a number a half is a part of it."""
    for i, token in enumerate(tokens):
        if token.text not in HALF or (not token.spaced and i and tokens[i - 1].kind != "sign"):
            continue
        noun = i + 1
        while texts(tokens, noun) in _BEFORE_MEASURE:
            noun += 1
        if noun - i <= _NOUN and "".join(texts(tokens, noun)) in _MEASURED and texts(tokens, i - 1) not in _JOINING:
            yield Reading(token.start, token.end, 0.5, 0.5, "exact", "compound", token.start, token.end)


def _single_measures(tokens: Sequence[Token], words: Lexicon) -> Iterator[Reading]:
    """Read "plus d'un mètre" and "a mile and a half", where an article counts: it has a qualifier, or a half."""
    for i, token in enumerate(tokens):
        if token.text not in _ONE_MEASURE or "".join(texts(tokens, i + 1)) not in _MEASURED:
            continue
        at, qualifier = qualified(tokens, words, i)
        if qualifier or _has_half_behind(tokens, i + 1, words):
            yield Reading(token.start, token.end, 1, 1, qualifier or "exact", "compound", tokens[at].start, token.end)


def _two_measures(tokens: Sequence[Token], tag: str) -> Iterator[Reading]:
    """Read the Arabic dual of what something is measured in, times left out: "طنان" are two tons."""
    units = _units(tag)
    for i, token in enumerate(tokens):
        if _is_dual(tokens, i, units):
            yield Reading(token.start, token.end, 2, 2, "exact", "compound", token.start, token.end)


@lru_cache(maxsize=8)
def _units(tag: str) -> frozenset[str]:
    known = language(tag).nouns
    return frozenset().union(*(known.get(kind, ()) for kind in MEASURES - {"years", "dollars", "euros", "pounds"}))


def _parts_in_case(tokens: Sequence[Token]) -> Iterator[Reading]:
    """Read "üçte biri" (a third), "dörtte üçünü" (three quarters) in percent."""
    values = number_words("tr").values
    for one, other in pairwise(tokens):
        stem = one.text[:-2] if one.text.endswith(_OUT_OF) else ""
        parts = values.get(folded(stem), 0)
        count = 1 if other.text.startswith(_ONE_OF_THEM) else values.get(folded(other.text), 0)
        if 0 < count < parts <= _LARGEST_PART and other.text not in number_words("tr").firm:
            percent = percent_of(count, parts)
            yield Reading(one.start, other.end, percent, percent, "exact", "share", one.start, other.end)


_LARGEST_PART: Final = 10
"""Of a hundred Turkish tells in another way: "yüzde dokuz"."""
_OUT_OF: Final = ("te", "ta", "de", "da")
_ONE_OF_THEM: Final = ("biri", "birin")


def _every_nth(tokens: Sequence[Token], words: Lexicon) -> Iterator[Reading]:
    """Read "jede sechste Stelle" and "каждый третий" in percent."""
    for i, token in enumerate(tokens):
        parts = words.ordinals.get("".join(texts(tokens, i + 1))) if token.text in words.every else None
        if parts:
            percent = percent_of(1, parts)
            at, qualifier = qualified(tokens, words, i)
            end = tokens[i + 1].end
            yield Reading(token.start, end, percent, percent, qualifier or "exact", "share", tokens[at].start, end)


def _within_words(tokens: Sequence[Token], words: Lexicon) -> Iterator[Reading]:
    """Read "dreizehnköpfig" and "hundertmal", which count heads and times, and "vierjährig", which describes."""
    for i, token in enumerate(tokens):
        role, value = _worth_within(token, words)
        if role is not None and value is not None:
            at, qualifier = qualified(tokens, words, i)
            start = tokens[at].start
            yield Reading(token.start, token.end, value, value, qualifier or "exact", role, start, token.end)


_SHORTEST_COMPOUND: Final = 6
"""Letters of a word that begins with a number and goes on: "ottenne" has seven, "biennio" too."""


def _worth_within(token: Token, words: Lexicon) -> tuple[Role | None, Number | None]:
    """Return the number that a word begins with, and what sort it is; None where it begins with none above one."""
    if token.kind != "word" or len(token.text) < _SHORTEST_COMPOUND:
        return None, None
    patterns: tuple[tuple[re.Pattern[str], Role], ...] = ((words.numbering, "count"), (words.describing, "compound"))
    for pattern, role in patterns:
        if (found := pattern.fullmatch(token.text)) and (value := _worth_of_part(found[1], words)):
            return role, value
    return "compound", words.describing_by_name.get(token.text)


_HALF_MORE: Final = ("einhalb", "ënhalf", "enhalf")
"""What adds a half within a word: "zweieinhalbjährig"."""
_LOST_VOWELS: Final = "aieo"
"""With which an Italian number ends, and loses it where a word goes on with another vowel: "ottant-enne"."""


@lru_cache(maxsize=4096)
def _worth_of_word(part: str, spelt: str, inflected: str) -> Number | None:
    half = next((each for each in _HALF_MORE if part.endswith(each)), "")
    whole = part.removesuffix(half)
    if inflected:
        return worth_in_one(whole, inflected)
    if not spelt:
        return (UNITS | TENS).get(whole)
    ends = ("", *_LOST_VOWELS) if spelt == "it" else ("",)
    value = next((worth for end in ends if (worth := worth_of(whole + end, spelt)) is not None), None)
    return value if value is None or not half else value + 0.5


def _worth_of_part(part: str, words: Lexicon) -> Number | None:
    """Return what the beginning of a word is worth; None where that is no number, or one."""
    value = _worth_of_word(part, words.spelt, words.inflected)
    return value if value is not None and value > 1 else None


_ONE_MEASURE: Final = ONE | {"a"}
"""With the English article, which is a preposition in other languages, where no measure follows it."""
_BEFORE_MEASURE: Final = {("-",), ("a",), ("an",)}
_JOINING: Final = {(word,) for word in HALF_JOINS}
"""Before a half they add it to a number: "two and a half miles"."""


def _is_english_part(word: str, following: Sequence[str], *, has_article: bool) -> bool:
    """Tell "half of them", "half the town" and "a third were" from "half a million" and "a third attack"."""
    if word == "half":
        return following[:1] != () and following[0] in _AFTER_HALF
    return has_article and following[:1] in {("of",), *((verb,) for verb in _BE)} and following[1:] != ("a",)


def _is_change(before: Sequence[str], following: Sequence[str], *, is_part: bool) -> bool:
    """Tell "fell by nearly half" and "cut by a third" from "by half past nine", "by a third man"."""
    return is_part and before == ("by",) and _ends_clause(following)


def _ends_clause(following: Sequence[str]) -> bool:
    """Tell "barely a third" from "only a third man"."""
    return not following or not following[0][:1].isalpha() or following[0] in _AFTER_CHANGE


_AFTER_CHANGE: Final = word_set("in on at to from since after this last and or but when while as over within")


_HALF_DOES: Final = {
    (verb,)
    for verb in word_set(
        "had have has was stayed remained fled left came went did died voted said could would will may might never "
        "still returned survived refused failed live lived"
    )
}
"""Verbs of those of whom "half" tells alone."""
_BE: Final = ("are", "were")
_AFTER_HALF: Final = word_set("of the its their all his her those our these that this") | {*_BE}
_ONE_PART: Final = word_set("a an one la el un una le les die der ein eine einem einer il uno o a um uma")


def implied_numbers(text: str, tag: str, of: str = "") -> Iterator[Reading]:
    """Give a reading of one at each article and noun for one, and of nought at each word for nobody.

    Args:
        text: where to look.
        tag: its language, BCP 47.
        of: what is counted, in English and in the plural: an English text may tell of one of them.
    """
    grammar, persons = language(tag).grammar, language(tag).lexicon.persons
    if language(tag).lexicon.words:
        persons = persons | _singulars(of)
    tokens = tuple(without_elisions(tokens_of(text)))
    if tag.startswith("ar"):
        tokens = tuple(_without_and(token, persons | grammar.nobody) for token in tokens)
    for i, token in enumerate(tokens):
        if token.text in _TOGETHER and texts(tokens, i, 2) != ("couple", "of"):
            many = _TOGETHER[token.text]
            yield Reading(token.start, token.end, many, many, "exact", "implied", token.start, token.end)
        if times := _multiple_at(tokens, i):
            yield Reading(token.start, token.end, times, times, "exact", "implied", token.start, token.end)
        if tag.startswith("ar") and _is_dual(tokens, i, persons | _twofold(tag)):
            yield Reading(token.start, token.start, 2, 2, "exact", "implied", token.start, token.start)
        if _is_one(tokens, i, persons, tag) and not (_has_number(tokens, i, tag) or _is_denied(tokens, i, grammar)):
            yield Reading(token.start, token.start, 1, 1, "exact", "implied", token.start, token.start)
        is_alone = token.text in ALONE and (_is_alone(tokens, i, tag) or _is_one_of_so_many(text, tokens, i, tag))
        is_alone |= _is_the_only(tokens, i)
        for value, is_told in ((1, _is_article(tokens, i, tag) or is_alone), (0, token.text in grammar.nobody)):
            if is_told:
                end = tokens[i + 1].end if texts(tokens, i, 2) == ("no", "one") else token.end
                # Of whoever is left of those before, no word beside her tells another fate.
                role: Role = "count" if value and is_only_one(tokens, i) else "implied"
                yield Reading(token.start, end, value, value, "exact", role, token.start, end)
    yield from _none_of(tokens, grammar)


def _none_of(tokens: Sequence[Token], grammar: Grammar) -> Iterator[Reading]:
    for i, token in enumerate(tokens):
        if token.text in grammar.ones and _is_none_of(tokens, i):
            yield Reading(token.start, token.end, 0, 0, "exact", "implied", token.start, token.end)


def _is_none_of(tokens: Sequence[Token], i: int) -> bool:
    """Tell the article of "we have not seen a case", with which English counts none; "not only a" counts one."""
    before = texts(tokens, max(0, i - _DENIED_NEAR), min(i, _DENIED_NEAR))
    start = next((at for at in range(len(before) - 1, -1, -1) if before[at] in _NOT), None)
    return start is not None and start < len(before) - 1 and _NOT_ONLY.isdisjoint(before[start:])


def _is_article(tokens: Sequence[Token], i: int, tag: str) -> bool:
    """Tell an article that counts one; Arabic's "أحد" is "nobody" where it is denied."""
    grammar = language(tag).grammar
    return tokens[i].text in grammar.ones and not (primary(tag) == "ar" and _is_denied(tokens, i, grammar))


_NOT: Final = word_set("not never haven't hasn't hadn't didn't haven’t hasn’t hadn’t didn’t")
_NOT_ONLY: Final = word_set("only just merely , ; . for in by to")
_MULTIPLES: Final = worths(
    "2 double doble duplice duplo zweifach dubbel çifte двойн подвійн 3 triple triplice triplo dreifach drievoudig "
    "тройн потрійн 4 quadruple cuádruple quádruplo vierfach viervoudig 5 quintuple fünffach vijfvoudig"
)
"""Beginnings of words that say how many crimes are one: "ein zweifacher Mord", "a triple murder"."""
_CRIMES: Final = (
    "murder", "homicid", "killing", "manslaughter", "execution", "asesinat", "crimen", "feminicid", "meurtre",
    "assassin", "omicid", "uccision", "homicíd", "mord", "totschlag", "tötung", "moord", "doodslag", "убийств",
    "вбивств", "cinayet",
)  # fmt: skip


def _multiple_at(tokens: Sequence[Token], i: int) -> int | None:
    """Return how many crimes a word says that the noun behind it is."""
    following = texts(tokens, i + 1)
    if not following or not following[0].startswith(_CRIMES):
        return None
    return next((many for begun, many in _MULTIPLES.items() if tokens[i].text.startswith(begun)), None)


def _is_alone(tokens: Sequence[Token], i: int, tag: str) -> bool:
    """Tell a pronoun for one, behind which nothing stands that it counts.

    Its verb follows ("one was found dead", "uno murió"), or it goes on about one of those told of ("uno de estos", "dos
    heridos, uno de bala").
    """
    grammar, following = language(tag).grammar, "".join(texts(tokens, i + 1))
    is_finite = following in grammar.finite or (following not in grammar.soft and _ends(following, grammar))
    has_verb = (following in grammar.passive or is_finite) and "no" not in texts(tokens, i - 1)
    is_told = has_verb or _is_one_of_those(tokens, i, tag) or is_only_one(tokens, i)
    return is_told and not _is_denied(tokens, i, grammar)


def is_only_one(tokens: Sequence[Token], i: int) -> bool:
    """Tell the last word of a clause that leaves one of those counted before: "en la lista solo sale uno"."""
    ends = i + 1 == len(tokens) or tokens[i + 1].kind == "sign"
    return ends and any(token.text in _NO_MORE for token in tokens[max(0, i - _ONLY_NEAR) : i])


_ONLY_NEAR: Final = 4
_NO_MORE: Final = word_set(
    "only just nur lediglich bloß solo sólo solamente únicamente soltanto só somente apenas unicamente que qu "
    "seulement slechts maar enkel только лишь тільки лише sadece yalnızca فقط"
)
"""What says that there are no more; French "n'en donne qu'un" has "que"."""


def _is_one_of_those(tokens: Sequence[Token], i: int, tag: str) -> bool:
    """Tell "uno" behind a sign or "and" and before one, or before "of" and its like; a share is of nobody."""
    known, grammar = language(tag).lexicon, language(tag).grammar
    if tokens[i].text in _NUMERALS or any(texts(tokens, i + 1, len(each)) == each for each in known.out_of):
        return False
    opens = i == 0 or tokens[i - 1].kind == "sign" or tokens[i - 1].text in grammar.joins
    if grammar.verb_last and i and tokens[i - 1].text.endswith(grammar.out_of_them):
        return True  # "iki kardeşten birinin"
    if grammar.verb_last:
        return opens  # "ikisi öldürüldü, biri yaralı ele geçirildi"
    following = texts(tokens, i + 1)
    return opens and (
        not following or tokens[i + 1].kind == "sign" or following[0] in grammar.prepositions | grammar.genitive
    )


def _is_one_of_so_many(text: str, tokens: Sequence[Token], i: int, tag: str) -> bool:
    """Tell "eines von drei Kindern" from a proportion, which news tells of every so many, of ten or of a hundred."""
    grammar, behind = language(tag).grammar, i + 1
    while texts(tokens, behind)[:1] and tokens[behind].text in grammar.genitive | grammar.determiners:
        behind += 1
    if behind == i + 1 or behind == len(tokens) or tokens[i].text in _NUMERALS or texts(tokens, i - 1) in _EACH:
        return False
    whole = next((each.low for each in read_numbers(text, tag) if each.start == tokens[behind].start), None)
    return whole is not None and (whole not in PROPORTIONAL or tokens[behind - 1].text not in grammar.genitive)


_EACH: Final = {("cada",), ("jedes",)}
PROPORTIONAL: Final = frozenset({5, 10, 100, 1000})
"""Of so many people news tells proportions, and counts nobody."""


def _ends(word: str, grammar: Grammar) -> bool:
    """Tell a finite verb by its ending."""
    return word.isalpha() and word.endswith(grammar.finite_endings)


_ONLY: Final = word_set(
    "only sole único única seul seule unico unica einzige einziger einziges einzigen enige единственный единственная "
    "єдиний єдина"
)
_PLURALS: Final = word_set("men women people children police persons")


def _is_the_only(tokens: Sequence[Token], i: int) -> bool:
    """Tell "the only visitor among the dead", who is one; the only survivors are more."""
    if tokens[i].text not in _ONLY or texts(tokens, i - 1) == ("not",):
        return False
    noun = "".join(texts(tokens, i + 1))
    is_english = tokens[i].text in {"only", "sole"}
    is_plural = is_english and (noun.endswith("s") or noun in _PLURALS or texts(tokens, i - 1) != ("the",))
    return noun.isalpha() and not is_plural


def told_in_words(text: str, tag: str) -> Iterator[Reading]:
    """Give a reading of nought at "not a single", and of no value at "a number of"."""
    grammar = language(tag).grammar
    for each in grammar.not_one.finditer(text):
        yield Reading(each.start(), each.end(), 0, 0, "exact", "implied", each.start(), each.end())
    for each in grammar.some.finditer(text):
        yield Reading(each.start(), each.end(), None, None, "vague", "implied", each.start(), each.end())


def _without_and(token: Token, known: Collection[str]) -> Token:
    """Take Arabic's "and" from a word that is known without it: "وابنته" is "and his daughter"."""
    bare = token.text.removeprefix(_AND)
    return token._replace(text=bare) if token.text not in known and bare in known else token


def _is_one(tokens: Sequence[Token], i: int, persons: frozenset[str], tag: str) -> bool:
    """Tell a word that means one: a noun for one person, "he", a noun behind an article of the singular."""
    word, known = tokens[i].text, language(tag).lexicon
    if i and tokens[i - 1].text in known.the_one:
        return word in persons - known.crowds or is_noun_for_one(word, tag)
    nouns = {word.removesuffix("s"), word.removesuffix("es")}  # "eines Angestellten", "eines Mannes"
    is_genitive = known.capital_nouns and tokens[i].capital and not nouns.isdisjoint(persons)
    is_person = not persons.isdisjoint(bases(word, primary(tag)))
    return is_person or word in known.he or is_genitive


_TOGETHER: Final = worths(
    "2 both pair duo couple beide beiden ehepaar echtpaar ambos ambas pareja casal "
    "entrambi entrambe coppia ikisi оба обе обоих обеих обидва обидві "
    "обох كلاهما كليهما كلتاهما هما وهما إنهما وإنهما أنهما وأنهما لهما بهما منهما عنهما معهما "
    "إليهما عليهما بينهما 3 trio"
)
"""Words that tell how many there are without counting."""
_UNCOUNTED: Final = _TOGETHER | worths(
    "2 twice double doubly doubled zweimal zweimalige zweimaligen doppelt doppelte doppelten zweifach verdoppelt "
    "tweemaal dubbel dubbele verdubbeld double doublement doublé doble doblemente doppio doppia raddoppiato "
    "raddoppiati dobro duplo dupla дважды вдвое двукратно двічі вдвічі удвічі مرتين مرتان "
    "3 thrice triple dreimal dreifach driemaal triplo tripla трижды втрое тричі втричі "
    "4 viermal vierfach viermaal четырежды вчетверо 5 fünfmal fünffach vijfmaal впятеро "
    "6 sechsmal zesmaal 7 siebenmal zevenmaal 8 achtmal achtmaal 9 neunmal negenmaal 10 zehnmal tienmaal"
)
"""Those, and what tells how often in one word: other languages, and the same one, say it with the number."""
ALONE: Final = word_set("one uno eines biri birinin birini birine")
"""What means one person or thing by itself, before a verb: "uno fue hallado muerto"."""
_NUMERALS: Final = frozenset({"one"})
"""What is read as a number wherever it counts."""
_AND: Final = "و"


def _is_dual(tokens: Sequence[Token], i: int, known: frozenset[str]) -> bool:
    """Tell whether an Arabic word is the dual of a noun: "رجلين" two men, "سيارتي إسعاف" two ambulances.

    A number before it has the plural of men that looks like it: "40 معتقلين".
    """
    word = tokens[i].text
    is_known = not known.isdisjoint(singular_of_dual(word))
    if not is_known or (i and tokens[i - 1].kind == "digits") or _PLURAL_WITH_ARTICLE.search(word):
        return False
    # Without its last letter it is of what follows: "سيارتي" before a sign, or an article, is "my car".
    following = "".join(texts(tokens, i + 1))
    return word.endswith((*DUAL_ENDINGS, *_OWNERS)) or (following[:1].isalpha() and not following.startswith("ال"))


_PLURAL_WITH_ARTICLE: Final = re.compile("^[وفبلك]*(?:ال|لل)م.+[^ت]ين$")
"""Arabic participles with the article, whose plural looks like the dual: "المعتقلين" are the detained."""
_OWNERS: Final = ("ها", "ه", "هما", "هم", "نا")


@lru_cache(maxsize=8)
def _twofold(tag: str) -> frozenset[str]:
    """Return a language's nouns for what is counted one by one or measured, times and money left out."""
    left_out = {"years", "dollars", "euros"}
    return frozenset().union(*(words for kind, words in language(tag).nouns.items() if kind not in left_out))


_DENIED_NEAR: Final = 3
_SHORTEST_PLURAL: Final = 3
_NEAR: Final = 2
"""Tokens before a noun in which a number counts it: "zwei verletzte Fahrer"."""


def _singulars(of: str) -> frozenset[str]:
    """Return what one of those is called whom English words in the plural name, as far as an ending tells."""
    plurals = [word for word in of.casefold().split() if word.endswith("s") and len(word) > _SHORTEST_PLURAL]
    endings = (("ies", "y"), ("ves", "fe"), ("ves", "f"), ("es", ""), ("s", ""))
    return frozenset(
        f"{word.removesuffix(plural)}{single}"
        for word in plurals
        for plural, single in endings
        if word.endswith(plural)
    )


def _is_denied(tokens: Sequence[Token], i: int, grammar: Grammar) -> bool:
    """Tell "no passenger" and "sans faire de victime", which count none."""
    denying = grammar.nobody | grammar.negations
    return any(
        each.text in denying and not "".join(texts(tokens, at + 1)).startswith(_STILL)
        for at, each in enumerate(tokens[max(0, i - _DENIED_NEAR) : i], start=max(0, i - _DENIED_NEAR))
    )


_STILL: Final = ("يزال", "تزال")
"""Behind Arabic's "not" it says "still"."""


def _has_number(tokens: Sequence[Token], i: int, tag: str) -> bool:
    """Tell whether a number stands before a noun; in Turkish, whose nouns behind one are singular, in words as well."""
    near = tokens[max(0, i - _NEAR) : i]
    known = number_words("tr") if primary(tag) == "tr" else None
    is_told = known is not None and any(known.knows(folded(each.text)) and each.text != "bir" for each in near)
    return is_told or any(token.kind == "digits" and token.spaced for token in near)
