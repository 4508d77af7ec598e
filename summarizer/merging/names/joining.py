"""Which names are given for one person, body or place: what the lists of names say comes in, a number of each goes out.

Names are joined by what articles say (a spelling that is another's name, or that two share), by what follows from words
(a state or its adjective, a ministry's words in any order, a long acronym, romanisations that no two words differ in),
by what is known of states and towns (CLDR, GeoNames), and, where the model takes their accounts for one event, by a
near spelling. Never by likeness alone, never across what keeps two apart (`apart`), and never when one article lists
both as two. Which groups come out is a function of the set of names, whatever the order in which they came.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Hashable, Iterable, Sequence
from itertools import combinations, product
from typing import Final

from summarizer.domain.countries import ORGANS
from summarizer.domain.heard import begin_alike, is_heard
from summarizer.domain.names import Degree, acronym, is_form_of, is_variant, plain, romanised
from summarizer.domain.towns import NumberedTown
from summarizer.merging.names.apart import (
    ALONE,
    Company,
    Given,
    Groups,
    ListedName,
    NameRecords,
    Naming,
    Numbered,
    Pairs,
)
from summarizer_schemas.vocabulary import NameKind

_BY_WORDS: Final = ORGANS | {"government", "backed", "supported", "allied", "aligned", "led"}
"""Words of bodies whose names have no fixed order: 'Health Ministry' is the 'Ministry of Health'."""
_OFFICES: Final = frozenset({"ministry", "department"})
"""Those of which it tells the matter alone, so that its name needs no state: the 'Army of God' is not 'God's Army'."""
_OFFICE_OF: Final = re.compile(r"['’]s? office$|^(?:the )?office of (?:the )?", re.IGNORECASE)
"""Only with the sign that it is somebody's: a 'Patent Office' is no patent."""
_UNNAMED: Final = frozenset({"government", "military", "armed_group", "people"})
"""Kinds of bodies that are seldom named after a family; of others one letter may be another family's."""
_SMALL: Final = frozenset({"of", "in", "for", "the", "and", "by", "affairs"})
_JOINING: Final = _SMALL | {
    "a", "an", "la", "le", "el", "los", "las", "les", "l", "de", "del", "da", "do", "des", "du", "di", "y", "e", "et",
    "der", "die", "das", "und",
}  # fmt: skip
"""Words of the languages that the gate reads which name nothing: 'la protection civile' is 'protection civile'."""
_LATIN: Final = re.compile("[a-z]", re.IGNORECASE)
_LONG_ACRONYM: Final = 4
"""Initials of which two bodies seldom share all: 'AFP' is an agency and an army, 'SOHR' one body."""
_SHARED_WORDS: Final = {"person": 2, "place": 1}
"""Words of a spelling that is nobody else's; of a body, whose short forms are common words, it is three."""


def number_names(entries: Sequence[ListedName], company: Company = ALONE) -> Numbered:
    """Number the names so that those for one have one number.

    Args:
        entries: all names.
        company: pairs of names that may be one.
    """
    told = NameRecords(entries)
    groups = Groups(told)
    for rule in (_state_and_land, _sharing, _romanised, _in_any_order, _offices, _introduced, _aliases, _acronyms):
        for one, other in rule(told, groups):
            groups.join(one, other)
    for by_reference in (_by_reference, _in_two_languages, _of_one_town):
        for one, other in by_reference(told, groups):
            groups.join(one, other, "reference")
    for one, other in _heard_alike(entries):
        groups.join(one, other, "reference")
    for one, other in _in_company(told, _given_as(entries, company.named)):
        groups.join(one, other, "model")
    for one, other in _counting_alike(told, groups, _given_as(entries, company.counted)):
        groups.join(one, other, "model")
    return groups.numbered()


def _state_and_land(told: NameRecords, _: Groups) -> Pairs:
    """Pair a state with the land of its name."""
    return told.sharing(lambda given: given.key if given.family in ("body", "place") else None)


