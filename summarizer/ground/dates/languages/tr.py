"""Turkish: what it says around dates. What English puts before a date, it puts behind."""

from summarizer.ground.dates.languages.language import Language

LANGUAGE = Language(
    code="tr",
    locales=("tr",),
    words={
        "day before yesterday": "evvelsi gün|önceki gün",
        "yesterday": "dün|dünden|dünkü",
        "today": "bugün|bugünden|bu sabaha|bu akşama|bu geceye|bu sabah|bu akşam|bu gece|bu öğleden sonra"
        "|bugünkü|günün erken saatlerinde",
        "overnight": "dün gece|gece boyunca|geçen gece",
        "tomorrow": "yarın",
        "day after tomorrow": "öbür gün|yarından sonra",
        "since": "beri|itibaren|bu yana|itibarıyla",
        "until": "kadar|dek|değin",
        "ago": "önce|evvel",
        "and": "ve|ile",
        "to": "arası",
        "between": "arasında",
        "last": "geçen|geçtiğimiz|son",
        "next": "gelecek|önümüzdeki",
        "this": "bu",
        "week": "hafta|haftası|haftanın",
        "weekend": "hafta sonu",
        "month": "ay",
        "year": "yıl|sene|yılın|yılının",
        "hours": "saatte|saattir",
        "days": "günde|gündür",
        "weeks": "haftada|haftadır",
        "months": "ayda|aydır",
        "years": "yılda|yıldır",
        "early year": "yıl başından|yılın başından|yılbaşından|yıl başında|yılın başında",
        "early": "başı|başında|başlarında|başından",
        "mid": "ortası|ortasında|ortalarında",
        "late": "sonu|sonunda|sonlarında",
        "first": "ilk|birinci",
        "second": "ikinci",
        "third": "üçüncü",
        "fourth": "dördüncü",
        "quarter": "çeyreği|çeyreğinde|çeyrek",
        "half": "yarısı|yarısında",
        "spring": "ilkbahar|baharı|baharında|ilkbaharında",
        "summer": "yaz|yazı|yazında",
        "autumn": "sonbahar|sonbaharı|sonbaharında",
        "winter": "kış|kışı|kışında",
        "": "boyunca|bütün|tüm|sabahına|sabahından|akşamına|akşamından|gecesine|gecesinden|günü|gününden|gününe"
        "|gününün|ayı|ayında|ayından|ayının|ayına|yılı|yılında|yılından|yılına|tarihinde|"
        "tarihinden|"
        "tarihine|sabah|sabahı|akşam|akşamı|gece|gecesi|öğle|öğleden sonra|erken saatlerde|geç saatlerde|saatlerinde|"
        "içinde|yerel saatle|başladı|başlayıp|sona erdi|bağlayan",
    },
    rewrites=(
        (r"^(\S+) (\S+) bağlayan(?: gece)?", r"\1 to \2"),
        (
            (
                r"\bsaat(?:leri)? (?:<n>|dörd)(?:[:.]\d{2})?(?:['’]?\w{1,4})?(?: (?:çeyrek|buçuk|<n>)\w{0,4}(?:"
                r" (?:geçe|kala))?)?"
                r"(?: (?:sular|sıralar|civar)ında)?(?!\w)"
            ),
            " ",
        ),
        (r"\b\d{1,2}[:.]\d{2}['’][dt][ea]n?(?!\w)", " "),
        (r"(?<=bu (?:sabah|akşam)) (?:<n>|dörd)[dt][ea](?!\w)", ""),
        (r"\bgece ?yarısı\w*(?: (?:kısa süre|hemen|az))?(?: (?:önce|sonra))?\b", " "),
    ),
    suffix="['’]?(?:[dt][ea]n?|[ny]?[ae]|[ny]?[ıiuü]n?|nda|nde|ndan|nden|ki)?",
    commons=r"(?:pazar|ocak|ekim)(?! (?:gün|gece|sabah|akşam|ay|sonu|baş|orta))",
    behind=r"(?:[^\W\d_]+ ){0,4}(?:(?!gelecek|yiyecek|içecek)\w+(?:aca|ece)[kğ]\w*|planlan\w+)",
    remembered=r"yıl ?dönümü\w*|anma|anıldı|andı|anıyor|hatırla\w*",
    attribute=r"⟪[^⟫]*(?:\d|ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık)⟫"
    r" (?:tarihli )?"
    r"(?P<noun>[^\W\d_]+[ıiuü])(?!\w)",
    works=r"yasa\w*|kanun\w*|anlaşma\w*|antlaşma\w*|anayasa\w*|karar\w*|rapor\w*|sayım\w*|mutabakat\w*|sözleşme\w*",
    same_day=r"aynı gün|o gün",
    no_nouns="günü|ayı|yılı|sabahı|akşamı|gecesi|sonu|başı|ortası|itibarı",
)
