"""The language that a brief is shown in, and the messages of code in it.

A message is English with named places; its translation stands in `catalogues/` (gettext, read through babel, so
that a checkout, an editable install and a wheel need no step that compiles it). What has no translation stays English.

Hides where translations come from, and how a language forms plurals, lists and numbers (CLDR). The language is that of
the brief being rendered, and is set around the whole of it: nothing that is written asks for it.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from functools import lru_cache
from gettext import GNUTranslations, NullTranslations
from importlib.resources import files
from io import BytesIO
from string import Formatter
from types import MappingProxyType
from typing import Any, Final, Generic, TypeVar

from summarizer.domain.english import listed as listed_in_english
from summarizer.domain.languages import ENGLISH, is_other, primary

_LANGUAGE: Final[ContextVar[str]] = ContextVar("language of the brief being rendered", default=ENGLISH)
_TERMS: Final[ContextVar[Mapping[str, str]]] = ContextVar(
    "terms of the brief being rendered", default=MappingProxyType({})
)
_RIGHT_TO_LEFT: Final = frozenset({"ar"})
KeyT = TypeVar("KeyT")


@contextmanager
def in_language(tag: str, terms: Mapping[str, str] | None = None) -> Iterator[None]:
    """Have everything that is rendered within be in a language (BCP 47); in English, where there is no such one.

    Args:
        tag: the language.
        terms: what the brief has in other words than its readers: names, counted things, words for numbers.
    """
    is_known = not is_other(ENGLISH, tag) or _locale(tag)
    before = _LANGUAGE.set(tag if is_other(ENGLISH, tag) and is_known else ENGLISH)
    terms_before = _TERMS.set(terms or {} if is_known else {})
    try:
        yield
    finally:
        _LANGUAGE.reset(before)
        _TERMS.reset(terms_before)


def term(text: str) -> str | None:
    """Return the form that a term of the brief has for its readers; None where it has none of its own."""
    form = _TERMS.get().get(text)
    return form if form != text else None


def with_terms(english: str) -> str:
    """Return English words of code with the forms of the speakers that stand in them in another language."""
    for text, form in _TERMS.get().items() if is_english() else ():
        english = english.replace(text, form)
    return english


def is_term(text: str) -> bool:
    """Tell whether a term of the brief says how its readers are shown some words, though it be in the same words."""
    return not is_english() and text in _TERMS.get()


def language() -> str:
    """Return the language (BCP 47) that is rendered in."""
    return _LANGUAGE.get()


def is_english() -> bool:
    """Tell whether what is rendered is in English, whose forms code writes itself."""
    return _LANGUAGE.get() == ENGLISH


def is_right_to_left() -> bool:
    """Tell whether the language that is rendered in runs from right to left."""
    return primary(language()) in _RIGHT_TO_LEFT


def locale() -> Any:
    """Return what babel knows of the language; of a region that it does not know, what it knows of the language."""
    return _locale(language())


def language_called(tag: str) -> str:
    """Return what the language that is rendered in calls a language; its tag, where it has no word for it."""
    if is_english():
        return tag
    found = _locale(tag)
    return str((found and found.get_display_name(locale())) or tag)


@lru_cache(maxsize=16)
def _locale(tag: str) -> Any:
    from babel import Locale, UnknownLocaleError  # noqa: PLC0415 - a brief in English needs it not

    for each in (tag, primary(tag)):
        try:
            return Locale.parse(each, sep="-")
        except (UnknownLocaleError, ValueError):
            continue
    return None


@lru_cache(maxsize=16)
def catalogue(tag: str) -> NullTranslations:
    """Return the translations into a language (BCP 47); of one that has no file, none.

    A region has its own words where they differ, else those of the language as CLDR takes it: `pt` is that of Brazil
    there, so `pt-PT` has a file beside it.
    """
    from babel.messages.mofile import write_mo  # noqa: PLC0415 - a brief in English needs them not
    from babel.messages.pofile import read_po  # noqa: PLC0415

    whole = catalogue(primary(tag)) if tag != primary(tag) else NullTranslations()
    source = files(__package__).joinpath("catalogues", f"{tag.replace('-', '_')}.po")
    if not source.is_file():
        return whole
    compiled = BytesIO()
    told = read_po(BytesIO(source.read_bytes()), locale=primary(tag))
    for message in [each for each in told if each.pluralizable and not all(each.string or ())]:
        told.delete(message.id, context=message.context)  # babel would put the English of one for all of one form
    write_mo(compiled, told)
    compiled.seek(0)
    found = GNUTranslations(compiled)
    found.add_fallback(whole)
    return found


def _translations() -> NullTranslations:
    return catalogue(language())


class Message:
    """Words that code says, with named places: `Message("by {name}")(name="A. Person")`.

    Attributes:
        english: the words in English, by which they are translated.
        name: what the message is called in `messages`; in a catalogue its context, as one English word may be two
            elsewhere.
    """

    def __init__(self, english: str) -> None:
        self.english = english
        self.name = ""

    def __str__(self) -> str:
        return self._words()

    def __call__(self, **places: object) -> str:
        """Return the message with words in its places."""
        return "".join(map(str, self.line(**{name: str(_said(each)) for name, each in places.items()})))

    def line(self, **places: Any) -> tuple[Any, ...]:
        """Return the message as parts of a line; a tuple in a place stays the parts that it is of."""
        return _filled(_with_fit_articles(self._words(), places), places)

    def _words(self) -> str:
        if is_english() or not self.english:
            return self.english
        return _with_own_marks(_translations().pgettext(self.name, self.english))


class Plural:
    """What code says of a number `n` of things, in the form that the number asks for."""

    def __init__(self, one: str, many: str) -> None:
        self.one, self.many = one, many
        self.name = ""

    def __call__(self, n: int, **places: object) -> str:
        """Return the message of so many, with words in its places."""
        return "".join(map(str, self.line(n, **{name: str(_said(given)) for name, given in places.items()})))

    def line(self, n: int, **places: Any) -> tuple[Any, ...]:
        """Return the message of so many as parts of a line."""
        return _filled(self.words(n), {"n": n, **places})

    def words(self, n: int) -> str:
        """Return the form that a number asks for, its places unfilled."""
        if is_english():
            return self.one if n == 1 else self.many
        return _with_own_marks(_translations().npgettext(self.name, self.one, self.many, n))


_NUMBERS_OF_ALL_FORMS: Final = 120
"""Below it each form that a language has for whole numbers is met: Arabic's last begins at 100."""


