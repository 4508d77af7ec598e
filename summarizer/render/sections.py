"""Brief → the description of its sections, in the order in which they are read, at one of three lengths.

Hides the order: after OCHA's flash updates and ICD 203/206 what changed, the answers to what readers ask, key figures,
disputes, situations, timeline and what is not known; then, after a rule, the annex to look something up in. `short` is
the first screen of `standard`, which has two pages at most; `full` cuts nothing. What is cut for length stands in the
annex, and a line says how much.
"""

from collections.abc import Sequence
from typing import Final

from summarizer.render.answers import answers
from summarizer.render.changes import all_changes, changes
from summarizer.render.claims import disputes, other_disputes, statements
from summarizer.render.document import (
    Block,
    Cites,
    Code,
    Document,
    Line,
    Paragraph,
    Section,
    changed,
    parts,
)
from summarizer.render.editor import decisions
from summarizer.render.evidence import left_out, quotes, sources
from summarizer.render.figures import all_figures
from summarizer.render.gaps import open_questions, other_gaps
from summarizer.render.guide import Guide
from summarizer.render.key_figures import key_figures
from summarizer.render.legend import how_made, how_to_read
from summarizer.render.lengths import (
    Length,
    Told,
    fitting,
    left_for_the_annex,
    limit_of,
    words_before_the_annex,
)
from summarizer.render.marks import introduced, marked
from summarizer.render.names import names
from summarizer.render.opening import how_sure, opening
from summarizer.render.overviews import index, overviews
from summarizer.render.timeline import accounts, other_events, timeline
from summarizer_schemas import Brief

_FOREMOST: Final = (
    "changes", "answers", "key-figures", "conflicting-claims", "open-questions", "situations", "timeline",
)  # fmt: skip
"""Which sections get their share of the words first; they are read in another order."""
_OF_SHORT: Final = frozenset({"changes", "answers", "key-figures"})


def describe(brief: Brief, length: Length = "standard", *, annex: Length | None = None) -> Document:
    """Return a brief as a document; the same brief and lengths give the same document.

    Args:
        brief: the brief.
        length: of what is read.
        annex: of what is looked up, where that is to be another.
    """
    guide = Guide(brief)
    asked = [each for each in _asked(guide, length) if each.units or (brief.changes and each.id == "changes")]
    bare = Document(brief.title, opening(guide, with_link=length != "short"), ())
    room = limit_of(brief, length) - words_before_the_annex(bare)
    shown = fitting(asked, _FOREMOST, room, lambda line: marked(guide, line))
    told = tuple(section for each in asked if (section := each.section(shown[each.id])).blocks)
    looked_up = () if length == "short" else _annex(guide, asked, shown, is_full=(annex or length) == "full")
    closing = _in_longer_forms(asked, shown) if length == "short" else left_for_the_annex(asked, shown)
    return introduced(_marked(guide, Document(brief.title, bare.opening, told, closing, looked_up)))


def describe_changes(brief: Brief) -> Document:
    """Return what changed since an earlier brief as a document of its own, with the quotes that it cites."""
    guide = Guide(brief)
    told = tuple(all_changes(guide))
    cited = tuple(quote for quote in brief.quotes if quote.id in _cited(told))
    evidence = quotes(Guide(brief.model_copy(update={"quotes": cited})), _cited(told))
    return introduced(_marked(guide, Document(brief.title, (), (*told, *evidence))))


def _asked(guide: Guide, length: Length) -> Sequence[Told]:
    """Return the sections that are read, in their order."""
    is_full = length == "full"
    every = (
        changes(guide, length),
        answers(guide),
        key_figures(guide),
        disputes(guide),
        overviews(guide),
        timeline(guide, is_full=is_full),
        open_questions(guide),
    )
    return [each for each in every if length != "short" or each.id in _OF_SHORT]


def _annex(guide: Guide, asked: Sequence[Told], shown: dict[str, int], *, is_full: bool) -> tuple[Section, ...]:
    """Return the sections to look something up in; the first of them continue those that were cut."""
    kept = {each.id: each.units[: shown[each.id]] for each in asked}
    cut = tuple(section for each in asked for section in each.rest(shown[each.id]))
    looked_up = (
        *cut,
        *index(guide),
        *all_figures(guide, is_full=is_full),
        *statements(guide, is_full=is_full),
        *accounts(guide, {each.id for each in kept.get("timeline", ())}, is_full=is_full),
        *other_events(guide, {each.id for each in kept.get("timeline", ())}, is_full=is_full),
        *names(guide, is_full=is_full),
        *other_disputes(guide, {each.id for each in kept.get("conflicting-claims", ())}),
        *other_gaps(guide, kept.get("open-questions", ()), is_full=is_full),
        *left_out(guide, is_full=is_full),
        *decisions(guide),
        sources(guide, is_full=is_full),
    )
    before = tuple(each.section(shown[each.id]) for each in asked)
    evidence = quotes(guide, None if is_full else _cited((*before, *looked_up)))
    return (*looked_up, *evidence, how_sure(guide), how_to_read(), how_made(guide.brief))


def _in_longer_forms(asked: Sequence[Told], shown: dict[str, int]) -> tuple[Block, ...]:
    """Say where the evidence and all that is not on one screen stand."""
    way: Line = (Code("--length standard"), " or ", Code("--length full"))
    is_cut = any(shown[each.id] < len(each.units) for each in asked)
    return (Paragraph(("Cut to one screen. " if is_cut else "", "Evidence and details: ", *way, ".")),)


def _cited(sections: tuple[Section, ...]) -> frozenset[str]:
    blocks = (block for section in sections for block in section.blocks)
    return frozenset(quote for part in parts(blocks) if isinstance(part, Cites) for quote in part.quotes)


def _marked(guide: Guide, document: Document) -> Document:
    """Mark whatever rests on planted words."""

    def of(sections: Sequence[Section]) -> tuple[Section, ...]:
        return tuple(Section(each.id, each.title, changed(each.blocks, change)) for each in sections)

    def change(line: Line) -> Line:
        return marked(guide, line)

    return Document(document.title, document.opening, of(document.sections), document.closing, of(document.annex))
