"""The tool that fills the tables of words: the lines change, and what they mean does not."""

import ast
import runpy
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
tidy = runpy.run_path(str(ROOT / ".ci" / "word_tables.py"))["tidy"]
RAGGED = r"""
WORDS = (
    "one two "
    "three one "
    "four"
)
PATTERN = (
    r"one|"
    r"\w+|one"
)
WORTHS = worths(
    "2 half "
    "3 third 2 pair"
)
"""


def _strings(source):
    return [node.value for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Constant)]


def test_lines_are_filled_and_a_word_stands_once():
    """A list of words loses the second "one"; a pattern and worths, where an order counts, lose nothing."""
    made = tidy(RAGGED)
    assert sorted(_strings(made)) == sorted(["one two three four", r"one|\w+|one", "2 half 3 third 2 pair"])
    assert made.count("\n") < RAGGED.count("\n")
    assert tidy(made) == made


@pytest.mark.parametrize(
    "file", sorted((ROOT / "summarizer" / "domain" / "languages").glob("??.py")), ids=lambda file: file.stem
)
def test_no_table_of_ours_means_something_else_when_it_is_filled(file):
    """Each list has the words that it had."""
    source = file.read_text("utf-8")
    made = tidy(source)
    told, before = ([sorted({*str(each).split()}) for each in _strings(text)] for text in (made, source))
    assert told == before
