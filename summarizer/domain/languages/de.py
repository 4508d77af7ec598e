"""German: its words about numbers, fates, what is counted, deeds, sayings and dates."""

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

_REGARDS: Final = (
    "vorsicht respekt achtung verachtung würde misstrauen skepsis zurückhaltung argwohn nachsicht gleichgültigkeit"
)
"""With what one treats a number or a man, and is no doctor."""
_LIMBS: Final = (
    "kiefer unterkiefer arm arme armen bein beine beinen knöchel handgelenk hüfte schlüsselbein schädel nase "
    "rippe rippen knie schulter hand fuß finger becken"
)
"""Parts of the body that break."""
_STRUCK: Final = (
    "bein_getroffen arm_getroffen kopf_getroffen bauch_getroffen brust_getroffen rücken_getroffen "
    "schulter_getroffen oberschenkel_getroffen hand_getroffen fuß_getroffen knie_getroffen hals_getroffen"
)
"""In what part of the body somebody is hit."""
_INFINITIVE: Final = (
    r"(?!(?:wegen|gegen|neben|zwischen|ihnen|denen|unten|oben|außen|innen|morgen|gestern|hinten|offen|selten|zusammen)\b)"
    r"(?!(?:[a-zäöüß]*[a-zäöüß]{2})?ge(?!ben|hen|hör|lang|lin|lt|nieß|nes|rat|sch|steh|wäh|winn)[a-zäöüß]+en\b)"
    r"(?!(?:be|emp|ent|er|hinter|miss|über|unter|ver|wider|zer)[a-zäöüß]*(?:ieb|ob|ot|oss|omm|und|ung|iff|itt|orf|olf|och|og"
    r"|or|ies|ied|ieg|orb|ass|all|alt|ag|at)en\b)"
    r"[a-zäöüß]+(?:en|ern|eln)(?=\s*(?:$|[,;:.!?)“”\"«»]|(?:und|oder)\b))"
)
"""What ends the clause of a future: no small word, and no participle, with which "wird" tells what is done just now."""
_BROKEN: Final = "gebrochen*"
_SEEKING: Final = "sucht_seine sucht_seinen sucht_ihre sucht_ihren"
_KIN: Final = "mutter vater sohn tochter mann frau bruder schwester kind"
"""Who is missed by whoever looks for one of her own."""
FATES: Final = fates(
    killed__holder="gräber_für särge_für",
    none__idiom="sank_die_zahl sank_die_zahl_der sinkt_die_zahl sank_auf sanken_auf "
    + paired("mit", " ".join(f"{each}_behandel*" for each in _REGARDS.split()), between="~")
    + paired(_REGARDS, "zu_behandeln")
    + "als_tot_behandel* als_tote_behandel* als_~_behandel* wie_~_behandel* wie_ein_~_behandel* wie_eine_~_behandel* "
    "als_ein_~_behandel* vertraulich_behandel* gleich_behandel* ungleich_behandel* schlecht_behandel* gut_behandel* "
    "fair_behandel* unfair_behandel* ungerecht_behandel* an_erster_stelle an_stelle aus_dem_fenster_gefallen "
    "bergungsarbeiten dem_tod_davon* dem_tod_entg* dem_tod_entk* dem_tode_nah* falls fälle_von gefallen_lassen "
    "im_falle_von in_den_fluss_gefallen in_den_keller_gefallen lebensmüde mit_dem_tod_bedroht mit_dem_tode_bedroht "
    "morddrohung* opferangehörige* opferfest opferhilfe opferschutz scheintot* stellenweise stellungnahme* "
    "stimmen_laut stimmung* tod_aus_dem_weg todesangst todesdrohung* todesstrafe todesstreifen todestag todestrakt "
    "todesurteil* todkrank tote_hose tote_winkel toten_meer toten_winkel toter_winkel totes_meer totes_rennen "
    "totgeglaubt* totgesagt* verlustgeschäft* zu_boden_gefallen zum_tod* zum_tode",
    killed__rite="überreste_von überreste_der überresten_von begrub begruben begräbt begraben beerdigt* beerdigen "
    "bestattet* bestatten beigesetzt* trug_…_zu_grabe trugen_…_zu_grabe setzte_…_bei setzten_…_bei",
    killed__deed="verlor*_…_kolleg* verlor*_…_kamerad* verlor*_…_freund*  verlor*_…_männer "
    "verlor*_…_soldaten mord_an morde_an mordes_an morden_an totschlag_an totschlags_an massaker_an verlor*_…_sohn "
    "verlor*_…_söhne verlor*_…_tochter verlor*_…_töchter verlor*_…_bruder verlor*_…_brüder verlor*_…_schwester* "
    "verlor*_…_mutter verlor*_…_vater verlor*_…_mann verlor*_…_frau verlor*_…_kind verlor*_…_kinder verlor*_…_eltern "
    "verlor*_…_baby verlor*_…_cousin* verlor*_…_onkel verlor*_…_tante verlor*_…_enkel* begrub_…_tödlich "
    "bezahlte_…_mit_dem_leben bezahlten_…_mit_dem_leben brachte_…_um brachten_…_um bringen_…_um bringt_…_um eliminiert "
    "eliminierte eliminierten enthauptete enthaupteten ermorden ermordet ermordete ermordeten erschießen erschießt "
    "erschlagen erschlug erschlugen erschlägt erschoss erschossen erschossen_haben erstach erstachen erstechen "
    "ersticht exekutiert exekutierte exekutierten fordert_…_menschenleben fordert_…_todesopfer "
    "forderte_…_menschenleben forderte_…_todesopfer forderten_…_menschenleben forderten_…_todesopfer "
    "für_…_gab_es_keine_rettung für_…_kam_jede_hilfe_zu_spät für_…_kam_jede_rettung_zu_spät hinrichtete hinrichteten "
    "keine_der_…_überlebte keiner_der_…_überlebt keiner_der_…_überlebte kosten_…_leben kostet_…_leben kostete_…_leben "
    "kosteten_…_leben kostet_…_menschenleben kostete_…_menschenleben kosteten_…_menschenleben köpfte "
    "köpften liquidiert liquidierte liquidierten lynchte lynchten massakrieren massakriert massakrierte massakrierten "
    "meldete_…_todesfälle neutralisiert neutralisierte neutralisierten niemand_von_den_…_überlebte rafft_…_dahin "
    "raffte_…_dahin rafften_…_dahin reißt_…_tod richtet_…_hin richtete_…_hin richteten_…_hin riss_…_aus_dem_leben "
    "riss_…_hühner riss_…_kälber riss_…_lämmer riss_…_schaf* riss_…_tiere riss_…_tod riss_…_ziegen "
    "rissen_…_aus_dem_leben rissen_…_hühner rissen_…_kälber rissen_…_lämmer rissen_…_schaf* rissen_…_tiere "
    "rissen_…_tod rissen_…_ziegen schaltete_…_aus schalteten_…_aus schickte_…_in_den_tod schickten_…_in_den_tod töten "
    "tötend tötet tötete töteten verletzte_…_tödlich verletzten_…_tödlich verlor_…_soldaten überfuhr_…_tödlich",
    killed__state="im_leichenhaus in_der_leichenhalle in_die_leichenhalle ins_leichenhaus im_leichenschauhaus "
    "kollegen_verloren kolleginnen_verloren kameraden_verloren freunde_verloren söhne_verloren "
    "töchter_verloren brüder_verloren schwestern_verloren angehörige_verloren verwandte_verloren mitschüler_verloren "
    "beerdigt* beigesetzt* ausgeschaltet* bei_lebendigem_leib dahingerafft* das_leben_gekostet das_leben_gelassen "
    "das_leben_genommen das_leben_kostet* das_leben_verloren den_tod den_tod_gefunden eingegangen eingeschläfert* "
    "eliminiert* enthauptet* entschlafen* erdrosselt* erfroren* erhängt* erlag* erlegen* ermordet* erschlagen* "
    "erschossen* erstickt* erstochen* ertrunken* erwürgt* exekutiert* für_tot_erklärt* gefallen* gekeult* geköpft* "
    "gelyncht* gestorben* getötet* hingerichtet* ihr_leben_gelassen ihr_leben_ließen ihr_leben_verloren "
    "ihren_schweren_verletzungen ihren_verletzungen in_den_tod in_den_tod_gerissen kein_überlebender leblos* "
    "leblose_körper liquidiert* massakriert* mit_dem_leben_bezahlt* mit_dem_tod_bezahlt* neutralisiert* nicht_überlebt "
    "nicht_überlebten notgeschlachtet* sein_leben_verloren seinen_schweren_verletzungen seinen_verletzungen "
    "selbst_getötet suizid tot tot_aufgefunden* tot_entdeckt* tot_geborgen* tot_gefunden* tote toten toter "
    "totgebissen* totgefahren* totgeprügelt* totgeschlagen* totgeschossen* tödlich* tödlich_getroffen* "
    "tödlich_verletzt tödlich_verletzt* tödlich_verunglückt* umgebracht* umgekommen* ums_leben ums_leben_gebracht* "
    "ums_leben_gekommen* verblutet* verbrannt_sind verdurstet* verendet* verhungert* verstorben* verunglückt* zu_tode "
    "zu_tode_gekommen zu_tode_gequetscht zu_tode_gestürzt",
    killed__verb="fielen_bei_den_kämpfen fielen_im_kampf fielen_in_den_kämpfen fielen_im_gefecht fielen_bei_kämpfen "
    "fielen_an_der_front fielen_in_der_schlacht fiel_an_der_front begingen_…_selbstmord büßten_…_leben_ein erfror "
    "erfroren erlag erlagen erliegen ersticken erstickte erstickten ertrank ertranken ertrinken ertrinkt "
    "fallen_…_zum_opfer fand_…_tod fanden_…_tod fiel_…_zum_opfer fielen_…_zum_opfer finden_…_tod kam_…_um "
    "kam_…_ums_leben kamen_…_um kamen_…_ums_leben kommen_…_um kommen_…_ums_leben kommt_…_ums_leben lassen_…_ihr_leben "
    "ließ_…_sein_leben ließen_…_ihr_leben nahm_sich_…_das_leben nahmen_sich_…_das_leben starb starben "
    "starben_nacheinander starben_…_weg sterben stirbt stürzte_…_in_den_tod stürzten_…_in_den_tod verblutete "
    "verbluteten verbrannten_in verdursteten verenden verendete verendeten verhungern verhungerten verlieren_…_leben "
    "verlor_…_leben verloren_das_leben verloren_…_leben verstarb verstarben versterben verunglückte_…_tödlich "
    "verunglückten_…_tödlich überlebte_…_nicht überlebten_…_nicht",
    killed__noun="beerdigungen bestattungen begräbnisse "
    "überreste sterbliche_überreste kadaver kadavern badetote cholera_-_tote corona_-_tote coronatote "
    "drogentote drogentoten ermordete ermordeten ermordung erschießung erschossene erschossenen ertrunkene ertrunkenen "
    "exekutionen femizid femizide gefallene gefallenen getötete getöteten grippetote hinrichtung hinrichtungen "
    "hitzetote kriegstote leblose_körper leiche leichen leichnam* menschenleben morde morden mordfälle mordopfer "
    "mordopfern selbstmorde sterbefälle sterbefällen suizide tod tode todesfall todesfälle todesfällen todeskandidaten "
    "todesopfer todesopfern todesopfers tote toten toter tötung tötungsdelikte unfalltote unfalltoten unwettertote "
    "verkehrstote verkehrstoten verstorbene verstorbenen überfahrene",
    killed__toll="bilanz_der_toten opferzahl* sterblichkeit todesopferzahl todeszahl* totenzahl "
    "zahl_bestätigter_todesopfer zahl_der_getöteten zahl_der_leichen zahl_der_opfer zahl_der_todesfälle "
    "zahl_der_todesopfer zahl_der_toten zahl_der_verkehrstoten",
    injured__deed="krankenhaus_nahm_…_auf klinik_nahm_…_auf krankenhäuser_nahmen_…_auf kliniken_nahmen_…_auf "
    "spital_nahm_…_auf kämpfen_um_das_leben_von ringen_um_das_leben_von versorgte_…_vor_ort versorgten_…_vor_ort "
    "behandeln behandelte behandelten biss bissen erfasst erfasste erfassten fuhr_…_an rammte rammten "
    "riss_…_den_arm_ab riss_…_die_hand_ab riss_…_ein_bein_ab schoss_…_an schossen_…_an stach_…_nieder stachen_…_nieder "
    "trennte_…_arm_ab trennte_…_hand_ab verbrühte vergiftete verletzen verletzt verletzte verletzten verprügelte "
    "verprügelten verwunden verwundet verwundete verwundeten",
    injured__place="auf_der_intensivstation auf_intensivstation* auf_intensivstationen im_krankenhaus in_der_klinik "
    "in_einer_klinik in_kliniken im_spital in_die_klinik in_ein_krankenhaus in_eine_klinik in_eine_spezialklinik "
    "in_klinik* in_krankenhäuser in_krankenhäuser* in_spital* ins_klinikum ins_krankenhaus ins_spital",
    injured__state="werden_beatmet künstlich_beatmet* kamen_mit_leichten_verletzungen kam_mit_leichten_verletzungen "
    "kamen_mit_schweren_verletzungen kamen_mit_verletzungen mit_leichten_verletzungen mit_leichten_blessuren "
    "mit_schweren_verletzungen mit_prellungen mit_schürfwunden "
    + paired(_BROKEN, _LIMBS)
    + paired(_LIMBS, _BROKEN)
    + paired("am im in_der in_die in_den", _STRUCK)
    + "amputiert* ambulant_behandelt* angefahren* angegriffen_und angeschossen* außer_lebensgefahr behandelt* "
    "beinbruch bewusstlos* blessiert* blessur* brach_sich brachen_sich brandverletzung* brandwunden brüche dehydriert* "
    "einen_schock erfrierung* erlitt_verletzungen erlitten_verletzungen erlitten_~_vergiftung* erlitten_~_verletzungen "
    "gebissen* gehirnerschütterung* im_koma in_ernstem_zustand in_kritischem_zustand in_lebensgefahr "
    "in_lebensgefahr_schweb* in_mitleidenschaft_gezogen_wurden_menschen ins_koma intensivstation* knochenbr* "
    "kopfverletzung* kritischer_zustand körperlich_angegriffen* lebensgefahr leicht_verletzt* leichtverletzt* "
    "medizinisch_behandelt* medizinisch_versorgt* mittelschwer_verletzt* niedergeschlagen* niedergestochen* "
    "notärztlich_versorgt* platzwunde* prellung* quetschung* rauchgas_eingeatmet rauchgasvergiftung* rauchvergiftung* "
    "schnittwunden stichwunde* schusswunde* brandwunde* schock_erlitten schulterverletzung* schussverletzung* "
    "schwer_verletzt* schwerstverletzt* schwerverletzt* schwerverwundet* schürfwunde* stationär_aufgenommen* "
    "stationär_behandelt* stichverletzung* unfallverletzt* unter_schock unterkühlt* verbrennung* verbrüht* vergiftet* "
    "verletzt* verletzungen_erlitten verprügelt* verstümmelt* verwundet* verätzt* zogen_sich_verletzungen zu_schaden "
    "zusammengeschlagen* ärztlich_behandelt* ärztlich_versorgt*",
    injured__verb="liegen_in_einem_krankenhaus liegt_in_einem_krankenhaus liegen_in_einer_klinik liegt_in_einer_klinik "
    "verstauchte_sich verstauchten_sich brach_sich brachen_sich verletzte_sich verletzten_sich landeten_im_krankenhaus "
    "landete_im_krankenhaus landeten_im_spital kamen_ins_krankenhaus kam_ins_krankenhaus kamen_ins_spital "
    "mussten_ins_krankenhaus erleiden_…_verletzung* erlitt_…_blessur* erlitt_…_brüche erlitt_…_gehirnersch* "
    "erlitt_…_knochenbr* erlitt_…_kopf* erlitt_…_platzwunde* erlitt_…_prellungen erlitt_…_rauch* erlitt_…_schnitt* "
    "erlitt_…_schock erlitt_…_schuss* erlitt_…_stich* erlitt_…_vergiftung* erlitt_…_verletzung* erlitten_…_blessur* "
    "erlitten_…_brüche erlitten_…_gehirnersch* erlitten_…_knochenbr* erlitten_…_kopf* erlitten_…_platzwunde* "
    "erlitten_…_prellung* erlitten_…_prellungen erlitten_…_rauch* erlitten_…_schnitt* erlitten_…_schock "
    "erlitten_…_schuss* erlitten_…_stich* erlitten_…_verbrennung* erlitten_…_vergiftung* erlitten_…_verletzung* "
    "klagten_…_atem* klagten_…_augenreiz* klagten_…_beschwerden klagten_…_übelkeit schweben schwebt tragen_…_davon "
    "trug_…_davon trugen_…_davon zog_sich_…_zu zogen_sich_…_zu",
    injured__noun="angeschossene kriegsversehrte leichtverletzte leichtverletzten schwerstverletzte "
    "schwerverletzte schwerverletzten schwerverwundete unfallopfer verletzte verletzten verletztenzahl "
    "verletzter verletzungen verwundete verwundeten",
    injured__toll="verletztenzahl zahl_der_schwerverletzten zahl_der_verletzten zahl_der_verwundeten",
    missing__deed=paired(_SEEKING, _KIN)
    + "suchte_noch suchten_noch sucht_noch "
    + "schicksal_von_…_unbekannt schicksal_von_…_ungewiss schicksal_von_…_unklar schicksal_der_…_unbekannt "
    "schicksal_der_…_ungewiss schicksal_der_…_unklar ungewissheit_über_das_schicksal_von verbleib_von_…_unbekannt "
    "verbleib_von_…_unklar verbleib_der_…_unklar suchen_noch suchen_weiter suchen_weiterhin suchen_immer_noch "
    "nach_…_noch_gesucht nach_…_weiter_gesucht nach_…_weiterhin_gesucht nach_…_wird_gesucht nach_…_wurde_gesucht "
    "gesucht_nach gesucht_wird_nach nach_…_wird_noch_gesucht nach_…_wird_weiter_gesucht suchaktion_nach suche_nach "
    "suchen_nach suchen_…_nach sucht_nach sucht_…_nach suchten_nach suchten_…_nach von_…_fehlt",
    missing__state="nicht_mehr_gemeldet nicht_gemeldet_haben von_ihren_angehörigen_gesucht von_angehörigen_gesucht "
    "von_ihren_familien_gesucht auf_keiner_liste fehlten_beim_appell fehlen_beim_appell fehlten_beim_zählappell "
    "unter_…_vermutet* wird_noch_gesucht wird_weiter_gesucht wird_weiterhin_gesucht wird_immer_noch_gesucht "
    "werden_noch_gesucht werden_weiter_gesucht werden_weiterhin_gesucht werden_immer_noch_gesucht wurde_noch_gesucht "
    "wurde_weiter_gesucht wurde_weiterhin_gesucht wurde_immer_noch_gesucht wurden_noch_gesucht wurden_weiter_gesucht "
    "wurden_weiterhin_gesucht wurden_immer_noch_gesucht abgängig* als_vermisst fehlen_immer_noch fehlen_nach_wie_vor "
    "fehlen_noch fehlen_weiter* fehlt_jede_spur fehlt_jede_spur* fehlt_noch jede_spur kein_lebenszeichen "
    "nicht_auffindbar* nicht_erreichbar nicht_gefunden nicht_zurückgekehrt* noch_nicht_gefunden ohne_lebenszeichen "
    "spurlos* unauffindbar* unbekannten_aufenthalt* unklar_ist_der_verbleib verbleib_ungeklärt verbleib_unklar "
    "vermisst* vermißt* verschollen* verschwunden* werden_gesucht wird_gesucht" + " fehlt_noch",
    missing__verb="kehrten_nie_zurück kehrte_nie_zurück fehlen_immer_noch fehlen_noch fehlen_weiterhin fehlen_…_noch "
    "verschwand verschwanden verschwinden werden_…_vermisst wird_…_vermisst",
    missing__noun="fehlt vermisste vermissten vermisstenfälle vermisstenmeldungen vermisster verschollene "
    "verschollenen verschwinden verschwundene verschwundenen",
    missing__toll="vermisstenzahl zahl_der_vermissten",
    trapped__deed="begrub begruben begräbt schloss_…_ein schlossen_…_ein schneiden_…_ab schneidet_…_ab "
    "schnitt_…_ab schnitten_…_ab verschüttet verschüttete verschütteten",
    trapped__place="unter_den_trümmern unter_geröll unter_schneemassen unter_schutt unter_trümmern",
    trapped__state="abgeschnitten* begraben* eingekesselt* eingeklemmt* eingeschlossen* eingesperrt* festgesessen* "
    "festgesteckt* festsaß* festsitz* feststeck* gefangen gestrandet* in_der_falle in_ihren_autos_gefangen "
    "steckengeblieben* unter_tage verschüttet* von_der_außenwelt_abgeschnitten*",
    trapped__verb="ausharren ausharrten festsaß festsaßen festsitzen harren_…_aus harrten_…_aus "
    "hingen_…_fest hängen_…_fest saß_…_fest saßen_…_fest sitzen_noch_in sitzen_…_fest sitzt_…_fest "
    "stecken_…_fest steckt_…_fest steckte_…_fest steckten_…_fest strandeten",
    trapped__noun="eingeklemmte eingeschlossene eingeschlossenen verschüttete verschütteten",
    casualties__noun="brandopfer brandopfern flutopfer flutopfern opfer opfern verluste zu_schaden",
    casualties__toll="opferzahl* zahl_der_opfer",
    rescued__deed="ließen_…_gehen lassen_…_gehen ließ_…_gehen ließen_…_frei lässt_…_gehen nahm_…_an_bord "
    "nahmen_…_an_bord nimmt_…_an_bord zog_…_lebend_heraus zogen_…_lebend_heraus zog_…_lebend_aus barg_…_lebend "
    "bargen_…_lebend befreien befreit befreite befreiten birgt_…_lebend brachte_…_in_sicherheit brachte_…_ins_freie "
    "brachten_…_in_sicherheit brachten_…_ins_freie bringt_…_in_sicherheit entlassen_…_in_die_freiheit "
    "entließ_…_in_die_freiheit entließen_…_in_die_freiheit fischte_…_aus fischten_…_aus holte_…_heraus "
    "holte_…_vom_dach holte_…_von_den_dächern holten_…_heraus holten_…_vom_dach holten_…_von_den_dächern lassen_…_frei "
    "ließ_…_frei lässt_…_frei retten rettet rettete retteten zog_…_aus_dem_wasser zogen_…_aus_dem_wasser",
    rescued__state="zu_ihren_familien_zurückgekehrt wieder_bei_ihren_familien abgeseilt_worden lebend_heraus "
    "lebend_herausgezogen* an_bord_genommen* an_land_gebracht* auf_freiem_fuß aufgegriffen_im_meer "
    "aus_dem_wasser_gezogen* aus_dem_wrack_geschnitten aus_den_trümmern_gezogen* aus_der_seenot aus_seenot "
    "ausgeflogen* befreien befreit* entlassen_aus_der_geiselhaft frachter_aufgenommen* freigekauft* freigekommen* "
    "freigelassen* geborgen* gerettet* heil_geblieben hilfsschiff_aufgenommen* in_sicherheit in_sicherheit_bringen "
    "in_sicherheit_gebracht in_sicherheit_gebracht* ins_freie küstenwache_aufgenommen* lebend* lebend_aus "
    "lebend_geborgen lebend_geborgen* lebend_gefunden* lebend_gerettet* lebendig_geborgen* "
    "mit_dem_hubschrauber_ausgeflogen mit_dem_leben_davon mit_dem_schrecken_davon retten seenotrettern_aufgenommen* "
    "unverletzt* unversehrt* wiedergefunden* wohlauf wohlbehalten* überlebt*",
    rescued__verb="wurde_…_abgeseilt wurden_…_abgeseilt blieb_…_unverletzt blieben_…_unverletzt entkam entkamen "
    "kam_…_frei kamen_…_davon kamen_…_frei kommen_…_frei konnte_sich_…_retten konnten_sich_…_befreien "
    "konnten_sich_…_retten rettete_sich retteten_sich überleben überlebt überlebte überlebten",
    rescued__noun="befreite befreiung freigelassene freilassung gerettete geretteten rettung rettungen "
    "überlebende überlebenden überlebender",
    rescued__toll="zahl_der_geretteten zahl_der_überlebenden",
    displaced__deed="brachte_…_unter evakuieren evakuiert evakuierte evakuierten macht_…_obdachlos machte_…_obdachlos "
    "machten_…_obdachlos quartierte_…_um siedelt_…_um siedelte_…_um siedelten_…_um treibt_…_in_die_flucht "
    "trieb_…_in_die_flucht trieben_…_in_die_flucht vertreiben vertreibt vertrieb vertrieben vertrieben_haben "
    "zwang_…_zu_verlassen zwang_…_zur_flucht zwangen_…_zur_flucht zwingt_…_zur_flucht",
    displaced__place="in_auffanglager* in_notquartier* in_notunterkünft* in_sammelunterkünft* in_turnhallen in_zelten",
    displaced__state="mussten_fort mussten_weg musste_fort mussten_ihre_häuser_verlassen noch_nicht_zurückgekehrt "
    "nicht_in_ihre_häuser_zurückgekehrt noch_nicht_nach_hause_zurückgekehrt nicht_in_ihre_häuser "
    "nicht_in_ihre_wohnungen nicht_nach_hause nicht_in_ihre_dörfer auf_der_flucht aus_der_gefahrenzone_gebracht "
    "aus_ihren_dörfern aus_ihren_heimatorten aus_ihren_häusern aus_ihren_wohnungen aus_ihrer_heimat binnenvertrieben* "
    "dach_über_dem_kopf_verloren das_gebiet_verlassen die_region_verlassen die_stadt_verlassen evakuiert* geflohen* "
    "geflüchtet* heimatlos* häuser_verlassen ihr_heim_verloren ihr_zuhause_verlassen ihr_zuhause_verloren "
    "ihre_dörfer_verlassen ihre_heimat_verlassen ihre_heimat_verloren ihre_heime_verlassen ihre_häuser_räumen "
    "ihre_häuser_verlassen ihre_häuser_verloren ihre_wohnung_verloren ihre_wohnungen_räumen ihre_wohnungen_verlassen "
    "ihre_zimmer_räumen in_die_flucht in_die_flucht_geschlagen in_die_flucht_getrieben in_sicherheit_gebracht "
    "in_sicherheit_gebracht* in_zeltlagern kein_dach_mehr_über_dem_kopf kein_dach_über_dem_kopf obdachlos* ohne_dach "
    "ohne_obdach ohne_zuhause umgesiedelt* umquartiert* untergebracht* vertrieben* wohnungen_verlassen wohnungslos* "
    "zuhause_verlassen zuhause_verloren zur_flucht_gezwungen zwangsumgesiedelt*",
    displaced__verb="verbrachten_die_nacht_in_einer_turnhalle verbrachten_die_nacht_in_einem_turnsaal "
    "verbrachten_die_nacht_in_turnhallen verbrachten_die_nacht_in_turnsälen verbrachten_die_nacht_in_einer_schule "
    "verbrachten_die_nacht_in_schulen verbrachten_die_nacht_in_der_schule verbrachten_die_nacht_in_der_turnhalle "
    "verbrachten_die_nacht_in_einer_sporthalle verbrachten_die_nacht_in_einer_mehrzweckhalle "
    "verbrachten_die_nacht_in_zelten verbrachten_die_nacht_in_autos verbrachten_die_nacht_in_ihren_autos "
    "verbrachten_die_nacht_in_notunterkünften verbrachten_die_nacht_in_einer_notunterkunft "
    "verbrachten_die_nacht_in_einer_halle verbrachten_die_nacht_in_einem_zelt verbringen_die_nacht_in_einer_turnhalle "
    "verbringen_die_nacht_in_einem_turnsaal verbringen_die_nacht_in_turnhallen verbringen_die_nacht_in_turnsälen "
    "verbringen_die_nacht_in_einer_schule verbringen_die_nacht_in_schulen verbringen_die_nacht_in_der_schule "
    "verbringen_die_nacht_in_der_turnhalle verbringen_die_nacht_in_einer_sporthalle "
    "verbringen_die_nacht_in_einer_mehrzweckhalle verbringen_die_nacht_in_zelten verbringen_die_nacht_in_autos "
    "verbringen_die_nacht_in_ihren_autos verbringen_die_nacht_in_notunterkünften "
    "verbringen_die_nacht_in_einer_notunterkunft verbringen_die_nacht_in_einer_halle "
    "verbringen_die_nacht_in_einem_zelt verbrachte_die_nacht_in_einer_turnhalle verbrachte_die_nacht_in_einem_turnsaal "
    "verbrachte_die_nacht_in_turnhallen verbrachte_die_nacht_in_turnsälen verbrachte_die_nacht_in_einer_schule "
    "verbrachte_die_nacht_in_schulen verbrachte_die_nacht_in_der_schule verbrachte_die_nacht_in_der_turnhalle "
    "verbrachte_die_nacht_in_einer_sporthalle verbrachte_die_nacht_in_einer_mehrzweckhalle "
    "verbrachte_die_nacht_in_zelten verbrachte_die_nacht_in_autos verbrachte_die_nacht_in_ihren_autos "
    "verbrachte_die_nacht_in_notunterkünften verbrachte_die_nacht_in_einer_notunterkunft "
    "verbrachte_die_nacht_in_einer_halle verbrachte_die_nacht_in_einem_zelt übernachteten_in_einer_turnhalle "
    "übernachteten_in_einem_turnsaal übernachteten_in_turnhallen übernachteten_in_turnsälen "
    "übernachteten_in_einer_schule übernachteten_in_schulen übernachteten_in_der_schule übernachteten_in_der_turnhalle "
    "übernachteten_in_einer_sporthalle übernachteten_in_einer_mehrzweckhalle übernachteten_in_zelten "
    "übernachteten_in_autos übernachteten_in_ihren_autos übernachteten_in_notunterkünften "
    "übernachteten_in_einer_notunterkunft übernachteten_in_einer_halle übernachteten_in_einem_zelt "
    "übernachten_in_einer_turnhalle übernachten_in_einem_turnsaal übernachten_in_turnhallen übernachten_in_turnsälen "
    "übernachten_in_einer_schule übernachten_in_schulen übernachten_in_der_schule übernachten_in_der_turnhalle "
    "übernachten_in_einer_sporthalle übernachten_in_einer_mehrzweckhalle übernachten_in_zelten übernachten_in_autos "
    "übernachten_in_ihren_autos übernachten_in_notunterkünften übernachten_in_einer_notunterkunft "
    "übernachten_in_einer_halle übernachten_in_einem_zelt schliefen_in_einer_turnhalle schliefen_in_einem_turnsaal "
    "schliefen_in_turnhallen schliefen_in_turnsälen schliefen_in_einer_schule schliefen_in_schulen "
    "schliefen_in_der_schule schliefen_in_der_turnhalle schliefen_in_einer_sporthalle "
    "schliefen_in_einer_mehrzweckhalle schliefen_in_zelten schliefen_in_autos schliefen_in_ihren_autos "
    "schliefen_in_notunterkünften schliefen_in_einer_notunterkunft schliefen_in_einer_halle schliefen_in_einem_zelt "
    "schlafen_in_einer_turnhalle schlafen_in_einem_turnsaal schlafen_in_turnhallen schlafen_in_turnsälen "
    "schlafen_in_einer_schule schlafen_in_schulen schlafen_in_der_schule schlafen_in_der_turnhalle "
    "schlafen_in_einer_sporthalle schlafen_in_einer_mehrzweckhalle schlafen_in_zelten schlafen_in_autos "
    "schlafen_in_ihren_autos schlafen_in_notunterkünften schlafen_in_einer_notunterkunft schlafen_in_einer_halle "
    "schlafen_in_einem_zelt campieren_…_auf_der_straße campieren_…_im_freien campieren_…_in_ihren_autos "
    "campieren_…_in_notunterkünften campieren_…_in_schulen campieren_…_in_sporthallen campieren_…_in_turnhallen "
    "campieren_…_in_zelten campieren_…_unter_freiem_himmel campierten_…_auf_der_straße campierten_…_im_freien "
    "campierten_…_in_ihren_autos campierten_…_in_notunterkünften campierten_…_in_schulen campierten_…_in_sporthallen "
    "campierten_…_in_turnhallen campierten_…_in_zelten campierten_…_unter_freiem_himmel fanden_…_unterschlupf "
    "finden_…_unterschlupf fliehen fliehen_mussten flieht floh flohen flüchten flüchten_mussten flüchtet flüchtete "
    "flüchteten hausen_…_auf_der_straße hausen_…_im_freien hausen_…_in_ihren_autos hausen_…_in_notunterkünften "
    "hausen_…_in_schulen hausen_…_in_sporthallen hausen_…_in_turnhallen hausen_…_in_zelten "
    "hausen_…_unter_freiem_himmel hausten_…_auf_der_straße hausten_…_im_freien hausten_…_in_ihren_autos "
    "hausten_…_in_notunterkünften hausten_…_in_schulen hausten_…_in_sporthallen hausten_…_in_turnhallen "
    "hausten_…_in_zelten hausten_…_unter_freiem_himmel ihre_häuser_verlassen kam_…_bei_freunden_unter "
    "kam_…_bei_verwandten_unter kam_…_in_einer_notunterkunft_unter kam_…_in_einer_turnhalle_unter "
    "kam_…_in_hotels_unter kam_…_in_notunterkünften_unter kam_…_in_schulen_unter kam_…_in_sporthallen_unter "
    "kam_…_in_turnhallen_unter kamen_…_bei_freunden_unter kamen_…_bei_verwandten_unter "
    "kamen_…_in_einer_notunterkunft_unter kamen_…_in_einer_turnhalle_unter kamen_…_in_hotels_unter "
    "kamen_…_in_notunterkünften_unter kamen_…_in_schulen_unter kamen_…_in_sporthallen_unter "
    "kamen_…_in_turnhallen_unter kommen_…_bei_freunden_unter kommen_…_bei_verwandten_unter "
    "kommen_…_in_einer_notunterkunft_unter kommen_…_in_einer_turnhalle_unter kommen_…_in_hotels_unter "
    "kommen_…_in_notunterkünften_unter kommen_…_in_schulen_unter kommen_…_in_sporthallen_unter "
    "kommen_…_in_turnhallen_unter schlafen_…_auf_der_straße schlafen_…_im_freien schlafen_…_in_ihren_autos "
    "schlafen_…_in_notunterkünften schlafen_…_in_schulen schlafen_…_in_sporthallen schlafen_…_in_turnhallen "
    "schlafen_…_in_zelten schlafen_…_unter_freiem_himmel schliefen_…_auf_der_straße schliefen_…_im_freien "
    "schliefen_…_in_ihren_autos schliefen_…_in_notunterkünften schliefen_…_in_schulen schliefen_…_in_sporthallen "
    "schliefen_…_in_turnhallen schliefen_…_in_zelten schliefen_…_unter_freiem_himmel suchten_…_unterschlupf "
    "verbrachten_…_auf_der_straße verbrachten_…_im_freien verbrachten_…_in_ihren_autos "
    "verbrachten_…_in_notunterkünften verbrachten_…_in_schulen verbrachten_…_in_sporthallen "
    "verbrachten_…_in_turnhallen verbrachten_…_in_zelten verbrachten_…_unter_freiem_himmel verlassen_…_heimat "
    "verließen_ihre verließen_…_heimat verließen_…_häuser verloren_…_häuser verloren_…_obdach verloren_…_wohnung "
    "verloren_…_zuhause übernachten_…_auf_der_straße übernachten_…_im_freien übernachten_…_in_ihren_autos "
    "übernachten_…_in_notunterkünften übernachten_…_in_schulen übernachten_…_in_sporthallen "
    "übernachten_…_in_turnhallen übernachten_…_in_zelten übernachten_…_unter_freiem_himmel "
    "übernachteten_…_auf_der_straße übernachteten_…_im_freien übernachteten_…_in_ihren_autos "
    "übernachteten_…_in_notunterkünften übernachteten_…_in_schulen übernachteten_…_in_sporthallen "
    "übernachteten_…_in_turnhallen übernachteten_…_in_zelten übernachteten_…_unter_freiem_himmel",
    displaced__noun="binnenflüchtlinge binnenflüchtlingen binnenvertriebene binnenvertriebenen evakuierte "
    "evakuierten evakuierung flucht geflohene heimatvertriebene obdachlose obdachlosen umsiedlung "
    "vertreibung vertriebene vertriebenen wohnungslose wohnungslosen",
    displaced__toll="zahl_der_binnenvertriebenen zahl_der_evakuierten zahl_der_obdachlosen zahl_der_vertriebenen",
    refugees__state="asyl_beantragt* asyl_gesucht ins_ausland_geflohen ins_nachbarland_geflohen schutz_gefunden "
    "schutz_gesucht um_asyl zuflucht_gefunden zuflucht_gesucht zuflucht_suchten über_die_grenze_geflohen",
    refugees__verb="überquerten_die_grenze überqueren_die_grenze kamen_über_die_grenze beantragten_…_asyl "
    "fanden_…_zuflucht finden_…_zuflucht suchen_…_zuflucht suchten_…_asyl suchten_…_zuflucht",
    refugees__who="asylbewerber asylbewerberinnen asylbewerbern asylsuchende asylsuchenden bootsflüchtlinge "
    "bootsflüchtlingen flüchtling flüchtlinge flüchtlingen geflüchtete geflüchteten kriegsflüchtlinge "
    "kriegsflüchtlingen schutzsuchende schutzsuchenden",
    refugees__noun="asylanträge asylanträgen",
    refugees__toll="flüchtlingszahl zahl_der_asylanträge zahl_der_asylbewerber zahl_der_flüchtlinge "
    "zahl_der_geflüchteten",
    detained__deed="gegen_…_untersuchungshaft gegen_…_u_-_haft brachte_…_hinter_gitter entführen entführt entführte "
    "entführten fasst fasste fassten führt_…_ab führte_ab führte_…_ab führten_…_ab greift_…_auf griff_…_auf "
    "griffen_…_auf halten_…_fest halten_…_gefangen hielt_…_fest hielt_…_gefangen hielten_…_fest hielten_…_gefangen "
    "hält_…_fest hält_…_gefangen inhaftiert inhaftierte inhaftierten kidnappte kidnappten klagt_…_an klagte_…_an "
    "klagten_…_an klickten_die_handschellen_für klickten_…_handschellen nahm_…_als_geisel* nahm_…_fest nahm_…_gefangen "
    "nahm_…_in_gewahrsam nahmen_…_als_geisel* nahmen_…_fest nahmen_…_gefangen nahmen_…_in_gewahrsam nehmen_…_fest "
    "nimmt_…_fest nimmt_…_gefangen nimmt_…_in_gewahrsam schickt_…_hinter_gitter schickt_…_ins_gefängnis "
    "schickte_…_hinter_gitter schickte_…_ins_gefängnis schickten_…_ins_gefängnis schnappte schnappten setzt_…_fest "
    "setzte_…_fest setzten_…_fest sperrt_…_ein sperrte_…_ein sperrten_…_ein steckte_…_ins_gefängnis "
    "stellte_…_vor_gericht verhaften verhaftet verhaftete verhafteten verschleppen verschleppt verschleppte "
    "verschleppten verurteilte_…_freiheitsstrafe* verurteilte_…_gefängnis* verurteilte_…_haft* "
    "verurteilte_…_hinter_gitter verurteilten_…_freiheitsstrafe* verurteilten_…_gefängnis* verurteilten_…_haft* "
    "verurteilten_…_hinter_gitter",
    detained__place="in_ihrer_gewalt in_seiner_gewalt in_der_gewalt im_gefängnis in_abschiebehaft "
    "in_der_hand_der_entführer in_gefangenschaft in_geiselhaft in_gewahrsam in_haft in_polizeigewahrsam "
    "in_polizeihaft in_u_-_haft in_untersuchungshaft ins_gefängnis",
    detained__state="sitzen_noch_in_haft sitzt_noch_in_haft sitzen_noch_in_untersuchungshaft sitzen_noch_im_gefängnis "
    "sitzen_weiter_in_haft abgeführt* als_geisel* arretiert* aufgegriffen* dingfest_gemacht eingesperrt_im_gefängnis "
    "entführt* festgehalten* festgenommen* festgesetzt* gefangen_gehalten* gefangen_genommen gefangen_genommen* "
    "gefangengehalten* gefangengenommen* gefasst* gekidnappt* geschnappt* handschellen handschellen_klickten "
    "hinter_gitter hinter_gittern hinter_schloss_und_riegel in_gewahrsam_genommen* inhaftiert* schuldig_gesprochen* "
    "verhaftet* verschleppt* verurteilt*_…_gefängnis* verurteilt*_…_haft* vor_gericht_gestellt vorläufig_festgenommen* "
    "zu_freiheitsstrafe* zu_gefängnis* zu_gefängnisstrafen zu_haft zu_haft* zu_haftstrafen",
    detained__who="gefangene gefangenen gefangener häftling häftlinge häftlingen inhaftierte inhaftierten "
    "insassen_der_haftanstalt kriegsgefangene kriegsgefangenen strafgefangene untersuchungshäftlinge",
    detained__noun="entführte entführten entführung entführungen festgenommene festgenommenen festnahme festnahmen "
    "geisel geiseln ingewahrsamnahmen inhaftierungen verhaftete verhafteten verhaftung verhaftungen verschleppte "
    "verschleppung verurteilte verurteilungen",
    detained__toll="zahl_der_festgenommenen zahl_der_festnahmen zahl_der_gefangenen zahl_der_geiseln "
    "zahl_der_häftlinge zahl_der_verhafteten",
    affected__deed="bedrohen bedroht bedrohte betraf betrafen betreffen betrifft gefährden gefährdet gefährdete "
    "legte_…_lahm legten_…_lahm",
    affected__state="von_der_außenwelt_abgeschnitten fiel_der_strom fiel_das_licht fiel_die_heizung fiel_das_wasser "
    "geschlossen* gesperrt* behandelt* eingeliefert* abgeschnitten* angewiesen auf_hilfe_angewiesen "
    "auf_humanitäre_hilfe_angewiesen ausgefallen ausgesperrt* bedroht* bedürftig* benötigen benötigten betroffen* "
    "brauchen eingeschneit* gefährdet* geschädigt* gestreikt hilfsbedürftig* hunger hungern hungerten im_dunkeln "
    "im_streik in_kurzarbeit in_not in_quarantäne leiden leiden_unter leidet litten mangelernährt* notleidend* "
    "ohne_gas ohne_heizung ohne_internet ohne_obdach ohne_strom ohne_telefon ohne_trinkwasser ohne_warmwasser "
    "ohne_wasser streiken streikende streikten stromlos unter_quarantäne unterernährt* verspätet* vom_netz",
    affected__verb="suchten_…_ärztliche_hilfe suchten_…_medizinische_hilfe medizinische_hilfe_gesucht "
    "ärztliche_hilfe_gesucht vor_ort_versorgt ambulant_versorgt medizinisch_versorgt fielen_…_aus streikten",
    affected__noun="betroffene betroffenen geschädigte geschädigten hilfsbedürftige hungernde patienten streikende",
    affected__toll="zahl_der_betroffenen",
    ill__deed="infizierte infizierten steckte_…_an",
    ill__state="genesen* geheilt* lebensmittelvergiftung durchfall erbrechen übelkeit mit_symptomen angesteckt* "
    "erkrankt* infiziert* krank positiv_getestet* leiden leiden_unter leidet litten vergiftet*",
    ill__verb="erlitten_…_lebensmittelvergiftung erlitten_…_vergiftung klagten_über klagen_über klagte_über "
    "sich_…_infiziert erkranken erkrankte erkrankten haben_sich_…_angesteckt haben_sich_…_infiziert infizierte_sich "
    "infizierten_sich steckten_sich_…_an",
    ill__noun="ansteckungen bestätigte_fälle cholerafälle coronafälle ebola_-_fälle erkrankte erkrankten erkrankungen "
    "fälle fällen infektion infektionen infizierte infizierten kranke krankheitsfälle krankheitsfällen masernfälle "
    "neuinfektionen verdachtsfälle verdachtsfällen kranken vergiftungen vergiftungsfälle",
    ill__toll="fälle krankheitsfälle infektionen fallzahl zahl_der_erkrankten zahl_der_fälle zahl_der_infektionen "
    "zahl_der_infizierten zahl_der_neuinfektionen zahl_der_kranken zahl_der_krankheitsfälle zahl_der_erkrankungen",
    destroyed__deed="riss_…_mit rissen_…_mit riss_…_wasser_mit riss_…_flut_mit riss_…_strömung_mit rissen_…_fluten_mit "
    "brannte_…_nieder brannten_…_nieder ebnete_…_ein ebneten_…_ein fackelte_…_ab fing_…_ab fingen_…_ab "
    "fängt_…_ab holte_…_vom_himmel holten_…_vom_himmel legte_…_in_schutt_und_asche legten_…_in_schutt_und_asche "
    "macht_…_dem_erdboden_gleich machte_…_dem_erdboden_gleich machten_…_dem_erdboden_gleich reißt_…_weg riss_…_ab "
    "riss_…_nieder riss_…_weg rissen_…_ab rissen_…_weg schießen_…_ab schießt_…_ab schoss_…_ab schossen_…_ab "
    "schwemmte_…_weg schwemmten_…_weg setzt_…_in_brand setzte_…_in_brand setzten_…_in_brand sprengte sprengten "
    "spült_…_weg spülte_…_weg spülten_…_weg steckte_…_in_brand steckten_…_in_brand verbrannte verbrannten vernichten "
    "vernichtet vernichtete vernichteten versenken versenkt versenkte versenkten verwüsten verwüstet verwüstete "
    "verwüsteten walzte_…_nieder zerstören zerstört zerstörte zerstörten zündete_…_an zündeten_…_an",
    destroyed__state="verlorene verlorenen irreparabel* nicht_mehr_zu_retten abgebrannt* abgefackelt* abgefangen* "
    "abgerissen* abgeschossen* ausgebrannt* dem_erdboden dem_erdboden_gleichgemacht* dem_feuer_zum_opfer "
    "den_flammen_zum_opfer ein_raub_der_flammen eingeebnet* eingestürzt* eingeäschert* fortgerissen* fortgeschwemmt* "
    "fortgespült* gesprengt* gesunken* in_brand_gesetzt* in_brand_gesteckt* in_flammen in_flammen_auf "
    "in_flammen_aufgegangen in_schutt_und_asche in_trümmern mitgerissen* nicht_bewohnbar* nicht_mehr_bewohnbar* "
    "niedergebrannt* opfer_der_flammen raub_der_flammen totalschaden unbewohnbar* unrettbar* untergegangen* verbrannt* "
    "verkohlt* vernichtet* versenkt* verwüstet* vom_himmel_geholt weggerissen* weggeschwemmt* weggespült* zermalmt* "
    "zerschellt* zerstört* zusammengebrochen zusammengestürzt*",
    destroyed__verb="abbrannten brachen_…_zusammen brannte_…_ab brannte_…_aus brannte_…_nieder brannten "
    "brannten_…_ab brannten_…_aus brannten_…_nieder brennen_…_nieder einstürzten "
    "fielen_…_den_flammen_zum_opfer gehen_…_in_flammen_auf ging_…_in_flammen_auf gingen_…_in_flammen_auf "
    "sank sanken stürzen_…_ein stürzte_…_ein stürzten_…_ein versank versanken wurden_…_raub_der_flammen",
    destroyed__noun="abriss abschuss abschüsse zerstörung zerstörungen",
    damaged__deed="drang_in drangen_in wasser_lief_in lief_in_die_keller_von "
    "beschädigen beschädigt beschädigte beschädigten deckt_…_ab deckte_…_ab deckten_…_ab demoliert "
    "demolierte demolierten knickte_…_um ließ_…_bersten ließen_…_bersten ramponierte setzte_…_unter_wasser "
    "setzten_…_unter_wasser verwüstete_teilweise zertrümmerte zertrümmerten zog_…_in_mitleidenschaft "
    "zogen_…_in_mitleidenschaft überflutet überflutete überfluteten überschwemmt überschwemmte überschwemmten",
    damaged__state="geplündert* ausgeplündert* unbewohnbar* verloren_ihr_dach verloren_ihre_dächer verloren_das_dach "
    "verlor_ihr_dach abgedeckt* beschmiert* beschädigt* beschädigten_fenster demoliert* dächer_abgedeckt "
    "eingeschlagen* einsturzgefährdet* entwurzelt* geborsten* geflutet* in_mitleidenschaft in_mitleidenschaft_gezogen* "
    "kein_dach_mehr leicht_beschädigt* ramponiert* risse rissen_in_den schaden_genommen schaden_nahm schaden_nahm* "
    "schwer_beschädigt* schäden schäden_davon teilweise_zerstört* umgeknickt* umgestürzt* unter_wasser unterspült* "
    "vandalen verbeult* verwüstet_teilweise voll_wasser vollgelaufen* vom_wind_abgedeckt wurde_das_dach_abgedeckt "
    "wurden_die_dächer_abgedeckt zerborsten* zerbrochen* zersplittert* zertrümmert* überflutet* überschwemmt*",
    damaged__verb="barsten erlitten_…_schaden erlitten_…_schäden liefen_…_voll nahm_…_schaden nahmen_…_schaden "
    "stand_…_unter_wasser standen_…_unter_wasser stehen_…_unter_wasser trugen_…_schäden_davon zerbarsten",
    damaged__noun="sachbeschädigungen",
    deployed__deed="beorderte beorderten bietet_…_auf bot_…_auf boten_…_auf entsandte entsandten entsenden entsendet "
    "mobilisieren mobilisiert mobilisierte mobilisierten schicken schickt schickte schickten setzen_…_ein setzt_…_ein "
    "setzte_…_ein setzten_…_ein stationieren stationiert stationierte stationierten stellt_…_bereit stellte_…_ab "
    "verlegen verlegt verlegte verlegten zieht_…_zusammen zog_…_zusammen zogen_…_zusammen",
    deployed__state="besetzt* aufgebaut* errichtet* postiert* standen_an standen_am_~_an "
    "abgeordnet* abgestellt* abkommandiert* an_der_front aufgeboten* einberufen* eingesetzt* "
    "eingezogen* entsandt* entsenden entsendet* geschickt* im_einsatz im_einsatz_waren in_bereitschaft kämpfen "
    "löschten mobilisiert* rückten_aus schicken stationieren stationiert* verlegen verlegt* vor_ort zusammengezogen*",
    deployed__verb="beteiligen beteiligten beteiligt helfen halfen unterstützen unterstützten "
    "bekämpften bewachen kämpfen_…_flammen kämpften_…_brand kämpften_…_brände "
    "kämpften_…_feuer kämpften_…_flammen rücken_…_aus rückte_…_aus rückten_…_an rückten_…_aus sicherten",
    deployed__noun="einsatzkräfte einsatzkräften entsendung helfer kräfte stationierung verlegung",
    population__deed="beherbergt beschäftigen beschäftigt beschäftigte hat_…_einwohner hatte_…_einwohner",
    population__state="drängen_sich drängten_sich "
    "ansässig* beheimatet* leben lebenden lebt lebten wohnen wohnt wohnten",
    population__noun="gefangene gefangenen gefangener häftlinge häftlingen insassen angestellte angestellten anwohner "
    "anwohnern arbeiter arbeitnehmer arbeitnehmern beschäftigte beschäftigten bewohner bewohnerinnen bewohnern bürger "
    "bürgerinnen bürgern dorfbewohner einwohner einwohnerinnen einwohnern haushalte kunden mitarbeiter "
    "mitarbeiterinnen mitarbeitern mitglieder mitgliedern schüler_und_lehrer seelen",
    population__toll="belegschaft bevölkerung bevölkerungszahl einwohnerzahl mitgliederzahl",
    population__holder="bevölkerung_von einwohnerzahl_von heimat_für heimat_von",
    jobs__deed="abbauen abbaut bauen_…_ab baut_…_ab baute_…_ab bauten_…_ab beschäftigt beschäftigte entlassen entließ "
    "entließen entlässt gestrichen kündigt kündigte kündigten schaffen schafft schickt_…_in_kurzarbeit "
    "schickte_…_in_kurzarbeit schuf schufen setzt_…_vor_die_tür setzte_…_vor_die_tür setzten_…_vor_die_tür "
    "stellen_…_ein stellt_…_ein stellte_…_ein stellten_…_ein streichen streicht strich strichen sucht_neue vernichtet",
    jobs__state="abgebaut* arbeitslos* auf_der_straße eingestellt* einstellen entlassen* freigestellt* gehen_müssen "
    "gekündigt* gestrichen* ihre_arbeit_verloren ihre_stelle ihre_stelle_verloren ihren_arbeitsplatz "
    "ihren_arbeitsplatz_verloren ihren_job ihren_job_verloren in_altersteilzeit in_kurzarbeit muss_gehen müssen_gehen "
    "neu_eingestellt* ohne_arbeit ohne_job vor_dem_aus vor_die_tür_gesetzt* wegfallen wegrationalisiert* zu_besetzen",
    jobs__verb="bangen_um fallen_…_weg fielen_…_weg mussten_…_gehen müssen_…_gehen verlieren_…_arbeit "
    "verlieren_…_arbeitsplatz verlieren_…_arbeitsplätze verlieren_…_job verlieren_…_jobs verlieren_…_stelle "
    "verloren_…_arbeit verloren_…_arbeitsplatz verloren_…_job verloren_…_stelle",
    jobs__who="posten stellen",
    jobs__noun="abbau angestellte angestellten arbeitnehmer arbeitslose arbeitslosen arbeitsplatz arbeitsplätze "
    "arbeitsplätzen ausbildungsplätze beschäftigte beschäftigten einstellungen entlassung entlassungen erwerbslose job "
    "jobs kündigungen lehrer_stellen lehrstellen leiharbeiter mitarbeiter mitarbeitern neueinstellungen planstellen "
    "streichung teilzeitstellen vollzeitarbeitsplätze vollzeitstellen wegfall",
    jobs__toll="arbeitslosenzahl zahl_der_arbeitslosen zahl_der_beschäftigten",
    votes__deed="bekam bekamen erhielt erhielten errang errangen erreichte_…_stimmen gewann_…_mandate gewann_…_sitze",
    votes__state="enthalten enthielt_sich enthielten_sich stimmen stimmte stimmten votieren votierte votierten",
    votes__noun="abgeordnetensitze delegiertenstimmen enthaltung enthaltungen erststimmen gegenstimme "
    "gegenstimmen ja_-_stimmen jastimmen mandate mandaten nein_-_stimmen neinstimmen sitze sitzen stimme "
    "stimmen stimmzettel wahlmänner wahlzettel wähler wählerstimmen zweitstimmen",
)


