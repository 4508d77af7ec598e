"""What pyproject.toml declares: all that is imported, in a way that every pip understands."""

import ast
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


def imported(*folders: str) -> Iterator[str]:
    """The names of the modules that the files of some folders import, without those that lie within a module."""
    for path in (path for folder in folders for path in (ROOT / folder).rglob("*.py")):
        for node in _statements(ast.parse(path.read_bytes())):
            names = [each.name for each in node.names] if isinstance(node, ast.Import) else []
            names += [node.module or ""] if isinstance(node, ast.ImportFrom) and not node.level else []
            yield from (name.partition(".")[0] for name in names)


def _statements(node: ast.AST) -> Iterator[ast.stmt]:
    """Each statement within a node, at whatever depth; no expression holds one, and there are ten times as many."""
    for block in ("body", "orelse", "finalbody", "handlers", "cases"):
        held = getattr(node, block, ())
        for each in held if isinstance(held, list) else ():
            yield each
            yield from _statements(each)


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
    undeclared = {
        module
        for module in set(imported(*folders)) - OWN - set(sys.stdlib_module_names)
        if names.isdisjoint(map(canonicalize_name, distributions.get(module, ())))
    }
    assert not undeclared


def test_no_library_comes_only_by_an_extra_that_an_older_pip_passes_over():
    """Before 23.3, pip did not take `html_clean` for the `html-clean` that a library offers, and went on without it."""
    declared = [each for each in map(Requirement, FOR_USERS) if not each.marker or each.marker.evaluate()]
    assert reached(declared, lambda _: True) == reached(declared, lambda extra: "_" not in extra)
