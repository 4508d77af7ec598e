"""One event as one article tells it: grounded reports and names in, mentions and what they are compared by out.

A `Mention` has its names resolved to entities, its date to a window of days, and its source to an origin. An `Account`
is what of it can exclude or bear company; `verify` makes the same of a brief. Which are one event is not decided here.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import combinations
from typing import Any, Final, NamedTuple, TypeVar

from summarizer.domain.article import GroundedEvent, GroundedFigure, GroundedReport, Span
from summarizer.domain.borrowed_names import IN_THE_NAME_OF
from summarizer.domain.counted_people import counted_key
from summarizer.domain.edtf import Window, weekdays_named, window
from summarizer.domain.languages.any_language import whole_words
from summarizer.domain.names import PLACE_TYPES, place_type, plain, unmarked, words_of, words_of_name
from summarizer.domain.words import with_capitals
from summarizer.merging.names import Names, Party
from summarizer.merging.sides import Sides
from summarizer.merging.sources import Speaker, Speakers
from summarizer_schemas.brief import Number
from summarizer_schemas.vocabulary import DateBasis, EventKind, EventStatus

Place = Any
Places = tuple[Place, ...]
"""The places of one account, the most exact first."""

_REGIONS: Final = frozenset({"province", "region"})
"""Sorts of place whose bare name may be meant by that of a town."""
_WIDE: Final = _REGIONS | {"tract"}


class Geography:
    """What the accounts of one folder tell about their places.

    A list of places starts with the most exact one, a province or a state holds towns which nobody listed, and a bare
    name ('Quebec') may be the town or the province of that name. There is no gazetteer: what the articles and the model
    say about a place is all that is known of it. Two places are two only where something says so; a vaguer place, or
    one that is listed beside the other anywhere, is no other place.

    Args:
        listed: the places of every account.
        name_of: a place's name, reduced (see `plain`).
        is_state: whether a place is a state.
    """

    def __init__(
        self,
        listed: Iterable[Places],
        name_of: Callable[[Place], str],
        is_state: Callable[[Place], bool],
    ) -> None:
        lists = set(listed)
        keys = {place: name_of(place) for places in lists for place in places}
        self.states = frozenset(place for place in keys if is_state(place))
        self._stems = {place: _stem(key) for place, key in keys.items()}
        self._types = typed = {place: place_type(key) for place, key in keys.items()}
        regions = {self._stems[place] for place in keys if typed[place] in _REGIONS}
        bare = {place for place in keys if not typed[place] and self._stems[place] in regions}
        self._wide = self.states | bare | {place for place in keys if typed[place] in _WIDE}
        self._provinces = frozenset(place for place in keys if typed[place] == "province")
        self._beside = _beside(lists)
        self._known: dict[Places, _Whereabouts] = {}

    def exact(self, places: Places) -> frozenset[Place]:
        """Give those of an account's places that say where it was; a bare name with its region beside it is a town."""
        return self._of(places).exact

    def around(self, places: Places) -> frozenset[Place]:
        """Give an account's places and all that any account lists beside them: what holds them, or lies in them."""
        return self._of(places).around

    def holds_vaguer(self, one: Places, other: Places) -> bool:
        """Tell whether the vaguer of two lists of places begins with one that is known to hold the other's."""
        ones, others = self.exact(one), self.exact(other)
        if not one or not other or bool(ones) == bool(others):
            return True
        exact, vague = (one, other) if ones else (other, one)
        return vague[0] in self.around(exact)

    def share(self, one: Places, other: Places) -> bool:
        """Tell whether both name a place in common, or one a place that is known to hold the other's."""
        return not self.around(one).isdisjoint(other) or not self.around(other).isdisjoint(one)

    def are_two(self, one: Places, other: Places) -> bool:
        """Tell whether both are exact and known to be two: in two provinces or in two states."""
        left, right = self._of(one), self._of(other)
        return bool(left.exact and right.exact) and _lie_in_two(left, right)

    def may_be_one(self, one: Places, other: Places) -> bool:
        """Tell whether no exact place of one need be another than the other's.

        They need not where one gives none, where both share one, and where two are listed side by side anywhere, or are
        of one name but for their sort: a suburb and its city, a town and its district. Provinces or states that are two
        hold no place in common, unless it is a border.
        """
        left, right = self._of(one), self._of(other)
        if _lie_in_two(left, right):
            return False
        return (
            not left.exact
            or not right.exact
            or not left.near.isdisjoint(right.exact)
            or not left.stems.isdisjoint(right.stems)
        )

    def _of(self, places: Places) -> "_Whereabouts":
        """Give what is known of a list of places, which many accounts share and each pair of them asks for."""
        known = self._known.get(places)
        if known is None:
            if len(self._known) >= _REMEMBERED:
                self._known.clear()
            self._known[places] = known = self._whereabouts(places)
        return known

    def _whereabouts(self, places: Places) -> "_Whereabouts":
        named = frozenset(places)
        exact = {place for place in named if place not in self._wide}
        if places and not exact and places[0] not in self.states and len(places) > 1:
            exact = {places[0]} - self._provinces
        near = exact.union(*(self._beside[place] for place in exact if place in self._beside))
        around = named | near
        return _Whereabouts(
            exact=frozenset(exact),
            near=frozenset(near),
            around=around,
            stems=frozenset([self._stems[place] for place in exact]),
            holding=((self._provinces & around, self._provinces & named), (self.states & around, self.states & named)),
            is_border=bool(places) and self._types[places[0]] == "site",
        )


