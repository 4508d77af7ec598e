import pytest

from summarizer.render.wording import counted, value_of
from summarizer_schemas.brief import Figure, Observation


def _observation(low, high, qualifier="exact", *, text="?", current=True):
    return Observation(
        low=low,
        high=high,
        qualifier=qualifier,
        value_text=text,
        of="people",
        said_by=None,
        also_said_by=(),
        origins=("U1",),
        is_party=False,
        as_of=None,
        as_of_text=None,
        as_of_basis="unknown",
        is_superseded=False,
        quotes=(),
        current=current,
    )


def _figure(*observations, metric="killed", of="people", **spread):
    first = observations[0]
    given = {"low": first.low, "high": first.high, "best": None, "qualifier": first.qualifier} | spread
    return Figure(
        id="F1",
        key="",
        metric=metric,
        of=of,
        event="E1",
        status="single_source",
        part_of=None,
        note="",
        observations=observations,
        **given,
    )


@pytest.mark.parametrize(
    ("low", "high", "qualifier", "words"),
    [
        (12, 12, "exact", "12"),
        (0, 0, "exact", "0"),
        (1300, 1300, "exact", "1,300"),
        (3500000.0, 3500000.0, "exact", "3,500,000"),
        (1234.5, 1234.5, "exact", "1,234.5"),
        (12, None, "at_least", "at least 12"),
        (1300, None, "more_than", "more than 1,300"),
        (50, 50, "about", "about 50"),
        (None, 900000, "almost", "almost 900,000"),
        (None, 7, "up_to", "up to 7"),
        (None, 7, "fewer_than", "fewer than 7"),
        (2000000, 3000000, "range", "2,000,000 to 3,000,000"),
        (2, 3, "about", "about 2 to 3"),
        (12, None, "exact", "at least 12"),
        (None, 12, "range", "up to 12"),
        (None, None, "vague", "“?”"),
    ],
)
def test_a_value_is_said_with_its_qualifier(low, high, qualifier, words):
    """Each qualifier has its words, thousands have commas, and zero is a figure."""
    assert value_of(_figure(_observation(low, high, qualifier))) == words


def test_a_share_is_a_percentage():
    """A share carries its sign."""
    assert value_of(_figure(_observation(80, 80), metric="share")) == "80%"


def test_different_latest_values_stand_side_by_side():
    """Few values are named one by one, the leading one first, and none is made of them."""
    figure = _figure(_observation(12, None, "at_least"), _observation(9, 9), _observation(None, None, text="dozens"))
    assert value_of(figure) == "at least 12, 9 or “dozens”"


def test_many_values_are_told_as_a_range():
    """More than three values are told by their lowest and highest, with the one that most sources give."""
    values = [_observation(n, n) for n in (9, 12, 22, 25)]
    assert value_of(_figure(*values, low=9, high=25, best=22, qualifier="range")) == "9 to 25 (most sources: 22)"


def test_what_was_replaced_is_told():
    """An earlier value stands in brackets, once, and not when it is the same."""
    figure = _figure(_observation(31, 31), _observation(22, 22, current=False), _observation(31, 31, current=False))
    assert value_of(figure) == "31 (earlier 22)"


def test_what_is_counted_is_said():
    """The metric and the thing counted read as one."""
    assert counted(_figure(_observation(1, 1), of="children"), "news") == "Killed: children"
    assert counted(_figure(_observation(1, 1), metric="other", of="tents"), "total") == "Number of tents"


def test_what_is_feared_is_not_told_as_fact():
    """A toll that is not confirmed says so wherever it stands."""
    assert counted(_figure(_observation(1, 1), of="children"), "feared") == "Feared killed: children"
