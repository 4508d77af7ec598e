"""The second reader: it may only flag; what it flags is mended once or goes, and nothing is lost without it."""

import asyncio
from dataclasses import replace

import pytest
from fake_model import FakeModel
from merge_builder import claim, event, figure, named, report
from test_steps_compose import INJURED, SITUATION, TEXTS, answers, prose

from summarizer.errors import EndpointError
from summarizer.llm.budget import tokens_of
from summarizer.merging import merge_reports
from summarizer.merging.facts import Facts
from summarizer.steps import LEAST_REQUEST_TOKENS, REQUEST_TOKENS, Asker
from summarizer.steps.compose import completed, compose
from summarizer.steps.first_screen import Composed
from summarizer.steps.prompts import Prompts
from summarizer.steps.second_reader import beside, read_again
from summarizer.steps.second_reader.items import ReadItem
from summarizer.steps.second_reader.outcome import without_faults
from summarizer.steps.second_reader.verdict_table import Doubt
from summarizer_schemas.brief import Sentence
from summarizer_schemas.report import Readings

DENIED = {"text": "Marrow Lines denied that the Heron was overloaded.", "cites": ["C1"]}
SCREEN = {"text": "A ferry, the Heron, grounded on 4 May 2021 off Cape Marrow.", "cites": ["E1"]}
CLOSED = {"text": "Off Cape Marrow the Heron ran aground on Tuesday.", "cites": ["E1"]}
WHY = "The quote differs."


def readings(*verdicts):
    """What a second reader answers: the number, the verdict and the words of each, and what it points to."""
    told = [
        {
            "n": n,
            "verdict": verdict,
            "points_to": points_to,
            "words": words,
            "shown_by": "",
            "why": "The quote differs.",
        }
        for n, verdict, words, *points_to in verdicts
    ]
    return Readings.model_validate({"readings": told})


def run(read, again=(), budget=REQUEST_TOKENS):
    """Compose, and read what was composed: the situation, the prose and the model."""
    model = FakeModel(
        {
            "answers-": [answers(what_happened=[SCREEN], latest=[CLOSED]), *again],
            "compose-": [prose(INJURED, DENIED)],
            "second_reader-": [read],
        }
    )
    asker = Asker(model.ask, Prompts())

    async def both():
        composed = await compose(SITUATION, TEXTS, asker, budget)
        return await read_again(SITUATION, composed, TEXTS, asker, budget)

    situation, composed = asyncio.run(both())
    return situation, completed(situation, composed, TEXTS), model


def said(composed):
    """Every sentence of the prose with who wrote it."""
    answered = [each for answer in composed.answers for each in answer.sentences]
    return {each.text: each.written_by for each in [*answered, *composed.overviews["P1"]]}


def sent_back(model):
    """What the last request says is wrong."""
    return model.asked[-1][2][-1]["content"]


def reading_of(composed):
    """How the second reading ended: status, sentences read, mended and dropped."""
    found = composed.second_reading
    return found.status, found.sentences, found.mended, found.dropped


def test_each_sentence_is_shown_with_the_words_that_it_rests_on():
    """Sentences, the title and the main event's summary stand in the request, numbered, with their quotes."""
    _, composed, model = run(readings())
    told = model.asked[-1][2][1]["content"]
    assert f"1. sentence: {SCREEN['text']}" in told
    assert f"4. sentence: {DENIED['text']}" in told
    assert "5. summary: The ferry Heron ran aground off Cape Marrow." in told
    assert "denied that the Heron was overloaded” (article of 5 May 2021, passage 1)" in told
    assert reading_of(composed) == ("read", 4, 0, 0)


@pytest.mark.parametrize("words", ["off Iceland", ""])
def test_words_that_do_not_stand_in_the_sentence_make_the_verdict_void(words):
    """Nothing is sent back, and the sentence stands."""
    _, composed, model = run(readings((1, "contradicts", words)))
    assert reading_of(composed) == ("read", 4, 0, 0)
    assert said(composed)[SCREEN["text"]] == "model"
    assert len(model.asked) == 3


def test_what_is_flagged_is_mended_once_with_the_readers_reason():
    """What comes back passes the gate and takes the place of what was flagged; all else stays as it was."""
    mended = SCREEN | {"text": "On 4 May 2021 a ferry, the Heron, stranded at Cape Marrow."}
    other = CLOSED | {"text": "On Tuesday the Heron, a ferry, ran aground."}
    _, composed, model = run(
        readings((1, "goes_beyond", "grounded")), [answers(what_happened=[mended], latest=[other])]
    )
    sentences = said(composed)
    assert sentences[mended["text"]] == "model"
    assert CLOSED["text"] in sentences
    assert not {SCREEN["text"], other["text"]} & set(sentences)
    assert "“grounded”: The quote differs. The passage: “Ferry aground off Cape Marrow" in sent_back(model)
    assert reading_of(composed) == ("read", 4, 1, 0)


