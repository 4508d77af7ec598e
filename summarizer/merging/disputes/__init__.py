"""On what the sources differ: merged events, lines and claims come in, open questions with their positions go out.

Hides what is a dispute and what is not: figures of different scopes are none. A question is plain and takes no side.
"""

from collections import defaultdict
from collections.abc import Container, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Final

from summarizer.domain.edtf import WEEKDAYS, on_one_calendar, readable_date, window
from summarizer.domain.english import within_a_sentence
from summarizer.domain.event_kinds import PERPETRATED, kind_in_sentence
from summarizer.domain.metrics import METRICS
from summarizer.domain.names import words_of, words_of_name
from summarizer.merging.claims import Claim
from summarizer.merging.disputes.parts import Parts, in_words
from summarizer.merging.events.accounts import Cast, Citation, Mention
from summarizer.merging.events.merged import MergedEvent
from summarizer.merging.figures.series import CountSeries, Observed, are_one_number
from summarizer.merging.names import Party
from summarizer.merging.sides import Sides
from summarizer.merging.sources.independence import Origin
from summarizer_schemas.vocabulary import OWN_VOICE, DisputeKind

_SAME_MATTER: Final = 0.4
"""The share of the shorter claim's words that an accusation and a denial of one matter have in common."""
_DENIED_SHARE: Final = 0.6
"""The share of a denial's words that an account of the event has when the denial is of the event itself."""
_DENIAL: Final = "denies it"


@dataclass(frozen=True, slots=True)
class DraftPosition:
    """What one side holds."""

    holder: str
    position: str
    cites: tuple[Citation, ...]


@dataclass(frozen=True, slots=True)
class DraftDispute:
    """One question; what it is about by index of events, lines and claims."""

    kind: DisputeKind
    question: str
    positions: tuple[DraftPosition, ...]
    events: tuple[int, ...] = ()
    lines: tuple[int, ...] = ()
    claims: tuple[int, ...] = field(default=())

    @property
    def cites(self) -> tuple[Citation, ...]:
        """Every quote of every side."""
        return tuple(cite for position in self.positions for cite in position.cites)


def find_disputes(
    events: Sequence[MergedEvent],
    lines: Mapping[int, CountSeries],
    claims: Sequence[Claim],
    known: tuple[Cast, Sides],
    divided: Mapping[int, Sequence[Parts]] = MappingProxyType({}),
) -> tuple[DraftDispute, ...]:
    """Find every question on which the sources differ.

    Args:
        events: all merged events.
        lines: the lines whose figures conflict, by index; none that `numbers.is_settled`.
        claims: all claims.
        known: how to write the parties, and who belongs to whom.
        divided: the parts that contradict the total of one of these lines, by the line's index.
    """
    cast, sides = known
    denied = _asked_once(_denials(events, claims, known))
    found = [
        *_how_many(events, lines, cast, divided),
        *denied,
        *_accusing(events, claims, known, frozenset(index for each in denied for index in each.claims)),
        *_who(events, cast, sides),
        *_when(events, cast),
    ]
    return tuple(sorted(found, key=lambda each: (min(each.cites), each.kind, each.question)))


def _sentence(summary: str) -> str:
    return summary.strip().rstrip(".")


def _how_many(
    events: Sequence[MergedEvent], lines: Mapping[int, CountSeries], cast: Cast, divided: Mapping[int, Sequence[Parts]]
) -> Iterator[DraftDispute]:
    for index, line in lines.items():
        held = _sides(line)
        parts = [each for told in divided.get(index, ()) for each in told]
        for told in divided.get(index, ()):
            cites = [cite for each in told for cite in each.observed.cites]
            held.setdefault((told[0].observed.speaker.said_by or OWN_VOICE, in_words(told)), []).extend(cites)
        positions = tuple(
            DraftPosition(holder, value, tuple(dict.fromkeys(cites))) for (holder, value), cites in held.items()
        )
        measure = f" ({line.metric})" if METRICS[line.metric].has_plain_name else ""
        asks = "what" if METRICS[line.metric].written == "measure" else "how many"
        question = f"{_called(events[line.event], cast)}: {asks} {line.of}{measure}?"
        of_lines = tuple(dict.fromkeys((index, *(each.line for each in parts))))
        yield DraftDispute("how_many", question, positions, (line.event,), of_lines)


