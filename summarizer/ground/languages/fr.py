"""French: its words about numbers, fates and what is counted."""

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
    scales=scales("3 mille milliers 6 million millions 9 milliard milliards 12 billion billions"),
    percent=many("pour cent|pourcent"),
    months=word_set("janvier février mars avril mai juin juillet août septembre octobre novembre décembre"),
    before=before(
        at_least="au moins|d'au moins|qu'au moins|pas moins de|un minimum de|au minimum",
        more_than="plus de|plus d '|plus d'|plus du|plus des|dépassent les|dépasse les|dépassé les|au-delà "
        "de|supérieur à",
        about="environ|d'environ|approximativement|un total d'environ|quelque|autour de|à peu près|aux alentours de",
        almost="près de|presque",
        fewer_than="moins de|moins du|moins des|même pas|en dessous de|en-dessous de",
        up_to="jusqu'à|pas moins que|au plus|pas plus de|un maximum de",
    ),
    after=after(at_least="au moins|ou plus", about="environ"),
    between=frozenset({"à", "ou", "et"}),
    spelt="fr",
    vague=word_set("dizaines centaines milliers millions plusieurs"),
    groups=worths(
        "12 douzaine douzaines 10 dizaine 20 vingtaine 15 quinzaine 30 trentaine 40 quarantaine 50 cinquantaine "
        "60 soixantaine 100 centaine 1000 millier"
    ),
    halves=word_set("demi demie"),
    fractions=worths("2 moitié 3 tiers 4 quart quarts 5 cinquième cinquièmes"),
    out_of=many("sur"),
    excepting=many("tous sauf|toutes sauf|sauf|excepté|hormis"),
    denying=word_set("pas non"),
    rate=many("pour|par tranche de"),
    age_behind=many("ans"),
    age_of=word_set("de"),
    persons=word_set(
        "patron patronne chef employé employée pompière camionneur commerçant commerçante paysanne "
        "directeur directrice procureur lycéen lycéenne cuisinier témoin promeneur promeneuse "
        "homme femme enfant garçon fillette fille garçonnet bébé nourrisson adolescent adolescente "
        "vieillard retraité retraitée mère père fils frère sœur mari épouse propriétaire conducteur conductrice "
        "chauffeur pilote copilote entraîneur entraîneuse instituteur institutrice enseignant enseignante "
        "professeur élève étudiant étudiante infirmier infirmière médecin agriculteur agricultrice paysan ouvrier "
        "ouvrière mineur pêcheur marin capitaine passager passagère piéton cycliste motard automobiliste routier "
        "touriste voisin voisine habitant habitante gardien gardienne policier policière gendarme agent soldat "
        "militaire rebelle combattant assaillant tireur suspect suspecte journaliste photographe militant "
        "militante manifestant manifestante victime survivant survivante rescapé pompier sauveteur prêtre imam "
        "juge avocat avocate maire député députée ingénieur ingénieure mécanicien mécanicienne "
        "joueur joueuse otage détenu détenue migrant "
        "migrante bénévole alpiniste skieur skieuse nageur nageuse randonneur randonneuse"
    ),
)

