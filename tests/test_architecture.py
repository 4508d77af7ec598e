"""The documents and docstrings that lead to the code name what is there."""

import ast
import re
import tomllib
from collections import Counter
from collections.abc import Iterator
from dataclasses import fields
from functools import cache
from pathlib import Path
from typing import TypeGuard

import pytest

from summarizer.config import Settings
from summarizer.llm.providers import _PROVIDERS, DEFAULT_MODEL

ROOT = Path(__file__).parents[1]
PAGES = sorted(
    str(each.relative_to(ROOT))
    for each in (*ROOT.glob("docs/*.md"), *ROOT.glob("prompts/*.j2"), ROOT / "README.md", ROOT / "CONTRIBUTING.md")
)
MODULES = sorted((*ROOT.glob("summarizer/**/*.py"), *ROOT.glob("schemas/**/*.py")))
NAMES_OF_MODULES = [str(each.relative_to(ROOT)) for each in MODULES]
_QUOTED = re.compile(r"`([^`\n]+)`")
_PLACE = re.compile(r"[\w.*-]+/|(?:[\w.-]+/)*[\w*-]+\.py|(?:[a-z_.][\w.-]*/)+[\w.*-]+")
_INPUTS = re.compile(r"(?:articles|seeds|page_files|DIR|a\.eml|a\.zip)/.*")
"""Folders of whoever reads: what is given to the program, and what it writes."""
_FOREIGN = {"start/end", "../2020", "situation-brief/VERSION"}
"""Words with a slash that are no paths."""
_DOTTED = re.compile(r"[a-z_]\w*(?:\.[A-Za-z_]\w*)+")
_WORD = re.compile(r"[a-z_]\w*")
_FILES_OF_READERS = re.compile(r".*\.(?:json|toml|html|txt|md|csv|parquet|xlsx|docx|pdf)")
_ELSEWHERE = {
    "math",
    "rapidfuzz",
    "str",
    "model_construct",
    "maxLength",
    "und",
    "reask",
    "user",
    "documents",
    "max_cost",
    "method",
    "url",
}
"""Names in docstrings of libraries, standards, extras, prompts, and parameters that no line of the file has."""


@pytest.fixture(scope="module", autouse=True)
def _trees_are_felled() -> Iterator[None]:
    """Keep no tree when the last test is done: a million nodes, through which each search for cycles would go."""
    yield
    _tree.cache_clear()


def test_every_place_that_a_page_names_is_there() -> None:
    """A reader who follows a path or a file name in the documents finds it."""
    pages = {page: _QUOTED.findall((ROOT / page).read_text(encoding="utf-8")) for page in PAGES}
    assert not [f"{page}: {words}" for page, quoted in pages.items() for words in quoted if _leads_nowhere(words)]


def test_every_place_that_a_docstring_names_is_there() -> None:
    """A path or a file name in a docstring leads to something."""
    assert not [f"{module}: {words}" for module, words in _quoted() if _leads_nowhere(words)]


def test_every_dotted_name_in_a_docstring_is_there() -> None:
    """`room.module` or `module.name` in a docstring is a module, or what a module or a class has by that name."""
    dotted = [each for each in _quoted() if _DOTTED.fullmatch(each[1]) and not _FILES_OF_READERS.fullmatch(each[1])]
    ours = [(module, words) for module, words in dotted if words.split(".")[0] not in _ELSEWHERE]
    assert ours
    assert not [f"{module}: {words}" for module, words in ours if not _is_name(words)]


def test_every_name_in_a_docstring_is_known() -> None:
    """A single word in backticks is a module, a field of the schemas, or a name that the file itself uses."""
    common = _fields() | _all_modules().keys() | _ELSEWHERE
    words = [(module, word) for module, word in _quoted() if _WORD.fullmatch(word) and word not in common]
    assert not [f"{module}: {word}" for module, word in words if word not in _names_in(module)]


