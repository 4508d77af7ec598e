"""English prose → the time words in it that count from a day which its readers do not know.

"Three days ago" counts from the article's day; a brief is read on another, and where the article has no date nobody can
say which day it was. Within quotation marks the words are the article's.
"""

import re
from typing import Final

from summarizer.ground.dates.counting import NUMBER

_QUOTED: Final = re.compile(r"“[^”]*”|\"[^\"]*\"|‘[^’]*’(?!\w)")
_RELATIVE: Final = re.compile(
    rf"\b(?:(?:a (?:few|couple of)|several|some|{NUMBER}) (?:hour|day|week|fortnight|month|year|decade)s? ago"
    r"|(?:the day before )?yesterday|(?:the day after )?tomorrow|tonight|last night"
    r"|(?<!the )(?:last|next) (?:week|weekend|month|year)(?! of))\b",
    re.IGNORECASE,
)


def counting_from_today(prose: str) -> tuple[str, ...]:
    """Return the time words of prose that mean another day on another day."""
    own = _QUOTED.sub(" ", prose)
    return tuple(dict.fromkeys(match[0] for match in _RELATIVE.finditer(own)))
