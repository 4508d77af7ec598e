"""Whose word a report is: articles and the words for their sources come in, origins go out.

Hides what makes two accounts independent. Accounts that quote one body are one origin; so are articles of nearly one
text (reprints of one wire story), and articles of one publisher where they speak in their own voice. Words such as
'residents' name nobody: they are an origin of their own in each article.
"""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from zlib import crc32

from summarizer.grounded import GroundedReport
from summarizer.merge.names import Names
from summarizer.merge.spelling import plain

SHINGLE_WORDS = 5
REPRINT_SHARE = 0.7
"""How much of the shorter text must stand in the other: wire copy is cut and topped, seldom rewritten."""
COMMONPLACE = 20
"""A run of words that stands in more texts than this is boilerplate, and tells nothing of reprints."""
_ONE_IN, _SHORT_TEXT = 4, 60

_SPEAKERS = frozenset({"person", "government", "military", "armed_group", "organization", "company", "media"})
_ROLES = frozenset({
    "spokesperson", "spokesman", "spokeswoman", "official", "officials", "office", "chief", "head", "director",
    "statement", "report", "reports", "agency", "ministry", "commander", "leader", "said", "says", "monitor",
    "group",
})  # fmt: skip
_NOT_ITSELF = frozenset({
    "against", "oppose", "opposes", "opposed", "opposing", "opponent", "opponents", "critic", "critics",
    "fight", "fighting", "loyal", "pro", "anti", "near", "in", "from", "at", "backed", "supported", "linked",
    "allied", "close", "inside", "around", "like", "by",
})  # fmt: skip
_BACK_REFERENCE = re.compile(r"(?:(?:the|this|that) )?([a-z]+)")
_ANY_BODY = frozenset({
    "group", "monitor", "agency", "organisation", "organization", "service", "charity", "watchdog",
    "body", "office", "statement", "it", "he", "she", "they",
})  # fmt: skip
"""What any body that was quoted before may be called afterwards."""

_PASSED_ON = re.compile(
    r"\b(?:according to|reported by|quoted by|cited by|told|via)\s+"
    r"((?:the\s+)?[A-Z][\w&’'-]*(?:\s+[A-Z][\w&’'-]*){0,4})"
)
_ENDS = (". ", ".\n", "\n", "? ", "! ")
_REACH = 1000
"""Code points on either side of a quote in which its sentence is looked for."""
_CARRIERS = frozenset({"media", "organization", "company"})

Origin = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who is quoted for something: the words for it, the entities if they are known, and the origin that it makes."""

    said_by: str | None
    entities: tuple[int, ...]
    origin: Origin


def independent(told: Iterable[tuple[int, Speaker]]) -> set[Origin]:
    """Give the origins of what several sources tell, each with its speaker.

    An article that quotes somebody for it is no second origin where it says the same in its own voice.
    """
    listed = list(told)
    quoting = {source for source, speaker in listed if speaker.said_by is not None}
    return {speaker.origin for source, speaker in listed if speaker.said_by is not None or source not in quoting}


@dataclass(frozen=True, slots=True)
class Voice:
    """How one article speaks for itself: an origin of its own, shared by its reprints and its publisher."""

    origin: Origin
    text_class: int


def article_voices(reports: Sequence[GroundedReport]) -> tuple[Voice, ...]:
    """Give each article's own voice; reprints share the voice of the first of them."""
    classes = _reprint_classes([report.article.text for report in reports])
    voices = []
    for source, first in enumerate(classes):
        publisher = reports[first].header.publisher or reports[source].header.publisher
        origin = ("publisher", plain(publisher)) if publisher else ("article", reports[first].article.text_sha256)
        voices.append(Voice(origin, first))
    return tuple(voices)


def _reprint_classes(texts: Sequence[str]) -> list[int]:
    """Give for each text the index of the first text that it reprints, itself if none.

    Each text is compared with the first of every class alone, and only where the two share some of a sample of their
    shingles that is not commonplace in the folder, so cost grows with length.
    """
    holders: dict[str, list[int]] = {}
    stands_for: list[int] = []
    sizes: list[int] = []
    classes: list[int] = []
    for index, text in enumerate(texts):
        words = _words(text)
        one_in = _ONE_IN if len(words) > _SHORT_TEXT else 1
        sample = _shingles(words, one_in)
        stands_for.append(one_in)
        sizes.append(len(sample) * one_in)
        known = (holders[shingle] for shingle in sample if shingle in holders)
        shared = Counter(first for firsts in known if len(firsts) <= COMMONPLACE for first in firsts)
        likely = [
            first
            for first, n in shared.items()
            if n * max(one_in, stands_for[first]) >= REPRINT_SHARE / 2 * min(sizes[first], sizes[index])
        ]
        alike = [first for first in likely if _is_reprint(_shingles(words), _shingles(_words(texts[first])))]
        classes.append(min(alike, default=index))
        if not alike:
            for shingle in sample:
                holders.setdefault(shingle, []).append(index)
    return classes


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())


def _shingles(words: Sequence[str], one_in: int = 1) -> set[str]:
    """Give the runs of words of a text, or of those one in so many: the same ones of every text in which they stand."""
    starts = range(max(1, len(words) - SHINGLE_WORDS + 1))
    return {
        " ".join(words[at : at + SHINGLE_WORDS]) for at in starts if one_in == 1 or _number(words[at]) % one_in == 0
    }


