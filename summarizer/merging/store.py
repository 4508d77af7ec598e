"""Where the reports of a folder lie: those used last at hand, the others on the disk.

A report takes 4 kB as objects for each account that it gives, so those of a large folder are not all held. They are put
here as they come, and read by whoever needs them, in whatever order; a small folder never touches the disk. What is
written is JSON, as the engine's shards and the gate's verdicts are, compressed, in a database in a file of its own that
nobody else can read and that is gone with the run. Each field stands apart there and is made an object when somebody
asks for it: who looks for an event's words needs no names, and who quotes needs the article alone.
"""

import sqlite3
import zlib
from array import array
from collections import OrderedDict
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from functools import lru_cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final, NamedTuple, get_type_hints, overload
from weakref import finalize

from pydantic import TypeAdapter

from summarizer.domain.article import Article, GroundedReport, Header, Judged
from summarizer.errors import InputError
from summarizer.grounding.dates.own_years import After, appeared_after

AT_HAND: Final = 10_000
"""Reports as objects: some 200 MB of the 1.5 GiB that a run of so many articles takes. To read one from the disk takes
up to 0.1 ms, and each is asked for some twenty times, so a folder of this size is better held."""
_QUICK: Final = 1
"""Of zlib's levels: a report shrinks to a third, in the time that it takes to write its JSON."""


@lru_cache(maxsize=1)
def _fields() -> dict[str, TypeAdapter[Any]]:
    """Return what reads and writes each field of a report."""
    return {name: TypeAdapter(kind) for name, kind in get_type_hints(GroundedReport).items()}


def _packed(report: GroundedReport, name: str) -> bytes | None:
    """Write a field; what holds nothing, as most of some fields are, takes no room."""
    value = getattr(report, name)
    return zlib.compress(_fields()[name].dump_json(value), _QUICK) if value != () else None


class _Kept(GroundedReport):
    """A report that lies on the disk: each field becomes an object when it is first asked for.

    Args:
        content: of each field what `_packed` makes of it.
        article: where that is at hand.
    """

    __slots__ = ("_content",)
    _content: dict[str, bytes | None]

    def __init__(self, content: dict[str, bytes | None], article: Article | None) -> None:
        object.__setattr__(self, "_content", content)
        if article is not None:
            object.__setattr__(self, "article", article)

    def __getattr__(self, name: str) -> Any:
        """Read a field that has not been read; Python asks for those alone."""
        try:
            content = self._content.pop(name)
        except KeyError:
            raise AttributeError(name) from None
        value = () if content is None else _fields()[name].validate_json(zlib.decompress(content))
        object.__setattr__(self, name, value)
        return value

    def __eq__(self, other: object) -> bool:
        return isinstance(other, GroundedReport) and all(
            getattr(self, name) == getattr(other, name) for name in _fields()
        )

    __hash__ = GroundedReport.__hash__


class Card(NamedTuple):
    """What of an article is looked up again and again, so that its report need not be read for it."""

    file: str
    text_sha256: str
    header: Header
    judged: Judged
    publisher: str | None
    """As the text says, else the file beside it."""
    after: After | None = None
    """Of one without a date, the year after which it appeared by its own words."""

    @classmethod
    def of(cls, report: GroundedReport) -> "Card":
        """Return the card of a report's article."""
        article = report.article
        beside = article.metadata.publisher if article.metadata else None
        publisher = report.header.publisher or beside
        after = None if report.header.published else appeared_after(article.text)
        return cls(article.file, article.text_sha256, report.header, article.judged, publisher, after)


