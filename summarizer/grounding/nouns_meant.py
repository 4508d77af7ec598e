"""Whom a noun means that points back: "the association", "le syndicat", "la portavoz" in, a listed name out.

It means the one name that has the word in it ("das Hafenamt" of "Hafenamt Lowick"); or the one beside whom the word
stood ("die Geologin Ilse Orm"); or, where any body may be called so, the only one of that sort in the page before, or
else the one of which the article tells. Where two may be meant it means nobody.
"""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Final

from summarizer.domain.article import Span, sentence_around
from summarizer.domain.languages import ENGLISH, is_other, language, primary, wordings_of
from summarizer.domain.languages.any_language import ROWS
from summarizer.domain.names import BODIES
from summarizer.domain.words import word_set
from summarizer.grounding.near import is_possessive
from summarizer.grounding.page import Page
from summarizer.grounding.tellers import head_of_release, is_addressed, is_letter, is_release, is_signature

_REACH: Final = 3000
"""Code points before a noun in which it may have been said whom it means: about a page."""
_BESIDE: Final = 60
"""Code points beside a name in which stands what somebody is."""
_SHORTEST: Final = 3
"""Letters of a word that tells who is meant."""
_COMPOUND: Final = 4
"""Letters of a noun that may be the last part of a longer one: "de bond" of "Vakbond Licht"."""


def noun_meant(page: Page, words: str, at: int) -> str | None:
    """Return the listed name that a noun with its definite article means at a place; None where nobody for sure."""
    nouns = _definite(page, words)
    if not nouns:
        return None
    if len(nouns) == 1 and (document := _document(page.language).fullmatch(nouns[0])):
        return _author_of(page, document[0], at)
    named = [(name, place) for name, place in page.whereabouts.within(Span(max(0, at - _REACH), at))
             if not page.is_place(name)]  # fmt: skip
    for found in (
        {name for name, _ in named if _is_called(page, name, nouns)},
        _persons_first(page, {name for name, place in named if _stood_beside(page, place, nouns)}),
        {name for name, place in signatures(page) if _signs_as(page, place, nouns[-1])},
    ):
        if found:
            name = found.pop()
            return None if found or _is_overtaken(page, name, nouns, named) else name
    alike = {name for name, _ in named if _is_of_sort(page, name, nouns)}
    return alike.pop() if len(alike) == 1 else _told_of(page, nouns)


@lru_cache(maxsize=16)
def _document(tag: str) -> re.Pattern[str]:
    """Match a noun by which a language goes on about a document that somebody gave out."""
    row = ROWS.get(primary(tag))
    return re.compile(row.given_out if row and row.given_out else "(?!)", re.IGNORECASE)


def _author_of(page: Page, noun: str, at: int) -> str | None:
    """Return the one body before a place whose document a noun is: "a report by Orla", "Orla issued a report".

    Where several have one it is nobody's for sure.
    """
    text, found = page.article.text, set()
    for each in re.finditer(rf"(?<!\w){re.escape(noun)}(?!\w)", text[:at], re.IGNORECASE):
        own = sentence_around(text, Span(*each.span()))
        bodies = [(name, place) for name, place in page.whereabouts.within(own)
                  if page.is_body(name) and not page.is_place(name)]  # fmt: skip
        behind = [name for name, place in bodies if _is_by(page, text[each.end() : place.start])]
        is_new = not _definite(page, " ".join(text[own.start : each.end()].split()[-2:]))
        first = [name for name, place in bodies if is_new and _OPENS.fullmatch(text, own.start, place.start)]
        owning = [name for name, place in bodies if _OWNS.fullmatch(text, place.end, each.start())]
        found |= {*(owning or behind or first)[:1]}
    return found.pop() if len(found) == 1 else None


def _is_by(page: Page, between: str) -> bool:
    """Tell whether what stands between a document and a body makes it the body's: "released on Tuesday by the"."""
    known, grammar = wordings_of(page.language), language(page.language).grammar
    small = "|".join(map(re.escape, sorted(grammar.genitive, key=len, reverse=True))) or "(?!)"
    by = rf"{small}|from|{known.by if known else '(?!)'}"
    articles = "|".join(map(re.escape, sorted(grammar.determiners, key=len, reverse=True))) or "(?!)"
    pattern = rf"(?:\s+[\w'’-]+){{0,5}}?\s+(?:{by})(?:['’]|\s+)(?:(?:{articles})(?:['’]|\s+))?|\s+"
    return bool(between) and re.fullmatch(pattern, between, re.IGNORECASE) is not None


