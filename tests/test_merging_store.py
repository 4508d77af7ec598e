"""The reports of a large folder lie on the disk, and whoever reads them there sees no difference."""

import asyncio
import gc
import random
from functools import partial
from pathlib import Path

import pytest
from conftest import SEEDS
from examples import examples
from hypothesis import given, settings
from hypothesis import strategies as st
from merge_builder import event, report
from test_merging_properties import reports

from summarizer.config import Settings
from summarizer.errors import InputError
from summarizer.merging import merge_reports
from summarizer.merging.store import Reports
from summarizer.paths import CASSETTES
from summarizer.pipeline import extraction, make_brief


@pytest.fixture
def temporary(tmp_path, monkeypatch):
    """The folder of temporary files."""
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    return tmp_path


@given(
    st.lists(st.integers(), min_size=1, max_size=5, unique=True).flatmap(lambda tags: st.tuples(*map(reports, tags)))
)
@settings(max_examples=examples(10), deadline=None)
def test_a_folder_on_the_disk_makes_the_same_situation(told):
    """Where one report is at hand and all others are on the disk, with their articles or without, all is the same."""
    expected = merge_reports(told)
    for keeps_articles in (True, False):
        assert merge_reports(Reports(told, at_hand=1, keeps_articles=keeps_articles)) == expected


@given(st.tuples(*(reports(tag) for tag in range(4))), st.lists(st.integers(0, 3), max_size=12), st.integers(1, 4))
@settings(max_examples=examples(10), deadline=None)
def test_reports_come_back_as_they_were_put_there(told, asked, at_hand):
    """Whichever are asked for, in whatever order, as often as one likes."""
    kept = Reports(told, at_hand)
    assert [kept[index] for index in asked] == [told[index] for index in asked]
    assert list(kept) == list(told)
    assert list(kept.in_order(asked)) == [told[index] for index in asked]
    assert list(kept[1:3]) == list(told[1:3])


def test_the_brief_is_the_same_where_the_reports_lie_on_the_disk(seeds_brief, monkeypatch):
    """Whatever a run asks of the reports, it finds on the disk what it finds at hand."""
    monkeypatch.setattr(extraction, "Reports", partial(Reports, at_hand=1))
    again = asyncio.run(make_brief([SEEDS], Settings(replay=CASSETTES).resolve({})))
    assert again == seeds_brief


def _some(count):
    chance = random.Random(1)
    return [_report(f"{number} {chance.random()}") for number in range(count)]


def _report(text):
    return report(f"A quake struck Tarvo: {text}.", "2021-05-04", event("A quake struck Tarvo"))


def test_of_a_report_on_the_disk_only_what_is_asked_for_is_read():
    """Whoever looks for an event's words makes no objects of names, figures and claims."""
    told = _some(2)
    on_disk = Reports(told, at_hand=1, keeps_articles=False)[0]
    assert on_disk.events == told[0].events
    assert {"article", "names", "figures", "claims"} <= on_disk._content.keys()
    assert on_disk == told[0]
    assert not on_disk._content


def test_a_report_on_the_disk_has_what_a_report_has():
    """What no report has, one on the disk has not either."""
    with pytest.raises(AttributeError, match="colour"):
        _ = Reports(_some(2), at_hand=1)[0].colour


def test_a_small_folder_never_touches_the_disk(temporary):
    """As long as all reports are at hand, there is no file."""
    kept = Reports(_some(3), at_hand=3)
    assert len(list(kept)) == 3
    assert not list(temporary.iterdir())


def test_the_file_is_nobody_else_s_and_is_gone_with_the_reports(temporary):
    """Its folder is the user's alone, and goes when nobody holds the reports, or an order of them, any more."""
    gc.freeze()  # what other tests left is none of this one's, and to look through it takes a second each time
    kept = Reports(_some(3), at_hand=1)
    (folder,) = temporary.iterdir()
    assert folder.stat().st_mode & 0o077 == 0
    ordered = kept.in_order([2, 0])
    del kept
    gc.collect()
    assert len(list(ordered)) == 2
    del ordered
    gc.collect()
    assert not list(temporary.iterdir())


def test_a_full_disk_is_told(monkeypatch):
    """Where a report cannot be written, the message says what to do."""
    monkeypatch.setattr("tempfile.tempdir", str(Path("no", "such", "folder")))
    with pytest.raises(InputError, match=r"cannot be kept on the disk.*TMPDIR"):
        Reports(_some(2), at_hand=1)
