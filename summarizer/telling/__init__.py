"""What code says on the first screen where the model's sentence is missing: facts in, plain sentences out.

One function a question. Each tells what the facts hold in their own words and adds nothing, so that `verify` can make
the same sentence again. A question that the facts do not answer has no sentence.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final, get_args

from summarizer.domain.counted_people import counts_everybody, is_staff
from summarizer.domain.edtf import days_after, readable_date
from summarizer.domain.english import capitalised, within_a_sentence
from summarizer.domain.event_kinds import BELLIGERENT, PERPETRATED
from summarizer.domain.languages import ENGLISH, is_other
from summarizer.domain.metrics import METRICS, SIZES, TOLLS
from summarizer.domain.roles import Role
from summarizer.domain.words import are_nested, is_ordinary
from summarizer.merging.facts import Facts, is_off, publisher_of, quote_ids, status_of, told_by, words_told
from summarizer.merging.gaps import overtakers
from summarizer.merging.retractions import takes_back
from summarizer.telling.figure_rows import MOST_ROWS, row_text
from summarizer.telling.first_person import retold
from summarizer.telling.hedges import doubt_of, first_reported
from summarizer.telling.hour import hours_told
from summarizer.telling.latest import became_known, was_before
from summarizer.telling.needs import need_beside
from summarizer.telling.open_pronouns import meant_by
from summarizer.telling.phrases import (
    SAYING,
    according,
    amount,
    counted,
    counters_called,
    joined,
    measure_of,
    name_all,
    not_known,
    number_of,
    observed,
    plain_summary,
)
from summarizer.telling.rules import response_events, response_voices, without_outdated
from summarizer.telling.slips import slipped
from summarizer.telling.unsettled import left_open
from summarizer.telling.weight import (
    HasSituations,
    alike,
    deaths_of_the_news,
    figures_of,
    lines_of_deaths,
    main_of,
    size,
    standing,
)
from summarizer.telling.whose_day import day_and_whose
from summarizer_schemas.brief import (
    Dispute,
    Episode,
    Event,
    EventAccount,
    Figure,
    Flag,
    Gap,
    Observation,
    Sentence,
    Statement,
)
from summarizer_schemas.vocabulary import AnswerTo, Metric

QUESTIONS: Final[tuple[AnswerTo, ...]] = get_args(AnswerTo)
_MOST_COUNTS: Final = 3
"""Of one figure in a sentence; the table of figures has them all."""
_MOST_HURT: Final = 3
_MOST_SPEAKERS: Final = 3
_MOST_UNKNOWN: Final = 2
_MOST_TAKEN_BACK: Final = 2
MOST_ALSO: Final = 3
_UNSURE: Final = {"feared": "It is feared, and not confirmed, that ", "planned": "It is planned that "}


@dataclass(frozen=True)
class Screen:
    """What the first screen is told from."""

    told: HasSituations
    facts: Facts

    @cached_property
    def main(self) -> Episode | None:
        """The main situation."""
        return main_of(self.told, self.facts)

    @cached_property
    def alike(self) -> Sequence[Episode]:
        """The situations of like weight."""
        return alike(self.told, self.main, self.facts) if self.main else []

    @cached_property
    def settled(self) -> frozenset[str]:
        """What was said in disputes that are over, but for what ended them."""
        over = [each for each in self.told.disputes if each.flag and each.flag.verdict == "overtaken"]
        ends = {quote for each in over if each.flag for quote in each.flag.quotes}
        own = {id_ for each in over for id_ in each.about}
        return frozenset(
            id_ for id_ in own if id_ in self.facts.by_id and ends.isdisjoint(quote_ids(self.facts.by_id[id_]))
        )

    def event(self, id_: str) -> Event:
        """Return an event by its id."""
        event = self.facts.by_id[id_]
        assert isinstance(event, Event), f"{id_} is an event"
        return event

    def main_event(self, main: Episode) -> Event:
        """Return the main event of a situation."""
        return self.event(main.events[0])

    def called(self, names: Iterable[str]) -> str:
        """Say names: as an English sentence calls them, a person with what he is."""
        own = list(dict.fromkeys(names))
        roles = {each: self.facts.role_of(each) for each in own}
        told = {name: role.with_name(name) for name, role in roles.items() if role and _fits(role, len(own))}
        return name_all(told.get(each) or self.facts.naming.in_sentence(each) for each in own)

    def inside(self, main: Episode) -> frozenset[str]:
        """Return the ids of a situation's facts."""
        own = {*main.events, *main.figures}
        about = (each.id for each in self.told.statements if not own.isdisjoint(each.about))
        return frozenset({*own, *about})


