"""Counts → values as a paper writes them: "at least 12", "$172.81 billion", "magnitude 6.1", "6%".

Hides currencies and units, which what is counted holds. Numbers keep every digit that they have: only what is round is
written with "million" or "billion". What an article writes without a number stays its own word.
"""

import re
from decimal import Decimal
from functools import lru_cache
from typing import Final, NamedTuple

from babel import Locale
from babel.numbers import get_currency_name, get_currency_symbol

from summarizer.readable import hedged
from summarizer_schemas.brief import Number, Observation
from summarizer_schemas.vocabulary import Metric

_SCALES: Final = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"))
_DECIMALS: Final = 2
"""A number with more decimals of a million than this is written out: 1,234,567, not 1.234567 million."""
_CURRENCY: Final = re.compile(
    r"(?P<code>[A-Z]{3})\b|(?P<name>(?:US |U\.S\. |American )?dollars?|euros?|pounds?|yen)\b", re.IGNORECASE
)
_MOST_BEFORE_CURRENCY: Final = 2
"""Words: "rupiah", "Peruvian soles"."""
_NO_MONEY: Final = frozenset({
    "unit", "units", "fund", "funds", "gold", "silver", "platinum", "palladium", "code", "rights", "account", "value",
    "real", "mark", "won",
})  # fmt: skip
"""What CLDR lists among currencies and no paper counts money in, and words that mean something else as a rule."""
_CODES: Final = {"dollar": "USD", "euro": "EUR", "pound": "GBP", "yen": "JPY"}
_NOUN_FOLLOWS: Final = re.compile(r"\A\s*(?:of|in)\s+")
_PERCENT: Final = re.compile(r"^(?:percent|per cent|percentage|%)(?:\s+of)?\s*", re.IGNORECASE)
_UNIT: Final = re.compile(
    r"(?P<unit>km/h|mph|km|kilomet(?:er|re)s?|miles?|met(?:er|re)s?|cm|mm|feet|degrees Celsius|degrees Fahrenheit|"
    r"tonnes?|tons?|barrels?|hectares?|acres?|square \w+)\b"
)
_MAGNITUDE: Final = re.compile(r"\bmagnitude\b", re.IGNORECASE)
MEASURED: Final[frozenset[Metric]] = frozenset({"money", "share", "distance", "measurement"})
"""Have a unit or a currency, and are not counted."""
_REST: Final[dict[Metric, str]] = {"money": "sum", "distance": "distance", "measurement": "measured"}
"""What is left of a measure without its unit is told as."""
SAYS_IT: Final = re.compile(
    r"\b(?:killed|dead|deaths|cases|bodies|corpses|fatalities|injured|wounded|hurt|missing|trapped|rescued|displaced|"
    r"detained|arrested|affected|damaged|destroyed|collapsed|burned|deployed)\b",
    re.IGNORECASE,
)
"""What is counted needs no metric before it where it says it itself: "badly damaged houses"."""


class Measure(NamedTuple):
    """What a number of a figure is of, and what stands before and after it."""

    what: str
    before: str = ""
    after: str = ""


def measure_of(metric: Metric, of: str) -> Measure:
    """Take currency, unit or percent out of what is counted: "USD of debt" is debt, in dollars."""
    if metric == "money":
        return _money(of)
    if metric == "share":
        part, is_percent = _PERCENT.subn("", of, count=1)
        return Measure(f"share of {part}" if is_percent and part else part, after="" if "fraction" in of else "%")
    if metric in ("distance", "measurement"):
        if _MAGNITUDE.search(of):
            return Measure("magnitude", before="magnitude ")
        if unit := _UNIT.match(of):
            return Measure(_beside(metric, of[unit.end() :]), after=f" {unit['unit']}")
    return Measure(of)


def _money(of: str) -> Measure:
    found = _CURRENCY.match(of)
    if found is None:
        return _in_words(of)
    code = found["code"].upper() if found["code"] else _CODES[found["name"].lower().split()[-1].removesuffix("s")]
    symbol = get_currency_symbol(code, "en_US")
    return Measure(_beside("money", of[found.end() :]), before=f"{code} " if symbol == code else symbol)


def _in_words(of: str) -> Measure:
    """Take a currency that has no code there out of what is counted: "rupiah per victim", "Peruvian soles"."""
    words = of.split()
    for place, word in enumerate(words[:_MOST_BEFORE_CURRENCY]):
        is_told = place == 0 or words[0][:1].isupper()
        if is_told and word.lower().strip(",") in _currencies():
            unit = " ".join(words[: place + 1]).strip(",")
            return Measure(_beside("money", of[len(unit) :]), after=f" {unit}")
    return Measure(of)


@lru_cache(maxsize=1)
def _currencies() -> frozenset[str]:
    """Return the English words for currencies (CLDR), one and several, and for their smallest parts."""
    english = Locale("en")
    names = (
        name
        for code in map(str, english.currencies)
        for count in (1, 2)
        if (name := get_currency_name(code, count=count, locale=english)) != code
    )
    words = {name.split()[-1].lower() for name in names if "(" not in name}
    return frozenset({*(words - _NO_MONEY), "pence", "penny", "cents", "cent", "centavos", "kopecks"})


def _beside(metric: Metric, rest: str) -> str:
    """Say what is left of "USD of debt" or "km south of Melin" without its unit: "debt", "distance south of Melin"."""
    if rest.startswith(","):
        return rest.lstrip(", ")
    noun, follows = _NOUN_FOLLOWS.subn("", rest)
    return noun.strip() if follows or not rest.strip() else f"{_REST[metric]} {rest.strip()}"


def amount_of(observation: Observation, metric: Metric) -> str | None:
    """Return one count with its hedge and unit; None where the article gives no number."""
    measure = measure_of(metric, observation.of)
    told = hedged(observation, lambda number: _told(number, measure))
    return less_than(told) if told and metric in MEASURED else told


def less_than(told: str) -> str:
    """Return a value of what is measured, and not counted, with the hedge that English has for it."""
    return told.replace("fewer than ", "less than ", 1)


def observed(observation: Observation, metric: Metric) -> str:
    """Return one count's value; an article's own word, such as “dozens”, where it gives no number."""
    return amount_of(observation, metric) or f"“{observation.value_text}”"


def number_of(observation: Observation) -> Number | None:
    """Return a count without its hedge, by which counts are compared; None of “dozens”."""
    return observation.high if observation.low is None else observation.low


def number_told(number: Number) -> str:
    """Return a number as a paper writes it: "1,300", "4 million", "172.81 billion"."""
    exact = Decimal(str(number))
    for size, word in _SCALES:
        scaled = (exact / size).normalize()
        if abs(scaled) >= 1 and -int(scaled.as_tuple().exponent) <= _DECIMALS:
            return f"{scaled:,f} {word}"
    return f"{int(exact):,}" if exact == int(exact) else f"{exact.normalize():,f}"


def _told(number: Number, measure: Measure) -> str:
    sign = "-" if number < 0 and measure.before else ""
    return f"{sign}{measure.before}{number_told(abs(number) if sign else number)}{measure.after}"
