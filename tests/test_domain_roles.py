"""Which office an article in another language gives a person, and how the writer of the prose is told of it."""

import pytest
from merge_builder import claim, event, figure, named, report

from summarizer.domain.roles import office_in
from summarizer.merging import merge_reports
from summarizer.merging.facts import Facts
from summarizer.steps.shown import show_facts


@pytest.mark.parametrize(
    ("tag", "name", "text", "office"),
    [
        ("es", "Tomás Quillay", "El alcalde, Tomás Quillay, dijo que no hay agua.", "alcalde"),
        ("es-PE", "Inés Mora", "Lo dijo la coordinadora, sor Inés Mora.", "coordinadora"),
        ("es", "Luis Paz", "El geólogo Luis Paz sobrevoló la zona.", "geólogo"),
        ("es", "Ana Sol", "la ministra de Salud, Ana Sol", "ministra de Salud"),
        ("fr", "Jean Moreau", "le maire de Lyon, Jean Moreau", "maire de Lyon"),
        ("de", "Klaus Berg", "Das sagte Oberbürgermeister Klaus Berg.", "Oberbürgermeister"),
        ("es", "Luis Paz", "El alcalde dijo que Luis Paz no sabía nada.", None),
        ("es", "Luis Paz", "El alcalde de Chala dijo ayer Luis Paz.", None),
        ("es", "Paz", "El geólogo Paz sobrevoló la zona.", None),
        ("es", "Ana Ruiz", "Ana Ruiz, alcaldesa de Tarvo, pidió agua.", "alcaldesa de Tarvo"),
        ("fr", "Jean Moreau", "a dit Jean Moreau, maire de Lyon.", "maire de Lyon"),
        ("de", "Klaus Berg", "Klaus Berg, Bürgermeister von Tarvo, sagte das.", "Bürgermeister von Tarvo"),
        ("es", "Luis Paz", "Acudieron Luis Paz, el alcalde y la prefecta.", None),
        ("es", "Luis Paz", "Según Luis Paz, alcaldesa Ruiz no vino.", None),
        ("pl", "Jan Nowak", "Burmistrz Jan Nowak.", None),
    ],
)
def test_an_office_stands_beside_the_full_name(tag, name, text, office):
    """With whose it is; words of a sentence between the two make none."""
    assert office_in(tag, [name], [text]) == office


def test_the_writer_is_told_of_an_office_in_another_language():
    """In the article's words, to be said in English, where no English article has it."""
    text = "El alcalde, Tomás Quillay, dijo que faltan unas 40 personas. El lodo sepultó el barrio."
    situation = merge_reports(
        [
            report(
                text,
                "2026-03-10",
                event("El lodo sepultó el barrio", date="2026-03-09"),
                figure("unas 40 personas", 40, metric="missing", source="Tomás Quillay"),
                claim("faltan unas 40 personas", "Tomás Quillay", "asserts"),
                names=(named("Tomás Quillay", "person"),),
                language="es",
            )
        ]
    )
    facts = Facts(situation, {"S1": text})
    values, _ = show_facts([*situation.events, *situation.figures], facts, for_prose=True)
    assert values["persons"] == ["Tomás Quillay (“alcalde” in Spanish; say it in English)"]


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
