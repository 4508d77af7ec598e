"""Questions: what the model takes for disputed stands only where the facts show both sides."""

import asyncio

import pytest
from fake_model import FakeModel
from merge_builder import claim, event, figure, named, report

from summarizer.errors import EndpointError
from summarizer.merging import merge, merge_reports
from summarizer.merging.disputes.numbers import counts_said, rounds_another
from summarizer.merging.disputes.positions import NoDisputeError, hold_dispute
from summarizer.merging.events.bundles import Plan, Proposal
from summarizer.merging.facts import Facts
from summarizer.merging.folder import resolve
from summarizer.merging.gaps import object_to_overtaking, without_circles
from summarizer.merging.unanswered import rank_of_question
from summarizer.steps import REQUEST_TOKENS, Asker
from summarizer.steps.prompts import Prompts
from summarizer.steps.questions import ask_questions
from summarizer.steps.shown import show_facts
from summarizer.telling import plain_answer
from summarizer.telling.rules import objections
from summarizer_schemas.report import Questions

NAMES = (
    named("Lowick"),
    named("Red Guard", "armed_group"),
    named("Blue Army", "military"),
    named("Red Cross", "organization"),
    named("Health Ministry", "government"),
    named("Ana Prado", "person"),
)
BLAST = {"kind": "bombing", "date": "2021-05-03", "places": ["Lowick"], "summary": "A bomb exploded in Lowick."}
ONE = (
    "A bomb exploded in Lowick on Monday. The Blue Army accused the Red Guard of the bombing. The Red Guard denied "
    "that it bombed Lowick. The Red Cross said 40 people were killed. Ana Prado said she was worried by the bombing."
)
TWO = "The blast in Lowick killed 12 people, the Health Ministry said. The Red Guard denied that it bombed Lowick."
REPORTS = [
    report(
        ONE,
        "2021-05-04",
        event("A bomb exploded in Lowick", **BLAST),
        figure("40 people were killed", 40, source="Red Cross"),
        claim("accused the Red Guard", "Blue Army", "accuses", to=["Red Guard"], claim="The Red Guard bombed Lowick."),
        claim("denied that it bombed Lowick", "Red Guard", "denies", claim="The Red Guard bombed Lowick."),
        claim("she was worried", "Ana Prado", "voices_concern", claim="The bombing is worrying."),
        names=NAMES,
    ),
    report(
        TWO,
        "2021-05-04",
        event("The blast in Lowick", **BLAST),
        figure("killed 12 people", 12, source="Health Ministry"),
        names=NAMES,
    ),
]
SITUATION = merge_reports(REPORTS)
TEXTS = {
    source.id: next(each.article.text for each in REPORTS if each.article.text_sha256 == source.text_sha256)
    for source in SITUATION.sources
}
ACCUSED, DENIED, WORRIED = (
    next(each.id for each in SITUATION.statements if each.stance == stance)
    for stance in ("accuses", "denies", "voices_concern")
)
WHO = ("Did the Red Guard bomb Lowick?", ("yes", "Blue Army", ACCUSED), ("no", "Red Guard", DENIED))


def questions(*disputes, unknown=(), slips=(), overtaken=()):
    """What a model answers: disputes as a question and its sides, open questions with their facts."""
    return Questions.model_validate(
        {
            "disputes": [
                {
                    "question": question,
                    "sides": [
                        {"answer": answer, "holder": holder, "facts": [*facts]} for answer, holder, *facts in sides
                    ],
                }
                for question, *sides in disputes
            ],
            "open_questions": [
                {"question": question, "facts": [*facts], "is_slip": is_slip}
                for is_slip, asked in ((True, slips), (False, unknown))
                for question, *facts in asked
            ],
            "overtaken": [{"earlier": earlier, "later": later} for earlier, later in overtaken],
        }
    )


def run(*answers):
    """Ask a model that answers so: the situation, and the model."""
    model = FakeModel({"questions-": answers})
    return asyncio.run(ask_questions(SITUATION, TEXTS, Asker(model.ask, Prompts()), REQUEST_TOKENS)), model


def disputed(situation):
    """The sides of each dispute that is no matter of numbers alone."""
    return [
        (each.kind, [(side.holder, side.position) for side in each.positions])
        for each in situation.disputes
        if each.kind != "how_many"
    ]


