"""Figures of a brief in, their values, days and holders in words out, and the annex's list of all of them.

A value stands as a paper writes it: "at least 12", "$172.81 billion", "magnitude 6.1", "6%". Numbers keep every digit
that they have: only what is round is written with "million" or "billion". What an article writes without a number stays
its own word.

An event's day is no more exact than its article is. An interval of days may be a span ("since Saturday") or the days
one of which it was ("the day after": 2 or 3 March). EDTF writes both alike; the article's own words tell which. An
event without a date carries the day of its article.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Final, get_args

from summarizer.domain.article import QUOTED
from summarizer.domain.counted_people import are_civilians, counted_key, is_staff
from summarizer.domain.edtf import A_WEEKDAY, chronological, latest_of, stands_alone, weekday, window
from summarizer.domain.languages import CODES
from summarizer.domain.metrics import METRICS
from summarizer.grounding.counted import counts_people
from summarizer.grounding.dates.foreign import dates_in_english
from summarizer.grounding.prose import within_quotation_marks
from summarizer.merging.events.hearsay import names_rumour
from summarizer.merging.facts import status_of, told_by
from summarizer.merging.figures.series import people_of
from summarizer.render import messages as say
from summarizer.render.annex import Guide
from summarizer.render.dates import readable_date, two_days
from summarizer.render.document import (
    Block,
    Bullets,
    Cites,
    Item,
    Label,
    Line,
    Link,
    Section,
    Strong,
    elsewhere,
    joined,
    most_shown,
)
from summarizer.render.localisation import begun, in_a_row, is_english, listed, number, quoted, spaced, term
from summarizer.render.messages import EVENT_STATUS, METRIC, PLANTED, status_told
from summarizer.render.nouns import noun_told
from summarizer.render.stored import resaid_behind
from summarizer.render.values import observed, scope_told
from summarizer.telling.leading import leads
from summarizer.telling.one_day import ends_of, is_next, is_one_day_of
from summarizer.telling.phrases import measure_of, number_of, says_metric
from summarizer_schemas.brief import Brief, Event, Figure, Observation, Source
from summarizer_schemas.vocabulary import EventStatus, FigureStatus, Metric


def counted(figure: Figure, status: EventStatus) -> str:
    """Return what a figure counts: "Killed (civilians)"; of what is not confirmed, "Feared killed (civilians)"."""
    told = _counted_people(figure.metric, figure.of, is_part=figure.part_of is not None)
    if status not in say.UNSURE:
        return told
    if status == "feared" and METRICS[figure.metric].needs != "word":
        return say.MAY_NOT_BE(what=told)  # letters that may exist are feared by nobody
    # Elsewhere nouns may have a capital of their own.
    stays = told.isupper() or not is_english()
    return say.UNSURE[status](what=told if stays else told[:1].lower() + told[1:])


_FATES: Final = re.compile(r"\b(?:dead|killed|deaths|injured|wounded|hurt|missing)\b", re.IGNORECASE)
"""Of casualties: which fates they are, so that "dead or missing" is not told with the injured."""


_NO_PART: Final = frozenset({"people", "persons", "victims", "bodies", "dead", "casualties"})
"""Words that say nothing of which part of a toll is counted; "residents" and "passengers" do."""


def _counted_people(metric: Metric, of: str, *, is_part: bool) -> str:
    what = within_quotation_marks(measure_of(metric, of).what)
    noun = noun_told(what)
    if metric == "detained" and noun and what.casefold() == "hostages":
        return begun(noun)
    if METRICS[metric].needs != "word" or is_staff(of, metric):  # a number of no fate is called by what it counts
        return begun(noun) or METRIC[metric]
    says_which = metric == "casualties" and is_english() and bool(_FATES.search(what))
    says_which = says_which or are_civilians(of) or (is_part and what.casefold() not in _NO_PART)
    if not what or (people_of(of) and not says_which) or noun.casefold() == METRIC[metric].casefold():
        return METRIC[metric]
    if noun.casefold().startswith(METRIC[metric].casefold()):  # "Jobs to be cut", not "Jobs (jobs to be cut)"
        return begun(noun)
    return begun(noun) if says_metric(of, metric) else f"{METRIC[metric]} ({noun})"


def value_of(figure: Figure, without: Collection[str] = ()) -> str:
    """Return a figure's value by the counts that lead, and what they replaced; counts `without` these quotes first."""
    told = leading_value(figure, without)
    led = {number_of(each) for each in leads(figure.observations, figure.metric, without)}
    replaced = [each for each in figure.observations if is_earlier(each) and number_of(each) not in {*led, None}]
    earlier = {number_of(each): observed(each, figure.metric) for each in reversed(replaced)}
    return say.EARLIER_VALUES(value=told, values=in_a_row(reversed(earlier.values()))) if earlier else told


