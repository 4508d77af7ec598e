"""`summarize brief`: articles in, the brief written or printed."""

import os
import sys
from collections.abc import Mapping, Sequence
from functools import partial
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import click

from summarizer.cli.console import (
    ALL_WELL,
    PATHS,
    PLACES,
    SOMETHING_MISSING,
    columns_option,
    forecast_in_words,
    limits_below,
    say,
    tell_run,
)
from summarizer.cli.options import GroupedCommand, check_folder, check_outputs, config_option, require_apart
from summarizer.errors import InputError
from summarizer.paths import write_whole

if TYPE_CHECKING:
    from summarizer.config import Settings
    from summarizer.llm.budget import Sent
    from summarizer.loading import Loaded
    from summarizer.pipeline import Engine
    from summarizer.render import Length
    from summarizer_schemas import Brief

GROUPS = {
    "What is made": (
        "output",
        "split",
        "length",
        "since",
        "decisions",
        "language",
        "no-translation",
        "own-fields",
        "show-text",
    ),
    "The model": ("model", "base-url"),
    "What is sent, and paid": ("dry-run", "max-cost", "max-tokens", "batch", "wait", "no-cache", "strict"),
    "How articles are read and merged": (
        "column",
        "save",
        "feed-items",
        "allow-private",
        "part-tokens",
        "no-consolidate",
        "keep-planted",
        "no-second-reader",
        "request-tokens",
        "engine",
        "shards",
    ),
    "How the model is asked": ("concurrency", "timeout", "mode", "prompts", "record", "replay", "replay-stale"),
    "This run": ("config", "verbose", "log-file", "help"),
}


def _gone(context: click.Context, option: click.Parameter, is_given: bool) -> None:
    """Say what has taken the place of an option."""
    del context
    if is_given:
        raise InputError(f"{option.opts[0]} is gone: every run asks which accounts are one event (--no-consolidate)")


@click.command(cls=GroupedCommand, groups=GROUPS)
@click.argument("paths", nargs=-1, required=True, metavar="PATH...", type=PLACES)
@click.option("-o", "--output", "outputs", multiple=True, type=PATHS, metavar="FILE",
              help="A .html, .pdf, .md, .docx, .json, .xlsx, .geojson; events.csv, events.parquet …")  # fmt: skip
@click.option("--split", type=PATHS, metavar="DIR", help="A brief for each situation as well, into DIR.")
@click.option("--length", type=click.Choice(["short", "standard", "full"]), default="standard",
              metavar="LENGTH", help="Of .md and .docx: short (a screen), standard or full.")  # fmt: skip
@columns_option
@click.option("--save", type=PATHS, metavar="DIR", help="Where fetched pages are saved; else the cache.")
@click.option("--feed-items", type=click.IntRange(0), default=50, metavar="N",
              help="Items of a feed that are fetched; else 50.")  # fmt: skip
@click.option("--allow-private", is_flag=True, help="Fetch from this computer and private networks too.")
@click.option("--show-text", is_flag=True, help="Print what the model would be shown; send nothing.")
@click.option("--since", type=PATHS, metavar="BRIEF.json",
              help="Begin with what changed since an earlier brief.")  # fmt: skip
@click.option("--decisions", type=PATHS, metavar="FILE.toml",
              help="What an editor has decided (docs/decisions.md).")  # fmt: skip
@click.option("-m", "--model", "models", multiple=True, metavar="[PART=]PROVIDER/NAME",
              help="Such as ollama/qwen3; PART: extract, compose.")  # fmt: skip
@click.option("--base-url", metavar="URL", help="Any OpenAI-compatible endpoint.")
@click.option("--mode", type=click.Choice(["auto", "json_schema", "tools", "json"]), default="auto", metavar="MODE",
              help="Answers by json_schema, tools, json, or auto.")  # fmt: skip
@click.option("--replay", type=PATHS, metavar="DIR", help="Answer from the recordings in DIR; send nothing.")
@click.option("--replay-stale", is_flag=True, help="Where a prompt or schema changed, take the older answer.")
@click.option("--record", type=PATHS, metavar="DIR", help="Record the model's answers into DIR.")
@click.option("--concurrency", type=click.IntRange(1, 64), default=4, metavar="N",
              help="The most requests under way at once; else 4.")  # fmt: skip
@click.option("--timeout", type=click.FloatRange(1), default=600, metavar="SECONDS",
              help="How long one request may take; else 600.")  # fmt: skip
@click.option("--language", default="en", metavar="LANG",
              help="Tag or name: es, fr, de, it, nl, pt, tr, ar, ru, uk.")  # fmt: skip
@click.option("--no-translation", "translation", is_flag=True, flag_value=False, default=True,
              help="Leave quotes in other languages as they are.")  # fmt: skip
