"""English names whose names in other languages begin otherwise → how they begin there.

A people, a feast or a body goes by a name of its own in each language, which neither a dictionary nor its sound gives:
"Fulani" are "Peuls" in French, "Yazidis" "Jesiden" in German, "езиды" in Russian. Keys are the English names in small
letters without the plural's "s", patterns hold for any letter case. Forms after the languages' own Wikipedias.
"""

import re
from collections.abc import Sequence
from functools import cache
from typing import Final

from summarizer.domain.words import word_set

_FEASTS: Final = {
    "christma": "no[eë]l|navid|weihnacht|natal|kerst|рождеств|різдв|الميلاد",
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
_PEOPLES: Final = {
    "arab": "[aá]rab|араб|عرب",
    "brit": "brit|британ|ingl|angl|engl|engels|англи|англі|i̇?ngiliz|بريطان",
    "croat": "cro[aá]|kroat|хорват|hırvat|كروات",
    "czech": "chec|tch[eè]q|tschech|cec[ho]|tsjech|чех|чеш|çek|تشيك",
    "dane": "dan[eoéê]|dän|dinamarq|deen|датчан|данц|данськ|danimark|دنمارك",
    "finn": "fin[nl]|финн|финл|фінн|фінл|فنلند",
    "jew": "jud[íi]|ju[ií][fv]|jude|jüd|ebre|hebr|jood|joden|евре|иуде|євре|yahudi|يهود",
    "jewish": "jud[íi]|ju[ií][fv]|jude|jüd|ebre|hebr|jood|joods|евре|иуде|євре|yahudi|يهود",
    "kazakh": "[ck]asa[cqkj]|ka[zs]a[ckhj]|cazaq|казах|kazak|كازاخ",
    "pole": "pol[aoe]n|pola[ckc]|pools|поляк|польс|polonyal|بولند",
    "scot": "escoc|écoss|schott|scoz|schot|шотланд|iskoç|i̇skoç|اسكتلند",
    "serb": "serb|sérv|серб|sırp|صرب",
    "slovak": "eslova[cq]|slova[ckq]|slowak|slowaak|slovac|словак|словац|سلوفاك",
    "spaniard": "españ|espagn|spani|spagn|espanh|spanj|испан|іспан|i̇?spany|إسبان",
    "swede": "suéd|sued|sved|schwed|zweed|zwed|шве[дц]|i̇?sveç|suec|سويد",
    "tajik": "tad[jy]i|tayik|tagi[ck]|tadschik|tadzjie|tajiqu|таджи|tacik|طاجيك",
    "turk": "t[uü]r[ckq]|турк|турок|туре[цч]|ترك|أتراك",
    "uzbek": "u[zs]be[cqk]|ouzb|oezbe|usbek|узбе|özbek|أوزبك",
    "chad": "tchad|tschad|tsjaad|ciad|çad|чад|تشاد",
    "chadian": "tchad|tschad|tsjaad|tsjadi|ciad|çad|чад|تشاد",
    "alawite": "ala[ouwvü]+it|алавит|nusayri|علوي",
    "amazigh": "amazi[gr]h?|berb[eè]r|bereber|бербер|أمازيغ",
    "baloch": "bal[ou]+[ct]s?c?h|belu[dt]?[cs]|белудж|بلوش",
    "basque": "vasc|basc|bask|баск",
    "bedouin": "b[eé]d[ou]+in|бедуин|бедуїн|bedevi|بدو",
    "berber": "berb[eè]r|bereber|бербер|أمازيغ",
    "chechen": "tch[eé]tch[eè]n|t?sch?etschen|chechen|cecen|tsjetsje+n|чечен|çeçen|شيشان",
    "copt": "copt|kopt|копт|коптськ|kıpti|قبط",
    "coptic": "copt|kopt|копт|kıpti|قبط",
    "cossack": "cosa[cq]|kosak|kozak|cosacc|козак|казак",
    "druze": "dr[uo]+[sz]|друз|dürzi|دروز",
    "fulani": "peul|fula|fulb|fulan|фула|фульбе|فولان",
    "gypsy": "gitan|cigan|tsigan|zigeuner|zingar|цыган|циган|çingene|غجر",
    "hausa": "ha[ou]+s+a|хауса|هوسا",
    "hazara": "hazar|хазар|هزار",
    "houthi": "hou?th?i|h[uo]t[ií]|huthi|хусит|хути|husi|حوثي",
    "hutu": "hout[ou]|hut[uú]|хуту|هوتو",
    "kurd": "k[uo]e?rd|curd|kürt|курд|أكراد|كرد",
    "kurdish": "k[uo]e?rd|curd|kürt|курд|كرد",
    "maronite": "maronit|марон[иі]т|marunî|ماروني",
    "maasai": "mas+a[iïy]|масаи|масаї",
    "ossetian": "oss?[eè]t|osset|осетин|oset|أوسيت",
    "pashtun": "pa[cs]?[hs]?c?ht|pachto|past[uú]n|пушту|peştun|بشتون",
    "rohingya": "rohin|рохин|рохінджа|arakan|روهينغا|روهينجا",
    "roma": r"rr?om[sa]?\b|romaní|gitan|cigan|sinti|tsigan|цыган|циган|рома\b|ром[иів]+\b|غجر",
    "sami": r"s[aá]m[ie]|saam|саам|lap[po]n",
    "shia": "chi+it|schiit|sciit|sjiit|xiit|chi[ií]|шиит|шиїт|şii|شيع",
    "sikh": "sij|sikh|сикх|сікх|سيخ",
    "sunni": "sun+it|sun[ni]|сунн|сунит|суніт|سن[ةي]",
    "taliban": "tal[ie]b|талиб|таліб|طالبان",
    "tamil": "tamou?l|tam[ií]l|тамил|таміл|تاميل",
    "tatar": "t[aá]r?tar|татар|تتار",
    "tuareg": "tou?areg|tuareg|toeareg|туарег|طوارق",
    "turkmen": "turkm|turcom|turkom|turkman|туркмен|türkmen|تركمان",
    "tutsi": "tuts|toutsi|тутси|توتسي",
    "uighur": "o?u[ií]?[iï]?gh?o?u?r|uigur|uygur|oeigoer|iugur|уйгур|أويغور|إيغور",
    "yanomami": "[yi]anom|janom|яномам",
    "yazidi": "[yi][aeé]z[ií]d|j[ea][sz]id|[eê]zid|езид|єзид|язид|إيزيد|أيزيد",
    "zulu": "z[ou]+l|зулус|زولو",
}
_BODIES: Final = {
    "daesh": (
        "da[eiï]s?[ck]?h|игил|іділ|işid|deaş|داعش|estado islámico|état islamique|islamischer? staat|stato islamico"
    ),
    "hamas": "ham[aá]s|хамас|hamás|حماس",
    "hezbollah": "h[ei]z[bp]ol|hisb|hizb|хезбол|хізбол|хизбал|حزب الله",
    "kremlin": "krem|cremlin|кремл|الكرملين",
    "un": (
        r"(?:[وف]?[بكل]?ال|[وف]?لل)?أمم(?:ي|\s+المتحدة)|onusi|оонов|blauhelm|blauwhelm|casques? bleu|cascos? azul|"
        r"casc[ho]+i? blu|capacetes? azu|голуб\w+ касо|mavi bere"
    ),
    "vatican": "vati[ck]|ватикан|ватікан|الفاتيكان|santa sede|saint-siège",
}
_FAITHS: Final = {
    "alevi": "alev|алев|علوي",
    "buddhist": "b[uo]+[ed]*h?[iy]?st|budist|будд|будис|بوذ",
    "catholic": "[ck]at{1,2}h?[oóò]l|католи|كاثوليك",
    "christian": "chr[ieé]s?ti|cristi?[aãâ]|христи|hristiyan|مسيحي|نصار",
    "evangelical": "[eé]vang[eé]l|евангел|євангел|إنجيل",
    "franciscan": "fran[cz]is[ck]|franzisk|fransisk|францис|францісканц|fransisken|فرنسيسكان",
    "hindu": "hindo?[uúo]|ind[uù]|индуи|индус|індуї|індус|هندوس",
    "ismaili": "isma[eëiï]|исмаил|ісмаїл|إسماعيلي",
    "jesuit": "j[eé][sz]u[iïí]e?t|gesuit|иезуит|єзуїт|cizvit|يسوعي",
    "koran": "[ck]or[aá]|qur|alcor|коран|kuran|قرآن",
    "muslim": "mus+ulm|mu[cç]ulm|mo?u?s+lim|мусульм|müslüman|مسلم",
    "nazi": "na[zc]i|нацис|نازي",
    "pentecostal": "pent[eé][ck]ost|pfingst|pinkster|пятидесят|п['’]ятидесят|خمسيني",
    "protestant": "protest[aâ]nt|протестант|بروتستانت",
    "salafist": "salaf|салаф|selef|سلفي",
    "zionist": "[sz]ioni|сиони|сіоні|siyoni|صهيون",
}
_GIVEN_NAMES: Final = {
    "andrew": "andr[eé]|андре|андрі|أندراوس",
    "anne": r"ana?\b|ann[ae]|анн[аыуе]|ганн|حنة",
    "anthony": "ant[oôóò][in]|антон|أنطون",
    "benedict": "bened|beno[iî]t|бенедикт|بنديكت",
    "catherine": "[ck]at[ah]?[eéy]?r[iy]n|catalina|екатерин|катерин|كاترين",
    "charles": "[ck]arlo?s?|karel|charles|карл|تشارلز|شارل",
    "elizabeth": "isabel|[eé]li[sz]|елизав|єлизав|إليزاب|اليزاب",
    "francis": "fran[cç][eiéo]|franzisk|fransisk|франциск|فرنسيس",
    "george": "jorge|ge?org|giorgio|joris|георг|юри[яй]|юрі[яй]|yorgi|جرجس|جورج",
    "henry": "enri|hen[rd]|heinrich|генр|هنري",
    "james": "(?:san)?tiago|ja[cgqk]|gia[ck]o|иаков|яков|yakup|يعقوب",
    "john": "juan|jo[ãa]o|jean|giovan|johan|jan\\b|ио(?:анн|ван)|іоан|иван|іван|yahya|yuhanna|يوحنا",
    "joseph": "jos[eé]|giuseppe|jozef|иосиф|йосип|yusuf|يوسف",
    "lawrence": "loren|lauren|louren|лавр|лоренц",
    "leo": r"le[óãa]o?n?\b|l[eé]on|leo|лев\b|льв[аеу]|лео|ليو|لاون",
    "luke": "lu[ck]|лук[аиі]|لوقا",
    "mark": "mar[ck]|марк|مرقس",
    "mary": "mar[iíy]|мари|марі|meryem|مريم|العذراء",
    "matthew": "mat+h?[eiï]|matth|матф|матв|متى",
    "michael": "mi[gc]h?[ueé]l|micha|михаи|михай|mikail|ميخائيل|مايكل",
    "nicholas": "ni[ck]h?ol|ni[ck]la|никол|микол|نيقولا|نقولا",
    "paul": "pa[bou]+lo?|павл|павел|pavlus|بولس",
    "peter": "ped|pi?et|pierr|п[её]тр|петр|بطرس",
    "philip": "f[ei]lip|philip|филип|філіп|فيليب",
    "stephen": "estev|esteb|estêv|[eé]tienne|ste[fp]|стеф|степ|إسطفان|استفانوس",
    "william": "gui?l|wil|уиль|вил[ьл]|віль|вільг|ويليام|وليام",
}
"""Given names that languages translate, of saints and of those who reign."""
BEFORE_TRANSLATED: Final = word_set(
    "st saint sts saints pope king queen prince princess emperor empress tsar tsarina apostle prophet archangel"
)
"""Before whom a given name is one that languages translate: "St James", "Pope Francis"."""
_SPELT: Final = {
    "quran": "koran", "qur'an": "koran", "moslem": "muslim",
    "gypsie": "gypsy", "isil": "daesh", "isi": "daesh", "peul": "fulani", "talib": "taliban", "fula": "fulani",
    "fulbe": "fulani",
    "masai": "maasai", "uyghur": "uighur", "uygur": "uighur", "yezidi": "yazidi", "shiite": "shia", "shi'ite": "shia",
    "baluch": "baloch", "turkoman": "turkmen", "touareg": "tuareg", "hizbullah": "hezbollah", "romani": "roma",
}  # fmt: skip
"""Other English spellings."""
_PATTERNS: Final = _FEASTS | _PEOPLES | _BODIES | _FAITHS

ACRONYMS: Final = {
    "ngo": "ONGs?|NROs?|НПО|НУО|НКО|STK", "ngos": "ONGs?|NROs?|NGOs?|НПО|НУО|НКО|STK",
    "un": "ONU|ООН|VNO|VN|BM|UNO|[وفبلك]?(?:ال|لل)?أممي(?:ة|ين|ون|ا)?|[وفبلك]?(?:ال|لل)أمم",
    "eu": "UE|ЕС|ЄС|AB", "nato": "НАТО", "imf": "IWF|МВФ", "ceo": "PDG", "gdp": "PIB|PIL|BIP|BBP|ВВП",
    "hiv": "ВИЧ|ВІЛ", "aids": "СПИД|СНІД", "dna": "DNS|ДНК", "who": "OMS|WGO|ВОЗ|ВООЗ|DSÖ",
    "osce": "OSZE|OVSE|ОБСЕ|ОБСЄ|AGİT", "icc": "CPI|IStGH|TPI|МУС|МКС|UCM", "iaea": "IAEO|МАГАТЭ|МАГАТЕ|UAEA",
    "ecb": "BCE|EZB|ЕЦБ|ЄЦБ", "wfp": "PAM|PMA|ВПП|WVP", "iom": "МОМ", "unhcr": "HCR|ACNUR|УВКБ|BMMYK",
    "wto": "OMC|ВТО|СОТ|DTÖ", "oecd": "OCDE|OESO|ОЭСР|ОЕСР",
}  # fmt: skip
"""What English acronyms of common words and of bodies are in other languages, if their letters differ; patterns."""


@cache
def exonym_of(word: str) -> re.Pattern[str] | None:
    """Return how other languages begin the word for what an English word in small letters names; None if it is none."""
    stem = word.removesuffix("s")
    return _begun(_PATTERNS.get(_SPELT.get(stem, stem)))


def given_abroad(words: Sequence[str], at: int) -> re.Pattern[str] | None:
    """Return how other languages begin a saint's or a ruler's given name, a word of a name in small letters.

    None for other words, and for the same name of somebody else, which no language translates.
    """
    is_translated = not BEFORE_TRANSLATED.isdisjoint(words[:at])
    return _begun(_GIVEN_NAMES.get(words[at])) if is_translated else None


@cache
def _begun(pattern: str | None) -> re.Pattern[str] | None:
    return None if pattern is None else re.compile(rf"(?<!\w)(?:[وف]?[بكل]?(?:ال)?)?(?:{pattern})", re.IGNORECASE)
