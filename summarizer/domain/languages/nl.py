"""Dutch: its words about numbers, fates, what is counted, deeds, sayings and dates."""

import re
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

_REGARDS: Final = "voorzichtigheid respect minachting waardigheid argwaan wantrouwen terughoudendheid zorg scepsis"
"""With what one treats a number or a man, and is no doctor."""
_LIMBS: Final = (
    "kaak arm armen been benen enkel pols heup sleutelbeen schedel neus rib ribben knie schouder hand voet "
    "vinger vingers bekken"
)
"""Parts of the body that break."""
_BROKEN: Final = "gebroken"
_SEEKING: Final = "zoekt_haar zoekt_zijn"
_KIN: Final = "moeder vader zoon dochter man vrouw broer zus kind"
"""Who is missed by whoever looks for one of her own."""
FATES: Final = fates(
    deployed__verb="helpen hielpen nemen_deel namen_deel",
    none__idiom=paired("met", " ".join(f"{each}_behandel*" for each in _REGARDS.split()), between="~")
    + paired("behandeld*", " ".join(f"met_{each}" for each in _REGARDS.split()))
    + "als_~_behandeld* behandeld_als behandeld_worden_als doodstraf* dodenherdenking* doodsangst* doodvonnis* "
    "ter_dood met_de_dood_bedreig* doodsbedreiging* dode_zee dode_hoek slachtofferhulp reddingswerker* op_het_leven "
    "tot_leven levenslang* aan_de_dood_ontsnap* ontsnapt_aan_de_dood doodgewoon dodenmars vermissingszaak",
    killed__rite="begroef begroeven begraaft begraven",
    killed__deed="moord_op moorden_op doodslag_op slachting_onder bloedbad_onder verloor_…_zoon verloor_…_zonen "
    "verloor_…_dochter* verloor_…_broer* verloor_…_zus verloor_…_zussen verloor_…_moeder verloor_…_vader verloor_…_man "
    "verloor_…_vrouw verloor_…_kind verloor_…_kinderen verloor_…_ouders verloor_…_baby verloor_…_neef verloor_…_nicht "
    "verloor_…_oom verloor_…_tante doodde doodden doodt doden vermoordde vermoordden vermoordt vermoorden "
    "schoot_…_dood schoten_…_dood schiet_…_dood stak_…_dood staken_…_dood sloeg_…_dood eiste_…_levens eisten_…_levens "
    "eist_…_levens eiste_…_doden eist_…_doden executeerde executeerden onthoofdde onthoofdden kostte_…_leven "
    "kostten_…_leven kost_…_leven bracht_…_om brachten_…_om liquideerde liquideerden elimineerde "
    "elimineerden doodschoot doodschoten doodreed ombracht ombrachten verloor_…_soldaten verloor_…_manschappen "
    "telde_…_doden rukte_…_uit_het_leven",
    killed__state="soldaten_te_hebben_verloren manschappen_te_hebben_verloren soldaten_verloren manschappen_verloren "
    "strijders_verloren dood dode gedood* omgekomen* overleden* gestorven* vermoord* omgebracht* doodgeschoten* "
    "doodgestoken* doodgeslagen* doodgereden* doodgevroren* doodgebloed* verdronken* gesneuveld* gestikt* verstikt* "
    "verbrand* geëxecuteerd* onthoofd* gelyncht* bezweken* verongelukt* om_het_leven om_het_leven_gekomen "
    "om_het_leven_gebracht het_leven_gelaten het_leven_verloren het_leven_gekost dodelijk_getroffen dodelijk_gewond "
    "dodelijk_verongelukt levenloos levenloze afgemaakt* geruimd* ingeslapen doodgevonden dood_gevonden "
    "dood_aangetroffen dood_teruggevonden niet_overleefd niet_overleefden",
    killed__verb="sneuvelde_…_aan_het_front overleefde_…_niet overleefden_…_niet haalde_het_niet haalden_het_niet "
    "stierf stierven sterft sterven overleed overleden overlijdt overlijden sneuvelde sneuvelden sneuvelt sneuvelen "
    "verdronk verdronken verdrinken verdrinkt bezweek bezweken bezwijkt bezwijken kwam_…_om kwamen_…_om komt_…_om "
    "komen_…_om kwam_…_om_het_leven kwamen_…_om_het_leven komt_…_om_het_leven komen_…_om_het_leven vond_…_de_dood "
    "vonden_…_de_dood verloor_…_het_leven verloren_…_het_leven liet_…_het_leven lieten_…_het_leven stikte stikten "
    "omkwam omkwamen omkomen verongelukte verongelukten verhongerde verhongerden bloedde_…_dood bloedden_…_dood "
    "pleegde_…_zelfmoord pleegden_…_zelfmoord",
    killed__noun="begrafenissen kadaver kadavers stoffelijke_resten doden dode dood lijk lijken lichaam lichamen "
    "stoffelijk_overschot stoffelijke_overschotten sterfgeval sterfgevallen moord moorden executie executies "
    "verkeersdoden oorlogsdoden overledene overledenen omgekomenen verdronkenen gesneuvelden dodelijke_slachtoffers "
    "dodelijk_slachtoffer mensenlevens zelfmoorden",
    killed__toll="dodental dodencijfer sterftecijfer aantal_doden aantal_dodelijke_slachtoffers "
    "aantal_dodelijke aantal_sterfgevallen aantal_overledenen aantal_omgekomenen",
    injured__deed="verwondde verwondden verwondt verwonden liet_…_gewond_achter beet beten reed_…_aan "
    "stak_…_neer staken_…_neer sloeg_…_neer verminkte verminkten",
    injured__place="naar_het_brandwondencentrum naar_een_brandwondencentrum in_het_brandwondencentrum "
    "in_een_brandwondencentrum in_het_ziekenhuis naar_het_ziekenhuis naar_een_ziekenhuis naar_ziekenhuizen "
    "in_ziekenhuizen op_de_intensive_care",
    injured__state="kregen_medische_zorg kreeg_medische_zorg kregen_medische_hulp medisch_verzorgd kregen_eerste_hulp "
    + paired(_BROKEN, _LIMBS)
    + paired(_LIMBS, _BROKEN)
    + "verkeert_in_levensgevaar verkeren_in_levensgevaar gewond gewonde gewond_geraakt gewond_raakt* gewond_raken "
    "verwond* zwaargewond lichtgewond zwaar_gewond licht_gewond ernstig_gewond neergestoken* neergeslagen* aangereden* "
    "gebeten* verminkt* in_levensgevaar buiten_levensgevaar in_kritieke_toestand rookvergiftiging brandwonden "
    "opgenomen_in_het_ziekenhuis verwondingen breuken gebroken onderkoeld* onderkoeling",
    injured__verb="liggen_in_een_ziekenhuis ligt_in_een_ziekenhuis in_een_ziekenhuis_behandeld "
    "in_het_ziekenhuis_behandeld opgenomen_in_een_ziekenhuis opgenomen_in_een_kliniek in_een_ziekenhuis_opgenomen "
    "belandden_in_het_ziekenhuis belandde_in_het_ziekenhuis raakte_…_gewond raakten_…_gewond raakt_…_gewond "
    "raken_…_gewond liep_…_verwondingen_op liepen_…_verwondingen_op liep_…_letsel_op liepen_…_letsel_op brak_…_arm "
    "brak_…_armen brak_…_been brak_…_benen brak_…_pols brak_…_heup brak_…_enkel brak_…_rib* brak_…_sleutelbeen "
    "brak_…_neus brak_…_kaak brak_…_nek brak_…_rug brak_…_vinger* brak_…_schouder brak_…_knie braken_…_arm "
    "braken_…_armen braken_…_been braken_…_benen braken_…_pols braken_…_heup braken_…_enkel braken_…_rib* "
    "braken_…_sleutelbeen braken_…_neus braken_…_kaak braken_…_nek braken_…_rug braken_…_vinger* braken_…_schouder "
    "braken_…_knie raakte_…_verwond raakten_…_verwond liep_…_brandwonden_op liepen_…_brandwonden_op",
    injured__noun="brandwonden gewonden gewonde kogelwonden lichtgewonde lichtgewonden schotwonden steekwonden "
    "verwondingen zwaargewonde zwaargewonden",
    injured__toll="aantal_gewonden gewondental",
    missing__deed=paired(_SEEKING, _KIN)
    + "zoekt_nog zoeken_nog zocht_nog zochten_nog "
    + "zoekt_naar zoeken_naar zocht_naar zochten_naar zoekt_nog_naar zoeken_nog_naar",
    missing__state="nog_gezocht wordt_gezocht worden_gezocht werd_gezocht werden_gezocht nog_steeds_gezocht "
    "gezocht_door_hun gezocht_door_familie niets_vernomen geen_levensteken vermist vermiste als_vermist spoorloos zoek "
    "onvindbaar niet_gevonden nog_niet_gevonden niet_teruggevonden verdwenen ontbrekend* vermist_geraakt",
    missing__verb="niets_meer_van_zich_laten_horen niets_van_zich_laten_horen geen_teken_van_leven_gegeven "
    "geen_levensteken_gegeven taal_noch_teken verdween verdwenen verdwijnt verdwijnen "
    "ontbreekt_nog ontbreken_nog ontbreekt_elk_spoor",
    missing__noun="vermisten vermiste verdwijningen",
    missing__toll="aantal_vermisten",
    casualties__state="getroffen_door_kogels neergeschoten*",
    casualties__noun="slachtoffers slachtoffer oorlogsslachtoffers burgerslachtoffers",
    casualties__toll="aantal_slachtoffers slachtofferaantal",
    trapped__place="onder_het_puin onder_puin",
    trapped__state="bekneld* ingesloten opgesloten bedolven vast_onder ondergronds vastzitten",
    trapped__verb="zit_…_vast zitten_…_vast zat_…_vast zaten_…_vast zitten_…_opgesloten zat_…_opgesloten "
    "zaten_…_opgesloten raakte_…_bekneld raakten_…_bekneld",
    rescued__deed="nam_…_aan_boord namen_…_aan_boord neemt_…_aan_boord redde redden redt redding_van bevrijdde "
    "bevrijdden bevrijdt haalde_…_uit_het_water haalden_…_uit_het_water haalde_…_uit_het_puin haalden_…_uit_het_puin "
    "bracht_…_in_veiligheid brachten_…_in_veiligheid pikte_…_op pikten_…_op",
    rescued__state="teruggekeerd_naar_hun_familie* terug_bij_hun_familie* "
    "gered* bevrijd* in_veiligheid ongedeerd* levend_gevonden levend_geborgen levend "
    "uit_het_water_gehaald uit_het_puin_gehaald vrijgelaten* ontzet* opgepikt overleefd*",
    rescued__verb="aan_boord_nam aan_boord_namen overleefde overleefden overleeft overleven bleef_…_ongedeerd "
    "bleven_…_ongedeerd kwam_…_vrij kwamen_…_vrij",
    rescued__noun="overlevenden overlevende drenkelingen",
    rescued__toll="aantal_overlevenden",
    displaced__deed="evacueerde evacueerden evacueert evacueren verdreef verdreven ontruimde ontruimden zette_…_uit "
    "zetten_…_uit verjoeg verjoegen bracht_…_elders_onder",
    displaced__state="slapen_in_een_sporthal sliepen_in_een_sporthal slapen_in_sporthal* sliepen_in_sporthal* "
    "slapen_in_een_opvang* sliepen_in_een_opvang* nog_niet_naar_huis_teruggekeerd niet_teruggekeerd_naar_huis "
    "nog_niet_thuis geëvacueerd* ontheemd* verdreven* dakloos dakloze ontruimd* op_de_vlucht gevlucht* uitgezet* "
    "opgevangen_in ondergebracht* hun_huis_uit moesten_hun_huis moeten_hun_huis hun_huizen_verlaten",
    displaced__verb="brachten_de_nacht_door_in_een_sporthal brachten_de_nacht_door_in_sporthallen "
    "brachten_de_nacht_door_in_een_school brachten_de_nacht_door_in_scholen brachten_de_nacht_door_in_tenten "
    "brachten_de_nacht_door_in_auto's brachten_de_nacht_door_in_een_gymzaal overnachtten_in_een_sporthal "
    "overnachtten_in_sporthallen overnachtten_in_een_school overnachtten_in_scholen overnachtten_in_tenten "
    "overnachtten_in_auto's overnachtten_in_een_gymzaal sliepen_in_een_sporthal sliepen_in_sporthallen "
    "sliepen_in_een_school sliepen_in_scholen sliepen_in_tenten sliepen_in_auto's sliepen_in_een_gymzaal "
    "vluchtte vluchtten vlucht vluchten verloren_…_hun_huis verlieten_…_huis verlieten_…_huizen "
    "verlieten_…_woning moesten_…_huis_uit moesten_…_huis_verlaten raakten_…_dakloos raakte_…_dakloos "
    "sloeg_op_de_vlucht sloegen_op_de_vlucht sloegen_…_op_de_vlucht",
    displaced__noun="evacués geëvacueerden ontheemden daklozen evacuatie evacuaties",
    displaced__toll="aantal_ontheemden aantal_geëvacueerden aantal_daklozen",
    refugees__state="asiel_aangevraagd over_de_grens_gevlucht",
    refugees__verb="staken_de_grens_over steken_de_grens_over zochten_…_asiel vroegen_…_asiel_aan",
    refugees__who="vluchtelingen vluchteling asielzoekers asielzoeker bootvluchtelingen",
    refugees__noun="asielaanvragen",
    refugees__toll="aantal_vluchtelingen aantal_asielzoekers aantal_asielaanvragen",
    detained__deed="hield_…_vast hielden_…_vast houdt_…_vast houden_…_vast hield_…_gegijzeld hielden_…_gegijzeld "
    "arresteerde arresteerden arresteert arresteren hield_…_aan hielden_…_aan houdt_…_aan houden_…_aan "
    "pakte_…_op pakten_…_op pakt_…_op nam_…_gevangen namen_…_gevangen ontvoerde ontvoerden ontvoert gijzelde "
    "gijzelden nam_…_in_hechtenis zette_…_vast zetten_…_vast aanhield aanhielden oppakte oppakten",
    detained__place="in_handen_van in_hechtenis in_voorarrest in_de_cel in_gijzeling in_bewaring in_verzekering",
    detained__state="vastgehouden* aangehouden gearresteerd* opgepakt* vastgezet* gevangengenomen gevangengezet* "
    "ontvoerd* gegijzeld* vast_in gedetineerd* achter_de_tralies veroordeeld_tot_celstraf*",
    detained__verb="zit_…_vast zitten_…_vast zit_…_in_de_cel zitten_…_in_de_cel",
    detained__who="gedetineerden gedetineerde gevangenen gevangene krijgsgevangenen",
    detained__noun="arrestaties arrestatie arrestanten arrestant aanhoudingen aanhouding "
    "gijzelaars gijzelaar ontvoerden ontvoering ontvoeringen",
    detained__toll="aantal_arrestaties aantal_aanhoudingen aantal_gedetineerden aantal_arrestanten",
    affected__deed="trof troffen treft treffen bedreigt bedreigde bedreigden",
    affected__state="gesloten opgenomen* getroffen* zonder_stroom zonder_water zonder_gas zonder_elektriciteit "
    "in_quarantaine afgesloten_van behoefte_aan hulp_nodig honger ondervoed* gedupeerd* bedreigd* behandeld* staakten",
    affected__verb="zochten_medische_hulp zochten_…_medische_hulp medische_hulp_gezocht zitten_…_zonder zat_…_zonder "
    "zaten_…_zonder leggen_…_het_werk_neer legden_…_het_werk_neer staken_het_werk",
    affected__noun="patiënten getroffenen gedupeerden stakers",
    affected__toll="aantal_getroffenen",
    ill__deed="besmette besmetten",
    ill__state="genezen hersteld* voedselvergiftiging diarree besmet* geïnfecteerd* ziek positief_getest* "
    "verdacht_van_besmetting opgenomen* vergiftigd*",
    ill__verb="liepen_…_voedselvergiftiging_op klaagden_over werd_…_ziek werden_…_ziek raakte_…_besmet "
    "raakten_…_besmet",
    ill__noun="besmettingen besmetting gevallen zieken infecties ziektegevallen vergiftigingen",
    ill__toll="gevallen aantal_besmettingen aantal_gevallen aantal_zieken",
    destroyed__deed="verwoestte verwoestten verwoest vernietigde vernietigden vernietigt vernielde vernielden "
    "legde_…_in_de_as legden_…_in_de_as blies_…_op bliezen_…_op stak_…_in_brand staken_…_in_brand schoot_…_neer "
    "schoten_…_neer haalde_…_neer haalden_…_neer bracht_…_tot_zinken sloopte sloopten spoelde_…_weg spoelden_…_weg",
    destroyed__state="onherstelbaar* verwoest* vernietigd* vernield* in_de_as in_de_as_gelegd afgebrand* uitgebrand* "
    "ingestort* weggespoeld* gezonken* opgeblazen* in_brand_gestoken neergehaald* platgebrand* onbewoonbaar* "
    "weggevaagd* gesloopt* in_puin verloren_gegaan",
    destroyed__verb="brandde_…_af brandden_…_af brandde_…_uit brandden_…_uit stortte_…_in stortten_…_in zonk zonken "
    "ging_…_in_vlammen_op gingen_…_in_vlammen_op spoelden_weg gingen_…_verloren ging_…_verloren",
    damaged__deed="beschadigde beschadigden beschadigt beschadigen zette_…_onder_water",
    damaged__state="beschadigd* schade onder_water ondergelopen overstroomd* ontwricht* deels_verwoest",
    damaged__verb="raakte_…_beschadigd raakten_…_beschadigd liep_…_schade_op liepen_…_schade_op liepen_…_onder "
    "stonden_…_onder_water",
    deployed__deed="stuurde stuurden stuurt zond zonden zette_…_in zetten_…_in zet_…_in stationeerde stationeerden "
    "mobiliseerde mobiliseerden",
    deployed__state="ingezet* gestationeerd* gemobiliseerd* uitgezonden* gestuurd* uitgerukt",
    deployed__noun="hulpverleners manschappen troepen",
    population__deed="telt telde huisvest huisvestte",
    population__state="woonachtig* wonen wonend*",
    population__verb="wonen woonden woont leefden leven",
    population__noun="gedetineerden gevangenen inwoners bewoners leden huishoudens werknemers medewerkers",
    population__toll="bevolking inwonertal inwoneraantal aantal_inwoners ledental",
    jobs__deed="schrapt schrapte schrapten ontslaat ontsloeg ontsloegen creëert creëerde",
    jobs__state="ontslagen werkloos op_straat geschrapt* boventallig",
    jobs__verb="verliezen_…_baan verloren_…_baan verdwijnen_…_banen verdwenen_…_banen",
    jobs__noun="banen arbeidsplaatsen ontslagen vacatures functies werklozen",
    jobs__toll="aantal_banen aantal_werklozen",
    votes__deed="kreeg kregen behaalde behaalden haalde_…_stemmen won_…_zetels",
    votes__state="stemde stemden",
    votes__noun="stemmen zetels kiezers voorstemmen tegenstemmen stembiljetten",
)


