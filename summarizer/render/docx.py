"""A document in, a Word file out, with a footnote for each quote.

What has an id is a bookmark, links lead to bookmarks, header rows are repeated on every page. The section of quotes is
left out: each stands in a footnote where it is cited.
"""

from collections.abc import Sequence
from dataclasses import replace
from io import BytesIO
from typing import Final
from zipfile import ZipFile, ZipInfo

import docx
from docx.document import Document as WordDocument
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_BREAK
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import XmlPart
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Cm, Length, Pt
from docx.text.paragraph import Paragraph as WordParagraph

from summarizer.render import messages as say
from summarizer.render.annex import Guide, quote_told
from summarizer.render.document import (
    Block,
    Bullets,
    Cites,
    Code,
    Document,
    Label,
    Line,
    Link,
    Paragraph,
    Part,
    Section,
    Strong,
    Subheading,
    Table,
    links,
    plain,
)
from summarizer.render.localisation import is_english, is_right_to_left, language
from summarizer.render.markdown import visible
from summarizer_schemas import Brief
from summarizer_schemas.brief import FORMAT

__all__ = ["to_word"]

_TEXT: Final = "footnote text"
_MARK: Final = "footnote reference"
_FIRST: Final = 2
_SEPARATORS: Final = f"""<w:footnotes {nsdecls("w")}>
<w:footnote w:type="separator" w:id="0"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>
<w:footnote w:type="continuationSeparator" w:id="1"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>
</w:footnotes>"""
_IN_SETTINGS: Final = f'<w:footnotePr {nsdecls("w")}><w:footnote w:id="0"/><w:footnote w:id="1"/></w:footnotePr>'


class Footnotes:
    """The footnotes of one document, in the order in which they are cited.

    python-docx does not write them: their part, their styles, and marks in the text are made here. Footnote 0 and 1 are
    the lines that Word draws above footnotes; a document's own begin at 2 (ISO/IEC 29500-1, 17.11).
    """

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


_LEFT_OUT: Final = {
    RELATIONSHIP_TYPE.THUMBNAIL,
    "http://schemas.microsoft.com/office/2007/relationships/stylesWithEffects",
}
"""Parts of python-docx's template that no file needs: a picture of it, and its styles a second time."""
_STYLES: Final = ("Title", "Heading 1", "Heading 2", "List Bullet", "List Bullet 2")
"""Of the paragraphs that are not of the usual one."""
_MARGIN: Final = Cm(2)
_PAGE: Final = (Cm(21), Cm(29.7))
"""A4 (ISO 216)."""
_FONT: Final = "Calibri"
_LINK: Final = "1D4F91"
_SHADE: Final = "E8E6E1"
_LONGEST_NAME: Final = 40
"""Of a bookmark, in characters; Word's limit."""
_NARROWEST, _WIDEST = 13, 45
"""Of a column, in characters: the widths that contents are taken to ask for."""


def to_word(document: Document, brief: Brief) -> bytes:
    """Return a document as a Word file; the same document gives the same bytes.

    Args:
        document: the description of the brief.
        brief: the brief itself, from which the footnotes take the quotes.
    """
    annex = tuple(each for each in document.annex if each.id != "quotes")
    described = replace(document, annex=annex)
    word = _blank(visible(document.title))
    _DocxWriter(word, described, Guide(brief)).write()
    return _packed(word)


