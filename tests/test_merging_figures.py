import re

import pytest
from merge_builder import claim, event, figure, named, report

from summarizer.merging import merge_reports
from summarizer.merging.events.bundles import Proposal
from summarizer.merging.facts import status_of

NAMES = (
    named("Northport"),
    named("Red Cross", "organization", "the Red Cross"),
    named("Coast Guard", "organization", "the coast guard"),
    named("Blue Army", "military"),
    named("Green Army", "military"),
)


def toll(text, published, quote, value, names=NAMES, **changes):
    """One article about one quake with one toll."""
    shake = event("An earthquake shook Northport", date="2021-05-03", places=["Northport"])
    return report(
        f"An earthquake shook Northport. {text}", published, shake, figure(quote, value, **changes), names=names
    )


def only_figure(*reports):
    """Merge articles that give one quantity."""
    merged = merge_reports(reports)
    (found,) = merged.figures
    return found, merged


def test_a_later_figure_of_one_origin_supersedes_its_earlier_one():
    """The same body's later count is the current one, and the earlier is kept."""
    found, merged = only_figure(
        toll("It killed 7 people, the Red Cross said.", "2021-05-04", "killed 7 people", 7, source="the Red Cross"),
        toll("It killed 9 people, the Red Cross said.", "2021-05-06", "killed 9 people", 9, source="the Red Cross"),
    )
    assert found.status == "updated"
    assert (found.low, found.high) == (9, 9)
    assert [each.current for each in found.observations] == [False, True]
    assert not merged.disputes


def test_different_origins_that_differ_stand_side_by_side():
    """Two bodies' different counts are a range and a dispute, never a sum or a mean."""
    found, merged = only_figure(
        toll("It killed 7 people, the Red Cross said.", "2021-05-04", "killed 7 people", 7, source="the Red Cross"),
        toll("It killed 9 people, the coast guard said.", "2021-05-04", "killed 9 people", 9, source="the coast guard"),
    )
    assert found.status == "conflicting"
    assert (found.low, found.high, found.best) == (7, 9, None)
    (dispute,) = merged.disputes
    assert dispute.kind == "how_many"
    assert {position.holder for position in dispute.positions} == {"Red Cross", "Coast Guard"}


def test_of_a_range_every_body_is_named_that_makes_it():
    """Between 7 and 12 stands the 9 of a third body, which the note does not leave out."""
    names = (*NAMES, named("Harbour Office", "organization"))
    found, _ = only_figure(
        *(
            toll(
                f"It killed {value} people, {who} said.",
                "2021-05-04",
                f"killed {value} people",
                value,
                names,
                source=who,
            )
            for who, value in (
                ("the Red Cross", 12),
                ("Harbour Office", 9),
                ("the coast guard", 7),
                ("Harbour Office", 9),
            )
        )
    )
    assert (found.low, found.high) == (7, 12)
    assert found.note.count(" by ") == 3
    assert all(f"“{value}” by" in found.note for value in (7, 9, 12))


def test_an_article_without_a_date_is_no_older_than_the_last_day_that_it_tells_of():
    """It tells of the 3rd; three days later another body counts, and the count of an unknown day leads nothing."""
    found, _ = only_figure(
        toll("It left 20 people missing, the Red Cross said.", None, "20 people missing", 20,
             metric="missing", source="the Red Cross"),
        toll("It left 3 people missing, the coast guard said.", "2021-05-06", "3 people missing", 3,
             metric="missing", source="the coast guard"),
    )  # fmt: skip
    assert [(each.low, each.not_before, each.current) for each in found.observations] == [
        (20, "2021-05-03", False),
        (3, None, True),
    ]
    assert (found.low, found.high) == (3, 3)


def test_a_number_made_round_is_no_third_side():
    """33 and 40 are disputed, and whoever says about 30 says 33; alone against 33 it is no dispute at all."""
    names = (*NAMES, named("Harbour Office", "organization"))
    one, other, third = (
        toll(f"It killed {words} people, the {who} said.", "2021-05-04", f"killed {words} people", number,
             source=who, qualifier=hedge, names=names)
        for words, number, who, hedge in (
            ("33", 33, "Red Cross", "exact"), ("about 30", 30, "Coast Guard", "about"),
            ("40", 40, "Harbour Office", "exact"),
        )
    )  # fmt: skip
    (dispute,) = merge_reports([one, other, third]).disputes
    assert [each.position for each in dispute.positions] == ["33", "40"]
    assert not merge_reports([one, other]).disputes


def test_origins_that_agree_give_a_best_number():
    """A number that most of several origins give is the best one."""
    found, _ = only_figure(
        toll("It killed 7 people, the Red Cross said.", "2021-05-04", "killed 7 people", 7, source="the Red Cross"),
        toll("It killed 7 people, the coast guard said.", "2021-05-04", "killed 7 people", 7, source="the coast guard"),
    )
    assert (found.status, found.best) == ("agreed", 7)


def test_no_number_is_called_shown_as_best_where_two_that_differ_are_shown():
    """Most bodies give 7, and one holds to 9; both stand in the row."""
    bodies = ("the Red Cross", "the coast guard", "the mayor")
    found, _ = only_figure(*(
        toll(f"It killed {n} people, {body} said.", "2021-05-04", f"killed {n} people", n, source=body)
        for body, n in zip(bodies, (7, 7, 9), strict=True)
    ))  # fmt: skip
    assert (found.status, found.best) == ("conflicting", 7)
    assert "shown as best" not in (found.note or "")


@pytest.mark.parametrize(("before", "disputed"), [(29, True), (23, False)])
def test_who_holds_to_a_number_in_other_words_still_counts_the_same(before, disputed):
    """Firefighters counted 29 dead and, days later, hold to 29 bodies recovered, when the ministry has 24."""
    counts = (
        ("2021-05-05", f"killed {before} people", before, "the coast guard", "people"),
        ("2021-05-07", "killed 24 people", 24, "the Red Cross", "people"),
        ("2021-05-07", "29 bodies recovered", 29, "the coast guard", "bodies recovered"),
    )
    bodies = [
        toll(f"It {quote}, {who} said.", day, quote, number, source=who, of=of)
        for day, quote, number, who, of in counts
    ]
    assert (merge_reports(bodies).disputes != ()) is disputed


def test_two_articles_that_quote_one_body_are_one_origin():
    """A body that is quoted twice has said it once."""
    found, merged = only_figure(
        toll("It killed 7 people, the Red Cross said.", "2021-05-04", "killed 7 people", 7, source="the Red Cross"),
        toll("Again: killed 7 people, by the Red Cross.", "2021-05-04", "killed 7 people", 7, source="the Red Cross"),
    )
    assert (found.status, found.best) == ("single_source", None)
    assert any(gap.kind == "single_source" and found.id in gap.about for gap in merged.gaps)


MIRA = "Mira Solberg"


