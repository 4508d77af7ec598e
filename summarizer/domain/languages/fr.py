"""French: its words about numbers, fates, what is counted, deeds, sayings and dates."""

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

_LIMBS: Final = (
    "mâchoire bras jambe jambes cheville poignet hanche clavicule crâne nez côte côtes genou épaule main pied doigt "
    "doigts fémur tibia bassin"
)
"""Parts of the body that break."""
_STRUCK: Final = (
    "jambe bras tête ventre abdomen poitrine thorax dos épaule cuisse main pied genou cou hanche cheville visage œil"
)
"""Parts of the body in which somebody is hit."""
_BROKEN: Final = "cassé* brisé* fracturé* fracassé*"
_SEEKING: Final = "cherche_sa cherche_son recherche_sa recherche_son"
_KIN: Final = "mère père fils fille mari femme frère sœur enfant"
"""Who is missed by whoever looks for one of her own."""
_MOVED: Final = "transféré transférée transférés transférées transporté transportée transportés transportées"
"""How somebody is brought into care."""
FATES: Final = fates(
    killed__holder="tombes_pour cercueils_pour",
    refugees__verb="franchi_la_frontière passé_la_frontière traversé_la_frontière franchissent_la_frontière "
    "traversent_la_frontière passent_la_frontière",
    deployed__verb="participent participaient participe prennent_part prendront_part rejoindront rejoignent",
    none__idiom="perdu_un_homme_de_vue toujours_recherché*_par encore_recherché*_par activement_recherché*_par "
    "agents_de_sécurité angle_mort anniversaire_de_la_mort bilan_carbone bilan_comptable bilan_de_santé "
    "bureaux_de_vote condamn*_à_mort corps_d_armée corps_de_sapeurs_-_pompiers corps_électoral deuil eaux_mortes "
    "en_arrêt_de_mort en_danger_de_mort feuilles_mortes gardes_du_corps lettre_morte menace*_de_mort mer_morte "
    "mort_-_nés mort_clinique nature_morte peine_de_mort perte_nette pertes_d_exploitation pertes_financières "
    "pertes_nettes point_mort poste*_de_contrôle poste*_de_police poste*_de_secours poste*_frontière* recherch*_par "
    "sans_gravité temps_mort* échapp*_de_mort échapp*_à_la_mort échappé_à_la_mort",
    killed__rite="restes_de restes_d enterré enterrés enterrée enterre enterrent enterrait enterraient enterrer "
    "enterrées ensevelir inhume inhument inhumer",
    killed__deed="perdu_un_homme perdu_un_soldat perdu_un_militaire perdu_un_combattant perdu_…_collègue* "
    "perdu_…_camarade* perdu_…_ami* perdu_…_compagnon* massacre_de massacre_d tuerie_de carnage_de perdu_…_fils "
    "perdu_…_fille perdu_…_filles perdu_…_frère* perdu_…_sœur* perdu_…_mère perdu_…_père perdu_…_mari perdu_…_femme "
    "perdu_…_épouse perdu_…_enfant* perdu_…_bébé* perdu_…_parents perdu_…_cousin* perdu_…_neveu* perdu_…_nièce* "
    "perdu_…_oncle perdu_…_tante perdu_…_petit_-_fils rien_pu_faire_pour abat abattant abattent abattre abattu_par "
    "arrache_la_vie arraché_la_vie assassina assassinant assassine assassinent assassiner aucun_des_…_n_a_survécu "
    "aucun_survivant_parmi aucun_…_n_a_survécu causant_la_mort_de cause_la_mort_de causé_la_mort_de "
    "conduit_à_la_mort_de coûta_la_vie coûtant_la_vie coûtant_la_vie_à coûte_la_vie coûte_la_vie_à coûtent_la_vie "
    "coûter_la_vie coûteront_la_vie coûtèrent_la_vie coûté_la_vie coûté_la_vie_à donne_la_mort_à donné_la_mort_à "
    "décapite décapitent décapiter décima décimant décime décimé emporta emporte emporté_par endeuillant endeuille "
    "entraînant_la_mort_de entraîne_la_mort_de entraîné_la_mort_de eu_raison_de exécuta exécutant exécute exécutent "
    "exécuter faisant_périr fait_le_plus_de_morts fait_périr fatal_à fatale_à fatales_à fatals_à foudroie foudroya "
    "liquide liquident liquider lynche lynchent lynché massacra massacrant massacrent massacrer met_à_mort "
    "mettant_à_mort mis_à_mort mortel_pour mortelle_pour mène_à_la_mort_de neutralisant neutralise neutralisent "
    "neutraliser pas_de_survivant*_parmi pend pendent perdu_…_hommes perdu_…_militaires perdu_…_policiers "
    "perdu_…_soldats perte_de_vies poignarde_à_mort prenant_la_vie prend_la_vie pris_la_vie provoquant_la_mort_de "
    "provoque_la_mort_de provoqué_la_mort_de tua tuant tue tuent tuer tuerait tueront tuèrent égorge égorgea égorgeant "
    "égorgent égorger éliminant élimine éliminent éliminer ôtant_la_vie ôte_la_vie ôté_la_vie ôté_la_vie_à",
    killed__state="tous_noyés toutes_noyées "
    "tombé*_au_combat tombé*_dans_la_bataille tombé*_au_front tombé*_au_champ_d_honneur inhumé* abattu "
    "abattue abattues abattus asphyxié* assassiné* battu*_à_mort blessé*_mortellement calciné_dans carbonisé* "
    "chute_mortelle chutes_mortelles disparu*_en_mer_et_présumé* donné_la_mort décapité* déclaré*_mort* "
    "découvert*_mort* découvert*_sans_vie décédé* défunt* envoyé*_à_la_mort euthanasié* exterminé* exécuté* "
    "fauché_mortellement foudroyé* fusillé* inanimés laissent_la_vie laissé_la_vie laissé_leur_vie liquidé* lynché* "
    "massacré* mis_fin_à_leurs_jours mis_fin_à_ses_jours mort mort*_au_combat mort*_pour_la_France mort_noyé morte "
    "mortel mortelle mortellement mortellement_blessé* mortelles mortels mortes morts morts_noyés n_a_pas_survécu "
    "n_a_pu_être_ranimé* n_ont_pas_survécu n_ont_pu_être_ranimé* ne_survécu* neutralisé* noyé* paient_de_leur_vie "
    "passé*_par_les_armes payé_de_leur_vie payé_de_leurs_vies payé_de_sa_vie pendu* perdant_la_vie perdent_la_vie "
    "perdirent_la_vie perdre_la_vie perdu_la_vie perdu_leur_vie perdu_sa_vie poignardé*_à_mort présumé*_mort* péri "
    "périr ramené*_…_sans_vie remonté*_…_sans_vie rendu_l_âme rendu_leur_dernier_souffle retrouvé*_mort* "
    "retrouvé*_sans_vie roué*_de_coups_à_mort sans_vie se_suicid* sorti*_…_sans_vie succombant succombent succombent_à "
    "succombèrent succombé succombé_aux succombé_des succombé_à sucomb* suicidé* trouvant_la_mort trouvent_la_mort "
    "trouver_la_mort trouvèrent_la_mort trouvé_la_mort tué* tué*_net y_ont_laissé_la_vie égorgé* électrocuté* éliminé*",
    killed__verb="secours_sont_arrivés_trop_tard secours_arrivèrent_trop_tard se_soient_noyé* se_seraient_noyé* "
    "décèdent décédait décédèrent meurent meurt mouraient mourir mourront moururent mourut "
    "perdent_la_vie périr périrent périront périssaient périssent se_noie se_noient se_noyèrent succomba "
    "succombent succombèrent tombèrent_au_combat trépassèrent",
    killed__noun="enterrements inhumations carcasse carcasses dépouilles assassinat assassinats cadavre cadavres corps "
    "corps_inanimés corps_sans_vie décès décès_supplémentaires décédées décédés défunts dépouille exécutions fatalités "
    "féminicide féminicides homicide homicides infanticides meurtre meurtres mort mortes morts morts_violentes noyade "
    "noyades noyés pendaisons pertes_en_vies_humaines pertes_humaines suicide suicides tuées tués victime_mortelle "
    "victimes_décédées victimes_fatales victimes_mortelles victimes_tuées vies vies_humaines vies_perdues âmes_perdues "
    "égorgements",
    killed__toll="bilan bilan_de_la_tragédie bilan_des_morts bilan_définitif bilan_humain bilan_macabre bilan_mortel "
    "bilan_officiel bilan_provisoire bilan_total chiffre_des_morts décompte_macabre mortalité morts_sont_au_nombre "
    "nombre_de_décès nombre_de_morts nombre_de_personnes_décédées nombre_de_personnes_tuées nombre_de_tués "
    "nombre_des_morts nombre_des_tués nombre_des_victimes_mortelles tués_sont_au_nombre",
    injured__deed="hôpital_a_admis hôpitaux_ont_admis se_battent_pour_sauver luttent_pour_sauver tentent_de_sauver "
    "arraché_la_main_à arraché_un_bras_à arraché_un_doigt_à arraché_une_jambe_à blessa blessait blessant blesse "
    "blesser blesseront blessèrent brûle_grièvement envoie_à_l_hôpital envoyant_à_l_hôpital envoyé_à_l_hôpital "
    "intoxiquant intoxique mord mutilant mutile percuta percutant percute poignardant poignarde renversa renversant "
    "renverse soignant soigne soignent soigner",
    injured__place="au_centre_des_grands_brûlés au_centre_de_grands_brûlés au_service_des_grands_brûlés "
    "au_centre_des_brûlés dans_un_centre_de_grands_brûlés vers_le_centre_des_grands_brûlés "
    "vers_un_centre_de_grands_brûlés aux_urgences en_réa en_réanimation en_soins_intensifs à_l_hôpital",
    injured__state="reçu_des_soins reçoivent_des_soins reçu_les_premiers_soins reçoit_des_soins sont_dans_un_hôpital "
    "sont_dans_une_clinique avec_des_blessures avec_de_légères_blessures avec_de_graves_blessures avec_des_contusions "
    "avec_des_brûlures "
    + paired(_LIMBS, _BROKEN)
    + paired("touché*_à_la touché*_au touché*_à_l atteint*_à_la atteint*_au", _STRUCK)
    + paired(
        _MOVED,
        "à_l_hôpital aux_urgences en_réanimation en_soins_intensifs dans_un_hôpital vers_un_hôpital "
        "dans_une_clinique au_centre_des_brûlés au_centre_des_grands_brûlés au_centre_de_grands_brûlés "
        "dans_un_centre_de_grands_brûlés vers_un_centre_de_grands_brûlés vers_le_centre_des_grands_brûlés",
    )
    + "accidenté* admis*_aux_urgences admis*_à_l_hôpital agressé* amputé* atteint*_par_balle* blessure* blessé* "
    "brûlures brûlé* brûlé_aux cassé choqué* commotionné* conduit*_à_l_hôpital contusion* dans_le_coma "
    "dans_un_état_critique dans_un_état_grave défiguré* ecchymose* en_danger_de_mort en_urgence_absolue "
    "en_urgence_relative engelures entorse* entre_la_vie_et_la_mort estropié* fait_un_malaise fracture fractures "
    "fracturé* gelures gravement_atteint* gravement_touché* grièvement_atteint* grièvement_brûlé* grièvement_touché* "
    "heurté* hospitalisé* incommodé* inconscient inconscients intoxication intoxiqué* légèrement_atteint* "
    "légèrement_touché* lésion* molesté* mordu* mutilé* passé*_à_tabac percuté* perdu_un_bras perdu_un_pied "
    "perdu_un_œil perdu_une_jambe perdu_une_main plaies poignardé* polytraumatisé* pris*_de_malaise* pris*_de_nausée* "
    "pris*_de_vomissement* pris*_en_charge pris_en_charge prise*_en_charge prises_en_charge pronostic_vital "
    "pronostic_vital_engagé renversé* roué*_de_coups soigné* soins_intensifs souffr*_de_brûlures souffr*_de_fractures "
    "subi_des_blessures sérieusement_blessé* tabassé* touché*_par_balle* touché*_par_des touché*_par_les_éclats "
    "touché*_par_un_tir touché*_par_un_éclat traité*_pour transporté*_au_CHU transporté*_au_chu "
    "transporté*_dans_les_hôpitaux transporté*_dans_un_hôpital transporté*_vers_l_hôpital transporté*_à_l_hôpital "
    "traumatisme* traumatisé* urgence_absolue urgence_relative urgences_absolues urgences_relatives "
    "victime_d_un_malaise victimes_de_malaise* éborgné* écorch* égratign* état_critique état_grave état_jugé_grave "
    "état_sérieux évacué*_vers_l_hôpital évacué*_vers_les_hôpitaux évacué*_à_l_hôpital" + " brûlé*_aux perd*_une_jambe",
    missing__verb="n_ont_plus_donné_signe_de_vie n_a_plus_donné_signe_de_vie n_ont_pas_donné_signe_de_vie "
    "n_a_pas_donné_signe_de_vie n_ont_plus_donné_de_nouvelles n_a_plus_donné_de_nouvelles "
    "n_ont_donné_aucun_signe_de_vie n_ont_donné_aucune_nouvelle",
    injured__noun="amputés blessures blessées blessés blessés_graves blessés_légers brûlés commotionnés estropiés "
    "hospitalisations hospitalisés intoxications intoxiqués mutilés urgences_absolues urgences_relatives éclopés",
    injured__toll="nombre_de_blessés nombre_des_blessés",
    missing__deed=paired(_SEEKING, _KIN)
    + "recherche_encore recherchent_encore recherchait_encore recherchaient_encore "
    "recherche_toujours recherchent_toujours recherchait_toujours "
    + "sort_de_…_inconnu sort_de_…_incertain sort_des_…_inconnu sort_des_…_incertain ignore_le_sort_de "
    "ignore_toujours_le_sort_de incertitude_sur_le_sort_de incertitude_sur_le_sort_des "
    "cherchons_encore cherchons_toujours recherchons_encore recherchons_toujours recherchons "
    "secours_recherchent secouristes_recherchent sauveteurs_recherchent secours_cherchent secouristes_cherchent "
    "sauveteurs_cherchent pompiers_recherchent pompiers_cherchent plongeurs_recherchent plongeurs_cherchent "
    " perdu_la_trace_de poursuivent_pour_retrouver recherches_pour_retrouver "
    "recherches_se_poursuivent_pour_retrouver sans_aucune_nouvelle_de sans_nouvelle_de sans_nouvelles_de "
    "tentent_de_retrouver toujours_à_la_recherche_de à_la_recherche_de",
    missing__state="recherché*_par_leurs recherché*_par_leur recherché*_par_ses recherché*_par_sa "
    "recherché*_par_des_proches sur_aucune_liste ne_figurent_sur_aucune_liste absents_à_l_appel manquaient_à_l_appel "
    "manquent_à_l_appel toujours_recherché* encore_recherché* activement_recherché* disparu* donné_signe_de_vie_depuis "
    "injoignable* introuvable introuvables manqu*_encore_à_l_appel manqu*_toujours_à_l_appel manqu*_à_l_appel "
    "manquaient_encore manquait_à_l_appel manquant manquants manquent_encore non_localisé* on_ignore_le_sort "
    "pas_donné_signe_de_vie pas_encore_été_retrouvé* pas_été_localisé* pas_été_retrouvé* perdu*_en_mer "
    "plus_donné_de_nouvelles plus_donné_signe_de_vie porté*_manquant* porté_disparu portées_disparues portés_disparus "
    "reste_introuvable sans_laisser_de_trace* sans_nouvelles sort_inconnu toujours_pas_été_retrouvé* volatilisé* "
    "égaré* évaporé*" + " manque_à_l'appel manquent_à_l'appel",
    missing__noun="ceux_qui_manquent celles_qui_manquent "
    "disparition disparitions disparus manquants personnes_recherchées",
    missing__toll="nombre_de_disparus nombre_de_personnes_disparues nombre_des_disparus",
    trapped__deed="bloquant bloque_sous coince emprisonne enseveli ensevelissant ensevelit piège piégeant "
    "prenant_au_piège prend_au_piège retient_prisonnier*",
    trapped__place="sous_les_décombres sous_les_gravats sous_les_ruines sous_l_avalanche sous_l_éboulement "
    "sous_la_coulée sous_la_neige sous_terre",
    trapped__state="encore_sous_les_décombres "
    "assiégé* au_fond_de_la_mine bloqué* cerné*_par_les_eaux coincé* coupé*_du_monde emmuré* encerclé* "
    "enfermé* enfoui* enseveli* immobilisé* incarcéré*_dans_les incarcéré*_dans_leur* isolé*_du_monde naufragé* piégé* "
    "pris*_au_piège pris*_dans_les_glaces prisonnier*_d_un prisonnier*_d_une prisonnier*_de_l_épave prisonnier*_de_la "
    "prisonnier*_de_leur* prisonnier*_des_flammes prisonnier*_du prisonniers_des retenu*_au_fond",
    casualties__state="fauché*",
    casualties__noun="pertes tués_et_blessés victime victimes",
    casualties__toll="bilan bilan_des_victimes nombre_de_victimes nombre_des_victimes victimes_sont_au_nombre",
    rescued__deed="pris_…_à_son_bord pris_…_à_bord prend_…_à_bord prend_…_à_son_bord mis_…_en_sécurité "
    "mis_…_à_l_abri mis_…_en_lieu_sûr mettent_…_en_sécurité sorti_…_de_l_eau "
    "tiré_…_de_l_eau repêché repêchés repêchent repêche dégage dégagent dégager délivrant délivre délivrent délivrer "
    "extraient extraire extrait extrayant hélitreuille hélitreuiller libère libèrent libéra libérant libérer "
    "libérèrent met_en_sécurité mis_en_sécurité mis_à_l_abri porte_secours_à porté_secours_à ramène_à_terre recueille "
    "recueillent recueillir relâche relâchent récupère récupèrent sauva sauvant sauve sauvent sauver sauvèrent "
    "secourant secourent secourir secourt secouru secoururent tiré_des_décombres",
    rescued__state="treuillé* retrouvé_leurs_familles retrouvé_leur_famille retrouvé_les_leurs rendus_à_leurs_familles "
    "recueilli*_à_bord pris*_à_bord retrouvé*_…_dans_un_radeau retrouvé*_…_à_la_dérive relâché* remis*_en_liberté "
    "rentré*_chez_eux_sain* rentré*_chez_elle*_sain* sauvé* la_vie_sauve sain*_et_sauf* saine*_et_sauve* "
    "découvert*_vivant* dégagé* délivré* désincarcéré* en_lieu_sûr en_vie extirpé* extrait* hors_de_danger héliporté* "
    "hélitreuillé* indemne* libéré* localisé*_vivant* mis*_en_sécurité mis*_à_l_abri mis_en_sécurité mise*_en_sécurité "
    "pu_être_sauvé* pu_être_secouru* ramené*_sain* ramené*_à_terre recouvr*_la_liberté recouvré_la_liberté recueilli* "
    "remonté*_vivant* remonté*_à_la_surface_vivant* rendu*_à_la_liberté rendu*_à_leur* repêché* repêché*_vivant* "
    "rescapé* retrouvé*_en_vie retrouvé*_indemne* retrouvé*_sain* retrouvé*_vivant* récupéré* récupéré*_sain* "
    "récupéré*_vivant* sauvetage_de secouru* sorti*_d_affaire sorti*_de_l_eau sorti*_des_décombres sorti*_indemne* "
    "sorti*_sain* sorti*_vivant* survivant_à survivent survécu tiré*_d_affaire tiré*_des_décombres vivant* "
    "échappé_de_justesse évacué*_par_hélicoptère",
    rescued__verb="réchappent réchappèrent s_en_est_sorti* s_en_sont_sorti* s_en_sort s_en_sortent survit "
    "survivent survécurent survécut",
    rescued__noun="libération libérations miraculé miraculés naufragés_secourus rescapé rescapées rescapés "
    "sauvetage sauvetages survivant survivantes survivants évacuation_sanitaire",
    rescued__toll="nombre_de_rescapés nombre_de_survivants",
    displaced__deed="ordonné_à_…_de_partir ordonné_à_…_de_quitter ordonné_à_…_d_évacuer "
    "chassant chasse chassent chasser chassèrent contraignant contrain*_…_fuir contrain*_…_fuite "
    "contrain*_…_l_exil contrain*_…_l_exode contrain*_…_partir contrain*_…_quitter contraint_à_fuir contraint_à_l_exil "
    "contraint_à_l_exode contraint_à_la_fuite déloge délogeant délogé déplace déplacent déplacer déplaçant expulsant "
    "expulse expulsent expulser forc*_…_exode forc*_…_fuir forc*_…_quitter force_à_fuir forcé_à_fuir forcé_à_l_exil "
    "forcé_à_l_exode forçant héberge jet*_…_sur_les_routes jet*_…_à_la_rue jetant_sur_les_routes jette_sur_les_routes "
    "jeté_sur_les_routes jeté_à_la_rue laissant_sans_abri laissant_sans_toit laisse_sans_abri laissé_sans_abri "
    "laissé_sans_toit met_à_la_rue mis_à_la_rue pouss*_…_fuir pouss*_…_l_exode poussant_à_fuir pousse_à_fuir "
    "pousse_à_l_exil poussé_à_fuir poussé_à_l_exil poussé_à_l_exode poussé_à_la_fuite relogent évacua évacuant évacue "
    "évacuent évacuer évacuèrent",
    displaced__place="sous_des_tentes sous_tente",
    displaced__state="pas_regagné_leur* pas_encore_regagné_leur* pas_pu_regagner_leur* pas_retrouvé_leur_domicile "
    "pas_rentré*_chez_eux pas_encore_rentré*_chez_eux ne_peuvent_pas_rentrer ne_peuvent_pas_retourner "
    "ne_peuvent_pas_regagner ne_peuvent_rentrer "
    "ne_pourront_pas_rentrer n_ont_pas_pu_rentrer dormir_dehors dorment_dehors "
    "à_la_belle_étoile abandonné_leur* accueilli*_dans_des campaient_…_dans_des_abris campaient_…_dans_des_camps "
    "campaient_…_dans_des_gymnases campaient_…_dans_des_écoles campaient_…_dans_la_rue campaient_…_dans_leur_voiture "
    "campaient_…_dans_leurs_voitures campaient_…_dans_un_gymnase campaient_…_dans_une_école campaient_…_dehors "
    "campaient_…_sous_des_tentes campaient_…_sous_tente campaient_…_à_la_belle_étoile campent_…_dans_des_abris "
    "campent_…_dans_des_camps campent_…_dans_des_gymnases campent_…_dans_des_écoles campent_…_dans_la_rue "
    "campent_…_dans_leur_voiture campent_…_dans_leurs_voitures campent_…_dans_un_gymnase campent_…_dans_une_école "
    "campent_…_dehors campent_…_sous_des_tentes campent_…_sous_tente campent_…_à_la_belle_étoile chassé* "
    "contraint*_de_partir contraint*_de_quitter contraint*_à_quitter de_chez_eux de_leur_domicile de_leurs_foyers "
    "de_leurs_maisons dormaient_…_dans_des_abris dormaient_…_dans_des_camps dormaient_…_dans_des_gymnases "
    "dormaient_…_dans_des_écoles dormaient_…_dans_la_rue dormaient_…_dans_leur_voiture dormaient_…_dans_leurs_voitures "
    "dormaient_…_dans_un_gymnase dormaient_…_dans_une_école dormaient_…_dehors dormaient_…_sous_des_tentes "
    "dormaient_…_sous_tente dormaient_…_à_la_belle_étoile dorment_…_dans_des_abris dorment_…_dans_des_camps "
    "dorment_…_dans_des_gymnases dorment_…_dans_des_écoles dorment_…_dans_la_rue dorment_…_dans_leur_voiture "
    "dorment_…_dans_leurs_voitures dorment_…_dans_un_gymnase dorment_…_dans_une_école dorment_…_dehors "
    "dorment_…_sous_des_tentes dorment_…_sous_tente dorment_…_à_la_belle_étoile délogé* déplacé* déraciné* "
    "dû_abandonner dû_fuir dû_partir dû_quitter dû_évacuer dû_être_relogé* dû_être_évacué* exilé* expulsé* "
    "forcé*_de_quitter forcé*_à_quitter fui fuyant hébergé* mis*_à_l_abri_dans mis_à_l_abri ont_dormi_…_dans_des_abris "
    "ont_dormi_…_dans_des_camps ont_dormi_…_dans_des_gymnases ont_dormi_…_dans_des_écoles ont_dormi_…_dans_la_rue "
    "ont_dormi_…_dans_leur_voiture ont_dormi_…_dans_leurs_voitures ont_dormi_…_dans_un_gymnase "
    "ont_dormi_…_dans_une_école ont_dormi_…_dehors ont_dormi_…_sous_des_tentes ont_dormi_…_sous_tente "
    "ont_dormi_…_à_la_belle_étoile passé_la_nuit_…_dans_des_abris passé_la_nuit_…_dans_des_camps "
    "passé_la_nuit_…_dans_des_gymnases passé_la_nuit_…_dans_des_écoles passé_la_nuit_…_dans_la_rue "
    "passé_la_nuit_…_dans_leur_voiture passé_la_nuit_…_dans_leurs_voitures passé_la_nuit_…_dans_un_gymnase "
    "passé_la_nuit_…_dans_une_école passé_la_nuit_…_dehors passé_la_nuit_…_sous_des_tentes passé_la_nuit_…_sous_tente "
    "passé_la_nuit_…_à_la_belle_étoile perdu_leur_foyer perdu_leur_logement perdu_leur_maison perdu_leur_toit "
    "perdu_leurs_maisons plus_de_toit prennent_la_fuite pris_la_fuite pris_la_route pris_le_chemin_de_l_exil "
    "quitté_la_région quitté_la_ville quitté_la_zone quitté_le_village quitté_les_deux quitté_les_environs "
    "quitté_les_lieux quitté_les_villages quitté_leur* quitté_leurs quitté_leurs_terres regagné_leur* relogé* "
    "rentré*_chez_eux réinstallé* sans_-_abri sans_abri sans_domicile sans_logis sans_toit sinistrés sur_les_routes "
    "transféré*_dans_des transférés vivaient_…_dans_des_abris vivaient_…_dans_des_camps vivaient_…_dans_des_gymnases "
    "vivaient_…_dans_des_écoles vivaient_…_dans_la_rue vivaient_…_dans_leur_voiture vivaient_…_dans_leurs_voitures "
    "vivaient_…_dans_un_gymnase vivaient_…_dans_une_école vivaient_…_dehors vivaient_…_sous_des_tentes "
    "vivaient_…_sous_tente vivaient_…_à_la_belle_étoile vivent_…_dans_des_abris vivent_…_dans_des_camps "
    "vivent_…_dans_des_gymnases vivent_…_dans_des_écoles vivent_…_dans_la_rue vivent_…_dans_leur_voiture "
    "vivent_…_dans_leurs_voitures vivent_…_dans_un_gymnase vivent_…_dans_une_école vivent_…_dehors "
    "vivent_…_sous_des_tentes vivent_…_sous_tente vivent_…_à_la_belle_étoile à_la_rue évacué*",
    displaced__verb="passé_la_nuit_dans_un_gymnase passé_la_nuit_dans_des_gymnases passé_la_nuit_dans_le_gymnase "
    "passé_la_nuit_dans_une_école passé_la_nuit_dans_des_écoles passé_la_nuit_dans_leur_voiture "
    "passé_la_nuit_dans_leurs_voitures passé_la_nuit_dans_des_tentes passé_la_nuit_dans_une_salle "
    "passé_la_nuit_dans_la_salle passent_la_nuit_dans_un_gymnase passent_la_nuit_dans_des_gymnases "
    "passent_la_nuit_dans_le_gymnase passent_la_nuit_dans_une_école passent_la_nuit_dans_des_écoles "
    "passent_la_nuit_dans_leur_voiture passent_la_nuit_dans_leurs_voitures passent_la_nuit_dans_des_tentes "
    "passent_la_nuit_dans_une_salle passent_la_nuit_dans_la_salle dormi_dans_un_gymnase dormi_dans_des_gymnases "
    "dormi_dans_le_gymnase dormi_dans_une_école dormi_dans_des_écoles dormi_dans_leur_voiture "
    "dormi_dans_leurs_voitures dormi_dans_des_tentes dormi_dans_une_salle dormi_dans_la_salle dorment_dans_un_gymnase "
    "dorment_dans_des_gymnases dorment_dans_le_gymnase dorment_dans_une_école dorment_dans_des_écoles "
    "dorment_dans_leur_voiture dorment_dans_leurs_voitures dorment_dans_des_tentes dorment_dans_une_salle "
    "dorment_dans_la_salle abandonnent_leur* abandonner_leur* fuient fuir fuirent fuyaient quittent_leur* "
    "quitter_leur* quitter_leur_domicile quitter_leurs_maisons quittèrent_leur* évacuer_leur*",
    displaced__noun="délogés déplacements déplacées déplacés déplacés_internes exilés exode expulsions "
    "expulsés personnes_déplacées sans_-_abri sans_-_logis évacuation évacuations évacuées évacués",
    displaced__toll="nombre_de_déplacés nombre_de_personnes_déplacées nombre_de_sans_-_abri nombre_des_déplacés",
    refugees__state="cherché_refuge demandent_l_asile demandé_l_asile obtenu_l_asile réfugié* "
    "trouvent_refuge trouvé_refuge",
    refugees__who="demandeurs_d* demandeurs_d_asile demandeuses_d_asile exilés réfugié réfugiées réfugiés",
    refugees__noun="demandes_d_asile",
    refugees__toll="nombre_de_réfugiés nombre_des_réfugiés",
    detained__deed="retient retiennent retenait retenaient retenu retenus appréhendant appréhende appréhendent "
    "appréhender arrêta arrêtant arrête arrêtent arrêter arrêtèrent captura capturant capture capturent capturer "
    "coffre condamn*_…_détention condamn*_…_ferme condamn*_…_perpétuité condamn*_…_prison condamn*_…_réclusion détenir "
    "détiennent détient embarque embarquent emmène emmènent emprisonne emprisonnent enlevant enlever enlève enlèvent "
    "envoie_en_prison envoyant_en_prison envoyé_en_prison fait_prisonnier* incarcère incarcèrent interceptant "
    "intercepte interceptent interpella interpellant interpelle interpellent interpeller interpellèrent kidnappa "
    "kidnappant kidnappe kidnappent met_en_examen mis_en_examen mis_sous_les_verrous passé_les_menottes "
    "place_en_détention place_en_garde_à_vue prenant_en_otage prend_en_otage pris_en_otage procédé_à_l_arrestation "
    "procédé_à_l_interpellation retenant séquestrant séquestre séquestrent écroue écrouent",
    detained__place="aux_mains_de aux_mains_des entre_les_mains_de aux_arrêts aux_mains_de_leurs_ravisseurs "
    "aux_mains_des_ravisseurs en_captivité en_détention en_détention_provisoire en_garde_à_vue en_prison "
    "en_rétention sous_les_verrous",
    detained__state="captif captifs captive captives alors_en_garde_à_vue toujours_en_garde_à_vue "
    "encore_en_garde_à_vue appréhendé* arrêté* capturé* condamn*_…_ferme condamn*_…_perpétuité condamn*_…_prison "
    "condamn*_…_réclusion croupi* derrière_les_barreaux déféré* détenu* embarqué* emmené* emprisonné* enlevé* "
    "fait*_prisonnier* gardé*_à_vue gardé_à_vue gardés_à_vue incarcéré* inculpé* intercepté* interpellé* "
    "jugé*_coupable* kidnappé* menotté* mis*_en_cause mis*_en_examen mis*_sous_les_verrous mise*_en_examen otage* "
    "placé*_en_détention placé*_en_garde placé*_en_rétention placé*_sous_contrôle_judiciaire "
    "placé*_sous_mandat_de_dépôt placé_en placés_en pris*_en_otage* purge_une_peine purgent raflé* reconnu*_coupable* "
    "retenu*_captif* retenu*_en_otage* séquestré* traduit*_devant écroué*",
    detained__who="captifs détenues détenus prisonnier prisonniers prisonnières",
    detained__noun="arrestation arrestations capture captures condamnations condamnés "
    "enlèvement enlèvements gardes_à_vue incarcérations inculpations inculpés interpellation "
    "interpellations kidnappings mises_en_examen otages rafles rapts",
    detained__toll="nombre_d_arrestations nombre_d_interpellations nombre_de_détenus nombre_de_prisonniers "
    "nombre_des_arrestations",
    affected__deed="affecta affectant affecte affectent concernant concerne concernent concerner frappa frappe "
    "frappent laisse_sans_électricité laissé_sans_courant laissé_sans_eau laissé_sans_électricité menacent "
    "plonge_dans_le_noir plongeant_dans_le_noir plongé_dans_le_noir priva privant prive privent privé_d* toucha "
    "touchant touche touchent",
    affected__state="coupé*_du_monde isolé*_du_monde fermé* suspendu* admis* hospitalisé* pris*_en_charge soigné* "
    "en_phase_d_urgence auront_besoin auraient_besoin aura_besoin laissé_sans laissée_sans laissés_sans affecté* "
    "annulé* atteint*_par besoin besoin_d_aide bloqué* concerné* confiné* coupé*_du_réseau dans_le_besoin dans_le_noir "
    "débrayé en_grève en_insécurité_alimentaire en_quarantaine exposé* fait_grève impacté* isolé isolés manquent "
    "manquent_de menacé* ont_besoin perdu_leur_emploi perturbé* privé* retardé* sans_chauffage sans_courant sans_eau "
    "sans_eau_potable sans_emploi sans_gaz sans_téléphone sans_électricité sinistré* souffr*_de_la_faim "
    "souffr*_de_malnutrition souffrent touché* victimes_de_la_sécheresse vulnérables à_l_isolement à_risque",
    affected__verb="demandé_une_aide_médicale demandé_une_assistance_médicale reçu_une_aide_médicale "
    "consulté_un_médecin",
    affected__noun="bénéficiaires foyers_privés patients sinistrées sinistrés",
    affected__toll="nombre_de_personnes_touchées nombre_de_sinistrés",
    ill__deed="contaminant contamine contaminé infectant infecte",
    ill__state="guéri* intoxication_alimentaire diarrhée vomissements nausées atteint*_de_la atteint*_du attrapé_le "
    "contaminé* contracté_la contracté_le infecté* malade* positif* testé*_positif* souffrent admis* intoxiqué* "
    "empoisonné*",
    ill__noun="cas cas_confirmés cas_positifs cas_suspects contagions contaminations contaminés infections infectés "
    "malades intoxications",
    ill__verb="se_sont_plaints_de souffraient_de souffrent_de",
    ill__toll="cas contaminations nombre_d_infections nombre_de_cas nombre_de_contaminations nombre_de_malades",
    destroyed__deed="abat abattent abattre anéantissant anéantit brûla brûlant brûle brûler consuma consumant consume "
    "coule coulent couler descendu démolir démolissant démolit détruire détruisant détruisent détruisirent détruisit "
    "détruit dévasta dévastant dévaste dévora dévorant dévore emporta emportant emporte emporter engloutissant "
    "engloutit fait_s_effondrer incendiant incendient incendier intercepte interceptent met_le_feu_à mettant_le_feu_à "
    "mis_le_feu_à pulvérisant pulvérise rasa rasant rase rasent raser ravage ravagea ravageant ravager "
    "réduisant_en_cendres réduit_en_cendres réduit_en_miettes réduit_à_néant souffle_entièrement soufflé",
    destroyed__state="perdus perdues irrécupérables abattu* anéanti* balayé* brûlé* calciné* carbonisé* consumé* "
    "coulé* démoli* détruit* dévasté* dévoré* effondré* emporté* en_cendres en_fumée en_ruines englouti* incendié* "
    "inhabitable* intercepté* irréparable* la_proie_des_flammes mis*_hors_service parti*_en_fumée parti_en_fumée "
    "partie_en_fumée partis_en_fumée pilonné*_et_détruit* proie_des_flammes pulvérisé* rasé* ravagé* "
    "ravagé*_par_les_flammes réduit*_en_cendres réduit*_en_miettes réduit*_en_poussière réduit*_en_ruines "
    "réduit*_à_néant réduits_en_cendres sabordé* saccagé* soufflé* vandalisé* vandalisé*_et_détruit* écroulé*",
    destroyed__verb="brûlent brûlèrent coulèrent s_effondrent s_effondrèrent s_écroulent s_écroulèrent "
    "sombrent sombrèrent",
    destroyed__noun="abattage destruction destructions démolitions effondrements",
    damaged__deed="eau_est_entrée_dans eau_a_pénétré_dans eau_entrait_dans "
    "abîma abîmant abîme arracha arrachant arrachant_la_toiture_de arrachant_le_toit_de "
    "arrachant_les_toits_de arrache arraché_la_toiture_de arraché_le_toit_de arraché_les_toits_de "
    "arraché_les_toitures_de brisant brise brisé brisé_les_vitres_de décoiffe décoiffé dégradant dégrade dégradent "
    "détériorant détériore emporté_la_toiture_de emporté_les_toitures_de endommage endommagea endommageant endommagent "
    "endommager fissurant fissure inonda inondant inonde inondent lézarde noie noya noyant souffle_les "
    "souffle_les_vitres soufflé_les soufflé_les_vitres_de submerge submergeant vandalise vandalisé",
    damaged__state="pillé* pillés pillées inhabitable* perdu_leur_toit perdu_leur_toiture perdu_leurs_toits "
    "perdu_son_toit abîmé* arraché* brisé* cabossé* criblé* découvert*_de_leur_toit dégradé* détérioré* "
    "en_partie_détruit* endommagé* envahi*_par_les_eaux fissuré* hors_d_usage inondé* lézardé* noyé* "
    "partiellement_détruit* partiellement_effondré* plus_de_toit saccagé* sans_toit_ni sous_l_eau sous_les_eaux "
    "subi_d_importants_dégâts subi_de_graves_dommages subi_de_lourds_dégâts subi_des_avaries subi_des_dommages "
    "subi_des_dégâts submergé* vandalisé* volé*_en_éclats éraflé* éventré*",
    damaged__noun="dégradations maisons_endommagées",
    deployed__deed="achemine aligne dispose_de déploie déploient déploiera déploya déployant déployer "
    "dépêcha dépêchant dépêche dépêchent dépêcher engage engageant engagent engager enverra enverront "
    "envoie envoient envoya envoyant envoyer mobilisa mobilisant mobilise mobilisent mobiliser mobilisera "
    "positionne réquisitionne réquisitionner stationne",
    deployed__state="en_place installé* tenus_par en_position "
    "acheminé* affecté*_à_la_sécurité assurent_la_sécurité combattaient combattant_les combattent "
    "déployé* dépêché* en_mission en_renfort engagé* envoyé* intervenaient interviennent luttaient luttent "
    "luttent_contre mobilisé* participent_aux_recherches patrouillent positionné* présents_sur_zone réquisitionné* "
    "s_affairent stationné* sur_le_pont sur_le_terrain à_l_oeuvre à_pied_d_oeuvre à_pied_d_œuvre",
    deployed__noun="effectifs renforts",
    population__deed="compterait compteraient "
    "abritait abritant abrite emploie employait employant héberge regroupait regroupe scolarise",
    population__state="s_entassent s_entassaient entassé* vivotent "
    "habitaient habitent peuplent résidaient résident travaillent vivaient vivant vivent y_vivent",
    population__noun="détenus prisonniers abonnés adhérents administrés citadins citoyens employés fidèles foyers "
    "habitant habitantes habitants licenciés membres ouvriers peuplé peuplée ressortissants riverains résidents "
    "salariés villageois âmes électeurs_inscrits élèves",
    population__toll="nombre_d_habitants population",
    population__holder="commune_de peuplé_de peuplée_de population_de village_de ville_de",
    jobs__deed="créant crée créent créer créera débauche débaucher détruit embauchant embauche embauchent "
    "embaucher embauchera embaucheront emploie emploient employait licenciant licencie licencient licencier "
    "licenciera licencieront licencié recrutant recrute recrutent recruter recrutera recruteront remercie "
    "supprimait supprimant supprime suppriment supprimer supprimera supprimeront supprimé taille_dans",
    jobs__state="au_chômage au_chômage_partiel au_chômage_technique chômage congédié* embauché* "
    "en_chômage_partiel licencié* limogé* mis*_à_la_porte mis*_à_pied partir_à_la_retraite_anticipée "
    "perdent_leur_emploi perdre_leur_emploi perdront_leur_emploi perdu_leur_emploi perdu_leur_travail "
    "poussé*_vers_la_sortie recruté* remerci* renvoyé* sans_emploi sans_travail supprimé* sur_le_carreau",
    jobs__who="poste postes",
    jobs__noun="CDI chômeurs collaborateurs contrats_à_durée créations_d_emplois créations_de_postes "
    "demandeurs_d_emploi départs départs_volontaires embauche embauches emploi emplois employés "
    "intérimaires licenciement licenciements postes_de_travail recrutements salariés "
    "suppressions suppressions_d_emplois suppressions_de_postes équivalents_temps_plein",
    votes__deed="adopté*_par obtenant obtenu obtiennent obtient recueillant recueille recueillent recueilli "
    "remporte_avec remporté_avec récolte récolté réuni totalise totalisé élu*_avec élu*_par",
    votes__state="abstenu* prononcé*_contre prononcé*_pour se_sont_abstenu* votent votèrent voté "
    "voté_contre voté_pour" + " approuvé",
    votes__noun="abstentions bulletins députés_ont mandats sièges suffrages voix votants votes votes_blancs "
    "votes_contre votes_nuls votes_pour électeurs",
)


