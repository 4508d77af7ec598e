"""Cached answers: nothing is paid twice, nothing is lost, and trouble with the file stops no run."""

import asyncio
import json
import logging
import os
import platform
import random
import sqlite3
import stat
import subprocess
import sys
import time
from contextlib import closing
from functools import partial

import pytest
from apart import keep_answers, process, summarize
from fake_model import NO_CORRECTIONS, FakeModel
from fleet import FERRIES, MISREPORTED, Harbour, write_articles
from report_builder import report
from scripted_server import ScriptedServer

from summarizer.config import Settings
from summarizer.llm import cache
from summarizer.llm.cache import FILE, Cache, CachedAnswer, CachingModel, clear, contents, open_private
from summarizer.llm.calls import TokenUsage
from summarizer.llm.providers import Endpoint
from summarizer.llm.under_way import TABLES, Claims
from summarizer.pipeline import make_brief, spending_of
from summarizer.render import render
from summarizer_schemas.report import ArticleReport, Corrections

HERE = Endpoint("openai/small-1", "http://127.0.0.1:9/v1")
MESSAGES = [{"role": "system", "content": "Report."}, {"role": "user", "content": "“It happened.”"}]
USED = TokenUsage(requests=2, retries=1, input_tokens=10, cached_tokens=4, output_tokens=20)


def ask(folder, messages=MESSAGES, schema=ArticleReport, endpoint=HERE, name="extract-a"):
    """Ask once with a store in `folder`; the answer, and whether it was asked for."""
    answers = {ArticleReport: report(), Corrections: NO_CORRECTIONS}
    model, kept = FakeModel({"": [answers[schema]]}, USED), []
    with Cache(folder) as store:
        asked = CachingModel(store, endpoint, model.ask, lambda: kept.append(1))
        answer = asyncio.run(asked.ask(messages, schema, name=name, about="a.txt"))
    assert len(model.asked) + len(kept) == 1
    return answer, bool(model.asked)


def test_an_answer_is_paid_for_once_and_is_the_same_ever_after(tmp_path):
    """Another run, another name of the file: the kept object and what it used are those that were paid for."""
    paid, was_asked = ask(tmp_path)
    kept, is_asked_again = ask(tmp_path, name="extract-b")
    assert (was_asked, is_asked_again) == (True, False)
    assert kept == paid


@pytest.mark.parametrize(
    "other",
    [
        {"messages": [MESSAGES[0], {"role": "user", "content": "“It did happen.”"}]},
        {"messages": [MESSAGES[0]]},
        {"schema": Corrections},
        {"endpoint": Endpoint("openai/small-2", HERE.base_url)},
        {"endpoint": Endpoint(HERE.model, "http://127.0.0.1:10/v1")},
    ],
)
def test_another_text_schema_model_or_address_is_another_request(tmp_path, other):
    """Whatever an answer depends on makes it another."""
    ask(tmp_path)
    assert ask(tmp_path, **other)[1]


def test_only_the_owner_can_read_what_is_kept(tmp_path):
    """Folder, file and what SQLite lays beside it are closed to others, whatever the umask."""
    before = os.umask(0)
    try:
        with Cache(tmp_path / "kept") as store:
            store.put(b"k", "m", CachedAnswer("{}", USED))
            modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in (tmp_path / "kept").iterdir()}
    finally:
        os.umask(before)
    assert set(modes) == {FILE, f"{FILE}-wal", f"{FILE}-shm"}
    assert set(modes.values()) == {0o600}
    assert stat.S_IMODE((tmp_path / "kept").stat().st_mode) == 0o700


def test_neither_article_nor_address_nor_key_is_kept(tmp_path):
    """The file holds the answer, the model's name and what was used; what was asked is there as a hash."""
    endpoint = Endpoint(HERE.model, "http://harbour:secret-word@127.0.0.1:9/v1", api_key="sk-canary-0123456789")
    ask(tmp_path, endpoint=endpoint)
    written = b"".join(path.read_bytes() for path in tmp_path.iterdir())
    assert b"Cape Marrow" in written
    assert not [word for word in (b"It happened", b"127.0.0.1", b"secret-word", b"sk-canary") if word in written]


