"""HTML in, its blocks of text out, in the order and with the breaks that a reader sees.

`parse` makes the tree of what a browser shows, and the longer pieces that it hides. Deleted text goes, and leaves a
space where it stood between two words. Marks of footnotes go, so that they are no digits of the number before them.
`<q>` gets its quotation marks. `aria-hidden` hides nothing from those who see.

`read_blocks` makes paragraphs, headings, items, and the rows of tables of it. Cells of a row stand apart by " | "; a
table that only lays out the page is no table. Blocks can be marked with signs that another program's choice among them
is read from.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from summarizer.loading.metadata import UnusableFileError, shown
from summarizer.loading.text import is_mark, raised

if TYPE_CHECKING:
    from lxml.html import HtmlElement
else:
    HtmlElement = Any

DIVIDING: Final = frozenset(
    {"address", "article", "aside", "blockquote", "body", "br", "caption", "center", "dd", "details", "dialog", "div",
     "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header",
     "hgroup", "hr", "html", "legend", "li", "main", "menu", "nav", "ol", "option", "p", "pre", "search", "section",
     "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul"}
)  # fmt: skip
"""What stands on lines of its own, as browsers' own style sheets have it."""
_IN_ROWS: Final = frozenset({"td", "th"})
_LONG_CELL: Final = 200
"""Characters: a longer cell without a heading over it holds a piece of the page, not a datum."""
_SIGNS: Final = range(0x2801, 0x2900)
"""Braille patterns: printable, no letters, in no article; a sign is made of two."""
_SIGN: Final = re.compile(f"([{chr(_SIGNS[0])}-{chr(_SIGNS[-1])}])([{chr(_SIGNS[0])}-{chr(_SIGNS[-1])}])")


@dataclass
class Block:
    """One line of text as a reader sees it.

    Attributes:
        element: the innermost block element that holds it.
        text: tidied; "" if nothing is shown.
        linked: how many of its characters are links.
        before_link: what stands before its first link; None if it has none.
        slot: where its first word stands in the tree: an element, and whether before (`text`) or after it (`tail`).
    """

    element: HtmlElement
    text: str = ""
    linked: int = 0
    before_link: str | None = None
    slot: tuple[HtmlElement, str] | None = None
    pieces: list[str] = field(default_factory=list)


def read_blocks(tree: HtmlElement) -> list[Block]:
    """Return the blocks of a tree that have any word, in the order of the page."""
    return [block for block in _walk(tree) if any(map(str.isalnum, block.text))]


def sign(blocks: Iterable[Block]) -> None:
    """Mark each block in its tree with a sign of its own, in their order."""
    for number, block in enumerate(blocks):
        assert block.slot is not None
        element, slot = block.slot
        high, low = divmod(number, len(_SIGNS))
        if high < len(_SIGNS):
            text = getattr(element, slot)
            at = len(text) - len(text.lstrip())
            setattr(element, slot, f"{text[:at]}{chr(_SIGNS[high])}{chr(_SIGNS[low])}{text[at:]}")


def signed(text: str) -> Iterator[int]:
    """Yield the numbers of the blocks whose signs stand in a text."""
    for high, low in _SIGN.findall(text):
        yield _SIGNS.index(ord(high)) * len(_SIGNS) + _SIGNS.index(ord(low))


def _walk(tree: HtmlElement) -> Iterator[Block]:
    from lxml import etree  # noqa: PLC0415  # slow to import, and needed for HTML only

    rows = _Rows()
    block = Block(tree)
    links = 0
    for event, element in etree.iterwalk(tree, events=("start", "end")):
        if event == "start":
            divides = rows.enter(element, block)
            links += element.tag == "a"
            slot, text = "text", element.text
        else:
            divides = rows.permit(element, block)
            links -= element.tag == "a"
            slot, text = "tail", element.tail if element is not tree else None
        if divides:
            yield _finished(block)
            block = Block(element if event == "start" else _holder(element))
        for number, line in enumerate(_lines(element, slot, text or "")):
            if number:
                yield _finished(block)
                block = Block(block.element)
            _add(block, line, (element, slot), is_link=links > 0)
    yield _finished(block)


