"""Which of what the articles report is the same as which: `merge_reports` makes one situation of many reports."""

from summarizer.merge.merging import merge_reports
from summarizer.merge.situation import Account, CloseCall, Situation

__all__ = ["Account", "CloseCall", "Situation", "merge_reports"]
