"""Hold prose to what it rests on: sentences and their evidence in, what goes beyond the evidence out.

Summaries and claims, composed sentences and `verify` all pass here. The rules read words; whether a sentence follows
from its evidence they cannot tell. There is one rule for each way in which a sentence goes too far:

- Fates (`fates_objections`): nobody dies in a sentence and not in what it rests on. The rule knows English words, so of
  evidence in another language it can tell nothing.
- Judgements (`judgement_objections`): a sentence has no adjective of judgement, no odds and no confidence that its
  evidence does not have in its own language ("la mayor quiebra" is the largest), and "deadly" stands only where there
  are dead. A name by which one side calls the other stands within quotation marks, and what stands within quotation
  marks is verbatim. This follows the news agencies' rule for "terrorist" (attributed, never the reporter's own word)
  and ICD 203.
- Subject (`subject_objections`): a sentence speaks of what its evidence speaks of at all.
- Names and days (`names_objections`): each name, weekday and month stands in the evidence or among the accepted names.
- Numbers (`numbers_objections`): each number has the same worth there, is as firm, and is told of the same fate.
"""

import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import lru_cache
from typing import Final, NamedTuple

from anyascii import anyascii

from summarizer.domain.article import Span
from summarizer.domain.countries import is_state, states_named
from summarizer.domain.edtf import MONTHS, WEEKDAYS
from summarizer.domain.feasts import names_feast
from summarizer.domain.languages import ENGLISH, is_other, language, primary
from summarizer.domain.metrics import JOINED, METRICS, metrics_where
from summarizer.domain.names import sound_of
from summarizer.domain.words import FUNCTION_WORDS, TEXTS_KEPT, is_english, is_ordinary, word_set
from summarizer.grounding.dates.foreign import dates_in_english
from summarizer.grounding.fates import fates_at, fates_in, metrics_agree, words_for
from summarizer.grounding.normalise import normalise
from summarizer.grounding.numbers import COUNTED, implied_numbers, read_numbers
from summarizer.grounding.numbers.english_numerals import PLURALS
from summarizer.grounding.numbers.joins import Reading
from summarizer_schemas.vocabulary import Metric, Qualifier

__all__ = [
    "Foreign",
    "fates_objections",
    "loaded_names",
    "unsupported",
    "unsupported_in",
    "untold",
    "within_quotation_marks",
]

_NOBODY: Final = re.compile(r"\b(?:nobody|no[ -]one|none|no [a-z]+|without)\b[^.,;:\n]*", re.IGNORECASE)
"""Words that tell of nobody's fate: "nobody was killed", "no casualties were reported"."""


def fates_objections(text: str, evidence: Sequence[str], language: str) -> list[str]:
    """Return the fates that an English sentence tells of, and its evidence does not.

    Args:
        text: the sentence.
        evidence: texts that it rests on, and those beside them.
        language: BCP 47 tag of the evidence.
    """
    told = _fates_of_somebody(text) & JOINED
    if not told or not language.lower().startswith("en"):
        return []
    evident = frozenset().union(*map(_fates_of_somebody, evidence))
    borne = evident.union(*(METRICS[each].bears for each in evident))
    words = {fate: words_for(fate, _NOBODY.sub("", text)) for fate in sorted(told)}
    return [
        f"{said[0]!r} tells of {fate}: the evidence tells of none"
        for fate, said in words.items()
        if not metrics_agree({fate}, borne if _says_only_how(said) else evident)
    ]


_HURT: Final = re.compile(r"injur|wound|hurt|casualt", re.IGNORECASE)


def _says_only_how(words: Sequence[str]) -> bool:
    """Tell whether words for the hurt call nobody hurt: "stabbed", which may be the dead as well."""
    return not any(map(_HURT.search, words))


@lru_cache(maxsize=TEXTS_KEPT)
def _fates_of_somebody(text: str) -> frozenset[Metric]:
    """Return the fates that a text tells of somebody; several items rest on one paragraph."""
    return fates_in(_NOBODY.sub("", text))


