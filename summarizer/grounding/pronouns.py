"""Whom words that only point back mean: "she", "it", "the group" in, a listed name or the article's own words out.

A wrong speaker is worse than none, so a pronoun means somebody only where nobody else could be meant: who spoke last
in its paragraph, or the only one named there whom it fits. Whoever is named in a later sentence than the last speaker
may be meant as well, and then it means nobody; a body that begins its paragraph goes before a speaker of an earlier
one. A speaker who has no name is told in the words of the article.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from summarizer.domain.article import Span, paragraph_around, sentence_around
from summarizer.domain.languages import language, wordings_of
from summarizer.domain.languages.any_language import alternatives
from summarizer.domain.words import word_set
from summarizer.grounding.counted import counts_people
from summarizer.grounding.natures import is_body
from summarizer.grounding.near import (
    REACH,
    english_pronouns,
    is_description,
    is_of_person,
    is_possessive,
    is_pronoun,
)
from summarizer.grounding.nouns_meant import noun_meant, relative_meant
from summarizer.grounding.numbers.inflected import folded, number_words
from summarizer.grounding.page import Page
from summarizer.grounding.quotes import Miss
from summarizer.grounding.statements import Said, gives_without_a_verb, speakers_in
from summarizer.grounding.tellers import is_speech
from summarizer.grounding.voices import asked, told_by

_SENTENCES_BACK: Final = 2
"""So far "it" reaches: what was said three sentences ago has been overtaken by other names."""
MANY: Final = re.compile(
    r"^(?:(?:los|las|unos|unas|les|des|plusieurs|os|as|gli|dei|delle|alcuni|alcune|varios|varias|vários|várias)\s"
    r"|[^\W\d_]+(?:\s[\w'’-]+){0,2}(?:ers|ors|als|nts|ses|ives|ies|ists|ons|ds|ups|ens|men|people)$)",
    re.IGNORECASE,
)
"""How many are called together, who are no one person: "relatives", "rights groups", "los vecinos"."""
_OF_MEN, _OF_WOMEN = word_set("el le il lo o um un uno der ein"), word_set("la a una une uma die eine")
"""Determiners that tell a man's office from a woman's."""
_BEGINNING: Final = re.compile(r"\W*(?:[\w'’-]+\s+){0,2}(?:[dl]['’])?", re.IGNORECASE)
"""What may stand before a name that begins its sentence."""
_CLOSES_SPEECH: Final = frozenset(',”"»“’')
_HIS: Final = word_set("he him his")
_I: Final = word_set("i me my we us our")
"""Whoever answers in an interview, or signs a column."""
_YOU: Final = frozenset({
    "you", "You", "Sie", "Ihnen", "usted", "Usted", "ustedes", "vous", "Vous", "lei", "Lei", "você", "Você", "u", "U",
    "jullie", "вы", "Вы", "ви", "Ви", "siz", "Siz",
})  # fmt: skip
"""Whoever is asked in an interview; German has a capital for it."""


def name_meant(page: Page, words: str, spans: Sequence[Span]) -> str | None:
    """Return whom words that only point back mean at spans, by name or in the article's words; None for nobody."""
    if is_one_of_many(words):
        return _many_before(page, spans[0]) if spans else None
    pronouns = (words,) if is_pronoun(words) else english_pronouns(words)
    found = place_of(page, words, spans[0]) if pronouns and spans else None
    if found is None or isinstance(found, Miss):
        return None
    if words in _YOU and (who := asked(page, found[0])):
        return who
    if not pronouns:
        return None
    if pronouns[0].casefold() in _I and (tellers := told_by(page, found[0])):
        return tellers[0]
    is_english, at = is_pronoun(words), found[0].start
    meant = (meant_at(page, each, at, is_either=not is_english) for each in pronouns)
    who = next(filter(None, meant), None)
    return None if who and not is_english and _is_nearer(page, pronouns[0], who, at) else who


def is_one_of_many(words: str) -> bool:
    """Tell whether words mean one, or some, of several who were told of before: "another", "ein anderer"."""
    return _ONE_OF_MANY.fullmatch(words) is not None


_ONE_OF_MANY: Final = re.compile(
    "one|another|others|some|uno|una|otro|otra|otros|otras|un autre|une autre|l'un|l’un|d'autres|d’autres|einer|eine|"
    "ein anderer|eine andere|andere|un altro|un'altra|un’altra|altri|altre|outro|outra|outros|outras|een ander|anderen|"
    "другой|другая|другие|інший|інша|інші|bir diğeri|başka biri|diğerleri|آخر|أخرى|آخرون",
    re.IGNORECASE,
)


