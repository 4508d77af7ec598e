"""Brief × its articles → the page.

Hides how the two are brought together. The sections are those of every rendered brief (see `sections`), but for the
quotes, which stand in their articles; those that one looks something up in are folded. Pictures are drawn by this
program, which escapes what it writes into them.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from summarizer.article import Article
from summarizer.errors import InputError
from summarizer.facts import Fact
from summarizer.readable import readable_date
from summarizer.render.document import Label, Section, parts
from summarizer.render.guide import Guide, quotes_by_source
from summarizer.render.html.choices import Chooser
from summarizer.render.html.harmless import environment, own, policy
from summarizer.render.html.marked import Piece, marked, sentence_numbers
from summarizer.render.html.numbers import large_numbers
from summarizer.render.html.trail import Trail, first_quote, runs
from summarizer.render.pictures import History, Timeline, history, places_map, timeline
from summarizer.render.rows import rows_of
from summarizer.render.sections import describe
from summarizer.render.wording import count
from summarizer_schemas import Brief
from summarizer_schemas.brief import Episode, Quote, Source

_FOLDED: Final = {
    "all-figures": "Every figure, with every account of it",
    "other-events": "Every other event",
    "actors": "Everyone who is named",
    "places": "Every place that is named",
}
"""Sections to look something up in, and what is said of them while they are closed."""
_FILTERED: Final = frozenset(
    {"key-figures", "timeline", "other-events", "all-figures", "statements", "conflicting-claims", "other-disputes"}
)
_PROSE: Final = frozenset({"answers", "answers-continued"})
"""Sections whose lists hold sentences, each with evidence of its own."""


@dataclass(frozen=True, slots=True)
class _Marked:
    """An article as the page shows it."""

    source: Source
    headline: str
    dated: str
    pieces: tuple[Piece, ...]
    quotes: tuple[Quote, ...]
    sentences: Mapping[tuple[int, int], int]


def brief_to_html(brief: Brief, articles: Iterable[Article], *, has_script: bool = True) -> str:
    """Return the brief as one HTML document that ends with a line feed.

    Args:
        brief: the brief.
        articles: those that it was made from.
        has_script: brings the brief and its articles side by side; on paper there is none.

    Raises:
        InputError: the text of a source is not among `articles`.
    """
    document = describe(brief, "standard", annex="full")
    guide = Guide(brief)
    chooser = Chooser(guide)
    texts = {article.text_sha256: article.text for article in articles}
    quotes = quotes_by_source(brief)
    template = environment().get_template("brief.html.j2")
    return template.render(
        articles=[_marked(each, quotes.get(each.id, ()), texts) for each in brief.sources],
        brief=brief,
        called={quote.id: _called(guide.sources[quote.source]) for quote in brief.quotes},
        choices=chooser.choices,
        count=count,
        css=own("brief.css"),
        document=document,
        facts=guide.facts,
        facets_of=chooser.facets_of,
        filtered=_FILTERED,
        first_quote=first_quote,
        folded=_FOLDED,
        format=brief.format,
        histories=_histories(guide),
        keys=_keys(brief),
        js=own("brief.js") if has_script else "",
        map=places_map(brief),
        numbers=large_numbers(guide, document.sections),
        policy=policy(has_script=has_script),
        prose=_PROSE,
        runs=runs,
        sections={"read": document.sections, "annex": [each for each in document.annex if each.id != "quotes"]},
        sources=guide.sources,
        targets=document.targets,
        timeline=_timeline(guide, document.sections),
        trail=Trail(guide),
    )


def _keys(brief: Brief) -> Mapping[str, str]:
    """Return what lasts of each situation and fact, by its id: an editor's decisions name it by its key."""
    things: tuple[Episode | Fact, ...] = (
        *brief.episodes,
        *brief.events,
        *brief.figures,
        *brief.statements,
        *brief.disputes,
    )
    return {each.id: each.key for each in things}


def _marked(source: Source, quotes: Sequence[Quote], texts: Mapping[str, str]) -> _Marked:
    text = texts.get(source.text_sha256)
    if text is None:
        raise InputError(f"{source.file}: its text is not at hand; give the articles that the brief was made from")
    quotes = sorted(quotes, key=lambda each: each.start)
    return _Marked(
        source=source,
        headline=source.headline or "Article without a headline",
        dated=_dated(source),
        pieces=tuple(marked(text, quotes)),
        quotes=tuple(quotes),
        sentences=sentence_numbers(quotes),
    )


def _called(source: Source) -> str:
    return f"{source.publisher or source.headline or source.file}, {_dated(source)}"


def _dated(source: Source) -> str:
    if source.published is None:
        return "date of publication not known"
    by = " (dated by the editor)" if source.published_basis == "editor" else ""
    return f"{readable_date(source.published)}{by}"


def _histories(guide: Guide) -> list[History | None]:
    """Return the history of each row of key figures."""
    return [history(row.figure, guide.planted) for row in rows_of(guide).chosen]


def _timeline(guide: Guide, sections: Iterable[Section]) -> Timeline | None:
    """Return the strips of the events that the timeline lists."""
    listed = (
        part.id for each in sections if each.id == "timeline" for part in parts(each.blocks) if isinstance(part, Label)
    )
    chosen = frozenset(listed)
    events = [each for each in guide.brief.events if each.id in chosen]
    return timeline(guide.brief, events, guide.main.period if guide.main else None)
