"""Which undated accounts tell an event that others date: groups come in, groups tied by evidence go out.

Hides what is evidence enough. An undated article's weekday may be of any year, so likeness is not: it takes an event of
a kind that seldom comes twice, at the same exact place, by and to the same named parties, on no other weekday, and no
second event in the folder that it could be. The day of such an event is inferred, and is labelled so.
"""

from collections import defaultdict
from collections.abc import Sequence

from summarizer.merge.dates import weekday
from summarizer.merge.grouping import Group, Grouping, unite
from summarizer.merge.kinds import DISTINCTIVE, spoken
from summarizer.merge.likeness import Judge
from summarizer.merge.names import Party
from summarizer.merge.traits import Traits
from summarizer.merge.weekdays import weekdays_told


def tie_undated(grouping: Grouping, judge: Judge, texts: Sequence[str]) -> Grouping:
    """Join each undated group to the one dated group that it must be, if there is one; `texts` in source order."""
    traits = judge.traits
    dated: dict[tuple[str, Party], list[Group]] = defaultdict(list)
    for group in grouping.groups:
        if all(_may_be_tied(traits[index]) and traits[index].has_year for index in group):
            for place in frozenset().union(*(traits[index].where.found_at for index in group)):
                dated[traits[group[0]].kind, place].append(group)
    tied: dict[Group, list[Group]] = defaultdict(list)
    for group in grouping.groups:
        if all(_may_be_tied(traits[index]) and not traits[index].is_dated for index in group):
            places = frozenset().union(*(traits[index].where.found_at for index in group))
            found = {home for place in places for home in dated[traits[group[0]].kind, place]}
            home = found.pop() if len(found) == 1 else None
            if home and _is_evident(group, home, traits, texts):
                tied[home].append(group)
    number = {group: index for index, group in enumerate(grouping.groups)}
    return unite(
        grouping,
        {
            (number[home], number[groups[0]]): f"both {spoken(traits[home[0]].kind, several=True)}, same place, "
            "same sides; the undated account's day is inferred"
            for home, groups in tied.items()
            if len(groups) == 1
        },
    )


def _may_be_tied(each: Traits) -> bool:
    return each.kind in DISTINCTIVE and each.status in ("news", "background")


def _is_evident(group: Group, home: Group, traits: Sequence[Traits], texts: Sequence[str]) -> bool:
    """Tell whether both name the same doers and the same others, and no account names another weekday."""
    for role in ("by", "to"):
        ones, others = (
            frozenset[Party]().union(*(getattr(traits[index].mention, role) for index in side))
            for side in (group, home)
        )
        if not any(isinstance(party, int) for party in ones & others):
            return False
    days = {weekday(each.first) for each in map(traits.__getitem__, home) if each.first == each.last}
    told = [weekdays_told(traits[index].mention, texts[traits[index].source]) for index in group]
    return all(not each or not days or each & days for each in told)
