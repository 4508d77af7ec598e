"""What lies in the folder of the desk: articles, decisions, the brief and its exports, all of them ordinary files.

Hides where each thing lies, and that nothing is read or written outside: what is read is looked up in an `AllowList`,
which judges where a link leads; what is written takes the place of a link and never follows it.
"""

import os
import re
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from threading import Lock
from typing import Final, get_args

from summarizer.decisions import not_in, parse_decisions
from summarizer.desk.filenames import free_name, safe_name
from summarizer.desk.signature import signed_text
from summarizer.domain.edtf import readable_date
from summarizer.errors import InputError
from summarizer.fetching import Fetching, fetch_all, is_address
from summarizer.loading import AllowList, Loaded
from summarizer.paths import require_writable, write_whole
from summarizer.render import Format, Length, render
from summarizer.render.annex import signatures
from summarizer.verify.sources import parse_brief
from summarizer_schemas import Brief
from summarizer_schemas.brief import Failure

FACTS, PAGE, DECISIONS, EARLIER = "brief.json", "brief.html", "decisions.toml", "brief-{}.json"
EXPORTS: Final[dict[str, Format]] = {each if "." in each else f"brief.{each}": each for each in get_args(Format)}
"""What the brief is called in each format, in the folder and where it is downloaded."""
_IS_EARLIER: Final = re.compile(r"brief-[0-9a-f]{8}\.json")
MOST_BYTES: Final = 100_000_000
"""Of one file: what is read of a document or an archive at most."""
MOST_FILES: Final = 1_000
"""In the folder; a desk is one editor's day, and a request about so many articles is a matter for the command line."""
MOST_IN_ALL: Final = 2_000_000_000
"""Bytes in the folder, so that no page fills the disk."""
MOST_ADDRESSES: Final = 100
"""Fetched at one time."""
MOST_TEXT: Final = 1_000_000
"""Bytes of decisions, as `decisions.read_decisions` takes them, and of any other text that is sent."""


@dataclass(frozen=True)
class Listing:
    """The articles of the folder, and what could not be read.

    Attributes:
        files: the label of each article, and its headline.
        failures: what could not be read, and why.
        note: why there is no article at all.
    """

    files: tuple[tuple[str, str], ...]
    failures: tuple[Failure, ...]
    note: str = ""


