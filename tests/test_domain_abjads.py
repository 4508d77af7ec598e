"""A name in Arabic or Hebrew letters is the one that its letters spell."""

import pytest

from summarizer.domain.abjads import is_written


@pytest.mark.parametrize(
    ("word", "spelling"),
    [
        ("joseph", "جوزيف"),
        ("rogerio", "روجيريو"),
        ("patricia", "باتريسيا"),
        ("giulia", "جوليا"),
        ("thomas", "توماس"),
        ("youssef", "يوسف"),
        ("qaddafi", "القذافي"),
        ("gaddafi", "القذافي"),
        ("abdelrahim", "عبد الرحيم"),
        ("othman", "عثمان"),
        ("osman", "عثمان"),
        ("hussein", "حسين"),
        ("khaled", "خالد"),
        ("max", "ماكس"),
        ("david", "דוד"),
        ("moshe", "משה"),
    ],
)
def test_a_name_is_spelt_by_its_sounds(word, spelling):
    """Whatever language it came from."""
    assert is_written(word, spelling)


@pytest.mark.parametrize(
    ("word", "spelling"),
    [
        ("amina", "أمين"),
        ("amin", "أمينة"),
        ("marie", "ماريا"),
        ("hassan", "حسين"),
        ("hassan", "عثمان"),
        ("thaler", "ياسر"),
        ("oscar", "ياسر"),
        ("teresa", "باتريسيا"),
        ("mayor", "مورا"),
        ("jose", "جوزيف"),
        ("dawid", "דנה"),
    ],
)
def test_a_name_that_sounds_otherwise_is_another(word, spelling):
    """No consonant is added or left out, and the vowel at the end is its own."""
    assert not is_written(word, spelling)
