"""French: its words about numbers, fates and what is counted."""

from typing import Final

from summarizer.ground.languages.fr_fates import FATES
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
    the_one=word_set("le la l au du son sa"),
    crowds=word_set("famille foyer ménage police population reste équipage foule gens corps cas"),
    he=word_set("il elle lui"),
    persons=word_set(
        "cousin cousine oncle tante neveu nièce beau-frère belle-mère gérant gérante patron patronne chef "
        "employé employée pompière camionneur commerçant commerçante paysanne "
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
    fates=FATES,
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
        "figurent figure restaient restait demeuraient demeurait ayant étant "
        "restent reste demeurent toujours encore dû contraints forcés ont a été sont est était étaient ont_été "
        "avait avaient être fait faisant font fit "
        "firent moins "
        "au plus autres autre personnes gens également déjà encore de un une d grièvement légèrement "
        "environ confirmé recensé recensés dénombré retrouvé retrouvés retrouvées retrouvée laissé "
        "laissant trouvés trouvé trouver hier aujourd hui y causé causant provoqué provoquant eu "
        "supplémentaires civils également portés total y_compris"
    ),
    passive=word_set("ayant étant ont a été sont est était étaient être avait avaient"),
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
    reaching=word_set(
        "atteindrait atteindraient dépasse dépassent dépassait s_élève s_élèvent "
        "à de est était : atteint atteignait passe passé s est_de a grimpé monte compte fait des les"
    ),
    ones=word_set("un une autre"),
    nobody=word_set("aucun aucune personne nul sans zéro pas"),
    giving=word_set(
        "dit disait disent écrit écrivait compte comptait dénombre dénombrait dénombrent avance avançait "
        "chiffre recense recensait fait faisait donne donnait "
        "parle parlait évoque évoquait annonce annonçait indique"
    ),
    tallies=word_set("nombre bilan liste total décompte chiffre"),
    tallying=word_set("porte porta portait élève éleva chiffre sont étaient atteignent atteignaient s'élèvent"),
    being=word_set("sont étaient est était"),
    back=pattern(
        r"parmi (?:eux|elles|ceux-ci|celles-ci)|d'entre (?:eux|elles)|sur ce (?:total|nombre|chiffre)|"
        r"de ce (?:total|nombre)|au total dont"
    ),
    along=pattern(r"ainsi que|en compagnie de|de même que|avec"),
    replaced=pattern(
        r"contre|au lieu de|(?:un|le) (?:premier|précédent) (?:bilan|décompte|total) de|(?:un|"
        r"le) bilan (?:précédent|antérieur|provisoire|initial) de"
    ),
    money=pattern(
        r"bénéfices?|pertes?|revenus?|chiffre d'affaires|ventes|rançon|pots?-de-vin|amendes?|dettes?|"
        r"prêts?|budget|coûts?|valeur|dégâts|indemnis\w+|indemnités?|aides?|fonds|salaires?|prix|investi\w+|"
        r"caution|récompense|payer|versé\w*|dons?"
    ),
    superseded=pattern(
        r"contre|auparavant|initial\w*|précéden\w+|premier bilan|d\'abord|"
        r"avai(?:t|ent) (?:d\'abord |initialement )?(?:annoncé|parlé|fait|dit|"
        r"évoqué)|"
        r"révis\w+|corrig\w+|au départ|passé de|jusqu\'alors|plus tôt|"
        r"(?:hier|la veille|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche),? ils étaient"
    ),
)

KINDS: Final = kinds(
    people="personnes personne gens victimes habitants résidents passagers membres réfugiés migrants "
    "évacués familles survivants employés salariés manifestants prisonniers détenus otages étudiants "
    "blessés morts passants riverains villageois touristes vacanciers clients spectateurs supporters "
    "électeurs voyageurs occupants ouvriers travailleurs mineurs_de_fond pêcheurs marins collégiens lycéens "
    "retraités pensionnaires patients malades malade suspects prévenus accusés inculpés condamnés sinistrés "
    "déplacés disparus rescapés sans-abri demandeurs citoyens électrices skieurs alpinistes randonneurs "
    "motards cyclistes piétons automobilistes chauffeurs conducteurs paysans agriculteurs enseignants "
    "professeurs instituteurs fonctionnaires grévistes croyants fidèles pèlerins sauveteurs civils "
    "militants blessé mort tués tuées individus hommes-grenouilles résidentes habitantes riveraines décès "
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
    miles="miles",
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
    corpses="cadavres cadavre dépouilles dépouille corps",
)