_OPENS: Final = re.compile(r"\W*(?:[\w'’-]+\s+){0,2}(?:[dl]['’])?")
_OWNS: Final = re.compile(r"['’]s (?:[\w-]+ ){0,2}")


def relative_meant(page: Page, at: int) -> str | None:
    """Return the one person beside whom a noun stood that a possessive opens: "My brother" of "Her brother Luc"."""
    opening = _POSSESSED.match(page.article.text, at)
    if opening is None or not (is_possessive(opening[1]) or opening[1].casefold() in _MINE):
        return None
    found = {name for name, place in page.whereabouts.within(Span(0, at))
             if "person" in page.kinds[name] and _stood_beside(page, place, (opening[2],))}  # fmt: skip
    return found.pop() if len(found) == 1 else None


_POSSESSED: Final = re.compile(r"\W*([^\W\d_]+)\s+([^\W\d_]{3,})")
_MINE: Final = word_set(
    "my our mi nuestro nuestra mon ma notre mein meine unser unsere mio mia nostro nostra meu minha nosso nossa mijn "
    "onze ons мой моя наш наша мій"
)


def _told_of(page: Page, nouns: tuple[str, ...]) -> str | None:
    """Return of whom an article tells: the first of the sort of some nouns that its first paragraphs name."""
    start = len(page.article.text) - len(page.article.text.lstrip())
    lead = page.whereabouts.within(Span(start, start + len(page.lead)))
    return next((name for name, _ in lead if _is_of_sort(page, name, nouns)), None) if _has_no_it(page) else None


def _has_no_it(page: Page) -> bool:
    """Tell whether a language goes on about a body by its noun, where English has "it"."""
    return is_other(page.language, ENGLISH)


def nouns_in(page: Page, stretch: Span) -> list[tuple[str, Span]]:
    """Give the bodies that definite nouns of a sentence mean which are no part of a name, each with the noun's place.

    Where a language has no articles it is the noun with which the sentence begins.
    """
    text = page.article.text
    nouns = _pointing(page.language).finditer(text, stretch.start, stretch.end)
    bare = [each for each in nouns if not _CAPITAL.match(text, each.end())]
    meant = ((noun_meant(page, each[0], each.start()), Span(*each.span())) for each in bare)
    return [(name, at) for name, at in meant if name is not None and page.is_body(name)]


_CAPITAL: Final = re.compile(r"\s+(?![A-ZÄÖÜ]\w*\s+(?:am|im|hat|ist)\b)[^\W\d_a-zà-ÿа-яёіїєґığşçöüء-ي]")
"""Behind a noun: a name of its own, by which it is another's: "the union Orla"."""


@lru_cache(maxsize=16)
def _pointing(tag: str) -> re.Pattern[str]:
    """Match a definite noun of a language, or any first word where it has no articles."""
    if primary(tag) in _NO_ARTICLES:
        return re.compile(r"(?<!\S)[^\W\d_]{4,}")
    articles = "|".join(sorted(map(re.escape, _articles(tag)), key=len, reverse=True)) or "(?!)"
    return re.compile(rf"(?<!\w)(?:{articles})(?:['’]\s*|\s+)[^\W\d_]{{3,}}", re.IGNORECASE)


_NO_ARTICLES: Final = frozenset({"ru", "uk", "tr", "pl", "cs", "fi", "ar"})


def _definite(page: Page, words: str) -> tuple[str, ...]:
    """Return the nouns of words that begin with a definite article; none of others: "a spokesman", "two of them"."""
    grammar, known = language(page.language).grammar, wordings_of(page.language)
    parts = re.findall(r"[^\W\d_]+", words.casefold())
    if primary(page.language) in _NO_ARTICLES:
        return tuple(parts) if len(parts) == 1 and len(parts[0]) > _SHORTEST else ()
    if known is None or len(parts) < 2 or parts[0] in grammar.ones or parts[0] not in _articles(page.language):
        return ()
    return tuple(each for each in parts[1:] if len(each) >= _SHORTEST and each not in grammar.genitive)


@lru_cache(maxsize=16)
def _articles(tag: str) -> frozenset[str]:
    """Give a language's words before what was named: its articles without "a", and "this"."""
    grammar = language(tag).grammar
    return frozenset(each.rstrip("'’") for each in grammar.determiners - grammar.ones)