LEXICON: Final = Lexicon(
    decimal=",",
    scales=scales("2 honderd 3 duizend 6 miljoen miljoenen mln 9 miljard miljarden mrd 12 biljoen"),
    percent=many("procent|pct|procentpunt|procentpunten"),
    months=word_set("januari februari maart april mei juni juli augustus september oktober november december"),
    before=before(
        at_least="minstens|ten minste|tenminste|minimaal|niet minder dan|zeker|op zijn minst|een goede|"
        "toch zeker|minimum|op z'n minst|niet onder de",
        more_than="meer dan|ruim|boven de|over de|dik|ruime|een ruime|rijkelijk|hoger dan|groter dan|overschreed|"
        "overschrijdt|overschreden|overstijgt|overstijgen|oversteeg",
        about="schat dat|schatten dat|schatte dat|geschat dat|schat op|schatten op|schatte op|"
        "geschat wordt dat|volgens schattingen|volgens een schatting|"
        "ongeveer|circa|ca|rond de|zo'n|naar schatting|omstreeks|om en nabij de|zowat|een stuk of|grofweg|"
        "plusminus|pakweg|rond|rondom|ruwweg|in de orde van|geschat op|naar schatting zo'n|om en nabij|om en bij",
        almost="bijna|haast|net geen|krap|een kleine|tegen de|vrijwel|net onder de|dicht bij de|nagenoeg|"
        "net iets minder dan|iets minder dan|praktisch",
        fewer_than="minder dan|onder de|nog geen|lager dan|kleiner dan|beneden de|geen",
        up_to="hoogstens|maximaal|ten hoogste|niet meer dan|tot wel|hooguit|maximum|op zijn hoogst|"
        "op z'n hoogst|tot maximaal|tot hooguit|niet hoger dan",
    ),
    after=after(
        at_least="of meer|en meer|minimaal|of hoger|minstens",
        about="tot nu toe|ongeveer|of zo",
        up_to="of minder|maximaal|hooguit",
    ),
    between=frozenset({"tot", "of", "en", "à"}),
    spelt="nl",
    vague=worths(
        "10 tientallen 100 honderden 1000 duizenden 10000 tienduizenden 100000 honderdduizenden 1000000 miljoenen "
        "1 enkele verscheidene meerdere talloze"
    ),
    groups=worths(
        "12 dozijn 10 tiental 100 honderdtal 20 twintigtal 30 dertigtal 1000 duizendtal 15 vijftiental "
        "40 veertigtal 50 vijftigtal 60 zestigtal 70 zeventigtal 80 tachtigtal"
    ),
    halves=word_set("half halve"),
    fractions=worths("2 helft 3 derde 4 kwart 5 vijfde 10 tiende"),
    out_of=many("van de|op de"),
    excepting=many("allen op|alle behalve|op"),
    excepting_behind=word_set("na"),
    numbering=re.compile(r"(\w+?)koppige?"),
    describing=re.compile(
        r"(\w+?)(?:jarig(?:en?)?|maandse?|weekse?|daagse?|urige?|uurse?|delige?|baans|laags|verdiepingen|zijdige?)"
    ),
    manifold=re.compile(r"(\w+?)(?:voudige?|maal|maligen?|malige)"),
    every=word_set("elke ieder iedere elk"),
    ordinals=worths("2 tweede 3 derde 4 vierde 5 vijfde 6 zesde 7 zevende 8 achtste 10 tiende"),
    times=worths("2 tweemaal 3 driemaal 4 viermaal 5 vijfmaal 6 zesmaal 7 zevenmaal 8 achtmaal 10 tienmaal"),
    comparing=word_set("zo meer hoger groter langer sneller sterker duurder zoveel vaker"),
    denying=word_set("niet"),
    rate=many("per"),
    age_behind=many("jaar|jaar oud|jarige|- jarige"),
    age_of=word_set("van"),
    the_one=word_set("het"),
    crowds=word_set("gezin personeel publiek volk leger bestuur team"),
    he=word_set("hij"),
    persons=word_set(
        "schoondochter schoonzoon schoonmoeder schoonvader verloofde weesjongen weesmeisje bakker bakkerin technicus "
        "muzikant presentator presentatrice timmerman slager smid herder elektricien loodgieter tolk apotheker "
        "leerling handelaar kandidaat sergeant luitenant kolonel bisschop secretaresse kapper kapster tuinman "
        "schoenmaker kleermaker naaister vroedvrouw bibliothecaresse imker zanger zangeres danseres metselaar man "
        "vrouw kind jongen meisje baby tiener jongere oudere bejaarde moeder vader zoon dochter broer zus echtgenoot "
        "echtgenote opa oma eigenaar bestuurder chauffeur piloot leraar lerares scholier student studente "
        "verpleegkundige arts boer arbeider werknemer mijnwerker visser schipper kapitein matroos stuurman passagier "
        "voetganger fietser motorrijder toerist bewoner buurman buurvrouw bewaker agent politieman militair soldaat "
        "verdachte schutter dader journalist fotograaf activist demonstrant omstander toeschouwer slachtoffer "
        "brandweerman duiker priester imam rechter advocaat burgemeester minister ingenieur monteur speler trainer "
        "gijzelaar gevangene migrant vluchteling vrijwilliger klimmer zwemmer schaatser trompettiste trompettist neef "
        "nicht oom tante weduwe kleinzoon kleindochter directeur bedrijfsleider kok ober portier machinist conducteur "
        "wandelaar jager dierenarts hij belg nederlander"
    ),
)

