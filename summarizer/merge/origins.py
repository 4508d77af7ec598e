"""Whose word a report is: articles and the words for their sources come in, origins go out.

Hides what makes two accounts independent. Accounts that quote one body, or who speaks for it, are one origin; so are
articles of nearly one text (reprints of one wire story), and articles of one publisher where they speak in their own
voice; so is one person by name and by office. Words such as 'police' name nobody, and are one origin wherever they
stand: two articles that quote 'police' count for less that way, not for more.
"""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import chain, compress, repeat
from typing import Final, NamedTuple
from zlib import crc32

from summarizer.grounded import GroundedReport
from summarizer.merge.names import BODIES, Names
from summarizer.merge.spelling import plain
from summarizer.merge.spokespeople import Offices, speaking_for, without_press
from summarizer.merge.translations import Translations

SHINGLE_WORDS = 5
REPRINT_SHARE = 0.5
"""How much of the shorter text must stand in the other: wire copy is cut, topped and given captions, seldom rewritten;
no two who write by themselves share half of their words."""
COMMONPLACE = 20
"""A run of words that stands in more texts than this is boilerplate, and tells nothing of reprints."""
_ONE_IN, _SHORT_TEXT = 4, 60

_SPEAKERS = ("person", *BODIES)
_ROLES = frozenset({
    "spokesperson", "spokesman", "spokeswoman", "official", "officials", "office", "chief", "head", "director",
    "statement", "report", "reports", "agency", "ministry", "commander", "leader", "said", "says", "monitor",
    "monitoring", "group",
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

_ARTICLE = re.compile(r"^(?:an?|the|one|some) ")
_PASSED_ON = re.compile(
    r"\b(?:according to|reported by|quoted by|cited by|told|via)\s+"
    r"((?:the\s+)?[A-Z][\w&’'-]*(?:\s+[A-Z][\w&’'-]*){0,4})"
)
_ENDS = (". ", ".\n", "\n", "? ", "! ")
_REACH = 1000
"""Code points on either side of a quote in which its sentence is looked for."""
_CARRIERS = frozenset({"media", "organization", "company"})

Origin = tuple[str, str]
_Run = tuple[str, ...]


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


_AGENCIES: Final = (
    "Reuters|AFP|Agence France-Presse|Associated Press|AP|EFE|ACAN-EFE|DPA|UPI|ANSA|TASS|Interfax|RIA|Xinhua|Anadolu|"
    "AA|PTI|ANI|IANS|Kyodo|Yonhap|APA|Belga|ANP|Ukrinform|Unian|SANA|Antara|Bernama|Notimex|Lusa|PAP|MTI|PA"
)
_CREDITED: Final = re.compile(
    rf"\((?:[A-Z][\w./ ]*[-/,] ?)?({_AGENCIES})\)"  # (Reuters), (Xinhua/AFP)
    rf"|^[^\n]{{0,80}}\b({_AGENCIES})\s*[-–—:|]"  # NAIROBI, AFP –
    rf"|(?:^[ \t]*(?:by )?|[-–—]{{1,2}} ?)({_AGENCIES})[ \t]*$"  # a line of its own, or --Reuters at the end
    rf"|\n\s*(?:Source|Agencies?|With)\b[: ]+({_AGENCIES})\b",
    re.MULTILINE,
)
"""How an article says that an agency wrote it, in its first or last lines."""
_CREDIT_REACH: Final = 400


def _agency(text: str) -> str | None:
    """Return the agency that an article credits itself to."""
    found = _CREDITED.search(text[:_CREDIT_REACH]) or _CREDITED.search(text[-_CREDIT_REACH:])
    return next(filter(None, found.groups())) if found else None


class Voice(NamedTuple):
    """How one article speaks for itself: an origin of its own, shared by its reprints, its publisher or its agency."""

    origin: Origin
    text_class: int


def article_voices(reports: Sequence[GroundedReport]) -> tuple[Voice, ...]:
    """Give each article's own voice; reprints share the voice of the first of them."""
    firsts = _Firsts([report.article.text for report in reports])
    voices = []
    for source, report in enumerate(reports):
        first = firsts.class_of(source)
        publisher = _agency(report.article.text) or reports[first].header.publisher or report.header.publisher
        origin = ("publisher", plain(publisher)) if publisher else ("article", reports[first].article.text_sha256)
        voices.append(Voice(origin, first))
    return tuple(voices)


class _Firsts:
    """The texts that reprint no earlier one, each with a sample of its runs of words.

    A text is compared in full only with those that share enough of their sample with it, leaving out what is
    commonplace in the folder, so cost grows with length.
    """

    def __init__(self, texts: Sequence[str]) -> None:
        self._texts = texts
        self._apart = _Apart()
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


class _Apart(dict[int, int]):
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


class Speakers:
    """Tells who is meant by the words that an article gives for a source."""

    def __init__(self, reports: Sequence[GroundedReport], names: Names, voices: Sequence[Voice]) -> None:
        self._reports = reports
        self._names = names
        self._voices = voices
        self._speaking_for = speaking_for(reports, names)
        self._offices = Offices(reports, names)
        self._translations = Translations(reports, names)
        own = {origin: Speaker(None, (), origin) for origin in {voice.origin for voice in voices}}
        self._own = [own[voice.origin] for voice in voices]
        self._named: dict[int, list[tuple[int, tuple[int, ...]]]] = {}

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
            holder = self._offices.holder(source, words)
            if holder is not None:
                return Speaker(words, (), ("body", str(self._speaking_for.get(holder, holder))))
            nobody = _ARTICLE.sub("", plain(words))
            return Speaker(words, (), ("words", nobody))
        said_by = " and ".join(self._names.entities[entity].name for entity in found)
        bodies = {self._speaking_for.get(entity, entity) for entity in found}
        return Speaker(said_by, found, ("body", "+".join(map(str, sorted(bodies)))))

    def may_be_one(self, one: Speaker, other: Speaker) -> bool:
        """Tell whether the one may be the other under a name of another language."""
        if one.origin == other.origin:
            return False
        return self._translations.may_be_one(one.entities[0], other.entities[0])

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
        if whole is not None:
            return (whole,)
        found = [self._entity(source, without_press(plain(part)).split()) for part in re.split(r",? and |, ", words)]
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
        found = self._names.find(source, words, prefer=_SPEAKERS)
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
        if source not in self._named:
            self._named[source] = self._named_sources(source)
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
