"""Counts and kinds of events → their words in the language of the brief: "al menos 12", "172,81 mil millones".

In English both are said as prose says them (see `telling.phrases`). Elsewhere numbers have the forms of CLDR (through
babel), and stay as exact: what is not round is written out.
"""

import re
from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Final

from summarizer.domain.metrics import FIGURE_IN_WORDS, MEASURED, METRICS
from summarizer.render import messages as say
from summarizer.render.localisation import is_english, is_term, locale, number, quotation_marks, quoted, spaced, term
from summarizer.render.nouns import noun_told
from summarizer.render.translated import english_summary
from summarizer.telling import phrases
from summarizer.telling.phrases import Measure, measure_of, sort_of
from summarizer_schemas.brief import Event, Number, Observation, Withheld
from summarizer_schemas.vocabulary import Metric, Qualifier

_MILLION: Final = 10**6
_DECIMALS: Final = 2
"""As in English: a number with more decimals of a million than this is written out."""
_MAGNITUDE: Final = "magnitude "
_BY_HEDGE: Final[Mapping[str, Qualifier]] = {
    message.english.removesuffix("{number}").strip(): hedge for hedge, message in reversed(say.HEDGE.items())
}
"""What stands before a number in English."""


def observed(observation: Observation, metric: Metric) -> str:
    """Return one count's value; an article's own word, such as “dozens”, where it gives no number."""
    if is_english():
        return phrases.observed(observation, metric)
    measure = measure_of(metric, observation.of) if metric in MEASURED else Measure("")
    return _hedged(observation, lambda given: _with_unit(given, measure)) or word_told(observation)


def scope_told(observation: Observation) -> str:
    """Return what a count holds or leaves out, as readers see it; "" where its article does not say."""
    return "" if observation.scope is None else term(observation.scope.text) or observation.scope.text


def word_told(observation: Observation) -> str:
    """Return a word that an article has for a number: its own within quotation marks, or what readers see for it."""
    told = term(observation.value_text) or observation.value_text
    return told if is_term(observation.value_text) else quoted(told)


def _hedged(count: Observation, written: Callable[[Number], str]) -> str | None:
    """Return a count with how firm it is, as `domain.english.hedged` does in English."""
    low, high, hedge = count.low, count.high, say.HEDGE[count.qualifier]
    is_bare = count.qualifier in ("exact", "range", "vague")
    if low is not None and high is not None and low != high:
        return hedge(number=say.VALUE_RANGE(low=written(low), high=written(high)))
    if low is not None:
        return (say.HEDGE["at_least"] if is_bare and high is None else hedge)(number=written(low))
    if high is None:
        return None
    return (say.HEDGE["up_to"] if is_bare else hedge)(number=written(high))


def _with_unit(given: Number, measure: Measure) -> str:
    told = number_told(given)
    if measure.before == _MAGNITUDE:
        return say.MAGNITUDE(number=told)
    if measure.after == "%":
        return str(locale().percent_formats[None].pattern).replace("#,##0", told)
    if measure.before:
        pattern = str(locale().currency_formats["standard"].pattern).strip()
        if pattern.endswith("¤"):
            return f"{told}\N{NO-BREAK SPACE}{measure.before.strip()}"
        space = "\N{NO-BREAK SPACE}" if pattern.startswith("¤\N{NO-BREAK SPACE}") else ""
        return f"{measure.before.strip()}{space}{told}" if space else f"{measure.before}{told}"
    unit = noun_told(measure.after.strip(), None if told[-1:].isalpha() else given)
    is_noun = told[-1:].isalpha() or unit != measure.after.strip()
    return number_of_things(told, unit) if is_noun else f"{told}{measure.after}"


def number_of_things(value: str, what: str) -> str:
    """Return a value with what it is of: "5 niños", "3,5 millones de personas"; alone, where that is not said."""
    if not what:
        return value
    is_noun = value[-1:].isalpha() or value.endswith(quotation_marks()[1])
    return say.OF_MILLIONS(value=value, what=what) if is_noun else f"{value} {what}"


def label_told(english: str) -> str | None:
    """Return the name of a metric in the language of the brief; None for what is no such name in English."""
    return next((say.METRIC[metric] for metric, row in METRICS.items() if row.label == english), None)


_OR: Final = " or "


def figure_told(words: str) -> str:
    """Return a figure that is named in English ("500 people (displaced)") in the language of the brief; else the text.

    Such a name has what was withheld, or withdrawn since an earlier brief: "Displaced (people): 500".
    """
    found = FIGURE_IN_WORDS.fullmatch(words)
    label = next((told for metric, told in say.METRIC.items() if found and found["metric"] == metric), None)
    if is_english() or found is None or label is None:
        return words
    if told := _in_own_notation(found["value"], found["of"], found["metric"], label):
        return told
    said = f"{found['value']} {found['of']}".split()
    cut = next((i for i in range(1, len(said)) if noun_told(" ".join(said[i:])) != " ".join(said[i:])), None)
    called = label if cut is None else f"{label} ({noun_told(' '.join(said[cut:]))})"
    values = " ".join(said[:cut]).split(_OR)
    return f"{called}{spaced(': ')}{say.OR().join(map(_number_told, values))}"


