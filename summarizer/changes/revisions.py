"""What both briefs have, and tell otherwise: facts under the same ids come in, revisions and contradictions go out.

Hides what counts as another value: a figure's latest numbers and not the words around them, a date and not how it is
written, a party and not how its name is spelt.
"""

from collections.abc import Hashable, Iterator, Mapping
from dataclasses import dataclass

from summarizer.facts import Fact, Facts, quote_ids
from summarizer_schemas import Brief
from summarizer_schemas.brief import Dispute, Event, Figure, Observation
from summarizer_schemas.changes import Contradiction, Revised, Revision


def revisions(old: Brief, new: Brief) -> Iterator[Revision]:
    """Yield what the later brief tells otherwise, fact by fact in its order."""
    before, after = Telling.of(old), Telling.of(new)
    for id_ in after.facts:
        if id_ in before.facts:
            yield from _revised(before, after, id_)


def contradictions(old: Brief, new: Brief) -> Iterator[Contradiction]:
    """Yield new disputes and denials with the earlier brief's facts that they are about; a denial in a dispute once."""
    known, told = Facts(old, {}).by_id, Facts(new, {}).by_id
    disputed: set[str] = set()
    for dispute in new.disputes:
        about = tuple(each for each in dispute.about if each in known)
        if dispute.id not in known and about:
            disputed.update(dispute.about)
            yield Contradiction(by=dispute.id, about=about)
    for statement in new.statements:
        about = tuple(each for each in statement.about if each in known and each in told)
        if statement.stance == "denies" and statement.id not in {*known, *disputed} and about:
            yield Contradiction(by=statement.id, about=about)


@dataclass(frozen=True, slots=True)
class Telling:
    """One brief's facts by id, the ids of its names and articles, and the article of each quote."""

    facts: Mapping[str, Fact]
    names: Mapping[str, str]
    articles: frozenset[str]
    article_of: Mapping[str, str]

    @classmethod
    def of(cls, brief: Brief) -> "Telling":
        """Return what a brief tells."""
        return cls(
            Facts(brief, {}).by_id,
            {name.name: name.id for name in brief.names},
            frozenset(source.id for source in brief.sources),
            {quote.id: quote.source for quote in brief.quotes},
        )

    def shown(self, id_: str, what: Revised) -> tuple[str, ...] | None:
        """Return one thing that a fact tells as a revision shows it; None where such a fact tells none."""
        return next((each.shown for each in _aspects(self, self.facts[id_]) if each.what == what), None)

    def party(self, name: str) -> str:
        """Return what stays when a party is spelt otherwise."""
        return self.names.get(name, name.casefold())


@dataclass(frozen=True, slots=True)
class _Aspect:
    """One thing that a fact tells: what must change to count, and how it is shown."""

    what: Revised
    same: Hashable
    shown: tuple[str, ...]


def _revised(before: Telling, after: Telling, id_: str) -> Iterator[Revision]:
    was, now = before.facts[id_], after.facts[id_]
    for one, other in zip(_aspects(before, was), _aspects(after, now), strict=True):
        if one.same != other.same:
            said_by, quotes = _brought_by(was, now, one.what)
            behind = dict.fromkeys(before.article_of[quote] for quote in _behind(was, one.what))
            yield Revision(
                id=id_,
                what=one.what,
                was=one.shown,
                now=other.shown,
                said_by=said_by,
                quotes=quotes,
                gone=tuple(article for article in behind if article not in after.articles),
            )


def _aspects(told: Telling, fact: Fact) -> Iterator[_Aspect]:
    if isinstance(fact, Figure):
        latest = {_value(each): each.value_text for each in fact.observations if each.current}
        yield _Aspect("value", frozenset(latest), tuple(latest.values()))
        # That a figure was updated is told by its values.
        yield _Aspect("status", "single_source" if fact.status == "updated" else fact.status, (fact.status,))
    elif isinstance(fact, Dispute):
        positions = {
            (told.party(each.holder), each.position): f"{each.holder}: {each.position}" for each in fact.positions
        }
        yield _Aspect("positions", frozenset(positions), tuple(positions.values()))
    else:
        yield _Aspect("date", fact.date, (fact.date,) if fact.date else ())
    if isinstance(fact, Event):
        yield _Aspect("status", fact.status, (fact.status,))
        yield _Aspect("by", frozenset(map(told.party, fact.by)), fact.by)
        yield _Aspect("attribution", fact.attribution, (fact.attribution,))
        yield _Aspect("origins", fact.origins, (str(fact.origins),))


def _value(observation: Observation) -> Hashable:
    if observation.low is None and observation.high is None:
        return observation.value_text.casefold()
    return observation.low, observation.high


def _behind(was: Fact, what: Revised) -> tuple[str, ...]:
    """Return the quotes on which something that a fact told rested: a value on those of the latest figures."""
    if isinstance(was, Figure) and what == "value":
        return tuple(quote for each in was.observations if each.current for quote in each.quotes)
    return quote_ids(was)


def _brought_by(was: Fact, now: Fact, what: Revised) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return who says what is told now, and the quotes: of a value whoever gives it, else what was not cited before."""
    if isinstance(was, Figure) and isinstance(now, Figure) and what == "value":
        known = {_value(each) for each in was.observations if each.current}
        bringing = [each for each in now.observations if each.current and _value(each) not in known]
        said_by = dict.fromkeys(each.said_by for each in bringing if each.said_by)
        return tuple(said_by), tuple(dict.fromkeys(quote for each in bringing for quote in each.quotes))
    cited = set(quote_ids(was))
    return (), tuple(quote for quote in quote_ids(now) if quote not in cited)
