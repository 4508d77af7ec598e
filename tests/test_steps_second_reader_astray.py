"""What leads astray: each quote is shown in its passage, and the second reader names the words of both."""

import asyncio
import re
from dataclasses import replace

import pytest
from fake_model import FakeModel
from merge_builder import event, report
from test_steps_second_reader import CLOSED, SCREEN, reading_of, run, said
from test_steps_second_reader_screen import (
    LOADED,
    NAMES,
    OTHERS,
    SANK,
    SITUATION,
    TOWED,
    UNCHARGED,
    answers_of,
    brief_of,
    composed_of,
    prompts_of,
    quoted,
    reread,
    verdict,
)

from summarizer.domain.article import Span
from summarizer.llm.budget import tokens_of
from summarizer.merging import merge_reports
from summarizer.merging.facts import Facts
from summarizer.render.timeline import timeline_in_words
from summarizer.steps import REQUEST_TOKENS, Asker
from summarizer.steps.assemble import draft
from summarizer.steps.compose import completed
from summarizer.steps.first_screen import Composed
from summarizer.steps.prompts import Prompts
from summarizer.steps.second_reader import DatedLine, read_again
from summarizer.steps.second_reader.passages import Passages, passage_around, stretches_of
from summarizer.verify import verify_brief
from summarizer.verify.material import with_digests
from summarizer_schemas.brief import Position
from summarizer_schemas.report import Readings

TIGHT = 4_400
"""Tokens: more than an item takes with its sentences, and less than with what stands round them."""
NOTHING = Composed({}, (), (), ())


def read(situation, texts, composed=NOTHING, answer=None):
    """Have a situation read; what became of it, and the first request."""
    model = FakeModel({"second_reader-": [answer or Readings(readings=[])]})
    asked = read_again(situation, composed, texts, Asker(model.ask, Prompts()), REQUEST_TOKENS)
    return asyncio.run(asked), model.asked[0][2][1]["content"]


def test_what_stands_round_a_quote_is_shown_once():
    """A neighbour of a quote's sentence is evidence; items that rest on one passage do not show it each anew."""
    _, (prompt,) = prompts_of(composed_of(latest=UNCHARGED))
    assert prompt.count("Red Cross said 31 people were killed on the boat and 90 people were aboard it.") == 1
    assert prompt.index("90 people were aboard it") < prompt.index("# Items")
    assert re.search(r"\[1\] “Nobody was charged” \(article of 4 May 2021, passage 1\)", prompt)


LONG = "The board met. It sat long. A boat sank off Lowick. Nobody saw it. The sea was calm. The end came late."


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        (LONG, "The board met. It sat long. A boat sank off Lowick. Nobody saw it. The sea was calm."),
        ("A boat sank off Lowick. Nobody saw it.", "A boat sank off Lowick. Nobody saw it."),
        (
            f"{'The board met ' * 60}. A boat sank off Lowick. So he believes.",
            "A boat sank off Lowick. So he believes.",
        ),
        (
            f"He says so.\n\nA boat sank off Lowick. {'The sea was calm ' * 60}.",
            "He says so.\n\nA boat sank off Lowick.",
        ),
    ],
    ids=["two on either side", "the end of the text", "nothing long before", "nothing long behind"],
)
def test_a_passage_is_a_sentence_and_its_short_neighbours(text, shown):
    """Two sentences on either side, as far as they are short; what is long is left out whole."""
    start = text.index("A boat sank")
    span = passage_around(text, Span(start, start + len("A boat sank off Lowick.")))
    assert text[span.start : span.end] == shown


def test_of_an_article_that_is_not_at_hand_the_quote_is_the_passage():
    """No more is known of it."""
    facts = Facts(SITUATION, {})
    passages = Passages(facts, stretches_of([quoted("under tow")], facts))
    assert [*passages.told()] == ["(article of 6 May 2021) was under tow"]


def test_what_does_not_fit_with_its_neighbours_is_shown_in_its_own_sentences():
    """No request takes more than the budget for the passages."""
    filler = "Wörter über Wörter, so weit das Auge reicht, und ein Ende ist noch lange nicht in Sicht, sagt man"
    lines = [f"{filler}. {filler}. A boat sank at Port {n + 1000} in May. {filler}. {filler}." for n in range(40)]
    items = [event(f"A boat sank at Port {n + 1000} in May", kind="accident") for n in range(40)]
    situation = merge_reports([report(" ".join(lines), "2021-05-04", *items)])
    boats = OTHERS[0].model_copy(update={"cites": tuple(each.id for each in situation.events)})
    model = FakeModel({})
    asker = Asker(model.ask, Prompts())
    texts = {"S1": " ".join(lines)}
    asyncio.run(read_again(situation, replace(NOTHING, overviews={"P1": (boats,)}), texts, asker, TIGHT))
    sizes = [tokens_of(messages, Readings) for _, _, messages in model.asked]
    assert max(sizes) <= TIGHT
    assert filler not in model.asked[0][2][1]["content"]