class _Whereabouts(NamedTuple):
    """What the accounts of a folder tell about one list of places.

    Attributes:
        exact: those that say where it was.
        near: these, and all that any account lists beside one of them.
        around: the places, and all that is near.
        stems: the names of the exact ones, without their sort.
        holding: the provinces around it and those that it names, and the same of states.
        is_border: whether the first is a place that has a state, or a province, on either side.
    """

    exact: frozenset[Place]
    near: frozenset[Place]
    around: frozenset[Place]
    stems: frozenset[str]
    holding: tuple[tuple[frozenset[Place], frozenset[Place]], ...]
    is_border: bool


_REMEMBERED: Final = 100_000
"""Lists of places whose whereabouts are kept, 1 kB each: more than a folder of a hundred thousand accounts gives."""


def _lie_in_two(one: _Whereabouts, other: _Whereabouts) -> bool:
    """Tell whether two provinces or two states are known to hold them; a border has one on either side."""
    if one.is_border or other.is_border:
        return False
    return any(
        left and right and left.isdisjoint(right)
        for ones, others in zip(one.holding, other.holding, strict=True)
        for left, right in zip(ones, others, strict=True)
    )


def _beside(lists: Iterable[Places]) -> Mapping[Place, set[Place]]:
    found: dict[Place, set[Place]] = defaultdict(set)
    for places in lists:
        for one, other in combinations(places, 2):
            found[one].add(other)
            found[other].add(one)
    return found


def _stem(key: str) -> str:
    """Leave out of a plain name what sort of place it is: 'quebec province' is 'quebec'."""
    return " ".join(word for word in key.split() if word not in PLACE_TYPES) or key


def first_of(places: Sequence[Place]) -> Place | None:
    """Give the most exact of an account's places."""
    return places[0] if places else None


Values = frozenset[tuple[Number | None, Number | None]]
"""The numbers that an account gives of one thing, each with its lowest and highest value."""
_NOTHING: Final[Mapping[tuple[str, str], Values]] = {}
_NO_NUMBERS: Final = Values()
_NO_DAYS: Final = frozenset[str]()
_AHEAD = ("planned", "cancelled", "feared")
_ACTORS = ("government", "military", "armed_group", "organization", "person")


Thing = TypeVar("Thing")


class Citation(NamedTuple):
    """A span of one source; sources are counted in the brief's order."""

    source: int
    start: int
    end: int


