"""The whole way: articles in, a brief out, the same each time."""

import asyncio
import re
from hashlib import sha256

import pytest
from fake_model import OpenedModel
from report_builder import FERRY, event, figure, name, report

import summarizer.pipeline.models
from summarizer.config import Settings
from summarizer.domain.article import STANDS
from summarizer.errors import AnswerError, EndpointError, InputError, NoRecordingError
from summarizer.llm.calls import TokenUsage
from summarizer.loading import load_articles
from summarizer.pipeline import AHEAD, make_brief
from summarizer.render import render
from summarizer.verify import verify_brief
from summarizer_schemas.report import Prose

FIRE = """Warehouse fire in Lowick

7 May 2021

Two warehouses burnt down in Lowick on Thursday night, the fire brigade said.
"""
FIRE_REPORT = report(
    headline="Warehouse fire in Lowick",
    published="2021-05-07",
    published_text=["7 May 2021"],
    gist="Warehouses burnt down in Lowick.",
    names=[name("Lowick")],
    events=[
        event(
            summary="Warehouses burnt down in Lowick.",
            date="2021-05-06",
            date_text="on Thursday night",
            places=["Lowick"],
            source="the fire brigade",
            quote="burnt down in Lowick on Thursday night",
        )
    ],
    figures=[
        figure(metric="destroyed", of="warehouses", value=[2], qualifier="exact", quote="Two warehouses burnt down")
    ],
    claims=[],
)
FERRY_REPORT = report()
NO_PROSE = Prose(sentences=[])
ONE = TokenUsage(requests=1)


@pytest.fixture
def articles(tmp_path):
    """A folder of two articles."""
    (tmp_path / "ferry.txt").write_text(FERRY)
    (tmp_path / "fire.txt").write_text(FIRE)
    return tmp_path


@pytest.fixture
def answering(monkeypatch):
    """Have a script answer instead of a model."""

    def answer(ferry=FERRY_REPORT, fire=FIRE_REPORT, compose=NO_PROSE, usage=ONE):
        model = OpenedModel({"extract-ferry": [ferry], "extract-fire": [fire], "compose-": [compose]}, usage)
        monkeypatch.setattr(summarizer.pipeline.models, "Model", lambda _, **__: model)
        return model

    return answer


def brief(*paths, steps=None, **more):
    """Make the brief of these paths with the scripted model."""
    settings = Settings(model="openai/fake", base_url="http://127.0.0.1:9/v1", **more)
    return asyncio.run(make_brief(paths, settings, (steps.append if steps is not None else lambda _: None)))


def test_every_file_is_among_the_sources_or_the_failures(articles, answering):
    """An article that the model refuses, and a file that is none, are named, and the brief is written."""
    answering(fire=AnswerError("fire.txt: the model refused"))
    (articles / "empty.txt").write_text("")
    made = brief(articles)
    assert [source.file for source in made.sources] == ["ferry.txt"]
    assert [(failure.file, failure.stage) for failure in made.failures] == [
        ("empty.txt", "load"),
        ("fire.txt", "extract"),
    ]
    assert sorted(gap.kind for gap in made.gaps if gap.kind == "failed") == ["failed", "failed"]


def test_an_endpoint_that_fails_on_every_article_ends_the_run(articles, answering):
    """There is no brief without a single article."""
    answering(ferry=EndpointError("b"), fire=EndpointError("a"))
    with pytest.raises(EndpointError, match="a"):
        brief(articles)


def test_no_more_articles_are_open_than_requests_may_be_under_way_twice(tmp_path, answering, monkeypatch):
    """Of a large folder a few are laid open and worded at a time, whatever its size, and each once."""
    for number in range(40):
        (tmp_path / f"ferry-{number}.txt").write_text(FERRY.replace("Heron", f"Heron {number}"))
    answering()
    open_now, most, seen = set(), [], []

    async def extract(article, *_, **__):
        open_now.add(article.file)
        most.append(len(open_now))
        for _ in range(3):
            await asyncio.sleep(0)
        open_now.remove(article.file)
        seen.append(article.file)
        raise AnswerError(f"{article.file}: the model refused")

    monkeypatch.setattr("summarizer.pipeline.extraction.extract", extract)
    with pytest.raises(AnswerError):
        brief(tmp_path, concurrency=3)
    assert max(most) == 3 * AHEAD
    assert len(seen) == len(set(seen)) == 40


def test_a_missing_recording_ends_the_run(articles, answering):
    """Replaying an article that was not recorded is wrong use, and no failure of the article."""
    answering(fire=NoRecordingError("fire.txt: no recorded answer"))
    with pytest.raises(NoRecordingError, match=r"fire\.txt"):
        brief(articles)


