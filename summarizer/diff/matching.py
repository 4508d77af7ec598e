"""Which thing of the later brief is which of the earlier one: two briefs in, pairs of ids out.

A thing is looked for by its `marks` first: what both briefs may have, such as a quote, and what must be the same beside
it. Its `looks` tell apart what has the same marks. A `description` serves where no mark is shared, and only where it
fits one thing alone.

Where several would do, those that share most come first. Each thing is paired once, and what is left over has become
part of the thing with which it shares most. Unsure means apart.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from summarizer.domain.words import are_nested
from summarizer.merging.facts import Fact, quote_ids
from summarizer_schemas import Brief
from summarizer_schemas.brief import Dispute, Episode, Event, Figure, Name, Observation, Quote, Source, Statement
from summarizer_schemas.vocabulary import DisputeKind

Thing = Event | Figure | Statement | Dispute | Episode | Name
Mark = tuple[str, Hashable]
"""The id of a quote, an event or a source, and what must be the same beside it."""


def marks(thing: Thing) -> Iterator[Mark]:
    """Yield what a thing rests on: of a figure with its number, of a statement with its stance."""
    if isinstance(thing, Figure):
        for each in thing.observations:
            # Of two counts in words that become one, one's words stand with the quotes of both.
            yield from ((quote, (thing.metric, each.low, each.high)) for quote in each.quotes)
    elif isinstance(thing, Episode):
        yield from ((event, None) for event in thing.events)
    elif isinstance(thing, Name):
        yield from ((alias.source, alias.as_written) for alias in thing.aliases)
    elif isinstance(thing, Dispute):
        yield from ((quote, what) for quote in quote_ids(thing) for what in (thing.kind, thing.question))
    else:
        stance = thing.stance if isinstance(thing, Statement) else None
        yield from ((quote, stance) for quote in quote_ids(thing))


def looks(thing: Thing) -> tuple[str, ...]:
    """Return what two things with the same marks may still differ in, the most telling first."""
    if isinstance(thing, Event):
        return thing.summary, thing.key
    if isinstance(thing, Figure):
        return thing.of, thing.key
    if isinstance(thing, Statement):
        return thing.claimant, thing.claim, thing.key
    if isinstance(thing, Dispute):
        return thing.question, thing.key
    return (thing.title, thing.key) if isinstance(thing, Episode) else (thing.name, thing.kind)


def description(thing: Thing, known: Mapping[str, str]) -> Hashable | None:
    """Describe a thing by what both briefs have; None where that says too little.

    Args:
        thing: of either brief.
        known: what the ids of its brief are in the earlier one.
    """
    if isinstance(thing, Event):
        source = known.get(thing.reports[0].source)
        is_placed = thing.date is not None or bool(thing.places)
        return (source, thing.kind, thing.date, frozenset(thing.places)) if source and is_placed else None
    if isinstance(thing, Figure):
        event = known.get(thing.event)
        return (event, thing.metric, thing.of.casefold()) if event else None
    if isinstance(thing, Name):
        return thing.name, thing.kind
    if isinstance(thing, Episode):
        return None
    about = frozenset(known.get(each) for each in thing.about)
    if not about or None in about:
        return None
    return (thing.kind, about) if isinstance(thing, Dispute) else (thing.claimant, thing.stance, thing.claim, about)


@dataclass(frozen=True, slots=True)
class Carried:
    """What the later brief has of the earlier one, each by its id there.

    Attributes:
        sources: articles of one text.
        changed: articles whose file had another text.
        quotes: the same words at the same place.
        shared: the quotes with which each quote shares words; only the same one, where there is one.
    """

    sources: Mapping[str, str]
    changed: Mapping[str, str]
    quotes: Mapping[str, str]
    shared: Mapping[str, Sequence[str]]


def common_evidence(old: Brief, new: Brief) -> Carried:
    """Find the articles and quotes that both briefs have.

    Words of one text are the same where their spans overlap. In the new text of a file that has changed, words are the
    same where one quote has the words of the other. Equal words of different articles are no evidence.
    """
    sources = _by_text(old.sources, new.sources)
    changed = _by_file(old.sources, new.sources, sources)
    quotes_of: dict[str, list[Quote]] = defaultdict(list)
    for quote in old.quotes:
        quotes_of[quote.source].append(quote)
    placed = {(quote.source, quote.start, quote.end): quote.id for quote in old.quotes}
    quotes: dict[str, str] = {}
    shared: dict[str, Sequence[str]] = {}
    for quote in new.quotes:
        same_text, old_text = sources.get(quote.source), changed.get(quote.source)
        same = placed.get((same_text or "", quote.start, quote.end))
        if same is not None:
            quotes[quote.id], shared[quote.id] = same, (same,)
        elif same_text is not None:
            shared[quote.id] = [each.id for each in quotes_of[same_text] if _overlap(each, quote)]
        elif old_text is not None:
            shared[quote.id] = [each.id for each in quotes_of[old_text] if are_nested(each.exact, quote.exact)]
    return Carried(sources, changed, quotes, shared)


def files_of(source: Source) -> tuple[str, ...]:
    """Return every file that has a source's text."""
    return (source.file, *source.copies)


