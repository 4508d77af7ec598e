"""Text of articles and of the model → Markdown in which nothing of theirs is live, and every visible letter stays.

Hides how Markdown is disarmed. CommonMark's marks are escaped with a backslash. What GitHub and e-mail programs find
in finished text (bare addresses, `@mentions`, `#123`, `:emoji:`) no backslash stops: there an empty HTML comment
parts the text, which neither shows nor is copied. Line breaks become spaces, so that no text begins a block of its
own or leaves its table cell. Characters that cannot be seen are left out, and text that runs from right to left is
isolated (Unicode Standard Annex 9); `brief.json` keeps every character.
"""

import re
import unicodedata
from typing import Final

_MARKS: Final = re.compile(r"[\\`*_\[\]<>|~$^{}#@]|&(?=[#A-Za-z])")
_AUTOLINKS: Final = re.compile(
    r"(?<=/)(?=/)"  # http://…, ftp://…, //…
    r"|(?<=[^\W_])(?=[.。．｡][^\W\d_]{2})"  # www.example.org, example.org, someone@example.org
    r"|(?<=[@#])(?=\w)"  # @someone, someone@…, #123
    r"|(?<=\bGH)(?=-\d)"  # GH-123
    r"|(?<=:)(?=[\w+-]+:)",  # :emoji:
    re.IGNORECASE,
)
_BREAK: Final = "<!-- -->"
_BLOCK_START: Final = re.compile(r"\A(?:(?=[-+=:])|(\d{1,9})(?=[.)]))")
_SPACES: Final = re.compile(r"[\t-\r\x1c-\x20\x85\u2028\u2029]+")
_JOINERS: Final = "\N{ZERO WIDTH NON-JOINER}\N{ZERO WIDTH JOINER}"
_NO_CHARACTERS: Final = "\ufffe\uffff"
"""Code points that XML does not allow, besides control characters and lone surrogates."""
_RIGHT_TO_LEFT: Final = frozenset({"R", "AL", "AN"})


def escape(text: str) -> str:
    """Return `text` as Markdown within a line, which shows it and does nothing."""
    shown = visible(text)
    escaped = _BREAK.join(_MARKS.sub(r"\\\g<0>", piece) for piece in _AUTOLINKS.split(shown))
    if not shown.isascii() and any(unicodedata.bidirectional(char) in _RIGHT_TO_LEFT for char in shown):
        return f"\N{FIRST STRONG ISOLATE}{escaped}\N{POP DIRECTIONAL ISOLATE}"
    return escaped


def begin(line: str) -> str:
    """Return a line of Markdown that stays text where it begins a block: "- 3" becomes no list."""
    return _BLOCK_START.sub(lambda start: f"{start[1] or ''}\\", line)


def code(text: str) -> str:
    """Return `text` as a Markdown code span, in which nothing is read as Markdown; not for use in tables."""
    shown = visible(text)
    fence = "`" * (1 + max((len(run) for run in re.findall("`+", shown)), default=0))
    return f"{fence} {shown} {fence}" if shown[:1] in " `" or shown[-1:] == "`" else f"{fence}{shown}{fence}"


def visible(text: str) -> str:
    """Return `text` on one line and without what cannot be seen; control characters show as U+FFFD."""
    line = _SPACES.sub(" ", text)
    if line.isprintable():
        return line.strip()  # the common case: nothing to look for letter by letter
    return "".join(_seen(char, line[place - 1 : place]) for place, char in enumerate(line)).strip()


def _seen(char: str, before: str) -> str:
    if char in _JOINERS and before and not before.isascii():
        return char  # Persian, Indic scripts and emoji are not the same without them
    if char in _NO_CHARACTERS:
        return "\N{REPLACEMENT CHARACTER}"
    category = unicodedata.category(char)
    return {"Cc": "\N{REPLACEMENT CHARACTER}", "Cs": "\N{REPLACEMENT CHARACTER}", "Cf": ""}.get(category, char)
