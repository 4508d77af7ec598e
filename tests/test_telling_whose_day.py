"""Whose the day is that a sentence gives to an event in another article's words."""

from dataclasses import replace

import pytest
from merge_builder import event, named, report
from situation_reader import merged_as

from summarizer.merging.facts import Facts
from summarizer.telling import plain_answer
from summarizer.telling.whose_day import givers_of_day, with_whose_day

NAMES = (named("Lowick"), named("Red Guard", "armed_group"))
PUSH = "The army goes on with its last push on Lowick"
FRONT = {"kind": "armed_clash", "places": ["Lowick"]}


def told(*accounts):
    """The facts of a push on Lowick as articles tell it, each in its words, with its date and the words for that."""
    reports = []
    for n, (words, publisher, date, date_text) in enumerate(accounts, 1):
        text = f"{words}{f' {date_text}' if date_text else ''}. Nobody could leave the town {n} times."
        own = event(words, date=date, date_text=date_text, status="news" if n == 1 else "background", **FRONT)
        here = [each for each in NAMES if each.as_written[0] in text]
        reports.append(report(text, f"2021-03-{n:02}", own, names=here, publisher=publisher))
    situation = merged_as(reports, [words for words, *_ in accounts])
    text_of = {each.article.text_sha256: each.article.text for each in reports}
    return situation, Facts(situation, {each.id: text_of[each.text_sha256] for each in situation.sources})


UNDATED = (PUSH, "The Post", None, None)
LATE = ("The army stepped up its push on Lowick", "The Herald", "2021-01", "in late January")
ALL_YEAR = ("The army has fought for Lowick", "The Star", "2021-01-01/2021-03-03", "since the start of the year")
SENTENCE = "In late January 2021 the army went on with its last push on Lowick, according to {} articles."


@pytest.mark.parametrize(
    ("accounts", "said"),
    [
        ([UNDATED, LATE, ALL_YEAR], "; only the Herald says “in late January”."),
        ([UNDATED, (LATE[0], None, *LATE[2:])], "; only one article says “in late January”."),
        ([(*UNDATED[:2], *LATE[2:]), LATE], "."),
        ([(*UNDATED[:2], *LATE[2:]), ALL_YEAR], "; only the Post says “in late January”."),
    ],
    ids=["of another's", "of one without a name", "of all", "on the word of one that gives another"],
)
def test_a_sentence_says_whose_the_day_is_that_stands_with_the_words_of_another(accounts, said):
    """Neither the words of one account nor the weight of all lends another's day to the event."""
    situation, facts = told(*accounts)
    assert len(situation.events) == 1
    sentence = SENTENCE.format(len(accounts))
    assert with_whose_day(sentence, ["E1"], facts) == sentence.rstrip(".") + said


def test_one_day_is_called_by_its_date():
    """What is exact needs no words of the article beside it."""
    _, facts = told(UNDATED, (LATE[0], "The Herald", "2021-01-28", "on 28 January"))
    sentence = "On 28 January 2021 the army went on with its last push on Lowick."
    assert with_whose_day(sentence, ["E1"], facts) == sentence.rstrip(".") + "; only the Herald gives 28 January."


@pytest.mark.parametrize(
    "sentence",
    [
        "The army went on with its last push on Lowick, according to 2 articles.",
        "In late January 2021 the army went on with its push on Lowick, the Herald reports.",
    ],
    ids=["without the day", "with its outlet"],
)
def test_a_sentence_without_the_day_or_with_whose_it_is_stays(sentence):
    """There is nothing to say of a day that is not told, or that its outlet tells."""
    _, facts = told(UNDATED, LATE)
    assert with_whose_day(sentence, ["E1"], facts) == sentence


def test_a_day_that_others_give_less_exactly_is_theirs_as_well():
    """Who says "in January" of what was on one day of it says nothing else."""
    situation, facts = told(
        (PUSH, "The Post", "2021-01", "in January"), (LATE[0], "The Herald", "2021-01-28", "on 28 January")
    )
    assert givers_of_day(situation.events[0], facts, at_weight=True) == ()