def quotes_behind(thing: Episode | Fact, facts: Mapping[str, Fact]) -> Iterator[str]:
    """Yield the quotes on which a fact rests, or the events of an episode; `facts` are its brief's, by id."""
    told = [facts[each] for each in thing.events] if isinstance(thing, Episode) else [thing]
    return (quote for fact in told for quote in quote_ids(fact))


def _by_text(old: Iterable[Source], new: Iterable[Source]) -> dict[str, str]:
    before = {source.text_sha256: source.id for source in old}
    return {source.id: before[source.text_sha256] for source in new if source.text_sha256 in before}


def _by_file(old: Iterable[Source], new: Iterable[Source], same: Mapping[str, str]) -> dict[str, str]:
    """Pair what is left over by its file, each once."""
    kept = set(same.values())
    left = {file: source.id for source in old if source.id not in kept for file in files_of(source)}
    pairs: dict[str, str] = {}
    for source in new:
        before = next((left[file] for file in files_of(source) if file in left), None)
        if source.id not in same and before is not None and before not in kept:
            pairs[source.id] = before
            kept.add(before)
    return pairs


def _overlap(one: Quote, other: Quote) -> bool:
    return one.start < other.end and other.start < one.end


@dataclass(frozen=True, slots=True)
class Matches:
    """Pairs of ids, of all sorts together: no two sorts share a letter.

    Attributes:
        kept: what is the same, by its id in the later brief.
        joined: what has become part of another thing, by its id in the earlier brief.
        split: what was part of another thing, by its id in the later brief.
    """

    kept: dict[str, str] = field(default_factory=dict)
    joined: dict[str, str] = field(default_factory=dict)
    split: dict[str, str] = field(default_factory=dict)


def match(old: Brief, new: Brief, evidence: Carried) -> Matches:
    """Find what both briefs have, whatever its id is in either."""
    same_words = evidence.shared
    same_texts = {id_: (earlier,) for id_, earlier in {**evidence.sources, **evidence.changed}.items()}
    matching = _Matching(evidence)
    matching.pair(old.events, new.events, same_words)
    matching.pair_recounted(old.figures, new.figures, same_words)
    matching.pair(old.figures, new.figures, same_words)
    matching.join_recounted(old.figures, new.figures, same_words)
    matching.pair(old.statements, new.statements, same_words)
    asked_otherwise = _asked_otherwise(old.disputes, new.disputes, same_words)
    matching.pair(old.disputes, new.disputes, same_words, is_divisible=False, apart=asked_otherwise)
    matching.join_reworded(old.disputes, new.disputes, same_words)
    matching.pair(old.episodes, new.episodes, matching.related())
    matching.pair(old.names, new.names, same_texts, is_divisible=False)
    return matching.matches


_ASKED_OF_FACTS: Final = frozenset[DisputeKind]({"how_many", "when"})
"""Of one event such a question is one, in whatever words."""


