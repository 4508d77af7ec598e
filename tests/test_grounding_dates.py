from datetime import date, timedelta
from itertools import permutations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from summarizer.domain.edtf import bounds
from summarizer.grounding.dates import Stamp, bears_out, published_on, read_stamps
from summarizer.grounding.dates.anchored import counting_from_today
from summarizer.grounding.dates.context import in_full
from summarizer.grounding.dates.foreign import dates_in_english, words_in_english
from summarizer.grounding.dates.frames import resolve
from summarizer.grounding.dates.own_years import appeared_after
from summarizer_schemas import is_edtf

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
DAYS = st.dates(date(1900, 1, 1), date(2099, 12, 31))
VOCABULARY = """
since from after until by before on in the last next this early late mid- earlier later start of week weekend month year
Monday Tuesday's Sunday yesterday overnight today February 11 29 3-5 2020 20.02.2020 a two 999 days months decades ago
coming and to - into between , ' May
"""
WORDS = st.lists(st.sampled_from(VOCABULARY.split()), max_size=12).map(" ".join)


@pytest.mark.parametrize(
    ("phrase", "day", "expected"),
    [
        ("On Tuesday", "2020-02-12", "2020-02-11"),
        ("on Wednesday", "2020-02-12", "2020-02-12"),
        ("late Monday", "2020-03-03", "2020-03-02"),
        ("early on Monday", "2024-12-02", "2024-12-02"),
        ("Monday evening", "2020-03-03", "2020-03-02"),
        ("in the early hours of Monday", "2020-02-12", "2020-02-10"),
        ("at 5 p.m. on Monday", "2020-02-12", "2020-02-10"),
        ("Tuesday’s", "2020-02-12", "2020-02-11"),
        ("yesterday", "2020-03-01", "2020-02-29"),
        ("this morning", "2020-03-03", "2020-03-03"),
        ("overnight", "2024-12-02", "2024-12-01/2024-12-02"),
        ("overnight into Tuesday", "2020-02-12", "2020-02-10/2020-02-11"),
        ("the day before yesterday", "2020-02-12", "2020-02-10"),
        ("tomorrow", "2020-02-12", "2020-02-13"),
        ("tonight", "2020-02-12", "2020-02-12"),
        ("EARLY THIS MORNING", "2020-02-12", "2020-02-12"),
        ("AT 0215 TODAY", "2020-02-12", "2020-02-12"),
        ("Earlier in the day", "2020-02-12", "2020-02-12"),
        ("A FEW MINUTES AGO", "2020-02-12", "2020-02-12"),
        ("during the last few hours", "2020-02-12", "2020-02-11/2020-02-12"),
        ("yesterdays", "2020-02-12", "2020-02-11"),
        ("Saturdays", "2020-02-12", "2020-02-08"),
        ("between 9 and 11 p.m. on Monday", "2020-02-12", "2020-02-10"),
        ("in the predawn hours of Sunday", "2020-02-12", "2020-02-09"),
        ("on the night of March 9, just before 11 p.m.", "2020-03-20", "2020-03-09"),
        ("two days ago", "2020-02-12", "2020-02-10"),
    ],
)
def test_days_near_publication(phrase, day, expected):
    """Weekdays and their like are counted back from the day of publication, that day included."""
    assert resolve(phrase, day) == expected


@pytest.mark.parametrize(
    ("phrase", "day", "expected"),
    [
        ("last Tuesday", "2020-02-12", "2020-02-04/2020-02-11"),
        ("last Tuesday", "2020-02-11", "2020-02-04"),
        ("last Friday", "2020-02-17", "2020-02-14"),
        ("next Monday", "2020-02-12", "2020-02-17"),
        ("Tuesday of last week", "2020-02-12", "2020-02-04"),
        ("Tuesday, Feb. 11", "2020-02-12", "2020-02-11"),
        ("Tuesday, February 12", "2020-02-12", None),
        ("on Tuesday, 11 February 2020", None, "2020-02-11"),
        ("Bloody Sunday", "2020-02-12", None),
        ("on Mondays", "2020-02-12", None),
        ("every Saturdays", "2020-02-12", None),
        ("Tuesday 11", "2020-02-12", "2020-02-11"),
        ("Tuesday the 21st", "2020-02-12", "2020-01-21"),
        ("Tuesday 12", "2020-02-12", None),
    ],
)
def test_weekdays_with_more_words(phrase, day, expected):
    """Where usage leaves two days open, both are in the answer; words that contradict each other give none."""
    assert resolve(phrase, day) == expected


