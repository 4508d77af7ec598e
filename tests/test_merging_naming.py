"""How an English sentence calls a speaker, and what articles say that a person is."""

import pytest
from brief_builder import BRIEF
from merge_builder import claim, event, figure, named, report

from summarizer.domain.roles import role_of
from summarizer.loading import Loaded
from summarizer.merging import merge_reports
from summarizer.merging.facts import Facts
from summarizer.merging.naming import Naming
from summarizer.steps.assemble import assemble
from summarizer.steps.first_screen import Composed
from summarizer.telling import plain_answer
from summarizer.verify import verify_brief

TEXT = "A bomb exploded in Lowick. A SOURCE and others said 9 people were killed."
NAMES = (
    named("Lowick"),
    named("BLUE HERON", "company"),
    named("RADIO CADENA YSKL", "media"),
    named("Turkish Defense Ministry", "government"),
    named("Save the Children", "organization"),
    named("FENASTRAS", "organization"),
    named("mayor", "person"),
    named("governor of Tarvo", "person"),
    named("the chief prosecutor's office in Tarvo", "government"),
)


def naming(said_by=None, language="en"):
    """Say the speakers of one article."""
    items = (event("A bomb exploded in Lowick"), figure("9 people were killed", 9, source=said_by))
    told = merge_reports([report(TEXT, "2021-05-04", *items, names=NAMES)])
    sources = tuple(each.model_copy(update={"language": language}) for each in told.sources)
    return Naming(type(told)(**{each: getattr(told, each) for each in told.__slots__} | {"sources": sources}))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The boat was towed, the public prosecutor in Lowick said.\n\nReading notes, Ana Ruiz told reporters more.",
            "Ana Ruiz, the public prosecutor in Lowick",
        ),
        ("A prosecutor said so. Ana Ruiz told reporters that a rope was seen.", None),
        ("The mayor said so. The prosecutor said more. Ana Ruiz told reporters that a rope was seen.", None),
        ("The mayor said so. Ana Ruiz was hurt.", None),
        ("The mayor said so. Bo Lund agreed. Ana Ruiz told reporters that a rope was seen.", None),
        ("Ana Ruiz was there. The mayor said so. Ana Ruiz told reporters that a rope was seen.", None),
    ],
    ids=["named next", "some prosecutor", "two offices", "who does not speak", "another name between", "met before"],
)
def test_an_office_that_spoke_is_that_of_the_name_that_goes_on_speaking(text, told):
    """English news name the prosecutor of one paragraph in the next, without the office beside the name."""
    role = role_of(["Ana Ruiz"], [text])
    assert (role and role.with_name("Ana Ruiz")) == told


@pytest.mark.parametrize(
    ("speaker", "language", "said"),
    [
        ("el gobernador", "es", "the governor"),
        ("El fiscal de Nuadibú", "es", "the prosecutor of Nuadibú"),
        ("le procureur", "fr", "the prosecutor"),
        ("un médecin", "fr", "a doctor"),
        ("los vecinos", "es", "residents"),
        ("la liga que los defiende", "es", "“la liga que los defiende”"),
        ("El Diario de Lowick", "es", "“El Diario de Lowick”"),
        ("la policía", "en", "la policía"),
    ],
)
def test_an_office_in_another_language_is_said_in_english(speaker, language, said):
    """A name behind it stays as it stands; what is more than an office and a name is left within quotation marks."""
    assert naming(speaker, language)(speaker) == said


@pytest.mark.parametrize(
    ("speaker", "said"),
    [
        ("SEVEN LEFTWING PARTY LEADERS", "seven leftwing party leaders"),
        ("UNTS, SPOKESMEN", "UNTS, spokesmen"),
        ("BLUE HERON", "Blue Heron"),
        ("RADIO CADENA YSKL", "Radio Cadena YSKL"),
        ("FENASTRAS", "FENASTRAS"),
        ("A source", "a source"),
        ("an article in its own voice", "one article"),
        ("Somebody Jr.", "Somebody Jr."),
    ],
)
def test_capitals_of_an_article_are_not_taken_over(speaker, said):
    """What is described stands in small letters, a name as names are written, an acronym as it is."""
    assert naming()(speaker) == said


