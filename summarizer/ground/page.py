"""One article laid open for the gate: its text with all that is looked up in it more than once."""

import re
from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Final

from summarizer.article import Article
from summarizer.ground.dates import Setting, dates_in_english, in_context, is_counted, only_date, words_in_english
from summarizer.ground.near import OF_ACTORS, REACH, Whereabouts, is_pronoun, near
from summarizer.ground.numbers import Reading, read_numbers
from summarizer.ground.parties import Roles, roles_told
from summarizer.ground.prose import Foreign, unsupported, untold
from summarizer.ground.quotes import ArticleText, Miss
from summarizer.grounded import GroundedName, Span
from summarizer.passages import neighbourhood, paragraph_around, sentence_around
from summarizer_schemas.vocabulary import NameKind


@dataclass(frozen=True)
class Page:
    """An article, or a part of a long one, as the gate sees it.

    Attributes:
        article: the whole article.
        text: its text, normalised once for locating quotes, and the part of it that is reported.
        language: the language to read its numbers in.
        published: its date of publication, EDTF.
        names: the names that it bears out.
        listed: the entries of these names in the report's own list.
        awaited: the names, and numbers of events, that the report has: what leans on one that was refused waits for it.
    """

    article: Article
    text: ArticleText
    language: str
    published: str | None = None
    names: frozenset[str] = frozenset()
    listed: tuple[GroundedName, ...] = ()
    awaited: frozenset[str | int] = frozenset()

    @cached_property
    def readings(self) -> tuple[Reading, ...]:
        """Every number of the part."""
        return self._read(self.text.within)

    @cached_property
    def _starts(self) -> list[int]:
        return [each.start for each in self.readings]

    @property
    def vocabulary(self) -> frozenset[str]:
        """Every word of the article, and every run of digits, in small letters."""
        return _vocabulary(self.article.text)

    @property
    def stems(self) -> frozenset[str]:
        """The beginnings of the article's words, four letters long."""
        return _stems(self.article.text)

    def locate(self, quote: str, *, near: int | None = None) -> tuple[Span, ...] | Miss:
        """Find a quote; see `ArticleText.locate`."""
        return self.text.locate(quote, near=near)

    def holds(self, words: str) -> bool:
        """Tell whether words stand anywhere in the article."""
        return not isinstance(self.locate(words), Miss)

    def writes(self, name: str) -> bool:
        """Tell whether the article has a name in this spelling; unlike other words, also in "France-based"."""
        return bool(self.places_of(name)) or (not _is_short_form(name) and self.holds(name))

    def places_of(self, name: str) -> tuple[Span, ...]:
        """Return where the article writes a name in this spelling; a short form is "US" or "U.S.", and never "us"."""
        found = () if _is_short_form(name) else self.text.occurrences(name)
        compounds = (Span(*each.span()) for each in _spelt(name).finditer(self.article.text))
        return tuple(sorted({*found, *compounds}))

    @cached_property
    def whereabouts(self) -> Whereabouts:
        """Where the listed names stand."""
        return Whereabouts(self.article.text, self.language, ((name, self._written(name)) for name in self.listed))

    def _written(self, name: GroundedName) -> set[Span]:
        return {span for spelling in {name.report.name, *name.as_written} for span in self.places_of(spelling)}

    def near(self, spans: Sequence[Span]) -> str:
        """Return the text around spans in which what belongs to them stands."""
        return "\n".join(self.article.text[start:end] for start, end in near(self.article.text, spans, OF_ACTORS))

    def stands_near(self, words: str, spans: Sequence[Span], reach: int = REACH) -> bool:
        """Tell whether words, or a listed name in one of its spellings, stand near spans, or are led to from there."""
        stretches = near(self.article.text, spans, reach)
        if words not in self.names:
            return any(one.start <= at.start < one.end for at in self._found(words) for one in stretches)
        found = self.whereabouts.stands_in(words, stretches)
        return found or any(self.whereabouts.led_to(words, span) is not None for span in spans)

    @cached_property
    def kinds(self) -> dict[str, set[NameKind]]:
        """What each listed name is said to be."""
        kinds: dict[str, set[NameKind]] = {name: set() for name in self.names}
        for each in self.listed:
            kinds[each.report.name].add(each.report.kind)
        return kinds

    def names_near(self, spans: Sequence[Span]) -> str:
        """Return the listed names that stand near spans, for an objection."""
        found = self.whereabouts.in_stretches(near(self.article.text, spans, REACH))
        return ", ".join(repr(each) for each in found) or "none of the list"

    def speech(self, name: str, spans: Sequence[Span]) -> tuple[Span, ...]:
        """Return spans, and where the speech of a listed person began that goes on at them."""
        began = (self.whereabouts.speech_of(name, span) for span in spans)
        return (*spans, *(Span(at, at + 1) for at in began if at is not None))

    def meant(self, words: str, spans: Sequence[Span]) -> str | None:
        """Return the listed name that words which only point back mean at spans; None for others, or for nobody."""
        if not is_pronoun(words) or not spans:
            return None
        found = self.text.locate(words, near=spans[0].start)
        mention = None if isinstance(found, Miss) else self.whereabouts.meant(words, found[0].start)
        return mention and mention.name.report.name

    def roles(
        self, spans: Sequence[Span], doers: Sequence[str], sufferers: Sequence[str], verbs: frozenset[str]
    ) -> Roles:
        """Tell whether the sentences of spans say, with one of these English verbs, who did something to whom."""
        if not spans or not doers or not sufferers or not self.language.lower().startswith("en"):
            return Roles.UNCLEAR
        text = self.article.text
        told = (
            roles_told(
                text[stretch.start : stretch.end],
                self._named_in(stretch, doers),
                self._named_in(stretch, sufferers),
                verbs,
            )
            for stretch in dict.fromkeys(sentence_around(text, span) for span in spans)
        )
        return next((role for role in told if role is not Roles.UNCLEAR), Roles.UNCLEAR)

    def _named_in(self, stretch: Span, names: Sequence[str]) -> list[Span]:
        """Return where names stand in a stretch, counted from its beginning."""
        listed = self.whereabouts.spans_of(names)
        found = [*listed, *(span for name in names if name not in self.names for span in self._found(name))]
        inside = (each for each in found if stretch.start <= each.start and each.end <= stretch.end)
        return [Span(each.start - stretch.start, each.end - stretch.start) for each in inside]

    def _found(self, words: str) -> tuple[Span, ...]:
        """Return every place of words, or else the one where they stand with a slip."""
        found = self.text.occurrences(words) or self.locate(words)
        return () if isinstance(found, Miss) else found

    def time_words(self, date_text: str, spans: Sequence[Span], about: str | None = None) -> str:
        """Return the words that tell when the event at `spans` was, in English, with what their sentence says of them.

        Words that stand in the event's own sentence are taken before the same words elsewhere. "One day after" comes
        with the day that it counts from only there, or where it stands but once in the article.

        Args:
            date_text: the words, as the article has them.
            spans: where the event is quoted.
            about: what the event is in the model's words; None where the words tell when something was said.
        """
        setting = self._setting(date_text, spans[0]) if spans else None
        if setting is None:
            return words_in_english(date_text, self.language)
        return in_context(date_text, setting, self.language, about)

    def sole_date(self, spans: Sequence[Span], about: str | None) -> str | None:
        """Return the one explicit day in the paragraphs around `spans`, with what its sentence says of it.

        It may speak for an event that comes without time words; by itself it would be read as time words are.
        """
        text = self.dated(spans)
        found = only_date(text)
        if found is None:
            return None
        sentence = sentence_around(text, Span(found.start, found.end))
        start, end = found.start - sentence.start, found.end - sentence.start
        setting = Setting(text[sentence.start : sentence.end], start, end, "", is_start=False)
        return in_context(text[found.start : found.end], setting, self.language, about)

    def _setting(self, date_text: str, quote: Span) -> Setting | None:
        own = sentence_around(self.article.text, quote)
        found = self.text.part(own).locate(date_text)
        if isinstance(found, Miss):
            return None
        if not own.start <= found[0].start < own.end:
            found = self.locate(date_text, near=quote.start)
            assert not isinstance(found, Miss)
        text = self.article.text
        sentence, paragraph = (around(text, found[0]) for around in (sentence_around, paragraph_around))
        is_inside = sentence.start <= quote.start < sentence.end
        if is_counted(date_text) and not is_inside and text.casefold().count(date_text.casefold()) > 1:
            return None
        start, end = (edge - sentence.start for edge in (found[0].start, found[-1].end))
        earlier = text[paragraph.start : sentence.start]
        is_start = is_inside and quote.start >= found[0].end
        return Setting(text[sentence.start : sentence.end], start, end, earlier, is_start)

    def readings_in(self, spans: Sequence[Span]) -> tuple[Reading, ...]:
        """Return the numbers that lie within spans, read with the words around them."""
        found: list[Reading] = []
        for span in spans:
            if self.text.within.start <= span.start and span.end <= self.text.within.end:
                near = self.readings[bisect_left(self._starts, span.start) : bisect_left(self._starts, span.end)]
            else:
                near = self._read(paragraph_around(self.article.text, span))
            found += [each for each in near if span.start <= each.start and each.end <= span.end]
        return tuple(found)

    def _read(self, within: Span) -> tuple[Reading, ...]:
        start, end = within
        return tuple(each.moved(start) for each in read_numbers(self.article.text[start:end], self.language))

    def sentences(self, spans: Sequence[Span]) -> str:
        """Return the sentences around spans."""
        return self._around(spans, sentence_around)

    def beside(self, spans: Sequence[Span]) -> str:
        """Return the sentences around spans, and what stands right beside them."""
        return self._around(spans, _sentence_and_beside)

    def paragraphs(self, spans: Sequence[Span]) -> str:
        """Return the paragraphs around spans."""
        return self._around(spans, paragraph_around)

    def object_to_prose(self, text: str, spans: Sequence[Span]) -> tuple[str, ...]:
        """Return what the model's own words about `spans` say that the article does not.

        Numbers must stand in the paragraphs of the spans, fates there or beside them; names anywhere in the article, or
        in the list of names.
        """
        evidence, context = [Foreign(self.paragraphs(spans), self.language)], [self.article.text]
        around = [self._around(spans, neighbourhood), *self.names]
        unborne = unsupported(text, (), context=context, names=self.names, foreign=evidence)
        return (*unborne, *untold(text, around, self.language))

    def dated(self, spans: Sequence[Span]) -> str:
        """Return the paragraphs around spans, with their dates as English has them."""
        return dates_in_english(self.paragraphs(spans), self.language)

    def _around(self, spans: Sequence[Span], around: Callable[[str, Span], Span]) -> str:
        stretches = dict.fromkeys(around(self.article.text, span) for span in spans)
        return "\n".join(self.article.text[start:end] for start, end in stretches)


_LONGEST_SHORT_FORM: Final = 6
_BESIDE: Final = 150
"""Code points beside a sentence: about the clause before it and the one after."""


def _is_short_form(name: str) -> bool:
    bare = name.replace(".", "")
    return bare.isalpha() and bare.isupper() and len(bare) <= _LONGEST_SHORT_FORM


@lru_cache(maxsize=4096)
def _spelt(name: str) -> re.Pattern[str]:
    """Return what finds a name where a quote would not be: in "France-based", and "U.S." for "US"."""
    spelling = r"\.?".join(name.replace(".", "")) if _is_short_form(name) else r"\s+".join(map(re.escape, name.split()))
    return re.compile(rf"(?<!\w){spelling}(?!\w)")


def _sentence_and_beside(text: str, span: Span) -> Span:
    start, end = sentence_around(text, span)
    return Span(max(0, start - _BESIDE), min(len(text), end + _BESIDE))


@lru_cache(maxsize=8)
def _vocabulary(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"[^\W\d_]+|\d+", text.casefold()))


@lru_cache(maxsize=8)
def _stems(text: str) -> frozenset[str]:
    return frozenset(word[:4] for word in _vocabulary(text) if len(word) >= 4)
