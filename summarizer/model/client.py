"""The way of one request: messages and a schema in, an object of the schema and its usage out.

instructor asks again when an answer does not fit the schema; `patience` tries again when the endpoint fails. The second
stands inside the first, and never sees an answer; the first never sees a failure: neither repeats the other's work.
"""

import asyncio
import json
import logging
import os
from collections.abc import Sequence
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Generic, Protocol, Self, TypeVar

import httpx2
import instructor
import openai
from instructor.core import InstructorRetryException
from pydantic import BaseModel, ValidationError

from summarizer.errors import EndpointError, SummarizerError
from summarizer.model.answers import never_fits, text_of, usage_of
from summarizer.model.asking import Asking, asking
from summarizer.model.endpoint import Endpoint, locate
from summarizer.model.patience import Sleep, given_up, patient
from summarizer.model.usage import Usage
from summarizer.model.wire import stable_complaint, strict_format

Message = dict[str, str]  # {"role": "system" | "user" | "assistant", "content": text}
T = TypeVar("T", bound=BaseModel)

# instructor reports every failure as an error in the log, with the answer in full; here failures are raised, once.
logging.getLogger("instructor").setLevel(logging.CRITICAL)


@dataclass(frozen=True)
class Answer(Generic[T]):
    """What came of one `ask`."""

    value: T
    usage: Usage


class Ask(Protocol):
    """Asking as those see it who have something to ask: `Model.ask`, or a stand-in."""

    async def __call__(
        self,
        messages: Sequence[Message],
        schema: type[T],
        *,
        name: str,
        about: str = "",
        is_reask: bool = False,
    ) -> Answer[T]:
        """Ask for an object of `schema`; see `Model.ask`."""
        ...


class Model:
    """A language model at an endpoint; use it as an async context manager.

    Args:
        endpoint: Where the model is; OPENAI_BASE_URL and OPENAI_API_KEY fill in what it leaves out.
        transport: What carries the requests, if not the network itself (see `summarizer.cassettes`).
        sleep: What waits between attempts.

    Raises:
        InputError: There is no telling where the model is, or its key is missing.
    """

    def __init__(
        self,
        endpoint: Endpoint,
        *,
        transport: httpx2.AsyncBaseTransport | None = None,
        sleep: Sleep = asyncio.sleep,
    ) -> None:
        self.endpoint = locate(endpoint, os.environ)
        self._usage = Usage()
        self._sleep = sleep
        self._turn = asyncio.Semaphore(endpoint.concurrency)
        self._client = openai.AsyncOpenAI(
            base_url=self.endpoint.base_url,
            api_key=self.endpoint.api_key,
            timeout=endpoint.timeout_s,
            max_retries=0,
            http_client=openai.DefaultAsyncHttpxClient(transport=transport),
        )

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self._client.close()

    @property
    def usage(self) -> Usage:
        """What all asking has cost so far, that which failed included."""
        return self._usage

    async def ask(
        self,
        messages: Sequence[Message],
        schema: type[T],
        *,
        name: str,
        about: str = "",
        is_reask: bool = False,
    ) -> Answer[T]:
        """Ask for an object of `schema`.

        Args:
            messages: The conversation so far; sent as it is.
            schema: Every property required, optional ones nullable (see `wire`).
            name: Which request this is, in every run: recordings are filed under it.
            about: What the request is about, such as the article's file, for messages; the name, if empty.
            is_reask: Whether an answer to an earlier request is asked for again; counted as such.

        Raises:
            AnswerError: The model refused, was cut off, said nothing, or nothing that fits the schema.
            EndpointError: The endpoint cannot be used.
            NoRecordingError: Answers are replayed, and none fits.
        """
        async with self._turn:
            token = asking.set(Asking(name=name, about=about or name, model=self.endpoint.model))
            exchange = _Exchange(self._client, self.endpoint, self._sleep, strict_format(schema), len(messages))
            try:
                return await self._converse(exchange, messages, schema)
            finally:
                self._usage += exchange.usage + Usage(reasks=is_reask)
                asking.reset(token)

    async def _converse(self, exchange: "_Exchange", messages: Sequence[Message], schema: type[T]) -> Answer[T]:
        create: Any = instructor.patch(create=exchange.create, mode=instructor.Mode.JSON_SCHEMA)
        about, reasks = asking.get().about, self.endpoint.reasks
        try:
            # Not strict: "25.0" for an integer is a slip of form, and not worth another request.
            await create(
                response_model=schema,
                model=self.endpoint.model_name,
                messages=list(messages),
                max_retries=reasks,
                strict=False,
            )
        except InstructorRetryException as error:
            cause = error.__cause__
            if isinstance(cause, ValidationError):
                raise never_fits(cause, about, reasks) from cause
            if cause is None:
                raise EndpointError(f"{about}: the endpoint failed; try again") from error
            raise cause  # noqa: B904  # raised by `exchange.create`, which gives its own cause
        # instructor's object is of a class that it derives from `schema`, and never equal to one of `schema` itself.
        return Answer(schema.model_validate_json(exchange.text), exchange.usage)


class _Exchange:
    """The HTTP requests of one `ask`: counts them, and keeps the text of the last answer."""

    def __init__(
        self,
        client: openai.AsyncOpenAI,
        endpoint: Endpoint,
        sleep: Sleep,
        response_format: dict[str, Any],
        asked: int,
    ) -> None:
        self.usage = Usage()
        self.text = ""
        self._client = client
        self._endpoint = endpoint
        self._sleep = sleep
        self._response_format = response_format
        self._asked = asked
        self._has_failed = False

    async def create(self, **request: Any) -> object:
        """Stand between instructor and the client: send what instructor prepared, strictly, and check the answer."""
        about = asking.get().about
        asked, complaints = request["messages"][: self._asked], request["messages"][self._asked :]
        request["messages"] = asked + [_stable(message) for message in complaints]
        request["response_format"] = self._response_format
        self.usage += Usage(reasks=bool(complaints))
        self._has_failed = False
        try:
            completion: object = await patient(self._endpoint, about, self._sleep)(self._send, request)
        except openai.OpenAIError as error:
            ours = given_up(error, about, self._endpoint)
            if isinstance(ours, SummarizerError) and ours is not error.__cause__:
                raise ours from error
            raise ours  # noqa: B904  # it was there before the library's error
        except (json.JSONDecodeError, UnicodeDecodeError) as error:
            raise EndpointError(f"{about}: the endpoint's answer is no JSON; check --base-url") from error
        self.usage += usage_of(completion)
        self.text = text_of(completion, about)
        return completion

    async def _send(self, request: dict[str, Any]) -> Any:
        self.usage += Usage(requests=1, retries=self._has_failed)
        self._has_failed = True  # until `create` starts the next one
        create: Any = self._client.chat.completions.create
        return await create(**request)


def _stable(message: Message) -> Message:
    return {**message, "content": stable_complaint(message["content"])}
