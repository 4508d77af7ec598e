"""The first screen: the facts of the main situation in, the answers to a reader's questions out.

The request shows the facts of the main situation, and a line for each other one. It says what must not be left out:
every event of the news that killed before any total, the latest count of each body, background once.

An overview is a list of sentences, the first screen a list for each question; both are lines with a place. `Gate`
checks each line: its wording, that it is new, that it cites facts that there are, what it says against its evidence,
and the rules of telling.
"""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any, Final, TypeVar

from pydantic import BaseModel

from summarizer.grounding.lengths import in_short, object_to_wording
from summarizer.grounding.numbers import COUNTED, read_numbers
from summarizer.merging.facts import Fact, Facts
from summarizer.merging.gaps import overtakers
from summarizer.merging.situations import Situation
from summarizer.merging.unanswered import WISHED, rank_of_question
from summarizer.steps.asking import Asker, Checked, Failed, Question, Settled
from summarizer.steps.screen_facts import for_the_screen
from summarizer.steps.shown import PromptRoom, mark, rest_in_words, show_facts
from summarizer.telling import MOST_ALSO, QUESTIONS, Screen, open_questions
from summarizer.telling.figure_rows import MOST_ROWS, object_to_row, row_text
from summarizer.telling.rules import (
    is_background,
    is_total,
    objections,
    overtakers_told,
    repeats,
    words_allowed,
)
from summarizer.telling.weight import deaths_of_the_news, lines_of_deaths
from summarizer.telling.why_withheld import SAID
from summarizer_schemas.brief import (
    Answer,
    Episode,
    Figure,
    Gap,
    SecondReading,
    Sentence,
    Withheld,
)
from summarizer_schemas.report import Answers, KeyFigure, Prose, ProseSentence
from summarizer_schemas.vocabulary import Metric

STEP: Final = "compose"
OVERVIEW: Final = "overview"
ROWS: Final = "key_figures"
TOLL: Final = "toll"
_MOST_REFUSED: Final = 20
"""So many go back; an answer with more faults is not mended by a longer list."""
T = TypeVar("T", bound=BaseModel)


@dataclass(frozen=True)
class PlacedSentence:
    """A sentence that holds, and where it belongs: in the overview, or under a question."""

    slot: str
    sentence: Sentence


@dataclass(frozen=True)
class CheckedProse:
    """What of an answer holds, and what does not."""

    lines: tuple[PlacedSentence, ...] = ()
    withheld: tuple[Withheld, ...] = ()


@dataclass(frozen=True)
class ProseAnswer:
    """One piece of prose as it was asked for: `where` is a situation's id, or "answers"; None settled: it failed."""

    where: str
    question: Question[Any, Checked[CheckedProse]]
    outcome: Settled[Any, Checked[CheckedProse]] | Failed

    @property
    def kept(self) -> CheckedProse:
        """What holds."""
        return CheckedProse() if isinstance(self.outcome, Failed) else self.outcome.checked.kept

    @property
    def failure(self) -> str | None:
        """Why there is nothing, if so."""
        if isinstance(self.outcome, Failed):
            return f"{self.question.about} was not written: {self.outcome.reason}"
        return None


@dataclass(frozen=True)
class Composed:
    """What was written: overviews by situation, answers, what was dropped, and why anything is missing."""

    overviews: Mapping[str, tuple[Sentence, ...]]
    answers: tuple[Answer, ...]
    withheld: tuple[Withheld, ...]
    failures: tuple[str, ...]
    pieces: tuple[ProseAnswer, ...] = ()
    """As they were asked for, so that a sentence can be sent back later."""
    second_reading: SecondReading | None = None
    gaps: tuple[Gap, ...] = ()

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        """All sentences: those of the first screen, then those of the overviews."""
        answers = (each for answer in self.answers for each in answer.sentences)
        return (*answers, *(each for overview in self.overviews.values() for each in overview))

    def rewritten(self, change: Callable[[Sentence], Sentence | None]) -> "Composed":
        """Return the prose with each sentence as it is changed to; one without is left out."""

        def kept(sentences: Iterable[Sentence]) -> tuple[Sentence, ...]:
            return tuple(changed for each in sentences if (changed := change(each)))

        answers = (Answer(question=each.question, sentences=kept(each.sentences)) for each in self.answers)
        overviews = {id_: kept(each) for id_, each in self.overviews.items()}
        return replace(self, overviews=overviews, answers=tuple(each for each in answers if each.sentences))


