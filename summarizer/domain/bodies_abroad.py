"""A body's English name and how an article spells it → whether that spelling is its name in another language.

Papers of every language call some bodies by the name that they have at home: "Médecins Sans Frontières", "Guardia
Civil", "the PKK". A report names them in English, and none of its words stands in the article.
"""

import re
import unicodedata
from collections.abc import Iterable
from functools import cache
from typing import Final

from summarizer.domain.words import FUNCTION_WORDS, is_english

_WORDS: Final = {
    "action": "\\bacci[óo]n|\\baction|\\bazione|\\bação|\\baktion|\\bactie",
    "agency": "agen[czt]|agentur|агент|ajans|وكالة",
    "aid": "aide\\b|ayuda|hilfe|hulp|aiuto|ajuda|secours|socorro|помощ|допомог|yardım|إغاثة",
    "air": "aérienn|aérea|aeronautica|luft|lucht|воздуш|повітря|hava|جوي",
    "alliance": "allian|alian|alleanza|bündnis|альянс|ittifak|تحالف",
    "alternative": "alternativ|альтернатив",
    "armed": "arm[ée]e?s?\\b|armad|armat|bewaffn|streitkr|bundeswehr|\\bwehr|strijdkr|krijgs|вооруж|збройн|silahlı|"
    "مسلح",
    "army": "arm[ée]e|ej[ée]rcito|exército|esercito|\\bheer|bundeswehr|\\bwehr|(?<!pf)leger\\b|\\barmi|\\bарм|\\bordu|"
    "جيش",
    "assembly": "assembl|asamblea|versammlung|vergadering|meclis|جمعية",
    "association": "associa[tzç]|asocia|verband|verein|vereniging|derne|جمعية|ассоциац|асоціац",
    "bank": "\\bban[ckq]|bank\\b|банк|مصرف|بنك",
    "border": "fronti|fronter|fronteir|grens|grenz|confin|границ|кордон|sınır|حدود|погранич|прикордон",
    "brigade": "brigad|feuerwehr|pompier|bomberos|bombeir|brandweer|fuoco|бригад|tugay|كتائب|لواء",
    "centre": "centr|zentrum|центр|merkez|مركز",
    "children": "enfan|ni[ñn]o|kinder|crianç|bambin|infanz|\\bдет|\\bдіт|çocuk|أطفال|طفولة",
    "christian": "chr[ée]tien|cristian|cristã|christ|христиан|християн|hıristiyan|مسيحي",
    "civil": "civi[lc]|zivil|\\bb[üu]rger|гражданск|цивільн|sivil|مدني",
    "coalition": "coali[tz]|coalici|koali|коалиц|коаліц|ائتلاف",
    "coast": "côte|costa|costier|costeir|küste|kust|берегов|sahil|ساحل|سواحل",
    "committee": "comit|ausschuss|комитет|комітет|komite|لجنة",
    "communist": "comunist|communist|kommunist|коммунист|комуніст|komünist|شيوعي",
    "community": "communaut|comuni[dt]|(?<!all)gemein|gemeenschap|общин|громад|topluluk",
    "confederation": "conf[ée]d[ée]ra|confeder|конфедерац",
    "conservative": "conserva|konserva|консерват|muhafazakâr",
    "corps": "corps|cuerpo|corpo\\b|korps|корпус|kolordu|فيلق|حرس",
    "council": "cons[ei][ij]l|consejo|conselho|consiglio|\\brat\\b|raad|совет|рада|konsey|مجلس|شورى",
    "court": "\\bcour\\b|corte|tribunal|gericht|\\bhof\\b|(?:gerichts|gerechts|straf)hof|\\bсуд|mahkeme|محكمة",
    "crescent": "croissant|media luna|halbmond|mezzaluna|crescente|halve ?maan|полумес|півміс|kızılay|هلال",
    "criminal": "crimin|krimin|penal",
    "cross": "croix|cruz|kreuz|croce|kruis|крест|хрест|kızılhaç|صليب",
    "defence": "d[ée]fens|difesa|verteidigung|defesa|оборон|savunma|دفاع",
    "democratic": "d[ée]mocr|demokrat|демократ|ديمقراطي",
    "development": "d[ée]velop|desarroll|desenvolv|sviluppo|entwicklung|ontwikkeling|развит|розвит|kalkınma|تنمية",
    "doctor": "m[ée]decin|m[ée]dic|ärzt|artsen|врач|лікар|doktor|أطباء",
    "emergency": "urgenc|emergen|notfall|noodhulp|чрезвыч|надзвич|acil|طوارئ",
    "farmer": "agricult|campesin|bauern|boeren|coltivator|фермер|çiftçi|مزارع",
    "federal": "f[ée]d[ée]ra|bundes|bund\\b|федерал",
    "federation": "f[ée]d[ée]ra|verband|федерац|federasyon|اتحاد",
    "fire": "pompier|bomberos|bombeir|feuer|brandw|brandweer|fuoco|пожар|пожеж|itfaiye|إطفاء",
    "firefighter": "pompier|bomberos|bombeir|feuerwehr|brandweer|fuoco|пожар|пожеж|itfaiye|إطفاء",
    "food": "aliment|ernähr|voedsel|продовол|gıda|غذاء",
    "force": "force|fuerza|forza|força|kräft|bundeswehr|\\bwehr|krachten|macht\\b|\\bсил|kuvvet|قوات|قوة",
    "free": "libre|livre|liber|\\bfrei(?!will)|\\bvrij(?!will)|свобод|вільн|özgür|\\bhür\\b|\\b(?:ال)?حرة?\\b",
    "front": "\\bfront\\b|frente|fronte|фронт|cephe|جبهة",
    "general": "g[ée]n[ée]ra|algemeen|allgemein|главн|генерал|genel|عام",
    "green": "\\bvert|verde|grün|groen|зел[её]н|yeşil|أخضر|خضر",
    "group": "groupe|grup|gruppe|группа|група|جماعة",
    "guard": "gard|guardia|guarda|garde|wach[et]\\b|гвард|muhafız|حرس",
    "health": "sant[ée]|salud|saúde|gesundheit|gezond|sanit[àa]|здрав|здоров|sağlık|صحة",
    "home": "intérieur|interior|interno|innere|inneres|binnenland|içişleri|داخلية",
    "human": "\\bhum|mensch|\\bmens|человек|людин|insan|إنسان",
    "institute": "instit|istitut|институт|інститут|enstitü|معهد",
    "intelligence": "renseignement|inteligenc|nachrichten|inlichtingen|informazioni|разведк|розвід|istihbarat|مخابرات",
    "interior": "int[ée]rieur|interior|interno|innere|binnenland|внутр|içişleri|داخلية",
    "international": "interna[tcz]|международ|міжнарод|uluslararası|دولي",
    "islamic": "isl[aá]m|ислам|іслам|إسلامي",
    "jihad": "jihad|yihad|dschihad|gihad|джихад|cihat|جهاد",
    "judicial": "judicia|giudiziar|justiz|gerecht",
    "justice": "justi[cz]|giusti|gerecht|юстиц|правосуд|справедл|adalet|عدل|عدالة",
    "labor": "travail|trabaj|trabalh|lavor|(?<!zusammen)arbeit|\\bтруд|\\bпрац|emek|işçi|عمل",
    "labour": "travail|trabaj|trabalh|lavor|(?<!zusammen)arbeit|arbeid|\\bтруд|\\bпрац|emek|işçi|عمل",
    "league": "ligue|liga|lega\\b|лига|ліга|birli|رابطة",
    "left": "gauche|izquierda|esquerda|sinistra|\\blink[es]|\\bлев|\\bлів|\\bsol\\b|يسار",
    "liberal": "lib[ée]ra|либерал|ліберал",
    "liberation": "lib[ée]ra|befreiung|bevrijding|освобожд|визвол|kurtuluş|تحرير",
    "medical": "m[ée]di|ärzt|медиц|медич|tıb|طبي",
    "military": "milit|bundeswehr|\\bwehr|воен|війс|asker|عسكري",
    "ministry": "(?<!ad)minist|министер|міністер|bakanlı|وزارة",
    "monitoring": "observ|monitor|beobacht",
    "movement": "mouvement|movim|bewegung|beweging|движен|\\bрух\\b|hareket|حركة",
    "national": "na[tzc]ion|nacion|национ|націон|ulusal|mill[iî]|وطني|قومي",
    "navy": "marin|armada|военно-морск|donanma|بحرية",
    "observatory": "observat|osservatorio|beobachtungsstelle|обсерватор|gözlemevi|مرصد",
    "office": "bureau|oficin|\\bamt|amt\\b|ufficio|escritório|gabinete|büro|управлен|ofis|daire|مكتب",
    "organisation": "organi[sz]|организац|організац|örgüt|منظمة",
    "organization": "organi[sz]|организац|організац|örgüt|منظمة",
    "parliament": "parl[ae]ment|parlam|парламент|برلمان",
    "party": "\\bparti?t?\\b|partido|partito|partei|partij|парти|парті|حزب",
    "peace": "paix|\\bpaz\\b|frieden|\\bpace\\b|vrede|\\bмир|barış|سلام",
    "people": "peup|puebl|popol|povo|popul|volk|\\bнарод|halk|شعب",
    "police": "polic|poliz|politie|полиц|поліц|\\bpolis|emniyet|شرطة",
    "popular": "popul|popol|volks|\\bнарод|halk|شعبي",
    "prosecutor": "procur|fiscal|parquet|staatsanwalt|openbaar minist|прокур|savcı|نيابة",
    "protection": "prote[cz]|schutz|bescherming|защит|захист|koruma|حماية",
    "public": "(?<!r[eé])publi|öffentlich|openbaar|публич|публіч|kamu|عام",
    "radio": "radio|радио|радіо|إذاعة",
    "red": "rouge|\\broj[ao]|\\brot(?:e[ns]?)?\\b|\\bross[ao]|vermelh|rood|rode|красн|червон|kızıl|أحمر",
    "reporter": "reporter|report[eè]r|periodist|репорт[её]р|muhabir|gazeteci|مراسل",
    "republican": "r[ée]publi|repub|республ|респуб|cumhuriyet|جمهوري",
    "rescue": "secour|rescat|resgat|salvam|soccorso|rettung|redding|спасат|рятув|kurtarma|إنقاذ",
    "resistance": "r[ée]sist|widerstand|verzet|сопротив|опір|direniş|مقاومة",
    "revolutionary": "r[ée]vol|rivol|революц|devrim|ثوري|ثورة",
    "right": "droit|derech|direit|diritt|recht|\\bправ(?!ит)|\\bhak|حقوق",
    "science": "scien|ciênc|cienci|wissensch|wetensch|наук|bilim|علوم",
    "security": "s[ée]cur|segur|sicherheit|veilig|sicurezza|sûreté|безопас|безпек|güvenlik|أمن",
    "service": "servi[czç]|dienst|служб|servis|teşkilat|خدمة|جهاز",
    "social": "\\bso[cz]i|социал|соціал|sosyal|toplum|اجتماعي",
    "socialist": "so[cz]ial|социал|соціал|sosyal|اشتراكي",
    "society": "\\bsoci|gesellschaft|maatschappij|обществ|товариств|toplum|جمعية",
    "special": "sp[ée]cial|especia|spezial|speciale|специал|спеціал|özel|خاص",
    "state": "[ée]tat|estad[ou]|stat[oe]|staat|государ|держав|devlet|دولة",
    "student": "[ée]tudia|estudia|studen|студент|öğrenci|طلاب|طلبة",
    "supreme": "supr[eê]m|oberst|hoog|верхов|yüksek|عليا|أعلى",
    "technical": "tech|t[ée]cn|техн|teknik|تقني",
    "trade": "commer|handel|gewerk|\\bvak|sindic|торгов|ticaret|تجارة",
    "training": "\\bformation|\\bformaci|ausbild|opleiding",
    "union": "\\buni[oóã]|syndic|sindi[ck]|sindacat|gewerkschaft|vakbond|союз|спілк|birli|sendika|اتحاد|نقابة",
    "unity": "\\bunit[éà]|\\bunidad|einheit|eenheid|единств|єдніст|birlik|وحدة",
    "university": "universi|университет|університет|üniversite|جامعة",
    "unit": "\\bunit[éàa]|\\bunidad|einheit|eenheid|birlik|وحدة",
    "volunteer": "volont|volunt|freiwillig|vrijwillig|доброволь|добровол|волонт|gönüllü|متطوع",
    "wing": "\\baile|\\bala\\b|flügel|vleugel|крыл|крил|kanat|جناح",
    "without": "\\bsans\\b|\\bsin\\b|ohne|\\bsem\\b|senza|zonder|\\bбез\\b|tanımayan|بلا",
    "women": "femme|mujer|frauen|mulher|donne|vrouwen|женщин|жін|kadın|نساء|مرأة",
    "worker": "travaill|ouvri|trabaj|trabalh|lavor|operai|arbeiter|arbeid|рабоч|\\bтруд|робіт|işçi|عمال",
    "world": "monde|mundo|mundial|welt|wereld|mondo|mondial|всемир|всесвіт|dünya|عالم",
    "youth": "jeun|juven|joven|giovan|jugend|jeugd|молод|genç|شباب",
}  # fmt: skip
"""English words of bodies' names, in small letters without the plural's "s" → how other languages have them, as these
write them alone or in a longer word ("Bundesamt"); patterns for any letter case. After the bodies' own names as
Wikipedia's articles on them give these. Where longer words hold one that is of another meaning ("Feuerwehr" is no army,
"Comunidad" no unit, "международный" nothing of a people's), the pattern is bound to where a word begins or ends."""
_SPELT: Final = {
    "defense": "defence",
    "center": "centre",
    "physician": "doctor",
    "peoples": "people",
    "agencie": "agency",
}
_INITIALS: Final = {
    "AfD": "Alternative for Germany",
    "AKP": "Justice and Development Party",
    "BKA": "Federal Criminal Police Office",
    "BND": "Federal Intelligence Service",
    "CDU": "Christian Democratic Union",
    "CGT": "General Confederation of Labour",
    "CHP": "Republican People's Party",
    "CICR": "International Committee of the Red Cross",
    "CNRS": "National Centre for Scientific Research",
    "CRS": "Republican Security Companies",
    "DEM": "Peoples' Equality and Democracy Party",
    "ELN": "National Liberation Army",
    "EZLN": "Zapatista Army of National Liberation",
    "FARC": "Revolutionary Armed Forces of Colombia",
    "FDP": "Free Democratic Party",
    "FIFA": "International Federation of Association Football",
    "FLN": "National Liberation Front",
    "FPÖ": "Freedom Party of Austria",
    "FRELIMO": "Mozambique Liberation Front",
    "FSB": "Federal Security Service",
    "GRU": "Main Intelligence Directorate",
    "HDP": "Peoples' Democratic Party",
    "HUR": "Main Directorate of Intelligence",
    "INSEE": "National Institute of Statistics and Economic Studies",
    "MHP": "Nationalist Movement Party",
    "MIT": "National Intelligence Organization",
    "MPLA": "People's Movement for the Liberation of Angola",
    "MSF": "Doctors Without Borders",
    "ÖVP": "Austrian People's Party",
    "PKK": "Kurdistan Workers' Party",
    "PSOE": "Spanish Socialist Workers' Party",
    "PT": "Workers' Party",
    "PYD": "Democratic Union Party",
    "RENAMO": "Mozambican National Resistance",
    "RSF": "Reporters Without Borders",
    "SAMU": "Urgent Medical Aid Service",
    "SBU": "Security Service of Ukraine",
    "SPD": "Social Democratic Party of Germany",
    "SPÖ": "Social Democratic Party of Austria",
    "SVR": "Foreign Intelligence Service",
    "UNAM": "National Autonomous University of Mexico",
    "UNITA": "National Union for the Total Independence of Angola",
    "YPG": "People's Protection Units",
}  # fmt: skip
"""Initials of another language by which English papers call a body → its name in English; those that mean another body
in English too (Sudan's RSF) are held to its words all the same."""
_WORD: Final = re.compile(r"[^\W\d_]+")