def is_new(words: str, tag: str) -> bool:
    """Tell whether words bring in somebody of whom nothing was told: "a teacher", "two of the guards", "others".

    In Turkish the article may stand behind what tells of him: "adını vermeyen bir tüccar".
    """
    parts, grammar = re.findall(r"[^\W\d_]+", words.casefold()), language(tag).grammar
    first = parts if grammar.verb_last else parts[:1]
    return is_one_of_many(words) or are_counted(words, tag) or not grammar.ones.isdisjoint(first)


def are_counted(words: str, tag: str) -> bool:
    """Tell whether words count more than one: "two of the guards", "trois élèves"."""
    first = re.match(r"[^\W\d_]+", words)
    return first is not None and (number_words(tag).values.get(folded(first[0].casefold())) or 0) > 1


def _many_before(page: Page, span: Span) -> str | None:
    """Return those who open a sentence before, in its paragraph, as the article calls them: "Some survivors"."""
    text = page.article.text
    own = sentence_around(text, span).start
    found = [sentence for sentence in _sentences_of(text, Span(_paragraph_start(text, span.start), own))
             if (opening := _SEVERAL.match(text, sentence.start, own)) and counts_people(opening[1])]  # fmt: skip
    opening = _SEVERAL.match(text, found[-1].start, own) if found else None
    return None if opening is None else " ".join(opening[0].split())


def _sentences_of(text: str, stretch: Span) -> Iterator[Span]:
    at = stretch.start
    while at < stretch.end:
        sentence = sentence_around(text, Span(at, at + 1))
        yield sentence
        at = max(sentence.end, at + 1)
        at += len(text[at : stretch.end]) - len(text[at : stretch.end].lstrip())


_SEVERAL: Final = re.compile(
    r"(?:(?:[Tt]he\s+)?(?:[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]everal|[Ss]ome|[Mm]any|[Oo]ther)\s+)(?:[\w-]+\s+)??(\w+s)\b"
)
"""How an English sentence begins that tells of several."""


def place_of(page: Page, words: str, span: Span) -> tuple[Span, ...] | Miss:
    """Return the place of a pronoun nearest to a span, or a miss; a French one may hang on its verb."""
    hanging = page.inverted(words)
    if not hanging:
        return page.text.locate(words, near=span.start)
    sentence = sentence_around(page.article.text, span)
    return (min((*hanging, *page.text.occurrences(words)), key=lambda at: abs(at.start - sentence.end)),)


def _is_nearer(page: Page, pronoun: str, body: str, at: int) -> bool:
    """Tell whether a person whom a pronoun fits is named between a body and the pronoun, which then means nobody."""
    last = max((place for each, place in page.whereabouts.within(Span(0, at)) if each == body), default=Span(at, at))
    own = sentence_around(page.article.text, last)
    is_speaker = own.end < at and any(each.name == body for each in said_in(page, own))
    since = Span(own.end if is_speaker else last.end, at)  # of whom it speaks in its own sentence does not speak
    persons = page.whereabouts.fitting(pronoun, since) if is_of_person(pronoun) else []
    return bool(set(persons) - {body})


def is_place(page: Page, name: str) -> bool:
    """Tell whether a listed name is a place alone, which says nothing."""
    return page.is_place(name)


def speaks_as_place(page: Page, name: str, spans: Sequence[Span]) -> bool:
    """Tell whether a place is the subject of a verb of saying in a quote: "The city has asked its neighbours".

    It opens its clause by its name or as what it is; "police in the city said" is nobody else's word.
    """
    words, text = wordings_of(page.language), page.article.text
    if words is None:
        return False
    for span in spans:
        sentence = sentence_around(text, span)
        named = tuple((each, at) for each, at in page.whereabouts.within(sentence) if each == name)
        for said in speakers_in(text, sentence, named, words):
            is_meant = said.name == name or (said.name is None and _SETTLEMENT.search(words_at(page, said.subject)))
            opens = _OPENS_CLAUSE.search(text[sentence.start : said.subject.start]) is not None
            if span.start <= said.verb.start < span.end and is_meant and opens:
                return True
    return False


_SETTLEMENT: Final = re.compile(
    rf"^(?:[^\W\d_]{{1,4}}['’ ]\s*)?(?:{alternatives(lambda row: row.settlements)})$", re.IGNORECASE
)
"""What a place is called with a determiner: "the city", "l'île"."""
_OPENS_CLAUSE: Final = re.compile(r"(?:^|[.;:,(–—\"“”«»])\s*$")


