"""The documents: what they show is what the program prints.

`REWRITE_DOCS=1 pytest tests/test_docs.py` puts the present output into them.
"""

import os
import re
from pathlib import Path

import pytest

from summarizer.cli import main
from summarizer.render import render

ROOT = Path(__file__).parent.parent
README = ROOT / "README.md"
EXCERPT = re.compile(r"(<!-- excerpt -->\n).*?(<!-- end of excerpt -->)", re.DOTALL)
DOCUMENTS = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/*.md"), *ROOT.glob("*/README.md")])


def _excerpt(markdown: str) -> str:
    """The beginning of a brief, without the links' targets: title, bottom line, first table of figures."""
    top, _, rest = markdown.partition("## Key figures")
    table = rest.split("\n\n")[:3]
    shown = "\n".join([*top.splitlines(), "## Key figures", *"\n\n".join(table).splitlines(), "", "…"])
    shown = re.sub(r"<a id=[^>]*></a>|\[([^\[\]]+)\]\(#[^)]+\)", r"\1", shown)
    shown = re.sub(r"\n{3,}", "\n\n", shown)
    return "".join(f"> {line}".rstrip() + "\n" for line in shown.splitlines())


def test_the_readme_shows_the_beginning_of_the_brief_that_make_brief_prints(seeds_brief):
    """The excerpt in the README is the one that the program makes today."""
    readme = README.read_text("utf-8")
    current = EXCERPT.sub(lambda match: f"{match[1]}{_excerpt(render(seeds_brief, 'md'))}{match[2]}", readme)
    if os.environ.get("REWRITE_DOCS"):
        README.write_text(current, "utf-8")
    assert README.read_text("utf-8") == current


def test_every_option_and_command_that_the_documents_name_exists():
    """A reader who types what the documents say gets no usage error."""
    known = {option for command in [main, *main.commands.values()] for param in command.params for option in param.opts}
    known |= {"--help"}
    for document in DOCUMENTS:
        text = document.read_text("utf-8")
        for line in re.findall(r"^ {4}summarize .*$", text, re.MULTILINE):
            assert set(re.findall(r"(?<!\S)--?[a-z][a-z-]*", line)) <= known, (document.name, line)


def test_every_make_target_that_the_documents_name_exists():
    """`make …` in the documents is a target of the Makefile."""
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    for document in DOCUMENTS:
        assert set(re.findall(r"(?:`|^ {4})make ([a-z]+)", document.read_text("utf-8"), re.MULTILINE)) <= targets


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_links_between_documents_lead_somewhere(document):
    """A relative link names a file of the repository."""
    for target in re.findall(r"\]\(([^)#:]+)\)", document.read_text("utf-8")):
        assert (document.parent / target).exists(), target


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_programs_that_the_documents_name_exist(document):
    """A file of the program stands where a document says that it does, from the root, the package or its own folder."""
    places = (ROOT, ROOT / "summarizer", document.parent)
    named = re.findall(r"`([\w/.]+\.py|summarizer/[\w/.]+)`", document.read_text("utf-8"))
    in_the_wheel = "summarizer/prompts/"
    missing = [each for each in named if each != in_the_wheel and not any((at / each).exists() for at in places)]
    assert not missing
