"""Which names are one person, body or place: the names of all reports come in, entities go out.

Hides when two spellings mean one. Names are joined by what the articles and the model give (equal standard names, a
spelling that is another's standard name, an acronym and its long form) and, for variants of one transliteration, by an
equal consonant skeleton together with `rapidfuzz.ratio` >= 80, which parts look-alike towns where Jaro-Winkler does
not. Never by likeness alone, never across kinds, and never when one article lists both as two.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from typing import NamedTuple, TypeVar

from rapidfuzz import fuzz

from summarizer.grounded import GroundedReport
from summarizer.merge.spelling import acronym, place_type, plain, skeleton
from summarizer.merge.states import state_of
from summarizer_schemas.report import NameReport
from summarizer_schemas.vocabulary import NameKind

LIKENESS = 80
Text = TypeVar("Text", bound=str)
Party = int | str
"""An entity, or, where no name was given for it, the words as written, reduced."""
_FAMILY = {
    "person": "person",
    "place": "place",
    "government": "body",
    "military": "body",
    "armed_group": "body",
    "organization": "body",
    "company": "body",
    "media": "body",
    "people": "people",
    "other": "other",
}
"""Kinds that a model takes for one another; a government and the place it governs may share one exact name."""
_MINISTRY = re.compile(
    r"(?:(?P<first>\w+) )?(?:(?P<before>.+) (?P<office>ministry|department)|"
    r"(?P<office_of>ministry|department) of (?P<after>.+?))(?: (?:of|in) (?P<last>\w+))?"
)
"""A plain name of a ministry: its state, its matter, and in which order."""
_BACKED = frozenset({"backed", "supported", "allied", "aligned", "led"})


@dataclass(frozen=True, slots=True)
class Entity:
    """One person, body or place.

    Attributes:
        aliases: every spelling, in order, and the sources that have it, by index and in order.
        by_table: those of its names that are one with the others because the user's table says so.
    """

    name: str
    kind: NameKind
    aliases: Mapping[str, Sequence[int]]
    by_table: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Names:
    """All entities, and which of them a string of one article means."""

    entities: tuple[Entity, ...]
    _listed: Mapping[tuple[str, NameKind], int]
    _certain: Mapping[str, int]
    """What means one entity in whatever article, by its plain spelling: nearly everything."""
    _local: Mapping[int, Mapping[str, tuple[int, ...]]]
    """What else the spellings of one article mean, by its index."""
    _shared: Mapping[str, tuple[int, ...]]

    def find(self, source: int, text: str, *, prefer: Sequence[str] = ()) -> int | None:
        """Give the entity that a string of an article means, or None when no name given says so.

        Args:
            source: the article's index.
            text: a standard name, or words of the article.
            prefer: kinds to take first where a state and its land share a name.
        """
        key = plain(text)
        certain = self._certain.get(key)
        if certain is not None:
            return certain
        within = self._local[source].get(key) if source in self._local else None
        found = within or self._shared.get(key, ())
        if len(found) == 1:
            return found[0]
        favoured = [entity for entity in found if self.entities[entity].kind in prefer]
        if len(favoured) == 1 and len({self.entities[entity].kind for entity in found}) > 1:
            return favoured[0]
        return None

    def are_certain(self, texts: Iterable[str]) -> bool:
        """Tell whether each of the strings means one entity in whatever article it stands."""
        return all(plain(text) in self._certain for text in texts)

    def listed(self, name: NameReport) -> int:
        """Give the entity that a name of an article's own list means."""
        return self._listed[name.name, name.kind]


class _Given(NamedTuple):
    """One name as some articles give it: a standard name of one family."""

    family: str
    key: str


class _Entry(NamedTuple):
    """What the lists of some articles say of a name, reduced: one entry for all that say the same.

    Attributes:
        key: the name, reduced; `given` has what the user's table makes of it.
        spellings: those of `as_written`, reduced.
        told: the articles, each with the part of it, whose lists have it.
        sources: those articles, each once.
    """

    name: str
    kind: NameKind
    as_written: tuple[str, ...]
    key: str
    given: _Given
    spellings: tuple[str, ...]
    told: Sequence[tuple[int, int]]
    sources: tuple[int, ...]


