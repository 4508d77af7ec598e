"""The one loop that asks: what is sent, what comes back, and what becomes of a failure."""

import asyncio
from dataclasses import replace

import pytest
from fake_model import FakeModel
from hypothesis import given
from hypothesis import strategies as st

from summarizer.errors import AnswerError, EndpointError, InterruptedRunError, NoRecordingError
from summarizer.steps import ROUNDS, Amend, Asker, Checked, Failed, Question, batches, failed_gap
from summarizer.steps.prompts import Prompts
from summarizer_schemas.report import Prose, Translations

NOTHING = {
    "task": "all", "title": "A ferry sank", "sentences": 1, "overview": [], "further": [], "open_questions": [],
    "deadly": 0, "most_of_toll": 2, "words": 300, "sentences_in_all": 12, "who": [],
    "rest": "", "events": [], "figures": [], "statements": [], "disputes": [],
}  # fmt: skip


def prose(*texts):
    """An answer of these sentences."""
    return Prose.model_validate({"sentences": [{"text": text, "cites": []} for text in texts]})


def sober(answer):
    """A check that refuses every sentence with an exclamation mark."""
    texts = [each.text for each in answer.sentences]
    wrong = [{"item": n, "text": text, "reason": "is shouted"} for n, text in enumerate(texts, 1) if "!" in text]
    return Checked([text for text in texts if "!" not in text], wrong)


QUESTION = Question("compose", NOTHING, Prose, sober, about="the overview")


def asked(*answers, question=QUESTION, attempt=False):
    """What comes of a question to a model that answers so, and the model."""
    model = FakeModel({"": answers})
    asker = Asker(model.ask, Prompts())
    return asyncio.run((asker.attempt if attempt else asker.settle)(question)), model


def test_an_answer_that_holds_is_asked_for_once():
    """Nothing is sent again where nothing is refused."""
    settled, model = asked(prose("The ferry sank."))
    assert settled.checked.kept == ["The ferry sank."]
    assert [messages for _, _, messages in model.asked] == [Prompts().ask("compose", NOTHING)]


def test_what_is_refused_goes_back_with_the_answer_and_the_reasons():
    """The model sees what it said and what is wrong with it, behind the same question."""
    first = prose("The ferry sank.", "Chaos!")
    settled, model = asked(first, prose("The ferry sank.", "People were rescued."))
    assert settled.checked.kept == ["The ferry sank.", "People were rescued."]
    (_, _, question), (_, _, again) = model.asked
    assert again[: len(question)] == question
    assert again[-2] == {"role": "assistant", "content": first.model_dump_json()}
    assert "2: Chaos!\n  what is wrong: is shouted" in again[-1]["content"]


def test_asking_again_ends():
    """What is never mended is refused in the end, after as many rounds as there are, by default and as asked for."""
    for rounds in (0, 1, ROUNDS):
        settled, model = asked(prose("The ferry sank.", "Chaos!"), question=replace(QUESTION, rounds=rounds))
        assert len(model.asked) == 1 + rounds
        assert (settled.checked.kept, len(settled.checked.refused)) == (["The ferry sank."], 1)


def test_corrections_are_put_into_the_answer_before():
    """A step may ask for what was refused alone, in another schema; the mended answer is checked, and sent, as one."""

    def put(before, mended, checked):
        places = [each["item"] for each in checked.refused]
        texts = [each.text for each in before.sentences]
        for place, each in zip(places, mended.translations, strict=False):
            texts[place - 1] = each.text
        return prose(*texts)

    corrections = [Translations.model_validate({"translations": [{"n": 1, "text": text}]}) for text in ("No!", "Calm.")]
    settled, model = asked(
        prose("Chaos!", "The ferry sank."), *corrections, question=replace(QUESTION, amend=Amend(Translations, put))
    )
    assert settled.checked.kept == ["Calm.", "The ferry sank."]
    assert [schema for _, schema, _ in model.asked] == ["Prose", "Translations", "Translations"]
    assert model.asked[2][2][-2]["content"] == prose("No!", "The ferry sank.").model_dump_json()


