"""The model's own prose → what in it the evidence does not bear out: its numbers, names, weekdays and months."""

from summarizer.ground.prose.sentences import unsupported

__all__ = ["unsupported"]
