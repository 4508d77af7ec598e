"""The engine: shards lose nothing and are done once, whoever dies; the brief is one machine's to the byte."""

import asyncio
import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from threading import Event
from time import monotonic
from uuid import uuid4

import psutil
import pytest
from click.testing import CliRunner
from fleet import FERRIES, FLEET, Harbour, write_articles
from hypothesis import given
from hypothesis import strategies as st
from scripted_server import ScriptedServer

from summarizer import Options, summarize
from summarizer.cli import main
from summarizer.config import Settings
from summarizer.engine import cluster as dask_cluster
from summarizer.engine import mapping, opened_engine, work
from summarizer.engine.mapping import shares_of
from summarizer.engine.shards import Row, Shards, name_of
from summarizer.errors import EndpointError, InputError
from summarizer.llm.budget import Budget, Limits, Sent
from summarizer.llm.calls import TokenUsage
from summarizer.llm.rate_limiter import Bucket
from summarizer.loading import load_articles
from summarizer.paths import SHARDS, cache_folder
from summarizer.pipeline import brief_of, spending_of
from summarizer.render import render

FORMATS = Path(__file__).parent / "formats"


class Threads:
    """Stands in for the cluster: slots in this process, of which some shards may come to nothing."""

    opened = 0

    def __init__(self, _: str, most: int) -> None:
        type(self).opened += 1
        self.slots = min(most, 3)
        self._pool = ThreadPoolExecutor(self.slots)

    def close(self):
        """Wait for what is being done."""
        self._pool.shutdown()

    def submit(self, shard, then):
        """Do a shard in a thread."""
        running = _Done(shard, self._pool.submit(work.run_shard, shard))
        running.future.add_done_callback(lambda _: then(running))
        return running

    def run_all(self, shards):
        """Do all."""
        return [self.submit(shard, lambda _: None) for shard in shards]


class _Done:
    def __init__(self, shard, future):
        self.work, self.future = shard, future

    def sent(self):
        """Return what was sent for it."""
        return self.future.result()

    def cancel(self):
        """Have it not begun."""
        self.future.cancel()


@pytest.fixture
def threads(monkeypatch):
    """Run shards in this process."""
    monkeypatch.setattr(mapping, "Cluster", Threads)
    monkeypatch.setattr(mapping, "FEW", 0)
    monkeypatch.setattr(Threads, "opened", 0)
    return Threads


@pytest.fixture
def articles(tmp_path):
    """A folder of nine articles, one of which the model misreports at first."""
    return write_articles(tmp_path / "articles", FERRIES[:9])


def made(articles, server, cache, **options):
    """Make the brief; its JSON, and what was sent."""
    given = Settings.of(model="local/small-1", base_url=server.base_url, cache=cache, **options)
    settings = given.resolve({})
    spending = spending_of(settings)
    with opened_engine(settings) as engine:
        read = {"read": engine.read} if engine else {}
        loaded = load_articles([articles], **read)
        brief = asyncio.run(brief_of(loaded, settings, spending=spending, engine=engine))
    return render(brief, "json"), spending.sent


def test_the_brief_is_that_of_one_machine_and_a_second_run_starts_no_worker(articles, server, tmp_path, threads):
    """Bytes and requests are the same; what is finished is found by its ids."""
    plain, paid = made(articles, server, tmp_path / "one")
    first, sent = made(articles, server, tmp_path / "two", engine="dask")
    assert (first, sent.usage) == (plain, paid.usage)
    assert threads.opened == 1
    again, free = made(articles, server, tmp_path / "two", engine="dask")
    assert (again, free.usage.requests, free.kept) == (plain, 0, paid.usage.requests)
    assert threads.opened == 1


@pytest.mark.usefixtures("threads")
def test_a_new_article_is_the_only_one_that_is_read(articles, server, harbour, tmp_path):
    """Without the cache of answers too: the rows of the others are finished."""
    made(articles, server, None, engine="dask", shards=str(tmp_path / "shards"))
    harbour.asked.clear()
    write_articles(articles, FERRIES[9:10])
    (articles / "grey-avocet.txt").rename(articles / "renamed.txt")
    told, _ = made(articles, server, None, engine="dask", shards=str(tmp_path / "shards"))
    assert harbour.asked.count("ArticleReport") == 1
    assert told == made(articles, server, None)[0]


