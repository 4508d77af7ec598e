"""Telling: what code says of a count in words of its own, and what weighs most."""

from dataclasses import replace

import pytest
from merge_builder import claim, event, figure, named, report

from summarizer.domain.first_reports import first_report_in
from summarizer.merging import merge_reports
from summarizer.merging.facts import Facts
from summarizer.steps.first_screen import Gate
from summarizer.steps.shown import facts_by_episode, show_facts
from summarizer.telling import Screen, _as_clause, _toll, plain_answer
from summarizer.telling.introduced import with_offices
from summarizer.telling.needs import need_beside
from summarizer.telling.phrases import not_known, plain_summary, sort_of
from summarizer.telling.rules import objections, repeats
from summarizer.telling.weight import (
    alike,
    articles_of,
    deaths_of_the_news,
    is_toll_to_date,
    lines_of_deaths,
    main_first,
    main_of,
    ranked,
    sentences_needed,
    size,
    status_told,
)
from summarizer_schemas.report import ProseSentence

BODIES = (
    named("Lowick"),
    named("Red Guard", "armed_group"),
    named("Blue Army", "military"),
    named("Red Cross", "organization"),
)


def told(text, *items):
    """The merged facts of one article, and what is looked up in them."""
    situation = merge_reports([report(text, "2021-05-04", *items, names=BODIES)])
    return situation, Facts(situation, {"S1": text})


def one_situation(situation):
    """All events of a folder as one situation, in their order."""
    ids = tuple(each.id for each in sorted(situation.events, key=lambda each: each.summary[:6] != "A bomb"))
    figures = tuple(each.id for each in situation.figures)
    return situation.episodes[0].model_copy(update={"events": ids, "figures": figures})


def toll_of(text, *figures, **about):
    """What code says of how many."""
    what = event(text.split(".")[0], places=["Lowick"], **about)
    return [each.text for each in plain_answer("toll", *told(text, what, *figures))]


@pytest.mark.parametrize(
    ("text", "counts", "said"),
    [
        ("A fire in Lowick killed one person.", [("killed one person", 1, {})], "1 person was killed, as one article"),
        (
            "A fire in Lowick injured dozens of sailors.",
            [("injured dozens of sailors", None, {"metric": "injured", "of": "sailors"})],
            "",
        ),
        (
            "A fire in Lowick killed at least 12 police officers.",
            [("killed at least 12 police officers", 12, {"qualifier": "at_least", "of": "police officers"})],
            "At least 12 police officers were killed",
        ),
        (
            "A firm of Lowick went bankrupt. It owes $172.8 million.",
            [("owes $172.8 million", 172_800_000, {"metric": "money", "of": "USD"})],
            "A firm of Lowick went bankrupt: ",
        ),
    ],
    ids=["one person", "no number", "at least", "a sum"],
)
def test_a_toll_is_told_as_people_say_it(text, counts, said):
    """One is one person, a firmness stays, sums stand where nobody was hurt, and a word without a number is no toll."""
    told_toll = toll_of(text, *(figure(quote, value, **more) for quote, value, more in counts))
    assert " ".join(told_toll).startswith(said)
    assert bool(told_toll) == bool(said)


FIGHT = (
    "Forces of the Blue Army and the Red Guard fought in Lowick. The Blue Army said 40 people were killed. "
    "The war has lasted for years. The Red Guard denied that it fought in Lowick."
)
FOUGHT, FACTS = told(
    FIGHT,
    event("The war has lasted for years", kind="situation", status="background"),
    event("fought in Lowick", kind="armed_clash", places=["Lowick"], by=["Blue Army"], to=["Red Guard"],
          date="2021-05-03"),
    figure("40 people were killed", 40, source="Blue Army", event=2),
    claim("denied that it fought in Lowick", "Red Guard", "denies", claim="The Red Guard fought in Lowick.", about=2),
)  # fmt: skip
DEAD = FOUGHT.figures[0].id


def test_both_sides_of_a_fight_are_marked_alike():
    """Of two sides that speak both are called a party or neither; who is only named needs no mark."""
    said = "According to the Blue Army, a party to the events, 40 people died; the Red Guard{} said so too."
    assert ["parties alike" in each for each in objections(said.format(""), [DEAD], FACTS)] == [True]
    assert "parties alike" not in "".join(objections(said.format(", also a party to the events,"), [DEAD], FACTS))
    named = "The Blue Army, a party to the events, fought the Red Guard."
    assert "parties alike" not in "".join(objections(named, [DEAD], FACTS))


def test_a_partys_count_is_labelled_where_it_stands_alone():
    """Readers learn that who counts is a side of the fight."""
    (toll,) = plain_answer("toll", FOUGHT, FACTS)
    assert (
        toll.text
        == "40 people were killed, according to the Blue Army, a party to the events (reported on 4 May 2021)."
    )


def test_news_with_its_dead_comes_before_background():
    """The facts of a situation stand in the order of their weight, and background needs one sentence."""
    own = ranked(facts_by_episode(FOUGHT)[main_of(FOUGHT, FACTS).id], FACTS)
    assert [each.id for each in own][:2] == [FOUGHT.figures[0].event, DEAD]
    assert getattr(own[-1], "status", None) == "background"
    assert sentences_needed(own[:1]) == 1


def test_sentences_with_other_numbers_are_not_the_same():
    """Two sentences say one thing where they differ in a few words, and never where their numbers differ."""
    text = "At least 12 sailors were injured, according to the coast guard."
    assert repeats(text.replace(",", ""), [text]) == text
    assert repeats(text.replace("12", "13"), [text]) is None


def two_accounts(**other):
    """The merged facts of two articles on one bomb, the first on the Red Cross's word, with all that is said of it."""
    one = {"kind": "bombing", "date": "2021-05-03", "places": ["Lowick"], "source": "Red Cross", "by": ["Red Guard"]}
    first = "A bomb of the Red Guard exploded at the market in Lowick, the Red Cross said."
    second = "A bomb exploded in Lowick, the Blue Army said."
    reports = [
        report(
            first, "2021-05-04", event("A bomb of the Red Guard exploded at the market in Lowick", **one), names=BODIES
        ),
        report(
            second,
            "2021-05-04",
            event("A bomb exploded in Lowick", **one | {"source": "Blue Army"} | other),
            names=BODIES,
        ),
    ]
    situation = merge_reports(reports)
    assert len(situation.events) == 1
    return situation, Facts(situation, {f"S{n}": each.article.text for n, each in enumerate(reports, 1)})


def test_what_happened_is_on_the_word_of_the_account_that_tells_it_so():
    """Whoever else tells of the event did not say what this account says."""
    situation, facts = two_accounts()
    (sentence,) = plain_answer("what_happened", situation, facts)
    account = next(each for each in situation.events[0].reports if each.summary == situation.events[0].summary)
    assert {each.said_by for each in situation.events[0].reports} == {"Red Cross", "Blue Army"}
    assert f"according to the {account.said_by} (" in sentence.text


