"""The retry policy: what a failure means, how long to go on with an endpoint, and when to stop asking.

`fault_of` says what a failure means, `RetryPolicy` what is tried again and after which wait, and `CircuitBreaker` when
a run asks no more. This is the only policy for failures; the client libraries' own retries are off.

Servers say the same thing in many ways: by a status, a code, or in the message alone, and the body may be an object, a
list, a string or a page of HTML. Whoever has to decide what to do about a failure asks here, and nowhere else. Errors
of other providers' libraries are read by the same attributes, `status_code`, `body` and `response`.
"""

import asyncio
import logging
import re
import time
from collections.abc import Awaitable, Callable, Mapping
from email.utils import mktime_tz, parsedate_tz
from enum import Enum, auto
from math import isfinite
from typing import Any, Final, TypeVar

import httpx2
import openai
from tenacity import AsyncRetrying, RetryCallState, retry_if_exception
from tenacity.wait import wait_exponential_jitter, wait_random

from summarizer.errors import AnswerError, EndpointError, SummarizerError, TooLongError
from summarizer.llm.calls import NOT_ASKED, Clock, Sleep, TellWaiting, Waiting, tell_nobody
from summarizer.llm.completions import UnusableAnswerError, excerpt, plain
from summarizer.llm.providers import OPENAI_KEY, Endpoint
from summarizer.llm.rate_limiter import RateLimiter, Turn


class Fault(Enum):
    """The kinds of failure, by what can be done about them."""

    PASSING = auto()  # the same request may succeed a little later
    LIMITED = auto()  # the same, but all requests should come more slowly
    UNSUPPORTED = auto()  # the endpoint does not know the way in which the schema is asked for
    TOO_LONG = auto()  # the text, or the room for the answer, is more than the model has
    UNWILLING = auto()  # this text is not taken; others may be
    EXHAUSTED = auto()  # the account is empty
    FINAL = auto()  # nothing that is done here helps


_PASSING_STATUSES = {408, 409, 425}
"""Request Timeout and Conflict (RFC 9110), Too Early (RFC 8470)."""
_LIMIT_STATUSES = {429, 529}
"""Too Many Requests (RFC 6585), and what Anthropic says when it is overloaded."""
_SERVER_ERRORS = 500
"""The first of them (RFC 9110)."""
_LENGTH_CODES = {"context_length_exceeded", "exceed_context_size_error", "string_above_max_length"}
_UNWILLING_CODES = {"content_filter", "content_policy_violation"}
_LENGTH_STATUSES = {400, 413, 422, 500}
_LENGTH_WORDS = re.compile(
    r"context.?(length|window|size)|maximum context|(prompt|input|request) is too (long|large)|too many tokens"
    r"|max_(completion_)?tokens.{0,30}(too large|exceed|at most|must be)",
    re.IGNORECASE,
)
_MONEY_WORDS = re.compile(r"credit balance|insufficient.(balance|credit|funds|quota)", re.IGNORECASE)
_UNSUPPORTED_STATUSES = {400, 404, 422, 500, 501}
_UNSUPPORTED_WORDS = re.compile(
    r"response.?format|json.?(schema|object|mode)|\btools?\b|tool.?(choice|use|call)|function.?call|structured|guided"
    r"|grammar|schema|unsupported (parameter|value|argument)|un(expected|known|recognized) (key|field|request|param)"
    r"|extra (field|input)s?",
    re.IGNORECASE,
)


def fault_of(error: BaseException) -> Fault:
    """Return what kind of failure `error` is."""
    if isinstance(error, UnusableAnswerError):
        return Fault.PASSING
    status = status_of(error)
    if status is None:
        return Fault.PASSING if _is_of_the_network(error) else Fault.FINAL
    return _by_words(error, status) or _by_order(error, status) or _by_status(error, status)


class _ReportedError(Exception):
    """A failure of which only status and body are known."""

    def __init__(self, status: int, body: Any) -> None:
        super().__init__(status)
        self.status_code = status
        self.body = body


def may_pass(status: int, body: Any) -> bool:
    """Claim that a request which was answered so, by a line of a batch, may succeed when it is sent again."""
    inner = body.get("error", body) if isinstance(body, Mapping) else body  # as client libraries hand it on
    return fault_of(_ReportedError(status, inner)) in {Fault.PASSING, Fault.LIMITED}


def status_of(error: BaseException | None) -> int | None:
    """Return the HTTP status of the answer that `error` stands for, if it stands for one."""
    found = (getattr(error, name, None) for name in ("status_code", "code"))
    return next((status for status in found if isinstance(status, int)), None)