@pytest.mark.parametrize(
    "told",
    [
        "It killed 7 people, coast guard spokeswoman Mira Solberg said.",
        "It killed 7 people, said Mira Solberg, a spokeswoman for the coast guard.",
        "It killed 7 people, said Mira Solberg, the chief spokeswoman of the Coast Guard. No more.",
    ],
)
def test_a_spokesperson_and_the_body_are_one_origin(told):
    """Who speaks for a body is no second source beside it, also where another article gives the name alone."""
    known = [named(MIRA, "person"), *NAMES]
    found, _ = only_figure(
        toll(told, "2021-05-04", "killed 7 people", 7, source=MIRA, names=known),
        toll("It killed 7 people, the coast guard said.", "2021-05-04", "killed 7 people", 7, source="the coast guard"),
        toll("It killed 9 people, Mira Solberg said.", "2021-05-05", "killed 9 people", 9, source=MIRA, names=known),
    )
    assert found.status == "updated"
    assert [each.value_text for each in found.observations if each.current] == ["9"]


@pytest.mark.parametrize(
    ("words", "said_by"),
    [
        ("the coastal rescuers, Coast Guard", "Coast Guard"),
        ("La guardia del puerto, Coast Guard", "Coast Guard"),
        ("fishermen, Coast Guard", "fishermen, Coast Guard"),
    ],
)
def test_what_a_body_is_before_its_name_is_no_second_body(words, said_by):
    """An apposition in the article's language would stand in the table in that language, as another body."""
    found, _ = only_figure(
        toll(f"It killed 7 people, {words} said.", "2021-05-04", "killed 7 people", 7, source=words, names=NAMES)
    )
    assert [each.said_by for each in found.observations] == [said_by]


def test_who_speaks_for_two_bodies_speaks_for_neither():
    """A name that two articles give to two bodies' spokespeople may be two people's."""
    known = [named(MIRA, "person"), *NAMES]
    found, _ = only_figure(
        toll("It killed 7 people, coast guard spokeswoman Mira Solberg said.", "2021-05-04", "killed 7 people", 7,
             source=MIRA, names=known),
        toll("It killed 7 people, Red Cross spokeswoman Mira Solberg said.", "2021-05-04", "killed 7 people", 7,
             source=MIRA, names=known),
        toll("It killed 7 people, the coast guard said.", "2021-05-04", "killed 7 people", 7, source="the coast guard"),
    )  # fmt: skip
    assert found.status == "agreed"


def test_reprints_are_one_origin():
    """One story in two papers is one account."""
    body = " ".join(f"Sentence number {n} of a long story about the quake." for n in range(20))
    found, merged = only_figure(
        toll(f"It killed 7 people. {body}", "2021-05-04", "killed 7 people", 7),
        toll(f"It killed 7 people. {body} Additional reporting.", "2021-05-04", "killed 7 people", 7),
    )
    assert found.status == "single_source"
    assert merged.events[0].origins == 1


def test_a_vague_figure_stands_beside_a_number():
    """'Dozens' becomes no number and contradicts none."""
    found, merged = only_figure(
        toll("It killed 40 people, the Red Cross said.", "2021-05-04", "killed 40 people", 40, source="the Red Cross"),
        toll("It killed dozens of people, they said.", "2021-05-04", "dozens of people", None, source="they"),
    )
    assert (found.low, found.high) == (40, 40)
    assert "dozens of people" in found.note
    assert not merged.disputes


def test_zero_is_a_figure():
    """That nobody was killed is a number, and contradicts another."""
    found, _ = only_figure(
        toll("It killed 0 people, the Red Cross said.", "2021-05-04", "killed 0 people", 0, source="the Red Cross"),
        toll("It killed 2 people, the coast guard said.", "2021-05-04", "killed 2 people", 2, source="the coast guard"),
    )
    assert (found.low, found.status) == (0, "conflicting")


def test_a_part_lies_under_its_whole():
    """'including five children' is a part of its whole, not another toll."""
    text = "An earthquake shook Northport. It killed 12 people, including five children."
    merged = merge_reports(
        [
            report(
                text,
                "2021-05-04",
                event("An earthquake shook Northport", date="2021-05-03", places=["Northport"]),
                figure("killed 12 people", 12),
                figure("including five children", 5, of="children", part_of=12),
                names=NAMES,
            )
        ]
    )
    whole, part = merged.figures
    assert part.part_of is not None
    assert part.part_of.figure == whole.id
    assert whole.part_of is None


def test_a_wider_word_is_of_the_same_dead_but_no_conflict():
    """People and civilians killed, by different sources, stand on one line and contradict nobody."""
    merged = merge_reports(
        [
            toll("It killed 7 people, the Red Cross said.", "2021-05-04", "killed 7 people", 7, source="the Red Cross"),
            toll(
                "It killed 5 civilians, the coast guard said.",
                "2021-05-04",
                "killed 5 civilians",
                5,
                of="civilians",
                source="the coast guard",
            ),
        ]
    )
    (found,) = merged.figures
    assert (found.of, found.low, found.high, found.status) == ("people", 5, 7, "different_scope")
    assert found.note.startswith("Not of the same people")
    assert not merged.disputes


@pytest.mark.parametrize(
    ("metric", "held", "year", "of", "is_part"),
    [
        ("other", "guards", "2021-05-03", "guards", True),
        ("other", "people", "2021-05-03", "guards", False),
        ("other", "guards", "2012", "guards", False),
        ("killed", "people", "2021-05-03", "guards", True),
        ("killed", "people", "2012", "guards", False),
    ],
)
def test_a_part_of_what_another_event_counts_is_of_its_time_and_of_its_people(metric, held, year, of, is_part):
    """Two things that come to one number are none because of that."""
    merged = merge_reports(
        [
            report(
                f"The riot in Northport went on, and nine of the 14 {of} were inside. The fire took 14 {held}.",
                "2021-05-04",
                event("The riot in Northport went on", kind="riot", date="2021-05-03", places=["Northport"]),
                event("The fire took", date=year, places=["Northport"]),
                figure(f"nine of the 14 {of}", 9, metric=metric, of=of, part_of=14),
                figure(f"took 14 {held}", 14, metric=metric, of=held, event=2),
                names=NAMES,
            )
        ]
    )
    part = next(each for each in merged.figures if each.low == 9)
    assert (part.part_of is not None) is is_part


def test_a_party_that_counts_the_dead_is_marked():
    """A belligerent's own count is told as such."""
    text = "The Blue Army attacked the Green Army. The Blue Army said that it killed 50 soldiers."
    fight = event("attacked the Green Army", kind="armed_clash", date="2021-05-03", by=["Blue Army"], to=["Green Army"])
    count = figure("killed 50 soldiers", 50, of="soldiers", source="The Blue Army")
    merged = merge_reports([report(text, "2021-05-04", fight, count, names=NAMES)])
    assert "itself a party" in merged.figures[0].note


def test_an_article_that_contradicts_itself_is_shown_as_such():
    """Two numbers for one thing in one article are no conflict of two bodies."""
    text = "An earthquake shook Northport. It killed 7 people. In all it killed 9 people."
    merged = merge_reports(
        [
            report(
                text,
                "2021-05-04",
                event("An earthquake shook Northport", date="2021-05-03", places=["Northport"]),
                figure("killed 7 people", 7),
                figure("killed 9 people", 9),
                names=NAMES,
            )
        ]
    )
    (found,) = merged.figures
    assert (found.low, found.high, found.status) == (7, 9, "different_scope")
    assert found.note.startswith("One article gives both")


