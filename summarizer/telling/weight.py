"""What matters most in a brief: facts in, their rank, the deaths of the news and the main situation out.

What rests on planted words alone weighs nothing, so it never leads. The order of the events in each situation is the
merge's. The main situation is the one that most articles tell, then the gravest; it is P1, and the whole brief is
called by it.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import islice
from typing import Final, Protocol, TypeVar

from summarizer.domain.edtf import days_after, window
from summarizer.domain.event_kinds import BELLIGERENT, EVENT_KINDS, are_compatible
from summarizer.domain.metrics import TOLLS
from summarizer.grounding.counted import counts_animals
from summarizer.merging.facts import Fact, Facts, Holder, split_from, status_of
from summarizer.merging.situations import Situation, folder_title
from summarizer_schemas.brief import Dispute, Episode, Event, Figure, Gap, Observation, Statement
from summarizer_schemas.vocabulary import EventStatus, Stance

MOST_SENTENCES: Final = 8
"""Of one overview; what has more to tell has a timeline."""
MOST_DEADLY: Final = 6
"""Events of the main situation's news that killed, a line each on the first screen; more are a list, not a screen."""
_SHARE_OF_MAIN: Final = 1 / 3
"""What killed a third as many as the main situation, or is told a third as much, is of like weight: an analyst would
not leave it to a list."""
_MOST_ALIKE: Final = 3
_HAPPENED: Final[frozenset[EventStatus]] = frozenset({"news", "total"})
SomeFact = TypeVar("SomeFact", Figure, Statement)
_BLAMING: Final[frozenset[Stance]] = frozenset({"accuses", "claims_responsibility", "denies", "suspects"})


class HasSituations(Holder, Protocol):
    """What has situations and gaps: a `Situation` or a `Brief`."""

    @property
    def gaps(self) -> tuple[Gap, ...]: ...  # noqa: D102


def ranked(told: Iterable[Fact], facts: Facts) -> list[Fact]:
    """Order a situation's facts by weight: each event as it stands, with its figures and what is said of it.

    Disputes follow the first event; background comes last; what rests on planted words alone is left out.
    """
    sound = [fact for fact in told if not facts.is_planted(fact)]
    events = [fact for fact in sound if isinstance(fact, Event)]
    figures = _by_event([fact for fact in sound if isinstance(fact, Figure)], lambda figure: figure.event)
    said = [fact for fact in sound if isinstance(fact, Statement)]
    statements = _by_event(said, lambda statement: next(iter(statement.about), None))
    order: dict[str, Fact] = {}
    own: list[Fact]
    for number, event in enumerate(
        sorted(events, key=lambda each: each.status not in _HAPPENED or each.overtaken_by is not None)
    ):
        own = [event, *sorted(figures.get(event.id, ()), key=_by_metric), *statements.get(event.id, ())]
        order |= {fact.id: fact for fact in own if fact.id not in order}
        if number == 0:
            order |= {fact.id: fact for fact in sound if isinstance(fact, Dispute)}
    return [*order.values(), *(fact for fact in sound if fact.id not in order)]


def _by_event(told: Iterable[SomeFact], about: Callable[[SomeFact], str | None]) -> Mapping[str, Sequence[SomeFact]]:
    found: dict[str, list[SomeFact]] = {}
    for fact in told:
        if event := about(fact):
            found.setdefault(event, []).append(fact)
    return found


def _by_metric(figure: Figure) -> int:
    is_toll = figure.metric in TOLLS and not counts_animals(figure.of)
    return TOLLS.index(figure.metric) if is_toll else len(TOLLS)


def sentences_needed(told: Sequence[Fact]) -> int:
    """Tell how many sentences an overview of these facts needs: one for each that matters, eight at most.

    An event's figures are told with it, and so is what is said of it unless somebody is blamed; background is one.
    """
    events = [fact for fact in told if isinstance(fact, Event)]
    weighty = sum(each.status in _HAPPENED and not each.part_of for each in events)
    weighty += any(each.status not in _HAPPENED for each in events)
    disputes = [fact for fact in told if isinstance(fact, Dispute)]
    settled = {id_ for each in disputes for id_ in each.about}
    blaming = {
        fact.about[:1] for fact in told if isinstance(fact, Statement) and fact.stance in _BLAMING
        and fact.id not in settled
    }  # fmt: skip
    return max(1, min(MOST_SENTENCES, weighty + len(disputes) + len(blaming)))


def standing(figure: Figure, facts: Facts) -> list[Observation]:
    """Return the counts of a figure that stand and are numbers, as far as they do not rest on planted words alone.

    A rumour's is one only where nobody else gives a number.
    """
    current = (each for each in facts.sound_counts(figure) if each.current)
    counts = [each for each in current if not (each.low is None and each.high is None)]
    return [each for each in counts if not each.is_rumour] or counts