def test_what_the_gate_refuses_is_withheld_under_its_source(articles, answering):
    """The model's wrong figure is in the brief as withheld, with source and reason, and nowhere else."""
    answering(ferry=report(figures=[figure(value=[21])]))
    made = brief(articles)
    (withheld,) = made.withheld
    assert (withheld.source, withheld.stage, withheld.kind) == ("S1", "extract", "figure")
    assert not any(figure.low == 21 for figure in made.figures)
    assert [gap.about for gap in made.gaps if gap.kind == "withheld"] == [("S1",)]


def test_what_is_withheld_and_stands_by_other_words_says_so(articles, answering):
    """A reader need not look for a number that the brief has; another number is missed as before."""
    wrong = figure(quote="These words are not in the article")
    answering(ferry=report(figures=[figure(), wrong, figure(value=[21])]))
    told = {each.item: each.reason for each in brief(articles).withheld}
    assert [each.endswith(STANDS) for each in told.values()] == [True, False]


def test_usage_counts_answers_and_not_what_failed_on_the_way(articles, answering):
    """A request that was tried again is one: the brief does not change with the endpoint's bad days."""
    answering(usage=TokenUsage(requests=2, retries=1, input_tokens=10, output_tokens=20))
    used = brief(articles).run.usage
    assert (used.requests, used.reasks, used.input_tokens, used.output_tokens) == (7, 0, 70, 140)


def test_decisions_are_read_before_the_model_is_asked(articles, answering):
    """A fault in the file costs nothing."""
    model = answering()
    with pytest.raises(InputError, match="--decisions"):
        brief(articles, decisions=articles / "missing.toml")
    assert model.asked == []


def test_progress_is_told_of_each_article(articles, answering):
    """Whoever watches learns how many articles are done."""
    answering()
    steps = []
    brief(articles, steps=steps)
    assert [(step.stage, step.done, step.total) for step in steps] == [
        ("articles", 1, 2),
        ("articles", 2, 2),
        ("consolidation", 0, 1),
        ("consolidation", 1, 1),
        ("prose", 0, 1),
        ("prose", 1, 1),
    ]


def test_the_order_of_the_files_changes_nothing(seeds, seeds_brief):
    """Any order of the five articles gives the bytes that their folder gives; drawn ones, `test_merging_properties`."""
    settings = Settings().resolve({})
    files = sorted(seeds.glob("*.txt"))
    orders = [files[::-1], [*files[2:], *files[:2]]]
    written = {render(asyncio.run(make_brief(order, settings)), "json") for order in orders}
    assert written == {render(seeds_brief, "json")}


def test_a_part_of_an_article_that_cannot_be_had_is_a_gap_and_strictly_an_end(articles, answering):
    """A long article is a source with what there is of it, and the gap says which characters are missing."""
    text = FIRE + "The wind turned at night. " * 200
    (articles / "fire.txt").write_text(text)
    first = f"extract-fire-{sha256(text.encode()).hexdigest()[:8]}-0-"
    model = answering(fire=AnswerError("fire.txt: the model refused"))
    model.script = {first: [FIRE_REPORT], **model.script}
    made = brief(articles, part_tokens=700)
    assert [source.file for source in made.sources] == ["ferry.txt", "fire.txt"]
    (gap,) = [gap for gap in made.gaps if gap.kind == "failed"]
    assert gap.about == ("S2",)
    assert re.match(rf"Characters [\d,]+ to {len(text):,} of fire\.txt could not be used", gap.text)
    with pytest.raises(EndpointError, match="refused"):
        brief(articles, part_tokens=700, strict=True)


def test_the_second_reader_may_be_left_out(articles, answering):
    """Nothing is asked of it then, the brief says that it was not, and its prompt is none of the run's."""
    model = answering()
    twice = brief(articles)
    assert [name for name, *_ in model.asked if name.startswith("second_reader-")] != []
    model = answering()
    once = brief(articles, second_reader=False)
    assert [name for name, *_ in model.asked if name.startswith("second_reader-")] == []
    assert (twice.second_reading.status, once.second_reading) == ("read", None)
    assert once.run.prompts_sha256 != twice.run.prompts_sha256
    assert once.run.schema_sha256 != twice.run.schema_sha256


def test_the_first_screen_is_written_from_the_facts_where_the_model_says_nothing(articles, answering):
    """The brief is called by its main situation, and every question that the facts answer has code's sentence."""
    answering()
    made = brief(articles)
    assert made.title == made.episodes[0].title
    assert {each.written_by for answer in made.answers for each in answer.sentences} == {"code"}
    assert [answer.question for answer in made.answers][:2] == ["what_happened", "toll"]


