"""Does each spelling of a name stand in its article, each name in its events, and each party near the quotes?

Who did it, to whom, where and who says so are held to the same reach as by the gate: in one account at least, since an
event's parties come from all of its accounts.
"""

from collections.abc import Iterator, Mapping, Sequence

from summarizer.ground.near import OF_ACTORS, REACH
from summarizer.ground.pronouns import pronouns_in
from summarizer.grounded import Span
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
    yield from _parties(material)


def _spelt(material: Material, name: Name) -> Iterator[str]:
    if len(set(name.aliases)) < len(name.aliases):
        yield "a spelling is listed twice for one article"
    for alias in name.aliases:
        page = material.pages.get(alias.source)
        if page is not None and not page.writes(alias.as_written):
            yield f"{alias.source} nowhere writes {alias.as_written!r}"


def _parties(material: Material) -> Iterator[Finding]:
    for event in material.brief.events:
        places = material.by_source([quote for account in event.reports for quote in account.quotes])
        for field, names, reach in (
            ("by", event.by, OF_ACTORS),
            ("to", event.to, REACH),
            ("places", event.places, REACH),
        ):
            for name in names:
                if places and not _is_near(material, name, places, reach):
                    yield Finding(f"event {event.id}", f"{field}: {name!r} stands nowhere near its quotes")
    for statement in material.brief.statements:
        places = material.by_source(statement.quotes)
        for field, names, reach in (("claimant", (statement.claimant,), OF_ACTORS), ("to", statement.to, REACH)):
            for name in names:
                if places and not _is_near(material, name, places, reach):
                    yield Finding(f"statement {statement.id}", f"{field}: {name!r} stands nowhere near its quotes")


def _is_near(material: Material, name: str, places: Mapping[str, Sequence[Span]], reach: int) -> bool:
    """Tell whether a name stands near quotes of an article, or may be meant by a pronoun in one of their paragraphs.

    Whom the pronoun means is not worked out again: what the article's own report calls a name to be is not kept.
    """
    for id_, spans in places.items():
        page = material.pages[id_]
        has_pronoun = next(pronouns_in(page.paragraphs(spans)), None) is not None or page.drops_subjects
        if page.stands_near(name, spans, reach) or (has_pronoun and page.writes_any(name)):
            return True
    return False
