"""Loading: paths go in; articles come out, and a named failure for every file, or part of one, that became none.

The rooms, in the order of the data: `finding` (paths → files), `reading` (a file → its bytes), `formats` (bytes → the
articles in them, one file a format: `plain`, `web`, `word`, `pdf`, `mail`, `tables`, `feeds`, `books`, `archives`),
`naming` (files → labels), `articles` (one article a text); `sidecars`, `fetched` and `obstacles` for what came from
an address; `pages`, the one way from HTML to text. All offsets count the code points of the text that stands here, so
the same file gives the same text each time, whatever the clock, the host and the order of the paths.
"""

from summarizer.loading.articles import Loaded, flaw_of_file, load_articles
from summarizer.loading.columns import read_columns, require_known
from summarizer.loading.feeds import links_of
from summarizer.loading.finding import read_list
from summarizer.loading.formats import FORMATS
from summarizer.loading.reading import MAX_BYTES

__all__ = [
    "FORMATS",
    "MAX_BYTES",
    "Loaded",
    "flaw_of_file",
    "links_of",
    "load_articles",
    "read_columns",
    "read_list",
    "require_known",
]
