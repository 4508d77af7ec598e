"""The form in which quotes are compared: a text in, the text without typography and a map to its offsets out.

Mere typography are Unicode's compatibility forms (NFKD, equal just where NFKC is), letter case, quotation marks,
hyphens and dashes, every kind of space and line break, soft hyphens and zero-width characters, digits of any script,
hyphenated line ends, Arabic vowel signs and tatweel. Superscripts and fractions stay what they are: "10⁶" is not 106.

`find_with_slips` finds a quote with a small slip, token by token. Content tokens (names, numbers, negations, verbs,
nouns, many prepositions) have to be equal and in order. Punctuation may differ, except a sentence's end. A function
word may be missing, and a few may be added or misspelt, by the lists in `words`. Readers are always shown the article's
own text.
"""

import re
import unicodedata
from array import array
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import pairwise
from typing import Final, NamedTuple

from rapidfuzz.distance import OSA

from summarizer.domain.article import Span
from summarizer.domain.words import (
    ARTICLES,
    BEFORE_TO,
    FREE,
    FUNCTION_WORDS,
    JOINING,
    LINKING,
    MEASURES,
    QUANTITIES,
    RELATIVES,
    word_set,
)

_PLAIN: Final = re.compile(r"[A-Za-z0-9.,;:!?()\[\]%$&/]+(?: [A-Za-z0-9.,;:!?()\[\]%$&/]+)*")
_LINE_END_HYPHEN: Final = re.compile(r"(?<=[^\W\d_])[-\u2010][^\S\n]*\r?\n\s*(?=[^\W\d_])")
_LONG_DASHES: Final = frozenset("—―⸺⸻")
_SIGNS: Final = {
    **dict.fromkeys("‐‑‒–−﹣－⁃", "-"),
    **dict.fromkeys("‘’‚‛ʼ´`＇‹›′", "'"),
    **dict.fromkeys("“”„‟«»〝〞＂″", '"'),
    **dict.fromkeys("٪", "%"),
    **dict.fromkeys("،٬", ","),
    **dict.fromkeys("؛", ";"),
    **dict.fromkeys("؟", "?"),
    **dict.fromkeys("٫", "."),
}
_UNWRITTEN: Final = frozenset(
    map(chr, (0x640, 0x670, *range(0x610, 0x61B), *range(0x64B, 0x653), *range(0x656, 0x660)))
)
"""Tatweel, and the vowel signs that Arabic texts write or leave out. Madda and hamza (U+0653 to 0655) are letters."""
_MARKS: Final = re.compile("[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed]{2,}")


@dataclass(frozen=True, slots=True)
class Normalised:
    """A normalised text; the character at `i` came from that at `origins[i]` of the original."""

    text: str
    origins: Sequence[int]
    original: str

    def span(self, start: int, end: int) -> Span:
        """Return the original's half-open span of the normalised [start, end), the last vowel signs too."""
        last = self.origins[end - 1] + 1
        while self.original[last : last + 1] in _UNWRITTEN:
            last += 1
        return Span(self.origins[start], last)

    def stretch(self, within: Span) -> Span:
        """Return what came from a stretch of the original."""
        return Span(self.index(within.start), self.index(within.end))

    def index(self, offset: int) -> int:
        """Return the first normalised position that came from `offset` of the original or from behind it."""
        return bisect_left(self.origins, offset)


def has_hyphenated_line_ends(text: str) -> bool:
    """Tell whether a line of the text ends within a word, after a hyphen."""
    return _LINE_END_HYPHEN.search(text) is not None


def normalise(text: str, *, joins_lines: bool = False) -> Normalised:
    """Normalise a text for comparison.

    Args:
        text: any text.
        joins_lines: whether the hyphen at a line's end goes ("govern-⏎ment" is "government") or stays
            ("Turkish-⏎backed" is "turkish-backed"); the line break goes in both cases.
    """
    pieces: list[str] = []
    origins = array("q")
    at, is_spaced = 0, True
    while at < len(text):
        if (plain := _PLAIN.match(text, at)) is not None:
            pieces.append(plain[0].lower())
            origins.extend(range(at, plain.end()))
            at, is_spaced = plain.end(), False
            continue
        if (line_end := _LINE_END_HYPHEN.match(text, at)) is not None:
            folded, step = "" if joins_lines else "-", line_end.end() - at
        else:
            folded, step = _folded(text, at)
        if is_spaced:
            folded = folded.lstrip(" ")
        pieces.append(folded)
        origins.extend([at] * len(folded))
        is_spaced = folded.endswith(" ") if folded else is_spaced
        at += step
    return Normalised(_MARKS.sub(_in_canonical_order, "".join(pieces)), origins, text)


