"""The page: a brief and its articles in, one HTML file out.

The sections are those of every rendered brief (see `sections`), but for the quotes, which stand in their articles;
those that one looks something up in are folded. Pictures are drawn by this program, which escapes what it writes into
them.

The page is kept harmless. Every text that is put into a template is escaped, freed of what cannot be seen, and isolated
where it runs from right to left; only articles stand as they are, in pieces that are harmless themselves (see
`marked`). The policy names the page's own style and script by their hashes; a browser loads and runs nothing else.
"""

import base64
import hashlib
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from importlib.resources import files
from typing import Any, Final

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from summarizer.domain.article import Article
from summarizer.errors import InputError
from summarizer.merging.facts import Fact, publisher_of, quote_ids
from summarizer.render import messages as say
from summarizer.render.annex import Guide, quotes_by_source
from summarizer.render.bounds import MOST_ENTRIES, is_large
from summarizer.render.charts.history import History, history
from summarizer.render.charts.map import places_map
from summarizer.render.charts.timeline import Timeline, timeline
from summarizer.render.dates import readable_date
from summarizer.render.document import Label, Line, Link, Section, elsewhere, parts
from summarizer.render.html.editable import to_edit
from summarizer.render.html.marked import Stretch, Trail, first_quote, large_numbers, marked, runs, sentence_numbers
from summarizer.render.key_figures import rows_of
from summarizer.render.localisation import is_right_to_left, language, quoted
from summarizer.render.markdown import isolated, visible
from summarizer.render.messages import count
from summarizer.render.reasons import failed_because, withheld_because
from summarizer.render.sections import describe
from summarizer.render.translated import in_its_language
from summarizer.render.values import item_told
from summarizer.telling.why_withheld import by_sort
from summarizer_schemas import Brief
from summarizer_schemas.brief import Dispute, Episode, Event, Figure, Quote, Source

__all__ = ["brief_to_html"]


@dataclass(frozen=True, slots=True)
class Facets:
    """Ids of sources and episodes, kinds of events, and words of `CERTAINTY`; each without repetition."""

    sources: tuple[str, ...]
    episodes: tuple[str, ...]
    kinds: tuple[str, ...]
    sure: tuple[str, ...]


@dataclass(frozen=True)
class Chooser:
    """Tells the facets of the facts of one brief.

    A reader can choose among the facts by article, situation, kind of event, and how sure they are. A fact counts as
    disputed where a dispute is about it, where its figures conflict, or where who did it is accused and denied.

    Attributes:
        guide: the brief.
        targets: the ids to which a link can lead in the page; of a large brief not all have a place in it.
    """

    guide: Guide
    targets: frozenset[str]

    @cached_property
    def choices(self) -> Mapping[str, Sequence[tuple[str, str]]]:
        """What can be chosen, facet by facet, each as its value and as a reader knows it."""
        brief = self.guide.brief
        kinds = sorted({event.kind for event in brief.events}, key=say.KINDS.__getitem__)
        return {
            "sources": [
                (each.id, f"{each.id} {publisher_of(each) or each.headline or each.file}")
                for each in brief.sources
                if each.id in self.targets
            ],
            "episodes": [(each.id, f"{each.id} {each.title}") for each in brief.episodes if each.id in self.targets],
            "kinds": [(kind, say.KINDS[kind]) for kind in kinds],
            "sure": tuple(say.CERTAINTY.items()),
        }

    def facets_of(self, lines: Iterable[Line]) -> Facets | None:
        """Return by what an entry can be chosen: by the fact that it is labelled as, or else leads to last."""
        parts = [part for line in lines for part in line]
        labels = [part.id for part in parts if isinstance(part, Label)]
        links = [part.to for part in reversed(parts) if isinstance(part, Link)]
        return next((found for each in (*labels, *links) if (found := self._facets(each))), None)

    def _facets(self, id_: str) -> Facets | None:
        fact = self.guide.facts.get(id_)
        if fact is None:
            return None
        events = [*self._events(fact)]
        sources = (self._source_of.get(each) for each in quote_ids(fact))
        episodes = (self._episode_of.get(each.id) for each in events)
        return Facets(
            sources=tuple(dict.fromkeys(each for each in sources if each)),
            episodes=tuple(dict.fromkeys(each for each in episodes if each)),
            kinds=tuple(dict.fromkeys(each.kind for each in events)),
            sure=("single",) * _is_single(fact) + ("disputed",) * self._is_disputed(fact),
        )

    def _events(self, fact: Fact) -> Iterator[Event]:
        """Yield the events that a fact is, belongs to or is about."""
        if isinstance(fact, Event):
            yield fact
            return
        for id_ in (fact.event,) if isinstance(fact, Figure) else fact.about:
            other = self.guide.facts.get(id_)
            if isinstance(other, Event | Figure):
                yield from self._events(other)

    def _is_disputed(self, fact: Fact) -> bool:
        if isinstance(fact, Dispute) or fact.id in self._in_dispute:
            return True
        if isinstance(fact, Figure):
            return fact.status == "conflicting"
        return isinstance(fact, Event) and fact.attribution == "contested"

    @cached_property
    def _in_dispute(self) -> frozenset[str]:
        return frozenset(id_ for dispute in self.guide.brief.disputes for id_ in dispute.about)

    @cached_property
    def _episode_of(self) -> dict[str, str]:
        return {event: episode.id for episode in self.guide.brief.episodes for event in episode.events}

    @cached_property
    def _source_of(self) -> dict[str, str]:
        return {quote.id: quote.source for quote in self.guide.brief.quotes}


