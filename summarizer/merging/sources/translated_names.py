"""Bodies whose English names are two translations of one name in; which stands for which, out.

A report names a body in English, whatever language its article is in. "Emergency Committee" of a Spanish article and
"Committee for Emergencies" of a French one, "provincial health ministry" and "Los Carrizos Ministry of Health" are one
body twice: the same words but for what sort of body it is, in what order they stand, and what province it is of. Only
names of articles in different languages are held so; in one language a newsroom has one name for one body.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from summarizer.domain.countries import world
from summarizer.domain.languages import primary
from summarizer.domain.names import plain
from summarizer.domain.words import word_set
from summarizer.merging.names import Names
from summarizer.merging.sources.translations import TRANSLATED

_LITTLE: Final = word_set("of the for and in on to s")
_LEVELS: Final = word_set("provincial province regional region departmental cantonal prefectural")
"""That a body is a province's, without which."""
_SORTS: Final[Mapping[str, str]] = {
    word: sort
    for sort, words in {
        "committee": "committee commission council board panel cabinet",
        "agency": "agency service office directorate authority administration bureau institute body",
        "ministry": "ministry department secretariat",
        "centre": "centre center",
    }.items()
    for word in words.split()
}
"""What a body is, in words that two newsrooms choose between; "comité" is a committee or a council."""
_LEAST: Final = 2
"""Words of a name: its sort and its matter."""


class _Name(NamedTuple):
    """A name, reduced.

    Attributes:
        matter: its words in no order, its sort as one word for all that may be meant, without its province.
        state: the state that it names, or "".
        province: the place of the folder that it names, or "".
    """

    matter: frozenset[str]
    state: str
    province: str


def translated_names(names: Names, languages: Sequence[str]) -> Mapping[int, int]:
    """Give for each body the one that stands for it under another translation of its name, by entity.

    None that an article lists beside another of the same matter is any other; and none whose matter two provinces or
    two states have.

    Args:
        names: all names.
        languages: of the articles, in the order of their sources.
    """
    if len({*map(primary, languages)}) == 1:
        return {}
    places = _places(names)
    alike: dict[frozenset[str], list[tuple[int, _Name]]] = defaultdict(list)
    for n, entity in enumerate(names.entities):
        if entity.kind in TRANSLATED and names.listing[n] and (read := _read(plain(entity.name), places)):
            alike[read.matter].append((n, read))
    found: dict[int, int] = {}
    for own in alike.values():
        if _are_one([read for _, read in own]):
            found |= _homes([n for n, _ in own], names, languages)
    return found


def _places(names: Names) -> frozenset[tuple[str, ...]]:
    told = (plain(each.name).split() for each in names.entities if each.kind == "place")
    return frozenset(tuple(each) for each in told)


def _read(name: str, places: frozenset[tuple[str, ...]]) -> _Name | None:
    if _SORTS.keys().isdisjoint(name.split()):
        return None
    state, others = world().read(name.split())
    province, rest = _without_place([*others], places)
    words = [each for each in rest if each not in _LITTLE | _LEVELS]
    matter = frozenset(_SORTS.get(each, _singular(each)) for each in words)
    return _Name(matter, state, province) if len(matter) >= _LEAST else None


def _singular(word: str) -> str:
    return f"{word[:-3]}y" if word.endswith("ies") else word.removesuffix("s")


def _without_place(words: list[str], places: frozenset[tuple[str, ...]]) -> tuple[str, list[str]]:
    """Return the longest place of the folder that stands in a name, and the other words."""
    for size in range(len(words) - 1, 0, -1):
        for start in range(len(words) - size + 1):
            if tuple(words[start : start + size]) in places:
                return " ".join(words[start : start + size]), words[:start] + words[start + size :]
    return "", words


def _are_one(names: Sequence[_Name]) -> bool:
    """Tell whether all may be one body: of one state at most, and of one province."""
    states, provinces = {each.state for each in names} - {""}, {each.province for each in names} - {""}
    return len(names) > 1 and len(states) <= 1 and len(provinces) <= 1


def _homes(bodies: Sequence[int], names: Names, languages: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Yield each body with the one that most articles list, as far as no language and no article has both."""
    sources = {each: frozenset(names.listing[each]) for each in bodies}
    if len(frozenset().union(*sources.values())) < sum(map(len, sources.values())):
        return
    spoken = {each: {primary(languages[source]) for source in own} for each, own in sources.items()}
    home = max(bodies, key=lambda each: (len(sources[each]), -each))
    yield from ((each, home) for each in bodies if each != home and spoken[each].isdisjoint(spoken[home]))
