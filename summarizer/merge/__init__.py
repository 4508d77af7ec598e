"""Which of what the articles report is the same as which.

`resolve` makes the accounts of a folder, `merge` makes one situation of a proposal of which of them are one event.
"""

from summarizer.merge.events.bundles import Plan, Proposal, Undecided
from summarizer.merge.folder import Folder, names_of_one, resolve
from summarizer.merge.merging import held_groups, held_to_the_evidence, merge, merge_reports
from summarizer.merge.situations import Situation

__all__ = [
    "Folder",
    "Plan",
    "Proposal",
    "Situation",
    "Undecided",
    "held_groups",
    "held_to_the_evidence",
    "merge",
    "merge_reports",
    "names_of_one",
    "resolve",
]
