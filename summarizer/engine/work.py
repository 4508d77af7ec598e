"""What a worker does with a shard: rows in, rows out, the same whoever does it and however often.

Two kinds of rows: a file is read, an article is extracted and grounded. What is sent to a worker is a `Work`: an
address, a name, and settings; articles lie at the address, and keys come from the worker's own environment. A worker
whose program, prompts or endpoint are others than the driver's refuses, since its rows would be other rows.
"""

import asyncio
import json
import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any, Final, Literal

from pydantic import TypeAdapter

import summarizer_schemas
from summarizer import errors
from summarizer.config import Settings
from summarizer.domain.article import Article, GroundedReport
from summarizer.engine.shards import Row, Shards
from summarizer.errors import EndpointError, InputError, StoppedError
from summarizer.llm.budget import Budget, Limits, Sent
from summarizer.llm.calls import TokenUsage
from summarizer.llm.client import Answer, Ask
from summarizer.llm.providers import locate
from summarizer.loading.articles import Read, read_file
from summarizer.loading.finding import Found
from summarizer.loading.metadata import FilePart, sidecar_of
from summarizer.pipeline import AHEAD, Models, Outcome, opened, price_of, read_article
from summarizer.steps.prompts import Prompts
from summarizer_schemas.brief import Metadata

Kind = Literal["files", "articles"]
_ARTICLE: Final = TypeAdapter(Article)
_REPORT: Final = TypeAdapter(GroundedReport)
_LOOK_EVERY_S: Final = 1
"""For the mark of a run that was stopped: a request takes longer, and a look at S3 costs next to nothing."""
_NO_ARTICLE: Final = Article("", "", "", "")
"""In the place of a report's article, which the driver has."""


@cache
def program_sha256() -> str:
    """Return the SHA-256 of this program's code: what it finished, another version may do differently."""
    digest = sha256()
    for folder in (Path(errors.__file__).parent, Path(summarizer_schemas.__file__).parent):
        for file in sorted(folder.rglob("*.py")):
            digest.update(file.relative_to(folder).as_posix().encode() + b"\0" + file.read_bytes() + b"\0")
    return digest.hexdigest()


@dataclass(frozen=True)
class Told:
    """How rows are to be done: what is not in them, and decides what becomes of them.

    Attributes:
        kind: what the rows are.
        settings: as they count for one slot; they name no key, but an address may hold a login, so they are not shown.
        program: see `program_sha256`.
        prompts: the SHA-256 of the templates.
        address: where the model is asked.
    """

    kind: Kind
    settings: Settings = field(repr=False)
    program: str
    prompts: str = ""
    address: str = field(default="", repr=False)

    def key(self) -> str:
        """Return a hash of all of it that decides what becomes of a row."""
        told = self.settings
        asked = [self.address, told.model, told.mode, told.part_tokens, told.keep_planted]
        of_kind = {"files": [dict(told.columns)], "articles": [self.prompts, *asked]}
        return sha256(json.dumps([self.program, of_kind[self.kind]]).encode()).hexdigest()[:16]

    def require_alike(self) -> None:
        """Refuse to work where rows would be done otherwise than the driver means.

        Raises:
            InputError: so it is.
            PromptError: the user's own templates cannot be read here.
        """
        if self.program != program_sha256():
            raise InputError("--engine: a worker has another version of this program; install the same everywhere")
        if self.kind == "files":
            return
        if self.prompts != _prompts(self.settings).sha256:
            raise InputError("--engine: a worker has other prompts; --prompts must name a folder that all see")
        if self.address != address_of(self.settings):
            raise InputError(
                "--engine: a worker would ask another endpoint; set OPENAI_BASE_URL and the key there as here, "
                "or give --base-url"
            )


def address_of(settings: Settings) -> str:
    """Return where single articles are asked.

    Raises:
        InputError: there is no telling, or the key is missing.
    """
    return locate(settings.endpoint_of("extract"), os.environ).base_url or ""


@dataclass(frozen=True)
class Work:
    """One shard that is to be done; `run` is the run that it is done for, `limits` what may be taken for it."""

    name: str
    shards: str
    told: Told
    run: str = ""
    limits: Limits = field(default_factory=Limits)


def run_shard(work: Work) -> Sent:
    """Do the rows of a shard that are not finished, write all of them, and return what was sent for it.

    Raises:
        InputError: this worker is not as the driver, or does not see the shards.
        SummarizerError: nothing can be asked at all, as in an ordinary run.
    """
    work.told.require_alike()
    shards = Shards(work.shards)
    finished = [row for row in shards.done(work.name) if row.is_finished]
    known = {row.id for row in finished}
    left = [row for row in shards.to_do(work.name) if row.id not in known]
    if not left:
        return Sent()
    if work.told.kind == "files":
        done, sent = [_read_file(row, work.told.settings.columns) for row in left], Sent()
    else:
        spending = Budget(work.limits, price_of(work.told.settings, "extract"))
        done = asyncio.run(_extracted(left, work.told.settings, spending, lambda: shards.is_stopped(work.run)))
        sent = spending.sent
    shards.put_done(work.name, [*finished, *done])
    return sent


def row_of_file(found: Found, max_bytes: int) -> Row:
    """Return the row of a file as it stands: path, size and time, as `make` would know it, and those of its sidecar."""
    path = os.fsencode(found.path.absolute()).hex()
    stamps = [_stamp(each) for each in (found.path, sidecar_of(found.path))]
    content = json.dumps([path, max_bytes]).encode()
    return Row(sha256(json.dumps([path, max_bytes, stamps]).encode()).hexdigest(), content)


