"""What keeps names apart, whatever speaks for joining them: names in, groups that hold no two of them out.

A number, a side of the compass, a state, a sort of place or a generation that both give and that differ make two; so do
a person and a place, and a city and its province, of which the bare name may mean either. Nothing is compared by its
letters.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Collection, Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations
from typing import Final, Literal, NamedTuple

from summarizer.domain.countries import ORGANS, States
from summarizer.domain.languages.any_language import alternatives
from summarizer.domain.names import area_of, numeral, place_type, plain
from summarizer.domain.towns import NumberedTown, small_towns_called, towns_called
from summarizer_schemas.vocabulary import NameKind

_PRONOUN: Final = re.compile(alternatives(lambda row: row.pronouns), re.IGNORECASE)
_SIDE_OF: Final = {
    form: side
    for side in ("north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest")
    for form in (side, f"{side}ern")
} | {word: word for word in ("upper", "lower", "central", "inner", "outer", "old", "new", "greater", "left", "right")}
_GENERATION: Final = {
    form: generation
    for generation, forms in (
        ("junior", "jr junior younger hijo filho fils figlio"), ("senior", "sr senior elder pere")
    )
    for form in forms.split()
}  # fmt: skip
"""Which of two of one name somebody is, in the languages whose news says so behind a name."""
_PRESS: Final = frozenset({"media", "company"})
_RULE: Final = frozenset({"government", "military", "armed_group"})


class Given(NamedTuple):
    """One name as some articles give it: a standard name of one family."""

    family: str
    key: str


@dataclass(frozen=True, slots=True)
class Features:
    """What tells a name from others, besides its spelling.

    Attributes:
        sort: what sort of place it says that it is, or ''.
        area: that sort, where it is one that bears the name of its town, or ''.
        states: those that it names, as a key.
        state: the one of which it is the whole name, or ''.
    """

    family: str
    sort: str
    area: str
    numbers: frozenset[str]
    sides: frozenset[str]
    generation: frozenset[str]
    states: str
    state: str
    has_organs: bool
    kinds: Collection[NameKind]


def features_of(given: Given, kinds: Collection[NameKind], states: States) -> Features:
    """Read what tells a name from others."""
    words = given.key.split()
    is_person = given.family == "person"
    return Features(
        family=given.family,
        sort="" if is_person else place_type(given.key),
        area=area_of(given.key) if given.family == "place" else "",
        numbers=frozenset(number for word in words for number in re.findall(r"[0-9]+", numeral(word))),
        sides=frozenset() if is_person else frozenset(_SIDE_OF[word] for word in words if word in _SIDE_OF),
        generation=frozenset(_GENERATION[word] for word in words if word in _GENERATION),
        states="" if is_person else states.read(words)[0],
        state=states.called(given.key) if given.family in ("body", "place") else "",
        has_organs=bool(ORGANS & set(words)),
        kinds=kinds,
    )


def are_apart(one: Features, other: Features) -> bool:
    """Tell whether two names cannot be one, by what each says of itself."""
    if one.family != other.family and {one.family, other.family} != {"body", "place"}:
        return True
    return (
        one.generation != other.generation
        or one.area != other.area
        or (one.state and other.has_organs)
        or (other.state and one.has_organs)
        or any(
            left and right and left != right
            for left, right in (
                (one.sort, other.sort),
                (one.numbers, other.numbers),
                (one.sides, other.sides),
                (one.states, other.states),
            )
        )
        or _is_press(one, other)
        or _is_press(other, one)
    )


def _is_press(one: Features, other: Features) -> bool:
    """Tell whether the one is only ever called media or a company, and the other only ever rules or fights."""
    return _PRESS.issuperset(one.kinds) and _RULE.issuperset(other.kinds)


Naming = tuple[int, str]
"""An article, by its index, and a name or words of it."""
Reason = Literal["reference", "model"]
"""What joined a name to others that the articles do not connect with it."""


class ListedName(NamedTuple):
    """What the lists of some articles say of a name, reduced: one entry for all that say the same.

    Attributes:
        key: the name, reduced; `given` has what the user's table makes of it.
        spellings: those of `as_written`, reduced.
        told: the articles, each with the part of it, whose lists have it.
        sources: those articles, each once.
        introduced: the short forms, and of a place the other names, that their texts give of it, each with the
            article's language.
        languages: of those articles.
    """

    name: str
    kind: NameKind
    as_written: tuple[str, ...]
    key: str
    given: Given
    spellings: tuple[str, ...]
    told: Sequence[tuple[int, int]]
    sources: tuple[int, ...]
    introduced: frozenset[tuple[str, str]] = frozenset()
    languages: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Numbered:
    """Which names are one: a number of each, in the order of the names, and what joined those that no article joins."""

    number: Mapping[Given, int]
    because: Mapping[Given, Collection[Reason]]


class Company(NamedTuple):
    """Pairs of names that accounts of one event, in the model's judgement, give: each an article's index and its words.

    Attributes:
        named: those of a party or a place of it, or of somebody who speaks of it.
        counted: those on whose word two articles give one number of it.
    """

    named: tuple[tuple[Naming, Naming], ...] = ()
    counted: tuple[tuple[Naming, Naming], ...] = ()


ALONE: Final = Company()
_SEVERAL: Final = 2
"""Languages, of which each may have a name of its own for a town."""


Pairs = Iterator[tuple[Given, Given]]


class NameRecords:
    """What all reports give about each name."""

    def __init__(self, entries: Sequence[ListedName]) -> None:
        self.states = States(entry.key for entry in entries if entry.kind in ("government", "place"))
        self.spellings: dict[Given, set[str]] = defaultdict(set)
        self.proper: dict[Given, set[str]] = defaultdict(set)
        """Those spellings that are written as a name is."""
        self.names: dict[Given, set[str]] = defaultdict(set)
        self.kinds: dict[Given, set[NameKind]] = defaultdict(set)
        self.listed: dict[Given, set[tuple[int, int]]] = defaultdict(set)
        """The articles, each with the parts of it, that list a name."""
        self.introduced: dict[Given, set[tuple[str, str]]] = defaultdict(set)
        self.languages: dict[Given, set[str]] = defaultdict(set)
        """Those of the articles that list a name."""
        for entry in entries:
            self.spellings[entry.given].update(entry.spellings)
            self.proper[entry.given].update(plain(text) for text in entry.as_written if _is_proper(text, entry.given))
            self.names[entry.given].add(entry.name)
            self.kinds[entry.given].add(entry.kind)
            self.listed[entry.given].update(entry.told)
            self.introduced[entry.given].update(entry.introduced)
            self.languages[entry.given].update(entry.languages)
        world = States()
        self.all = sorted(self.listed, key=lambda given: (given.family, given.key))
        self.persons: dict[str, list[Given]] = defaultdict(list)
        """The persons whose names have a word."""
        for given in self.all:
            for word in set(given.key.split()) if given.family == "person" else ():
                self.persons[word].append(given)
        self.features = {given: features_of(given, self.kinds[given], world) for given in self.all}

    @cached_property
    def towns(self) -> Mapping[str, int]:
        """The names of places that GeoNames has for one town, and its number."""
        places = (given for given in self.all if given.family == "place")
        return towns_called(frozenset(name for given in places for name in self.names[given]))

    def places_of(self, source: int) -> Collection[Given]:
        """Return the places that an article lists."""
        return self._places.get(source, ())

    @cached_property
    def _places(self) -> Mapping[int, set[Given]]:
        found: dict[int, set[Given]] = defaultdict(set)
        for given in self.all:
            for source, _ in self.listed[given] if given.family == "place" else ():
                found[source].add(given)
        return found

    @cached_property
    def small_towns(self) -> Mapping[Given, frozenset[NumberedTown]]:
        """All towns that GeoNames has for each place that is no state, where articles are in several languages."""
        places = [given for given in self.all if given.family == "place"]
        if len(set().union(*self.languages.values())) < _SEVERAL:
            return {}
        towns = {given: self.names[given] for given in places if not self.features[given].state}
        called = small_towns_called(frozenset[str]().union(*towns.values()))
        return {given: frozenset().union(*(called[name] for name in towns.get(given, ()))) for given in places}

    def sharing(self, key_of: Callable[[Given], Hashable | None]) -> Pairs:
        """Give the pairs of names of which a key is one."""
        blocks: dict[Hashable, list[Given]] = defaultdict(list)
        for given in self.all:
            if (key := key_of(given)) is not None:
                blocks[key].append(given)
        for block in blocks.values():
            yield from combinations(block, 2)


class Groups:
    """Groups of names in which no two are known to be different; joining never crosses such a pair."""

    def __init__(self, told: NameRecords) -> None:
        self._told = told
        self._home: dict[Given, Given] = {given: given for given in told.all}
        self._members: dict[Given, list[Given]] = {given: [given] for given in told.all}
        self._because: dict[Given, set[Reason]] = defaultdict(set)

    def home(self, given: Given) -> Given:
        """Give the name under which a name's group is kept."""
        return self._home[given]

    def numbered(self) -> Numbered:
        """Number the groups in the order of their names, and give each name the number of its group."""
        homes = sorted(self._members, key=lambda given: (given.key, given.family))
        number = {given: index for index, home in enumerate(homes) for given in self._members[home]}
        return Numbered(number, self._because)

    def because(self, given: Given) -> Collection[Reason]:
        """Return what joined a name to others that no article connects with it."""
        return self._because.get(given, ())

    def may_join(self, one: Given, other: Given) -> bool:
        """Tell whether nothing keeps apart any two names of two groups."""
        first, second = self._members[self._home[one]], self._members[self._home[other]]
        return not any(self._differ(left, right) for left in first for right in second)

    def join(self, one: Given, other: Given, reason: Reason | None = None) -> None:
        """Join the groups of two names, unless something keeps them apart."""
        first, second = sorted((self._home[one], self._home[other]), key=lambda given: (given.family, given.key))
        if first == second or not self.may_join(first, second):
            return
        moved = self._members.pop(second)
        self._members[first] += moved
        self._home.update(dict.fromkeys(moved, first))
        if reason:
            self._because[one].add(reason)
            self._because[other].add(reason)

    def _differ(self, one: Given, other: Given) -> bool:
        if one.family == other.family and self._told.listed[one] & self._told.listed[other]:
            return True
        return are_apart(self._told.features[one], self._told.features[other])


def _is_proper(text: str, given: Given) -> bool:
    """Tell whether a spelling is written as a name is; in capitals alone nothing tells it from a common word.

    A single word that begins a sentence has a capital whatever it is ("He", "They", "Mayor"): of a person only a word
    of the name itself tells him from others.
    """
    if _PRONOUN.fullmatch(text) or (
        given.family == "person" and " " not in text and plain(text) not in given.key.split()
    ):
        return False
    words = [word for word in text.split() if len(word) > 3 or len(text.split()) == 1]
    return not text.isupper() and all(word[:1].isupper() or word.casefold().startswith("al-") for word in words)
