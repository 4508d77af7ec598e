"""The model's own prose → what in it the evidence does not bear out: its numbers, names, dates and judgements."""

from summarizer.ground.prose.judgement import loaded_names, within_quotation_marks
from summarizer.ground.prose.sentences import unsupported

__all__ = ["loaded_names", "unsupported", "within_quotation_marks"]
