"""Does each spelling of a name stand in its article, each name in its events, and each party near the quotes?

Who did it, to whom, where and who says so are held to the same reach as by the gate: in one account at least, since an
event's parties come from all of its accounts.
"""

from collections.abc import Iterator, Mapping, Sequence

from summarizer.facts import names_of, told_by
from summarizer.ground.near import OF_ACTORS, REACH
from summarizer.ground.pronouns import pronouns_in
from summarizer.grounded import Span
from summarizer.verifying.material import Finding, Material
from summarizer_schemas.brief import Event, Name
from summarizer_schemas.vocabulary import OWN_VOICE

_AND = " and "
"""Joins speakers who say one thing together."""


def check_names(material: Material) -> Iterator[Finding]:
    """Yield what is wrong with the names."""
    for name in material.brief.names:
        yield from (Finding(f"name {name.id}", what) for what in _spelt(material, name))
        yield from (Finding(f"name {name.id}", what) for what in _in_office(material, name))
        for id_ in name.events:
            event = material.facts.by_id[id_]
            if isinstance(event, Event) and name.name not in (*event.places, *event.by, *event.to):
                yield Finding(f"name {name.id}", f"{event.id} does not name {name.name!r}")
    yield from _parties(material)
    yield from _speakers(material)
    yield from _holders(material)


def _spelt(material: Material, name: Name) -> Iterator[str]:
    if len(set(name.aliases)) < len(name.aliases):
        yield "a spelling is listed twice for one article"
    for alias in name.aliases:
        page = material.pages.get(alias.source)
        if page is not None and not page.writes(alias.as_written):
            yield f"{alias.source} nowhere writes {alias.as_written!r}"


def _in_office(material: Material, name: Name) -> Iterator[str]:
    """What a person is said to be stands in an article, and the name beside it is the person's."""
    if name.told_as is None:
        return
    words = name.told_as.replace(name.name, "", 1).strip(" ,")
    if name.kind != "person" or name.name not in name.told_as or not words:
        yield f"{name.told_as!r} is not {name.name!r} with an office"
        return
    given = [each.text for id_, each in material.articles.items() if id_ in {alias.source for alias in name.aliases}]
    if given and not any(words.casefold() in " ".join(each.split()).casefold() for each in given):
        yield f"no article of it says {words!r}"


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


def _speakers(material: Material) -> Iterator[Finding]:
    """Who gives a count or an account stands near its quotes; where several are named as one, each of them."""
    said = [
        (f"figure {figure.id}", who, count.quotes)
        for figure in material.brief.figures
        for count in figure.observations
        for who in told_by(count)
    ]
    said += [
        (f"event {event.id}", who, account.quotes)
        for event in material.brief.events
        for account in event.reports
        for who in (account.said_by, account.via)
        if who
    ]
    for where, who, quotes in said:
        places = material.by_source(quotes)
        together = who.split(_AND) if _AND in who else []
        is_near = _is_near(material, who, places, OF_ACTORS) or (
            bool(together) and all(_is_near(material, each, places, OF_ACTORS) for each in together)
        )
        if places and not is_near:
            yield Finding(where, f"said by: {who!r} stands nowhere near its quotes")


def _holders(material: Material) -> Iterator[Finding]:
    """Who holds a side of a dispute speaks in a fact that it is about, or is an article."""
    for dispute in material.brief.disputes:
        facts = [material.facts.by_id[each] for each in dispute.about]
        known = {name for fact in facts for name in names_of(fact)}
        known |= {name.name for name in material.brief.names if name.kind == "media"}
        for side in dispute.positions:
            if side.holder not in {*known, OWN_VOICE}:
                yield Finding(f"dispute {dispute.id}", f"{side.holder!r} speaks in no fact that it is about")


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
