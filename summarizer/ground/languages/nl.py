"""Dutch: its words about numbers, fates and what is counted."""

from typing import Final

from summarizer.ground.languages.language import (
    Lexicon,
    Telling,
    after,
    before,
    kinds,
    many,
    pattern,
    scales,
    worths,
)
from summarizer.ground.languages.nl_fates import FATES
from summarizer.ground.words import word_set

LEXICON: Final = Lexicon(
    decimal=",",
    scales=scales("2 honderd 3 duizend 6 miljoen miljoenen mln 9 miljard miljarden mrd 12 biljoen"),
    percent=many("procent|pct"),
    months=word_set("januari februari maart april mei juni juli augustus september oktober november december"),
    before=before(
        at_least="minstens|ten minste|tenminste|minimaal|niet minder dan|zeker|op zijn minst",
        more_than="meer dan|ruim|boven de|over de",
        about="ongeveer|circa|ca|rond de|zo'n|naar schatting|omstreeks|om en nabij de",
        almost="bijna|haast|net geen|krap",
        fewer_than="minder dan|onder de|nog geen",
        up_to="hoogstens|maximaal|ten hoogste|niet meer dan|tot wel",
    ),
    after=after(at_least="of meer", about="tot nu toe"),
    between=frozenset({"tot", "of", "en", "à"}),
    spelt="nl",
    vague=word_set("tientallen honderden duizenden tienduizenden miljoenen enkele verscheidene meerdere talloze"),
    groups=worths("12 dozijn 10 tiental 100 honderdtal 20 twintigtal 30 dertigtal 1000 duizendtal"),
    halves=word_set("half halve"),
    fractions=worths("2 helft 3 derde 4 kwart 5 vijfde 10 tiende"),
    out_of=many("van de|op de"),
    excepting=many("allen op|alle behalve|op"),
    denying=word_set("niet"),
    rate=many("per"),
    age_behind=many("jaar|jaar oud|jarige|- jarige"),
    age_of=word_set("van"),
    the_one=word_set("het"),
    crowds=word_set("gezin personeel publiek volk leger bestuur team"),
    he=word_set("hij"),
    persons=word_set(
        "man vrouw kind jongen meisje baby tiener jongere oudere bejaarde moeder vader zoon dochter broer "
        "zus echtgenoot "
        "echtgenote opa oma eigenaar bestuurder chauffeur piloot leraar lerares scholier student studente "
        "verpleegkundige "
        "arts boer arbeider werknemer mijnwerker visser schipper kapitein matroos stuurman passagier "
        "voetganger fietser "
        "motorrijder toerist bewoner buurman buurvrouw bewaker agent politieman militair soldaat verdachte "
        "schutter dader "
        "journalist fotograaf activist demonstrant omstander toeschouwer slachtoffer brandweerman duiker priester imam "
        "rechter advocaat burgemeester minister ingenieur monteur speler trainer gijzelaar gevangene migrant "
        "vluchteling "
        "vrijwilliger klimmer zwemmer schaatser trompettiste trompettist neef nicht oom tante weduwe "
        "kleinzoon kleindochter "
        "directeur bedrijfsleider kok ober portier machinist conducteur wandelaar jager dierenarts hij belg nederlander"
    ),
)

TELLING: Final = Telling(
    fates=FATES,
    clause=word_set(
        "nadat voordat toen terwijl hoewel omdat waar maar als wanneer zodat doordat want tijdens sinds ondanks volgens"
    ),
    relative=word_set("die dat wie wier waarvan"),
    joins=word_set("en of alsmede"),
    prepositions=word_set(
        "na voor sinds tegen wegens in bij van uit met op aan door onder over tussen om naar te tot zonder langs buiten"
    ),
    determiners=word_set("de het deze die dit dat haar hun ons onze"),
    genitive=word_set("van"),
    among=word_set("onder"),
    parts=word_set("onder waaronder waarvan wie hen hiervan daarvan inclusief"),
    soft=word_set(
        "nog slechts werden werd worden wordt is zijn was waren hebben heeft hadden had zal zullen zou "
        "zouden kwam kwamen "
        "ook al reeds andere anderen mensen personen minstens meer zeker ongeveer vandaag gisteren maandag "
        "dinsdag woensdag "
        "donderdag vrijdag zaterdag zondag ochtend middag avond nacht woensdagochtend vermoedelijk "
        "waarschijnlijk er het "
        "een in totaal "
        "totaal zwaar licht ernstig levensgevaarlijk volgens gemeld bevestigd bevestigde gevonden geteld "
        "geraakt geworden "
        "gebleven bleven bleef raakten raakte raken raakt onder burgers mannen vrouwen kinderen ten minste "
        "eveneens later "
        "daarbij daar hier intussen inmiddels zeker zich gekomen toe"
    ),
    passive=word_set("werden werd worden wordt is zijn was waren bleven bleef raakten raakte"),
    finite=word_set(
        "demonstreerden protesteerden liepen trokken gingen ging namen nam zag zagen zei zeiden reisden zaten stonden "
        "droegen hielden gaven gaf bracht brachten riepen eisten reden voeren krijgen"
    ),
    finite_endings=("den", "ten", "de", "te"),
    participle_endings=("eerd",),
    no_verbs=word_set(
        "beide grote laatste eerste tweede derde vierde goede oude jonge dode gewonde vermiste gewonden doden beiden "
        "woonden leden minuten soldaten agenten studenten straten resten kosten gasten klanten patiënten planten "
        "piloten ministeriële leiden geleden midden handen honden vrienden verleden onderste einde aarde harde bekende "
        "rode witte ernstige grond steden landen maanden eenheden overheden autoriteiten overlevenden vermisten "
        "honderden duizenden mijlen hulpdiensten delen route ziekte hitte hoogte breedte lengte ruimte gemeente staten"
    ),
    negations=word_set("niet geen niemand zonder nooit"),
    denials=word_set("ontkende ontkent ontkenden ontkennen onjuist vals"),
    reaching=word_set("van op tot naar is bedraagt : bereikte steeg nu boven"),
    ones=word_set("een één"),
    nobody=word_set("niemand geen zonder nul"),
    giving=word_set(
        "zegt zei schreef telt telde telden noemt noemde meldt meldde spreekt sprak geeft gaf was waren er"
    ),
    tallies=word_set("aantal getal lijst balans totaal"),
    being=word_set("zijn waren is was"),
    back=pattern(r"(?:daar|hier|waar)van|waaronder|daaronder|van (?:hen|wie|deze|die)|onder (?:hen|wie|deze)"),
    along=pattern(r"samen met|evenals|alsmede|alsook|net als"),
    replaced=pattern(
        r"in plaats van|tegen|tegenover|(?:een )?(?:eerdere|vorige|eerste|voorlopige) (?:telling|balans) van"
    ),
    money=pattern(
        r"winst\w*|verlies|verliezen|omzet|losgeld|smeergeld|boetes?|schuld\w*|lening\w*|begroting|kosten|waarde|"
        r"schade\w*|steun|fonds\w*|lonen|loon|salaris\w*|prijs|prijzen|invest\w+|borgsom|beloning|betaal\w+|donatie\w*"
    ),
    superseded=pattern(
        r"eerder\w*|aanvankelijk|eerst|vorige?|voorheen|tot nu toe|bijgesteld|gecorrigeerd|in plaats van|herzien\w*|"
        r"daarvoor|oorspronkelijk\w*|tegen|van \w+ naar"
    ),
)