def _blank(title: str) -> WordDocument:
    """Return an empty A4 document with page numbers that tells nothing but its title about itself."""
    word = docx.Document()
    page = word.sections[0]
    page.page_width, page.page_height = _PAGE
    page.left_margin = page.right_margin = page.top_margin = page.bottom_margin = _MARGIN
    for name in ("Normal", "Title", "Heading 1", "Heading 2"):
        style = word.styles[name]
        style.font.name = _FONT
    word.styles["Normal"].font.size = Pt(10.5)
    _speak(word)
    footer = page.footer.paragraphs[0]
    footer._p.append(OxmlElement("w:fldSimple", {qn("w:instr"): "PAGE"}))  # noqa: SLF001 - its XML has no other way in
    properties = word.core_properties
    properties.title, properties.author, properties.comments = title[:255], "", ""
    properties.category = FORMAT  # by which a brief is told from an article
    dates = {qn("dcterms:created"), qn("dcterms:modified")}
    root = properties._element  # noqa: SLF001 - the only way to leave a date out
    for each in [each for each in root if each.tag in dates]:
        root.remove(each)
    for relations in (word.part.package.rels, word.part.rels):
        for key in [key for key, each in relations.items() if each.reltype in _LEFT_OUT]:
            del relations[key]
    return word


def _speak(word: WordDocument) -> None:
    """Name the language of the brief, by which Word checks spelling and reads aloud; its template's is English."""
    if is_english():
        return
    for named in word.styles.element.iter(qn("w:lang")):
        named.set(qn("w:bidi" if is_right_to_left() else "w:val"), language())
    if is_right_to_left():
        for name in ("Normal", *_STYLES):
            word.styles[name].element.get_or_add_pPr().insert(0, OxmlElement("w:bidi"))


def _packed(word: WordDocument) -> bytes:
    """Return the file with its parts stored as they are, all of one date: Zip's defaults for a part without either."""
    saved, packed = BytesIO(), BytesIO()
    word.save(saved)
    with ZipFile(saved) as parts, ZipFile(packed, "w") as file:
        for name in parts.namelist():
            file.writestr(ZipInfo(name), parts.read(name))
    return packed.getvalue()


