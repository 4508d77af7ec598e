"""An event in, what it is called beside a number of it out: a label of a few words, and never a sentence about others.

It says the kind, place and day of the event. A kind that says nothing ("other") goes, and a metric that says what
befell people needs none. A day stands there only if it is the event's own: a count has a day of its own beside it.
"""

import re
from collections import Counter
from typing import Final

from summarizer.domain.countries import is_state
from summarizer.domain.edtf import chronological
from summarizer.domain.event_kinds import EVENT_KINDS, Family
from summarizer.domain.metrics import METRICS
from summarizer.domain.names import place_type
from summarizer.domain.names import plain as plain_name
from summarizer.domain.words import are_nested
from summarizer.render import messages as say
from summarizer.render.annex import Guide
from summarizer.render.dates import readable_date
from summarizer.render.figures import latest_day, led_in, reported_on, time_of
from summarizer.render.localisation import in_a_row, listed
from summarizer.render.nouns import names_told
from summarizer.render.translated import english_summary
from summarizer.render.values import sort_told
from summarizer.telling.hour import is_within_a_day
from summarizer_schemas.brief import Event, Figure
from summarizer_schemas.vocabulary import Metric

_MOST_PLACES: Final = 2
_AT_ONE_SPOT: Final[frozenset[Family]] = frozenset({"blast", "downing"})
"""Accidents, bombs and aircraft that come down: of a flood or a raid two places are two."""
_AREAS: Final = frozenset({"province", "region", "tract"})
_MOST_WORDS: Final = 14
"""A row's label is a name; a longer summary is none."""


def called_in_short(guide: Guide, figure: Figure, event: Event) -> str:
    """Return what the event of a figure is called beside its number.

    The day of the first article that tells of it is none of a count that was made later. It stands there only to tell
    one event of a kind from others, which a state, a total, the main event and what is called by no kind need not be.
    """
    name = name_of(guide, event, figure.metric)
    row = METRICS[figure.metric]
    is_known = row.is_lasting or event.status == "total" or guide.main_event is event
    is_known = is_known or (row.needs == "word" and EVENT_KINDS[event.kind].is_vague)
    first, last = reported_on(guide, event), latest_day(led_in(guide, figure))
    is_later = first is not None and last is not None and chronological(last) > chronological(first)
    if first is None or not (is_known and is_later):
        return name
    reported = say.REPORTED_ON(day=readable_date(first))
    is_bare = time_beside(guide, event) == reported  # "on Saturday" counts from it
    return name.removesuffix(reported).removesuffix(", ") if is_bare else name


def name_of(guide: Guide, event: Event, metric: Metric | None = None) -> str:
    """Return an event in a few words: its kind, place and day; of a kind that says nothing, what it is about.

    Its kind goes where the metric before it has said it, "Displaced – Idlib", not "Displaced – displacement, Idlib";
    and where it would sound like another of the main event's kind: who died of it days later is no second accident.
    With a place of its own it has its own words there, as the place alone would sound so too.
    """
    is_of_main = _is_of_the_main(guide, event)
    is_said = metric is not None and event.kind in METRICS[metric].said_by and bool(event.places)
    kind = "" if is_said or is_of_main else sort_told(event, several=event.status == "total")
    if EVENT_KINDS[event.kind].is_vague or _is_a_record_of_deaths(event):
        told: tuple[str, ...] = (_in_few_words(guide, event, metric),)
    elif is_of_main and event.places:
        told = (event.summary.rstrip("."),)
    else:
        told = (kind, _where(guide, event))
    return in_a_row(filter(None, (*told, time_beside(guide, event))))


def _is_of_the_main(guide: Guide, event: Event) -> bool:
    """Tell whether an event of the main situation has the kind of its first one, and a day behind that."""
    main = guide.main_event
    is_alike = main is not None and event.kind == main.kind and guide.is_of_main(event)
    if main is None or not is_alike or not (event.date and main.date):
        return False
    return chronological(event.date) > chronological(main.date)