_LOADED: Final = word_set(
    "regime regimes terrorist terrorists thug thugs infidel infidels puppet puppets butcher butchers fanatic fanatics "
    "occupier occupiers aggressor aggressors martyr martyrs martyred liberator liberators traitor traitors "
    "extremist extremists"
)
"""What one side calls the other, or itself."""
_JUDGING: Final = word_set(
    "appalling barbaric bloody brave brutal brutally catastrophic chilling cowardly cruel dramatic dramatically deadly "
    "deadliest devastated devastating dire dreadful fierce fiercest ghastly grim gruesome harrowing heinous heroic "
    "horrendous horrible horrific horrifying massive merciless notorious relentless ruthless savage senseless severe "
    "shocking staggering terrible terrifying tragic tragically unprecedented unprovoked vicious vile worst "
    "biggest largest strategic crucial key "
    "likely unlikely probably probable improbable possibly presumably certainly undoubtedly clearly obviously "
    "apparently reportedly allegedly confidence"
)
"""Judgements, superlatives, odds, and what hides who says so."""
_SAID_SO: Final = {
    ("largest", "biggest"): "largest biggest greatest mayor mas grande plus grand groesst grosst maggior maior buyuk "
    "krupneysh najbilsh kbr",
    ("worst", "deadliest"): "worst deadliest peor pire schlimmst peggior pior kotu khudsh najgirsh mortifer meurtri "
    "tod toedlichst todlichst letal sangrient",
    ("massive",): "massive masiv massif massiv massicc",
    ("severe", "dire"): "severe severo severas grave schwer",
    ("vicious",): "vicio",
    ("brutal", "brutally"): "brutal",
    ("catastrophic",): "catastro katastro",
    ("devastated", "devastating"): "devast verheer",
    ("horrific", "horrible", "horrendous", "horrifying"): "horr",
    ("terrible", "terrifying"): "terribl terrif schreckl spaventos",
    ("shocking",): "shock choqu schock",
    ("unprecedented",): "unpreced preced beispiellos",
    ("cruel",): "cruel crud grausam",
    ("heroic",): "heroi herois",
    ("ruthless", "relentless", "merciless"): "ruthless relentless merciless despiadad implacab impitoy gnadenlos",
    ("key", "crucial", "strategic"): "key crucial strategic clave crucial cle entscheidend chiave strateg cruci",
    ("likely", "unlikely", "probably", "probable", "presumably"): "likely unlikely probab doubt expect presum dud dout "
    "zweif dubi wahrschein somn sumn verojatn imovirn ihtimal",
    ("possibly",): "possib may might could posib moglich moeglich possiv vozmozhn mozhlyv",
    ("allegedly", "reportedly"): "alleg reported accus claim blam charg suspect presunt supuest presum pretend mutmass "
    "angeblich acus beschuldig accusa obvin zvynuvach iddia",
    ("apparently",): "apparent seem appear aparent parec sembl scheinbar offenbar",
    ("tragic", "tragically"): "tragic tragedy tragi",
    ("dramatic", "dramatically"): "drama",
}
"""Beginnings of words, in plain letters and in several languages, that say what a word of judgement says."""
_SET_PHRASE: Final = re.compile(
    r"\bno[ -]confidence\b|\b(?:votes?|motions?) of confidence\b"
    r"|\bconfidence (?:votes?|motions?|tricks?|intervals?|levels?|ind(?:ex|ices))\b"
    r"|\b(?:consumer|business|investor) confidence\b|\bin(?:to (?:his|her|their))? confidence\b|\blikely voters?\b"
    r"|\bkey (?:rates?|witness(?:es)?|cards?|rings?|holders?|cutters?|safes?)\b|\bfierce(?:st)? competition\b"
    r"|\bdramatic (?:arts?|society|works?)\b|\bprobable causes?\b|\bsevere (?:acute|weather)\b"
    r"|\bstrategic (?:(?:petroleum|oil|gas|grain|food) )?(?:reserves?|stocks?|bombers?|missiles?)\b"
    r"|\b(?:to|and|who) brave (?:the|a|cold|heat|rain|snow|wind)\b",
    re.IGNORECASE,
)
"""Phrases of which such a word is a part, and judges nothing."""
_LOCK_KEY: Final = "key"
_CALLING: Final = word_set(
    "is are was were be been being am as so very most more particularly especially absolutely really also "
    "remain remains remained become becomes became prove proves proved seem seems seemed considered called deemed"
)
"""Before an adjective that stands alone: "the town is key to the war"."""
_DEADLY: Final = word_set("deadly deadliest")
_QUOTED: Final = re.compile(r"“([^”]*)”|\"([^\"]*)\"")
_ANY_WORD: Final = re.compile(r"[^\W\d_]+")


def judgement_objections(text: str, evidence: Sequence[str]) -> list[str]:
    """Return the words of judgement that the evidence does not have, and quotations that do not stand in it."""
    quoted = ["".join(groups) for groups in _QUOTED.findall(text)]
    judging = [*dict.fromkeys(_judging_in(_SET_PHRASE.sub(" ", text)))]
    if not quoted and not judging:
        return []
    passages = [_passage(each) for each in evidence]
    misquoted = [each for each in quoted if not _stands_in(each, passages)]
    own = [each for each in judging if not any(_judges(each, words) for _, words in passages)]
    return [
        *(f"“{each}” stands within quotation marks and not in the evidence" for each in misquoted),
        *(f"'{each}' is a judgement that the evidence does not have" for each in own),
    ]