def _asked_otherwise(
    olds: Iterable[Dispute], news: Sequence[Dispute], shared: Mapping[str, Sequence[str]]
) -> frozenset[tuple[str, str]]:
    """Return which disputes have different questions, by the ids of the earlier and of the later.

    The same question may be asked in other words. Then it has the same sides, as far as both briefs have their quotes.
    """
    back = {earlier for each in shared.values() for earlier in each}
    mine = {new.id: _sides(new, lambda quote: shared.get(quote, ())) for new in news}
    found = set()
    for old in olds:
        sides = _sides(old, lambda quote: (quote,) if quote in back else ())
        for new in news:
            is_alike = old.question == new.question or new.kind in _ASKED_OF_FACTS
            if not is_alike and not _are_the_same_sides(sides, mine[new.id]):
                found.add((old.id, new.id))
    return frozenset(found)


_TURNED_ROUND: Final = frozenset({"yes", "no"})
_Side = tuple[str, frozenset[str]]
"""An answer that may be turned round, "yes" or "no", or "", and the quotes of the earlier brief that have it."""


def _sides(dispute: Dispute, earlier: Callable[[str], Sequence[str]]) -> list[_Side]:
    """Return the sides of a dispute for which both briefs have evidence."""
    told = (
        (
            each.position if each.position in _TURNED_ROUND else "",
            {old for quote in each.quotes for old in earlier(quote)},
        )
        for each in dispute.positions
    )
    return [(answer, frozenset(quotes)) for answer, quotes in told if quotes]


def _are_the_same_sides(ones: Sequence[_Side], others: Sequence[_Side]) -> bool:
    """Tell whether each side has one among the others with a quote of its own, and no answer that is turned round."""

    def has(side: _Side, among: Iterable[_Side]) -> bool:
        return any({side[0], each[0]} != _TURNED_ROUND and not side[1].isdisjoint(each[1]) for each in among)

    return all(has(each, others) for each in ones) and all(has(each, ones) for each in others)


def _is_editors(figure: Figure) -> bool:
    """Tell whether an editor says of all counts what they count; one among others is not what a figure is known by."""
    return all(each.by_editor for each in figure.observations)


def _counted(count: Observation, shared: Mapping[str, Iterable[str]] | None = None) -> Iterator[tuple[str, str]]:
    """Yield what a count stays known by when an editor says what it counts: its quotes, and who is counted."""
    for quote in count.quotes:
        yield from ((each, count.of) for each in ((quote,) if shared is None else shared.get(quote, ())))


