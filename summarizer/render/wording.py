"""The closed vocabularies and figures of a brief → words that a reader needs no key for.

Hides how a figure is said: "at least 12", "about 50", "31 (earlier 22)", "9 or at least 12". Numbers that code prints
have commas between thousands; what an article writes stays as written, within quotation marks. Nothing is escaped here.
"""

from typing import Final

from summarizer.ground.prose import within_quotation_marks
from summarizer.merge.series import count_of, leading
from summarizer_schemas.brief import Figure, Number, Observation
from summarizer_schemas.changes import GoneBecause, Revised, WithdrawnBecause
from summarizer_schemas.vocabulary import (
    Attribution,
    EventStatus,
    FigureStatus,
    GapKind,
    Metric,
    NameKind,
    PublishedBasis,
    Qualifier,
    Stance,
)

METRIC: Final[dict[Metric, str]] = {
    "killed": "Killed",
    "injured": "Injured",
    "missing": "Missing",
    "trapped": "Trapped",
    "casualties": "Killed or injured",
    "rescued": "Rescued",
    "displaced": "Displaced",
    "refugees": "Refugees",
    "detained": "Detained",
    "affected": "Affected",
    "destroyed": "Destroyed",
    "damaged": "Damaged",
    "deployed": "Deployed",
    "population": "Population",
    "jobs": "Jobs",
    "votes": "Votes",
    "share": "Share",
    "distance": "Distance",
    "measurement": "Measured",
    "money": "Money",
    "other": "Number of",
}
"""What a figure tells, in the order in which a reader looks for it."""

FIGURE_STATUS: Final[dict[FigureStatus, str]] = {
    "agreed": "independent sources agree",
    "updated": "updated",
    "conflicting": "sources conflict",
    "different_scope": "sources differ in time or scope",
    "single_source": "one source only",
}
EVENT_STATUS: Final[dict[EventStatus, str]] = {
    "news": "",
    "background": "background",
    "planned": "announced or expected, not reported to have happened",
    "cancelled": "announced before, and called off",
    "feared": "feared, not confirmed",
    "total": "a total",
}
ATTRIBUTION: Final[dict[Attribution, str]] = {
    "reported": "reported without naming a source",
    "attributed": "according to the source named",
    "claimed": "by their own claim",
    "accused": "an accusation",
    "contested": "accused, and denied",
    "unknown": "not known",
}
STANCE: Final[dict[Stance, tuple[str, str]]] = {
    "asserts": ("statement", "about"),
    "expects": ("expectation", "about"),
    "denies": ("denial", "towards"),
    "accuses": ("accusation", "against"),
    "suspects": ("suspicion", "of"),
    "condemns": ("condemnation", "of"),
    "claims_responsibility": ("claim of responsibility", "for"),
    "threatens": ("threat", "to"),
    "demands": ("demand", "to"),
    "supports": ("support", "for"),
    "opposes": ("opposition", "to"),
    "voices_concern": ("concern", "about"),
}
"""What a speech act is, and how it is joined to those whom it is about."""
GAP: Final[dict[GapKind, tuple[str, str]]] = {
    "planted": ("Words that are not meant for readers", "Places with words that are not meant for readers"),
    "undated": ("Article without a date", "Articles without a date"),
    "date_conflict": ("Event dated differently", "Events dated differently"),
    "open_question": ("Open question", "Open questions"),
    "single_source": ("Toll that one source alone gives", "Tolls that one source alone gives"),
    "withheld": ("Article of which something was left out", "Articles of which something was left out"),
    "failed": ("Missing part", "Missing parts"),
    "stale": ("Answer to an older prompt", "Answers to older prompts"),
    "unknown_perpetrator": (
        "Attack whose own accounts do not name who did it",
        "Attacks whose own accounts do not name who did them",
    ),
}
"""One gap of a kind, and several."""
CLOSED_BY: Final[dict[GapKind, str]] = {
    "undated": "the day of publication would date what they tell; the publisher or an archive may have it",
    "date_conflict": "an account with the exact day would settle them",
    "open_question": "the articles raise them and do not answer them",
    "single_source": "a second source with a count of its own would bear them out or contradict them",
    "withheld": "see what was left out, and compare it with the articles",
    "failed": "see why, mend it and make the brief again",
    "stale": "record the answers again, and make the brief from those",
    "unknown_perpetrator": "a witness, a claim of responsibility or an inquiry could say",
    "planted": "a look at the articles themselves, and at who wrote them, could say",
}
"""What would close several gaps of a kind; each gap's own text says what would close it."""
PUBLISHED: Final[dict[PublishedBasis, str]] = {
    "stated": "as the article states",
    "updated": "by its update stamp",
    "inferred": "inferred",
    "metadata": "from the file's metadata, not its text",
    "absent": "the article gives no date",
}
NAME_KIND: Final[dict[NameKind, str]] = {
    "person": "person",
    "government": "government",
    "military": "armed forces of a state",
    "armed_group": "armed group",
    "organization": "organization",
    "company": "company",
    "media": "media",
    "people": "people",
    "place": "place",
    "other": "other",
}
REVISED: Final[dict[Revised, str]] = {
    "value": "",
    "status": "status ",
    "date": "date ",
    "by": "by whom: ",
    "attribution": "who says by whom: ",
    "origins": "independent sources ",
    "positions": "positions: ",
}
"""What was revised, before what it was and is now; a value needs no word."""
GONE: Final[dict[GoneBecause, str]] = {
    "not_given": "no longer among the articles",
    "changed": "its file has another text now",
    "failed": "could not be used this time",
}
WITHDRAWN: Final[dict[WithdrawnBecause, str]] = {
    "not_given": "its article is no longer there",
    "changed": "its article has another text now, which does not have it",
    "failed": "its article could not be used this time",
    "withheld": "reported otherwise this time, and the article does not bear that out",
    "settled": "no longer disputed",
    "not_reported": "its article is there, but it was not found again in it",
}
_BEFORE: Final[dict[Qualifier, str]] = {
    "exact": "",
    "at_least": "at least ",
    "more_than": "more than ",
    "about": "about ",
    "almost": "almost ",
    "up_to": "up to ",
    "fewer_than": "fewer than ",
    "range": "",
    "vague": "",
}
_UNSURE: Final[dict[EventStatus, str]] = {"feared": "Feared", "planned": "Expected"}
_FEW: Final = 3
"""So many different values are named one by one; more are told as a range."""


