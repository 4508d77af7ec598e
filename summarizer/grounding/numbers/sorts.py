"""A number among its neighbours → its sort: a count, a share, or something that counts nothing.

The nearest words alone decide, and in doubt against a count: a figure that is refused is asked for again, but a year
that is taken for a death toll is printed.
"""

import re
import unicodedata
from collections.abc import Sequence
from decimal import ROUND_HALF_UP, Decimal
from typing import Final, Literal

from summarizer.domain.languages.language import Lexicon
from summarizer.domain.words import word_set
from summarizer.grounding.numbers.amounts import HALF_JOINS, Amount
from summarizer.grounding.numbers.english_numerals import ORDINALS, SCALES, TENS, UNITS
from summarizer.grounding.numbers.tokens import CURRENCY_CODES, CURRENCY_SIGNS, LABEL_NOUNS, UNIT_SUFFIXES, Token, texts
from summarizer_schemas.brief import Number

Role = Literal[
    "count", "share", "ordinal", "year", "date", "time", "label", "compound", "pronoun", "age", "rate", "excepted",
    "denied", "implied",
]  # fmt: skip
"""What sort of number it is.

`rate` are both numbers of "12 per 100,000", `excepted` is the two of "all but two", `denied` the 12 of "15, not 12",
`numbers` what is told without a number ("a rebel", "no casualties").
"""

_UNSEEN: Final = (
    "\u00ad\u034f\u061c\u115f\u1160\u180b-\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0"
    "\ufff9-\ufffb\U000e0000-\U000e0fff"
)
_HIDDEN_BEFORE: Final = re.compile(rf"\w[.,'’]?[{_UNSEEN}]+[.,'’]?$|[\u202d\u202e][^\u202c\n]*$")
_HIDDEN_BEHIND: Final = re.compile(rf"[.,'’]?[{_UNSEEN}]+[.,'’]?[\w\u20e3]")
_FORCE_REACH: Final = 200
"""Code points before a number in which its direction may be forced."""
_ORDINAL_SUFFIXES: Final = word_set("st nd rd th º ª e er ère ème re te de ste o a")
_AFTER_TIME: Final = re.compile(
    r"\s*(?:[ap]\.?\s?m\b|a\.m|p\.m|gmt\b|utc\b|bst\b|local time|o'clock|h\d)", re.IGNORECASE
)
_SURE_YEAR_BEFORE: Final = word_set("in since after before year during early late mid en desde depuis seit")
_COUNTED_PEOPLE: Final = word_set("people men women children troops police personnel civilians dead killed")
_DETERMINERS: Final = word_set("this that the any every each which another such")
_AFTER_PRONOUN: Final = word_set(
    "of another who that which whose is was has had can could would will should must may might 's or and but"
)
_SINGULAR_UNITS: Final = word_set(
    "year month day week hour minute second storey story mile metre meter foot kilometre kilometer"
)
_LOWER_LABELS: Final = word_set("flight resolution article route chapter category channel page phase section")
_FIRST_YEAR, _LAST_YEAR = 1000, 2100
_LIKELY_YEARS: Final = range(1800, 2101)
LAST_DAY: Final = 31
"""Of a month: a larger number is no day of a date."""


def role_of(text: str, tokens: Sequence[Token], amount: Amount, words: Lexicon) -> Role | None:
    """Tell what sort of number an amount is; None where it is no number at all ("no one")."""
    if amount.kind == "unreadable" or _is_disguised(text, amount):
        return "label"
    if _is_share(tokens, amount, words):
        return "share"
    if amount.kind == "vague":
        return "count"
    role = _role_in_place(text, tokens, amount, words)
    if role == "count":
        role = _role_among_words(tokens, amount, words)
    if role == "count" and texts(tokens, amount.first, amount.last - amount.first) == ("one",):
        return _role_of_one(tokens, amount)
    return role