def test_who_did_it_is_told_on_the_word_of_those_who_name_them():
    """Of two who name other doers, none is made to name the other's."""
    (sentence,) = plain_answer("responsibility", *two_accounts(by=["Blue Army"]))
    told = {"the Red Guard did it, according to the Red Cross", "the Blue Army did it, according to the Blue Army"}
    assert {f"t{each.removeprefix('T').removeprefix('t')}" for each in sentence.text.rstrip(".").split("; ")} == told


def test_the_model_is_shown_on_whose_word_each_quote_of_an_event_is():
    """So that nobody is made to say what another account says; of one speaker the list of speakers is enough."""
    situation, facts = two_accounts()
    (shown,) = show_facts(situation.events, facts, for_prose=True)[0]["events"]
    assert "Red Cross: “A bomb of the Red Guard" in shown["evidence"]
    assert "Blue Army: “A bomb exploded" in shown["evidence"]
    situation, facts = two_accounts(source="Red Cross")
    assert "Red Cross: " not in show_facts(situation.events, facts)[0]["events"][0]["evidence"]


def test_the_model_is_shown_which_events_may_be_the_same():
    """Or it would tell them as two."""
    situation, facts = two_accounts()
    (one,) = situation.events
    other = one.model_copy(update={"id": "E2", "possibly_same_as": ("E1",)})
    told = show_facts([one, other], facts)[0]["events"]
    assert [each["status"] for each in told] == ["news", "news; perhaps the same event as E1"]


def test_an_event_that_may_be_one_of_another_situation_is_shown_so():
    """What was left undecided is open in both, though only one of the two is told here."""
    situation, _ = two_accounts()
    (one,) = situation.events
    other = one.model_copy(update={"id": "E2", "possibly_same_as": ("E1",)})
    (told,) = show_facts([other], Facts(replace(situation, events=(one, other)), {}))[0]["events"]
    assert told["status"] == f"news; perhaps the same event as “{one.summary.rstrip('.')}” (told elsewhere)"


@pytest.mark.parametrize("source", ["Blue Army", None], ids=["who speaks", "who puts it out"])
def test_we_and_our_of_a_communique_are_the_bodys(source):
    """Code says whose they are, and a sentence that speaks as "we" goes back, but for what it quotes."""
    text = "Our forces fought off a raid in Lowick. We lost nobody."
    raid = event("Our forces fought off a raid in Lowick", places=["Lowick"], date="2021-05-03", source=source)
    situation = merge_reports([report(text, "2021-05-04", raid, names=BODIES, publisher="Blue Army")])
    facts = Facts(situation, {"S1": text})
    (sentence,) = plain_answer("what_happened", situation, facts)
    assert sentence.text.startswith("The Blue Army’s forces fought off a raid in Lowick")
    assert ["'Our'" in each for each in objections("Our forces fought off a raid.", ["E1"], facts)] == [True]
    assert not [*objections("“Our forces fought off a raid”, the Blue Army said.", ["E1"], facts)]


def test_every_event_that_killed_has_a_line_with_its_day_and_its_body():
    """The main event's needs no name; those who were hurt stand with their own event's dead; a total has no line."""
    text = (
        "A bomb in Lowick killed 9 people. A raid on Melin killed 4 people and injured 7 people, the Red Cross said. "
        "The war has killed 900 people."
    )
    situation, facts = told(
        text,
        event("A bomb in Lowick", kind="bombing", places=["Lowick"], date="2021-05-03"),
        event("A raid on Melin", kind="airstrike", date="2021-05-02", source="Red Cross"),
        event("The war has killed 900 people", kind="situation", status="total"),
        figure("killed 9 people", 9),
        figure("killed 4 people", 4, event=2, source="Red Cross"),
        figure("injured 7 people", 7, event=2, source="Red Cross", metric="injured"),
        figure("killed 900 people", 900, event=3),
    )
    everything = Screen(situation, facts)
    lines = [each.text for each in _toll(everything, one_situation(situation))]
    assert lines == [
        "9 people were killed, as one article reports (4 May 2021).",
        (
            "A raid on Melin (2 May 2021): 4 people were killed, according to the Red Cross (reported on 4 May 2021); "
            "7 people were injured, according to the Red Cross (reported on 4 May 2021)."
        ),
    ]


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("Whether the ferry sank.", "It is not known whether the ferry sank."),
        ("Who fired?", "Who fired?"),
        ("The fate of the crew.", "The fate of the crew is not known."),
        ("the names of the dead", "The names of the dead are not known."),
    ],
)
def test_an_open_question_is_told_as_a_sentence(question, said):
    """Without the words of its label before it."""
    assert not_known(question) == said


def test_bodies_are_not_told_to_be_killed():
    """What is counted says itself that they are dead, or hurt."""
    (toll,) = toll_of(
        "A flood in Lowick left 5 bodies in a morgue.", figure("5 bodies in a morgue", 5, of="bodies in a morgue")
    )
    assert toll.startswith("5 bodies in a morgue, as one article")


CRISES = (
    "The shipyard of Melin lost its buyer. A crane fell in Lowick and injured 9 people.",
    "The shipyard of Melin lost its buyer, and its workers met.",
    "On Monday the shipyard of Melin lost its buyer.",
)


def told_together(*texts):
    """A folder on a shipyard, of which the first article tells of an accident, and each tells more than its quotes."""
    made = []
    for text in texts:
        loss = event("he shipyard of Melin lost its buyer", kind="business", places=["Melin"], date="2021-05-03")
        fall = event("A crane fell in Lowick", kind="accident", places=["Lowick"], date="2021-03-01")
        items = [loss, fall, figure("injured 9 people", 9, event=2, metric="injured")] if "crane" in text else [loss]
        made.append(report(text, "2021-05-04", *items, names=[named("Lowick"), named("Melin")]))
    texts_of = {f"S{n}": each.article.text for n, each in enumerate(made, 1)}
    situation = main_first(merge_reports(made), texts_of)
    return situation, Facts(situation, texts_of)


def test_what_most_articles_tell_is_the_main_situation():
    """An accident that one article mentions does not lead a folder on a firm, and the whole is called by what does."""
    situation, facts = told_together(*CRISES)
    assert [each.id for each in situation.episodes] == ["P1", "P2"]
    assert "Melin" in main_of(situation, facts).title
    assert situation.title == main_of(situation, facts).title == situation.plain_titles[0]
    assert [articles_of(each, facts) for each in situation.episodes] == [3, 1]


def test_of_what_as_many_articles_tell_the_gravest_leads():
    """An article printed again counts once, so it lifts nothing above what is as widely told and graver."""
    situation, facts = told_together(CRISES[0], f"{CRISES[0]} So says a paper.")
    assert "Lowick" in main_of(situation, facts).title
    assert [articles_of(each, facts) for each in situation.episodes] == [1, 1]


