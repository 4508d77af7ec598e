"""What an unnamed person by the road is called, and how one says that he is not sure: words in, English words out.

"Sa voisine de chambre croit l'avoir vue ouverte. « Mais il faisait nuit. »" is the word of a roommate who is not sure.
Bodies and office holders "believe" as parties do, and are not meant. Words of all languages stand in one pattern, as
none of the phrases means anything else in another language.
"""

import re
from functools import lru_cache
from typing import Final

_LAY: Final = {
    "roommate": r"voisine? de (?:chambre|lit)|compañer[oa] de (?:cuarto|habitación|pieza|sala)|compagn[oa] di stanza|"
    r"vicin[oa] di letto|colega de quarto|zimmernachbar(?:in)?|bettnachbar(?:in)?|kamergenote?|"
    r"сосед(?:ка)? по палате|сусід(?:ка)? по палаті|oda arkadaşı|(?:room|ward)-?mate",
    "neighbour": r"voisine?|vecin[oa]|vicin[oa](?: di casa)?|vizinh[oa]|nachbar(?:in)?|buur(?:man|vrouw)|сосед(?:ка)?|"
    r"сусід(?:ка)?|komşu(?:su)?|neighbou?r",
    "passenger": r"passag(?:er|ère)|pasajer[oa]|passegger[oa]|passageir[oa]|fahrgast|passagier|пассажир(?:ка)?|"
    r"пасажир(?:ка)?|yolcu|passenger",
    "passer-by": r"passante?|transeúnte|passantin|voorbijganger|прохож(?:ий|ая)|перехож(?:ий|а)|passer-?by|bystander",
    "patient": r"patiente?|paciente|paziente|patientin|patiënte?|пациент(?:ка)?|пацієнт(?:ка)?|hasta",
}
_DETERMINER: Final = (
    r"(?:(?:une?|una|uno?|um|uma|ein|eine|een|bir|an?|another|la|le|el|il|lo|o|a|der|die|de|the|sa|son|su|sua|suo|seu|"
    r"ihr|ihre|sein|seine|haar|zijn|her|his|его|её|його|її) )?"
)
_UNSURE: Final = re.compile(
    r"\b(?:i think|i believe|thinks (?:that )?(?:he|she) saw|perhaps|maybe|unsure|half asleep|"
    r"not (?:quite |really )?sure|if i remember|"
    r"croi[st]|croyait|je pense|peut-être|il me semble|pas sûre?|dorm(?:ais|ait) presque|à moitié endormie?|"
    r"cre[eo]|creía|tal vez|quizás?|me parece|no (?:está|estoy) segur[oa]|medio dormid[oa]|"
    r"ach[oa]|acredit[ao]|talvez|não (?:tem|tenho) certeza|meio adormecid[oa]|"
    r"cred[eo]|forse|mi (?:pare|sembra)|non (?:è|sono) sicur[oa]|mezz[oa] addormentat[oa]|"
    r"glaub[et]|vielleicht|nicht (?:ganz )?sicher|meine? ich|halb (?:im schlaf|eingeschlafen)|"
    r"denkt|ik denk|misschien|niet (?:helemaal )?zeker|half in slaap|"
    r"кажется|наверное|возможно|может быть|не уверен\w*|мабуть|можливо|здається|не впевнен\w*|"
    r"sanırım|galiba|belki|emin değil\w*)\b"
    r"|(?:ربما|أظن|أعتقد|تعتقد أنها|يعتقد أنه|لست متأكد)",
    re.IGNORECASE,
)
_END: Final = re.compile(r"[.!?…]\s+")
_ANOTHER: Final = re.compile(r"[.!?…]\s+(?![«“„\"])")
"""Behind it another sentence begins, unless the person speaks on: what stands in quotation marks is hers."""


@lru_cache(maxsize=1)
def _patterns() -> list[tuple[str, re.Pattern[str]]]:
    return [(called, re.compile(rf"{_DETERMINER}(?:{words})", re.IGNORECASE)) for called, words in _LAY.items()]


def lay_witness(speaker: str) -> str | None:
    """Return in English what an unnamed person is, by nothing but what he is to the place or to others; else None."""
    return next((f"a {called}" for called, own in _patterns() if own.fullmatch(speaker.strip())), None)


def is_unsure(before: str, quote: str, behind: str) -> bool:
    """Tell whether a person is not sure of what he is quoted with.

    Args:
        before: what stands before the quote; its last sentence is read.
        quote: the words of the article.
        behind: what stands behind them; no other sentence but one in quotation marks is read.
    """
    return _UNSURE.search(f"{_END.split(before)[-1]}{quote}{_ANOTHER.split(behind)[0]}") is not None


_AND_HER: Final = rf",? (?:and|or) an? (?:{'|'.join(_LAY)}|neighbor|room-mate)"
_NAME: Final = r"(?:the )?[A-Z][\w’'.-]*(?: (?:[A-Z][\w’'.-]*|de|del|la|el|of|the))*"
_LAST_OF_A_LIST: Final = re.compile(rf"(?P<first>{_NAME}), (?P<last>{_NAME}){_AND_HER}\b")
_BESIDE: Final = re.compile(
    rf"{_AND_HER}(?: (?P<verb>say|hold|insist|maintain|claim|answer|reply|agree|assert|believe|think|argue))?\b"
)


def without_lay(sentence: str) -> str:
    """Return an English sentence without an unnamed person beside bodies: "the railway and a roommate say"."""
    alone = _LAST_OF_A_LIST.sub(r"\g<first> and \g<last>", sentence)
    return _BESIDE.sub(lambda found: f" {_of_one(found['verb'])}" if found["verb"] else "", alone)


def _of_one(verb: str) -> str:
    return f"{verb[:-1]}ies" if verb.endswith("ply") else f"{verb}s"
