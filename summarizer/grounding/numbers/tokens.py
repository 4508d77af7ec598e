"""A text as tokens: words, numbers in digits and signs, with their places, and the signs of no one language.

The words of each language stand in `domain.languages`. All offsets are those of the text given; a token's own text has
lost the signs that Arabic may leave out. Dates, times and names with digits in them ("SU-25") are told by their form
alone. Plain words come first, since nearly all of a text is plain words.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from typing import Final, Literal, NamedTuple

from summarizer.domain.edtf import MONTHS
from summarizer.domain.languages import language
from summarizer.domain.languages.language import Lexicon
from summarizer.domain.words import without_marks, word_set

LABEL_NOUNS: Final = word_set(
    "article act airbus apollo block boeing bus category chapter channel clause flight gate grade group highway "
    "interstate level line motorway no number order page phase platform protocol psalm resolution road room route "
    "section sector size stage terminal unit verse volume zone ward checkpoint camp district precinct pier dock "
    "hall bay "
    "building tram battalion brigade regiment division squadron hill shaft reactor warehouse hangar tower "
    "apartment hut "
    "tent lot studio puesto sala distrito pabellón calle ruta línea salle quartier porte tor station bezirk "
    "halle gleis "
    "strasse straße autobahn via linea reparto padiglione rua setor koğuş mahalle палата блок участок дільниця"
)
UNIT_SUFFIXES: Final = word_set(
    "km kms m cm mm kg g mg t ha mph kph kmh kmph h hr hrs min mins sec secs c f kw mw gw kwh mwh mb gb tb ft lb "
    "lbs in oz mi sq pc pp l ml nm p"
)
METRE_NEIGHBOURS: Final = word_set(
    "high tall deep wide long away from above below off radius sprint race hurdles freestyle relay diameter "
    "distance north south east west wave waves tsunami wall swell surge fence trench barrier crane crater hole "
    "tower mast "
    "ditch tunnel pool drop ladder"
)
CURRENCY_CODES: Final = word_set(
    "usd eur gbp try syp rub uah inr rs us a c au ca nz hk r chf jpy cny rmb sfr fr skr nkr dkr kr ksh ush tsh rm rp"
)
CURRENCY_SIGNS: Final = frozenset("$€£¥₺₽₴₹₪₩₦")
SENTENCE_STARTS: Final = frozenset(".!?…:;\"'«»“”„‘‹›-—―•¿¡([،؛؟")
"""Signs behind which a sentence or a speech begins, so that a capital there makes no name: "—Tres murieron"."""

SCALE_LETTERS: Final = frozenset({"k", "m", "mn", "mln", "b", "bn", "tn", "trn"})
"""Magnitudes that are read only where they hang on digits: "1.3m"."""
CJK_SCALES: Final = {
    "万": 10**4, "萬": 10**4, "亿": 10**8, "億": 10**8, "千": 10**3, "百": 10**2, "만": 10**4, "억": 10**8, "천": 10**3,
}  # fmt: skip


def lexicon(tag: str) -> Lexicon:
    """Return the words about numbers of a BCP 47 language tag."""
    return language(tag).lexicon


TokenKind = Literal["date", "time", "label", "digits", "word", "sign"]
HARD_SPACES: Final = "\u00a0\u2007\u2009\u202f"
_INDIC = "".join(chr(code) for code in range(0x0900, 0x0E00) if unicodedata.category(chr(code)) in {"Mn", "Mc"})
_MARKS = "\u0300-\u036f\u064b-\u065f" + _INDIC
_LETTER = rf"(?:[^\W\d_]|[{_MARKS}])"
_CASED = "A-Za-z\u00c0-\u024f\u0370-\u03ff\u0400-\u04ff"
_SUM: Final = (
    r"[A-Z][A-Za-z]{0,3}(?:\d{1,3}(?:,\d{3})+(?![\w-])|\d+\.\d+(?:k|m|mn|mln|b|bn|tn)\b|"
    r"\d+(?:\.\d+)?\s[mbtr]+illions?\b)"
)
"""A currency's letters on its digits, which are grouped or have a magnitude as in no name: "D35,000", "R12.5m"."""
_GLUED: Final = (
    r"(?:(?i:usd|eur|gbp|try|syp|inr|rub|rs|chf|us|a|c)(?=\d+[.,\dkmb])|"
    r"(?:[Ss]?[Ff]r|[SND]?[Kk]r|[KTU][Ss]h|RM|Rp)(?=\d+(?:[.,]\d+)*(?:k|m|mn|mln|b|bn|tn)?(?![\w-])))"
)
"""A currency's letters that hang on its digits: "EUR20m", "SFr231", "Rp500bn"."""
_MONTH: Final = rf"(?i:{'|'.join(MONTHS)})"
"""A span of days may have no space around its dash: "1 January-20 February"."""
_LETTERS: Final = 4
_SUM_HERE: Final = re.compile(_SUM)
_TOKEN: Final = re.compile(
    rf"""
    (?=\S)(?:  # at white space nothing of what follows is tried, which takes a third of the time
    (?P<plain>[A-Za-z]+(?![\w'{_MARKS}-]))
    |(?P<date>\d{{4}}-\d\d-\d\d(?!\d)|\d\d?(?P<d>[./-])\d\d?(?P=d)(?:\d{{4}}|\d\d)(?![\d/]))
    |(?P<time>\d\d?:\d\d(?::\d\d)?(?!\d))
    |(?P<label>\d+/\d+(?!\d)|(?<!\d)(?!{_SUM})(?!{_MONTH}-\d)(?!{_GLUED})[{_CASED}]+-?\d[\w-]*)
    |(?P<digits>
        \d{{1,3}}(?:(?P<s>[.,'\u066c{HARD_SPACES}\ ])\n?\d{{3}})(?:(?P=s)\n?\d{{3}})*(?!\d)(?:[.,\u066b]\d+(?!\d))?
        |\d{{1,2}}(?:,\d\d)+,\d{{3}}(?!\d)
        |\d+(?:[.,\u066b]\d+)*)
    |(?P<word>{_LETTER}+(?:'{_LETTER}+)*)
    |(?P<sign>[^\w\s]))
    """,
    re.VERBOSE,
)