@pytest.mark.parametrize(
    ("phrase", "day", "expected"),
    [
        ("last week", "2020-02-20", "2020-02-09/2020-02-16"),
        ("next week", "2020-02-12", "2020-02-16/2020-02-23"),
        ("over the weekend", "2020-02-10", "2020-02-08/2020-02-09"),
        ("last weekend", "2020-02-16", "2020-02-08/2020-02-09"),
        ("Earlier this month", "2020-02-19", "2020-02-01/2020-02-19"),
        ("later this month", "2020-02-12", "2020-02-12/2020-02-29"),
        ("this year", "2020-02-20", "2020-01-01/2020-02-20"),
        ("last month", "2020-01-20", "2019-12"),
        ("last year", "2020-02-12", "2019"),
        ("two years ago", "2020-02-20", "2018"),
        ("three months ago", "2020-02-12", "2019-11"),
        ("a week ago", "2020-02-12", "2020-02-02/2020-02-08"),
        ("a couple of days ago", "2020-02-12", "2020-02-10"),
        ("in the last 10 days", "2020-02-12", "2020-02-02/2020-02-12"),
        ("in the last three months", "2020-02-20", "2019-11-20/2020-02-20"),
        ("in the last week", "2018-02-05", "2018-01-29/2018-02-05"),
        ("the past year", "2020-02-29", "2019-02-28/2020-02-29"),
        ("in the past 24 hours", "2020-02-12", "2020-02-11/2020-02-12"),
        ("in the coming days", "2020-02-12", "2020-02-12/.."),
        ("in the summer of 2013", None, "2013"),
        ("last summer", "2020-02-12", "2019/2020"),
        ("in the winter of 2013", None, "2012-12/2014-02"),
        ("in the 1990s", None, "1990/1999"),
        ("in the first quarter of 2013", None, "2013-01/2013-03"),
        ("the second half of last year", "2020-02-12", "2019-07/2019-12"),
    ],
)
def test_periods_and_spans(phrase, day, expected):
    """Calendar periods, spans up to publication and spans after it are intervals."""
    assert resolve(phrase, day) == expected


@pytest.mark.parametrize(
    ("phrase", "day", "expected"),
    [
        ("in early February", "2020-02-20", "2020-02-01/2020-02-15"),
        ("mid-January", "2020-02-12", "2020-01-08/2020-01-23"),
        ("late January", "2020-02-20", "2020-01-16/2020-01-31"),
        ("late February", "2020-02-12", "XXXX-02-16/XXXX-02-29"),
        ("the start of the year", "2020-03-03", "2020-01/2020-05"),
        ("late last year", "2020-02-12", "2019-08/2019-12"),
        ("at the end of February 2021", None, "2021-02-16/2021-02-28"),
        ("since the start of the year", "2020-03-03", "2020-01/2020-03-03"),
        ("since the start of February alone", "2020-02-20", "2020-02-01/2020-02-20"),
    ],
)
def test_parts_of_periods(phrase, day, expected):
    """The early, middle and late part of a month are halves of it; of a year, five or six months."""
    assert resolve(phrase, day) == expected


@pytest.mark.parametrize(
    ("phrase", "day", "expected"),
    [
        ("since Saturday", "2020-03-03", "2020-02-29/2020-03-03"),
        ("since 27 November", None, "XXXX-11-27/.."),
        ("since 27 November", "2024-12-02", "2024-11-27/2024-12-02"),
        ("since 2015", None, "2015/.."),
        ("since 2015", "2018-02-05", "2015/2018-02-05"),
        ("since the bridge fell in March 2015", None, "2015-03/.."),
        ("since the state joined the war on the other side in 2015", None, "2015/.."),
        ("from Monday on", "2020-02-12", "2020-02-10/2020-02-12"),
        ("until 2015", None, "../2015"),
        ("by Monday", "2020-02-12", "../2020-02-10"),
        ("before Saturday", "2020-02-12", "../2020-02-07"),
        ("two days after Sunday", "2020-02-12", "2020-02-11"),
        ("Saturday and Sunday", "2018-02-05", "2018-02-03/2018-02-04"),
        ("between Friday and Monday", "2020-02-15", "2020-02-07/2020-02-10"),
        ("December and January", "2020-02-15", "2019-12/2020-01"),
        ("Feb. 28 – March 2", "2020-03-05", "2020-02-28/2020-03-02"),
        ("from 28 December to 2 January 2020", None, "2019-12-28/2020-01-02"),
        ("between 2011 and 2015", None, "2011/2015"),
        ("began on Feb. 23 and ended on March 4", "2020-03-20", "2020-02-23/2020-03-04"),
        ("until June 1", "2009-05-28", "../2009-06-01"),
        ("until June 1", "2009-06-28", "../2009-06-01"),
        ("by early June", "2009-05-28", "../2009-06-15"),
        ("by December 1", "2009-05-28", "../XXXX-12-01"),
        ("by the end of May", "2009-05-28", "../2009-05-31"),
    ],
)
def test_beginnings_ends_and_ranges(phrase, day, expected):
    """A range's far side is the nearest one beyond its near side; "since" runs to publication, or stays open."""
    assert resolve(phrase, day) == expected


