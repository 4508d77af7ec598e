"""How code says a count, a day and a speaker in a sentence of its own: parts of facts in, plain words out."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Final

from summarizer.facts import told_by
from summarizer.ground.prose import within_quotation_marks
from summarizer.merge.kinds import spoken
from summarizer.readable import capitalised, hedged, listed, readable_date, within_a_sentence
from summarizer.telling.amounts import MEASURED, SAYS_IT, less_than, measure_of, number_told, observed
from summarizer.telling.nouns import of_what, singular
from summarizer_schemas.brief import Event, Figure, Observation
from summarizer_schemas.vocabulary import OWN_VOICE, EventStatus, Metric

FATE: Final[dict[Metric, str]] = {
    "killed": "killed", "casualties": "killed or injured", "missing": "missing", "trapped": "trapped",
    "injured": "injured", "displaced": "displaced", "affected": "affected",
}  # fmt: skip
"""What happened to people, in a sentence; all other metrics are told as a size."""
_HAPPENED: Final[Mapping[Metric, str]] = FATE | {
    "rescued": "rescued", "detained": "detained", "refugees": "refugees", "deployed": "deployed",
    "destroyed": "destroyed", "damaged": "damaged",
}  # fmt: skip
"""What became of those or of what is counted."""
_UNSURE: Final[Mapping[EventStatus, str]] = {"feared": "feared ", "planned": "expected to be "}
"""How certain what happened to people is, before the word for it."""
_ASKS: Final = re.compile(r"(?:whether|who|whom|whose|what|which|when|where|why|how)\b", re.IGNORECASE)
_HEAD: Final = re.compile(r"(?:the |a |an )?(?:\w+ly )?(\w+)", re.IGNORECASE)
"""The first noun of "the fate of the crew", as open questions are worded."""
_HAZARD: Final = re.compile(
    r"\b((?:earth)?quake|aftershock|tsunami|flood|landslide|mudslide|avalanche|eruption|typhoon|hurricane|cyclone|"
    r"tornado|storm|wildfire|fire|drought|heat ?wave|epidemic|outbreak)(?:e?s|ing)?\b",
    re.IGNORECASE,
)


def amount(count: Observation) -> str:
    """Return a number with how firm it is: "at least 12", "4,000 to 5,000"; an article's own word where it has none."""
    return hedged(count, number_told) or f"“{count.value_text}”"


def is_one(count: Observation) -> bool:
    """Tell whether a count is of one person or thing."""
    return {count.low, count.high} <= {1, None} and not is_word(count)


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
    happened = _HAPPENED.get(figure.metric)
    if not happened or SAYS_IT.search(figure.of):
        return told
    told = f"{told}," if "," in figure.of else told
    return f"{told} {'was' if is_one(count) else 'were'} {_UNSURE.get(status, '')}{happened}"


def _with_number(figure: Figure, count: Observation) -> str:
    """Return how many of what: "12 sailors", "1 person treated", "no houses", "“dozens” of sailors"."""
    what = within_quotation_marks(singular(figure.of) if is_one(count) else figure.of)
    if not what:
        return amount(count)
    if is_word(count):
        return of_what(count.value_text, what)
    is_none = count.low == count.high == 0 and count.qualifier == "exact"
    return f"{'no' if is_none else amount(count)} {what}"


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
    if figure.metric in ("distance", "measurement"):
        return f"{less_than(amount(count))} {figure.of}"
    return f"{what} of {told}" if figure.metric == "money" and "," not in what else f"{told} ({what})"


def according(count: Observation, called: Callable[[Iterable[str]], str], articles: int = 1) -> str:
    """Return whose count it is and of which day: "according to the army, a party to the events (3 May 2021)".

    Args:
        count: the count.
        called: says the names of speakers.
        articles: how many articles give it, told where none of them names anybody.
    """
    day = f" ({readable_date(count.as_of)})" if count.as_of else ""
    who = told_by(count)
    if not who:
        return f"as {'one article reports' if articles == 1 else f'{articles} articles report'}{day}"
    party = ", a party to the events" if count.is_party else ""
    return f"according to {called(who)}{party}{day}"


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
    return hazard[1].lower() if hazard else spoken(event.kind, several=several)


def plain_summary(event: Event) -> str:
    """Return what code calls an event, in words that take no side: "Lowick: bombing."."""
    sort, place = sort_of(event), next(iter(event.places), None)
    return f"{place}: {sort}." if place else f"{capitalised(sort)}."
