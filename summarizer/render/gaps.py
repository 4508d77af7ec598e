"""Gaps → what is not known, grouped, counted, and with what would close it.

The standard length has a line for each kind of gap; the full length lists every gap below it.
"""

from collections.abc import Sequence
from typing import Final

from summarizer.render.document import Bullets, Item, Line, Paragraph, Section, Strong, links
from summarizer.render.guide import Guide
from summarizer.render.wording import CLOSED_BY, GAP
from summarizer_schemas.brief import Gap
from summarizer_schemas.vocabulary import GapKind

_MOST_LINKS: Final = 20


def gaps(guide: Guide, *, is_full: bool) -> Section:
    """Return the section of information gaps."""
    kinds: dict[GapKind, list[Gap]] = {}
    for gap in guide.brief.gaps:
        kinds.setdefault(gap.kind, []).append(gap)
    if not kinds:
        none = Paragraph(("None were found; that does not mean that there are none.",))
        return Section("information-gaps", "Information gaps", (none,))
    items = (_kind(kind, of_kind, is_full=is_full) for kind, of_kind in kinds.items())
    return Section("information-gaps", "Information gaps", (Bullets(tuple(items)),))


def _kind(kind: GapKind, gaps: Sequence[Gap], *, is_full: bool) -> Item:
    one, many = GAP[kind]
    head = Strong(f"{one if len(gaps) == 1 else many}: {len(gaps)}.")
    if is_full or len(gaps) == 1:
        return Item((head,), tuple(map(_gap, gaps)))
    closed = CLOSED_BY[kind]
    about = list(dict.fromkeys(each for gap in gaps for each in gap.about))
    more = f" and {len(about) - _MOST_LINKS} more" if len(about) > _MOST_LINKS else ""
    named = (" (", *links(about[:_MOST_LINKS]), f"{more})") if about else ()
    return Item((head, f" {closed[0].upper()}{closed[1:]}", *named, "."))


def _gap(gap: Gap) -> Line:
    return (gap.text, *((" (", *links(gap.about), ")") if gap.about else ()))