def _fits(role: Role, names: int) -> bool:
    """Tell whether a role can be told: what stands behind a name can't in a list."""
    return role.stands_before or names == 1


def plain_answer(question: AnswerTo, told: HasSituations, facts: Facts) -> tuple[Sentence, ...]:
    """Return what code says to a question; () where the facts do not answer it."""
    screen = Screen(told, facts)
    return tuple(_ANSWERS[question](screen, screen.main)) if screen.main else ()


def _sentence(text: str, *cites: str) -> Sentence:
    return Sentence(text=text, cites=tuple(dict.fromkeys(cites)), written_by="code")


def _what_happened(screen: Screen, main: Episode) -> Iterator[Sentence]:
    event = screen.main_event(main)
    if event.summary == plain_summary(
        event, screen.facts
    ):  # a second reading doubted what it was; the title was held by itself
        yield _sentence(f"{main.title.rstrip('.')}.", event.id, *main.figures)
    else:
        yield _sentence(joined([_happened(event, screen)]), event.id)
    yield from _turns(screen, main)
    for other in screen.alike:
        tolls = sorted(deaths_of_the_news(other, screen.facts), key=lambda each: -size(each, screen.facts))[:1]
        event = screen.event(tolls[0].event) if tolls else screen.main_event(other)
        dead = [_counts(each, screen) for each in tolls]
        yield _sentence(joined([_happened(event, screen), *dead]), event.id, *(each.id for each in tolls))


_PRISONERS: Final = r"(?:prisoners?|hostages?|captives?|detainees?)"
_TURN: Final = re.compile(
    rf"\b(?:exchang|swap)\w*\b.*\b{_PRISONERS}\b|\b{_PRISONERS}\b.*\b(?:exchanged|swapped|freed|released)\b|\bsurrender",
    re.IGNORECASE,
)
"""What changes a fight and is of no kind of its own."""
_TOLD_BY_SEVERAL: Final = 2
"""Sources of a turn that the first screen must not miss; what one alone tells may wait."""


def turning_points(told: HasSituations, facts: Facts) -> tuple[Sentence, ...]:
    """Return what ended or changed the main fight since it began: the latest agreement, the latest exchange."""
    screen = Screen(told, facts)
    return tuple(_turns(screen, screen.main)) if screen.main else ()


def _turns(screen: Screen, main: Episode) -> Iterator[Sentence]:
    event = screen.main_event(main)
    if event.kind not in BELLIGERENT or not event.date:
        return
    later = (each for each in map(screen.event, main.events[1:]) if each.status == "news" and not each.overtaken_by)
    since = [each for each in later if days_after(each.date, event.date) > 0]
    sound = [each for each in since if each.origins >= _TOLD_BY_SEVERAL and not screen.facts.is_planted(each)]
    sorts = (
        [each for each in sound if each.kind == "agreement"],
        [each for each in sound if _TURN.search(each.summary)],
    )

    def place(turn: Event) -> int:
        return days_after(turn.date, event.date)

    latest = {turn.id: turn for own in sorts if own for turn in [max(own, key=place)]}
    for turn in sorted(latest.values(), key=place):
        yield _sentence(joined([_happened(turn, screen)]), turn.id)


def _happened(event: Event, screen: Screen) -> str:
    """Tell an event as `_happened_then` does, and what has overtaken it since."""
    later = overtakers(event, screen.facts)[-1:]
    told = [_happened_then(event, screen)]
    for each in later:
        since = _happened_then(each, screen) if isinstance(each, Event) else within_a_sentence(each.claim)
        told.append(f"later, {within_a_sentence(since)}")
    return "; ".join(told)


