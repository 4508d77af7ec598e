"""Who did what to whom: an article's page and a quote in, its speakers and the roles of the parties out.

A clause that names one speaker gives all that it tells to him. A sentence with an explicit verb ("A killed B", "B was
killed by A") is not told the wrong way round. Where there is no such verb code cannot tell, and refuses nothing.
"""

import re
from collections.abc import Iterable, Sequence
from enum import Enum
from functools import lru_cache
from typing import Final, Literal, NamedTuple

from summarizer.domain.article import Span, sentence_around
from summarizer.domain.languages import language, wordings_of
from summarizer.domain.languages.language import Wordings
from summarizer.domain.names import plain
from summarizer.domain.words import FUNCTION_WORDS
from summarizer.grounding.natures import is_body
from summarizer.grounding.near import (
    OF_ACTORS,
    english_pronouns,
    is_description,
    is_of_person,
    is_possessive,
    is_pronoun,
    is_within,
    may_mean,
    near,
)
from summarizer.grounding.nouns_meant import may_be_meant, noun_meant
from summarizer.grounding.page import Page
from summarizer.grounding.pronouns import MANY, are_counted, is_new, is_place, meant_at, said_in, where_named, words_at
from summarizer.grounding.statements import Said
from summarizer.grounding.tellers import is_speech
from summarizer.grounding.voices import told_by

_DOER, _SUFFERER = "\N{BLACK CIRCLE}", "\N{WHITE CIRCLE}"
"""What stands for a name while a sentence is read: a sign that is no letter, so that "A-backed" is not A."""
_BE: Final = r"(?:was|were|is|are|be|been|being|got|gets?)"
_FILLER: Final = (
    r"(?:\s+(?!(?:by|who|which|that|and|but|while|after|before|when|as|said|says|not|never|no|of|from|with|against)\b)"
    r"[\w'’-]+){0,4}"
)
"""Up to four words that go on about the same."""
_SOME_OF: Final = (
    r"(?:\s+(?:members?|fighters?|gunm[ae]n|soldiers?|troops|forces|militants?|agents?|units?|men|police|officers?)"
    r"\s+(?:of|from)(?:\s+the)?)?"
)


_BODY: Final = (
    r"(?:\s+(?:movement|group|government|army|forces|troops|police|fighters|navy|coast guard|party|company))?"
)
"""What a body is called behind its name: "the Red Lantern movement"."""
_TITLED: Final = r"(?:,(?:\s+[\w'’-]+){0,2})"
"""Between what somebody is and the name: "his minister, General Orm"."""
Verbs = Literal["deeds", "sayings"]
"""What one does to another, or says to or against another."""


class Roles(Enum):
    """What a sentence tells of who did something to whom."""

    TOLD = "told"
    SWAPPED = "swapped"
    UNCLEAR = "unclear"


def roles_told(text: str, doers: Iterable[Span], sufferers: Iterable[Span], words: Wordings, what: Verbs) -> Roles:
    """Tell whether a text says, with an explicit verb, who did something to whom.

    Args:
        text: the sentence, or the sentences, around a quote.
        doers: where in it those are named who are said to have done it.
        sufferers: where those are named to whom it is said to have been done.
        words: of its language.
        what: which verbs.
    """
    named = {span: mark for mark, spans in ((_DOER, doers), (_SUFFERER, sufferers)) for span in spans}
    if len(set(named.values())) < 2:
        return Roles.UNCLEAR
    marked, last = "", 0
    for span, mark in sorted(named.items()):
        if span.start >= last:
            marked += text[last : span.start] + mark
            last = span.end
    marked += text[last:]
    if _does(_DOER, _SUFFERER, words, what).search(marked):
        return Roles.TOLD
    return Roles.SWAPPED if _does(_SUFFERER, _DOER, words, what).search(marked) else Roles.UNCLEAR