def resolve_names(reports: Sequence[GroundedReport], aliases: Mapping[str, str] | None = None) -> Names:
    """Join the names of all reports into entities.

    Args:
        reports: in the order of their sources.
        aliases: further spellings and the standard name that each means: the seam for a user's own table.
    """
    table = {plain(spelling): plain(name) for spelling, name in (aliases or {}).items()}
    entries = _entries(reports, table)
    gathered = _Gathered(entries)
    groups = _Groups(gathered)
    _join_by_alias(gathered, groups)
    _join_by_acronym(gathered, groups)
    _join_by_backer(gathered, groups)
    _join_by_ministry(gathered, groups)
    _join_by_spelling(gathered, groups)
    return _name_entities(entries, table, groups.numbered())


def _entries(reports: Sequence[GroundedReport], table: Mapping[str, str]) -> list[_Entry]:
    told: dict[tuple[str, NameKind, tuple[str, ...]], list[tuple[int, int]]] = defaultdict(list)
    for source, report in enumerate(reports):
        for name in report.names:
            told[name.report.name, name.report.kind, name.as_written].append((source, name.part))
    return [_entry(*said, where, table) for said, where in told.items()]


def _entry(
    name: str, kind: NameKind, as_written: tuple[str, ...], told: Sequence[tuple[int, int]], table: Mapping[str, str]
) -> _Entry:
    key = plain(name)
    given = _Given(_FAMILY[kind], table.get(key, key))
    sources = tuple(dict.fromkeys(source for source, _ in told))
    return _Entry(name, kind, as_written, key, given, tuple(map(plain, as_written)), told, sources)


class _Gathered:
    """What all reports give about each name."""

    def __init__(self, entries: Iterable[_Entry]) -> None:
        self.spellings: dict[_Given, set[str]] = defaultdict(set)
        self.sources: dict[_Given, set[tuple[int, int]]] = defaultdict(set)
        """The articles, each with the parts of it, that list a name."""
        for entry in entries:
            self.spellings[entry.given].update(entry.spellings)
            self.sources[entry.given].update(entry.told)
        self.count = {given: len({source for source, _ in told}) for given, told in self.sources.items()}


class _Groups:
    """Groups of names in which no two are known to be different; joining never crosses such a pair."""

    def __init__(self, gathered: _Gathered) -> None:
        self._gathered = gathered
        self._home: dict[_Given, _Given] = {given: given for given in gathered.count}
        self.members: dict[_Given, list[_Given]] = {given: [given] for given in gathered.count}

    def home(self, given: _Given) -> _Given:
        return self._home[given]

    def numbered(self) -> dict[_Given, int]:
        """Number the groups in the order of their names, and give each name the number of its group."""
        homes = sorted(self.members, key=lambda given: (given.key, given.family))
        return {given: index for index, home in enumerate(homes) for given in self.members[home]}

    def join(self, one: _Given, other: _Given) -> None:
        first, second = sorted((self._home[one], self._home[other]), key=lambda given: (given.family, given.key))
        if first == second or any(
            self._differ(left, right) for left in self.members[first] for right in self.members[second]
        ):
            return
        moved = self.members.pop(second)
        self.members[first] += moved
        self._home.update(dict.fromkeys(moved, first))

    def _differ(self, one: _Given, other: _Given) -> bool:
        """Tell whether two names cannot be one: of two types of place, or listed as two by one article."""
        types = {place_type(one.key), place_type(other.key)} - {""}
        if len(types) > 1 or ({one.family, other.family} - {"body", "place"} and one.family != other.family):
            return True
        return bool(self._gathered.sources[one] & self._gathered.sources[other]) and one.family == other.family


def _join_by_alias(gathered: _Gathered, groups: _Groups) -> None:
    """Join a name that another article gives as a spelling of one name only; a state with the land of its name."""
    meaning: dict[tuple[str, str], set[_Given]] = defaultdict(set)
    for given, spellings in gathered.spellings.items():
        for spelling in spellings | {given.key}:
            meaning[given.family, spelling].add(given)
    for given in sorted(gathered.count, key=lambda each: (each.family, each.key)):
        others = meaning[given.family, given.key] - {given}
        if len(others) == 1:
            groups.join(given, next(iter(others)))
        if given.family == "place" and _Given("body", given.key) in gathered.count:
            groups.join(given, _Given("body", given.key))


