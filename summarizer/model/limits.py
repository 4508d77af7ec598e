"""What an endpoint says of its limits: `x-ratelimit-*` headers in, how long to wait until there is room again out.

The headers are those of OpenAI, which many servers send: `-limit-`, `-remaining-` and `-reset-`, each of `requests` and
`tokens`. What is left grows back little by little, and `reset` says when it will be all of it ("1s", "6m0s", "20ms").
"""

import re
from collections.abc import Mapping

_PART = re.compile(r"(\d+(?:\.\d+)?)(ms|[dhms])")
_SECONDS = {"ms": 0.001, "s": 1.0, "m": 60.0, "h": 3600.0, "d": 86400.0}


def refill_s(headers: Mapping[str, str]) -> float:
    """Return the seconds until one more request fits; 0 if one fits now, or nothing is said."""
    return max(_refill_s(headers, kind) for kind in ("requests", "tokens"))


def _refill_s(headers: Mapping[str, str], kind: str) -> float:
    remaining = _number(headers.get(f"x-ratelimit-remaining-{kind}"))
    reset_s = _duration_s(headers.get(f"x-ratelimit-reset-{kind}", ""))
    if remaining is None or remaining > 0 or reset_s is None:
        return 0.0
    limit = _number(headers.get(f"x-ratelimit-limit-{kind}"))
    return reset_s / limit if limit and kind == "requests" else reset_s


def _number(text: str | None) -> float | None:
    return float(text) if text and re.fullmatch(r"\d{1,15}(\.\d{1,15})?", text.strip()) else None


def _duration_s(text: str) -> float | None:
    """Return the seconds of "1m30.5s", or of a bare number."""
    bare = text.strip()
    number = _number(bare)
    if number is not None:
        return number
    parts = _PART.findall(bare)
    is_whole = parts and "".join(map("".join, parts)) == bare
    return sum(float(count) * _SECONDS[unit] for count, unit in parts) if is_whole else None
