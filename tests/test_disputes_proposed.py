"""Disputes that a model proposes: real ones stand whatever else a side cites, and those that are over do not."""

from dataclasses import replace

import pytest
from merge_builder import claim, event, figure, named, report

from summarizer.merging import merge, merge_reports
from summarizer.merging.disputes.numbers import differ_in_firmness_alone
from summarizer.merging.disputes.positions import CheckedDispute, NoDisputeError, hold_dispute, without_repeats
from summarizer.merging.events.bundles import Plan, Proposal
from summarizer.merging.facts import Facts
from summarizer.merging.folder import resolve
from summarizer.steps.shown import show_facts
from summarizer_schemas.brief import Position
from summarizer_schemas.report import DisputeProposal

NAMES = (
    named("Ostrel"),
    named("Green Front", "armed_group"),
    named("hill rebels", "armed_group"),
    named("Northern Army", "military"),
    named("Teachers' League", "organization"),
    named("City Police", "organization"),
    named("Port Authority", "company"),
)
CONVOY = {"kind": "bombing", "date": "2022-05-03", "places": ["Ostrel"], "summary": "A convoy was bombed in Ostrel."}
MARCH = {"kind": "protest", "date": "2022-05-03", "places": ["Ostrel"], "summary": "Teachers marched in Ostrel."}


def one_event(*reports):
    """What the reports come to where all accounts are of one event."""
    folder = resolve(list(reports))
    accounts = tuple(range(len(folder.accounts)))
    return merge(folder, Proposal((accounts,), ("",), (), (Plan("", accounts),), "model"))


def held(situation, question, *sides, overtaken=None, texts=None):
    """The dispute that a model proposes: sides as answer, holder and facts."""
    proposed = {
        "question": question,
        "sides": [{"answer": answer, "holder": holder, "facts": [*facts]} for answer, holder, *facts in sides],
    }
    facts = Facts(situation, texts or {})
    return hold_dispute(DisputeProposal.model_validate(proposed), {id_: id_ for id_ in facts.by_id}, facts, overtaken)


def said(situation, who, stance=None):
    """The ids of what somebody says."""
    return [each.id for each in situation.statements if each.claimant == who and stance in (None, each.stance)]


def counted(situation, of):
    """The id of the figure whose line counts so."""
    return next(each.id for each in situation.figures if each.of == of)


def convoy(text, *claims):
    """An article on the convoy."""
    return report(text, "2022-05-04", event("A convoy was bombed in Ostrel", **CONVOY), *claims, names=NAMES)


def test_whom_an_accusation_only_describes_may_be_anybody_who_denies_it():
    """The army blames "hill rebels"; the Green Front, which may be one of them, denies it, and so answers."""
    text = "A convoy was bombed in Ostrel. The Northern Army blamed hill rebels. The Green Front denied any part in it."
    situation = merge_reports([convoy(
        text,
        claim("blamed hill rebels", "Northern Army", "accuses", to=["hill rebels"], claim="Hill rebels bombed it."),
        claim("denied any part in it", "Green Front", "denies", claim="The Green Front bombed the convoy."),
    )])  # fmt: skip
    accused, denied = said(situation, "Northern Army"), said(situation, "Green Front")
    found = held(situation, "Who did it?", ("hill rebels", "Northern Army", *accused), ("no", "Green Front", *denied))
    assert (found.kind, [side.holder for side in found.positions]) == ("who", ["Northern Army", "Green Front"])


@pytest.mark.parametrize(("heading", "is_over"), [("CORRECTION: no arrest\n", True), ("The night in brief\n", False)])
def test_what_is_told_only_to_be_corrected_is_nobodys_answer(heading, is_over):
    """A live blog reports an arrest and takes it back: a dispute on it would set a wrong word against who denied it."""
    told = "We reported, quoting the Green Front, that drivers were held. The City Police denied any arrest."
    text = f"A convoy was bombed in Ostrel.\n\n08:20 - {heading}{told}"
    situation = merge_reports([convoy(
        text,
        claim("quoting the Green Front, that drivers were held", "Green Front", "asserts", claim="Drivers were held."),
        claim("denied any arrest", "City Police", "denies", claim="There was an arrest."),
    )])  # fmt: skip
    sides = (
        ("yes", "Green Front", *said(situation, "Green Front")),
        ("no", "City Police", *said(situation, "City Police")),
    )
    if is_over:
        with pytest.raises(NoDisputeError, match="told in a correction alone"):
            held(situation, "Were drivers of the convoy held?", *sides, texts={"S1": text})
    else:
        assert len(held(situation, "Were drivers of the convoy held?", *sides, texts={"S1": text}).positions) == 2


