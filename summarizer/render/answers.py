"""The first screen: answers in, the section that a reader gets out.

Each answer has its short label. A sentence that rests on words that are not meant for readers never leads; it stands
last, under a label that says so. Where there is little room, each answer is told in few words before any is told at
length.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import product, takewhile
from math import inf
from typing import Final, Literal, NamedTuple, TypeVar

from summarizer.domain.edtf import window
from summarizer.domain.event_kinds import CULPABLE, kinds_where
from summarizer.domain.metrics import METRICS
from summarizer.merging.facts import quote_ids, status_of
from summarizer.render import messages as say
from summarizer.render.annex import Guide
from summarizer.render.document import (
    Block,
    Bullets,
    Cites,
    CuttableSection,
    Item,
    Line,
    Paragraph,
    Strong,
    joined,
    plain,
    words_in,
    words_of,
)
from summarizer.render.figures import counted, perhaps_later, time_of
from summarizer.render.first_page import first_page
from summarizer.render.key_figures import rows_by_code, rows_of
from summarizer.render.localisation import listed, spaced
from summarizer.render.messages import ANSWER, NUMBERS, SUMS, count
from summarizer.render.translated import english_summary, english_text
from summarizer_schemas.brief import Dispute, Event, Figure, Gap, Sentence, Statement
from summarizer_schemas.vocabulary import AnswerTo, Metric, Stance

_Place = AnswerTo | Literal["withdrawn", "not_relied_on"]
_NOT_RELIED_ON: Final = "not_relied_on"
_WITHDRAWN: Final = "withdrawn"
_BEHIND: Final[Mapping[AnswerTo, tuple[_Place, ...]]] = {"disputed": ("disputed", _WITHDRAWN)}
_PLACES: Final[tuple[_Place, ...]] = (
    *(place for each in ANSWER if each != "key_figures" for place in _BEHIND.get(each, (each,))),
    _NOT_RELIED_ON,
)
"""Where a sentence stands, in the order in which they are read."""
_FOREMOST: Final[tuple[AnswerTo, ...]] = (
    "what_happened", "toll", "responsibility", "latest", "disputed", "unknown",
)  # fmt: skip
"""The six questions of which each has one sentence before anything else is told, however little room there is."""
_MOST_UNDATED: Final = 3
"""So many articles without a date are named in the label of the latest; more are counted."""
_LAST_TURN: Final = 2
_NEXT_TURN: Final = 1.5
"""Of what goes with something else on the page: behind the first sentence of each answer."""
_TOLD_WHOLE: Final[tuple[_Place, ...]] = ("what_happened", "toll")
"""Each line of these is another turn or another event's toll: all of them come before anybody's third sentence."""
_ON_ONE_LINE: Final[Mapping[_Place, int]] = {"what_happened": 3, "toll": 1}
"""So many sentences stand beside their label; more are a list: the course of an event is read turn by turn."""


FactT = TypeVar("FactT", Event, Figure, Dispute, Statement)


class _AnswerSentence(NamedTuple):
    """One sentence of an answer.

    Attributes:
        question: which answer it belongs to.
        line: the sentence with its evidence.
        rests_on: the facts that it cites.
        tells: what it tells of the facts that the first page must have.
        stays: whether it must stand on the first page for them.
        in_few_words: whether it tells them in few words, which always have room.
        at: its place among the sentences, in which those of one answer are read, whichever there is room for.
    """

    question: _Place
    line: Line
    rests_on: Sequence[str] = ()
    tells: frozenset[str] = frozenset()
    stays: bool = False
    in_few_words: bool = False
    at: int = 0


def answers(
    guide: Guide,
    *,
    on_one_screen: bool = False,
    room: float = inf,
    finish: Callable[[Line], Line] = lambda line: line,
) -> CuttableSection:
    """Return the section of answers; what must stand on the first page and the first sentence of each come first.

    Args:
        guide: of the brief.
        on_one_screen: whether nothing but key figures stands behind them.
        room: the words that there are for the first sentences; where they are few, each is told as shortly as it can
            be, and one that is too long for what is left comes behind those of the later questions.
        finish: what is done to lines before they are shown, which may add words.
    """
    page = first_page(guide)
    needed = page.asked_for if on_one_screen else page.numbers
    told = [*_sentences(guide, needed)]
    if room < inf:
        told = [*_with_both_sides_first(guide, told)]
        told = [*_in_short(guide, [each._replace(stays=False) for each in told] if on_one_screen else told)]
    told = [*_with_the_asked_for(guide, told)] if on_one_screen or room < inf else told
    told = [each._replace(at=place) for place, each in enumerate(told)]
    beside = frozenset() if on_one_screen else _denying_on_the_page(guide, told)
    ending = _ending_a_number(guide, told)
    turns: dict[_Place, int] = {}
    ranked: list[tuple[tuple[bool, bool, float], _AnswerSentence]] = []
    for each in told:
        turns[each.question] = turns.get(each.question, 0) + 1
        turn: float = turns[each.question]
        turn = min(turn, _LAST_TURN) if each.question in _TOLD_WHOLE else turn
        is_foremost = each.stays or each.in_few_words or (each.question in _FOREMOST and turn == 1)
        is_foremost = is_foremost or each.at in beside
        turn = min(turn, _NEXT_TURN) if each.at in ending else turn
        is_last = each.question == _NOT_RELIED_ON or _is_beside(guide, each)
        ranked.append(((not is_foremost, is_last, turn), each))
    units = [each for _, each in sorted(ranked, key=lambda one: one[0])]
    first = units[: sum(not is_later for (is_later, *_), _ in ranked)]
    labels = _labels(guide)

    def build(said: Sequence[_AnswerSentence]) -> tuple[Block, ...]:
        return (Bullets(tuple(_items(said, labels))),) if said else ()

    def made_of(own: Sequence[_AnswerSentence], foremost: int) -> CuttableSection:
        last = sum(1 for _ in takewhile(lambda each: _is_beside(guide, each), reversed(own)))
        return CuttableSection(
            "answers", say.MAIN_POINTS(), "sentence", own, build, foremost=foremost, last=last, continued=build
        )

    def kept_of(first: Sequence[_AnswerSentence]) -> list[_AnswerSentence]:
        kept: list[_AnswerSentence] = []
        for each in sorted(first, key=lambda one: not one.in_few_words):
            if room == inf or words_in(made_of([*kept, each], 0), len(kept) + 1, finish) <= room:
                kept.append(each)
        return kept

    kept = kept_of(first)
    if len(kept) < len(first):
        kept = max((kept, kept_of([_with_few_words_for_the_toll(guide, each) for each in first])), key=_answered)
    met = {each.at for each in kept}
    rest = [each for each in units if each.at not in met]
    longer = (each for each in _with_the_hurt(guide, kept) if words_in(made_of(each, 0), len(each), finish) <= room)
    kept = next(longer, kept) if room < inf else kept
    return made_of([*kept, *rest], len(kept))


def _is_beside(guide: Guide, said: _AnswerSentence) -> bool:
    """Tell what is reported of other situations alone: it waits until all else has had its share."""
    facts = (guide.facts.get(each) for each in said.rests_on)
    return said.question == "also_reported" and not any(each and guide.is_of_main(each) for each in facts)


def sentence(guide: Guide, sentence: Sentence) -> Line:
    """Return a sentence of prose with what a second reading or an editor says of it, and its evidence."""
    return (sentence.text, guide.said_of(sentence), guide.cites(sentence.cites, sentence.text, english_text(sentence)))


def _answered(said: Iterable[_AnswerSentence]) -> int:
    return len({each.question for each in said})


def _with_few_words_for_the_toll(guide: Guide, said: _AnswerSentence) -> _AnswerSentence:
    """Return a toll that several bodies count by each one's number alone, as its dispute has it: "Police: 3"."""
    if said.question != "toll":
        return said
    for figure in _cited(guide, said.rests_on[:1], Figure):
        asked = [each for each in guide.brief.disputes if each.kind == "how_many" and figure.id in each.about]
        for each in asked[:1]:
            label = f"{counted(figure, status_of(figure, guide.facts))}{spaced(': ')}"
            line: Line = (f"{label}{_ended(sides_told(guide, each))}", guide.cites([each.id]))
            shorter = said._replace(line=line)
            return shorter if _words(shorter) < _words(said) else said
    return said


