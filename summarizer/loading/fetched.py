"""A file that was fetched → its parts, as its sidecar tells: in the server's encoding, and with its address.

A feed whose items were fetched gives those entries alone whose pages could not be had, and says so.
"""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import PurePath

from summarizer.loading.obstacles import obstacle_in
from summarizer.loading.parts import Part
from summarizer.loading.plain import decode
from summarizer.loading.sidecars import Sidecar
from summarizer.loading.web import declared_in
from summarizer_schemas.brief import Metadata

_PAGES = (".html", ".htm")


def as_fetched(parts: Sequence[Part], name: str, data: bytes, sidecar: Sidecar) -> list[Part]:
    """Return the parts of a fetched file.

    Args:
        parts: as the file would be read without its sidecar, the reason for a bad one among them.
        name: of the file.
        data: its bytes.
        sidecar: its sidecar.
    """
    if PurePath(name).suffix in _PAGES:
        page = decode(data, sidecar.charset or declared_in(data))
        obstacle = obstacle_in(page, parts, sidecar.address, sidecar.served_from)
        if obstacle:
            return [Part(None, reason=f"{obstacle} ({sidecar.address})")]
    became = {f"#{key.partition(' ')[0]}": reason for key, reason in sidecar.items.items()}
    return [_told(part, became.get(part.place), sidecar) for part in parts if became.get(part.place) != ""]


def _told(part: Part, became: str | None, sidecar: Sidecar) -> Part:
    if part.text is None:
        return replace(part, reason=f"{part.reason} ({sidecar.address})")
    metadata = (part.metadata or Metadata()).model_copy(update={"address": sidecar.address})
    note = (
        f"entries are read as the feed has them where their own page was not fetched: {became}" if became else part.note
    )
    return replace(part, metadata=metadata, note=note)
