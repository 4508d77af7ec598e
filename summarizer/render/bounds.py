"""What a readable format shows of a large folder: sections in, the same within bounds out, and which articles stand by.

`brief.json`, the tables and `--length full` hold everything; what is read in a browser or in Word must open. So every
list, line and piece of evidence ends at a bound and says how much more there is, and a large brief has of its articles
those that it cites, in the order in which it does. Folders of the usual size never come near a bound.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from itertools import islice
from typing import Final

from summarizer.render import messages as say
from summarizer.render.document import (
    Block,
    Bullets,
    Cites,
    Item,
    Line,
    Link,
    Part,
    Section,
    Table,
    changed,
    elsewhere,
    parts,
)
from summarizer_schemas import Brief

MOST_ARTICLES: Final = 300
"""A page of so many articles of news has some four megabytes, which a browser opens at once; of more only those that
are cited stand in it."""
MOST_CHARS: Final = 4_000_000
"""Of all their texts, in code points: the same for books and reports of hundreds of pages."""
MOST_ENTRIES: Final = 1000
"""Of a list or table; nobody reads as far. So many situations can have a brief each."""
_MOST_BELOW: Final = 100
"""Lines below an entry: the counts of one toll, the open questions of one kind."""
_MOST_PARTS: Final = 300
"""Of one line: an event that a thousand articles tell names some hundred of them."""
_MOST_QUOTES: Final = 40
"""Of one piece of evidence, wherever no smaller bound holds."""


def is_large(brief: Brief) -> bool:
    """Tell whether a brief has more articles, or longer ones, than a page can show."""
    return len(brief.sources) > MOST_ARTICLES or sum(each.chars for each in brief.sources) > MOST_CHARS


def within_bounds(sections: Iterable[Section]) -> tuple[Section, ...]:
    """Return sections of which no list, line or evidence goes beyond its bound; each says how much more there is."""
    return tuple(Section(each.id, each.title, tuple(_bounded(each.blocks))) for each in sections)


def _bounded(blocks: Iterable[Block]) -> Iterator[Block]:
    for block in changed(blocks, _bounded_line):
        left = 0
        match block:
            case Bullets(items):
                left = len(items) - MOST_ENTRIES
                yield Bullets(tuple(map(_bounded_item, items[:MOST_ENTRIES])))
            case Table(header, rows):
                left = len(rows) - MOST_ENTRIES
                yield Table(header, rows[:MOST_ENTRIES])
            case _:
                yield block
        if left > 0:
            yield elsewhere(left, "item")


def _bounded_item(item: Item) -> Item:
    left = len(item.below) - _MOST_BELOW
    return Item(item.line, (*item.below[:_MOST_BELOW], (say.AND_MORE(left).strip(),))) if left > 0 else item


def _bounded_line(line: Line) -> Line:
    if len(line) > _MOST_PARTS:
        rest, evidence = line[_MOST_PARTS:], line[-1:] if isinstance(line[-1], Cites) else ()
        left = sum(isinstance(part, Link) for part in rest)
        line = (*line[:_MOST_PARTS], *((say.AND_MORE(left),) if left else ()), *evidence)
    if all(len(part.quotes) <= _MOST_QUOTES for part in line if isinstance(part, Cites)):
        return line
    return tuple(one for part in line for one in _narrowed(part, lambda quotes: quotes[:_MOST_QUOTES]))


def _narrowed(part: Part, keep: Callable[[Sequence[str]], Sequence[str]]) -> Line:
    """Return a part; of evidence what is kept of its quotes, and how many more there are; of none kept a bare id."""
    if not isinstance(part, Cites) or len(kept := tuple(keep(part.quotes))) == len(part.quotes):
        return (part,)
    rest = len(part.quotes) - (len(kept) or 1)
    shown: Line = (Cites(kept, part.rest),) if kept else (f" [{part.quotes[0]}]",)
    return (*shown, say.AND_MORE(rest)) if rest else shown


def articles_cited(brief: Brief, sections: Iterable[Section]) -> frozenset[str]:
    """Return which articles of a large brief stand by: the first that its sections cite, as far as there is room."""
    source_of = {each.id: each.source for each in brief.quotes}
    chars = {each.id: each.chars for each in brief.sources}
    cited = dict.fromkeys(
        source_of[quote]
        for part in parts(block for each in sections for block in each.blocks)
        if isinstance(part, Cites)
        for quote in part.quotes
        if quote in source_of
    )
    kept: set[str] = set()
    room = MOST_CHARS
    for source in islice(cited, MOST_ARTICLES):
        room -= chars[source]
        if room < 0 and kept:
            break
        kept.add(source)
    return frozenset(kept)


def citing(sections: Iterable[Section], brief: Brief, articles: Collection[str]) -> tuple[Section, ...]:
    """Return sections that cite nothing but some articles; what they cite beside is counted."""
    quotes = frozenset(each.id for each in brief.quotes if each.source in articles)

    def change(line: Line) -> Line:
        return tuple(one for part in line for one in _narrowed(part, lambda own: [id_ for id_ in own if id_ in quotes]))

    return tuple(Section(each.id, each.title, changed(each.blocks, change)) for each in sections)