@pytest.mark.parametrize("speaker", ["hieß es", "es", "one said", "Es hieß", "man", "on dit"])
def test_what_is_said_by_nobody_has_no_speaker_s_name(speaker):
    """An impersonal verb names no body."""
    assert naming()(speaker) == "somebody whom the article does not name"
    assert naming()("Ona Esmark") == "Ona Esmark"


def test_words_of_another_language_stand_within_quotation_marks():
    """They are no English; who speaks in an English article too, or has a name, needs none."""
    assert naming("el informe oficial", "es")("el informe oficial") == "“el informe oficial”"
    assert naming("the official report", "en")("the official report") == "the official report"
    assert naming("Un operador de turno", "es")("Un operador de turno") == "“Un operador de turno”"
    assert naming("Community leaders", "fr")("Community leaders") == "Community leaders"


@pytest.mark.parametrize(
    ("speaker", "said"),
    [
        ("Turkish Defense Ministry", "the Turkish Defense Ministry"),
        ("Save the Children", "Save the Children"),
        ("Officials", "officials"),
        ("mayor", "the mayor"),
        ("governor of Tarvo", "the governor of Tarvo"),
        ("the chief prosecutor's office in Tarvo", "the chief prosecutor's office in Tarvo"),
    ],
)
def test_a_sentence_has_the_article_that_a_name_asks_for(speaker, said):
    """'According to the ministry', and no article before who has none."""
    assert naming().in_sentence(speaker) == said


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("In May UN Syria envoy Ana Ruiz said so.", "UN Syria envoy Ana Ruiz"),
        ("Ana Ruiz, the UN's envoy for Syria, said so.", "Ana Ruiz, the UN's envoy for Syria"),
        ("COLONEL Ana Ruiz WENT.", "colonel Ana Ruiz"),
        ("The head Ana Ruiz said so.", None),
        ("The general in charge of its forces, Ana Ruiz, said so.", None),
        ("Ana Ruiz, their commander, said so.", None),
        ("Ana Ruiz, who met 12 officials, said so.", None),
        ("An envoy met Ruiz.", None),
        ("UN Special Envoy for Melin Ana Ruiz said so.", "UN Special Envoy for Melin Ana Ruiz"),
        ("UN aid chief Ana Ruiz said so.", "UN aid chief Ana Ruiz"),
        ("The UN's relief head, Ana Ruiz, said so.", "Ana Ruiz, the UN's relief head"),
        ("So said Ana Ruiz, a 22-year-old nurse in Lowick.", "Ana Ruiz, a 22-year-old nurse in Lowick"),
        ("ANA RUIZ, LEADER OF THE UNION (UNO), WENT.", None),
        ("Ana Ruiz the UN envoy for Melin said so.", "Ana Ruiz, the UN envoy for Melin"),
        ("Chief executive Ana Ruiz said so.", "chief executive Ana Ruiz"),
        ("Ana Ruiz, leader of the union (UNO), went.", "Ana Ruiz, leader of the union"),
    ],
)
def test_what_a_person_is_stands_beside_the_name(text, told):
    """Before it or behind it between commas; what says nothing by itself, or tells a story, is none."""
    role = role_of(["Ana Ruiz", "Ruiz"], [text])
    assert (role and role.with_name("Ana Ruiz")) == told


def test_a_spelling_with_the_office_in_it_hides_no_office():
    """As a report gives them: "President Ana Ruiz" is a spelling of hers, and what stands before her name as well."""
    role = role_of(["President Ana Ruiz", "Ana Ruiz", "Ms Ruiz"], ["In May President Ana Ruiz said so."])
    assert role
    assert role.with_name("Ana Ruiz") == "President Ana Ruiz"


def test_a_person_of_one_name_has_an_office_too():
    """Who has a full name is not sought by a part of it."""
    text = "So said disaster agency official Ruiz."
    assert role_of(["Ruiz"], [text]).with_name("Ruiz") == "disaster agency official Ruiz"
    assert role_of(["Ruiz", "Ana Ruiz"], [text]) is None


