"""A live blog: entries one after the other, each with a time of its own, which is what dates it.

The day that an entry's time declares to browsers (`<time datetime>`) is put before what it shows, since a reader sees
the day elsewhere, or sees "two hours ago".
"""

import re
from typing import TYPE_CHECKING, Any, Final

from summarizer.loading.pages.furniture import is_comment, is_furniture
from summarizer.readable import readable_date
from summarizer_schemas.vocabulary import is_edtf

if TYPE_CHECKING:
    from lxml.html import HtmlElement
else:
    HtmlElement = Any

_MIN_ENTRIES: Final = 3
"""Fewer are an article with its stamp and, perhaps, that of an update."""
_MIN_TEXT: Final = 40
_CALLED_LIVE: Final = re.compile(r"live|ticker|entry|entries|update|key-?event|timeline|liveblogposting", re.IGNORECASE)
_MOMENT: Final = re.compile(r"(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d))?")
_CLOCK: Final = re.compile(r"\b\d{1,2}\s?[:.h]\s?\d\d\b|\b\d{1,2}\s?[ap]\.?m\b", re.IGNORECASE)
_YEAR: Final = re.compile(r"\b(?:19|20)\d\d\b")


def date_entries(tree: HtmlElement) -> HtmlElement | None:
    """Put the day before the time of each entry of a live blog, and return what holds the entries, if it is one."""
    if sum(1 for _ in tree.iterfind(".//time[@datetime]")) < _MIN_ENTRIES:
        return None
    for holder in tree.iter("div", "section", "article", "main", "ol", "ul"):
        entries = [each for each in holder if isinstance(each.tag, str) and _is_entry(each)]
        if len(entries) >= _MIN_ENTRIES and _is_live(holder, entries[0]):
            for entry in entries:
                _date(entry.find(".//time[@datetime]"))
            return holder
    return None


def _is_entry(element: HtmlElement) -> bool:
    has_time = element.find(".//time[@datetime]") is not None
    return has_time and len(" ".join(element.itertext()).strip()) >= _MIN_TEXT


def _is_live(holder: HtmlElement, entry: HtmlElement) -> bool:
    if is_furniture(holder) or is_comment(entry):
        return False
    names = " ".join(each.get(name, "") for each in (holder, entry) for name in ("class", "id", "itemtype"))
    return (
        bool(_CALLED_LIVE.search(names))
        or any(True for _ in holder.iterancestors("article"))
        or holder.tag == "article"
    )


def _date(time: HtmlElement | None) -> None:
    moment = _MOMENT.match(time.get("datetime", "")) if time is not None else None
    if time is None or moment is None or not is_edtf(moment[1]):
        return
    shown = " ".join("".join(time.itertext()).split())
    if _YEAR.search(shown):
        return
    clock = shown if _CLOCK.search(shown) else (moment[2] or "")
    tail = time.tail
    time.clear()
    time.text, time.tail = ", ".join(part for part in (readable_date(moment[1]), clock) if part), tail
