"""Dutch: its words for fates, by metric and use."""

from typing import Final

from summarizer.ground.languages.language import fates

FATES: Final = fates(
    none__idiom="doodstraf* dodenherdenking* doodsangst* doodvonnis* ter_dood met_de_dood_bedreig* "
    "doodsbedreiging* dode_zee dode_hoek slachtofferhulp reddingswerker* op_het_leven tot_leven "
    "levenslang* aan_de_dood_ontsnap* ontsnapt_aan_de_dood doodgewoon dodenmars vermissingszaak",
    killed__deed="doodde doodden doodt doden vermoordde vermoordden vermoordt vermoorden schoot_…_dood schoten_…_dood "
    "schiet_…_dood stak_…_dood staken_…_dood sloeg_…_dood eiste_…_levens eisten_…_levens eist_…_levens "
    "eiste_…_doden eist_…_doden executeerde executeerden onthoofdde onthoofdden kostte_…_leven kostten_…_leven "
    "kost_…_leven kostte kostten bracht_…_om brachten_…_om liquideerde liquideerden elimineerde elimineerden "
    "doodschoot doodschoten doodreed ombracht ombrachten verloor_…_soldaten verloor_…_manschappen telde_…_doden "
    "rukte_…_uit_het_leven",
    killed__state="dood dode gedood* omgekomen* overleden* gestorven* vermoord* omgebracht* doodgeschoten* "
    "doodgestoken* doodgeslagen* doodgereden* doodgevroren* doodgebloed* verdronken* gesneuveld* gestikt* verstikt* "
    "verbrand* geëxecuteerd* onthoofd* gelyncht* bezweken* verongelukt* om_het_leven om_het_leven_gekomen "
    "om_het_leven_gebracht het_leven_gelaten het_leven_verloren het_leven_gekost dodelijk_getroffen dodelijk_gewond "
    "dodelijk_verongelukt levenloos levenloze afgemaakt* geruimd* ingeslapen doodgevonden "
    "dood_gevonden dood_aangetroffen dood_teruggevonden niet_overleefd niet_overleefden",
    killed__verb="stierf stierven sterft sterven overleed overleden overlijdt overlijden sneuvelde sneuvelden sneuvelt "
    "sneuvelen verdronk verdronken verdrinken verdrinkt bezweek bezweken bezwijkt bezwijken kwam_…_om kwamen_…_om "
    "komt_…_om komen_…_om kwam_…_om_het_leven kwamen_…_om_het_leven komt_…_om_het_leven komen_…_om_het_leven "
    "vond_…_de_dood vonden_…_de_dood verloor_…_het_leven verloren_…_het_leven liet_…_het_leven lieten_…_het_leven "
    "stikte stikten omkwam omkwamen omkomen verongelukte verongelukten "
    "verhongerde verhongerden bloedde_…_dood bloedden_…_dood pleegde_…_zelfmoord pleegden_…_zelfmoord",
    killed__noun="doden dode dood lijk lijken lichaam lichamen stoffelijk_overschot stoffelijke_overschotten "
    "sterfgeval sterfgevallen moord moorden executie executies verkeersdoden oorlogsdoden overledene overledenen "
    "omgekomenen verdronkenen gesneuvelden dodelijke_slachtoffers dodelijk_slachtoffer mensenlevens zelfmoorden",
    killed__toll="dodental dodencijfer sterftecijfer aantal_doden aantal_dodelijke_slachtoffers "
    "aantal_dodelijke aantal_sterfgevallen aantal_overledenen aantal_omgekomenen",
    injured__deed="verwondde verwondden verwondt verwonden liet_…_gewond_achter beet beten reed_…_aan "
    "stak_…_neer staken_…_neer sloeg_…_neer verminkte verminkten",
    injured__state="gewond gewonde gewond_geraakt gewond_raakt* gewond_raken verwond* zwaargewond lichtgewond "
    "zwaar_gewond licht_gewond ernstig_gewond neergestoken* neergeslagen* aangereden* gebeten* verminkt* "
    "in_het_ziekenhuis naar_het_ziekenhuis naar_een_ziekenhuis naar_ziekenhuizen in_ziekenhuizen "
    "op_de_intensive_care in_levensgevaar buiten_levensgevaar in_kritieke_toestand rookvergiftiging brandwonden "
    "opgenomen_in_het_ziekenhuis verwondingen breuken gebroken onderkoeld* onderkoeling",
    injured__verb="raakte_…_gewond raakten_…_gewond raakt_…_gewond raken_…_gewond liep_…_verwondingen_op "
    "liepen_…_verwondingen_op liep_…_letsel_op liepen_…_letsel_op brak braken "
    "raakte_…_verwond raakten_…_verwond liep_…_brandwonden_op liepen_…_brandwonden_op",
    injured__noun="gewonden gewonde zwaargewonden lichtgewonden zwaargewonde lichtgewonde verwondingen",
    injured__toll="aantal_gewonden gewondental",
    missing__deed="zoekt_naar zoeken_naar zocht_naar zochten_naar zoekt_nog_naar zoeken_nog_naar",
    missing__state="vermist vermiste als_vermist spoorloos zoek onvindbaar niet_gevonden nog_niet_gevonden "
    "niet_teruggevonden verdwenen ontbrekend* vermist_geraakt",
    missing__verb="verdween verdwenen verdwijnt verdwijnen ontbreekt_nog ontbreken_nog ontbreekt_elk_spoor",
    missing__noun="vermisten vermiste verdwijningen",
    missing__toll="aantal_vermisten",
    casualties__state="getroffen_door_kogels neergeschoten*",
    casualties__noun="slachtoffers slachtoffer oorlogsslachtoffers burgerslachtoffers",
    casualties__toll="aantal_slachtoffers slachtofferaantal",
    trapped__state="bekneld* ingesloten opgesloten bedolven vast_onder onder_het_puin onder_puin ondergronds "
    "vastzitten",
    trapped__verb="zit_…_vast zitten_…_vast zat_…_vast zaten_…_vast zitten_…_opgesloten zat_…_opgesloten "
    "zaten_…_opgesloten raakte_…_bekneld raakten_…_bekneld",
    rescued__deed="redde redden redt bevrijdde bevrijdden bevrijdt haalde_…_uit_het_water haalden_…_uit_het_water "
    "haalde_…_uit_het_puin haalden_…_uit_het_puin bracht_…_in_veiligheid brachten_…_in_veiligheid pikte_…_op "
    "pikten_…_op",
    rescued__state="gered* bevrijd* in_veiligheid ongedeerd* levend_gevonden levend_geborgen levend "
    "uit_het_water_gehaald uit_het_puin_gehaald vrijgelaten* ontzet* opgepikt overleefd*",
    rescued__verb="overleefde overleefden overleeft overleven bleef_…_ongedeerd bleven_…_ongedeerd "
    "kwam_…_vrij kwamen_…_vrij",
    rescued__noun="overlevenden overlevende drenkelingen",
    rescued__toll="aantal_overlevenden",
    displaced__deed="evacueerde evacueerden evacueert evacueren verdreef verdreven ontruimde ontruimden zette_…_uit "
    "zetten_…_uit verjoeg verjoegen bracht_…_elders_onder",
    displaced__state="geëvacueerd* ontheemd* verdreven* dakloos dakloze ontruimd* op_de_vlucht gevlucht* uitgezet* "
    "opgevangen_in ondergebracht* hun_huis_uit moesten_hun_huis moeten_hun_huis hun_huizen_verlaten",
    displaced__verb="vluchtte vluchtten vlucht vluchten verloren_…_hun_huis verlieten_…_huis verlieten_…_huizen "
    "verlieten_…_woning moesten_…_huis_uit moesten_…_huis_verlaten raakten_…_dakloos raakte_…_dakloos "
    "sloeg_op_de_vlucht sloegen_op_de_vlucht sloegen_…_op_de_vlucht",
    displaced__noun="evacués geëvacueerden ontheemden daklozen evacuatie evacuaties",
    displaced__toll="aantal_ontheemden aantal_geëvacueerden aantal_daklozen",
    refugees__state="asiel_aangevraagd over_de_grens_gevlucht",
    refugees__verb="zochten_…_asiel vroegen_…_asiel_aan",
    refugees__noun="vluchtelingen vluchteling asielzoekers asielzoeker asielaanvragen bootvluchtelingen",
    refugees__toll="aantal_vluchtelingen aantal_asielzoekers aantal_asielaanvragen",
    detained__deed="arresteerde arresteerden arresteert arresteren hield_…_aan hielden_…_aan houdt_…_aan houden_…_aan "
    "pakte_…_op pakten_…_op pakt_…_op nam_…_gevangen namen_…_gevangen ontvoerde ontvoerden ontvoert gijzelde "
    "gijzelden nam_…_in_hechtenis zette_…_vast zetten_…_vast aanhield aanhielden oppakte oppakten",
    detained__state="aangehouden gearresteerd* opgepakt* vastgezet* gevangengenomen gevangengezet* ontvoerd* "
    "gegijzeld* "
    "in_hechtenis in_voorarrest in_de_cel vast_in gedetineerd* achter_de_tralies in_gijzeling in_bewaring "
    "veroordeeld_tot_celstraf* in_verzekering",
    detained__verb="zit_…_vast zitten_…_vast zit_…_in_de_cel zitten_…_in_de_cel",
    detained__noun="arrestaties arrestatie arrestanten arrestant aanhoudingen aanhouding gedetineerden gedetineerde "
    "gevangenen gevangene gijzelaars gijzelaar ontvoerden ontvoering ontvoeringen krijgsgevangenen",
    detained__toll="aantal_arrestaties aantal_aanhoudingen aantal_gedetineerden aantal_arrestanten",
    affected__deed="trof troffen treft treffen bedreigt bedreigde bedreigden besmette besmetten",
    affected__state="getroffen* besmet* geïnfecteerd* ziek zonder_stroom zonder_water zonder_gas zonder_elektriciteit "
    "in_quarantaine afgesloten_van behoefte_aan hulp_nodig honger ondervoed* gedupeerd* bedreigd* behandeld* "
    "staakten positief_getest* verdacht_van_besmetting",
    affected__verb="werd_…_ziek werden_…_ziek raakte_…_besmet raakten_…_besmet zitten_…_zonder zat_…_zonder "
    "zaten_…_zonder leggen_…_het_werk_neer legden_…_het_werk_neer staken_het_werk",
    affected__noun="besmettingen besmetting gevallen zieken patiënten getroffenen gedupeerden stakers infecties "
    "ziektegevallen",
    affected__toll="aantal_besmettingen aantal_gevallen aantal_zieken aantal_getroffenen",
    destroyed__deed="verwoestte verwoestten verwoest vernietigde vernietigden vernietigt vernielde vernielden "
    "legde_…_in_de_as legden_…_in_de_as blies_…_op bliezen_…_op stak_…_in_brand staken_…_in_brand schoot_…_neer "
    "schoten_…_neer haalde_…_neer haalden_…_neer bracht_…_tot_zinken sloopte sloopten spoelde_…_weg spoelden_…_weg",
    destroyed__state="verwoest* vernietigd* vernield* in_de_as in_de_as_gelegd afgebrand* uitgebrand* ingestort* "
    "weggespoeld* gezonken* opgeblazen* in_brand_gestoken neergehaald* platgebrand* onbewoonbaar* weggevaagd* "
    "gesloopt* in_puin verloren_gegaan",
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
    population__noun="inwoners bewoners leden huishoudens werknemers medewerkers",
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