def size(figure: Figure, facts: Facts) -> float:
    """Return the largest number that stands for a figure; 0 where there is none."""
    counts = standing(figure, facts)
    return max((value for each in counts for value in (each.low, each.high) if value is not None), default=0)


def figures_of(episode: Episode, facts: Facts) -> list[Figure]:
    """Return the figures of a situation, as far as they do not rest on planted words alone, in its order of events."""
    own: dict[str, list[Figure]] = {id_: [] for id_ in episode.events}
    for id_ in episode.figures:
        figure = facts.by_id[id_]
        if isinstance(figure, Figure) and not facts.is_planted(figure):
            own[figure.event].append(figure)
    return [figure for each in own.values() for figure in sorted(each, key=_by_metric)]


def deaths_of_the_news(episode: Episode, facts: Facts) -> list[Figure]:
    """Return for each event of the news that killed in a situation its gravest toll, in the order of its events.

    Where somebody else counts, the gravest is not a party's own word.
    """
    gravest: dict[str, Figure] = {}
    for figure in figures_of(episode, facts):
        is_death = figure.metric == "killed" and size(figure, facts) > 0 and not counts_animals(figure.of)
        if is_death and not figure.part_of and status_of(figure, facts.by_id) == "news":
            event = facts.by_id[figure.event]
            if isinstance(event, Event) and not gravest.keys().isdisjoint(split_from(event)):
                continue  # what may be one event is not told as two
            before = gravest.get(figure.event)
            if before is None or _weight(before, facts) < _weight(figure, facts):
                gravest[figure.event] = figure
    return [*gravest.values()]


def _weight(figure: Figure, facts: Facts) -> tuple[bool, float]:
    """Order tolls of one event: what a party alone says, of its enemy's dead above all, comes behind others."""
    return any(not each.stands_back for each in standing(figure, facts)), size(figure, facts)


def lines_of_deaths(episode: Episode, facts: Facts) -> tuple[list[Figure], list[Figure]]:
    """Return the deaths of the news that have a line each, six at most, and those that a disaster's toll may hold.

    The dead of a flood are counted for the whole and for each village, and no reader can tell which holds which: where
    a disaster has the largest toll, what it did from its day on in single places is told in one line beneath it. So are
    the bodies that were found, received or buried since a fight: nobody was killed where they were counted.
    """
    deaths = _without_first_counts(deaths_of_the_news(episode, facts), episode, facts)
    lead = max(deaths, key=lambda each: size(each, facts), default=None)
    what = facts.by_id[lead.event] if lead else None
    if lead is None or not isinstance(what, Event):
        return deaths[:MOST_DEADLY], []
    others = [each for each in deaths if each is not lead and not _is_earlier(each, what, facts)]
    held = [each for each in others if what.kind == "disaster" or _is_found(each, what, facts)]
    if not held:
        return deaths[:MOST_DEADLY], []
    apart = [each for each in deaths if each is not lead and each not in held]
    return [lead, *apart][:MOST_DEADLY], [_largest_of(each, episode, facts) for each in held]


def _without_first_counts(deaths: Sequence[Figure], episode: Episode, facts: Facts) -> list[Figure]:
    """Put a toll to date of the main event first, and leave out the first counts of it, which that holds."""
    main = facts.by_id[episode.events[0]]
    if not isinstance(main, Event):
        return [*deaths]
    told = [(each, event) for each in deaths if isinstance(event := facts.by_id[each.event], Event)]
    to_date = [each for each, event in told if is_toll_to_date(event, main)]
    held = max((size(each, facts) for each in to_date), default=0)
    others = (each for each, event in told if event is not main or size(each, facts) > held)
    return [*to_date, *(each for each in others if each not in to_date)]


def _largest_of(figure: Figure, episode: Episode, facts: Facts) -> Figure:
    """Return the largest toll of an event, be it one that is told as a part of the whole: first counts grow old."""
    own = [each for each in figures_of(episode, facts) if (each.event, each.metric) == (figure.event, figure.metric)]
    return max([figure, *own], key=lambda each: size(each, facts))


def _is_found(figure: Figure, fight: Event, facts: Facts) -> bool:
    """Tell whether the dead of a figure were counted where they were found or brought, and not where they died."""
    event = facts.by_id[figure.event]
    return fight.kind in BELLIGERENT and isinstance(event, Event) and EVENT_KINDS[event.kind].is_aftermath


DAYS_OF_ONE: Final = 7
"""So long one event may last that is told with a day; a campaign is longer."""


