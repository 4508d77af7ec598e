"""A brief → what of it stands in English beside its prose, and the form that an article in its language has for it.

Bodies, offices and places, what is counted, words for numbers, time words without a date, and why something was
withheld: all of it is read by who does not read English. Where an article is in the language of the brief, its own form
of a name is the form, and nobody is asked. Nothing here changes a fact: the brief keeps its words, and shows others.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Final, NamedTuple

from summarizer.domain.countries import States
from summarizer.domain.edtf import stands_alone
from summarizer.domain.english_counts import is_single, singular
from summarizer.domain.languages import ENGLISH, is_other, primary
from summarizer.domain.lay_witnesses import lay_witness
from summarizer.domain.metrics import FIGURE_IN_WORDS
from summarizer.domain.names import plain
from summarizer.domain.roles import names_office
from summarizer.domain.tongue import is_written_in
from summarizer.domain.words import with_capitals, word_set
from summarizer.grounding.prose import within_quotation_marks
from summarizer.merging.facts import prose_of
from summarizer.merging.naming import Naming
from summarizer.telling.phrases import measure_of
from summarizer_schemas.brief import Brief, Decision, Event, Name, Observation, Quote, Statement
from summarizer_schemas.vocabulary import OWN_VOICE, Metric

_MOST_WITHHELD: Final = 15
"""So many the standard length shows with their reasons; who wants all of them reads English."""
_LETTERS: Final = 4
"""A shorter English word may be a word of any language."""


class SourceText(NamedTuple):
    """Words to be translated, and their language (BCP 47)."""

    text: str
    language: str


@dataclass(frozen=True)
class Terms:
    """What is to have one form in the language of a brief.

    Attributes:
        own: the form that an article has.
        asked: what no article has a form of.
        names: which of both are names of bodies and places; prose has to call them by their form.
    """

    own: dict[SourceText, str]
    asked: tuple[SourceText, ...]
    names: frozenset[SourceText]


def terms_of(
    brief: Brief,
    into: str,
    is_said: Callable[[str], bool],
    is_explained: Callable[[str], bool],
    *,
    quotes: bool = True,
) -> Terms:
    """Return the terms of a brief; of one in English who speaks there in words of another language, and is no name.

    Args:
        brief: the brief, in English.
        into: the language that readers are to be shown it in.
        quotes: whether what articles of other languages say is to be translated for readers of English.
        is_said: tells what code says in that language itself: usual nouns, states, currencies.
        is_explained: tells of which reasons for leaving something out code says the sort in that language.
    """
    if not is_other(ENGLISH, into):
        return Terms({}, tuple(_spoken(brief)) if quotes else (), frozenset())
    reading = _Reading(brief, into, is_explained)
    own: dict[SourceText, str] = {}
    asked: dict[SourceText, None] = {}
    names = frozenset(SourceText(each, ENGLISH) for each in reading.names)
    for piece, form in reading.terms():
        if form or not is_other(piece.language, into):
            own.setdefault(piece, form or piece.text)
        elif not (piece.language == ENGLISH and is_said(piece.text)):
            asked[piece] = None
    return Terms(own, tuple(each for each in asked if each not in own), names)


def _spoken(brief: Brief) -> Iterator[SourceText]:
    """Yield who speaks in words that an English brief can only quote: "viele Bewohner", "un empleado de rampa"."""
    languages = {each.id: each.language for each in brief.sources}
    sources = {each.id: each.source for each in brief.quotes}
    for who, quote in Naming(brief).only_quoted().items():
        if lay_witness(who) is None:
            yield SourceText(who, languages[sources[quote]])


@dataclass(frozen=True)
class _Reading:
    """One brief, as readers of a language meet it."""

    brief: Brief
    into: str
    is_explained: Callable[[str], bool]

    def terms(self) -> Iterator[tuple[SourceText, str | None]]:
        """Yield each term with the form that an article has, if one has it."""
        for name in self.names:
            yield SourceText(name, ENGLISH), self._own_form(name)
        yield from ((each, None) for each in self._described())
        yield from ((SourceText(each, ENGLISH), None) for each in map(_office, self.brief.names) if each)
        for figure in self.brief.figures:
            for count in figure.observations:
                yield from ((SourceText(each, ENGLISH), None) for each in _counted(figure.metric, figure.of, count))
                yield from ((SourceText(each, ENGLISH), None) for each in _counted(figure.metric, count.of, count))
                yield from self._word_for_a_number(count)
                yield from [(SourceText(count.scope.text, ENGLISH), None)] if count.scope else []
        dated: tuple[Event | Statement, ...] = (*self.brief.events, *self.brief.statements)
        for fact in dated:
            yield from self._time_words(fact)
        yield from ((each, None) for each in self._objections())
        yield from ((SourceText(each, ENGLISH), None) for each in map(_taken_out, self.brief.decisions) if each)

    @cached_property
    def names(self) -> tuple[str, ...]:
        """The names of bodies and places that a reader meets, if an English word is in them; those who speak first."""
        told = [each for each in self._speakers if (name := self._named.get(each)) and name.kind != "person"]
        told += [place for event in self.brief.events for place in event.places]
        told += [each.name for each in self.brief.names if each.kind != "person" and not _is_outlet(each)]
        return tuple(each for each in dict.fromkeys(told) if _is_english(each) or self._own_form(each))

    @cached_property
    def _speakers(self) -> dict[str, list[str]]:
        """Who acts or speaks, each with the quotes in which he does."""
        brief = self.brief
        accounts = (account for event in brief.events for account in event.reports)
        counts = (count for figure in brief.figures for count in figure.observations)
        sides = (side for dispute in brief.disputes for side in dispute.positions)
        told: list[tuple[tuple[str | None, ...], tuple[str, ...]]] = [
            *(((each.said_by, each.via, *each.by, *each.to), each.quotes) for each in accounts),
            *(((*each.by, *each.to), ()) for each in brief.events),
            *(((each.said_by, *each.also_said_by), each.quotes) for each in counts),
            *(((each.claimant, *each.to), each.quotes) for each in brief.statements),
            *(((each.holder,), each.quotes) for each in sides),
        ]
        found: dict[str, list[str]] = {}
        for speakers, quotes in told:
            for who in speakers:
                if who and who != OWN_VOICE:
                    found.setdefault(who, []).extend(quotes)
        return found

    def _described(self) -> Iterator[SourceText]:
        """Yield who is no name: "residents", and "los vecinos" as articles of one language have it."""
        for who, ids in self._speakers.items():
            if who in self._named:
                continue
            tongues = {self._language[self._quotes[each].source] for each in ids if each in self._quotes}
            told = " ".join(self._around(each) for each in ids if each in self._quotes).casefold()
            is_as_written = len(tongues) == 1 and (who.casefold() in told or not _is_english(who))
            yield SourceText(who, next(iter(tongues)) if is_as_written else ENGLISH)

    def _word_for_a_number(self, count: Observation) -> Iterator[tuple[SourceText, None]]:
        if count.low is None and count.high is None:
            tongue = next((self._language[self._quotes[each].source] for each in count.quotes), ENGLISH)
            yield SourceText(count.value_text, tongue), None

    def _time_words(self, fact: Event | Statement) -> Iterator[tuple[SourceText, str | None]]:
        """Yield the words for the time of what has no date."""
        if fact.date is not None or not fact.date_text or not stands_alone(fact.date_text):
            return
        if isinstance(fact, Event):
            told = [(each.date_text, self._language[each.source]) for each in fact.reports if each.date_text]
        else:
            told = [(fact.date_text, self._language[self._quotes[each].source]) for each in fact.quotes]
        own = next((words for words, tongue in told if not is_other(tongue, self.into)), None)
        tongue = next((tongue for words, tongue in told if words == fact.date_text), ENGLISH)
        yield SourceText(fact.date_text, tongue), own

    def _objections(self) -> Iterator[SourceText]:
        """Yield what was withheld, and what a second reading holds against it or against anything that stands.

        Of what the check itself holds against it code tells the sort.
        """
        for each in self.brief.withheld[:_MOST_WITHHELD]:
            figure = FIGURE_IN_WORDS.fullmatch(each.item) if each.kind == "figure" else None
            item = figure["of"] if figure else each.item
            yield SourceText(item, self._tongue_of(item, each.source))
            if each.stage == "second_reader" and not self.is_explained(each.reason):
                yield SourceText(each.reason, ENGLISH)
        doubts = (sentence.doubt for sentence in prose_of(self.brief))
        yield from (SourceText(each, ENGLISH) for each in doubts if each)
        yield from (SourceText(each.flag.why, ENGLISH) for each in self.brief.disputes if each.flag)

    def _tongue_of(self, item: str, source: str | None) -> str:
        """Return the language of what was withheld: a headline is in that of its article, all else in English."""
        tongue = self._language.get(source or "", ENGLISH)
        return tongue if is_written_in(item, tongue) else ENGLISH

    def _own_form(self, name: str) -> str | None:
        """Return the longest form that articles in the language have, without the article before it.

        One in capitals, as a dateline has its town, comes behind the same in small letters, and is written like them.
        """
        known = self._named.get(name)
        forms = [
            _bare(ordinary(alias.as_written, name, self.into), name, self.into)
            for alias in sorted(known.aliases if known else (), key=lambda alias: alias.as_written.isupper())
            if primary(self._language[alias.source]) == primary(self.into)
        ]
        forms = [
            each
            for each in forms
            if _says_as_much(each, name, self.into) and not _is_noun_for(name, each) and _may_name(each, name)
        ]
        return max(forms, key=lambda form: (len(form.split()), len(form)), default=None)

    @cached_property
    def _named(self) -> dict[str, Name]:
        return {each.name: each for each in self.brief.names}

    @cached_property
    def _language(self) -> dict[str, str]:
        return {each.id: each.language for each in self.brief.sources}

    @cached_property
    def _quotes(self) -> dict[str, Quote]:
        return {each.id: each for each in self.brief.quotes}

    def _around(self, id_: str) -> str:
        quote = self._quotes[id_]
        return f"{quote.prefix}{quote.exact}{quote.suffix}"


def _counted(metric: Metric, of: str, count: Observation) -> Iterator[str]:
    """Yield what a count is of as it is shown: the things, one of them where it is one, and the unit."""
    measure = measure_of(metric, of)
    what = within_quotation_marks(measure.what)
    yield from (each for each in (what, measure.after.strip()) if any(map(str.isalpha, each)))
    if what and is_single(count):
        yield within_quotation_marks(singular(measure.what))


def _is_outlet(name: Name) -> bool:
    """Tell an outlet, which is called the same everywhere; "state-run media" are described."""
    return name.kind == "media" and not name.name.split()[-1].islower()


def _office(name: Name) -> str | None:
    """Return a name with what its bearer is, where that is told, or the office that stands for a person's name."""
    own = name.name if name.kind == "person" and names_office(name.name) else None
    return own if name.told_as in (None, name.name) else name.told_as


