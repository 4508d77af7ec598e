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
    traits, groups = judge.traits, grouping.groups
    rare = [number for number, group in enumerate(groups) if all(_may_be_tied(traits[index]) for index in group)]
    dated: dict[tuple[str, Party], list[int]] = defaultdict(list)
    for number in rare:
        if all(traits[index].has_year for index in groups[number]):
            for name in _kind_and_places(groups[number], traits):
                dated[name].append(number)
    tied: dict[int, list[int]] = defaultdict(list)
    for number in rare:
        if not any(traits[index].is_dated for index in groups[number]):
            found = {home for name in _kind_and_places(groups[number], traits) for home in dated.get(name, ())}
            home = found.pop() if len(found) == 1 else None
            if home is not None and _is_evident(groups[number], groups[home], traits, texts):
                tied[home].append(number)
    return unite(
        grouping,
        {
            (home, undated[0]): f"both {spoken(traits[groups[home][0]].kind, several=True)}, same place, "
            "same sides; the undated account's day is inferred"
            for home, undated in tied.items()
            if len(undated) == 1
        },
    )


def _kind_and_places(group: Group, traits: Sequence[Traits]) -> set[tuple[str, Party]]:
    return {(traits[group[0]].kind, place) for index in group for place in traits[index].where.found_at}


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
