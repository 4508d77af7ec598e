"""Addresses of the web → files on the disk, which are then read as all others are.

In the order of the data: `given` (what was typed → addresses and paths), `client` (an address → what was served, with
the rules of where it may connect to and of robots.txt), `saving` (what was served → a page and its sidecar, feeds with
their items). What is saved is the input: whoever has the folder needs no network.
"""

from typing import TYPE_CHECKING

from summarizer.fetching.given import is_address, placed

if TYPE_CHECKING:
    from summarizer.fetching.saving import Fetching, fetch_all

__all__ = ["Fetching", "fetch_all", "is_address", "placed"]


if not TYPE_CHECKING:  # else a name that is not there would pass for one that is

    def __getattr__(name: str) -> object:
        """Import what connects to the web when it is asked for: most runs fetch nothing."""
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from summarizer.fetching import saving as fetching  # noqa: PLC0415

        return getattr(fetching, name)
