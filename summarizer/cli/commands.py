"""The commands beside `brief` and `batch`: cache, desk, diff, doctor, mcp, schema, verify."""

import os
import sys
from collections.abc import Iterator, Mapping
from contextlib import suppress
from datetime import UTC, datetime
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple, cast

import click

from summarizer.cli.console import ALL_WELL, PATHS, PLACES, SOMETHING_MISSING, columns_option, count, say
from summarizer.cli.options import configured
from summarizer.errors import InputError
from summarizer.extras import how_to_install


def pages() -> list[Path]:
    """Return the files of pages that were fetched."""
    from summarizer.paths import fetched_pages

    folder = fetched_pages()
    return sorted(each for each in folder.iterdir() if each.is_file()) if folder.is_dir() else []


@click.group()
def cache() -> None:
    """Show or delete what is kept from one run to the next.

    Kept are the model's answers and what the check found in them, which both quote the articles, and the pages that
    were fetched without --save; no keys. Nobody but you can read the answers.
    """


@cache.command()
def info() -> None:
    """Say where the cached answers lie, how many there are of which model, and since when."""
    from summarizer.llm.cache import contents
    from summarizer.paths import SHARDS, cache_folder

    folder = cache_folder()
    fetched = pages()
    if fetched:
        click.echo(f"{fetched[0].parent}: {sum(each.stat().st_size for each in fetched) / 1e6:.1f} MB of fetched pages")
    held = contents(folder)
    if not held or not held.answers:
        click.echo(f"{folder}: no answers are kept")
        return
    since, until = (f"{datetime.fromtimestamp(at, UTC):%Y-%m-%d}" for at in (held.oldest, held.newest))
    click.echo(f"{folder}: {held.size / 1e6:.1f} MB, {since} to {until}")
    if shards := [each.stat().st_size for each in (folder / SHARDS).rglob("*.parquet")]:
        click.echo(f"{folder / SHARDS}: {sum(shards) / 1e6:.1f} MB of what an engine has done (--engine)")
    for model, answers in held.answers.items():
        click.echo(f"{answers:8,} answers of {model}")


@cache.command()
def clear() -> None:
    """Delete all cached answers, and what an engine kept; the next run asks, and pays, for everything anew."""
    from shutil import rmtree

    from summarizer.batch import State
    from summarizer.llm.cache import clear as clear_answers
    from summarizer.paths import BATCHES, SHARDS, TABLES, cache_folder

    folder = cache_folder()
    clear_answers(folder)
    for page in pages():
        page.unlink()
    for kept in (SHARDS, TABLES):
        if (folder / kept).is_dir():
            rmtree(folder / kept)
    click.echo(f"{folder}: no answers are kept any more")
    if (folder / BATCHES).exists():
        with State(folder) as state:
            under_way = state.clear()
        if under_way:
            are = "1 batch is" if under_way == 1 else f"{under_way} batches are"
            click.echo(f"{are} under way, paid for already, and kept (see `summarize batch status`)")


@click.command()
@click.argument("old_file", metavar="OLD.json", type=PATHS)
@click.argument("new_file", metavar="NEW.json", type=PATHS)
@click.option("--json", "as_json", is_flag=True, help="Print it for programs, as `changes` in brief.json has it.")
def diff(old_file: Path, new_file: Path, as_json: bool) -> None:
    """Print what is new, revised or withdrawn in NEW.json since OLD.json, as Markdown.

    Facts of both go by their ids in OLD.json; what is new has numbers above those. `summarize PATH... --since OLD.json`
    makes a brief that has these ids, and begins with the same.

    Exit status: 0 the briefs were compared, whatever came of it; 2 a file is no brief.
    """
    from summarizer.diff import carry_on
    from summarizer.domain.edtf import chronological
    from summarizer.render import render_changes
    from summarizer.verify.sources import read_earlier

    earlier, later = read_earlier(old_file), read_earlier(new_file).brief
    carried = carry_on(earlier, later)
    assert carried.changes
    if carried.model_copy(update={"changes": later.changes, "digests": later.digests}) != later:
        say(f"{new_file} has numbers of its own; here its facts go by those of {old_file}.")
    if len(carried.changes.gone) == len(earlier.brief.sources):
        say(f"{old_file} and {new_file} have no article in common; are they about the same?")
    elif chronological(later.as_of) < chronological(earlier.brief.as_of):
        say(f"{old_file} is as of a later day than {new_file}; were they given the wrong way round?")
    click.echo(carried.changes.model_dump_json(indent=2) if as_json else render_changes(carried), nl=as_json)


