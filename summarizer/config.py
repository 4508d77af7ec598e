"""What a run is told: every setting with its default and its check, and the spellings that a user knows to be one.

The settings say, too, which model answers: a live endpoint, or recorded answers.
"""

import difflib
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, ClassVar, Final, Literal, TypedDict, Unpack, cast, get_args

from pydantic import ConfigDict, Field, TypeAdapter, ValidationError
from pydantic_core import ErrorDetails

from summarizer.domain.languages import ENGLISH, checkable
from summarizer.errors import InputError, NoRecordingError
from summarizer.extras import how_to_install, is_installed
from summarizer.llm.budget import Limits
from summarizer.llm.providers import DEFAULT_MODEL, NO_KEY, Endpoint, without_key
from summarizer.paths import CASSETTES
from summarizer.steps import LEAST_REQUEST_TOKENS, REQUEST_TOKENS
from summarizer.steps.extract import PART_TOKENS

if TYPE_CHECKING:
    from summarizer.llm.recordings import Recordings, Stale

Part = Literal["extract", "compose"]
"""Single articles, and all that comes after: what is one event, what is disputed, the prose."""
Mode = Literal["auto", "json_schema", "tools", "json"]
Batch = Literal["send", "write"]
"""What becomes of requests without an answer: a batch at the endpoint, or a file for any engine."""
StrPath = str | PathLike[str]
_ENGINE: Final = re.compile(r"dask|dask(\+tls)?://[^/\s]+:\d{1,5}")
"""This computer, or the scheduler of a cluster; the second sort is one that asks for certificates."""


class Options(TypedDict, total=False):
    """What a user may ask for, by the names of the command line's options; `Settings` tells what each means."""

    model: str | None
    extract_model: str | None
    compose_model: str | None
    base_url: str | None
    mode: Mode
    replay: StrPath | None
    replay_stale: bool
    record: StrPath | None
    concurrency: int
    timeout: float
    columns: Mapping[str, str]
    decisions: StrPath | None
    since: StrPath | None
    prompts: StrPath | None
    own_fields: StrPath | None
    cache: StrPath | None
    max_cost: float | None
    max_tokens: int | None
    strict: bool
    language: str
    translation: bool
    part_tokens: int
    consolidate: bool
    keep_planted: bool
    request_tokens: int
    second_reader: bool
    engine: str | None
    shards: str | None


class ModelOptions(TypedDict, total=False):
    """Which models are asked, by the names of their options."""

    model: str
    extract_model: str
    compose_model: str


def _model_recorded_in(folder: Path) -> str | None:
    from summarizer.llm.recordings import recorded_model  # noqa: PLC0415 - as above

    return recorded_model(folder)


def read_models(given: Sequence[str]) -> ModelOptions:
    """Read `PROVIDER/NAME` and `PART=PROVIDER/NAME`, and return the models by the names of their settings.

    Raises:
        InputError: there is no such part, or two models are given for one.
    """
    models: dict[str, str] = {}
    for each in given:
        before, equals, after = each.partition("=")
        part, model = (before, after) if equals and "/" not in before else ("", each)
        if part and part not in get_args(Part):
            known = ", ".join(f"{each}=PROVIDER/NAME" for each in get_args(Part))
            raise InputError(f"-m {each}: there is no {part!r}; write PROVIDER/NAME, or one of {known}")
        name = f"{part}_model" if part else "model"
        if name in models:
            raise InputError(f"-m {each}: {models[name]} is given for the same; leave one out")
        models[name] = model
    return cast("ModelOptions", models)


