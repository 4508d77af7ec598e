"""Article → grounded report: has a model report an article, and hands on what the article bears out.

An article that is longer than a model can report at once is read in parts. Each file hides one decision:

    parts          where a long text is cut
    conversation   how a model is asked for one part, and asked again for what the gate refuses
    mending        what of a refused report goes back, and what becomes of the corrections
    reading        which parts are asked for, in which order, and what becomes of one that fails
    joining        how the reports of an article's parts are one report
"""

from summarizer.extract.parts import PART_TOKENS, parts_of, tokens_in
from summarizer.extract.reading import extract

__all__ = ["PART_TOKENS", "extract", "parts_of", "tokens_in"]
