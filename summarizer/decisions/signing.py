"""A brief → its fingerprint, and whether an editor's signature is under this brief or another.

Hides what is signed: all that readers are told, and not with what it was made, nor where its articles lay. A brief that
changed by a word has another fingerprint, so that nobody signs what she has not seen.
"""

import json
from collections.abc import Iterable
from hashlib import sha256
from typing import Final

from summarizer.decisions.entries import SignEntry
from summarizer.decisions.settling import Settling, Taken, settle
from summarizer.readable import readable_date
from summarizer_schemas import Brief
from summarizer_schemas.brief import Decision

_HEX: Final = 8
_NOT_SIGNED: Final = frozenset({"format", "run", "changes", "decisions", "fingerprint", "digests"})
_PLACES: Final = {"__all__": {"file", "copies"}}
"""Of its sources; what an article says is told by the SHA-256 of its text."""
_ANOTHER: Final = 'it is under another brief ({}); read this one, and sign it with brief = "{}"'


def fingerprint(brief: Brief) -> str:
    """Return what stands for all that readers are told."""
    told = brief.model_dump(mode="json", exclude={**dict.fromkeys(_NOT_SIGNED, True), "sources": _PLACES})
    return sha256(json.dumps(told, sort_keys=True, ensure_ascii=False).encode()).hexdigest()[:_HEX]


def sign(brief: Brief, taken: Iterable[Taken]) -> tuple[str, tuple[Decision, ...]]:
    """Return the fingerprint of a brief, and what became of the signatures."""
    own = fingerprint(brief)
    entries = [each for each in taken if isinstance(each.entry, SignEntry)]
    kept, refused = settle([Settling(each, {("signed", *_signer(each)): _signed(each)}) for each in entries])
    return own, (*refused, *(_told(each.taken, own) for each in kept))


def _signer(taken: Taken) -> tuple[str, ...]:
    assert isinstance(taken.entry, SignEntry), "it signs"
    return (taken.entry.name,)


def _signed(taken: Taken) -> tuple[object, ...]:
    assert isinstance(taken.entry, SignEntry), "it signs"
    return taken.entry.brief, taken.entry.date, taken.entry.role


def _told(taken: Taken, own: str) -> Decision:
    entry = taken.entry
    assert isinstance(entry, SignEntry), "it signs"
    if entry.brief != own:
        return taken.refused(_ANOTHER.format(entry.brief, own))
    return taken.applied(f"Signed by {signature(entry.name, entry.role, entry.date)}")


def signature(name: str, role: str | None, date: str | None) -> str:
    """Return who signs as readers are told it: "A. Person, desk head, 5 March 2020"."""
    return ", ".join(each for each in (name, role, readable_date(date) if date else None) if each)