def test_what_a_third_as_many_articles_tell_is_of_like_weight_where_nobody_was_killed():
    """It has a line on the first screen; what fewer tell has none."""
    for texts, expected in ((CRISES, 1), ((*CRISES, "So the shipyard of Melin lost its buyer."), 0)):
        situation, facts = told_together(*texts)
        assert len(alike(situation, main_of(situation, facts), facts)) == expected


SUSPECTED = (
    "A suspected gas leak wrecked a hall in Lowick. Perhaps more than 200 people were injured, the Red Cross said. "
    "9 people are feared dead."
)
DOUBTED = told(
    SUSPECTED,
    event("A suspected gas leak wrecked a hall in Lowick", kind="accident", places=["Lowick"]),
    figure("more than 200 people were injured", 200, qualifier="more_than", metric="injured", source="Red Cross"),
    event("9 people are feared dead", kind="accident", status="feared", places=["Lowick"]),
    figure("9 people are feared dead", 9, event=2),
)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("A gas leak wrecked a hall in Lowick.", "suspected gas"),
        ("A hall in Lowick was wrecked.", ""),
        ("A suspected gas leak wrecked a hall in Lowick.", ""),
        ("A hall in Lowick may have been wrecked by a gas leak.", ""),
    ],
)
def test_a_doubt_of_the_evidence_stays_with_what_it_belongs_to(text, wanted):
    """A sentence that tells what was suspected needs a word of doubt; one that does not tell it needs none."""
    situation, facts = DOUBTED
    leak = next(each.id for each in situation.events if "leak" in each.summary)
    objected = "; ".join(objections(text, [leak], facts))
    assert (wanted in objected) if wanted else not objected


def test_what_any_evidence_tells_for_certain_needs_no_doubt():
    """Where a second account has no doubt, the sentence needs none."""
    text = "A suspected gas leak wrecked a hall in Lowick. The gas leak in Lowick was found, the Red Cross said."
    leaks = [event(each, kind="accident", places=["Lowick"]) for each in text.rstrip(".").split(". ")]
    situation, facts = told(text, *leaks)
    said = "A gas leak wrecked a hall in Lowick."
    assert not [*objections(said, [each.id for each in situation.events], facts)]


def test_what_is_feared_is_told_as_feared():
    """By the model's sentence, or it goes back; by code's own, and with the doubt of the number."""
    situation, facts = DOUBTED
    feared = next(each.id for each in situation.figures if each.metric == "killed")
    assert "feared" in "; ".join(objections("9 people died, one article reports.", [feared], facts))
    assert not [*objections("9 people are feared dead, one article reports.", [feared], facts)]
    leak = next(each.id for each in situation.events if "leak" in each.summary)
    assert not [*objections("A hall in Lowick was wrecked.", [leak, feared], facts)]  # it does not tell who died
    tolls = " ".join(each.text for each in _toll(Screen(situation, facts), one_situation(situation)))
    assert "erhaps more than 200 people were injured" in tolls
    assert "9 people were killed" not in tolls


RELIEF = (
    "A quake in Lowick killed 9 people. Trucks of the Red Cross reached Lowick with water. "
    "The UN relief coordinator, Ana Ruiz, asked for tents. A singer asked for calm."
)


def relief(*, dead=True):
    """What code says of needs and help after a quake."""
    people = (*BODIES, named("Ana Ruiz", "person"))
    items = [
        event("A quake in Lowick", places=["Lowick"], date="2021-05-03"),
        event("Trucks of the Red Cross reached Lowick with water", kind="humanitarian", date="2021-05-03"),
        claim("A singer asked for calm", "a singer", "demands", claim="There must be calm."),
        claim("asked for tents", "Ana Ruiz", "demands", claim="Tents are needed."),
    ]
    made = report(RELIEF, "2021-05-04", *items, *([figure("killed 9 people", 9)] if dead else []), names=people)
    situation = merge_reports([made])
    facts = Facts(situation, {"S1": RELIEF})
    main = situation.episodes[0].model_copy(update={"events": tuple(each.id for each in situation.events)})
    main = main.model_copy(update={"figures": tuple(each.id for each in situation.figures)})
    return [each.text for each in plain_answer("response", replace(situation, episodes=(main,)), facts)]


def test_needs_and_help_and_the_voice_of_those_in_charge_are_told():
    """Where people came to harm; who is in charge of no help is left out, and who is has an office."""
    assert relief() == [
        "Trucks of the Red Cross reached Lowick with water (3 May 2021).",
        "Ana Ruiz, the UN relief coordinator, demanded: Tents are needed.",
    ]
    assert not any("water" in each for each in relief(dead=False))


DONORS = "A quake in Lowick killed 9 people. {asked}"


@pytest.mark.parametrize(
    ("language", "asked"),
    [
        ("en", "Blood of group 0 negative is still needed; other donors are asked not to come."),
        ("de", "Blut der Gruppe 0 wird benötigt; other donors are asked not to come."),
    ],
)
def test_an_appeal_keeps_what_is_needed(language, asked):
    """Who reads only whom it turns away cannot help: the model is shown it, and a sentence without it goes back."""
    text = DONORS.format(asked=asked)
    said = claim("other donors are asked not to come", "Red Cross", "demands", claim="Other donors should not come.")
    made = report(text, "2021-05-04", event("A quake in Lowick"), figure("killed 9 people", 9), said, names=BODIES,
                  language=language)  # fmt: skip
    situation = merge_reports([made])
    facts = Facts(situation, {"S1": text})
    (appeal,) = situation.statements
    need = asked.split(";")[0]
    (shown,) = show_facts([appeal], facts, for_prose=True)[0]["statements"]
    assert need in shown["evidence"]
    turned = "The Red Cross asked other donors not to come."
    assert any(need in each for each in objections(turned, [appeal.id], facts))
    both = "The Red Cross needs blood of group 0 negative, and asked other donors not to come."
    assert not any("what is needed" in each for each in objections(both, [appeal.id], facts))
    (plain,) = plain_answer("response", situation, facts)
    assert (f"“{need}”" in plain.text) == (language == "en")


def test_an_appeal_whose_quote_has_the_need_needs_nothing_beside_it():
    """Nor is what somebody else lacks part of it."""
    text = "A quake in Lowick killed 9 people. The Red Cross asked for blood, which is needed. Water is needed too."
    said = claim("asked for blood, which is needed", "Red Cross", "demands", claim="Blood should be given.")
    situation = merge_reports([report(text, "2021-05-04", event("A quake in Lowick"), said, names=BODIES)])
    assert need_beside(situation.statements[0], Facts(situation, {"S1": text})) == ""


FLOOD = (
    "A flood hit the Rhee valley and killed 46 people. In Lowick the flood killed 14 people. "
    "In Melin the flood killed 19 people, the mayor said. A fire in the valley killed 3 people."
)


