"""French: what it says of deeds and sayings."""

from summarizer.ground.wordings.wordings import Wordings

WORDINGS = Wordings(
    kinds={
        "airstrike": r"aéri|avion|bombard|raid|missile|drone|hélico|frappe|chasse",
        "shelling": r"obus|artiller|bombard|tir|roquette|mortier|missile|pilonn",
        "bombing": r"bomb|explo|attentat|engin|grenade|mine|dynamit|piégé|charge|détona|kamikaze",
        "chemical_attack": r"chimi|gaz|toxi|chlor|sarin|poison|neurotox",
        "armed_clash": (
            r"combat|affront|accroch|bataille|attaqu|attaque|offensive|tir|fusillade|embuscade"
            r"|assaut|"
            r"escarmouche|lutt|guerre|heurt"
        ),
        "abduction": r"enlev|enlèv|kidnapp|rapt|otage|ravi|captur|disparu|emmen|captif|rançon|séquestr",
        "riot": r"émeute|pill|violen|saccag|incendi|heurt|casseur|affront",
        "arrest": (
            r"arrêt|arrest|interpell|garde à vue|déten|détenu|captur|prison|incarcér|écrou|appréhend|" r"intercept"
        ),
        "talks": (
            r"réuni|rencontr|négoci|pourparler|discut|discussion|dialog|sommet|entretien|entreten|"
            r"conféren|visit|reçu|reçoi|médiat|appel|téléphon|consult|s'est rendu|table"
        ),
        "election": r"élect|élu|élire|vot|scrutin|urne|candidat|référendum|suffrage|campagne|isoloir|tour\b",
        "court": (
            r"tribunal|juge|jugé|procès|condamn|peine|procureur|parquet|accus|inculp|mis en examen|"
            r"plainte|appel|audience|verdict|acquitt|cour\b|assises|justice|prison|faillite|"
            r"redressement|liquidation|avocat|extrad"
        ),
        "protest": (
            r"manifest|protest|march|rassembl|grève|défil|débray|rue|bloqu|boycott|veillée|cortège|"
            r"piquet|occup|mobilis|banderol"
        ),
        "agreement": (
            r"accord|pacte|trait|convention|trêve|cessez|sign|alliance|compromis|contrat|entente|" r"convenu|accept"
        ),
        "appointment": (
            r"nomm|désign|élu|démission|limog|renvoy|révoqu|remplac|succéd|quitt|poste|promu"
            r"|investi|"
            r"président|congédi|départ"
        ),
        "displacement": (
            r"déplac|fui|fuir|fuite|évacu|réfugi|quitt|exode|sans-abri|abri|expuls|départ|reloge|"
            r"transfér|migr|hébergé|chass"
        ),
        "disaster": (
            r"séisme|tremblement|secousse|inond|crue|tempête|ouragan|cyclone|typhon|tornade|tsunami|"
            r"volcan|érupt|glissement|avalanche|sécheresse|incendie|feu|famine|canicul|chaleur|froid|"
            r"épidémi|pandémi|choléra|pluie|catastroph|effondr|magnitude|réplique|vent|foudre|neige|"
            r"vague|rivière|barrage|coulée|flammes|orage|désastre|rougeole|virus|contamin|infect|grêl|"
            r"gel\b|gelé|verglas|maladie"
        ),
    },
    statuses={
        "feared": (
            r"crai|redout|pourr|peut|possib|peut-être|probab|présum|supposé|soupçon|risque|danger|"
            r"menac|non confirm|pas (?:été )?confirm|dispar|inquiét|estim|s'attend|si\b|serai|aurai|"
            r"devrai|\w+(?:ra|ront|rait|raient|rons)\b|va\b|vont\b|sauf si|à moins|quasi|imminent|"
            r"presque sûr"
        ),
        "cancelled": (
            r"annul|suspend|report|abandonn|renon|retir|ajourn|interromp|ne (?:se |sera|aura)|échou|"
            r"rompu|romp|levé|déprogramm|pas lieu|interdi"
        ),
    },
    stances={
        "expects": (
            r"attend|prévoi|prévu|pourr|peut|sera|seront|aura|probab|possib|crai|espèr|espér|estim|"
            r"pronostiqu|devrai|table|mis[ée]|va\b|vont\b|si\b|risque|confian|\w+(?:ra|ront|rait|"
            r"raient|rons)\b|va\b|vont\b|sauf si|à moins|promet|promis|assur"
        ),
        "accuses": (
            r"accus|respons|coupable|dénon|imput|attribu|reproch|crime|massacr|meurtr|tué|attaqu|viol|"
            r"condamn|réprim|détrui|ment|cach|manqu|néglig|provoqu|caus|corrup|terror|fraud|blâm|"
            r"pointe"
        ),
        "denies": (
            r"exclu|écart|dément|démenti|ni[ée]|nie\b|nient|rejet|réfut|contest|récus|non\b|pas\b|jamais|faux|"
            r"fausse|aucun|ni\b|sans fondement|innocen|invent"
        ),
        "suspects": (
            r"n'écart|n'exclu|écart|soupçon|suspect|présum|supposé|croi|possib|pourr|peut|probab|sembl|piste|indice|"
            r"recherch|lié|auteur|enquêt|hypothès|exclu|privilég"
        ),
        "condemns": (
            r"condamn|dénon|déplor|critiqu|fustig|indign|rejet|réprouv|lâche|barbar|atroc|inaccept|"
            r"inadmis|horr|honte|crime|terroris|trahi|poignard|ignoble|scandal|regrett|qualifi|trait|"
            r"parl|appel"
        ),
        "claims_responsibility": r"revendiqu|attribu|assum|respons|reconn|admis|admet|avou|auteur",
        "threatens": (
            r"menac|avert|représail|veng|ripost|répond|sinon|ultimatum|jur|promet|promis|conséquen|"
            r"puni|préavis|si\b|\w+(?:ra|ront|rait|raient|rons)\b|va\b|vont\b|sauf si|à moins"
        ),
        "demands": (
            r"exig|demand|réclam|appel|exhort|pri[ée]|doi|faut|urg|ordonn|veu|insist|souhait|propos|"
            r"invit|revendiqu|somm|sollicit|devr"
        ),
        "supports": (
            r"soutien|soutenu|soutien|appui|appuy|salu|félicit|défend|favor|approuv|solidar|bienvenu|"
            r"remerci|justifi|nécessair|import|aid|condoléan|satisf|accueil|applaud"
        ),
        "opposes": (
            r"exclu|oppos|contre|rejet|refus|non\b|pas\b|jamais|critiqu|désaccord|veto|résist|empêch|"
            r"protest|dénon|condamn|hostil|regrett"
        ),
        "voices_concern": (
            r"préoccup|inquiét|inquièt|alarm|crai|redout|regrett|douleur|condoléan|deuil|trist|"
            r"angoiss|risque|danger|grave|pleur|horreur|boulevers|avert|crise|peur|choc|choqu"
        ),
    },
    planned=(
        r"[a-zà-ü]{2,}(?:era|eront|ira|iront|dra|dront)|v(?:a|ont) (?:être )?\w+(?:er|ir|re)|doi(?:t|"
        r"vent) \w+(?:er|ir|re)|prévoi(?:t|ent) d[e']"
    ),
    called_off=r"(?:a|ont|est|sont) (?:été )?(?:annulé|déprogrammé|interdit)e?s?",
    calls_off=r"annule(?:nt)?|(?:a|ont) annulé|déprogrammé",
    announced=r"prévue?s?|programmée?s?|annoncée?s?",
    denial=r"rejet|réfut|exclu[ts]?\b|dément|nie\b|nient\b|nié|niant",
    not_ruled_out=(
        r"n['’](?:écart|exclu|exclue)\w* (?:pas|rien|plus)|"
        r"n['’]a pas (?:écarté|exclu)|ne (?:peut|peuvent) (?:pas )?(?:écarter|exclure)"
    ),
    negation=r"ne|n'|pas|aucun|aucune|jamais|ni|sans|personne",
    says=(
        r"a dit|ont dit|dit|disent|a déclaré|ont déclaré|déclare|a affirmé|ont affirmé|affirme|affirment|"
        r"a annoncé|ont annoncé|annonce|annoncent|a indiqué|ont indiqué|indique|a expliqué|explique|a ajouté|"
        r"ajoute|a précisé|précise|a confirmé|confirme|a assuré|assure|a estimé|estime|estiment|a rapporté|"
        r"rapporte|a fait savoir|a souligné|souligne|a démenti|ont démenti|dément|démentent|nie|exige|a exigé|"
        r"demande|a demandé|réclame|réclament|a réclamé|a averti|avertit|a promis|promet|a revendiqué|revendique|"
        r"a condamné|condamne|a menacé|menace|accuse|accusent|a accusé|ont accusé|a dénoncé|dénonce|a rejeté|"
        r"rejette|a reconnu|a chiffré|déplore|a imputé|impute|attribue|a attribué|met en cause|mettent en cause|"
        r"a mis en cause|qualifie|a qualifié|salue|a salué|critique|a critiqué|défend|a défendu|soutient|"
        r"a soutenu|craint|craignent|redoute|croit|soupçonne|soupçonnent|parle de|parlent de|a parlé de|"
        r"parle, (?:lui|elle), de|évoque|évoquent|a évoqué|s'oppose|a réagi|réagit|prévient|a prévenu|demandent|"
        r"exigent|refuse|appelle|appellent|a appelé|compte|avance|s'attend|espère"
    ),
    accuses=r"accuse(?:nt)?|accusé|soupçonne(?:nt)?|soupçonné",
    according=r"selon|d'après|au dire de|de source",
    between=r"a|ont|avait|également|aussi|\w+di|hier|pour sa part",
    determiners=r"le|la|les|l'|un|une|des|son|sa|ses|leur|leurs|ce|cette|plusieurs|deux",
    deeds=(
        r"(?:a|ont) (?:tué|attaqué|blessé|arrêté|interpellé|enlevé|capturé|bombardé|abattu|"
        r"expulsé"
        r"|libéré|vaincu|condamné|accusé|limogé|poursuivi|assassiné)"
    ),
    done=(
        r"(?:tué|attaqué|blessé|arrêté|interpellé|enlevé|capturé|bombardé|abattu|expulsé|libéré|"
        r"condamné"
        r"|accusé|limogé|assassiné)e?s?"
    ),
    by=r"par(?: le| la| les| l')?",
    apart=r"syndicat|police|avocat|parquet",
)
