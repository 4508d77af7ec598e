"""Events of one day stand in the order that hours or words tell."""

import pytest
from merge_builder import event, named, report
from situation_reader import merged_as

from summarizer.domain.edtf import chronological
from summarizer.merging.facts import Facts
from summarizer.telling.day_order import in_order
from summarizer.telling.hour import clock_of, is_from_another

NAMES = (named("Lowick"),)
DAY = {"date": "2021-05-03", "places": ["Lowick"]}


def _ordered(text, *told, language="en"):
    """Return summaries of events in order; each is told by its words of the text, its kind and its summary."""
    own = [event(words, kind=kind, **{**DAY, "summary": summary, **more}) for words, kind, summary, more in told]
    reports = [report(text, "2021-05-03", *own, names=NAMES, language=language)]
    situation = merged_as(reports)
    facts = Facts(situation, {each.id: text for each in situation.sources})
    by_summary = {each.summary: each for each in situation.events}
    events = [by_summary[summary] for _, _, summary, _ in told]
    return [each.summary for each in in_order(events, _place, facts)]


def _place(each):
    """Return the day of an event; one that has none stands on the day of its article, which is two days later."""
    return each.status == "background", chronological(each.date or "2021-05-05")


FLOOD, OPENED = "The river burst its banks.", "The operator opened gates of the dam."


@pytest.mark.parametrize(
    ("language", "flood", "join", "opened"),
    [
        ("en", "The river at Lowick burst its banks", ", hours after ", "the operator had opened four gates"),
        ("es", "El río se desbordó en Lowick", " horas después de que ", "la operadora abriera cuatro compuertas"),
        ("fr", "La rivière a débordé à Lowick", ", quelques heures après que ", "l'exploitant a ouvert les vannes"),
        ("de", "Der Fluss trat in Lowick über die Ufer", ", nachdem ", "der Betreiber vier Tore geöffnet hatte"),
        ("it", "Il fiume è esondato a Lowick", ", ore dopo che ", "il gestore aveva aperto quattro paratoie"),
        ("nl", "De rivier trad in Lowick buiten haar oevers", ", nadat ", "de exploitant vier sluizen had geopend"),
        ("pt", "O rio transbordou em Lowick", ", horas depois que ", "a operadora abriu quatro comportas"),
        ("ru", "Река в Лоуике вышла из берегов", " после того, как ", "оператор открыл четыре шлюза"),
        ("uk", "Річка в Лоуїку вийшла з берегів", " після того, як ", "оператор відкрив чотири шлюзи"),
        ("ar", "فاض النهر في لويك", " بعد أن ", "فتح المشغل أربع بوابات"),
    ],
)
def test_what_its_sentence_tells_as_after_another_does_not_stand_before_it(language, flood, join, opened):
    """In every language, whichever has more weight; "before" tells it the other way round."""
    told = [(flood, "disaster", FLOOD, {}), (opened, "other", OPENED, {})]
    assert _ordered(f"{flood}{join}{opened}.", *told, language=language) == [OPENED, FLOOD]
    assert _ordered(f"{flood}. Lowick: {opened}.", *told, language=language) == [FLOOD, OPENED]


def test_before_puts_the_first_in_front():
    """Rain that filled a reservoir before the gates were opened."""
    rain = "Heavy rain filled the reservoir."
    told = [
        ("the operator opened the gates", "other", OPENED, {}),
        ("Rain had filled the reservoir at Lowick", "disaster", rain, {}),
    ]
    text = "Rain had filled the reservoir at Lowick before the operator opened the gates."
    assert _ordered(text, *told) == [rain, OPENED]


def test_an_account_says_which_was_first():
    """Its summary tells by which other event, in whatever language its article is."""
    after = "The river burst its banks after the operator opened gates of the dam."
    told = [
        ("Der Fluss trat in Lowick über die Ufer", "disaster", after, {}),
        ("Die Tore waren offen", "other", OPENED, {}),
    ]
    text = "Der Fluss trat in Lowick über die Ufer. Die Tore waren offen."
    assert _ordered(text, *told, language="de") == [OPENED, after]


def test_what_no_article_dates_goes_with_what_came_after_it():
    """The gates were opened before the flood of the 3rd, though only an article of the 5th tells of it."""
    text = "The river at Lowick burst its banks hours after the operator had opened four gates."
    flood = ("The river at Lowick burst its banks", "disaster", FLOOD, {})
    undated = {"date": None, "places": []}
    opened = ("the operator had opened four gates", "other", OPENED, undated)
    arrest = ("Lowick police held a man", "arrest", "Police arrested a man.", {"date": "2021-05-04"})
    assert _ordered(f"{text} Lowick police held a man.", arrest, flood, opened)[:2] == [OPENED, FLOOD]
    planned = (*opened[:3], undated | {"status": "planned"})
    assert _ordered(f"{text} Lowick police held a man.", arrest, flood, planned)[-1] == OPENED


def test_events_with_an_hour_stand_by_it():
    """By the clock of the day, by the words of a quote or of a date; what has none keeps its place."""
    fire, arrest, aid = "The fire was out.", "Police arrested the keeper.", "Aid came."
    told = [
        ("Police arrested the keeper at 6 p.m.", "arrest", arrest, {}),
        ("Aid came to Lowick", "humanitarian", aid, {}),
        ("The fire in Lowick was out", "disaster", fire, {"date_text": "at 12:30 p.m."}),
        ("The bank broke at 12.20 a.m.", "disaster", FLOOD, {}),
    ]
    text = "Police arrested the keeper at 6 p.m. Aid came to Lowick. The fire in Lowick was out at 12:30 p.m. "
    text += "The bank broke at 12.20 a.m. in Lowick."
    assert _ordered(text, *told) == [FLOOD, fire, arrest, aid]


@pytest.mark.parametrize(
    ("words", "clock"),
    [
        ("at 12.20 a.m.", (0, 20)),
        ("at 12:30 p.m.", (12, 30)),
        ("at 11.10 at night", (23, 10)),
        ("um 2.10 Uhr nachts", (2, 10)),
        ("a las 13.50", (13, 50)),
        ("às 19h25", (19, 25)),
        ("on Monday", None),
    ],
)
def test_the_hour_of_an_account_is_one_of_twenty_four(words, clock):
    """Its quote gives it, or the words from which its day was read."""
    own = event("A bridge fell in Lowick", kind="accident", **DAY, summary="A bridge fell.", date_text=words)
    situation = merged_as([report(f"A bridge fell in Lowick {words}.", "2021-05-04", own, names=NAMES)])
    assert clock_of(situation.events[0], Facts(situation, {})) == clock


@pytest.mark.parametrize(
    "words",
    [
        "Two days after",
        "the following day",
        "dos días después",
        "le lendemain",
        "zwei Tage danach",
        "due giorni dopo",
        "twee dagen later",
        "dois dias depois",
        "спустя два дня",
        "через день після",
        "بعد يومين",
        "ertesi gün",
    ],
)
def test_a_time_that_is_told_from_another_event_is_known(words):
    """Beside a day it would lead astray: the reader does not know from when it is counted."""
    assert is_from_another(words)


@pytest.mark.parametrize(
    "words",
    [
        "on Tuesday",
        "shortly after 7.40 a.m. on Monday",
        "after midnight",
        "am Dienstag",
        "بعد ظهر الثلاثاء",
        "na terça",
    ],
)
def test_a_time_of_the_clock_or_the_week_is_told_from_none(words):
    """It says itself when it was."""
    assert not is_from_another(words)
