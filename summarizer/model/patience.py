"""How long to bear with an endpoint: what to send in, an answer out, or at last an error that says what to do.

This is the only policy for failures; the client libraries' own retries are off. What passes (see `faults`) is tried
again: up to so many attempts, for so long, and after the wait that the endpoint asks for, or one that doubles, with
jitter. A refusal because of a limit is no failed attempt while others get through: it costs nothing but time, and
`pace` sees to it that there are few.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping
from typing import TypeVar

import httpx2
from tenacity import AsyncRetrying, RetryCallState, retry_if_exception
from tenacity.wait import wait_exponential_jitter, wait_random

from summarizer.errors import AnswerError, EndpointError, SummarizerError, TooLongError
from summarizer.model.answers import UnusableError
from summarizer.model.circuit import Circuit
from summarizer.model.clock import Clock, Sleep
from summarizer.model.endpoint import Endpoint
from summarizer.model.faults import Fault, asked_wait_s, fault_of, said_by, status_of, what_happened
from summarizer.model.pace import Pace, Turn
from summarizer.model.waiting import TellWaiting, Waiting, tell_nobody
from summarizer.model.words import excerpt

R = TypeVar("R")
Send = Callable[[], Awaitable[R]]

_log = logging.getLogger("summarizer.model")
_WHAT_TO_DO = {
    401: "check OPENAI_API_KEY",
    403: "check that the key may use this model",
    404: "check -m and --base-url",
    429: "wait, or lower --concurrency",
}


class UnsupportedError(EndpointError):
    """The endpoint does not know the way in which the schema was asked for; another may do."""


class Patience:
    """Sends requests to one endpoint, each as often as it is worth it, and all at its pace."""

    def __init__(self, endpoint: Endpoint, sleep: Sleep, tell: TellWaiting = tell_nobody) -> None:
        self._endpoint = endpoint
        self._tell = tell
        self._clock = Clock(sleep)
        self._pace = Pace(endpoint.concurrency, self._clock)
        self._circuit = Circuit(endpoint.concurrency)

    def heed(self, headers: Mapping[str, str]) -> None:
        """Take note of what an answer's headers say of the endpoint's limits."""
        self._pace.heed(headers)

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
                self._circuit.gave_up(ours, is_of_the_endpoint=status_of(error) != httpx2.codes.BAD_REQUEST)
            if ours is error or ours is error.__cause__:
                raise ours  # noqa: B904  # it was there before the library's error
            raise ours from error

    def give_up(self, error: EndpointError) -> None:
        """Take note that the endpoint knows none of the ways in which it was asked."""
        self._circuit.gave_up(error, is_of_the_endpoint=False)

    async def _once(self, send: Send[R], about: str) -> R:
        async with self._pace.turn() as turn:
            self._circuit.check(about)
            try:
                async with asyncio.timeout(self._endpoint.timeout_s):
                    answer = await send()
            except Exception as error:
                if fault_of(error) is Fault.LIMITED:
                    asked_s = asked_wait_s(error) or 0
                    # What nobody would wait for is told by each request that is refused.
                    self._pace.refused(turn, asked_s if asked_s < self._endpoint.give_up_after_s else None)
                elif isinstance(error, AnswerError):
                    self._answered(turn)
                raise
            self._answered(turn)
            return answer

    def _answered(self, turn: Turn) -> None:
        self._pace.answered(turn)
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
            usual_s = self._pace.usual_s
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
        return self._circuit.has_answered or bool(self._pace.under_way) or asked_wait_s(_failure(state)) is not None

    def _given_up(self, error: Exception, about: str) -> Exception:
        """Return what is raised when an attempt was the last: an error of ours in place of the library's.

        Client libraries wrap whatever their transport raises: a recording that is missing is an error of ours already,
        and what is no failure of the network at all is a bug to be seen as it is.
        """
        cause = error.__cause__
        if isinstance(cause, SummarizerError):
            return cause
        if isinstance(error, UnusableError):
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
        advice = _WHAT_TO_DO.get(status, "try again later" if fault is Fault.PASSING else unknown)
        kind = UnsupportedError if fault is Fault.UNSUPPORTED else EndpointError
        return kind(f"{about}: {self._endpoint.model}: {what_happened(error)}{said}{asked}; {advice}")


def _failure(state: RetryCallState) -> BaseException | None:
    return state.outcome.exception() if state.outcome else None


def _is_limit(state: RetryCallState) -> bool:
    error = _failure(state)
    return error is not None and fault_of(error) is Fault.LIMITED