@pytest.mark.parametrize(
    ("between", "is_dispute"),
    [
        (" ", True),
        ("\n\nThe harbour was shut again in the evening. ", True),
        ("\n\nThe harbour was shut again in the evening. " * 12, False),
    ],
)
def test_statements_that_an_article_sets_against_each_other_are_about_one_matter(between, is_dispute):
    """Neither says a word of the question; near each other they answer it, and far apart they may tell of anything."""
    text = f"A convoy was bombed in Ostrel. It struck my father, the Green Front says.{between}City Police say he fell."
    situation = merge_reports([convoy(
        text,
        claim("struck my father", "Green Front", "asserts", claim="Her father was struck.", about=None),
        claim("City Police say he fell", "City Police", "asserts", claim="He fell at a kerb.", about=None),
    )])  # fmt: skip
    sides = (
        ("he was struck", "Green Front", *said(situation, "Green Front")),
        ("he fell", "City Police", *said(situation, "City Police")),
    )
    if is_dispute:
        assert len(held(situation, "How did the man die?", *sides, texts={"S1": text}).positions) == 2
    else:
        with pytest.raises(NoDisputeError, match="do not speak of what is asked"):
            held(situation, "How did the man die?", *sides, texts={"S1": text})


def test_a_number_speaks_of_what_it_counts_and_a_statement_of_what_it_is_about():
    """An owner who warned the port twice answers whether it was told, in another article than the port's denial."""
    warned = figure("warned the port 2 times", 2, metric="other", of="warnings to the port", source="Green Front")
    first = report("A convoy was bombed in Ostrel. The Green Front warned the port 2 times.", "2022-05-04",
                   event("A convoy was bombed in Ostrel", **CONVOY), warned, names=NAMES)  # fmt: skip
    second = report("Teachers marched in Ostrel. The Port Authority received no complaint.", "2022-05-05",
                    event("Teachers marched in Ostrel", **MARCH),
                    claim("received no complaint", "Port Authority", "asserts", claim="The port heard of nothing."),
                    names=NAMES)  # fmt: skip
    situation = merge_reports([first, second])
    (line,) = lines_of(situation, "Green Front")
    sides = (("yes", "Green Front", line), ("no", "Port Authority", *said(situation, "Port Authority")))
    assert len(held(situation, "Did the port get warnings?", *sides).positions) == 2


def test_two_who_each_accuse_the_other_are_a_dispute_by_rule_and_by_proposal():
    """Nobody denies anything, and still it is asked who bombed the convoy."""
    text = (
        "A convoy was bombed in Ostrel. The Northern Army blamed the Green Front. The Green Front accused the army. "
        "The general again held the Green Front to have laid mines under the road."
    )
    situation = merge_reports([convoy(
        text,
        claim("again held the Green Front", "Northern Army", "accuses", to=["Green Front"], claim="It laid the mines."),
        claim("blamed the Green Front", "Northern Army", "accuses", to=["Green Front"], claim="The Front bombed it."),
        claim("accused the army", "Green Front", "accuses", to=["Northern Army"], claim="The army bombed it."),
    )])  # fmt: skip
    (by_rule,) = situation.disputes
    assert by_rule.kind == "who"
    assert [(side.holder, side.position, len(side.quotes)) for side in by_rule.positions] == [
        ("Northern Army", "Green Front", 2),
        ("Green Front", "Northern Army", 1),
    ]
    sides = [(other, who, *said(situation, who)) for who, other in (("Northern Army", "Green Front"),
                                                                    ("Green Front", "Northern Army"))]  # fmt: skip
    assert held(situation, "Who bombed the convoy?", *sides).kind == "who"


def march(text, *figures, published="2022-05-04"):
    """An article on the march."""
    return report(text, published, event("Teachers marched in Ostrel", **MARCH), *figures, names=NAMES)


