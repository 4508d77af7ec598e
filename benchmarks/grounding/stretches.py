"""Articles → stretches of whole words, and what stands where: what the mutations are cut from.

Decides what "stands verbatim elsewhere" means: the same words in the same order, signs and letter case aside.
"""

import random
import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

SHORTEST, LONGEST = 5, 16
"""Words of a quote; the schema asks for 4 to 12."""


@dataclass(frozen=True)
class Text:
    """An article's text, with its words."""

    name: str
    text: str

    @cached_property
    def words(self) -> tuple[tuple[int, int], ...]:
        """Where each run of characters without white space begins and ends."""
        return tuple(match.span() for match in re.finditer(r"\S+", self.text))

    @cached_property
    def plain(self) -> str:
        """The words alone, one space around each."""
        return plain(self.text)

    def holds(self, quote: str) -> bool:
        """Tell whether the words of a quote stand in the text, one after the other."""
        return plain(quote) in self.plain

    def word_at(self, offset: int) -> int:
        """Return the number of the word in which an offset lies."""
        return next(i for i, (_, end) in enumerate(self.words) if offset < end)

    def stretch(self, chance: random.Random, around: tuple[int, int] | None = None) -> tuple[int, int]:
        """Draw a stretch of whole words, one that holds the characters `around` if that is given."""
        if around is None:
            first = last = chance.randrange(len(self.words))
        else:
            first, last = self.word_at(around[0]), self.word_at(around[1] - 1)
        room = max(0, chance.randint(SHORTEST, LONGEST) - (last - first + 1))
        before = chance.randint(0, room)
        first = max(0, first - before)
        last = min(len(self.words) - 1, last + room - before)
        return self.words[first][0], self.words[last][1]


def plain(text: str) -> str:
    """Return the words and numbers of a text, small, with one space around each."""
    return " " + "".join(f"{word} " for word in re.findall(r"[^\W_]+(?:[.,][0-9]+)*", text.casefold()))


def load_texts(folders: list[Path]) -> list[Text]:
    """Read every text file of the folders."""
    paths = sorted(path for folder in folders for path in folder.glob("*.txt"))
    return [Text(path.name, path.read_text(encoding="utf-8")) for path in paths]
