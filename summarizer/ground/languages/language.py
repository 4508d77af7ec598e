"""What the gate knows of one language: its words about numbers, about fates, and about what is counted.

One file a language holds them; here is only the form. All words are lower case, as `numbers.tokens` folds them.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, Literal, NamedTuple

from summarizer.ground.words import without_marks, word_set
from summarizer_schemas.vocabulary import Metric, Qualifier

Phrases = dict[str, tuple[tuple[tuple[str, ...], Qualifier], ...]]
Use = Literal["deed", "state", "verb", "noun", "toll", "holder", "idiom"]
"""How a word tells a fate.

`deed`: the number is its object ("killing 12"); `state`: of those counted, as adjective or participle ("12 dead",
"were killed"), in English with an object as well; `verb`: of those counted, as a finite verb ("12 died"); `noun`: it is
itself what is counted, or has it as its genitive ("12 deaths", "the deaths of 12"); `toll`: what gives a number by
itself ("the death toll rose to 12"); `holder`: what has those straight behind it ("home to 12,000"); `idiom`: no fate
at all ("death row").
"""


PERSONS: Final = word_set("corpses people civilians children women men soldiers police fighters carers journalists")
"""The kinds of `kinds` that are persons."""
THINGS: Final = word_set(
    "vehicles tanks carriers trucks cars buses trains aircraft jets helicopters drones ships buildings homes schools "
    "hospitals churches shops bridges towns"
)
"""Those that are things of which news tells one by one."""
_NEVER: Final = re.compile(r"(?!)")


class FateWord(NamedTuple):
    """What a word or phrase tells: of which metric, in which use."""

    metric: Metric | Literal["none"]
    use: Use


@dataclass(frozen=True, slots=True)
class Fates:
    """The words of all fates: whole words, beginnings of words ("tötet*"), phrases by how they begin.

    In a phrase `~` stands for any one word, and `…` for all words up to the rest of it in the same clause; the fate is
    then told at the words before.
    """

    words: dict[str, tuple[FateWord, ...]] = field(default_factory=dict)
    stems: dict[str, tuple[FateWord, ...]] = field(default_factory=dict)
    phrases: dict[str, tuple[tuple[tuple[str, ...], FateWord], ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Lexicon:
    """What one language says around its digits.

    Attributes:
        decimal: the decimal sign; the other of `.` and `,` separates thousands.
        scales: magnitude words after a number, lower case.
        percent: words after a number that make it a share; a tuple of words is a phrase.
        months: names of months, lower case, without a closing full stop.
        before: phrases before a number and what they make of it, longest first, by their last word.
        after: phrases behind a number, by their first word.
        between: words that join two numbers to a range.
        vague: words that stand for a number that nobody gives.
        groups: nouns that are a number by themselves ("docena"), and their worth.
        halves: "half" before a magnitude, or behind one after an "and".
        fractions: words for a part of a whole ("half", "thirds"), and into how many it is parted.
        out_of: what joins the two numbers of a proportion ("nine out of ten").
        excepting: what leaves out the number behind it ("all but two").
        denying: "not" before a number that is denied.
        rate: "per" between two numbers.
        age_before: words before an age.
        age_behind: words behind an age.
        age_of: what stands between a person and the age ("a girl of 14").
        persons: nouns for one person, which count one without an article ("killing its pilot").
        the_one: definite articles of the singular alone, before which a noun for a person or a thing counts one.
        crowds: nouns in the singular that are many ("family").
        he: pronouns that mean one person alone.
        counted: nouns of what news counts, which make a count of four digits that may be a year ("2000 Menschen").
        capital_nouns: whether all nouns are written with a capital.
        words: whether number words are read by our own English grammar.
        spelt: the code by which text2num reads the number words of another language.
        inflected: the code by which CLDR has the number words of a language that text2num does not read.
    """

    decimal: str = "."
    scales: dict[str, int] = field(default_factory=dict)
    percent: tuple[tuple[str, ...], ...] = ()
    months: frozenset[str] = frozenset()
    before: Phrases = field(default_factory=dict)
    after: Phrases = field(default_factory=dict)
    between: frozenset[str] = frozenset()
    vague: frozenset[str] = frozenset()
    groups: dict[str, int] = field(default_factory=dict)
    halves: frozenset[str] = frozenset()
    fractions: dict[str, int] = field(default_factory=dict)
    out_of: tuple[tuple[str, ...], ...] = ()
    excepting: tuple[tuple[str, ...], ...] = ()
    denying: frozenset[str] = frozenset()
    rate: tuple[tuple[str, ...], ...] = ()
    age_before: frozenset[str] = frozenset()
    age_behind: tuple[tuple[str, ...], ...] = ()
    age_of: frozenset[str] = frozenset()
    persons: frozenset[str] = frozenset()
    the_one: frozenset[str] = frozenset()
    crowds: frozenset[str] = frozenset()
    he: frozenset[str] = frozenset()
    counted: frozenset[str] = frozenset()
    capital_nouns: bool = False
    words: bool = False
    spelt: str = ""
    inflected: str = ""


@dataclass(frozen=True, slots=True)
class Telling:
    """How one language tells what befell those whom a number counts.

    Attributes:
        fates: the words that tell a fate.
        clause: words with which another clause begins: what stands behind them tells nothing of a number before.
        relative: words that open a relative clause about those counted.
        joins: "and", "or".
        prepositions: words before a noun of another phrase.
        determiners: articles and the like; the fate behind one is somebody else's ("the dead").
        genitive: prepositions between a noun and those whom it befell ("deaths of").
        among: prepositions that count somebody in ("among the dead", "unter den Toten").
        parts: words before a part of a number that was told ("including", "among them").
        soft: auxiliaries, adverbs and verbs of knowing, which say nothing of their own ("were reportedly").
        passive: auxiliaries that make a participle the fate of their subject.
        finite: other verbs, which tell something else.
        finite_endings: how such verbs end.
        participle_endings: how other participles end, behind which the fate may still follow.
        no_verbs: words with such an ending that are no verbs.
        negations: words that deny the fate behind them.
        denials: verbs whose object is denied ("denied that 12 were killed").
        reaching: words between a toll and its number.
        is_free: whether much may stand between a verb and the number behind it, as in "starben am Montag in der Stadt
            zwölf Menschen".
        deed_first: whether a deed stands before those to whom it is done, so that one behind a number is theirs.
        ones: indefinite articles, which count one.
        nobody: words that count none ("no", "nobody").
        superseded: words and phrases by which an earlier count is told ("up from").
        tallies: nouns of counting, which make a toll of the fate that they count ("the list of the missing").
        tallying: verbs that take those counted to their number ("the dead stood at 17").
        giving: verbs behind which a bare number counts those told of before ("nine dead; by Friday it said sixteen").
        being: forms of "to be", by which it is said who those counted are ("nine were guards").
        back: words that point to those counted before ("of these", "of them").
        along: words that join somebody to those told of before ("along with").
        replaced: words straight before a count that another has replaced ("up from").
        money: words of which a sum of money may be told without its currency ("a profit of 640 million").
    """

    fates: Fates = field(default_factory=Fates)
    clause: frozenset[str] = frozenset()
    relative: frozenset[str] = frozenset()
    joins: frozenset[str] = frozenset()
    prepositions: frozenset[str] = frozenset()
    determiners: frozenset[str] = frozenset()
    genitive: frozenset[str] = frozenset()
    among: frozenset[str] = frozenset()
    parts: frozenset[str] = frozenset()
    soft: frozenset[str] = frozenset()
    passive: frozenset[str] = frozenset()
    finite: frozenset[str] = frozenset()
    finite_endings: tuple[str, ...] = ()
    participle_endings: tuple[str, ...] = ()
    no_verbs: frozenset[str] = frozenset()
    negations: frozenset[str] = frozenset()
    denials: frozenset[str] = frozenset()
    reaching: frozenset[str] = frozenset()
    is_free: bool = True
    deed_first: bool = False
    ones: frozenset[str] = frozenset()
    nobody: frozenset[str] = frozenset()
    superseded: re.Pattern[str] = _NEVER
    tallies: frozenset[str] = frozenset()
    tallying: frozenset[str] = frozenset()
    giving: frozenset[str] = frozenset()
    being: frozenset[str] = frozenset()
    back: re.Pattern[str] = _NEVER
    along: re.Pattern[str] = _NEVER
    replaced: re.Pattern[str] = _NEVER
    money: re.Pattern[str] = _NEVER


@dataclass(frozen=True, slots=True)
class Language:
    """One language: `kinds` has the nouns of what news counts, by kind (see `counted`)."""

    lexicon: Lexicon
    telling: Telling
    kinds: Mapping[str, frozenset[str]]


def before(**named: str) -> Phrases:
    """Turn `about="some|in the region of"` into phrases by their last word, longest first."""
    return _by_word(-1, named)


def after(**named: str) -> Phrases:
    """Turn `about="or so|odd"` into phrases by their first word, longest first."""
    return _by_word(0, named)


def _by_word(place: int, named: dict[str, str]) -> Phrases:
    pairs = [
        (tuple(phrase.split()), name) for name, phrases in named.items() for phrase in without_marks(phrases).split("|")
    ]
    pairs.sort(key=lambda pair: -len(pair[0]))
    keys = dict.fromkeys(phrase[place] for phrase, _ in pairs)
    return {key: tuple(pair for pair in pairs if pair[0][place] == key) for key in keys}  # type: ignore[misc]


def many(text: str) -> tuple[tuple[str, ...], ...]:
    """Turn "per cent|percent" into phrases."""
    return tuple(tuple(phrase.split()) for phrase in text.split("|"))


def worths(text: str) -> dict[str, int]:
    """Turn "12 docena docenas 100 centenar" into each word's worth."""
    found, worth = {}, 0
    for word in text.split():
        if word.isdecimal():
            worth = int(word)
        else:
            found[word] = worth
    return found


