"""Which names are one person, body or place: the names of all reports come in, entities go out.

Hides what a string of one article means: which names are one is decided in `joining`, and where a spelling means
several, the article's own list and the wanted kind decide.
"""

import re
from array import array
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence, Sized
from dataclasses import dataclass
from typing import Final, NamedTuple, TypeVar

from summarizer.domain.article import GroundedName, GroundedReport
from summarizer.domain.languages import primary
from summarizer.domain.names import BODIES, plain, unmarked, words_of
from summarizer.domain.words import is_english
from summarizer.merging.names.apart import ALONE, Company, Given, ListedName, Numbered, Reason
from summarizer.merging.names.joining import number_names
from summarizer.merging.names.told_so import other_names
from summarizer_schemas.report import NameReport
from summarizer_schemas.vocabulary import NameKind

Text = TypeVar("Text", bound=str)
Party = int | str
"""An entity, or, where no name was given for it, the words as written, reduced."""
_INTRODUCED: Final = re.compile(r" ?\((?:the )?([A-Z][A-Za-z]?[A-Z]{1,6})\)")
"""An acronym in brackets behind its long form, in capitals but for one letter, as 'UNSC' and 'DoJ' are."""
_SHORT_FORM: Final = re.compile(r"[A-Z]{4,}|[A-Z][a-z]{4,}")
"""A spelling of one word that a body has beside its long form: an acronym, or one that is written like a name."""
_ARTICLES_READ: Final = 20
"""Of those that name somebody: whoever has an office, or is of a party, is called so in the first of them."""


class Paraphrased(NamedTuple):
    """What an article says that somebody is: in English, in its own words, and the article by its index."""

    text: str
    as_written: str
    source: int


@dataclass(frozen=True, slots=True)
class Entity:
    """One person, body or place.

    Attributes:
        aliases: every spelling, in order, and the sources that have it, by index and in order.
        by_editor: those of its names that are one with the others because an editor says so.
        by_reference: the same because CLDR (states) or GeoNames (towns, where the extra `map` is installed) says so.
        by_model: the same because the model takes the accounts that give them for one event, and they are spelt alike.
        who: what the articles say that it is, where they do.
    """

    name: str
    kind: NameKind
    aliases: Mapping[str, Sequence[int]]
    by_editor: tuple[str, ...] = ()
    by_reference: tuple[str, ...] = ()
    by_model: tuple[str, ...] = ()
    who: Paraphrased | None = None


@dataclass(frozen=True, slots=True)
class Names:
    """All entities, and which of them a string of one article means."""

    entities: tuple[Entity, ...]
    listing: tuple[Sequence[int], ...]
    """The articles whose lists have each entity, by index and in order."""
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

    def spellings(self, entity: int) -> list[str]:
        """Return an entity's name and every spelling."""
        known = self.entities[entity]
        return [known.name, *known.aliases]

    def first_articles(self, entity: int) -> Sequence[int]:
        """Return the first articles that list an entity, by index; what somebody is they say as the others do."""
        return self.listing[entity][:_ARTICLES_READ]


def resolve_names(
    reports: Sequence[GroundedReport],
    aliases: Mapping[str, str] | None = None,
    company: Company = ALONE,
) -> Names:
    """Join the names of all reports into entities.

    Args:
        reports: in the order of their sources.
        aliases: further spellings and the standard name that each means: the seam for a user's own table.
        company: pairs of names which accounts that the model takes for one event give. A pair is joined only where an
            anchor agrees (a near spelling, a shared one, a short form) and nothing keeps the two apart; their order
            changes nothing, nor what names nothing.
    """
    table = {plain(spelling): plain(name) for spelling, name in (aliases or {}).items()}
    entries = _entries(reports, table)
    renamed = {plain(name): name for name in (aliases or {}).values()}
    return _name_entities(entries, table, renamed, number_names(entries, company), _introductions(reports))


