"""What a side of a dispute holds is as firm and as wide as it said, and whoever has no answer of his own is no side."""

import pytest
from merge_builder import claim, event, figure, named, report

from summarizer.domain.reserves import reserve_of
from summarizer.merging import merge_reports
from summarizer.merging.disputes.positions import NoDisputeError, hold_dispute
from summarizer.merging.facts import Facts
from summarizer.steps.shown import show_facts
from summarizer_schemas.report import DisputeProposal

NAMES = (
    named("Velmar"),
    named("Dock Union", "organization"),
    named("Harbour Board", "organization"),
    named("Coast Guard", "organization"),
    named("Mira Ost", "person"),
)
FIRE = {"kind": "accident", "date": "2023-04-02", "places": ["Velmar"], "summary": "A warehouse burnt in Velmar."}
BURNT = "A warehouse burnt in Velmar."


def one(text, *facts, names=NAMES, language="en"):
    """The situation of one article on the fire, and its facts."""
    told = report(text, "2023-04-03", event(BURNT.rstrip("."), **FIRE), *facts, names=names, language=language)
    situation = merge_reports([told])
    return situation, Facts(situation, {"S1": text})


def sides_of(told, question, *sides):
    """What the sides of a dispute are held to say; each is an answer and a holder with the facts in which he speaks."""
    situation, facts = told
    proposed = [
        {"answer": answer, "holder": who, "facts": [*_said_by(situation, who)]} for answer, who in sides
    ]  # fmt: skip
    dispute = DisputeProposal.model_validate({"question": question, "sides": proposed})
    found = hold_dispute(dispute, {id_: id_ for id_ in facts.by_id}, facts)
    return [(side.holder, side.position) for side in found.positions]


def _said_by(situation, who):
    yield from (each.id for each in situation.statements if each.claimant == who)
    yield from (each.id for each in situation.figures if any(one.said_by == who for one in each.observations))


@pytest.mark.parametrize(
    ("before", "quote", "answer", "held"),
    [
        ("has heard that", "the gate was locked", "yes", "yes (from hearsay)"),
        ("believes", "the gate was locked", "yes", "yes (believed)"),
        ("said", "the gate was probably locked", "yes", "yes (likely)"),
        ("said", "the gate was probably locked", "probably", "probably"),
        ("said", "the gate was locked", "yes", "yes"),
        ("said that nobody had heard a bell, and that", "the gate was locked", "yes", "yes"),
    ],
)
def test_an_answer_keeps_the_reserve_of_its_evidence(before, quote, answer, held):
    """Who has heard it, believes it or takes it for likely has not said that it is so."""
    told = one(
        f"{BURNT} Mira Ost {before} {quote}. The Harbour Board denied that.",
        claim(quote, "Mira Ost", "asserts", claim="The gate was locked."),
        claim("The Harbour Board denied that", "Harbour Board", "denies", claim="The gate was locked."),
    )
    sides = sides_of(told, "Was the gate locked?", (answer, "Mira Ost"), ("no", "Harbour Board"))
    assert sides == [("Mira Ost", held), ("Harbour Board", "no")]


@pytest.mark.parametrize("before", ["has heard that", "believes"])
def test_a_reserve_makes_no_second_answer(before):
    """Who says it and who has heard it do not disagree."""
    told = one(
        f"{BURNT} Mira Ost {before} the gate was locked. The Harbour Board said that the gate was locked by night.",
        claim("the gate was locked", "Mira Ost", "asserts", claim="The gate was locked."),
        claim("the gate was locked by night", "Harbour Board", "asserts", claim="The gate was locked."),
    )
    with pytest.raises(NoDisputeError, match="all sides give one answer"):
        sides_of(told, "Was the gate locked?", ("yes", "Mira Ost"), ("yes", "Harbour Board"))


def test_a_suspicion_stays_one_whatever_the_answer_is():
    """Not only a yes: a cause that somebody suspects is suspected."""
    told = one(
        f"{BURNT} Mira Ost suspects a lamp. The Harbour Board says a charged battery caught fire.",
        claim("suspects a lamp", "Mira Ost", "suspects", claim="A lamp caused the fire."),
        claim("says a charged battery caught fire", "Harbour Board", "asserts", claim="A battery caused the fire."),
    )  # fmt: skip
    answers = (("a lamp that was charged", "Mira Ost"), ("a charged battery", "Harbour Board"))
    assert sides_of(told, "What caused the fire?", *answers) == [
        ("Mira Ost", "a lamp that was charged (suspected)"),
        ("Harbour Board", "a charged battery"),
    ]


