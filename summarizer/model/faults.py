"""What a failure means: an error of a client library in, its kind, its words and the wait that it asks for out.

Servers say the same thing in many ways: by a status, a code, or in the message alone, and the body may be an object, a
list, a string or a page of HTML. Whoever has to decide what to do about a failure asks here, and nowhere else. Errors
of other providers' libraries are read by the same attributes, `status_code`, `body` and `response`.
"""

import re
import time
from collections.abc import Mapping
from email.utils import mktime_tz, parsedate_tz
from enum import Enum, auto
from math import isfinite
from typing import Any

import httpx2
import openai

from summarizer.model.answers import UnusableError
from summarizer.model.words import plain


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
_LIMIT_STATUSES = {429, 529}
_SERVER_ERRORS = 500
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
    if isinstance(error, UnusableError):
        return Fault.PASSING
    status = status_of(error)
    if status is None:
        return Fault.PASSING if _is_of_the_network(error) else Fault.FINAL
    return _by_words(error, status) or _by_order(error, status) or _by_status(error, status)


class _ToldError(Exception):
    """A failure of which only status and body are known."""

    def __init__(self, status: int, body: Any) -> None:
        super().__init__(status)
        self.status_code = status
        self.body = body


def may_pass(status: int, body: Any) -> bool:
    """Claim that a request which was answered so, by a line of a batch, may succeed when it is sent again."""
    inner = body.get("error", body) if isinstance(body, Mapping) else body  # as client libraries hand it on
    return fault_of(_ToldError(status, inner)) in {Fault.PASSING, Fault.LIMITED}


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
    if isinstance(error, UnusableError):
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