def _denying_on_the_page(guide: Guide, told: Sequence[_AnswerSentence]) -> frozenset[int]:
    """Return the place of the sentence without which who is arrested or accused before has no word on the page."""
    own = [each for each in told if each.question == "responsibility"]
    denying = _denying(guide, own[0], own[1:]) if own else None
    return frozenset() if denying is None else frozenset({denying.at})


def _ending_a_number(guide: Guide, told: Sequence[_AnswerSentence]) -> frozenset[int]:
    """Return the places of the sentences that tell what ended a number of the key figures, or took it back.

    Families are cut off from water by a rumour in a row: who reads it looks for what became of that.
    """
    ended = {_overtaken_by(guide, row.figure) for row in rows_of(guide)} - {None}
    first = (next((each for each in told if id_ in each.rests_on), None) for id_ in ended)
    return frozenset(each.at for each in first if each is not None)


def _overtaken_by(guide: Guide, figure: Figure) -> str | None:
    event = guide.facts.get(figure.event)
    return figure.overtaken_by or (event.overtaken_by if isinstance(event, Event) else None)


def _denying(guide: Guide, blaming: _AnswerSentence, others: Iterable[_AnswerSentence]) -> _AnswerSentence | None:
    """Return the first sentence that has the denial of whom one blames, which has none itself; None without any."""
    if not _blames(guide, blaming) or _has_denial(guide, blaming):
        return None
    blamed = _named_in(guide, blaming)
    about = {event for each in _cited(guide, blaming.rests_on, Statement) for event in each.about}
    about |= {each.id for each in _cited(guide, blaming.rests_on, Event)}
    for each in others:
        denials = [one for one in _cited(guide, each.rests_on, Statement) if one.stance == "denies"]
        if any(one.claimant in blamed or not about.isdisjoint(one.about) for one in denials):
            return each
    return None