class _DocxWriter:
    """Writes one document; knows its bookmarks."""

    def __init__(self, word: WordDocument, document: Document, guide: Guide) -> None:
        self._word = word
        self._document = document
        self._guide = guide
        self._quotes = {quote.id: quote for quote in guide.brief.quotes}
        self._footnotes = Footnotes(word)
        self._bookmarks = {id_: nth for nth, id_ in enumerate(sorted(document.targets), 1)}
        self._styles = {name: word.styles[name].style_id for name in _STYLES}

    def write(self) -> None:
        self._paragraph("Title").add_run(visible(self._document.title))
        for block in self._document.opening:
            self._block(block)
        for section in self._document.sections:
            self._section(section)
        for block in self._document.closing:
            self._block(block)
        if self._document.annex:
            self._word.add_paragraph().add_run().add_break(WD_BREAK.PAGE)
        for section in self._document.annex:
            self._section(section)

    def _paragraph(self, style: str) -> WordParagraph:
        """Add a paragraph of a style; python-docx would go through all styles each time, half of what a file takes."""
        paragraph = self._word.add_paragraph()
        paragraph._p.style = self._styles[style]  # noqa: SLF001 - as above
        return paragraph

    def _section(self, section: Section) -> None:
        heading = self._paragraph("Heading 1")
        self._bookmark(heading, section.id)
        heading.add_run(section.title)
        for block in section.blocks:
            self._block(block)

    def _block(self, block: Block) -> None:
        match block:
            case Paragraph(line):
                self._line(self._word.add_paragraph(), line)
            case Subheading(line):
                self._line(self._paragraph("Heading 2"), line)
            case Bullets(items):
                for item in items:
                    self._line(self._paragraph("List Bullet"), item.line)
                    for line in item.below:
                        self._line(self._paragraph("List Bullet 2"), line)
            case Table(header, rows):
                self._table(header, rows)

    def _table(self, header: Sequence[str], rows: Sequence[Sequence[Line]]) -> None:
        table = self._word.add_table(1, len(header), "Table Grid")
        table.autofit = False
        first = table.rows[0]
        first._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))  # noqa: SLF001 - no other way to a row's XML
        for cell, title in zip(first.cells, header, strict=True):
            cell.paragraphs[0].add_run(title).bold = True
            shade = parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:color="auto" w:fill="{_SHADE}"/>')
            cell._tc.get_or_add_tcPr().append(shade)  # noqa: SLF001 - the same
        for row in rows:
            added = table.add_row()
            added._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))  # noqa: SLF001 - the same
            for cell, line in zip(added.cells, row, strict=True):
                self._line(cell.paragraphs[0], line)
        for column, width in zip(table.columns, _widths(header, rows), strict=True):
            column.width = width
            for cell in column.cells:
                cell.width = width
                cell.paragraphs[0].paragraph_format.space_after = Pt(2)
        self._word.add_paragraph().paragraph_format.space_after = Pt(0)

    def _line(self, paragraph: WordParagraph, line: Line) -> None:
        for part in line:
            self._part(paragraph, part)

    def _part(self, paragraph: WordParagraph, part: Part) -> None:
        match part:
            case str():
                paragraph.add_run(_seen(part))
            case Strong(text):
                paragraph.add_run(_seen(text)).bold = True
            case Code(text):
                paragraph.add_run(_seen(text)).font.name = "Consolas"
            case Label(id_):
                self._bookmark(paragraph, id_)
                paragraph.add_run(_seen(id_)).bold = True
            case Link(text, to):
                self._link(paragraph, text, to)
            case Cites(quotes, rest):
                self._cite(paragraph, quotes, rest)

    def _bookmark(self, paragraph: WordParagraph, id_: str) -> None:
        number = str(self._bookmarks[id_])
        start = OxmlElement("w:bookmarkStart", {qn("w:id"): number, qn("w:name"): self._name(id_)})
        paragraph._p.extend([start, OxmlElement("w:bookmarkEnd", {qn("w:id"): number})])  # noqa: SLF001 - the same

    def _name(self, id_: str) -> str:
        """Return a bookmark's name: letters, digits and underscores, told from all others by its number."""
        letters = "".join(char if char.isascii() and char.isalnum() else "_" for char in id_)
        return f"b{self._bookmarks[id_]}_{letters}"[:_LONGEST_NAME]

    def _link(self, paragraph: WordParagraph, text: str, to: str) -> None:
        run = paragraph.add_run(_seen(text))
        if to not in self._bookmarks:
            return
        colour = OxmlElement("w:color", {qn("w:val"): _LINK})
        run._r.get_or_add_rPr().append(colour)  # noqa: SLF001 - the same
        link = OxmlElement("w:hyperlink", {qn("w:anchor"): self._name(to)})
        run._r.addprevious(link)  # noqa: SLF001 - the same
        link.append(run._r)  # noqa: SLF001 - the same

    def _cite(self, paragraph: WordParagraph, quotes: Sequence[str], rest: Sequence[str]) -> None:
        for nth, id_ in enumerate(each for each in quotes if each in self._quotes):
            if nth:
                paragraph.add_run(",").font.superscript = True
            quote = self._quotes[id_]
            told = plain((id_, " ", *quote_told(quote), " – ", *self._guide.outlet(quote.source)))
            self._footnotes.add(paragraph, visible(told))
        if rest:
            self._line(paragraph, say.MORE_FACTS.line(facts=links(rest)))


def _seen(text: str) -> str:
    """Return what can be seen of a text on one line, with a space kept at either end, where more text may follow."""
    shown = visible(text)
    return f"{' ' * text[:1].isspace()}{shown}{' ' * (bool(shown) and text[-1:].isspace())}"


def _widths(header: Sequence[str], rows: Sequence[Sequence[Line]]) -> list[Length]:
    """Share the width of the page among columns, by how long their texts are."""
    asked = []
    for nth, title in enumerate(header):
        lengths = sorted(len(plain(row[nth])) for row in rows) or [0]
        asked.append(min(_WIDEST, max(_NARROWEST, len(title), lengths[len(lengths) // 2])))
    room = _PAGE[0] - 2 * _MARGIN
    return [Length(room * each // sum(asked)) for each in asked]