@dataclass(slots=True, eq=False)
class Mention:
    """One event as one article tells it; never changed once made, and equal to itself alone.

    Attributes:
        told_in: the article, or the part of a long one, that tells it.
        reports: of all articles, from which its own words are read when they are asked for.
        n: the event's number in its article's report.
        kind: what sort of event it is told as.
        date: when it happened as far as the article bears that out (EDTF, or None).
        status: whether it is news, background, planned, feared or a total.
        when: the days that it may have happened on, as stated.
        weekdays: those that its words name, where they give no date.
        places: the most exact first, as are the model's.
        is_retold: whether its article names nobody for it, and only comments or corrects.
        is_its_own: whether who did it, or denies it, publishes the article.
        counted: what the article counts of it: the numbers of each metric and group counted.
        text_class: the first source of which its article is a reprint.
    """

    source: int
    position: int
    told_in: tuple[int, int]
    reports: Sequence[GroundedReport]
    n: int
    kind: EventKind
    status: EventStatus
    date: str | None
    date_text: str | None
    date_basis: DateBasis
    cites: tuple[Citation, ...]
    when: Window | None
    weekdays: frozenset[str]
    places: tuple[Party, ...]
    by: frozenset[Party]
    to: frozenset[Party]
    speaker: Speaker
    via: str | None
    is_retold: bool
    is_its_own: bool
    counted: Mapping[tuple[str, str], Values]
    text_class: int

    @property
    def event(self) -> GroundedEvent:
        """The event as the article's report has it."""
        return self.reports[self.source].events[self.position]

    @property
    def published(self) -> str | None:
        """The day on which its article was published (EDTF), as far as that is known."""
        return self.reports[self.source].header.published


class Cast:
    """Who and where the strings of the reports mean, and how to write them."""

    def __init__(self, names: Names) -> None:
        self.names = names
        self._sides = Sides(names)
        self._as_written: dict[str, str] = {}
        self._places: dict[tuple[str, ...], tuple[Party, ...]] = {}
        self._actors: dict[tuple[str, ...], frozenset[Party]] = {}

    def actor(self, source: int, text: str) -> Party:
        """Give the body or person that an article's string means, else the string itself, reduced."""
        return self._party(self.names.find(source, text, prefer=_ACTORS), text)

    def borrowed(self, party: Party) -> Party:
        """Give whoever speaks only in the name of a party."""
        return self._party(None, f"{IN_THE_NAME_OF}{self.show(party)}")

    def place(self, source: int, text: str) -> Party:
        """Give the place that an article's string means, else the string itself, reduced."""
        found = self.names.find(source, text, prefer=("place",))
        is_person = found is not None and self.names.entities[found].kind == "person"
        return self._party(None if is_person else found, text)

    def places(self, source: int, texts: Iterable[str]) -> tuple[Party, ...]:
        """Give the places that an article's strings mean, each once; what is certain is worked out once for all."""
        key = tuple(texts)
        found = self._places.get(key)
        if found is None:
            found = tuple(dict.fromkeys([self.place(source, text) for text in key]))
            if self.names.are_certain(key):
                self._places[key] = found
        return found

    def actors(self, source: int, texts: Iterable[str]) -> frozenset[Party]:
        """Give the bodies and persons that an article's strings mean, as `places` does."""
        key = tuple(texts)
        found = self._actors.get(key)
        if found is None:
            found = frozenset([self.actor(source, text) for text in key])
            if self.names.are_certain(key):
                self._actors[key] = found
        return found

    def show(self, party: Party) -> str:
        """Write a party as a reader should see it."""
        return self.names.entities[party].name if isinstance(party, int) else self._as_written[party]

    def show_all(self, parties: Iterable[Party]) -> tuple[str, ...]:
        """Write several parties, each once."""
        return tuple(dict.fromkeys(self.show(party) for party in parties))

    def counted(self, source: int, figure: GroundedFigure, event: GroundedEvent) -> str:
        """Reduce what a figure counts; of people of the state that it was done to, 'troops' says as much."""
        key = counted_key(figure.report.of, figure.report.metric)
        struck = self._sides.states(self.actors(source, event.report.to))
        words = key.split()
        if not struck or len(words) == 1:
            return key
        return " ".join(word for word in words if self._sides.state_of(word) not in struck)

    def cased(self, of: str) -> str:
        """Write what is counted with the capitals of the states that it names: 'Turkish soldiers'."""
        return " ".join(with_capitals(word) if self._sides.knows(word) else word for word in of.split())

    def respelt(self, text: str) -> str:
        """Write the model's own words with the names of persons as they are called, which may differ by marks alone."""
        return self._misspelt.sub(lambda found: self._called[found[0]], text) if self._called else text

    @cached_property
    def _called(self) -> Mapping[str, str]:
        """Give for each spelling of a person that lacks marks of his name, or has others, the name."""
        persons = (each for each in self.names.entities if each.kind == "person" and " " in each.name)
        return {
            text: each.name for each in persons for text in (unmarked(each.name), *each.aliases)
            if text != each.name and unmarked(text) == unmarked(each.name) and text.isupper() is each.name.isupper()
        }  # fmt: skip

    @cached_property
    def _misspelt(self) -> re.Pattern[str]:
        return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, sorted(self._called)))})(?!\w)")

    def _party(self, entity: int | None, text: str) -> Party:
        if entity is not None:
            return entity
        key = plain(text)
        self._as_written[key] = min(self._as_written.get(key, text), text)
        return key


