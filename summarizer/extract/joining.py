"""The reports of an article's parts → one report of the article.

Decides nothing about what is the same: an event that two parts tell is joined by the merge, which sees from `part` that
no one part tells it twice. Here only the numbers of the events are made different. The article's own particulars are
those of the first part that was read.
"""

from collections.abc import Sequence
from dataclasses import replace

from summarizer.grounded import GroundedClaim, GroundedEvent, GroundedFigure, GroundedReport, Unread


def join_reports(reports: Sequence[GroundedReport], unread: tuple[Unread, ...]) -> GroundedReport:
    """Return one report of all that the parts of an article report; `reports` are in the order of the parts."""
    first, *others = reports
    if not others:
        return replace(first, unread=unread)
    moved: list[GroundedReport] = []
    for part, report in enumerate(reports):
        moved.append(_numbered(report, part, sum(len(each.events) for each in moved)))
    return replace(
        first,
        names=tuple(name for report in moved for name in report.names),
        events=tuple(event for report in moved for event in report.events),
        figures=tuple(figure for report in moved for figure in report.figures),
        claims=tuple(claim for report in moved for claim in report.claims),
        refused=tuple(refused for report in moved for refused in report.refused),
        corrected=tuple(corrected for report in moved for corrected in report.corrected),
        unread=unread,
    )


def _numbered(report: GroundedReport, part: int, so_far: int) -> GroundedReport:
    """Return the report of a part with its events numbered on from those of the parts before it."""
    number = {event.report.n: n for n, event in enumerate(report.events, start=so_far + 1)}

    def event(told: GroundedEvent) -> GroundedEvent:
        return replace(told, report=told.report.model_copy(update={"n": number[told.report.n]}), part=part)

    def figure(told: GroundedFigure) -> GroundedFigure:
        return replace(told, report=told.report.model_copy(update={"event": number[told.report.event]}))

    def claim(told: GroundedClaim) -> GroundedClaim:
        about = None if told.report.about is None else number[told.report.about]
        return replace(told, report=told.report.model_copy(update={"about": about}), part=part)

    return replace(
        report,
        names=tuple(replace(name, part=part) for name in report.names),
        events=tuple(map(event, report.events)),
        figures=tuple(map(figure, report.figures)),
        claims=tuple(map(claim, report.claims)),
    )