class Papers:
    """One folder, as the desk reads and writes it; every method may be called in a thread of its own.

    Args:
        folder: as the user gave it.

    Raises:
        InputError: it is no folder, or nothing can be written into it.
    """

    def __init__(self, folder: Path) -> None:
        self._allowed = AllowList([folder])
        self.folder = self._allowed.folders[0]
        require_writable(self.folder / FACTS, "what the desk makes in the folder")
        self._lock = Lock()
        self._listed: tuple[object, Listing] | None = None

    def load(self) -> Loaded:
        """Read the articles.

        Raises:
            InputError: there are none.
        """
        return self._allowed.articles(".")

    def listing(self) -> Listing:
        """Return what there is to read; the same folder is read once."""
        with self._lock:
            now = self._state()
            if not self._listed or self._listed[0] != now:
                self._listed = now, self._read()
            return self._listed[1]

    def take(self, given: str, content: bytes) -> str:
        """Put a file among the articles, and return what it is called; nothing is replaced.

        Raises:
            InputError: it cannot be an article, or there is no more room.
        """
        name = safe_name(given)
        with self._lock:
            files = self._files()
            if any(self._is_same(file, name, content) for file in files):
                return name
            size = sum(file.lstat().st_size for file in files)
            if len(files) >= MOST_FILES or size + len(content) > MOST_IN_ALL:
                raise InputError(
                    f"{name}: the folder holds {len(files):,} files of {size:,} bytes, and a desk takes {MOST_FILES:,} "
                    f"of {MOST_IN_ALL:,} bytes in all; begin another folder, or use the command line"
                )
            name = free_name(name, [*(file.name for file in files), *EXPORTS, DECISIONS])
            write_whole(self.folder / name, content, "an article")
        return name

    def fetch(self, text: str) -> int:
        """Fetch the addresses in a text, one a line, into the folder, and return how many there were.

        Raises:
            InputError: a line is no address, or there are too many.
        """
        lines = [line.strip() for line in text.splitlines() if line.strip()]
        wrong = next((line for line in lines if not is_address(line)), None)
        if wrong is not None or not lines:
            told = f"{wrong[:80]}: is no address" if wrong else "there is no address"
            raise InputError(f"{told}; write one a line, each beginning with http:// or https://")
        if len(lines) > MOST_ADDRESSES:
            raise InputError(
                f"{len(lines):,} addresses, and {MOST_ADDRESSES} at most are fetched at one time; divide them"
            )
        fetch_all(list(dict.fromkeys(lines)), Fetching(self.folder))
        return len(lines)

    @property
    def decisions_file(self) -> Path | None:
        """Where the decisions lie; None where there are none.

        Raises:
            InputError: it is a link that leads out of the folder.
        """
        return self._own(DECISIONS, MOST_TEXT)

    def decisions(self) -> str:
        """Return the decisions as they were written; "" where there are none.

        Raises:
            InputError: they cannot be shown as a text.
        """
        content = self._content(DECISIONS, MOST_TEXT)
        try:
            return (content or b"").decode("utf-8-sig")
        except UnicodeDecodeError as error:
            raise InputError(f"{DECISIONS}: is not UTF-8; save it as UTF-8") from error

    def decide(self, text: str, seen: str) -> None:
        """Write the decisions.

        Args:
            text: the whole file.
            seen: the `mark` of what it takes the place of, as its writer saw it.

        Raises:
            InputError: they cannot be used, or the file has changed meanwhile.
        """
        parse_decisions(text, DECISIONS)
        with self._lock:
            if mark(self.decisions()) != seen:
                raise InputError(
                    f"{DECISIONS}: was changed in the folder since this page showed it; copy what you wrote, load the "
                    "page anew, and put the two together"
                )
            write_whole(self.folder / DECISIONS, text, "the decisions")

    def sign(self, name: str, role: str, read: str) -> None:
        """Put a signature under the brief as it stands among the decisions, in the place of an earlier one of hers.

        Who signs has read what she signs: the brief with all that she decided.

        Args:
            name: whose it is.
            role: what she is, for readers.
            read: the fingerprint of the brief that was before her.

        Raises:
            InputError: there is no brief to sign, it is another one, it is not as it was decided, or nobody can have
                this name.
        """
        brief = self.brief()
        if brief is None or not brief.fingerprint:
            raise InputError("there is no brief to sign yet; make one, and read it")
        if brief.fingerprint != read or f'data-fingerprint="{read}"'.encode() not in (self.page() or b""):
            raise InputError("the brief is another one than this page shows; load the page anew, and read it")
        if left := self.open_decisions():
            more = f", and {len(left) - 1} more" if len(left) > 1 else ""
            raise InputError(
                f"the brief was made with other decisions ({left[0]}{more}); make it again, read it, and sign it then"
            )
        before = self.decisions()
        self.decide(signed_text(before, name.strip(), role.strip(), brief.fingerprint), mark(before))

    def brief(self) -> Brief | None:
        """Return the brief as it was last made; None where there is none.

        Raises:
            InputError: what lies in its place is none.
        """
        content = self._content(FACTS, MOST_BYTES)
        return None if content is None else parse_brief(content, FACTS)

    def page(self) -> bytes | None:
        """Return the page of the brief; None where there is none."""
        return self._content(PAGE, MOST_BYTES)

    def require_room(self, loaded: Loaded, names: Iterable[str] = (FACTS, PAGE)) -> None:
        """Refuse to write what would take the place of an article.

        Raises:
            InputError: it would.
        """
        articles = {file.partition("#")[0] for each in loaded.articles for file in (each.file, *each.copies)}
        for name in names:
            if name in articles:
                raise InputError(f"{name}: is one of the articles, which the brief would replace; call it otherwise")

    def keep(self, brief: Brief, loaded: Loaded, *, is_part: bool = False) -> str:
        """Write a brief into the folder, for readers and for programs.

        A brief that somebody has signed is not lost when another takes its place, nor is a whole one by a part.

        Args:
            brief: the brief.
            loaded: its articles.
            is_part: whether it is of a part of the answers, since its run was stopped.

        Returns:
            Where the brief lies now that was there; "" where it is replaced.

        Raises:
            InputError: it cannot be written.
        """
        self.require_room(loaded)
        page, facts = render(brief, "html", articles=loaded.articles), render(brief, "json")
        before = self.brief()
        is_worth = before and before.fingerprint != brief.fingerprint and (is_part or signatures(before))
        name = self.lay_by() if is_worth else ""
        write_whole(self.folder / PAGE, page, "the page")
        write_whole(self.folder / FACTS, facts, "the brief")
        return name

    def lay_by(self) -> str:
        """Keep the brief as it stands beside the one that will take its place; return the name that it has then."""
        content, brief = self._content(FACTS, MOST_BYTES), self.brief()
        if content is None or brief is None:
            raise InputError("there is no brief yet; make one")
        name = EARLIER.format(brief.fingerprint or mark(content.decode())[:8])
        write_whole(self.folder / name, content.decode(), "the earlier brief")
        return name

    def earlier(self, name: str) -> Path:
        """Return the file of an earlier brief that a run carries on; the one that stands is laid by for that.

        Raises:
            InputError: there is none of this name.
        """
        chosen = self.lay_by() if name == FACTS else name
        file = self._own(chosen, MOST_BYTES) if chosen in self._laid_by() else None
        if file is None:
            raise InputError(f"{name[:80]}: there is no such earlier brief; load the page anew")
        return file

    def briefs(self) -> Mapping[str, str]:
        """Return the briefs that a run can carry on, by the names of their files, with what each is called."""
        found = {}
        for name in (FACTS, *self._laid_by()):
            with suppress(InputError):  # what lies there is none
                content = self._content(name, MOST_BYTES)
                if content is not None:
                    found[name] = _described(parse_brief(content, name))
        return found

    def carried_on(self, brief: Brief) -> str:
        """Return the name of the file that a brief was made since; "" where it was made since none that is here."""
        made_since = brief.changes.since.sha256 if brief.changes else None
        contents = ((name, self._content(name, MOST_BYTES)) for name in self._laid_by() if made_since)
        return next((name for name, each in contents if each and sha256(each).hexdigest() == made_since), "")

    def open_decisions(self) -> tuple[str, ...]:
        """Return the decisions that the brief was not made with, and those that it was and that are none any more.

        Raises:
            InputError: the decisions or the brief cannot be used.
        """
        brief = self.brief()
        if brief is None:
            return ()
        since = self.carried_on(brief)
        earlier = self._content(since, MOST_BYTES) if since else None
        before = parse_brief(earlier, since) if earlier else None
        return not_in(brief, parse_decisions(self.decisions(), DECISIONS), before)

    def _laid_by(self) -> list[str]:
        return sorted(each.name for each in self.folder.glob(EARLIER.format("*")) if _IS_EARLIER.fullmatch(each.name))

    def export(self, name: str, length: Length) -> None:
        """Write the brief into the folder in another format.

        Raises:
            InputError: there is no brief, no such format, or it cannot be made here.
        """
        brief = self.brief()
        if brief is None:
            raise InputError("there is no brief yet; make one")
        if name not in EXPORTS:
            raise InputError(f"{name[:80]}: there is no such format; there are {', '.join(EXPORTS)}")
        loaded = self.load()
        self.require_room(loaded, [name])
        write_whole(self.folder / name, render(brief, EXPORTS[name], length, loaded.articles), "the brief")

    def exported(self, name: str) -> bytes | None:
        """Return what was exported under a name; None where nothing was."""
        return self._content(name, MOST_BYTES) if name in EXPORTS else None

    def _read(self) -> Listing:
        try:
            loaded = self.load()
        except InputError as error:
            return Listing((), (), str(error) if self._files() else "")
        files = ((each.file, (each.metadata and each.metadata.headline) or "") for each in loaded.articles)
        return Listing(tuple(files), loaded.failures)

    def _state(self) -> Sequence[tuple[str, int, int]]:
        """Return what changes when a file of the folder does."""
        found = []
        for here, folders, names in os.walk(self.folder):
            folders[:] = [name for name in folders if not name.startswith(".")]
            for path in (Path(here, name) for name in names):
                with suppress(FileNotFoundError):  # taken away meanwhile
                    status = path.lstat()
                    found.append((str(path), status.st_size, status.st_mtime_ns))
        return sorted(found)

    def _files(self) -> list[Path]:
        return [each for each in self.folder.iterdir() if not each.name.startswith(".") and each.name not in EXPORTS]

    def _is_same(self, file: Path, name: str, content: bytes) -> bool:
        is_alike = file.name == name and not file.is_symlink() and file.is_file()
        return is_alike and file.stat().st_size == len(content) and file.read_bytes() == content

    def _own(self, name: str, most: int) -> Path | None:
        """Return where a file of the desk's own lies, if it is one that can be read."""
        if not os.path.lexists(self.folder / name):
            return None
        file = self._allowed.inside(name)
        if not file.is_file() or file.stat().st_size > most:
            raise InputError(f"{name}: is no file of at most {most:,} bytes; take it out of the folder")
        return file

    def _content(self, name: str, most: int) -> bytes | None:
        file = self._own(name, most)
        return file.read_bytes() if file else None


def _described(brief: Brief) -> str:
    """Return what tells one brief from another: title, day, who signed it."""
    day = f"as of {readable_date(brief.as_of)}" if brief.as_of else "undated"
    return ", ".join((brief.title, day, f"{len(brief.sources)} articles", *signatures(brief)))


def mark(text: str) -> str:
    """Return what tells one text from another."""
    return sha256(text.encode()).hexdigest()[:16]
