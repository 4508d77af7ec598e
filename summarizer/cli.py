"""argv → exit status: options, progress, and what is printed; the only place that prints.

Everything heavy is imported inside the commands, so that `--help` stays quick.
"""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
from click_default_group import DefaultGroup

from summarizer.errors import InputError, SummarizerError
from summarizer.files import write_whole

if TYPE_CHECKING:
    from summarizer.pipeline import Progress, Step
    from summarizer_schemas import Brief

ALL_WELL, SOMETHING_MISSING, WRONG_USE, INTERRUPTED = 0, 1, 2, 130
SUFFIXES = (".md", ".markdown", ".json")
PATHS = click.Path(exists=False, path_type=Path)


class _Group(DefaultGroup):
    """The command group; turns our errors into a message and their exit status."""

    def invoke(self, context: click.Context) -> Any:
        try:
            return super().invoke(context)
        except SummarizerError as error:
            _say(f"summarize: {error}")
            context.exit(error.exit_status)
        except BrokenPipeError:
            # Whoever read our output has gone; point standard output elsewhere, or Python complains at exit.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            context.exit(ALL_WELL)
        except KeyboardInterrupt:
            _say("summarize: interrupted; nothing was written")
            context.exit(INTERRUPTED)


@click.group(cls=_Group, default="brief", default_if_no_args=False)
@click.version_option(package_name="situation-brief", message="%(prog)s %(version)s")
def main() -> None:
    """Turn news articles into one situation brief that a reader can check.

    \b
    summarize articles/                      the brief of a folder, as Markdown
    summarize articles/ -o brief.json        the same for programs, and for verify
    summarize verify brief.json articles/    check every quote and number again

    `summarize PATH...` is short for `summarize brief PATH...`.
    """


@main.command()
@click.argument("paths", nargs=-1, required=True, metavar="PATH...", type=PATHS)
@click.option("-o", "--output", "outputs", multiple=True, type=PATHS, metavar="FILE",
              help="Write to FILE.md or FILE.json instead of standard output; again for each one wanted.")  # fmt: skip
@click.option("-m", "--model", metavar="PROVIDER/NAME", help="The model, such as openai/gpt-5.4-mini or ollama/qwen3.")
@click.option("--base-url", metavar="URL", help="Any OpenAI-compatible endpoint.")
@click.option("--replay", type=PATHS, metavar="DIR", help="Answer from the recordings in DIR; nothing is sent.")
@click.option("--record", type=PATHS, metavar="DIR", help="Record the model's answers into DIR.")
@click.option("--concurrency", type=click.IntRange(1, 64), default=4, show_default=True, metavar="N",
              help="The most requests under way at once.")  # fmt: skip
@click.option("--timeout", type=click.FloatRange(1), default=600, show_default=True, metavar="SECONDS",
              help="How long one request may take.")  # fmt: skip
def brief(
    paths: tuple[Path, ...],
    outputs: tuple[Path, ...],
    model: str | None,
    base_url: str | None,
    replay: Path | None,
    record: Path | None,
    concurrency: int,
    timeout: float,
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

    asked = Settings(model, base_url, replay, record, concurrency, timeout)
    settings = asked.resolve(os.environ)
    if settings.replay and not asked.replay:
        _say("No key and no endpoint: the answers come from the bundled recordings (see --help).")
    with _progress() as progress:
        made = asyncio.run(make_brief(paths, settings, progress, leave_out=outputs))
    for output in outputs:
        write_whole(output, render(made, FORMAT_OF_SUFFIX[output.suffix.lower()]), "the brief")
    if not outputs:
        click.echo(render(made, "md"), nl=False)
    sys.exit(_summarize_run(made, outputs))


@main.command()
@click.argument("brief_file", metavar="BRIEF.json", type=PATHS)
@click.argument("paths", nargs=-1, required=True, metavar="PATH...", type=PATHS)
def verify(brief_file: Path, paths: tuple[Path, ...]) -> None:
    """Check every quote, offset and number of BRIEF.json against the articles at PATH... .

    No model and no key is needed. Exit status: 0 everything holds; 1 something does not, and it is said what;
    2 wrong usage, or a file that cannot be read.
    """
    from summarizer.load import load_articles
    from summarizer.verify import read_brief, verify_brief

    checked = read_brief(brief_file)
    findings = verify_brief(checked, load_articles(paths, leave_out=[brief_file]))
    for finding in findings:
        click.echo(f"{brief_file}: {finding}")
    counts = f"{len(checked.quotes)} quotes and {len(checked.figures)} figures of {len(checked.sources)} articles"
    _say(f"{counts}: {f'{len(findings)} findings' if findings else 'everything holds'}.")
    sys.exit(SOMETHING_MISSING if findings else ALL_WELL)


@main.command()
@click.argument("which", type=click.Choice(["report", "brief"]))
def schema(which: str) -> None:
    """Print the JSON Schema of what the model fills for one article (report), or of brief.json (brief)."""
    import json

    from summarizer_schemas import ArticleReport, Brief

    chosen = ArticleReport.model_json_schema() if which == "report" else Brief.model_json_schema()
    click.echo(json.dumps(chosen, ensure_ascii=False, indent=2))


def _say(message: str) -> None:
    click.echo(message, err=True)


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
    _say(
        f"{len(made.sources)} articles, {len(made.events)} events, {len(made.figures)} figures, "
        f"{len(made.withheld)} withheld; {used.requests} answers ({used.reasks} asked again), "
        f"{used.input_tokens + used.output_tokens:,} tokens"
    )
    missing = [gap.text for gap in made.gaps if gap.kind == "failed"]
    for text in missing:
        _say(text)
    if outputs:
        _say(f"Written: {', '.join(map(str, outputs))}")
    return SOMETHING_MISSING if missing else ALL_WELL


@contextmanager
def _progress() -> Iterator["Progress"]:
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
