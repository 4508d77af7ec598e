"""What both briefs tell otherwise, and what the later one has no more: two briefs in, changes and withdrawals out.

Facts under the same ids are compared by value. Another value is another number that leads (`diff.moves`) and not the
words around it, a date and not how it is written, a party and not how its name is spelt.

A reason is found for what is gone: first its articles, then an editor, then the gate, which may have refused what it
let through before, then the model, which need not report the same thing twice.
"""

from collections.abc import Collection, Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from summarizer.decisions import dropped_in
from summarizer.decisions.about import finder_in
from summarizer.decisions.editing import hanging_on, lists_counts_of
from summarizer.diff.matching import files_of, quotes_behind
from summarizer.diff.moves import Counts, Move, may_be_told, moves
from summarizer.domain.edtf import window
from summarizer.domain.languages import primary
from summarizer.domain.metrics import MEASURED
from summarizer.domain.names import words_of
from summarizer.domain.words import are_nested
from summarizer.merging.facts import Bodies, Fact, Facts, quote_ids
from summarizer.telling.leading import leads
from summarizer.telling.lesser_counts import LesserCounts
from summarizer.telling.phrases import observed
from summarizer_schemas import Brief
from summarizer_schemas.brief import Dispute, Episode, Event, Figure, Observation, Position, Source, Statement
from summarizer_schemas.changes import (
    Contradiction,
    GoneArticle,
    GoneBecause,
    Revised,
    Revision,
    Withdrawal,
    WithdrawnBecause,
)
from summarizer_schemas.vocabulary import Metric

LISTED: Final = ", "
"""Between the facts that settled a dispute."""


def revisions(old: Brief, new: Brief) -> Iterator[Revision]:
    """Yield what the later brief tells otherwise, fact by fact in its order."""
    before, after = BriefIndex.of(old, new.language), BriefIndex.of(new, new.language)
    for id_ in after.facts:
        if id_ in before.facts:
            yield from _revised(before, after, id_)


def contradictions(old: Brief, new: Brief) -> Iterator[Contradiction]:
    """Yield what an added article disputes or denies, with the earlier brief's facts that nobody had disputed there.

    A denial contradicts what was said in its words. One of anything else that its event is about is none of the event:
    that whose failure caused a leak is denied leaves the leak as it was.
    """
    known = Facts(old, {}).by_id
    before = {id_ for dispute in old.disputes for id_ in _at_issue(dispute, known)}
    told = Facts(new, {}).by_id
    added = {quote.id for quote in new.quotes} - _quotes_of_sources(new, {source.id for source in old.sources})
    disputed: set[str] = set()
    for dispute in new.disputes:
        about = tuple(each for each in _at_issue(dispute, told) if each in known and each not in before)
        disputed.update(dispute.about)
        if dispute.id not in known and about and not added.isdisjoint(quote_ids(dispute)):
            yield Contradiction(by=dispute.id, about=about)
    for denial in new.statements:
        if denial.stance == "denies" and denial.id not in {*known, *disputed} and not added.isdisjoint(denial.quotes):
            about = tuple(each for each in _said_in_its_words(denial, old) if each in told and each not in before)
            if about:
                yield Contradiction(by=denial.id, about=about)


def _quotes_of_sources(brief: Brief, sources: Collection[str]) -> set[str]:
    return {quote.id for quote in brief.quotes if quote.source in sources}


def _at_issue(dispute: Dispute, facts: Mapping[str, Fact]) -> Iterator[str]:
    """Yield what a dispute is of: the counts and statements, and of events those of which a side has the own words.

    An event that only a count or a statement is about is where the matter belongs, and is not disputed.
    """
    about = [facts[each] for each in dispute.about if each in facts]
    details = [each for each in about if not isinstance(each, Event)]
    of_details = {quote for each in details for quote in quote_ids(each)}
    left = {*quote_ids(dispute)} - of_details
    for fact in about:
        if not isinstance(fact, Event) or not left.isdisjoint(quote_ids(fact)):
            yield fact.id


def _said_in_its_words(denial: Statement, old: Brief) -> Iterator[str]:
    """Yield the statements of a brief that say what a denial denies, in as many words."""
    words = words_of(denial.claim)
    return (each.id for each in old.statements if each.stance != "denies" and words and words_of(each.claim) == words)