def test_an_accusation_that_is_denied_is_a_dispute():
    """An accused party's denial makes the attribution contested, and is shown with both sides."""
    text = "A bomb went off in Northport. Green accused Blue of the bombing. Blue denied it."
    merged = merge_reports(
        [
            report(
                text,
                "2021-05-04",
                event("A bomb went off in Northport", kind="bombing", date="2021-05-03", places=["Northport"]),
                claim("Green accused Blue of the bombing", "Green Army", "accuses", to=["Blue Army"]),
                claim("Blue denied it", "Blue Army", "denies"),
                names=NAMES,
            )
        ]
    )
    assert merged.events[0].attribution == "contested"
    (dispute,) = merged.disputes
    assert dispute.kind == "who"
    assert {position.holder for position in dispute.positions} == {"Green Army", "Blue Army"}


def test_the_group_is_the_body_quoted_before():
    """'the group' means the body that the article quoted last."""
    text = "An earthquake shook Northport, the Red Cross said. It killed 7 people, the group added."
    merged = merge_reports(
        [
            report(
                text,
                "2021-05-04",
                event("An earthquake shook Northport", date="2021-05-03", source="the Red Cross"),
                figure("killed 7 people", 7, source="the group"),
                names=NAMES,
            )
        ]
    )
    assert merged.figures[0].observations[0].said_by == "Red Cross"


@pytest.mark.parametrize(
    ("told", "counted", "words"),
    [
        ("O Corpo de Resgate corrigiu a conta.", "São 7 mortos, segundo a corporação.", "a corporação"),
        ("El Corpo de Resgate corrigió la cuenta.", "Hay 7 muertos, según la institución.", "la institución"),
        ("The Corpo de Resgate corrected its count.", "There are 7 dead, the department said.", "the department"),
        ("Das Corpo de Resgate berichtigte.", "7 Tote zählt die Behörde.", "die Behörde"),
        ("Le Corpo de Resgate a rectifié.", "Il y a 7 morts, selon l’organisme.", "l’organisme"),
        ("Il Corpo de Resgate ha corretto.", "I morti sono 7, secondo l'ente.", "l'ente"),
    ],
)
def test_a_word_for_any_body_is_the_one_that_was_named(told, counted, words):
    """It refers back, whoever was quoted before: it is no body of its own; a company is none that fits."""
    number = re.search(r"7 \w+|\w+ sono 7", counted)[0]
    names = (named("Corpo de Resgate", "organization"), named("Norte Minas", "company"))
    heard = event("An earthquake shook Northport", date="2021-05-03")
    text = f"An earthquake shook Northport. Norte Minas. {told}\n\n{counted}"
    merged = merge_reports([report(text, "2021-05-04", heard, figure(number, 7, source=words), names=names)])
    assert merged.figures[0].observations[0].said_by == "Corpo de Resgate"


@pytest.mark.parametrize(
    ("words", "said_by"),
    [("the company", "Norte Minas"), ("the department", "the department"), ("a firma", "Norte Minas")],
)
def test_of_two_bodies_that_fit_none_is_meant(words, said_by):
    """Where two departments were named and none was quoted, the words stay what they are; a company is a company."""
    names = (named("Rescue Corps", "organization"), named("Coast Watch", "government"), named("Norte Minas", "company"))
    heard = event("An earthquake shook Northport", date="2021-05-03")
    text = f"An earthquake shook Northport. Rescue Corps, Coast Watch, Norte Minas. It killed 7 people, {words} said."
    merged = merge_reports([report(text, "2021-05-04", heard, figure("killed 7 people", 7, source=words), names=names)])
    assert merged.figures[0].observations[0].said_by == said_by


@pytest.mark.parametrize(
    ("words", "who", "said_by"),
    [
        ("the union", None, "the union"),
        ("the charity", None, "the charity"),
        ("le syndicat", None, "le syndicat"),
        ("der Verband", None, "der Verband"),
        ("the union", "the dockers' union", "Orla"),
        ("el sindicato", "el sindicato de estibadores", "Orla"),
        ("the port", "the harbour masters of the port", "the port"),
    ],
)
def test_a_sort_of_body_is_no_body_of_another_sort(words, who, said_by):
    """Whoever was quoted last is no union: a body is called so that has the word itself or is introduced by it."""
    text = (
        f"An earthquake shook Northport, the Prosecutor of Northport said. {who or 'Word'}, Orla, came. 7 people died."
    )
    orla = named("Orla", "organization", who=(who and "a union", who))
    heard = event("An earthquake shook Northport", date="2021-05-03", source="the Prosecutor of Northport")
    names = (named("Prosecutor of Northport", "government"), orla)
    merged = merge_reports([report(text, "2021-05-04", heard, figure("7 people died", 7, source=words), names=names)])
    assert merged.figures[0].observations[0].said_by == said_by


@pytest.mark.parametrize(
    ("language", "text", "words", "name", "said_by"),
    [
        ("tr", "Depremde liman işçileri sendikasına göre 7 kişi öldü.", "liman işçileri sendikasına",
         "liman işçileri sendikası", "liman işçileri sendikası"),
        ("tr", "Depremde valiliğe göre 7 kişi öldü.", "valiliğe", "valilik", "valilik"),
        ("tr", "Depremde Sahil Kurumu kayıtlarına göre 7 kişi öldü.", "Sahil Kurumu kayıtlarına", "Sahil Kurumu",
         "Sahil Kurumu"),
        ("tr", "Depremde ORKA'ya göre 7 kişi öldü.", "ORKA'ya", "ORKA", "ORKA"),
        ("tr", "Depremde sendikaya göre 7 kişi öldü.", "sendikaya", None, "sendika"),
        ("tr", "Depremde valiliğe göre 7 kişi öldü.", "valiliğe", None, "valilik"),
        ("tr", "Depremde hastane kayıtlarına göre 7 kişi öldü.", "hastane kayıtlarına", None, "hastane kayıtları"),
        ("tr", "Depremde AFET'e göre 7 kişi öldü.", "AFET'e", None, "AFET"),
        ("ru", "По данным Комитета спасения, погибли 7 человек.", "Комитета спасения", "Комитет спасения",
         "Комитет спасения"),
        ("uk", "За даними Комітету порятунку, загинули 7 людей.", "Комітету порятунку", "Комітет порятунку",
         "Комітет порятунку"),
    ],
)  # fmt: skip
def test_a_source_in_a_case_is_who_is_called_so(language, text, words, name, said_by):
    """A list of names has it as it is by itself, and so has the brief, whether or not it is listed."""
    names = (named(name, "organization"),) if name else ()
    number = next(each for each in ("7 kişi öldü", "погибли 7 человек", "загинули 7 людей") if each in text)
    items = (event(text.removesuffix(".")), figure(number, 7, source=words))
    merged = merge_reports([report(text, "2021-05-04", *items, names=names, language=language)])
    assert merged.figures[0].observations[0].said_by == said_by