def _judging_in(text: str) -> Iterator[str]:
    """Give the words of judgement of an English text; a key that somebody has in hand is none of them."""
    plain = _QUOTED.sub(" . ", text)
    before = ""
    for word in _ANY_WORD.finditer(plain):
        said = word[0].casefold()
        if said in _JUDGING and not (said == _LOCK_KEY and _is_noun(plain, word.end(), before)):
            yield said
        before = said


def _is_noun(text: str, end: int, before: str) -> bool:
    """Tell a noun that ends at `end` from an adjective of its spelling: nothing that it describes follows, or is it."""
    behind = _NEXT_WORD.match(text, end)
    return (behind is None or behind[1].casefold() in FUNCTION_WORDS) and before not in _CALLING


_NEXT_WORD: Final = re.compile(r"(?:\s+|-)([^\W\d_]+)")


def _judges(judgement: str, words: frozenset[str]) -> bool:
    """Tell whether a passage says what a word of judgement says, in its language; "deadly" tells of the dead."""
    if judgement in words or (judgement in _DEADLY and "killed" in fates_in(" ".join(sorted(words)))):
        return True
    plain = _in_plain_letters(words)
    stems = tuple(stem for judging, said in _SAID_SO.items() if judgement in judging for stem in said.split())
    return bool(stems) and any(word.startswith(stems) for word in plain)


@lru_cache(maxsize=64)
def _in_plain_letters(words: frozenset[str]) -> frozenset[str]:
    return frozenset(anyascii(word).casefold() for word in words)


@lru_cache(maxsize=64)
def _passage(text: str) -> tuple[str, frozenset[str]]:
    """Give a text as it is compared, and its words: whole articles are, for every item of theirs."""
    passage = normalise(text).text
    return passage, frozenset(_ANY_WORD.findall(unicodedata.normalize("NFC", passage)))


def _stands_in(quoted: str, passages: Sequence[tuple[str, frozenset[str]]]) -> bool:
    wanted = normalise(quoted).text.strip()
    return any(wanted in passage for passage, _ in passages)


def loaded_names(text: str) -> tuple[str, ...]:
    """Return the names that take a side and stand outside quotation marks, in lower case."""
    return tuple(dict.fromkeys(each for each in _own_words(text) if each in _LOADED))


def within_quotation_marks(text: str) -> str:
    """Return a text with each name that takes a side within quotation marks: the “regime”."""

    def marked(stretch: re.Match[str]) -> str:
        return f"“{stretch[0]}”" if stretch[0].casefold() in _LOADED else stretch[0]

    return re.sub(rf"{_QUOTED.pattern}|{_ANY_WORD.pattern}", marked, text)


def _own_words(text: str) -> list[str]:
    return [word.casefold() for word in _ANY_WORD.findall(_QUOTED.sub(" ", text))]


_CONTENT_WORD: Final = re.compile(r"[^\W\d_]{4,}")
_OF_TEXTS: Final = FUNCTION_WORDS | word_set("article articles report reports reported says said according sources")
"""Words with which prose speaks of articles and not of what they tell."""
_STEM: Final = 4
_FEWEST_WORDS: Final = 5
_LEAST_SHARE: Final = 1 / 3


def subject_objections(text: str, evidence: Sequence[str], language: str) -> list[str]:
    """Return the objection that a sentence has next to no word of its evidence, if that is so.

    The rule compares the beginnings of words. An honest paraphrase has seven of ten words, or more, from the evidence
    or from beside it (measured on the recorded answers); a sentence with fewer than a third speaks of something else.
    Both have to be English.

    Args:
        text: the sentence.
        evidence: texts that it rests on, and those beside them.
        language: BCP 47 tag of the evidence.
    """
    words = [word for word in _CONTENT_WORD.findall(text.casefold()) if word not in _OF_TEXTS]
    if len(words) < _FEWEST_WORDS or not language.lower().startswith("en"):
        return []
    known = sum(any(word[:_STEM] in _stems(each) for each in evidence) for word in words)
    return [] if known >= _LEAST_SHARE * len(words) else ["it speaks of something else than the evidence"]


@lru_cache(maxsize=TEXTS_KEPT)
def _stems(text: str) -> frozenset[str]:
    return frozenset(word[:_STEM] for word in _CONTENT_WORD.findall(text.casefold()))


