"""Grounded reports in, events, figures, statements and disputes of the folder out.

The steps of the merge stand here in their order, from the accounts of a folder to a situation; what each step decides
stands in its room.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain, product
from typing import Any, Literal

from pydantic import BaseModel

from summarizer.domain.article import GroundedReport
from summarizer.domain.edtf import latest_of
from summarizer.merging.claims import merge_claims
from summarizer.merging.disputes import find_disputes
from summarizer.merging.disputes.numbers import are_in_conflict, says_why, without_added
from summarizer.merging.disputes.parts import contradicted_by_parts
from summarizer.merging.disputes.standing import disputed_lines
from summarizer.merging.events.accounts import Cast
from summarizer.merging.events.bundles import Plan, Proposal, Undecided
from summarizer.merging.events.exclusions import DOUBTS, are_days_apart
from summarizer.merging.events.grouping import AccountGroups, Group, hold, propose_by_rule
from summarizer.merging.events.merged import MergedEvent, last_days_told, merge_events, with_days_of_weekdays
from summarizer.merging.figures import merge_figures, parts_of_totals, wholes
from summarizer.merging.figures.agreement import agree_all
from summarizer.merging.figures.closing import closings
from summarizer.merging.figures.series import CountSeries, Voices
from summarizer.merging.folder import Folder, Quotes, names_of_one, resolve, source_of
from summarizer.merging.gaps import Findings, find_gaps
from summarizer.merging.numbering import Grouped, Merged, Numbering
from summarizer.merging.situations import Context, Situation, Weights, folder_title, plain_title, tell_stories
from summarizer_schemas.brief import Source

__all__ = [
    "Folder",
    "Plan",
    "Proposal",
    "Situation",
    "Undecided",
    "groups_by_evidence",
    "groups_of_accounts",
    "merge",
    "merge_reports",
    "names_of_one",
    "resolve",
    "told_in_turn",
]


def merge_reports(
    reports: Sequence[GroundedReport],
    *,
    aliases: Mapping[str, str] | None = None,
    proposal: Proposal | None = None,
) -> Situation:
    """Merge the reports of all articles into one situation; see `resolve` and `merge`."""
    return merge(resolve(reports, aliases), proposal)


def merge(folder: Folder, proposal: Proposal | None = None, held: AccountGroups | None = None) -> Situation:
    """Merge the accounts of a folder into one situation.

    The result depends on what the reports hold and on the proposal, never on the order or the names of files. It is a
    function of the set of reports: two situations are merged by merging the reports of both, because what a report was
    put together with before may change once more is known.

    Args:
        folder: its accounts.
        proposal: which of them are one event, and which events one story; without it code's own rules tell.
        held: which of them are one event after all, where an editor has changed it.
    """
    proposed, found = groups_by_evidence(folder, proposal)
    merged = _merge_facts(folder, proposed, held or found)
    return _number(merged, folder)


def groups_of_accounts(folder: Folder, proposal: Proposal | None = None) -> tuple[tuple[int, ...], ...]:
    """Give the accounts of each event, by index, as `merge` takes them."""
    return groups_by_evidence(folder, proposal)[1].groups


def groups_by_evidence(folder: Folder, proposal: Proposal | None) -> tuple[Proposal, AccountGroups]:
    """Give what is proposed, if need be by code's own rules, and which accounts the evidence lets be one event."""
    proposed = proposal or propose_by_rule(folder.accounts, folder.evidence)
    proposed = proposed.of_known(len(folder.accounts))
    return proposed, hold(proposed.groups, folder.accounts, folder.evidence)


