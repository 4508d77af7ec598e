"""Italian: its words about numbers, fates and what is counted."""

from typing import Final

from summarizer.ground.languages.language import (
    Lexicon,
    Telling,
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
    excepting=many("tutti tranne|tutte tranne|tranne|eccetto|salvo"),
    denying=word_set("non"),
    rate=many("ogni|per"),
    age_behind=many("anni"),
    age_of=word_set("di"),
    persons=word_set(
        "padrone capo dipendente tassista commerciante contadina sindaca direttore direttrice avvocata "
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
    fates=fates(
        none__idiom="condann*_a_morte pena_di_morte minacce_di_morte scampat*_alla_morte sfuggit*_alla_morte mar_morto",
        killed__deed="uccide uccise uccisero uccidono uccidendo assassinò ammazzò ucciso_almeno "
        "costato_la_vita_a tolto_la_vita_a",
        killed__state="mortal* letal* uccis* mort* decedut* assassinat* ammazzat* annegat* giustiziat* "
        "perso_la_vita senza_vita "
        "massacrat*",
        killed__verb="morirono morì muoiono muore perirono persero_la_vita perse_la_vita perdono_la_vita annegarono",
        killed__noun="morte morti morto vittime_mortali cadaveri cadavere corpi corpo decessi omicidi uccisione "
        "uccisioni assassinio vite salme",
        killed__toll="bilancio_dei_morti numero_dei_morti numero_di_morti bilancio_delle_vittime "
        "numero_delle_vittime bilancio",
        injured__deed="cura curano curando ferisce ferì ferirono ferendo",
        injured__state="ustioni riport*_ustioni in_prognosi_riservata mors* accoltellat* investit* "
        "privi_di_sensi fratturat* fratture "
        "contus* aggredit* punti_di_sutura in_terapia_intensiva in_rianimazione in_ospedale all_ospedale "
        "in_gravi_condizioni in_condizioni_critiche intossicat* medicat* curat* assistit* ferit* ricoverat* "
        "ustionat*",
        injured__noun="feriti feriteferita ferite lesioni",
        injured__toll="numero_dei_feriti numero_di_feriti",
        missing__verb="mancano_all'appello manca_all'appello mancano",
        missing__state="irreperibil* dispers* scompars*",
        missing__noun="scomparsa dispersi scomparsi",
        missing__toll="numero_dei_dispersi",
        trapped__state="intrappolat* bloccat* sepolt* assediat* isolat* sotto_le_macerie",
        casualties__noun="vittime perdite vittima",
        casualties__toll="numero_delle_vittime bilancio_delle_vittime bilancio",
        rescued__deed="salvare soccorrere estratto salvò salvarono liberò soccorse",
        rescued__state="portat*_in_salvo mess*_in_salvo tratt*_in_salvo salvat* soccors* liberat* illes* "
        "trattat*_in_salvo in_salvo viv*",
        rescued__verb="sopravvissero sopravvivono",
        rescued__noun="superstiti sopravvissuti",
        displaced__deed="evacuare evacuò evacuando sfollò",
        displaced__state="trasferit* ricollocat* alloggiat* ospitat* dalle_loro_case sfollat* evacuat* senzatetto "
        "senza_tetto fuggit* costrett*_a_fuggire",
        displaced__verb="lasciare_le_loro lasciare_le_proprie abbandonare_le fuggire fuggirono fuggono "
        "abbandonarono lasciarono_le",
        displaced__noun="sfollati evacuati",
        refugees__noun="rifugiati profughi richiedenti_asilo",
        detained__deed="arrestò arrestarono sequestrò rapì",
        detained__state="ai_domiciliari agli_arresti_domiciliari portat*_via in_manette "
        "in_carcere in_custodia arrestat* detenut* sequestrat* rapit* "
        "imprigionat* fermat*",
        detained__noun="arresti detenuti prigionieri ostaggi ostaggio",
        affected__deed="colpisce colpì",
        affected__state="perso_il_lavoro senza_lavoro senza_riscaldamento senza_gas isolat* bloccat* colpit* "
        "senza_acqua senza_corrente senza_elettricità malat* a_rischio bisogno contagiat*",
        affected__noun="casi contagi malati",
        destroyed__deed="distrusse distruggendo rase",
        destroyed__state="in_fumo in_cenere travolt* bruciat* incendiat* affondat* carbonizzat* inceneriti "
        "distrutt* crollat* ras*_al_suolo abbattut* demolit* affondat*",
        destroyed__verb="crollarono affondò",
        damaged__deed="allagando allagò danneggiò danneggiando",
        damaged__state="subit*_danni inagibil* scoperchiat* allagat* danneggiat* lesionat* allagat*",
        deployed__deed="schierò inviò invierà invia schiera inviare mandò",
        deployed__state="schierat* inviat* dispiegat* mobilitat* impegnat*",
        population__deed="dà_lavoro_a impiega conta",
        population__state="vivono vivevano abitano risiedono lavorano",
        population__noun="abitanti residenti membri dipendenti cittadini anime iscritti lavoratori",
        population__holder="popolazione_di conta",
        jobs__deed="licenziare licenzia licenzierà tagliare taglierà assumere",
        jobs__state="licenziat* disoccupat*",
        jobs__noun="posti impieghi dipendenti lavoratori licenziamenti esuberi",
        votes__state="votato approvato",
        votes__noun="voti seggi",
    ),
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
        "marciano partecipano manifestano viaggiavano viaggiano dissero disse fecero andarono presero "
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
    money=pattern(
        r"util[ei]|perdite?|ricavi|fatturato|vendite|riscatto|tangent\w+|multe?|debit[oi]|prestit[oi]|"
        r"bilancio|cost[oi]|valore|danni|indennizz\w+|risarciment\w+|aiuti|fond[oi]|salar\w+|stipend\w+|prezz\w+|"
        r"invest\w+|cauzione|ricompensa|pag\w+|donazion\w+"
    ),
    superseded=pattern(
        r"prima|inizial\w+|precedent\w+|in precedenza|avev\w+ (?:detto|parlato|riferito|annunciato)|"
        r"rispetto ai|rivist\w+|aggiornat\w+|corrett\w+|da \w+ a|in un primo momento|finora|salito da|"
        r"passato da"
    ),
)

KINDS: Final = kinds(
    people="persone persona gente vittime abitanti residenti passeggeri membri rifugiati migranti sfollati "
    "famiglie superstiti dipendenti "
    "lavoratori manifestanti prigionieri detenuti ostaggi studenti feriti morti",
    civilians="civili civile",
    children="bambini bambine bambino ragazzi ragazze neonati adolescenti minori",
    women="donne donna",
    men="uomini uomo",
    soldiers="soldati soldato militari truppe",
    police="poliziotti agenti carabinieri",
    fighters="combattenti ribelli miliziani terroristi jihadisti guerriglieri",
    journalists="giornalisti",
    carers="medici infermieri soccorritori pompieri",
    animals="animali mucche pecore capre maiali cavalli cani galline uccelli pesci bovini capi",
    jobs="posti impieghi",
    vehicles="veicoli mezzi",
    cars="auto macchine automobili",
    buses="autobus pullman",
    trucks="camion",
    tanks="carri",
    ships="navi barche barconi gommoni",
    jets="aerei caccia",
    helicopters="elicotteri",
    drones="droni",
    buildings="edifici palazzi",
    homes="case abitazioni",
    schools="scuole",
    hospitals="ospedali",
    churches="chiese moschee",
    towns="villaggi città comuni paesi",
    shops="negozi",
    weapons="razzi missili bombe",
    km="km chilometri",
    centimetres="centimetri centimetro cm millimetri",
    metres="metri metro",
    hectares="ettari",
    tons="tonnellate",
    dollars="dollari",
    euros="euro",
    years="anni mesi giorni settimane ore",
)