_WORD: Final = re.compile(
    r"[a-z]+(?![\w.'’-])|"  # most words, which the others below would try in turn, and match alike
    r"[^\W\d_]-?\w*\d[\w-]*|[^\W\d_]+-\d[\w-]*|[^\W\d_]+(?:\.[^\W\d_])+\.?|[^\W_]+(?:['’][^\W_]+)*"
)
"""Words, acronyms with full stops, and names with digits in them, which are read as numbers are."""
_POSSESSIVE: Final = re.compile(r"['’]s?$")
_GAP_IN_NAME: Final = re.compile(r"[ \t\u00a0]+|-|\s*[\"“”'‘’]\s*")
_SENTENCE_START: Final = re.compile(r"(?:^|[.!?:;][\"'”’)\]]*\s+|\n)[\s\"'“‘(\[«–—-]*$")
_PARTICLES: Final = word_set("al el ad ash ar bin ibn ben abu van von der den de da del della di la le du dos das")
_SIGNS: Final = {
    "usd": "$", "cad": "$", "aud": "$", "eur": "€", "gbp": "£", "jpy": "¥", "cny": "¥", "inr": "₹", "try": "₺",
    "rub": "₽", "uah": "₴", "ils": "₪", "krw": "₩", "ngn": "₦",
}  # fmt: skip
"""The signs of currencies by their codes (ISO 4217): "USD" stands where the evidence writes "$"."""
_CURRENCY_WORDS: Final = {
    **dict.fromkeys(("usd", "cad", "aud", "nzd", "sgd", "hkd"), "d[oóò]ll?ar|долл|долар|دولار"),
    "eur": "euro|евро|євро|avro|يورو", "gbp": "pound|pence|libra|pfund|livre|sterlin|фунт|جنيه",
    "jpy": "yen|иен|ієн|ين", "cny": "yuan|юан|renminbi|يوان", "inr": "rupee|rupia|roupie|рупи|روبية|lakh|crore",
    "pkr": "rupee|rupia|roupie", "brl": r"r\$|rea(?:l|is)\b", "try": "lira|лир|лір|ليرة", "rub": "rou?b|rub[el]|рубл",
    "uah": "hr[yi]vn|гривен|гривн|هريفنيا", "chf": "fran|frank|франк|فرنك", "sek": "cr?own|krona|kronor|крон|corona",
    "nok": "crown|krone|крон|corona", "dkk": "crown|krone|крон|corona", "czk": "crown|korun|koruna|крон",
    "pln": "zlot|злот", "mxn": "peso|песо", "ars": "peso|песо", "clp": "peso", "cop": "peso", "php": "peso",
    "ils": "shekel|шекел|шекел|شيكل|sch?ekel", "aed": "dirham|درهم", "mad": "dirham|درهم", "sar": "ri[ya]al|ريال",
    "egp": "pound|جنيه", "syp": "pound|lira|ليرة", "iqd": "dinar|دينار", "kwd": "dinar|دينار", "ngn": "naira",
    "kes": "shilling", "zar": r"rand\b", "krw": r"won\b", "idr": "rupiah", "thb": "baht", "vnd": r"dong\b",
}  # fmt: skip
"""How the languages that are read begin the words for currencies: "USD" stands where the evidence has "доларів"."""
_ISO_MONTH: Final = re.compile(r"\b(?:\d{4}|\d\d\dX|\d\dXX|XXXX)-(\d\d)(?:-(\d\d))?\b")
_PEOPLE_ENDINGS: Final = ("n", "an", "ian", "i", "ish", "ese", "ns", "ans", "ians", "is")
_SHORTEST_STEM: Final = 4
_MOST_CUT: Final = 3
_MOST_INITIALS: Final = 4

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
    for run, is_opening in _runs(text):
        is_no_name = is_opening and (is_ordinary(run[0]) or any(run[0] in _small_words(each) for each in around))
        kept = run[1:] if is_no_name else run
        dated = [word for word in kept if word in calendar]
        missing = [word for word in dated if not calendar[word] and all(word not in _words(each) for each in evidence)]
        objections += [f"'{word.capitalize()}' does not stand in the evidence" for word in missing]
        kept = tuple(
            word
            for word in kept
            if word not in calendar
            and word not in _PARTICLES
            and not _is_of_a_sign(word, text, evidence)
            and not (is_translated and any(names_feast(word, each) for each in around))
            and not (is_translated and is_english(word) and not is_state(word))
        )
        if kept and not (_stands(kept, _Evident(around, accepted)) or (is_translated and _is_spelt_anew(kept, around))):
            objections.append(f"the name '{_as_written(text, kept)}' does not stand in the evidence")
    return objections


def _is_of_a_sign(code: str, text: str, evidence: Iterable[str]) -> bool:
    """Tell the code of a currency that the evidence has as a sign or a word, and the "US" of "US dollars"."""
    code = "usd" if code == "us" and _US_DOLLARS.search(text) else code
    words = _CURRENCY_WORDS.get(code)
    evident = [*evidence]
    if code in _SIGNS and any(_SIGNS[code] in each for each in evident):
        return True
    return words is not None and any(re.search(rf"(?<!\w)(?:{words})", each, re.IGNORECASE) for each in evident)


