"""PDF and Word documents → their text; of a PDF, also where each page begins.

The only importer of pypdf, which comes with the extra `documents`. The dates in a document's properties
tell when the file was made, not when the article was published, and are left alone.
"""

import logging
import re
import zipfile
from collections import Counter
from collections.abc import Iterator
from io import BytesIO
from itertools import accumulate
from typing import TYPE_CHECKING, Final

from summarizer.loading.metadata import describe
from summarizer.loading.parts import OWN_BRIEF, Part, Rules, UnusableError, in_paragraphs, lacks_library, shown
from summarizer_schemas.brief import FORMAT

if TYPE_CHECKING:
    from docx.document import Document

_BROKEN_WORD: Final = re.compile(r"([^\W\d_]+)[-\u2010\u00ad]\n([^\W\d_]+)")
_NUMBER: Final = re.compile(r"\d+")
_MAX_HEAD_LINES: Final = 3
_MIN_REPEATS: Final = 3


def read_pdf(data: bytes, rules: Rules) -> Iterator[Part]:
    """Give a PDF's text, line by line as printed, pages following each other."""
    import pypdf  # noqa: PLC0415  # an extra

    logging.getLogger("pypdf").addHandler(logging.NullHandler())  # without one, Python prints its complaints
    try:
        reader = pypdf.PdfReader(BytesIO(data))
        pages = _without_repeats([page.extract_text().splitlines() for page in reader.pages])
        said = reader.metadata
    except pypdf.errors.FileNotDecryptedError as error:
        raise UnusableError("a PDF with a password: save it without") from error
    except pypdf.errors.DependencyError as error:
        raise lacks_library(error) from error
    texts = [_tidied(page) for page in pages]
    if not any(texts):
        raise UnusableError("a PDF without text, such as a scan: have its text recognised (OCR) and save that")
    if sum(map(len, texts)) > rules.max_bytes:
        raise UnusableError(f"more than {rules.max_bytes:,} characters of text: split it into articles")
    starts = tuple(accumulate((len(text) + 1 for text in texts[:-1]), initial=0))
    metadata = describe(headline=said.title, byline=said.author) if said else None
    yield Part("\n".join(texts), metadata=metadata, page_starts=starts)


def _without_repeats(pages: list[list[str]]) -> list[list[str]]:
    """Leave out heads and feet that most pages have, whatever the numbers in them, but for the first page's.

    They break sentences in two. The first page's stay, since a head may hold the only date of publication.
    """
    for edge in (0, -1):
        for _ in range(_MAX_HEAD_LINES):
            lines = [_NUMBER.sub("0", shown(page[edge])) if page else None for page in pages[1:]]
            repeated, times = Counter(lines).most_common(1)[0] if lines else (None, 0)
            if not repeated or times < _MIN_REPEATS or 2 * times <= len(lines):
                break
            rest = [page if line != repeated else page[1:] if edge == 0 else page[:-1]
                    for page, line in zip(pages[1:], lines, strict=True)]  # fmt: skip
            pages = [pages[0], *rest]
    return pages


def _tidied(page: list[str]) -> str:
    """Join the words that a line's end broke, unless the page has them with their hyphen elsewhere."""
    lines = "\n".join(shown(line) for line in page).strip()

    def joined(broken: re.Match[str]) -> str:
        hyphened = f"{broken[1]}-{broken[2]}"
        return hyphened if hyphened in lines or not broken[2].islower() else broken[1] + broken[2]

    return _BROKEN_WORD.sub(joined, lines)


def read_word(data: bytes, rules: Rules) -> Iterator[Part]:
    """Give the paragraphs and tables of a Word document, in their order."""
    import docx  # noqa: PLC0415  # slow to import, and needed for Word documents only

    with zipfile.ZipFile(BytesIO(data)) as archive:
        inner = archive.infolist()
    rules.allowance.take(len(inner), sum(each.file_size for each in inner))
    document = docx.Document(BytesIO(data))
    said = document.core_properties
    if said.category == FORMAT:
        raise UnusableError(OWN_BRIEF)
    yield Part(in_paragraphs(_lines(document)), metadata=describe(headline=said.title, byline=said.author))


def _lines(document: "Document") -> Iterator[str]:
    """Yield each paragraph, and each row of a table with its cells one after the other."""
    for block in document.iter_inner_content():
        if hasattr(block, "rows"):
            yield from (" | ".join(dict.fromkeys(shown(cell.text) for cell in row.cells)) for row in block.rows)
        else:
            yield from block.text.splitlines()
