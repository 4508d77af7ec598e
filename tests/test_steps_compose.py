"""Composing: prose from facts, the check of every sentence, and what code says where a sentence is missing."""

import asyncio
from dataclasses import replace

import pytest
from fake_model import FakeModel
from merge_builder import claim, event, figure, named
from merge_builder import report as grounded
from plain_answers import NO_ANSWERS
from report_builder import FERRY, article, report

from summarizer.errors import AnswerError, NoRecordingError
from summarizer.grounding.lengths import LONGEST
from summarizer.grounding.report import ground_report
from summarizer.llm.budget import tokens_of
from summarizer.merging import merge, merge_reports
from summarizer.merging.events.bundles import Plan, Proposal
from summarizer.merging.facts import Facts
from summarizer.merging.folder import resolve
from summarizer.steps import LEAST_REQUEST_TOKENS, REQUEST_TOKENS, ROUNDS, Asker
from summarizer.steps.compose import allowed, completed, compose, current
from summarizer.steps.first_screen import Composed, Gate, held
from summarizer.steps.prompts import Prompts
from summarizer.steps.shown import show_facts
from summarizer.telling import QUESTIONS
from summarizer.telling.rules import is_total
from summarizer.telling.weight import main_first
from summarizer.telling.why_withheld import why_left_out
from summarizer_schemas.brief import Answer, Gap, Metadata, Sentence
from summarizer_schemas.report import Answers, Prose

SITUATION = merge_reports([ground_report(report(), article())])
TEXTS = {"S1": FERRY}
RAN_AGROUND = {"text": "The ferry Heron ran aground off Cape Marrow on 4 May 2021.", "cites": ["E1"]}
INJURED = {"text": "At least 12 sailors were injured, according to the coast guard.", "cites": ["F1"]}
IN_SHORT = {"text": "On 4 May 2021 a ferry, the Heron, grounded off Cape Marrow.", "cites": ["E1"]}


def prose(*sentences):
    """What the model writes of one situation."""
    return Prose.model_validate({"sentences": list(sentences)})


def answers(**given):
    """What the model answers; to all other questions nothing."""
    return Answers.model_validate({question: given.get(question, []) for question in Answers.model_fields})


def run(overview, first_screen=(NO_ANSWERS,), situation=SITUATION, texts=TEXTS, budget=REQUEST_TOKENS):
    """Compose with a model that answers so; what was composed, and the model."""
    model = FakeModel({"answers-": first_screen, "compose-": overview})
    return asyncio.run(compose(situation, texts, Asker(model.ask, Prompts()), budget)), model


def overview_of(composed):
    """The sentences of the only overview."""
    return [sentence.text for sentence in composed.overviews["P1"]]


def answered(composed, question):
    """What is said to a question, and who wrote it."""
    found = [each for each in composed.answers if each.question == question]
    return [(each.text, each.written_by) for answer in found for each in answer.sentences]


def test_sound_sentences_are_kept_with_the_ids_of_the_situation():
    """A sentence that its citations bear out stands, and cites the situation's own ids."""
    composed, model = run([prose(RAN_AGROUND, INJURED)], [answers(what_happened=[IN_SHORT])])
    assert overview_of(composed) == [RAN_AGROUND["text"], INJURED["text"]]
    assert composed.overviews["P1"][1].cites == ("F1",)
    assert answered(composed, "what_happened") == [(IN_SHORT["text"], "model")]
    assert len(model.asked) == 2


def test_a_number_that_is_not_in_what_it_cites_goes_back_and_is_dropped_in_the_end():
    """A wrong number is asked for again, and then withheld with the reason; the rest of the prose stands."""
    wrong = INJURED | {"text": "At least 21 sailors were injured, according to the coast guard."}
    composed, model = run([prose(RAN_AGROUND, wrong)])
    assert overview_of(composed) == [RAN_AGROUND["text"]]
    assert [(item.stage, item.kind, item.item) for item in composed.withheld] == [
        ("compose", "sentence", wrong["text"])
    ]
    assert "21" in composed.withheld[0].reason
    assert len(model.asked) == 1 + ROUNDS + 1


def test_a_mended_sentence_stands():
    """What comes back sound is kept, and nothing is withheld."""
    wrong = INJURED | {"cites": ["E1"]}
    composed, model = run([prose(wrong | {"text": "At least 19 were injured."}), prose(INJURED)])
    assert overview_of(composed) == [INJURED["text"]]
    assert composed.withheld == ()
    assert "sentence 1" in model.asked[1][2][-1]["content"]


