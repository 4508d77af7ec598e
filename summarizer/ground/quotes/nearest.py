"""A quote that is not in an article → the article's words that come nearest, and the first difference in words.

For readers and for the model when it is asked again; it decides nothing.
"""

from typing import Final

from rapidfuzz import fuzz
from rapidfuzz.distance import Levenshtein

from summarizer.ground.quotes.normalise import Normalised, normalise
from summarizer.grounded import Span

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