_ELIDED: Final = frozenset({"d", "l", "qu", "n", "s", "c", "j", "dell", "all", "dall", "nell", "sull", "un", "quest"})
"""Small words of French and Italian that hang on the next with an apostrophe."""


class Token(NamedTuple):
    """A word, number or sign; `text` is folded and lower case.

    `spaced` tells of white space before it, `opens` of an empty line: what stands there begins a sentence.
    """

    kind: TokenKind
    text: str
    start: int
    end: int
    spaced: bool
    capital: bool
    opens: bool = False


class _Folds(dict[int, str]):
    """Digits of every script, dashes, apostrophes, percent signs as one sign each; worked out as they are met."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        if char.isdecimal():
            folded = str(unicodedata.decimal(char))
        else:
            folded = next((one for one, many in _ALIKE.items() if char in many), char)
        self[code] = folded
        return folded


_ALIKE: Final = {"-": "‐‑‒–−﹣－", "'": "‘’ʼ´＇`", "%": "٪％﹪", ",": "，", ".": "．", "$": "＄"}
_FOLDS: Final = _Folds()


def hangs_on_letters(text: str, start: int) -> bool:
    """Tell whether the digits at a place hang on a currency's letters: the 35,000 of "D35,000"."""
    letters = 0
    while letters < min(_LETTERS, start) and text[start - letters - 1].isalpha():
        letters += 1
    return letters > 0 and _SUM_HERE.match(text, start - letters) is not None


def tokens_of(text: str) -> tuple[Token, ...]:
    """Cut a text into tokens."""
    folded = text if text.isascii() else text.translate(_FOLDS)
    tokens, end = [], 0
    for match in _TOKEN.finditer(folded):
        kind: TokenKind = "word" if match.lastgroup == "plain" else match.lastgroup  # type: ignore[assignment]
        start, stop = match.span()
        bare = without_marks(match[0].lower())
        opens = start > end + 1 and folded.count("\n", end, start) > 1
        tokens.append(Token(kind, bare, start, stop, start > end, text[start].isupper(), opens))
        end = stop
    return tuple(tokens)


def texts(tokens: Sequence[Token], j: int, count: int = 1) -> tuple[str, ...]:
    """Return the texts of up to `count` tokens from `j` on."""
    return tuple([token.text for token in tokens[j : j + count]]) if j >= 0 else ()


def attached(tokens: Sequence[Token], j: int, kind: TokenKind) -> bool:
    """Tell whether token `j` is of this kind and follows without white space."""
    return j < len(tokens) and tokens[j].kind == kind and not tokens[j].spaced


def without_elisions(tokens: Sequence[Token]) -> Iterator[Token]:
    """Take "d'au moins" apart, so that its "d" is the genitive that it is."""
    for token in tokens:
        small, _, rest = token.text.partition("'")
        if rest and small in _ELIDED:
            at = token.start + len(small)
            yield token._replace(text=small, end=at)
            yield token._replace(text=rest, start=at + 1, spaced=False, capital=False)
        else:
            yield token
