"""A sentence in which numbers are marked → which of them it takes back: withdrawn, corrected or refuted.

"The agency withdrew its 29", "the figure of 28 is hereby corrected", "it no longer speaks of thirty-three". Each
language that the gate reads has a row, and all rows are one pattern, as none of the words means anything else in
another language. What is put in the place of a number is not taken back: of "corrected its 28 to 25" the 28 is.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

MARK: Final = "\x00"
"""Stands for each number in a sentence that is looked at; articles have none."""
_BEGINNINGS: Final = (
    # English
    (
        "withdr|retract|took back|takes back|disown|dropped|drops|corrected|corrects|revoked|no longer|wrong|mistake|"
        "erroneous|falsely|in error|an error|incorrect|different method|different way|different basis|toned down|"
        "not comparable|be compared|as reported|as stated|as given|as said|as first|as earlier|as previously|"
        "as originally|as published|as printed|any more|anymore|any longer"
    ),
    # German
    (
        "zurückge|widerruf|korrigier|berichtig|abgeschwächt|hinfällig|nicht mehr|fälschlich|irrtümlich|"
        "versehentlich|nicht:|falsch|überholt"
    ),
    # Dutch
    (
        "ingetrokken|teruggenomen|gecorrigeerd|herroepen|niet meer|niet langer|geen sprake|ten onrechte|abusievelijk|"
        "foutief"
    ),
    # Italian
    "ritirat|corrett|smentit|rettificat|non (?:si )?(?:parl|tratta)|erroneamente|per errore|sbagliat|errat",
    # Spanish, Portuguese
    (
        "retiró|retirad|corrigi|corregid|rectific|desminti|desmentid|no habla|no se habla|errónea|erróneo|por error|"
        "retirou|desmentiu|não fala|não se fala|errad|por engano"
    ),
    # French
    (
        "retiré|corrigé|démenti|rectifié|ne parle|ne f(?:ait|ont) plus|n['’]est plus question|n['’]évoque|par erreur|"
        "à tort|erroné"
    ),
    # Turkish
    "geri çek|düzelt|yalanla|yanlışlıkla|artık",
    # Russian, Ukrainian
    (
        "отозва|исправ|опроверг|больше не говор|больше не ид|ошибочн|по ошибке|неверн|"
        "відклик|виправ|спростува|більше не говор|більше не йдеться|помилков"
    ),
    # Arabic
    "سحب|صحح|تراجع|لم يعد|لم تعد|بالخطأ",
)
"""Beginnings of words without which a sentence takes nothing back, in small letters."""
_ENDS: Final = (
    r"(?=\W*$|\s*[,.;:)]|\s+(?:and|but|after|on|as|when|since|because|dead|deaths?|killed|victims?|people|persons?|"
    r"injured|wounded|missing|from|to|in|fatalities|casualties)\b)"
)
"""Behind a number, so that "withdrew its 500 soldiers" is no count that was withdrawn."""
_NOUNS: Final = r"(?:figures?|numbers?|counts?|toll|tally|totals?|claims?|reports?|estimates?|lists?)"
_OF_A_COUNT: Final = (
    r"(?:(?:its|their|his|her|the|that|an?|this|own|earlier|previous|first|initial|death|casualty|official|of|for|at|"
    rf"{_NOUNS})\s+){{1,7}}"
)
_ROMANCE: Final = (
    r"(?:(?:su|sus|la|el|las|los|una?|de|del|que|hablaba|anterior|primera?|primer|propi[oa]|seus?|suas?|os?|as?|do|da|em|"
    r"sa|son|ses|le|les|des?|du|premier|première|propre|il|lo|gli|i|suoi?|sue|sua|di|dei|delle|della|primo|prima|proprio|"
    r"cifras?|números?|balances?|balanços?|recuentos?|datos?|dados?|listas?|liste|chiffres?|bilans?|bilanci?o?|nombre|"
    r"numero|dato|conteggio|muertos|mortos|morts|morti)\s+){0,6}"
)
_MORE: Final = r"(?:(?:più|plus|más|mais) (?:de |di |d['’]))?"
"""What may make a number open that is no longer spoken of: "non parla più di più di tre"."""
_GAP: Final = r"[^.;!?\x00]{0,80}?"
_FAR: Final = r"[^!?\x00]{0,140}?"
_PATTERNS: Final = (
    # English
    (
        rf"\b(?:withdrew|withdraws|withdrawn|retract(?:ed|s)|took back|takes back|disown(?:ed|s)|dropped|drops|"
        rf"correct(?:ed|s)|revoked)\s+{_OF_A_COUNT}(\x00){_ENDS}"
    ),
    (
        r"\bno longer (?:speaks?|spoke|talks?|talked|says?|said|claims?|claimed|counts?|counted|gives?|gave|mentions?)"
        rf"(?: (?:of|on|about|that))?{_GAP}(\x00)"
        rf"|\b(?:speaks?|spoke|talks?|talked) no longer (?:of|about){_GAP}(\x00)"
        rf"|\bnot (?:speak|talk) (?:of|about){_GAP}(\x00)[^.;!?\x00]{{0,30}}? any ?(?:more|longer)\b"
    ),
    r"\b(?:wrongly|mistakenly|erroneously|falsely|incorrectly)\s+(?:(?!to\b)[\w’'-]+\s+){0,8}?(\x00)",
    (
        rf"\b{_NOUNS}\b{_GAP}(\x00){_FAR}\b(?:is|was|were|are|has|have|had|been|be|toned)\b(?: \w+){{0,3}}? "
        r"(?:corrected|withdrawn|retracted|wrong|incorrect|false|mistaken|down|an error|a mistake|not comparable|"
        r"(?:by|in|with|on) a different \w+)\b"
    ),
    rf"(\x00){_FAR}\b(?:should not|cannot|can not|must not) be compared\b",
    r"\bnot (\x00)(?: [\w-]+){0,3},? as (?:\w+ ){0,2}(?:reported|stated|given|said|published|printed)\b",
    # German
    r"(\x00)(?: [\w-]+){0,3} (?:zurückgezogen|zurückgenommen|widerrufen|korrigiert|berichtigt|abgeschwächt)\b",
    (
        rf"\bvon (\x00){_FAR}\bgesprochen\b{_FAR}\b(?:abgeschwächt|zurückgenommen|zurückgezogen|korrigiert|"
        r"widerrufen)\b"
    ),
    (
        r"\b(?:spricht|sprechen|sprach|redet|reden) (?:\w+ ){0,2}?nicht mehr von (\x00)"
        rf"|\bgeh(?:t|en) nicht mehr von (\x00){_GAP}\baus\b"
        rf"|\bvon (\x00){_GAP}\bnicht mehr (?:die Rede|gesprochen|aus)\b"
    ),
    r"\b(?:fälschlich(?:erweise)?|irrtümlich(?:erweise)?|versehentlich)(?: [\w-]+){0,6}? (\x00)",
    (
        rf"\b(?:Zahl|Angabe|Bilanz)\w*\b{_GAP}(\x00){_GAP}\b(?:ist|war|wird|wurde|sei)(?: \w+){{0,2}} (?:falsch|"
        r"überholt|korrigiert|berichtigt|zurückgezogen|hinfällig)\b"
    ),
    r"\bnicht: (\x00)|\b(?:korrigiert|berichtigt)e?n? (?:\w+ ){0,3}?(?:von|ihre|seine) (\x00)",
    # Dutch
    (
        r"(\x00)(?: [\w-]+){0,3} (?:ingetrokken|teruggenomen|gecorrigeerd|herroepen)\b"
        r"|\b(?:niet (?:meer|langer)|geen sprake meer) (?:van|over) (\x00)"
        r"|\b(?:ten onrechte|abusievelijk|foutief)(?: [\w-]+){0,6}? (\x00)"
    ),
    # Italian
    (
        rf"\b(?:ritirat[oa]|corretto|smentito|rettificat[oa])\s+{_ROMANCE}(\x00)"
        rf"|\bnon (?:si )?(?:parl\w+|tratta) più (?:di|dei|delle)\s+{_MORE}(\x00)"
        r"|\b(?:erroneamente|per errore)(?: [\w-]+){0,6}? (\x00)"
        rf"|\b(?:cifra|numero|bilancio|dato|conteggio)\b{_GAP}(\x00){_GAP}\b(?:corrett[oa]|ritirat[oa]|smentit[oa]|"
        r"rettificat[oa]|sbagliat[oa]|errat[oa])\b"
    ),
    # Spanish, Portuguese
    (
        r"\b(?:retiró|ha retirado|corrigió|rectificó|desmintió|retirou|corrigiu|desmentiu)\s+"
        rf"{_ROMANCE}(\x00){_ENDS[:-1]}|\s+(?:muertos|víctimas|heridos|fallecidos|mortos|feridos|a|e|y)\b)"
        rf"|\b(?:ya no (?:se )?hablan?(?: más)?|no (?:se )?hablan? más) de {_MORE}(\x00)"
        rf"|\b(?:já não (?:se )?falam?(?: mais)?|não (?:se )?falam? mais) (?:em|de) {_MORE}(\x00)"
        r"|\b(?:erróneamente|por error|erradamente|por engano|erroneamente)(?: [\w-]+){0,6}? (\x00)"
        rf"|\b(?:cifra|número|balance|balanço|recuento|dato)\b{_GAP}(\x00){_GAP}\b(?:corregid[oa]|corrigid[oa]|"
        r"retirad[oa]|rectificad[oa]|desmentid[oa]|errón(?:eo|ea)|errad[oa])\b"
    ),
    # French
    (
        rf"\b(?:retiré|corrigé|démenti|rectifié)\s+{_ROMANCE}(\x00)"
        rf"|(?:\bne parle(?:nt)? plus|\bne f(?:ait|ont) plus état|\bn['’]est plus question) (?:de |d['’]){_MORE}(\x00)"
        r"|\bn['’]évoque(?:nt)? plus (\x00)"
        r"|\b(?:par erreur|à tort)(?: [\w’'-]+){0,6}? (\x00)"
        rf"|\b(?:chiffre|bilan|nombre)\b{_GAP}(\x00){_GAP}\b(?:corrigé|retiré|rectifié|démenti|erroné|faux)\b"
    ),
    # Turkish
    (
        r"(\x00)\S*(?: [\w’'-]+){0,3} (?:geri çek\w+|düzelt\w+|yalanla\w+)|\bartık (\x00)\S*(?: \w+){0,2} "
        r"(?:söz etmiyor|bahsetmiyor|demiyor)|\byanlışlıkla(?: [\w-]+){0,6}? (\x00)"
    ),
    # Russian, Ukrainian
    (
        r"\b(?:отозвал\w*|исправил\w*|опроверг\w*|відкликал\w*|виправил\w*|спростувал\w*)(?: [\w-]+){0,5}? (\x00)"
        r"|\b(?:больше не (?:говор\w+|ид[её]т) (?:о|об)|більше не (?:говор\w+|йдеться) про) (\x00)"
        r"|\b(?:ошибочно|по ошибке|помилково)(?: [\w-]+){0,6}? (\x00)"
        rf"|\b(?:цифр|числ|данны|дан[иі])\w*\b{_GAP}(\x00){_GAP}\b(?:исправлен|отозван|ошибочн|неверн|виправлен|"
        r"відкликан|помилков)\w*"
    ),
    # Arabic
    (
        r"(?:سحبت?|صححت?|تراجعت? عن)(?: \w+){0,5}? (\x00)|(?:لم يعد|لم تعد)(?: \w+){0,2}? [يت]تحدث\w* عن (\x00)"
        r"|بالخطأ(?: \w+){0,6}? (\x00)"
    ),
)
_REPLACES: Final = re.compile(r"\b(?:to|auf|naar|a|à|para|до|на)\s+(?:\w+\s+)?$|إلى\s*$", re.IGNORECASE)
"""Before the number that is put in the place of another."""


_THAT_COUNT: Final = re.compile(
    rf"\b(?:withdr(?:ew|awn)|withdraws|retract(?:ed|s)|disown(?:ed|s)|correct(?:ed|s)) (?:that|this|the) {_NOUNS}\b"
    rf"(?![^.;!?]{{0,20}}\x00)|\b(?:diese|ihre) (?:Zahl|Angabe)\b{_GAP}\b(?:zurückgezogen|zurückgenommen|korrigiert)\b",
    re.IGNORECASE,
)
"""A number that is pointed to, and told before: "has since withdrawn that figure"."""


_TAKES_BACK: Final = re.compile(rf"(?<!\w)(?:{'|'.join(_BEGINNINGS)})")


@lru_cache(maxsize=1)
def _patterns() -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(each, re.IGNORECASE) for each in _PATTERNS)


def words_that_take_back(text: str) -> Iterator[re.Match[str]]:
    """Yield the places at which a text may take something back."""
    small = text.lower()
    # A Turkish "İ" is two letters when small: places would be others.
    return _TAKES_BACK.finditer(small if len(small) == len(text) else text)


def taken_back(marked: str) -> frozenset[int]:
    """Return which of the numbers of a sentence it takes back, counted from 0; -1 is one of the sentence before.

    Args:
        marked: the sentence, with `MARK` in place of each number.
    """
    found: set[int] = set()
    for pattern in _patterns():
        for match in pattern.finditer(marked):
            places = [start for start, _ in match.regs[1:] if start >= 0]
            found |= {marked[:place].count(MARK) for place in places if not _REPLACES.search(marked[:place])}
    found |= {marked[: match.start()].count(MARK) - 1 for match in _THAT_COUNT.finditer(marked)}
    return frozenset(found)
