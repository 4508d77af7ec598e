"""Situation → prose: the model writes an overview of each situation and the first screen; code checks each sentence.

The facts are numbered anew for each request (E1, F1, …), so that a request changes only when its own facts do. They
come by their weight; what a request has no room for is counted, and a situation that is too large is written in parts
that are written again as one. A sentence that its citations do not bear out is sent back with the reason, and in the
end dropped into `withheld`. Where an answer is missing, code's plain sentence stands.
"""

import asyncio
import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from math import ceil
from typing import Final

from summarizer.domain.lay_witnesses import lay_witness, without_lay
from summarizer.grounding.fates import fates_in
from summarizer.merging.facts import Fact, Facts, quote_ids, words_told
from summarizer.merging.retractions import takes_back
from summarizer.merging.situations import Situation
from summarizer.merging.unanswered import UNRAISED, is_raised
from summarizer.steps.asking import Asker, Checked, Question, failed_gap
from summarizer.steps.first_screen import (
    OVERVIEW,
    ROWS,
    STEP,
    CheckedProse,
    Composed,
    Gate,
    PlacedSentence,
    ProseAnswer,
    answers_question,
    held,
    withheld_sentence,
    write,
)
from summarizer.steps.shown import PromptRoom, facts_by_episode, mark, rest_in_words, show_facts, slug
from summarizer.telling import (
    QUESTIONS,
    became_known_since,
    deaths_elsewhere,
    open_to_authorities,
    plain_answer,
    turning_points,
    what_settled,
    what_was_taken_back,
)
from summarizer.telling.figure_rows import MOST_ROWS
from summarizer.telling.hour import with_hour
from summarizer.telling.introduced import with_offices
from summarizer.telling.latest import is_of_before, with_undated_named
from summarizer.telling.reported_days import with_days_reported
from summarizer.telling.rules import is_total, leaves_out_count, overtaken_alone, repeats, words_allowed
from summarizer.telling.weight import alike, lines_of_deaths, main_of, ranked, sentences_needed
from summarizer.telling.whose_day import with_whose_day
from summarizer.telling.why_withheld import SAID
from summarizer_schemas.brief import Answer, Dispute, Episode, Event, Figure, Sentence, Statement, Withheld
from summarizer_schemas.report import Prose
from summarizer_schemas.vocabulary import AnswerTo

MOST_OVERVIEWS: Final = 40
"""How many situations are told in prose, the weightiest first: nobody reads more, and each has its title."""
_MOST_PARTS: Final = 6
"""Of a situation that is too large for one request; what weighs less than six requests hold is counted."""
_SHARE_OF_OVERVIEWS: Final = 0.4
"""Of the words that a brief may have; the first screen, figures and timeline take the others."""
_SHARE_OF_WEIGHTY: Final = 0.8
"""Of the room of all overviews, where several situations are of like weight; what is beside them needs little."""
_WORDS_A_SENTENCE: Final = 25
_MOST_ENDS: Final = 2
"""Of disputes that are over; the annex has all."""


async def compose(situation: Situation, texts: Mapping[str, str], asker: Asker, budget: int) -> Composed:
    """Write the prose of a situation.

    Args:
        situation: the merged facts.
        texts: the articles' texts by source id.
        asker: who is asked.
        budget: how many tokens a request may take.
    """
    facts = Facts(situation, texts)
    composer = _Composer(situation, facts, asker, budget)
    overviews = await composer.overviews()
    main = main_of(situation, facts)
    pieces = list(overviews.values())
    lines = {id_: each.kept.lines for id_, each in overviews.items()}
    if main:
        told = {id_: [line.sentence for line in own] for id_, own in lines.items()}
        told_in = composer.ranked_in[main.id]
        question = answers_question(situation, facts, told_in, told, PromptRoom(asker.prompts, STEP, Prose, budget))
        pieces.append(await write("answers", question, asker))
    return _composed(situation, pieces, composer.withheld)