@pytest.mark.parametrize(("kind", "lines"), [("disaster", 3), ("bombing", 4)])
def test_what_a_disasters_toll_may_hold_has_one_line_together(kind, lines):
    """Single places of a flood are no further floods; what burnt before it, and each bomb of many, has its own line."""
    told_of = [(each, number) for each, number in zip(FLOOD.rstrip(".").split(". "), (46, 14, 19, 3), strict=True)]
    events = [
        event(text, kind="accident" if "fire" in text else kind, date="2021-05-01" if "fire" in text else "2021-05-03")
        for text, _ in told_of
    ]
    counts = [figure(f"killed {number} people", number, event=n) for n, (_, number) in enumerate(told_of, start=1)]
    situation, facts = told(FLOOD, *events, *counts)
    everything = situation.episodes[0].model_copy(update={"events": tuple(each.id for each in situation.events)})
    everything = everything.model_copy(update={"figures": tuple(each.id for each in situation.figures)})
    tolls = [each.text for each in _toll(Screen(situation, facts), everything)]
    assert len(tolls) == lines
    if kind == "disaster":
        assert "14 people" in tolls[-1]
        assert "19 people" in tolls[-1]
        assert "3 people" in tolls[1]


def test_bodies_that_give_one_number_are_told_together():
    """The number is said once."""
    text = (
        "A bomb exploded in Lowick. The Red Cross said 9 people were killed. The Blue Army said 9 people were killed."
    )
    counts = [figure(f"{who} said 9 people were killed", 9, source=who) for who in ("Red Cross", "Blue Army")]
    situation, facts = told(text, event("A bomb exploded in Lowick", kind="accident", places=["Lowick"]), *counts)
    (toll,) = [each.text for each in plain_answer("toll", situation, facts)]
    assert toll.count("9 ") == 1
    assert "Red Cross and the Blue Army" in toll or "Blue Army and the Red Cross" in toll


def test_code_tells_no_count_that_time_has_passed():
    """Of the missing only those of the last days, of whatever body: the same as in the key figures."""
    text = "A flood hit Lowick. The Red Cross said 64 people were missing."
    late = "A flood hit Lowick. The Blue Army said 49 people were missing."
    made = [
        report(
            words,
            day,
            event("A flood hit Lowick", places=["Lowick"], date="2021-05-03"),
            figure(f"{number} people were missing", number, metric="missing", source=who, as_of=day),
            names=BODIES,
        )
        for words, day, number, who in (
            (text, "2021-05-04", 64, "Red Cross"),
            (late, "2021-05-09", 49, "Blue Army"),
        )
    ]
    situation = merge_reports(made)
    facts = Facts(situation, {f"S{n}": each.article.text for n, each in enumerate(made, 1)})
    tolls = " ".join(each.text for each in plain_answer("toll", situation, facts))
    assert "49 people were missing" in tolls
    assert "64" not in tolls


def test_that_nobody_of_some_was_hurt_is_no_line_of_a_toll():
    """A ministry says that none of its citizens came to harm: nothing to count."""
    text = "A fire in Lowick killed 9 people. No sailors were injured."
    counts = (
        figure("killed 9 people", 9),
        figure("No sailors were injured", 0, metric="injured", of="sailors"),
    )
    assert "sailors" not in " ".join(toll_of(text, *counts, date="2021-05-03"))


def test_a_fight_of_several_days_that_began_with_the_main_one_has_its_toll_to_date():
    """Whoever counts the dead "in the fighting since Sunday" counts Sunday's; another week's fight is another."""
    text = "They fought in Lowick on Monday. They fought until Friday; 46 died. They fought again later."
    fight = {"kind": "armed_clash", "by": ["Red Guard"], "to": ["Blue Army"], "places": ["Lowick"]}
    situation, _ = told(
        text,
        event("fought in Lowick on Monday", date="2021-05-03", summary="They fought.", **fight),
        event("fought until Friday", date="2021-05-03/2021-05-07", summary="They fought for days.", **fight),
        event("fought again later", date="2021-05-05/2021-05-12", summary="They fought again.", **fight),
    )
    events = {each.summary: each for each in situation.events}
    first = events["They fought."]
    assert is_toll_to_date(events["They fought for days."], first)
    assert not is_toll_to_date(events["They fought again."], first)
    assert not is_toll_to_date(first, first)


def test_a_toll_to_date_comes_first_and_holds_the_first_counts_of_the_main_event():
    """Nobody asks for the nine dead of Monday beside the twenty of Friday; the dead of an assault have their line."""
    text = "Prisoners rose in Lowick; 9 died. The revolt lasted until Friday; 20 died. Police stormed it; 3 died."
    place = {"places": ["Lowick"]}
    situation, facts = told(
        text,
        event("Prisoners rose in Lowick", kind="riot", date="2021-05-03", **place),
        event("Police stormed it", kind="armed_clash", date="2021-05-07", **place),
        event("The revolt lasted until Friday", kind="riot", date="2021-05-03/2021-05-07", **place),
        figure("9 died", 9), figure("3 died", 3, event=2), figure("20 died", 20, event=3),
    )  # fmt: skip
    own = {each.summary: each.id for each in situation.events}
    words = ("Prisoners rose in Lowick", "Police stormed it", "The revolt lasted until Friday")
    told_in = {"events": tuple(own[f"{each}."] for each in words), "figures": tuple(f.id for f in situation.figures)}
    whole = situation.episodes[0].model_copy(update=told_in)
    deaths, _ = lines_of_deaths(whole, facts)
    assert [size(each, facts) for each in deaths] == [20, 3]


@pytest.mark.parametrize(("kind", "status"), [("disaster", "news"), ("airstrike", "total")])
def test_a_running_total_that_its_situation_begins_with_is_told_as_news(kind, status):
    """Of an outbreak the toll to date is the news; of a war it waits behind the day's raids."""
    own = event("Cholera has killed 9", kind=kind, status="total", date="2021-05-01/2021-05-14", places=["Lowick"])
    told = report(
        "Cholera has killed 9 people in Lowick.", "2021-05-15", own, figure("killed 9 people", 9), names=BODIES
    )
    situation = merge_reports([told])
    facts = Facts(situation, {})
    assert status_told(situation.events[0], facts) == status


def test_a_writer_is_told_which_names_are_one_counter():
    """The director gives the body's count: no two sources, whatever each article calls him."""
    texts = (
        "A fire in Lowick killed 7 people, the Red Cross said.",
        "A fire in Lowick killed 8 people, the Red Cross said.",
        "A fire in Lowick killed 9 people, said Omar Vela, director of the Red Cross.",
    )
    names = (*BODIES, named("Omar Vela", "person"))
    reports = [
        report(
            text,
            f"2021-05-0{day}",
            event("A fire in Lowick", date="2021-05-03", places=["Lowick"]),
            figure(f"killed {day + 3} people", day + 3, source="Omar Vela" if "Vela" in text else "the Red Cross"),
            names=names,
        )
        for day, text in enumerate(texts, start=4)
    ]
    situation = merge_reports(reports)
    facts = Facts(situation, {})
    shown, _ = show_facts(situation.figures, facts, for_prose=True)
    (line,) = shown["figures"]
    assert "according to Omar Vela, reported on 6 May 2021 (one counter with Red Cross)" in line["told"]