@pytest.mark.parametrize(
    ("words", "language", "is_he"),
    [
        ("a lawyer for Ali Orm", "en", False),
        ("the widow of Ali Orm", "en", False),
        ("an aide to Ali Orm", "en", False),
        ("a spokesman for Ali Orm", "en", True),
        ("the harbour master Ali Orm", "en", True),
        ("un abogado de Ali Orm", "es", False),
        ("el portavoz de Ali Orm", "es", True),
        ("l’avocat d’Ali Orm", "fr", False),
        ("der Anwalt von Ali Orm", "de", False),
        ("l'avvocato di Ali Orm", "it", False),
        ("o advogado de Ali Orm", "pt", False),
        ("de advocaat van Ali Orm", "nl", False),
    ],
)
def test_somebodys_lawyer_is_not_himself(words, language, is_he):
    """He speaks, and nobody but a spokesperson gives the word of a person."""
    text = f"A fire burned in Northport. {words} denied that 7 people died."
    items = (
        event("A fire burned"),
        figure("7 people died", 7, source=words),
        claim("denied that 7 people died", words, "denies"),
    )
    names = (named("Ali Orm", "person"),)
    merged = merge_reports([report(text, "2021-05-04", *items, names=names, language=language)])
    said = merged.statements[0].claimant, merged.figures[0].observations[0].said_by
    assert said == (("Ali Orm",) * 2 if is_he else (words,) * 2)


@pytest.mark.parametrize("words", ["I", "J'", "Je"])
def test_who_says_i_is_the_person_quoted_before(words):
    """In an interview it is who is interviewed, and no body of that name."""
    text = "Ana Ruiz: “An earthquake shook Northport.” The Red Cross came. “I saw 7 people killed. Je sais.”"
    heard = event("An earthquake shook Northport", date="2021-05-03", source="Ana Ruiz")
    counted = figure("7 people killed", 7, source=words)
    merged = merge_reports([report(text, "2021-05-04", heard, counted, names=(*NAMES, named("Ana Ruiz", "person")))])
    assert merged.figures[0].observations[0].said_by == "Ana Ruiz"


def test_the_ministry_is_the_last_one_that_the_article_names():
    """The only ministry of a report's list is not meant where the text has just named another."""
    text = (
        "Norland's Defense Ministry said that an air strike hit Northport. It killed 7 people, the ministry said. "
        "Sudland's defense ministry denied any part in it."
    )
    merged = merge_reports(
        [
            report(
                text,
                "2021-05-04",
                event("an air strike hit Northport", kind="airstrike", date="2021-05-03"),
                figure("killed 7 people", 7, source="the ministry"),
                names=(*NAMES, named("Sudland Ministry of Defence", "government", "Sudland's defense ministry")),
            )
        ]
    )
    assert merged.figures[0].observations[0].said_by == "the ministry"


def test_who_passed_the_words_on_is_told():
    """A body's words that came through an agency are the body's, by way of the agency."""
    text = "An earthquake shook Northport, the Red Cross said, according to Polar News."
    names = (*NAMES, named("Polar News", "media"))
    shake = event("An earthquake shook Northport", date="2021-05-03", source="the Red Cross")
    merged = merge_reports([report(text, "2021-05-04", shake, names=names)])
    (account,) = merged.events[0].reports
    assert (account.said_by, account.via) == ("Red Cross", "Polar News")


def test_at_least_and_a_larger_number_are_neither_agreed_nor_in_conflict():
    """'At least 100' leaves room for 150: both stand, with the range, and no dispute is made of it."""
    found, merged = only_figure(
        toll(
            "It killed at least 100 people, the coast guard said.",
            "2021-05-04",
            "at least 100 people",
            100,
            qualifier="at_least",
            source="the coast guard",
        ),
        toll(
            "It killed 150 people, the Red Cross said.", "2021-05-04", "killed 150 people", 150, source="the Red Cross"
        ),
    )
    assert (found.low, found.high, found.status) == (100, 150, "different_scope")
    assert not merged.disputes


def test_numbers_that_differ_by_rounding_agree():
    """'Some 50' and 52 are one number."""
    found, _ = only_figure(
        toll(
            "It killed some 50 people, the coast guard said.", "2021-05-04", "some 50 people", 50,
            qualifier="about", source="the coast guard",
        ),
        toll("It killed 52 people, the Red Cross said.", "2021-05-05", "killed 52 people", 52, source="the Red Cross"),
    )  # fmt: skip
    assert found.status == "agreed"


def test_police_are_the_only_body_that_is_called_so():
    """'police' means the one police force that the article names, and nobody where it names two."""
    text = "A crash in Northport killed 7 people, police said."
    crash = event("A crash in Northport", date="2021-05-03")
    seven = figure("killed 7 people", 7, source="police")
    kent, essex = named("Kent Police", "organization"), named("Essex Police", "organization")
    one = merge_reports([report(text, "2021-05-04", crash, seven, names=[kent])])
    two = merge_reports([report(text, "2021-05-04", crash, seven, names=[kent, essex])])
    assert one.figures[0].observations[0].said_by == "Kent Police"
    assert two.figures[0].observations[0].said_by == "police"


def test_an_article_that_quotes_a_source_is_no_second_origin():
    """A figure that a headline gives and the text quotes from the police rests on the police alone."""
    text = "Quake kills 4 people. The police said it had killed 4 people."
    items = (
        event("Quake kills"),
        figure("kills 4 people", 4, qualifier="at_least"),
        figure("killed 4 people", 4, source="The police"),
    )
    (line,) = merge_reports([report(text, "2021-05-04", *items)]).figures
    assert line.status == "single_source"
    assert line.best is None


def test_people_of_the_side_that_was_struck_are_counted_on_one_line():
    """'Chilean soldiers' and 'troops' of an event done to the Chilean army are the same people."""
    names = (named("Chilean Army", "military"),)
    items = (
        event("A mine blew up a Chilean patrol", kind="bombing", to=["Chilean Army"]),
        figure("killing 3 troops", 3, of="troops"),
        figure("3 Chilean soldiers died", 3, of="chilean soldiers"),
    )
    text = "A mine blew up a Chilean patrol, killing 3 troops. 3 Chilean soldiers died."
    (line,) = merge_reports([report(text, "2021-05-04", *items, names=names)]).figures
    assert len(line.observations) == 1
    assert line.of in {"troops", "Chilean soldiers"}


def test_what_stands_at_one_place_is_one_figure_of_two_times():
    """Refugees that a state hosts: another number in a later article is the next of a series, and no conflict."""

    def hosted(text, published, number):
        standing = event(text[:-1], kind="situation", status="background", places=["Northport"])
        counted = figure(text[:-1], number, metric="refugees")
        return report(text, published, standing, counted, names=NAMES)

    found, merged = only_figure(
        hosted("Northport hosts 300 refugees.", "2021-05-04", 300),
        hosted("Northport has taken in 350 refugees.", "2021-09-04", 350),
    )
    assert (found.status, found.low, found.high) == ("updated", 350, 350)
    assert found.note == "Over time: “300” → “350” (articles that name no source)."
    assert not merged.disputes