def _sharing(told: NameRecords, _: Groups) -> Pairs:
    """Pair names that share a spelling which is no mere part of both: 'Assad' is, of Bashar's and of Maher's name."""
    blocks: dict[tuple[str, str], list[Given]] = defaultdict(list)
    for given in told.all:
        for spelling in sorted(told.proper[given]):
            if len(spelling.split()) >= _SHARED_WORDS.get(given.family, 3):
                blocks[given.family, spelling].append(given)
    for (_family, spelling), block in blocks.items():
        for one, other in combinations(block, 2):
            if not (_extends(one.key, spelling) and _extends(other.key, spelling)):
                yield one, other


def _extends(key: str, spelling: str) -> bool:
    return set(spelling.split()) < set(key.split())


def _romanised(told: NameRecords, _: Groups) -> Pairs:
    """Pair names that all usual romanisations write alike."""
    for one, other in told.sharing(
        lambda given: (given.family, romanised(given.key, _degree(given, told.kinds[given])))
    ):
        if not _are_two_towns(one, other, told):
            yield one, other


def _degree(given: Given, kinds: Collection[NameKind]) -> Degree:
    if given.family == "person":
        return "person"
    if given.family == "place":
        return "place"
    return "free" if _UNNAMED.issuperset(kinds) else "named"


def _in_any_order(told: NameRecords, _: Groups) -> Pairs:
    """Pair forms of a body's name: 'Chilean Health Ministry' and 'Ministry of Health of Chile', 'Chile-backed'."""

    def key_of(given: Given) -> Hashable | None:
        state, others = told.states.read(romanised(given.key, "named").split())
        matter = tuple(sorted(word for word in others if word not in _SMALL))
        if given.family != "body" or " " in state:
            return None
        if state and matter in ((), ("government",)):
            return (state,)
        return (state, *matter) if _OFFICES & set(matter) or (state and _BY_WORDS & set(matter)) else None

    for one, other in told.sharing(key_of):
        if not (told.features[one].state and told.features[other].state):  # 'Burma' and 'Myanmar': by reference
            yield one, other


def _offices(told: NameRecords, _: Groups) -> Pairs:
    """Pair an office with whom it is of: 'the regional prosecutor' and 'the regional prosecutor's office'."""

    def key_of(given: Given) -> Hashable | None:
        kept = {_OFFICE_OF.sub("", name) for name in told.names[given]}
        return plain(kept.pop()) if given.family == "body" and len(kept) == 1 else None

    return told.sharing(key_of)


def _aliases(told: NameRecords, groups: Groups) -> Pairs:
    """Pair a name with the one whose spelling it is in another article; where it is of several, with none.

    A family name alone is of several as soon as a second person bears it, though no article calls that one so.
    """
    spelt: dict[tuple[str, str], list[Given]] = defaultdict(list)
    for given in told.all:
        for spelling in told.spellings[given]:
            spelt[given.family, spelling].append(given)
    for given in told.all:
        others = [other for other in spelt[given.family, given.key] if groups.may_join(given, other)]
        others += [other for other in (_namesakes(given, told) if others else ()) if groups.may_join(given, other)]
        if len({groups.home(other) for other in others} | {groups.home(given)}) == 2:
            yield from ((given, other) for other in others)


def _namesakes(given: Given, told: NameRecords) -> Sequence[Given]:
    """Return the persons whose names have a further word beside all of a person's: who that one may be."""
    words = given.key.split()
    if given.family != "person" or not words:
        return ()
    return [each for each in told.persons[words[0]] if {*words} < {*each.key.split()}]


def _acronyms(told: NameRecords, groups: Groups) -> Pairs:
    """Pair a long acronym with the one name of its family that has these initials."""
    long_forms: dict[tuple[str, str], list[Given]] = defaultdict(list)
    for given in told.all:
        long_forms[given.family, acronym(given.key)].append(given)
    for given in told.all:
        matching = long_forms[given.family, given.key] if len(given.key) >= _LONG_ACRONYM else []
        if len({groups.home(each) for each in matching}) == 1:
            yield given, matching[0]