async def write(where: str, question: Question[T, Checked[CheckedProse]], asker: Asker) -> ProseAnswer:
    """Have one piece written, and checked sentence by sentence."""
    return ProseAnswer(where, question, await asker.attempt(question))


def lines_of(answer: Prose | Answers) -> Iterator[tuple[str, ProseSentence]]:
    """Yield the sentences of an answer with their places, in the order in which they are read."""
    if isinstance(answer, Prose):
        yield from ((OVERVIEW, each) for each in answer.sentences)
    else:
        for slot in QUESTIONS:
            yield from ((slot, _as_sentence(each)) for each in getattr(answer, slot))


def _as_sentence(told: ProseSentence | KeyFigure) -> ProseSentence:
    """Return a sentence as it is, and a row of the key figures as the text that is held like one."""
    if isinstance(told, ProseSentence):
        return told
    return ProseSentence(text=row_text(told.what, told.how_many, told.whose), cites=told.cites)


@dataclass(frozen=True)
class Gate:
    """Holds the lines of one piece.

    Attributes:
        facts: all facts.
        ids: the situation's ids for each id that the model was shown; a situation or a question stands for several.
        most: how many sentences each place has.
        asking: the places that tell what the facts leave open.
    """

    facts: Facts
    ids: Mapping[str, tuple[str, ...]]
    most: Mapping[str, int]
    asking: Collection[str] = ()

    def refused(self, lines: Sequence[tuple[str, ProseSentence]]) -> dict[int, str]:
        """Return the numbers, from 0, of the lines that cannot stand, with the reasons."""
        reasons = ((n, self._reason(*line)) for n, line in enumerate(lines))
        return {n: reason for n, reason in reasons if reason}

    def surplus(self, lines: Sequence[tuple[str, ProseSentence]], left: Collection[int]) -> dict[int, str]:
        """Return what is more than a place has room for, with why, of the lines with these numbers.

        Whoever writes was told the limit; what weighs least goes, and nobody is asked again.
        """
        in_rows = {cite for n in left if lines[n][0] == ROWS for cite in self.cites(lines[n][1])}
        own = {slot: [n for n in left if lines[n][0] == slot] for slot in self.most}
        first = {slot: sorted(each, key=lambda n: self._lightness(lines[n], in_rows)) for slot, each in own.items()}
        return {n: self._enough(slot) for slot, each in first.items() for n in each[self.most[slot] :]}

    def _lightness(self, line: tuple[str, ProseSentence], in_rows: AbstractSet[str]) -> tuple[bool, ...]:
        """Rank a line within its place: background, totals and what the rows count go first, and what is demanded."""
        slot, sentence = line
        cites = self.cites(sentence)
        if slot == TOLL:
            return is_background(cites, self.facts), is_total(cites, self.facts), not set(cites) - in_rows
        return (slot in self.asking and rank_of_question(sentence.text.removeprefix(_NOT_KNOWN)) == WISHED,)

    def _enough(self, slot: str) -> str:
        return f"{SAID} below, by its facts: {_sentences(self.most[slot])} enough here"

    def cites(self, sentence: ProseSentence) -> tuple[str, ...]:
        """Return the situation's ids of what a sentence cites, and of what it tells to have overtaken that."""
        ids = tuple(dict.fromkeys(id_ for cite in sentence.cites for id_ in self.ids.get(cite, ())))
        cited = [self.facts.by_id[each] for each in ids if each in self.facts.by_id]
        return tuple(dict.fromkeys((*ids, *overtakers_told(sentence.text, cited, self.facts))))

    def _reason(self, slot: str, sentence: ProseSentence) -> str | None:
        unknown = [cite for cite in sentence.cites if cite not in self.ids]
        if unfit := [*object_to_wording(sentence)]:
            return "; ".join(unfit)
        if unknown:
            return f"there is no fact {', '.join(unknown)}"
        cites = self.cites(sentence)
        wrong = self.facts.objections(sentence.text, cites, asks=slot in self.asking)
        wrong = wrong or tuple(objections(sentence.text, cites, self.facts))
        return "; ".join(wrong or (object_to_row(sentence.text, cites, self.facts) if slot == ROWS else ())) or None


