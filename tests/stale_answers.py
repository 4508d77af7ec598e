"""`pytest --stale`: where a prompt or a schema has changed, recorded runs go on with the older answers.

For those who change a prompt and have no endpoint to record from. Each stale answer is named at the end, and the run's
exit status is 1, as that of `summarize --replay-stale` is. The briefs under test do not tell of it, so that a test
fails for what it is about, and for nothing else.
"""

from dataclasses import replace

import pytest

TAKEN = "stale answer"
_noted = []
_told = {}


def pytest_addoption(parser):
    """Add the option."""
    parser.addoption("--stale", action="store_true", help="answer recorded runs by recordings of older prompts too")


@pytest.fixture(scope="session", autouse=True)
def _forgiving(request):
    """Let every run of this process take stale answers, and note them here; yield what a run does without."""
    # Imported here, not above: the process that hands tests out to others runs none.
    from summarizer.config import Settings  # noqa: PLC0415

    without = Settings.recordings
    with pytest.MonkeyPatch.context() as patch:
        if request.config.getoption("--stale"):
            patch.setattr(
                Settings,
                "recordings",
                lambda self, _tell: without(replace(self, replay_stale=bool(self.replay)), _noted.append),
            )
        yield without


@pytest.fixture(autouse=True)
def _stale_answers_named(record_property):
    """Hand what this test took on to whoever reports, which may be another process."""
    yield
    for stale in _noted:
        record_property(TAKEN, f"{stale.file}: since it was recorded, {stale.differs} changed")
    _noted.clear()


@pytest.fixture
def strict_replay(monkeypatch, _forgiving):
    """Replay as without `--stale`: for tests about what is stale."""
    monkeypatch.setattr("summarizer.config.Settings.recordings", _forgiving)


@pytest.fixture
def own_process(request):
    """For tests of recorded runs in a process of their own, which nothing here can make forgive."""
    if request.config.getoption("--stale"):
        pytest.skip("--stale: a process of its own takes no stale answer")


def pytest_runtest_logreport(report):
    """Collect what the tests took."""
    if report.when == "teardown":
        _told.update((text, None) for name, text in report.user_properties if name == TAKEN)


def pytest_terminal_summary(terminalreporter):
    """Name each stale answer."""
    if _told:
        terminalreporter.section("stale answers were used: record them again")
        for text in sorted(_told):
            terminalreporter.line(text)


def pytest_sessionfinish(session, exitstatus):
    """Let no run on stale answers pass for a good one."""
    if _told and exitstatus == pytest.ExitCode.OK:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED
