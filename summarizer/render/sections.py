"""Brief → the description of its sections, in the order in which they are read, at one of three lengths.

Hides the order: after OCHA's flash updates (bottom line, key figures, overview, timeline, gaps) and ICD 203/206 (what
is disputed, how sure, sources). `short` is one page; `standard` is what an editor wants; `full` holds all that the
brief holds for readers. What a shorter length leaves out is counted where it would stand.
"""

from summarizer.render.changes import changes
from summarizer.render.claims import disputes, statements
from summarizer.render.document import (
    Block,
    Cites,
    Document,
    Label,
    Link,
    Paragraph,
    Section,
    Subheading,
    joined,
    parts,
)
from summarizer.render.evidence import left_out, quotes, sources
from summarizer.render.figures import all_figures, key_figures
from summarizer.render.gaps import gaps
from summarizer.render.guide import Guide
from summarizer.render.legend import how_made, how_to_read
from summarizer.render.lengths import Length
from summarizer.render.names import names
from summarizer.render.opening import bottom_line, sentence, what_this_is
from summarizer.render.short import on_one_page
from summarizer.render.timeline import timeline
from summarizer_schemas import Brief
from summarizer_schemas.brief import Episode


def describe(brief: Brief, length: Length = "standard") -> Document:
    """Return a brief as a document; the same brief and length give the same document."""
    guide = Guide(brief)
    if length == "short":
        return on_one_page(guide)
    is_full = length == "full"
    told = (
        *changes(guide, is_full=is_full),
        bottom_line(guide),
        *key_figures(guide, all_follow=is_full),
        *_situations(guide),
        *timeline(guide, is_full=is_full),
        *(all_figures(guide) if is_full else ()),
        *names(guide, is_full=is_full),
        *statements(guide, is_full=is_full),
        disputes(guide),
        gaps(guide, is_full=is_full),
        *left_out(guide, is_full=is_full),
        sources(guide, is_full=is_full),
    )
    evidence = quotes(guide, None if is_full else _cited(told))
    first = Paragraph((*what_this_is(brief), " ", Link("How to read this brief", "how-to-read"), "."))
    return Document(brief.title, (first,), (*told, *evidence, how_to_read(), how_made(brief.run)))


def describe_changes(brief: Brief) -> Document:
    """Return what changed since an earlier brief as a document of its own, with the quotes that it cites."""
    told = tuple(changes(Guide(brief), is_full=True))
    cited = tuple(quote for quote in brief.quotes if quote.id in _cited(told))
    evidence = quotes(Guide(brief.model_copy(update={"quotes": cited})), _cited(told))
    return Document(brief.title, (), (*told, *evidence))


def _cited(sections: tuple[Section, ...]) -> frozenset[str]:
    blocks = (block for section in sections for block in section.blocks)
    return frozenset(quote for part in parts(blocks) if isinstance(part, Cites) for quote in part.quotes)


def _situations(guide: Guide) -> tuple[Section, ...]:
    blocks: list[Block] = []
    for episode in guide.brief.episodes:
        blocks.append(Subheading((Label(episode.id), f". {episode.title}")))
        blocks.append(_overview(guide, episode))
    return (Section("situations", "Situations", tuple(blocks)),) if blocks else ()


def _overview(guide: Guide, episode: Episode) -> Paragraph:
    if episode.overview:
        return Paragraph(joined(" ", (sentence(guide, each) for each in episode.overview)))
    if episode.events or episode.figures:
        return Paragraph(("No overview was written; see the timeline and the figures.",))
    return Paragraph(("No facts.",))