def _folded(text: str, at: int) -> tuple[str, int]:
    """Return what stands for the character at `at`, and how many characters that takes up."""
    char = text[at]
    is_double = text.startswith("--", at)
    if char in _LONG_DASHES or is_double:
        step = 2 if is_double else 1
        is_range = 0 < at < len(text) - step and text[at - 1].isdecimal() and text[at + step].isdecimal()
        return "-" if is_range else " - ", step
    return _fold(char), 1


@lru_cache(maxsize=4096)
def _fold(char: str) -> str:
    if char in _SIGNS:
        return _SIGNS[char]
    category = unicodedata.category(char)
    if char.isspace() or category in {"Zs", "Zl", "Zp"}:
        return " "
    if category == "Cf" or char in _UNWRITTEN:
        return ""
    if category == "Nd":
        return str(unicodedata.decimal(char))
    if category == "No":
        return char
    folded = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", char).casefold())
    return "".join(_SIGNS.get(each, each) for each in folded)


def _in_canonical_order(marks: re.Match[str]) -> str:
    ordered = unicodedata.normalize("NFD", marks[0])
    return ordered if len(ordered) == len(marks[0]) else marks[0]


_TOKEN: Final = re.compile(
    r"""
    [a-z]+(?![\w'])
    |(?P<end>[.!?]["')\]]*(?=\s))
    |(?:(?<!\w)[-+])?[$€£¥₺₽₹]?\d+(?:[.,:'/-]\d+)*%?
    |[^\W_]+(?:'[^\W_]+)*
    """,
    re.VERBOSE,
)
_TITLES: Final = word_set("mr mrs ms dr prof st gen col lt capt sgt maj sen rep gov jr sr no vs etc")
_TENSES: Final = (word_set("is was"), word_set("are were"), word_set("has have had"))
_END: Final = "¶"
_ONE: Final = word_set("a an")
"""Content before a word of measure: "a few" are not "few"."""
FEWEST_CONTENT_TOKENS: Final = 2
TOKENS_A_SLIP: Final = 6
"""One slip is forgiven, and one more for each so many tokens."""
_MOST_CANDIDATES: Final = 500
_SHORTEST_MISSPELT: Final = 3


class AlignedToken(NamedTuple):
    """A token of a normalised text.

    `is_name` where the article writes it with a capital, `is_glued` where no sign and no space stands before it.
    """

    text: str
    start: int
    end: int
    is_function: bool
    is_name: bool
    is_number: bool
    is_glued: bool


@dataclass(frozen=True)
class Pieces:
    """A normalised text as tokens, and its content tokens as one string to search in."""

    pieces: tuple[AlignedToken, ...]

    @cached_property
    def content(self) -> tuple[int, ...]:
        """The numbers of the content tokens."""
        return tuple(i for i, piece in enumerate(self.pieces) if not piece.is_function)

    @cached_property
    def line(self) -> str:
        """The content tokens, a space before and after each."""
        return " " + "".join(self.pieces[i].text + " " for i in self.content)

    @cached_property
    def line_starts(self) -> Sequence[int]:
        """Where in `line` the space before each content token stands."""
        starts, at = array("q"), 0
        for i in self.content:
            starts.append(at)
            at += len(self.pieces[i].text) + 1
        return starts

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """Every word of the text."""
        return frozenset(piece.text for piece in self.pieces)


def pieces_of(
    text: Normalised, original: str | None = None, stretch: Span | None = None, known: frozenset[str] | None = None
) -> Pieces:
    """Cut a normalised text into tokens.

    Args:
        text: the normalised text.
        original: the text it came from, for the capitals of names; a quote needs none.
        stretch: which of the normalised characters are cut; all, if none are given.
        known: for a quote, the article's words: any other that is a letter off a function word is that word misspelt.
    """
    found: list[AlignedToken] = []
    last = _END
    for match in _TOKEN.finditer(text.text, *(stretch or ())):
        word, (start, end) = match[0], match.span()
        if match.lastgroup:
            if last == _END or last in _TITLES or len(last) == 1:
                continue
            word = _END
        elif last in _ONE and word in MEASURES:
            found[-1] = found[-1]._replace(is_function=False)
        is_function = word in FUNCTION_WORDS or (known is not None and _misspells(word, known))
        is_name = original is not None and not is_function and original[text.origins[start]].isupper()
        is_number = word in QUANTITIES or word[0].isdecimal() or word[-1].isdecimal()
        between = text.text[found[-1].end : start] if found else " "
        is_glued = all(map(unicodedata.combining, between))
        found.append(AlignedToken(word, start, end, is_function, is_name, is_number, is_glued))
        last = word
    while found and found[-1].text == _END and known is not None:
        found.pop()
    return Pieces(tuple(found))


def _misspells(word: str, known: frozenset[str]) -> bool:
    if word in known or len(word) < _SHORTEST_MISSPELT or not word.isalpha() or word in QUANTITIES:
        return False
    return any(
        len(right) >= _SHORTEST_MISSPELT and OSA.distance(word, right, score_cutoff=1) == 1 for right in FUNCTION_WORDS
    )