def said_by(error: BaseException) -> str:
    """Return what the endpoint said, as plain text of one line; it may quote the key."""
    return plain(getattr(error, "body", getattr(error, "message", "")))


def what_happened(error: BaseException | None) -> str:
    """Return a failure in a few words of ours: nothing of what the endpoint said."""
    status = status_of(error)
    if status is not None:
        return f"the endpoint answered with status {status}"
    if isinstance(error, UnusableAnswerError):
        return error.what
    return "no answer in time" if _is_timeout(error) else "no connection"


def asked_wait_s(error: BaseException | None) -> float | None:
    """Return how long the endpoint asks to wait, if it does and the wait is one that can be kept.

    It may ask by `retry-after-ms`, or by `Retry-After` (RFC 9110) in seconds or as a date.
    """
    headers = _headers(error)
    milliseconds = _number(headers.get("retry-after-ms"))
    wait_s = _number(headers.get("retry-after")) if milliseconds is None else milliseconds / 1000
    if wait_s is None:
        date = parsedate_tz(headers.get("retry-after") or "")
        wait_s = mktime_tz(date) - time.time() if date else None
    return wait_s if wait_s is not None and wait_s > 0 else None


def _by_words(error: BaseException, status: int) -> Fault | None:
    """Some failures are told by a code or by the message, under whatever status."""
    codes, said = _codes(error), said_by(error)
    if status == httpx2.codes.PAYMENT_REQUIRED or "insufficient_quota" in codes or _MONEY_WORDS.search(said):
        return Fault.EXHAUSTED
    if codes & _LENGTH_CODES or (status in _LENGTH_STATUSES and _LENGTH_WORDS.search(said)):
        return Fault.TOO_LONG
    if codes & _UNWILLING_CODES:
        return Fault.UNWILLING
    return Fault.TOO_LONG if status == httpx2.codes.CONTENT_TOO_LARGE else None


def _by_order(error: BaseException, status: int) -> Fault | None:
    """Some endpoints say themselves whether to try again."""
    order = _headers(error).get("x-should-retry")
    if order == "false":
        return Fault.FINAL
    return Fault.PASSING if order == "true" and status not in _LIMIT_STATUSES else None


def _by_status(error: BaseException, status: int) -> Fault:
    if status in _LIMIT_STATUSES or (status == httpx2.codes.SERVICE_UNAVAILABLE and asked_wait_s(error)):
        return Fault.LIMITED
    if status in _UNSUPPORTED_STATUSES and _UNSUPPORTED_WORDS.search(said_by(error)):
        return Fault.UNSUPPORTED
    if status in {httpx2.codes.UNPROCESSABLE_CONTENT, httpx2.codes.NOT_IMPLEMENTED}:
        return Fault.UNSUPPORTED
    return Fault.PASSING if status in _PASSING_STATUSES or status >= _SERVER_ERRORS else Fault.FINAL


def _is_of_the_network(error: BaseException) -> bool:
    if _is_timeout(error):
        return True
    cause = error.__cause__ if isinstance(error, openai.APIConnectionError) else error
    # Other providers' libraries bring HTTP clients of their own, whose errors have the same names.
    names = {kind.__name__ for kind in type(cause).__mro__}
    return bool(names & {"TransportError", "DecodingError", "ConnectionError"}) and "UnsupportedProtocol" not in names


def _is_timeout(error: BaseException | None) -> bool:
    names = {kind.__name__ for kind in type(error).__mro__}
    return bool(names & {"TimeoutError", "APITimeoutError", "TimeoutException"})


def _codes(error: BaseException) -> set[str]:
    body = getattr(error, "body", None)
    inner = body.get("error", body) if isinstance(body, Mapping) else None
    return {str(inner.get(name)) for name in ("code", "type")} if isinstance(inner, Mapping) else set()


def _headers(error: BaseException | None) -> Mapping[str, Any]:
    return getattr(getattr(error, "response", None), "headers", None) or {}


def _number(text: str | None) -> float | None:
    try:
        number = float(text or "")
    except ValueError:
        return None
    return number if isfinite(number) else None


WAVES: Final = 2
"""Questions asked at the same time fail of the same outage; if the next ones fail as well, it is no outage."""