def _happened_then(event: Event, screen: Screen) -> str:
    """Tell an event with its day, and on whose word: that of the accounts that tell it in these words alone."""
    day = day_and_whose(event, screen.facts)
    hour = hours_told(event, screen.facts) if day else ""
    day = f"{day}, {hour}" if hour else day
    days = [day] if day else [f"reported on {each}" for each in screen.facts.told_on(event)[:1]]
    accounts = [each for each in event.reports if each.summary in ("", event.summary)]
    bodies = screen.facts.bodies
    speakers = [
        each.said_by if each.said_by and bodies.is_body(each.said_by, each.quotes) else None for each in accounts
    ]
    named = [each for each in dict.fromkeys(speakers) if each]
    whose = screen.called(named[:1]) if named else _outlet(accounts, screen)
    summary = capitalised(retold(event.summary.strip().rstrip("."), whose))
    told = f"{_UNSURE[event.status]}{within_a_sentence(summary)}" if event.status in _UNSURE else summary
    says = f", according to {screen.called(named[:_MOST_SPEAKERS])}" if named and None not in speakers else ""
    says += ", by first reports" if first_reported([each.quotes for each in event.reports], screen.facts) else ""
    return f"{told}{says}{f' ({days[0]})' if days else ''}"


def _outlet(accounts: Sequence[EventAccount], screen: Screen) -> str:
    """Return whose text an account is that names no speaker: of a communiqué the body that puts it out."""
    outlet = next((publisher_of(screen.facts.sources[each.source]) for each in accounts), None)
    return screen.facts.naming.in_sentence(outlet) if outlet else ""


def _toll(screen: Screen, main: Episode) -> Iterator[Sentence]:
    """Tell each event of the news that killed, a line each with who was hurt; else who was hurt; else the sums."""
    apart, held = ([each for each in own if not is_off(each)] for own in lines_of_deaths(main, screen.facts))
    deaths = {each.event: each for each in apart}
    own = _whole_counts(main, screen.facts)
    inside = {each.event for each in held}
    tolls = [each for each in own if _is_toll(each, screen.facts) and each.event not in inside]
    tolls = [each for each in tolls if each.metric != "killed" or each.event not in deaths]
    events = [*deaths] or _first_events(tolls, screen)
    for event in events:
        hurt: dict[str, Figure] = {}
        for each in tolls:
            if each.event == event:
                hurt.setdefault(each.metric, each)
        told = [*([deaths[event]] if event in deaths else []), *[*hurt.values()][:_MOST_HURT]]
        yield _sentence(_told_toll(event, told, screen, main), *(each.id for each in told))
    yield from deaths_elsewhere(screen.told, screen.facts)
    if held:
        first = held[:_MOST_HURT]
        places = "; ".join(f"{_of_event(each.event, screen)}: {_counts(each, screen)}" for each in first)
        yield _sentence(f"Also counted, and perhaps held in this toll: {places}.", *(each.id for each in first))
    if not events:
        sizes = [each for each in own if each.metric in SIZES and status_of(each, screen.facts.by_id) != "background"]
        for each in sorted(sizes, key=lambda figure: SIZES.index(figure.metric))[:1]:
            summary = screen.event(each.event).summary.strip().rstrip(".")
            yield _sentence(joined([f"{summary}: {_counts(each, screen)}"]), each.id, each.event)


def _whole_counts(main: Episode, facts: Facts) -> list[Figure]:
    """Return the figures that stand and are no part of others, but those of one person beside more of his event.

    Who is hurt beside more, whatever became of their count, would read as all who were.
    """
    figures = [each for each in figures_of(main, facts) if not is_off(each) and not each.part_of]
    more = {(each.event, each.metric) for each in figures if any(_many(one) for one in each.observations)}
    own = [each for each in figures if standing(each, facts)]
    return [each for each in own if (each.event, each.metric) not in more or size(each, facts) > 1]


