"""Which accounts are one utterance: independence counts words, not articles."""

from dataclasses import replace

import pytest
from merge_builder import claim, event, figure, named, report, written_in

from summarizer.merging import Proposal, merge_reports
from summarizer.merging.sources.releases import is_own_account
from summarizer_schemas.brief import Metadata

NAMES = (
    named("Northport"),
    named("Ana Ruiz", "person", "Ana Ruiz", "Ruiz"),
    named("Omar Vela", "person", "Omar Vela"),
    named("Flood Watch", "organization", "Flood Watch"),
)


def toll(text, source=None, publisher=None, names=NAMES, **more):
    """One article about one quake with one toll of seven."""
    text = f"An earthquake shook Northport. {text}"
    shake = event("An earthquake shook Northport", date="2021-05-03", places=["Northport"])
    here = written_in(text, names)
    return report(
        text, "2021-05-04", shake, figure("killed 7 people", 7, source=source, **more), names=here, publisher=publisher
    )


def independent(*reports):
    """Return how many independent words bear the toll out."""
    (found,) = merge_reports(reports).figures
    return len({origin for each in found.observations for origin in each.origins})


@pytest.mark.parametrize(
    "told",
    [
        "It killed 7 people, Governor Ana Ruiz said.",
        "It killed 7 people, said Ana Ruiz, the governor.",
        "It killed 7 people, said Ana Ruiz, the regional governor of the coast.",
    ],
)
def test_one_person_by_name_and_by_office_is_one_word(told):
    """Where one article names the governor, another's 'the governor' is the same person."""
    assert independent(toll(told, "Ana Ruiz"), toll("It killed 7 people, the governor said.", "the governor")) == 1


def test_an_office_that_two_hold_is_nobody_s():
    """Of two governors, 'the governor' may be either, or a third."""
    ruiz = toll("It killed 7 people, Governor Ana Ruiz said.", "Ana Ruiz")
    vela = toll("It killed 7 people, Governor Omar Vela said.", "Omar Vela")
    assert independent(ruiz, vela, toll("It killed 7 people, the governor said.", "the governor")) == 3


def test_an_office_is_shown_as_the_article_writes_it():
    """No name comes into an article from another."""
    named_, called = (
        toll("It killed 7 people, Governor Ana Ruiz said.", "Ana Ruiz"),
        toll("It killed 7 people, the governor said.", "the governor"),
    )
    (found,) = merge_reports([named_, called]).figures
    assert {each.said_by for each in found.observations} == {"Ana Ruiz", "the governor"}


def test_the_head_of_a_body_gives_its_word():
    """The monitor and its director."""
    one = toll("It killed 7 people, said Omar Vela, director of Flood Watch.", "Omar Vela")
    assert independent(one, toll("It killed 7 people, Flood Watch said.", "Flood Watch")) == 1


STORY = (
    "It killed 7 people and left many more without a roof, as the ground shook for almost a minute in the early "
    "morning and people ran into the streets in their night clothes, some with children on their arms, others with "
    "nothing."
)
CAPTION = (
    "Photo: A man carries a chair out of his house in the old town, where most of the walls have come down and dust "
    "still hangs in the air hours later."
)


def test_a_text_without_its_caption_is_the_same_text():
    """One outlet has a caption in the text and the other a line of its own at the end."""
    one = toll(f"{STORY} {CAPTION}", publisher="Star")
    more = "More will follow in our next edition, as soon as there is any news from the valley, where no road is open."
    other = toll(f"{STORY} {more}", publisher="Post")
    assert independent(one, other) == 1


def test_two_texts_that_share_a_sentence_are_two():
    """Notices of a line or two may begin alike."""
    assert independent(toll("It killed 7 people.", publisher="Star"), toll("It killed 7 people so far.")) == 2


def test_one_outlet_s_two_articles_of_one_text_are_one_word():
    """Also where they quote nobody in particular."""
    first = toll(f"{STORY} Residents said so.", "Residents", publisher="Star")
    again = toll(f"{STORY} Residents said so, again.", "Residents", publisher="Star")
    assert independent(first, again) == 1


@pytest.mark.parametrize("words", ["a source", "the source", "one source"])
def test_a_source_and_the_source_of_one_text_are_one_word(words):
    """An article names nobody twice."""
    text = f"It killed 7 people, {words} said. {STORY}"
    assert independent(toll(text, words), toll(f"{text} Again a source.", "a source")) == 1


def test_a_body_that_confirms_counts_as_one():
    """'…, Flood Watch and Ana Ruiz said': two words in one article."""
    text = "It killed 7 people, Flood Watch said, and Ana Ruiz confirmed it."
    (found,) = merge_reports([toll(text, "Flood Watch", also_sources=["Ana Ruiz"])]).figures
    assert (found.status, found.best) == ("agreed", 7)
    (count,) = found.observations
    assert (count.said_by, count.also_said_by) == ("Flood Watch", ("Ana Ruiz",))


def test_an_article_that_names_nobody_is_no_second_source_beside_a_body():
    """It may repeat what the body said; only where nobody is named do articles themselves agree."""
    body = toll("It killed 7 people, Flood Watch said.", "Flood Watch", "The Herald")
    silent = [toll(f"It killed 7 people. {more}", None, paper) for more, paper in (("", "The Post"), ("Rain.", "Echo"))]
    (beside,) = merge_reports([body, silent[0]]).figures
    assert (beside.status, beside.note) == (
        "single_source", "Only from Flood Watch, in more than one article; told in an article’s own voice too."
    )  # fmt: skip
    (alone,) = merge_reports(silent).figures
    assert (alone.status, alone.note) == ("agreed", "Articles that name no source agree.")


@pytest.mark.parametrize("words", ["the doctor", "a doctor at the clinic", "one doctor who asked not to be named"])
def test_a_person_by_name_and_by_what_he_is_is_one_word(words):
    """Somebody who is only called a doctor may be the doctor that another article names."""
    named_one = toll("It killed 7 people, said Omar Vela, a doctor.", "Omar Vela")
    assert independent(named_one, toll(f"It killed 7 people, {words} said.", words)) == 1


@pytest.mark.parametrize(
    ("start", "end"),
    [("KELSO (Reuters) - ", ""), ("KELSO, AFP – ", ""), ("", " --Reuters"), ("", "\n\nSource: EFE"), ("\nAP\n\n", "")],
)
def test_two_outlets_that_credit_one_agency_are_one_word(start, end):
    """An agency's story is its own word, however each outlet cuts and tops it."""
    one = toll(f"{start}It killed 7 people. Shops were shut.{end}", publisher="The Herald")
    other = toll(f"{start}The dead: it killed 7 people. Rain fell on the coast all night.{end}", publisher="The Post")
    assert independent(one, other) == 1
    plain = toll("The dead: it killed 7 people. Rain fell on the coast all night.", publisher="The Post")
    assert independent(one, plain) == 2


BUREAU = named("Army Press Bureau", "military", "the Army Press Bureau")


@pytest.mark.parametrize("words", ["the Army Press Bureau", "the army press office", "the press service of the army"])
def test_a_press_office_gives_the_word_of_its_body(words):
    """Whether the list of names has it or not."""
    names = (*NAMES, named("Army", "military", "the army"), BUREAU)
    one = toll("It killed 7 people, the army said.", "the army", names=names)
    assert independent(one, toll(f"It killed 7 people, {words} said, not the army.", words, names=names)) == 1


MINISTRY = named("Ministry of Health", "government", "the health ministry")
SALUD = named("Ministerio de Salud", "government", "el Ministerio de Salud")