LEXICON: Final = Lexicon(
    decimal=",",
    scales=scales("3 mille milliers 6 million millions 9 milliard milliards 12 billion billions"),
    percent=many("pour cent|pourcent|point de pourcentage|points de pourcentage"),
    months=word_set("janvier février mars avril mai juin juillet août septembre octobre novembre décembre"),
    before=before(
        at_least="au moins|d'au moins|qu'au moins|pas moins de|un minimum de|au minimum|bon|bonne|bons|bonnes|"
        "au bas mot|minimum|pas moins d'|pas moins d '|au minimum d'",
        more_than="au-dessus de|au-dessus des|au-dessus du|au - dessus de|au - dessus des|au - dessus du|"
        "plus de|plus d '|plus d'|plus du|plus des|dépassent les|dépasse les|dépassé les|au-delà de|au - "
        "delà de|supérieur à|plus de "
        "la|dépasse|dépassent|dépassait|dépassaient|dépassera|dépasserait|dépasseraient|dépassé|dépasse le|dépassent "
        "le|dépasse la|dépassait les|dépassaient les|dépassé le|dépassant|dépassant "
        "les|excède|excèdent|excédait|supérieure à|supérieurs à|supérieures à|au-dessus de|au-dessus des|au-dessus "
        "du|au delà de|au-delà des|au-delà du|franchi les|franchi le|franchit les|passé la barre des|dépassé la barre "
        "des|franchi la barre des|dépasse la barre des",
        about="estime que|estime qu'|estime qu '|estime à|estiment que|estiment qu'|estiment qu '|estiment à|estimait "
        "que|estimait qu'|estimait qu '|estimait à|estimaient que|estimaient qu'|estimaient qu '|estimaient à|estimé "
        "que|estimé qu'|estimé qu '|estimé à|estimant que|estimant qu'|estimant qu '|estimant à|évalue que|évalue "
        "qu'|évalue qu '|évalue à|évaluent que|évaluent qu'|évaluent qu '|évaluent à|évalué que|évalué qu'|évalué qu "
        "'|évalué à|selon les estimations|selon les estimations ,|selon des estimations|selon des estimations ,|selon "
        "une estimation|selon une estimation ,|environ|d'environ|approximativement|un total d'environ|quelque|autour "
        "de|à peu près|aux alentours de|de l'ordre de|de l'ordre "
        "d'|avoisine|avoisinent|avoisinait|avoisinaient|avoisine les|avoisinent les|avoisine le|avoisinant|avoisinant "
        "les|autour des|autour du|autour d'|aux environs de|aux alentours des|grosso modo|plus ou moins|estimé "
        "à|estimée à|estimés à|estimées à|d'à peu près|plus près de|plus proche de|plus proche des",
        almost="près de|presque|près d'|près d '|près du|près des|près de la|pas loin de|pas loin d'|pas loin des|non "
        "loin de|proche de|proche des|proches de|quasi|quasiment|frôle|frôlent|frôlait|frôle les|frôlent les|frôle "
        "le|frise|frisent|frise les|frisait|approche|approchent|approche les|approchait|approchait les|un peu moins "
        "de|un peu moins d'|un peu moins du|à peine moins de",
        fewer_than="moins de|moins du|moins des|même pas|en dessous de|en-dessous de|moins d'|moins d '|"
        "moins de la|pas même|n'atteint pas|n'atteignent pas|inférieur à|inférieure à|inférieurs à|"
        "inférieures à|sous la barre des|en dessous des|en-dessous des|en dessous du|au-dessous de",
        up_to="jusqu'à|pas au - delà de|jamais plus de|pas moins que|au plus|pas plus de|un maximum de|tout au plus|au "
        "maximum|pas plus d'|pas plus du|pas plus des|un maximum d'|maximum|n'excède pas|n'excèdent pas|ne dépasse "
        "pas|ne dépassent pas|ne dépasse pas les",
    ),
    after=after(
        at_least="au moins|ou plus|ou davantage|et plus|minimum|au minimum|au bas mot",
        about="environ|à peu près|approximativement|plus ou moins",
        more_than="sera dépassé|sera dépassée|serait dépassé|serait dépassée|et quelques|et des poussières",
        up_to="au plus|tout au plus|au maximum|maximum|ou moins",
    ),
    between=frozenset({"à", "ou", "et"}),
    spelt="fr",
    vague=worths("10 dizaines 100 centaines 1000 milliers 1000000 millions 1 plusieurs"),
    groups=worths(
        "12 douzaine douzaines 10 dizaine 20 vingtaine 15 quinzaine 30 trentaine 40 quarantaine 50 cinquantaine "
        "60 soixantaine 100 centaine 1000 millier"
    ),
    halves=word_set("demi demie"),
    fractions=worths(
        "2 moitié 3 tiers 4 quart quarts 5 cinquième cinquièmes 6 sixième 7 septième 8 huitième 9 neuvième "
        "10 dixième dixièmes"
    ),
    describing_by_name=worths(
        "2 biennal biennale biennaux 3 triennal triennale triennaux 4 quadriennal quadriennale quadriennaux 5 "
        "quinquennal quinquennale quinquennaux quinquennat 7 septennal septennat 10 décennal décennale décennie "
        "décennies 40 quadragénaire quadragénaires 50 quinquagénaire quinquagénaires cinquantenaire 60 "
        "sexagénaire sexagénaires 70 septuagénaire septuagénaires 80 octogénaire octogénaires 90 nonagénaire "
        "nonagénaires 100 centenaire centenaires 200 bicentenaire"
    ),
    out_of=many("sur"),
    excepting=many("tous sauf|toutes sauf|sauf|excepté|hormis"),
    denying=word_set("pas non"),
    rate=many("pour|par tranche de"),
    age_behind=many("ans"),
    age_of=word_set("de"),
    the_one=word_set("le la l au du son sa"),
    crowds=word_set("famille foyer ménage police population reste équipage foule gens corps cas"),
    he=word_set("il elle lui"),
    persons=word_set(
        "bru gendre fiancé fiancée veuve veuf orphelin orpheline boulanger boulangère technicien technicienne musicien "
        "musicienne présentateur présentatrice menuisier boucher bouchère forgeron berger bergère électricien plombier "
        "interprète pharmacien pharmacienne candidat candidate sergent lieutenant colonel évêque religieuse apprenti "
        "apprentie cordonnier coiffeur coiffeuse jardinier tailleur couturière bibliothécaire apiculteur horloger "
        "chanteur chanteuse danseuse maçon voisin voisine voisins voisines cousins cousines cousin cousine oncle tante "
        "neveu nièce beau-frère belle-mère gérant gérante patron patronne chef employé employée pompière camionneur "
        "commerçant commerçante paysanne directeur directrice procureur lycéen lycéenne cuisinier témoin promeneur "
        "promeneuse homme femme enfant garçon fillette fille garçonnet bébé nourrisson adolescent adolescente "
        "vieillard retraité retraitée mère père fils frère sœur mari épouse propriétaire conducteur conductrice "
        "chauffeur pilote copilote entraîneur entraîneuse instituteur institutrice enseignant enseignante professeur "
        "élève étudiant étudiante infirmier infirmière médecin agriculteur agricultrice paysan ouvrier ouvrière mineur "
        "pêcheur marin capitaine passager passagère piéton cycliste motard automobiliste routier touriste habitant "
        "habitante gardien gardienne policier policière gendarme agent soldat militaire rebelle combattant assaillant "
        "tireur suspect suspecte journaliste photographe militant militante manifestant manifestante victime survivant "
        "survivante rescapé pompier sauveteur prêtre imam juge avocat avocate maire député députée ingénieur "
        "ingénieure mécanicien mécanicienne joueur joueuse otage détenu détenue migrant migrante bénévole alpiniste "
        "skieur skieuse nageur nageuse randonneur randonneuse"
    ),
)