@lru_cache(maxsize=64)
def _does(doer: str, sufferer: str, words: Wordings, what: Verbs) -> re.Pattern[str]:
    """Return what finds "doer killed sufferer" and "sufferer was killed by doer"."""
    if what == "deeds":
        verb, done = words.deeds, words.done
    else:
        verb, done = words.sayings or words.accuses, words.said_to
    filler = words.filler or _FILLER
    active = (
        rf"{doer}{_BODY}(?:\s+(?:{words.between}))?(?:\s+\w+ly)?\s+(?:{verb}){filler}{_TITLED}?{_SOME_OF}\s+{sufferer}"
    )
    passive = rf"{sufferer}{filler}?\s+(?:{_BE}\s+)?(?:\w+ly\s+)?(?:{done})\s+(?:{words.by}){filler}{_SOME_OF}\s+{doer}"
    return re.compile(f"{active}|{passive}", re.IGNORECASE)


_CLAUSE_END: Final = ";"
"""What parts the words of two speakers within a sentence: "…, the union said; police put the crowd at …"."""

_BEFORE_ACCUSED: Final = 80
"""Code points before a name in which the verb stands that accuses: about as many words as `_accusing` lets pass."""


class ClauseSpeaker(NamedTuple):
    """Who speaks in a clause: by what name, if the list has one, and in which words; `is_report` as of `Said`."""

    name: str | None
    words: str
    is_report: bool

    @property
    def named(self) -> str:
        """The name, or the words where there is none."""
        return self.name or self.words

    @property
    def is_known(self) -> bool:
        """Whether a reader learns who it is: "it" says nothing, nor do "sus cálculos" and "two more than we"."""
        first, last = self.words.split()[0], self.words.split()[-1]
        is_open = is_pronoun(last) or english_pronouns(last) or is_possessive(first)
        return self.name is not None or not is_open


def speech(page: Page, name: str, spans: Sequence[Span]) -> tuple[Span, ...]:
    """Return spans, and where the speech of a listed person began that goes on at them."""
    began = (page.whereabouts.speech_of(name, span) for span in spans)
    return (*spans, *(Span(at, at + 1) for at in began if at is not None))


def speakers_at(page: Page, spans: Sequence[Span]) -> tuple[ClauseSpeaker, ...]:
    """Return who speaks in the clauses of spans, each once; a pronoun that means nobody stays as it is written."""
    return tuple(dict.fromkeys(speaker_of(page, each) for each in said_at(page, spans)))


def said_at(page: Page, spans: Sequence[Span]) -> list[Said]:
    """List what is said in the clauses of spans."""
    return [each for span in spans for each in said_in(page, clause_around(page.article.text, span))]


def may_speak_there(page: Page, name: str, spans: Sequence[Span]) -> bool:
    """Tell whether the one noun that speaks in the clauses of spans may mean a company that is named far before."""
    said = said_at(page, spans)
    nouns = [(words_at(page, each.subject), each.subject.start) for each in said if each.name is None]
    return len(said) == 1 and any(may_be_meant(page, words, at, name) for words, at in nouns)


_GOES_ON: Final = re.compile(r"[,;:.!?()—–،؛]|(?<!\w)(?:who|which|whose|whom|where|while|quien|quienes|dont)(?!\w)")
"""Where words stop telling what a verb before them says, or go on about something by the way."""
_CLOSES: Final = re.compile(
    r"(?!\s+(?:he|she|it|they|we|that|there|qu\w*|dass|che|dat|что|що)(?!\w))(?:\s+[\w'’-]+){0,3}\s*(?:[.,;)\n»”\"]|$)",
    re.IGNORECASE,
)
"""What stands behind an attribution that closes its sentence: "police said on Tuesday."."""
_RELATIVE: Final = re.compile(
    r"(?<!\w)(?:who|which|whose|whom|where|while|que|qui|che)(?!\w)[^.;]{0,20}$", re.IGNORECASE
)
"""A relative clause straight before a speaker, in which alone he speaks: "policemen who, according to unionists, …"."""