def in_two_languages(language, *more):
    """Merge counts of seven by a body under an English and a Spanish name, and give the figure."""
    names = (*NAMES, MINISTRY, SALUD)
    english = toll(
        f"It killed 7 people, the health ministry said. {' '.join(more)}", "the health ministry", names=names
    )
    text = "An earthquake shook Northport. It killed 7 people: el Ministerio de Salud."
    shake = event("An earthquake shook Northport", date="2021-05-03", places=["Northport"])
    toll_ = figure("killed 7 people", 7, source="el Ministerio de Salud")
    spanish = report(text, "2021-05-04", shake, toll_, names=[NAMES[0], SALUD], language=language)
    (found,) = merge_reports([english, spanish]).figures
    return found


def test_bodies_that_may_be_one_under_names_of_two_languages_confirm_nothing():
    """Code knows no translations, so it says that they may be one; in one language, or in one article, they are two."""
    doubtful = in_two_languages("es")
    assert (doubtful.status, doubtful.best) == ("single_source", None)
    assert "may be one body under names of two languages" in doubtful.note
    assert [len(each.origins_perhaps) for each in doubtful.observations] == [1, 1]
    assert in_two_languages("en").status == "agreed"
    assert in_two_languages("es", "So said el Ministerio de Salud.").status == "agreed"


HEALTH = (named("Northport"), named("Ana Ruiz", "person"), named("Health Ministry", "government"),
            named("Coast Wire", "media"), named("Flood Watch", "organization"))  # fmt: skip


def word(text, source, publisher=None):
    """One article with the toll, on the word of somebody of the ministry or the wire."""
    return toll(text, source, publisher, names=HEALTH)


OF_MINISTRY = word("It killed 7 people, the Health Ministry said.", "Health Ministry")


@pytest.mark.parametrize(
    ("told", "source"),
    [
        ("It killed 7 people, Health Minister Ana Ruiz said.", "Ana Ruiz"),
        ("It killed 7 people, said Ana Ruiz, the health minister.", "Ana Ruiz"),
        ("It killed 7 people, the health minister said.", "the health minister"),
        ("It killed 7 people, the minister of health said.", "the minister of health"),
        ("It killed 7 people, Samoa's health minister said.", "Samoa's health minister"),
        ("It killed 7 people, the country's deputy health minister said.", "the country's deputy health minister"),
    ],
)
def test_a_minister_gives_the_word_of_the_ministry(told, source):
    """By name or by office: it is one body."""
    assert independent(OF_MINISTRY, word(told, source)) == 1


def test_a_general_secretary_is_of_no_ministry():
    """A rank is no matter, or a union's leader would speak for the only ministry of the folder."""
    bare = (named("Ministry", "government", "El ministerio"),)
    again = toll("It killed 7 people. El ministerio lo dijo.", "El ministerio", names=bare)
    other = word('"It killed 7 people," general secretary Ana Ruiz said.', "Ana Ruiz")
    assert independent(OF_MINISTRY, again, other) == 2


def test_a_minister_of_another_matter_is_another_body():
    """The minister of works is not of health."""
    assert independent(OF_MINISTRY, word("It killed 7 people, the works minister said.", "the works minister")) == 2


def test_whoever_cites_a_body_gives_its_word():
    """What Flood Watch passes on is the ministry's count, told again."""
    cited = "It killed 7 people, Flood Watch said, citing the Health Ministry."
    assert independent(OF_MINISTRY, word(cited, "Flood Watch")) == 1
    assert independent(OF_MINISTRY, word("It killed 7 people, Flood Watch said.", "Flood Watch")) == 2


def test_an_agency_that_one_paper_quotes_and_another_is_by_is_one_word():
    """Neither paper counted."""
    quoting = word("It killed 7 people, Coast Wire reported.", "Coast Wire")
    assert independent(quoting, word("It killed 7 people.", None, "Coast Wire")) == 1
    assert independent(quoting, word("It killed 7 people, or so it is told.", None, "The Herald")) == 2


RED_CRESCENT = named("Murzuq Red Crescent", "organization", "Murzuq Red Crescent")
LAMIN = named("Omar Lamin", "person", "Omar Lamin")


@pytest.mark.parametrize(
    "told",
    [
        "It killed 7 people, said Omar Lamin, coordinator of the Murzuq Red Crescent.",
        "It killed 7 people, Murzuq Red Crescent coordinator Omar Lamin said.",
        "It killed 7 people, said Omar Lamin, the Murzuq Red Crescent's field coordinator.",
    ],
)
def test_who_coordinates_a_body_gives_its_word(told):
    """A relief body and the person who counts for it."""
    names = (*NAMES, RED_CRESCENT, LAMIN)
    body = toll("It killed 7 people, the Murzuq Red Crescent said.", "the Murzuq Red Crescent", names=names)
    assert independent(toll(told, "Omar Lamin", names=names), body) == 1


def test_the_teams_of_somebody_are_his_word():
    """'His teams' are those of the person named last before."""
    names = (*NAMES, LAMIN)
    teams = toll("Omar Lamin saw the houses. His teams counted: it killed 7 people.", "His teams", names=names)
    named_ = toll("It killed 7 people, said Omar Lamin.", "Omar Lamin", names=names)
    assert independent(teams, named_) == 1


def test_a_branch_of_which_one_article_gives_the_short_name_is_one_body():
    """'The Red Crescent' is the Murzuq one where the folder knows no other."""
    short = named("Red Crescent", "organization", "Red Crescent")
    one = toll("It killed 7 people, the Red Crescent said.", "the Red Crescent", names=(*NAMES, short))
    other = toll("It killed 7 people, the Murzuq Red Crescent said.", "Murzuq Red Crescent", names=(RED_CRESCENT,))
    assert independent(one, other) == 1


def test_a_body_whose_name_is_turned_round_is_one_body():
    """'Marine Institute' is the Institute of Marine Science, where the folder knows no other."""
    short = named("Marine Institute", "organization", "Marine Institute")
    full = named("Institute of Marine Science", "organization", "Instituto de Ciencias del Mar")
    law = named("Institute of Marine Law", "organization", "Institute of Marine Law")
    one = toll("It killed 7 people, the Marine Institute said.", "Marine Institute", names=(*NAMES, short))
    other = toll("Instituto de Ciencias del Mar: it killed 7 people.", "Instituto de Ciencias del Mar", names=(full,))
    third = toll("It killed 7 people, the Institute of Marine Law said.", "Institute of Marine Law", names=(law,))
    assert independent(one, other) == 1
    assert independent(one, other, third) == 3


@pytest.mark.parametrize("words", ["relatives", "Families of the victims", "los familiares", "die Angehörigen"])
def test_relatives_are_one_voice_whatever_they_are_called(words):
    """Nobody counts the families and the relatives of one event apart; those of somebody else's are others."""
    one = toll("It killed 7 people, the families said.", "the families")
    assert independent(one, toll(f"It killed 7 people, {words} said.", words)) == 1
    assert independent(one, toll("It killed 7 people, families of guards said.", "families of guards")) == 2


def test_a_short_name_that_may_be_of_two_branches_is_of_none():
    """Nothing says which of two Red Crescents is meant."""
    short = named("Red Crescent", "organization", "Red Crescent")
    sebha = named("Sebha Red Crescent", "organization", "Sebha Red Crescent")
    articles = [
        toll("It killed 7 people, the Red Crescent said.", "the Red Crescent", names=(short,)),
        toll("It killed 7 people, the Murzuq Red Crescent said.", "Murzuq Red Crescent", names=(RED_CRESCENT,)),
        toll("It killed 7 people, the Sebha Red Crescent said.", "Sebha Red Crescent", names=(sebha,)),
    ]
    assert independent(*articles) == 3


