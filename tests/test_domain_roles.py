"""What the writer of the prose is told of persons and bodies."""

import pytest
from merge_builder import event, figure, named, report

from summarizer.domain.roles import Role, told_once
from summarizer.merging import merge_reports
from summarizer.merging.facts import Facts
from summarizer.steps.shown import show_facts


def test_the_writer_is_told_who_persons_and_bodies_are():
    """In English, as the report of an article in whatever language says; a short office stands before the name."""
    text = "El alcalde, Tomás Quillay, dijo que faltan unas 40 personas. Según la SMT, el sindicato, el lodo llegó."
    people = (
        named("Tomás Quillay", "person", who=("mayor", "El alcalde")),
        named("SMT", "organization", who=("the miners' union", "el sindicato")),
    )
    slide = event("el lodo llegó", date="2026-03-09", source="SMT")
    missing = figure("unas 40 personas", 40, metric="missing", source="Tomás Quillay")
    situation = merge_reports([report(text, "2026-03-10", slide, missing, names=people, language="es")])
    facts = Facts(situation, {"S1": text})
    values, _ = show_facts([*situation.events, *situation.figures], facts, for_prose=True)
    assert values["who"] == ["SMT, the miners' union", "mayor Tomás Quillay"]


def test_prose_may_introduce_whomever_it_names():
    """Another article has the words, and no fact that the sentence cites names the land."""
    one = "SLAT, the Norwegian dockers' union, is small. A hill slid onto Lowick."
    other = "A hill slid onto Lowick. A letter to SLAT was lost."
    union = named("SLAT", "organization", who=("the Norwegian dockers' union", "the Norwegian dockers' union"))
    slide = event("A hill slid onto Lowick", date="2026-03-09")
    lost = event("A letter to SLAT was lost", date="2026-03-09", summary="A letter was lost.")
    made = [
        report(one, "2026-03-10", slide, names=(union,)),
        report(other, "2026-03-10", slide, lost, names=(named("SLAT", "organization"),)),
    ]
    situation = merge_reports(made)
    facts = Facts(situation, {each.id: text for each, text in zip(situation.sources, (one, other), strict=True)})
    cites = [each.id for each in situation.events]
    assert not [
        each for each in facts.objections("SLAT, the Norwegian dockers' union, got no letter.", cites) if "Norw" in each
    ]
    assert [
        each for each in facts.objections("SLAT, the Icelandic dockers' union, got no letter.", cites) if "Icel" in each
    ]


def test_an_introduction_that_another_article_s_name_holds_is_told_to_nobody():
    """Of the Lowick Traders' Union "the traders' union" says nothing."""
    text = "A hill slid onto Lowick, the traders said."
    union = named("Lowick Traders' Union", "organization", "the traders", who=("the traders' union", "the traders"))
    slide = event("A hill slid onto Lowick", date="2026-03-09", source="the traders")
    situation = merge_reports([report(text, "2026-03-10", slide, names=(union,))])
    assert Facts(situation, {"S1": text}).role_of("Lowick Traders' Union") is None


@pytest.mark.parametrize(("metric", "is_own_count"), [("killed", True), ("money", False)])
def test_what_a_party_demands_is_no_count_of_its_own(metric, is_own_count):
    """The dead it may have counted, a sum of money it names."""
    text = "A hill slid. The opposition party Accord spoke of 33 dead. The opposition party Accord wants 33 euros."
    quote, of = ("33 dead", "people") if metric == "killed" else ("33 euros", "EUR")
    situation = merge_reports(
        [
            report(
                text,
                "2026-03-10",
                event("A hill slid", date="2026-03-09"),
                figure(quote, 33, metric=metric, of=of, source="Accord"),
                names=(named("Accord", "organization"),),
            )
        ]
    )
    values, _ = show_facts([*situation.figures], Facts(situation, {"S1": text}), for_prose=True)
    assert ("its own count" in str(values)) is is_own_count


@pytest.mark.parametrize(
    ("name", "what", "told"),
    [
        ("panel of experts", "a court-appointed panel of experts", "a court-appointed panel of experts"),
        ("GNR officer", "an officer of the National Road Guard", "an officer of the National Road Guard"),
        ("NRG", "the National Road Guard", "NRG, the National Road Guard"),
        ("Ana Ruiz", "the UN's envoy for Syria", "Ana Ruiz, the UN's envoy for Syria"),
        ("the union", "a body of teachers", "the union, a body of teachers"),
    ],
)
def test_who_is_called_by_what_he_is_is_called_so_once(name, what, told):
    """Nobody is "a panel of experts, a court-appointed panel of experts"."""
    assert told_once(Role(what, stands_before=False).with_name(name), name) == told
