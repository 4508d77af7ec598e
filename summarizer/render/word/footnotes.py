"""The footnotes of a Word file, which python-docx does not write: their part, their styles, and marks in the text.

Footnote 0 and 1 are the lines that Word draws above footnotes; a document's own begin at 2 (ISO/IEC 29500-1, 17.11).
"""

from typing import Final

from docx.document import Document as WordDocument
from docx.enum.style import WD_STYLE_TYPE
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import XmlPart
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Pt
from docx.text.paragraph import Paragraph as WordParagraph

_TEXT: Final = "footnote text"
_MARK: Final = "footnote reference"
_FIRST: Final = 2
_SEPARATORS: Final = f"""<w:footnotes {nsdecls("w")}>
<w:footnote w:type="separator" w:id="0"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>
<w:footnote w:type="continuationSeparator" w:id="1"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>
</w:footnotes>"""
_IN_SETTINGS: Final = f'<w:footnotePr {nsdecls("w")}><w:footnote w:id="0"/><w:footnote w:id="1"/></w:footnotePr>'


class Footnotes:
    """The footnotes of one document, in the order in which they are cited."""

    def __init__(self, word: WordDocument) -> None:
        text = word.styles.add_style(_TEXT, WD_STYLE_TYPE.PARAGRAPH, builtin=True)
        text.base_style = word.styles["Normal"]
        text.font.size = Pt(9)
        text.paragraph_format.space_after = Pt(2)
        mark = word.styles.add_style(_MARK, WD_STYLE_TYPE.CHARACTER, builtin=True)
        mark.font.superscript = True
        self._text_style, self._mark_style = text.style_id, mark.style_id
        self._root = parse_xml(_SEPARATORS)
        part = XmlPart(PackURI("/word/footnotes.xml"), CONTENT_TYPE.WML_FOOTNOTES, self._root, word.part.package)
        word.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)
        word.settings.element.insert(0, parse_xml(_IN_SETTINGS))
        self._next = _FIRST

    def add(self, paragraph: WordParagraph, text: str) -> None:
        """Put a mark at the end of a paragraph, and the text at the foot of its page."""
        mark = OxmlElement("w:footnoteReference", {qn("w:id"): str(self._next)})
        paragraph._p.append(self._run(mark))  # noqa: SLF001 - python-docx has no other way to a paragraph's XML
        self._root.append(self._note(text))
        self._next += 1

    def _note(self, text: str) -> BaseOxmlElement:
        words = OxmlElement("w:t", {qn("xml:space"): "preserve"})
        words.text = f" {text}"
        run = OxmlElement("w:r")
        run.append(words)
        properties = OxmlElement("w:pPr")
        properties.append(OxmlElement("w:pStyle", {qn("w:val"): self._text_style}))
        paragraph = OxmlElement("w:p")
        for each in (properties, self._run(OxmlElement("w:footnoteRef")), run):
            paragraph.append(each)
        note = OxmlElement("w:footnote", {qn("w:id"): str(self._next)})
        note.append(paragraph)
        return note

    def _run(self, mark: BaseOxmlElement) -> BaseOxmlElement:
        properties = OxmlElement("w:rPr")
        properties.append(OxmlElement("w:rStyle", {qn("w:val"): self._mark_style}))
        run = OxmlElement("w:r")
        run.append(properties)
        run.append(mark)
        return run
