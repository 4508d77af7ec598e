"""The second reader of all that is read first: it points at accounts, and what gives way is told alike everywhere."""

import asyncio
import re
from dataclasses import replace

import pytest
from fake_model import FakeModel
from merge_builder import claim, event, figure, named, report

from summarizer.loading import Loaded
from summarizer.merging import merge_reports
from summarizer.merging.facts import Facts
from summarizer.render import render_markdown
from summarizer.render.annex import Guide
from summarizer.render.claims import disputes
from summarizer.steps import REQUEST_TOKENS, Asker
from summarizer.steps.assemble import draft
from summarizer.steps.compose import completed
from summarizer.steps.first_screen import Composed
from summarizer.steps.prompts import Prompts
from summarizer.steps.second_reader import read_again
from summarizer.steps.second_reader.beside import NumberedAccount, Shelf, accounts_of
from summarizer.steps.second_reader.items import ReadItem
from summarizer.steps.second_reader.verdict_table import counting
from summarizer.telling import plain_answer
from summarizer.verify import verify_brief
from summarizer.verify.material import with_digests
from summarizer_schemas.brief import Answer, Dispute, Gap, Position, Sentence
from summarizer_schemas.report import Reading, Readings

NAMES = (
    named("Lowick"),
    named("Harbour Board", "government"),
    named("Red Cross", "organization"),
    named("Ana Prado", "person"),
)
SANK = {"kind": "accident", "date": "2021-05-03", "places": ["Lowick"], "summary": "A boat sank off Lowick."}
FIRST = (
    "A boat sank off Lowick on Monday. Harbour Board said 40 people were killed. "
    "Harbour Board denied that the boat was towed. Nobody was charged over the boat off Lowick."
)
SECOND = (
    "The boat that sank off Lowick was under tow, prosecutor Ana Prado found. Two officers were charged over the boat "
    "off Lowick. Red Cross said 31 people were killed on the boat and 90 people were aboard it."
)
REPORTS = [
    report(
        FIRST,
        "2021-05-04",
        event("A boat sank off Lowick", **SANK),
        event("Nobody was charged", kind="court", places=["Lowick"], summary="Nobody was charged over the boat."),
        figure("40 people were killed", 40, source="Harbour Board"),
        claim("denied that the boat was towed", "Harbour Board", "denies", claim="The boat was towed."),
        names=NAMES,
    ),
    report(
        SECOND,
        "2021-05-06",
        event("boat that sank off Lowick", **SANK),
        event("Two officers were charged", kind="court", places=["Lowick"], summary="Two officers were charged."),
        figure("31 people were killed", 31, source="Red Cross"),
        claim("was under tow", "Ana Prado", "asserts", claim="The boat was under tow."),
        names=NAMES,
    ),
]
MERGED = merge_reports(REPORTS)
TEXTS = {
    source.id: next(each.article.text for each in REPORTS if each.article.text_sha256 == source.text_sha256)
    for source in MERGED.sources
}
LOADED = Loaded(tuple(each.article for each in REPORTS), ())


def fact(words):
    """The id of the fact that tells this."""
    told = {each.id: each.model_dump_json() for each in (*MERGED.events, *MERGED.statements)}
    return next(id_ for id_, json in told.items() if words in json)


def quoted(words):
    """The id of a quote."""
    return next(each.id for each in MERGED.quotes if words in each.exact)


TOWED = Dispute(
    id="D1",
    key="00000000",
    question="Was the boat towed?",
    kind="whether",
    about=(fact("A boat sank"), fact("The boat was towed."), fact("The boat was under tow.")),
    positions=(
        Position(holder="Harbour Board", position="no", quotes=(quoted("denied that"),)),
        Position(holder="Ana Prado", position="yes", quotes=(quoted("under tow"),)),
    ),
)
CHARGED = Gap(kind="open_question", about=(fact("A boat sank"),), text="Who was charged over the boat off Lowick.")
CAUSE = Gap(kind="open_question", about=(fact("A boat sank"),), text="What made the boat sink.")
SITUATION = replace(MERGED, disputes=(TOWED,), gaps=(CHARGED, CAUSE))


