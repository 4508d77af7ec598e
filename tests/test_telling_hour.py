"""The hour of an event, in the words of an article that gives it."""

import pytest
from brief_builder import BRIEF
from merge_builder import event, named, report
from situation_reader import merged_as

from summarizer.merging.facts import Facts
from summarizer.render import render
from summarizer.steps.assemble import draft
from summarizer.steps.compose import completed
from summarizer.steps.first_screen import Composed
from summarizer.telling import plain_answer
from summarizer.telling.hour import _hours_in, hours_told, with_hour
from summarizer_schemas.brief import Answer, Sentence

NAMES = (named("Lowick"),)


def told(*accounts):
    """The facts of a collision as articles tell it: each account's words, its publisher and its language."""
    reports = []
    for n, (words, publisher, language) in enumerate(accounts, 1):
        text = f"{words}. Trains stood still in Lowick for {n} hours."
        own = event(words, kind="accident", date="2021-05-03", places=["Lowick"], summary="A train hit a bus.")
        reports.append(report(text, "2021-05-04", own, names=NAMES, publisher=publisher, language=language))
    situation = merged_as(reports, [words for words, *_ in accounts])
    text_of = {each.article.text_sha256: each.article.text for each in reports}
    return situation, Facts(situation, {each.id: text_of[each.text_sha256] for each in situation.sources})


HOURS = {
    "shortly after 7.40 a.m. local time": "Shortly after 7.40 a.m. local time on 3 May 2021 a train hit a bus.",
    "about 3 p.m.": "At about 3 p.m. on 3 May 2021 a train hit a bus.",
    "at 19:05 GMT": "At 19:05 GMT on 3 May 2021 a train hit a bus.",
    "a las 7.40 de la mañana": "At 7:40 a.m. on 3 May 2021 a train hit a bus.",
    "a las 13.15": "At 1:15 p.m. on 3 May 2021 a train hit a bus.",
    "vers 17 h 40": "At about 5:40 p.m. on 3 May 2021 a train hit a bus.",
    "alle 18.30": "At 6:30 p.m. on 3 May 2021 a train hit a bus.",
    "por volta das 16h30": "At about 4:30 p.m. on 3 May 2021 a train hit a bus.",
    "om 15.45 uur": "At 3:45 p.m. on 3 May 2021 a train hit a bus.",
    "около 18:20": "At about 6:20 p.m. on 3 May 2021 a train hit a bus.",
    "о 18:20": "At 6:20 p.m. on 3 May 2021 a train hit a bus.",
}


@pytest.mark.parametrize(
    ("language", "words", "hour"),
    [
        ("en", "A train hit a bus shortly after 7.40 a.m. local time on Monday", "shortly after 7.40 a.m. local time"),
        ("en", "A train hit a bus at about 3 p.m. on Monday", "about 3 p.m."),
        ("en", "A train hit a bus at 19:05 GMT", "at 19:05 GMT"),
        ("es", "Un tren chocó con un colectivo a las 7.40 de la mañana", "a las 7.40 de la mañana"),
        ("es", "Un tren chocó con un colectivo a las 13.15", "a las 13.15"),
        ("fr", "Un train a heurté un autocar vers 17 h 40", "vers 17 h 40"),
        ("de", "Ein Zug rammte einen Bus kurz nach 14.20 Uhr", "kurz nach 14.20 Uhr"),
        ("it", "Un treno ha travolto un autobus alle 18.30", "alle 18.30"),
        ("pt", "Um comboio colheu um autocarro por volta das 16h30", "por volta das 16h30"),
        ("nl", "Een trein raakte een bus om 15.45 uur", "om 15.45 uur"),
        ("ru", "Поезд столкнулся с автобусом около 18:20", "около 18:20"),
        ("uk", "Поїзд зіткнувся з автобусом о 18:20", "о 18:20"),
    ],
)
def test_an_hour_is_told_in_the_articles_words(language, words, hour):
    """The words are the quote's own; beside its day an English sentence has the hour in English, where it can."""
    situation, facts = told((words, "The Post", language))
    sentence = "On 3 May 2021 a train hit a bus."
    assert hours_told(situation.events[0], facts) == f"“{hour}”"
    said = with_hour(sentence, ["E1"], situation.events[0], facts)
    assert said == HOURS.get(hour, f"On 3 May 2021 a train hit a bus; the hour given is “{hour}”.")
    assert with_hour(said, ["E1"], situation.events[0], facts) == said


@pytest.mark.parametrize(
    ("sentence", "with_it"),
    [
        ("A train hit a bus in Lowick on 3 May 2021.", "A train hit a bus in Lowick at 1:20 p.m. on 3 May 2021."),
        ("A train hit a bus in Lowick.", "A train hit a bus in Lowick; the hour given is “às 13h20”."),
        ("A train hit a bus at 1:20 p.m. on 3 May 2021.", "A train hit a bus at 1:20 p.m. on 3 May 2021."),
    ],
)
def test_an_hour_stands_beside_the_day_of_a_sentence(sentence, with_it):
    """Where there is none, it stands behind the sentence, in the article's words."""
    situation, facts = told(("Um comboio colheu um autocarro às 13h20 em Lowick", "The Post", "pt"))
    assert with_hour(sentence, ["E1"], situation.events[0], facts) == with_it


