"""Italian: what it says around dates."""

from summarizer.ground.dates.languages.language import Language

LANGUAGE = Language(
    code="it",
    locales=("it",),
    words={
        "day before yesterday": "l'altro ieri|l'altroieri|ieri l'altro|avantieri",
        "yesterday": "ieri",
        "today": "oggi|stamattina|stamane|stamani|questa mattina|questo pomeriggio|stasera|questa sera",
        "overnight": "stanotte|la notte scorsa|la scorsa notte|nella notte|nella notte scorsa|nella scorsa notte|"
        "durante la notte",
        "tomorrow": "domani",
        "day after tomorrow": "dopodomani",
        "since": "da|dal|dall'|dalla|dallo|dai|dagli|dalle|a partire da|a partire dal|sin da|sin dal|non prima di|"
        "non prima del",
        "until": "fino a|fino al|fino all'|fino alla|fino ai|sino al|sino alla",
        "by": "entro",
        "before": "prima di|prima del|prima della",
        "to": "a|al|all'|alla|allo|ai|agli|alle",
        "and": "e|ed",
        "between": "tra|fra",
        "last": "scorso|scorsa|scorsi|scorse|ultimo|ultima|ultimi|ultime|passato|passata",
        "next": "prossimo|prossima|prossimi|prossime",
        "this": "questo|questa|questi|queste",
        "week": "settimana",
        "weekend": "fine settimana|weekend",
        "month": "mese",
        "year": "anno|l'anno|dell'anno",
        "early year": "inizio anno|inizio dell'anno",
        "early": "inizio|inizi|l'inizio|all'inizio|primi",
        "mid": "metà",
        "late": "fine|la fine",
        "first": "primo|1°|prima",
        "second": "secondo|seconda",
        "third": "terzo",
        "fourth": "quarto",
        "quarter": "trimestre",
        "half": "semestre|metà dell'anno",
        "spring": "primavera",
        "summer": "estate|l'estate|dell'estate|nell'estate",
        "autumn": "autunno|l'autunno|dell'autunno|nell'autunno",
        "winter": "inverno|l'inverno|dell'inverno|nell'inverno",
        "ago": "fa",
        "": "per|tutta|tutto|mattina|mattinata|pomeriggio|sera|serata|notte|giorno|alba|all'alba|mezzanotte"
        "|mezzogiorno|il|lo|la|i|"
        "gli|le|"
        "di|del|dell'|della|dello|nel|nell'|nella|nello|nei|negli|nelle|dei|degli|delle|sul|in|durante|iniziato|"
        "iniziata|iniziò|cominciato|cominciata|terminato|"
        "terminata|finito|finita|tarda|presto|ora locale|ore|corso",
    },
    rewrites=(
        (
            (
                r"\b(?:(?:(?:poco (?:prima|dopo) del|in?torno al|attorno al|al|dal)le|verso le)(?: ore)?|ore)"
                r" <n>\b(?:[:.]\d{2})?"
                r"(?: (?:e|meno) (?:un quarto|mezz[ao]|tre quarti|<n>)\b)?(?: in punto)?"
            ),
            " ",
        ),
        (
            (
                r"(?:\bpoco )?(?:\b(?:prima|dopo) (?:di |del(?:l')? ?))?(?:\ball'|\ba |\bverso )?\b(?:mezzanotte"
                r"|mezzogiorno"
                r"|alba|tramonto)\b"
            ),
            " ",
        ),
        (r"\bdall'(?=[^\W\d])", "dall' "),
        (r"\bnella notte (?=(?:tra|fra) |del )", ""),
        (r"\b(?:all|dall|nell|dell)'(?=\d)", r" "),
    ),
    ahead=r"\w+(?:rà|ranno)|deve|devono|(?:è|sono) (?:previst|fissat|attes)[oaie]|in programma",
    lasting=r"continuano?|proseguono|prosegue|resta|restano|dura|durano|è|sono|vale",
    negated=r"non|mai|nessuno",
    remembered=r"anniversari[oa]?|commemor\w+|ricord\w+|in memoria|omaggio",
    attribute=r"(?P<noun>[^\W\d_]+) (?:⟪(?:del|dell'|di) ?|(?:del|dell'|di) ?⟪)",
    works=r"legg[ei]|accord[oi]|trattat[oi]|costituzione|risoluzione|decret[oi]|censimento|rapport[oi]|studio|patto",
    same_day=r"lo stesso giorno|quel giorno|quell[ao] stess[ao] (?:giorno|notte|sera|mattina)",
    no_nouns="notte|sera|mattina|giorno|mese|anno|prima|dopo|partire|inizio|fine|metà|estate|inverno|autunno|"
    "primavera|trimestre|corso|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|alba",
)