def _is_single(fact: Fact) -> bool:
    if isinstance(fact, Figure):
        return fact.status == "single_source"
    return isinstance(fact, Event) and fact.origins <= 1


@cache
def environment() -> Environment:
    """Return the environment of the page's templates."""
    made = Environment(
        loader=PackageLoader("summarizer.render.html", ""),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=shown,
        keep_trailing_newline=True,
    )
    made.filters["kind"] = lambda value: type(value).__name__
    made.globals |= {
        "item_told": item_told,
        "quoted": quoted,
        "by_sort": by_sort,
        "withheld_because": withheld_because,
        "failed_because": failed_because,
    }
    return made


def shown(value: Any) -> Any:
    """Return a text as it is to be shown; what is no text, and what is HTML already, as it is."""
    if not isinstance(value, str) or isinstance(value, Markup):
        return value
    if value.isascii() and value.isprintable():
        return value  # most texts are; a brief of hundreds of articles is written in half the time
    text = f"{' ' * value[0].isspace()}{visible(value)}{' ' * value[-1].isspace()}"
    return isolated(text, text)


_SCRIPT: Final = ("brief.js", "decisions_file.js", "deciding.js", "decisions_list.js", "editing.js")
_STYLE: Final = ("brief.css", "editing.css")


@cache
def own(names: tuple[str, ...]) -> Markup:
    """Return the page's own style or script, one text of several files."""
    return Markup("").join(
        Markup(files(__package__).joinpath(each).read_text("utf-8"))  # noqa: S704 - a file of this package
        for each in names
    )


def _style(*, has_script: bool) -> Markup:
    """Return the style; without a script nothing is edited."""
    return own(_STYLE if has_script else _STYLE[:1])


def script() -> Markup:
    """Return the page's own script; what it says is data of the page, so that it is one script in every language."""
    return own(_SCRIPT)


def policy(*, has_script: bool) -> str:
    """Return the Content-Security-Policy: the page's own style and script, if it has one, and nothing from anywhere."""
    return "; ".join((
        "default-src 'none'",
        f"style-src '{_hash(_style(has_script=has_script))}'",
        *([f"script-src '{_hash(script())}'"] if has_script else []),
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
    ))  # fmt: skip


def _hash(text: str) -> str:
    return f"sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}"


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
    pieces: tuple[Stretch, ...]
    quotes: tuple[Quote, ...]
    sentences: Mapping[tuple[int, int], int]