COUNCIL = named("National Disaster Council", "organization", "National Disaster Council")
NEPAL = named("Nepal", "government", "Nepal")


@pytest.mark.parametrize("words", ["the government", "officials", "authorities", "Nepal", "las autoridades"])
def test_a_state_without_the_name_of_an_office_is_the_office_that_counts_for_it(words):
    """In an article that quotes the disaster council for tolls, the government's toll is the council's."""
    text = f"It killed 7 people, {words} said. The National Disaster Council said that 4 had died in one valley."
    told = toll(text, words, names=(*NAMES, COUNCIL, NEPAL))
    valley = figure("4 had died", 4, source="The National Disaster Council", part_of=7)
    told = report(
        told.article.text,
        "2021-05-04",
        event("An earthquake shook Northport", date="2021-05-03", places=["Northport"]),
        figure("killed 7 people", 7, source=words),
        valley,
        names=told.names,
    )
    other = toll(
        "It killed 7 people, the National Disaster Council said.", "National Disaster Council", names=(*NAMES, COUNCIL)
    )
    found = merge_reports([told, other]).figures
    whole = next(each for each in found if any(count.low == 7 for count in each.observations))
    assert len({origin for each in whole.observations for origin in each.origins}) == 1


def test_a_province_is_not_the_state_s_office():
    """Its list is another one."""
    karnali = named("Karnali Province", "government", "Karnali Province")
    text = "It killed 7 people, the government said. Karnali Province said that 9 had died."
    told = report(
        f"An earthquake shook Northport. {text}",
        "2021-05-04",
        event("An earthquake shook Northport", date="2021-05-03", places=["Northport"]),
        figure("killed 7 people", 7, source="the government"),
        figure("9 had died", 9, source="Karnali Province"),
        names=(named("Northport"), karnali),
    )
    (found,) = merge_reports([told]).figures
    assert len({origin for each in found.observations for origin in each.origins}) == 2


def test_of_two_states_neither_is_the_office():
    """A quake on a border: Syria does not count by an office that may be Turkey's."""
    text = "An earthquake shook Northport. It killed 7 people, Syria said; 40, Turkey said, and the National Disaster "
    told = report(
        f"{text}Agency 38.",
        "2021-05-04",
        event("An earthquake shook Northport", date="2021-05-03", places=["Northport"]),
        figure("killed 7 people", 7, source="Syria"),
        figure("40, Turkey said", 40, source="Turkey"),
        figure("Agency 38", 38, source="National Disaster Agency"),
        names=(
            named("Northport"),
            named("Syria", "government"),
            named("Turkey", "government"),
            named("National Disaster Agency", "organization", "National Disaster Agency", "Agency"),
        ),
    )
    assert independent(told) == 3


def headed(head, text="It killed 7 people.", source=None, publisher=None, **more):
    """One article about one quake, with lines of its own above the story."""
    text = f"{head}\n\nAn earthquake shook Northport. {text}"
    shake = event("An earthquake shook Northport", date="2021-05-03", places=["Northport"], source=source, **more)
    names = [each for each in (*NAMES, COAST_WIRE, MINISTRY_OF_HEALTH) if each.as_written[0] in text]
    return report(
        text, "2021-05-04", shake, figure("killed 7 people", 7, source=source), names=names, publisher=publisher
    )


COAST_WIRE = named("Coast Wire", "media", "Coast Wire")
MINISTRY_OF_HEALTH = named("Health Ministry", "government", "Health Ministry")


def origins(*reports):
    """Return how many independent sources tell the event."""
    (found,) = merge_reports(reports).events
    return found.origins


@pytest.mark.parametrize(
    ("head", "text"),
    [
        ("By our foreign staff, with the Coast Wire agency", ""),
        ("Par la rédaction, avec l'agence Coast Wire", ""),
        ("Con información de la agencia Coast Wire", ""),
        ("By our own staff and agencies", "A mother told the Coast Wire agency that she had run."),
        ("De nuestra redacción y agencias", "Una madre dijo a la agencia Coast Wire que había corrido."),
    ],
)
def test_an_article_that_says_in_words_that_an_agency_wrote_it_is_the_agency_s(head, text):
    """A byline names the agency, or 'agencies' where the story names one alone; so does the agency's own page."""
    wire = headed("KELSO (Coast Wire) -", "It killed 7 people, who were asleep.", publisher="Coast Wire Press Agency")
    paper = headed(head, f"It killed 7 people. {text}", publisher="The Herald")
    assert origins(wire, paper) == 1
    assert origins(wire, headed("By our own staff", f"It killed 7 people. {text}", publisher="The Herald")) == 2


def test_a_communique_and_who_quotes_it_are_one_word():
    """The ministry's own page names nobody, since it is the ministry that speaks."""
    page = headed("Health Ministry: Communiqué No. 2", publisher="HEALTH MINISTRY")
    quoting = headed("", "It killed 7 people, the Health Ministry said.", "the Health Ministry", publisher="The Post")
    assert independent(page, quoting) == 1
    centre = headed("Health Ministry: Communiqué No. 2", publisher="Health Ministry – Emergency Centre")
    assert independent(centre, quoting) == 1
    assert independent(headed("Communiqué No. 2", publisher="Flood Watch"), quoting) == 2


@pytest.mark.parametrize(
    "head",
    [
        "OPINION", "Opinion | Jo Hall", "TRIBUNA", "Tribune", "Kommentar", "Мнение", "رأي", "Köşe yazısı",
        "Corrections and clarifications", "Fe de errores", "Berichtigungen", "Letters to the Editor",
        "Il Levante — Idee", "IL COMMENTO", "Der Kommentar",
    ],
)  # fmt: skip
def test_who_comments_or_corrects_has_no_way_of_his_own_to_the_fact(head):
    """An opinion piece and a column of corrections repeat what others found; alone, they are what there is."""
    reporter = headed("", "It killed 7 people, who were asleep.", publisher="The Post")
    column = headed(head, publisher="The Herald")
    assert origins(reporter, column) == 1
    assert origins(column) == 1
    (found,) = merge_reports([reporter, column]).figures
    assert found.status == "single_source"
    assert origins(reporter, headed("Opinion polls were put off", publisher="The Herald")) == 2


@pytest.mark.parametrize("head", ["Correction: fewer dead than told", "Berichtigung: Weniger Tote als gemeldet"])
def test_a_story_under_the_word_correction_alone_is_a_source(head):
    """A wire or a paper sends the whole story again under it; a column of corrections has the plural."""
    reporter = headed("", "It killed 7 people, who were asleep.", publisher="The Post")
    assert origins(reporter, headed(head, publisher="The Herald")) == 2


def test_an_article_that_takes_an_event_as_known_is_no_source_of_it():
    """A match report and a history tell it in passing, on nobody's word; only together are they what there is."""
    reporter = headed("", "It killed 7 people, who were asleep.", publisher="The Post")
    passing = headed("Cup tie off", publisher="The Herald", status="background")
    history = headed("A look back", "It killed 7 people in all.", publisher="The Star", status="background")
    assert origins(reporter, passing, history) == 1
    assert origins(passing, history) == 2
    witness = headed("Cup tie off", publisher="The Echo", status="background", source="Omar Vela")
    assert origins(reporter, witness) == 2