class CircuitBreaker:
    """Opens for good when nothing gets through any more; `at_once` is how many questions are asked at a time.

    One article's failure is its own; a thousand articles that fail alike, each after minutes of retries, are hours
    lost.
    """

    def __init__(self, at_once: int) -> None:
        self.has_answered = False
        self._most_given_up = WAVES * at_once
        self._given_up = 0  # in a row
        self._reason = ""

    def check(self, about: str) -> None:
        """Let a request pass.

        Raises:
            EndpointError: The circuit is open, and nothing may be sent.
        """
        if self._reason:
            raise EndpointError(f"{about}: {NOT_ASKED}{self._reason}")

    def answered(self) -> None:
        """Take note that the endpoint answered, whatever it said."""
        self.has_answered = True
        self._given_up = 0

    def gave_up(self, about: str, error: EndpointError, *, is_of_the_endpoint: bool) -> None:
        """Take note that a request was given up; one is enough if the reason holds for all, and none was answered."""
        self._given_up += 1
        if self._given_up >= self._most_given_up or (is_of_the_endpoint and not self.has_answered):
            self._reason = self._reason or str(error).removeprefix(f"{about}: ")


R = TypeVar("R")
Send = Callable[[], Awaitable[R]]

_log = logging.getLogger("summarizer.llm")
_WHAT_TO_DO = {
    403: "check that the key may use this model",
    404: "check -m and --base-url",
    429: "wait, or lower --concurrency",
}


def _advice_on_key(endpoint: Endpoint) -> str:
    """Say which key to look at: each provider has a variable of its own."""
    if endpoint.key_variable:
        return f"check {endpoint.key_variable}"
    return (
        f"it asks for a key, and {endpoint.provider} is sent none: write the model as "
        f"openai/{endpoint.model_name} with --base-url, and set {OPENAI_KEY}"
    )


class UnsupportedError(EndpointError):
    """The endpoint does not know the way in which the schema was asked for; another may do."""