def _stamp(path: Path) -> list[int]:
    try:
        status = path.stat()
    except OSError:
        return []
    return [status.st_size, status.st_mtime_ns]


def read_of(row: Row, found: Found) -> Read:
    """Return what was read of a file."""
    told = json.loads(row.content)
    return Read(found, told["sha256"], [_part(each) for each in told["parts"]], told["is_own"])


def unread_row(row: Row, why: str) -> Row:
    """Return what is told of a file that could not be read."""
    told = {"sha256": None, "parts": [_told_of(FilePart(None, reason=why))], "is_own": False}
    return Row(row.id, json.dumps(told).encode(), is_finished=False)


def _read_file(row: Row, columns: Mapping[str, str]) -> Row:
    path, max_bytes = json.loads(row.content)
    place = Path(os.fsdecode(bytes.fromhex(path)))
    if not place.parent.is_dir():
        raise InputError(f"--engine: a worker does not see {place.parent}; give files in a folder that all see")
    read = read_file(Found(place, (place.name,), ""), columns, max_bytes)
    told = {"sha256": read.sha256, "parts": [_told_of(each) for each in read.parts], "is_own": read.is_own}
    # What could not be read may be another time: when the disk is back, or a library is there.
    return Row(row.id, json.dumps(told).encode(), all(part.text is not None for part in read.parts))


def _told_of(part: FilePart) -> dict[str, Any]:
    # Not by pydantic: a name within an archive may be no text, which Python's own JSON can write.
    return {**asdict(replace(part, metadata=None)), "metadata": part.metadata and part.metadata.model_dump(mode="json")}


def _part(told: Mapping[str, Any]) -> FilePart:
    metadata = Metadata.model_validate(told["metadata"]) if told["metadata"] else None
    return FilePart(
        **{**told, "metadata": metadata, "page_starts": tuple(told["page_starts"]), "unseen": tuple(told["unseen"])}
    )


def row_of_article(article: Article) -> Row:
    """Return the row of an article; its names and copies decide nothing, so that a file may be renamed."""
    content = _ARTICLE.dump_json(article)
    known = {**json.loads(content), "file": "", "copies": (), "sha256": "", "text": ""}
    return Row(sha256(json.dumps(known, sort_keys=True).encode()).hexdigest(), content)


def outcome_of(row: Row, article: Article) -> Outcome:
    """Return what became of an article."""
    told = json.loads(row.content)
    usage = TokenUsage(**told["usage"])
    if told["report"] is None:
        kind = getattr(errors, told["error"], EndpointError)
        return Outcome(article, kind(told["reason"]), usage)
    return Outcome(article, replace(_REPORT.validate_json(told["report"]), article=article), usage)


async def _extracted(
    rows: Sequence[Row], settings: Settings, spending: Budget, is_stopped: Callable[[], bool]
) -> list[Row]:
    """Extract articles, until all are done or the run is stopped, which is looked for before anything is sent."""
    prompts = _prompts(settings)
    room = asyncio.Semaphore(AHEAD * settings.concurrency)

    async def one(row: Row) -> Row:
        counted = _Counted(asked)
        async with room:
            article = _ARTICLE.validate_json(row.content)
            told = await read_article(article, counted.ask, prompts, settings, asked.ground)
        return _done(row.id, told._replace(usage=counted.usage), is_whole=not counted.was_stopped)

    async def watch() -> None:
        while not is_stopped():  # noqa: ASYNC110 - the mark is made by another process, of which nobody tells
            await asyncio.sleep(_LOOK_EVERY_S)
        spending.stop()

    if is_stopped():
        spending.stop()
    watching = asyncio.ensure_future(watch())
    async with opened(settings, spending) as asked:
        try:
            async with asyncio.TaskGroup() as group:
                tasks = [group.create_task(one(row)) for row in rows]
        except ExceptionGroup as together:
            raise min(together.exceptions, key=str) from None
        finally:
            watching.cancel()
    return [task.result() for task in tasks]


class _Counted:
    """Asks about one article, and counts what its answers used.

    Attributes:
        was_stopped: whether something was not asked since the run was stopped, or had reached its limit: a report
            stands without a second answer, but another run may have it.
    """

    def __init__(self, asked: Models) -> None:
        self._ask: Ask = asked.ask_of_article
        self.usage = TokenUsage()
        self.was_stopped = False

    async def ask(self, *arguments: Any, **how: Any) -> Answer[Any]:
        """Ask; see `Model.ask`."""
        try:
            answer = await self._ask(*arguments, **how)
        except StoppedError:
            self.was_stopped = True
            raise
        self.usage += answer.usage
        return answer


def _done(id_: str, told: Outcome, *, is_whole: bool) -> Row:
    outcome = told.outcome
    content: dict[str, Any] = {"usage": asdict(told.usage), "report": None}
    if isinstance(outcome, EndpointError):
        content |= {"error": type(outcome).__name__, "reason": str(outcome)}
        return Row(id_, json.dumps(content).encode(), is_finished=False)
    content["report"] = _REPORT.dump_json(replace(outcome, article=_NO_ARTICLE)).decode()
    # Of what is missing a part another run may have it; what was had is in the cache.
    return Row(id_, json.dumps(content).encode(), is_finished=is_whole and not outcome.unread)


def _prompts(settings: Settings) -> Prompts:
    return Prompts(settings.prompts, ("extract",))
