"""A brief → one for each of its situations: the same facts under the same ids, and nothing that is not about them.

Hides what belongs to a situation. Nothing is asked of a model: the overview stands as it is, the first screen of the
main situation keeps what it says of it, and of the others code says plainly what the facts hold. In another language
than English it says no more than what has a translation: the tables tell the rest. Links to what is not there are left
out, so that `verify` can follow all that stay.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Generic, TypeVar

from summarizer.domain.edtf import latest_of
from summarizer.domain.languages import ENGLISH, is_other
from summarizer.merging.facts import Fact, Facts, names_of, pointed_at, prose_of, quote_ids
from summarizer.telling import QUESTIONS, plain_answer
from summarizer.verify.material import with_digests
from summarizer_schemas.brief import Answer, Brief, Decision, Dispute, Episode, Event, Figure, Name, Sentence, Statement
from summarizer_schemas.vocabulary import AnswerTo

SomeFact = TypeVar("SomeFact", Event, Figure, Statement)
Thing = TypeVar("Thing")


def split(brief: Brief, texts: Mapping[str, str]) -> dict[str, Brief]:
    """Return the brief of each situation by its id; see `briefs`."""
    return dict(briefs(brief, texts))


def briefs(brief: Brief, texts: Mapping[str, str]) -> Iterator[tuple[str, Brief]]:
    """Yield the brief of each situation under its id, in their order; each is made when it is asked for.

    Args:
        brief: the brief of the folder.
        texts: the articles' texts by source id.
    """
    whole = _Whole(brief, texts)
    for episode in brief.episodes:
        yield episode.id, _of_one(whole, episode, texts)


class _Whole:
    """What the brief of a situation is taken from, so that each takes as long as its own facts are many."""

    def __init__(self, brief: Brief, texts: Mapping[str, str]) -> None:
        self.brief = brief
        self.given = Facts(brief, texts).by_id
        self._place = {id_: place for place, id_ in enumerate(self.given)}
        told: tuple[Statement | Dispute, ...] = (*brief.statements, *brief.disputes)
        self.about = _under((id_, each) for each in told for id_ in each.about)
        """The statements and disputes that are about each fact."""
        self.quotes = _Placed((each.id, each) for each in brief.quotes)
        self.sources = _Placed((each.id, each) for each in brief.sources)
        self.gaps = _Placed((each.about[0], each) for each in brief.gaps if each.about)
        self.withheld = _Placed((each.source, each) for each in brief.withheld)
        self.own = _Placed((each.source, each) for each in brief.own)
        self.names = _Placed((each.name, each) for each in brief.names)

    def facts(self, ids: Iterable[str]) -> list[Fact]:
        """Return these facts in the brief's order."""
        return [
            self.given[id_] for id_ in sorted((each for each in ids if each in self.given), key=self._place.__getitem__)
        ]


class _Placed(Generic[Thing]):
    """Things of a brief that are looked up by what they belong to, and come in the brief's order."""

    def __init__(self, things: Iterable[tuple[str | None, Thing]]) -> None:
        self._things: list[Thing] = []
        self._under: dict[str | None, list[int]] = {}
        for place, (id_, thing) in enumerate(things):
            self._things.append(thing)
            self._under.setdefault(id_, []).append(place)

    def of(self, ids: Iterable[str]) -> list[Thing]:
        """Return what belongs to any of these."""
        return [self._things[place] for place in sorted(place for id_ in ids for place in self._under.get(id_, ()))]


def _under(pairs: Iterable[tuple[str, Thing]]) -> Mapping[str, list[Thing]]:
    found: dict[str, list[Thing]] = {}
    for id_, each in pairs:
        found.setdefault(id_, []).append(each)
    return found


def _of_one(whole: _Whole, episode: Episode, texts: Mapping[str, str]) -> Brief:
    brief, ids = whole.brief, _facts_of(episode, whole.about)
    own = whole.facts(ids)
    events = tuple(_event(each, ids) for each in own if isinstance(each, Event))
    quotes = {quote for each in own for quote in quote_ids(each)} | pointed_at(own)
    quotes |= {quote for each in events for variant in each.date_variants for quote in variant.quotes}
    kept = tuple(whole.quotes.of(quotes))
    sources = {each.source for each in kept} | {each.source for event in events for each in event.reports}
    published = tuple(whole.sources.of(sources))
    part = brief.model_copy(
        update={
            "title": episode.title,
            "as_of": latest_of(each.published for each in published),
            "sources": published,
            "quotes": kept,
            "episodes": (episode.model_copy(update={"overview": _borne_out(episode.overview, ids)}),),
            "events": events,
            "figures": tuple(_figure(each, ids) for each in own if isinstance(each, Figure)),
            "statements": tuple(_statement(each, ids) for each in own if isinstance(each, Statement)),
            "disputes": tuple(each for each in own if isinstance(each, Dispute)),
            "gaps": tuple(each for each in whole.gaps.of(ids | sources) if (ids | sources).issuperset(each.about)),
            "withheld": tuple(whole.withheld.of(sources)),
            "failures": (),
            "own": tuple(each for each in whole.own.of(sources) if quotes.issuperset(each.quotes)),
            "changes": None,
            "fingerprint": None,
            "situation_of": brief.title,
        }
    )
    part = part.model_copy(update={"names": _names(part, whole.names, sources)})
    known = ids | sources | {episode.id, *(each.id for each in part.names)}
    part = part.model_copy(update={"decisions": tuple(_decisions(brief, known))})
    return with_digests(part.model_copy(update={"answers": _answers(part, brief, texts)}))