def _named_in(guide: Guide, said: _AnswerSentence) -> frozenset[str]:
    """Return those to whom the events and accusations of a sentence are done."""
    events = (name for each in _cited(guide, said.rests_on, Event) for name in (*each.to, *each.by))
    claims = (name for each in _cited(guide, said.rests_on, Statement) for name in each.to)
    told = plain(tuple(each for each in said.line if not isinstance(each, Cites)))
    return frozenset((*events, *claims, *(each.name for each in guide.brief.names if each.name in told)))


_BLAMES: Final[frozenset[Stance]] = frozenset({"accuses", "suspects"})
_OF_THE_LAW: Final = kinds_where(lambda row: row.is_consequence and not {"custody", "ruling"}.isdisjoint(row.families))
"""Under responsibility: whom the law holds, charges or has sought."""


def _with_both_sides_first(guide: Guide, told: Sequence[_AnswerSentence]) -> Iterator[_AnswerSentence]:
    """Yield the sentences, before an accusation that stands alone the first of its answer that has what is denied.

    On one screen there may be room for one: no one is accused there whose answer the longer form has beside it.
    """
    own = [each for each in told if each.question == "responsibility"]
    answered = next((each for each in own if _has_denial(guide, each)), None)
    is_alone = answered is not None and answered is not own[0] and _blames(guide, own[0])
    for each in told:
        if is_alone and answered and each is own[0]:
            yield answered
        if not (is_alone and each is answered):
            yield each


def _blames(guide: Guide, said: _AnswerSentence) -> bool:
    """Tell whether a sentence has an accusation, a suspicion, or an arrest or a charge."""
    is_taken = any(each.kind in _OF_THE_LAW and each.to for each in _cited(guide, said.rests_on, Event))
    return is_taken or any(each.stance in _BLAMES for each in _cited(guide, said.rests_on, Statement))


def _has_denial(guide: Guide, said: _AnswerSentence) -> bool:
    """Tell whether a sentence has an answer to who blames somebody: a denial, or both sides of a dispute."""
    denied = any(each.stance == "denies" for each in _cited(guide, said.rests_on, Statement))
    return denied or any(True for _ in _cited(guide, said.rests_on, Dispute))


