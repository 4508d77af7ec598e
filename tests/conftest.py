"""What all tests share: snapshots as one plain file each, and the brief of the seeds.

No test depends on how fast the computer is, or on what else it does: hypothesis measures no time, servers hold an
answer back until the test lets it go, and where something must not happen a later event shows that it did not.
"""

import asyncio
import atexit
import gc
import os
import pickle
from collections.abc import Iterator
from functools import cache
from itertools import count
from pathlib import Path

import pytest
from examples import USUAL
from hypothesis import HealthCheck, settings
from syrupy.assertion import SnapshotAssertion
from syrupy.extensions.single_file import SingleFileSnapshotExtension, WriteMode

from summarizer.paths import TABLES

pytest_plugins = ["pytester", "stale_answers"]

SEEDS = Path(__file__).parent.parent / "seeds"
LONGEST = frozenset({"test_engine.py", "test_html_in_a_browser.py", "test_answers_at_random.py", "test_wheel.py"})
_OURS = "situation-brief"

# Thousands of tests and what they import are kept to the end, and each search for cycles goes through all of it: with
# Python's own threshold that takes a tenth of the processor time. The command line sets the same.
gc.set_threshold(100_000)
atexit.register(gc.freeze)  # as the command line does: nor is anything looked through that goes with the process
# What breaks a rule for all inputs is met in the first dozens as a rule, and on every later run others are drawn;
# `--hypothesis-profile thorough` looks on.
whatever_else_runs = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow], max_examples=USUAL)
settings.register_profile("quick", whatever_else_runs)
settings.register_profile("thorough", whatever_else_runs, max_examples=1000)
settings.load_profile("quick")


class _TextFile(SingleFileSnapshotExtension):
    """One UTF-8 file a snapshot, so that a review shows it as it is."""

    _write_mode = WriteMode.TEXT
    file_extension = "txt"


def pytest_collection_finish() -> None:
    """Leave what is imported by now out of each later search for cycles: it stays to the end."""
    gc.freeze()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with the files whose tests take seconds: what is short fills up the time until all cores are done."""
    items.sort(key=lambda item: item.path.name not in LONGEST)


@pytest.fixture
def snapshot(snapshot: SnapshotAssertion) -> SnapshotAssertion:
    """Compare with a file under `__snapshots__`; `pytest --snapshot-update` writes it."""
    return snapshot.use_extension(_TextFile)


@pytest.fixture(scope="session")
def _tables(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of tables that all tests share, also those of another worker: to draw them takes seconds."""
    own = tmp_path_factory.getbasetemp()
    shared = (own.parent if os.environ.get("PYTEST_XDIST_WORKER") else own) / "tables"
    shared.mkdir(exist_ok=True)
    return shared


class _Caches:
    """Folders for what a test keeps, each for one test; one in which a test left nothing is the next one's."""

    def __init__(self, caches: Path, tables: Path) -> None:
        self._caches, self._tables = caches, tables
        self._numbers = count()
        self._made = self._make()

    def empty(self) -> str:
        """Give a folder in which nothing is but the shared tables."""
        if os.listdir(self._made) != [_OURS] or os.listdir(f"{self._made}/{_OURS}") != [TABLES]:  # noqa: PTH208 - quicker
            self._made = self._make()
        return self._made

    def _make(self) -> str:
        made = self._caches / str(next(self._numbers))
        ours = made / _OURS
        ours.mkdir(parents=True)
        (ours / TABLES).symlink_to(self._tables)
        return str(made)


@pytest.fixture(scope="session")
def _caches(tmp_path_factory: pytest.TempPathFactory, _tables: Path) -> _Caches:
    return _Caches(tmp_path_factory.mktemp("caches"), _tables)


@pytest.fixture(autouse=True)
def _nothing_of_ours(monkeypatch: pytest.MonkeyPatch, _caches: _Caches) -> None:
    """No test may reach for the key, the endpoint, the options or the cached answers of whoever runs it."""
    monkeypatch.setenv("XDG_CACHE_HOME", _caches.empty())
    for name in os.environ:
        if name.startswith("SUMMARIZE_") or name in {"OPENAI_API_KEY", "OPENAI_BASE_URL"}:
            monkeypatch.delenv(name)


@pytest.fixture(autouse=True)
def _no_browser(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test finds an installed browser, unless it is marked `system`: `make test` passes where there is none."""
    # Imported here, not above: the process that hands tests out to others renders nothing.
    from summarizer.render import pdf  # noqa: PLC0415

    if request.node.get_closest_marker("system") is None:
        monkeypatch.setattr(pdf, "_NAMES", ())
        monkeypatch.setattr(pdf, "_ELSEWHERE", ())
        monkeypatch.delenv("CHROME_PATH", raising=False)


@pytest.fixture(scope="session", autouse=True)
def the_long_way() -> Iterator[pytest.MonkeyPatch]:
    """Have all recordings replayed through openai, instructor and vcrpy; undo it to replay as a run does."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("summarizer.llm.recordings.Recordings.at_hand", lambda *_: None)
        yield patch


@pytest.fixture(scope="session", autouse=True)
def recordings_read_once() -> Iterator[None]:
    """Have each text of a recording parsed once, however often it is replayed; whoever asks gets a copy of its own."""
    # Imported here, not above: the process that hands tests out to others replays nothing.
    from summarizer.llm.cassette_format import deserialize  # noqa: PLC0415

    parsed = cache(lambda text: pickle.dumps(deserialize(text)))
    with pytest.MonkeyPatch.context() as patch:
        for reader in ("summarizer.llm.recordings.deserialize", "summarizer.llm.cassette_format.deserialize"):
            patch.setattr(reader, lambda text: pickle.loads(parsed(text)))
        yield


@pytest.fixture(scope="session")
def seeds() -> Path:
    """The folder of the five articles."""
    return SEEDS


@pytest.fixture(scope="session")
def seeds_brief():
    """The brief of the five articles, from the bundled recordings."""
    # Imported here, not above: the process that hands tests out to others makes no brief.
    from summarizer.config import Settings  # noqa: PLC0415
    from summarizer.paths import CASSETTES  # noqa: PLC0415
    from summarizer.pipeline import make_brief  # noqa: PLC0415

    settings = Settings(replay=CASSETTES).resolve({})
    return asyncio.run(make_brief([SEEDS], settings))


@pytest.fixture(scope="session")
def seeds_json(seeds_brief, tmp_path_factory) -> Path:
    """The same as a file, which no test changes."""
    from summarizer.render import render  # noqa: PLC0415 - as above

    path = tmp_path_factory.mktemp("seeds") / "brief.json"
    path.write_bytes(str(render(seeds_brief, "json")).encode())
    return path


@pytest.fixture(scope="session")
def hostile() -> Path:
    """The folder of the hostile articles."""
    return Path(__file__).parent / "hostile"


@pytest.fixture
def harbour():
    """The script of an endpoint for a fleet of articles."""
    from fleet import Harbour  # noqa: PLC0415

    return Harbour()


@pytest.fixture
def server(harbour):
    """That endpoint; it runs while the test does."""
    from scripted_server import ScriptedServer  # noqa: PLC0415

    with ScriptedServer(harbour) as server:
        yield server


@pytest.fixture
def summarize():
    """Run the command with some arguments."""
    from click.testing import CliRunner  # noqa: PLC0415

    from summarizer.cli import main  # noqa: PLC0415

    return lambda *arguments: CliRunner().invoke(main, [str(each) for each in arguments])
