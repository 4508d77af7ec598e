"""Which event a possible slip of a source has made: the open questions come in, events that are no news go out.

A question that is called a slip is asked of accounts that cannot all be right. What one article alone tells of it,
where each of the others is told by more, is that article's error or opinion, and no event of a timeline.
"""

from collections.abc import Iterable, Mapping
from typing import Final

from summarizer.merging.facts import Fact
from summarizer_schemas.brief import Event, Gap

SLIP: Final = "Possibly a slip of a source: "
"""How a question on what looks like one begins."""


def slipped(gaps: Iterable[Gap], facts: Mapping[str, Fact]) -> frozenset[str]:
    """Return the ids of the events that may stand on a slip of the one article that tells them.

    Args:
        gaps: what is not known.
        facts: all facts, by id.
    """
    found: set[str] = set()
    for gap in gaps:
        if gap.kind == "open_question" and gap.text.startswith(SLIP):
            events = [fact for each in gap.about if isinstance(fact := facts.get(each), Event)]
            alone = [each for each in events if len(_articles(each)) == 1]
            # Two lone accounts against each other: which of them is wrong nothing tells.
            if len(alone) == 1 and len(events) > 1:
                found.add(alone[0].id)
    return frozenset(found)


def _articles(event: Event) -> frozenset[str]:
    return frozenset(each.source for each in event.reports)
