"""Words for what is counted in, whom they mean out: of the ill, cases are people, and who they are stays."""

import pytest

from summarizer.domain.counted_people import counted_key, counts_everybody, remark_of


@pytest.mark.parametrize(
    "of",
    ["cases", "suspected cases", "cholera cases", "cases of measles", "people with suspected cholera",
     "patients with acute diarrhoea", "people who fell ill", "sick people"],
)  # fmt: skip
def test_all_words_for_the_ill_mean_everybody_who_is_ill(of):
    """A disease and how sure it is tell nothing of who they are."""
    assert counted_key(of, "ill") == counted_key("people", "ill")
    assert counts_everybody(of, "ill")


@pytest.mark.parametrize(
    "of",
    ["confirmed cases", "new cases", "recovered patients", "patients in hospital", "cases among children",
     "cases of cholera among children", "children among the cases", "infections among health workers",
     "patients with wounds"],
)  # fmt: skip
def test_a_part_of_the_ill_is_not_all_of_them(of):
    """Children, the confirmed and those in hospital are told apart."""
    assert counted_key(of, "ill") != counted_key("people", "ill")
    assert not counts_everybody(of, "ill")


@pytest.mark.parametrize("said", [", mainly of strawberries", ", most of them for cattle", " (almost all of it fruit)"])
def test_what_most_of_what_is_counted_is_leaves_none_of_it_out(said):
    """One body counts 900 hectares and the other 620, mainly of strawberries: one question."""
    assert counted_key(f"hectares{said}", "affected") == counted_key("hectares", "affected")
    assert remark_of(f"hectares{said}") == said.strip(" ,()")
    assert remark_of("hectares of fruit") == ""


def test_prisoners_and_inmates_are_one_group():
    """Of one prison the one article counts "13 prisoners" and the other "8 inmates"."""
    assert counted_key("inmates", "killed") == counted_key("prisoners", "killed")


@pytest.mark.parametrize(
    ("one", "other", "is_one"),
    [
        ("patients treated", "people treated", True),
        ("people admitted to hospital", "people still in hospital", True),
        ("hospitalised people", "patients in hospital", True),
        ("people admitted to hospital", "people taken to hospital", False),
        ("people in hospital", "people in hospital in Belford", False),
        ("people in hospital", "people in intensive care", False),
    ],
)
def test_who_is_in_hospital_is_one_group_and_a_patient_a_person(one, other, is_one):
    """Thirty-one admitted and a day later twenty-two still there are one series; who was taken there may be gone."""
    for metric in ("ill", "injured"):
        assert (counted_key(one, metric) == counted_key(other, metric)) is is_one
