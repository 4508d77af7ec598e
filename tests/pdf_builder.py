"""PDF files of a few lines, each set where a test wants it."""

import io
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from pypdf import PdfWriter
from pypdf.generic import DecodedStreamObject, DictionaryObject, NameObject


class Set(NamedTuple):
    """Text, how far right and up it stands in points, and its size."""

    text: str
    x: float = 60
    y: float = 700
    size: float = 11


def built(pages: Sequence[Iterable[Set]]) -> bytes:
    """Return a PDF of these pages, whose texts are printed in the order given."""
    writer = PdfWriter()
    for texts in pages:
        page = writer.add_blank_page(595, 842)
        font = DictionaryObject({NameObject("/Type"): NameObject("/Font"), NameObject("/Subtype"): NameObject("/Type1"),
                                 NameObject("/BaseFont"): NameObject("/Helvetica"),
                                 NameObject("/Encoding"): NameObject("/WinAnsiEncoding")})  # fmt: skip
        page[NameObject("/Resources")] = DictionaryObject(
            {NameObject("/Font"): DictionaryObject({NameObject("/F"): font})}
        )
        content = DecodedStreamObject()
        drawn = "".join(f"BT /F {each.size} Tf 1 0 0 1 {each.x} {each.y} Tm ({each.text}) Tj ET\n" for each in texts)
        content.set_data(drawn.encode("cp1252"))
        page[NameObject("/Contents")] = writer._add_object(content)
    packed = io.BytesIO()
    writer.write(packed)
    return packed.getvalue()


def lines(*texts: str) -> list[Set]:
    """Return lines one below the other."""
    return [Set(text, y=700 - 14 * number) for number, text in enumerate(texts)]
