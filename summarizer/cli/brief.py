"""`summarize brief`: articles in, the brief written or printed."""

import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from summarizer.cli.closing import tell_run, told_forecast
from summarizer.cli.console import ALL_WELL, PATHS, SOMETHING_MISSING, columns_option, say
from summarizer.cli.progress import shown_progress
from summarizer.errors import InputError
from summarizer.files import write_whole

if TYPE_CHECKING:
    from summarizer.load import Loaded
    from summarizer.render import Length
    from summarizer.settings import Settings
    from summarizer.spending import Sent
    from summarizer_schemas import Brief

SUFFIXES = (".html", ".htm", ".md", ".markdown", ".docx", ".json")


@click.command()
@click.argument("paths", nargs=-1, required=True, metavar="PATH...", type=PATHS)
@click.option("-o", "--output", "outputs", multiple=True, type=PATHS, metavar="FILE",
              help="Write to FILE.html, .md, .docx or .json, not to standard output; again for each.")  # fmt: skip
@click.option("--length", type=click.Choice(["short", "standard", "full"]), default="standard", show_default=True,
              help="How much of the brief Markdown and Word hold: one page, what an editor wants, or all.")  # fmt: skip
@columns_option
@click.option("--show-text", is_flag=True,
              help="Print the text that the model will be shown of each article, and send nothing.")  # fmt: skip
@click.option("--since", type=PATHS, metavar="BRIEF.json",
              help="Begin with what changed since this earlier brief, and carry on its ids.")  # fmt: skip
@click.option("-m", "--model", metavar="PROVIDER/NAME", help="The model, such as openai/gpt-5.4-mini or ollama/qwen3.")
@click.option("--base-url", metavar="URL", help="Any OpenAI-compatible endpoint.")
@click.option("--mode", type=click.Choice(["auto", "json_schema", "tools", "json"]), default="auto", show_default=True,
              help="How the model is held to the schema; auto finds out what the endpoint takes.")  # fmt: skip
@click.option("--replay", type=PATHS, metavar="DIR", help="Answer from the recordings in DIR; nothing is sent.")
@click.option("--record", type=PATHS, metavar="DIR", help="Record the model's answers into DIR.")
@click.option("--concurrency", type=click.IntRange(1, 64), default=4, show_default=True, metavar="N",
              help="The most requests under way at once.")  # fmt: skip
@click.option("--timeout", type=click.FloatRange(1), default=600, show_default=True, metavar="SECONDS",
              help="How long one request may take.")  # fmt: skip
@click.option("--adjudicate", is_flag=True,
              help="Have the model judge pairs of events that may be one.")  # fmt: skip
@click.option("--aliases", type=PATHS, metavar="FILE.toml",
              help='Further spellings of names, one a line: "Standard Name" = ["Spelling", "Acronym"].')  # fmt: skip
@click.option("--language", default="en", show_default=True, metavar="LANG",
              help="The language of the prose, as a BCP 47 tag: es, fr, de, it, pt, tr, ar, ru, uk.")  # fmt: skip
@click.option("--no-translation", is_flag=True, help="Leave quotes in other languages without a translation.")
@click.option("--dry-run", is_flag=True, help="Send nothing; say what would be sent, and what it would cost.")
@click.option("--max-cost", type=click.FloatRange(0), metavar="USD",
              help="Stop before the next request would pass this cost; the brief says what is missing.")  # fmt: skip
@click.option("--max-tokens", type=click.IntRange(0), metavar="N", help="The same for tokens, sent and received.")
@click.option("--no-cache", is_flag=True, help="Neither use nor keep answers from one run to the next.")
@click.option("--strict", is_flag=True, help="Write no brief from which anything would be missing.")
@click.option("-v", "--verbose", is_flag=True, help="Say what is sent when, and why anything is sent again.")
@click.option("--log-file", type=PATHS, metavar="FILE", help="Write the same to FILE, as JSON lines.")
@click.option("--part-tokens", type=click.IntRange(500), default=4000, show_default=True, metavar="N",
              help="Read a longer article in parts of so many tokens; each is reported by itself.")  # fmt: skip