def test_an_article_that_is_on_a_story_has_found_what_it_takes_as_known():
    """The follow-up tells the next day's funeral as news, as another paper does, and the quake as known."""

    def told(status, text, publisher):
        text = f"An earthquake shook Northport. The dead were buried at Northport. {text}"
        items = (
            event("An earthquake shook Northport", date="2021-05-03", places=["Northport"], status=status),
            event("The dead were buried at Northport", kind="other", date="2021-05-04", places=["Northport"]),
        )
        return report(text, "2021-05-05", *items, names=NAMES[:1], publisher=publisher)

    rain = "Rain fell on the few who came to the old churchyard by the river, most of them neighbours in black coats."
    song = "Hundreds sang all morning, and the shops of the whole coast were shut until the last of the cars had gone."
    situation = merge_reports([told("news", rain, "The Post"), told("background", song, "The Herald")])
    assert [each.origins for each in situation.events] == [2, 2]


RELIEF = named("Relief Council", "organization", "Relief Council", "Consejo de Socorro", "Conseil de secours",
                "Hilfsrat", "Consiglio di soccorso", "Совет помощи", "مجلس الإغاثة", "Yardım Kurulu")  # fmt: skip
RUIZ = named("Ana Ruiz", "person", "Ana Ruiz", "Анна Руис", "آنا رويز")
OF_RELIEF = toll("It killed 7 people, the Relief Council said.", "Relief Council", names=(NAMES[0], RELIEF))


def of_ruiz(told, source="Ana Ruiz"):
    """An article with what Ana Ruiz says, who is somebody of the council."""
    text = f"An earthquake shook Northport. It killed 7 people. {told}"
    shake = event("An earthquake shook Northport", date="2021-05-03", places=["Northport"])
    names = [
        each.__class__(each.report, here)
        for each in (NAMES[0], RELIEF, RUIZ)
        if (here := tuple(spelling for spelling in each.as_written if spelling in text))
    ]
    return report(text, "2021-05-04", shake, figure("killed 7 people", 7, source=source), names=names)


@pytest.mark.parametrize(
    "told",
    [
        "El portavoz del Consejo de Socorro, Ana Ruiz, lo dijo.",
        "Ana Ruiz, portavoz del Consejo de Socorro, lo dijo.",
        "El Consejo de Socorro lo niega. Su portavoz, la coronel Ana Ruiz, lo dijo.",
        "La porte-parole du Conseil de secours, Ana Ruiz, l'a dit.",
        "Ana Ruiz, la coordinatrice du Conseil de secours, l'a dit.",
        "Das sagte Ana Ruiz, Sprecherin des Hilfsrat.",
        "Lo dice la portavoce del Consiglio di soccorso, Ana Ruiz.",
        "Так сказала представитель Совет помощи Анна Руис.",
        "قالت المتحدثة باسم مجلس الإغاثة آنا رويز",
        "Yardım Kurulu sözcüsü Ana Ruiz söyledi.",
        "Ana Ruiz, head of operations at the Relief Council, said so.",
        "Ana Ruiz, a member of the Relief Council, said so.",
        "Ana Ruiz, an engineer with the Relief Council, said so.",
        "Ana Ruiz, the Relief Council's medical director, said so.",
        "The Relief Council's medical director, Ana Ruiz, said so.",
        "Relief Council operations chief Ana Ruiz said so.",
        "The relief council denies it. Ana Ruiz, the relief council chief, said so.",
        "The Relief Council denies it. Its provincial secretary, Ana Ruiz, said so.",
        "The Relief Council denies it. The council's regional director, Ana Ruiz, said so.",
        "The Relief Council treated her until Monday, the council's medical director, Ana Ruiz, said.",
        "said Ana Ruiz, spokeswoman for the Relief Council.",
        "Ana Ruiz, direttrice di rete del Consiglio di soccorso, lo dice.",
        "Ana Ruiz, secrétaire régionale du Conseil de secours, l'a dit.",
        "Das sagte Ana Ruiz, Leiterin der Abteilung Netze des Hilfsrat.",
        "Ana Ruiz, miembro del Consejo de Socorro, lo dijo.",
        "Dat zei Ana Ruiz, woordvoerster van de Relief Council.",
    ],
)
def test_a_spokesperson_gives_the_word_of_the_body_in_every_language(told):
    """Before or behind the body, with a rank or without, and as "its spokesman" of the body named last."""
    source = next(spelling for spelling in RUIZ.as_written if spelling in told)
    assert independent(OF_RELIEF, of_ruiz(told, source)) == 1


@pytest.mark.parametrize(
    "told",
    [
        "Un portavoz del Consejo de Socorro dijo que murió Ana Ruiz.",
        "Según el portavoz del Consejo de Socorro, Ana Ruiz murió ayer en su casa.",
        "Le porte-parole du Conseil de secours a parlé avec Ana Ruiz.",
        "Su madre, Ana Ruiz, habló con el Consejo de Socorro.",
        "Ana Ruiz, a former director of the Relief Council, said so.",
        "Ana Ruiz, ex-director of the Relief Council, said so.",
        "Ana Ruiz, said the director of the Relief Council, was there.",
        "Ana Ruiz, head of a school that the Relief Council had closed, said so.",
        "Ana Ruiz, ancienne directrice du Conseil de secours, l'a dit.",
    ],
)
def test_who_is_only_named_beside_a_spokesperson_is_another_voice(told):
    """He is spoken of, or spoken to."""
    assert independent(OF_RELIEF, of_ruiz(told)) == 2


def introduced(who, told):
    """An article that says in these words who Ana Ruiz is, and on whose count the dead are."""
    text = f"An earthquake shook Northport. {told}: 7 people were killed, said Ana Ruiz."
    shake = event("An earthquake shook Northport", date="2021-05-03", places=["Northport"])
    names = [*written_in(text, (NAMES[0], RELIEF)), named("Ana Ruiz", "person", who=(who, told))]
    return report(text, "2021-05-04", shake, figure("7 people were killed", 7, source="Ana Ruiz"), names=names)


@pytest.mark.parametrize(
    ("who", "told", "voices"),
    [
        ("incident commander of the Relief Council", "Einsatzleiterin Ana Ruiz vom Hilfsrat", 1),
        ("colonel of the Relief Council", "полковник Совет помощи", 1),
        ("deputy head of the Relief Council", "n° 2 du Conseil de secours", 1),
        ("board member of the Relief Council", "Vorständin, Hilfsrat", 1),
        ("Relief Council duty officer", "al servizio del Consiglio di soccorso", 1),
        ("Relief Council court official", "consigliere presso il Consiglio di soccorso", 2),
        ("former commander of the Relief Council", "einst Kommandeurin beim Hilfsrat", 2),
        ("leader of those whom the Relief Council housed", "für die vom Hilfsrat Untergebrachten", 2),
        ("a widow of a commander of the Relief Council", "Witwe eines Kommandeurs vom Hilfsrat", 2),
        ("a nurse at the Relief Council", "Pflegerin beim Hilfsrat", 2),
    ],
)
def test_who_is_introduced_as_commanding_or_speaking_for_a_body_gives_its_word(who, told, voices):
    """As the report says it in English, whatever the language of the article."""
    assert independent(OF_RELIEF, introduced(who, told)) == voices


@pytest.mark.parametrize(("other", "voices"), [("Lowick Relief Council", 1), ("Lowick Mountain Club", 2)])
def test_two_names_for_the_body_that_somebody_speaks_for_are_one_if_one_holds_the_other(other, voices):
    """A body's branch is told as the body elsewhere; whoever speaks for two bodies speaks for neither."""
    text = f"An earthquake shook Northport. Ana Ruiz, spokeswoman for the {other}, was there."
    shake = event("An earthquake shook Northport", date="2021-05-03", places=["Northport"])
    names = (NAMES[0], named("Ana Ruiz", "person"), named(other, "organization"))
    elsewhere = report(text, "2021-05-04", shake, names=names)
    told = of_ruiz("Ana Ruiz, spokeswoman for the Relief Council, said so.")
    assert independent(OF_RELIEF, told, elsewhere) == voices