_US_DOLLARS: Final = re.compile(r"\bU\.?S\.? dollars?\b")


def _is_spelt_anew(run: Run, texts: Sequence[str]) -> bool:
    """Tell a name that another language spells otherwise: "Kathmandu" where the evidence has "Kathmandou"."""
    return all(len(word) >= _SHORTEST_STEM and any(sound_of(word) in _sounds(each) for each in texts) for word in run)


@lru_cache(maxsize=TEXTS_KEPT)
def _sounds(text: str) -> frozenset[str]:
    return frozenset(sound_of(anyascii(word).casefold()) for run, _ in _runs(text) for word in run)


@lru_cache(maxsize=TEXTS_KEPT)
def _words(text: str) -> tuple[str, ...]:
    return tuple(_bare(match[0]) for match in _WORD.finditer(text))


@lru_cache(maxsize=TEXTS_KEPT)
def _small_words(text: str) -> frozenset[str]:
    """Give the words that a text writes without a capital."""
    return frozenset(_bare(match[0]) for match in _WORD.finditer(text) if match[0].islower())


@lru_cache(maxsize=TEXTS_KEPT)
def _bare(word: str) -> str:
    word = word[:-1] if _ACRONYMS.fullmatch(word) else word
    return _POSSESSIVE.sub("", word).replace(".", "").replace("’", "'").casefold()


def _run_of(name: str) -> Run:
    return tuple(word for word in _words(name) if word not in _PARTICLES)


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
    """Tell whether a word has a capital, and no digit."""
    return any(map(str.isupper, word)) and not any(map(str.isdecimal, word))


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
        stem = word[:_SHORTEST_STEM]
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
            found.setdefault(word[:_SHORTEST_STEM], {})[run] = None
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
    """Tell "Syrian" of "Syria", "Turkish" of "Turkey", "Iraqis" of "Iraq"."""
    stems = (place[: len(place) - cut] for cut in range(_MOST_CUT + 1))
    return any(len(stem) >= _SHORTEST_STEM and people == stem + ending for stem in stems for ending in _PEOPLE_ENDINGS)


def _as_written(text: str, run: Run) -> str:
    pattern = r"[^\w]+(?:[^\W_]+[^\w]+)?".join(map(re.escape, run))
    found = re.search(pattern, text, re.IGNORECASE)
    return found[0] if found else " ".join(run)


_ENTAILED: Final[frozenset[tuple[Qualifier, Qualifier]]] = frozenset(
    {("at_least", "more_than"), ("up_to", "fewer_than"), ("about", "almost")}
)
"""What prose may say (first) where the evidence says the second."""
_LARGE: Final = {"millions": 10**6, "billions": 10**9}
_SOME: Final = 2
"""So many millions are millions."""
_THOUSAND: Final = 1000
_NEVER_ROUNDED: Final = 5
"""Whoever says "about three" of so few does not know them; prose and news say "around" such a number of places."""
_TOLD_APART: Final = metrics_where(lambda row: row.is_sure_in_prose)
_SINGLE: Final = r"\b(?:an?|one|1|single|another)\s+(?:[^\W_]+[\s-]+){{0,2}}{noun}\b"
_WORD_AFTER: Final = re.compile(r"\s+(?:[^\W\d_]+\s+)?([^\W\d_]+)")
_JOINED: Final = re.compile(r"(?P<one>.+?) (?P<by>to|or) (?P<other>.+)", re.DOTALL)
_FROM: Final = re.compile(r"\b(?:from|rose|rising|raised|climbed|fell|updated|up|down)\s+$", re.IGNORECASE)
_MONTH_BEFORE: Final = re.compile(rf"\b(?:{'|'.join(MONTHS)})\s+$", re.IGNORECASE)
_FROST: Final = re.compile(r"\b(?:frost|freez|froze|z[eé]ro|cero|null|minus|menos|moins|gel[éà]|gefr)", re.IGNORECASE)
"""Words by which articles say that it was cold: beginnings, in several languages."""
_SIDES: Final = re.compile(r"\s+(?:warring\s+|opposing\s+)?sides\b", re.IGNORECASE)
_NOT_NOUNS: Final = word_set("was were is are has had in on at by of and")


class Foreign(NamedTuple):
    """Words of an article in another language than English (BCP 47)."""

    text: str
    language: str


