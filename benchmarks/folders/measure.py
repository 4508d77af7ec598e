"""Articles with careful reports → what the gate asks again or loses of these, and which wrong readings it lets pass.

A wrong reading is a right one with another fate and the nearest words that tell it, with another of the report's names
as whoever says or did it, or with the day of another event. A few of them are true all the same (a body has two names,
and one number may stand for two fates): the shares are there to be compared.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, Final, NamedTuple

from benchmarks.folders.folder import Reported
from summarizer.domain.article import GroundedReport, Span, paragraph_around, sentence_around
from summarizer.domain.languages import wordings_of
from summarizer.domain.tongue import tongue_of
from summarizer.grounding.fates import words_for
from summarizer.grounding.near import REACH_OF_POINTED
from summarizer.grounding.report import ground_report
from summarizer.grounding.statements import says_at
from summarizer_schemas.report import ArticleReport, ClaimReport, EventReport, FigureReport, NameReport
from summarizer_schemas.vocabulary import Metric

Item = EventReport | FigureReport | ClaimReport
ACTORS: Final = {"person", "organization", "government", "military", "armed_group"}
FATES: Final[Sequence[Metric]] = ("killed", "injured", "missing", "rescued", "displaced", "detained", "ill", "trapped")


class Fault(NamedTuple):
    """An item that was sent back, or a field that was emptied: what the brief's reader would be told of it."""

    kind: str
    """`sent back`, `lost`, `changed`, or `other speaker`: what one said is said by another of the report's names."""
    file: str
    item: str
    quote: str | None
    reason: str


def faults_in(reported: Reported) -> Iterator[Fault]:
    """Give each item that is sent back, once, each field that is lost or changed, and each that gets another speaker.

    Items that wait for another do not count.
    """
    grounded = ground_report(reported.report, reported.article)
    refused = {(each.kind, each.item): each for each in reversed(grounded.refused) if not each.unasked}
    for each in refused.values():
        yield Fault("sent back", reported.article.file, each.text, each.quote, each.reason)
    for each in grounded.corrected:
        if each.is_lost:
            yield Fault("lost", reported.article.file, each.text, each.quote, each.reason)
    yield from _changes(reported, grounded)
    told = _speakers((*reported.report.figures, *reported.report.claims))
    for quote, speaker in _speakers(each.report for each in (*grounded.figures, *grounded.claims)).items():
        before, after = (_meant(reported.report, who) for who in (told.get(quote), speaker))
        if before and after and before != after:
            yield Fault("other speaker", reported.article.file, before, quote, f"now of {after}")


def _changes(reported: Reported, grounded: GroundedReport) -> Iterator[Fault]:
    """Give each field in whose place code puts another value, or which it empties though no reader is told."""
    for each in grounded.changed:
        is_counted = each.field in _CHANGEABLE[each.kind] and each.before is not None
        if is_counted and each.after not in _LOST.get((each.kind, each.field), ()):
            why = f"{each.field}: {each.before} is now {each.after}"
            yield Fault("changed", reported.article.file, each.text, None, why)


_CHANGEABLE: Final[dict[str, Sequence[str]]] = {
    "event": ("kind", "status", "places", "date"),
    "figure": ("value", "qualifier", "metric", "of", "part_of", "is_superseded", "as_of"),
    "claim": ("stance", "date"),
}
"""The fields of an item that code may put right."""
_LOST: Final[dict[tuple[str, str], Sequence[str | None]]] = {("event", "date"): [None], ("figure", "metric"): ["other"]}
"""What stands where a field was lost, which is counted as such."""


def _speakers(items: Iterable[FigureReport | ClaimReport]) -> dict[str, str | None]:
    """Return who says what each quote tells."""
    return {each.quote: each.source if isinstance(each, FigureReport) else each.claimant for each in items}


def _meant(report: ArticleReport, who: str | None) -> str | None:
    """Return the name that words are a spelling of; None where they are of none."""
    return next((each.name for each in report.names if who in (each.name, *each.as_written)), None)


class Wrong(NamedTuple):
    """A wrong reading, and whether the gate lets it pass."""

    kind: str
    """`fate`, `speaker`, `doer` or `day`."""
    file: str
    quote: str
    said: str
    """The fate or day, or who is to have said or done it."""
    passes: bool


def wrong_readings(reported: Reported, step: int) -> Iterator[Wrong]:
    """Read each item of a report wrongly in one field after the other, and tell which the gate lets pass.

    Args:
        reported: an article with its report.
        step: how far on the wrong value stands in the list of fates, names or days; from 1.
    """
    article, report = reported
    for kind, what, field, other in _FIELDS:
        items: list[Item] = getattr(report, what)
        offered = [(item, other(item, report, step)) for item in items]
        changed = [_changed(item, field, value, reported) if value else item for item, value in offered]
        grounded = ground_report(report.model_copy(update={what: changed}), article)
        kept = {each.report.quote: _value(each, field) for each in getattr(grounded, what)}
        for item, value in offered:
            if value:
                yield Wrong(kind, article.file, item.quote, str(value), kept.get(item.quote) == value)


