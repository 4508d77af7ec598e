"""Whether names, weekdays and months of a text stand in its evidence: both in, what does not stand out.

A run of capitalised words is a name. A people stands for its place ("Turkish" for "Turkey"), initials for a name.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import lru_cache
from typing import Final

from anyascii import anyascii

from summarizer.domain.countries import codes_in, is_of_a_state, is_state, names_currency
from summarizer.domain.edtf import MONTHS, WEEKDAYS
from summarizer.domain.exonyms import ACRONYMS, exonym_of, given_abroad
from summarizer.domain.heard import is_heard
from summarizer.domain.names import sound_of
from summarizer.domain.words import TEXTS_KEPT, is_english, is_ordinary, word_set

_WORD: Final = re.compile(
    r"[a-z]+(?![\w.'’-])|"  # most words, which the others below would try in turn, and match alike
    r"[^\W\d_]-?\w*\d[\w-]*|[^\W\d_]+-\d[\w-]*|[^\W\d_]+(?:\.[^\W\d_])+\.?|[^\W_]+(?:['’][^\W_]+)*"
)
"""Words, acronyms with full stops, and names with digits in them, which are read as numbers are."""
_POSSESSIVE: Final = re.compile(r"['’]s?$")
_ELIDED: Final = re.compile(r"(?:l|d|qu|dell|all|dall|nell|sull|coll|un|quest|quell)['’](?=[^\W\d_]{2})", re.IGNORECASE)
"""Small words of French, Italian and Catalan that hang on the next: "secondo l'Asl", "d'Amnesty", "dell'Ispra"."""
_GAP_IN_NAME: Final = re.compile(r"[ \t\u00a0]+|-|\s*[\"“”'‘’]\s*")
_SENTENCE_START: Final = re.compile(r"(?:^|[.!?:;][\"'”’)\]]*\s+|\n)[\s\"'“‘(\[«–—-]*$")
_PARTICLES: Final = word_set("al el ad ash ar bin ibn ben abu van von der den de da del della di la le du dos das")
_ISO_MONTH: Final = re.compile(r"\b(?:\d{4}|\d\d\dX|\d\dXX|XXXX)-(\d\d)(?:-(\d\d))?\b")
_PEOPLE_ENDINGS: Final = ("n", "an", "ian", "i", "ish", "ese", "ns", "ans", "ians", "is")
SHORTEST_STEM: Final = 4
_MOST_CUT: Final = 3
_MOST_INITIALS: Final = 4

_WISH: Final = re.compile(
    r"(?:^|(?<=[.!?;:] )|(?<=[\"“]))May(?= (?:God|Allah|peace|they|he|she|his|her|their|the(?! \d))\b)"
)
"""The verb of a wish, which is no month: "May God have mercy on them"."""

_ACRONYMS: Final = re.compile(r"[A-Z]{2,}s")
"""The English plural of an acronym: "TGVs" where the evidence has "TGV"."""

Run = tuple[str, ...]


def names_day(text: str) -> bool:
    """Tell whether a sentence names a weekday or a month."""
    return any(word in WEEKDAYS or word in MONTHS for run, _ in _runs(text) for word in run)


def names_objections(
    text: str, evidence: Sequence[str], context: Sequence[str], names: Collection[str], *, is_translated: bool = False
) -> list[str]:
    """Return what is wrong with the names, weekdays and months of a sentence.

    A run of capitalised words is a name. It stands in the evidence if it is some of one evident run's words in their
    order ("President Erdogan" for "President Recep Tayyip Erdogan"), or those with another name before them. "Turkish
    Defense Ministry" does not stand in "Russian Defense Ministry" and "Turkish soldiers".

    Args:
        text: the sentence.
        evidence: texts that it rests on; weekdays and months must stand here.
        context: more text of the same articles; names may stand here, and what it writes small is no name.
        names: accepted names and their spellings.
        is_translated: some of the evidence is in another language, so that an English word with a capital ("Greens",
            "Mayor Morandi") translates a word there.
    """
    around = [*evidence, *context]
    accepted = [_run_of(name) for name in names]
    calendar = _calendar(evidence)
    objections = []
    for run, is_opening in _runs(_WISH.sub(" ", text)):
        is_people = is_translated and run[0].endswith("s") and exonym_of(run[0]) is not None  # "Turks"
        is_common = is_ordinary(run[0]) or any(run[0] in _small_words(each) for each in around)
        is_no_name = is_opening and is_common and not is_people
        kept = run[1:] if is_no_name else run
        dated = [word for word in kept if word in calendar]
        missing = [
            word for word in dated if not calendar[word] and all(word not in words_in(each) for each in evidence)
        ]
        objections += [f"'{word.capitalize()}' does not stand in the evidence" for word in missing]
        kept = tuple(
            word
            for i, word in enumerate(run)
            if word in kept
            and word not in calendar
            and word not in _PARTICLES
            and not _is_of_a_sign(word, text, evidence)
            and not (is_translated and (_translates(word, around) or _is_found(given_abroad(run, i), around)))
        )
        if kept and not (_stands(kept, _Evident(around, accepted)) or (is_translated and _is_spelt_anew(kept, around))):
            objections.append(_UNBORNE.format(_as_written(text, kept)))
    return objections


def unborne_name(objection: str) -> str | None:
    """Return the name that an objection says not to stand in the evidence; None of an objection to anything else."""
    before, behind = _UNBORNE.split("{}")
    is_of_name = objection.startswith(before) and objection.endswith(behind)
    return objection.removeprefix(before).removesuffix(behind) if is_of_name else None


_UNBORNE: Final = "the name '{}' does not stand in the evidence"


def _translates(word: str, texts: Sequence[str]) -> bool:
    """Tell whether an English word with a capital may stand for one of another language that is no name there."""
    exonym = exonym_of(word)
    return (
        _is_found(exonym, texts)
        or (exonym is None and is_english(word) and not (is_state(word) or is_of_a_state(word)))
        or _is_small_elsewhere(word, texts)
        or _is_acronym_elsewhere(word, texts)
    )


def _is_found(pattern: re.Pattern[str] | None, texts: Iterable[str]) -> bool:
    return pattern is not None and any(map(pattern.search, texts))


_ACRONYM: Final = re.compile(r"(?<!\w)[A-Z]{3,}(?!\w)")


def _is_acronym_elsewhere(word: str, texts: Sequence[str]) -> bool:
    """Tell an acronym that the evidence has in another language: "NGO" where it writes "ONG", "DNA" and "ADN".

    Languages from Latin put the adjective last, so that the letters are mostly the same in another order.
    """
    acronyms = ACRONYMS.get(word, r"(?!)")
    letters = sorted(word.upper())
    return any(
        re.search(rf"(?<!\w)(?:{acronyms})(?!\w)", each) or letters in map(sorted, _ACRONYM.findall(each))
        for each in texts
    )


def _is_small_elsewhere(word: str, texts: Sequence[str]) -> bool:
    """Tell a name that another language writes small: of a people or its language, or a region's adjective.

    "Kukama" is "kukama" in Spanish, and "Styrian" is "steirisch": the same consonants stand before both endings.
    """
    if is_of_a_state(word):
        return False
    if not is_english(word) and any(word in _small_words(each) for each in texts):
        return True
    place = anyascii(word).casefold()
    if any(place[: len(place) - cut] in _of_places(each) for each in texts for cut in range(_MOST_CUT)):
        return True  # "Ticino" is in "ticinese"
    of_region = _OF_REGION.fullmatch(word)
    skeleton = _consonants(of_region["stem"]) if of_region else ""
    return len(skeleton) >= _LEAST_CONSONANTS and any(skeleton in _of_regions(each) for each in texts)


_OF_REGION: Final = re.compile(r"(?P<stem>\w{3,}?)(?:i?an|ean|ese|ish|ic|i|er)")
"""An English adjective of a place."""
_ADJECTIVE: Final = re.compile(
    r"(?P<stem>\w{3,}?)(?:isch(?:e[nmrs]?)?|er|i?an[oaie]s?|i?anas?|i?[aâ]n|es[aei]?s?|ens[ei]s?|ais(?:es?)?|i?en(?:ne)?s?"
    r"|in[oaie]s?|sk\w{1,3}|tsk\w{1,3})"
)
"""The same of other languages, in plain letters."""
_LEAST_CONSONANTS: Final = 3
"""Fewer are alike by chance."""


def _consonants(stem: str) -> str:
    return re.sub("[aeiou]", "", sound_of(anyascii(stem).casefold()))


@lru_cache(maxsize=TEXTS_KEPT)
def _of_regions(text: str) -> frozenset[str]:
    """Give the consonants of the stems of a text's adjectives of places that are written small, or end in -er."""
    plain = (anyascii(word).casefold() for word in words_in(text))
    return frozenset(_consonants(found["stem"]) for word in plain if (found := _ADJECTIVE.fullmatch(word)))


