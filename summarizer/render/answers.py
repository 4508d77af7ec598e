"""The first screen and the overviews: answers and situations in, the sections that a reader gets out.

Each answer has its short label. Where a brief has no answers, plain lines of the program's own stand there, from the
gravest events, the key figures, the accusations, the disputes and the open questions. A sentence that rests on words
that are not meant for readers never leads; it stands last, under a label that says so. Each overview stands under the
title of its situation; the main one is first.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final, Literal, NamedTuple

from summarizer.domain.edtf import chronological
from summarizer.domain.english import within_a_sentence
from summarizer.domain.event_kinds import CULPABLE
from summarizer.domain.metrics import METRICS
from summarizer.render import messages as say
from summarizer.render.annex import Guide
from summarizer.render.dates import readable_date
from summarizer.render.document import (
    Block,
    Bullets,
    Cites,
    CuttableSection,
    Item,
    Label,
    Line,
    Link,
    Paragraph,
    Section,
    Strong,
    Subheading,
    Table,
    joined,
)
from summarizer.render.figures import reported_on, time_of
from summarizer.render.key_figures import FigureRow, KeyFigures, rows_of
from summarizer.render.localisation import listed, number, term
from summarizer.render.messages import ANSWER, DOUBTED, NO_OVERVIEW, NO_SUMMARY, NUMBERS, SUMS, WRITTEN_BY_EDITOR
from summarizer_schemas.brief import Episode, Event, Figure, Gap, Sentence, Statement
from summarizer_schemas.vocabulary import AnswerTo, Stance

_Place = AnswerTo | Literal["not_relied_on"]
_NOT_RELIED_ON: Final = "not_relied_on"
_PLACES: Final[tuple[_Place, ...]] = (*ANSWER, _NOT_RELIED_ON)
"""Where a sentence stands, in the order in which they are read."""
_LAST_OF_TOLL: Final = 2
_MOST_ROWS: Final = 3
_MOST_LINES: Final = 2
_MOST_TITLES: Final = 3
_SHARE: Final = 0.45
_BLAMES: Final[frozenset[Stance]] = frozenset({"accuses", "suspects", "denies", "claims_responsibility"})


class _AnswerSentence(NamedTuple):
    """One sentence, and which answer it belongs to."""

    question: _Place
    line: Line


def answers(guide: Guide) -> CuttableSection:
    """Return the section of answers; the first sentence of each comes before the second of any."""
    told = [*_of_the_brief(guide)] if guide.brief.answers else [*_of_the_program(guide)]
    turns: dict[_Place, int] = {}
    ranked = []
    for each in told:
        turns[each.question] = turns.get(each.question, 0) + 1
        is_beside = each.question in ("also_reported", _NOT_RELIED_ON)
        # Each line of a toll is another event's: all of them come before anybody's third sentence.
        turn = min(turns[each.question], _LAST_OF_TOLL) if each.question == "toll" else turns[each.question]
        ranked.append((is_beside, turn, each))
    units = [each for *_, each in sorted(ranked, key=lambda one: one[:2])]
    is_code_s = not guide.brief.answers
    labels = _labels(guide)

    def build(said: Sequence[_AnswerSentence]) -> tuple[Block, ...]:
        return (Bullets(tuple(_items(said, labels))),) if said else ()

    def begin(said: Sequence[_AnswerSentence]) -> tuple[Block, ...]:
        return (*((Paragraph((NO_SUMMARY(),)),) if is_code_s and said else ()), *build(said))

    return CuttableSection("answers", say.MAIN_POINTS(), "sentence", units, begin, _SHARE, continued=build)


def sentence(guide: Guide, sentence: Sentence) -> Line:
    """Return a sentence of prose with what a second reading holds against it and its evidence."""
    doubt = DOUBTED(doubt=term(sentence.doubt) or sentence.doubt) if sentence.doubt else ""
    doubt += WRITTEN_BY_EDITOR() if sentence.written_by == "editor" else ""
    return (sentence.text, doubt, guide.cites(sentence.cites, sentence.text))


def _items(said: Sequence[_AnswerSentence], labels: Mapping[_Place, str]) -> Iterator[Item]:
    for place in _PLACES:
        lines = [each.line for each in said if each.question == place]
        head = Strong(say.LABEL(label=labels[place]))
        if place == "toll" and len(lines) > 1:
            yield Item((head,), tuple(lines))
        elif lines:
            yield Item((head, " ", *joined(" ", lines)))


def _of_the_brief(guide: Guide) -> Iterator[_AnswerSentence]:
    for answer in guide.brief.answers:
        for each in answer.sentences:
            is_planted = guide.is_planted(each.cites)
            yield _AnswerSentence(_NOT_RELIED_ON if is_planted else answer.question, sentence(guide, each))


def _labels(guide: Guide) -> Mapping[_Place, str]:
    """Return what each place is called in this brief."""
    labels: dict[_Place, str] = {each: ANSWER[each] for each in ANSWER}
    labels[_NOT_RELIED_ON] = say.NOT_RELIED_ON()
    labels["toll"] = _label_of_the_toll(guide)
    if not _has_culprit(guide):
        labels["responsibility"] = say.RESPONSIBILITY()
    return labels


def _has_culprit(guide: Guide) -> bool:
    """Tell whether what is told of responsibility is about a deed: nobody "did" an outbreak, a recall or an arrest."""
    answers = (each for each in guide.brief.answers if each.question == "responsibility")
    facts = [guide.facts.get(cite) for answer in answers for each in answer.sentences for cite in each.cites]
    about = [guide.facts.get(id_) for fact in facts if isinstance(fact, Statement) for id_ in fact.about]
    told = [fact for fact in (*facts, *about) if isinstance(fact, Event)]
    return any(event.kind in CULPABLE for event in told or filter(None, (rows_of(guide).main_event,)))


def _label_of_the_toll(guide: Guide) -> str:
    """Call the toll by what it begins with: people who came to harm, sums, other numbers; with any dead it is one."""
    told = [
        {fact.metric for cite in each.cites if isinstance(fact := guide.facts.get(cite), Figure)}
        for answer in guide.brief.answers
        if answer.question == "toll"
        for each in answer.sentences
    ]
    first = next(filter(None, told), None) or {row.figure.metric for row in _rows_of_main(guide)}
    if not first or "killed" in set().union(*told) or any(METRICS[each].is_harm for each in first):
        return ANSWER["toll"]
    return SUMS() if "money" in first else NUMBERS()


def _of_the_program(guide: Guide) -> Iterator[_AnswerSentence]:
    """Yield plain lines from the facts; what rests on planted words gives none."""
    events = [*_weightiest(guide)]
    for event in events[:_MOST_LINES]:
        yield _said("what_happened", (_summary_and_time(guide, event), guide.cites([event.id])))
    key = KeyFigures(guide)
    for row in _rows_of_main(guide)[:_MOST_ROWS]:
        *words, evidence = key.told(row).line
        yield _said("toll", (*words, ".", evidence))
    for line in [*_accusations(guide)][:_MOST_LINES]:
        yield _said("responsibility", line)
    latest = max(events, key=lambda each: _known_day(guide, each), default=None)
    if latest is not None and latest not in events[:_MOST_LINES] and _known_day(guide, latest):
        yield _said("latest", (_summary_and_time(guide, latest), guide.cites([latest.id])))
    disputes = [each for each in guide.brief.disputes if _may_lead(guide, each.id)]
    for dispute in sorted(disputes, key=lambda each: not guide.is_of_main(each))[:_MOST_LINES]:
        yield _said("disputed", (_ended(dispute.question), guide.cites([dispute.id])))
    for gap in _open_questions(guide)[:_MOST_LINES]:
        yield _said("unknown", (_ended(gap.text),))
    for episode in guide.brief.episodes[1 : 1 + _MOST_TITLES]:
        yield _said("also_reported", (_ended(episode.title), Cites(())))


def _said(question: AnswerTo, line: Line) -> _AnswerSentence:
    return _AnswerSentence(question, line)


def _rows_of_main(guide: Guide) -> Sequence[FigureRow]:
    rows = rows_of(guide).chosen
    return [each for each in rows if guide.is_of_main(each.figure)] or list(rows)


def _weightiest(guide: Guide) -> Iterable[Event]:
    """Return the main situation's news, the main event first, then what most sources tell."""
    main = rows_of(guide).main_event
    news = [each for each in guide.brief.events if each.status == "news" and guide.is_of_main(each)]
    told = [each for each in news if not guide.is_planted([each.id])]
    return sorted(told, key=lambda each: (each is not main, -each.origins, -len(each.figures)))


