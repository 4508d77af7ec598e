"""Whoever is in no event loop gets a coroutine's result, whatever its text would cost."""

import pytest

from summarizer.loop import run


class Worded:
    """Something that must not be put into words."""

    def __repr__(self):
        """Fail."""
        pytest.fail("its text was made")


def test_a_result_is_handed_over_without_its_text_being_made():
    """A brief of ten thousand articles would be gigabytes of it."""

    async def made():
        return Worded()

    assert isinstance(run(made()), Worded)


def test_what_a_coroutine_raises_is_raised():
    """As it is."""

    async def fail():
        raise ValueError("no")

    with pytest.raises(ValueError, match="no"):
        run(fail())
