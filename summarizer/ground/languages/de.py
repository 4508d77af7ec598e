"""German: its words about numbers, fates and what is counted."""

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
    scales=scales("2 hundert 3 tausend tsd 6 million millionen mio 9 milliarde milliarden mrd 12 billion billionen"),
    percent=many("prozent"),
    months=word_set("januar jänner februar märz april mai juni juli august september oktober november dezember"),
    before=before(
        at_least="mindestens aber|wenigstens|mindestens|wenigstens|zumindest|nicht weniger als",
        more_than="mehr als|über|weit über|überstieg|übersteigt|oberhalb von",
        about="rund|annähernd|schätzungsweise|um die|etwa|ungefähr|zirka|circa|ca",
        almost="fast|knapp|beinahe|nahezu",
        fewer_than="weniger als|unter|nicht einmal",
        up_to="bis zu|höchstens|maximal|nicht mehr als",
    ),
    between=frozenset({"bis", "oder", "und"}),
    spelt="de",
    vague=word_set("dutzende hunderte tausende zehntausende hunderttausende millionen mehrere"),
    groups=worths("12 dutzend"),
    halves=word_set("halb halbe halben halber halbes"),
    fractions=worths("2 hälfte 3 drittel 4 viertel 5 fünftel 10 zehntel"),
    out_of=many("von"),
    excepting=many("alle außer|alle bis auf|bis auf|außer"),
    denying=word_set("nicht"),
    rate=many("pro|je"),
    age_behind=many("jahre alt|jahre|jährige|jähriger|- jährige|- jähriger|- jährigen"),
    age_of=word_set("von"),
    persons=word_set(
        "chef chefin arbeiterin angestellter matrose "
        "landwirtin direktor pflegerin motorradfahrer "
        "kopilot zeuge "
        "mann frau kind junge mädchen baby säugling jugendlicher jugendliche rentner rentnerin mutter "
        "vater sohn tochter bruder schwester ehemann ehefrau opa oma großvater großmutter besitzer besitzerin "
        "eigentümer eigentümerin fahrer fahrerin pilot pilotin trainerin lehrerin schülerin student studentin "
        "pfleger krankenschwester arzt ärztin bauer bäuerin landwirt bergmann feuerwehrmann seemann kapitän "
        "passagierin fußgängerin radfahrerin motorradfahrerin tourist touristin nachbar nachbarin wachmann "
        "polizist polizistin beamter beamtin soldat soldatin verdächtiger verdächtige journalist journalistin "
        "fotograf fotografin aktivist aktivistin demonstrant demonstrantin priester richterin anwalt anwältin "
        "bürgermeister bürgermeisterin ingenieurin geisel häftling migrant migrantin schwimmerin skifahrerin "
        "titelverteidigerin"
    ),
)

