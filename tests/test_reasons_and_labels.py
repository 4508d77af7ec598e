"""What readers are told of what is left out or overtaken, and how the answer on responsibility is called."""

import pytest
from brief_builder import BRIEF

from summarizer.cli.console import tell_run
from summarizer.domain.article import STANDS_WITHOUT
from summarizer.domain.languages import CODES
from summarizer.llm.budget import Sent
from summarizer.render import messages as say
from summarizer.render import render
from summarizer.render.annex import Guide
from summarizer.render.localisation import in_language
from summarizer.render.reasons import withheld_because
from summarizer.render.values import item_told
from summarizer_schemas.brief import Withheld


@pytest.mark.parametrize(
    ("reason", "told"),
    [
        ("doer: 'Fire Department' can be no doer", "quem o fez (“Fire Department”): o que é deste tipo"),
        ("source: 'Ana Ruiz' stands nowhere near the quote", "quem o diz (“Ana Ruiz”): isto não"),
        (
            'party: "the King\'s Guard" stands nowhere near the quote; near it stand []',
            "(“the King's Guard”): isto não",
        ),
        ("source: the article does not tell for sure whom 'she' means", "quem o diz (“she”): "),
        ("source: the article gives it to 'Ana Ruiz', not to 'Porto'", "quem o diz (“Ana Ruiz”): o artigo atribui"),
        (
            'scope: "another case definition than the hospital\'s" says more than its paragraph: hospital',
            "o que a contagem inclui ou exclui: diz mais do que o artigo",
        ),
        ("date_text: 'on Friday' is the day of what led to it", "quando foi (“on Friday”): "),
    ],
)
def test_the_part_without_which_something_stands_is_named(reason, told):
    """A reader learns that the doer was left out, and not that the article does not confirm the event."""
    with in_language("pt"):
        assert told in withheld_because(f"{reason}{STANDS_WITHOUT}")
        assert "quem o" not in withheld_because(reason)


@pytest.mark.parametrize("code", [each for each in CODES if each != "en"])
def test_a_claim_that_was_left_out_is_told_by_who_makes_it_and_what_he_does(code):
    """The model's English tells readers of another language nothing; the article's words stand behind it."""
    given = {
        "source": "S1",
        "stage": "extract",
        "kind": "claim",
        "quote": "no está prófugo",
        "reason": "it is too long",
    }
    with in_language(code):
        told = item_told(Withheld(item="Ana Ruiz denies: Juan Pol is a fugitive.", **given))
        assert told.startswith("Ana Ruiz (")
        assert say.STANCE["denies"] in told
        assert "fugitive" not in told


def test_the_head_says_how_many_files_could_not_be_read():
    """Who reads no further takes the brief for all that was given."""
    for length in ("short", "standard", "full"):
        assert "1 file could not be read. Written by" in render(BRIEF, "md", length)
    assert "could not be read" not in render(BRIEF.model_copy(update={"failures": ()}), "md", "short")


def test_what_somebody_opposes_is_not_told_as_what_he_holds():
    """Doctors who oppose "Stocks were enough" do not say that stocks were enough."""
    opposed = BRIEF.statements[1].model_copy(update={"stance": "opposes", "claim": "Stocks were enough."})
    told = render(BRIEF.model_copy(update={"statements": (BRIEF.statements[0], opposed)}), "md", "full")
    assert "opposes the following: stocks were enough" in told.casefold()


@pytest.mark.parametrize(
    ("reason", "told"),
    [
        (
            "the claimant 'Ana Ruiz' stands nowhere near the quote; near it stand 'Porto'; asked again",
            "« Ana Ruiz » : cela ne figure nulle part près de la citation",
        ),
        (
            "the claimant 'Ana Ruiz' is named near the quote, and says nothing there",
            "« Ana Ruiz » : ce nom figure près de la citation, mais n’y dit rien",
        ),
        (
            "the gist: the name 'Red Cross' does not stand in the evidence",
            "« Red Cross » : un nom qu’il contient ne figure pas là où il le devrait",
        ),
        (
            "the figure stands, but not as one of killed: the words around '14' do not tell of killed",
            "« 14 » : le nombre figure, mais pas comme ceci : Morts",
        ),
        ("'12 May' is the King's day, not 2021", "« 12 May » : "),
        ("the quote does not hold the number 1; it holds '7'", "son nombre ne figure pas dans les mots cités"),
        ("it is said already: 'Ana Ruiz fell'", "c’est déjà dit"),
    ],
)
def test_a_reason_in_another_language_names_the_words_that_it_is_about(reason, told):
    """An editor sees which name it is, and how it fails, without the JSON file."""
    with in_language("fr"):
        assert withheld_because(reason).replace("\xa0", " ").replace("\u202f", " ").startswith(told)


@pytest.mark.parametrize(
    ("tag", "told"), [("pt", "superado por E6"), ("es", "superado por E6"), ("ru", "устарело после E6")]
)
def test_what_is_overtaken_says_by_what(tag, told):
    """It is a sentence of the language, and not "later changes: E6"."""
    with in_language(tag):
        assert say.OVERTAKEN_BY(fact="E6") == told
        assert told in say.OVERTAKEN(event="E6")


@pytest.mark.parametrize(
    ("length", "where"), [("standard", "(“Left out, and why”)"), ("short", " at --length standard)")]
)
def test_the_console_names_no_section_that_the_brief_does_not_have(capsys, length, where):
    """The short brief has no annex, so that it is said at which length the section is."""
    tell_run(BRIEF, Sent(), [], length)
    told = [line for line in capsys.readouterr().err.splitlines() if "withheld" in line]
    assert told
    assert all(where in line for line in told)


def test_the_main_event_says_whether_anybody_did_it_and_not_what_came_of_it():
    """Of a dam that burst nobody "did" it, though police search a firm for a crime."""
    main = Guide(BRIEF).main_event
    other = next(each for each in BRIEF.events if each.id != main.id)
    first = BRIEF.answers[0].sentences[0].model_copy(update={"cites": (main.id, other.id)})
    answer = BRIEF.answers[0].model_copy(update={"question": "responsibility", "sentences": (first,)})

    def told(main_kind):
        kinds = {main.id: main_kind, other.id: "crime"}
        events = tuple(each.model_copy(update={"kind": kinds.get(each.id, "other")}) for each in BRIEF.events)
        return render(BRIEF.model_copy(update={"events": events, "answers": (answer,)}), "md", "full")

    assert "**Responsibility:**" in told("disaster")
    assert "**Who did it:**" in told("bombing")
