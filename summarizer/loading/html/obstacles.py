"""What stands before the article of a fetched page: a paywall, a question for consent, or a script to be run.

A browser's user may have got past these before saving the page; a fetch has not, so what it got is no article. A page's
own statements count first (schema.org's `isAccessibleForFree`, `article:content_tier`), then the names of its parts.
"""

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

from summarizer.loading.html.article import linked_data
from summarizer.loading.html.blocks import parse
from summarizer.loading.metadata import FilePart

if TYPE_CHECKING:
    from lxml.html import HtmlElement
else:
    HtmlElement = Any

_SHORT: Final = 1_000
"""Characters: a page that shows more has more than the opening lines before its wall."""
_FEW_WORDS: Final = 60
"""Of a page whose article a script brings; the loader's own words and a headline."""
_WALL: Final = re.compile(r"pay-?wall|piano-|tp-modal|regwall|subscription-required|premium-?wall", re.IGNORECASE)
_LOCKED: Final = frozenset({"locked", "premium", "paid"})
_CONSENT: Final = re.compile(r"consent|cookie-?wall|gdpr|privacy-?(?:gate|wall)", re.IGNORECASE)
_COOKIES: Final = re.compile(r"cookie", re.IGNORECASE)
_MIN_COOKIES: Final = 2

PAYWALL: Final = "behind a paywall, so that no more than its opening could be read: save the page with a browser"
CONSENT: Final = "asks for consent before it shows an article: save the page with a browser"
SCRIPT: Final = "shows its article only to a browser that runs scripts: save the page with a browser"


def obstacle_in(page: str, parts: Sequence[FilePart], asked: str, served_from: str) -> str:
    """Return what stands before the article of a fetched page; "" if nothing does.

    Args:
        page: the page's HTML.
        parts: what was read of it.
        asked: the address that was asked for.
        served_from: the address that it led to.
    """
    tree = parse(page)
    shown = max((len(part.text or "") for part in parts), default=0)
    if _is_paid(tree, shown):
        return PAYWALL
    leads_away = urlsplit(asked).netloc != urlsplit(served_from).netloc
    if leads_away and _CONSENT.search(f"{urlsplit(served_from).netloc}{urlsplit(served_from).path}"):
        return CONSENT
    if shown < _SHORT and _asks(tree):
        return CONSENT
    words = sum(len((part.text or "").split()) for part in parts)
    return SCRIPT if words < _FEW_WORDS and _is_scripted(tree) else ""


def _is_paid(tree: HtmlElement, shown: int) -> bool:
    for each in linked_data(tree):
        if str(each.get("isAccessibleForFree")).lower() == "false":
            return True
    tiers = tree.iterfind(".//meta[@property='article:content_tier']")
    if any(each.get("content", "").lower() in _LOCKED for each in tiers):
        return True
    walls = (f"{each.get('class', '')} {each.get('id', '')}" for each in tree.iter("div", "section", "aside"))
    return shown < _SHORT and any(map(_WALL.search, walls))


def _asks(tree: HtmlElement) -> bool:
    """Tell whether a page is a form that speaks of cookies, and has no article."""
    body = tree.find("body")
    if body is None or next(body.iter("article"), None) is not None:
        return False
    has_buttons = next(body.iter("button", "form"), None) is not None
    text = " ".join(each for each in body.itertext() if each.strip())
    return has_buttons and len(_COOKIES.findall(text)) >= _MIN_COOKIES


def _is_scripted(tree: HtmlElement) -> bool:
    """Tell whether a page brings scripts and an empty place for what they make."""
    if next(tree.iter("script"), None) is None:
        return False
    asks_for_scripts = any("script" in " ".join(each.itertext()).lower() for each in tree.iter("noscript"))
    roots = (each for each in tree.iter("div", "main") if each.get("id") in {"root", "app", "__next", "__nuxt", "main"})
    return asks_for_scripts or any(not "".join(each.itertext()).strip() for each in roots)
