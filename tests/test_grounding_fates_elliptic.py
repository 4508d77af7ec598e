"""A bare number beside one of which a fate is told: added to it, set against it, or said in its place."""

import pytest
from fate_reader import fates_of

ADDED = (
    ("en", "Divers recovered 11 bodies on Monday and 15 more Tuesday, the coast guard said."),
    ("es", "Los buzos hallaron 11 cadáveres el lunes y otros 15 el martes."),
    ("fr", "Les plongeurs ont repêché 11 corps lundi et 15 autres mardi."),
    ("de", "Die Taucher bargen 11 Leichen am Montag und 15 weitere am Dienstag."),
    ("it", "I sommozzatori hanno recuperato 11 corpi lunedì e altri 15 martedì."),
    ("pt", "Os mergulhadores encontraram 11 corpos na segunda e mais 15 na terça."),
)
SET_AGAINST = (
    ("en", "53 miners died in the pits in 2025, compared with 15 the year before."),
    ("es", "53 obreros murieron en las minas en 2025, frente a 15 el año anterior."),
    ("fr", "53 mineurs sont morts en 2025, contre 15 l'année précédente."),
    ("de", "53 Bergleute starben 2025, gegenüber 15 im Vorjahr."),
    ("it", "53 minatori sono morti nel 2025, contro i 15 dell'anno precedente."),
    ("pt", "53 mineiros morreram em 2025, contra 15 no ano anterior."),
)
IN_PLACE = (
    ("es", "El de los muertos va y viene: 27, dijo la alcaldesa; 15, corrigió el ministerio."),
    ("fr", "Celui des morts a varié : 27, a dit la maire ; 15, a corrigé le ministère."),
    ("it", "Quello dei morti è cambiato: 27, ha detto la sindaca; 15, ha corretto il ministero."),
    ("es", "El número de muertos cambia. Un informe hablaba de 94; la asociación de víctimas sostiene que son 15."),
)
AGES = (
    ("en", "Twenty people died. 15 were under 18."),
    ("es", "Murieron 20 personas. 15 tenían menos de 18 años."),
    ("fr", "Vingt personnes sont mortes. 15 avaient moins de 18 ans."),
    ("de", "Zwanzig Menschen starben. 15 waren unter 18."),
    ("it", "Venti persone sono morte. 15 avevano meno di 18 anni."),
    ("pt", "Vinte pessoas morreram. 15 tinham menos de 18 anos."),
    ("nl", "Twintig mensen stierven. 15 waren jonger dan 18."),
)
OTHERS = (
    ("en", "Divers recovered 11 bodies on Monday and 15 more returned on Tuesday."),
    ("en", "The blast killed 11 people on Monday, and 15 others in the hall watched."),
    ("en", "53 miners died in 2025, compared with 15 who came home."),
    ("en", "That of the dead has come and gone: 27, said the mayor; in hospital lay 15, said the ministry."),
    ("es", "El de los muertos preocupa: la alcaldesa espera 15, dijo."),
    ("es", "Hallaron 11 cadáveres el lunes y otros 15 llegaron el martes."),
    ("fr", "53 mineurs sont morts en 2025, contre 15 qui sont rentrés l'année précédente."),
    ("de", "Die Taucher bargen 11 Leichen am Montag und 15 weitere kehrten am Dienstag zurück."),
    ("it", "Hanno recuperato 11 corpi lunedì e altri 15 sono tornati martedì."),
    ("pt", "Encontraram 11 corpos na segunda e mais 15 voltaram na terça."),
    ("en", "Twenty people died. 15 were under the tents."),
    ("en", "The dead are mourned: 15 came to the square."),
)


GIVEN = (
    ("es", "El juez elevó a veinte los muertos. Por la mañana, la alcaldía había informado 15."),
    ("es", "Hay nueve muertos en el incendio. El lunes el alcalde había hablado de 15."),
    ("pt", "Morreram 28 pessoas com o frio. Na terça a câmara falara em 15."),
    ("pt", "Morreram 31 pessoas no temporal. Na véspera, a câmara referira 15."),
    ("fr", "Vingt corps ont été retrouvés. La veille, la préfecture en avait annoncé 15."),
    ("fr", "Le séisme a fait 20 morts. Lundi, le préfet parlait encore de 15."),
    ("en", "The fire killed nine people. On Monday the mayor had spoken of 15."),
    ("en", "Nine people died in the fire. The ministry had earlier reported 15."),
    ("it", "L'incendio ha ucciso nove persone. Lunedì il sindaco aveva parlato di 15."),
    ("it", "Nove persone sono morte. In mattinata la prefettura ne aveva comunicati 15."),
    ("ru", "При пожаре погибли девять человек. В понедельник мэр говорил о 15."),
    ("uk", "Унаслідок пожежі загинули дев'ять людей. У понеділок мер повідомляв про 15."),
    ("en", "Twenty people died.\n\nNo count lasted. We were told 20 on Monday and a few hours later 15."),
    ("es", "Este año han muerto 18 personas, frente a las 15 del mismo periodo de 2012."),
    ("it", "Quest'anno sono morte 18 persone, contro le 15 dello stesso periodo del 2022."),
)
GIVEN_OF_OTHERS = (
    ("en", "Nine people died in the fire. The company says 47 were aboard the ferry. The union speaks of 15."),
    ("en", "Nine people died in the fire. The mayor spoke of 15 tents for the homeless."),
    ("en", "Nine people died in the fire. The bus had carried 15."),
    ("en", "Nine people died in the flood. The council had reported 30 cattle lost. Farmers spoke of 15."),
    ("es", "El choque dejó nueve muertos. La empresa dice que viajaban 47 en el bus. El gremio habla de 15."),
    ("es", "El choque dejó nueve muertos. El alcalde habló de 15 carpas."),
    ("fr", "Le séisme a fait 20 morts. Lundi, le préfet parlait de 15 écoles fermées."),
    ("pt", "Morreram 31 pessoas no temporal. A escola recebera 15."),
    ("de", "Neun Menschen starben. Nach Angaben der Reederei waren 47 an Bord. Die Gewerkschaft spricht von 15."),
    ("de", "Neun Menschen starben. Der Bürgermeister sprach von 15 Schulen."),
    ("it", "Nove persone sono morte. Il sindaco ha annunciato il trasferimento di 15 persone."),
    ("it", "Nove persone sono morte. La prima chiamata, sostiene la Croce Rossa, che ne ha registrate 15."),
)