def test_an_accusation_and_its_denial_are_one_question_with_two_sides():
    """Each side has its holder, its answer and the words that show it."""
    situation, _ = run(questions(WHO))
    assert disputed(situation) == [("who", [("Blue Army", "yes"), ("Red Guard", "no")])]
    shown = {quote.id: quote.exact for quote in situation.quotes}
    (who,) = [each for each in situation.disputes if each.kind == "who"]
    assert [[shown[quote] for quote in side.quotes] for side in who.positions] == [
        ["accused the Red Guard"],
        ["denied that it bombed Lowick"],
    ]


@pytest.mark.parametrize(
    ("dispute", "why"),
    [
        (("Was it grave?", ("yes", "Ana Prado", WORRIED), ("no", "Red Guard", DENIED)), "no answer"),
        (("Who did it?", ("Red Guard", "Blue Army", ACCUSED), ("nobody", "Red Cross", DENIED)), "do not have"),
        (("Who did it?", ("Red Guard", "Blue Army", ACCUSED), ("not it", "Red Guard", "C99")), "no fact of the list"),
        (("Who did it?", ("Red Guard", "Blue Army", ACCUSED)), "one answer"),
        (("Who did it?", ("it", "Red Guard", DENIED), ("not it", "Red Guard", DENIED)), "both sides"),
        (("Did 77 die?", ("yes", "Blue Army", ACCUSED), ("no", "Red Guard", DENIED)), "77"),
        (("Who did it?", ("yes " * 200, "Blue Army", ACCUSED), ("no", "Red Guard", DENIED)), "characters long"),
        (("Who\u200b did it?", ("yes", "Blue Army", ACCUSED), ("no", "Red Guard", DENIED)), "cannot be seen"),
    ],
    ids=[
        "concern is no side",
        "another holder",
        "no such fact",
        "one side",
        "one holder",
        "a number of its own",
        "an answer without end",
        "a sign that nobody sees",
    ],
)
def test_what_the_facts_do_not_show_is_no_dispute(dispute, why):
    """It is asked for once more with the reason, and then withheld."""
    situation, model = run(questions(dispute))
    assert disputed(situation) == []
    assert why in model.asked[-1][2][-1]["content"]
    assert [(each.stage, each.kind) for each in situation.withheld] == [("questions", "dispute")]


def test_an_open_question_that_is_none_is_withheld_as_a_question():
    """Not as a dispute, which nobody proposed."""
    (toll,) = [each.id for each in SITUATION.figures]
    situation, _ = run(questions(unknown=(("whether 77 people died", toll),)))
    assert [(each.kind, each.item) for each in situation.withheld] == [("question", "whether 77 people died")]


def test_what_a_refused_dispute_rests_on_stays_among_the_facts():
    """Refused twice, it takes no statement and no figure along: whoever writes the first screen is shown them."""
    (toll,) = [each.id for each in SITUATION.figures]
    refused = ("Did 77 die?", ("yes", "Blue Army", ACCUSED), ("no", "Red Cross", toll))
    situation, model = run(questions(refused))
    assert len(model.asked[-1][2]) > 2
    assert (situation.statements, situation.figures) == (SITUATION.statements, SITUATION.figures)
    values, ids = show_facts([*situation.statements, *situation.figures], Facts(situation, TEXTS), for_prose=True)
    assert {ACCUSED, toll} <= {*ids.values()}
    assert (len(values["statements"]), len(values["figures"])) == (len(SITUATION.statements), 1)


def test_a_side_that_is_no_answer_is_left_out_where_two_are_left():
    """Whoever is worried answers nothing; the accusation and the denial are a dispute all the same."""
    situation, model = run(questions((*WHO, ("it worries me", "Ana Prado", WORRIED))))
    assert disputed(situation) == [("who", [("Blue Army", "yes"), ("Red Guard", "no")])]
    assert len(model.asked) == 1
    (left,) = [each.item for each in situation.withheld if each.stage == "questions"]
    assert left == "Did the Red Guard bomb Lowick? – Ana Prado: it worries me"