_INSTEAD: Final = "” instead of “"
_IN_SENTENCES: Final = frozenset({"sentence", "event", "statement", "dispute"})
"""What can be dropped and is told by a sentence of a model."""


def _taken_out(decision: Decision) -> str | None:
    """Return the sentence of a model that an editor took out, whose translation stands nowhere else any more."""
    if not decision.applied or decision.kind not in ("sentence", "drop"):
        return None
    if decision.kind == "sentence":
        return decision.told.partition(_INSTEAD)[2].removesuffix("”") or None
    told = decision.told.removesuffix(f": {decision.given.get('reason')}")
    words = told.partition("“")[2].removesuffix("”")
    return words if words and not _IN_SENTENCES.isdisjoint(decision.given) else None


def _is_english(name: str) -> bool:
    """Tell whether an English word is in a name; what has none is called the same everywhere."""
    from simplemma import is_known  # noqa: PLC0415 - as `domain.words`: only what is translated needs it

    words = (word.strip("().,'’") for word in name.replace("-", " ").split())
    return any(len(each) >= _LETTERS and not each.isupper() and is_known(each.lower(), lang="en") for each in words)


_SMALL_WORD: Final = 3
"""Letters: "dos", "van", "of"; shorter words, and these, tell nobody from others."""
_OF_TWO_WORDS: Final = 12
"""Letters of a German or Dutch compound, which other languages write as two words: "Bundesregierung"."""


