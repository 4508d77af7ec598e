"""Measure what the gate and the merge make of long articles: `python -m benchmarks.long`.

Each case runs in a process of its own, so that its peak memory is its own. The model answers at once; what is timed is
our own work: cutting, prompts, the gate, and the merge of the one report.
"""

import asyncio
import json
import resource
import subprocess
import sys
from collections.abc import Callable, Sequence
from hashlib import sha256
from time import process_time
from typing import Any, Final

from benchmarks.long.report import make_report, report_part
from summarizer.domain.article import Article
from summarizer.llm.calls import TokenUsage
from summarizer.llm.client import Answer
from summarizer.llm.output_modes import Message
from summarizer.merging import merge_reports
from summarizer.steps.extract import extract
from summarizer.steps.prompts import Prompts
from summarizer_schemas.report import Corrections

_NOTHING: Final = Corrections(header=None, names=[], events=[], figures=[], claims=[])
CASES: Final[dict[str, Callable[[], str]]] = {
    "30 pages": lambda: make_report(15_000),
    "300 pages": lambda: make_report(150_000),
    "10 MB of one word": lambda: "word " * 2_000_000,
    "1 MB of one quote": lambda: "“500 killed” " * 66_000,
    "1 MB of one digit": lambda: "1" * 1_000_000,
}


class _Model:
    requests = 0

    async def ask(self, messages: Sequence[Message], schema: type[Any], **_: object) -> Answer[Any]:
        self.requests += 1
        if schema is Corrections:
            return Answer(_NOTHING, TokenUsage())
        return Answer(report_part(messages[1]["content"].partition("\n")[2]), TokenUsage())


def measure(case: str) -> list[object]:
    """Read and merge one article; return a row of the table."""
    text = CASES[case]()
    article = Article("long.txt", text, "0" * 64, sha256(text.encode()).hexdigest())
    model, start = _Model(), process_time()
    report = asyncio.run(extract(article, model.ask, Prompts()))
    read = process_time()
    situation = merge_reports([report])
    merged = process_time()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    told = f"{len(report.events):,}", f"{len(situation.events):,}", f"{len(report.refused):,}"
    return [
        case,
        f"{len(text):,}",
        model.requests,
        *told,
        f"{read - start:.1f}",
        f"{merged - read:.1f}",
        f"{1e6 * (merged - start) / len(text):.0f}",
        peak,
    ]


def main() -> None:
    """Print one line for each case, as a Markdown table."""
    head = (
        "case",
        "characters",
        "requests",
        "events told",
        "events",
        "withheld",
        "gate s",
        "merge s",
        "s a million",
        "MiB",
    )
    print(f"| {' | '.join(head)} |\n|{'---|' * len(head)}")
    for case in CASES:
        command = [sys.executable, "-m", "benchmarks.long", case]
        row = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
        print(f"| {' | '.join(map(str, row))} |", flush=True)


if __name__ == "__main__":
    if len(sys.argv) > 1:
        print(json.dumps(measure(sys.argv[1])))
    else:
        main()
