"""An unnamed person by the road: what English calls her, and whether she is sure."""

import pytest

from summarizer.domain.lay_witnesses import is_unsure, lay_witness, without_lay


@pytest.mark.parametrize(
    ("speaker", "called"),
    [
        ("Sa voisine de chambre", "a roommate"),
        ("una vecina", "a neighbour"),
        ("ein Fahrgast", "a passenger"),
        ("la paziente", "a patient"),
        ("соседка по палате", "a roommate"),
        ("een voorbijganger", "a passer-by"),
        ("Ana Ruiz", None),
        ("los vecinos de Lowick", None),
        ("el gobernador", None),
    ],
)
def test_an_unnamed_person_is_called_in_english_by_what_she_is(speaker, called):
    """A name, an office and several people are no such person."""
    assert lay_witness(speaker) == called


@pytest.mark.parametrize(
    ("before", "quote", "behind", "unsure"),
    [
        ("Elle ", "croit avoir vu la lampe", ".", True),
        ("", "la lampe brillait", " », dit-elle. « Mais je dormais presque. »", True),
        ("", "the lamp was lit, I think", ".", True),
        ("Tal vez ", "la luz estaba encendida", ", dijo.", True),
        ("", "Vielleicht brannte die Lampe", ".", True),
        ("", "лампа, кажется, горела", ".", True),
        ("", "the lamp was lit", ". Maybe the warden knows, Omar Vela said.", False),
        ("Perhaps it rained. ", "The lamp was lit", ".", False),
    ],
)
def test_a_witness_is_not_sure_whose_own_words_say_so(before, quote, behind, unsure):
    """The sentence of the quote, and what she says behind it; not the next person's sentence."""
    assert is_unsure(before, quote, behind) is unsure


def test_a_sentence_sets_no_unnamed_person_beside_a_body():
    """The body stays, and its verb is its own."""
    assert without_lay("Lit, according to the port and a neighbour; out, according to Omar Vela.") == (
        "Lit, according to the port; out, according to Omar Vela."
    )
    assert without_lay("The port and a passenger say that it was lit.") == "The port says that it was lit."
    asked = "On whether it was lit, Port Authority and a passenger answer yes."
    assert without_lay(asked) == "On whether it was lit, Port Authority answers yes."
    assert without_lay("Lit, as Omar Vela, Ana Ruiz and a neighbour say.") == "Lit, as Omar Vela and Ana Ruiz say."
    assert without_lay("A passenger says that it was lit.") == "A passenger says that it was lit."