@pytest.mark.parametrize(
    "wrong",
    [
        {"text": "Five sailors were killed, according to the coast guard.", "cites": ["E1"]},
        INJURED | {"text": "12 sailors were injured, according to the coast guard."},
        RAN_AGROUND | {"text": "The ferry Heron ran aground off Iceland on 4 May 2021."},
        RAN_AGROUND | {"cites": ["E9"]},
        RAN_AGROUND | {"cites": []},
        INJURED | {"text": "At least 12 sailors were injured, an article in its own voice says."},
    ],
    ids=["another fact's number", "a hardened number", "a name from nowhere", "no such fact", "no fact", "own voice"],
)
def test_what_the_facts_do_not_bear_out_is_refused(wrong):
    """It is withheld with a reason."""
    composed, _ = run([prose(wrong)])
    assert overview_of(composed) == []
    assert [item.item for item in composed.withheld] == [wrong["text"]]


def test_no_sentence_is_told_twice():
    """What a piece has said already is refused; what the first screen says goes, also in nearly the same words."""
    nearly = {"text": "At least 12 sailors were injured, the coast guard said.", "cites": ["F1"]}
    composed, model = run([prose(RAN_AGROUND, INJURED, INJURED)], [answers(toll=[nearly])])
    assert overview_of(composed) == [RAN_AGROUND["text"], INJURED["text"]]
    same = INJURED | {"text": "At least 12 sailors were injured, according to the coast guard, too."}
    composed, model = run([prose(RAN_AGROUND, INJURED)], [answers(toll=[same])])
    composed = completed(SITUATION, composed, TEXTS)
    assert overview_of(composed) == [RAN_AGROUND["text"]]
    assert answered(composed, "toll") == [(same["text"], "model")]
    assert len(model.asked) == 2, "the overview gives way, and nobody is asked again"
    assert [item.item for item in composed.withheld] == [INJURED["text"]]


def test_where_composing_fails_the_prose_is_missing_and_said_to_be():
    """The brief goes without an overview that the endpoint did not give, and without one that was not recorded."""
    for error in (AnswerError("the model refused"), NoRecordingError("nothing recorded")):
        composed, _ = run([error], [answers(what_happened=[IN_SHORT])])
        assert overview_of(composed) == []
        assert [str(error) in failure for failure in composed.failures] == [True]
        assert composed.answers != ()


def test_the_request_shows_the_facts_and_their_evidence():
    """The model sees each fact's id, words, values and quotes, and nothing of files."""
    _, model = run([prose(RAN_AGROUND)])
    told = model.asked[0][2][1]["content"]
    assert "F1 figure of E1 (news): at least 12 sailors were injured, according to the coast guard" in told
    assert "‹the ferry Heron ran aground off Cape Marrow›" in told
    assert "ferry.txt" not in told


LOWICK = named("Lowick")
BODIES = (named("Red Cross", "organization"), named("Health Ministry", "government"), named("Red Guard", "armed_group"))
BLAST = {"kind": "bombing", "date": "2021-05-03", "places": ["Lowick"], "summary": "A bomb exploded in Lowick."}
ROSE = [
    grounded(
        "A bomb exploded in Lowick on Monday. The Red Cross said 24 people were killed. The Red Cross accused the Red "
        "Guard of the bombing. The war has killed 900 people since 2019, the Red Cross said.",
        "2021-05-04",
        event("A bomb exploded in Lowick", **BLAST),
        event("The war has killed 900 people", kind="situation", status="background", source="Red Cross"),
        figure("24 people were killed", 24, source="Red Cross"),
        figure("killed 900 people since 2019", 900, event=2, source="Red Cross"),
        claim("accused the Red Guard", "Red Cross", "accuses", to=["Red Guard"], claim="The Red Guard bombed Lowick."),
        names=(LOWICK, *BODIES),
    ),
    grounded(
        "The blast in Lowick killed 40 people, the Red Cross said. The Health Ministry put the dead at 31 people.",
        "2021-05-05",
        event("The blast in Lowick", **BLAST),
        figure("killed 40 people", 40, source="Red Cross"),
        figure("the dead at 31 people", 31, source="Health Ministry"),
        names=(LOWICK, *BODIES),
    ),
]


def merged(reports, *groups):
    """Merge reports as a model groups their accounts into events of one situation, with the articles' texts."""
    folder = resolve(reports)
    every = tuple(range(len(folder.accounts)))
    alone = [(index,) for index in every if not any(index in group for group in groups)]
    proposal = Proposal((*groups, *alone), tuple("" for _ in (*groups, *alone)), (), (Plan("", every),), "model")
    situation = merge(folder, proposal)
    texts = {source.text_sha256: source.id for source in situation.sources}
    return situation, {texts[each.article.text_sha256]: each.article.text for each in reports}


BOMBED, BOMBED_TEXTS = merged(ROSE, (0, 2))
DEAD = next(each.id for each in BOMBED.figures if each.low == 31)
WAR = next(each.id for each in BOMBED.figures if each.low == 900)


def first_screen(**given):
    """What stands on the first screen of the bombing, and the model."""
    composed, model = run([prose()], [answers(**given)], BOMBED, BOMBED_TEXTS)
    return completed(BOMBED, composed, BOMBED_TEXTS), model


