"""Which utterances are independent: articles and names in, a voice of each article, bodies and persons out.

`article_voices` finds reprints. Texts of which one has half of the other's words are one story; an agency that an
article credits itself to, or else its publisher, is its voice. A text is compared with those alone that share enough of
a sample of its runs of words, so that cost grows with length.

`speaking_for` and `Offices` find who speaks for whom, and who holds which office. A press office speaks for the body
that its name says, 'the army's media department' as 'Army Press Committee'. 'Army spokesman Ali Demir' and 'Ali Demir,
head of the army' make Ali Demir one origin with the army, also where another article gives his name alone; a minister
speaks for the ministry. Whoever is said to speak for two bodies speaks for neither. 'Governor Ana Ruiz' is who 'the
governor' means, in that article and in those that name no holder, as long as only one person is called so.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain, compress, repeat
from typing import Final, NamedTuple
from zlib import crc32

from summarizer.domain.article import GroundedName, GroundedReport
from summarizer.domain.names import plain
from summarizer.merging.names import BODIES, Names
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


_REACH: Final = 80
"""Code points on either side of the word in which the two names are looked for."""
_MOST_WORDS: Final = 5
"""Of a name beside the word; longer runs belong to the sentence."""
_SPOKESPERSON: Final = re.compile(
    r"\b(?:spokes(?:man|woman|person)|head|director|chief|chair(?:man|woman)|co-?ordinator|commander)\b"
)
_MINISTER: Final = re.compile(
    r"\b((?:(?!(?:the|a|an|its|deputy|vice|junior|former|ex|prime|first)\b)[a-z]+ ){1,3})(?:minister|secretary)\b"
    r"|\bminister (?:of|for) (?:the )?((?:[a-z]+)(?: and [a-z]+)?)",
    re.IGNORECASE,
)
"""A minister by the matter of the ministry, before or behind."""
_PRESS: Final = re.compile(
    r"\b(?:(?:press|media|information|public relations|public affairs|communications?) (?:and information )?"
    r"(?:office|service|committee|department|centre|center|bureau|secretariat|team|desk|directorate|unit)"
    r"|(?:oficina|servicio|gabinete|secretaria|departamento|comite|service|bureau|ufficio|gabinetto|assessoria) "
    r"(?:de |di )?(?:prensa|presse|stampa|imprensa|comunicacion|communication)|pressestelle|presseamt|pressedienst)\b"
)
"""What a body speaks to the press through, in plain letters; whose it is stands before or behind it."""
_LINKS: Final = frozenset({"of", "the", "de", "del", "la", "el", "do", "da", "du", "di", "der", "des", "s"})
_OF: Final = re.compile(r" (?:for|of) (?:the )?")
_APPOSED: Final = re.compile(r", (?:(?:a|the|its|chief) )*$")
_APPOSED_OF: Final = re.compile(r", (?:the )?((?:[\w&.-]+ ){0,4}[\w&.-]+)['’]s? (?:[a-z-]+ ){0,3}$")
"""Behind a name: "Ana Ruiz, the Red Crescent's field " coordinator."""
_OFFICE: Final = re.compile(
    r"\b(?:(?:deputy|vice|prime|interior|foreign|health|defen[cs]e|information|police|fire|district|regional) )*"
    r"(?:president|premier|minister|governor|mayor|prefect|ambassador|envoy|commissioner|chief|bishop|archbishop|"
    r"commander|director|doctor|judge|lawyer|nurse|officer|official|priest|prosecutor|spokesman|spokesperson|spokeswoman|"
    r"surgeon|survivor|witness)\b",
    re.IGNORECASE,
)
"""What one person is called instead of his name: an office, or what he is. Where it is said of one person alone, he is
meant; taken for one source, two accounts count for less, not for more."""
_MORE: Final = re.compile(r" (?:who|that|of|in|at|from|with|for) .*")
_MORE_BUT_OF: Final = re.compile(r" (?:who|that|in|at|from|with) .*")
_RUN_BEFORE: Final = re.compile(r"[\w&’'.-]+(?: [\w&’'.-]+)* ?$")
_RUN_AFTER: Final = re.compile(r" ?[\w&’'.-]+(?: [\w&’'.-]+)*")


def speaking_for(reports: Sequence[GroundedReport], names: Names) -> Mapping[int, int]:
    """Give for each spokesperson that an article names as one the body spoken for; both as entities."""
    bodies: dict[int, set[int]] = defaultdict(set)
    for source, report in enumerate(reports):
        for name in report.names:
            office, body = names.listed(name.report), _body_of_press(source, name, names)
            if body not in (None, office):
                bodies[office].add(body)
        for person, body in _said(source, report.article.text, names):
            bodies[person].add(body)
    spoken_for = {person: found.pop() for person, found in bodies.items() if len(found) == 1}
    # Whoever speaks for a ministry's press office speaks for the ministry.
    return {person: spoken_for.get(body, body) for person, body in spoken_for.items()}


def _body_of_press(source: int, name: GroundedName, names: Names) -> int | None:
    """Give the body whose press office a name is, by its words."""
    written = (plain(words) for words in (name.report.name, *name.as_written))
    return _first(source, [rest for words in written if (rest := without_press(words)) != words], names, BODIES)


def without_press(words: str) -> str:
    """Give plain words for a body without those for what it speaks to the press through, if they say whose it is."""
    rest, count = _PRESS.subn(" ", words)
    left = rest.split()
    while left and left[0] in _LINKS:
        left = left[1:]
    while left and left[-1] in _LINKS:
        left = left[:-1]
    return " ".join(left) if count and left else words


def _said(source: int, text: str, names: Names) -> Iterator[tuple[int, int]]:
    for word in _SPOKESPERSON.finditer(text):
        before, after = text[max(0, word.start() - _REACH) : word.start()], text[word.end() : word.end() + _REACH]
        of, apposed = _OF.match(after), _APPOSED.search(before)
        whose = _APPOSED_OF.search(before)
        if whose:
            person = _first(source, _last_words(before[: whose.start()]), names, ("person",))
            body = _first(source, _last_words(whose[1]), names, BODIES)
        elif of and apposed:
            person = _first(source, _last_words(before[: apposed.start()]), names, ("person",))
            body = _first(source, _first_words(after[of.end() :]), names, BODIES)
        else:
            body = _first(source, _last_words(before), names, BODIES)
            person = _first(source, _first_words(after), names, ("person",))
        if body is not None and person is not None:
            yield person, body

    for word in _MINISTER.finditer(text):
        body = _ministry(source, word, names)
        before, after = text[max(0, word.start() - _REACH) : word.start()], text[word.end() : word.end() + _REACH]
        apposed = _APPOSED.search(before)
        runs = [*_first_words(after), *(_last_words(before[: apposed.start()]) if apposed else ())]
        person = _first(source, runs, names, ("person",)) if body is not None else None
        if body is not None and person is not None:
            yield person, body


def ministry_of(source: int, words: str, names: Names) -> int | None:
    """Return the ministry of a minister of whom an article gives the office alone: 'the energy minister'."""
    called = re.sub(r"^(?:the|its|their|an?) (?:deputy )?", "", words.strip(), flags=re.IGNORECASE)
    word = _MINISTER.fullmatch(_MORE_BUT_OF.sub("", called))
    return _ministry(source, word, names) if word else None


def _ministry(source: int, word: re.Match[str], names: Names) -> int | None:
    """Find the ministry whose matter a minister's office names, the longest words for it first."""
    matter = (word[1] or word[2]).split()
    ways = [" ".join(matter[start:]) for start in range(len(matter))]
    return _first(source, [f"{way} ministry" for way in ways] + [f"ministry of {way}" for way in ways], names, BODIES)


