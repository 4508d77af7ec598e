"""What stands near a quote: words or a name in, whether they stand where a reader would look for them out.

Who did it and who says so may stand as far from the quote as `OF_ACTORS`; to whom, where and when as far as `REACH`: in
the quote's paragraph, or so many characters beside it. Of 1,119 such fields in careful reports on forty articles of
four kinds all but three stand so near, apart from speakers who by then are only "he".

Such a speaker is found by the pronoun; in languages that drop the subject, by its absence. Either means the person or
the body that was named last before it, and nobody else.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from summarizer.domain.article import GroundedName, Span, paragraph_around
from summarizer.domain.names import BODIES
from summarizer.domain.words import TEXTS_KEPT, word_set
from summarizer.grounding.tellers import long_speeches, opened_at
from summarizer_schemas.vocabulary import NameKind

_PERSON: Final = re.compile(r"\b(?:he|him|his|she|her|hers|i|my|me)\b", re.IGNORECASE)
_BODY: Final = re.compile(
    r"\b(?:they|them|their|it|its|we|our|us|the (group|organi[sz]ation|ministry|company|firm|agency|party|army|"
    r"movement|union|committee|body|monitor|office))\b",
    re.IGNORECASE,
)
_CALLED: Final[dict[str, frozenset[NameKind]]] = {
    "group": frozenset({"armed_group", "organization"}),
    "organization": frozenset({"organization"}),
    "organisation": frozenset({"organization"}),
    "monitor": frozenset({"organization"}),
    "body": frozenset({"organization"}),
    "agency": frozenset({"organization", "media"}),
    "company": frozenset({"company"}),
    "firm": frozenset({"company"}),
    "army": frozenset({"military"}),
}
"""What sort of body goes by such a word, if it is not part of its name."""
_MAN: Final = re.compile(r"(?:\b(?:mr|sir|lord|king|prince|señor|don|monsieur|herr)\.?\s+)$", re.IGNORECASE)
_WOMAN: Final = re.compile(
    r"(?:\b(?:mrs|ms|miss|lady|queen|princess|dame|señora|doña|madame|frau)\.?\s+)$", re.IGNORECASE
)
_HIS: Final = re.compile(r"\b(?:he|him|his)\b", re.IGNORECASE)
_HERS: Final = re.compile(r"\b(?:she|her|hers)\b", re.IGNORECASE)
TITLE_REACH: Final = 12
"""Code points before a name in which its title stands."""


_OF_OTHER_LANGUAGES: Final = {
    "i": ["yo", "je", "j'", "j’", "moi", "ich", "io", "eu", "ik", "я", "ben", "أنا"],
    "we": ["nosotros", "nosotras", "nous", "on", "wir", "man", "noi", "nós", "wij", "мы", "ми", "biz", "نحن"],
    "she": ["ella", "elle", "lei", "sie", "ela", "zij", "ze", "она", "вона", "هي"],
    "he": ["él", "il", "lui", "lui-même", "er", "egli", "ele", "hij", "он", "він", "هو"],
    "it": [
        "este",
        "esta",
        "éste",
        "ésta",
        "celui-ci",
        "celle-ci",
        "dieser",
        "diese",
        "quest'ultimo",
        "quest'ultima",
        "deze",
    ],
}
"""Pronouns by which other languages name a speaker; of a body they are what its noun is, he or she."""
_THE_SAME: Final = re.compile(
    r"(?:the|this|that) same (?:official )?(?:source|body|agency|office|ministry|official)"
    r"|(?:la|esa|esta) misma (?:fuente|entidad|institución)|el mismo (?:organismo|ministerio)"
    r"|(?:la|cette) même source|le même (?:organisme|ministère)"
    r"|(?:dieselbe|derselben|die gleiche|der gleichen) (?:quelle|behörde)"
    r"|a mesma (?:fonte|entidade)|o mesmo (?:órgão|ministério)"
    r"|l[ao'’] ?stess[ao] (?:fonte|ente|ministero)|dezelfde (?:bron|instantie)"
    r"|тот же источник|тому же источнику|того же источника|те саме джерело|тим самим джерелом|того ж джерела"
    r"|aynı (?:kaynak|kurum|kaynağa|kaynağın)|المصدر (?:نفسه|ذاته)|نفس المصدر",
    re.IGNORECASE,
)
"""A source that is named before: "según la misma fuente"."""

_OWN: Final = word_set(
    "his her hers its their su sus seu sua seus suas suo suoi sue son sa ses leur leurs sein seine seinen seiner "
    "seinem ihr ihre ihren ihrer ihrem zijn haar hun его её ее их його її їх"
)
"""What tells only that something is somebody's: "nach seinen Worten", "según sus cálculos"."""