def test_a_side_whose_words_are_not_borne_out_takes_no_other_side_along():
    """It is asked for again; where it is no better then, the dispute stands without it, and it is left out by name."""
    (toll,) = [each.id for each in SITUATION.figures]
    situation, model = run(questions((*WHO, ("it was a truly brutal act", "Health Ministry", toll))))
    assert disputed(situation) == [("who", [("Blue Army", "yes"), ("Red Guard", "no")])]
    assert "'brutal' is a judgement" in model.asked[-1][2][-1]["content"]
    assert [each.item for each in situation.withheld] == [f"{WHO[0]} – Health Ministry: it was a truly brutal act"]


@pytest.mark.parametrize(
    ("told", "is_side"),
    [("Doctors of the Blue Army dispute that", True), ("The Blue Army is opposed to more stocks", False)],
)
def test_whoever_disputes_something_answers_whichever_stance_a_report_gives_it(told, is_side):
    """That is a no; who is against a thing has not said whether it is there."""
    text = f"{TWO} The Health Ministry said that its stocks were sufficient. {told}."
    enough = claim("its stocks were sufficient", "Health Ministry", "asserts", claim="Stocks were sufficient.")
    against = claim(told, "Blue Army", "opposes", claim="Stocks were sufficient.")
    asked = {"question": "Were the stocks sufficient?", "answers": ("yes", "no")}
    if is_side:
        found = held(text, [], enough, against, **asked)
        assert [(each.holder, each.position) for each in found.positions] == [
            ("Health Ministry", "yes"), ("Blue Army", "no"),
        ]  # fmt: skip
    else:
        with pytest.raises(NoDisputeError, match="no answer"):
            held(text, [], enough, against, **asked)


def test_a_question_may_name_whom_other_facts_name():
    """That the Health Ministry counts is told by a figure, and who it answers to is asked by a statement."""
    asked = ("whether the Health Ministry or the Red Cross knew of the bomb", DENIED)
    situation, _ = run(questions(unknown=[asked, ("whether the Harbour Board knew of the bomb", DENIED)]))
    assert [gap.text for gap in situation.gaps if gap.kind == "open_question"] == [f"W{asked[0][1:]}."]


def test_a_denial_of_what_nobody_laid_to_the_denier_is_no_side():
    """The Blue Army accuses the Red Guard; that the Green Front denies its own part answers nobody."""
    text = TWO + " The Green Front denied any part in it."
    own = claim("The Green Front denied any part in it", "Green Front", "denies", claim="Green Front took part in it.")
    reports = [
        REPORTS[0],
        report(text, "2021-05-04", event("The blast in Lowick", **BLAST), own,
               names=(*NAMES, named("Green Front", "armed_group"))),
    ]  # fmt: skip
    situation = merge_reports(reports)
    denied = next(each.id for each in situation.statements if each.claimant == "Green Front")
    accused = next(each.id for each in situation.statements if each.stance == "accuses")
    proposed = questions(("Was it the Red Guard?", ("yes", "Blue Army", accused), ("no", "Green Front", denied)))
    facts = Facts(situation, {"S1": reports[0].article.text, "S2": text})
    with pytest.raises(NoDisputeError, match="nobody lays it to Green Front"):
        hold_dispute(proposed.disputes[0], {id_: id_ for id_ in facts.by_id}, facts)


def held(text, names, *claims, question="Who bombed Lowick?", answers=("it did", "it did not")):
    """Hold a dispute on the blast between the claims of one article, each the side of its claimant."""
    told = report(text, "2021-05-04", event("The blast in Lowick", **BLAST), *claims, names=(*NAMES, *names))
    situation = merge_reports([told])
    ids = [next(each.id for each in situation.statements if each.stance == made["stance"]) for made in claims]
    sides = zip(answers, (made["claimant"] for made in claims), ids, strict=True)
    facts = Facts(situation, {"S1": text})
    return hold_dispute(questions((question, *sides)).disputes[0], {id_: id_ for id_ in facts.by_id}, facts)


OWNED = "An e-mail to Tarn Daily says that the Red Guard claims responsibility"


def test_where_a_confession_was_sent_is_not_the_accused():
    """The group in whose name it was made denies it: it answers, and the paper has nothing to deny."""
    text = f"{TWO} {OWNED}. Later a spokesman of the Red Guard denied it."
    owns = claim(OWNED, "Red Guard", "claims_responsibility", to=["Tarn Daily"], claim="The attack was its own.")
    denies = claim("a spokesman of the Red Guard denied it", "Red Guard", "denies", claim="The attack was its own.")
    found = held(text, [named("Tarn Daily", "media")], owns, denies)
    assert [(each.holder, each.position) for each in found.positions] == [
        ("somebody in the name of Red Guard", "it did"),
        ("Red Guard", "it did not"),
    ]