TELLING: Final = Telling(
    fates=fates(
        none__idiom="condamn*_à_mort peine_de_mort menace*_de_mort échapp*_à_la_mort échapp*_de_mort mer_morte "
        "mort_clinique "
        "point_mort",
        killed__deed="coûté_la_vie coûte_la_vie coûta_la_vie coûtant_la_vie tue tua tuèrent tuant tuent assassina "
        "assassinant abattu_par coûté_la_vie_à coûte_la_vie_à "
        "fait_périr "
        "ôté_la_vie_à coûtant_la_vie_à",
        killed__state="mortel mortels mortelle mortelles tué* mort morts morte mortes décédé* assassiné* "
        ""
        "abattu abattus exécuté* noyé* perdu_la_vie sans_vie trouvé_la_mort "
        "massacrés péri",
        killed__verb="meurent mourut moururent périrent périssent meurt perdent_la_vie",
        killed__noun="mort morts décès tués cadavres cadavre corps assassinat assassinats meurtres meurtre vies "
        "exécutions victimes_mortelles",
        killed__toll="bilan_des_morts nombre_de_morts nombre_de_tués nombre_des_morts nombre_de_décès "
        "bilan_humain bilan",
        injured__deed="soigne soignent soignant soigner blesse blessa blessèrent blessant",
        injured__state="perd*_une_jambe perdu_une_jambe perdu_un_bras perdu_un_œil fracturé* "
        "brûlé*_aux brûlures brûlé_aux intoxication choqué choquée "
        "choqués mordu mordue poignardé "
        "poignardée renversé renversée inconscient "
        "inconscients fracture fracturé cassé commotionné engelures contusions soigné* pris_en_charge "
        "prises_en_charge en_réanimation en_soins_intensifs à_l_hôpital dans_un_état_grave "
        "dans_un_état_critique intoxiqué intoxiqués intoxiquées brûlé* contusionné contusionnés blessé* "
        "hospitalisé* ",
        injured__noun="blessés blessures blessées",
        injured__toll="nombre_de_blessés",
        missing__state="manquent_à_l'appel manque_à_l'appel sans_nouvelles disparu* "
        "portés_disparus porté_disparu portées_disparues introuvables",
        missing__noun="disparition disparus disparitions",
        missing__toll="nombre_de_disparus",
        trapped__state="bloqué* coincé* prisonniers_des piégé* enseveli* assiégé* sous_les_décombres ",
        casualties__noun="victimes victime pertes",
        casualties__toll="nombre_de_victimes bilan",
        rescued__deed="sauver secourir secouru extrait sauve sauva sauvant secourant libérant libéra",
        rescued__state="mis_en_sécurité en_lieu_sûr hélitreuillé hélitreuillés secouru* sauvé* libéré* indemne "
        "indemnes "
        "sain*_et_sauf* "
        "en_vie vivant* survécu repêchés",
        rescued__noun="survivants rescapés rescapé survivant",
        displaced__deed="évacuer déplacer déplaçant déplace évacuant chassant chasse évacue",
        displaced__state="relogé* réinstallé réinstallés hébergé hébergés hébergées mis_à_l_abri transférés "
        "de_leurs_maisons de_chez_eux déplacé* évacué* "
        "sans_abri sans-abri expulsé* chassé* fui "
        "quitté_leur* quitté_leurs sinistrés",
        displaced__verb="quitter_leurs_maisons quitter_leur_domicile fuir fuient fuyaient fuirent",
        displaced__noun="déplacés évacués déplacements évacuations",
        refugees__noun="réfugiés réfugié demandeurs_d*",
        detained__deed="interpelle interpellent embarque embarquent emmène emmènent arrêta arrêtant détient "
        "interpellant",
        detained__state="aux_arrêts gardé_à_vue gardés_à_vue emmené emmenés emmenées placé_en placés_en "
        "en_garde_à_vue en_détention arrêté* détenu* "
        "interpellé* emprisonné* "
        "enlevé* "
        "capturé* écroué* kidnappé* incarcéré* ",
        detained__noun="arrestations interpellations détenus prisonniers otages prisonnier",
        affected__deed="touche touchant affecte affectant frappe",
        affected__state="perdu_leur_emploi sans_électricité sans_eau sans_chauffage isolé isolés privé privés "
        "privée privées touché* affecté* privé* sinistré* malade* à_risque "
        "bloqué* manquent besoin",
        affected__noun="cas sinistrés malades contaminations",
        destroyed__deed="détruit détruisant rasant",
        destroyed__state="emporté* parti_en_fumée partis_en_fumée partie_en_fumée brûlé* coulés coulée ravagé "
        "ravagés rasé* pulvérisé anéanti calciné calcinés détruit détruits détruite détruites effondré* démoli* "
        "réduits_en_cendres "
        "incendié* coulé abattu abattus",
        damaged__deed="endommage endommageant",
        damaged__state="subi_des_dégâts subi_des_dommages dégradé dégradés dégradées arrachés arrachées fissuré "
        "fissurés endommagé* abîmés abîmées inondés inondées",
        deployed__deed="déploie déploya envoie enverra déploiera envoya mobilise mobilisant déployant envoyant "
        "déployer envoyer",
        deployed__state="déployé déployés envoyé envoyés mobilisé mobilisés stationnés dépêchés",
        population__deed="emploie employait",
        population__state="vivent vivaient habitent résident travaillent",
        population__noun="habitants résidents membres employés salariés adhérents citoyens âmes",
        population__holder="population_de",
        jobs__deed="licencier licencie supprimer supprime supprimera embaucher licenciant",
        jobs__state="licencié* supprimés chômage",
        jobs__noun="embauches embauche emplois emploi postes poste salariés employés licenciements suppressions",
        votes__state="voté approuvé",
        votes__noun="voix votes suffrages sièges",
    ),
    clause=word_set(
        "après avant quand lorsque tandis alors bien parce car où depuis pendant durant mais contre si "
        "comme selon malgré pour"
    ),
    relative=word_set("qui que dont lesquels lesquelles"),
    joins=word_set("et ou ni"),
    prepositions=word_set("en dans de du des à au aux avec par entre sur vers sous sans chez"),
    determiners=word_set("le la les l leurs leur ces ses cette ce cet"),
    genitive=word_set("de d des du"),
    among=word_set("parmi"),
    parts=word_set("dont parmi compris notamment inclus eux elles lesquels lesquelles"),
    soft=word_set(
        "restent reste demeurent toujours encore dû contraints forcés ont a été sont est était étaient ont_été "
        "avait avaient être fait faisant font fit "
        "firent moins "
        "au plus autres autre personnes gens également déjà encore de un une d grièvement légèrement "
        "environ confirmé recensé recensés dénombré retrouvé retrouvés retrouvées retrouvée laissé "
        "laissant trouvés trouvé trouver hier aujourd hui y causé causant provoqué provoquant eu "
        "supplémentaires civils également portés total y_compris"
    ),
    passive=word_set("ont a été sont est était étaient être avait avaient"),
    finite=word_set(
        "participent manifestent assistent voyagent voyageaient dit virent vont vint firent prit prirent "
        "défilent marchent réclament exigent rassemblent"
    ),
    finite_endings=(
        "èrent",
        "aient",
        "irent",
        "urent",
        "ait",
    ),
    participle_endings=(
        "é",
        "és",
        "ée",
        "ées",
        "ant",
    ),
    no_verbs=word_set(
        "matinée soirée entrée arrivée électricité université communauté autorité majorité "
        "liberté activité municipalité avant pendant durant "
        "cependant enfant enfants né côté cité santé sécurité marché autant devant "
        "maintenant société armée année journée députés député réfugiés réfugié blessé fait passant "
        "habitant manifestant"
    ),
    negations=word_set("ne pas aucun aucune personne jamais sans ni"),
    denials=word_set("nié nie démenti dément démentent faux fausse"),
    reaching=word_set("à de est était : atteint atteignait passe passé s est_de a grimpé monte compte fait des les"),
    ones=word_set("un une autre"),
    nobody=word_set("aucun aucune personne nul sans zéro pas"),
    giving=word_set(
        "dit disait disent écrit écrivait compte comptait recense recensait fait faisait donne donnait "
        "parle parlait évoque évoquait annonce annonçait indique"
    ),
    tallies=word_set("nombre bilan liste total décompte chiffre"),
    tallying=word_set("porte porta portait élève éleva chiffre sont étaient atteignent atteignaient s'élèvent"),
    money=pattern(
        r"bénéfices?|pertes?|revenus?|chiffre d'affaires|ventes|rançon|pots?-de-vin|amendes?|dettes?|"
        r"prêts?|budget|coûts?|valeur|dégâts|indemnis\w+|indemnités?|aides?|fonds|salaires?|prix|investi\w+|"
        r"caution|récompense|payer|versé\w*|dons?"
    ),
    superseded=pattern(
        r"contre|auparavant|initial\w*|précéden\w+|premier bilan|d\'abord|"
        r"avai(?:t|ent) (?:d\'abord |initialement )?(?:annoncé|parlé|fait|dit|"
        r"évoqué)|"
        r"révis\w+|corrig\w+|au départ|passé de|jusqu\'alors|plus tôt"
    ),
)

