"""Whose document an article is: a page and a place in, who speaks there without being named out.

An answer in an interview is of the one whom the article introduces before its questions. What is told by "I" is of
whoever signs it, or of the one whom the article introduces and whose account another writes down. A release, a
bulletin, a letter, a mail and a body's own page speak as their sender outside of what others say in them. Where two
could have sent it, it is nobody's.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final

from summarizer.domain.article import Span, paragraph_around, sentence_around
from summarizer.domain.languages import language, primary, wordings_of
from summarizer.domain.languages.any_language import ROWS
from summarizer.domain.lay_witnesses import lay_witness
from summarizer.grounding.nouns_meant import signatures
from summarizer.grounding.page import Page
from summarizer.grounding.statements import tells_of_saying
from summarizer.grounding.tellers import (
    account_from,
    account_under_speech,
    account_until,
    head_of_release,
    is_addressed,
    is_answer,
    is_letter,
    is_of_us,
    is_quoting,
    is_release,
    is_signature,
    is_speech,
    is_told_by_i,
    is_told_by_we,
    opening_of_list,
    questions_from,
    says_we,
    writes_down,
)


def told_by(page: Page, span: Span) -> tuple[str, ...]:
    """Return whom "I" and "we" mean at a place where nobody needs to be named: who answers or writes, their body.

    The body of one who answers is the one named with him before the questions, where the article introduces him.
    """
    text, teller, start = page.article.text, answering(page, span), asked_from(page)
    if start is None:
        bodies = () if is_speech(text, span) else _senders(page)
        return (*filter(None, (teller,)), *(bodies if _is_own_word(page, bodies, span) else ()))
    if teller is None:
        return ()
    own = paragraph_around(text, Span(max(span.start, span.end - 1), span.end))
    body = _body_with(page, teller, Span(0, start)) if says_we(text[own.start : own.end], page.language) else None
    return tuple(filter(None, (teller, body)))


def whose_document(page: Page, span: Span) -> tuple[str, ...]:
    """Return the bodies who may tell a place of their document, since no other says it there; `told_by` do for sure.

    Others may be named there: "Russia should refrain from it", "The claim that Marrow knew is false".
    """
    if asked_from(page) is not None:
        return ()
    bodies = _senders(page) or tuple(filter(None, (_publishing(page),)))
    bodies = tuple(dict.fromkeys(filter(None, (*bodies, _signing(page)))))
    return () if _is_of_others(page, bodies, span) else bodies


def _is_of_others(page: Page, bodies: Sequence[str], span: Span) -> bool:
    """Tell whether a place of a document is the word of somebody else than the bodies whose it is."""
    text, own = page.article.text, sentence_around(page.article.text, span)
    is_told = is_speech(text, span) or _is_told_to_it(text[own.start : own.end], page)
    return is_told or any(_is_heard(page, Span(at.end, own.end), span) for at in _others(page, bodies, own))


def _is_heard(page: Page, behind: Span, span: Span) -> bool:
    """Tell whether "that", a mood or a colon stands right behind a name and its verb: "Orm retorts that".

    A mood that closes its clause is the name's own: "dass Orm festgenommen worden sei". Nobody says what stands
    before his colon, and whoever is said not to be something says nothing: "Orm is not on the run: he will come".
    """
    row, text = ROWS.get(primary(page.language)), page.article.text
    if language(page.language).grammar.verb_last:
        return _may_tell_what_is_said(text[behind.start : behind.end], page.language)
    mood = rf"(?:{(row and row.reported) or '(?!)'})(?!\w)(?!\s*[,.;])"
    that = rf"(?:\s+[\w'’-]+){{1,3}}(?:,?\s+(?:{mood}|(?:{_THAT})(?!\w))|:\s)"
    found = re.compile(that, re.IGNORECASE).match(text, behind.start, behind.end)
    if found is None or not found[0].rstrip().endswith(":"):
        return found is not None
    is_denied = not language(page.language).grammar.negations.isdisjoint(found[0].casefold().split())
    return span.end > found.end() and not is_denied


def _others(page: Page, bodies: Sequence[str], own: Span) -> Iterator[Span]:
    """Give where others than these bodies are named in a sentence who could speak."""
    named = ((each, at) for each, at in page.whereabouts.within(own) if each not in bodies)
    return (at for each, at in named if "person" in page.kinds[each] or page.is_body(each))


def issuer_of(page: Page, words: str, span: Span) -> str | None:
    """Return the body on whose own page "our records" are named as a source; None elsewhere, and in speech."""
    is_ours = words not in page.kinds and is_of_us(words, page.language)
    return _publishing(page) if is_ours and not is_speech(page.article.text, span) else None


def whose_ours(page: Page, words: str, span: Span) -> str | None:
    """Return the body whose "our members" are: of whoever answers or sends the document; None where it is nobody's."""
    first, _, noun = words.partition(" ")
    if words in page.kinds or not noun or not is_of_us(first, page.language) or first.casefold() == "we":
        return None
    bodies = [each for each in told_by(page, span) if page.is_body(each)]
    return issuer_of(page, words, span) or (bodies[-1] if bodies else None)


