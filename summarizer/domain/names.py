"""How a name is reduced before it is compared: words come in, plain keys go out.

Hides transliteration (anyascii), titles, articles and particles, and what romanisations of one word do not agree on.
Two degrees are told apart: spellings that are one word by convention (`romanised`: 'Raqqa', 'Raqa'), and those that may
be one, which needs more than their letters (`is_variant`: 'Foua', 'Fuaa').
"""

import re
from functools import cache, lru_cache
from typing import Final, Literal

from anyascii import anyascii
from rapidfuzz import fuzz
from rapidfuzz.distance import Levenshtein

from summarizer.domain.languages.any_language import alternatives, of_all
from summarizer.domain.words import rewrites, rewritten
from summarizer_schemas.vocabulary import NameKind

TITLES: Final = frozenset({
    "president", "mr", "mrs", "ms", "miss", "dr", "sir", "dame", "lord", "lady", "king", "queen", "prince",
    "princess", "sheikh", "pope", "bishop", "general", "gen", "lieutenant", "colonel", "col", "major",
    "captain", "sergeant", "admiral", "minister", "premier", "chancellor", "senator", "governor", "mayor",
    "judge", "justice", "prof", "professor", "secretary", "spokesman", "spokeswoman", "spokesperson",
})  # fmt: skip
BODIES: Final[tuple[NameKind, ...]] = ("government", "military", "armed_group", "organization", "company", "media")
"""The kinds of names that are of bodies, which act and speak as persons do."""
_FULL_NAME: Final = 2
"""Words of a name before which a rank may be left out; a place may be called 'Capitan Prat'."""
_WRITTEN_RANKS: Final = of_all(lambda row: row.ranks, mark=" ")
_RANKS: Final = TITLES.union(re.sub("[^a-z]", "", anyascii(rank).casefold()) for rank in _WRITTEN_RANKS)
"""Ranks and forms of address before a full name, in the languages that the gate reads, as `plain` writes them."""
_BEFORE_A_RANK: Final = frozenset({"el", "la", "le", "il", "der", "die", "o"})
PLACE_TYPES: Final[dict[str, str]] = {
    "city": "town", "town": "town", "village": "town", "suburb": "town", "municipality": "town",
    "district": "district", "county": "district", "subdistrict": "district",
    "province": "province", "governorate": "province", "oblast": "province", "state": "province", "region": "region",
    "prefecture": "province", "countryside": "region", "department": "province", "raion": "district",
    "airport": "site", "airbase": "site", "base": "site", "camp": "site", "border": "site", "river": "site",
    "highway": "site", "hospital": "site", "sea": "site", "crossing": "site",
    "valley": "tract", "peninsula": "tract", "coast": "tract",
}  # fmt: skip
"""Words that tell what sort of place a name means; places of two sorts are two places."""