def test_bodies_that_were_found_since_a_fight_are_counted_in_its_toll():
    """Nobody was killed where a hospital received them; a shelling of another day is told by itself."""
    text = "They fought in Lowick and 46 people died. The hospital received 14 bodies. Shells killed 3 people in Kelso."
    fight = {"kind": "armed_clash", "by": ["Red Guard"], "to": ["Blue Army"], "date": "2021-05-03/2021-05-07"}
    situation, facts = told(
        text,
        event("fought in Lowick", places=["Lowick"], summary="They fought in Lowick.", **fight),
        event("The hospital received 14 bodies", kind="humanitarian", summary="The hospital received bodies."),
        event("Shells killed 3 people", kind="shelling", date="2021-05-04", summary="Shells killed people."),
        figure("46 people died", 46),
        figure("received 14 bodies", 14, event=2, of="bodies"),
        figure("killed 3 people", 3, event=3),
    )
    apart, held = lines_of_deaths(one_situation(situation), facts)
    assert [facts.by_id[each.event].summary for each in apart] == ["They fought in Lowick.", "Shells killed people."]
    assert [facts.by_id[each.event].summary for each in held] == ["The hospital received bodies."]


def test_the_dead_of_whom_a_party_speaks_lead_no_toll_where_somebody_else_counts():
    """A group boasts of 60 of its enemy's dead; the hospital's 43 are the toll of that fight."""
    text = "They fought in Lowick. The hospital counted 43 people killed. Red Guard said it killed 60 enemy fighters."
    fight = {"kind": "armed_clash", "by": ["Red Guard"], "to": ["Blue Army"], "date": "2021-05-03"}
    situation, facts = told(
        text,
        event("fought in Lowick", places=["Lowick"], summary="They fought in Lowick.", **fight),
        figure("The hospital counted 43 people killed", 43, source="hospital"),
        figure("Red Guard said it killed 60 enemy fighters", 60, of="enemy fighters", source="Red Guard"),
    )
    (deadly,), _ = lines_of_deaths(one_situation(situation), facts)
    assert [count.low for count in deadly.observations] == [43]


def test_a_place_that_a_toll_may_hold_is_told_with_its_largest_count():
    """The first day's count stands alone, the one of today is told as a part of the whole: that one is told."""
    text = "A quake in Lowick killed 304 people. In Kelso 51 people died, then 187 people died in Kelso."
    quake, town = ({"kind": "disaster", "date": "2021-05-03"} for _ in range(2))
    situation, facts = told(
        text,
        event("A quake in Lowick", places=["Lowick"], summary="A quake struck.", **quake),
        event("In Kelso 51 people died", summary="The quake killed people in Kelso.", **town),
        figure("killed 304 people", 304),
        figure("51 people died", 51, event=2),
        figure("187 people died", 187, event=2, part_of=304),
    )
    _, held = lines_of_deaths(one_situation(situation), facts)
    assert [max(count.low for count in each.observations) for each in held] == [187]


@pytest.mark.parametrize(
    "counted", ["The Herald on 4 May 2021 counted 9 people killed.", "9 people were killed by the count of The Herald."]
)
def test_an_outlet_has_not_counted_what_it_prints(counted):
    """It reports what others found, unless an article quotes it for the number."""
    text = "A fire in Lowick killed 9 people."

    def objected(told, source=None):
        items = (event("A fire in Lowick"), figure("killed 9 people", 9, source=source))
        situation = merge_reports([
            report(text, "2021-05-04", *items, names=(*BODIES, named("The Herald", "media")), publisher="The Herald")
        ])  # fmt: skip
        facts = Facts(situation, {"S1": text})
        return "did not count" in "; ".join(objections(told, [situation.figures[0].id], facts))

    assert objected(counted)
    assert not objected(counted, source="The Herald")
    assert not objected("The Herald reported on 4 May 2021 that 9 people were killed.")


SAME_NIGHT = "A bomb exploded in Lowick one day after the vote. Guards searched homes in Lowick since Sunday."
ONE_OF_TWO, OF_TWO_FACTS = told(
    SAME_NIGHT,
    event("A bomb exploded in Lowick", kind="bombing", places=["Lowick"], date="2021-05-02/2021-05-03",
          date_text="one day after"),
    event("Guards searched homes in Lowick", places=["Lowick"], date="2021-05-02/2021-05-03", date_text="since Sunday"),
)  # fmt: skip
NIGHT, SEARCH = (each.id for each in sorted(ONE_OF_TWO.events, key=lambda each: each.kind != "bombing"))


@pytest.mark.parametrize(
    ("day", "wanted"),
    [
        ("2–3 May 2021", 1),
        ("2-3 May 2021", 1),
        ("2 to 3 May 2021", 1),
        ("2 or 3 May 2021", 0),
        ("one day after the vote", 0),
    ],
)
def test_what_was_on_one_of_two_days_is_no_span_of_both(day, wanted):
    """A sentence says "2 or 3 May", as the facts are shown and code says it; of what went on both days stand."""
    reasons = [*objections(f"A bomb exploded in Lowick, {day}.", [NIGHT], OF_TWO_FACTS)]
    assert ["'2 or 3 May 2021'" in each for each in reasons] == [True] * wanted
    assert not [*objections("Guards searched homes in Lowick on 2–3 May 2021.", [SEARCH], OF_TWO_FACTS)]
    assert not OF_TWO_FACTS.objections("A bomb exploded in Lowick on 2 or 3 May 2021.", [NIGHT])
    shown, _ = show_facts(ONE_OF_TWO.events, OF_TWO_FACTS, for_prose=True)
    assert "2 or 3 May 2021 (“one day after”)" in {each["when"] for each in shown["events"]}
    (sentence,) = plain_answer("what_happened", ONE_OF_TWO, OF_TWO_FACTS)
    assert "(2 or 3 May 2021)" in sentence.text


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("Ana Ruiz found a rope.", "Prosecutor Ana Ruiz found a rope."),
        ("A rope was found by Ana Ruiz.", "A rope was found by prosecutor Ana Ruiz."),
        ("The prosecutor, Ana Ruiz, found a rope.", None),
        ("Ruiz found a rope.", None),
    ],
)
def test_a_person_has_the_office_at_the_first_mention_though_the_line_that_gave_it_is_gone(line, wanted):
    """Code puts it in where the full name stands and the line holds with it; the second mention needs none."""
    text = "A rope was found, prosecutor Ana Ruiz said. Ana Ruiz found a rope."
    found = event("Ana Ruiz found a rope", by=["Ana Ruiz"])
    situation = merge_reports([report(text, "2021-05-04", found, names=[named("Ana Ruiz", "person")])])
    facts = Facts(situation, {"S1": text})
    lines = {0: (line, ("E1",)), 1: ("Ana Ruiz found a rope again.", ("E1",))}
    assert with_offices(lines, facts) == ({0: wanted} if wanted else {})