_SUMS: Final = (
    "anleihe auftrag aufträge betrag bürgschaft bürgschaften darlehen fördermittel förderung garantie geldbuße "
    "geldstrafe hilfe hilfen hilfspaket kredit kredite kreditlinie paket rechnung scheck schecks spende strafe summe "
    "vertrag verträge zahlung zahlungen zusage zuschuss"
)
LEXICON: Final = Lexicon(
    decimal=",",
    scales=scales("2 hundert 3 tausend tsd 6 million millionen mio 9 milliarde milliarden mrd 12 billion billionen"),
    percent=many("prozent|prozentpunkt|prozentpunkte|prozentpunkten"),
    months=word_set("januar jänner februar märz april mai juni juli august september oktober november dezember"),
    before=before(
        at_least="mindestens aber|wenigstens|mindestens|wenigstens|zumindest|nicht weniger als|nicht unter|gute|"
        "guten|guter",
        more_than="mehr als|über|weit über|überstieg|übersteigt|oberhalb von|gut|reichlich|übersteigen|übertraf|"
        "übertrifft|übertreffen|überschritt|überschritten|überschreitet|überschreiten|größer als|höher als",
        about="schätzt , dass|schätzen , dass|schätzte , dass|schätzten , dass|geschätzt , dass|schätzt auf|"
        "schätzen auf|schätzte auf|schätzten auf|nach schätzungen|schätzungen zufolge|schätzungen zufolge haben|"
        "schätzungen zufolge sind|schätzungen zufolge wurden|laut schätzungen|schätzungen nach|rund|vielleicht|"
        "annähernd|schätzungsweise|um die|etwa|ungefähr|zirka|circa|ca|in etwa|grob|geschätzt|geschätzte|geschätzten|"
        "geschätzter|grob geschätzt|über den daumen|in der größenordnung von|so um die",
        almost="fast|knapp|beinahe|nahezu|nicht ganz",
        fewer_than="weniger als|unter|nicht einmal|keine|keine ganzen|unterhalb von|geringer als|niedriger als",
        up_to="bis zu|höchstens|maximal|nicht mehr als|kaum mehr als|nicht über|allenfalls|bestenfalls|"
        "allerhöchstens|längstens",
        # "Eine Bürgschaft über 5 Millionen" is one of five millions: behind such a noun "über" says how large it is.
        exact="|".join(f"{noun} über" for noun in _SUMS.split()),
    ),
    after=after(
        at_least="oder mehr|und mehr|aufwärts|mindestens",
        more_than="überschritten|überstiegen",
        about="oder so|ungefähr|in etwa|schätzungsweise",
        up_to="höchstens|maximal|oder weniger",
    ),
    between=frozenset({"bis", "oder", "und"}),
    spelt="de",
    capital_nouns=True,
    vague=worths(
        "10 dutzende dutzenden 100 hunderte hunderten 1000 tausende tausenden 10000 zehntausende zehntausenden "
        "100000 hunderttausende hunderttausenden 1000000 millionen 1 mehrere"
    ),
    groups=worths("12 dutzend"),
    halves=word_set("halb halbe halben halber halbes"),
    fractions=worths("2 hälfte 3 drittel 4 viertel 5 fünftel 6 sechstel 7 siebtel 8 achtel 9 neuntel 10 zehntel"),
    out_of=many("von"),
    excepting=many("alle außer|alle bis auf|bis auf|außer"),
    numbering=re.compile(r"(\w+?)(?:köpfig(?:e[rmns]?)?|(?<=zig|ert|end)mal)"),
    describing=re.compile(
        r"(\w+?)(?:(?:jähr|monat|monät|wöch|täg|stünd|minüt|sekünd|stöck|geschoss|etag|teil|seit|spur|gleis|stuf|motor|bänd)ig"
        r"(?:e[rmns]?)?|(?:jahres|monats|wochen|tage|tages|stunden|minuten)\w+|prozentig(?:e[rmns]?)?)"
    ),
    manifold=re.compile(r"(\w+?)(?:fach(?:e[rmns]?)?|mal(?:ig(?:e[rmns]?)?)?)"),
    every=word_set("jede jeder jedes jedem jeden"),
    ordinals=worths(
        "2 zweite zweiter zweites zweiten 3 dritte dritter drittes dritten 4 vierte vierter viertes vierten 5 fünfte "
        "fünfter fünftes fünften 6 sechste sechster sechstes sechsten 7 siebte siebter siebten 8 achte achter achten "
        "10 zehnte zehnter zehntes zehnten"
    ),
    times=worths(
        "2 zweimal 3 dreimal 4 viermal 5 fünfmal 6 sechsmal 7 siebenmal 8 achtmal 9 neunmal 10 zehnmal 12 zwölfmal"
    ),
    comparing=word_set("so mehr höher größer länger schneller stärker teurer häufiger soviel mehrere"),
    denying=word_set("nicht"),
    rate=many("pro|je"),
    age_behind=many("jahre alt|jahre|jährige|jähriger|- jährige|- jähriger|- jährigen"),
    age_of=word_set("von"),
    the_one=word_set("das dem"),
    crowds=word_set("personal volk publikum"),
    he=word_set("er"),
    persons=word_set(
        "schwiegertochter schwiegersohn schwiegermutter schwiegervater verlobter witwe witwer waise bäcker bäckerin "
        "techniker technikerin musiker musikerin wächter schreiner tischler metzger schmied hirte elektriker "
        "elektrikerin klempner dolmetscher dolmetscherin apotheker apothekerin händler händlerin kandidat kandidatin "
        "feldwebel leutnant oberst bischof nonne lehrling sekretärin friseur friseurin gärtner gärtnerin schuster "
        "schneider schneiderin hebamme bibliothekarin imker sänger sängerin tänzerin maurer cousin cousine onkel tante "
        "neffe nichte enkel enkelin schwager schwägerin geschäftsführer chef chefin arbeiterin angestellter matrose "
        "landwirtin direktor pflegerin motorradfahrer kopilot zeuge mann frau kind junge mädchen baby säugling "
        "jugendlicher jugendliche rentner rentnerin mutter vater sohn tochter bruder schwester ehemann ehefrau opa oma "
        "großvater großmutter besitzer besitzerin eigentümer eigentümerin fahrer fahrerin pilot pilotin trainerin "
        "lehrerin schülerin student studentin pfleger krankenschwester arzt ärztin bauer bäuerin landwirt bergmann "
        "feuerwehrmann seemann kapitän passagierin fußgängerin radfahrerin motorradfahrerin tourist touristin nachbar "
        "nachbarin wachmann polizist polizistin beamter beamtin soldat soldatin verdächtiger verdächtige journalist "
        "journalistin fotograf fotografin aktivist aktivistin demonstrant demonstrantin priester richterin anwalt "
        "anwältin bürgermeister bürgermeisterin ingenieurin geisel häftling migrant migrantin schwimmerin skifahrerin "
        "titelverteidigerin"
    ),
)