def _holder(element: HtmlElement) -> HtmlElement:
    """Return what holds the text behind an element."""
    parent = element.getparent()
    return element if parent is None else parent


def _lines(element: HtmlElement, slot: str, text: str) -> list[str]:
    holder = element if slot == "text" else element.getparent()
    is_kept = (
        "\n" in text and holder is not None and (holder.tag == "pre" or any(True for _ in holder.iterancestors("pre")))
    )
    return text.split("\n") if is_kept else [text]


def _add(block: Block, text: str, slot: tuple[HtmlElement, str], *, is_link: bool) -> None:
    if not text:
        return
    words = text.strip()
    if words and block.slot is None and any(map(str.isalnum, words)):
        block.slot = slot
    if words and is_link and block.before_link is None:
        block.before_link = "".join(block.pieces)
    last = block.pieces[-1][-1:] if block.pieces else ""
    # A browser sets neighbours apart by style: <span>Lowick</span><span>14</span><span>3</span>.
    touches = slot[1] == "text" and _follows_directly(slot[0]) and last.isalnum() and text[0].isalnum()
    if touches and (text[0].isdecimal() or (last.isdecimal() and text[0].isalpha())):
        block.pieces.append(" ")
    block.pieces.append(text)
    block.linked += len(words) if is_link else 0


def _follows_directly(element: HtmlElement) -> bool:
    previous = element.getprevious()
    return previous is not None and not previous.tail and (len(previous) > 0 or bool(previous.text))


def _finished(block: Block) -> Block:
    block.text = shown("".join(block.pieces))
    return block


class _Rows:
    """Which cells stand in the row of a table, and which only lay out the page."""

    def __init__(self) -> None:
        self._depth = 0
        self._is_first = True

    def enter(self, element: HtmlElement, block: Block) -> bool:
        """Come to an element; tell whether a new block begins."""
        if element.tag == "tr" and not self._depth and _is_data(_table(element)):
            self._depth, self._is_first = 1, True
            return True
        if not self._depth:
            return element.tag in DIVIDING
        self._depth += 1
        if element.tag in DIVIDING:
            block.pieces.append(" " if element.tag not in _IN_ROWS or self._is_first else " | ")
            self._is_first = self._is_first and element.tag not in _IN_ROWS
        return False

    def permit(self, element: HtmlElement, block: Block) -> bool:
        """Leave an element; tell whether its block ends."""
        if not self._depth:
            return element.tag in DIVIDING
        self._depth -= 1
        if self._depth and element.tag in DIVIDING:
            block.pieces.append(" ")
        return not self._depth


def _table(row: HtmlElement) -> HtmlElement | None:
    return next(row.iterancestors("table"), None)


def _is_data(table: HtmlElement | None) -> bool:
    """Tell a table of data from one that lays out a page: short cells in rows of several, no table within."""
    if table is None or table.get("role") in {"presentation", "none"} or table.find(".//table") is not None:
        return False
    if table.find(".//th") is not None:
        return True
    rows = table.findall(".//tr")
    cells = table.findall(".//td")
    is_wide = any(len(row.findall("td")) > 1 for row in rows)
    return len(rows) > 1 and is_wide and all(len("".join(cell.itertext()).strip()) <= _LONG_CELL for cell in cells)


if TYPE_CHECKING:
    from lxml.html import HtmlElement
else:
    HtmlElement = Any

_DECLARATION: Final = re.compile(r"^\s*<\?xml[^>]*\?>")
_NO_TEXT: Final = frozenset(
    {"script", "style", "template", "noscript", "svg", "object", "iframe", "video", "audio", "canvas", "select",
     "textarea", "button", "input", "datalist", "head", "math"}
)  # fmt: skip
"""What holds no text of the page, whatever stands in it; a browser that runs scripts shows no `<noscript>`."""
_DELETED: Final = frozenset({"del", "s", "strike"})
_HIDING: Final = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?:\.0+)?(?:px|pt|em|rem|%)?\s*(?:;|!|$)",
    re.IGNORECASE,
)
_STRIKING: Final = re.compile(r"text-decoration(?:-line)?\s*:[^;]*line-through", re.IGNORECASE)
_BARE_MARK: Final = re.compile(r"(?<=[\w.,;:!?”’\"')%])\[\d{1,3}\]")


