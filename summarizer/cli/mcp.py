"""`summarize mcp`: the tools for language models, served on standard input and output."""

from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import click

from summarizer.cli.console import PATHS
from summarizer.errors import InputError
from summarizer.extras import how_to_install

if TYPE_CHECKING:
    from summarizer.settings import Options


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
        from summarizer.served.tools import Tools, serve
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] not in {"mcp", "mcp_types"}:
            raise
        raise InputError(f"summarize mcp: the MCP library is missing; {how_to_install('mcp')}") from error
    from summarizer.places import kept_answers
    from summarizer.served.fence import Fence
    from summarizer.settings import read_models

    asked = cast("Options", {**options, **read_models(models), "kept": None if no_cache else kept_answers()})
    serve(Tools(Fence(folders), asked)).run("stdio")