@dataclass
class _Composer:
    """Writes the overviews."""

    situation: Situation
    facts: Facts
    asker: Asker
    budget: int

    def __post_init__(self) -> None:
        told_in = facts_by_episode(self.situation)
        self.ranked_in = {id_: ranked(told, self.facts) for id_, told in told_in.items()}
        self.withheld: list[Withheld] = []
        self._room = PromptRoom(self.asker.prompts, STEP, Prose, self.budget)

    async def overviews(self) -> dict[str, ProseAnswer]:
        """Write the overview of each situation that has facts to lead with, the weightiest 40 at most."""
        chosen = [each for each in self.situation.episodes if self.ranked_in[each.id]][:MOST_OVERVIEWS]
        weighty = self._weighty()
        most = allowed(
            self.situation,
            [sentences_needed(self.ranked_in[each.id]) for each in chosen],
            [place for place, each in enumerate(chosen) if place == 0 or each.id in weighty],
        )
        pieces = await asyncio.gather(*(self._overview(*each) for each in zip(chosen, most, strict=True)))
        return {episode.id: piece for episode, piece in zip(chosen, pieces, strict=True)}

    def _weighty(self) -> frozenset[str]:
        """Return the situations of like weight as the main one."""
        main = main_of(self.situation, self.facts)
        return frozenset(each.id for each in alike(self.situation, main, self.facts)) if main else frozenset()

    async def _overview(self, episode: Episode, most: int) -> ProseAnswer:
        told = self.ranked_in[episode.id]
        parts = [*self._room.parts(told, lambda facts: self._values(episode, facts, _Asked(most))[0])]
        if len(parts) == 1:
            return await write(episode.id, self._question(episode, told, _Asked(most)), self.asker)
        wanted = [
            self._question(episode, part, _Asked(min(most, sentences_needed(part))), n)
            for n, part in enumerate(parts[:_MOST_PARTS], start=1)
        ]
        written = await asyncio.gather(*(write(episode.id, each, self.asker) for each in wanted))
        self.withheld += [item for piece in written for item in piece.kept.withheld]
        return await self._of_parts(episode, told, most, [line for piece in written for line in piece.kept.lines])

    async def _of_parts(
        self, episode: Episode, told: Sequence[Fact], most: int, lines: Sequence[PlacedSentence]
    ) -> ProseAnswer:
        """Write the overview from what was written of its parts, and the facts that this cites."""
        said = tuple(line.sentence.text for line in lines)
        cited = {cite for line in lines for cite in line.sentence.cites}
        facts = [fact for fact in told if fact.id in cited] or [*told]
        fits = next(self._room.parts(facts, lambda chosen: self._values(episode, chosen, _Asked(most, said))[0]))
        shown = {fact.id for fact in fits}
        rest = rest_in_words([fact for fact in told if fact.id not in shown])
        return await write(episode.id, self._question(episode, fits, _Asked(most, said, rest)), self.asker)

    def _question(
        self, episode: Episode, told: Sequence[Fact], asked: "_Asked", part: int = 0
    ) -> Question[Prose, Checked[CheckedProse]]:
        values, ids = self._values(episode, told, asked)
        gate = Gate(self.facts, {shown: (id_,) for shown, id_ in ids.items()}, {OVERVIEW: asked.most})
        name = f"{STEP}-{slug(episode.title)}-{mark(self.situation, self.facts.sources_of(told), episode.key)}"
        return Question(
            step=STEP,
            values=values,
            schema=Prose,
            check=lambda prose: held(prose, gate),
            about=f"the overview of “{episode.title}”",
            name=f"{name}-{part}" if part else name,
        )

    def _values(
        self, episode: Episode, told: Sequence[Fact], asked: "_Asked"
    ) -> tuple[dict[str, object], Mapping[str, str]]:
        shown, ids = show_facts(told, self.facts, for_prose=True)
        task = {"task": "overview", "title": episode.title, "sentences": asked.most}
        task |= {"overview": [*asked.overview], "rest": asked.rest, "further": [], "open_questions": []}
        task |= {"deadly": 0, "most_of_toll": 0, "words": 0, "sentences_in_all": 0}
        return {**task, **shown}, ids


@dataclass(frozen=True)
class _Asked:
    """What an overview is asked for: its sentences, what was written of its parts, and what is not shown."""

    most: int
    overview: Sequence[str] = ()
    rest: str = ""