def _is_toll(figure: Figure, facts: Facts) -> bool:
    """Tell a count of people who came to harm; that nobody was hurt is none, that nobody died is."""
    return figure.metric in TOLLS and (figure.metric == "killed" or size(figure, facts) > 0)


def _many(count: Observation) -> bool:
    number = number_of(count)
    return number is not None and number > 1


def deaths_elsewhere(told: HasSituations, facts: Facts) -> tuple[Sentence, ...]:
    """Return the only deaths of the news where the main situation has none, the gravest of each other situation.

    Beside a toll of the main situation they would read as a part of it; its own first answer tells those of like
    weight.
    """
    screen = Screen(told, facts)
    if screen.main is None or deaths_of_the_news(screen.main, facts):
        return ()
    shown = {screen.main.id, *(each.id for each in screen.alike)}
    others = (deaths_of_the_news(each, facts) for each in told.episodes if each.id not in shown)
    gravest = [max(own, key=lambda each: size(each, facts)) for own in others if own]
    sound = [each for each in gravest if not is_off(each) and not facts.is_planted(screen.event(each.event))]
    first = sorted(sound, key=lambda each: -size(each, facts))[:MOST_ALSO]
    return tuple(_sentence(_told_toll(each.event, [each], screen, screen.main), each.id) for each in first)


def _first_events(hurt: Sequence[Figure], screen: Screen) -> list[str]:
    """Return the event whose hurt and missing are told where nobody died: the first of the news, else a total."""
    status = {each.id: status_of(each, screen.facts.by_id) for each in hurt}
    return [each.event for wanted in ("news", "total") for each in hurt if status[each.id] == wanted][:1]


def _told_toll(event: str, tolls: Sequence[Figure], screen: Screen, main: Episode) -> str:
    """Tell the tolls of an event, with what it was and its day where it is not the main one, which stands above."""
    told = "; ".join(_counts(each, screen) for each in tolls)
    if event == main.events[0]:
        return joined([told])
    return joined([f"{_of_event(event, screen)}: {told}"])


def _of_event(event: str, screen: Screen) -> str:
    """Name the event of a count, with its day."""
    what = screen.event(event)
    day = day_and_whose(what, screen.facts)
    return f"{within_a_sentence(what.summary)}{f' ({day})' if day else ''}"


def _counts(figure: Figure, screen: Screen) -> str:
    """Tell the counts that stand, from the lowest, each with its body; a party's or nobody's only where it is alone."""
    first, *others = [
        f"{_number(figure, each, n, screen.facts)}, {_according(each, screen, many)}"
        for n, (each, many) in enumerate(_told_counts(figure, screen))
    ]
    return ", and ".join([first, *others])


def _told_counts(figure: Figure, screen: Screen) -> list[tuple[Observation, int]]:
    """Return the counts that a sentence has room for, from the lowest, with how many articles give each."""
    facts = screen.facts
    current = standing(figure, facts)
    independent = [each for each in current if not each.stands_back]
    kept = without_outdated([each for each in independent if each.said_by] or independent or current, figure.metric)
    usual = counters_called(figure.observations)
    kept = [each.model_copy(update={"said_by": usual.get(each.origins, each.said_by)}) for each in kept]
    by_number: dict[tuple[object, ...], list[Observation]] = {}
    for each in kept:
        by_number.setdefault((each.low, each.high, each.qualifier, each.said_by), []).append(each)
    # Of those that are one, the latest comes last.
    lowest_first = sorted(by_number.values(), key=lambda own: own[-1].low or own[-1].high or 0)[-_MOST_COUNTS:]
    told = [
        (own[-1], len({facts.quotes[quote].source for each in own for quote in each.quotes})) for own in lowest_first
    ]
    return _joined_bodies(told)


def _joined_bodies(told: Sequence[tuple[Observation, int]]) -> list[tuple[Observation, int]]:
    """Tell bodies that give one number of one day together; each count comes with how many articles give it."""
    joint: dict[tuple[object, ...], tuple[Observation, int]] = {}
    for place, (count, many) in enumerate(told):
        key = (count.low, count.high, count.qualifier, count.is_party, count.as_of) if count.said_by else (place,)
        if key in joint:
            first, before = joint[key]
            also = (*first.also_said_by, *told_by(count))
            joint[key] = (first.model_copy(update={"also_said_by": also}), before + many)
        else:
            joint[key] = (count, many)
    return [*joint.values()]


