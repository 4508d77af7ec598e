"""What its own speaker took back is told as withdrawn, in whatever language that was."""

import pytest
from merge_builder import claim, event, named, report

from summarizer.merging import merge_reports
from summarizer.merging.facts import Facts
from summarizer.merging.gaps import object_to_overtaking, with_overtaken
from summarizer.merging.retractions import retracted
from summarizer.steps.compose import completed, current
from summarizer.steps.first_screen import Composed
from summarizer.telling import plain_answer
from summarizer_schemas.brief import Answer, Sentence

NAMES = (named("Lowick"), named("Ana Ruiz", "person"), named("Omar Vela", "person"), named("port police", "military"))
CRASH = "A tram hit a van in Lowick."
FLED = "The van driver ran away on foot."
WRONG = "The account that the van driver ran away on foot was wrong."


def first(by="Ana Ruiz", what=FLED, day="2021-05-04"):
    """An article that tells on somebody's word what may be taken back."""
    text = f"{CRASH} {by} said so. {what}"
    crash = event(CRASH.rstrip("."), summary=CRASH, places=["Lowick"], date="2021-05-04")
    return report(text, day, crash, event(what.rstrip("."), summary=what, kind="other", source=by), names=NAMES)


def later(claimed=WRONG, by="Ana Ruiz", day="2021-05-04", stance="asserts"):
    """A later article, in Spanish, of the same day if nothing else is said."""
    text = f"Un tranvía chocó en Lowick. {by} reconoció que la versión era errónea."
    crash = event("Un tranvía chocó", summary=CRASH, places=["Lowick"], date="2021-05-04")
    said = claim("reconoció que la versión era errónea", by, stance, claim=claimed)
    return report(text, day, crash, said, names=NAMES, language="es")


def found(*reports):
    """The facts of some articles, and what of them was taken back, by what it says."""
    situation = merge_reports(reports)
    texts = {source.id: text for source in situation.sources for text in [_text(reports, source)]}
    facts = Facts(situation, texts)
    gone = {getattr(facts.by_id[each], "summary", "") or facts.by_id[each].claim for each in retracted(facts)}
    return situation, facts, gone


def _text(reports, source):
    return next(each.article.text for each in reports if each.article.file == source.file)


@pytest.mark.parametrize(
    "claimed",
    [
        WRONG,
        "The earlier report that the van driver had run away on foot was false.",
        "Ana Ruiz withdrew her statement that the van driver ran away on foot.",
        "It was a mistake to say that the van driver ran away on foot.",
        "The office wrongly said that the van driver ran away on foot.",
        "The information about the van driver running away on foot turned out to be incorrect.",
    ],
)
def test_what_its_own_speaker_took_back_is_withdrawn_within_a_day(claimed):
    """Claims are English in every language's article; no later day is needed."""
    assert found(first(), later(claimed))[2] == {FLED}


@pytest.mark.parametrize(
    "reports",
    [
        (first(), later(by="Omar Vela")),
        (first(), later(stance="denies")),
        (first(), later("The driver's account of the crash was not heard.")),
        (first(), later("The double count was a mistake.")),
        (first(what="The tram driver braked late."), later()),
        (first(what="The van driver did not run away on foot."), later()),
        (first(day="2021-05-06"), later()),
        (first(), first(by="Omar Vela"), later()),
    ],
    ids=["another's", "a denial", "not wrong", "a count", "another matter", "the contrary", "said again", "of two"],
)
def test_nothing_else_is_withdrawn(reports):
    """What another calls wrong is disputed; what was said since, or by somebody else as well, stands."""
    assert found(*reports)[2] == set()


@pytest.mark.parametrize(("more", "gone"), [("", {FLED}), (" The van was new.", set())])
def test_a_report_is_withdrawn_by_its_only_word_where_its_speaker_told_one_such_thing(more, gone):
    """Of "her report about the van": of two things about the van, one cannot tell which."""
    text = f"{CRASH} Ana Ruiz said so. {FLED}{more}"
    crash = event(CRASH.rstrip("."), summary=CRASH, places=["Lowick"], date="2021-05-04")
    told = [event(each, summary=f"{each}.", kind="other", source="Ana Ruiz") for each in text.split(". ")[2:] if each]
    told = [each | {"quote": each["quote"].rstrip("."), "summary": each["summary"].replace("..", ".")} for each in told]
    first_told = report(text, "2021-05-04", crash, *told, names=NAMES)
    assert found(first_told, later("Ana Ruiz withdrew her report about the van and apologised."))[2] == gone


def test_what_was_told_with_it_goes_with_it():
    """Two events of one sentence, of which the second is a part of the first."""
    text = f"{CRASH} The van driver ran away on foot and police sought the van driver, Ana Ruiz said."
    fled = "The van driver ran away on foot and was sought by police."
    sought = event("police sought the van driver", summary="Police sought the van driver.", kind="other")
    items = (
        event("A tram hit a van", summary=CRASH, places=["Lowick"], date="2021-05-04"),
        event("The van driver ran away on foot", summary=fled, kind="other", source="Ana Ruiz"),
        sought | {"source": "Ana Ruiz"},
    )
    assert found(report(text, "2021-05-04", *items, names=NAMES), later())[2] == {fled, "Police sought the van driver."}


def test_the_first_screen_says_what_was_withdrawn_and_no_sentence_rests_on_it():
    """It stands beside the disputes, and what a model told as so is left out."""
    situation, facts, _ = found(first(), later())
    marked = with_overtaken(situation, retracted(facts))
    facts = Facts(marked, facts.texts)
    (gone,) = [each for each in marked.events if each.overtaken_by]
    back = facts.by_id[gone.overtaken_by]
    assert not [*object_to_overtaking(gone, back, facts)]
    answers = (Answer(question="latest", sentences=(Sentence(text=FLED, cites=(gone.id,)),)),)
    told = completed(marked, current(marked, Composed({}, answers, (), ()), facts.texts), facts.texts)
    texts = [each.text for each in told.sentences]
    assert FLED not in texts
    assert "Withdrawn by Ana Ruiz (reported on 4 May 2021): The van driver ran away on foot." in texts
    assert [each.item for each in told.withheld] == [FLED]
    assert plain_answer("disputed", marked, facts)[-1].cites == (gone.id, back.id)
