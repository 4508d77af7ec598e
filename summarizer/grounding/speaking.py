"""Who speaks at a place of an article that names nobody there: a page and a place in, a speaker out.

A reader goes back from the place, sentence by sentence, to whoever spoke last. Speech goes on as long as its paragraphs
show that they are speech: by quotation marks, by the mood of their verbs ("der Hang sei sicher", "le pont serait usé"),
or by a verb of saying whose subject is a pronoun or is left out ("she added", "añadió que"). Whoever is named on the
way in the article's own voice may be speaking as well, so that the search ends there. Where two are possible it is
nobody.

Where nobody has taken the floor, the document may speak as a whole: see `voices`.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cached_property, lru_cache
from typing import Final, NamedTuple

from summarizer.domain.article import Span, paragraph_around, sentence_around
from summarizer.domain.languages import language, primary, wordings_of
from summarizer.domain.languages.any_language import ROWS
from summarizer.domain.names import BODIES
from summarizer.grounding.near import (
    OF_ACTORS,
    drops_subjects,
    english_pronouns,
    is_of_person,
    is_possessive,
    is_pronoun,
)
from summarizer.grounding.nouns_meant import noun_meant, nouns_in
from summarizer.grounding.page import Page
from summarizer.grounding.pronouns import (
    MANY,
    is_one_of_many,
    is_place,
    name_meant,
    place_of,
    points_nowhere,
    said_in,
    words_at,
)
from summarizer.grounding.quotes import Miss
from summarizer.grounding.statements import SUBJECT_BEHIND, says_at
from summarizer.grounding.tellers import is_quoting, is_speech, long_speeches, opened_at, says_i, says_we
from summarizer.grounding.voices import asked_from, told_by

_LONGEST: Final = 6000
"""Code points over which a speech is followed back: about two pages."""


class FloorHolder(NamedTuple):
    """Who speaks: a listed name, or None where the article has other words for him; and where these stand."""

    name: str | None
    at: Span


def stands_or_speaks(page: Page, words: str, spans: Sequence[Span], reach: int, *, is_act: bool = False) -> bool:
    """Tell whether words or a listed name stand near spans, or are meant or speak there without being named.

    With `is_act` it is asked of who did it, or to whom: whoever writes is not, unless a sentence says "I" or "we".
    """
    if page.stands_near(words, spans, reach):
        return True
    if words not in page.kinds:
        return (who := named_within(page, words)) is not None and any(speaks_at(page, who, span) for span in spans)
    paragraphs = (paragraph_around(page.article.text, span) for span in spans)
    is_meant = any(name == words for own in paragraphs for name, _ in nouns_in(page, own))
    return is_meant or any(speaks_at(page, words, span, is_act=is_act) for span in spans)


def named_within(page: Page, words: str) -> str | None:
    """Return the one listed name that words have in them, with what somebody is: "père Luc Orm"."""
    found = {each.report.name for each in page.listed for form in (each.report.name, *each.as_written)
             if re.search(rf"(?<!\w){re.escape(form)}(?!\w)", words)}  # fmt: skip
    return found.pop() if len(found) == 1 else None


def speaks_at(page: Page, name: str, span: Span, *, is_act: bool = False) -> bool:
    """Tell whether a listed name has the floor at a place, or is whose document it is; `is_act` as above."""
    if name not in page.kinds:
        return False
    if name in told_by(page, span) and not (is_act and not _is_of_ones_own(page, span)):
        return True
    speaker = speaker_at(page, span)
    return speaker is not None and speaker.name == name


def _is_of_ones_own(page: Page, span: Span) -> bool:
    """Tell whether a sentence says "I" or "we", or is of an interview, where answers leave that out."""
    if asked_from(page) is not None:
        return True
    own = sentence_around(page.article.text, span)
    told = page.article.text[own.start : own.end]
    return says_we(told, page.language) or says_i(told, page.language)


def speaker_at(page: Page, span: Span) -> FloorHolder | None:
    """Return who has the floor at a place, by what is said there or before it; None where it is nobody for sure."""
    way = _Way(page)
    for sentence in _sentences_back(page, span):
        if way.is_too_long:
            return None
        if (speaker := sentence.speaker) is not None:
            return way.led_to(speaker)
        way.take(sentence)
        named = sentence.named_in_own_voice(persons_alone=way.is_of_person or way.is_of_saying)
        if named:  # whoever is told of as an object, or beside somebody without a name, has said nothing
            is_sure = len({each.name for each in named}) == 1 and way.is_marked and sentence.begins(named[0])
            return way.led_to(named[0]) if is_sure else None
    return None


def is_reported(page: Page, span: Span) -> bool:
    """Tell whether the sentence of a place shows that it is the word of somebody who was named before."""
    return _Sentence(page, sentence_around(page.article.text, span)).is_marked


def goes_on(page: Page, span: Span) -> bool:
    """Tell whether a verb of saying in the sentence of a place is of whoever was named before: "she added"."""
    return _Sentence(page, sentence_around(page.article.text, span)).goes_on


def who_is_meant(page: Page, words: str, spans: Sequence[Span]) -> str | None:
    """Return whom words that only point back mean at spans, by name or in the article's words; None for nobody.

    A possessive ("nach ihren Angaben") is of whoever has the floor; so is "they" of many who have no name.
    """
    if found := name_meant(page, words, spans):
        return found
    if spans and (words.casefold() in {"i", "my", "me"} or english_pronouns(words) == ("i",)):
        return _says_i(page, words, spans[0])
    is_many, first = words.casefold() in _THEY, words.casefold().partition(" ")[0]
    if not spans or not (is_many or (is_possessive(first) and points_back(page, words))):
        return None
    place = place_of(page, words, spans[0])
    speaker = None if isinstance(place, Miss) else speaker_at(page, place[0])
    if speaker is None or not is_many:
        return speaker and speaker.name
    told = words_at(page, speaker.at)
    return told if speaker.name is None and MANY.search(told) else None


def _says_i(page: Page, words: str, span: Span) -> str | None:
    """Return whose speech it is in which somebody says "I"."""
    place, text = place_of(page, words, span), page.article.text
    if isinstance(place, Miss) or not is_speech(text, place[0]):
        return None
    # Whoever is quoted within a speech over paragraphs is not the one who tells it.
    over = (Span(each.start, each.start + 1) for each in long_speeches(text) if each.start <= place[0].start < each.end)
    speaker = speaker_at(page, next(over, place[0]))
    return speaker.name if speaker and speaker.name and "person" in page.kinds[speaker.name] else None


def points_back(page: Page, words: str) -> bool:
    """Tell whether words for a source tell a reader nothing by themselves: "it", "ihren Angaben"."""
    if points_nowhere(words) or is_one_of_many(words):
        return True
    row, told = ROWS.get(primary(page.language)), words.casefold()
    if row is None or not row.by_them or not is_possessive(told.partition(" ")[0]):
        return False
    given = re.finditer(rf"(?<!\w)(?:{row.by_them})(?!\w)", page.article.text, re.IGNORECASE)
    return any(told in each[0].casefold() for each in given)


_THEY: Final = frozenset({"they", "them", "their"})


class _Way:
    """What the way back has shown: how long no mark of speech, whether a pronoun told a person, which bodies."""

    def __init__(self, page: Page) -> None:
        self.is_of_person = self.is_marked = False
        self._page = page
        self._unmarked = 0
        self._goes_on = self._goes_on_here = self._asks_for_one = False
        self._last: Span | None = None
        self._bodies: set[str] = set()
        self._bodies_here: set[str] = set()
        self._paragraph: Span | None = None
        self._is_first = True

    @property
    def is_too_long(self) -> bool:
        """Whether more lies behind that shows nothing of speech than a speaker may stand beside his quote.

        A place that says "she said", or so without a subject, has a speaker however far he is.
        """
        return self._unmarked > OF_ACTORS and not self._asks_for_one

    @property
    def is_of_saying(self) -> bool:
        """Whether a paragraph behind it says without a subject that somebody says something, as a person does."""
        return self._goes_on and drops_subjects(self._page.language)

    def take(self, sentence: "_Sentence") -> None:
        """Go past a sentence in which nobody begins to speak."""
        self._asks_for_one |= self._is_first and (sentence.goes_on or sentence.is_of_person)
        if sentence.paragraph != self._last:
            self._goes_on, self._last = self._goes_on or self._goes_on_here, sentence.paragraph
        self._goes_on_here |= sentence.goes_on
        self._unmarked = 0 if sentence.is_marked else self._unmarked + len(sentence)
        self.is_marked |= sentence.is_marked
        self.is_of_person |= sentence.is_of_person
        self._bodies |= sentence.bodies_by_the_way
        self._paragraph = self._paragraph or sentence.paragraph
        is_here = sentence.paragraph == self._paragraph and not self._is_first
        self._bodies_here |= sentence.bodies_by_the_way if is_here else set()
        self._is_first = False

    def led_to(self, speaker: FloorHolder) -> FloorHolder | None:
        """Return a speaker, where no other of his sort was named since."""
        name = speaker.name
        is_person = name is not None and "person" in self._page.kinds[name]
        others = (self._bodies_here if is_person else self._bodies) - {name}
        return None if others and not self.is_of_person else speaker


def _sentences_back(page: Page, span: Span) -> Iterator["_Sentence"]:
    """Yield the sentence in which a place ends, and those before it, the nearest first."""
    text, end = page.article.text, max(span.start + 1, span.end)
    floor = span.start - _LONGEST
    while end > max(0, floor):
        own = sentence_around(text, Span(end - 1, end))
        yield _Sentence(page, own)
        end = own.start
        while end > 0 and text[end - 1].isspace():
            end -= 1


class _Sentence:
    """A sentence on the way back to who speaks."""

    def __init__(self, page: Page, at: Span) -> None:
        self._page, self._at = page, at
        self._told = page.article.text[at.start : at.end]
        self.paragraph = paragraph_around(page.article.text, at)

    @cached_property
    def speaker(self) -> FloorHolder | None:
        """Who is said to speak in it, by name or by other words; None where nobody or only a pronoun is."""
        page, text = self._page, self._page.article.text
        for said in reversed(said_in(page, self._at)):
            words = words_at(page, said.subject)
            first = min(said.subject.start, said.verb.start)
            going_on = _going_on(page.language)
            is_of_another = going_on.search(text, self._at.start, first) or going_on.match(text, first)
            if is_of_another or self._is_told_on(first, said.verb.end):
                continue
            if said.name is not None and page.kinds[said.name] != {"media"}:
                return FloorHolder(None if self._has_officer(said.name) else said.name, said.subject)
            if said.name is None and not (is_pronoun(words) or points_nowhere(words)):
                return FloorHolder(noun_meant(page, words, said.subject.start), said.subject)
        known = wordings_of(page.language)
        for name, at in nouns_in(page, self._at):
            if known and says_at(text, at.end, self._at.end, known):
                return FloorHolder(name, at)
        return self._opening if self.goes_on and not self._is_told_on(self._at.start, self._at.end) else None

    def _has_officer(self, body: str) -> bool:
        """Tell whether a person is named beside a body that speaks, who may speak for it and go on."""
        is_person = "person" in self._page.kinds[body]
        text, named = self._page.article.text, self._page.whereabouts.within(self._at)
        persons = (at for name, at in named if "person" in self._page.kinds[name])
        return not is_person and any(not is_speech(text, at) for at in persons)

    @property
    def _opening(self) -> FloorHolder | None:
        """Whoever is named at its beginning, where its verb of saying stands at its end, as in Turkish."""
        named = [*self._page.whereabouts.within(self._at), *nouns_in(self._page, self._at)]
        able = [FloorHolder(name, at) for name, at in named if can_speak(self._page, name)]
        first = next(filter(self.begins, able), None) or self._sole_subject
        return None if first and _IS_OBJECT.match(self._page.article.text, first.at.end) else first

    @property
    def _sole_subject(self) -> FloorHolder | None:
        """The one person named in it without a case, where the verb stands last: "Geceyi usta Ilse Orm anlattı"."""
        page, text = self._page, self._page.article.text
        persons = [(each, at) for each, at in page.whereabouts.within(self._at) if "person" in page.kinds[each]]
        if len({each for each, _ in persons}) != 1 or not language(page.language).grammar.verb_last:
            return None
        name, at = persons[0]
        return None if text[at.end : at.end + 1] in _APOSTROPHES or is_speech(text, at) else FloorHolder(name, at)

    def _is_told_on(self, start: int, end: int) -> bool:
        """Tell whether the mood of reported speech stands in a stretch: "das Dorf sei gewarnt"."""
        return _mood(self._page.language).search(self._page.article.text, start, end) is not None

    @cached_property
    def is_of_person(self) -> bool:
        """Whether a verb of saying has "he" or "she" as its subject."""
        words = (words_at(self._page, said.subject) for said in said_in(self._page, self._at))
        return any(is_of_person(each) for each in words)

    @cached_property
    def is_marked(self) -> bool:
        """Whether it shows that somebody speaks who was named before."""
        return self._is_open or self._is_reported or self._is_quote or is_quoting(self._told)

    def __len__(self) -> int:
        return self._at.end - self._at.start

    def named_in_own_voice(self, *, persons_alone: bool) -> list[FloorHolder]:
        """List who is named in it outside of what is reported: its persons, or else the body with which it begins."""
        persons = [each for each in self._named if each.name and "person" in self._page.kinds[each.name]]
        if persons or persons_alone:
            return persons
        return [each for each in self._named if self.begins(each)] or self._pointed_at

    @property
    def bodies_by_the_way(self) -> set[str]:
        """The bodies that are named in it, with none of which it begins: "a bus reached the Red Bloc"."""
        return {each.name for each in (*self._named, *self._pointed_at) if each.name}

    @cached_property
    def _named(self) -> list[FloorHolder]:
        """Who is named in it who could speak, where it is not the word of somebody else."""
        if self._is_reported or self._is_open:
            return []
        page, text = self._page, self._page.article.text
        named = page.whereabouts.within(self._at)
        return [FloorHolder(name, at) for name, at in named if can_speak(self._page, name) and not is_speech(text, at)]

    @cached_property
    def _pointed_at(self) -> list[FloorHolder]:
        """The bodies of which it tells without naming any: "the union will have none of it"."""
        if self._named or self._is_reported or self._is_open:
            return []
        found = nouns_in(self._page, self._at)
        return [FloorHolder(name, at) for name, at in found if not is_speech(self._page.article.text, at)]

    def begins(self, speaker: FloorHolder) -> bool:
        return _BEGINNING.fullmatch(self._page.article.text, self._at.start, speaker.at.start) is not None

    @property
    def _is_quote(self) -> bool:
        return is_speech(self._page.article.text, Span(self._at.start, self._at.start + 1))

    @cached_property
    def _is_open(self) -> bool:
        """Whether a quotation is open where it begins, that its paragraph does not close before it."""
        text = self._page.article.text
        is_long = any(each.start < self._at.start < each.end for each in long_speeches(text))
        return is_long or opened_at(text[self.paragraph.start : self._at.start + 1]) is not None

    @cached_property
    def _is_reported(self) -> bool:
        return self.goes_on or self._is_told_on(*self._at)

    @cached_property
    def goes_on(self) -> bool:
        """Whether a verb of saying in it is of whoever was named before."""
        return _going_on(self._page.language).search(self._told) is not None


def can_speak(page: Page, name: str) -> bool:
    """Tell whether a listed name is of somebody who may speak: a person or a body, and no outlet and no place."""
    kinds = page.kinds[name]
    return not kinds.isdisjoint({"person", *BODIES}) and kinds != {"media"} and not is_place(page, name)


_IS_OBJECT: Final = re.compile(rf"\s+[^\W\d_]+{SUBJECT_BEHIND.pattern}")
"""What stands behind a name that begins its sentence without being its subject: "Den Polier kennt er kaum"."""
_APOSTROPHES: Final = frozenset("'’")
"""Before the ending of a name."""
_BEGINNING: Final = re.compile(r"\W*(?:[\w'’-]+\s+){0,2}", re.IGNORECASE)
"""What may stand before a name that begins its sentence."""


@lru_cache(maxsize=16)
def _mood(tag: str) -> re.Pattern[str]:
    """Match the mood of reported speech."""
    row = ROWS.get(primary(tag))
    return re.compile(rf"(?<!\w)(?:{row.reported if row and row.reported else '(?!)'})(?!\w)", re.IGNORECASE)


@lru_cache(maxsize=16)
def _going_on(tag: str) -> re.Pattern[str]:
    """Match what gives a sentence to somebody who was named before: "she added", "añadió que", "selon lui"."""
    row, words = ROWS.get(primary(tag)), wordings_of(tag)
    if row is None or words is None:
        return re.compile("(?!)")
    forms = [row.by_them]
    if row.third_person:
        forms += [
            rf"(?:{words.says})[\s-]+(?:t-)?(?!it\b)(?:{row.third_person})",
            rf"(?:{row.third_person})\s+(?:(?:{words.between})\s+){{0,3}}(?:{words.says})",
        ]
    if drops_subjects(tag):
        forms += [rf"{words.joined}(?:{words.says})(?={_TO_SOMEBODY}\s*(?:[,:.;]|(?:{_THAT})(?!\w)|$))"]
    return re.compile(rf"(?<!\w)(?:{'|'.join(filter(None, forms))})(?!\w)", re.IGNORECASE)


_TO_SOMEBODY: Final = r"(?:\s+(?:al?|alla|ao|à)(?:\s+[\w'’-]+){1,4}?)?"
"""To whom something is said: "ha detto al Corriere, …"."""
_THAT: Final = (
    r"que|también|además|asimismo|che|anche|inoltre|também|ainda|что|також|що|также|ещё|أن|إن|أنها?|أنه|إنها?"
)
"""What stands behind a verb of saying that has no subject of its own behind it."""