def _is_disguised(text: str, amount: Amount) -> bool:
    """Tell a number that a reader sees as another one.

    Something that cannot be seen stands between its digits and more of them, it is written from right to left by force,
    or a letter that looks like a digit, or a power, hangs on it.
    """
    before = text[max(0, amount.start - _FORCE_REACH) : amount.start]
    if not before.isascii() and _HIDDEN_BEFORE.search(before):
        return True
    if _HIDDEN_BEHIND.match(text, amount.end):
        return True
    following = text[amount.end : amount.end + 1]
    is_foreign = not following.isascii() and following.lower() != following.upper()
    return (
        amount.kind == "digits" and amount.scale == 1 and (is_foreign or unicodedata.category(following or " ") == "No")
    )


def _role_in_place(text: str, tokens: Sequence[Token], amount: Amount, words: Lexicon) -> Role:
    if _is_ordinal(tokens, amount):
        return "ordinal"
    if _is_time(text, amount):
        return "time"
    if _is_date(tokens, amount, words):
        return "date"
    if _is_year(tokens, amount, words):
        return "year"
    if _is_label(tokens, amount) or (amount.value == 0 and _before(tokens, amount) in _ON_A_SCALE):
        return "label"
    return "compound" if _is_compound(tokens, amount, words) else "count"


def _role_among_words(tokens: Sequence[Token], amount: Amount, words: Lexicon) -> Role:
    """Tell ages, and numbers that are left out, denied or a rate, by the words around them."""
    if _is_age(tokens, amount, words):
        return "age"
    if any(_stands_before(tokens, amount, each) and _closes(tokens, amount, each, words) for each in words.excepting):
        return "excepted"
    if _before(tokens, amount) in words.denying and _before(tokens, amount, 2) in _BEFORE_NOT:
        return "denied"
    is_rate = any(
        _stands_before(tokens, amount, phrase) and _ends_digits(tokens, amount, phrase) for phrase in words.rate
    )
    return "rate" if is_rate else "count"


def _closes(tokens: Sequence[Token], amount: Amount, phrase: Sequence[str], words: Lexicon) -> bool:
    """Tell "op twee na", where the word by itself means "on" or "at" as well."""
    behind = texts(tokens, amount.last, _EXCEPTED)
    return len(phrase) > 1 or not words.excepting_behind or not words.excepting_behind.isdisjoint(behind)


_EXCEPTED: Final = 3
"""Words behind a number in which "op twee (kinderen) na" is closed."""


def _stands_before(tokens: Sequence[Token], amount: Amount, phrase: Sequence[str]) -> bool:
    i = amount.first - len(phrase)
    return i >= 0 and texts(tokens, i, len(phrase)) == tuple(phrase)


def _ends_digits(tokens: Sequence[Token], amount: Amount, phrase: Sequence[str]) -> bool:
    """Tell whether a number ends, at most a word away, before a phrase and a round number: "12 per 100,000"."""
    i = amount.first - len(phrase)
    near = tokens[max(0, i - 2) : i]
    return _is_power_of_ten(amount.value) and any(token.kind == "digits" or token.text in UNITS for token in near)


def _is_power_of_ten(value: Number | None) -> bool:
    """Tell a hundred, a thousand, a hundred thousand, per which rates are given; 3.2 million are none."""
    return value is not None and value >= _LEAST_RATED and str(value).rstrip("0") == "1"


_LEAST_RATED: Final = 100
"""Rates are given per a hundred and more."""
_ON_A_SCALE: Final = word_set("below above under bajo sobre sous unter über sotto sopra abaixo acima onder boven")
"""Before a zero they say that it is a point of a scale: "four degrees below zero"."""
_OLDEST: Final = 120
_AFTER_AGE: Final = frozenset({",", ".", ";", ")", ""})
_BEFORE_NOT: Final = word_set(", ; ( and y e et und en а ed и і та")
_BARELY: Final = word_set("just only barely")
_YOUNG: Final = word_set(
    "children child boys girls kids minors people those anyone youths women men teenagers everyone all"
)


