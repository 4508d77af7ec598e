"""French: what it says around dates."""

from summarizer.ground.dates.languages.language import Language

LANGUAGE = Language(
    code="fr",
    locales=("fr",),
    words={
        "day before yesterday": "avant-hier",
        "yesterday": "hier",
        "today": "aujourd'hui|ce matin|cet après-midi|ce soir|ce midi|plus tôt dans la journée|dans la journée",
        "overnight": "cette nuit|la nuit dernière|dans la nuit",
        "tomorrow": "demain",
        "day after tomorrow": "après-demain",
        "since": "depuis|à partir du|à partir de|à compter du|dès|pas avant|pas avant le",
        "until": "jusqu'à|jusqu'au|jusqu'en",
        "by": "d'ici|d'ici à|d'ici au|au plus tard",
        "before": "avant",
        "to": "au|aux|à",
        "and": "et",
        "between": "entre",
        "last": "dernier|dernière|derniers|dernières|passé|passée",
        "next": "prochain|prochaine|prochains|prochaines",
        "this": "ce|cet|cette|ces",
        "week": "semaine",
        "weekend": "week-end|weekend|fin de semaine",
        "month": "mois",
        "year": "année|an",
        "early": "début|débuts",
        "mid": "mi|milieu|courant",
        "late": "fin",
        "first": "premier|première",
        "1": "1er",
        "second": "deuxième|second|seconde",
        "third": "troisième",
        "fourth": "quatrième",
        "quarter": "trimestre",
        "half": "semestre",
        "spring": "printemps",
        "summer": "été|l'été",
        "autumn": "automne|l'automne",
        "winter": "hiver|l'hiver",
        "ago": "il y a",
        "": "pour|toute|tout|entière|entier|soir|soirée|matin|matinée|après-midi|midi|minuit|nuit|journée|jour|le|la"
        "|les|du|de|des|en|dans|pendant|"
        "durant|"
        "au cours|au petit matin|à l'aube|tôt|tard|a commencé|commencé|s'est terminé|s'est achevé|terminé|heure"
        " locale",
    },
    rewrites=(
        (
            (
                r"\b(?:à|vers|peu (?:avant|après)|aux (?:alentours|environs) de) <n> ?(?:h(?:eures?)?\b|h(?=\d)|:) ?"
                r"(?:\d{2}|et (?:quart|demie?)|moins (?:le )?(?:quart|<n>)|<n>)?\b(?: (?:utc|gmt))?"
            ),
            " ",
        ),
        (r"(?:\b(?:peu )?(?:avant|après) |\b(?:à|vers) )?(?:\bminuit|(?<!-)\bmidi|\bl'au(?:be|rore))\b", " "),
        (r"\bmi-", "mi "),
        (r"\b[ld]'(?!ici)", ""),
        (r"\bdans la nuit (?:de|du) (?=\w+(?: \d+)? (?:à|au) )", ""),
        (r"\ble (?:matin|soir) du\b", ""),
    ),
    ahead=r"(?:se|au|dev|fe|pour|i)(?:ra|ront)|\w{3,}(?:era|eront|ira|iront|dra|dront)|va|vont|doi(?:t|vent)"
    r"|(?:est|sont) (?:prévue?s?|programmée?s?|attendue?s?)|d'ici",
    lasting=r"continuent?|se poursui(?:t|vent)|restent?|durent?|est|sont|demeurent?",
    negated=r"pas|jamais|aucune?|personne",
    remembered=r"anniversaires?|commémor\w+|souvien\w+|se souv\w+|hommages?|en mémoire|rappel\w+",
    attribute=r"(?P<noun>[^\W\d_]+) (?:⟪(?:du|de) |(?:du|de) ⟪)",
    works=r"lois?|accords?|traités?|constitution|résolution|décrets?|recensement|rapports?|étude|pacte|convention",
    same_day=r"le même jour|ce jour-là|ce (?:matin|soir)-là",
    no_nouns="nuit|soir|soirée|matin|matinée|journée|jour|mois|année|partir|compter|lors|depuis|début|fin|courant|"
    "milieu|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|été|hiver|automne|printemps|trimestre|autour",
)
