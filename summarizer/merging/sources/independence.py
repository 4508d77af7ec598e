"""Which articles are one utterance: articles come in, a voice of each goes out.

`article_voices` finds reprints. Texts of which one has half of the other's words are one story; an agency that an
article credits itself to, or else its publisher, is its voice. A text is compared with those alone that share enough of
a sample of its runs of words, so that cost grows with length.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import chain, compress, repeat
from typing import NamedTuple
from zlib import crc32

from summarizer.domain.article import GroundedReport
from summarizer.merging.sources.credits import agency_key, credited_agency, is_retelling

Origin = tuple[str, str]
"""Whose word something is: the sort of mark, and the mark."""
_Run = tuple[str, ...]
SHINGLE_WORDS = 5
"""A run of five words is seldom written twice by chance, and survives most cuts."""
REPRINT_SHARE = 0.5
"""How much of the shorter text must stand in the other: wire copy is cut, topped and given captions, seldom rewritten;
no two who write by themselves share half of their words."""
COMMONPLACE = 20
"""A run of words that stands in more texts than this is boilerplate, and tells nothing of reprints."""
_ONE_IN, _SHORT_TEXT = 4, 60
"""Of a text of more words one run in four is looked up: enough to see half of it, at a quarter of the cost."""


class Voice(NamedTuple):
    """How one article speaks for itself: an origin of its own, shared by its reprints, its publisher or its agency.

    Attributes:
        text_class: the first article of which it is a reprint.
        retells: whether it only comments on what others found, or corrects it.
    """

    origin: Origin
    text_class: int
    retells: bool = False


def article_voices(reports: Sequence[GroundedReport]) -> tuple[Voice, ...]:
    """Give each article's own voice; reprints share the voice of the first of them."""
    texts = [report.article.text for report in reports]
    firsts = _Firsts(texts)
    published = {agency_key(report.header.publisher) for report in reports if report.header.publisher}
    voices = []
    for source, report in enumerate(reports):
        first = firsts.class_of(source)
        credited = credited_agency(texts[source], published) or credited_agency(texts[first], published)
        publisher = credited or reports[first].header.publisher or report.header.publisher
        origin = ("publisher", agency_key(publisher)) if publisher else ("article", reports[first].article.text_sha256)
        voices.append(Voice(origin, first, is_retelling(texts[source])))
    return tuple(voices)


class _Firsts:
    """The texts that reprint no earlier one, each with a sample of its runs of words.

    A text is compared in full only with those that share enough of their sample with it, leaving out what is
    commonplace in the folder, so cost grows with length.
    """

    def __init__(self, texts: Sequence[str]) -> None:
        self._texts = texts
        self._apart = _WordBreaks()
        self._begins = _Begins()
        self._holders: dict[int, tuple[int, ...]] = {}
        """In which samples a run is, by its hash (a clash costs a comparison); in none once it is commonplace."""
        self._one_in: dict[int, int] = {}
        self._enough: dict[int, float] = {}
        """How many shared runs of each text make a reprint likely, at one in how many that its sample has."""

    def class_of(self, index: int) -> int:
        """Give the index of the first text that a text reprints, itself if none; asked of one text after the other."""
        words = self._words(index)
        one_in = _ONE_IN if len(words) > _SHORT_TEXT else 1
        sample = set(map(hash, _runs(words) if one_in == 1 else self._sampled(words)))
        enough = REPRINT_SHARE / 2 * one_in * len(sample)
        # Looking a run up and noting it are one step; what is noted of a text that proves a reprint is taken back.
        itself = (index,)
        held = map(self._holders.setdefault, sample, repeat(itself))
        known = {run: firsts for run, firsts in zip(sample, held, strict=True) if firsts is not itself}
        for first in sorted(self._likely(known.values(), one_in, enough)):
            if _is_reprint(words, self._words(first)):
                for run in sample.difference(known):
                    del self._holders[run]
                return first
        self._one_in[index], self._enough[index] = one_in, enough
        for run, firsts in known.items():
            if firsts:
                self._holders[run] = firsts + itself if len(firsts) < COMMONPLACE else ()
        return index

    def _likely(self, held: Iterable[tuple[int, ...]], one_in: int, enough: float) -> list[int]:
        """Give the texts that may be alike: the runs that they share by their samples are enough for the shorter."""
        return [
            first
            for first, n in Counter(chain.from_iterable(held)).items()
            # Of most it is enough to know that a run of a sample stands for no more than so many.
            if (n * _ONE_IN >= enough or n * _ONE_IN >= self._enough[first])
            and n * max(one_in, self._one_in[first]) >= min(enough, self._enough[first])
        ]

    def _sampled(self, words: Sequence[str]) -> Iterable[_Run]:
        return compress(_runs(words), map(self._begins.__getitem__, words))

    def _words(self, index: int) -> list[str]:
        return self._texts[index].casefold().translate(self._apart).split()


class _WordBreaks(dict[int, int]):
    """What `str.translate` makes of each character so that words stand apart: a blank of what is in no word."""

    def __missing__(self, character: int) -> int:
        self[character] = character if chr(character).isalnum() or character == ord("_") else ord(" ")
        return self[character]


class _Begins(dict[str, bool]):
    """Whether the sampled runs of words are those that begin with a word: one in so many, the same of every text."""

    def __missing__(self, word: str) -> bool:
        self[word] = crc32(word.encode()) % _ONE_IN == 0
        return self[word]


def _runs(words: Sequence[str]) -> Iterable[_Run]:
    """Give the runs of so many words of a text; a shorter one is one run."""
    if len(words) < SHINGLE_WORDS:
        return [tuple(words)]
    return zip(*(words[start:] for start in range(SHINGLE_WORDS)), strict=False)


def _is_reprint(words: Sequence[str], others: Sequence[str]) -> bool:
    ones, twos = set(_runs(words)), set(_runs(others))
    shared = len(ones & twos)
    # Notices of a line or two may share a few words by chance.
    return shared >= REPRINT_SHARE * min(len(ones), len(twos)) and shared > SHINGLE_WORDS