def _is_age(tokens: Sequence[Token], amount: Amount, words: Lexicon) -> bool:
    """Tell "aged 45", "de 45 años", "Ana Reyes, 32," and "children under 12"."""
    if amount.scale != 1 or amount.value is None or not 0 < amount.value <= _OLDEST:
        return False
    before = _before(tokens, amount, 2) if _before(tokens, amount) in _BARELY else _before(tokens, amount)
    if before in words.age_before:
        return True
    if _before(tokens, amount) in words.age_of and _before(tokens, amount, 2) in words.persons:
        return amount.kind == "digits"
    for phrase in words.age_behind:
        if texts(tokens, amount.last, len(phrase)) == phrase:
            return True
    is_limit = _before(tokens, amount) in {"under", "over", "below", "above"} and words.words
    if is_limit and _before(tokens, amount, 2) in _YOUNG:
        return True
    i = amount.first
    is_behind_name = i >= 2 and tokens[i - 1].text == "," and tokens[i - 2].capital and tokens[i - 2].kind == "word"
    is_name = is_behind_name and i >= 3 and tokens[i - 3].capital
    return is_name and amount.kind == "digits" and _after(tokens, amount) in _AFTER_AGE


def _before(tokens: Sequence[Token], amount: Amount, back: int = 1) -> str:
    i = amount.first - back
    return tokens[i].text if i >= 0 else ""


def _after(tokens: Sequence[Token], amount: Amount, ahead: int = 0) -> str:
    return "".join(texts(tokens, amount.last + ahead))


def _hangs_on(tokens: Sequence[Token], amount: Amount) -> str:
    """Return the token that follows without a space, if one does."""
    return "" if amount.last >= len(tokens) or tokens[amount.last].spaced else tokens[amount.last].text


def percent_end(tokens: Sequence[Token], last: int, words: Lexicon) -> int | None:
    """Return the token behind the percent sign or words at `last`, if they stand there."""
    if texts(tokens, last) == ("%",):
        return last + 1
    start = last + 1 if texts(tokens, last) == ("-",) else last
    if start >= len(tokens) or tokens[start].kind != "word":
        return None
    for phrase in words.percent:
        if phrase[0] == tokens[start].text and texts(tokens, start, len(phrase)) == phrase:
            return start + len(phrase)
    return None


def _is_share(tokens: Sequence[Token], amount: Amount, words: Lexicon) -> bool:
    if percent_end(tokens, amount.last, words) is not None:
        return True
    return _before(tokens, amount) in {"%", "yüzde"} and _before(tokens, amount, 2).isdecimal() is False


def fraction_at(tokens: Sequence[Token], amount: Amount, words: Lexicon) -> tuple[int, Number] | None:
    """Return the token behind "two-thirds" or "three quarters", and what that is in percent, if it is a fraction."""
    if amount.kind != "words" or amount.scale != 1 or amount.mantissa is None:
        return None
    j = amount.last + 1 if texts(tokens, amount.last) == ("-",) else amount.last
    word = "".join(texts(tokens, j))
    parts = words.fractions.get(word, 0)
    is_plural = not words.words or word.endswith("s") or amount.mantissa == 1
    is_part = parts > 1 and is_plural and 0 < amount.mantissa < parts
    return (j + 1, percent_of(amount.mantissa, parts)) if is_part else None


def percent_of(count: Decimal | int, parts: Decimal | int) -> int:
    """Return a fraction in whole percent: two thirds are 67."""
    return int((100 * Decimal(count) / parts).quantize(Decimal(1), ROUND_HALF_UP))


def _is_ordinal(tokens: Sequence[Token], amount: Amount) -> bool:
    if amount.kind == "digits" and amount.scale == 1:
        return _hangs_on(tokens, amount) in _ORDINAL_SUFFIXES
    after = _after(tokens, amount, 1) if _after(tokens, amount) == "-" else _after(tokens, amount)
    return after in ORDINALS and amount.value not in range(1, 20)


_NO_HOURS: Final = range(25, 1000)
"""What no clock shows as hours: German "149 am Dienstag" is no time before noon, and the 44 of "7:44 a.m." is."""


def _is_time(text: str, amount: Amount) -> bool:
    is_whole = not text[max(0, amount.start - 1) : amount.start].strip(" \n") or text[amount.start - 1] not in ":.h"
    if amount.kind != "digits" or amount.scale != 1 or (is_whole and amount.value in _NO_HOURS):
        return False
    return _AFTER_TIME.match(text, amount.end) is not None