def test_what_is_not_mended_is_dropped_counted_and_replaced_by_code():
    """A sentence that comes back unchanged, or not past the gate, is withheld; an answer gets code's sentence."""
    wrong = SCREEN | {"text": "On 4 May 2021 a ferry, the Heron, stranded off Iceland."}
    for again in ([], [answers(what_happened=[wrong], latest=[CLOSED])], [EndpointError("the line is dead")]):
        _, composed, _ = run(readings((1, "contradicts", "grounded")), again)
        assert reading_of(composed) == ("read", 4, 0, 1)
        (item,) = [each for each in composed.withheld if each.stage == "second_reader"]
        assert (item.kind, item.item) == ("sentence", SCREEN["text"])
        (what,) = [each for each in composed.answers if each.question == "what_happened"]
        assert [each.written_by for each in what.sentences] == ["code"]


def test_where_more_than_a_third_is_flagged_the_prose_stands_with_its_doubts():
    """It is the readers who disagree: nothing goes, and each flagged sentence says what is held against it."""
    _, composed, _ = run(readings((1, "contradicts", "grounded"), (2, "goes_beyond", "Tuesday")))
    assert reading_of(composed) == ("disagrees", 4, 0, 0)
    doubts = {each.text: each.doubt for answer in composed.answers for each in answer.sentences}
    assert doubts[SCREEN["text"]] == "“grounded”: The quote differs."
    assert doubts[CLOSED["text"]] == "“Tuesday”: The quote differs."
    assert all(each.doubt is None for each in composed.overviews["P1"])


def test_without_an_endpoint_the_prose_is_not_read_and_said_to_be():
    """The prose stands as it is, and a gap gives the reason."""
    _, composed, _ = run(EndpointError("the line is dead"))
    assert reading_of(composed) == ("not_read", 0, 0, 0)
    assert said(composed)[SCREEN["text"]] == "model"
    assert ["not read a second time: the line is dead" in gap.text for gap in composed.gaps] == [True]


def test_a_flagged_summary_gives_way_to_plain_words():
    """The event is called by its place and kind, what rested on the summary alone goes, and both are withheld."""
    situation, composed, _ = run(readings((5, "goes_beyond", "ran aground")))
    assert situation.events[0].summary == "Cape Marrow: accident."
    assert ("second_reader", "event") in {(each.stage, each.kind) for each in situation.withheld}
    assert "Cape Marrow: accident." not in said(composed)


@pytest.mark.parametrize(
    ("summaries", "doubted", "left"),
    [
        (("A quake hit Kelso.", "A quake shook Kelso at noon."), "{summary}", "{other}"),
        (("A quake hit Kelso at noon.", "A quake shook Kelso at noon."), "at noon", "Kelso: quake."),
    ],
)
def test_a_flagged_summary_gives_way_to_another_articles_that_does_not_say_it(summaries, doubted, left):
    """Each account's summary is borne out by its own article; where all say what is doubted, place and kind stand."""
    situation = merge_reports(
        [
            report(f"A quake hit Kelso. {told}", "2021-05-04", quake_told(told), names=(named("Kelso"),))
            for told in summaries
        ]
    )
    (one,) = situation.events
    (other,) = set(summaries) - {one.summary}
    flagged = ReadItem("summary", one.summary, (one.id,), (), one.id)
    doubt = Doubt("goes_beyond", doubted.format(summary=one.summary), "One article alone tells it.")
    mended = without_faults(situation, {flagged: doubt}, Facts(situation, {}))
    assert mended.events[0].summary == left.format(other=other)


def quake_told(summary):
    """A quake as an article tells it."""
    return event("A quake hit Kelso", kind="disaster", date="2021-05-03", places=["Kelso"], summary=summary)


def test_a_long_reading_is_cut_into_requests_within_the_budget():
    """No request takes more than the budget, and each sentence is read once."""
    many = tuple(
        Sentence(text=f"The Heron ran aground; that is told {n} times.", cites=("E1", "F1")) for n in range(200)
    )
    model = FakeModel({})
    composed = Composed({"P1": many}, (), (), ())
    asker = Asker(model.ask, Prompts())
    _, composed = asyncio.run(read_again(SITUATION, composed, TEXTS, asker, LEAST_REQUEST_TOKENS))
    asked = [messages for _, _, messages in model.asked]
    assert len(asked) > 4
    assert max(tokens_of(messages, Readings) for messages in asked) <= LEAST_REQUEST_TOKENS
    assert composed.second_reading.sentences == len(many)
    shown = " ".join(messages[1]["content"] for messages in asked)
    assert all(shown.count(each.text) == 1 for each in many)