if TYPE_CHECKING:
    from summarizer.config import Options


@click.command(context_settings={"auto_envvar_prefix": "SUMMARIZE"})
@click.argument("folders", nargs=-1, required=True, metavar="FOLDER...", type=PATHS)
@click.option("-m", "--model", "models", multiple=True, metavar="[PART=]PROVIDER/NAME", envvar="SUMMARIZE_MODEL",
              help="Such as ollama/qwen3; PART: extract, compose.")  # fmt: skip
@click.option("--base-url", metavar="URL", help="Any OpenAI-compatible endpoint.")
@click.option("--max-cost", type=click.FloatRange(0), metavar="USD", help="The most that one brief may cost.")
@click.option("--replay", type=PATHS, metavar="DIR", help="Answer from the recordings in DIR; send nothing.")
@click.option("--no-cache", is_flag=True, help="Neither use nor keep answers of other runs.")
def mcp(folders: tuple[Path, ...], models: tuple[str, ...], no_cache: bool, **options: Any) -> None:
    """Serve summarize_folder, verify_brief and find_evidence to language models, over MCP.

    Nothing outside FOLDER... is read, wherever a path or a link leads. The server speaks on standard input and output:
    a program starts it and ends it. Needs the extra mcp: pip install ".[mcp]" in the checkout.
    """
    try:
        from summarizer.mcp_server import Tools, serve
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] not in {"mcp", "mcp_types"}:
            raise
        raise InputError(f"summarize mcp: the MCP library is missing; {how_to_install('mcp')}") from error
    from summarizer.config import read_models
    from summarizer.loading import AllowList
    from summarizer.paths import cache_folder

    asked = cast("Options", {**options, **read_models(models), "cache": None if no_cache else cache_folder()})
    serve(Tools(AllowList(folders), asked)).run("stdio")


@click.command(context_settings={"auto_envvar_prefix": "SUMMARIZE"})
@click.argument("folder", default=".", metavar="[FOLDER]", type=PATHS)
@click.option("-m", "--model", "models", multiple=True, metavar="[PART=]PROVIDER/NAME", envvar="SUMMARIZE_MODEL",
              help="Such as ollama/qwen3; PART: extract, compose.")  # fmt: skip
@click.option("--base-url", metavar="URL", help="Any OpenAI-compatible endpoint.")
@click.option("--max-cost", type=click.FloatRange(0), metavar="USD", help="The most that one run may cost.")
@click.option("--replay", type=PATHS, metavar="DIR", help="Answer from the recordings in DIR; send nothing.")
@click.option("--language", default="en", metavar="LANG",
              help="What the desk and its briefs are in (BCP 47).  [default: en]")  # fmt: skip
@click.option("--no-cache", is_flag=True, help="Neither use nor keep answers of other runs.")
@click.option(
    "--port", type=click.IntRange(0, 65535), default=0, metavar="N", help="Where it listens; else a free port."
)
def desk(folder: Path, models: tuple[str, ...], no_cache: bool, port: int, **options: Any) -> None:
    """Open a desk over FOLDER, else the working directory: a page in your browser on which a brief is made.

    Drop articles or addresses in, choose a model, read the brief, correct it, sign it, and export it. All of it lies in
    FOLDER as ordinary files; nothing outside is read. Open the address that is shown: it listens on this computer alone
    and lets nobody else in. Ctrl-C closes it. Needs the extra desk: pip install ".[desk]" in the checkout.
    """
    try:
        from summarizer.desk.app import Choice
        from summarizer.desk.serving import serve
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] not in {"starlette", "uvicorn"}:
            raise
        raise InputError(f"summarize desk: the web server is missing; {how_to_install('desk')}") from error
    from summarizer.config import Settings, read_models
    from summarizer.llm.providers import with_key
    from summarizer.paths import cache_folder

    told = configured("model") or ()
    options["base_url"] = options["base_url"] or configured("base-url")
    named = read_models(models or ([told] if isinstance(told, str) else told))
    asked = cast("Options", {**options, **named, "cache": None if no_cache else cache_folder()})
    settings = Settings.of(**asked).resolve(os.environ)
    choice = Choice(_asked_as_started(settings), with_key(os.environ), is_recorded=settings.replay is not None)

    def tell(address: str) -> None:
        say(f"The desk over {folder} is open, on this computer alone, at\n\n    {address}\n\nCtrl-C closes it.")

    with suppress(KeyboardInterrupt):
        serve(folder, asked, choice, port, tell)
    say(f"The desk is closed; all of it lies in {folder}")


