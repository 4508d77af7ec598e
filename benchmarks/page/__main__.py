"""How quickly the page of a brief of many articles opens and scrolls in Chromium.

    python -m benchmarks.page [ARTICLES [ALIKE]]

The brief of the example articles is taken as often as it takes to have so many articles (200), each time with texts and
quotes of its own; each event and figure is told by so many copies (4). It is opened and scrolled from
top to bottom and, with an article open, again, on a wide window and on one as wide as a phone.
"""

import asyncio
import re
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path
from statistics import median
from typing import Any

from playwright.sync_api import Browser, sync_playwright

from summarizer.config import Settings
from summarizer.domain.article import Article
from summarizer.loading import load_articles
from summarizer.paths import CASSETTES
from summarizer.pipeline import make_brief
from summarizer.render import render
from summarizer.render.pdf import require_printer
from summarizer_schemas import Brief

SEEDS = Path(__file__).parents[2] / "seeds"
RUNS = 3
WINDOWS = {"1,400 × 1,000": {"width": 1400, "height": 1000}, "390 × 844": {"width": 390, "height": 844}}
ID = re.compile(r"([A-Z])(\d+)")
MOST = 1000
"""More than there are facts of one kind in the brief of the example articles."""

SCROLL = """(step) => new Promise((done) => {
  const at = scrollY;
  scrollBy(0, step);
  requestAnimationFrame(() => requestAnimationFrame(() => done(scrollY > at)));
})"""
"""Scrolls by so many pixels and waits until that is on the screen; returns whether there was more to scroll."""
STEP, MOST_STEPS = 300, 250
OPENED = """() => {
  const [at] = performance.getEntriesByType("navigation");
  const [paint] = performance.getEntriesByName("first-contentful-paint");
  return [paint.startTime, at.loadEventEnd];
}"""


def renumbered(value: Any, nth: int) -> Any:
    """Return a part of a brief with the ids of the n-th copy."""
    if isinstance(value, dict):
        return {key: renumbered(each, nth) for key, each in value.items()}
    if isinstance(value, list):
        return [renumbered(each, nth) for each in value]
    if isinstance(value, str) and (parted := ID.fullmatch(value)):
        return f"{parted[1]}{int(parted[2]) + nth * MOST}"
    return value


def of_quotes(value: Any, nth: int) -> Any:
    """Return an account with the quotes, the source and the origin of the n-th copy, and all else of its own."""
    return {
        key: renumbered(each, nth) if key in {"quotes", "source", "origins", "key"} else each
        for key, each in value.items()
    }


def copies(brief: Brief, articles: list[Article], most: int, alike: int) -> tuple[Brief, list[Article]]:
    """Return the brief of so many articles, in which so many copies of an article tell each event."""
    numbers = range(-(-most // len(articles)))
    texts = [
        replace(each, file=f"{nth}-{each.file}", text=f"{each.text}\n{nth}\n") for nth in numbers for each in articles
    ]
    whole = brief.model_dump(mode="json")
    made: dict[str, list[Any]] = {
        name: [] for name, value in whole.items() if isinstance(value, list) and name != "answers"
    }
    for nth in numbers:
        story, is_first = nth - nth % alike, nth % alike == 0
        for name, found in made.items():
            if is_first or name in {"sources", "quotes"}:
                found.extend(renumbered(whole[name], nth))
        for place, source in enumerate(made["sources"][-len(articles) :]):
            source["text_sha256"] = _digest(texts, nth * len(articles), articles, whole["sources"][place])
        for name, accounts in (("events", "reports"), ("figures", "observations")):
            for fact, own in zip(made[name][-len(whole[name]) :], whole[name], strict=True):
                fact[accounts] += [of_quotes(renumbered(each, story), nth - story) for each in own[accounts]] * (
                    not is_first
                )
    return Brief.model_validate(whole | made), texts


def _digest(texts: list[Article], start: int, articles: list[Article], source: dict[str, Any]) -> str:
    place = next(nth for nth, each in enumerate(articles) if each.text_sha256 == source["text_sha256"])
    return texts[start + place].text_sha256


class Opened:
    """A page that was just opened: when its first words stood there and all was loaded, and what scrolling it takes."""

    def __init__(self, browser: Browser, path: Path, window: dict[str, int]) -> None:
        self._page = browser.new_page(viewport=window)
        self._session = self._page.context.new_cdp_session(self._page)
        self._session.send("Performance.enable", {"timeDomain": "threadTicks"})
        self._page.goto(path.as_uri())
        self._page.wait_for_function("performance.getEntriesByName('first-contentful-paint').length > 0")
        self.first_words, self.loaded = self._page.evaluate(OPENED)
        self.busy = self._busy()

    def _busy(self) -> float:
        """Return how long the page has kept its thread busy so far, in ms of processor time."""
        metrics = self._session.send("Performance.getMetrics")["metrics"]
        return 1000 * next(each["value"] for each in metrics if each["name"] == "TaskDuration")

    def scroll(self) -> float:
        """Scroll down and return the processor time of the frame that took most, in ms."""
        frames = []
        for _ in range(MOST_STEPS):
            before = self._busy()
            is_moved = self._page.evaluate(SCROLL, STEP)
            frames.append(self._busy() - before)
            if not is_moved:
                break
        return max(frames)

    def read(self) -> None:
        """Go back to the top and open an article."""
        self._page.evaluate("scrollTo(0, 0)")
        self._page.evaluate("location.hash = 'Q1'")
        self._page.wait_for_selector("mark.on")

    def close(self) -> None:
        """Close the page."""
        self._page.close()


def row(browser: Browser, path: Path, window: dict[str, int]) -> str:
    """Return the medians of several openings, and in brackets the worst."""
    found: list[tuple[float, ...]] = []
    for _ in range(RUNS):
        page = Opened(browser, path, window)
        times: tuple[float, ...] = page.first_words, page.loaded, page.busy, page.scroll()
        if window["width"] > 1000:  # on a phone the article covers the brief
            page.read()
            times = *times, page.scroll()
        found.append(times)
        page.close()
    cells = [f"{median(each):,.0f} ms ({max(each):,.0f})" for each in zip(*found, strict=True)]
    return " | ".join([*cells, "–"][:5])


def main() -> None:
    """Print a row for each window."""
    most = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    found = load_articles([SEEDS]).articles
    alike = int(sys.argv[2]) if len(sys.argv) > 2 else 4
    seeds = asyncio.run(make_brief([SEEDS], Settings(replay=CASSETTES).resolve({})))
    brief, articles = copies(seeds, [*found], most, alike)
    begun = time.perf_counter()
    page = render(brief, "html", articles=articles)
    rendered = time.perf_counter() - begun
    print(f"{len(articles)} articles, {len(brief.events):,} events, {len(brief.quotes):,} quotes: "
          f"{len(page) / 1e6:.1f} MB, rendered in {rendered:.1f} s\n")  # fmt: skip
    print("| window | first words | all loaded | processor time of that | longest frame | with an article open |")
    print("|---|---|---|---|---|---|")
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        path = Path(folder) / "brief.html"
        path.write_text(str(page), "utf-8")
        browser = playwright.chromium.launch(executable_path=require_printer(), args=["--no-sandbox", "--disable-gpu"])
        for name, window in WINDOWS.items():
            print(f"| {name} | {row(browser, path, window)} |", flush=True)
        browser.close()


if __name__ == "__main__":
    main()
