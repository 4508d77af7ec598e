"""Which claims are one statement: the claims of all articles come in, joined claims go out.

Hides when two articles tell one speech act: one claimant, one stance, and the same words of the article or nearly the
same words for what is claimed, at times that do not exclude each other. Two versions of one fact stay two: with other
numbers, another name, another party meant or a "not", and of speakers whom nobody names, with any word of its own each.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from summarizer.domain.article import GroundedClaim, GroundedReport, Span, sentence_around
from summarizer.domain.borrowed_names import is_in_a_name_only
from summarizer.domain.edtf import Window, window
from summarizer.domain.languages import ENGLISH
from summarizer.domain.names import words_of
from summarizer.grounding.numbers import read_numbers
from summarizer.merging.events.accounts import Cast, Citation, cite, denies
from summarizer.merging.names import Party
from summarizer.merging.sources import Speakers
from summarizer.merging.sources.independence import Origin
from summarizer_schemas.vocabulary import Stance

_NAME_WORD: Final = re.compile(r"(?<=[\w,;:] )[A-Z][\w’'-]+")
_SAME_WORDS: Final = 0.75
"""The share of all their words that two wordings of one statement have in common; half, where their quotes overlap."""


@dataclass(frozen=True, slots=True)
class Claim:
    """One speech act, with the events that it is about, by index; `cites` in source order.

    Attributes:
        origin: whose word it is: that of the body that the claimant speaks for.
    """

    claimant: Party
    origin: Origin
    stance: Stance
    text: str
    claimant_text: str | None
    to: tuple[Party, ...]
    about: tuple[int, ...]
    date: str | None
    date_text: str | None
    cites: tuple[Citation, ...]
    words: frozenset[str]


@dataclass(frozen=True, slots=True)
class _ClaimOfArticle:
    """One claim of one article."""

    claim: GroundedClaim
    claimant: Party
    origin: Origin
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
    blocks: dict[tuple[Party, Stance], list[list[_ClaimOfArticle]]] = defaultdict(list)
    for said in _all_said(reports, cast, speakers, events):
        groups = blocks[said.claimant, said.claim.report.stance]
        home = next((group for group in groups if all(_are_one(said, each) for each in group)), None)
        if home is None:
            groups.append([said])
        else:
            home.append(said)
    joined = [_joined(group) for groups in blocks.values() for group in groups]
    joined = _without_borrowed_names(joined, reports, cast)
    return tuple(sorted(joined, key=lambda claim: (min(claim.cites), claim.stance, claim.text)))


def _without_borrowed_names(claims: Sequence[Claim], reports: Sequence[GroundedReport], cast: Cast) -> list[Claim]:
    """Give claims of responsibility, and threats with them, that are only made in a group's name to whoever made them.

    They are where one article says so, or where the group denies the deed: nobody both did it and did not.
    """
    claiming = [each for each in claims if each.stance == "claims_responsibility" and isinstance(each.claimant, int)]
    denied = {(each.claimant, event) for each in claims if each.stance == "denies" for event in each.about or (None,)}
    doubted = [
        each
        for each in claiming
        if any((each.claimant, event) in denied for event in each.about or (None,))
        or any(is_in_a_name_only(_sentence(reports, cite)) for cite in each.cites)
    ]
    return [
        replace(each, claimant=name, origin=("words", str(name))) if name is not None else each
        for each in claims
        for name in [cast.borrowed(each.claimant) if _is_with(each, doubted) else None]
    ]


def _is_with(claim: Claim, doubted: Iterable[Claim]) -> bool:
    """Tell whether a claim is of the deed of a doubted one, or stands in an article that tells that one."""
    if claim.stance not in ("claims_responsibility", "threatens"):
        return False
    sources = {cite.source for cite in claim.cites}
    own = [each for each in doubted if each.claimant == claim.claimant]
    return any(each.about == claim.about or not sources.isdisjoint(cite.source for cite in each.cites) for each in own)


def _sentence(reports: Sequence[GroundedReport], cite: Citation) -> str:
    text = reports[cite.source].article.text
    around = sentence_around(text, Span(cite.start, cite.end))
    return text[around.start : around.end]


def _all_said(
    reports: Sequence[GroundedReport], cast: Cast, speakers: Speakers, events: Mapping[tuple[int, int], int]
) -> list[_ClaimOfArticle]:
    found = []
    for source, report in enumerate(reports):
        published = window(report.header.published)
        for claim in report.claims:
            model, cites = claim.report, cite(source, claim.spans)
            speaker = speakers.speaker(source, model.claimant, cites[0].start)
            found.append(
                _ClaimOfArticle(
                    claim=claim,
                    origin=speaker.origin,
                    claimant=speaker.entities[0] if len(speaker.entities) == 1 else cast.actor(source, model.claimant),
                    to=tuple(dict.fromkeys(cast.actor(source, text) for text in model.to)),
                    about=None if model.about is None else events.get((source, model.about)),
                    cites=cites,
                    words=words_of(model.claim),
                    when=window(claim.date) or published,
                )
            )
    return found


def _are_one(one: _ClaimOfArticle, other: _ClaimOfArticle) -> bool:
    if (one.cites[0].source, one.claim.part) == (other.cites[0].source, other.claim.part):
        overlap = any(a.start < b.end and b.start < a.end for a in one.cites for b in other.cites)
        is_near = (overlap and _shared(one, other) >= _SAME_WORDS / 2) or one.words == other.words
        return is_near and not _are_rivals(one, other)
    if one.when is None or other.when is None or not one.when.overlaps(other.when):
        return False
    if _shared(one, other) < _SAME_WORDS or _are_rivals(one, other):
        return False
    # 'Witnesses' of two articles are two sets of people: each with a word of its own, they may say two things.
    return isinstance(one.claimant, int) or one.words <= other.words or other.words <= one.words


def _are_rivals(one: _ClaimOfArticle, other: _ClaimOfArticle) -> bool:
    """Tell whether two claims are two versions of one fact, though most of their words are the same."""
    texts = one.claim.report.claim, other.claim.report.claim
    if denies(texts[0]) != denies(texts[1]) or (one.to and other.to and not set(one.to) & set(other.to)):
        return True
    for found in (list(map(_numbers, texts)), list(map(_named, texts))):
        if found[0] - found[1] and found[1] - found[0]:
            return True
    return False


def _numbers(text: str) -> set[object]:
    return {(each.low, each.high, each.qualifier) for each in read_numbers(text, ENGLISH)}


def _named(text: str) -> set[str]:
    """Return the words that are written as names are; that which begins the sentence may be any word."""
    return set(_NAME_WORD.findall(text))


def _shared(one: _ClaimOfArticle, other: _ClaimOfArticle) -> float:
    return len(one.words & other.words) / max(1, len(one.words | other.words))


def _joined(group: Sequence[_ClaimOfArticle]) -> Claim:
    first = group[0]
    dated = next((said for said in group if said.claim.date), first)
    return Claim(
        claimant=first.claimant,
        origin=first.origin,
        stance=first.claim.report.stance,
        text=first.claim.report.claim,
        claimant_text=next(filter(None, (said.claim.report.claimant_text for said in group)), None),
        to=tuple(dict.fromkeys(party for said in group for party in said.to)),
        about=tuple(sorted({said.about for said in group if said.about is not None})),
        date=dated.claim.date,
        date_text=dated.claim.report.date_text,
        cites=tuple(dict.fromkeys(cite for said in group for cite in said.cites)),
        words=frozenset().union(*(said.words for said in group)),
    )