@lru_cache(maxsize=65536)
def _number(word: str) -> int:
    return crc32(word.encode())


def _is_reprint(shingles: set[str], others: set[str]) -> bool:
    return len(shingles & others) >= REPRINT_SHARE * min(len(shingles), len(others))


class Speakers:
    """Tells who is meant by the words that an article gives for a source."""

    def __init__(self, reports: Sequence[GroundedReport], names: Names, voices: Sequence[Voice]) -> None:
        self._reports = reports
        self._names = names
        self._voices = voices
        self._own = [Speaker(None, (), voice.origin) for voice in voices]
        self._named = [self._named_sources(source) for source in range(len(reports))]

    def text_class(self, source: int) -> int:
        """Give the first source that an article reprints, itself if none."""
        return self._voices[source].text_class

    def speaker(self, source: int, words: str | None, at: int) -> Speaker:
        """Give who speaks.

        Args:
            source: the article's index.
            words: the article's words for who knows; None for the article's own voice.
            at: where the quote stands, for 'the group' and 'the ministry', which mean a body named before.
        """
        if words is None:
            return self._own[source]
        found = self._entities(source, words) or self._named_before(source, words, at)
        if not found:
            return Speaker(words, (), ("words", f"{self._voices[source].text_class}:{plain(words)}"))
        said_by = " and ".join(self._names.entities[entity].name for entity in found)
        return Speaker(said_by, found, ("body", "+".join(map(str, sorted(found)))))

    def via(self, source: int, at: int, speaker: Speaker) -> str | None:
        """Give the outlet or body through which a speaker's words came, where the sentence says so.

        'X told Reuters' and '…, the ministry said, according to Reuters' both came through Reuters.
        """
        if speaker.said_by is None:
            return None
        text = self._reports[source].article.text
        before, behind = max(0, at - _REACH), min(len(text), at + _REACH)
        start = max(before - 1, *(text.rfind(end, before, at) for end in _ENDS)) + 1
        end = min((found for mark in _ENDS if (found := text.find(mark, at, behind)) >= 0), default=behind)
        for match in _PASSED_ON.finditer(text, start, end):
            carrier = self._entity(source, plain(match[1]).split())
            if carrier is None or carrier in speaker.entities:
                continue
            if self._names.entities[carrier].kind in _CARRIERS:
                return self._names.entities[carrier].name
        return None

    def _entities(self, source: int, words: str) -> tuple[int, ...]:
        """Find the bodies that the words name: one, or each of several joined by 'and'; none unless all are known."""
        whole = self._exactly(source, plain(words))
        parts = [words] if whole is not None else re.split(r",? and |, ", words)
        found = [self._entity(source, plain(part).split()) for part in parts]
        return tuple(dict.fromkeys(entity for entity in found if entity is not None)) if None not in found else ()

    def _entity(self, source: int, words: list[str]) -> int | None:
        """Find the body that the words name: at their end, or before a role ('a UN spokesperson')."""
        for size in range(len(words), 0, -1):
            for start in range(len(words) - size + 1):
                before, after = words[:start], words[start + size :]
                if set(after) <= _ROLES and not _NOT_ITSELF & set(before):
                    found = self._exactly(source, " ".join(words[start : start + size]))
                    if found is not None:
                        return found
        return None

    def _exactly(self, source: int, words: str) -> int | None:
        found = self._names.find(source, words, prefer=sorted(_SPEAKERS))
        return found if found is not None and self._can_speak(found) else None

    def _can_speak(self, entity: int) -> bool:
        return self._names.entities[entity].kind in _SPEAKERS

    def _named_sources(self, source: int) -> list[tuple[int, tuple[int, ...]]]:
        """List where the article's items quote a named body, in the order of the text."""
        report = self._reports[source]
        quoted = [(event.spans[0].start, event.report.source) for event in report.events]
        quoted += [(figure.spans[0].start, figure.report.source) for figure in report.figures]
        return sorted((at, self._entities(source, words)) for at, words in quoted if words)

    def _named_before(self, source: int, words: str, at: int) -> tuple[int, ...]:
        """Find whom 'the group' or 'police' means.

        A body that is called so: the last one quoted before, or the only one of the article. Where none is called so,
        'the group' is the body that was quoted last.
        """
        match = _BACK_REFERENCE.fullmatch(words.casefold().strip())
        if match is None:
            return ()
        before = [found for place, found in self._named[source] if place <= at and found]
        called = [found for found in before if self._is_called(found, match[1], source)]
        everyone = {self._names.listed(name.report) for name in self._reports[source].names}
        speaking = [(entity,) for entity in sorted(everyone) if self._can_speak(entity)]
        only = [found for found in speaking if self._is_called(found, match[1], source)]
        if called or len(only) == 1:
            return (called or only)[-1]
        return before[-1] if before and match[1] in _ANY_BODY else ()

    def _is_called(self, found: tuple[int, ...], noun: str, source: int) -> bool:
        return any(noun in text for text in self._spellings(found, source))

    def _spellings(self, entities: tuple[int, ...], source: int) -> list[list[str]]:
        everywhere = [self._names.entities[entity].name for entity in entities]
        here = [name for name in self._reports[source].names if self._names.listed(name.report) in entities]
        return [plain(text).split() for text in (*everywhere, *(text for name in here for text in name.as_written))]