def test_publishers_that_speak_for_themselves_are_no_series_of_each_other():
    """An office whose bulletins go from 9 to 12 has that series; the 17 of another publisher is no step behind it."""

    def own(publisher, published, number):
        text = f"{publisher}: An earthquake shook Northport. It killed {number} people."
        shake = event("An earthquake shook Northport", date="2021-05-03", places=["Northport"])
        counted = figure(f"killed {number} people", number)
        return report(text, published, shake, counted, names=NAMES, publisher=publisher)

    found, _ = only_figure(
        own("Hill Office", "2021-05-04", 9), own("Hill Office", "2021-05-05", 12), own("Bay Union", "2021-05-06", 17)
    )
    assert found.note == "Over time: “9” → “12” (Hill Office). By others: “17” (articles that name no source)."
    found, _ = only_figure(own("Hill Office", "2021-05-04", 9), own("Bay Union", "2021-05-06", 17))
    assert found.note == "Counts: “9” / “17” (articles that name no source)."


def test_a_count_without_a_day_is_no_step_of_other_papers_that_name_nobody():
    """Of three papers none is the body of the others; nothing says that the undated 17 came last."""
    found, _ = only_figure(
        toll("It left 9 people missing.", "2021-05-04", "9 people missing", 9, metric="missing"),
        toll("It left 4 people missing.", "2021-05-05", "4 people missing", 4, metric="missing"),
        toll("It left 17 people missing.", None, "17 people missing", 17, metric="missing"),
    )
    assert "→" not in found.note


def test_a_note_owns_up_to_the_articles_own_voice():
    """A number that an article gives on somebody's word and in its own voice too is not that body's alone."""
    shake = event("An earthquake shook Northport", date="2021-05-03", places=["Northport"])
    text = "An earthquake shook Northport. It killed 7 people. The Red Cross said that 7 people died."
    plain = figure("killed 7 people", 7)
    quoted = figure("7 people died", 7, source="The Red Cross")
    found, _ = only_figure(report(text, "2021-05-04", shake, plain, quoted, names=NAMES))
    assert found.note == "Only from Red Cross; told in an article’s own voice too."


BLUE, GREEN = "the Blue Army", "the Green Army"


def clash(text, published, *figures, source=None):
    """One article about one fight; `source` is who tells it."""
    fight = event(
        "The Blue Army and the Green Army fought at Northport", kind="armed_clash", date="2021-05-03",
        places=["Northport"], by=[BLUE], to=[GREEN], source=source,
    )  # fmt: skip
    names = (named("Northport"), named("Blue Army", "military", BLUE), named("Green Army", "military", GREEN))
    text = f"The Blue Army and the Green Army fought at Northport. {text}"
    return report(text, published, fight, *figures, names=names)


def losses(dead, hurt, source=None):
    """Two counts as words of an article."""
    return (
        figure(f"{dead} dead", dead, of="fighters", source=source),
        figure(f"{hurt} wounded", hurt, metric="injured", of="fighters", source=source),
    )


def speakers(merged):
    """Who gives each count, by metric, and whether as a party."""
    return {(f.metric, o.said_by, o.is_party) for f in merged.figures for o in f.observations}


def test_a_count_of_a_fight_that_a_party_tells_is_the_party_s():
    """A communique that a paper prints names nobody for its counts; the paper counts nothing."""
    printed = clash("We left 31 dead, said the Blue Army, and 20 wounded.", "2021-05-03", *losses(31, 20), source=BLUE)
    assert speakers(merge_reports([printed])) == {("killed", "Blue Army", True), ("injured", "Blue Army", True)}


def test_numbers_that_one_party_alone_gives_elsewhere_are_its_text_where_nobody_is_named():
    """Two of them do, and then a third that only stands there is the party's too."""
    told = clash("The Blue Army said 31 dead and 20 wounded.", "2021-05-04", *losses(31, 20, BLUE))
    more = figure("9 captured", 9, metric="detained", of="fighters")
    printed = clash("31 dead and 20 wounded lay there; 9 captured.", "2021-05-03", *losses(31, 20), more)
    assert {who for _, who, _ in speakers(merge_reports([printed, told]))} == {"Blue Army"}


def test_what_a_later_article_says_of_the_communiques_is_no_other_source():
    """A paper in which a party gave its numbers is no second body beside it."""
    told = clash("The Blue Army said 31 dead and 20 wounded.", "2021-05-04", *losses(31, 20, BLUE))
    recalled = clash(
        "The two communiqués gave 31 dead and 20 wounded.", "2021-05-06", *losses(31, 20, "The two communiqués")
    )
    printed = clash("31 dead and 20 wounded lay there.", "2021-05-03", *losses(31, 20))
    assert "Blue Army" in {o.said_by for f in merge_reports([printed, told, recalled]).figures for o in f.observations
                           if o.as_of == "2021-05-03"}  # fmt: skip


@pytest.mark.parametrize(("dead", "hurt", "other"), [(31, 21, BLUE), (31, 20, "the hospital")])
def test_one_number_alike_or_one_that_others_give_too_stays_the_article_s(dead, hurt, other):
    """A chance, or what everybody knows."""
    told = clash("The Blue Army said 31 dead and 20 wounded.", "2021-05-04", *losses(31, 20, BLUE))
    also = clash(f"31 dead and 20 wounded, {other} said.", "2021-05-04", *losses(31, 20, other))
    printed = clash(f"{dead} dead and {hurt} wounded.", "2021-05-03", *losses(dead, hurt))
    assert ("killed", None, False) in speakers(merge_reports([printed, told, also]))


@pytest.mark.parametrize("words", ["El alcalde, Luis Vega", "the town's mayor, Luis Vega"])
def test_an_office_before_a_name_is_who_holds_it(words):
    """A person is named as he is listed, in whatever language his office stands."""
    names = (named("Northport"), named("Luis Vega", "person"))
    found, _ = only_figure(
        toll(f"It killed 7 people, said {words}.", "2021-05-04", "killed 7 people", 7, names, source=words)
    )
    assert found.observations[0].said_by == "Luis Vega"


def test_counts_that_lost_their_metrics_are_not_one_count_of_people():
    """Two missing and thirteen pulled out are two figures, though the gate could bear out neither word."""
    shake = event("An earthquake shook Northport", date="2021-05-03", places=["Northport"])
    text = "An earthquake shook Northport. Not heard of: 2 people. Out alive: 13 people. Seen: 40 people."
    given = [
        figure(quote, value, of="people", metric="other", unproved=unproved)
        for quote, value, unproved in (
            ("2 people", 2, "missing"),
            ("13 people", 13, "rescued"),
            ("40 people", 40, None),
        )
    ]
    merged = merge_reports([report(text, "2021-05-04", shake, *given, names=NAMES)])
    assert sorted((each.low, each.high) for each in merged.figures) == [(2, 2), (13, 13), (40, 40)]


