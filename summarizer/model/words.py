"""What an endpoint said, made fit to be quoted: whatever a body holds in, plain text of one line out."""

import re
from collections.abc import Mapping
from textwrap import shorten
from typing import Any

_EXCERPT_CHARS = 300
_SAYING = ("message", "detail", "error", "msg")  # where servers put their words, the likeliest first
_UNSEEN_HTML = re.compile(r"<(script|style|head)\b.*?</\1\s*>|<!--.*?-->", re.IGNORECASE | re.DOTALL)
_TAG = re.compile(r"<[^<>]*>")


def plain(said: Any) -> str:
    """Return what an error's body says: its message, or all of it; a page of HTML gives what a reader would see."""
    if isinstance(said, Mapping):
        saying = next((said[name] for name in _SAYING if said.get(name)), None)
        return plain(saying) if saying else _one_line(str(dict(said))) if said else ""
    if isinstance(said, list):
        return "; ".join(filter(None, map(plain, said)))
    text = str(said or "")
    return _one_line(_TAG.sub(" ", _UNSEEN_HTML.sub(" ", text)) if text.lstrip().startswith("<") else text)


def excerpt(said: Any) -> str:
    """Return ` (what was said)`, short; nothing, if nothing was said.

    Cut between words: half a key would not be known for one (see `summarizer.discreet`).
    """
    short = shorten(plain(said), _EXCERPT_CHARS, placeholder=" …")
    return f" ({short})" if short else ""


def _one_line(text: str) -> str:
    return " ".join("".join(char if char.isprintable() else " " for char in text).split())
