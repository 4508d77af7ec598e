"""The tables of metrics and of kinds of events: each word has a row, and no room keeps a list of its own."""

import ast
import re
from dataclasses import fields
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import NamedTuple, get_args

import pytest

from summarizer.domain.event_kinds import EVENT_KINDS, Family, KindRow
from summarizer.domain.languages import CODES, language, wordings_of
from summarizer.domain.languages.any_language import ROWS, LanguageRow, whole_words
from summarizer.domain.metrics import METRICS, TOLLS, MetricRow, metrics_by
from summarizer_schemas.vocabulary import AcledEventType, EventKind, Metric

PACKAGE = Path(__file__).parents[1] / "summarizer"
TABLES = {"metrics.py", "event_kinds.py"}
RANKS = ("gravity", "lone", "size")


@pytest.mark.parametrize(("table", "vocabulary"), [(METRICS, Metric), (EVENT_KINDS, EventKind)])
def test_each_word_of_the_vocabulary_has_its_row(table, vocabulary):
    """No metric and no kind can be met that has no row, and the rows stand in the vocabulary's order."""
    assert list(table) == list(get_args(vocabulary))


@pytest.mark.parametrize("rank", RANKS)
def test_ranks_leave_no_place_out_and_none_is_taken_twice(rank):
    """A new metric is placed among the others; it cannot share a place or leave one empty."""
    ranked = metrics_by(lambda row: getattr(row, rank))
    assert [getattr(METRICS[each], rank) for each in ranked] == list(range(1, len(ranked) + 1))


@pytest.mark.parametrize(("metric", "row"), METRICS.items())
def test_a_row_of_a_metric_says_all_that_its_other_columns_ask_for(metric, row):
    """What befalls people has its word, a measure its noun; what is refused needs a word; relations name metrics."""
    assert row.label
    assert row.in_sentence or (row.gravity is None and row.written == "count")
    assert row.without != "refused" or (row.needs == "word" and row.is_of_people and row.is_of_event)
    assert row.gravity is not None or row.lone is None
    assert {*row.takes_in, *row.bears} <= set(METRICS)
    assert set(row.said_by) <= set(EVENT_KINDS)
    assert metric not in row.takes_in


@pytest.mark.parametrize(("kind", "row"), EVENT_KINDS.items())
def test_a_row_of_a_kind_says_what_it_is_called_and_who_does_it(kind, row):
    """A kind has names, families that others are in, a type that ACLED has; what nobody does is nobody's deed."""
    assert row.one
    assert row.several
    assert set(row.families) <= set(get_args(Family))
    assert row.acled is None or row.acled in get_args(AcledEventType)
    assert not (row.is_doerless and row.deed)
    alone = [
        each
        for each in row.families
        if not any(each in other.families for it, other in EVENT_KINDS.items() if it != kind)
    ]
    assert not alone


WITHOUT_WORDS = {
    "attack_on_civilians", "backing", "government_regains_territory", "nonstate_takes_territory", "shootdown",
    "troop_movement",
}  # fmt: skip
"""Kinds that need their word in English alone; articles in other languages are taken at the model's word."""


@pytest.mark.parametrize("code", CODES)
def test_a_kind_that_needs_its_word_has_words_in_each_language_or_is_listed(code):
    """What has none is not checked in that language, and nothing says so at run time."""
    demanded = set(wordings_of("en").kinds)
    assert demanded - set(wordings_of(code).kinds) == (WITHOUT_WORDS if code != "en" else set())
    assert set(wordings_of(code).kinds) <= demanded


@pytest.mark.parametrize("code", CODES)
def test_a_metric_that_needs_its_word_has_words_in_each_language(code):
    """Where a language has none, each figure of it there would stand as another metric, and nothing would say so."""
    fates = language(code).grammar.fates
    told = {one.metric for words in (fates.words, fates.stems) for own in words.values() for one in own}
    told |= {one.metric for own in fates.phrases.values() for _, one in own}
    assert told - {"none"} == {metric for metric, row in METRICS.items() if row.needs == "word"}


@pytest.mark.parametrize("code", CODES)
def test_a_language_is_read_whole(code):
    """Its file has all five tables; one of numbers alone would have the gate refuse each toll that it tells."""
    file = import_module(f"summarizer.domain.languages.{code}")
    assert {"LEXICON", "GRAMMAR", "NOUNS", "WORDINGS", "DATES"} <= vars(file).keys()


def test_each_language_has_a_row_of_the_words_that_are_sought_in_any():
    """Whoever adds a language is told of the row, and a column that no language fills is gone."""
    assert set(ROWS) == set(CODES)
    assert not [each.name for each in fields(LanguageRow) if not any(getattr(row, each.name) for row in ROWS.values())]


@pytest.mark.parametrize("text", ["so sagte er, weil es brannte", "قال ذلك لأنه خاف"])
def test_a_word_of_any_language_is_found_whole_and_an_arabic_one_with_what_hangs_on_it(text):
    """No word is found in the middle of another: "damit" in "adamites"."""
    words = {"de": "weil|damit", "ar": "لأن"}
    because = re.compile(whole_words(lambda row: next((words[code] for code in words if ROWS[code] is row), "")))
    assert because.search(text)
    assert not because.search("the adamites")


def test_tolls_come_the_gravest_first():
    """The dead weigh most, and casualties, who may be dead, next."""
    assert TOLLS[:2] == ("killed", "casualties")


@pytest.mark.parametrize("row", [MetricRow, KindRow, LanguageRow])
def test_no_column_is_kept_that_nothing_asks_for(row):
    """Each column is read somewhere: a rule that is gone takes its column along."""
    assert {each.name for each in fields(row)} <= _of_the_package().read


def test_no_room_keeps_a_list_of_metrics_or_kinds_of_its_own():
    """What holds for some metrics or kinds is a column, or a new one would be forgotten; languages list words."""
    assert not _of_the_package().lists


class _Found(NamedTuple):
    read: set[str]
    """The names of attributes."""
    lists: list[str]
    """Where metrics or kinds are listed, but in their tables and in languages."""


@cache
def _of_the_package():
    """Go through all code of the package once: to parse it takes as long as a thousand tests."""
    found = _Found(set(), [])
    for path in PACKAGE.rglob("*.py"):
        is_table = path.name in TABLES or "languages" in path.parts
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Attribute):
                found.read.add(node.attr)
            elif not is_table and _is_list(node):
                found.lists.append(f"{path.name}:{node.lineno}")
    return found


def _is_list(node):
    """Tell whether a set, tuple, list or mapping holds two or more metrics, or kinds, and nothing else."""
    held = node.keys if isinstance(node, ast.Dict) else getattr(node, "elts", [])
    words = {each.value for each in held if isinstance(each, ast.Constant)}
    return len(words) == len(held) > 1 and (words <= set(METRICS) or words <= set(EVENT_KINDS))