def points_nowhere(words: str) -> bool:
    """Tell whether words for a source tell a reader nothing by themselves: "it", and not "the group"."""
    is_bare = is_pronoun(words) or is_possessive(words)
    return (is_bare and not is_description(words)) or bool(english_pronouns(words))


def said_in(page: Page, stretch: Span) -> tuple[Said, ...]:
    """List who speaks in a stretch, in the order of the verbs; what is listed as a place says nothing."""
    words = wordings_of(page.language)
    named = tuple((name, at) for name, at in page.whereabouts.within(stretch) if not is_place(page, name))
    return () if words is None else speakers_in(page.article.text, stretch, named, words)


def where_named(page: Page, who: str) -> Sequence[Span]:
    """Give where somebody stands, under a listed name in all its spellings, or in other words as they are."""
    return page.whereabouts.spans_of([who]) if who in page.names else page.found(who)


def words_at(page: Page, span: Span) -> str:
    """Return the words of a stretch on one line."""
    return " ".join(page.article.text[span.start : span.end].split())


def meant_at(page: Page, pronoun: str, at: int, *, is_either: bool = False) -> str | None:
    """Return whom a pronoun at a place means; `is_either` says that it may mean a person or a body, as "elle" does."""
    if is_description(pronoun):
        return _described(page, pronoun, at)
    if is_of_person(pronoun):
        return _person_meant(page, pronoun, at, is_either=is_either)
    names, text = page.whereabouts, page.article.text
    near = Span(_sentences_before(text, at), at)
    before = _speakers_before(page, near)
    if before:
        same = _goes_on_before(page, pronoun, before[-1])
        last = same and meant_at(page, pronoun, same.subject.start, is_either=is_either)
        return last if same else _speaker_meant(page, pronoun, before[-1], at)
    around = Span(max(near.start, _paragraph_start(text, at)), at) if is_either else near
    fitting = names.fitting(pronoun, around)
    is_sure = not is_either or any(begins(page, each, around) for each in fitting)
    if len(fitting) == 1:
        return fitting[0] if is_sure else None
    return None if is_either else _subject_before(page, pronoun, at)


def _subject_before(page: Page, pronoun: str, at: int) -> str | None:
    """Return the only body of the sentence before a pronoun's own, which begins with it: "The ministry lowered …"."""
    text = page.article.text
    own = sentence_around(text, Span(at, min(at + 1, len(text)))).start
    last = len(text[:own].rstrip())
    if not last:
        return None
    before = sentence_around(text, Span(last - 1, last))
    owners = {name for name, place in page.whereabouts.within(before)
              if text.startswith(_OF_IT, place.end) and not _ITS_COUNT.match(text, place.end)}  # fmt: skip
    fitting = [each for each in page.whereabouts.fitting(pronoun, before) if each not in owners]
    return fitting[0] if len(fitting) == 1 and begins(page, fitting[0], before) else None


_OF_IT: Final = ("'s ", "’s ")
"""Behind a state whose body is meant: "Cameroon's health ministry"."""
_ITS_COUNT: Final = re.compile(
    rf"['’]s (?:[a-z]+ ){{0,2}}?(?:{alternatives(lambda row: row.counts)}|statement|report|account)\b"
)
"""Behind a body of whose own count or document a sentence tells: "the authority's evening count stands at nine"."""


_DATELINE: Final = re.compile(r"\W*[A-ZÀ-Þ]{3,}[^.\n–—-]{0,40} [–—-] ")
"""Where a report was written: "YAOUNDE - "."""


def _goes_on_before(page: Page, pronoun: str, last: Said) -> Said | None:
    """Return what the pronoun itself says in whose clause the last speaker speaks: "It notes that Orla counts 44"."""
    said = said_in(page, sentence_around(page.article.text, last.subject))
    return next((each for each in said if _is_by(page, pronoun, each) and each.subject < last.subject), None)


def _speaker_meant(page: Page, pronoun: str, speaker: Said, at: int) -> str | None:
    """Return the body that a pronoun behind a speaker means: the speaker, or the subject of a paragraph since."""
    if told := _told_of_since(page, pronoun, speaker.subject, at):
        paragraph = Span(_paragraph_start(page.article.text, at), at)
        return told[0] if len(told) == 1 and begins(page, told[0], paragraph) else None
    words = words_at(page, speaker.subject)
    if is_description(words):
        return meant_at(page, words, speaker.subject.start)
    if speaker.name is None and (meant := noun_meant(page, words, speaker.subject.start)):
        return meant if page.is_body(meant) else None
    return speaker.name if speaker.name in page.whereabouts.fitting(pronoun, speaker.subject) else None


