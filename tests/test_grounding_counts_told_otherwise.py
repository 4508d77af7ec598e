"""Counts that are told by another word than their number: none of those who were not seen, the whole of a part."""

import pytest
from report_builder import article, event, figure, report

from summarizer.domain.article import Span
from summarizer.grounding.counted import object_to_counted
from summarizer.grounding.numbers import read_numbers
from summarizer.grounding.report import ground_report


def kept(text, language="en", **what):
    """Return the metrics of a figure that pass, with the reasons against it."""
    told_of = event(kind="accident", summary="A report came.", quote="A report came", source=None, places=[], date=None)
    counted = figure(qualifier="exact", source=None, **what)
    found = ground_report(
        report(names=[], events=[told_of], figures=[counted], claims=[], language=language),
        article(f"A report came.\n\n{text}\n"),
    )
    return [each.report.metric for each in found.figures], [
        each.reason for each in found.refused if each.kind == "figure"
    ]


def test_an_english_verb_with_not_counts_none():
    """So "we have not seen an acute case" counts no case, and "not only a case" counts one."""
    case = {"metric": "ill", "of": "acute cases", "value": [0]}
    text = "We have seen rashes from the poisoning. We have not seen an acute case of illness."
    assert kept(text, quote="We have not seen an acute case", **case) == (["ill"], [])
    text = "We have seen rashes. We have seen not only an acute case of illness."
    assert kept(text, quote="not only an acute case of illness", **case)[1]


def test_a_part_of_a_definite_whole_tells_how_many_that_is():
    """Dutch "een van de twee hulpmotoren" counts two engines; "one in four homes" counts no four homes."""
    what = {"metric": "other", "of": "auxiliary engines", "value": [2]}
    assert kept("Daar werd een van de twee hulpmotoren vervangen.", "nl", quote="de twee hulpmotoren", **what)[1] == []
    assert kept("One in four homes had no water.", metric="other", of="homes", value=[4], quote="One in four homes")[1]


@pytest.mark.parametrize(
    ("of", "text", "metric", "language"),
    [
        ("crane drivers", "the body of a| crane driver was found", "killed", "en"),
        ("lorry drivers", "the body of a| lorry driver was found", "killed", "en"),
        ("km more on average", "im Schnitt 148| Kilometer mehr", "distance", "de"),
        ("spans of the bridge", "two| spans of the bridge collapsed", "destroyed", "en"),
    ],
)
def test_what_is_counted_is_known_by_its_head(of, text, metric, language):
    """A lorry driver is no lorry, "more" names nobody, and spans are no persons."""
    at = text.index("|")
    assert object_to_counted(of, text.replace("|", ""), Span(at - 1, at), metric, language) is None


def test_a_half_behind_a_unit_is_of_that_unit_alone():
    """Half a dozen sacks, and half of the town, are no half metre."""
    for text, language in (("cuatro metros y media docena de sacos", "es"), ("four metres and half the town", "en")):
        assert read_numbers(text, language)[0].low == 4
