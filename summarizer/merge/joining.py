"""Which names are given for one person, body or place: what the lists of names say comes in, a number of each goes out.

Names are joined by what the articles and the model give (equal standard names, a spelling that is another's standard
name, an acronym and its long form), by the forms that one body's name may take (who backs it, a ministry's words), and,
for variants of one transliteration, by an equal consonant skeleton together with `rapidfuzz.ratio` >= 80, which parts
look-alike towns where Jaro-Winkler does not. Never by likeness alone, never across kinds, and never when one article
lists both as two.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import product
from typing import NamedTuple

from rapidfuzz import fuzz

from summarizer.merge.ministries import read_after, read_before
from summarizer.merge.spelling import acronym, place_type, skeleton
from summarizer.merge.states import state_of
from summarizer_schemas.vocabulary import NameKind

LIKENESS = 80
_BACKED = frozenset({"backed", "supported", "allied", "aligned", "led"})


class Given(NamedTuple):
    """One name as some articles give it: a standard name of one family."""

    family: str
    key: str


class Entry(NamedTuple):
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
    given: Given
    spellings: tuple[str, ...]
    told: Sequence[tuple[int, int]]
    sources: tuple[int, ...]


def number_names(entries: Sequence[Entry]) -> Mapping[Given, int]:
    """Number the names so that those for one have one number, in the order of their names."""
    gathered = _Gathered(entries)
    groups = _Groups(gathered)
    _join_by_alias(gathered, groups)
    _join_by_acronym(gathered, groups)
    _join_by_backer(gathered, groups)
    _join_by_ministry(gathered, groups)
    _join_by_spelling(gathered, groups)
    return groups.numbered()


class _Gathered:
    """What all reports give about each name."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self.spellings: dict[Given, set[str]] = defaultdict(set)
        self.sources: dict[Given, set[tuple[int, int]]] = defaultdict(set)
        """The articles, each with the parts of it, that list a name."""
        for entry in entries:
            self.spellings[entry.given].update(entry.spellings)
            self.sources[entry.given].update(entry.told)
        self.count = {given: len({source for source, _ in told}) for given, told in self.sources.items()}


class _Groups:
    """Groups of names in which no two are known to be different; joining never crosses such a pair."""

    def __init__(self, gathered: _Gathered) -> None:
        self._gathered = gathered
        self._home: dict[Given, Given] = {given: given for given in gathered.count}
        self.members: dict[Given, list[Given]] = {given: [given] for given in gathered.count}

    def home(self, given: Given) -> Given:
        return self._home[given]

    def numbered(self) -> dict[Given, int]:
        """Number the groups in the order of their names, and give each name the number of its group."""
        homes = sorted(self.members, key=lambda given: (given.key, given.family))
        return {given: index for index, home in enumerate(homes) for given in self.members[home]}

    def join(self, one: Given, other: Given) -> None:
        first, second = sorted((self._home[one], self._home[other]), key=lambda given: (given.family, given.key))
        if first == second or any(
            self._differ(left, right) for left in self.members[first] for right in self.members[second]
        ):
            return
        moved = self.members.pop(second)
        self.members[first] += moved
        self._home.update(dict.fromkeys(moved, first))

    def _differ(self, one: Given, other: Given) -> bool:
        """Tell whether two names cannot be one: of two types of place, or listed as two by one article."""
        types = {place_type(one.key), place_type(other.key)} - {""}
        if len(types) > 1 or ({one.family, other.family} - {"body", "place"} and one.family != other.family):
            return True
        return bool(self._gathered.sources[one] & self._gathered.sources[other]) and one.family == other.family


def _join_by_alias(gathered: _Gathered, groups: _Groups) -> None:
    """Join a name that another article gives as a spelling of one name only; a state with the land of its name."""
    meaning: dict[tuple[str, str], set[Given]] = defaultdict(set)
    for given, spellings in gathered.spellings.items():
        for spelling in spellings | {given.key}:
            meaning[given.family, spelling].add(given)
    for given in sorted(gathered.count, key=lambda each: (each.family, each.key)):
        others = meaning[given.family, given.key] - {given}
        if len(others) == 1:
            groups.join(given, next(iter(others)))
        if given.family == "place" and Given("body", given.key) in gathered.count:
            groups.join(given, Given("body", given.key))


def _join_by_acronym(gathered: _Gathered, groups: _Groups) -> None:
    """Join an acronym with the one long form of its family that has these initials."""
    long_forms: dict[tuple[str, str], list[Given]] = defaultdict(list)
    for given in sorted(gathered.count, key=lambda each: (each.family, each.key)):
        if initials := acronym(given.key):
            long_forms[given.family, initials].append(given)
    for given in sorted(gathered.count, key=lambda each: (each.family, each.key)):
        matching = long_forms.get((given.family, given.key), [])
        if len({groups.home(each) for each in matching}) == 1:
            groups.join(given, matching[0])


def _join_by_backer(gathered: _Gathered, groups: _Groups) -> None:
    """Join names that differ only in how they give a state that backs them: 'Chile-backed', 'Chilean-backed'."""
    blocks: dict[tuple[str, tuple[str, ...]], list[Given]] = defaultdict(list)
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
    before: dict[tuple[str, ...], list[Given]] = defaultdict(list)
    after: dict[tuple[str, ...], list[Given]] = defaultdict(list)
    for given in sorted(gathered.count, key=lambda each: (each.family, each.key)):
        for read in read_before(given.key):
            before[given.family, *read].append(given)
        for read in read_after(given.key):
            after[given.family, *read].append(given)
    for read in sorted(before.keys() & after.keys()):
        for one, other in product(before[read], after[read]):
            groups.join(one, other)


def _join_by_spelling(gathered: _Gathered, groups: _Groups) -> None:
    """Join variants of one transliteration: as many words, each of one consonant skeleton and alike in full."""
    blocks: dict[tuple[str, tuple[str, ...]], list[Given]] = defaultdict(list)
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