def test_a_superseded_count_alone_goes_back():
    """With the form that passes; in the end code's sentence stands, with the latest count of each body."""
    wrong = {"text": "The Red Cross said that 24 people were killed.", "cites": [DEAD]}
    composed, model = first_screen(toll=[wrong])
    assert "was replaced by '40'" in model.asked[-1][2][-1]["content"]
    assert [by for _, by in answered(composed, "toll")] == ["code"]
    assert "40" in answered(composed, "toll")[0][0]
    assert "31" in answered(composed, "toll")[0][0]


@pytest.mark.parametrize(
    ("said", "cites"),
    [
        ("The Red Cross said that 40 people were killed.", [DEAD]),
        ("The war has killed 900 people since 2019, the Red Cross said.", [WAR]),
    ],
    ids=["one body of two", "a total alone"],
)
def test_what_a_toll_leaves_out_code_adds_and_asks_nobody_again(said, cites):
    """What stands is true; beside the latest count of each body it is complete."""
    composed, model = first_screen(toll=[{"text": said, "cites": cites}])
    assert len([name for name, _, _ in model.asked if name.startswith("answers")]) == 1
    (first, by), *others = answered(composed, "toll")
    assert by == "code"
    assert "40" in first
    assert "31" in first
    assert others == [(said, "model")]


def test_a_row_of_the_key_figures_tells_the_count_that_a_sentence_leaves_out():
    """Both stand on one page: nothing is told twice for it."""
    one = {"text": "The Red Cross said that 40 people were killed.", "cites": [DEAD]}
    row = {"what": "Killed", "how_many": "31 / 40", "whose": "the Health Ministry 31; the Red Cross 40",
           "cites": [DEAD]}  # fmt: skip
    composed, _ = first_screen(toll=[one], key_figures=[row])
    assert answered(composed, "toll") == [(one["text"], "model")]


def test_a_rise_may_be_told_and_totals_come_last():
    """A superseded count stands beside the one that replaced it, and background behind the deaths of the news."""
    war = {"text": "The war has killed 900 people since 2019, the Red Cross said.", "cites": [WAR]}
    rose = {
        "text": "The dead rose from 24 to 40, the Red Cross said; the Health Ministry put them at 31.",
        "cites": [DEAD],
    }
    composed, _ = first_screen(toll=[war, rose])
    assert answered(composed, "toll") == [(rose["text"], "model"), (war["text"], "model")]


def test_that_a_toll_was_changed_on_a_day_may_be_told_with_both_its_numbers():
    """What became of it since is told in the line before."""
    latest = {"text": "The Red Cross counted 40 dead; the Health Ministry 31.", "cites": [DEAD]}
    changed = {"text": "The Red Cross had raised its count of the dead from 12 to 24 on 4 May 2021.", "cites": [DEAD]}
    composed, _ = first_screen(toll=[latest, changed])
    assert answered(composed, "toll")[0] == (latest["text"], "model")
    assert not any("was replaced by" in each.reason for each in composed.withheld)


def test_a_count_that_is_told_has_no_second_sentence():
    """It is left out, and nobody is asked again."""
    both = {"text": "The Red Cross counted 40 dead; the Health Ministry 31.", "cites": [DEAD]}
    again = {"text": "The dead of Lowick rose to 40 by the count of the Red Cross on 5 May 2021.", "cites": [DEAD]}
    composed, model = first_screen(toll=[both, again])
    assert len([name for name, _, _ in model.asked if name.startswith("answers")]) == 1
    assert answered(composed, "toll") == [(both["text"], "model")]
    assert again["text"] in [each.item for each in composed.withheld]


def test_the_dead_of_the_main_event_stand_in_the_toll_whatever_was_left_out_of_it():
    """A sentence on others hides them no more than none does; where another answer tells them, they are told once."""
    war = {"text": "The war has killed 900 people since 2019, the Red Cross said.", "cites": [WAR]}
    composed, _ = run([prose()], [answers()], BOMBED, BOMBED_TEXTS)
    line = Answer(question="toll", sentences=(Sentence(text=war["text"], cites=(WAR,)),))
    done = completed(BOMBED, replace(composed, answers=(line,)), BOMBED_TEXTS)
    assert [by for _, by in answered(done, "toll")] == ["code", "model"]
    assert "40" in answered(done, "toll")[0][0]
    dead = Answer(question="disputed", sentences=(Sentence(text="The dead are 40, or 31.", cites=(DEAD,)),))
    done = completed(BOMBED, replace(composed, answers=(line, dead)), BOMBED_TEXTS)
    assert answered(done, "toll") == [(war["text"], "model")]


def test_a_toll_that_two_bodies_hold_otherwise_may_have_a_sentence_for_each():
    """No number stands in two."""
    one = {"text": "The Red Cross counted 40 dead.", "cites": [DEAD]}
    other = {"text": "The Health Ministry counted 31 dead.", "cites": [DEAD]}
    composed, _ = first_screen(toll=[one, other])
    assert answered(composed, "toll") == [(one["text"], "model"), (other["text"], "model")]


