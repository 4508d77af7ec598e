"""Which file a request belongs to: its name in, the files of a folder where its recording may stand out.

A name ends in a hash of what the request is about, so a recording is found though the article's file was renamed.
"""

import re
import unicodedata
from pathlib import Path
from typing import Final

_SUFFIX: Final = re.compile(r"-[0-9a-f]{8}\Z")
_MAX_STEM_BYTES: Final = 120  # file systems allow 255, and some of them count twice


def files_about(folder: Path, name: str) -> list[Path]:
    """Return the file of that name first, then those about the same content under another name."""
    stem = file_stem(name)
    suffix = _SUFFIX.search(stem)
    same = folder.glob(f"{step_of(stem)}-*{suffix.group()}.yaml") if suffix else ()
    exact = folder / f"{stem}.yaml"
    return [path for path in dict.fromkeys([exact, *sorted(same)]) if path.is_file()]


def files_of(folder: Path, pattern: str) -> list[Path]:
    """Return the recordings of a folder, in the order of their names."""
    return sorted(path for path in folder.glob(f"{pattern}.yaml") if not path.name.startswith("."))


def step_of(stem: str) -> str:
    """Return the step that asks."""
    return stem.partition("-")[0]


def file_stem(name: str) -> str:
    """Return `name` as every file system takes it; its hash, at the end, is kept."""
    plain = re.sub(r"[^\w.-]+", "-", unicodedata.normalize("NFC", name)).strip(".-") or "request"
    suffix = _SUFFIX.search(plain)
    end = suffix.group() if suffix else ""
    start = plain.removesuffix(end).encode()[:_MAX_STEM_BYTES].decode(errors="ignore")
    return f"{start}{end}"
