"""The form of a language's file: its words about numbers, fates, what is counted, deeds, sayings and dates.

One file a language holds the words (`Lexicon`, `Grammar`, `Wordings`, `DateWords`); here is only the form. All words
are lower case, as `numbers.tokens` folds them. `scales_of` adds magnitudes of any language from CLDR's patterns for
short numbers ("0 miljoen", "0 tys.").
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields
from decimal import Decimal
from functools import lru_cache
from typing import Any, Final, Literal, NamedTuple

from summarizer.domain.words import without_marks, word_set
from summarizer_schemas.vocabulary import EventKind, EventStatus, Metric, Qualifier, Stance

Phrases = dict[str, tuple[tuple[tuple[str, ...], Qualifier], ...]]
Use = Literal["deed", "state", "verb", "noun", "toll", "holder", "rite", "idiom"]
"""How a word tells a fate.

`deed`: the number is its object ("killing 12"); `state`: of those counted, as adjective or participle ("12 dead",
"were killed"), in English with an object as well; `verb`: of those counted, as a finite verb ("12 died"); `noun`: it is
itself what is counted, or has it as its genitive ("12 deaths", "the deaths of 12"); `toll`: what gives a number by
itself ("the death toll rose to 12"); `holder`: what has those straight behind it ("home to 12,000"); `rite`:
a deed that mourners do, and nature another ("buried 12 men"); `idiom`: no fate
at all ("death row").
"""


PERSONS: Final = word_set("corpses people civilians children women men soldiers police fighters carers journalists")
"""The kinds of what is counted (`grounding.counted`) that are persons."""
THINGS: Final = word_set(
    "vehicles tanks carriers trucks cars buses trains aircraft jets helicopters drones ships buildings homes schools "
    "hospitals churches shops bridges towns"
)
"""Those that are things of which news tells one by one."""
LENGTHS: Final = word_set("km miles metres feet centimetres")
EXTENTS: Final = LENGTHS | word_set("years")
"""Those by which it is told how far or how long, so that nothing is a part of their number."""
UNITS: Final = EXTENTS | word_set("hectares acres tons celsius fahrenheit dollars euros pounds")
"""Those by which something is measured, and nobody counted."""
_NEVER: Final = re.compile(r"(?!)")


class FateWord(NamedTuple):
    """What a word or phrase tells: of which metric, in which use.

    What is `weak` says who somebody is ("prisoners") or where ("in hospital"): it tells a fate where its clause tells
    no other, and never speaks against one.
    """

    metric: Metric | Literal["none"]
    use: Use
    weak: bool = False


@dataclass(frozen=True, slots=True, eq=False)
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
        vague: words that stand for a number that nobody gives, and of which order it is ("dezenas" 10, "several" 1).
        groups: nouns that are a number by themselves ("docena"), and their worth.
        halves: "half" before a magnitude, or behind one after an "and".
        fractions: words for a part of a whole ("half", "thirds"), and into how many it is parted.
        numbering: words that begin with a number and count something ("dreizehnköpfig", "hundertmal"), with the number.
        describing: words that begin with a number and describe something ("vierjährig"), with the number.
        describing_by_name: such words whose number is none of the language's ("quinquagénaire"), and its worth.
        manifold: words that begin with a number and say how many times ("zweifach"), with the number.
        times: adverbs that say how often something was done ("dreimal"), and how often.
        comparing: what stands behind such an adverb where it compares ("dreimal so hoch").
        every: "every" before an ordinal, which makes a share of it ("jede sechste Stelle").
        ordinals: ordinals behind such a word, and their worth.
        out_of: what joins the two numbers of a proportion ("nine out of ten").
        excepting: what leaves out the number behind it ("all but two").
        excepting_behind: what stands behind a number that a word by itself leaves out ("op twee na"), if anything must.
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
    vague: dict[str, int] = field(default_factory=dict)
    groups: dict[str, int] = field(default_factory=dict)
    halves: frozenset[str] = frozenset()
    fractions: Mapping[str, int | Decimal] = field(default_factory=dict)
    numbering: re.Pattern[str] = _NEVER
    describing: re.Pattern[str] = _NEVER
    describing_by_name: dict[str, int] = field(default_factory=dict)
    manifold: re.Pattern[str] = _NEVER
    times: dict[str, int] = field(default_factory=dict)
    comparing: frozenset[str] = frozenset()
    every: frozenset[str] = frozenset()
    ordinals: dict[str, int] = field(default_factory=dict)
    out_of: tuple[tuple[str, ...], ...] = ()
    excepting: tuple[tuple[str, ...], ...] = ()
    excepting_behind: frozenset[str] = frozenset()
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
class Grammar:
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
        fronting: what opens a sentence before a whole, beside the genitive ("sur les 12 blessés, trois").
        out_of_them: endings of the noun of a whole, behind which its part stands ("12 çocuktan beşi").
        besides: what opens one before those beside whom others are told ("además de los 23 muertos, 40 heridos").
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
        verb_last: whether the verb ends its clause, behind all that hangs on it, as in Turkish.
        ones: indefinite articles, which count one.
        nobody: words that count none ("no", "nobody").
        not_one: phrases that count none ("not a single").
        some: phrases that count without a number ("a number of").
        superseded: words and phrases by which an earlier count is told ("up from").
        tallies: nouns of counting, which make a toll of the fate that they count ("the list of the missing").
        tallying: verbs that take those counted to their number ("the dead stood at 17").
        giving: verbs behind which a bare number counts those told of before ("nine dead; by Friday it said sixteen");
            other forms that begin like one of these and end as verbs do are known by it.
        being: forms of "to be", by which it is said who those counted are ("nine were guards").
        back: words that point to those counted before ("of these", "of them").
        identifying: how a sentence begins that says who those told of before are ("se trata de").
        origin: what tells of a bare number where those counted are from ("four came from Lyon").
        differing: what makes a difference of the number before it ("three more than on Monday").
        along: words that join somebody to those told of before ("along with").
        replaced: words straight before a count that another has replaced ("up from").
        recounting: what gives a count anew, whose number is "#" ("withdrew its #", "the figure of #").
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
    fronting: frozenset[str] = frozenset()
    out_of_them: tuple[str, ...] = ()
    besides: frozenset[str] = frozenset()
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
    verb_last: bool = False
    ones: frozenset[str] = frozenset()
    nobody: frozenset[str] = frozenset()
    not_one: re.Pattern[str] = _NEVER
    some: re.Pattern[str] = _NEVER
    superseded: re.Pattern[str] = _NEVER
    tallies: frozenset[str] = frozenset()
    tallying: frozenset[str] = frozenset()
    giving: frozenset[str] = frozenset()
    being: frozenset[str] = frozenset()
    back: re.Pattern[str] = _NEVER
    identifying: re.Pattern[str] = _NEVER
    origin: re.Pattern[str] = _NEVER
    differing: re.Pattern[str] = _NEVER
    along: re.Pattern[str] = _NEVER
    replaced: re.Pattern[str] = _NEVER
    recounting: re.Pattern[str] = _NEVER
    money: re.Pattern[str] = _NEVER


@dataclass(frozen=True, slots=True)
class Language:
    """One language: `nouns` has those of what news counts, by kind (see `grounding.counted`)."""

    lexicon: Lexicon
    grammar: Grammar
    nouns: Mapping[str, frozenset[str]]


def before(**named: str) -> Phrases:
    """Turn `about="some|in the region of"` into phrases by their last word, longest first.

    A phrase that ends in "de" or "di" may lose its vowel: "près d'un millier".
    """
    return _by_word(-1, {name: "|".join(_elided(phrases)) for name, phrases in named.items()})


def _elided(phrases: str) -> Iterator[str]:
    for phrase in phrases.split("|"):
        yield phrase
        if phrase.endswith((" de", " di")):
            yield f"{phrase[:-1]}"


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


def nouns(**named: str) -> dict[str, frozenset[str]]:
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
            of a word, `~` is any one word of a phrase, `…` any words of its clause. `who` are weak nouns, `place` weak
            states.
    """
    words: dict[str, list[FateWord]] = {}
    stems: dict[str, list[FateWord]] = {}
    phrases: dict[str, list[tuple[tuple[str, ...], FateWord]]] = {}
    for name, written in told.items():
        metric, use = name.split("__")
        fate = FateWord(metric, _WEAK.get(use, use), use in _WEAK)  # type: ignore[arg-type]
        for each in without_marks(written).split():
            phrase = tuple(each.split("_"))
            if len(phrase) > 1:
                phrases.setdefault(phrase[0].rstrip("*"), []).append((phrase, fate))
            else:
                (stems if each.endswith("*") else words).setdefault(each.rstrip("*"), []).append(fate)
    for by_first in phrases.values():
        by_first.sort(key=lambda pair: -len(pair[0]))
    return Fates(*({key: tuple(many) for key, many in each.items()} for each in (words, stems, phrases)))  # type: ignore[arg-type]


