"""The one loop that asks: a question in; what was answered, and what of it holds, out.

Hides the conversation. A question is worded from its prompt and its values, and named, so that its recording is found
again. The answer is checked; what is refused goes back with the reasons, `ROUNDS` times at most; what is refused still
is then the step's to withhold. Where asking again fails, the last answer stands with what of it holds: it is paid for.
Where the first request fails there is nothing, and the step decides whether that is a failure or a gap.
"""

import asyncio
import json
import logging
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Any, Final, Generic, NamedTuple, Protocol, TypeVar

from pydantic import BaseModel, TypeAdapter

from summarizer.errors import EndpointError, SummarizerError
from summarizer.llm.calls import material
from summarizer.llm.client import Ask
from summarizer.llm.output_modes import Message
from summarizer.steps.prompts import Prompts
from summarizer_schemas.brief import Gap

_log = logging.getLogger(__name__)

ROUNDS: Final = 2
"""How often what a check refused goes back to the model; what two reasons do not mend, a third seldom does."""

REQUEST_TOKENS: Final = 24_000
"""What a request about all articles may take: the smallest windows in use hold 32,000, and answers need room."""
LEAST_REQUEST_TOKENS: Final = 8_000
"""The longest prompt with its schema takes about 3,000; less than this leaves hardly room for facts."""


class Refusing(Protocol):
    """What a check finds of an answer: whatever the step needs of it, and what is wrong."""

    @property
    def refused(self) -> Sequence[object]:
        """What is wrong, as the prompt's block `reask` is given it; empty if all of the answer holds."""
        ...


class Refusal(NamedTuple):
    """What of an answer cannot be used, and why, for a step whose answers have no numbered items."""

    text: str
    reason: str


_ANYTHING: Final = TypeAdapter(Any)

V = TypeVar("V")
I = TypeVar("I")  # noqa: E741  # an item
T = TypeVar("T", bound=BaseModel)
M = TypeVar("M", bound=BaseModel)
C = TypeVar("C", bound=Refusing)
K = TypeVar("K")


@dataclass(frozen=True)
class Checked(Generic[V]):
    """What of an answer holds, and what is refused, for steps that have no class of their own for this."""

    kept: V
    refused: Sequence[object] = ()


@dataclass(frozen=True)
class Amend(Generic[T, M, C]):
    """How the answer to a re-ask mends the answer before.

    Attributes:
        schema: what is asked for in a re-ask.
        put: puts it into the answer before, of which the check found what it found.
    """

    schema: type[M]
    put: Callable[[T, M, C], T]


@dataclass(frozen=True)
class Question(Generic[T, C]):
    """What a step asks of the model.

    Attributes:
        step: the prompt's name; its block `reask` is used where anything is refused.
        values: what its block `user` is given.
        schema: what the model fills.
        check: returns what an answer is worth.
        about: how messages speak of it, such as the article's file.
        name: which request this is in every run: its recording goes by it. Without one, it is made from the values.
        amend: how a re-ask mends the answer; without it, its answer, of the same schema, takes the other's place.
        rounds: how often what was refused goes back.
        is_again: whether its first request asks again already, for what another question had in vain.
    """

    step: str
    values: Mapping[str, object]
    schema: type[T]
    check: Callable[[T], C]
    about: str
    name: str = ""
    amend: Amend[T, Any, C] | None = None
    rounds: int = ROUNDS
    is_again: bool = False


@dataclass(frozen=True)
class Settled(Generic[T, C]):
    """The last answer to a question, and what its check found."""

    answer: T
    checked: C


@dataclass(frozen=True)
class Failed:
    """A question that has no answer."""

    error: SummarizerError

    @property
    def reason(self) -> str:
        """Why there is none, for readers."""
        return str(self.error)


_STEPS_OF_A_REQUEST: Final = 20
"""Rounds of the event loop that a request needs at most to go out. A round with nothing to do takes microseconds, a
check tens of milliseconds: of 152 answers of 0.3 s, 32 at a time, the last is in after 1.26 × the least possible time,
and after 2.7 × where checks go before requests (`benchmarks/speed`)."""


