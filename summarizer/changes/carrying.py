"""The later brief under the ids of the earlier one: a brief and its pairs come in, the brief renumbered goes out.

Hides numbering. What both briefs have keeps its id; what is new gets the next number above all that were ever given,
in the order of the brief; a number is never given to something else, not even after what had it is gone.
"""

from collections.abc import Mapping
from typing import Final, TypeVar

from summarizer_schemas import Brief
from summarizer_schemas.changes import Highest
from summarizer_schemas.closed import Closed

_ID_FIELDS: Final = frozenset(
    {"id", "source", "quotes", "cites", "episodes", "events", "figures", "event", "figure", "part_of"}
    | {"possibly_same_as", "overtaken_by", "about"}
)
"""The fields of a brief that hold ids, or parts with ids in them; no other text names an id."""
_SORTS: Final = tuple(Highest.model_fields)
SomePart = TypeVar("SomePart", bound=Closed)


def carry_ids(old: Brief, new: Brief, kept: Mapping[str, str]) -> Mapping[str, str]:
    """Return the id that each thing of the later brief gets; `kept` are those that it has from the earlier one."""
    highest = highest_numbers(old).model_dump()
    ids = dict(kept)
    for sort in _SORTS:
        for thing in getattr(new, sort):
            if thing.id not in ids:
                highest[sort] += 1
                ids[thing.id] = f"{thing.id[0]}{highest[sort]}"
    return ids


def highest_numbers(*briefs: Brief) -> Highest:
    """Return the highest number that each sort has in some briefs, or had in those that they carry on."""
    given = [brief.changes.highest.model_dump() for brief in briefs if brief.changes]
    given += [
        {sort: max((int(thing.id[1:]) for thing in getattr(brief, sort)), default=0) for sort in _SORTS}
        for brief in briefs
    ]
    return Highest(**{sort: max(each[sort] for each in given) for sort in _SORTS})


def renumbered(part: SomePart, ids: Mapping[str, str]) -> SomePart:
    """Return a part of a brief, or a whole one, with every id in it exchanged for another."""
    fields = type(part).model_fields
    return part.model_copy(update={name: _exchanged(getattr(part, name), ids, name in _ID_FIELDS) for name in fields})


def _exchanged(value: object, ids: Mapping[str, str], is_id: bool) -> object:
    if isinstance(value, Closed):
        return renumbered(value, ids)
    if isinstance(value, tuple):
        return tuple(_exchanged(each, ids, is_id) for each in value)
    return ids.get(value, value) if is_id and isinstance(value, str) else value
