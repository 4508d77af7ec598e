"""Who somebody is and what a count holds, in English, held to the article's words for it."""

import pytest
from report_builder import article, event, figure, name, report

from summarizer.grounding import ground_report

ENGLISH = """Bus falls from bridge near Tarvo

TARVO, May 4 (Hill Post) - Twelve people died when a bus fell from a bridge on Tuesday, civil protection director Ilo
Marsen said. The mayor, Bea Tolk, spoke of 15 dead; her count includes all bodies brought to the sports hall, while the
province counts only those whom doctors have identified.

TUW, the transport workers' union, said that the bridge had been closed twice. Odo Krent, suspected of drunken driving,
was held on Wednesday. The Hill Coast Guard sent a boat.
"""
SPANISH = """Cae un autobús de un puente cerca de Tarvo

TARVO, 4 de mayo. Doce personas murieron el martes, dijo el director del hospital de Tarvo, Ilo Marsen. La cifra solo
incluye a los identificados por los médicos.
"""


def _grounded(text, names=(), **changes):
    stamp = "4 de mayo" if text is SPANISH else "May 4"
    told = report(
        headline=None, published="XXXX-05-04", published_text=[stamp], gist="A bus fell from a bridge.", claims=[],
        language="es" if text is SPANISH else "en",
        names=[name("Tarvo"), *names],
        events=[event(
            kind="accident", summary="A bus fell from a bridge.", date=None, date_text=None, places=[], source=None,
            quote="Doce personas murieron el martes" if text is SPANISH else "a bus fell from a bridge on Tuesday",
        )],
        figures=[figure(metric="killed", of="people", qualifier="exact", source=None, **changes)] if changes else [],
    )  # fmt: skip
    return ground_report(told, article(text, "bus.txt"))


def _named(spelling, who, words, kind="person"):
    return name(spelling, spelling.replace(" Marsen", "\nMarsen"), kind=kind).model_copy(
        update={"who": who, "who_text": words}
    )


@pytest.mark.parametrize(
    ("text", "spelling", "kind", "who", "words"),
    [
        (ENGLISH, "Ilo Marsen", "person", "civil protection director", "civil protection director"),
        (ENGLISH, "Bea Tolk", "person", "the mayor", "The mayor"),
        (ENGLISH, "TUW", "organization", "the transport workers' union", "the transport workers' union"),
        (SPANISH, "Ilo Marsen", "person", "director of the Tarvo hospital", "el director del hospital de Tarvo"),
    ],
)
def test_what_the_article_says_beside_a_name_introduces_its_bearer(text, spelling, kind, who, words):
    """In English and in another language, of persons and of bodies."""
    found = _grounded(text, [_named(spelling, who, words, kind)])
    assert [each.report.who for each in found.names if each.report.name == spelling] == [who]
    assert not found.refused


@pytest.mark.parametrize("called", ["known as the Grey Hands", "(called the Grey Hands)", "named “Grey Hands”"])
def test_what_is_given_a_name_is_that_names_though_another_stands_before_it(called):
    """Between "Bea Tolk," and "known as the Grey Hands" the rescue service is the Hands', and not the mayor."""
    line = f"The bus was raised by Bea Tolk, the state-run rescue service {called}, it was said."
    names = [name("Bea Tolk", kind="person"), _named("Grey Hands", "the state-run rescue service",
                                                     "the state-run rescue service", "organization")]  # fmt: skip
    found = _grounded(f"{ENGLISH}\n{line}\n", names)
    assert [each.report.who for each in found.names if each.report.name == "Grey Hands"] == [
        "the state-run rescue service"
    ]


