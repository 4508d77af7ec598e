"""HTML → the text that a reader sees: the one way for pages, feeds, mail and books.

In the order of the data: `tree` (HTML → what a browser shows of it), `blocks` (that → paragraphs, rows and headings),
`article` (which of them are the article; `live` and `furniture` tell what else a page has), or `fragments` where all is
article; `declared` (what a page says beside its text).
"""

from summarizer.loading.pages.article import Told, articles_of
from summarizer.loading.pages.declared import Declared, linked_data, read_declared
from summarizer.loading.pages.fragments import quoted_apart, text_of, told_in, told_of
from summarizer.loading.pages.tree import parse

__all__ = [
    "Declared",
    "Told",
    "articles_of",
    "linked_data",
    "parse",
    "quoted_apart",
    "read_declared",
    "text_of",
    "told_in",
    "told_of",
]
