"""Measure what an engine costs beside one machine: `python -m benchmarks.scale [ARTICLES]`.

An endpoint of its own answers at once, so that what is measured is whoever asks. Both read the same articles, in a
process of its own each, one after the other; without `--whole` they end when the articles are read. Of the engine the
start of its workers is measured apart, since it is paid once a run.
"""

import argparse
import asyncio
import json
import resource
import subprocess
import sys
import tempfile
from contextlib import suppress
from pathlib import Path
from time import monotonic
from typing import Any, Final

from benchmarks.speed.__main__ import served
from benchmarks.speed.articles import write_articles
from summarizer.config import Settings
from summarizer.decisions.taking import fingerprint
from summarizer.engine import opened_engine
from summarizer.loading import load_articles, read_one_by_one
from summarizer.pipeline import brief_of
from summarizer.watch import Step

REQUESTS: Final = 32
"""Under way at once."""
WORDS: Final = 450
HERE, DASK, START_HERE, START = "one machine", "dask", "one machine, two articles", "dask, two articles"
"""The last two tell what the start takes."""


class _EnoughError(Exception):
    """The articles are read."""


def read(articles: Path, url: str, name: str, *, is_whole: bool) -> dict[str, Any]:
    """Read the articles as one contestant does; seconds from the first file on, and the brief's fingerprint."""
    with tempfile.TemporaryDirectory() as kept:
        engine = "dask" if name in {DASK, START} else None
        shards = f"{kept}/shards" if engine else None
        given = Settings.of(
            model="local/m", base_url=f"{url}/ours/v1", concurrency=REQUESTS, engine=engine, shards=shards
        )
        started, used = monotonic(), _cpu_s()
        at: dict[str, float] = {}
        told: dict[str, Any] = {}

        def note(step: Step) -> None:
            if step.stage != "articles":
                at.setdefault("read_s", monotonic() - started)
                if not is_whole:
                    raise _EnoughError

        settings = given.resolve({})
        with suppress(_EnoughError), opened_engine(settings) as opened:
            loaded = load_articles([articles], read=opened.read if opened else read_one_by_one)
            brief = asyncio.run(brief_of(loaded, settings, note, engine=opened))
            told["brief"] = fingerprint(brief)
        # The workers' time counts when they have ended.
        spent = {"read_s": at["read_s"], "all_s": monotonic() - started, "cpu_s": _cpu_s() - used, "mib": _peak_mib()}
        return told | spent


def _cpu_s() -> float:
    spent = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(each.ru_utime + each.ru_stime for each in spent)


def _peak_mib() -> float:
    return max(resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)) / 1024


def main() -> None:
    """Measure, and print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("articles", type=int, nargs="?", default=10_000)
    parser.add_argument("--whole", action="store_true", help="make the brief too")
    parser.add_argument("--one", nargs=3, metavar=("NAME", "FOLDER", "URL"), help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.one:
        name, folder, url = given.one
        print(json.dumps(read(Path(folder), url, name, is_whole=given.whole)))
        return
    with tempfile.TemporaryDirectory() as made, served(given.articles, WORDS, 0) as url:
        folders = {name: write_articles(Path(made, name), given.articles) for name in (HERE, DASK)}
        folders |= {name: write_articles(Path(made, name), 2) for name in (START_HERE, START)}
        told = {name: _measured(name, folder, url, is_whole=given.whole) for name, folder in folders.items()}
    _print(told, given.articles)


def _measured(name: str, folder: Path, url: str, *, is_whole: bool) -> dict[str, Any]:
    command = [sys.executable, "-m", "benchmarks.scale", "--one", name, str(folder), url]
    more = ["--whole"] if is_whole and name in {HERE, DASK} else []
    done = subprocess.run([*command, *more], check=True, stdout=subprocess.PIPE, text=True)
    told: dict[str, Any] = json.loads(done.stdout)
    return told


def _print(told: dict[str, dict[str, Any]], articles: int) -> None:
    print(f"{articles:,} articles of {WORDS} words\n")
    print("| | read, wall | all, wall | processor time | ms an article | peak MiB |\n|---|---|---|---|---|---|")
    for name, each in told.items():
        ms = f"{1000 * each['cpu_s'] / articles:.1f}" if name in {HERE, DASK} else ""
        walls = f"{each['read_s']:.1f} s | {each['all_s']:.1f} s"
        print(f"| {name} | {walls} | {each['cpu_s']:.1f} s | {ms} | {each['mib']:.0f} |")
    here_s, dask_s = (told[one]["cpu_s"] - told[two]["cpu_s"] for one, two in ((HERE, START_HERE), (DASK, START)))
    print(f"\nOverhead, the start left out: {1000 * (dask_s - here_s) / articles:.1f} ms of processor time an article")
    if briefs := {each["brief"] for each in told.values() if "brief" in each}:
        print("Both made the same brief." if len(briefs) == 1 else f"The briefs differ: {', '.join(briefs)}")


if __name__ == "__main__":
    main()
