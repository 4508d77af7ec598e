"""Who may have said what a quote tells: a page, a quote and somebody in, whether the article lets it be him out.

The article lets it be whoever is named in the sentences of the quote, which of a speech are all up to those in which it
opens and closes; whoever has the floor there; whose document or answer it is; and whoever was the last to be named
before it in its paragraph, where its own sentence begins with nobody else. Whoever only stands near has not said it.
"""

import re
from collections.abc import Collection, Iterator, Sequence
from functools import lru_cache
from typing import Final

from summarizer.domain.article import Span, paragraph_around, sentence_around
from summarizer.domain.languages import language, primary, wordings_of
from summarizer.domain.languages.any_language import ROWS, alternatives
from summarizer.grounding.near import OF_ACTORS, is_within
from summarizer.grounding.nouns_meant import noun_meant, nouns_in, offices_in, opens_with_noun
from summarizer.grounding.page import Page
from summarizer.grounding.parties import (
    ClauseSpeaker,
    clause_around,
    is_same,
    may_be_same,
    may_hold_office,
    may_speak_there,
    said_at,
    speaker_of,
)
from summarizer.grounding.pronouns import begins, is_new, points_nowhere, said_in, where_named, words_at
from summarizer.grounding.speaking import can_speak, goes_on, is_reported, named_within, speaker_at
from summarizer.grounding.statements import Said, opening_subject, tells_of_saying
from summarizer.grounding.table_cells import columns_in
from summarizer.grounding.tellers import is_answer, is_speech, question_of, speech_around, told_together
from summarizer.grounding.voices import asked_from, is_sender, opens_with_that, told_by, whose_document


def may_tell(page: Page, who: str, spans: Sequence[Span]) -> bool:
    """Tell whether the article lets somebody, by a listed name or in other words, be who says what spans tell."""
    if points_nowhere(who):
        return page.stands_near(who, spans, OF_ACTORS)
    places = where_named(page, who)
    if any(_stands_with(page, places, span) or _is_called_there(page, who, span) for span in spans):
        return True
    return _may_tell_from_afar(page, who, spans, places)


def may_say(page: Page, who: str, spans: Sequence[Span]) -> bool:
    """Tell whether somebody may tell spans, has the floor there, or is whose release or mail it is."""
    return may_tell(page, who, spans) or may_speak_there(page, who, spans) or is_sender(page, who, spans[-1])


def _may_tell_from_afar(page: Page, who: str, spans: Sequence[Span], places: Sequence[Span]) -> bool:
    """Tell whether somebody may be who says what spans tell whose sentences do not have him."""
    name = named_within(page, who) or noun_meant(page, who, spans[-1].start)
    meant = {who, name or who}
    clause, others = _of_clause(page, spans), [*_of_floor(page, spans[-1])]
    if any(_is(page, each, teller) for teller in (*clause.values(), *others) for each in meant):
        return True
    if any(_is_plainly_another(page, who, said, teller) for said, teller in clause.items()):
        return False
    is_of_it = any(_is_of_its_document(page, each, spans[-1]) for each in meant)
    is_own = not clause and (is_of_it or is_asked_about(page, who, spans[-1]))
    if is_own or any(_was_last(page, who, places, span) or _is_named_next(page, who, span) for span in spans):
        return True
    is_paper = who == page.publisher and page.stands_near(who, spans, OF_ACTORS)
    return not others and (is_paper or any(_stands_behind(page, meant, places, span) for span in spans))


def _is_of_its_document(page: Page, who: str, span: Span) -> bool:
    """Tell whether somebody's document tells a span, which does not go on about whoever spoke before: "she added"."""
    return who in whose_document(page, span) and not goes_on(page, Span(span.end - 1, span.end))


def is_asked_about(page: Page, who: str, span: Span) -> bool:
    """Tell whether "he said" in an answer may be of a person in its question, or in the lines above all of them.

    An answer that opens with "that" goes on with what its question asks, and tells only of whom that names.
    """
    text, start = page.article.text, asked_from(page)
    own, is_mute = sentence_around(text, Span(span.end - 1, span.end)), "person" not in page.kinds.get(who, {"person"})
    if start is None or is_mute or not is_answer(text, start, span):
        return False
    question, places = question_of(text, start, span), where_named(page, who)
    has_he = goes_on(page, Span(own.end - 1, own.end))
    if not (has_he or opens_with_that(text[own.start : own.end])):
        return False
    persons = [each for each, _ in page.whereabouts.within(question) if "person" in page.kinds[each]]
    is_above = has_he and question.end > start and not persons and is_within(Span(0, start), places)
    return is_above or is_within(question, places)


def _is(page: Page, who: str, teller: ClauseSpeaker) -> bool:
    """Tell whether somebody is a teller: of two listed names each is another, of others words tell."""
    is_told_apart = teller.name is not None and who in page.names
    return teller.name == who if is_told_apart else is_same(page, who, teller)


