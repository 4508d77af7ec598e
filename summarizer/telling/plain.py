"""What code says on the first screen where the model's sentence is missing: facts in, plain sentences out.

One function a question. Each tells what the facts hold in their own words and adds nothing, so that `verify` can make
the same sentence again. A question that the facts do not answer has no sentence.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final, get_args

from summarizer.facts import Facts, status_of
from summarizer.merge.kinds import PERPETRATED
from summarizer.readable import chronological, readable_date, within_a_sentence
from summarizer.telling.weight import Told, alike, deaths_of_the_news, figures_of, main_of, standing
from summarizer.telling.words import FATE, according, amount, counted, joined, name_all
from summarizer_schemas.brief import Dispute, Episode, Event, Figure, Gap, Observation, Sentence, Statement
from summarizer_schemas.vocabulary import AnswerTo

QUESTIONS: Final[tuple[AnswerTo, ...]] = get_args(AnswerTo)
_MOST_COUNTS: Final = 3
"""Of one figure in a sentence; the table of figures has them all."""
_MOST_TOLLS: Final = 3
_MOST_SPEAKERS: Final = 3
_MOST_UNKNOWN: Final = 2
MOST_ALSO: Final = 3
_SIZES: Final = ("money", "measurement", "destroyed", "damaged", "affected", "jobs", "votes")
_UNSURE: Final = {"feared": "It is feared, and not confirmed, that ", "planned": "It is planned that "}


@dataclass(frozen=True)
class Screen:
    """What the first screen is told from."""

    told: Told
    facts: Facts

    @cached_property
    def main(self) -> Episode | None:
        """The main situation."""
        return main_of(self.told, self.facts)

    @cached_property
    def alike(self) -> Sequence[Episode]:
        """The situations of like weight."""
        return alike(self.told, self.main, self.facts) if self.main else []

    def event(self, id_: str) -> Event:
        """Return an event by its id."""
        event = self.facts.by_id[id_]
        assert isinstance(event, Event), f"{id_} is an event"
        return event

    def main_event(self, main: Episode) -> Event:
        """Return the main event of a situation."""
        return self.event(main.events[0])

    def inside(self, main: Episode) -> frozenset[str]:
        """Return the ids of a situation's facts."""
        own = {*main.events, *main.figures}
        about = (each.id for each in self.told.statements if not own.isdisjoint(each.about))
        return frozenset({*own, *about})


def plain_answer(question: AnswerTo, told: Told, facts: Facts) -> tuple[Sentence, ...]:
    """Return what code says to a question; () where the facts do not answer it."""
    screen = Screen(told, facts)
    return tuple(_ANSWERS[question](screen, screen.main)) if screen.main else ()


def _sentence(text: str, *cites: str) -> Sentence:
    return Sentence(text=text, cites=tuple(dict.fromkeys(cites)), written_by="code")


def _what_happened(screen: Screen, main: Episode) -> Iterator[Sentence]:
    event = screen.main_event(main)
    yield _sentence(joined([_happened(event, screen)]), event.id)
    for other in screen.alike:
        tolls = deaths_of_the_news(other, screen.facts)[:1]
        event = screen.event(tolls[0].event) if tolls else screen.main_event(other)
        dead = [_counts(each, screen.facts) for each in tolls]
        yield _sentence(joined([_happened(event, screen), *dead]), event.id, *(each.id for each in tolls))


def _happened(event: Event, screen: Screen) -> str:
    """Tell an event with its day, and on whose word: that of the accounts that tell it in these words alone."""
    summary = event.summary.strip().rstrip(".")
    told = f"{_UNSURE[event.status]}{within_a_sentence(summary)}" if event.status in _UNSURE else summary
    days = (
        [readable_date(event.date)] if event.date else [f"told on {each}" for each in screen.facts.told_on(event)[:1]]
    )
    speakers = [each.said_by for each in event.reports if each.summary in ("", event.summary)]
    named = [each for each in dict.fromkeys(speakers) if each]
    says = f", according to {name_all(named[:_MOST_SPEAKERS])}" if named and None not in speakers else ""
    return f"{told}{says}{f' ({days[0]})' if days else ''}"


