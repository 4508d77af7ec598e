"""Words of events by language: sentences in, which kinds, statuses and hedges they bear out."""

import csv
from pathlib import Path

import pytest

from summarizer.grounding.event_words import object_to_kind, object_to_status, status_of_quote
from summarizer.grounding.prose.judgements import judgement_objections

_TABLE = Path(__file__).parent / "languages" / "events.csv"
"""Rows of a sentence: its language, what is asked (a kind, a status, the status that it tells, a hedge), yes or no."""
_ROWS = [tuple(row.values()) for row in csv.DictReader(_TABLE.read_text(encoding="utf-8").splitlines())]
_ASKED = {
    "kind": lambda value, sentence, language: object_to_kind(value, sentence, language) is None,
    "status": lambda value, sentence, language: object_to_status(value, sentence, language) is None,
    "told": lambda value, sentence, language: status_of_quote("news", sentence, language) == value,
    "hedge": lambda value, sentence, _: not judgement_objections(f"It was {value} so.", [sentence]),
}


@pytest.mark.parametrize(("language", "asked", "value", "bears", "sentence"), _ROWS)
def test_an_event_is_what_its_words_say(language, asked, value, bears, sentence):
    """A kind, a status and a hedge have their word in each language; a plain sentence has none of them."""
    assert _ASKED[asked](value, sentence, language) is (bears == "yes")