MAYOR = named("Mayor of Northport", "person", "El alcalde de Northport", "Le maire de Northport")


def the_mayor(told, source, names):
    """An article with the mayor's count."""
    text = f"An earthquake shook Northport. It killed 7 people. {told}"
    shake = event("An earthquake shook Northport", date="2021-05-03", places=["Northport"])
    here = written_in(text, (NAMES[0], *names))
    return report(text, "2021-05-04", shake, figure("killed 7 people", 7, source=source), names=here)


BY_NAME = the_mayor("The mayor of Northport, Ana Ruiz, counted them.", "Ana Ruiz", [NAMES[1]])


@pytest.mark.parametrize(
    ("told", "source", "names"),
    [
        ("El alcalde de Northport los contó.", "El alcalde", ()),
        ("El alcalde de Northport los contó.", "El alcalde de Northport", [MAYOR]),
        ("Le maire de Northport les a comptés.", "Le maire de Northport", [MAYOR]),
        ("Der Bürgermeister zählte sie.", "Der Bürgermeister", ()),
    ],
)
def test_who_holds_an_office_is_one_voice_in_every_language(told, source, names):
    """One article has the mayor's name, the other the office, and perhaps lists it as a name."""
    assert independent(BY_NAME, the_mayor(told, source, names)) == 1


def test_the_mayors_of_two_towns_are_two():
    """Of two, "el alcalde" may be either."""
    other = the_mayor("The mayor of Kelso, Omar Vela, counted them too.", "Omar Vela", [NAMES[2]])
    assert independent(BY_NAME, other, the_mayor("El alcalde los contó.", "El alcalde", ())) == 3


@pytest.mark.parametrize(
    ("told", "source", "names"),
    [
        ("Le maire de Northport les a comptés.", "Le maire de Northport", [MAYOR]),
        (
            "A prefeitura de Northport contou-os.",
            "A prefeitura de Northport",
            [named("Northport town hall", "government", "A prefeitura de Northport")],
        ),
    ],
)
def test_of_two_mayors_each_speaks_for_the_place_that_an_article_names(told, source, names):
    """The mayor of Northport by name, by office, and her town hall are one, and the mayor of Kelso is another."""
    other = the_mayor("The mayor of Kelso, Omar Vela, counted them too.", "Omar Vela", [NAMES[2]])
    assert independent(BY_NAME, other, the_mayor(told, source, names)) == 2


def test_of_two_mayors_the_one_who_counts_the_dead_is_meant_by_the_office_alone():
    """The other mayor is named in the folder, and has counted nobody."""
    other = the_mayor(
        "The mayor of Kelso, Omar Vela, sent food. Ana Ruiz counted them.", "Ana Ruiz", [NAMES[1], NAMES[2]]
    )
    merged = merge_reports([BY_NAME, other, the_mayor("El alcalde los contó.", "El alcalde", ())])
    assert len({origin for each in merged.figures for count in each.observations for origin in count.origins}) == 1


@pytest.mark.parametrize(
    ("words", "voices"),
    [
        ("a new bulletin", 1),
        ("un nuevo balance", 1),
        ("amtliche Zahlen", 1),
        ("новая сводка", 1),
        ("حصيلة جديدة", 1),
        ("a bulletin", 2),
    ],
)
def test_a_new_count_without_its_author_is_of_the_body_that_counted_last_before(words, voices):
    """Its step is not lost to the series, whatever language tells it."""
    text = f"It killed 7 people, the Murzuq Red Crescent said. Then {words} gave 9 dead."
    shake = event("It killed 7 people", date="2021-05-03")
    first = figure("killed 7 people", 7, source="the Murzuq Red Crescent")
    then = figure("9 dead", 9, source=words)
    merged = merge_reports([report(text, "2021-05-04", shake, first, then, names=(RED_CRESCENT,))])
    assert len({origin for each in merged.figures for count in each.observations for origin in count.origins}) == voices


@pytest.mark.parametrize(("between", "voices"), [("", 1), ("Rescuers went on with their work. " * 40, 2)])
def test_official_figures_far_behind_a_count_are_of_nobody_who_is_named(between, voices):
    """The town's count of today is not where an old toll at the end of the article comes from."""
    text = f"It killed 7 people, the Murzuq Red Crescent said. {between}Then official figures gave 9 dead."
    shake = event("It killed 7 people", date="2021-05-03")
    first = figure("killed 7 people", 7, source="the Murzuq Red Crescent")
    then = figure("9 dead", 9, source="official figures")
    merged = merge_reports([report(text, "2021-05-04", shake, first, then, names=(RED_CRESCENT,))])
    assert len({origin for each in merged.figures for count in each.observations for origin in count.origins}) == voices


def test_a_body_without_the_word_for_its_sort_is_the_same_body():
    """'Murzuq Civil Protection' of one paper is another's 'Murzuq civil protection service', in one language too."""
    short = named("Murzuq Civil Protection", "organization", "Murzuq Civil Protection")
    full = named("Murzuq civil protection service", "organization", "civil protection service")
    one = toll("It killed 7 people, Murzuq Civil Protection said.", "Murzuq Civil Protection", names=(short,))
    other = toll("It killed 7 people, the civil protection service said.", "civil protection service", names=(full,))
    assert independent(one, other) == 1


@pytest.mark.parametrize("paper", ["The Arabic version", "The statement", "El comunicado", "Le communiqué", "البيان"])
def test_a_paper_without_its_author_is_of_whoever_was_quoted_before(paper):
    """The council's own text in another language is no second body."""
    text = f"An earthquake shook Northport. It killed 7 people, the Relief Council said. {paper} gives 9 people."
    shake = event("An earthquake shook Northport", date="2021-05-03", places=["Northport"])
    counts = (figure("killed 7 people", 7, source="Relief Council"), figure("gives 9 people", 9, source=paper))
    names = (NAMES[0], named("Relief Council", "organization"))
    assert independent(report(text, "2021-05-04", shake, *counts, names=names)) == 1
    two = text.replace(paper, "The two statements")
    counts = (counts[0], figure("gives 9 people", 9, source="The two statements"))
    assert independent(report(two, "2021-05-04", shake, *counts, names=names)) == 2


def of_a_quake(text, source=None, publisher=None, language="en"):
    """One article whose sentence on the dead is all that it tells of a quake."""
    shake = event("killed 7 people", date="2021-05-03", places=["Northport"], source=source)
    names = [each for each in (NAMES[0], NAMES[3]) if each.as_written[0] in text]
    told = (shake, figure("killed 7 people", 7, source=source))
    return report(text, "2021-05-04", *told, names=names, publisher=publisher, language=language)


ECHO = of_a_quake("The quake of Northport killed 7 people, who were asleep.", publisher="Coast Echo")