def _sides(line: CountSeries) -> dict[tuple[str, str], list[Citation]]:
    """Return the evidence of each side of a count, by who holds it and the number."""
    counts = [each for each in line.current if not each.is_vague]
    called: dict[tuple[Origin, object], tuple[str, str]] = {}
    for each in line.current:
        # One body that gives one number is one side, by whatever name and in whatever words articles have it.
        called.setdefault(_of_one_side(each), (each.speaker.said_by or OWN_VOICE, each.value_text))
    held: dict[tuple[str, str], list[Citation]] = {}
    for each in counts:
        held.setdefault(called[_of_one_side(each)], []).extend(each.cites)
    named = {each.as_count.number for each in counts if each.speaker.said_by}
    listed = {each.as_count.number for each in counts if each.speaker.entities}
    for each in line.current:
        # It prints what a body had told; and where bodies differ, an article that names nobody is no further side.
        if not each.speaker.said_by and (each.as_count.number in named or len(named) > 1):
            held.pop((OWN_VOICE, each.value_text), None)
        elif each.speaker.said_by and not each.speaker.entities and each.as_count.number in listed:
            held.pop(called[_of_one_side(each)], None)  # "by the official account", which is the ministry's
    exact = [each for each in line.current if each.qualifier == "exact"]
    roundings = {called[_of_one_side(each)] for each in counts if any(_is_made_round(each, one) for one in exact)}
    # "about 30" beside 33 and 40 is no third answer
    is_dispute = len(held) - len(roundings) > 1
    return {key: cites for key, cites in held.items() if not (is_dispute and key in roundings)}


def _of_one_side(count: Observed) -> tuple[Origin, object]:
    """Give what makes a count a side's: whose word it is, and its number with how firm it is."""
    return count.speaker.origin, (count.low, count.high, count.qualifier)


def _is_made_round(one: Observed, exact: Observed) -> bool:
    """Tell whether a count is another one's number made round."""
    return one.qualifier != "exact" and are_one_number(one.as_count, exact.as_count)


def _denials(
    events: Sequence[MergedEvent], claims: Sequence[Claim], known: tuple[Cast, Sides]
) -> Iterator[DraftDispute]:
    """Set each denial against those who say the contrary; nobody is made to hold what he did not say."""
    cast, _ = known
    named = frozenset[str]().union(*(words_of_name(entity.name) for entity in cast.names.entities))
    beside = _Beside(claims)
    for index, denial in enumerate(claims):
        if denial.stance != "denies":
            continue
        near = ((other, claims[other]) for other in beside(denial))
        against = [(other, claim) for other, claim in near if _contradicts(denial, claim, known, named)]
        positions = [
            DraftPosition(cast.show(claim.claimant), _sentence(claim.text), claim.cites) for _, claim in against
        ]
        if not against:
            told = [mention for event in denial.about for mention in events[event].mentions]
            told = [mention for mention in told if denial.claimant not in mention.speaker.entities]
            positions = [_telling(mention) for mention in told if _is_of(denial.words, mention, named)]
        if not positions:
            continue
        positions.append(DraftPosition(cast.show(denial.claimant), _DENIAL, denial.cites))
        blaming = any(_blames(claim, denial, events, known) for _, claim in against)
        kind: DisputeKind = "who" if blaming else "whether"
        yield DraftDispute(
            kind,
            f"Is it true that {within_a_sentence(denial.text)}?",
            tuple(positions),
            tuple(sorted({*denial.about, *(event for _, claim in against for event in claim.about)})),
            claims=(index, *(other for other, _ in against)),
        )


class _Beside:
    """What a denial may contradict: what is said of its event, in its article, or in its very words."""

    def __init__(self, claims: Sequence[Claim]) -> None:
        self._by_key: dict[Hashable, list[int]] = defaultdict(list)
        for index, claim in enumerate(claims):
            for key in self._keys(claim) if claim.stance in ("accuses", "asserts", "condemns") else ():
                self._by_key[key].append(index)

    def __call__(self, denial: Claim) -> Sequence[int]:
        """Give the claims, by index and in order."""
        return sorted({index for key in self._keys(denial) for index in self._by_key.get(key, ())})

    def _keys(self, claim: Claim) -> Iterator[Hashable]:
        yield from dict.fromkeys(("event", event) for event in claim.about)
        yield from dict.fromkeys(("article", cite.source) for cite in claim.cites)
        yield "words", claim.words


