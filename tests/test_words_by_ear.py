"""What the tool itself can say, in one list for a reviewer's ear: a change of any of its words shows there."""

from collections.abc import Mapping
from typing import get_args

from brief_builder import BRIEF
from syrupy.assertion import SnapshotAssertion

from summarizer.merging.facts import Facts
from summarizer.render import editing_messages
from summarizer.render import messages as wording
from summarizer.render.annex import Guide
from summarizer.render.document import plain
from summarizer.render.figures import counted as labelled
from summarizer.render.key_figures import rows_of
from summarizer.render.localisation import Plural
from summarizer.telling import QUESTIONS, plain_answer
from summarizer.telling.phrases import according, counted, name_all
from summarizer_schemas.vocabulary import EventStatus, Metric, Qualifier

SAMPLES = {
    "money": "USD of debt", "share": "percent of votes", "distance": "km", "measurement": "magnitude",
    "destroyed": "houses", "damaged": "houses", "votes": "votes", "jobs": "jobs", "other": "boats",
}  # fmt: skip
"""What is counted, where it is not people."""


def _tables():
    """Yield every word of the tables, under its table's name."""
    for name, table in {**vars(wording), **vars(editing_messages)}.items():
        if name.isupper() and isinstance(table, Mapping):
            yield from (f"{name}: {_words(value)}" for value in table.values())
        elif name.isupper() and isinstance(table, str):
            yield f"{name}: {table.strip()}"


def _words(value):
    if isinstance(value, Plural):
        return f"{value.one} / {value.many}"
    return " / ".join(value) if isinstance(value, tuple) else str(value)


def _counts():
    """Yield each metric with each hedge, as a sentence and as a label."""
    figure, count = BRIEF.figures[0], BRIEF.figures[0].observations[0]
    for metric in get_args(Metric):
        of = SAMPLES.get(metric, "people")
        for qualifier in get_args(Qualifier):
            is_word = qualifier == "vague"
            low = None if is_word or qualifier in ("up_to", "fewer_than") else 12
            high = None if is_word or qualifier in ("at_least", "more_than") else 15 if qualifier == "range" else 12
            text = "dozens" if is_word else "12"
            update = {"qualifier": qualifier, "low": low, "high": high, "of": of, "value_text": text}
            told = figure.model_copy(update={"metric": metric, "of": of})
            yield counted(told, count.model_copy(update=update))
        yield from (
            labelled(told, status) for status in get_args(EventStatus) if status in ("news", "feared", "planned")
        )
    for party in (True, False):
        yield according(count.model_copy(update={"is_party": party, "said_by": "Red Cross"}), name_all)
    yield from (according(count.model_copy(update={"said_by": None, "also_said_by": ()}), name_all, n) for n in (1, 2))


def _sentences():
    """Yield what code says to each question, and each row of key figures, of one brief."""
    for question in QUESTIONS:
        yield from (each.text for each in plain_answer(question, BRIEF, Facts(BRIEF, {})))
    yield from (plain(row.line) for row in rows_of(Guide(BRIEF)))


def test_a_change_of_what_the_tool_says_shows_in_a_review(snapshot: SnapshotAssertion):
    """Every word of its tables, every hedge of every metric, and every sentence of its own."""
    assert "\n".join(dict.fromkeys([*_tables(), *_counts(), *_sentences()])) == snapshot
