"""Batches: the brief is the ordinary run's to the byte, and whatever goes wrong on the way, nothing is paid twice."""

import asyncio
import json
import os
import signal
from dataclasses import replace
from functools import partial

import pytest
from apart import process
from apart import summarize as summarize_apart
from batch_faults import EveryFault, TinyModel, write_tiny_articles
from batch_server import BatchFaults, BatchServer, line
from click.testing import CliRunner
from fleet import FERRIES, Harbour, write_articles
from hypothesis import given
from hypothesis import strategies as st

from summarizer.batch import Gathering, Rounds, State, gathering, rounds, sending
from summarizer.batch.gathering import TRIES
from summarizer.batch.lines import Answered, BatchLine, Unanswered, files_of, id_of, read_answers
from summarizer.cli import main
from summarizer.config import Settings
from summarizer.errors import InputError
from summarizer.llm.budget import Budget
from summarizer.loading import load_articles
from summarizer.pipeline import brief_of, make_brief
from summarizer.render import render


async def _at_once(*_):
    await asyncio.sleep(0)


@pytest.fixture(autouse=True)
def _nothing_waits(monkeypatch):
    """Neither an ordinary run after a failure, nor a batch's run between two looks."""
    monkeypatch.setattr(Budget, "sleep", _at_once)
    monkeypatch.setattr(rounds, "_LOOKS_S", (0.0,))


def settings_at(server, folder, **options):
    """Return settings for the endpoint, with answers kept in `folder`."""
    return Settings.of(model="local/small-1", base_url=server.base_url, cache=folder, **options).resolve({})


def by_one(articles, settings):
    """Make the brief as ever; return its JSON."""
    return render(asyncio.run(make_brief([articles], settings)), "json")


def by_batch(articles, settings, tell=lambda _: None, *, waits=True):
    """Make the brief in batches; return its JSON, or None if answers are awaited."""
    settings = replace(settings, batch="send")

    async def run(state):
        post = Gathering(state)
        making = brief_of(load_articles([articles]), settings, post=post)
        return await Rounds(post, tell, sleep=_at_once).run(making, waits=waits)

    with State(settings.cache) as state:
        made = asyncio.run(run(state))
    return made and render(made, "json")


def state_of(folder):
    """Return what stands in the state: batches under way, answers, requests without one."""
    with State(folder) as state:
        return len(state.open_batches()), state.count_answers(), sorted(state.waiting().values())