def _accusing(
    events: Sequence[MergedEvent], claims: Sequence[Claim], known: tuple[Cast, Sides], denied: Container[int]
) -> Iterator[DraftDispute]:
    """Find deeds of which two who are not of one side each accuse the other's, or a third; not `denied` again."""
    cast, sides = known
    accusing: dict[int, list[int]] = defaultdict(list)
    for index, claim in enumerate(claims):
        for event in claim.about if claim.stance == "accuses" and claim.to and index not in denied else ():
            if events[event].kind in PERPETRATED:
                accusing[event].append(index)
    for event, told in accusing.items():
        apart = [one for one in told if any(_are_rivals(claims[one], claims[other], sides) for other in told)]
        held: dict[tuple[str, str], list[Citation]] = {}
        for claim in (claims[index] for index in apart):
            accused = ", ".join(cast.show_all(claim.to))
            held.setdefault((cast.show(claim.claimant), accused), []).extend(claim.cites)
        if held:
            positions = tuple(DraftPosition(*side, tuple(dict.fromkeys(cites))) for side, cites in held.items())
            question = f"{_called(events[event], cast)}: who was behind it?"
            yield DraftDispute("who", question, positions, (event,), claims=tuple(apart))


def _are_rivals(one: Claim, other: Claim, sides: Sides) -> bool:
    """Tell whether two accusations are by two sides, and against two."""
    return not sides.are_allied([one.claimant], [other.claimant]) and not sides.are_allied(one.to, other.to)


def _asked_once(disputes: Iterable[DraftDispute]) -> list[DraftDispute]:
    """Put denials of one accusation together: several of one side deny it, or one denies it in several wordings."""
    kept: list[DraftDispute] = []
    asked_in: dict[tuple[Citation, ...], int] = {}
    for each in disputes:
        accusers = _accusers(each)
        same = min((asked_in[one] for one in accusers if one in asked_in), default=len(kept))
        if same == len(kept):
            kept.append(each)
        else:
            kept[same] = _with(kept[same], each)
        for one in accusers:
            asked_in[one] = min(same, asked_in.get(one, same))
    return kept


def _accusers(dispute: DraftDispute) -> set[tuple[Citation, ...]]:
    return {position.cites for position in dispute.positions if position.position != _DENIAL}


def _with(dispute: DraftDispute, other: DraftDispute) -> DraftDispute:
    """Add the sides of a dispute that another lacks; who denies it twice denies it once, with both quotes."""
    denied = {each.holder: each for each in dispute.positions if each.position == _DENIAL}
    sides = [each for each in dispute.positions if each.position != _DENIAL]
    for each in other.positions:
        if each.position != _DENIAL:
            sides += [each] if each not in sides else []
            continue
        known = denied.get(each.holder)
        cites = dict.fromkeys((*(known.cites if known else ()), *each.cites))
        denied[each.holder] = replace(each, cites=tuple(cites))
    return replace(
        dispute,
        positions=(*sides, *denied.values()),
        events=tuple(sorted({*dispute.events, *other.events})),
        claims=tuple(dict.fromkeys((*dispute.claims, *other.claims))),
    )


def _blames(claim: Claim, denial: Claim, events: Sequence[MergedEvent], known: tuple[Cast, Sides]) -> bool:
    """Tell whether a claim says that those did it whose deed it is not by the denial, where it can be asked who did."""
    about = (*claim.about, *denial.about)
    is_deed = not about or any(events[event].kind in PERPETRATED for event in about)
    return claim.stance == "accuses" and is_deed and _is_for_accused(denial, claim, known)


def _is_for_accused(denial: Claim, claim: Claim, known: tuple[Cast, Sides]) -> bool:
    """Tell whether a denial is by somebody whom a claim is against, or says of him that he did not do it."""
    cast, sides = known
    if sides.are_allied([denial.claimant], claim.to):
        return True
    return any((words := words_of_name(cast.show(each))) and words <= denial.words for each in claim.to)