@pytest.mark.usefixtures("threads")
def test_a_failed_row_is_done_again_and_a_finished_one_never(articles, server, harbour, tmp_path):
    """An article that the model refused is asked about again by the next run, alone."""
    harbour.refused = {FERRIES[0], FERRIES[5]}
    plain, _ = made(articles, server, None)
    first, _ = made(articles, server, None, engine="dask", shards=str(tmp_path))
    assert first == plain
    harbour.refused = {FERRIES[0]}
    harbour.asked.clear()
    made(articles, server, None, engine="dask", shards=str(tmp_path))
    assert harbour.asked.count("ArticleReport") == 2
    harbour.refused = set()
    harbour.asked.clear()
    last, _ = made(articles, server, None, engine="dask", shards=str(tmp_path))
    assert harbour.asked.count("ArticleReport") == 1
    assert last == made(articles, server, None)[0]


@pytest.mark.usefixtures("threads")
def test_a_torn_file_is_done_again(articles, server, harbour, tmp_path):
    """A shard that cannot be read counts as none, and is replaced."""
    plain, _ = made(articles, server, None, engine="dask", shards=str(tmp_path))
    shards = sorted(tmp_path.glob("*/out/*.parquet"))
    for shard in shards:
        shard.write_bytes(shard.read_bytes()[:-9])
    harbour.asked.clear()
    assert made(articles, server, None, engine="dask", shards=str(tmp_path))[0] == plain
    assert harbour.asked.count("ArticleReport") == 9
    assert sorted(tmp_path.glob("*/out/*.parquet")) == shards