class PlacedReading(NamedTuple):
    """A reading and the text it stands in."""

    text: str
    reading: Reading

    @property
    def written(self) -> str:
        """The number with its qualifier, as it stands."""
        return self.text[self.reading.written_start : self.reading.written_end]

    @property
    def bare(self) -> str:
        """The number alone, folded."""
        return self.text[self.reading.start : self.reading.end].casefold()

    @property
    def metrics(self) -> frozenset[Metric]:
        """What the text tells of those counted, as far as words are reliable."""
        return fates_at(self.text, Span(self.reading.written_start, self.reading.written_end)) & _TOLD_APART

    @property
    def around(self) -> str:
        """The number with some words on both sides, for a reader."""
        start = self.text.rfind(" ", 0, max(0, self.reading.written_start - 10)) + 1
        stop = self.text.find(" ", min(len(self.text), self.reading.written_end + 30))
        return " ".join(self.text[start : stop if stop >= 0 else len(self.text)].split())


def numbers_objections(text: str, evidence: Sequence[str], foreign: Sequence[Foreign] = ()) -> list[str]:
    """Return what is wrong with the numbers of an English sentence.

    Prose may not harden a number ("at least 25" is not "25"), nor make it softer by words of its own, nor tell of the
    wounded what the evidence tells of the dead. What is entailed passes: "more than 12" is "at least 12".

    Args:
        text: the sentence.
        evidence: English texts, and structured values with their qualifier ("at least 12", "2020-02-11").
        foreign: texts in other languages, in which 1.300 may be 1,300.
    """
    told = (*(Foreign(each, "en") for each in evidence), *foreign)
    claims = [PlacedReading(text, reading) for reading in read_numbers(text)]
    claims = [
        claim
        for claim in claims
        if not (_is_nothing(claim, [each.text for each in told]) or _is_implied(claim, foreign))
    ]
    if not claims:
        return []
    places = [PlacedReading(each.text, reading) for each in told for reading in read_numbers(*each)]
    refused = ((claim, _objection(claim, places)) for claim in claims)
    return [objection for claim, objection in refused if objection and not _are_two(claim, places)]


def _are_two(claim: PlacedReading, places: Sequence[PlacedReading]) -> bool:
    """Tell whether what reads as a range is two numbers that each stand: "rose from 200 to 249", "three or four"."""
    before, end = claim.text[: claim.reading.written_start], claim.reading.written_end
    halves = _JOINED.fullmatch(claim.text[claim.reading.written_start : end])
    is_dated = halves is not None and _ends_date(before, halves["one"], places)
    if not halves or (halves["by"] == "to" and not _FROM.search(before) and not is_dated):
        return False
    wanted = (halves["other"],) if is_dated else (halves["one"], halves["other"])
    behind = _WORD_AFTER.match(claim.text, end)
    told = claim.text[end : behind.end()] if behind else ""
    parts = [PlacedReading(part, reading) for half in wanted for part in (f"{half}{told}",)
             for reading in read_numbers(part)]  # fmt: skip
    return bool(parts) and not any(_objection(part, places) for part in parts)


def _ends_date(before: str, year: str, places: Sequence[PlacedReading]) -> bool:
    """Tell whether a number before "to" is the year of a date, which stands: "from 85 on 9 November 2025 to 92"."""
    return bool(_MONTH_BEFORE.search(before)) and len(year) == 4 and any(year in each.text for each in places)


def _is_nothing(claim: PlacedReading, evidence: Sequence[str]) -> bool:
    """Tell a pronoun, "several", or a "one" that the evidence writes as "a"."""
    reading = claim.reading
    if reading.role == "pronoun" or (reading.qualifier == "vague" and not _magnitudes(claim)):
        return True
    if claim.bare == "zero" and reading.qualifier == "fewer_than" and any(map(_FROST.search, evidence)):
        return True  # "below zero" is cold, and no hedge of a count
    if claim.bare == "two" and _SIDES.match(claim.text, reading.end):
        return True  # of whatever has sides there are two
    if claim.bare != "one" or reading.role != "count":
        return False
    following = _WORD_AFTER.match(claim.text, reading.end)
    nouns = re.findall(r"[^\W\d_]+", claim.text[reading.end : following.end()])[:2] if following else []
    patterns = [_SINGLE.format(noun=re.escape(noun)) for noun in nouns if noun.lower() not in _NOT_NOUNS]
    return any(re.search(pattern, each, re.IGNORECASE) for pattern in patterns for each in evidence)


def _is_implied(claim: PlacedReading, foreign: Sequence[Foreign]) -> bool:
    """Tell a "one" that is an article in another language ("an einem Tag"), and the "two" of "die beiden anderen".

    The hedge that stands before it must stand there as well.
    """
    value = _IMPLIED.get(claim.bare)
    if value is None:
        return False
    hedge = claim.reading.qualifier
    return any(
        any(each.low == value for each in implied_numbers(text, tag))
        and (hedge == "exact" or _hedges(text, tag, hedge))
        for text, tag in foreign
    )