def cite(source: int, spans: Sequence[Span]) -> tuple[Citation, ...]:
    """Turn an article's spans into citations."""
    return tuple([Citation(source, start, end) for start, end in spans])


def event_accounts(
    reports: Sequence[GroundedReport], cast: Cast, speakers: Speakers
) -> tuple[tuple[Mention, ...], tuple["Account", ...]]:
    """List every event of every article, resolved, and the same reduced to what is compared."""
    mentions, accounts = [], []
    known: dict[Any, Any] = {}

    def kept_as(key: Hashable, thing: Thing) -> Thing:
        # The same places, parties and counts meet again and again: one object serves for all.
        kept: Thing = known.setdefault(key, thing)
        return kept

    def shared(thing: Thing) -> Thing:
        return kept_as(thing, thing)

    for source, report in enumerate(reports):
        published, text_class = window(report.header.published), speakers.text_class(source)
        figures = _by_event(report.figures)
        for position, event in enumerate(report.events):
            model, cites = event.report, cite(source, event.spans)
            status, at = model.status, cites[0].start
            speaker = speakers.speaker(source, model.source, at, model)
            when = days_of(event.date, status, published)
            mentions.append(
                Mention(
                    source=source,
                    position=position,
                    told_in=shared((source, event.part)),
                    reports=reports,
                    n=model.n,
                    kind=model.kind,
                    status=status,
                    date=shared(event.date),
                    date_text=shared(model.date_text),
                    date_basis=event.date_basis,
                    cites=cites,
                    when=when,
                    weekdays=_NO_DAYS if when else weekdays_named(model.date_text, report.article.text, at),
                    places=shared(cast.places(source, model.places)),
                    by=shared(cast.actors(source, model.by)),
                    to=shared(cast.actors(source, model.to)),
                    speaker=speaker,
                    via=speakers.via(source, at, speaker),
                    is_retold=speaker.said_by is None and speakers.retells(source),
                    is_its_own=speakers.is_its_own(source, model),
                    counted=_counts(source, event, figures.get(model.n, ()), cast, kept_as),
                    text_class=text_class,
                )
            )
            counters = (each.report.source or model.source for each in figures.get(model.n, ()))
            said_by = shared(frozenset([plain(each) for each in counters if each]))
            accounts.append(_account_of(mentions[-1], report, published, said_by))
    return tuple(mentions), tuple(accounts)


def _by_event(figures: Iterable[GroundedFigure]) -> Mapping[int, Sequence[GroundedFigure]]:
    """Give the figures of one article by the n of the event that each is about."""
    found: dict[int, list[GroundedFigure]] = {}
    for figure in figures:
        found.setdefault(figure.report.event, []).append(figure)
    return found


def _counts(
    source: int,
    event: GroundedEvent,
    figures: Sequence[GroundedFigure],
    cast: Cast,
    kept_as: Callable[[Hashable, Any], Any],
) -> Mapping[tuple[str, str], Values]:
    """Give what an article counts of an event, and in which numbers."""
    if not figures:
        return _NOTHING
    counts: dict[tuple[str, str], Values] = {}
    for figure in figures:
        key = (figure.report.metric, cast.counted(source, figure, event))
        counts[key] = counts.get(key, _NO_NUMBERS) | {(figure.low, figure.high)}
    kept: Mapping[tuple[str, str], Values] = kept_as(frozenset(counts.items()), counts)
    return kept


def days_of(date: str | None, status: EventStatus, published: Window | None) -> Window | None:
    """Give the days that an account's date may mean; of what has happened, none after the publication."""
    return window(date) if status in _AHEAD else _closed(window(date), published)


@lru_cache(maxsize=65536)
def _closed(when: Window | None, published: Window | None) -> Window | None:
    """End an open window with the day of publication: what has happened was before."""
    if when is None or published is None or not when.has_year or not published.has_year:
        return when
    return Window(when.first, max(when.first, min(when.last, published.last)), has_year=True)