def find_with_slips(article: Pieces, quote: Pieces) -> Iterator[tuple[int, int]]:
    """Give the normalised spans of the article that equal a quote but for its slips, from left to right."""
    content = [quote.pieces[i] for i in quote.content]
    if len(content) < FEWEST_CONTENT_TOKENS:
        return
    allowed = max(1, len(quote.pieces) // TOKENS_A_SLIP)
    needle, at = quote.line, -1
    for _ in range(_MOST_CANDIDATES):
        at = article.line.find(needle, at + 1)
        if at < 0:
            return
        first = bisect_left(article.line_starts, at)
        span = _span_at(article, quote, article.content[first : first + len(content)], allowed)
        if span is not None:
            yield span


def _span_at(article: Pieces, quote: Pieces, matched: Sequence[int], allowed: int) -> tuple[int, int] | None:
    """Align the function words before, between and behind the content tokens; None where they differ too much."""
    slips = 0
    own = quote.content
    for (left, right), (q_left, q_right) in zip(_pairs(matched), _pairs(own), strict=True):
        if right > left + 1 and quote.pieces[q_right].is_glued:
            return None  # nothing stands within "é1"
        cost = _cost(article.pieces, range(left + 1, right), _words(quote, q_left + 1, q_right))
        if cost is None:
            return None
        slips += cost
    start, before = _reach(article, matched[0], -1, _words(quote, 0, own[0]))
    end, behind = _reach(article, matched[-1], 1, _words(quote, own[-1] + 1, len(quote.pieces)))
    if slips + before + behind > allowed:
        return None
    return article.pieces[start].start, article.pieces[end].end


def _pairs(numbers: Sequence[int]) -> Iterator[tuple[int, int]]:
    return pairwise(numbers)


def _words(quote: Pieces, start: int, end: int) -> tuple[str, ...]:
    return tuple(piece.text for piece in quote.pieces[start:end])


def _reach(article: Pieces, outermost: int, step: int, words: tuple[str, ...]) -> tuple[int, int]:
    """Take in the function words at a quote's edge; return the outermost token, and the slips that it took.

    A word too many is forgiven only at a sentence's edge: "the 900,000" are not "almost 900,000".
    """
    best = (outermost, len(article.pieces) if words else 0)
    reach = outermost
    for _ in range(len(words) + 2):
        beyond = article.pieces[reach + step].text if 0 <= reach + step < len(article.pieces) else _END
        taken = range(reach, outermost) if step < 0 else range(outermost + 1, reach + 1)
        cost = _cost(article.pieces, taken, words, may_add=beyond == _END)
        if cost is not None and words and cost <= best[1]:
            best = (reach, cost)
        if beyond not in FUNCTION_WORDS:
            break
        reach += step
    return best


def _cost(pieces: Sequence[AlignedToken], taken: range, words: tuple[str, ...], *, may_add: bool = True) -> int | None:
    """Count the slips between the article's function words `taken` and the quote's; None where one is not forgiven."""
    add = {word: 1 if may_add and word in FREE else None for word in words}
    costs: list[int | None] = [0]
    for word in words:
        costs.append(_sum(costs[-1], add[word]))
    for i in taken:
        drop = _drop_cost(pieces, i)
        row = [_sum(costs[0], drop)]
        for k, word in enumerate(words):
            ways = (
                _sum(costs[k], _swap_cost(pieces[i].text, word)),
                _sum(costs[k + 1], drop),
                _sum(row[-1], add[word]),
            )
            row.append(min((way for way in ways if way is not None), default=None))
        costs = row
    return costs[-1]


def _sum(cost: int | None, more: int | None) -> int | None:
    return None if cost is None or more is None else cost + more


def _drop_cost(pieces: Sequence[AlignedToken], i: int) -> int | None:
    """Count what it costs that a quote leaves out a function word.

    "Russian and regime jets" are not "Russian regime jets", and "fled to Idlib" is not "fled Idlib".
    """
    word = pieces[i].text
    if word in FREE or word in LINKING:
        return 1
    left, right = pieces[max(i - 1, 0)], pieces[min(i + 1, len(pieces) - 1)]
    if word == "to" and left.text in BEFORE_TO:
        return 1
    is_bound = right.is_number or left.is_number
    if word == "and":
        return None if is_bound or (left.is_name and not right.is_function) else 1
    return None if is_bound or right.is_name or right.text in ARTICLES or word not in JOINING else 1


def _swap_cost(word: str, other: str) -> int | None:
    if word == other:
        return 0
    is_same_kind = any({word, other} <= kind for kind in (ARTICLES, RELATIVES, *_TENSES))
    is_misspelt = other not in FUNCTION_WORDS and OSA.distance(word, other, score_cutoff=1) == 1
    return 1 if is_same_kind or is_misspelt else None