def _join_by_acronym(gathered: _Gathered, groups: _Groups) -> None:
    """Join an acronym with the one long form of its family that has these initials."""
    long_forms: dict[tuple[str, str], list[_Given]] = defaultdict(list)
    for given in sorted(gathered.count, key=lambda each: (each.family, each.key)):
        if initials := acronym(given.key):
            long_forms[given.family, initials].append(given)
    for given in sorted(gathered.count, key=lambda each: (each.family, each.key)):
        matching = long_forms.get((given.family, given.key), [])
        if len({groups.home(each) for each in matching}) == 1:
            groups.join(given, matching[0])


def _join_by_backer(gathered: _Gathered, groups: _Groups) -> None:
    """Join names that differ only in how they give a state that backs them: 'Chile-backed', 'Chilean-backed'."""
    blocks: dict[tuple[str, tuple[str, ...]], list[_Given]] = defaultdict(list)
    for given in sorted(gathered.count, key=lambda each: (each.family, each.key)):
        words = given.key.split()
        if _BACKED & set(words[1:]):
            blocks[given.family, (state_of(words[0]), *words[1:])].append(given)
    for first, *others in blocks.values():
        for other in others:
            groups.join(first, other)


def _join_by_ministry(gathered: _Gathered, groups: _Groups) -> None:
    """Join two forms of a ministry's name: 'Chilean Health Ministry' and 'Ministry of Health of Chile'.

    Of two states' ministries none is joined, nor one of a state with one of which the state is not said. Names of one
    form are left to the other rules: 'Chicago' and 'Chico' begin as one state's names do.
    """
    forms: dict[tuple[str, ...], tuple[list[_Given], list[_Given]]] = defaultdict(lambda: ([], []))
    for given in sorted(gathered.count, key=lambda each: (each.family, each.key)):
        if match := _MINISTRY.fullmatch(given.key):
            lands = {state_of(word) for word in (match["first"], match["last"]) if word}
            matter = [skeleton(word) for word in (match["before"] or match["after"]).split() if word != "affairs"]
            if matter and len(lands) < 2 and "" not in lands:
                office = match["office"] or match["office_of"]
                forms[given.family, office, *lands, "", *matter][match["after"] is not None].append(given)
    for before, after in forms.values():
        for one, other in product(before, after):
            groups.join(one, other)


def _join_by_spelling(gathered: _Gathered, groups: _Groups) -> None:
    """Join variants of one transliteration: as many words, each of one consonant skeleton and alike in full."""
    blocks: dict[tuple[str, tuple[str, ...]], list[_Given]] = defaultdict(list)
    for given in sorted(gathered.count, key=lambda each: (-gathered.count[each], each.family, each.key)):
        blocks[given.family, tuple(skeleton(word) for word in given.key.split())].append(given)
    for block in blocks.values():
        for index, given in enumerate(block):
            for earlier in block[:index]:
                if is_variant(given.key, earlier.key, of_person=given.family == "person"):
                    groups.join(earlier, given)


def is_variant(one: str, other: str, *, of_person: bool = False) -> bool:
    """Tell whether two plain names are spellings of one: equal skeletons, likeness, and nearly one length.

    'Niger' and 'Nigeria' have one skeleton and are alike, so each word may differ in length by one letter only. Of a
    person each word must be alike by itself ('John', 'Jane') and not differ in its last vowel alone ('Mario', 'Maria').
    """
    if fuzz.ratio(one, other) < LIKENESS:
        return False
    for left, right in zip(one.split(), other.split(), strict=True):
        if left == right:
            continue
        if abs(len(left) - len(right)) > 1 or skeleton(left) != skeleton(right) or len(skeleton(left)) < 2:
            return False
        if of_person and (left[:-1] == right[:-1] or fuzz.ratio(left, right) < LIKENESS):
            return False
    return True


def _name_entities(entries: Sequence[_Entry], table: Mapping[str, str], number: Mapping[_Given, int]) -> Names:
    shared = _shared_meanings(table, number)
    certain = _certain_meanings(entries, number, shared)
    return Names(
        entities=_entities(entries, table, number),
        _listed={(entry.name, entry.kind): number[entry.given] for entry in entries},
        _certain=certain,
        _local=_local_meanings(entries, number, certain),
        _shared=shared,
    )


