"""Capitals: of names that are kept in small letters, and of words that are no names."""

import pytest

from summarizer.domain.words import is_ordinary, with_capitals


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