def _every_fault_at_once(count, tmp_path, monkeypatch):
    articles = write_tiny_articles(tmp_path / "articles", count)
    with BatchServer(TinyModel()) as server:
        ordinary = by_one(articles, settings_at(server, tmp_path / "one"))
        chats = server.chats
        address = server.base_url

    faults, told = EveryFault(), []

    def tell(event):
        told.append(event)
        if len(told) == 3:
            raise KeyboardInterrupt

    monkeypatch.setattr(rounds, "files_of", partial(files_of, most_lines=count // 3))
    with BatchServer(TinyModel(), faults, port=int(address.rpartition(":")[2].removesuffix("/v1"))) as server:
        server.on_create = partial(_drop_once, [])
        settings = settings_at(server, tmp_path / "batch")
        with pytest.raises(KeyboardInterrupt):
            by_batch(articles, settings, tell)
        made = by_batch(articles, settings, tell)
        assert made == ordinary
        paid = server.answered.total()
        assert server.chats == 0
        assert paid == chats + faults.lost.total()
        assert by_one(articles, settings) == ordinary
        assert server.chats == 2  # what failed is asked for anew, as ever: the refusal, and the text that is too long
        assert server.answered.total() == paid + 2
    assert {"expired", "failed", "cancelled", "completed"} <= {*faults.ends}
    assert state_of(tmp_path / "batch") == (0, 0, [])
    return told


def _drop_once(dropped):
    """Drop the connection the first time: the batch was made, and the answer to that is lost."""
    if not dropped:
        dropped.append(True)
        raise ConnectionError


def test_a_hundred_articles_with_every_fault_at_once_make_the_ordinary_brief(tmp_path, monkeypatch):
    """Whatever goes wrong, the brief is the same to the byte; paid again is only an answer that was lost on the way."""
    told = _every_fault_at_once(100, tmp_path, monkeypatch)
    fetched = [each.what for each in told if hasattr(each.what, "again")]
    passed_over = "\n".join(text for each in fetched for text in each.passed_over)
    for fault in ("half of it", "no custom_id", "belongs to no request", "answered twice"):
        assert fault in passed_over
    assert "\x1b" not in passed_over
    reasons = {why for each in fetched for _, why in each.again}
    assert {"status 500", "status 429", "its answer is empty", "batch_expired", "no line of it came"} <= reasons
    assert {"it came back without an answer", "The file is not one."} <= reasons


@pytest.mark.slow
def test_a_thousand_articles_with_every_fault_at_once_make_the_ordinary_brief(tmp_path, monkeypatch):
    """The same with as many articles as a small archive has."""
    _every_fault_at_once(1000, tmp_path, monkeypatch)


@pytest.fixture
def articles(tmp_path):
    """A folder of five articles, one of which the model misreports at first."""
    return write_articles(tmp_path / "articles", FERRIES[:5])


@pytest.fixture
def server():
    """An endpoint that does all well; it runs while the test does."""
    with BatchServer(Harbour()) as server:
        yield server


@pytest.fixture
def summarize(server, articles, tmp_path):
    """Run the command over the articles at the endpoint, or one of its other commands; batches are looked at once."""

    def run(*arguments, at=server.base_url):
        of_batch = arguments[:1] == ("batch",)
        where = () if of_batch and arguments[1] != "write" else ("--base-url", at, "-m", "local/small-1")
        given = arguments if of_batch else (articles, "-o", tmp_path / "brief.json", *arguments)
        environment = {"XDG_CACHE_HOME": str(tmp_path / "cache")}
        return CliRunner(env=environment).invoke(main, [str(each) for each in (*given, *where)])

    return run


def test_a_run_that_does_not_wait_gets_a_round_further_each_time_until_the_brief_stands(summarize, server, tmp_path):
    """Status 5 says that answers are awaited; the last run writes the brief; no request was sent twice."""
    statuses = []
    while not statuses or statuses[-1] == 5:
        done = summarize("--batch")
        statuses.append(done.exit_code)
    assert statuses[-1] == 0, done.output
    assert "Nothing was sent; " in done.stderr
    made = (tmp_path / "brief.json").read_bytes()
    assert {*server.answered.values()} == {1}
    assert len(server.sent) == len(statuses) - 1
    assert summarize().exit_code == 0
    assert (tmp_path / "brief.json").read_bytes() == made
    assert server.chats == 0


def test_with_wait_one_run_goes_through_all_rounds(summarize, server, tmp_path):
    """Each step that depends on answers is a batch of its own; the brief is the one of the run that asks one by one."""
    done = summarize("--batch", "--wait")
    assert done.exit_code == 0, done.output
    assert [len(each) for each in server.sent][:2] == [5, 1]
    assert f"Sent: 5 requests as batch_0 to {server.base_url}" in done.stderr
    by_batches = (tmp_path / "brief.json").read_bytes()
    assert summarize("--no-cache").exit_code == 0
    assert (tmp_path / "brief.json").read_bytes() == by_batches
    assert {*server.answered.values()} == {2}


def test_the_run_that_follows_a_collect_is_the_ordinary_run_and_pays_for_nothing_twice(summarize, server):
    """What `collect` has fetched answers a run without --batch; only what no batch has brought is asked one by one."""
    assert summarize("--batch").exit_code == 5
    collected = summarize("batch", "collect")
    assert (collected.exit_code, collected.output) == (0, "batch_0 (completed): 5 answers came\n")
    done = summarize()
    assert done.exit_code == 0, done.output
    assert {*server.answered.values()} == {1}
    assert server.chats == server.answered.total() - 5
    assert "5 answers kept from before" in done.stderr
    assert summarize("batch", "status").output == "No batch is under way, and no answer waits to be used\n"


def test_lines_are_the_bodies_of_an_ordinary_run_to_the_byte_under_the_hash_of_address_and_body(summarize, server):
    """What instructor and the client make of a question goes into the file as it is."""
    assert summarize("--batch").exit_code == 5
    bodies = {}
    for each in server.sent[0]:
        custom_id, body = json.loads(each)["custom_id"], each.partition(b',"body":')[2].removesuffix(b"}")
        bodies[custom_id] = body
        assert custom_id == id_of(server.base_url, body)
    assert summarize("--no-cache").exit_code == 0
    asked = {each for each, times in server.answered.items() if times}
    assert {json.dumps(json.loads(each), sort_keys=True) for each in bodies.values()} <= asked


def test_status_tells_how_batches_stand_and_sends_nothing(summarize, server):
    """What is under way, what has come and is not used yet, and what comes again."""
    summarize("--batch")
    server.batches["batch_0"].status = "completed"
    told = summarize("batch", "status")
    assert told.exit_code == 0
    assert told.output.startswith(f"batch_0: completed, 0 of 5 done; 5 requests to {server.base_url}, sent 20")
    assert "`summarize batch collect` fetches it" in told.output
    collected = summarize("batch", "collect")
    assert collected.exit_code == 1
    assert "5 requests without an answer; the next run with --batch sends these again:\n  " in collected.output
    assert "grey-avocet.txt: no line of it came" in collected.output
    assert "5 requests without an answer" in summarize("batch", "status").output


def test_requests_go_through_files_where_there_is_no_server(summarize, tmp_path):
    """Nobody is asked: an engine answers the file, in whatever order, and the next run uses it."""
    nowhere = "http://127.0.0.1:9/v1"
    script, rounds_taken = Harbour(), 0
    while True:
        done = summarize("batch", "write", tmp_path / "requests.jsonl", tmp_path / "articles", at=nowhere)
        if done.exit_code != 5:
            break
        rounds_taken += 1
        asked = [json.loads(each) for each in (tmp_path / "requests.jsonl").read_bytes().splitlines()]
        answers = [line(each["custom_id"], script(each["body"]).body) for each in reversed(asked)]
        (tmp_path / "answers.jsonl").write_bytes(b"\n".join(answers))
        assert summarize("batch", "read", tmp_path / "answers.jsonl").exit_code == 0
    assert done.exit_code == 0, done.output
    assert rounds_taken > 3
    assert summarize(at=nowhere).exit_code == 0
    by_files = json.loads((tmp_path / "brief.json").read_bytes())
    assert summarize("--no-cache").exit_code == 0
    assert json.loads((tmp_path / "brief.json").read_bytes()) == by_files


def test_what_a_file_of_answers_lacks_is_named_and_written_again(summarize, tmp_path):
    """An engine that was interrupted has answered some; the next file holds the others alone."""
    requests, answers = tmp_path / "requests.jsonl", tmp_path / "answers.jsonl"
    write = ("batch", "write", requests, tmp_path / "articles")
    summarize(*write)
    asked = [json.loads(each) for each in requests.read_bytes().splitlines()]
    got = line(asked[0]["custom_id"], Harbour()(asked[0]["body"]).body)
    of_vllm = {"id": "vllm-1", "custom_id": asked[1]["custom_id"], "error": {"message": "no"},
               "response": {"status_code": 500, "request_id": "r", "body": None}}  # fmt: skip
    answers.write_bytes(got + b"\n" + json.dumps(of_vllm).encode() + b"\n" + got[:50])
    read = summarize("batch", "read", answers)
    assert read.exit_code == 1
    assert "1 answer came" in read.output
    assert "line 3 is no JSON, or half of it" in read.output
    assert read.output.count("no line of it came") == 3
    assert read.output.count("status 500") == 1
    assert summarize(*write).exit_code == 5
    again = {json.loads(each)["custom_id"] for each in requests.read_bytes().splitlines()}
    assert {each["custom_id"] for each in asked[1:]} <= again
    assert asked[0]["custom_id"] not in again


@pytest.mark.parametrize("content", [b"%PDF-1.7", b'{"a": 1}', b"[1]\n"])
def test_a_file_that_holds_no_answers_is_refused(summarize, tmp_path, content):
    """Whoever mistakes the file is told so."""
    (tmp_path / "answers.jsonl").write_bytes(content)
    done = summarize("batch", "read", tmp_path / "answers.jsonl")
    assert done.exit_code == 2
    assert "answers.jsonl: holds no answers" in done.stderr


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--wait"], "--wait waits for batches"),
        (["--batch", "--no-cache"], "--batch keeps what comes back in the cache"),
        (["--batch", "--record", "recorded"], "neither --replay nor --record"),
    ],
)
def test_options_that_contradict_each_other_are_refused(summarize, options, said):
    """Before anything is sent."""
    done = summarize(*options)
    assert done.exit_code == 2
    assert said in done.stderr