@pytest.mark.parametrize(
    ("summary", "sort"),
    [
        ("The fire department found more bodies in the mud of the dam.", "disaster"),
        ("The state fire brigade and a fire engine came to the slope.", "disaster"),
        ("Fire crews searched the flood for people.", "flood"),
        ("A cease-fire let rescuers through to the village.", "disaster"),
        ("The flood barrier of the port did not close.", "disaster"),
        ("The National Hurricane Center spoke of a storm.", "storm"),
        ("A tsunami warning followed the earthquake.", "earthquake"),
        ("A fire in a mill killed four.", "fire"),
        ("Flood victims slept in schools.", "flood"),
        ("Wildfires burned the hills.", "wildfire"),
    ],
)
def test_a_disaster_is_called_by_its_hazard_and_not_by_who_fights_it(summary, sort):
    """Bodies that a fire department finds in mud died in no fire."""
    text = f"{summary} It was in Lowick."
    situation = merge_reports([report(text, "2021-05-04", event(summary, kind="disaster", summary=summary))])
    assert sort_of(situation.events[0]) == sort


@pytest.mark.parametrize(
    ("first", "is_put_in"),
    [
        ("A dam of the mining company Sulmin burst.", False),
        ("A dam of Sulmin, a mining company, burst.", False),
        ("A dam of Sulmin burst.", True),
        ("A dam of a mining company burst; the guards of the hall of Sulmin fled.", True),
    ],
)
def test_what_a_body_is_may_be_said_by_a_line_whose_facts_are_not_of_it(first, is_put_in):
    """The first line cites the burst alone, and its reader knows what the body is when it speaks in the second."""
    text = "A dam burst in Lowick. The mining company Sulmin denied that it had been warned."
    body = named("Sulmin", "organization", "Sulmin", who=("The mining company", "the mining company"))
    burst = event("A dam burst in Lowick", kind="disaster")
    denied = claim("denied that it had been warned", "Sulmin", "denies", claim="Sulmin was warned.")
    situation = merge_reports([report(text, "2021-05-04", burst, denied, names=[body])])
    facts = Facts(situation, {"S1": text})
    lines = {0: (first, ("E1",)), 1: ("Sulmin denied that it had been warned.", ("C1",))}
    assert bool(with_offices(lines, facts)) is is_put_in


BLAST = (
    "A blast in Lowick killed 9 people. The gas firm blamed a boiler. The cause is not known, the prosecutor said on "
    "Tuesday. No hypothesis is ruled out, the prosecutor said."
)


def inquiry(*claims, kind="accident", by=()):
    """What code says of who did it, after a blast."""
    what = event("A blast in Lowick", kind=kind, places=["Lowick"], by=[*by])
    said = [claim(*each[:3], claim=each[3], **(each[4] if len(each) > 4 else {})) for each in claims]
    return [each.text for each in plain_answer("responsibility", *told(BLAST, what, *said))]


OPEN_CLAIM = ("The cause is not known", "the prosecutor", "asserts", "The cause is not known.")


@pytest.mark.parametrize(
    ("claim_told", "clause"),
    [
        ("Experts have yet to find the cause.", "experts have yet to find the cause"),
        ("Lowick is empty.", "Lowick is empty"),
        ("Red Guard men fled.", "Red Guard men fled"),
        ("Blue is the flag.", "Blue is the flag"),
        ("UN lorries came.", "UN lorries came"),
    ],
)
def test_behind_that_an_ordinary_first_word_is_small(claim_told, clause):
    """What is a name, or a word of one, keeps its capital."""
    _, facts = told(BLAST, event("A blast in Lowick", kind="accident", places=["Lowick"]))
    assert _as_clause(claim_told, facts) == clause


@pytest.mark.parametrize("kind", ["accident", "bombing"])
@pytest.mark.parametrize(
    "words",
    [
        "The cause is not known.",
        "No hypothesis is ruled out.",
        "The source of the gas has not been established.",
        "It is too early to say who is responsible.",
        "All lines of inquiry remain open.",
        "The cause is under investigation.",
    ],
)
def test_what_those_in_charge_of_an_inquiry_leave_open_stands_in_who_did_it(kind, words):
    """Beside what the parties say, whatever the event is."""
    said = inquiry((*OPEN_CLAIM[:3], words), kind=kind)
    assert said[-1].startswith("The prosecutor said that ")
    assert words[4:-1] in said[-1]


@pytest.mark.parametrize(
    "told_by",
    [
        ("The cause is not known", "the gas firm", "asserts", "The cause is not known."),
        ("The cause is not known", "the prosecutor", "asserts", "The number of dead is not known."),
        ("The cause is not known", "the prosecutor", "asserts", "The cause is a broken pipe."),
    ],
)
def test_no_party_and_nothing_but_who_and_why_is_left_open_there(told_by):
    """A firm leads no inquiry into itself, and a toll is told elsewhere."""
    assert inquiry(told_by) == []


@pytest.mark.parametrize(
    ("kind", "language", "said"),
    [
        ("other", "en", "The Red Cross: “A member of ours had not been seen”."),
        ("situation", "en", "The Red Cross: “A member of ours had not been seen”."),
        ("other", "it", "An event that the Red Cross told of."),
        ("bombing", "en", "Bombing."),
    ],
)
def test_what_code_calls_an_event_says_something(kind, language, said):
    """Where the kind says nothing, somebody's own words stand, or who told of it; never "Other events."."""
    text = "A member of ours had not been seen, the Red Cross said."
    own = event("A member of ours had not been seen", kind=kind, source="the Red Cross", summary="He vanished.")
    situation = merge_reports([report(text, "2021-05-04", own, names=BODIES)])
    sources = tuple(each.model_copy(update={"language": language}) for each in situation.sources)
    facts = Facts(replace(situation, sources=sources), {"S1": text})
    assert plain_summary(situation.events[0], facts) == said


@pytest.mark.parametrize(
    "sentence",
    [
        "Initial reports said that 9 people died.",
        "According to preliminary figures, 9 people died.",
        "Según las primeras informaciones, murieron 9 personas.",
        "Selon les premières informations, 9 personnes sont mortes.",
        "Un bilan provisoire fait état de 9 morts.",
        "Nach ersten Angaben starben 9 Menschen.",
        "Secondo le prime informazioni i morti sono 9.",
        "Volgens de eerste berichten stierven 9 mensen.",
        "Segundo as primeiras informações, morreram 9 pessoas.",
        "İlk bilgilere göre 9 kişi öldü.",
        "По предварительным данным, погибли 9 человек.",
        "За попередніми даними, загинули 9 людей.",
        "وبحسب المعلومات الأولية قتل 9 أشخاص.",
        "أنباء أولية تتحدث عن 9 قتلى.",
        "حصيلة أولية: 9 قتلى.",
        "Los datos provisionales hablan de 9 muertos.",
        "Relatos preliminares falam de 9 mortos.",
        "As cifras preliminares são de 9 mortos.",
        "Números provisórios falam de 9 mortos.",
        "Vorläufigen Zahlen zufolge starben 9 Menschen.",
    ],
)
def test_a_sentence_says_that_it_tells_a_first_report(sentence):
    """In every language that the gate reads."""
    assert first_report_in(sentence)


