"""Composing: prose from facts, and the check of every sentence."""

import asyncio

from fake_model import FakeModel
from report_builder import FERRY, article, report

from summarizer.compose import compose
from summarizer.errors import AnswerError, NoRecordingError
from summarizer.ground import ground_report
from summarizer.merge import merge_reports
from summarizer.prompts import Prompts
from summarizer.steps import ROUNDS
from summarizer_schemas.report import Prose

SITUATION = merge_reports([ground_report(report(), article())])
TEXTS = {"S1": FERRY}
RAN_AGROUND = {"text": "The ferry Heron ran aground off Cape Marrow on 4 May 2021.", "cites": ["E1"]}
INJURED = {"text": "At least 12 sailors were injured, according to the coast guard.", "cites": ["F1"]}


def prose(*sentences) -> Prose:
    """What the model writes."""
    return Prose.model_validate({"sentences": list(sentences)})


IN_SHORT = {"text": "On 4 May 2021 the ferry Heron ran aground.", "cites": ["E1"]}
SOUND = (prose(IN_SHORT),)


def run(overview, bottom_line=SOUND):
    """Compose with a model that answers so; what was composed, and the model."""
    model = FakeModel({"compose-bottom-line": bottom_line, "compose-": overview})
    return asyncio.run(compose(SITUATION, TEXTS, model.ask, Prompts())), model


def overview_of(composed):
    """The sentences of the only overview."""
    return [sentence.text for sentence in composed.overviews["P1"]]


def test_sound_sentences_are_kept_with_the_ids_of_the_situation():
    """A sentence that its citations bear out stands, and cites the situation's own ids."""
    composed, model = run([prose(RAN_AGROUND, INJURED)])
    assert overview_of(composed) == [RAN_AGROUND["text"], INJURED["text"]]
    assert composed.overviews["P1"][1].cites == ("F1",)
    assert [sentence.text for sentence in composed.bottom_line] == [IN_SHORT["text"]]
    assert len(model.asked) == 2


def test_a_number_that_is_not_in_what_it_cites_goes_back_and_is_dropped_in_the_end():
    """A wrong number is asked for again, and then withheld with the reason; the rest of the prose stands."""
    wrong = INJURED | {"text": "At least 21 sailors were injured, according to the coast guard."}
    composed, model = run([prose(RAN_AGROUND, wrong)])
    assert overview_of(composed) == [RAN_AGROUND["text"]]
    assert [(item.stage, item.kind, item.item) for item in composed.withheld] == [
        ("compose", "sentence", wrong["text"])
    ]
    assert "21" in composed.withheld[0].reason
    assert len(model.asked) == 1 + ROUNDS + 1


def test_a_mended_sentence_stands():
    """What comes back sound is kept, and nothing is withheld."""
    wrong = INJURED | {"cites": ["E1"]}
    composed, model = run([prose(wrong | {"text": "At least 19 were injured."}), prose(INJURED)])
    assert overview_of(composed) == [INJURED["text"]]
    assert composed.withheld == ()
    assert "sentence 1" in model.asked[1][2][-1]["content"]


def test_a_number_from_another_fact_than_the_cited_one_is_refused():
    """5 is the officers' number, not the sailors'."""
    wrong = {"text": "Five sailors were killed, according to the coast guard.", "cites": ["E1"]}
    composed, _ = run([prose(wrong)])
    assert overview_of(composed) == []


def test_a_hardened_number_is_refused():
    """At least 12 is not 12."""
    composed, _ = run([prose(INJURED | {"text": "12 sailors were injured, according to the coast guard."})])
    assert overview_of(composed) == []


def test_a_name_from_nowhere_is_refused():
    """A sentence cannot bring in a place that its facts do not name."""
    composed, _ = run([prose(RAN_AGROUND | {"text": "The ferry Heron ran aground off Iceland on 4 May 2021."})])
    assert overview_of(composed) == []


def test_an_unknown_id_and_no_id_are_refused():
    """Every sentence cites facts that exist."""
    composed, _ = run([prose(RAN_AGROUND | {"cites": ["E9"]}, RAN_AGROUND | {"cites": []})])
    assert overview_of(composed) == []
    assert ["E9" in item.reason for item in composed.withheld] == [True, False]


def test_no_sentence_is_told_twice():
    """What a piece has said already, or an overview the bottom line, is refused."""
    composed, _ = run([prose(RAN_AGROUND, INJURED, INJURED)], [prose(INJURED, IN_SHORT)])
    assert overview_of(composed) == [RAN_AGROUND["text"], INJURED["text"]]
    assert [sentence.text for sentence in composed.bottom_line] == [IN_SHORT["text"]]
    assert {item.reason for item in composed.withheld} == {"it is said already"}


def test_where_composing_fails_the_prose_is_missing_and_said_to_be():
    """The brief goes without an overview that the endpoint did not give, and without one that was not recorded."""
    for error in (AnswerError("the model refused"), NoRecordingError("nothing recorded")):
        composed, _ = run([error])
        assert overview_of(composed) == []
        assert [str(error) in failure for failure in composed.failures] == [True]
        assert composed.bottom_line != ()


def test_the_request_shows_the_facts_and_their_evidence():
    """The model sees each fact's id, words, values and quotes, and nothing of files."""
    _, model = run([prose(RAN_AGROUND)])
    told = model.asked[0][2][1]["content"]
    assert "F1 figure of E1 (news): At least 12 sailors injured according to the coast guard" in told
    assert "“the ferry Heron ran aground off Cape Marrow”" in told
    assert "ferry.txt" not in told