GRAMMAR: Final = Grammar(
    fates=FATES,
    clause=word_set(
        "après avant quand lorsque tandis alors bien parce car où depuis pendant durant mais contre si "
        "comme selon malgré pour"
    ),
    relative=word_set("qui que dont lesquels lesquelles"),
    joins=word_set("et ou ni"),
    prepositions=word_set("en dans de du des à au aux avec par entre sur vers sous sans chez"),
    determiners=word_set("l le la les l leurs leur ces ses cette ce cet"),
    genitive=word_set("de d des du"),
    among=word_set("parmi"),
    fronting=word_set("sur"),
    parts=word_set("dont parmi compris notamment inclus eux elles lesquels lesquelles inclut incluait"),
    soft=word_set(
        "aurait auraient trouvent trouvaient trouve trouvait figurent figure restaient restait demeuraient demeurait "
        "ayant étant restent reste demeurent toujours encore dû contraints forcés ont a été sont est était étaient "
        "ont_été avait avaient être fait faisant font fit firent moins au plus autres autre personnes gens également "
        "déjà de un une d grièvement légèrement environ confirmé recensé recensés dénombré retrouvé retrouvés "
        "retrouvées retrouvée laissé laissant trouvés trouvé trouver hier aujourd hui y causé causant provoqué "
        "provoquant eu supplémentaires civils portés total y_compris"
    ),
    passive=word_set("serait seraient ayant étant ont a été sont est était étaient être avait avaient"),
    finite=word_set(
        "participent manifestent assistent voyagent voyageaient dit virent vont vint firent prit prirent "
        "défilent marchent réclament exigent rassemblent"
    ),
    finite_endings=("èrent", "aient", "irent", "urent", "ait"),
    participle_endings=("é", "és", "ée", "ées", "ant"),
    no_verbs=word_set(
        "matinée soirée entrée arrivée électricité université communauté autorité majorité liberté activité "
        "municipalité avant pendant durant cependant enfant enfants né côté cité santé sécurité marché autant devant "
        "maintenant société armée année journée députés député réfugiés réfugié blessé fait passant habitant "
        "manifestant"
    ),
    negations=word_set("ne pas aucun aucune personne jamais sans ni"),
    denials=word_set("nié nie démenti dément démentent faux fausse"),
    reaching=word_set(
        "atteindre atteindrait atteindraient dépasse dépassent dépassait s_élève s_élèvent à de est était : atteint "
        "atteignait passe passé s est_de a grimpé monte compte fait des les"
    ),
    ones=word_set("un une autre"),
    nobody=word_set("aucun aucune personne nul sans zéro pas"),
    giving=word_set(
        "affiche affichent confirme confirment note notait maintient mentionne signale signalent inscrit "
        "déclare comptons recensons dénombrons comptent dit disait disent écrit écrivait compte dénombre "
        "dénombrent avance avançait reconnaît reconnaissent chiffre enregistre enregistrent recense fait "
        "faisait donne donnait parle parlait évoque annonce indique admet admettent revendique parlé soutient "
        "soutiennent affirme affirment assure corrige"
    ),
    tallies=word_set("nombre bilan liste total décompte chiffre"),
    tallying=word_set(
        "chiffrent chiffrait estiment estime évaluent évalue porte porta portait élève éleva chiffre sont étaient "
        "atteignent atteignaient s'élèvent passé passés passées passent montent grimpent augmentent"
    ),
    being=word_set("sont étaient est était seraient soient seront serait"),
    back=pattern(
        r"parmi (?:eux|elles|ceux-ci|celles-ci)|d'entre (?:eux|elles)|sur ce (?:total|nombre|chiffre)|"
        r"de ce (?:total|nombre)|au total dont"
    ),
    not_one=pattern(r"pas une? seule?|pas (?:même )?une?"),
    some=pattern(r"un (?:\w+ )?nombre|une série|de nombreu(?:x|ses)|beaucoup|nombre|bon nombre"),
    origin=pattern(
        r"(?:étaient|sont|venaient|viennent) (?:de|du|des|d['’])|(?:étaient|sont) originaires|(?:avaient|ont) "
        r"(?:[\w-]+ ){0,3}\d+(?: et \d+)? ans(?!\w)|(?:ont|avaient) (?:déjà )?été identifiée?s(?! comme)|ont (?:déjà "
        r")?été (?:rendu|remis)e?s? (?:à leurs?|aux) (?:famille|proche|parent)s?"
    ),
    differing=pattern(r"(?:\w+ )?de (?:plus|moins) (?:que|qu['’]|par rapport)"),
    identifying=pattern(r"il s['’]agi(?:t|ssait|rait)(?: notamment)? (?:de|d['’])|ce sont|c['’]étaient"),
    along=pattern(r"ainsi que|en compagnie de|de même que|avec"),
    replaced=pattern(
        r"contre|au lieu de|(?:un|le) (?:premier|précédent) (?:bilan|décompte|total) de|(?:un|"
        r"le) bilan (?:précédent|antérieur|provisoire|initial) de"
    ),
    recounting=pattern(
        r"(?:sont|étaient) passée?s à #|(?:a|ont) (?:retiré|corrigé) (?:ses|leurs) #|(?:est|était|sont) revenue?s? à #|"
        r"(?:le|au) (?:chiffre|nombre)(?: \w+)? de #|(?:s.en (?:tient|tenait|tiennent)|en (?:est|était|sont|"
        r"étaient)(?: déjà| encore)?|nous (?:sommes|étions)(?: déjà| encore)?) à (?:[«“\"] ?)?#|insist(?:e|ent|ait|"
        r"aient) sur #"
    ),
    money=pattern(
        r"allou\w+|débloqu\w+|dépens\w+|financ\w+|subvention\w*|bénéfices?|pertes?|revenus?|chiffre d'affaires|ventes|"
        r"rançon|pots?-de-vin|amendes?|dettes?|prêts?|budget|coûts?|valeur|dégâts|indemnis\w+|indemnités?|aides?|fonds|"
        r"salaires?|prix|investi\w+|caution|récompense|payer|versé\w*|dons?|provisions|économies"
    ),
    superseded=pattern(
        r"contre|auparavant|initial\w*|précéden\w+|premier bilan|d\'abord|avai(?:t|ent) (?:d\'abord |"
        r"initialement )?(?:annoncé|parlé|fait|dit|évoqué)|révis\w+|corrig\w+|au départ|passé de|jusqu\'alors|plus tôt|"
        r"(?:hier|la veille|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche),? ils étaient"
    ),
)

