"""The tables of libraries in the memory of whoever imports this: of a process that others are forked from."""

from contextlib import suppress

from summarizer.domain.towns import names_of_small_towns, names_of_towns
from summarizer.domain.words import is_english

is_english("fighters")
with suppress(ModuleNotFoundError):  # the gazetteer is an extra
    names_of_towns()
    names_of_small_towns()
