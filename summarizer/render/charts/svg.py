"""Strings and numbers → the few SVG forms that the pictures are built of.

Hides how text is made harmless in XML, how wide it is taken to be, and how a picture fits a phone and a wide page: what
lies along an axis is placed in percent of the width, and text keeps its size; a map grows as a whole. Looks are
presentation attributes, which a strict Content-Security-Policy lets through.
"""

import unicodedata
from html import escape
from typing import Final

from markupsafe import Markup

from summarizer.render.markdown import visible

INK: Final = "var(--ink, #1b1b1b)"
MUTED: Final = "var(--muted, #5c5c5c)"
PAPER: Final = "var(--paper, #ffffff)"
SHADE: Final = "var(--shade, #f0efec)"
ACCENT: Final = "var(--accent, #1d4f91)"
DISPUTE: Final = "var(--dispute, #a8321f)"
RULE: Final = "var(--rule, #d5d3ce)"
Look = dict[str, str | float | None]
"""Presentation attributes."""

_SVG: Final = "http://www.w3.org/2000/svg"
HALO: Final[Look] = {"paint_order": "stroke", "stroke": PAPER, "stroke_width": 3, "stroke_linejoin": "round"}
"""The look of text that lies over lines."""

SIZE: Final = 12.5
"""Of text, in pixels."""
LINE: Final = 16
"""From one line of text to the next, in pixels."""
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


def text(line: str, x: float | str, y: float, **look: str | float | None) -> str:
    """Return text on one line, with its baseline at `y`."""
    given: Look = {"fill": INK, "font_size": SIZE, **look}
    return element("text", words(line), x=x, y=y, **given)


def strip(kind: str, height: float, *content: str) -> Markup:
    """Return a picture as wide as what holds it, which the words beside it tell as well: screen readers skip it."""
    return Markup(  # noqa: S704 - `element` and `text` escape what they write
        element("svg", *content, xmlns=_SVG, class_=kind, width="100%", height=height, aria_hidden="true")
    )


def picture(label: str, width: float, height: float, *content: str) -> Markup:
    """Return a picture that grows with its page, its text as well; a screen reader calls it `label`."""
    size: Look = {"viewBox": f"0 0 {_number(width)} {_number(height)}", "width": "100%"}
    return Markup(  # noqa: S704 - as above
        element("svg", *content, xmlns=_SVG, **size, class_="picture", role="group", aria_label=label)
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
