"""Where files lie: those of the package, inside it when installed and beside it in a checkout, and the user's."""

from pathlib import Path
from typing import Final

from platformdirs import user_cache_path

_PACKAGE = Path(__file__).parent

BATCHES: Final = "batches-1.sqlite"


def _find(installed: str, checkout: str) -> Path:
    inside = _PACKAGE / installed
    return inside if inside.is_dir() else _PACKAGE.parent / checkout


PROMPTS = _find("prompts", "prompts")
CASSETTES = _find("recorded", "cassettes")
"""The bundled recordings, which are replayed when neither a key nor an endpoint is given."""


def fetched_pages() -> Path:
    """Return the folder of pages that were fetched and that the user did not want elsewhere."""
    return kept_answers() / "pages"


def kept_answers() -> Path:
    """Return the folder of the user's kept answers, as the operating system wants it."""
    return user_cache_path("situation-brief", appauthor=False)
