from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.domain.edtf import (
    FIRST,
    LAST,
    bounds,
    chronological,
    days_between,
    readable_date,
    readable_when,
    stands_alone,
    window,
)
from summarizer.domain.english import within_a_sentence
from summarizer_schemas import is_edtf

NUMBERS = st.integers(0, 9999).map("{:04}".format) | st.sampled_from(["XXXX", "201X", "19XX"])
MONTHS = st.integers(1, 12).map("{:02}".format) | st.just("XX")
DAYS = st.integers(1, 28).map("{:02}".format) | st.just("XX")
PARTS = st.tuples(NUMBERS) | st.tuples(NUMBERS, MONTHS) | st.tuples(NUMBERS, MONTHS, DAYS)
DATES = st.builds("{}{}".format, PARTS.map("-".join), st.sampled_from(["", "?", "~", "%"]))
EDTF = DATES | st.builds("{}/{}".format, DATES | st.just(".."), DATES) | DATES.map("{}/..".format)


@pytest.mark.parametrize(
    ("edtf", "words"),
    [
        ("2020-02-11", "11 February 2020"),
        ("2020-02", "February 2020"),
        ("2020", "2020"),
        ("XXXX-11-27", "27 November"),
        ("XXXX-11", "November"),
        ("2020-XX-27", "day 27, month not given, 2020"),
        ("XXXX-XX-27", "day 27, month and year not given"),
        ("2020-02-XX", "February 2020"),
        ("201X", "the 2010s"),
        ("20XX", "between 2000 and 2099"),
        ("2020-02-11~", "11 February 2020 (approximately)"),
        ("2020?", "2020 (uncertain)"),
        ("2020-02-29/2020-03-03", "29 February – 3 March 2020"),
        ("2020-03-01/2020-03-03", "1–3 March 2020"),
        ("2019-12-30/2020-01-02", "30 December 2019 – 2 January 2020"),
        ("2020-02/2020-03", "February – March 2020"),
        ("XXXX-11-27/XXXX-12-01", "27 November – 1 December"),
        ("../2020-02-10", "on or before 10 February 2020"),
        ("2020-02-10/..", "since 10 February 2020"),
    ],
)
def test_dates_read_as_people_say_them(edtf, words):
    """Each form of EDTF has plain words, and what is unknown is said."""
    assert readable_date(edtf) == words


@given(EDTF)
def test_no_code_is_left(edtf):
    """For all dates: no placeholder and no sign of the notation reaches the reader."""
    assert not set("X~%/") & set(readable_date(edtf))


@given(EDTF)
def test_bounds_and_windows_are_of_the_same_days(edtf):
    """For all dates with a year: the earliest and the latest day are the ends of the window."""
    found = window(edtf)
    if found and found.has_year and is_edtf(edtf):
        first, last = bounds(edtf)
        assert (first.toordinal() if first else FIRST, last.toordinal() if last else LAST) == (found.first, found.last)


@given(st.dates(), st.integers(-3, 3))
def test_a_day_without_its_year_is_that_day_in_any_year(day, more):
    """For all days, of leap years and common ones: two accounts of neighbouring days stay neighbours."""
    if date.min.toordinal() + 3 <= day.toordinal() <= date.max.toordinal() - 3:
        other = date.fromordinal(day.toordinal() + more)
        dated, yearless = window(day.isoformat()), window(f"XXXX-{other:%m-%d}")
        assert days_between(dated, yearless) == days_between(yearless, dated) == abs(more)


@given(st.dates())
def test_full_dates_lose_nothing(day):
    """For all days: day, month and year can be read back."""
    words = readable_date(day.isoformat())
    assert words == f"{day.day} {date(2000, day.month, 1).strftime('%B')} {day.year:04}"


@pytest.mark.parametrize(
    ("edtf", "date_text", "words"),
    [
        (None, "on Monday", "date not given (“on Monday”)"),
        (None, None, "date not given"),
        ("2020-02-11", "on Tuesday", "11 February 2020"),
    ],
)
def test_without_a_date_the_articles_words_stand(edtf, date_text, words):
    """What has no date is told in the article's own words, within quotation marks."""
    assert readable_when(edtf, date_text) == words


def test_dates_sort_by_their_first_day_and_those_without_a_year_last():
    """A period stands where it begins, an open one where it is bounded, the undated at the end."""
    dates = [None, "XXXX-01-01", "2020-02-11", "../2020-02-10", "2020-02-10/2020-02-12", "2019"]
    assert sorted(dates, key=chronological) == [
        "2019",
        "../2020-02-10",
        "2020-02-10/2020-02-12",
        "2020-02-11",
        "XXXX-01-01",
        None,
    ]


@pytest.mark.parametrize(
    ("words", "says_something"),
    [("on Saturday", True), ("Monday evening", True), ("a day after", False), ("since then", False), (None, False)],
)
def test_words_that_count_from_another_event_say_nothing_alone(words, says_something):
    """'A day after' without what it is after would be read as the day of the event itself."""
    assert stands_alone(words) is says_something


@pytest.mark.parametrize(
    ("sentence", "within"),
    [("The army fired.", "the army fired"), ("Theo fired", "Theo fired"), ("UN aid came", "UN aid came"), ("", "")],
)
def test_a_sentence_within_another_begins_small_unless_with_a_name(sentence, within):
    """An article or a pronoun loses its capital there, a name does not."""
    assert within_a_sentence(sentence) == within