def allowed(situation: Situation, needed: Sequence[int], weighty: Collection[int] = (0,)) -> list[int]:
    """Tell how many sentences each overview may have: what its facts need, as far as the brief has room.

    Those of like weight share the room evenly; each other takes half of what those before it have left. The main one
    may always have two, and each other one.

    Args:
        situation: the merged facts.
        needed: how many sentences each needs, the main one first.
        weighty: the places of the main one and those of like weight.
    """
    room = words_allowed(situation.sources) * _SHARE_OF_OVERVIEWS / _WORDS_A_SENTENCE
    first = ceil(room / 2) if len(weighty) == 1 else ceil(room * _SHARE_OF_WEIGHTY)
    given = [min(need, 2 if place == 0 else 1) for place, need in enumerate(needed)]
    for place in _in_turn(needed, weighty):
        if given[place] < needed[place] and sum(given[each] for each in weighty) < first:
            given[place] += 1
    left = room - sum(given[each] for each in weighty)
    for place, need in enumerate(needed):
        if place not in weighty:
            given[place] = min(need, max(1, ceil(left / 2)))
            left -= given[place]
    return given


def _in_turn(needed: Sequence[int], places: Collection[int]) -> Iterator[int]:
    """Yield places in turn, as often as one of them needs a sentence."""
    for _ in range(max((needed[each] for each in places), default=0)):
        yield from sorted(places)


def _composed(situation: Situation, pieces: Sequence[ProseAnswer], withheld: Sequence[Withheld]) -> Composed:
    """Put the pieces together."""
    overviews = {
        piece.where: tuple(line.sentence for line in piece.kept.lines) for piece in pieces if piece.where != "answers"
    }
    left = len(situation.episodes) - len(overviews)
    gaps = [failed_gap(f"{left} lesser situations have no overview", ["a brief tells forty in prose"])]
    return Composed(
        overviews=overviews,
        answers=by_question([line for piece in pieces if piece.where == "answers" for line in piece.kept.lines]),
        withheld=(*withheld, *(item for piece in pieces for item in piece.kept.withheld)),
        failures=tuple(piece.failure for piece in pieces if piece.failure),
        pieces=tuple(pieces),
        gaps=tuple(gaps if len(overviews) == MOST_OVERVIEWS and left else ()),
    )


def by_question(lines: Sequence[PlacedSentence]) -> tuple[Answer, ...]:
    """Put the lines of the first screen under their questions."""
    found = {question: tuple(line.sentence for line in lines if line.slot == question) for question in QUESTIONS}
    return tuple(Answer(question=question, sentences=own) for question, own in found.items() if own)


def completed(situation: Situation, composed: Composed, texts: Mapping[str, str]) -> Composed:
    """Return what was composed with code's plain sentences where an answer is missing, and nothing said twice.

    What the first screen says no overview says again.
    """
    facts = Facts(situation, texts)
    given = {each.question: each.sentences for each in composed.answers}
    main = main_of(situation, facts)
    course = composed.overviews.get(main.id, ()) if main else ()
    once = _Once()
    answers: list[Answer] = []
    for question in QUESTIONS:
        if question == ROWS:
            continue
        plain = _plain(question, answers, situation, facts)
        if question == "response" and given:  # whoever wrote the others found none; what one article adds may wait
            plain = tuple(each for each in plain if _is_told_by_several(each, facts))
        sentences = once.of(given.get(question, ())) or once.of(plain)
        if question == "what_happened":
            first = _untold_main(sentences, answers, situation, facts)
            sentences = (
                *once.of(first),
                *sentences,
                *once.of(_untold_turns((*sentences, *given.get("latest", ()), *course), situation, facts)),
            )
        if question == "toll":
            written = [each for other, own in given.items() if other != ROWS for each in own]
            written = [*_sentences_of(answers), *written]
            dead = _untold_deaths(plain, written, given.get(ROWS, ()), situation, facts)
            sentences = (*once.of(dead), *sentences)
            beside = deaths_elsewhere(situation, facts)
            sentences = tuple(each for each in sentences if each not in beside)
            others = [*_sentences_of(answers), *sentences, *given.get("also_reported", ())]
            sentences = (*sentences, *_untold(beside, others))
        if question == "responsibility":
            told = {cite for each in sentences for cite in each.cites}
            unsettled = (each for each in open_to_authorities(situation, facts) if told.isdisjoint(each.cites))
            sentences = (*sentences, *once.of(unsettled))
        if question == "disputed":
            sentences = (*sentences, *once.of(_untold_ends(sentences, answers, situation, facts)))
            told = {cite for own in (*answers, Answer(question=question, sentences=sentences)) for cite in _cites(own)}
            gone = (each for each in what_was_taken_back(situation, facts) if each.cites[-1] not in told)
            sentences = (*sentences, *once.of(gone))
        answers += [Answer(question=question, sentences=sentences)] if sentences else []
    answers = _with_hour(answers, situation, facts)
    overviews = {id_: once.of(sentences) for id_, sentences in composed.overviews.items()}
    offices = _first_offices([[one for each in answers for one in each.sentences], *overviews.values()], facts)
    withheld = (*composed.withheld, *once.withheld)
    named = replace(composed, answers=tuple(answers), overviews=overviews, withheld=withheld)
    finished = named.rewritten(lambda each: _finished(each, offices.get(each.text, each.text), facts))
    return _with_rows(finished, given.get(ROWS, ()), situation, facts)


