from dataclasses import replace

import pytest
from merge_builder import claim, event, figure, named, report

from summarizer.merging import merge_reports

OWNER = named("Marrow Lines", "company")
UNION = named("Seamen's Union", "organization")
FERRY = "The ferry ran aground off Kelso, the coast guard said. "


def told(text, *items, published="2023-06-02"):
    """One article on a ferry that ran aground."""
    aground = event(
        "The ferry ran aground", kind="accident", date="2023-06-01", places=["Kelso"], source="the coast guard"
    )
    return report(text, published, aground, *items, names=(OWNER, UNION, named("Kelso")))


def denial(quote, claimed):
    """The owner's denial."""
    return claim(quote, "Marrow Lines", "denies", claim=claimed)


def test_a_bare_denial_makes_nobody_hold_what_he_did_not_say():
    """Who tells of an accident does not thereby hold what its owner denies of it."""
    text = FERRY + "Marrow Lines denied that it was overloaded."
    merged = merge_reports([told(text, denial("denied that it was overloaded", "The ferry was overloaded."))])
    assert merged.disputes == ()
    assert [found.stance for found in merged.statements] == ["denies"]


def test_a_denial_stands_against_the_accusation_of_the_same_matter():
    """Who accuses the denier, of the same event, holds the other position."""
    text = FERRY + "The Seamen's Union accused Marrow Lines of overloading it. Marrow Lines denied that."
    accusation = claim(
        "accused Marrow Lines of overloading it",
        "Seamen's Union",
        "accuses",
        claim="The ferry was overloaded.",
        to=["Marrow Lines"],
    )
    merged = merge_reports([told(text, accusation, denial("Marrow Lines denied that", "The ferry was overloaded."))])
    (only,) = merged.disputes
    assert [(each.holder, each.position) for each in only.positions] == [
        ("Seamen's Union", "The ferry was overloaded"),
        ("Marrow Lines", "denies it"),
    ]


def test_a_denial_in_several_wordings_is_one_question():
    """One accusation that its target denies twice is disputed once, and both quotes show the denial."""
    text = FERRY + (
        "The Seamen's Union accused Marrow Lines of overloading it. Marrow Lines denied that. It refuted it."
    )
    accusation = claim(
        "accused Marrow Lines of overloading it", "Seamen's Union", "accuses",
        claim="The ferry was overloaded.", to=["Marrow Lines"],
    )  # fmt: skip
    denials = (
        denial("Marrow Lines denied that", "The ferry was overloaded."),
        denial("It refuted it", "The ferry carried too much and was overloaded."),
    )
    (only,) = merge_reports([told(text, accusation, *denials)]).disputes
    assert only.question == "Is it true that the ferry was overloaded?"
    assert [(each.holder, len(each.quotes)) for each in only.positions] == [("Seamen's Union", 1), ("Marrow Lines", 2)]


def test_an_assertion_of_another_matter_is_no_other_position():
    """What somebody else says of the same event is no answer to a denial that it is not about."""
    text = FERRY + "The Seamen's Union said the lights were out. Marrow Lines denied that it was overloaded."
    assertion = claim("the lights were out", "Seamen's Union", "asserts", claim="The harbour lights were out.")
    denied = denial("denied that it was overloaded", "The ferry was overloaded.")
    assert merge_reports([told(text, assertion, denied)]).disputes == ()


def test_a_denial_that_says_whom_it_contradicts_is_of_what_these_say():
    """What a third party says of the same matter, in the same words, is no answer to it."""
    text = FERRY + "The coast guard said the count of the passengers went on. The Seamen's Union denied their number."
    guard = named("Coast Guard", "organization", "The coast guard", "the coast guard")
    counts = claim(
        "the count of the passengers went on",
        "the coast guard",
        "asserts",
        claim="The number of passengers aboard is not known.",
    )
    denied = claim(
        "denied their number",
        "Seamen's Union",
        "denies",
        claim="The owner's number of passengers aboard was right.",
        to=["Marrow Lines"],
    )
    one = told(text, counts, denied)
    assert merge_reports([replace(one, names=(*one.names, guard))]).disputes == ()


