"""The verdict on a date: the model's date and the words it rests on go in; its basis, or why it is refused, come out.

Hidden here: which words decide. The time words do if there are any; only without them may the one explicit date in
the text around the quote speak. A date never rests on what is known of the event from elsewhere.
"""

from typing import NamedTuple

from summarizer.ground.dates.edtf import Reading, agrees
from summarizer.ground.dates.phrases import read
from summarizer.ground.dates.written import Written, find_written
from summarizer_schemas import is_edtf
from summarizer_schemas.vocabulary import DateBasis


class Verdict(NamedTuple):
    """Either the basis on which a date holds, or the reason why it does not."""

    basis: DateBasis | None
    reason: str | None


def bears_out(date: str, date_text: str | None, published: str | None, text: str, *, ahead: bool = False) -> Verdict:
    """Tell whether the words bear out a date: "stated" in them, "derived" by rule from the publication date, or not.

    Args:
        date: the model's date, EDTF.
        date_text: the words that tell when; that they stand in the article is for the caller to check.
        published: the article's date of publication as far as its stamps bear it out, EDTF.
        text: the paragraph around the quote.
        ahead: the item is planned or expected.
    """
    if not is_edtf(date):
        reason = f"{date!r} is no EDTF date; give one such as 2020-02-11, 2020-02 or 2020-02-29/2020-03-03, or null"
        return Verdict(None, reason)
    only = None if date_text else only_date(text)
    words = date_text or (text[only.start : only.end] if only else None)
    if words is None:
        reason = (
            f"no time words are given for {date}, and the text around the quote does not hold one single date: "
            "copy the time words into date_text, or leave date null"
        )
        return Verdict(None, reason)
    by_words, by_rule = (read(words, anchor, ahead=ahead) for anchor in (None, published))
    if by_words and agrees(date, by_words):
        return Verdict("stated", None)
    if by_rule and agrees(date, by_rule):
        return Verdict("derived", None)
    return Verdict(None, _reason(date, words, published, by_rule))


def _reason(date: str, words: str, published: str | None, by_rule: Reading | None) -> str:
    if " is of the " in words:
        return f"{words} that it names, and does not say when this happened: leave date null"
    article = f"an article of {published}" if published else "an article without a date of publication"
    if by_rule and words.endswith(" of some year"):
        return f"a sentence that remembers gives no year: {words!r} is {by_rule}, not {date}"
    if by_rule:
        return f"{words!r} in {article} is {by_rule}, not {date}"
    if published is None and read(words, "2000-01-01"):
        return f"{words!r} in {article} cannot be dated: leave date null"
    return f"{words!r} gives no date by any rule: copy only the time words into date_text, or leave date null"


def only_date(text: str) -> Written | None:
    """Give the explicit day in a text, in English, when it holds that date and no other."""
    found = list(find_written(text))
    return found[0] if len({written.date for written in found}) == 1 and found[0].date.day else None
