"""A quote, and words or a name → whether they stand near it, where a reader would look for them.

Decides how far from its quote an article may tell who did it or says so (`OF_ACTORS`), and to whom, where and when
(`REACH`): in the quote's paragraph, or so far beside it. Of 1,119 such fields in careful reports on forty articles of
four kinds all but three stand so near, but for speakers who are only "he" by then. Those are found by the pronoun, or
in languages that drop the subject without one: a pronoun means the person, or the body, that was named last before it,
and nobody else.
"""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

from summarizer.ground.pronouns import TITLE_REACH, is_of_person, may_mean, pronouns_in
from summarizer.grounded import GroundedName, Span
from summarizer.passages import paragraph_around

OF_ACTORS: Final = 400
"""Code points beside the quote's paragraph: about the paragraphs before and after it."""
REACH: Final = 700
"""The same for what an article tells of more than one event at once: a day, a place, those who suffer."""
_LONGEST_SPEECH: Final = 3000
"""Code points over which a quotation that is never closed is followed."""
_WIDEST: Final = 1000
"""Code points of a paragraph on either side of the quote, in a text that has lost its paragraphs; with what stands
beside them they hold all but two of 347 fields."""
_DROPS_SUBJECTS: Final = (
    "es",
    "it",
    "pt",
    "ca",
    "gl",
    "ro",
    "ar",
    "he",
    "fa",
    "tr",
    "ru",
    "uk",
    "pl",
    "el",
    "ja",
    "zh",
)
"""Languages (BCP 47) in which a sentence goes on about its speaker without a pronoun."""


def drops_subjects(language: str) -> bool:
    """Tell whether a language (BCP 47) goes on about a speaker without a pronoun."""
    return language.lower().split("-")[0] in _DROPS_SUBJECTS


class Mention(NamedTuple):
    """One place where a listed name stands."""

    span: Span
    name: GroundedName


class Whereabouts:
    """Where the listed names of one article stand in it, in every spelling."""

    def __init__(self, text: str, language: str, places: Iterable[tuple[GroundedName, Iterable[Span]]]) -> None:
        self._text = text
        self._drops_subjects = drops_subjects(language)
        mentions = (Mention(span, name) for name, spans in places for span in spans)
        self._mentions = sorted(mentions, key=lambda each: each.span)
        self._starts: dict[str, list[int]] = {}
        for mention in self._mentions:
            self._starts.setdefault(mention.name.report.name, []).append(mention.span.start)

    def stands_in(self, name: str, stretches: Iterable[Span]) -> bool:
        """Tell whether a name stands in one of these stretches."""
        starts = self._starts.get(name, [])
        return any(bisect_left(starts, one.start) < bisect_left(starts, one.end) for one in stretches)

    def spans_of(self, names: Sequence[str]) -> list[Span]:
        """Give where names stand."""
        return [each.span for each in self._mentions if each.name.report.name in names]

    def in_stretches(self, stretches: Sequence[Span]) -> list[str]:
        """Give the names that stand in these stretches, in the order of the text."""
        near = (each for each in self._mentions if any(one.start <= each.span.start < one.end for one in stretches))
        return list(dict.fromkeys(each.name.report.name for each in near))

    def within(self, stretch: Span) -> list[tuple[str, Span]]:
        """Give the names that stand in a stretch, each with its place, in the order of the text."""
        inside = (each for each in self._mentions if stretch.start <= each.span.start and each.span.end <= stretch.end)
        return [(each.name.report.name, each.span) for each in inside]

    def meant(self, pronoun: str, at: int) -> Mention | None:
        """Give whom a pronoun at a place means: whoever of its sort was named last before it, or None."""
        return next((each for each in reversed(self._before(at)) if self._may_mean(pronoun, each)), None)

    def fitting(self, pronoun: str, stretch: Span) -> list[str]:
        """Give the names in a stretch that a pronoun may mean, in the order of the text."""
        inside = (each for each in self._mentions if stretch.start <= each.span.start and each.span.end <= stretch.end)
        return list(dict.fromkeys(each.name.report.name for each in inside if self._may_mean(pronoun, each)))

    def _may_mean(self, pronoun: str, mention: Mention) -> bool:
        start = mention.span.start
        return may_mean(pronoun, mention.name, self._text[max(0, start - TITLE_REACH) : start])

    def led_to(self, name: str, span: Span) -> Span | None:
        """Give where a name stands to which a quote's paragraph leads by a pronoun, or by leaving the subject out.

        A person goes on as "she" for pages; what "it" and "they" mean is found near, or was never told.
        """
        paragraph = paragraph_around(self._text, span)
        stretch = self._text[paragraph.start : paragraph.end]
        for pronoun in pronouns_in(stretch):
            found = self.meant(pronoun[0], paragraph.start + pronoun.start())
            is_near = is_of_person(pronoun[0]) or (found and found.span.start >= paragraph.start - REACH)
            if found and is_near and found.name.report.name == name:
                return found.span
        if self._drops_subjects:
            last = self.meant("he", paragraph.start)
            return last.span if last and last.name.report.name == name else None
        return None

    def speech_of(self, name: str, span: Span) -> int | None:
        """Give where a person was named first of those places before a quote between which nobody else was named."""
        start = None
        for mention in reversed(self._before(span.start)):
            if mention.name.report.kind == "person":
                if mention.name.report.name != name:
                    break
                start = mention.span.start
        return start

    def _before(self, at: int) -> list[Mention]:
        return [each for each in self._mentions if each.span.end <= at]


def near(text: str, spans: Sequence[Span], reach: int) -> tuple[Span, ...]:
    """Return the stretches around spans in which what belongs to them stands: `reach` is `OF_ACTORS` or `REACH`."""
    return tuple(dict.fromkeys(_near(text, span, reach) for span in spans))


def _near(text: str, span: Span, reach: int) -> Span:
    paragraph = paragraph_around(text, span)
    speech = _speech_around(text, paragraph)
    start = speech.start if speech.start < paragraph.start else max(paragraph.start, span.start - _WIDEST)
    end = speech.end if speech.end > paragraph.end else min(paragraph.end, span.end + _WIDEST)
    return Span(max(0, start - reach), min(len(text), end + reach))


def _speech_around(text: str, paragraph: Span) -> Span:
    """Return a paragraph with those over which its speech goes on: a quotation that is not closed goes on behind it."""
    start, end = paragraph
    while _is_open(text[paragraph.start : end]) and end - paragraph.end < _LONGEST_SPEECH and text[end:].strip():
        following = len(text) - len(text[end:].lstrip())
        end = paragraph_around(text, Span(following, following + 1)).end
    while paragraph.start - start < _LONGEST_SPEECH and text[:start].strip():
        last = len(text[:start].rstrip())
        before = paragraph_around(text, Span(last - 1, last))
        if not _is_open(text[before.start : before.end]):
            break
        start = before.start
    return Span(start, end)


def _is_open(text: str) -> bool:
    """Tell whether the last quotation of a text is not closed; by custom each paragraph of a speech opens it anew."""
    last = max(text.rfind(mark) for mark in "“”«»")
    return text.count('"') % 2 == 1 if last < 0 else text[last] in "“«"
