"""What becomes of a describing word of the model's own: the item stands without it, and nobody is asked again."""

import pytest
from report_builder import article, event, figure, name, report

from summarizer.grounding import ground_report
from summarizer.grounding.prose.plainer import without_describing

GERMAN = """Damm gebrochen

Lowick, 5. Mai. Die Regierung sagte 40 Millionen Euro zu. Die Küste habe Deiche, sagte Ada Roth. An der portugiesischen
Küste brach im Mai ein Damm.
"""


@pytest.mark.parametrize(
    ("text", "word", "told"),
    [
        ("The German coast has dykes.", "German", "The coast has dykes."),
        ("A German engineer spoke.", "German", "An engineer spoke."),
        ("Norway pledged money.", "Norway", "Norway pledged money."),
        ("In the Netherlands the ship was full.", "Netherlands", "In the Netherlands the ship was full."),
        ("The government of Norway pledged money.", "Norway", "The government of Norway pledged money."),
        ("Some never reached it, certainly there.", "certainly", "Some never reached it, there."),
        ("He was allegedly there.", "allegedly", "He was allegedly there."),
        ("The dam is German.", "German", "The dam is German."),
        ("They want the two men.", "two", "They want the men."),
        ("They want two of the men.", "two", "They want two of the men."),
        ("The Marrow Lines ship sank.", "Marrow", "The Marrow Lines ship sank."),
    ],
)
def test_a_word_that_describes_the_next_one_can_go(text, word, told):
    """A hedge cannot, without which the sentence says more, nor half a name, nor what says all that is said."""
    assert without_describing(text, [f"the name '{word}' does not stand in the evidence"]) == told


@pytest.mark.parametrize(
    ("summary", "kept", "refused"),
    [
        ("The Norwegian government pledged money.", "The government pledged money.", 0),
        ("The Portuguese government pledged money.", "The Portuguese government pledged money.", 0),
        ("The government of Norway pledged money.", None, 1),
    ],
)
def test_a_summary_stands_without_a_word_of_a_land_that_its_article_never_names(summary, kept, refused):
    """One that the article has, in whatever language and wherever, stays; what is no mere description goes back."""
    told = report(
        headline=None, published=None, published_text=[], gist="A dam broke.", language="de", figures=[], claims=[],
        names=[name("Lowick")],
        events=[event(
            kind="humanitarian", summary=summary, date=None, date_text=None, places=[], source=None,
            quote="Die Regierung sagte 40 Millionen Euro zu",
        )],
    )  # fmt: skip
    found = ground_report(told, article(GERMAN, "damm.txt"))
    assert [each.report.summary for each in found.events] == ([kept] if kept else [])
    assert len([each for each in found.refused if each.kind == "event"]) == refused


@pytest.mark.parametrize(
    ("language", "text", "quote", "refused"),
    [
        ("en", "Twelve people were killed at the depot. On Friday the union spoke of 15.", "the union spoke of 15", 0),
        ("es", "Doce personas murieron en el muelle. El sindicato habló de 15.", "el sindicato habló de 15", 0),
        ("fr", "Douze personnes ont été tuées au dépôt. Le syndicat parle de 15.", "Le syndicat parle de 15", 0),
        ("de", "Zwölf Menschen starben. Die Gewerkschaft spricht von 15.", "Die Gewerkschaft spricht von 15", 0),
        ("en", "On Friday the union spoke of 15 captains.", "the union spoke of 15 captains", 0),
        ("en", "On Friday the union spoke of 15 victims.", "the union spoke of 15 victims", 0),
        ("es", "El viernes el sindicato habló de 15 víctimas.", "el sindicato habló de 15 víctimas", 0),
        ("en", "On Friday the union spoke of 15 killed.", "the union spoke of 15 killed", 1),
        ("es", "El viernes el sindicato habló de 15 muertos.", "el sindicato habló de 15 muertos", 1),
    ],
)  # fmt: skip
def test_only_words_of_its_own_sentence_speak_against_a_figure(language, text, quote, refused):
    """What a bare number takes up from another sentence may be another count, and victims may be of anything."""
    of = "captains" if "captains" in text else "people"
    told = report(
        headline=None, published=None, published_text=[], gist="A union counted.", language=language, names=[],
        claims=[], events=[event(
            kind="other", summary="A union counted.", date=None, date_text=None, places=[], source=None, quote=quote,
            by=[], to=[],
        )],
        figures=[figure(
            value=[15], metric="detained", of=of, quote=quote, source=None, scope=None, scope_text=None,
            as_of=None, as_of_text=None,
        )],
    )  # fmt: skip
    found = ground_report(told, article(text, "union.txt"))
    assert [each.report.metric for each in found.figures] == ([] if refused else ["other"])
    assert len([each for each in found.refused if each.kind == "figure" and not each.unasked]) == refused
