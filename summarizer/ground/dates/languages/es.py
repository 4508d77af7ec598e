"""Spanish: what it says around dates."""

from summarizer.ground.dates.languages.language import Language

LANGUAGE = Language(
    code="es",
    locales=("es",),
    words={
        "day before yesterday": "anteayer|antier|antes de ayer",
        "yesterday": "ayer",
        "today": "hoy|esta mañana|esta tarde|esta noche|esta madrugada|este mediodía|hoy mismo",
        "overnight": "anoche|la pasada noche|la noche pasada|la pasada madrugada|la madrugada pasada|durante la noche",
        "tomorrow": "mañana",
        "day after tomorrow": "pasado mañana",
        "since": "desde|a partir de|a partir del|no antes de|no antes del",
        "until": "hasta",
        "by": "antes de que acabe|a más tardar",
        "before": "antes de|antes del",
        "to": "a|al",
        "and": "y|e",
        "between": "entre",
        "last": "pasado|pasada|pasados|pasadas|último|última|últimos|últimas",
        "next": "próximo|próxima|próximos|próximas|que viene|siguiente|entrante",
        "this": "este|esta|estos|estas",
        "week": "semana",
        "weekend": "fin de semana",
        "month": "mes",
        "year": "año",
        "early": "principios|comienzos|inicios|principio|inicio|comienzo",
        "mid": "mediados",
        "late": "finales|fines|final",
        "first": "primer|primero|1er",
        "second": "segundo",
        "third": "tercer|tercero",
        "fourth": "cuarto",
        "quarter": "trimestre",
        "half": "semestre",
        "spring": "primavera",
        "summer": "verano",
        "autumn": "otoño",
        "winter": "invierno",
        "ago": "hace|atrás",
        "": "para|toda|todo|por la mañana|de la mañana|por la tarde|de la tarde|por la noche|de la noche|tarde|noche"
        "|madrugada|"
        "mediodía|"
        "medianoche|día|el|la|los|las|de|del|en|durante|comenzó|empezó|inició|terminó|acabó|finalizó|concluyó"
        "|temprano|"
        "a primera hora|a última hora|primeras horas|últimas horas|hora local",
    },
    rewrites=(
        (
            (
                r"(?:(?:a|hacia|sobre|a eso de|cerca de|alrededor de|pasadas|poco (?:antes|después) de) )?\blas? "
                r"<n>\b(?! (?:últim|próxim|primer|semana|día|mes|año))(?:[:.]\d{2})?(?: (?:y|menos) (?:cuarto|media"
                r"|<n>)\b)?"
                r"(?: en punto)?(?: ?h(?:oras)?\b| ?[ap]\. ?m\.)?(?: (?:utc|gmt))?"
            ),
            " ",
        ),
        (
            (
                r"(?:poco )?(?:\b(?:antes|después) de(?:l| la) )?(?:\bal? )?\b(?:medianoche|mediodía|amanecer|anochecer"
                r"|atardecer|alba)\b"
            ),
            " ",
        ),
        (r"\b(?:en )?lo que va del? (año|mes)\b", r"desde principios de \1"),
    ),
    ahead=r"(?!(?:ir|teher)án(?!\w))\w+(?:rá|rán)|van? a|deben?|tienen? hasta|prevé\w*|se espera"
    r"|(?:previst|programad)[oa]s? para",
    lasting=r"sigue\w*|continúa\w*|permanece\w*|(?:se )?mantienen?|están?|es|son|duran?|rigen?",
    negated=r"no|nunca|nadie|ni|tampoco",
    remembered=r"aniversarios?|conmemor\w+|recuerd\w+|recordar\w*|record(?:ó|aron)|homenaje\w*|en memoria",
    attribute=r"(?P<noun>[^\W\d_]+) (?:⟪(?:del?|de la) |(?:del?|de la) ⟪)",
    works=r"ley(?:es)?|acuerdos?|tratados?|constitución|resolución|decretos?|censo|informes?|estudio|pacto|convenio",
    same_day=r"(?:ese|el) mismo día|ese día|es[ae] (?:mañana|tarde|noche|madrugada)",
    no_nouns="noche|madrugada|mañana|tarde|día|mes|año|partir|antes|después|alrededor|cerca|principios|comienzos|"
    "mediados|finales|fines|lunes|martes|miércoles|jueves|viernes|sábado|domingo|desde|hasta|verano|invierno|otoño|"
    "primavera|trimestre|semestre",
)