@pytest.mark.parametrize(("office", "answers"), [("Interior Minister", True), ("Baker", False)])
def test_a_minister_answers_for_her_government(office, answers):
    """Whoever governs denies what is laid to the government; nobody else does."""
    text = f"{TWO} The Blue Army accused the government of the bombing. {office} Ana Roth denied that."
    accuses = claim("Blue Army accused the government of the bombing", "Blue Army", "accuses",
                    to=["Corvan government"], claim="The government bombed it.")  # fmt: skip
    denies = claim(f"{office} Ana Roth denied that", f"{office} Ana Roth", "denies", claim="Troops bombed the bridge.")
    names = [named("Corvan government", "government"), named("Ana Roth", "person")]
    if answers:
        assert len(held(text, names, accuses, denies).positions) == 2
    else:
        with pytest.raises(NoDisputeError, match="nobody lays it to"):
            held(text, names, accuses, denies)


@pytest.mark.parametrize(("whose", "answers"), [("Marrow", True), ("Tarn Mills", False)])
def test_a_manager_answers_for_the_company_that_is_accused(whose, answers):
    """He who is introduced as of that company denies what is laid to it; that of another answers nobody."""
    office = f"manager of {whose}"
    text = f"{TWO} The Blue Army accused Marrow of the bombing. Ana Roth, {office}, denied that."
    accuses = claim("Blue Army accused Marrow of the bombing", "Blue Army", "accuses",
                    to=["Marrow"], claim="Marrow bombed it.")  # fmt: skip
    denies = claim(f"Ana Roth, {office}, denied that", "Ana Roth", "denies", claim="Workers bombed the bridge.")
    names = [named("Marrow", "company"), named("Tarn Mills", "company"),
             named("Ana Roth", "person", who=(office, office))]  # fmt: skip
    if answers:
        assert len(held(text, names, accuses, denies).positions) == 2
    else:
        with pytest.raises(NoDisputeError, match="nobody lays it to"):
            held(text, names, accuses, denies)


def test_who_denies_it_for_the_accused_answers_the_accusers():
    """A caller whom nobody else knows says that it was not the Red Guard."""
    text = TWO + " A caller said it was not the Red Guard."
    own = claim("A caller said it was not the Red Guard", "A caller", "denies", claim="The Red Guard bombed Lowick.")
    told = report(text, "2021-05-04", event("The blast in Lowick", **BLAST), own, names=NAMES)
    situation = merge_reports([REPORTS[0], told])
    denied = next(each.id for each in situation.statements if each.claimant == "A caller")
    accused = next(each.id for each in situation.statements if each.stance == "accuses")
    proposed = questions(("Was it the Red Guard?", ("yes", "Blue Army", accused), ("no", "A caller", denied)))
    facts = Facts(situation, {"S1": REPORTS[0].article.text, "S2": text})
    assert hold_dispute(proposed.disputes[0], {id_: id_ for id_ in facts.by_id}, facts).kind == "who"


def test_whoever_only_suspects_it_does_not_say_that_it_is_so():
    """Prosecutors who suspect a man are no witness of his guilt: their plain yes is told as a suspicion."""
    text = TWO + " Police suspect the Red Guard of the bombing."
    own = claim("Police suspect the Red Guard", "Police", "suspects", to=["Red Guard"], claim="The Red Guard did it.")
    names = (*NAMES, named("Police", "government"))
    told = report(text, "2021-05-04", event("The blast in Lowick", **BLAST), own, names=names)
    situation = merge_reports([REPORTS[0], told])
    suspected = next(each.id for each in situation.statements if each.stance == "suspects")
    denied = next(each.id for each in situation.statements if each.stance == "denies")
    facts = Facts(situation, {"S1": REPORTS[0].article.text, "S2": text})
    for answer, said in (("Yes.", "suspected"), ("Yes, the Red Guard did it", "the Red Guard did it (suspected)")):
        proposed = questions(("Was it the Red Guard?", (answer, "Police", suspected), ("no", "Red Guard", denied)))
        sides = hold_dispute(proposed.disputes[0], {id_: id_ for id_ in facts.by_id}, facts).positions
        assert [side.position for side in sides] == [said, "no"]


