"""Spanish: what it says of deeds and sayings."""

from summarizer.ground.wordings.wordings import Wordings

WORDINGS = Wordings(
    kinds={
        "airstrike": r"aére|avion|aviac|bombard|misil|dron|helic|ataque|caza",
        "shelling": r"artiller|bombard|proyectil|obús|obuses|cohete|mortero|misil|ataque|dispar|fuego",
        "bombing": r"bomb|explo|detona|estall|artefacto|dinamit|granada|mina|coche bomba|atentado|carga",
        "chemical_attack": r"quím|gas|tóxic|cloro|sarín|veneno|nervios",
        "armed_clash": (
            r"choque|enfrent|combat|batalla|ataque|atac|ofensiva|tirote|dispar|embosc|asalt"
            r"|escaramuz|"
            r"lucha|guerra|captur"
        ),
        "abduction": r"secuestr|rapt|plagi|rehén|rehenes|desapar|captur|cautiv|llevaron|rescate",
        "riot": r"disturb|saque|motín|violen|vandal|quema|incendi|enfrent|turba",
        "arrest": (
            r"arrest|deten|detuv|captur|custodia|prisión|presos?\b|encarcel|aprehend|apres|cárcel|"
            r"redada|domiciliario"
        ),
        "talks": (
            r"reuni|reún|encuentr|negocia|convers|diálog|dialog|cumbre|habla|habló|entrevist|visit|"
            r"recib|mediac|mediad|llam|telef|consult|contactos|mesa"
        ),
        "election": r"elecc|elect|vot|comici|sufrag|urnas|candidat|referé|plebisci|campaña|escruti|balotaje",
        "court": (
            r"tribunal|juez|jueces|juicio|juzg|sentenc|conden|fiscal|acus|cargos|imput|proces|fallo|"
            r"demanda|apel|audiencia|veredicto|absuel|corte\b|quiebra|querella|extradi|prisión|abogad|"
            r"justicia"
        ),
        "protest": (
            r"protest|manifest|march|concentr|huelga|paro|vigilia|calle|bloque|boicot|plantón|piquete|"
            r"cacerol|ocup|toma\b|corte"
        ),
        "agreement": (
            r"acuerd|acord|pact|trat|convenio|tregua|alto el fuego|firm|alianza|compromis|contrat|" r"arregl|acept"
        ),
        "appointment": (
            r"nombra|nombr|design|eleg|dimi|renunci|destitu|cese|cesó|cesad|despid|reemplaz|sustit|"
            r"relev|cargo|asum|jur|promov|jubil|president"
        ),
        "displacement": (
            r"desplaz|hu[iy]|evacu|refug|abandon|éxodo|sin hogar|albergu|expuls|salir|salieron|"
            r"traslad|reasent|migra|desaloj"
        ),
        "disaster": (
            r"terremoto|sismo|seísmo|temblor|inund|tormenta|huracán|ciclón|tifón|tornado|tsunami|"
            r"volcán|erup|desliz|alud|avalancha|sequía|incendi|hambruna|calor|frío|epidemi|pandemia|"
            r"brote|cólera|lluvia|desast|catástrof|derrumb|magnitud|réplica|crecida|desbord|viento|"
            r"rayo|nieve|ola|río|presa|temporal|riada|fuego|llamas|sarampión|virus|contag|infecc|"
            r"granizo|helada|dengue|avenida|corniza|cornisa"
        ),
    },
    statuses={
        "feared": (
            r"tem[eaoí]|podr|puede|quizá|tal vez|posib|probab|presunt|supuest|creen|cree\b|sospech|"
            r"riesgo|peligr|amenaz|adviert|advirt|sin confirmar|no (?:se )?(?:ha )?confirm|"
            r"desaparecid|preocup|estim|prevé|espera|si\b|sería|habría|\w+(?:rá|rán|ré|remos|ría|"
            r"rían)\b|vamos a|va a|van a|iba|a menos que|salvo que|casi segur|inminente"
        ),
        "cancelled": (
            r"cancel|suspend|anul|aplaz|pospu|pospon|desconvoc|retir|abandon|revoc|fracas|no se|"
            r"interrump|paraliz|deten|detuv|romp|roto|prohib"
        ),
    },
    stances={
        "expects": (
            r"esper|prevé|prev|podr|puede|será|habrá|prob|posib|tem[eaoí]|cree|calcul|pronost|anunci|"
            r"augur|confía|estim|proyect|va a|van a|si\b|riesgo|\w+(?:rá|rán|ré|remos|ría|rían)\b|"
            r"vamos a|va a|van a|iba|a menos que|salvo que|promet|asegur"
        ),
        "accuses": (
            r"acus|culp|respons|denunci|imput|atribu|señal|crimen|masacr|asesin|ataqu|atac|mat[óa]|"
            r"viol|condena|repri|destru|ment|ocult|fall|negligen|incumpl|provoc|causa|corrup|robo|"
            r"terror|fraud|corromp|ordenó"
        ),
        "denies": (
            r"lo contrario|exclu|neg[óaoué]|nieg|desmi[en]|rechaz|refut|descart|no\b|nunca|jamás|fals|tampoco|ni\b|"
            r"ningun|ningún|sin fundamento|inocen|inventad|invención"
        ),
        "suspects": (
            r"sospech|presunt|supuest|cre[eí]|posib|podr|puede|probab|parece|apunta|indici|buscad|"
            r"vincul|identific|autor|investig|hipótesis|no descart|pista"
        ),
        "condemns": (
            r"conden|repud|lament|critic|denunci|indign|rechaz|deplor|reprob|brutal|cobarde|barbari|"
            r"atroc|inacept|inadmis|horr|vergüenza|crimen|terroris|traición|puñalada|barbaridad|"
            r"calific|llam[óa]|tach[óa]|descri"
        ),
        "claims_responsibility": r"reivindic|adjud|atribuy|asum|respons|reconoc|admit|confes|autor",
        "threatens": (
            r"amenaz|adv[ie]rt|advierte|adviert|represal|veng|respond|si no|ultimátum|jur[óa]|promet|"
            r"consecuen|castig|vamos a|tomar|\w+(?:rá|rán|ré|remos|ría|rían)\b|vamos a|va a|van a|iba|"
            r"a menos que|salvo que"
        ),
        "demands": (
            r"exig|demand|ped|pid|reclam|inst|llam|solicit|deb|urg|orden|quier|insist|ruego|rueg|"
            r"propus|propon|invit|plante|necesit|convoc|haya|que se"
        ),
        "supports": (
            r"apoy|respald|celebr|elogi|defend|a favor|aprueb|aprob|solidar|felicit|bienvenid|acog|"
            r"agrade|avala|justific|correct|necesari|import|ayud|condolenc|satisf|coincid"
        ),
        "opposes": (
            r"exclu|descart|opon|opus|contra|rechaz|no\b|nunca|critic|objet|desacuerdo|veto|vet[óa]|resist|impid|"
            r"impedir|protest|lament"
        ),
        "voices_concern": (
            r"preocup|inquiet|alarm|tem[eaoí]|lament|dolor|pésame|luto|triste|condolenc|angust"
            r"|riesgo|"
            r"peligr|grave|llor|horror|conmo|advert|advirt|crisis|pena|sentimos"
        ),
    },
    planned=r"\w{3,}(?:rá|rán)|vamos a|van? a \w+r|prevén?|tienen? previsto|planean?",
    called_off=r"(?:fue|fueron|sido|queda|quedó|quedan) (?:cancelad|suspendid|anulad|desconvocad|prohibid)[oa]s?",
    calls_off=r"cancel(?:a|ó|aron)|suspend(?:e|ió|ieron)|desconvoc(?:a|ó|aron)|anul(?:a|ó|aron)",
    announced=r"previst[oa]s?|programad[oa]s?|convocad[oa]s?|anunciad[oa]s?",
    denial=r"rechaz|descart|neg(?:ó|aron|ar|ado|ando|aba)|nieg|desmient|desminti|desmentid",
    not_ruled_out=r"no (?:se )?(?:descart|excluy)",
    negation=r"no|nunca|ningún|ninguna|nadie|ni|sin|tampoco",
    says=(
        r"dijo|dice|dijeron|dicen|afirmó|afirma|afirmaron|aseguró|asegura|aseguraron|declaró|declara|anunció|"
        r"anuncia|anunciaron|informó|informa|informaron|señaló|señala|indicó|indica|explicó|explica|añadió|añade|"
        r"agregó|agrega|confirmó|confirma|comunicó|precisó|sostuvo|sostiene|denunció|negó|niega|negaron|exige|"
        r"exigió|exigen|pidió|pide|reclama|reclamó|advirtió|advierte|prometió|promete|cifró|cifra|estimó|estima|"
        r"calculó|calcula|contó|relató|admitió|reconoció|rechazó|rechaza|reivindicó|condenó|condena|amenazó|"
        r"amenaza|acusó|acusa|acusaron|culpó|culpa|culparon|atribuyó|atribuye|llamó|calificó|califica|tachó|"
        r"celebró|elogió|criticó|critica|criticaron|defendió|defiende|apoyó|apoya|espera|esperan|esperaba|teme|"
        r"temen|cree|creen|sospecha|sospechan|consideró|considera|consideraron|reclaman|piden|pidieron|exigieron|"
        r"lamentó|lamenta|eleva|elevó|elevaron|rebajó|habló de|hablan de|descarta|descartó|desmintió|desmiente|"
        r"aseveró|reiteró|sugirió|sugiere|plantea"
    ),
    accuses=r"acus(?:ó|a|an|aron|ado|ada)|culp(?:ó|a|an|aron)|sospecha(?:n)? de|imputó",
    according=r"según|de acuerdo con|conforme a|en palabras de",
    between=r"ha|han|había|también|además|este \w+|el \w+|ya|hoy|ayer|se",
    determiners=r"el|la|los|las|un|una|unos|unas|su|sus|este|esta|varios|varias|dos",
    deeds=(
        r"mat(?:ó|aron)|asesin(?:ó|aron)|atac(?:ó|aron)|hiri(?:ó|eron)|detuv(?:o|ieron)|"
        r"arrest(?:ó|aron)"
        r"|secuestr(?:ó|aron)|captur(?:ó|aron)|bombarde(?:ó|aron)|derrib(?:ó|"
        r"aron)|expuls(?:ó|aron)|liber(?:ó"
        r"|aron)|derrot(?:ó|aron)|conden(?:ó|aron)|acus(?:ó|aron)|"
        r"despidi(?:ó|eron)|demand(?:ó|aron)"
    ),
    done=(
        r"(?:muert|herid|asesinad|atacad|detenid|arrestad|secuestrad|capturad|bombardead|derribad|"
        r"expulsad|liberad|derrotad|condenad|acusad|despedid)[oa]s?"
    ),
    by=r"por(?: el| la| los| las)?",
    apart=r"sindicat|policía|abogad|fiscal",
)