@pytest.mark.parametrize(
    ("of", "numbers", "lines"),
    [
        (("people", "people"), (4, 3), [(3, 3), (4, 4)]),
        (("people", "people"), (4, 4), [(4, 4)]),
        (("people in the hall", "people in the hall"), (240, 231), [(231, 240)]),
    ],
)
def test_people_of_whom_nothing_is_told_are_each_body_s_own(of, numbers, lines):
    """What two bodies count has to be told; one number may be one count."""
    given = [
        toll(
            f"Of {value} people {who} spoke.",
            "2021-05-04",
            f"{value} people",
            value,
            metric="other",
            of=what,
            source=who,
        )
        for value, what, who in zip(numbers, of, ("the Red Cross", "the coast guard"), strict=True)
    ]
    merged = merge_reports(given)
    assert sorted((each.low, each.high) for each in merged.figures) == lines


def test_a_number_that_a_body_gives_up_is_not_replaced_by_another_body_s_people():
    """The Red Cross takes one off its 11; the coast guard's three, which it first said were four, are others."""
    shake = event("An earthquake shook Northport", date="2021-05-03", places=["Northport"])
    text = "An earthquake shook Northport. Of 11 cases one is none, the Red Cross said. Not 4 patients, but 3 of them."
    who = {"metric": "other", "of": "patients", "source": "the coast guard"}
    given = [
        figure("11 cases", 11, metric="other", source="the Red Cross", is_superseded=True),
        figure("Not 4 patients", 4, **who, is_superseded=True),
        figure("3 of them", 3, **who),
    ]
    merged = merge_reports([report(text, "2021-05-04", shake, *given, names=NAMES)])
    assert [[each.low for each in line.observations] for line in merged.figures] == [[11], [4, 3]]


MISSING = ("2021-05-04", "2 people were missing at Northport, the Red Cross said.", "2 people were missing", 2)


def _missing(published, text, quote, value, *more):
    """One article about the quake with its missing."""
    shake = event("An earthquake shook Northport", date="2021-05-03", places=["Northport"])
    counted = () if quote is None else (figure(quote, value, metric="missing", source="the Red Cross"),)
    return report(f"An earthquake shook Northport. {text}", published, shake, *counted, *more, names=NAMES)


def _since(text, quote=None, published="2021-05-06"):
    """A later article on the quake that tells how it went on."""
    later = event(quote or text, n=2, date=None, kind="humanitarian", summary="Rescuers went home.")
    return _missing(published, text, None, None, later)


@pytest.mark.parametrize(
    "text",
    [
        "The last name on the list was found alive at his aunt's.",
        "The only other person still on the official list of missing, a cook, telephoned the town hall.",
        "Nobody is missing any longer. No one is still missing.",
        "All residents have been accounted for.",
        "Ya no hay desaparecidos.",
        "El último desaparecido fue hallado con vida.",
        "Il n'y a plus de disparus.",
        "La dernière personne disparue a été retrouvée vivante.",
        "Niemand wird mehr vermisst.",
        "Die letzte Vermisste wurde lebend gefunden.",
        "Non ci sono più dispersi.",
        "L'ultimo disperso è stato rintracciato.",
        "Er zijn geen vermisten meer.",
        "Já não há desaparecidos.",
        "Kayıp kimse kalmadı.",
        "Пропавших больше нет.",
        "Зниклих безвісти більше немає.",
        "لم يعد هناك أي مفقود.",
    ],
)
def test_a_later_article_that_says_that_nobody_is_missing_ends_the_count_of_the_missing(text):
    """In the languages that the gate reads; the figure says which event ended it."""
    merged = merge_reports([_missing(*MISSING), _since(text)])
    (found,) = (each for each in merged.figures if each.metric == "missing")
    over = {each.id: each.summary for each in merged.events}[found.overtaken_by]
    assert over == "Rescuers went home."


@pytest.mark.parametrize(
    ("text", "published"),
    [
        ("The search has ended, rescuers said.", "2021-05-06"),
        ("The last missing person has not been found.", "2021-05-06"),
        ("The search goes on until no one is still missing.", "2021-05-06"),
        ("No missing-person report has been filed.", "2021-05-06"),
        ("Nobody is missing any longer.", "2021-05-03"),
    ],
)
def test_a_search_that_ends_or_an_earlier_word_leaves_the_missing_missing(text, published):
    """Many a search ends without those for whom it was made."""
    merged = merge_reports([_missing(*MISSING), _since(text, published=published)])
    assert [each.overtaken_by for each in merged.figures if each.metric == "missing"] == [None]


def test_a_later_zero_of_another_event_of_the_story_ends_the_count_of_the_missing():
    """Whose count it is makes no difference: the missing are those of one event."""
    text = "An earthquake shook Northport. Rescuers went home: the coast guard counted 0 missing people."
    items = (
        event("An earthquake shook Northport", date="2021-05-03", places=["Northport"]),
        event("Rescuers went home", n=2, kind="humanitarian"),
        figure("0 missing people", 0, event=2, metric="missing", source="the coast guard"),
    )
    merged = merge_reports([_missing(*MISSING), report(text, "2021-05-06", *items, names=NAMES)])
    over = {each.low: each.overtaken_by for each in merged.figures if each.metric == "missing"}
    assert over[0] is None
    assert {each.id: each.summary for each in merged.events}[over[2]] == "Rescuers went home."


def test_those_who_are_to_stay_are_those_who_are_there():
    """Sixty-four are in the shelter, and will be for one more night; the twelve who are to come are others."""
    where = {"summary": "Evacuees are in a shelter at Northport.", "places": ["Northport"], "date": "2023-06-02"}
    first, later = "At Northport 64 people remain in a shelter", "At Northport the last 64 will stay another night"
    one = report(
        f"{first}.",
        "2023-06-02",
        event(first, kind="situation", **where),
        figure("64 people remain", 64, metric="displaced"),
        names=NAMES[:1],
    )
    other = report(
        f"{later}. In the shelter 12 are to come.",
        "2023-06-03",
        event(later, kind="situation", **where | {"status": "planned"}),
        figure("the last 64 will stay", 64, metric="displaced"),
        figure("12 are to come", 12, metric="displaced", of="newcomers"),
        names=NAMES[:1],
    )
    found = merge_reports([one, other], proposal=Proposal(((0, 1),), ("One shelter.",), (), (), "model"))
    assert len(found.events) == 1
    told = {(each.low, each.expected, len(each.observations)) for each in found.figures}
    assert told == {(64, None, 2), (12, "planned", 1)}


@pytest.mark.parametrize(
    ("metric", "summary", "expected"),
    [
        ("displaced", "The last evacuees of Northport will be able to return home.", None),
        ("displaced", "Evacuees of Northport will be allowed home.", None),
        ("displaced", "People of Northport will leave for a shelter.", "planned"),
        ("detained", "Prisoners at Northport will be released.", None),
        ("detained", "Suspects at Northport will be brought before a judge.", "planned"),
        ("injured", "Patients at Northport will be discharged.", None),
    ],
)
def test_whom_a_plan_is_to_let_go_are_not_expected_to_be_in_the_state_that_it_ends(metric, summary, expected):
    """The 50 who will go home are displaced by now."""
    quote = {
        "displaced": "At Northport 50 displaced people are told of",
        "detained": "At Northport 50 detained people are told of",
        "injured": "At Northport 50 injured people are told of",
    }[metric]
    plan = event(quote, kind="other", summary=summary, status="planned", date=None, places=["Northport"])
    counted = figure(f"50 {metric} people", 50, metric=metric)
    found = merge_reports([report(f"{quote}.", "2023-06-03", plan, counted, names=NAMES[:1])])
    (told,) = found.figures
    assert told.expected == expected
    assert status_of(told, {each.id: each for each in found.events}) == (expected or "news")


