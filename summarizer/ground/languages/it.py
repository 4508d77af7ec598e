"""Italian: its words about numbers, fates and what is counted."""

from typing import Final

from summarizer.ground.languages.it_fates import FATES
from summarizer.ground.languages.language import (
    Lexicon,
    Telling,
    before,
    kinds,
    many,
    pattern,
    scales,
    worths,
)
from summarizer.ground.words import word_set

LEXICON: Final = Lexicon(
    decimal=",",
    scales=scales("3 mila 6 milione milioni 9 miliardo miliardi"),
    percent=many("per cento|percento"),
    months=word_set("gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre"),
    before=before(
        at_least="almeno|come minimo|perlomeno|non meno di",
        more_than="più di|più del|più dei|più della|più delle|oltre|oltre i|oltre le|superano i|superano "
        "le|supera i|superato i",
        about="circa|approssimativamente|all'incirca|più o meno|intorno a",
        almost="quasi",
        fewer_than="meno di|meno del|nemmeno|neanche|neppure|sotto i",
        up_to="fino a|al massimo",
    ),
    between=frozenset({"a", "o", "e"}),
    spelt="it",
    vague=word_set("decine centinaia migliaia milioni diversi diverse"),
    groups=worths(
        "15 quindicina 40 quarantina 60 sessantina 70 settantina 80 ottantina 90 novantina 12 dozzina "
        "dozzine 10 decina 20 ventina 30 trentina 50 cinquantina 100 centinaio 1000 migliaio"
    ),
    halves=word_set("mezzo mezza"),
    fractions=worths("2 metà 3 terzo terzi 4 quarto quarti 5 quinto quinti"),
    out_of=many("su"),
    excepting=many("tutti tranne|tutte tranne|tranne|eccetto|fatta eccezione per"),
    denying=word_set("non"),
    rate=many("ogni|per"),
    age_behind=many("anni"),
    age_of=word_set("di"),
    the_one=word_set("il lo la l al allo alla all del dello della dell dal dallo dalla dall"),
    crowds=word_set("famiglia gente polizia popolazione resto equipaggio nucleo utenza"),
    he=word_set("lui lei egli"),
    persons=word_set(
        "cugino cugina zio zia nipote fidanzato fidanzata suocera gestore padrone capo dipendente tassista "
        "commerciante contadina sindaca direttore direttrice avvocata "
        "professoressa cuoco cuoca giovane testimone "
        "uomo donna bambino bambina neonato neonata ragazzo ragazza adolescente anziano anziana "
        "pensionato pensionata madre padre figlio figlia fratello sorella marito moglie nonno nonna proprietario "
        "proprietaria conducente autista pilota copilota allenatore allenatrice maestro maestra insegnante "
        "professore alunno alunna studente studentessa infermiere infermiera medico agricoltore contadino operaio "
        "operaia minatore pescatore marinaio capitano passeggero passeggera pedone ciclista motociclista "
        "camionista turista vicino vicina guardia poliziotto poliziotta agente carabiniere soldato militare "
        "attentatore sospettato giornalista fotografo attivista manifestante vittima superstite pompiere "
        "soccorritore sacerdote giudice avvocato sindaco deputato ingegnere meccanico giocatore giocatrice "
        "ostaggio detenuto detenuta migrante volontario volontaria alpinista sciatore nuotatore escursionista"
    ),
)

