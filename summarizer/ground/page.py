"""One article laid open for the gate: its text with all that is looked up in it more than once."""

import re
from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from summarizer.article import Article
from summarizer.ground.dates import Setting, dates_in_english, in_context, is_counted, only_date, words_in_english
from summarizer.ground.numbers import Reading, read_numbers
from summarizer.ground.prose import Foreign, unsupported, untold
from summarizer.ground.quotes import ArticleText, Miss
from summarizer.grounded import Span
from summarizer.passages import neighbourhood, paragraph_around, sentence_around


@dataclass(frozen=True)
class Page:
    """An article, or a part of a long one, as the gate sees it.

    Attributes:
        article: the whole article.
        text: its text, normalised once for locating quotes, and the part of it that is reported.
        language: the language to read its numbers in.
        published: its date of publication, EDTF.
        names: the names that it bears out.
    """

    article: Article
    text: ArticleText
    language: str
    published: str | None = None
    names: frozenset[str] = frozenset()

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

    def locate(self, quote: str, *, near: int | None = None) -> tuple[Span, ...] | Miss:
        """Find a quote; see `ArticleText.locate`."""
        return self.text.locate(quote, near=near)

    def holds(self, words: str) -> bool:
        """Tell whether words stand anywhere in the article."""
        return not isinstance(self.locate(words), Miss)

    def writes(self, name: str) -> bool:
        """Tell whether the article has a name in this spelling; unlike other words, also in "France-based"."""
        return self.holds(name) or re.search(rf"(?<!\w){re.escape(name)}(?!\w)", self.article.text) is not None

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


@lru_cache(maxsize=8)
def _vocabulary(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"[^\W\d_]+|\d+", text.casefold()))
