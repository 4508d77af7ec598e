"""What was typed → paths and addresses; `@list.txt` may hold both."""

import re
from collections.abc import Callable, Iterable, Sequence
from os import PathLike, fspath
from pathlib import Path
from typing import Final

from summarizer.loading import read_list

_ADDRESS: Final = re.compile(r"https?://", re.IGNORECASE)


def is_address(given: str | PathLike[str]) -> bool:
    """Tell whether something that was typed is an address of the web."""
    return bool(_ADDRESS.match(fspath(given).lstrip()))


def placed(given: Iterable[str | PathLike[str]], fetch: Callable[[Sequence[str]], Sequence[Path]]) -> list[Path]:
    """Return the paths of all that was given; addresses are fetched, all at once, and only if there are any.

    Args:
        given: paths, addresses, `-`, and `@list.txt` with any of these.
        fetch: gives the files for addresses.

    Raises:
        InputError: a list cannot be read.
    """
    paths: list[Path] = []
    addresses: list[str] = []
    for each in given:
        listed = read_list(fspath(each)) if fspath(each).startswith("@") else None
        if listed is not None and any(map(is_address, listed)):
            addresses += [line.strip() for line in listed if is_address(line)]
            paths += [Path(line) for line in listed if not is_address(line)]
        elif is_address(each):
            addresses.append(fspath(each))
        else:
            paths.append(Path(each))
    return [*paths, *(fetch(list(dict.fromkeys(addresses))) if addresses else ())]
