"""Loading: paths go in; articles come out, and a named failure for every file, or part of one, that became none.

In the order of the data: `finding` (paths → files), `formats` (bytes → the articles in them, by the reader of each
ending: `text`, `docx`, `pdf`, `mail`, `tables`, and `web` for pages, saved pages, feeds, OpenDocument texts and books),
`articles` (one article a text, under its label), `metadata` for what a file says of itself; `html` is the one way from
HTML to text. All offsets count the code points of the text that stands here, so the same file gives the same text each
time, whatever the clock, the host and the order of the paths.
"""

from summarizer.loading.allowed import AllowList
from summarizer.loading.articles import MAX_BYTES, Loaded, ReadAll, flaw_of_file, load_articles, read_one_by_one
from summarizer.loading.finding import read_list
from summarizer.loading.formats import FORMATS
from summarizer.loading.tables import read_columns, require_known
from summarizer.loading.web import links_of

__all__ = [
    "FORMATS",
    "MAX_BYTES",
    "AllowList",
    "Loaded",
    "ReadAll",
    "flaw_of_file",
    "links_of",
    "load_articles",
    "read_columns",
    "read_list",
    "read_one_by_one",
    "require_known",
]
