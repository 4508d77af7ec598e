"""The documents that lead to the code name what is there."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PAGES = ("docs/architecture.md", "CONTRIBUTING.md", "docs/method.md", "docs/gate.md", "README.md")
_PLACE = re.compile(r"`((?:summarizer|schemas|prompts|tests|cassettes|benchmarks|docs)/[\w./*-]*)`")


@pytest.mark.parametrize("page", PAGES)
def test_every_place_that_a_page_names_is_there(page: str) -> None:
    """A reader who follows a path in the documents finds a file or a folder."""
    places = _PLACE.findall((ROOT / page).read_text(encoding="utf-8"))
    assert not [place for place in places if not list(ROOT.glob(place.rstrip("/")))]


def test_every_room_is_in_the_picture() -> None:
    """A folder of the package stands in the table of rooms."""
    told = (ROOT / "docs/architecture.md").read_text(encoding="utf-8")
    rooms = [each.name for each in (ROOT / "summarizer").iterdir() if (each / "__init__.py").is_file()]
    assert rooms
    assert not [room for room in rooms if f"`summarizer/{room}/`" not in told]


def test_file_names_tell_apart() -> None:
    """A file name repeats only where two rooms treat one concept, as in reading and writing one format."""
    seen: dict[str, list[str]] = {}
    for file in (ROOT / "summarizer").rglob("*.py"):
        if file.name != "__init__.py":
            seen.setdefault(file.name, []).append(str(file.relative_to(ROOT)))
    repeated = {name for name, files in seen.items() if len(files) > 1}
    assert repeated <= ONE_CONCEPT


ONE_CONCEPT = {
    "article.py",  # as all rooms see it, and as a page has it
    "claims.py",  # merged and shown
    "client.py",  # to the model, and to a page's host
    "docx.py",  # read and written
    "figures.py",  # held to the quote, shown, verified
    "names.py",  # reduced, and held to the article
    "pdf.py",
    "prose.py",
    "tables.py",
    "timeline.py",  # in words and as a chart
}
"""File names that stand for one concept in several rooms."""