GRAMMAR: Final = Grammar(
    fates=FATES,
    clause=word_set("nadat voordat toen terwijl hoewel omdat waar maar als wanneer zodat doordat want"),
    relative=word_set("die dat wie wier waarvan"),
    joins=word_set("en of alsmede"),
    prepositions=word_set(
        "ter na voor sinds tegen wegens in bij van uit met op aan door onder over tussen om naar te tot zonder langs "
        "buiten tijdens ondanks volgens"
    ),
    determiners=word_set("de het deze die dit dat haar hun ons onze"),
    genitive=word_set("van"),
    among=word_set("onder"),
    fronting=word_set("op"),
    parts=word_set("onder waaronder waarvan wie hen hiervan daarvan inclusief"),
    soft=word_set(
        "daarentegen "
        "nog slechts werden werd worden wordt is zijn was waren hebben heeft hadden had zal zullen zou zouden kwam "
        "kwamen ook al reeds andere anderen mensen personen minstens meer zeker ongeveer vandaag gisteren maandag "
        "dinsdag woensdag donderdag vrijdag zaterdag zondag ochtend middag avond nacht woensdagochtend vermoedelijk "
        "waarschijnlijk er het een in totaal zwaar licht ernstig levensgevaarlijk volgens gemeld bevestigd bevestigde "
        "gevonden geteld geraakt geworden gebleven bleven bleef raakten raakte raken raakt onder burgers mannen "
        "vrouwen kinderen ten minste eveneens later daarbij daar hier intussen inmiddels zich gekomen toe"
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
        "hebben tellen zegt zei schreef telt telde noemt noemde meldt meldde spreekt sprak geeft gaf was waren er"
    ),
    tallies=word_set("aantal getal lijst balans totaal dodental"),
    tallying=word_set("komt kwam brengt bracht stijgt steeg loopt liep staat stond ligt lag"),
    being=word_set("zijn waren is was zouden"),
    back=pattern(r"(?:daar|hier|waar)van|waaronder|daaronder|van (?:hen|wie|deze|die)|onder (?:hen|wie|deze)"),
    not_one=pattern(r"geen enkele?|niet één|nog geen enkele?"),
    some=pattern(r"een (?:\w+ )?aantal|een reeks|vele?|talrijke|meerdere"),
    origin=pattern(
        r"(?:waren|zijn) (?:jonger|ouder) dan \d+(?!\w)|"
        r"(?:kwamen|komen|waren|zijn) (?:uit|afkomstig)|(?:zijn|werden) (?:al |inmiddels )?geïdentificeerd(?! als)"
    ),
    differing=pattern(r"(?:\w+ )?(?:meer|minder) dan"),
    identifying=pattern(r"het (?:gaat|ging|betreft|betrof)(?: daarbij)?(?: om)?|dit (?:zijn|waren)"),
    along=pattern(r"samen met|evenals|alsmede|alsook|net als"),
    replaced=pattern(
        r"in plaats van|tegen|tegenover|(?:een )?(?:eerdere|vorige|eerste|voorlopige) (?:telling|balans) van"
    ),
    recounting=pattern(
        r"trok(?:ken)? (?:zijn|haar|hun|de) # in|(?:ging|gingen|keerden?) (?:[^,;:.#]{0,40} )?terug naar #|"
        r"het (?:aantal|getal|cijfer) van #|(?:bleef|blijft|blijven|bleven) bij #|"
        r"(?:houdt|houden|hield|hielden) (?:[^,;:.#]{0,30} )?vast aan #|^dat maakt #"
    ),
    money=pattern(
        r"uitgegeven|uitgetrokken|vrijgemaakt|toegekend|subsidi\w+|gefinancierd|winst\w*|verlies|verliezen|omzet|"
        r"losgeld|smeergeld|boetes?|schuld\w*|lening\w*|begroting|kosten|waarde|schade\w*|steun|fonds\w*|\w+kosten|lonen|loon|"
        r"salaris\w*|prijs|prijzen|invest\w+|borgsom|beloning|betaal\w+|donatie\w*|voorzieningen|besparing\w*"
    ),
    superseded=pattern(
        r"eerder\w*|aanvankelijk|eerst|vorige?|voorheen|tot nu toe|bijgesteld|gecorrigeerd|in plaats van|herzien\w*|"
        r"daarvoor|oorspronkelijk\w*|tegen|van \w+ naar"
    ),
)

