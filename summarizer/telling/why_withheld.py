"""Why something is left out: what was withheld in, one of four sorts out.

What the check could not confirm is no fact of the brief. A fact may stand without a part that it lost, or its number by
other words; a sentence may be left out since it is said already, or since an editor took away what it rests on. Of none
of these would it be true that the articles do not bear it out.
"""

import re
from collections.abc import Iterable, Mapping
from typing import Final, Literal

from summarizer.domain.article import STANDS, STANDS_WITHOUT
from summarizer_schemas.brief import Withheld

LeftOut = Literal["unconfirmed", "part", "said", "editor"]
SAID: Final = "it is said already"
"""How the reason begins for which a sentence is left out that says nothing new."""
_EDITORS: Final = re.compile(r"the editor(?:'s decisions)? (?:dropped|closed|changed|put) ")
_STANDING: Final = re.compile(r"the figure stands, but ")


def why_left_out(item: Withheld) -> LeftOut:
    """Return of which sort the reason is for which something was withheld."""
    if item.reason.startswith(SAID):
        return "said"
    if _EDITORS.match(item.reason):
        return "editor"
    is_standing = item.reason.endswith((STANDS, STANDS_WITHOUT)) or _STANDING.match(item.reason)
    return "part" if is_standing else "unconfirmed"


def by_sort(items: Iterable[Withheld]) -> Mapping[LeftOut, list[Withheld]]:
    """Return what was withheld by the sort of its reason, the gravest first; no sort is empty."""
    found: dict[LeftOut, list[Withheld]] = {"unconfirmed": [], "part": [], "said": [], "editor": []}
    for each in items:
        found[why_left_out(each)].append(each)
    return {sort: own for sort, own in found.items() if own}
