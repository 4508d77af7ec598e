"""The HTTP requests of one question: messages and a schema in, an object of the schema and what it cost out.

instructor asks again when an answer does not fit the schema; `patience` tries again when the endpoint fails. The second
stands inside the first, and never sees an answer that is one; the first never sees a failure: neither repeats the
other's work. What the answer was asked for in (see `forms`) is settled before instructor sees it: it gets a text.
"""

import json
import logging
from collections.abc import Sequence
from functools import partial
from typing import Any, Final, Generic, TypeVar

import instructor
from instructor.core import InstructorRetryException
from openai.types.chat import ChatCompletion
from pydantic import BaseModel, ValidationError

from summarizer.errors import EndpointError, TooLongError
from summarizer.model.answers import (
    PassedOverError,
    UnfitError,
    completion_of,
    cut_off,
    half_a_body,
    is_cut_off,
    never_fits,
    no_room_to_ask_again,
    passed_over,
    rambles,
    text_of,
    usage_of,
)
from summarizer.model.asking import asking
from summarizer.model.endpoint import OPENAI_URL
from summarizer.model.forms import TELLING, Form, Habits, Message, ask_in
from summarizer.model.held import held_as
from summarizer.model.leave import Sending
from summarizer.model.line import Line
from summarizer.model.patience import UnsupportedError
from summarizer.model.quiet import keep_quiet
from summarizer.model.usage import Usage
from summarizer.model.wire import stable_complaint

T = TypeVar("T", bound=BaseModel)

ROOM_TOKENS: Final = 16_384
"""Asked for when an answer was cut off: several times what a long article's report takes."""
VAIN_ROOMS: Final = 2
"""So many answers in a row that were cut off in the larger room as well are no longer the fault of single articles."""
ECHOED_CHARS: Final = 2_000
"""Of an answer that is longer than all that was asked, and as much of the complaint: enough to see what is wrong."""

_log = logging.getLogger("summarizer.model")

keep_quiet()


