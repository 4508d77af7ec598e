"""Numbers behind a toll that count others: none of them takes the toll's fate."""

import pytest

from summarizer.domain.article import Span
from summarizer.grounding.fates import fates_at
from summarizer.grounding.numbers import read_numbers
from summarizer.grounding.prose import Foreign, unsupported
from summarizer.grounding.prose.counts import numbers_objections


@pytest.mark.parametrize(
    ("language", "text", "number"),
    [
        ("en", "31 people were killed in the fire. Nine suffered burns.", "Nine"),
        ("fr", "Trente personnes sont mortes. Neuf souffrent de brûlures.", "Neuf"),
        ("de", "31 Menschen starben. Neun erlitten Verbrennungen.", "Neun"),
        ("it", "Sono morte 31 persone. Nove hanno riportato fratture.", "Nove"),
        ("en", "The mayor survived. Two councillors voted no.", "Two"),
        ("en", "40 people were killed in the fire. 11 were arrested. The other 29 were released.", "29"),
        ("en", "Twenty people lived there. Nine died. The remaining eleven are students.", "eleven"),
        ("en", "Nine people died in the fire. The museum lists 15 in its catalogue.", "15"),
    ],
)
def test_who_is_told_of_behind_a_toll_is_not_dead_for_that(language, text, number):
    """The hurt, voters, the released, survivors and things in a list are none of the dead."""
    reading = next(each for each in read_numbers(text, language) if text[each.start : each.end].endswith(number))
    assert "killed" not in fates_at(text, Span(reading.start, reading.end), language)


@pytest.mark.parametrize(
    ("sentence", "evidence"),
    [
        ("Five to ten people died.", Foreign("Um 9.55 Uhr bebte die Erde.", "de")),
        ("The council voted 20 to 3.", Foreign("Um 14:40 Uhr stimmte der Rat ab.", "de")),
        ("Hundreds of thousands of people were killed.", Foreign("500 people were killed.", "en")),
        ("Tens of thousands of people died.", Foreign("8.500 Menschen starben.", "de")),
        ("Hundreds of people were killed.", Foreign("Up to 500 people were killed.", "en")),
    ],
)
def test_no_range_is_a_time_of_day_and_no_multiple_is_one_of_its_words(sentence, evidence):
    """Prose may not tell a range by a clock, nor hundreds of thousands by some hundreds."""
    assert unsupported(sentence, [], foreign=[evidence])


@pytest.mark.parametrize(
    ("sentence", "evidence", "language", "stands"),
    [
        ("The missile was a Kh-22.", "Говорили про Х-22.", "uk", True),
        ("The missile was a Kh-22.", "Говорили про Х-23.", "uk", False),
        ("He will press the ripe half of his grapes.", "He will press the ripe half on Monday.", "en", True),
        ("He will press half of his grapes.", "He will press them in half an hour.", "en", False),
    ],
)
def test_a_make_is_written_in_other_letters_and_half_needs_no_of(sentence, evidence, language, stands):
    """Kh-22 is "Х-22", and "the ripe half" is half of what was told of before."""
    assert (numbers_objections(sentence, [], [Foreign(evidence, language)]) == []) is stands


@pytest.mark.parametrize(
    ("sentence", "evidence", "language", "stands"),
    [
        ("Dozens of families fled.", "dezenas de famílias fugiram", "pt", True),
        ("Dozens of families fled.", "huyeron decenas de familias", "es", True),
        ("Dozens of families fled.", "huyeron varias docenas de familias", "es", True),
        ("Dozens of families fled.", "des dizaines de familles ont fui", "fr", True),
        ("Dozens of families fled.", "mehrere Dutzend Familien flohen", "de", True),
        ("Dozens of families fled.", "sono fuggite decine di famiglie", "it", True),
        ("Dozens of families fled.", "tientallen gezinnen vluchtten", "nl", True),
        ("Dozens of families fled.", "бежали несколько десятков семей", "ru", True),
        ("Dozens of families fled.", "втекли десятки сімей", "uk", True),
        ("Dozens of families fled.", "onlarca aile kaçtı", "tr", True),
        ("Dozens of families fled.", "فرت عشرات العائلات", "ar", True),
        ("Tens of families fled.", "dozens of families fled", "en", True),
        ("Hundreds of people fled.", "mit Hunderten Menschen", "de", True),
        ("Hundreds of people fled.", "centenas de pessoas fugiram", "pt", True),
        ("Hundreds of people fled.", "several hundred people fled", "en", True),
        ("Hundreds of thousands of people fled.", "centenas de milhares de pessoas fugiram", "pt", True),
        ("Hundreds of thousands of people fled.", "сотни тысяч человек бежали", "ru", True),
        ("Tens of thousands of people fled.", "on binlerce kişi kaçtı", "tr", True),
        ("Tens of thousands of people fled.", "Zehntausende flohen", "de", True),
        ("Hundreds of families fled.", "dezenas de famílias fugiram", "pt", False),
        ("Thousands of people fled.", "centenas de pessoas fugiram", "pt", False),
        ("Hundreds of thousands of people fled.", "dezenas de milhares de pessoas fugiram", "pt", False),
        ("Dozens of families fled.", "várias famílias fugiram", "pt", False),
        ("Scores of families fled.", "dezenas de famílias fugiram", "pt", False),
    ],
)
def test_a_word_for_a_number_is_of_one_order_in_every_language(sentence, evidence, language, stands):
    """Prose may say "dozens" where an article of another language says tens, and no larger word."""
    assert (numbers_objections(sentence, [], [Foreign(evidence, language)]) == []) is stands


@pytest.mark.parametrize(
    ("sentence", "is_right"),
    [
        ("The office counted 13 dead, seven in the building and six in hospital.", True),
        ("Killed: 13 – the office; six with a man and a woman who was unhurt in the fire", True),
        ("The office counted six in hospital, of 13 dead.", False),
        ("The office counted 13 dead and six missing.", False),
    ],
)
def test_the_dead_of_whom_a_sentence_has_told_may_be_told_by_where_they_died(sentence, is_right):
    """Behind the whole a part needs no word of its own for it; before it there is none that it could be of."""
    evidence = "13 people have died, 7 who died in the building and 6 who died in hospital."
    assert (numbers_objections(sentence, [evidence]) == []) is is_right