@pytest.mark.parametrize("content", [b"no database at all" * 500, b"SQLite format 3\0" + b"\0" * 5000])
def test_a_damaged_file_is_said_and_stops_no_run(tmp_path, caplog, content):
    """The answer is had all the same; the message names the file and the way out, once."""
    (tmp_path / FILE).write_bytes(content)
    for _ in range(2):
        assert ask(tmp_path)[1]
    (first, second) = [record.message for record in caplog.records if record.levelno == logging.WARNING]
    assert first == second
    assert str(tmp_path / FILE) in first
    assert "summarize cache clear" in first
    clear(tmp_path)
    ask(tmp_path)
    assert not ask(tmp_path)[1]


def test_damage_within_the_file_is_said_when_it_is_met(tmp_path, caplog):
    """A page that was overwritten costs the answers, not the run."""
    for n in range(50):
        ask(tmp_path, messages=[{"role": "user", "content": str(n)}])
    content = bytearray((tmp_path / FILE).read_bytes())
    content[8192:] = b"\xff" * (len(content) - 8192)
    (tmp_path / FILE).write_bytes(content)
    asked = [ask(tmp_path, messages=[{"role": "user", "content": str(n)}])[1] for n in range(50)]
    assert any(asked)
    assert "cache clear" in caplog.text


def test_a_folder_that_cannot_be_made_stops_no_run(tmp_path, caplog):
    """Where a file stands in the way, the run goes on without cached answers and says so."""
    (tmp_path / "kept").write_text("")
    assert ask(tmp_path / "kept")[1]
    assert "--no-cache" in caplog.text


@pytest.mark.parametrize(
    "row", [("{}", "{}"), ("no JSON", "{}"), (report().model_dump_json(), "[]"), ("{}", '{"x":1}')]
)
def test_a_row_that_is_not_as_we_write_it_is_as_good_as_nothing(tmp_path, row):
    """It is asked for again, and replaced."""
    ask(tmp_path)
    with sqlite3.connect(tmp_path / FILE) as connection:
        connection.execute("UPDATE answers SET answer = ?, usage = ?", row)
    connection.close()
    assert [ask(tmp_path)[1], ask(tmp_path)[1]] == [True, False]


