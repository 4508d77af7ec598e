"""Answers kept from one run to the next: an `Ask` in, one out that pays for no answer twice.

store    the file on the user's disk: how it is opened, read and written, and what happens when it cannot be
private  how such a file is opened, by its owner alone
asking   which requests are the same, and what is kept of their answers
"""

from summarizer.kept.asking import KeptAnswers
from summarizer.kept.private import open_private
from summarizer.kept.store import Contents, Kept, Store, clear, contents

__all__ = ["Contents", "Kept", "KeptAnswers", "Store", "clear", "contents", "open_private"]