def _in_short(guide: Guide, told: Sequence[_AnswerSentence]) -> Iterator[_AnswerSentence]:
    """Yield the sentences, before the first of each answer what it rests on in fewer words, where there are such."""
    begun: set[_Place] = set()
    for each in told:
        is_first = each.question not in begun
        begun.add(each.question)
        cites = _latest_first(guide, told) if each.question == "latest" else each.rests_on
        shorter = _shorter(guide, each.question, cites) if is_first else None
        if shorter and _words(shorter) < _words(each):
            yield shorter
            yield each._replace(tells=frozenset(), stays=False)
        else:
            yield each if is_first or each.stays else each._replace(tells=frozenset())


_MOST_ASKED_FOR: Final = 3
"""Figures behind the toll of a short brief that its first page must have: what an editor put first, and the title's."""


def _with_the_asked_for(guide: Guide, told: Sequence[_AnswerSentence]) -> Iterator[_AnswerSentence]:
    """Yield the sentences of a short brief with what its first page must have and none of the first of them tells."""
    first: dict[_Place, _AnswerSentence] = {
        each.question: each for each in reversed(told) if each.question in _FOREMOST
    }
    met = {fact for each in told if each.stays or each is first.get(each.question) for fact in each.tells}
    page = first_page(guide)
    events = [each for each in guide.brief.events if each.id in page.events - met][:_MOST_ASKED_FOR]
    pinned = [
        _AnswerSentence("what_happened", _event_line(guide, each), (each.id,), in_few_words=True) for each in events
    ]
    lines = [*_in_few_words(guide, page.asked_for - met)][:_MOST_ASKED_FOR]
    toll = first.get("toll")
    for each in told:
        more = lines if each is toll else []
        yield each._replace(line=_longer(each.line, more), in_few_words=bool(more))
        yield from pinned if each is first.get("what_happened") else ()
    yield from pinned if "what_happened" not in first else ()
    if toll is None and lines:
        yield _AnswerSentence("toll", _longer((), lines)[1:], (), in_few_words=True)


def _in_few_words(guide: Guide, ids: frozenset[str]) -> Iterator[Line]:
    """Yield figures in few words, key figures first; of those that may be one count of the title one."""
    page = first_page(guide)
    chosen = {each.figure.id for each in rows_of(guide)}
    others = [each for each in guide.brief.figures if each.id not in chosen and page.leads_with_title(each)]
    left = set(ids)
    for row in (*rows_of(guide), *rows_by_code(guide, others)):
        if row.figure.id in left:
            yield row.line
            left -= page.alike(row.figure.id)


def _longer(line: Line, more: Iterable[Line]) -> Line:
    """Return a line with others behind it, each as a sentence with its evidence."""
    return (*line, *(part for each in more for part in (" ", *each[:-1], ".", each[-1])))


_MOST_OF_THE_HURT: Final = 3
"""Figures behind the dead in a short brief: the injured, the missing and the displaced, of most events."""


def _with_the_hurt(guide: Guide, told: Sequence[_AnswerSentence]) -> Iterator[list[_AnswerSentence]]:
    """Yield the lines with who else came to harm in the main situation behind the toll, first with most of them.

    Of as many, first with whose counts they are.
    """
    toll = next((n for n, each in enumerate(told) if each.question == "toll"), None)
    if toll is None:
        return
    cited = {cite for each in told for cite in each.rests_on}
    main = (row for row in rows_of(guide) if guide.is_of_main(row.figure) and row.figure.id not in cited)
    hurt = [row for row in main if METRICS[row.figure.metric].is_harm and row.figure.metric != "killed"]
    rows = hurt[:_MOST_OF_THE_HURT]
    in_full, bare = [row.line for row in rows], [row.line if row.has_sides else row.bare for row in rows]
    for most, lines in product(range(len(rows), 0, -1), (in_full, bare)):
        longer = told[toll]._replace(line=_longer(told[toll].line, lines[:most]))
        yield [*told[:toll], longer, *told[toll + 1 :]]


def _latest_first(guide: Guide, told: Sequence[_AnswerSentence]) -> Sequence[str]:
    """Return the events of the answer on the latest, what came last first, whichever its first sentence tells."""
    own = dict.fromkeys(cite for each in told if each.question == "latest" for cite in each.rests_on)
    days = {event.id: _last_day(guide, event) for event in _cited(guide, own, Event)}
    return sorted(days, key=lambda each: days[each], reverse=True)