@pytest.mark.parametrize(
    "words",
    [
        "A train hit a bus at 7.40 on Monday",
        "A train hit a bus after 10.30 metres of rail had gone",
        "A train hit a bus at 50 kilometres an hour",
        "A train with 12 wagons hit a bus on 14.05",
        "A train hit a bus at 21 crossings",
    ],
)
def test_what_may_be_the_other_half_of_the_day_or_is_no_hour_is_left_out(words):
    """Twelve hours wrong is worse than none."""
    situation, facts = told((words, "The Post", "en"))
    assert hours_told(situation.events[0], facts) == ""


def test_two_hours_that_differ_are_told_with_whose_they_are():
    """Those of one hour are one; of three that differ none is told."""
    post = ("A train hit a bus at 7.40 a.m.", "The Post", "en")
    echo = ("A train ran into a bus, shortly after 7:40 a.m.", "The Echo", "en")
    star = ("A train hit a bus full of pupils at 8 a.m.", "The Star", "en")
    sun = ("A train hit a school bus at 9 a.m.", "The Sun", "en")
    situation, facts = told(post, echo)
    assert hours_told(situation.events[0], facts) == "“shortly after 7:40 a.m.”"
    situation, facts = told(post, star)
    assert hours_told(situation.events[0], facts) == "“at 7.40 a.m.” (The Post), “at 8 a.m.” (The Star)"
    situation, facts = told(post, star, sun)
    assert hours_told(situation.events[0], facts) == ""


def test_the_hour_of_what_came_of_an_event_is_not_its_hour():
    """An account that tells another moment of the same event gives the hour of that."""
    own = {"kind": "court", "date": "2021-05-03", "places": ["Lowick"]}
    texts = ["A judge freed the driver in Lowick.", "The driver left the Lowick cells at 13:15."]
    told_as = [
        event("A judge freed the driver", summary="A judge freed the driver.", **own),
        event("left the Lowick cells at 13:15", summary="He left without a word.", **own),
    ]
    pairs = zip(texts, told_as, strict=True)
    situation = merged_as([report(text, "2021-05-04", each, names=NAMES) for text, each in pairs], ["freed", "left"])
    assert hours_told(situation.events[0], Facts(situation, {})) == ""


def test_code_gives_the_hour_beside_the_day():
    """Who reads when it was reads at what hour."""
    (sentence,) = plain_answer("what_happened", *told(("A train hit a bus at 13:15 on Monday", "The Post", "en")))
    assert sentence.text == "A train hit a bus (3 May 2021, “at 13:15”)."


def test_the_first_sentence_on_the_main_event_has_its_hour():
    """The model is not shown it, so code says it behind the model's sentence; the timeline has it, too."""
    situation, facts = told(("A train hit a bus at 13:15 on Monday", "The Post", "en"))
    first = Sentence(text="On 3 May 2021 a train hit a bus.", cites=("E1",), written_by="model")
    written = Composed({}, (Answer(question="what_happened", sentences=(first,)),), (), ())
    composed = completed(situation, written, facts.texts)
    assert composed.answers[0].sentences[0].text == "At 13:15 on 3 May 2021 a train hit a bus."
    assert "3 May 2021 (“at 13:15”) – A train hit a bus." in render(draft(situation, composed), "md")


@pytest.mark.parametrize(
    "quote",
    [
        "A woman was pulled out alive after 20 hours of search",
        "The search went on for about 17 hours",
        "On l'a trouvée après 18 heures de recherches",
    ],
)
def test_how_long_something_took_is_no_hour_of_the_clock(quote):
    """Nobody was found at twenty o'clock."""
    quoted = BRIEF.quotes[0].model_copy(update={"exact": quote})
    assert [*_hours_in(quoted)] == []


def test_an_hour_is_told_whole_where_a_quote_has_lost_its_last_point():
    """The "a.m" at the end of a quote is the article's "a.m."."""
    situation, facts = told(("A train hit a bus at 2:40 a.m", "The Post", "en"))
    assert hours_told(situation.events[0], facts) == "“at 2:40 a.m.”"


def test_an_hour_in_the_words_that_date_an_event_is_its_hour():
    """A quote may leave out the hour, which stands beside it in the article and dates the event."""
    text = "A train hit a bus in Lowick at 05:40 on Monday. It burned."
    when = {"date": "2021-05-03", "date_text": "at 05:40 on Monday"}
    own = event("A train hit a bus", kind="accident", places=["Lowick"], summary="A train hit a bus.", **when)
    situation = merged_as([report(text, "2021-05-04", own, names=NAMES)], ["A train hit a bus"])
    facts = Facts(situation, {"S1": text})
    said = with_hour("On 3 May 2021 a train hit a bus.", ["E1"], situation.events[0], facts)
    assert said == "At 05:40 on 3 May 2021 a train hit a bus."
