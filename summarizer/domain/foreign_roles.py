"""A person's name and an article in another language than English → the office that stands beside the name there.

Hides how Spanish, French and German papers say it: "El alcalde, Tomás Quillay", "la presidenta Ana Sol", "le maire de
Lyon, Jean Moreau", "Bürgermeister Klaus Berg", and behind the name: "Ana Ruiz, alcaldesa de Tarvo,". The
words stay those of the article: whoever writes in English says the office in English. A word that is missing leaves the
name alone, which is no fault.
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Final

from summarizer.domain.languages import primary

_OFFICES: Final[Mapping[str, str]] = {
    "es": (
        r"(?:vice|ex)?president[ea]|(?:vice|ex)?ministr[oa]|alcald(?:e|esa)|gobernadora?|prefect[oa]|coordinadora?|directora?|"
        r"portavoz|vocer[oa]|jef[ea]|geólog[oa]|sismólog[oa]|científic[oa]|médic[oa]|doctora?|enfermer[oa]|fiscal|juez[a]?|"
        r"comandante|general|coronel|capitán|teniente|obispo|arzobispo|párroco|sacerdote|abogad[oa]|secretari[oa]|"
        r"defensora?|congresista|senadora?|diputad[oa]|ingenier[oa]|gerente|dirigente|bomber[oa]|rescatista|profesora?|"
        r"maestr[oa]|testigo|sobreviviente|superviviente|agricultora?|miner[oa]|embajadora?|representante"
    ),
    "fr": (
        r"(?:vice-)?président(?:e)?|(?:premi(?:er|ère) )?ministre|maire|préf(?:et|ète)|coordinat(?:eur|rice)|"
        r"direct(?:eur|rice)|porte-parole|cheff?e?|géologue|sismologue|médecin|infirmi(?:er|ère)|procureure?|juge|commandante?|générale?|colonel|"
        r"capitaine|évêque|archevêque|prêtre|avocate?|secrétaire|députée?|sénat(?:eur|rice)|ingénieure?|responsable|"
        r"pompi(?:er|ère)|professeure?|témoin|survivante?|ambassad(?:eur|rice)|représentante?|gouverneure?"
    ),
    "de": (
        r"\w*(?:[Pp]räsident|[Mm]inister|[Bb]ürgermeister|[Kk]oordinator|[Dd]irektor|[Ll]eiter|[Ss]precher|[Cc]hef|[Rr]ichter|"
        r"[Pp]farrer|[Ss]ekretär|[Ii]ngenieur|[Bb]otschafter|[Vv]ertreter|[Ll]ehrer|[Pp]rofessor)(?:in)?|\w*(?:[Gg]eolog(?:e|in)|"
        r"[Aa]rzt|[Ää]rztin|[Aa]nwalt|[Aa]nwältin|[Gg]eneral|[Oo]berst|[Bb]ischof|[Aa]bgeordneter?|[Ll]andrat|[Ll]andrätin|"
        r"[Zz]eug(?:e|in)|[Gg]ouverneur(?:in)?)"
    ),
}
_OF: Final = (
    r"(?: (?:de|del|de la|de los|de las|du|des|der|von|für|d['’]|da|do)"
    r"(?: ?(?:la|el|los|las|le|les|[A-ZÁÉÍÓÚÄÖÜ][\w-]+)){1,4})?"
)
"""Whose office it is; a word in small letters may begin what he did."""
_BEHIND: Final = r"(?= *[,.;:)]| (?!y |e |o |et |ou |und |oder )[^\W\d_A-Z]|$)"
"""What follows an office behind a name; with an article before it, or one more behind it, it is of somebody else."""
_STYLE: Final = r"(?:(?:sor|don|doña|padre|fray|monseñor|M\.|Mme|Dr\.|Prof\.) )?"


def office_in(tag: str, spellings: Iterable[str], texts: Iterable[str]) -> str | None:
    """Return the office that stands before or behind a person's full name in texts of a language; None without one.

    Of several the one that most places have is taken, then the shortest.
    """
    offices = _OFFICES.get(primary(tag))
    names = [re.escape(each) for each in sorted({*spellings}, key=lambda each: (-len(each), each)) if " " in each]
    if not offices or not names:
        return None
    office, person = rf"((?:{offices}){_OF})", rf"(?:{'|'.join(names)})"
    sought = re.compile(rf"(?<!\w){office},? {_STYLE}{person}(?!\w)|(?<!\w){person}, {office}(?!\w){_BEHIND}")
    # At the beginning of a sentence its capital is the sentence's.
    told = (each[1] or each[2] for text in texts for each in sought.finditer(" ".join(text.split())))
    found = Counter(" ".join(each.split()) for each in told)
    return min(found, key=lambda each: (-found[each], len(each), each)) if found else None