@dataclass(frozen=True)
class Settings:
    """How a brief is to be made; what is None is decided by `resolve`.

    Attributes:
        model: PROVIDER/NAME.
        extract_model: the model that reports single articles, if not `model`.
        compose_model: the model that is asked about all of them and writes the prose, if not `model`.
        base_url: an OpenAI-compatible endpoint.
        replay: a folder of recordings to answer from; nothing is sent.
        replay_stale: whether a request for which nothing is recorded may be answered by a recording that differs in
            prompt or schema alone (see `summarizer.llm.recordings`); the brief names each.
        record: a folder to record into.
        concurrency: the most requests under way at once.
        timeout: how long one request may take, in seconds.
        mode: how an answer in the schema is asked for (see `summarizer.llm.output_modes`).
        cache: a folder where answers are kept for the next run; None keeps none. Recordings go without it: a replay
            depends on them alone, and what is recorded is asked for anew.
        max_cost: what the run may cost, in US dollars.
        max_tokens: how many tokens it may send and receive.
        strict: whether an article, a step or a decision that fails ends the run; what the gate withholds never does.
        batch: what becomes of requests where they are not sent one by one (see `summarizer.batch`).
        dry_run: whether nothing is sent, and only estimated (see `summarizer.pipeline.forecast`).
        columns: which column of a table of articles holds what (see `summarizer.loading.tables.read_columns`).
        decisions: what an editor has decided (see `summarizer.decisions`).
        since: an earlier brief that the new one carries on (see `summarizer.diff`).
        language: what readers are shown the prose in, by its BCP 47 tag or its name (see `summarizer.steps.translate`).
        translation: whether quotes in another language than that get a translation beside them.
        prompts: a folder with templates that take the place of ours (see `summarizer.steps.prompts`).
        own_fields: a file that says what else to look for in each article (see `summarizer.steps.custom_fields`).
        part_tokens: a longer article is read in parts that are no longer than this.
        consolidate: whether the model is asked which accounts are one event, and what is disputed.
        keep_planted: whether figures stand that rest on words which are not meant for readers (see
            `summarizer.grounding.planted`); else they are withheld.
        request_tokens: how many tokens a request about the whole folder may take; a larger folder is asked in bundles.
        second_reader: whether the prose is read a second time, against the quotes that it cites.
        engine: what reads the articles in shards, if not this process (see `summarizer.engine`).
        shards: the address (of fsspec) where an engine keeps its shards; None is in the user's cache.
        slots: how many processes ask at the same time for the same run, each with as much of what the endpoint allows.
    """

    __pydantic_config__: ClassVar[ConfigDict] = ConfigDict(extra="forbid")

    model: str | None = None
    base_url: str | None = None
    replay: Path | None = None
    replay_stale: bool = False
    record: Path | None = None
    concurrency: Annotated[int, Field(ge=1, le=64)] = 4
    timeout: Annotated[float, Field(ge=1)] = 600
    mode: Mode = "auto"
    cache: Path | None = None
    max_cost: Annotated[float | None, Field(ge=0)] = None
    max_tokens: Annotated[int | None, Field(ge=0)] = None
    strict: bool = False
    dry_run: bool = False
    batch: Batch | None = None
    columns: Mapping[str, str] = field(default_factory=dict)
    decisions: Path | None = None
    since: Path | None = None
    language: str = ENGLISH
    translation: bool = True
    prompts: Path | None = None
    own_fields: Path | None = None
    part_tokens: Annotated[int, Field(ge=500)] = PART_TOKENS
    consolidate: bool = True
    keep_planted: bool = False
    request_tokens: Annotated[int, Field(ge=LEAST_REQUEST_TOKENS)] = REQUEST_TOKENS
    second_reader: bool = True
    extract_model: str | None = None
    compose_model: str | None = None
    engine: str | None = None
    shards: str | None = None
    slots: Annotated[int, Field(ge=1)] = 1

    @classmethod
    def of(cls, **options: Unpack[Options]) -> "Settings":
        """Return the settings that a user's options mean.

        Raises:
            InputError: there is no such option, or it cannot have this value.
        """
        try:
            return _SETTINGS.validate_python(options)
        except ValidationError as error:
            problems = error.errors(include_url=False)
            raise InputError("; ".join(map(_message_of, problems))) from error

    def resolve(self, environment: Mapping[str, str]) -> "Settings":
        """Fill in the model, and the bundled recordings where there is no endpoint to ask.

        Raises:
            InputError: the settings contradict each other, or ask for a language that could not be checked.
        """
        has_model = self.model or self.extract_model or self.compose_model
        asks = self.base_url or self.record or has_model or self.dry_run or self.batch or self.engine
        has_endpoint = environment.get("OPENAI_API_KEY") or environment.get("OPENAI_BASE_URL")
        replay = self.replay or (None if asks or has_endpoint else CASSETTES)
        asked = replace(self, replay=replay)
        _require_together(asked)
        model = self.model or (_model_recorded_in(replay) if replay else None) or DEFAULT_MODEL
        return replace(asked, model=model, language=checkable(self.language))

    @contextmanager
    def explaining(self, given: "Settings", environment: Mapping[str, str]) -> Iterator[None]:
        """Say that there is no key where that is why nothing answers: recordings answer for the example articles alone.

        Args:
            given: the settings as the user gave them, of which these were made.
            environment: where a key could stand.

        Raises:
            NoRecordingError: in place of the one that tells which recording is the nearest.
        """
        try:
            yield
        except NoRecordingError as error:
            if given.replay or not self.replay:
                raise
            raise NoRecordingError(without_key(environment)) from error

    @property
    def limits(self) -> Limits:
        """What the run may take."""
        return Limits(self.max_cost, self.max_tokens)

    @property
    def files(self) -> tuple[Path, ...]:
        """Those files of a user that are no articles, wherever they lie."""
        return tuple(path for path in (self.decisions, self.since, self.own_fields) if path)

    def endpoint_of(self, part: Part) -> Endpoint:
        """Return where the model is that is asked in a part of the run."""
        own = self.extract_model if part == "extract" else self.compose_model
        return Endpoint(
            own or self.model or DEFAULT_MODEL,
            self.base_url,
            NO_KEY if self.dry_run or self.batch == "write" else None,
            mode=self.mode,
            concurrency=self.concurrency,
            slots=self.slots,
            timeout_s=self.timeout,
            give_up_after_s=2 * self.timeout,
        )

    def recordings(self, tell_stale: "Callable[[Stale], None]") -> "Recordings | None":
        """Return the recordings to replay from or to record into, if any; they tell of stale answers, if wanted."""
        if not (self.record or self.replay):
            return None
        from summarizer.llm.recordings import Recordings  # noqa: PLC0415 - brings yaml, which no other run needs

        if self.record:
            return Recordings(self.record, "record")
        return Recordings(self.replay, "replay", tell_stale if self.replay_stale else None) if self.replay else None


