"""What is not known, in plain words with what would close it: the merged facts come in, gaps go out.

Hides which unknowns are worth a reader's time: tolls that rest on one origin, violence that nobody is said to have
done, days that are told differently, and articles without a date.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from summarizer.grounded import GroundedReport
from summarizer.merge.dates import window
from summarizer.merge.disputes import Dispute, differing_dates
from summarizer.merge.events import MergedEvent
from summarizer.merge.figures import Line
from summarizer.merge.kinds import VIOLENT
from summarizer_schemas.vocabulary import GapKind

_TOLLS = ("killed", "injured", "missing", "displaced", "casualties")


@dataclass(frozen=True, slots=True)
class Missing:
    """One gap; what it is about by index of a source, an event or a line."""

    kind: GapKind
    text: str
    source: int | None = None
    event: int | None = None
    line: int | None = None


def find_gaps(
    reports: Sequence[GroundedReport],
    events: Sequence[MergedEvent],
    lines: Sequence[Line],
    single: Sequence[int],
    disputes: Sequence[Dispute],
) -> tuple[Missing, ...]:
    """List what is not known.

    Args:
        reports: in the order of their sources.
        events: all merged events, in order.
        lines: all lines, in order.
        single: the lines that rest on one origin, by index.
        disputes: all disputes.
    """
    return (
        *_undated(reports),
        *_date_conflicts(events, disputes),
        *_single_sources(lines, single),
        *_unknown_perpetrators(events),
    )


def _undated(reports: Sequence[GroundedReport]) -> Iterator[Missing]:
    for index, report in enumerate(reports):
        published = window(report.header.published)
        title = f"“{report.header.headline}”" if report.header.headline else report.article.file
        if published is None:
            text = (
                f"{title} gives no date of publication; its weekdays stay weekdays until the day it appeared is known."
            )
            yield Missing("undated", text, source=index)
        elif not published.has_year:
            text = f"{title} does not give the year of its publication; its events have no year until that is known."
            yield Missing("undated", text, source=index)


def _date_conflicts(events: Sequence[MergedEvent], disputes: Sequence[Dispute]) -> Iterator[Missing]:
    disputed = {event for dispute in disputes if dispute.kind == "when" for event in dispute.events}
    for index, event in enumerate(events):
        dates = differing_dates(event)
        if index in disputed:
            text = "The accounts put it on days that exclude each other; a dated account would settle it."
        elif len(dates) > 1:
            text = (
                f"The accounts date it differently ({'; '.join(dates)}); an account with the exact day would settle it."
            )
        else:
            continue
        yield Missing("date_conflict", f"{event.summary.rstrip('.')}. {text}", event=index)


def _single_sources(lines: Sequence[Line], single: Sequence[int]) -> Iterator[Missing]:
    for index in single:
        line = lines[index]
        value = next((each.value_text for each in line.observed if not each.is_vague), None)
        if line.metric in _TOLLS and value is not None:
            told = f"“{value}” ({line.of}, {line.metric})"
            text = f"{told} rests on one source; a second, independent one would bear it out."
            yield Missing("single_source", text, line=index)


def _unknown_perpetrators(events: Sequence[MergedEvent]) -> Iterator[Missing]:
    for index, event in enumerate(events):
        if event.kind in VIOLENT and not event.by and event.status in ("news", "feared"):
            text = "No account says who did it; one that does would close this."
            yield Missing("unknown_perpetrator", f"{event.summary.rstrip('.')}. {text}", event=index)