def is_earlier(count: Observation) -> bool:
    """Tell whether another count has replaced one, as `stands` of the tables does; a rumour is marked as such."""
    return not (count.current or count.is_rumour)


def leading_value(figure: Figure, without: Collection[str] = ()) -> str:
    """Return a figure's value by the counts that lead, alone."""
    return lowest_to_highest(leads(figure.observations, figure.metric, without), figure.metric)


def lowest_to_highest(led: Sequence[Observation], metric: Metric) -> str:
    """Return the value of the counts that lead, which are one, or the lowest and the highest."""
    if len(led) == 2 and any(each.qualifier == "range" for each in led):
        led = [_end(each, is_first=each is led[0]) for each in led]
    values = list(dict.fromkeys(observed(each, metric) for each in led))
    if len(values) == 2:
        return say.VALUE_RANGE(low=values[0], high=values[1])
    return values[0] if values else say.NO_NUMBER()


def _end(count: Observation, *, is_first: bool) -> Observation:
    """Return the lower or the upper end of a count, which may be a range of its own: 48 to 65 of 48 and "50 to 65"."""
    if count.qualifier != "range" or None in (count.low, count.high):
        return count
    end = count.low if is_first else count.high
    return count.model_copy(update={"low": end, "high": end, "qualifier": "exact"})


def led_in(guide: Guide, figure: Figure) -> Sequence[Observation]:
    """Return the counts of a figure that are told first in a brief."""
    return leads(figure.observations, figure.metric, guide.set_back(figure))


def is_over(figure: Figure) -> bool:
    """Tell whether an article told a figure as what holds no longer, and none tells what does."""
    is_told = any(each.is_superseded or each.is_withdrawn for each in figure.observations)
    return is_told and not any(each.current for each in figure.observations)


def largest_in(guide: Guide, figure: Figure) -> float:
    """Return the largest number that leads a figure; 0 of one in words."""
    return max((number_of(each) or 0 for each in led_in(guide, figure)), default=0)


def latest_day(observations: Iterable[Observation]) -> str | None:
    """Return the last day (EDTF) on which one of several counts was made."""
    days = [each.as_of for each in observations if each.as_of]
    return latest_of(days) or max(days, key=chronological, default=None)


def is_vague(figure: Figure) -> bool:
    """Tell whether no count of a figure gives a number."""
    return all(number_of(each) is None for each in figure.observations)


def is_dated(source: Source) -> bool:
    """Tell whether an article's day of publication is known with its year; the gaps name those of which it is not."""
    published = window(source.published)
    return published is not None and published.has_year


def lacks_its_year(source: Source) -> bool:
    """Tell whether an article's day of publication is known, and its year is not."""
    published = window(source.published)
    return published is not None and not published.has_year


def perhaps_later(brief: Brief) -> list[Source]:
    """Return the articles without a date of publication that may be newer than the brief's day.

    What a mail quotes is older than the mail, so that the mail alone is named. One that tells of the brief's news by a
    bare weekday ("on Friday") came out within the week that followed: an older day would need a word more ("last
    week", its date).
    """
    files = {each.file for each in brief.sources}
    ends = {
        each.id: _within_week_of(each, brief.events)
        for each in brief.sources
        if each.published is None and (not each.file.endswith(QUOTED) or each.file.removesuffix(QUOTED) not in files)
    }
    as_of = window(brief.as_of)
    return [
        each
        for each in brief.sources
        if each.id in ends and (as_of is None or not as_of.has_year or (ends[each.id] or as_of.last) >= as_of.last)
    ]


