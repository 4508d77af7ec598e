"""The sentence around what an article tells → the words by which it says that this is only a first report.

"Initial reports said", "según las primeras informaciones": whoever reads the number or the cause without these words
takes for known what was told in the first hour. All languages that the gate reads are in one pattern, as none of the
phrases means anything else in another language.
"""

import re
from typing import Final

_FIRST_REPORTS: Final = re.compile(
    r"\b(?=[bcdefinpruvп])(?:"  # first letters of what follows: most words are looked at no further
    # English
    r"(?:first|early) (?:reports|accounts|estimates|indications|findings)\b"
    r"|(?:initial|preliminary|unconfirmed|provisional)(?:,? (?:unconfirmed|media|police|official|local))* "
    r"(?:reports?|information|indications?|findings?|estimates?|accounts?|assessments?|figures?|counts?|toll|"
    r"investigations?|inquir(?:y|ies)|evidence|data|results?)\b(?! (?:was|were) (?:wrong|false))"
    # Spanish, Portuguese
    r"|(?:primer[oa]s|primeir[oa]s|iniciais) (?:informacion(?:es)?|informes?|reportes?|datos?|noticias?|versiones|"
    r"estimaciones|indagaciones|informações|notícias|relatos|dados|indicações|estimativas)\b"
    r"|(?:informaciones?|informes?|reportes?|datos?|balances?|cifras?|informaç(?:ão|ões)|dados|números?|relatos?) "
    r"(?:preliminar(?:es)?|provisional(?:es)?|provisóri[oa]s?|preliminares|iniciales|iniciais)\b|"
    r"(?:primer|primeiro) balan(?:ce|ço)\b"
    # French
    r"|(?:premi(?:ers|ères)) (?:informations?|éléments?|rapports?|témoignages?|estimations?|constatations?|"
    r"indications?|données)\b|bilan (?:encore )?provisoire\b|premier bilan\b|de sources? préliminaires?\b"
    # German, Dutch
    r"|(?:erste[nrm]?|vorläufige[nrm]?) (?:Angaben|Berichte[n]?|Meldungen|Erkenntnisse[n]?|Informationen|"
    r"Schätzungen|Bilanz|Ermittlungen|Zahlen)\b"
    r"|(?:eerste|voorlopige) (?:berichten|informatie|meldingen|schattingen|gegevens|balans|cijfers|bevindingen)\b"
    # Italian
    r"|prim[ei] (?:informazioni|notizie|ricostruzioni|stime|accertamenti|rilievi|indiscrezioni|testimonianze)\b|"
    r"bilancio (?:ancora )?provvisorio\b|primo bilancio\b|prima ricostruzione\b"
    # Turkish
    r"|ilk (?:bilgilere|belirlemelere|haberlere|raporlara|açıklamalara|tespitlere|bilgiler|belirlemeler)\b"
    # Russian, Ukrainian
    r"|(?:предварительн\w+|первы[мхе]|первичн\w+|первоначальн\w+) (?:данны[мех]\w*|информаци\w+|сообщени\w+|"
    r"сведени\w+|оценк\w+|подсчёт\w+|подсчет\w+)\b"
    r"|(?:попередн\w+|перши\w+|первинн\w+) (?:дани\w+|інформаці\w+|повідомленн\w+|відомост\w+|оцінк\w+|"
    r"підрахунк\w+)\b"
    r")"
    # Arabic, whose words begin behind others'
    r"|(?=[اأتبحمن])(?:ال)?(?:معلومات|تقارير|أنباء|تقديرات|بيانات|نتائج|حصيلة) (?:ال)?(?:أولية|اولية|الأولى)",
    re.IGNORECASE,
)
_SINCE: Final = re.compile(
    r"\b(?:but|however|though|although|later|now|since|revised|corrected|confirmed|pero|aunque|ahora|mas|embora|agora|"
    r"mais|désormais|depuis|aber|doch|jedoch|inzwischen|ma|però|ora|poi|maar|echter|ama|ancak|но|однако|теперь|але|проте|"
    r"тепер)\b|لكن|غير أن",
    re.IGNORECASE,
)
"""In a sentence that goes on to what is known since, nothing tells which half a number is of."""


def is_first_report(sentence: str) -> bool:
    """Tell whether a sentence tells a first report, whether or not it goes on to what is known since."""
    return _FIRST_REPORTS.search(sentence) is not None


def first_report_in(sentence: str) -> str:
    """Return the words by which a sentence says that it tells a first report; "" of one that has none, or goes on."""
    found = _FIRST_REPORTS.search(sentence)
    return found[0] if found and not _SINCE.search(sentence) else ""