_QUARTERS: Final = alternatives(lambda row: row.quarters)
"""Words for a part of a town, in the languages that are read."""
_BODIES: Final = (
    r"\b(?:agenc|agency|agentur|agenzia|ajans|alliance|alianza|association|asociaci|associa|authorit|autorid|behörde|bulletin|"
    r"bureau|center|centre|centro|zentrum|coalition|coalici|comit|commission|comisi|council|consejo|conseil|consiglio|"
    r"cruz roja|croix|crescent|cross\b|rotes kreuz|diario|daily|defen[sc]|defensor|department|departamento|desk\b|"
    r"embass|embajada|federa|foundation|fundaci|fondation|stiftung|gazette|government|gobierno|gouvernement|regierung|"
    r"herald|institut|journal|media\b|mediateam|minist|mission|misi[óo]n|municipal|news|noticias|nachrichten|nations|"
    r"naciones|network|ngo\b|nouvelles|observator|office|oficina|organi[sz]a|police|polic[íi]a|polizei|press|prensa|presse|"
    r"radio|red cross|redacci|rédaction|redaktion|report\b|reports\b|relief|service|servicio|syndica|team\b|times|"
    r"tribune|union|universi|watch\b|агентств|министерств|комитет|служб|міністерств|комітет|وكالة|وزارة|bakanlığı|"
    r"alcald[ií]a|assessoria|ayuntamiento|belediye|boletim|bolet[ií]n|bomber|bombeiro|brandweer|brigade|c[âa]mara|"
    r"civil protection|comune di|cruz vermelha|defesa civil|feuerwehr|fire (?:brigade|and)|fiscal[ií]a|folha|gemeente|"
    r"gendarmerie|giornale|governo|hôpital|hospital|jornal|katastrophenschutz|landratsamt|mairie|müdürlüğü|ospedale|"
    r"peri[óo]dico|pompiers|pr[ée]fect|prefeitura|prefettura|prote[cç]+(?:ão|ión) civil|protezione civile|questura|"
    r"regione|secretar[ií]a|sécurité civile|sindicat|stadt |stadtverwaltung|tribunal|ufficio|valili|veiligheidsregio|"
    r"vigili del fuoco|администраци|больниц|пожарн|мэрия|адміністраці|лікарн|الدفاع المدني|بلدية|مستشفى|محافظة)"
)
"""Beginnings of words that a body's name has and a person's has not, in the languages that are read."""
_ACRONYM: Final = re.compile(r"\b[A-ZÁÉÍÓÚÑÄÖÜ]{3,}\b")
_DASHED = re.compile(r"\b(?:al|el|ul|ad|ar|as|an|ash|az|at|ez|es|er)-(?=\w)|\bal\s+(?=\w)")
_POSSESSIVE = re.compile(r"['’]s\b")
_WORD = re.compile(r"[a-z]{3,}")
_NO_SENSE: Final = frozenset({""})
_SMALL_WORDS: Final = frozenset({
    "of", "for", "the", "and", "in", "on", "to", "de", "la", "le", "du", "des", "a", "an",
})  # fmt: skip


@lru_cache(maxsize=262144)
def plain(text: str) -> str:
    """Reduce a name: ASCII, lower case, without leading titles and articles, particles, possessives and punctuation."""
    ascii_text = anyascii(_POSSESSIVE.sub("", text)).casefold()
    ascii_text = _DASHED.sub("", ascii_text.replace("'", "").replace("`", "").replace('"', ""))
    words = re.findall(r"[a-z0-9]+", ascii_text.replace("&", " and "))
    while len(words) > 1 and (words[0] == "the" or words[0] in TITLES):
        words = words[1:]
    return " ".join(_without_rank(words))


def unmarked(name: str) -> str:
    """Return a name without the marks that Latin script sets on letters: "Čapek" as "Capek"."""
    return _MARKED.sub(lambda letter: anyascii(letter[0]), name)


_MARKED: Final = re.compile("[\u00c0-\u024f\u1e00-\u1eff]")


def _without_rank(words: list[str]) -> list[str]:
    """Leave out ranks and forms of address, and the article before them, as long as a full name is left."""
    while len(words) > _FULL_NAME:
        rank = 1 if words[0] in _BEFORE_A_RANK else 0
        if words[rank] not in _RANKS or len(words) <= rank + _FULL_NAME:
            break
        words = words[rank + 1 :]
    return words


@lru_cache(maxsize=262144)
def skeleton(word: str) -> str:
    """Give a word's consonants: vowels, h, w and y left out, doubles as one, c and q as k or s, z as s, ph as f.

    Transliterations of one word differ in what is left out. A word without consonants is its own skeleton.
    """
    folded = re.sub(r"c(?=[eiy])|z", "s", word.replace("ph", "f")).replace("c", "k").replace("q", "k")
    bare = re.sub(r"[aeiouhwy]", "", folded)
    return re.sub(r"([a-z])\1+", r"\1", bare) or word


