"""Capitals of names that are kept in small letters."""

import pytest

from summarizer.domain.words import with_capitals


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
