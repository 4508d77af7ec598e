"""What all commands share: how they speak, their exit statuses, and what a path is to them."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

import click

ALL_WELL, SOMETHING_MISSING, INTERRUPTED = 0, 1, 130


class _Files(click.Path):
    """Paths of options: of addresses, only those of articles are fetched."""

    def convert(self, value: Any, param: click.Parameter | None, context: click.Context | None) -> Any:
        from summarizer.fetching.given import is_address

        if is_address(value):
            self.fail(f"{value} is an address, and articles alone are fetched: save it first", param, context)
        return super().convert(value, param, context)


PATHS: Final = _Files(exists=False, path_type=Path)


class _Places(click.Path):
    """Paths, and addresses of the web as they were typed: a path would lose one of their slashes."""

    def convert(self, value: Any, param: click.Parameter | None, context: click.Context | None) -> Any:
        from summarizer.fetching.given import is_address

        return value if is_address(value) else super().convert(value, param, context)


PLACES: Final = _Places(exists=False, path_type=Path)


def say(message: str) -> None:
    """Print a message on standard error: standard output is for the brief alone."""
    click.echo(message, err=True)


def _read_columns(_: click.Context, __: click.Parameter, given: str | None) -> Mapping[str, str]:
    if given is None:
        return {}
    from summarizer.loading import read_columns

    return read_columns(given)


columns_option = click.option(
    "--column",
    "columns",
    callback=_read_columns,
    metavar="text=NAME,...",
    help="Which columns of .csv and .jsonl files hold text, headline, published, publisher and byline.",
)