_BARE_WEEKDAY: Final = re.compile(rf"(?!.*\b(?:last|next|week)\b)[^\d]*\b({A_WEEKDAY})\b[^\d]*", re.IGNORECASE)
_WEEK: Final = 7


def _within_week_of(source: Source, events: Iterable[Event]) -> int | None:
    """Return the last day (ordinal) on which an article may have come out, by its bare weekdays whose day is known."""
    told = (each for event in events for each in event.reports if each.source == source.id and each.date_text)
    known = ((each, window(each.date)) for each in told if each.status == "news" or each.date_basis == "inferred")
    days = (
        (day.last, _BARE_WEEKDAY.fullmatch(dates_in_english(each.date_text or "", source.language)))
        for each, day in known
        if day and day.days == 1 and day.has_year
    )
    return min((day + _WEEK for day, told in days if told and weekday(day) == told[1].lower()), default=None)


def day_of(event: Event, languages: Iterable[str] = CODES) -> str:
    """Return the day of an event in words; "" where it has none.

    Args:
        event: the event.
        languages: those of the articles that tell it.
    """
    if event.date is None:
        return ""
    if months := _months_of(event):
        return readable_date(months)
    told = readable_date(event.date, ahead=event.status == "planned")
    if not is_one_day_of(event, languages):
        return told
    start, end = event.date.split("/")
    between = say.ONE_OF_TWO_DAYS if is_next(start, end) else say.ONE_DAY_WITHIN
    first, last = ends_of(event.date) if is_english() else two_days(start, end)
    return between(first=first, last=last)


def _months_of(event: Event) -> str | None:
    """Return the months of a period whose days nobody gave, else None: "in the last three months" has no first day.

    It begins and ends on one day of the month, which the article's words do not name.
    """
    start, _, end = (event.date or "").partition("/")
    is_of_days = len(start) == len(end) == len("2020-03-02") and start != end and start[-2:] == end[-2:]
    if not is_of_days or event.date_text is None or int(end[-2:]) in map(int, re.findall(r"\d+", event.date_text)):
        return None
    return f"{start[:-3]}/{end[:-3]}"


def time_of(guide: Guide, event: Event) -> str:
    """Return when an event was: its day, else the article's own words and the day of the article that has them."""
    told = event.date_text
    return _time(guide, event, (term(told) or quoted(told)) if stands_alone(told) and told else "", told)


def time_read(guide: Guide, event: Event) -> str:
    """Return `time_of` for readers alone: without words of another language, where the article's day stands."""
    told = guide.time_words(event) if stands_alone(event.date_text) else None
    is_own = told in {event.date_text, *(each.date_text for each in event.reports)}
    return _time(guide, event, (quoted(told) if is_own else told) if told else "", told)


def _time(guide: Guide, event: Event, words: str, written: str | None) -> str:
    """Say when an event was; "on Tuesday" counts from the day of the article that has it, and of no other.

    Of an article without a date it is undated: beside rows of a week it would be read as that week's Tuesday.
    """
    if event.date:
        return day_of(event, guide.languages_of(event))
    own = [each for each in event.reports if words and each.date_text == written]
    day = reported_on(guide, event.model_copy(update={"reports": tuple(own)}) if own else event)
    reported = say.REPORTED_ON(day=readable_date(day)) if day else say.UNDATED() if words else ""
    return in_a_row(each for each in (words, reported) if each)


def reported_on(guide: Guide, event: Event) -> str | None:
    """Return the first day of publication of the articles that tell an event."""
    sources = (guide.sources.get(each.source) for each in event.reports)
    days = sorted({each.published for each in sources if each and each.published}, key=chronological)
    return days[0] if days else None


_MOST_IN_STANDARD: Final = 120
"""So many figures stand in the annex of the standard length; the rest is counted."""
_METRICS: Final = tuple(get_args(Metric))
_MOVING: Final[tuple[FigureStatus, ...]] = ("conflicting", "updated")


