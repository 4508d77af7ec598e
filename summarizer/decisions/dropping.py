"""Facts without those that are not to be told, and without what hangs on them alone.

An event takes its figures with it, and statements about nothing else; a dispute goes where a side of it has lost what
bears it out. Links to what is gone are left out. Keys and numbers of what stays are what they were.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Final, TypeVar

from summarizer.facts import Fact, Facts, Holder, quote_ids
from summarizer.merge.events.dates import window
from summarizer.merge.situations import Situation, folder_title, period_of
from summarizer.steps.pieces import Composed, withheld_sentence
from summarizer_schemas.brief import Answer, Episode, Event, Figure, Gap, Sentence, Statement, Withheld

_GONE: Final = "the editor dropped what it rests on"
SomeFact = TypeVar("SomeFact", Event, Statement)


def hanging_on(ids: Iterable[str], situation: Holder) -> frozenset[str]:
    """Return some facts with all that cannot stand without them."""
    gone = {*ids}
    gone |= {each.id for each in situation.figures if each.event in gone}
    gone |= {each.id for each in situation.statements if each.about and gone.issuperset(each.about)}
    told: tuple[Fact, ...] = (*situation.events, *situation.figures, *situation.statements)
    quotes = {each.id: {*quote_ids(each)} for each in told}
    for each in situation.disputes:
        still_told = {quote for id_ in each.about if id_ not in gone for quote in quotes[id_]}
        if not still_told.issuperset(quote_ids(each)):
            gone.add(each.id)
    return frozenset(gone)


def without(situation: Situation, gone: frozenset[str]) -> Situation:
    """Return the facts without those with these ids, which nothing that stays may need (see `hanging_on`)."""
    events = tuple(_event(each, gone) for each in situation.events if each.id not in gone)
    figures = tuple(_figure(each, gone) for each in situation.figures if each.id not in gone)
    statements = tuple(_statement(each, gone) for each in situation.statements if each.id not in gone)
    disputes = tuple(each for each in situation.disputes if each.id not in gone)
    told = [*zip(situation.episodes, situation.plain_titles, strict=True)]
    by_id = {each.id: each for each in events}
    kept = [(_episode(each, gone, by_id), plain) for each, plain in told if not gone.issuperset(each.events)]
    lost = gone | {each.id for each in situation.episodes} - {each.id for each, _ in kept}
    left: tuple[Fact, ...] = (*events, *figures, *statements, *disputes)
    cited = {quote for each in left for quote in quote_ids(each)}
    return replace(
        situation,
        title=folder_title([each.title for each, _ in kept]),
        episodes=tuple(each for each, _ in kept),
        plain_titles=tuple(plain for _, plain in kept),
        events=events,
        figures=figures,
        statements=statements,
        disputes=tuple(
            each.model_copy(update={"about": _left(each.about, gone)}) for each in disputes
        ),
        quotes=tuple(each for each in situation.quotes if each.id in cited),
        names=tuple(each.model_copy(update={"events": _left(each.events, gone)}) for each in situation.names),
        gaps=tuple(_gap(each, lost) for each in situation.gaps if not each.about or not lost.issuperset(each.about)),
    )  # fmt: skip


def without_sentences_on(
    composed: Composed, gone: frozenset[str], closed: frozenset[str], situation: Situation, texts: Mapping[str, str]
) -> Composed:
    """Return the prose of the model without what rested on facts that are gone.

    Args:
        composed: the prose.
        gone: the facts that are dropped.
        closed: disputes that are settled: the first screen does not call them disputed.
        situation: the facts that are left.
        texts: the articles' texts by source id.
    """
    facts = Facts(situation, texts)
    withheld: list[Withheld] = []

    def kept(sentences: Iterable[Sentence], *, asks: bool = False) -> tuple[Sentence, ...]:
        left = []
        for each in sentences:
            if each.written_by == "code":
                continue  # written anew on what is left
            cites = _left(each.cites, gone)
            if len(cites) == len(each.cites) or (cites and not facts.objections(each.text, cites, asks=asks)):
                left.append(each.model_copy(update={"cites": cites}))
            else:
                withheld.append(withheld_sentence(each.text, _GONE))
        return tuple(left)

    def of_answer(answer: Answer) -> tuple[Sentence, ...]:
        is_open = answer.question != "disputed"
        open_ = (each for each in answer.sentences if is_open or closed.isdisjoint(each.cites))
        return kept(open_, asks=answer.question == "unknown")

    answers = [Answer(question=each.question, sentences=of_answer(each)) for each in composed.answers]
    known = {each.id for each in situation.episodes}
    return replace(
        composed,
        overviews={id_: kept(each) for id_, each in composed.overviews.items() if id_ in known},
        answers=tuple(each for each in answers if each.sentences),
        withheld=(*composed.withheld, *withheld),
    )


def _left(ids: Iterable[str], gone: frozenset[str]) -> tuple[str, ...]:
    return tuple(each for each in ids if each not in gone)


def _event(event: Event, gone: frozenset[str]) -> Event:
    parted = tuple(each for each in event.grouping.parted if each.event not in gone)
    return _overtaken(event, gone).model_copy(
        update={
            "figures": _left(event.figures, gone),
            "part_of": None if event.part_of in gone else event.part_of,
            "possibly_same_as": _left(event.possibly_same_as, gone),
            "grouping": event.grouping.model_copy(update={"parted": parted}),
        }
    )


def _figure(figure: Figure, gone: frozenset[str]) -> Figure:
    is_part = figure.part_of is not None and figure.part_of.figure in gone
    return figure.model_copy(update={"part_of": None}) if is_part else figure


def _statement(statement: Statement, gone: frozenset[str]) -> Statement:
    return _overtaken(statement, gone).model_copy(update={"about": _left(statement.about, gone)})


def _overtaken(fact: SomeFact, gone: frozenset[str]) -> SomeFact:
    return fact.model_copy(update={"overtaken_by": None}) if fact.overtaken_by in gone else fact


def _episode(episode: Episode, gone: frozenset[str], left: Mapping[str, Event]) -> Episode:
    """Return a situation without what is gone, and of the time of what is left."""
    events = _left(episode.events, gone)
    whens = [(window(left[each].date), left[each].status) for each in events]
    period = episode.period if events == episode.events else period_of(whens)
    return episode.model_copy(update={"events": events, "figures": _left(episode.figures, gone), "period": period})


def _gap(gap: Gap, gone: frozenset[str]) -> Gap:
    return gap.model_copy(update={"about": _left(gap.about, gone)})