def signing_as(page: Page, words: str) -> str | None:
    """Return who signs a document by what he is: the words stand on a line under his name; None for nobody.

    "Marie Orm / Coordinator, Lowick branch".
    """
    signer = None if words in page.kinds else _signing(page)
    if signer is None:
        return None
    text = page.article.text
    below = (text.find("\n", at.end) for name, at in signatures(page) if name == signer)
    return signer if any(_plain_words(words) in _plain_words(text[at:]) for at in below if at >= 0) else None


def is_sender(page: Page, words: str, span: Span) -> bool:
    """Tell whether words that name nobody of the list are the body from whose address a document came, which says it.

    A mail has its body's name in its sender's, and often nowhere else.
    """
    own = _address(page)
    if own is None or words in page.kinds or len(words.split()) < _FEWEST_WORDS:
        return False
    return _plain_words(words) in _plain_words(own) and not _is_of_others(page, (), span)


def _address(page: Page) -> str | None:
    """Return the body from whose address a release or a letter came, as its file says; None of other articles."""
    found = page.article.metadata
    return found.publisher if found and head_of_release(page.article.text) else None


_FEWEST_WORDS: Final = 2
"""Words that may be a body's name within its address; "Information" alone is none."""


def answering(page: Page, span: Span) -> str | None:
    """Return whose answer stands there, or in the headline, or whoever signs what is told by "I"; None for nobody."""
    start = asked_from(page)
    if start is None:
        return _recounting(page, span) or next((each for each in page.kinds if _writes_it(page, each, span)), None)
    is_headline = span.end <= paragraph_around(page.article.text.lstrip(), Span(0, 1)).end
    is_told = is_headline or (span.start >= start and is_answer(page.article.text, start, span))
    return _introduced(page, start) if is_told else None


def asked_from(page: Page) -> int | None:
    """Return where the first question of an interview stands; None where the article is none."""
    return questions_from(page.article.text)


def asked(page: Page, span: Span) -> str | None:
    """Return whom a question of an interview means by "you"; None where none stands there."""
    start = asked_from(page)
    if start is None or span.start < start or is_answer(page.article.text, start, span):
        return None
    return _introduced(page, start)


def _introduced(page: Page, start: int) -> str | None:
    """Return the person whom an interview introduces before its questions, or an account before it begins."""
    text = page.article.text
    # "my brother" in the headline names him and introduces nobody
    by_name = ((each, at) for each, at in page.whereabouts.within(Span(0, start))
               if not (text[at.start].islower() or is_addressed(text, at) or writes_down(text, at))
               and "person" in page.kinds[each])  # fmt: skip
    found = [*by_name]
    in_prose = (each for each, at in found if not is_signature(text, at))
    return next(in_prose, found[0][0] if found else None)