def _number(figure: Figure, count: Observation, place: int, facts: Facts) -> str:
    """Tell the first count with what is counted, further ones of the same people as numbers alone."""
    status = status_of(figure, facts.by_id)
    told = amount(count) if place and figure.metric in TOLLS else counted(figure, count, status)
    first = "by first reports, " if first_reported([count.quotes], facts) else ""
    return f"{first}{doubt_of(count, facts.quotes)}{told}"


def _key_figures(screen: Screen, main: Episode) -> Iterator[Sentence]:
    """Give what readers ask for of the main situation, a row each event and metric, those of the main event first."""
    asked: dict[tuple[str, Metric], Figure] = {}
    for each in _whole_counts(main, screen.facts):
        status = status_of(each, screen.facts.by_id)
        is_size = each.metric in SIZES and each.event == main.events[0]
        if status not in ("background", "planned") and (_is_toll(each, screen.facts) or is_size):
            asked.setdefault((each.event, each.metric), each)
    order = (*TOLLS, *SIZES)
    first = sorted(asked.values(), key=lambda each: (each.event != main.events[0], order.index(each.metric)))
    yield from (_row_of(each, screen.told, screen.facts) for each in first[:MOST_ROWS])


def _row_of(figure: Figure, told: HasSituations, facts: Facts) -> Sentence:
    """Return code's row of one figure."""
    screen = Screen(told, facts)
    counts = _told_counts(figure, screen)
    values = [f"{doubt_of(each, facts.quotes)}{observed(each, figure.metric)}" for each, _ in counts]
    whose = [_according(each, screen, many) for each, many in counts]
    if len({*values}) > 1:
        whose = [f"{value}, {who}" for value, who in zip(values, whose, strict=True)]
    text = row_text(_what_is_counted(figure, screen), " / ".join(dict.fromkeys(values)), "; ".join(whose))
    return _sentence(text, figure.id, *(() if _is_of_main_event(figure, told) else (figure.event,)))


def _according(count: Observation, screen: Screen, articles: int) -> str:
    return according(count, screen.called, articles, is_reported=screen.facts.day_is_reports(count))


def _what_is_counted(figure: Figure, screen: Screen) -> str:
    """Say what became of whom, and of what is not the main event at which event."""
    row, of = METRICS[figure.metric], measure_of(figure.metric, figure.of).what
    if of and is_staff(figure.of, figure.metric):
        told = capitalised(of)
    elif not of or counts_everybody(figure.of, figure.metric):
        told = row.label
    else:
        told = f"{row.label} ({of})" if row.has_plain_name else capitalised(of)
    is_plain = _is_of_main_event(figure, screen.told) or figure.event not in screen.facts.by_id
    return told if is_plain else f"{told}, {_of_event(figure.event, screen)}"


def _is_of_main_event(figure: Figure, told: HasSituations) -> bool:
    return any(figure.event in each.events[:1] for each in told.episodes[:1])


def _responsibility(screen: Screen, main: Episode) -> Iterator[Sentence]:
    event = screen.main_event(main)
    if event.kind in PERPETRATED:
        yield from _blamed(event, screen)
    yield from open_to_authorities(screen.told, screen.facts)


def open_to_authorities(told: HasSituations, facts: Facts) -> tuple[Sentence, ...]:
    """Return what those in charge of an inquiry leave open of the main event: it stands beside what parties say."""
    screen = Screen(told, facts)
    if screen.main is None:
        return ()
    said = left_open(screen.main_event(screen.main), told.statements, facts)
    if said is None:
        return ()
    days = [readable_date(said.date)] if said.date else [f"reported on {each}" for each in facts.told_on(said)[-1:]]
    return (_sentence(joined([f"{_said([said], screen)}{f' ({days[0]})' if days else ''}"]), said.id),)


