"""German: its words about numbers, fates and what is counted."""

from typing import Final

from summarizer.ground.languages.de_fates import FATES
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
    capital_nouns=True,
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
    the_one=word_set("das dem"),
    crowds=word_set("personal volk publikum"),
    he=word_set("er"),
    persons=word_set(
        "cousin cousine onkel tante neffe nichte enkel enkelin schwager schwägerin geschäftsführer chef "
        "chefin arbeiterin angestellter matrose "
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
    fates=FATES,
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
        "sonntag es gab gibt gewesen schwer leicht teils lebensgefährlich ein eine einer einen einem als_tot "
        "gemeldet galten gelten gilt gemeldet bestätigt bestätigte bestätigten gefunden "
        "forderte forderten gezählt insgesamt "
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
    being=word_set("sind waren ist war"),
    back=pattern(r"davon|darunter|von (?:ihnen|diesen|denen)|unter (?:ihnen|diesen|denen)"),
    along=pattern(r"zusammen mit|gemeinsam mit|mitsamt|samt|nebst|sowie"),
    replaced=pattern(
        r"statt(?: der)?(?: zunächst| zuvor)?|anstelle von|nach (?:zunächst|zuvor|zuletzt)|"
        r"gegenüber (?:zunächst|zuvor)|(?:frühere|vorherige|erste|vorläufige)n? (?:bilanz|zählung|angabe|"
        r"zahl) von"
    ),
    money=pattern(
        r"gewinne?s?|verluste?s?|umsatz\w*|erlöse?|lösegeld\w*|bestechung\w*|geldstrafe|geldbuße|"
        r"bußgeld\w*|schulden|kredite?n?|budget|haushalt|kosten|wert|schaden\w*|schäden|entschädigung\w*|hilfen?|"
        r"mittel|löhne|lohn|gehalt|gehälter|preise?|investi\w+|kaution|belohnung|zahl(?:t|te|en)|spenden?"
    ),
    superseded=pattern(
        r"zunächst|gegenüber|zuvor|zuerst|ursprünglich|anfangs|bisher\w*|vorherig\w+|früher\w*|korrigier\w+|"
        r"revidier\w+|"
        r"statt|hatte\w* (?:zunächst |zuvor )?\w+ (?:gemeldet|gesprochen)|von \w+ auf|nach unten|nach oben|"
        r"bis dahin|(?:gestern|zuvor|am \w+) (?:waren es|war noch von|war zunächst von)"
    ),
)

KINDS: Final = kinds(
    people="wachleute wachmänner menschen personen person leute opfer bewohner einwohner passagiere mitglieder "
    "flüchtlinge "
    "migranten familien überlebende mitarbeiter beschäftigte demonstranten gefangene häftlinge geiseln "
    "studenten insassen anwohner anwohnerinnen touristen urlauber reisende passanten arbeiter arbeiterinnen "
    "bergleute kumpel fischer seeleute matrosen wanderer bergsteiger skifahrer radfahrer motorradfahrer "
    "fußgänger autofahrer fahrgäste gäste besucher zuschauer fans kunden patienten patientinnen kranke "
    "bauern landwirte lehrer lehrkräfte beamtinnen angestellte arbeitnehmer streikende wähler bürger "
    "einheimische dorfbewohner verdächtige angeklagte beschuldigte täter schleuser verletzte "
    "schwerverletzte tote todesopfer vermisste vertriebene obdachlose evakuierte geflüchtete asylbewerber "
    "gläubige pilger haushalte rentner senioren ausländer infizierte erkrankte betroffene zeugen mieter "
    "menschenleben beschäftigten mitarbeitern angehörige helfer erwachsene erwachsenen teilnehmer "
    "teilnehmern",
    civilians="zivilisten zivilist zivilpersonen zivilistinnen",
    children="kinder kind jungen mädchen babys jugendliche minderjährige schüler säuglinge kindern säugling "
    "jugendlichen teenager buben schülerinnen schülern kleinkinder neugeborene minderjährigen",
    women="ehefrau tochter töchter schwester schwestern großmutter tante nichte enkelin mutter seniorin "
    "rentnerin frauen frau mütter ehefrauen",
    men="ehemann sohn söhne bruder brüder großvater onkel neffe enkel vater er männer mann männern väter",
    soldiers="soldaten soldat truppen rekruten soldatinnen militärs militärangehörige wehrpflichtige "
    "fallschirmjäger reservisten blauhelme",
    police="polizisten polizist beamte gendarmen polizistinnen polizeibeamte polizeibeamten beamten "
    "bundespolizisten polizeikräfte",
    fighters="kämpfer rebellen aufständische milizionäre terroristen dschihadisten angreifer extremisten "
    "kämpfern kämpferinnen aufständischen islamisten taliban milizen söldner attentäter guerilleros",
    journalists="journalisten reporter journalistinnen reporterinnen kameraleute fotografen",
    carers="ärzte sanitäter feuerwehrleute retter pfleger krankenschwestern pflegekräfte ärztinnen "
    "rettungskräfte notärzte feuerwehrmänner",
    animals="tiere rinder kühe schafe ziegen schweine pferde hunde hühner vögel fische katzen wale ferkel "
    "kälber schweinen hühnern puten enten gänse lämmer esel kamele elefanten delfine robben bienenvölker "
    "nutztiere",
    jobs="arbeitsplätze stellen jobs",
    vehicles="fahrzeuge fahrzeugen wohnwagen wohnmobile motorräder fahrräder",
    cars="autos wagen auto pkw pkws",
    buses="busse reisebusse",
    trucks="lastwagen lkw laster lkws sattelzüge lieferwagen",
    tanks="panzer panzern",
    ships="schiffe boote schiff boot fischerboot booten fischerboote kutter frachter yachten segelboote fähren",
    aircraft="luftfahrzeuge",
    jets="flugzeuge kampfflugzeuge flugzeug maschine kampfjet maschinen flugzeugen jets",
    helicopters="hubschrauber helikopter hubschraubern",
    drones="drohnen drohne",
    buildings="gebäude gebäuden bauten",
    homes="häuser wohnungen wohnhäuser haus wohnhaus wohnung häusern wohnhäusern einfamilienhäuser hütten unterkünfte",
    schools="schulen schule schulgebäude kitas kindergärten",
    hospitals="krankenhäuser kliniken spitäler krankenhäusern",
    churches="kirchen moscheen",
    towns="dörfer städte orte ortschaften gemeinden dörfern städten siedlungen weiler",
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
    bridges="brücken brücke",
    trains="züge zügen loks waggons",
    trees="bäume",
    cases="fälle fällen verdachtsfälle krankheitsfälle neuinfektionen infektionen",
    corpses="leichen leiche leichname leichnam",
)
