"""The first screen of a brief: what it is, what happened, what is disputed, how sure and how old it all is.

Confidence is told as ICD 203 has it, by how much stands behind a fact. It is never high, since nobody has judged how
reliable the sources are. How likely something is only the sources say.
"""

from collections.abc import Iterator, Sequence
from typing import Final

from summarizer.readable import chronological, readable_date
from summarizer.render.document import (
    Block,
    Bullets,
    Item,
    Line,
    Link,
    Paragraph,
    Section,
    Strong,
    Subheading,
    joined,
    links,
)
from summarizer.render.figures import figure_told, gravest_first
from summarizer.render.guide import Guide
from summarizer.render.wording import count
from summarizer_schemas import Brief
from summarizer_schemas.brief import Dispute, Sentence

_MOST_QUESTIONS: Final = 5
_MOST_UNDATED: Final = 8
_FIGURES_FOR_PROSE: Final = 5
"""So many figures stand for a bottom line that was not written."""


def what_this_is(brief: Brief) -> Line:
    """Say how old a brief is, what made it and what has been checked."""
    when = readable_date(brief.as_of) if brief.as_of else "a date that no article gives"
    undated = sum(not source.published for source in brief.sources)
    silent = f", of which {undated} {'gives' if undated == 1 else 'give'} none" if undated else ""
    age = f", the latest date of publication among {count(len(brief.sources), 'article')}{silent}. "
    made = "Written by a language model; a program has checked every quote and number against the articles, a person "
    return (Strong(f"As of {when}"), age, f"{made}has not.")


def bottom_line(guide: Guide) -> Section:
    """Return what happened in a few sentences, and what to think of it at a glance."""
    said = [each for answer in guide.brief.answers for each in answer.sentences]
    if said:
        summary: tuple[Block, ...] = (Bullets(tuple(Item(sentence(guide, each)) for each in said)),)
    else:
        summary = (Paragraph(("No summary was written; the facts below speak for themselves.",)),)
        figures = gravest_first(guide, guide.brief.figures)[:_FIGURES_FOR_PROSE]
        summary += (Bullets(tuple(Item(figure_told(guide, each)) for each in figures)),) if figures else ()
    glance = at_a_glance(guide, guide.brief.disputes[:_MOST_QUESTIONS])
    return Section("bottom-line", "Bottom line", (*summary, Subheading(("At a glance",)), glance))


def at_a_glance(guide: Guide, questions: Sequence[Dispute]) -> Bullets:
    """Return what is disputed, with these `questions` in full, how sure and how old it is, and what was left out."""
    return Bullets(
        (
            Item((Strong("Disputed:"), " ", *_disputed(guide.brief, questions))),
            Item((Strong("How sure:"), " ", _confidence(guide.brief))),
            Item((Strong("How old:"), " ", *_ages(guide.brief))),
            *_left_out(guide.brief),
        )
    )


def sentence(guide: Guide, sentence: Sentence) -> Line:
    """Return a sentence of prose with its evidence."""
    return (sentence.text, guide.cites(sentence.cites))


def _disputed(brief: Brief, questions: Sequence[Dispute]) -> Line:
    told: list[Line] = [(each.question, " (", Link(each.id, each.id), ")") for each in questions]
    if rest := len(brief.disputes) - len(told):
        told.append((f"{rest}{' more' if told else ''} under ", Link("Conflicting claims", "conflicting-claims")))
    return joined("; ", told) or ("no contradiction in or between the articles was found.",)


def _confidence(brief: Brief) -> str:
    """Say how many facts rest on one independent source, how many on more, and how many are contradicted."""
    facts = [count(len(brief.events), "event"), count(len(brief.figures), "figure")]
    single = [sum(each.origins <= 1 for each in brief.events), _with_status(brief, "single_source")]
    alike = [sum(each.origins > 1 for each in brief.events), _with_status(brief, "agreed")]
    low = " and ".join(f"{n} of {all_}" for n, all_ in zip(single, facts, strict=True))
    told = f"low confidence in {low}, which rest on one independent source each"
    if any(alike):
        more = " and ".join(count(n, noun) for n, noun in zip(alike, ("event", "figure"), strict=True) if n)
        told += f"; moderate confidence in {more} that independent sources tell alike"
    if others := len(brief.figures) - single[1] - alike[1]:
        told += f"; {count(others, 'figure')} on which sources differ, or that were updated"
    return f"{told}. No source's reliability was judged."


def _with_status(brief: Brief, status: str) -> int:
    return sum(each.status == status for each in brief.figures)


def _ages(brief: Brief) -> Line:
    dates = sorted({each.published for each in brief.sources if each.published}, key=chronological)
    undated = [each.id for each in brief.sources if not each.published]
    parts: list[Line] = []
    if dates:
        span = dict.fromkeys(readable_date(each) for each in (dates[0], dates[-1]))
        parts.append((f"articles published {' to '.join(span)}",))
    if undated:
        more = f" and {len(undated) - _MOST_UNDATED} more" if len(undated) > _MOST_UNDATED else ""
        many = count(len(undated), "article")
        parts.append((f"{many} without a date of publication (", *links(undated[:_MOST_UNDATED]), f"{more})"))
    return (*joined("; ", parts), ".") if parts else ("there are no articles.",)


def _left_out(brief: Brief) -> Iterator[Item]:
    items = [f"{count(len(brief.withheld), 'item')} that the check could not confirm"] * bool(brief.withheld)
    files = [f"{count(len(brief.failures), 'file')} that could not be used"] * bool(brief.failures)
    if items or files:
        see = Link("Left out, and why", "left-out")
        yield Item((Strong("Left out:"), f" {' and '.join([*items, *files])}; see ", see, "."))
