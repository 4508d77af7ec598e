"""Italian: what it says of deeds and sayings."""

from summarizer.ground.wordings.wordings import Wordings

WORDINGS = Wordings(
    kinds={
        "airstrike": r"aere|bombard|raid|missil|dron|elicotter|attacc|caccia|incursion",
        "shelling": r"artiglier|bombard|granat|razz[io]|mortai|missil|colp|cannon",
        "bombing": r"bomb|esplo|deton|attentat|ordign|mina|granat|dinamit|autobomb|carica",
        "chemical_attack": r"chimic|gas|tossic|cloro|sarin|velen|nervin",
        "armed_clash": r"scontr|combatt|battagl|attacc|offensiv|sparator|spar[ao]|imboscat|assalt|guerra|conflitt",
        "abduction": r"rapi|sequestr|ostagg|rapim|scompars|cattur|riscatt|prigionier",
        "riot": r"rivolt|disordin|sacchegg|violen|sommoss|scontr|vandal|incendi",
        "arrest": r"arrest|ferm|deten|custod|cattur|carcer|manette|incarcer|blitz|retata",
        "talks": (
            r"incontr|riuni|negozia|colloqu|dialog|vertic|discut|discuss|confer|visit|ricev|mediaz|"
            r"telefon|trattativ|consult|tavol|tavol"
        ),
        "election": r"elez|elett|eletto|eletta|vot|urn|candidat|referend|ballottagg|scrutin|suffrag",
        "court": (
            r"tribunal|giudic|process|sentenz|condann|procur|accus|imput|pm\b|reato|causa|ricors|"
            r"appell|udienz|verdett|assol|corte\b|carcer|fallim|avvocat|estrad|giustiz"
        ),
        "protest": (
            r"protest|manifest|marc|corteo|sciop|piazza|sit-in|presidio|blocc|boicott|veglia|"
            r"fiaccolat|occup|mobilit|striscion"
        ),
        "agreement": r"accord|patto|trattat|intes|tregua|cessate|firm|alleanz|compromess|contratt|accett",
        "appointment": (
            r"nomin|design|elett|dimi|dimess|licenzi|rimoss|destitu|sostitu|succed|incaric|carica|"
            r"giur|promoss|president"
        ),
        "displacement": (
            r"sfoll|fugg|fuga|evacu|profug|rifug|lasci|esodo|senzatetto|espuls|trasfer|sgomber"
            r"|migra|"
            r"abbandon"
        ),
        "disaster": (
            r"terremot|sism|scoss|alluvion|inondaz|piena|tempest|uragan|ciclon|tifon|tornado|tsunami|"
            r"vulcan|eruz|frana|smott|valang|siccit|incend|carest|caldo|freddo|epidemi|pandemi|colera|"
            r"piogg|disastr|catastrof|croll|magnitud|replic|vento|fulmin|neve|onda|fiume|diga|maltemp|"
            r"rogo|fiamme|esond|morbill|virus|contag|infez|grandin|gel[oi]|malatt"
        ),
    },
    statuses={
        "feared": (
            r"tem[eao]|potrebb|può|possib|forse|probab|presunt|sospett|rischi|pericol|minacc|"
            r"non"
            r" confermat|non (?:è )?(?:stat\w )?conferm|dispers|preoccup|stim|preved|se\b|sarebb|"
            r"avrebb"
            r"|\w+(?:rà|ranno|rebbe|rebbero|remo)\b|a meno che|quasi cert|imminent"
        ),
        "cancelled": (
            r"annull|sospes|rinvi|cancell|revoc|ritir|abbandon|fall|interrott|interromp|salt|non si|" r"stop|ferm|viet"
        ),
    },
    stances={
        "expects": (
            r"attend|aspett|preved|previst|potrebb|può|sarà|probab|possib|tem[eao]|sper|stim|confid|"
            r"ritien|creda|crede|se\b|rischi|\w+(?:rà|ranno|rebbe|rebbero|remo)\b|a meno che|promett|"
            r"promess|assicur"
        ),
        "accuses": (
            r"accus|colp|respons|denunci|imput|attribu|crimin|massacr|uccis|omicid|attacc|viol|"
            r"condann|repress|distru|ment|nascond|trascur|neglig|provoc|caus|corru|terror|frod"
        ),
        "denies": (
            r"esclu|neg[aòh]|negat|smenti|smentisc|respin|rifiut|contest|non\b|mai\b|fals|nessun|né\b|"
            r"infondat|innocen|invent"
        ),
        "suspects": (
            r"sospett|presunt|ritien|ritenut|possib|potrebb|può|probab|sembra|pista|indizi|ricercat|"
            r"legat|autor|indag|indag|ipotes|esclu|investig"
        ),
        "condemns": (
            r"condann|denunc|deplor|critic|sdegn|respin|vile|barbar|atroc|inaccett|inammiss|orror|"
            r"vergogn|crimin|terror|tradim|pugnal|scandal|stigmat|defini|parl|bolla|chiam"
        ),
        "claims_responsibility": r"rivendic|assun|respons|ammess|ammett|confess|riconosc|attribu|autor",
        "threatens": (
            r"minacc|avvert|ritors|rappresag|vendett|rispond|altrimenti|ultimatum|giur|promett|"
            r"promess|conseguen|pun|se\b|\w+(?:rà|ranno|rebbe|rebbero|remo)\b|a meno che"
        ),
        "demands": (
            r"chied|chiest|esig|pretend|richied|appell|invit|sollecit|dev|urg|ordin|vogl|vuol|insist|"
            r"propon|propost|rivendic|necess"
        ),
        "supports": (
            r"sosten|appogg|sostegn|plau|elogi|difes|difend|favor|approv|solidar|congratul|benvenut|"
            r"ringraz|giustific|necessar|import|aiut|condogl|soddisf|accogl"
        ),
        "opposes": r"esclu|oppon|oppos|contr|respin|rifiut|non\b|mai\b|critic|disaccord|veto|resist|imped|protest",
        "voices_concern": (
            r"preoccup|inquiet|allarm|tem[eao]|rammaric|dolor|cordogl|lutto|trist|angosc|rischi|"
            r"pericol|grav|piang|orror|sconvolt|avvert|crisi|paura|condogl"
        ),
    },
    planned=r"[a-zà-ù]{2,}(?:erà|eranno|irà|iranno|arà|aranno|drà|dranno)|prevedon?o? di|ha intenzione di|per domani",
    called_off=(
        r"(?:è stat|sono stat|era stat|vien|vengono|stat)\w* (?:annullat|revocat|cancellat|vietat|"
        r"disdett)[oaie]"
    ),
    calls_off=r"annulla(?:to|no)?|revoca(?:to|no)?|disdetto|cancella(?:to|no)",
    announced=r"previst[oaie]|programmat[oaie]|annunciat[oaie]|indett[oaie]",
    denial=r"respin[gt]|esclud|neg(?:a|ano|ato|ò|ando)\b|smenti",
    not_ruled_out=r"non (?:si )?(?:esclud|ha escluso)",
    negation=r"non|mai|nessun|nessuno|nessuna|né|senza",
    says=(
        r"ha detto|hanno detto|dice|dicono|disse|ha dichiarato|hanno dichiarato|dichiara|ha affermato|"
        r"hanno affermato|afferma|ha annunciato|hanno annunciato|annuncia|ha riferito|hanno riferito|riferisce|"
        r"ha spiegato|spiega|ha aggiunto|aggiunge|ha confermato|conferma|ha reso noto|ha precisato|ha sostenuto|"
        r"sostiene|sostengono|nega|negano|ha negato|hanno negato|ha smentito|smentisce|chiede|chiedono|ha chiesto|"
        r"esige|ha avvertito|avverte|ha promesso|promette|ha rivendicato|rivendica|ha condannato|condanna|"
        r"ha minacciato|minaccia|accusa|accusano|ha accusato|stima|stimano|ha stimato|respinge|ha respinto|"
        r"denuncia|ha denunciato|definisce|ha definito|definito|saluta|ha elogiato|elogia|critica|ha criticato|"
        r"criticano|difende|ha difeso|sospetta|sospettano|teme|temono|prevede|si aspetta|parla di|parlano di|"
        r"ha parlato di|attribuisce|ha attribuito|lamenta|ha lamentato|ritiene|ritengono|invita|ha invitato|"
        r"esclude|non esclude|calcola"
    ),
    accuses=r"accus(?:a|ano|ato)|sospett(?:a|ano|ato)",
    according=r"secondo|a detta di|stando a|per",
    between=r"ha|hanno|aveva|anche|inoltre|\w+dì|ieri|oggi",
    determiners=r"il|lo|la|i|gli|le|l'|un|uno|una|suo|sua|loro|alcuni|alcune|due",
    deeds=(
        r"(?:ha|hanno) (?:ucciso|attaccato|ferito|arrestato|fermato|rapito|catturato|bombardato|"
        r"abbattuto|espulso|liberato|sconfitto|condannato|accusato|licenziato)"
    ),
    done=(
        r"(?:uccis|attaccat|ferit|arrestat|fermat|rapit|catturat|bombardat|abbattut|espuls|"
        r"liberat"
        r"|sconfitt|condannat|accusat|licenziat)[oaie]"
    ),
    by=r"da|dal|dalla|dai|dalle|dall'|dagli",
    apart=r"sindacat|polizia|avvocat|procur",
)
