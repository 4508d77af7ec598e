"""`summarize verify`: a brief and its articles in, what does not hold out."""

import sys
from collections.abc import Mapping
from pathlib import Path

import click

from summarizer.cli.console import ALL_WELL, PATHS, PLACES, SOMETHING_MISSING, columns_option, say


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
    from summarizer.cli.fetched import fetched_before
    from summarizer.loading import load_articles
    from summarizer.verifying import read_brief, read_earlier, verify_brief

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
    told = f"{len(wrong)} findings by the evidence, {len(changed)} by digests alone"
    say(f"{counts}: {told if findings else 'everything holds'}.")
    sys.exit(SOMETHING_MISSING if findings else ALL_WELL)
