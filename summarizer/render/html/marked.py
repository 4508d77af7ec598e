"""What links an article's text and the brief: marked quotes, the numbers at the head, the way back."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final, NamedTuple

from markupsafe import Markup

from summarizer.render.annex import Guide
from summarizer.render.document import Cites, Code, Label, Line, Link, Part, Section, Strong, Table
from summarizer.render.key_figures import KeyRow, rows_of
from summarizer_schemas.brief import Quote
from summarizer_schemas.vocabulary import Metric

_OVERRIDE: Final = re.compile("([\N{LEFT-TO-RIGHT OVERRIDE}\N{RIGHT-TO-LEFT OVERRIDE}])")


@dataclass(frozen=True, slots=True)
class Stretch:
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


def marked(text: str, quotes: Sequence[Quote]) -> Iterator[Stretch]:
    """Cut an article's text where a quote, or the sentence around one, begins or ends.

    Each piece has the quotes and sentences that it belongs to. Offsets are cut here, in code points, so that no browser
    counts them (its strings are UTF-16). Quotes may overlap; together the pieces are the text, code point for code
    point.
    """
    sentences = sentence_numbers(quotes)
    ends = {end for quote in quotes for end in (quote.start, quote.end, quote.context_start, quote.context_end)}
    for start, end in pairwise(sorted({0, len(text), *ends})):
        yield Stretch(
            text=text[start:end],
            begins=tuple(quote for quote in quotes if quote.start == start),
            quotes=tuple(quote for quote in quotes if quote.start <= start and end <= quote.end),
            sentences=tuple(number for span, number in sentences.items() if span[0] <= start and end <= span[1]),
        )


_MOST_CHARS: Final = 110


@dataclass(frozen=True, slots=True)
class CitedRun:
    """Parts of a line up to and with the evidence of what they say; the last of a line may be without."""

    parts: tuple[Part, ...]
    cites: Cites | None

    @property
    def said(self) -> int:
        """Which part says most, and can lead to the evidence; -1 where all parts are links already."""
        lengths = [len(_plain(part).strip()) for part in self.parts]
        return lengths.index(max(lengths)) if any(lengths) else -1


@dataclass(frozen=True, slots=True)
class Rest:
    """What rests on a quote: its id in the page, the title of its section, and its words, shortened."""

    id: str
    section: str
    words: str


class Trail:
    """Notes what is written, in order; ask what rests on a quote when all is written.

    It leads from an article back to the brief. One comes back to a sentence of a paragraph, or to an entry of a list or
    table as a whole. The trail is taken from the lines as they are written, so that nothing that cites a quote is
    missing.
    """

    def __init__(self, guide: Guide) -> None:
        self._guide = guide
        self._resting: defaultdict[str, list[Rest]] = defaultdict(list)
        self._unlabelled = 0

    def note(self, section: str, words: Line, lines: Iterable[Line]) -> str | None:
        """Note an entry or a sentence, and return its id in the page, if it has one or rests on a quote.

        Args:
            section: the title of its section.
            words: what tells it in short.
            lines: all its lines.
        """
        parts = [part for line in lines for part in line]
        quotes = dict.fromkeys(quote for part in parts if isinstance(part, Cites) for quote in self.quotes(part))
        id_ = next((part.id for part in parts if isinstance(part, Label)), None)
        if quotes and id_ is None:
            self._unlabelled += 1
            id_ = f"W{self._unlabelled}"
        for quote in quotes:
            self._resting[quote].append(Rest(id_ or "", section, _shortened(words)))
        return id_

    def resting_on(self, quote: str) -> list[Rest]:
        """Return everything noted that rests on a quote."""
        return self._resting[quote]

    def quotes(self, cites: Cites) -> tuple[str, ...]:
        """Return the quotes that are shown, and those that are only pointed to."""
        return tuple(dict.fromkeys((*cites.quotes, *self._guide.quotes(cites.rest))))


def runs(line: Line) -> list[CitedRun]:
    """Cut a line after each piece of evidence."""
    cut: list[CitedRun] = []
    parts: list[Part] = []
    for part in line:
        if isinstance(part, Cites):
            cut.append(CitedRun(tuple(parts), part))
            parts = []
        else:
            parts.append(part)
    return [*cut, CitedRun(tuple(parts), None)] if parts else cut


def first_quote(lines: Iterable[Line]) -> str | None:
    """Return the first quote that some lines rest on."""
    cited = (part.quotes for line in lines for part in line if isinstance(part, Cites))
    return next((quotes[0] for quotes in cited if quotes), None)


def _shortened(line: Line) -> str:
    words = " ".join("".join(_words(part) for part in line).split())
    return words if len(words) <= _MOST_CHARS else words[:_MOST_CHARS].rsplit(" ", 1)[0] + " …"


def _words(part: Part) -> str:
    return part.text if isinstance(part, Link) else _plain(part)


def _plain(part: Part) -> str:
    """Return the words of what is no link already."""
    return part if isinstance(part, str) else part.text if isinstance(part, Strong | Code) else ""


_MOST_LARGE: Final = 4
_HEDGE: Final = re.compile(r"((?:[^\W\d_]+ )*)(.+)", re.DOTALL)
"""Words before a number ("more than 1,300") stand smaller than it; “dozens” has none before it."""


class LargeNumber(NamedTuple):
    """One of the large numbers.

    Attributes:
        hedge: words before the number, such as "at least"; mostly empty.
        number: the number itself, with currency or unit.
        what: what is counted, such as "Killed in the collapse".
        body: by whose count and as of when.
        quote: the words that bear it out.
    """

    hedge: str
    number: str
    what: str
    body: Line
    quote: str | None


def large_numbers(guide: Guide, sections: Sequence[Section]) -> list[LargeNumber]:
    """Return the large numbers of a brief whose sections show a table of key figures; none without one.

    Each tells what it counts, by whom and as of when, in the words of the table's rows. They are, of the rows of the
    main situation, the first of each metric; at most four.
    """
    section = next((each for each in sections if each.id == "key-figures"), None)
    table = next((each for each in section.blocks if isinstance(each, Table)), None) if section else None
    if table is None:
        return []
    chosen: dict[Metric, LargeNumber] = {}
    for row in rows_of(guide)[: len(table.rows)]:
        if guide.is_of_main(row.figure) and row.parts.how_many:
            chosen.setdefault(row.figure.metric, _large(row))
    return [*chosen.values()][:_MOST_LARGE]


def _large(row: KeyRow) -> LargeNumber:
    """Write a row large."""
    parted = _HEDGE.fullmatch(row.parts.how_many)
    hedge, number = parted.groups() if parted else ("", row.parts.how_many)
    whose = (row.parts.whose, row.marks)
    return LargeNumber(hedge.strip(), number, row.parts.what, whose, first_quote([(row.evidence,)]))