_NEXT_BEGUN: Final = re.compile(
    r"(?<!\w)(?:and|but|while|y|e|pero|mientras|et|mais|und|aber|während|ed|ma|mentre|mas|enquanto|en|maar|и|а|но|та|але)"
    r"\s*,\s*(?:[^\W\d_]+\s+){0,3}$",
    re.IGNORECASE,
)
"""The beginning of the next clause straight before a speaker, who gives what follows: "…, y, según la unión, …"."""
_NEXT_SENTENCE: Final = re.compile(r"[.!?…]\s+[\"“„«—]?\s*[^\W\d_a-zß-ÿа-я]")
"""Between a number and a speaker: a speech that begins with a sentence of its own is no word on the number."""


def givers(page: Page, spans: Sequence[Span]) -> tuple[ClauseSpeaker, ...]:
    """Return who gives the number in spans: whose verb has it as its object, or closes its sentence.

    "The hospitals said 38 visits had been missed, while two schools opened late" tells of the schools in the article's
    own voice, and so does "At the clinic, which has eleven beds, Ilse said that she was tired". Of "five died, not six
    as police said" the police gave the six.
    """
    found = []
    for span in spans:
        clause = clause_around(page.article.text, span)
        at = next((Span(each.start, each.end) for each in page.readings_in([span])), span)
        denied = [each.start for each in page.readings_in([clause]) if each.role == "denied" and each.start > at.end]
        found += [
            speaker_of(page, each)
            for each in said_in(page, clause)
            if _gives(page.article.text, each, at, clause) and not any(one < each.subject.start for one in denied)
        ]
    return tuple(dict.fromkeys(each for each in found if each.is_report and not is_outlet(page, each)))


def _gives(text: str, said: Said, at: Span, clause: Span) -> bool:
    """Tell whether a verb of saying gives the number at a place of its clause."""
    first, last = min(said.subject.start, said.verb.start), max(said.subject.end, said.verb.end)
    if last <= at.start:
        return _GOES_ON.search(text[last : at.start].removeprefix(",")) is None
    is_last = at.end <= first and _CLOSES.match(text[: clause.end], last) is not None
    return is_last and not any(each.search(text, at.end, first) for each in (_RELATIVE, _NEXT_BEGUN, _NEXT_SENTENCE))


def is_outlet(page: Page, speaker: ClauseSpeaker) -> bool:
    """Tell whether a speaker is a paper or an agency, which passes on what others know."""
    return speaker.name is not None and page.kinds[speaker.name] == {"media"}


def speaker_of(page: Page, said: Said) -> ClauseSpeaker:
    """Return who a verb of saying is whose; a pronoun that means nobody stays as it is written."""
    words = words_at(page, said.subject)
    at = said.subject.start
    meant = said.name or (meant_at(page, words, at) if is_pronoun(words) else noun_meant(page, words, at))
    return ClauseSpeaker(meant if meant in page.names else None, meant or words, said.is_report)


def clause_around(text: str, span: Span) -> Span:
    """Return the stretch around a span that one speaker tells: its sentence, as far as no semicolon parts it."""
    sentence = sentence_around(text, span)
    start = max(sentence.start, text.rfind(_CLAUSE_END, sentence.start, span.start) + 1)
    end = text.find(_CLAUSE_END, span.end, sentence.end)
    return Span(start, sentence.end if end < 0 else end)


def roles_in(page: Page, spans: Sequence[Span], doers: Sequence[str], sufferers: Sequence[str], what: Verbs) -> Roles:
    """Tell whether the sentences of spans say, with an explicit verb, who did or said something to whom."""
    words = wordings_of(page.language)
    if not spans or not doers or not sufferers or words is None:
        return Roles.UNCLEAR
    text = page.article.text
    told = (
        roles_told(text[one.start : one.end], _named_in(page, one, doers), _named_in(page, one, sufferers), words, what)
        for one in dict.fromkeys(sentence_around(text, span) for span in spans)
    )
    return next((role for role in told if role is not Roles.UNCLEAR), Roles.UNCLEAR)


def says_in_english(text: str, doers: Sequence[str], sufferers: Sequence[str]) -> Roles:
    """Tell whether an English text of the model says, with an explicit verb, that some did it to others."""
    words = wordings_of("en")
    assert words is not None, "English is a language whose words are known"
    done, suffered = (
        [Span(*each.span()) for name in names for each in re.finditer(re.escape(name), text, re.IGNORECASE)]
        for names in (doers, sufferers)
    )
    return roles_told(text, done, suffered, words, "deeds")


