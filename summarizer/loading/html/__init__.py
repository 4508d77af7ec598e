"""HTML → one article's text, in the order of the data.

`blocks` reads what a browser shows and makes paragraphs, rows and headings of it; `article` decides which of them are
the article, and what the page says beside its text; `furniture` tells what else a page has, `obstacles` what stands
before the article of a page that was fetched.
"""

from summarizer.loading.html.article import (
    Declared,
    PageArticle,
    articles_of,
    linked_data,
    quoted_apart,
    read_declared,
    text_of,
    told_in,
    told_of,
)
from summarizer.loading.html.blocks import parse

__all__ = [
    "Declared",
    "PageArticle",
    "articles_of",
    "linked_data",
    "parse",
    "quoted_apart",
    "read_declared",
    "text_of",
    "told_in",
    "told_of",
]