@pytest.mark.parametrize(
    "sentence",
    ["The first report on schools is out in May.", "Initial reports said 4 died, but police now count 9.", "9 died."],
)
def test_what_is_known_since_is_no_first_report(sentence):
    """A sentence that goes on to what is known tells it."""
    assert not first_report_in(sentence)


FIRST = "Initial reports said that 9 people were killed at Lowick. A fire broke out at Lowick."


def test_a_first_report_is_told_as_one_by_the_model_and_by_code_and_shown_to_the_writer():
    """Whatever the quote leaves out of its sentence."""
    items = (event("A fire broke out at Lowick", kind="accident", places=["Lowick"]), figure("9 people were killed", 9))
    situation, facts = told(FIRST, *items)
    (toll,) = situation.figures
    assert "first reports" in "; ".join(objections("9 people were killed, one article reports.", [toll.id], facts))
    assert not [*objections("By first reports 9 people were killed, one article reports.", [toll.id], facts)]
    assert [each.text for each in plain_answer("toll", situation, facts)] == [
        "By first reports, 9 people were killed, as one article reports (4 May 2021)."
    ]
    shown, _ = show_facts([toll], facts, for_prose=True)
    assert "(its sentence: “Initial reports”)" in shown["figures"][0]["evidence"]


def test_animals_never_lead_the_dead():
    """Eighty llamas are no toll before one of people, wherever they died."""
    text = "80 llamas were killed in Chala. 29 people were killed in Lima."
    made = report(
        text,
        "2026-03-10",
        event("80 llamas were killed in Chala", date="2026-03-09", places=["Chala"]),
        figure("80 llamas were killed", 80, metric="killed", of="llamas"),
        event("29 people were killed in Lima", date="2026-03-09", places=["Lima"]),
        figure("29 people were killed", 29, metric="killed", of="people"),
    )
    situation = merge_reports([made])
    facts = Facts(situation, {"S1": text})
    for episode in situation.episodes:
        assert all(each.of == "people" for each in deaths_of_the_news(episode, facts))


@pytest.mark.parametrize(("letter", "said"), [("XXXX-03-09", False), ("XXXX-05-06", True), ("2021-05-06", True)])
def test_a_day_without_a_year_is_the_latest_only_in_its_place(letter, said):
    """A letter of March is no news since a collision of May, though nothing says of which year its March is."""
    text = "A train hit a bus in Lowick. A letter warned of the crossing in Lowick."
    first = event("A train hit a bus in Lowick", kind="accident", date="2021-05-03", places=["Lowick"])
    later = event("A letter warned of the crossing in Lowick", kind="other", date=letter, places=["Lowick"])
    assert bool(plain_answer("latest", *told(text, first, later))) is said


def test_of_several_things_that_somebody_is_one_is_enough():
    """A pharmacist who presides over an association is known by her office; by neither she is not."""
    first, text = "Ada Roth, a pharmacist, waited.", "At the hall its president, Ada Roth, read out the names."
    ada = named("Ada Roth", "person", "Ada Roth", who=("a pharmacist", "a pharmacist"))
    read = event("its president, Ada Roth, read out the names", kind="other", places=[], by=["Ada Roth"])
    waited = event("Ada Roth, a pharmacist, waited", kind="other", places=[], date="2021-05-02")
    situation = merge_reports([
        report(first, "2021-05-03", waited, names=[ada]),
        report(text, "2021-05-04", read, names=[named("Ada Roth", "person")]),
    ])  # fmt: skip
    facts = Facts(situation, {each.id: (first, text)[n] for n, each in enumerate(situation.sources)})
    cites = [each.id for each in situation.events if "names" in each.summary]

    def put_in(line):
        return with_offices({0: (line, cites)}, facts).get(0, "")

    assert put_in("The association's president, Ada Roth, read out the names.") == ""
    assert put_in("Ada Roth, president of the association, read out the names.") == ""
    assert "Ada Roth, a pharmacist," in put_in("Ada Roth read out the names.")
    assert "Ada Roth, a pharmacist," in put_in("The teacher Ada Roth read out the names.")


def test_the_ship_of_the_main_event_may_be_named_where_an_article_says_the_ship():
    """Not so another ship, nor in what an article tells that names none."""
    text = "The ferry Heron sank off Lowick. The Merel came too late. The ship was certified for few."
    names = [named("Heron", "other"), named("Merel", "other"), named("Lowick")]
    items = [
        event("The ferry Heron sank off Lowick", kind="accident", date="2021-05-03", places=["Lowick"]),
        event("The ship was certified for few", kind="other", places=[], status="background"),
    ]
    other = "A ship was built for few."
    situation = merge_reports([
        report(text, "2021-05-04", *items, names=names),
        report(other, "2021-05-05", event("A ship was built for few", kind="business", places=[], status="background")),
    ])  # fmt: skip
    facts = Facts(situation, {each.id: (text, other)[n] for n, each in enumerate(situation.sources)})
    certified, built = ([each.id] for each in situation.events if each.status == "background")
    assert facts.objections("The Heron was certified for few.", certified) == ()
    assert facts.objections("The Merel was certified for few.", certified) != ()
    assert facts.objections("The Heron was built for few.", built) != ()


def test_the_home_and_the_firm_of_the_main_event_may_be_named_wherever_an_article_tells_of_them():
    """Residents are those of the home that burnt, also in what was before; a town stays where it is told."""
    text = "A fire gutted the Orla House care home in Lowick. The Heron Care plan was old. The residents were ninety."
    names = [named("Orla House"), named("Lowick"), named("Kelso"), named("Heron Care", "company")]
    items = [
        event("A fire gutted the Orla House care home in Lowick", kind="accident", date="2021-05-03",
              places=["Orla House", "Lowick"]),
        event("The residents were ninety", kind="other", places=[], status="background"),
    ]  # fmt: skip
    situation = merge_reports([report(text, "2021-05-04", *items, names=names)])
    title = "Lowick: fire in a home of the Heron Care firm"
    renamed = tuple(each.model_copy(update={"title": title}) for each in situation.episodes)
    situation = replace(situation, episodes=renamed)
    facts = Facts(situation, {"S1": text})
    before = [each.id for each in situation.events if each.status == "background"]
    assert facts.objections("The residents of Orla House were ninety.", before) == ()
    assert facts.objections("The residents of the Heron Care home were ninety.", before) == ()
    assert facts.objections("The residents of Kelso were ninety.", before) != ()
    assert facts.objections("The residents of Lowick were ninety.", before) != ()


