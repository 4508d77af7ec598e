"""Which accounts are one utterance: independence counts words, not articles."""

import pytest
from merge_builder import event, figure, named, report

from summarizer.merging import merge_reports

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
    here = [each for each in names if any(spelling in text for spelling in each.as_written)]
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
    ],
)
def test_a_minister_gives_the_word_of_the_ministry(told, source):
    """By name or by office: it is one body."""
    assert independent(OF_MINISTRY, word(told, source)) == 1


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