_ENDS_OF_NAMES: Final = rewrites(
    (r"sk(?:[iy]{1,2}|ij)\b", "ski"),
    (r"(?:[iy]{2}|ij)\b", "y"),
    (r"(?<=\w\w\w[aeo])[iy]\b", "i"),
    (r"\by(?=e\w{3})", ""),
    (r"\bm[ou]ham+[ae]d\b", "muhammad"),
)
"""How one Russian, Ukrainian or Arabic name of a person is written by convention; it tells no two people apart."""
_BRITISH: Final = rewrites(
    (r"ence\b", "ense"), (r"is(?=ations?\b|ed\b|ing\b)", "iz"), (r"our\b", "or"),
    (r"tre\b", "ter"), (r"programme\b", "program"),
)  # fmt: skip
_CONVENTIONS: Final = rewrites(
    ("ph", "f"), ("(?<=[dgk])h", ""), ("q|ck", "k"),
    ("ou|oo", "u"), ("y", "i"),
    ("ee", "i"), ("ei", "ai"), (r"ah\b", "a"), (r"([a-z])\1+", r"\1"),
)  # fmt: skip
"""What romanisations of one word write either way, and no language that is romanised tells words apart by."""
_ACROSS: Final = rewrites(
    ("tch|sch|sh", "ch"), ("dj|j", "j"), ("gu(?=[ei])", "g"),
    ("(?<![aeiou])w|v", "v"), ("z", "s"), ("c(?=[aou])", "k"),
)  # fmt: skip
"""How French, Spanish, German and English write one sound of a name from elsewhere: 'Djelfa', 'Jelfa'. In one language
two names may differ in it, so that something else must vouch for them."""
_MODEL: Final = re.compile(r"\b([a-z]{1,3}) ([0-9]+)\b")
"""The space of 'M-23' and 'F-16', which are 'M23' and 'F16' too."""
_LONG_WORD, _LONG_NAME = 7, 6
"""Letters from which words are so seldom alike that e and i, o and u, or any of these conventions, make no second."""


Degree = Literal["person", "named", "place", "free", "near"]
"""How much two names may differ in: a person's, one that may hold a person's, a place's, any other, one vouched for."""


@lru_cache(maxsize=65536)
def romanised(key: str, degree: Degree) -> str:
    """Reduce a plain name to what all usual romanisations of it share, and British and American spelling.

    Of a person's name and of one that may hold a family's little is changed ('Meyer' and 'Maier' are two families), of
    a place's no vowel ('Bellingham' and 'Billingham' are two towns), and nothing of a short one, unless something else
    vouches for it.
    """
    key = rewritten(key, _ENDS_OF_NAMES if degree == "person" else _BRITISH)
    if degree == "person":
        return key
    key = _MODEL.sub(r"\1\2", " ".join(map(numeral, key.split())))
    if degree == "named":
        return key
    if degree == "near":
        key = rewritten(key, _ACROSS)
    folded = "".join(_romanised_word(word, are_vowels_free=degree != "place") for word in key.split())
    return folded if len(folded) >= _LONG_NAME or degree == "near" else key


def _romanised_word(word: str, *, are_vowels_free: bool) -> str:
    is_free = are_vowels_free and len(word) >= _LONG_WORD
    word = rewritten(word, _CONVENTIONS)
    return word.replace("e", "i").replace("o", "u") if is_free else word


_ORDINALS: Final = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
_UNITS: Final = ("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix")
_NUMERALS: Final = {word: str(n) for n, word in enumerate(_ORDINALS.split(), 1)} | {
    "x" * tens + unit: str(10 * tens + n) for tens in range(4) for n, unit in enumerate(_UNITS) if tens + len(unit) > 1
}
"""Numbers as units and rulers have them; 'i', 'v' and 'x' are left out, which are initials more often."""
_ORDINAL: Final = re.compile(r"0*([0-9]+)(?:st|nd|rd|th)?")


def numeral(word: str) -> str:
    """Give a word of a plain name with its number in digits: 'second', '2nd' and 'ii' are '2'; others as they are."""
    ordinal = _ORDINAL.fullmatch(word)
    return ordinal[1] if ordinal else _NUMERALS.get(word, word)


