"""A command with many options: its help in groups, the least used last, and every option in the environment too."""

from collections.abc import Mapping, Sequence
from typing import Any

import click

Groups = Mapping[str, Sequence[str]]
"""A title for each group, and its options by their long names without dashes."""


class GroupedCommand(click.Command):
    """A command whose help shows its options in groups; one that is in none stands under "Other".

    `--max-cost` can be given as SUMMARIZE_MAX_COST as well.
    """

    def __init__(self, *args: Any, groups: Groups, **more: Any) -> None:
        super().__init__(*args, **more)
        self.groups = groups
        for option in self.params:
            if isinstance(option, click.Option):
                option.envvar = f"SUMMARIZE_{long_name(option).upper().replace('-', '_')}"

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
