"""The HTTP requests of one question: messages and a schema in, an object of the schema and what it cost out.

Two loops stand one inside the other. The outer one is instructor's: it asks again when an answer does not fit the
schema, and never sees a failure. The inner one is `retry`: it tries again when the endpoint fails, and never sees an
answer that is one. So neither repeats the other's work. `output_modes` decides in which form the answer is asked for
before instructor sees it; instructor gets a text.

Two habits of instructor are put aside. Its log quotes answers in full, though each failure is raised anyway, so what it
logs of our questions is left out (`keep_quiet`). And it would make the JSON Schema anew for each question, so it is
given a class that has our schema read the answer (`Held`).
"""

import json
import logging
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache, partial
from typing import Any, ClassVar, Final, Generic, TypeVar

import httpx2
import instructor
import openai
from instructor import OpenAISchema
from instructor.core import InstructorRetryException
from openai.types.chat import ChatCompletion
from pydantic import BaseModel, ValidationError

from summarizer.certificates import trusted
from summarizer.errors import EndpointError, TooLongError
from summarizer.llm.calls import Permit, Sending, TokenUsage, asking
from summarizer.llm.completions import (
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
from summarizer.llm.output_modes import (
    TELLING,
    Body,
    Capabilities,
    Message,
    OutputMode,
    as_sent,
    ask_in,
    stable_complaint,
)
from summarizer.llm.providers import OPENAI_URL, Endpoint
from summarizer.llm.retry import RetryPolicy, UnsupportedError

_LOGGER: Final = "instructor.v2.retry"
"""The one that logs failures and the answers that led to them."""


class _NotOurs(logging.Filter):
    def filter(self, record: logging.LogRecord) -> bool:  # noqa: ARG002  # it is not about what, but when
        return asking.get(None) is None


def keep_quiet() -> None:
    """Leave our own questions out of instructor's log, from now on.

    instructor has no switch for this. A filter on its logger leaves out what is logged while one of our questions is
    under way; whoever uses instructor beside us, in the same process, finds its logs as they are.
    """
    logger = logging.getLogger(_LOGGER)
    if not any(isinstance(each, _NotOurs) for each in logger.filters):
        logger.addFilter(_NotOurs())


class SchemaAnswer(OpenAISchema):
    """An answer, read by the schema that it was asked for in.

    instructor makes the JSON Schema of the class that it is given for each question, and looks through all of its
    fields, which takes longer than to send the question; we word the request ourselves and need neither. From a class
    that is not one of instructor's it derives one for each question, whose objects are never equal to those of the
    schema. So it is given one of its own: its complaints are the schema's, word for word.
    """

    schema_held: ClassVar[type[BaseModel]]
    value: Any

    @classmethod
    def model_json_schema(cls, *_given: Any, **_how: Any) -> dict[str, Any]:
        """Return none: what is sent is worded by `output_modes`."""
        return {}

    @classmethod
    def model_validate_json(
        cls, json_data: str | bytes | bytearray, *, strict: bool | None = None, **_how: Any
    ) -> "SchemaAnswer":
        """Read an answer, straight from its text.

        Raises:
            ValidationError: it does not fit the schema.
        """
        return cls.model_construct(value=cls.schema_held.model_validate_json(json_data, strict=strict))


@lru_cache(maxsize=64)  # the same few for every article; a user's own fields are a class a run
def answer_class(schema: type[BaseModel]) -> type[SchemaAnswer]:
    """Return a class that reads answers by a schema, and goes by its name."""
    return type(schema.__name__, (SchemaAnswer,), {"schema_held": schema, "__module__": __name__})


@dataclass(frozen=True)
class Line:
    """What leads to an endpoint."""

    endpoint: Endpoint
    client: openai.AsyncOpenAI
    retry_policy: RetryPolicy
    permit: Permit

    async def post(self, body: Body) -> object:
        """Send a body, and return what the client library read: a completion, if it is one.

        The library's `create` goes through a whole body, schema and all, for what it might have to rename in it, which
        takes longer than all else that it does; `post` sends the bytes that it is given, in the same way.
        """
        return await self.client.post("/chat/completions", cast_to=ChatCompletion, content=as_sent(body))


def open_line(
    endpoint: Endpoint, retry_policy: RetryPolicy, permit: Permit, transport: httpx2.AsyncBaseTransport | None
) -> Line:
    """Return what leads to an endpoint (located); its client must be closed in the end."""

    async def heed(response: httpx2.Response) -> None:
        retry_policy.heed(response.headers)

    client = openai.AsyncOpenAI(
        base_url=endpoint.base_url,
        api_key=endpoint.api_key,
        timeout=httpx2.Timeout(endpoint.timeout_s, connect=min(endpoint.timeout_s, endpoint.connect_s)),
        max_retries=0,
        http_client=openai.DefaultAsyncHttpxClient(
            verify=trusted(), transport=transport, event_hooks={"response": [heed]}
        ),
    )
    return Line(endpoint, client, retry_policy, permit)


T = TypeVar("T", bound=BaseModel)

ROOM_TOKENS: Final = 16_384
"""Asked for when an answer was cut off: several times what a long article's report takes."""
VAIN_ROOMS: Final = 2
"""So many answers in a row that were cut off in the larger room as well are no longer the fault of single articles."""
ECHOED_CHARS: Final = 2_000
"""Of an answer that is longer than all that was asked, and as much of the complaint: enough to see what is wrong."""

_log = logging.getLogger("summarizer.llm")

keep_quiet()


class Exchange(Generic[T]):
    """One question, in as many requests as it takes; `usage` counts them, those in vain included."""

    def __init__(
        self, line: Line, capabilities: Capabilities, messages: Sequence[Message], schema: type[T], *, is_reask: bool
    ) -> None:
        self.usage = TokenUsage(reasks=is_reask)
        self._line = line
        self._capabilities = capabilities
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
        forms = self._capabilities.to_try()
        while forms:
            form, *forms = forms
            try:
                value = await self._converse(form, is_last=not forms)
            except (UnsupportedError, UnfitError) as error:
                failures.append(error)
                forms = self._left(form, forms, error)
                _log.info("%s: %s is of no use here; %d other ways left", self._about, form.value, len(forms))
            else:
                self._capabilities.works = self._capabilities.works or form
                return value
        if all(isinstance(error, UnsupportedError) for error in failures):
            self._line.retry_policy.give_up(self._about, failures[0])
        raise failures[0]

    def _left(self, form: OutputMode, forms: list[OutputMode], error: EndpointError) -> list[OutputMode]:
        """Return the ways that are still worth trying after a failure."""
        if isinstance(error, UnsupportedError):
            self._capabilities.refuse(form)
            return forms
        if self._capabilities.works or form in TELLING:
            return []
        return forms if isinstance(error, PassedOverError) else [form for form in forms if form in TELLING]

    async def _converse(self, form: OutputMode, *, is_last: bool) -> T:
        create: Any = instructor.patch(create=partial(self._create, form, is_last), mode=instructor.Mode.JSON_SCHEMA)
        endpoint = self._line.endpoint
        try:
            # Not strict: "25.0" for an integer is a slip of form, and not worth another request.
            answer = await create(
                response_model=answer_class(self._schema),
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

    async def _create(self, form: OutputMode, is_last: bool, **prepared: Any) -> ChatCompletion:
        """Stand between instructor and the client: send what instructor says, in our form, and check the answer."""
        asked = len(self._messages)
        complaints = [self._in_short(message) for message in prepared["messages"][asked:]]
        if complaints:
            _log.info("%s: the answer does not fit the schema; asking again", self._about)
            self.usage += TokenUsage(reasks=1)
            self._is_retry, self._is_reask = False, True
        request = ask_in(form, prepared["model"], self._messages + complaints, self._schema)
        try:
            completion = await self._with_room(request, is_last=is_last or form in TELLING)
        except TooLongError as error:
            if complaints:  # the text did fit, and so did an answer to it
                raise no_room_to_ask_again(self._about) from error
            raise
        if "{" not in self._text and not is_last and not self._capabilities.works:
            raise passed_over(self._about)
        message: Any = completion.choices[0].message
        message.content, message.tool_calls = self._text, None
        return completion

    async def _with_room(self, request: dict[str, Any], *, is_last: bool) -> ChatCompletion:
        """Send a request, and once more with room for a longer answer if the first was cut off."""
        capabilities = self._capabilities
        first = await self._send({**request, **self._room(capabilities.room_tokens)})
        if not is_cut_off(first):
            return first
        if rambles(first) and not is_last and not capabilities.works:  # which others may just have found out
            raise passed_over(self._about)
        if capabilities.vain_rooms >= VAIN_ROOMS or usage_of(first).output_tokens >= ROOM_TOKENS:
            raise cut_off(self._about)
        _log.info("%s: the answer was cut off; asking for room for %d tokens", self._about, ROOM_TOKENS)
        try:
            second = await self._send({**request, **self._room(ROOM_TOKENS)})
        except (UnsupportedError, TooLongError) as error:
            capabilities.vain_rooms = VAIN_ROOMS
            raise cut_off(self._about) from error
        if is_cut_off(second):
            # No more than before: the endpoint does not give more. Else it may be this one article's answer.
            is_given = usage_of(second).output_tokens > usage_of(first).output_tokens
            capabilities.vain_rooms = capabilities.vain_rooms + 1 if is_given else VAIN_ROOMS
            raise passed_over(self._about) if rambles(second) else cut_off(self._about)
        capabilities.room_tokens, capabilities.vain_rooms = ROOM_TOKENS, 0
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
            async with self._line.permit(self._sending(request)) as tell:
                self.usage += TokenUsage(requests=1, retries=self._is_retry)
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

        return await self._line.retry_policy.bear(send, self._about)

    def _sending(self, request: dict[str, Any]) -> Sending:
        return Sending(
            name=asking.get().name,
            about=self._about,
            schema=self._schema,
            messages=request["messages"],
            is_retry=self._is_retry,
            is_reask=self._is_reask,
        )