def all_figures(guide: Guide, *, is_full: bool) -> Iterator[Section]:
    """Yield the section of all figures, each with every observation of it."""
    if not guide.brief.figures:
        return
    shown = guide.brief.figures
    most = len(shown) if is_full else most_shown(len(shown), _MOST_IN_STANDARD)
    if most < len(shown):
        chosen = {each.id for each in gravest_first(guide, shown)[:most]}
        shown = tuple(each for each in shown if each.id in chosen)
    blocks: list[Block] = [Bullets(tuple(_in_full(guide, *each) for each in _first_of_event(shown)))]
    if rest := len(guide.brief.figures) - len(shown):
        blocks.append(elsewhere(rest, "figure"))
    yield Section("all-figures", say.ALL_FIGURES(), tuple(blocks))


def gravest_first(guide: Guide, figures: Iterable[Figure]) -> list[Figure]:
    """Return figures with those that a reader looks for first at the beginning.

    In each situation, this news stands before what is background, feared or planned; what happened to people before
    things; totals of an unknown time last among their like; wholes before their parts, numbers before words; then what
    is disputed or was changed, then the latest report, then the larger number. What rests on words that are not meant
    for readers comes last.
    """
    latest_first = sorted(figures, key=_latest_and_largest, reverse=True)
    return sorted(latest_first, key=lambda each: _importance(guide, each))


def figure_line(guide: Guide, figure: Figure, event: str = "") -> Line:
    """Return a figure on one line: what, of which event, how many, according to whom, with its evidence.

    Args:
        guide: of the brief.
        figure: the figure.
        event: what its event is called; "" where that is not known, or told above.
    """
    led = led_in(guide, figure)
    called = f" – {event}" if event else ""
    return (
        f"{counted_in(guide, figure)}{called} (",
        Link(figure.event, figure.event),
        f"){spaced(': ')}",
        Strong(leading_value(figure, guide.set_back(figure))),
        say.ACCORDING_TO(),
        *_holders(guide, led),
        guide.cites_count(guide.quotes([figure.id]), [figure.id], led),
    )


def short_figure(guide: Guide, figure: Figure, aside: tuple[Line, str] | None = None) -> Line:
    """Return a figure in a few words by what leads it, and a link to the rest.

    Args:
        guide: of the brief.
        figure: the figure.
        aside: whose numbers they are, and as of when, as far as that is to be said; None is whose alone.
    """
    mark = f" {PLANTED()}" if guide.is_planted([figure.id]) else ""
    value = f"{leading_value(figure, guide.set_back(figure))}{_out_of(guide, figure)}"
    whose, day = aside or (whose_told(guide, figure), "")
    return (counted_in(guide, figure), spaced(": "), value, *whose, day, mark, " (", Link(figure.id, figure.id), ")")


def _out_of(guide: Guide, figure: Figure) -> str:
    """Say of how many a figure counts some, where all its counts say so and no words for them do: 29 of 68 escapees."""
    wholes = {each.whole for each in led_in(guide, figure)}
    whole = next(iter(wholes), None)
    # A part by a name of its own, "guards", is not taken for the whole.
    is_by_the_name_of_all = whole is not None and any(
        each.id != figure.id and counted_key(each.of) == counted_key(figure.of) and largest_in(guide, each) == whole
        for each in guide.figures_of[figure.event]
    )
    if whole is None or len(wholes) > 1 or not is_by_the_name_of_all:
        return ""
    return say.OUT_OF(value=number(whole))


def whose_told(guide: Guide, figure: Figure, *, is_always: bool = False) -> Line:
    """Return whose the numbers of a figure are where two bodies differ, or a party or a rumour is alone; or always."""
    led = led_in(guide, figure)
    if len(led) < 2 and not (party_told(led) or any(each.is_rumour for each in led)) and not is_always:
        return ()
    told = [led[0], *_between(figure, led), *led[1:]]
    holders = dict.fromkeys(holder_of(guide, each, in_office=len(led) > 1) for each in told)
    return (say.ACCORDING_TO(), *joined(say.AND(), holders))


def _between(figure: Figure, ends: Sequence[Observation]) -> list[Observation]:
    """Return the counts that stand between the lowest and the highest: their bodies make the range too."""
    numbers = [number_of(each) or 0 for each in ends]
    inner = [
        each
        for each in figure.observations
        if each.current
        and each.said_by
        and not (each.stands_back or each.is_rumour)
        and min(numbers) < (number_of(each) or 0) < max(numbers)
    ]
    return sorted(inner, key=lambda each: number_of(each) or 0)


