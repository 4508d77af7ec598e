"""How long `import summarizer` and `summarize --help` take, in bare Python starts: `python benchmarks/startup.py`.

Prints the least of `RUNS` runs of each, taken in turn, and their ratios. The import should cost less than a bare start
does, and far less than 50 ms; the ratio of `--help` should stay under eight.
"""

import subprocess
import sys
import time

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
        "import summarizer": (python, "-c", "import summarizer"),
        "summarize --help": (python, "-m", "summarizer", "--help"),
    }
    runs = [{name: seconds(*command) for name, command in commands.items()} for _ in range(RUNS)]
    least = {name: min(run[name] for run in runs) for name in commands}
    bare = least["python -c pass"]
    for name, taken in least.items():
        print(f"{name:<18}{taken * 1000:6.1f} ms   {(taken - bare) * 1000:+6.1f} ms   ratio {taken / bare:4.1f}")


if __name__ == "__main__":
    main()
