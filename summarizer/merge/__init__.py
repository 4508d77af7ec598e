"""Which of what the articles report is the same as which: `merge_reports` makes one situation of many reports."""

from .merging import merge_reports
from .situation import Situation

__all__ = ["Situation", "merge_reports"]
