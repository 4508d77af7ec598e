"""One article laid open for the gate: its text with all that is looked up in it more than once."""

import re
from bisect import bisect_left
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Final

from summarizer.domain.article import Article, GroundedName, Span, neighbourhood, paragraph_around, sentence_around
from summarizer.domain.countries import states_named
from summarizer.domain.languages import ENGLISH, is_other, primary
from summarizer.domain.languages.forms import CASED_WORD, IN_CASES, TURKISH_CASES, is_in_case
from summarizer.domain.names import BODIES
from summarizer.domain.words import opening
from summarizer.grounding.dates.yearless import Anchor, anchor_of
from summarizer.grounding.natures import can_act
from summarizer.grounding.near import OF_ACTORS, REACH, Whereabouts, drops_subjects, is_within, near
from summarizer.grounding.numbers import read_numbers
from summarizer.grounding.numbers.joins import Reading
from summarizer.grounding.prose import Foreign, unsupported, untold
from summarizer.grounding.quotes import ArticleText, Miss
from summarizer_schemas.vocabulary import Metric, NameKind


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
        updated: the later day, EDTF, on which it was still being written, if there is one.
        publisher: who publishes it, as it says itself.
    """

    article: Article
    text: ArticleText
    language: str
    published: str | None = None
    names: frozenset[str] = frozenset()
    listed: tuple[GroundedName, ...] = ()
    awaited: frozenset[str | int] = frozenset()
    updated: str | None = None
    publisher: str | None = None

    @property
    def refused(self) -> frozenset[str]:
        """The names that the report has and the article does not bear out: what leans on one of them waits for it."""
        return frozenset(each for each in self.awaited if isinstance(each, str)) - self.names

    @cached_property
    def readings(self) -> tuple[Reading, ...]:
        """Every number of the part."""
        return self._read(self.text.within)

    @cached_property
    def anchor(self) -> Anchor:
        """The weekday of its day of publication, where the stamp has no year and the article tells the weekday."""
        return anchor_of(self.article.text, self.published, self.language)

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

    def place_of_words(self, words: str, near: int) -> Span | None:
        """Return the stretch in which copied words stand, from the first to the last; None where they stand nowhere."""
        found = self.locate(words, near=near)
        return None if isinstance(found, Miss) else Span(found[0].start, found[-1].end)

    def holds(self, words: str) -> bool:
        """Tell whether words stand anywhere in the article."""
        return not isinstance(self.locate(words), Miss)

    def writes(self, name: str) -> bool:
        """Tell whether the article has a name in this spelling; unlike other words, also in "France-based"."""
        return bool(self.places_of(name)) or (not _is_short_form(name) and self.holds(name))

    def form_of(self, name: str) -> str | None:
        """Return a name as the article has it: as it is given, or with an ending of its sentence; None if nowhere."""
        if self.writes(name):
            return name
        found = self._inflected(name)
        return self.article.text[found[0].start : found[0].end] if found else None

    def writes_any(self, name: str) -> bool:
        """Tell whether the article has a listed name in one of its spellings, or other words as they are."""
        return bool(self.whereabouts.spans_of([name])) or self.writes(name)

    @property
    def drops_subjects(self) -> bool:
        """Whether the article's language goes on about somebody without a pronoun."""
        return drops_subjects(self.language)

    def places_of(self, name: str) -> tuple[Span, ...]:
        """Return where the article writes a name in this spelling; a short form is "US" or "U.S.", and never "us"."""
        found = () if _is_short_form(name) else self.text.occurrences(name)
        declined = _declined(name, self.article.text) if primary(self.language) == "tr" else ()
        return tuple(sorted({*found, *_compounds(name, self.article.text), *declined}))

    @cached_property
    def whereabouts(self) -> Whereabouts:
        """Where the listed names stand."""
        return Whereabouts(self.article.text, self.language, ((name, self._written(name)) for name in self.listed))

    def _written(self, name: GroundedName) -> set[Span]:
        return {span for spelling in {name.report.name, *name.as_written} for span in self.places_of(spelling)}

    @cached_property
    def lead(self) -> str:
        """Return the first paragraphs, which say what the article is about: its headline, its stamp, its first one."""
        return "\n\n".join(self.article.text.strip().split("\n\n")[:_LEADING])

    def near(self, spans: Sequence[Span]) -> str:
        """Return the text around spans in which what belongs to them stands."""
        return "\n".join(self.article.text[start:end] for start, end in near(self.article.text, spans, OF_ACTORS))

    def stands_near(self, words: str, spans: Sequence[Span], reach: int = REACH) -> bool:
        """Tell whether words, or a listed name in one of its spellings, stand near spans, or are led to from there."""
        stretches = near(self.article.text, spans, reach)
        if words not in self.kinds:
            places = self.found(words)
            return any(is_within(each, places) for each in stretches)
        found = self.whereabouts.stands_in(words, stretches)
        return found or any(self.whereabouts.led_to(words, span) is not None for span in spans)

    def is_body(self, name: str) -> bool:
        """Tell whether a listed name is a body, and no paper or station."""
        return not self.kinds[name].isdisjoint(BODIES) and self.kinds[name] != {"media"}

    def is_place(self, name: str) -> bool:
        """Tell whether a listed name is a place alone, which says nothing."""
        return name in self.names and not can_act(name, self.kinds[name])

    @cached_property
    def kinds(self) -> dict[str, set[NameKind]]:
        """What each listed name is said to be."""
        kinds: dict[str, set[NameKind]] = {}
        for each in self.listed:
            kinds.setdefault(each.report.name, set()).add(each.report.kind)
        return kinds

    def names_near(self, spans: Sequence[Span], reach: int = REACH) -> str:
        """Return the listed names that stand near spans, for an objection."""
        found = self.whereabouts.in_stretches(near(self.article.text, spans, reach))
        return ", ".join(repr(each) for each in found) or "none of the list"

    def found(self, words: str) -> tuple[Span, ...]:
        """Return every place of words, or else the one where they stand with a slip."""
        found = self.text.occurrences(words) or self.inverted(words) or self.locate(words)
        if not isinstance(found, Miss):
            return found
        return self._inflected(words)

    def _inflected(self, words: str) -> tuple[Span, ...]:
        if not is_other(self.language, ENGLISH):
            return ()
        is_soft = words.endswith("k") and primary(self.language) == "tr"
        stem = rf"{re.escape(words[:-1])}[kğ]" if is_soft else re.escape(words)
        inflected = re.finditer(rf"(?<!\w){stem}\w{{1,{_LONGEST_ENDING}}}(?!\w)", self.article.text)
        return tuple(Span(*each.span()) for each in inflected)

    def in_cases(self, name: str) -> tuple[str, ...]:
        """Return what else the article writes for a name, in the cases of its language: "Комитета" for "Комитет"."""
        code = primary(self.language)
        parts = CASED_WORD.findall(name) if code in IN_CASES else []
        if not parts:
            return ()
        written = [*CASED_WORD.finditer(self.article.text)]
        runs = (written[at : at + len(parts)] for at in range(len(written) - len(parts) + 1))
        same = (each for each in runs if all(
            is_in_case(word[0], part, code) for word, part in zip(each, parts, strict=True)
        ))  # fmt: skip
        found = (self.article.text[each[0].start() : each[-1].end()] for each in same)
        return tuple(dict.fromkeys(each for each in found if each != name))

    def inverted(self, words: str) -> tuple[Span, ...]:
        """Return where a French pronoun hangs on the verb before it: "explique-t-il"."""
        if primary(self.language) != "fr" or words.casefold() not in _INVERTED:
            return ()
        found = re.finditer(rf"(?<=\w)-(?:t-)?({words})(?!\w)", self.article.text, re.IGNORECASE)
        return tuple(Span(*each.span(1)) for each in found)

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

    def object_to_prose(self, text: str, spans: Sequence[Span], fates: Collection[Metric] = ()) -> tuple[str, ...]:
        """Return what the model's own words about `spans` say that the article does not.

        Numbers must stand in the paragraphs of the spans, fates there or beside them; names anywhere in the article, or
        in the list of names. An event's words may also tell the `fates` of its own figures, and a gist those of all
        figures that are kept: the gate and `verify` both hold prose to this.
        """
        evidence, context = [Foreign(self.paragraphs(spans), self.language)], [self.article.text]
        around = [self._around(spans, neighbourhood), *self.names]
        unborne = unsupported(text, (), context=context, names=(*self.names, *self._states), foreign=evidence)
        return (*unborne, *untold(text, around, self.language, fates))

    @cached_property
    def _states(self) -> tuple[str, ...]:
        """The English names and adjectives of the states that the article names in its language, anywhere."""
        return states_named(self.article.text, self.language) if is_other(self.language, ENGLISH) else ()

    def _around(self, spans: Sequence[Span], around: Callable[[str, Span], Span]) -> str:
        stretches = dict.fromkeys(around(self.article.text, span) for span in spans)
        return "\n".join(self.article.text[start:end] for start, end in stretches)