_IMPLIED: Final = {"one": 1, "two": 2}
"""Numbers for which other languages have words that are none."""


def _hedges(text: str, tag: str, hedge: Qualifier) -> bool:
    """Tell whether a text has a phrase that makes a number "at least" so many, or whatever else is asked."""
    phrases = (
        " ".join(phrase) for many in language(tag).lexicon.before.values() for phrase, told in many if told == hedge
    )
    return any(re.search(rf"\b{re.escape(phrase)}\b", text, re.IGNORECASE) for phrase in phrases)


def _magnitudes(place: PlacedReading) -> frozenset[str]:
    return PLURALS.intersection(re.findall(r"[^\W\d_]+", place.bare))


def _objection(claim: PlacedReading, places: Sequence[PlacedReading]) -> str | None:
    same = [place for place in places if _says_the_same(claim, place)]
    if not same:
        near = _nearest(claim, places)
        hint = f"; the evidence says '{near.around}'" if near else ""
        return f"the number '{claim.written}' does not stand in the evidence{hint}"
    if claim.reading.role not in COUNTED | {"share"}:
        return None  # "up to 20 February" and "SU-25" are neither firm nor told of anybody's fate
    firm = [place for place in same if _is_as_firm(claim, place) or _is_passed(claim, place, places)]
    if not firm:
        return f"'{claim.written}' is not how firm the evidence is: it says '{same[0].around}'"
    if claim.metrics and all(place.metrics and not metrics_agree(claim.metrics, place.metrics) for place in firm):
        fate, other = "/".join(sorted(claim.metrics)), "/".join(sorted(firm[0].metrics))
        return f"'{claim.written}' is told of the {fate}, in the evidence of the {other}: '{firm[0].around}'"
    return None


def _says_the_same(claim: PlacedReading, place: PlacedReading) -> bool:
    one, other = claim.reading, place.reading
    if one.role in COUNTED | {"share", "year", "date"}:
        is_same_kind = one.role == other.role or (one.role in COUNTED and other.role in COUNTED)
        if not is_same_kind:
            return False
    if one.qualifier == "vague":
        is_vague = other.qualifier == "vague" and _magnitudes(claim) == _magnitudes(place)
        return is_vague or _is_of_magnitude(place, _magnitudes(claim))
    if one.low is None:
        return claim.bare == place.bare
    return (one.low, one.high) == (other.low, other.high)


def _is_of_magnitude(place: PlacedReading, magnitudes: Collection[str]) -> bool:
    """Tell whether a number is one of the millions that a text speaks of: 19 million are millions.

    Hundreds and thousands are not told so: too many other numbers of an article are as large.
    """
    low, worths = place.reading.low, [_LARGE[word] for word in magnitudes if word in _LARGE]
    return low is not None and any(_SOME * worth <= low < _THOUSAND * worth for worth in worths)


def _is_as_firm(claim: PlacedReading, place: PlacedReading) -> bool:
    said, evident = claim.reading.qualifier, place.reading.qualifier
    if said == "vague" and evident != "vague":
        return True  # "millions" of 19 million
    return said == evident or (said, evident) in _ENTAILED or ({said, evident} == {"about", "exact"} and _is_few(claim))


def _is_few(claim: PlacedReading) -> bool:
    """Tell whether nobody would round a number: "around two suburbs" is where it was, and not how many they were."""
    return claim.reading.role == "count" and claim.reading.high is not None and claim.reading.high <= _NEVER_ROUNDED


def _is_passed(claim: PlacedReading, place: PlacedReading, places: Sequence[PlacedReading]) -> bool:
    """Tell whether "at least" stands before a count that another one passes: of 26 and 27 it is "at least 26"."""
    if (claim.reading.qualifier, place.reading.qualifier) != ("at_least", "exact") or place.reading.low is None:
        return False
    alike = [each.reading.low for each in places if each.metrics and each.metrics == place.metrics]
    return any(each > place.reading.low for each in alike if each is not None)


def _nearest(claim: PlacedReading, places: Sequence[PlacedReading]) -> PlacedReading | None:
    """Return a number of the same sort that is told of the same fate, else the only one of its sort."""
    alike = [place for place in places if place.reading.role == claim.reading.role]
    same_fate = [place for place in alike if claim.metrics & place.metrics]
    if same_fate:
        return same_fate[0]
    return alike[0] if len({place.bare for place in alike}) == 1 else None