NOUNS: Final = nouns(
    people="handelaren verkopers herders mensen personen persoon slachtoffers bewoners inwoners passagiers leden "
    "vluchtelingen migranten gezinnen families overlevenden werknemers medewerkers demonstranten betogers gevangenen "
    "gedetineerden gijzelaars studenten opvarenden toeristen vakantiegangers omstanders voorbijgangers arbeiders "
    "mijnwerkers vissers matrozen schippers wandelaars klimmers fietsers motorrijders voetgangers automobilisten "
    "gasten bezoekers toeschouwers supporters klanten patiënten zieken boeren leraren ambtenaren stakers kiezers "
    "burgers dorpelingen verdachten beklaagden daders gewonden doden vermisten ontheemden daklozen evacués "
    "asielzoekers gelovigen pelgrims huishoudens gepensioneerden ouderen bejaarden buitenlanders anderen getuigen "
    "huurders bewakers eisers belgen nederlanders deelnemers schaatsers",
    civilians="burgers burger burgerslachtoffers",
    children="kinderen kind jongens meisjes baby's jongeren minderjarigen leerlingen scholieren tieners kleuters "
    "meisje jongen peuters",
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
    miles="mijl mijlen zeemijl",
    km="km kilometer kilometers",
    centimetres="centimeter cm millimeter",
    metres="meter meters",
    hectares="hectare hectaren",
    tons="ton",
    dollars="dollar",
    euros="euro",
    years="jaar jaren maanden dagen weken uren uur minuten",
)


