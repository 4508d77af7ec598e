"""What of a page is not its article: menus, boxes of links, notes on cookies, readers' comments, and live blogs' times.

A live blog is a list of entries, each with a time of its own, which is what dates it. The day that an entry's time
declares to browsers (`<time datetime>`) is put before what it shows, since a reader sees the day elsewhere, or sees
"two hours ago".
"""

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final, Literal

from summarizer.domain.edtf import readable_date
from summarizer.loading.html.blocks import Block
from summarizer_schemas.vocabulary import is_edtf

if TYPE_CHECKING:
    from lxml.html import HtmlElement
else:
    HtmlElement = Any

_TAGS: Final = frozenset({"nav", "menu", "footer", "aside", "form", "search"})
_ROLES: Final = frozenset({"navigation", "menu", "menubar", "contentinfo", "complementary", "search", "toolbar"})
_NAMED: Final = re.compile(
    r"(?<![a-z])(?:ads?|advert\w*|promo\w*|sponsor\w*|related\w*|recirc\w*|recommend\w*|teasers?|read-?(?:more|also|next)|"
    r"most-?(?:read|popular)|share\w*|sharing|social\w*|newsletter\w*|subscri\w*|sign-?up|paywall\w*|cookie\w*|consent\w*|"
    r"tags?|breadcrumbs?|menu|nav|navbar|navigation|sidebar|widgets?|outbrain|taboola|skip-?link)(?![a-z])"
)
"""Of classes and ids: what page builders call such boxes, in English, as they do in all countries."""
_COMMENTS: Final = re.compile(r"(?<![a-z])(?:comments?|disqus\w*|replies|respond)(?![a-z])")
_BESIDE: Final = re.compile(
    r"(?<![a-z])(?:by-?lines?|authors?|credits?|meta|metadata|date|pub-?date|published|updated|timestamp|time)(?![a-z])"
)
_INTRODUCES: Final = 25
"""Characters: "Read also:" and the like in any language; a sentence that leads up to a link is longer."""
_STAMP: Final = 40
"""Characters: "Tuesday, 4 May 2021, 22:15 (updated)" is a stamp; a paragraph that begins with a time is longer."""


def is_furniture(element: HtmlElement, by: Literal["tag", "name"] = "name") -> bool:
    """Tell whether an element lies in a menu or the like.

    Args:
        element: a block.
        by: what its holders are (`tag`), or also what they are called (`name`).
    """
    for each in (element, *element.iterancestors()):
        if each.tag in {"html", "body", "main"}:
            return False
        if each.tag in _TAGS and next(each.iterancestors("blockquote"), None) is None:
            return True
        if each.get("role") in _ROLES or (
            by == "name" and (_NAMED.search(_names(each)) or _COMMENTS.search(_names(each)))
        ):
            return True
    return False


def is_comment(element: HtmlElement) -> bool:
    """Tell whether an element lies among readers' comments."""
    return any(
        _COMMENTS.search(_names(each))
        for each in (element, *element.iterancestors())
        if each.tag not in {"html", "body"}
    )


def is_beside(block: Block) -> bool:
    """Tell whether a block is a stamp of time, or is called a byline, a date or the like."""
    begins = block.slot[0] if block.slot else block.element
    if begins.tag == "time" and len(block.text) <= _STAMP:
        return True
    return any(_BESIDE.search(_names(each)) for each in (block.element, block.element.getparent()) if each is not None)


def link_lines(blocks: Sequence[Block]) -> set[int]:
    """Return the numbers of the lines that lead elsewhere and say nothing here.

    These are links and nothing else, and links after a few words and a colon ("Read also: …"); but not the items of a
    list of which others are no links, as in a list of names.
    """
    lists = [_list_of(block) if block.element.tag == "li" or block.linked else None for block in blocks]
    mixed = {
        listed for block, listed in zip(blocks, lists, strict=True) if listed is not None and not _is_link_line(block)
    }
    return {n for n, block in enumerate(blocks) if _is_link_line(block) and lists[n] not in mixed}


def _is_link_line(block: Block) -> bool:
    if not block.linked or block.element.tag == "h1":
        return False
    before = (block.before_link or "").strip()
    rest = len(block.text) - len(before) - block.linked
    introduced = not before or (before.endswith((":", "：", "»", "›", ">")) and len(before) <= _INTRODUCES)
    # What is left may be spaces between two links, a full stop or an arrow.
    return introduced and rest <= 3


def _list_of(block: Block) -> HtmlElement | None:
    return next((each for each in (block.element, *block.element.iterancestors()) if each.tag in {"ul", "ol"}), None)


def _names(element: HtmlElement) -> str:
    return (
        re.sub(r"(?<=[a-z])(?=[A-Z])", "-", f"{element.get('class', '')} {element.get('id', '')}")
        .lower()
        .replace("_", "-")
    )


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
