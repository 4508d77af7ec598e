"""Which names are one office of a state or town: the bodies and persons of a folder come in, whose voice each is out.

"The town hall", "the city of Kelso", "Kelso municipality" and its mayor count with one voice; so do a prosecutor and
his office, "Health Ministry" and "Ministry of Health of Almeda", and "the provincial health ministry" and that of the
one province that the folder names. What names no town, state or region is the only one's of the folder, and nobody's
where there are two.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import Final, NamedTuple

from summarizer.domain.article import GroundedReport
from summarizer.domain.countries import world
from summarizer.domain.names import BODIES, plain
from summarizer.domain.offices import OFFICES
from summarizer.domain.words import word_set
from summarizer.merging.names import Names
from summarizer.merging.sources.offices import seat_of, seats, spoken_for_by

_HALL: Final = re.compile(
    r"(?:(?P<before>[a-z ]+?) )?(?:(?:city|town|village|municipal|borough) "
    r"(?:hall|council|government|administration|authority|authorities|board)|municipality|mayor office)"
    r"(?: (?:of|in) (?P<behind>[a-z ]+))?"
    r"|(?:city|town)(?: of (?P<named>[a-z ]+))?"
)
"""A town's own office, in plain words; "Kansas City" is a name."""


def _office(words: str) -> re.Pattern[str]:
    """Match an office by its words, with whose it is before or behind."""
    return re.compile(
        r"(?:(?P<before>(?!public|general|district|provincial|regional|state)[a-z ]+?) )?"
        r"(?:(?:public|general|district|provincial|regional|state) )*"
        rf"(?:{words})(?: (?:of|in|for) (?:the )?(?P<behind>[a-z ]+))?(?P<named>(?!))?"
    )


class _Held(NamedTuple):
    """An office in plain words, and what whoever holds it is called, in any language and in English."""

    body: re.Pattern[str]
    holder: str
    office: str


_HELD: Final[Mapping[str, _Held]] = {
    "hall": _Held(_HALL, rf"(?:lord |deputy )?(?:mayor|{OFFICES['mayor']})", "mayor"),
    "prosecution": _Held(
        _office(r"prosecutor (?:general )?office|prosecution(?: service| office)?|attorney (?:general )?office"),
        rf"(?:prosecutor(?: general)?|(?:district )?attorney(?: general)?|{OFFICES['prosecutor']})",
        "prosecutor",
    ),
    "governor": _Held(_office("governor office"), rf"(?:governor|{OFFICES['governor']})", "governor"),
    "prefecture": _Held(_office("prefecture|prefect office"), rf"(?:prefect|{OFFICES['prefect']})", "prefect"),
    "sheriff": _Held(_office("sheriff (?:office|department)"), "sheriff", "sheriff"),
    "coroner": _Held(_office("coroner office"), "coroner", "coroner"),
}
"""Offices that one person holds and speaks for."""
_WHOSE: Final = re.compile(
    r"(?P<whose>\b(?!(?:The|An?|El|La|Los|Las|Le|Les|Il|Lo|Der|Die|Das|De|Het|O|And|Public|Chief|State|General)\b)"
    r"[A-Z][\w&-]*)(?:['’]s?)?(?: (?:public|chief|state|general))? $"
)
"""Before an office and a name, whose the office is: "an ICC prosecutor", "the Rennes public prosecutor"."""
_MINISTRY: Final = re.compile(r"\b(?:ministry|department)\b")
_LITTLE: Final = word_set("ministry department of the for and")
_NATIONAL: Final = "national"
_REGIONAL: Final = "regional"
_LEVELS: Final = {
    "national": _NATIONAL,
    "federal": _NATIONAL,
    "provincial": _REGIONAL,
    "regional": _REGIONAL,
    "province": _REGIONAL,
    "region": _REGIONAL,
}
"""Words for whose a ministry is that name neither a state nor a region."""
_Office = tuple[str, str]
"""The matter of an office, and whose it is: a state or place by its name, its level alone, or ""."""


