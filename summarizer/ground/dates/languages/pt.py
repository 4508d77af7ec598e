"""Portuguese: what it says around dates."""

from summarizer.ground.dates.languages.language import Language

LANGUAGE = Language(
    code="pt",
    locales=("pt",),
    words={
        "monday": "segunda",
        "tuesday": "terça",
        "wednesday": "quarta",
        "thursday": "quinta",
        "friday": "sexta",
        "day before yesterday": "anteontem",
        "yesterday": "ontem|ontem à noite",
        "today": "desta manhã|desta tarde|desta noite|desta madrugada|hoje|esta manhã|esta tarde|esta noite"
        "|hoje de manhã|nesta manhã|nesta tarde|nesta noite|"
        "nesta madrugada|"
        "esta madrugada|mais cedo",
        "overnight": "a noite passada|na noite passada|durante a noite|na última noite",
        "tomorrow": "amanhã",
        "day after tomorrow": "depois de amanhã",
        "since": "desde|a partir de|a partir do|a partir da|não antes de|não antes do",
        "until": "até|até ao|até à|até o|até a",
        "by": "o mais tardar",
        "before": "antes de|antes do|antes da",
        "to": "a|ao|à|aos|às",
        "and": "e",
        "between": "entre",
        "last": "passado|passada|passados|passadas|último|última|últimos|últimas",
        "next": "próximo|próxima|próximos|próximas|que vem",
        "this": "este|esta|neste|nesta|estes|estas|deste|desta",
        "week": "semana",
        "weekend": "fim de semana|final de semana",
        "month": "mês",
        "year": "ano",
        "early": "início|começo|princípio|inícios",
        "mid": "meados",
        "late": "fim|final|fins|finais",
        "first": "primeiro",
        "1": "1º",
        "second": "segundo",
        "third": "terceiro",
        "fourth": "quarto",
        "quarter": "trimestre",
        "half": "semestre",
        "spring": "primavera",
        "summer": "verão",
        "autumn": "outono",
        "winter": "inverno",
        "ago": "há|atrás",
        "": "para|toda|toda a|todo|todo o|de manhã|da manhã|pela manhã|da tarde|à tarde|à noite|da noite|manhã|tarde"
        "|noite|madrugada|dia|feira|o|"
        "os|as|"
        "de|do|da|dos|das|em|no|na|nos|nas|pelo|pela|num|numa|durante|começou|iniciou|terminou|acabou|cedo|hora"
        " local",
    },
    rewrites=(
        (
            (
                r"\b(?:às|à(?= uma)|(?:por volta|pouco (?:antes|depois)|cerca|perto) das) <n>(?: ?(?:h(?!\w)"
                r"|h(?=\d)|:) ?(?:\d{2})?)?(?!\w)"
                r"(?: horas)?(?: e (?:meia|<n>)\b)?(?: em ponto)?"
            ),
            " ",
        ),
        (
            (
                r"(?:\b(?:pouco )?(?:antes|depois) d[ao] |\b(?:à|ao|na|no) )?\b(?:meia-noite|meio-dia|amanhecer"
                r"|anoitecer|entardecer)\b"
            ),
            " ",
        ),
        (r"\b(?:noite|madrugada) de (\w+) para (?=\w)", r"\1 to "),
    ),
    ahead=r"(?!(?:verão|grão|barão|pará|ceará)(?!\w))\w+(?:rá|rão)|vai|vão|deve|devem"
    r"|(?:previst|marcad|programad)[oa]s? para",
    lasting=r"continuam?|prossegue\w*|permanecem?|seguem?|duram?|está|estão|é|são|vale",
    negated=r"não|nunca|ninguém",
    remembered=r"aniversários?|comemor\w+|lembr\w+|record(?:a|am|ou|aram)|homenage\w+|em memória",
    attribute=r"(?P<noun>[^\W\d_]+) (?:⟪(?:d[oe]) |(?:d[oe]) ⟪)",
    works=r"leis?|acordos?|tratados?|constituição|resolução|decretos?|censo|relatórios?|estudo|pacto",
    same_day=r"(?:n?o|n?esse|n?aquele) mesmo dia|n?aquele dia|n?esse dia",
    no_nouns="noite|madrugada|manhã|tarde|dia|mês|ano|partir|antes|depois|cerca|início|fim|final|meados|verão|"
    "inverno|outono|primavera|trimestre|semestre|feira|desde|até",
)