def unsupported(
    text: str,
    evidence: Sequence[str],
    *,
    context: Sequence[str] = (),
    names: Collection[str] = (),
    foreign: Sequence[Foreign] = (),
) -> tuple[str, ...]:
    """Tell what in an English sentence does not stand in its evidence.

    Args:
        text: one or more sentences that the model wrote.
        evidence: quotes, and structured values as text: a figure with its qualifier ("at least 12", "9-12"), a date
            as EDTF. Numbers must stand here.
        context: more of the articles' text, in which names, words of judgement and quotations may stand.
        names: accepted names and their spellings.
        foreign: evidence in other languages, whose numbers are read as those languages have them.

    Returns:
        One reason an objection, fit for a reader and for the model; empty where there is none.
    """
    words = [*evidence, *(each.text for each in foreign)]
    told = [each for each in foreign if is_other(each.language, ENGLISH)]
    if told and names_day(text):
        words += [dates_in_english(each.text, each.language) for each in told]
    names = [*names, *(name for each in told for name in states_named(each.text, each.language))]
    return tuple(
        dict.fromkeys(
            [
                *numbers_objections(text, evidence, foreign),
                *names_objections(text, words, context, names, is_translated=bool(told)),
                *judgement_objections(text, (*words, *context)),
            ]
        )
    )


def untold(text: str, evidence: Sequence[str], language: str = "en") -> tuple[str, ...]:
    """Tell what in an English sentence its evidence does not tell of at all: somebody's fate, or its very subject.

    Args:
        text: one or more sentences that the model wrote.
        evidence: quotes with what stands around them, the facts in words, and accepted names.
        language: BCP 47 tag of the evidence.
    """
    return (*fates_objections(text, evidence, language), *subject_objections(text, evidence, language))


_WITH_CAPITALS: Final = frozenset({"de"})
"""Languages that write every noun with a capital, so that none tells a name."""
_OPENING: Final = re.compile(r"(?:^|[.!?:;][\"'”’»)\]]*\s+)[\"'“‘«(\[]*[¿¡]?([^\W\d_])")


def unsupported_in(
    sentence: Foreign,
    evidence: Sequence[str],
    *,
    context: Sequence[str] = (),
    names: Collection[str] = (),
    foreign: Sequence[Foreign] = (),
) -> tuple[str, ...]:
    """Tell what in a sentence of another language than English does not stand in its evidence.

    Its numbers and days are held to the evidence in whatever language; its names only where some of the evidence is in
    its own language, since English knows them by other forms.

    Args:
        sentence: what an editor wrote, and in which language.
        evidence: as for `unsupported`, in English.
        context: more of the articles' text.
        names: accepted names and their spellings.
        foreign: evidence in other languages.

    Returns:
        One reason an objection; empty where there is none.
    """
    text, language = sentence
    told = (*(Foreign(each, ENGLISH) for each in evidence), *foreign)
    places = [PlacedReading(each.text, reading) for each in told for reading in read_numbers(*each)]
    claims = [PlacedReading(text, reading) for reading in read_numbers(*sentence)]
    numbers = [_objection_in(each, places) for each in claims if each.reading.low not in {None, 1}]
    words = [*evidence, *(each.text for each in foreign)]
    words += [dates_in_english(each.text, each.language) for each in foreign]
    told_days = [each for each in _words(dates_in_english(text, language)) if each in MONTHS or each in WEEKDAYS]
    days = names_objections(", ".join(map(str.capitalize, told_days)), words, context, names)
    called = _names_objections_in(language, text, words, context, names) if _is_among(language, foreign) else []
    return tuple(dict.fromkeys([*(each for each in numbers if each), *days, *called]))


def _is_among(language: str, foreign: Iterable[Foreign]) -> bool:
    return primary(language) not in _WITH_CAPITALS and any(not is_other(each.language, language) for each in foreign)


def _objection_in(claim: PlacedReading, places: Sequence[PlacedReading]) -> str | None:
    same = [place for place in places if _says_the_same(claim, place)]
    if not same:
        return f"the number '{claim.written}' does not stand in the evidence"
    if claim.reading.role in COUNTED and not any(_is_as_firm(claim, each) for each in same):
        return f"'{claim.written}' is not how firm the evidence is: it says '{same[0].around}'"
    return None


def _names_objections_in(
    language: str, text: str, words: Sequence[str], context: Sequence[str], names: Collection[str]
) -> list[str]:
    """Object to names; a word that begins a sentence has its capital from there, and a state its own name."""
    inside = _OPENING.sub(lambda found: found[0][:-1] + found[1].lower(), text)
    evident = " ".join((*words, *context, *names)).casefold()
    states = [
        word for word in _ANY_WORD.findall(inside)
        if any(each.casefold() in evident for each in states_named(word, language) if len(each) >= _SHORTEST_STEM)
    ]  # fmt: skip
    return names_objections(inside, words, context, [*names, *states], is_translated=True)