@dataclass(frozen=True, slots=True)
class Unseen:
    """A piece of text that a browser does not show, and the element that follows or holds its place."""

    text: str
    place: HtmlElement


def parse(page: str) -> HtmlElement:
    """Parse a page or a piece of one.

    Raises:
        UnusableFileError: there is nothing in it.
    """
    from lxml import etree, html  # noqa: PLC0415  # slow to import, and needed for HTML only

    try:
        # lxml takes no text that names an encoding of bytes, as XHTML does in its first line.
        return html.document_fromstring(
            _DECLARATION.sub("", page, count=1) or " ", html.HTMLParser(remove_comments=True, remove_pis=True)
        )
    except (etree.ParserError, ValueError) as error:
        raise UnusableFileError("a web page in which no article can be told: copy its text into a .txt file") from error


def show(tree: HtmlElement) -> list[Unseen]:
    """Take out of a tree what a browser does not show, and what is marked as deleted or as a footnote.

    Returns:
        The text that was hidden, in the order of the page, with where it stood.
    """
    from lxml import etree  # noqa: PLC0415  # slow to import, and needed for HTML only

    unseen = []
    for element in list(tree.iter(etree.Element)):
        if element.tag in {"html", "body"}:
            continue  # many pages hide themselves until a script has run
        if element.tag in _NO_TEXT:
            _drop(element)
        elif element.tag in _DELETED or _STRIKING.search(element.get("style", "")):
            _drop(element, leaves_space=True)
        elif _is_hidden(element):
            text = " ".join(" ".join(element.itertext()).split())
            place = element.getparent()
            if text and place is not None:
                unseen.append(Unseen(text, place))
            _drop(element)
    _mark(tree)
    return [each for each in unseen if each.place is tree or tree in each.place.iterancestors()]


def _is_hidden(element: HtmlElement) -> bool:
    closed = element.tag == "dialog" and element.get("open") is None
    return closed or element.get("hidden") is not None or bool(_HIDING.search(element.get("style", "")))


def _mark(tree: HtmlElement) -> None:
    """Take out footnote marks, and put in the marks of quotation."""
    for element in list(tree.iter("sup", "a")):
        text = "".join(element.itertext())
        if element.tag == "sup":
            # A link to a note is no power, whatever stands before it.
            told = "" if is_mark(text) and element.find(".//a") is not None else raised(text, _before(element))
            if told != text:
                _replace(element, told)
        elif _is_note_link(element, text.strip()):
            _drop(element)
    for element in tree.iter():
        element.text = element.text and _BARE_MARK.sub("", element.text)
        element.tail = element.tail and _BARE_MARK.sub("", element.tail)
        if element.tag == "q":
            opening, closing = "‘’" if any(True for _ in element.iterancestors("q")) else "“”"
            element.text = opening + (element.text or "")
            if len(element):
                element[-1].tail = (element[-1].tail or "") + closing
            else:
                element.text += closing


def _is_note_link(link: HtmlElement, text: str) -> bool:
    """Tell whether a link leads to a note on the same page: `[1]`, or a bare number glued to the word before it."""
    return (
        link.get("href", "").startswith("#")
        and is_mark(text)
        and (text.startswith("[") or _before(link)[-1:].strip() != "")
    )


def _before(element: HtmlElement) -> str:
    """Return the text right before an element, as far as it stands in the same parent."""
    previous = element.getprevious()
    if previous is not None:
        return str(previous.tail or "".join(previous.itertext()))
    parent = element.getparent()
    return str(parent.text or "") if parent is not None else ""


def _drop(element: HtmlElement, *, leaves_space: bool = False) -> None:
    """Empty an element, and leave what follows it; between two words leave a space, if asked."""
    before, after = _before(element)[-1:], (element.tail or "")[:1]
    _replace(element, " " if leaves_space and before.isalnum() and (after.isalnum() or not after) else "")


def _replace(element: HtmlElement, text: str) -> None:
    """Put text in the place of an element; to take it out would copy what follows it, each time."""
    element.clear(keep_tail=True)
    element.text = text or None
    if element.tag in DIVIDING:
        element.tag = "span"  # what is not shown divides nothing
