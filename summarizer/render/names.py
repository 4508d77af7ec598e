"""Names → who takes part and where, with every spelling in the full length.

Hides how loaded names are kept apart: an article's own word for a party ("terrorists", "regime") stands within
quotation marks and under the article that has it, never as the name.
"""

from collections.abc import Iterable, Iterator
from typing import Final

from summarizer.ground.prose import within_quotation_marks
from summarizer.render.document import Block, Bullets, Item, Line, Section, Strong, joined, links
from summarizer.render.guide import Guide
from summarizer.render.lengths import elsewhere
from summarizer.render.wording import NAME_KIND, count
from summarizer_schemas.brief import Event, Name
from summarizer_schemas.vocabulary import NameKind

_MOST_NAMES: Final = 30


def names(guide: Guide, *, is_full: bool) -> Iterator[Section]:
    """Yield the sections of actors and of places."""
    actors = [each for each in guide.brief.names if each.kind != "place"]
    places = [each for each in guide.brief.names if each.kind == "place"]
    for id_, title, shown in (("actors", "Actors", actors), ("places", "Places", places)):
        if shown:
            yield Section(id_, title, tuple(_in_full(guide, shown) if is_full else _in_short(shown)))


def _in_short(all_names: list[Name]) -> Iterator[Block]:
    """Name the most involved by kind, with the number of events that each is named in."""
    shown = sorted(all_names, key=lambda each: -len(each.events))[:_MOST_NAMES]
    kinds: dict[NameKind, list[Name]] = {}
    for name in shown:
        kinds.setdefault(name.kind, []).append(name)
    yield Bullets(tuple(Item(_of_kind(kind, names)) for kind, names in kinds.items()))
    if rest := len(all_names) - len(shown):
        yield elsewhere(rest, "name")


def _of_kind(kind: NameKind, names: Iterable[Name]) -> Line:
    listed = joined(", ", map(_with_events, names))
    return listed if kind == "place" else (Strong(f"{NAME_KIND[kind].capitalize()}:"), " ", *listed)


def _with_events(name: Name) -> Line:
    return (within_quotation_marks(name.name), f" ({count(len(name.events), 'event')})" if name.events else "")


def _in_full(guide: Guide, all_names: list[Name]) -> Iterator[Block]:
    yield Bullets(tuple(_name(guide, each) for each in all_names))


def _name(guide: Guide, name: Name) -> Item:
    kind = "" if name.kind == "place" else f" ({NAME_KIND[name.kind]})"
    below = [joined("; ", _roles(guide, name)), _aliases(name), *_joined_by(name)]
    return Item((Strong(within_quotation_marks(name.name)), kind), tuple(line for line in below if line))


def _aliases(name: Name) -> Line:
    """List the spellings that differ from the name, each with the articles that have it."""
    spellings: dict[str, list[str]] = {}
    for alias in name.aliases:
        if alias.as_written != name.name:
            spellings.setdefault(alias.as_written, []).append(alias.source)
    told = joined("; ", (("“", spelling, "” (", *links(where), ")") for spelling, where in spellings.items()))
    return ("Also written: ", *told) if told else ()


def _joined_by(name: Name) -> Iterator[Line]:
    """List the names that the articles do not connect with it, by what does."""
    for said, names in (
        ("By the editor", name.by_editor),
        ("By CLDR or GeoNames", name.by_reference),
        ("By the model, spelt alike in accounts of one event,", name.by_model),
    ):
        if names:
            yield (f"{said} also: " + ", ".join(f"“{each}”" for each in names),)


def _roles(guide: Guide, name: Name) -> Iterator[Line]:
    """Say in which events a name acts, is acted on, or is named otherwise."""
    events = [event for each in name.events if isinstance(event := guide.facts.get(each), Event)]
    acting = [event.id for event in events if name.name in event.by]
    concerned = [event.id for event in events if name.name in event.to]
    otherwise = [each for each in name.events if each not in {*acting, *concerned}]
    for said, ids in (("acts in ", acting), ("is the other side in ", concerned), ("named in ", otherwise)):
        if ids:
            yield (said, *links(ids))
    if said_by := [each.id for each in guide.brief.statements if each.claimant == name.name]:
        yield ("speaks in ", *links(said_by))