def _named_in(page: Page, stretch: Span, names: Sequence[str]) -> list[Span]:
    """Return where names stand in a stretch, counted from its beginning."""
    listed = page.whereabouts.spans_of(names)
    found = [*listed, *(span for name in names if name not in page.names for span in page.found(name))]
    inside = (each for each in found if stretch.start <= each.start and each.end <= stretch.end)
    return [Span(each.start - stretch.start, each.end - stretch.start) for each in inside]


def confessing(page: Page, spans: Sequence[Span]) -> str | None:
    """Return whose confession a quote tells of by a noun: "la revendication de la brigade"."""
    words, text = wordings_of(page.language), page.article.text
    if words is None:
        return None
    grammar = language(page.language).grammar
    small = "|".join(sorted(map(re.escape, grammar.genitive | grammar.determiners), key=len, reverse=True)) or "(?!)"
    noun = re.compile(
        rf"(?<!\w)(?:{words.stances['claims_responsibility']})\w*\s+(?:(?:{small})['’]?\s*){{1,2}}$", re.IGNORECASE
    )
    for span in spans:
        for name, at in page.whereabouts.within(sentence_around(text, span)):
            is_inside = span.start <= at.start < span.end and not is_place(page, name)
            if is_inside and noun.search(text, span.start, at.start):
                return name
    return None


def is_only_accused(page: Page, name: str, spans: Sequence[Span]) -> bool:
    """Tell whether the article names somebody near the quote, and only as the one who is accused or suspected."""
    stretches = near(page.article.text, spans, OF_ACTORS)
    places = [at for one in stretches for each, at in page.whereabouts.within(one) if each == name]
    return bool(places) and all(_is_accused_at(page, at) for at in places)


def _is_accused_at(page: Page, at: Span) -> bool:
    words, start = wordings_of(page.language), max(0, at.start - _BEFORE_ACCUSED)
    found = None if words is None else _accusing(words).search(page.article.text, start, at.start)
    if words is None or found is None:
        return False
    if not words.is_verb_first or page.whereabouts.within(Span(found.start(), at.start)):
        return True
    # The first name behind such a verb is whoever accuses, if the accused is named behind it.
    return not page.whereabouts.within(Span(at.end, at.end + _BEFORE_ACCUSED))


@lru_cache(maxsize=16)
def _accusing(words: Wordings) -> re.Pattern[str]:
    """Match a verb that accuses, and up to four words up to the one who is accused.

    Where the subject stands behind its verb, the first of them is whoever accuses.
    """
    least = 1 if words.is_verb_first else 0
    verb = rf"(?<!\w)(?:{words.joined})(?:{words.accuses})"
    return re.compile(rf"{verb}(?:\s+[^\W\d_][\w'’-]*){{{least},4}}?\s+(?:[dl]['’])?$", re.IGNORECASE)


def is_another(page: Page, source: str, speaker: ClauseSpeaker, spans: Sequence[Span]) -> bool:
    """Tell whether the one who speaks in the clause of spans is plainly another than a source.

    He is where neither says who the other may be: they share no word, the source does not stand in the clause, and no
    "the ministry" or "the governor" can mean the source.
    """
    if not speaker.is_known or may_be_same(page, source, speaker):
        return False
    clauses = [clause_around(page.article.text, span) for span in spans]
    places = where_named(page, source)
    return not any(is_within(each, places) for each in clauses)