_INVERTED: Final = frozenset({"il", "elle", "on", "ils", "elles"})
_LONGEST_SHORT_FORM: Final = 6
_LONGEST_ENDING: Final = 4
"""Letters that a language may add to a word in its sentence: "sendika", "sendikaya"; English adds none."""
_BESIDE: Final = 150
"""Code points beside a sentence: about the clause before it and the one after."""


_ARABIC: Final = re.compile("[\u0620-\u064a]")
_HANGING: Final = "[وف]?[بلك]?"
"""Arabic's "and", "in", "to" and "as", which hang on the name behind them."""


_LEADING: Final = 3
"""Paragraphs of a lead: a headline, a stamp or dateline, and the first of the text."""


def _is_short_form(name: str) -> bool:
    bare = name.replace(".", "")
    return bare.isalpha() and bare.isupper() and len(bare) <= _LONGEST_SHORT_FORM


@lru_cache(maxsize=4096)  # each item of an article asks for the same names again
def _compounds(name: str, text: str) -> tuple[Span, ...]:
    return tuple(Span(*each.span()) for each in _spelt(name).finditer(text))


@lru_cache(maxsize=4096)
def _declined(name: str, text: str) -> tuple[Span, ...]:
    """Return where a Turkish text has a name in a case that no apostrophe parts from it: "esnaf odasına".

    So it writes what ends in a common noun.
    """
    words = name.split()
    if len(words) < _LEAST_WORDS or not words[-1].islower():
        return ()
    spelt = r"\s+".join(map(re.escape, words))
    return tuple(Span(*each.span()) for each in re.finditer(rf"(?<!\w){spelt}(?:{TURKISH_CASES})(?!\w)", text))


_LEAST_WORDS: Final = 2


@lru_cache(maxsize=4096)
def _spelt(name: str) -> re.Pattern[str]:
    """Return what finds a name where a quote would not be: in "France-based", and "U.S." for "US"."""
    is_short = _is_short_form(name)
    first, *rest = [*name.replace(".", "")] if is_short else [*map(re.escape, name.split())] or [""]
    begun = rf"(?<!\w){_HANGING}{first}" if _ARABIC.match(name) else opening(first)
    return re.compile((r"\.?" if is_short else r"\s+").join([begun, *rest]) + r"(?!\w)")


def _sentence_and_beside(text: str, span: Span) -> Span:
    start, end = sentence_around(text, span)
    return Span(max(0, start - _BESIDE), min(len(text), end + _BESIDE))


@lru_cache(maxsize=8)
def _vocabulary(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"[^\W\d_]+|\d+", text.casefold()))


@lru_cache(maxsize=8)
def _stems(text: str) -> frozenset[str]:
    return frozenset(word[:4] for word in _vocabulary(text) if len(word) >= 4)