def _untold_deaths(
    plain: Sequence[Sentence], others: Sequence[Sentence], rows: Sequence[Sentence], situation: Situation, facts: Facts
) -> tuple[Sentence, ...]:
    """Return code's sentence on the dead of the main event, where no other one rests on any word of them.

    So, too, where the others cite their count and, with the rows of the key figures, leave out the latest of a body.
    """
    deaths = _deaths_of_main(situation, facts)
    rested_on = {quote for each in others for cite in each.cites for quote in quote_ids(facts.by_id[cite])}
    is_left_out = any(leaves_out_count([each.text for each in (*others, *rows)], lead, facts) for lead in deaths[:1])
    is_told = any(not rested_on.isdisjoint(quote_ids(each)) for each in deaths) or (
        not is_left_out and any("killed" in fates_in(each.text) for each in others)  # by another article's figure
    )
    is_cited = any(each.id == cite for each in deaths[:1] for other in others for cite in other.cites)
    if is_told and not (is_cited and is_left_out):
        return ()
    return tuple(each for each in plain if not {one.id for one in deaths[:1]}.isdisjoint(each.cites))


def _deaths_of_main(situation: Situation, facts: Facts) -> Sequence[Figure]:
    main = main_of(situation, facts)
    return lines_of_deaths(main, facts)[0] if main else []


def _with_rows(composed: Composed, given: Sequence[Sentence], situation: Situation, facts: Facts) -> Composed:
    """Return what was composed with the rows of the key figures: code's in front, of dead of whom no row tells."""
    plain = plain_answer(ROWS, situation, facts)
    deaths = [each.id for each in _deaths_of_main(situation, facts)]
    is_told = any("killed" in fates_in(each.text) and not is_total(each.cites, facts) for each in given)
    untold = [each for each in plain if each.cites[0] in deaths[:1] and not is_told]
    own = [each.model_copy(update={"text": with_days_reported(each.text, each.cites, facts)}) for each in given]
    rows = (*untold, *own)[:MOST_ROWS] if given else plain
    return replace(composed, answers=(*composed.answers, *((Answer(question=ROWS, sentences=rows),) if rows else ())))


def _with_hour(answers: Iterable[Answer], situation: Situation, facts: Facts) -> list[Answer]:
    """Let the model's first sentence on the main event give the hour of it, as far as a quote of it has one."""
    told = [*answers]
    main = main_of(situation, facts)
    event = facts.by_id[main.events[0]] if main else None
    for n, answer in enumerate(told):
        if answer.question == "what_happened" and isinstance(event, Event):
            own = [*answer.sentences]
            place = next((n for n, each in enumerate(own) if event.id in each.cites), None)
            if place is not None and own[place].written_by == "model":
                text = with_hour(own[place].text, own[place].cites, event, facts)
                own[place] = own[place].model_copy(update={"text": text})
            told[n] = answer.model_copy(update={"sentences": tuple(own)})
    return told


