"""Measure what a folder costs besides the model: `python -m benchmarks.speed`.

An endpoint of its own answers at once, so that what is measured is whoever asks. Each contestant runs in a process of
its own, in an environment of its own that is made here (in `build/speed`), one after the other, as often as wished.
"""

import argparse
import json
import math
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import urllib.request
import venv
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Final

from benchmarks.speed.articles import write_articles

_HERE: Final = Path(__file__).parent
_ROOT: Final = _HERE.parent.parent
_ENVIRONMENTS: Final = _ROOT / "build" / "speed"
_LONGEST_S: Final = 600
"""Of one run of one contestant: what takes longer is told as having failed."""


@dataclass(frozen=True)
class Contestant:
    """Who takes part.

    Attributes:
        name: as the table tells it.
        script: the module in `contestants`.
        needs: what is installed for it; nothing means this project's own environment.
    """

    name: str
    script: str
    needs: tuple[str, ...] = ()


OURS: Final = Contestant("summarize: gate, merge and prose too", "ours")
AGAIN: Final = Contestant("summarize, a second time: nothing is sent", "ours")
FLOOR: Final = Contestant("a bare AsyncOpenAI loop, the same bodies", "floor")
OTHERS: Final = (
    Contestant("instructor loop", "instructor_loop", ("instructor",)),
    Contestant("LangChain structured output", "langchain_loop", ("langchain-openai",)),
    Contestant("pydantic-ai", "pydantic_ai_loop", ("pydantic-ai-slim[openai]",)),
    Contestant("LangExtract", "langextract_run", ("langextract[openai]",)),
    Contestant("DocETL", "docetl_run", ("docetl",)),
)


def main() -> None:
    """Measure, and print the tables."""
    asked = _arguments()
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    others = [each for each in OTHERS if each.script.split("_")[0] not in asked.without]
    ready = {each: _python_of(each) for each in (FLOOR, OURS, AGAIN, *others)}
    runs: dict[Contestant, list[dict[str, float]]] = {each: [] for each, python in ready.items() if python}
    with tempfile.TemporaryDirectory() as made:
        folder = write_articles(Path(made) / "articles", asked.articles, asked.words)
        endpoint = served(asked.articles, asked.words, asked.delay)
        with endpoint as address, suppress(KeyboardInterrupt):  # ended early, it tells what it has
            for number in range(asked.runs):
                arguments = [address, str(folder), str(asked.at_once)]
                _run_all(runs, ready, arguments, Path(made) / f"kept-{number}")
    _print_all({each: told for each, told in runs.items() if told}, asked)


def _run_all(
    runs: dict[Contestant, list[dict[str, float]]],
    ready: dict[Contestant, Path | None],
    arguments: Sequence[str],
    kept: Path,
) -> None:
    """Run each contestant once; one that fails takes no further part: it would fail again."""
    for each in list(runs):
        told = _run(each, str(ready[each]), arguments, kept)
        asking_s = _asking_s(arguments[0])
        if told:
            runs[each].append({**told, "asking_s": asking_s})
        else:
            del runs[each]
        print(".", end="", file=sys.stderr, flush=True)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.speed", description=__doc__)
    parser.add_argument("--articles", type=int, default=200)
    parser.add_argument("--words", type=int, default=450, help="of each article")
    parser.add_argument("--at-once", type=int, default=32, help="requests under way at once")
    parser.add_argument("--delay", type=float, default=0.0, help="seconds that each answer takes")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--without", nargs="*", default=[], help="such as docetl langextract")
    return parser.parse_args()


def _python_of(contestant: Contestant) -> Path | None:
    """Return the Python that a contestant runs in; its environment is made the first time. None: it cannot be had."""
    if not contestant.needs:
        return Path(sys.executable)
    folder = _ENVIRONMENTS / contestant.script
    python = folder / "bin" / "python"
    if (folder / "installed").exists():
        return python
    shutil.rmtree(folder, ignore_errors=True)
    venv.create(folder, with_pip=True)
    command = [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *contestant.needs]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        print(f"{contestant.name}: left out, it cannot be installed: {done.stderr.strip()[-300:]}", file=sys.stderr)
        return None
    (folder / "installed").touch()
    return python