@pytest.mark.parametrize(
    ("phrase", "day", "expected"),
    [
        ("In December", "2018-02-05", "2017-12"),
        ("on February 11", "2020-02-20", "2020-02-11"),
        ("on February 4, 2020", None, "2020-02-04"),
        ("In September 2018", "2020-03-03", "2018-09"),
        ("on March 3-5", "2020-03-10", "2020-03-03/2020-03-05"),
        ("from 3rd to 5th of March 2020", None, "2020-03-03/2020-03-05"),
        ("in 2011", None, "2011"),
        ("27 November", None, "XXXX-11-27"),
        ("27 November last year", "2020-02-12", "2019-11-27"),
        ("last December", "2020-02-12", "2019-12"),
        ("last May", "2020-06-12", "2019-05/2020-05"),
        ("on February 13", "2020-02-12", "XXXX-02-13"),
        ("on February 29", "2022-03-12", "XXXX-02-29"),
        ("20.02.2020", None, "2020-02-20"),
        ("31 OCT 89", None, "1989-10-31"),
        ("Oct. 31, '89", None, "1989-10-31"),
        ("31/10/89", None, "1989-10-31"),
        ("01/02/89", None, None),
        ("May '89", None, "1989-05"),
        ("DURING THE MARCH", "2020-04-12", None),
        ("their march", "2020-04-12", None),
        ("may", "2020-06-12", None),
        ("in March", "2020-04-12", "2020-03"),
        ("in march", "2020-04-12", "2020-03"),
        ("5 march 2020", None, "2020-03-05"),
        ("03/04/2020", None, None),
        ("30 February 2020", None, None),
    ],
)
def test_explicit_dates(phrase, day, expected):
    """A missing year is that of the nearest such day back, and stays unknown when that is too far to be meant."""
    assert resolve(phrase, day) == expected


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("on Thursday", "2020-02-13"),
        ("on Wednesday", "2020-02-12"),
        ("on February 15", "2020-02-15"),
        ("on February 10", "XXXX-02-10"),
        ("between Friday and Monday", "2020-02-14/2020-02-17"),
        ("by Friday", "../2020-02-14"),
        ("next Friday", "2020-02-14/2020-02-21"),
        ("this week", "2020-02-12/2020-02-16"),
        ("this weekend", "2020-02-15/2020-02-16"),
        ("by June 1", "../2020-06-01"),
    ],
)
def test_announcements_look_ahead(phrase, expected):
    """Words about what is planned are counted forward from the day of publication."""
    assert resolve(phrase, "2020-02-12", ahead=True) == expected


@pytest.mark.parametrize(
    "phrase",
    [
        *("a day earlier", "a day after", "the next day", "since then", "in recent days", "a few days ago", "", "soon"),
        *(
            "the day before the strike",
            "more than a year ago",
            "in two days",
            "not on Tuesday",
            "after the 2011 protests",
        ),
    ],
)
def test_words_that_no_rule_knows_give_no_date(phrase):
    """A phrase is understood as a whole or not at all."""
    assert resolve(phrase, "2020-02-12") is None


@pytest.mark.parametrize(
    "phrase", ["On Tuesday", "Since Saturday", "yesterday", "last month", "two years ago", "overnight"]
)
def test_without_publication_relative_words_stay_words(phrase):
    """Without a date of publication a weekday stays a weekday."""
    assert resolve(phrase, None) is None


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("on Thursday", "2020-02-13/2020-02-20"),
        ("on Tuesday", "2020-02-18"),
        ("earlier this month", "2020-02-01/2020-02-20"),
    ],
)
def test_a_publication_of_two_possible_days_gives_what_holds_for_both(phrase, expected):
    """When the stamps leave two days open, so do the words that depend on them."""
    assert resolve(phrase, "2020-02-19/2020-02-20") == expected


@given(day=DAYS, index=st.integers(0, 6), frame=st.sampled_from(["{}", "on {}", "late {}", "{} night", "On {},"]))
def test_a_weekday_falls_within_the_week_up_to_publication(day, index, frame):
    """Whatever the day, a weekday is one of the seven days that end with publication, and is that weekday."""
    found = date.fromisoformat(resolve(frame.format(WEEKDAYS[index]), day.isoformat()))
    assert found.weekday() == index
    assert day - timedelta(days=7) < found <= day


@given(day=DAYS, index=st.integers(0, 6))
def test_a_planned_weekday_falls_within_the_week_from_publication(day, index):
    """Announced weekdays mirror past ones."""
    found = date.fromisoformat(resolve(f"on {WEEKDAYS[index]}", day.isoformat(), ahead=True))
    assert found.weekday() == index
    assert day <= found < day + timedelta(days=7)


@given(
    day=DAYS,
    form=st.sampled_from(
        ["%d %B %Y", "%B %d, %Y", "%b. %d, %Y", "%d %b %Y", "%Y-%m-%d", "%A, %d %B %Y", "on %B %d %Y"]
    ),
)
def test_an_explicit_date_is_read_as_written(day, form):
    """Every usual way to write a day gives that day, with and without a date of publication."""
    for anchor in (None, "2020-02-12"):
        assert resolve(day.strftime(form), anchor) == day.isoformat()