def _stands_with(page: Page, places: Sequence[Span], span: Span) -> bool:
    """Tell whether somebody stands in the sentences of a span, or in one that says whose word they are.

    Of a cell in a table the head of its column and the caption say so.
    """
    text = page.article.text
    together = (sentence_around(text, each) for each in told_together(text, span))
    labels = (label for each in columns_in(text, span) for label in (each.head, *each.captions))
    return any(is_within(each, places) for each in (*together, *_telling_of_it(page, span), *labels))


def _is_called_there(page: Page, who: str, span: Span) -> bool:
    """Tell whether the sentence of a span, outside of speech, has the office by which the article calls somebody."""
    text, own = page.article.text, sentence_around(page.article.text, span)
    return any(not is_speech(text, each) for each in offices_in(page, who, own))


def _of_clause(page: Page, spans: Sequence[Span]) -> dict[Said, ClauseSpeaker]:
    """Return what is said by the verbs of a quote's clause, and who says it, as far as a reader learns it."""
    together = [each for one in spans for each in told_together(page.article.text, one)]
    said = said_at(page, together) or [each for one in together for each in _said_by_new(page, one)]
    return {each: speaker for each in said if (speaker := speaker_of(page, each)).is_known}


def _said_by_new(page: Page, span: Span) -> Iterator[Said]:
    """Give what somebody says who opens the sentence of a span, of whom nothing was told: "Two of them, who hid, said".

    What tells of him may be long, so that the verb does not stand beside him.
    """
    own, words = sentence_around(page.article.text, span), wordings_of(page.language)
    opening = None if words is None else opening_subject(page.article.text, own, words)
    if opening and is_new(words_at(page, opening), page.language) and not page.whereabouts.within(opening):
        yield Said(None, opening, Span(opening.end, opening.end), is_report=True)


def _is_plainly_another(page: Page, who: str, said: Said, speaker: ClauseSpeaker) -> bool:
    """Tell whether whoever speaks by a verb of a quote's clause is another; all in a speech is its speaker's word."""
    may_be = may_be_same(page, who, speaker) or may_hold_office(page, who, said)
    return not may_be and not is_speech(page.article.text, said.verb)


def _of_floor(page: Page, span: Span) -> Iterator[ClauseSpeaker]:
    """Give who has the floor at a span, and where a long speech begins in which it stands; and whose document it is."""
    speech = speech_around(page.article.text, span)
    own = sentence_around(page.article.text, Span(span.end - 1, span.end))
    for at in dict.fromkeys((span, speech or span)):
        floor = speaker_at(page, Span(at.start, at.start + 1) if at is speech else at)
        if floor and not (floor.at.end <= own.start and _begins_with_another(page, own)):
            yield ClauseSpeaker(floor.name, floor.name or words_at(page, floor.at), is_report=True)
    yield from (ClauseSpeaker(each, each, is_report=True) for each in told_by(page, span))


def _begins_with_another(page: Page, own: Span) -> bool:
    """Tell whether a sentence begins with somebody, outside of speech, and has no "he" that goes on about another."""
    text = page.article.text
    if goes_on(page, Span(own.end - 1, own.end)) or _he(page.language).search(text, own.start, own.end):
        return False
    return any(begins(page, each, own) and not is_speech(text, at) for each, at in _able(page, own))


@lru_cache(maxsize=16)
def _he(tag: str) -> re.Pattern[str]:
    """Match a pronoun that may mean whoever was told of before."""
    row = ROWS.get(primary(tag))
    return re.compile(rf"(?<!\w)(?:{(row and row.third_person) or '(?!)'})(?!\w)", re.IGNORECASE)


def _telling_of_it(page: Page, span: Span) -> Iterator[Span]:
    """Give the sentences behind a span, in its paragraph and where the next begins, that say whose word it is."""
    text = page.article.text
    start, end = sentence_around(text, span).end - 1, paragraph_around(text, span).end + _NEXT
    opening = (Span(*found.span("opens")) for found in _THAT_SAID.finditer(text, start, end))
    return (_first_clause(page, sentence_around(text, each)) for each in opening)


def _first_clause(page: Page, sentence: Span) -> Span:
    """Return a sentence up to the comma behind the first who could speak: behind it another does something else."""
    first = next((at.end for _, at in _able(page, sentence)), sentence.end)
    comma = _COMMA.search(page.article.text, first, sentence.end)
    return Span(sentence.start, comma.start() if comma else sentence.end)


_COMMA: Final = re.compile("[,;،؛]")


_NEXT: Final = 40
"""Code points behind a paragraph in which the next has begun."""
_THAT_SAID: Final = re.compile(
    rf"(?:[.!?…»”\"]\s+|\n\s*)(?P<opens>(?:{alternatives(lambda row: row.that_said)})(?!\w))", re.IGNORECASE
)


def _was_last(page: Page, who: str, places: Sequence[Span], span: Span) -> bool:
    """Tell whether somebody was the last to speak, or to be named, before a span or the speech in which it stands."""
    text = page.article.text
    own = sentence_around(text, span)
    whole = sentence_around(text, speech_around(text, span) or span)
    by_noun = nouns_in(page, Span(paragraph_around(text, span).start, whole.end))
    places = [*places, *(at for name, at in by_noun if name == who)]
    if _is_said_by_another(page, span):
        return False
    return any(_was_last_named(page, places, span, each) for each in {own, whole}) or _goes_on_from(page, who, whole)