WORDINGS = Wordings(
    kinds={
        "airstrike": (
            r"lucht|vliegtuig|straaljager|bom|raket|drone|helikopter|aanval|aangevallen|bestook|"
            r"\w+(?:aanval|aanvallen|raket|drone|bommen)"
        ),
        "shelling": (
            r"beschiet|beschot|artiller|granaat|granaten|raket|mortier|geschut|vuur|kanon|\w+(?:beschieting|vuur)|"
            "sloeg(?:en)? … in~|inslag|salvo"
        ),
        "bombing": (
            r"bom|explo|ontplof|aanslag|mijn|granaat|dynamiet|springstof|lading|opgeblazen|blies|bliezen|\w+(?:bom|"
            r"aanslag|explosie|mijn)|g(?:ing|aat|ingen) … af~|springlading|knal|de lucht in|pakket|vuurwerkbom"
        ),
        "chemical_attack": "chemi|gas|gif|chloor|sarin|zenuwgas|toxi|traangas|zuur",
        "armed_clash": (
            "gevecht|vecht|vocht|strijd|slag|veldslag|aanval|aangevallen|offensief|schiet|schot|geschoten|schoot|"
            r"hinderlaag|overval|schermutsel|oorlog|bestorm|\w+(?:gevecht|gevechten|aanval|strijd)|vuur|operatie|"
            "kogel|oprukk|opmars|belag|beleg|salvo|inval"
        ),
        "abduction": (
            "ontvoer|gijzel|gekidnapt|kidnap|verdwenen|verdween|losgeld|gevangen|meegenomen|schaak|in handen|"
            "vastgehoud|gegijzel|houdt … vast|houden … vast|verdwijn|meenam"
        ),
        "riot": (
            r"rel\b|rellen|ongeregeld|plunder|onrust|vernieling|geweld|brand|opstootje|railleer|reltrap|opstand|"
            r"oproer|muit|gemaskerd|ruit|stenen|steen\b|in brand|revolt|rebel|barricad|handgemeen|vechtpartij|"
            "knokpartij|tumult|charge|traangas|kloppartij"
        ),
        "arrest": (
            r"arrest|aanhoud|opgepakt|pakte|hechtenis|cel\b|vastgezet|inval|gegrepen|ingerekend|opgesloten|"
            r"\w+(?:arrestatie|aanhouding)|gepakt|tralies|vastzit|zat … vast~|zit … vast~|zaten … vast~|handboei|"
            r"boeien|geboeid|bak\b|gevang|celstraf|verhoor|aangehoud|detentie|voortvluchtig|gesnapt|ingesloten"
        ),
        "talks": (
            r"gesprek|gesproken|sprak|spreekt|ontmoet|overleg|onderhandel|top\b|dialoog|conferentie|bezoek|ontving|"
            r"ontvang|telefon|bemiddel|beraad|vergader|rond\w* de tafel|\w+(?:top|gesprek|overleg|beraad)|tafel|"
            r"bel(?:de|t|den)\b|gebeld|sp(?:rak|reekt) met|uitwissel|delegatie|contact|bijeen|kwamen … bijeen|"
            r"gezant|zitting|gast\b|gasten|sonder|tweegesprek|praat|praten|gepraat"
        ),
        "election": (
            r"verkiez|kies|kiez|koos|kozen|gekozen|stem|kandida|referendum|verkoz|\w+(?:verkiezing|verkiezingen)|"
            "zetel|mandaat|peiling|opkomst|raadpleging|herkoz|na telling"
        ),
        "court": (
            r"rechtb|rechter|gerecht|proces|vonnis|veroordeel|aanklag|aangeklaagd|klacht|celstraf|vrijgesproken|"
            r"vrijspraak|openbaar ministerie|om\b|zitting|hoger beroep|beroep|cassatie|straf|faillis|failliet|advoca|"
            r"uitlever|justitie|hof\b|eis|\w+(?:rechter|proces|straf|hof)|kreeg … jaar|jaar cel|jaar gevang|cel\b|jury|"
            r"schuldig|officier|verdacht|getuig|pleidooi|schikking|geding|kort geding|raadsman|boete|tbs|taakstraf|"
            r"voorarrest|vrijgelaten|vrij\b|aanhouding|uitspraak|dagvaard|vordering|schadeclaim|claim|rechtszaak"
        ),
        "protest": (
            r"protest|demonstr|betog|mars\b|marcheer|stak|gestaakt|straat|blokka|blokkeer|boycot|wake\b|bezet|"
            r"werkonderbrek|manifest|\w+(?:staking|protest|betoging|blokkade)|trok(?:ken)? door|binnenstad|"
            "legden … neer|werk neer|spandoek|leuzen|leus|menselijke keten|stilte|menigte|duizenden|joel|floot|"
            "floten|tent|handtekening|petitie|actie|optocht|stoet|tractor|toeter|spreekkoor|samenkomst|wandel"
        ),
        "agreement": (
            "akkoord|overeen|verdrag|pact|bestand|wapenstil|staakt-het-vuren|ondertek|tekend|getekend|bondgenoot|"
            r"compromis|afspra|deal|instem|ingestemd|stemde|aangenomen|contract|\w+(?:akkoord|verdrag|overeenkomst)|"
            r"eens\b|hand\b|handdruk|vrede|bezegel|geratificeerd|ratific|beslot|besluit|goedgekeurd|ruil|uitwissel|"
            "consensus|memorand|convenant|schikking|toegezegd|toezeg|sluit|sloten|sloot"
        ),
        "appointment": (
            "benoem|aangesteld|stelde|gekozen|ontslag|ontslaat|trad|treedt|aftred|afgetreden|afgezet|opvolg|ambt|"
            "functie|beëdig|voorzitter|president|directeur|bevorder|vervang|roer|stapt … op~|stapte … op~|"
            r"stapten … op~|opgestapt|neemt … over~|nam … over~|overgenomen|aan het hoofd|hoofd\b|baas|leiding|"
            r"topman|topvrouw|directie|vertrek|vertrok|weg\b|aangetreden|aantred|geschorst|schors|ontheven|kroont|"
            "nieuwe (?:baas|chef|minister|trainer)|waarnem|promotie|verkozen"
        ),
        "displacement": (
            "vlucht|gevlucht|verdrev|verdrijv|evacu|verliet|verlaten|dakloos|ontheem|opvang|ontruim|uitgezet|"
            r"in veiligheid|migra|gebracht|verhuis|sliep|slapen|sporthal|huis uit|huizen uit|tent|kamp\b|kampen|"
            r"grens|liep(?:en)?\b|rende|terugke|teruggeke|keerden|opgevangen|onderdak|schuil|bus\b|bussen|boot\b|"
            r"gered\b|weggaan|vertrek|vertrok|huis en haard|asiel|uitwijk|uitgeweken"
        ),
        "disaster": (
            "aardbev|beving|beefde|overstrom|vloed|hoogwater|storm|noodweer|orkaan|cycloon|tyfoon|tornado|tsunami|"
            "vulkaan|uitbarst|aardversch|lawine|brand|vuur|honger|hitte|kou|epidemi|pandemi|cholera|regen|ramp|"
            r"instort|ingestort|kracht|magnitude|naschok|bliksem|sneeuw|golf|dam\b|dijk|rivier|modder|mazelen|virus|"
            r"besmet|infect|hagel|vorst|water|\w+(?:beving|vloed|brand|branden|storm|regen|ramp)|geval|ziek|oever|"
            "tril|schud|bodem|helling|schoof|verzak|bezwek|begaf|patiënt|koorts|griep|ebola|diarree|puin|bedolven|"
            "meegesleurd|rook|vlam|droog|uitbraak|brak uit|symptom|vergift|bacteri|verdronk|onder water"
        ),
    },
    statuses={
        "feared": (
            r"vrees|vrez|gevreesd|kan\b|kunnen\b|kon\b|konden\b|mogelijk|misschien|vermoed|naar verluidt|verdacht|"
            "verdenk|risico|gevaar|dreig|onbevestigd|niet bevestigd|vermist|zorg|bezorgd|schat|geschat|verwacht|"
            r"als\b|indien|zou\b|zouden\b|zal\b|zullen\b|anders\b|tenzij|vrijwel zeker|onduidelijk|onbekend|onzeker|"
            r"nog niet|wellicht|eventueel|waarsch|moet(?:en)?\b|prognos|niet … bevestig"
        ),
        "cancelled": (
            "afgelast|afgezegd|afgeblazen|geannuleerd|annul|geschrapt|schrap|uitgesteld|opgeschort|ingetrokken|"
            "opgegeven|stopgezet|gestaakt|gaat niet door|ging niet door|niet door|mislukt|afgebroken|verboden|"
            "verbied|toch niet|niet dicht|versch(?:oof|uift|oven)|verschoven|verdaag|uitstel|stel(?:t|de) … uit~|"
            "z(?:iet|ag) … van af|ziet af|zag af|herroep|teruggedraaid|terugtrek|trok … terug~|trekt … terug~|"
            "bevror|ijskast|van de baan|van tafel|geen doorgang|opgehe|beëind|gesloten|staakt|blaa?st|gelast|"
            "gesneuveld|niet langer|niet meer|in het water"
        ),
    },
    stances={
        "expects": (
            r"verwacht|reken|kan\b|kunnen\b|zal\b|zullen\b|zou\b|zouden\b|waarschijnl|mogelijk|vrees|vrez|hoop|"
            r"hopen|schat|geloof|denkt|denken|voorspel|voorzie|gaat ervan|gaan ervan|wil\b|als\b|dreig|gevaar|"
            r"anders\b|tenzij|beloof|beloven|toegezegd|verzeker|zien … aankomen|ziet … aankomen|optimis|pessimis|"
            r"binnenkort|morgen\b|straks|vertrouw|wedde|bereid|houdt rekening|prognos|moet(?:en)?\b|gaat\b|gaan\b|"
            "plan|vermoed|raming|raamt|toekomst"
        ),
        "accuses": (
            "beschuld|verwijt|verweet|verweten|verantwoord|schuld|aanklag|aangeklaagd|klaagt|beticht|misdaad|"
            "misdad|bloedbad|moord|vermoord|gedood|dood|aanval|aangevallen|schend|geschonden|onderdruk|verwoest|"
            "lieg|loog|gelogen|verzw|nalaten|nagelaten|verwaarlo|veroorza|corrupt|terreur|fraude|bedrog|achter|"
            "aansprakelijk|kwalijk|aangewreven|wrijft|toegedicht|hekel|kriti|te laat|te weinig|genegeerd|negeer|"
            r"weiger|had(?:den)? … (?:moeten|kunnen)\b|zou\b|zouden\b|foltering|gemartel|martel|mishandel|discrimin|"
            "racis|misbruik|omkop|omgekocht|oplicht|afgepers|intimid|bedreig|vervolg|verdreven|verdrijf|bombard|"
            "beschiet|beschoten|sabot|manipul|vervals|medeplicht|gedoog|illegaal|willekeur|laks|nalatig|gesjoemel|"
            "sjoemel|verduister|steekt|bezet|gezwegen|zweeg|misleid|voorgelogen|bedonder|bedot|vergiftig|vervuil|"
            "in de doofpot|doofpot|verdoezel|wegkijk|weggekeken|afgeschoven|schuift|verzaak|partijdig|uitgebuit|"
            "uitbuit|verrijk"
        ),
        "denies": (
            r"ontken|sluit\b.{0,60}\buit\b|sloot\b.{0,60}\buit\b|uitgesloten|uitsluit|weerleg|weerspr|"
            r"tegengesproken|spreekt\b.{0,60}\btegen\b|sprak\b.{0,60}\btegen\b|wijst|wees|wezen|van de hand|verwerp|"
            r"verwierp|niet\b|geen\b|nooit|vals|onwaar|onjuist|klopt niet|onschuld|verzonnen|verzin|ongegrond|"
            "leugen|gelogen|nauwelijks|amper|uit de lucht|onzin|flauwekul|kletskoek|lariekoek|fabel|betwist|betwij|"
            r"loochen|niets\b|twijfel|sceptisch|absurd|belachelijk|lachwekkend|laster|smaad|ongefundeerd|onterecht|"
            "kritiek … af|distanti|afstand|neemt … afstand|nam … afstand|ontkracht|bestr(?:ijd|eed|eden)|"
            "sp(?:reekt|rak|raken|reken) … tegen~|w(?:ijst|ees|ijzen|ezen) … (?:van de hand|terug|af)|allerminst|"
            "geenszins|evenmin|misverstand|part noch deel|elke grond|broodjeaap|vraagteken|pertinent|in twijfel|"
            "tegenspr|bezwer|zweert|nergens op|met klem"
        ),
        "suspects": (
            r"verdenk|verdacht|vermoed|mogelijk|kan\b|kunnen\b|waarschijnl|naar verluidt|lijk|aanwijzing|gezocht|"
            "verband|dader|gelooft|gaat ervan|gaan ervan|onderzoek|onderzoch|denkt|denken|niet uit|"
            r"houd(?:t|en) … rekening|hield(?:en)? … rekening|rekening|den(?:kt|ken)|dacht(?:en)?\b|zou\b|zouden\b|"
            r"wellicht|misschien|spoor\b|spoort|sporen|houdt … voor|hint|theorie|scenario|specul|"
            "ga(?:at|an) … uit van|uitgaan|wijst … op|wijzen … op|aannemelijk|denkbaar|blijkbaar|kennelijk|"
            r"vraagt zich|achter\b|erachter|zit … achter|vlermoed|in de richting|naar … gezocht"
        ),
        "condemns": (
            "veroorde|kriti|betreur|veront|scherp|laf|barbaar|wreed|gruwel|onaanvaard|onacceptab|ontzet|schand|"
            r"misdaad|misdad|terreur|verraad|dolkstoot|hekel|gelaakt|laakt|afkeur|spreekt|sprak|woede|boos\b|walg|"
            "weerzin|afschuw|verafschuw|verwerpelijk|onmenselijk|onverantwoord|schokkend|geschokt|verbijster|"
            "ongehoord|ongekend|mensonter|verschrikkelijk|vreselijk|zinloos|berisp|gegispt|hard uit|haalde uit|"
            r"haalt uit|fel uit|minacht|onvergeeflijk|verfoei|noem|bestempel|beschamend|misselijk|ziek\b|"
            "mensonwaardig|laakbaar|barbarij|verachtelijk|ontoelaatbaar|monster|beestachtig|schofterig|respectloos"
        ),
        "claims_responsibility": (
            r"opgeëist|eist\b.{0,60}\bop\b|eiste\b.{0,60}\bop\b|eisten\b.{0,60}\bop\b|opeis|verantwoord|beken|"
            r"toegegeven|geeft\b.{0,60}\btoe\b|gaf\b.{0,60}\btoe\b|gaven\b.{0,60}\btoe\b|erken|dader|schuld op zich|"
            "schuld bekend|schuldig|g(?:af|eeft|aven|even) zich|aangegeven|zijn naam|te hebben (?:opgeblazen|gedo"
            "od|aangevallen|geschoten|geplaatst|vernietigd|ontvoerd|neergehaald|gesticht)"
        ),
        "threatens": (
            r"dreig|gedreigd|waarsch|vergeld|wraak|wreken|gevolgen|anders\b|ultimatum|zweer|zwoer|gezworen|kondig|"
            r"aangekondigd|straf|bestraf|als\b|indien|antwoord|zal\b|zullen\b|zou\b|tenzij|overweeg|rechter|"
            "rechtszaak|naar de rechter|juridisch|kort geding|aangifte|staking|staken|actie|sancti|boete|maatregel|"
            r"desnoods|betalen|zo niet|stappen\b|komt … te staan|houdt … in beraad"
        ),
        "demands": (
            "eis|geëist|vraag|vragen|vroeg|gevraagd|roep|riep|opgeroepen|oproep|appel|verzoek|verzocht|moet|moest|"
            r"dring|drong|aangedrong|bevel|beval|wil\b|willen\b|sta\b|aanma|stelt voor|stelde voor|voorstel|wens|"
            "nodig|pleit|bepleit|sommeer|smee(?:k|kt|kte)|aandring|spoor|verlang|adviseer|aanbeve|beve(?:elt|l)|"
            r"raadt?\b|suggereer|opdracht|gelast|hoop|hopen|graag\b|laat\b|laten\b|alstublieft|pleidooi|petitie|"
            "verplicht|direct|meteen|onmiddellijk|recht op|verdien|zou moeten|zouden moeten|gerechtigheid"
        ),
        "supports": (
            r"steun|gesteund|verwelkom|loof|loven|prijst|prees|geprezen|verdedig|voor\b|instem|solidari|feliciteer|"
            "dank|rechtvaard|gerechtvaard|juist|terecht|nodig|belangrijk|help|hielp|condole|medeleven|tevreden|"
            r"achter|ju(?:icht|ichte|ichen) … toe~|toejuich|neemt … op voor|nam … op voor|op voor|schaar|achter\b|"
            r"applaud|lof\b|complim|positief|trots|blij\b|verheugd|medewerk|meewerk|samenwerk|vertrouw|onderschr|"
            r"bijval|goedkeur|keurt … goed~|keurde … goed~|eerbetoon|akkoord|eens\b|ingenomen|omarm|bekrachtig|"
            r"zinvol|verstandig|wenselijk|vooruitgang|liever\b|stemt … voor|bedank|ruggensteun|zegen|groen licht|"
            "schouder|waardeer|waardering|bewonder|pluim|voorstander|begunstig"
        ),
        "opposes": (
            r"verzet|tegen\b|afwijs|afgewezen|wijst|wees|verwerp|verwierp|weiger|niet\b|geen\b|nooit|kriti|veto|"
            r"protest|verhinder|veroorde|betreur|uitgesloten|sluit|gekant|van tafel|niets\b|hield … af~|houdt … af~|"
            "torped|ke(?:ert|ren|erde|erden) … tegen|sl(?:oeg|aat|oegen|aan) … af~|afgeslagen|afgeschoten|"
            "sch(?:iet|oot|oten) … af~|l(?:egt|egde|eggen) … naast|scepti|huiver|terughoud|boycot|blokk|"
            r"bestr(?:ijd|eed)|vecht|strijd|aanvecht|vocht|onvrede|ontevreden|boos\b|woede|afkeur|"
            "ke(?:urt|urde) … af~|zet(?:te|ten)? … (?:voet dwars|schrap)|dwars|gruw|heet hangijzer|nauwelijks|"
            r"weinig\b|naar de prullenbak|stapt … naar|in beroep|hekel|onzalig|voelt … niets|bedenking|afgeketst|"
            r"wegge|sneuvel|te hoop|moet\w* niets|bezwa|te pletter|rug toe|ke(?:ert|erde|ren) … rug|nee tegen|"
            r"zegt nee|weerstand|verwor|tegenstand|oppositie|ongenoegen|fel\b|murw|onbegrip|ageer|ageren|vijand"
        ),
        "voices_concern": (
            "zorg|bezorg|angst|bang|vrees|vrez|gevreesd|alarm|ongerust|verontrust|betreur|rouw|condole|medeleven|"
            r"pijn|risico|gevaar|ernst|erg\b|ontzet|geschokt|schok|waarsch|crisis|huil|verdriet|geraakt|droef|"
            "droevig|noodklok|paniek|nerveus|zenuwachtig|onrust|onzeker|machteloos|wanhop|teleurgesteld|verrast|"
            "verbaasd|nachtmerrie|schrik|geschrokken|benauwd|trillen|bedroefd|aangeslagen|tranen|bedenk|huiver|"
            r"ongemak|somber|slapeloos|kwetsbaar|onveilig|ramp\b|drama|leed\b|onder de indruk|kapot\b|sprakeloos|"
            "verslagen|oog dicht|slaap|slapen|doods|schrijn|hart vast|houdt … hart|noodkreet|onthutst|ellende"
        ),
    },
    planned=(
        r"(?:zal|zullen) (?!.*\bzijn\b).*\b[a-zë]+(?:en|aan|ien|oen)|(?:gaat|"
        r"gaan) (?!.*\bniet door\b).*\b[a-zë]+(?:en|aan|ien|oen)|"
        r"(?:wil|willen) .*\b[a-zë]+(?:en|aan|ien|oen)|van plan|is .*gepland|zijn .*gepland|staat op het programma"
    ),
    called_off=(
        r"(?:is|zijn|was|waren|werd|werden|wordt|worden) .*(?:afgelast|afgezegd|afgeblazen|geannuleerd|geschrapt|"
        r"verboden)|(?:gaat|gaan|ging|gingen) niet door"
    ),
    calls_off=r"gelast(?:te|ten)? .*\baf|blaast .*\baf|blies .*\baf|zegt .*\baf|zegde .*\baf|afgelast|schrapt|schrapte",
    announced=r"geplande?|voorziene?|aangekondigde?|voorgenomen",
    denial=(
        r"ontken|sluit\b.{0,60}\buit\b|sloot\b.{0,60}\buit\b|uitgesloten|weerleg|weersprak|weerspreek|(?:spreekt|"
        r"sprak)\b.{0,60}\btegen\b|wijst\b.{0,40}van de hand|wees\b.{0,40}van de hand|verwerpt|verwierp|ongegrond|"
        r"uit de lucht gegrepen|klinkklare onzin|loochen|betwist(?:te|ten|en)?\b|bestr(?:ijdt|eed|eden|ijden)\b|"
        r"is onschuldig|hij onschuldig|zij onschuldig|onschuldig (?:is|zijn|te zijn)|(?:zijn|haar|hun) onschuld|"
        r"niet schuldig|klopt niet|kloppen niet|niet waar\b|geen sprake(?! van herstel)|van niets te weten|"
        r"niets (?:mee )?te maken|niets … te maken\b|ontkracht|sp(?:reekt|rak|raken|reken) … tegen~|"
        r"wezen … van de hand|afgewezen als|verzonnen|part noch deel|elke grond|iedere grond|pertinent onwaar|"
        r"broodjeaap|nergens op gebaseerd|slaat nergens op|onwaar\b|klopt … niet~|kloppen … niet~"
    ),
    not_ruled_out=r"(?:sluit|sloot|sluiten|sloten)\b.{0,60}\bniet uit\b|niet (?:uit te sluiten|uitgesloten)|"
    r"te vroeg om .{0,60}\buit te sluiten",
    negation="nee|niet|geen|nooit|niemand|zonder|noch|niets|nauwelijks|amper|geenszins|evenmin|nergens|nimmer",
    says=(
        "zei|zegt|zeiden|zeggen|verklaarde|verklaart|verklaarden|meldde|meldt|meldden|melden|deelde|deelt|berichtte|"
        "bericht|vertelde|vertelt|gaf|geeft|benadrukte|benadrukt|bevestigde|bevestigt|kondigde|kondigt|voegde|voegt|"
        "schreef|schrijft|schatte|schat|sprak van|spreekt van|spreken van|waarschuwde|waarschuwt|waarschuwen|eiste|"
        "eist|eisen|vroeg|vraagt|ontkende|ontkent|ontkennen|beweerde|beweert|noemde|noemt|verweet|verwijt|beschuldigde|"
        "beschuldigt|dreigde|dreigt|veroordeelde|veroordeelt|beloofde|belooft|telde|telt|verwelkomde|verwelkomt|prees|"
        "prijst|bekritiseerde|bekritiseert|verdedigde|verdedigt|erkende|erkent|wees|wijst|rekent|rekende|vermoedt|"
        "vermoedde|vreesde|vreest|vrezen|riep|roept|steunde|steunt|gelooft|denkt|verwacht|verwachtte|verwachten|"
        "betreurde|betreurt|maande|maant|sloot|sluit|stelde|stelt|liet|laat|wil|willen|hekelde|hekelt|betwist|"
        "betwistte|bestrijdt|bestreed|bepleit|bepleitte|laakt|laakte|loochende|loochent|dringt|vertellen|vertelden|"
        "antwoordt|antwoordde|benadrukken|benadrukten|herhaalt|herhaalde|herhalen|herinnert|herinnerde|houdt vol|"
        "hield vol|houden vol|hielden vol|legt uit|legde uit|meent|meende|menen|oordeelt|oordeelde|concludeert|"
        "concludeerde|registreert|registreerde|registreerden|schatten|noemen|noemden|tellen|telden|bevestigen|"
        "bevestigden|erkennen|erkenden|beweren|beweerden|reageert|reageerde|zweert|zweren|houdt het op|hield het op|"
        "houden het op|schrijven|schreven|ontkenden|geven|gaven|betwisten|bestrijden|verklaren"
    ),
    accuses=r"beschuldig(?:t|de|den|en)|verden(?:kt|ken)|verdacht(?:en)?|verwijt(?:en)?|verweet|verweten|"
    r"beticht(?:te|ten)?",
    according=r"volgens|aldus|naar zeggen van|in de woorden van",
    fronted="voor|na|met|bij|in|aan|op|over|tegen|van|wegens|ondanks|uit|tijdens|sinds",
    between=r"heeft|hebben|had|ook|eveneens|later|op \w+dag|\w+dag|gisteren|vandaag",
    determiners=r"de|het|een|zijn|haar|hun|ons|onze|enkele|enige|verschillende|twee|drie|vier|vijf|zes|deze|dit|die|dat",
    deeds=(
        r"doodde(?:n)?|vermoordde(?:n)?|verwondde(?:n)?|arresteerde(?:n)?|ontvoerde(?:n)?|bombardeerde(?:n)?|"
        r"versloeg(?:en)?|bevrijdde(?:n)?|beschoot|beschoten|ontsloeg(?:en)?|gijzelde(?:n)?"
    ),
    done=(
        r"gedood|vermoord|verwond|gearresteerd|aangehouden|opgepakt|ontvoerd|gebombardeerd|aangevallen|verslagen|"
        r"bevrijd|beschoten|aangeklaagd|ontslagen|gegijzeld|veroordeeld|beschuldigd"
    ),
    by=r"door(?: de| het| een)?",
    apart=r"vakbond|bond|politie|advoca|openbaar ministerie|justitie",
    joined=r"(?:(?:aan|op|uit|af|in|voor|terug|na|om|toe|neer|weg|be|ver|ont)?(?:ge)?)",
    charges=(
        "beschuldig|aantijging|bewering|verwijt|gerucht|bericht|verhaal|lezing|verdenking|verklaring|kritiek|"
        r"suggestie|speculatie|insinuatie|aanklacht|dat (?:is|was)\b|dit is\b|spr(?:eekt|ak|aken|eken) van"
    ),
    untrue=(
        "ongegrond|leugen|gelogen|onzin|flauwekul|kletskoek|verzinsel|verzonnen|fabel|absurd|belachelijk|"
        r"lachwekkend|laster|smaad|ongefundeerd|onjuist|onwaar|vals\b|uit de lucht|van tafel|terzijde|weggewuifd|"
        "wuif|wuift|onterecht|uit de duim|ontkracht|weersproken|bestr(?:ijd|eed)|elke grond|iedere grond|"
        "broodjeaap|nergens op|vergezocht|pertinent"
    ),
    negated_behind=r"\w*\s+(?:(?!dat\b)[\w-]+\s+){0,2}?(?:niet|nooit)",
)


