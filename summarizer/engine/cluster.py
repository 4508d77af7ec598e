"""Whoever runs shards: Dask, with workers of this machine or behind a scheduler. The only importer of its libraries.

Dask is used for the plainest of what it does: a function of one argument, submitted and awaited. Where a worker dies,
the scheduler gives its shard to another one; after the fourth time the shard itself is taken for the cause.

On this machine everything listens on the loopback interface alone, asks for certificates that are made for the run
(else whoever else works here could have a worker do what they like), and shows no page. What Dask tells of itself is
kept out of the terminal by its own settings.
"""

import logging
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from typing import Any, Final
from uuid import uuid4

import dask

from summarizer.engine.work import Work, run_shard
from summarizer.errors import EndpointError, InputError, SummarizerError
from summarizer.llm.budget import Sent

HERE: Final = "dask"
_CONNECT_S: Final = 10
"""As a model's endpoint has (see `summarizer.llm.providers`)."""
_QUIET: Final = {
    "logging": dict.fromkeys(("distributed", "distributed.client", "tornado", "asyncio"), "critical"),
    "distributed.scheduler.allowed-failures": 3,
    "distributed.scheduler.http.routes": [],
    "distributed.worker.http.routes": [],
    "distributed.worker.profile.enabled": False,  # looks at the stack a hundred times a second, for a page that is not
}


class ShardLostError(EndpointError):
    """Whoever ran a shard has died of it, time and again."""


class Cluster:
    """The slots that run shards, each one at a time.

    Args:
        engine: `dask`, or the address of a scheduler.
        most: how many slots are wanted at most.

    Raises:
        InputError: there is no scheduler, or it has no worker.
    """

    def __init__(self, engine: str, most: int) -> None:
        self._stack = ExitStack()
        self._engine = engine
        self._stack.enter_context(dask.config.set(_QUIET))
        try:
            self._client = self._opened(most)
            self.slots = min(most, self._count())
        except BaseException:
            self.close()
            raise

    def _count(self) -> int:
        threads = sum(map(int, self._client.ncores().values()))
        if threads:
            return threads
        raise InputError(f"--engine {self._engine}: the scheduler has no worker; start some: `dask worker HOST:PORT`")

    def _opened(self, most: int) -> Any:
        from distributed import Client  # noqa: PLC0415 - it reads the settings when it is imported

        cluster = self._here(most) if self._engine == HERE else None
        address = self._engine.replace("dask+tls://", "tls://").replace("dask://", "tcp://")
        try:
            client = Client(cluster or address, timeout=_CONNECT_S, set_as_default=False)  # type: ignore[no-untyped-call]
        except (OSError, ValueError) as error:
            raise InputError(
                f"--engine {self._engine}: no scheduler answers there; start one with `dask scheduler`, or write dask "
                "for this computer"
            ) from error
        self._stack.callback(client.close)
        return client

    def _here(self, most: int) -> Any:
        from dask.system import CPU_COUNT  # noqa: PLC0415
        from distributed import LocalCluster, Security  # noqa: PLC0415

        cluster = LocalCluster(  # type: ignore[no-untyped-call]
            n_workers=min(most, CPU_COUNT),
            threads_per_worker=1,  # what takes time is Python, of which a process does one thing at a time
            host="127.0.0.1",
            dashboard_address="127.0.0.1:0",
            worker_dashboard_address="127.0.0.1:0",
            scheduler_kwargs={"dashboard": False},
            security=Security.temporary(),  # type: ignore[no-untyped-call]
            silence_logs=logging.CRITICAL,
            memory_limit=0,  # the shards bound it; a limit would end workers in the middle of paid answers
        )
        self._stack.callback(cluster.close)
        return cluster

    def submit(self, work: Work, then: Callable[["Running"], None]) -> "Running":
        """Have a shard done; `then` is called, in some thread, when it is."""
        future = self._client.submit(run_shard, work, key=f"{work.told.kind}-{work.name}-{uuid4().hex}", pure=False)
        running = Running(work, future, self._engine)
        future.add_done_callback(lambda _: then(running))
        return running

    def run_all(self, works: Sequence[Work]) -> list["Running"]:
        """Have shards done, as many at once as there are slots, and wait for all."""
        from distributed import wait  # noqa: PLC0415

        running = [self.submit(work, lambda _: None) for work in works]
        with self._client.as_current():  # of several clients in a program
            wait([each.future for each in running])  # type: ignore[no-untyped-call]
        return running

    def close(self) -> None:
        """Let go of everything."""
        self._stack.close()


class Running:
    """A shard that is being done, or was."""

    def __init__(self, work: Work, future: Any, engine: str) -> None:
        self.work = work
        self.future = future
        self._engine = engine

    def sent(self) -> Sent:
        """Return what was sent for it, once it is done.

        Raises:
            ShardLostError: whoever ran it died, four times.
            SummarizerError: what the worker raised, or nobody can be asked any more.
        """
        from distributed import KilledWorker  # noqa: PLC0415

        if self.future.status not in {"finished", "error"}:
            raise EndpointError(f"--engine {self._engine}: the scheduler is gone; run again, and what is done is kept")
        error = self.future.exception()
        if error is None:
            sent = self.future.result()
            assert isinstance(sent, Sent)
            return sent
        if isinstance(error, KilledWorker):
            raise ShardLostError("the worker that read it died, and so did three others with the same articles")
        if isinstance(error, SummarizerError):
            raise error
        if isinstance(error, ModuleNotFoundError):
            raise InputError(f"--engine {self._engine}: a worker lacks {error.name}; install the same everywhere")
        raise error

    def cancel(self) -> None:
        """Have it not begun, if it was not."""
        self.future.cancel()
