"""PDF and Word documents → their text; of a PDF, also where each page begins.

The only importer of pypdf, which comes with the extra `documents`. The dates in a document's properties
tell when the file was made, not when the article was published, and are left alone.
"""

import logging
import re
import zipfile
from collections.abc import Iterator
from io import BytesIO
from itertools import accumulate
from typing import TYPE_CHECKING, Final

from summarizer.load.metadata import describe
from summarizer.load.parts import Part, Rules, UnusableError, in_paragraphs, shown

if TYPE_CHECKING:
    from docx.document import Document

_BROKEN_WORD: Final = re.compile(r"([^\W\d_]+)[-\u2010\u00ad]\n([^\W\d_]+)")


def read_pdf(data: bytes, rules: Rules) -> Iterator[Part]:
    """Give a PDF's text, line by line as printed, pages following each other."""
    try:
        import pypdf  # noqa: PLC0415  # an extra
    except ImportError as error:
        raise UnusableError('a PDF, which needs more: pip install "situation-brief[documents]"') from error
    logging.getLogger("pypdf").addHandler(logging.NullHandler())  # without one, Python prints its complaints
    try:
        reader = pypdf.PdfReader(BytesIO(data))
        pages = [_tidied(page.extract_text()) for page in reader.pages]
        said = reader.metadata
    except (pypdf.errors.FileNotDecryptedError, pypdf.errors.DependencyError) as error:
        raise UnusableError("a PDF with a password: save it without") from error
    if not any(pages):
        raise UnusableError("a PDF without text, such as a scan: have its text recognised (OCR) and save that")
    if sum(map(len, pages)) > rules.max_bytes:
        raise UnusableError(f"more than {rules.max_bytes:,} characters of text: split it into articles")
    starts = tuple(accumulate((len(page) + 1 for page in pages[:-1]), initial=0))
    metadata = describe(headline=said.title, byline=said.author) if said else None
    yield Part("\n".join(pages), metadata=metadata, page_starts=starts)


def _tidied(page: str) -> str:
    """Join the words that a line's end broke, unless the page has them with their hyphen elsewhere."""
    lines = "\n".join(shown(line) for line in page.splitlines()).strip()

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
    yield Part(in_paragraphs(_lines(document)), metadata=describe(headline=said.title, byline=said.author))


def _lines(document: "Document") -> Iterator[str]:
    """Yield each paragraph, and each row of a table with its cells one after the other."""
    for block in document.iter_inner_content():
        if hasattr(block, "rows"):
            yield from (" | ".join(dict.fromkeys(shown(cell.text) for cell in row.cells)) for row in block.rows)
        else:
            yield from block.text.splitlines()