def _facts_of(episode: Episode, about: Mapping[str, Sequence[Statement | Dispute]]) -> set[str]:
    """Return the ids of a situation's facts: a dispute is its own where all that it is about is."""
    ids = {*episode.events, *episode.figures}
    ids |= {each.id for id_ in episode.events for each in about.get(id_, ()) if isinstance(each, Statement)}
    near = {each.id: each for id_ in ids for each in about.get(id_, ()) if isinstance(each, Dispute)}
    return ids | {id_ for id_, each in near.items() if ids.issuperset(each.about)}


def _decisions(brief: Brief, known: set[str]) -> Iterator[Decision]:
    """Yield the decisions on what is there; who has signed the whole brief has not signed a part of it.

    What is said of several names and sources holds for each of them; all else is about all that it names, or nothing.
    """
    for each in brief.decisions:
        about = tuple(id_ for id_ in each.about if id_ in known)
        if each.applied and about and (about == each.about or each.kind in ("source", "name")):
            yield each.model_copy(update={"about": about})


def _event(event: Event, ids: set[str]) -> Event:
    parted = tuple(each for each in event.grouping.parted if each.event in ids)
    return _still_overtaken(event, ids).model_copy(
        update={
            "part_of": event.part_of if event.part_of in ids else None,
            "possibly_same_as": tuple(each for each in event.possibly_same_as if each in ids),
            "grouping": event.grouping.model_copy(update={"parted": parted}),
        }
    )


def _figure(figure: Figure, ids: set[str]) -> Figure:
    is_whole_there = figure.part_of is not None and figure.part_of.figure in ids
    told = _still_overtaken(figure, ids)
    return told if is_whole_there else told.model_copy(update={"part_of": None})


def _statement(statement: Statement, ids: set[str]) -> Statement:
    about = tuple(each for each in statement.about if each in ids)
    return _still_overtaken(statement, ids).model_copy(update={"about": about})


def _still_overtaken(fact: SomeFact, ids: set[str]) -> SomeFact:
    return fact if fact.overtaken_by in ids else fact.model_copy(update={"overtaken_by": None})


def _borne_out(sentences: Iterable[Sentence], ids: set[str]) -> tuple[Sentence, ...]:
    return tuple(each for each in sentences if ids.issuperset(each.cites))


def _names(part: Brief, names: _Placed[Name], sources: set[str]) -> tuple[Name, ...]:
    """Return the names that the facts have, with the spellings of the articles that are there."""
    events = {each.id for each in part.events}
    told = {name for fact in Facts(part, {}).by_id.values() for name in names_of(fact)}
    kept = []
    for each in names.of(told):
        aliases = tuple(alias for alias in each.aliases if alias.source in sources)
        if aliases:
            own = tuple(id_ for id_ in each.events if id_ in events)
            is_told = len(aliases) == len(each.aliases)  # what it is may stand in an article that is not there
            is_told = each.who.source in sources if each.who else is_told
            said = {"who": each.who, "told_as": each.told_as} if is_told else {"who": None, "told_as": None}
            kept.append(each.model_copy(update={"aliases": aliases, "events": own, **said}))
    return tuple(kept)


def _answers(part: Brief, brief: Brief, texts: Mapping[str, str]) -> tuple[Answer, ...]:
    """Return what the first screen says of a situation; where it says nothing, what code makes of the facts."""
    facts = Facts(part, texts)
    given = {each.question: _borne_out(each.sentences, {*facts.by_id}) for each in brief.answers}
    # What was told beside the main situation is what happened in this one.
    beside = given.pop("also_reported", ())
    given["what_happened"] = given.get("what_happened") or beside
    answers = []
    whole_said = {each.text: each for each in prose_of(brief) if each.translation}
    for question in QUESTIONS:
        said = tuple(each for each in given.get(question, ()) if each.written_by != "code")
        if sentences := said or _plain(question, part, facts, whole_said):
            answers.append(Answer(question=question, sentences=sentences))
    return tuple(answers)


def _plain(question: AnswerTo, part: Brief, facts: Facts, said: Mapping[str, Sentence]) -> tuple[Sentence, ...]:
    """Return what code says to a question, as far as the readers of the brief read it."""
    told = plain_answer(question, part, facts)[: 1 if question == "disputed" else None]
    if not is_other(ENGLISH, part.language):
        return tuple(told)
    own = tuple(said[each.text] for each in told if each.text in said)
    main = facts.by_id.get(part.episodes[0].events[0])
    if own or question != "what_happened" or not isinstance(main, Event) or not main.translation:
        return own
    return (Sentence(text=main.summary, cites=(main.id,), translation=main.translation),)