def test_where_nothing_is_answered_code_answers_from_the_facts():
    """Each question that the facts answer has a sentence that its citations bear out; the others have none."""
    composed, _ = first_screen()
    said = {each.question: [sentence.text for sentence in each.sentences] for each in composed.answers}
    assert said == {
        "what_happened": ["A bomb exploded in Lowick (3 May 2021)."],
        "toll": [
            (
                "31 people were killed, according to the Health Ministry (reported on 5 May 2021), and 40, according "
                "to the Red Cross (reported on 5 May 2021)."
            )
        ],
        "responsibility": ["According to the Red Cross, the Red Guard bombed Lowick."],
        "disputed": [f"{BOMBED.disputes[0].question} The Health Ministry: 31; the Red Cross: 40."],
        "key_figures": [
            (
                "Killed: 31 / 40 – 31, according to the Health Ministry (reported on 5 May 2021); 40, according to the "
                "Red Cross (reported on 5 May 2021)"
            )
        ],
    }


def test_help_that_one_article_tells_of_is_not_added_where_the_model_answered():
    """Who wrote the other answers found no need worth telling; where nothing was written, code tells it."""
    text = "A bomb exploded in Lowick and killed 3 people. Two of the injured were flown out of Lowick."
    blast = event("A bomb exploded in Lowick", **BLAST)
    help_ = event("Two of the injured were flown out of Lowick", kind="humanitarian", places=["Lowick"])
    situation, texts = merged(
        [grounded(text, "2021-05-04", blast, help_, figure("killed 3 people", 3), names=(LOWICK,))]
    )
    ids = tuple(each.id for each in sorted(situation.events, key=lambda each: each.kind != "bombing"))
    own = situation.episodes[0].model_copy(update={"events": ids, "figures": tuple(f.id for f in situation.figures)})
    situation = replace(situation, episodes=(own,))
    line = {"text": "A bomb exploded in Lowick on 3 May 2021.", "cites": ["E1"]}
    for given, is_told in ((answers(what_happened=[line]), False), (answers(), True)):
        composed, _ = run([prose()], [given], situation, texts)
        assert bool(answered(completed(situation, composed, texts), "response")) is is_told


def test_the_main_event_is_told_first_whatever_the_model_left_of_it():
    """An answer of which only the aftermath holds begins with code's sentence on what happened."""
    text = "A bomb exploded in Lowick. Two men were arrested in Kelso on Thursday."
    blast = event("A bomb exploded in Lowick", kind="bombing", date="2021-05-03", places=["Lowick"])
    arrest = event("Two men were arrested in Kelso", kind="arrest", date="2021-05-06", places=["Kelso"])
    situation, texts = merged([grounded(text, "2021-05-07", blast, arrest, names=(LOWICK, named("Kelso")))])
    caught = next(each.id for each in situation.events if each.kind == "arrest")
    line = {"text": "Two men were arrested in Kelso on 6 May 2021, one article reports.", "cites": [caught]}
    composed, _ = run([prose()], [answers(what_happened=[line])], situation, texts)
    told = [said for said, _ in answered(completed(situation, composed, texts), "what_happened")]
    assert told[:1] == ["A bomb exploded in Lowick (3 May 2021)."]
    assert line["text"] in told


def test_what_rests_on_planted_words_alone_does_not_lead():
    """It is not shown, cannot be cited, and code does not tell it."""
    quotes = tuple(each.model_copy(update={"planted": "900" in each.exact}) for each in BOMBED.quotes)
    situation = type(BOMBED)(**{each: getattr(BOMBED, each) for each in BOMBED.__slots__} | {"quotes": quotes})
    composed, model = run([prose()], [answers()], situation, BOMBED_TEXTS)
    assert len(model.asked) == 2
    assert all("900" not in messages[1]["content"] for _, _, messages in model.asked)
    assert "900" not in str(completed(situation, composed, BOMBED_TEXTS).answers)


def test_no_more_sentences_are_asked_for_than_the_facts_need():
    """A situation of one fact gets one sentence; what articles of few words tell gets few."""
    alone = merge_reports([ground_report(report(figures=[], claims=[]), article())])
    _, model = run([prose(RAN_AGROUND)], situation=alone)
    assert "overview: one sentence, for a reader" in model.asked[0][2][1]["content"]
    assert allowed(SITUATION, [8, 8, 8]) == [2, 1, 1]
    long = tuple(each.model_copy(update={"words": 5000}) for each in SITUATION.sources)
    many = type(SITUATION)(**{each: getattr(SITUATION, each) for each in SITUATION.__slots__} | {"sources": long})
    assert allowed(many, [8, 8, 8, 1]) == [8, 6, 3, 1]


