"""What is left to do, cut into shards, sent out, and collected: the driver's side.

What is finished is found first; only what is left becomes shards. At most as many shards are under way as requests may
be, each with its share of them and of what the endpoint allows, so that nobody needs to know of the others. The cluster
is opened with the first shard: a run that finds everything finished starts no worker.
"""

import asyncio
from collections import deque
from collections.abc import AsyncGenerator, Mapping, Sequence
from contextlib import ExitStack, aclosing, closing
from dataclasses import replace
from math import ceil
from pathlib import Path
from typing import Any, Final
from uuid import uuid4

from summarizer.config import Settings
from summarizer.domain.article import Article
from summarizer.engine.cluster import Cluster, Running, ShardLostError
from summarizer.engine.shards import Row, Shards
from summarizer.engine.work import (
    Told,
    Work,
    address_of,
    outcome_of,
    program_sha256,
    read_of,
    row_of_article,
    row_of_file,
    unread_row,
)
from summarizer.errors import EndpointError, InterruptedRunError
from summarizer.llm.budget import GRACE_S, Budget, Limits, Sent
from summarizer.loading.articles import Read, read_one_by_one
from summarizer.loading.finding import STDIN, Found
from summarizer.paths import SHARDS, cache_folder
from summarizer.pipeline import Outcome
from summarizer.steps.prompts import Prompts

LEAST: Final = 32
"""Rows of a shard, where there are enough: opening the client and writing the files takes a few rows' time."""
ROUNDS: Final = 8
"""Of requests in a shard: towards its end some of its requests wait for nothing."""
A_SLOT: Final = 2
"""Shards for each slot, where there are few rows: one slot may be quicker than another."""
FILES: Final = 200
"""Of a shard of files: a text takes less than a millisecond, a PDF a second."""
FEW: Final = 50
"""Files that are read here: sooner than a worker starts. What could not be read is looked at again in every run."""
_NOTICED_S: Final = 5
"""Until a worker has noticed that the run was stopped, and has written what it has."""
_LONG_S: Final = 1e9


class ShardEngine:
    """Reads files and articles in shards, until it is closed.

    Args:
        settings: resolved.
    """

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._stack = ExitStack()
        self._cluster: Cluster | None = None

    def read(self, files: Sequence[Found], columns: Mapping[str, str], max_bytes: int) -> list[Read]:
        """Read files; see `summarizer.loading.ReadAll`.

        Raises:
            InputError: shards or workers cannot be used.
        """
        given = replace(self._settings, columns=columns)
        told = Told("files", _plain(given), program_sha256())
        shards = self._shards(told)
        # What comes in at standard input comes here alone.
        rows = {found: row_of_file(found, max_bytes) for found in files if found.path != STDIN}
        done = {row.id: row for row in shards.finished({row.id for row in rows.values()})}
        left = [row for row in rows.values() if row.id not in done]
        here = [found for found in files if found not in rows or (len(left) <= FEW and rows[found].id not in done)]
        left = [] if len(left) <= FEW else left
        works = [Work(shards.put(cut), shards.address, told) for cut in _cut(left, FILES)]
        for running in self._opened().run_all(works) if works else ():
            try:
                running.sent()
                done |= {row.id: row for row in shards.done(running.work.name)}
            except ShardLostError as error:
                done |= {row.id: unread_row(row, str(error)) for row in shards.to_do(running.work.name)}
            shards.forget(running.work.name)
        shards.sweep({row.id for row in done.values() if row.is_finished})
        read = {each.found: each for each in read_one_by_one(here, columns, max_bytes)}
        return [read.get(found) or read_of(done[rows[found].id], found) for found in files]

    async def report(
        self, articles: Sequence[Article], settings: Settings, spending: Budget
    ) -> AsyncGenerator[Outcome]:
        """Yield what becomes of each article, in any order; see `summarizer.pipeline.extraction.Engine`.

        Raises:
            InputError: shards or workers cannot be used.
            SummarizerError: nothing can be asked at all, as in an ordinary run.
        """
        told = _told_of_articles(settings)
        shards = self._shards(told)
        rows = {article: row_of_article(article) for article in articles}
        article_of = {row.id: article for article, row in rows.items()}
        finished: set[str] = set()
        for row in shards.finished(article_of.keys()):
            outcome = outcome_of(row, article_of[row.id])
            for _ in range(outcome.usage.requests - outcome.usage.retries):
                spending.note_reused()
            finished.add(row.id)
            yield outcome
        shards.sweep(finished)
        left = [row for row in rows.values() if row.id not in finished]
        if left:
            window = _Window(self._opened(), shards, told, spending)
            async with aclosing(window.run(left)) as done:
                async for id_, became in done:
                    yield _outcome(became, article_of[id_])
        self.close()

    def close(self) -> None:
        """Let the workers go: the rest is done here."""
        self._stack.close()
        self._cluster = None

    def _opened(self) -> Cluster:
        if not self._cluster:
            assert self._settings.engine
            self._cluster = self._stack.enter_context(
                closing(Cluster(self._settings.engine, self._settings.concurrency))
            )
        return self._cluster

    def _shards(self, told: Told) -> Shards:
        """Return the place of rows that are done in this way."""
        if self._settings.shards:
            given = self._settings.shards.rstrip("/")
            root = given if "://" in given else str(Path(given).absolute())  # a worker may be elsewhere
        else:
            folder = (self._settings.cache or cache_folder()) / SHARDS
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)  # articles lie there
            root = str(folder)
        return Shards(f"{root}/{told.kind}-{told.key()}")


