"""Who counts for a party: told from who is in office, who monitors, and who is somebody's deputy."""

import pytest
from brief_builder import BRIEF

from summarizer.domain.politicians import are_called_of_politics, is_of_politics
from summarizer.merging.figures.series import count_of, leading, standing
from summarizer.telling.leading import leads


@pytest.mark.parametrize(
    "speaker",
    [
        "opposition", "the opposition", "oposición", "an opposition lawmaker", "MP Ana Ruiz", "opposition party Accord",
        "Un deputato di Intesa civica", "une députée", "der Abgeordnete Roth", "Partido Verde", "member of parliament",
        "a leader of the ruling Green party",
    ],
)  # fmt: skip
def test_who_speaks_for_a_party_is_of_politics(speaker):
    """In the languages that name it otherwise, too."""
    assert is_of_politics(speaker)


@pytest.mark.parametrize(
    "speaker",
    [
        "opposition activists", "Opposition Monitor", "deputy mayor", "a sheriff's deputy", "Ministry of Health",
        "third party", "rescue party", "leader of the search party", "Deputation of Almeda",
        "Parliament Square hospital", "police",
    ],
)  # fmt: skip
def test_who_monitors_or_is_in_office_is_not(speaker):
    """Nor whoever is only near to an opposition, or somebody's deputy."""
    assert not is_of_politics(speaker)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Ana Ruiz", "Ana Ruiz, a deputy of the opposition Accord, told parliament so."),
        ("Ana Ruiz", "The opposition lawmaker Ana Ruiz gave no source."),
        ("Accord", "Ana Ruiz, a deputy of the opposition Accord, told parliament so."),
        ("Accordo civico", "Il partito di opposizione Accordo civico ha messo in rete un elenco."),
        ("Roth", "Das sagte der Abgeordnete Roth am Abend."),
        ("Green Accord", "Green Accord, the largest party of the opposition, has a list."),
    ],
)
def test_a_bare_name_is_what_articles_say_beside_it(name, text):
    """In front of it, or behind a comma."""
    assert are_called_of_politics([name], [text])


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Ana Ruiz", "Ana Ruiz, the deputy mayor, counted them."),
        ("Ana Ruiz", "The opposition was told so by Ana Ruiz, a nurse."),
        ("Almeda Observatory", "The opposition Almeda Observatory counted 12."),
        ("Ana Ruiz", "So said the head of the rescue party Ana Ruiz."),
        ("Ana Ruiz", "Ana Ruiz, a member of a search party, counted them."),
        ("Northport", "A third party, Northport hospital, counted them."),
    ],
)
def test_who_is_near_to_politics_is_not_of_it(name, text):
    """Nor a monitor of an opposition, which counts itself."""
    assert not are_called_of_politics([name], [text])


def _count(said_by, number, day):
    given = {
        "low": number, "high": number, "value_text": str(number), "qualifier": "exact", "of": "people",
        "as_of": day, "said_by": said_by, "also_said_by": (), "origins": (said_by,), "is_party": False,
        "is_superseded": False, "current": True, "not_before": None, "is_of_politics": said_by == "opposition",
    }  # fmt: skip
    return BRIEF.figures[0].observations[0].model_copy(update=given)


def test_an_opposition_s_later_count_neither_replaces_an_office_s_nor_leads():
    """It leads where it is alone."""
    told = [_count("Ministry of Health", 27, "2021-03-03"), _count("opposition", 30, "2021-03-04")]
    counts = [count_of(each, str(n)) for n, each in enumerate(told)]
    stands = standing(counts, "killed")
    assert stands[0]
    assert leading(counts, stands) == 0
    assert [each.low for each in leads(told, "killed")] == [27]
    assert [each.low for each in leads(told[1:], "killed")] == [30]