TURNOUT = (
    "Teachers marched in Ostrel. The Teachers' League said 9,000 people marched. City Police put it at around 4,000 "
    "of 12,000 teachers. The League counted 700 schools that stayed shut."
)


def turnout():
    """The march, with the police's number in a line of its own."""
    return merge_reports([march(
        TURNOUT,
        figure("9,000 people marched", 9000, metric="other", of="people who marched", source="Teachers' League"),
        figure("around 4,000", 4000, metric="other", of="people who marched", source="City Police", part_of=12000,
               qualifier="about"),
        figure("700 schools", 700, metric="other", of="schools", source="Teachers' League"),
    )])  # fmt: skip


def lines_of(situation, who):
    """The ids of the figures that somebody counts."""
    return [each.id for each in situation.figures if any(count.said_by == who for count in each.observations)]


def test_one_thing_that_two_count_on_two_lines_is_disputed():
    """The police give their number as a part of all teachers, so it has a line of its own; another figure is no bar."""
    situation = turnout()
    league, police = lines_of(situation, "Teachers' League"), lines_of(situation, "City Police")
    assert len({*league, *police}) == 3
    sides = (("9,000", "Teachers' League", *league), ("around 4,000", "City Police", *police))
    found = held(situation, "How many marched?", *sides)
    shown = {quote.id: quote.exact for quote in situation.quotes}
    assert found.kind == "how_many"
    assert [[shown[quote] for quote in side.quotes] for side in found.positions] == [
        ["9,000 people marched"],
        ["around 4,000"],
    ]


def test_a_second_number_that_a_side_cites_does_not_end_a_dispute():
    """What both count is in conflict; that the League counts its own members besides is left out."""
    text = "Teachers marched in Ostrel. City Police said 9 were hurt. The League said 20 were hurt, 3 of them members."
    situation = merge_reports([march(
        text,
        figure("9 were hurt", 9, metric="injured", source="City Police"),
        figure("20 were hurt", 20, metric="injured", source="Teachers' League"),
        figure("3 of them", 3, metric="injured", of="members", source="Teachers' League"),
    )])  # fmt: skip
    sides = (("9", "City Police", *lines_of(situation, "City Police")),
             ("20", "Teachers' League", *lines_of(situation, "Teachers' League")))  # fmt: skip
    assert len(sides[1]) > len(sides[0])
    found = held(situation, "How many were hurt?", *sides)
    assert (found.kind, [len(side.quotes) for side in found.positions]) == ("how_many", [1, 1])


def test_what_two_lines_count_of_other_things_is_no_dispute():
    """Schools and people are two things, and both numbers may be right."""
    situation = turnout()
    sides = (("700", "Teachers' League", counted(situation, "schools")),
             ("around 4,000", "City Police", *lines_of(situation, "City Police")))  # fmt: skip
    with pytest.raises(NoDisputeError, match="count different things"):
        held(situation, "How many took part?", *sides)


@pytest.mark.parametrize(
    ("asked", "league", "police", "is_dispute"),
    [
        ("How many letters did the town get?", (4, "letters handed in"), (1, "letters that the town admits to"), True),
        ("How many workers were on shift?", (31, "men and women on shift"), (34, "workers on shift"), True),
        ("How many were saved by boats?", (12, "people brought in by boats"), (9, "saved people"), True),
        ("How much powder was stored?", (3, "tonnes of powder"), (600, "kg of powder"), True),
        ("How much powder was stored?", (3, "tonnes of powder"), (3000, "kg of powder"), False),
        ("How many marched?", (31, "marchers"), (12, "marchers from Lowick"), False),
        ("How many marched?", (12, "marchers"), (31, "marchers from Lowick"), True),
        ("How many took part?", (31, "marchers"), (12, "stewards"), False),
    ],
)
def test_numbers_of_what_both_sides_call_by_one_word_are_disputed(asked, league, police, is_dispute):
    """Two bodies seldom describe what they count alike; a part may be less than its whole, and units are converted."""
    text = f"Teachers marched in Ostrel. The League counts {league[0]} {league[1]}, police {police[0]} {police[1]}."
    situation = merge_reports([march(
        text,
        figure(f"{league[0]} {league[1]}", league[0], metric="other", of=league[1], source="Teachers' League"),
        figure(f"{police[0]} {police[1]}", police[0], metric="other", of=police[1], source="City Police"),
    )])  # fmt: skip
    sides = ((str(league[0]), "Teachers' League", *lines_of(situation, "Teachers' League")),
             (str(police[0]), "City Police", *lines_of(situation, "City Police")))  # fmt: skip
    assert len({id_ for _, _, *ids in sides for id_ in ids}) == 2
    if is_dispute:
        assert held(situation, asked, *sides).kind == "how_many"
    else:
        with pytest.raises(NoDisputeError, match="count different things"):
            held(situation, asked, *sides)


