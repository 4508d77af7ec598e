"""Measure consolidation and merge on folders with known clusters: `python benchmarks/merge/run.py --events 1000`.

Each size runs in a process of its own, so that its peak memory is its own. What is timed runs from grounded reports,
which lie in a store, to the facts of a situation, which are given one after the other; the listing, the bundles and the
rounds included, and the model's own time not: it is scripted. Making the folder and scoring the result are not timed.
"""

import asyncio
import gc
import json
import resource
import subprocess
import sys
from collections.abc import Iterable, Sequence
from hashlib import sha256
from pathlib import Path
from time import process_time

import click
from folder import Folder as MadeUp
from folder import make_folder
from pydantic import BaseModel
from scores import score
from scripted import Scripted

from summarizer.merging import groups_of_accounts, told_in_turn
from summarizer.merging.events.bundles import Proposal
from summarizer.merging.folder import Folder, resolve
from summarizer.steps import REQUEST_TOKENS, Asker
from summarizer.steps.consolidate import consolidate
from summarizer.steps.prompts import Prompts

_MODELS = {"none": None, "faultless": 0.0, "5 % misplaced": 0.05}
_AHEAD = 64
"""Requests that are worded at once, as in a run with half as many under way."""
_COLUMNS = (
    "folder", "accounts", "model", "precision", "of dated", "recall", "proposed: precision", "recall", "requests",
    "largest request", "names, accounts s", "consolidation s", "merge s", "peak MiB", "digest",
)  # fmt: skip


@click.command()
@click.option("--events", multiple=True, type=int, default=(1_000, 10_000), help="A size; give it again.")
@click.option("--seed", default=1, show_default=True, help="Of the made-up world.")
@click.option("--folder", "kinds", multiple=True, default=("spread", "dense"), help="Which; give it again.")
@click.option("--model", "models", multiple=True, default=tuple(_MODELS), help="Which; give it again.")
@click.option("--one", nargs=3, type=str, help="Measure one folder, size and model in this process, as JSON.")
def main(
    events: tuple[int, ...], seed: int, kinds: tuple[str, ...], models: tuple[str, ...], one: tuple[str, ...] | None
) -> None:
    """Print one line for each folder, size and model, as a Markdown table."""
    if one:
        print(json.dumps(measure(one[0], int(one[1]), one[2], seed)))
        return
    print("| " + " | ".join(_COLUMNS) + " |\n|---|---:|---|" + "---:|" * (len(_COLUMNS) - 3))
    for kind in kinds:
        for size in events:
            for model in models:
                command = [sys.executable, str(Path(__file__)), "--seed", str(seed), "--one", kind, str(size), model]
                cells = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
                print("| " + " | ".join(cells) + " |", flush=True)


def measure(kind: str, events: int, model: str, seed: int) -> list[str]:
    """Make a folder, have it consolidated by a scripted model or none, merge it, and score the result."""
    gc.set_threshold(100_000)  # as the command line does in its own process
    made = make_folder(events, seed, is_dense=kind == "dense")
    start = process_time()
    folder = resolve(made.reports)
    resolved = process_time() - start
    truth = _truth(folder, made)
    del made
    scripted = None if _MODELS[model] is None else Scripted(folder, truth, _MODELS[model])
    start = process_time()
    proposal = _proposed(folder, scripted) if scripted else None
    consolidated = process_time() - start
    start = process_time()
    digest = _digest(told_in_turn(folder, proposal))
    merged = process_time() - start
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    held = {index: number for number, group in enumerate(groups_of_accounts(folder, proposal)) for index in group}
    scores = score([(held[index], told) for index, told in enumerate(truth)])
    dated = [(held[index], truth[index]) for index, each in enumerate(folder.accounts) if each.when]
    offered = score(list(zip(_proposed_groups(proposal, len(truth)), truth, strict=True))) if proposal else None
    return [
        kind, f"{len(truth):,}", model,
        f"{scores.pair_precision:.4f}", f"{score(dated).pair_precision:.4f}", f"{scores.pair_recall:.4f}",
        f"{offered.pair_precision:.4f}" if offered else "", f"{offered.pair_recall:.4f}" if offered else "",
        str(len(scripted.requests)) if scripted else "0",
        f"{max(scripted.requests) // 4:,}" if scripted else "",
        f"{resolved:.1f}", f"{consolidated:.1f}", f"{merged:.1f}", f"{peak:.0f}", digest,
    ]  # fmt: skip


def _proposed(folder: Folder, scripted: Scripted) -> Proposal | None:
    return asyncio.run(consolidate(folder, {}, Asker(scripted.ask, Prompts(), _AHEAD), REQUEST_TOKENS)).proposal


def _digest(facts: Iterable[BaseModel]) -> str:
    """Reduce all facts, in whatever order, to a few letters, so that two ways of making them can be compared."""
    total = 0
    for fact in facts:
        total += int.from_bytes(sha256(f"{type(fact).__name__} {fact.model_dump_json()}".encode()).digest())
    return f"{total % 2**256:064x}"[:8]


def _truth(folder: Folder, made: MadeUp) -> list[int]:
    truth = made.truth()
    return [truth[folder.cards[each.source].text_sha256, each.cites[0].start] for each in folder.mentions]


def _proposed_groups(proposal: Proposal, count: int) -> Sequence[int]:
    """Give the event that was proposed for each account; one that was in none is alone."""
    home = {index: number for number, group in enumerate(proposal.groups) for index in group}
    return [home.get(index, -1 - index) for index in range(count)]


if __name__ == "__main__":
    main()