def is_possessive(words: str) -> bool:
    """Tell whether words are a possessive alone, which names nobody."""
    return words.casefold() in _OWN


def english_pronouns(words: str) -> tuple[str, ...]:
    """Return the English pronouns of which another language's may be one: "elle" is a woman or a body.

    "The same source", in any language, is "it": it names nobody of itself.
    """
    spelt = words.casefold()
    if _THE_SAME.fullmatch(spelt):
        return ("it",)
    found = next((pronoun for pronoun, listed in _OF_OTHER_LANGUAGES.items() if spelt in listed), None)
    return () if found is None else (found,) if found in {"i", "we", "it"} else (found, "it")


def is_pronoun(words: str) -> bool:
    """Tell whether words name somebody only by pointing back: "he", "the group"."""
    return _PERSON.fullmatch(words) is not None or _BODY.fullmatch(words) is not None


def is_of_person(pronoun: str) -> bool:
    """Tell whether a pronoun means one person: "she", and not "it"."""
    return _PERSON.fullmatch(pronoun) is not None


def is_description(words: str) -> bool:
    """Tell whether words that point back say what they mean: "the group", and not "it"."""
    body = _BODY.fullmatch(words)
    return body is not None and body[1] is not None


def pronouns_in(text: str) -> Iterator[re.Match[str]]:
    """Yield the words of a text that point back to somebody."""
    yield from _PERSON.finditer(text)
    yield from _BODY.finditer(text)


def may_mean(pronoun: str, name: GroundedName, before: str) -> bool:
    """Tell whether a word that points back may mean a name.

    It is decided by what the name is and by its title; for "the ministry" and its like, by what the body is called.

    Args:
        pronoun: the word.
        name: the name.
        before: what stands straight before it, where a title would.
    """
    kind = name.report.kind
    if _PERSON.fullmatch(pronoun):
        wrong = _WOMAN if _HIS.fullmatch(pronoun) else _MAN if _HERS.fullmatch(pronoun) else None
        return kind == "person" and not (wrong and wrong.search(before))
    body = _BODY.fullmatch(pronoun)
    if body is None or kind not in (*BODIES, "people"):
        return False
    called = (body[1] or "").casefold()
    spelt = " ".join((name.report.name, *name.as_written)).casefold()
    return not called or called in spelt or kind in _CALLED.get(called, ())


OF_ACTORS: Final = 400
"""Code points beside the quote's paragraph: about the paragraphs before and after it."""
REACH: Final = 700
"""The same for what an article tells of more than one event at once: a day, a place, those who suffer."""
REACH_OF_POINTED: Final = 600
"""Code points before its own paragraph in which the words stand to which a count or a claim points."""
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


class NameMention(NamedTuple):
    """One place where a listed name stands."""

    span: Span
    name: GroundedName


