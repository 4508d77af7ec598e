"""All accounts of a folder, resolved: grounded reports come in; who is who, and what is compared, go out.

The consolidation is asked about these accounts and the merge makes events of them, so both count them alike: in the
order of the sources, which depends on what the articles hold, and in each as its report has them.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Final

from summarizer.grounded import GroundedFigure, GroundedReport
from summarizer.merge.accounts import Account, account_of
from summarizer.merge.citing import in_source_order
from summarizer.merge.dates import window
from summarizer.merge.exclusions import LEAST_NUMBER, Evidence
from summarizer.merge.joining import ALONE, Company, Naming
from summarizer.merge.mentions import Cast, Mention, event_mentions
from summarizer.merge.names import Party, resolve_names
from summarizer.merge.origins import Speakers, article_voices
from summarizer.merge.places import Geography
from summarizer.merge.sides import Sides
from summarizer.merge.spelling import plain
from summarizer.merge.states import States

_ROLES: Final = ("by", "to", "places")


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


def resolve(
    reports: Sequence[GroundedReport],
    aliases: Mapping[str, str] | None = None,
    company: Company = ALONE,
) -> Folder:
    """Resolve the names, speakers and accounts of all reports.

    Args:
        reports: what the gate let through, one of each article; of several with one text, one is used.
        aliases: further spellings of names, each with the standard name that it means.
        company: pairs of names that may be one (see `names_of_one`).
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
    return Folder(ordered, _copies(reports), cast, sides, speakers, mentions, accounts, geography, Evidence(geography))


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
