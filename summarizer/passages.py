"""The sentence and the paragraph around a span of a text, and where a long text may be cut.

A paragraph ends at a line break; in a text whose lines are short, as e-mails wrap them, only at a blank line or at a
line break after the end of a sentence, and nowhere before a line that goes on in small letters. Sentence ends follow
the marks of Latin, Arabic, Indic and CJK scripts, with a short list of abbreviations that do not end one; where in
doubt two sentences stay one, which shows a reader more context and never less.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import accumulate
from typing import Final

from summarizer.grounded import Span

_MARKS: Final = tuple(".!?…。！？؟।")
_CLOSING: Final = "\"'”’»)]"
_REACH: Final = 3000
"""Code points on either side of a span; a paragraph that goes farther is no paragraph that anybody wrote."""
_BESIDE: Final = 1000
_LONGEST_WRAPPED_LINE: Final = 100
"""Code points; mail programs and editors wrap at 72 to 100."""
_LONG_AMONG_WRAPPED: Final = 0.1
"""Share of lines that may be longer in a text that is wrapped: a headline, an address, a row of a table."""
_ABBREVIATIONS: Final = (
    r"[^\W\d_]",
    "Mr|Ms|Dr|Sr|Jr|St|Lt|No|vs|ca",
    "Mrs|Gen|Col|Maj|Sgt|Gov|Sen|Rep|Rev|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec",
    "Prof|Capt|Sept",
    "approx",
)
"""By their length, since an expression looks back over a stretch of one length only."""
_SENTENCE_END: Final = re.compile(
    r"[.!?…؟।。！？](?:(?<=[。！？])|(?<![.!?…؟।].)"
    + "".join(rf"(?<!\b(?:{words})\.)" for words in _ABBREVIATIONS)
    + r"[.!?…؟।]*[\"'”’»)\]]*\s+(?=[\"'“‘«(\[]*[^\W_a-zß-öø-ÿ]))"
)
_WORD_END: Final = re.compile(r"\s+")
_BESIDE_NO_DIGIT: Final = re.compile(r"(?<=\D)(?=\D)")


def paragraph_around(text: str, span: Span) -> Span:
    """Return the paragraph that holds `span`, without the white space around it; of a giant one, what is near."""
    return _around(text, span, _paragraph_ends(text))


def sentence_around(text: str, span: Span) -> Span:
    """Return the sentence, or the sentences, that hold `span`, without the white space around them."""
    return _around(text, span, _sentence_ends(text))


def _around(text: str, span: Span, ends: Sequence[int]) -> Span:
    before = bisect_right(ends, span.start)
    after = bisect_left(ends, span.end, before)
    start = ends[before - 1] if before else 0
    end = ends[after] if after < len(ends) else len(text)
    if span.start - start > _REACH:
        start = _word_within_reach_before(text, span)
    if end - span.end > _REACH:
        end = _word_within_reach_behind(text, span)
    inner = text[start:end]
    left = start + len(inner) - len(inner.lstrip())
    return Span(left, max(left, start + len(inner.rstrip())))


def neighbourhood(text: str, span: Span) -> Span:
    """Return the paragraph that holds `span` and what stands beside it: about a paragraph or two on either side."""
    start, end = paragraph_around(text, span)
    return Span(max(0, start - _BESIDE), min(len(text), end + _BESIDE))


def _word_within_reach_before(text: str, span: Span) -> int:
    near = span.start - _REACH
    gap = _WORD_END.search(text, near, span.start)
    return gap.end() if gap else span.start


def _word_within_reach_behind(text: str, span: Span) -> int:
    gaps = [*_WORD_END.finditer(text, span.end, span.end + _REACH)]
    return gaps[-1].start() if gaps else span.end


def ends_within(text: str, within: Span) -> Iterator[Sequence[int]]:
    """Give the places in a stretch where a long text may be cut, from the best kind to the worst.

    Yields:
        Where paragraphs end, where sentences end, where words end, and where no digit stands; each in order.
    """
    start, end = within
    for ends in (_paragraph_ends(text), _sentence_ends(text)):
        yield ends[bisect_right(ends, start) : bisect_right(ends, end)]
    yield [stop.end() for stop in _WORD_END.finditer(text, start, end)]
    yield [stop.end() for stop in _BESIDE_NO_DIGIT.finditer(text, start + 1, end)]


@lru_cache(maxsize=64)
def _paragraph_ends(text: str) -> tuple[int, ...]:
    lines = text.split("\n")
    written = [line for line in lines if line.strip()]
    is_wrapped = sum(len(line) > _LONGEST_WRAPPED_LINE for line in written) <= _LONG_AMONG_WRAPPED * len(written)
    ends = accumulate(len(line) + 1 for line in lines)
    return tuple(
        end
        for line, following, end in zip(lines, lines[1:], ends, strict=False)
        if _ends_paragraph(line) or not (is_wrapped or following.lstrip()[:1].islower())
    )


def _ends_paragraph(line: str) -> bool:
    bare = line.rstrip()
    return not bare or bare.rstrip(_CLOSING).endswith(_MARKS)


@lru_cache(maxsize=64)
def _sentence_ends(text: str) -> tuple[int, ...]:
    """List where sentences end; with a paragraph its last sentence ends."""
    inside = [mark.end() for mark in _SENTENCE_END.finditer(text)]
    return tuple(sorted({*inside, *_paragraph_ends(text)}))