def scales(text: str) -> dict[str, int]:
    """Turn "3 mil mille 6 million" into each word's power of ten."""
    return {word: 10**power for word, power in worths(text).items()}


def kinds(**named: str) -> dict[str, frozenset[str]]:
    """Turn `tanks="tank tanks"` into sets of words."""
    return {kind: word_set(words) for kind, words in named.items()}


def pattern(words: str) -> re.Pattern[str]:
    """Compile alternatives that take in whole words; white space in them is any white space."""
    spaced = words.replace(" ", r"\s+")
    return re.compile(rf"(?<!\w)(?:{spaced})(?!\w)", re.IGNORECASE)


def fates(**told: str) -> Fates:
    """Turn `killed__state="dead shot_dead slain*"` into words, stems and phrases.

    Args:
        told: by metric and use, words with spaces between them; `_` joins the words of a phrase, `*` ends the beginning
            of a word, `~` is any one word of a phrase, `…` any words of its clause.
    """
    words: dict[str, list[FateWord]] = {}
    stems: dict[str, list[FateWord]] = {}
    phrases: dict[str, list[tuple[tuple[str, ...], FateWord]]] = {}
    for name, written in told.items():
        metric, use = name.split("__")
        fate = FateWord(metric, use)  # type: ignore[arg-type]
        for each in without_marks(written).split():
            phrase = tuple(each.split("_"))
            if len(phrase) > 1:
                phrases.setdefault(phrase[0].rstrip("*"), []).append((phrase, fate))
            else:
                (stems if each.endswith("*") else words).setdefault(each.rstrip("*"), []).append(fate)
    for by_first in phrases.values():
        by_first.sort(key=lambda pair: -len(pair[0]))
    return Fates(*({key: tuple(many) for key, many in each.items()} for each in (words, stems, phrases)))  # type: ignore[arg-type]