NOUNS: Final = nouns(
    people="marchands marchandes commerçants commerçantes vendeurs vendeuses éleveurs "
    "noms personnes personne gens victimes habitants résidents passagers membres réfugiés migrants évacués "
    "familles survivants employés salariés manifestants prisonniers détenus otages étudiants blessés morts passants "
    "riverains villageois touristes vacanciers clients spectateurs supporters électeurs voyageurs occupants ouvriers "
    "travailleurs mineurs_de_fond pêcheurs marins collégiens lycéens retraités pensionnaires patients malades malade "
    "suspects prévenus accusés inculpés condamnés sinistrés déplacés disparus rescapés sans-abri demandeurs citoyens "
    "électrices skieurs alpinistes randonneurs motards cyclistes piétons automobilistes chauffeurs conducteurs paysans "
    "agriculteurs enseignants professeurs instituteurs fonctionnaires grévistes croyants fidèles pèlerins sauveteurs "
    "civils militants blessé mort tués tuées individus hommes-grenouilles résidentes habitantes riveraines décès "
    "passagères adhérents abonnés foyers ménages",
    civilians="civils civil",
    children="enfants enfant fillettes garçons filles bébés adolescents mineurs écoliers fillette "
    "garçonnets bébé nourrissons adolescent adolescentes mineures élèves collégiens lycéens jeunes",
    women="épouse fille filles sœur sœurs grand-mère tante nièce cousine elle femmes femme mères épouses",
    men="mari époux fils frère frères grand-père oncle neveu cousin garçon hommes homme pères",
    soldiers="officier officiers sous-officiers soldats soldat militaires militaire troupes parachutistes "
    "légionnaires marines fantassins conscrits commandos réservistes casques",
    police="policiers policier gendarmes agents policières gendarme gardiens crs forces",
    fighters="combattants rebelles insurgés miliciens djihadistes terroristes assaillants jihadistes "
    "guérilleros islamistes talibans extrémistes",
    journalists="journalistes journaliste reporters correspondants photographes",
    carers="médecins pompiers secouristes infirmières soignants ambulanciers infirmiers sauveteurs "
    "sapeurs-pompiers pompier médecin",
    animals="animaux vaches moutons chèvres porcs chevaux chiens poules oiseaux poissons bovins têtes bêtes "
    "volailles brebis agneaux veaux volaille ovins caprins porcins chameaux ânes cheval chat chats canards "
    "dindes baleines dauphins loups ruches abeilles",
    jobs="emplois postes",
    vehicles="véhicules véhicule engins caravanes caravane roulottes scooters motos vélos",
    cars="voitures voiture automobiles berlines",
    buses="autobus bus autocars autocar minibus car cars",
    trucks="camions camion poids-lourds semi-remorques camionnettes",
    tanks="chars blindés",
    ships="bateaux navires bateau navire embarcation ferry chalutiers embarcations pirogues cargos voiliers "
    "ferries canots",
    aircraft="aéronefs",
    jets="avions avion chasseurs",
    helicopters="hélicoptères hélicoptère",
    drones="drones drone",
    buildings="bâtiments immeubles bâtiment édifices constructions structures",
    homes="maisons logements maison habitations logement habitation appartements pavillons foyers cases",
    schools="écoles école collèges lycées",
    hospitals="hôpitaux hôpital clinique cliniques dispensaires",
    churches="églises mosquées temples synagogues",
    towns="villages villes communes localités hameaux",
    shops="magasins commerces boutiques",
    weapons="roquettes missiles bombes obus",
    km="km kilomètres",
    miles="miles milles",
    centimetres="centimètres centimètre cm millimètres",
    metres="mètres mètre",
    hectares="hectares",
    tons="tonnes",
    dollars="dollars",
    euros="euros",
    years="ans années mois jours semaines heures",
    bridges="ponts pont passerelles",
    trains="trains rames locomotives wagons",
    trees="arbres",
    cases="cas",
    entries="entrées arrivées passages",
    corpses="cadavres cadavre dépouilles dépouille corps",
)