@pytest.mark.parametrize(
    ("first", "second"),
    [("RG", "BA"), ("R.G.", "B.A."), ("the RG", "the Blue Army"), ("Red Guard", "BA")],
)
def test_a_side_may_be_called_by_its_initials(first, second):
    """The facts have the name, and the brief tells it."""
    asked = ("Did the Red Guard bomb Lowick?", ("no", first, DENIED), ("yes", second, ACCUSED))
    situation, model = run(questions(asked))
    (found,) = disputed(situation)
    assert {holder for holder, _ in found[1]} == {"Red Guard", "Blue Army"}
    assert len(model.asked) == 1


@pytest.mark.parametrize(
    ("answer", "others", "is_round"),
    [("about 30", ["33", "40"], True), ("nearly 40", ["38"], True), ("about 30", ["40"], False), ("33", ["40"], False)],
)
def test_an_answer_is_another_one_made_round(answer, others, is_round):
    """Then it is no side of its own beside two that differ."""
    assert rounds_another(answer, others) is is_round


def test_a_side_is_shown_by_the_counts_of_its_own_number():
    """An article that counted 12 is none of those who say 40; an answer without a number rests on all counts."""
    (toll,) = SITUATION.figures
    assert sorted(each.low for each in toll.observations) == [12, 40]
    assert [each.low for each in counts_said("at least 40", toll)] == [40]
    assert counts_said("far too many", toll) == toll.observations


def test_numbers_of_two_bodies_that_exclude_each_other_are_disputed_whether_or_not_the_model_says_so():
    """The series shows it, so it stands once."""
    silent, _ = run(questions())
    numbers = [each for each in silent.disputes if each.kind == "how_many"]
    assert [{side.holder for side in each.positions} for each in numbers] == [{"Red Cross", "Health Ministry"}]
    (line,) = [each.id for each in SITUATION.figures]
    told = ("How many people were killed?", ("40", "Red Cross", line), ("12", "Health Ministry", line))
    named_too, _ = run(questions(told))
    assert len([each for each in named_too.disputes if each.kind == "how_many"]) == 1


def test_numbers_of_somebody_without_a_name_are_no_dispute_that_the_model_does_not_name():
    """It has seen both: "the news" may be anybody's echo. Where no model was asked, code's rule stands."""
    text = TWO.replace("the Health Ministry", "the news")
    other = report(text, "2021-05-04", event("The blast in Lowick", **BLAST),
                   figure("killed 12 people", 12, source="the news"), names=NAMES)  # fmt: skip
    situation = merge_reports([REPORTS[0], other])
    assert [each.kind for each in situation.disputes if each.kind == "how_many"] == ["how_many"]
    texts = {"S1": ONE, "S2": text}
    model = FakeModel({"questions-": [questions()]})
    asked = asyncio.run(ask_questions(situation, texts, Asker(model.ask, Prompts()), REQUEST_TOKENS))
    assert [each.kind for each in asked.disputes if each.kind == "how_many"] == []


def test_a_question_that_is_asked_twice_stands_once():
    """Other words make no second dispute of the same facts."""
    again = ("Is the Red Guard behind it?", *WHO[1:])
    situation, _ = run(questions(WHO, again))
    assert len(disputed(situation)) == 1
    assert [(each.item, each.reason) for each in situation.withheld] == [(again[0], "it is asked already")]


def test_what_a_reader_will_ask_and_nobody_answers_is_a_gap():
    """It names the facts that raise it; a name from nowhere is none."""
    situation, _ = run(questions(WHO, unknown=[("who set the bomb", "E1"), ("whether Bruno Kell paid for it", "E1")]))
    assert [(gap.text, gap.about) for gap in situation.gaps if gap.kind == "open_question"] == [
        ("Who set the bomb.", ("E1",))
    ]
    assert [each.item for each in situation.withheld] == ["whether Bruno Kell paid for it"]


def test_what_looks_like_a_slip_of_a_source_is_told_as_a_possible_one_and_last():
    """Whatever its place in the answer; code words it."""
    asked = questions(slips=[("Whether Ana Prado is one person", WORRIED)], unknown=[("who bombed Lowick", ACCUSED)])
    situation, _ = run(asked)
    assert [gap.text for gap in situation.gaps if gap.kind == "open_question"] == [
        "Who bombed Lowick.",
        "Possibly a slip of a source: whether Ana Prado is one person.",
    ]


