"""An article's text × the quotes taken from it → the text in pieces, each with the quotes and sentences it belongs to.

Hides offsets: they are cut here, in code points, so that no browser counts them (its strings are UTF-16). Quotes may
overlap; together the pieces are the text, code point for code point.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from markupsafe import Markup

from summarizer_schemas.brief import Quote

_OVERRIDE: Final = re.compile("([\N{LEFT-TO-RIGHT OVERRIDE}\N{RIGHT-TO-LEFT OVERRIDE}])")


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of an article.

    Attributes:
        text: the article's own code points.
        begins: the quotes whose first character this is.
        quotes: the quotes that hold it.
        sentences: the numbers, within the article, of the sentences around quotes that hold it.
    """

    text: str
    begins: tuple[Quote, ...]
    quotes: tuple[Quote, ...]
    sentences: tuple[int, ...]

    @property
    def markup(self) -> Markup:
        """The text as HTML with nothing left out, in which nothing is live and nothing stands in a false order.

        An HTML parser turns a carriage return into a line feed unless it is written as a reference. A direction
        override stays, but alone in an element that isolates it: it turns no other character around.
        """
        safe = str(Markup.escape(self.text)).replace("\r", "&#13;")
        return Markup(_OVERRIDE.sub(r'<span class="override">\1</span>', safe))  # noqa: S704 - escaped above


def sentence_numbers(quotes: Sequence[Quote]) -> dict[tuple[int, int], int]:
    """Number the sentences around the quotes of one article, in the order of the text."""
    spans = sorted({(quote.context_start, quote.context_end) for quote in quotes})
    return {span: number for number, span in enumerate(spans, start=1)}


def marked(text: str, quotes: Sequence[Quote]) -> Iterator[Piece]:
    """Cut an article's text where a quote, or the sentence around one, begins or ends."""
    sentences = sentence_numbers(quotes)
    ends = {end for quote in quotes for end in (quote.start, quote.end, quote.context_start, quote.context_end)}
    for start, end in pairwise(sorted({0, len(text), *ends})):
        yield Piece(
            text=text[start:end],
            begins=tuple(quote for quote in quotes if quote.start == start),
            quotes=tuple(quote for quote in quotes if quote.start <= start and end <= quote.end),
            sentences=tuple(number for span, number in sentences.items() if span[0] <= start and end <= span[1]),
        )