DATES = DateWords(
    code="nl",
    locales=("nl",),
    words={
        "day before yesterday": "eergisteren|eergisteravond",
        "yesterday": "gisteren|gisteravond|gistermorgen|gistermiddag|gisterochtend",
        "today": "vandaag|vanmorgen|vanochtend|vanmiddag|vanavond",
        "night before last": "eergisteravond laat|eergisternacht",
        "overnight": "vannacht|gisternacht|afgelopen nacht|de afgelopen nacht",
        "tomorrow": "morgen",
        "day after tomorrow": "overmorgen",
        "since": "sinds|op zijn vroegst|op z'n vroegst|sedert|vanaf|van",
        "until": "tot|tot en met|t/m",
        "by": "uiterlijk",
        "before": "vóór|voor",
        "and": "en",
        "to": "op",
        "between": "tussen",
        "ago": "geleden",
        "last": "vorige|vorig|afgelopen|laatste",
        "next": "volgende|volgend|komende|komend|aanstaande",
        "this": "deze|dit",
        "week": "week",
        "weekend": "weekend|weekeinde",
        "month": "maand",
        "year": "jaar",
        "early": "begin",
        "mid": "half|midden",
        "late": "eind|einde",
        "first": "eerste",
        "second": "tweede",
        "third": "derde",
        "fourth": "vierde",
        "quarter": "kwartaal",
        "spring": "voorjaar|lente",
        "summer": "zomer",
        "autumn": "herfst|najaar",
        "winter": "winter",
        "": "ongeveer|loop|verloop|de|het|een|in|om|aan|bij|hele|over|gedurende|ochtend|ochtends|avond|avonds|nacht|"
        "middag|namiddag|'s|s|vroeg|laat|begon|eindigde|uur|dag|heel",
    },
    rewrites=(
        (r"\b(?:tussen|van) <n>(?:[:.]\d{2})?(?: uur)? (?:en|tot) <n>(?:[:.]\d{2})? uur\b", " "),
        (
            (
                r"\b(?:in de (?:loop van de )?|aan het (?:begin|einde?) van de |(?:later )?op de )?"
                r"(?:ochtend|middag|avond|namiddag|voormiddag)(?: van)?\b|\brond het middaguur\b|\boverdag\b"
            ),
            " ",
        ),
        (r"\bafgelopen (?=<w>)", "past "),
        (r"\b(?:komende|aanstaande) (?=<w>)", "coming "),
        (r"\b(<w>) aanstaande\b", r"coming \1"),
        (r"\b(gisteren|eergisteren|overmorgen|<w>) ?morgen\b", r"\1"),
        (r"\b(?:in de|de) (?:vroege )?morgen\b", " "),
        (r"(?<=\w) van (?=(?:het jaar )?\d{4}\b)", " "),
        (r"\b(?:kort )?(?:om|rond|tegen|vanaf|voor|na) <n>(?:[:.]\d{2})? uur\b", " "),
        (r"\b(?:in de )?nacht van (?P<a>\w+) op ", "overnight to "),
        (r"\bin de nacht\b", "overnight"),
    ),
    suffix="(?:avond|ochtend|morgen|middag|namiddag|voormiddag|nacht)?",
    ahead=r"zal|zullen|moet(?:en)?|wil(?:len)?|gaat|gaan",
    behind=r"(?:[^\W\d_]+ ){0,3}(?:plaatsvinden|beginnen|begraven worden)",
    remembered=r"herdenk\w*|herdacht\w*|herinner\w*|jubileum|verjaardag",
    attribute=r"(?P<noun>[^\W\d_]+) (?:⟪(?:van|uit) |(?:van|uit|van het jaar) ⟪)",
    works=r"\w*wet|\w*akkoord|\w*verdrag|\w*overeenkomst|grondwet|resolutie|decreet|\w*rapport|\w*studie",
    day_before=(
        r"(?:de )?(?:dag|avond) (?:ervoor|tevoren)|(?:de )?dag (?:eerder|daarvoor)|de avond daarvoor|"
        r"de nacht (?:ervoor|daarvoor|tevoren)|de vorige (?:dag|avond)|een dag eerder|daags tevoren"
    ),
    done=r"was|waren|had(?:den)?|heeft|hebben|werd(?:en)?|is|zijn|\w{3,}(?:te|ten|de|den)|viel(?:en)?|"
    r"kwam(?:en)?|ging(?:en)?",
    is_monday_first=True,
    same_day=r"(?:op )?(?:dezelfde|diezelfde) (?:dag|avond|ochtend)|op die dag",
    no_nouns="nacht|avond|ochtend|dag|maand|jaar|begin|half|eind|zomer|winter|herfst|voorjaar|kwartaal|maandag|dinsdag|"
    "woensdag|donderdag|vrijdag|zaterdag|zondag|periode",
    numbered=r"(\d{1,2})(?:e|ste|de)",
    destined=r"voor",
)
