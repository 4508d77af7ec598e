"""What the earlier brief had and the later one has not: both briefs come in, gone articles and withdrawn facts go out.

Hides why something is gone: first its articles, then an editor, then the gate, which may have refused what it let
through before, then the model, which need not report the same thing twice.
"""

from collections.abc import Collection, Iterator, Mapping
from typing import Final

from summarizer.changes.evidence import files_of, has_words_of, quotes_behind
from summarizer.decisions import dropped_in
from summarizer.decisions.dropping import hanging_on
from summarizer.decisions.finding import Finder
from summarizer.facts import Fact, Facts
from summarizer_schemas import Brief
from summarizer_schemas.brief import Dispute, Episode, Event, Figure, Source, Statement
from summarizer_schemas.changes import GoneArticle, GoneBecause, Withdrawal, WithdrawnBecause

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
        self._new = new
        self._quotes = {quote.id: quote for quote in old.quotes}
        self._facts = Facts(old, {}).by_id
        self._gone = {article.id: article for article in gone_articles(old, new)}
        self._dropped = _dropped(old, new)
        self.standing = {*Facts(new, {}).by_id, *(episode.id for episode in new.episodes)}

    def explain(self, thing: Episode | Fact) -> Withdrawal:
        """Say what a thing told, and why it is gone."""
        quotes = [self._quotes[each] for each in quotes_behind(thing, self._facts)]
        sources = tuple(dict.fromkeys(quote.source for quote in quotes))
        reason, detail = self._reason(thing, sources, [quote.exact for quote in quotes])
        return Withdrawal(id=thing.id, told=_told(thing), sources=sources, reason=reason, detail=detail)

    def _reason(
        self, thing: Episode | Fact, sources: Collection[str], quoted: Collection[str]
    ) -> tuple[WithdrawnBecause, str | None]:
        if all(source in self._gone for source in sources):
            reasons = {self._gone[source].reason for source in sources}
            return next(each for each in _TELLING_FIRST if each in reasons), None
        if thing.id in self._dropped:
            return "dropped", None
        if isinstance(thing, Dispute) and self.standing.issuperset(thing.about):
            return "settled", None
        for item in self._new.withheld:
            is_its = item.source in sources and item.kind == _REPORTED_AS.get(type(thing))
            if is_its and item.quote and any(has_words_of(item.quote, each) for each in quoted):
                return "withheld", item.reason
        return "not_reported", None


def _dropped(old: Brief, new: Brief) -> frozenset[str]:
    """Return what of the earlier brief an editor has dropped since, with what hangs on it."""
    finder = Finder(old, old.episodes)
    meant = [dropped_in(finder, each) for each in new.decisions if each.kind == "drop" and each.applied]
    ids = hanging_on((each for found in meant for each in found), old)
    return ids | {each.id for each in old.episodes if ids.issuperset(each.events)}


def _told(thing: Episode | Fact) -> str:
    """Tell a fact in the earlier brief's words, so that it can be understood when that is not at hand."""
    if isinstance(thing, Episode):
        return thing.title
    if isinstance(thing, Event):
        return thing.summary
    if isinstance(thing, Figure):
        values = dict.fromkeys(each.value_text for each in thing.observations if each.current)
        return f"{' or '.join(values)} {thing.of} ({thing.metric})"
    if isinstance(thing, Dispute):
        return thing.question
    return f"{thing.claimant} ({thing.stance.replace('_', ' ')}): {thing.claim}"