_WEAK: Final = {"who": "noun", "place": "state"}
"""What is weak by how its words are given, and the use that it has."""
NEVER = r"(?!)"


@dataclass(frozen=True, slots=True, eq=False)
class Wordings:
    """What a language says of deeds and of sayings; every text is a pattern in small letters.

    In a pattern `…` stands for any words of the clause, and `~` says that the clause ends: "wies … ab~" is "wies die
    Forderung ab".

    Attributes:
        kinds: of a kind of event, the beginnings of words of which it needs one near its quote.
        statuses: the same of what is feared, or called off.
        stances: the same of what a claim is said to be.
        planned: verbs of what is yet to come ("will close"), which has not happened.
        called_off: verbs of what was announced and will not be ("was called off").
        calls_off: the same with whoever calls it off as subject, which needs one of the next beside it.
        announced: what tells that something was only announced ("planned", "due").
        denial: beginnings of words by which somebody denies.
        charges: the same of what may be denied: charges, reports, rumours, and what points to one ("that is").
        untrue: the same of what is said or done of one by whoever denies it: "baseless", "a lie", "brushed aside".
        not_ruled_out: what is said of that which somebody holds possible: "did not rule out".
        negation: what turns a verb round, straight before it.
        negated_behind: the same straight behind it, or the end of the verb that does so.
        says: forms of verbs by which somebody says something, as they stand behind or before their subject.
        accuses: the same of those with somebody as their object who is accused or suspected.
        according: what stands before a speaker ("according to").
        according_first: the same of what means that only before a name at the beginning of a clause: "Per la Procura,".
        between: words that may stand between a subject and its verb ("has", "also").
        determiners: words with which a subject begins that is no name.
        deeds: forms of verbs by which one does something to another, active.
        done: the participles of these verbs.
        sayings: the same of what one says to or against another, active; "" if that is what `accuses` has.
        said_to: the participles of those.
        by: what stands between the participle and who did it.
        filler: words that go on about the same between a verb and a name; "" for those of English.
        apart: how a speaker is called, behind a determiner or none, whom no name means that does not say so: "the
            union", "his lawyer".
        fronted: prepositions with which a clause begins whose subject stands behind its verb, as in German.
        is_verb_first: whether the subject stands behind its verb as a rule.
        joined: what is written together with a word that follows it.
    """

    kinds: Mapping[EventKind, str]
    statuses: Mapping[EventStatus, str]
    stances: Mapping[Stance, str]
    planned: str = NEVER
    called_off: str = NEVER
    calls_off: str = NEVER
    announced: str = NEVER
    denial: str = NEVER
    charges: str = NEVER
    untrue: str = NEVER
    not_ruled_out: str = NEVER
    negation: str = NEVER
    negated_behind: str = NEVER
    says: str = NEVER
    accuses: str = NEVER
    according: str = NEVER
    according_first: str = NEVER
    between: str = NEVER
    determiners: str = NEVER
    deeds: str = NEVER
    done: str = NEVER
    sayings: str = ""
    said_to: str = NEVER
    by: str = NEVER
    filler: str = r"(?:\s+[\w'’-]+){0,2}"
    apart: str = NEVER
    joined: str = ""
    fronted: str = NEVER
    is_verb_first: bool = False

    def spelt_out(self) -> "Wordings":
        """Return the same with the marks of its patterns spelt out."""
        return Wordings(**{each.name: _spelt_out(getattr(self, each.name)) for each in fields(self)})


