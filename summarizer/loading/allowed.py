"""What a server may read: the folders that it was started with, and nothing that a path or a link leads to outside.

A link is judged when it is asked about. Whoever can change the folders meanwhile could put another there; keep what a
server reads where only you write.
"""

import os
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from summarizer.errors import InputError
from summarizer.loading.articles import Loaded, load_articles
from summarizer.loading.metadata import is_sidecar, page_of
from summarizer_schemas.brief import Failure


class AllowList:
    """The folders that may be read.

    Args:
        folders: as the user gave them.

    Raises:
        InputError: one is no folder.
    """

    def __init__(self, folders: Sequence[Path]) -> None:
        for folder in folders:
            if not folder.is_dir():
                raise InputError(f"{folder}: is no folder; give the folders that may be read")
        self.folders = tuple(folder.resolve() for folder in folders)

    def inside(self, path: str) -> Path:
        """Return where a path leads; a relative one begins in one of the folders.

        Raises:
            InputError: it leads out of the folders, or nowhere; which of the two is not told.
        """
        for folder in self.folders:
            try:
                found = (folder / path).resolve(strict=True)
            except (OSError, RuntimeError, ValueError):  # not there; links in a circle; a NUL
                continue
            if self._holds(found):
                return found
        raise InputError(f"{path}: there is no such path in {', '.join(map(str, self.folders))}")

    def articles(self, path: str, leave_out: Sequence[Path] = ()) -> Loaded:
        """Read the articles at a path; a link to a file outside becomes a failure, unread.

        Raises:
            InputError: the path leads out of the folders, or there is no article at it.
        """
        at = self.inside(path)
        stray = sorted(self._stray_links(at))
        told_by_stray = [page_of(link) for link in stray if is_sidecar(link)]
        loaded = load_articles([at], leave_out=[*leave_out, *stray, *told_by_stray])
        failures = [
            Failure(file=_label(link, at), sha256=None, stage="load", reason="a link that leads out of the folders")
            for link in stray
        ]
        return replace(loaded, failures=tuple(sorted((*loaded.failures, *failures), key=lambda each: each.file)))

    def _stray_links(self, folder: Path) -> Iterator[Path]:
        for here, _, files in os.walk(folder):
            for name in files:
                file = Path(here, name)
                if file.is_symlink() and not self._holds(Path(os.path.realpath(file))):
                    yield file

    def _holds(self, path: Path) -> bool:
        return any(path.is_relative_to(folder) for folder in self.folders)


def _label(file: Path, folder: Path) -> str:
    name = file.relative_to(folder).as_posix()
    return name if name.isprintable() else ascii(name)
