"""A folder of grounded reports with the truth about them: a size and a seed come in, reports and clusters go out.

Hides what makes the merge hard. Happenings have look-alikes: the same kind in the same town on a neighbouring day, on
the same day in another town of the region, in the same town between other parties. Each happening is told by one to
six articles, and each account has its own spelling, precision of date, places, parties, kind, words and toll, and
leaves some of them out. An account belongs to the cluster of its happening: `truth` says which, by article and quote.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from hashlib import sha256
from random import Random

from world import Body, Country, countries, spelt

from summarizer.domain.article import Article, GroundedEvent, GroundedFigure, GroundedName, GroundedReport, Header, Span
from summarizer.domain.event_kinds import are_compatible
from summarizer.merging.store import Reports
from summarizer_schemas.report import EventReport, FigureReport, NameReport, untold

EVENTS_A_COUNTRY = 2000
AT_HAND = 4000
"""Reports that are held as objects: 11,600 accounts' worth."""
_FIRST_DAY, _DAYS = date(2020, 1, 1), 365
_ACCOUNTS = (1, 2, 3, 4, 5, 6), (45, 25, 15, 8, 4, 3)
_KINDS = {
    "airstrike": ("bombing", "{by} planes struck {at}", "air strikes hit {at}", "warplanes of {by} bombed {at}"),
    "shelling": ("armed_clash", "{by} shelled {at}", "artillery fire hit {at}", "shells fell on {at}"),
    "armed_clash": ("shelling", "{by} fought {to} near {at}", "clashes broke out at {at}", "fighting hit {at}"),
    "protest": ("riot", "crowds protested in {at}", "a march was held in {at}", "demonstrators filled {at}"),
    "disaster": ("accident", "a flood hit {at}", "floods swept through {at}", "{at} was flooded"),
    "crime": ("attack_on_civilians", "gunmen opened fire in {at}", "a shooting shook {at}", "shots were fired in {at}"),
    "talks": ("agreement", "{by} met {to} in {at}", "talks were held in {at}", "delegations gathered in {at}"),
}
_EXTRAS = ("officials said", "as rescuers arrived", "in the morning", "after days of calm", "witnesses said", "")
_SPOTS = (
    "the market", "a school", "the bus station", "the bakery", "a bridge", "the town hall", "the stadium", "a hospital",
    "the harbour", "a power station", "the cathedral", "a tea house", "the library", "a cement works", "the prison",
    "a water tower", "the courthouse", "a cinema", "the grain silo", "a telephone exchange",
)  # fmt: skip
_BETWEEN = frozenset({"airstrike", "shelling", "armed_clash", "talks"})
_TOLLED = frozenset({"airstrike", "shelling", "armed_clash", "disaster", "crime"})


@dataclass(frozen=True, slots=True)
class Happening:
    """What truly happened, once."""

    number: int
    kind: str
    day: int
    town: str
    region: str
    by: Body | None
    to: Body | None
    killed: int
    spot: str


@dataclass(frozen=True, slots=True)
class Folder:
    """Reports, and the happenings that each tells of, by number, in the order of its events."""

    reports: Reports
    told: list[tuple[int, ...]]

    def truth(self) -> dict[tuple[str, int], int]:
        """Give the happening that each event's quote tells of, by the article's text and the quote's start.

        Worked out when it is asked for: it is no part of what the merge is given, whose memory is measured.
        """
        return {
            (report.article.text_sha256, event.spans[0].start): number
            for report, told in zip(self.reports, self.told, strict=True)
            for event, number in zip(report.events, told, strict=True)
        }


def make_folder(events: int, seed: int, *, is_dense: bool = False) -> Folder:
    """Make reports that hold about so many events, in articles of four to eight.

    Args:
        events: how many accounts.
        seed: of the made-up world.
        is_dense: ten incidents of each town in a week, two of them of one kind on one day, and tolls that rise with the
            day of the article.
    """
    random = Random(seed)
    folder = Folder(Reports(at_hand=AT_HAND, keeps_articles=False), [])
    number = 0
    taken: set[tuple[str, int, str]] = set()
    for country in countries(max(1, round(events / EVENTS_A_COUNTRY)), random):
        told: list[tuple[int, Happening]] = []
        wanted = min(EVENTS_A_COUNTRY, events)
        while len(told) < wanted:
            for happening in (_dense if is_dense else _happenings)(country, number, random):
                number = happening.number + 1
                # Two of one kind in one town on one day are left out: nobody could tell their accounts apart.
                if (happening.town, happening.day, happening.kind) in taken and not is_dense:
                    continue
                taken.add((happening.town, happening.day, happening.kind))
                accounts = random.choices(*_ACCOUNTS)[0]
                told += [(happening.day + random.choice((0, 1, 1, 2, 3)), happening) for _ in range(accounts)]
        for published, accounts in _articles(told, random):
            _Writer(country, published, random, rise=int(is_dense)).write(accounts, folder)
    return folder


