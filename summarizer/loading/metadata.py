"""What a file says of its article beside the text → `Metadata`: tidied, and dates as EDTF or not at all."""

import re
from email.utils import parsedate_to_datetime
from typing import Final

from summarizer.loading.parts import shown
from summarizer_schemas.brief import Metadata
from summarizer_schemas.vocabulary import is_edtf

_ISO_DAY: Final = re.compile(r"(\d{4})([-/.]?)(\d\d)\2(\d\d)(?:[T ]|$)")
"""ISO 8601, extended or basic; year first, so slashes leave no doubt either."""


_NOBODY: Final = re.compile(
    r"python-docx|docx4j|apache poi|un-named|unknown(?: author)?|author|owner|(?:local |windows |office )?user|"
    r"admin(?:istrator)?|microsoft(?: office)?(?: user| word)?|(?:libre|open)office(?:\.org)?(?: writer)?|"
    r"google docs(?: renderer)?|pandoc|calibre.*|acrobat.*|adobe .*|pypdf.*|reportlab.*|anonymous",
    re.IGNORECASE,
)
"""Who made the file, as programs write it into its properties where nobody is named: a program, or an account."""
_UNTITLED: Final = re.compile(r"word document|untitled.*|document\d*|microsoft word - .*|\(anonymous\)", re.IGNORECASE)
"""Titles that programs give."""


def describe_properties(*, title: object = None, author: object = None) -> Metadata | None:
    """Return what the properties of a document say, without what a program puts there by itself."""
    headline, byline = _text(title), _text(author)
    return describe(
        headline=None if headline and _UNTITLED.fullmatch(headline) else headline,
        byline=None if byline and _NOBODY.fullmatch(byline) else byline,
    )


def describe(
    *,
    headline: object = None,
    publisher: object = None,
    published: object = None,
    byline: object = None,
    is_summary: bool = False,
) -> Metadata | None:
    """Return what is known, or None if nothing is; numbers and other values that are no text are left out.

    A date is taken as the file writes it, in its own time zone: ISO 8601 or as in e-mail. `03/04/2021` is none.
    """
    found = Metadata(
        headline=_text(headline),
        publisher=_text(publisher),
        published=day_of(published),
        byline=_text(byline),
        is_summary=is_summary,
    )
    return None if found == Metadata() else found


def _text(value: object) -> str | None:
    return (shown(value) or None) if isinstance(value, str) else None


def day_of(value: object) -> str | None:
    """Return a date as EDTF if it is written so that it can be one day only."""
    text = _text(value)
    if text is None:
        return None
    iso = _ISO_DAY.match(text)
    if iso or is_edtf(text):
        day = f"{iso[1]}-{iso[3]}-{iso[4]}" if iso else text
        return day if is_edtf(day) else None
    try:
        return parsedate_to_datetime(text).date().isoformat()
    except ValueError:
        return None