@pytest.mark.parametrize(("language", "text"), GIVEN)
def test_what_a_verb_of_saying_gives_goes_on_with_the_toll_before(language, text):
    """Whoever says, reports or is told a number alone means those whom the text has told of."""
    assert {"killed"} == fates_of(text, "15", language)


@pytest.mark.parametrize(("language", "text"), GIVEN_OF_OTHERS)
def test_what_somebody_gives_of_others_has_no_toll(language, text):
    """A number alone is of the last that counted anything, and one with a noun is of that."""
    assert "killed" not in fates_of(text, "15", language)


@pytest.mark.parametrize(("language", "text"), ADDED + SET_AGAINST + IN_PLACE + AGES)
def test_a_bare_number_beside_a_toll_is_of_the_dead_too(language, text):
    """News tells a fate once and leaves it out of the next number in the same breath."""
    assert "killed" in fates_of(text, "15", language)


@pytest.mark.parametrize(("language", "text"), OTHERS)
def test_a_number_with_a_noun_or_a_verb_of_its_own_is_none(language, text):
    """Who returned, watched or came beside the dead did not die."""
    assert "killed" not in fates_of(text, "15", language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Los desaparecidos son sus primos, y ella guarda 44 nombres en un cuaderno."),
        ("fr", "Les disparus sont ses cousins, et elle garde 44 noms dans un cahier."),
        ("it", "I dispersi sono i suoi cugini, e lei conserva 44 nomi in un quaderno."),
    ],
)
def test_names_beside_no_count_are_nothing(language, text):
    """Names in a notebook are no fate, even where somebody is missing."""
    assert "missing" not in fates_of(text, "44", language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Deux militants du Parti pour le renouveau (PPR, opposition) ont été mortellement blessés lundi."),
        ("es", "Dos militantes del Partido para la Renovación (PPR, oposición) fueron asesinados."),
        ("it", "Due militanti del Partito per il rinnovo (PPR, opposizione) sono stati uccisi."),
        ("pt", "Dois militantes do Partido para a Renovação (PPR, oposição) foram mortos."),
        ("en", "Two members of the Party for Renewal (PPR, opposition) were killed."),
        ("de", "Zwei Anhänger der Partei für Erneuerung (PPR, Opposition) wurden getötet."),
    ],
)
def test_a_partys_name_and_its_bracket_end_no_clause(language, text):
    """A comma within brackets closes nothing, and "pour le" before a noun opens no clause."""
    assert "killed" in fates_of(text, text.split()[0], language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Deux hommes venus pour les tuer ont été arrêtés."),
        ("es", "Dos hombres venidos para matar a un juez fueron detenidos."),
        ("pt", "Dois homens que vieram para matar um juiz foram presos."),
    ],
)
def test_who_came_to_kill_is_not_killed(language, text):
    """Before a verb "pour" opens what those counted came for."""
    assert "killed" not in fates_of(text, text.split()[0], language)


ROWS = (
    ("en", "The toll stands at 31 dead. 15 were taken from the river; 16 died in hospital."),
    ("es", "Hay 31 muertos. 15 fueron sacados del río; 16 murieron en el hospital."),
    ("fr", "Il y a 31 morts. 15 ont été retirés du fleuve ; 16 sont morts à l'hôpital."),
    ("de", "Es gibt 31 Tote. 15 wurden aus dem Fluss geborgen; 16 starben im Krankenhaus."),
    ("it", "Ci sono 31 morti. 15 sono stati tratti dal fiume; 16 sono morti in ospedale."),
    ("pt", "Há 31 mortos. 15 foram resgatados do rio; 16 morreram no hospital."),
)


@pytest.mark.parametrize(("language", "text"), ROWS)
def test_parts_that_add_up_to_the_dead_are_dead(language, text):
    """A sentence whose numbers come to the toll before it tells of the same people."""
    assert "killed" in fates_of(text, "15", language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The toll stands at 31 dead. 15 were taken from the river alive; 16 died in hospital."),
        ("en", "The toll stands at 31 dead. 15 were taken from the river; 12 died in hospital."),
        ("es", "Hay 31 muertos. 15 fueron sacados del río con vida; 16 murieron en el hospital."),
        ("pt", "Há 31 mortos. 15 foram retirados do rio; 12 morreram no hospital."),
    ],
)
def test_parts_that_do_not_add_up_or_are_alive_are_not(language, text):
    """Another sum is of other people, and who is alive is not dead."""
    assert "killed" not in fates_of(text, "15", language)
