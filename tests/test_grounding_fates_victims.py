"""Victims whose paragraph tells of the dead alone are dead; one person is counted without a number."""

import pytest
from report_builder import article, event, figure, name, report

from summarizer.grounding.report import ground_report

DEAD = (
    ("en", "Nine people died in the slide. The oldest of the victims was Ana Lima, 83.", "Ana Lima"),
    ("es", "Entre los muertos hay nueve mujeres. La víctima mayor es Ana Lima, de 83 años.", "Ana Lima"),
    ("pt", "Entre os mortos estão nove mulheres. A vítima mais velha é Ana Lima, de 83 anos.", "Ana Lima"),
    ("fr", "Parmi les morts figurent neuf femmes. La victime la plus âgée est Ana Lima, 83 ans.", "Ana Lima"),
    ("de", "Neun Menschen starben bei dem Erdrutsch. Das älteste der Opfer ist Ana Lima, 83.", "Ana Lima"),
    ("it", "Tra i morti ci sono nove donne. La vittima più anziana è Ana Lima, 83 anni.", "Ana Lima"),
)
OPEN = (
    ("en", "Nine died and six are missing. The oldest of the victims was Ana Lima, 83.", "Ana Lima"),
    ("es", "Hay nueve muertos y seis heridos. La víctima mayor es Ana Lima, de 83 años.", "Ana Lima"),
    ("pt", "Há nove mortos e seis feridos. A vítima mais velha é Ana Lima, de 83 anos.", "Ana Lima"),
    ("fr", "Il y a neuf morts et six blessés. La victime la plus âgée est Ana Lima, 83 ans.", "Ana Lima"),
    ("de", "Neun starben, sechs wurden verletzt. Das älteste der Opfer ist Ana Lima, 83.", "Ana Lima"),
    ("en", "Snow fell. The oldest of the victims was Ana Lima, 83.", "Ana Lima"),
    ("es", "Nevaba. La víctima mayor es Ana Lima, de 83 años.", "Ana Lima"),
)


def passed(language, text, of="women", who="Ana Lima"):
    """Return as what one person passes who is named in a text and given as killed: the metric, and what is counted."""
    about = {"headline": None, "published": None, "published_text": [], "gist": "A slide.", "claims": []}
    slide = event(kind="disaster", places=[], source=None, date=None, date_text=None, summary="A slide.", quote=text)
    dead = figure(metric="killed", of=of, value=[1], qualifier="exact", source=None, quote=text.partition(". ")[2])
    names = [name(who, kind="person")]
    grounded = ground_report(
        report(**about, language=language, names=names, events=[slide], figures=[dead]), article(text)
    )
    return [(each.report.metric, each.report.of) for each in grounded.figures]


@pytest.mark.parametrize(("language", "text", "who"), DEAD)
def test_a_victim_among_the_dead_is_dead(language, text, who):
    """The paragraph tells what the word leaves open."""
    assert passed(language, text, who=who) == [("killed", "women")]


@pytest.mark.parametrize(("language", "text", "who"), OPEN)
def test_a_victim_beside_the_hurt_or_beside_nobody_is_not(language, text, who):
    """Where others than the dead are told of, or none, nobody says who died."""
    assert "killed" not in [metric for metric, _ in passed(language, text, who=who)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Nine people died. His cousin Ana Lima, 19, did not survive."),
        ("es", "Murieron nueve. Su prima Ana Lima, de 19 años, no sobrevivió."),
        ("fr", "Neuf sont morts. Sa cousine Ana Lima, 19 ans, n'a pas survécu."),
        ("pt", "Nove morreram. Sua prima Ana Lima, de 19 anos, não sobreviveu."),
        ("it", "Nove sono morti. Sua cugina Ana Lima, 19 anni, non è sopravvissuta."),
        ("de", "Neun starben. Ana Lima, 19, überlebte nicht."),
    ],
)
def test_one_who_is_named_is_a_woman_and_no_child(language, text):
    """The name says who she is, and her age that she is no child."""
    assert passed(language, text) == [("killed", "women")]
    assert ("killed", "children") not in passed(language, text, of="children")


def test_one_who_is_named_is_what_her_sentence_calls_her():
    """A word for a woman makes her no man, whatever the name."""
    assert passed("en", "Nine people died. Alex Lima, a woman of 19, did not survive.", "men", "Alex Lima") == [
        ("killed", "people")
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Dos hombres cayeron. Uno murió en el hospital."),
        ("en", "The house burned. A firefighter was killed there."),
        ("de", "Das Haus brannte. Mit dem Tod eines 52-jährigen Mannes endete der Tag."),
    ],
)
def test_one_who_is_told_without_a_number_is_one(language, text):
    """An article, an ordinal or a pronoun tells of one person as well as the figure does."""
    assert ("killed", "people") in passed(language, text, of="people")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Two men came. The first hour was killed by talk of horses."),
        ("es", "Murieron dos. Uno salió del hospital."),
        ("fr", "Deux hommes sont morts. Le premier jour est passé."),
    ],
)
def test_a_first_hour_and_one_who_came_out_are_nobody_dead(language, text):
    """An ordinal before a noun counts no person, and another verb tells no death."""
    assert passed(language, text, of="people") == [] or "killed" not in dict(passed(language, text, of="people"))


def test_men_are_not_told_as_women():
    """Whoever the article calls men are no women, though "men" may mean soldiers, who may be women."""
    assert ("killed", "women") not in passed("en", "Snow fell. A man was killed on Monday.", of="women")
    assert ("killed", "men") not in passed("en", "Snow fell. A woman was killed on Monday.", of="men")