@pytest.mark.usefixtures("threads")
def test_clearing_the_cache_deletes_the_shards(articles, server, tmp_path, monkeypatch):
    """Where they lie in it: they hold articles and what was said of them."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    folder = cache_folder()
    made(articles, server, folder, engine="dask")
    told = CliRunner().invoke(main, ["cache", "info"])
    assert "MB of what an engine has done" in told.output
    assert CliRunner().invoke(main, ["cache", "clear"]).exit_code == 0
    assert not (folder / SHARDS).exists()


@pytest.mark.usefixtures("threads")
def test_nothing_is_left_of_what_was_to_be_done(articles, server, tmp_path):
    """Not by a run that ended well, and not of one that was killed before it."""
    made(articles, server, None, engine="dask", shards=str(tmp_path))
    (reports,) = tmp_path.glob("articles-*")
    ids = [row.id for row in Shards(str(reports)).finished(_ids(articles))]
    left = Shards(str(reports)).put([Row(id_, b"") for id_ in ids[:3]])
    unfinished = Shards(str(reports)).put([Row("of another run", b"")])
    made(articles, server, None, engine="dask", shards=str(tmp_path))
    assert left != unfinished
    assert [each.stem for each in tmp_path.glob("*/in/*")] == [unfinished]


def _ids(articles):
    return [work.row_of_article(each).id for each in load_articles([articles]).articles]


def test_a_shard_is_done_once_however_often_it_is_run(articles, server, harbour, tmp_path):
    """Whoever gets a shard that another has done sends nothing, and leaves its file as it is."""
    settings = Settings.of(model="local/small-1", base_url=server.base_url).resolve({})
    told = mapping._told_of_articles(settings)
    shards = Shards(str(tmp_path / "shards"))
    name = shards.put([work.row_of_article(each) for each in load_articles([articles]).articles])
    sent = [work.run_shard(work.Work(name, shards.address, told)) for _ in range(2)]
    assert [each.usage.requests for each in sent] == [10, 0]
    assert len(shards.done(name)) == harbour.asked.count("ArticleReport") == 9


def test_an_article_that_ends_its_workers_fails_and_the_others_stand(articles, server, tmp_path, monkeypatch):
    """After the fourth worker the shard is taken for the cause; its articles are named, with the reason."""

    class Deadly(_Done):
        def sent(self):
            if "grey-curlew.txt" in self.files:
                raise dask_cluster.ShardLostError("the worker that read it died")
            return super().sent()

    class Dying(Threads):
        def submit(self, shard, then):
            files = [row.content.decode() for row in Shards(shard.shards).to_do(shard.name)]
            running = Deadly(shard, self._pool.submit(work.run_shard, shard))
            running.files = " ".join(files) if shard.told.kind == "articles" else ""
            running.future.add_done_callback(lambda _: then(running))
            return running

    monkeypatch.setattr(mapping, "Cluster", Dying)
    settings = Settings.of(model="local/small-1", base_url=server.base_url, engine="dask", shards=str(tmp_path / "s"))
    with opened_engine(settings.resolve({})) as engine:
        brief = asyncio.run(brief_of(load_articles([articles]), settings.resolve({}), engine=engine))
    assert {each.file for each in brief.failures} >= {"grey-curlew.txt"}
    assert {each.reason for each in brief.failures} == {"the worker that read it died"}
    assert len(brief.sources) + len(brief.failures) == 9


@pytest.mark.usefixtures("threads")
def test_a_run_that_is_stopped_begins_no_other_shard(articles, server, tmp_path, monkeypatch):
    """What is in by then makes the brief, and the rest is named; the next run has it."""
    monkeypatch.setattr(mapping, "LEAST", 1)
    monkeypatch.setattr(mapping, "ROUNDS", 0)
    settings = Settings.of(model="local/small-1", base_url=server.base_url, engine="dask", shards=str(tmp_path / "s"))
    settings = replace(settings.resolve({}), second_reader=False)
    spending = Budget()

    def stop(step):
        if step.stage == "articles" and step.done:
            spending.stop()

    with opened_engine(settings) as engine:
        brief = asyncio.run(brief_of(load_articles([articles]), settings, stop, spending, engine=engine))
    assert brief.sources
    assert brief.failures
    assert all("not sent, since the run was stopped" in each.reason for each in brief.failures)


@pytest.mark.usefixtures("threads")
def test_all_shards_together_keep_within_what_the_run_may_take(articles, server, harbour, tmp_path, monkeypatch):
    """What is left out is named with the user's own limit, and the next run goes on from there."""
    monkeypatch.setattr(mapping, "LEAST", 3)
    monkeypatch.setattr(mapping, "ROUNDS", 0)
    plain, paid = made(articles, server, None)
    given = {"engine": "dask", "shards": str(tmp_path / "shards")}
    limit = paid.tokens // 2
    short, sent = made(articles, server, None, max_tokens=limit, **given)
    assert 0 < sent.tokens <= limit
    failures = json.loads(short)["failures"]
    assert 0 < len(failures) < 9
    assert {f"would pass --max-tokens {limit}" in each["reason"] for each in failures} == {True}
    harbour.asked.clear()
    assert made(articles, server, None, max_tokens=9 * paid.tokens, **given)[0] == plain
    # Where it was the second question about an article that was not sent, that one is done again too.
    assert len(failures) <= harbour.asked.count("ArticleReport") <= len(failures) + 1


@given(st.lists(st.tuples(st.integers(1, 99), st.integers(0, 99)), min_size=1, max_size=12), st.integers(0, 9999))
def test_shares_of_a_limit_never_make_more_than_it(shards, tokens):
    """However much of its share each shard takes: what one leaves goes to those behind it."""
    whole, left = Limits(float(tokens), tokens), sum(size for size, _ in shards)
    sent, under_way = Sent(), []
    for size, taken in shards:
        granted = whole.without(sent, under_way).share(size / left, whole)
        left -= size
        under_way.append(granted)
        spent = granted.tokens * taken // 99
        if taken % 2:  # this one is done already
            under_way.remove(granted)
            sent += Sent(usage=TokenUsage(input_tokens=spent), cost_usd=Decimal(granted.cost_usd * taken / 99))
        assert sent.tokens + sum(each.tokens for each in under_way) <= tokens
        assert float(sent.cost_usd) + sum(each.cost_usd for each in under_way) <= tokens * (1 + 1e-9)
    assert granted.whole is whole