@pytest.mark.parametrize("error", [AnswerError("refused"), EndpointError("down"), InterruptedRunError("stopped")])
def test_a_failure_to_ask_again_leaves_what_holds(error):
    """The first answer is paid for: what of it holds stands, and what was refused stays refused."""
    settled, model = asked(prose("The ferry sank.", "Chaos!"), error)
    assert (settled.checked.kept, len(settled.checked.refused)) == (["The ferry sank."], 1)
    assert len(model.asked) == 2


def test_a_recording_that_lacks_a_re_ask_is_an_error():
    """A replay does not pass over a missing answer as an endpoint's bad day."""
    with pytest.raises(NoRecordingError, match="no recorded answer"):
        asked(prose("Chaos!"), NoRecordingError("no recorded answer"))


def test_a_question_without_an_answer_is_an_error_or_data():
    """`settle` raises, `attempt` returns the reason; `attempt_all` loses no other question by it."""
    error = AnswerError("the model refused")
    with pytest.raises(AnswerError, match="refused"):
        asked(error)
    failed, _ = asked(error, attempt=True)
    assert failed == Failed(error)
    model = FakeModel({"a": [error], "b": [prose("Calm.")], "c": [prose("Dry.")]})
    questions = [replace(QUESTION, name=name) for name in "bac"]
    outcomes = asyncio.run(Asker(model.ask, Prompts()).attempt_all(questions))
    assert [isinstance(each, Failed) or each.checked.kept[0] for each in outcomes] == ["Calm.", True, "Dry."]


def test_a_question_without_a_name_is_named_after_its_values():
    """The name stays with the same values, whatever the prompt or the schema is, and differs with others."""
    names = []
    for question in (
        QUESTION,
        replace(QUESTION, schema=Translations),
        replace(QUESTION, values=NOTHING | {"task": "other"}),
    ):
        model = FakeModel({"": [AnswerError("")]})
        asyncio.run(Asker(model.ask, Prompts()).attempt(question))
        names += [name for name, _, _ in model.asked]
    assert names[0] == names[1] != names[2]
    assert names[0].startswith("compose-")


@given(st.lists(st.text(max_size=9)), st.integers(1, 5), st.integers(0, 20))
def test_batches_hold_every_item_once_and_in_order(items, most, room):
    """For all items: no batch is too large, unless one item alone is, and together they are the items."""
    made = list(batches(items, most, len, room))
    assert [item for batch in made for item in batch] == items
    assert all(len(batch) == 1 or (len(batch) <= most and sum(map(len, batch)) <= room) for batch in made)


def test_a_gap_tells_each_reason_once():
    """Twenty requests that fail alike are one reason."""
    gap = failed_gap("2 titles are missing", ["the model refused", "no key", "the model refused"], ["S1"])
    assert (gap.kind, gap.about) == ("failed", ("S1",))
    assert gap.text == "2 titles are missing: the model refused; no key"


def test_a_gap_tells_a_reason_once_that_differs_only_in_the_request():
    """Sixteen requests without a recorded answer are one line, with how many; another reason stays another."""
    reasons = [f"translations (translate-{n:08x}): no recorded answer" for n in range(16)]
    gap = failed_gap("Words are missing", [*reasons, "titles (compose-00000001): no recorded answer"])
    assert gap.text == (
        "Words are missing: translations (translate-00000000 and 15 more): no recorded answer; "
        "titles (compose-00000001): no recorded answer"
    )


def test_requests_that_are_ready_go_out_before_answers_are_checked():
    """A check takes longer than to send: of two answers that come at once one is checked, then others go out again."""
    told, model = [], FakeModel({"": [prose("The ferry sank."), prose("The ferry sank.")]})

    def check(answer):
        told.append("checked")
        return Checked([each.text for each in answer.sentences], [])

    async def send():
        while told.count("checked") < 2:
            told.append("sent")
            await asyncio.sleep(0)

    async def both():
        asker = Asker(model.ask, Prompts(), turns=asyncio.Lock())
        question = replace(QUESTION, check=check)
        await asyncio.gather(asker.settle(question), asker.settle(question), send())

    asyncio.run(both())
    first, second = (n for n, each in enumerate(told) if each == "checked")
    assert {*told[:first]} == {*told[first + 1 : second]} == {"sent"}