@pytest.mark.parametrize(
    ("language", "before", "quote", "reserve"),
    [
        ("de", "", "Viele halten eine Lampe für die Ursache", "believed"),
        ("de", "Er hat gehört, dass ", "wer unterschreibt, nicht klagen kann", "from hearsay"),
        ("fr", "", "la cause serait probablement une lampe", "likely"),
        ("es", "", "han oído que no se puede reclamar", "from hearsay"),
        ("it", "", "pensano che il cancello fosse chiuso", "believed"),
        ("pt", "", "talvez tenha sido uma lâmpada", "likely"),
        ("nl", "", "vermoedelijk was het een lamp", "likely"),
        ("ru", "", "вероятно, это была лампа", "likely"),
        ("uk", "", "мабуть, це була лампа", "likely"),
        ("tr", "", "belki bir lambaydı", "likely"),
        ("ar", "", "ربما كان المصباح", "likely"),
        ("en", "Perhaps they slept, but ", "the gate was locked", None),
        ("en", "", "none had heard the bell", None),
        ("xx", "", "perhaps", None),
    ],
)
def test_a_reserve_is_read_in_the_language_of_its_article(language, before, quote, reserve):
    """To have heard a bell is no hearsay, and what another clause doubts is not this one's."""
    assert reserve_of(before, quote, language) == reserve


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", "This is perhaps a burst tank, as the Harbour Board maintains, and no lamp"),
        ("de", "Das ist vielleicht ein burst tank, wie das Harbour Board sagt, und keine Lampe"),
        ("es", "Esto es quizá a burst tank, como sostiene el Harbour Board, y no una lámpara"),
        ("uk", "Це, мабуть, burst tank, як каже Harbour Board, а не лампа"),
    ],
)
def test_who_is_named_in_passing_has_not_the_reserve_of_the_article(language, told):
    """The article takes it for likely; the board maintains it."""
    situation = one(
        f"{BURNT} {told}. Mira Ost: a lamp.",
        claim("burst tank", "Harbour Board", "asserts", claim="A tank burst."),
        claim("Mira Ost: a lamp", "Mira Ost", "asserts", claim="A lamp caused the fire."),
        language=language,
    )
    answers = (("a burst tank", "Harbour Board"), ("a lamp", "Mira Ost"))
    assert sides_of(situation, "What caused the fire?", *answers)[0] == ("Harbour Board", "a burst tank")


def test_a_reserve_that_is_put_behind_an_answer_is_no_word_of_the_answer():
    """What is consistent with a lamp is likely to be one; "likely" stands nowhere in it."""
    told = one(
        f"{BURNT} Mira Ost said it was consistent with a lamp. The Harbour Board says a battery caught fire.",
        claim("it was consistent with a lamp", "Mira Ost", "asserts", claim="A lamp caused the fire."),
        claim("says a battery caught fire", "Harbour Board", "asserts", claim="A battery caused the fire."),
    )
    answers = (("a lamp", "Mira Ost"), ("a battery", "Harbour Board"))
    assert sides_of(told, "What caused the fire?", *answers)[0] == ("Mira Ost", "a lamp (likely)")


def bells(second="The Coast Guard said at 6:40 that the bell rang at 6:21 at last"):
    """Two give an hour, and the harbour's board another."""
    return one(
        f"{BURNT} Mira Ost said no bell rang before 6:15. {second}. The Harbour Board said it rang at 5:50.",
        claim("no bell rang before 6:15", "Mira Ost", "asserts", claim="The bell rang late."),
        claim(second.partition("that ")[2].removesuffix(" at last"), "Coast Guard", "asserts",
              claim="The bell rang late."),
        claim("it rang at 5:50", "Harbour Board", "asserts", claim="The bell rang early."),
    )  # fmt: skip


WHEN = (("only after 6:15", "Mira Ost"), ("only after 6:15", "Coast Guard"), ("at 5:50", "Harbour Board"))


def test_an_hour_that_only_another_side_gives_makes_way_for_the_sides_own_words():
    """The guard said 6:21, and was never asked about 6:15."""
    assert sides_of(bells(), "When did the bell ring?", *WHEN) == [
        ("Mira Ost", "only after 6:15"),
        ("Coast Guard", "“the bell rang at 6:21 at last”"),
        ("Harbour Board", "at 5:50"),
    ]


def test_where_a_side_gives_no_hour_the_model_is_told_so():
    """There are no words to show for it."""
    told = bells("The Coast Guard said that the bell rang late")
    with pytest.raises(NoDisputeError, match="that Coast Guard does not give"):
        sides_of(told, "When did the bell ring?", *WHEN)