def _toll(screen: Screen, main: Episode) -> Iterator[Sentence]:
    """Tell the dead of every event of the news, then who was hurt or is missing in the main one; else the sums."""
    deaths = deaths_of_the_news(main, screen.facts)[:_MOST_TOLLS]
    own = [each for each in figures_of(main, screen.facts) if not each.part_of and standing(each, screen.facts)]
    if deaths:
        yield _sentence(joined([_told_toll(each, screen, main) for each in deaths]), *(each.id for each in deaths))
    tolls = [each for each in own if each.metric in FATE and each.id not in {each.id for each in deaths}]
    lead = _first_event(tolls, screen, {each.event for each in deaths})
    hurt = _one_of_each([each for each in tolls if each.event == lead])[:_MOST_TOLLS]
    if hurt:
        yield _sentence(joined([_told_toll(each, screen, main) for each in hurt]), *(each.id for each in hurt))
    if not deaths and not hurt:
        sizes = [each for each in own if each.metric in _SIZES and status_of(each, screen.facts.by_id) != "background"]
        for each in sorted(sizes, key=lambda figure: _SIZES.index(figure.metric))[:1]:
            summary = screen.event(each.event).summary.strip().rstrip(".")
            yield _sentence(joined([f"{summary}: {_counts(each, screen.facts)}"]), each.id, each.event)


def _first_event(tolls: Sequence[Figure], screen: Screen, deadly: set[str]) -> str | None:
    """Return the event whose hurt and missing are told: one that killed, else the first of the news, else a total."""
    status = {each.id: status_of(each, screen.facts.by_id) for each in tolls}
    by_status = [each for wanted in ("news", "total") for each in tolls if status[each.id] == wanted]
    return next((each.event for each in [*(t for t in by_status if t.event in deadly), *by_status]), None)


def _one_of_each(figures: Sequence[Figure]) -> list[Figure]:
    """Keep the first figure of each metric."""
    first: dict[str, Figure] = {}
    for each in figures:
        first.setdefault(each.metric, each)
    return [*first.values()]


def _told_toll(figure: Figure, screen: Screen, main: Episode) -> str:
    """Tell a toll, with its event where that is not the main one, which stands above."""
    told = _counts(figure, screen.facts)
    if figure.event == main.events[0]:
        return told
    return f"{within_a_sentence(screen.event(figure.event).summary)}: {told}"


def _counts(figure: Figure, facts: Facts) -> str:
    """Tell the counts that stand, from the lowest, each with its body; a party's or nobody's only where it is alone."""
    current = standing(figure, facts)
    independent = [each for each in current if not each.is_party]
    kept = [each for each in independent if each.said_by] or independent or current
    by_number: dict[tuple[object, ...], list[Observation]] = {}
    for each in kept:
        by_number.setdefault((each.low, each.high, each.qualifier, each.said_by), []).append(each)
    # Of those that are one, the latest comes last.
    lowest_first = sorted(by_number.values(), key=lambda own: own[-1].low or own[-1].high or 0)[-_MOST_COUNTS:]
    told = [
        (own[-1], len({facts.quotes[quote].source for each in own for quote in each.quotes})) for own in lowest_first
    ]
    first, *others = [f"{_number(figure, each, n)}, {according(each, many)}" for n, (each, many) in enumerate(told)]
    return ", and ".join([first, *others])


def _number(figure: Figure, count: Observation, place: int) -> str:
    """Tell the first count with what is counted, further ones of the same people as numbers alone."""
    return amount(count) if place and figure.metric in FATE else counted(figure, count)


