"""German: what it says of deeds and sayings."""

from summarizer.ground.wordings.wordings import Wordings

WORDINGS = Wordings(
    kinds={
        "airstrike": (
            r"luft|flugzeug|kampfjet|jet|bomb|rakete|drohne|hubschrauber|helikopter|angriff|angegriff"
            r"|"
            r"\w+(?:angriff|angriffe|rakete|drohne|bombe)"
        ),
        "shelling": (
            r"beschuss|beschoss|beschieß|artiller|granat|rakete|mörser|gefeuert|feuer|geschoss|"
            r"\w+(?:beschuss|feuer|granate)"
        ),
        "bombing": (
            r"bomb|spreng|explo|detoni|anschlag|mine|granate|dynamit|zünd|ladung|\w+(?:bombe|anschlag|"
            r"explosion|mine|granate)"
        ),
        "chemical_attack": r"chemi|gas|gift|chlor|sarin|nervenkampf|toxi",
        "armed_clash": (
            r"gefecht|kampf|kämpf|gekämpft|schlacht|angriff|angegriff|offensive|schieß|schuss"
            r"|schüsse|"
            r"hinterhalt|überfall|scharmützel|krieg|zusammensto|erober|sturm|stürm"
        ),
        "abduction": (
            r"entführ|verschlepp|geisel|gekidnapp|kidnap|verschwund|verschwand|lösegeld|gefangen|raub"
            r"|"
            r"geraubt"
        ),
        "riot": r"krawall|ausschreit|plünder|unruh|randal|gewalt|brand|zusammensto",
        "arrest": (
            r"festnahm|festgenommen|festnehm|nahm|nehmen|verhaft|haft|inhaft|gefangen|gefängnis|"
            r"gewahrsam|gefasst|geschnappt|abgeführt|razzia|ergriff|\w+(?:festnahme|haft\b)"
        ),
        "talks": (
            r"gespräch|gesproch|sprach|spricht|treff|traf|getroffen|verhandel|gipfel|dialog|konferenz|"
            r"besuch|empfang|empfing|telefon|vermittl|beraten|beratung|berieten|tagung|runde|besprech|"
            r"\w+(?:gipfel|gespräch|treffen|verhandlung|rat)"
        ),
        "election": (
            r"wahl|wähl|gewählt|stimm|abstimm|kandidat|urne|referendum|volksentscheid|stichwahl|votum|"
            r"\w+(?:wahl|wahlen|votum)"
        ),
        "court": (
            r"gericht|richter|prozess|urteil|verurteil|anklag|angeklagt|klage|klagt|haft|freispr|"
            r"freigesproch|staatsanwa|verhandlung|instanz|berufung|revision|bewährung|strafe|insolven|"
            r"anwalt|auslief|justiz|senat|\w+(?:gericht|richter|anwalt|prozess|urteil|klage|strafe)"
        ),
        "protest": (
            r"protest|demonstr|kundgebung|marsch|marschier|streik|gestreikt|ausstand|straße|blockad|"
            r"blockier|boykott|mahnwache|versamml|arbeitskampf|arbeitsnieder|besetz|\w+(?:streik|"
            r"protest|demo|blockade)"
        ),
        "agreement": (
            r"abkommen|einig|vereinbar|vertrag|pakt|waffenruhe|waffenstillstand|unterzeich|unterschr|"
            r"bündnis|kompromiss|abmachung|deal|zustimm|angenommen|nahm"
        ),
        "appointment": (
            r"ernann|ernenn|beruf|gewählt|rücktritt|trat|tritt|zurück|entlass|entlie|abgesetzt|"
            r"abberuf|nachfolg|ablös|abgelöst|amt|posten|kündig|gekündigt|vereidig|chef|präsident|"
            r"befördert"
        ),
        "displacement": (
            r"flücht|flucht|flieh|floh|flohen|vertrieb|vertreib|evakuier|verließ|verlassen"
            r"|obdachlos|"
            r"umgesiedelt|notunterk|geräumt|räum|ausgewies|in sicherheit|migra|gebracht"
        ),
        "disaster": (
            r"erdbeb|beben|bebte|überschwemm|flut|hochwasser|sturm|unwetter|orkan|hurrikan|zyklon|"
            r"taifun|tornado|tsunami|vulkan|ausbruch|ausgebroch|erdrutsch|lawine|dürre|brand|brände|"
            r"feuer|hungersnot|hitze|kälte|epidemi|pandemi|seuche|cholera|regen|katastroph|einsturz|"
            r"eingestürzt|magnitude|stärke|nachbeben|blitz|schnee|welle|pegel|damm|dämme|deich|fluss|"
            r"mure|schlamm|gewitter|überflut|masern|virus|infekt|infizier|ansteck|hagel|frost|"
            r"krankheit|\w+(?:beben|flut|brand|brände|sturm|regen|katastrophe|schmelze|wasser)"
        ),
    },
    statuses={
        "feared": (
            r"befürcht|fürcht|könn|möglich|vielleicht|mutmaß|vermut|wahrscheinl|angeblich|verdacht|"
            r"risiko|gefahr|droh|unbestätigt|nicht bestätigt|vermiss|sorge|schätz|erwart|wenn\b|"
            r"falls\b|sollte|würde|dürfte|wird\b|werden\b|würde|sonst|es sei denn|fast sicher|"
            r"unmittelbar"
        ),
        "cancelled": (
            r"abgesagt|absag|gestrichen|verschob|abgeblasen|ausgesetzt|zurückgezog|aufgegeben|"
            r"gestoppt|eingestellt|findet nicht|fällt aus|fiel aus|ausgefallen|gescheitert|scheiter|"
            r"abgebroch|kippt|gekippt|nicht statt|verbot|verbiet|untersag"
        ),
    },
    stances={
        "expects": (
            r"erwart|rechne|könn|wird\b|werden\b|würde|dürfte|soll|wahrscheinl|möglich|befürcht|"
            r"fürcht|hoff|schätz|glaub|prognos|voraus|geht davon|gehen davon|will\b|wenn\b|falls\b|"
            r"droh|gefahr|wird\b|werden\b|würde|sonst|es sei denn|versprach|versprich|zusicher|"
            r"zugesichert"
        ),
        "accuses": (
            r"beschuldig|vorwurf|vorwürf|werfen|wirft|warf|vorgeworf|verantwort|schuld|anklag|"
            r"angeklagt|klagt|bezichtig|verbrech|massak|mord|ermord|getötet|töte|angegriff|angriff|"
            r"verletz|unterdrück|zerstör|lüg|gelogen|verschw|versag|versäum|vernachläss|verursach|"
            r"korrup|terror|betrug|betrog|steck"
        ),
        "denies": (
            r"schl(?:oss|ießt|iesst|ossen)\b.{0,60}\baus\b|ausgeschlossen|ausschlie|bestreit|bestritt|dementi|zurückgewies|weist|wies|zurück|leugn|widersprach|widersprich|"
            r"nicht\b|kein|nie\b|niemals|falsch|unwahr|stimmt nicht|von sich|unschuld|erfunden|erfind"
        ),
        "suspects": (
            r"verdächt|verdacht|mutmaß|vermut|möglich|könn|wahrscheinl|angeblich|schein|hinweis|"
            r"gesucht|verbind|täter|glaub|geht davon|ermittl|ermittel|nicht aus|prüf|untersuch|"
            r"geht von|gehen von"
        ),
        "condemns": (
            r"verurteil|kritis|bedau|empör|scharf|feige|barbar|grausam|unannehm|inakzept|entsetz|"
            r"schand|verbrech|terror|verrat|dolchsto|brandmark|anprang|missbillig|skandal|nann|nennt|"
            r"nenn|bezeichn|sprach|spricht"
        ),
        "claims_responsibility": (
            r"bekann|bekenn|verantwort|reklam|zugegeben|gestand|gesteh|geständn|einräum"
            r"|eingeräumt|"
            r"übernahm|übernommen|täter"
        ),
        "threatens": (
            r"droh|warn|vergelt|rache|rächen|konsequenz|sonst|andernfalls|ultimatum|schwor|geschwor|"
            r"kündig|angekündigt|bestraf|wenn\b|falls\b|antwort|wird\b|werden\b|würde|sonst|"
            r"es sei denn"
        ),
        "demands": (
            r"forder|verlang|ruf|rief|aufruf|appell|bitt|bat\b|gebeten|müss|muss|soll|dring|ordn|"
            r"will\b|wollen\b|besteh|mahn|drängt|schlug|schlägt|wünsch|beantrag|ersuch|notwendig"
        ),
        "supports": (
            r"unterstütz|begrüß|lob|verteidig|für\b|befürwort|zustimm|solidar|gratulier|dank|"
            r"rechtfertig|richtig|notwendig|wichtig|hilf|helf|beileid|zufrieden|stellt sich hinter"
        ),
        "opposes": (
            r"ausgeschlossen|überzogen|ausschlie|ablehn|lehnt|lehnen|abgelehnt|gegen|dagegen|wider|nicht\b|kein|nie\b|kritis|veto|"
            r"protest|verhind|weiger|verurteil|bedau"
        ),
        "voices_concern": (
            r"sorg|besorg|angst|fürcht|befürcht|alarm|beunruhig|bedau|trau|beileid|schmerz"
            r"|risiko|"
            r"gefahr|ernst|schlimm|entsetz|erschütt|schock|warn|krise|betroffen|mitgefühl|weint"
        ),
    },
    planned=(
        r"(?:wird|werden) (?!.*\bworden\b).*\b[a-zäöüß]+(?:en|ern|eln)|(?:will|wollen) .*\b[a-zäöüß]+en|"
        r"plant|planen|ist .*geplant|steht bevor"
    ),
    called_off=(
        r"(?:ist|sind|wird|wurde|wurden) .*(?:abgesagt|gestrichen|abgeblasen|verboten)|"
        r"findet nicht statt|fällt aus"
    ),
    calls_off=r"sag(?:t|te|ten) .*\bab|abgesagt|streicht|strich",
    announced=r"geplante?[nrs]?|vorgesehene?[nrs]?|angekündigte?[nrs]?|angesetzte?[nrs]?",
    denial=r"schl(?:oss|ießt|iesst)\b.{0,60}\baus\b|ausgeschlossen|bestreit|bestritt|dementier|leugne|weist\b.{0,40}zurück|wies\b.{0,40}zurück|zurückgewies",
    not_ruled_out=(
        r"(?:schl(?:oss|ießt|iesst|ossen|"
        r"ießen)\b.{0,60}\bnicht aus\b|nicht (?:auszuschließen|ausgeschlossen|ausschließen))"
    ),
    negation=r"nicht|kein|keine|keiner|keinen|nie|niemand|ohne|weder",
    says=(
        r"sagte|sagt|sagten|sagen|teilte|teilten|teilt|erklärte|erklärt|erklärten|berichtete|berichtet|"
        r"berichteten|meldete|meldet|meldeten|gab|gaben|betonte|betont|bestätigte|bestätigt|kündigte|kündigt|"
        r"fügte|schrieb|schreibt|schätzte|schätzt|sprach|warnte|warnt|forderte|fordert|fordern|verlangt|verlangte|"
        r"verlangen|bestritt|bestreitet|dementierte|behauptete|behauptet|nannte|nennt|warf|wirft|beschuldigte|"
        r"beschuldigt|drohte|droht|verurteilte den|lehnte|lehnt|versprach|bezifferte|beziffert|zählte|begrüßte|"
        r"begrüßt|lobte|lobt|kritisierte|kritisiert|kritisieren|verteidigte|verteidigt|sprach von|sprechen von|"
        r"spricht von|räumte|räumt|wies|weist|wiesen|rechnet|rechnen|rechnete|vermutet|vermuten|vermutete|"
        r"befürchtet|befürchten|fürchtet|verurteilt|verurteilte|rief|ruft|bat|bittet|unterstützt|unterstützte|"
        r"glaubt|geht von|gehen von|beklagt|beklagte|macht|machte|machten|mahnt|mahnte|schließt|schloss"
    ),
    accuses=r"beschuldigt(?:e|en)?|verdächtigt(?:e|en)?|wirft|warf|werfen",
    according=r"laut|nach angaben|nach angaben der|nach angaben des|zufolge|gemäß|nach aussage|so",
    between=r"hat|haben|hatte|auch|zudem|ferner|am \w+|gestern|heute",
    determiners=(r"der|die|das|dem|des|ein|eine|einer|eines|ihr|ihre|sein|seine|mehrere|zwei|dieser|" r"diese"),
    deeds=(
        r"tötete(?:n)?|ermordete(?:n)?|verletzte(?:n)?|verhaftete(?:n)?|entführte(?:n)?|"
        r"bombardierte(?:n)?|besiegte(?:n)?|befreite(?:n)?|beschoss(?:en)?|verklagte(?:n)?|"
        r"entließ(?:en)?"
    ),
    done=(
        r"getötet|ermordet|verletzt|verhaftet|festgenommen|entführt|bombardiert|angegriffen|"
        r"besiegt"
        r"|befreit|beschossen|verklagt|entlassen|verurteilt|beschuldigt"
    ),
    by=r"von(?: der| dem| den)?|vom|durch(?: die| den| das)?",
    apart=r"gewerkschaft|polizei|anwalt|anwält|staatsanwalt",
    joined=r"(?:(?:an|auf|aus|ab|ein|vor|zurück|nach|um|zu|be|ver)?(?:ge)?)",
)