def count(number: int, noun: str) -> str:
    """Return a number of things: "1 article", "1,200 articles"."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def counted(figure: Figure, status: EventStatus) -> str:
    """Return what a figure counts: "Killed: civilians"; of what is not confirmed, "Feared killed: civilians"."""
    separator = " " if figure.metric == "other" else ": "
    told = f"{METRIC[figure.metric]}{separator}{within_quotation_marks(figure.of)}"
    return f"{_UNSURE[status]} {told[:1].lower()}{told[1:]}" if status in _UNSURE else told


def value_of(figure: Figure) -> str:
    """Return a figure's value by the counts that stand, the leading one first, then what they replaced, in order."""
    current = list(dict.fromkeys(observed(each, figure.metric) for each in standing_of(figure)))
    spread = _amount(figure.low, figure.high, figure.qualifier, figure.metric)
    value = _either(current) if len(current) <= _FEW or spread is None else spread
    if figure.best is not None and len(current) > 1:
        value += f" (most sources: {_number(figure.best)})"
    replaced = dict.fromkeys(observed(each, figure.metric) for each in figure.observations if not each.current)
    earlier = [each for each in replaced if each not in current]
    return f"{value} (earlier {', '.join(earlier)})" if earlier else value


def status_told(figure: Figure) -> str:
    """Return how the sources of a figure stand to each other; that they agree says less where none names a source."""
    if figure.status == "agreed" and not any(each.said_by for each in figure.observations):
        return "articles agree, none names a source"
    return FIGURE_STATUS[figure.status]


def observed(observation: Observation, metric: Metric) -> str:
    """Return one observation's value; an article's own word, such as “dozens”, where it gives no number."""
    amount = _amount(observation.low, observation.high, observation.qualifier, metric)
    return f"“{observation.value_text}”" if amount is None else amount


def standing_of(figure: Figure) -> list[Observation]:
    """Return the counts that stand: the one that leads, then numbers by size, then words."""
    if not figure.observations:
        return []
    first = leading(
        [count_of(each, "") for each in figure.observations], [each.current for each in figure.observations]
    )
    lead = figure.observations[first]
    rest = [each for each in figure.observations if each.current and each is not lead]
    rest.sort(
        key=lambda each: (each.low is None and each.high is None, each.low or each.high or 0, each.qualifier != "exact")
    )
    return [lead, *rest] if lead.current else rest


def _either(values: list[str]) -> str:
    *others, last = values or ["no number given"]
    return f"{', '.join(others)} or {last}" if others else last


def _amount(low: Number | None, high: Number | None, qualifier: Qualifier, metric: Metric) -> str | None:
    unit = "%" if metric == "share" else ""
    if low is not None and high is not None:
        value = _number(low) if low == high else f"{_number(low)} to {_number(high)}"
        return f"{_BEFORE[qualifier]}{value}{unit}"
    if low is not None:
        return f"{_BEFORE[qualifier] or 'at least '}{_number(low)}{unit}"
    if high is not None:
        return f"{_BEFORE[qualifier] or 'up to '}{_number(high)}{unit}"
    return None


def _number(number: Number) -> str:
    return f"{int(number):,}" if number == int(number) else f"{number:,}"