def voices_of_offices(
    reports: Sequence[GroundedReport], names: Names, counting: Iterable[int]
) -> tuple[Mapping[int, int], Mapping[int, int]]:
    """Give for each body the one whose name stands for it, and for each who counts the body that he speaks for.

    Args:
        reports: in the order of their sources.
        names: all names.
        counting: the names on whose word articles count.
    """
    held = _by_owner(names, _held)
    ministries = _by_owner(names, _ministries(names))
    bodies = _homes(held, names) | _homes(ministries, names)
    bodies |= _of_no_matter(ministries, bodies, names)
    persons = [each for each in counting if names.entities[each].kind == "person"]
    held_at = _held_at(reports, names, persons) if held else {}
    found: dict[int, int] = {}
    for matter in dict.fromkeys(matter for matter, _ in held):
        homes: dict[int, set[int]] = defaultdict(set)
        for each in (one for (other, _), own in held.items() if other == matter for one in own):
            homes[bodies.get(each, each)] |= {*names.listing[each]}
        at = {each: held_at.get((_HELD[matter].office, each), frozenset()) for each in persons}
        spoken = (
            (each, _spoken_for(each, matter, _open_to(at[each], homes, names), reports, names)) for each in persons
        )
        found |= {each: home for each, home in spoken if home is not None}
    return bodies, found


def _by_owner(names: Names, office_of: Callable[[str], _Office | None]) -> Mapping[_Office, list[int]]:
    """Give the bodies of each office, by its matter and by whose it is."""
    found: dict[_Office, list[int]] = defaultdict(list)
    for n, entity in enumerate(names.entities):
        if entity.kind in BODIES and (office := office_of(entity.name)):
            found[office].append(n)
    return found


def _homes(offices: Mapping[_Office, Sequence[int]], names: Names) -> dict[int, int]:
    """Give for each body the one that stands for its office: of the only owner where its name has none."""
    owners: dict[str, list[str]] = defaultdict(list)
    for matter, owner in offices:
        owners[matter].append(owner)
    together: dict[_Office, list[int]] = defaultdict(list)
    for (matter, owner), own in offices.items():
        together[matter, _whose(owner, owners[matter])] += own
    found: dict[int, int] = {}
    for own in together.values():
        home = max(own, key=lambda each: (len(names.listing[each]), -each))
        found |= {each: home for each in own if each != home}
    return found


def _of_no_matter(
    ministries: Mapping[_Office, Sequence[int]], bodies: Mapping[int, int], names: Names
) -> dict[int, int]:
    """Give for "Ministry", listed by that word alone, the only ministry of the folder."""
    homes = {bodies.get(each, each) for own in ministries.values() for each in own}
    bare = [n for n, each in enumerate(names.entities) if each.kind in BODIES and plain(each.name) == "ministry"]
    return {each: next(iter(homes)) for each in bare} if len(homes) == 1 else {}


def _whose(owner: str, owners: Sequence[str]) -> str:
    """Return whose an office is: of the only owner of its level, or of all, where its name has none."""
    named = {each for each in owners if each and each not in _LEVELS.values()}
    states = {each for each in named if each.isupper()}
    of_level = {_NATIONAL: states, _REGIONAL: named - states}
    if owner in of_level:
        return next(iter(of_level[owner])) if len(of_level[owner]) == 1 else owner
    if owner:
        return owner
    every = {_whose(each, owners) for each in owners if each}
    return next(iter(every)) if len(every) == 1 else ""


def _held(name: str) -> _Office | None:
    """Return which office that one person holds a body is, and whose; None of what is none."""
    called = _in_plain_words(name)
    for matter, office in _HELD.items():
        if match := office.body.fullmatch(called):
            return matter, match["before"] or match["behind"] or match["named"] or ""
    return None


def _in_plain_words(name: str) -> str:
    """Return a name in plain words with all its titles: of "Governor's Office" the governor says whose it is."""
    return " ".join(plain(word) or word.casefold() for word in name.replace("’", "'").replace("'s", "").split())


