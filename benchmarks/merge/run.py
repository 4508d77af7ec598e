"""Measure consolidation and merge on folders with known clusters: `python benchmarks/merge/run.py --events 1000`.

Each size runs in a process of its own, so that its peak memory is its own. What is timed runs from grounded reports to
a situation, the listing, the bundles and the rounds included, and the model's own time not: it is scripted. Making the
folder and scoring the result are not timed.
"""

import asyncio
import gc
import json
import resource
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from time import process_time

import click
from folder import Folder as MadeUp
from folder import make_folder
from scores import score
from scripted import Scripted

from summarizer.merging import merge
from summarizer.merging.events.bundles import Proposal
from summarizer.merging.folder import Folder, resolve
from summarizer.merging.situations import Situation
from summarizer.steps import REQUEST_TOKENS, Asker
from summarizer.steps.consolidate import consolidate
from summarizer.steps.prompts import Prompts

_MODELS = {"none": None, "faultless": 0.0, "5 % misplaced": 0.05}
_COLUMNS = (
    "folder", "accounts", "model", "precision", "of dated", "recall", "proposed: precision", "recall", "requests",
    "largest request", "seconds", "peak MiB",
)  # fmt: skip


@click.command()
@click.option("--events", multiple=True, type=int, default=(1_000, 10_000), help="A size; give it again.")
@click.option("--seed", default=1, show_default=True, help="Of the made-up world.")
@click.option("--one", nargs=3, type=str, help="Measure one folder, size and model in this process, as JSON.")
def main(events: tuple[int, ...], seed: int, one: tuple[str, str, str] | None) -> None:
    """Print one line for each folder, size and model, as a Markdown table."""
    if one:
        print(json.dumps(measure(one[0], int(one[1]), one[2], seed)))
        return
    print("| " + " | ".join(_COLUMNS) + " |\n|---|---:|---|" + "---:|" * (len(_COLUMNS) - 3))
    for kind in ("spread", "dense"):
        for size in events:
            for model in _MODELS:
                command = [sys.executable, str(Path(__file__)), "--seed", str(seed), "--one", kind, str(size), model]
                cells = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
                print("| " + " | ".join(cells) + " |", flush=True)


def measure(kind: str, events: int, model: str, seed: int) -> list[str]:
    """Make a folder, have it consolidated by a scripted model or none, merge it, and score the result."""
    gc.set_threshold(100_000)  # as the command line does in its own process
    made = make_folder(events, seed, is_dense=kind == "dense")
    misplaced = _MODELS[model]
    start = process_time()
    folder = resolve(made.reports)
    proposal, scripted = _proposed(folder, made, misplaced)
    situation = merge(folder, proposal)
    seconds = process_time() - start
    truth = _truth(folder, made)
    held = _groups(situation, folder)
    scores = score(list(zip(held, truth, strict=True)))
    dated = [(group, told) for group, told, each in zip(held, truth, folder.accounts, strict=True) if each.when]
    offered = score(list(zip(_proposed_groups(proposal, len(truth)), truth, strict=True))) if proposal else None
    return [
        kind, f"{len(truth):,}", model,
        f"{scores.pair_precision:.4f}", f"{score(dated).pair_precision:.4f}", f"{scores.pair_recall:.4f}",
        f"{offered.pair_precision:.4f}" if offered else "", f"{offered.pair_recall:.4f}" if offered else "",
        str(len(scripted.requests)) if scripted else "0",
        f"{max(scripted.requests) // 4:,}" if scripted else "",
        f"{seconds:.1f}", f"{resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f}",
    ]  # fmt: skip


def _proposed(folder: Folder, made: MadeUp, misplaced: float | None) -> tuple[Proposal | None, Scripted | None]:
    if misplaced is None:
        return None, None
    scripted = Scripted(folder, _truth(folder, made), misplaced)
    asker = Asker(scripted.ask, Prompts())
    found = asyncio.run(consolidate(folder, {}, asker, REQUEST_TOKENS))
    return found.proposal, scripted


def _truth(folder: Folder, made: MadeUp) -> list[int]:
    truth = made.truth()
    texts = [report.article.text_sha256 for report in folder.reports]
    return [truth[texts[each.source], each.cites[0].start] for each in folder.mentions]


def _groups(situation: Situation, folder: Folder) -> list[str]:
    """Give the event of each account."""
    quotes = {quote.id: quote for quote in situation.quotes}
    event_of = {
        (quotes[quote].source, quotes[quote].start): event.id
        for event in situation.events
        for report in event.reports
        for quote in report.quotes
    }
    return [event_of[f"S{each.source + 1}", each.cites[0].start] for each in folder.mentions]


def _proposed_groups(proposal: Proposal, count: int) -> Sequence[int]:
    """Give the event that was proposed for each account; one that was in none is alone."""
    home = {index: number for number, group in enumerate(proposal.groups) for index in group}
    return [home.get(index, -1 - index) for index in range(count)]


if __name__ == "__main__":
    main()