def test_a_part_is_on_no_line_with_a_whole_of_another_article():
    """Three of the 34 wagons left the rails: nobody counts three wagons in all."""
    one = toll("It hit 34 wagons.", "2021-05-04", "34 wagons", 34, metric="other", of="wagons")
    other = toll(
        "Of 34 wagons three left the rails.",
        "2021-05-04",
        "three left the rails",
        3,
        metric="other",
        of="wagons that left the rails",
        part_of=34,
    )
    assert sorted(each.low for each in merge_reports([one, other]).figures) == [3, 34]


@pytest.mark.parametrize(("number", "lines"), [(60, 2), (4, 1)])
def test_lengths_far_apart_are_two(number, lines):
    """Three kilometres to the town and sixty to another place are no range; three and four may be one way."""
    one = toll("It lay 3 km away.", "2021-05-04", "3 km away", 3, metric="distance", of="km")
    other = toll(f"It lay {number} km away.", "2021-05-05", f"{number} km away", number, metric="distance", of="km")
    assert len(merge_reports([one, other]).figures) == lines


def test_those_counted_are_called_by_whose_they_are_where_one_account_says_so():
    """Beside soldiers of another state, "soldiers" alone may be anybody's."""
    raid = event("Russia raided a base", kind="airstrike", by=["Russia"], to=["Turkey"], date="2021-05-03")
    names = (named("Russia", "government"), named("Turkey", "government"))
    text = (
        "Russia raided a base of Turkey. At least two soldiers were killed. Two Turkish soldiers were killed, said one."
    )
    merged = merge_reports(
        [
            report(
                text,
                "2021-05-04",
                raid,
                figure("At least two soldiers were killed", 2, of="soldiers", qualifier="at_least"),
                figure("Two Turkish soldiers were killed", 2, of="Turkish soldiers"),
                names=names,
            )
        ]
    )
    assert [each.of for each in merged.figures] == ["Turkish soldiers"]


def test_a_count_is_no_part_of_a_number_that_its_article_gives_as_replaced():
    """The digest's own 19 are the 18 here and the one across the border; 19 was also what the agency gave up."""
    text = (
        "A flood hit Northport. The coast guard lowered its toll from 19 dead to 18 dead. "
        "With a fisherman who drowned across the border there were 19."
    )
    flood = event("A flood hit Northport", date="2021-05-03", places=["Northport"])
    drowned = event("a fisherman who drowned across the border", kind="accident", places=["Kelso"])
    merged = merge_reports(
        [
            report(
                text,
                "2021-05-04",
                flood,
                drowned,
                figure("from 19 dead", 19, source="The coast guard", is_superseded=True),
                figure("to 18 dead", 18, source="The coast guard"),
                figure("a fisherman who drowned", 1, of="fishermen", event=2, part_of=19),
                names=(*NAMES, named("Kelso")),
            )
        ]
    )
    assert [each.part_of for each in merged.figures] == [None, None]


FERRY = event("A ferry burned", kind="accident", date="2021-05-03", places=["Northport"])
OFFICE = named("Harbour Office", "organization", "the harbour office")
KIN = named("Families' Group", "organization", "the families' group")


def ferry(text, published, *figures):
    """An article about one ferry."""
    return report(f"A ferry burned. {text}", published, FERRY, *figures, names=(*NAMES, OFFICE, KIN))


def missing(quote, value, who, **changes):
    """A count of the missing."""
    return figure(quote, value, metric="missing", source=who, **changes)


def counts_of(metric, *reports):
    """The figures of a metric, each as its numbers in the order of time and those that hold."""
    found = [each for each in merge_reports(reports).figures if each.metric == metric]
    return [([one.low for one in each.observations], [one.low for one in each.observations if one.current])
            for each in found]  # fmt: skip


def test_fates_that_add_up_to_all_who_were_there_are_tolls_and_no_parts():
    """The office's 29 of one article and its 29 of 162 in another are one number of one figure."""
    whole = {"source": "the harbour office", "part_of": 162}
    reports = (
        ferry("It killed 27 people, the harbour office said.", "2021-05-05",
              figure("killed 27 people", 27, source="the harbour office")),
        ferry("The harbour office has 29 dead, 120 survivors and 13 missing of 162.", "2021-05-07",
              figure("29 dead", 29, **whole), figure("120 survivors", 120, metric="other", of="survivors", **whole),
              figure("13 missing", 13, metric="missing", **whole)),
    )  # fmt: skip
    assert counts_of("killed", *reports) == [([27, 29], [29])]
    assert counts_of("missing", *reports) == [([13], [13])]


def test_those_who_died_of_the_hurt_are_no_toll():
    """Four of forty who were hurt died, and thirty-six live: twelve had died at once."""
    hurt = {"source": "the harbour office", "part_of": 40}
    article = ferry(
        "It killed 12 people and hurt 40. Of the 40 hurt 4 died and 36 live.", "2021-05-05",
        figure("killed 12 people", 12, source="the harbour office"),
        figure("hurt 40", 40, metric="injured", source="the harbour office"),
        figure("4 died", 4, **hurt), figure("36 live", 36, metric="other", of="survivors", **hurt),
    )  # fmt: skip
    assert ([12], [12]) in counts_of("killed", article)


BEFORE = (
    ferry("24 were missing, the harbour office said.", "2021-05-04",
          missing("24 were missing", 24, "the harbour office")),
    ferry("15 are missing, the harbour office said.", "2021-05-06",
          missing("15 are missing", 15, "the harbour office")),
)  # fmt: skip


def test_an_article_without_a_date_that_goes_on_with_a_series_was_written_since():
    """24, then 15, and now 13: the 13 is the latest, and what another body has in the same article is as new."""
    undated = ferry(
        "13 are missing, the harbour office said, 25 by the families' group.", None,
        missing("13 are missing", 13, "the harbour office"), missing("25 by", 25, "the families' group"),
    )  # fmt: skip
    ((_, stands),) = counts_of("missing", *BEFORE, undated)
    assert sorted(stands) == [13, 25]


def test_an_article_without_a_date_was_written_after_the_number_before_the_one_that_it_repeats():
    """The office had 27 dead on the 6th, and 29 since: whoever has its 29 knows the 6th, and replaces what was then."""
    tolls = [
        ferry(f"It killed {n} people, the harbour office said.", day,
              figure(f"killed {n} people", n, source="the harbour office"))
        for n, day in ((27, "2021-05-06"), (29, "2021-05-07"))
    ]  # fmt: skip
    undated = ferry(
        "It killed 29 people, the harbour office said. The families' group has 25 missing.", None,
        figure("killed 29 people", 29, source="the harbour office"), missing("25 missing", 25, "the families' group"),
    )  # fmt: skip
    assert counts_of("missing", BEFORE[1], undated, *tolls)[0][1] == [15, 25]
    assert counts_of("missing", BEFORE[1], undated)[0][1] == [15]