def _is_month(token: Token, words: Lexicon) -> bool:
    if token.kind != "word" or token.text not in words.months:
        return False
    return token.capital or not words.words


def _is_date(tokens: Sequence[Token], amount: Amount, words: Lexicon) -> bool:
    """Tell the day of "11 February", "February 11", "11 de febrero", "7. Februar"."""
    if amount.kind != "digits" or amount.scale != 1 or amount.value not in range(1, LAST_DAY + 1):
        return False
    ahead = _behind_days(tokens, amount.last)
    if ahead < len(tokens) and _is_month(tokens[ahead], words):
        return True
    back = amount.first - 1 - (_before(tokens, amount) == ".")
    if back < 0 or not _is_month(tokens[back], words) or _has_day(tokens, back):
        return False
    in_month = texts(tokens, back - 1) == ("in",)
    return not (in_month and amount.last < len(tokens) and _is_plain_word(tokens[amount.last]))


def _has_day(tokens: Sequence[Token], month: int) -> bool:
    """Tell whether a month has its day before it, so that the number behind it is another: "16 February 10 injured"."""
    day = month - 1 - (texts(tokens, month - 1)[:1] in _BEHIND_DAY)
    return day >= 0 and tokens[day].kind == "digits" and tokens[day].text.isdecimal() and len(tokens[day].text) <= 2


def _behind_days(tokens: Sequence[Token], i: int) -> int:
    """Return the token behind a day and those joined to it: "12, 13 and 14 March"."""
    last = i
    while texts(tokens, i)[:1] in _JOINS_OF_DAYS or texts(tokens, i)[:1] == (",",):
        is_listed = tokens[i].text == ","
        i += 1 + (texts(tokens, i + 1)[:1] == ("el",))
        if i == len(tokens) or not tokens[i].text.isdecimal() or int(tokens[i].text) > LAST_DAY:
            break
        i += 1
        last = last if is_listed else i
    return last + (texts(tokens, last)[:1] in _BEHIND_DAY)


_BEHIND_DAY: Final = frozenset({(".",), ("de",), ("di",), ("of",)})
"""What may stand between a day and its month: "12 of March", "12. März"."""


_JOINS_OF_DAYS: Final = frozenset((each,) for each in HALF_JOINS | word_set("and or ve en и та і"))


def _is_plain_word(token: Token) -> bool:
    return token.kind == "word" and token.spaced and not token.capital


def _is_year(tokens: Sequence[Token], amount: Amount, words: Lexicon) -> bool:
    """Tell a year from a count of four digits, by what stands before and behind it."""
    written = tokens[amount.first].text
    if amount.kind != "digits" or amount.scale != 1 or len(written) != 4 or not written.isdecimal():
        return False
    year, before = int(written), _before(tokens, amount)
    behind = tokens[amount.last] if amount.last < len(tokens) else None
    if _is_only_of_counts(tokens, amount, words) and not (behind and _YEAR_WORD.match(behind.text)):
        return False
    if not _FIRST_YEAR <= year <= _LAST_YEAR or before in CURRENCY_SIGNS or before in CURRENCY_CODES - {"a", "c", "us"}:
        return False
    if before.rstrip(".") in words.months or _hangs_on(tokens, amount) in {"s", "'"}:
        return True
    if before in _SURE_YEAR_BEFORE:
        return year in _LIKELY_YEARS
    is_counting = behind is not None and _is_noun_counted(tokens, amount, behind, words)
    return year in _LIKELY_YEARS and (not is_counting or before in {"the", "'"})


def _is_only_of_counts(tokens: Sequence[Token], amount: Amount, words: Lexicon) -> bool:
    """Tell what no year has before it: "more than 2000", "rund 2000", "более 2000"."""
    told = words.before.get(_before(tokens, amount), ())
    return any(
        len(phrase) > 1 or (qualifier in _OF_COUNTS and phrase[-1] not in _OF_TIMES_TOO)
        for phrase, qualifier in told
        if _stands_before(tokens, amount, phrase)
    )


