"""`summarize diff`: two briefs in, what changed from one to the other out."""

from pathlib import Path

import click

from summarizer.cli.console import PATHS, say


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
    from summarizer.changes import carry_on
    from summarizer.readable import chronological
    from summarizer.render import render_changes
    from summarizer.verifying import read_earlier

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