def is_word_abroad(word: str, spellings: Iterable[str]) -> bool:
    """Tell whether a spelling of a body has an English word of its name in another language: "Sans Frontières".

    Of a spelling that is English all through, none of its words is in another language.
    """
    pattern = _pattern(word.casefold())
    written = (each for spelling in spellings if not _is_all_english(spelling) for each in (spelling, _bare(spelling)))
    return pattern is not None and any(map(pattern.search, written))


def is_initials_abroad(name: str, spellings: Iterable[str]) -> bool:
    """Tell whether a spelling has the initials that a body of this English name has in another language: "MSF"."""
    words = _content(name)
    known = (_INITIALS.get(each) for spelling in spellings for each in _WORD.findall(spelling))
    return any(words <= _content(each) for each in known if each)


def _bare(spelling: str) -> str:
    """Return a spelling without accents, with which some forms of a word are written: "Polícia"."""
    return "".join(each for each in unicodedata.normalize("NFD", spelling) if not unicodedata.combining(each))


def _is_all_english(spelling: str) -> bool:
    return all(is_english(each.casefold()) for each in _WORD.findall(spelling))


@cache
def _pattern(word: str) -> re.Pattern[str] | None:
    stem = word.removesuffix("s")
    found = _WORDS.get(word) or _WORDS.get(_SPELT.get(stem, stem))
    return None if found is None else re.compile(found, re.IGNORECASE)


def _content(name: str) -> frozenset[str]:
    words = (each.casefold() for each in _WORD.findall(name))
    return frozenset(each for each in words if len(each) > 1 and each not in FUNCTION_WORDS)
