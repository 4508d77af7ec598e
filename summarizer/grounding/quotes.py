"""Where a quote stands: words and an article in, a span out, or the nearest words that would do.

Words count as found if they equal a stretch of the article after `normalise`, if an ellipsis joins such stretches in
their order, or if they differ by a slip that `normalise` forgives. A span never begins or ends inside a word or a
number (`cuts`). Spans are of the article as loaded, and the quote that readers are shown is the article's own
characters there. The search is linear in the article's length.

`explain` finds the words that come nearest to a quote that is not there, and the first difference. It is for readers,
and for the model when it is asked again; it decides nothing.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import islice, takewhile
from typing import Final

from rapidfuzz import fuzz
from rapidfuzz.distance import Levenshtein

from summarizer.domain.article import Span
from summarizer.domain.words import NEGATIONS, TEXTS_KEPT
from summarizer.grounding.normalise import (
    Normalised,
    Pieces,
    find_with_slips,
    has_hyphenated_line_ends,
    normalise,
    pieces_of,
)

__all__ = ["ArticleText", "Miss"]

_INNER_SIGNS: Final = frozenset(".,:'/-")
_DIGITS_BEFORE: Final = re.compile(r"(?<!\d)\d{1,3}$")
_DIGITS_AFTER: Final = re.compile(r"\d{3}(?!\d)")
_UNSPACED: Final = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"
)
_UNSPACED_NUMERALS: Final = frozenset("〇零一二三四五六七八九十百千万萬亿億兆两")


def cuts(text: str, at: int) -> bool:
    """Tell whether a cut of the normalised text before position `at` goes through a word or a number.

    "1" is not to be found in "13", "12" not in "1,312", "3" not in "3.5", "government" not in "anti-government", "did"
    not in "didn't"; "Turkey" is to be found in "Turkey's". Scripts that write no spaces may be cut at any letter.
    """
    if not 0 < at < len(text):
        return False
    before, after = text[at - 1], text[at]
    if unicodedata.combining(after):
        return _is_inner(before)  # a mark behind white space or a full stop belongs to no letter
    if _is_inner(before) and _is_inner(after):
        return not _is_unspaced_gap(before, after)
    if after in _INNER_SIGNS and at + 1 < len(text):
        return _binds(text, at)
    if before in _INNER_SIGNS:
        return _binds(text, at - 1) or _is_minus(text, at - 1)
    return " " in {before, after} and _is_in_grouped_number(text, at if after == " " else at - 1)


def _is_inner(char: str) -> bool:
    return char.isalnum() or unicodedata.combining(char) != 0


def _is_unspaced_gap(before: str, after: str) -> bool:
    if before in _UNSPACED_NUMERALS and after in _UNSPACED_NUMERALS:
        return False
    if before.isdecimal() and after in _UNSPACED_NUMERALS:
        return False
    return _UNSPACED.match(before) is not None or _UNSPACED.match(after) is not None


def _binds(text: str, sign: int) -> bool:
    """Tell whether the sign at `sign` holds what stands on both its sides together."""
    left, right = text[sign - 1 : sign], text[sign + 1]
    if text[sign] == "-":
        return left.isalnum() and right.isalnum()
    if left.isdecimal() and right.isdecimal():
        return True
    return text[max(0, sign - 1) : sign + 2] == "n't" and not text[sign + 2 : sign + 3].isalnum()


def _is_minus(text: str, sign: int) -> bool:
    return text[sign] == "-" and text[sign + 1].isdecimal() and not text[max(0, sign - 1) : sign].isalnum()


def _is_in_grouped_number(text: str, space: int) -> bool:
    """Tell whether the space at `space` stands within digits grouped by spaces ("1 300")."""
    if not 0 < space < len(text) - 1 or not (text[space - 1].isdecimal() and text[space + 1].isdecimal()):
        return False
    groups_before = _DIGITS_BEFORE.search(text, max(0, space - 4), space)
    return groups_before is not None and _DIGITS_AFTER.match(text, space + 1) is not None


FARTHEST: Final = 60.0
"""The least likeness, of 100, at which words are shown as near."""
LONGEST_COMPARED: Final = 300
"""Code points of a quote that are looked for; the search takes quote times article."""


_SIGNS: Final = ".,;:!?\"'()[]"


def explain(view: Normalised, stretch: Span, quote: str) -> tuple[Span, str] | None:
    """Return the nearest words' span, and what is different there; None where nothing in the stretch comes near.

    Args:
        view: the article.
        stretch: which of its normalised characters are looked at; the search takes long.
        quote: what was looked for.
    """
    needle = normalise(quote[:LONGEST_COMPARED]).text.strip()
    found = fuzz.partial_ratio_alignment(needle, view.text[stretch.start : stretch.end], score_cutoff=FARTHEST)
    if found is None or found.dest_start == found.dest_end:
        return None
    start = view.text.rfind(" ", 0, stretch.start + found.dest_start + 1) + 1
    end = _word_end(view.text, stretch.start + found.dest_end - 1)
    if view.text.count(" ", start, end) < needle.count(" "):
        end = _word_end(view.text, end + 1)
    span = view.span(start, max(end, start + 1))
    return span, _difference(_words(needle), _words(view.text[start:end]))


def _word_end(text: str, at: int) -> int:
    return len(text) if (stop := text.find(" ", at)) < 0 else stop


def _words(text: str) -> list[str]:
    return [bare for word in text.split() if (bare := word.strip(_SIGNS))]


def _difference(quoted: list[str], written: list[str]) -> str:
    for op in Levenshtein.opcodes(quoted, written):
        own = " ".join(quoted[op.src_start : op.src_end])
        theirs = " ".join(written[op.dest_start : op.dest_end])
        if op.tag == "replace":
            return f"where the quote has '{own}', the article has '{theirs}'"
        if op.tag == "delete":
            return f"the quote's '{own}' does not stand there in the article"
        if op.tag == "insert" and op.dest_start > 0 and op.dest_end < len(written):
            return f"the quote leaves out '{theirs}'"
    return "these words do not stand in the article just so"


LONGEST_QUOTE: Final = 500
"""Code points; a quote is a few words, and this is a short paragraph."""
MOST_ELIDED: Final = 500
"""Code points that an ellipsis may stand for."""
_FEWEST_WORDS_ACROSS_SENTENCES: Final = 3
_MOST_FIRST_PARTS: Final = 50
_MOST_PARTS: Final = 4
_ELLIPSIS: Final = re.compile(r"\s*(?:\[\s*(?:\.{3,}|…)\s*\]|\(\s*(?:\.{3,}|…)\s*\)|\.{3,}|…|\.(?:\s\.){2,})\s*")
_SENTENCE_END: Final = re.compile(r"[.!?][\"')\]]*\s")
_HANGING: Final = frozenset("وفبلك")
"""Arabic's "and", "so", "with", "for" and "as", each a letter before the word on which it hangs."""
_EDGE_SIGNS: Final = " \t\n.,;:!?\"'()[]{}*_|/\\<>~-¿¡،؛؟。、，！？：；"


