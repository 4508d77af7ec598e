"""Saved web pages → the articles in them; what a page declares (title, site, byline, date) is metadata, never text.

Nothing is held against today's date: the same page gives the same.
"""

import email
import email.policy
import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from summarizer.loading.metadata import describe
from summarizer.loading.pages import Told, articles_of, parse, read_declared, text_of
from summarizer.loading.pages.declared import Declared, day_within
from summarizer.loading.parts import OWN_BRIEF, OwnFileError, Part, Rules, UnusableError, in_paragraphs
from summarizer.loading.plain import decode
from summarizer_schemas.brief import FORMAT, Metadata

_CHARSET: Final = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w:.-]{1,40})", re.IGNORECASE)
_XML_CHARSET: Final = re.compile(rb"\A\s*<\?xml[^>]{0,100}?encoding\s*=\s*[\"']([\w:.-]{1,40})", re.IGNORECASE)
_BRIEF: Final = f'<meta name="generator" content="{FORMAT}">'
_HEAD_BYTES: Final = 2_048
_NONE: Final = "a web page in which no article can be told: copy its text into a .txt file"


def read_page(data: bytes, rules: Rules) -> Iterator[Part]:
    """Give the articles of a saved web page."""
    yield from parts_of(decode(data, rules.charset or declared_in(data)))


def declared_in(data: bytes) -> str | None:
    """Return the encoding that a page names in its first bytes."""
    found = _CHARSET.search(data[:_HEAD_BYTES]) or _XML_CHARSET.match(data[:_HEAD_BYTES])
    return found[1].decode("ascii", "replace") if found else None


def read_saved_page(data: bytes, _: Rules) -> Iterator[Part]:
    """Give the articles of a page that a browser saved as one file (MHTML); its date of saving is no publication."""
    message = email.message_from_bytes(data, policy=email.policy.default)
    page = next((part for part in message.walk() if part.get_content_type() == "text/html"), None)
    content = page.get_payload(decode=True) if page else None
    if page is None or not isinstance(content, bytes):
        raise UnusableError("holds no web page: save the page again, as a web page in a single file")
    yield from parts_of(decode(content, page.get_content_charset() or declared_in(content)))


def parts_of(page: str) -> Iterator[Part]:
    """Yield the articles in a page's HTML; `#2` is the second of several.

    Raises:
        UnusableError: none can be told from the rest of the page.
    """
    if _BRIEF in page:
        raise OwnFileError(OWN_BRIEF)
    tree = parse(page)
    declared = read_declared(tree)
    found = articles_of(tree)
    if not found:
        text = text_of(declared.scripted)
        if not text:
            raise UnusableError(_NONE)
        yield Part(text, metadata=declared.metadata)
    for number, told in enumerate(found, start=1):
        part = Part(in_paragraphs(told.lines), metadata=declared.metadata, unseen=told.unseen)
        is_other = len(found) > 1
        yield replace(part, place=f"#{number}", metadata=_own(told, declared, number)) if is_other else part


def _own(told: Told, declared: Declared, number: int) -> Metadata | None:
    """Return the metadata of one of several articles: the page's for the first, its own heading and time else."""
    first = declared.metadata if number == 1 else None
    return describe(
        headline=told.heading or (first and first.headline),
        publisher=declared.publisher,
        published=day_within(told.element) or (first and first.published),
        byline=first and first.byline,
    )
