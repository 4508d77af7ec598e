"""All accounts of a folder, resolved, and as the model is shown them: grounded reports come in.

The consolidation is asked about these accounts and the merge makes events of them, so both count them alike: in the
order of the sources, which depends on what the articles hold, and in each as its report has them. Whatever an article
or a model wrote stands on one line of the list, within quotation marks and cut to a length, so that a quote with line
breaks, a forged line or an order changes no other account.
"""

import json
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Final

from summarizer.article import Judged
from summarizer.grounded import GroundedFigure, GroundedReport
from summarizer.merge.citing import in_source_order
from summarizer.merge.events.accounts import Account, Cast, Mention, account_of, event_mentions
from summarizer.merge.events.dates import window
from summarizer.merge.events.exclusions import LEAST_NUMBER, Evidence
from summarizer.merge.events.places import Geography
from summarizer.merge.kinds import spoken
from summarizer.merge.names import Party, resolve_names
from summarizer.merge.names.apart import ALONE, Company, Naming
from summarizer.merge.names.sides import Sides
from summarizer.merge.names.spelling import plain
from summarizer.merge.names.states import States
from summarizer.merge.sources import Speakers
from summarizer.merge.sources.judging import Judging
from summarizer.merge.sources.reprints import article_voices
from summarizer.readable import readable_date

_ROLES: Final = ("by", "to", "places")
_NOBODY: Final[Mapping[str, Judged]] = {}


@dataclass(frozen=True, slots=True)
class Folder:
    """What the articles of one folder report, before anything is put together.

    Attributes:
        reports: one of each text, in source order.
        copies: the files of each text, by its SHA-256.
        mentions: every event of every article; `accounts` are the same, reduced to what is compared.
    """

    reports: tuple[GroundedReport, ...]
    copies: Mapping[str, frozenset[str]]
    cast: Cast
    sides: Sides
    speakers: Speakers
    mentions: tuple[Mention, ...]
    accounts: tuple[Account, ...]
    geography: Geography
    evidence: Evidence
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
    ordered = in_source_order(reports)
    names = resolve_names(ordered, aliases, company)
    cast, sides = Cast(names), Sides(names)
    speakers = Speakers(ordered, names, article_voices(ordered))
    mentions = event_mentions(ordered, cast, speakers)
    published = [window(report.header.published) for report in ordered]
    articles = [report.article for report in ordered]
    accounts = tuple([
        account_of(each, articles[each.source].text, articles[each.source].text_sha256, published[each.source])
        for each in mentions
    ])  # fmt: skip
    geography = _geography(accounts, cast)
    return Folder(
        reports=ordered,
        copies=_copies(reports),
        cast=cast,
        sides=sides,
        speakers=speakers,
        mentions=mentions,
        accounts=accounts,
        geography=geography,
        evidence=Evidence(geography),
        judging=Judging(ordered, names, bodies),
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
    n = mention.event.report.n
    return (figure for figure in folder.reports[mention.source].figures if figure.report.event == n)


def _voices(source: int, figure: GroundedFigure) -> list[Naming]:
    """Give on whose word a figure is."""
    return [(source, words) for words in (figure.report.source, *figure.report.also_sources) if words]


def _claimants(folder: Folder, told: Iterable[Mention]) -> Iterator[Naming]:
    """Give who says something of an event."""
    for each in told:
        n = each.event.report.n
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


def _copies(reports: Sequence[GroundedReport]) -> Mapping[str, frozenset[str]]:
    copies: dict[str, set[str]] = {}
    for report in reports:
        copies.setdefault(report.article.text_sha256, set()).update((report.article.file, *report.article.copies))
    return {text: frozenset(files) for text, files in copies.items()}


_LONGEST: Final = {"summary": 300, "quote": 200, "name": 80, "headline": 160, "words": 80}
"""Code points; more than honest reports have (the longest summary of 1,200 had 261), so that only the rest is cut."""
_MOST_NAMES, _MOST_COUNTS = 8, 12
"""Of one account; more than nearly all have, and no account takes the room of others."""


def articles_of(folder: Folder, sources: Iterable[int]) -> list[dict[str, str]]:
    """List the articles that some accounts are of."""
    return [
        {
            "label": label_of(source),
            "published": _published(folder.reports[source]),
            "headline": _quoted(folder.reports[source].header.headline, "headline"),
        }
        for source in sorted(set(sources))
    ]


def accounts_of(folder: Folder, indexes: Sequence[int]) -> list[dict[str, object]]:
    """List some accounts, by index, numbered from 1 in the order of the indexes."""
    return [{"n": n, **_account(folder, folder.mentions[index])} for n, index in enumerate(indexes, 1)]


def label_of(source: int) -> str:
    """Call an article."""
    return f"A{source + 1}"


def _account(folder: Folder, mention: Mention) -> Mapping[str, str]:
    report = folder.reports[mention.source]
    told = mention.event.report
    start, end = mention.cites[0].start, mention.cites[0].end
    figures = [figure for figure in report.figures if figure.report.event == told.n]
    return {
        "article": label_of(mention.source),
        "kind": spoken(mention.kind),
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
    words = mention.event.report.date_text
    date = readable_date(mention.event.date) if mention.event.date else "no date"
    return f"{date} ({_quoted(words, 'words')})" if words else date


def _published(report: GroundedReport) -> str:
    published = report.header.published
    return f"published {readable_date(published)}" if published else "no day of publication"


def _names(names: Iterable[str]) -> str:
    listed = [_quoted(name, "name") for name in dict.fromkeys(names)]
    return ", ".join(listed[:_MOST_NAMES]) or "not said"


def _count(figure: GroundedFigure) -> str:
    told = figure.report
    by = f" according to {_quoted(told.source, 'name')}" if told.source else ""
    part = f", of {told.part_of:,.10g}" if told.part_of is not None else ""
    as_of = f", as of {_quoted(told.as_of, 'words')}" if told.as_of else ""
    of = _quoted(f"{figure.value_text} {told.of}", "name")
    return f"{of} {told.metric}{part}{as_of}{by}{' (superseded)' if told.is_superseded else ''}"


def _quoted(text: str | None, field: str) -> str:
    """Write a text on one line within quotation marks, which it cannot end."""
    if text is None:
        return "none"
    line = "".join(" " if unicodedata.category(letter) in {"Cc", "Cf", "Zl", "Zp"} else letter for letter in text)
    line = " ".join(line.split())
    cut = f"{line[: _LONGEST[field]].rstrip()} …" if len(line) > _LONGEST[field] else line
    return json.dumps(cut, ensure_ascii=False)
