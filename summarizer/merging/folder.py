"""A folder of grounded reports: reports in, accounts with resolved names and numbered quotes out.

The consolidation is asked about these accounts and the merge makes events of them, so both count them alike: in the
order of the sources, which depends on what the articles hold, and in each source as its report has them. Whatever an
article or a model wrote stands on one line of the list, within quotation marks and cut to a length, so that a quote
with line breaks, a forged line or an order changes no other account.

Sources are numbered by what they hold alone, by the first day of publication (undated last) and then by the SHA-256 of
the text, so names of files do not matter. Quotes are numbered in the order in which they are first asked for. A quote
is a W3C TextQuoteSelector (exact, prefix, suffix) and TextPositionSelector (start, end); offsets count code points. A
key is the start of a SHA-256 over the earliest quote, in source order: it stays when later articles are added.
"""

import json
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from itertools import combinations
from operator import attrgetter
from typing import Final

from summarizer.domain.article import (
    KEY_CHARS,
    Article,
    GroundedFigure,
    GroundedReport,
    Judged,
    Span,
    count_words,
    sentence_around,
)
from summarizer.domain.countries import States
from summarizer.domain.edtf import readable_date, window
from summarizer.domain.english import hedged
from summarizer.domain.english_counts import count_told, is_single, number_told
from summarizer.domain.event_kinds import kind_in_sentence
from summarizer.domain.names import plain
from summarizer.grounding.planted import is_planted
from summarizer.merging.events.accounts import Account, Cast, Citation, Geography, Mention, event_accounts
from summarizer.merging.events.exclusions import LEAST_NUMBER, ExclusionEvidence
from summarizer.merging.names import Party, resolve_names
from summarizer.merging.names.apart import ALONE, Company, Naming
from summarizer.merging.sides import Sides
from summarizer.merging.sources import Speakers
from summarizer.merging.sources.credits import is_retelling
from summarizer.merging.sources.independence import article_voices
from summarizer.merging.sources.judging import Judging
from summarizer.merging.store import Card, Reports
from summarizer_schemas.brief import Quote, Source

AFFIX_CHARS = 32
"""Before and behind a quote: enough to tell it from its like in one text."""


def in_source_order(cards: Sequence[Card]) -> tuple[int, ...]:
    """Order articles, by index, by what they hold, and keep one of each text."""

    def key(index: int) -> tuple[float, str, str]:
        card = cards[index]
        published = window(card.header.published)
        dated = published is not None and published.has_year
        first = published.first if dated and published else float("inf")
        return first, card.text_sha256, card.file

    kept: dict[str, int] = {}
    for index in sorted(range(len(cards)), key=key):
        kept.setdefault(cards[index].text_sha256, index)
    return tuple(kept.values())


def source_of(index: int, report: GroundedReport, copies: Iterable[str]) -> Source:
    """Describe one article as a source of the brief; `copies` are other files with its text."""
    article = report.article
    return Source.of_known(
        id=source_id(index),
        key=article.text_sha256[:KEY_CHARS],
        file=article.file,
        copies=tuple(sorted(set(copies) - {article.file})),
        sha256=article.sha256,
        text_sha256=article.text_sha256,
        chars=len(article.text),
        words=count_words(article.text),
        headline=report.header.headline,
        publisher=report.header.publisher,
        published=report.header.published,
        published_basis=report.header.published_basis,
        published_text=report.header.published_text,
        language=report.header.language,
        gist=report.header.gist,
        metadata=article.metadata,
        translation=None,
        rating=article.judged.rating,
        is_party=article.judged.is_party,
        is_comment=is_retelling(article.text),
    )


@cache
def source_id(index: int) -> str:
    """Give the id of a source by its index; one string for all that cite it."""
    return f"S{index + 1}"


class _Numbered(dict[Citation, str]):
    """The ids of quotes; one that is new gets the next number when it is asked for."""

    def __missing__(self, cite: Citation) -> str:
        self[cite] = name = f"Q{len(self) + 1}"
        return name


class Quotes:
    """Numbers the quotes that are asked for."""

    def __init__(self, folder: "Folder") -> None:
        self._reports = folder.reports
        self._texts = [card.text_sha256 for card in folder.cards]
        self._ids = _Numbered()

    def ids(self, cites: Iterable[Citation]) -> tuple[str, ...]:
        """Give the ids of quotes, numbering those that are new."""
        return tuple(map(self._ids.__getitem__, dict.fromkeys(cites)))

    def quotes(self) -> Iterator[Quote]:
        """Give every quote that was asked for, article by article."""
        # Where the sentences of a text end is found once, and only the last few texts' are kept.
        for cite in sorted(self._ids, key=attrgetter("source")):
            yield _quote(self._ids[cite], cite, self._reports[cite.source].article)

    def keys(self, facts: Sequence[Sequence[Citation]]) -> tuple[str, ...]:
        """Give each fact of one list its key."""
        return fact_keys(facts, self._texts)


