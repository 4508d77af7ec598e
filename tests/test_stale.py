"""Recordings that forgive: which older answers stand in for today's, and that nobody takes one unawares."""

import asyncio
import json
import shutil
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner
from scripted_server import ScriptedServer, completion, failure
from test_steps import NOTHING, prose, sober

from summarizer.cli import main
from summarizer.config import Settings
from summarizer.errors import InputError, NoRecordingError
from summarizer.llm.cassette_format import deserialize, serialize
from summarizer.llm.providers import Endpoint
from summarizer.llm.recordings import Recordings
from summarizer.paths import CASSETTES, PROMPTS
from summarizer.pipeline import make_brief
from summarizer.steps import Asker, Question
from summarizer.steps.prompts import Prompts
from summarizer_schemas import Brief
from summarizer_schemas.report import Prose, Translations

QUESTION = Question("compose", NOTHING, Prose, sober, about="the overview", name="compose-all-0a1b2c3d")
CALM = prose("The ferry sank.")


def settle(model, folder, question=QUESTION):
    """Put a question to a model, in the words of a folder of prompts."""

    async def settled():
        async with model:
            return await Asker(model.ask, Prompts(folder)).settle(question)

    return asyncio.run(settled())


def record(folder, *replies, question=QUESTION):
    """Record what a scripted endpoint says to a question in today's words."""
    with ScriptedServer(replies) as server, Recordings(folder / "tapes", "record") as recordings:
        endpoint = Endpoint("local/small-1", server.base_url, api_key="none", wait_first_s=0)
        return settle(recordings.model(endpoint), None, question)


def replay(folder, question=QUESTION, model="local/small-1", prompts="prompts"):
    """Replay a question in changed words; what comes of it, and which stale answers were told of."""
    told = []
    recordings = Recordings(folder / "tapes", "replay", told.append)
    return settle(recordings.model(Endpoint(model)), folder / prompts if prompts else None, question), told


@pytest.fixture
def changed(tmp_path):
    """A folder with prompts in which every block of every step says a little more."""
    (tmp_path / "prompts").mkdir()
    for path in PROMPTS.glob("*.md.j2"):
        text = path.read_text("utf-8").replace("{% endblock %}", "Take care.\n{% endblock %}")
        (tmp_path / "prompts" / path.name).write_text(text, "utf-8")
    return tmp_path


def test_no_recording_of_the_example_articles_is_stale(seeds, monkeypatch):
    """Every request of today has its recording, and every recording its request: CI stops here until they do."""
    stale, made = [], []

    def recordings(settings, _tell):
        made.append(Recordings(settings.replay, "replay", stale.append))
        return made[-1]

    monkeypatch.setattr(Settings, "recordings", recordings)
    asyncio.run(make_brief([seeds], Settings(replay=CASSETTES).resolve({})))
    assert [f"{each.file}: {each.differs}" for each in stale] == []
    assert [file for each in made for file in each.unplayed] == []


def test_neither_ci_nor_make_forgives():
    """What everybody runs asks for no stale answer, and leaves none to a setting that somebody forgot."""
    root = Path(__file__).parent.parent
    assert not [name for name in (".ci/run", "Makefile") if "stale" in (root / name).read_text("utf-8")]
    assert not (root / "summarize.toml").exists()


def test_an_answer_to_the_same_in_other_words_stands_in_and_is_named(changed):
    """What was asked then and is asked now differ in the prompt alone, in all its blocks."""
    record(changed, completion(CALM.model_dump_json()))
    settled, told = replay(changed)
    assert settled.answer == CALM
    assert [(each.name, each.about, each.file) for each in told] == [
        ("compose-all-0a1b2c3d", "the overview", "compose-all-0a1b2c3d.yaml")
    ]
    assert told[0].differs == "the prompt (system message) and the text (user message)"


def test_an_answer_that_fits_exactly_is_not_stale(changed):
    """Where nothing has changed, nothing is forgiven and nothing told."""
    record(changed, completion(CALM.model_dump_json()))
    assert replay(changed, prompts=None)[1] == []


def test_a_whole_conversation_is_answered_by_its_older_one(changed):
    """So is a re-ask, if the answer before and what was refused of it are the same."""
    replies = [completion(each.model_dump_json()) for each in (prose("Chaos!"), CALM)]
    record(changed, *replies)
    settled, told = replay(changed)
    assert settled.answer == CALM
    assert len(told) == 2


def test_a_re_ask_about_something_else_is_not_answered(changed):
    """An answer to other objections answers nothing."""
    record(changed, *(completion(each.model_dump_json()) for each in (prose("Chaos!"), CALM)))

    def stricter(answer):
        checked = sober(answer)
        return type(checked)(checked.kept, [{**each, "reason": "is loud"} for each in checked.refused])

    question = Question("compose", NOTHING, Prose, stricter, QUESTION.about, QUESTION.name)
    with pytest.raises(NoRecordingError):
        replay(changed, question)


def test_an_answer_to_other_facts_is_not_taken(changed):
    """The same article and step are not enough: what the model was shown of them must be the same."""
    record(changed, completion(CALM.model_dump_json()))
    question = Question("compose", NOTHING | {"task": "overview of all"}, Prose, sober, QUESTION.about, QUESTION.name)
    with pytest.raises(NoRecordingError):
        replay(changed, question)


def test_an_answer_of_another_model_is_not_taken(changed):
    """Who answered is part of the request."""
    record(changed, completion(CALM.model_dump_json()))
    with pytest.raises(NoRecordingError, match="the model"):
        replay(changed, model="local/large-2")