def test_the_units_of_two_answers_are_converted():
    """At least 3.2 tonnes are more than 600 kg."""
    assert not differ_in_firmness_alone(("at least 3.2 tonnes", "no more than 600 kg"))
    assert differ_in_firmness_alone(("at least 3.2 tonnes", "3,200 kg"))


def hurt(*told):
    """The march, with how many were hurt as two bodies tell it on several days."""
    return one_event(*[
        report(
            f"Teachers marched in Ostrel. {who} counts {floor}{number} hurt.", day,
            event("Teachers marched in Ostrel", **MARCH),
            figure(f"counts {floor}{number} hurt", number, metric="injured", source=who,
                   qualifier="at_least" if "least" in floor else "exact"),
            names=NAMES,
        )
        for who, number, day, floor in ((*each, "")[:4] for each in told)
    ])  # fmt: skip


@pytest.mark.parametrize("day", ["2022-05-05", "2022-05-06"])
def test_an_at_least_of_the_same_speaker_does_not_undo_his_number(day):
    """Police counted 14 and the League 17; that a wire writes "at least 14" of the police leaves the 14 as it was."""
    situation = hurt(
        ("City Police", 14, "2022-05-04"), ("Teachers' League", 17, "2022-05-05"), ("City Police", 14, day, "at least ")
    )
    (line,) = situation.figures
    found = held(situation, "How many were hurt?", ("14", "City Police", line.id), ("17", "Teachers' League", line.id))
    assert (found.kind, line.status) == ("how_many", "conflicting")


def test_the_last_words_of_two_bodies_are_disputed_though_days_lie_between_and_first_counts_are_not():
    """That police count fewer a week later answers the League; what they counted on the first day they hold no more."""
    situation = hurt(
        ("City Police", 5, "2022-05-04"), ("Teachers' League", 30, "2022-05-05"), ("City Police", 12, "2022-05-12")
    )
    (line,) = [each.id for each in situation.figures]
    league = ("30", "Teachers' League", line)
    assert held(situation, "How many were hurt?", league, ("12", "City Police", line)).kind == "how_many"
    with pytest.raises(NoDisputeError, match="do not exclude each other"):
        held(situation, "How many were hurt?", league, ("5", "City Police", line))


def test_a_number_that_is_only_told_again_does_not_overtake_another_body_s_of_the_same_day():
    """Police counted 14 and the League 17 on one day; that a paper has the League's 17 a day later ends nothing."""
    situation = hurt(
        ("City Police", 14, "2022-05-04"), ("Teachers' League", 17, "2022-05-04"),
        ("Teachers' League", 17, "2022-05-05", "as before "),
    )  # fmt: skip
    (line,) = situation.figures
    sides = (("14", "City Police", line.id), ("17", "Teachers' League", line.id))
    assert (held(situation, "How many were hurt?", *sides).kind, line.status) == ("how_many", "conflicting")


@pytest.mark.parametrize(
    ("answers", "is_one"),
    [
        (("dozens were hurt", "at least 40 were hurt"), True),
        (("at least 40", "more than 50"), True),
        (("hundreds", "at least 40"), True),
        (("about 100", "105"), True),
        (("dozens", "3"), False),
        (("at least 40", "fewer than 30"), False),
        (("40 teachers", "105 pupils"), False),
    ],
)
def test_answers_that_differ_in_firmness_alone_are_one(answers, is_one):
    """Who says "dozens" does not contradict who says "at least 40"; who says "3" does."""
    assert differ_in_firmness_alone(answers) == is_one