def _is_called(page: Page, name: str, nouns: tuple[str, ...]) -> bool:
    """Tell whether a body has all these nouns in one of its spellings, or as the last part of a compound."""
    if page.kinds[name] == {"person"}:
        return False
    spelt = [re.findall(r"[^\W\d_]+", each.casefold()) for each in _spellings(page, name)]
    same = _is_form if primary(page.language) in _NO_ARTICLES else _ends
    return any(all(any(same(word, noun) for word in form) for noun in nouns) for form in spelt)


def _ends(word: str, noun: str) -> bool:
    return word == noun or (len(noun) >= _COMPOUND and word.endswith(noun))


def _is_word(word: str, noun: str) -> bool:
    return word == noun


def _is_form(word: str, noun: str) -> bool:
    """Tell whether two words differ by their endings alone, as far as letters tell: "sendika", "sendikası"."""
    shared = max(_COMPOUND, len(word) - _ENDING, len(noun) - _ENDING)
    return word[:shared] == noun[:shared]


_ENDING: Final = 3
"""Letters of an ending by which a noun's cases differ."""


def _spellings(page: Page, name: str) -> Iterable[str]:
    yield name
    yield from (form for each in page.listed if each.report.name == name for form in each.as_written)


def _stood_beside(page: Page, place: Span, nouns: tuple[str, ...]) -> bool:
    """Tell whether the last of the nouns stood beside a name in its sentence, as what it is.

    A body of which somebody is the head is not what he is: "le préfet du département".
    """
    text, own = page.article.text, sentence_around(page.article.text, place)
    noun, head = _in_cases(page, nouns[-1]), "" if _has_no_it(page) else _IS_HEAD
    if head and text[place.start].islower() and not _definite(page, text[place.start : place.end]):
        head = "(?!)"  # "the defence" is no "minister", by which somebody is listed
    before = text[max(own.start, place.start - _BESIDE) : place.start]
    behind = text[place.end : min(own.end, place.end + _BESIDE)]
    is_before = re.search(rf"(?<!\w){noun}{head}(?:\s+[\w'’-]+){{0,3}}?[,،]?\s+$", before, re.IGNORECASE)
    is_of_it = _genitive(page.language).search(before) is not None
    is_behind = re.match(rf"[,،]\s+(?:[\w'’-]+\s+){{0,3}}{noun}(?!\w)", behind, re.IGNORECASE)
    return bool((is_before and not is_of_it) or is_behind)


_IS_HEAD: Final = r"(?![\s-]+(?!general\b|elect\b|of\b|for\b|at\b|in\b|from\b|to\b|and\b)(?-i:[a-z]))"
"""Behind an English noun that is no part of a compound: "the defence" is no "defence minister"."""


@lru_cache(maxsize=16)
def _genitive(tag: str) -> re.Pattern[str]:
    """Match what stands straight before a name of which something is: "of the", "du"."""
    grammar = language(tag).grammar
    small, articles = ("|".join(map(re.escape, each)) or "(?!)" for each in (grammar.genitive, grammar.determiners))
    return re.compile(rf"(?<!\w)(?:{small})(?:['’]|\s+)(?:(?:{articles})(?:['’]|\s+))?$", re.IGNORECASE)


def _persons_first(page: Page, names: set[str]) -> set[str]:
    """Return the persons of some names where a case alone tells of what somebody is the head: "начальник порта Орм"."""
    persons = {each for each in names if "person" in page.kinds[each]}
    return persons if persons and primary(page.language) in _NO_ARTICLES else names


def _in_cases(page: Page, noun: str) -> str:
    """Return a pattern for a noun, with a short ending where a language has no articles: "başkan", "başkanı"."""
    return re.escape(noun) + (r"\w{0,2}" if primary(page.language) in _NO_ARTICLES else "")


def signatures(page: Page) -> tuple[tuple[str, Span], ...]:
    """List the persons who head or sign a document, each with the place; none where the article is no document.

    A line of its head ends with the name, or with what he is. One that tells whom to ask has a colon before the name:
    "Rückfragen: Tom Vant".
    """
    text = page.article.text
    heading = head_of_release(text)
    if heading is None and not is_release(text):
        return ()
    head = Span(0, heading.end if heading and not is_letter(text) else 0)
    named = ((name, at) for name, kinds in page.kinds.items() if "person" in kinds
             for at in page.whereabouts.spans_of([name]))  # fmt: skip
    return tuple((name, at) for name, at in named if _opens_line(text, at)
                 and (is_signature(text, at, closing=True) or (at.end <= head.end and _heads(text, at))))  # fmt: skip