def _finished(sentence: Sentence, text: str, facts: Facts) -> Sentence:
    """Return a sentence with its text, in which a model's says whose the day is that it gives, and which a report's."""
    if sentence.written_by != "model":
        return sentence.model_copy(update={"text": text})
    told = with_whose_day(text, sentence.cites, facts)
    return sentence.model_copy(update={"text": with_days_reported(told, sentence.cites, facts)})


def current(situation: Situation, composed: Composed, texts: Mapping[str, str]) -> Composed:
    """Return what was composed without what its own speaker took back, and with news alone under the latest."""
    facts = Facts(situation, texts)
    told = _with_news_alone(_without_taken_back(_without_unraised(composed, facts), facts), situation, facts)
    return told.rewritten(lambda each: _with_bodies_alone(each, facts))


_NOT_KNOWN: Final = re.compile(r"^It (?:is|remains) (?:not known|unknown|unclear|open),? ", re.IGNORECASE)


def _without_unraised(composed: Composed, facts: Facts) -> Composed:
    """Leave out of what is not known the questions that no article raises."""
    asked = [each for answer in composed.answers if answer.question == "unknown" for each in answer.sentences]
    gone = {each.text for each in asked if not is_raised(_NOT_KNOWN.sub("", each.text), each.cites, facts)}
    withheld = tuple(withheld_sentence(each, UNRAISED) for each in sorted(gone))
    kept = composed.rewritten(lambda each: None if each.text in gone else each) if gone else composed
    return replace(kept, withheld=(*kept.withheld, *withheld))


def _with_bodies_alone(sentence: Sentence, facts: Facts) -> Sentence:
    """Return a model's sentence without an unnamed person beside a body that holds the same; the dispute has her."""
    cited = [facts.by_id[each] for each in sentence.cites if each in facts.by_id]
    held = [side.holder for each in cited if isinstance(each, Dispute) for side in each.positions]
    held += [each.claimant for each in cited if isinstance(each, Statement)]
    if sentence.written_by != "model" or not any(map(lay_witness, held)):
        return sentence
    return sentence.model_copy(update={"text": without_lay(sentence.text)})


def _without_taken_back(composed: Composed, facts: Facts) -> Composed:
    """Leave out what rests on a report that its own speaker took back, and does not tell so."""
    gone = {
        each.text: f"what it tells was taken back: {words_told(later)}"
        for each in composed.sentences
        for _, later in overtaken_alone([facts.by_id[cite] for cite in each.cites if cite in facts.by_id], facts)
        if takes_back(later) and each.written_by == "model"
    }
    if not gone:
        return composed
    withheld = (*composed.withheld, *(withheld_sentence(text, why) for text, why in gone.items()))
    return replace(composed.rewritten(lambda each: None if each.text in gone else each), withheld=withheld)


def _with_news_alone(composed: Composed, situation: Situation, facts: Facts) -> Composed:
    """Tell what was before the main event by the day on which it became known, and as no news where none is known."""
    main = main_of(situation, facts)
    event = facts.by_id[main.events[0]] if main else None
    latest = next((each for each in composed.answers if each.question == "latest"), None)
    if latest is None or not isinstance(event, Event):
        return composed
    known = {each.cites[0]: each for each in became_known_since(situation, facts)}
    kept, withheld = list[Sentence](), list[Withheld]()
    for each in latest.sentences:
        cited = [facts.by_id[cite] for cite in each.cites if cite in facts.by_id]
        if each.written_by != "model" or not is_of_before(cited, event, facts):
            is_models = each.written_by == "model"
            text = with_undated_named(each.text, each.cites, facts) if is_models else each.text
            kept.append(each.model_copy(update={"text": text}))
            continue
        kept += [known[cite] for cite in each.cites if cite in known][:1]
        withheld.append(withheld_sentence(each.text, "it tells as the latest what was before the main event"))
    answers = [
        each if each is not latest else Answer(question="latest", sentences=tuple(kept)) for each in composed.answers
    ]
    return replace(composed, answers=tuple(answers), withheld=(*composed.withheld, *withheld))