@click.option("--prompts", type=PATHS, metavar="DIR", help="Your own prompts, by the names of ours.")
@click.option("--own-fields", type=PATHS, metavar="FILE.toml", help="What else to look for (docs/own-fields.md).")
@click.option("--dry-run", is_flag=True, help="Send nothing; say what would be sent, and its cost.")
@click.option("--max-cost", type=click.FloatRange(0), metavar="USD",
              help="Stop before this; the brief says what is missing.")  # fmt: skip
@click.option("--max-tokens", type=click.IntRange(0), metavar="N", help="The same for tokens, sent and received.")
@click.option("--batch", "as_batch", is_flag=True,
              help="Ask in batches, at half the price (docs/batches.md).")  # fmt: skip
@click.option("--wait", "waits", is_flag=True, help="With --batch: until the brief stands.")
@click.option("--batch-file", type=PATHS, hidden=True)
@click.option("--engine", metavar="ENGINE",
              help="dask or dask://HOST:PORT: on many cores.")  # fmt: skip
@click.option("--shards", metavar="ADDRESS", help="Where an engine keeps its work; else the cache.")
@click.option("--no-cache", is_flag=True, help="Neither use nor keep answers of other runs.")
@click.option("--strict", is_flag=True, help="Write no brief where an article or a step failed.")
@click.option("-v", "--verbose", is_flag=True, help="Say what is sent when, and what again.")
@click.option("--log-file", type=PATHS, metavar="FILE", help="Write the same to FILE, as JSON lines.")
@click.option("--part-tokens", type=click.IntRange(500), default=4000, metavar="N",
              help="Of each part of a long article; else 4000.")  # fmt: skip
@click.option("--no-consolidate", "consolidate", is_flag=True, flag_value=False, default=True,
              help="Leave it to code which accounts are one event.")  # fmt: skip
@click.option("--keep-planted", is_flag=True, help="Keep figures out of planted words, marked as such.")
@click.option("--no-second-reader", "second_reader", is_flag=True, flag_value=False, default=True,
              help="Do not have the prose read a second time.")  # fmt: skip
@click.option("--request-tokens", type=click.IntRange(8000), default=24000, metavar="N",
              help="Of a request about all; else 24000.")  # fmt: skip
@click.option("--adjudicate", is_flag=True, hidden=True, expose_value=False, callback=_gone)
@config_option
@click.pass_context
def brief(
    context: click.Context,
    /,
    paths: tuple[Path | str, ...],
    save: Path | None,
    feed_items: int,
    allow_private: bool,
    models: tuple[str, ...],
    outputs: tuple[Path, ...],
    split: Path | None,
    length: "Length",
    show_text: bool,
    dry_run: bool,
    as_batch: bool,
    waits: bool,
    batch_file: Path | None,
    no_cache: bool,
    config: Path | None,
    verbose: bool,
    log_file: Path | None,
    **options: Any,
) -> None:
    """Make the brief of the articles at PATH...: files, folders, addresses, @FILE for a list of these, - for stdin.

    Articles are text, pages, PDF, Word, .odt, .epub, e-mails, tables, feeds, archives (docs/formats.md); addresses
    are fetched (docs/addresses.md).

    The model is asked with OPENAI_API_KEY, at OPENAI_BASE_URL if set; with neither, and without --replay, recordings
    of the example articles answer. Options can stand in the environment (SUMMARIZE_MODEL) or in summarize.toml.

    Exit status: 0 all well; 1 written, but something is missing in it; 2 wrong usage or input; 3 the endpoint gave up;
    4 no recorded answer; 5 batches are awaited, and there is no brief yet.
    """
    check_outputs(outputs, paths)
    check_folder("--save", save)
    check_folder("--record", options["record"])
    check_folder("--split", split)
    if waits and not as_batch:
        raise InputError("--wait waits for batches, so it goes with --batch; leave it out, or ask in batches")
    require_apart(config, [each for each in paths if isinstance(each, Path)], context)
    no_articles = [*outputs, *([config] if config else []), *([split] if split else [])]
    from summarizer.cli.options import fetched

    if show_text:
        _show_text(fetched(paths, save, feed_items, allows_private=allow_private), options["columns"], no_articles)
        return

    from dataclasses import replace

    from summarizer.cli.logs import logged
    from summarizer.config import Settings, read_models
    from summarizer.engine import opened_engine
    from summarizer.loading import load_articles, read_one_by_one
    from summarizer.paths import cache_folder
    from summarizer.render import format_of, render

    options |= read_models(models)
    given = Settings.of(**options, cache=None if no_cache else cache_folder())
    given = replace(given, dry_run=dry_run, batch="write" if batch_file else "send" if as_batch else None)
    settings = given.resolve(os.environ)
    with logged(is_verbose=verbose, log_file=log_file):
        found = fetched(paths, save, feed_items, allows_private=allow_private)
        with opened_engine(settings) as engine, settings.explaining(given, os.environ):
            leave_out = [*no_articles, *settings.files]
            read = engine.read if engine else read_one_by_one
            loaded = load_articles(found, leave_out=leave_out, columns=settings.columns, read=read)
            if dry_run:
                _forecast(loaded, settings)
            by_batch = settings.batch and partial(_make_by_batch, waits=waits, file=batch_file)
            made, sent = (by_batch or partial(_make, engine=engine))(loaded, settings)
    if settings.replay and not given.replay:
        say("No key and no endpoint: the answers come from the bundled recordings (see --help).")
    for output in outputs:
        write_whole(output, render(made, format_of(output), length, loaded.articles), "the brief")
    if not outputs:
        click.echo(render(made, "md", length), nl=False)
    if split:
        _write_each(split, made, loaded, outputs, length)
    sys.exit(tell_run(made, sent, outputs, length))


