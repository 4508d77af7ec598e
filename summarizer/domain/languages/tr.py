"""Turkish: its words about numbers, fates, what is counted, deeds, sayings and dates."""

from typing import Final

from summarizer.domain.languages.language import (
    DateWords,
    Grammar,
    Lexicon,
    Wordings,
    after,
    before,
    fates,
    many,
    nouns,
    paired,
    pattern,
    scales,
    worths,
)
from summarizer.domain.words import word_set

_FROM: Final = "den dan ten tan inden ından undan ünden sinden sından sundan sünden"
_TO: Final = "e a ye ya ine ına una üne"
_OF: Final = "in ın un ün nin nın nun nün"
_REACHING: Final = "i ı u ü yi yı yu yü ini ını unu ünü"
"""Endings of the cases that a number has before what compares it: "60'a yakın", "bini aşkın"."""


def _in_case(endings: str, words: str) -> str:
    """Return words behind each ending of a number, with and without the apostrophe that parts it from digits."""
    return "|".join(
        f"{mark}{end} {word}" for mark in ("", "' ") for end in endings.split() for word in words.split("|")
    )


LEXICON: Final = Lexicon(
    decimal=",",
    scales=scales("3 bin 6 milyon 9 milyar 12 trilyon"),
    months=word_set("ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık"),
    before=before(
        at_least="en az|asgari|en azından|minimum|asgarî",
        about="tahminlere göre|tahminlere göre ,|tahmini olarak|"
        "yaklaşık|aşağı yukarı|yaklaşık olarak|takriben|tahminen|tahmini|kabaca",
        almost="neredeyse|hemen hemen|adeta|nerdeyse",
        up_to="en fazla|en çok|azami|maksimum|olsa olsa",
    ),
    after=after(
        fewer_than=_in_case(_FROM, "az|azı|azını|azının") + "|altında|" + _in_case(_OF, "altında|altındaki|altına"),
        at_least="veya daha fazla|ve üzeri|ve üstü|veya üzeri|ya da daha fazla|ve daha fazla",
        about="olduğu tahmin ediliyor|tahmin ediliyor|"
        "kadar|civarında|civarı|dolayında|dolaylarında|dolayları|cıvarında|sularında",
        almost=_in_case(_TO, "yakın|yaklaştı|yaklaşan|yaklaşıyor|yaklaştığı|yaklaştığını|yaklaşmış|yaklaşırken"),
        more_than=_in_case(_FROM, "fazla|fazlası|fazlasını|fazlasının|fazlasına|çok|çoğu")
        + "|küsur|üzerinde|üstünde|"
        + _in_case(
            _REACHING,
            "aşkın|aşması|aşmasından|aşmasına|aşacağı|aşacağını|aşabileceği|aşabileceğini|aşabilir|aştı|aşan|aşıyor|aşmış|aşmıştı|aştığı|aştığını|aşarken|geçti|geçen|geçtiği|geçtiğini|geçmiş",
        )
        + "|"
        + _in_case(_OF, "üzerinde|üzerindeki|üzerine|üstünde|üstündeki"),
        up_to=_in_case(_TO, "kadar"),
    ),
    between=frozenset({"ila", "veya", "ile"}),
    inflected="tr",
    vague=worths("10 onlarca 100 yüzlerce 1000 binlerce 1000000 milyonlarca 1 çok")
    | {"on binlerce": 10_000, "yüz binlerce": 100_000},
    groups=worths("12 düzine"),
    halves=word_set("yarım"),
    fractions=worths("2 yarısı yarısının yarısını"),
    out_of=many("üzerinden"),
    excepting=many("hariç"),
    denying=word_set("değil"),
    rate=many("başına"),
    age_behind=many("yaşında|yaşındaki"),
    persons=word_set(
        "gelin gelini gelinini gelinimi damat damadı damadını damadımı torununu torunumu kayınvalidesi kayınvalidesini "
        "kayınpederi kayınpederini nişanlısı nişanlısını oğlunu oğlumu kızını kızımı annesini annemi babasını babamı "
        "kardeşini kardeşimi eşini eşimi kocasını kocamı karısını karımı halası halasını yetim fırıncı müzisyen sunucu "
        "marangoz demirci denizci elektrikçi tesisatçı tercüman piskopos kuaför bahçıvan terzi ebe kütüphaneci arıcı "
        "şarkıcı dansçı duvarcı saatçi ortak koca karı eş ağabey abi abla kardeş kuzen yeğen amca dayı teyze oğul kız "
        "komşu arkadaş meslektaş tüccar komutan lider müdür eczacı teknisyen görevli aktivist milletvekili vali "
        "kaymakam korucu general albay binbaşı yüzbaşı teğmen çavuş işadamı büyükelçi diplomat rahip papaz memur "
        "bakkal berber kasap köylü ressam yazar fotoğrafçı kameraman yönetmen dağcı çırak usta bakıcı garson aşçı "
        "temizlikçi amcası teyzesi yeğeni kuzeni adam kadın çocuk bebek genç öğrenci öğretmen şoför sürücü pilot "
        "kaptan işçi madenci balıkçı çiftçi çoban doktor hemşire polis asker er bekçi gazeteci muhabir yolcu turist "
        "zanlı şüpheli saldırgan militan rehine mahkum itfaiyeci mühendis avukat hakim savcı başkan muhtar imam "
        "antrenör futbolcu sporcu esnaf emekli nine dede anne baba oğlu kızı kızları oğulları annesi babası kardeşi "
        "torunu eşi sahibi sahibini"
    ),
)

