"""Word documents (ECMA-376) → their text as Word shows it with all changes accepted: paragraphs, rows, boxes.

What is deleted, moved away, struck through or hidden is left out; tracked insertions, content controls, fields, links
and text boxes are read where they stand. The dates in a document's properties tell when the file was made, not when
the article was published, and are left alone; a header is read where it alone holds a year.
"""

import re
import zipfile
from collections.abc import Iterator, Mapping
from io import BytesIO
from typing import TYPE_CHECKING, Any, Final

from summarizer.loading.metadata import (
    OWN_BRIEF,
    FilePart,
    OwnFileError,
    Rules,
    describe_properties,
    in_paragraphs,
    shown,
)
from summarizer.loading.text import raised
from summarizer_schemas.brief import FORMAT

if TYPE_CHECKING:
    from docx.document import Document

Element = Any
"""An element of lxml, which has no types of its own."""

_W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_CHOICES: Final = "{http://schemas.openxmlformats.org/markup-compatibility/2006}AlternateContent"
_LEFT_OUT: Final = frozenset(
    f"{_W}{name}"
    for name in ("del", "moveFrom", "delText", "instrText", "delInstrText", "rPr", "pPr", "tblPr", "sdtPr")
)
_SIGNS: Final = {f"{_W}tab": " ", f"{_W}br": "\n", f"{_W}cr": "\n", f"{_W}noBreakHyphen": "-", f"{_W}ptab": " "}
_YEAR: Final = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_DELETED: Final = "\ufffc"
"""Stands in for what is deleted until the line is whole: between two words it becomes a space."""
_DELETION: Final = re.compile(rf"(?<=\w){_DELETED}+(?=\w)")
LONG_UNSEEN: Final = 100
"""Characters of hidden text that are named, as of pages."""
_LONG_CELL: Final = 200
"""Characters: a longer cell is a piece of the page that a table lays out."""


def read_word(data: bytes, rules: Rules) -> Iterator[FilePart]:
    """Give the text of a Word document, in its order."""
    import docx  # noqa: PLC0415  # slow to import, and needed for Word documents only

    with zipfile.ZipFile(BytesIO(data)) as archive:
        inner = archive.infolist()
    rules.allowance.take(len(inner), sum(each.file_size for each in inner))
    document = docx.Document(BytesIO(data))
    said = document.core_properties
    if said.category == FORMAT:
        raise OwnFileError(OWN_BRIEF)
    reader = _Reader(_styles(document))
    lines = list(reader.lines(document.element.body))
    lines = [*_dating_header(document, reader, lines), *lines]
    unseen = tuple(text for text in reader.unseen if len(text) >= LONG_UNSEEN)
    metadata = describe_properties(title=said.title, author=said.author)
    yield FilePart(in_paragraphs(lines), metadata=metadata, unseen=unseen)


def _dating_header(document: "Document", reader: "_Reader", lines: list[str]) -> list[str]:
    """Return the lines of the first header in which the only year of the document stands."""
    section = document.sections[0] if len(document.sections) else None
    if section is None or any(_YEAR.search(line) for line in lines):
        return []
    for header in (section.first_page_header, section.header):
        found = [] if header.is_linked_to_previous else list(reader.lines(header._element))  # noqa: SLF001
        if any(_YEAR.search(line) for line in found):
            return found
    return []


def _styles(document: "Document") -> Mapping[str, Element]:
    return {each.get(f"{_W}styleId"): each for each in document.styles.element.iter(f"{_W}style")}