@given(day=DAYS, back=st.integers(0, 330))
def test_a_day_without_a_year_is_found_back(day, back):
    """A day and month of the last eleven months gets the year that makes it so."""
    told = day - timedelta(days=back)
    assert resolve(told.strftime("on %B %d"), day.isoformat()) == told.isoformat()


@given(
    text=st.text(max_size=90) | WORDS,
    day=st.text(max_size=12) | DAYS.map(str) | st.just("0001-01-01"),
    ahead=st.booleans(),
)
def test_any_words_are_safe(text, day, ahead):
    """Whatever the strings, nothing is raised, and what is resolved is EDTF that supports itself."""
    for anchor in (None, day, "9999-12-31"):
        found = resolve(text, anchor, ahead=ahead)
        assert found is None or is_edtf(found)
        if found:
            assert bears_out(found, text, anchor, "", ahead=ahead).basis in ("stated", "derived")
    bears_out(text, None, day, text)
    bears_out("2020-02-11", None, day, text)
    bounds(text)
    published_on(text, [text, day])


PAST_WORDS = """
Monday|Tuesday's|late Sunday|week|weekend|month|year|yesterday|overnight|today|February|11 February|29 May|two days ago
999 days ago|decades ago|a week ago|a month
"""
PAST_PHRASES = st.builds(
    "{} {} {}".format,
    st.sampled_from(["", "on", "in", "since", "from", "between"]),
    st.sampled_from(["", "the", "last", "early", "earlier", "start of", "a"]),
    st.sampled_from(PAST_WORDS.strip().replace("\n", "|").split("|")),
)


@given(first=PAST_PHRASES, day=DAYS)
def test_past_words_do_not_begin_after_publication(first, day):
    """Phrases with no hint of the future never begin after publication; "late this month" has such a hint."""
    found = resolve(first, day.isoformat())
    start = bounds(found)[0] if found else None
    assert start is None or start <= day


@pytest.mark.parametrize(
    ("claimed", "words", "day", "basis"),
    [
        ("2020-02-11", "On Tuesday", "2020-02-12", "derived"),
        ("2020-02", "On Tuesday", "2020-02-12", "derived"),
        ("2020-02-04", "On Tuesday", "2020-02-12", None),
        ("2020-02-11/..", "On Tuesday", "2020-02-12", None),
        ("../2020-02-11", "On Tuesday", "2020-02-12", None),
        ("XXXX", "On Tuesday", "2020-02-12", None),
        ("2020-02-11", "On Tuesday", None, None),
        ("2020-02-01/2020-02-19", "earlier this month", "2020-02-19", "derived"),
        ("2020-02", "earlier this month", "2020-02-19", "derived"),
        ("2020-02-03", "earlier this month", "2020-02-19", None),
        ("2020-02-01/2020-02-03", "earlier this month", "2020-02-19", None),
        ("2020-02-01/2020-02-10", "early February", "2020-02-19", "derived"),
        ("2020-02-10/2020-02-16", "last week", "2020-02-20", "derived"),
        ("2020-02-14", "last week", "2020-02-20", None),
        ("2019-11/2020-02", "in the last three months", "2020-02-20", "derived"),
        ("2020-02-29/2020-03-03", "Since Saturday", "2020-03-03", "derived"),
        ("2020-02-29/..", "Since Saturday", "2020-03-03", "derived"),
        ("2020-02-29/2020-03-02", "Since Saturday", "2020-03-03", None),
        ("2020-02-29", "Since Saturday", "2020-03-03", None),
        ("2020-01-01/2020-03-03", "since the start of the year", "2020-03-03", "derived"),
        ("XXXX-11-27/..", "since 27 November", None, "stated"),
        ("2024-11-27/..", "since 27 November", None, None),
        ("2024-11-27/..", "since 27 November", "2024-12-02", "derived"),
        ("2015/..", "since 2015", "2018-02-05", "stated"),
        ("2018-09", "In September 2018", "2020-03-03", "stated"),
        ("2018-09-17", "In September 2018", "2020-03-03", None),
        ("2018", "In September 2018", "2020-03-03", "stated"),
        ("2018-09-01/2018-09-30", "In September 2018", None, "stated"),
        ("2020-03-03/2020-03-04", "on March 3-5, 2020", None, None),
        ("2017-12", "In December", "2018-02-05", "derived"),
        ("2017-12", "In December", None, None),
        ("2020-03/2020-02", "In February", "2020-02-12", None),
        ("in February", "In February", "2020-02-12", None),
    ],
)
def test_a_date_is_borne_out_by_its_words_or_not(claimed, words, day, basis):
    """A date may say less than its words, never more; a wrong year or day never passes."""
    verdict = bears_out(claimed, words, day, "Some other day, 4 February 2020.")
    assert verdict.basis == basis
    assert (verdict.reason is None) == (basis is not None)


