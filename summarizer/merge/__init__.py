"""Which of what the articles report is the same as which: `merge_reports` makes one situation of many reports."""

from summarizer.merge.merging import merge_reports
from summarizer.merge.situation import Account, CloseCall, Situation
from summarizer.merge.verdicts import Judged

__all__ = ["Account", "CloseCall", "Judged", "Situation", "merge_reports"]
