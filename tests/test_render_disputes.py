"""How a side of a dispute is told: whoever says yes or no in other words than it is asked is quoted."""

import pytest
from brief_builder import BRIEF

from summarizer.render import render_markdown
from summarizer_schemas.brief import Paraphrase, Translation


def told(question, position, *quotes, translation=None):
    """The line of the second side of the first dispute, which rests on such quotes."""
    dispute = BRIEF.disputes[0]
    side = dispute.positions[1].model_copy(update={"position": position, "quotes": quotes})
    changed = dispute.model_copy(update={"question": question, "positions": (dispute.positions[0], side)})
    spanish = Translation(language="en", text=translation or "") if translation else None
    brief = BRIEF.model_copy(
        update={
            "disputes": (changed, *BRIEF.disputes[1:]),
            "quotes": tuple(
                each.model_copy(update={"translation": spanish}) if each.id == "Q16" else each for each in BRIEF.quotes
            ),
        }
    )
    (line,) = [each for each in render_markdown(brief).splitlines() if each.startswith(f"  - Norte Homes: {position}")]
    return line.partition("[[")[0].strip()


@pytest.mark.parametrize(
    ("question", "position", "words"),
    [
        ("Was the builder at fault for the collapse?", "no", " (“Norte Homes denied that it had broken any rule”)"),
        ("Was the builder at fault for the collapse?", "no, it kept them", ""),
        ("Did Norte Homes break a rule?", "no", ""),
        ("Did Norte Homes break every rule?", "no", " (“Norte Homes denied that it had broken any rule”)"),
    ],
)
def test_a_bare_yes_or_no_is_told_with_the_words_that_say_more_or_less(question, position, words):
    """What only says the question again needs no words; what is asked of all, and said of one, does."""
    assert told(question, position, "Q11") == f"- Norte Homes: {position}{words}"


def test_words_that_begin_within_a_sentence_are_told_from_the_clause_that_is_asked_about():
    """Words such as "… died, and 46 were rescued" answer nothing about those who died."""
    shown = "had died, and 46 were rescued on the lake"
    assert told("Was anybody rescued from the cold water?", "yes", "Q16", translation=shown) == (
        "- Norte Homes: yes (“and 46 were rescued on the lake”)"
    )


def test_words_in_another_language_are_quoted_by_their_translation_or_not_at_all():
    """A reader of English is shown no Spanish."""
    question, shown = "Was anybody hurt?", "46 were rescued"
    assert told(question, "yes", "Q16", translation=shown) == "- Norte Homes: yes (“46 were rescued”)"
    assert told(question, "yes", "Q16") == "- Norte Homes: yes"


def test_a_side_in_the_words_of_another_language_is_told_by_their_translation():
    """A second reader found that it led astray, and its own words are Spanish."""
    words = "“7 personas murieron y 46 fueron rescatadas”"
    dispute = BRIEF.disputes[0]
    side = dispute.positions[1].model_copy(update={"position": words, "quotes": ("Q16",)})
    spanish = Translation(language="en", text="7 people died and 46 were rescued")
    brief = BRIEF.model_copy(
        update={
            "disputes": (dispute.model_copy(update={"positions": (dispute.positions[0], side)}),),
            "quotes": tuple(
                each.model_copy(update={"translation": spanish}) if each.id == "Q16" else each for each in BRIEF.quotes
            ),
        }
    )
    assert "  - Norte Homes: “7 people died and 46 were rescued”" in render_markdown(brief)
    untranslated = BRIEF.model_copy(update={"disputes": brief.disputes})
    assert f"  - Norte Homes: {words}" in render_markdown(untranslated)


@pytest.mark.parametrize(
    ("scope", "told"),
    [
        ("a good-faith estimate from the air", "(by its own account: a good-faith estimate from the air)"),
        ("without those who came home", "(without those who came home)"),
    ],
)
def test_what_praises_a_sides_number_is_told_as_its_own_account(scope, told):
    """The brief has no opinion of a count."""
    missing = next(each for each in BRIEF.figures if each.id == "F4")
    counts = tuple(
        each.model_copy(update={"scope": Paraphrase(text=scope, as_written="x", source="S2"), "current": True})
        if "Q7" in each.quotes
        else each
        for each in missing.observations
    )
    figures = tuple(
        each.model_copy(update={"observations": counts}) if each is missing else each for each in BRIEF.figures
    )
    assert told in render_markdown(BRIEF.model_copy(update={"figures": figures}))


@pytest.mark.parametrize(("answer", "is_told"), [("16 dead", False), ("4 dead", True), ("far more", True)])
def test_what_a_part_leaves_out_is_not_told_of_the_whole(answer, is_told):
    """Of 16 dead 4 are on no list: a side that says 16 and cites both numbers has not said it of all of them."""
    scope = Paraphrase(text="on no official list", as_written="x", source="S2")
    quote = next(each for each in BRIEF.disputes[0].positions)
    counts = [each for figure in BRIEF.figures for each in figure.observations if each.low is not None]
    whole = counts[0].model_copy(update={"low": 16, "high": 16, "quotes": quote.quotes, "scope": None, "current": True})
    part = whole.model_copy(update={"low": 4, "high": 4, "scope": scope})
    figures = (BRIEF.figures[0].model_copy(update={"observations": (whole, part)}), *BRIEF.figures[1:])
    side = quote.model_copy(update={"position": answer})
    dispute = BRIEF.disputes[0].model_copy(
        update={"positions": (side, *BRIEF.disputes[0].positions[1:]), "about": (BRIEF.figures[0].id,)}
    )
    brief = BRIEF.model_copy(update={"figures": figures, "disputes": (dispute,)})
    (line,) = [each for each in render_markdown(brief).splitlines() if each.startswith(f"  - {side.holder}: {answer} ")]
    assert ("(on no official list)" in line) is is_told