def _told_of_since(page: Page, pronoun: str, speaker: Span, at: int) -> list[str]:
    """List the bodies of which is told between a speaker and a pronoun's own sentence.

    They stand anywhere in a paragraph that began behind the speaker, and in his own one begin a sentence: "The ministry
    counts 146. The union puts it higher. It counts 158."
    """
    text = page.article.text
    start, own = _paragraph_start(text, at), sentence_around(text, Span(at, min(at + 1, len(text)))).start
    if speaker.end <= start < own:
        return page.whereabouts.fitting(pronoun, Span(start, own))
    since = Span(sentence_around(text, speaker).end, own)
    told = page.whereabouts.fitting(pronoun, since) if since.start < own else []
    return [each for each in told if begins(page, each, since)]


def begins(page: Page, name: str, stretch: Span) -> bool:
    """Tell whether a name begins a sentence of a stretch, but for a few words before it: "La compagnie Orm a lancé"."""
    text = page.article.text
    places = (at for each, at in page.whereabouts.within(stretch) if each == name)
    starts = ((at, _behind_dateline(text, sentence_around(text, at))) for at in places)
    return any(_BEGINNING.fullmatch(text, start, at.start) for at, start in starts if start <= at.start)


def _behind_dateline(text: str, sentence: Span) -> int:
    dateline = _DATELINE.match(text, sentence.start, sentence.end)
    return dateline.end() if dateline else sentence.start


def _described(page: Page, words: str, at: int) -> str | None:
    """Return the body that "the group" and its like mean: the nearest that is called so, or the one that may be.

    Where another of the article's bodies is called so, such as the agency that tells it, the words stay as they are.
    """
    noun = words.rsplit(maxsplit=1)[-1].casefold()
    nearest = page.whereabouts.meant(words, at)
    if nearest is None or nearest.span.start < at - REACH:
        return None
    called = [each.report.name for each in page.listed if _is_called(noun, (each.report.name, *each.as_written))]
    is_of_masthead = noun.capitalize() in re.findall(r"\w+", page.lead)
    is_sure = nearest.name.report.name in called if called else not is_of_masthead
    return nearest.name.report.name if is_sure else None


def _is_called(noun: str, spellings: Sequence[str]) -> bool:
    return any(noun in each.casefold().split() for each in spellings)


def _person_meant(page: Page, pronoun: str, at: int, *, is_either: bool) -> str | None:
    """Return the person whom "he" or "she" means: of its paragraph, or else whoever spoke before it."""
    names, text = page.whereabouts, page.article.text
    paragraph = Span(_paragraph_start(text, at), at)
    before = _speakers_before(page, paragraph)
    here = names.fitting(pronoun, paragraph)
    if not here and not before:
        if told := relative_meant(page, paragraph.start) or _gone_on_about(page, pronoun, paragraph):
            return told
        before = _speakers_before(page, Span(_sentences_before(text, at), at))
    if is_either and before and before[-1].name and not _may_be_person(page, pronoun, before[-1]):
        later = names.fitting(pronoun, Span(sentence_around(text, before[-1].subject).end, at))
        return later[0] if len(later) == 1 else None
    last = next((each for each in reversed(before) if _may_be_person(page, pronoun, each)), None)
    same = last and last.name is None and _goes_on_before(page, pronoun, last)
    if same:  # "he said that a colleague had suggested it": the colleague says nothing of his own
        return _person_meant(page, pronoun, same.subject.start, is_either=is_either)
    if last is None:
        return _only_one(page, pronoun, paragraph, here) if here else _witness_before(page, pronoun, paragraph)
    own, end = sentence_around(text, last.subject), _before_attribution(page, at)
    others = {*names.fitting(pronoun, Span(own.end, end))} - {last.name} if own.end < end else set()
    if others:
        return None
    return last.name or words_at(page, last.subject)


def _only_one(page: Page, pronoun: str, paragraph: Span, here: Sequence[str]) -> str | None:
    """Return the only person of a paragraph, unless the pronoun has said something before it names him."""
    first = next(at.start for each, at in page.whereabouts.within(paragraph) if each == here[0])
    said = (each for each in said_in(page, paragraph) if _is_by(page, pronoun, each))
    if before := next((each for each in said if each.verb.end <= first), None):
        return _person_meant(page, pronoun, before.subject.start, is_either=False)
    return here[0] if len(here) == 1 else None


def _is_by(page: Page, pronoun: str, said: Said) -> bool:
    return words_at(page, said.subject).casefold().split()[-1] == pronoun.casefold()