class RetryPolicy:
    """Sends requests to one endpoint, each as often as it is worth it, and all at its rate_limiter.

    A passing failure is tried again: up to so many attempts, for so long, and after the wait that the endpoint asks
    for, or one that doubles, with jitter. A refusal because of a limit is no failed attempt while others get through:
    it costs nothing but time, and `rate_limiter` sees to it that there are few.
    """

    def __init__(self, endpoint: Endpoint, sleep: Sleep, tell: TellWaiting = tell_nobody) -> None:
        self._endpoint = endpoint
        self._tell = tell
        self._clock = Clock(sleep)
        self._rate_limiter = RateLimiter(endpoint.concurrency, self._clock, endpoint.slots)
        self._circuit = CircuitBreaker(endpoint.concurrency)

    def heed(self, headers: Mapping[str, str]) -> None:
        """Take note of what an answer's headers say of the endpoint's limits."""
        self._rate_limiter.heed(headers)

    async def bear(self, send: Send[R], about: str) -> R:
        """Send until there is an answer.

        Raises:
            UnsupportedError: The endpoint does not know what was asked for.
            TooLongError: The text is too long for the model.
            AnswerError: The endpoint does not take this text, or gave no usable answer to it.
            EndpointError: The endpoint failed for good.
        """
        try:
            return await self._retrying(about)(self._once, send, about)
        except SummarizerError:
            raise
        except Exception as error:
            ours = self._given_up(error, about)
            if type(ours) is EndpointError:
                self._circuit.gave_up(about, ours, is_of_the_endpoint=status_of(error) != httpx2.codes.BAD_REQUEST)
            if ours is error or ours is error.__cause__:
                raise ours  # noqa: B904  # it was there before the library's error
            raise ours from error

    def give_up(self, about: str, error: EndpointError) -> None:
        """Take note that the endpoint knows none of the ways in which it was asked."""
        self._circuit.gave_up(about, error, is_of_the_endpoint=False)

    async def _once(self, send: Send[R], about: str) -> R:
        async with self._rate_limiter.turn() as turn:
            self._circuit.check(about)
            try:
                async with asyncio.timeout(self._endpoint.timeout_s):
                    answer = await send()
            except Exception as error:
                if fault_of(error) is Fault.LIMITED:
                    asked_s = asked_wait_s(error) or 0
                    # What nobody would wait for is told by each request that is refused.
                    self._rate_limiter.refused(turn, asked_s if asked_s < self._endpoint.give_up_after_s else None)
                elif isinstance(error, AnswerError):
                    self._answered(turn)
                raise
            self._answered(turn)
            return answer

    def _answered(self, turn: Turn) -> None:
        self._rate_limiter.answered(turn)
        self._circuit.answered()

    def _retrying(self, about: str) -> AsyncRetrying:
        """Return the one policy, to be called with what may fail; the last failure is raised as it is."""
        endpoint = self._endpoint
        first_s = endpoint.wait_first_s
        backoff = wait_exponential_jitter(multiplier=first_s, jitter=first_s, max=endpoint.wait_longest_s)
        failed = 0

        def wait_s(state: RetryCallState) -> float:
            asked_s = asked_wait_s(_failure(state))
            if asked_s is not None:
                return asked_s
            usual_s = self._rate_limiter.usual_s
            if _is_limit(state) and usual_s:  # there is room again when another is answered; the pace does the rest
                return wait_random(usual_s / 2, 1.5 * usual_s)(state)
            return backoff(state)

        def is_enough(state: RetryCallState) -> bool:
            nonlocal failed
            failed += not (_is_limit(state) and self._is_getting_through(state))
            waited_s = (state.seconds_since_start or 0) + state.upcoming_sleep
            return failed >= endpoint.attempts or waited_s >= endpoint.give_up_after_s

        def tell(state: RetryCallState) -> None:
            happened, attempt = what_happened(_failure(state)), state.attempt_number + 1
            _log.info("%s: %s; attempt %d in %.1f s", about, happened, attempt, state.upcoming_sleep)
            is_asked = asked_wait_s(_failure(state)) is not None
            self._tell(Waiting(about, happened, state.upcoming_sleep, is_asked, attempt, endpoint.attempts))

        return AsyncRetrying(
            sleep=self._clock.sleep,
            stop=is_enough,
            wait=wait_s,
            retry=retry_if_exception(lambda error: fault_of(error) in {Fault.PASSING, Fault.LIMITED}),
            before_sleep=tell,
            reraise=True,
        )

    def _is_getting_through(self, state: RetryCallState) -> bool:
        """Claim that the endpoint works, and only has to be waited for."""
        return (
            self._circuit.has_answered
            or bool(self._rate_limiter.under_way)
            or asked_wait_s(_failure(state)) is not None
        )

    def _given_up(self, error: Exception, about: str) -> Exception:
        """Return what is raised when an attempt was the last: an error of ours in place of the library's.

        Client libraries wrap whatever their transport raises: a recording that is missing is an error of ours already,
        and what is no failure of the network at all is a bug to be seen as it is.
        """
        cause = error.__cause__
        if isinstance(cause, SummarizerError):
            return cause
        if isinstance(error, UnusableAnswerError):
            return error.error
        if status_of(error) is not None:
            return self._refused(error, about)
        is_of_the_network = fault_of(error) is Fault.PASSING or isinstance(cause, httpx2.HTTPError)
        if is_of_the_network:
            return EndpointError(
                f"{about}: {what_happened(error)} at {self._endpoint.base_url or self._endpoint.model}; check that it "
                "runs, that --base-url is right, and the network",
            )
        return cause if isinstance(cause, Exception) else error

    def _refused(self, error: Exception, about: str) -> EndpointError:
        fault, status = fault_of(error), status_of(error) or 0
        # The message about a wrong key quotes the key.
        said = "" if status == httpx2.codes.UNAUTHORIZED else excerpt(said_by(error))
        if fault is Fault.TOO_LONG:
            return TooLongError(f"{about}: the text is too long for the model{said}; shorten it, or try another model")
        if fault is Fault.UNWILLING:
            return AnswerError(f"{about}: the endpoint does not take this text{said}; leave it out, or try another")
        if fault is Fault.EXHAUSTED:
            advice = "raise it, or use another key or endpoint"
            return EndpointError(f"{about}: the account's quota is used up{said}; {advice}")
        asked_s = asked_wait_s(error) if fault in {Fault.PASSING, Fault.LIMITED} else None
        asked = f", asking to wait {asked_s:.0f} s" if asked_s else ""
        unknown = "check that this model supports structured output (json_schema), or try another --mode"
        advice = _WHAT_TO_DO.get(status, "try again later" if fault in {Fault.PASSING, Fault.LIMITED} else unknown)
        advice = _advice_on_key(self._endpoint) if status == httpx2.codes.UNAUTHORIZED else advice
        kind = UnsupportedError if fault is Fault.UNSUPPORTED else EndpointError
        return kind(f"{about}: {self._endpoint.model}: {what_happened(error)}{said}{asked}; {advice}")


def _failure(state: RetryCallState) -> BaseException | None:
    return state.outcome.exception() if state.outcome else None


def _is_limit(state: RetryCallState) -> bool:
    error = _failure(state)
    return error is not None and fault_of(error) is Fault.LIMITED