def test_situations_of_like_weight_share_the_room():
    """None of them is told in a sentence or two where another has eight; what is beside them gets the rest."""
    long = tuple(each.model_copy(update={"words": 5000}) for each in SITUATION.sources)
    many = type(SITUATION)(**{each: getattr(SITUATION, each) for each in SITUATION.__slots__} | {"sources": long})
    assert allowed(many, [8, 8, 8, 4], [0, 1, 2]) == [6, 5, 5, 2]
    assert allowed(SITUATION, [8, 8, 8], [0, 1]) == [2, 1, 1]
    assert allowed(many, [3, 8, 8], [0, 1]) == [3, 8, 5]


def many_accounts(count):
    """An article that tells so many events, each with a toll."""
    lines = [
        f"A boat with the number {n + 1000} sank at Port {n + 1000} and {n + 7000} people died." for n in range(count)
    ]
    items = [event(line.removesuffix("."), summary="A boat sank.", kind="accident") for line in lines]
    tolls = [figure(f"{n + 7000} people died", n + 7000, event=n + 1) for n in range(count)]
    return grounded(" ".join(lines), "2021-05-04", *items, *tolls)


def test_a_situation_of_a_thousand_accounts_is_composed_within_the_budget():
    """No request takes more than the budget: facts come by rank, the rest is counted, and parts are written as one."""
    situation, texts = merged([many_accounts(500), many_accounts(499)])
    composed, model = run([prose()], [answers()], situation, texts, LEAST_REQUEST_TOKENS)
    schemas = {"Prose": Prose, "Answers": Answers}
    sizes = [tokens_of(messages, schemas[schema]) for _, schema, messages in model.asked]
    assert len(sizes) > 3
    assert max(sizes) <= LEAST_REQUEST_TOKENS
    assert "further events" in model.asked[-1][2][1]["content"]
    assert composed.failures == ()


def test_each_event_that_killed_has_a_sentence_on_the_first_screen():
    """So many are asked for and let through, and one for the hurt; more go back."""
    situation, texts = merged([many_accounts(3)])
    tolls = [
        {"text": f"A boat sank and {7000 + n} people died, one article reports.", "cites": [f"E{n + 1}", f"F{n + 1}"]}
        for n in range(3)
    ]
    composed, model = run([prose()], [answers(toll=tolls)], situation, texts)
    assert len(answered(composed, "toll")) == 3
    assert "3 at most" in next(told for name, _, told in model.asked if name.startswith("answers"))[1]["content"]


def test_who_somebody_is_code_puts_in_and_asks_nobody_again():
    """A sentence that is true and only badly introduced, or that calls a body by two names, costs no request."""
    text = (
        "Mayor Ana Ruiz spoke. A bomb exploded in Lowick. Ruiz said 9 people were killed, and so did the Red Cross "
        "Society."
    )
    blast = event("A bomb exploded in Lowick", kind="bombing", places=["Lowick"])
    toll = figure("9 people were killed", 9, source="Ana Ruiz", also_sources=["Red Cross"])
    names = (
        named("Ana Ruiz", "person", "Ana Ruiz", "Ruiz"), named("Lowick"),
        named("Red Cross", "organization", "Red Cross", "Red Cross Society"),
    )  # fmt: skip
    situation, texts = merged([grounded(text, "2021-05-04", blast, toll, names=names)])
    bare = {"text": "Ana Ruiz and the Red Cross Society said that 9 people were killed.", "cites": ["F1"]}
    composed, model = run([prose(bare)], situation=situation, texts=texts)
    assert len([name for name, _, _ in model.asked if name.startswith("compose")]) == 1
    assert "- Mayor Ana Ruiz" in model.asked[0][2][1]["content"]
    told = overview_of(completed(situation, composed, texts))
    assert told == ["Mayor Ana Ruiz and the Red Cross Society said that 9 people were killed."]


def test_a_line_on_the_hurt_owes_no_count_of_the_dead():
    """What is left out of the toll is asked of the line that counts the dead alone."""
    text = (
        "A bomb exploded in Lowick. It killed 40 people and hurt 70, the Red Cross said. The hospital counted 31 dead."
    )
    blast = event("A bomb exploded in Lowick", **BLAST)
    given = (
        figure("killed 40 people", 40, source="Red Cross"),
        figure("31 dead", 31, source="The hospital"),
        figure("hurt 70", 70, metric="injured", source="Red Cross"),
    )
    situation, texts = merged([grounded(text, "2021-05-04", blast, *given, names=(LOWICK, *BODIES))])
    hurt = next(each.id for each in situation.figures if each.metric == "injured")
    line = {"text": "The Red Cross said that 70 people were hurt.", "cites": [hurt]}
    composed, _ = run([prose()], [answers(toll=[line])], situation, texts)
    assert (line["text"], "model") in answered(composed, "toll")