@dataclass(frozen=True, slots=True)
class Miss:
    """A quote that does not stand in the article.

    Attributes:
        reason: what is wrong, for a reader and for the model.
        nearest: the article's own words that come nearest, where some come near.
    """

    reason: str
    nearest: str | None = None


class ArticleText:
    """An article's text, normalised once for locating many quotes.

    Args:
        text: the text as loaded; all offsets are of its code points.
        within: the stretch of it that the quotes are said to be of. Words that stand there are taken before the same
            words elsewhere, and slips are forgiven and near words looked for only there.
    """

    def __init__(self, text: str, within: Span | None = None) -> None:
        self.text = text
        self.within = within or Span(0, len(text))
        self._whole: ArticleText | None = None
        """Of which it is a part: both have the same normalised text, which is made where a quote is looked for."""

    def part(self, within: Span) -> "ArticleText":
        """Return the same text for the quotes of a part of it."""
        part = ArticleText(self.text, within)
        part._whole = self
        return part

    @cached_property
    def _views(self) -> tuple[Normalised, ...]:
        """The normalised text; with hyphenated line ends, once with and once without these hyphens."""
        if self._whole:
            return self._whole._views  # noqa: SLF001  # of its own class
        kept = normalise(self.text)
        return (kept, normalise(self.text, joins_lines=True)) if has_hyphenated_line_ends(self.text) else (kept,)

    @cached_property
    def _pieces(self) -> tuple[Pieces, ...]:
        return tuple(pieces_of(view, self.text, view.stretch(self.within)) for view in self._views)

    def locate(self, quote: str, *, near: int | None = None) -> tuple[Span, ...] | Miss:
        """Find a quote.

        Args:
            quote: words said to be the article's.
            near: an offset into the article; of several occurrences the nearest to it is taken, else the first of the
                stretch, else the first behind it, else the first at all.

        Returns:
            One span, without the quote's outer punctuation; one a part for a quote with an ellipsis, in order.
        """
        if len(quote) > LONGEST_QUOTE:
            return Miss(f"the quote is longer than {LONGEST_QUOTE} characters; a few words are enough")
        needle = _needle(quote)
        if not any(map(str.isalnum, needle)):
            return Miss("the quote holds no words")
        span = next(self._occurrences(quote, near), None)
        if span is not None:
            return (span,)
        parts = [part for part in _ELLIPSIS.split(quote) if any(map(str.isalnum, part))]
        if 1 < len(parts) <= _MOST_PARTS:
            joined = self._joined(parts, near)
            return joined or Miss("the parts around '...' do not stand in this order, close together, in the article")
        whole = self._behind_hanging(needle)
        return (whole,) if whole else self._miss(parts[0] if parts else quote, needle)

    def occurrences(self, words: str) -> tuple[Span, ...]:
        """Return every place of words in the whole article, in order; equal to the letter once both are normalised."""
        needle, whole = _needle(words), Span(0, len(self.text))
        if not any(map(str.isalnum, needle)):
            return ()
        found = {
            view.span(start, start + len(needle))
            for view in self._views
            for start in _places(view, needle, whole, None)
        }
        return tuple(sorted(found))

    def _occurrences(self, quote: str, near: int | None) -> Iterator[Span]:
        """Give the places of a quote, nearest first; those equal to the letter before those with slips."""
        needle = _needle(quote)
        is_found = False
        for view in self._views:
            for start in _places(view, needle, self.within, near):
                is_found = True
                yield view.span(start, start + len(needle))
        if is_found:
            return
        for view, pieces in zip(self._views, self._pieces, strict=True):
            slipped = pieces_of(normalise(quote), known=pieces.vocabulary)
            spans = (
                view.span(start, end)
                for start, end in find_with_slips(pieces, slipped)
                if not cuts(view.text, start) and not cuts(view.text, end)
            )
            yield from spans if near is None else sorted(spans, key=lambda span: (abs(span.start - near), span.start))

    def _joined(self, parts: list[str], near: int | None) -> tuple[Span, ...] | None:
        """Find parts in order, close together; an ellipsis may not hide a negation of the sentence that it is in."""
        for first in islice(self._occurrences(parts[0], near), _MOST_FIRST_PARTS):
            spans = [first]
            for part in parts[1:]:
                end = spans[-1].end
                window = ArticleText(self.text[end : end + MOST_ELIDED + 2 * len(part)])
                found = next(window._occurrences(part, None), None)
                if found is None or found.start > MOST_ELIDED or not _may_elide(window.text[: found.start], parts):
                    break
                spans.append(Span(found.start + end, found.end + end))
            else:
                return tuple(spans)
        return None

    def _behind_hanging(self, needle: str) -> Span | None:
        """Return the words of a quote that leaves off the "and" or "so" that Arabic writes on the first of them."""
        view = self._views[0]
        at = view.text.find(needle)
        before, behind = view.text[:at][-2:], view.text[at + len(needle) :][:1]
        is_hanging = at > 0 and before[-1:] in _HANGING and not before[:-1].isalnum() and not behind.isalnum()
        return view.span(at - 1, at + len(needle)) if is_hanging else None

    def _miss(self, quote: str, needle: str) -> Miss:
        view = self._views[0]
        at = view.text.find(needle)
        if at >= 0:
            span = view.span(*_widened(view.text, at, at + len(needle)))
            return Miss("the quote begins or ends inside a word or a number", self._shown(span))
        span_and_reason = explain(view, view.stretch(self.within), quote)
        if span_and_reason is None:
            return Miss("these words do not stand in the article")
        span, reason = span_and_reason
        return Miss(reason, self._shown(span))

    def _shown(self, span: Span) -> str:
        return self.text[span.start : min(span.end, span.start + LONGEST_QUOTE)]


