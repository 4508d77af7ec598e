"""A text → every number in it as a reader would take it: its worth, how firm it is, and what sort of number it is.

`tokens` cuts the text, `english`, `spelt`, `inflected` and `lexicon` know the words, `amounts` finds bare amounts,
`roles` tells counts from years, ordinals and labels, `joins` takes in ranges and qualifiers, `reading` is the way in.
"""

from summarizer.ground.languages import WORDS_READ, reads_words
from summarizer.ground.numbers.implied import implied_numbers
from summarizer.ground.numbers.joins import Reading
from summarizer.ground.numbers.reading import COUNTED, numbers_differ, read_numbers, readings_of
from summarizer.ground.numbers.roles import Role

__all__ = [
    "COUNTED",
    "WORDS_READ",
    "Reading",
    "Role",
    "implied_numbers",
    "numbers_differ",
    "read_numbers",
    "readings_of",
    "reads_words",
]