@lru_cache(maxsize=TEXTS_KEPT)
def _of_places(text: str) -> frozenset[str]:
    """Give the stems of a text's small words that only places make adjectives of: the "ticin" of "ticinese"."""
    found = (_OF_PLACE.fullmatch(anyascii(word).casefold()) for word in _small_words(text))
    return frozenset(each["stem"] for each in found if each)


_OF_PLACE: Final = re.compile(
    r"(?P<stem>\w{5,}?)(?:es[ei]|es[ae]s?|oise?s?|aise?s?|ens[ei]s?|isch(?:e[nmrs]?)?|ische?n?)", re.IGNORECASE
)


def _is_of_a_sign(code: str, text: str, evidence: Iterable[str]) -> bool:
    """Tell the code of a currency that the evidence has as a sign or a word, and the "US" of "US dollars"."""
    code = "usd" if code == "us" and _US_DOLLARS.search(text) else code
    return any(True for _ in codes_in(code.upper())) and any(names_currency(each, code.upper()) for each in evidence)


_US_DOLLARS: Final = re.compile(r"\bU\.?S\.? dollars?\b")


def _is_spelt_anew(run: Run, texts: Sequence[str]) -> bool:
    """Tell a name that another language spells otherwise: "Kathmandu" where the evidence has "Kathmandou"."""
    return _is_in_other_letters(run, texts) or all(
        len(word) >= SHORTEST_STEM and any(_heard(word) in _sounds(each) or _is_begun(word, each) for each in texts)
        for word in run
    )