@pytest.mark.parametrize(
    ("spelling", "who", "words", "why"),
    [
        ("Bea Tolk", "civil protection director", "civil protection director", "stands beside 'Ilo Marsen'"),
        ("Bea Tolk", "the mayor of Lowick", "The mayor", "goes beyond the article"),
        ("Bea Tolk", "the outgoing mayor", "The mayor", "says more than its paragraph: outgo"),
        ("Bea Tolk", "the mayor", "The lady mayor", "rests on"),
        ("Bea Tolk", "the mayor", None, "comes without the article's words"),
        ("Odo Krent", "the suspected driver", "suspected of drunken driving", "is accused: 'suspected'"),
    ],
)
def test_an_introduction_that_the_article_does_not_bear_out_is_emptied_and_costs_nothing_else(
    spelling, who, words, why
):
    """Another's office, a place of somewhere else, words that stand nowhere, and a charge."""
    marsen = _named("Ilo Marsen", None, None)
    found = _grounded(ENGLISH, [marsen, _named(spelling, who, words)])
    assert [each.report.who for each in found.names if each.report.name == spelling] == [None]
    assert [each.reason for each in found.corrected if why in each.reason]
    assert not found.refused


def test_a_name_that_says_itself_what_it_is_needs_no_introduction():
    """The words "the coast guard" tell nothing new of the Hill Coast Guard."""
    found = _grounded(ENGLISH, [_named("Hill Coast Guard", "the coast guard", "Coast Guard", "organization")])
    assert [each.report.who for each in found.names] == [None, None]
    assert not found.corrected


@pytest.mark.parametrize(
    ("text", "value", "quote", "scope", "words"),
    [
        (ENGLISH, 15, "spoke of 15 dead", "all bodies brought to the sports hall",
         "includes all bodies brought to the sports hall"),
        (ENGLISH, 12, "Twelve people died", "only those whom doctors have identified",
         "only those whom doctors have identified"),
        (SPANISH, 12, "Doce personas murieron", "only those identified by doctors",
         "solo\nincluye a los identificados por los médicos"),
    ],
)  # fmt: skip
def test_a_count_keeps_what_the_article_says_that_it_holds(text, value, quote, scope, words):
    """The mayor counts all bodies, the province those that are identified."""
    found = _grounded(text, value=[value], quote=quote, scope=scope, scope_text=words)
    assert [each.report.scope for each in found.figures] == [scope]


def test_a_scope_may_say_in_other_words_what_its_paragraph_says():
    """Most of its words stand there; what a sentence elsewhere says of the count's own figures is near enough."""
    far = f"{ENGLISH}{'The bridge was built in 1978 and painted in 2004. ' * 20}\n\nThe count leaves out the driver.\n"
    told = {"value": [15], "quote": "spoke of 15 dead"}
    scope = "holds all bodies that were brought to the sports hall"
    words = "includes all bodies brought to the sports hall"
    (near,) = _grounded(ENGLISH, scope=scope, scope_text=words, **told).figures
    assert near.report.scope == scope
    (away,) = _grounded(far, scope="without the driver", scope_text="The count leaves out the driver", **told).figures
    assert away.report.scope == "without the driver"
    other = far.replace("The count leaves out", "A friend left out")
    (silent,) = _grounded(other, scope="without the driver", scope_text="A friend left out the driver", **told).figures
    assert silent.report.scope is None


@pytest.mark.parametrize(
    ("scope", "words", "why"),
    [
        ("without the 3 passengers of the ferry", "only those whom doctors have identified", "goes beyond the article"),
        ("only children", "only those whom doctors have identified", "says more than its paragraph: child"),
        ("only identified bodies", "those whom priests have identified", "rests on"),
    ],
)
def test_a_scope_that_the_article_does_not_bear_out_is_emptied_and_the_count_stands(scope, words, why):
    """A number from nowhere, people from nowhere, words from nowhere; the brief lists it as left out."""
    found = _grounded(ENGLISH, value=[12], quote="Twelve people died", scope=scope, scope_text=words)
    assert [(each.low, each.report.scope) for each in found.figures] == [(12, None)]
    assert [each.is_lost for each in found.corrected if why in each.reason] == [True]


def test_a_report_that_leaves_both_out_is_taken_as_one_that_says_nothing_of_them():
    """Of most names there is nothing to say, and a weak model writes no nulls."""
    told = name("Tarvo").model_dump(exclude={"who", "who_text"})
    assert type(name("Tarvo")).model_validate(told).who is None
