"""Which of what the articles report is the same as which: `merge_reports` makes one situation of many reports."""

from summarizer.merge.merging import merge_reports
from summarizer.merge.situation import Situation

__all__ = ["Situation", "merge_reports"]