@pytest.mark.parametrize(
    "words",
    [
        "Kelso: quake ruins {low} {of}",
        "Kelso: ruined barns, boats, bridges, cars, chapels, kiosks, lamps, mills; {low}",
    ],
)
def test_a_title_is_read_against_the_facts_that_it_names(words):
    """Of a situation with many figures the one whose number the title tells is shown, wherever it stands among them."""
    things = ("barns", "boats", "bridges", "cars", "chapels", "kiosks", "lamps", "mills", "schools", "sheds", "shops")
    told = "A quake hit Kelso. " + "".join(f"It ruined {n} {thing}. " for n, thing in enumerate(things, start=20))
    counts = [
        figure(f"ruined {n} {thing}", n, metric="destroyed", of=thing) for n, thing in enumerate(things, start=20)
    ]
    quake = event("A quake hit Kelso", date="2021-05-03", places=["Kelso"], summary="A quake hit Kelso.")
    situation = merge_reports([report(told, "2021-05-04", quake, *counts, names=(named("Kelso"),))])
    (episode,) = situation.episodes
    *_, last = [each for each in situation.figures if each.id in episode.figures]
    title = words.format(low=last.low, of=last.of)
    situation = replace(situation, episodes=(episode.model_copy(update={"title": title}),))
    model = FakeModel({"second_reader-": [readings()]})
    composed = Composed(answers=(), overviews={}, withheld=(), failures=())
    asyncio.run(read_again(situation, composed, {"S1": told}, Asker(model.ask, Prompts()), REQUEST_TOKENS))
    shown = model.asked[-1][2][1]["content"].partition(f"title: {title}")[2].partition("summary:")[0]
    assert f"ruined {last.low} {last.of}" in shown


def test_a_doubt_of_an_overview_is_one_of_the_first_screen_that_repeats_it():
    """The same words on the same facts go back wherever they stand, though the reader flagged one of them."""
    echo = {"text": "The coast guard counts at least 12 sailors who were injured on the Heron.", "cites": ["F1"]}
    first = {"text": "At least 12 sailors who were injured were on the Heron, the coast guard said.", "cites": ["F1"]}
    model = FakeModel(
        {
            "answers-": [answers(toll=[first])],
            "compose-": [prose(echo)],
            "second_reader-": [readings((2, "goes_beyond", "at least 12 sailors who were injured"))],
        }
    )
    asker = Asker(model.ask, Prompts())
    composed = asyncio.run(compose(SITUATION, TEXTS, asker, REQUEST_TOKENS))
    _, composed = asyncio.run(read_again(SITUATION, composed, TEXTS, asker, REQUEST_TOKENS))
    doubted = {each.text for answer in composed.answers for each in answer.sentences if each.doubt}
    assert first["text"] in doubted


def test_of_a_sentence_on_many_facts_the_nearest_are_shown():
    """What cites a whole situation is read against what it says, wherever that stands among the facts."""
    lines = [f"A boat sank at Port {n + 1000} in May." for n in range(40)]
    items = [event(line.removesuffix("."), kind="accident") for line in lines]
    situation = merge_reports([report(" ".join(lines), "2021-05-04", *items)])
    texts = {"S1": " ".join(lines)}
    ids = tuple(each.id for each in situation.events)
    said = Sentence(text="A boat sank at Port 1033.", cites=ids)
    model = FakeModel({})
    asked = read_again(situation, Composed({"P1": (said,)}, (), (), ()), texts, Asker(model.ask, Prompts()), 24_000)
    asyncio.run(asked)
    shown = model.asked[0][2][1]["content"].split("2. ")[0]
    assert "[1] “A boat sank at Port 1033 in May”" in shown


BOMB = (
    "A bomb exploded in Lowick. On 4 May 31 people were killed, the Red Cross said. Among them were 5 children killed. "
    "7 sailors were hurt. The Red Guard denied that it bombed Lowick. A ferry sank in Melin and 9 people were killed."
)