def fact_keys(facts: Iterable[Sequence[Citation]], texts: Sequence[str]) -> tuple[str, ...]:
    """Give each fact of one list its key; facts with one earliest quote are told apart by their order.

    Args:
        facts: the quotes of each.
        texts: the SHA-256 of each source's text.
    """
    seen: dict[Citation, int] = {}
    taken: set[str] = set()
    keys = []
    for cites in facts:
        earliest = min(cites)
        key = None
        while key is None or key in taken:
            seen[earliest] = nth = seen.get(earliest, 0) + 1
            text = f"{texts[earliest.source]}:{earliest.start}:{earliest.end}" + (f":{nth}" if nth > 1 else "")
            key = sha256(text.encode()).hexdigest()[:KEY_CHARS]
        taken.add(key)
        keys.append(key)
    return tuple(keys)


def _quote(name: str, cite: Citation, article: Article) -> Quote:
    text = article.text
    context = sentence_around(text, Span(cite.start, cite.end))
    return Quote.of_known(
        id=name,
        source=source_id(cite.source),
        exact=text[cite.start : cite.end],
        start=cite.start,
        end=cite.end,
        prefix=text[max(0, cite.start - AFFIX_CHARS) : cite.start],
        suffix=text[cite.end : cite.end + AFFIX_CHARS],
        context_start=context.start,
        context_end=context.end,
        page=article.page_at(cite.start),
        planted=is_planted(text, [Span(cite.start, cite.end)]),
        translation=None,
    )


_ROLES: Final = ("by", "to", "places")
_NOBODY: Final[Mapping[str, Judged]] = {}


@dataclass(frozen=True, slots=True)
class Folder:
    """What the articles of one folder report, before anything is put together.

    Attributes:
        reports: one of each text, in source order.
        cards: those of their articles.
        copies: the files of each text that has several, by its SHA-256.
        mentions: every event of every article; `accounts` are the same, reduced to what is compared.
    """

    reports: Sequence[GroundedReport]
    cards: Sequence[Card]
    copies: Mapping[str, frozenset[str]]
    cast: Cast
    sides: Sides
    speakers: Speakers
    mentions: tuple[Mention, ...]
    accounts: tuple[Account, ...]
    geography: Geography
    evidence: ExclusionEvidence
    judging: Judging


def resolve(
    reports: Sequence[GroundedReport],
    aliases: Mapping[str, str] | None = None,
    company: Company = ALONE,
    bodies: Mapping[str, Judged] = _NOBODY,
) -> Folder:
    """Resolve the names, speakers and accounts of all reports.

    Args:
        reports: what the gate let through, one of each article; of several with one text, one is used.
        aliases: further spellings of names, each with the standard name that it means.
        company: pairs of names that may be one (see `names_of_one`).
        bodies: what an editor says of bodies, by their plain names.
    """
    cards, copies = [], defaultdict[str, set[str]](set)
    for report in reports:
        cards.append(Card.of(report))
        copies[report.article.text_sha256].update((report.article.file, *report.article.copies))
    order = in_source_order(cards)
    ordered = reports.in_order(order) if isinstance(reports, Reports) else tuple(reports[index] for index in order)
    cards = [cards[index] for index in order]
    names = resolve_names(ordered, aliases, company)
    cast, sides = Cast(names), Sides(names)
    speakers = Speakers(ordered, cards, names, article_voices(ordered, cards))
    mentions, accounts = event_accounts(ordered, cast, speakers)
    geography = _geography(accounts, cast)
    return Folder(
        reports=ordered,
        cards=cards,
        copies={text: frozenset(files) for text, files in copies.items() if len(files) > 1},
        cast=cast,
        sides=sides,
        speakers=speakers,
        mentions=mentions,
        accounts=accounts,
        geography=geography,
        evidence=ExclusionEvidence(geography),
        judging=Judging([card.judged for card in cards], names, bodies),
    )


def names_of_one(folder: Folder, groups: Iterable[Sequence[int]]) -> Company:
    """Give the pairs of names that accounts of one event give; whether they are one, names decide.

    Args:
        folder: its accounts.
        groups: the accounts that are one event, by index.
    """
    named: set[tuple[Naming, Naming]] = set()
    counted: set[tuple[Naming, Naming]] = set()
    for group in groups:
        told = [folder.mentions[index] for index in group] if len(group) > 1 else []
        for role in _ROLES:
            named |= _pairs((each.source, text) for each in told for text in getattr(each.event.report, role))
        figures = [(each.source, figure) for each in told for figure in _figures_of(folder, each)]
        named |= _pairs([*_claimants(folder, told), *(voice for each in figures for voice in _voices(*each))])
        of_number: dict[object, list[Naming]] = defaultdict(list)
        for source, figure in figures:
            if (figure.low or figure.high or 0) >= LEAST_NUMBER:
                of_number[figure.report.metric, figure.low, figure.high] += _voices(source, figure)
        for namings in of_number.values():
            counted |= _pairs(namings)
    return Company(tuple(sorted(named)), tuple(sorted(counted)))


def _pairs(namings: Iterable[Naming]) -> set[tuple[Naming, Naming]]:
    """Pair the names of two articles."""
    return {(one, other) for one, other in combinations(sorted(set(namings)), 2) if one[0] != other[0]}