_OF_CLAUSE: Final = r"\b[^.;!?]{0,80}(?<!\w)"
"""Words of one clause: as many as stand between the parts of a German verb, or a charge and what is said of it."""
_CLAUSE_END: Final = r"(?=\s*(?:$|[,.;:!?)»“”\"]|(?:und|oder|sowie|doch|en|of|maar)\b))"


def _spelt_out(wording: Any) -> Any:
    if isinstance(wording, str):
        return wording.replace(" … ", _OF_CLAUSE).replace("~", _CLAUSE_END)
    return {name: _spelt_out(each) for name, each in wording.items()} if isinstance(wording, Mapping) else wording


def both_ways(one: str, other: str) -> str:
    """Return a pattern of two things that stand in one clause, whichever comes first."""
    return rf"(?:{one})\w*{_OF_CLAUSE}(?:{other})|(?:{other})\w*{_OF_CLAUSE}(?:{one})"


class DateWords(NamedTuple):
    """What a language says around dates.

    Attributes:
        code: its code, ISO 639-1.
        locales: whose names of months and weekdays it uses, as CLDR calls them.
        words: what English says, and the words for it, parted by "|", in small letters; "" changes no date.
        rewrites: patterns in small letters whose order of words English has not, and what stands for them before the
            words are looked up: times of the clock and the like. `<n>` stands for a number of one or two digits or in
            words, `<c>` for one that is no ordinal, `<m>` for the English months, `<w>` for the weekdays, which are in
            English by then.
        endings: pairs of endings: what CLDR's name ends in, and what it ends in in another case.
        joined: a pattern of words that are written together with a name behind them.
        suffix: a pattern of what may be joined to a name, and changes no date.
        commons: its names of months and weekdays that are common words as well, as a pattern; they need a capital, or
            a number beside them.
        ahead: a pattern of what stands before the words of a sentence that looks ahead.
        behind: the same of what stands behind them.
        lasting: a pattern of verbs of what goes on today; before "until" and a day, that day is to come.
        negated: a pattern of what denies; before "before" or "until" and a day, it makes that day the first.
        remembered: a pattern of what a sentence says that remembers.
        attribute: a pattern with a group `noun` over a sentence in which the date stands as ⟪…⟫; it fits where the date
            is an attribute of that noun ("the October 7 fire").
        no_nouns: words parted by "|" that are no such noun, though they stand where it does.
        same_day: a pattern of words for the day that was told before.
        day_before: the same of the day, or the night, before that one.
        done: a pattern of verb forms by which something is told as done, so that a weekday is the last one.
        numbered: a pattern, with a group for the digits, of what calls a day of a month by its number alone ("le 5").
        destined: a pattern of prepositions for the time that something is meant for.
        is_monday_first: whether weeks begin on Monday for all who speak it, so that "next week" is a calendar week.
        works: a pattern of laws and papers that are called by their date.
    """

    code: str
    locales: tuple[str, ...]
    words: Mapping[str, str] = {}
    rewrites: tuple[tuple[str, str], ...] = ()
    endings: tuple[tuple[str, str], ...] = ()
    joined: str = ""
    suffix: str = ""
    commons: str = r"(?!)"
    ahead: str = r"(?!)"
    behind: str = r"(?!)"
    lasting: str = r"(?!)"
    negated: str = r"(?!)"
    remembered: str = r"(?!)"
    attribute: str = r"(?!)"
    no_nouns: str = ""
    same_day: str = r"(?!)"
    day_before: str = r"(?!)"
    done: str = r"(?!)"
    numbered: str = r"(?!)"
    destined: str = r"(?!)"
    is_monday_first: bool = False
    works: str = r"(?!)"