WORDINGS = Wordings(
    kinds={
        "airstrike": r"aéri|avion|bombard|raid|missile|drone|hélico|frappe|chasse",
        "shelling": "obus|artiller|bombard|tir|roquette|mortier|missile|pilonn|tomb[ée]|canon|salve|grêle de",
        "bombing": (
            "bomb|explo|attentat|engin|grenade|mine|dynamit|piégé|charge|détona|kamikaze|saut[éeè]|fait sauter|"
            "souffl|colis|ceinture|déflagr|artifice"
        ),
        "chemical_attack": "chimi|gaz|toxi|chlor|sarin|poison|neurotox|lacrymog|acide|émanation",
        "armed_clash": (
            "combat|affront|accroch|bataille|attaqu|offensive|tir|embuscade|assaut|escarmouche|lutt|guerre|heurt|"
            r"coups de feu|échang|riposte|feu\b|opération|intervention|fusill|rafales|avancé|progress|assiég|siège|"
            r"prise d|front\b|raid|balle|blind"
        ),
        "abduction": (
            "enlev|enlèv|kidnapp|rapt|otage|ravi|captur|disparu|emmen|captif|rançon|séquestr|mains d|aux mains|"
            "disparit|captiv|geôlier|emport"
        ),
        "riot": (
            "émeute|pill|violen|saccag|incendi|heurt|casseur|affront|mutin|soulèv|soulev|révolt|rébell|cagoul|"
            "vitrine|brûl|jets? de pierre|pavés|bagarr|rixe|bousculad|débord|barricad|tumult|trouble|insurrect|"
            r"échauff|lynch|pierres? .{0,20}\bvol[ée]"
        ),
        "arrest": (
            "arrêt|arrest|interpell|garde à vue|déten|captur|prison|incarcér|écrou|intercept|rattrap|barreaux|"
            "cellule|cueill|rétention|menott|gardé à vue|gardés à vue|geôl|cachot|embarqu|emmen|appréh|neutralis|"
            "maîtris|coffr|perquisition|rafle|épingl|embast|sous les verrous|mandat"
        ),
        "talks": (
            "réuni|rencontr|négoci|pourparler|discut|discussion|dialog|sommet|entretien|entreten|conféren|visit|"
            "reçu|reçoi|médiat|appel|téléphon|consult|s'est rendu|table|assis autour|échang|concert|rendez-vous|"
            "délégation|émissaire|tête-à-tête|plénière|contact|hôte|se parler|parlé|conciliat|bras de fer"
        ),
        "election": (
            r"élect|élu|élire|vot|scrutin|urne|candidat|référendum|suffrage|campagne|isoloir|tour\b|dépouill|tranch|"
            r"bureaux? de vote|siège|députés?\b|mandat|bulletin|plébiscit|réélu|maire sortant|abstention"
        ),
        "court": (
            "tribunal|juge|jugé|procès|condamn|peine|procureur|parquet|accus|inculp|mis en examen|plainte|appel|"
            r"audience|verdict|acquitt|cour\b|assises|justice|prison|faillite|redressement|liquidation|avocat|"
            r"extrad|délibéré|écop|ferme\b|juré|coupable|jug(?:é|ée|és|er|era)|magistrat|relax|requi[st]|requér|"
            r"réquisit|plaid|barre\b|comparu|comparaî|comparaiss|prévenu|mis(?:es?)? en cause|poursui|saisi|"
            "contentieux|litige|amende|prud|conseil d['’]état|cassation|détention|libér|remis(?:es?)? en liberté|"
            "sursis|partie civile|victoire"
        ),
        "protest": (
            "manifest|protest|march|rassembl|grève|défil|débray|rue|bloqu|boycott|veillée|cortège|piquet|occup|"
            r"mobilis|banderol|battu le pavé|pavé|cess\w+ le travail|minute de silence|silence|sit-in|pancart|"
            "slogan|chaîne humaine|foule|milliers|dans la rue|scand|hué|sifflé|arrêt de travail|tract|tente|"
            "campement|barrage|filtrant|ralliement|indign|opération escargot|marée|pétition|klaxon"
        ),
        "agreement": (
            "accord|pacte|trait|convention|trêve|cessez|sign|alliance|compromis|contrat|entente|convenu|accept|"
            "entendu|entendent|entendr|paraph|armistice|conclu|scell|topé|ratifi|adopt|approuv|échang|consensus|"
            "concili|paix|protocole|feu vert|valid|engag|mémorandum|deal"
        ),
        "appointment": (
            r"nomm|désign|élu|démission|limog|renvoy|révoqu|remplac|succéd|quitt|poste|promu|investi|congédi|départ|"
            r"rênes|tablier|porté(?:e)? à|présiden|tête de|directeur|directrice|prend(?:ra)? la|pris la|intronis|"
            r"install|reconduit|intérim|relev[ée]|suspendu|écart|évinc|débarqu|remerci|jet[ée] l['’]éponge|s['’]en va|"
            r"part\b|partir|partant|passe la main|nominat|promot|confi[ée]|charg[ée] de|à la retraite|retir"
        ),
        "displacement": (
            "déplac|fui|évacu|réfugi|quitt|exode|sans-abri|abri|expuls|départ|reloge|transfér|migr|chass|dorm|"
            r"gymnas|tente|camp\b|camps\b|part(?:ir|is|ent)\b|partis|exil|logé|log(?:er|ement)|héberg|accueil|"
            "reveni|retour|rentr|regagn|frontière|cour(?:ir|u|ent)|hauteur|refoul|sinistr|délog|rapatri|"
            r"mis(?:es?)? à l['’]abri|s['’]abrit|bateau|car\b|bus\b|vidé"
        ),
        "disaster": (
            r"séisme|inond|crue|tempête|ouragan|cyclone|typhon|tornade|tsunami|volcan|érupt|avalanche|sécheresse|"
            r"incendie|feu|famine|canicul|chaleur|froid|épidémi|pandémi|choléra|pluie|catastroph|effondr|magnitude|"
            r"réplique|vent|foudre|neige|vague|rivière|barrage|coulée|flammes|orage|désastre|rougeole|virus|contamin|"
            r"infect|grêl|gel\b|gelé|verglas|cas\b|malad|bougé|gliss|coteau|débord|submerg|emport|patient|symptôm|"
            r"foyer|soign|diarrh|fièvre|grippe|ebola|variole|contag|sinistr|dégât|boue|décombres|éboul|secou|trembl|"
            r"noy|pollu|brûl|fumée|soif|pénurie d['’]eau|moustiqu|épizoot|intoxic|bactéri|de son lit|de leur lit"
        ),
    },
    statuses={
        "feared": (
            "crai|redout|pourr|peut|possib|probab|présum|supposé|soupçon|risque|danger|menac|non confirm|"
            r"pas (?:été )?confirm|dispar|inquiét|estim|s'attend|si\b|serai|aurai|devrai|"
            r"\w+(?:ra|ront|rait|raient|rons)\b|va\b|vont\b|sauf si|à moins|quasi|imminent|presque sûr|ignor|"
            "inconnu|pas clair|incertain|flou|on ne sait|sait pas|sans nouvelles|semble|éventuel|vraisembl|attend|"
            r"alert|doit\b|doivent\b|prévo|prévi|n['’e]\w* … confirm"
        ),
        "cancelled": (
            r"annul|report|abandonn|renon|retir|ajourn|interromp|ne (?:se |sera|aura)|échou|romp|levé|déprogramm|"
            r"pas lieu|interdi|finalement pas|tomb(?:e|é|ée) à l['’]eau|tombé|renvoy|une croix|différé|repouss|décal|"
            r"reculé|recule|suspen|abrog|ren[oi]nc|stopp|arrêt|gel[ée]\b|enterr|mis fin|mettre fin|désist|rétract|"
            r"marche arrière|machine arrière|en suspens|n['’]aura|supprim|sans suite|ne \w+(?:ra|ront) (?:finalement |"
            r"donc |plus )?(?:pas|plus)|ne \w+(?:ra|ront) (?:finalement|donc)|à l['’]eau"
        ),
    },
    stances={
        "expects": (
            "chance|espoir|quasi|exclu|attend|prévoi|prévu|pourr|peut|sera|seront|aura|probab|possib|crai|espèr|"
            r"espér|estim|pronostiqu|devrai|table|mis[ée]|va\b|vont\b|si\b|risque|confian|"
            r"\w+(?:ra|ront|rait|raient|rons)\b|sauf si|à moins|promet|promis|assur|entrevoi|entrevoy|anticip|"
            r"redout|imagin|dev(?:ra|rait|ront)|doi(?:t|vent)\b|bientôt|demain|pari[eé]|optimist|pessimist|prépar|"
            "envisag|augur|présag|prédi|annonc|pas fini|loin d|cro[iy]"
        ),
        "accuses": (
            r"otage|pill|exploit|étouff|dissimul|propag|cach|incend|trich|ordonn|interdi|demandé de ne pas|vol(?:é|er|"
            r"ent)\b|accus|respons|coupable|dénon|imput|attribu|reproch|crime|massacr|meurtr|tué|attaqu|viol|condamn|"
            r"réprim|ment|manqu|provoqu|caus|corrup|terror|fraud|blâm|pointe|s'en pren|en prend\b|fautif|fautiv|fustig|"
            r"met(?:tent)? en cause|mis(?:es?)? en cause|montr[eé]|doigt|aurai|serai(?:t|ent)\b|tard\b|laxis|inact|"
            r"incur|amateur|aband|savai|encaiss|torture|maltrait|discrimin|rac(?:isme|iste)|abus|détourn|corromp|"
            r"pot-de-vin|vers[eé]|escroqu|tromp|abattu|bombard|tir[eé]|expuls|chass|impun|laiss[eé]|ignor|refus|négl|"
            r"défaill|illég|espionn|sabot|manipul|falsifi|détru|ferm(?:é|er|e|ent) les yeux|yeux fermés|roul(?:é|"
            r"er) dans|berné|dup[eé]|instrumentalis|charg(?:e|é|ent) (?:le|la|les)\b|sur le dos|complic|complais|trahi|"
            r"pollu|empoisonn|spoli|escroc|magouill|grief|rancune"
        ),
        "denies": (
            r"exclu|écart|dément|ni[ée]|nie\b|nient|rejet|réfut|contest|récus|non\b|pas\b|jamais|faux|fausse|aucun|"
            r"ni\b|sans fondement|innocen|invent|infond|mensong|menteu|guère|peu\b|balay|balai|se défend|défendu? de\b|"
            r"défendent d|s'inscri|inscri(?:t|re|vent) en faux|en faux\b|met(?:tent)? en doute|mis en doute|dout|"
            r"met(?:tent)? en cause|sceptiqu|coup(?:e|é|ent|er) court|n['’]\w+|rien\b|refus|absurd|ridicul|calomni|"
            r"diffam|fantais|grotesqu|délirant|infox|intox|affabul|faribol|balivern|sornett|démont|désavou|désolidaris|"
            r"dédou|ignor(?:e|er|ait)\b|étrang|repouss|oppos|erron|inexact|contredi|contrair|relativis|minimis|"
            r"impossibl|improbabl|nullement|archifaux|archi-faux|fadais|foutaise|n['’]avoir (?:jamais|rien|pas)|"
            r"sans objet|s['’]étonn|contre-vérité|pipeau|fable\b|élucubr|incrédul|interrog|point d['’]interrogation|"
            r"met(?:tre|tent)? en doute|remet(?:tent|tre)? en (?:cause|question)|questionn"
        ),
        "suspects": (
            "exclu|envisag|imagin|n'écart|n'exclu|écart|soupçon|présum|supposé|croi|possib|pourr|peut|probab|sembl|"
            "piste|indice|recherch|lié|auteur|enquêt|pench|tout porte|laisse(?:nt)? penser|pens[eé]|aurai|"
            r"serai(?:t|ent)\b|priv|orient|susp|doute|chercher|trac[eé]|penser|imput|plausib|vraisembl|éventu|"
            r"hypoth|thès|scénari|vérif|examin|élément|mobile\b|conclu|attribu|vrai(?:s|e|es)?\b|derrière|"
            r"tient pour|parier|sans doute|flaire|subodor|mystère|énigme|sans exclure|sans écarter|song(?:e|ent|é)\b"
        ),
        "condemns": (
            "condamn|dénon|déplor|critiqu|fustig|indign|rejet|réprouv|lâche|barbar|atroc|inaccept|inadmis|horr|"
            "honte|crime|terroris|trahi|poignard|scandal|regrett|qualifi|trait|parl|appel|flétri|stigmatis|révolt|"
            "immond|abject|odieu|écœur|indécen|inqualifi|inhuma|cruel|sauvag|brut|choqu|choc|colère|furieu|conster|"
            "sidér|tonn[eé]|vilipend|réprimand|blâm|tanc[eé]|s'en prend|s'en prennent|inexcus|impardonn|infâm|"
            "irrespons|intolér|exécr|épouvant|terribl|absurde|bafou|mépris|outr[eé]|dégoût|jug(?:e|ent|é|ée) … «|"
            "jug(?:e|ent|é) … (?:in|ir|hon|dé)|infami|ignomin|ignobl|monstru|crapul|salop|insoutenab|insupportab|"
            "sanglant|dérap|bassesse|cynis"
        ),
        "claims_responsibility": (
            "revendi[cq]|attribu|assum|respons|reconn|admis|admet|avou|auteur|endoss|aveu|sign[éeè]|coupabl|"
            "a fait feu|(?:dit|disent|affirme|affirment|assure) avoir (?:posé|tué|tiré|mené|commis|attaqué|visé|a"
            "battu|incendié|détruit|frappé|enlevé)"
        ),
        "threatens": (
            "menac|avert|représail|veng|ripost|répond|sinon|ultimatum|jur|promet|promis|conséquen|puni|préavis|"
            r"si\b|\w+(?:ra|ront|rait|raient|rons)\b|va\b|vont\b|sauf si|à moins|brandi|droit de|saisi|justice|"
            "plainte|faire grève|grève|illimité|sanction|pay(?:er|era)|regrett|en cas de|faute de|poursui|intensif|"
            r"durci|gare\b"
        ),
        "demands": (
            "exig|demand|réclam|appel|exhort|pri[ée]|doi|faut|urg|ordonn|veu|insist|souhait|propos|invit|somm|"
            "sollicit|devr|plaid|press[eé]|enjoi|milit|prôn|préconis|recommand|conjur|suppli|impose|presse|espèr|"
            r"(?-i:Qu['’](?:il|elle|on|ils|elles)\b)|martel|suggèr|suggér|conseill|laiss(?:ez|e)|arrêtez|cessez|"
            "revendi|pétition|mett(?:e|ez) fin|incit|engag[eé]|lanc(?:e|é|ent) un appel|voudr|"
            "rappell?e? à l['’]ordre|cri du|mérit|droit à|sans délai|immédiat"
        ),
        "supports": (
            r"moins mauvais|bonne décision|a raison|avait raison|sage\b|soutien|soutenu|appui|appuy|salu|félicit|"
            "défend|favor|approuv|solidar|bienvenu|remerci|justifi|nécessair|import|aid|condoléan|satisf|accueil|"
            r"applaud|rang|vot(?:er|é|e)|réjoui|homm?age|plébiscit|encourag|plaid|appréci|compliment|lou[eé]\b|"
            r"loue(?:nt)?\b|vant|enthous|positif|positiv|fier\b|fière|content|ralli|côtés? d|bon sens|progrès|"
            r"coopér|collabor|particip|parrain|souscri|adhè|adhé|préfèr|préfér|fond(?:é|ée)\b|légitim|bénéfi|utile|"
            r"avanc(?:ée|e)|la défense d|concours|caution|aval\b|avalis|confiance|blanc-seing|main forte|épaul|"
            "bénédiction|coup de pouce|fiers"
        ),
        "opposes": (
            r"exclu|oppos|contre|rejet|refus|non\b|pas\b|jamais|critiqu|désaccord|veto|résist|empêch|protest|dénon|"
            r"condamn|hostil|regrett|rien\b|guère|peu\b|vent debout|déclin|retoqu|combat|réticen|fait barrage|fais|"
            r"barrage|repouss|écart|boud|fustig|rechign|désapprouv|réprouv|conspu|censur|bloqu|entrav|recours|"
            r"conteste?|plainte|se bat|battent|scept|mécontent|grogn|colère|frond|indign|remont|décri|défavorabl|"
            r"négati|tort\b|pas d'accord|met(?:tent)? en cause|remet|désaveu|désavou|réserv|enterr|torpill|pourfend|"
            r"récus|mobilis|balay|balai|levée de boucliers|mauvais œil|mauvais oeil|claqu(?:e|é|ent) la porte|"
            r"juge administratif|attaqué (?:l['’]|le |la |les )(?:arrêté|décret|loi|décision|permis)|tourn(?:é|e|"
            r"ent) le dos|dos au|fin de non-recevoir|non-recevoir|vote(?:nt|r|ra)? contre|bras de fer|fâch|courroux|"
            r"tollé|émeut|s['’]émouvoir|s['’]émeu|braqu|cabr|hérisse|s['’]élev|insurg|monte(?:nt)? au créneau|regimb|"
            r"renâcl|boycot|retrait du|interdi[tr]|s['’]y opp|pas question|hors de question|controvers"
        ),
        "voices_concern": (
            "excus|désolé|préoccup|alarm|crai|redout|regrett|douleur|condoléan|deuil|trist|risque|danger|grave|"
            "pleur|horreur|boulevers|avert|crise|peur|choc|choqu|gorge nouée|sonnette d|cri d'alarme|inqui|effray|"
            "effroi|terrori|panique|boule au ventre|stress|épuis|nuits? blanche|désespér|impuiss|déçu|déception|"
            "surpris|démuni|désarroi|désempar|sidér|conster|frémi|trembl|larmes|souci|malaise|nerv|méfian|perturb|"
            "troubl|émoi|ému|abattu|traum|accabl|addolor|atterr|épouvant|affol|ventre|vertig|dormir|sommeil|"
            "insomni|angoi|drame|épreuve|mal à l['’]aise|sinistr|terr(?:eur|ifi)|apeur"
        ),
    },
    planned=(
        r"[a-zà-ü]{2,}(?:era|eront|ira|iront|dra|dront)|v(?:a|ont) (?:être )?\w+(?:er|ir|re)|"
        r"doi(?:t|vent) \w+(?:er|ir|re)|prévoi(?:t|ent) d[e']|(?:est|sont) (?:prévu|programmé|fixé|planifié)e?s?"
    ),
    called_off=(
        "(?:(?:a|ont) été|est|sont) (?:annulé|déprogrammé|interdit)e?s?|"
        "n['’]au(?:ra|ront) (?:finalement |donc )?(?:pas|plus) lieu|tomb(?:e|ent) à l['’]eau"
    ),
    calls_off=r"annule(?:nt)?|(?:a|ont) annulé|déprogrammé",
    announced=r"prévue?s?|programmée?s?|annoncée?s?",
    denial=(
        r"rejet|réfut|exclu[ts]?\b|dément|nie\b|nient\b|nié|niant|inscri(?:t|re|vent|vait) en faux|se défend(?:ent)? d|"
        r"s'est défendu d|s'en défend|conteste(?:nt)? (?:les faits|toute|avoir|formellement|la version)|"
        r"conteste(?:nt)?\b|contesté(?:e|s|es)? (?:les faits|toute|avoir)|récus(?:e|ent|é|ait)\b|clam\w+ … innocence|"
        r"son innocence|leur innocence|est innocent|non coupable|(?:faux|fausse)\b(?! (?:papier|document|billet|"
        r"monnaie|nom|plaque|pass|identit|route|départ|couche|alerte|factu))|sans fondement|infondé|"
        r"dénué\w* de (?:tout )?fondement|mensong|pure invention|invent(?:é|ée|ées|és) de toutes pièces|ne tien(?:t|"
        r"nent) pas debout|(?:n'est|n’est) pas vrai|(?:n'a|n’a|n'ont|n’ont|n'avoir|n’avoir) rien à voir|"
        r"n['’]y est pour rien|n['’]avoir rien su|nullement|archifaux|archi-faux|n['’]avoir jamais|dénuées? de tout|"
        r"contre-vérité|balivern|foutaise|étrang(?:er|ère)s? (?:à|aux) (?:cette |l['’]|ces )?(?:affaire|faits|accus)"
    ),
    not_ruled_out=(
        r"n['’](?:écart|exclu|exclue)\w* (?:pas|rien|plus)|"
        r"n['’]a pas (?:écarté|exclu)|ne (?:peut|peuvent) (?:pas )?(?:écarter|exclure)|"
        r"(?:trop tôt pour|prématuré d['’])\s*(?:écarter|exclure)"
    ),
    negation=r"non|ne|n'|pas|aucun|aucune|jamais|ni|sans|personne|guère|rien|aucune?s?|nul|nulle|nullement|n['’]\w+",
    says=(
        "a dit|ont dit|dit|disent|a déclaré|ont déclaré|déclare|a affirmé|ont affirmé|affirme|affirment|a annoncé|"
        "ont annoncé|annonce|annoncent|a indiqué|ont indiqué|indique|a expliqué|explique|a ajouté|ajoute|a précisé|"
        "précise|a confirmé|confirme|a assuré|assure|a estimé|estime|estiment|a rapporté|rapporte|a fait savoir|"
        "a souligné|souligne|a démenti|ont démenti|dément|démentent|nie|exige|a exigé|demande|a demandé|réclame|"
        "réclament|a réclamé|a averti|avertit|a promis|promet|a revendiqué|revendique|a condamné|condamne|a menacé|"
        "menace|accuse|accusent|a accusé|ont accusé|a dénoncé|dénonce|a rejeté|rejette|a reconnu|a chiffré|déplore|"
        "a imputé|impute|attribue|a attribué|met en cause|mettent en cause|a mis en cause|qualifie|a qualifié|salue|"
        "a salué|critique|a critiqué|défend|a défendu|soutient|a soutenu|craint|craignent|redoute|croit|soupçonne|"
        "soupçonnent|parle de|parlent de|a parlé de|parle, (?:lui|elle), de|évoque|évoquent|a évoqué|s'oppose|a réagi|"
        "réagit|prévient|a prévenu|demandent|exigent|refuse|appelle|appellent|a appelé|compte|avance|s'attend|espère|"
        "fustige|fustigent|a fustigé|conteste|contestent|a contesté|récuse|a récusé|clame|plaide|plaident|a plaidé|"
        "redoutent|préconise|prône|a raconté|ont raconté|raconte|racontent|a répondu|ont répondu|répond|répondent|"
        "a rappelé|rappelle|a insisté|insiste|insistent|jure|jurent|reconnaît|reconnaissent|admet|admettent|a admis|"
        "ont admis|a signalé|ont signalé|signale|signalent|a communiqué|ont communiqué|a recensé|ont recensé|recense|"
        "recensent|a comptabilisé|comptabilise|comptabilisent|comptent|a compté|ont compté|dénombre|dénombrent|"
        "a dénombré|ont dénombré|maintient que|maintiennent que|a maintenu que|a conclu|conclut|a observé|observe|"
        "soulignent|ont souligné|indiquent|expliquent|ont expliqué|précisent|ont précisé|ajoutent|confirment|"
        "ont confirmé|assurent|déclarent|rapportent|ont rapporté|a écrit|ont écrit|écrit|écrivent|fait état de|"
        "font état de|a fait état de|ont fait état de|énumère|réaffirme|a révélé|révèle|témoigne|a témoigné|répète|"
        "a répété|martèle|enregistre|a enregistré|ont enregistré|avai(?:t|ent) (?:dit|déclaré|affirmé|annoncé|indiqué|"
        "expliqué|ajouté|précisé|confirmé|assuré|estimé|rapporté|souligné|démenti|exigé|demandé|averti|promis|"
        "revendiqué|dénoncé|reconnu|chiffré|recensé|compté|dénombré|communiqué|signalé|évoqué|parlé de|fait état de)"
    ),
    accuses=r"accuse(?:nt)?|accusé|soupçonne(?:nt)?|soupçonné",
    according=r"selon|d'après|au dire de|de source",
    between=r"le|la|les|lui|leur|en|y|a|ont|avait|également|aussi|\w+di|hier|pour sa part",
    determiners=r"le|la|les|l'|un|une|des|son|sa|ses|leur|leurs|ce|cette|plusieurs|deux|trois|quatre|cinq|six",
    deeds=(
        r"(?:a|ont) (?:tué|attaqué|blessé|arrêté|interpellé|enlevé|capturé|bombardé|abattu|expulsé|libéré|vaincu|"
        r"condamné|accusé|limogé|poursuivi|assassiné)"
    ),
    done=(
        r"(?:tué|attaqué|blessé|arrêté|interpellé|enlevé|capturé|bombardé|abattu|expulsé|libéré|condamné|accusé|limogé|"
        r"assassiné)e?s?"
    ),
    by=r"par(?: le| la| les| l')?",
    apart=r"syndicat|police|avocat|parquet",
    charges=(
        "accus|allégation|rumeur|bruit|reproch|critiqu|soupçon|imputation|version|affirmation|information|thèse|"
        r"grief|histoire|propos\b|c['’](?:est|était)\b|ce sont\b|parle(?:nt)? d|propos tenus|insinuation|"
        "procès d'intention|assertion|accusations|réponse à la rumeur"
    ),
    untrue=(
        r"infond|mensong|fau(?:x|sse)\b|fausses\b|absurd|ridicul|grotesqu|délirant|calomni|diffam|fantais|intox|"
        "infox|affabul|baliverne|sornette|balay|balai|coup(?:e|é|ent|er) court|tailli?t? en pièces|"
        "sans (?:aucun )?fondement|sans objet|dénué|ne tien|erroné|inexact|cousu|tordu|du vent|invention|inventé|"
        r"archifaux|foutaise|fable\b|contre-vérité|étranger"
    ),
)