def bodies_told(guide: Guide, figure: Figure) -> frozenset[str]:
    """Return the marks of the bodies that give the numbers of a figure; none of what only articles say."""
    return frozenset(mark for each in led_in(guide, figure) if each.said_by for mark in each.origins)


def day_told(guide: Guide, day: str | None, counts: Iterable[Observation]) -> str:
    """Return as of when something was counted, or when that was only reported of all counts, behind a number."""
    if not day:
        return ""
    is_reported = all(guide.is_day_of_report(each) for each in counts if each.as_of == day)
    return (say.COUNTED_REPORTED if is_reported else say.COUNTED_AS_OF)(day=readable_date(day))


def _importance(guide: Guide, figure: Figure) -> tuple[object, ...]:
    event = guide.facts.get(figure.event)
    return (
        guide.is_planted([figure.id]),
        status_of(figure, guide.facts) in {"background", "planned", "feared"},
        _METRICS.index(figure.metric),
        isinstance(event, Event) and event.status == "total" and event.date is None,
        figure.part_of is not None,
        figure.low is None and figure.high is None,
        figure.status not in _MOVING,
    )


def _latest_and_largest(figure: Figure) -> tuple[str, float]:
    values = [each for each in (figure.low, figure.high) if each is not None]
    return max((each.as_of or "" for each in figure.observations), default=""), max(values, default=0)


def counted_in(guide: Guide, figure: Figure) -> str:
    """Return what a figure of a brief counts, with how certain it is."""
    return counted(figure, status_of(figure, guide.facts))


def _with_fate(guide: Guide, figure: Figure, what: str) -> str:
    """Add to people of whom no metric says what befell them the words that do, as readers understand them."""
    if figure.metric != "other" or not counts_people(figure.of):
        return what
    told = (guide.quoted_words(id_) for each in led_in(guide, figure) for id_ in each.quotes)
    words = next(filter(None, told), "")
    return f"{what}, {quoted(words)}" if words and len(words) <= _LONGEST_BESIDE else what


_LONGEST_BESIDE: Final = 120
"""Code points of a quote that stands in the line of its figure; a longer one has its place among the quotes."""


def _when(guide: Guide, observation: Observation) -> str:
    """Say when it was counted, or only reported; of an old count that an article repeats, by when it was."""
    if not observation.as_of:
        return ""
    is_repeated = observation.is_superseded and observation.as_of_basis != "stated"
    if not is_repeated:
        return day_told(guide, observation.as_of, [observation])
    return say.COUNTED_BY(day=readable_date(observation.as_of))


def _first_of_event(figures: Iterable[Figure]) -> Iterator[tuple[Figure, bool]]:
    """Yield each figure, and whether it is the first of its event: there the event is told, else only linked."""
    seen: set[str] = set()
    for figure in figures:
        yield figure, figure.event not in seen
        seen.add(figure.event)


def _what(guide: Guide, figure: Figure, *, is_first: bool) -> Line:
    event = guide.facts.get(figure.event)
    what, where = counted_in(guide, figure), (" (", Link(figure.event, figure.event), ")")
    if not is_first or not isinstance(event, Event):
        return (_with_fate(guide, figure, what), *where)
    told = f"{event.summary.rstrip('.')}{_scope(guide, event)}"
    # "People – People spent the night in the church": the event says itself who they are.
    is_told = told.casefold().startswith(f"{what.casefold()} ")
    return (told, *where) if is_told else (_with_fate(guide, figure, what), " – ", told, *where)


def _scope(guide: Guide, event: Event) -> str:
    """Say over which time a figure counts, as far as that is known, and whether it is a total."""
    when = f", {day_of(event, guide.languages_of(event))}" if event.date else ""
    return when + (f", {EVENT_STATUS['total']}" if event.status == "total" else "")


def _holders(guide: Guide, led: Iterable[Observation]) -> Line:
    """Say who gives the counts that lead, each body once."""
    return joined(say.AND(), dict.fromkeys(holder_of(guide, each) for each in led)) or (say.NO_ARTICLE(),)


