"""Words of judgement and names that take a side: a text and its evidence in, what is not the evidence's out.

An adjective of judgement, odds and confidence are borne out where the evidence has them in its own language.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final

from anyascii import anyascii

from summarizer.domain.languages import CODES
from summarizer.domain.words import FUNCTION_WORDS, word_set
from summarizer.grounding.fates import fates_in
from summarizer.grounding.normalise import normalise

_LOADED: Final = word_set(
    "regime regimes terrorist terrorists thug thugs infidel infidels puppet puppets fanatic fanatics "
    "occupier occupiers aggressor aggressors martyr martyrs martyred liberator liberators traitor traitors "
    "extremist extremists"
)
"""What one side calls the other, or itself; no "butcher", who mostly has a shop."""
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
    ("deadly", "deadliest"): "muert mort falle todes getot umgekomm opfer victim vittim vitim deces morti morre matar "
    "doden omgekom slachtoff pogib zagib zhertv olum oldu",
    (
        "worst",
        "deadliest",
    ): "worst deadliest peor pire schlimmst schwerst zwaarst peggior pior kotu khudsh najgirsh mortifer meurtri "
    "tod toedlichst todlichst letal sangrient",
    ("massive",): "massive masiv massif massiv massicc",
    ("severe", "dire"): "severe severo severas grave schwer grands grandes zwaar tyazh vazhk",
    ("vicious",): "vicio",
    ("brutal", "brutally"): "brutal",
    ("catastrophic",): "catastro katastro",
    ("devastated", "devastating"): "devast verheer",
    ("horrific", "horrible", "horrendous", "horrifying"): "horr",
    ("terrible", "terrifying"): "terribl terrif schreckl spaventos aterrador aterroriz furchtbar furchterreg atterrad "
    "verschrikk uzhasn zhakhliv strashn korkunc",
    ("shocking",): "shock choqu schock",
    ("unprecedented",): "unpreced preced beispiellos",
    ("cruel",): "cruel crud grausam",
    ("heroic",): "heroi herois",
    ("ruthless", "relentless", "merciless"): "ruthless relentless merciless despiadad implacab impitoy gnadenlos",
    ("key", "crucial", "strategic"): "key crucial strategic clave crucial cle entscheidend chiave strateg cruci",
    ("likely", "unlikely", "probably", "probable", "presumably"): "likely unlikely probab doubt expect presum dud dout "
    "zweif dubi wahrschein somn sumn verojatn imovirn ihtimal",
    ("likely", "probably", "probable", "presumably"): "vermut wohl segurament seguro sicurament vermoedel waarschijn "
    "skoree nayimov ymovir veroyatn olasilik muhtemel l'rjh 'rjh lmrjh mrjh mabut sanil tahmin certo "
    "vraisembl provavel presumiv vidimom herhalde galiba",
    ("possibly",): "possib may might could perhaps maybe posib moglich moeglich womoglich vielleicht eventuel possiv "
    "vozmozhn mozhlyv mozhet peut quiz acaso talvez forse misschien wellicht belki olabil rbm mozhliv",
    ("allegedly", "reportedly"): "alleg reported accus claim blam charg suspect presunt supuest presum pretend mutmass "
    "angeblich acus beschuldig accusa obvin zvynuvach iddia soll sarebb avrebb serai aurai auraient habri teri",
    ("allegedly",): "alegad yakob nibito zou zouden surul yz`m mz`m",
    ("reportedly",): "said says told tells according laut vernehm zufolge angaben heiss selon apres segun dicen dijo "
    "dice secondo stando dicono segundo conforme dizem volgens aldus zou zouden yakob nibito slovam dann danymy "
    "soobshch povidoml gore bildir soylen parec bhsb hsb wfq yql dhkrt",
    ("apparently",): "apparent seem appear looks aparent parec sembl scheinbar offenbar offenkund offensicht anschein "
    "visible indica pare parrebb kennelijk blijkbaar vidim pohozh skhozh vochevid anlasil gorun ybdw",
    ("tragic", "tragically"): "tragic tragedy tragi traged tragod traur trist drame drama dramm masa",
    ("dramatic", "dramatically"): "drama",
    ("bloody",): "bloody bloodi sangrient sanguinar sanglant ensanglant blutig bloedig sangrent krovav krivav kanli",
    ("barbaric", "savage"): "barbari barbaro barbarisch salvaj sauvag savage selvagg selvagem varvar vahsi dikun dikar",
    ("brave",): "brave courag valient valeros vaillan coraj mutig tapfer coraggios dapper moedig smiliv cesur",
    ("cowardly",): "coward cobard lache feig vigliacc codard covard truslyv boyaguz korkak",
    ("appalling", "dreadful", "ghastly", "gruesome", "harrowing", "heinous", "grim", "vile"): "appal dread ghastly "
    "gruesom harrow heinous grim vile espant espeluzn atroz atroc macabr horr effroy epouvant affreu abomin ignobl "
    "odieu sordid lugubr entsetz grasslich grauenhaft grauenvoll grausig abscheulich schandlich orribil orrend "
    "raccapricc efferat infam hediond gruwel afschuwel vreselijk uzhas zhakhliv strashn merzk korkunc",
    ("chilling",): "chilling escalofri glacant erschreck beklemmend agghiacciant arrepiant ijzingwekkend",
    ("fierce", "fiercest"): "fierc feroz feroc heftig erbittert violent intens acharn encarniz accanit renhid hevig "
    "ozhestoch zapekl siddetli",
    ("notorious",): "notor berucht famiger pechaln sumnozvisn",
    ("senseless",): "senseless sinsentido absurd insens sinnlos bessmysl bezgluzd anlamsiz zinloos",
    ("staggering",): "stagger asombros ahuriss stupefiant enorm ungeheur sbalorditiv assombros",
    ("undoubtedly", "certainly", "clearly", "obviously"): "undoubt doubt certainly clearly obvious indudabl evident "
    "claramente clairement chiaramente klar certainement certamente ciertamente zweifel gewiss offensichtlich ovvi "
    "duidelijk zeker kesinlikle nesomnenn ochevidn yavno bezumovno "
    "seguro seguramente surement sicuramente sicherlich napevno mutlaka",
    ("improbable",): "improbab unlik inverosim invraisemb unwahrschein neveroyatn neimovirn",
    ("confidence",): "confidence confianz confianc vertrauen zuversicht fiduci vertrouwen",
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
ANY_WORD: Final = re.compile(r"[^\W\d_]+")


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
    for word in ANY_WORD.finditer(plain):
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
    if judgement in words or (judgement in _DEADLY and _tells_of_dead(words)):
        return True
    plain = _in_plain_letters(words)
    stems = tuple(stem for judging, said in _SAID_SO.items() if judgement in judging for stem in said.split())
    return bool(stems) and any(word.startswith(stems) for word in plain)


@lru_cache(maxsize=64)
def _tells_of_dead(words: frozenset[str]) -> bool:
    """Tell whether one of some words tells of the dead, in whichever language they are."""
    return any("killed" in fates_in(" ".join(sorted(words)), tag) for tag in CODES)


@lru_cache(maxsize=64)
def _in_plain_letters(words: frozenset[str]) -> frozenset[str]:
    return frozenset(anyascii(word).casefold() for word in words)


@lru_cache(maxsize=64)
def _passage(text: str) -> tuple[str, frozenset[str]]:
    """Give a text as it is compared, and its words: whole articles are, for every item of theirs."""
    passage = normalise(text).text
    return passage, frozenset(ANY_WORD.findall(unicodedata.normalize("NFC", passage)))


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

    return re.sub(rf"{_QUOTED.pattern}|{ANY_WORD.pattern}", marked, text)


def _own_words(text: str) -> list[str]:
    return [word.casefold() for word in ANY_WORD.findall(_QUOTED.sub(" ", text))]
