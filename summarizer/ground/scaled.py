"""A sum that leaves out its million → the number that it stands for: "312 million dollars. It has received 71".

News gives the magnitude and the currency once, and goes on in bare numbers. Such a number stands behind one with a
magnitude, in its sentence or the next, is smaller than a thousand, and counts nothing of its own.
"""

from dataclasses import replace
from typing import Final

from summarizer.ground.currencies import has_currency
from summarizer.ground.languages import language
from summarizer.ground.numbers import COUNTED, Reading
from summarizer.ground.numbers.tokens import tokens_of
from summarizer.ground.page import Page
from summarizer.grounded import Span
from summarizer.passages import sentence_around

_LARGEST: Final = 1000
"""From here on a number has a magnitude of its own."""
_MILLION: Final = 10**6
_BEHIND: Final = 40
"""Code points behind a number in which the next word ends."""


def scaled(read: Reading, page: Page) -> Reading | None:
    """Return a bare number of a page at the magnitude of the one before it; None where it has none."""
    whole = magnitude_before(read, page)
    if whole is None or read.low is None or read.high is None:
        return None
    scale = _scale(whole, page)
    low, high = (int(each * scale) for each in (read.low, read.high))
    return replace(read, low=low, high=high)


def magnitude_before(read: Reading, page: Page) -> Reading | None:
    """Return the number with a magnitude from which a bare number has its own; None where there is none."""
    if read.role not in COUNTED or read.high is None or read.high >= _LARGEST or not _is_bare(read, page):
        return None
    text = page.article.text
    sentence = sentence_around(text, Span(read.start, read.end))
    start = sentence_around(text, Span(max(0, sentence.start - 2), max(0, sentence.start - 1))).start
    before = [each for each in page.readings_in([Span(start, read.start)]) if each.role in COUNTED]
    return next((each for each in reversed(before) if _scale(each, page) >= _MILLION), None)


def magnitude_of(read: Reading, page: Page) -> str:
    """Return the word for the magnitude of a number, as the article has it; "" where it has none."""
    tokens = tokens_of(page.article.text[read.start : read.end])
    known = language(page.language).lexicon.scales
    return next((token.text for token in reversed(tokens) if token.text in known), "")


def _scale(read: Reading, page: Page) -> int:
    return language(page.language).lexicon.scales.get(magnitude_of(read, page), 1)


def _is_bare(read: Reading, page: Page) -> bool:
    """Tell a number behind which nothing is counted: "71", "22 autres", and not "71 people"."""
    if has_currency(page.article.text[read.written_start : read.written_end]):
        return False  # "$71" is a sum by itself
    behind = page.article.text[read.written_end : read.written_end + _BEHIND]
    following = tokens_of(behind)[:1]
    telling = language(page.language).telling
    small = telling.prepositions | telling.joins | telling.clause | telling.relative | telling.passive | _OTHERS
    return not following or following[0].kind == "sign" or following[0].text in small


_OTHERS: Final = frozenset(
    {
        "other",
        "others",
        "more",
        "otros",
        "otras",
        "más",
        "autres",
        "de",
        "weitere",
        "altri",
        "altre",
        "outros",
        "outras",
    }
)
"""Words of more of the same."""
