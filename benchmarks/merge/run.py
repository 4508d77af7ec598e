"""Measure the merge on folders with known clusters: `python benchmarks/merge/run.py --events 1000 --events 10000`.

Each size runs in processes of its own, so that its peak memory is its own and nothing is remembered from run to run.
What is timed is `merge_reports`, from grounded reports to a situation; making the folder and scoring the result are
not. Of several runs the fastest counts: what else a machine does only adds to the time.
"""

import gc
import json
import resource
import subprocess
import sys
from itertools import combinations
from pathlib import Path
from time import process_time

import click
from folder import Folder, make_folder
from scores import score

from summarizer.merge import Situation, merge_reports
from summarizer.merge.citing import in_source_order
from summarizer.merge.likeness import Judge
from summarizer.merge.mentions import Cast, event_mentions
from summarizer.merge.names import resolve_names
from summarizer.merge.origins import Speakers, article_voices
from summarizer.merge.places import Geography
from summarizer.merge.sides import Sides

_COLUMNS = (
    "events", "pair precision", "pair recall", "B3 F1", "false merges across a veto", "seconds", "time ratio",
    "peak MiB", "of which input",
)  # fmt: skip


@click.command()
@click.option("--events", multiple=True, type=int, default=(1_000, 10_000, 100_000), help="A size; give it again.")
@click.option(
    "--runs",
    type=click.IntRange(min=1),
    default=3,
    show_default=True,
    help="How often each size is merged; the fastest counts.",
)
@click.option("--seed", default=1, show_default=True, help="Of the made-up world.")
@click.option("--one", type=int, help="Measure one size in this process and print it as JSON.")
def main(events: tuple[int, ...], runs: int, seed: int, one: int | None) -> None:
    """Print one line for each size, as a Markdown table."""
    if one is not None:
        print(json.dumps(measure(one, seed)))
        return
    print("| " + " | ".join(_COLUMNS) + " |\n|" + "---:|" * len(_COLUMNS))
    before = None
    for size in events:
        command = [sys.executable, str(Path(__file__)), "--one", str(size), "--seed", str(seed)]
        measured = [subprocess.run(command, check=True, capture_output=True, text=True).stdout for _ in range(runs)]
        found = min(map(json.loads, measured), key=lambda each: each["seconds"])
        ratio = f"{found['seconds'] / before:.1f}" if before else ""
        before = found["seconds"]
        cells = [f"{found['events']:,}", *(f"{found[key]:.4f}" for key in ("precision", "recall", "b3"))]
        cells += [str(found["vetoed"]), f"{before:.1f}", ratio, f"{found['peak']:.0f}", f"{found['input']:.0f}"]
        print("| " + " | ".join(cells) + " |", flush=True)


def measure(events: int, seed: int) -> dict[str, float]:
    """Make a folder of a size, merge it, and score the result."""
    gc.set_threshold(100_000)  # as the command line does in its own process
    folder = make_folder(events, seed)
    with_input = _peak_mib()
    start = process_time()
    situation = merge_reports(folder.reports)
    seconds, peak = process_time() - start, _peak_mib()
    grouped = _grouped(situation, folder)
    scores = score(grouped)
    return {
        "events": len(grouped),
        "precision": scores.pair_precision,
        "recall": scores.pair_recall,
        "b3": scores.b3_f1,
        "vetoed": _vetoed(situation, folder),
        "seconds": seconds,
        "peak": peak,
        "input": with_input,
    }


def _peak_mib() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _accounts(situation: Situation) -> list[list[tuple[str, int]]]:
    """Give the accounts of each event, each by its article's text and its quote's start."""
    quotes = {quote.id: quote for quote in situation.quotes}
    texts = {source.id: source.text_sha256 for source in situation.sources}
    return [
        [(texts[quotes[quote].source], quotes[quote].start) for report in event.reports for quote in report.quotes]
        for event in situation.events
    ]


def _grouped(situation: Situation, folder: Folder) -> list[tuple[int, int]]:
    truth = folder.truth()
    return [(group, truth[account]) for group, accounts in enumerate(_accounts(situation)) for account in accounts]


def _vetoed(situation: Situation, folder: Folder) -> int:
    """Count the pairs inside one group that the merge's own rules forbid."""
    reports = in_source_order(folder.reports)
    names = resolve_names(reports)
    mentions = event_mentions(reports, Cast(names), Speakers(reports, names, article_voices(reports)))
    judge = Judge(mentions, Sides(names), Geography(names, mentions))
    known = {
        (reports[each.source].article.text_sha256, each.cites[0].start): index for index, each in enumerate(mentions)
    }
    return sum(
        judge.excludes(known[one], known[other]) is not None
        for accounts in _accounts(situation)
        for one, other in combinations(accounts, 2)
    )


if __name__ == "__main__":
    main()