_DENIES: Final = re.compile(
    r"\b(?:no|not|never|neither|nor|none|without|averted|unharmed|cancel(?:l?ed|s)|called off|false alarm)\b|n['’]t\b",
    re.IGNORECASE,
)
"""That something did not happen, in the words of a summary, which are English."""
_BESIDE_IT: Final = re.compile(
    r"(?<!said )(?<!says )(?<!announced )(?<!confirmed )\b(?:which|who|whom|where|that (?:it|he|she|they|has|have|had|"
    r"is|are|was|were|did|does|do))\b.*",
    re.IGNORECASE,
)
"""What a summary says of somebody or some place besides: "places that it has not reached"."""
_PERIOD: Final = re.compile(whole_words(lambda row: row.period), re.IGNORECASE)
"""In the words for when: that a total is of a war, or of years or months, where no date can be made of them."""
_OVER_A_PERIOD: Final = re.compile(
    r"\b(?:since|during|in|over|throughout) (?:[\w'’-]+ ){0,5}(?:war|conflict|years|months|decades?)\b", re.IGNORECASE
)
"""The same in the words of a summary."""


@dataclass(slots=True, eq=False)
class Account:
    """One event as one article tells it; there may be a million, so they are made without what `frozen` costs.

    Attributes:
        key: by which accounts are ordered: a function of the article's text and of where the account stands in it.
        told_in: the article, or the part of a long one, that tells it.
        text_class: what all articles of nearly one text share.
        when: the days that it may have happened on, as stated or as they follow by rule; never inferred from company.
        published: the day of its publication, where the article gives one.
        weekdays: those that its own words name, where they give no date.
        counted: the numbers that the article gives of it, by metric and what is counted.
        counters: those to whom the article gives these numbers, in its words.
        quote: the words that bear it out, without case and line breaks.
        stems: the words of its summary that carry meaning, without the names of its places and parties, in order.
        denies: whether it is told that it did not happen.
        is_of_period: whether it is a total of a war, or of years or months, by its words.
    """

    key: tuple[str, int, int]
    told_in: Hashable
    text_class: Hashable
    kind: EventKind
    status: EventStatus
    when: Window | None
    published: Window | None
    weekdays: frozenset[str]
    places: Places
    by: frozenset[Hashable]
    to: frozenset[Hashable]
    counted: Mapping[tuple[str, str], Values]
    counters: frozenset[str]
    quote: str
    stems: tuple[str, ...]
    denies: bool
    is_of_period: bool

    @property
    def words(self) -> frozenset[str]:
        """What stands in `stems`, made when it is asked for: a set takes seven times as much."""
        return frozenset(self.stems)


def _account_of(
    mention: Mention, report: GroundedReport, published: Window | None, counters: frozenset[str]
) -> Account:
    cite, told = mention.cites[0], report.events[mention.position].report
    return Account(
        key=(report.article.text_sha256, cite.start, mention.position),
        told_in=mention.told_in,
        text_class=mention.text_class,
        kind=mention.kind,
        status=mention.status,
        when=mention.when,
        published=published,
        weekdays=mention.weekdays,
        places=mention.places,
        by=mention.by,
        to=mention.to,
        counted=mention.counted,
        counters=counters,
        quote=reduced(report.article.text[cite.start : cite.end]),
        stems=stems_of(told.summary, (*told.places, *told.by, *told.to)),
        denies=denies(told.summary),
        is_of_period=is_of_period(mention.status, told.date_text, told.summary),
    )


def stems_of(summary: str, names: Iterable[str]) -> tuple[str, ...]:
    """Give the words of a summary that carry meaning, without those of some names."""
    return tuple(sorted(words_of(summary).difference(*map(words_of_name, names))))


def reduced(quote: str) -> str:
    """Give the words of a quote without case, marks and line breaks."""
    return " ".join(re.findall(r"\w+", quote.casefold()))


def denies(summary: str) -> bool:
    """Tell whether a summary says that something did not happen."""
    return bool(_DENIES.search(_BESIDE_IT.sub("", summary)))


def is_of_period(status: EventStatus, date_text: str | None, summary: str) -> bool:
    """Tell whether an account is a total of a war, or of years or months, by its words for when and its summary."""
    return status == "total" and bool(_PERIOD.search(date_text or "") or _OVER_A_PERIOD.search(summary))
