"""What a file that comes from outside may be called.

Hides what is harmful in a name: a way to another folder, a hidden file, what cannot be seen, what another operating
system reads otherwise, and the names that this program gives a meaning to.
"""

import re
import unicodedata
from collections.abc import Collection
from itertools import count
from pathlib import Path, PurePath
from typing import Final

from summarizer.errors import InputError
from summarizer.loading.formats import FORMATS, unreadable
from summarizer.loading.metadata import is_sidecar

_MOST_BYTES: Final = 150
"""Of a name without its ending: file systems take 255, and a number, a sidecar's ending and a suffix come on top."""
_FOLDERS: Final = re.compile(r"[/\\]")
_FORBIDDEN: Final = re.compile(r'[<>:"|?*#%]')
"""What Windows refuses, and what means something in an address or in the label of an article."""
_SEEN: Final = frozenset({"L", "M", "N", "P", "S"})
"""Classes of characters that can be seen; of the others, spaces are kept as plain spaces."""
_DEVICES: Final = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)", re.IGNORECASE)


def safe_name(given: str) -> str:
    """Return the name under which a file may lie in a folder of articles.

    Args:
        given: what a browser calls it, which may be anything.

    Raises:
        InputError: no such file is read.
    """
    last = _FOLDERS.split(given)[-1]
    shown = "".join(filter(None, map(_shown, unicodedata.normalize("NFC", last))))
    name = _FORBIDDEN.sub("-", shown).rstrip(" .")
    if is_sidecar(Path(name)):
        raise InputError(f"{name}: tells where a page was fetched, and only this program writes that; give the page")
    before, dot, after = name.rpartition(".")
    ending = f"{dot}{after.lower()}"
    if ending not in FORMATS:
        raise InputError(f"{name[-80:]}: {unreadable(name)}")
    stem = before.strip(" .").encode()[:_MOST_BYTES].decode(errors="ignore").rstrip(" .") or "article"
    return f"{'article-' * bool(_DEVICES.match(stem))}{stem}{ending}"


def free_name(wanted: str, taken: Collection[str]) -> str:
    """Return a name that none of those has, whatever their letter case: `ferry.txt`, `ferry (2).txt`."""
    names = {each.casefold() for each in taken}
    if wanted.casefold() not in names:
        return wanted
    name = PurePath(wanted)
    numbered = (f"{name.stem} ({number}){name.suffix}" for number in count(2))
    return next(each for each in numbered if each.casefold() not in names)


def _shown(char: str) -> str:
    kind = unicodedata.category(char)
    return char if kind[0] in _SEEN else " " if kind == "Zs" else ""