def _entities(entries: Sequence[_Entry], table: Mapping[str, str], number: Mapping[_Given, int]) -> tuple[Entity, ...]:
    size = max(number.values(), default=-1) + 1
    named: list[dict[tuple[str, NameKind], set[int]]] = [defaultdict(set) for _ in range(size)]
    written: list[dict[str, set[int]]] = [defaultdict(set) for _ in range(size)]
    for entry in entries:
        entity = number[entry.given]
        named[entity][entry.name, entry.kind].update(entry.sources)
        for text in entry.as_written:
            written[entity][text].update(entry.sources)
    return tuple(_entity(names, spelt, table) for names, spelt in zip(named, written, strict=True))


def _entity(
    named: Mapping[tuple[str, NameKind], set[int]], written: Mapping[str, set[int]], table: Mapping[str, str]
) -> Entity:
    """Make one entity of the sources that give it each name and kind, and that have each spelling of it."""
    names: Counter[str] = Counter()
    kinds: Counter[NameKind] = Counter()
    for (name, kind), sources in named.items():
        names[name] += len(sources)
        kinds[kind] += len(sources)
    aliases = {text: sorted(written[text]) for text in sorted(written)}
    return Entity(_most_given(names), _most_given(kinds), aliases, _by_table(names, table))


def _shared_meanings(table: Mapping[str, str], number: Mapping[_Given, int]) -> dict[str, tuple[int, ...]]:
    """Give what standard names mean, and the spellings of the user's table: the same in every article."""
    shared: dict[str, tuple[int, ...]] = {}
    for given, entity in number.items():
        _mean(shared, given.key, entity)
    for spelling, key in sorted(table.items()):
        for entity in shared.get(key, ()):
            _mean(shared, spelling, entity)
    return shared


def _certain_meanings(
    entries: Iterable[_Entry], number: Mapping[_Given, int], shared: Mapping[str, tuple[int, ...]]
) -> dict[str, int]:
    """Give what every article that has a spelling means by it, and those that do not have it would."""
    certain = {key: found[0] for key, found in shared.items() if len(found) == 1}
    for entry in entries:
        entity = number[entry.given]
        for key in (entry.key, *entry.spellings):
            if certain.get(key, entity) != entity:
                del certain[key]
    return certain


def _local_meanings(
    entries: Sequence[_Entry], number: Mapping[_Given, int], certain: Mapping[str, int]
) -> dict[int, dict[str, tuple[int, ...]]]:
    """Give what the spellings mean to each article, where another may mean something else; its own names go first."""

    def unclear(keys_of: Callable[[_Entry], Iterable[str]]) -> dict[int, dict[str, tuple[int, ...]]]:
        meaning: dict[int, dict[str, tuple[int, ...]]] = defaultdict(dict)
        for entry in entries:
            for key in keys_of(entry):
                for source in entry.sources if key not in certain else ():
                    _mean(meaning[source], key, number[entry.given])
        return meaning

    named, spelt = unclear(lambda entry: (entry.key,)), unclear(lambda entry: entry.spellings)
    return {source: spelt.get(source, {}) | named.get(source, {}) for source in {*spelt, *named}}


def _mean(meaning: dict[str, tuple[int, ...]], spelling: str, entity: int) -> None:
    """Note that a spelling may mean an entity; the entities of one spelling stay sorted."""
    known = meaning.get(spelling, ())
    if entity not in known:
        meaning[spelling] = tuple(sorted((*known, entity)))


def _by_table(names: Iterable[str], table: Mapping[str, str]) -> tuple[str, ...]:
    """List the names that the table put with another of the entity's names."""
    keys = {name: plain(name) for name in names}
    moved = (name for name, key in keys.items() if table.get(key, key) != key)
    return tuple(sorted(moved)) if len(set(keys.values())) > 1 else ()


def _most_given(counted: Counter[Text]) -> Text:
    """Take what most articles give; of equals the fuller one, then the first of the alphabet."""
    return min(counted, key=lambda text: (-counted[text], -len(text), text))