def forms(plural: Plural) -> dict[str, str]:
    """Return the forms that the language has for numbers of things, each by its category in CLDR: "one", "other"."""
    if is_english():
        return {"one": plural.one, "other": plural.many}
    category = locale().plural_form
    return {category(n): plural.words(n) for n in reversed(range(_NUMBERS_OF_ALL_FORMS))}


class Vocabulary(Mapping[KeyT, str], Generic[KeyT]):
    """A closed vocabulary → its words in the language that is rendered in."""

    def __init__(self, english: Mapping[KeyT, str]) -> None:
        self.messages: Final = {key: Message(words) for key, words in english.items()}

    def __getitem__(self, key: KeyT) -> str:
        return str(self.messages[key])

    def __iter__(self) -> Iterator[KeyT]:
        return iter(self.messages)

    def __len__(self) -> int:
        return len(self.messages)


_ARTICLE_BEFORE_DAY: Final = re.compile(r"\b(el|del|al|le|du|au|dem|il) (?=\{(day|first|last|when)\})")
_DAY_OF_A_MONTH: Final = re.compile(r"\d{1,2}(?!\d)")
_SAID_WITH_A_VOWEL: Final = frozenset({"8", "11"})
_ELIDED: Final = {"il": "l’", "al": "all’", "del": "dell’"}
"""In Italian: "l’8 novembre"."""
_WITHOUT_ARTICLE: Final = {"del": "de ", "al": "a ", "du": "de ", "au": "à "}


def _with_fit_articles(words: str, places: Mapping[str, object]) -> str:
    """Leave out the article before a place for a day where no day of a month is put: "desde marzo de 2026"."""

    def fit(found: re.Match[str]) -> str:
        day = _DAY_OF_A_MONTH.match(str(places.get(found[2], "")))
        if day is None:
            return _WITHOUT_ARTICLE.get(found[1], "")
        is_elided = primary(language()) == "it" and day[0] in _SAID_WITH_A_VOWEL
        return _ELIDED.get(found[1], found[0]) if is_elided else found[0]

    return words if is_english() else _ARTICLE_BEFORE_DAY.sub(fit, words)


def _filled(words: str, places: Mapping[str, Any]) -> tuple[Any, ...]:
    """Cut words at the places that hold parts; a text in a place is one part with what stands beside it.

    What stands in a place may end a sentence itself: the full stop behind it is not put twice.
    """
    parts: list[Any] = []
    text = ""
    for before, name, _, _ in Formatter().parse(words):
        last = text or (parts[-1] if parts else "")
        is_ended = isinstance(last, str) and last.endswith(_FULL_STOP)
        text += before.removeprefix(_FULL_STOP) if is_ended and _ENDS.match(before) else before
        given = places[name] if name is not None else ""
        if isinstance(given, tuple):
            parts += [*([text] if text else []), *given]
            text = ""
        else:
            text += str(_said(given))
    return tuple([*parts, text] if text else parts)


_FULL_STOP: Final = "."
_ENDS: Final = re.compile(r"\.(?!\.)")


def _said(given: object) -> object:
    return number(given) if isinstance(given, int) else given


def number(given: float) -> str:
    """Return a number with its digits grouped as the language groups them."""
    if is_english():
        return f"{given:,}"
    from babel.numbers import format_decimal  # noqa: PLC0415 - a brief in English needs it not

    return str(format_decimal(given, locale=locale(), decimal_quantization=False))


