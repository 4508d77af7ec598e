"""One piece of prose: what is asked for, how each sentence is held, and what came of it.

An overview is a list of sentences, the first screen a list for each question; both are lines with a place. Hides the
check of a line: its wording, that it is new, that it cites facts that there are, the gate, and the rules of telling.
"""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, TypeVar

from pydantic import BaseModel

from summarizer.facts import Facts
from summarizer.ground.wording import in_short, object_to_wording
from summarizer.steps._ask import Asker, Checked, Failed, Question, Settled
from summarizer.telling.plain import QUESTIONS
from summarizer.telling.rules import objections, repeats, unfit_names
from summarizer_schemas.brief import Answer, Gap, SecondReading, Sentence, Withheld
from summarizer_schemas.report import Answers, Prose, ProseSentence

STEP: Final = "compose"
OVERVIEW: Final = "overview"
SAID: Final = "it is said already"
_MOST_REFUSED: Final = 20
"""So many go back; an answer with more faults is not mended by a longer list."""
T = TypeVar("T", bound=BaseModel)


@dataclass(frozen=True)
class Line:
    """A sentence that holds, and where it belongs: in the overview, or under a question."""

    slot: str
    sentence: Sentence


@dataclass(frozen=True)
class Kept:
    """What of an answer holds, and what does not."""

    lines: tuple[Line, ...] = ()
    withheld: tuple[Withheld, ...] = ()


@dataclass(frozen=True)
class Piece:
    """One piece of prose as it was asked for: `where` is a situation's id, or "answers"; None settled: it failed."""

    where: str
    question: Question[Any, Checked[Kept]]
    outcome: Settled[Any, Checked[Kept]] | Failed

    @property
    def kept(self) -> Kept:
        """What holds."""
        return Kept() if isinstance(self.outcome, Failed) else self.outcome.checked.kept

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
    pieces: tuple[Piece, ...] = ()
    """As they were asked for, so that a sentence can be sent back later."""
    second_reading: SecondReading | None = None
    gaps: tuple[Gap, ...] = ()


async def write(where: str, question: Question[T, Checked[Kept]], asker: Asker) -> Piece:
    """Have one piece written, and checked sentence by sentence."""
    return Piece(where, question, await asker.attempt(question))


def lines_of(answer: Prose | Answers) -> Iterator[tuple[str, ProseSentence]]:
    """Yield the sentences of an answer with their places, in the order in which they are read."""
    if isinstance(answer, Prose):
        yield from ((OVERVIEW, each) for each in answer.sentences)
    else:
        for slot in QUESTIONS:
            yield from ((slot, each) for each in getattr(answer, slot))


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
        reasons: dict[int, str] = {}
        taken = dict.fromkeys(self.most, 0)
        sound: list[str] = []
        for n, (slot, sentence) in enumerate(lines):
            if reason := self._reason(slot, sentence, sound):
                reasons[n] = reason
            elif taken[slot] == self.most[slot]:
                reasons[n] = f"{_sentences(self.most[slot])} enough here; leave out what weighs least, or join two"
            else:
                taken[slot] += 1
                sound.append(sentence.text)
        return reasons

    def cites(self, sentence: ProseSentence) -> tuple[str, ...]:
        """Return the situation's ids of what a sentence cites."""
        return tuple(dict.fromkeys(id_ for cite in sentence.cites for id_ in self.ids.get(cite, ())))

    def _reason(self, slot: str, sentence: ProseSentence, sound: Sequence[str]) -> str | None:
        unknown = [cite for cite in sentence.cites if cite not in self.ids]
        if unfit := [*object_to_wording(sentence)]:
            return "; ".join(unfit)
        if repeats(sentence.text, sound):
            return SAID
        if unknown:
            return f"there is no fact {', '.join(unknown)}"
        cites = self.cites(sentence)
        wrong = self.facts.objections(sentence.text, cites, asks=slot in self.asking)
        return "; ".join([*wrong, *([] if wrong else objections(sentence.text, cites, self.facts))]) or None


Further = Callable[[Sequence[tuple[str, ProseSentence]], dict[int, str]], Mapping[int, str]]
"""What a piece asks of its lines beyond the gate: its lines and what the gate refuses in; what else is wrong out."""


def held(answer: Prose | Answers, gate: Gate, further: Further = lambda _lines, _refused: {}) -> Checked[Kept]:
    """Return what of an answer holds, and what goes back."""
    lines = [*lines_of(answer)]
    reasons = gate.refused(lines)
    reasons |= further(lines, reasons)
    kept = [
        Line(slot, Sentence(text=sentence.text, cites=gate.cites(sentence)))
        for n, (slot, sentence) in enumerate(lines)
        if n not in reasons
    ]
    dropped = tuple(withheld_sentence(lines[n][1].text, reason) for n, reason in sorted(reasons.items()))
    return Checked(Kept(tuple(kept), dropped), problems(lines, reasons))


def with_names_mended(answer: Prose | Answers, checked: Checked[Kept], gate: Gate) -> Checked[Kept]:
    """Let sentences that name somebody badly go back as well; if they come back so, they stand."""
    lines = [*lines_of(answer)]
    kept = {line.sentence.text for line in checked.kept.lines}
    told = {n: (each.text, gate.cites(each)) for n, (_, each) in enumerate(lines) if each.text in kept}
    return Checked(checked.kept, [*checked.refused, *problems(lines, unfit_names(told, gate.facts))])


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
        places.append(f"sentence {counts[slot]}" if slot == OVERVIEW else f"{slot}, sentence {counts[slot]}")
    return places


def withheld_sentence(text: str, reason: str, *, by_second_reader: bool = False) -> Withheld:
    """Return a sentence that was dropped."""
    stage = "second_reader" if by_second_reader else "compose"
    return Withheld.model_validate(
        {"source": None, "stage": stage, "kind": "sentence", "item": in_short(text), "quote": None, "reason": reason}
    )


def _sentences(count: int) -> str:
    return "one sentence is" if count == 1 else f"{count} sentences are"