def test_of_more_lines_than_the_toll_has_room_for_the_weightiest_stand():
    """Background goes first, wherever it was written, and never what is news; what goes is asked for no more."""
    situation, texts = merged([many_accounts(3)])
    lines = [
        (f"A boat sank and {7000 + n} people died, one article reports.", (f"E{n + 1}", f"F{n + 1}")) for n in range(3)
    ]
    old = situation.events[0].model_copy(update={"status": "background"})
    situation = replace(situation, events=(old, *situation.events[1:]))
    ids = {each: (each,) for _, cites in lines for each in cites}
    gate = Gate(Facts(situation, texts), ids, dict.fromkeys(QUESTIONS, 2))
    answer = answers(toll=[{"text": text, "cites": list(cites)} for text, cites in lines])
    checked = held(answer, gate)
    kept = checked.kept
    assert checked.refused == []
    assert [each.sentence.text for each in kept.lines] == [text for text, _ in lines[1:]]
    assert kept.withheld[0].item == lines[0][0]
    assert why_left_out(kept.withheld[0]) == "said"  # its facts stand in the timeline and the annex


def test_a_toll_to_date_of_the_main_event_is_no_total_that_must_wait():
    """It is the news and holds the deaths before it; the dead of a long war wait."""
    text = "A bomb exploded in Lowick and killed 3 people. Since Monday 46 people have been killed, the Red Cross said."
    blast = event("A bomb exploded in Lowick", **BLAST)
    since = event(
        "Since Monday 46 people have been killed", **BLAST | {"status": "total", "date": "2021-05-03/2021-05-06"}
    )
    given = (figure("killed 3 people", 3), figure("46 people have been killed", 46, event=2, source="Red Cross"))
    situation, texts = merged([grounded(text, "2021-05-06", blast, since, *given, names=(LOWICK, *BODIES))])
    facts = Facts(situation, texts)
    main, total = situation.events
    cites = [each.id for each in situation.figures if each.event == total.id]
    together = situation.episodes[0].model_copy(update={"events": (main.id, total.id)})
    facts = Facts(replace(situation, episodes=(together,)), texts)
    assert not is_total(cites, facts)
    shown, _ = show_facts([main, total], facts, for_prose=True)
    assert [each["status"] for each in shown["events"]] == ["news", "news"]
    long = main.model_copy(update={"date": "2021-05"})
    assert is_total(cites, Facts(replace(situation, episodes=(together,), events=(long, total)), texts))


def test_what_ended_a_fight_is_told_with_it_whatever_the_model_left_out():
    """The signature that several sources tell and the exchange; once, and not where an answer has told it."""
    first = "The Blue Army and the Green Army fought at Lowick. "
    end = "The two armies signed a ceasefire at Kelso. The two armies exchanged prisoners."
    fight = event(
        first.strip().removesuffix("."), kind="armed_clash", date="2021-05-03", places=["Lowick"], by=["Blue Army"],
        to=["Green Army"],
    )  # fmt: skip
    signed = event("The two armies signed a ceasefire at Kelso", kind="agreement", date="2021-05-06", places=["Kelso"])
    swapped = event("The two armies exchanged prisoners", kind="other", date="2021-05-07")
    names = (LOWICK, named("Kelso"), named("Blue Army", "military"), named("Green Army", "military"))
    reports = [
        grounded(f"{first}{more} {end}", day, fight, signed, swapped, names=names)
        for more, day in (
            ("Shops stayed shut while shells fell on the hills, and buses turned round at the bridge.", "2021-05-08"),
            ("A farmer showed his broken fence to a visitor who had come by boat from the islands.", "2021-05-09"),
        )
    ]
    situation, texts = merged(reports, (0, 3), (1, 4), (2, 5))
    composed, _ = run([prose()], situation=situation, texts=texts)
    told = [text for text, _ in answered(completed(situation, composed, texts), "what_happened")]
    assert [("ceasefire" in each, "exchanged" in each) for each in told[1:]] == [(True, False), (False, True)]
    agreed = next(each.id for each in situation.events if each.kind == "agreement")
    line = {"text": "The two armies signed a ceasefire at Kelso on 6 May 2021.", "cites": [agreed]}
    composed, _ = run([prose()], [answers(latest=[line])], situation, texts)
    told = [text for text, _ in answered(completed(situation, composed, texts), "what_happened")]
    assert not any("ceasefire" in each for each in told)


STRIKE = "Drivers stopped all buses in Lowick on Monday {}. "
STABBING = "A man was stabbed in Kelso on 4 May 2021. One person was killed, the police said."
DAYS_OF_STRIKE = (
    "while shops stayed shut and their owners counted what they had lost",
    "so that a farmer drove his neighbours to the market in a trailer",
    "and schools opened an hour later for the children who came on foot",
    "as the harbour hired boats for those who live across the bay",
)


