"""What all contestants share: the articles, and what is told of a run. Needs nothing but Python."""

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path


def articles() -> list[str]:
    """Return the texts of the articles, in the order of their files."""
    return [path.read_text("utf-8") for path in sorted(Path(sys.argv[2]).glob("*.txt"))]


def base_url(form: str = "ours") -> str:
    """Return where the endpoint is."""
    return f"{sys.argv[1]}/{form}/v1"


def at_once() -> int:
    """Return how many requests may be under way."""
    return int(sys.argv[3])


def measured(run: Callable[[], int], parts: dict[str, float] | None = None) -> None:
    """Run, and print how long it took beyond the start, how many items came of it, and what `parts` then holds."""
    start_cpu, wall = time.process_time(), time.perf_counter()
    items = run()
    told = {
        "items": items,
        "start_cpu_s": start_cpu,
        "cpu_s": time.process_time() - start_cpu,
        "wall_s": time.perf_counter() - wall,
        **(parts or {}),
    }
    print(json.dumps(told))
