"""Measure whole runs at endpoints that fail, refuse at random, or limit: `python benchmarks/endpoint/run.py moods`.

Both are servers of this process, on the loopback interface; the scripts are those of the tests (`tests/faulty.py`).
"""

import asyncio
import itertools
import sys
import tempfile
from pathlib import Path
from time import monotonic
from typing import Any
from unittest import mock

import click

from summarizer.config import Settings
from summarizer.errors import EndpointError
from summarizer.llm.client import Model
from summarizer.llm.providers import Endpoint
from summarizer.llm.rate_limiter import RateLimiter
from summarizer.pipeline import make_brief
from summarizer_schemas.report import ArticleReport, Prose

sys.path.insert(0, str(Path(__file__).parents[2] / "tests"))
from faulty import BUSY, MOODS, Faulty, Limited
from no_pace import NoPace
from scripted_server import ScriptedServer

NOTHING = ArticleReport(
    headline=None, publisher=None, published=None, published_text=[], language="en", gist="Nothing is reported.",
    names=[], events=[], figures=[], claims=[],
).model_dump_json()  # fmt: skip
NO_PROSE = Prose(sentences=[]).model_dump_json()


@click.group()
def main() -> None:
    """Run `faults`, `moods` or `limits`."""


@main.command()
@click.option("--articles", default=1_000, show_default=True)
@click.option("--share", "shares", multiple=True, type=float, default=(0.05, 0.3), show_default=True)
@click.option("--concurrency", default=16, show_default=True)
def faults(articles: int, shares: tuple[float, ...], concurrency: int) -> None:
    """Make a brief where a share of the requests fails, in twenty ways."""
    print("| share | sources | failures | requests | good answers | faults | answered twice | seconds |\n|" + "--|" * 8)
    for share in shares:
        script = Faulty(share, _mark, _content)
        with tempfile.TemporaryDirectory() as folder, ScriptedServer(script) as server:
            files = _write_articles(Path(folder), articles)
            settings = Settings("local/scripted", server.base_url, concurrency=concurrency, timeout=20)
            started = monotonic()
            brief = asyncio.run(make_brief([Path(folder)], settings.resolve({})))
            took_s = monotonic() - started
        failed = {failure.file for failure in brief.failures if failure.stage == "extract"}
        used = [Path(source.file).name for source in brief.sources]
        assert sorted([*used, *(Path(file).name for file in failed)]) == sorted(files)
        good, twice = script.served["good"], sum(count > 1 for count in script.answered.values())
        counts = (len(used), len(failed), len(server.requests), good, script.faults, twice)
        print(f"| {share} | {' | '.join(f'{count:,}' for count in counts)} | {took_s:.0f} |", flush=True)


@main.command()
@click.option("--articles", default=300, show_default=True)
@click.option("--share", "shares", multiple=True, type=float, default=(0.1, 0.3), show_default=True)
@click.option("--latency", "latencies", multiple=True, type=float, default=(0.02, 1.0), show_default=True)
@click.option("--concurrency", default=32, show_default=True)
@click.option("--rounds", default=3, show_default=True, help="Of each the fastest counts.")
def moods(
    articles: int, shares: tuple[float, ...], latencies: tuple[float, ...], concurrency: int, rounds: int
) -> None:
    """Ask an endpoint that refuses at random, beside a client that only tries again; four fifths are 429 and 503."""
    print("| share | seconds an answer | answered | refused | seconds | only trying again | ratio |\n|" + "--|" * 7)
    for share, latency_s in itertools.product(shares, latencies):
        took_s: dict[type, list[float]] = {RateLimiter: [], NoPace: []}
        for kind in [RateLimiter, NoPace] * rounds:
            script = Faulty(share, _said, lambda _: NO_PROSE, weights=MOODS, delay_s=latency_s)
            with ScriptedServer(script) as server, mock.patch("summarizer.llm.retry.Pace", kind):
                started = monotonic()
                answered = asyncio.run(_ask_all(server.base_url, articles, concurrency))
                took_s[kind].append(monotonic() - started)
            assert answered == articles == script.served["good"]
        refused = sum(script.served[name] for name in BUSY)
        ours_s, theirs_s = min(took_s[RateLimiter]), min(took_s[NoPace])
        row = (share, latency_s, articles, refused, f"{ours_s:.1f}", f"{theirs_s:.1f}", f"{ours_s / theirs_s:.2f}")
        print(f"| {' | '.join(map(str, row))} |", flush=True)


@main.command()
@click.option("--requests", default=1_200, show_default=True)
@click.option("--at-once", default=10, show_default=True, help="What the server takes at once.")
@click.option("--per-minute", default=600, show_default=True, help="What it takes in a minute.")
@click.option("--concurrency", default=32, show_default=True)
def limits(requests: int, at_once: int, per_minute: int, concurrency: int) -> None:
    """Ask a server that takes so much and no more, as fast as it takes it."""
    print("| the server says | answered | seconds | ideal | ratio | refused | after ten seconds |\n|" + "--|" * 7)
    for says, named in (("", "429"), ("retry-after", "429 and Retry-After"), ("x-ratelimit", "what is left")):
        script = Limited(at_once, per_minute, lambda _: NO_PROSE, says=says)
        with ScriptedServer(script) as server:
            answered = asyncio.run(_ask_all(server.base_url, requests, concurrency))
        took_s = script.outcomes[-1][0] - script.outcomes[0][0]
        ideal_s = max((requests - script.burst) * 60 / per_minute, requests * sum(script.latency_s) / 2 / at_once)
        refused = script.share_refused_after(0)
        print(
            f"| {named} | {answered:,} | {took_s:.0f} | {ideal_s:.0f} | {took_s / ideal_s:.2f} | {refused:.1%} "
            f"| {script.share_refused_after(10):.1%} |",
            flush=True,
        )


async def _ask_all(base_url: str, requests: int, concurrency: int) -> int:
    """Ask so many questions, and return how many were answered."""

    async def ask(model: Model, n: int) -> bool:
        try:
            await model.ask([{"role": "user", "content": f"question {n}"}], Prose, name=f"question-{n}")
        except EndpointError:
            return False
        return True

    async with Model(Endpoint("local/scripted", base_url, concurrency=concurrency)) as model:
        return sum(await asyncio.gather(*(ask(model, n) for n in range(requests))))


def _said(body: dict[str, Any]) -> str:
    """Return the question, whatever schema stands beside it."""
    return next(str(message["content"]) for message in body["messages"] if message["role"] == "user")


def _write_articles(folder: Path, articles: int) -> list[str]:
    names = [f"article-{n:04}.txt" for n in range(articles)]
    for n, name in enumerate(names):
        (folder / name).write_text(f"Nothing new in village {n}\n\nNothing was reported from village {n} on Monday.\n")
    return names


def _mark(body: dict[str, Any]) -> str:
    """Return the marker of the article, or all that was said where there is none."""
    said = str(body["messages"][1]["content"])
    return said.partition("<article-")[2][:16] or said


def _content(body: dict[str, Any]) -> str:
    return NOTHING if "<article-" in str(body["messages"][1:]) else NO_PROSE


if __name__ == "__main__":
    main()
