"""Tidy the tables of words: fill their lines to the margin, and drop a word that stands twice in one list.

    .venv/bin/python .ci/word_tables.py summarizer/domain/languages/*.py

Words are added where they belong, and lines grow ragged; no formatter fills a string. What a list means stays the same.
"""

import ast
import io
import re
import sys
import tokenize
from collections.abc import Iterator
from pathlib import Path

_WIDTH = 120
_FEWEST = 2
"""Lines of a list that is filled."""
_LITERAL = re.compile(r'(r?)"((?:[^"\\]|\\.)*)"')


def _lists(source: str) -> Iterator[list[tokenize.TokenInfo]]:
    """Yield the strings that stand one under the other and make one list."""
    found: list[tokenize.TokenInfo] = []
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type == tokenize.STRING and _LITERAL.fullmatch(token.string):
            if found and token.start[0] != found[-1].start[0] + 1:
                found = []
            found.append(token)
        elif token.type != tokenize.NL:
            if len(found) >= _FEWEST:
                yield found
            found = []


def _once(text: str) -> str:
    """Return a list of words without those that it had before; worths and patterns with brackets stay as they are."""
    if re.search(r"[\d(|]", text):
        return text
    kept = dict.fromkeys(text.split())
    is_open, is_begun = text.endswith(" "), text.startswith(" ")
    return f"{' ' * is_begun}{' '.join(kept)}{' ' * is_open}"


def _filled(lines: list[str], strings: list[tokenize.TokenInfo]) -> list[str] | None:
    """Return the lines of one list, filled; None where it is none, or gets no shorter."""
    parts = [found for each in strings if (found := _LITERAL.fullmatch(each.string))]
    is_raw = any(each[1] for each in parts)
    text = "".join(each[2] for each in parts)
    if "\\" in text and not all(each[1] for each in parts if "\\" in each[2]):
        return None
    text = text if is_raw else _once(text)
    mark = "|" if text.count("|") > text.count(" ") else " "
    begin, end = strings[0].start, strings[-1].end
    line, tail = lines[begin[0] - 1][: begin[1]], lines[end[0] - 1][end[1] :]
    opening = 'r"' if is_raw else '"'
    margin = " " * strings[1].start[1] + opening
    line += opening
    filled: list[str] = []
    pieces = re.findall(rf"[^{re.escape(mark)}]*{re.escape(mark)}|[^{re.escape(mark)}]+$", text)
    for n, piece in enumerate(pieces, 1):
        after = 1 + (len(tail) if n == len(pieces) else 0)
        if len(line) + len(piece) + after > _WIDTH and not line.endswith(opening):
            filled.append(f'{line}"')
            line = margin
        line += piece
    filled.append(f'{line}"{tail}')
    is_shorter = len(filled) <= end[0] - begin[0] and max(map(len, filled)) <= _WIDTH
    return filled if is_shorter else None


def tidy(source: str) -> str:
    """Return a file with its lists of words filled."""
    lines = source.split("\n")
    for strings in reversed([*_lists(source)]):
        if filled := _filled(lines, strings):
            lines[strings[0].start[0] - 1 : strings[-1].end[0]] = filled
    made = "\n".join(lines)
    ast.parse(made)
    return made


def main() -> None:
    """Tidy the files that are named."""
    for path in map(Path, sys.argv[1:]):
        source = path.read_text("utf-8")
        made = tidy(source)
        if made != source:
            path.write_text(made, "utf-8")
            print(f"{path}: {source.count(chr(10)) - made.count(chr(10))} lines fewer")


if __name__ == "__main__":
    main()