class Whereabouts:
    """Where the listed names of one article stand in it, in every spelling."""

    def __init__(self, text: str, language: str, places: Iterable[tuple[GroundedName, Iterable[Span]]]) -> None:
        self._text = text
        self._drops_subjects = drops_subjects(language)
        mentions = (NameMention(span, name) for name, spans in places for span in spans)
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

    def meant(self, pronoun: str, at: int) -> NameMention | None:
        """Give whom a pronoun at a place means: whoever of its sort was named last before it, or None."""
        return next((each for each in reversed(self._before(at)) if self._may_mean(pronoun, each)), None)

    def fitting(self, pronoun: str, stretch: Span) -> list[str]:
        """Give the names in a stretch that a pronoun may mean, in the order of the text."""
        inside = (each for each in self._mentions if stretch.start <= each.span.start and each.span.end <= stretch.end)
        return list(dict.fromkeys(each.name.report.name for each in inside if self._may_mean(pronoun, each)))

    def _may_mean(self, pronoun: str, mention: NameMention) -> bool:
        start = mention.span.start
        return may_mean(pronoun, mention.name, self._text[max(0, start - TITLE_REACH) : start])

    def led_to(self, name: str, span: Span) -> Span | None:
        """Give where a name stands to which a quote's paragraph leads by a pronoun.

        A person goes on as "she" for pages; what "it" and "they" mean is found near, or was never told.
        """
        paragraph = paragraph_around(self._text, span)
        stretch = self._text[paragraph.start : paragraph.end]
        for pronoun in pronouns_in(stretch):
            found = self.meant(pronoun[0], paragraph.start + pronoun.start())
            is_near = is_of_person(pronoun[0]) or (found and found.span.start >= paragraph.start - REACH)
            if found and is_near and found.name.report.name == name:
                return found.span
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

    def _before(self, at: int) -> list[NameMention]:
        return [each for each in self._mentions if each.span.end <= at]


def is_within(stretch: Span, places: Iterable[Span]) -> bool:
    """Tell whether one of some places begins in a stretch."""
    return any(stretch.start <= at.start < stretch.end for at in places)


def near(text: str, spans: Sequence[Span], reach: int) -> tuple[Span, ...]:
    """Return the stretches around spans in which what belongs to them stands: `reach` is `OF_ACTORS` or `REACH`."""
    return tuple(dict.fromkeys(_near(text, span, reach) for span in spans))


def _near(text: str, span: Span, reach: int) -> Span:
    paragraph = paragraph_around(text, span)
    speech = _speech_around(text, paragraph)
    start = speech.start if speech.start < paragraph.start else max(paragraph.start, span.start - _WIDEST)
    end = speech.end if speech.end > paragraph.end else min(paragraph.end, span.end + _WIDEST)
    return Span(max(0, start - reach), min(len(text), end + reach))


@lru_cache(maxsize=TEXTS_KEPT)
def _speech_around(text: str, paragraph: Span) -> Span:
    """Return a paragraph with those over which its speech goes on: a quotation that is not closed goes on behind it."""
    start, end = paragraph
    while (
        opened_at(text[paragraph.start : end]) is not None
        and end - paragraph.end < _LONGEST_SPEECH
        and text[end:].strip()
    ):
        following = len(text) - len(text[end:].lstrip())
        end = paragraph_around(text, Span(following, following + 1)).end
    while paragraph.start - start < _LONGEST_SPEECH and text[:start].strip():
        last = len(text[:start].rstrip())
        before = paragraph_around(text, Span(last - 1, last))
        if opened_at(text[before.start : before.end]) is None:
            break
        start = before.start
    whole = [each for each in long_speeches(text) if each.start < paragraph.end and paragraph.start < each.end]
    return Span(min([start, *(each.start for each in whole)]), max([end, *(each.end for each in whole)]))


def head_of_list(text: str, span: Span) -> str:
    """Return the line with a colon that heads the list in which a span stands; "" where it is in none."""
    lines = [each.strip() for each in text[: span.start].splitlines(keepends=False)] or [""]
    own = text[text.rfind("\n", 0, span.start) + 1 :].partition("\n")[0].strip()
    if text[: span.start].endswith("\n"):
        lines.append("")
    passed = [own]
    for line in reversed(lines[:-1]):
        if line.endswith((":", "：")) and all(map(_is_item, passed)):
            return line
        passed += [line] if line else []
        if len(passed) > _MOST_ITEMS or not _is_item(passed[-1]):
            return ""
    return ""


def _is_item(line: str) -> bool:
    """Tell whether a line is marked as an item, or is no whole sentence."""
    return _MARK.match(line) is not None or not line.endswith((".", "!", "?", "…"))


_MARK: Final = re.compile(r"(?:[-*•–—+‣◦▪]|\(?(?:\d{1,2}|[a-z])[.)])\s")
_MOST_ITEMS: Final = 15
"""Lines above an item in which the head of its list is looked for."""
