"""What pyproject.toml declares: all that is imported, in a way that every pip understands."""

import ast
import re
import sys
import tomllib
from collections.abc import Iterator
from functools import cache
from importlib.metadata import packages_distributions, requires
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
EXTRAS = PROJECT["optional-dependencies"]
FOR_USERS = [*PROJECT["dependencies"], *(each for name, extra in EXTRAS.items() if name != "dev" for each in extra)]
FOR_TESTS = [*FOR_USERS, *EXTRAS["dev"]]
OWN = {"summarizer", "summarizer_schemas", "benchmarks", *(path.stem for path in (ROOT / "tests").rglob("*.py"))}


def imported(*folders: str) -> Iterator[tuple[str, str]]:
    """The names of the modules that the files of some folders import, each with the text in which it stands.

    A name may stand in a string, too: `is_imported` tells, and takes a hundred times as long.
    """
    for path in (path for folder in folders for path in (ROOT / folder).rglob("*.py")):
        text = path.read_text("utf-8")
        yield from ((name, text) for name in set(_IMPORT.findall(text)))


_IMPORT = re.compile(r"^[ \t]*(?:import|from)[ \t]+(\w+)", re.MULTILINE)
"""An import as this project writes it, one a line."""


def is_imported(module: str, text: str) -> bool:
    """Tell whether the statements of a file import a module."""
    for node in ast.walk(ast.parse(text)):
        names = [each.name for each in node.names] if isinstance(node, ast.Import) else []
        names += [node.module or ""] if isinstance(node, ast.ImportFrom) and not node.level else []
        if module in (name.partition(".")[0] for name in names):
            return True
    return False


@cache
def needs(name: str, extra: str = "") -> frozenset[Requirement]:
    """What a distribution that is installed here requires, and what one of its extras adds."""
    found = map(Requirement, requires(name) or ())
    return frozenset(each for each in found if not each.marker or each.marker.evaluate({"extra": extra}))


def reached(requirements, takes_extra) -> set[str]:
    """The distributions that a resolver reaches, if it takes the extras that it understands and passes over others."""
    seen, waiting = set(), list(requirements)
    while waiting:
        requirement = waiting.pop()
        name = canonicalize_name(requirement.name)
        for key in [(name, ""), *((name, extra) for extra in requirement.extras if takes_extra(extra))]:
            if key not in seen:
                seen.add(key)
                waiting += needs(*key)
    return {name for name, _ in seen}


@pytest.mark.parametrize(
    ("folders", "declared"), [(("summarizer", "schemas"), FOR_USERS), (("tests",), FOR_TESTS)], ids=["users", "dev"]
)
def test_what_is_imported_is_depended_on(folders, declared):
    """What another library happens to bring may be gone with its next version."""
    distributions = packages_distributions()
    names = {canonicalize_name(Requirement(each).name) for each in declared}
    known = {each for each, bring in distributions.items() if not names.isdisjoint(map(canonicalize_name, bring))}
    known |= OWN | sys.stdlib_module_names
    assert not {each for each, text in imported(*folders) if each not in known and is_imported(each, text)}


def test_no_library_comes_only_by_an_extra_that_an_older_pip_passes_over():
    """Before 23.3, pip did not take `html_clean` for the `html-clean` that a library offers, and went on without it."""
    declared = [each for each in map(Requirement, FOR_USERS) if not each.marker or each.marker.evaluate()]
    assert reached(declared, lambda _: True) == reached(declared, lambda extra: "_" not in extra)