def test_an_endpoint_that_takes_no_batches_is_named_and_nothing_is_left_behind(summarize, tmp_path):
    """The next run starts anew."""
    with BatchServer(Harbour()) as server:
        server.do = lambda *_: (404, {"error": {"message": "no such route"}})
        done = summarize("--batch", at=server.base_url)
    assert done.exit_code == 3
    assert "status 404" in done.stderr
    assert "batch write" in done.stderr
    assert state_of(tmp_path / "cache" / "situation-brief") == (0, 0, [])


def test_a_batch_that_is_lost_is_given_up_by_name_alone(summarize, server):
    """With another key the endpoint may not know it: what was paid for is not sent again unless somebody says so."""
    summarize("--batch")
    server.batches.clear()
    done = summarize("--batch")
    assert done.exit_code == 3
    assert "`summarize batch forget batch_0`" in done.stderr
    assert summarize("batch", "forget", "batch_1").exit_code == 2
    given_up = summarize("batch", "forget", "batch_0")
    assert given_up.output == "batch_0: given up; 5 requests to be sent again\n"
    assert summarize("--batch").exit_code == 5
    assert len(server.sent) == 2


@pytest.mark.enable_socket  # the server of processes is reached through a Unix socket
def test_a_run_that_is_killed_as_its_batch_is_made_finds_it_again(tmp_path, articles, server):
    """Kill -9 before the batch's name came: the next run finds the batch by its mark, and nothing is paid twice."""
    arguments = ["brief", articles, "--batch", "-m", "local/small-1", "--base-url", server.base_url]
    worker = process(summarize_apart, [*arguments, "-o", tmp_path / "brief.json"], tmp_path)
    kept = tmp_path / "situation-brief"

    def kill():
        server.on_create = str
        os.kill(worker.pid, signal.SIGKILL)
        raise ConnectionError

    server.on_create = kill
    worker.start()
    worker.join()
    assert worker.exitcode == -signal.SIGKILL
    assert state_of(kept)[0] == 1
    assert by_batch(articles, settings_at(server, kept)) is not None
    assert [len(each) for each in server.sent][:2] == [5, 1]
    assert {*server.answered.values()} == {1}