def test_a_year_is_never_more_exact_than_the_words():
    """The half-length allowance of loose words does not let another year or month in."""
    for claimed in ("2019-02", "2021-02-01/2021-02-19", "2020-01-25/2020-02-19", "2020-02-10/2020-02-25"):
        assert bears_out(claimed, "earlier this month", "2020-02-19", "").basis is None


def test_without_time_words_the_only_date_around_the_quote_counts():
    """An explicit date in the paragraph bears a date out when it is the only one there."""
    caption = "Families are seen on a truck in the north on February 11, 2020"
    assert bears_out("2020-02-11", None, None, caption).basis == "stated"
    assert bears_out("2020-02-12", None, None, caption).basis is None
    assert bears_out("2020-02-11", None, None, f"{caption}, and on February 13, 2020").basis is None
    assert bears_out("2020-02-11", None, "2020-02-20", "captured on February 11, fierce fighting").basis == "derived"
    assert bears_out("2020-02-11", None, "2020-02-12", "On Tuesday it rained").basis is None
    assert bears_out("2018-09", None, None, "They agreed in September 2018, and it has been broken since").basis is None


@pytest.mark.parametrize(
    ("claimed", "words", "day", "reason"),
    [
        (
            "2020-02-04",
            "On Tuesday",
            "2020-02-12",
            "'On Tuesday' in an article of 2020-02-12 is 2020-02-11, not 2020-02-04",
        ),
        ("2020-02-04", "On Tuesday", None, "'On Tuesday' in an article without a date of publication cannot be dated"),
        ("2024-11-27", "27 November", None, "without a date of publication is XXXX-11-27, not 2024-11-27"),
        ("2020-02-04", "a day earlier", "2020-02-12", "'a day earlier' gives no date by any rule"),
        ("2020-02-04", None, "2020-02-12", "no time words are given for 2020-02-04"),
        ("Feb 4", "On Tuesday", "2020-02-12", "'Feb 4' is no EDTF date"),
    ],
)
def test_a_refusal_says_what_the_rule_gives(claimed, words, day, reason):
    """The reason names the words, the publication date and the date that follows from them."""
    assert reason in bears_out(claimed, words, day, "").reason


@given(day=DAYS, other=DAYS, index=st.integers(0, 6))
def test_no_other_day_passes_for_a_weekday(day, other, index):
    """Of all days, only the one that the rule gives is borne out by a weekday."""
    right = resolve(WEEKDAYS[index], str(day))
    assert bears_out(right, WEEKDAYS[index], str(day), "").basis == "derived"
    assume(str(other) != right)
    assert bears_out(str(other), WEEKDAYS[index], str(day), "").basis is None


@pytest.mark.parametrize(
    ("text", "stamps"),
    [
        (
            "12 February 2020, 11:04 | Updated: 12 February 2020, 14:18",
            (Stamp("2020-02-12", is_update=False), Stamp("2020-02-12", is_update=True)),
        ),
        ("Last Updated on Mar 03, 2020 5:00 pm by A. Writer", (Stamp("2020-03-03", is_update=True),)),
        ("| News | 20.02.2020", (Stamp("2020-02-20", is_update=False),)),
        ("date 2020-02-19", (Stamp("2020-02-19", is_update=False),)),
        ("2020-02-12T11:04:33+00:00", (Stamp("2020-02-12", is_update=False),)),
        ("Published Mon 2 Dec 2024 09.12 CET", (Stamp("2024-12-02", is_update=False),)),
        (
            "March 3, 2020 (updated March 4, 2020)",
            (Stamp("2020-03-03", is_update=False), Stamp("2020-03-04", is_update=True)),
        ),
        (
            "Updated 3:00 PM, March 3, 2020; first published March 2, 2020",
            (Stamp("2020-03-03", is_update=True), Stamp("2020-03-02", is_update=False)),
        ),
        ("03/04/2020", ()),
        ("13/04/2020", (Stamp("2020-04-13", is_update=False),)),
        ("04/13/2020", (Stamp("2020-04-13", is_update=False),)),
        ("03/03/2020", (Stamp("2020-03-03", is_update=False),)),
        ("12/02/20", ()),
        ("31 OCT 89", (Stamp("1989-10-31", is_update=False),)),
        ("SAN ESTEBAN, 2 NOV 89 (AGENCY) --", (Stamp("1989-11-02", is_update=False),)),
        ("12 Feb 14:18", (Stamp("XXXX-02-12", is_update=False),)),
        ("12 Feb 11 a.m.", (Stamp("XXXX-02-12", is_update=False),)),
        ("12 Feb 20 14:18", (Stamp("2020-02-12", is_update=False),)),
        ("Last updated at Apr 152017", (Stamp("2017-04-15", is_update=True),)),
        ("UpdatedApr 12017", (Stamp("2017-04-01", is_update=True),)),
        ("15Apr2017", (Stamp("2017-04-15", is_update=False),)),
        ("April 15, 2017Last", (Stamp("2017-04-15", is_update=False),)),
        ("Updated15.04.201717:35", (Stamp("2017-04-15", is_update=True),)),
        ("late March edition", (Stamp("XXXX-03", is_update=False),)),
        ("© 2020", ()),
        ("30.02.2020", ()),
        ("You may also like", ()),
    ],
)
def test_stamps_are_read(text, stamps):
    """Each full date of a stamp is read, with what the words before it make of it; an open order is not read."""
    assert read_stamps([text]) == stamps


