"""Files → labels: each file's path, with its folder and its hash as far as it takes to tell the files apart."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from summarizer.loading.finding import Found, printable
from summarizer.loading.parts import Part


@dataclass(frozen=True, slots=True)
class Read:
    """A file, the SHA-256 of its bytes where they could be read, what is in it, and whether this program wrote it."""

    found: Found
    sha256: str | None
    parts: Sequence[Part]
    is_own: bool = False


def label_files(files: Sequence[Read]) -> list[str]:
    """Name each file: by its relative path, where that is not enough by its folder too, and then by its hash."""
    levels = [0] * len(files)
    while True:
        labels = [_label_at(file, level) for file, level in zip(files, levels, strict=True)]
        sharers: dict[str, list[int]] = defaultdict(list)
        for index, label in enumerate(labels):
            sharers[label].append(index)
        crowded = [index for same in sharers.values() if len(same) > 1 for index in same if levels[index] < 2]
        if not crowded:
            return labels
        for index in crowded:
            levels[index] += 1


def _label_at(file: Read, level: int) -> str:
    folder = (file.found.folder,) if level and file.found.folder else ()
    label = printable("/".join([*folder, *file.found.parts]))
    return f"{label} ({file.sha256[:8]})" if level > 1 and file.sha256 else label
