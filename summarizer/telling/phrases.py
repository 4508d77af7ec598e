"""How code says a count, a day and a speaker in a sentence of its own: parts of facts in, plain words out.

A value stands as a paper writes it: "at least 12", "$172.81 billion", "magnitude 6.1", "6%". Its currency or unit is
taken from what is counted. Numbers keep every digit that they have: only what is round is written with "million" or
"billion". What an article writes without a number stays its own word.

What is counted stands behind the number (`domain.english_counts`): "1 person treated", "no houses".
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from babel import Locale
from babel.numbers import get_currency_name, get_currency_symbol

from summarizer.domain.edtf import readable_date
from summarizer.domain.english import capitalised, hedged, listed, with_inner_marks, within_a_sentence
from summarizer.domain.english_counts import count_told, is_single, number_told, of_what
from summarizer.domain.event_kinds import EVENT_KINDS, kind_in_sentence
from summarizer.domain.languages import ENGLISH, is_other
from summarizer.domain.metrics import MEASURED, METRICS
from summarizer.grounding.prose import within_quotation_marks
from summarizer.merging.facts import Facts, publisher_of, told_by
from summarizer_schemas.brief import Event, Figure, Number, Observation
from summarizer_schemas.vocabulary import OWN_VOICE, EventStatus, Metric

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
    r"tonnes?|tons?|barrels?|hectares?|acres?|square \w+|m|kg|ha|kn|knots?|lit(?:er|re)s?|hPa|[kMGT]Wh?|°[CF])"
    r"(?![\w²³/])"
)
_MAGNITUDE: Final = re.compile(r"\bmagnitude\b", re.IGNORECASE)
_SAYS: Final = {
    metric: re.compile(rf"\b(?:{row.said_in})\b", re.IGNORECASE) for metric, row in METRICS.items() if row.said_in
}
"""Words that say a metric; those of another one tell of an earlier fate: "injured people" who died since."""
SAYS_IT: Final = re.compile("|".join(each.pattern for each in _SAYS.values()), re.IGNORECASE)
"""That words say what befell those whom they name."""


SAYING: Final[Mapping[str, str]] = {
    "claims_responsibility": "{who} claimed responsibility: {what}",
    "accuses": "according to {who}, {what}",
    "suspects": "{who} suspected that {what}",
    "denies": "{who} denied that {what}",
    "demands": "{who} demanded: {what}",
    "voices_concern": "{who} voiced concern: {what}",
    "asserts": "{who} said that {what}",
}
"""How a statement of each stance is told that code has words for; in the past, which one speaker and several share."""


def says_metric(of: str, metric: Metric) -> bool:
    """Tell whether what is counted needs no metric before it, as it says it itself: "badly damaged houses"."""
    return _SAYS.get(metric, SAYS_IT).search(of) is not None


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
    if METRICS[metric].written == "measure":
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
    return noun.strip() if follows or not rest.strip() else f"{METRICS[metric].in_sentence} {rest.strip()}"


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


def _told(number: Number, measure: Measure) -> str:
    sign = "-" if number < 0 and measure.before else ""
    return f"{sign}{measure.before}{number_told(abs(number) if sign else number)}{measure.after}"


_UNSURE: Final[Mapping[EventStatus, str]] = {"feared": "feared ", "planned": "expected to be "}
"""How certain what happened to people is, before the word for it."""
_ASKS: Final = re.compile(r"(?:whether|who|whom|whose|what|which|when|where|why|how)\b", re.IGNORECASE)
_HEAD: Final = re.compile(r"(?:the |a |an )?(?:\w+ly )?(\w+)", re.IGNORECASE)
"""The first noun of "the fate of the crew", as open questions are worded."""
_NO_HAZARD: Final = (
    r"[ -](?:and (?:rescue|emergency)|departments?|brigades?|services?|fighters?|crews?|chiefs?|officers?|officials?|"
    r"stations?|engines?|trucks?|rescue|marshals?|alarms?|doors?|escapes?|exits?|hydrants?|hoses?|extinguishers?|"
    r"power|arms|defen[cs]es?|barriers?|walls?|gates?|warnings?|alerts?|watch|cent(?:er|re)s?|institute|agency|"
    r"authority|commission|insur\w+|proof)\b"
)
"""Behind a word for a hazard: that it is who fights it, or what guards against it. "Flood victims" met with one."""
_HAZARD: Final = re.compile(
    r"(?<!cease-)(?<!cross-)(?<!under )(?<!open )(?<!opened )"
    r"\b((?:earth)?quake|aftershock|tsunami|flood|landslide|mudslide|avalanche|eruption|typhoon|hurricane|cyclone|"
    r"tornado|storm|wildfire|fire|drought|heat ?wave|epidemic|outbreak)(?:e?s|ing)?\b"
    rf"(?!{_NO_HAZARD})",
    re.IGNORECASE,
)


def amount(count: Observation) -> str:
    """Return a number with how firm it is: "at least 12", "4,000 to 5,000"; an article's own word where it has none."""
    return hedged(count, number_told) or f"“{count.value_text}”"


def is_word(count: Observation) -> bool:
    """Tell whether an article gives a word for a number."""
    return count.low is None and count.high is None


def counted(figure: Figure, count: Observation, status: EventStatus = "news") -> str:
    """Return what was counted, with its number and what happened: "12 sailors were injured", "debt of $3 billion".

    What is feared or expected is told so, by the `status` of the figure.
    """
    if figure.metric in MEASURED:
        return _measured(figure, count)
    told = _with_number(figure, count)
    happened = METRICS[figure.metric].in_sentence
    if not happened or says_metric(figure.of, figure.metric):
        return told
    told = f"{told}," if "," in figure.of else told
    return f"{told} {'was' if is_single(count) else 'were'} {_UNSURE.get(status, '')}{happened}"