@dataclass(frozen=True, slots=True)
class BriefIndex:
    """One brief's facts by id, the ids of its names and articles, and the article of each quote."""

    facts: Mapping[str, Fact]
    names: Mapping[str, str]
    articles: frozenset[str]
    article_of: Mapping[str, str]
    language: str
    bodies: Bodies
    lesser: LesserCounts

    @classmethod
    def of(cls, brief: Brief, language: str) -> "BriefIndex":
        """Return what a brief tells, for those who read a language."""
        facts = Facts(brief, {}).by_id
        return cls(
            facts,
            {name.name: name.id for name in brief.names},
            frozenset(source.id for source in brief.sources),
            {quote.id: quote.source for quote in brief.quotes},
            language,
            Bodies(brief),
            LesserCounts(brief, facts, {quote.id: quote for quote in brief.quotes}),
        )

    def shown(self, id_: str, what: Revised) -> tuple[tuple[str, ...], ...]:
        """Return one thing that a fact tells as a revision may show it; () where such a fact tells none."""
        fact = self.facts[id_]
        if isinstance(fact, Figure) and what == "value":
            return tuple(dict.fromkeys(map(_in_words, may_be_told(self.counts(fact)))))
        if isinstance(fact, Event) and what == "origins":  # which briefs of an earlier release have
            return ((str(fact.origins),),)
        return tuple(each.shown for each in _aspects(self, fact) if each.what == what)

    def read(self, position: Position) -> str:
        """Return a position as readers are told it: translated, where it is into their language."""
        told = position.translation
        return told.text if told and primary(told.language) == primary(self.language) else position.position

    def counts(self, figure: Figure) -> Counts:
        """Return a figure as this brief tells it."""
        return Counts(self.bodies.only(figure), self.lesser.set_back(figure))

    def party(self, name: str) -> str:
        """Return what stays when a party is spelt otherwise."""
        return self.names.get(name, name.casefold())


@dataclass(frozen=True, slots=True)
class _Aspect:
    """One thing that a fact tells: what must change to count, and how it is shown."""

    what: Revised
    same: Hashable
    shown: tuple[str, ...]


def _revised(before: BriefIndex, after: BriefIndex, id_: str) -> Iterator[Revision]:
    was, now = before.facts[id_], after.facts[id_]
    if isinstance(was, Figure) and isinstance(now, Figure):
        yield from (_moved(before, after, id_, move) for move in moves(before.counts(was), after.counts(now)))
    cited = set(quote_ids(was))
    for one, other in zip(_aspects(before, was), _aspects(after, now), strict=True):
        if one.same != other.same and not _are_reworded(before, was, after, now):
            yield Revision(
                id=id_,
                what=one.what,
                was=one.shown,
                now=other.shown,
                said_by=(),
                quotes=tuple(quote for quote in quote_ids(now) if quote not in cited),
                gone=_gone_behind(quote_ids(was), before, after),
            )


def _are_reworded(before: BriefIndex, was: Fact, after: BriefIndex, now: Fact) -> bool:
    """Tell whether the sides of a dispute are the same bodies on the same words: then nobody moved."""
    if not isinstance(was, Dispute) or not isinstance(now, Dispute):
        return False
    sides = (
        {(told.party(side.holder), frozenset(side.quotes)) for side in each.positions}
        for told, each in ((before, was), (after, now))
    )
    return next(sides) == next(sides)


def _moved(before: BriefIndex, after: BriefIndex, id_: str, move: Move) -> Revision:
    return Revision(
        id=id_,
        what="value",
        was=_in_words(move.was),
        now=_in_words(move.now),
        said_by=tuple(dict.fromkeys(each.said_by for each in move.by if each.said_by)),
        quotes=tuple(dict.fromkeys(quote for each in move.by for quote in each.quotes)),
        gone=_gone_behind((quote for each in move.was for quote in each.quotes), before, after),
    )


def _in_words(counts: Iterable[Observation]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(each.value_text for each in counts))


def _gone_behind(quotes: Iterable[str], before: BriefIndex, after: BriefIndex) -> tuple[str, ...]:
    behind = dict.fromkeys(before.article_of[quote] for quote in quotes if quote in before.article_of)
    return tuple(article for article in behind if article not in after.articles)


