"""Does each spelling of a name stand in the article that is said to have it, and each name in its events?"""

from collections.abc import Iterator

from summarizer.verifying.material import Finding, Material
from summarizer_schemas.brief import Event, Name


def check_names(material: Material) -> Iterator[Finding]:
    """Yield what is wrong with the names."""
    for name in material.brief.names:
        yield from (Finding(f"name {name.id}", what) for what in _spelt(material, name))
        for id_ in name.events:
            event = material.facts.by_id[id_]
            if isinstance(event, Event) and name.name not in (*event.places, *event.by, *event.to):
                yield Finding(f"name {name.id}", f"{event.id} does not name {name.name!r}")


def _spelt(material: Material, name: Name) -> Iterator[str]:
    if len(set(name.aliases)) < len(name.aliases):
        yield "a spelling is listed twice for one article"
    for alias in name.aliases:
        page = material.pages.get(alias.source)
        if page is not None and not page.writes(alias.as_written):
            yield f"{alias.source} nowhere writes {alias.as_written!r}"
