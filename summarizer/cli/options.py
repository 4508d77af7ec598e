"""What was typed, in the environment and in `summarize.toml`: options in, checked settings out.

The file holds what a user always wants, as defaults of the options. It lies in the working directory, or is named by
--config. Its keys are the options' names without dashes in front. The command line goes before the environment
(SUMMARIZE_...), and both before the file.

Addresses among what was typed become files: fetched for a brief, looked up for a check. What could not be written in
the end is found before anything is fetched, read or paid for.
"""

from collections.abc import Iterable, Mapping, Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Final

import click
from click.core import ParameterSource

from summarizer.cli.console import PATHS, say
from summarizer.errors import InputError
from summarizer.paths import require_writable

Groups = Mapping[str, Sequence[str]]
"""A title for each group, and its options by their long names without dashes."""


class GroupedCommand(click.Command):
    """A command whose help shows its options in groups; one that is in none stands under "Other".

    The groups that are used least come last. Every option may stand in the environment too.

    `--max-cost` can be given as SUMMARIZE_MAX_COST as well.
    """

    def __init__(self, *args: Any, groups: Groups, **more: Any) -> None:
        super().__init__(*args, **more)
        self.groups = groups
        for option in self.params:
            if isinstance(option, click.Option):
                option.envvar = f"SUMMARIZE_{long_name(option).upper().replace('-', '_')}"

    def parse_args(self, context: click.Context, args: list[str]) -> list[str]:
        """Read the command line, and name an option that has taken the next one for its value.

        Raises:
            click.UsageError: one has, as the `-m` of `--base-url $URL -m …` where URL is empty.
        """
        rest = super().parse_args(context, args)
        known = {name for each in self.params if isinstance(each, click.Option) for name in each.opts}
        for option in self.params:
            given = context.params.get(option.name or "")
            for value in given if isinstance(given, tuple) else (given,):
                if isinstance(option, click.Option) and str(value) in known:
                    raise click.UsageError(f"--{long_name(option)} has no value: {value} is an option itself", context)
        return rest

    def format_options(self, context: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the groups."""
        options = (each for each in self.get_params(context) if isinstance(each, click.Option))
        rows = {long_name(each): row for each in options if (row := each.get_help_record(context))}
        placed = {name for names in self.groups.values() for name in names}
        others = [name for name in rows if name not in placed]
        for title, names in {**self.groups, "Other": others}.items():
            if shown := [rows[name] for name in names if name in rows]:
                with formatter.section(title):
                    formatter.write_dl(shown)


def long_name(option: click.Parameter) -> str:
    """Return how a user knows an option: `--max-cost` is max-cost."""
    return max(option.opts, key=len).lstrip("-")


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


def fetched(given: Sequence[Path | str], save: Path | None, items: int, *, allows_private: bool) -> list[Path]:
    """Fetch the addresses among what was given, and return the paths of all."""
    from summarizer.fetching.given import placed
    from summarizer.paths import fetched_pages

    folder = save or fetched_pages()

    def fetch(addresses: Sequence[str]) -> list[Path]:
        from summarizer.fetching import Fetching, fetch_all

        paths = fetch_all(addresses, Fetching(folder, allows_private, items))
        say(f"Fetched into {folder}: give that folder, or {folder.name}/NAME, to read the same again")
        return paths

    return placed(given, fetch)


def fetched_before(given: Sequence[Path | str]) -> list[Path]:
    """Return the paths of all that was given; of addresses, what the cache has of them."""
    from summarizer.fetching.given import placed
    from summarizer.paths import fetched_pages

    def look_up(addresses: Sequence[str]) -> list[Path]:
        from summarizer.fetching.saving import saved

        return [path for address in addresses for path in saved(address, fetched_pages())]

    return placed(given, look_up)


def check_outputs(outputs: Sequence[Path], given: Sequence[Path | str]) -> None:
    """Refuse an output that nobody could write, that needs what is not installed, or that would replace an article.

    Raises:
        InputError: the option, what is wrong with it, and what to do.
    """
    articles = {path.resolve() for path in given if isinstance(path, Path) and path.is_file()}
    for output in outputs:
        _require_format(output)
        if output.resolve() in articles:
            raise InputError(f"-o {output}: is one of the articles, which the brief would replace; name another")
        require_writable(output, "-o, the brief,")


def check_folder(option: str, folder: Path | None) -> None:
    """Refuse a folder to write into that cannot be one, or that takes nothing.

    Raises:
        InputError: the option, what is wrong with it, and what to do.
    """
    if not folder:
        return
    if folder.exists() and not folder.is_dir():
        raise InputError(f"{option} {folder}: a file has this name, and a folder is needed; name another")
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise InputError(f"{option} {folder}: the folder cannot be made ({error.strerror}); name another") from error
    require_writable(folder / "probe", f"{option}, what goes into this folder,")


def _require_format(output: Path) -> None:
    from summarizer.extras import how_to_install, is_installed
    from summarizer.render import format_of

    try:
        asked = format_of(output)
    except InputError as error:
        raise InputError(f"-o {error}") from error
    if asked == "pdf":
        from summarizer.render.pdf import require_printing

        require_printing()
    if asked == "xlsx" and find_spec("xlsxwriter") is None:  # a checkout may be newer than what was installed with it
        raise InputError(f"-o {output}: the library xlsxwriter is missing; in the checkout: pip install .")
    if asked.endswith(".parquet") and not is_installed("parquet"):
        raise InputError(f"-o {output}: needs the library of the extra parquet; {how_to_install('parquet')}")
    if asked == "geojson" and not is_installed("map"):
        raise InputError(f"-o {output}: needs the gazetteer of the extra map; {how_to_install('map')}")