def _aspects(told: BriefIndex, fact: Fact) -> Iterator[_Aspect]:
    if isinstance(fact, Figure):
        yield _Aspect("metric", fact.metric, (fact.metric,))
        # That a figure was updated is told by its values.
        yield _Aspect("status", "single_source" if fact.status == "updated" else fact.status, (fact.status,))
    elif isinstance(fact, Dispute):
        positions = {
            (told.party(each.holder), each.position): f"{each.holder}: {told.read(each)}" for each in fact.positions
        }
        yield _Aspect("positions", frozenset(positions), tuple(positions.values()))
    else:
        yield _Aspect("date", fact.date, (fact.date,) if fact.date else ())
    if isinstance(fact, Event):
        yield _Aspect("status", fact.status, (fact.status,))
        yield _Aspect("by", frozenset(map(told.party, fact.by)), fact.by)
        yield _Aspect("attribution", fact.attribution, (fact.attribution,))


_REPORTED_AS: Final = {Event: "event", Figure: "figure", Statement: "claim"}
"""What the gate calls the items of which facts are made."""
_TELLING_FIRST: Final[tuple[GoneBecause, ...]] = ("changed", "failed", "not_given")


def gone_articles(old: Brief, new: Brief) -> tuple[GoneArticle, ...]:
    """List the articles that are no longer there."""
    kept = {source.id for source in new.sources}
    has_now = {file: source.id for source in new.sources for file in files_of(source)}
    failed = {failure.file for failure in new.failures}
    return tuple(_gone(source, has_now, failed) for source in old.sources if source.id not in kept)


def _gone(source: Source, has_now: Mapping[str, str], failed: Collection[str]) -> GoneArticle:
    now = next((has_now[file] for file in files_of(source) if file in has_now), None)
    reason: GoneBecause = "changed" if now else "failed" if source.file in failed else "not_given"
    return GoneArticle(
        id=source.id,
        file=source.file,
        publisher=source.publisher,
        headline=source.headline,
        reason=reason,
        now=now,
    )


def withdrawals(old: Brief, new: Brief, joined: Collection[str]) -> Iterator[Withdrawal]:
    """Yield the facts that are no longer there, `joined` apart, in the earlier brief's order."""
    search = _Search(old, new)
    things: tuple[Episode | Fact, ...] = (*old.episodes, *Facts(old, {}).by_id.values())
    for thing in things:
        if thing.id not in search.standing and thing.id not in joined:
            yield search.explain(thing)


class _Search:
    """Looks for why a fact is gone."""

    def __init__(self, old: Brief, new: Brief) -> None:
        self._quotes = {quote.id: quote for quote in old.quotes}
        self._facts = Facts(old, {}).by_id
        self._gone = {article.id: article for article in gone_articles(old, new)}
        # What was withheld beside a fact, then as now, is not why the fact is gone.
        self._withheld = [each for each in new.withheld if each not in old.withheld]
        self._is_read_alike = primary(old.language) == primary(new.language)
        self._terms = {each.text: each.translation.text for each in old.terms} if self._is_read_alike else {}
        self._now = Facts(new, {}).by_id
        self.standing = {*self._now, *(episode.id for episode in new.episodes)}
        self._dropped = _dropped(old, new, self.standing)

    def explain(self, thing: Episode | Fact) -> Withdrawal:
        """Say what a thing told, and why it is gone."""
        quotes = [self._quotes[each] for each in quotes_behind(thing, self._facts)]
        sources = tuple(dict.fromkeys(quote.source for quote in quotes))
        reason, detail = self._reason(thing, sources, [quote.exact for quote in quotes])
        told = (self._is_read_alike and _translated(thing)) or _in_old_words(thing, self._terms)
        return Withdrawal(id=thing.id, told=told, sources=sources, reason=reason, detail=detail)

    def _reason(
        self, thing: Episode | Fact, sources: Collection[str], quoted: Collection[str]
    ) -> tuple[WithdrawnBecause, str | None]:
        if all(source in self._gone for source in sources):
            reasons = {self._gone[source].reason for source in sources}
            return next(each for each in _TELLING_FIRST if each in reasons), None
        if thing.id in self._dropped:
            return "dropped", None
        if isinstance(thing, Dispute) and self.standing.issuperset(thing.about) and self._is_settled(thing):
            return "settled", LISTED.join(self._settled_by(thing)) or None
        for item in self._withheld:
            is_its = item.source in sources and item.kind == _REPORTED_AS.get(type(thing))
            if is_its and item.quote and any(are_nested(item.quote, each) for each in quoted):
                return "withheld", item.reason
        is_all_there = isinstance(thing, Dispute) and self.standing.issuperset(thing.about)
        return "not_asked" if is_all_there else "not_reported", None

    def _is_settled(self, dispute: Dispute) -> bool:
        """Tell whether an article ends a dispute: its sides but one are overtaken, or its numbers are at odds no more.

        A question that a model only did not ask again is as open as it was.
        """
        now = [self._now[each] for each in dispute.about]
        before = [self._facts[each] for each in dispute.about]
        numbers = [each for each in before if isinstance(each, Figure) and each.status == "conflicting"]
        if dispute.kind == "how_many" and numbers:
            return not any(isinstance(each, Figure) and each.status == "conflicting" for each in now)
        left = {each.position for each in dispute.positions if not self._gave_way(each, before)}
        return len(left) < 2

    def _settled_by(self, dispute: Dispute) -> Iterable[str]:
        """Return the facts that overtook what its sides had said; of numbers, the figure as it is now."""
        now = [self._now[each] for each in dispute.about]
        if dispute.kind == "how_many":
            return [each.id for each in now if isinstance(each, Figure)]
        by = [each.overtaken_by for each in now if isinstance(each, Event | Statement)]
        return dict.fromkeys(each for each in by if each in self._now)

    def _gave_way(self, side: Position, before: Iterable[Fact]) -> bool:
        """Tell whether a side is overtaken, and all else that it told is of no later day than what overtook it.

        Who denied a warning three times and named a reason once gives way with an admission, whatever the reason was.
        """
        own = [each for each in before if not set(quote_ids(each)).isdisjoint(side.quotes)]
        told = [each for each in (self._now[each.id] for each in own) if isinstance(each, Event | Statement)]
        by = [self._now.get(each.overtaken_by) for each in told if each.overtaken_by]
        days = [when.first for each in by if isinstance(each, Event | Statement) and (when := window(each.date))]
        last = max(days, default=None)
        others = [when.first for each in told if not each.overtaken_by and (when := window(each.date))]
        return bool(by) and (last is None or all(day <= last for day in others))