def test_where_an_endpoint_lists_no_batches_one_whose_name_never_came_is_sent_again(tmp_path, articles, monkeypatch):
    """There is no telling whether it was made; it is said, and the run goes on."""

    class Faults(BatchFaults):
        refuses_list = True

    with BatchServer(Harbour(), Faults()) as server:
        settings = settings_at(server, tmp_path / "kept")
        with monkeypatch.context() as broken:
            broken.setattr(State, "name_batch", lambda *_: (_ for _ in ()).throw(KeyboardInterrupt))
            with pytest.raises(KeyboardInterrupt):
                by_batch(articles, settings)
        assert by_batch(articles, settings, waits=False) is None
        assert [len(each) for each in server.sent] == [5, 5]


def test_a_run_that_is_killed_before_it_sends_leaves_its_requests_unsent(tmp_path, articles, server, monkeypatch):
    """The file was never left: the next run sends it."""
    settings = settings_at(server, tmp_path / "kept")
    with monkeypatch.context() as broken:
        broken.setattr(sending.BatchDesk, "upload", lambda *_: (_ for _ in ()).throw(KeyboardInterrupt))
        broken.setattr(State, "take_back", lambda *_: None)  # nothing is mended after a kill
        with pytest.raises(KeyboardInterrupt):
            by_batch(articles, settings)
    assert by_batch(articles, settings) is not None
    assert {*server.answered.values()} == {1}