def _opens_line(text: str, at: Span) -> bool:
    before = text[text.rfind("\n", 0, at.start) + 1 : at.start]
    return ":" not in before and len(before.split()) <= _TITLES


def heads_line(text: str, at: Span) -> bool:
    """Tell whether a name stands on a line as who heads or signs it: behind a few words at most, and none behind it."""
    return _opens_line(text, at) and _heads(text, at)


def _heads(text: str, at: Span) -> bool:
    return _LINE_ENDS.match(text, at.end) is not None and not is_addressed(text, at)


_LINE_ENDS: Final = re.compile(r"[ \t]*(?:[,،(–—]|\n|$)")


_TITLES: Final = 3
"""Words before a name that signs: its office and rank."""


def _signs_as(page: Page, place: Span, noun: str) -> bool:
    """Tell whether a noun stands on the line of a signature, or opens the short line above it or below it."""
    text = page.article.text
    start, end = text.rfind("\n", 0, place.start) + 1, text.find("\n", place.end)
    above = text[:start].rstrip().rpartition("\n")[2]
    below = "" if end < 0 else text[end:].lstrip().partition("\n")[0]
    own = text[start : len(text) if end < 0 else end]
    office = re.compile(rf"(?<!\w){_in_cases(page, noun)}(?!\w)", re.IGNORECASE)
    return any(len(line) <= _BESIDE and office.search(line) is not None for line in (own, above, below))


def opens_with_noun(page: Page, sentence: Span) -> bool:
    """Tell whether a sentence begins with a definite noun: "The captain who led it"."""
    return _pointing(page.language).match(page.article.text, sentence.start, sentence.end) is not None


def offices_in(page: Page, who: str, stretch: Span) -> list[Span]:
    """Give where a sentence means a person by a word of those with which the article introduces him: "le préfet"."""
    text = page.article.text
    told = {word for each in page.listed if each.report.name == who
            for word in re.findall(r"[^\W\d_]+", (each.report.who_text or "").casefold())}  # fmt: skip
    if not told or "person" not in page.kinds[who]:
        return []
    found = _pointing(page.language).finditer(text, *stretch)
    same = _is_form if primary(page.language) in _NO_ARTICLES else _is_word
    nouns = [each for each in found if not _CAPITAL.match(text, each.end())
             and any(same(word, re.findall(r"[^\W\d_]+", each[0].casefold())[-1]) for word in told)]  # fmt: skip
    return [Span(*each.span()) for each in nouns if noun_meant(page, each[0], each.start()) == who]


def _is_of_sort(page: Page, name: str, nouns: tuple[str, ...]) -> bool:
    """Tell whether a name is a body of the sort that a noun means: "the company", "l'organisation"."""
    row, kinds = ROWS.get(primary(page.language)), page.kinds[name]
    if row is None or len(nouns) != 1 or kinds.isdisjoint(BODIES):
        return False
    is_company = bool(re.fullmatch(row.a_company or "(?!)", nouns[0]))
    is_body = bool(re.fullmatch(row.a_body or "(?!)", nouns[0]))
    return (is_company and "company" in kinds) or (is_body and kinds.isdisjoint({"company", "media"}))


def may_be_meant(page: Page, words: str, at: int, name: str) -> bool:
    """Tell whether a noun may mean a company that was named behind the one that is called so, or beside which it stood.

    For sure it means nobody there, so that whoever read the article may be right with either.
    """
    nouns, before = _definite(page, words), page.whereabouts.within(Span(max(0, at - _REACH), at))
    called = {
        each for each, place in before if nouns and (_is_called(page, each, nouns) or _stood_beside(page, place, nouns))
    }
    return any(name in _since(page, each, before) for each in called)


def _is_overtaken(page: Page, body: str, nouns: tuple[str, ...], named: Sequence[tuple[str, Span]]) -> bool:
    """Tell whether another company than the one beside which a noun stood was named since, and may be meant."""
    return not _is_called(page, body, nouns) and bool(_since(page, body, named))


def _since(page: Page, body: str, named: Sequence[tuple[str, Span]]) -> set[str]:
    """Give the companies that were named behind the last place of one; none where it is no company."""
    sort = page.kinds[body] & {"company"}
    if not sort:
        return set()
    last = max(place for name, place in named if name == body)
    return {name for name, place in named if place > last and not sort.isdisjoint(page.kinds[name])} - {body}
