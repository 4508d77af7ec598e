"""Everything that the page's templates are given, and what the page may do.

Hides how a page is kept harmless. Every text that is put into a template is escaped, freed of what cannot be seen, and
isolated where it runs from right to left; only articles stand as they are, in pieces that are harmless themselves (see
`marked`). The policy names the page's own style and script by their hashes; a browser loads and runs nothing else.
"""

import base64
import hashlib
import unicodedata
from functools import cache
from importlib.resources import files
from typing import Any, Final

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from summarizer.render.escape import visible

_RIGHT_TO_LEFT: Final = frozenset({"R", "AL", "AN"})


@cache
def environment() -> Environment:
    """Return the environment of the page's templates."""
    made = Environment(
        loader=PackageLoader("summarizer.render.html", ""),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=shown,
        keep_trailing_newline=True,
    )
    made.filters["kind"] = lambda value: type(value).__name__
    return made


def shown(value: Any) -> Any:
    """Return a text as it is to be shown; what is no text, and what is HTML already, as it is."""
    if not isinstance(value, str) or isinstance(value, Markup):
        return value
    if value.isascii() and value.isprintable():
        return value  # most texts are; a brief of hundreds of articles is written in half the time
    text = f"{' ' * value[0].isspace()}{visible(value)}{' ' * value[-1].isspace()}"
    if any(unicodedata.bidirectional(char) in _RIGHT_TO_LEFT for char in text):
        return f"\N{FIRST STRONG ISOLATE}{text}\N{POP DIRECTIONAL ISOLATE}"
    return text


@cache
def own(name: str) -> Markup:
    """Return the page's own style or script."""
    return Markup(files(__package__).joinpath(name).read_text("utf-8"))  # noqa: S704 - a file of this package


@cache
def policy(*, has_script: bool) -> str:
    """Return the Content-Security-Policy: the page's own style and script, if it has one, and nothing from anywhere."""
    return "; ".join((
        "default-src 'none'",
        f"style-src '{_hash('brief.css')}'",
        *([f"script-src '{_hash('brief.js')}'"] if has_script else []),
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
    ))  # fmt: skip


def _hash(name: str) -> str:
    return f"sha256-{base64.b64encode(hashlib.sha256(own(name).encode()).digest()).decode()}"
