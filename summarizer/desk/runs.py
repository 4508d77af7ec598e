"""One run of the library at a time: started, watched, stopped; what came of it, in words.

Hides the run's own task. Whatever ends it, nothing is lost: answers are kept as they come in, and who stops it gets the
brief of those, as on the command line. A brief is written whole or not at all.
"""

import asyncio
import logging
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypedDict

from summarizer.api import Stop, asummarize, in_parameters
from summarizer.config import Options
from summarizer.desk.papers import Papers
from summarizer.errors import InputError, SummarizerError
from summarizer.paths import CASSETTES
from summarizer.watch import Shown
from summarizer_schemas import Brief

_log = logging.getLogger(__name__)
_KEPT = "The answers so far are kept: another run goes on from there."


class Progress(TypedDict):
    """How far the run is, as the page is told."""

    is_running: bool
    head: str
    more: str
    trouble: str
    done: int
    total: int


@dataclass(frozen=True)
class RunOutcome:
    """What came of the last run: what was made, and what is missing in it or kept it from being made."""

    made: str = ""
    troubles: tuple[str, ...] = ()


class Runs:
    """The runs of a desk.

    Args:
        papers: the folder.
        options: how briefs are made, as for `summarizer.summarize`.
    """

    def __init__(self, papers: Papers, options: Options) -> None:
        self._papers = papers
        self._options = options
        self._task: asyncio.Task[None] | None = None
        self._stop = Stop()
        self._is_stopping = False
        self._shown = Shown("the endpoint")
        self.outcome: RunOutcome | None = None

    @property
    def is_running(self) -> bool:
        """Whether a run is under way."""
        return self._task is not None and not self._task.done()

    def start(self, model: str, *, is_recorded: bool, since: str = "") -> None:
        """Begin a run.

        Args:
            model: PROVIDER/NAME; "" is asked as the desk was started.
            is_recorded: whether recordings answer, and nobody is asked.
            since: the file of the earlier brief that it carries on; "" carries on none.

        Raises:
            InputError: one is under way.
        """
        if self.is_running:
            raise InputError("a brief is being made; wait for it, or stop it")
        options = self._options.copy()
        if is_recorded or model:
            options.pop("model", None)
            options.pop("extract_model", None)
            options.pop("compose_model", None)
        if is_recorded:
            options.pop("base_url", None)
            options["replay"] = self._options.get("replay") or CASSETTES
        elif model:
            options.pop("replay", None)
            options["model"] = model
        self.outcome = None
        self._shown = Shown("the endpoint")
        self._stop, self._is_stopping = Stop(), False
        self._task = asyncio.create_task(self._run(options, since))

    def stop(self) -> str:
        """Stop the run, if there is one, so that the brief of what has come in is made; a second time, end it at once.

        Returns:
            What happens now, in words.
        """
        if not self._task or not self.is_running:
            return "nothing is being made"
        if self._is_stopping:
            self._task.cancel()
            return "it is ended"
        self._is_stopping = True
        self._stop()
        return (
            "Stopping: nothing more is sent, and what is under way is awaited, 20 seconds at most; then the brief is "
            "made of what has been answered. Stop again ends it at once."
        )

    async def close(self) -> None:
        """Stop the run, if there is one, and wait until its brief is written."""
        if not self._is_stopping:
            self.stop()
        await self.finished()

    async def finished(self) -> None:
        """Wait until the run has ended, if there is one."""
        if self._task:
            await asyncio.wait([self._task])

    @property
    def progress(self) -> Progress:
        """How far the run is."""
        step = self._shown.last
        return Progress(
            is_running=self.is_running,
            head=self._shown.head,
            more=self._shown.more,
            trouble=in_parameters(self._shown.trouble),
            done=step.done if step else 0,
            total=step.total if step else 0,
        )

    async def _run(self, options: Options, since: str) -> None:
        try:
            self.outcome = await self._made(since, options)
        except SummarizerError as error:
            self.outcome = RunOutcome(troubles=tuple(in_parameters(str(error)).splitlines()))
        except asyncio.CancelledError:
            kept = f" {_KEPT}" if options.get("cache") else ""
            self.outcome = RunOutcome(f"Ended; the brief is as it was.{kept}")
            raise
        except Exception as error:  # noqa: BLE001 - the desk stays open, and says what the terminal tells in full
            _log.error("a run failed", exc_info=error)
            told = f"An error of this program ({type(error).__name__}); the terminal has it in full."
            self.outcome = RunOutcome(troubles=(told,))

    async def _made(self, since: str, options: Options) -> RunOutcome:
        loaded = await asyncio.to_thread(self._papers.load)
        self._papers.require_room(loaded)  # before anything is paid
        options["decisions"] = await asyncio.to_thread(lambda: self._papers.decisions_file)
        options["since"] = await asyncio.to_thread(self._papers.earlier, since) if since else None
        brief = await asummarize(loaded, on_progress=self._shown.take, stop=self._stop, **options)
        is_cut = self._stop.cut_short
        before = await asyncio.to_thread(self._papers.keep, brief, loaded, is_part=is_cut)
        made = f"Stopped: made of what had been answered. {_KEPT} {_counted(brief)}" if is_cut else _counted(brief)
        return RunOutcome(f"{made}. The brief before it lies in {before}" if before else made, tuple(_missing(brief)))


def _counted(brief: Brief) -> str:
    counts = {"article": len(brief.sources), "event": len(brief.events), "figure": len(brief.figures)}
    return ", ".join(f"{number:,} {what}{'s' * (number != 1)}" for what, number in counts.items())


def _missing(brief: Brief) -> Iterator[str]:
    """Yield what an editor has to know before she signs: what was not applied, and what is missing."""
    yield from (f"Not applied: {each.told} – {each.why}" for each in brief.decisions if not each.applied)
    yield from (f"{each.file}: {each.reason}" for each in brief.failures)