def test_a_spokesman_whom_nobody_else_knows_answers_for_the_accused():
    """He says whose deed it is not, so the question is who did it."""
    gang = named("Grey Lanterns", "armed_group")
    text = "Miners were abducted in Kelso. Police said the Grey Lanterns abducted them. A caller denied that."
    taken = event("Miners were abducted in Kelso", kind="abduction", date="2023-06-01", places=["Kelso"])
    deed = "The Grey Lanterns abducted the miners."
    accusation = claim("the Grey Lanterns abducted them", "Police", "accuses", claim=deed, to=["Grey Lanterns"])
    denied = claim("A caller denied that", "A caller", "denies", claim=deed)
    (only,) = merge_reports([report(text, "2023-06-02", taken, accusation, denied, names=(gang,))]).disputes
    assert (only.kind, [each.holder for each in only.positions]) == ("who", ["Police", "A caller"])


def test_a_later_count_that_is_larger_is_no_dispute():
    """What one body counted on one day may have grown by the next, also where it is no toll."""

    def counted(published, number, who):
        text = f"The ferry ran aground off Kelso and {number} cars were lost, the {who} said."
        body = named(who, "organization", f"the {who}")
        lost = figure(f"{number} cars were lost", number, metric="other", of="cars lost", source=f"the {who}")
        aground = event("The ferry ran aground", kind="accident", date="2023-06-01", places=["Kelso"])
        return report(text, published, aground, lost, names=(named("Kelso"), body))

    grown = merge_reports([counted("2023-06-01", 40, "coast guard"), counted("2023-06-02", 300, "harbour board")])
    assert ([each.status for each in grown.figures], grown.disputes) == (["different_scope"], ())
    fallen = merge_reports([counted("2023-06-01", 300, "coast guard"), counted("2023-06-02", 40, "harbour board")])
    assert [each.kind for each in fallen.disputes] == ["how_many"]


CROWD = {"kind": "accident", "date": "2023-06-01", "places": ["Kelso"]}
CLINIC, MEDICS = named("Kelso Clinic", "organization"), named("Medics Union", "organization")


def hurt(*counts, behind=""):
    """The disputes of one article in which bodies count the injured, each with a scope or without; or lorries."""
    told = [
        figure(f"{who} counted {number} {of}", number, metric=metric, of=of, source=who, scope=scope, scope_text=scope)
        for who, number, metric, of, scope in counts
    ]
    said = " ".join(f"{each['quote']} {each['scope'] or ''}." for each in told)
    text = f"A stand collapsed in Kelso. {said}{behind}"
    stand = event("A stand collapsed in Kelso", **CROWD)
    return merge_reports([report(text, "2023-06-02", stand, *told, names=(named("Kelso"), CLINIC, MEDICS))])


@pytest.mark.parametrize("scope", ["with those bandaged on the spot", None])
def test_two_counts_of_which_an_article_says_whom_each_holds_are_no_dispute(scope):
    """83 in hospital and 97 with the bandaged are both right; 97 of nobody knows whom contradict the 83."""
    found = hurt(
        ("Kelso Clinic", 83, "injured", "people", "without those bandaged on the spot"),
        ("Medics Union", 97, "injured", "people", scope),
    )
    assert [each.status for each in found.figures] == ["different_scope" if scope else "conflicting"]
    assert [each.kind for each in found.disputes] == ([] if scope else ["how_many"])


@pytest.mark.parametrize("whose", ["Kelso Clinic", "Medics Union"])
def test_whoever_gives_both_numbers_explains_why_they_differ(whose):
    """34 lorries burnt, and 41 burnt or damaged: who first wrote of 41 burnt counted these."""
    found = hurt(
        ("Kelso Clinic", 34, "destroyed", "lorries", None),
        ("Medics Union", 41, "destroyed", "lorries", None),
        (whose, 41, "other", "burnt or damaged lorries", None),
    )
    assert [each.kind for each in found.disputes] == ([] if whose == "Kelso Clinic" else ["how_many"])


def test_the_names_that_two_claims_share_do_not_make_them_one_matter():
    """An accusation that names the denier and the place, as the denial does, but speaks of other things, is no side."""
    text = FERRY + "The Seamen's Union accused Marrow Lines of low pay in Kelso. Marrow Lines denied that."
    accusation = claim(
        "accused Marrow Lines of low pay",
        "Seamen's Union",
        "accuses",
        claim="Marrow Lines pays too little in Kelso.",
        to=["Marrow Lines"],
        about=None,
    )
    denied = claim("denied that", "Marrow Lines", "denies", claim="Marrow Lines overloads ships in Kelso.", about=None)
    assert merge_reports([told(text, accusation, denied)]).disputes == ()


