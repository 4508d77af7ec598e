"""The second reader: what readers see first and its evidence in; what does not hold out of it.

`items` says what is read, a situation at a time; `beside` what is shown under it; `verdict_table` which verdicts there
are and which of them count; `reading` asks, mends and drops; `outcome` does with the facts what a verdict asks for.
"""

from summarizer.steps.second_reader.beside import beside
from summarizer.steps.second_reader.items import DatedLine
from summarizer.steps.second_reader.reading import STEP, read_again

__all__ = ["STEP", "DatedLine", "beside", "read_again"]