def said(text, *cites):
    """A sentence of the model."""
    return Sentence(text=text, cites=cites)


ASKED = said("It is not known who was charged over the boat off Lowick.", fact("A boat sank"))
DISPUTED = said("Whether the boat was towed is disputed.", "D1")
UNCHARGED = said("Nobody was charged over the boat, as reported on 4 May 2021.", fact("Nobody was charged"))
OTHERS = tuple(said(f"A boat sank off Lowick; that is told {n} times.", fact("A boat sank")) for n in (2, 3, 4, 5))


def composed_of(**slots):
    """What was composed: answers, and an overview that leaves few sentences to disagree on."""
    answers = tuple(Answer(question=question, sentences=(each,)) for question, each in slots.items())
    return Composed(answers=answers, overviews={"P1": OTHERS}, withheld=(), failures=())


def prompts_of(composed, situation=SITUATION, answer=None):
    """Have it read; what became of it, and what was asked."""
    model = FakeModel({"second_reader-": [answer or Readings(readings=[])]})
    asked = read_again(situation, composed, TEXTS, Asker(model.ask, Prompts()), REQUEST_TOKENS)
    return asyncio.run(asked), [messages[1]["content"] for name, _, messages in model.asked if "second" in name]


def verdict(prompt, item, verdict, words, *accounts, shown_by=""):
    """A reading of the item that begins so, which points at the accounts that hold some words."""
    number, block = next(
        (match[1], block)
        for block in prompt.split("\n\n")
        if (match := re.match(rf"\s*(\d+)\. {re.escape(item)}", block))
    )
    found = [re.search(rf"\[(\d+)\] [^\n]*{re.escape(each)}", block) for each in accounts]
    points = [int(each[1]) if each else 99 for each in found]
    told = {"n": int(number), "verdict": verdict, "points_to": points, "words": words, "shown_by": shown_by}
    told["why"] = "An account says so."
    return Readings.model_validate({"readings": [told]})


def reread(composed, item, *pointed, situation=SITUATION, shown_by=""):
    """Have it read by a second reader who gives one verdict."""
    _, prompts = prompts_of(composed, situation)
    return prompts_of(composed, situation, verdict(prompts[0], item, *pointed, shown_by=shown_by))[0]


def brief_of(situation, composed):
    """The brief that readers get."""
    return draft(situation, completed(situation, composed, TEXTS))


def answers_of(brief):
    """What the first screen says."""
    return " ".join(each.text for answer in brief.answers for each in answer.sentences)


def test_a_question_that_an_account_answers_is_asked_no_more():
    """The question goes with the sentence that asks it, and is withheld with the words that answer it."""
    told = composed_of(unknown=ASKED)
    situation, composed = reread(
        told, "not known: Who was", "answered", "Two officers were charged", "Two officers were charged"
    )
    assert [gap.text for gap in situation.gaps] == [CAUSE.text]
    assert ASKED.text not in answers_of(brief_of(situation, composed))
    assert "what made the boat sink" in answers_of(brief_of(situation, composed))
    (item,) = [each for each in situation.withheld if each.kind == "question"]
    assert (item.item, "Two officers were charged" in item.reason) == (CHARGED.text, True)
    assert composed.second_reading.taken_off == 1


def test_a_question_of_which_an_account_tells_a_part_stands_with_that():
    """It is still asked, in the list with what is told of it, and the sentence that asks it goes back or goes."""
    told = composed_of(unknown=ASKED)
    situation, composed = reread(
        told, "not known: Who was", "in_part", "Two officers were charged", "Two officers were charged"
    )
    assert [gap.text for gap in situation.gaps] == [
        "Who was charged over the boat off Lowick; of this is told: two officers were charged.", CAUSE.text,
    ]  # fmt: skip
    assert fact("Two officers") in situation.gaps[0].about
    assert not [each for each in situation.withheld if each.kind == "question"]
    assert composed.second_reading.taken_off == 0
    assert ASKED.text not in {each.text for each in composed.sentences}
    assert "of this is told: two officers were charged" in answers_of(brief_of(situation, composed))