class _Listed(NamedTuple):
    """What an article's list says of a name, with the other names that its text introduces for it."""

    name: str
    kind: NameKind
    as_written: tuple[str, ...]
    introduced: frozenset[tuple[str, str]]
    language: str


def _entries(reports: Sequence[GroundedReport], table: Mapping[str, str]) -> list[ListedName]:
    told: dict[_Listed, list[tuple[int, int]]] = defaultdict(list)
    for source, report in enumerate(reports):
        for name in report.names:
            listed = _Listed(
                name.report.name,
                name.report.kind,
                name.as_written,
                _introduced(name, report),
                primary(report.header.language),
            )
            told[listed].append((source, name.part))
    return [_entry(listed, where, table) for listed, where in told.items()]


_Introductions = Mapping[tuple[str, NameKind], Sequence[Paraphrased]]


def _introductions(reports: Sequence[GroundedReport]) -> _Introductions:
    """Return what the first articles that introduce each name say that its bearer is."""
    told: dict[tuple[str, NameKind], list[Paraphrased]] = defaultdict(list)
    for source, report in enumerate(reports):
        for name in (each.report for each in report.names):
            if name.who and name.who_text and len(told[name.name, name.kind]) < _ARTICLES_READ:
                told[name.name, name.kind].append(Paraphrased(name.who, name.who_text, source))
    return told


def _fullest(told: Iterable[Paraphrased]) -> Paraphrased | None:
    """Return the introduction that says all that most others say, and no more than it must.

    "Director" and "civil protection director" are both said by "civil protection director"; of two that say different
    things the one that more articles bear out is taken, then the shorter. One that tells whose side somebody is on goes
    first: an opposition's rescue service is read otherwise than a rescue team.
    """
    words = {each: words_of(each.text) for each in told}
    borne_out = {one: len({other.source for other in words if words[other] <= words[one]}) for one in words}

    def rank(told: Paraphrased) -> tuple[bool, int, int, str, int]:
        is_plain = _TELLS_SIDE.search(told.text) is None
        return is_plain, -borne_out[told], len(told.text), told.text, told.source

    return min(words, key=rank, default=None)


_TELLS_SIDE: Final = re.compile(
    r"\b(?!family-|privately-|well-)\w+-(?:run|owned|controlled|affiliated|linked|aligned|funded|backed)\b|\bpro-\w+"
    r"|\b(?:opposition|loyal to|close to|allied (?:to|with)|affiliated with|aligned with|linked to|funded by|owned by|"
    r"run by|controlled by)\b|\bstate (?:media|television|radio|broadcaster|news|agency)\b",
    re.IGNORECASE,
)
"""What says whose a body is: "state-run", "pro-government", "opposition monitor"."""


def _introduced(name: GroundedName, report: GroundedReport) -> frozenset[tuple[str, str]]:
    """Return other names that an article introduces, each with its language.

    Behind a body's the acronym in brackets, behind a place's what it says that the place is called too.
    """
    text, found = report.article.text, set[tuple[str, str]]()
    if name.report.kind == "place":
        others = (each for words in name.as_written for each in other_names(text, words))
        return frozenset((plain(each), report.header.language) for each in others)
    if name.report.kind not in BODIES:
        return frozenset()
    for words in name.as_written:
        at = text.find(words) if " " in words else -1
        match = _INTRODUCED.match(text, at + len(words)) if at >= 0 else _INTRODUCED.search(words)
        found |= {(plain(match[1]), report.header.language)} if match else set()
    spelt = (name.report.name, *name.as_written)
    for short in filter(_SHORT_FORM.fullmatch, name.as_written):
        if short.isupper() or any(each.endswith(f"({short})") for each in spelt):  # "… Penitenciária (Seapen)"
            found.add((plain(short), report.header.language))
    return frozenset(found)