def party_told(counts: Sequence[Observation]) -> str:
    """Say of counts that all are a party's: of those who fight, or of politics."""
    if all(each.is_party for each in counts):
        return say.PARTY()
    return say.PARTY_S_OWN() if all(each.is_of_politics for each in counts) else ""


def _rumour_told(guide: Guide, observation: Observation) -> Line:
    """Say of a count that nobody stands for it, where its source is not called so already, and who denies it."""
    if not observation.is_rumour:
        return ()
    mark = () if names_rumour(observation.said_by or "") else (say.RUMOUR(),)
    denied = [guide.called.in_sentence(each) for each in guide.who_denies(observation)]
    return (*mark, *((f", {say.DENIED_BY(statement=listed(denied))}",) if denied else ()))


def holder_of(guide: Guide, observation: Observation, *, in_office: bool = False) -> Line:
    """Name who gives a count; where only an article is named, it says so itself (the legend tells)."""
    rumour = _rumour_told(guide, observation)
    if told := told_by(observation):
        names = [guide.called.in_sentence(each) for each in told]
        if in_office and guide.in_office(told) != [guide.called(each) for each in told]:
            names = guide.in_office(told)
        return (
            listed(names),
            party_told([observation]),
            *rumour,
        )
    return (*guide.outlets(observation.quotes), *rumour)


def _in_full(guide: Guide, figure: Figure, is_first: bool) -> Item:
    status, note = status_told(figure), _with_numbers(resaid_behind(figure.note), figure) if figure.note else ""
    is_told = figure.status == "single_source" or note.startswith(status)  # the note says which, or how
    facts: list[Line] = [] if note and is_told else [(status,)]
    if figure.part_of:
        basis = say.PART_STATED if figure.part_of.basis == "stated" else say.PART_INFERRED
        facts.append(basis.line(figure=(Link(figure.part_of.figure, figure.part_of.figure),)))
    event = guide.facts.get(figure.event)
    if later := figure.overtaken_by or (event.overtaken_by if isinstance(event, Event) else None):
        facts.append(say.OVERTAKEN_BY.line(fact=(Link(later, later),)))
    if note:
        facts.append((note,))
    what = (
        Label(figure.id),
        " ",
        *_what(guide, figure, is_first=is_first),
        spaced(": "),
        Strong(value_of(figure, guide.set_back(figure))),
    )
    below = tuple(_observation(guide, figure, each) for each in figure.observations)
    return Item((*what, ", ", *joined(spaced("; "), facts)), below)


def _with_numbers(note: str, figure: Figure) -> str:
    """Return a note with the numbers of a figure for the words that articles have for them ("six", "undici").

    The list below the note has each beside its words. Words for which there is no number, or more than one, stay.
    """
    told: dict[str, set[str]] = {}
    for each in figure.observations:
        value = observed(each, figure.metric) if number_of(each) is not None else quoted(each.value_text)
        told.setdefault(quoted(each.value_text), set()).add(value)
    for words, values in told.items():
        note = note.replace(words, next(iter(values))) if len(values) == 1 else note
    return note


def _observation(guide: Guide, figure: Figure, observation: Observation) -> Line:
    value = observed(observation, figure.metric)
    written = quoted(observation.value_text)
    # What was worked out from several words ("his wife died" is one) stands in no quote as it is.
    quotes = (guide.quoted[each].exact for each in observation.quotes if each in guide.quoted)
    stands = any(observation.value_text.casefold() in each.casefold() for each in quotes)
    # One is told by a name or a noun ("the manager"), or by a word for one: neither says more than the number.
    is_one = observation.low == observation.high == 1
    is_as_written = is_one or value.casefold() in {written.casefold(), observation.value_text.casefold()} or not stands
    return (
        say.EARLIER() if is_earlier(observation) else "",
        value,
        "" if is_as_written else say.WRITTEN(words=written),
        say.ACCORDING_TO(),
        *holder_of(guide, observation),
        _when(guide, observation),
        f" ({scope})" if (scope := scope_told(observation)) else "",
        Cites(observation.quotes),
    )