def brief_to_html(brief: Brief, articles: Iterable[Article], *, has_script: bool = True) -> str:
    """Return the brief as one HTML document, in its language, that ends with a line feed.

    Args:
        brief: the brief.
        articles: those that it was made from.
        has_script: brings the brief and its articles side by side; on paper there is none.

    Raises:
        InputError: the text of a source is not among `articles`.
    """
    editing = to_edit(brief)
    brief = in_its_language(brief)
    guide = Guide(brief)
    document = describe(brief, "standard", annex="standard" if is_large(brief) else "full", guide=guide)
    targets = document.targets
    shown = [each for each in brief.sources if each.id in targets]
    chooser = Chooser(guide, targets)
    quotes = quotes_by_source(brief)
    texts = {article.text_sha256: article.text for article in articles}
    template = environment().get_template("brief.html.j2")
    return template.render(
        editing,
        articles=[_marked(each, quotes.get(each.id, ()), texts) for each in shown],
        brief=brief,
        called={quote.id: _called(each) for each in shown for quote in quotes.get(each.id, ())},
        choices=chooser.choices,
        count=count,
        css=_style(has_script=has_script),
        document=document,
        facts=guide.facts,
        facets_of=chooser.facets_of,
        filtered=_FILTERED,
        first_quote=first_quote,
        folded=say.FOLDED,
        format=brief.format,
        histories=_histories(guide),
        js=script() if has_script else "",
        keys=_keys(brief),
        is_right_to_left=is_right_to_left(),
        language=language(),
        elsewhere=elsewhere,
        map=places_map(_pointing_to(brief, targets) if is_large(brief) else brief),
        more=len(brief.sources) - len(shown),
        most=MOST_ENTRIES,
        numbers=large_numbers(guide, document.sections),
        policy=policy(has_script=has_script),
        prose=_PROSE,
        rows_told=_rows_told(guide),
        runs=runs,
        say=say,
        sections={"read": document.sections, "annex": [each for each in document.annex if each.id != "quotes"]},
        sources=guide.sources,
        targets=targets,
        timeline=_timeline(guide, document.sections),
        trail=Trail(guide),
    )


def _pointing_to(brief: Brief, targets: Collection[str]) -> Brief:
    """Return a brief whose places lead to nothing but what stands in the page; what leads nowhere is no place."""
    own = ((each, tuple(id_ for id_ in each.events if id_ in targets)) for each in brief.names)
    names = (
        each if each.kind != "place" else each.model_copy(update={"events": events})
        for each, events in own
        if events or each.kind != "place"
    )
    return brief.model_copy(update={"names": tuple(names)})


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
        headline=source.headline or say.NO_HEADLINE(),
        dated=_dated(source),
        pieces=tuple(marked(text, quotes)),
        quotes=tuple(quotes),
        sentences=sentence_numbers(quotes),
    )


def _called(source: Source) -> str:
    return f"{publisher_of(source) or source.headline or source.file}, {_dated(source)}"


def _dated(source: Source) -> str:
    if source.published is None:
        return say.NO_PUBLICATION_DATE()
    by = say.DATED_BY_EDITOR() if source.published_basis == "editor" else ""
    return f"{readable_date(source.published)}{by}"


def _histories(guide: Guide) -> list[tuple[History, ...]]:
    """Return the history of each row of key figures."""
    return [history(row.figure, guide.called, guide.set_back(row.figure), row.counts) for row in rows_of(guide)]


def _rows_told(guide: Guide) -> dict[tuple[str, str], str]:
    """Return the rows of key figures that the brief itself has, each as one text, by what they count and how many."""
    own = {each.text for told in guide.brief.answers if told.question == "key_figures" for each in told.sentences}
    return {(row.parts.what, row.parts.how_many): row.told for row in rows_of(guide) if row.told in own}


def _timeline(guide: Guide, sections: Iterable[Section]) -> Timeline | None:
    """Return the strips of the events that the timeline lists."""
    listed = (
        part.id for each in sections if each.id == "timeline" for part in parts(each.blocks) if isinstance(part, Label)
    )
    chosen = frozenset(listed)
    events = [each for each in guide.brief.events if each.id in chosen]
    return timeline(guide.brief, events, guide.main.period if guide.main else None)