def _says_as_much(form: str, name: str, tag: str) -> bool:
    """Tell whether a form is an acronym or has as many words as the name: "polícia" is any, "PSP" is one police.

    What an article calls "the police" or "la prefettura" is known there by what stands around it, and not in a brief.
    """
    return form.isupper() or _told_in(form, tag) >= _told_in(name, ENGLISH)


def _is_noun_for(name: str, form: str) -> bool:
    """Tell whether a form is a common noun, and the name a proper one: "mineradora" is any mine's, "Altovale" one.

    Where the name itself has a word of English, the form may be what it is called: "corpo de bombeiros".
    """
    return form.islower() and not name.islower() and not _is_english(name)


def _may_name(form: str, name: str) -> bool:
    """Tell whether a form is no other name than a state's own, as its capital's is; CLDR has one for what is left out.

    "Asunción denies it" is said of Paraguay's government, and "the north of Paraguay" of a part.
    """
    state = States.called(plain(name))
    return not state or States.called(plain(form)) == state or form.isupper()


def _told_in(name: str, tag: str) -> int:
    """Count the words of a name that tell it from others."""
    words = [each for each in re.split(r"[\s-]+", name) if len(each) > _SMALL_WORD]
    return len(words) + sum(primary(tag) in ("de", "nl") and len(each) >= _OF_TWO_WORDS for each in words)