def _recounting(page: Page, span: Span) -> str | None:
    """Return who tells a stretch of his account to another who wrote it down, outside of what he quotes."""
    text, tag = page.article.text, page.language
    start = account_from(text, tag) or (None if _is_signed_above(page) else account_under_speech(text, tag))
    who = None if start is None else _introduced(page, start)
    if start is None or who is None or span.start < start or is_speech(text, span):
        return None
    named = [at for at in page.whereabouts.spans_of([who]) if not is_speech(text, at)]
    return who if span.start < account_until(text, tag, start, named) else None


def _is_signed_above(page: Page) -> bool:
    """Tell whether a person is named on a line of his own above the prose, who may be its "I"."""
    text = page.article.text
    persons = (
        at for each, kinds in page.kinds.items() if "person" in kinds for at in page.whereabouts.spans_of([each])
    )
    return any(is_signature(text, at) and at.start < _TOP and text.lstrip().find("\n") < at.start for at in persons)


_TOP: Final = 300
"""Code points in which an article has its headline and the line of its author."""


def _writes_it(page: Page, name: str, span: Span) -> bool:
    """Tell whether somebody signs the article, which says "I", and the span is no speech of another."""
    text = page.article.text
    if "person" not in page.kinds[name] or not is_told_by_i(text, page.language) or is_speech(text, span):
        return False
    places = page.whereabouts.spans_of([name])
    return any(is_signature(text, at) and not (is_addressed(text, at) or writes_down(text, at)) for at in places)


def _is_own_word(page: Page, bodies: Sequence[str], span: Span) -> bool:
    """Tell whether a sentence names nobody else who could speak, or says "we"; what opens a list tells of its items."""
    own = opening_of_list(page.article.text, span) or sentence_around(page.article.text, span)
    told = page.article.text[own.start : own.end]
    is_of_another = any(True for _ in _others(page, bodies, own)) and _may_tell_what_is_said(told, page.language)
    if _is_told_to_it(told, page):
        return False
    return not (is_of_another or is_quoting(told)) or says_we(told, page.language)


def _is_told_to_it(told: str, page: Page) -> bool:
    """Tell whether somebody without a name says what a sentence tells: "A neighbour said that", "they told us"."""
    words, opening = wordings_of(page.language), " ".join(told.split()[:2])
    is_said = words is not None and tells_of_saying(told, words)
    return _TOLD_US.search(told) is not None or (is_said and lay_witness(opening) is not None)


_TOLD_US: Final = re.compile(r"(?<!\w)(?:told|tells|informed|wrote to) us(?!\w)", re.IGNORECASE)
"""That somebody else has said it to whoever sends the document."""


def _may_tell_what_is_said(told: str, tag: str) -> bool:
    """Tell whether a sentence may give what somebody says: by a verb, by its mood, or by "that"."""
    words, row = wordings_of(tag), ROWS.get(primary(tag))
    if words is None or row is None or tells_of_saying(told, words):
        return True
    return re.search(rf"(?<!\w)(?:{row.reported or '(?!)'}|{_THAT})(?!\w)|:\s", told, re.IGNORECASE) is not None


def opens_with_that(sentence: str) -> bool:
    """Tell whether a sentence goes on with what a question asked: "What did she say? That it was cold."."""
    return re.match(rf"\W*(?:{_THAT})(?!\w)", sentence, re.IGNORECASE) is not None


_THAT: Final = (
    r"that|qu['’]\w+|que|dass|daß|che|ch['’]\w+|dat|что|чтобы|що|щоб|diye|ki|أن|أنها?|أنه|إن|إنها?|إنه|denies|denied|"
    r"claims?|claimed|wh(?:at|ether)"
)
"""What stands before that which somebody says, behind verbs that no table has."""


def _body_with(page: Page, person: str, stretch: Span) -> str | None:
    """Return the first body in the first sentence of a stretch that names it and a person; None where none does."""
    named = page.whereabouts.within(stretch)
    for own in (sentence_around(page.article.text, at) for name, at in named if name == person):
        bodies = (name for name, at in named if own.start <= at.start < own.end and page.is_body(name))
        if body := next(bodies, None):
            return body
    return None