def test_a_run_that_is_killed_while_it_keeps_answers_keeps_all_or_none(tmp_path, articles, server, monkeypatch):
    """Answers and the note that their batch is over are one change: the next run fetches the batch again."""
    settings = settings_at(server, tmp_path / "kept")
    assert by_batch(articles, settings, waits=False) is None
    end = State.end

    def killed(state, number, answers, why):
        end(state, number, answers, {**why, "x": object()})  # sqlite refuses it, after it took the answers

    with monkeypatch.context() as broken:
        broken.setattr(State, "end", killed)
        with pytest.raises(InputError):
            by_batch(articles, settings)
    under_way, answers, _ = state_of(tmp_path / "kept")
    assert (under_way, answers) == (1, 0)
    assert by_batch(articles, settings) is not None
    assert {*server.answered.values()} == {1}


def test_a_request_that_no_batch_answers_is_given_up_and_named_in_the_brief(tmp_path, articles):
    """The others make the brief; the next run asks anew."""

    class Faults(BatchFaults):
        def lines(self, number, answers):
            good, bad = super().lines(number, answers)
            return [each for each in good if b"Avocet" not in each or b"gist" not in each], bad

    with BatchServer(Harbour(), Faults()) as server:
        settings = settings_at(server, tmp_path / "kept")
        made = json.loads(by_batch(articles, settings))
        assert [each["file"] for each in made["failures"]] == ["grey-avocet.txt"]
        assert "sent in 3 batches, and not answered (no line of it came)" in made["failures"][0]["reason"]
        assert sum("Avocet" in ship for each in server.sent for ship in _ferries(each)) == TRIES
        by_batch(articles, settings)
        assert sum("Avocet" in ship for each in server.sent for ship in _ferries(each)) == 2 * TRIES


def _ferries(sent):
    told = (json.loads(each)["body"] for each in sent)
    return [
        each["messages"][1]["content"] for each in told if "ArticleReport" in json.dumps(each["response_format"])[:99]
    ]


def test_batches_cost_half_and_a_dry_run_knows_it(articles, tmp_path):
    """The same folder at the usual price and in batches."""
    priced = ("--dry-run", "-m", "openai/gpt-5.4-mini")
    runner = CliRunner(env={"XDG_CACHE_HOME": str(tmp_path / "cache")})
    price = [
        float(runner.invoke(main, [str(articles), *priced, *more]).stdout.rpartition("$")[2].split()[0])
        for more in ((), ("--batch",))
    ]
    assert price[1] == pytest.approx(price[0] / 2, rel=0.01)


def test_a_limit_holds_for_what_is_sent_in_batches(tmp_path, articles, server):
    """What would pass it is not sent, and the brief names the articles."""
    settings = settings_at(server, tmp_path / "kept", max_tokens=20_000)
    made = json.loads(by_batch(articles, settings))
    assert 0 < len(made["failures"]) < 5
    assert "--max-tokens 20000" in made["failures"][0]["reason"]


def test_a_dry_run_counts_neither_what_is_under_way_nor_what_has_come(summarize):
    """It tells what a run would send, and sends nothing."""
    before = summarize("--dry-run").stdout
    summarize("--batch")
    under_way = summarize("--dry-run", "--batch").stdout
    assert "To send: 5 requests" in before
    assert "To send: 0 requests" in under_way
    summarize("batch", "collect")
    assert "To send: 0 requests" not in summarize("--dry-run").stdout.replace("To send: 1 request,", "")