def _with_number(figure: Figure, count: Observation) -> str:
    """Return how many of what: "12 sailors", "1 person treated", "no houses", "“dozens” of sailors"."""
    what = within_quotation_marks(figure.of)
    if not what:
        return amount(count)
    is_none = count.low == count.high == 0 and count.qualifier == "exact"
    told = None if is_word(count) else "no" if is_none else amount(count)
    return count_told(told, count.value_text, what, is_one=is_single(count))


def _measured(figure: Figure, count: Observation) -> str:
    """Return a measure with what it is of: "revenue of £498 million", "6 miles beneath the surface", "6% (turnout)"."""
    told, what = observed(count, figure.metric), measure_of(figure.metric, figure.of).what
    if not what or what == "magnitude":
        return told
    if is_word(count):
        return of_what(count.value_text, what) if figure.metric == "money" else f"{told} ({what})"
    if figure.metric == "share":
        return f"{told} ({what})"
    if what == figure.of:  # no currency and no unit that is known: the article's words are what it counts
        return f"{told} {what}"
    if METRICS[figure.metric].needs == "nothing":
        return f"{less_than(amount(count))} {figure.of}"
    return f"{what} of {told}" if figure.metric == "money" and "," not in what else f"{told} ({what})"


def according(
    count: Observation, called: Callable[[Iterable[str]], str], articles: int = 1, *, is_reported: bool = False
) -> str:
    """Return whose count it is and of which day: "according to the army, a party to the events (3 May 2021)".

    Args:
        count: the count.
        called: says the names of speakers.
        articles: how many articles give it, told where none of them names anybody.
        is_reported: whether its day is only that on which others reported it: "(reported on 3 May 2021)".
    """
    who = told_by(count)
    told = "reported on " if is_reported and who else ""
    day = f" ({told}{readable_date(count.as_of)})" if count.as_of else ""
    if not who:
        return f"as {'one article reports' if articles == 1 else f'{articles} articles report'}{day}"
    party = ", a party to the events" if count.is_party else " (a party's own count)" if count.is_of_politics else ""
    return f"according to {called(who)}{party}{day}"


def counters_called(counts: Iterable[Observation]) -> Mapping[tuple[str, ...], str]:
    """Give for each body that is named in several ways the name by which most counts have it."""
    named: dict[tuple[str, ...], list[str]] = {}
    for each in counts:
        if each.said_by and not each.also_said_by:
            named.setdefault(each.origins, []).append(each.said_by)
    return {origins: max(dict.fromkeys(own), key=own.count) for origins, own in named.items() if len({*own}) > 1}


def name_all(names: Iterable[str]) -> str:
    """Join names: "A", "A and B", "A, B and C"; an article without a source is "one article"."""
    return listed(["one article" if each == OWN_VOICE else each for each in dict.fromkeys(names)] or ["nobody"])


def joined(parts: Sequence[str]) -> str:
    """Return a sentence of several parts."""
    told = "; ".join(parts).rstrip(".")
    return f"{capitalised(told)}{'' if told.endswith('?') else '.'}"


def not_known(text: str) -> str:
    """Return an open question as a sentence: "whether it fell" is "It is not known whether it fell"."""
    told = within_a_sentence(text)
    if text.endswith("?"):
        return text
    if _ASKS.match(text):
        return f"It is not known {told[:1].lower()}{told[1:]}."
    if ": " in told:
        return f"{told}."
    noun = _HEAD.match(told)
    are = "are" if noun and noun[1].endswith("s") and not noun[1].endswith(("ss", "us", "is")) else "is"
    return f"{capitalised(told)}{',' if ', ' in told else ''} {are} not known."


def sort_of(event: Event, *, several: bool = False) -> str:
    """Return what sort of event it is, in words that take no side: its kind, of a disaster the hazard that it names."""
    hazard = _HAZARD.search(event.summary) if event.kind == "disaster" else None
    return hazard[1].lower() if hazard else kind_in_sentence(event.kind, several=several)


_LONGEST_QUOTED: Final = 160
"""Code points of an article's words that stand for a summary; a longer quote is a story."""


def plain_summary(event: Event, facts: Facts) -> str:
    """Return what code calls an event, in words that take no side: "Lowick: bombing.".

    Of an event whose kind says nothing ("other events") somebody's own words stand, or at least who told of it.
    """
    sort, place = sort_of(event), next(iter(event.places), None)
    if EVENT_KINDS[event.kind].is_vague:
        told = _in_own_words(event, facts)
        return f"{place}: {told}" if place else capitalised(told)
    return f"{place}: {sort}." if place else f"{capitalised(sort)}."


def _in_own_words(event: Event, facts: Facts) -> str:
    """Return an English quote of an event with whose words it is; of other languages who told of the event."""
    tellers = []
    for account in event.reports:
        source = facts.sources[account.source]
        named = account.said_by or publisher_of(source)
        teller = facts.naming.in_sentence(named) if named else "one article"
        tellers.append(teller)
        if not is_other(source.language, ENGLISH):
            exact = [" ".join(facts.quotes[each].exact.split()) for each in account.quotes]
            if short := next((each for each in exact if len(each) <= _LONGEST_QUOTED), None):
                return f"{teller}: “{with_inner_marks(short)}”."
    return f"an event that {listed(tuple(dict.fromkeys(tellers)))} told of."
