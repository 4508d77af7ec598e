"""An article's text in; a year after which it appeared, by its own words, out.

"The fronts had been frozen since 2020" is not written in 2020: who writes in a year says "since March" of what began in
it.
Only such words bound an article that gives no date; a year that it names by the way may be of what is to come.
"""

import re
from typing import Final, NamedTuple

from summarizer.domain.languages.any_language import alternatives

_YEAR: Final = r"(?P<{name}>(?:19|20)\d\d)"
_SINCE: Final = re.compile(
    rf"(?<!\w)(?:(?:{alternatives(lambda row: row.since)})\s+"
    r"(?:(?:the year|el año|o ano|l['’]année|l['’]anno|dem Jahr|het jaar|عام|سنة)\s+)?"
    rf"{_YEAR.format(name='year')}|{_YEAR.format(name='from')}['’]?[dt][ae]n (?:beri|bu yana))"
    r"(?![\w’'/–-]|[.,]\d|\s+(?:to|until|till|through|up to|bis|hasta|até|au?|jusqu\w*|al?|fino|tot|по|до|إلى|حتى)\b)",
    re.IGNORECASE,
)
"""A year alone, from which something goes on; "desde 2015 hasta 2019" is over."""


class After(NamedTuple):
    """A year after which an article appeared, and its words for that."""

    year: int
    words: str


def appeared_after(text: str) -> After | None:
    """Return the last year since which something has been so by an article; None where it tells of none."""
    found = (After(int(each["year"] or each["from"]), " ".join(each[0].split())) for each in _SINCE.finditer(text))
    return max(found, key=lambda each: each.year, default=None)