@pytest.mark.parametrize(
    ("language", "told", "source"),
    [
        ("es", "It killed 7 people, informó el diario Coast Echo.", None),
        ("en", "It killed 7 people, according to the Coast Echo.", "the Coast Echo"),
        ("en", "It killed 7 people, the Coast Echo newspaper reported.", "Coast Echo newspaper"),
        ("en", "It killed 7 people, according to the local daily Coast Echo.", None),
        ("en", "The Coast Echo has reported that It killed 7 people.", None),
        ("es", "It killed 7 people, según el diario Coast Echo.", None),
        ("fr", "It killed 7 people, selon le journal Coast Echo.", None),
        ("de", "It killed 7 people, berichtete die Zeitung Coast Echo.", None),
        ("de", "It killed 7 people, laut Coast Echo.", None),
        ("pt", "It killed 7 people, segundo o jornal Coast Echo.", None),
        ("it", "It killed 7 people, secondo il quotidiano Coast Echo.", None),
        ("nl", "It killed 7 people, volgens de krant Coast Echo.", None),
        ("ru", "It killed 7 people, по данным газеты Coast Echo.", None),
        ("uk", "It killed 7 people, за даними газети Coast Echo.", None),
    ],
)
def test_what_a_paper_passes_on_of_anothers_article_is_that_papers_word(language, told, source):
    """Neither the name of a sort of outlet beside it nor a report that names nobody makes a second source of it."""
    again = of_a_quake(f"A quake at Northport. {told}", source, "The Post", language)
    assert (origins(ECHO, again), independent(ECHO, again)) == (1, 1)
    (found,) = merge_reports([ECHO, again]).figures
    assert found.status == "single_source"
    star = of_a_quake("The quake of Northport killed 7 people.", publisher="The Star")
    assert origins(star, again) == 2


@pytest.mark.parametrize("source", [None, "the Coast Echo"])
def test_what_a_paper_is_quoted_for_is_the_word_of_whom_that_paper_quotes(source):
    """The Echo has its seven of the Flood Watch, and the Post has them of the Echo."""
    quoting = of_a_quake("At Northport It killed 7 people, Flood Watch said.", "Flood Watch", "Coast Echo")
    again = of_a_quake(
        "A quake at Northport. It killed 7 people, the Coast Echo reported on Sunday.", source, "The Post"
    )
    merged = merge_reports([quoting, again])
    assert [each.status for each in merged.figures] == ["single_source"]
    assert (origins(quoting, again), independent(quoting, again)) == (1, 1)
    star = of_a_quake("A quake at Northport. It killed 7 people.", publisher="The Star")
    assert origins(quoting, star) == 2


@pytest.mark.parametrize(
    "told",
    [
        "It killed 7 people, who had spoken to the Coast Echo.",
        "It killed 7 people, a neighbour told the Coast Echo.",
        "The Coast Echo was first there. It killed 7 people, according to the Flood Watch.",
        "It killed 7 people near the Coast Echo building, according to what we saw.",
        "Trains run again, the Coast Echo reported on Monday, a week after the quake. It killed 7 people.",
        "Trains run again, the Coast Echo reported on Monday, two days after the quake in which It killed 7 people.",
    ],
)
def test_a_paper_that_is_only_named_is_not_whose_word_it_is(told):
    """Another paper's name near a number is no credit."""
    assert origins(ECHO, of_a_quake(f"A quake at Northport. {told}", publisher="The Post")) == 2


def test_who_tells_a_paper_something_is_not_the_paper():
    """Behind a verb of saying stands its subject, or to whom it was said."""
    told = of_a_quake("Un sismo. It killed 7 people, dijo al diario Coast Echo.", publisher="The Post", language="es")
    assert origins(ECHO, told) == 2


def under(name, language):
    """One article that lists a body under an English name, as its report translates it."""
    text = f"A quake at Northport killed 7 people, the body said. Nobody slept: {name}, {language}."
    shake = event("killed 7 people", date="2021-05-03", places=["Northport"], source="the body")
    names = (named("Northport"), named("Carrizos"), named(name, "government", "the body"))
    told = (shake, figure("killed 7 people", 7, source="the body"))
    return report(f"{text} Carrizos.", "2021-05-04", *told, names=names, language=language)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Flood Emergency Committee", "Emergency Commission for Floods"),
        ("provincial health ministry", "Carrizos Ministry of Health"),
        ("provincial health ministry", "Ministry of Health"),
        ("Department of Education", "Education Ministry"),
        ("National Weather Service", "National Weather Agency"),
    ],
)
def test_two_translations_of_one_bodys_name_are_one_body(one, other):
    """What sort of body it is, in what order its words stand and whether its province is named is the newsroom's.

    In one language such words are two bodies, but for a ministry that is told by its level alone, or as a department.
    """
    assert independent(under(one, "es"), under(other, "fr")) == 1
    (found,) = merge_reports([under(one, "es"), under(other, "fr")]).figures
    assert {each.said_by for each in found.observations} == {one, other}
    assert independent(under(one, "es"), under(other, "es")) == (1 if "Ministry" in other else 2)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Flood Emergency Committee", "Fire Emergency Committee"),
        ("Carrizos Ministry of Health", "Northport Ministry of Health"),
        ("Committee of Mothers", "Ministry of Mothers"),
        ("Red Cross", "Red Crescent"),
    ],
)
def test_bodies_of_another_matter_province_or_sort_are_two(one, other):
    """A word more than the province, and two provinces, tell two bodies apart."""
    assert independent(under(one, "es"), under(other, "fr")) == 2


WIRE = (
    "The first tremor was felt shortly after six in the morning. Rescuers dug with their hands in the old market, "
    "where the roof of the hall had come down on those who were setting up their stalls. It killed 7 people and cut "
    "the road."
)
DESK = (
    "The first tremor was felt soon after six in the morning. Rescuers were digging by hand in the old market, where "
    "the roof of the hall came down on traders who were setting up their stalls. It killed 7 people, and the road was "
    "cut."
)


@pytest.mark.parametrize(("head", "words"), [("Staff and agencies\n", 1), ("By our reporter\n", 2)])
def test_a_wire_that_a_desk_rewrote_is_one_word_where_it_credits_agencies(head, words):
    """Less than half of the words stand in a row as they were, which by itself says nothing."""
    wire = headed("", WIRE, publisher="Coast Wire", source="Omar Vela")
    assert origins(wire, headed(head, DESK, publisher="The Post")) == words


def test_a_reprint_that_leaves_out_who_said_it_has_it_from_him():
    """The paper that prints the text again in its own voice has found nothing."""
    said = headed("", f"{WIRE} Omar Vela said so.", publisher="Coast Wire", source="Omar Vela")
    assert origins(said, headed("", WIRE, publisher="The Post")) == 1


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", "It killed 9 people. The death toll rose when a patient died, Omar Vela said."),
        ("es", "It killed 9 people. El número de muertos subió al morir un herido, dijo Omar Vela."),
        ("fr", "It killed 9 people. Le bilan s'alourdit d'un blessé, a déclaré Omar Vela."),
        ("de", "It killed 9 people. Die Zahl der Toten stieg, sagte Omar Vela."),
        ("ru", "It killed 9 people. Число погибших выросло, сообщил Omar Vela."),
    ],
)
def test_a_toll_in_an_articles_own_voice_is_of_the_body_that_it_names_for_the_toll(language, told):
    """Who counts the same people elsewhere said so, so that the paper has no count of its own."""
    names = (NAMES[0], NAMES[2])
    first = toll("It killed 7 people, Omar Vela said.", "Omar Vela", names=names)
    shake = event("An earthquake shook Northport", date="2021-05-03", places=["Northport"])

    def later(text):
        text = f"An earthquake shook Northport. {text}"
        return report(text, "2021-05-05", shake, figure("killed 9 people", 9), names=names, language=language)

    assert independent(first, later(told)) == 1
    assert independent(first, later("It killed 9 people. Omar Vela said that it rained.")) == 2
    assert independent(first, later("It killed 9 people. The death toll may rise, Omar Vela warned.")) == 2


