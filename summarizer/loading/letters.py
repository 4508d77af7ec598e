"""The plain text of an e-mail → what its sender wrote, and what stands in it of older mail.

Follows RFC 3676 (`format=flowed`). Elsewhere the lines of one paragraph are put together where the sender's program
broke them: the next line's first word would not have fitted.
"""

import re
from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

_WIDTHS: Final = range(50, 81)
"""Columns at which mail programs break lines (RFC 5322 asks for 78 at most); longer lines are not broken at all."""
_LIST: Final = re.compile(r"\s|[-*•–—+]\s|\d{1,3}[.)]\s|[-=_*]{3,}")
"""How an item, an indented line or a rule begins: on a line of its own, whatever stands before it."""
_QUOTED: Final = re.compile(r"(?:> ?)+")
_DIVIDER: Final = re.compile(r"\s*(?:[-_]{2,}[^-_\n]{0,60}[-_]{2,}|_{10,})\s*")
"""'-----Original Message-----', '---------- Forwarded message ---------', and Outlook's long line."""
_FIELD: Final = re.compile(r"\*?\w[\w -]{1,20}\*?\s?:\*?\s\S.*")
_MIN_FIELDS: Final = 2


class Letter(NamedTuple):
    """What is new in a mail, and what it carries of older mail; "" where there is none."""

    new: str
    older: str


def read_letter(text: str, *, is_flowed: bool = False, deletes_space: bool = False) -> Letter:
    """Tell the new text of a mail from the older, and put broken lines together.

    Args:
        text: the plain part.
        is_flowed: whether it is declared as `format=flowed`.
        deletes_space: whether it is declared as `DelSp=yes`.
    """
    lines = text.replace("\r\n", "\n").split("\n")
    levels = _flowed(lines, deletes_space=deletes_space) if is_flowed else [_level(line) for line in lines]
    new, older = _apart(levels)
    if not is_flowed:
        new, older = _unbroken(new), _unbroken(older)
    return Letter("\n".join(new).strip("\n"), "\n".join(older).strip("\n"))


def _level(line: str) -> tuple[int, str]:
    """Return how often a line is quoted, and the line without the marks."""
    marks = _QUOTED.match(line)
    return (marks[0].count(">"), line[marks.end() :]) if marks else (0, line)


def _flowed(lines: Iterable[str], *, deletes_space: bool) -> list[tuple[int, str]]:
    """Put together the lines that end in a space, within one level of quotation; a signature's "-- " does not flow."""
    found: list[tuple[int, str]] = []
    flows = False
    for line in lines:
        bare = line.lstrip(">")
        level, text = len(line) - len(bare), bare.removeprefix(" ")
        is_soft = text.endswith(" ") and text != "-- "
        held = text[:-1] if is_soft and deletes_space else text
        if flows and found[-1][0] == level and text != "-- ":
            found[-1] = (level, found[-1][1] + held)
        else:
            found.append((level, held))
        flows = is_soft
    return [(level, text.rstrip(" ")) for level, text in found]


def _apart(levels: Sequence[tuple[int, str]]) -> tuple[list[str], list[str]]:
    """Set the lines of older mail apart, with the line that introduces them ("On Tuesday … wrote:")."""
    new: list[str] = []
    older: list[str] = []
    for number, (level, line) in enumerate(levels):
        if level:
            if not older or number == 0 or not levels[number - 1][0]:
                older += _taken_introduction(new)
            older.append(line)
        elif _begins_older(levels, number):
            return new, [*older, *(each for _, each in levels[number + 1 :])]
        else:
            new.append(line)
    return new, older


def _taken_introduction(new: list[str]) -> list[str]:
    """Take the line before a quotation off what is new, with the one that it was broken from, if it introduces it."""
    end = len(new)
    while end and not new[end - 1].strip():
        end -= 1
    if not end or not new[end - 1].rstrip().endswith((":", "：")):
        return [""]
    start = end - 1
    while start and new[start - 1].strip() and end - start < 2:
        start -= 1
    taken = ["", *new[start:end]]
    del new[start:]
    return taken


def _begins_older(levels: Sequence[tuple[int, str]], number: int) -> bool:
    """Tell whether an older mail follows with its header, as Outlook and Gmail set it below a line of dashes."""
    line = levels[number][1]
    if len(line) > _WIDTHS.stop or not _DIVIDER.fullmatch(line):
        return False
    following = [line for _, line in levels[number + 1 : number + 8] if line.strip()]
    return sum(bool(_FIELD.fullmatch(line.strip())) for line in following[:4]) >= _MIN_FIELDS


def _unbroken(lines: Sequence[str]) -> list[str]:
    """Put together the lines that were broken because the next word did not fit."""
    width = max((len(line) for line in lines), default=0)
    if width not in _WIDTHS:
        return list(lines)
    found: list[str] = []
    last = ""
    for line in lines:
        fits = len(last.rstrip()) + 1 + len(line.partition(" ")[0]) <= width
        if found and last.strip() and line.strip() and not fits and not _LIST.match(line):
            found[-1] = f"{found[-1].rstrip()} {line}"
        else:
            found.append(line)
        last = line
    return found
