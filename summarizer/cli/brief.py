"""`summarize brief`: articles in, the brief written or printed."""

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from summarizer.cli.console import ALL_WELL, PATHS, SOMETHING_MISSING, say
from summarizer.cli.progress import shown_progress
from summarizer.errors import InputError
from summarizer.files import write_whole

if TYPE_CHECKING:
    from summarizer.render import Length
    from summarizer_schemas import Brief

SUFFIXES = (".md", ".markdown", ".docx", ".json")


@click.command()
@click.argument("paths", nargs=-1, required=True, metavar="PATH...", type=PATHS)
@click.option("-o", "--output", "outputs", multiple=True, type=PATHS, metavar="FILE",
              help="Write to FILE.md, .docx or .json instead of standard output; again for each one.")  # fmt: skip
@click.option("--length", type=click.Choice(["short", "standard", "full"]), default="standard", show_default=True,
              help="How much of the brief Markdown and Word hold: one page, what an editor wants, or all.")  # fmt: skip
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
def brief(
    paths: tuple[Path, ...],
    outputs: tuple[Path, ...],
    length: "Length",
    model: str | None,
    base_url: str | None,
    mode: str,
    replay: Path | None,
    record: Path | None,
    concurrency: int,
    timeout: float,
    adjudicate: bool,
    aliases: Path | None,
) -> None:
    """Make the brief of the articles at PATH... (.txt and .md files, and folders of them).

    The model is asked with OPENAI_API_KEY, at OPENAI_BASE_URL if that is set. With neither key nor endpoint, and
    without --replay, the answers come from the recordings that are bundled for the project's own example articles.

    Exit status: 0 all well; 1 the brief is written, but something is missing in it; 2 wrong usage or input;
    3 the model's endpoint gave up; 4 no recorded answer.
    """
    _check_outputs(outputs)
    import asyncio

    from summarizer.pipeline import make_brief
    from summarizer.render import FORMAT_OF_SUFFIX, render
    from summarizer.settings import Settings

    asked = Settings(model, base_url, replay, record, concurrency, timeout, adjudicate, aliases, mode)
    settings = asked.resolve(os.environ)
    if settings.replay and not asked.replay:
        say("No key and no endpoint: the answers come from the bundled recordings (see --help).")
    with shown_progress() as progress:
        made = asyncio.run(make_brief(paths, settings, progress, leave_out=outputs))
    for output in outputs:
        write_whole(output, render(made, FORMAT_OF_SUFFIX[output.suffix.lower()], length), "the brief")
    if not outputs:
        click.echo(render(made, "md", length), nl=False)
    sys.exit(_summarize_run(made, outputs))


def _check_outputs(outputs: tuple[Path, ...]) -> None:
    """Refuse an output that could not be written, before anything is paid for."""
    for output in outputs:
        if output.suffix.lower() not in SUFFIXES:
            raise InputError(f"-o {output}: the name must end in one of {', '.join(SUFFIXES)}")
        if output.is_dir() or not output.absolute().parent.is_dir():
            raise InputError(f"-o {output}: is a folder, or lies in one that does not exist; make it, or name another")


def _summarize_run(made: "Brief", outputs: tuple[Path, ...]) -> int:
    """Say on standard error what came of a run, and return its exit status."""
    used = made.run.usage
    say(
        f"{len(made.sources)} articles, {len(made.events)} events, {len(made.figures)} figures, "
        f"{len(made.withheld)} withheld; {used.requests} answers ({used.reasks} asked again), "
        f"{used.input_tokens + used.output_tokens:,} tokens"
    )
    missing = [gap.text for gap in made.gaps if gap.kind == "failed"]
    for text in missing:
        say(text)
    if outputs:
        say(f"Written: {', '.join(map(str, outputs))}")
    return SOMETHING_MISSING if missing else ALL_WELL