def _asked_as_started(settings: "Settings") -> str:
    """Say who answers where the page names nobody."""
    from summarizer.pipeline import PARTS

    models = {part: settings.endpoint_of(part).model for part in PARTS}
    if settings.replay:
        return f"the recordings in {settings.replay} (nothing is sent)"
    if len(set(models.values())) == 1:
        return models["extract"]
    return ", ".join(f"{part}={model}" for part, model in models.items())


@click.command()
@click.argument("which", type=click.Choice(["report", "brief"]))
def schema(which: str) -> None:
    """Print the JSON Schema of what the model fills for one article (report), or of brief.json (brief)."""
    import json

    from summarizer_schemas import ArticleReport, Brief

    chosen = ArticleReport.model_json_schema() if which == "report" else Brief.model_json_schema()
    click.echo(json.dumps(chosen, ensure_ascii=False, indent=2))


@click.command()
@click.argument("brief_file", metavar="BRIEF.json", type=PATHS)
@click.argument("paths", nargs=-1, required=True, metavar="PATH...", type=PLACES)
@click.option("--since", "since_file", type=PATHS, metavar="OLD.json",
              help="The brief that BRIEF.json was made since: what changed is worked out again.")  # fmt: skip
@columns_option
def verify(
    brief_file: Path, paths: tuple[Path | str, ...], since_file: Path | None, columns: Mapping[str, str]
) -> None:
    """Check every quote, offset, number and name of BRIEF.json against the articles at PATH... .

    What was changed since the brief was written is named too, by the digests that it carries.

    Of an address, what was last fetched from it is read; nothing is fetched. No model and no key is needed. Exit
    status: 0 everything holds; 1 something does not, and it is said what; 2 wrong usage, or a file that cannot be read.
    """
    from summarizer.cli.options import fetched_before
    from summarizer.loading import load_articles
    from summarizer.verify import verify_brief
    from summarizer.verify.sources import read_brief, read_earlier

    checked = read_brief(brief_file)
    since = read_earlier(since_file) if since_file else None
    no_articles = [brief_file, *([since_file] if since_file else [])]
    findings = verify_brief(
        checked, load_articles(fetched_before(paths), leave_out=no_articles, columns=columns), since
    )
    wrong = [each for each in findings if not each.is_by_digest]
    changed = [each for each in findings if each.is_by_digest]
    for finding in wrong:
        click.echo(f"{brief_file}: {finding}")
    if changed:
        click.echo(f"{brief_file}: by its own digests, which do not tell what is right:")
    for finding in changed:
        click.echo(f"{brief_file}:   {finding}")
    counts = f"{len(checked.quotes)} quotes and {len(checked.figures)} figures of {len(checked.sources)} articles"
    if checked.changes and not since:
        say("What changed since an earlier brief is checked in part only; give that brief with --since.")
    told = f"{count(len(wrong), 'finding')} by the evidence, {len(changed):,} by digests alone"
    say(f"{counts}: {told if findings else 'everything holds'}.")
    sys.exit(SOMETHING_MISSING if findings else ALL_WELL)


if TYPE_CHECKING:
    from summarizer.config import Settings
    from summarizer.llm.providers import Endpoint

_GOOD, _OPEN, _BAD = "ok", "--", "!!"


class DoctorLine(NamedTuple):
    """One line: how it stands, what it is about, and what there is to say."""

    state: str
    about: str
    said: str


@click.command(context_settings={"auto_envvar_prefix": "SUMMARIZE"})
@click.option("-m", "--model", "models", multiple=True, metavar="[PART=]PROVIDER/NAME",
              envvar="SUMMARIZE_MODEL", help="The model that is looked for.")  # fmt: skip
@click.option("--base-url", metavar="URL", help="Where it is.")
@click.option("--offline", is_flag=True, help="Send nothing.")
def doctor(models: tuple[str, ...], base_url: str | None, offline: bool) -> None:
    """Say what is there and what is missing: Python, extras, key, endpoint, model, price, cache, recordings.

    The endpoint is asked one tiny question, which costs a few tokens, unless --offline is given; it is said before, and
    an answer is waited for half a minute. What summarize.toml says of the model and the endpoint counts here too.

    Exit status: 0 all is there that is needed; 1 something of it is not, and it is said what to do.
    """
    from summarizer.config import Settings, read_models

    told = configured("model") or ()
    asked = read_models(models or ([told] if isinstance(told, str) else told))
    settings = Settings.of(base_url=base_url or configured("base-url"), **asked)
    states: set[str] = set()
    for finding in chain(_installed(), _model(settings, asks=not offline), _places()):
        click.echo(f"{finding.state}  {finding.about}: {finding.said}")  # at once: the next may have to be waited for
        states.add(finding.state)
    sys.exit(SOMETHING_MISSING if _BAD in states else ALL_WELL)