def _summary_and_time(guide: Guide, event: Event) -> str:
    when = time_of(guide, event)
    return f"{event.summary.rstrip('.')}{f' ({when})' if when else ''}."


def _accusations(guide: Guide) -> Iterator[Line]:
    """Yield who accuses whom and who denies or claims it, what is about the main event first."""
    main = rows_of(guide).main_event
    said: dict[tuple[str, ...], list[Statement]] = {}
    for each in guide.brief.statements:
        if each.stance in _BLAMES and guide.is_of_main(each) and _may_lead(guide, each.id):
            said.setdefault((each.stance, each.claim, *each.to), []).append(each)
    for own in sorted(said.values(), key=lambda each: main is None or main.id not in each[0].about):
        who = listed(guide.called.all_of(each.claimant for each in own))
        whom = listed(guide.called.all_of(own[0].to))
        blame = (say.BLAME_OF if whom else say.BLAME)[own[0].stance]
        told = blame(who=who, whom=whom, claim=within_a_sentence(own[0].claim))
        yield (told, guide.cites([each.id for each in own]))


def _open_questions(guide: Guide) -> Sequence[Gap]:
    return [each for each in guide.brief.gaps if each.kind == "open_question"]


def _may_lead(guide: Guide, id_: str) -> bool:
    return not guide.is_planted([id_])


