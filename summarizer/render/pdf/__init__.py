"""The page of a brief → the same on paper, as a PDF file, printed by an installed Chromium."""

from summarizer.render.pdf.chromium import printed, require_printer
from summarizer.render.pdf.properties import require_pypdf, with_own_properties

__all__ = ["page_to_pdf", "require_printing"]


def require_printing() -> None:
    """See to it that PDF files can be made here.

    Raises:
        InputError: a program or a library is missing; the message says which, and how to get it.
    """
    require_pypdf()
    require_printer()


def page_to_pdf(page: str, title: str, producer: str) -> bytes:
    """Return a page without scripts as PDF; the same page, printed by the same Chromium, gives the same bytes.

    Args:
        page: the HTML document.
        title: of the document, for its properties.
        producer: what made it, for the same.

    Raises:
        InputError: it cannot be printed here, for want of a program or a library, or in the time that it may take.
    """
    require_printing()
    return with_own_properties(printed(page), title, producer)
