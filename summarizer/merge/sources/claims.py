"""Which claims are one statement: the claims of all articles come in, joined claims go out.

Hides when two articles tell one speech act: one claimant, one stance, and the same words of the article or nearly the
same words for what is claimed, at times that do not exclude each other.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from summarizer.grounded import GroundedClaim, GroundedReport
from summarizer.merge.events.accounts import Cast, Citation, cite
from summarizer.merge.events.dates import Window, window
from summarizer.merge.names import Party
from summarizer.merge.names.spelling import words_of
from summarizer.merge.sources import Speakers
from summarizer_schemas.vocabulary import Stance

_SAME_WORDS = 0.75
"""The share of all their words that two wordings of one statement have in common; half, where their quotes overlap."""


@dataclass(frozen=True, slots=True)
class Claim:
    """One speech act, with the events that it is about, by index; `cites` in source order."""

    claimant: Party
    stance: Stance
    text: str
    to: tuple[Party, ...]
    about: tuple[int, ...]
    date: str | None
    date_text: str | None
    cites: tuple[Citation, ...]
    words: frozenset[str]


@dataclass(frozen=True, slots=True)
class _Said:
    """One claim of one article."""

    claim: GroundedClaim
    claimant: Party
    to: tuple[Party, ...]
    about: int | None
    cites: tuple[Citation, ...]
    words: frozenset[str]
    when: Window | None


def merge_claims(
    reports: Sequence[GroundedReport], cast: Cast, speakers: Speakers, events: Mapping[tuple[int, int], int]
) -> tuple[Claim, ...]:
    """Join the claims of all articles.

    Args:
        reports: in the order of their sources.
        cast: who the strings mean.
        speakers: who 'the ministry' is.
        events: the merged event of each (source, n).
    """
    blocks: dict[tuple[Party, Stance], list[list[_Said]]] = defaultdict(list)
    for said in _all_said(reports, cast, speakers, events):
        groups = blocks[said.claimant, said.claim.report.stance]
        home = next((group for group in groups if all(_are_one(said, each) for each in group)), None)
        if home is None:
            groups.append([said])
        else:
            home.append(said)
    joined = [_joined(group) for groups in blocks.values() for group in groups]
    return tuple(sorted(joined, key=lambda claim: (min(claim.cites), claim.stance, claim.text)))


def _all_said(
    reports: Sequence[GroundedReport], cast: Cast, speakers: Speakers, events: Mapping[tuple[int, int], int]
) -> list[_Said]:
    found = []
    for source, report in enumerate(reports):
        published = window(report.header.published)
        for claim in report.claims:
            model, cites = claim.report, cite(source, claim.spans)
            speaker = speakers.speaker(source, model.claimant, cites[0].start)
            found.append(
                _Said(
                    claim=claim,
                    claimant=speaker.entities[0] if len(speaker.entities) == 1 else cast.actor(source, model.claimant),
                    to=tuple(dict.fromkeys(cast.actor(source, text) for text in model.to)),
                    about=None if model.about is None else events.get((source, model.about)),
                    cites=cites,
                    words=words_of(model.claim),
                    when=window(claim.date) or published,
                )
            )
    return found


def _are_one(one: _Said, other: _Said) -> bool:
    if (one.cites[0].source, one.claim.part) == (other.cites[0].source, other.claim.part):
        overlap = any(a.start < b.end and b.start < a.end for a in one.cites for b in other.cites)
        return (overlap and _shared(one, other) >= _SAME_WORDS / 2) or one.words == other.words
    if one.when is None or other.when is None or not one.when.overlaps(other.when):
        return False
    return _shared(one, other) >= _SAME_WORDS


def _shared(one: _Said, other: _Said) -> float:
    return len(one.words & other.words) / max(1, len(one.words | other.words))


def _joined(group: Sequence[_Said]) -> Claim:
    first = group[0]
    dated = next((said for said in group if said.claim.date), first)
    return Claim(
        claimant=first.claimant,
        stance=first.claim.report.stance,
        text=first.claim.report.claim,
        to=tuple(dict.fromkeys(party for said in group for party in said.to)),
        about=tuple(sorted({said.about for said in group if said.about is not None})),
        date=dated.claim.date,
        date_text=dated.claim.report.date_text,
        cites=tuple(dict.fromkeys(cite for said in group for cite in said.cites)),
        words=frozenset().union(*(said.words for said in group)),
    )
