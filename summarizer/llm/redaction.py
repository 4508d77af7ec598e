"""What must not be written: a text in, the same without keys and passwords out.

Endpoints repeat keys in their errors, and libraries write addresses with their passwords into logs. Whatever is said,
logged or kept of what comes from outside goes through here.
"""

import re
from collections.abc import Iterable, Mapping
from typing import Final

_SHORTEST_KEY: Final = 8
"""What is shorter is a placeholder, and may well be a word of the text."""
_KEY_NAMES: Final = ("_KEY", "_TOKEN", "_SECRET", "_PASSWORD")
_LOGIN: Final = re.compile(r"(?<=://)[^/\s@]+(?=@)")
"""User and password in an address."""


def secrets_in(environment: Mapping[str, str]) -> frozenset[str]:
    """Return the keys that an environment holds, whoever they are for."""
    return frozenset(value.strip() for name, value in environment.items() if name.upper().endswith(_KEY_NAMES))


def redact(text: str, keys: Iterable[str]) -> str:
    """Return `text` with a … in the place of each of `keys`, and of the login in each address."""
    for key in sorted(keys, key=len, reverse=True):
        if len(key) >= _SHORTEST_KEY:
            text = text.replace(key, "…")
    return _LOGIN.sub("…", text)
