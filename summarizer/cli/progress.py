"""How far a run has come, shown to whoever watches."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from summarizer.watch import Progress, Step


@contextmanager
def shown_progress() -> Iterator["Progress"]:
    """Show how far the run has come, on standard error, if somebody is watching."""
    if not sys.stderr.isatty():
        yield lambda _: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

    columns = [TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TextColumn("{task.fields[more]}")]
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("articles", total=None, more="")

        def show(step: "Step") -> None:
            more = f"{step.withheld} withheld, {step.tokens:,} tokens"
            bar.update(task, description=step.stage, completed=step.done, total=step.total, more=more)

        yield show
