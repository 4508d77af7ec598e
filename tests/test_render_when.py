"""When an event was, said no more exactly than its article says it."""

import re

import pytest
from brief_builder import ARTICLES, BRIEF

from summarizer.render import render
from summarizer.render.annex import Guide
from summarizer.render.figures import day_of, time_of
from summarizer.render.localisation import in_language
from summarizer.telling.one_day import day_told
from summarizer_schemas.brief import Answer, DateVariant, Gap, Metadata, Sentence


def _event(date, words, **more):
    return BRIEF.events[0].model_copy(update={"date": date, "date_text": words, "date_basis": "derived"} | more)


@pytest.mark.parametrize(
    ("date", "words", "told"),
    [
        ("2020-03-02/2020-03-03", "one day after", "2 or 3 March 2020"),
        ("2020-02-29/2020-03-01", "the night before", "29 February or 1 March 2020"),
        ("2020-02-01/2020-02-20", "earlier this month", "between 1 and 20 February 2020"),
        ("2020-02-29/2020-03-03", "Since Saturday", "29 February – 3 March 2020"),
        ("2020-03-02/2020-03-03", "Desde ayer", "2–3 March 2020"),
        ("2020-03-02/2020-03-03", "depuis hier", "2–3 March 2020"),
        ("2020-03-02/2020-03-03", "On Monday and Tuesday", "2–3 March 2020"),
        ("2020-03-02/2020-03-03", "la noche del lunes", "2 or 3 March 2020"),
        ("2020-02-10/2020-02-12", "in the last three days", "10–12 February 2020"),
        ("2019-11-20/2020-02-20", "in the last three months", "November 2019 – February 2020"),
        ("2020-01-20/2020-02-20", "since 20 January", "20 January – 20 February 2020"),
        ("2020-02-10/..", "since Monday", "since 10 February 2020"),
        ("2020-03-02", "on Monday", "2 March 2020"),
    ],
)
def test_one_of_several_days_is_no_span_of_days(date, words, told):
    """The article's own words tell whether it went on all the time or happened on one of the days."""
    assert day_of(_event(date, words)) == told


@pytest.mark.parametrize(("published", "told"), [("2020-03-03", "reported 3 March 2020"), (None, "undated")])
def test_a_weekday_of_an_article_without_a_date_is_undated(published, told):
    """Beside rows of a week it would be read as that week's Saturday."""
    event = _event(None, "on Saturday")
    event = event.model_copy(
        update={"reports": tuple(each.model_copy(update={"date_text": "on Saturday"}) for each in event.reports)}
    )
    sources = tuple(each.model_copy(update={"published": published}) for each in BRIEF.sources)
    assert time_of(Guide(BRIEF.model_copy(update={"sources": sources})), event) == f"“on Saturday”, {told}"


def _given(*dates):
    return tuple(DateVariant(date=each, date_text=None, quotes=BRIEF.events[0].reports[0].quotes) for each in dates)


@pytest.mark.parametrize(
    ("date", "given", "code", "told"),
    [
        ("2020-03-02/2020-03-03", ("2020-03-02", "2020-03-03"), "en", "2 or 3 March 2020"),
        ("2020-03-02/2020-03-03", ("2020-03-02", "2020-03-03", "2020-03"), "fr", "2 ou 3 mars 2020"),
        ("2020-03-02/2020-03-03", ("2020-03-02", "2020-03-02/2020-03-03"), "en", "2–3 March 2020"),
        ("2020-03-02/2020-03-03", ("2020-03-02/2020-03-03", "2020-03"), "en", "2–3 March 2020"),
        ("2020-03-02/2020-03-03", (), "en", "2–3 March 2020"),
    ],
)
def test_days_that_accounts_give_otherwise_are_no_span_of_days(date, given, code, told):
    """What as many put on one day as on another was on one of the two, and did not last for both."""
    event = _event(date, None, date_basis="stated", date_variants=_given(*given))
    with in_language(code):
        assert day_of(event) == told
    assert (day_told(event) == "2 or 3 March 2020") == (" or " in told or " ou " in told)


def test_an_accident_has_nobody_who_did_it():
    """Who is accused of one, and denies it, did no deed; of an attack who did it is told."""

    def told(kind):
        more = {"kind": kind, "by": ("Hana Reyes",), "attribution": "contested"}
        events = tuple(each.model_copy(update=more) for each in BRIEF.events)
        return render(BRIEF.model_copy(update={"events": events}), "md", "full")

    assert "Who did it: Hana Reyes (accused of it, which is denied)" in told("attack_on_civilians")
    assert "Who did it: Hana Reyes" not in told("accident")


