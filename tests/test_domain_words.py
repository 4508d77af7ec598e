"""Words: which text holds another, how names are written, and which capital says nothing."""

import pytest

from summarizer.domain.words import are_nested, is_ordinary, with_capitals


@pytest.mark.parametrize(
    ("one", "other", "nested"),
    [
        ("killed 12 people", "The blast killed  12 People, police said", True),
        ("killed 12 people", "killed 112 people", False),
        ("2 people", "killed 12 people", False),
        ("“a deal”", "“A deal”", True),
        ("a truce", "a deal", False),
    ],
)
def test_texts_are_nested_where_one_has_all_words_of_the_other(one, other, nested):
    """Case, spaces and what stands around do not matter; half a number is no word of it."""
    assert are_nested(one, other) is are_nested(other, one) is nested


@pytest.mark.parametrize(
    ("small", "written"),
    [
        ("baden-württemberg", "Baden-Württemberg"),
        ("rheinland-pfalz", "Rheinland-Pfalz"),
        ("turkish", "Turkish"),
        ("russian-backed", "Russian-backed"),
    ],
)
def test_each_part_of_a_name_with_hyphens_has_its_capital(small, written):
    """What is counted is compared in small letters, and shown as names are written."""
    assert with_capitals(small) == written


@pytest.mark.parametrize(
    ("word", "is_no_name"),
    [("unvaccinated", True), ("overcrowded", True), ("undamaged", True), ("underhill", False), ("preston", False)],
)
def test_a_word_with_a_prefix_is_no_name_where_it_opens_a_sentence(word, is_no_name):
    """A word list has not every word with a prefix; what is left of a name's beginning is too short for a word."""
    assert is_ordinary(word) == is_no_name