@pytest.mark.parametrize(
    ("claimed", "texts", "expected"),
    [
        ("2020-02-12", ["12 February 2020, 11:04 | Updated: 12 February 2020, 14:18"], ("2020-02-12", "stated")),
        (None, ["12 February 2020"], ("2020-02-12", "stated")),
        ("2020-02-13", ["12 February 2020, updated 13 February 2020"], ("2020-02-12", "stated")),
        ("2020-03-03", ["Last Updated on Mar 03, 2020 5:00 pm"], ("2020-03-03", "updated")),
        ("2020-02-19", ["date 2020-02-19", "20.02.2020"], ("2020-02-19", "stated")),
        ("2020-02-20", ["date 2020-02-19", "20.02.2020"], ("2020-02-20", "stated")),
        (None, ["date 2020-02-19", "20.02.2020"], ("2020-02-19/2020-02-20", "inferred")),
        ("2020-02-21", ["date 2020-02-19", "20.02.2020"], ("2020-02-19/2020-02-20", "inferred")),
        ("2020-02", ["February 2020", "12 February 2020", "Feb 12"], ("2020-02-12", "stated")),
        (None, ["February 3"], ("XXXX-02-03", "stated")),
        ("XXXX-03", ["late March edition"], ("XXXX-03", "stated")),
        (None, ["February 3", "4 March"], (None, "absent")),
        ("2018-02-05", [], (None, "absent")),
        ("2018-02-05", ["Monday"], (None, "absent")),
        ("2020-03-04", ["03/04/2020"], (None, "absent")),
    ],
)
def test_the_date_of_publication_is_what_the_stamps_bear_out(claimed, texts, expected):
    """The model's date counts only where stamps differ and it is one of them; without a stamp there is none."""
    for order in permutations(texts):
        assert published_on(claimed, order) == expected


@pytest.mark.parametrize(
    ("texts", "metadata", "expected"),
    [
        ([], "2020-02-04", ("2020-02-04", "metadata")),
        (["February 3"], "2020-02-04", ("2020-02-03", "metadata")),
        (["December 31"], "2020-01-02", ("2019-12-31", "metadata")),
        (["January 1"], "2019-12-31", ("2020-01-01", "metadata")),
        (["February 2020"], "2020-02-04", ("2020-02-04", "metadata")),
        (["February 3"], "2020-07-04", ("XXXX-02-03", "stated")),
        (["February 3, 2020"], "2020-02-04", ("2020-02-03", "stated")),
        (["March 2020"], "2020-02-04", ("2020-03", "stated")),
        (["February 29"], "2021-03-04", ("XXXX-02-29", "stated")),
        (["late March edition"], "2021-04-02", ("2021-04-02", "metadata")),
    ],
)
def test_a_stamp_without_a_year_takes_that_of_its_file(texts, metadata, expected):
    """A mail's own date tells the year of a day at most a month before; a stamp that says more stands."""
    assert published_on(None, texts, metadata) == expected


@given(day=DAYS, late=st.integers(0, 31))
def test_a_day_takes_the_year_of_a_file_of_the_next_month(day, late):
    """Whatever the day, a file of the month after it tells its year."""
    stamp = day.strftime("%B %d")
    assert published_on(None, [stamp], (day + timedelta(days=late)).isoformat())[0] == day.isoformat()


@given(day=st.dates(date(1969, 1, 1), date(2068, 12, 31)), form=st.sampled_from(["%d %b %y", "%d-%b-%y", "%b %d, '%y"]))
def test_a_year_of_two_digits_is_read_as_posix_does(day, form):
    """A stamp of each day of the hundred years from 1969 gives that day."""
    assert published_on(None, [day.strftime(form)]) == (day.isoformat(), "stated")


@pytest.mark.parametrize(
    ("words", "claimed", "basis"),
    [
        ("on Monday", "XXXX-11", None),
        ("yesterday", "2020-02", None),
        ("on June 14", "XXXX-06-14", "stated"),
        ("on June 14", "2020-06-14", None),
        ("in June", "XXXX-06", "stated"),
        ("in June", "2020-06", None),
        ("in early April", "XXXX-04-01/XXXX-04-15", "stated"),
        ("since 14 June", "XXXX-06-14/..", "stated"),
        ("today", "2020-02-11", None),
        ("on Monday, June 14", "XXXX-06-14", "stated"),
    ],
)
def test_without_a_day_of_publication_gate_and_prompt_have_one_rule(words, claimed, basis):
    """A weekday gives nothing; a day and a month, or a month alone, give themselves without a year."""
    assert bears_out(claimed, words, None, "").basis == basis