_DIGITS: Final = r"\d+(?:,\d{3})*(?:\.\d+)?(?: (?:million|billion|trillion))?"
_VALUE: Final = re.compile(rf"(?:(?P<hedge>[a-z ]+?) )?(?P<low>{_DIGITS})(?:(?:–| to )(?P<high>{_DIGITS}))?")
_SIZES: Final = {"million": 10**6, "billion": 10**9, "trillion": 10**12}


def _in_own_notation(value: str, of: str, metric: str, label: str) -> str | None:
    """Return a number in English with its unit as readers write it; None of what is no number, or several."""
    size, _, rest = of.partition(" ")
    if size in _SIZES:  # "1.5" "million people"
        value, of = f"{value} {size}", rest
    found = _VALUE.fullmatch(value)
    hedge = _BY_HEDGE.get(found["hedge"] or "") if found else None
    if found is None or hedge is None:
        return None
    measure = next((measure_of(each, of) for each in MEASURED if each == metric), Measure(of))
    low, high = (_with_unit(_number_in(each), measure) if each else None for each in (found["low"], found["high"]))
    number = say.VALUE_RANGE(low=low, high=high) if high else low
    noun = noun_told(measure.what)
    called = f"{label} ({noun})" if noun and noun.casefold() != label.casefold() else label
    return f"{called}{spaced(': ')}{say.HEDGE[hedge](number=number)}"


def _number_in(english: str) -> Number:
    """Return the number that digits in English are: "1.5 million"."""
    digits, _, size = english.replace(",", "").partition(" ")
    exact = Decimal(digits) * _SIZES.get(size, 1)
    return int(exact) if exact == int(exact) else float(exact)


def _number_told(english: str) -> str:
    own = english.removeprefix("“").removesuffix("”")
    return number_in_words(english) or (english if own == english else quoted(own))


def item_told(item: Withheld) -> str:
    """Return what was withheld, in the language of the brief where that is known."""
    if own := term(item.item):
        return own
    told = {"figure": figure_told, "claim": _claim_told}.get(item.kind)
    return told(item.item) if told else item.item


_CLAIM: Final = re.compile(rf"(?P<who>.+?) (?P<stance>{'|'.join(say.STANCE)}): (?P<claim>.+)", re.DOTALL)
"""How the check calls a claim: "Norte Homes denies: The wall was weak."."""


def _claim_told(words: str) -> str:
    """Return a claim by who makes it and the word for what he does; the model's English tells others nothing.

    What he says stands behind it in the article's own words.
    """
    found = _CLAIM.fullmatch(words)
    if is_english() or found is None:
        return words
    act = next(told for stance, told in say.STANCE.items() if stance == found["stance"])
    claim = term(found["claim"])
    return f"{found['who']} ({act})" + (spaced(": ") + claim if claim else "")


_IN_ENGLISH: Final = re.compile(r"(?:(?P<hedge>[a-z ]+?) )?(?P<number>\d{1,3}(?:,\d{3})*)(?: (?P<what>[a-z ]+))?")


def number_in_words(english: str) -> str | None:
    """Return a number that stands alone in English ("about 1,200", "8,000 people"), as readers see it.

    None for what is more than that, or counts what has no usual noun; "2019" is perhaps a year.
    """
    found = _IN_ENGLISH.fullmatch(english)
    hedge = _BY_HEDGE.get(found["hedge"] or "") if found else None
    if found is None or hedge is None:
        return None
    value = int(found["number"].replace(",", ""))
    told = say.HEDGE[hedge](number=number_told(value))
    noun = noun_told(found["what"], value) if found["what"] else ""
    return None if noun and noun == found["what"] else number_of_things(told, noun)


def number_told(given: Number) -> str:
    """Return a number as a paper writes it: what is round with the language's word for millions."""
    from babel.numbers import format_compact_decimal  # noqa: PLC0415 - a brief in English needs it not

    exact = Decimal(str(given))
    if abs(exact) >= _MILLION:
        told = str(format_compact_decimal(exact, format_type="long", locale=locale(), fraction_digits=_DECIMALS))
        if _is_round(exact):
            return _as_one(exact) or told
    return number(int(exact)) if exact == int(exact) else number(float(exact))


def _as_one(exact: Decimal) -> str | None:
    """Return "1 million" where CLDR has a word of its own for one thousand alone, by which babel takes "1 millions"."""
    forms = locale().compact_decimal_formats["long"]
    size = f"{exact:f}"
    own = forms.get(locale().plural_form(1), {}).get(size)
    is_one = own and str(own.pattern).count("0") == 1 and "1" in forms and size not in forms["1"]
    return str(own.pattern).replace("0", "1") if own and is_one else None


def _is_round(exact: Decimal) -> bool:
    """Tell whether a number has at most two decimals of its millions, or of its thousands of millions and so on."""
    size = max(each for each in (10**6, 10**9, 10**12) if abs(exact) >= each)
    return -int((exact / size).normalize().as_tuple().exponent) <= _DECIMALS


def sort_told(event: Event, *, several: bool = False) -> str:
    """Return what sort of event it is: its kind, of a disaster the hazard that it names."""
    if is_english():
        return sort_of(event, several=several)
    sort = sort_of(event.model_copy(update={"summary": english_summary(event)}), several=several)
    if event.kind == "disaster" and sort in say.HAZARD:
        return say.HAZARD[sort]
    return (say.KINDS if several else say.KIND)[event.kind]
