"""The situations of a folder → the same with the main one first: what most articles tell, then what is gravest.

Hides how they are numbered: P1 is the main one, and the whole is called by it.
"""

from collections.abc import Mapping
from dataclasses import replace

from summarizer.facts import Facts
from summarizer.merge.situations import Situation, folder_title
from summarizer.telling.weight import most_told_first


def main_first(situation: Situation, texts: Mapping[str, str]) -> Situation:
    """Return the merged facts with their situations in the order in which a reader wants them, numbered anew.

    Args:
        situation: the merged facts, the gravest situation first.
        texts: the articles' texts by source id.
    """
    plain = dict(zip((each.id for each in situation.episodes), situation.plain_titles, strict=True))
    ordered = most_told_first(situation, Facts(situation, texts))
    return replace(
        situation,
        title=folder_title([each.title for each in ordered]),
        episodes=tuple(each.model_copy(update={"id": f"P{n}"}) for n, each in enumerate(ordered, start=1)),
        plain_titles=tuple(plain[each.id] for each in ordered),
    )