def test_a_body_called_local_is_the_one_with_its_place_and_an_article_written_together_is_no_part_of_a_name():
    """'El sindicato local', 'L'Union des commerçants' and 'Murzuq Traders' Union' are one."""
    full = named("Murzuq Traders' Union", "organization", "Murzuq Traders' Union")
    local = named("Local Traders' Union", "organization", "El sindicato local")
    short = named("Traders' Union", "organization", "Union des commerçants")
    articles = [
        toll("It killed 7 people, the Murzuq Traders' Union said.", "Murzuq Traders' Union", names=(full,)),
        toll("It killed 7 people. El sindicato local lo dijo.", "El sindicato local", names=(local,)),
        toll("It killed 7 people. L'Union des commerçants l'a dit.", "L'Union des commerçants", names=(short,)),
    ]
    assert independent(*articles) == 1


def test_an_office_of_a_level_is_held_by_whoever_holds_it_at_a_place():
    """The prosecutor of Ticino speaks for "the cantonal public prosecutor's office", the only one of the folder."""
    office = named("cantonal public prosecutor's office", "government", "The cantonal public prosecutor's office")
    alone = named("prosecutor", "person", "the prosecutor")
    one = toll("It killed 7 people. The cantonal public prosecutor's office said so.",
               "The cantonal public prosecutor's office", names=(office,))  # fmt: skip
    other = toll("It killed 7 people, the prosecutor of Ticino, Ana Ruiz, said.", "Ana Ruiz", names=(NAMES[1], alone))
    assert independent(one, other) == 1


def test_the_ministry_by_that_word_alone_is_the_only_one_of_the_folder():
    """A report that lists "Ministry" means no second one; of two it may be either."""
    health = named("Ministry of Health", "government", "the health ministry")
    bare = named("Ministry", "government", "El ministerio")
    labour = named("Ministry of Labour", "government", "the labour ministry")
    one = toll("It killed 7 people, the health ministry said.", "the health ministry", names=(health,))
    other = toll("It killed 7 people. El ministerio lo dijo.", "El ministerio", names=(bare,))
    third = toll("It killed 7 people, the labour ministry said.", "the labour ministry", names=(labour,))
    assert independent(one, other) == 1
    assert independent(one, other, third) == 3
    text = "An earthquake shook Northport. The labour ministry sent food."
    fed = report(text, "2021-05-04", event("An earthquake shook Northport", date="2021-05-03"), names=(labour,))
    assert independent(one, other, fed) == 1


def test_the_secretary_general_of_a_body_named_before_is_its_voice():
    """What sort of secretary he is stands behind the word in French and Spanish."""
    union = named("Traders' Union", "organization", "Union des commerçants")
    told = "It killed 7 people. L'Union des commerçants le nie. Son secrétaire général, Omar Vela, l'a dit."
    one = toll(told, "Omar Vela", names=(NAMES[2], union))
    other = toll("It killed 7 people, a dit l'Union des commerçants.", "l'Union des commerçants", names=(union,))
    assert independent(one, other) == 1


@pytest.mark.parametrize(
    ("others", "sources"), [((), 1), ((named("Dockers' Union", "organization", "the dockers' union"),), 2)]
)
def test_a_general_secretary_speaks_for_the_only_union_of_the_article(others, sources):
    """Nothing before the role says whose it is; of two unions nobody knows."""
    union = named("Teamsters", "organization", "the Teamsters", "the union")
    said = '"It killed 7 people," general secretary Omar Vela said.'
    told = f"The Teamsters deny it; the union met, as the dockers' union did. {said}"
    one = toll(told, "Omar Vela", names=(NAMES[2], union, *others))
    other = toll("It killed 7 people, the union said. The Teamsters met.", "the union", names=(union,))
    assert independent(one, other) == sources


def test_an_office_listed_as_a_name_is_of_its_body_though_an_article_says_who_holds_it():
    """Nobody counts on the holder's own word; "the prosecutor" and the prosecutor's office are one."""
    office = named("Public prosecutor's office", "government", "Die Staatsanwaltschaft")
    alone = named("prosecutor", "person", "the prosecutor")
    one = toll("It killed 7 people. Die Staatsanwaltschaft sagte es.", "Die Staatsanwaltschaft", names=(office,))
    other = toll("It killed 7 people, according to the prosecutor. Prosecutor Ana Ruiz will resign.", "the prosecutor",
                 names=(NAMES[1], alone))  # fmt: skip
    assert independent(one, other) == 1


@pytest.mark.parametrize("source", ["The SLAT union", "SLAT", "The SLAT union's spokeswoman"])
def test_a_body_with_the_word_for_its_sort_is_that_body(source):
    """An article quotes it under either."""
    text = f"A hill slid onto Lowick. {source} counted 26 dead."
    told = report(
        text,
        "2021-05-04",
        event("A hill slid onto Lowick", kind="disaster", places=["Lowick"], date="2021-05-03"),
        figure("counted 26 dead", 26, metric="killed", source=source),
        names=(named("SLAT", "organization"), named("Lowick")),
    )
    (line,) = merge_reports([told]).figures
    assert [each.said_by for each in line.observations] == ["SLAT"]


COAST = named("Coast Health Service", "organization", "Coast Health Service", "Gesundheitsdienst",
               "Gesundheitsdienstes", "Servicio de Salud", "Service de santé", "Servizio sanitario")  # fmt: skip
FLEET = named("Fleet Union", "organization", "Fleet Union", "Flottenbund")


def officer(who, as_written):
    """Ana Ruiz, whom the report introduces so."""
    return named("Ana Ruiz", "person", "Ana Ruiz", who=(who, as_written))


def voices_of_pair(told, source, person, language):
    """Return by which names and as how many voices a body and the pair of it with a person count."""
    names = (NAMES[0], COAST)
    of_body = toll("It killed 7 people, the Coast Health Service said.", "Coast Health Service", names=names)
    text = f"An earthquake shook Northport. It killed 7 people. {told}"
    shake = event("An earthquake shook Northport", date="2021-05-03", places=["Northport"])
    names = [
        each.__class__(each.report, here)
        for each in (NAMES[0], COAST, FLEET, person)
        if (here := tuple(spelling for spelling in each.as_written if spelling in text))
    ]
    counted = figure("killed 7 people", 7, source=source)
    pair = report(text, "2021-05-04", shake, counted, names=names, language=language)
    (found,) = merge_reports([of_body, pair]).figures
    said = {each.said_by for each in found.observations}
    return said, len({origin for each in found.observations for origin in each.origins})


DOCTOR = "public health doctor of the health service"


@pytest.mark.parametrize(
    ("language", "source", "person"),
    [
        ("de", "die Amtsärztin des Gesundheitsdienstes, Ana Ruiz",
         officer(DOCTOR, "die Amtsärztin des Gesundheitsdienstes")),
        ("de", "der Gesundheitsdienst und Ana Ruiz", officer(DOCTOR, "die Hygienikerin des Gesundheitsdienstes")),
        ("es", "la epidemióloga del Servicio de Salud, Ana Ruiz",
         officer("epidemiologist of the health service", "la epidemióloga del Servicio de Salud")),
        ("fr", "Service de santé et Ana Ruiz",
         officer("the health service's deputy head", "numéro deux du Service de santé")),
        ("it", "il Servizio sanitario e Ana Ruiz",
         officer("inspector of the health service", "del Servizio sanitario")),
        ("en", "the Coast Health Service and Ana Ruiz",
         officer("its medical officer", "Coast Health Service medical officer")),
        ("en", "the Coast Health Service and its spokeswoman, Ana Ruiz", officer(None, None)),
    ],
)  # fmt: skip
def test_a_body_named_with_its_own_officer_is_that_body(language, source, person):
    """It is no second word, and its counts are told under its name."""
    told = f"{source} said so. {person.report.who_text or ''}."
    assert voices_of_pair(told, source, person, language) == ({"Coast Health Service"}, 1)