def astray(*verdicts):
    """What a second reader answers: number, words of the item, words of the account."""
    told = [
        {"n": n, "verdict": "misleads", "points_to": [1], "words": words, "shown_by": shown_by, "why": "It is a guess."}
        for n, words, shown_by in verdicts
    ]
    return Readings.model_validate({"readings": told})


def test_what_leads_astray_goes_back_with_the_reason_and_the_passage():
    """Whoever mends it sees what is so instead, and the words round the quote that show it."""
    _, composed, model = run(astray((1, "grounded", "ran aground")))
    sent = model.asked[-1][2][-1]["content"]
    assert "“grounded” leads astray (“ran aground”): It is a guess." in sent
    assert "The passage: “" in sent
    assert reading_of(composed) == ("read", 4, 0, 1)


@pytest.mark.parametrize(
    ("words", "shown_by"),
    [("grounded", ""), ("grounded", "sank in a storm"), ("sank", "ran aground"), ("", "ran aground")],
)
def test_who_does_not_name_words_of_both_leads_nobody(words, shown_by):
    """The item's own words, and those of the passage that show it, stand there letter for letter."""
    _, composed, model = run(astray((1, words, shown_by)))
    assert reading_of(composed) == ("read", 4, 0, 0)
    assert said(composed)[SCREEN["text"]] == "model"
    assert len(model.asked) == 3


def test_readers_who_point_at_passages_disagree_over_more_than_half():
    """Two of four sentences that lead astray go, as the articles show; with a third one all stand, each marked."""
    flagged = [(1, "grounded", "ran aground"), (2, "Tuesday", "ran aground"), (4, "denied", "ran aground")]
    _, composed, _ = run(astray(*flagged[:2]))
    assert composed.second_reading.status == "read"
    assert not {SCREEN["text"], CLOSED["text"]} & {*said(composed)}
    _, composed, _ = run(astray(*flagged))
    assert composed.second_reading.status == "disagrees"
    assert {SCREEN["text"], CLOSED["text"]} <= {*said(composed)}


def test_a_line_of_the_timeline_is_read_with_the_day_that_stands_before_it():
    """A reader takes what it tells as of that day; what two articles tell otherwise is told as the other has it."""
    first, second = "A boat was going down off Lowick.", "A boat sank off Lowick, and nobody was saved."
    situation = merge_reports(
        [
            report(text, day, event(text[:-1], **SANK | {"summary": text}), names=NAMES)
            for text, day in ((first, "2021-05-03"), (second, "2021-05-05"))
        ]
    )
    (one,) = situation.events
    other = {first: second, second: first}[one.summary]
    texts = {each.id: text for each in situation.sources for text in (first, second) if len(text) == each.chars}
    told = DatedLine(*timeline_in_words(draft(situation, completed(situation, NOTHING, texts)))[0])
    assert told == (one.id, "3 May 2021")
    model = FakeModel({})
    asked = read_again(
        situation, NOTHING, texts, Asker(model.ask, Prompts()), REQUEST_TOKENS, timeline=(told,)
    )  # fmt: skip
    asyncio.run(asked)
    prompt = model.asked[0][2][1]["content"]
    assert f"summary: {one.summary}\n   told of: 3 May 2021\n" in prompt
    words = {first: "was going down", second: "nobody was saved"}
    answer = verdict(prompt, "summary: A boat", "misleads", words[one.summary], other[:-1], shown_by=words[other])
    (mended, _), _ = read(situation, texts, answer=answer)
    assert mended.events[0].summary == other


def test_verify_finds_the_words_of_a_passage():
    """They are of a neighbour of the quote that is pointed at, and hold; words that no article has do not."""
    situation, composed = reread(composed_of(), "dispute: Was", "overtaken", "Two officers were charged", "Ana Prado: ")
    brief = brief_of(situation, composed)
    assert not flag_findings(brief)
    (off,) = brief.disputes
    other = off.model_copy(update={"flag": off.flag.model_copy(update={"words": "Three officers were charged"})})
    assert flag_findings(brief.model_copy(update={"disputes": (other,)}))


def flag_findings(brief):
    """What verify finds of what a second reading holds against something."""
    found = verify_brief(with_digests(brief), LOADED)
    return [each for each in found if "held against it" in each.what]


def towed(*positions):
    """A dispute with such sides beside those that there are, and what the first screen says of it."""
    dispute = TOWED.model_copy(update={"positions": (*TOWED.positions, *positions)})
    return replace(SITUATION, disputes=(dispute,))


SEEN = Position(holder="Red Cross", position="yes, everybody saw it", quotes=(quoted("31 people"),))


