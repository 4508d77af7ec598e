"""A coroutine in, its result out: in an event loop of its own, or beside one that must go on.

Reading, checking and merging take seconds of pure Python at a time. Python lets threads take turns every few
milliseconds, so whoever awaits the work in a loop of its own goes on meanwhile.
"""

import asyncio
from collections.abc import Callable, Coroutine
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from contextvars import copy_context
from typing import Any, Generic, TypeVar

T = TypeVar("T")
S = TypeVar("S")
Work = Callable[[Callable[[S], None]], Coroutine[Any, Any, T]]
"""Makes what is to be done; what it is given may be called with whatever is to be heard of it."""


def run(coroutine: Coroutine[Any, Any, T]) -> T:
    """Run a coroutine as `asyncio.run` does, without the result's text being made.

    Where that ends, Python 3.11 looks for its handler of Ctrl-C among the known ones and words an error with the task
    and its result in it, twice: of a brief of 10,000 articles that would be gigabytes of text and more than a minute.
    """
    results: list[T] = []

    async def kept() -> None:
        results.append(await coroutine)

    asyncio.run(kept())
    return results[0]


async def run_apart(work: Work[S, T], hear: Callable[[S], None]) -> T:
    """Run a coroutine in a thread of its own; cancelling this one cancels it, and waits until it has ended.

    Args:
        work: makes the coroutine.
        hear: called with what it says, in the thread of the running event loop; what it raises ends the work.
    """
    return await _ThreadWork(work, hear).run()


class _ThreadWork(Generic[S, T]):
    """One piece of work: `_loop` is that of whoever waits for it, `_task` runs in the other."""

    def __init__(self, work: Work[S, T], hear: Callable[[S], None]) -> None:
        self._work = work
        self._hear = hear
        self._loop = asyncio.get_running_loop()
        self._task: asyncio.Task[T] | None = None
        self._wrong: BaseException | None = None
        self._is_stopped = False

    async def run(self) -> T:
        threads = ThreadPoolExecutor(1, "summarize")
        done = asyncio.wrap_future(threads.submit(copy_context().run, asyncio.run, self._inside()))
        try:
            result = await asyncio.shield(done)
        except asyncio.CancelledError:
            self._stop()
            await asyncio.gather(done, return_exceptions=True)  # how it ended is taken note of: else asyncio logs it
            if self._wrong:
                raise self._wrong from None
            raise
        finally:
            threads.shutdown(wait=False)
        if self._wrong:
            raise self._wrong
        return result

    async def _inside(self) -> T:
        self._task = asyncio.create_task(self._work(self._say))
        if self._is_stopped:  # before it had begun
            self._task.cancel()
        return await self._task

    def _say(self, said: S) -> None:
        with suppress(RuntimeError):  # whoever would hear has gone
            self._loop.call_soon_threadsafe(self._heard, said)

    def _heard(self, said: S) -> None:
        if self._wrong:
            return
        try:
            self._hear(said)
        except Exception as error:  # noqa: BLE001  # whatever it is, it is raised where the work is awaited
            self._wrong = error
            self._stop()

    def _stop(self) -> None:
        self._is_stopped = True
        if self._task:
            with suppress(RuntimeError):  # its loop has ended
                self._task.get_loop().call_soon_threadsafe(self._task.cancel)
