"""Which words carry content, and which a reader may pass over.

The lists are general vocabulary of English news, by what words do to meaning: which may slip in a quote, and which may
not. A word that is in none of the lists is a content word, and content is never forgiven.

`is_ordinary` tells of a word that opens an English sentence with a capital whether the capital says nothing of it. The
English word list of simplemma has each word with and without its capital: "analysts" stands there in small letters
alone, "Moscow" only with a capital, and "Turkey", which may be a name, with both.
"""

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from os.path import commonprefix
from typing import Final, TypeAlias

from summarizer.domain.drawn import Entries, WordTable, drawn

TEXTS_KEPT: Final = 1024
"""Texts of which what was read in them is kept: a piece of prose is held to as many, again and again (its quotes, what
stands around them, the names of five articles), and with fewer each would be read anew each time."""
_MARKS: Final = re.compile("[\u0640\u064b-\u065f\u0670]")
"""Arabic's vowel signs and tatweel, which a text may have or leave out."""


Rewrites: TypeAlias = tuple[tuple[re.Pattern[str], str], ...]
"""Patterns, and what is written for each of them, in the order in which they are."""


def rewrites(*pairs: tuple[str, str]) -> Rewrites:
    """Return patterns, and what is written for them, made ready."""
    return tuple((re.compile(pattern), by) for pattern, by in pairs)


def rewritten(text: str, rules: Iterable[tuple[re.Pattern[str], str]]) -> str:
    """Return a text with one way of writing for several: each rule is put to what those before it made."""
    for pattern, by in rules:
        text = pattern.sub(by, text)
    return text


def without_marks(word: str) -> str:
    """Return a word composed, and without the signs that Arabic may leave out."""
    return word if word.isascii() else _MARKS.sub("", unicodedata.normalize("NFC", word))


def without_names(text: str) -> str:
    """Return a text without the words that a capital makes names of, whose endings may be a verb's: "en Macará".

    The first word of a sentence stays: a verb may open it.
    """
    return _INNER_WORD.sub(lambda word: "" if word[0][0].isupper() else word[0], text)


_INNER_WORD: Final = re.compile(r"(?<![.!?…:¿¡«“\"] )(?<=\s)[^\W\d_]\w*")
"""A word that opens no sentence."""


def are_nested(one: str, other: str) -> bool:
    """Tell whether one text holds all of the other, whatever the case and the spaces; no word is cut."""
    short, long = sorted((" ".join(text.casefold().split()) for text in (one, other)), key=len)
    return short in long and re.search(rf"(?<!\w){re.escape(short)}(?!\w)", long) is not None


def opening(letters: str) -> str:
    """Return a pattern of letters that begin a word: `re` leaps to what comes first, and so finds them quickly.

    Args:
        letters: what `re.escape` gives, all of one length.
    """
    return rf"{letters}(?<!\w{letters})"


def word_set(words: str) -> frozenset[str]:
    """Return the words of a list that is written with spaces."""
    return frozenset(without_marks(words).split())


ARTICLES: Final = word_set("a an the")
RELATIVES: Final = word_set("that which who whom")
FREE: Final = ARTICLES | RELATIVES | word_set("also then there")
"""May be missing from a quote or added to it, and stand for each other within their kind."""
LINKING: Final = word_set(
    "is are was were be been being am has have had having do does did its their his her it they he she we our "
    "them him this these those of in on at for with as into onto within during through near"
)
"""May be missing from a quote: the words that stay say the same, and a reader is shown the article's own."""
JOINING: Final = word_set("and to")
"""May be missing from a quote between common words; not beside a name or a number, whose relation they tell."""
BEFORE_TO: Final = word_set("according close due thanks prior next")
"""After these a "to" says nothing of its own."""
FUNCTION_WORDS: Final = FREE | LINKING | JOINING
NEGATIONS: Final = word_set(
    "no not never none nobody nothing neither nor cannot without deny denies denied denying denial hardly barely "
    "scarcely unless false untrue unconfirmed refute refuted refutes rejected rejects dismissed failed fails "
    "isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't "
    "shouldn't"
)
"""Turn a statement round; a quote has each of them where the article has it."""