def _is_in_other_letters(run: Run, texts: Sequence[str]) -> bool:
    """Tell a whole name that as many words of other letters spell: "Brahim Oumar" for إبراهيم عمر."""
    words = [anyascii(word).casefold() for word in run]
    return any(is_heard(words, " ".join(each)) for text in texts for each in _strings_of_other_letters(text, len(run)))


@lru_cache(maxsize=TEXTS_KEPT)
def _strings_of_other_letters(text: str, length: int) -> tuple[tuple[str, ...], ...]:
    """Return every so many words of a text that stand side by side, none of them in Latin letters."""
    words = [each if each[0] > "\u0370" else "" for each in _WORDS.findall(text)]
    strings = zip(*(words[i:] for i in range(length)), strict=False)
    return tuple(each for each in strings if all(each))


_WORDS: Final = re.compile(r"[^\W\d_]+")


def _is_begun(word: str, text: str) -> bool:
    """Tell a name that another language writes in a case of its own ("Tver", "Твери") or as part of a longer word.

    "Wadden" is in "Waddenveer"; but "Amin" is not in "Amina", nor "Hans" in "Hansen".
    """
    heard = _heard(word)
    stem = heard.rstrip("aeiou")
    is_cased = len(stem) >= SHORTEST_STEM - 1 and any(
        each.startswith(stem) and len(each) <= len(heard) + _CASE for each in _sounds_of_other_letters(text)
    )
    is_long = len(heard) > SHORTEST_STEM
    return is_cased or (
        is_long and any(each.startswith(heard) and len(each) >= len(heard) + _JOINED for each in _sounds(text))
    )


