"""Turkish: what it says of deeds and sayings."""

from summarizer.ground.wordings.wordings import Wordings

WORDINGS = Wordings(
    kinds={
        "airstrike": r"hava|uçak|uçağ|jet|bomba|füze|iha|siha|insansız|helikopter|saldır|vur",
        "shelling": r"topçu|top atış|top mermi|bombardıman|roket|havan|füze|ateş|mermi",
        "bombing": r"bomba|patla|infilak|saldır|mayın|el bombası|dinamit|düzenek",
        "chemical_attack": r"kimyasal|gaz|klor|sarin|zehir",
        "armed_clash": r"çatış|saldır|muharebe|savaş|taarruz|ateş|pusu|baskın|operasyon|silahlı",
        "abduction": r"kaçır|rehin|alıkon|kayıp|kaybol|fidye|esir",
        "riot": r"isyan|yağma|şiddet|olay|çatış|kundak|ayaklan",
        "arrest": r"tutuk|gözalt|yakala|hapis|hapse|cezaev|tutsak|baskın|operasyon",
        "talks": (
            r"görüş|toplan|müzakere|buluş|zirve|diyalog|konferans|ziyaret|kabul|arabulucu|telefon|"
            r"temas|istişare|masa"
        ),
        "election": r"seçim|seçil|seçti|oy|sandık|aday|referandum|tur\b",
        "court": (
            r"mahkeme|dava|yargı|yargıç|hakim|hâkim|savcı|ceza|hüküm|karar|duruşma|suçla|beraat|"
            r"temyiz|iddianame|avukat|iflas|iade|hapis"
        ),
        "protest": r"protesto|gösteri|yürüy|miting|grev|eylem|boykot|sokak|nöbet|abluka|işgal|kapat",
        "agreement": r"anlaş|uzlaş|sözleşme|ateşkes|mutabakat|imza|ittifak|pakt|protokol|kabul",
        "appointment": r"ata|seçil|istifa|görev|görevden|kovul|yerine|halef|başkan|terfi|azled",
        "displacement": r"yerinden|göç|kaç|tahliye|mülteci|terk|evsiz|sığın|sürgün|sınır dışı|taşın|boşalt|ayrıl",
        "disaster": (
            r"deprem|sarsıntı|sel|su bas|taşkın|fırtına|kasırga|hortum|tayfun|tsunami|yanardağ|volkan|"
            r"heyelan|çığ|kurak|yangın|kıtlık|sıcak|soğuk|salgın|kolera|yağmur|yağış|afet|felaket|çök|"
            r"büyüklü|artçı|rüzgar|yıldırım|kar\b|dalga|nehir|baraj|alev|kızamık|virüs|bulaş|enfeks|"
            r"dolu\b|don\b|hastalık|vaka"
        ),
    },
    statuses={
        "feared": (
            r"kork|endişe|olabil|muhtemel|belki|ihtimal|iddia|şüphe|sanıl|tahmin|risk|tehlike|tehdit|"
            r"doğrulanma|kayıp|bekle|eğer|ebilir|abilir|\w+[ae]c[ae][kğ]\w*|\w+maz(?:sa)?\b|"
            r"\w+mez(?:se)?\b|neredeyse|kaçınılmaz"
        ),
        "cancelled": r"iptal|ertele|askıya|vazgeç|durdur|geri çek|kaldır|kesil|yapılmayacak|sona er|yasak",
    },
    stances={
        "expects": (
            r"bekle|olabil|olacak|ecek|acak|muhtemel|ihtimal|kork|um(?:ut|uyor)|tahmin|öngör|san|plan|"
            r"eğer|ebilir|abilir|risk|\w+[ae]c[ae][kğ]\w*|\w+maz(?:sa)?\b|\w+mez(?:se)?\b|söz ver|"
            r"vaat|temin"
        ),
        "accuses": (
            r"suçla|sorumlu|itham|iddia|katliam|cinayet|öldür|saldır|ihlal|suç|bastır|yık|yalan|gizle|"
            r"ihmal|neden|yolsuz|terör|dolandır|kına"
        ),
        "denies": (
            r"yalanla|reddet|redded|inkar|inkâr|değil|yok\b|hiç|asılsız|doğru değil|asla|kabul etm|"
            r"\w+madı|\w+medi|masum|uydur|suçsuz"
        ),
        "suspects": (
            r"şüphe|zanlı|iddia|sanıl|olabil|muhtemel|ihtimal|bağlantı|aran|inanıl|düşün|soruştur|" r"araştır|incele"
        ),
        "condemns": (
            r"kına|lanetle|eleştir|tepki|kabul edilemez|alçak|barbar|vahşi|utanç|suç|terör|ihanet|"
            r"hançer|dehşet|esef|nitele|olarak|dedi"
        ),
        "claims_responsibility": r"üstlen|sorumlu|kabul|itiraf",
        "threatens": (
            r"tehdit|uyar|misilleme|intikam|karşılık|aksi|ültimatom|yemin|söz ver|sonuç|ceza|eğer|"
            r"\w+[ae]c[ae][kğ]\w*|\w+maz(?:sa)?\b|\w+mez(?:se)?\b"
        ),
        "demands": (
            r"talep|iste|çağrı|çağır|gerek|lazım|emret|ısrar|öner|rica|şart|zorunda|\w+meli|\w+malı|"
            r"davet|taleb|talep"
        ),
        "supports": (
            r"destek|memnun|öv|savun|onay|dayanış|tebrik|teşekkür|haklı|doğru|gerek|önem|yardım|" r"taziye|lehin"
        ),
        "opposes": r"karşı|reddet|redded|hayır|değil|eleştir|veto|diren|engel|protesto|kına|itiraz|asla",
        "voices_concern": (
            r"endişe|kaygı|kork|üzü|acı|taziye|yas|başsağlığı|risk|tehlike|ciddi|ağla|dehşet"
            r"|uyar|"
            r"kriz|alarm|şok"
        ),
    },
    planned=r"\w{2,}[ae]ca(?:k|ğını|klar|klarını)|\w{2,}[ae]ce(?:k|ğini|kler|klerini)|planlıyor|planlanıyor",
    called_off=r"iptal (?:edildi|edildiğini|edilmişti|edilen)|ertelendi|yasaklandı|yapılmayacak",
    calls_off=r"iptal etti(?:ğini)?|iptal edildi",
    announced=r"planlanan|öngörülen|\w+ günkü|salı günkü",
    denial=r"yalanla|inkar|inkâr|reddet|reddedi",
    not_ruled_out=r"(?:dışlamı|dışlamad|ihtimalini dışla)",
    negation=r"değil|hiçbir|hiç|kimse|yok",
    says=(
        r"dedi|diyor|söyledi|söylüyor|söylediler|açıkladı|açıklıyor|açıkladılar|bildirdi|bildiriyor|belirtti|"
        r"belirtiyor|duyurdu|aktardı|ekledi|doğruladı|vurguladı|ifade etti|yalanladı|reddetti|talep etti|"
        r"talep ediyor|istedi|istiyor|uyardı|suçladı|suçluyor|kınadı|tehdit etti|üstlendi|iddia etti|iddia ediyor|"
        r"tahmin ediyor|kaydetti|öne sürdü|öne sürüyor|nitelendirdi|olarak niteledi|eleştirdi|eleştiriyor|"
        r"destekledi|savundu|savunuyor|memnuniyetle karşıladı|şüpheleniyor|bekliyor|beklediğini|korkuyor|inanıyor|"
        r"tahmin etti|çağrıda bulundu|çağırdı|istiyorlar|söylüyorlar|kabul etti|itiraf etti|üstlendiğini|"
        r"dile getirdi|olduğunu savundu"
    ),
    between=r"da|de|ise|ayrıca|\w+ günü|dün|bugün",
    determiners=r"bir|bu|iki|yerel|bazı",
    done=r"(?:öldürül|yaralan|tutuklan|kaçırıl|vurul|gözaltına alın)\w+",
    apart=r"sendika|polis|avukat|savcı",
)