def test_a_report_of_the_charge_does_not_hold_what_is_charged():
    """Who reports that somebody was charged does not say that he did it; his name in both makes it no other side."""
    owner = named("Pavel Horn", "person")
    text = "Prosecutors charged Pavel Horn with manslaughter. Pavel Horn denied it."
    charged = event("Prosecutors charged Pavel Horn with manslaughter", kind="court", to=["Pavel Horn"])
    denied = claim("Pavel Horn denied it", "Pavel Horn", "denies", claim="Pavel Horn committed manslaughter.", about=1)
    assert merge_reports([report(text, "2023-06-02", charged, denied, names=(owner,))]).disputes == ()


def test_a_denied_event_is_disputed_by_those_who_tell_it():
    """Where the event itself is denied, its accounts are the other position."""
    text = FERRY + "Marrow Lines denied that the ferry ran aground."
    merged = merge_reports([told(text, denial("denied that the ferry ran aground", "The ferry ran aground."))])
    (only,) = merged.disputes
    assert [each.holder for each in only.positions] == ["the coast guard", "Marrow Lines"]


def shooting(text, *items, status="news", **changes):
    """One article on a shooting."""
    values = {"kind": "crime", "date": "2023-06-01", "places": ["Kelso"], "status": status} | changes
    return report(text, "2023-06-02", event(text.split(".")[0], **values), *items, names=(named("Kelso"), UNION))


def gaps(merged, kind):
    """The gaps of one kind, in words."""
    return [found.text for found in merged.gaps if found.kind == kind]


def test_one_gap_names_the_gravest_toll_of_an_event():
    """An event's single-source tolls make one line, with the gravest figure and who gives it."""
    text = "A gunman opened fire in Kelso. Police said it killed 3 people. It injured 8 people."
    merged = merge_reports(
        [
            shooting(
                text,
                figure("injured 8 people", 8, metric="injured"),
                figure("killed 3 people", 3, source="Police"),
            )
        ]
    )
    (gap,) = gaps(merged, "single_source")
    assert gap.startswith("A gunman opened fire in Kelso. The figure “3” (people, killed) rests on Police alone.")
    assert "A second source" in gap


def test_background_and_parts_are_no_gaps():
    """Only the news and its totals are worth a line: not a toll of the background, and not a part of another toll."""
    text = "A gunman opened fire in Kelso. It killed 3 people, among them 2 children."
    old = shooting(text, figure("killed 3 people", 3), status="background")
    assert gaps(merge_reports([old]), "single_source") == []
    part = figure("2 children", 2, of="children", part_of=3)
    (line,) = gaps(merge_reports([shooting(text, figure("killed 3 people", 3), part)]), "single_source")
    assert "3" in line


def test_it_is_no_gap_who_did_it_where_somebody_is_accused():
    """Violence without a doer is a gap until an account or a claim names one; a clash has two sides, and is none."""
    text = "A gunman opened fire in Kelso. The Seamen's Union accused smugglers."
    blamed = claim("accused smugglers", "Seamen's Union", "accuses", to=["smugglers"])
    assert len(gaps(merge_reports([shooting(text)]), "unknown_perpetrator")) == 1
    assert gaps(merge_reports([shooting(text, blamed)]), "unknown_perpetrator") == []
    assert gaps(merge_reports([shooting(text, kind="armed_clash")]), "unknown_perpetrator") == []


def test_who_did_a_part_of_an_attack_is_no_gap_where_the_attack_is_claimed():
    """A bomb at the station of a town that two bombs hit; what is claimed there of another day or place is another."""
    text = "Two bombs went off in Kelso. A bomb hit the pier of Kelso. The Seamen's Union claimed responsibility."
    day = {"kind": "bombing", "date": "2023-06-01"}
    claimed = claim("claimed responsibility", "Seamen's Union", "claims_responsibility")

    def asked(**part):
        whole = event("Two bombs went off in Kelso", places=["Kelso", "Kelso pier"], **day)
        pier = event("A bomb hit the pier of Kelso", **{"places": ["Kelso pier"], **day, **part})
        names = (named("Kelso"), named("Kelso pier"), named("Cove"), UNION)
        return gaps(
            merge_reports([report(text, "2023-06-02", whole, pier, claimed, names=names)]), "unknown_perpetrator"
        )

    assert asked() == []
    assert len(asked(date="2023-05-01")) == len(asked(places=["Cove"])) == 1


