"""The library, which programs use: articles in, a checked brief out; the command line's work without its talk.

Nothing is printed, no signal is caught, and what one call does is nothing to another: calls may run at once, in threads
or in one event loop. What happens is logged below `summarizer`; failures are raised as `SummarizerError`.
"""

import asyncio
import logging
import os
import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Lock
from typing import Final, Unpack, get_type_hints

from summarizer.config import Options, Settings, StrPath
from summarizer.domain.article import Article
from summarizer.engine import opened_engine
from summarizer.errors import SummarizerError
from summarizer.fetching import Fetching, fetch_all, placed
from summarizer.llm.budget import Budget
from summarizer.loading import Loaded, ReadAll, load_articles, read_one_by_one, require_known
from summarizer.loop import run, run_apart
from summarizer.paths import fetched_pages
from summarizer.pipeline import brief_of, spending_of
from summarizer.verify import verify_brief
from summarizer.verify.material import Finding
from summarizer.verify.sources import read_brief, read_earlier
from summarizer.watch import Progress, Step, ignore
from summarizer_schemas import Brief

_OTHERWISE: Final = {
    "-m": "model",
    "--model": "model",
    "--column": "columns",
    "--save": "Fetching.folder",
    "--feed-items": "Fetching.items",
    "--allow-private": "Fetching.allows_private",
    "--no-cache": "cache=None",
    "--no-consolidate": "consolidate=False",
    "--no-second-reader": "second_reader=False",
    "--no-translation": "translation=False",
    "--length": "length",
}
"""What is no field of `Options` by the option's own name, or is switched off by it."""
PARAMETERS: Final = {
    **{f"--{name.replace('_', '-')}": name for name in get_type_hints(Options)},
    **_OTHERWISE,
}
"""How each option is called by programs."""
_OPTION: Final = re.compile(r"(?<![\w-])(--?[a-z][a-z-]*)( (?=[A-Z]{2}|ollama/))?")
"""With the space before its value, which a call has none of: `--base-url URL` is `base_url=URL`."""


def in_parameters(message: str) -> str:
    """Return a message with each option by its parameter's name.

    Messages are worded where they are raised, as the command line's users read them: `--max-cost`. Programs know the
    same things by their parameters' names, those of `Options`: `max_cost`. Where one is called otherwise, it stands in
    `_OTHERWISE`.
    """
    return _OPTION.sub(_as_parameter, message)


def _as_parameter(found: re.Match[str]) -> str:
    name = PARAMETERS.get(found[1])
    return f"{name}{'=' if found[2] else ''}" if name else found[0]


__all__ = [
    "Article",
    "Articles",
    "Brief",
    "Fetching",
    "Finding",
    "Loaded",
    "Options",
    "Progress",
    "Step",
    "Stop",
    "SummarizerError",
    "asummarize",
    "load",
    "summarize",
    "verify",
]

Articles = Loaded | StrPath | Iterable[StrPath]
"""Articles: those that were loaded, or where they lie, a file or folder or several."""

_NO_COLUMNS: Final[Mapping[str, str]] = {}

logging.getLogger("summarizer").addHandler(logging.NullHandler())  # else Python prints warnings that nobody listens to


def load(
    articles: Articles,
    *,
    leave_out: Iterable[StrPath] = (),
    columns: Mapping[str, str] = _NO_COLUMNS,
    fetching: Fetching | None = None,
) -> Loaded:
    """Read every article of some files, folders and addresses.

    Args:
        articles: where they lie; what was loaded is returned as it is. Addresses (http, https) are fetched.
        leave_out: files that are no articles though they lie in one of the folders, such as an earlier brief.
        columns: which column of a table holds what: {"text": "body"}; the rest is told from their names.
        fetching: how addresses are fetched, and where to; else into the user's cache.

    Raises:
        InputError: a path does not exist, or nothing at all could be read. A file that could not be used is no error:
            it is among the failures.
    """
    return _loaded(articles, leave_out, columns, fetching)


def _loaded(
    articles: Articles,
    leave_out: Iterable[StrPath],
    columns: Mapping[str, str],
    fetching: Fetching | None = None,
    read: ReadAll = read_one_by_one,
) -> Loaded:
    if isinstance(articles, Loaded):
        return articles
    paths = [articles] if isinstance(articles, str | os.PathLike) else articles
    with _in_parameters():
        require_known(columns)
        found = placed(paths, lambda addresses: fetch_all(addresses, fetching or Fetching(fetched_pages())))
        return load_articles(found, leave_out=[Path(path) for path in leave_out], columns=columns, read=read)