DATES = DateWords(
    code="fr",
    locales=("fr",),
    words={
        "day before yesterday": "avant-hier|avant-hier soir",
        "night before last": "l'avant-dernière nuit",
        "yesterday": "hier",
        "today": "aujourd'hui|ce matin|cet après-midi|ce soir|ce midi|plus tôt dans la journée|dans la journée",
        "overnight": "hier soir tard|cette nuit|la nuit dernière|dans la nuit",
        "tomorrow": "demain",
        "day after tomorrow": "après-demain",
        "since": "depuis|à compter de|au plus tôt|à partir du|à partir de|à compter du|dès|pas avant|pas avant le",
        "until": "jusqu'à|jusqu'au|jusqu'en",
        "by": "d'ici|d'ici à|d'ici au|au plus tard",
        "before": "avant",
        "to": "au|aux|à",
        "and": "et",
        "between": "entre",
        "last": "dernier|dernière|derniers|dernières|passé|passée",
        "next": "prochain|prochaine|prochains|prochaines",
        "this": "ce|cet|cette|ces",
        "week": "semaine",
        "weekend": "week-end|weekend|fin de semaine",
        "month": "mois",
        "year": "année|an",
        "early": "début|débuts",
        "mid": "mi|milieu|courant",
        "late": "fin",
        "first": "premier|première",
        "1": "1er",
        "second": "deuxième|second|seconde",
        "third": "troisième",
        "fourth": "quatrième",
        "quarter": "trimestre",
        "half": "semestre",
        "spring": "printemps",
        "summer": "été|l'été",
        "autumn": "automne|l'automne",
        "winter": "hiver|l'hiver",
        "ago": "il y a",
        "": "environ|pour|dans le courant|courant de la|toute|tout|entière|entier|soir|soirée|matin|matinée|après-midi|"
        "midi|minuit|nuit|journée|jour|le|la|les|du|de|des|en|dans|pendant|durant|au cours|au petit matin|à l'aube|tôt|"
        "tard|a commencé|commencé|s'est terminé|s'est achevé|terminé|heure locale",
    },
    rewrites=(
        (r"\bce midi\b", "aujourd'hui"),  # before the time of day is left out
        (r"\b(?:à|vers|en) (?:la )?mi-(?:journée|matinée)\b", " "),
        (r"\b(?:entre|de) <n> ?h(?:eures?)?(?: ?\d{2})? (?:et|à) <n> ?h(?:eures?)?(?: ?\d{2})?(?!\w)", " "),
        (r"\b(<w>) dernier\b", r"past \1"),
        (r"\b(<w>) prochain\b", r"coming \1"),
        (
            (
                r"\b(?:à|vers|peu (?:avant|après)|aux (?:alentours|environs) de) <n> ?(?:h(?:eures?)?\b|h(?=\d)|:) ?"
                r"(?:\d{2}|et (?:quart|demie?)|moins (?:le )?(?:quart|<n>)|<n>)?\b(?: (?:utc|gmt))?"
            ),
            "",
        ),
        (r"(?:\b(?:peu )?(?:avant|après) |\b(?:à|vers) )?(?:\bminuit|(?<!-)\bmidi|\bl'au(?:be|rore))\b", " "),
        (r"\bmi-", "mi "),
        (r"\b[ld]'(?!ici)", ""),
        (r"\bdans la nuit (?:de|du) (?=\w+(?: \d+)? (?:à|au) )", ""),
        (r"\ble (?:matin|soir) du\b", ""),
        (r",? \d{1,2} ?h(?: ?\d{2})?(?!\w),?", " "),
    ),
    ahead=r"(?:se|au|dev|fe|pour|i)(?:ra|ront)|\w{3,}(?:era|eront|ira|iront|dra|dront)|va|vont|doi(?:t|vent)"
    r"|(?:est|sont) (?:prévue?s?|programmée?s?|attendue?s?)|d'ici",
    lasting=r"continuent?|se poursui(?:t|vent)|restent?|durent?|est|sont|demeurent?",
    negated=r"pas|jamais|aucune?|personne",
    remembered=r"anniversaires?|commémor\w+|souvien\w+|se souv\w+|hommages?|en mémoire|rappel\w+(?! qu)",
    attribute=r"(?P<noun>[^\W\d_]+) (?:⟪(?:du|de) |(?:du|de) ⟪)",
    works=r"lois?|accords?|traités?|constitution|résolution|décrets?|recensement|rapports?|étude|pacte|convention",
    day_before=(
        r"(?:dès )?la veille(?: au soir| au matin| à midi)?|le jour (?:précédent|d['’]avant)|"
        r"la nuit précédente|le soir précédent|un jour plus tôt"
    ),
    done=r"a|ont|avait|avaient|était|étaient|été|fut|furent|s'est|se sont|\w{2,}èrent",
    is_monday_first=True,
    same_day=r"le même jour|ce jour-là|ce (?:matin|soir)-là",
    no_nouns="nuit|soir|soirée|matin|matinée|journée|jour|mois|année|partir|compter|lors|depuis|début|fin|courant|"
    "milieu|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|été|hiver|automne|printemps|trimestre|autour",
    numbered=r"(?:le|du|au|jour) (\d{1,2})",
    destined=r"pour",
)