KINDS: Final = kinds(
    people="mensen personen persoon slachtoffers bewoners inwoners passagiers leden vluchtelingen migranten gezinnen "
    "families overlevenden werknemers medewerkers demonstranten betogers gevangenen gedetineerden gijzelaars studenten "
    "opvarenden toeristen vakantiegangers omstanders voorbijgangers arbeiders mijnwerkers vissers matrozen schippers "
    "wandelaars klimmers fietsers motorrijders voetgangers automobilisten gasten bezoekers toeschouwers supporters "
    "klanten patiënten zieken boeren leraren ambtenaren stakers kiezers burgers dorpelingen verdachten "
    "beklaagden daders "
    "gewonden doden vermisten ontheemden daklozen evacués asielzoekers gelovigen pelgrims huishoudens gepensioneerden "
    "ouderen bejaarden buitenlanders anderen getuigen huurders bewakers eisers belgen nederlanders "
    "deelnemers schaatsers",
    civilians="burgers burger burgerslachtoffers",
    children="kinderen kind jongens meisjes baby's jongeren minderjarigen leerlingen scholieren tieners kleuters "
    "meisje "
    "jongen peuters",
    women="vrouwen vrouw moeders echtgenote dochter dochters zus oma tante nicht weduwe moeder",
    men="mannen man vaders echtgenoot zoon zonen broer broers opa oom neef vader hij",
    soldiers="soldaten soldaat militairen militair troepen manschappen rekruten reservisten",
    police="politieagenten agenten agent politiemannen marechaussees politiemensen",
    fighters="strijders rebellen opstandelingen milities terroristen jihadisten aanvallers extremisten militanten",
    journalists="journalisten journalist verslaggevers cameramannen fotografen",
    carers="artsen arts verpleegkundigen brandweerlieden brandweermannen hulpverleners ambulancemedewerkers",
    animals="zeugen dieren runderen koeien schapen geiten varkens paarden honden kippen vogels vissen katten kalveren "
    "biggen eenden ganzen lammeren",
    jobs="banen arbeidsplaatsen functies",
    vehicles="voertuigen caravans motoren fietsen",
    cars="auto's auto personenauto's wagens",
    buses="bussen bus",
    trucks="vrachtwagens vrachtwagen bestelwagens",
    tanks="tanks pantserwagens",
    ships="schepen schip boten boot veerboten veerboot vrachtschepen vrachtschip jachten kotters",
    jets="vliegtuigen vliegtuig gevechtsvliegtuigen toestellen toestel",
    helicopters="helikopters helikopter",
    drones="drones drone",
    buildings="gebouwen gebouw panden pand bedrijven",
    homes="huizen woningen huis woning appartementen",
    schools="scholen school",
    hospitals="ziekenhuizen ziekenhuis klinieken",
    churches="kerken kerk moskeeën moskee",
    shops="winkels winkel",
    bridges="bruggen brug",
    trains="treinen trein wagons",
    trees="bomen",
    towns="dorpen steden dorp stad gemeenten",
    weapons="raketten bommen granaten",
    cases="gevallen besmettingen",
    corpses="lijken lijk lichamen lichaam",
    km="km kilometer kilometers",
    centimetres="centimeter cm millimeter",
    metres="meter meters",
    hectares="hectare hectaren",
    tons="ton",
    dollars="dollar",
    euros="euro",
    years="jaar jaren maanden dagen weken uren uur minuten",
)
