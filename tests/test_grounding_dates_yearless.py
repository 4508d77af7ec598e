"""An article whose stamp has no year: its days are known without it, as far as every year gives the same."""

import pytest
from report_builder import article, event, report

from summarizer.grounding.dates.frames import resolve
from summarizer.grounding.dates.yearless import Anchor, anchor_of
from summarizer.grounding.report import ground_report

TUESDAY = 1
FILLER = "The dam had been built for a flower farm, and gave way after a week of heavy rain in the hills."


@pytest.mark.parametrize(
    ("words", "weekday", "date"),
    [
        ("on Sunday", TUESDAY, "XXXX-05-10"),
        ("on Sunday", None, None),
        ("yesterday", None, "XXXX-05-11"),
        ("in March this year", None, "XXXX-03"),
        ("last year", None, None),
        ("since March", None, "XXXX-03/XXXX-05-12"),
        ("May 10", None, "XXXX-05-10"),
        ("in November 2024", None, "2024-11"),
    ],
)
def test_words_mean_what_they_mean_in_every_year(words, weekday, date):
    """A weekday needs that of the stamp; what would be a year alone is unknown."""
    assert resolve(words, "XXXX-05-12", weekday=weekday) == date


def test_a_day_behind_the_end_of_february_is_left_open():
    """The day before 1 March is not the same in each year."""
    assert resolve("yesterday", "XXXX-03-01") is None
    assert resolve("yesterday", "XXXX-03-02") == "XXXX-03-01"


@pytest.mark.parametrize(
    ("text", "language", "anchor"),
    [
        (f"LOWICK, May 12 (Tarn News) - The toll rose on Tuesday. {FILLER}", "en", Anchor(None, TUESDAY)),
        (f"LOWICK, May 12 (Tarn News) - The toll rose this Tuesday. {FILLER}", "en", Anchor(TUESDAY, None)),
        (f"Lowick, 12 may (Tarn).- El número subió este martes. {FILLER}", "es", Anchor(TUESDAY, None)),
        (f"May 12\n\n{FILLER} It gave way on Sunday, May 10.", "en", Anchor(TUESDAY, None)),
        (f"LOWICK, May 12 - It broke on Sunday and was shut on Monday. {FILLER}", "en", Anchor(None, None)),
    ],
)
def test_an_article_tells_the_weekday_of_its_day(text, language, anchor):
    """By "this Tuesday", by another date with its weekday, or likely by the one weekday of its lead."""
    assert anchor_of(text, "XXXX-05-12", language) == anchor
    assert anchor_of(text, "2026-05-12", language) == Anchor()


def dated(day, words="on Sunday", lead="on Tuesday"):
    """Return the date that stands of an event under a stamp without a year."""
    text = f"LOWICK, May 12 (Tarn News) - The toll rose {lead}. {FILLER}\n\nThe dam broke {words}, police said.\n"
    told = event(kind="other", summary="A dam broke.", date=day, date_text=words, places=[], by=[], to=[],
                 source=None, quote="The dam broke")  # fmt: skip
    about = {"headline": None, "published": "XXXX-05-12", "published_text": ["May 12"], "gist": "A dam broke."}
    values = about | {"language": "en", "names": [], "events": [told], "figures": [], "claims": []}
    (kept,) = ground_report(report(**values), article(text)).events
    return kept.date


@pytest.mark.parametrize(
    ("day", "lead", "stands"),
    [
        ("XXXX-05-10", "on Tuesday", "XXXX-05-10"),
        (None, "on Tuesday", None),
        (None, "this Tuesday", "XXXX-05-10"),
        ("XXXX-05-09", "on Tuesday", None),
        ("2026-05-10", "this Tuesday", "XXXX-05-10"),
    ],
)
def test_the_one_weekday_of_a_lead_bears_out_a_date_and_gives_none(day, lead, stands):
    """What only is likely is no ground for a date that nobody gave, and a year is never put in."""
    assert dated(day, lead=lead) == stands


@pytest.mark.parametrize("day", [None, "2024-11-20", "2024-11-18", "2024-11-17"])
def test_a_time_of_day_gives_no_day_and_fits_one_that_was_told(day):
    """'At 6:22 p.m.' is of the day of publication or of one told before; a model's null stays null."""
    text = "20 November 2024\n\nThe bridge fell on Monday, and the mayor came.\n\nAt 6:22 p.m. the gate was opened.\n"
    told = event(kind="other", summary="A gate was opened.", date=day, date_text="At 6:22 p.m.", places=[], by=[],
                 to=[], source=None, quote="the gate was opened")  # fmt: skip
    about = {"headline": None, "published": "2024-11-20", "published_text": ["20 November 2024"], "gist": "A gate."}
    values = about | {"language": "en", "names": [], "events": [told], "figures": [], "claims": []}
    (kept,) = ground_report(report(**values), article(text)).events
    assert kept.date == (day if day in ("2024-11-20", "2024-11-18") else None)