def _strike_and_stabbing(*, dead_in_the_strike=0):
    """What four articles tell of a strike, and one of them of a stabbing in another town, two situations."""
    strike = event("Drivers stopped all buses in Lowick", kind="protest", date="2021-05-03", places=["Lowick"])
    stabbing = event("A man was stabbed in Kelso", kind="crime", date="2021-05-04", places=["Kelso"])
    reports = [
        grounded(STRIKE.format(more), f"2021-05-0{day}", strike, names=(LOWICK,))
        for day, more in enumerate(DAYS_OF_STRIKE[1:], start=6)
    ]
    dead = [figure("One person was killed", 1, event=2, source="police")]
    beside = f"and {dead_in_the_strike} people were killed" if dead_in_the_strike else DAYS_OF_STRIKE[0]
    dead += [figure(beside, dead_in_the_strike)] * bool(dead_in_the_strike)
    told = STRIKE.format(beside) + STABBING
    names = (LOWICK, named("Kelso"), named("police", "organization"))
    reports.insert(0, grounded(told, "2021-05-05", strike, stabbing, *dead, names=names))
    folder = resolve(reports)
    groups = ((0, 2, 3, 4), (1,))
    plans = (Plan("", (0, 2, 3, 4)), Plan("", (1,)))
    situation = merge(folder, Proposal(groups, ("", ""), (), plans, "model"))
    ids = {source.text_sha256: source.id for source in situation.sources}
    texts = {ids[each.article.text_sha256]: each.article.text for each in reports}
    return main_first(situation, texts), texts


DIED = "A man was stabbed in Kelso (4 May 2021): 1 person was killed, according to police (reported on 5 May 2021)."


def test_the_only_deaths_of_the_news_stand_on_the_first_screen_whichever_situation_tells_them():
    """Beside a main situation in which nobody died they are told of the other, if the model has left them out."""
    situation, texts = _strike_and_stabbing()
    assert [len(each.events) for each in situation.episodes] == [1, 1]
    composed, _ = run([prose()], situation=situation, texts=texts)
    done = completed(situation, composed, texts)
    assert answered(done, "toll") == [(DIED, "code")]
    assert not any("stabbed" in text for text, _ in answered(done, "also_reported")), "nothing is said twice"
    stabbed = {"text": "A man was stabbed to death in Kelso on 4 May 2021.", "cites": ["P2"]}
    composed, _ = run([prose()], [answers(also_reported=[stabbed])], situation, texts)
    assert answered(completed(situation, composed, texts), "toll") == []
    bare = {"text": "A man was stabbed in Kelso on 4 May 2021.", "cites": ["P2"]}
    composed, _ = run([prose()], [answers(also_reported=[bare])], situation, texts)
    assert answered(completed(situation, composed, texts), "toll") == [(DIED, "code")]


def test_where_the_main_situation_killed_a_side_situation_s_dead_wait_for_their_place():
    """What is told beside a toll of the main event would read as a part of it."""
    situation, texts = _strike_and_stabbing(dead_in_the_strike=7)
    composed, _ = run([prose()], situation=situation, texts=texts)
    assert not any("Kelso" in text for text, _ in answered(completed(situation, composed, texts), "toll"))


def test_the_prompt_tells_how_many_sentences_the_toll_has_room_for():
    """What the check holds an answer to stands in the request."""
    _, model = first_screen()
    asked = " ".join(message["content"] for _, _, messages in model.asked for message in messages)
    assert "2 sentences at most in all" in asked


DEMANDED = {"text": "It is not known whether the captain will be charged.", "cites": ["U2"]}
WHY = {"text": "It is not known why the ferry ran aground.", "cites": ["U1"]}


def test_what_somebody_demands_is_unknown_behind_what_readers_ask():
    """Whether anybody will be charged comes after why it happened, and is the first to go where room is short."""
    asked = ("Why the ferry ran aground.", "Whether the captain will be charged.", "Who steered the ferry.")
    gaps = tuple(Gap(kind="open_question", about=(SITUATION.events[0].id,), text=each) for each in asked)
    who = {"text": "It is not known who steered the ferry.", "cites": ["U2"]}
    for unknown, kept in (([DEMANDED, WHY], [WHY, DEMANDED]), ([DEMANDED, WHY, who], [WHY, who])):
        composed, model = run([prose()], [answers(unknown=unknown)], replace(SITUATION, gaps=gaps))
        assert answered(composed, "unknown") == [(each["text"], "model") for each in kept]
        assert len([name for name, _, _ in model.asked if name.startswith("answers")]) == 1


