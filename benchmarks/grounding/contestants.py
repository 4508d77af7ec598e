"""Mutations → what each checker makes of them: found where, and in how many seconds.

`gate` and `exact` run here; the others run in a virtual environment of their own, which `run_others` makes.
"""

import json
import subprocess
import sys
import time
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Final, get_args

from benchmarks.grounding.figures import Claimed
from benchmarks.grounding.mutations import Mutation
from benchmarks.grounding.stretches import Text
from summarizer.domain.article import Article
from summarizer.grounding.figures import object_to_figure
from summarizer.grounding.page import Page
from summarizer.grounding.quotes import ArticleText, Miss
from summarizer_schemas.report import FigureReport, untold
from summarizer_schemas.vocabulary import Qualifier

HERE: Final = Path(__file__).parent
PACKAGES: Final = ("langextract==1.7.1", "instructor==1.17.0", "regex")

Found = tuple[tuple[int, int], ...]


@cache
def _page(text: str) -> Page:
    return Page(Article("benchmark.txt", text, "", ""), ArticleText(text), "en")


def gate(text: str, quote: str, near: int) -> Found:
    """Locate a quote as the gate does; () is a refusal."""
    found = _page(text).locate(quote, near=near)
    return () if isinstance(found, Miss) else tuple((span.start, span.end) for span in found)


def gate_figure(text: str, figure: Claimed) -> bool:
    """Tell whether the gate lets a figure pass, with whatever qualifier it might be claimed."""
    page = _page(text)
    found = page.locate(figure.quote, near=figure.start)
    if isinstance(found, Miss):
        return False
    return any(not list(object_to_figure(_report(figure, each), found, page)) for each in get_args(Qualifier))


def _report(figure: Claimed, qualifier: str) -> FigureReport:
    values = {"event": 1, "metric": figure.metric, "of": figure.of, "value": [figure.value], "qualifier": qualifier}
    return FigureReport.model_validate(untold(FigureReport) | values | {"quote": figure.quote})


def exact(text: str, quote: str, near: int) -> Found:
    """Find a quote as it is, character by character."""
    at = near if text.startswith(quote, near) else text.find(quote)
    return ((at, at + len(quote)),) if at >= 0 else ()


def timed(find: object, texts: Sequence[Text], asked: Sequence[Mutation]) -> list[tuple[Found, float]]:
    """Ask a checker of this process for every quote."""
    assert callable(find)
    answers = []
    for each in asked:
        start = time.perf_counter()
        found = find(texts[each.text].text, each.quote, each.spans[0][0])
        answers.append((found, time.perf_counter() - start))
    return answers


def run_others(texts: Sequence[Text], asked: Sequence[tuple[int, str]]) -> dict[str, list[tuple[Found, float]]]:
    """Ask the checkers of other packages for every quote (the number of its text, the quote)."""
    python = HERE / ".venv" / "bin" / "python"
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", str(HERE / ".venv")], check=True)
        subprocess.run([str(python), "-m", "pip", "install", *PACKAGES], check=True, capture_output=True)
    question = json.dumps({"texts": [each.text for each in texts], "quotes": asked})
    done = subprocess.run(
        [str(python), str(HERE / "others.py")], input=question, text=True, capture_output=True, check=True
    )
    return {
        name: [((tuple(span),) if span else (), seconds) for span, seconds in found]
        for name, found in json.loads(done.stdout).items()
    }
