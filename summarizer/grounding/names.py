"""The names of a report against the article: those that the article bears out, and what is wrong with the others.

A name stands in the article in one of its spellings, and is nobody else's. A person's name is spelt as the article
spells it. A body's is made of the article's words, of what the prompt asks for in the place of others ("armed groups"
for "terrorists"), of the initials that the article has, or is the English of the name that it has in another language
("Doctors Without Borders" for "Médecins Sans Frontières", "MSF").

Two spellings are one person's by these rules. In an English article they agree letter for letter, accents and
apostrophes aside, but for a few given names that English spells in many ways. In another language they may also sound
alike to its readers ("Poutine", "Putin"); in a script of its own they agree with its transliteration. "Hansen" is not
"Hanson", "Amin" not "Amina", "Marie" not "Maria".
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from anyascii import anyascii
from rapidfuzz import fuzz

from summarizer.domain.abjads import is_abjad, is_written
from summarizer.domain.article import GroundedName
from summarizer.domain.bodies_abroad import is_initials_abroad, is_word_abroad
from summarizer.domain.countries import is_of_a_state
from summarizer.domain.exonyms import BEFORE_TRANSLATED, given_abroad
from summarizer.domain.heard import is_heard
from summarizer.domain.languages import language
from summarizer.domain.names import BODIES, sound_of
from summarizer.domain.roles import names_office
from summarizer.domain.words import FUNCTION_WORDS, is_english, is_ordinary, rewrites, rewritten, word_set
from summarizer.grounding.check import Check
from summarizer.grounding.fates import fates_in
from summarizer.grounding.page import Page
from summarizer.grounding.prose import fates_objections
from summarizer_schemas.report import NameReport

_LONGEST_PARTICLE: Final = 2
"""Letters: "al", "de", "el"."""
_SAME_WORD: Final = 70
"""rapidfuzz's ratio of a name and its transliteration: Zelensky and Zelenskiy have 94, Bashar and Bashir 83."""
_SAME_SOUND: Final = 80
"""The same of what both sound like in the west: "Жан" has 86 with Jean, and "Жуан" 75."""
LATIN: Final = re.compile("[A-Za-z\u00c0-\u024f]")
_APOSTROPHES: Final = re.compile("['’‘`´ʼ]")
"""Also what a soft sign becomes in Latin letters: "Melnychuk" is "Мельничук"."""
_YO: Final = re.compile("[ёЁ]")
_IDEOGRAPHS: Final = re.compile("[\u3400-\u9fff]")
"""Letters of names that are written without a space between their parts."""
_MANY_SPELLINGS: Final = tuple(
    word_set(each)
    for each in (
        "mohammed muhammad mohamed mohammad muhammed mohamad mahomet",
        "ahmed ahmad achmed",
        "hussein hussain husain hossein husayn",
        "hassan hasan",
        "yusuf yousef youssef yousuf yosef",
        "abdullah abdallah abdulla",
        "omar umar",
        "osama usama",
        "gaddafi qaddafi kadhafi gadhafi qadhafi",
        "assad asad",
        "saddam sadam",
        "alexander aleksandr alexandr oleksandr",
        "alexei alexey aleksei aleksey",
        "sergei sergey serhiy serhii",
        "dmitry dmitri dmitriy dmytro",
        "yury yuri yuriy iurii",
        "andrei andrey andriy",
        "mikhail michail mykhailo",
        "vladimir volodymyr wladimir",
        "zelensky zelenskyy zelenskiy zelenskyi",
        "yanukovych yanukovich",
        "khamenei khameini",
        "erdogan erdoghan",
        "nadiia nadia nadiya nadezhda",
        "mykola nikolai nikolay",
        "olena elena yelena",
        "kateryna ekaterina yekaterina",
        "yevhen yevhenii evgeny yevgeny evgeni",
        "pavlo pavel",
        "petro pyotr petr",
        "vasyl vasily vasilii",
        "tetiana tatiana tatyana",
        "nataliia natalia natalya",
        "hryhorii grigory grigorii",
        "danylo daniil",
        "mykyta nikita",
        "fedir fyodor fedor",
        "illia ilya",
        "svitlana svetlana",
        "oleh oleg",
        "ihor igor",
    )
)
"""Names that English writes in many ways, or that Russian and Ukrainian have of one person, a row for each."""
_CASE: Final = re.compile("(?<=...)(?:ogo|oho|omu|ymu|iyi|oyu|oiu|oyi|oi|oy|ym|im|iy|yi|yy|ii|ij|aia|aya)$")
"""Endings of Russian and Ukrainian adjectives that are surnames, in Latin letters: "Haiovyi", "Гайового"."""


