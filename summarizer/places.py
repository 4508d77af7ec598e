"""Where the files that come with the package lie: inside it when installed, beside it in a checkout."""

from pathlib import Path

_PACKAGE = Path(__file__).parent


def _find(installed: str, checkout: str) -> Path:
    inside = _PACKAGE / installed
    return inside if inside.is_dir() else _PACKAGE.parent / checkout


PROMPTS = _find("prompts", "prompts")
CASSETTES = _find("recorded", "cassettes")
"""The bundled recordings, which are replayed when neither a key nor an endpoint is given."""