_PLACES: Final = (
    "evini evlerini evinden evlerinden köyünü köylerini köyünden köylerinden köyü köyden kasabayı kasabadan kenti "
    "kentten şehri şehirden ilçeyi ilçeden bölgeyi bölgeden mahalleyi mahalleden mahallelerini kampı kamptan ülkeyi "
    "ülkeden ülkelerini ülkelerinden yurtlarını yurtlarından yurdunu topraklarını topraklarından yerlerini adayı adadan"
)
"""From where somebody flees, by whose verbs alone one may leave an office as well."""

_TO_PLACES: Final = "evine evlerine köyüne köylerine mahallesine mahallelerine yurduna yurtlarına ülkesine ülkelerine"
"""Where those are at home who cannot return."""

GRAMMAR: Final = Grammar(
    fates=fates(
        none__idiom="ölüm_cezası* idama_mahk* idam_cezası* ölüm_tehdi* ölümden_dön* ölümden_kurtul* ölü_deniz "
        "ölüm_orucu",
        killed__rite="gömdü* gömül*",
        killed__state="kaybettik kaybettim kaybettiğim* yitirdik yitirdim yitirdiğim* defnet* toprağa_verdi* "
        "mücadelesini_kayb* savaşını_kayb* ölen* ölmesi* hayatını_yitir* hayatlarını_yitir* yaşamlarını_yitir* "
        "yaşamlarını_kayb* vefat_ed* şehit_oldu* telef_ol* hayata_veda* son_nefes* katled* katletti* ölüsü* cesedi* "
        "cesetler* cansız_beden* naaşı* cenazesi* askerini_kaybe* savaşçısını_kaybe* militanını_kaybe* "
        "mensubunu_kaybe* can_aldı can_alan can_alm* öldür* ölümüne_yol_aç* hayatını_kaybet* yaşamını_yitir* "
        "canından_ol* can_ver* toprağa_veril* defned* kurşuna_dizil* infaz_edil* etkisiz_hale linç_edil* boğazlan* "
        "hayatına_mal_ol* kurtarılama* intihar_et* donarak_öl* canını_al* canına_mal_ol* canına_kıy* yaşama_veda* "
        "öldürdü öldürdüler öldüren katletti katleden öldürüldü öldürülen ölü ölen ölenler öldü öldüğü* ölürken "
        "can_verdi hayatını_kayb* hayatını_kaybeden vefat_et* boğul* katledil* şehit_ol* şehit_düş* ölü_bulun* "
        "öldürülmesi* idam_edil* ölmüş ölmüştü yitirdi hayatlarını_kayb* yaşamını_kaybe*",
        killed__noun="ölüm ölümler* ölüme ölümün ölümüne vefat ölüler* ölüden ölüyle ölüyü ölüye ölünün ceset* cesed* "
        "cenaze* naaş* can_kayb* can_kayıp* naaşı naaş cenazesi cenaze ölümü ölümler can_kaybı ölümlü cansız_bedenine "
        "ceset cesedi cesetleri cansız_beden*",
        killed__toll="ölü_sayısı* can_kayb* bilanço bilançosu bilançonun bilançosunun bilançoyu ölü_bilanço* "
        "ölü_sayısı ölenlerin_sayısı can_kaybı hayatını_kaybedenlerin_sayısı",
        injured__place="hastanede",
        injured__state="tedavisi_sür* tedavileri_sür* tedavisi_devam tedavileri_devam kişinin_tedavisi "
        "sağlık_kuruluşlarına_başvur* hastanelere_başvur* hastaneye_taşı* hastanelere_taşı* hastanelere_kaldır* "
        "hastanelere_sevk* hastaneye_nak* durumunun_ağır durumları_ağır durumlarının_ağır durumu_ağır durumu_kritik "
        "durumu_ciddi ağır_durumda hayati_tehlike* yaralan* hastanelik* hastaneye_sevk* hastaneye_götür* "
        "hastaneye_başvur* ameliyat* komada darbedil* darp_edil* dövül* yanık* sakat* bilinci_kapalı bacağını_kay* "
        "hastaneye_yatır* yoğun_bakım* ısırıl* bıçaklan* ezil* baygın* donma* hastaneye_kaldırıl* tedavi_alt* "
        "tedavi_gör* tedavi_edil* yaralanarak kırıl* kırık* zehirlen* yaraladı yaralandı yaralanan yaralı yaralanırken "
        "yaralanması* yaralanmış* yaralandığı*",
        injured__noun="yaralı yaralıdan yaralıda yaralılar* yaralının yaralıyı yaralıya yaralısı*",
        injured__toll="yaralı_sayısı yaralananların_sayısı",
        missing__toll="kayıpların_sayı* kayıp_sayı*",
        missing__deed="aranıyor aranan aranıyordu",
        missing__state="akıbet* kayıplara ortadan_kaybol* akıbeti izine_rastlan* bulunamadı bulunamıyor geri_dönmedi "
        "dönmedi dönmediler irtibat_kurulama* iletişim_kurulama* kayıplara_karış* ulaşılamıyor ulaşılamayan kayıp "
        "kaybol* kayboldu haber_alınam*",
        trapped__place="toprak_altında göçük_altında enkaz_altında",
        trapped__state="gömül* altında_kal* mahsur sıkışt* mahsur_kal* kuşatma_altında",
        casualties__noun="kayıp zayiat mağdur",
        casualties__toll="can_kaybı zayiat",
        rescued__state="sağ_bulun* canlı_bulun* ailelerine_kavuş* ailesine_kavuş* kurtarılırken kurtarılarak "
        "kurtarıldığı* kurtarılıp bırakıldı* bırakılan* kurtarıldı* kurtarılan* kurtarılmış* kurtarılması* kurtardığ* "
        "kurtuldu* kurtulan* sağ_çıkar* tahliye_oldu salıver* sudan_çıkar* denizden_çıkar* sağ_olarak sağ_salim "
        "serbest_kal* özgürlüğüne_kavuş* yara_almadan burnu_bile_kanama* canlı_çıkar* kurtardı kurtarıldı kurtarılan "
        "sağ_kurtul* kurtuldu kurtulan serbest_bırak* hayatta_kal*",
        displaced__state=paired(_TO_PLACES, "giremi* giremey* giremed* dönemi* dönemey* dönemed*")
        + paired(_PLACES, "terk* ayrıl* kaçtı* kaçan*")
        + "göç_et* göç_ed* göçe_zorla* kaçtığı* kaçmak* boşaltıl* evinden_ol* evlerinden_ol* tahliye_ed* sığındı* "
        "sığınan* yollara_düş* yurdundan_ol* evini_kaybet* evlerini_kaybet* evsiz* sığınaklara* sığınaklarda* "
        "çadırlarda barınaklara* göç_etmek* yerlerinden_edil* taşındı nakledil* yerleştiril* başka_yere tahliye_etti "
        "yerinden_ol* yerinden_edil* tahliye_edil* evsiz_kal* evini_terk* evlerini_terk* kaçtı göç_etti kaçan "
        "yerinden_edilmiş yerlerinden_ol*",
        refugees__who="mülteci sığınmacı mülteciye sığınmacıya",
        detained__place="cezaevin*",
        detained__state="yanlarında_götür* yanında_götür* alıp_götür* hapis_ceza* gözaltı* rehin_al* esir_ed* "
        "kaçırıld* tutuklad* götürüldüğü* götürülen* alıkon* alıkoy* rehin_tut* esir_düş* esir_alın* hapse* yakaland* "
        "tutuklu* gözaltın* kaçırıldı kaçırılan kaçıran gözaltına tutuklama* götürüldü gözaltına_aldı tutukladı "
        "kaçırdı gözaltına_alın* tutuklan* tutuklandı kaçırıl* rehin_alın* hapsedil* yakalan* esir_al* tutuklu",
        detained__who="tutuklu mahkum",
        detained__noun="rehine gözaltı",
        affected__state="etkilen* etkiled* işini_kaybe* işsiz_kal* elektriksiz_kal* susuz_kal* mağdur* etkilendi "
        "etkilenen etkiledi elektriksiz susuz aç muhtaç",
        ill__state="hasta hastalan* zehirlen*",
        ill__verb="hastalandı zehirlendi enfekte_oldu",
        ill__noun="vaka vakalar* vakası* vakanın vakaya hastalar",
        ill__toll="vaka_sayısı",
        destroyed__state="haritadan_sil* kül_et* kül_ed* oturulamaz_hale oturulmaz_hale imha_et* imha_ed* tahrip_ol* "
        "tahrip_et* tahrip_ed* harap_ol* enkaza_dön* küle_dön* kullanılamaz_hale yıkıl* yıktığı* yandı* yanan yanmış* "
        "çöktü* çöken çökmesi* battığı* havaya_uçur* yok_ed* yok_olduğ* düşürdüğü* kül_ol* vuruldu batırıl* kül_oldu "
        "yanarak düşürdü batan battı yıktı yok_etti yıkıldı yıkılan yok_oldu yerle_bir çöktü yandı yok_edil* yakıl* "
        "düşürül*",
        damaged__state="çatısını_uçur* çatısı_uç* zarar_ver* hasar_ver* sular_altında "
        "su_bastı çatlad* hasara_uğra* hasar_gör* zarar_gör* hasarlı hasar_al*",
        deployed__state="gönderdi konuşlandırdı sevk_etti görevlendirdi konuşlandırıl* gönderil* sevk_edil* "
        "görevlendiril* görev_yap*",
        population__state="yaşıyor yaşayan yaşıyordu ikamet_ed* çalışıyor",
        population__noun="nüfuslu nüfus üye üyesi çalışan çalışanı sakin",
        population__holder="nüfusu",
        jobs__state="işten_çıkar* işsiz_kal* işsiz",
        jobs__noun="iş çalışan işçi istihdam",
        votes__state="oy_verdi",
        votes__noun="oy",
    ),
    clause=word_set("ancak ama çünkü eğer"),
    relative=word_set("ki sonra önce için"),
    joins=word_set("ve veya ya yahut ile"),
    prepositions=word_set(""),
    determiners=word_set("bu şu o"),
    genitive=word_set(""),
    among=word_set("arasında"),
    out_of_them=("dan", "den", "tan", "ten"),
    parts=word_set("aralarında dahil içlerinde bunların bunlardan"),
    soft=word_set(
        "kişi kişinin kişiyi kişiye insan en az daha olan da de olarak dün bugün pazartesi salı çarşamba perşembe cuma "
        "cumartesi pazar ise toplam kadar ağır hafif yaklaşık sivil asker çocuk kadın erkek polis fazla diğer başka "
        "oldu edildi olduğu bildirildi bulundu açıklandı hayatını ağır_yaralı"
    ),
    passive=word_set(""),
    finite=word_set("katıldı yürüdü toplandı söyledi dedi geldi gitti çıktı bindi taşıyordu"),
    finite_endings=(
        "dı",
        "di",
        "du",
        "dü",
        "tı",
        "ti",
        "tu",
        "tü",
        "yor",
        "yordu",
        "dılar",
        "diler",
        "tılar",
        "tiler",
        "lar_",
    ),
    participle_endings=("dığı", "diği", "duğu", "düğü", "tığı", "tiği", "tuğu", "tüğü", "ması", "mesi"),
    no_verbs=word_set("şimdi kendi yedi altı hangi ilgili cumartesi salı pazartesi batı katı maddi"),
    negations=word_set("değil olmadı yok ölmedi yaralanmadı"),
    denials=word_set("yalanladı reddetti yalan yalanlıyor reddediyor yalanlamıştı reddetmişti"),
    reaching=word_set("na ne a e : olarak sayısı"),
    ones=word_set("bir"),
    nobody=word_set("bulunmuyor bulunmamaktadır yok yaşanmadı olmadı kimse hiç hiçbir sıfır"),
    tallies=word_set(
        "sayı sayısı sayısının sayısını sayıyı sayının sayıya rakam rakamı rakamını rakamın liste listesi listesini "
        "bilanço bilançosu bilançoyu"
    ),
    giving=word_set(
        "diyor diyordu dedi demişti söyledi söylüyor açıkladı açıklıyor açıklamıştı bildirdi bildiriyor duyurdu "
        "veriyor verdi vermişti vermiş geçti geçmişti geçiyor sayıyor saydı saymıştı tutuyor tuttu belirtti kaydetti "
        "konuşuyor sözünü ölçtü telaffuz yazdı yazmıştı yazıyor gösteriyor"
    ),
    verb_last=True,
    back=pattern(r"bunlar(?:dan|ın)|onlar(?:dan|ın)|içlerinden|aralarından|kendilerinden"),
    not_one=pattern(r"tek bir|bir tek"),
    some=pattern(r"birçok|çok sayıda|bir dizi|pek çok|bazı"),
    differing=pattern(r"(?:kişi )?(?:daha )?(?:fazla|az)(?=\W*$)"),
    identifying=pattern(r"bunlar|bunların"),
    along=pattern(r"ile birlikte|ile beraber"),
    replaced=pattern(r"daha önce(?:ki)?|önceki sayı olan|ilk açıklanan"),
    money=pattern(
        r"kâr\w*|kar[ıa]?|zarar\w*|gelir\w*|ciro\w*|satış\w*|fidye\w*|rüşvet\w*|para|borç\w*|borc\w*|"
        r"kredi\w*|bütçe\w*|maliyet\w*|değer\w*|tazminat\w*|yardım\w*|fon\w*|ücret\w*|maaş\w*|fiyat\w*|yatırım\w*|"
        r"kefalet\w*|ödül\w*|öde\w+|bağış\w*"
    ),
    superseded=pattern(
        r"(?:daha )?önce|önceki|ilk(?: başta)?|başlangıçta|güncelle\w+|düzelt\w+|yüksel\w+|artarak|"
        r"\w+[dt][ae]n \w+[ae] çık\w+"
    ),
)