def test_news_without_a_place_may_be_told_of_the_place_of_the_main_event():
    """What has a place of its own is told there alone, and what happened before anywhere."""
    text = "A fire gutted Orla House. The stairs had no light. In Lowick a hall was shut. A fire killed two long ago."
    names = [named("Orla House"), named("Lowick")]
    items = [
        event("A fire gutted Orla House", kind="accident", date="2021-05-03", places=["Orla House"]),
        event("The stairs had no light", kind="other", places=[]),
        event("In Lowick a hall was shut", kind="other", places=["Lowick"]),
        event("A fire killed two long ago", kind="accident", places=[], status="background"),
    ]
    situation = merge_reports([report(text, "2021-05-04", *items, names=names)])
    facts = Facts(situation, {"S1": text})
    quotes = {each.id: each.exact for each in situation.quotes}
    cites = {quotes[each.reports[0].quotes[0]]: [each.id] for each in situation.events}

    def is_told(sentence, fact):
        return facts.objections(sentence, cites[fact]) == ()

    assert is_told("The stairs of Orla House had no light.", "The stairs had no light")
    assert not is_told("The stairs of Lowick had no light.", "The stairs had no light")
    assert not is_told("A hall was shut in Orla House.", "In Lowick a hall was shut")
    assert not is_told("A fire in Orla House killed two long ago.", "A fire killed two long ago")


def test_how_much_time_passed_may_be_told_from_the_sentence_of_a_quote():
    """What other facts count may not: those have facts of their own."""
    text = "On Sunday the coast guard ended the search for 13 men, ten days after the ferry sank."
    search = event("the coast guard ended the search", kind="other", places=[])
    situation = merge_reports([report(text, "2021-05-04", search)])
    facts, cites = Facts(situation, {"S1": text}), [situation.events[0].id]
    assert facts.objections("Ten days after the ferry sank, the coast guard ended the search.", cites) == ()
    assert facts.objections("Twelve days after the ferry sank, the coast guard ended the search.", cites) != ()
    assert facts.objections("The coast guard ended the search for 13 men.", cites) != ()


@pytest.mark.parametrize(
    ("status", "line", "is_told"),
    [
        ("news", "Four men were held in Lowick, the office said on 4 May 2021.", True),
        ("news", "Four men were held in Lowick, the office said.", False),
        ("planned", "Four men were to be held in Lowick, the office said on 4 May 2021.", False),
    ],
)
def test_what_is_overtaken_may_be_told_with_the_day_on_which_it_was_so(status, line, is_told):
    """What was planned on a day misleads without what came of it; what was so that day was so."""
    text = "Four men were held in Lowick. Two of the men were freed in Lowick."
    held_ = event("Four men were held in Lowick", kind="arrest", date="2021-05-04", places=["Lowick"], status=status)
    freed = event("Two of the men were freed in Lowick", kind="arrest", date="2021-05-06", places=["Lowick"])
    situation = merge_reports([report(text, "2021-05-07", held_, freed, names=[named("Lowick")])])
    first, later = sorted(situation.events, key=lambda each: each.date)
    over = first.model_copy(update={"overtaken_by": later.id})
    facts = Facts(replace(situation, events=(over, later)), {"S1": text})
    assert (not any("was overtaken by" in each for each in objections(line, [over.id], facts))) is is_told


@pytest.mark.parametrize(
    ("line", "is_told"),
    [
        ("Four men were held in Lowick, and a judge has freed them since.", True),
        ("Four men were held in Lowick, the office said.", False),
    ],
)
def test_what_overtook_a_fact_is_cited_by_code_where_the_sentence_tells_it(line, is_told):
    """That the citation alone is lacking is no reason to ask again."""
    text = "Four men were held in Lowick, the office said. A judge freed them."
    held_ = event("Four men were held in Lowick", kind="arrest", date="2021-05-04", places=["Lowick"])
    freed = event("A judge freed them", kind="court", date="2021-05-06", places=["Lowick"])
    situation = merge_reports([report(text, "2021-05-07", held_, freed, names=[named("Lowick")])])
    first, later = sorted(situation.events, key=lambda each: each.date)
    over = first.model_copy(update={"overtaken_by": later.id})
    facts = Facts(replace(situation, events=(over, later)), {"S1": text})
    gate = Gate(facts, {"E1": (over.id,)}, {})
    sentence = ProseSentence(text=line, cites=["E1"])
    assert gate.cites(sentence) == ((over.id, later.id) if is_told else (over.id,))
    assert (not gate.refused([("overview", sentence)])) is is_told


def test_news_without_a_place_is_told_of_the_main_place_of_its_own_situation():
    """Of two situations each has its own; the place of the other's main event bears out nothing."""
    text = "A fire gutted a hall in Lowick. The stairs had no light. In Ostrel a dam broke."
    items = [
        event("A fire gutted a hall in Lowick", kind="accident", date="2021-05-03", places=["Lowick"]),
        event("The stairs had no light", kind="other", places=[]),
        event("In Ostrel a dam broke", kind="disaster", date="2021-05-01", places=["Ostrel"]),
    ]
    situation = merge_reports([report(text, "2021-05-04", *items, names=[named("Lowick"), named("Ostrel")])])
    hall, stairs, dam = (
        next(each.id for each in situation.events if word in each.summary) for word in ("hall", "stairs", "dam")
    )
    first = situation.episodes[0]
    episodes = [
        first.model_copy(update={"id": f"P{n}", "events": own}) for n, own in enumerate([(hall, stairs), (dam,)])
    ]
    facts = Facts(replace(situation, episodes=tuple(episodes)), {"S1": text})
    assert facts.objections("The stairs in Lowick had no light.", [stairs]) == ()
    assert facts.objections("The stairs in Ostrel had no light.", [stairs]) != ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The mayor was sent the summary in December. Nobody answered."),
        ("de", "The mayor was sent the summary im Dezember. Niemand antwortete."),
    ],
)
def test_a_question_may_have_the_month_of_the_sentence_that_was_shown(language, text):
    """It stands behind the words of the quote; a month that stands nowhere is asked of nothing."""
    sent = event("The mayor was sent the summary", kind="other", places=[])
    situation = merge_reports([report(text, "2021-05-04", sent, language=language)])
    facts, cites = Facts(situation, {"S1": text}), [situation.events[0].id]
    assert facts.objections("Was the mayor sent the summary in December?", cites, asks=True) == ()
    assert facts.objections("Was the mayor sent the summary in March?", cites, asks=True) != ()


def test_the_day_of_the_week_in_an_event_s_time_words_is_read_in_their_language():
    """They stand behind the quote: "à partir du dimanche 13" bears out a Sunday, and no Monday."""
    text = "Les habitants sont rentrés à Lowick à partir du dimanche 13."
    told = {"date": None, "date_text": "à partir du dimanche 13", "summary": "Residents came home to Lowick."}
    home = event("Les habitants sont rentrés à Lowick", kind="displacement", places=["Lowick"], **told)
    situation = merge_reports([report(text, "2021-06-20", home, names=[named("Lowick")], language="fr")])
    facts = Facts(situation, {"S1": text})
    cites = [situation.events[0].id]
    assert facts.objections("Residents came home to Lowick from Sunday the 13th.", cites) == ()
    assert facts.objections("Residents came home to Lowick from Monday the 13th.", cites) != ()