def flood(text, published, *figures, status="news"):
    """An article on a flood; its figures are of what it tells first."""
    told = event("The Amber flooded", kind="disaster", places=["Kelso"], status=status, summary="The Amber flooded.")
    names = (named("Kelso"), named("Flood Office", "government"), named("District Council", "government"))
    return report(text, published, told, *figures, names=names)


def toll(quote, value, source):
    """A count of the dead."""
    return figure(quote, value, source=source)


EARLY = "The Amber flooded. The Flood Office said 31 were dead. The District Council counted 38."


def early(status):
    """Two counts of one day, told of the flood or of its total."""
    figures = (toll("31 were dead", 31, "Flood Office"), toll("counted 38", 38, "District Council"))
    return flood(EARLY + f" It was {status}.", "2023-06-02", *figures, status=status)


def test_counts_that_were_counted_anew_of_the_total_are_not_disputed_of_the_flood():
    """Both bodies' counts of one day stand on two lines; on the total's they have given way to later ones."""
    later = flood("The Amber flooded. The Flood Office said 46 were dead.", "2023-06-05",
                  toll("46 were dead", 46, "Flood Office"), status="total")  # fmt: skip
    before = merge_reports([early("news"), early("total")])
    assert [each.kind for each in before.disputes] == ["how_many", "how_many"]
    assert merge_reports([early("news"), early("total"), later]).disputes == ()


def test_one_more_who_died_is_no_other_toll():
    """A “sixth person” comes on top of five: the numbers count two things."""
    text = "The ferry ran aground off Kelso. The Seamen's Union said five died. A sixth person died, the owner said."
    one = told(
        text,
        figure("five died", 5, source="Seamen's Union"),
        figure("A sixth person", 1, source="Marrow Lines"),
    )
    five, sixth = one.figures
    merged = merge_reports([replace(one, figures=(five, replace(sixth, value_text="A sixth person")))])
    assert merged.disputes == ()
    assert [(each.low, each.high) for each in merged.figures] == [(5, 5), (1, 1)]


@pytest.mark.parametrize(("feared", "disputes"), [(48, 0), (40, 1)])
def test_two_tolls_that_differ_by_those_feared_dead_are_no_dispute(feared, disputes):
    """One body counts the missing whom it presumes dead, the other bodies alone; any other difference is disputed."""
    text = (
        f"A quake shook Kelso. The Council counted 304 dead. The Province gave 352 dead; {feared} of them are missing "
        "people presumed to have died."
    )
    quake = event("A quake shook Kelso", date="2021-05-03", places=["Kelso"])
    presumed = event("missing people presumed to have died", status="feared", places=["Kelso"])
    tolls = (
        figure("304 dead", 304, source="The Council"),
        figure("352 dead", 352, source="The Province"),
        figure(f"{feared} of them", feared, of="missing people", event=2, part_of=352, source="The Province"),
    )
    names = (
        named("Kelso"),
        named("Council", "government", "The Council"),
        named("Province", "government", "The Province"),
    )
    assert len(merge_reports([report(text, "2021-05-05", quake, presumed, *tolls, names=names)]).disputes) == disputes


CLASH = {"kind": "armed_clash", "by": ["River Force"], "to": ["Hill Council"], "places": ["Tarhi"]}
SIDES = (named("River Force", "armed_group"), named("Hill Council", "armed_group"), named("Tarhi"))
RELIEF = named("Red Crescent", "organization")


