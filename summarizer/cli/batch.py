"""`summarize batch`, and what `summarize --batch` does in place of an ordinary run."""

import os
import sys
from collections.abc import Coroutine, Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NoReturn

import click

from summarizer.cli.console import ALL_WELL, PATHS, SOMETHING_MISSING, count, say
from summarizer.errors import InputError

if TYPE_CHECKING:
    from summarizer.batch import BatchEvent, Fetched, SentBatch, State
    from summarizer.config import Settings
    from summarizer.llm.batches import BatchLook
    from summarizer.llm.budget import Budget
    from summarizer.llm.providers import Endpoint
    from summarizer.loading import Loaded
    from summarizer_schemas import Brief

WAITING: Final = 5
"""The exit status where answers are awaited, and there is no brief yet."""
_MOST_NAMED: Final = 20
"""Requests that are named one by one; who has more to send again knows what is wrong from these."""


@click.group()
def batch() -> None:
    """Ask in batches: how they stand, what came, and the same as files.

    \b
    summarize articles/ --batch            send what must be asked; again, go on
    summarize articles/ --batch --wait     send, wait, go on, until the brief stands
    summarize batch status                 how batches stand
    summarize batch collect                fetch what has come
    summarize batch write requests.jsonl articles/ -m vllm/NAME --base-url URL
    summarize batch read answers.jsonl     for engines without a server

    Exit status: 0 all well; 1 something came back without an answer; 2 wrong usage or input; 3 the endpoint gave up; 5
    answers are awaited still.
    """


@batch.command()
def status() -> None:
    """Say how each batch stands, and what has come of those that are over."""
    import asyncio

    with _state() as state:
        sent = state.open_batches()
        asyncio.run(_each(state, _show))
        came, missing = state.count_answers(), state.waiting()
        if not sent and not came and not missing:
            click.echo("No batch is under way, and no answer waits to be used")
        if came:
            click.echo(f"{count(came, 'answer')} came, and wait for the next run over their articles")
        for line in _missing([(about, "") for about in missing.values()]):
            click.echo(line)


@batch.command()
def collect() -> None:
    """Fetch what has come; the next run over the same articles uses it, and pays for none of it again."""
    import asyncio

    with _state() as state:
        before = state.open_batches()
        if not before:
            click.echo("No batch is under way")
        fetched = asyncio.run(_each(state, _fetch))
        still = state.open_batches()
    is_whole = not any(each.again for each in fetched)
    sys.exit(WAITING if still else ALL_WELL if is_whole else SOMETHING_MISSING)


@batch.command()
@click.argument("batch_id", metavar="BATCH")
def forget(batch_id: str) -> None:
    """Have the requests of a batch that is lost sent again, and paid again: nothing of it is fetched any more."""
    with _state() as state:
        found = next((each for each in state.open_batches() if batch_id in {each.batch_id, each.file_id}), None)
        if not found:
            raise InputError(f"{batch_id}: is not under way; `summarize batch status` names those that are")
        state.end(found.number, {}, dict.fromkeys(state.requests_of(found.number), "the batch was given up"))
    click.echo(f"{batch_id}: given up; {count(found.requests, 'request')} to be sent again")


@batch.command(context_settings={"ignore_unknown_options": True})
@click.argument("file", type=PATHS, metavar="FILE.jsonl")
@click.argument("arguments", nargs=-1, required=True, metavar="PATH... [OPTIONS]", type=click.UNPROCESSED)
@click.pass_context
def write(context: click.Context, file: Path, arguments: tuple[str, ...]) -> None:
    """Write what a run over PATH... would ask into FILE.jsonl, for an engine that takes such files.

    The options are those of `summarize brief`; --base-url and -m are those of the run that will use the answers. What
    is answered already is left out. If nothing is missing, the brief is made as ever.
    """
    from summarizer.cli.brief import brief

    with brief.make_context("summarize", [*arguments, "--batch-file", str(file)], parent=context.find_root()) as made:
        brief.invoke(made)


@batch.command()
@click.argument("files", nargs=-1, required=True, metavar="FILE.jsonl...", type=PATHS)
def read(files: tuple[Path, ...]) -> None:
    """Read the answers that an engine wrote; the next run over the same articles uses them."""
    from summarizer.batch import read_files

    with _state() as state:
        came = read_files(files, state)
    for line in _lines_of_fetched(came):
        click.echo(line)
    sys.exit(SOMETHING_MISSING if came.again else ALL_WELL)


def make_by_batch(
    loaded: "Loaded", settings: "Settings", spending: "Budget", *, waits: bool, file: Path | None
) -> "Brief":
    """Make the brief if all that it takes has come; else send or write what is missing, say so, and exit."""
    from summarizer.batch import Gathering, Rounds
    from summarizer.loop import run
    from summarizer.pipeline import brief_of

    with _state() as state:
        post = Gathering(state)
        making: Coroutine[Any, Any, Brief] = brief_of(loaded, settings, spending=spending, post=post)
        rounds = Rounds(post, lambda event: _say_event(event, waits=waits))
        if file:
            made = run(rounds.write(making, file))
            if isinstance(made, list):
                _written(made, len(post.waiting))
            return made
        try:
            brief = run(rounds.run(making, waits=waits))
        except KeyboardInterrupt:
            say("Batches that were sent go on: run this again, or see `summarize batch status`.")
            raise
        if brief:
            return brief
        under_way = len(post.waiting)
    say(f"{count(under_way, 'answer')} awaited; run this again later, or with --wait. No brief was written.")
    sys.exit(WAITING)