def test_a_sentence_that_tells_what_is_known_of_its_question_does_not_go_back():
    """The list asks it barely, and the doubt of that is none of a sentence which has the answer in it."""
    text = "It is not known who was charged over the boat off Lowick; two officers were charged, in no article by name."
    whole = said(text, fact("A boat sank"), fact("Two officers"))
    situation, composed = reread(
        composed_of(unknown=whole), "not known: Who was", "in_part", "Two officers were charged over the boat",
        "Two officers were charged",
    )  # fmt: skip
    assert "of this is told" in situation.gaps[0].text
    assert text in {each.text for each in composed.sentences}


def test_a_sentence_that_calls_nothing_disputed_stands_without_a_dispute_that_is_none():
    """It rested on what each says, and cited the dispute beside that."""
    plain = said("Ana Prado, a prosecutor, found that the boat was under tow.", fact("The boat was under tow."), "D1")
    _, composed = reread(
        composed_of(what_happened=plain),
        "dispute: Was",
        "two_things",
        "was under tow",
        "Ana Prado: ",
        "Harbour Board: ",
    )
    (kept,) = [each for answer in composed.answers for each in answer.sentences]
    assert (kept.text, kept.cites) == (plain.text, plain.cites[:1])


@pytest.mark.parametrize(
    ("stance", "told"),
    [
        ("asserts", "; of this is told: according to Ana Prado, the boat was under tow."),
        ("denies", "; of this is told: Ana Prado denied that the boat was under tow."),
        ("opposes", "."),
    ],
)
def test_whose_claim_answers_a_question_is_told_with_it(stance, told):
    """A reader learns that somebody says so, or denies it; what code has no words for is not told as its contrary."""
    asked = CAUSE.model_copy(update={"text": "Whether the boat off Lowick was under tow."})
    statements = tuple(
        each.model_copy(update={"stance": stance}) if each.claim == "The boat was under tow." else each
        for each in SITUATION.statements
    )
    situation, _ = reread(
        composed_of(unknown=ASKED), "not known: Whether", "in_part", "was under tow", "boat that sank off Lowick",
        situation=replace(SITUATION, gaps=(asked,), statements=statements),
    )  # fmt: skip
    assert [gap.text for gap in situation.gaps] == [f"Whether the boat off Lowick was under tow{told}"]


@pytest.mark.parametrize(
    "pointed",
    [
        ("answered", "Two officers were charged"),
        ("in_part", "Three officers were charged", "Two officers were charged"),
        ("answered", "Three officers were charged", "Two officers were charged"),
        ("answered", "Two officers were charged", "no such account"),
        ("answered", "Two officers were charged", "A boat sank off Lowick on Monday"),
        ("overtaken", "Two officers were charged", "Two officers were charged"),
    ],
    ids=[
        "no account",
        "in part, other words",
        "other words",
        "no such account",
        "words of another account",
        "no verdict of a question",
    ],
)
def test_a_verdict_that_does_not_point_is_void(pointed):
    """A question stands unless words of an account under it are named."""
    situation, composed = reread(composed_of(unknown=ASKED), "not known: Who was", *pointed)
    assert situation.gaps == SITUATION.gaps
    assert composed.second_reading.taken_off == 0