@pytest.mark.enable_socket  # the server of processes is reached through a Unix socket
def test_several_processes_keep_answers_at_once(tmp_path):
    """Four processes that open a new store together and write to it lose nothing."""
    workers = [process(keep_answers, tmp_path, str(n), 100) for n in range(4)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert [worker.exitcode for worker in workers] == [0] * 4
    assert contents(tmp_path).answers == {"local/small-1": 400}


def run(folder, server, kept, **settings):
    """Make the brief of a folder from a server; the brief as JSON, and what was sent."""
    resolved = Settings("local/small-1", server.base_url, cache=kept, **settings).resolve({})
    spending = spending_of(resolved)
    made = asyncio.run(make_brief([folder], resolved, spending=spending))
    return render(made, "json"), spending.sent


def test_a_second_run_sends_nothing_and_gives_the_same_bytes(tmp_path):
    """Every answer, those to what was asked again included, is there; the brief tells the same usage."""
    folder = write_articles(tmp_path / "articles", [*FERRIES[:3], MISREPORTED])
    with ScriptedServer(Harbour()) as server:
        first, paid = run(folder, server, tmp_path / "kept")
        second, again = run(folder, server, tmp_path / "kept")
    assert first == second
    assert (paid.usage.reasks, paid.kept) == (1, 0)
    assert (again.usage, again.kept) == (TokenUsage(), paid.usage.requests)


def test_one_new_article_costs_one_report_and_what_is_asked_of_the_whole_folder(tmp_path):
    """What was there before is not asked again."""
    folder = write_articles(tmp_path / "articles", FERRIES[:3])
    harbour = Harbour()
    with ScriptedServer(harbour) as server:
        run(folder, server, tmp_path / "kept")
        harbour.asked.clear()
        write_articles(folder, FERRIES[:4])
        run(folder, server, tmp_path / "kept")
    assert harbour.asked.count("ArticleReport") == 1
    assert set(harbour.asked) == {"ArticleReport", "Consolidation", "Questions", "Prose", "Answers", "Readings"}


def test_recordings_neither_read_nor_write_cache_folder(tmp_path):
    """What is recorded is asked for, though an answer is kept; a replay keeps nothing."""
    folder = write_articles(tmp_path / "articles", FERRIES[:2])
    with ScriptedServer(Harbour()) as server:
        _, paid = run(folder, server, tmp_path / "kept")
        _, recorded = run(folder, server, tmp_path / "kept", record=tmp_path / "tapes")
    replay = Settings(replay=tmp_path / "tapes", cache=tmp_path / "none").resolve({})
    asyncio.run(make_brief([folder], replay))
    assert (recorded.usage, recorded.kept) == (paid.usage, 0)
    assert not (tmp_path / "none").exists()


@pytest.mark.enable_socket  # the server of processes is reached through a Unix socket
@pytest.mark.parametrize(
    ("kills", "ferries"), [(3, FERRIES[:9]), pytest.param(20, FERRIES, marks=pytest.mark.slow)], ids=["3", "20"]
)
def test_a_run_that_is_killed_loses_no_answer_and_gives_the_same_brief(tmp_path, kills, ferries):
    """Started again after each kill -9, the requests are those of one run and at most `concurrency` more a kill."""
    folder, concurrency, moment = write_articles(tmp_path / "articles", ferries), 2, random.Random(7)
    arguments = ["brief", folder, "-m", "local/small-1", "--concurrency", concurrency, "-o", tmp_path / "brief.json"]
    with ScriptedServer(Harbour(delay_s=0.02)) as server:
        whole, paid = run(folder, server, tmp_path / "whole")
        server.requests.clear()
        arguments += ["--base-url", server.base_url]
        for _ in range(kills):
            child = process(summarize, arguments, tmp_path / "cache")
            child.start()
            more = len(server.requests) + moment.randint(1, 4)
            while len(server.requests) < more and child.is_alive():
                child.join(0.005)
            child.join(moment.random() / 20)
            child.kill()
            child.join()
        child = process(summarize, arguments, tmp_path / "cache")
        child.start()
        child.join()
    assert child.exitcode == 0
    assert (tmp_path / "brief.json").read_text("utf-8") == whole
    assert paid.usage.requests <= len(server.requests) <= paid.usage.requests + kills * concurrency


def test_what_a_run_asks_twice_was_not_kept_from_before(tmp_path):
    """The second answer is free and the same, and it is no answer of an earlier run; the next run's is."""

    async def twice(asked):
        return [await asked.ask(MESSAGES, ArticleReport, name="extract-a", about="a.txt") for _ in range(2)]

    for expected in ([], [1, 1]):
        model, kept = FakeModel({"": [report()]}, USED), []
        with Cache(tmp_path) as store:
            first, second = asyncio.run(twice(CachingModel(store, HERE, model.ask, partial(kept.append, 1))))
        assert (first, kept) == (second, expected)
        assert len(model.asked) == 1 - len(expected) // 2


@pytest.mark.enable_socket  # the server of processes is reached through a Unix socket
def test_two_runs_at_once_ask_each_question_once(tmp_path):
    """The second waits for what the first has asked, and the first for the second; both write the same brief."""
    folder = write_articles(tmp_path / "articles", FERRIES[:6])
    outputs = [tmp_path / "one.json", tmp_path / "two.json"]
    with ScriptedServer(Harbour(delay_s=0.05)) as server:
        common = ["brief", folder, "-m", "local/small-1", "--base-url", server.base_url, "--concurrency", 2]
        runs = [process(summarize, [*common, "-o", each], tmp_path / "cache") for each in outputs]
        for each in runs:
            each.start()
        for each in runs:
            each.join()
        asked = [json.dumps(each.body, sort_keys=True) for each in server.requests]
    assert [each.exitcode for each in runs] == [0, 0]
    assert outputs[0].read_bytes() == outputs[1].read_bytes()
    assert len(asked) == len(set(asked))


def test_what_a_run_that_is_gone_has_claimed_is_free(tmp_path):
    """Its process is no more: nobody waits for its answer."""
    gone = subprocess.run([sys.executable, "-c", "import os; print(os.getpid())"], capture_output=True, check=True)
    for pid, expected in ((int(gone.stdout), True), (os.getpid(), False)):
        with closing(open_private(tmp_path / "claims-1.sqlite", TABLES)) as connection:
            row = (b"a question", f"{platform.node()}/{pid}/another", time.time() + 60)
            connection.execute("INSERT OR REPLACE INTO claims VALUES (?, ?, ?)", row)
        assert _is_asked(tmp_path, is_answered=False) is expected


def test_a_claim_that_nobody_renews_ends(tmp_path):
    """A run on another machine that was killed keeps nobody waiting for longer than its claim holds."""
    with closing(open_private(tmp_path / "claims-1.sqlite", TABLES)) as connection:
        row = (b"a question", "elsewhere/1/another", time.time() - 1)
        connection.execute("INSERT INTO claims VALUES (?, ?, ?)", row)
    assert _is_asked(tmp_path, is_answered=False)


def test_nobody_waits_for_a_question_that_is_answered_or_a_run_that_is_stopped(tmp_path):
    """Both go on although another run has claimed the question."""
    with closing(open_private(tmp_path / "claims-1.sqlite", TABLES)) as connection:
        row = (b"a question", "elsewhere/1/another", time.time() + 60)
        connection.execute("INSERT INTO claims VALUES (?, ?, ?)", row)
    assert _is_asked(tmp_path, is_answered=True)
    assert _is_asked(tmp_path, is_answered=False, is_stopped=True)


def test_claims_that_cannot_be_written_stop_no_run(tmp_path):
    """A folder has the file's name: every question is asked as if nobody else ran."""
    (tmp_path / "claims-1.sqlite").mkdir()
    assert _is_asked(tmp_path, is_answered=False)


def _is_asked(folder, *, is_answered, is_stopped=False):
    """Ask a question of which another run may be the owner: whether it comes to be asked before a second look."""

    class LookedAgainError(Exception):
        pass

    async def sleep(_seconds):
        raise LookedAgainError

    async def asked():
        with Claims(folder, open_private, sleep, lambda: is_stopped) as claims:
            async with claims.asking(b"a question", lambda: is_answered):
                return True

    try:
        return asyncio.run(asked())
    except LookedAgainError:
        return False


def test_a_store_that_fills_up_stops_no_run_and_what_was_kept_is_not_paid_again(tmp_path, monkeypatch, caplog):
    """The brief is whole, and the trouble is said once; with room again, only what could not be kept is asked for."""
    folder = write_articles(tmp_path / "articles", FERRIES[:8])

    def filling_up(file, form):
        connection = open_private(file, form)
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count = {pages + 4}")
        return connection

    with ScriptedServer(Harbour()) as server:
        whole, paid = run(folder, server, tmp_path / "whole")
        with monkeypatch.context() as full:
            full.setattr(cache, "open_private", filling_up)
            first, _ = run(folder, server, tmp_path / "kept")
        second, again = run(folder, server, tmp_path / "kept")
    assert whole == first == second
    assert caplog.text.count("goes on without cached answers") == 1
    assert "full" in caplog.text
    assert again.kept > 0
    assert again.kept + again.usage.requests == paid.usage.requests