_ZEROS: Final = re.compile("0+")
_AROUND: Final = "'. \u00a0\u200e\u200f॰"
"""What stands around a magnitude in a pattern, or ends its abbreviation, and is not part of it."""


@lru_cache(maxsize=64)
def scales_of(code: str) -> dict[str, int]:
    """Return a language's words of magnitude and their worth; none of a language that CLDR does not have."""
    # Imported on the first article in such a language: most runs need it never.
    from babel import Locale, UnknownLocaleError  # noqa: PLC0415

    try:
        locale = Locale.parse(code)
    except (UnknownLocaleError, ValueError):
        return {}
    found: dict[str, int] = {}
    for style in locale.compact_decimal_formats.values():
        for by_power in style.values():
            for power, each in by_power.items():
                zeros = _ZEROS.search(each.pattern)
                word = _ZEROS.sub("", each.pattern).strip(_AROUND).lower()
                if zeros and word and " " not in word and "\u00a0" not in word:
                    found.setdefault(word, int(power) // 10 ** (len(zeros[0]) - 1))
    return found


SPANISH: Final[Mapping[str, str]] = {
    "ar": "ar a an ó aron aba aban ará arán aría arían ara aran amos ando",
    "er": "er e en ió ieron ía ían erá erán ería erían iera ieran imos iendo",
    "ir": "ir e en ió ieron ía ían irá irán iría irían iera ieran imos iendo",
}
PORTUGUESE: Final[Mapping[str, str]] = {
    "ar": "ar a am ou aram ava avam ará arão aria ariam asse assem arem amos ámos ando",
    "er": "er e em eu eram ia iam erá erão eria eriam esse essem erem emos endo",
    "ir": "ir e em iu iram ia iam irá irão iria iriam isse issem irem imos indo",
}
_PARTICIPLES: Final = {"ar": "ad", "er": "id", "ir": "id"}


def conjugated(verbs: str, endings: Mapping[str, str]) -> str:
    """Return the forms of some infinitives, with spaces between them and around them.

    For the regular verbs of Spanish and Portuguese: the third person of the tenses in which news tells them, "we" of
    officials, the gerund. What is irregular is written out with its language. In a phrase ("perder_la_vida") the first
    word is the verb.
    """
    return _formed(verbs, {kind: forms.split() for kind, forms in endings.items()})


def participles(verbs: str) -> str:
    """Return the participles of some infinitives in both genders and numbers, with spaces between and around."""
    return _formed(verbs, {kind: [own + end for end in ("o", "a", "os", "as")] for kind, own in _PARTICIPLES.items()})


def paired(firsts: str, seconds: str, *, between: str = "") -> str:
    """Return each first word before each second one as a phrase: "sufr*_heridas", and with a word between them."""
    gaps = ("_", f"_{between}_") if between else ("_",)
    return " " + " ".join(one + gap + two for one in firsts.split() for two in seconds.split() for gap in gaps) + " "


def _formed(verbs: str, endings: Mapping[str, list[str]]) -> str:
    forms = []
    for each in verbs.split():
        verb, *rest = each.split("_")
        forms += ["_".join([verb[:-2] + end, *rest]) for end in endings[verb[-2:]]]
    return f" {' '.join(forms)} "
