"""Saved web pages → the article in them, without menus, cookie notes, lists of links and readers' comments.

The only importer of trafilatura. What the page declares (title, site, byline, date) is metadata, never text. No date
is looked for by trafilatura's guesses over the whole text, nor held against today's: the same page gives the same.
"""

import email
import email.policy
import logging
import re
from collections.abc import Iterator
from typing import Final

from summarizer.loading.metadata import describe
from summarizer.loading.parts import OWN_BRIEF, Part, Rules, UnusableError, in_paragraphs
from summarizer.loading.plain import decode
from summarizer_schemas.brief import FORMAT

_CHARSET: Final = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w:.-]{1,40})", re.IGNORECASE)
_BRIEF: Final = f'<meta name="generator" content="{FORMAT}">'
_HEAD_BYTES: Final = 2_048
_LINKS: Final = "//p[.//a and normalize-space(.) = normalize-space(.//a[1])]"
"""A paragraph that is one link and nothing else: "Read more", "Related", "Sign up"."""
_BLOCKS: Final = ("p", "div", "br", "li", "blockquote", "figcaption", "pre", "tr", *(f"h{n}" for n in range(1, 7)))
_DATES: Final = {"original_date": True, "extensive_search": False, "max_date": "9999-12-31"}


def read_page(data: bytes, _: Rules) -> Iterator[Part]:
    """Give the article of a saved web page."""
    declared = _CHARSET.search(data[:_HEAD_BYTES])
    yield article_of(decode(data, declared[1].decode() if declared else None))


def read_saved_page(data: bytes, _: Rules) -> Iterator[Part]:
    """Give the article of a page that a browser saved as one file (MHTML); its date of saving is no publication."""
    message = email.message_from_bytes(data, policy=email.policy.default)
    page = next((part for part in message.walk() if part.get_content_type() == "text/html"), None)
    content = page.get_payload(decode=True) if page else None
    if page is None or not isinstance(content, bytes):
        raise UnusableError("holds no web page: save the page again, as a web page in a single file")
    yield article_of(decode(content, page.get_content_charset()))


def article_of(page: str) -> Part:
    """Return the article in a page's HTML.

    Raises:
        UnusableError: none can be told from the rest of the page.
    """
    if _BRIEF in page:
        raise UnusableError(OWN_BRIEF)
    import trafilatura  # noqa: PLC0415  # slow to import, and needed for pages only

    for name in ("trafilatura", "htmldate"):
        logging.getLogger(name).addHandler(logging.NullHandler())  # without one, Python prints their complaints
    found = trafilatura.bare_extraction(
        page, include_comments=False, prune_xpath=_LINKS, with_metadata=True, date_extraction_params=dict(_DATES)
    )
    if not isinstance(found, trafilatura.settings.Document) or not found.text:
        raise UnusableError("a web page in which no article can be told: copy its text into a .txt file")
    metadata = describe(headline=found.title, publisher=found.sitename, published=found.date, byline=found.author)
    return Part(in_paragraphs(found.text.splitlines()), metadata=metadata)


def text_of(fragment: str) -> str:
    """Return the text of a piece of HTML that is all article, such as a feed carries: each block a paragraph."""
    from lxml import etree, html  # noqa: PLC0415  # slow to import, and needed for pages only

    if not fragment.strip():
        return ""
    tree = html.fragment_fromstring(" ".join(fragment.split()), create_parent="div")
    etree.strip_elements(tree, "script", "style", with_tail=False)
    for block in tree.iter(*_BLOCKS):
        block.text = f"\n{block.text or ''}"
        block.tail = f"\n{block.tail or ''}"
    return in_paragraphs(str(tree.text_content()).split("\n"))