def brief(
    paths: tuple[Path, ...],
    outputs: tuple[Path, ...],
    length: "Length",
    columns: Mapping[str, str],
    show_text: bool,
    since: Path | None,
    model: str | None,
    base_url: str | None,
    mode: str,
    replay: Path | None,
    record: Path | None,
    concurrency: int,
    timeout: float,
    adjudicate: bool,
    aliases: Path | None,
    language: str,
    no_translation: bool,
    dry_run: bool,
    max_cost: float | None,
    max_tokens: int | None,
    no_cache: bool,
    strict: bool,
    verbose: bool,
    log_file: Path | None,
    part_tokens: int,
) -> None:
    """Make the brief of the articles at PATH...: files, folders, @FILE for the paths in a file, - for standard input.

    Articles are text, saved web pages, PDF and Word files, e-mails, tables, feeds, and archives of these
    (see docs/formats.md).

    The model is asked with OPENAI_API_KEY, at OPENAI_BASE_URL if that is set. With neither key nor endpoint, and
    without --replay, the answers come from the recordings that are bundled for the project's own example articles.

    With --since, give the earlier brief's articles along with the new ones: what only an article tells that is no
    longer there counts as withdrawn. Those that have not changed cost nothing again while their answers are kept.

    Answers are kept, so a second run asks only for what is new (see `summarize cache`). Ctrl-C stops the run and
    writes the brief with what there is.

    Exit status: 0 all well; 1 the brief is written, but something is missing in it; 2 wrong usage or input;
    3 the model's endpoint gave up; 4 no recorded answer.
    """
    _check_outputs(outputs)
    if show_text:
        _show_text(paths, columns, outputs)
        return
    from summarizer.cli.logs import logged
    from summarizer.load import load_articles
    from summarizer.places import kept_answers
    from summarizer.render import FORMAT_OF_SUFFIX, render
    from summarizer.settings import Settings
    from summarizer.spending import Limits

    settings = Settings(
        model=model,
        base_url=base_url,
        replay=replay,
        record=record,
        concurrency=concurrency,
        timeout_s=timeout,
        part_tokens=part_tokens,
        mode=mode,
        adjudicate=adjudicate,
        columns=columns,
        aliases=aliases,
        since=since,
        language=language,
        translates_quotes=not no_translation,
        kept=None if no_cache else kept_answers(),
        limits=Limits(max_cost, max_tokens),
        is_strict=strict,
        is_dry_run=dry_run,
    ).resolve(os.environ)
    if settings.replay and not replay:
        say("No key and no endpoint: the answers come from the bundled recordings (see --help).")
    with logged(is_verbose=verbose, log_file=log_file):
        if dry_run:
            _forecast(paths, settings, outputs)
            return
        loaded = load_articles(paths, leave_out=[*outputs, *settings.files], columns=columns)
        made, sent = _make(loaded, settings)
    for output in outputs:
        text = render(made, FORMAT_OF_SUFFIX[output.suffix.lower()], length, loaded.articles)
        write_whole(output, text, "the brief")
    if not outputs:
        click.echo(render(made, "md", length), nl=False)
    sys.exit(tell_run(made, sent, outputs))


def _show_text(paths: Sequence[Path], columns: Mapping[str, str], leave_out: Sequence[Path]) -> None:
    """Print the text of each article, under its label where there are several."""
    from summarizer.load import load_articles

    loaded = load_articles(paths, leave_out=leave_out, columns=columns)
    for article in loaded.articles:
        if len(loaded.articles) > 1:
            click.echo(f"==> {article.file} <==")
        click.echo(article.text)
    for failure in loaded.failures:
        say(f"{failure.file}: {failure.reason}")
    sys.exit(SOMETHING_MISSING if loaded.failures else ALL_WELL)


def _forecast(paths: Sequence[Path], settings: "Settings", leave_out: Sequence[Path]) -> None:
    """Print what a run would send."""
    import asyncio

    from summarizer.forecast import forecast

    click.echo(told_forecast(asyncio.run(forecast(paths, settings, leave_out=leave_out))))


def _make(loaded: "Loaded", settings: "Settings") -> tuple["Brief", "Sent"]:
    """Make the brief, and tell what was sent for it."""
    import asyncio

    from summarizer.asked import spending_of
    from summarizer.cli.interrupt import stopped_by_interrupt
    from summarizer.pipeline import brief_of

    spending = spending_of(settings)

    async def made() -> "Brief":
        with shown_progress() as progress, stopped_by_interrupt(spending):
            return await brief_of(loaded, settings, progress, spending)

    return asyncio.run(made()), spending.sent


def _check_outputs(outputs: tuple[Path, ...]) -> None:
    """Refuse an output that could not be written, before anything is paid for."""
    for output in outputs:
        if output.suffix.lower() not in SUFFIXES:
            raise InputError(f"-o {output}: the name must end in one of {', '.join(SUFFIXES)}")
        if output.is_dir() or not output.absolute().parent.is_dir():
            raise InputError(f"-o {output}: is a folder, or lies in one that does not exist; make it, or name another")
