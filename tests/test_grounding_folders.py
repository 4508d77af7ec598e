"""Careful reports of whole articles pass the gate, and wrong readings of them do not: as far as was measured."""

from pathlib import Path

import pytest

from benchmarks.folders.__main__ import COLUMNS, measured
from benchmarks.folders.folder import FOLDERS, read_folder

README = Path(__file__).parents[1] / "benchmarks" / "folders" / "README.md"
LINES = (line.split() for line in README.read_text(encoding="utf-8").splitlines())
TABLE = {name: [int(each) for each in numbers] for name, *numbers in filter(None, LINES) if name in FOLDERS}


@pytest.mark.parametrize("name", FOLDERS)
def test_no_folder_is_read_worse_than_the_table_says(name):
    """No folder has more faults, or more wrong readings that pass, than its line of the table."""
    found = dict(zip(COLUMNS, measured(read_folder(name)), strict=True))
    told = dict(zip(COLUMNS, TABLE[name], strict=True))

    assert {column: number for column, number in found.items() if number > told[column]} == {}
