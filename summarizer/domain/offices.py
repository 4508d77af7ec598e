"""A speaker in words of another language that are an office and no name → how English says it.

"El gobernador" is the governor, "le procureur de Nouakchott" the prosecutor of Nouakchott: the office is said in
English, a name behind it as it stands. Whatever is more than an office and a name is left to who can translate.
"""

import re
from functools import lru_cache
from typing import Final

OFFICES: Final = {
    "governor": r"gobernador(?:a)?|gouverneur(?:e|in)?|governatore|governatrice|governador(?:a)?|"
    r"губернатор|محافظ|والي|vali",
    "prosecutor": r"fiscal|procureure?(?: de la république)?|procurator[ei]|"
    r"procurador(?:a)?|staatsanw[aä]lt(?:in)?|officier van justitie|прокурор|المدعي العام|savcı",
    "public prosecutor's office": r"fiscal[ií]a|parquet|procura(?: della repubblica)?|procuradoria|"
    r"minist[eé]rio p[uú]blico|staatsanwaltschaft|openbaar ministerie",
    "judge": r"juez(?:a)?|juge|giudice|ju[ií]z(?:a)?|richter(?:in)?|rechter",
    "court": r"tribunal|juzgado|cour|tribunale|gericht|rechtbank",
    "mayor": r"alcalde(?:sa)?|maire|sindac[oa]|prefeit[oa]|presidente da c[aâ]mara|"
    r"b[uü]rgermeister(?:in)?|oberb[uü]rgermeister(?:in)?|burgemeester|"
    r"мэр|мер|عمدة|رئيسة? (?:ال)?بلدية|belediye başkanı",
    "minister": r"ministr[oa]|ministre|minister(?:in)?",
    "ministry": r"ministerio|minist[eè]re|ministero|minist[eé]rio|ministerium",
    "president": r"presidente|pr[eé]sidente?|presidenta|pr[aä]sident(?:in)?",
    "prefect": r"prefecto|pr[eé]f[eè]te?|prefetto|pr[aä]fekt",
    "police": r"polic[ií]a|police|polizia|pol[ií]cia|polizei|politie",
    "army": r"ej[eé]rcito|arm[eé]e|esercito|ex[eé]rcito|armee|leger",
    "government": r"gobierno|gouvernement|governo|regierung|regering",
    "hospital": r"hospital|h[oô]pital|ospedale|krankenhaus|ziekenhuis",
    "doctor": r"m[eé]dic[oa]|m[eé]decin|docteur|medico|arzt|[aä]rztin|arts",
    "spokesperson": r"portavoz|vocer[oa]|porte-parole|portavoce|porta-voz|sprecher(?:in)?|woordvoerder",
    "survivor": r"superviviente|sobreviviente|rescap[eé]e?|sopravvissut[oa]|[uü]berlebende[r]?|overlevende",
    "witness": r"testigo|t[eé]moin|testimone|testemunha|zeug(?:e|in)|getuige",
    "official": r"funcionari[oa]|funzionario|fonctionnaire|beamt(?:er|in)",
}
"""What one holds or is, in English, and the words for it in other languages, as a pattern."""
_SEVERAL: Final = {
    "residents": r"vecin[oa]s|habitants|riverains|residenti|abitanti|moradores|anwohner(?:n)?|bewoners",
    "survivors": r"supervivientes|sobrevivientes|rescap[eé]s|sopravvissuti|"
    r"sobreviventes|[uü]berlebende(?:n)?|overlevenden",
    "witnesses": r"testigos|t[eé]moins|testimoni|testemunhas|zeugen|(?:oog)?getuigen|augenzeugen",
    "doctors": r"m[eé]dicos|m[eé]decins|medici|[aä]rzten?|artsen",
    "authorities": r"autoridades|autorit[eé]s|autorit[aà]|beh[oö]rden|autoriteiten",
    "rescuers": r"rescatistas|socorristas|sauveteurs|secouristes|soccorritori|rettungskr[aä]fte|hulpverleners",
    "investigators": r"investigadores|enqu[eê]teurs|inquirenti|ermittler(?:n)?|onderzoekers",
    "fishermen": r"pescadores|p[eê]cheurs|pescatori|fischer|vissers",
    "relatives": r"familiares|proches|familiari|angeh[oö]rige(?:n)?|nabestaanden",
    "officials": r"funcionarios|funzionari|fonctionnaires|funcion[aá]rios|beamte(?:n)?",
}
_THE: Final = r"(?:(?:el|la|los|las|le|les|il|lo|gli|i|o|a|os|as|der|die|das|den|dem|de|het) |l['’])?"
_A: Final = r"(?:(?P<a>un|una|une|uno|um|uma|ein|eine|einer|een) )?"
_OF: Final = (
    r"(?: (?:de la|de los|de las|del|de|du|des|di|della|dello|do|da|dos|von|van|der|in|en|a|à) |(?: de l| d| dell)['’])"
)
_NAME: Final = r"[^\W\d_a-z][\w’'-]*(?: (?:[^\W\d_a-z][\w’'-]*|de|del|la|el|du|des|di|al|von|van|der)){0,3}"


_BEGINS_A_SENTENCE: Final = re.compile(r"(?:El|La|Los|Las|Le|Les|Il|Un|Una|Une|Der|Die|Das|L['’])\b")


def _pattern(words: str) -> re.Pattern[str]:
    return re.compile(rf"{_A}{_THE}(?i:{words})(?:{_OF}(?P<of>{_NAME}))?")


@lru_cache(maxsize=1)  # a folder in English alone has no use for them, and to compile them takes its time
def _patterns() -> list[tuple[str, bool, re.Pattern[str]]]:
    return [
        *((office, True, _pattern(words)) for office, words in OFFICES.items()),
        *((office, False, _pattern(words)) for office, words in _SEVERAL.items()),
    ]


def in_english(speaker: str) -> str | None:
    """Return an office in English, with the place or body that it is of; None of what is more than that, or a name."""
    told = speaker.strip()
    told = f"{told[:1].lower()}{told[1:]}" if _BEGINS_A_SENTENCE.match(told) else told
    for office, is_one, pattern in _patterns():
        if found := pattern.fullmatch(told):
            article = ("a " if found["a"] else "the ") if is_one else ""
            return f"{article}{office} of {found['of']}" if found["of"] else f"{article}{office}"
    return None