@pytest.mark.parametrize(
    ("edtf", "expected"),
    [
        ("2020-02-11", (date(2020, 2, 11), date(2020, 2, 11))),
        ("2020-02", (date(2020, 2, 1), date(2020, 2, 29))),
        ("2020", (date(2020, 1, 1), date(2020, 12, 31))),
        ("199X", (date(1990, 1, 1), date(1999, 12, 31))),
        ("2020-02-XX~", (date(2020, 2, 1), date(2020, 2, 29))),
        ("20XX-02-29", (date(2000, 2, 29), date(2099, 2, 28))),
        ("2015/..", (date(2015, 1, 1), None)),
        ("../2020-02-10", (None, date(2020, 2, 10))),
        ("2020-02-29/2020-03", (date(2020, 2, 29), date(2020, 3, 31))),
        ("XXXX-11-27", (None, None)),
        ("XXXX-11-27/..", (None, None)),
        ("Tuesday", (None, None)),
        ("", (None, None)),
    ],
)
def test_bounds_are_the_first_and_the_last_day(edtf, expected):
    """Bounds are inclusive days; an open side or an unknown year has none."""
    assert bounds(edtf) == expected


@pytest.mark.parametrize(
    ("words", "sentence", "is_start", "expected"),
    [
        ("a day after", "On Monday, a day after rebels shot down a jet, raids went on.", True, "a day before Monday"),
        ("two days before", "It fell two days before the town did on 5 May 2021.", False, "two days before 5 May 2021"),
        ("the day after", "He resigned the day after the bridge fell on Monday.", False, "one day after Monday"),
        (
            "one day after",
            "It came one day after raids, they said late Monday.",
            False,
            "Monday to one day after Monday",
        ),
        ("one day after", "It came one day after the raids.", False, "one day after"),
        ("one day after", "It came one day after raids of Monday and Sunday.", False, "one day after"),
        ("one day after", "On Monday it came one day after the raids.", False, "one day after"),
        ("on Monday", "It came on Monday.", False, "on Monday"),
    ],
)
def test_words_that_count_from_another_event_take_the_day_of_their_sentence(words, sentence, is_start, expected):
    """The day that is counted from is the only one that the sentence names on that side of the words."""
    assert in_full(words, sentence, sentence.index(words), is_start=is_start) == expected


def test_a_telling_of_another_day_leaves_a_day_open():
    """Raids that somebody told of on Monday were on Monday or the day before, and what followed them a day later."""
    assert resolve("Monday to one day after Monday", "2020-03-03") == "2020-03-02/2020-03-03"
    assert resolve("one day after Monday", "2020-03-03") == "2020-03-03"


@pytest.mark.parametrize(
    ("phrase", "language", "expected"),
    [
        ("el miércoles", "es", "2021-10-13"),
        ("14 de octubre de 2021", "es-MX", "2021-10-14"),
        ("la semana pasada", "es", "2021-10-03/2021-10-10"),
        ("mercredi soir", "fr", "2021-10-13"),
        ("le 1er octobre 2021", "fr", "2021-10-01"),
        ("depuis lundi", "fr", "2021-10-11/2021-10-14"),
        ("am Mittwochabend", "de", "2021-10-13"),
        ("seit Montag", "de", "2021-10-11/2021-10-14"),
        ("am 3. Jänner", "de", "2021-01-03"),
        ("Çarşamba günü", "tr", "2021-10-13"),
        ("12 Ekim'de", "tr", "2021-10-12"),
        ("أمس الأربعاء", "ar", "2021-10-13"),
        ("١٢ تشرين الأول ٢٠٢١", "ar", "2021-10-12"),
        ("12 أكتوبر/تشرين الأول", "ar", "2021-10-12"),
        ("во вторник", "ru", "2021-10-12"),
        ("с понедельника", "ru", "2021-10-11/2021-10-14"),
        ("на прошлой неделе", "ru", "2021-10-04/2021-10-10"),
        ("у п’ятницю", "uk", "2021-10-08"),
        ("12 жовтня 2021 р.", "uk", "2021-10-12"),
        ("dos días después del ataque", "es", None),
        ("за день до удара", "ru", None),
        ("w środę", "pl", None),
    ],
)
def test_time_words_of_other_languages_are_read_by_the_same_rules(phrase, language, expected):
    """They are put into English words; a phrase with a word that is not known has no date."""
    assert resolve(words_in_english(phrase, language), "2021-10-14") == expected


@pytest.mark.parametrize(
    ("stamp", "language"),
    [
        ("El Faro, 14 de octubre de 2021", "es"),
        ("Publié le 14 octobre 2021 à 10h", "fr"),
        ("Stand: 14. Oktober 2021", "de"),
        ("14 Ekim 2021 Perşembe", "tr"),
        ("١٤ أكتوبر ٢٠٢١", "ar"),
        ("Опубликовано: 14 октября 2021 г., 10:30", "ru"),
        ("14 жовтня 2021", "uk"),
    ],
)
def test_stamps_of_other_languages_are_read(stamp, language):
    """A stamp gives the date of publication in any of these languages."""
    assert published_on("2021-10-14", [stamp], language=language) == ("2021-10-14", "stated")