def _message_of(problem: ErrorDetails) -> str:
    """Say what is wrong with one option, and what would be right."""
    name = str(problem["loc"][0])
    if problem["type"] != "unexpected_keyword_argument":
        return f"{name}: {problem['msg']}, not {problem['input']!r}"
    known = sorted(Options.__annotations__)
    near = difflib.get_close_matches(name, known, n=1)
    hint = f"is {near[0]} meant?" if near else f"there are {', '.join(known)}"
    return f"{name}: there is no such option; {hint}"


_EXCLUDES: Final = (
    ("engine", ("replay", "record"),
     "--engine asks a model, so it goes with neither --replay nor --record; leave one out"),
    ("engine", ("batch",), "--batch has one process send everything, and --engine many; leave one out"),
    ("replay", ("record", "base_url"),
     "--replay sends nothing, so it goes with neither --record nor --base-url; leave one out"),
    ("dry_run", ("replay", "record"),
     "--dry-run sends nothing, so it goes with neither --replay nor --record; leave one out"),
    ("batch", ("replay", "record"),
     "--batch keeps answers in the cache, so it goes with neither --replay nor --record"),
    ("replay_stale", ("strict",),
     "--strict wants nothing missing, and --replay-stale forgives what is; leave one out"),
)  # fmt: skip
"""Which setting goes with none of which others, and why; the first that is so is told."""
_NEEDS: Final = (
    ("shards", "engine", "--shards says where an engine keeps its shards, so it goes with --engine; leave one out"),
    ("batch", "cache",
     "--batch keeps what comes back in the cache, which --no-cache leaves alone; leave one out"),
    ("replay_stale", "replay",
     "--replay-stale answers from recordings, so it goes with --replay; name their folder"),
)  # fmt: skip
"""Which setting goes only with which other, and why."""


def _require_together(settings: Settings) -> None:
    """Refuse settings that contradict each other, and an engine that is not there.

    Raises:
        InputError: so it is.
    """
    if settings.engine and not _ENGINE.fullmatch(settings.engine):
        raise InputError(
            f"--engine {settings.engine}: write dask for this computer, or dask://HOST:PORT of a scheduler"
        )
    for setting, others, why in _EXCLUDES:
        if getattr(settings, setting) and any(getattr(settings, other) for other in others):
            raise InputError(why)
    for setting, other, why in _NEEDS:
        if getattr(settings, setting) and not getattr(settings, other):
            raise InputError(why)
    if settings.engine and not is_installed("engine"):
        raise InputError(f"--engine {settings.engine}: needs the extra engine; {how_to_install('engine')}")


_SETTINGS: Final = TypeAdapter(Settings)
