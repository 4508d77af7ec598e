"""The story of the merge, from grounded reports to a situation; what each step decides stands in the step's room."""

import gc
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from summarizer.grounded import GroundedReport
from summarizer.merge.agreement import agree
from summarizer.merge.citing import Quotes, in_source_order, source_of
from summarizer.merge.claims import merge_claims
from summarizer.merge.dates import window
from summarizer.merge.disputes import find_disputes
from summarizer.merge.episodes import group_episodes
from summarizer.merge.events import Member, MergedEvent, members_of, merge_events
from summarizer.merge.figures import merge_figures
from summarizer.merge.gaps import Findings, find_gaps
from summarizer.merge.grouping import Pair, group_mentions
from summarizer.merge.likeness import Judge
from summarizer.merge.mentions import Cast, event_mentions
from summarizer.merge.names import resolve_names
from summarizer.merge.numbering import Merged, Numbering
from summarizer.merge.origins import Speakers, article_voices
from summarizer.merge.parts import wholes
from summarizer.merge.places import Geography
from summarizer.merge.retold import join_retold
from summarizer.merge.sides import Sides
from summarizer.merge.situation import Situation
from summarizer.merge.ties import tie_undated
from summarizer.merge.titles import episode_title, situation_title
from summarizer.merge.totals import parts_of_totals


def merge_reports(
    reports: Sequence[GroundedReport],
    *,
    aliases: Mapping[str, str] | None = None,
) -> Situation:
    """Merge the reports of all articles into one situation.

    The result depends on what the reports hold, never on their order or the names of their files; of reports with one
    text, one is used. It is a function of the set of reports: two situations are merged by merging the reports of both,
    because what a report was put together with before may change once more is known.

    Args:
        reports: what the gate let through, one of each article.
        aliases: further spellings of names, each with the standard name that it means.
    """
    ordered = in_source_order(reports)
    with _no_collecting():
        cast, sides, speakers = _who_is_who(ordered, aliases)
        told = _tell_events(ordered, (cast, sides, speakers))
        merged = _merge_facts(ordered, told, cast, sides, speakers)
        del told, speakers  # what only they hold makes room for the situation
        return _number(merged, ordered, _copies(reports), cast, sides)


@contextmanager
def _no_collecting() -> Iterator[None]:
    """Let the cyclic collector rest: the merge makes millions of objects and no cycles, and it would visit them all.

    What was made is put among the old objects afterwards, or the next collection of young ones would visit it.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            if not gc.get_freeze_count():
                gc.freeze()
                gc.unfreeze()
            gc.enable()


@dataclass(frozen=True, slots=True)
class _Told:
    """The merged events, the members of all, which pairs of events were close calls, and what is known of places."""

    members: tuple[Member, ...]
    events: tuple[MergedEvent, ...]
    close: tuple[Pair, ...]
    geography: Geography


def _who_is_who(reports: Sequence[GroundedReport], aliases: Mapping[str, str] | None) -> tuple[Cast, Sides, Speakers]:
    names = resolve_names(reports, aliases)
    return Cast(names), Sides(names), Speakers(reports, names, article_voices(reports))


def _tell_events(reports: Sequence[GroundedReport], known: tuple[Cast, Sides, Speakers]) -> _Told:
    cast, sides, speakers = known
    mentions = event_mentions(reports, cast, speakers)
    geography = Geography(cast.names, mentions)
    judge = Judge(mentions, sides, geography)
    texts = [report.article.text for report in reports]
    grouping = tie_undated(join_retold(group_mentions(judge), judge, texts), judge, texts)
    members = members_of(mentions, grouping.groups)
    return _Told(members, merge_events(mentions, grouping.groups, grouping.reasons), grouping.close, geography)


def _merge_facts(
    reports: Sequence[GroundedReport], told: _Told, cast: Cast, sides: Sides, speakers: Speakers
) -> Merged:
    events = told.events
    event_of = {(mention.source, mention.event.report.n): index for mention, index in told.members}
    lines = merge_figures(reports, cast, speakers, event_of)
    parts = wholes(lines)
    agreements = tuple(map(agree, lines))
    claims = merge_claims(reports, cast, speakers, event_of)
    clashing = {index: line for index, line in enumerate(lines) if agreements[index].agreement.status == "conflicting"}
    disputes = find_disputes(events, clashing, claims, (cast, sides), [report.article.text for report in reports])
    single = {
        index: line
        for index, line in enumerate(lines)
        if agreements[index].agreement.status == "single_source" and index not in parts
    }
    within = parts_of_totals(events, lines, parts, told.geography)
    episodes = group_episodes(events, told.members, reports)
    return Merged(
        episodes=episodes,
        titles=tuple(
            episode_title([events[index] for index in group.events], group.period, cast, told.geography)
            for group in episodes
        ),
        events=events,
        within=within,
        close=_both_ways(told.close),
        lines=lines,
        agreements=agreements,
        wholes=parts,
        claims=claims,
        disputes=disputes,
        gaps=find_gaps(reports, Findings(events, single, claims, disputes, within)),
    )


def _both_ways(close: Sequence[Pair]) -> Mapping[int, Sequence[int]]:
    found: dict[int, list[int]] = {}
    for left, right in close:
        found.setdefault(left, []).append(right)
        found.setdefault(right, []).append(left)
    return found


def _copies(reports: Sequence[GroundedReport]) -> Mapping[str, set[str]]:
    copies: dict[str, set[str]] = {}
    for report in reports:
        copies.setdefault(report.article.text_sha256, set()).update((report.article.file, *report.article.copies))
    return copies


def _number(
    merged: Merged, reports: Sequence[GroundedReport], copies: Mapping[str, set[str]], cast: Cast, sides: Sides
) -> Situation:
    quotes = Quotes(reports)
    numbering = Numbering(merged, quotes, cast, sides)
    # Quotes are numbered as they are asked for, so what a reader meets first comes first here.
    events, figures = numbering.events(), numbering.figures()
    statements, disputes = numbering.statements(), numbering.disputes()
    return Situation(
        title=situation_title(merged.titles, [len(group.events) for group in merged.episodes]),
        as_of=_latest([report.header.published for report in reports]),
        sources=tuple(
            source_of(index, report, copies[report.article.text_sha256]) for index, report in enumerate(reports)
        ),
        quotes=quotes.quotes(),
        episodes=numbering.episodes(),
        events=events,
        figures=figures,
        statements=statements,
        disputes=disputes,
        names=numbering.names(),
        gaps=numbering.gaps(),
        close_calls=numbering.close_calls(),
    )


def _latest(published: Sequence[str | None]) -> str | None:
    dated = [(found.last, text) for text in published if text and (found := window(text)) and found.has_year]
    return max(dated)[1] if dated else None
