"""Made-up articles of a given length, and what a careful model reports of each: all of it passes the gate.

A number makes an article, the same each time. Each tells of storms in towns of its own, between sentences about nothing
that no other article shares, so that none is taken for a reprint of another.
"""

import random
import re
from pathlib import Path
from typing import Final

from benchmarks.long.report import MONTHS, SYLLABLES, report_part
from summarizer_schemas.report import ArticleReport

NUMBERED: Final = re.compile(r"Storms, report (\d{6})")
"""The headline: by it a server knows what it is asked about, in whatever words."""
_WORDS: Final = (
    "clerk road stream hedge ledger bench orchard lantern copper timber linen saddle barrel kettle mortar gravel "
    "meadow thicket chimney cellar pasture harness whistle basket candle parlour granary trellis weaver potter baker "
    "cooper tanner miller farrier glazier joiner thatcher sexton beadle usher porter warden steward bailiff drover"
)
_VERBS: Final = "described praised passed mended painted measured visited remembered sketched polished"
_STORMS: Final = 5


def article(number: int, words: int = 450) -> str:
    """Return the article of that number."""
    chance = random.Random(number)
    paragraphs = [_storm(chance) for _ in range(_STORMS)]
    each = max(0, words - 18 * _STORMS) // _STORMS
    told = "\n\n".join(f"{paragraph} {_filler(chance, each)}" for paragraph in paragraphs)
    return f"Storms, report {number:06}\n\n1 December 2021\n\n{told}\n"


def report(text: str) -> ArticleReport:
    """Return what a careful model says of an article."""
    found = NUMBERED.search(text)
    told = report_part(text)
    return told.model_copy(
        update={
            "headline": found and found.group(),
            "published": "2021-12-01",
            "published_text": ["1 December 2021"],
        }
    )


def write_articles(folder: Path, count: int, words: int = 450) -> Path:
    """Write the articles 0 to `count`, a file each."""
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(count):
        (folder / f"storms-{number:06}.txt").write_text(article(number, words), "utf-8")
    return folder


def _storm(chance: random.Random) -> str:
    town = "".join(chance.choices(SYLLABLES, k=4)).capitalize()
    day, month, houses = chance.randint(1, 28), chance.choice(MONTHS), chance.randint(2, 900)
    return f"On {day} {month} 2021 a storm hit {town}, and {houses} houses were destroyed, the {town} council said."


def _filler(chance: random.Random, words: int) -> str:
    sentences, words_of_no_news, verbs = [], _WORDS.split(), _VERBS.split()
    for _ in range(words // 9):
        one, other, third = chance.sample(words_of_no_news, k=3)
        sentences.append(f"The {one} {chance.choice(verbs)} the {other} near the old {third}.")
    return " ".join(sentences)