@pytest.mark.parametrize(
    ("language", "source", "person"),
    [
        ("en", "the Coast Health Service and Ana Ruiz", officer("a fisherwoman", "a fisherwoman")),
        ("en", "the Coast Health Service and Ana Ruiz",
         officer("former director of the health service", "former director of the Coast Health Service")),
        ("en", "the Coast Health Service and Ana Ruiz",
         officer("widow of a doctor of the health service", "widow of a doctor of the Coast Health Service")),
        ("en", "the Coast Health Service and Ana Ruiz",
         officer("secretary of the Fleet Union", "secretary of the Fleet Union")),
        ("de", "der Gesundheitsdienst und der Flottenbund", officer(None, None)),
    ],
)  # fmt: skip
def test_a_body_named_with_somebody_of_another_is_two(language, source, person):
    """Who is not its officer, or is one no more, has another word."""
    told = f"{source} said so. {person.report.who_text or ''}. The Fleet Union met."
    said, voices = voices_of_pair(told, source, person, language)
    assert (len(said), voices) == (2, 2)


QUAY = named("Marrow Lines", "company", "Marrow Lines", "Marrow Lines Ltd", "The company")
WATCH = named("Harbour Watch", "organization", "Harbour Watch")
SANK = {"kind": "accident", "date": "2021-05-03", "places": ["Northport"]}


def of_ferry(text, *items, publisher=None, sender=None):
    """An article about a ferry; its file may name who sent it."""
    told = f"A ferry sank off Northport. {text}"
    sank = event("A ferry sank off Northport", **SANK)
    own = report(
        told, "2021-05-04", *(items or (sank,)), names=written_in(told, (NAMES[0], QUAY, WATCH)), publisher=publisher
    )
    kept = (
        None
        if sender is None
        else Metadata(headline=None, publisher=sender, published=None, byline=None, is_summary=False)
    )
    return replace(own, article=replace(own.article, metadata=kept))


def origins_of_sinking(*reports):
    """Return how many independent words tell the sinking."""
    found = merge_reports(reports, proposal=Proposal((tuple(range(len(reports))),), ("One ferry.",)))
    return found.events[0].origins


def denial(**whose):
    """A release of the ferry's owner, who denies that the ferry sank."""
    text = "Marrow Lines Ltd denies that a ferry sank."
    sank = event("A ferry sank off Northport", **SANK)
    denied = claim("denies that a ferry sank", "Marrow Lines", "denies", claim="A ferry sank off Northport.")
    return of_ferry(text, sank, denied, **whose)


@pytest.mark.parametrize("whose", [{"sender": "Marrow Lines Ltd"}, {"publisher": "Marrow Lines"}])
def test_a_release_of_who_denies_an_event_is_no_independent_source_of_it(whose):
    """Whoever its file or its text says that it is of; a paper that tells the same denial is one."""
    assert origins_of_sinking(of_ferry("Watch said.", publisher="The Post"), denial(**whose)) == 1
    assert origins_of_sinking(of_ferry("Watch said.", publisher="The Post"), denial(publisher="The Herald")) == 2


def test_who_denies_an_event_in_a_release_is_on_no_other_side_of_it():
    """Though the release has to tell what is denied."""
    told = of_ferry("Harbour Watch said so.", event("A ferry sank off Northport", **SANK, source="Harbour Watch"))
    reports = (told, denial(sender="Marrow Lines Ltd"))
    found = merge_reports(reports, proposal=Proposal(((0, 1),), ("One ferry.",)))
    assert sorted(each.holder for each in found.disputes[0].positions) == ["Harbour Watch", "Marrow Lines"]


def release(kind="company", **sank):
    """A release of the owner, which tells its own doing; `kind` is what its list calls the owner."""
    owner = named("Marrow Lines", kind, "Marrow Lines")
    text = "A ferry sank off Northport. Marrow Lines paid 40 families 20,000 dollars."
    items = (
        event("A ferry sank off Northport", **SANK, **sank),
        event("Marrow Lines paid 40 families", kind="humanitarian", date="2021-05-04", by=["Marrow Lines"]),
        figure("paid 40 families", 40, event=2, metric="affected", of="families"),
    )
    return report(text, "2021-05-05", *items, names=[NAMES[0], owner], publisher="Marrow Lines")


@pytest.mark.parametrize(
    ("words", "own"),
    [
        ("our volunteers", True), ("our volunteers' count", True), ("nos volontaires", True),
        ("unsere Helfer", True), ("i nostri volontari", True), ("nuestros equipos", True), ("nossos voluntários", True),
        ("onze vrijwilligers", True), ("наши волонтёры", True), ("we", True),
        ("our partners", False), ("nos partenaires", False), ("our sources", False), ("hospital volunteers", False),
    ],
)  # fmt: skip
def test_in_a_release_our_volunteers_are_of_whoever_sends_it(words, own):
    """What they count the sender counts; its partners are others."""
    assert is_own_account(words) is own


def test_a_release_speaks_in_the_voice_of_who_sends_it():
    """What it counts is its count, unless its own list calls it a paper."""
    assert [each.said_by for each in release_counts(release())] == ["Marrow Lines"]
    assert [each.said_by for each in release_counts(release("media"))] == [None]


def test_what_a_firm_s_release_counts_of_others_is_its_count():
    """Whoever brought them ashore; a paper that the firm sends nothing through speaks for nobody."""
    text = "Marrow Lines regrets the accident. 58 passengers were brought ashore."
    regret = claim("Marrow Lines regrets the accident", "Marrow Lines", "voices_concern")
    saved = figure("58 passengers were brought ashore", 58, metric="rescued", of="passengers")
    items = (event("A ferry sank off Northport", **SANK), saved, regret)
    for sender, said_by in (("Marrow Lines Ltd", "Marrow Lines"), ("The Herald", None)):
        (count,) = release_counts(of_ferry(text, *items, sender=sender))
        assert count.said_by == said_by


def release_counts(*reports):
    """Return the counts of the payment."""
    return [each for figure in merge_reports(reports).figures for each in figure.observations]


def test_two_articles_whose_files_name_one_publisher_are_one_voice():
    """A page names its paper beside the text."""
    one, other, third = (of_ferry(f"{text}.", sender=sender) for text, sender in (
        ("Rain fell on the harbour all night", "Coast Radio"),
        ("Divers came by noon and found the hull", "Coast Radio"),
        ("The mayor spoke of a black day", "The Post"),
    ))  # fmt: skip
    assert origins_of_sinking(one, other) == 1
    assert origins_of_sinking(one, other, third) == 2


@pytest.mark.parametrize(
    ("language", "whose"),
    [
        ("pt", "Um funcionário da Orla"),
        ("es", "Una empleada de la Orla"),
        ("fr", "Un salarié d'Orla"),
        ("de", "Ein Mitarbeiter der Orla"),
        ("it", "Un dipendente della Orla"),
        ("nl", "Een medewerker van Orla"),
        ("en", "An employee of Orla"),
    ],
)
def test_an_employee_does_not_speak_for_the_body_that_employs_him(language, whose):
    """Who asks not to be named may say what his firm denies."""
    told = report(
        f"{whose}: 15 tickets.", "2021-03-04", event("15 tickets", kind="business", places=[]),
        figure("15 tickets", 15, metric="other", of="tickets", source=whose),
        names=[named("Orla", "company")], language=language,
    )  # fmt: skip
    (count,) = merge_reports([told]).figures[0].observations
    assert count.said_by == whose