def first_claims(later=(), when="2026-01-18/2026-01-28"):
    """The morning's communiqués, and an article of ten days later with `later` figures of the whole fight."""
    morning = report(
        "The River Force killed 23 fighters at Tarhi, it said; the Hill Council said that it had lost 7.",
        "2026-01-19",
        event("killed 23 fighters at Tarhi", date="2026-01-18", **CLASH),
        figure("killed 23 fighters", 23, of="fighters of the Hill Council", source="River Force"),
        figure("it had lost 7", 7, of="fighters of the Hill Council", source="Hill Council"),
        names=SIDES,
    )
    whole = report(
        "Both fought at Tarhi until 28 January. The Hill Council now admits to 12; the Red Crescent counts 18 of it.",
        "2026-01-29",
        event("Both fought at Tarhi", status="total", date=when, **CLASH),
        *later,
        names=(*SIDES, RELIEF),
    )
    return [morning, whole]


@pytest.mark.parametrize("when", ["2026-01-18/2026-01-28", "2026-01", "2026"])
def test_first_claims_that_a_side_has_given_up_since_are_disputed_no_more(when):
    """The council admits to 12 now: 23 against 7 is over, and 12 against 18 is what is open."""
    admitted = figure("admits to 12", 12, of="men of the Hill Council", source="Hill Council")
    counted = figure("counts 18 of it", 18, of="men of the Hill Council", source="Red Crescent")
    disputes = merge_reports(first_claims([admitted, counted], when)).disputes
    told = [{side.position for side in each.positions} for each in disputes if each.kind == "how_many"]
    assert told == [{"12", "18"}]


def test_first_claims_that_nobody_has_replaced_stay_disputed():
    """Another body's later count settles nothing between the two."""
    counted = figure("counts 18 of it", 18, of="men of the Hill Council", source="Red Crescent")
    disputes = merge_reports(first_claims([counted])).disputes
    assert [{side.position for side in each.positions} for each in disputes if each.kind == "how_many"] == [{"23", "7"}]


def quake(*magnitudes):
    """An article that gives one quake's magnitude by several networks."""
    bodies = ("Seismic Bureau", "Pacific Network")
    text = "A quake shook Tarhi. " + " ".join(
        f"The {who} put it at {value}." for who, value in zip(bodies, magnitudes, strict=True)
    )
    measured = [
        figure(f"put it at {value}", value, metric="measurement", of="magnitude", source=who)
        for who, value in zip(bodies, magnitudes, strict=True)
    ]
    shook = event("A quake shook Tarhi", date="2026-01-18", places=["Tarhi"])
    return report(text, "2026-01-19", shook, *measured, names=(*SIDES, *(named(who, "organization") for who in bodies)))


def test_two_networks_magnitudes_of_one_quake_are_no_dispute():
    """Each measures in its own way; only where they lie far apart is it asked what the magnitude was."""
    assert merge_reports([quake(6.6, 6.9)]).disputes == ()
    (far,) = merge_reports([quake(6.6, 7.4)]).disputes
    assert far.question == "Disaster, Tarhi, 18 January 2026: what magnitude?"


def raid(text, *figures, published="2023-06-02"):
    """An article on a raid, whose figures are of it."""
    told = event("Gunmen raided Kelso", kind="attack_on_civilians", date="2023-06-01", places=["Kelso"])
    names = (named("Kelso"), named("Ministry", "government", "ministry"), named("Rights League", "organization"))
    return report(f"Gunmen raided Kelso. {text}", published, told, *figures, names=names)


TOTAL = raid("The ministry said 17 people died.", figure("17 people died", 17, source="ministry"))


def of_the_league(civilians, officers, published="2023-06-02", civil="civilians", armed="officers"):
    """The league's count of both, in one sentence."""
    text = f"The Rights League counted {civilians} {civil} and {officers} {armed} among the dead."
    return raid(
        text,
        figure(f"{civilians} {civil}", civilians, of=civil, source="Rights League"),
        figure(f"{officers} {armed}", officers, of=armed, source="Rights League"),
        published=published,
    )


def test_a_total_is_disputed_by_parts_that_come_to_another_number():
    """Seventeen by the one; eleven civilians and two officers by the other, who counts all that there were."""
    merged = merge_reports([TOTAL, of_the_league(11, 2)])
    (found,) = merged.disputes
    assert [(each.holder, each.position) for each in found.positions] == [
        ("Ministry", "17"),
        ("Rights League", "11 civilians and 2 officers"),
    ]
    assert {figure.of for figure in merged.figures if figure.id in found.about} == {"people", "civilians", "officers"}
    assert 13 not in {number for figure in merged.figures for number in (figure.low, figure.high)}


