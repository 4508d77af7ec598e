"""Which names are one office of a state or town: the bodies and persons of a folder come in, whose voice each is out.

"The town hall", "the city of Kelso", "Kelso municipality" and its mayor count with one voice; so do "Health Ministry"
and "Ministry of Health of Almeda". What names no town or state is the only one's of the folder, and nobody's where
there are two.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Final

from summarizer.domain.article import GroundedReport
from summarizer.domain.countries import States
from summarizer.domain.names import BODIES, plain
from summarizer.domain.offices import OFFICES
from summarizer.domain.words import word_set
from summarizer.merging.names import Names
from summarizer.merging.sources.offices import spoken_for_by

_HALL: Final = re.compile(
    r"(?:(?P<before>[a-z ]+?) )?(?:(?:city|town|village|municipal|borough) "
    r"(?:hall|council|government|administration|authority|authorities|board)|municipality|mayors? office)"
    r"(?: (?:of|in) (?P<behind>[a-z ]+))?"
    r"|(?:city|town)(?: of (?P<named>[a-z ]+))?"
)
"""A town's own office, in plain words; "Kansas City" is a name."""
_MINISTRY: Final = re.compile(r"\b(?:ministry|department)\b")
_LITTLE: Final = word_set("ministry department of the for and national federal")
_MAYOR: Final = rf"(?:lord |deputy )?(?:mayor|{OFFICES['mayor']})"


def voices_of_offices(
    reports: Sequence[GroundedReport], names: Names, counting: Iterable[int]
) -> tuple[Mapping[int, int], Mapping[int, int]]:
    """Give for each body the one whose name stands for it, and for each who counts the body that he speaks for.

    Args:
        reports: in the order of their sources.
        names: all names.
        counting: the names on whose word articles count.
    """
    halls = _by_owner(names, _town_of)
    bodies = _homes(halls, names) | _homes(_by_owner(names, _ministry_of), names)
    homes = sorted({bodies.get(each, each) for own in halls.values() for each in own})
    persons = {each: hall for each in counting if (hall := _hall_of(each, homes, bodies, reports, names)) is not None}
    return bodies, persons


def _by_owner(names: Names, owner_of: Callable[[str], tuple[str, str] | None]) -> Mapping[tuple[str, str], list[int]]:
    """Give the bodies of each office, by its matter and by whose it is."""
    found: dict[tuple[str, str], list[int]] = defaultdict(list)
    for n, entity in enumerate(names.entities):
        if entity.kind in BODIES and (office := owner_of(plain(entity.name))):
            found[office].append(n)
    return found


def _homes(offices: Mapping[tuple[str, str], Sequence[int]], names: Names) -> dict[int, int]:
    """Give for each body the one that stands for its office: of the only owner where its name has none."""
    owners: dict[str, list[str]] = defaultdict(list)
    for matter, owner in offices:
        if owner:
            owners[matter].append(owner)
    found: dict[int, int] = {}
    for (matter, owner), own in offices.items():
        whose = owners[matter][0] if not owner and len(owners[matter]) == 1 else owner
        home = max(offices[matter, whose], key=lambda each: (len(names.listing[each]), -each))
        found |= {each: home for each in own if each != home}
    return found


def _town_of(name: str) -> tuple[str, str] | None:
    """Return of which town a body is the office, as "hall" and the town's name or ""; None of what is none."""
    match = _HALL.fullmatch(name)
    return ("hall", match["before"] or match["behind"] or match["named"] or "") if match else None


def _ministry_of(name: str) -> tuple[str, str] | None:
    """Return a ministry's matter, and its state or ""; None of what is no ministry."""
    if not _MINISTRY.search(name):
        return None
    state, others = _world().read(name.split())
    matter = " ".join(sorted(each for each in others if each not in _LITTLE))
    return (matter, state) if matter else None


@lru_cache(maxsize=1)
def _world() -> States:
    return States()


def _hall_of(
    entity: int, homes: Sequence[int], bodies: Mapping[int, int], reports: Sequence[GroundedReport], names: Names
) -> int | None:
    """Return the town hall that a mayor, or a city's spokesperson, speaks for; None of whoever is neither."""
    if not homes or names.entities[entity].kind != "person":
        return None
    listed = {*names.listing[entity]}
    near = [each for each in homes if listed & {source for n in _with(each, bodies) for source in names.listing[n]}]
    hall = homes[0] if len(homes) == 1 else near[0] if len(near) == 1 else None
    if hall is None:
        return None
    spoken_for = spoken_for_by(plain(names.entities[entity].name))
    if spoken_for and _town_of(spoken_for):
        return hall
    return hall if _is_mayor(entity, reports, names) else None


def _with(home: int, bodies: Mapping[int, int]) -> Iterator[int]:
    yield home
    yield from (each for each, other in bodies.items() if other == home)


def _is_mayor(entity: int, reports: Sequence[GroundedReport], names: Names) -> bool:
    spelt = names.spellings(entity)
    if any(re.match(rf"(?:\w{{1,3}} )?{_MAYOR}\b", each, re.IGNORECASE) for each in spelt):
        return True
    named = "|".join(re.escape(each) for each in spelt if each[:1].isupper())
    before = re.compile(rf"\b(?i:{_MAYOR}),? (?:{named})(?!\w)|(?:{named}), (?:the |a )?(?i:{_MAYOR})\b")
    texts = (reports[source].article.text for source in names.first_articles(entity))
    return any(before.search(each) for each in texts)
