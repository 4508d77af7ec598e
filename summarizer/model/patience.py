"""How long to bear with an endpoint: its failures in, waits out, and at last an error that says what to do.

This is the only policy for failures of transport: the client library's own retries are off. Tried again are timeouts,
broken connections, and the statuses 408, 409, 429 and 5xx, unless the endpoint says otherwise (`x-should-retry`, an
exhausted quota). What it asks to wait (`retry-after-ms`, or `Retry-After` of RFC 9110 in seconds or as a date) is
waited; otherwise the wait doubles, with jitter.
"""

import logging
import time
from collections.abc import Awaitable, Callable
from email.utils import mktime_tz, parsedate_tz
from math import isfinite

import httpx2
import openai
from tenacity import AsyncRetrying, RetryCallState, retry_if_exception, stop_after_attempt, stop_before_delay
from tenacity.wait import wait_exponential_jitter

from summarizer.errors import AnswerError, EndpointError, SummarizerError, TooLongError
from summarizer.model.answers import excerpt
from summarizer.model.endpoint import Endpoint

Sleep = Callable[[float], Awaitable[None]]

_log = logging.getLogger("summarizer.model")
_PASSING_STATUSES = {408, 409, 429}
_SERVER_ERRORS = 500
_ABOUT_THIS_TEXT = {"content_filter", "content_policy_violation"}
_ABOUT_ITS_LENGTH = {"context_length_exceeded", "exceed_context_size_error", "string_above_max_length"}
_WHAT_TO_DO = {
    401: "check OPENAI_API_KEY",
    403: "check that the key may use this model",
    404: "check -m and --base-url",
    429: "wait, or lower --concurrency",
}


def patient(endpoint: Endpoint, about: str, sleep: Sleep) -> AsyncRetrying:
    """Return the one policy, to be called with what may fail; the last failure is raised as it is."""
    first_s = endpoint.wait_first_s
    backoff = wait_exponential_jitter(multiplier=first_s, jitter=first_s, max=endpoint.wait_longest_s)

    def wait_s(state: RetryCallState) -> float:
        asked = _asked_wait_s(_failure(state))
        return backoff(state) if asked is None else asked

    def tell(state: RetryCallState) -> None:
        _log.info(
            "%s: %s; attempt %d of %d in %.1f s",
            about,
            _what_happened(_failure(state)),
            state.attempt_number + 1,
            endpoint.attempts,
            state.upcoming_sleep,
        )

    return AsyncRetrying(
        sleep=sleep,
        stop=stop_after_attempt(endpoint.attempts) | stop_before_delay(endpoint.give_up_after_s),
        wait=wait_s,
        retry=retry_if_exception(is_passing),
        before_sleep=tell,
        reraise=True,
    )


def is_passing(error: BaseException) -> bool:
    """Claim that the same request may succeed a little later."""
    if isinstance(error, openai.APITimeoutError):
        return True
    if isinstance(error, openai.APIConnectionError):
        return isinstance(error.__cause__, httpx2.TransportError)
    if not isinstance(error, openai.APIStatusError):
        return False
    order = error.response.headers.get("x-should-retry")
    if order in {"true", "false"}:
        return order == "true"
    if "insufficient_quota" in {error.code, error.type}:
        return False
    return error.status_code in _PASSING_STATUSES or error.status_code >= _SERVER_ERRORS


def given_up(error: openai.OpenAIError, about: str, endpoint: Endpoint) -> Exception:
    """Return what is raised when an attempt was the last: an error of ours in place of the library's.

    The client library wraps whatever its transport raises: a recording that is missing is an error of ours already,
    and what is no failure of the network at all is a bug to be seen as it is.
    """
    cause = error.__cause__
    if isinstance(cause, SummarizerError):
        return cause
    if isinstance(error, openai.APIStatusError):
        return _refused(error, about, endpoint)
    if isinstance(error, openai.APIConnectionError) and (
        isinstance(error, openai.APITimeoutError) or isinstance(cause, httpx2.HTTPError)
    ):
        return EndpointError(
            f"{about}: {_what_happened(error)} at {endpoint.base_url}; check that it runs, that --base-url is right, "
            "and the network",
        )
    return cause if isinstance(cause, Exception) else EndpointError(f"{about}: the endpoint failed ({error})")


def _refused(error: openai.APIStatusError, about: str, endpoint: Endpoint) -> EndpointError:
    codes = {error.code, error.type}
    # The message about a wrong key quotes the key.
    said = "" if error.status_code == httpx2.codes.UNAUTHORIZED else excerpt(error.body)
    said = said.replace(endpoint.api_key, "…") if endpoint.api_key else said
    if codes & _ABOUT_ITS_LENGTH:
        return TooLongError(f"{about}: the text is too long for the model{said}; shorten it, or try another model")
    if codes & _ABOUT_THIS_TEXT:
        return AnswerError(f"{about}: the endpoint does not take this text{said}; leave it out, or try another model")
    if "insufficient_quota" in codes:
        return EndpointError(f"{about}: the account's quota is used up{said}; raise it, or use another key or endpoint")
    wait_s = _asked_wait_s(error) if is_passing(error) else None
    asked = f", asking to wait {wait_s:.0f} s" if wait_s else ""
    advice = _WHAT_TO_DO.get(
        error.status_code,
        "try again later" if is_passing(error) else "check that this model supports structured output (json_schema)",
    )
    return EndpointError(f"{about}: {endpoint.model}: {_what_happened(error)}{said}{asked}; {advice}")


def _failure(state: RetryCallState) -> BaseException | None:
    return state.outcome.exception() if state.outcome else None


def _what_happened(error: BaseException | None) -> str:
    if isinstance(error, openai.APIStatusError):
        return f"the endpoint answered with status {error.status_code}"
    if isinstance(error, openai.APITimeoutError):
        return "no answer in time"
    return "no connection"


def _asked_wait_s(error: BaseException | None) -> float | None:
    """Return how long the endpoint asks to wait, if it does and the wait is one that can be kept."""
    if not isinstance(error, openai.APIStatusError):
        return None
    headers = error.response.headers
    milliseconds = _number(headers.get("retry-after-ms"))
    wait_s = _number(headers.get("retry-after")) if milliseconds is None else milliseconds / 1000
    if wait_s is None:
        date = parsedate_tz(headers.get("retry-after") or "")
        wait_s = mktime_tz(date) - time.time() if date else None
    return wait_s if wait_s is not None and wait_s > 0 else None


def _number(text: str | None) -> float | None:
    try:
        number = float(text or "")
    except ValueError:
        return None
    return number if isfinite(number) else None