def test_a_vague_number_and_a_number_are_no_dispute():
    """Two who say the same in other words have no quarrel, though each has a statement of its own."""
    text = "Teachers marched in Ostrel. City Police said dozens were hurt. The League said at least 40 were hurt."
    situation = merge_reports([march(
        text,
        claim("said dozens were hurt", "City Police", "asserts", claim="Dozens were hurt."),
        claim("said at least 40 were hurt", "Teachers' League", "asserts", claim="At least 40 were hurt."),
    )])  # fmt: skip
    sides = (("dozens", "City Police", *said(situation, "City Police")),
             ("at least 40", "Teachers' League", *said(situation, "Teachers' League")))  # fmt: skip
    with pytest.raises(NoDisputeError, match="do not exclude each other"):
        held(situation, "How many were hurt?", *sides)


def test_a_paper_that_one_side_published_is_its_answer():
    """The port published a log; the union calls it false."""
    text = "The Port Authority published the log. The Teachers' League called the log a forgery."
    told = event("published the log", kind="other", by=["Port Authority"], summary="The port published the log.")
    forged = claim("called the log a forgery", "Teachers' League", "asserts", claim="The log is a forgery.")
    situation = merge_reports([report(text, "2022-05-04", told, forged, names=NAMES)])
    found = held(situation, "Is the log genuine?", ("yes", "Port Authority", "E1"),
                 ("no", "Teachers' League", *said(situation, "Teachers' League")))  # fmt: skip
    assert [side.holder for side in found.positions] == ["Port Authority", "Teachers' League"]


def test_what_a_report_counts_is_the_count_of_the_body_that_issued_it():
    """The article names the League for its report, and the report for the number."""
    text = "Teachers marched in Ostrel. The Teachers' League issued a report. The report counts 30 hurt. Police say 12."
    situation = merge_reports([march(
        text,
        event("issued a report", kind="other", by=["Teachers' League"], summary="The League issued a report."),
        figure("The report counts 30 hurt", 30, metric="injured", source="The report"),
        figure("Police say 12", 12, metric="injured", of="people hurt", source="City Police"),
    )])  # fmt: skip
    issued = next(each.id for each in situation.events if "issued" in each.summary)
    sides = (("30", "Teachers' League", issued, *lines_of(situation, "The report")),
             ("12", "City Police", *lines_of(situation, "City Police")))  # fmt: skip
    shown = {quote.id: quote.exact for quote in situation.quotes}
    found = held(situation, "How many were hurt?", *sides, texts={"S1": text})
    assert [side.holder for side in found.positions] == ["Teachers' League", "City Police"]
    assert "The report counts 30 hurt" in [shown[quote] for quote in found.positions[0].quotes]


def settled(second):
    """A denial, an accusation, and what a later article has."""
    text = "A convoy was bombed in Ostrel. The Northern Army said the port knew of it. The port denied it knew."
    first = convoy(
        text,
        claim("said the port knew of it", "Northern Army", "asserts", claim="The port knew of the convoy."),
        claim("The port denied it knew", "Port Authority", "denies", claim="The port knew of the convoy."),
    )
    later = report(
        "The Port Authority admitted that it knew of the convoy. The Northern Army repeated that the port knew.",
        "2022-06-04", event("admitted that it knew of the convoy", kind="other", summary="The port admitted it."),
        second, names=NAMES,
    )  # fmt: skip
    return one_event(first, later)


ADMITTED = claim("admitted that it knew of the convoy", "Port Authority", "asserts", claim="It knew of the convoy.")
REPEATED = claim("repeated that the port knew", "Northern Army", "accuses", claim="The port knew, as it now says.")


@pytest.mark.parametrize(
    ("second", "is_over"), [(ADMITTED, True), (REPEATED, False)], ids=["the denier admits it", "the accuser repeats it"]
)
def test_a_dispute_is_over_once_a_side_gave_its_answer_up(second, is_over):
    """Its own later word or a later event ends it; what the other side says later does not."""
    situation = settled(second)
    (denied,) = said(situation, "Port Authority", "denies")
    (asserted,) = said(situation, "Northern Army", "asserts")
    later = next(each.id for each in situation.statements if each.claim == second["claim"])
    sides = (("yes", "Northern Army", asserted), ("no", "Port Authority", denied))
    if is_over:
        with pytest.raises(NoDisputeError, match="it is over"):
            held(situation, "Did the port know of the convoy?", *sides, overtaken={denied: later})
    else:
        assert held(situation, "Did the port know of the convoy?", *sides, overtaken={denied: later}).positions