Lines = Sequence[tuple[str, ProseSentence]]
Spare = Callable[[Lines, Collection[int]], Mapping[int, str]]
"""What a piece says twice: its lines and the numbers of those that hold in; what can be spared out, with why."""


def held(answer: Prose | Answers, gate: Gate, spare: Spare = lambda _lines, _sound: {}) -> Checked[CheckedProse]:
    """Return what of an answer holds, and what goes back; what can be spared is left out, and goes nowhere."""
    lines = [*lines_of(answer)]
    refused = gate.refused(lines)
    reasons = dict(refused)
    for spared in (_said_again, spare, gate.surplus):
        reasons |= spared(lines, [n for n in range(len(lines)) if n not in reasons])
    kept = [
        PlacedSentence(slot, Sentence(text=sentence.text, cites=gate.cites(sentence)))
        for n, (slot, sentence) in enumerate(lines)
        if n not in reasons
    ]
    dropped = tuple(withheld_sentence(lines[n][1].text, reason) for n, reason in sorted(reasons.items()))
    return Checked(CheckedProse(tuple(kept), dropped), problems(lines, refused))


def _said_again(lines: Lines, sound: Collection[int]) -> dict[int, str]:
    """Spare the sentences that say what one before them says, in nearly the same words."""
    said: list[str] = []
    again: dict[int, str] = {}
    for n in sound:
        slot, sentence = lines[n]
        if slot != ROWS and repeats(sentence.text, said):
            again[n] = SAID
        elif slot != ROWS:
            said.append(sentence.text)
    return again


def problems(lines: Sequence[tuple[str, ProseSentence]], reasons: Mapping[int, str]) -> list[dict[str, str]]:
    """Return what goes back, as the prompt shows it: where it stands, the sentence and the reason."""
    places = _places(lines)
    return [
        {"item": places[n], "text": in_short(lines[n][1].text), "reason": reason}
        for n, reason in sorted(reasons.items())[:_MOST_REFUSED]
    ]


def _places(lines: Sequence[tuple[str, ProseSentence]]) -> list[str]:
    counts: dict[str, int] = {}
    places = []
    for slot, _ in lines:
        counts[slot] = counts.get(slot, 0) + 1
        place = f"{'row' if slot == ROWS else 'sentence'} {counts[slot]}"
        places.append(place if slot == OVERVIEW else f"{slot}, {place}")
    return places


def withheld_sentence(text: str, reason: str, *, by_second_reader: bool = False) -> Withheld:
    """Return a sentence that was dropped."""
    stage = "second_reader" if by_second_reader else "compose"
    return Withheld.model_validate(
        {"source": None, "stage": stage, "kind": "sentence", "item": in_short(text), "quote": None, "reason": reason}
    )


def _sentences(count: int) -> str:
    return "one sentence is" if count == 1 else f"{count} sentences are"


NAME: Final = "answers"
_MOST_SENTENCES: Final = 2
"""To a question of which no other number is told; a third would not be read on a first screen."""
_MOST: Final[Mapping[str, int]] = {
    "response": 1, "also_reported": MOST_ALSO, ROWS: MOST_ROWS,
}  # fmt: skip
"""What one sentence answers, questions of several matters, and the table."""
_SHARE_OF_PAGE: Final = 0.3
"""What the first screen may take of the page: a reader has it in a minute or two; the table, the disputes, the course
of the main event and the timeline have the rest."""
_WORDS_A_SENTENCE: Final = 25
_MOST_OF_ONE_TOLL: Final = 2
"""What two bodies count, and how one of them came to its number, do not fit in 45 words."""
_NOT_KNOWN: Final = "It is not known "
_MOST_FURTHER: Final = 40
_MOST_OPEN: Final = 8
_MOST_CITED: Final = 12
"""Facts that the line of a further situation stands for."""
_SHARE_OF_FURTHER: Final = 0.5
"""Of the budget; the main situation's facts need the other half."""