class Exchange(Generic[T]):
    """One question, in as many requests as it takes; `usage` counts them, those in vain included."""

    def __init__(
        self, line: Line, habits: Habits, messages: Sequence[Message], schema: type[T], *, is_reask: bool
    ) -> None:
        self.usage = Usage(reasks=is_reask)
        self._line = line
        self._habits = habits
        self._messages = list(messages)
        self._schema = schema
        self._about = asking.get().about
        self._text = ""
        self._is_retry = False
        self._is_reask = is_reask

    async def run(self) -> T:
        """Ask in one way after the other, until the endpoint takes it and the answer fits.

        Raises:
            AnswerError: See `Model.ask`, as for all others.
        """
        failures: list[EndpointError] = []
        forms = self._habits.to_try()
        while forms:
            form, *forms = forms
            try:
                value = await self._converse(form, is_last=not forms)
            except (UnsupportedError, UnfitError) as error:
                failures.append(error)
                forms = self._left(form, forms, error)
                _log.info("%s: %s is of no use here; %d other ways left", self._about, form.value, len(forms))
            else:
                self._habits.works = self._habits.works or form
                return value
        if all(isinstance(error, UnsupportedError) for error in failures):
            self._line.patience.give_up(failures[0])
        raise failures[0]

    def _left(self, form: Form, forms: list[Form], error: EndpointError) -> list[Form]:
        """Return the ways that are still worth trying after a failure."""
        if isinstance(error, UnsupportedError):
            self._habits.refuse(form)
            return forms
        if self._habits.works or form in TELLING:
            return []
        return forms if isinstance(error, PassedOverError) else [form for form in forms if form in TELLING]

    async def _converse(self, form: Form, *, is_last: bool) -> T:
        create: Any = instructor.patch(create=partial(self._create, form, is_last), mode=instructor.Mode.JSON_SCHEMA)
        endpoint = self._line.endpoint
        try:
            # Not strict: "25.0" for an integer is a slip of form, and not worth another request.
            answer = await create(
                response_model=held_as(self._schema),
                model=endpoint.model_name,
                messages=self._messages,
                max_retries=endpoint.reasks,
                strict=False,
            )
        except InstructorRetryException as error:
            cause = error.__cause__
            if isinstance(cause, ValidationError):
                raise never_fits(cause, self._about, endpoint.reasks) from cause
            if cause is None:
                raise EndpointError(f"{self._about}: the endpoint failed; try again") from error
            raise cause  # noqa: B904  # raised by `_create`, which gives its own cause
        held: T = answer.value
        return held

    async def _create(self, form: Form, is_last: bool, **prepared: Any) -> ChatCompletion:
        """Stand between instructor and the client: send what instructor says, in our form, and check the answer."""
        asked = len(self._messages)
        complaints = [self._in_short(message) for message in prepared["messages"][asked:]]
        if complaints:
            _log.info("%s: the answer does not fit the schema; asking again", self._about)
            self.usage += Usage(reasks=1)
            self._is_retry, self._is_reask = False, True
        request = ask_in(form, prepared["model"], self._messages + complaints, self._schema)
        try:
            completion = await self._with_room(request, is_last=is_last or form in TELLING)
        except TooLongError as error:
            if complaints:  # the text did fit, and so did an answer to it
                raise no_room_to_ask_again(self._about) from error
            raise
        if "{" not in self._text and not is_last and not self._habits.works:
            raise passed_over(self._about)
        message: Any = completion.choices[0].message
        message.content, message.tool_calls = self._text, None
        return completion

    async def _with_room(self, request: dict[str, Any], *, is_last: bool) -> ChatCompletion:
        """Send a request, and once more with room for a longer answer if the first was cut off."""
        habits = self._habits
        first = await self._send({**request, **self._room(habits.room_tokens)})
        if not is_cut_off(first):
            return first
        if rambles(first) and not is_last and not habits.works:  # which others may just have found out
            raise passed_over(self._about)
        if habits.vain_rooms >= VAIN_ROOMS or usage_of(first).output_tokens >= ROOM_TOKENS:
            raise cut_off(self._about)
        _log.info("%s: the answer was cut off; asking for room for %d tokens", self._about, ROOM_TOKENS)
        try:
            second = await self._send({**request, **self._room(ROOM_TOKENS)})
        except (UnsupportedError, TooLongError) as error:
            habits.vain_rooms = VAIN_ROOMS
            raise cut_off(self._about) from error
        if is_cut_off(second):
            # No more than before: the endpoint does not give more. Else it may be this one article's answer.
            is_given = usage_of(second).output_tokens > usage_of(first).output_tokens
            habits.vain_rooms = habits.vain_rooms + 1 if is_given else VAIN_ROOMS
            raise passed_over(self._about) if rambles(second) else cut_off(self._about)
        habits.room_tokens, habits.vain_rooms = ROOM_TOKENS, 0
        return second

    def _in_short(self, message: Message) -> Message:
        """Return what is said of an answer that does not fit, bounded: an endless one fills up the model's context."""
        content = stable_complaint(message["content"])
        most = max(ECHOED_CHARS, sum(len(each["content"]) for each in self._messages))
        return {**message, "content": content if len(content) <= most else f"{content[:ECHOED_CHARS]} … (cut short)"}

    def _room(self, tokens: int | None) -> dict[str, int]:
        is_openai = self._line.endpoint.base_url == OPENAI_URL  # which has given up the name that all others know
        return {"max_completion_tokens" if is_openai else "max_tokens": tokens} if tokens else {}

    async def _send(self, request: dict[str, Any]) -> ChatCompletion:
        async def send() -> ChatCompletion:
            async with self._line.leave(self._sending(request)) as tell:
                self.usage += Usage(requests=1, retries=self._is_retry)
                self._is_retry = True  # until instructor asks for something else
                try:
                    answered = await self._line.post(request)
                except (json.JSONDecodeError, UnicodeDecodeError) as error:
                    raise half_a_body(self._about) from error
                completion = completion_of(answered, self._about)
                used = usage_of(completion)
                tell(used)
            self.usage += used
            self._text = "" if is_cut_off(completion) else text_of(completion, self._about)
            return completion

        return await self._line.patience.bear(send, self._about)

    def _sending(self, request: dict[str, Any]) -> Sending:
        return Sending(
            name=asking.get().name,
            about=self._about,
            schema=self._schema,
            messages=request["messages"],
            is_retry=self._is_retry,
            is_reask=self._is_reask,
        )
