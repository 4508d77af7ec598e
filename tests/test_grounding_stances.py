"""Stances by language: sentences in, which stances they bear out and which they do not."""

import csv
from pathlib import Path

import pytest
from report_builder import claim

from summarizer.grounding.statements import object_to_stance

_TABLE = Path(__file__).parent / "languages" / "stances.csv"
"""Rows of a sentence: its language, a stance, and whether it bears that out: yes, no, or only that and no assertion."""
_ROWS = [tuple(row.values()) for row in csv.DictReader(_TABLE.read_text(encoding="utf-8").splitlines())]


def _objection(language, stance, sentence, says="It was so."):
    return object_to_stance(claim(stance=stance, quote=sentence, claim=says), sentence, language)


@pytest.mark.parametrize(("language", "stance", "bears", "sentence"), _ROWS)
def test_a_sentence_bears_out_what_its_words_say(language, stance, bears, sentence):
    """Speech-act verbs, idioms and what a charge is called bear a stance out; a plain sentence bears none."""
    assert (_objection(language, stance, sentence) is None) is (bears != "no")


@pytest.mark.parametrize(("language", "sentence"), [(row[0], row[3]) for row in _ROWS if row[2] == "only"])
def test_what_is_denied_is_asserted_only_as_a_negative(language, sentence):
    """Who called the charge baseless does not assert the charge; he asserts that it is not so."""
    assert _objection(language, "asserts", sentence)
    assert _objection(language, "asserts", sentence, "It was not so.") is None
    assert _objection(language, "asserts", sentence, "The charge is baseless.") is None