def _merge_facts(folder: Folder, proposed: Proposal, held: AccountGroups) -> Merged:
    reports, cast, sides = folder.reports, folder.cast, folder.sides
    dated = {number for number, card in enumerate(folder.cards) if card.header.published}
    events = with_days_of_weekdays(merge_events(folder.mentions, held.groups), dated)
    event_of = [0] * len(folder.accounts)
    for index, group in enumerate(held.groups):
        for account in group:
            event_of[account] = index
    told_as = {(mention.source, mention.n): event for mention, event in zip(folder.mentions, event_of, strict=True)}
    voices = Voices(cast, folder.speakers, sides, folder.judging, last_days_told(events, dated))
    lines = merge_figures(reports, voices, told_as)
    parts = wholes(lines, events)
    agreements = agree_all(lines)
    claims = merge_claims(reports, cast, folder.speakers, told_as)
    del told_as  # a fifth of a kB for each account, which nobody asks for from here on
    status = [each.agreement.status for each in agreements]
    conflicting = [index for index, each in enumerate(status) if each == "conflicting"]
    clashing = _clashing(disputed_lines(conflicting, lines, parts, events), reports)
    divided = contradicted_by_parts(lines, parts)
    disputed = {index: clashing.get(index, lines[index]) for index in sorted({*clashing, *divided})}
    disputes = find_disputes(events, disputed, claims, (cast, sides), divided)
    single = {
        index: line for index, line in enumerate(lines) if status[index] == "single_source" and index not in parts
    }
    within = parts_of_totals(events, lines, parts, folder.geography)
    beside = {event_of[each.one]: event_of[each.other] for each in reversed(held.parted)}
    apart = _apart(proposed, held, event_of, folder)
    close = _both_ways(apart, held, folder)
    excluded = {pair: why[0] for pair, why in apart.items() if why and pair[1] not in close.get(pair[0], ())}
    context = Context(Weights(events, lines), folder.geography, beside)
    stories = tell_stories(events, proposed.situations, event_of, reports, context)
    return Merged(
        episodes=stories,
        titles=tuple(story.title or _plain_title(events[story.events[0]], cast) for story in stories),
        events=events,
        within=within,
        close=close,
        groupings=_groupings(events, proposed, held, event_of, excluded),
        lines=lines,
        agreements=agreements,
        wholes=parts,
        closed=closings(lines, events, stories, reports),
        claims=claims,
        disputes=disputes,
        gaps=find_gaps(folder.cards, Findings(events, single, claims, disputes, within)),
    )


def _clashing(lines: Mapping[int, CountSeries], reports: Sequence[GroundedReport]) -> Mapping[int, CountSeries]:
    """Return the lines whose counts are at odds: none is the sum of others, and no article says why they differ."""

    def text_of(source: int) -> str:
        return reports[source].article.text

    totals = {index: without_added(line, text_of) for index, line in lines.items()}
    return {index: line for index, line in totals.items() if are_in_conflict(line) and not says_why(line, text_of)}


def _apart(
    proposed: Proposal, held: AccountGroups, event_of: Sequence[int], folder: Folder
) -> Mapping[tuple[int, int], tuple[str, ...]]:
    """Give for each two events that were proposed to be one, or were left undecided, why they are two; () of no why."""
    why: dict[tuple[int, int], list[str]] = defaultdict(list)
    for parted in held.parted:
        one, other = sorted((event_of[parted.one], event_of[parted.other]))
        why[one, other].append(parted.why)
    for each in proposed.undecided:
        one, other = sorted((event_of[each.one], event_of[each.other]))
        if one != other and (one, other) not in why:
            pairs = product(held.groups[one], held.groups[other])
            accounts = ((folder.accounts[left], folder.accounts[right]) for left, right in pairs)
            why[one, other] += [reason for left, right in accounts if (reason := folder.evidence.excludes(left, right))]
    return {pair: tuple(dict.fromkeys(reasons)) for pair, reasons in why.items()}


def _both_ways(
    apart: Mapping[tuple[int, int], Sequence[str]], held: AccountGroups, folder: Folder
) -> Mapping[int, Sequence[int]]:
    """Give for each event those that it may be the same as.

    Nothing parts them, or what does is a doubt, or their days alone, of which one may be a slip of the year; whether
    they were proposed to be one or left undecided makes no difference.
    """
    found: dict[int, set[int]] = defaultdict(set)
    for (one, other), reasons in apart.items():
        if DOUBTS.issuperset(reasons) or (
            all(map(are_days_apart, reasons)) and _may_be_a_slip(held.groups[one], held.groups[other], folder)
        ):
            found[one].add(other)
            found[other].add(one)
    return {index: sorted(others) for index, others in found.items()}