def _entry(listed: _Listed, told: Sequence[tuple[int, int]], table: Mapping[str, str]) -> ListedName:
    key = plain(listed.name)
    # Kinds of bodies a model takes for one another; a government and the place it governs may share one exact name.
    given = Given("body" if listed.kind in BODIES else listed.kind, table.get(key, key))
    short = (text for text, _ in sorted(listed.introduced))
    spellings = tuple(dict.fromkeys((*map(plain, listed.as_written), *short)))
    sources = tuple(dict.fromkeys(source for source, _ in told))
    languages = frozenset([listed.language])
    return ListedName(*listed[:3], key, given, spellings, told, sources, listed.introduced, languages)


def _name_entities(
    entries: Sequence[ListedName],
    table: Mapping[str, str],
    renamed: Mapping[str, str],
    numbered: Numbered,
    introductions: _Introductions,
) -> Names:
    number = numbered.number
    shared = _shared_meanings(table, number)
    certain = _certain_meanings(entries, number, shared)
    return Names(
        entities=_entities(entries, table, renamed, numbered, introductions),
        listing=_listing(entries, numbered),
        _listed={(entry.name, entry.kind): number[entry.given] for entry in entries},
        _certain=certain,
        _local=_local_meanings(entries, number, certain),
        _shared=shared,
    )


def _entities(
    entries: Sequence[ListedName],
    table: Mapping[str, str],
    renamed: Mapping[str, str],
    numbered: Numbered,
    introductions: _Introductions,
) -> tuple[Entity, ...]:
    own: list[list[ListedName]] = [[] for _ in range(max(numbered.number.values(), default=-1) + 1)]
    for entry in entries:
        own[numbered.number[entry.given]].append(entry)
    told = ((each for entry in entries for each in introductions.get((entry.name, entry.kind), ())) for entries in own)
    return tuple(_entity(each, table, renamed, numbered, _fullest(who)) for each, who in zip(own, told, strict=True))


def _listing(entries: Sequence[ListedName], numbered: Numbered) -> tuple[Sequence[int], ...]:
    listing = [array("L") for _ in range(max(numbered.number.values(), default=-1) + 1)]
    for entry in entries:
        listing[numbered.number[entry.given]].extend(entry.sources)
    return tuple(array("L", sorted(set(sources))) for sources in listing)


def _entity(
    entries: Sequence[ListedName],
    table: Mapping[str, str],
    renamed: Mapping[str, str],
    numbered: Numbered,
    who: Paraphrased | None,
) -> Entity:
    """Make one entity of the names that are one: the name and kind that most articles give, and every spelling.

    A name that an editor gives goes before all; a person's has the letters that any article gives it: "Čapek", "Capek".
    """
    named: dict[str, set[tuple[int, NameKind]]] = defaultdict(set)
    kinds: dict[NameKind, set[tuple[int, str]]] = defaultdict(set)
    written: dict[str, set[int]] = defaultdict(set)
    for entry in entries:
        named[entry.name].update((source, entry.kind) for source in entry.sources)
        kinds[entry.kind].update((source, entry.name) for source in entry.sources)
        for text in entry.as_written:
            written[text].update(entry.sources)
    # A common noun ("mining company") is no name where any article gives a proper one.
    are_nouns = any(map(str.islower, named))
    proper = {each: told for each, told in named.items() if _is_proper(each)} if are_nouns else named
    name = _most_given(proper or named)
    kind = _most_given(kinds)
    hers = sorted({renamed[entry.given.key] for entry in entries if entry.given.key in renamed})
    name = hers[0] if hers else _with_its_letters(name, {**written, **named}) if kind == "person" else name

    def because(reason: Reason) -> tuple[str, ...]:
        joined = {entry.name for entry in entries if reason in numbered.because.get(entry.given, ())}
        return tuple(sorted(joined - {name}))

    return Entity(
        name=name,
        kind=kind,
        aliases={text: array("L", sorted(written[text])) for text in sorted(written)},
        by_editor=_by_editor(named, table),
        by_reference=because("reference"),
        by_model=because("model"),
        who=who,
    )