def _first_offices(pieces: Iterable[Sequence[Sentence]], facts: Facts) -> dict[str, str]:
    """Return the model's sentences that are to name an office, and how they do: in each piece the first of a person."""
    found: dict[str, str] = {}
    for sentences in pieces:
        mended = with_offices({n: (each.text, each.cites) for n, each in enumerate(sentences)}, facts)
        written = {n: each for n, each in enumerate(sentences) if each.written_by == "model"}
        found |= {written[n].text: text for n, text in mended.items() if n in written}
    return found


def _untold_main(
    sentences: Sequence[Sentence], answers: Iterable[Answer], situation: Situation, facts: Facts
) -> tuple[Sentence, ...]:
    """Return code's sentence on the main event where what stands of the answer tells what came of it alone."""
    main = main_of(situation, facts)
    cited = [facts.by_id[cite] for each in sentences for cite in each.cites]
    told = {id_ for fact in cited for id_ in _events_of(fact)}
    if main is None or main.events[0] in told:
        return ()
    return _plain("what_happened", answers, situation, facts)[:1]


_TOLD_BY_SEVERAL: Final = 2
"""Sources of help or need that the first screen must not miss."""


def _is_told_by_several(sentence: Sentence, facts: Facts) -> bool:
    cited = [facts.by_id[each] for each in sentence.cites]
    return all(not isinstance(each, Event) or each.origins >= _TOLD_BY_SEVERAL for each in cited)


def _cites(answer: Answer) -> Iterator[str]:
    return (cite for each in answer.sentences for cite in each.cites)


def _sentences_of(answers: Iterable[Answer]) -> Iterator[Sentence]:
    return (sentence for each in answers for sentence in each.sentences)


def _untold(deaths: Iterable[Sentence], sentences: Iterable[Sentence]) -> tuple[Sentence, ...]:
    """Return code's sentences on deaths, as far as none of the others tells of the same facts that somebody died."""
    told = {cite for each in sentences if "killed" in fates_in(each.text) for cite in each.cites}
    return tuple(each for each in deaths if told.isdisjoint(each.cites))


def _events_of(fact: Fact) -> tuple[str, ...]:
    if isinstance(fact, Event):
        return (fact.id, *fact.possibly_same_as)
    return (fact.event,) if isinstance(fact, Figure) else fact.about


def _untold_turns(sentences: Iterable[Sentence], situation: Situation, facts: Facts) -> tuple[Sentence, ...]:
    """Return what ended or changed the main event, as far as none of the others tells it."""
    told = {cite for each in sentences for cite in each.cites}
    return tuple(each for each in turning_points(situation, facts) if told.isdisjoint(each.cites))


def _untold_ends(
    sentences: Sequence[Sentence], answers: Iterable[Answer], situation: Situation, facts: Facts
) -> tuple[Sentence, ...]:
    """Return what came of disputes that are over, as far as no answer tells it."""
    told = {cite for each in (*sentences, *(one for own in answers for one in own.sentences)) for cite in each.cites}
    return tuple(each for each in what_settled(situation, facts) if told.isdisjoint(each.cites))[:_MOST_ENDS]


def _plain(question: AnswerTo, answers: Iterable[Answer], situation: Situation, facts: Facts) -> tuple[Sentence, ...]:
    """Return what code says to a question; the latest, and of disputes the first, as no answer before tells it."""
    plain = plain_answer(question, situation, facts)
    if question == "what_happened":  # the turns that no answer tells come behind
        turns = turning_points(situation, facts)
        return tuple(each for each in plain if each not in turns)
    if question not in ("disputed", "latest"):
        return plain
    told = {cite for each in answers for sentence in each.sentences for cite in sentence.cites}
    return tuple(each for each in plain if told.isdisjoint(each.cites))[:1]


class _Once:
    """Lets each sentence through once, and withholds what a model says again."""

    def __init__(self) -> None:
        self.withheld: list[Withheld] = []
        self._said: list[str] = []

    def of(self, sentences: Iterable[Sentence]) -> tuple[Sentence, ...]:
        """Return those that were not said before, in nearly the same words."""
        kept = []
        for each in sentences:
            if not repeats(each.text, self._said):
                kept.append(each)
                self._said.append(each.text)
            elif each.written_by == "model":
                self.withheld.append(withheld_sentence(each.text, f"{SAID} on the first screen or above"))
        return tuple(kept)