def _is_said_by_another(page: Page, span: Span) -> bool:
    """Tell whether the clause of a span, outside of speech, has a verb of saying and somebody named whose it is.

    Where verbs stand last it is of whoever begins the sentence.
    """
    text, words = page.article.text, wordings_of(page.language)
    own, clause = sentence_around(text, span), clause_around(text, span)
    if language(page.language).grammar.verb_last:
        return any(begins(page, each, own) for each, _ in _able(page, own))
    is_said = words is not None and tells_of_saying(text[clause.start : clause.end], words)
    return is_said and not is_speech(text, span) and _begins_with_another(page, own)


def _was_last_named(page: Page, places: Sequence[Span], span: Span, own: Span) -> bool:
    """Tell whether somebody was the last to speak, or to be named, before the sentences of a span.

    In its own paragraph others may have been named since, where the sentence itself names nobody; before it he is
    looked for where the sentence shows that it is somebody's word.
    """
    text = page.article.text
    is_marked = is_reported(page, Span(own.end - 1, own.end)) or is_speech(text, span)
    block = _block_start(text, paragraph_around(text, span))
    start = max(0, block - OF_ACTORS) if is_marked else block
    before = [at for at in places if start <= at.start and at.end <= own.start]
    said = said_in(page, Span(start, own.start)) if before else ()
    if not before or (said and is_within(said[-1].subject, before)):
        return bool(before)
    here = [each for each, at in _able(page, own) if not is_speech(text, at)]
    if not is_marked and any(begins(page, each, own) for each in here):
        return False
    is_last = all(at in places for _, at in _able(page, Span(max(before).end, own.start)))
    return is_last or (not here and max(before).start >= block)


def _block_start(text: str, paragraph: Span) -> int:
    """Return where a paragraph begins, with those near before it from which no empty line parts it."""
    return max(text.rfind("\n\n", 0, paragraph.start) + 1, paragraph.start - OF_ACTORS)


def _goes_on_from(page: Page, who: str, own: Span) -> bool:
    """Tell whether a sentence that goes on about a speaker means somebody: the last person, or the last body, named."""
    if who not in page.names or not goes_on(page, Span(own.end - 1, own.end)):
        return False
    meant = (page.whereabouts.meant(each, own.start) for each in ("he", "it"))
    return any(each is not None and each.name.report.name == who for each in meant)


def _stands_behind(page: Page, meant: Collection[str], places: Sequence[Span], span: Span) -> bool:
    """Tell whether somebody closes the next sentence with his verb, or is the first of the paragraph to be named."""
    text, paragraph = page.article.text, paragraph_around(page.article.text, span)
    here, own = _able(page, paragraph), sentence_around(text, span)
    first = Span(paragraph.start, here[0][1].end if here else paragraph.end)
    if is_within(first, places) and not _begins_with_another(page, own) and (not here or _leads(page, *here[0], own)):
        return True
    following = said_in(page, sentence_around(text, Span(own.end + 1, own.end + 2))) if own.end < paragraph.end else ()
    tellers = (speaker_of(page, each) for each in following if each.verb < each.subject)
    return any(_is(page, each, teller) for teller in tellers for each in meant)


def _is_named_next(page: Page, who: str, span: Span) -> bool:
    """Tell whether an article opens with what somebody says by what he is, and then names whoever speaks.

    "The captain who led the rescue has denied it.", and in the next paragraph: "“We came”, said Captain Ilse Orm."
    """
    text, own = page.article.text, sentence_around(page.article.text, span)
    words, lead = wordings_of(page.language), paragraph_around(text, span)
    is_first = own.end <= len(page.lead) + len(text) - len(text.lstrip()) and own.start <= lead.start
    if words is None or not is_first or not opens_with_noun(page, own) or _names_person(page, Span(0, own.end)):
        return False
    if not tells_of_saying(text[own.start : own.end], words):
        return False
    behind = text[lead.end :]
    following = paragraph_around(text, Span(at := lead.end + len(behind) - len(behind.lstrip()), at + 1))
    first = next((each for each, _ in _able(page, following) if "person" in page.kinds[each]), None)
    return first == who and any(each.name == who for each in said_in(page, following))


def _names_person(page: Page, stretch: Span) -> bool:
    return any("person" in page.kinds[each] for each, _ in page.whereabouts.within(stretch))


def _leads(page: Page, name: str, at: Span, own: Span) -> bool:
    """Tell whether somebody begins his sentence or speaks in it, or stands behind another sentence."""
    there = sentence_around(page.article.text, at)
    return at.start >= own.end or begins(page, name, there) or any(each.name == name for each in said_in(page, there))


def _able(page: Page, stretch: Span) -> list[tuple[str, Span]]:
    """Give the names in a stretch of those who could speak, each with its place."""
    named = page.whereabouts.within(stretch)
    return [(each, at) for each, at in named if can_speak(page, each) and not points_nowhere(words_at(page, at))]