def test_who_is_referred_to_is_a_module() -> None:
    """'See `x`' in a module's first docstring leads to a module, a class or a function."""
    seen = [(each, re.findall(r"\(see\s+`(\w+)`", _first_docstring(each))) for each in NAMES_OF_MODULES]
    names = [(module, name) for module, found in seen for name in found if name not in _all_modules()]
    assert not [f"{module}: {name}" for module, name in names if name not in _definitions(module)]


def test_brackets_in_docstrings_are_closed() -> None:
    """No paragraph of a docstring opens a bracket that it does not close."""
    texts = [(module, text) for module in NAMES_OF_MODULES for text in _docstrings(module)]
    paragraphs = [(module, each) for module, text in texts for each in _NO_BRACKETS.sub("", text).split("\n\n")]
    assert not [f"{module}: {each}" for module, each in paragraphs if each.count("(") != each.count(")")]


_NO_BRACKETS = re.compile(r"`[^`]*`|'[^' ]*'|\"[^\"]*\"|\[\w+, \w+\)")
"""Code, quoted words and half-open intervals, which may have one bracket of a pair."""


def test_a_module_is_introduced_once() -> None:
    """A module's docstring says once what comes in and what goes out: parts have docstrings of their own."""
    paragraphs = {module: _first_docstring(module).split("\n\n") for module in NAMES_OF_MODULES}
    openings = {
        module: [_OPENING.match(" ".join(each.split())) for each in told] for module, told in paragraphs.items()
    }
    assert not [module for module, found in openings.items() if sum(map(bool, found)) > 1]


_OPENING = re.compile(r"[^.:]{0,120} → |.{0,160}\b(?:come|comes|go|goes) in\b.*\bout\b|.{0,160}\bin, .*\bout\b")
"""How the first sentence of a module's docstring tells its way: "a text in, its numbers out", "text → numbers"."""


def test_every_room_is_in_the_picture() -> None:
    """Each folder and each file at the root of the package stands in the table of rooms."""
    told = _page("architecture").split("## Where a change goes")[0]
    package = ROOT / "summarizer"
    rooms = [f"`summarizer/{each.name}/`" for each in package.iterdir() if (each / "__init__.py").is_file()]
    files = [f"`summarizer/{each.name}`" for each in package.glob("*.py") if not each.name.startswith("__")]
    assert rooms
    assert files
    assert not [each for each in (*rooms, *files) if each not in told]


def test_the_order_of_imports_is_told_as_it_is_checked() -> None:
    """docs/architecture.md gives the layers of the import contract, in their order."""
    pyproject = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    contract = next(each for each in pyproject["tool"]["importlinter"]["contracts"] if each["type"] == "layers")
    layers = [layer.replace("summarizer.", "").split(" | ") for layer in contract["layers"]]
    order = _page("architecture").split("Imports run downwards only:")[1].split(".\n")[0]
    assert [re.findall(r"`(\w+)`", layer) for layer in order.split(",")] == layers


def test_a_room_that_lists_its_files_lists_them_all() -> None:
    """Where the docstring of a room has a list of its files, a line each, none is missing and none is gone."""
    rooms = {each: _listed(each) for each in NAMES_OF_MODULES if each.endswith("/__init__.py") and _listed(each)}
    assert rooms
    assert not {room: listed ^ _files_in(room) for room, listed in rooms.items() if listed != _files_in(room)}


def test_file_names_tell_apart() -> None:
    """A file name repeats only where two rooms treat one concept, as in reading and writing one format."""
    seen: dict[str, list[str]] = {}
    for file in (ROOT / "summarizer").rglob("*.py"):
        if file.name != "__init__.py":
            seen.setdefault(file.name, []).append(str(file.relative_to(ROOT)))
    repeated = {name for name, files in seen.items() if len(files) > 1}
    assert repeated == ONE_CONCEPT


ONE_CONCEPT = {
    "article.py",  # as all rooms see it, and as a page has it
    "claims.py",  # merged and shown: what somebody says
    "client.py",  # to the model, and to a page's host
    "docx.py",  # read and written
    "figures.py",  # held to the quote, shown, verified
    "names.py",  # reduced, and held to the article
    "offices.py",  # in English, and who holds them
    "timeline.py",  # in words and as a chart
}
"""File names that stand for one concept in several rooms."""


