"""What an article only passes on from another one of its folder: words and places in, whose article it is out.

"Seven people were killed, according to the Coast Echo" is no second word beside the Echo's own article, whether the
report names the paper for it, calls it "the daily Coast Echo", or names nobody. Only what stands in the sentence of the
quote counts: what a paper is credited with elsewhere may be another number.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Final

from summarizer.domain.article import GroundedReport
from summarizer.domain.languages import primary, wordings_of
from summarizer.domain.languages.any_language import whole_words
from summarizer.domain.languages.language import Wordings
from summarizer.merging.sources.credits import agency_key
from summarizer.merging.sources.independence import Origin

_LONGEST_NAME: Final = 5
"""Words: "Agencia de Prensa del Norte"."""
_MOST_BEFORE: Final = 4
"""Words between "according to" and a paper's name: "the local daily newspaper"."""
_OUTLET: Final = re.compile(whole_words(lambda row: row.outlets), re.IGNORECASE)
_TOKEN: Final = re.compile(r"[^\W\d_][\w&’'-]*")
_BREAK: Final = re.compile(r"[,;.:!?()\n«»“”\"–—]")
_ARABIC: Final = "ar"
_NOT_INVERTED: Final = frozenset({"en"})
"""Where whom one told stands behind the verb as a rule: "she told the Coast Echo"."""


class Echoes:
    """Tells whose article something is passed on from.

    Args:
        reports: of all articles.
        published: whose voice the articles of each publisher are, by its key (see `agency_key`).
    """

    def __init__(self, reports: Sequence[GroundedReport], published: Mapping[str, Origin]) -> None:
        self._reports = reports
        self._published = published

    def in_words(self, words: str) -> Origin | None:
        """Return the voice of a publisher that words for a source name, beside what sort of outlet it is."""
        tokens = [each for each in _TOKEN.findall(words) if not _OUTLET.fullmatch(each)]
        named = [each for each in tokens if not each[0].islower()]
        are_one = len(tokens) - len(named) <= 1 and bool(named)  # "the", "el"
        return self._published.get(agency_key(" ".join(named))) if are_one else None

    def in_sentence(self, source: int, sentence: tuple[int, int]) -> tuple[str, Origin] | None:
        """Return the publisher that a sentence says it has its words from, as it is called there, and its voice."""
        report = self._reports[source]
        words = wordings_of(report.header.language)
        if words is None or not self._published:
            return None
        told = report.article.text[slice(*sentence)]
        return next(self._named(told, words, report.header.language), None)

    def _named(self, told: str, words: Wordings, language: str) -> Iterator[tuple[str, Origin]]:
        for found in _according(words, primary(language) == _ARABIC).finditer(told):
            yield from self._begins(told[found.end() :])
        for found in _says(words).finditer(told):
            yield from self._ends(told[: found.start()])
            behind = told[found.end() :]
            if primary(language) not in _NOT_INVERTED and (subject := _subject(words).match(behind)):
                yield from self._begins(behind[subject.end() :])

    def _begins(self, text: str) -> Iterator[tuple[str, Origin]]:
        """Yield the publisher with whose name a text begins, behind a few words for what it is."""
        tokens = _TOKEN.findall(_BREAK.split(text, maxsplit=1)[0])[: _MOST_BEFORE + _LONGEST_NAME]
        first = next((n for n, each in enumerate(tokens) if self._may_begin(each)), len(tokens))
        if first <= _MOST_BEFORE:
            yield from self._longest(tokens[first : first + size] for size in range(_LONGEST_NAME, 0, -1))

    def _ends(self, text: str) -> Iterator[tuple[str, Origin]]:
        """Yield the publisher with whose name a text ends, before a word for what it is."""
        tokens = _TOKEN.findall(_BREAK.split(text)[-1])
        while tokens and _OUTLET.fullmatch(tokens[-1]):
            tokens.pop()
        yield from self._longest(tokens[-size:] for size in range(min(_LONGEST_NAME, len(tokens)), 0, -1))

    def _may_begin(self, token: str) -> bool:
        return not token[0].islower() and not _OUTLET.fullmatch(token)

    def _longest(self, runs: Iterator[list[str]]) -> Iterator[tuple[str, Origin]]:
        named = (" ".join(run) for run in runs if run and self._may_begin(run[0]))
        found = ((name, self._published.get(agency_key(name))) for name in named)
        yield from [(name, origin) for name, origin in found if origin][:1]


@lru_cache(maxsize=16)
def _according(words: Wordings, is_joined: bool) -> re.Pattern[str]:
    end = "" if is_joined else r"(?!\w)"
    return re.compile(rf"(?<!\w)(?:{words.according}){end}", re.IGNORECASE)


@lru_cache(maxsize=16)
def _says(words: Wordings) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:(?:{words.between})\s+){{0,2}}{words.joined}(?:{words.says})(?!\w)", re.IGNORECASE)


@lru_cache(maxsize=16)
def _subject(words: Wordings) -> re.Pattern[str]:
    """Match what stands between a verb and a paper that is its subject; "dijo al diario" has told it to one."""
    return re.compile(rf"(?:\s+(?:{words.determiners}|{_OUTLET.pattern})(?!\w))*\s+(?-i:(?![a-zà-ÿ]))", re.IGNORECASE)
