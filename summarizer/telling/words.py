"""How code says a count, a day and a speaker in a sentence of its own: parts of facts in, plain words out."""

import re
from collections.abc import Iterable, Sequence
from typing import Final

from simplemma import lemmatize

from summarizer.facts import told_by
from summarizer.ground.prose import within_quotation_marks
from summarizer.merge.kinds import spoken
from summarizer.readable import hedged, listed, readable_date
from summarizer_schemas.brief import Event, Figure, Observation
from summarizer_schemas.vocabulary import OWN_VOICE, Metric

FATE: Final[dict[Metric, str]] = {
    "killed": "killed", "casualties": "killed or injured", "missing": "missing", "trapped": "trapped",
    "injured": "injured", "displaced": "displaced", "affected": "affected",
}  # fmt: skip
"""What happened to people, in a sentence; all other metrics are told as a size."""
_SIZE: Final[dict[Metric, str]] = {
    "money": "Sum", "measurement": "Measured", "distance": "Distance", "destroyed": "Destroyed", "damaged": "Damaged",
    "jobs": "Jobs", "votes": "Votes", "share": "Share",
}  # fmt: skip
_HAZARD: Final = re.compile(
    r"\b((?:earth)?quake|aftershock|tsunami|flood|landslide|mudslide|avalanche|eruption|typhoon|hurricane|cyclone|"
    r"tornado|storm|wildfire|fire|drought|heat ?wave|epidemic|outbreak)(?:e?s|ing)?\b",
    re.IGNORECASE,
)


def amount(count: Observation) -> str:
    """Return a number with how firm it is: "at least 12", "4,000 to 5,000"; an article's own word where it has none."""
    return hedged(count, "{:,}".format) or f"“{count.value_text}”"


def is_one(count: Observation) -> bool:
    """Tell whether a count is of one person or thing."""
    return {count.low, count.high} <= {1, None}


def counted(figure: Figure, count: Observation) -> str:
    """Return what was counted, with its number and what happened: "at least 12 sailors were injured", "Sum: $3 bn"."""
    if figure.metric in FATE:
        of = "" if count.low is None and count.high is None else " "
        people = within_quotation_marks(singular(figure.of) if is_one(count) and of else figure.of)
        what = f"{amount(count)}{of or ' of '}{people}" if figure.of else amount(count)
        return f"{what} {'was' if is_one(count) and of else 'were'} {FATE[figure.metric]}"
    label = _SIZE.get(figure.metric)
    has_unit = label in {"Sum", "Measured", "Distance", "Share"} and not count.value_text.replace(".", "").isdecimal()
    if has_unit:
        return f"{figure.of[:1].upper()}{figure.of[1:]}: {count.value_text}" if label == "Share" else count.value_text
    return f"{amount(count)} {figure.of}{f' {label.lower()}' if label in {'Destroyed', 'Damaged'} else ''}"


def singular(of: str) -> str:
    """Return one of what is counted: "police officers" is "police officer"; names keep their letters."""
    if of == "people":
        return "person"
    return " ".join(word if word[:1].isupper() else lemmatize(word, lang="en") for word in of.split())


def according(count: Observation, articles: int = 1) -> str:
    """Return whose count it is and of which day: "according to the army, a party to the events (3 May 2021)".

    Args:
        count: the count.
        articles: how many articles give it, told where none of them names anybody.
    """
    day = f" ({readable_date(count.as_of)})" if count.as_of else ""
    who = told_by(count)
    if not who:
        return f"as {'one article reports' if articles == 1 else f'{articles} articles report'}{day}"
    party = ", a party to the events" if count.is_party else ""
    return f"according to {name_all(who)}{party}{day}"


def name_all(names: Iterable[str]) -> str:
    """Join names: "A", "A and B", "A, B and C"; an article without a source is "one article"."""
    return listed(["one article" if each == OWN_VOICE else each for each in dict.fromkeys(names)] or ["nobody"])


def joined(parts: Sequence[str]) -> str:
    """Return a sentence of several parts."""
    told = "; ".join(parts).rstrip(".")
    return f"{told[:1].upper()}{told[1:]}{'' if told.endswith('?') else '.'}"


def sort_of(event: Event, *, several: bool = False) -> str:
    """Return what sort of event it is, in words that take no side: its kind, of a disaster the hazard that it names."""
    hazard = _HAZARD.search(event.summary) if event.kind == "disaster" else None
    return hazard[1].lower() if hazard else spoken(event.kind, several=several)


def plain_summary(event: Event) -> str:
    """Return what code calls an event, in words that take no side: "Lowick: bombing."."""
    sort, place = sort_of(event), next(iter(event.places), None)
    return f"{place}: {sort}." if place else f"{sort[:1].upper()}{sort[1:]}."