def _installed() -> Iterator[DoctorLine]:
    import platform

    import summarizer
    from summarizer.extras import EXTRAS, how_to_install, is_installed

    yield DoctorLine(_GOOD, "summarize", f"{summarizer.__version__} (the distribution situation-brief)")
    yield DoctorLine(_GOOD, "Python", platform.python_version())
    for extra, (_, what) in EXTRAS.items():
        there = is_installed(extra)
        said = f"{what}: " + ("installed" if there else f"not installed; {how_to_install(extra)}")
        yield DoctorLine(_GOOD if there else _OPEN, f"extra {extra}", said)


def _model(settings: "Settings", *, asks: bool) -> Iterator[DoctorLine]:
    """Tell of the key, the endpoint, the model and its price; where there is no key, of that alone."""
    from summarizer.errors import SummarizerError
    from summarizer.llm.calls import TokenUsage
    from summarizer.llm.providers import NO_KEY, locate, without_key
    from summarizer.pipeline import PARTS, price_of

    resolved = settings.resolve(os.environ)
    if resolved.replay:
        yield DoctorLine(_BAD, "key", without_key(os.environ))
        return
    for part in {resolved.endpoint_of(part): part for part in PARTS}.values():
        try:
            endpoint = locate(resolved.endpoint_of(part), os.environ)
        except SummarizerError as error:
            yield DoctorLine(_BAD, "key", str(error))
            continue
        yield DoctorLine(_GOOD, "key", "none is set, and none may be needed" if endpoint.api_key == NO_KEY else "set")
        yield DoctorLine(_GOOD, "model", endpoint.model)
        is_known = price_of(resolved, part)(TokenUsage(input_tokens=1)) is not None
        unknown = "not known for this model at this address; --max-tokens limits a run, --max-cost cannot"
        yield DoctorLine(_GOOD if is_known else _OPEN, "price", "known" if is_known else unknown)
        if not asks:
            yield DoctorLine(_OPEN, "endpoint", f"{endpoint.base_url}: not asked (--offline)")
            continue
        say(f"Asking {endpoint.base_url} one tiny question; an answer is waited for {_PATIENCE_S:g} s at most")
        yield _answers(resolved.endpoint_of(part))


_PATIENCE_S: Final = 30
"""For one attempt: whoever asks what is wrong does not want to wait for it to pass."""


def _answers(endpoint: "Endpoint") -> DoctorLine:
    """Ask the endpoint one tiny question."""
    import asyncio
    from dataclasses import replace

    from pydantic import BaseModel

    from summarizer.errors import SummarizerError
    from summarizer.llm.client import Model

    class Town(BaseModel):
        """What is asked for."""

        name: str

    endpoint = replace(endpoint, attempts=1, timeout_s=_PATIENCE_S, give_up_after_s=_PATIENCE_S)

    async def asked() -> str:
        messages = [{"role": "user", "content": "Give the name of any town, as JSON."}]
        async with Model(endpoint) as model:
            used = (await model.ask(messages, Town, name="doctor", about="the endpoint")).usage
            return f"{model.endpoint.base_url} answers, in the schema ({used.tokens} tokens)"

    try:
        return DoctorLine(_GOOD, "endpoint", asyncio.run(asked()))
    except SummarizerError as error:
        waited = (
            f" (it was waited for {_PATIENCE_S} s; a run waits longer)" if "no answer in time" in str(error) else ""
        )
        return DoctorLine(_BAD, "endpoint", f"{error}{waited}")


def _places() -> Iterator[DoctorLine]:
    """Tell of the cached answers and of the recordings of the example articles."""
    from summarizer.errors import SummarizerError
    from summarizer.llm.cache import contents
    from summarizer.paths import CASSETTES, cache_folder, require_writable

    folder = cache_folder()
    try:
        held = contents(folder)
        if folder.is_dir():
            require_writable(folder / "probe", "the cache")
        count = sum(held.answers.values()) if held else 0
        yield DoctorLine(_GOOD, "cache", f"{folder}: {count:,} answers kept")
    except SummarizerError as error:
        yield DoctorLine(_BAD, "cache", str(error))
    recordings = len(list(CASSETTES.glob("*.yaml")))
    missing = "none, so the example articles cannot be tried without a key"
    said = f"{recordings} recorded answers for the example articles" if recordings else missing
    yield DoctorLine(_GOOD if recordings else _OPEN, "recordings", said)
