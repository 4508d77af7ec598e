"""Strings and numbers → the few SVG forms that the pictures are built of.

Hides how text is made harmless in XML, how wide it is taken to be, and how a picture fits a phone and a wide page: what
lies along an axis is placed in percent of the width, and text keeps its size. The narrowest page is `NARROW` wide.
Looks are presentation attributes, which a strict Content-Security-Policy lets through.
"""

import unicodedata
from collections.abc import Iterable, Iterator
from html import escape
from typing import Final, NamedTuple

from summarizer.render.escape import visible

INK: Final = "var(--ink, #1b1b1b)"
MUTED: Final = "var(--muted, #5c5c5c)"
PAPER: Final = "var(--paper, #ffffff)"
SHADE: Final = "var(--shade, #f0efec)"
ACCENT: Final = "var(--accent, #1d4f91)"
DISPUTE: Final = "var(--dispute, #a8321f)"
RULE: Final = "var(--rule, #d5d3ce)"
Look = dict[str, str | float | None]
"""Presentation attributes."""

HALO: Final[Look] = {"paint_order": "stroke", "stroke": PAPER, "stroke_width": 3, "stroke_linejoin": "round"}
"""The look of text that lies over lines."""

NARROW: Final = 340
"""The narrowest page, in pixels: a phone of 360 with its margins. Text is wrapped so that it fits there."""
SIZE: Final = 12.5
"""Of text, in pixels."""
LINE: Final = 16
"""From one line of text to the next, in pixels."""


class Part(NamedTuple):
    """A piece of a picture, drawn from its upper edge, and how high it is, in pixels."""

    height: float
    drawing: str


_NARROW_LETTERS: Final = frozenset(" .,:;'’‘|!()[]/-fijlrtI1")
_WIDE_LETTERS: Final = frozenset("mwMWQOGDHNU@%—…")


def element(tag: str, *content: str, **attributes: str | float | None) -> str:
    """Return an element; `stroke_width=2` is `stroke-width="2"`, None leaves an attribute out, content is SVG."""
    given = "".join(
        f' {name.strip("_").replace("_", "-")}="{_attribute(value)}"'
        for name, value in attributes.items()
        if value is not None
    )
    return f"<{tag}{given}>{''.join(content)}</{tag}>" if content else f"<{tag}{given}/>"


def group(role: str, *content: str, label: str | None = None) -> str:
    """Return a group that a screen reader tells as `role`, by the name `label`."""
    return element("g", *content, role=role, aria_label=label)


def link(id_: str, told: str, *content: str) -> str:
    """Return a mark that leads to the thing with this id; `told` says in full what it shows."""
    return element("a", element("title", words(told)), *content, href=f"#{id_}")


def text(lines: str | Iterable[str], x: float | str, y: float, **look: str | float | None) -> str:
    """Return text of one or more lines, the first with its baseline at `y`."""
    given: Look = {"fill": INK, "font_size": SIZE, **look}
    if isinstance(lines, str):
        return element("text", words(lines), x=x, y=y, **given)
    spans = (element("tspan", words(line), x=x, y=y + LINE * place) for place, line in enumerate(lines))
    return element("text", *spans, **given)


def stack(parts: Iterable[Part]) -> Part:
    """Put pieces below one another."""
    down = 0.0
    drawn = []
    for part in parts:
        drawn.append(element("g", part.drawing, transform=f"translate(0 {_number(down)})"))
        down += part.height
    return Part(down, "".join(drawn))


def flow(entries: Iterable[tuple[str, str | None, str]], y: float, x: float = 0.0) -> tuple[float, str]:
    """Set short texts side by side, line after line.

    Args:
        entries: each text, the id that it leads to (None: nowhere), and what it stands for in full.
        y: the baseline of the first line.
        x: where the first line begins.

    Returns:
        The baseline of the last line, and the drawing.
    """
    drawn = []
    for shown, id_, told in entries:
        line = next(iter(wrap(shown, NARROW, 1)), "")
        wide = width_of(line)
        if x and x + wide > NARROW:
            x, y = 0.0, y + LINE + 2
        look: Look = {"fill": ACCENT, "text_decoration": "underline"} if id_ else {"fill": MUTED}
        label = text(line, x, y, **look)
        drawn.append(group("listitem", link(id_, told, label)) if id_ else label)
        x += wide + 10
    return y, "".join(drawn)


def picture(label: str, whole: Part, *, is_scaled: bool = False) -> str:
    """Return a whole picture, as wide as its page; one that is scaled grows with it, and its text as well."""
    size: Look = {"viewBox": f"0 0 {NARROW} {_number(whole.height)}"} if is_scaled else {"height": whole.height}
    return element(
        "svg",
        whole.drawing,
        xmlns="http://www.w3.org/2000/svg",
        width="100%",
        **size,
        class_="picture",
        role="group",
        aria_label=label,
        font_size=SIZE,
    )


def percent(share: float) -> str:
    """Return a share of the picture's width as a coordinate."""
    return f"{_number(share)}%"


def words(string: str) -> str:
    """Return a text of others as one line of SVG text, in which nothing is markup."""
    return escape(visible(string))


def width_of(string: str, size: float = SIZE) -> float:
    """Return about how wide a text is, in pixels, rather too much than too little."""
    return size * sum(_em(char) for char in string)


def wrap(string: str, width: float, most: int, size: float = SIZE) -> list[str]:
    """Break a text into at most so many lines of at most so many pixels; what is cut ends with an ellipsis."""
    lines = list(_lines(visible(string), width, size))
    if len(lines) <= most:
        return lines
    last = lines[most - 1]
    while last and width_of(last + "…", size) > width:
        last = last[:-1]
    return [*lines[: most - 1], last.rstrip() + "…"]


def _lines(string: str, width: float, size: float) -> Iterator[str]:
    line = ""
    for word in string.split(" "):
        longer = f"{line} {word}" if line else word
        if width_of(longer, size) <= width:
            line = longer
            continue
        if line:
            yield line
        *pieces, line = _pieces(word, width, size)
        yield from pieces
    if line:
        yield line


def _pieces(word: str, width: float, size: float) -> Iterator[str]:
    """Cut a word that is too long for a line, as there are no spaces in Chinese or Thai."""
    piece = ""
    for char in word:
        if piece and width_of(piece + char, size) > width:
            yield piece
            piece = ""
        piece += char
    yield piece


def _em(char: str) -> float:
    if unicodedata.combining(char):
        return 0.0
    if not char.isascii() and unicodedata.east_asian_width(char) in {"W", "F"}:
        return 1.05
    if char in _NARROW_LETTERS:
        return 0.36
    return 0.88 if char in _WIDE_LETTERS or (not char.isascii() and not char.isalpha()) else 0.57


def _attribute(value: str | float) -> str:
    return words(value) if isinstance(value, str) else _number(value)


def _number(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".")
