"""Which articles are one utterance: articles come in, a voice of each goes out.

`article_voices` finds reprints. Texts of which one has half of the other's words are one story; an agency that an
article credits itself to, or else its publisher, is its voice. A text is compared with those alone that share enough of
a sample of its runs of words, so that cost grows with length.
"""

from array import array
from collections import Counter
from collections.abc import Container, Iterable, Sequence
from itertools import chain, compress, pairwise, repeat
from typing import Final, NamedTuple
from zlib import crc32

from summarizer.domain.article import GroundedReport
from summarizer.merging.sources.credits import agency_key, credited_agency, credits_agencies, is_retelling
from summarizer.merging.store import Card

Origin = tuple[str, str]
"""Whose word something is: the sort of mark, and the mark."""
_Run = tuple[str, ...]
SHINGLE_WORDS = 5
"""A run of five words is seldom written twice by chance, and survives most cuts."""
REPRINT_SHARE = 0.5
"""How much of the shorter text must stand in the other: wire copy is cut, topped and given captions, seldom rewritten;
no two who write by themselves share half of their words."""
REWRITTEN_SHARE = 0.3
"""The same of a text that says that agencies wrote it too: a desk puts other words into each sentence of a wire, and
four in ten of its runs of five words stay."""
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


def article_voices(reports: Sequence[GroundedReport], cards: Sequence[Card]) -> tuple[Voice, ...]:
    """Give each article's own voice; reprints share the voice of the first of them."""
    published = {agency_key(card.publisher) for card in cards if card.publisher}
    firsts = _Firsts(reports, published)
    voices = []
    for source, agency in enumerate(firsts.agencies):
        first = firsts.class_of(source)
        publisher = agency or firsts.agencies[first] or cards[first].publisher or cards[source].publisher
        origin = ("publisher", agency_key(publisher)) if publisher else ("article", cards[first].text_sha256)
        voices.append(Voice(origin, first, firsts.retelling[source]))
    return tuple(voices)


class _Firsts:
    """The texts that reprint no earlier one, each with a sample of its runs of words.

    A text is compared in full only with those that share enough of their sample with it, leaving out what is
    commonplace in the folder, so cost grows with length. Of the samples, eight bytes a run, those alone are looked up
    that stand in two texts at least.
    """

    def __init__(self, reports: Sequence[GroundedReport], published: Container[str]) -> None:
        self._reports = reports
        self._apart = _WordBreaks()
        self._holders: dict[int, tuple[int, ...]] = {}
        """In which samples a run is, by its hash (a clash costs a comparison); in none once it is commonplace."""
        self._enough: dict[int, float] = {}
        """How many shared runs of each text make a reprint likely, at one in how many that its sample has."""
        self._one_in = bytearray()
        self._samples = array("q")
        """The runs of all samples, by hash."""
        self._ends = array("L", [0])
        """Where in these each text's begin and end."""
        self.agencies: list[str | None] = []
        """To whom each credits itself, read in the same go."""
        self.retelling: list[bool] = []
        self._share = array("d")
        """How much of each the shorter of two texts must share."""
        begins = _Begins()
        for report in reports:
            self.agencies.append(credited_agency(report.article.text, published))
            self.retelling.append(is_retelling(report.article.text))
            self._share.append(REWRITTEN_SHARE if credits_agencies(report.article.text) else REPRINT_SHARE)
            words = self._split(report.article.text)
            self._one_in.append(_ONE_IN if len(words) > _SHORT_TEXT else 1)
            runs = compress(_runs(words), map(begins.__getitem__, words)) if self._one_in[-1] > 1 else _runs(words)
            self._samples.extend(set(map(hash, runs)))
            self._ends.append(len(self._samples))
        self._shared = _twice(self._samples)

    def class_of(self, index: int) -> int:
        """Give the index of the first text that a text reprints, itself if none; asked of one text after the other."""
        one_in, size = self._one_in[index], self._ends[index + 1] - self._ends[index]
        sample = self._shared.intersection(self._samples[self._ends[index] : self._ends[index + 1]])
        enough = self._share[index] / 2 * one_in * size
        # Looking a run up and noting it are one step; what is noted of a text that proves a reprint is taken back.
        itself = (index,)
        held = map(self._holders.setdefault, sample, repeat(itself))
        known = {run: firsts for run, firsts in zip(sample, held, strict=True) if firsts is not itself}
        likely = sorted(self._likely(known.values(), one_in, enough))
        words = self._words(index) if likely else []
        for first in likely:
            if _is_reprint(words, self._words(first), min(self._share[index], self._share[first])):
                for run in sample.difference(known):
                    del self._holders[run]
                return first
        self._enough[index] = enough
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

    def _words(self, index: int) -> list[str]:
        return self._split(self._reports[index].article.text)

    def _split(self, text: str) -> list[str]:
        return text.casefold().translate(self._apart).split()


_SHARE: Final = 1 << 20
"""Hashes that are put in order at once: 40 MB as objects."""


def _twice(samples: "array[int]") -> frozenset[int]:
    """Return the hashes that stand in several samples, each of which has a hash once."""
    shares = 1 + len(samples) // _SHARE
    found: set[int] = set()
    for share in range(shares):
        own = sorted(run for run in samples if run % shares == share)
        found.update(one for one, other in pairwise(own) if one == other)
    return frozenset(found)


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


def _is_reprint(words: Sequence[str], others: Sequence[str], share: float) -> bool:
    ones, twos = set(_runs(words)), set(_runs(others))
    shared = len(ones & twos)
    # Notices of a line or two may share a few words by chance.
    return shared >= share * min(len(ones), len(twos)) and shared > SHINGLE_WORDS