_CASE: Final = 2
"""Letters that an ending of Russian or Ukrainian has more than the name by itself: "Твери", "Казанью"."""
_JOINED: Final = 3
"""Letters of another word at least with which a name is written together."""


@lru_cache(maxsize=TEXTS_KEPT)
def _sounds_of_other_letters(text: str) -> frozenset[str]:
    """Give the sounds of those names of a text that are not in Latin letters, and may stand in a case."""
    words = (word for run, _ in _runs(text) for word in run)
    return frozenset(
        _heard(anyascii(word).casefold()) for word in words if not word[0].isascii() and word[0] > "\u0370"
    )


@lru_cache(maxsize=TEXTS_KEPT)
def _sounds(text: str) -> frozenset[str]:
    return frozenset(_heard(anyascii(word).casefold()) for run, _ in _runs(text) for word in run)


def _heard(word: str) -> str:
    """Return what a word sounds like; of "s" and "z" languages write one for the other: "Grozev", "Grosew"."""
    return sound_of(word).replace("z", "s")


@lru_cache(maxsize=TEXTS_KEPT)
def words_in(text: str) -> tuple[str, ...]:
    """Return the words of a text, folded."""
    return tuple(_bare(match[0]) for match in _WORD.finditer(text))


@lru_cache(maxsize=TEXTS_KEPT)
def _small_words(text: str) -> frozenset[str]:
    """Give the words that a text writes without a capital."""
    return frozenset(_bare(match[0]) for match in _WORD.finditer(text) if match[0].islower())


@lru_cache(maxsize=TEXTS_KEPT)
def _bare(word: str) -> str:
    word = _own(word[:-1] if _ACRONYMS.fullmatch(word) else word)
    return _POSSESSIVE.sub("", word).replace(".", "").replace("’", "'").replace("İ", "i").casefold()


def _own(word: str) -> str:
    """Return a word without the small one that hangs on it."""
    found = _ELIDED.match(word)
    return word[found.end() :] if found else word


def _run_of(name: str) -> Run:
    return tuple(word for word in words_in(name) if word not in _PARTICLES)


@lru_cache(maxsize=TEXTS_KEPT)
def _runs(text: str) -> tuple[tuple[Run, bool], ...]:
    return tuple(_find_runs(text))


def _find_runs(text: str) -> Iterator[tuple[Run, bool]]:
    """Give each run of capitalised words, and whether it opens a sentence; particles within are left out."""
    run: list[str] = []
    is_opening, end = False, 0
    for match in _WORD.finditer(text):
        if not run and match[0].islower():  # most words of a text
            end = match.end()
            continue
        word = _bare(match[0])
        goes_on = bool(run) and _GAP_IN_NAME.fullmatch(text[end : match.start()]) is not None
        is_capital = _is_capital(match[0])
        if run and not (goes_on and (is_capital or word in _PARTICLES)):
            yield tuple(run), is_opening
            run = []
        if is_capital:
            is_opening = (
                is_opening
                if run
                else _SENTENCE_START.search(text[max(0, match.start() - 40) : match.start()]) is not None
            )
            run += [word] if word not in _PARTICLES or not run else []
        if text[match.end() - 2 : match.end()] in {"'s", "’s"} and run:
            yield tuple(run), is_opening
            run = []
        end = match.end()
    if run:
        yield tuple(run), is_opening


@lru_cache(maxsize=TEXTS_KEPT)
def _is_capital(word: str) -> bool:
    """Tell whether a word has a capital of its own ("L'incendio" has none), and no digit."""
    return any(map(str.isupper, _own(word))) and not any(map(str.isdecimal, word))


