"""What may stand under "Latest": the facts of a sentence in; whether they are of before the main event or undated, out.

A letter of June that became known in October is news in October: then the day on which it was told leads, and not the
letter's. What an article without a date tells reads there as news of the last day, unless the sentence says otherwise.
"""

import re
from collections.abc import Iterable, Sequence
from typing import Final

from summarizer.domain.edtf import A_WEEKDAY, MONTHS, Window, on_one_calendar, readable_date, window
from summarizer.merging.facts import Fact, Facts
from summarizer_schemas.brief import Event, Figure, Statement

_ANY_TIME: Final = re.compile(rf"\b(?:{'|'.join(MONTHS)}|{A_WEEKDAY}|\d{{4}}|undated|without a date)\b", re.IGNORECASE)
"""That a sentence says when, or that it is not known."""


def is_of_before(cited: Iterable[Fact], main: Event, facts: Facts) -> bool:
    """Tell whether all that a sentence rests on are events, and counts of events, of days before the main event."""
    told = [*cited]
    events = [_event_of(each, facts) for each in told]
    return bool(events) and all(each is not None and was_before(each, main) for each in events)


def was_before(event: Event, main: Event) -> bool:
    """Tell whether an event was before the main one, as far as both have a day; a day without a year is of its year."""
    own, of_main = on_one_calendar([window(event.date), window(main.date)])
    return own is not None and of_main is not None and own.last < of_main.first


def with_undated_named(text: str, cites: Iterable[str], facts: Facts) -> str:
    """Return a sentence on the latest with what is known of its day, where neither it nor its facts have one."""
    cites = tuple(cites)
    cited = [facts.by_id[each] for each in cites]
    if _ANY_TIME.search(text) or any(map(_has_day, cited)):
        return text
    days = [day for each in cited for day in facts.told_on(each)]
    mended = f"{text.rstrip('.')}; {_as_reported(days[-1]) if days else 'the article is undated'}."
    return mended if not facts.objections(mended, cites) else text


def _has_day(fact: Fact) -> bool:
    if isinstance(fact, Figure):
        return any(each.as_of for each in fact.observations)
    return isinstance(fact, Event | Statement) and fact.date is not None


def _as_reported(when: str) -> str:
    return f"as reported {'on' if when[0].isdigit() else 'in'} {when}"


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