def test_small_words_are_left_in_running_text():
    """In a text only names are put into English: "murieron 5 en enero" does not become a fifth of January."""
    assert dates_in_english("murieron 5 en enero", "es") == "murieron 5 en january"
    assert dates_in_english("murieron 5 in Januar", "en") == "murieron 5 in Januar"


@pytest.mark.parametrize(
    ("prose", "found"),
    [
        ("The bridge fell three days ago.", ("three days ago",)),
        ("It was closed last week and opens tomorrow.", ("last week", "tomorrow")),
        ("The mayor spoke of the flood “three days ago” on 5 May.", ()),
        ("The last week of May was dry, and the bridge fell on 5 May.", ()),
        ("The bridge fell two days after the flood.", ()),
    ],
)
def test_prose_counts_from_no_day_that_its_readers_do_not_know(prose, found):
    """What the article counts from its own day says nothing in a brief; the last week of May is that week."""
    assert counting_from_today(prose) == found


@pytest.mark.parametrize(
    ("stamp", "language", "day"),
    [
        ("xyz 192140 Sep 25", "de", "2025-09-19"),
        ("191240 Mai 25", "de", "2025-05-19"),
        ("311200Z OCT 89", "en", "1989-10-31"),
        ("192140 SEP 2025", "en", "2025-09-19"),
        ("Sep 25", "en", "XXXX-09-25"),
    ],
)
def test_a_date_time_group_gives_its_day_and_its_year(stamp, language, day):
    """Its first two digits are the day and its last the year; read as "Sep 25" it would date all that is told."""
    assert published_on(None, (stamp,), language=language) == (day, "stated")


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("The fronts had been frozen since 2020. It was calm since 2011.", (2020, "since 2020")),
        ("Die Front ist seit 2020 eingefroren.", (2020, "seit 2020")),
        ("Le front est gelé depuis l’année 2020.", (2020, "depuis l’année 2020")),
        ("El frente está congelado desde 2020.", (2020, "desde 2020")),
        ("A frente está parada desde 2020.", (2020, "desde 2020")),
        ("Het front ligt stil sinds 2020.", (2020, "sinds 2020")),
        ("Il fronte è fermo sin dal 2020.", (2020, "sin dal 2020")),
        ("Cephe 2020'den beri durgun.", (2020, "2020'den beri")),
        ("الجبهة مجمدة منذ عام 2020.", (2020, "منذ عام 2020")),
        ("The fronts have been frozen since March 2020.", None),
        ("It was so desde 2015 hasta 2019, and since 2,020 people came.", None),
        ("The law holds dal 2030, с 2030 года, and the games are in 2032.", None),
        ("It went on since 2015-2019.", None),
    ],
)
def test_an_article_appeared_after_a_year_since_which_something_is_so(text, after):
    """Who writes in a year says "since March"; what is over, or to come, bounds nothing."""
    assert appeared_after(text) == after


@pytest.mark.parametrize(
    ("words", "date"),
    [
        ("Figures as of 17 October, 18:00", "2024-10-17"),
        ("data per 3 October", "2024-10-03"),
        ("until the deadly collision of October 3", "../2024-10-03"),
        ("since the closure on October 3", "2024-10-03/2024-10-20"),
        ("9 October'deki", "2024-10-09"),
        ("until at least 28 October", "../2024-10-28"),
        ("year 2021", "2021"),
        ("2019 year", "2019"),
        ("in the 48 hours to 12 October", "2024-10-10/2024-10-12"),
        ("in the 30 hours to Saturday", "2024-10-17/2024-10-19"),
    ],
)
def test_words_beside_a_day_of_a_month_say_nothing_of_time(words, date):
    """What is counted, or what happened then, leaves the day as it is."""
    assert resolve(words, "2024-10-20") == date


@pytest.mark.parametrize(
    "words",
    [
        "the anniversary of 3 October",
        "three days from the vote of 3 October",
        "that 3 October",
        "the movement of 3 October",
        "Bloody Sunday",
        "the 2011 protests",
        "between the vote of 3 October and the count of 5 October, they said, all was calm",
    ],
)
def test_a_word_that_leads_away_from_a_day_gives_none(words):
    """A name, and what counts to another day, are not dated by the day in them."""
    assert resolve(words, "2024-10-20") is None


@pytest.mark.parametrize(
    ("date", "holds"), [("2025-08", True), ("2024-08", True), ("2025-07", False), ("2023-08", False)]
)
def test_last_august_in_november_is_one_of_two(date, holds):
    """That of this year or that of the last: which of them a reader can tell, and a rule cannot."""
    assert bool(bears_out(date, "last August", "2025-11-11", "The army came last August.").basis) is holds