def _before_attribution(page: Page, at: int) -> int:
    """Return up to where somebody may have been named whom a pronoun means: not in what it says in its own sentence.

    "Four were led away, among them Orm, she said" is no word of Orm; "Orm was asleep, she said" may be.
    """
    text = page.article.text
    own = sentence_around(text, Span(at, min(at + 1, len(text))))
    is_behind = text[own.start : at].rstrip()[-1:] in _CLOSES_SPEECH
    said = any(each.subject.start == at for each in said_in(page, own))
    named = (name for name, _ in page.whereabouts.within(Span(own.start, at)) if "person" in page.kinds[name])
    return own.start if is_behind and said and not any(begins(page, each, own) for each in named) else at


_PARAGRAPHS_BACK: Final = 6
"""Paragraphs over which a pronoun goes on; who was named farther back is not meant for sure."""


def _gone_on_about(page: Page, pronoun: str, paragraph: Span, left: int = _PARAGRAPHS_BACK) -> str | None:
    """Return whom the few paragraphs before one mean by the same pronoun, or whose name alone begins a sentence there.

    Whoever is named behind the pronoun may be meant as well; so may a speaker who has no name.
    """
    text = page.article.text
    end = len(text[: paragraph.start].rstrip())
    if not end or not left:
        return None
    before = paragraph_around(text, Span(end - 1, end))
    said = [each for each in said_in(page, before) if _is_by(page, pronoun, each)]
    named = page.whereabouts.fitting(pronoun, before)
    if said:
        own = sentence_around(text, said[-1].subject)
        is_last = not page.whereabouts.fitting(pronoun, Span(own.end, before.end)) if own.end < before.end else True
        return _person_meant(page, pronoun, said[-1].subject.start, is_either=False) if is_last else None
    if any(_may_be_person(page, pronoun, each) for each in _speakers_before(page, before)):
        return None
    if not named:
        goes_on = re.search(rf"(?<!\w){re.escape(pronoun)}(?!\w)", text[before.start : before.end], re.IGNORECASE)
        return _gone_on_about(page, pronoun, before, left - 1) if goes_on else None
    return named[0] if len(named) == 1 and begins(page, named[0], before) else None


def _witness_before(page: Page, pronoun: str, paragraph: Span) -> str | None:
    """Return the one person of the paragraph before, who speaks there and alone does: "..., says Orm, a mason"."""
    end = len(page.article.text[: paragraph.start].rstrip())
    before = paragraph_around(page.article.text, Span(max(0, end - 1), end))
    said = _speakers_before(page, before)
    persons = [each for each, _ in page.whereabouts.within(before) if "person" in page.kinds[each]]
    is_sole = len(set(persons)) == 1 and bool(said) and {each.name for each in said} == {*persons}
    return persons[0] if is_sole and persons[0] in page.whereabouts.fitting(pronoun, before) else None


def _may_be_person(page: Page, pronoun: str, said: Said) -> bool:
    """Tell whether a pronoun of a person may mean a speaker, who may be told by words alone."""
    if said.name is not None:
        return said.name in page.whereabouts.fitting(pronoun, said.subject)
    before = page.article.text[: said.verb.start].rstrip()[-1:]
    words = wordings_of(page.language)
    is_given = words is not None and gives_without_a_verb(page.article.text[said.verb.start : said.verb.end], words)
    if said.subject.start > said.verb.start and before not in _CLOSES_SPEECH and not is_given:
        return False  # where verbs come first, "rechazó el plan" has the form of "dijo el alcalde"
    return _is_person(words_at(page, said.subject), pronoun)


def _is_person(words: str, pronoun: str) -> bool:
    """Tell whether words may be those for one person whom a pronoun means: "the official", and not "the ministry"."""
    first = words.casefold().split()[0]
    wrong = _OF_WOMEN if pronoun.casefold() in _HIS else _OF_MEN
    is_one = MANY.search(words) is None and first not in {"they", "we", "it"}
    return is_one and not is_description(words) and not is_body(words) and (first == "a" or first not in wrong)


def _speakers_before(page: Page, stretch: Span) -> list[Said]:
    said = (each for each in said_in(page, stretch) if not points_nowhere(words_at(page, each.subject)))
    return [each for each in said if each.subject > each.verb or not is_speech(page.article.text, each.verb)]


def _paragraph_start(text: str, at: int) -> int:
    return paragraph_around(text, Span(at, min(at + 1, len(text)))).start


def _sentences_before(text: str, at: int) -> int:
    """Return where the second sentence before the one at a place begins."""
    start = sentence_around(text, Span(at, min(at + 1, len(text)))).start
    for _ in range(_SENTENCES_BACK):
        last = len(text[:start].rstrip())
        start = sentence_around(text, Span(last - 1, last)).start if last else start
    return start