UNDATED = """Warehouse fire in Lowick

Two warehouses burnt down in Lowick on Thursday night, the fire brigade said.
"""


@pytest.fixture
def undated(articles, answering):
    """The folder with a fire that nobody dates, and the model that reports it."""
    (articles / "fire.txt").write_text(UNDATED)
    fire = FIRE_REPORT.model_copy(
        update={
            "published": None,
            "published_text": [],
            "events": [FIRE_REPORT.events[0].model_copy(update={"date": None})],
        }
    )
    return answering(fire=fire)


def decisions(folder, text):
    """Write decisions beside a folder of articles; their file."""
    file = folder.parent / "decisions.toml"
    file.write_text(text)
    return file


@pytest.mark.usefixtures("undated")
def test_an_article_is_dated_by_the_editor_before_anything_is_asked_of_all(articles):
    """The day stands in the brief as hers, orders the articles and is what its list of accounts shows."""
    before = brief(articles)
    dated = decisions(articles, "[[date]]\narticle = 'fire.txt'\npublished = 2021-05-07\n")
    made = brief(articles, decisions=dated)
    (fire,) = [each for each in made.sources if each.file == "fire.txt"]
    assert (fire.published, fire.published_basis) == ("2021-05-07", "editor")
    assert [each.published for each in before.sources if each.file == "fire.txt"] == [None]
    assert {each.date for each in made.events if "burnt" in each.summary} == {"2021-05-06"}  # "on Thursday night"
    assert verify_brief(made, load_articles([articles])) == ()
    assert "dated by the editor" in render(made, "md", "full")


def requests(model):
    """What was sent: the name and the words of each request."""
    return [(name, *(message["content"] for message in messages)) for name, _, messages in model.asked]


def test_what_is_decided_of_facts_and_words_sends_what_was_sent_without_it(articles, undated):
    """So answers that are kept answer all of it; a date sends anew what shows it, and no article."""
    brief(articles)
    first = requests(undated)
    text = (
        "[[drop]]\nevent = 'burnt down in Lowick on Thursday night'\n[[title]]\ntitle = 'Ferry'\n"
        "[[note]]\nfigure = 'Two warehouses burnt down'\nnote = 'x'\n[[sign]]\nname = 'x'\nbrief = '00000000'\n"
    )
    undated.asked.clear()
    brief(articles, decisions=decisions(articles, text))
    assert sorted(requests(undated)) == sorted(first)
    undated.asked.clear()
    brief(articles, decisions=decisions(articles, "[[date]]\narticle = 'fire.txt'\npublished = 2021-05-07\n"))
    anew = [each for each in requests(undated) if each not in first]
    assert anew
    assert not any(name.startswith("extract") for name, *_ in anew)


@pytest.mark.usefixtures("undated")
def test_an_earlier_brief_carries_its_decisions_into_the_next(articles):
    """Without the file, and with an article more; the ids stay."""
    text = "[[date]]\narticle = 'fire.txt'\npublished = 2021-05-07\n[[drop]]\nevent = 'burnt down in Lowick'\n"
    made = brief(articles, decisions=decisions(articles, text))
    earlier = articles.parent / "brief.json"
    earlier.write_text(render(made, "json"))
    again = brief(articles, since=earlier)
    assert again.decisions == made.decisions
    assert all(each.applied for each in again.decisions)
    assert again.changes is not None
    assert (again.changes.new, again.changes.revised, again.changes.withdrawn) == ((), (), ())


@pytest.mark.usefixtures("undated")
def test_what_an_editor_drops_is_withdrawn_by_her(articles):
    """Who reads on from the brief before is told so, and not that the model overlooked it."""
    earlier = articles.parent / "brief.json"
    earlier.write_text(render(brief(articles), "json"))
    file = decisions(articles, "[[drop]]\nevent = 'burnt down in Lowick'\n")
    made = brief(articles, since=earlier, decisions=file)
    assert made.changes is not None
    assert {each.reason for each in made.changes.withdrawn} == {"dropped"}
    assert "the editor dropped it" in render(made, "md", "full")


def test_strictly_a_decision_that_is_not_applied_ends_the_run(articles, undated):
    """And names it."""
    file = decisions(articles, "[[pin]]\nevent = 'no such words'\n")
    with pytest.raises(InputError, match=r"not applied: .*no such words"):
        brief(articles, decisions=file, strict=True)
    assert undated.asked
