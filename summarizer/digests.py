"""What of a brief was changed since it was written: a digest of each part is kept beside it, and worked out again.

Whoever changes a word by hand is told which part it is in; whoever wants to hide it can work the digests out anew, so
they are no signature. What the evidence tells of a changed part is `verify`'s business.
"""

from collections.abc import Iterator, Mapping
from hashlib import sha256
from typing import Final

from pydantic import BaseModel

from summarizer_schemas import Brief
from summarizer_schemas.brief import Digest

WHOLE: Final = "brief"
"""The name of the digest over all others, which tells what was added, taken out or put in another order."""
_HEX: Final = 8
"""Hex digits of a part's digest: one in four thousand million changes goes unseen."""


def with_digests(brief: Brief) -> Brief:
    """Return the brief with the digests of what it holds."""
    told = tuple(Digest(part=part, sha256=digest) for part, digest in digests_of(brief).items())
    return brief.model_copy(update={"digests": told})


def digests_of(brief: Brief) -> dict[str, str]:
    """Return the SHA-256 of each part by its name, cut to 8 hex digits, and that of the whole in full."""
    parts = {name: _digest(value)[:_HEX] for name, value in _parts(brief)}
    return {WHOLE: _digest(parts), **parts}


def changed_parts(brief: Brief) -> Iterator[tuple[str, str]]:
    """Yield where a brief is not as it was written, and what happened there."""
    kept, now = {each.part: each.sha256 for each in brief.digests}, digests_of(brief)
    if not kept:
        yield WHOLE, "it has no digests, so what was changed since it was written cannot be told"
        return
    named = [name for name in (*now, *(name for name in kept if name not in now)) if name != WHOLE]
    changed = [(name, _change(kept, now, name)) for name in named if kept.get(name) != now.get(name)]
    yield from changed
    if not changed and kept.get(WHOLE) != now[WHOLE]:
        yield WHOLE, "its parts were put in another order, or its digests changed, since it was written"


def _change(kept: Mapping[str, str], now: Mapping[str, str], name: str) -> str:
    if name not in kept:
        return "was added since the brief was written"
    return "was changed since the brief was written" if name in now else "was taken out since the brief was written"


def _parts(brief: Brief) -> Iterator[tuple[str, object]]:
    """Yield each item of the brief's lists by its id, or by its list and number, and each other field by its name."""
    for field in Brief.model_fields:
        value = getattr(brief, field)
        if field == "digests":
            continue
        if isinstance(value, tuple):
            for number, item in enumerate(value, start=1):
                yield getattr(item, "id", f"{field} {number}"), item
        else:
            yield field, value


def _digest(value: object) -> str:
    told = value.model_dump_json() if isinstance(value, BaseModel) else repr(value)
    return sha256(told.encode()).hexdigest()
