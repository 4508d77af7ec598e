"""Feasts by which news tells the time of the year: their English names, and how other languages begin theirs."""

import re
from typing import Final

_FEASTS: Final = {
    "christmas": "no[eë]l|navid|weihnacht|natal|kerst|рождеств|різдв|الميلاد",
    "easter": "pâques|pascua|oster|pasqua|páscoa|pasen|paaszondag|paskalya|пасх|великод|الفصح",
    "pentecost": "pentecôte|pentecost|pfingst|pinkster|троиц|трійц",
    "ascension": "ascensi|himmelfahrt|hemelvaart|вознесен",
    "assumption": "assomption|asunci|mariä himmelfahrt|assunzione|ferragosto|assunção|успен",
    "lent": "carême|cuaresma|fastenzeit|quaresim|quaresma|vasten",
    "carnival": "carna?val|karneval|fasching|карнавал",
    "ramadan": "ram[ad]|рамадан|رمضان",
    "eid": "aïd|eid|fiesta del|opferfest|zuckerfest|bayram|байрам|عيد",
    "ashura": "achoura|ashura|aschura|aşure|ашур|عاشوراء",
    "advent": "avent|advient|advent|avvento",
}
"""Beginnings of words, as patterns, by the feast that they name."""


def names_feast(word: str, text: str) -> bool:
    """Tell whether a text of another language names a feast that goes by an English word in small letters."""
    begun = _FEASTS.get(word)
    return begun is not None and re.search(rf"(?<!\w)(?:{begun})", text, re.IGNORECASE) is not None
