"""How many examples a property test draws: few in each run, since every run draws others, and many when asked for."""

from hypothesis import settings

USUAL = 20
"""What a test draws that does not say how many."""


def examples(few: int) -> int:
    """Give how many examples a test draws of which an ordinary run draws so few; `thorough` draws fifty times as many.

    A number that stood in the test itself would hold for every profile, and looking on would find nothing more in it.
    """
    return few * settings.default.max_examples // USUAL