def _written(files: Sequence[Path], waiting: int) -> NoReturn:
    if files:
        say(f"Written: {count(waiting, 'request')} into {', '.join(map(str, files))}")
        say("`summarize batch read` takes the answers; then run this again. No brief was written.")
    else:
        say(f"Nothing to write: {count(waiting, 'answer')} awaited from batches (see `summarize batch status`)")
    sys.exit(WAITING)


def _state() -> "State":
    from summarizer.batch import State
    from summarizer.paths import cache_folder

    return State(cache_folder())


async def _each(state: "State", do: Any) -> list["Fetched"]:
    """Do something at the desk of each batch under way; return what was fetched so."""
    from summarizer.batch import Fetched
    from summarizer.llm.batches import BatchDesk

    fetched: list[Fetched] = []
    async with state.alone():
        for sent in state.open_batches():
            async with BatchDesk(_endpoint_of(sent)) as desk:
                await do(desk, state, sent, fetched)
    return fetched


async def _show(desk: Any, _state: "State", sent: "SentBatch", _fetched: list["Fetched"]) -> None:
    if not sent.batch_id:
        click.echo(f"(no name): {count(sent.requests, 'request')} were being sent when their run ended; run it again")
        return
    click.echo(_state_in_words(await desk.look(sent.batch_id), sent))


async def _fetch(desk: Any, state: "State", sent: "SentBatch", fetched: list["Fetched"]) -> None:
    from summarizer.batch import Fetched, collect

    def tell(event: "BatchEvent") -> None:
        if isinstance(event.what, Fetched):
            fetched.append(event.what)
        for line in _lines_of(event):
            click.echo(line)

    await collect(desk, state, sent, tell)


def _endpoint_of(sent: "SentBatch") -> "Endpoint":
    """Return where a batch is, with the key of today's environment.

    Raises:
        InputError: there is no key for it.
    """
    from summarizer.llm.providers import Endpoint, locate

    try:
        usual = locate(Endpoint(sent.model), os.environ)
    except InputError:
        usual = None
    if usual and usual.base_url == sent.base_url:
        return usual
    return locate(Endpoint(sent.model, sent.base_url), os.environ)


def _say_event(event: "BatchEvent", *, waits: bool) -> None:
    from summarizer.llm.batches import BatchLook

    if isinstance(event.what, BatchLook) and not waits:
        return
    for line in _lines_of(event):
        say(line)


def _lines_of(event: "BatchEvent") -> Iterator[str]:
    """Say what happened to a batch."""
    from summarizer.batch import Fetched

    if isinstance(event.what, int):
        yield f"Sent: {count(event.what, 'request')} as {event.batch_id} to {event.where}"
    elif isinstance(event.what, Fetched):
        yield from _lines_of_fetched(event.what)
    else:
        yield _state_in_words(event.what)


def _lines_of_fetched(came: "Fetched") -> Iterator[str]:
    yield f"{came.batch_id} ({came.status}): {count(came.answers, 'answer')} came"
    for line in [*came.passed_over[:_MOST_NAMED], *_more(len(came.passed_over) - _MOST_NAMED)]:
        yield f"{came.batch_id}: {line}"
    yield from _missing(came.again)


def _missing(again: Sequence[tuple[str, str]]) -> Iterator[str]:
    """Name what is sent again by the next run, and why."""
    if again:
        yield f"{count(len(again), 'request')} without an answer; the next run with --batch sends these again:"
    for about, why in again[:_MOST_NAMED]:
        yield f"  {about}{': ' if why else ''}{why}"
    for line in _more(len(again) - _MOST_NAMED):
        yield f"  {line}"


def _more(rest: int) -> list[str]:
    return [f"and {rest:,} more"] if rest > 0 else []


def _state_in_words(look: "BatchLook", sent: "SentBatch | None" = None) -> str:
    done = f", {look.done:,} of {look.total:,} done" if look.total else ""
    failed = f", {look.failed:,} failed" if look.failed else ""
    until = f", ends by {_time(look.until)}" if look.until and not look.is_over else ""
    where = f"; {count(sent.requests, 'request')} to {sent.base_url}, sent {_time(sent.sent_at)}" if sent else ""
    collect = "; `summarize batch collect` fetches it" if sent and look.is_over else ""
    return f"{look.id}: {look.status}{done}{failed}{until}{where}{collect}"


def _time(at: int) -> str:
    return f"{datetime.fromtimestamp(at, UTC):%Y-%m-%d %H:%M} UTC"