@pytest.mark.parametrize(
    "other",
    [
        of_the_league(15, 2),
        of_the_league(11, 2, published="2023-06-08"),
        of_the_league(11, 2, civil="women", armed="children"),
        of_the_league(11, 2, civil="Northerners", armed="officers"),
    ],
)
def test_parts_that_come_to_the_total_or_are_of_another_time_or_leave_somebody_out_dispute_nothing(other):
    """Women and children are not all; another day's count may have risen."""
    assert merge_reports([TOTAL, other]).disputes == ()


def test_who_has_a_total_of_his_own_is_not_held_to_his_parts():
    """The league's nineteen dead are disputed, not those of whom it says who they were."""
    own = raid(
        "The Rights League counted 19 dead, and knows of 11 civilians and 2 officers.",
        figure("19 dead", 19, source="Rights League"),
        figure("11 civilians", 11, of="civilians", source="Rights League"),
        figure("2 officers", 2, of="officers", source="Rights League"),
    )
    (found,) = merge_reports([TOTAL, own]).disputes
    assert [each.position for each in found.positions] == ["17", "19"]


def _ferry_tolls(*told):
    """One article for each (sentence, quote, number, body), on the dead of the ferry, all of one day."""
    aground = event(
        "The ferry ran aground and people died", kind="accident", date="2023-06-01", places=["Kelso"], source=None
    )
    return [
        report(
            f"The ferry ran aground and people died off Kelso. {sentence}",
            "2023-06-02",
            aground,
            figure(quote, number, metric="killed", of="people", source=body),
            names=(OWNER, UNION, named("Kelso")),
        )
        for sentence, quote, number, body in told
    ]


def _answers(*told):
    disputes = merge_reports(_ferry_tolls(*told)).disputes
    return [{side.position for side in each.positions} for each in disputes if each.kind == "how_many"]


OF_UNION = ("The Seamen's Union counts 21 dead.", "counts 21 dead", 21, "Seamen's Union")
OF_OWNER = ("Marrow Lines counts 14 dead.", "counts 14 dead", 14, "Marrow Lines")


def test_what_was_added_to_a_toll_is_no_other_toll():
    """Who has "added 14 dead", or counts "14 more", says not how many there were."""
    assert _answers(OF_UNION, OF_OWNER) == [{"21", "14"}]
    for quote in ("has added 14 dead", "counts 14 more dead"):
        assert _answers(OF_UNION, (f"Marrow Lines {quote}.", quote, 14, "Marrow Lines")) == []


def test_an_article_that_names_nobody_is_no_side_where_bodies_differ():
    """It prints what it has, and perhaps of whom it speaks to."""
    told = _answers(OF_UNION, OF_OWNER, ("It knows of 40 dead.", "knows of 40 dead", 40, None))
    assert told == [{"21", "14"}]


def test_one_body_that_gives_one_number_is_one_side_by_whatever_name():
    """The mayor and his town hall are, against the ministry."""
    names = (
        named("Kelso"), named("Omar Vela", "person"), named("town hall", "organization", "the town hall"),
        named("Ministry of Health", "government"),
    )  # fmt: skip
    text = (
        "A ferry sank off Kelso. Mayor Omar Vela counted 28 dead, as the town hall counted 28 dead too. "
        "The Ministry of Health counted 31 dead."
    )
    sank = event("A ferry sank off Kelso", kind="accident", date="2023-06-01", places=["Kelso"])
    by_mayor = figure("Mayor Omar Vela counted 28 dead", 28, source="Omar Vela")
    by_hall = figure("the town hall counted 28 dead", 28, source="the town hall")
    by_ministry = figure("Health counted 31 dead", 31, source="Ministry of Health")
    merged = merge_reports([report(text, "2023-06-02", sank, by_mayor, by_hall, by_ministry, names=names)])
    (only,) = merged.disputes
    assert [(each.holder, len(each.quotes)) for each in only.positions] == [("Omar Vela", 2), ("Ministry of Health", 1)]


