"""The model's own prose → what in it the evidence does not bear out: its numbers, names, dates and judgements."""

from summarizer.ground.prose.fates import fates_objections
from summarizer.ground.prose.judgement import loaded_names, within_quotation_marks
from summarizer.ground.prose.numbers import Foreign
from summarizer.ground.prose.sentences import unsupported, untold

__all__ = ["Foreign", "fates_objections", "loaded_names", "unsupported", "untold", "within_quotation_marks"]