def unwritten_in(name: str, spellings: Sequence[str], language: str) -> list[str]:
    """Return the words of a person's name that no spelling has, particles aside.

    Args:
        name: the standard English name.
        spellings: those that stand in the article.
        language: of the article (BCP 47).
    """
    words = [word for word in _plain_words(name) if len(word) > _LONGEST_PARTICLE]
    is_english = language.lower().startswith("en")
    unwritten = [word for word in words if not any(_is_in(word, each, is_english=is_english) for each in spellings)]
    others = [each for each in spellings if not LATIN.search(each) and not _IDEOGRAPHS.search(each)]
    return [] if unwritten and any(is_heard(words, each) for each in others) else unwritten


def _is_in(word: str, spelling: str, *, is_english: bool) -> bool:
    """Tell whether a spelling has a word of a name."""
    written = _plain_words(spelling)
    if any(word == each or any({word, each} <= row for row in _MANY_SPELLINGS) for each in written):
        return True
    if is_abjad(spelling):
        return is_written(word, spelling)
    if _IDEOGRAPHS.search(spelling):
        return any(word in each for each in written)
    if not LATIN.search(spelling):
        same = {word}.union(*(row for row in _MANY_SPELLINGS if word in row))
        return any(_sounds_alike(one, each) and not _ends_otherwise(one, each) for one in same for each in written)
    return not is_english and any(sound_of(word) == sound_of(each) for each in written)


def _sounds_alike(word: str, written: str) -> bool:
    """Tell whether a word and a transliteration are one, in whatever way either spells it and in any case."""
    forms = (
        (word, written),
        (sound_of(word), sound_of(written)),
        tuple(sound_of(_CASE.sub("", each)) for each in (word, written)),
    )
    if max(fuzz.ratio(one, other) for one, other in forms) >= _SAME_WORD:
        return True
    return fuzz.ratio(rewritten(word, _WESTERN), rewritten(written, _WESTERN)) >= _SAME_SOUND


_WESTERN: Final = rewrites(
    ("d?zh|gi(?=[aou])|g(?=[ei])", "j"), ("e?au", "o"), ("sh", "ch"), ("c(?!h)", "k"), ("z", "s")
)
"""How French, Italian, Portuguese and English spell sounds that other letters tell apart: "Жан" is Jean."""


def _ends_otherwise(word: str, written: str) -> bool:
    """Tell whether two words differ in no more than the ending that tells one given name from another.

    "Амин" is no Amina and "Мария" no Marie; but "Амина" may be Amin in another case, and "Гульнаре" is Gulnara's.
    """
    one, two = (each.replace("iya", "ia") for each in (word, written))
    may_be_case = two in (one, f"{one}a") or (one.endswith("a") and two.endswith("e"))
    return one.rstrip("ae") == two.rstrip("ae") and not may_be_case


def _plain_words(name: str) -> list[str]:
    bare = _APOSTROPHES.sub("", anyascii(_APOSTROPHES.sub("", _YO.sub("yo", name))))
    return "".join(letter if letter.isalnum() else " " for letter in bare.casefold()).split()


