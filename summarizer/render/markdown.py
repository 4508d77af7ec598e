"""Brief → Markdown, at home on GitHub, in an e-mail and in a word processor.

Hides the order and form of the sections: after OCHA's flash updates (bottom line, key figures, overview, timeline,
gaps) and ICD 203/206 (what is disputed, how sure, sources). The first screen answers what happened, how many according
to whom, what is disputed, how sure and how old. All that the brief holds for readers can be reached from here; all
text that is not ours goes through `escape`.
"""

from collections.abc import Iterator, Sequence
from typing import Final

from summarizer.readable import chronological, readable_date
from summarizer.render.escape import escape
from summarizer.render.evidence_sections import evidence_sections
from summarizer.render.fact_sections import fact_sections
from summarizer.render.figures import key_figures
from summarizer.render.layout import Guide, anchor, bullets, link, links
from summarizer_schemas import Brief
from summarizer_schemas.brief import Episode, Sentence

_MOST_QUESTIONS: Final = 5
_HOW_TO_READ: Final = (
    "**How to read this brief.** A link such as Q3 leads to the exact words of an article. E, F, C, D and S number "
    "events, figures, statements, disputes and sources. Figures stand as the articles give them: nothing is added up "
    "or averaged, and where sources differ, all are shown."
)


def brief_to_markdown(brief: Brief) -> str:
    """Return the brief as one Markdown document that ends with a line feed."""
    guide = Guide(brief)
    blocks = [
        f"# {escape(brief.title)}",
        _as_of(brief),
        *_bottom_line(guide),
        bullets(_at_a_glance(guide)),
        _HOW_TO_READ,
        *key_figures(guide),
        *_overviews(guide),
        *fact_sections(guide),
        *evidence_sections(guide),
    ]
    return "\n\n".join(blocks) + "\n"


def _as_of(brief: Brief) -> str:
    when = escape(readable_date(brief.as_of)) if brief.as_of else "a date that no article gives"
    undated = sum(not source.published for source in brief.sources)
    silent = f", of which {undated} {'gives' if undated == 1 else 'give'} none" if undated else ""
    return (
        f"**As of {when}**, the latest date of publication among {_count(len(brief.sources), 'article')}{silent}. "
        "Written by a language model; a program has checked every quote and number against the articles, "
        "a person has not."
    )


def _bottom_line(guide: Guide) -> Iterator[str]:
    yield "## Bottom line"
    if guide.brief.bottom_line:
        yield bullets(_sentence(guide, each) for each in guide.brief.bottom_line)
    else:
        yield "No summary was written; the facts below speak for themselves."


def _at_a_glance(guide: Guide) -> Iterator[str]:
    brief = guide.brief
    yield f"**Disputed:** {_disputed(brief)}"
    single_events = sum(event.origins <= 1 for event in brief.events)
    single_figures = sum(figure.status == "single_source" for figure in brief.figures)
    yield (
        f"**How sure:** {single_events} of {_count(len(brief.events), 'event')} and {single_figures} of "
        f"{_count(len(brief.figures), 'figure')} rest on one independent source only."
    )
    yield f"**How old:** {_ages(brief)}"
    if brief.withheld or brief.failures:
        items = [f"{_count(len(brief.withheld), 'item')} that the articles do not bear out"] * bool(brief.withheld)
        files = [f"{_count(len(brief.failures), 'file')} that could not be used"] * bool(brief.failures)
        yield f"**Left out:** {' and '.join([*items, *files])}; see [Left out, and why](#left-out)."


def _disputed(brief: Brief) -> str:
    questions = [f"{escape(each.question)} ({link(each.id)})" for each in brief.disputes]
    if len(questions) > _MOST_QUESTIONS:
        rest = len(questions) - _MOST_QUESTIONS
        questions[_MOST_QUESTIONS:] = [f"{rest} more under [Conflicting claims](#conflicting-claims)"]
    return "; ".join(questions) or "no contradiction in or between the articles was found."


def _ages(brief: Brief) -> str:
    dates = sorted({each.published for each in brief.sources if each.published}, key=chronological)
    undated = [each.id for each in brief.sources if not each.published]
    parts = []
    if dates:
        span = dict.fromkeys(escape(readable_date(each)) for each in (dates[0], dates[-1]))
        parts.append(f"articles published {' to '.join(span)}")
    if undated:
        parts.append(f"{_count(len(undated), 'article')} without a date of publication ({links(undated)})")
    return "; ".join(parts) + "." if parts else "there are no articles."


def _overviews(guide: Guide) -> Iterator[str]:
    if guide.brief.episodes:
        yield "## Situations"
    for episode in guide.brief.episodes:
        yield f"### {anchor(episode.id)}{escape(episode.id)}. {escape(episode.title)}"
        yield " ".join(_sentence(guide, each) for each in episode.overview) or _without_overview(episode)


def _without_overview(episode: Episode) -> str:
    facts: Sequence[str] = (*episode.events, *episode.figures)
    return f"No overview was written; the facts are {links(facts)}." if facts else "No facts."


def _sentence(guide: Guide, sentence: Sentence) -> str:
    return escape(sentence.text) + guide.cite(sentence.cites)


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
