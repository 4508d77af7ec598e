"""Units of measure: what is counted in two units is told in one."""

import pytest

from summarizer.domain.measures import in_one_unit


@pytest.mark.parametrize(
    ("counted", "told", "factor"),
    [
        ("tonnes of powder", "kilograms of powder", 1_000),
        ("kg of powder", "kilograms of powder", 1),
        ("km of road", "metres of road", 1_000),
        ("square kilometres burnt", "hectares burnt", 100),
        ("tons", "kilograms", 1_000),
        ("lists of the missing", "lists of the missing", 1),
        ("people", "people", 1),
    ],
)
def test_a_unit_that_opens_what_is_counted_is_made_that_of_its_kind(counted, told, factor):
    """A word that only begins like a unit is none."""
    assert in_one_unit(counted) == (told, factor)