@dataclass(frozen=True)
class Asker:
    """Whom to ask, and in which words.

    Attributes:
        ask: who answers.
        prompts: the words.
        most_open: how many of many questions are worded before an answer is in; None where all are to be sent at once.
        turns: lets one answer be checked at a time, and the next requests go out before; None where it takes no time.
    """

    ask: Ask
    prompts: Prompts
    most_open: int | None = None
    turns: asyncio.Lock | None = None

    async def settle(self, question: Question[T, C]) -> Settled[T, C]:
        """Ask until the answer holds, or as often as the question allows.

        Raises:
            EndpointError: there is no answer: the endpoint gave up, or what it said cannot be used (`AnswerError`).
            NoRecordingError: replaying, and an answer was not recorded.
            PromptError: a template cannot be rendered with these values.
        """
        asked = _Conversation(self.ask, question)
        opening = self.prompts.ask(question.step, question.values)
        answer = await asked.send(opening, question.schema)
        checked = await self._check(question, answer)
        for _ in range(question.rounds):
            if not checked.refused:
                break
            _log.info("%s: %d items are not borne out; asking again", question.about, len(checked.refused))
            said, refused = answer.model_dump_json(), {"refused": checked.refused}
            again = [*opening, *self.prompts.ask_again(question.step, said, refused)]
            try:
                answer = await asked.mend(again, Settled(answer, checked), said)
            except EndpointError as error:
                _log.info("%s: not asked again, what holds is kept: %s", question.about, error)
                break
            checked = await self._check(question, answer)
        return Settled(answer, checked)

    async def _check(self, question: Question[T, C], answer: T) -> C:
        if self.turns is None:
            return question.check(answer)
        async with self.turns:
            for _ in range(_STEPS_OF_A_REQUEST):
                await asyncio.sleep(0)
            return question.check(answer)

    async def attempt(self, question: Question[T, C]) -> Settled[T, C] | Failed:
        """Do as `settle` does; where there is no answer, return why."""
        try:
            return await self.settle(question)
        except SummarizerError as error:
            return Failed(error)

    async def mend(
        self, question: Question[T, C], before: Settled[T, C], refused: Sequence[object]
    ) -> Settled[T, C] | Failed:
        """Ask once more for an answer that settled, for reasons that came up later; where there is none, return why."""
        said = before.answer.model_dump_json()
        opening = self.prompts.ask(question.step, question.values)
        again = [*opening, *self.prompts.ask_again(question.step, said, {"refused": refused})]
        try:
            answer = await _Conversation(self.ask, question).send(again, question.schema, said, refused)
        except SummarizerError as error:
            return Failed(error)
        return Settled(answer, question.check(answer))

    async def attempt_all(self, questions: Iterable[Question[T, C]]) -> list[Settled[T, C] | Failed]:
        """Attempt many at once; what came of each is in the order of the questions, not of arrival."""
        return await asyncio.gather(*map(self.attempt, questions))

    async def attempt_each(self, questions: Iterable[Question[T, C]], take: Callable[[C], K]) -> list[K | Failed]:
        """Attempt as many as a large folder has: as `attempt_all`, but few are worded, and no answer held, at a time.

        Args:
            questions: each is drawn when there is room for it.
            take: what is kept of what the check found of an answer.
        """
        room = asyncio.Semaphore(self.most_open) if self.most_open else None
        outcomes: list[K | Failed | None] = []

        async def one(number: int, question: Question[T, C]) -> None:
            settled = await self.attempt(question)
            outcomes[number] = settled if isinstance(settled, Failed) else take(settled.checked)
            if room:
                room.release()

        async with asyncio.TaskGroup() as group:
            for number, question in enumerate(questions):
                if room:
                    await room.acquire()
                outcomes.append(None)
                group.create_task(one(number, question))
        return [each for each in outcomes if each is not None]


class _Conversation(Generic[T, C]):
    """The requests of one question: all of one name, each known by what it is made from."""

    def __init__(self, ask: Ask, question: Question[T, C]) -> None:
        self._ask = ask
        self._question = question
        self._name = question.name or f"{question.step}-{_hash(question.values)[:8]}"

    async def send(self, messages: Sequence[Message], schema: type[M], *answered: object) -> M:
        """Ask; `answered` is what was answered before and refused of it, where this asks again."""
        token = material.set(_hash([self._question.values, *answered])[:16])
        is_reask = bool(answered) or self._question.is_again
        how: dict[str, Any] = {"name": self._name, "about": self._question.about, "is_reask": is_reask}
        try:
            return (await self._ask(messages, schema, **how)).value
        finally:
            material.reset(token)

    async def mend(self, messages: Sequence[Message], before: Settled[T, C], said: str) -> T:
        """Ask again, and return the answer as it is then."""
        question, refused = self._question, before.checked.refused
        if question.amend is None:
            return await self.send(messages, question.schema, said, refused)
        mended = await self.send(messages, question.amend.schema, said, refused)
        return question.amend.put(before.answer, mended, before.checked)


def batches(items: Iterable[I], most: int, size: Callable[[I], int] = lambda _: 0, room: int = 0) -> Iterator[list[I]]:
    """Yield the items in batches, in their order, none lost.

    Args:
        items: what is to be asked about.
        most: how many a batch may have.
        size: how much room an item takes, such as its characters; an item that takes too much goes alone.
        room: how much a batch has.
    """
    batch: list[I] = []
    taken = 0
    for item in items:
        if batch and (len(batch) == most or taken + size(item) > room):
            yield batch
            batch, taken = [], 0
        batch.append(item)
        taken += size(item)
    if batch:
        yield batch


def failed_gap(what: str, reasons: Iterable[str], about: Sequence[str] = ()) -> Gap:
    """Return the gap for what could not be had.

    Args:
        what: what is missing, for readers.
        reasons: why; the same reason is told once, whichever request has it.
        about: ids of what it is missing of.
    """
    return Gap(kind="failed", about=tuple(about), text=f"{what}: {'; '.join(_each_once(reasons))}")


_NAME_OF_REQUEST: Final = re.compile(r" \([a-z_]+-[0-9a-f]{8}\)")
"""As `Question.name` is made, and messages of recordings tell it: what sixteen requests alike differ in."""


def _each_once(reasons: Iterable[str]) -> Iterator[str]:
    """Yield each reason once, of the first request that has it, with how many more have it."""
    alike: dict[str, list[str]] = {}
    for reason in dict.fromkeys(reasons):
        alike.setdefault(_NAME_OF_REQUEST.sub("", reason, count=1), []).append(reason)
    for plain, each in alike.items():
        named = _NAME_OF_REQUEST.search(each[0])
        more = f"{plain[: named.start()]}{named[0][:-1]} and {len(each) - 1} more)" if named else ""
        yield f"{more}{plain[named.start() :]}" if named and len(each) > 1 else each[0]


def _hash(made_from: object) -> str:
    """Return the SHA-256 of data, as hex: the same in every run, whatever the prompt and the schema say."""
    return sha256(json.dumps(_ANYTHING.dump_python(made_from, mode="json"), sort_keys=True).encode()).hexdigest()