@dataclass(frozen=True)
class _Further:
    """Another situation: how it is shown, and the facts that its line stands for."""

    id: str
    told: str
    is_alike: bool
    cites: tuple[str, ...]


def answers_question(
    situation: Situation,
    facts: Facts,
    told: Sequence[Fact],
    overviews: Mapping[str, Sequence[Sentence]],
    room: PromptRoom,
) -> Question[Answers, Checked[CheckedProse]]:
    """Word the request for the answers.

    Args:
        situation: the merged facts.
        facts: the same, to be looked up.
        told: the main situation's facts, the weightiest first.
        overviews: what was written of each situation, by its id.
        room: what a request has room for.
    """
    screen = Screen(situation, facts)
    assert screen.main, "there is a main situation"
    room = PromptRoom(room.prompts, room.step, Answers, room.budget)
    asking = _Asking(screen, screen.main, overviews, open_questions(situation, screen.main, facts)[:_MOST_OPEN])
    further = asking.further()
    while further and room.tokens(asking.values([], further, "")[0]) > _SHARE_OF_FURTHER * room.budget:
        further = further[: len(further) * 3 // 4]
    unseen = len(situation.episodes) - 1 - len(further)
    fits = for_the_screen(told, room, facts, lambda chosen: asking.values(chosen, further, "")[0])
    seen = {fact.id for fact in fits}
    rest = rest_in_words([fact for fact in told if fact.id not in seen], unseen)
    values, ids = asking.values(fits, further, rest)
    most: dict[str, int] = {**dict.fromkeys(QUESTIONS, _MOST_SENTENCES), **_MOST}
    most |= {"what_happened": _MOST_SENTENCES + len(screen.alike), "toll": asking.most_of_toll}
    gate = Gate(facts, ids, most, asking=("unknown",))
    return Question(
        step=STEP,
        values=values,
        schema=Answers,
        check=lambda answer: _held_in_order(answer, gate),
        about="the first screen",
        name=f"{NAME}-{mark(situation, (source.id for source in situation.sources))}",
    )


@dataclass(frozen=True)
class _Asking:
    """What the request is made from."""

    screen: Screen
    main: Episode
    overviews: Mapping[str, Sequence[Sentence]]
    questions: Sequence[Gap]

    @cached_property
    def deadly(self) -> int:
        """How many events of the news that killed have a line each."""
        return len(lines_of_deaths(self.main, self.screen.facts)[0])

    @cached_property
    def most_of_toll(self) -> int:
        """How many sentences the toll has room for: one for each event that killed, the hurt, those perhaps held."""
        return max(_MOST_SENTENCES, self.deadly + 1) + bool(lines_of_deaths(self.main, self.screen.facts)[1])

    @cached_property
    def page(self) -> int:
        """How many words the brief has before its annex."""
        return words_allowed(self.screen.told.sources)

    def further(self) -> list[_Further]:
        """Return the other situations as they are shown, the weightiest first."""
        alike = {each.id for each in self.screen.alike}
        others = [each for each in self.screen.told.episodes if each.id != self.main.id]
        sound = [each for each in others if not self.screen.facts.is_planted(self.screen.main_event(each))]
        return [self._line(f"P{n}", each, each.id in alike) for n, each in enumerate(sound[:_MOST_FURTHER], start=2)]

    def _line(self, shown: str, episode: Episode, is_alike: bool) -> _Further:
        first = [*self.overviews.get(episode.id, ())][:1]
        facts = self.screen.facts
        tolls = [each.id for each in deaths_of_the_news(episode, facts)]
        own = [episode.events[0], *(cite for each in first for cite in each.cites), *tolls]
        own += [each for each in self.screen.main_event(episode).figures if not facts.is_planted(facts.by_id[each])]
        own += [later.id for each in own for later in overtakers(facts.by_id[each], facts)]
        told = " ".join([f"{episode.title}.", *(each.text for each in first)])
        return _Further(shown, told, is_alike, tuple(dict.fromkeys(own))[:_MOST_CITED])

    def values(
        self, told: Sequence[Fact], further: Sequence[_Further], rest: str
    ) -> tuple[dict[str, object], dict[str, tuple[str, ...]]]:
        """Return what the prompt needs, and what each id stands for that it shows."""
        shown, local = show_facts(told, self.screen.facts, for_prose=True)
        ids: dict[str, tuple[str, ...]] = {id_: (own,) for id_, own in local.items()}
        ids |= {each.id: each.cites for each in further}
        ids |= {f"U{n}": gap.about for n, gap in enumerate(self.questions, start=1)}
        shown_as = {own: id_ for id_, own in local.items()}
        asked = [
            {
                "id": f"U{n}",
                "text": gap.text,
                "raised_by": ", ".join(shown_as[each] for each in gap.about if each in shown_as) or "facts not shown",
            }
            for n, gap in enumerate(self.questions, start=1)
        ]
        values: dict[str, object] = {
            "task": "answers",
            "title": self.main.title,
            "sentences": _MOST_SENTENCES,
            "deadly": self.deadly,
            "most_of_toll": self.most_of_toll,
            "words": round(_SHARE_OF_PAGE * self.page / 10) * 10,
            "sentences_in_all": round(_SHARE_OF_PAGE * self.page / _WORDS_A_SENTENCE),
            "overview": [each.text for each in self.overviews.get(self.main.id, ())],
            "further": [{"id": each.id, "told": each.told, "is_alike": each.is_alike} for each in further],
            "open_questions": asked,
            "rest": rest,
            **shown,
        }
        return values, ids


def _held_in_order(answer: Answers, gate: Gate) -> Checked[CheckedProse]:
    """Return what of the answers holds; the deaths of the news come first, background last.

    What the overview says as well stands here, and the overview gives way.
    """
    checked = held(answer, gate, lambda lines, sound: _counted_twice(lines, sound, gate))
    lines = tuple(sorted(checked.kept.lines, key=lambda line: _place(line, gate.facts)))
    return Checked(CheckedProse(lines, checked.kept.withheld), checked.refused)


def _place(line: PlacedSentence, facts: Facts) -> tuple[int, bool, bool, bool]:
    order: Sequence[str] = QUESTIONS
    cites, is_toll = line.sentence.cites, line.slot == TOLL
    is_wish = line.slot == "unknown" and rank_of_question(line.sentence.text.removeprefix(_NOT_KNOWN)) == WISHED
    return (
        order.index(line.slot), is_toll and is_background(cites, facts), is_toll and is_total(cites, facts), is_wish
    )  # fmt: skip


def _counted_twice(lines: Lines, sound: Collection[int], gate: Gate) -> dict[int, str]:
    """Spare a line of the toll that tells nothing but what lines before it count, of the same event.

    A toll that two bodies hold otherwise, or that was lowered, has room for a second line with other numbers.
    """
    told: Counter[tuple[str, Metric]] = Counter()
    given: set[tuple[float | None, float | None]] = set()
    reasons: dict[int, str] = {}
    for n in sound:
        slot, sentence = lines[n]
        if slot != TOLL:
            continue
        figures = (gate.facts.by_id[each] for each in gate.cites(sentence))
        counts = {(each.event, each.metric) for each in figures if isinstance(each, Figure)}
        numbers = {(each.low, each.high) for each in read_numbers(sentence.text) if each.role in COUNTED}
        is_told = bool(counts) and counts <= told.keys()
        if is_told and (numbers <= given or max(told[each] for each in counts) >= _MOST_OF_ONE_TOLL):
            reasons[n] = f"{SAID} of this event"
            continue
        told.update(counts)
        given |= numbers
    return reasons