@pytest.mark.parametrize(
    ("text", "quote", "of"),
    [
        ("two more bodies were on their way", "two more bodies", "bodies"),
        ("2 bodies lay under a hatch", "2 bodies", "bodies"),
    ],
)
def test_a_find_is_no_toll(text, quote, of):
    """What is added to the dead of its article, or found of them, is no earlier state of how many died."""
    article = ferry(
        f"It killed 14 people, the harbour office said, and {text}.", "2021-05-05",
        figure("killed 14 people", 14, source="the harbour office"), figure(quote, 2, of=of),
    )  # fmt: skip
    assert ([14], [14]) in counts_of("killed", article)


@pytest.mark.parametrize(
    ("language", "text", "plan", "paid"),
    [
        ("en", "Lowick will pay each family 5,000 euros; 12 families were paid.", "will pay", "12 families were paid"),
        ("en", "Lowick will pay 5,000 euros; 12 families were not paid.", "will pay", "12 families were not paid"),
        ("en", "Lowick will pay 5,000 euros; 12 families were to be paid.", "will pay", "12 families were to be paid"),
        ("es", "Lowick pagará 5.000 euros; ya se ha pagado a 12 familias.", "pagará", "ya se ha pagado a 12 familias"),
        ("fr", "Lowick versera 5.000 euros; 12 familles ont été payées.", "versera", "12 familles ont été payées"),
        ("de", "Lowick wird 5.000 Euro zahlen; 12 Familien haben Geld erhalten.", "wird", "12 Familien haben Geld"),
        ("it", "Lowick pagherà 5.000 euro; 12 famiglie hanno ricevuto.", "pagherà", "12 famiglie hanno ricevuto"),
        ("nl", "Lowick zal 5.000 euro betalen; 12 gezinnen zijn betaald.", "zal", "12 gezinnen zijn betaald"),
        ("pt", "Lowick pagará 5.000 euros; 12 famílias receberam.", "pagará", "12 famílias receberam"),
        ("tr", "Lowick 5.000 avro yardım yapacak; 12 aileye ödeme yapıldı.", "yapacak", "12 aileye ödeme yapıldı"),
        ("ru", "Lowick выплатит 5.000 евро; 12 семей получили деньги.", "выплатит", "12 семей получили"),
        ("uk", "Lowick виплатить 5.000 євро; 12 родин отримали гроші.", "виплатить", "12 родин отримали"),
        ("ar", "ستدفع Lowick 5.000 يورو؛ تم دفع المبلغ إلى 12 أسرة.", "ستدفع", "تم دفع المبلغ إلى 12 أسرة"),
    ],
)
def test_what_was_paid_already_is_not_expected(language, text, plan, paid):
    """Of one plan the sum is to come, and those who were paid have their money."""
    aid = event(plan, kind="humanitarian", status="planned", places=["Lowick"], summary="Lowick pays families.")
    told = report(
        text, "2021-05-04", aid,
        figure("5,000" if language == "en" else "5.000", 5000, metric="money", of="EUR for each family"),
        figure(paid, 12, metric="affected", of="families paid"), names=[named("Lowick")], language=language,
    )  # fmt: skip
    found = {each.metric: each.expected for each in merge_reports([told]).figures}
    assert found == {"money": "planned", "affected": "planned" if "not" in paid or "to be" in paid else None}


def test_bodies_of_one_find_are_one_figure_whoever_tells_of_them():
    """Whoever has a toll beside them has them apart from it; another who tells of the same three has no three more."""
    both = ferry(
        "It killed 14 people, the harbour office said. The office has 3 bodies without a name.", "2021-05-05",
        figure("killed 14 people", 14, source="the harbour office"),
        figure("3 bodies without a name", 3, of="unidentified bodies", source="the harbour office"),
    )  # fmt: skip
    alone = ferry(
        "The families' group said that 3 bodies have no name.", "2021-05-05",
        figure("3 bodies have no name", 3, of="unidentified bodies", source="the families' group"),
    )  # fmt: skip
    assert sorted(counts_of("killed", both, alone)) == [([3, 3], [3, 3]), ([14], [14])]


def test_a_part_of_a_few_is_no_rival_of_a_far_larger_number():
    """Two survivors of four with a foreign passport dispute nothing of 121 survivors."""
    office = ferry(
        "It left 121 survivors, the harbour office said.",
        "2021-05-05",
        figure("121 survivors", 121, metric="other", of="survivors", source="the harbour office"),
    )
    kin = ferry(
        "Of 4 from abroad 2 are survivors, the families' group said.",
        "2021-05-05",
        figure("2 are survivors", 2, metric="other", of="survivors", source="the families' group", part_of=4),
    )
    merged = merge_reports([office, kin])
    assert len(merged.figures) == 2
    assert not merged.disputes


def test_a_part_of_a_toll_that_has_risen_since_is_an_earlier_state_of_it():
    """Seven inmates of nine dead, then 21 inmates: one series."""
    first = ferry(
        "Of 9 dead 7 are inmates, the harbour office said.",
        "2021-05-04",
        figure("7 are inmates", 7, of="inmates", source="the harbour office", part_of=9),
    )
    later = ferry(
        "It killed 21 inmates, the harbour office said.",
        "2021-05-06",
        figure("killed 21 inmates", 21, of="inmates", source="the harbour office"),
    )
    assert counts_of("killed", first, later) == [([7, 21], [21])]


@pytest.mark.parametrize(
    "words",
    [
        "15 people are still in hospital",
        "15 personnes sont toujours hospitalisées",
        "Siguen hospitalizadas 15 personas",
        "15 Menschen sind noch im Krankenhaus",
        "Ancora ricoverate 15 persone",
        "15 mensen liggen nog in het ziekenhuis",
        "Continuam internadas 15 pessoas",
        "15 kişi hâlâ hastanede",
        "15 человек остаются в больнице",
        "15 людей досі в лікарні",
        "15 شخصا لا يزالون في المستشفى",
    ],
)
def test_who_is_still_in_hospital_is_no_later_count_of_all_the_injured(words):
    """Of 87 injured the fifteen are those who have not gone home: a number of their own."""
    leaked = event("Gas leaked in Lowick", kind="accident", places=["Lowick"], date="2021-05-03")
    first = report(
        "Gas leaked in Lowick. The ministry counted 87 injured.", "2021-05-03", leaked,
        figure("The ministry counted 87 injured", 87, metric="injured", source="The ministry"), names=[named("Lowick")],
    )  # fmt: skip
    later = report(
        f"Gas leaked in Lowick. {words}.", "2021-05-06", leaked, figure(words, 15, metric="injured"),
        names=[named("Lowick")],
    )  # fmt: skip
    lines = merge_reports([first, later]).figures
    assert sorted((each.low, each.high) for each in lines) == [(15, 15), (87, 87)]
    assert merge_reports([later]).figures[0].low == 15
