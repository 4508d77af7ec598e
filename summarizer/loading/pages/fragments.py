"""A piece of HTML that is all article, such as a feed, a mail or a book carries → its lines."""

import re
from typing import TYPE_CHECKING, Any, Final

from summarizer.loading.pages.article import LONG_UNSEEN, Told
from summarizer.loading.pages.blocks import read_blocks
from summarizer.loading.pages.furniture import link_lines
from summarizer.loading.pages.tree import parse, show
from summarizer.loading.parts import in_paragraphs

if TYPE_CHECKING:
    from lxml.html import HtmlElement
else:
    HtmlElement = Any

_QUOTES: Final = re.compile(
    r"(?<![a-z])(?:gmail_quote|yahoo_quoted|moz-cite-prefix|protonmail_quote|zmail_extra)(?![a-z])"
)
"""What mail programs call the older mail below an answer."""


def told_of(fragment: str) -> Told:
    """Return all that is shown, but for lines that only link to something else; hidden text beside it."""
    return told_in(parse(fragment if "<body" in fragment.lower() else f"<div>{fragment}</div>"))


def text_of(fragment: str) -> str:
    """Return the text of a piece of HTML: each block a paragraph."""
    return in_paragraphs(told_of(fragment).lines) if fragment.strip() else ""


def quoted_apart(page: str) -> tuple[Told, Told]:
    """Return what is new in a mail, and the older mail that it quotes."""
    from lxml import html  # noqa: PLC0415  # slow to import, and needed for HTML only

    tree, older = parse(page), html.Element("div")
    for element in list(tree.iter("blockquote", "div")):
        is_nested = any(each is older for each in element.iterancestors())
        if not is_nested and (element.get("type") == "cite" or _QUOTES.search(element.get("class", ""))):
            tail, element.tail = element.tail, None
            parent, previous = element.getparent(), element.getprevious()
            if parent is None:
                continue
            older.append(element)
            if previous is not None:
                previous.tail = (previous.tail or "") + (tail or "")
            else:
                parent.text = (parent.text or "") + (tail or "")
    return told_in(tree), told_in(older)


def told_in(tree: HtmlElement) -> Told:
    """Return all that is shown of a tree, which is changed; see `told_of`."""
    unseen = tuple(each.text for each in show(tree) if len(each.text) >= LONG_UNSEEN)
    blocks = read_blocks(tree)
    links = link_lines(blocks)
    lines = [block.text for n, block in enumerate(blocks) if n not in links] or [block.text for block in blocks]
    return Told(tuple(lines), tree, unseen)
