"""German: what it says around dates."""

from summarizer.ground.dates.languages.language import Language

LANGUAGE = Language(
    code="de",
    locales=("de", "de_AT"),
    words={
        "saturday": "sonnabend",
        "day before yesterday": "vorgestern",
        "yesterday": "gestern",
        "today": "heute|heute morgen|heute früh|heute abend|heute nachmittag|heute mittag|heute vormittag",
        "overnight": "heute nacht|über nacht|vergangene nacht|vergangener nacht|letzte nacht|letzter nacht",
        "tomorrow": "morgen",
        "day after tomorrow": "übermorgen",
        "since": "seit|ab|von|vom|frühestens|frühestens ab|nicht vor|nicht vor dem",
        "until": "bis|bis zu|bis zum|bis spätestens",
        "by": "spätestens|binnen",
        "before": "vor|vor dem",
        "and": "und",
        "to": "auf",
        "between": "zwischen",
        "last": "letzten|letzte|letzter|letztes|letztem|vergangenen|vergangene|vergangener|vergangenes|vergangenem|"
        "vorigen|"
        "vorige|voriger|voriges",
        "next": "nächsten|nächste|nächster|nächstes|nächstem|kommenden|kommende|kommender|kommendes|kommendem",
        "this": "diesen|diese|dieser|diesem|dieses",
        "week": "woche",
        "weekend": "wochenende",
        "month": "monat|monats",
        "year": "jahr|jahres|jahre",
        "early year": "jahresbeginn|jahresanfang",
        "early": "anfang|beginn|zu beginn",
        "mid": "mitte",
        "late": "ende",
        "first": "ersten|erste|erstes",
        "second": "zweiten|zweite|zweites",
        "third": "dritten|drittes",
        "fourth": "vierten|viertes",
        "quarter": "quartal|quartals",
        "half": "halbjahr|hälfte",
        "spring": "frühjahr|frühling|frühlings",
        "summer": "sommer|sommers",
        "autumn": "herbst|herbstes",
        "winter": "winter|winters",
        "": "für|ganze|ganzen|über|hindurch|an|abend|abends|nacht|nachmittag|nachmittags|vormittag|mittag"
        "|mitternacht|früh|frühen|späten|am morgen|"
        "morgens|"
        "der|die|das|den|dem|des|am|im|in|ins|beim|zum|zur|begann|endete|ortszeit|tag|stunden",
    },
    rewrites=(
        (
            (
                r"(?:\b(?:kurz |etwa )?(?:um|gegen|ab|vor|nach) )?\b<n>(?:[:.]\d{2})? uhr(?: <n>)?(?: (?:ortszeit"
                r"|utc|gmt))?"
            ),
            " ",
        ),
        (
            (
                r"\b(?:um|gegen|etwa um) (?:halb |(?:viertel|dreiviertel|<n>(?: minuten)?) (?:vor |nach"
                r" )?)?<n>\b(?! tag|\.)"
            ),
            " ",
        ),
        (
            (
                r"\b(?:(?:kurz )?(?:vor|nach)|bei|gegen|um) (?:mitternacht|tagesanbruch|mittag|sonnenauf\w+"
                r"|sonnenunter\w+"
                r"|morgengrauen)\b"
            ),
            " ",
        ),
        (r"\b(?:in der|die) (?:ganzen? )?nacht (?:zum|zu|auf den|auf) ", "overnight to "),
        (r"\b(?:in der|die) (?:ganzen? )?nacht (?:vom|von) ", ""),
        (r"\bin der nacht\b", "overnight"),
        (r"(?<=\d)\. (?=auf |bis |und )", " "),
    ),
    suffix="(?:abend|morgen|nachmittag|vormittag|mittag|nacht|früh)?s?",
    ahead=r"wird|werden|soll(?:en)?|muss|müssen|will|wollen",
    behind=r"(?:[^\W\d_]+ ){0,3}(?:stattfinden|beginnen|beigesetzt werden|\w+(?:en|t) (?:wird|soll|sollen))",
    lasting=r"dauer(?:t|n)|läuft|laufen|bleib(?:t|en)|ist|sind|gilt|gelten",
    negated=r"nicht|nie|niemals|kein\w*|kaum",
    remembered=r"jahrestag\w*|gedenk\w*|gedacht\w*|erinner\w*|jubiläum|gedenkfeier\w*",
    attribute=r"(?P<noun>[^\W\d_]+) (?:⟪(?:vom|von|des) |(?:vom|von|des|aus dem jahr) ⟪)",
    works=r"\w*gesetz(?:e|es)?|\w*abkommens?|\w*vertrags?|\w*vereinbarung|verfassung|resolution|dekret|\w*bericht\w*|"
    r"studie",
    same_day=r"am (?:selben|gleichen) (?:tag|abend|morgen)|an (?:diesem|jenem) tag",
    no_nouns="nacht|abend|morgen|tag|monat|jahr|stand|anfang|mitte|ende|sommer|winter|herbst|frühjahr|quartal|montag|"
    "dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|zeitraum|am",
)