_MOST_WORDS: Final = 12
_NAME_WORD: Final = re.compile(r"(?<!\S)[^\W\d_]{4,}|\d+")
"""Words by themselves that are longer than particles, and digits."""
_CAPITAL_WORD: Final = re.compile(r"\b[A-Z][a-z]{2,}\b")
_STEM: Final = 4
"""Letters that a word shares with its plural, its adjective or its people: "Syria", "Syrian"."""
_TROOPS: Final = word_set("armed forces army navy air force corps")
"""The prompt's words for a state's forces, whatever the article calls them."""
_OF_STATES: Final = word_set("United States Kingdom Republic Federal")
_LOADED: Final = (
    "terrorist terrorists terror extremist extremists jihadist jihadists gunmen gunman thugs bandits fanatics "
    "militants insurgents martyrs"
)
_INSTEAD: Final = {
    **dict.fromkeys(
        (
            "armed",
            "group",
            "groups",
            "fighters",
            "militants",
            "rebels",
            "insurgents",
            "attackers",
            "opponents",
            "gunmen",
        ),
        word_set(_LOADED),
    ),
    **dict.fromkeys(("government", "forces", "authorities", "officials"), word_set("regime junta puppet occupier")),
    "television": word_set("tv telly broadcaster"),
    "evacuees": word_set("evacuated evacuation evacuees"),
    "bombing": word_set("blast explosion"),
}
"""Plain words, and the loaded or shortened ones of an article for which a name may have them."""
_SMALL_NOUN: Final = re.compile(
    r"(?:^|\s)(?!(?:al|el|bin|ibn|der|den|van|von|de|da|di|du|la|"
    r"le)\b)[^\W\d_A-ZÀ-ÞА-Я][^\W\d_]{3,}"
)
"""A word of a spelling that no name has: "le préfet", "Ihr mutmaßlicher Kopf"."""
_CASED: Final = re.compile(r"[A-Za-zÀ-ɏЀ-ӿ]")
"""A letter of a script that has capitals."""
_SAME_BODIES: Final = ({"islamic", "state", "daesh", "isis", "isil"},)
"""Words for one body that share no letters."""


def check_name(item: int, name: NameReport, page: Page) -> tuple[GroundedName | None, Check]:
    """Keep the spellings that stand in the article; a name without any is refused, and a person with more than those.

    A place may go by its standard name where the article uses another; a person may not, since a first name from
    elsewhere can be the wrong one, nor a body that the article never names.
    """
    check = Check("name", item, name.name, None)
    if not check.wording(name):
        return None, check
    for reason in _object_to_name(name, page):
        check.object(reason)
    forms = {spelling: page.form_of(spelling) for spelling in name.as_written}
    standing = [form for form in forms.values() if form]
    for spelling, form in forms.items():
        if form is None:
            (check.correct if standing else check.object)(f"the article nowhere writes {spelling!r}")
    if not name.as_written:
        check.object("as_written is empty: give the article's spelling")
    unwritten = unwritten_in(name.name, standing, page.language) if name.kind == "person" and standing else []
    if unwritten and not _is_shared(unwritten, standing, page) and not _is_office(name, standing, page):
        check.object(
            f"the article's spellings do not have {' '.join(unwritten)!r}: name nobody more fully than it "
            f"does, and as it does: {standing[0]!r}"
        )
    if check.fails or not standing:
        return None, check
    kept = name.model_copy(update={"as_written": standing})
    return GroundedName(kept, tuple(standing)), check


def _is_shared(unwritten: list[str], standing: list[str], page: Page) -> bool:
    """Tell whether a family name is told of two at once: "Emil and Josef Krantz"."""
    pairs = (rf"{re.escape(each)},?(?:\s+\w+,)?\s+\w+\s+\w[\w'’-]*\s+{re.escape(unwritten[0])}" for each in standing)
    return len(unwritten) == 1 and any(re.search(each, page.article.text, re.IGNORECASE) for each in pairs)


def _is_office(name: NameReport, standing: list[str], page: Page) -> bool:
    """Tell whether somebody is called by what he is, as the article does: "Mayor of Szelk" for "le maire".

    That is told in common words, of places and persons whom the article has; a name would be written with a capital.
    """
    words = name.name.replace("-", " ").split()
    plain = (re.sub(r"['’]s?$", "", word) for word in words)
    told = {word: word.casefold() for word in plain if word.casefold() not in FUNCTION_WORDS}
    is_sentence = all(map(str.islower, words[1:]))  # "Open" is a name as well, "Open-source researcher" is none
    is_plain = is_english if is_sentence else is_ordinary
    titles = BEFORE_TRANSLATED.intersection(told.values())
    common = [each for each in told if each.islower() or is_plain(told[each]) or is_of_a_state(each)]
    common += [each for each in told if told[each] in titles]
    rest = {told[word] for word in told if word not in common}
    if not common or not (rest <= page.vocabulary or all(_is_somebodys(word, name.name, page) for word in rest)):
        return False
    is_owned = re.search(r"['’]s?\s", name.name) is not None
    return any(_is_common(each, page, is_other=is_owned or not rest) for each in standing)


