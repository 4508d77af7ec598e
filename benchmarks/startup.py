"""What the command takes before it does anything, in bare Python starts: `python benchmarks/startup.py`.

Prints the least processor time of `RUNS` runs of each, taken in turn, and their ratios. The import should cost less
than a bare start does; the ratios of `--help` and `--version` should stay under five (measured: 4.9 to 5.0 and 4.7 to
4.8; of the first 3.6 to 3.8 are click). A replay of the example articles stands beside an import of openai alone,
which it does not need.
"""

import os
import resource
import subprocess
import sys
from pathlib import Path
from typing import Final

RUNS: Final = 9
_ROOT: Final = Path(__file__).parent.parent
_ENVIRONMENT: Final = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
"""What is compiled of the code is kept, as that of installed packages is; the first run compiles it."""


def seconds(*command: str) -> float:
    """Return the processor time of one run of a command."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, check=True, capture_output=True, cwd=_ROOT, env=_ENVIRONMENT)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main() -> None:
    """Measure and print."""
    python = sys.executable
    commands = {
        "python -c pass": (python, "-c", "pass"),
        "import summarizer": (python, "-c", "import summarizer"),
        "summarize --help": (python, "-m", "summarizer", "--help"),
        "summarize --version": (python, "-m", "summarizer", "--version"),
        "import openai": (python, "-c", "import openai"),
        "summarize seeds/": (python, "-m", "summarizer", "seeds", "--replay", "cassettes"),
    }
    runs = [{name: seconds(*command) for name, command in commands.items()} for _ in range(RUNS)]
    least = {name: min(run[name] for run in runs) for name in commands}
    bare = least["python -c pass"]
    for name, taken in least.items():
        print(f"{name:<20}{taken * 1000:8.1f} ms   ratio {taken / bare:5.1f}")


if __name__ == "__main__":
    main()