def _happenings(country: Country, number: int, random: Random) -> list[Happening]:
    """Make one happening, and sometimes one that looks like it."""
    town, region = random.choice(country.towns)
    kind = random.choice(list(_KINDS))
    by, to = random.sample(country.bodies, 2) if kind in _BETWEEN else (None, None)
    day = random.randrange(_DAYS)
    first = Happening(number, kind, day, town, region, by, to, random.randrange(1, 40), random.choice(_SPOTS))
    look = random.random()
    if look < 0.03:
        spot = random.choice(_SPOTS)
        return [first, replace(first, number=number + 1, day=day + random.choice((1, 2)), spot=spot)]
    if look < 0.06:
        other = random.choice([name for name, within in country.towns if within == region and name != town])
        return [first, replace(first, number=number + 1, town=other)]
    if look < 0.09:
        other = random.choice([each for each in _KINDS if not _may_be_one(each, kind)])
        by, to = (by, to) if other in _BETWEEN else (None, None)
        return [first, replace(first, number=number + 1, kind=other, by=by, to=to)]
    return [first]


def _dense(country: Country, number: int, random: Random) -> list[Happening]:
    """Make a week of one town: ten incidents, two of one kind on one day at two sites with other tolls."""
    town, region = random.choice(country.towns)
    week = random.randrange(_DAYS - 7)
    spots = random.sample(_SPOTS, 10)
    made = []
    for index in range(10):
        kind = made[0].kind if index == 1 else random.choice(list(_KINDS))
        day = made[0].day if index == 1 else week + random.randrange(7)
        by, to = random.sample(country.bodies, 2) if kind in _BETWEEN else (None, None)
        killed = random.randrange(1, 10) + 10 * index
        made.append(Happening(number + index, kind, day, town, region, by, to, killed, spots[index]))
    return made


def _may_be_one(one: str, other: str) -> bool:
    """Tell whether accounts may give happenings of two kinds as the same kind."""
    return any(are_compatible(a, b) for a in (one, _KINDS[one][0]) for b in (other, _KINDS[other][0]))


def _articles(told: list[tuple[int, Happening]], random: Random) -> list[tuple[int, list[Happening]]]:
    """Deal the accounts into articles of one day of publication, none with two accounts of one happening."""
    by_day: dict[int, list[Happening]] = {}
    for published, happening in told:
        by_day.setdefault(published, []).append(happening)
    articles = []
    for published, waiting in sorted(by_day.items()):
        random.shuffle(waiting)
        dealt: list[list[Happening]] = []
        for happening in waiting:
            size = 4 + happening.number % 5
            open_to = (one for one in dealt if len(one) < size and happening not in one)
            home = next(open_to, None)
            if home is None:
                dealt.append([happening])
            else:
                home.append(happening)
        articles += [(published, accounts) for accounts in dealt]
    return articles