LIKENESS: Final = 80
"""What `rapidfuzz.ratio` must be of spellings of one name; it parts look-alike towns where Jaro-Winkler does not."""
_SWAPPED: Final = frozenset(map(frozenset, ("ei", "ou", "ae", "iy", "ey")))
"""Vowels that romanisations of one word take for each other; 'Saida' and 'Saada', 'Hansen' and 'Hanson' are two."""


_VOWELS: Final = frozenset("aeiouy")
_LAST_VOWEL: Final = re.compile("[aeiouy]$")


def is_variant(one: str, other: str) -> bool:
    """Tell whether two plain names may be spellings of one: as many words, each of one skeleton and with like vowels.

    'Niger' and 'Nigeria' have one skeleton and are alike, so each word may differ in length by one letter only. A last
    vowel that is another or is missing is another gender: 'Mario' and 'Maria', 'Amin' and 'Amina'.
    """
    lefts, rights = one.split(), other.split()
    if len(lefts) != len(rights) or fuzz.ratio(one, other) < LIKENESS:
        return False
    return all(map(_is_variant_word, lefts, rights))


def is_form_of(one: str, other: str) -> bool:
    """Tell whether two plain names may be one person's: variants, the one perhaps with a further name or an initial.

    'Rosa Quiroz' and 'Rosa Quiros Aliaga': the shorter has two words at least, in the order of the longer.
    """
    short, long = sorted((one.split(), other.split()), key=len)
    if len(short) == len(long) or len(short) < 2:
        return is_variant(one, other)
    rest = iter(long)
    return all(any(_is_variant_word(word, each) for each in rest) for word in short)


def _is_variant_word(one: str, other: str) -> bool:
    if one == other:
        return True
    if abs(len(one) - len(other)) > 1 or skeleton(one) != skeleton(other) or len(skeleton(one)) < 2:
        return False
    if re.sub(_LAST_VOWEL, "", one) == re.sub(_LAST_VOWEL, "", other):
        return False
    swaps = [edit for edit in Levenshtein.editops(one, other) if edit.tag == "replace"]
    swapped = [frozenset((one[edit.src_pos], other[edit.dest_pos])) for edit in swaps]
    return all(pair in _SWAPPED or not pair & _VOWELS for pair in swapped)


def place_type(key: str) -> str:
    """Give what sort of place a plain name says that it means, or '' when it does not say."""
    sorts = [PLACE_TYPES[word] for word in key.split() if word in PLACE_TYPES]
    return sorts[0] if sorts and len(key.split()) > len(sorts) else ""


def is_quarter(name: str, text: str) -> bool:
    """Tell whether a text calls a name a part of a town: "the San Cristóbal quarter", "barrio de San Cristóbal"."""
    own = re.escape(name)
    joint = r"(?: (?:de|del|of|di|do|da|von))?(?: (?:the|el|la))? "
    return bool(re.search(rf"\b(?:{_QUARTERS}){joint}{own}\b|\b{own}[ -](?:{_QUARTERS})\b", text, re.IGNORECASE))


@cache
def _bodies() -> re.Pattern[str]:
    return re.compile(_BODIES, re.IGNORECASE)


def is_body_name(name: str) -> bool:
    """Tell whether a name is a body's by its words: "UN OCHA Peru", "Prensa Municipal"; in doubt it is a person's."""
    is_shouted = name.isupper() and " " in name
    return bool(_bodies().search(name)) or (not is_shouted and bool(_ACRONYM.search(name)))


def area_of(key: str) -> str:
    """Give that sort where it is an area, which often bears the name of its town; '' for all others."""
    sort = place_type(key)
    return sort if sort in {"province", "district", "region"} else ""


def acronym(key: str) -> str:
    """Give the initials of a plain name of three words or more, small words left out; '' for shorter ones."""
    initials = [word[0] for word in key.split() if word not in _SMALL_WORDS]
    return "".join(initials) if len(initials) > 2 else ""