def _last_day(guide: Guide, event: Event) -> float:
    """Return the day by which an event was over, or the last one on which it was reported, as a number."""
    sources = (guide.sources.get(each.source) for each in event.reports)
    reported = [day.last for each in sources if each and (day := window(each.published)) and day.has_year]
    own = window(event.date)
    return own.last if own and own.has_year else max(reported, default=-inf)


def _shorter(guide: Guide, place: _Place, cites: Sequence[str]) -> _AnswerSentence | None:
    """Return the event, figure, dispute or question on which a sentence rests first, as it is called elsewhere.

    Who did it is told shortly as a dispute alone: an accusation does not stand without its denial.
    """
    for line, told in _LINES.get(place, _of_an_event)(guide, cites):
        is_asked = place == "unknown"  # what is not known of a number tells it to nobody
        return _AnswerSentence(place, line, told, frozenset(() if is_asked else told))
    return None


_Shorter = Iterator[tuple[Line, Sequence[str]]]
"""Lines, and the facts that each of them tells."""


def _of_an_event(guide: Guide, cites: Sequence[str]) -> _Shorter:
    for event in _cited(guide, cites, Event):
        if event.status == "news":
            yield _event_line(guide, event), (event.id,)


def _of_a_figure(guide: Guide, cites: Sequence[str]) -> _Shorter:
    for row in rows_of(guide):
        if row.figure.id in cites[:1]:
            *words, evidence = row.line
            yield (*words, ".", evidence), [each for each in row.cites if isinstance(guide.facts.get(each), Figure)]


def _of_a_dispute(guide: Guide, cites: Sequence[str]) -> _Shorter:
    for each in _cited(guide, cites, Dispute):
        yield (f"{_ended(each.question)} {_ended(sides_told(guide, each))}", guide.cites([each.id])), (each.id,)


def _of_a_question(guide: Guide, cites: Sequence[str]) -> _Shorter:
    for gap in _open_questions(guide):
        if not set(gap.about).isdisjoint(cites):
            yield (_ended(gap.text), guide.cites(gap.about)), gap.about


def _event_line(guide: Guide, event: Event) -> Line:
    return (_summary_and_time(guide, event), guide.cites([event.id]))


_LINES: Final[Mapping[_Place, Callable[[Guide, Sequence[str]], _Shorter]]] = {
    "toll": _of_a_figure,
    "responsibility": _of_a_dispute,
    "disputed": _of_a_dispute,
    "unknown": _of_a_question,
}
"""What stands shortly for an answer: the first of its sort that a sentence cites."""


def _cited(guide: Guide, cites: Iterable[str], sort: type[FactT]) -> Iterator[FactT]:
    return (fact for each in cites if isinstance(fact := guide.facts.get(each), sort))


def sides_told(guide: Guide, dispute: Dispute) -> str:
    """Tell who holds what: "Police: no; Witnesses: yes"."""
    held: dict[str, list[str]] = {}
    for each in dispute.positions:
        held.setdefault(each.position.rstrip("."), []).append(each.holder)
    return spaced("; ").join(f"{listed(guide.called.all_of(own))}{spaced(': ')}{what}" for what, own in held.items())


def _words(said: _AnswerSentence) -> int:
    return words_of([Paragraph(said.line)])


def _items(said: Sequence[_AnswerSentence], labels: Mapping[_Place, str]) -> Iterator[Item]:
    for place in _PLACES:
        own = sorted((each for each in said if each.question == place), key=lambda each: each.at)
        lines = [each.line for each in own]
        head = Strong(say.LABEL(label=labels[place]))
        if len(lines) > _ON_ONE_LINE.get(place, inf):
            yield Item((head,), tuple(lines))
        elif lines:
            yield Item((head, " ", *joined(" ", lines)))


def _sentences(guide: Guide, needed: frozenset[str]) -> Iterator[_AnswerSentence]:
    page = first_page(guide)
    untold = set(page.events)
    for answer in (each for each in guide.brief.answers if each.question != "key_figures"):
        for each in answer.sentences:
            is_planted = guide.is_planted(each.cites)
            is_over = answer.question == "disputed" and _is_withdrawn(guide, each.cites)
            place: _Place = _NOT_RELIED_ON if is_planted else _WITHDRAWN if is_over else answer.question
            if is_planted:
                yield _AnswerSentence(place, sentence(guide, each), each.cites)
                continue
            given = page.given_in(each) & needed
            tells = given | page.told_of_title(each.text) | page.events.intersection(each.cites)
            stays = bool(given) or not untold.isdisjoint(tells)
            yield _AnswerSentence(place, sentence(guide, each), each.cites, tells, stays)
            untold -= tells