_OF_COUNTS: Final = frozenset({"about", "almost", "at_least", "more_than", "fewer_than"})
_OF_TIMES_TOO: Final = word_set("around about circa ca c near nearly by hacia sobre vers um gegen verso rond omstreeks")
"""What may stand before a year as well: "around 1900"."""
_YEAR_WORD: Final = re.compile(r"(?:год|рок|рік|гг?\b|рр?\b)")


def _is_noun_counted(tokens: Sequence[Token], amount: Amount, behind: Token, words: Lexicon) -> bool:
    """Tell a noun that four digits count: "2000 Menschen", "1800 Camper" where nouns have capitals, not "WM 2006"."""
    if behind.kind == "word" and behind.spaced and behind.text in words.counted:
        return True
    is_named = amount.first > 0 and tokens[amount.first - 1].capital  # "Bei der Wahl 2017 Stimmen zu kaufen"
    if words.capital_nouns and not is_named and behind.kind == "word" and behind.spaced:
        return behind.capital
    return _is_plain_word(behind) and _is_counted(behind.text)


def _is_counted(word: str) -> bool:
    return word in _COUNTED_PEOPLE or (word.endswith("s") and word not in {"was", "has", "is", "as", "this", "its"})


def _is_label(tokens: Sequence[Token], amount: Amount) -> bool:
    """Tell "Flight 370", "No. 10", "5G", "20s" and other digits that name something."""
    hanging = _hangs_on(tokens, amount)
    if amount.kind == "digits" and amount.scale == 1 and hanging.isascii() and hanging.isalnum():
        is_generation = tokens[amount.last].capital and hanging == "g"
        behind = tokens[amount.last + 1 : amount.last + 2]
        goes_on = any(each.kind == "digits" and not each.spaced for each in behind)  # "1l2" is no litre
        return hanging not in UNIT_SUFFIXES or is_generation or goes_on
    i = amount.first - 1
    if i < 0 or amount.kind == "vague":
        return False
    noun = tokens[i]
    if noun.text == "." and texts(tokens, i - 1) == ("no",):
        return True
    if noun.text in {"#", "№"}:
        return True
    return (noun.text in LABEL_NOUNS and noun.capital and noun.text != "no") or noun.text in _LOWER_LABELS


def _is_compound(tokens: Sequence[Token], amount: Amount, words: Lexicon) -> bool:
    """Tell "five-storey", "12-year-old", "nine year war", "one-on-one": numbers that describe and do not count."""
    i, j = amount.first, amount.last
    if i >= 2 and tokens[i - 1].text == "-" and not tokens[i].spaced and _is_word_before_hyphen(tokens, i - 1):
        return True
    after = _after(tokens, amount)
    if after == "-" and not tokens[j].spaced and j + 1 < len(tokens):
        following = tokens[j + 1]
        if following.spaced:
            return following.text in {"and", "or", "to"}
        is_word = following.kind == "word" and following.text not in words.scales and not _is_numeral(following)
        return is_word and following.text not in {"odd", "plus", "strong", "ish", "something"}
    return after in _SINGULAR_UNITS and amount.value not in {0, 1} and words.words


def _is_word_before_hyphen(tokens: Sequence[Token], hyphen: int) -> bool:
    word = tokens[hyphen - 1]
    if not word.spaced and hyphen >= 2 and tokens[hyphen - 2].kind == "digits":
        return False  # the magnitude of "10k-15k"
    return not tokens[hyphen].spaced and word.kind == "word" and not _is_numeral(word) and word.text not in SCALES


def _is_numeral(token: Token) -> bool:
    return token.text in UNITS or token.text in TENS


def _role_of_one(tokens: Sequence[Token], amount: Amount) -> Role | None:
    """Tell the numeral "one" from the pronoun, and from "no one"."""
    before, after = _before(tokens, amount), _after(tokens, amount)
    if before == "no":
        return None
    following = tokens[amount.last] if amount.last < len(tokens) else None
    if before in _DETERMINERS or following is None or following.kind == "sign" or after in _AFTER_PRONOUN:
        return "pronoun"
    return "count"