def _with_its_letters(name: str, spelt: Mapping[str, Sized]) -> str:
    """Return a name as articles spell it with its marks, where they do: those of English may leave them out."""
    marked = {
        each: told for each, told in spelt.items()
        if each != unmarked(each) == name and each[0].isupper() and not each.isupper()
    }  # fmt: skip
    return _most_given(marked or {name: ()})


def _is_proper(name: str) -> bool:
    """Tell a name with a capital that is no common word's at the head of a sentence: "Sulmin", "Red Cross".

    "Syrian rebels" and "Pro-government fighters" are descriptions, of which the commoner one is taken.
    """
    capitals = [each for each in re.findall(r"[^\W\d_]+", name) if each[0].isupper()]
    return len(capitals) > 1 or any(not is_english(each.lower()) for each in capitals)


def _shared_meanings(table: Mapping[str, str], number: Mapping[Given, int]) -> dict[str, tuple[int, ...]]:
    """Give what standard names mean, and the spellings of the user's table: the same in every article."""
    shared: dict[str, tuple[int, ...]] = {}
    for given, entity in number.items():
        _mean(shared, given.key, entity)
    for spelling, key in sorted(table.items()):
        for entity in shared.get(key, ()):
            _mean(shared, spelling, entity)
    return shared


def _certain_meanings(
    entries: Iterable[ListedName], number: Mapping[Given, int], shared: Mapping[str, tuple[int, ...]]
) -> dict[str, int]:
    """Give what every article that has a spelling means by it, and those that do not have it would."""
    certain = {key: found[0] for key, found in shared.items() if len(found) == 1}
    for entry in entries:
        entity = number[entry.given]
        for key in (entry.key, *entry.spellings, *_family_name(entry)):
            if certain.get(key, entity) != entity:
                del certain[key]
    return certain


def _local_meanings(
    entries: Sequence[ListedName], number: Mapping[Given, int], certain: Mapping[str, int]
) -> dict[int, dict[str, tuple[int, ...]]]:
    """Give what the spellings mean to each article, where another may mean something else; its own names go first."""

    def unclear(keys_of: Callable[[ListedName], Iterable[str]]) -> dict[int, dict[str, tuple[int, ...]]]:
        meaning: dict[int, dict[str, tuple[int, ...]]] = defaultdict(dict)
        for entry in entries:
            for key in keys_of(entry):
                for source in entry.sources if key not in certain else ():
                    _mean(meaning[source], key, number[entry.given])
        return meaning

    named, spelt = unclear(lambda entry: (entry.key,)), unclear(lambda entry: entry.spellings)
    family = unclear(_family_name)
    return {
        source: family.get(source, {}) | spelt.get(source, {}) | named.get(source, {})
        for source in {*family, *spelt, *named}
    }


def _family_name(entry: ListedName) -> tuple[str, ...]:
    """Return the last word of a person's name, by which an article may call him: it means its own Karim."""
    words = entry.key.split()
    return (words[-1],) if entry.given.family == "person" and len(words) > 1 else ()


def _mean(meaning: dict[str, tuple[int, ...]], spelling: str, entity: int) -> None:
    """Note that a spelling may mean an entity; the entities of one spelling stay sorted."""
    known = meaning.get(spelling, ())
    if entity not in known:
        meaning[spelling] = tuple(sorted((*known, entity)))


def _by_editor(names: Iterable[str], table: Mapping[str, str]) -> tuple[str, ...]:
    """List the names that the table put with another of the entity's names."""
    keys = {name: plain(name) for name in names}
    moved = (name for name, key in keys.items() if table.get(key, key) != key)
    return tuple(sorted(moved)) if len(set(keys.values())) > 1 else ()


def _most_given(given: Mapping[Text, Sized]) -> Text:
    """Take what most articles give; of equals the fuller one, then the first of the alphabet."""
    return min(given, key=lambda text: (-len(given[text]), -len(text), text))