def _is_withdrawn(guide: Guide, cites: Sequence[str]) -> bool:
    """Tell what rests on no dispute and tells of something that no longer holds: a denial, since admitted."""
    facts = [guide.facts[each] for each in cites if each in guide.facts]
    is_dispute = any(isinstance(each, Dispute) for each in facts)
    return not is_dispute and any(isinstance(each, Event | Statement) and bool(each.overtaken_by) for each in facts)


def _labels(guide: Guide) -> Mapping[_Place, str]:
    """Return what each place is called in this brief."""
    labels: dict[_Place, str] = {each: ANSWER[each] for each in ANSWER}
    labels[_NOT_RELIED_ON] = say.NOT_RELIED_ON()
    labels[_WITHDRAWN] = say.WITHDRAWN_SINCE()
    labels["toll"] = _label_of_the_toll(guide)
    if undated := [each.id for each in perhaps_later(guide.brief) if each.id not in _alone(guide)]:
        articles = ", ".join(undated) if len(undated) <= _MOST_UNDATED else count(len(undated), "article")
        labels["latest"] = say.LATEST_BUT_UNDATED(len(undated), articles=articles)
    if not _has_culprit(guide):
        labels["responsibility"] = say.RESPONSIBILITY()
    return labels


def _alone(guide: Guide) -> frozenset[str]:
    """Return the articles of which the answers tell something that no other has: a reader has met these."""
    cited = {cite for answer in guide.brief.answers for each in answer.sentences for cite in each.cites}
    told = (guide.facts[each] for each in cited if each in guide.facts)
    sources = [{guide.quoted[id_].source for id_ in quote_ids(each)} for each in told]
    return frozenset(source for own in sources if len(own) == 1 for source in own)


def _has_culprit(guide: Guide) -> bool:
    """Tell whether what is told of responsibility is about a deed: nobody "did" an outbreak, a recall or an arrest.

    Where it is about the main event, that alone says so: a search by police beside it is no deed that it is about.
    """
    answers = (each for each in guide.brief.answers if each.question == "responsibility")
    facts = [guide.facts.get(cite) for answer in answers for each in answer.sentences for cite in each.cites]
    about = [guide.facts.get(id_) for fact in facts if isinstance(fact, Statement) for id_ in fact.about]
    told = [fact for fact in (*facts, *about) if isinstance(fact, Event)]
    main = guide.main_event
    deciding = [main] if main and (not told or main in told) else told
    return any(event.kind in CULPABLE for event in deciding)


def _label_of_the_toll(guide: Guide) -> str:
    """Call the toll by what it begins with: people who came to harm, sums, other numbers; with any dead it is one."""
    told = [
        {fact.metric for cite in each.cites if isinstance(fact := guide.facts.get(cite), Figure)}
        for answer in guide.brief.answers
        if answer.question == "toll"
        for each in answer.sentences
    ]
    first = next(filter(None, told), None) or set[Metric]()
    if not first or "killed" in set().union(*told) or any(METRICS[each].is_harm for each in first):
        return ANSWER["toll"]
    return SUMS() if "money" in first else NUMBERS()


def _summary_and_time(guide: Guide, event: Event) -> str:
    """Tell an event with its day; one without a day with that of the article in whose words it is told.

    An earlier article may tell less: that people were ill, and not that one of them died since.
    """
    telling = [each for each in event.reports if each.summary in ("", english_summary(event))]
    is_undated = event.date is None and event.date_text is None and bool(telling)
    when = time_of(guide, event.model_copy(update={"reports": tuple(telling)}) if is_undated else event)
    return f"{event.summary.rstrip('.')}{f' ({when})' if when else ''}."


def _open_questions(guide: Guide) -> Sequence[Gap]:
    return [each for each in guide.brief.gaps if each.kind == "open_question"]


def _ended(text: str) -> str:
    """Return a sentence with its end."""
    return text if text.endswith((".", "?", "؟", "!")) else f"{text}."
