"""Events → the timeline by situation, the undated in a list of their own.

Hides how an event is laid out: one line that says it, with the way to its quotes, and below what else there is to
know. A list and no table, since its lines are long and must be read on a phone and in plain text. The standard length
holds what is told as news or as a total, the weightiest of it where that is much; the full length holds every event.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from summarizer.readable import chronological, readable_when, stands_alone
from summarizer.render.document import (
    Block,
    Bullets,
    Cites,
    Item,
    Label,
    Line,
    Link,
    Section,
    Subheading,
    joined,
    links,
)
from summarizer.render.figures import chosen_figures, short_figure
from summarizer.render.guide import Guide, situation
from summarizer.render.lengths import elsewhere
from summarizer.render.wording import ATTRIBUTION, EVENT_STATUS, count
from summarizer_schemas.brief import DateVariant, Event, EventAccount, Figure, Grouping

_NEEDS_SAYING: Final = {"claimed", "accused", "contested"}
"""Attributions that a summary cannot tell; where a source or an article says who did it, the summary says so."""
_SHORT_WORD: Final = 3
_TOLLS: Final = {"killed", "injured", "missing", "casualties", "displaced"}
_MOST_EVENTS: Final = 60
_MOST_OF_ONE: Final = 20


def timeline(guide: Guide, *, is_full: bool) -> Iterator[Section]:
    """Yield the section of events."""
    events = guide.brief.events if is_full else _weightiest(guide)
    if not guide.brief.events:
        return
    blocks = [*_by_episode(guide, [event for event in events if event.date is not None], is_full=is_full)]
    if undated := [event for event in events if event.date is None]:
        blocks += [Subheading(("Events without a date",)), *_by_episode(guide, undated, is_full=is_full)]
    if rest := len(guide.brief.events) - len(events):
        blocks.append(elsewhere(rest, "event"))
    yield Section("timeline", "Timeline", tuple(blocks))


def _weightiest(guide: Guide) -> list[Event]:
    """Choose the events of the standard length: what the prose and the key figures rest on, then other news."""
    rested_on = guide.told | {figure.event for _, figures in chosen_figures(guide) for figure in figures}
    rested_on |= {fact.event for each in guide.told if isinstance(fact := guide.facts.get(each), Figure)}

    tolled = {figure.event for figure in guide.brief.figures if figure.metric in _TOLLS}

    def weight(event: Event) -> tuple[object, ...]:
        return event.id not in rested_on, -event.origins, event.id not in tolled, event.date is None

    news = [each for each in guide.brief.events if each.status != "background" or each.id in rested_on]
    groups = guide.by_episode(news)[:_MOST_EVENTS]
    limit = min(_MOST_OF_ONE, _MOST_EVENTS // max(1, len(groups)))
    return [event for _, events in groups for event in sorted(events, key=weight)[:limit]]


def _by_episode(guide: Guide, events: Iterable[Event], *, is_full: bool) -> Iterator[Block]:
    for episode, own in guide.by_episode(events):
        yield situation(episode)
        yield Bullets(tuple(_event(guide, each, is_full=is_full) for each in sorted(own, key=_place)))


def _place(event: Event) -> tuple[object, ...]:
    """Order events by date; of those without one, background comes last."""
    return event.date is None and event.status == "background", chronological(event.date)


def _event(guide: Guide, event: Event, *, is_full: bool) -> Item:
    """One line that says what happened, when and according to whom; below it what else there is to know."""
    status = f" ({EVENT_STATUS[event.status]})" if EVENT_STATUS[event.status] else ""
    line = (Label(event.id), " ", _when(event), event.summary, f"{status} – ", *_told_by(guide, event))
    particulars = joined(". ", _particulars(guide, event, is_full=is_full))
    return Item((*line, guide.cites([event.id])), ((*particulars, "."),) if particulars else ())


def _when(event: Event) -> str:
    """Say when it was, and how that is known; of what is not dated, the words that the article has."""
    if event.date is None:
        return f"(“{event.date_text}”) " if stands_alone(event.date_text) else ""
    derived = event.date_basis != "stated"
    when = readable_when(event.date, event.date_text, ahead=event.status == "planned", with_words=derived)
    return f"{when}{' (inferred)' * (event.date_basis == 'inferred')} – "


def _told_by(guide: Guide, event: Event) -> Line:
    if len(event.reports) == 1:
        return _account(guide, event.reports[0], with_quotes=False)
    return (count(event.origins, "independent source"),)


def _particulars(guide: Guide, event: Event, *, is_full: bool) -> Iterator[Line]:
    accounts = _accounts(event)
    if len(accounts) > 1:
        yield ("According to: ", *joined("; ", (_account(guide, each, with_quotes=is_full) for each in accounts)))
    if event.attribution in _NEEDS_SAYING:
        how = ATTRIBUTION[event.attribution]
        yield ("Who did it: ", *((", ".join(event.by), f" ({how})") if event.by else (how,)))
    elif event.by and not _names_any(event.summary, event.by):
        yield ("Who did it: ", ", ".join(event.by))
    if _differ(event.date_variants):
        yield ("Dates given: ", *joined("; ", map(_variant, event.date_variants)))
    figures = [fact for each in event.figures if isinstance(fact := guide.facts.get(each), Figure)]
    if figures:
        yield joined("; ", (short_figure(guide, each) for each in figures))
    if event.part_of:
        yield ("Part of ", Link(event.part_of, event.part_of))
    if event.possibly_same_as:
        yield ("Possibly the same as ", *links(event.possibly_same_as))
    if is_full:
        yield from _grouped(event.grouping)


def _grouped(grouping: Grouping) -> Iterator[Line]:
    """Say why accounts were taken for one event, and which event was not."""
    if grouping.reason:
        yield ("Taken as one event because: ", grouping.reason)
    for each in grouping.parted:
        yield ("Kept apart from ", Link(each.event, each.event), f": {each.why}")


def _accounts(event: Event) -> list[EventAccount]:
    """Give the accounts of an event, one for each speaker of each article."""
    told: dict[tuple[str, str | None, str | None], EventAccount] = {}
    for each in event.reports:
        key = (each.source, each.said_by, each.via)
        before = told.get(key)
        told[key] = each.model_copy(update={"quotes": (*before.quotes, *each.quotes)}) if before else each
    return list(told.values())


def _account(guide: Guide, account: EventAccount, *, with_quotes: bool) -> Line:
    where = (*guide.outlet(account.source), *((Cites(account.quotes),) if with_quotes else ()))
    via = (" via ", account.via) if account.via else ()
    return (account.said_by, *via, ", in ", *where) if account.said_by else where


def _names_any(summary: str, parties: Iterable[str]) -> bool:
    """Tell whether a summary names one of the parties, by any word of a name."""
    words = {word.casefold().strip(".,;:’'") for word in summary.split()}
    return any(word.casefold() in words for party in parties for word in party.split() if len(word) > _SHORT_WORD)


def _differ(variants: Sequence[DateVariant]) -> bool:
    """Tell whether accounts give different dates, or, where none gives one, different words that say a day."""
    dates = {each.date for each in variants}
    return len(dates) > 1 or (dates == {None} and sum(stands_alone(each.date_text) for each in variants) > 1)


def _variant(variant: DateVariant) -> Line:
    return (readable_when(variant.date, variant.date_text, with_words=True), Cites(variant.quotes))