NOUNS: Final = nouns(
    people="kişi insan kişinin yolcu mülteci göçmen aile üye çalışan işçi göstericinin gösterici mahkum rehine "
    "öğrenci vatandaş yaralı ölü",
    civilians="sivil sivilin",
    children="çocuk çocuğun bebek genç öğrenci",
    women="eşi karısı kızı kızları annesi ninesi ablası kadın kadının",
    men="kocası oğlu oğulları babası dedesi ağabeyi erkek",
    soldiers="asker askerin askeri",
    police="polis polisin jandarma",
    fighters="militan terörist isyancı savaşçı",
    journalists="gazeteci",
    carers="doktor hemşire itfaiyeci",
    animals="hayvan inek ineği inekler koyun keçi at köpek tavuk kuş balık sığır büyükbaş küçükbaş",
    jobs="iş",
    vehicles="araç",
    cars="otomobil araba",
    buses="otobüs",
    trucks="kamyon",
    tanks="tank",
    ships="gemi tekne",
    jets="uçak",
    helicopters="helikopter",
    drones="iha siha dron drone insansız",
    buildings="bina",
    homes="ev konut evin",
    schools="okul",
    hospitals="hastane",
    churches="cami kilise",
    towns="köy kasaba şehir",
    shops="dükkan",
    weapons="roket füze bomba",
    miles="mil",
    km="km kilometre",
    centimetres="santimetre santim cm milimetre",
    metres="metre",
    hectares="hektar",
    tons="ton",
    dollars="dolar",
    euros="euro avro",
    years="yıl ay gün hafta saat",
)


