"""The date part of the gate: which dates an article bears out.

Time words and stamps go in; EDTF, its basis and, for a date that is refused, the reason come out. Rules only: every
answer can be repeated by hand from the words and the date of publication, and what the words leave open stays open.
`edtf` holds dates and compares them, `written` reads explicit ones, `stamps` says when an article was published,
`phrases` resolves time words: `spelling` brings them into one form, `anchored` reads those that stand by themselves,
`frames` those around others (`counting`: what their rules share). `context` says what the sentence makes of them
(`counted`: those that count from another event), `support` gives the verdict, `relative` what no
prose may say. All of them read English; `foreign` puts
the dates of other languages into English words first, by CLDR (`vocabulary`) and the small words in `languages`.
"""

from summarizer.ground.dates.context import Setting, in_context
from summarizer.ground.dates.counted import in_full, is_counted
from summarizer.ground.dates.edtf import bounds, says_no_more
from summarizer.ground.dates.foreign import dates_in_english, words_in_english
from summarizer.ground.dates.phrases import resolve
from summarizer.ground.dates.relative import counting_from_today
from summarizer.ground.dates.spelling import as_count_day
from summarizer.ground.dates.stamps import Stamp, published, read_stamps
from summarizer.ground.dates.support import Verdict, bears_out, only_date

__all__ = [
    "Setting",
    "Stamp",
    "Verdict",
    "as_count_day",
    "bears_out",
    "bounds",
    "counting_from_today",
    "dates_in_english",
    "in_context",
    "in_full",
    "is_counted",
    "only_date",
    "published",
    "read_stamps",
    "resolve",
    "says_no_more",
    "words_in_english",
]