def test_whoever_does_a_shard_of_a_run_that_was_stopped_sends_nothing_more(articles, server, tmp_path):
    """Its articles are not done, and the next run asks about them."""
    settings = Settings.of(model="local/small-1", base_url=server.base_url).resolve({})
    shards = Shards(str(tmp_path / "shards"))
    name = shards.put([work.row_of_article(each) for each in load_articles([articles]).articles])
    shard = work.Work(name, shards.address, mapping._told_of_articles(settings), "this run")
    shards.stop("this run")
    work.run_shard(shard)
    assert not server.requests
    assert not any(row.is_finished for row in shards.done(name))
    shards.forget_stop("this run")
    work.run_shard(shard)
    assert all(row.is_finished for row in shards.done(name))


@pytest.mark.usefixtures("threads")
def test_strictly_a_failed_article_ends_the_run(articles, server, harbour, tmp_path):
    """As without an engine."""
    harbour.refused = {FERRIES[0]}
    with pytest.raises(EndpointError, match=r"grey-avocet\.txt"):
        made(articles, server, None, engine="dask", shards=str(tmp_path), strict=True)


@pytest.mark.parametrize(
    ("other", "message"),
    [
        ({"program": "other"}, "another version"),
        ({"prompts": "other"}, "other prompts"),
        ({"address": "http://127.0.0.1:9/v2"}, "another endpoint"),
    ],
)
def test_a_worker_that_is_not_as_the_driver_refuses(other, message, server, tmp_path):
    """Its rows would be other rows; nothing is sent."""
    settings = Settings.of(model="local/small-1", base_url=server.base_url).resolve({})
    told = replace(mapping._told_of_articles(settings), **other)
    with pytest.raises(InputError, match=message):
        work.run_shard(work.Work("name", str(tmp_path), told))
    assert not server.requests


def test_a_worker_that_does_not_see_the_shards_says_so(server, tmp_path):
    """An address of its own disk is none that all see."""
    settings = Settings.of(model="local/small-1", base_url=server.base_url).resolve({})
    with pytest.raises(InputError, match="name an address that all see"):
        work.run_shard(work.Work("name", str(tmp_path), mapping._told_of_articles(settings)))


def test_what_is_sent_to_a_worker_shows_neither_key_nor_login(monkeypatch):
    """A page of the scheduler, or its log, may show what a shard is called with."""
    monkeypatch.setenv("OPENAI_API_KEY", "sk-canary")
    settings = Settings.of(model="local/small-1", base_url="http://me:secret@127.0.0.1:9/v1").resolve({})
    shown = work.Work("name", "shards", mapping._told_of_articles(settings))
    assert "secret" not in repr(shown)
    assert "sk-canary" not in repr(shown) + str(vars(shown.told.settings))


def test_files_are_read_alike_in_shards(tmp_path, threads):
    """Each format, with labels, copies, metadata, and what cannot be read; a second time from the shards."""
    folder = tmp_path / "files"
    folder.mkdir()
    for file in FORMATS.iterdir():
        (folder / file.name).write_bytes(file.read_bytes())
    (folder / "broken.pdf").write_bytes(b"%PDF-1.4 broken")
    settings = Settings.of(model="local/m", engine="dask", shards=str(tmp_path / "shards")).resolve({})
    plain = load_articles([folder])
    for opened in (1, 2):  # what could not be read is tried again
        with opened_engine(settings) as engine:
            assert load_articles([folder], read=engine.read) == plain
        assert threads.opened == opened
    whole = [each for each in folder.iterdir() if each.stem == "ferry"]
    with opened_engine(settings) as engine:
        assert load_articles(whole, read=engine.read) == load_articles(whole)
    assert threads.opened == 2


def test_files_that_end_their_workers_are_failures(articles, tmp_path, threads, monkeypatch):
    """Each is named with the reason, and the run goes on with the others."""

    class Lost(_Done):
        def sent(self):
            raise dask_cluster.ShardLostError("the worker that read it died")

    class Dying(threads):
        def submit(self, shard, then):
            lost = b"grey-heron".hex() in Shards(shard.shards).to_do(shard.name)[0].content.decode()
            return Lost(shard, None) if lost else super().submit(shard, then)

    monkeypatch.setattr(mapping, "Cluster", Dying)
    monkeypatch.setattr(mapping, "FILES", 1)
    settings = Settings.of(model="local/m", engine="dask", shards=str(tmp_path / "shards")).resolve({})
    with opened_engine(settings) as engine:
        loaded = load_articles([articles], read=engine.read)
    assert [each.file for each in loaded.failures] == ["grey-heron.txt"]
    assert len(loaded.articles) == 8


