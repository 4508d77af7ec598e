"""Turkish: its words about numbers, fates and what is counted."""

from typing import Final

from summarizer.ground.languages.language import (
    Lexicon,
    Telling,
    after,
    before,
    fates,
    kinds,
    many,
    pattern,
    scales,
    worths,
)
from summarizer.ground.words import word_set

LEXICON: Final = Lexicon(
    decimal=",",
    scales=scales("3 bin 6 milyon 9 milyar 12 trilyon"),
    months=word_set("ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık"),
    before=before(
        at_least="en az|asgari", about="yaklaşık|aşağı yukarı", almost="neredeyse|hemen hemen", up_to="en fazla|en çok"
    ),
    after=after(
        fewer_than="den az|dan az|ten az|tan az|' den az|' dan az|' ten az|' tan az",
        at_least="veya daha fazla",
        about="kadar|civarında",
        almost="a yakın|e yakın|ya yakın|ye yakın|' a yakın|' e yakın|' ya yakın|' ye yakın",
        more_than="den fazla|dan fazla|ten fazla|tan fazla|' den fazla|' dan fazla|' ten fazla|' tan fazla|den "
        "çok|dan çok|' den çok|' dan çok|i aşkın|ı aşkın|ü aşkın|u aşkın|' i aşkın|' ı aşkın|' ü aşkın|' u "
        "aşkın|yi aşkın|' yi aşkın",
    ),
    between=frozenset({"ila", "veya", "ile"}),
    inflected="tr",
    vague=word_set("onlarca yüzlerce binlerce milyonlarca çok"),
    groups=worths("12 düzine"),
    halves=word_set("yarım"),
    fractions=worths("2 yarısı yarısının yarısını"),
    out_of=many("üzerinden"),
    excepting=many("hariç"),
    denying=word_set("değil"),
    rate=many("başına"),
    age_behind=many("yaşında|yaşındaki"),
    persons=word_set(
        "amcası teyzesi yeğeni kuzeni adam kadın çocuk bebek genç öğrenci öğretmen şoför sürücü pilot kaptan "
        "işçi madenci balıkçı "
        "çiftçi çoban doktor hemşire polis asker er bekçi gazeteci muhabir yolcu turist zanlı şüpheli saldırgan "
        "militan rehine mahkum itfaiyeci mühendis avukat hakim savcı başkan muhtar imam antrenör futbolcu dağcı "
        "sporcu esnaf emekli nine dede anne baba oğlu kızı kızları oğulları annesi babası "
        "kardeşi torunu eşi sahibi sahibini"
    ),
)