GRAMMAR: Final = Grammar(
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
        "dagegen hingegen noch nur lediglich wurden wurde worden sind ist war waren haben hat hatten hatte werden wird "
        "kamen kam mindestens auch schon weitere weiteren weiterer andere anderen menschen personen leute sein mehr "
        "etwa offenbar zudem dabei dort heute gestern montag dienstag mittwoch donnerstag freitag samstag sonntag es "
        "gab gibt gewesen schwer leicht teils lebensgefährlich ein eine einer einen einem als_tot gemeldet galten "
        "gelten gilt bestätigt bestätigte bestätigten gefunden forderte forderten gezählt insgesamt sich davon blieben "
        "zivilisten männer frauen kinder soldaten zählte tot ebenfalls gehören zählen"
    ),
    passive=word_set("wurden wurde worden sind ist war waren werden wird kamen galten gelten"),
    finite=word_set(
        "kam kamen demonstrieren marschieren protestieren gingen ging zogen zog kamen_zu nahmen nahm sah sahen "
        "sagte sagten reisen reisten saßen standen fuhren trugen trafen traf hielten gaben gab ließ "
        "ließen brachte brachten riefen fanden demonstrierten forderten trauern trauerten versammelten"
    ),
    finite_endings=("ten", "te"),
    participle_endings=("iert", "ierten"),
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
        "lautet bestätigt beziffert beziffern führt weist zeigt vermerkt notierte angegeben gezählt gemeldet "
        "genannt erfasst zählen haben sagt schrieb schreibt zählt nennt nannte meldet gibt gab verzeichnet "
        "registriert spricht sprach gesprochen behauptet versichert versichern es gewesen"
    ),
    tallies=word_set("zahl anzahl liste bilanz gesamtzahl"),
    tallying=word_set(
        "steigt stieg steigen erhöht erhöhte erhöhen wächst wuchs klettert kletterte bringt brachte hebt hob beläuft "
        "belief liegt lag beträgt betrug summiert"
    ),
    being=word_set("sind waren ist war seien wären sei wäre"),
    back=pattern(r"davon|darunter|von (?:ihnen|diesen|denen)|unter (?:ihnen|diesen|denen)"),
    not_one=pattern(r"(?:kein|nicht ein)(?:e|en|er|em)? einzig\w+"),
    some=pattern(
        r"eine (?:\w+ )?(?:reihe|anzahl|vielzahl)|zahlreiche\w?|etliche\w?|viele|einige|\w*(?:millionen|"
        r"milliarden)(?:höhe|schaden|schäden|betrag|beträge)"
    ),
    origin=pattern(
        r"(?:waren|sind) (?:unter|über|jünger als|älter als|erst|noch keine) \d+(?!\w)|"
        r"(?:stammten|stammen|kamen|kommen|waren|sind) aus|(?:sind|wurden|konnten) (?:bereits |inzwischen |bislang |"
        r"bisher )?identifiziert|wurden (?:bereits |inzwischen )?(?:den|ihren) (?:Familien|Angehörigen) übergeben"
    ),
    differing=pattern(r"(?:\w+ )?(?:mehr|weniger) als"),
    identifying=pattern(r"(?:es|dabei) handelt(?:e)? (?:es )?sich (?:dabei )?um|(?:es|das|dies) (?:sind|waren)"),
    along=pattern(r"zusammen mit|gemeinsam mit|mitsamt|samt|nebst|sowie"),
    replaced=pattern(
        r"statt(?: der)?(?: zunächst| zuvor)?|anstelle von|nach (?:zunächst|zuvor|zuletzt)|gegenüber (?:zunächst|"
        r"zuvor)|(?:frühere|vorherige|erste|vorläufige)n? (?:bilanz|zählung|angabe|zahl) von"
    ),
    recounting=pattern(
        r"(?:wurden|werden) es #|(?:tafel|liste|anzeige|bulletin|aushang|schild|zettel|website|"
        r"seite)(?: \w+){0,4} (?:steht|stehen|stand|standen) #|(?:ging|geht|gehen|gingen|"
        r"kehrten?) (?:[^,;:.#]{0,60} )?(?:auf|zu) # zurück|(?:blieb|bleibt|blieben|bleiben|beharr(?:t|en|te|"
        r"ten)) (?:[^,;:.#]{0,40} )?(?:bei|auf) #|(?:hat|hatte|haben|hatten) (?:ihre|seine|die) # (?:zurückgezogen|"
        r"korrigiert|berichtigt|widerrufen)|zog (?:\w+ )?(?:ihre|seine|die) # zurück|"
        r"korrigierten? (?:[^,;:.#]{0,60} )?auf #|(?:hat|hatte|haben) (?:die|ihre|seine) (?:zahl|"
        r"angabe) (?:[^,;:.#]{0,40} )?auf # (?:korrigiert|gesenkt|erhöht|berichtigt)|(?:die|ihre|"
        r"seine) (?:\w+ )?(?:zahl|angabe) (?:von )?#|^(?:das )?(?:macht|machte|ergibt) #|(?:gibt|gab|geben|gaben|"
        r"bezifferte?n?) (?:[^,;:.#]{0,60} )?mit #"
    ),
    money=pattern(
        r"ausgegeben|ausgaben|bewilligt\w*|bereitgestellt\w*|finanzier\w+|fördermittel\w*|"
        r"gewinne?s?|verluste?s?|umsatz\w*|erlöse?|lösegeld\w*|bestechung\w*|geldstrafe|geldbuße|"
        r"bußgeld\w*|schulden|kredite?n?|budget|haushalt|\w*kosten|wert|schaden\w*|schäden|entschädigung\w*|hilfen?|"
        r"mittel|löhne|lohn|gehalt|gehälter|preise?|investi\w+|kaution|belohnung|zahl(?:t|te|en)|(?:be|ge|aus)zahlt|spenden?|\w+summe|rückstellung\w*|abschreibung\w*|einsparung\w*"
    ),
    superseded=pattern(
        r"zunächst|gegenüber|zuvor|zuerst|ursprünglich|anfangs|bisher\w*|vorherig\w+|früher\w*|korrigier\w+|"
        r"revidier\w+|statt|hatte\w* (?:zunächst |zuvor )?\w+ (?:gemeldet|gesprochen)|von \w+ auf|nach unten|nach oben|"
        r"bis dahin|(?:gestern|zuvor|am \w+) (?:waren es|war noch von|war zunächst von)"
    ),
)