def test_a_few_files_are_read_here(articles, tmp_path, threads, monkeypatch):
    """Sooner than a worker starts; what they say is the same."""
    monkeypatch.setattr(mapping, "FEW", 9)
    settings = Settings.of(model="local/m", engine="dask", shards=str(tmp_path / "shards")).resolve({})
    with opened_engine(settings) as engine:
        assert load_articles([articles], read=engine.read) == load_articles([articles])
    assert not threads.opened


@pytest.mark.usefixtures("threads")
def test_a_file_that_has_changed_is_read_again(tmp_path):
    """A file is known by its path, its size and its time."""
    folder = write_articles(tmp_path / "articles", FERRIES[:2])
    settings = Settings.of(model="local/m", engine="dask", shards=str(tmp_path / "shards")).resolve({})
    for text in ("Rain fell in Lowick on 4 May 2021.", "Snow fell in Lowick on 4 May 2021."):
        (folder / "other.txt").write_text(text)
        os.utime(folder / "other.txt", ns=(0, len(text) + ord(text[0])))
        with opened_engine(settings) as engine:
            assert text in {each.text.strip() for each in load_articles([folder], read=engine.read).articles}


@given(
    shards=st.lists(st.dictionaries(st.text("abcdef", min_size=1, max_size=2), st.booleans(), min_size=1), max_size=5),
    wanted=st.sets(st.text("abcdef", min_size=1, max_size=2)),
)
def test_what_is_finished_is_found_whatever_shard_it_is_in(shards, wanted):
    """Each wanted row that is finished anywhere comes once, whatever else is there, at any address of fsspec."""
    kept = Shards(f"memory://{uuid4()}")
    for rows in shards:
        kept.put_done(name_of(rows), [Row(id_, id_.encode(), is_done) for id_, is_done in rows.items()])
    finished = {
        id_ for rows in {name_of(rows): rows for rows in shards}.values() for id_, is_done in rows.items() if is_done
    }
    found = list(kept.finished(wanted))
    assert sorted(row.id for row in found) == sorted(finished & wanted)
    assert all(row.content == row.id.encode() for row in found)


@given(concurrency=st.integers(1, 64), slots=st.integers(1, 200))
def test_slots_share_the_requests_evenly_and_whole(concurrency, slots):
    """All together may have as many under way as allowed, and each at least one."""
    shares = shares_of(concurrency, slots)
    assert sum(shares) == concurrency
    assert 1 <= min(shares) <= max(shares) <= min(shares) + 1


@given(left=st.floats(0, 99), most=st.floats(100, 1e4), per_s=st.floats(0.1, 100), slots=st.integers(1, 64))
def test_slots_share_what_an_endpoint_states(left, most, per_s, slots):
    """Together they send no faster than it says, and each can send in the end."""
    whole = Bucket(left, 0.0, most, per_s)
    share = whole.shared(slots)
    assert share.per_s * slots == pytest.approx(per_s)
    assert share.left <= left
    assert share.without(0, share.wait_s(0.0) + 1e-6).left >= 1 - 1e-3


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (["--engine", "ray"], "write dask for this computer"),
        (["--engine", "dask://host"], "write dask for this computer"),
        (["--engine", "dask", "--replay", "x"], "neither --replay nor --record"),
        (["--engine", "dask", "--record", "x"], "neither --replay nor --record"),
        (["--engine", "dask", "--batch"], "leave one out"),
        (["--engine", "dask", "--max-cost", "1"], "no price is known"),
        (["--shards", "x"], "goes with --engine"),
        (["--engine", "dask", "--shards", "nothing://x"], "name another address"),
        (["--engine", "dask", "--shards", "articles/grey-avocet.txt"], "name another address"),
    ],
)
def test_what_an_engine_cannot_do_is_said_before_anything_is_sent(options, message, tmp_path, monkeypatch):
    """The option, what is wrong, and what to do."""
    monkeypatch.chdir(tmp_path)
    write_articles(tmp_path / "articles", FERRIES[:1])
    done = CliRunner().invoke(main, ["articles", "-m", "local/m", "--base-url", "http://127.0.0.1:9/v1", *options])
    assert done.exit_code == 2
    assert message in done.output


