"""Who says what a claim quotes, by the words to which the report points where the quote's own sentence names nobody.

A speaker is named once and goes on for sentences: "Ilse Orm calls that an excuse: …". Which words a quote leans on is a
reader's judgement, so the report copies them; code holds that they stand near, or where a document says whose it is,
that they name that speaker and nobody else who speaks, and that no other speaks between them and the quote or in its
clause.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from summarizer.domain.article import Span, paragraph_around, sentence_around
from summarizer.domain.languages import has_word, language, wordings_of
from summarizer.grounding.near import REACH_OF_POINTED, is_of_person, is_pronoun, is_within
from summarizer.grounding.nouns_meant import heads_line, noun_meant, nouns_in, offices_in
from summarizer.grounding.page import Page
from summarizer.grounding.parties import is_only_accused, is_same, may_be_same, said_at, speaker_of
from summarizer.grounding.pronouns import begins, said_in, where_named, words_at
from summarizer.grounding.speaking import goes_on, is_reported, named_within
from summarizer.grounding.statements import PASSIVE, Said, tells_of_saying
from summarizer.grounding.tellers import (
    head_of_release,
    is_answer,
    is_signature,
    is_speech,
    told_together,
)
from summarizer.grounding.voices import asked_from


def says_claim(claimant: str, words: str | None, spans: Sequence[Span], page: Page) -> bool:
    """Tell whether the words to which a claim points bear out that its claimant says it.

    Args:
        claimant: a listed name, or the article's own words.
        words: the article's words for his saying it, as copied; None where the claim points to none.
        spans: where the claim's quote stands.
        page: the article.
    """
    place = page.place_of_words(words, spans[0].start) if words and spans else None
    if place is None:
        return False
    if _is_of_whole(claimant, place, spans[-1], page):
        return not any(_is_another(page, claimant, each) for each in _in_clauses(spans, page))
    is_told = _names(page, claimant, place) and _tells(claimant, place, spans, page)
    if is_told and 0 <= spans[0].start - place.end <= _REACH_OF_PRONOUN and _is_by_pronoun(page, claimant, spans):
        return True
    is_told = is_told and _is_near(place, spans, page)
    return is_told and not _is_of_another(page, claimant, place, spans)


def _is_by_pronoun(page: Page, claimant: str, spans: Sequence[Span]) -> bool:
    """Tell whether all who speak in a quote's clauses are "he" or "she", where the claimant is a person.

    Whom a pronoun means over a paragraph is a reader's judgement.
    """
    said = _in_clauses(spans, page)
    words = [words_at(page, each.subject) for each in said]
    is_he = bool(words) and all(is_pronoun(each) and is_of_person(each) for each in words)
    return is_he and "person" in page.kinds.get(claimant, ())


def _is_near(place: Span, spans: Sequence[Span], page: Page) -> bool:
    """Tell whether words stand in a quote's paragraph or shortly before it, or in the sentence behind it.

    In an interview they stand in the answer itself: whoever the question tells of does not give it.
    """
    text, asked = page.article.text, asked_from(page)
    start = paragraph_around(text, spans[0]).start
    is_answered = asked is not None and is_answer(text, asked, spans[-1])
    own = sentence_around(text, spans[-1])
    behind = sentence_around(text, Span(own.end + 1, own.end + 2))
    return start - (0 if is_answered else REACH_OF_POINTED) <= place.start and place.end <= max(own.end, behind.end)


def _is_of_whole(claimant: str, place: Span, span: Span, page: Page) -> bool:
    """Tell whether words say who answers in an interview, or whose a document is: by its head or a line of its own."""
    text, start = page.article.text, asked_from(page)
    if not is_within(place, where_named(page, claimant)):
        return False
    if start is not None:
        is_told = place.end <= start and is_answer(text, start, span)
        return is_told and "person" in page.kinds.get(claimant, ())
    head = head_of_release(text)
    lines = [at for at in where_named(page, claimant) if is_within(place, [at]) and heads_line(text, at)]
    is_headed = any((head is not None and is_within(head, [at])) or is_signature(text, at) for at in lines)
    is_headed = is_headed or (head is not None and _opens(page, claimant, place, head))
    return is_headed and not is_speech(text, span)


def _opens(page: Page, claimant: str, place: Span, head: Span) -> bool:
    """Tell whether words are those of a release's first sentence, and nobody is named before a claimant there."""
    own = sentence_around(page.article.text, place)
    named = page.whereabouts.within(Span(head.end, own.end))
    return head.end <= own.start and bool(named) and named[0][0] == claimant and own.start <= named[0][1].start


def _names(page: Page, claimant: str, place: Span) -> bool:
    """Tell whether words name a claimant, by a spelling, as what he is, or by a noun that means him."""
    own = sentence_around(page.article.text, place)
    if is_within(place, where_named(page, claimant)):
        return not is_only_accused(page, claimant, [place])
    name = named_within(page, claimant) or noun_meant(page, claimant, place.end)
    meant = [name for name, at in nouns_in(page, own) if is_within(place, [at])]
    is_meant = claimant in meant or name in meant or is_within(place, offices_in(page, claimant, own))
    return is_meant or _is_called_in(page, claimant, place)