class _Reader:
    """Reads what is shown; `unseen` holds what is hidden."""

    def __init__(self, styles: Mapping[str, Element]) -> None:
        self._styles = styles
        self.unseen: list[str] = []

    def lines(self, holder: Element) -> Iterator[str]:
        """Yield the lines of a body, a cell or a box: paragraphs, and a line for each row of a table."""
        for child in holder:
            if child.tag == f"{_W}p":
                yield from self._paragraph(child)
            elif child.tag == f"{_W}tbl":
                yield from self._rows(child)
            elif child.tag not in _LEFT_OUT:
                yield from self.lines(child)

    def _paragraph(self, paragraph: Element) -> Iterator[str]:
        boxes: list[Element] = []
        pieces: list[str] = []
        self._inline(paragraph, pieces, boxes)
        yield from _DELETION.sub(" ", "".join(pieces)).replace(_DELETED, "").split("\n")
        for box in boxes:
            yield from self.lines(box)

    def _inline(self, holder: Element, pieces: list[str], boxes: list[Element]) -> None:
        """Add what stands in a paragraph, and set the boxes that hang on it aside."""
        for child in holder:
            if child.tag == _CHOICES:
                self._inline(child[0] if len(child) else (), pieces, boxes)  # the others hold the same for old programs
            elif child.tag == f"{_W}txbxContent":
                boxes.append(child)
            elif child.tag == f"{_W}r":
                self._run(child, pieces, boxes)
            elif child.tag == f"{_W}t":
                pieces.append(child.text or "")
            elif child.tag in _SIGNS:
                pieces.append(_SIGNS[child.tag])
            elif child.tag not in _LEFT_OUT:
                self._inline(child, pieces, boxes)
            elif child.tag in {f"{_W}del", f"{_W}moveFrom"}:
                _set_apart(pieces)

    def _run(self, run: Element, pieces: list[str], boxes: list[Element]) -> None:
        own: list[str] = []
        self._inline(run, own, boxes)
        text = "".join(own)
        if self._is(run, "vanish"):
            self.unseen.append(shown(text))
        elif self._is(run, "strike") or self._is(run, "dstrike"):
            _set_apart(pieces)
        elif text:
            raising = run.find(f"{_W}rPr/{_W}vertAlign")
            is_raised = raising is not None and raising.get(f"{_W}val") == "superscript"
            pieces.append(raised(text, "".join(pieces)) if is_raised else text)

    def _is(self, run: Element, property_: str) -> bool:
        """Tell whether a run has a property: by itself, else by its own style, else by that of its paragraph."""
        own = run.find(f"{_W}rPr")
        said = _said(own, property_)
        paragraph = next(run.iterancestors(f"{_W}p"), None)
        for style in (
            None if own is None else own.find(f"{_W}rStyle"),
            None if paragraph is None else paragraph.find(f"{_W}pPr/{_W}pStyle"),
        ):
            said = self._said_by_style(style, property_) if said is None else said
        return bool(said)

    def _said_by_style(self, named: Element, property_: str) -> bool | None:
        seen: set[str] = set()
        while named is not None and (name := named.get(f"{_W}val")) in self._styles and name not in seen:
            seen.add(name)
            style = self._styles[name]
            said = _said(style.find(f"{_W}rPr"), property_)
            if said is not None:
                return said
            named = style.find(f"{_W}basedOn")
        return None

    def _rows(self, table: Element) -> Iterator[str]:
        """Yield each row with its cells apart, and the rows of tables within it after it; long cells are paragraphs."""
        above: dict[int, str] = {}
        for row in _within(table, "tr"):
            cells, inner, column = [], [], 0
            for cell in _within(row, "tc"):
                merged = cell.find(f"{_W}tcPr/{_W}vMerge")
                if merged is not None and merged.get(f"{_W}val") != "restart":
                    text = above.get(column, "")  # a cell over several rows stands for each of them
                else:
                    paragraphs = [each for each in cell if each.tag != f"{_W}tbl"]
                    text = " ".join(filter(None, map(shown, self.lines(paragraphs))))
                    inner += list(_within(cell, "tbl"))
                above[column] = text
                cells.append(text)
                column += _span(cell)
            if any(len(text) > _LONG_CELL for text in cells):
                for cell in _within(row, "tc"):
                    yield from self.lines(cell)
                continue
            yield " | ".join(cells) if any(cells) else ""
            for each in inner:
                yield from self._rows(each)


def _within(holder: Element, name: str) -> Iterator[Element]:
    """Yield the rows of a table, or the cells of a row, also those within content controls."""
    for child in holder:
        if child.tag == f"{_W}{name}":
            yield child
        elif child.tag not in {f"{_W}tbl", f"{_W}p", *_LEFT_OUT}:
            yield from _within(child, name)


def _span(cell: Element) -> int:
    span = cell.find(f"{_W}tcPr/{_W}gridSpan")
    return int(span.get(f"{_W}val", "1")) if span is not None else 1


def _said(properties: Element, name: str) -> bool | None:
    found = None if properties is None else properties.find(f"{_W}{name}")
    return None if found is None else found.get(f"{_W}val", "1").lower() not in {"0", "false", "off", "none"}


def _set_apart(pieces: list[str]) -> None:
    """Keep what replaced a deleted word from being glued to the word before."""
    if pieces and pieces[-1][-1:].isalnum():
        pieces.append(_DELETED)