def other_claimant(page: Page, claimant: str, spans: Sequence[Span]) -> str | None:
    """Return who says it by the quote's own verb, where that is plainly another than a claimant."""
    text = page.article.text
    for span in spans:
        sentence = sentence_around(text, span)
        said = (each for each in said_in(page, sentence) if not is_speech(text, each.verb))
        told = [each for each in said if span.start <= each.verb.start and each.verb.end <= span.end]
        if len(told) != 1 or _tells_before(page, claimant, span, told[0]):
            continue
        speaker = speaker_of(page, told[0])
        if _is_accused_by(page, speaker.named, told[0], sentence):
            continue
        places = [at for at in where_named(page, claimant) if sentence.start <= at.start < sentence.end]
        if places and all(_is_accused_at(page, at) for at in places):
            return speaker.named
        is_there = any(at.start < told[0].verb.start for at in places)
        is_other = speaker.is_known and not is_there and not may_be_same(page, claimant, speaker)
        is_other = is_other and not may_be_meant(page, words_at(page, told[0].subject), told[0].subject.start, claimant)
        if is_other and not may_hold_office(page, claimant, told[0]):
            return speaker.named
    return None


def _tells_before(page: Page, claimant: str, quote: Span, said: Said) -> bool:
    """Tell whether a quote begins with a sentence of whoever answers or writes, before that in which another speaks."""
    own = sentence_around(page.article.text, said.verb)
    return own.start > quote.start and claimant in told_by(page, Span(quote.start, quote.start + 1))


def _is_accused_by(page: Page, who: str, said: Said, sentence: Span) -> bool:
    """Tell whether a verb accuses somebody behind it, and is not its subject: "The report accuses the guard"."""
    places = (at for at in where_named(page, who) if said.verb.end <= at.start < sentence.end)
    return any(_is_accused_at(page, at) for at in places)


def may_hold_office(page: Page, person: str, said: Said) -> bool:
    """Tell whether somebody may be who speaks for a body: "said the president of the union" names the union alone."""
    between = page.article.text[said.verb.end : said.subject.start].casefold()
    genitive = language(page.language).grammar.genitive
    return "person" in page.kinds.get(person, ()) and not genitive.isdisjoint(re.findall(r"[^\W\d_]+", between))


def is_same(page: Page, who: str, speaker: ClauseSpeaker) -> bool:
    """Tell whether somebody is who speaks, as far as words tell: by a shared word, or a pronoun that fits."""
    if speaker.name == who or not _spelt(page, who).isdisjoint(_spelt(page, speaker.named)):
        return True
    if speaker.name or not is_pronoun(speaker.words):
        return False
    listed = [each for each in page.listed if each.report.name == who]
    may_be = not (is_of_person(speaker.words) and is_body(who))
    return any(may_mean(speaker.words, each, "") for each in listed) if listed else may_be


def may_be_same(page: Page, one: str, speaker: ClauseSpeaker) -> bool:
    """Tell whether somebody may be who speaks: by a shared word, or since a noun with an article may mean any name.

    "The ministry" and its like mean only a body that may be called so; "two of them" are nobody who is
    listed; "a teacher" is no person of whom was told before, but may speak for a body.
    """
    is_spelt_so = plain(one) == plain(speaker.named)  # "the UN" has no word that is long enough to share
    if is_spelt_so or is_pronoun(one) or not _spelt(page, one).isdisjoint(_spelt(page, speaker.named)):
        return True
    words = wordings_of(page.language)
    if words is not None and re.search(rf"(?<!\w){_determined(words)}(?:{words.apart})", speaker.words, re.IGNORECASE):
        return False
    if is_description(speaker.words):
        listed = [each for each in page.listed if each.report.name == one]
        return any(may_mean(speaker.words, each, "") for each in listed)
    if speaker.name is not None or one not in page.names or are_counted(speaker.words, page.language):
        return False
    is_nobodys = MANY.search(speaker.words) is not None or is_new(speaker.words, page.language)
    return not (is_nobodys and page.kinds.get(one) == {"person"})


def _determined(words: Wordings) -> str:
    return rf"(?:(?:{words.determiners})\s+)?"


def _spelt(page: Page, name: str) -> set[str]:
    """Return the words of a name in all its spellings, or of words that are no name."""
    spellings = [form for each in page.listed if each.report.name == name for form in each.as_written]
    return {word for form in (name, *spellings) for word in _content(form)}


def _content(words: str) -> set[str]:
    return {word.casefold() for word in re.findall(r"[^\W\d_]{3,}", words)} - FUNCTION_WORDS
