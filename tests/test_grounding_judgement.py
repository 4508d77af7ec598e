import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from summarizer.grounding.prose import loaded_names, unsupported, within_quotation_marks

EVIDENCE = ["Rescuers called it a brutal attack by the regime.", "It was the deadliest strike “in recent days”."]


@pytest.mark.parametrize(
    "text",
    [
        "Rescuers spoke of a brutal attack.",
        "It was the deadliest strike.",
        "Rescuers named the “regime”.",
        "It fell “in recent days”.",
        'Rescuers called it a "brutal attack".',
    ],
)
def test_words_of_judgement_may_be_the_sources_own(text):
    """What the evidence says may be said, and quoted."""
    assert unsupported(text, EVIDENCE) == ()


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("It was a horrific attack.", "'horrific' is a judgement"),
        ("More strikes are likely.", "'likely' is a judgement"),
        ("Rescuers have high confidence in it.", "'confidence' is a judgement"),
        ("It was reportedly an attack.", "'reportedly' is a judgement"),
        ("Rescuers called it “a cruel attack”.", "“a cruel attack” stands within quotation marks and not"),
    ],
)
def test_words_of_judgement_are_not_the_models(text, why):
    """An adjective, odds, or words in quotation marks that the evidence does not have are refused."""
    (reason,) = unsupported(text, EVIDENCE)
    assert why in reason


@pytest.mark.parametrize(
    ("text", "evidence"),
    [
        ("It was the largest bankruptcy.", "Fue la mayor quiebra de su historia."),
        ("It was the biggest fire.", "Es war das größte Feuer."),
        ("It is a vicious circle.", "Es un círculo vicioso."),
        ("The mayor allegedly took money.", "Prosecutors accused the mayor of having taken money."),
        ("The plan will probably fail.", "They doubt that the plan will work."),
        ("It was the largest flood.", "La plus grande inondation."),
        ("The vote was a bloody hold-up.", "Le vote a été « un hold-up sanglant », dit-il."),
        ("It was a cowardly attack.", "Fue un ataque cobarde."),
        ("It was a gruesome find.", "Es war ein grausiger Fund."),
        ("It was a barbaric act.", "È stato un atto barbaro."),
    ],
)
def test_words_of_judgement_may_be_the_articles_in_its_language(text, evidence):
    """What the article says in other words, or in its own language, is the article's."""
    assert unsupported(text, [evidence]) == ()


@pytest.mark.parametrize("evidence", ["Le vote a été « un hold-up ».", "Barbara kam mit der Sicherheit."])
def test_a_judgement_that_no_language_says_is_the_models(evidence):
    """A name or a word for safety says nothing of it."""
    assert unsupported("It was certainly a bloody, barbaric act.", [evidence]) != ()


def test_deadly_stands_where_there_are_dead():
    """It tells what the article tells; where nobody died it is a judgement."""
    assert unsupported("It was a deadly fire.", ["Nine were killed in the fire."]) == ()
    assert unsupported("It was a deadly fire.", ["Nine were hurt in the fire."]) != ()
    assert unsupported("It was a deadly fire.", ["Nueve personas han muerto."]) == ()
    assert unsupported("It was a deadly fire.", ["Neun Menschen wurden verletzt."]) != ()
    assert unsupported("It was the worst flood so far.", ["die bislang schwerste Flut"]) == ()


@pytest.mark.parametrize(
    ("text", "evidence"),
    [
        ("It was severe.", "Several ran."),
        ("It was terrible.", "They lost territory."),
        ("It has confidence.", "Confirmed."),
    ],
)
def test_words_that_only_begin_alike_bear_out_no_judgement(text, evidence):
    """Several is not severe, and territory not terrible."""
    assert unsupported(text, [evidence]) != ()


def test_a_name_that_takes_a_side_stands_within_quotation_marks():
    """A party's name for its enemy is marked as somebody's word, once."""
    assert within_quotation_marks("Regime jets hit “the regime” and terrorists.") == (
        "“Regime” jets hit “the regime” and “terrorists”."
    )
    assert loaded_names("The regime's jets hit “terrorists”.") == ("regime",)


@given(st.lists(st.sampled_from(["regime", "terrorists", "“", "”", '"', "rebels", "."])).map(" ".join))
def test_marking_leaves_no_such_name_outside_quotation_marks(text):
    """For all texts: marked once, nothing is left to mark, and no letter is lost."""
    assume(not text.count('"') % 2)
    marked = within_quotation_marks(text)
    assert loaded_names(marked) == ()
    assert [each for each in marked if each.isalpha()] == [each for each in text if each.isalpha()]


@pytest.mark.parametrize(
    ("text", "evidence"),
    [
        ("Guards are held over the key.", "Los guardias están presos por la llave."),
        ("She had the key to the hall.", "A chave do salão estava com ela."),
        ("A copy of the key of Block D is missing.", "Vom Schlüssel zu Block D fehlt eine Kopie."),
        ("Nobody had a key.", "Personne n'avait de clé."),
        ("The guard's key was found.", "La chiave della guardia è stata trovata."),
        ("He studied dramatic arts.", "Estudió teatro."),
        ("Residents had to brave the cold.", "Los vecinos salieron al frío."),
        ("The army has strategic bombers.", "L'armée a des bombardiers."),
        ("Police had probable cause.", "La policía tenía motivos."),
    ],
)
def test_a_word_of_judgement_that_is_another_word_judges_nothing(text, evidence):
    """A key in a lock, the dramatic arts and who braves the cold are told, and not judged."""
    assert unsupported(text, [evidence]) == ()


@pytest.mark.parametrize(
    "text",
    ["A key town fell.", "The town is key to the war.", "The road, a key one, is closed.", "It was seen as key."],
)
def test_key_is_a_judgement_where_it_says_how_much_something_matters(text):
    """Before a noun, or behind a form of "to be", it is an adjective."""
    assert any("'key' is a judgement" in each for each in unsupported(text, ["La ciudad cayó; la vía está cerrada."]))