class _Writer:
    """Writes one article's report."""

    def __init__(self, country: Country, published: int, random: Random, rise: int) -> None:
        self._country = country
        self._published = published
        self._rise = rise
        self._random = random
        self._names: dict[tuple[str, str], NameReport] = {}
        self._text = ""
        self._events: list[GroundedEvent] = []
        self._figures: list[GroundedFigure] = []

    def write(self, accounts: Sequence[Happening], folder: Folder) -> None:
        """Write the article that gives these accounts, and note the truth about it."""
        random = self._random
        paper = f"{self._country.name} {random.choice(('Times', 'Post', 'Herald', 'News', 'Mail', 'Star'))}"
        self._text = f"{paper}, day {self._published}, edition {random.getrandbits(64):x}.\n"
        for n, happening in enumerate(accounts, 1):
            self._tell(n, happening)
        digest = sha256(self._text.encode()).hexdigest()
        folder.told.append(tuple(told.number for told in accounts))
        folder.reports.put(
            GroundedReport(
                article=Article(f"{digest[:16]}.txt", self._text, digest, digest),
                header=Header(None, paper, _iso(self._published), "stated", (), "en", None),
                names=tuple(GroundedName(name, tuple(name.as_written)) for name in self._names.values()),
                events=tuple(self._events),
                figures=tuple(self._figures),
                claims=(),
                refused=(),
            )
        )

    def _tell(self, n: int, happening: Happening) -> None:
        random = self._random
        places = self._places(happening)
        by, to = (self._body(body) for body in (happening.by, happening.to))
        compatible, *tellings = _KINDS[happening.kind]
        telling = random.choice(tellings).format(
            by=by or "forces", to=to or "others", at=places[0] if places else "a town"
        )
        spot = f"at {happening.spot} " if random.random() < 0.8 else ""
        summary = f"{telling} {spot}{random.choice(_EXTRAS)}".strip().capitalize()
        start = len(self._text)
        self._text += f"{summary} ({random.getrandbits(48):x}).\n"
        day, basis = self._date(happening.day)
        report = EventReport(
            n=n,
            kind=compatible if random.random() < 0.1 else happening.kind,
            summary=f"{summary}.",
            status="news",
            date=day,
            date_text=None,
            places=places,
            by=[by] if by and random.random() < 0.85 else [],
            to=[to] if to and random.random() < 0.85 else [],
            source=None,
            quote=summary,
        )
        self._events.append(GroundedEvent(report, (Span(start, start + len(summary)),), day, basis))
        if happening.kind in _TOLLED and random.random() < 0.7:
            self._count(n, happening.killed, happening.day)

    def _count(self, n: int, killed: int, day: int) -> None:
        told = max(1, killed + (self._random.choice((-2, -1, 1, 3)) if self._random.random() < 0.3 else 0))
        told += self._rise * max(0, self._published - day)
        quote = f"killing {told} people"
        start = len(self._text)
        self._text += f"It was told of {quote}.\n"
        at = start + len("It was told of ")
        report = FigureReport.model_validate(
            untold(FigureReport)
            | {
                "event": n,
                "metric": "killed",
                "of": "people",
                "value": [told],
                "qualifier": "exact",
                "quote": quote,
            }
        )
        self._figures.append(GroundedFigure(report, (Span(at, at + len(quote)),), told, told, str(told)))

    def _date(self, day: int) -> tuple[str | None, str]:
        chance = self._random.random()
        if chance < 0.88:
            return _iso(day), "derived"
        if chance < 0.94:
            return f"{_iso(day - self._random.choice((0, 1)))}/{_iso(day + 1)}", "derived"
        if chance < 0.97:
            return f"{_iso(day - self._random.randrange(4))}/{_iso(day + 3)}", "derived"
        if chance < 0.98:
            return _iso(day)[:7], "derived"
        return None, "unknown"

    def _places(self, happening: Happening) -> list[str]:
        chance = self._random.random()
        if chance < 0.02 and happening.by:
            return []
        region = self._name(happening.region, "place", happening.region)
        if chance < 0.06:
            return [region]
        variant = spelt(happening.town, self._random) if self._random.random() < 0.12 else happening.town
        town = self._name(variant, "place", variant)
        return [town, region] if chance < 0.7 else [town]

    def _body(self, body: Body | None) -> str | None:
        if body is None:
            return None
        if self._random.random() < 0.04:
            return self._name(body.short, body.kind, body.short)
        return self._name(body.name, body.kind, body.name, body.short)

    def _name(self, name: str, kind: str, *as_written: str) -> str:
        # An article calls one town by one name.
        for known in self._names.values():
            if known.kind == kind and _same_consonants(known.name, name):
                return known.name
        self._names[name, kind] = NameReport(name=name, as_written=list(dict.fromkeys(as_written)), kind=kind)
        return name


def _same_consonants(one: str, other: str) -> bool:
    bare = [[letter for at, letter in enumerate(name) if letter not in "aeiou" and letter != name[at - 1 : at]]
            for name in (one, other)]  # fmt: skip
    return bare[0] == bare[1]


def _iso(day: int) -> str:
    return (_FIRST_DAY + timedelta(days=day)).isoformat()