@pytest.mark.parametrize(("day", "kept"), [("XXXX-03-09", False), ("2021-05-06", True)])
def test_what_was_before_the_main_event_is_not_the_latest(day, kept):
    """A letter of March without a year is no news since a bomb of May; code tells it by the day of its article."""
    text = "A bomb exploded in Lowick on Monday. A letter warned of the house in Lowick."
    letter = event("A letter warned of the house in Lowick", kind="other", date=day, places=["Lowick"])
    situation, texts = merged(
        [grounded(text, "2021-05-07", event("A bomb exploded in Lowick", **BLAST), letter, names=(LOWICK,))]
    )
    (told,) = [each.id for each in situation.events if "letter" in each.summary]
    said = {"text": "A letter warned of the house in Lowick, one article reports.", "cites": ["E2"]}
    assert told == "E2"
    composed, model = run([prose()], [answers(latest=[said])], situation, texts)
    assert len([name for name, _, _ in model.asked if name.startswith("answers")]) == 1
    done = current(situation, completed(situation, composed, texts), texts)
    assert ((said["text"], "model") in answered(done, "latest")) is kept


@pytest.mark.parametrize("told_before", [True, False])
def test_the_latest_that_is_told_above_is_not_told_again(told_before):
    """The writer had left the answer empty for that; where nothing above tells it, code does."""
    text = "A bomb exploded in Lowick on Monday. Relatives blocked a road in Lowick on Thursday."
    road = event("Relatives blocked a road in Lowick", kind="protest", date="2021-05-06", places=["Lowick"])
    bomb = event("A bomb exploded in Lowick", **BLAST)
    situation, texts = merged([grounded(text, "2021-05-07", bomb, road, names=(LOWICK,))])
    (id_,) = [each.id for each in situation.events if "road" in each.summary]
    lines = [Sentence(text="A bomb exploded in Lowick.", cites=("E1",))]
    lines += [
        Sentence(text="On 6 May 2021 families of the dead shut the road to the town.", cites=(id_,))
    ] * told_before
    composed = Composed({}, (Answer(question="what_happened", sentences=tuple(lines)),), (), ())
    done = completed(situation, composed, texts)
    assert bool(answered(done, "latest")) is not told_before


def test_a_fact_that_has_changed_is_shown_as_it_is_now():
    """What is shown of a fact is made once, and made anew for one that only has its id."""
    facts = Facts(SITUATION, TEXTS)
    event, toll = SITUATION.events[0], SITUATION.figures[0]
    shown, _ = show_facts([event, toll], facts, for_prose=True)
    changed = event.model_copy(update={"summary": "A ferry sank."})
    again, _ = show_facts([toll, changed], facts, for_prose=True)
    assert again["figures"] == shown["figures"]
    assert [each["summary"] for each in again["events"]] == ["A ferry sank."]


def test_what_was_before_the_main_event_is_the_latest_by_the_day_on_which_it_became_known():
    """A letter of April that an article of 6 May tells is told by that day; one of which no day is known is no news."""
    crash, wrote, warned = "A tram hit a van in Lowick", "The office got a letter", "A warden wrote a letter"
    text = f"{crash}. {wrote}. {warned}."
    items = (
        event(crash, places=["Lowick"], date="2021-05-04"),
        event(wrote, kind="other", date="2021-04-09"),
        event(warned, kind="other", date="2021-03-02", status="background"),
    )
    situation = merge_reports([grounded(f"{crash}.", "2021-05-04", items[0]), grounded(text, "2021-05-06", *items)])
    texts = {source.id: text if source.published == "2021-05-06" else f"{crash}." for source in situation.sources}
    cited = {each.summary: each.id for each in situation.events}
    said = tuple(Sentence(text=f"{each}.", cites=(cited[f"{each}."],)) for each in (wrote, warned))
    composed = Composed({}, (Answer(question="latest", sentences=said),), (), ())
    kept = current(situation, composed, texts)
    (told,) = [each.text for each in kept.sentences]
    assert told == "As reported on 6 May 2021, the office got a letter (9 April 2021)."
    assert [each.item for each in kept.withheld] == [each.text for each in said]


def test_an_article_whose_page_names_its_publisher_is_called_by_it():
    """In what prose is shown, and in what it may say; without one it is "one article"."""
    text = "A bridge fell in Lowick. A report on 7 people killed."
    told = grounded(
        text,
        "2021-05-04",
        event("A bridge fell in Lowick", kind="accident", date="2021-05-03", places=["Lowick"]),
        figure("7 people killed", 7),
        names=[named("Lowick")],
    )
    page = replace(told, article=replace(told.article, metadata=Metadata(publisher="Lowick Herald")))
    said = "Lowick Herald reports that 7 people were killed."
    for given, is_named in ((told, False), (page, True)):
        situation = merge_reports([given])
        facts = Facts(situation, {"S1": text})
        values, _ = show_facts([*situation.events, *situation.figures], facts, for_prose=True)
        assert ("Lowick Herald" in str(values)) is is_named
        assert ("one article" in str(values)) is not is_named
        assert (not facts.objections(said, [each.id for each in situation.figures])) is is_named


def test_the_prompt_tells_how_long_a_sentence_may_be():
    """Whoever is held to a number is told it before."""
    asked = first_screen()[1].asked[0][2][0]["content"]
    assert f"never more than {LONGEST['text']} characters" in asked