NOUNS: Final = nouns(
    people="händler händlerinnen verkäufer hirten namen wachleute wachmänner menschen personen person leute opfer "
    "bewohner einwohner passagiere mitglieder flüchtlinge migranten familien überlebende mitarbeiter beschäftigte "
    "demonstranten gefangene häftlinge geiseln studenten insassen anwohner anwohnerinnen touristen urlauber reisende "
    "passanten arbeiter arbeiterinnen bergleute bergleuten kumpel fischer seeleute matrosen wanderer bergsteiger "
    "skifahrer radfahrer motorradfahrer fußgänger autofahrer fahrgäste gäste besucher zuschauer fans kunden patienten "
    "patientinnen kranke bauern landwirte lehrer lehrkräfte beamtinnen angestellte arbeitnehmer streikende wähler "
    "bürger einheimische dorfbewohner verdächtige angeklagte beschuldigte täter schleuser verletzte schwerverletzte "
    "tote todesopfer vermisste vertriebene obdachlose evakuierte geflüchtete asylbewerber gläubige pilger haushalte "
    "rentner senioren ausländer infizierte erkrankte betroffene zeugen mieter menschenleben beschäftigten mitarbeitern "
    "angehörige helfer erwachsene erwachsenen teilnehmer teilnehmern",
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
    animals="tiere rinder kühe schafe ziegen schweine pferde hunde hühner vögel fische katzen wale ferkel kälber "
    "schweinen hühnern puten enten gänse lämmer esel kamele elefanten delfine robben bienenvölker nutztiere",
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
    miles="meilen meile seemeilen seemeile",
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
    entries="einreisen ankünfte grenzübertritte",
    cases="fälle fällen verdachtsfälle krankheitsfälle neuinfektionen infektionen",
    corpses="überreste leichen leiche leichname leichnam",
)


