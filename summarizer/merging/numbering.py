"""The merged facts under their numbers: everything that the merge decided comes in, a `Situation` goes out.

Hides the order in which facts are numbered: episodes by time, events by time inside them, figures after their events,
quotes by first use. Nothing is decided here.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple

from summarizer.domain.event_kinds import EVENT_KINDS
from summarizer.merging.claims import Claim
from summarizer.merging.disputes import DraftDispute
from summarizer.merging.events.accounts import Mention
from summarizer.merging.events.merged import MergedEvent, attribution, date_in_company, date_variants
from summarizer.merging.figures.agreement import Agreed
from summarizer.merging.figures.series import CountSeries, Observed
from summarizer.merging.folder import Folder, Quotes, source_id
from summarizer.merging.gaps import Missing
from summarizer.merging.names import Paraphrased
from summarizer.merging.situations import Story
from summarizer.merging.sources.independence import Origin
from summarizer_schemas import brief


class Grouped(NamedTuple):
    """Why the accounts of one event are one, and the events, by index, that were proposed to be it and are not."""

    by: Literal["model", "code", "editor"]
    reason: str | None
    parted: tuple[tuple[int, str], ...]


@dataclass(frozen=True, slots=True)
class Merged:
    """All that the merge decided; everything points at everything else by index.

    Attributes:
        within: the total that an event is a part of.
        close: the events that each may be the same as.
        groupings: for each event, why its accounts are one.
        agreements: one for each line.
        wholes: the line that a line is a part of.
        closed: the event with which a line of missing people is over.
        titles: one for each episode.
    """

    episodes: tuple[Story, ...]
    titles: tuple[str, ...]
    events: tuple[MergedEvent, ...]
    within: Mapping[int, int]
    close: Mapping[int, Sequence[int]]
    groupings: tuple[Grouped, ...]
    lines: tuple[CountSeries, ...]
    agreements: tuple[Agreed, ...]
    wholes: Mapping[int, int]
    closed: Mapping[int, int]
    claims: tuple[Claim, ...]
    disputes: tuple[DraftDispute, ...]
    gaps: tuple[Missing, ...]


class Numbering:
    """Gives every fact its id, and writes the facts as the brief's."""

    def __init__(self, merged: Merged, quotes: Quotes, folder: Folder) -> None:
        self._merged = merged
        self._quotes = quotes
        self._cast = folder.cast
        self._sides = folder.sides
        self._judging = folder.judging
        self._order = [index for episode in merged.episodes for index in episode.events]
        self._event = {index: f"E{n}" for n, index in enumerate(self._order, 1)}
        rank = {index: n for n, index in enumerate(self._order)}
        self._line_order = sorted(range(len(merged.lines)), key=lambda line: (rank[merged.lines[line].event], line))
        self._line = {index: f"F{n}" for n, index in enumerate(self._line_order, 1)}
        self._origins: dict[Origin, str] = {}
        self._lines_of: dict[int, list[int]] = {}
        for line in self._line_order:
            self._lines_of.setdefault(merged.lines[line].event, []).append(line)

    def episodes(self) -> Iterator[brief.Episode]:
        """Write the episodes, without their overviews."""
        events = self._merged.events
        cites = [[c for e in group.events for c in events[e].cites] for group in self._merged.episodes]
        told = zip(self._merged.episodes, self._merged.titles, self._quotes.keys(cites), strict=True)
        for n, (group, title, key) in enumerate(told, 1):
            yield brief.Episode.of_known(
                id=f"P{n}",
                key=key,
                title=title,
                period=group.period,
                overview=(),
                events=tuple(self._event[index] for index in group.events),
                figures=tuple(self._line[line] for index in group.events for line in self._lines_of.get(index, ())),
                translation=None,
            )

    def events(self) -> Iterator[brief.Event]:
        """Write the events, in order."""
        keys = self._quotes.keys([self._merged.events[index].cites for index in self._order])
        about: dict[int, list[Claim]] = {}
        for claim in self._merged.claims:
            for event in claim.about:
                about.setdefault(event, []).append(claim)
        for index, key in zip(self._order, keys, strict=True):
            yield self._write_event(index, key, about.get(index, ()))

    def _write_event(self, index: int, key: str, claims: Sequence[Claim]) -> brief.Event:
        event, within = self._merged.events[index], self._merged.within.get(index)
        return brief.Event.of_known(
            id=self._event[index],
            key=key,
            summary=self._cast.respelt(event.summary),
            kind=event.kind,
            event_type=EVENT_KINDS[event.kind].acled,
            status=event.status,
            date=event.date,
            date_text=event.date_text,
            date_basis=event.date_basis,
            date_variants=tuple(
                brief.DateVariant.of_known(date=date, date_text=text, quotes=self._quotes.ids(cites))
                for date, text, cites in date_variants(event)
            ),
            places=self._cast.show_all(event.places),
            by=self._cast.show_all(event.by),
            to=self._cast.show_all(event.to),
            attribution=attribution(event, claims, self._sides),
            origins=event.origins,
            reports=tuple(self._write_account(each, event) for each in event.mentions),
            figures=tuple(self._line[line] for line in self._lines_of.get(index, ())),
            part_of=None if within is None else self._event[within],
            possibly_same_as=self._ids(self._event, self._merged.close.get(index, ())),
            overtaken_by=None,
            grouping=self._write_grouping(self._merged.groupings[index]),
            translation=None,
        )

    def _write_grouping(self, grouped: Grouped) -> brief.Grouping:
        parted = sorted(grouped.parted, key=lambda each: int(self._event[each[0]][1:]))
        return brief.Grouping.of_known(
            made_by=grouped.by,
            reason=grouped.reason,
            parted=tuple(brief.Parted.of_known(event=self._event[other], why=why) for other, why in parted),
        )

    def _write_account(self, mention: Mention, event: MergedEvent) -> brief.EventAccount:
        date, basis = date_in_company(mention, event)
        return brief.EventAccount.of_known(
            source=source_id(mention.source),
            part=mention.told_in[1],
            said_by=mention.speaker.said_by,
            via=mention.via,
            kind=mention.kind,
            status=mention.status,
            date=date,
            date_text=mention.date_text,
            date_basis=basis,
            places=self._cast.show_all(mention.places),
            by=self._cast.show_all(sorted(mention.by, key=str)),
            to=self._cast.show_all(sorted(mention.to, key=str)),
            quotes=self._quotes.ids(mention.cites),
            summary=self._cast.respelt(mention.event.report.summary),
        )

    def figures(self) -> Iterator[brief.Figure]:
        """Write the figures, in the order of their events."""
        keys = self._quotes.keys([self._merged.lines[line].cites for line in self._line_order])
        yield from map(self._write_figure, self._line_order, keys)

    def _write_figure(self, index: int, key: str) -> brief.Figure:
        line, whole = self._merged.lines[index], self._merged.wholes.get(index)
        agreed, note = self._merged.agreements[index]
        over = self._merged.closed.get(index)
        return brief.Figure.of_known(
            id=self._line[index],
            key=key,
            metric=line.metric,
            of=line.of,
            event=self._event[line.event],
            expected=line.expected,
            **agreed._asdict(),
            part_of=None if whole is None else brief.Whole.of_known(figure=self._line[whole], basis="stated"),
            note=note,
            observations=tuple(self._write_observation(each) for each in line.observed),
            overtaken_by=None if over is None else self._event[over],
        )

    def _write_observation(self, each: Observed) -> brief.Observation:
        return brief.Observation.of_known(
            low=each.low,
            high=each.high,
            qualifier=each.qualifier,
            value_text=each.value_text,
            of=self._cast.cased(each.of),
            said_by=each.speaker.said_by,
            also_said_by=tuple(speaker.said_by for speaker in each.also if speaker.said_by),
            origins=tuple(self._origin(speaker.origin) for speaker in each.speakers),
            origins_perhaps=tuple(map(self._origin, each.perhaps)),
            is_party=each.is_party,
            is_of_politics=each.is_of_politics,
            is_of_comment=each.is_of_comment,
            is_rumour=each.is_rumour,
            as_of=each.as_of,
            as_of_text=each.as_of_text,
            as_of_basis=each.as_of_basis,
            not_before=each.not_before,
            scope=None if each.scope is None else _paraphrase(Paraphrased(*each.scope, each.source)),
            metric_text=each.metric_text,
            whole=each.part_of,
            is_superseded=each.is_superseded,
            is_withdrawn=each.is_withdrawn,
            quotes=self._quotes.ids(each.cites),
            current=each.current,
            discounted=each.discounted,
            by_editor=each.by_editor,
        )

    def _origin(self, origin: Origin) -> str:
        return self._origins.setdefault(origin, f"U{len(self._origins) + 1}")

    def statements(self) -> Iterator[brief.Statement]:
        """Write the claims."""
        claims = self._merged.claims
        keys = self._quotes.keys([claim.cites for claim in claims])
        for n, (claim, key) in enumerate(zip(claims, keys, strict=True), 1):
            yield brief.Statement.of_known(
                overtaken_by=None,
                id=f"C{n}",
                key=key,
                claimant=self._cast.show(claim.claimant),
                stance=claim.stance,
                claim=self._cast.respelt(claim.text),
                claimant_text=claim.claimant_text,
                translation=None,
                to=self._cast.show_all(claim.to),
                about=self._ids(self._event, claim.about),
                date=claim.date,
                date_text=claim.date_text,
                quotes=self._quotes.ids(claim.cites),
                origins=(self._origin(claim.origin),),
            )

    def disputes(self) -> Iterator[brief.Dispute]:
        """Write the disputes."""
        disputes = self._merged.disputes
        keys = self._quotes.keys([dispute.cites for dispute in disputes])
        for n, (dispute, key) in enumerate(zip(disputes, keys, strict=True), 1):
            yield brief.Dispute.of_known(
                flag=None,
                id=f"D{n}",
                key=key,
                translation=None,
                question=dispute.question,
                kind=dispute.kind,
                about=(
                    *self._ids(self._event, dispute.events),
                    *self._ids(self._line, dispute.lines),
                    *(f"C{claim + 1}" for claim in dispute.claims),
                ),
                positions=tuple(
                    brief.Position.of_known(
                        holder=each.holder,
                        position=each.position,
                        quotes=self._quotes.ids(each.cites),
                        translation=None,
                    )
                    for each in dispute.positions
                ),
            )

    def names(self) -> Iterator[brief.Name]:
        """Write the names, those of most events first."""
        events: dict[int, list[int]] = {}
        for index in self._order:
            event = self._merged.events[index]
            for entity in {party for party in (*event.places, *event.by, *event.to) if isinstance(party, int)}:
                events.setdefault(entity, []).append(index)
        known = self._cast.names.entities
        ranked = sorted(range(len(known)), key=lambda n: (-len(events.get(n, ())), known[n].name, known[n].kind, n))
        for n, entity in enumerate(ranked, 1):
            judged = self._judging.of_entity(entity)
            yield brief.Name.of_known(
                id=f"N{n}",
                name=known[entity].name,
                aliases=tuple(
                    brief.Alias.of_known(as_written=text, source=source_id(source))
                    for text, sources in known[entity].aliases.items()
                    for source in sources
                ),
                kind=known[entity].kind,
                by_editor=known[entity].by_editor,
                by_reference=known[entity].by_reference,
                by_model=known[entity].by_model,
                who=_paraphrase(known[entity].who),
                told_as=None,
                rating=judged.rating if judged else None,
                is_party=judged.is_party if judged else None,
                events=tuple(self._event[index] for index in events.get(entity, ())),
            )

    def gaps(self) -> Iterator[brief.Gap]:
        """Write the gaps."""
        for gap in self._merged.gaps:
            about = [source_id(gap.source)] if gap.source is not None else []
            about += [self._event[gap.event]] if gap.event is not None else []
            about += [self._line[gap.line]] if gap.line is not None else []
            yield brief.Gap.of_known(kind=gap.kind, about=tuple(about), text=gap.text, translation=None)

    def _ids(self, ids: Mapping[int, str], indexes: Sequence[int]) -> tuple[str, ...]:
        return tuple(sorted((ids[index] for index in indexes), key=lambda each: int(each[1:])))


def _paraphrase(told: Paraphrased | None) -> brief.Paraphrase | None:
    if told is None:
        return None
    return brief.Paraphrase.of_known(text=told.text, as_written=told.as_written, source=source_id(told.source))
