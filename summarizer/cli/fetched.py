"""Addresses among what was typed → files, fetched for a brief and looked up for a check."""

from collections.abc import Sequence
from pathlib import Path

from summarizer.cli.console import say


def fetched(given: Sequence[Path | str], save: Path | None, items: int, *, allows_private: bool) -> list[Path]:
    """Fetch the addresses among what was given, and return the paths of all."""
    from summarizer.fetching.given import placed
    from summarizer.places import fetched_pages

    folder = save or fetched_pages()

    def fetch(addresses: Sequence[str]) -> list[Path]:
        from summarizer.fetching import Fetching, fetch_all

        paths = fetch_all(addresses, Fetching(folder, allows_private, items))
        say(f"Fetched into {folder}: give that folder, or {folder.name}/NAME, to read the same again")
        return paths

    return placed(given, fetch)


def fetched_before(given: Sequence[Path | str]) -> list[Path]:
    """Return the paths of all that was given; of addresses, what the cache has of them."""
    from summarizer.fetching.given import placed
    from summarizer.places import fetched_pages

    def look_up(addresses: Sequence[str]) -> list[Path]:
        from summarizer.fetching.saving import saved

        return [path for address in addresses for path in saved(address, fetched_pages())]

    return placed(given, look_up)