class _Matching:
    """Pairs the things of two briefs, sort by sort: later sorts are known by earlier ones."""

    def __init__(self, evidence: Carried) -> None:
        self.matches = Matches({**evidence.sources, **evidence.quotes})
        self._changed = evidence.changed

    def pair(
        self,
        olds: Sequence[Thing],
        news: Sequence[Thing],
        shared: Mapping[str, Iterable[str]],
        *,
        is_divisible: bool = True,
        apart: Collection[tuple[str, str]] = (),
    ) -> None:
        """Pair the things of one sort.

        Args:
            olds: those of the earlier brief.
            news: those of the later brief.
            shared: for an id of the later brief, the ids of the earlier one that mean the same.
            is_divisible: whether one thing can become two, and two one.
            apart: what shares evidence and is not the same, by the ids of the earlier and of the later brief.
        """
        ranked = [each for each in _ranked(olds, news, shared) if each not in apart]
        kept = self.matches.kept
        taken = set(kept.values())
        for old, new in ranked:
            if old not in taken and new not in kept:
                kept[new] = old
                taken.add(old)
        if is_divisible:
            for old, new in ranked:
                if old not in taken:
                    self.matches.joined.setdefault(old, new)
                if new not in kept:
                    self.matches.split.setdefault(new, old)
        self._pair_by_description(
            [each for each in olds if each.id not in taken and each.id not in self.matches.joined],
            [each for each in news if each.id not in kept and each.id not in self.matches.split],
            apart,
        )

    def pair_recounted(
        self, olds: Iterable[Figure], news: Iterable[Figure], shared: Mapping[str, Iterable[str]]
    ) -> None:
        """Pair figures of which an editor of either brief says what they count: by their words and who is counted."""
        before = {word: old for old in olds for each in old.observations for word in _counted(each)}
        kept = self.matches.kept
        for new in news:
            own = [word for each in new.observations for word in _counted(each, shared)]
            old = next((before[each] for each in own if each in before), None)
            if old and (_is_editors(new) or _is_editors(old)) and old.id not in kept.values():
                kept[new.id] = old.id

    def join_recounted(
        self, olds: Iterable[Figure], news: Iterable[Figure], shared: Mapping[str, Iterable[str]]
    ) -> None:
        """Join figures of which an editor moved a count to another, and part them where she takes that back."""
        before = {word: (old, each) for old in olds for each in old.observations for word in _counted(each)}
        taken = set(self.matches.kept.values())
        for new in news:
            for each in new.observations:
                pairs = (before[word] for word in _counted(each, shared) if word in before)
                for old, count in pairs:
                    if each.by_editor and old.id not in taken:
                        self.matches.joined.setdefault(old.id, new.id)
                    if count.by_editor and new.id not in self.matches.kept:
                        self.matches.split.setdefault(new.id, old.id)

    def join_reworded(
        self, olds: Sequence[Dispute], news: Sequence[Dispute], shared: Mapping[str, Iterable[str]]
    ) -> None:
        """Join questions that are not asked any more to those that are new and share most of their evidence."""
        taken = set(self.matches.kept.values())
        for old, new in _ranked(olds, news, shared):
            if old not in taken and new not in self.matches.kept:
                self.matches.joined.setdefault(old, new)

    def related(self) -> Mapping[str, Sequence[str]]:
        """Return, for each id of the later brief, all that it has to do with in the earlier one."""
        found: dict[str, list[str]] = defaultdict(list)
        joined = ((new, old) for old, new in self.matches.joined.items())
        for new, old in (*self.matches.kept.items(), *joined, *self.matches.split.items()):
            found[new].append(old)
        return found

    def _pair_by_description(
        self, olds: Iterable[Thing], news: Iterable[Thing], apart: Collection[tuple[str, str]]
    ) -> None:
        known = self.matches.kept | dict(self._changed)
        itself = {old: old for old in known.values()}
        before = _alone((description(each, itself), each.id) for each in olds)
        after = _alone((description(each, known), each.id) for each in news)
        pairs = [(before[what], after[what]) for what in after.keys() & before.keys()]
        self.matches.kept.update({new: old for old, new in pairs if (old, new) not in apart})


def _ranked(
    olds: Sequence[Thing], news: Sequence[Thing], shared: Mapping[str, Iterable[str]]
) -> Sequence[tuple[str, str]]:
    """Return all pairs that share a mark: those that share most first, then those that look alike, then in order."""
    holders: dict[Mark, list[int]] = defaultdict(list)
    for place, old in enumerate(olds):
        for mark in set(marks(old)):
            holders[mark].append(place)
    counts: Counter[tuple[int, int]] = Counter()
    for place, new in enumerate(news):
        reached = {(earlier, beside) for id_, beside in marks(new) for earlier in shared.get(id_, ())}
        counts.update((holder, place) for mark in reached for holder in holders[mark])

    def rank(pair: tuple[int, int]) -> tuple[object, ...]:
        unlike = [one != other for one, other in zip(looks(olds[pair[0]]), looks(news[pair[1]]), strict=True)]
        return -counts[pair], unlike, pair

    return [(olds[old].id, news[new].id) for old, new in sorted(counts, key=rank)]


def _alone(described: Iterable[tuple[Hashable | None, str]]) -> dict[Hashable, str]:
    """Return the one id that each description fits; what fits several, or nothing, is left out."""
    fitting: dict[Hashable, list[str]] = defaultdict(list)
    for what, id_ in described:
        if what is not None:
            fitting[what].append(id_)
    return {what: ids[0] for what, ids in fitting.items() if len(ids) == 1}