def _figures_of(folder: Folder, mention: Mention) -> Iterator[GroundedFigure]:
    n = mention.n
    return (figure for figure in folder.reports[mention.source].figures if figure.report.event == n)


def _voices(source: int, figure: GroundedFigure) -> list[Naming]:
    """Give on whose word a figure is."""
    return [(source, words) for words in (figure.report.source, *figure.report.also_sources) if words]


def _claimants(folder: Folder, told: Iterable[Mention]) -> Iterator[Naming]:
    """Give who says something of an event."""
    for each in told:
        n = each.n
        claims = (claim.report for claim in folder.reports[each.source].claims)
        yield from ((each.source, claim.claimant) for claim in claims if claim.about == n)


def _geography(accounts: Sequence[Account], cast: Cast) -> Geography:
    entities = cast.names.entities

    def name_of(place: Party) -> str:
        return plain(entities[place].name) if isinstance(place, int) else place

    def is_state(place: Party) -> bool:
        is_governed = isinstance(place, int) and entities[place].kind == "government"
        return is_governed or bool(States.called(name_of(place)))

    listed = (account.places for account in accounts)
    return Geography(listed, name_of, is_state)


_LONGEST: Final = {"summary": 300, "quote": 200, "name": 80, "headline": 160, "words": 80}
"""Code points; more than honest reports have (the longest summary of 1,200 had 261), so that only the rest is cut."""
_MOST_NAMES, _MOST_COUNTS = 8, 12
"""Of one account; more than nearly all have, and no account takes the room of others."""


def articles_of(folder: Folder, sources: Iterable[int]) -> list[dict[str, str]]:
    """List the articles that some accounts are of, called A1, A2 and so on among themselves.

    An article's place in the folder is no name for it: with one that comes before it, all requests would be others.
    """
    return [
        {
            "label": label,
            "published": _published(folder.cards[source].header.published),
            "headline": _quoted(folder.cards[source].header.headline, "headline"),
        }
        for source, label in _labels(sources).items()
    ]


def accounts_of(folder: Folder, indexes: Sequence[int]) -> list[dict[str, object]]:
    """List some accounts, by index, numbered from 1 in the order of the indexes."""
    mentions = [folder.mentions[index] for index in indexes]
    labels = _labels(each.source for each in mentions)
    return [{"n": n, **_account_shown(folder, each, labels[each.source])} for n, each in enumerate(mentions, 1)]


def _labels(sources: Iterable[int]) -> dict[int, str]:
    """Return what each article is called."""
    return {source: f"A{n}" for n, source in enumerate(sorted(set(sources)), 1)}


def _account_shown(folder: Folder, mention: Mention, label: str) -> Mapping[str, str]:
    report = folder.reports[mention.source]
    told = mention.event.report
    start, end = mention.cites[0].start, mention.cites[0].end
    figures = [figure for figure in report.figures if figure.report.event == told.n]
    return {
        "article": label,
        "kind": kind_in_sentence(mention.kind),
        "status": mention.status,
        "when": _when(mention),
        "where": _names(folder.cast.show_all(mention.places)),
        "by": _names(told.by),
        "to": _names(told.to),
        "summary": _quoted(told.summary, "summary"),
        "counts": "; ".join(_count(figure) for figure in figures[:_MOST_COUNTS]),
        "quote": _quoted(report.article.text[start:end], "quote"),
    }


def _when(mention: Mention) -> str:
    words = mention.date_text
    date = readable_date(mention.date) if mention.date else "no date"
    return f"{date} ({_quoted(words, 'words')})" if words else date


def _published(published: str | None) -> str:
    return f"published {readable_date(published)}" if published else "no day of publication"


def _names(names: Iterable[str]) -> str:
    listed = [_quoted(name, "name") for name in dict.fromkeys(names)]
    return ", ".join(listed[:_MOST_NAMES]) or "not said"


def _count(figure: GroundedFigure) -> str:
    told = figure.report
    by = f" according to {_quoted(told.source, 'name')}" if told.source else ""
    part = f", of {told.part_of:,.10g}" if told.part_of is not None else ""
    as_of = f", as of {_quoted(told.as_of, 'words')}" if told.as_of else ""
    of = _quoted(count_told(hedged(figure, number_told), figure.value_text, told.of, is_one=is_single(figure)), "name")
    return f"{of} {told.metric}{part}{as_of}{by}{' (superseded)' if told.is_superseded else ''}"


def _quoted(text: str | None, field: str) -> str:
    """Write a text on one line within quotation marks, which it cannot end."""
    if text is None:
        return "none"
    line = text if text.isprintable() else "".join(map(_on_the_line, text))
    line = " ".join(line.split())
    cut = f"{line[: _LONGEST[field]].rstrip()} …" if len(line) > _LONGEST[field] else line
    return json.dumps(cut, ensure_ascii=False)


def _on_the_line(letter: str) -> str:
    """Return a letter, or a space for what ends a line, steers or is not seen."""
    return " " if unicodedata.category(letter) in {"Cc", "Cf", "Zl", "Zp"} else letter
