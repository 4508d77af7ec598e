"""`summarize cache`: what is kept of earlier runs, and how to be rid of it."""

from datetime import UTC, datetime
from pathlib import Path

import click


def pages() -> list[Path]:
    """Return the files of pages that were fetched."""
    from summarizer.places import fetched_pages

    folder = fetched_pages()
    return sorted(each for each in folder.iterdir() if each.is_file()) if folder.is_dir() else []


@click.group()
def cache() -> None:
    """Show or delete what is kept from one run to the next.

    Kept are the model's answers, which quote the articles, and the pages that were fetched without --save; no keys.
    Nobody but you can read the answers.
    """


@cache.command()
def info() -> None:
    """Say where the kept answers lie, how many there are of which model, and since when."""
    from summarizer.kept import contents
    from summarizer.places import kept_answers

    folder = kept_answers()
    fetched = pages()
    if fetched:
        click.echo(f"{fetched[0].parent}: {sum(each.stat().st_size for each in fetched) / 1e6:.1f} MB of fetched pages")
    held = contents(folder)
    if not held or not held.answers:
        click.echo(f"{folder}: no answers are kept")
        return
    since, until = (f"{datetime.fromtimestamp(at, UTC):%Y-%m-%d}" for at in (held.oldest, held.newest))
    click.echo(f"{folder}: {held.size / 1e6:.1f} MB, {since} to {until}")
    for model, count in held.answers.items():
        click.echo(f"{count:8,} answers of {model}")


@cache.command()
def clear() -> None:
    """Delete all kept answers; the next run asks, and pays, for everything anew."""
    from summarizer.batch import State
    from summarizer.kept import clear as clear_answers
    from summarizer.places import BATCHES, kept_answers

    folder = kept_answers()
    clear_answers(folder)
    for page in pages():
        page.unlink()
    click.echo(f"{folder}: no answers are kept any more")
    if (folder / BATCHES).exists():
        with State(folder) as state:
            under_way = state.clear()
        if under_way:
            are = "1 batch is" if under_way == 1 else f"{under_way} batches are"
            click.echo(f"{are} under way, paid for already, and kept (see `summarize batch status`)")
