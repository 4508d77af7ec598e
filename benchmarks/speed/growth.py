"""Measure how a folder's size tells: `python -m benchmarks.speed.growth [COUNT...]`.

A scripted model answers at once, in the same process; each size runs in a process of its own, so that its peak memory
is its own. Times are seconds of processor time.
"""

import gc
import json
import resource
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from time import process_time
from typing import Any, Final, Self

from benchmarks.speed.articles import report, write_articles
from benchmarks.speed.folder_answers import answer_about_all
from summarizer.config import Settings
from summarizer.llm.budget import tokens_of
from summarizer.llm.calls import TokenUsage
from summarizer.llm.client import Answer
from summarizer.llm.output_modes import Message, strict_format
from summarizer.llm.providers import Endpoint
from summarizer.loading import load_articles
from summarizer.loop import run
from summarizer.pipeline import brief_of
from summarizer.pipeline import models as asked
from summarizer.render import render
from summarizer.watch import Step
from summarizer_schemas.report import ArticleReport

SIZES: Final = (250, 500, 1000)


class _Model:
    """Stands in for `Model`: knows each article's report, and finds nothing in all of them."""

    def __init__(self, endpoint: Endpoint, **_: object) -> None:
        self.endpoint = endpoint

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        return

    async def ask(self, messages: Sequence[Message], schema: type[Any], **_: object) -> Answer[Any]:
        if schema is ArticleReport:
            return Answer(report(messages[1]["content"]), TokenUsage(requests=1))
        _Model.largest = max(_Model.largest, tokens_of(messages, schema))
        _Model.requests += 1
        told = answer_about_all({"messages": messages, "response_format": strict_format(schema)})
        return Answer(schema.model_validate_json(told), TokenUsage(requests=1))

    largest = 0
    requests = 0


def measure(count: int) -> dict[str, Any]:
    """Make the brief of so many articles; a row of the table."""
    gc.set_threshold(100_000)  # as the command line does in its own process
    asked.Model = _Model  # type: ignore[assignment, misc, attr-defined, unused-ignore]
    at: dict[str, float] = {}

    def note(step: Step) -> None:
        at.setdefault(f"{step.stage} {step.done if step.stage != 'articles' else ''}", process_time())

    with tempfile.TemporaryDirectory() as made:
        loaded = load_articles([write_articles(Path(made), count)])
        settings = Settings(model="local/m", base_url="http://127.0.0.1:9/v1", concurrency=32).resolve({})
        start = process_time()
        brief = run(brief_of(loaded, settings, note))
        done = process_time()
    sizes = {form: len(render(brief, form, "standard", loaded.articles)) for form in ("json", "md", "html")}
    read, merged = at["consolidation 0"], at["consolidation 1"]
    return {
        "articles": f"{count:,}",
        "events": f"{len(brief.events):,}",
        "reading s": f"{read - start:.1f}",
        "merging s": f"{merged - read:.1f}",
        "prose s": f"{done - merged:.1f}",
        "formats s": f"{process_time() - done:.1f}",
        "ms an article": f"{1000 * (process_time() - start) / count:.0f}",
        "peak MiB": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
        "requests about all": _Model.requests,
        "largest, tokens": f"{_Model.largest:,}",
        **{f"{form} MB": f"{size / 1e6:.1f}" for form, size in sizes.items()},
    }


def main() -> None:
    """Print one line for each size, as a Markdown table."""
    for place, count in enumerate(map(int, sys.argv[1:] or SIZES)):
        command = [sys.executable, "-m", "benchmarks.speed.growth", "one", str(count)]
        row = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
        if not place:
            print(f"| {' | '.join(row)} |\n|{'---|' * len(row)}")
        print(f"| {' | '.join(map(str, row.values()))} |", flush=True)


if __name__ == "__main__":
    if sys.argv[1:2] == ["one"]:
        print(json.dumps(measure(int(sys.argv[2]))))
    else:
        main()