def words_of(text: str) -> frozenset[str]:
    """Give the words of a sentence that carry meaning, cut to their stems, for comparing two tellings of one event."""
    return frozenset(map(_sense, _WORD.findall(anyascii(text).casefold()))) - _NO_SENSE


@lru_cache(maxsize=65536)
def words_of_name(name: str) -> frozenset[str]:
    """Give the words of a name as `words_of` does, and remember them: a name comes again and again."""
    return words_of(name)


@lru_cache(maxsize=65536)
def _sense(word: str) -> str:
    """Give the stem of a word, or of the word that news uses for the same; '' for one that carries no meaning."""
    if word in _COMMON:
        return ""
    stem = _stem(word)
    return _stem(_SAME_IN_NEWS.get(stem, stem))


_SAME_IN_NEWS: Final[dict[str, str]] = {
    "troop": "soldier", "servicemen": "soldier", "raid": "strike", "airstrike": "strike", "warplane": "plane",
    "aircraft": "plane", "jet": "plane", "fighter": "plane", "bomb": "strike", "died": "kill", "dead": "kill",
    "death": "kill", "hurt": "injur",
    "wound": "injur", "injure": "injur", "quake": "earthquake", "tremor": "earthquake",
    "gunman": "shoot", "gunmen": "shoot", "shot": "shoot",
    "gunfire": "shoot", "blast": "explosion", "explod": "explosion",
    "poll": "election", "vote": "election", "deal": "agreement", "accord": "agreement", "truce": "ceasefire",
    "fled": "displac", "flee": "displac", "displacement": "displac",
}  # fmt: skip


_COMMON: Final = frozenset({
    "the", "and", "that", "with", "from", "for", "into", "its", "their", "his", "her", "has", "have", "had",
    "was", "were", "been", "being", "are", "is", "after", "before", "during", "over", "near", "while", "who",
    "which", "they", "them", "this", "these", "those", "than", "then", "also", "said", "says", "say", "about",
    "against", "between", "under", "amid", "on", "in", "at", "by", "to", "of", "as", "an", "several", "many",
    "some", "more", "most", "other", "others", "all", "part", "parts", "area", "areas",
})  # fmt: skip


def _stem(word: str) -> str:
    """Cut a common English ending, so that 'killed' and 'kills' are one word."""
    for ending in ("ings", "ing", "ers", "ies", "ed", "er", "es", "s"):
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            return word[: -len(ending)]
    return word


SITES: Final = words_of(
    "airport airbase apartment bakery bank barracks bazaar beach bridge bus cafe camp casino cathedral cemetery "
    "checkpoint church cinema clinic college convoy court courthouse dam depot dormitory embassy exchange factory farm "
    "ferry field festival hall harbour harbor headquarters highway hospital hostel hotel house kindergarten library "
    "mall market marketplace mine monastery mosque museum nightclub nursery office orphanage palace park parliament "
    "pipeline plant port prison refinery restaurant rink school shelter shipyard shop silo square stadium station "
    "supermarket synagogue temple terminal theatre theater tower train tunnel university warehouse works"
)


def sites_of(words: frozenset[str]) -> frozenset[str]:
    """Give those of the words, as `words_of` reduces them, that name a site."""
    return words & SITES


_SOUNDS: Final = rewrites(
    (r"tsch|tch|tsj", "ch"), (r"sch|sz", "sh"), (r"ou|oo", "u"), (r"ph", "f"), (r"dj", "j"), (r"kh", "h"),
    (r"w", "v"), (r"(?:of|ef|ov|ev)f?$", "ev"), (r"ine$", "in"), (r"[yj]", "i"), (r"q|c(?!h)", "k"), (r"h", ""),
    (r"(.)\1+", r"\1"),
)  # fmt: skip
"""How languages with Latin letters spell one foreign name: what is written so sounds so, in this order."""


def sound_of(word: str) -> str:
    """Return what a name in small letters sounds like, however a language with Latin letters spells it."""
    return rewritten(word, _SOUNDS)
