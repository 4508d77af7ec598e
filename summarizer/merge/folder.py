"""All accounts of a folder, resolved: grounded reports come in; who is who, and what is compared, go out.

The consolidation is asked about these accounts and the merge makes events of them, so both count them alike: in the
order of the sources, which depends on what the articles hold, and in each as its report has them.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, product
from typing import Final

from summarizer.grounded import GroundedReport
from summarizer.merge.accounts import Account, account_of
from summarizer.merge.citing import in_source_order
from summarizer.merge.dates import window
from summarizer.merge.exclusions import Evidence
from summarizer.merge.joining import Naming
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
    same: Iterable[tuple[Naming, Naming]] = (),
) -> Folder:
    """Resolve the names, speakers and accounts of all reports.

    Args:
        reports: what the gate let through, one of each article; of several with one text, one is used.
        aliases: further spellings of names, each with the standard name that it means.
        same: pairs of names that may be one (see `names_of_one`).
    """
    ordered = in_source_order(reports)
    names = resolve_names(ordered, aliases, same)
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


def names_of_one(folder: Folder, groups: Iterable[Sequence[int]]) -> tuple[tuple[Naming, Naming], ...]:
    """Give the pairs of names that accounts of one event give in the same role; whether they are one, names decide.

    Args:
        folder: its accounts.
        groups: the accounts that are one event, by index.
    """
    pairs = {
        (one, other)
        for group in groups
        for left, right in combinations(group, 2)
        if folder.mentions[left].source != folder.mentions[right].source
        for role in _ROLES
        for one, other in product(_named(folder.mentions[left], role), _named(folder.mentions[right], role))
    }
    return tuple(sorted(pairs))


def _named(mention: Mention, role: str) -> Iterator[Naming]:
    for text in getattr(mention.event.report, role):
        yield mention.source, text


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