def _blamed(event: Event, screen: Screen) -> Iterator[Sentence]:
    """Tell who is blamed by whom, or who did it on whose word."""
    blaming: dict[tuple[str, str], list[Statement]] = {}
    for each in _statements(screen, event):
        if each.stance in _BLAMING:
            blaming.setdefault((each.stance, within_a_sentence(each.claim)), []).append(each)
    said = [*blaming.values()][:_MOST_SPEAKERS]
    if said:
        told = [_said(each, screen) for each in said]
        yield _sentence(joined(told), event.id, *(one.id for each in said for one in each[:_MOST_SPEAKERS]))
    elif event.by:
        named: dict[tuple[str, ...], list[str]] = {}
        for account in event.reports:
            if account.by and account.said_by:
                named.setdefault(account.by, []).append(account.said_by)
        if named:
            told = [
                f"{screen.called(by)} did it, according to {screen.called(who[:_MOST_SPEAKERS])}"
                for by, who in [*named.items()][:_MOST_SPEAKERS]
            ]
        else:
            many = len({account.source for account in event.reports if account.by})
            articles = "one article reports" if many == 1 else f"{many} articles report"
            told = [f"{screen.called(event.by)} did it, as {articles}"]
        yield _sentence(capitalised(joined(told)), event.id)


_BLAMING: Final = frozenset({"claims_responsibility", "accuses", "suspects", "denies"})


def _said(alike: Sequence[Statement], screen: Screen) -> str:
    """Tell who blames whom, who claims it or who denies it; those who say the same together."""
    first = alike[0]
    who = screen.called(each.claimant for each in alike[:_MOST_SPEAKERS])
    is_apart = ": " in SAYING[first.stance]
    clause = within_a_sentence(first.claim) if is_apart else _as_clause(first.claim, screen.facts)
    what = retold(clause, screen.called([first.claimant]))
    is_apposed = ", " in who and len(alike) == 1 and not SAYING[first.stance].startswith("according")
    said = SAYING[first.stance].format(who=f"{who}," if is_apposed else who, what=what)
    meant = meant_by(first, screen.facts)
    return f"{said} (said of this: {meant})" if meant else said


def _as_clause(claim: str, facts: Facts) -> str:
    """Return a claim as it stands behind "that": an ordinary first word is small ("experts"), a name's is not."""
    told = within_a_sentence(claim)
    first, _, rest = told.partition(" ")
    is_name = rest[:1].isupper() or first[1:] != first[1:].lower() or first in facts.words_of_names
    return told if is_name or not is_ordinary(first.lower()) else f"{first.lower()}{told[len(first) :]}"


def _statements(screen: Screen, event: Event) -> list[Statement]:
    about = (each for each in screen.told.statements if event.id in each.about and not each.overtaken_by)
    return [each for each in about if not screen.facts.is_planted(each) and each.id not in screen.settled]


def _response(screen: Screen, main: Episode) -> Iterator[Sentence]:
    """Tell of help and need, what most sources tell first, and what those in charge of help ask for."""
    told = response_events(main, screen.facts)
    for event in sorted(told, key=lambda each: -each.origins)[:1]:
        yield _sentence(joined([_happened(event, screen)]), event.id)
    for each in response_voices(main, screen.told.statements, screen.facts)[:1]:
        need = need_beside(each, screen.facts)
        is_quoted = need and not any(is_other(tag, ENGLISH) for _, tag in map(screen.facts.worded, each.quotes))
        yield _sentence(joined([_said([each], screen), *([f"“{need}”"] if is_quoted else [])]), each.id)


def _latest(screen: Screen, main: Episode) -> Iterator[Sentence]:
    """Tell what came last after the main event, if the days say so."""
    event = screen.main_event(main)
    dated = [each for each in _later_news(screen, main) if days_after(each.date, event.date) > 0]
    if dated:
        last = max(dated, key=lambda each: days_after(each.date, event.date))
        yield _sentence(joined([_happened(last, screen)]), last.id)


