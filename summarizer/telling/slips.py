"""Which events no timeline tells, since one article has them alone against others or only comments: ids go out.

An open question that is called a slip, or that says how articles contradict each other, is asked of accounts that
cannot all be right. What one article alone tells of it, where each of the others is told by more, is that article's
error or opinion. So is what only a comment tells: whoever writes it has the facts from others, and none of these has
this one.
"""

import re
from collections.abc import Iterable, Mapping
from typing import Final

from summarizer.merging.facts import Fact
from summarizer_schemas.brief import Event, Gap, Source

SLIP: Final = "Possibly a slip of a source: "
"""How a question on what looks like one begins."""
_AGAINST_EACH_OTHER: Final = re.compile(
    r"^whether\b.*\b(?:(?:one|an|another|other) (?:article|account|source|paper|report)s?|contradict\w*|disagree\w*|"
    r"or (?:only|merely|just|still|not)|accounts differ|articles differ)\b",
    re.IGNORECASE,
)
"""A question on which of two accounts is so, and not on what nobody knows."""


def slipped(gaps: Iterable[Gap], facts: Mapping[str, Fact], sources: Iterable[Source]) -> frozenset[str]:
    """Return the ids of the events that may stand on a slip, or on the opinion, of the one article that tells them.

    Args:
        gaps: what is not known.
        facts: all facts, by id.
        sources: all articles.
    """
    comments = {each.id: each.is_comment for each in sources}
    found: set[str] = set()
    if not all(comments.values()):
        found = {each.id for each in facts.values() if isinstance(each, Event) and _is_of_comments(each, comments)}
    for gap in gaps:
        if gap.kind == "open_question" and (gap.text.startswith(SLIP) or _AGAINST_EACH_OTHER.search(gap.text)):
            events = [fact for each in gap.about if isinstance(fact := facts.get(each), Event)]
            alone = [each for each in events if len(_articles(each)) == 1]
            # Two lone accounts against each other: which of them is wrong nothing tells.
            if len(alone) == 1 and len(events) > 1:
                found.add(alone[0].id)
    return frozenset(found)


def _articles(event: Event) -> frozenset[str]:
    return frozenset(each.source for each in event.reports)


def _is_of_comments(event: Event, comments: Mapping[str, bool]) -> bool:
    return event.status == "news" and all(comments.get(each, False) for each in _articles(event))