def test_class_names_tell_apart() -> None:
    """Whoever meets a class by its name finds one: no two rooms call two things alike."""
    seen = Counter(node.name for module in NAMES_OF_MODULES for node in _tree(module).body if _is_public_class(node))
    assert {name for name, times in seen.items() if times > 1} == ONE_NAME


def _is_public_class(node: ast.stmt) -> TypeGuard[ast.ClassDef]:
    return isinstance(node, ast.ClassDef) and not node.name.startswith("_")


ONE_NAME = {
    "Answer",  # of a model, and to a question of the first screen
    "Evidence",  # of a fact, to programs, and what a sentence is held to
    "Place",  # of evidence, to programs, and of a number in a text
    "Reading",  # of a number, and by the second reader
    "Sentence",  # of an article, as fates are read in it, and of the prose
}
"""Names that programs and the model see, and that a room needs as well."""


def test_the_documents_name_the_default_model_and_no_former_one() -> None:
    """Where an example asks a model of no particular endpoint, it is the one that is asked when nobody names any."""
    named = [
        (page, model)
        for page in PAGES
        for line in (ROOT / page).read_text(encoding="utf-8").splitlines()
        if "--base-url" not in line
        for model in _MODEL_ASKED.findall(line)
    ]
    assert len(named) > 5
    assert not [f"{page}: {model}" for page, model in named if model != DEFAULT_MODEL]


def test_models_that_share_the_work_are_of_the_generation_of_the_default_one() -> None:
    """An example of two models names the smaller and the larger of those between which the default one stands."""
    generation = DEFAULT_MODEL.rpartition("-")[0]
    named = [(page, each) for page in PAGES for each in _PART_ASKED.findall((ROOT / page).read_text(encoding="utf-8"))]
    assert named
    assert not [f"{page}: {each}" for page, each in named if not each.startswith(generation)]


_MODEL_ASKED = re.compile(r"(?:-m |MODEL=|\bmodel=\W?)(openai/[\w.-]*\w)")
_PART_ASKED = re.compile(r"-m\s(?:extract|compose)=(openai/[\w.-]*\w)")


def test_every_provider_that_is_known_stands_among_the_endpoints() -> None:
    """Whoever adds one to the table adds its name to the page, too."""
    assert not [each for each in _PROVIDERS if f"`{each}`" not in _page("endpoints")]


def test_every_check_of_verify_is_made() -> None:
    """A check that is written and not called would be one that every brief passes."""
    room = "summarizer/verify/"
    checks = {
        name
        for each in NAMES_OF_MODULES
        if each.startswith(room)
        for name in _definitions(each)
        if name.startswith("check_")
    }
    (verify,) = [each for each in _tree(f"{room}__init__.py").body if getattr(each, "name", "") == "verify_brief"]
    called = {
        each.func.id for each in ast.walk(verify) if isinstance(each, ast.Call) and isinstance(each.func, ast.Name)
    }
    assert checks
    assert checks <= called


def test_every_setting_is_read() -> None:
    """A setting that no line reads is an option that a user gives in vain; to be checked is not to be read."""
    (settings,) = [each for each in _tree("summarizer/config.py").body if getattr(each, "name", "") == "Settings"]
    assert isinstance(settings, ast.ClassDef)
    own = [each for each in settings.body if getattr(each, "name", "resolve") != "resolve"]
    read = {node.attr for each in own for node in ast.walk(each) if isinstance(node, ast.Attribute)}
    for module in NAMES_OF_MODULES:
        for node in ast.walk(_tree(module)):
            if isinstance(node, ast.Attribute) and ast.unparse(node.value).endswith(("settings", "resolved")):
                read.add(node.attr)
    assert not {each.name for each in fields(Settings)} - read