def _introduced(told: NameRecords, _: Groups) -> Pairs:
    """Pair two names of a body for which articles in two languages introduce one acronym: the one translates the other.

    In one language two long forms of one acronym are two bodies, or they would be worded alike.
    """
    by_acronym: dict[str, list[Given]] = defaultdict(list)
    for given in told.all:
        for short in sorted({short for short, _ in told.introduced[given]}):
            by_acronym[short].append(given)
    for short, block in by_acronym.items():
        for one, other in combinations(block, 2):
            left, right = (
                {language for text, language in told.introduced[each] if text == short} for each in (one, other)
            )
            if one.family == other.family == "body" and left.isdisjoint(right):
                yield one, other


def _by_reference(told: NameRecords, _: Groups) -> Pairs:
    """Pair the names that CLDR has for one state, and those that GeoNames has for one town."""
    yield from told.sharing(lambda given: told.features[given].state or None)
    yield from told.sharing(lambda given: _town(given, told))


def _heard_alike(entries: Sequence[ListedName]) -> Pairs:
    """Pair a person with the one whose spelling in other letters is heard as the whole name: "Lahsaini", الحسيني.

    The first names must be alike in Latin letters too, and nothing be added to either name; where several are heard
    so, none is meant.
    """
    persons = [each for each in entries if each.given.family == "person"]
    others = [(each.given, written) for each in persons for written in each.as_written if not _LATIN.search(written)]
    for given in sorted({each.given for each in persons}):
        words = _whole_name(given)
        heard = {
            other
            for other, written in others
            if other != given
            and len(words) == len(_whole_name(other))
            and begin_alike(given.key, other.key)
            and is_heard(words, written)
        }
        yield from ((given, each) for each in heard if len(heard) == 1)


def _whole_name(given: Given) -> list[str]:
    return [word for word in given.key.split() if word not in _ARTICLES]


_ARTICLES: Final = frozenset({"al", "el", "ad", "an", "as", "ar"})
"""Arabic's article before a family name, as Latin letters part it."""


def _in_two_languages(told: NameRecords, _: Groups) -> Pairs:
    """Pair two names that GeoNames has for one town, large or small: the names of two languages.

    Of small towns a name is often another's too, so no language may have both in its articles, and no other town of
    that country may have either; and that it is that country, an article of each must say by another place.
    """
    named: dict[NumberedTown, list[Given]] = defaultdict(list)
    for given, towns in told.small_towns.items():
        in_country = Counter(town.country for town in towns)
        for town in towns:
            if in_country[town.country] == 1:
                named[town].append(given)
    for town in sorted(named):
        for one, other in combinations(named[town], 2):
            if told.languages[one].isdisjoint(told.languages[other]) and all(
                _is_in(town.country, each, {one, other}, told) for each in (one, other)
            ):
                yield one, other


def _is_in(country: str, given: Given, pair: Collection[Given], told: NameRecords) -> bool:
    """Tell whether an article that lists a place lists another one that is in a country, and in no other."""
    beside = {each for source, _ in told.listed[given] for each in told.places_of(source)} - {*pair}
    return any(
        told.features[each].state == country or {town.country for town in told.small_towns[each]} == {country}
        for each in beside
    )


def _of_one_town(told: NameRecords, groups: Groups) -> Pairs:
    """Pair names that differ in two names of one town alone: 'Bozen Hospital', 'Bolzano Hospital'."""
    towns: dict[str, str] = {}
    for given in told.all:
        home = groups.home(given)
        if given.family == "place" and home != given and "reference" in groups.because(given):
            towns |= {f" {given.key} ": f" {home.key} "}

    def key_of(given: Given) -> Hashable | None:
        key = f" {given.key} "
        for name, home in towns.items():
            key = key.replace(name, home)
        return None if given.family == "person" else (given.family, key)

    return told.sharing(key_of) if towns else iter(())


def _town(given: Given, told: NameRecords) -> int | None:
    """Return the town that a place is by GeoNames; a state's name, which it lists for many a capital, is no town's."""
    is_town = given.family == "place" and not told.features[given].state
    towns = {told.towns.get(name) for name in told.names[given]} if is_town else set()
    return towns.pop() if len(towns) == 1 else None


def _are_two_towns(one: Given, other: Given, told: NameRecords) -> bool:
    """Tell whether GeoNames knows two names that are spelt alike as those of two towns."""
    towns = _town(one, told), _town(other, told)
    return None not in towns and towns[0] != towns[1]