TELLING: Final = Telling(
    fates=fates(
        injured__verb="schwebt schweben",
        none__idiom="zum_tod* zum_tode todesstrafe todesurteil* todesdrohung* dem_tod_entk* dem_tod_entg* "
        "totes_meer toten_meer",
        killed__deed="kostete riss tötet tötete töteten erschoss erschossen_haben ermordete ermordeten tötend "
        "kostete_das_leben riss_in_den_tod",
        killed__state="eingeschläfert* notgeschlachtet* gekeult* verendet* tödlich* getötet* "
        "tot tote toten toter ermordet* erschossen* umgebracht "
        "ertrunken* hingerichtet* "
        "verstorben* "
        "gestorben* umgekommen* ums_leben leblos erstochen* gefallen tödlich_verletzt gestorben verunglückt",
        killed__verb="verendeten verendete verunglückten verunglückte fielen starben starb sterben ertranken "
        "kamen_um verloren_ihr_leben verloren_das_leben",
        killed__noun="tote toten todesopfer todesopfern todesfälle tod leichen leichnam leiche tötung ermordung "
        "menschenleben getötete getöteten",
        killed__toll="zahl_der_toten zahl_der_todesopfer zahl_der_getöteten opferzahl todeszahl zahl_der_opfer",
        injured__deed="behandeln behandelte behandelten verletzte verletzten verletzt verwundete",
        injured__state="verletzungen_erlitten in_kritischem_zustand schulterverletzung* kopfverletzung* "
        "brandverletzung* schussverletzung* stichverletzung* gebissen erfroren* "
        "niedergestochen angefahren bewusstlos* brach_sich brachen_sich "
        "knochenbr* unterkühlt* prellungen zu_schaden behandelt auf_der_intensivstation auf_intensivstationen "
        "ins_krankenhaus im_krankenhaus in_ein_krankenhaus in_krankenhäuser in_eine_klinik in_kliniken "
        "in_lebensgefahr rauchvergiftung rauchvergiftungen verbrennungen erlitten_~_vergiftung* "
        "erlitten_verletzungen erlitten_~_verletzungen erlitt_verletzungen "
        "zogen_sich_verletzungen verletzt* verwundet* schwerverletzt* leichtverletzt* schwer_verletzt* "
        "leicht_verletzt*",
        injured__noun="verletzte verletzten verwundete verwundeten schwerverletzte leichtverletzte verletzungen",
        injured__toll="zahl_der_verletzten",
        missing__state="fehlt fehlen jede_spur vermisst* verschwunden* verschollen*",
        missing__noun="verschwinden vermisste vermissten",
        missing__toll="zahl_der_vermissten",
        trapped__state="festsaßen saßen_fest eingesperrt* verschüttet eingeschlossen* gefangen verschüttet* "
        "eingeklemmt* festsitz* gestrandet* abgeschnitten*",
        casualties__noun="zu_schaden opfer opfern",
        casualties__toll="opferzahl zahl_der_opfer",
        rescued__deed="rettete retteten befreite befreiten",
        rescued__state="wohlbehalten lebend_geborgen ins_freie in_sicherheit_gebracht gerettet* befreit* "
        "unverletzt* lebend unversehrt in_sicherheit geborgen",
        rescued__verb="überlebten überlebte überleben",
        rescued__noun="überlebende überlebenden",
        displaced__deed="vertrieb vertrieben_haben",
        displaced__state="umgesiedelt* in_notunterkünft* untergebracht* in_sicherheit_gebracht verlegt "
        "aus_ihren_häusern vertrieben* evakuiert* obdachlos* geflohen* geflüchtet* "
        "auf_der_flucht in_die_flucht",
        displaced__verb="ihr_zuhause ihre_häuser ihre_wohnungen "
        "fliehen_mussten ihre_häuser_verlassen flohen flüchteten fliehen flüchten flüchtete "
        "verließen_ihre",
        displaced__noun="vertriebene vertriebenen binnenvertriebene evakuierte",
        refugees__noun="flüchtlinge flüchtlingen geflüchtete asylbewerber asylsuchende",
        detained__deed="fasste fassten führte_ab verhaftete nahm_fest nahmen entführte entführten",
        detained__state="abgeführt* in_untersuchungshaft gefasst* verschleppt* verhaftet* festgenommen* "
        "inhaftiert* gefangen_genommen entführt* in_haft in_gewahrsam "
        "festgehalten",
        detained__noun="festnahmen verhaftungen gefangene gefangenen häftlinge geiseln geisel festgenommene",
        affected__deed="betrifft trifft",
        affected__state="ohne_heizung ohne_gas ohne_obdach eingeschneit abgeschnitten* unter_quarantäne betroffen* "
        "ohne_strom ohne_wasser in_not erkrankt* hilfsbedürftig* infiziert* benötigen "
        "brauchen leiden "
        "hungern gefährdet angewiesen",
        affected__noun="geschädigten geschädigte betroffene betroffenen fälle erkrankte infizierte",
        destroyed__deed="zerstörte zerstörten",
        destroyed__state="niedergebrannt ausgebrannt* verbrannt* abgeschossen versenkt* eingeebnet* zerschellt "
        "in_flammen in_schutt_und_asche zerstört* eingestürzt* niedergebrannt* dem_erdboden abgebrannt* "
        "abgeschossen* gesunken "
        "versenkt zerstört",
        destroyed__verb="stürzten_ein brannten sanken",
        damaged__deed="beschädigte beschädigten",
        damaged__state="beschädigten_fenster zerborsten* zerbrochen* schaden_nahm schäden_davon abgedeckt* "
        "demoliert* unter_wasser überschwemmt beschädigt* überflutet* überschwemmt*",
        deployed__deed="entsandte schickte entsendet schickt stationierte verlegte",
        deployed__state="entsandt* stationiert* im_einsatz eingesetzt* mobilisiert* geschickt abgestellt verlegt",
        population__deed="beschäftigt beschäftigte zählt",
        population__state="leben lebten wohnen wohnten arbeiten",
        population__noun="einwohner einwohnern bewohner bewohnern mitglieder mitgliedern beschäftigte "
        "mitarbeiter mitarbeitern bürger angestellte",
        population__holder="heimat_von zählt",
        jobs__deed="entlässt streicht entlassen streichen entließ abbauen",
        jobs__state="entlassen gestrichen arbeitslos",
        jobs__noun="arbeitsplätze arbeitsplätzen stellen jobs mitarbeiter beschäftigte",
        votes__state="stimmten votierten",
        votes__noun="stimmen sitze",
    ),
    clause=word_set("nachdem bevor als während obwohl weil da wo aber wenn sondern damit denn"),
    relative=word_set("die der das denen deren"),
    joins=word_set("und oder sowie"),
    prepositions=word_set(
        "nach vor seit gegen trotz wegen für in im bei beim von vom zu zum zur mit aus auf an am durch unter "
        "über zwischen um"
    ),
    determiners=word_set("der die das den dem des ihre ihrer seine seiner diese dieser einige"),
    genitive=word_set("von der des"),
    among=word_set("unter"),
    parts=word_set("darunter davon unter ihnen einschließlich inklusive derer"),
    soft=word_set(
        "noch nur lediglich wurden wurde worden sind ist war waren haben hat hatten hatte werden wird kamen kam "
        "mindestens "
        "auch noch schon weitere weiteren weiterer andere anderen menschen personen leute sein mehr etwa "
        "offenbar zudem dabei dort heute gestern montag dienstag mittwoch donnerstag freitag samstag "
        "sonntag es gab gibt schwer leicht teils lebensgefährlich ein eine einer einen einem als_tot "
        "gemeldet galten gelten gilt gemeldet bestätigt gefunden forderte forderten gezählt insgesamt "
        "sich davon blieben zivilisten männer frauen kinder soldaten zählte tot ebenfalls gehören zählen"
    ),
    passive=word_set("wurden wurde worden sind ist war waren werden wird kamen galten gelten"),
    finite=word_set(
        "demonstrieren marschieren protestieren gingen ging zogen zog kamen_zu nahmen nahm sah sahen "
        "sagte sagten reisen reisten saßen standen fuhren trugen trafen traf hielten gaben gab ließ "
        "ließen brachte brachten riefen fanden demonstrierten forderten trauern trauerten versammelten"
    ),
    finite_endings=(
        "ten",
        "te",
    ),
    participle_endings=(
        "iert",
        "ierten",
    ),
    no_verbs=word_set(
        "heute letzte letzten erste ersten zweite zweiten dritte dritten weitere gesamte gesamten "
        "bekannte beste bitte rechte rechten linke mitte seite leute hatten hatte wurden mindestens "
        "sollten sollte konnten konnte könnten könnte dürften mussten musste wollten"
    ),
    negations=word_set("nicht kein keine keiner niemand ohne nie"),
    denials=word_set("bestritt bestreitet dementierte dementiert leugnet falsch"),
    reaching=word_set("von auf bei von : ist beträgt liegt lag erreichte erreicht war stieg nun überstieg"),
    ones=word_set("ein eine einen einem einer"),
    nobody=word_set("nicht kein keine keiner keinen niemand ohne null"),
    giving=word_set(
        "sagt sagte sagten schrieb schreibt zählt zählte zählten nennt nannte nannten meldet meldete "
        "meldeten gibt gab verzeichnet verzeichnete spricht sprach es gewesen"
    ),
    tallies=word_set("zahl anzahl liste bilanz gesamtzahl"),
    money=pattern(
        r"gewinne?s?|verluste?s?|umsatz\w*|erlöse?|lösegeld\w*|bestechung\w*|geldstrafe|geldbuße|"
        r"bußgeld\w*|schulden|kredite?n?|budget|haushalt|kosten|wert|schaden\w*|schäden|entschädigung\w*|hilfen?|"
        r"mittel|löhne|lohn|gehalt|gehälter|preise?|investi\w+|kaution|belohnung|zahl(?:t|te|en)|spenden?"
    ),
    superseded=pattern(
        r"zunächst|gegenüber|zuvor|zuerst|ursprünglich|anfangs|bisher\w*|vorherig\w+|früher\w*|korrigier\w+|"
        r"revidier\w+|"
        r"statt|hatte\w* (?:zunächst |zuvor )?\w+ (?:gemeldet|gesprochen)|von \w+ auf|nach unten|nach oben|"
        r"bis dahin"
    ),
)