def test_who_did_it_is_the_label_of_deeds_alone():
    """An outbreak, a recall and an arrest have no culprit: what is said of them is about responsibility."""
    (first,) = [each.cites for each in BRIEF.answers[0].sentences[:1]]
    answer = BRIEF.answers[0].model_copy(update={"question": "responsibility"})
    assert first

    def told(kind):
        events = tuple(each.model_copy(update={"kind": kind}) for each in BRIEF.events)
        return render(BRIEF.model_copy(update={"events": events, "answers": (answer,)}), "md", "full")

    assert "**Who did it:**" in told("attack_on_civilians")
    for kind in ("disaster", "arrest", "business", "accident"):
        assert "**Who did it:**" not in told(kind)
        assert "**Responsibility:**" in told(kind)


def test_an_event_never_links_to_itself():
    """All that there is to know of an event stands where its line does, so that there is no way to more."""
    for length in ("standard", "full"):
        for line in render(BRIEF, "md", length).splitlines():
            for own in re.findall(r"\*\*(E\d+)\*\*", line):
                assert f"[{own}](" not in line


@pytest.mark.parametrize(
    ("code", "date", "told"),
    [
        ("es", "2020-03-02/2020-03-03", "2 o 3 de marzo de 2020"),
        ("de", "2020-03-02/2020-03-03", "2. oder 3. März 2020"),
        ("es", "2020-02-29/2020-03-01", "29 de febrero o 1 de marzo de 2020"),
    ],
)
def test_two_days_share_their_month_in_every_language(code, date, told):
    """As it is said: the month stands once, behind the second."""
    with in_language(code):
        assert day_of(_event(date, "one day after")) == told


def test_what_was_overtaken_is_one_sentence():
    """What overtook it follows a comma, and no full stop before it."""
    events = tuple(each.model_copy(update={"overtaken_by": BRIEF.events[0].id}) for each in BRIEF.events)
    told = render(BRIEF.model_copy(update={"events": events}), "md", "full")
    assert ", overtaken by" in told
    assert "., overtaken by" not in told


@pytest.mark.parametrize("more", [{"status": "total"}, {"date_basis": "stated"}])
def test_what_is_counted_over_days_or_stated_as_such_stays_a_span(more):
    """A total is of all of its days, and an interval that the article itself gives is one."""
    assert day_of(_event("2020-03-02/2020-03-03", "one day after", **more)) == "2–3 March 2020"


def test_an_event_without_a_date_has_the_words_and_the_day_of_its_article():
    """The words only where they say something by themselves."""
    guide = Guide(BRIEF)
    assert time_of(guide, _event(None, "on Monday")) == "“on Monday”, reported 3 March 2021"
    assert time_of(guide, _event(None, "a day later")) == "reported 3 March 2021"
    assert time_of(guide, BRIEF.events[3]) == "“on Monday”, undated"


def test_that_no_article_gives_a_year_is_said_once():
    """Under the title, where a day has none; else not at all."""
    told = render(BRIEF, "md")
    assert told.count("Years that no article gives are left out.") == 1
    dated = BRIEF.model_copy(
        update={
            "events": tuple(each.model_copy(update={"date": "2021-03-02"}) for each in BRIEF.events),
            "sources": tuple(each.model_copy(update={"published": "2021-03-05"}) for each in BRIEF.sources),
        }
    )
    assert "Years that no article gives" not in render(dated, "md")


def test_the_head_counts_the_undated_articles_that_the_gaps_name():
    """An article whose day has no year is one, as what it tells cannot be dated; it is not called undated."""
    sources = tuple(
        each.model_copy(update={"published": "XXXX-03-03"}) if each.id == "S1" else each for each in BRIEF.sources
    )
    head = render(BRIEF.model_copy(update={"sources": sources}), "md").partition("## ")[0]
    assert "5 articles, 2 of them without a date or without its year)" in head
    dated = tuple(each.model_copy(update={"published": each.published or "XXXX-03-03"}) for each in sources)
    head = render(BRIEF.model_copy(update={"sources": dated}), "md").partition("## ")[0]
    assert "5 articles, 2 of them without a date or without its year" in head
    assert "5 articles, 1 of them undated" in render(BRIEF, "md").partition("## ")[0]


def test_what_is_told_as_the_latest_is_so_of_what_is_dated():
    """An article without a day may be of later than the day of a brief; where none has a day, there is none."""
    answers = (BRIEF.answers[0], BRIEF.answers[1].model_copy(update={"question": "latest"}))
    told = render(BRIEF.model_copy(update={"answers": answers}), "md")
    assert "1 of them undated)" in told
    assert "**Latest (S5 may be later):**" in told
    dated = tuple(each.model_copy(update={"published": "2021-03-05"}) for each in BRIEF.sources)
    told = render(BRIEF.model_copy(update={"answers": answers, "sources": dated}), "md")
    assert "**Latest:**" in told