_ARTICLES: Final = {
    "es": "el la los las", "fr": "le la les", "de": "der die das dem den des", "it": "il lo la i gli le",
    "pt": "o a os as", "nl": "de het",
}  # fmt: skip
"""The definite ones, which other languages lack or write as one with the name."""
_ELIDED: Final = ("l'", "l’")
_OF: Final = word_set("de da do das dos del dell della dello di du des der van von")
"""What stands between an article that stands for a noun and the name: "a do Morro Alto" is the dam of Morro Alto."""


_LONGEST_ACRONYM: Final = 5
"""Letters; a longer word in capitals is one that is shouted, as in a dateline ("BRINDISI –")."""


def ordinary(form: str, name: str, tag: str) -> str:
    """Return a form in capitals as it is written within a sentence; an acronym stays, and a name that has capitals.

    "BRINDISI" is "Brindisi", "REGGIO DI CALABRIA" "Reggio di Calabria", and "ONU" "ONU".
    """
    if not form.isupper() or name.isupper():
        return form
    if form.casefold() == name.casefold():
        return name
    if all(sum(map(str.isalpha, word)) <= _LONGEST_ACRONYM for word in form.split()):
        return form
    small = form.replace("İ", "i").replace("I", "ı") if primary(tag) == "tr" else form
    first, *rest = small.lower().split()
    own = form.split(maxsplit=1)[0][:1] + first[1:]
    return " ".join((own, *(word if word in _WITHIN else with_capitals(word) for word in rest)))


_WITHIN: Final = word_set(
    "di del della dei delle da de la las los el do dos das du des le les van den der am im y e et"
)
"""Small words within names of places."""


def _bare(form: str, name: str, tag: str) -> str:
    """Return a form without the article before it, unless English has the name with it: "El País"."""
    first, _, rest = form.partition(" ")
    articles = _ARTICLES.get(primary(tag), "").split()
    if rest and first.casefold() in articles and first.casefold() != name.partition(" ")[0].casefold():
        second, _, behind = rest.partition(" ")
        return behind if behind and second in _OF else rest
    is_elided = primary(tag) in ("fr", "it") and form.casefold().startswith(_ELIDED)
    return form[2:] if is_elided and not name.casefold().startswith(_ELIDED) else form