def _dropped(old: Brief, new: Brief, standing: Collection[str]) -> frozenset[str]:
    """Return what of the earlier brief an editor has dropped since, with what hangs on it; nothing on what stands yet.

    Who drops one count of a figure ends no dispute about the others. Her words may be of a later article than those of
    the earlier brief: then a figure is known by its counts, which the decision lists.
    """
    finder = finder_in(old)
    drops = [each for each in new.decisions if each.kind == "drop" and each.applied]
    meant = [each for drop in drops for each in dropped_in(finder, drop)]
    counted = [each.id for each in old.figures if any(lists_counts_of(drop, each) for drop in drops)]
    ids = hanging_on((each for each in (*meant, *counted) if each not in standing), old)
    return ids | {each.id for each in old.episodes if ids.issuperset(each.events)}


def _translated(thing: Episode | Fact) -> str | None:
    """Return the words that readers of the earlier brief had for a thing, where they had others than its own."""
    told = getattr(thing, "translation", None)
    if told is None or isinstance(thing, Figure):
        return None
    return _said(thing, told.text) if isinstance(thing, Statement) else str(told.text)


def _in_old_words(thing: Episode | Fact, terms: Mapping[str, str]) -> str:
    """Tell a fact in the earlier brief's words, so that it can be understood when that is not at hand.

    What a figure counts stands in the words that its readers were shown, `terms`: the later brief may have none for it.
    """
    if isinstance(thing, Episode):
        return thing.title
    if isinstance(thing, Event):
        return thing.summary
    if isinstance(thing, Figure):
        values = dict.fromkeys(_in_english(each, thing.metric) for each in leads(thing.observations, thing.metric))
        return f"{' or '.join(values)} {terms.get(thing.of, thing.of)} ({thing.metric})"
    if isinstance(thing, Dispute):
        return thing.question
    return _said(thing, thing.claim)


def _said(statement: Statement, claim: str) -> str:
    """Tell a statement with its stance in English, for which readers get the word of their language."""
    return f"{statement.claimant} ({statement.stance.replace('_', ' ')}): {claim}"


def _in_english(count: Observation, metric: Metric) -> str:
    """Return a count as a number; of a measure its own words, as its unit stands in what is counted."""
    return count.value_text if metric in MEASURED else observed(count, metric)