def _contradicts(denial: Claim, claim: Claim, known: tuple[Cast, Sides], named: frozenset[str]) -> bool:
    """Tell whether a claim is what is denied: of one event or in one article, and against the denier or in his words.

    Of one event, either is enough; elsewhere in one article it takes both, and in another article all of his words.
    Words that only name somebody or some place (`named`) say nothing of the matter. A denial that says whom it
    contradicts is of what these say.
    """
    _, sides = known
    if sides.are_allied([claim.claimant], [denial.claimant]):
        return False
    against_him = sides.are_allied([denial.claimant], claim.to)
    if denial.to and not against_him and not sides.are_allied([claim.claimant], denial.to):
        return False
    denied, claimed = denial.words - named, claim.words - named
    same_matter = bool(denied and claimed) and len(denied & claimed) >= _SAME_MATTER * min(len(denied), len(claimed))
    if set(denial.about) & set(claim.about):
        return against_him or same_matter
    one_article = {cite.source for cite in denial.cites} & {cite.source for cite in claim.cites}
    if one_article:
        return same_matter and _is_for_accused(denial, claim, known)
    return against_him and bool(denial.words) and denial.words == claim.words


def _is_of(words: frozenset[str], mention: Mention, named: frozenset[str]) -> bool:
    """Tell whether a denial is of the event itself, as an account tells it: most of its words are there."""
    words -= named
    shared = len(words & words_of(mention.event.report.summary))
    return shared >= 2 and shared >= _DENIED_SHARE * len(words)


def _telling(mention: Mention) -> DraftPosition:
    return DraftPosition(mention.speaker.said_by or OWN_VOICE, _sentence(mention.event.report.summary), mention.cites)


def _who(events: Sequence[MergedEvent], cast: Cast, sides: Sides) -> Iterator[DraftDispute]:
    """Find events for which different accounts name different perpetrators.

    Whoever holds a trial or talks is asked after by nobody: an account may name the judge, another the accused.
    """
    for index, event in enumerate(events):
        # One account is at odds with none, and one doer with no other.
        if len(event.mentions) < 2 or len(event.by) < 2 or event.kind not in PERPETRATED:
            continue
        named: dict[frozenset[Party], list[Mention]] = {}
        for mention in event.mentions:
            if mention.by:
                named.setdefault(mention.by, []).append(mention)
        apart = [by for by in named if not any(sides.are_allied(by, other) for other in named if other != by)]
        if len(apart) < 2:
            continue
        positions = tuple(
            DraftPosition(
                mention.speaker.said_by or OWN_VOICE,
                ", ".join(sorted(cast.show_all(mention.by))),
                mention.cites,
            )
            for by in apart
            for mention in named[by]
        )
        yield DraftDispute("who", f"{_called(event, cast)}: who was behind it?", positions, (index,))


def _when(events: Sequence[MergedEvent], cast: Cast) -> Iterator[DraftDispute]:
    """Find events that as many independent accounts put on one day as on another."""
    for index, event in enumerate(events):
        if event.when is None or event.when.days == 1:
            continue
        held: dict[str, list[Mention]] = {}
        for mention in event.mentions:
            if mention.date and mention.when and mention.when.days == 1:
                held.setdefault(mention.date, []).append(mention)
        if len(held) < 2:
            continue
        positions = tuple(
            DraftPosition(mention.speaker.said_by or OWN_VOICE, readable_date(date), mention.cites)
            for date, mentions in sorted(held.items())
            for mention in mentions
        )
        yield DraftDispute("when", f"{_called(event, cast)}: on which day was it?", positions, (index,))


def _called(event: MergedEvent, cast: Cast) -> str:
    """Call an event by kind, place and date, which take no side."""
    place = [cast.show(event.places[0])] if event.places else []
    kind = kind_in_sentence(event.kind)
    return ", ".join([kind[:1].upper() + kind[1:], *place, *([readable_date(event.date)] if event.date else [])])


def differing_dates(event: MergedEvent) -> tuple[str, ...]:
    """List the dates that the accounts of one event give, readable, when none of them is exact enough to fit all.

    Where none has a date, their weekdays: an article may put one event on Saturday and on the day before Monday.
    """
    if len(event.mentions) < 2:
        return ()
    told = {mention.weekdays for mention in event.mentions if mention.weekdays}
    if event.when is None and told and not frozenset.intersection(*told):
        return tuple(day.capitalize() for day in WEEKDAYS if day in frozenset().union(*told))
    dates = dict.fromkeys([mention.date for mention in event.mentions if mention.date])
    if len(dates) < 2:
        return ()
    windows = [found for found in on_one_calendar([*map(window, dates)]) if found]  # "12 October" may be of that year
    if any(all(other.holds(one) for other in windows) for one in windows):
        return ()
    return tuple(readable_date(date) for date in dates)