def test_an_answer_that_does_not_fit_todays_schema_is_not_taken(changed):
    """Another schema is forgiven only as far as the old answer is one of it."""
    record(changed, completion(CALM.model_dump_json()))
    question = Question("compose", NOTHING, Translations, lambda _: sober(CALM), QUESTION.about, QUESTION.name)
    with pytest.raises(NoRecordingError):
        replay(changed, question)

    class Sentences(Prose):
        """The same fields under another name: another schema on the wire, and the answer fits it."""

    question = Question("compose", NOTHING, Sentences, sober, QUESTION.about, QUESTION.name)
    settled, told = replay(changed, question, prompts=None)
    assert settled.answer.sentences == CALM.sentences
    assert [each.differs for each in told] == ["the schema"]


def test_the_answer_that_counted_is_taken_not_those_in_vain(changed):
    """An endpoint's failure and an answer that broke the schema stand before it on the tape."""
    record(changed, failure(500), completion('{"title": 1}'), completion(CALM.model_dump_json()))
    settled, told = replay(changed)
    assert settled.answer == CALM
    assert len(told) == 1


def test_a_recording_that_does_not_say_what_it_was_made_from_is_never_stale(changed):
    """Without its material nobody can tell that nothing but words has changed."""
    record(changed, completion(CALM.model_dump_json()))
    (tape,) = (changed / "tapes").iterdir()
    cassette = deserialize(tape.read_text("utf-8"))
    del cassette["metadata"]["material"]
    tape.write_text(serialize(cassette), "utf-8")
    assert replay(changed, prompts=None)[0].answer == CALM
    with pytest.raises(NoRecordingError):
        replay(changed)


def test_a_recording_with_too_few_materials_is_named(changed):
    """A file that somebody has shortened is no recording."""
    record(changed, completion(CALM.model_dump_json()))
    (tape,) = (changed / "tapes").iterdir()
    cassette = deserialize(tape.read_text("utf-8"))
    cassette["metadata"]["material"] *= 2
    tape.write_text(serialize(cassette), "utf-8")
    with pytest.raises(InputError, match=r"compose-all-0a1b2c3d\.yaml: .*2 hashes for 1 requests"):
        replay(changed)


def summarize(*arguments):
    """Run the command; its exit status and what it said on standard error."""
    done = CliRunner().invoke(main, [str(each) for each in arguments])
    return done.exit_code, done.stderr


@pytest.mark.usefixtures("strict_replay")
def test_a_plain_replay_takes_no_stale_answer_and_says_what_would(changed, seeds):
    """A changed prompt ends it with status 4, and the message names the way out."""
    status, said = summarize(seeds, "--prompts", changed / "prompts", "--replay", CASSETTES)
    assert status == 4
    assert "With --replay-stale its answer is taken as it is" in said


@pytest.mark.usefixtures("strict_replay")
def test_a_forgiving_replay_names_every_stale_answer_and_is_not_all_well(changed, seeds, seeds_brief):
    """Each is on standard error and among the brief's gaps, and the exit status is 1; the rest is the brief of ever."""
    written = changed / "brief.json"
    options = ("--prompts", changed / "prompts", "--replay", CASSETTES, "--replay-stale", "-o", written)
    status, said = summarize(seeds, *options)
    gaps = [each for each in json.loads(written.read_text("utf-8"))["gaps"] if each["kind"] == "stale"]
    assert status == 1
    names = [path.name for path in CASSETTES.glob("*.yaml")]
    assert all(any(name in gap["text"] for gap in gaps) for name in names)
    assert all(any(name in gap["text"] for name in names) and gap["text"] in said for gap in gaps)
    made = Brief.model_validate_json(written.read_text("utf-8"))
    kept = tuple(each for each in made.gaps if each.kind != "stale")
    assert (
        made.model_copy(
            update={each: getattr(seeds_brief, each) for each in ("run", "digests", "fingerprint")} | {"gaps": kept}
        )
        == seeds_brief
    )


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"base_url": "http://127.0.0.1:9/v1"}, "goes with --replay"),
        ({"record": "tapes"}, "goes with --replay"),
        ({"replay": CASSETTES, "strict": True}, "--strict wants nothing missing"),
    ],
)
def test_forgiving_goes_with_replaying_alone(options, words):
    """Nobody is asked for fresh answers and given stale ones."""
    with pytest.raises(InputError, match=words):
        Settings.of(replay_stale=True, **options).resolve({})


def test_a_run_of_the_tests_on_stale_answers_names_them_and_fails(pytester, changed, monkeypatch):
    """`pytest --stale` lets the tests of a recorded run go on, and lets none of it pass for a good run."""
    here = Path(__file__).parent
    shutil.copy(here / "stale_answers.py", pytester.path)
    pytester.makeconftest('pytest_plugins = ["stale_answers"]')
    pytester.makepyfile(f"""
        import asyncio
        from pathlib import Path
        import pytest
        from summarizer.errors import NoRecordingError
        from summarizer.pipeline import make_brief
        from summarizer.config import Settings

        def made():
            settings = Settings(prompts=Path({str(changed / "prompts")!r})).resolve({{}})
            return asyncio.run(make_brief([Path({str(here.parent / "seeds")!r})], settings))

        def test_a_recorded_run():
            assert not any(each.kind in ("failed", "stale") for each in made().gaps)

        def test_a_plain_replay(strict_replay):
            with pytest.raises(NoRecordingError):
                made()
    """)
    monkeypatch.delitem(sys.modules, "stale_answers")  # the run within this process notes on its own
    done = pytester.runpytest_inprocess("-q", "--stale")
    done.assert_outcomes(passed=2)
    assert done.ret == 1
    told = [line for line in done.outlines if "since it was recorded" in line]
    assert {line.partition(":")[0] for line in told} == {path.name for path in CASSETTES.glob("*.yaml")}