def _write_each(folder: Path, made: "Brief", loaded: "Loaded", outputs: Sequence[Path], length: "Length") -> None:
    """Write a brief for each situation, in the formats of the outputs: P1.md, P2.md; P1-events.csv.

    Of a large folder the first thousand have one, which are made and written one by one.
    """
    from summarizer.render import format_of, render
    from summarizer.render.bounds import MOST_ENTRIES
    from summarizer.split import briefs

    by_text = {each.text_sha256: each for each in loaded.articles}
    texts = {each.id: by_text[each.text_sha256].text for each in made.sources if each.text_sha256 in by_text}
    folder.mkdir(exist_ok=True)
    for id_, part in islice(briefs(made, texts), MOST_ENTRIES):
        articles = [by_text[each.text_sha256] for each in part.sources if each.text_sha256 in by_text]
        for output in outputs or (Path(".md"),):
            form = format_of(output)
            name = f"{id_}-{output.name}" if output.name.lower() == form else f"{id_}{output.suffix}"
            write_whole(folder / name, render(part, form, length, articles), f"the brief of {id_}")
    count = len(made.episodes)
    which = f"the first {MOST_ENTRIES:,} of {count:,}" if count > MOST_ENTRIES else f"each of {count}"
    say(f"Written: a brief for {which} situations, in {folder}")


def _show_text(paths: Sequence[Path], columns: Mapping[str, str], leave_out: Sequence[Path]) -> None:
    """Print the text of each article, under its label where there are several."""
    from summarizer.loading import load_articles

    loaded = load_articles(paths, leave_out=leave_out, columns=columns)
    for article in loaded.articles:
        if len(loaded.articles) > 1:
            click.echo(f"==> {article.file} <==")
        click.echo(article.text)
    for failure in loaded.failures:
        say(f"{failure.file}: {failure.reason}")
    sys.exit(SOMETHING_MISSING if loaded.failures else ALL_WELL)


def _forecast(loaded: "Loaded", settings: "Settings") -> NoReturn:
    """Print what a run would send, and what it could not read."""
    import asyncio

    from summarizer.pipeline.forecast import forecast

    told = asyncio.run(forecast(loaded, settings))
    click.echo(forecast_in_words(told))
    too_low = [*limits_below(told, settings.max_cost, settings.max_tokens)]
    for limit in too_low:
        say(f"{limit} is less than that: articles or prose would be missing")
    for failure in loaded.failures:
        say(f"{failure.file} cannot be read: {failure.reason}")
    sys.exit(SOMETHING_MISSING if loaded.failures or too_low else ALL_WELL)


def _where(settings: "Settings") -> str:
    """Return the host that the model is asked at, as silence is told."""
    from urllib.parse import urlsplit

    from summarizer.llm.providers import locate

    return (
        "the recordings"
        if settings.replay
        else (urlsplit(locate(settings.endpoint_of("extract"), os.environ).base_url or "").hostname or "the endpoint")
    )


def _make_by_batch(loaded: "Loaded", settings: "Settings", *, waits: bool, file: Path | None) -> tuple["Brief", "Sent"]:
    """Do as `_make` does with what batches bring; where answers are missing, exit."""
    from summarizer.cli.batch import make_by_batch
    from summarizer.pipeline import spending_of

    spending = spending_of(settings)
    return make_by_batch(loaded, settings, spending, waits=waits, file=file), spending.sent


def _make(loaded: "Loaded", settings: "Settings", *, engine: "Engine | None") -> tuple["Brief", "Sent"]:
    """Make the brief, and tell what was sent for it."""
    from summarizer.cli.progress import shown_progress, stopped_by_interrupt
    from summarizer.loop import run
    from summarizer.pipeline import brief_of, spending_of

    spending = spending_of(settings)

    async def made() -> "Brief":
        with shown_progress(_where(settings)) as progress, stopped_by_interrupt(spending):
            return await brief_of(loaded, settings, progress, spending, engine=engine)

    return run(made()), spending.sent