def _responsibility(screen: Screen, main: Episode) -> Iterator[Sentence]:
    event = screen.main_event(main)
    if event.kind not in PERPETRATED:
        return
    blaming = [each for each in _statements(screen, event) if each.stance in _SAYING][:_MOST_SPEAKERS]
    if blaming:
        parts = [_SAYING[each.stance].format(who=each.claimant, what=within_a_sentence(each.claim)) for each in blaming]
        yield _sentence(joined(parts), event.id, *(each.id for each in blaming))
    elif event.by:
        named: dict[tuple[str, ...], list[str]] = {}
        for each in event.reports:
            if each.by and each.said_by:
                named.setdefault(each.by, []).append(each.said_by)
        told = [*named.items()][:_MOST_SPEAKERS] or [(event.by, ["the articles, which quote nobody for it"])]
        parts = [f"{name_all(by)} did it, according to {name_all(who[:_MOST_SPEAKERS])}" for by, who in told]
        yield _sentence(joined(parts), event.id)


_SAYING: Final[Mapping[str, str]] = {
    "claims_responsibility": "{who} claims responsibility: {what}",
    "accuses": "according to {who}, {what}",
    "suspects": "{who} suspects that {what}",
    "denies": "{who} denies that {what}",
}


def _statements(screen: Screen, event: Event) -> list[Statement]:
    return [each for each in screen.told.statements if event.id in each.about and not screen.facts.is_planted(each)]


def _latest(screen: Screen, main: Episode) -> Iterator[Sentence]:
    """Tell what came last after the main event, if the days say so."""
    main_day = screen.main_event(main).date
    news = [each for each in map(screen.event, main.events[1:]) if each.status == "news" and each.date]
    sound = [each for each in news if not screen.facts.is_planted(each)]
    dated = [each for each in sound if chronological(each.date) > chronological(main_day)]
    if dated and main_day:
        last = max(dated, key=lambda each: chronological(each.date))
        yield _sentence(joined([_happened(last, screen)]), last.id)


def _disputed(screen: Screen, main: Episode) -> Iterator[Sentence]:
    inside = screen.inside(main)
    for each in screen.told.disputes:
        if not inside.isdisjoint(each.about) and not screen.facts.is_planted(each):
            yield _sentence(f"{each.question} {_sides(each)}", each.id)


def _sides(dispute: Dispute) -> str:
    held: dict[str, list[str]] = {}
    for side in dispute.positions:
        held.setdefault(side.position.strip().rstrip("."), []).append(side.holder)
    return joined([f"{name_all(holders[:_MOST_SPEAKERS])}: {position}" for position, holders in held.items()])


def _unknown(screen: Screen, main: Episode) -> Iterator[Sentence]:
    inside = screen.inside(main)
    about = [gap for gap in screen.told.gaps if not inside.isdisjoint(gap.about)]
    asked = [gap for gap in about if gap.kind == "open_question"][:_MOST_UNKNOWN]
    for gap in asked:
        yield _sentence(f"Not known: {within_a_sentence(gap.text)}{'' if gap.text.endswith('?') else '.'}", *gap.about)
    nobody = [gap for gap in about if gap.kind == "unknown_perpetrator" and main.events[0] in gap.about]
    if nobody and not asked:
        yield _sentence("Not known: who did it, since no account of it names anybody.", *nobody[0].about)


def _also_reported(screen: Screen, main: Episode) -> Iterator[Sentence]:
    shown = {main.id, *(each.id for each in screen.alike)}
    rest = [each for each in screen.told.episodes if each.id not in shown]
    sound = [each for each in rest if not screen.facts.is_planted(screen.main_event(each))]
    for each in sound[:MOST_ALSO]:
        yield _sentence(joined([_happened(screen.main_event(each), screen)]), each.events[0])


_ANSWERS: Final[Mapping[AnswerTo, Callable[[Screen, Episode], Iterator[Sentence]]]] = {
    "what_happened": _what_happened,
    "toll": _toll,
    "responsibility": _responsibility,
    "latest": _latest,
    "disputed": _disputed,
    "unknown": _unknown,
    "also_reported": _also_reported,
}


def open_questions(told: Told, main: Episode, facts: Facts) -> list[Gap]:
    """Return what is asked of the main situation and not answered, the gravest first."""
    inside = Screen(told, facts).inside(main)
    return [gap for gap in told.gaps if gap.kind == "open_question" and not inside.isdisjoint(gap.about)]