def test_an_account_that_says_that_nobody_knows_is_no_answer():
    """Whoever points at it has read the word, and not the sentence."""
    told = FIRST.replace("Nobody was charged over the boat off Lowick", "What made the boat sink is not known")
    situation = merge_reports(
        [
            report(
                told,
                "2021-05-04",
                event("A boat sank off Lowick", **SANK),
                event("made the boat sink", summary="The boat sank."),
                names=NAMES,
            )
        ]
    )
    texts = {"S1": told}
    situation = replace(situation, gaps=(CAUSE.model_copy(update={"about": ("E1",)}),))
    asker = Asker(FakeModel({"second_reader-": [Readings(readings=[])]}).ask, Prompts())
    composed = Composed(answers=(), overviews={}, withheld=(), failures=())
    model = FakeModel({})
    asyncio.run(read_again(situation, composed, texts, Asker(model.ask, Prompts()), REQUEST_TOKENS))
    prompt = model.asked[0][2][1]["content"]
    answer = verdict(prompt, "not known: What made", "answered", "made the boat sink", "made the boat sink")
    assert answer.readings[0].points_to != [99]
    asker = Asker(FakeModel({"second_reader-": [answer]}).ask, Prompts())
    read, _ = asyncio.run(read_again(situation, composed, texts, asker, REQUEST_TOKENS))
    assert read.gaps == situation.gaps


def test_a_dispute_that_is_settled_stands_in_the_annex_alone():
    """Nothing that is read first calls it disputed, and code says what came of it; the annex has the reason."""
    told = composed_of(disputed=DISPUTED)
    situation, composed = reread(told, "dispute: Was the boat towed?", "overtaken", "was under tow", "Ana Prado: ")
    (dispute,) = situation.disputes
    assert (dispute.flag.verdict, dispute.flag.quotes) == ("overtaken", (quoted("under tow"),))
    brief = brief_of(situation, composed)
    assert "disputed" not in answers_of(brief)
    assert "Was the boat towed? Since then: prosecutor Ana Prado said that the boat was under tow." in answers_of(brief)
    assert "Harbour Board" not in " ".join(
        each.text for own in brief.answers for each in own.sentences if own.question not in ("toll", "key_figures")
    )
    assert not [each for each in verify_brief(with_digests(brief), LOADED) if "answer" in each.where]
    read, _, annex = render_markdown(brief).partition("\n---\n")
    assert "**D1**" not in read
    assert disputes(Guide(brief)).units == []
    assert "a second reading takes it for overtaken (“was under tow”): An account says so" in annex


def test_a_dispute_is_none_only_by_accounts_of_two_sides():
    """Who takes two counts for two things shows both."""
    told = composed_of(disputed=DISPUTED)
    one, _ = reread(told, "dispute: Was", "two_things", "was under tow", "Ana Prado: ", "Two officers")
    assert one.disputes == SITUATION.disputes
    both, _ = reread(told, "dispute: Was", "two_things", "was under tow", "Ana Prado: ", "Harbour Board: ")
    assert both.disputes[0].flag.verdict == "two_things"


COUNT_OF_FORTY = next(each.id for each in MERGED.figures if any(count.low == 40 for count in each.observations))
ROW = said("Killed on the boat off Lowick: 40 – Harbour Board, 4 May 2021", COUNT_OF_FORTY)


@pytest.mark.parametrize(
    ("verdict", "words", "account", "shown_by"),
    [
        ("goes_beyond", "Harbour Board", (), ""),
        ("misleads", "40", ("40 people were killed",), "40 people were killed"),
    ],
)
def test_a_row_of_the_table_is_held_as_a_sentence_is(verdict, words, account, shown_by):
    """What is held against it goes back, and where nothing comes of it the row goes."""
    told = composed_of(what_happened=OTHERS[0], key_figures=ROW)
    row = "sentence as a row of the table: Killed"
    _, composed = reread(told, row, verdict, words, *account, shown_by=shown_by)
    assert ROW.text not in {each.text for answer in composed.answers for each in answer.sentences}
    assert ROW.text in {each.item for each in composed.withheld if each.stage == "second_reader"}


def test_a_number_of_a_row_that_is_no_longer_the_latest_is_no_fault_of_what_happened():
    """The words that both have are the number alone, which says nothing of what is doubted."""
    row = said("Killed on the boat off Lowick: the 40 – Harbour Board", COUNT_OF_FORTY)
    line = said("A boat sank off Lowick, and the 40 people were killed, Harbour Board said.", COUNT_OF_FORTY)
    told = composed_of(what_happened=line, key_figures=row)
    shown = "40 people were killed"
    _, composed = reread(told, "sentence as a row of the table: Killed", "misleads", "the 40", shown, shown_by=shown)
    assert line.text in {each.text for answer in composed.answers for each in answer.sentences}


