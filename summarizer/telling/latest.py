"""What is no news: the facts of a sentence under "Latest" come in; whether they are of before the main event, out.

A letter of June that became known in October is news in October: then the day on which it was told leads, and not the
letter's.
"""

from collections.abc import Iterable, Sequence

from summarizer.domain.edtf import Window, on_one_calendar, readable_date, window
from summarizer.merging.facts import Fact, Facts
from summarizer_schemas.brief import Event, Figure


def is_of_before(cited: Iterable[Fact], main: Event, facts: Facts) -> bool:
    """Tell whether all that a sentence rests on are events, and counts of events, of days before the main event."""
    told = [*cited]
    events = [_event_of(each, facts) for each in told]
    return bool(events) and all(each is not None and was_before(each, main) for each in events)


def was_before(event: Event, main: Event) -> bool:
    """Tell whether an event was before the main one, as far as both have a day; a day without a year is of its year."""
    own, of_main = on_one_calendar([window(event.date), window(main.date)])
    return own is not None and of_main is not None and own.last < of_main.first


def became_known(event: Event, main: Event, facts: Facts) -> str | None:
    """Return in words the day on which news of before the main event was first told, if that was after it."""
    published = [facts.sources[each].published for each in facts.sources_of([event])]
    told, of_main = _days(published, main)
    if not told or event.status != "news" or of_main is None or len(told) < len(published):
        return None
    day, text = min(told)
    return readable_date(text) if day > of_main.last else None


def _days(published: Sequence[str | None], main: Event) -> tuple[list[tuple[int, str]], Window | None]:
    *days, of_main = on_one_calendar([*map(window, published), window(main.date)])
    return [(day.last, text) for day, text in zip(days, published, strict=True) if day and text], of_main


def _event_of(fact: Fact, facts: Facts) -> Event | None:
    event = facts.by_id.get(fact.event) if isinstance(fact, Figure) else fact
    return event if isinstance(event, Event) else None