def begun(text: str) -> str:
    """Return a text with the capital that begins a sentence in the language: "İki" in Turkish, not "Iki"."""
    first = "İ" if text[:1] == "i" and primary(language()) == "tr" else text[:1].upper()
    return f"{first}{text[1:]}"


def continued(text: str) -> str:
    """Return a sentence as it goes on behind a semicolon; in German it begins as its catalogue has it: "Quellen"."""
    if primary(language()) in _NOUNS_WITH_CAPITALS:
        return text
    first = "ı" if text[:1] == "I" and primary(language()) == "tr" else "i" if text[:1] == "İ" else text[:1].lower()
    return f"{first}{text[1:]}"


_NOUNS_WITH_CAPITALS: Final = frozenset({"de"})


def spaced(sign: str) -> str:
    """Return a colon or a semicolon with the space behind it, and in French with the one before it."""
    return f"\N{NO-BREAK SPACE}{sign}" if primary(language()) in _SPACED_BEFORE_SIGNS else sign


_SPACED_BEFORE_SIGNS: Final = frozenset({"fr"})
_ENGLISH_MARKS: Final = ("“", "”")
_GUILLEMETS: Final = ("«", "»")
_QUOTATION_MARKS: Final[Mapping[str, tuple[str, str]]] = {
    "ar": ("”", "“"),
    "de": ("„", "“"),
    "es": _GUILLEMETS,
    "fr": ("«\N{NO-BREAK SPACE}", "\N{NO-BREAK SPACE}»"),
    "it": _GUILLEMETS,
    "pt-PT": _GUILLEMETS,
    "ru": _GUILLEMETS,
    "uk": _GUILLEMETS,
}
"""CLDR's quotation marks (babel leaves them out), with the space that French has within them. Dutch has single ones
there, which are apostrophes to a reader; it and all others have the English ones, as papers do."""


def quotation_marks() -> tuple[str, str]:
    """Return what stands before and behind words of others."""
    tag = language()
    return _QUOTATION_MARKS.get(tag) or _QUOTATION_MARKS.get(primary(tag)) or _ENGLISH_MARKS


def quoted(words: str) -> str:
    """Return words of others within quotation marks."""
    return "".join(in_quotation_marks(words))


def in_quotation_marks(*parts: Any) -> tuple[Any, ...]:
    """Return parts of a line within quotation marks."""
    before, behind = quotation_marks()
    return (before, *parts, behind)


def requoted(words: str) -> str:
    """Return words within the marks of the language, if they stand within the English ones: a headline, or a note."""
    before, behind = _ENGLISH_MARKS
    is_quoted = len(words) > 1 and words[:1] == before and words[-1:] == behind
    return quoted(words[1:-1]) if is_quoted else words


def _with_own_marks(words: str) -> str:
    """Return words of a catalogue, which has the English marks in every language, with those of the language."""
    before, behind = quotation_marks()
    return unbroken(words.translate({ord("“"): before, ord("”"): behind}), language())


def unbroken(words: str, tag: str) -> str:
    """Return words in which, in French, no line ends before a colon, a semicolon or what else has a space before it."""
    return _BREAKS.sub("\N{NO-BREAK SPACE}", words) if primary(tag) in _SPACED_BEFORE_SIGNS else words


_BREAKS: Final = re.compile(r" (?=[:;?!»%](?!\S))|(?<=«) ")
"""A space at which a line would break before a sign, or behind an opening mark."""


def in_a_row(words: Iterable[str]) -> str:
    """Return words one behind the other, parted by the comma of the language."""
    return _commas().join(words)


def _commas() -> str:
    return "، " if primary(language()) == "ar" else ", "


def listed(words: Sequence[str]) -> str:
    """Return a list as it is spoken: "a, b and c"; what stands in commas is closed, "a, the owner, and b"."""
    words = [
        *words[:-2],
        *(f"{each}{_commas().strip()}" if _is_open(each) else each for each in words[-2:-1]),
        *words[-1:],
    ]
    if is_english():
        return listed_in_english(words)
    from babel.lists import format_list  # noqa: PLC0415 - as above

    return str(format_list(words, locale=locale())) if words else ""


def _is_open(words: str) -> bool:
    """Tell whether words have a comma outside brackets and quotation marks: "the firm, owner of the mine"."""
    return _commas() in re.sub(r"\([^()]*\)|[“„«”][^“”»]*[”“»]", "", words)


def named(given: Mapping[str, object]) -> dict[str, Message | Plural]:
    """Give each message of a module its name, and return all by it: "SOURCES", "METRIC.killed"."""
    found: dict[str, Message | Plural] = {}
    for name, value in given.items():
        own = value.messages if isinstance(value, Vocabulary) else value if isinstance(value, dict) else {None: value}
        for key, message in own.items():
            if isinstance(message, Message | Plural):
                message.name = name if key is None else f"{name}.{key}"
                found[message.name] = message
    return found