def test_two_who_count_one_thing_alike_in_the_end_are_no_dispute():
    """Statements beside the line do not make a dispute of what the line shows as one."""
    text = "Teachers marched in Ostrel. The Teachers' League said 30 were hurt. City Police said 30 were hurt."
    figures = [
        figure("League said 30 were hurt", 30, metric="injured", source="Teachers' League"),
        figure("Police said 30 were hurt", 30, metric="injured", source="City Police"),
    ]
    doubt = claim("said 30 were hurt", "Teachers' League", "asserts", claim="The police counted 12 at first.")
    situation = merge_reports([march(text, *figures, doubt)])
    (line,) = [each.id for each in situation.figures]
    sides = (("30", "Teachers' League", line, *said(situation, "Teachers' League")), ("12", "City Police", line))
    with pytest.raises(NoDisputeError, match="do not exclude each other"):
        held(situation, "How many were hurt?", *sides)


@pytest.mark.parametrize(("word", "is_dispute"), [("men of the League", True), ("guests of the League", False)])
def test_fighters_and_men_of_one_body_are_its_people(word, is_dispute):
    """Two words for them are no two things that are counted; guests are."""
    text = f"Teachers marched in Ostrel. City Police said 31 fighters of the League were hurt. The League: 5 {word}."
    situation = merge_reports([march(
        text,
        figure("31 fighters", 31, metric="injured", of="fighters of the League", source="City Police"),
        figure(f"5 {word}", 5, metric="injured", of=word, source="Teachers' League"),
    )])  # fmt: skip
    sides = (("31", "City Police", *lines_of(situation, "City Police")),
             ("5", "Teachers' League", *lines_of(situation, "Teachers' League")))  # fmt: skip
    if is_dispute:
        assert held(situation, "How many of the League were hurt?", *sides).kind == "how_many"
    else:
        with pytest.raises(NoDisputeError, match="count different things"):
            held(situation, "How many of the League were hurt?", *sides)


def test_what_some_newspapers_printed_is_no_side():
    """A rumour that a ministry denies is no dispute: nobody holds it."""
    text = "A convoy was bombed in Ostrel. Some newspapers put the damage at 410. City Police called it a guess."
    situation = merge_reports([convoy(
        text,
        claim("Some newspapers put the damage at 410", "Some newspapers", "asserts", claim="The damage is known."),
        claim("City Police called it a guess", "City Police", "denies", claim="The damage is known."),
    )])  # fmt: skip
    printed, denied = said(situation, "Some newspapers"), said(situation, "City Police")
    with pytest.raises(NoDisputeError, match="nobody who can hold"):
        held(situation, "Is the damage known?", ("yes", "Some newspapers", *printed), ("no", "City Police", *denied))


def test_each_side_that_blames_the_other_holds_its_answer():
    """An article that says so of both in one sentence gives both sides of who did it."""
    text = "The Northern Army and the Green Front fought at Ostrel. Shells fell on a farm; each side blamed the other."
    fight = event(
        "fought at Ostrel", kind="armed_clash", date="2022-05-03", places=["Ostrel"], by=["Northern Army"],
        to=["Green Front"], summary="They fought at Ostrel.",
    )  # fmt: skip
    blamed = claim("each side blamed the other", "each side", "accuses", claim="The other side fired the shells.")
    situation = merge_reports([report(text, "2022-05-04", fight, blamed, names=NAMES)])
    (statement,) = situation.statements
    sides = (("Green Front", "Northern Army", statement.id), ("Northern Army", "Green Front", statement.id))
    found = held(situation, "Who fired the shells?", *sides)
    assert [(each.holder, each.position) for each in found.positions] == [
        ("Northern Army", "Green Front"),
        ("Green Front", "Northern Army"),
    ]
    with pytest.raises(NoDisputeError, match="do not have 'City Police'"):
        held(situation, "Who fired the shells?", sides[0], ("nobody", "City Police", statement.id))