TELLING: Final = Telling(
    fates=FATES,
    clause=word_set("dopo prima quando mentre sebbene perché dove durante da ma contro se poiché come nonostante per"),
    relative=word_set("che cui quali"),
    joins=word_set("e ed o oppure né"),
    prepositions=word_set(
        "in nel nella nei nelle di del dei della delle a al alla ai alle con per tra fra su sul sulla "
        "sotto senza verso presso dal dalla"
    ),
    determiners=word_set("il lo la i gli le suoi sue suo sua questi queste quei"),
    genitive=word_set("di del dei della delle degli"),
    among=word_set("tra fra"),
    parts=word_set("compresi comprese compreso inclusi inclusa tra fra cui loro essi"),
    soft=word_set(
        "figurano figura restavano restano rimangono rimanevano restava "
        "dovuto costretti costrette sono stati state stato stata è erano era hanno ha avevano aveva rimasti "
        "rimaste rimasto essere "
        "almeno anche ancora già altri altre altra altro persone gente più di una un gravemente circa "
        "confermato confermati ritrovati ritrovato trovati trovate trovato trovata a ieri oggi lunedì "
        "martedì mercoledì giovedì venerdì sabato domenica civili provocato causato provocando causando "
        "lasciato fatto risultano risultati risultano totale ulteriori quasi uomini donne bambini soldati "
        "tratti si ci compiuto"
    ),
    passive=word_set("sono stati state stato stata è erano era essere rimasti rimaste rimasto risultano hanno ha"),
    finite=word_set(
        "detto dichiarato riferito affermato marciano partecipano manifestano viaggiavano viaggiano dissero "
        "disse fecero andarono presero "
        "prese videro chiedono scesero scese si_riunirono assistono piangono"
    ),
    finite_endings=(
        "arono",
        "erono",
        "irono",
        "avano",
        "evano",
        "ivano",
        "ò",
    ),
    participle_endings=(
        "ato",
        "ati",
        "ata",
        "ate",
        "ito",
        "iti",
        "ita",
        "ite",
        "uto",
        "uti",
        "ando",
        "endo",
    ),
    no_verbs=word_set(
        "giornata mattinata serata nottata annata stato stati feriti rifugiati partiti soldati "
        "privati mercati delegati avvocati sabato lato vita "
        "però ciò può scorso abbiamo quando mandato gruppo tutti tutte minuti aiuti vite lite date estate "
        "candidati deputati"
    ),
    negations=word_set("non nessun nessuno nessuna mai senza né"),
    denials=word_set("negato nega smentito smentisce falso falsa"),
    reaching=word_set("da a di è sono : era raggiunto raggiunge salito sale ha superato conta in delle dei"),
    ones=word_set("un uno una altro altra"),
    nobody=word_set("nessun nessuno nessuna senza zero non"),
    giving=word_set(
        "dice diceva dicono scrive scriveva conta contava dà dava parla parlava registra registrava segnala"
    ),
    tallies=word_set("numero bilancio lista elenco totale conto conteggio"),
    tallying=word_set("porta portò alza fa salire sono erano salgono salivano"),
    being=word_set("sono erano è era"),
    back=pattern(
        r"di (?:questi|queste|essi|esse|loro|cui)|tra (?:questi|queste|essi|esse|loro|cui)|fra (?:questi|"
        r"queste|essi|esse|loro|cui)|del totale"
    ),
    along=pattern(
        r"insieme (?:a|con|ad|ai|alle|agli)|assieme (?:a|ad|ai|alle|agli)|nonché|oltre (?:a|ad|ai|alle|agli)"
    ),
    replaced=pattern(
        r"rispetto (?:ai|alle|agli|a)|contro (?:i|le)|invece (?:di|dei|delle)|(?:un|il) (?:precedente|"
        r"primo) (?:bilancio|conteggio) di|(?:un|il) bilancio (?:precedente|iniziale|provvisorio) di"
    ),
    money=pattern(
        r"util[ei]|perdite?|ricavi|fatturato|vendite|riscatto|tangent\w+|multe?|debit[oi]|prestit[oi]|"
        r"bilancio|cost[oi]|valore|danni|indennizz\w+|risarciment\w+|aiuti|fond[oi]|salar\w+|stipend\w+|prezz\w+|"
        r"invest\w+|cauzione|ricompensa|pag\w+|donazion\w+"
    ),
    superseded=pattern(
        r"prima|inizial\w+|precedent\w+|in precedenza|avev\w+ (?:detto|parlato|riferito|annunciato)|"
        r"rispetto ai|rivist\w+|aggiornat\w+|corrett\w+|da \w+ a|in un primo momento|finora|salito da|"
        r"passato da|(?:ieri|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica) erano"
    ),
)

