"""The editor's decisions → the list of them, what could not be applied first, with why; and who signs.

How they are marked where they stand, `marks` and `guide` tell.
"""

from collections.abc import Iterator, Mapping
from typing import Final

from summarizer.render.document import Block, Bullets, Item, Line, Paragraph, Section, Strong, links
from summarizer.render.guide import Guide
from summarizer_schemas import Brief
from summarizer_schemas.brief import Decision

_KINDS: Final[Mapping[str, str]] = {
    "date": "Date", "source": "Source", "name": "Name", "same": "One event", "different": "Different events",
    "drop": "Dropped", "pin": "First", "title": "Title", "sentence": "Sentence", "note": "Note", "close": "Closed",
    "sign": "Signature",
}  # fmt: skip


def decisions(guide: Guide) -> Iterator[Section]:
    """Yield the section of what an editor decided; without decisions none."""
    given = sorted(guide.brief.decisions, key=lambda each: each.applied)
    if not given:
        return
    told = "What a person decided of this brief, and what became of it. All else is as described under How to read."
    blocks: tuple[Block, ...] = (Paragraph((told,)), Bullets(tuple(Item(_decision(each)) for each in given)))
    yield Section("decisions", "The editor’s decisions", blocks)


def signatures(brief: Brief) -> tuple[str, ...]:
    """Return who signs a brief, as `decisions` told it: "Signed by A. Person, desk head, 5 March 2020"."""
    return tuple(each.told for each in brief.decisions if each.kind == "sign" and each.applied)


def _decision(decision: Decision) -> Line:
    if not decision.applied:
        return (Strong(f"{_KINDS[decision.kind]}, not applied:"), f" {decision.told} – {decision.why}")
    about: Line = (" (", *links(decision.about), ")") if decision.about else ()
    why = f"; {decision.why}" if decision.why else ""
    return (Strong(f"{_KINDS[decision.kind]}:"), f" {decision.told}{why}", *about)