def _senders(page: Page) -> tuple[str, ...]:
    """Return the listed body whose document the article is, and that of which it is a part; none where it is nobody's.

    Where two may have sent it it is nobody's, unless they are the lines of one letterhead.
    """
    text = page.article.text
    is_own = is_told_by_we(text, page.language)
    heading = head_of_release(text) if not is_letter(text) or is_own else None
    over = () if heading is None else _letterhead(page, heading)
    publisher = _publishing(page) if is_own or is_release(text) or heading else None
    if publisher or over:
        return tuple(dict.fromkeys((*over, *filter(None, (publisher,)))))
    found = (None if heading is None else _sole_sender(page, heading)) or _signing(page)
    return () if found is None else (found,)


def _signing(page: Page) -> str | None:
    """Return the one person who signs a document; None where several do, or it is none."""
    persons = {name for name, _ in signatures(page)}
    return persons.pop() if len(persons) == 1 else None


def _letterhead(page: Page, heading: Span) -> tuple[str, ...]:
    """Return the bodies of which a document's first lines consist, the last first: "Ministry", "Dam Office"."""
    text, found = page.article.text, []
    for line in re.finditer(r"[^\n]*\S[^\n]*", text[heading.start : heading.end]):
        stretch = Span(heading.start + line.start(), heading.start + line.end())
        names = {name for name, at in _bodies(page, stretch) if len(line[0].strip()) <= (at.end - at.start) + _SIGNS}
        if len(names) != 1:
            break
        found.append(names.pop())
    return tuple(dict.fromkeys(reversed(found)))


_SIGNS: Final = 3
"""Signs that may stand on a line of a letterhead beside a name."""


def _sole_sender(page: Page, heading: Span) -> str | None:
    """Return the one body that signs a document, or with which a line of its head begins; None where two may be."""
    text = page.article.text
    signing = {name for name, at in _bodies(page, Span(0, len(text))) if is_signature(text, at, closing=True)}
    if len(signing) == 1:
        return signing.pop()
    named = [(name, at) for name, at in _bodies(page, heading) if not is_addressed(text, at)]
    opening: set[str] = set()
    last: Span | None = None
    for name, at in named:
        is_joined = last is not None and _JOINED.fullmatch(text, last.end, at.start) is not None
        if is_joined or _opens_line(text, at):
            opening.add(name)
            last = at
    opening = opening or {name for name, _ in named}
    return opening.pop() if len(opening) == 1 and not signing else None


def _opens_line(text: str, at: Span) -> bool:
    """Tell whether a name stands at the beginning of its line, behind three words at most: "Statement by the Union"."""
    return len(text[text.rfind("\n", 0, at.start) + 1 : at.start].split()) <= _OPENING_WORDS


_OPENING_WORDS: Final = 3
_JOINED: Final = re.compile(r"\s*(?:,|&|and|y|e|et|und|en|ve|и|та|і|й|و)\s*", re.IGNORECASE)
"""Between two who send a document together."""


def _bodies(page: Page, stretch: Span) -> Iterator[tuple[str, Span]]:
    return ((name, at) for name, at in page.whereabouts.within(stretch) if page.is_body(name))


def _publishing(page: Page) -> str | None:
    """Return the listed body that publishes the article, or is named in its publisher; no paper or station."""
    publisher = _plain_words(page.publisher or _address(page) or "")
    forms = [(each.report, _plain_words(form)) for each in page.listed
             for form in (each.report.name, *each.as_written)]  # fmt: skip
    if not publisher.strip() or any(one.kind == "media" and form == publisher for one, form in forms):
        return None
    return next((one.name for one, form in forms if page.is_body(one.name) and form in publisher), None)


@lru_cache(maxsize=4096)
def _plain_words(words: str) -> str:
    """Return words without signs in small letters, each between spaces."""
    found = " ".join(re.findall(r"[^\W_]+", words.casefold()))
    return f" {found} "