KINDS: Final = kinds(
    people="personnes personne gens victimes habitants résidents passagers membres réfugiés migrants évacués "
    "familles survivants "
    "employés salariés manifestants prisonniers détenus otages étudiants blessés morts",
    civilians="civils civil",
    children="enfants enfant fillettes garçons filles bébés adolescents mineurs écoliers",
    women="femmes femme mères",
    men="hommes homme",
    soldiers="officier officiers sous-officiers soldats soldat militaires militaire troupes",
    police="policiers policier gendarmes agents",
    fighters="combattants rebelles insurgés miliciens djihadistes terroristes assaillants",
    journalists="journalistes journaliste",
    carers="médecins pompiers secouristes infirmières",
    animals="animaux vaches moutons chèvres porcs chevaux chiens poules oiseaux poissons bovins têtes bêtes volailles",
    jobs="emplois postes",
    vehicles="véhicules véhicule",
    cars="voitures voiture",
    buses="autobus bus autocars",
    trucks="camions camion",
    tanks="chars",
    ships="bateaux navires bateau",
    aircraft="aéronefs",
    jets="avions avion",
    helicopters="hélicoptères",
    drones="drones",
    buildings="bâtiments immeubles bâtiment",
    homes="maisons logements maison habitations",
    schools="écoles école",
    hospitals="hôpitaux hôpital",
    churches="églises mosquées",
    towns="villages villes communes",
    shops="magasins commerces",
    weapons="roquettes missiles bombes obus",
    km="km kilomètres",
    miles="miles",
    centimetres="centimètres centimètre cm millimètres",
    metres="mètres mètre",
    hectares="hectares",
    tons="tonnes",
    dollars="dollars",
    euros="euros",
    years="ans années mois jours semaines heures",
)