def _may_be_a_slip(group: Group, others: Group, folder: Folder) -> bool:
    """Tell whether an account of each of two events are one but for the year."""
    accounts = folder.accounts
    pairs = product(group, others)
    return any(folder.evidence.is_slip_of_year(accounts[one], accounts[other]) for one, other in pairs)


def _groupings(
    events: Sequence[MergedEvent],
    proposed: Proposal,
    held: AccountGroups,
    event_of: Sequence[int],
    excluded: Mapping[tuple[int, int], str],
) -> tuple[Grouped, ...]:
    """Say of each event why its accounts are one, and what was proposed to be it, or left open, and is not."""
    reason_of = dict(zip(proposed.groups, proposed.reasons, strict=False))
    proposed_with = {account: group for group in proposed.groups for account in group}
    parted: dict[int, dict[int, str]] = defaultdict(dict)
    for (one, other), why in excluded.items():
        parted[one][other] = parted[other][one] = why
    for each in held.parted:
        parted[event_of[each.one]][event_of[each.other]] = each.why
        parted[event_of[each.other]][event_of[each.one]] = each.why
    found = []
    for index, group in enumerate(held.groups):
        by: Literal["model", "code", "editor"] = "model"
        if group[0] in held.edited:
            by = "editor"
        elif proposed.by == "code" or group[0] in held.joined:
            by = "code"
        told = {proposed_with.get(account, ()) for account in group} if len(events[index].mentions) > 1 else set()
        reason = next((reason_of[each] for each in sorted(told) if reason_of.get(each)), None)
        found.append(Grouped(by, reason, tuple(sorted(parted[index].items()))))
    return tuple(found)


def told_in_turn(folder: Folder, proposal: Proposal | None = None) -> Iterator[BaseModel]:
    """Merge as `merge` does, and give the facts one after the other, for whoever need not hold all of them.

    Yields:
        Events, figures, statements and disputes, then sources, the quotes of all these (by article, where a situation
        has them by number), episodes, names and gaps: each a part of `summarizer_schemas.brief`.
    """
    proposed, held = groups_by_evidence(folder, proposal)
    yield from chain.from_iterable(_numbered(_merge_facts(folder, proposed, held), folder).values())


def _numbered(merged: Merged, folder: Folder) -> Mapping[str, Iterator[BaseModel]]:
    """Give the facts by the fields of a situation, to be taken in this order."""
    quotes = Quotes(folder)
    numbering = Numbering(merged, quotes, folder)
    # Quotes are numbered as they are asked for, so what a reader meets first comes first here.
    return {
        "events": numbering.events(),
        "figures": numbering.figures(),
        "statements": numbering.statements(),
        "disputes": numbering.disputes(),
        "sources": _sources(folder),
        "quotes": quotes.quotes(),
        "episodes": numbering.episodes(),
        "names": numbering.names(),
        "gaps": numbering.gaps(),
    }


def _sources(folder: Folder) -> Iterator[Source]:
    for index, report in enumerate(folder.reports):
        yield source_of(index, report, folder.copies.get(folder.cards[index].text_sha256, ()))


def _number(merged: Merged, folder: Folder) -> Situation:
    told: dict[str, Any] = {name: tuple(facts) for name, facts in _numbered(merged, folder).items()}
    told["quotes"] = tuple(sorted(told["quotes"], key=lambda quote: int(quote.id[1:])))
    return Situation(
        title=folder_title(merged.titles),
        as_of=latest_of(card.header.published for card in folder.cards),
        plain_titles=tuple(_plain_title(merged.events[story.events[0]], folder.cast) for story in merged.episodes),
        **told,
    )


def _plain_title(event: MergedEvent, cast: Cast) -> str:
    return plain_title(cast.show(event.places[0]) if event.places else None, event.kind, event.date)