def test_what_readers_ask_first_comes_before_what_somebody_demands():
    """How many, who and why; what a party asks for is no main unknown."""
    asked = [
        ("whether those who did it will be charged", "E1"),
        ("when the bridge opens again", "E1"),
        ("what caused the fire", "E1"),
        ("who set the bomb", "E1"),
        ("what became of those missing", "E1"),
    ]
    ranks = [rank_of_question(text) for text, _ in asked]
    assert ranks == sorted(ranks, reverse=True)
    situation, _ = run(questions(WHO, unknown=asked))
    texts = [gap.text for gap in situation.gaps if gap.kind == "open_question"]
    assert texts == [f"{text[:1].upper()}{text[1:]}." for text, _ in reversed(asked)]


NOT_CHARGED = "Nobody was charged over the Lowick bombing, prosecutors said. Lowick has two bridges."
CHARGED = "Two men were charged over the Lowick bombing on Friday."


def overtaking(first, second, days=("2021-05-04", "2021-05-07"), *, turned=False, **changes):
    """What stands after a model says that the second article's event overtook the first one's.

    The `status` and the `date` of the first and the `later_date` may be given.
    """
    told = {"status": changes.get("status", "news"), "date": changes.get("date")}
    one, two = (f"{each.split(',')[0].rstrip('.')}" for each in (first, second))
    reports = [
        report(first, days[0], event(one, kind="court", places=["Lowick"], **told), names=NAMES),
        report(
            second, days[1], event(two, kind="court", places=["Lowick"], date=changes.get("later_date")), names=NAMES
        ),
    ]
    folder = resolve(reports)
    proposal = Proposal(((0,), (1,)), ("", ""), (), (Plan("", (0, 1)),), "model")
    situation = merge(folder, proposal)
    texts = {
        source.id: next(each.article.text for each in reports if each.article.text_sha256 == source.text_sha256)
        for source in situation.sources
    }
    shown = [situation.episodes[0].events.index(each.id) + 1 for each in by_summary(situation, one, two)]
    pair = [f"E{number}" for number in shown]
    model = FakeModel({"questions-": [questions(overtaken=[pair[::-1] if turned else pair])]})
    asked = asyncio.run(ask_questions(situation, texts, Asker(model.ask, Prompts()), REQUEST_TOKENS))
    return asked, texts, by_summary(asked, one, two), model


def by_summary(situation, *starts):
    """Events by how their summaries begin."""
    return [next(each for each in situation.events if each.summary.startswith(start)) for start in starts]


def test_what_a_later_article_ended_is_told_as_overtaken_or_not_at_all():
    """A sentence that tells it alone goes back; beside what overtook it, it stands; code tells both."""
    situation, texts, (before, after), _ = overtaking(NOT_CHARGED, CHARGED)
    assert (before.overtaken_by, after.overtaken_by) == (after.id, None)
    facts = Facts(situation, texts)
    said = "Nobody was charged over the Lowick bombing."
    assert ["was overtaken by “Two men were charged" in each for each in objections(said, [before.id], facts)] == [True]
    assert [*objections(said, [before.id, after.id], facts)] == []
    (told,) = plain_answer("what_happened", situation, facts)
    assert "Nobody was charged" not in told.text or "later, two men were charged" in told.text.lower()


@pytest.mark.parametrize(
    ("second", "days", "turned"),
    [
        (CHARGED, ("2021-05-04", "2021-05-04"), False),
        (CHARGED, ("2021-05-04", "2021-05-07"), True),
        ("A ferry sank off Melin on Friday.", ("2021-05-04", "2021-05-07"), False),
    ],
    ids=["one day", "turned round", "another matter"],
)
def test_nothing_is_overtaken_by_what_is_not_later_or_is_about_something_else(second, days, turned):
    """Such a pair is left out; both facts stand without it, so nobody is asked again for it."""
    situation, _, _, model = overtaking(NOT_CHARGED, second, days, turned=turned)
    assert all(each.overtaken_by is None for each in situation.events)
    assert len(model.asked) == 1