SHED = "Teachers marched in Ostrel. The Port Authority counts 620 seats. The Teachers' League says 460{why}."


def seats(why):
    """A dispute on seats, of which two count in one article."""
    situation = merge_reports([march(
        SHED.format(why=why),
        figure("counts 620 seats", 620, metric="other", of="seats", source="Port Authority"),
        figure("League says 460", 460, metric="other", of="seats", source="Teachers' League"),
    )])  # fmt: skip
    (line,) = [each.id for each in situation.figures if each.of == "seats"]
    return held(situation, "How many seats?", ("620", "Port Authority", line), ("460", "Teachers' League", line))


@pytest.mark.parametrize("why", [", because a shed is shut", ", ya que un cobertizo está cerrado", ", weil"])
def test_two_numbers_of_which_an_article_says_why_they_differ_are_no_dispute(why):
    """All seats and those that can be used are two numbers, and both hold."""
    with pytest.raises(NoDisputeError, match="why they differ"):
        seats(why)


TOLLS = "Teachers marched in Ostrel. The Port Authority counts 27 dead. The Teachers' League has 28{why}"


def tolls(why):
    """A dispute on a toll, of which two count in one article; what stands behind the second count is given."""
    situation = merge_reports([march(
        TOLLS.format(why=why),
        figure("counts 27 dead", 27, metric="killed", of="people", source="Port Authority"),
        figure("League has 28", 28, metric="killed", of="people", source="Teachers' League"),
    )])  # fmt: skip
    (line,) = [each.id for each in situation.figures]
    sides = ("27", "Port Authority", line), ("28", "Teachers' League", line)
    return situation, line, sides


@pytest.mark.parametrize(
    ("why", "is_explained"),
    [
        (". It includes the man who carried the bag.", True),
        (", because it counts the man who carried the bag.", True),
        (". Conti had also an Italian passport.", True),
        (". Conti aveva anche il passaporto italiano.", True),
        (", because the gates were shut.", False),
        (". It includes 3 children.", False),
        (". The mayor includes nobody in his prayers.", False),
        (".", False),
    ],
)
def test_why_so_many_died_does_not_say_why_two_count_otherwise(why, is_explained):
    """One article may name both sides of a dispute; only whom a count takes in makes it one state of things."""
    situation, line, sides = tolls(why)
    assert bool(situation.disputes) != is_explained
    told = Facts(situation, {"S1": TOLLS.format(why=why)})
    (shown,) = show_facts([told.by_id[line]], told, for_prose=True)[0]["figures"]
    assert ("why counts differ" in shown["note"]) == is_explained
    if is_explained:
        return
    assert [each.position for each in held(situation, "How many were killed?", *sides).positions] == ["27", "28"]


def test_two_numbers_that_are_explained_are_a_dispute_where_a_side_rejects_the_others():
    """Who counts the unregistered too, and says that the ministry's number is wrong, disputes it."""
    text = TOLLS.format(why=". It includes those in no register. The League rejects the count of 27")
    situation = merge_reports([march(
        text,
        figure("counts 27 dead", 27, metric="killed", of="people", source="Port Authority"),
        figure("League has 28", 28, metric="killed", of="people", source="Teachers' League"),
        claim("The League rejects the count of 27", "Teachers' League", "opposes", claim="27 people died."),
    )])  # fmt: skip
    (line,), (word,) = [each.id for each in situation.figures], [each.id for each in situation.statements]
    sides = ("27", "Port Authority", line), ("28", "Teachers' League", line, word)
    assert [each.position for each in held(situation, "How many were killed?", *sides).positions] == ["27", "28"]


def test_two_numbers_without_a_reason_are_a_dispute():
    """Nothing says why."""
    assert len(seats("").positions) == 2


