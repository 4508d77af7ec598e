"""`summarize`: each article asked for, held by the gate, all merged into one brief; told apart by stages."""

import sys
import time
from importlib import import_module
from pathlib import Path
from typing import Any

from benchmarks.speed.contestants.measuring import at_once, base_url, measured
from summarizer import loop
from summarizer.config import Settings
from summarizer.domain.article import GroundedReport
from summarizer.grounding import verdicts
from summarizer.pipeline import make_brief, models
from summarizer.watch import Step

told: dict[str, float] = {}


def timed_gate() -> None:
    """Have the gate add up its processor time."""
    ground = verdicts.ground_report

    def timed(*given: Any, **more: Any) -> GroundedReport:
        start = time.process_time()
        try:
            return ground(*given, **more)
        finally:
            told["gate_s"] = told.get("gate_s", 0) + time.process_time() - start

    models.ground_report = verdicts.ground_report = timed


def run(kept: Path | None) -> int:
    """Make a brief; the number of its events."""
    start_cpu, start = time.process_time(), time.perf_counter()

    def note(step: Step) -> None:
        if step.stage == "consolidation" and "articles_s" not in told:
            told["articles_s"] = time.process_time() - start_cpu
            told["articles_wall_s"] = time.perf_counter() - start

    settings = Settings(model="local/m", base_url=base_url(), concurrency=at_once(), cache=kept).resolve({})
    brief = loop.run(make_brief([Path(sys.argv[2])], settings, note))
    return len(brief.events)


def load_what_sends() -> None:
    """Import what the first request that is sent would, as all others do before they are measured."""
    import_module("summarizer.llm.exchange")
    import_module("genai_prices")


if __name__ == "__main__":
    folder = Path(sys.argv[4]) if len(sys.argv) > 4 else None
    if not (folder and folder.exists()):  # a second run sends nothing
        load_what_sends()
    timed_gate()
    measured(lambda: run(folder), told)