def test_what_a_later_account_ended_is_marked_as_overtaken_by_it():
    """The sentence goes, and code tells both; the fact is marked, so that no other text tells it alone."""
    told = composed_of(latest=UNCHARGED)
    item = "sentence on what is the latest: Nobody was charged"
    situation, composed = reread(told, item, "overtaken", "Two officers were charged", "later: “Two officers")
    marked = {each.id: each.overtaken_by for each in situation.events}
    assert marked[fact("Nobody was charged")] == fact("Two officers were charged")
    assert UNCHARGED.text not in answers_of(brief_of(situation, composed))
    assert composed.withheld[0].item == UNCHARGED.text


@pytest.mark.parametrize(
    ("sort", "verdict", "accounts", "counts"),
    [
        ("sentence", "overtaken", [{"is_later": True}], True),
        ("sentence", "overtaken", [{"is_later": False}], False),
        ("dispute", "overtaken", [{"is_later": False, "side": "Red Cross"}], False),
        ("dispute", "two_things", [{"side": "Red Cross"}, {"side": "Harbour Board"}], True),
        ("dispute", "two_things", [{"side": "Red Cross"}, {"side": "Red Cross"}], False),
    ],
)
def test_what_a_verdict_may_point_at(sort, verdict, accounts, counts):
    """A later account overtakes, and accounts of two sides are two things."""
    item = ReadItem(sort, "Nobody was charged.", (), ())
    shown = [
        NumberedAccount(f"[{n}]", "Two officers were charged", (f"Q{n}",), **each) for n, each in enumerate(accounts)
    ]
    points = [*range(1, len(shown) + 1)]
    reading = Reading(
        n=1, verdict=verdict, points_to=points, words="officers were charged", shown_by="", why="An account says so."
    )
    assert (counting(reading, item, shown) is not None) == counts


def test_a_request_changes_only_when_its_own_situation_does():
    """Another sentence on one situation asks nothing again about another."""
    fire = "A fire ruined a barn in Melin. Melin has one fire brigade."
    burnt = event("A fire ruined a barn", date="2021-05-04", places=["Melin"], summary="A fire ruined a barn.")
    both = merge_reports([*REPORTS, report(fire, "2021-05-05", burnt, names=(named("Melin"),))])
    assert len(both.episodes) == 2
    texts = {each.id: text for each in both.sources for text in (FIRST, SECOND, fire) if len(text) == each.chars}
    barn = next(each for each in both.events if "barn" in each.summary)
    asked = []
    for words in ("A boat sank.", "A boat sank off Lowick."):
        overviews = {"P1": (said(words, both.episodes[0].events[0]),), "P2": (said("A barn burnt.", barn.id),)}
        model = FakeModel({})
        reading = read_again(
            both, Composed(overviews, (), (), ()), texts, Asker(model.ask, Prompts()), REQUEST_TOKENS
        )  # fmt: skip
        asyncio.run(reading)
        asked.append({name for name, *_ in model.asked})
    assert len(asked[0]) == 2
    assert len(asked[0] & asked[1]) == 1


@pytest.mark.parametrize(
    ("change", "found"),
    [
        ({}, []),
        ({"words": "was never under tow"}, ["does not stand in what is pointed at"]),
        ({"quotes": ("Q99",)}, ["there is no Q99"]),
    ],
    ids=["as it was", "other words", "no such quote"],
)
def test_verify_holds_what_is_said_against_a_dispute_to_the_articles(change, found):
    """The words that are pointed at stand in the quotes, and the quotes are there."""
    told = composed_of(disputed=DISPUTED)
    situation, composed = reread(told, "dispute: Was the boat towed?", "overtaken", "was under tow", "Ana Prado: ")
    (dispute,) = situation.disputes
    changed = dispute.model_copy(update={"flag": dispute.flag.model_copy(update=change)})
    brief = with_digests(brief_of(situation, composed).model_copy(update={"disputes": (changed,)}))
    findings = verify_brief(brief, LOADED)
    told_of = [each.what for each in findings if each.where == "dispute D1" and "fingerprint" not in each.what]
    assert [any(words in each for each in told_of) for words in found] == [True] * len(found)
    assert bool(told_of) == bool(found)


