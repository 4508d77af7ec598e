"""The text of the decisions, with a signature put to it: the editor's own lines stay as she wrote them."""

import re
from datetime import UTC, datetime
from typing import Final

from pydantic import ValidationError

from summarizer.decisions import dump, parse_decisions
from summarizer.decisions.entries import Entry, SignEntry
from summarizer.errors import InputError

_HEAD: Final = re.compile(r"^[ \t]*\[\[\s*sign\s*\]\]", re.MULTILINE)
_NEXT: Final = re.compile(r"^[ \t]*\[\[", re.MULTILINE)
_FILE: Final = "decisions.toml"


def signed_text(text: str, name: str, role: str, fingerprint: str) -> str:
    """Return decisions with a signature of today, in the place of an earlier one of the same name.

    Two signatures of one name under two briefs would contradict each other, so that neither counts.

    Raises:
        InputError: the decisions cannot be used, nobody can have this name, or an earlier signature cannot be found.
    """
    today = datetime.now(UTC).astimezone().date().isoformat()
    try:
        entry = SignEntry(name=name, role=role or None, date=today, brief=fingerprint)
    except ValidationError as error:
        problem = error.errors(include_url=False)[0]
        said = str(problem["msg"]).removeprefix("Value error, ")
        raise InputError(f"{problem['loc'][0]}: {said}; write it in one line") from error
    kept = _without(text, name).rstrip("\n")
    return f"{kept}\n\n{dump([entry])}" if kept else dump([entry])


def _without(text: str, name: str) -> str:
    """Return decisions without the signatures of one name."""
    entries = parse_decisions(text, _FILE)
    wanted = [each for each in entries if not _is_signed_by(each, name)]
    pieces, at = [], 0
    for head in _HEAD.finditer(text):
        following = _NEXT.search(text, head.end())
        end = following.start() if following else len(text)
        if head.start() >= at and name in _signers(text[head.start() : end]):
            pieces.append(text[at : head.start()])
            at = end
    kept = "".join([*pieces, text[at:]])
    if [*parse_decisions(kept, _FILE)] != wanted:
        raise InputError(f"{_FILE}: {name} has signed before; take that [[sign]] out, save, and sign again")
    return kept


def _signers(block: str) -> list[str]:
    try:
        return [each.name for each in parse_decisions(block, _FILE) if isinstance(each, SignEntry)]
    except InputError:
        return []  # not the whole of an entry; what is cut out is compared afterwards


def _is_signed_by(entry: Entry, name: str) -> bool:
    return isinstance(entry, SignEntry) and entry.name == name