def became_known_since(told: HasSituations, facts: Facts) -> tuple[Sentence, ...]:
    """Return what was before the main event and became known after it, by the day on which it did."""
    screen = Screen(told, facts)
    if screen.main is None:
        return ()
    event = screen.main_event(screen.main)
    before = [each for each in _later_news(screen, screen.main) if was_before(each, event)]
    return tuple(_as_known(before, screen, event))


def _as_known(before: Iterable[Event], screen: Screen, event: Event) -> Iterator[Sentence]:
    for each in before:
        if day := became_known(each, event, screen.facts):
            yield _sentence(joined([f"As reported on {day}, {within_a_sentence(_happened(each, screen))}"]), each.id)


def _later_news(screen: Screen, main: Episode) -> list[Event]:
    """List the dated news beside the main event that the toll has not told."""
    killed = {each.event for each in deaths_of_the_news(main, screen.facts)}
    left = killed | slipped(screen.told.gaps, screen.facts.by_id, screen.facts.sources.values())
    events = (screen.event(each) for each in main.events[1:] if each not in left)
    news = [each for each in events if each.status == "news" and each.date and not each.overtaken_by]
    return [each for each in news if not screen.facts.is_planted(each)]


def _disputed(screen: Screen, main: Episode) -> Iterator[Sentence]:
    inside = screen.inside(main)
    for each in screen.told.disputes:
        if each.flag is None and not inside.isdisjoint(each.about) and not screen.facts.is_planted(each):
            yield _sentence(f"{_asked(each)} {_sides(each, screen)}", each.id)
    yield from _settled(screen, main)
    yield from _taken_back(screen, main)


def what_was_taken_back(told: HasSituations, facts: Facts) -> tuple[Sentence, ...]:
    """Return what whoever had told it took back of the main situation: who read the first report must read that."""
    screen = Screen(told, facts)
    return tuple(_taken_back(screen, screen.main)) if screen.main else ()


def _taken_back(screen: Screen, main: Episode) -> Iterator[Sentence]:
    inside, facts = screen.inside(main), screen.facts
    told: tuple[Event | Statement, ...] = (*screen.told.events, *screen.told.statements)
    gone: dict[str, Event | Statement] = {}
    for each in told:  # an event, which articles tell as one, stands before what was said of it
        if each.id in inside and each.overtaken_by and not facts.is_planted(each):
            gone.setdefault(each.overtaken_by, each)
    backs = [each for each in told if each.id in gone and takes_back(each) and not facts.is_planted(each)]
    for back in backs[:_MOST_TAKEN_BACK]:
        first = gone[back.id]
        what = capitalised(words_told(first)).rstrip(".")
        days = [readable_date(back.date)] if back.date else [f"reported on {each}" for each in facts.told_on(back)[:1]]
        day = f" ({days[0]})" if days else ""
        yield _sentence(f"Withdrawn by {_who_took_back(back, screen)}{day}: {what}.", first.id, back.id)


def _who_took_back(back: Event | Statement, screen: Screen) -> str:
    if isinstance(back, Statement):
        named = [back.claimant]
    else:
        named = [each.said_by for each in back.reports if each.said_by][:1] or [*back.by[:1]]
    who = screen.called(named) if named else _outlet(back.reports, screen) if isinstance(back, Event) else ""
    return who or "an article"


def what_settled(told: HasSituations, facts: Facts) -> tuple[Sentence, ...]:
    """Return what came of the disputes of the main situation that a second reading takes for over.

    Who read yesterday that it is disputed must read today what is known since.
    """
    screen = Screen(told, facts)
    return tuple(_settled(screen, screen.main)) if screen.main else ()


def _settled(screen: Screen, main: Episode) -> Iterator[Sentence]:
    inside = screen.inside(main)
    for each in screen.told.disputes:
        flag = each.flag
        if flag is None or flag.verdict != "overtaken" or inside.isdisjoint(each.about):
            continue
        later = next(_telling(flag, screen), None)
        if later is not None:
            since = _happened(later, screen) if isinstance(later, Event) else _said([later], screen)
            yield _sentence(joined([f"{_asked(each)} Since then: {within_a_sentence(since)}"]), each.id, later.id)
        elif since := _in_its_words(flag, screen):
            yield _sentence(joined([f"{_asked(each)} Since then: {since}"]), each.id)


