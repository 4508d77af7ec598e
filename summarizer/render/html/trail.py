"""The lines of a brief as they are written → what rests on each quote, to lead from an article back to the brief.

Hides what one comes back to: a sentence of a paragraph, or an entry of a list or table as a whole. Taken from the lines
themselves, so that nothing that cites a quote is missing.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from summarizer.render.document import Cites, Code, Label, Line, Link, Part, Strong
from summarizer.render.guide import Guide

_MOST_CHARS: Final = 110


@dataclass(frozen=True, slots=True)
class Run:
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
    """Notes what is written, in order; ask what rests on a quote when all is written."""

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


def runs(line: Line) -> list[Run]:
    """Cut a line after each piece of evidence."""
    cut: list[Run] = []
    parts: list[Part] = []
    for part in line:
        if isinstance(part, Cites):
            cut.append(Run(tuple(parts), part))
            parts = []
        else:
            parts.append(part)
    return [*cut, Run(tuple(parts), None)] if parts else cut


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
