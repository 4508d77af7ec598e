import pytest
from merge_builder import event, named, report

from summarizer.merge import merge_reports
from summarizer.merge.spelling import is_variant
from summarizer.merge.spelling import plain


def joined(*pairs, aliases=None):
    """Merge one article per name, and give the names of the situation, each with its spellings."""
    reports = [
        report(f"Article {n} says that rain fell.", f"2021-05-0{n}", event("rain fell"), names=[given])
        for n, given in enumerate(pairs, 1)
    ]
    merged = merge_reports(reports, aliases=aliases)
    return {name.name: {alias.as_written for alias in name.aliases} for name in merged.names}


@pytest.mark.parametrize(
    ("one", "other", "kind"),
    [
        ("Saraqib", "Saraqeb", "place"),
        ("Maarat al-Numan", "Ma'arrat al-Nu'man", "place"),
        ("Bashar al-Assad", "President Bashar Assad", "person"),
        ("Kyïv", "Kyiv", "place"),
        ("Al-Qahira", "al Qahira", "place"),
    ],
)
def test_spellings_of_one_name_are_joined(one, other, kind):
    """Variants of one transliteration, with or without titles and particles, are one name."""
    assert len(joined(named(one, kind), named(other, kind))) == 1


@pytest.mark.parametrize(
    ("one", "other", "kind"),
    [
        ("Iran", "Iraq", "government"),
        ("Niger", "Nigeria", "government"),
        ("Syrian army", "Free Syrian Army", "military"),
        ("Turkish army", "Turkish-backed rebels", "armed_group"),
        ("Idlib city", "Idlib province", "place"),
        ("Kafr Zita", "Kafr Nabl", "place"),
        ("John Smith", "Jane Smith", "person"),
        ("Mario Rossi", "Maria Rossi", "person"),
        ("Khan al-Subl", "Khan Younis", "place"),
        ("North Korea", "South Korea", "government"),
    ],
)
def test_names_that_look_alike_stay_two(one, other, kind):
    """No two names are joined by likeness alone."""
    assert len(joined(named(one, kind), named(other, kind))) == 2


def test_an_acronym_joins_its_long_form():
    """An acronym is the one body that has these initials."""
    found = joined(named("Syrian Observatory for Human Rights", "organization"), named("SOHR", "organization"))
    assert set(found) == {"Syrian Observatory for Human Rights"}


def test_an_acronym_that_fits_two_bodies_joins_neither():
    """Initials that two bodies share say nothing."""
    found = joined(
        named("Norwegian Refugee Council", "organization"),
        named("Northern Relief Committee", "organization"),
        named("NRC", "organization"),
    )
    assert len(found) == 3


def test_a_spelling_that_is_another_articles_name_joins_them():
    """What one article gives as a spelling of a name is that name in another article."""
    helmets = named("Syrian Civil Defence", "organization", "Syrian Civil Defence", "the White Helmets")
    found = joined(helmets, named("White Helmets", "organization"))
    assert len(found) == 1


def test_two_people_whom_one_article_names_are_two():
    """Names that one article lists apart are never joined, however alike."""
    both = report(
        "Hassan Karim and Hasan Karim met; rain fell.",
        "2021-05-01",
        event("rain fell"),
        names=[named("Hassan Karim", "person"), named("Hasan Karim", "person")],
    )
    assert len(merge_reports([both]).names) == 2


def test_a_users_table_joins_what_no_article_does():
    """A spelling in the user's table means the standard name beside it."""
    assert len(joined(named("HTS", "armed_group"), named("Levant Liberation Committee", "armed_group"))) == 2
    table = {"HTS": "Levant Liberation Committee"}
    found = joined(named("HTS", "armed_group"), named("Levant Liberation Committee", "armed_group"), aliases=table)
    assert len(found) == 1


def test_a_government_and_its_land_of_one_name_are_one_line():
    """Two articles may give one state as a place and as a government."""
    assert len(joined(named("Chile", "place"), named("Chile", "government"))) == 1


def test_variants_need_as_many_words():
    """A longer name is another name, whatever it holds."""
    assert is_variant("saraqib", "saraqeb")
    assert not is_variant("kafr nabl", "kafr zita")


def test_plain_leaves_out_what_news_adds():
    """Titles, articles, particles and possessives do not make another name."""
    assert plain("President Bashar al-Assad's") == plain("the Bashar Assad")
    assert plain("The") == "the"


@pytest.mark.parametrize(
    ("one", "other", "kind"),
    [
        ("Chile-backed militias", "Chilean-backed militias", "armed_group"),
        ("Ministry of Defence", "Ministry of Defense", "government"),
        ("Health Ministry", "Ministry of Health", "government"),
        ("Chilean Defense Ministry", "Ministry of Defence of Chile", "government"),
        ("Chilean Ministry of Health", "Chile's Health Ministry", "government"),
        ("Borga Health Ministry", "Ministry of Health in Borga", "government"),
        ("Chilean Foreign Ministry", "Chilean Ministry of Foreign Affairs", "government"),
        ("Foreign Affairs Ministry", "Ministry of Foreign Affairs", "government"),
        ("Interior Ministry of Chile", "Chilean Ministry of Interior", "government"),
        ("UK Department of Transport", "British Transport Department", "government"),
    ],
)
def test_ways_of_writing_one_body_are_one(one, other, kind):
    """A state or its adjective, British or American spelling, and the order of a ministry's words make no second."""
    assert len(joined(named(one, kind), named(other, kind))) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Chilean Health Ministry", "Ministry of Health of Peru"),
        ("Chilean Health Ministry", "Ministry of Health"),
        ("Chilean Health Ministry", "Chilean Ministry of Defence"),
        ("Chilean Health Ministry", "Chilean Department of Health"),
        ("Chilean Ministry of Health", "Peruvian Ministry of Health"),
        ("Chicago Police Department", "Chico Police Department"),
        ("North Borga Health Ministry", "South Borga Ministry of Health"),
    ],
)
def test_ministries_of_two_states_or_matters_are_two(one, other):
    """Whatever the order of their words; so are one of a state and one of which the state is not said."""
    assert len(joined(named(one, "government"), named(other, "government"))) == 2


def test_bodies_backed_by_two_states_are_two():
    """Who backs a body tells it from another."""
    assert len(joined(named("Chile-backed militias", "armed_group"), named("Peru-backed militias", "armed_group"))) == 2
