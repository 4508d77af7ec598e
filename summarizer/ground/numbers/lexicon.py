"""Words and signs about numbers that belong to no one language; those of each language stand in `ground.languages`."""

from typing import Final

from summarizer.ground.languages import Lexicon, language
from summarizer.ground.words import word_set

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
CURRENCY_CODES: Final = word_set("usd eur gbp try syp rub uah inr rs us a c au ca nz hk r chf jpy cny rmb")
CURRENCY_SIGNS: Final = frozenset("$€£¥₺₽₴₹₪₩₦")

SCALE_LETTERS: Final = frozenset({"k", "m", "mn", "mln", "b", "bn", "tn", "trn"})
"""Magnitudes that are read only where they hang on digits: "1.3m"."""
CJK_SCALES: Final = {
    "万": 10**4, "萬": 10**4, "亿": 10**8, "億": 10**8, "千": 10**3, "百": 10**2, "만": 10**4, "억": 10**8, "천": 10**3,
}  # fmt: skip


def lexicon(tag: str) -> Lexicon:
    """Return the words about numbers of a BCP 47 language tag."""
    return language(tag).lexicon