def test_the_rows_of_the_map_lead_to_each_kind_of_change() -> None:
    """Each section of docs/how-to-change.md is that of a row, and each row that leads there leads to one."""
    sections = re.findall(r"^## (.+)$", _page("how-to-change"), re.MULTILINE)
    anchors = {re.sub(r"[^\w -]", "", each).casefold().replace(" ", "-") for each in sections}
    led_to = set(re.findall(r"\(how-to-change\.md#([\w-]+)\)", _page("architecture")))
    assert anchors - {"files-with-words-of-all-languages"} == led_to


def test_every_name_that_the_map_gives_is_there() -> None:
    """Whoever follows a row or a step to a table, a class or a function finds it by that name."""
    told = _page("architecture").split("## Where a change goes")[1] + _page("how-to-change")
    quoted = {words for words in _QUOTED.findall(told) if _NAMED.fullmatch(words) and not _is_file(words)}
    named = {each for words in quoted for each in words.removesuffix("()").split(".")} - _all_modules().keys()
    assert named
    for module in (*NAMES_OF_MODULES, *_TESTS):
        if named.intersection(re.findall(r"\w+", (ROOT / module).read_text(encoding="utf-8"))):
            named -= _names_in(module)
    assert not named


_NAMED = re.compile(r"[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*(?:\(\))?")
_TESTS = sorted(str(each.relative_to(ROOT)) for each in ROOT.glob("tests/*.py"))


def test_a_name_that_the_map_gives_in_a_file_is_defined_there() -> None:
    """A step that says "`X` in `file.py`" leads to where it is made, and not to a file that only uses it."""
    told = _page("architecture") + _page("how-to-change")
    named = [(name, file) for names, file in _IN_FILE.findall(told) for name in _QUOTED.findall(names)]
    assert len(named) > 10
    assert not [
        f"{name} in {file}"
        for name, file in named
        if not _all_defined(file).issuperset(name.removesuffix("()").split("."))
    ]


_IN_FILE = re.compile(r"((?:`[\w.]+(?:\(\))?`(?:, | or | and )?)+) in `((?:summarizer|schemas|tests)/[\w/]+\.py)`")


def _all_defined(module: str) -> set[str]:
    """Collect what a file defines: classes, functions, methods, constants, and fields of its classes."""
    assigned = {
        target.id
        for node in ast.walk(_tree(module))
        if isinstance(node, ast.Assign | ast.AnnAssign)
        for target in (node.targets if isinstance(node, ast.Assign) else [node.target])
        if isinstance(target, ast.Name)
    }
    return _definitions(module) | assigned


def _is_file(words: str) -> bool:
    return bool(_FILES_OF_READERS.fullmatch(words)) or _is_there(words) or _glob(f"summarizer/**/{words}")


def test_files_with_words_of_other_languages_are_named_where_a_language_is_added() -> None:
    """Whoever adds a language finds each file beside its own that holds words of all of them."""
    listed = _page("how-to-change").split("\n## Files with words of all languages\n")[1].split("\n## ")[0]
    tables = [each for each in NAMES_OF_MODULES if "/languages/" not in each and len(_foreign_words(each)) > 1]
    assert tables
    assert not [each for each in tables if f"`{each}`" not in listed]


def _foreign_words(module: str) -> set[str]:
    """Collect the words with a letter beyond ASCII in a file's strings; docstrings may quote examples.

    No word list of other languages does without such letters, and nothing of ours in English has them.
    """
    texts = {id(each) for each in _docstring_nodes(_tree(module))}
    strings = [
        node.value
        for node in ast.walk(_tree(module))
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in texts
    ]
    words = {word for text in strings for word in _LETTERS.findall(_EITHER.sub(r"\1", text))}
    return {word for word in words if word.isalpha() and not word.isascii()}


_LETTERS = re.compile(r"[^\W\d_]{3,}")
_EITHER = re.compile(r"\[\w(\w)\]")
"""In a pattern, a letter with or without its accent: `m[eé]dico`."""


def _page(name: str) -> str:
    return (ROOT / f"docs/{name}.md").read_text(encoding="utf-8")


def _is_place(words: str) -> bool:
    return bool(_PLACE.fullmatch(words)) and not _INPUTS.fullmatch(words) and words not in _FOREIGN


