"""How long one article takes: 100 quotes and 30 figures in 800 words, and what a longer article costs.

The least of several runs, each from nothing: an article laid open anew.
"""

import random
import time
from collections.abc import Callable, Mapping, Sequence

from benchmarks.grounding.stretches import Text
from summarizer.domain.article import Article
from summarizer.grounding.fates import fates_at
from summarizer.grounding.fates.sentence import laid_open
from summarizer.grounding.numbers import COUNTED, read_numbers
from summarizer.grounding.page import Page
from summarizer.grounding.put_right import corrected_figure
from summarizer.grounding.quotes import ArticleText, Miss
from summarizer_schemas.report import FigureReport, untold

RUNS = 7
WORDS, QUOTES, FIGURES, MISSES = 800, 100, 30, 10


def print_speed(texts: Sequence[Text], answers: Mapping[str, Sequence[tuple[object, float] | None]]) -> None:
    """Print the gate's time for an article of 800 words, its growth, and each checker's time for 100 quotes."""
    once = " ".join(" ".join(each.text.split(" ")) for each in texts)
    for times in (1, 10, 100):
        article = " ".join((once.split(" ") * (1 + times * WORDS // len(once.split(" "))))[: times * WORDS])
        work = _work(article)
        least = min(
            _seconds(lambda article=article, work=work: _check(article, *work))
            for _ in range(RUNS if times == 1 else 2)
        )
        print(
            f"{times * WORDS:7,} words, {QUOTES} quotes ({MISSES} of them wrong), {FIGURES} figures: "
            f"{least * 1000:8.1f} ms"
        )
    for name, found in answers.items():
        seconds = [each[1] for each in found if each is not None]
        print(f"{name:25} {sum(seconds) / len(seconds) * QUOTES * 1000:9.1f} ms for {QUOTES} quotes of the table")


def _work(article: str) -> tuple[list[str], list[FigureReport]]:
    """Draw the quotes, some of them wrong in one word, and the figures, from all over the article."""
    chance, text = random.Random(1), Text("speed", article)
    quotes = [article[slice(*text.stretch(chance))] for _ in range(QUOTES)]
    for i in range(MISSES):
        words = quotes[i].split(" ")
        quotes[i] = " ".join([*words[:-1], "never", words[-1]])
    counted = [each for each in read_numbers(article) if each.role in COUNTED and each.low is not None]
    chance.shuffle(counted)
    values = untold(FigureReport) | {"event": 1, "metric": "killed", "of": "people"}
    figures = []
    for each in (counted * FIGURES)[:FIGURES]:
        start, end = text.stretch(chance, (each.start, each.end))
        value = [each.low] if each.low == each.high else [each.low, each.high]
        figures.append({**values, "value": value, "qualifier": each.qualifier, "quote": article[start:end]})
    read_numbers.cache_clear()
    return quotes, [FigureReport.model_validate(each) for each in figures]


def _check(article: str, quotes: Sequence[str], figures: Sequence[FigureReport]) -> None:
    for read in (read_numbers, laid_open, fates_at):
        read.cache_clear()
    page = Page(Article("speed.txt", article, "", ""), ArticleText(article), "en")
    for quote in quotes:
        page.locate(quote)
    for figure in figures:
        found = page.locate(figure.quote)
        if not isinstance(found, Miss):
            corrected_figure(figure, found, page)


def _seconds(run: Callable[[], None]) -> float:
    start = time.process_time()
    run()
    return time.process_time() - start
