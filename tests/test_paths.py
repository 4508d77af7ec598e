"""Writing a file whole or not at all."""

import os
from pathlib import Path

import pytest

from summarizer.errors import InputError
from summarizer.paths import write_whole


def test_text_is_written_to_the_byte(tmp_path):
    """Quotation marks, line ends and rare characters are written as they are, in UTF-8."""
    text = "“curly”\r\n\u2028\U0001f6a2\n"
    write_whole(tmp_path / "b.md", text, "the brief")
    assert (tmp_path / "b.md").read_bytes() == text.encode()


def test_a_file_that_cannot_be_written_leaves_the_old_one_and_nothing_else(tmp_path, monkeypatch):
    """When the last step fails, what was there before is there still, whole."""
    (tmp_path / "b.md").write_text("yesterday's")

    def full(_path, _target):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(InputError, match=r"b\.md.*No space left"):
        write_whole(tmp_path / "b.md", "today's", "the brief")
    assert [path.read_text() for path in tmp_path.iterdir()] == ["yesterday's"]


def test_a_folder_that_is_not_there_is_named(tmp_path):
    """The message says which file could not be written."""
    with pytest.raises(InputError, match=r"b\.md"):
        write_whole(tmp_path / "nowhere" / "b.md", "", "the brief")


def test_a_link_in_the_place_beside_a_file_leads_nothing_elsewhere(tmp_path):
    """What is unfinished is never written through a link that somebody left in a folder."""
    (tmp_path / "outside").write_text("mine")
    (tmp_path / f".b.md.{os.getpid()}").symlink_to(tmp_path / "outside")
    write_whole(tmp_path / "b.md", "today's", "the brief")
    assert ((tmp_path / "outside").read_text(), (tmp_path / "b.md").read_text()) == ("mine", "today's")