def _is_called_in(page: Page, claimant: str, place: Span) -> bool:
    """Tell whether words call a claimant as he is introduced, and nobody else is; or have all words of an unlisted one.

    "The public prosecutor said" where he is introduced as "the public prosecutor at the court of Orleta"; "two
    survivors said" for a survivor.
    """
    told = _words(page.article.text[place.start : place.end])
    titles = [(each.report.name, tuple(_words(each.report.who_text or "")[:_TITLE])) for each in page.listed]
    own = {title for name, title in titles if name == claimant and len(title) == _TITLE}
    others = {title for name, title in titles if name != claimant}
    pairs = set(pairwise(told))
    if own & pairs - others:
        return True
    wanted = () if claimant in page.names else _words(claimant)
    return bool(wanted) and all(any(_is_form_of(word, each) for word in told) for each in wanted)


_REACH_OF_PRONOUN: Final = 1200
"""Code points from the words to "she said": two or three paragraphs of news."""
_TITLE: Final = 2
"""Words that tell one office from another: "public prosecutor"."""
_ENDING: Final = 2
"""Letters in which a word of several differs from that of one."""


def _words(text: str) -> list[str]:
    return [each for each in re.findall(r"[^\W\d_]+", text.casefold()) if len(each) >= _ENDING]


def _is_form_of(word: str, other: str) -> bool:
    return word.startswith(other) and len(word) - len(other) <= _ENDING


def _tells(claimant: str, place: Span, spans: Sequence[Span], page: Page) -> bool:
    """Tell whether words are those of somebody's saying: by a verb of saying that is his.

    Before the quote it may be any word of a stance, a colon, or the mood of the quote itself, where nobody is named
    before him.
    """
    text, words = page.article.text, wordings_of(page.language)
    own = sentence_around(text, place)
    said = [each for each in said_in(page, own) if place.start < each.verb.end and each.verb.start < place.end]
    if any(each.name == claimant or is_same(page, claimant, speaker_of(page, each)) for each in said):
        return True
    named = {each for each, _ in page.whereabouts.within(place)}
    if words is not None and tells_of_saying(text[place.start : place.end], words) and named <= {claimant}:
        return True
    first = next(iter(page.whereabouts.within(own)), (claimant, place))[0]
    if place.start > spans[0].start or (claimant in page.names and first != claimant):
        return False
    told = text[place.start : place.end]
    is_person = "person" in page.kinds.get(claimant, {"person"})
    if language(page.language).grammar.verb_last:
        return False
    if is_person and any(goes_on(page, each) for each in spans):
        return True
    is_stance = words is not None and any(has_word(words, each, told) for each in words.stances.values())
    is_stance = is_stance and PASSIVE.isdisjoint(told.casefold().split())
    is_reported_there = is_reported(page, spans[-1]) and not is_speech(text, spans[-1])
    return is_stance or text[place.end :].lstrip().startswith(":") or is_reported_there


def _is_of_another(page: Page, claimant: str, place: Span, spans: Sequence[Span]) -> bool:
    """Tell whether another speaks by the words, between them and their quote, or in the clauses of the quote."""
    own = sentence_around(page.article.text, spans[-1])
    if language(page.language).grammar.verb_last and any(
        begins(page, each, own) for each, _ in page.whereabouts.within(own) if each != claimant
    ):
        return True
    return any(_is_another(page, claimant, each) for each in (*_between(place, spans, page), *_in_clauses(spans, page)))


def _between(place: Span, spans: Sequence[Span], page: Page) -> Iterator[Said]:
    """Give what is said by the words and between them and their quote."""
    text, quote = page.article.text, Span(spans[0].start, spans[-1].end)
    between = Span(min(place.start, quote.end), max(place.end, quote.start))
    start = sentence_around(text, Span(between.start, between.start + 1)).start
    end = sentence_around(text, Span(between.end - 1, between.end)).end
    for said in said_in(page, Span(start, end)):
        if between.start <= min(said.subject.start, said.verb.start) and said.verb.end <= between.end:
            yield said


def _in_clauses(spans: Sequence[Span], page: Page) -> Sequence[Said]:
    """Return what is said in the clauses of a quote, which of a speech are those in which it opens and closes too."""
    return said_at(page, [each for one in spans for each in told_together(page.article.text, one)])


def _is_another(page: Page, claimant: str, said: Said) -> bool:
    """Tell whether whoever speaks by a verb, outside of speech, is read to be another than a claimant."""
    speaker, words = speaker_of(page, said), words_at(page, said.subject)
    if is_speech(page.article.text, said.verb) or _is_by_the_way(page.article.text, said):
        return False
    if is_pronoun(words):
        return is_of_person(words) and claimant in page.names and "person" not in page.kinds[claimant]
    return speaker.is_known and speaker.name != claimant and not may_be_same(page, claimant, speaker)


def _is_by_the_way(text: str, said: Said) -> bool:
    """Tell whether somebody says something in a relative clause or between commas: ", as the union maintains,"."""
    own = sentence_around(text, said.verb)
    first, last = min(said.subject.start, said.verb.start), max(said.subject.end, said.verb.end)
    is_between = _PUT_IN.search(text, own.start, first) is not None and _PUT_OUT.match(text, last) is not None
    return is_between or _RELATIVE.search(text, own.start, first) is not None


_PUT_IN: Final = re.compile(r"[,،(–—]\s+(?:[^\W\d_]+\s+){1,2}$")
_PUT_OUT: Final = re.compile(r"(?:\s+[\w'’-]+){0,3}\s*[,،)–—]")
_RELATIVE: Final = re.compile(
    r"(?<!\w)(?:who|which|whom|qui|dont|quien|cui|de que|del que|de la que|von dem|von denen)\s+(?:[\w'’-]+\s+)?$",
    re.IGNORECASE,
)
"""The beginning of a relative clause straight before whoever speaks in it."""