@pytest.mark.parametrize(("whose", "is_side"), [("chief of the Harbour Board", False), ("captain", True)])
def test_who_repeats_a_number_or_speaks_for_one_without_any_is_no_side_of_how_many(whose, is_side):
    """A relative says the union's number, and the board's chief calls that wrong; a captain may think so himself."""
    names = (*NAMES, named("Leo Farn", "person", who=(whose, whose)))
    told = one(
        f"{BURNT} The Dock Union counted 14 dead. The Harbour Board counted 12 dead. “Fourteen,” said Mira Ost. "
        f"Leo Farn, {whose}, denied the count.",
        figure("counted 14 dead", 14, metric="killed", source="Dock Union"),
        figure("counted 12 dead", 12, metric="killed", source="Harbour Board"),
        claim("“Fourteen,” said Mira Ost", "Mira Ost", "asserts", claim="The union counts the dead rightly."),
        claim("denied the count", "Leo Farn", "denies", claim="The count of the dead is right."),
        names=names,
    )  # fmt: skip
    sides = (("14", "Dock Union"), ("12", "Harbour Board"), ("14", "Mira Ost"), ("fewer than that", "Leo Farn"))
    held = sides_of(told, "How many of the dead were counted?", *sides)
    assert held[:2] == [("Dock Union", "14"), ("Harbour Board", "12")]
    assert held[2:] == [("Leo Farn", "fewer than that")] * is_side


def test_whom_an_article_calls_the_chief_of_a_body_speaks_with_its_voice():
    """The board and its chairwoman who say one thing are one side, though each is quoted."""
    names = (*NAMES[:-1], named("Mira Ost", "person", who=("chair of the Harbour Board", "chair of the Harbour Board")))
    told = one(
        f"{BURNT} The Harbour Board said the gate was open. Mira Ost, chair of the Harbour Board, said the gate was "
        "open. The Dock Union said the gate was locked.",
        claim("The Harbour Board said the gate was open", "Harbour Board", "asserts", claim="The gate was open."),
        claim("said the gate was open. The Dock", "Mira Ost", "asserts", claim="The gate was wide open."),
        claim("The Dock Union said the gate was locked", "Dock Union", "asserts", claim="The gate was locked."),
        names=names,
    )  # fmt: skip
    union, *board = ("locked", "Dock Union"), ("open", "Mira Ost"), ("open", "Harbour Board")
    for own in (board, board[::-1]):
        held = sides_of(told, "Was the gate open or locked?", *own, union)
        assert held == [("Harbour Board", "open"), ("Dock Union", "locked")]
    held = sides_of(told, "Was the gate open or locked?", ("wide open", "Mira Ost"), *board[1:], union)
    assert [who for who, _ in held] == ["Mira Ost", "Harbour Board", "Dock Union"]


def test_a_body_answers_by_whom_articles_call_its_own():
    """The model gives the board as the holder of what its chairwoman says."""
    names = (*NAMES[:-1], named("Mira Ost", "person", who=("chair of the Harbour Board", "chair of the Harbour Board")))
    told = one(
        f"{BURNT} Mira Ost, chair of the Harbour Board, said the gate was open. The Dock Union said the gate was shut.",
        claim("said the gate was open", "Mira Ost", "asserts", claim="The gate was open."),
        claim("The Dock Union said the gate was shut", "Dock Union", "asserts", claim="The gate was shut."),
        names=names,
    )  # fmt: skip
    (hers, theirs), facts = told[0].statements, told[1]
    proposed = {"question": "Was the gate open?", "sides": [
        {"answer": "yes", "holder": "Harbour Board", "facts": [hers.id]},
        {"answer": "no", "holder": "Dock Union", "facts": [theirs.id]},
    ]}  # fmt: skip
    found = hold_dispute(DisputeProposal.model_validate(proposed), {id_: id_ for id_ in facts.by_id}, facts)
    assert [side.holder for side in found.positions] == ["Mira Ost", "Dock Union"]


def test_who_is_asked_what_is_disputed_reads_statements_in_their_sentences():
    """What stands round the words says how sure they are, and the sentence before a denial how much it denies."""
    situation, facts = one(
        f"{BURNT} The first two letters were answered. The Harbour Board says it never got them. Mira Ost has heard "
        "that the gate was locked.",
        claim("says it never got them", "Harbour Board", "denies", claim="The Harbour Board got the letters."),
        claim("the gate was locked", "Mira Ost", "asserts", claim="The gate was locked."),
    )  # fmt: skip
    values, _ = show_facts(situation.statements, facts)
    assert [each["evidence"] for each in values["statements"]] == [
        "(before it: “The first two letters were answered.”) “The Harbour Board ‹says it never got them›.”",
        "“Mira Ost has heard that ‹the gate was locked›.”",
    ]