KINDS: Final = kinds(
    people="menschen personen person leute opfer bewohner einwohner passagiere mitglieder flüchtlinge migranten "
    "familien "
    "überlebende mitarbeiter beschäftigte demonstranten gefangene häftlinge geiseln studenten insassen",
    civilians="zivilisten zivilist",
    children="kinder kind jungen mädchen babys jugendliche minderjährige schüler säuglinge kindern",
    women="frauen frau",
    men="männer mann",
    soldiers="soldaten soldat truppen rekruten",
    police="polizisten polizist beamte gendarmen",
    fighters="kämpfer rebellen aufständische milizionäre terroristen dschihadisten angreifer extremisten",
    journalists="journalisten reporter",
    carers="ärzte sanitäter feuerwehrleute retter",
    animals="tiere rinder kühe schafe ziegen schweine pferde hunde hühner vögel fische katzen wale",
    jobs="arbeitsplätze stellen jobs",
    vehicles="fahrzeuge",
    cars="autos wagen",
    buses="busse",
    trucks="lastwagen lkw",
    tanks="panzer",
    ships="schiffe boote",
    aircraft="luftfahrzeuge",
    jets="flugzeuge kampfflugzeuge",
    helicopters="hubschrauber",
    drones="drohnen",
    buildings="gebäude",
    homes="häuser wohnungen wohnhäuser",
    schools="schulen",
    hospitals="krankenhäuser kliniken",
    churches="kirchen moscheen",
    towns="dörfer städte orte ortschaften gemeinden",
    shops="geschäfte läden",
    weapons="raketen bomben granaten",
    km="km kilometer kilometern",
    centimetres="zentimeter cm millimeter",
    metres="meter metern",
    hectares="hektar",
    tons="tonnen",
    dollars="dollar",
    euros="euro",
    years="jahre jahren monate tage wochen stunden",
)