def test_clearing_the_cache_forgets_what_came_and_not_what_is_under_way(summarize, tmp_path):
    """What is paid for and awaited is not thrown away."""
    summarize("--batch")
    summarize("batch", "collect")
    summarize("--batch")
    assert summarize("batch", "status").output.startswith("batch_1: ")
    runner = CliRunner(env={"XDG_CACHE_HOME": str(tmp_path / "cache")})
    assert "1 batch is under way" in runner.invoke(main, ["cache", "clear"]).output
    assert state_of(tmp_path / "cache" / "situation-brief")[:2] == (1, 0)


def test_a_damaged_state_stops_a_batch_and_no_ordinary_run(summarize, tmp_path):
    """Nothing is sent that is not noted; an ordinary run says so, and asks."""
    folder = tmp_path / "cache" / "situation-brief"
    folder.mkdir(parents=True)
    (folder / "batches-1.sqlite").write_bytes(b"no database" * 100)
    done = summarize("--batch")
    assert done.exit_code == 2
    assert "batches-1.sqlite: the state of batches cannot be used" in done.stderr
    assert summarize().exit_code == 0


def test_what_is_under_way_is_not_sent_by_another_run(tmp_path, articles, server):
    """Two folders that share an article share its request."""
    settings = settings_at(server, tmp_path / "kept")
    other = write_articles(tmp_path / "other", FERRIES[4:7])
    by_batch(articles, settings, waits=False)
    server.batches["batch_0"].status = "in_progress"
    by_batch(other, settings, waits=False)
    assert [len(each) for each in server.sent] == [5, 2]


def test_of_a_large_folder_so_many_go_at_once_as_memory_allows(tmp_path, articles, server, monkeypatch):
    """The others go when these have come; none goes twice."""
    monkeypatch.setattr(gathering, "AT_ONCE", 2)
    assert by_batch(articles, settings_at(server, tmp_path / "kept")) is not None
    assert [len(_ferries(each)) for each in server.sent][:2] == [2, 2]
    assert max(len(each) for each in server.sent) == 2
    assert {*server.answered.values()} == {1}


TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)


@given(
    st.lists(st.tuples(TEXT, TEXT), max_size=12, unique_by=lambda each: each[0]), st.integers(1, 5), st.integers(1, 900)
)
def test_files_hold_every_line_once_in_order_and_keep_within_the_limits(told, most_lines, most_bytes):
    """Whatever stands in bodies, a line is a line, and its body what was asked."""
    all_lines = [
        BatchLine(id_of("http://x/v1", body), about, body)
        for about, text in told
        for body in [json.dumps({"a": text, "b": about}, ensure_ascii=False).encode()]
    ]
    files = list(files_of(all_lines, most_lines, most_bytes))
    assert [each for file in files for each in file] == all_lines
    for file in files:
        written = b"".join(map(bytes, file))
        assert len(written.decode().splitlines()) == len(file) <= most_lines
        assert len(written) <= most_bytes or len(file) == 1
        assert [json.loads(each)["body"] for each in written.splitlines()] == [json.loads(each.body) for each in file]


NAMES = ["status_code", "body", "code"]
THINGS = st.recursive(
    st.none() | st.booleans() | st.integers() | TEXT,
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["status_code", "body", "code"]), inner)
    ),
    max_leaves=5,
)
TOLD = st.dictionaries(st.sampled_from(["custom_id", "response", "error"]), THINGS)


@given(st.binary(max_size=200), st.lists(TOLD, max_size=5))
def test_whatever_stands_in_a_file_of_answers_each_line_is_an_answer_or_told_in_words(noise, told):
    """Nothing that an engine writes is an error of ours."""
    content = noise.replace(b"\n", b"") + b"\n" + b"\n".join(json.dumps(each).encode() for each in told)
    found = list(read_answers(content))
    assert len(found) == len([each for each in content.split(b"\n") if each.strip()])
    for each in found:
        assert isinstance(each if isinstance(each, str) else each[1], str | Answered | Unanswered)