def _given_as(entries: Iterable[ListedName], same: Sequence[tuple[Naming, Naming]]) -> list[tuple[Given, Given]]:
    """Give the pairs of two names of one family that pairs of wordings mean, in a fixed order."""
    meant: dict[Naming, set[Given]] = defaultdict(set)
    for entry in entries if same else ():
        for source, key in product(entry.sources, {entry.key, *entry.spellings}):
            meant[source, key].add(entry.given)
    found: set[tuple[Given, Given]] = set()
    for namings in same:
        ones, others = (meant.get((source, plain(text)), set()) for source, text in namings)
        if len(ones) == len(others) == 1:
            found.add((min(*ones, *others), max(*ones, *others)))
    return sorted((one, other) for one, other in found if one != other and one.family == other.family)


def _in_company(told: NameRecords, pairs: Iterable[tuple[Given, Given]]) -> Pairs:
    """Pair the names that accounts of one event give, where an anchor agrees; never a short form of two persons."""
    for one, other in pairs:
        short, full = sorted((one, other), key=lambda given: len(given.key))
        rivals = [each for each in _namesakes(short, told) if each != full and not _is_longer_form(each, full)]
        if not rivals and _have_anchor(one, other, told):
            yield one, other


def _is_longer_form(one: Given, other: Given) -> bool:
    """Tell whether one name has all the words of another, or the other of the one: they may be of one person."""
    left, right = set(one.key.split()), set(other.key.split())
    return left <= right or right <= left


def _counting_alike(told: NameRecords, groups: Groups, pairs: Sequence[tuple[Given, Given]]) -> Pairs:
    """Pair two bodies that give one number of one event, where the one's words are a part of the other's alone.

    'Civil protection' and 'the national civil protection service', 'police' and 'Northport police'.
    """
    wordings = {given: _wordings(given, told) for given in told.all if given.family == "body" and pairs}
    having: dict[str, set[Given]] = defaultdict(set)
    for given, words in wordings.items():
        for word in frozenset[str]().union(*words):
            having[word].add(given)
    for pair in (each for each in pairs if each[0].family == "body"):
        for short, long in (pair, pair[::-1]):
            near = [set.intersection(*(having[word] for word in few)) for few in wordings[short]]
            fitting = (each for each in set().union(*near) if _hold(wordings[each], wordings[short]))
            holding = {groups.home(each) for each in fitting} - {groups.home(short)}
            if holding == {groups.home(long)}:
                yield short, long


def _wordings(given: Given, told: NameRecords) -> list[frozenset[str]]:
    found = (frozenset(text.split()) - _JOINING for text in (given.key, *told.spellings[given]))
    return [words for words in found if words]


def _hold(long: Iterable[frozenset[str]], short: Sequence[frozenset[str]]) -> bool:
    """Tell whether a wording of the one has all the words of one of the other, and more."""
    return any(few < many for many in long for few in short)


def _have_anchor(one: Given, other: Given, told: NameRecords) -> bool:
    """Tell whether two names are spelt nearly alike, share a spelling, or are a short and a long form of one."""
    words, other_words = one.key.split(), other.key.split()
    if acronym(one.key) == other.key or acronym(other.key) == one.key or _share_a_name(one, other, told):
        return True
    if one.family == "person":
        # Of a family name and a given name one at least must be the same: 'John Smith', 'Jon Smyth'.
        if min(len(words), len(other_words)) == 1 < max(len(words), len(other_words)):
            single, full = sorted((words, other_words), key=len)
            return single[0] in full[1:]  # in Spanish the father's name stands before the mother's
        return (len(words) == 1 or bool(set(words) & set(other_words))) and is_form_of(one.key, other.key)
    is_near = is_variant(one.key, other.key) or romanised(one.key, "near") == romanised(other.key, "near")
    return is_near and not _are_two_towns(one, other, told)


def _share_a_name(one: Given, other: Given, told: NameRecords) -> bool:
    """Tell whether two names have a spelling in common that is a name, and no mere part of both."""
    shared = told.proper[one] & told.proper[other]
    return any(not (_extends(one.key, text) and _extends(other.key, text)) for text in shared)
