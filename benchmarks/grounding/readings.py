"""True sentences in eleven languages → figures that they bear out, and figures that misread them.

The sentences stand in `readings/`, a file a language; numbers are drawn into them. A wrong reading is a figure that a
model might give for the sentence and that the sentence does not say.
"""

import random
import sys
from collections.abc import Iterator, Sequence
from itertools import groupby
from pathlib import Path
from typing import Final, NamedTuple, get_args

from summarizer.domain.article import Article, Span
from summarizer.grounding.by_event import ToldOf
from summarizer.grounding.figures import object_to_figure
from summarizer.grounding.page import Page
from summarizer.grounding.put_right import corrected_figure
from summarizer.grounding.quotes import ArticleText
from summarizer_schemas.report import FigureReport, untold
from summarizer_schemas.vocabulary import EventKind

FOLDER: Final = Path(__file__).parent / "readings"
_NUMBERS: Final = range(51, 199)
"""Numbers that no other number of the sentences equals, short enough to need no separator."""


class Reading(NamedTuple):
    """A figure claimed of a sentence."""

    kind: str
    language: str
    text: str
    figure: FigureReport
    is_right: bool

    def passes(self) -> bool:
        """Tell whether the gate lets it through, with the whole sentence as its quote and as that of its event.

        The event is of every kind at once, so that none bears out what the sentence does not say.
        """
        whole = [Span(0, len(self.text))]
        return not any(object_to_figure(self.figure, whole, self._page, ToldOf(whole, get_args(EventKind))))

    def becomes(self) -> FigureReport | None:
        """Return what the gate makes of it at the first try; None where it is refused."""
        whole = [Span(0, len(self.text))]
        kept, _, objections, _ = corrected_figure(self.figure, whole, self._page, ToldOf(whole, get_args(EventKind)))
        return None if objections else kept

    @property
    def _page(self) -> Page:
        return Page(Article("reading.txt", self.text, "", ""), ArticleText(self.text), self.language)


def readings(count: int, seed: int, folder: Path = FOLDER) -> Iterator[Reading]:
    """Give the readings of every sentence, each with `count` draws of its numbers."""
    for path in sorted(folder.glob("*.txt")):
        chance = random.Random(f"{seed} {path.stem}")
        for line in path.read_text(encoding="utf-8").splitlines():
            if line and not line.startswith("#"):
                yield from _drawn(line, path.stem, chance, count)


def _drawn(line: str, language: str, chance: random.Random, count: int) -> Iterator[Reading]:
    for _ in range(count if "{n}" in line else 1):
        n, m = chance.sample(_NUMBERS, 2)
        numbers = line.replace("{n}", str(n)).replace("{m}", str(m))
        kind, text, right, wrong = (part.strip() for part in numbers.split("|"))
        for written, is_right in ((right, True), (wrong, False)):
            for each in filter(None, map(str.strip, written.split(";"))):
                yield Reading(kind, language, text, _figure(each, text), is_right)


def _figure(written: str, quote: str) -> FigureReport:
    metric, of, value, *rest = written.split(":")
    values = {
        "event": 1,
        "metric": metric,
        "of": of,
        "value": [float(each) for each in value.split(",") if each],
        "qualifier": rest[0] if rest else "exact",
        "quote": quote,
    }
    return FigureReport.model_validate(untold(FigureReport) | values)


def print_readings(asked: Sequence[Reading], shown: int) -> None:
    """Print by kind how many wrong readings pass, and how many right ones are refused; both should be none."""
    for is_right, title in ((False, "wrong readings that pass"), (True, "right readings refused")):
        total = [each for each in asked if each.is_right == is_right]
        print(f"{title:35}{len(total):6}  {_share([each.passes() != is_right for each in total])}   all")
        for kind, group in groupby(sorted(total, key=lambda each: each.kind), key=lambda each: each.kind):
            members = list(group)
            odd = [each for each in members if each.passes() != is_right]
            print(f"    {kind:31}{len(members):6}  {100 * len(odd) / len(members):6.2f} %")
            for each in odd[:shown]:
                print(f"        {each.language}: {each.text!r} as {each.figure}", file=sys.stderr)
    print_put_right(asked)


def print_put_right(asked: Sequence[Reading]) -> None:
    """Print how many wrong readings are put right into one that the sentence does not bear out; none should be.

    What stands as a number of `other` says of nobody what befell him, and is no reading of a fate.
    """
    right = {(each.text, each.figure.metric, *each.figure.value) for each in asked if each.is_right}
    wrong = [each for each in asked if not each.is_right]
    kept = [(each.text, found) for each in wrong if (found := each.becomes()) and found.metric != "other"]
    odd = [(text, each.metric, *each.value) not in right for text, each in kept]
    print(
        f"{'put right into a wrong one':35}{len(wrong):6}  {_share([*odd, *[False] * (len(wrong) - len(odd))])}   all"
    )


def _share(wrong: Sequence[bool]) -> str:
    return f"{100 * sum(wrong) / len(wrong):6.2f} %" if wrong else "     -"
