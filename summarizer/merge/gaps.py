"""What is not known, in plain words with what would close it: the merged facts come in, gaps go out.

Hides which unknowns are worth a reader's time: tolls that rest on one origin, violence that nobody is said to have
done, days that are told differently, and articles without a date. At most one line of a sort for each event.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from summarizer.grounded import GroundedReport
from summarizer.merge.disputes import Dispute, differing_dates
from summarizer.merge.events.accounts import Mention
from summarizer.merge.events.dates import window
from summarizer.merge.events.merged import MergedEvent
from summarizer.merge.figures.counts import Line
from summarizer.merge.kinds import ONE_SIDED, are_compatible
from summarizer.merge.sources.claims import Claim
from summarizer_schemas.vocabulary import GapKind

_TOLLS: Final = ("killed", "missing", "casualties", "injured", "displaced")
"""The gravest first."""
_COUNT_OF_ITS_OWN: Final = "A second source with a count of its own would bear it out or contradict it."
_NOBODY_NAMED: Final = "No account of it names who did it; a witness, a claim of responsibility or an inquiry could."


class Missing(NamedTuple):
    """One gap; what it is about by index of a source, an event or a line."""

    kind: GapKind
    text: str
    source: int | None = None
    event: int | None = None
    line: int | None = None


@dataclass(frozen=True, slots=True)
class Findings:
    """What the merge has found, by index.

    Attributes:
        single: the lines that rest on one origin and are no part of another line.
        within: the total that an event is a part of.
    """

    events: Sequence[MergedEvent]
    single: Mapping[int, Line]
    claims: Sequence[Claim]
    disputes: Sequence[Dispute]
    within: Mapping[int, int]


def find_gaps(reports: Sequence[GroundedReport], found: Findings) -> tuple[Missing, ...]:
    """List what is not known; `reports` are in the order of their sources."""
    return (
        *_undated(reports),
        *_date_conflicts(found.events, found.disputes),
        *_single_sources(found),
        *_unknown_perpetrators(found),
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
        if index in disputed:
            text = "The accounts put it on days that exclude each other; a dated account would settle it."
        elif dates := differing_dates(event):
            text = (
                f"The accounts date it differently ({'; '.join(dates)}); an account with the exact day would settle it."
            )
        else:
            continue
        yield Missing("date_conflict", f"{event.summary.rstrip('.')}. {text}", event=index)


def _single_sources(found: Findings) -> Iterator[Missing]:
    """Name the gravest toll of each event of the news that rests on one source; a total speaks for its parts."""
    tolls: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for index, line in found.single.items():
        if line.metric in _TOLLS and any(not each.is_vague for each in line.observed):
            tolls[line.event].append((_TOLLS.index(line.metric), index))
    for event, ranked in sorted(tolls.items()):
        if found.events[event].status not in ("news", "total") or event in found.within:
            continue
        index = min(ranked)[1]
        line = found.single[index]
        numbers = [each for each in line.observed if not each.is_vague]
        best = next((each for each in numbers if each.speaker.said_by), numbers[0])
        value, who = best.value_text, best.speaker.said_by
        origin = f"{who} alone." if who else "one article alone, which names no source."
        text = f"The figure “{value}” ({line.of}, {line.metric}) rests on {origin} {_COUNT_OF_ITS_OWN}"
        yield Missing("single_source", f"{found.events[event].summary.rstrip('.')}. {text}", line=index)


def _unknown_perpetrators(found: Findings) -> Iterator[Missing]:
    """Name the violence of the news of which nobody is said to have done it, by an account or by a claim."""
    blamed = {
        event for claim in found.claims if claim.stance in ("accuses", "claims_responsibility") for event in claim.about
    }
    settled = blamed | set(found.within)
    named: dict[int, list[Mention]] = defaultdict(list)
    for event in found.events:
        for mention in event.mentions if event.by else ():
            if mention.by and mention.kind in ONE_SIDED:
                named[mention.source].append(mention)
    for index, event in enumerate(found.events):
        if event.kind not in ONE_SIDED or event.by or event.status != "news" or index in settled:
            continue
        if any(_may_include(raid, each) for each in event.mentions for raid in named.get(each.source, ())):
            continue
        yield Missing("unknown_perpetrator", f"{event.summary.rstrip('.')}. {_NOBODY_NAMED}", event=index)


def _may_include(raid: Mention, attack: Mention) -> bool:
    """Tell whether an attack may belong to a raid whose doers its article names: of a like kind, on the same day."""
    if not are_compatible(raid.kind, attack.kind):
        return False
    if raid.when and attack.when:
        return raid.when.overlaps(attack.when)
    told = attack.event.report.date_text
    return raid.when is attack.when and told is not None and told == raid.event.report.date_text
