"""`summarize doctor`: what is there and what is missing, before the first articles."""

import os
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

import click

from summarizer.cli.config import configured
from summarizer.cli.console import ALL_WELL, SOMETHING_MISSING

if TYPE_CHECKING:
    from summarizer.model import Endpoint
    from summarizer.settings import Settings

_GOOD, _OPEN, _BAD = "ok", "--", "!!"


class Finding(NamedTuple):
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

    The endpoint is asked one tiny question, which costs a few tokens, unless --offline is given. What summarize.toml
    says of the model and the endpoint counts here too.

    Exit status: 0 all is there that is needed; 1 something of it is not, and it is said what to do.
    """
    from summarizer.settings import Settings, read_models

    told = configured("model") or ()
    asked = read_models(models or ([told] if isinstance(told, str) else told))
    settings = Settings.of(base_url=base_url or configured("base-url"), **asked)
    findings = [*_installed(), *_model(settings, asks=not offline), *_places()]
    for finding in findings:
        click.echo(f"{finding.state}  {finding.about}: {finding.said}")
    sys.exit(SOMETHING_MISSING if any(each.state == _BAD for each in findings) else ALL_WELL)


def _installed() -> Iterator[Finding]:
    import platform

    import summarizer
    from summarizer.extras import EXTRAS, how_to_install, is_installed

    yield Finding(_GOOD, "summarize", f"{summarizer.__version__} (the distribution situation-brief)")
    yield Finding(_GOOD, "Python", platform.python_version())
    for extra, (_, what) in EXTRAS.items():
        there = is_installed(extra)
        said = f"{what}: " + ("installed" if there else f"not installed; {how_to_install(extra)}")
        yield Finding(_GOOD if there else _OPEN, f"extra {extra}", said)


def _model(settings: "Settings", *, asks: bool) -> Iterator[Finding]:
    """Tell of the key, the endpoint, the model and its price; where there is no key, of that alone."""
    from summarizer.asked import PARTS, price_of
    from summarizer.errors import SummarizerError
    from summarizer.model import NO_KEY, Usage, locate, without_key

    resolved = settings.resolve(os.environ)
    if resolved.replay:
        yield Finding(_BAD, "key", without_key(os.environ))
        return
    for part in {resolved.endpoint_of(part): part for part in PARTS}.values():
        try:
            endpoint = locate(resolved.endpoint_of(part), os.environ)
        except SummarizerError as error:
            yield Finding(_BAD, "key", str(error))
            continue
        yield Finding(_GOOD, "key", "none is set, and none may be needed" if endpoint.api_key == NO_KEY else "set")
        yield Finding(_GOOD, "model", endpoint.model)
        is_known = price_of(resolved, part)(Usage(input_tokens=1)) is not None
        unknown = "not known for this model at this address; --max-tokens limits a run, --max-cost cannot"
        yield Finding(_GOOD if is_known else _OPEN, "price", "known" if is_known else unknown)
        not_asked = Finding(_OPEN, "endpoint", f"{endpoint.base_url}: not asked (--offline)")
        yield _answers(resolved.endpoint_of(part)) if asks else not_asked


def _answers(endpoint: "Endpoint") -> Finding:
    """Ask the endpoint one tiny question."""
    import asyncio
    from dataclasses import replace

    from pydantic import BaseModel

    from summarizer.errors import SummarizerError
    from summarizer.model import Model

    class Town(BaseModel):
        """What is asked for."""

        name: str

    # One attempt and half a minute: whoever asks what is wrong does not want to wait for it to pass.
    endpoint = replace(endpoint, attempts=1, timeout_s=30, give_up_after_s=30)

    async def asked() -> str:
        messages = [{"role": "user", "content": "Give the name of any town, as JSON."}]
        async with Model(endpoint) as model:
            used = (await model.ask(messages, Town, name="doctor", about="the endpoint")).usage
            return f"{model.endpoint.base_url} answers, in the schema ({used.input_tokens + used.output_tokens} tokens)"

    try:
        return Finding(_GOOD, "endpoint", asyncio.run(asked()))
    except SummarizerError as error:
        return Finding(_BAD, "endpoint", str(error))


def _places() -> Iterator[Finding]:
    """Tell of the kept answers and of the recordings of the example articles."""
    from summarizer.errors import SummarizerError
    from summarizer.files import require_writable
    from summarizer.kept import contents
    from summarizer.places import CASSETTES, kept_answers

    folder = kept_answers()
    try:
        held = contents(folder)
        if folder.is_dir():
            require_writable(folder / "probe", "the cache")
        count = sum(held.answers.values()) if held else 0
        yield Finding(_GOOD, "cache", f"{folder}: {count:,} answers kept")
    except SummarizerError as error:
        yield Finding(_BAD, "cache", str(error))
    recordings = len(list(CASSETTES.glob("*.yaml")))
    missing = "none, so the example articles cannot be tried without a key"
    said = f"{recordings} recorded answers for the example articles" if recordings else missing
    yield Finding(_GOOD if recordings else _OPEN, "recordings", said)