class _Shelf:
    """The reports, by number; the oldest are written down when more than some are at hand.

    Args:
        at_hand: how many stay objects.
        keeps_articles: whether all articles stay so.
    """

    def __init__(self, at_hand: int, *, keeps_articles: bool) -> None:
        self._most = at_hand
        self._articles: list[Article] | None = [] if keeps_articles else None
        self._at_hand: OrderedDict[int, GroundedReport] = OrderedDict()
        self._written = bytearray()
        """Which are on the disk, each a byte."""
        self._file: sqlite3.Connection | None = None

    def __len__(self) -> int:
        return len(self._written)

    def put(self, report: GroundedReport) -> None:
        number = len(self._written)
        self._written.append(False)
        if self._articles is not None:
            self._articles.append(report.article)
        self._keep_at_hand(number, report)

    def get(self, number: int) -> GroundedReport:
        found = self._at_hand.get(number)
        if found is not None:
            self._at_hand.move_to_end(number)
            return found
        assert self._file is not None
        row = self._file.execute("SELECT * FROM report WHERE number = ?", (number,)).fetchone()
        article = None if self._articles is None else self._articles[number]
        found = _Kept(dict(zip(_fields(), row[1:], strict=True)), article)
        self._keep_at_hand(number, found)
        return found

    def _keep_at_hand(self, number: int, report: GroundedReport) -> None:
        self._at_hand[number] = report
        if len(self._at_hand) > self._most:
            oldest, left = self._at_hand.popitem(last=False)
            if not self._written[oldest]:
                self._write(oldest, left)

    def _write(self, number: int, report: GroundedReport) -> None:
        try:
            self._file = self._file or self._opened()
            held = () if self._articles is None else ("article",)
            row = [None if name in held else _packed(report, name) for name in _fields()]
            marks = ", ".join("?" * len(row))
            self._file.execute(f"INSERT INTO report VALUES (?, {marks})", (number, *row))  # noqa: S608
        except (OSError, sqlite3.Error) as error:
            raise InputError(
                f"what was read of the articles cannot be kept on the disk ({error}); free the place for temporary "
                "files, or name another with TMPDIR"
            ) from error
        self._written[number] = True

    def _opened(self) -> sqlite3.Connection:
        folder = TemporaryDirectory(prefix="summarize-")
        file = sqlite3.connect(Path(folder.name, "reports.db"), isolation_level=None, check_same_thread=False)
        finalize(self, _close, file, folder)
        # Nobody reads it after a crash, so nothing is done to make it last.
        file.executescript("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE")
        file.execute(f"CREATE TABLE report (number INTEGER PRIMARY KEY, {', '.join(_fields())})")
        return file


def _close(file: sqlite3.Connection, folder: "TemporaryDirectory[str]") -> None:
    with folder, closing(file):
        pass


class Reports(Sequence[GroundedReport]):
    """Reports in an order, of which a few are held; each is read when it is asked for.

    Args:
        reports: what is put there first.
        at_hand: how many stay objects.
        keeps_articles: whether all articles stay so, since somebody else holds them anyway.
    """

    def __init__(
        self, reports: Iterable[GroundedReport] = (), at_hand: int = AT_HAND, *, keeps_articles: bool = True
    ) -> None:
        self._shelf = _Shelf(at_hand, keeps_articles=keeps_articles)
        self._order = array("L")
        for report in reports:
            self.put(report)

    def put(self, report: GroundedReport) -> None:
        """Put one more behind the others.

        Raises:
            InputError: the disk does not take it.
        """
        self._order.append(len(self._shelf))
        self._shelf.put(report)

    def in_order(self, order: Iterable[int]) -> "Reports":
        """Give some of the reports, by index, in another order; they lie where these do."""
        other = Reports()
        other._shelf = self._shelf
        other._order = array("L", [self._order[index] for index in order])
        return other

    def __len__(self) -> int:
        return len(self._order)

    def __iter__(self) -> Iterator[GroundedReport]:
        return map(self._shelf.get, self._order)

    @overload
    def __getitem__(self, index: int) -> GroundedReport: ...
    @overload
    def __getitem__(self, index: slice) -> "Reports": ...
    def __getitem__(self, index: int | slice) -> "GroundedReport | Reports":
        """Give one report; of a slice, those in it."""
        if isinstance(index, slice):
            return self.in_order(range(*index.indices(len(self))))
        return self._shelf.get(self._order[index])