@pytest.mark.parametrize(
    ("shown_by", "held"), [("were killed on the boat", ["“were killed on the boat”"]), ("Red Cross said", [])]
)
def test_a_side_that_leads_astray_is_told_in_its_own_words(shown_by, held):
    """The dispute stands, and the side says what its article has, as far as that speaks to the question."""
    told = {"situation": towed(SEEN), "shown_by": shown_by}
    read_, _ = reread(composed_of(), "dispute: Was", "misleads", "everybody saw it", "Red Cross: ", **told)
    assert [each.position for each in read_.disputes[0].positions] == ["no", "yes", *held]
    assert [each.kind for each in read_.withheld if each.stage == "second_reader"] == ["dispute"]


def test_a_side_whose_words_another_account_has_is_left_out():
    """Two others disagree, so the dispute stands without it."""
    told = {"situation": towed(SEEN), "shown_by": "Ana Prado found"}
    read_, _ = reread(composed_of(), "dispute: Was", "misleads", "everybody saw it", "Ana Prado: ", **told)
    assert [each.holder for each in read_.disputes[0].positions] == ["Harbour Board", "Ana Prado"]


def test_a_dispute_whose_question_leads_astray_goes():
    """Nothing is left of it."""
    told = {"shown_by": "31 people were killed"}
    read_, composed = reread(composed_of(), "dispute: Was", "misleads", "Was the boat towed", "Ana Prado: ", **told)
    assert read_.disputes == ()
    assert "disputed" not in answers_of(brief_of(read_, composed))


SIDE = "side: Ana Prado: yes"


def test_each_side_of_a_dispute_is_read_alone_with_its_question_and_its_accounts():
    """It stands as an item of its own behind its dispute, and may be told amiss though the dispute is one."""
    _, (prompt,) = prompts_of(composed_of())
    blocks = [each.strip() for each in prompt.split("\n\n")]
    (block,) = [each for each in blocks if SIDE in each]
    assert blocks[blocks.index(block) - 2].partition(". ")[2].startswith("dispute: Was the boat towed?")
    lines = [each.strip().partition(" (article")[0] for each in block.splitlines()[1:]]
    assert lines == ["asked: Was the boat towed?", "[1] “was under tow”"]


@pytest.mark.parametrize(
    ("shown_by", "held"),
    [("off Lowick was under tow", "“off Lowick was under tow”"), ("31 people were killed", "“was under tow”")],
)
def test_a_side_alone_that_leads_astray_is_told_in_its_own_words(shown_by, held):
    """In the words that show it, if they are of its own sentence; else in those of its quote."""
    read_, composed = reread(composed_of(), SIDE, "misleads", "yes", "was under tow", shown_by=shown_by)
    assert [each.position for each in read_.disputes[0].positions] == ["no", held]
    assert composed.second_reading.taken_off == 1
    assert [each.kind for each in read_.withheld if each.stage == "second_reader"] == ["dispute"]


def test_a_side_whose_quote_says_nothing_to_the_question_is_left_out():
    """Its words have none of the question's and none of its answer's: "An officer told us"."""
    item = "side: Red Cross: yes, everybody saw it"
    told = {"situation": towed(SEEN), "shown_by": "was under tow"}
    read_, _ = reread(composed_of(), item, "misleads", "everybody", "31 people", **told)
    assert [each.holder for each in read_.disputes[0].positions] == ["Harbour Board", "Ana Prado"]


@pytest.mark.parametrize("verdict_", ["contradicts", "goes_beyond"])
def test_a_side_that_does_not_say_its_answer_is_left_out(verdict_):
    """Where two others disagree the dispute stands; where one is left, it goes."""
    read_, _ = reread(composed_of(), SIDE, verdict_, "yes", situation=towed(SEEN))
    assert [each.holder for each in read_.disputes[0].positions] == ["Harbour Board", "Red Cross"]
    assert reread(composed_of(), SIDE, verdict_, "yes")[0].disputes == ()


def test_a_side_is_no_dispute_of_its_own():
    """Whether two sides speak of two things is asked of the dispute."""
    read_, _ = reread(composed_of(), SIDE, "two_things", "was under tow", "was under tow")
    assert read_.disputes == SITUATION.disputes


def test_planted_words_lead_nothing_astray():
    """An account that is not meant for readers takes no sentence."""
    planted = replace(
        SITUATION,
        quotes=tuple(each.model_copy(update={"planted": True}) for each in SITUATION.quotes),
    )
    told = {"situation": planted, "shown_by": "Two officers were charged"}
    _, composed = reread(
        composed_of(latest=UNCHARGED),
        "sentence on what is the latest",
        "misleads",
        "Nobody",
        "Two officers were charged",
        **told,
    )
    assert UNCHARGED.text in {each.text for answer in composed.answers for each in answer.sentences}