def test_who_gives_a_day_without_its_year_gives_it():
    """A page that has no year of its own says "on 28 January" as the others do."""
    dated = (LATE[0], "The Herald", "2021-01-28", "on 28 January")
    situation, facts = told((PUSH, "The Post", "XXXX-01-28", "on 28 January"), dated)
    sentence = "On 28 January 2021 the army went on with its last push on Lowick, according to two articles."
    assert givers_of_day(situation.events[0], facts, at_weight=True) == ()
    assert with_whose_day(sentence, ["E1"], facts) == sentence


def test_a_day_is_told_of_news_of_that_day_though_one_alone_gives_it():
    """An article of the next day that gives none tells of that day."""
    _, facts = told(UNDATED, (LATE[0], "The Herald", "2021-02-27", "on Saturday"))
    sentence = "On 27 February 2021 the army went on with its last push on Lowick."
    assert with_whose_day(sentence, ["E1"], facts) == sentence


def test_code_says_whose_the_day_is():
    """A plain sentence of code has its summary of one account and its day of another, too."""
    (sentence,) = plain_answer("what_happened", *told(UNDATED, LATE))
    assert sentence.text == f"{PUSH} (January 2021; only the Herald says “in late January”)."


@pytest.mark.parametrize(("day", "is_theirs"), [("2021-03-01", True), ("2021-02-05", False)])
def test_a_day_within_those_of_an_event_does_not_contest_them(day, is_theirs):
    """What went on "since Sunday" is told of a Tuesday as well: nobody need be named for it."""
    situation, facts = told(
        UNDATED, (*LATE[:2], "2021-02-28/2021-03-02", "since Sunday"), (*ALL_YEAR[:2], "2021-03-01", None)
    )
    days = {1: None, 2: "2021-02-28/2021-03-02", 3: day}
    reports = tuple(
        each.model_copy(update={"date": days[n], "date_basis": "stated" if days[n] else "unknown"})
        for n, each in enumerate(situation.events[0].reports, 1)
    )
    goes_on = situation.events[0].model_copy(
        update={"date": days[2], "reports": reports, "summary": reports[0].summary}
    )
    assert (givers_of_day(goes_on, facts) == ()) == is_theirs


def test_who_says_since_when_something_is_so_gives_its_first_day():
    """A border that "is closed since Wednesday" was closed on Wednesday."""
    closed = ("Lowick has been shut off", "The Herald", "2021-03-02/2021-03-03", "since Tuesday")
    situation, facts = told((PUSH, "The Post", "2021-03-02", "on Tuesday"), closed)
    event = situation.events[0].model_copy(update={"date": "2021-03-02"})
    assert givers_of_day(event, facts, at_weight=True) == ()


@pytest.mark.parametrize(("day", "whose"), [("3 March 2021", ""), ("28 February – 3 March 2021", "; only the Herald")])
def test_the_last_day_of_an_event_may_be_that_of_a_count(day, whose):
    """What is told of a count of 3 March says nothing of who dates the push to 28 February – 3 March."""
    situation, facts = told(UNDATED, LATE, ALL_YEAR)
    days = ("2021-02-28/2021-03-03", "2021-02-05", None)
    reports = [
        each.model_copy(update={"date": date, "date_text": None, "date_basis": "stated"})
        for each, date in zip(situation.events[0].reports, (None, *days[:2]), strict=True)
    ]
    push = situation.events[0].model_copy(
        update={"date": days[0], "reports": tuple(reports), "summary": reports[0].summary}
    )
    facts = Facts(replace(situation, events=(push,)), facts.texts)
    sentence = f"The army goes on with its last push on Lowick, it said of {day}."
    assert with_whose_day(sentence, ["E1"], facts).startswith(sentence.rstrip(".") + (whose or "."))