MEASURES: Final = word_set(
    "few little lot couple handful half quarter third dozen score hundred thousand million billion trillion lakh "
    "crore number majority minority"
)
"""An "a" before one of them says something: "a few" are not "few"."""
QUANTITIES: Final = MEASURES | word_set(
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety than then from nor now"
)
"""Words of number and measure, and words a letter off a function word: never a slip."""


_ALSO_CAPITAL: Final = word_set(
    "airport airstrike airstrikes alliance as bridge building camp coalition lake mayor port village young"
    " as defense defence her hospital jihadis medical no senior teams war we"
)
"""Words of news that the list has with a capital too, or not at all, and that are no names of their own."""
_KNOWN: Final = FUNCTION_WORDS | NEGATIONS | QUANTITIES | _ALSO_CAPITAL


@lru_cache(maxsize=4096)
def is_ordinary(word: str) -> bool:
    """Tell whether a word, in small letters, is one that English writes with a capital only where a sentence opens."""
    if word in _KNOWN or _is_listed_small(word):
        return True
    prefix = _PREFIX.match(word)
    return prefix is not None and len(word) - prefix.end() >= _SHORTEST_ROOT and _is_listed_small(word[prefix.end() :])


_PREFIX: Final = re.compile("un|non|over|under|anti|mis|multi|counter|inter|semi|super|out|dis|fore|mid|post|pre|re")
_SHORTEST_ROOT: Final = 6
"""Letters of a word before which a prefix makes a word and no name: "unvaccinated", but "Underhill"."""


def _is_listed_small(word: str) -> bool:
    return word in _list() and word.capitalize() not in _list()


def is_english(word: str) -> bool:
    """Tell whether a word, in small letters, is one that English writes without a capital, whatever else it may be."""
    return word in _KNOWN or word in _list()


def with_capitals(name: str) -> str:
    """Write a name in small letters with its capitals, each part of a name with hyphens with its own.

    "baden-württemberg" is "Baden-Württemberg"; a part that is an English word stays small ("Russian-backed").
    """
    first, *rest = name.split("-")
    return "-".join((first.capitalize(), *(part if is_english(part) else part.capitalize() for part in rest)))


@lru_cache(maxsize=1)
def _list() -> WordTable:
    """Return the words of English, and of each how it becomes its base form."""
    return drawn("english", "simplemma", _english)


def _english() -> Entries:
    # Imported where the list is read: it compiles the rules of all its languages.
    from simplemma.strategies.dictionaries import DEFAULT_DICTIONARY_FACTORY  # noqa: PLC0415

    for word, base in DEFAULT_DICTIONARY_FACTORY.get_dictionary("en").items():
        yield word, _to_base(word, base)


_ENDING: Final = 3
"""Bytes of the letters that a base form has in place of a word's own last ones: the "y" of "casualty"."""


def _to_base(word: str, base: str) -> int:
    """Return how a word becomes its base form: how many letters stay, and which come behind; 0 where more change."""
    stay = len(commonprefix((word, base)))  # noqa: RUF071 - letters it is
    ending = base[stay:].encode()
    return int.from_bytes(bytes((stay, *ending.ljust(_ENDING, b"\0")))) if stay and len(ending) <= _ENDING else 0


def base_of(word: str) -> str:
    """Return the form under which English lists a word in small letters: "fighter" of "fighters"."""
    known = next(_list().numbers(word), 0) if word.isascii() and word.isalpha() else 0
    if known:
        stay, *ending = known.to_bytes(1 + _ENDING)
        return word[:stay] + bytes(ending).rstrip(b"\0").decode()
    from simplemma import lemmatize  # noqa: PLC0415 - as above

    return lemmatize(word, lang="en")