WORDINGS = Wordings(
    kinds={
        "airstrike": (
            r"luft|flugzeug|kampfjet|jet|bomb|rakete|drohne|hubschrauber|helikopter|angriff|angegriff|\w+(?:angriff|"
            r"angriffe|rakete|drohne|bombe)"
        ),
        "shelling": (
            "beschuss|beschoss|beschieß|artiller|granat|rakete|mörser|gefeuert|feuer|geschoss|"
            r"\w+(?:beschuss|feuer|granate)|schlug(?:en)? … ein~|einschlag|eingeschlagen|salve|haubitz|bombard"
        ),
        "bombing": (
            r"bomb|spreng|explo|detoni|anschlag|mine|granate|dynamit|zünd|ladung|\w+(?:bombe|anschlag|explosion|mine|"
            r"granate)|hochgegangen|g(?:ing|eht|ingen) … hoch~|in die luft|knall|paketbombe|brandsatz|rohrbombe"
        ),
        "chemical_attack": "chemi|gas|gift|chlor|sarin|nervenkampf|toxi|reizgas|tränengas|kampfstoff|säure",
        "armed_clash": (
            "gefecht|kampf|kämpf|gekämpft|schlacht|angriff|angegriff|offensive|schieß|schuss|schüsse|hinterhalt|"
            r"überfall|scharmützel|krieg|zusammensto|erober|sturm|stürm|feuergefecht|feuer\b|geschossen|schossen|"
            r"schoss\b|einsatz|gegenwehr|vorstoß|vorrück|rückt(?:e|en)? … vor~|erstürm|gestürmt|razzia|duell|"
            r"front\b|beschuss|belager|kugel"
        ),
        "abduction": (
            "entführ|verschlepp|geisel|gekidnapp|kidnap|verschwund|verschwand|lösegeld|gefangen|raub|geraubt|"
            "gewalt der|in der gewalt|festgehalten|hält … fest~|halten … fest~|überfielen|verschwind|ausgelöst|"
            "in ihrer hand"
        ),
        "riot": (
            "krawall|ausschreit|plünder|unruh|randal|gewalt|brand|zusammensto|aufstand|aufständ|meuter|revolte|"
            r"rebell|scheiben|vermummt|chaoten|tumult|barrikad|zünd|angezünd|steine\b|straßenschlacht|handgemeng|"
            "schlägerei|prügelei|aufruhr|in brand|verwüst|eskal"
        ),
        "arrest": (
            "festnahm|festgenommen|festnehm|nahm|nehmen|verhaft|haft|inhaft|gefangen|gefängnis|gewahrsam|gefasst|"
            r"geschnappt|abgeführt|razzia|ergriff|\w+(?:festnahme|haft\b)|gestellt|hinter gitter|gitter|zelle|"
            r"handschell|sitz(?:t|en)\b|saß\b|eingesperrt|sperr(?:t|te|en) … ein~|hops|dingfest|untersuchungshaft|"
            "u-haft|abschieb|arrest|polizeigewahrsam|überwältig|verhör|führ(?:t|te|en|ten) … ab~"
        ),
        "talks": (
            "gespräch|gesproch|sprach|spricht|treff|traf|getroffen|verhandel|gipfel|dialog|konferenz|besuch|"
            "empfang|empfing|telefon|vermittl|beraten|beratung|berieten|tagung|runde|besprech|"
            r"\w+(?:gipfel|gespräch|treffen|verhandlung|rat)|tisch|r(?:ief|uft|iefen) … an~|angerufen|austausch|"
            "ausgetauscht|tauscht|zusammenkunft|zusammenkam|k(?:am|amen|ommt|ommen) … zusammen~|unterred|sondier|"
            r"kontakt|begegn|delegation|unterhändler|gast\b|gäste|unterhielt|mediation|schlichtung|schlichter"
        ),
        "election": (
            "wahl|wähl|gewählt|stimm|abstimm|kandidat|urne|referendum|volksentscheid|stichwahl|votum|"
            r"\w+(?:wahl|wahlen|votum)|auszähl|ausgezählt|sprachen sich|spr(?:ach|icht|achen) … aus~|"
            r"prozent (?:der stimmen|dafür|dagegen)|mandat|sitze\b|hochrechnung|wiedergewählt"
        ),
        "court": (
            "gericht|richter|prozess|urteil|verurteil|anklag|angeklagt|klage|klagt|haft|freispr|freigesproch|"
            "staatsanwa|verhandlung|instanz|berufung|revision|bewährung|strafe|insolven|anwalt|auslief|justiz|"
            r"senat|\w+(?:gericht|richter|anwalt|prozess|urteil|klage|strafe)|schöffe|gitter|schuldig|kammer|"
            "jahre (?:haft|gefängnis)|geldstrafe|geldbuße|plädo|zeuge|geständnis|verteidig|vertagt|verhandel|"
            "beschwerde|kläger|beklagt|einstweilig|strafbefehl|bußgeld|verfassungs|tribunal|jury|geschworen|"
            r"freigelassen|frei\b|gefängnis|rechtskräftig|rechtsstreit|streit vor|vorwurf"
        ),
        "protest": (
            r"protest|demonstr|kundgebung|marsch|streik|gestreikt|ausstand|straße|blockad|blockier|boykott|mahnwache|"
            r"versamml|arbeitskampf|arbeitsnieder|besetz|\w+(?:streik|protest|demo|blockade)|zog(?:en)? … durch|"
            r"zogen durch|leg(?:te|ten|t|en) … arbeit|arbeit nieder|auf die straße|transparent|plakat|sprechchor|"
            r"menschenkette|aufmarsch|aufmärsch|umzug|ausgepfiffen|pfiff|ketten|menge\b|schweigeminute|tausende|"
            r"petition|unterschrift|camp\b|zelt|klebte|hungerstreik|trillerpfeif|zog(?:en)? … vor (?:den|das|die)"
        ),
        "agreement": (
            "abkommen|einig|vereinbar|vertrag|pakt|waffenruhe|waffenstillstand|unterzeich|unterschr|bündnis|"
            "kompromiss|abmachung|deal|zustimm|angenommen|nahm|überein|handschlag|besiegel|beschloss|verständig|"
            "zusage|zugesagt|gebilligt|ratifiz|frieden|feuerpause|austausch|einvernehm|konsens|paraphier|memorand|"
            "annahm|akzept|unter dach und fach"
        ),
        "appointment": (
            r"ernann|ernenn|beruf|gewählt|rücktritt|trat|tritt|zurück|entlass|entlie|abgesetzt|abberuf|nachfolg|ablös|"
            r"abgelöst|amt|posten|kündig|gekündigt|vereidig|chef|präsident|befördert|wirft hin|hingeworfen|hinwerf|"
            r"mach(?:te|ten|t) … zum\b|mach(?:te|ten|t) … zur\b|übernimm|übernahm|übernommen|rück(?:t|te|en) … (?:auf|"
            r"nach)|spitze\b|direktor|leiter|leitung|intendant|trainer|gehen muss|muss gehen|geht\b|ging\b|scheidet|"
            r"schied|ausgeschieden|räumt|rausschmiss|gefeuert|feuert|suspendier|beurlaub|beauftrag|eingesetzt|setz(?:t|"
            r"te|en) … ein~|neu(?:er|e) (?:chef|leiter|minister)|vorsitz|wechsel"
        ),
        "displacement": (
            "flücht|flucht|flieh|floh|vertrieb|vertreib|evakuier|verließ|verlassen|obdachlos|umgesiedelt|notunterk|"
            "geräumt|räum|ausgewies|in sicherheit|migra|gebracht|schlief|schlafen|turnhalle|sporthalle|unterkunft|"
            r"unterkünft|unterkam|unterschlupf|zelt|lager\b|sicherheit|wegzieh|weggezog|heimat|heim\b|abwander|"
            r"auswander|ausreis|grenze|abschieb|abgeschob|rückkehr|zurückgekehrt|heimkehr|lief(?:en)?\b|rannten|"
            r"umsiedl|aufgenommen|aufnahm|geflüchtet|schutz such|schutzsuch|busse?\b|strand(?:en|et)|gestrandet"
        ),
        "disaster": (
            r"erdbeb|beben|bebte|überschwemm|flut|hochwasser|sturm|unwetter|orkan|hurrikan|zyklon|taifun|tornado|"
            r"tsunami|vulkan|ausbruch|ausgebroch|erdrutsch|lawine|dürre|brand|brände|feuer|hungersnot|hitze|kälte|"
            r"epidemi|pandemi|seuche|cholera|regen|katastroph|einsturz|eingestürzt|magnitude|stärke|nachbeben|blitz|"
            r"schnee|welle|pegel|damm|dämme|deich|fluss|mure|schlamm|gewitter|überflut|masern|virus|infekt|infizier|"
            r"ansteck|hagel|frost|\w+(?:beben|flut|brand|brände|sturm|regen|katastrophe|schmelze|wasser)|fälle|erkrank|"
            r"krank|ufer|hang\b|rutsch|gerutscht|zitter|rüttel|bewegte sich die erde|erdstoß|erdstöße|wackel|patient|"
            r"geschwemmt|schwemm|geborsten|gebrochen|trümmer|verschüttet|unter wasser|scheune|flammen|rauch|glut|"
            r"trocken|wassermangel|ernteausfall|keim|salmonell|ausbr(?:ach|icht)|ebola|grippe|fieber|durchfall"
        ),
    },
    statuses={
        "feared": (
            "befürcht|fürcht|könn|möglich|vielleicht|mutmaß|vermut|wahrscheinl|angeblich|verdacht|risiko|gefahr|"
            r"droh|unbestätigt|nicht bestätigt|vermiss|sorge|schätz|erwart|wenn\b|falls\b|sollte|würde|dürfte|"
            r"wird\b|werden\b|sonst|es sei denn|fast sicher|unmittelbar|womöglich|unklar|ungewiss|unbekannt|offen\b|"
            r"nicht (?:ausgeschlossen|auszuschließen)|angst|prognos|soll\b|sollen\b|eventuell|bang|warn|denkbar|"
            r"noch nicht|wollte … bestätig|nicht … bestätig|weiß niemand|niemand weiß|weiß … nicht\b"
        ),
        "cancelled": (
            "abgesagt|absag|gestrichen|verschob|abgeblasen|ausgesetzt|zurückgezog|aufgegeben|gestoppt|eingestellt|"
            "findet nicht|fällt aus|fiel aus|ausgefallen|gescheitert|scheiter|abgebroch|kippt|gekippt|nicht statt|"
            r"verbot|verbiet|untersag|doch nicht|geplatzt|platz(?:t|te|ten)\b|bl(?:ies|äst|iesen) … ab~|vertag|"
            "entfäll|entfiel|entfallen|daraus wird nichts|wird nichts|nichts wird|s(?:agt|agte|agten) … ab~|"
            "hinfällig|vom tisch|zurückgenomm|nahm … zurück~|rückgängig|widerruf|storn|auf eis|unterbroch|"
            "unterbrech|wied?errufen|annull|fällt … aus~|fiel(?:en)? … aus~|verzicht|rückzieher|schließt … nicht|"
            "bleibt … offen|bricht … ab~|brach … ab~|zieh(?:t|en) … zurück~|zog(?:en)? … zurück~|lässt … fallen|"
            r"liegt auf|ruht\b|nicht mehr|ins wasser"
        ),
    },
    stances={
        "expects": (
            r"aussicht|chance|kaum|auszuschließ|schließ|erwart|rechne|könn|wird\b|werden\b|würde|dürfte|soll|"
            r"wahrscheinl|möglich|befürcht|fürcht|hoff|schätz|glaub|prognos|voraus|geht davon|gehen davon|will\b|"
            r"wenn\b|falls\b|droh|gefahr|sonst|es sei denn|versprach|versprich|zusicher|zugesichert|werde\b|"
            "stell(?:t|te|en|ten) sich … ein~|einstell|zuversicht|optimist|pessimist|vorher|prophezei|"
            r"wett(?:et|en)\b|absehbar|demnächst|bald\b|vermut|plan|bevorsteh|steht … bevor~|angst|ausblick|rosig|"
            r"düster|anziehen|steig(?:en|t)\b|sinken|absehen|blick|rund um die|geplant"
        ),
        "accuses": (
            r"belast|anlast|angelast|attentät|selbstmord|zugeschrieb|geisel|missbrauch|ausgebeut|gestohl|stiehl|"
            r"plünder|vertrieb|verheimlich|vertusch|täusch|getäuscht|verbreite|beschuldig|vorwurf|vorwürf|werfen|wirft|"
            r"warf|vorgeworf|verantwort|schuld|anklag|angeklagt|klagt|bezichtig|verbrech|massak|mord|ermord|getötet|"
            r"töte|angegriff|angriff|verletz|unterdrück|zerstör|lüg|gelogen|verschw|versag|versäum|vernachläss|"
            r"verursach|korrup|terror|betrug|betrog|steck|haftbar|zur last|h(?:ielt|ält|ielten|alten) … vor~|vorgehalt|"
            r"vorhalt|unterstell|rechenschaft|fahrlässig|ignorier|missacht|schwieg|tatenlos|unterlass|unterließ|"
            r"verweiger|betrüg|hätte … (?:können|müssen|sollen|dürfen)\b|soll\b|sollen\b|schikan|misshandl|folter|"
            r"gefolter|willkür|diskrimin|bestech|bestochen|untreu|unterschlag|erpress|provozier|anzeig|angezeigt|"
            r"schoss|bomb|beschuss|vertreib|rassis|manipul|fälsch|gefälsch|verfolg|einschüchter|eingeschüchter|bedroh|"
            r"fehlverhalten|pfusch|schlamp|sabot|spionier|geheim|hinters licht|licht geführt|irregeführt|führ(?:t|te|"
            r"en|ten) … irre|irreführ|auf dem gewissen|sch(?:iebt|ob|ieben|oben) … (?:zu|in die schuhe)|zugeschoben|"
            r"bereicher|profit|drangsal|gängel|schmier|gekauft|erlogen|angelog|belog|belüg|hinterg|verrat|verriet|"
            r"verhöhn|verharmlos|beschönig|vergift|verseuch|kreid(?:et|ete|en|eten) … an~|angekreidet|verübel|"
            r"nehmen … übel|nimmt … übel"
        ),
        "denies": (
            "ausgeschlossen|ausschlie|bestreit|bestritt|dementi|weist|wies|zurück|leugn|widersprach|widersprich|"
            r"nicht\b|kein|nie\b|niemals|falsch|unwahr|stimmt nicht|von sich|unschuld|erfunden|erfind|haltlos|"
            r"entbehr|grundlos|aus der luft|schl(?:oss|ießt|iesst|ossen|ießen) … aus~|in abrede|verwahr|nichts\b|"
            r"verneint|verneine|tr(?:at|itt|aten|eten) … entgegen|entgegengetreten|wehr(?:t|te|en|ten)\b|zweifel|"
            r"bezweifel|kaum\b|lüge|gelogen|märchen|unsinn|quatsch|humbug|blödsinn|absurd|abwegig|lächerlich|"
            "unbegründet|gegenstandslos|unzutreffend|unhaltbar|entkräft|widerleg|distanzier|mitnichten|"
            "abgestritten|str(?:eitet|itt|eiten|itten) … ab~|verleumd|hirngespinst|missverständnis|ins reich der|"
            "unrichtig|entgegenh|entgegnet|h(?:ielt|ält|ielten|alten) … entgegen~|gelten lassen|nicht gelten|"
            r"fragezeichen|infrage|in frage|schaffen\b"
        ),
        "suspects": (
            r"denkbar|vielleicht|offenbar|anschein|wohl\b|verdächt|verdacht|mutmaß|vermut|möglich|könn|wahrscheinl|"
            r"angeblich|schein|hinweis|gesucht|verbind|täter|glaub|geht davon|ermittl|ermittel|nicht aus|prüf|"
            r"untersuch|geht von|gehen von|nahe\b|nahelieg|tipp(?:t|en|te|ten)\b|deut(?:et|en|ete)\b|spricht (?:für|"
            r"dafür)|spur\b|spuren\b|womöglich|eventuell|dürfte|annahm|nimmt … an~|h(?:ält|ielt|alten|ielten) … für|"
            r"ausgegangen|argwohn|argwöhn|spekul|theorie|soll\b|sollen\b|sollte|zutrau|steck(?:t|e|en|ten)\b|dahinter|"
            r"einschätzung|denk(?:t|en)\b|meint\b|hegt\b|riech|aussehen|sieht … aus\b|sehen … aus\b"
        ),
        "condemns": (
            "verurteil|kritis|bedau|empör|scharf|feige|barbar|grausam|unannehm|inakzept|entsetz|schand|verbrech|"
            "terror|verrat|dolchsto|brandmark|anprang|missbillig|skandal|nann|nenn|bezeichn|sprach|spricht|geißel|"
            "fassungslos|rüg|gerügt|ächte|geächtet|unerhört|ungeheuer|verachten|verachtung|abscheu|verabscheu|"
            "widerlich|widerwärtig|niederträcht|hinterhält|perfid|unverantwort|unwürdig|unmenschlich|"
            r"menschenverach|inhuman|schäm|wütend|wut\b|zorn|bestürz|prang|tadel|getadelt|gescholten|ins gericht|"
            "unfassbar|schockier|schreckl|furchtbar|sinnlos|unverzeih|verwerflich|infam|geschmacklos|pietätlos|"
            r"schändlich|hetze|hass\b|feind|untragbar|armutszeugnis|tabubruch"
        ),
        "claims_responsibility": (
            "bekann|bekenn|verantwort|reklam|zugegeben|gestand|gesteh|geständn|einräum|eingeräumt|übernahm|"
            r"übernommen|täter|geständig|schuld auf sich|fahnen geschrieben|auf die fahnen|für sich\b|"
            r"räum(?:te|t|ten|en) … ein~|g(?:ab|ibt|aben|eben) … zu~|schuldig\b|auf (?:seine|ihre) kappe|"
            "selbst gestellt|selbstanzeige|selbstbezichtig"
        ),
        "threatens": (
            "droh|warn|vergelt|rache|rächen|konsequenz|sonst|andernfalls|ultimatum|schwor|geschwor|kündig|"
            r"angekündigt|bestraf|wenn\b|falls\b|antwort|wird\b|werden\b|würde|es sei denn|werde\b|in aussicht|"
            r"beh(?:ält|ielt|alten|ielten) sich … vor~|vorbehalt|folgen\b|klage\b|klagen\b|rechtlich|vor gericht|"
            r"sanktion|rechenschaft|heimzahl|büß|notfalls|eskal|zieh(?:t|en) … (?:vor gericht|konsequenz)|kampf\b|"
            "kampfansage|zur wehr|nicht hinnehmen|hinnehm|klageweg"
        ),
        "demands": (
            r"forder|verlang|ruf|rief|aufruf|appell|bitt|bat\b|gebeten|müss|muss|soll|dring|ordn|will\b|wollen\b|"
            "besteh|mahn|drängt|schlug|schlägt|wünsch|beantrag|ersuch|notwendig|poch|plädier|"
            "leg(?:t|te|en|ten) … nahe~|(?:sprach|spricht|sprachen|sprechen) sich … für|"
            r"setz(?:t|te|en|ten) sich … für|einsetz|fleh|anweis|beharr|bestand(?:en)?\b|möge\b|mögen\b|lasst\b|"
            r"anreg|empfehl|empfiehl|vorschlag|vorgeschlag|drang(?:en)?\b|gedrung|auflage|möchte|solle\b|pflicht|"
            r"gehör(?:t|en)\b|her mit|schluss mit|sofort|lös(?:t|en) … ein~|verdien|kämpf"
        ),
        "supports": (
            r"klug|vernünftig|akzept|annehm|empfehl|empfiehl|rät\b|geraten|unterstütz|begrüß|lob|verteidig|für\b|"
            r"befürwort|zustimm|solidar|gratulier|dank|rechtfertig|richtig|notwendig|wichtig|hilf|helf|beileid|"
            r"zufrieden|stellt sich hinter|hinter (?:den|die|das|dem|der|ihn|sie)\b|zu(?:ge)?sicher|sicher(?:t|te|n|"
            r"ten) … zu~|gewinn\b|in schutz|h(?:ieß|eißt|ießen|eißen) … gut~|gutgeheiß|gutheiß|erfreut|freu(?:t|te|en|"
            r"ten)\b|würdig|applau|beifall|rückendeckung|rückhalt|segen\b|bekräftig|sinnvoll|positiv|wohlwoll|willkomm|"
            r"stolz|bevorzug|kooperier|zusammenarbeit|zusammenzuarbeiten|beipflicht|pflicht(?:et|ete|eten|en) … bei~|"
            r"chance\b|fortschritt|ausgesprochen|zugunsten|vertrauen|schützenhilfe|stärk(?:t|te|en|ten) … rücken|"
            r"rücken (?:ge)?stärk|lanze|hut ab|guthieß|pro\b|pate\b|setz(?:t|te) auf|gefall"
        ),
        "opposes": (
            r"ausgeschlossen|überzogen|ausschlie|ablehn|lehnt|lehnen|abgelehnt|gegen|dagegen|wider|nicht\b|kein|nie\b|"
            r"kritis|veto|protest|verhind|weiger|verurteil|bedau|wies\b|weist\b|gewies|l(?:ehnt|ehnte|ehnen|"
            r"ehnten) … ab~|sperr|stemm|sträub|bekämpf|skep(?:tisch|sis)|schmetter(?:t|te|n|ten) … ab~|abgeschmettert|"
            r"verwarf|verwirft|verworfen|verwerf|absage|schl(?:ug|ägt|ugen|agen) … aus~|ausgeschlagen|wenig\b|nichts\b|"
            r"kaum\b|zurückhaltend|vorbehalt|bedenken|blockier|kipp|boykott|unmut|sturm\b|barrikad|unzufried|verweiger|"
            r"bemängel|beanstand|abgeneigt|einspruch|klag(?:t|te|en|ten)\b|anfecht|überflüssig|irrweg|skept|bestreik|"
            r"zumutung|kalte schulter|schulter\b|versag|l(?:ässt|ieß|assen|ießen) … abblitzen|abblitz|durchfallen|"
            r"durchgefallen|nein\b|zu(?:ge)?machen|rücken (?:ge)?kehrt|rücken zu|b(?:eißt|iss|eißen|"
            r"issen) … auf granit|zähne|ungehalten|abwehr|missbillig|halte … davon|front\b|abfind"
        ),
        "voices_concern": (
            r"entschuldig|leid\b|sorg|besorg|angst|fürcht|befürcht|alarm|beunruhig|bedau|trau|beileid|schmerz|"
            "risiko|gefahr|ernst|schlimm|entsetz|erschütt|schock|warn|krise|betroffen|mitgefühl|weint|kopfzerbrech|"
            "mulmig|bang|panik|nervös|unruh|unwohl|zitter|verunsicher|verängstig|hilflos|verzweif|enttäusch|"
            "überrasch|albtraum|alptraum|heikel|bedenk|bedrück|schreck|erschrock|unsicher|ratlos|betrüb|untröst|"
            r"tränen|mahn|gefähr|unbehagen|unheimlich|bestürz|skep|furcht\b|furchtbar|schlaf|bibber|fassungs|dramat|"
            r"not\b|verheerend|böse|grau(?:t|te|en)\b"
        ),
    },
    planned=(
        rf"(?:wird|werden) (?!.*\bworden\b)(?:[^,;:.]*\s)?{_INFINITIVE}|(?:will|wollen) .*\b[a-zäöüß]+en|"
        r"plant|planen|ist .*geplant|steht bevor"
    ),
    called_off=(
        r"(?:ist|sind|wird|wurde|wurden) .*(?:abgesagt|gestrichen|abgeblasen|verboten)|findet nicht statt|fällt aus"
    ),
    calls_off=r"sag(?:t|te|ten) .*\bab|abgesagt|streicht|strich",
    announced=r"geplante?[nrs]?|vorgesehene?[nrs]?|angekündigte?[nrs]?|angesetzte?[nrs]?",
    denial=(
        r"ausgeschlossen|bestreit|bestritt|dementier|leugne|zurückgewies|schl(?:oss|ießt|iesst|ossen|ießen) … aus~|"
        r"w(?:ies|eist|iesen|eisen) … (?:zurück|von sich)~|in abrede|verwahr(?:t|te|en|ten) sich|verneint|abgestritten|"
        r"str(?:eitet|itt|eiten|itten) … ab~|widersprach|widerspr(?:icht|echen|ochen)|(?:nichts|nie etwas|"
        r"nie)(?: damit| mit … )? zu tun|nichts … zu tun\b|nichts gewusst|nicht schuldig|(?:sei|ist|seien|sind|"
        r"bin) unschuldig|(?:seine|ihre|meine) unschuld|aus der luft gegriffen|frei erfunden|(?:glatte|reine|"
        r"dreiste)\w* lüge|stimmt nicht(?! (?:zu|ab|überein|mit|für))|stimme nicht(?! (?:zu|ab|überein|mit|für))|"
        r"nicht wahr\b|haltlos|(?:ihm|ihr|ihnen|uns|mir) nichts bekannt|keine rede sein|ins reich der|tr(?:at|itt|aten|"
        r"eten) … (?:gerücht|vorw|behaupt|bericht|meldung|darstell|spekul)\w* … entgegen~|tr(?:at|itt|aten|"
        r"eten) (?:gerücht|vorw|behaupt|bericht|meldung|darstell|spekul)\w* … entgegen~|nichts (?:damit |"
        r"mit … )?zu schaffen|nichts … zu schaffen|nicht gelten|h(?:ielt|ält|ielten|alten) … vorw\w+ entgegen|"
        r"nichts wissen\b"
    ),
    not_ruled_out=(
        r"(?:schl(?:oss|ießt|iesst|ossen|"
        r"ießen)\b.{0,60}\bnicht aus\b|nicht (?:auszuschließen|ausgeschlossen|ausschließen)|"
        r"zu früh,? (?:um )?.{0,60}\bauszuschließen)"
    ),
    negation=(
        "nein|nicht|kein|keine|keiner|keinen|nie|niemand|ohne|weder|nichts|nirgends|keinerlei|keines|keinem|kaum|"
        "keineswegs|mitnichten|niemals|niemandem|niemanden"
    ),
    says=(
        "sagte|sagt|sagten|sagen|teilte|teilten|teilt|erklärte|erklärt|erklärten|berichtete|berichtet|berichteten|"
        "meldete|meldet|meldeten|gab|gaben|betonte|betont|bestätigte|bestätigt|kündigte|kündigt|fügte|schrieb|schreibt|"
        "schätzte|schätzt|sprach|warnte|warnt|forderte|fordert|fordern|verlangt|verlangte|verlangen|bestritt|"
        "bestreitet|dementierte|behauptete|behauptet|nannte|nennt|warf|wirft|beschuldigte|beschuldigt|drohte|droht|"
        "verurteilte den|lehnte|lehnt|versprach|bezifferte|beziffert|zählte|begrüßte|begrüßt|lobte|lobt|kritisierte|"
        "kritisiert|kritisieren|verteidigte|verteidigt|sprach von|sprechen von|spricht von|räumte|räumt|wies|weist|"
        "wiesen|rechnet|rechnen|rechnete|vermutet|vermuten|vermutete|befürchtet|befürchten|fürchtet|verurteilt|"
        "verurteilte|rief|ruft|bat|bittet|unterstützt|unterstützte|glaubt|geht von|gehen von|beklagt|beklagte|macht|"
        "machte|machten|mahnt|mahnte|schließt|schloss|plädiert|plädierte|beteuert|beteuerte|beteuerten|rügt|rügte|"
        "moniert|monierte|geißelte|appelliert|appellierte|zählt(?! zu)|zählen(?! zu)|zählten|beziffern|bezifferten|"
        "erzählt|erzählte|erzählen|erzählten|antwortet|antwortete|antworteten|widerspricht|widersprach|widersprachen|"
        "ergänzt|ergänzte|bekräftigt|bekräftigte|bekräftigten|beharrt|beharrte|beharren|schildert|schilderte|schildern|"
        "schilderten|erwidert|erwiderte|entgegnet|entgegnete|entgegneten|versichert|versicherte|versichern|"
        "versicherten|vermeldet|vermeldete|registriert|registrierte|schätzen|schätzten|nennen|nannten|behaupten|"
        "behaupteten|bestätigen|bestätigten|erklären|berichten|melden|schreiben|schrieben|warnen|warnten|betonen|"
        "betonten|verweist|verwies|verwiesen|bezeichnet|bezeichnete|meint|meinte|meinen|gesteht|gestand|argumentiert|"
        "argumentierte|bestreiten|bestritten|dementieren|dementierten|beruft|berief|wiederholt|wiederholte|geben"
    ),
    accuses=r"beschuldigt(?:e|en)?|verdächtigt(?:e|en)?|wirft|warf|werfen",
    according=r"laut|nach angaben|nach angaben der|nach angaben des|zufolge|gemäß|nach aussage|so",
    fronted="für|nach|mit|bei|in|im|an|am|auf|über|gegen|von|vom|wegen|trotz|aus|vor|zu|zum|zur|während|seit",
    between=r"hat|haben|hatte|auch|zudem|ferner|am \w+|gestern|heute",
    determiners=(
        r"der|die|das|dem|des|ein|eine|einer|eines|ihr|ihre|sein|seine|mehrere|zwei|drei|vier|fünf|sechs|dieser|diese"
    ),
    deeds=(
        r"tötete(?:n)?|ermordete(?:n)?|verletzte(?:n)?|verhaftete(?:n)?|entführte(?:n)?|bombardierte(?:n)?|"
        r"besiegte(?:n)?|befreite(?:n)?|beschoss(?:en)?|verklagte(?:n)?|entließ(?:en)?"
    ),
    done=(
        r"getötet|ermordet|verletzt|verhaftet|festgenommen|entführt|bombardiert|angegriffen|besiegt|befreit|beschossen|"
        r"verklagt|entlassen|verurteilt|beschuldigt"
    ),
    by=r"von(?: der| dem| den)?|vom|durch(?: die| den| das)?",
    apart=r"gewerkschaft|polizei|anwalt|anwält|staatsanwalt",
    joined=r"(?:(?:an|auf|aus|ab|ein|vor|zurück|nach|um|zu|be|ver)?(?:ge)?)",
    charges=(
        r"vorw[uü]rf|anschuldig|beschuldig|unterstell|behaupt|darstell|verdacht|verdächtig|gerücht|meldung|bericht|"
        r"spekul|mutmaß|anklage|das (?:ist|sei|war|wäre)\b|dies (?:ist|sei)\b|spr(?:ach|icht|achen|echen) von|version"
    ),
    untrue=(
        r"haltlos|grundlos|unbegründet|unzutreffend|unwahr|unrichtig|falsch\b|lüge|gelogen|erlogen|märchen|unsinn|"
        "quatsch|humbug|blödsinn|absurd|abwegig|lächerlich|gegenstandslos|unhaltbar|an den haaren|erfund|"
        r"hirngespinst|verleumd|rufmord|entkräft|widerleg|tr(?:ifft|effe|effen|äfen) nicht zu|jede\w* grundlage|"
        r"nichts dran|ins reich|entgegen(?:tr|getr)|wehr(?:t|te|ten)\b"
    ),
    negated_behind=r"\w*\s+(?:(?!dass\b)[\w-]+\s+){0,2}?(?:nicht|nie)",
)


