"""Figures of a brief → values as a paper writes them: "at least 12", "$172.81 billion", "magnitude 6.1", "6%".

Hides which count of several is told. That is the latest that an independent body stands for; where bodies differ, the
lowest to the highest; a party's own count only where there is no other. Numbers keep every digit that they have: only
what is round is written with "million" or "billion". What an article writes without a number stays its own word.
"""

import re
from collections.abc import Collection, Iterable, Sequence
from decimal import Decimal
from typing import Final, NamedTuple

from babel.numbers import get_currency_symbol

from summarizer.ground.prose import within_quotation_marks
from summarizer.merge.figures.series import count_of, in_order, leading, people_of
from summarizer.readable import hedged
from summarizer.render.wording import METRIC
from summarizer_schemas.brief import Figure, Number, Observation
from summarizer_schemas.vocabulary import EventStatus, Metric

_UNSURE: Final[dict[EventStatus, str]] = {"feared": "Feared", "planned": "Expected"}
_SCALES: Final = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"))
_DECIMALS: Final = 2
"""A number with more decimals of a million than this is written out: 1,234,567, not 1.234567 million."""
_CURRENCY: Final = re.compile(
    r"(?P<code>[A-Z]{3})\b|(?P<name>(?:US |U\.S\. |American )?dollars?|euros?|pounds?|yen)\b", re.IGNORECASE
)
_CODES: Final = {"dollar": "USD", "euro": "EUR", "pound": "GBP", "yen": "JPY"}
_NOUN_FOLLOWS: Final = re.compile(r"\A\s*(?:of|in)\s+")
_PERCENT: Final = re.compile(r"^(?:percent|per cent|percentage|%)(?:\s+of)?\s*", re.IGNORECASE)
_UNIT: Final = re.compile(
    r"(?P<unit>km/h|mph|km|kilomet(?:er|re)s?|miles?|met(?:er|re)s?|cm|mm|feet|degrees Celsius|degrees Fahrenheit|"
    r"tonnes?|tons?|barrels?|hectares?|acres?|square \w+)\b"
)
_MAGNITUDE: Final = re.compile(r"\bmagnitude\b", re.IGNORECASE)
_SAYS_IT: Final = re.compile(
    r"\b(?:killed|dead|deaths|injured|wounded|hurt|missing|trapped|rescued|displaced|detained|arrested|affected|"
    r"damaged|destroyed|collapsed|burned|deployed)\b",
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
        return Measure(of)
    code = found["code"].upper() if found["code"] else _CODES[found["name"].lower().split()[-1].removesuffix("s")]
    symbol = get_currency_symbol(code, "en_US")
    return Measure(_beside("money", of[found.end() :]), before=f"{code} " if symbol == code else symbol)


def _beside(metric: Metric, rest: str) -> str:
    """Say what is left of "USD of debt" or "km south of Melin" without its unit: "debt", "distance south of Melin"."""
    noun, follows = _NOUN_FOLLOWS.subn("", rest)
    return noun.strip() if follows or not rest.strip() else f"{METRIC[metric].lower()} {rest.strip()}"


def counted(figure: Figure, status: EventStatus) -> str:
    """Return what a figure counts: "Killed (civilians)"; of what is not confirmed, "Feared killed (civilians)"."""
    told = _counted(figure.metric, figure.of)
    if status in _UNSURE:
        return f"{_UNSURE[status]} {told if told.isupper() else told[:1].lower() + told[1:]}"
    return told


def _counted(metric: Metric, of: str) -> str:
    what = within_quotation_marks(measure_of(metric, of).what)
    if metric in ("other", "money", "share", "distance", "measurement"):
        return what[:1].upper() + what[1:] or METRIC[metric]
    if people_of(of):
        return METRIC[metric]
    return what[:1].upper() + what[1:] if _SAYS_IT.search(of) else f"{METRIC[metric]} ({what})"


def amount_of(observation: Observation, metric: Metric) -> str | None:
    """Return one count with its hedge and unit; None where the article gives no number."""
    measure = measure_of(metric, observation.of)
    return hedged(observation, lambda number: _told(number, measure))


def observed(observation: Observation, metric: Metric) -> str:
    """Return one count's value; an article's own word, such as “dozens”, where it gives no number."""
    return amount_of(observation, metric) or f"“{observation.value_text}”"


def value_of(figure: Figure, without: Collection[str] = ()) -> str:
    """Return a figure's value by the counts that lead, and what they replaced; counts `without` these quotes first."""
    told = leading_value(figure, without)
    led = {number_of(each) for each in leads(figure.observations, figure.metric, without)}
    replaced = [each for each in figure.observations if not each.current and number_of(each) not in {*led, None}]
    earlier = {number_of(each): observed(each, figure.metric) for each in reversed(replaced)}
    return f"{told} (earlier {', '.join(reversed(earlier.values()))})" if earlier else told


def leading_value(figure: Figure, without: Collection[str] = ()) -> str:
    """Return a figure's value by the counts that lead, alone."""
    return lowest_to_highest(leads(figure.observations, figure.metric, without), figure.metric)


def lowest_to_highest(led: Sequence[Observation], metric: Metric) -> str:
    """Return the value of the counts that lead, which are one, or the lowest and the highest."""
    values = list(dict.fromkeys(observed(each, metric) for each in led))
    return " to ".join(values) or "no number given"


def leads(observations: Iterable[Observation], metric: Metric, without: Collection[str] = ()) -> Sequence[Observation]:
    """Return the counts that are told first: one, or the lowest and the highest where independent bodies differ.

    Numbers before words, what stands before what was replaced, independent bodies before parties, those who are named
    before articles that name nobody; of each body the latest. A count that rests on one of the quotes `without` leads
    only where there is no other.
    """
    pool = list(observations)
    for is_better in (
        lambda each: not set(each.quotes) & set(without),
        lambda each: each.current,
        lambda each: number_of(each) is not None,
        lambda each: not each.is_party,
        lambda each: each.said_by is not None,
    ):
        pool = [each for each in pool if is_better(each)] or pool
    if not pool or number_of(pool[0]) is None:
        return pool[:1]
    pool = _latest_of_each_body(pool, metric)
    led = pool[leading([count_of(each, "") for each in pool], [True] * len(pool))]
    by_number: dict[Number, Observation] = {}
    for each in sorted(pool, key=lambda one: (one.as_of or "", one.qualifier != "exact", one is led)):
        by_number[number_of(each) or 0] = each
    ends = [by_number[min(by_number)], by_number[max(by_number)]]
    return ends[:1] if len(by_number) == 1 else ends


def _latest_of_each_body(counts: Sequence[Observation], metric: Metric) -> list[Observation]:
    """Return what each body counted last; the same number with a hedge stays beside it."""
    bodies: dict[object, list[Observation]] = {}
    for each in counts:
        bodies.setdefault(each.said_by or each.origins, []).append(each)
    kept = []
    for own in bodies.values():
        last = own[in_order([count_of(each, "") for each in own], metric)[-1]]
        kept += [each for each in own if number_of(each) == number_of(last)]
    return kept


def number_of(observation: Observation) -> Number | None:
    """Return a count without its hedge, by which counts are compared; None of “dozens”."""
    return observation.high if observation.low is None else observation.low


def is_vague(figure: Figure) -> bool:
    """Tell whether no count of a figure gives a number."""
    return all(number_of(each) is None for each in figure.observations)


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
