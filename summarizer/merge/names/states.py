"""Which state the words of a name mean: 'Chile' and 'Chilean Army' come in, a key goes out.

States are known by their names in CLDR (through babel), in every language whose numbers the gate reads, by the regular
endings of English adjectives ('Chilean', 'Iraqi', 'Sudanese'), and by one table of what follows no rule. What two
states share ('Congolese', 'Nigerian' by rule alone) names neither. Nothing is compared by its letters.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Final

from summarizer.ground.numbers import WORDS_READ
from summarizer.merge.names.spelling import plain

_NO_STATES: Final = frozenset({"EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"})
"""What CLDR lists among its territories and is a union or a placeholder."""
_ENDINGS: Final = ("n", "an", "ian", "ese", "i", "ish")
_ALSO: Final[dict[str, str]] = {
    "AE": "uae, emirates; emirati", "AF": "; afghan", "AR": "; argentine, argentinean", "BA": "bosnia; bosnian",
    "BB": "; barbadian", "BE": "; belgian", "BF": "; burkinabe", "BS": "; bahamian",
    "CD": "dr congo, drc, democratic republic of the congo, democratic republic of congo",
    "CG": "republic of the congo", "CH": "; swiss", "CI": "ivory coast; ivorian", "CY": "; cypriot",
    "CZ": "czech republic; czech", "DE": "; german", "DK": "; danish", "DO": "; dominican", "EC": "; ecuadorean",
    "ES": "; spanish", "FI": "; finnish", "FR": "; french", "GB": "uk, britain, great britain; british",
    "GL": "; greenlandic", "GR": "; greek", "HK": "hong kong", "HN": "; honduran", "IE": "; irish", "IS": "; icelandic",
    "KG": "; kyrgyz", "KP": "dprk", "KZ": "; kazakh", "LA": "; laotian", "LB": "; lebanese", "MC": "; monegasque",
    "ME": "; montenegrin", "MG": "; malagasy", "MK": "macedonia; macedonian", "MM": "burma; burmese",
    "MU": "; mauritian", "MV": "; maldivian", "MZ": "; mozambican", "NE": "; nigerien", "NG": "; nigerian",
    "NL": "holland; dutch", "NO": "; norwegian", "PA": "; panamanian", "PE": "; peruvian",
    "PH": "; philippine, filipino", "PL": "; polish", "PS": "palestine; palestinian", "PT": "; portuguese",
    "RU": "russian federation", "SA": "; saudi", "SE": "; swedish", "SI": "; slovene", "SK": "; slovak",
    "SV": "; salvadoran, salvadorean", "SZ": "swaziland; swazi", "TG": "; togolese", "TH": "; thai", "TJ": "; tajik",
    "TL": "east timor; east timorese", "TM": "; turkmen", "TR": "turkey", "TT": "; trinidadian",
    "US": "us, usa, america, united states of america; american", "UZ": "; uzbek", "VA": "vatican, holy see",
    "XK": "; kosovar",
}  # fmt: skip
"""Names that English news gives to states besides CLDR's, and after ';' adjectives that follow no rule.

No library has both: countryinfo has one adjective a state ('Icelander', 'Kirghiz') and others' for their territories.
"""
ORGANS: Final = frozenset({
    "army", "navy", "force", "forces", "police", "guard", "military", "troops", "soldiers", "parliament", "ministry",
    "department",
})  # fmt: skip
"""Words of bodies that a state has, and is not."""
_NOT_THE_STATES: Final = frozenset(
    {"backed", "supported", "allied", "aligned", "led", "free", "opposition", "rebel", "exile"}
)
"""Words of bodies that are not of the state that they name."""
_LONGEST = 6
"""Words of the longest name of a state: 'Democratic Republic of the Congo' has five, and an article before it."""


class States:
    """The states of the world, and those of one folder."""

    def __init__(self, own: Iterable[str] = ()) -> None:
        names = sorted({name for name in own if not (ORGANS | {"government"}) & set(name.split())})
        self._keys = _clear(_forms(name, name) for name in names) | dict(zip(names, names, strict=True)) | _known()

    @staticmethod
    def called(key: str) -> str:
        """Give the state of which a plain name is the whole name, as a key, or '': 'burma', but not 'burmese'."""
        return _names().get(key, "")

    def of_body(self, name: str) -> str:
        """Give the state that a body is of: the one that its name begins with, or else ends with after 'of'."""
        words = plain(name).split()
        if _NOT_THE_STATES & set(words):
            return ""
        return self._begins(words) or self._begins(words[_after_of(words) :])

    def read(self, words: Sequence[str]) -> tuple[str, tuple[str, ...]]:
        """Give the states that a name holds anywhere, as one key, and its other words in order."""
        found, others, at = [], [], 0
        while at < len(words):
            state, length = self._at(words, at)
            found += [state] if state else []
            others += [] if state else [words[at]]
            at += length
        return " ".join(found), tuple(others)

    def _begins(self, words: Sequence[str]) -> str:
        return self._at(words, 0)[0] if words else ""

    def _at(self, words: Sequence[str], start: int) -> tuple[str, int]:
        """Give the longest state that stands at a place of some words, and its length; ('', 1) where none does."""
        for end in range(min(len(words), start + _LONGEST), start, -1):
            if state := self._keys.get(" ".join(words[start:end])):
                return state, end - start
        return "", 1


def _after_of(words: Sequence[str]) -> int:
    """Give the place after the last 'of' or 'in', and after an article there; the end where there is none."""
    after = max((at + 1 for at, word in enumerate(words) if word in ("of", "in")), default=len(words))
    return after + (words[after : after + 1] == ["the"])


@lru_cache(maxsize=1)
def _known() -> dict[str, str]:
    """Give every state's key by its names and adjectives."""
    regular = _clear(_forms(name, code) for name, code in _cldr("en").items())
    return regular | _names() | _listed(1)


@lru_cache(maxsize=1)
def _names() -> dict[str, str]:
    """Give every state's key by its names alone."""
    foreign = _clear(_cldr(language).items() for language in WORDS_READ)
    return foreign | _cldr("en") | _listed(0)


def _cldr(language: str) -> dict[str, str]:
    # Imported where states are asked for: most commands need none.
    from babel import Locale  # noqa: PLC0415

    names: Iterable[tuple[str, str]] = Locale.parse(language, sep="-").territories.items()
    written = {name.split("(")[0].replace("&", "and").replace("St.", "Saint"): code for code, name in names}
    return {plain(name): code for name, code in written.items() if code.isalpha() and code not in _NO_STATES}


def _listed(column: int) -> dict[str, str]:
    """Give the names (0) or the adjectives (1) of the table."""
    listed = ((code, (words + ";").split(";")[column].split(",")) for code, words in _ALSO.items())
    return {plain(word): code for code, words in listed for word in words if word.strip()}


def _forms(name: str, key: str) -> Iterator[tuple[str, str]]:
    """Give the adjectives that English makes of a name by rule, each with the state's key."""
    for stem in sorted({name, name.rstrip("aeiouy")}):
        if len(stem) > 2:
            yield from ((stem + ending, key) for ending in _ENDINGS)


def _clear(lists: Iterable[Iterable[tuple[str, str]]]) -> dict[str, str]:
    """Gather words with what each means, without those that mean two things."""
    meaning: dict[str, set[str]] = defaultdict(set)
    for word, key in (pair for pairs in lists for pair in pairs):
        meaning[word].add(key)
    return {word: min(keys) for word, keys in meaning.items() if len(keys) == 1}