@pytest.mark.parametrize(("carrier", "may_be_later"), [("mail.eml", False), ("other.eml", True)])
def test_what_a_mail_quotes_is_not_later_than_the_mail(carrier, may_be_later):
    """Older mail without a day of its own may be newer than the brief's day only where its carrier is not there."""
    files = {"S1": carrier, "S5": "mail.eml/quoted"}
    sources = tuple(each.model_copy(update={"file": files.get(each.id, each.file)}) for each in BRIEF.sources)
    answers = (BRIEF.answers[0], BRIEF.answers[1].model_copy(update={"question": "latest"}))
    told = render(BRIEF.model_copy(update={"answers": answers, "sources": sources}), "md")
    assert ("**Latest (S5 may be later):**" in told) is may_be_later


@pytest.mark.parametrize(
    ("words", "language", "day", "may_be_later"),
    [
        ("on Friday", "en", "2021-02-19", False),
        ("am Freitagabend", "de", "2021-02-19", False),
        ("on Friday", "en", "2021-10-08", True),
        ("on Friday last week", "en", "2021-02-19", True),
        ("on 19 February", "en", "2021-02-19", True),
        ("on Monday", "en", "2021-02-19", True),
    ],
)
def test_an_article_that_tells_of_the_news_by_a_bare_weekday_came_out_within_a_week(words, language, day, may_be_later):
    """What it calls "Friday" without a word more was the Friday before it, so that it is not of weeks later."""
    own = {"source": "S5", "date": day, "date_text": words, "date_basis": "inferred", "status": "news"}
    event = BRIEF.events[0]
    reports = (*event.reports, event.reports[0].model_copy(update=own))
    update = {
        "events": (event.model_copy(update={"reports": reports}), *BRIEF.events[1:]),
        "sources": tuple(
            each.model_copy(update={"language": language}) if each.id == "S5" else each for each in BRIEF.sources
        ),
        "answers": (BRIEF.answers[0], BRIEF.answers[1].model_copy(update={"question": "latest"})),
    }
    told = render(BRIEF.model_copy(update=update), "md")
    assert ("**Latest (S5 may be later):**" in told) is may_be_later


def test_an_article_without_a_day_of_which_the_first_screen_tells_is_not_named_beside_the_latest():
    """A reader has met it, and takes the label for that of the sentence behind it."""
    thanked = next(each.id for each in BRIEF.events if {one.source for one in each.reports} == {"S5"})
    toll = Answer(question="toll", sentences=(Sentence(text="The mayor thanked rescuers.", cites=(thanked,)),))
    latest = BRIEF.answers[1].model_copy(update={"question": "latest"})
    told = render(BRIEF.model_copy(update={"answers": (BRIEF.answers[0], toll, latest)}), "md")
    assert "**Latest:**" in told


@pytest.mark.parametrize(("year", "is_later"), [(2021, True), (2023, True), (2020, False)])
def test_an_undated_article_that_is_later_by_its_own_words_is_named_in_the_head(year, is_later):
    """What has been so "since 2023" is written after a brief of 2021, and nobody need guess."""
    text = f"“Honours” gives no date of publication; by its own words (“since {year}”) it appeared after {year}."
    gaps = (Gap(kind="undated", about=("S5",), text=text),)
    head = render(BRIEF.model_copy(update={"gaps": gaps}), "md").partition("## ")[0]
    assert ("surely later, by their own words: S5)" in head) is is_later


def test_an_article_without_its_year_is_not_the_last_for_that():
    """The day "3 March" lies before 5 March 2021, as the articles are of one story."""
    days = ("2021-03-02", "XXXX-03-03", "2021-03-05")
    sources = tuple(each.model_copy(update={"published": days[n % 3]}) for n, each in enumerate(BRIEF.sources))
    assert "articles published 2 March 2021 to 5 March 2021" in render(
        BRIEF.model_copy(update={"sources": sources}), "md"
    )


def test_a_publisher_that_the_file_names_is_named():
    """Where the text names none, what stands beside it counts for readers."""
    beside = Metadata(publisher="Hillside Radio")
    sources = tuple(each.model_copy(update={"metadata": beside}) if each.id == "S5" else each for each in BRIEF.sources)
    brief = BRIEF.model_copy(update={"sources": sources})
    assert "Publisher not named" in render(BRIEF, "md", "full")
    for shown in (render(brief, "md", "full"), render(brief, "html", articles=ARTICLES)):
        assert "publisher not named" not in shown.lower()
        assert "Hillside Radio" in shown
