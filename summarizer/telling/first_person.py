"""A communiqué's "we" and "our" in; whose they are out.

"Our forces destroyed three tanks" is true in the army's mouth alone. A brief that says it has joined the army.
"""

import re
from collections.abc import Iterator
from typing import Final

_OWN: Final = re.compile(r"\b(?:[Ww]e|[Oo]urs?|[Oo]urselves|us)\b")
_QUOTED: Final = re.compile(r"“[^”]*”|\"[^\"]*\"")
_RETOLD: Final = {"we": "{who}", "us": "{who}", "our": "{whose}", "ours": "{whose}", "ourselves": "themselves"}


def tells_as_own(text: str) -> Iterator[str]:
    """Yield where a text of the brief speaks as "we"; what stands within quotation marks is its speaker's."""
    if found := _OWN.search(_QUOTED.sub(" ", text)):
        yield f"'{found[0]}' are the words of whoever speaks there: name the body instead"


def retold(text: str, who: str) -> str:
    """Return words of a body with its name in the place of "we" and "our"; other words as they are."""
    if not who or not _OWN.search(text):
        return text
    whose = f"{who}’" if who.endswith("s") else f"{who}’s"

    def named(found: re.Match[str]) -> str:
        return _RETOLD[found[0].lower()].format(who=who, whose=whose)

    return _OWN.sub(named, text)