def test_planted_words_answer_and_settle_nothing():
    """An account that is not meant for readers can be pointed at, and counts for nothing."""
    marked = tuple(
        each.model_copy(update={"planted": "under tow" in each.exact or "were charged" in each.exact})
        for each in SITUATION.quotes
    )
    planted = replace(SITUATION, quotes=marked)
    told = composed_of(disputed=DISPUTED)
    read, _ = reread(told, "dispute: Was", "overtaken", "was under tow", "Ana Prado: ", situation=planted)
    assert read.disputes == planted.disputes


def test_what_ended_a_dispute_is_quoted_where_no_fact_tells_it():
    """Of an event whose quote is other words of that sentence nothing is said; the words themselves are."""
    told = composed_of(disputed=DISPUTED)
    words = "was under tow, prosecutor Ana Prado found"
    read, _ = reread(told, "dispute: Was", "overtaken", words, "Ana Prado: ")
    other = next(each for each in read.quotes if "boat that sank" in each.exact)
    (dispute,) = read.disputes
    flag = dispute.flag.model_copy(update={"quotes": (other.id,)})
    read = replace(read, disputes=(dispute.model_copy(update={"flag": flag}),))
    ends = [each.text for each in plain_answer("disputed", read, Facts(read, TEXTS))]
    assert ends == [f"Was the boat towed? Since then: “{words}” (6 May 2021)."]


def test_where_two_readers_disagree_what_is_pointed_at_gives_way_all_the_same():
    """The prose stands with its doubts, also the sentence that asks what an article answers; the question is gone."""
    told = composed_of(unknown=ASKED)
    _, prompts = prompts_of(told)
    answered = verdict(prompts[0], "not known: Who was", "answered", "Two officers were charged", "Two officers")
    faults = [verdict(prompts[0], f"sentence: {each.text}", "goes_beyond", "told") for each in OTHERS]
    every = Readings(readings=[one for each in (answered, *faults) for one in each.readings])
    (situation, composed), _ = prompts_of(told, answer=every)
    assert composed.second_reading.status == "disagrees"
    assert [gap.text for gap in situation.gaps] == [CAUSE.text]
    doubts = {each.text: each.doubt for answer in composed.answers for each in answer.sentences}
    assert "an article answers it" in doubts[ASKED.text]
    assert all(each.doubt for each in composed.overviews["P1"])


def test_a_question_is_shown_with_what_the_nearest_facts_tell_in_english():
    """Beside the nearest words of articles, however many: who says something of it, and what became of whom."""
    names = (*NAMES, named("Power Company", "company"), named("Kasimir Noll", "person"))
    crowd = [f"{n} people gave the Power Company the warning in the town of Lowick." for n in range(11, 21)]
    text = f"A boat sank off Lowick on Monday. The Power Company received it. {' '.join(crowd)} Noll says that he rang."
    items = [event("A boat sank off Lowick", **SANK), event("The Power Company received it", summary="It received it.")]
    items += [figure(each.partition(" in the")[0], n) for n, each in enumerate(crowd, start=11)]
    items += [claim("says that he rang", "Kasimir Noll", "asserts", claim="He gave the Power Company the warning.")]
    merged = merge_reports([report(text, "2021-05-04", *items, names=names)])
    facts = Facts(merged, {"S1": text})
    asked = "Who gave the Power Company the warning."
    item = ReadItem("not known", asked, (), (), asked)
    told = [each for each in accounts_of(item, Shelf(facts)) if each.told]
    assert [each.told for each in told] == ["Kasimir Noll asserts: He gave the Power Company the warning – "]
    assert told[0].words == "Noll says that he rang."
    assert told[0].facts == (merged.statements[0].id,)