_DONE_TO_THEM: Final = re.compile(
    r"\b(?:attack|strike|struck|strik|shell|bomb|rocket|massacre|shoot|shot|raid|assault|fire|kill|murder|target)",
    re.IGNORECASE,
)


def _is_a_record_of_deaths(event: Event) -> bool:
    """Tell whether a total is of civilians who died, of which no word says that all died in attacks on them."""
    is_of_civilians = event.kind == "attack_on_civilians" and event.status == "total"
    return is_of_civilians and _DONE_TO_THEM.search(english_summary(event)) is None


def time_beside(guide: Guide, event: Event) -> str:
    """Return when an event was; the hour alone tells nobody of which day a count is."""
    if event.date is None and event.date_text and is_within_a_day(event.date_text):
        event = event.model_copy(update={"date_text": None})
    if reported_on(guide, event) and guide.has_foreign_time(event):
        event = event.model_copy(update={"date_text": None})
    return time_of(guide, event)


def _where(guide: Guide, event: Event) -> str:
    """Return where an event was: places that are two by "and"; a town before the region or the state around it.

    What happened at one spot was at one place, by whatever names: two are two only if somebody tells both of it. And a
    place by its name and by a part of it is one: "Club Unión" and "Unión". A wing that one of many accounts names is no
    place of what all of them tell.
    """
    wide = wide_places(guide, event)
    exact = [each for each in event.places if each not in wide]
    if not exact:
        return listed(names_told(wide)[:_MOST_PLACES])
    told_with_it = {place for own in event.reports if exact[0] in own.places for place in own.places}
    is_spot = event.status != "total" and not _AT_ONE_SPOT.isdisjoint(EVENT_KINDS[event.kind].families)
    beside = [each for each in exact[1:] if (not is_spot or each in told_with_it) and not are_nested(each, exact[0])]
    naming = Counter(place for own in event.reports for place in own.places)
    if naming[exact[0]] > 1:
        beside = [each for each in beside if naming[each] > 1]
    around = [each for each in wide if each in told_with_it]
    places = listed(names_told([exact[0], *beside])[:_MOST_PLACES])
    return in_a_row([places, *names_told(around)[: _MOST_PLACES - 1 if not beside else 0]])


def wide_places(guide: Guide, event: Event) -> list[str]:
    """Return those places of an event that are states or regions."""
    areas = {each.name for each in guide.brief.names if each.kind == "government"}
    return [each for each in event.places if each in areas or is_state(each) or place_type(plain_name(each)) in _AREAS]


def _in_few_words(guide: Guide, event: Event, metric: Metric | None) -> str:
    """Return what an event is about that its kind does not say.

    A metric that says what befell those counted needs no sentence, which would tell of others: where it was is enough,
    or with whom; but of a background without a day nobody would know that it is none of the news. What is no toll, such
    as a sum, is what the summary says; of a long or quoted one it is told by names alone. How long a summary is, is
    known by its English: a brief has one label in every language.
    """
    english = english_summary(event)
    is_of_before = event.status == "background" and event.date is None
    says_fate = metric is not None and METRICS[metric].needs == "word"
    if says_fate and not is_of_before:
        where = _where(guide, event) or _names_of(event) or _place_of_situation(guide, event)
        return where or event.summary.rstrip(".")
    is_long = len(english.split()) > _MOST_WORDS or "“" in english
    return (_names_of(event) if is_long else "") or event.summary.rstrip(".")


def _names_of(event: Event) -> str:
    """Return whom or what place an event is about; "" where nobody is named."""
    named = list(dict.fromkeys((*event.by, *event.to, *event.places)))[:_MOST_PLACES]
    return listed(names_told(named))


def _place_of_situation(guide: Guide, event: Event) -> str:
    """Return what stands before the colon of its situation's title, which is its place; "" where there is none."""
    titles = (episode.title for episode, _ in guide.by_episode([event]) if episode)
    return next((place for place, colon, _ in (each.partition(":") for each in titles) if colon), "")