WORDINGS = Wordings(
    kinds={
        "airstrike": r"hava|uçak|uçağ|jet|bomba|füze|iha|siha|insansız|helikopter|saldır|vur",
        "shelling": "topçu|top atış|top mermi|bombardıman|roket|havan|füze|ateş|mermi|düştü|isabet|salvo|obüs|bombala",
        "bombing": "bomba|patla|infilak|saldır|mayın|el bombası|dinamit|düzenek|havaya uç|tahrip|paket",
        "chemical_attack": "kimyasal|gaz|klor|sarin|zehir|göz yaşartıcı|biber gaz|asit",
        "armed_clash": (
            "çatış|saldır|muharebe|savaş|taarruz|ateş|pusu|baskın|operasyon|silahlı|kurşun|mermi|ilerle|kuşat|"
            "püskürt|karşılık|çarpış"
        ),
        "abduction": "kaçır|rehin|alıkon|kayıp|kaybol|fidye|esir|elinde|alıkoy|zorla",
        "riot": (
            "isyan|yağma|şiddet|olay|çatış|kundak|ayaklan|maskeli|vitrin|ateşe ver|arbede|kavga|taş(?:lı|lar|la)|"
            "barikat|kargaşa|linç|kalkış|başkaldır|tahrip|izdiham"
        ),
        "arrest": (
            "tutuk|gözalt|yakala|hapis|hapse|cezaev|tutsak|baskın|operasyon|ele geçir|parmaklık|kelepçe|firari|"
            "nezaret|hücre|emniyet|teslim|mahpus|içeride|demir|enselen|derdest"
        ),
        "talks": (
            "görüş|toplan|müzakere|buluş|zirve|diyalog|konferans|ziyaret|kabul|arabulucu|telefon|temas|istişare|"
            "masa|aradı|konuş|heyet|bir araya|ağırla|davet|oturum|elçi|sohbet|temsilci"
        ),
        "election": (
            r"seçim|seçil|seçti|oy|sandık|aday|referandum|tur\b|vekil|sandalye|anket|ikinci tur|halk oylama|"
            "yeniden seç|pusula"
        ),
        "court": (
            "mahkeme|dava|yargı|hakim|hâkim|savcı|ceza|hüküm|karar|duruşma|suçla|beraat|temyiz|iddianame|avukat|"
            "iflas|iade|hapis|jüri|suçlu|yıl yatacak|yatacak|mahkum|mahkûm|tahliye|serbest|tanık|ifade|savunma|"
            "tazminat|para cezası|soruşturma|itiraz|baro|anayasa|danıştay|dosya"
        ),
        "protest": (
            "protesto|gösteri|yürüy|miting|grev|eylem|boykot|sokak|nöbet|abluka|işgal|kapat|sokağa dök|iş bırak|"
            "binlerce|pankart|slogan|zincir|sessiz|kalabalık|yuhala|ıslık|çadır|imza|açlık grev|direniş|barikat|"
            "toplan|meydan|ses(?:ini|lerini) yüksel"
        ),
        "agreement": (
            "anlaş|uzlaş|sözleşme|ateşkes|mutabakat|imza|ittifak|pakt|protokol|kabul|el sıkış|barış|onay|takas|"
            "değişim|mütareke|memorandum|kararlaştır|varıl|vardı|birleş|söz birliğ|sulh"
        ),
        "appointment": (
            "ata|seçil|istifa|görev|kovul|yerine|halef|başkan|terfi|azled|başına|koltu|bırak|müdür|bakan|yönet|"
            "lider|teknik direktör|azlet|uzaklaştır|kovdu|ayrıl|çekil|devral|devret|vekâlet|vekalet|getiril|yükselt"
        ),
        "displacement": (
            "yerinden|göç|kaç|tahliye|mülteci|terk|evsiz|sığın|sürgün|taşın|boşalt|ayrıl|gecele|spor salonu|çadır|"
            r"kamp|barın|sınır|yürü|koş|dön(?:dü|üş|en)|evlerini|evinden|konakla|yerleş|kurtar|otobüs|bot\b|güvenli"
        ),
        "disaster": (
            "deprem|sarsıntı|sel|su bas|taşkın|fırtına|kasırga|hortum|tayfun|tsunami|yanardağ|volkan|heyelan|çığ|"
            "kurak|yangın|kıtlık|sıcak|soğuk|salgın|kolera|yağmur|yağış|afet|felaket|çök|büyüklü|artçı|rüzgar|"
            r"yıldırım|kar\b|dalga|nehir|baraj|alev|kızamık|virüs|bulaş|enfeks|dolu\b|don\b|hastalık|vaka|hastalan|"
            r"hasta\b|hastalar|salland|sarsıl|taştı|taşan|enkaz|sürükle|göç(?:tü|ük)|yıkıl|yan(?:dı|an|ıyor)|duman|"
            "susuz|boğul|ishal|ateşli|grip|ebola|zehirlen|semptom|yatağından|toprak kay|su altında"
        ),
    },
    statuses={
        "feared": (
            "kork|endişe|olabil|muhtemel|belki|ihtimal|iddia|şüphe|tahmin|risk|tehlike|tehdit|doğrulanma|kayıp|"
            r"bekle|eğer|ebilir|abilir|\w+[ae]c[ae][kğ]\w*|\w+maz(?:sa)?\b|\w+mez(?:se)?\b|neredeyse|kaçınılmaz|"
            r"bilinmiyor|belirsiz|netleşme|belli değil|uyar|öngör|\w+m[ıiuü]ş\b|sanı|gerek|haber alınam"
        ),
        "cancelled": (
            r"iptal|askıya|vazgeç|durdur|geri çek|kaldır|kesil|yapılmayacak|sona er|yasak|kaldı\b|ötelen|rafa|"
            r"geri al|feshe|bozul|suya düş|sonland|tehir|erte|sonunda \w+m[ıiuü]yor"
        ),
    },
    stances={
        "expects": (
            "bekle|olabil|olacak|ecek|acak|muhtemel|ihtimal|kork|um(?:ut|uyor)|tahmin|öngör|san|plan|eğer|ebilir|"
            r"abilir|risk|\w+[ae]c[ae][kğ]\w*|\w+maz(?:sa)?\b|\w+mez(?:se)?\b|söz ver|vaat|temin|hazırlan|yarın|"
            "yakında|önümüzdeki|gelecek|inan|iyimser|kötümser|karamsar|hedef|niyet|güven|kesin|hesap|yol açabil|"
            "gerek|daha bitme|bitmedi|düşün"
        ),
        "accuses": (
            "sorumlu|itham|iddia|katliam|cinayet|öldür|saldır|ihlal|suç|bastır|yık|yalan|gizle|ihmal|neden|yolsuz|"
            r"terör|dolandır|kına|kusur|eleştir|geç kal|gecik|geç\b|bırak|terk|görmezden|öne sür|ileri sür|"
            r"\w+m[ıiuü]ş\b|işkence|kötü muamele|ayrımcı|ırkçı|taciz|zimmet|rüşvet|şantaj|haraç|tehdit|"
            "çal(?:dı|mak|arak)|hırsız|soygun|sürgün|bombala|ateş aç|kundak|kaçır|casus|sabotaj|hile|sahte|kandır|"
            "aldat|göz yum|yasa dışı|yasadışı|keyfi|kışkırt|provok|duyarsız|tedbirsiz|yeterince|önlem alma|"
            "kayıtsız|bilerek|bile bile|fatura|yükle|zehirle|kirlet|ihanet|örtbas|usulsüz|haksız|talan|soydu|sömür"
        ),
        "denies": (
            r"reddet|redded|inkar|inkâr|değil|yok\b|hiç|asılsız|doğru değil|asla|kabul etm|\w+madı|\w+medi|masum|"
            r"uydur|suçsuz|\w+m[ıiuü]yor|\w+m[ae]z\b|\w+m[ae]mış|\w+mem|\w+ma?dıklar|\w+mediği|\w+madığı|kuşku|"
            "şüphe|iftira|mesnetsiz|temelsiz|saçma|gülünç|absürt|yansıtm|hayal ürünü|gerçek dışı|gerçekdışı|yersiz|"
            "haksız|ilgisi|ilgim|haberi (?:yok|olma)|bilgisi (?:yok|olma)|inanm|inandırıcı|imkansız|imkânsız|çürüt|"
            "tekzip|abartı|mümkün|dayana|yalan|çürük|bilmiy|haberi|soru işaret"
        ),
        "suspects": (
            "şüphe|zanlı|iddia|sanıl|olabil|ihtimal|bağlantı|aran|inanıl|düşün|soruştur|araştır|incele|"
            "üzerinde dur|kuşku|olası|görün|anlaş(?:ıl|ı)|ileri sür|öne sür|tahmin|belki|galiba|herhalde|sanır|"
            r"sanıyor|izi|ipucu|delil|kanıt|tespit|muhteme|değerlendir|\w+m[ıiuü]ş\b|\w+m[ıiuü]ştı?|söylen|"
            "neden(?:i|iyle) ol|arkasında|izlenim"
        ),
        "condemns": (
            "kına|lanetle|eleştir|tepki|kabul edilemez|alçak|barbar|vahşi|utanç|suç|terör|ihanet|hançer|dehşet|"
            r"esef|nitele|olarak|dedi|öfke|kız(?:gın|dı)|sert\b|isyan|rezalet|rezil|skandal|iğrenç|korkunç|"
            "insanlık dışı|acımasız|zalim|hain|kalleş|affedilemez|sorumsuz|saygısız|ayıp|ahlaksız|hakaret|nefret|"
            "şok|menfur|çirkin|caniyane|canice|kahpe|yüz kızart|vicdansız|insafsız|gaddar"
        ),
        "claims_responsibility": "üstlen|sorumlu|kabul|itiraf|kusur|suçunu|suçlu|teslim ol|biz yaptık|pişman|bildiri",
        "threatens": (
            "tehdit|uyar|misilleme|intikam|karşılık|aksi|ültimatom|yemin|söz ver|sonuç|ceza|eğer|"
            r"\w+[ae]c[ae][kğ]\w*|\w+maz(?:sa)?\b|\w+mez(?:se)?\b|gözdağı|dava aç|mahkeme|yargı|grev|ödet|bedel|"
            "pişman|yoksa|süre ver|yaptırım|önlem|sert"
        ),
        "demands": (
            r"talep|iste|çağrı|çağır|gerek|lazım|emret|ısrar|öner|rica|şart|zorunda|\w+meli|\w+malı|davet|taleb|"
            "ist[ieı]y|sesle|dilek|diled|yalvar|tavsiye|bekli|bekle|lütfen|baskı|imza|uyar|buyur|talimat|kampanya|"
            r"zorla|üzere|\w{2,}m[ae]y[ıi]n(?:[ıi]z)?\b|\w{3,}(?:sınlar|sinler|sunlar|sünler)\b|hemen|derhal|adalet|hakkı|haklarını"
        ),
        "supports": (
            r"destek|memnun|öv|savun|onay|dayanış|tebrik|teşekkür|haklı|doğru|gerek|önem|yardım|taziye|lehin|arka çık|"
            r"olumlu|alkış|sahip çık|yanında|takdir|kutla|beğen|güven|gurur|sevin|mutlu|iş birliği|işbirliği|katıl|"
            r"taraf|tercih|isabet|yerinde|hak ver|adil|iyi\b|kolayla|minnet|saygı|omuz|yeşil ışık|arkasında"
        ),
        "opposes": (
            "karşı|reddet|redded|hayır|değil|eleştir|veto|diren|engel|protesto|kına|itiraz|asla|geri çevir|onaylam|"
            r"olumsuz|sıcak bak|\w+m[ıiuü]yor|\w+madı|\w+medi|\w+m[ae]z\b|beğenm|memnun değil|rahatsız|ayakland|"
            "ayağa kalk|savaş|mücadele|yargıya|dava aç|iptal|boykot|grev|şikayet|şikâyet|soğuk bak|çekimser|isteme|"
            "muhalif|muhalefet|tepki|öfke|kızgın|sert|yasak|haksız|yanlış|durdur|yanaşm|ayak dire|sırt çevir|"
            "sırtını dön|rest çek|kabul etmi|isyan|uymayaca|taşlı"
        ),
        "voices_concern": (
            "endişe|kaygı|kork|üzü|acı|taziye|yas|başsağlığı|risk|tehlike|ciddi|ağla|dehşet|uyar|kriz|alarm|şok|"
            "tedirgin|panik|huzursuz|gergin|çaresiz|umutsuz|hayal kırık|şaşk|şaşır|hüzün|hüzn|matem|gözyaş|kabus|"
            r"kâbus|ürk|telaş|stres|perişan|sars|yıkıl|vahim|felaket|güvende değil|güvensiz|zor\b|ağır|öfke|kötü|"
            "özür|kuşku|şüphe|uyuyam|uyku|yürek|yüreğ|ürper|dert"
        ),
    },
    planned=r"\w{2,}[ae]ca(?:k|ğını|klar|klarını)|\w{2,}[ae]ce(?:k|ğini|kler|klerini)|planlıyor|planlanıyor",
    called_off=r"iptal (?:edildi|edildiğini|edilmişti|edilen)|ertelendi|yasaklandı|yapılmayacak",
    calls_off=r"iptal etti(?:ğini)?|iptal edildi",
    announced=r"planlanan|öngörülen|\w+ günkü|salı günkü",
    denial=(
        r"yalanla|inkar|inkâr|reddet|asılsız|mesnetsiz|temelsiz|dayanaksız|iftira|uydurma|gerçeği yansıtm|gerçek dışı|"
        r"gerçekle (?:ilgisi|alakası)|doğru değil|doğru olmad|suçsuz|masum(?:um| olduğ|iyet)|suçlama\w* kabul etm|"
        r"iddia\w* kabul etm|(?:hiçbir )?(?:ilgisi|ilgim|alakası|alakam) (?:yok|olmad|bulunmad)|tekzip|çürüt|redded|"
        r"dayanağı (?:yok|olma|bulunma)|dayanaktan yoksun|yalan”|“yalan|külliyen"
    ),
    not_ruled_out=r"(?:dışlamı|dışlamad|ihtimalini dışla|dışlamak için (?:çok |henüz )?erken)",
    negation=(
        r"hayır|değil|hiçbir|hiç|kimse|yok|\w+m[ıiuü]yor\w*|\w+m[ae]z|\w+m[ae]zlar|\w+madı\w*|\w+medi\w*|"
        r"\w+mayacak\w*|\w+meyecek\w*|yoktur|yoktu|değildir|değildi|asla"
    ),
    says=(
        "dedi|diyor|söyledi|söylüyor|söylediler|açıkladı|açıklıyor|açıkladılar|bildirdi|bildiriyor|belirtti|belirtiyor|"
        "duyurdu|aktardı|ekledi|doğruladı|vurguladı|ifade etti|yalanladı|reddetti|talep etti|talep ediyor|istedi|"
        "istiyor|uyardı|suçladı|suçluyor|kınadı|tehdit etti|üstlendi|iddia etti|iddia ediyor|tahmin ediyor|kaydetti|"
        "öne sürdü|öne sürüyor|nitelendirdi|olarak niteledi|eleştirdi|eleştiriyor|destekledi|savundu|savunuyor|"
        "memnuniyetle karşıladı|şüpheleniyor|bekliyor|beklediğini|korkuyor|inanıyor|tahmin etti|çağrıda bulundu|"
        "çağırdı|istiyorlar|söylüyorlar|kabul etti|itiraf etti|üstlendiğini|dile getirdi|olduğunu savundu|öngörüyor|"
        "tahminde bulundu|geri çevirdi|seslendi|itiraz etti|karşı çıktı|lanetledi|tepki gösterdi|ileri sürdü|sayıyor|"
        "saydı|sayıyorlar|diyorlar|dediler|anlattı|anlatıyor|anlattılar|anlatıyorlar|konuştu|yanıtladı|yanıt verdi|"
        "cevap verdi|hatırlattı|hatırlatıyor|yineledi|yineliyor|bildirdiler|belirttiler|kaydediyor|aktarıyor|"
        "vurguluyor|doğruluyor|duyuruyor|ekliyor|reddediyor|yalanlıyor|uyarıyor|ileri sürüyor|ısrar ediyor|ısrar etti|"
        "rapor etti|raporladı|tespit etti|yazdı|yazıyor|dile getiriyor|kabul ediyor|kabul etmiyor|bildiriyorlar|"
        "söylüyorlardı|açıklıyorlar"
    ),
    between=r"da|de|ise|ayrıca|\w+ günü|dün|bugün",
    determiners=r"bir|bu|iki|üç|dört|yerel|bazı",
    done=r"(?:öldürül|yaralan|tutuklan|kaçırıl|vurul|gözaltına alın)\w+",
    apart=r"sendika|polis|avukat|savcı",
    negated_behind=r"\w*(?:madı|medi|mıyor|miyor|muyor|müyor|madığını|mediğini)\w*|\w*\s+et(?:medi|miyor)\w*",
    charges=r"suçlama|iddia|söylenti|haber|rapor|eleştiri|şüphe|açıklama|itham|bu\b",
    untrue=(
        "asılsız|mesnetsiz|temelsiz|dayanaksız|saçma|gülünç|yalan|iftira|uydurma|hayal ürünü|gerçek dışı|gerçekdışı|"
        "doğru değil|doğru olmad|haksız|yersiz|safsata|kabul etme|kulak asm|dayanağı|dayanaktan|külliyen|palavra|masal"
    ),
)


