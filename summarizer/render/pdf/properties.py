"""A printed PDF → the same with properties of our own.

Chromium writes into its files when they were printed and on which system. Neither belongs into a brief: the first makes
every file another one, the second tells about whoever made it. The only writer among the users of pypdf.
"""

from io import BytesIO

from summarizer.errors import InputError


def require_pypdf() -> None:
    """See to it that pypdf is there.

    Raises:
        InputError: it is not installed.
    """
    try:
        import pypdf  # noqa: F401, PLC0415  # an extra
    except ModuleNotFoundError as error:
        raise InputError(
            "PDF: the library pypdf is missing, which takes out when and where a file was printed; pip install pypdf"
        ) from error


def with_own_properties(printed: bytes, title: str, producer: str) -> bytes:
    """Return a PDF whose properties are its title and what made it, and nothing else."""
    from pypdf import PdfReader, PdfWriter  # noqa: PLC0415  # an extra

    writer = PdfWriter(clone_from=PdfReader(BytesIO(printed)))
    writer.metadata = {"/Title": title, "/Producer": producer}
    writer.xmp_metadata = None
    made = BytesIO()
    writer.write(made)
    return made.getvalue()