def test_relatives_who_give_one_answer_are_one_side():
    """In whatever word they are called; they are one voice, whose facts are put together."""
    text = "A convoy was bombed in Ostrel. Relatives blame gas. The families blame the gas. City Police deny any gas."
    situation = merge_reports([convoy(
        text,
        claim("Relatives blame gas", "Relatives", "asserts", claim="Gas did it."),
        claim("The families blame the gas", "The families", "asserts", claim="The gas did it."),
        claim("City Police deny any gas", "City Police", "denies", claim="There was gas."),
    )])  # fmt: skip
    who = [each.claimant for each in situation.statements]
    sides = [("no" if each == "City Police" else "yes", each, *said(situation, each)) for each in who]
    found = held(situation, "Was it gas?", *sides)
    assert [len(each.quotes) for each in found.positions] == [2, 1]


@pytest.mark.parametrize("chief_s", ["no", "no, there was no gas at all"])
def test_a_service_and_its_chief_who_give_one_answer_are_one_side(chief_s):
    """He speaks for it, in whatever words after the no; the first of the names stands for both."""
    text = "A convoy was bombed in Ostrel. City Police deny any gas. Omar Vela, chief of City Police, denies any gas."
    names = (named("Ostrel"), named("City Police", "organization"), named("Omar Vela", "person"))
    situation = merge_reports([report(
        f"{text} Ana Ruiz blames gas.",
        "2021-05-04",
        event("A convoy was bombed in Ostrel", kind="bombing", date="2021-05-03"),
        claim("City Police deny any gas", "City Police", "denies", claim="There was gas."),
        claim("denies any gas", "Omar Vela", "denies", claim="There was any gas at all."),
        claim("Ana Ruiz blames gas", "Ana Ruiz", "asserts", claim="Gas did it."),
        names=(*names, named("Ana Ruiz", "person")),
    )])  # fmt: skip
    answers = {"City Police": "no", "Omar Vela": chief_s, "Ana Ruiz": "yes"}
    sides = [(answer, each, *said(situation, each)) for each, answer in answers.items()]
    found = held(situation, "Was it gas?", *sides)
    assert [(each.holder, len(each.quotes)) for each in found.positions] == [("City Police", 2), ("Ana Ruiz", 1)]


def test_a_question_of_how_many_that_another_dispute_counts_is_not_asked_again():
    """Whether anybody was hurt, and how many were, is one question where both rest on counts of the same people."""
    situation = merge_reports([march(
        "Teachers marched in Ostrel. The League said 3 people were hurt. City Police said 0 people were hurt.",
        figure("3 people were hurt", 3, metric="injured", of="people", source="Teachers' League"),
        figure("0 people were hurt", 0, metric="injured", of="people", source="City Police"),
    )])  # fmt: skip
    facts = Facts(situation, {})
    (by_rule,) = situation.disputes
    line = situation.figures[0]
    asked = CheckedDispute("Was anybody hurt?", "whether", (line.id,), by_rule.positions)
    again = replace(asked, question=by_rule.question, kind="how_many", about=(line.event, *asked.about))
    alone = replace(asked, question="Who called it?", about=(line.event,))
    assert without_repeats([asked, again, alone], facts) == (asked, alone)


def test_two_questions_about_one_event_are_two_unless_their_words_or_quotes_are_the_same():
    """Whether anybody was warned of a march is not who is to blame for it."""

    def asks(question, *quotes):
        sides = tuple(Position(holder=f"Side {n}", position="yes", quotes=(each,)) for n, each in enumerate(quotes))
        return CheckedDispute(question, "whether", ("E1",), sides)

    facts = Facts(merge_reports([march("Teachers marched in Ostrel.")]), {})
    blame, warned = asks("Who is to blame for the march?", "Q1", "Q2"), asks("Was the city warned?", "Q3", "Q4")
    again, reworded = asks("Was the city told?", "Q3", "Q4"), asks("Who was to blame for the march?", "Q5", "Q6")
    assert without_repeats([blame, warned, again, reworded], facts) == (blame, warned)


def test_numbers_that_an_article_explains_are_no_dispute_by_rule_either():
    """The series alone would make one of them."""
    given = (
        figure("counts 620 seats", 620, metric="other", of="seats", source="Port Authority"),
        figure("League says 460", 460, metric="other", of="seats", source="Teachers' League"),
    )
    assert len(merge_reports([march(SHED.format(why=""), *given)]).disputes) == 1
    assert merge_reports([march(SHED.format(why=", porque hay un cobertizo cerrado"), *given)]).disputes == ()