@contextmanager
def served(articles: int, words: int, delay_s: float) -> Iterator[str]:
    """Run the endpoint while the block runs; its address."""
    command = [sys.executable, "-m", "benchmarks.speed.server", str(articles), str(words), str(delay_s)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=_ROOT, env=_environment()) as server:
        assert server.stdout
        try:
            yield f"http://127.0.0.1:{int(server.stdout.readline())}"
        finally:
            server.terminate()


def _run(contestant: Contestant, python: str, arguments: Sequence[str], kept: Path) -> dict[str, float] | None:
    """Run a contestant once; what it told, or None where it failed, which is said."""
    is_ours = not contestant.needs
    script = [f"benchmarks.speed.contestants.{contestant.script}"] if is_ours else []
    call = ["-m", *script] if is_ours else [str(_HERE / "contestants" / f"{contestant.script}.py")]
    more = [str(kept)] if contestant in {OURS, AGAIN} else []
    command = [python, *call, *arguments, *more]
    try:
        done = subprocess.run(
            command, capture_output=True, text=True, check=True, cwd=_ROOT, env=_environment(), timeout=_LONGEST_S
        )
    except (subprocess.CalledProcessError, subprocess.TimeoutExpired) as error:
        print(f"{contestant.name}: {error}: {str(error.stderr)[-500:]}", file=sys.stderr)
        return None
    told: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return told


def _asking_s(address: str) -> float:
    """Return how long the endpoint was asked about articles since it was asked that last; 0 where it was not."""
    direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    with direct.open(f"{address}/asking") as answer:
        return float(json.load(answer))


def _environment() -> dict[str, str]:
    """Return this process's, with the schemas to import, and no proxy between a contestant and the endpoint.

    What is compiled of the code is kept, as that of installed packages is.
    """
    not_theirs = ("_proxy", "dontwritebytecode")
    left = {name: value for name, value in os.environ.items() if not name.lower().endswith(not_theirs)}
    return {**left, "PYTHONPATH": f"{_ROOT}{os.pathsep}{_ROOT / 'schemas'}"}


def _print_all(runs: dict[Contestant, list[dict[str, float]]], asked: argparse.Namespace) -> None:
    articles: int = asked.articles
    floor = [each["cpu_s"] for each in runs[FLOOR]]
    print(
        "| | items | start | processor time | an article | beside the floor | asking | wall |\n"
        "|---|---|---|---|---|---|---|---|"
    )
    for contestant, told in runs.items():
        cpu_s = median(each["cpu_s"] for each in told)
        ratio = median(each["cpu_s"] / least for each, least in zip(told, floor, strict=False))
        print(
            f"| {contestant.name} | {median(each['items'] for each in told):.0f} "
            f"| {median(each['start_cpu_s'] for each in told):.1f} s | {cpu_s:.1f} s "
            f"| {1000 * cpu_s / articles:.1f} ms | {ratio:.2f} × "
            f"| {_asking_in_words(told, _ideal_s(asked))} | {median(each['wall_s'] for each in told):.1f} s |"
        )
    ours = runs[OURS]
    gate_ms = median(1000 * each["gate_s"] / articles for each in ours)
    apart = [(each["articles_s"] - each["gate_s"]) / least for each, least in zip(ours, floor, strict=False)]
    after_ms = median(1000 * (each["cpu_s"] - each["articles_s"]) / articles for each in ours)
    print(f"\nThe articles without the gate, beside the floor: {median(apart):.2f} ×")
    print(f"The gate: {gate_ms:.1f} ms an article. What is made of all of them: {after_ms:.1f} ms an article")
    if asked.delay:
        print(f"The ideal, from the first request to the last answer: {_ideal_s(asked):.1f} s")


def _ideal_s(asked: argparse.Namespace) -> float:
    """Return what the articles' answers take by themselves: so many rounds, each as long as an answer."""
    return math.ceil(asked.articles / asked.at_once) * float(asked.delay)


def _asking_in_words(told: Sequence[dict[str, float]], ideal_s: float) -> str:
    """Return how long the articles were asked about, and how many times as long as they must be."""
    asking_s = median(each["asking_s"] for each in told)
    if not asking_s:
        return "–"
    return f"{asking_s:.1f} s, {asking_s / ideal_s:.2f} × the ideal" if ideal_s else f"{asking_s:.1f} s"


if __name__ == "__main__":
    main()