DATES = DateWords(
    code="de",
    locales=("de", "de_AT"),
    words={
        "saturday": "sonnabend",
        "day before yesterday": "vorgestern|vorgestern abend",
        "night before last": "vorletzte nacht|in der vorletzten nacht|vorgestern nacht",
        "last week": "vorwoche",
        "last month": "vormonat|vormonats",
        "last year": "vorjahr|vorjahres",
        "yesterday": "gestern",
        "today": "heute|heute morgen|heute früh|heute abend|heute nachmittag|heute mittag|heute vormittag",
        "overnight": "heute nacht|über nacht|vergangene nacht|vergangener nacht|letzte nacht|letzter nacht",
        "tomorrow": "morgen",
        "day after tomorrow": "übermorgen",
        "since": "seit|ab|von|vom|ab dem|frühestens|frühestens ab|nicht vor|nicht vor dem",
        "until": "bis|bis zu|bis zum|bis spätestens",
        "by": "spätestens|binnen",
        "before": "vor|vor dem",
        "and": "und",
        "to": "auf",
        "between": "zwischen",
        "last": "letzten|letzte|letzter|letztes|letztem|vergangenen|vergangene|vergangener|vergangenes|vergangenem|"
        "vorigen|vorige|voriger|voriges",
        "next": "nächsten|nächste|nächster|nächstes|nächstem|kommenden|kommende|kommender|kommendes|kommendem",
        "this": "diesen|diese|dieser|diesem|dieses",
        "week": "woche",
        "weekend": "wochenende",
        "month": "monat|monats",
        "year": "jahr|jahres|jahre",
        "early year": "jahresbeginn|jahresanfang",
        "early": "anfang|beginn|zu beginn",
        "mid": "mitte",
        "late": "ende",
        "first": "ersten|erste|erstes",
        "second": "zweiten|zweite|zweites",
        "third": "dritten|drittes",
        "fourth": "vierten|viertes",
        "quarter": "quartal|quartals",
        "half": "halbjahr|hälfte",
        "spring": "frühjahr|frühling|frühlings",
        "summer": "sommer|sommers",
        "autumn": "herbst|herbstes",
        "winter": "winter|winters",
        "": "etwa|ungefähr|circa|für|laufe|verlauf|verlaufe|ganze|ganzen|über|hindurch|an|abend|abends|nacht|"
        "nachmittag|nachmittags|vormittag|mittag|mitternacht|früh|frühen|späten|am morgen|morgens|der|die|das|den|dem|"
        "des|am|im|in|ins|beim|zum|zur|begann|endete|ortszeit|tag|stunden",
    },
    rewrites=(
        (r"\b(sonnabend)(?:abend|morgen|(?:spät)?nachmittag|vormittag|mittag|nacht|früh)(?=s?\b)", r"\1"),
        (r"\b(?:um die|zur) mittagszeit\b", " "),
        (r"\b(gestern|vorgestern|übermorgen|<w>) (?:früh )?morgen\b", r"\1"),
        (r"\b(?:am|vom|zum|gegen|bis zum|in den|diesem|frühen|späten|heutigen) (?:(?:frühen|späten) )?morgen\b", " "),
        (r"\b(?:zwischen|von) <n>(?:[:.]\d{2})?(?: uhr)? (?:und|bis) <n>(?:[:.]\d{2})? uhr\b", " "),
        (r"\b(?:vergangen|letzt)e[nrms]? (?=<w>)", "past "),
        (r"\bkommende[nrms]? (?=<w>)", "coming "),
        (
            (
                r"(?:\b(?:kurz |etwa )?(?:um|gegen|ab|vor|nach) )?\b<n>(?:[:.]\d{2})? uhr(?: <n>)?(?: (?:ortszeit"
                r"|utc|gmt))?"
            ),
            "",
        ),
        (
            (
                r"\b(?:um|gegen|etwa um) (?:halb |(?:viertel|dreiviertel|<n>(?: minuten)?) (?:vor |nach"
                r" )?)?<n>\b(?! tag|\.)"
            ),
            "",
        ),
        (
            (
                r"\b(?:(?:kurz )?(?:vor|nach)|bei|gegen|um) (?:mitternacht|tagesanbruch|mittag|sonnenauf\w+|"
                r"sonnenunter\w+|morgengrauen)\b"
            ),
            "",
        ),
        (r"\b(?:in der|die) (?:ganzen? )?nacht (?:zum|zu|auf den|auf) ", "overnight to "),
        (r"\b(?:in der|die) (?:ganzen? )?nacht (?:vom|von) ", ""),
        (r"\b(?:am|zum|gegen|in den|bis zum|bis in den) (?:frühen |späten )?morgen\b", " "),
        (r"\bvom (?!.*\b(?:bis|auf|an|und|zum|zur)\b)", ""),  # a sample "vom Montag" is of that day, and not since it
        (r"\b(?:der|in der) vorwoche\b", "last week"),
        (r"\bin der nacht\b", "overnight"),
        (r"(?<=\d)\. (?=auf |bis |und )", " "),
    ),
    suffix="(?:abend|morgen|(?:spät)?nachmittag|vormittag|mittag|nacht|früh)?s?",
    ahead=r"wird|werden|soll(?:en)?|muss|müssen|will|wollen",
    behind=r"(?:[^\W\d_]+ ){0,3}(?:stattfinden|beginnen|beigesetzt werden|\w+(?:en|t) (?:wird|soll|sollen))",
    lasting=r"dauer(?:t|n)|läuft|laufen|bleib(?:t|en)|ist|sind|gilt|gelten",
    negated=r"nicht|nie|niemals|kein\w*|kaum",
    remembered=r"jahrestag\w*|gedenk\w*|gedacht\w*|erinner\w*(?! daran, dass)|jubiläum|gedenkfeier\w*",
    attribute=r"(?P<noun>[^\W\d_]+) (?:⟪(?:vom|von|des) |(?:vom|von|des|aus dem jahr) ⟪)",
    works=r"\w*gesetz(?:e|es)?|\w*abkommens?|\w*vertrags?|\w*vereinbarung|verfassung|resolution|dekret|\w*bericht\w*|"
    r"studie",
    day_before=(
        r"(?:am )?(?:vortag|vorabend|tag (?:zuvor|davor))|am (?:abend|nachmittag) (?:zuvor|davor)|"
        r"(?:tags|einen tag|in der nacht) (?:zuvor|davor)"
    ),
    done=r"wurden?|war(?:en)?|hatten?|haben|hat|worden|(?!letz|nächs|ers|zwei|drit|ach|neun|zehn|mei|bes|größ|höchs|"
    r"heu|sei|wei|brei|spä)[a-zäöüß]{3,}(?:te|ten)|fiel(?:en)?|starb(?:en)?|kam(?:en)?|ging(?:en)?|brach(?:en)?|"
    r"gab(?:en)?|griff(?:en)?|schloss(?:en)?",
    is_monday_first=True,
    same_day=r"am (?:selben|gleichen) (?:tag|abend|morgen)|an (?:diesem|jenem) tag",
    no_nouns="nacht|abend|morgen|tag|monat|jahr|stand|anfang|mitte|ende|sommer|winter|herbst|frühjahr|quartal|montag|"
    "dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|zeitraum|am",
    numbered=r"(\d{1,2})\.(?!\d)",
    destined=r"für",
)
