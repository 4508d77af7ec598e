"""What all commands share: how they speak, their exit statuses, and what a path is to them."""

from pathlib import Path
from typing import Final

import click

ALL_WELL, SOMETHING_MISSING, INTERRUPTED = 0, 1, 130
PATHS: Final = click.Path(exists=False, path_type=Path)


def say(message: str) -> None:
    """Print a message on standard error: standard output is for the brief alone."""
    click.echo(message, err=True)
