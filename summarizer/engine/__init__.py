"""An engine: files and articles are read in shards, on all cores or on a cluster; the brief is the same to the byte.

The run itself is the ordinary one. Two of its steps are maps and go elsewhere: files are read (`summarizer.loading`),
and articles are extracted and grounded (`summarizer.steps.extract`). Both are one idempotent function of a shard,
Parquet in and Parquet out, so that whoever dies has lost a shard at most, and nobody has to know who is doing what. All
that is asked about the whole folder stays with the driver: bounded requests, which go out at once.

shards   the Parquet files at an address: written whole, found by the ids of their rows
work     what a worker does with a shard
cluster  whoever runs shards: Dask, on this machine or elsewhere
mapping  what is left to do, cut into shards, sent out and collected

None of it is imported without `--engine`.
"""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING

from summarizer.config import Settings

if TYPE_CHECKING:
    from summarizer.engine.mapping import ShardEngine

__all__ = ["opened_engine"]


@contextmanager
def opened_engine(settings: Settings) -> "Iterator[ShardEngine | None]":
    """Open the engine of (resolved) settings; None if this process is to do everything.

    Raises:
        InputError: nothing can be written at the address of its shards.
    """
    if not settings.engine or settings.dry_run:
        yield None
        return
    from summarizer.engine.mapping import ShardEngine  # noqa: PLC0415 - see above

    with closing(ShardEngine(settings)) as engine:
        yield engine