def _known_day(guide: Guide, event: Event) -> str:
    """Return the day by which the latest event is found; "" of what has none, or no year."""
    order, _, last = chronological(event.date or reported_on(guide, event))
    return last if order == 0 else ""


def _ended(text: str) -> str:
    """Return a sentence with its end."""
    return text if text.endswith((".", "?", "!")) else f"{text}."


_OVERVIEW_SHARE: Final = 0.25
_MOST_BARE: Final = 40
"""Situations that are told though nothing was written of them; of a large folder the others stand in the index."""
_LEAST_FOR_INDEX: Final = 9
"""So many situations are looked up in a list; fewer are seen at once."""


class _Overview(NamedTuple):
    """One sentence of an overview, and whether it is the first of it."""

    episode: Episode
    line: Line
    is_first: bool


def overviews(guide: Guide) -> CuttableSection:
    """Return the section of the situations; what rests on planted words comes last in each."""
    units = [unit for episode in _overviews(guide) for unit in _of_one(guide, episode)]
    return CuttableSection(
        "situations", say.SITUATIONS(), "sentence", units, _blocks, _OVERVIEW_SHARE, continued=_blocks
    )


def _overviews(guide: Guide) -> list[Episode]:
    """Return the situations that are told: the first forty, and whatever has an overview."""
    return [each for n, each in enumerate(guide.brief.episodes) if each.overview or n < _MOST_BARE]


def index(guide: Guide) -> Iterator[Section]:
    """Yield the list of all situations, where there are too many to be seen at once."""
    if len(guide.brief.episodes) < _LEAST_FOR_INDEX:
        return
    told = {each.id for each in _overviews(guide)}
    rows = tuple(_row(guide, each, is_told=each.id in told) for each in guide.brief.episodes)
    header = (say.SITUATION(), say.WHEN(), say.EVENTS(), say.ARTICLES())
    yield Section("situation-index", say.SITUATION_INDEX(), (Table(header, rows),))


def _row(guide: Guide, episode: Episode, *, is_told: bool) -> tuple[Line, ...]:
    """Return a situation with its time, its events and its articles; one that is told nowhere else has its id here."""
    id_ = Link(episode.id, episode.id) if is_told else Label(episode.id)
    events = [event for each in episode.events if isinstance(event := guide.facts.get(each), Event)]
    articles = {each.source for event in events for each in event.reports}
    when = readable_date(episode.period) if episode.period else say.DATE_NOT_GIVEN()
    return ((id_, " ", episode.title), (when,), (number(len(events)),), (number(len(articles)),))


def _of_one(guide: Guide, episode: Episode) -> Iterator[_Overview]:
    told = sorted(episode.overview, key=lambda each: guide.is_planted(each.cites))
    has_facts = bool(episode.events or episode.figures)
    lines = [sentence(guide, each) for each in told] or [
        ((NO_OVERVIEW if has_facts else say.NO_FACTS_OF_SITUATION)(), Cites(()))
    ]
    for place, line in enumerate(lines):
        yield _Overview(episode, line, place == 0)


def _blocks(units: Sequence[_Overview]) -> tuple[Block, ...]:
    """Return overviews under their titles; one that began before has its id there, and leads back to it."""
    blocks: list[Block] = []
    of_episode: dict[str, list[_Overview]] = {}
    for unit in units:
        of_episode.setdefault(unit.episode.id, []).append(unit)
    for own in of_episode.values():
        episode = own[0].episode
        part = Label(episode.id) if own[0].is_first else Link(episode.id, episode.id)
        blocks.append(Subheading((part, " ", episode.title)))
        blocks.append(Paragraph(joined(" ", (unit.line for unit in own))))
    return tuple(blocks)
