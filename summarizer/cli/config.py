"""`summarize.toml`: what a user always wants, as defaults of the options.

The file lies in the working directory, or is named by --config. Its keys are the options' names without dashes in
front. The command line goes before the environment (SUMMARIZE_...), and both before the file.
"""

from collections.abc import Iterable
from pathlib import Path
from typing import Any, Final

import click
from click.core import ParameterSource

from summarizer.cli.console import PATHS
from summarizer.cli.grouped import long_name
from summarizer.errors import InputError

FILE: Final = "summarize.toml"


def _take_config(context: click.Context, _: click.Parameter, named: Path | None) -> Path | None:
    """Make the file's values the defaults of the command's options, and return the file."""
    file = named or (Path(FILE) if Path(FILE).is_file() else None)
    if file:
        context.default_map = _defaults(file, context)
    return file


config_option = click.option("--config", type=PATHS, metavar="FILE.toml", is_eager=True, callback=_take_config,
                             help=f"Options for every run; else ./{FILE} if there.")  # fmt: skip


def require_apart(file: Path | None, paths: Iterable[Path], context: click.Context) -> None:
    """Refuse a file that nobody named and that lies among the articles: whoever gave them could say where they go.

    Raises:
        InputError: so it is.
    """
    if not file or context.get_parameter_source("config") is not ParameterSource.DEFAULT:
        return
    for path in paths:
        if file.resolve().is_relative_to(path.resolve()):
            raise InputError(
                f"{file}: lies among the articles in {path}, so it may be anybody's; "
                f"read it, and then name it with --config {file}, or take it away"
            )


def configured(key: str) -> Any:
    """Return what the file in the working directory says for an option; None if it does not, or is not there."""
    return _content(Path(FILE)).get(key) if Path(FILE).is_file() else None


def _defaults(file: Path, context: click.Context) -> dict[str, Any]:
    options = {long_name(each): each for each in context.command.params if isinstance(each, click.Option)}
    del options["config"]
    defaults = {}
    for key, value in _content(file).items():
        if key not in options:
            import difflib

            near = difflib.get_close_matches(key, options, n=1)
            hint = f"is {near[0]} meant?" if near else f"there are {', '.join(sorted(options))}"
            raise InputError(f"{file}: {key}: there is no such option; {hint}")
        defaults[options[key].name] = _checked(file, key, options[key], value, context)
    return {name: value for name, value in defaults.items() if name}


def _checked(file: Path, key: str, option: click.Option, value: object, context: click.Context) -> object:
    several = [value] if option.multiple and not isinstance(value, list) else value
    try:
        option.type_cast_value(context, several)
    except click.BadParameter as error:
        raise InputError(f"{file}: {key}: {error.message}") from error
    return several


def _content(file: Path) -> dict[str, Any]:
    import tomllib

    try:
        return tomllib.loads(file.read_text("utf-8"))
    except OSError as error:
        raise InputError(f"{file}: cannot be read ({error.strerror}); name another with --config") from error
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise InputError(f"{file}: is no TOML in UTF-8: {error}; write lines such as model = 'ollama/qwen3'") from error