def is_toll_to_date(event: Event, main: Event) -> bool:
    """Tell whether a total is of what the main event has done to date: of its kind, and begun with it.

    So is news of its kind, or a fight, that is told of days of which the main one was the first. What went on for weeks
    has none, as nothing tells what came after.
    """
    since, days = window(main.date), window(event.date)
    if since is None or days is None or since.days > DAYS_OF_ONE or event.id == main.id:
        return False
    is_alike = event.kind == main.kind or event.kind in BELLIGERENT
    goes_on = is_alike and event.status == "news" and days.days > since.days and days.holds(since)
    is_of_it = are_compatible(event.kind, main.kind) and since.first <= days.first <= since.last
    return is_of_it and (event.status == "total" or goes_on)


def status_told(fact: Event | Figure, facts: Facts) -> EventStatus:
    """Return what a fact is told as: a toll to date of its situation's main event is news, and no total that waits.

    So is the running total of an outbreak or a flood that its situation begins with.
    """
    event = facts.by_id[fact.event] if isinstance(fact, Figure) else fact
    status = status_of(fact, facts.by_id) if isinstance(fact, Figure) else fact.status
    if status != "total" or not isinstance(event, Event):
        return status
    firsts = (facts.by_id[each.events[0]] for each in facts.holder.episodes if event.id in each.events)
    goes_on = EVENT_KINDS[event.kind].is_doerless
    news = (
        isinstance(each, Event) and (is_toll_to_date(event, each) or (goes_on and each is event)) for each in firsts
    )
    return "news" if any(news) else status


def _is_earlier(figure: Figure, other: Event, facts: Facts) -> bool:
    event = facts.by_id[figure.event]
    day = event.date if isinstance(event, Event) else None
    return days_after(other.date, day) > 0


def main_of(told: HasSituations, facts: Facts) -> Episode | None:
    """Return the main situation: the first whose main event does not rest on planted words alone."""
    return next((each for each in told.episodes if not facts.is_planted(facts.by_id[each.events[0]])), None)


def most_told_first(told: HasSituations, facts: Facts) -> list[Episode]:
    """Order situations by how many articles tell their news, those of one number as they stand, by gravity.

    What a folder is about all its articles tell; an accident that one of them mentions does not lead for its dead. What
    is feared, planned, long ago or a total of years comes after the news, whoever tells it.
    """
    return sorted(told.episodes, key=lambda each: -articles_of(each, facts))


def articles_of(episode: Episode, facts: Facts) -> int:
    """Count the articles that tell what is new in a situation, in words that are meant for readers.

    Articles that tell it in the same sentences are one: a report that is printed again tells nothing more.
    """
    told: dict[str, set[str]] = {}
    for event in _news_of(episode, facts):
        for account in event.reports:
            quotes = map(facts.quotes.__getitem__, account.quotes)
            if sound := [facts.context_of(each) for each in quotes if not each.planted]:
                told.setdefault(account.source, set()).update(sound)
    return len({frozenset(sentences) for sentences in told.values()})


def _news_of(episode: Episode, facts: Facts) -> list[Event]:
    events = (facts.by_id[each] for each in episode.events)
    return [each for each in events if isinstance(each, Event) and each.status == "news"]


def alike(told: HasSituations, main: Episode, facts: Facts) -> list[Episode]:
    """Return the situations that are of like weight as the main one: of the news, and a third of it in what weighs.

    Where the main one killed, they killed a third as many, or are told by a third as many articles and at a third of
    its length; where it did not, a third as many articles tell them.
    """
    others = (each for each in told.episodes if each.id != main.id and _news_of(each, facts))
    sound = [each for each in others if not facts.is_planted(facts.by_id[each.events[0]])]
    if not sound:
        return []
    dead = _SHARE_OF_MAIN * _dead(main, facts)
    articles = _SHARE_OF_MAIN * articles_of(main, facts)
    length = _SHARE_OF_MAIN * len(_news_of(main, facts))

    def is_alike(episode: Episode) -> bool:
        if dead and _dead(episode, facts) >= dead:
            return True
        is_as_wide = articles_of(episode, facts) >= articles
        return is_as_wide and (not dead or len(_news_of(episode, facts)) >= length)

    return [*islice(filter(is_alike, sound), _MOST_ALIKE)]


def _dead(episode: Episode, facts: Facts) -> float:
    return max((size(each, facts) for each in deaths_of_the_news(episode, facts)), default=0)


def main_first(situation: Situation, texts: Mapping[str, str]) -> Situation:
    """Return the merged facts with their situations in the order in which a reader wants them, numbered anew.

    Args:
        situation: the merged facts, the gravest situation first.
        texts: the articles' texts by source id.
    """
    plain = dict(zip((each.id for each in situation.episodes), situation.plain_titles, strict=True))
    ordered = most_told_first(situation, Facts(situation, texts))
    return replace(
        situation,
        title=folder_title([each.title for each in ordered]),
        episodes=tuple(each.model_copy(update={"id": f"P{n}"}) for n, each in enumerate(ordered, start=1)),
        plain_titles=tuple(plain[each.id] for each in ordered),
    )