def _leads_nowhere(words: str) -> bool:
    return _is_place(words) and not _is_there(words)


@cache
def _is_there(place: str) -> bool:
    """Tell whether a path is one from the root or from the package; a bare file name may stand in any room."""
    place = place.rstrip("/")
    if "/" not in place:
        return _glob(place) or any(_glob(f"{top}/**/{place}") for top in ("summarizer", "schemas", "tests"))
    return _glob(place) or _glob(f"summarizer/{place}")


@cache
def _glob(pattern: str) -> bool:
    return any(ROOT.glob(pattern))


@cache
def _tree(module: str) -> ast.Module:
    return ast.parse((ROOT / module).read_text(encoding="utf-8"))


def _first_docstring(module: str) -> str:
    return ast.get_docstring(_tree(module)) or ""


def _docstring_nodes(
    node: ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef,
) -> Iterator[ast.Constant]:
    """Yield docstrings of a module, its classes and functions, and those below attributes and constants."""
    for each in node.body:
        match each:
            case ast.Expr(value=ast.Constant(value=str()) as text):
                yield text
            case ast.ClassDef() | ast.FunctionDef() | ast.AsyncFunctionDef():
                yield from _docstring_nodes(each)


@cache
def _docstrings(module: str) -> list[str]:
    return [str(each.value) for each in _docstring_nodes(_tree(module))]


@cache
def _quoted() -> list[tuple[str, str]]:
    """Give each module with each of the words that stand in backticks in its docstrings."""
    texts = [(module, text) for module in NAMES_OF_MODULES for text in _docstrings(module)]
    return [(module, words) for module, text in texts for words in _QUOTED.findall(text)]


def _listed(room: str) -> set[str]:
    lines = re.findall(r"^ *([a-z_, ]+?)  +\S", _first_docstring(room), re.MULTILINE)
    return {name for line in lines for name in line.split(", ")}


def _files_in(room: str) -> set[str]:
    folder = (ROOT / room).parent
    files = {each.stem for each in folder.glob("*.py")} | {each.parent.name for each in folder.glob("*/__init__.py")}
    return files - {"__init__"}


@cache
def _names_in(module: str) -> set[str]:
    """Collect each name that a file defines, imports, uses, passes or has among its strings."""
    texts = {id(each) for each in _docstring_nodes(_tree(module))}
    names: set[str] = set()
    for node in ast.walk(_tree(module)):
        match node:
            case ast.Name(id=name) | ast.Attribute(attr=name) | ast.arg(arg=name) | ast.keyword(arg=str() as name):
                names.add(name)
            case ast.ClassDef(name=name) | ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name):
                names.add(name)
            case ast.alias(name=name, asname=other):
                names.update(name.split("."), [other] if other else [])
            case ast.Constant(value=str() as text) if id(node) not in texts:
                names.update(re.findall(r"\w+", text))
    return names


def _definitions(module: str) -> set[str]:
    kinds = ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef
    return {node.name for node in ast.walk(_tree(module)) if isinstance(node, kinds)}


@cache
def _fields() -> set[str]:
    return {name for module in NAMES_OF_MODULES if module.startswith("schemas/") for name in _names_in(module)}


@cache
def _all_modules() -> dict[str, list[str]]:
    """Give each module under its dotted name, and under each end of it (`grounding.dates`, `dates`)."""
    modules: dict[str, list[str]] = {}
    for file in NAMES_OF_MODULES:
        parts = Path(file.removeprefix("schemas/")).with_suffix("").parts
        parts = parts[:-1] if parts[-1] == "__init__" else parts
        for start in range(len(parts)):
            modules.setdefault(".".join(parts[start:]), []).append(file)
    return modules


def _is_name(dotted: str) -> bool:
    """Tell whether a dotted name is a module, or what a module or a class has by that name."""
    if dotted in _all_modules():
        return True
    owner, _, name = dotted.rpartition(".")
    if owner in _all_modules():
        return any(name in _names_in(module) for module in _all_modules()[owner])
    return any({owner.split(".")[-1], name} <= _names_in(module) for module in NAMES_OF_MODULES)
