"""Tables that are drawn from the data of libraries, and kept."""

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from summarizer.cli import main
from summarizer.domain import drawn as tables
from summarizer.domain.drawn import drawn
from summarizer.paths import TABLES, cache_folder

LIBRARY = "pydantic"
"""One that is installed."""
WORDS = st.lists(st.tuples(st.text(max_size=3), st.integers(0, 2**32 - 1)), max_size=8)


@pytest.fixture(autouse=True)
def _own(monkeypatch, tmp_path):
    """Tables of its own, which no other test has drawn."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))


class Reader:
    """Reads some entries, and counts how often it did."""

    def __init__(self, *entries):
        self.entries = entries
        self.times = 0

    def read(self):
        """Return them."""
        self.times += 1
        return self.entries


def kept():
    """Return the files of kept tables."""
    return [*(cache_folder() / TABLES).glob("*")]


@given(WORDS, st.text(max_size=3))
def test_a_table_has_what_was_read_and_nothing_else(entries, word):
    """Each word has all of its numbers, in order, whether the table is drawn or kept."""
    for each in kept():
        each.unlink()
    reader = Reader(*entries)
    for table in (drawn("words", LIBRARY, reader.read), drawn("words", LIBRARY, reader.read)):
        for sought in {word, *(each for each, _ in entries)}:
            numbers = sorted({number for each, number in entries if each == sought})
            assert [*table.numbers(sought)] == numbers
            assert (sought in table) == bool(numbers)
    assert reader.times == 1


def test_of_another_version_a_table_is_drawn_anew_in_place_of_the_older(monkeypatch):
    """What an older library told is neither used nor left behind; another table stays."""
    reader, other = Reader(("Lowick", 1)), Reader(("ferry", 0))
    drawn("words", LIBRARY, other.read)
    drawn("towns", LIBRARY, reader.read)
    monkeypatch.setattr(tables, "version", lambda _: "another")
    drawn("towns", LIBRARY, reader.read)
    assert reader.times == 2
    assert sorted(each.name.partition("-")[0] for each in kept()) == ["towns", "words"]


def test_a_damaged_table_is_drawn_anew():
    """A letter that changed, or an end that was cut off, is not believed."""
    reader = Reader(("Lowick", 1))
    drawn("towns", LIBRARY, reader.read)
    (file,) = kept()
    for damage in (file.read_bytes()[:-1], b"", file.read_bytes()[:-1] + b"x"):
        file.write_bytes(damage)
        assert [*drawn("towns", LIBRARY, reader.read).numbers("Lowick")] == [1]
    assert reader.times == 4


def test_where_nothing_can_be_kept_each_run_draws_its_own(monkeypatch, tmp_path):
    """A disk that takes nothing ends no run."""
    (tmp_path / "full").touch()
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "full"))
    assert "ferry" in drawn("words", LIBRARY, Reader(("ferry", 0)).read)


def test_the_tables_go_with_all_else_that_is_kept():
    """Whoever clears the cache finds nothing of ours in it."""
    drawn("words", LIBRARY, Reader(("ferry", 0)).read)
    assert CliRunner().invoke(main, ["cache", "clear"]).exit_code == 0
    assert not kept()