def _is_common(spelling: str, page: Page, *, is_other: bool) -> bool:
    """Tell whether a spelling has a noun that is no name.

    It is written small, or in a script without capitals. German writes every noun with a capital; there it has an
    article, or `is_other` than the name that English has for it. Where it only opens sentences its capital tells
    nothing.
    """
    if _SMALL_NOUN.search(spelling) or not _CASED.search(spelling):
        return True
    known = language(page.language)
    has_article = spelling.split(maxsplit=1)[0].casefold() in known.grammar.determiners | known.grammar.ones
    if known.lexicon.capital_nouns:
        return has_article or is_other
    return is_other and len(spelling.split()) == 1 and _only_opens(spelling, page.article.text)


def _only_opens(word: str, text: str) -> bool:
    """Tell whether a word stands nowhere but where a sentence begins."""
    before = [
        text[: each.start()].rstrip(" \t«“\"'—–-¿¡") for each in re.finditer(rf"(?<!\w){re.escape(word)}(?!\w)", text)
    ]
    return bool(before) and all(not each or each[-1] in ".!?…\n»”" for each in before)


def _is_somebodys(word: str, name: str, page: Page) -> bool:
    """Tell whether an article in another script has a word of a name, or a saint's or ruler's in its own language.

    Where a script has capitals, the word has one; where it has none, the name tells an office.
    """
    words = name.casefold().split()
    given = given_abroad(words, words.index(word)) if word in words else None
    if given is not None and given.search(page.article.text):
        return True
    has_office = names_office(name)
    spelt = (x for x in _NAMES_WORD.findall(page.article.text) if x[0].isupper() or (has_office and is_abjad(x)))
    return any(_is_in(word, each, is_english=False) for each in dict.fromkeys(spelt) if not LATIN.match(each))


_NAMES_WORD: Final = re.compile(r"[^\W\d_]{3,}")


def _object_to_name(name: NameReport, page: Page) -> Iterator[str]:
    """Yield what a name says that the article does not: a name is no place for numbers, deeds and fates."""
    if len(name.name.split()) > _MOST_WORDS:
        yield f"{name.name!r} is a sentence and no name"
    is_english = page.language.lower().startswith("en")
    small = [word for word in _NAME_WORD.findall(name.name) if word.isdecimal() or (is_english and word.islower())]
    strange = [word for word in small if word not in FUNCTION_WORDS and not _is_said(word, page)]
    if strange:
        yield f"the article does not have the words {', '.join(map(repr, strange))} of the name {name.name!r}"
    elif is_english and name.kind in BODIES and (added := _added(name, page)):
        yield f"the article names no {name.name!r}: it does not have {' '.join(added)!r}"
    for reason in fates_objections(name.name, [page.article.text], page.language) if fates_in(name.name) else ():
        yield f"the name {name.name!r}: {reason}"


def _added(name: NameReport, page: Page) -> list[str]:
    """Return the capital words of a body's name that nothing in the article stands for."""
    words = _CAPITAL_WORD.findall(name.name)
    if words and is_ordinary(words[0].casefold()) and len(words) == 1:
        return []  # "Attackers of the buses" is a description
    initials = "".join(word[0] for word in name.name.split() if word[:1].isupper())
    if any(initials in spelling.replace(".", "").upper().split() for spelling in name.as_written):
        return []
    standing = [each for each in name.as_written if page.form_of(each)]
    if is_initials_abroad(name.name, standing):
        return []
    pairs = [pair for pair in pairwise(words) if _is_begun("".join(pair).casefold(), page)]
    joined = {word for pair in pairs for word in pair}  # "Coast Guard" where the article has "coastguard"
    return [
        word
        for word in words
        if not (word in joined or _is_said(word.casefold(), page) or is_word_abroad(word, standing))
        and not (is_of_a_state(word) or word in _OF_STATES)
        and not (name.kind == "military" and word.casefold() in _TROOPS)
    ]


def _is_begun(word: str, page: Page) -> bool:
    """Tell whether an article has a word, or a longer form of it: "coastguards"."""
    return word[:_STEM] in page.stems and any(each.startswith(word) for each in page.vocabulary)


def _is_said(word: str, page: Page) -> bool:
    """Tell whether an article has a word, another form of it, or one in the place of which it stands."""
    known = page.vocabulary
    if word in known or any(word in body and not body.isdisjoint(known) for body in _SAME_BODIES):
        return True
    if not _INSTEAD.get(word, frozenset()).isdisjoint(known):
        return True
    return len(word) >= _STEM and not word.isdecimal() and word[:_STEM] in page.stems