TELLING: Final = Telling(
    fates=fates(
        none__idiom="ölüm_cezası* idama_mahk* idam_cezası* ölüm_tehdi* ölümden_dön* ölümden_kurtul* ölü_deniz "
        "ölüm_orucu",
        killed__state="cansız_beden* öldürdü öldürdüler öldüren katletti katleden öldürüldü öldürülen ölü ölen ölenler "
        "öldü öldüğü* "
        "ölürken can_verdi hayatını_kayb* hayatını_kaybeden yaşamını_yitir* vefat_et* boğul* katledil* "
        "şehit_ol* şehit_düş* ölü_bulun* öldürülmesi* idam_edil* ölmesi* ölmüş ölmüştü yitirdi hayatlarını_kayb* "
        "yaşamını_kaybe*",
        killed__noun="can_kaybı ölümlü cansız_bedenine ölüm ölümü ölümüne ceset cesedi cesetleri cansız_beden*",
        killed__toll="ölü_sayısı ölenlerin_sayısı can_kaybı hayatını_kaybedenlerin_sayısı",
        injured__state="ısırıl* bıçaklan* ezil* baygın* donma* hastaneye_kaldırıl* tedavi_alt* yoğun_bakım* "
        "tedavi_gör* tedavi_edil* hastanede yaralanarak kırıl* kırık* zehirlen* yaraladı yaralandı yaralanan "
        "yaralı yaralanırken yaralanması* yaralanmış* yaralandığı*",
        injured__noun="yaralı yaralılar",
        injured__toll="yaralı_sayısı yaralananların_sayısı",
        missing__state="ulaşılamıyor ulaşılamayan kayıp kaybol* kayboldu haber_alınam*",
        missing__toll="kayıp_sayısı",
        trapped__state="toprak_altında göçük_altında altında_kal* mahsur enkaz_altında sıkışt* mahsur_kal* "
        "kuşatma_altında",
        casualties__noun="kayıp zayiat mağdur",
        casualties__toll="can_kaybı zayiat",
        rescued__state="kurtardı kurtarıldı kurtarılan sağ_kurtul* kurtuldu kurtulan sağ_çıkar* serbest_bırak* "
        "hayatta_kal*",
        displaced__state="taşındı nakledil* yerleştiril* başka_yere tahliye_etti yerinden_ol* yerinden_edil* "
        "tahliye_edil* evsiz_kal* evini_terk* "
        "evlerini_terk* kaçtı göç_etti kaçan yerinden_edilmiş yerlerinden_ol* yerlerinden_edil*",
        refugees__noun="mülteci sığınmacı mülteciye sığınmacıya",
        detained__state="gözaltına tutuklama* götürüldü gözaltına_aldı tutukladı kaçırdı gözaltına_alın* tutuklan* "
        "tutuklandı kaçırıl* "
        "rehin_alın* hapsedil* yakalan* esir_al* tutuklu",
        detained__noun="tutuklu mahkum rehine gözaltı",
        affected__state="işini_kaybe* işsiz_kal* elektriksiz_kal* susuz_kal* mağdur* etkilendi etkilenen etkiledi "
        "elektriksiz susuz aç hasta muhtaç hastalan*",
        affected__noun="vaka",
        destroyed__state="vuruldu batırıl* kül_oldu yanarak düşürdü batan battı yıktı yok_etti yıkıldı yıkılan "
        "yok_oldu yerle_bir çöktü yandı yok_edil* yakıl* düşürül*",
        damaged__state="su_bastı çatlad* hasara_uğra* hasar_gör* zarar_gör* hasarlı hasar_al*",
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
    parts=word_set("aralarında dahil içlerinde bunların bunlardan"),
    soft=word_set(
        "kişi kişinin kişi kişiyi kişiye insan en az daha olan da de olarak dün bugün pazartesi salı "
        "çarşamba perşembe cuma cumartesi pazar ise toplam kadar ağır hafif yaklaşık sivil asker çocuk "
        "kadın erkek polis fazla diğer başka oldu edildi olduğu bildirildi bulundu açıklandı hayatını "
        "ağır_yaralı"
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
    participle_endings=(
        "dığı",
        "diği",
        "duğu",
        "düğü",
        "tığı",
        "tiği",
        "tuğu",
        "tüğü",
        "ması",
        "mesi",
    ),
    no_verbs=word_set("şimdi kendi yedi altı hangi ilgili cumartesi salı pazartesi batı katı maddi"),
    negations=word_set("değil olmadı yok ölmedi yaralanmadı"),
    denials=word_set("yalanladı reddetti yalan"),
    reaching=word_set("na ne a e : olarak sayısı"),
    ones=word_set("bir"),
    nobody=word_set("bulunmuyor bulunmamaktadır yok yaşanmadı olmadı kimse hiç hiçbir sıfır"),
    tallies=word_set("sayısı sayısının listesi bilançosu"),
    back=pattern(r"bunlar(?:dan|ın)|onlar(?:dan|ın)|içlerinden|aralarından|kendilerinden"),
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

KINDS: Final = kinds(
    people="kişi insan kişinin yolcu mülteci göçmen aile üye çalışan işçi göstericinin gösterici mahkum rehine "
    "öğrenci vatandaş yaralı ölü",
    civilians="sivil sivilin",
    children="çocuk çocuğun bebek genç",
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
    drones="iha",
    buildings="bina",
    homes="ev konut evin",
    schools="okul",
    hospitals="hastane",
    churches="cami kilise",
    towns="köy kasaba şehir",
    shops="dükkan",
    weapons="roket füze bomba",
    km="km kilometre",
    centimetres="santimetre santim cm milimetre",
    metres="metre",
    hectares="hektar",
    tons="ton",
    dollars="dolar",
    euros="euro avro",
    years="yıl ay gün hafta saat",
)
