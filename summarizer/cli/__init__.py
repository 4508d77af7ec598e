"""argv → exit status: options, progress, and what is printed; the only room that prints.

`brief` and `batch` are commands with a file of their own, the six short ones stand in `commands`. Everything heavy is
imported inside the commands, so that `--help` stays quick.
"""

import atexit
import errno
import gc
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click
from click_default_group import DefaultGroup

from summarizer import __version__
from summarizer.cli import batch, brief
from summarizer.cli.commands import cache, desk, diff, doctor, mcp, schema, verify
from summarizer.cli.console import ALL_WELL, INTERRUPTED, say
from summarizer.errors import InputError, SummarizerError

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

_OF_THE_DISK: Final = frozenset({errno.EROFS, errno.ENOSPC, errno.EDQUOT, errno.EACCES, errno.EPERM, errno.EIO})
"""What is wrong with a disk, wherever something is written to it or removed; the program has no part in it."""


class _Group(DefaultGroup):
    """The command group; turns our errors into a message and their exit status."""

    def resolve_command(self, context: click.Context, args: list[str]) -> Any:
        """Take a word for a path, unless it is nearly a command and nothing there has that name."""
        word = args[0]
        if word not in self.commands and word.isalpha() and not Path(word).exists():
            from difflib import get_close_matches

            if near := get_close_matches(word, self.commands, n=1):
                context.fail(f"{word} is no command, and no file or folder here. Did you mean “{near[0]}”?")
        return super().resolve_command(context, args)

    def invoke(self, context: click.Context) -> Any:
        # Imports and a merge make millions of objects and no cycles. This process is the command's own, so it may look
        # for cycles less often: merging 10,000 events took a quarter less time so. A library has no business to.
        gc.set_threshold(1_000_000)
        # Where a process ends, Python looks for cycles in all that it still holds, once and again. Nobody needs the
        # memory any more: of a run that is answered from recordings this was a sixth.
        atexit.register(gc.freeze)
        try:
            return super().invoke(context)
        except SummarizerError as error:
            say(f"summarize: {error}")
            context.exit(error.exit_status)
        except BrokenPipeError:
            # Whoever read our output has gone; point standard output elsewhere, or Python complains at exit.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            context.exit(ALL_WELL)
        except OSError as error:
            if error.errno not in _OF_THE_DISK:
                raise
            say(f"summarize: {error.filename or 'a file'}: {error.strerror}; free the place, or name another")
            context.exit(InputError.exit_status)
        except KeyboardInterrupt:
            say("summarize: interrupted; no brief was written")
            context.exit(INTERRUPTED)

    def shell_complete(self, context: click.Context, incomplete: str) -> "list[CompletionItem]":
        """Offer files besides the commands: a path alone means the brief."""
        from click.shell_completion import CompletionItem

        return [*super().shell_complete(context, incomplete), CompletionItem(incomplete, type="file")]


@click.group(cls=_Group, default="brief", default_if_no_args=False)
@click.version_option(__version__, message="%(prog)s %(version)s")
def main() -> None:
    """Turn news articles into one situation brief that a reader can check.

    \b
    summarize articles/                              the brief, as Markdown
    summarize articles/ -o brief.html -o brief.json  for a browser, for programs
    summarize verify brief.json articles/            check every quote, number

    `summarize PATH...` is short for `summarize brief PATH...`.
    """


main.add_command(brief.brief)
main.add_command(batch.batch)
main.add_command(verify)
main.add_command(diff)
main.add_command(desk)
main.add_command(schema)
main.add_command(mcp)
main.add_command(cache)
main.add_command(doctor)