def _last_words(text: str) -> list[str]:
    """List the runs of words with which a stretch ends, the longest first."""
    run = _RUN_BEFORE.search(text)
    words = run[0].split()[-_MOST_WORDS:] if run else []
    return [" ".join(words[start:]) for start in range(len(words))]


def _first_words(text: str) -> list[str]:
    """List the runs of words with which a stretch begins, the longest first."""
    run = _RUN_AFTER.match(text)
    words = run[0].split()[:_MOST_WORDS] if run else []
    return [" ".join(words[:end]).rstrip(".") for end in range(len(words), 0, -1)]


def _first(source: int, runs: Sequence[str], names: Names, kinds: Sequence[str]) -> int | None:
    """Find the first of the runs that names something of one of these kinds."""
    found = (names.find(source, run, prefer=kinds) for run in runs)
    return next((each for each in found if each is not None and names.entities[each].kind in kinds), None)


class Offices:
    """Who is meant by an office alone."""

    def __init__(self, reports: Sequence[GroundedReport], names: Names) -> None:
        self._here: dict[tuple[int, str], set[int]] = defaultdict(set)
        self._anywhere: dict[str, set[int]] = defaultdict(set)
        sources = {each.report.source for report in reports for each in report.events}
        sources |= {each.report.source for report in reports for each in report.figures}
        quoted = {office for source in sources if source and (office := _office(source))}
        for source, report in enumerate(reports) if quoted else ():
            for office, person in _office_holders(source, report.article.text, names):
                for called in quoted:
                    if office == called or office.endswith(f" {called}"):
                        self._here[source, called].add(person)
                        self._anywhere[called].add(person)

    def holder(self, source: int, words: str) -> int | None:
        """Return the only person whom an article, or if it names none any article, calls by an office."""
        office = _office(words)
        if office is None:
            return None
        held = self._here.get((source, office)) or self._anywhere.get(office, set())
        return next(iter(held)) if len(held) == 1 else None


def _office(words: str) -> str | None:
    """Return the office that words for a source are, with nobody's name: 'the interior minister', 'a doctor in …'."""
    called = _MORE.sub("", words.strip())
    match = re.fullmatch(rf"(?:(?:the|its|their|an?|one) )?({_OFFICE.pattern})", called, re.IGNORECASE)
    return match[1].casefold() if match else None


def _office_holders(source: int, text: str, names: Names) -> Iterator[tuple[str, int]]:
    for word in _OFFICE.finditer(text):
        before, after = text[max(0, word.start() - _REACH) : word.start()], text[word.end() : word.end() + _REACH]
        apposed = _APPOSED.search(before)
        persons = [_first(source, _first_words(after), names, ("person",))]
        if apposed:
            persons.append(_first(source, _last_words(before[: apposed.start()]), names, ("person",)))
        yield from ((word[0].casefold(), each) for each in persons if each is not None)