class Stop:
    """Stops a run from outside, as the first Ctrl-C does on the command line; for one run.

    Nothing more is sent, what is under way is awaited for some seconds, since it is paid for, and the brief is made of
    what has come in. It may be called in any thread, at any time.
    """

    def __init__(self) -> None:
        self._lock = Lock()
        self._is_called = False
        self._spending: Budget | None = None
        self._loop: asyncio.AbstractEventLoop | None = None

    def __call__(self) -> None:
        """Stop the run; once is enough."""
        with self._lock:
            self._is_called = True
            if self._loop and self._spending:
                with suppress(RuntimeError):  # it has ended, and its loop is closed
                    self._loop.call_soon_threadsafe(self._spending.stop)

    @property
    def cut_short(self) -> bool:
        """Whether something was not asked, or its answer not awaited, because of it."""
        return bool(self._spending and self._spending.is_stopped and self._spending.sent.stopped)

    def take(self, spending: Budget) -> None:
        """Stop what a run may send, in the event loop in which it runs."""
        with self._lock:
            self._spending, self._loop = spending, asyncio.get_running_loop()
            if self._is_called:
                spending.stop()


async def asummarize(
    articles: Articles, *, on_progress: Progress = ignore, stop: Stop | None = None, **options: Unpack[Options]
) -> Brief:
    """Have the articles reported, checked, merged and told in one brief.

    The work is done in a thread of its own, so that the event loop goes on; cancelling ends it, and its requests.

    Args:
        articles: the articles, or where they lie.
        on_progress: told of each step, in the thread of the event loop, all that the terminal tells; must return at
            once. What it raises ends the run.
        stop: stops it so that a brief of what has come in is made; cancelling makes none.
        options: as those of `summarize brief`, by the same names; see `Options`.

    Raises:
        InputError: nothing can be read, or an option cannot be used.
        PromptError: a prompt of one's own cannot be used.
        EndpointError: the endpoint gave up on every article; strictly, anything would be missing from the brief.
        NoRecordingError: replaying, and an article's answer was not recorded.
    """
    with _in_parameters():
        return await run_apart(lambda tell: _made(articles, Settings.of(**options), tell, stop), on_progress)


def summarize(articles: Articles, *, on_progress: Progress = ignore, **options: Unpack[Options]) -> Brief:
    """Do as `asummarize` does, and wait for it.

    Raises:
        RuntimeError: an event loop runs in this thread, as in a notebook; await `asummarize` there.
    """
    if _is_in_a_loop():
        raise RuntimeError("an event loop runs here, and summarize() would stop it: use `await asummarize(...)`")
    with _in_parameters():
        return run(_made(articles, Settings.of(**options), on_progress))


async def _made(articles: Articles, settings: Settings, tell: Progress, stop: Stop | None = None) -> Brief:
    resolved = settings.resolve(os.environ)
    with opened_engine(resolved) as engine:
        read = engine.read if engine else read_one_by_one
        loaded = _loaded(articles, resolved.files, resolved.columns, read=read)
        with resolved.explaining(settings, os.environ):
            spending = spending_of(resolved) if stop else None
            if stop and spending:
                stop.take(spending)
            return await brief_of(loaded, resolved, tell, spending, engine=engine)


def _is_in_a_loop() -> bool:
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return False
    return True


@contextmanager
def _in_parameters() -> Iterator[None]:
    """Have errors speak of parameters, not of options."""
    try:
        yield
    except SummarizerError as error:
        error.args = (in_parameters(str(error)),)
        raise


def verify(brief: Brief | StrPath, articles: Articles, *, since: StrPath | None = None) -> tuple[Finding, ...]:
    """Check every quote, offset and number of a brief against the articles, without a model.

    Args:
        brief: the brief, or the path of its `brief.json`.
        articles: the articles, or where they lie.
        since: the brief that this one was made since; what changed is worked out again.

    Returns:
        Everything that does not hold; () when all holds.

    Raises:
        InputError: a file cannot be read, or is no brief.
    """
    files = [Path(path) for path in (brief, since) if path and not isinstance(path, Brief)]
    with _in_parameters():
        checked = brief if isinstance(brief, Brief) else read_brief(Path(brief))
        earlier = read_earlier(Path(since)) if since else None
        return verify_brief(checked, load(articles, leave_out=files), earlier)