@pytest.mark.parametrize(("kind", "asked"), [("bombing", ["who"]), ("court", [])])
def test_who_was_behind_it_is_asked_of_deeds_alone(kind, asked):
    """One article names the judge of a trial, another the accused: nobody asks which of the two did it."""

    def account(by, day):
        names = (named("Kelso"), named("Ana Ruiz", kind="person"), named("Jon Hale", kind="person"))
        text = f"{by} was named in Kelso. Nobody knows more about it there."
        told = event(f"{by} was named in Kelso", kind=kind, by=[by], places=["Kelso"], date="2023-06-01")
        return report(text, day, told, names=names)

    merged = merge_reports([account("Ana Ruiz", "2023-06-02"), account("Jon Hale", "2023-06-03")])
    assert [each.kind for each in merged.disputes] == asked


LEAGUE = named("Relief League", "organization", "Relief League", "the League", "RL", "we")


def held_to(text, number, source, publisher=None, spelling="{} people"):
    """One article in which somebody counts whom a gang held on Kelso pier."""
    seized = event("Kelso pier", kind="abduction", date="2023-06-01", places=["Kelso"])
    count = figure(spelling.format(number), number, metric="detained", source=source)
    names = (LEAGUE, named("Coast Ministry", "government"), named("Kelso"))
    claimed = claim("demand an inquiry", "Relief League", "demands", claim="There must be an inquiry.")
    items = (seized, count, *((claimed,) if "demand an inquiry" in text else ()))
    return report(text, "2023-06-03", *items, names=names, publisher=publisher)


@pytest.mark.parametrize(
    "publisher",
    [
        "Relief League (RL)",
        "Relief League, Kelso",
        "Relief League Information Desk",
        "Bureau de presse de la Relief League",
        "Relief League Basın ve Halkla İlişkiler Müdürlüğü",
        "Relief League Genel Merkezi",
        "Пресс-служба Relief League",
    ],
)
def test_what_an_association_counts_in_its_release_stands_against_a_ministry_and_is_one_side(publisher):
    """Its masthead has its initials, its seat or its desk; a paper that quotes it writes the number in other words."""
    ministry = held_to("On Kelso pier 17 people were held, the Coast Ministry said.", 17, "the Coast Ministry")
    release = held_to("On Kelso pier 21 people were held. We demand an inquiry.", 21, None, publisher)
    paper = held_to(
        "On Kelso pier, the Relief League said, they held twenty-one people.", 21, "the Relief League", "The Post",
        "twenty-one people",
    )  # fmt: skip
    (only,) = merge_reports([ministry, release, paper]).disputes
    assert {each.holder: each.position for each in only.positions} == {"Coast Ministry": "17", "Relief League": "21"}
    assert len(only.positions) == 2


def test_who_sends_a_communique_says_what_others_quote_it_for():
    """The ministry whose release is headed "Communique No. 7" speaks in it; the paper itself is nobody."""
    sent = held_to("On Kelso pier 17 people were held.", 17, None, "Coast Ministry, Press Office")
    sent = replace(sent, header=replace(sent.header, headline="Communique No. 7: Order restored"))
    quoting = told(FERRY + "They chose to stay, Communique No. 7 says.",
                   claim("They chose to stay", "Communique No. 7", "asserts", claim="They chose to stay."))  # fmt: skip
    found = merge_reports([sent, quoting]).statements
    assert [each.claimant for each in found] == ["Coast Ministry"]


def test_by_the_official_account_is_no_further_side_beside_the_ministry():
    """Nothing lists who that is, and it gives the ministry's number."""
    ministry = held_to("On Kelso pier 17 people were held, the Coast Ministry said.", 17, "the Coast Ministry")
    league = held_to("On Kelso pier 21 people were held, the Relief League said.", 21, "the Relief League")
    paper = held_to("On Kelso pier 17 people were held, by the official account.", 17, "the official account")
    (only,) = merge_reports([ministry, league, paper]).disputes
    assert {each.holder for each in only.positions} == {"Coast Ministry", "Relief League"}
    assert len(only.positions) == 2


def test_a_paper_that_counts_in_its_own_voice_disputes_no_ministry():
    """It prints the latest that it has; an association alone gathers what it publishes."""
    ministry = held_to("On Kelso pier 17 people were held, the Coast Ministry said.", 17, "the Coast Ministry")
    paper = held_to("On Kelso pier 21 people were held. We demand an inquiry.", 21, None, "The Post")
    assert merge_reports([ministry, paper]).disputes == ()
