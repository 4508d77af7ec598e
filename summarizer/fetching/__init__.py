"""Addresses of the web → files on the disk, which are then read as all others are.

In the order of the data: `given` (what was typed → addresses and paths), `client` (an address → what was served, with
`guard` for where it may connect to and `robots` for what a site allows), `saving` (that → a page and its sidecar),
`fetching` (all of it, feeds with their items). What is saved is the input: whoever has the folder needs no network.
"""

from summarizer.fetching.fetching import Fetching, fetch_all
from summarizer.fetching.given import is_address, placed

__all__ = ["Fetching", "fetch_all", "is_address", "placed"]
