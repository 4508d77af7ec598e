"""Gaps → what is not known: what readers ask for in words, the rest grouped, counted, with what would close it.

Of what nobody asks for the standard length has a line for each kind; the full length lists every gap below it.
"""

from collections.abc import Collection, Iterator, Sequence
from typing import Final

from summarizer.render.document import Block, Bullets, Item, Line, Paragraph, Section, Strong, bullets, links
from summarizer.render.guide import Guide
from summarizer.render.lengths import Told
from summarizer.render.wording import CLOSED_BY, GAP
from summarizer_schemas.brief import Gap
from summarizer_schemas.vocabulary import GapKind

_MOST_LINKS: Final = 20
_ASKED: Final[tuple[GapKind, ...]] = ("open_question", "unknown_perpetrator")
"""Gaps that a reader asks for; the others are about how well the sources bear things out."""
_SHARE: Final = 0.1
_MOST_ASKED: Final = 6
"""Questions before the annex; who reads more of them has lost the main one."""


def open_questions(guide: Guide) -> Told:
    """Return the section of what readers will ask and no article answers, in words."""
    own = [each for each in guide.brief.gaps if each.kind == "open_question" or _is_of_main(guide, each)]
    asked = [each for each in own if each.kind in _ASKED]
    units = sorted(asked, key=lambda each: (_ASKED.index(each.kind), not _is_of_main(guide, each)))[:_MOST_ASKED]

    def build(gaps: Sequence[Gap]) -> tuple[Block, ...]:
        return (bullets((gap.text,) for gap in gaps),) if gaps else ()

    return Told("open-questions", "What is not known", "question", units, build, _SHARE)


def other_gaps(guide: Guide, shown: Collection[Gap], *, is_full: bool) -> Iterator[Section]:
    """Yield the section of the gaps that do not stand before the annex."""
    kinds: dict[GapKind, list[Gap]] = {}
    told = frozenset(shown)
    for gap in guide.brief.gaps:
        if gap not in told:
            kinds.setdefault(gap.kind, []).append(gap)
    items = tuple(_kind(kind, of_kind, is_full=is_full) for kind, of_kind in kinds.items())
    if items:
        yield Section("information-gaps", "Information gaps", (Bullets(items),))
    elif not guide.brief.gaps:
        none = Paragraph(("None were found; that does not mean that there are none.",))
        yield Section("information-gaps", "Information gaps", (none,))


def _is_of_main(guide: Guide, gap: Gap) -> bool:
    """Tell whether a gap is about the main situation; a question that is about no fact is asked of all."""
    facts = [guide.facts[each] for each in gap.about if each in guide.facts]
    return not facts or any(map(guide.is_of_main, facts))


def _kind(kind: GapKind, gaps: Sequence[Gap], *, is_full: bool) -> Item:
    one, many = GAP[kind]
    head = Strong(f"{one if len(gaps) == 1 else many}: {len(gaps)}.")
    if is_full or len(gaps) == 1 or kind in _ASKED:
        return Item((head,), tuple(map(_gap, gaps)))
    closed = CLOSED_BY[kind]
    about = list(dict.fromkeys(each for gap in gaps for each in gap.about))
    more = f" and {len(about) - _MOST_LINKS} more" if len(about) > _MOST_LINKS else ""
    named = (" (", *links(about[:_MOST_LINKS]), f"{more})") if about else ()
    return Item((head, f" {closed[0].upper()}{closed[1:]}", *named, "."))


def _gap(gap: Gap) -> Line:
    return (gap.text, *((" (", *links(gap.about), ")") if gap.about else ()))