def _telling(flag: Flag, screen: Screen) -> Iterator[Event | Statement]:
    """Yield what rests on just the words that ended a dispute: events, then what was said that code has words for."""
    # The sentence around a quote may tell something else: it holds the words, or stands within them.
    ended = {each for each in flag.quotes if are_nested(screen.facts.quotes[each].exact, flag.words)}
    events = (each for each in screen.told.events if not ended.isdisjoint(quote_ids(each)))
    said = (each for each in screen.told.statements if each.stance in SAYING and not ended.isdisjoint(each.quotes))
    told: tuple[Event | Statement, ...] = (*events, *said)
    yield from (each for each in told if not each.overtaken_by and not screen.facts.is_planted(each))


def _in_its_words(flag: Flag, screen: Screen) -> str:
    """Quote the words that ended a dispute, with whose article they are; "" of an article in another language."""
    source = screen.facts.sources[screen.facts.quotes[flag.quotes[0]].source]
    if is_other(source.language, ENGLISH):
        return ""
    whose = [each for each in (publisher_of(source), source.published and readable_date(source.published)) if each]
    return f"“{flag.words}” ({', '.join(whose)})" if whose else f"“{flag.words}”"


def _asked(dispute: Dispute) -> str:
    """Return a dispute's question as an answer to it may follow: one that is no question has a dash behind it."""
    question = dispute.question
    return question if question.endswith("?") else f"{capitalised(question.rstrip('.'))} –"


def _sides(dispute: Dispute, screen: Screen) -> str:
    held: dict[tuple[str, str], list[str]] = {}
    for side, day in zip(dispute.positions, screen.facts.days_of_sides(dispute), strict=True):
        held.setdefault((side.position.strip().rstrip("."), day), []).append(side.holder)
    return joined([f"{screen.called(own[:_MOST_SPEAKERS])}{day}: {position}" for (position, day), own in held.items()])


def _unknown(screen: Screen, main: Episode) -> Iterator[Sentence]:
    inside = screen.inside(main)
    about = [gap for gap in screen.told.gaps if not inside.isdisjoint(gap.about)]
    asked = [gap for gap in about if gap.kind == "open_question"][:_MOST_UNKNOWN]
    for gap in asked:
        yield _sentence(not_known(gap.text), *gap.about)
    nobody = [gap for gap in about if gap.kind == "unknown_perpetrator" and main.events[0] in gap.about]
    if nobody and not asked:
        yield _sentence("It is not known who did it: no account of it names anybody.", *nobody[0].about)


def _also_reported(screen: Screen, main: Episode) -> Iterator[Sentence]:
    shown = {main.id, *(each.id for each in screen.alike)}
    rest = [each for each in screen.told.episodes if each.id not in shown]
    events = {each.id: screen.main_event(each) for each in rest}
    sound = [each for each in rest if not screen.facts.is_planted(events[each.id])]
    told = [each for each in sound if events[each.id].summary != plain_summary(events[each.id], screen.facts)]
    dead = {cite for each in deaths_elsewhere(screen.told, screen.facts) for cite in each.cites}
    told = [each for each in told if dead.isdisjoint(screen.main_event(each).figures)]
    for each in told[:MOST_ALSO]:
        yield _sentence(joined([_happened(screen.main_event(each), screen)]), each.events[0])


_ANSWERS: Final[Mapping[AnswerTo, Callable[[Screen, Episode], Iterator[Sentence]]]] = {
    "what_happened": _what_happened,
    "toll": _toll,
    "responsibility": _responsibility,
    "response": _response,
    "latest": _latest,
    "disputed": _disputed,
    "unknown": _unknown,
    "also_reported": _also_reported,
    "key_figures": _key_figures,
}


def open_questions(told: HasSituations, main: Episode, facts: Facts) -> list[Gap]:
    """Return what is asked of the main situation and not answered, the gravest first."""
    inside = Screen(told, facts).inside(main)
    return [gap for gap in told.gaps if gap.kind == "open_question" and not inside.isdisjoint(gap.about)]