def _ministries(names: Names) -> Callable[[str], _Office | None]:
    """Return what tells a ministry's matter, and its state, region or level; None of what is no ministry."""
    places = {plain(each.name) for each in names.entities if each.kind == "place"}

    def office_of(name: str) -> _Office | None:
        if not _MINISTRY.search(called := plain(name)):
            return None
        state, others = world().read(called.split())
        region = max(
            (each for each in places if f" {each} " in f" {' '.join(others)} "),
            key=lambda each: (len(each), each),
            default="",
        )
        rest = f" {' '.join(others)} ".replace(f" {region} ", " ").split() if region else others
        level = next((_LEVELS[each] for each in rest if each in _LEVELS), "")
        matter = " ".join(sorted(each for each in rest if each not in _LITTLE and each not in _LEVELS))
        return (matter, region or state or level) if matter else None

    return office_of


def _held_at(
    reports: Sequence[GroundedReport], names: Names, persons: Collection[int]
) -> Mapping[tuple[str, int], frozenset[str]]:
    """Give for each office and who holds it the places of which some article, or the name itself, says that it is."""
    found: dict[tuple[str, int], set[str]] = defaultdict(set)
    for source, report in enumerate(reports):
        for office, person, place in seats(source, report.article.text, names):
            found[office, person].add(place)
    for each in persons:
        called = names.entities[each].name
        if seat := seat_of(called):
            found[plain(called).split()[0], each].add(seat)
    return {key: frozenset(places) for key, places in found.items()}


def _open_to(
    places: Collection[str], homes: Mapping[int, Collection[int]], names: Names
) -> Mapping[int, Collection[int]]:
    """Return the offices that somebody may hold: of the places where an article says so, else of no other place."""
    known = {plain(each.name) for each in names.entities if each.kind == "place"} if places else set[str]()
    owners = {each: (_held(names.entities[each].name) or ("", ""))[1] for each in homes}
    own = {each for each, owner in owners.items() if owner in places}
    own = own or {each for each, owner in owners.items() if owner not in known}
    return {each: articles for each, articles in homes.items() if each in own}


def _spoken_for(
    entity: int, matter: str, homes: Mapping[int, Collection[int]], reports: Sequence[GroundedReport], names: Names
) -> int | None:
    """Return the office that its holder, or a spokesperson of it, speaks for; None of whoever is neither."""
    home = _home_of(names.listing[entity], homes)
    if home is None:
        return None
    spoken_for = spoken_for_by(plain(names.entities[entity].name))
    office = _held(spoken_for) if spoken_for else None
    if office and office[0] == matter:
        return home
    owner = (_held(names.entities[home].name) or ("", ""))[1]
    return home if _holds(entity, _HELD[matter].holder, owner, reports, names) else None


def _home_of(listed: Iterable[int], homes: Mapping[int, Collection[int]]) -> int | None:
    """Return the only office, of those given with the articles that name them, or the only one named in some."""
    near = [each for each, articles in homes.items() if not {*listed}.isdisjoint(articles)]
    only = near if len(homes) > 1 else [*homes]
    return only[0] if len(only) == 1 else None


def _holds(entity: int, office: str, owner: str, reports: Sequence[GroundedReport], names: Names) -> bool:
    """Tell whether somebody is called by an office, which no article says is another's than the owner's."""
    spelt = names.spellings(entity)
    named = "|".join(re.escape(each) for each in spelt if each[:1].isupper())
    of = r"(?:,? | [^,.;:\n]{1,40}, )"  # "o prefeito de Kelso, Ana Ruiz"
    before = re.compile(rf"\b(?i:{office}){of}(?:{named})(?!\w)|(?:{named}), (?:the |a )?(?i:{office})\b")
    texts = (reports[source].article.text for source in names.first_articles(entity))
    calls = [(text, match.start()) for text in texts for match in before.finditer(text)]
    whose = [match["whose"] for text, at in calls if (match := _WHOSE.search(text[max(0, at - _BEFORE) : at]))]
    if any(plain(each) not in owner.split() for each in whose):
        return False
    return bool(calls) or any(re.match(rf"(?:\w{{1,3}} )?{office}\b", each, re.IGNORECASE) for each in spelt)


_BEFORE: Final = 40
"""Code points before an office in which whose it is stands."""