def _plain(settings: Settings) -> Settings:
    """Return what a worker needs to know of settings: nothing of what is made of all articles, and whole paths."""
    return replace(
        settings,
        prompts=settings.prompts and settings.prompts.absolute(),
        cache=settings.cache and settings.cache.absolute(),
        engine=None,
        shards=None,
        decisions=None,
        since=None,
        own_fields=None,
    )


def _told_of_articles(settings: Settings) -> Told:
    """Return how articles are to be reported."""
    asked = settings.endpoint_of("extract").model
    told = replace(_plain(settings), model=asked, extract_model=None, compose_model=None)
    # The worker's own copy of the templates is compared with this one.
    prompts = Prompts(settings.prompts, ("extract",)).sha256
    return Told("articles", told, program_sha256(), prompts, address_of(settings))


def _outcome(became: Row | EndpointError, article: Article) -> Outcome:
    if isinstance(became, Row):
        return outcome_of(became, article)
    return Outcome(article, type(became)(f"{article.file}: {became}"))


def shares_of(concurrency: int, slots: int) -> list[int]:
    """Return how many requests each slot may have under way: as even as can be, and all together as many as allowed."""
    slots = min(slots, concurrency)
    return [concurrency // slots + (slot < concurrency % slots) for slot in range(slots)]


def _cut(rows: Sequence[Row], size: int) -> list[Sequence[Row]]:
    return [rows[start : start + size] for start in range(0, len(rows), size)]


class _Window:
    """Keeps every slot busy with one shard, until all are done or the run is stopped."""

    def __init__(self, cluster: Cluster, shards: Shards, told: Told, spending: Budget) -> None:
        self._cluster = cluster
        self._shards = shards
        self._spending = spending
        self._free = shares_of(told.settings.concurrency, cluster.slots)
        self._slots = len(self._free)
        self._told = {
            share: replace(told, settings=replace(told.settings, concurrency=share, slots=self._slots))
            for share in self._free
        }
        self._limits = told.settings.limits
        self._left = 0
        """Bytes of the articles that no shard was begun for: an article's length tells what it takes."""
        self._under_way: dict[Running, tuple[Sequence[Row], int]] = {}
        self._run = uuid4().hex
        self._news: asyncio.Queue[Running] = asyncio.Queue()
        self._loop = asyncio.get_running_loop()

    async def run(self, rows: Sequence[Row]) -> AsyncGenerator[tuple[str, Row | EndpointError]]:
        """Yield what became of each row, by its id: the row as it was done, or why it was not."""
        size = min(max(LEAST, ROUNDS * max(self._free)), ceil(len(rows) / (A_SLOT * self._slots)))
        waiting = deque(_cut(rows, size))
        self._left = sum(map(_size, rows))
        stopped = asyncio.ensure_future(self._spending.sleep(_LONG_S))
        try:
            while (waiting or self._under_way) and not stopped.done():
                while waiting and self._free:
                    self._begin(waiting.popleft())
                done = await self._next(stopped)
                for each in self._took(done) if done else ():
                    yield each
            if self._under_way:
                self._shards.stop(self._run)
            until = self._loop.time() + GRACE_S + _NOTICED_S
            while self._under_way and (done := await self._next(asyncio.ensure_future(_at(until)))):
                for each in self._took(done):
                    yield each
            for cut in (*waiting, *(cut for cut, _ in self._under_way.values())):
                for row in cut:
                    yield row.id, InterruptedRunError("not sent, since the run was stopped; run it again")
        finally:
            stopped.cancel()
            self._shards.forget_stop(self._run)
            for running in self._under_way:
                running.cancel()

    def _begin(self, cut: Sequence[Row]) -> None:
        share = self._free.pop()
        granted = self._granted(cut)
        work = Work(self._shards.put(cut), self._shards.address, self._told[share], self._run, granted)
        running = self._cluster.submit(work, self._hear)
        self._under_way[running] = cut, share

    def _granted(self, cut: Sequence[Row]) -> Limits:
        """Return what a shard may take: its part, by length, of what is neither spent nor granted to another.

        So all together keep within what the run may take, and what one shard leaves goes to those that follow.
        """
        if not self._limits.is_set:
            return self._limits
        size = sum(map(_size, cut))
        free = self._limits.without(self._spending.sent, (each.work.limits for each in self._under_way))
        part, self._left = size / max(1, self._left), self._left - size
        return free.share(part, self._limits)

    def _hear(self, running: Running) -> None:
        self._loop.call_soon_threadsafe(self._news.put_nowait, running)

    async def _next(self, until: "asyncio.Future[Any]") -> Running | None:
        """Return the next shard that is done; None if something else comes before."""
        news: asyncio.Future[Any] = asyncio.ensure_future(self._news.get())
        try:
            await asyncio.wait({news, until}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            if not news.done():
                news.cancel()
        return news.result() if news.done() else None

    def _took(self, running: Running) -> list[tuple[str, Row | EndpointError]]:
        """Collect a shard that is done, and free its slot."""
        cut, share = self._under_way.pop(running)
        self._free.append(share)
        try:
            self._spending.note_elsewhere(running.sent())
        except ShardLostError as error:
            # What those who died had sent nobody can say, so nobody gets what was granted to them.
            self._limits = self._limits.without(Sent(), [running.work.limits])
            return [(row.id, EndpointError(str(error))) for row in cut]
        done = {row.id: row for row in self._shards.done(running.work.name)}
        self._shards.forget(running.work.name)
        return [(row.id, done[row.id]) for row in cut]


def _size(row: Row) -> int:
    return len(row.content)


async def _at(time: float) -> None:
    """Return at a time of the loop."""
    await asyncio.sleep(time - asyncio.get_running_loop().time())