def _calendar(evidence: Iterable[str]) -> dict[str, bool]:
    """Tell of each weekday and month whether a date in digits in the evidence falls on it."""
    evident = dict.fromkeys((*WEEKDAYS, *MONTHS), False)
    for each in evidence:
        for found in _ISO_MONTH.finditer(each):
            if 1 <= int(found[1]) <= len(MONTHS):
                evident[MONTHS[int(found[1]) - 1]] = True
            try:
                evident[WEEKDAYS[date.fromisoformat(found[0]).weekday()]] = True
            except ValueError:
                continue
    return evident


class _Evident:
    """The evident names, by the beginning of their words: a word that is `_same` as another begins alike."""

    def __init__(self, texts: Sequence[str], accepted: Sequence[Run]) -> None:
        self._texts = texts
        self._accepted = accepted

    def near(self, word: str) -> list[Run]:
        """Return all names that may have a word."""
        stem = word[:SHORTEST_STEM]
        return [run for text in self._texts for run in _runs_by_stem(text).get(stem, ())] + [*self._accepted]

    def shortens(self, run: Run) -> bool:
        """Tell whether a run is the initials of an evident name, or is written out what stands there in initials."""
        if len(run) == 1:
            return 2 <= len(run[0]) <= _MOST_INITIALS and any(run[0] in _initials(text) for text in self._texts)
        letters = "".join(word[0] for word in run)
        return any(letters in other for text in self._texts for other in _runs_by_stem(text).get(letters, ()))


@lru_cache(maxsize=TEXTS_KEPT)
def _initials(text: str) -> frozenset[str]:
    """Give the initials of the names of a text that have several words: "US" of "the United States army"."""
    runs = ("".join(word[0] for word in run) for run, _ in _runs(text))
    return frozenset(
        letters[i:j] for letters in runs for i in range(len(letters)) for j in range(i + 2, i + 1 + _MOST_INITIALS)
    )


@lru_cache(maxsize=TEXTS_KEPT)
def _runs_by_stem(text: str) -> Mapping[str, Sequence[Run]]:
    found: dict[str, dict[Run, None]] = {}
    for run, _ in _runs(text):
        for word in run:
            found.setdefault(word[:SHORTEST_STEM], {})[run] = None
    return {stem: tuple(runs) for stem, runs in found.items()}


def _stands(run: Run, evident: _Evident) -> bool:
    """Tell whether a run is part of an evident one, or a first part of one and then a second from its beginning."""
    near = [evident.near(word) for word in run]
    if any(_is_within(run, other) for other in near[0]) or evident.shortens(run):
        return True
    return any(
        any(_is_within(run[:i], other) for other in near[0])
        and any(_is_within(run[i:], other) and _same(run[i], other[0]) for other in near[i])
        for i in range(1, len(run))
    )


def _is_within(run: Run, other: Run) -> bool:
    """Tell whether the words of `run` stand in `other` in their order."""
    rest = iter(other)
    return all(any(_same(word, each) for each in rest) for word in run)


def _same(word: str, other: str) -> bool:
    return word == other or _is_people_of(word, other) or _is_people_of(other, word)


def _is_people_of(people: str, place: str) -> bool:
    """Tell "Syrian" of "Syria", "Turkish" of "Turkey", "Iraqis" of "Iraq", "Czechs" of "Czech"."""
    if people == f"{place}s" and len(place) >= SHORTEST_STEM:
        return True
    stems = (place[: len(place) - cut] for cut in range(_MOST_CUT + 1))
    return any(len(stem) >= SHORTEST_STEM and people == stem + ending for stem in stems for ending in _PEOPLE_ENDINGS)


def _as_written(text: str, run: Run) -> str:
    pattern = r"[^\w]+(?:[^\W_]+[^\w]+)?".join(map(re.escape, run))
    found = re.search(pattern, text, re.IGNORECASE)
    return found[0] if found else " ".join(run)