def bombed():
    """The facts of one article that counts twice, and tells of a denial and of something else."""
    made = report(
        BOMB,
        "2021-05-05",
        event("A bomb exploded in Lowick", kind="bombing", places=["Lowick"]),
        event("A ferry sank in Melin", kind="accident", places=["Melin"]),
        figure("31 people were killed", 31, source="Red Cross"),
        figure("5 children killed", 5, of="children", part_of=31),
        figure("7 sailors were hurt", 7, of="sailors", metric="injured"),
        figure("9 people were killed", 9, event=2),
        claim("denied that it bombed Lowick", "Red Guard", "denies", claim="The Red Guard bombed Lowick."),
        names=[named("Lowick"), named("Melin"), named("Red Guard", "armed_group"), named("Red Cross", "organization")],
    )
    return Facts(merge_reports([made]), {"S1": BOMB})


def test_beside_a_sentence_stand_other_counts_of_the_same_with_their_days_and_denials():
    """What may contradict it, and is not what it cites; of another event and another fate there is nothing."""
    facts = bombed()
    figures = {each.low: each.id for each in facts.holder.figures}
    told = " | ".join(beside("5 children were killed in Lowick.", [figures[5]], facts))
    assert "31 people were killed, according to Red Cross, reported on 5 May 2021" in told
    assert "Red Guard denies: The Red Guard bombed Lowick." in told
    assert "sailors" not in told
    assert "9 people" not in told
    main = next(each.id for each in facts.holder.events if "bomb" in each.summary)
    assert "sailors" in " | ".join(beside("A bomb exploded in Lowick.", [main], facts))
    assert beside("31 people were killed.", [each.id for each in facts.holder.figures], facts)[0].startswith(
        "Red Guard"
    )


def test_what_stands_beside_a_sentence_is_in_the_request():
    """Under it, and named for what it is."""
    _, _, model = run(readings())
    told = model.asked[-1][2][1]["content"]
    assert "   beside: " in told


def test_a_summary_is_read_against_all_that_its_event_tells():
    """A summary draws on the sentences of its figures and claims too: each is shown, and not the event's alone."""
    told = "A quake hit Kelso. It ruined 20 barns. Marrow Lines denied that its dam broke."
    quake = event("A quake hit Kelso", date="2021-05-03", places=["Kelso"], summary="A quake hit Kelso.")
    ruined = figure("ruined 20 barns", 20, metric="destroyed", of="barns")
    denied = claim("Marrow Lines denied that its dam broke", "Marrow Lines", "denies", about=1)
    names = (named("Kelso"), named("Marrow Lines", kind="company"))
    situation = merge_reports([report(told, "2021-05-04", quake, ruined, denied, names=names)])
    model = FakeModel({"second_reader-": [readings()]})
    composed = Composed(answers=(), overviews={}, withheld=(), failures=())
    asyncio.run(read_again(situation, composed, {"S1": told}, Asker(model.ask, Prompts()), REQUEST_TOKENS))
    shown = model.asked[-1][2][1]["content"].partition("summary: A quake hit Kelso.")[2]
    assert "“ruined 20 barns”" in shown
    assert "denied that its dam broke" in shown


RISING = (11, 14, 17, 20, 23)


def test_the_quote_of_a_number_that_is_said_is_shown_however_far_its_words_are():
    """A sixth count in an article that calls body and event otherwise stands among the quotes that are shown."""
    reports = [
        report(
            f"The Heron ran aground off Cape Marrow. The Coast Guard counted {toll} people killed on the Heron.",
            f"2021-05-{n:02}",
            event("The Heron ran aground", date="2021-05-04", places=["Cape Marrow"]),
            figure(f"{toll} people killed", toll, source="Coast Guard", as_of=f"2021-05-{n:02}"),
            file=f"{n}.txt",
        )
        for n, toll in enumerate(RISING, 5)
    ]
    last = report(
        "Heron: los muertos son 26.",
        "2021-05-11",
        event("Heron", date="2021-05-04", summary="The Heron ran aground.", places=["Cape Marrow"]),
        figure("26", 26, source="Coast Guard", as_of="2021-05-11"),
        file="z.txt",
        language="es",
    )
    situation = merge_reports([*reports, last])
    texts = {source.id: each.article.text for source, each in zip(situation.sources, [*reports, last], strict=True)}
    (toll,) = situation.figures
    said = Sentence(text="The Coast Guard counted 26 people killed on the Heron.", cites=(toll.id,))
    composed = Composed({"P1": (said,)}, (), (), ())
    model = FakeModel({"second_reader-": [readings()]})
    asyncio.run(read_again(situation, composed, texts, Asker(model.ask, Prompts()), REQUEST_TOKENS))
    assert "los muertos son 26" in model.asked[-1][2][1]["content"]