def _changed(item: Item, field: str, value: Any, reported: Reported) -> Item:
    """Return an item with another value, and with the nearest words that tell it: its other fate, its other speaker."""
    changed = item.model_copy(update={field: value})
    if isinstance(changed, ClaimReport) and field == "claimant":
        return changed.model_copy(update={"claimant_text": _says_near(changed, reported)})
    if not isinstance(changed, FigureReport) or field != "metric":
        return changed
    return changed.model_copy(update={"metric_text": _words_near(changed, reported)})


def _words_near(figure: FigureReport, reported: Reported) -> str | None:
    """Return the words for a figure's metric that stand nearest to its quote; None where none stand within reach."""
    text = reported.article.text
    at = max(0, text.find(figure.quote))
    start = max(0, paragraph_around(text, Span(at, at + 1)).start - REACH_OF_POINTED)
    around = text[start : paragraph_around(text, Span(at, at + len(figure.quote))).end]
    told = words_for(figure.metric, around, tongue_of(reported.report.language, text), Span(at - start, at - start + 1))
    return next((words for words in told if "\n" not in words), None)


def _says_near(claim: ClaimReport, reported: Reported) -> str | None:
    """Return the nearest words in which a claim's claimant speaks, else the nearest that name him; None for none."""
    text, words = reported.article.text, wordings_of(tongue_of(reported.report.language, reported.article.text))
    spellings = next(each.as_written for each in reported.report.names if claim.claimant in each.as_written)
    places = [
        Span(*each.span()) for form in spellings for each in re.finditer(rf"(?<!\w){re.escape(form)}(?!\w)", text)
    ]
    quote = max(0, text.find(claim.quote))
    speaking = [at for at in places if words and says_at(text, at.end, sentence_around(text, at).end, words)]
    nearest = min(speaking or places, key=lambda at: abs(at.start - quote), default=None)
    found = _CLAUSE.match(text, nearest.start, nearest.start + _LONGEST) if nearest else None
    return found and found[0]


_CLAUSE: Final = re.compile(r".[^\n.,;:!?]*", re.DOTALL)
_LONGEST: Final = 120
"""Code points of such words, as the schema allows."""


def _value(grounded: Any, field: str) -> Any:
    """Return what became of a field; of a day what the article bears out of it."""
    return getattr(grounded if field in {"date", "as_of"} else grounded.report, field)


def _other_fate(figure: FigureReport, report: ArticleReport, step: int) -> str | None:
    """Return another fate for a count; None where it has none, or the report gives its number that one as well."""
    if figure.metric not in FATES or not figure.value:
        return None
    fate = FATES[(FATES.index(figure.metric) + step) % len(FATES)]
    return None if any(each.metric == fate and each.value == figure.value for each in report.figures) else fate


def _other_source(figure: FigureReport, report: ArticleReport, step: int) -> str | None:
    return _other_name([figure.source] if figure.source else [], report, step)


def _other_claimant(claim: ClaimReport, report: ArticleReport, step: int) -> str | None:
    return _other_name([claim.claimant], report, step)


def _other_doer(event: EventReport, report: ArticleReport, step: int) -> list[str] | None:
    """Return another name for who did it; none of those to whom it was done, who may have been the doers too."""
    other = _other_name([*event.by, *event.to], report, step) if event.by else None
    return [each.name for each in report.names if other in (each.name, *each.as_written)][:1] or None


def _other_name(told: Sequence[str], report: ArticleReport, step: int) -> str | None:
    """Return how another of the report's people and bodies is written; None where nobody is told, or no other is."""
    others = [each for each in report.names if each.kind in ACTORS and not any(_is_named(each, who) for who in told)]
    other = others[step % len(others)] if told and others else None
    return other and (other.as_written or [other.name])[0]


def _is_named(name: NameReport, words: str) -> bool:
    """Tell whether words share one of more than three letters with a name, which they may mean."""
    named = {word for each in (name.name, *name.as_written) for word in each.casefold().split() if len(word) > 3}
    return any(word in words.casefold() for word in named)


def _other_day(event: EventReport, report: ArticleReport, step: int) -> str | None:
    """Return the day of another event; None where the event has none."""
    days = sorted({each.date for each in report.events if each.date} - {event.date})
    return days[step % len(days)] if event.date and days else None


_FIELDS: Final[Sequence[tuple[str, str, str, Callable[[Any, ArticleReport, int], Any]]]] = (
    ("fate", "figures", "metric", _other_fate),
    ("speaker", "figures", "source", _other_source),
    ("speaker", "claims", "claimant", _other_claimant),
    ("doer", "events", "by", _other_doer),
    ("day", "events", "date", _other_day),
)