KINDS: Final = kinds(
    people="guardie persone persona gente vittime abitanti residenti passeggeri membri rifugiati migranti sfollati "
    "famiglie superstiti dipendenti lavoratori manifestanti prigionieri detenuti ostaggi studenti feriti "
    "morti alpinisti sciatori escursionisti ciclisti motociclisti pedoni automobilisti autisti conducenti "
    "operai minatori pescatori marinai turisti villeggianti bagnanti passanti clienti spettatori tifosi "
    "elettori occupanti viaggiatori pendolari pazienti malati imputati indagati condannati sospetti "
    "arrestati fermati dispersi scomparsi deceduti contagiati intossicati sindacalisti insegnanti docenti "
    "professori impiegati funzionari braccianti contadini agricoltori pensionati anziani fedeli pellegrini "
    "cittadini stranieri profughi naufraghi alunni scolari senzatetto evacuati individui soggetti utenze "
    "nuclei vite addetti",
    civilians="civili civile",
    children="bambini bambine bambino ragazzi ragazze neonati adolescenti minori bambina bimbi bimbe bimbo "
    "neonato ragazzini minorenni alunni scolari studenti giovani",
    women="moglie figlia figlie sorella sorelle nonna zia cugina madre lei anziana donne donna madri mogli",
    men="marito figlio figli fratello fratelli nonno zio nipote cugino padre lui uomini uomo padri",
    soldiers="soldati soldato militari truppe reclute paracadutisti alpini marines riservisti caschi",
    police="poliziotti agenti carabinieri poliziotto agente carabiniere finanzieri gendarmi vigili",
    fighters="combattenti ribelli miliziani terroristi jihadisti guerriglieri combattente ribelle jihadista "
    "islamisti talebani estremisti assalitori attentatori insorti",
    journalists="giornalisti reporter cronisti fotografi giornalista",
    carers="medici infermieri soccorritori pompieri medico infermiere sanitari volontari vigili soccorritore",
    animals="animali mucche pecore capre maiali cavalli cani galline uccelli pesci bovini capi agnelli "
    "vitelli polli tacchini anatre asini cavallo gatti delfini balene ovini suini caprini pecora alveari",
    jobs="posti impieghi",
    vehicles="veicoli mezzi veicolo mezzo automezzi roulotte camper moto scooter biciclette",
    cars="auto macchine automobili vetture vettura automobile",
    buses="autobus pullman corriere bus",
    trucks="camion tir furgoni autocarri",
    tanks="carri",
    ships="navi barche barconi gommoni barca barcone pescherecci traghetti imbarcazioni gommone",
    jets="aerei caccia aereo velivoli",
    helicopters="elicotteri elicottero",
    drones="droni drone",
    buildings="edifici palazzi edificio palazzo palazzine fabbricati strutture stabili",
    homes="case abitazioni casa abitazione appartamenti ville alloggi villette baracche",
    schools="scuole scuola istituti asili",
    hospitals="ospedali ospedale cliniche",
    churches="chiese moschee chiesa moschea templi",
    towns="villaggi città comuni paesi comune località borghi frazioni villaggio",
    shops="negozi negozio botteghe",
    weapons="razzi missili bombe",
    km="km chilometri",
    centimetres="centimetri centimetro cm millimetri",
    metres="metri metro",
    hectares="ettari",
    tons="tonnellate",
    dollars="dollari",
    euros="euro",
    years="anni mesi giorni settimane ore",
    bridges="ponti ponte viadotti",
    trains="treni vagoni convogli",
    trees="alberi",
    cases="casi contagi infezioni",
    corpses="cadaveri cadavere salme salma corpi",
)
