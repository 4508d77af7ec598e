"""How long `summarize --help` takes, in bare Python starts: `python benchmarks/startup.py`.

Prints the least of `RUNS` runs of each, taken in turn, and their ratio; the ratio should stay under eight.
"""

import subprocess
import sys
import time
from pathlib import Path

RUNS = 15


def seconds(*command: str) -> float:
    """Return how long one run of a command takes."""
    start = time.perf_counter()
    subprocess.run(command, check=True, capture_output=True)
    return time.perf_counter() - start


def main() -> None:
    """Measure and print."""
    python = sys.executable
    commands = {
        "python -c pass": (python, "-c", "pass"),
        "summarize --help": (str(Path(python).with_name("summarize")), "--help"),
    }
    runs = [{name: seconds(*command) for name, command in commands.items()} for _ in range(RUNS)]
    bare, ours = (min(run[name] for run in runs) for name in commands)
    print(f"python -c pass    {bare * 1000:6.1f} ms")
    print(f"summarize --help  {ours * 1000:6.1f} ms")
    print(f"ratio             {ours / bare:6.1f}")


if __name__ == "__main__":
    main()