@pytest.mark.parametrize(
    ("first", "second", "days", "changes"),
    [
        ("The vote in Lowick was put off, prosecutors said.", "The vote in Lowick was held.", (None, None), {}),
        ("The Lowick vote is to be held, prosecutors said.", "The Lowick vote was held.", ("2021-05-04", "2021-05-04"),
         {"status": "planned"}),
        ("The army denied help for Lowick, it said.", "Help for Lowick was given.", ("2021-06-04", "2021-06-04"),
         {"date": "2021-02"}),
        ("A chief will lead, the union of joined Lowick towns told.", "The union of joined Lowick towns is off.",
         ("2021-05-04", "2021-05-07"), {}),
    ],
    ids=["no day is known", "a plan and what came", "its own day is before", "their sentences tell of one matter"],
)  # fmt: skip
def test_what_no_day_speaks_against_may_have_been_overtaken(first, second, days, changes):
    """A pair stands where days bear it out, where the first was only to come, and where no day is known."""
    _, _, (before, after), _ = overtaking(first, second, days, **changes)
    assert before.overtaken_by == after.id


def told_apart(*told):
    """The facts of articles of one day after the other, each with an event without a place, and perhaps a count."""
    reports = [
        report(
            f"{summary}. {words}", f"2021-05-{day:02}", event(summary, kind="situation"),
            *([figure(words, number, metric="displaced", of="families", source=source)] if number else []),
            names=[each for each in NAMES if each.as_written[0] in words],
        )
        for day, (summary, words, number, source) in enumerate(told, 4)
    ]  # fmt: skip
    return Facts(merge_reports(reports), {})


HIGHWAY = [("The highway is blocked", "", None, None), ("Cars may use the highway", "", None, None)]


@pytest.mark.parametrize(
    ("told", "is_held"),
    [
        (HIGHWAY, True),
        ([*HIGHWAY, *((f"The highway {words}", "", None, None) for words in ("fell", "sank", "froze"))], False),
        ([("Tents stand in the park", "The Red Cross said 200 families fled", 200, "Red Cross"),
          ("Camps have filled", "The Red Cross said 900 families fled", 900, "Red Cross")], True),
        ([("Tents stand in the park", "The Red Cross said 200 families fled", 200, "Red Cross"),
          ("Camps have filled", "The Health Ministry said 900 families fled", 900, "Health Ministry")], False),
    ],
    ids=["a word that few facts use", "a word of the whole story", "one body's count", "two bodies' counts"],
)  # fmt: skip
def test_two_facts_are_of_one_matter_by_a_rare_word_or_one_body_s_count(told, is_held):
    """Neither names anybody in common; what all facts of a story share tells nothing."""
    facts = told_apart(*told)
    earlier, later = by_summary(facts.holder, told[0][0], told[1][0])
    assert [*object_to_overtaking(earlier, later, facts)] == (
        [] if is_held else ["the two share neither a name nor what they are about"]
    )


def test_what_happened_before_overtakes_nothing_though_it_is_told_later():
    """Its own day is earlier than that of what it would end."""
    situation, _, _, model = overtaking(NOT_CHARGED, CHARGED, date="2021-05-03", later_date="2021-04-30")
    assert all(each.overtaken_by is None for each in situation.events)
    assert len(model.asked) == 1


def test_no_fact_overtakes_itself_in_the_end():
    """Of a circle the last link is left out."""
    kept = without_circles([("E1", "E2"), ("E2", "E3"), ("E3", "E1"), ("E1", "E4")])
    assert kept == {"E1": "E2", "E2": "E3"}


def test_where_the_endpoint_gives_up_code_s_own_disputes_stand():
    """The accusation and its denial are found by rule, and a gap says that no model was asked."""
    situation, _ = run(EndpointError("the line is dead"))
    assert [each.kind for each in situation.disputes] == [each.kind for each in SITUATION.disputes]
    assert "the line is dead" in next(gap.text for gap in situation.gaps if gap.kind == "failed")


def test_a_situation_of_one_article_is_not_asked_about():
    """There is nobody to disagree with."""
    alone = merge_reports(REPORTS[:1])
    model = FakeModel({})
    texts = {"S1": ONE}
    asyncio.run(ask_questions(alone, texts, Asker(model.ask, Prompts()), REQUEST_TOKENS))
    assert model.asked == []