def test_a_missing_extra_is_said(monkeypatch):
    """With how to install it, and not by the library that is missing."""
    monkeypatch.setattr("summarizer.config.is_installed", lambda _: False)
    with pytest.raises(InputError, match=r'needs the extra engine; .*pip install "\.\[engine\]"'):
        Settings.of(engine="dask").resolve({})


def test_a_run_without_an_engine_imports_nothing_of_it():
    """Nobody waits for what only an engine needs."""
    code = "import sys, summarizer.cli, summarizer.cli.brief, summarizer.api, summarizer.engine; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert not {"dask", "distributed", "pyarrow", "fsspec"} & {name.partition(".")[0] for name in done.stdout.split()}


def test_options_of_the_library_name_the_engine():
    """`summarize(..., engine=...)` is typed."""
    assert {"engine", "shards"} <= Options.__annotations__.keys()
    with pytest.raises(InputError, match="write dask for this computer"):
        summarize("articles", engine="ray")


class Gate:
    """Holds the endpoint's answers back until the test lets them go, after so many requests."""

    def __init__(self, free: int) -> None:
        self.free = free
        self._is_open = Event()
        self.held = 0

    def __call__(self) -> None:
        """Wait, where the test wants it."""
        self.free -= 1
        if self.free < 0:
            self.held += 1
            self._is_open.wait()

    def open(self, free: int) -> None:
        """Let what is held go, and so many more."""
        gate, self._is_open, self.free, self.held = self._is_open, Event(), free, 0
        gate.set()


def until(happened: Callable[[], object], driver: subprocess.Popen[str], most_s: float = 120) -> None:
    """Wait until something has happened, as long as the driver lives."""
    ends = monotonic() + most_s
    while not happened():
        assert driver.poll() is None, driver.communicate()
        assert monotonic() < ends, "it did not happen"
        try:
            driver.wait(0.02)
        except subprocess.TimeoutExpired:
            continue


def workers_of(driver: subprocess.Popen[str]) -> list[psutil.Process]:
    """The processes that read shards for a driver."""
    children = psutil.Process(driver.pid).children(recursive=True)
    return [each for each in children if "spawn_main" in " ".join(each.cmdline())]


@pytest.mark.system
@pytest.mark.parametrize("times", [1, pytest.param(10, marks=pytest.mark.slow)])
def test_a_worker_and_the_driver_killed_lose_nothing(times, tmp_path):
    """After each kill -9 as little is asked again as was under way; the bytes are those of one machine."""
    # Between two kills two requests are let go and two are under way, so a round may be through with eight articles.
    ferries = FLEET[: 4 + 8 * times]
    articles, gate = write_articles(tmp_path / "articles", ferries), Gate(len(ferries) + 99)
    harbour = Harbour(held=gate)
    with ScriptedServer(harbour) as server:
        plain, paid = made(articles, server, tmp_path / "one")
        command = [sys.executable, "-W", "error", "-m", "summarizer", articles, "-o", tmp_path / "brief.json"]
        command += ["-m", "local/small-1", "--base-url", server.base_url, "--engine", "dask", "--concurrency", "2"]
        environment = {**os.environ, "XDG_CACHE_HOME": str(tmp_path / "cache")}
        server.requests.clear()
        for _ in range(times):
            gate.open(2)
            driver = subprocess.Popen(command, stdout=-1, stderr=-1, text=True, env=environment, cwd=tmp_path)
            until(lambda: gate.held, driver)
            victim, *_ = workers = workers_of(driver)
            os.kill(victim.pid, signal.SIGKILL)
            psutil.wait_procs([victim], 60)
            gate.open(2)
            until(lambda: gate.held, driver)
            workers += workers_of(driver)
            os.kill(driver.pid, signal.SIGKILL)
            driver.communicate()
            gone, left = psutil.wait_procs(workers, 60)
            assert gone
            assert not left
        gate.open(9999)
        done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "brief.json").read_text("utf-8") == plain
    assert len(server.requests) <= paid.usage.requests + times * 2 * 2
    told = done.stderr.splitlines()
    assert [line.split()[0] for line in told] == [str(len(ferries)), "Sent:", "Written:"], done.stderr