DATES = DateWords(
    code="tr",
    locales=("tr",),
    words={
        "day before yesterday": "evvelsi gün|önceki gün",
        "night before last": "evvelki gece|evvelsi gece",
        "yesterday": "dün|dünden|dünkü",
        "today": "bugün|bugünden|bu sabaha|bu akşama|bu geceye|bu sabah|bu akşam|bu gece|bu öğleden sonra"
        "|bugünkü|günün erken saatlerinde",
        "overnight": "dün gece|gece boyunca|geçen gece",
        "tomorrow": "yarın",
        "day after tomorrow": "öbür gün|yarından sonra",
        "since": "beri|itibaren|bu yana",
        "as of": "itibarıyla|itibariyle",
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
        "": "ayın|boyunca|bütün|tüm|sabahına|sabahından|akşamına|akşamından|gecesine|gecesinden|günü|gününden|gününe|"
        "gününün|ayı|ayında|ayından|ayının|ayına|yılı|yılında|yılından|yılına|tarihinde|tarihinden|tarihine|sabah|"
        "sabahı|sabahın|akşam|akşamı|akşamın|gece|gecesi|öğle|öğlen|öğle vakti|öğleden önce|öğleden sonra|"
        "erken saatlerde|erken saatlerinde|geç saatlerde|geç saatlerinde|saatlerinde|içinde|"
        "yerel saatle|başladı|başlayıp|sona erdi|bağlayan",
    },
    rewrites=(
        (r"\b(?:geçtiğimiz|geçen) (?=<w>)", "past "),
        (r"\b(?:önümüzdeki|gelecek) (?=<w>)", "coming "),
        (r"^(\S+) (\S+) bağlayan(?: gece)?", r"\1 to \2"),
        (
            (
                r"\bsaat(?:leri)? (?:<n>|dörd)(?:[:.]\d{2})?(?:['’]?\w{1,4})?(?: (?:çeyrek|buçuk|"
                r"<n>)\w{0,4}(?: (?:geçe|kala))?)?(?: (?:sular|sıralar|civar)ında)?(?!\w)"
            ),
            "",
        ),
        (r"\b\d{1,2}[:.]\d{2}['’][dt][ea]n?(?!\w)", " "),
        (r"(?<=bu (?:sabah|akşam)) (?:<n>|dörd)[dt][ea](?!\w)", ""),
        (r"\bgece ?yarısı\w*(?: (?:kısa süre|hemen|az))?(?: (?:önce|sonra))?\b", " "),
    ),
    suffix="['’]?(?:[ıiuü]n[dt][ae]n?|[dt][ea]n?|[ny]?[ae]|[ny]?[ıiuü]n?|nda|nde|ndan|nden|ki)?",
    commons=r"(?:pazar|ocak|ekim)(?! (?:gün|gece|sabah|akşam|ay|sonu|baş|orta))",
    behind=r"(?:[^\W\d_]+ ){0,4}(?:(?!gelecek|yiyecek|içecek)\w+(?:aca|ece)[kğ]\w*|planlan\w+)",
    remembered=r"yıl ?dönümü\w*|anma|anıldı|andı|anıyor|hatırla\w*",
    attribute=r"⟪[^⟫]*(?:\d|ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|"
    r"aralık)⟫ (?:tarihli )?(?P<noun>[^\W\d_]+[ıiuü])(?!\w)",
    works=r"yasa\w*|kanun\w*|anlaşma\w*|antlaşma\w*|anayasa\w*|karar\w*|rapor\w*|sayım\w*|mutabakat\w*|sözleşme\w*",
    day_before=r"(?:bir )?önceki (?:gün|gece|akşam)|bir gün önce(?:sinde)?",
    done=r"\w{2,}(?:[dt][ıiuü]|[dt][ıiuü]ler|[dt][ıiuü]lar)",
    is_monday_first=True,
    same_day=r"aynı gün|o gün",
    no_nouns="günü|ayı|yılı|sabahı|akşamı|gecesi|sonu|başı|ortası|itibarı",
    numbered=r"(?:bu )?ayın (\d{1,2})(?:'\w+)?",
)