def test_a_brief_holds_what_its_persons_are_and_verify_holds_it_to_the_articles():
    """Tables name them so; an office that no article gives is found."""
    text = "Mayor Ana Ruiz spoke. A bomb exploded in Lowick, Ana Ruiz said."
    blast = event("A bomb exploded in Lowick", kind="bombing", places=["Lowick"], source="Ana Ruiz")
    made = [report(text, "2021-05-04", blast, names=(named("Ana Ruiz", "person"), named("Lowick")))]
    brief = assemble(merge_reports(made), Composed({}, (), (), ()), made, (), BRIEF.run)
    (person,) = (each for each in brief.names if each.kind == "person")
    assert person.told_as == "Mayor Ana Ruiz"
    loaded = Loaded(articles=(made[0].article,), failures=())

    def offices(told_as):
        names = tuple(each.model_copy(update={"told_as": told_as}) if each == person else each for each in brief.names)
        found = verify_brief(brief.model_copy(update={"names": names}), loaded)
        return [each for each in found if each.where == f"name {person.id}"]

    assert offices("Mayor Ana Ruiz") == []
    assert len(offices("Governor Ana Ruiz")) == 1
    assert len(offices("Mayor Otto Ruiz")) == 1


def test_a_brief_says_what_most_of_its_articles_say_that_somebody_is_and_verify_holds_it_to_one_of_them():
    """Of "director" and "hospital director" both bear the first out; what no article has is found."""
    texts = ("The director, Ana Ruiz, spoke.", "Hospital director Ana Ruiz spoke.", "A nurse, Ana Ruiz, spoke.")
    said = (("director", "The director"), ("hospital director", "Hospital director"), ("a nurse", "A nurse"))
    made = [
        report(f"{text} A bomb exploded in Lowick, Ana Ruiz said.", "2021-05-04", blast, names=people)
        for text, who in zip(texts, said, strict=True)
        for blast in [event("A bomb exploded in Lowick", kind="bombing", places=["Lowick"], source="Ana Ruiz")]
        for people in [(named("Ana Ruiz", "person", who=who), named("Lowick"))]
    ]
    brief = assemble(merge_reports(made), Composed({}, (), (), ()), made, (), BRIEF.run)
    (person,) = (each for each in brief.names if each.kind == "person")
    assert (person.told_as, person.who.as_written) == ("hospital director Ana Ruiz", "Hospital director")
    loaded = Loaded(articles=tuple(each.article for each in made), failures=())

    def introduced(who, told_as):
        own = person.model_copy(update={"who": person.who.model_copy(update={"text": who}), "told_as": told_as})
        names = tuple(own if each == person else each for each in brief.names)
        found = verify_brief(brief.model_copy(update={"names": names}), loaded)
        return [each for each in found if each.where == f"name {person.id}"]

    assert introduced("hospital director", "hospital director Ana Ruiz") == []
    assert len(introduced("police director", "police director Ana Ruiz")) == 1
    assert len(introduced("hospital director", "police director Ana Ruiz")) == 1


def test_code_says_who_a_person_is_and_the_gate_takes_it_for_borne_out():
    """The words come from another sentence of the article than the quote's."""
    text = "Mayor Ana Ruiz spoke. A bomb exploded in Lowick. Ruiz accused the Red Guard of the bombing."
    people = (named("Ana Ruiz", "person", "Ana Ruiz", "Ruiz"), named("Red Guard", "armed_group"), named("Lowick"))
    blast = event("A bomb exploded in Lowick", kind="bombing", places=["Lowick"])
    accused = claim("accused the Red Guard", "Ana Ruiz", "accuses", to=["Red Guard"], claim="The Red Guard did it.")
    situation = merge_reports([report(text, "2021-05-04", blast, accused, names=people)])
    facts = Facts(situation, {"S1": text})
    (said,) = plain_answer("responsibility", situation, facts)
    assert said.text == "According to Mayor Ana Ruiz, the Red Guard did it."
    assert facts.objections("Mayor Ana Ruiz accused the Red Guard of the bombing.", said.cites) == ()
