"""Portuguese: what it says of deeds and sayings."""

from summarizer.ground.wordings.wordings import Wordings

WORDINGS = Wordings(
    kinds={
        "airstrike": r"aére|avião|aviões|bombard|míss|drone|helicóp|ataque|caça",
        "shelling": r"artilhar|bombard|obus|foguete|morteiro|míss|projét|dispar|tiro",
        "bombing": r"bomb|explo|deton|atentado|engenho|artefato|dinamit|granada|mina|carga",
        "chemical_attack": r"quími|gás|gases|tóxic|cloro|sarin|veneno|nervos",
        "armed_clash": (
            r"confront|combat|batalh|ataque|atac|ofensiva|tiro|embosc|assalt|escaramuç|luta|guerra|" r"conflit"
        ),
        "abduction": r"sequestr|rapt|refém|reféns|desapar|captur|cativ|resgate|levad",
        "riot": r"motim|tumult|saque|violên|vandal|incendi|confront|distúrb",
        "arrest": r"prend|preso|presa|presos|prisão|prisões|det[eé]|detid|captur|custód|cadeia|apreend|rusga",
        "talks": (
            r"reuni|encontr|negocia|convers|diálog|cimeira|cúpula|fal[aou]|confer|visit|receb|mediaç|"
            r"telefon|consult|tratativ|mesa"
        ),
        "election": r"eleiç|eleit|elege|vot|urna|candidat|referend|plebisc|campanha|sufrág|pleito|turno",
        "court": (
            r"tribunal|juiz|juíz|julg|sentenç|conden|procurad|promotor|acus|arguid|réu|denúnc|process|"
            r"veredic|absolv|audiênc|recurso|corte\b|ministério público|prisão|falênc|advogad|extrad|"
            r"justiça"
        ),
        "protest": (
            r"protest|manifest|march|passeat|greve|paralis|rua|bloque|boicot|vigília|concentr|piquete|"
            r"ocup|mobiliz|faixa"
        ),
        "agreement": r"acord|pact|tratad|convén|trégua|cessar|assin|alianç|compromiss|contrat|aceit",
        "appointment": (
            r"nome|design|eleit|demi|renunci|exoner|afast|substitu|sucede|cargo|posse|promov|despe|" r"president"
        ),
        "displacement": (
            r"desloc|fug|evacu|refug|abandon|êxodo|desaloj|desabrig|expuls|retir|transfer|migra"
            r"|sair|"
            r"saíram"
        ),
        "disaster": (
            r"terremoto|sismo|tremor|abalo|inunda|enchente|cheia|tempest|furacão|ciclone|tufão|"
            r"tornado|tsunami|vulcão|erupç|deslizam|avalanch|seca|incêndi|fome|calor|frio|epidemi|"
            r"pandemi|surto|cólera|chuva|desastr|catástrof|desab|magnitude|réplica|vento|raio|neve|"
            r"onda|rio|barrag|temporal|fogo|chamas|transbord|sarampo|vírus|contág|infec|granizo|geada|"
            r"dengue|doença"
        ),
    },
    statuses={
        "feared": (
            r"tem[eaio]|receia|poder|pode\b|possi|talvez|prov[aá]|presum|suspeit|risco|perig|ameaç|"
            r"não confirm|desaparec|preocup|estim|prevê|espera|se\b|seria|teria|\w+(?:rá|rão|remos|"
            r"ria|riam)\b|vai\b|vão\b|vamos\b|a menos que|quase cert|iminente"
        ),
        "cancelled": (
            r"cancel|suspen|adi[ao]|anul|desmarc|retir|abandon|revog|fracass|interromp|não se|"
            r"desconvoc|desist|romp|proib|proíb"
        ),
    },
    stances={
        "expects": (
            r"esper|prevê|prev|poder|pode\b|será|haverá|prov[aá]|possi|tem[eaio]|acredit|calcul|estim|"
            r"confia|vai\b|vão\b|se\b|risco|\w+(?:rá|rão|remos|ria|riam)\b|vai\b|vão\b|vamos\b|"
            r"a menos que|promet|assegur|garant"
        ),
        "accuses": (
            r"acus|culp|respons|denunci|imput|atribu|crime|massacr|assassin|ataqu|atac|mat[oa]|viol|"
            r"conden|repri|destru|ment|escond|falh|neglig|provoc|caus|corrup|terror|fraud"
        ),
        "denies": (
            r"exclu|neg[oau]|desment|rejeit|refut|descart|não\b|nunca|jamais|fals|tampouco|nem\b|nenhum|"
            r"sem fundamento|contest|inocen|invent"
        ),
        "suspects": (
            r"suspeit|presum|acredit|possi|poder|pode\b|prov[aá]|parece|indíci|procurad|ligad|"
            r"identific|autor|alegad|investig|hipótes|descart"
        ),
        "condemns": (
            r"conden|repudi|lament|critic|denunci|indign|rejeit|deplor|reprov|cobard|covard|bárbar|"
            r"atroc|inaceit|inadmis|horr|vergonh|crime|terroris|traiç|facada|classific|cham|qualific"
        ),
        "claims_responsibility": r"reivindic|assum|respons|reconhec|admit|confess|atribu|autor",
        "threatens": (
            r"ameaç|advert|alert|retali|represál|ving|respond|se não|ultimato|jur|promet|consequ|pun|"
            r"se\b|\w+(?:rá|rão|remos|ria|riam)\b|vai\b|vão\b|vamos\b|a menos que"
        ),
        "demands": (
            r"exig|demand|ped|reivindic|reclam|inst|apel|solicit|dev|urg|orden|quer|insist|propôs|"
            r"propõe|propos|convid|necess|convoc"
        ),
        "supports": (
            r"apoi|elogi|defend|favor|aprov|solidar|felicit|saúd|saud|agradec|justific|necessár|"
            r"import|ajud|condolên|satisf|bem-vind|acolh"
        ),
        "opposes": (
            r"exclu|descart|op[õou]|opôs|contra|rejeit|recus|não\b|nunca|critic|discord|veto|vet[ao]|resist|"
            r"impe[dç]|protest|lament"
        ),
        "voices_concern": (
            r"preocup|inquiet|alarm|tem[eaio]|receia|lament|dor\b|pesar|luto|trist|condolên"
            r"|angúst|"
            r"risco|perig|grave|chor|horror|advert|crise|medo|alert"
        ),
    },
    planned=r"[a-zà-ú]{3,}(?:rá|rão)|v(?:ai|ão) \w+r|prevê|pretendem?|planeiam?|planejam?",
    called_off=r"(?:foi|foram|sido) (?:cancelad|suspens|anulad|desconvocad|desmarcad|proibid)[oa]s?",
    calls_off=r"cancel(?:a|ou|aram)|desconvoc(?:a|ou|aram)|desmarc(?:a|ou|aram)|suspend(?:e|eu|eram)",
    announced=r"previst[oa]s?|programad[oa]s?|marcad[oa]s?|convocad[oa]s?",
    denial=r"rejeit|descart|refut|neg(?:a|am|ou|aram|ado|ando)\b|desment",
    not_ruled_out=r"não (?:se )?(?:descart|exclu)",
    negation=r"não|nunca|nenhum|nenhuma|ninguém|nem|sem",
    says=(
        r"disse|disseram|diz|dizem|afirmou|afirma|afirmaram|declarou|declara|anunciou|anuncia|anunciaram|informou|"
        r"informa|informaram|explicou|explica|acrescentou|acrescenta|confirmou|confirma|indicou|indica|revelou|"
        r"assegurou|garantiu|garante|sustenta|relatou|nega|negou|negam|negaram|desmentiu|exige|exigiu|exigem|pede|"
        r"pediu|pedem|reivindica|reivindicou|reclama|advertiu|alertou|alerta|prometeu|promete|condenou|condena|"
        r"ameaçou|ameaça|acusa|acusou|acusam|acusaram|estima|estimou|calcula|calculou|rejeita|rejeitou|denunciou|"
        r"denuncia|chamou de|chama de|elogiou|elogia|criticou|critica|criticaram|defendeu|defende|considerou|"
        r"considera|consideraram|teme|temem|espera|esperam|fala em|falou em|falam em|fala de|falou de|atribuiu|"
        r"atribui|suspeita|suspeitam|lamentou|lamenta|apoia|apoiou|culpou|culpa|acredita|descartou|descarta|"
        r"apelou|apela|asseguram|aponta|apontou|recusou|recusa"
    ),
    accuses=r"acus(?:a|am|ou|aram|ado)|suspeita(?:m)? de",
    according=r"segundo|de acordo com|conforme|nas palavras de",
    between=r"já|também|ainda|na \w+|nesta \w+|hoje|ontem",
    determiners=r"o|a|os|as|um|uma|uns|umas|seu|sua|seus|suas|este|esta|vários|várias|dois|duas",
    deeds=(
        r"mat(?:ou|aram)|assassin(?:ou|aram)|atac(?:ou|aram)|fer(?:iu|iram)|prend(?:eu|eram)|"
        r"deteve"
        r"|detiveram|sequestr(?:ou|aram)|captur(?:ou|aram)|bombarde(?:ou|aram)|abat(?:eu|"
        r"eram)|expuls(?:ou"
        r"|aram)|libert(?:ou|aram)|derrot(?:ou|aram)|conden(?:ou|aram)|acus(?:ou|"
        r"aram)|demit(?:iu|iram)"
    ),
    done=(
        r"(?:mort|ferid|assassinad|atacad|pres|detid|sequestrad|capturad|bombardead|abatid|expuls|"
        r"libertad|derrotad|condenad|acusad|demitid)[oa]s?"
    ),
    by=r"por|pel[oa]s?",
    apart=r"sindicat|polícia|advogad|ministério público",
)
