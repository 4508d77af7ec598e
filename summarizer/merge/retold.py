"""Which undated accounts of one article tell an event again: groups come in, groups joined within articles go out.

Hides what is evidence enough. An article tells its main event in the headline, again in the body, and slips: the jet
that fell the day before Monday fell on Saturday. So two accounts are one that are of a kind that seldom comes twice,
name the same party on one side and no other on the other, give neither another place nor days more than one apart, and
are the article's only two such. On which day it was is then a dispute.
"""

from collections import defaultdict
from collections.abc import Sequence
from itertools import product

from summarizer.merge.dates import WEEKDAYS
from summarizer.merge.grouping import Group, Grouping, unite
from summarizer.merge.kinds import DISTINCTIVE, spoken
from summarizer.merge.likeness import Judge
from summarizer.merge.mentions import Mention
from summarizer.merge.weekdays import weekdays_told
from summarizer_schemas.vocabulary import EventKind


def join_retold(grouping: Grouping, judge: Judge, texts: Sequence[str]) -> Grouping:
    """Join what one article tells twice without a date; `texts` in source order."""
    told: dict[tuple[int, EventKind], list[int]] = defaultdict(list)
    for number, group in enumerate(grouping.groups):
        first = judge.traits[group[0]]
        if first.kind in DISTINCTIVE and _is_undated_news(group, judge):
            told[first.source, first.kind].append(number)
    return unite(
        grouping,
        {
            tuple(numbers): f"both {spoken(kind, several=True)}, told twice by one article, one party in both"
            for (source, kind), numbers in told.items()
            if len(numbers) == 2 and _is_one([grouping.groups[number] for number in numbers], judge, texts[source])
        },
    )


def _is_undated_news(group: Group, judge: Judge) -> bool:
    mentions = [judge.traits[index].mention for index in group]
    is_news = all(mention.status in ("news", "background") and mention.when is None for mention in mentions)
    return is_news and len({mention.source for mention in mentions}) == 1


def _is_one(groups: Sequence[Group], judge: Judge, text: str) -> bool:
    pairs = list(product(*groups))
    mentions = [(judge.traits[left].mention, judge.traits[right].mention) for left, right in pairs]
    return not any(judge.excludes(left, right) for left, right in pairs) and all(
        _are_alike(left, right) and _are_days_near(left, right, text) for left, right in mentions
    )


def _are_alike(one: Mention, other: Mention) -> bool:
    """Tell whether a named party is on one side in both, and nothing that both give differs."""
    named = {party for party in (one.by & other.by) | (one.to & other.to) if isinstance(party, int)}
    given = ((one.by, other.by), (one.to, other.to), (frozenset(one.places), frozenset(other.places)))
    return bool(named) and all(not left or not right or left & right for left, right in given)


def _are_days_near(one: Mention, other: Mention, text: str) -> bool:
    """Tell whether the weekdays that the accounts name may be one, or one and the next."""
    first, second = ([WEEKDAYS.index(day) for day in weekdays_told(each, text)] for each in (one, other))
    return not first or not second or any((left - right) % 7 in (0, 1, 6) for left in first for right in second)