@lru_cache(maxsize=TEXTS_KEPT)
def _needle(quote: str) -> str:
    """Normalise a quote and take off the punctuation at its ends; a minus before digits stays."""
    text = normalise(quote).text
    trimmed = text.strip(_EDGE_SIGNS)
    at = text.find(trimmed)
    return f"-{trimmed}" if trimmed[:1].isdecimal() and text[max(0, at - 1) : at] == "-" else trimmed


def _places(view: Normalised, needle: str, within: Span, near: int | None) -> Iterator[int]:
    """Give the places of the needle that cut no word and no number: nearest to `near`, or those of a stretch, first."""
    if near is None:
        first = view.stretch(within).start
        yield from _forward(view.text, needle, first)
        yield from takewhile(lambda at: at < first, _forward(view.text, needle, 0))
        return
    start = view.index(near)
    ahead, behind = _forward(view.text, needle, start), _backward(view.text, needle, start)
    right, left = next(ahead, None), next(behind, None)
    while right is not None or left is not None:
        if left is None or (right is not None and right - start < start - left):
            assert right is not None
            yield right
            right = next(ahead, None)
        else:
            yield left
            left = next(behind, None)


def _forward(text: str, needle: str, start: int) -> Iterator[int]:
    at = text.find(needle, start)
    while at >= 0:
        if not cuts(text, at) and not cuts(text, at + len(needle)):
            yield at
        at = text.find(needle, at + 1)


def _backward(text: str, needle: str, start: int) -> Iterator[int]:
    at = text.rfind(needle, 0, start + len(needle) - 1) if start else -1
    while at >= 0:
        if not cuts(text, at) and not cuts(text, at + len(needle)):
            yield at
        at = text.rfind(needle, 0, at + len(needle) - 1)


def _widened(text: str, start: int, end: int) -> tuple[int, int]:
    """Widen a stretch to whole words."""
    return text.rfind(" ", 0, start) + 1, len(text) if (stop := text.find(" ", end)) < 0 else stop


def _may_elide(elided: str, parts: list[str]) -> bool:
    view = normalise(elided).text
    if _SENTENCE_END.search(view):
        return all(len(part.split()) >= _FEWEST_WORDS_ACROSS_SENTENCES for part in parts)
    return not NEGATIONS.intersection(re.findall(r"[^\W_]+(?:'[^\W_]+)*", view))
