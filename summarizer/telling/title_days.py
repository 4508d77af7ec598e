"""A title and its facts in; the title with all days of its toll out, where it gave the first of them alone.

"20 dead, 8 September 2024" reads as if all had died on that day, where the toll is of 8–11 September.
"""

import re
from collections.abc import Iterable
from datetime import date
from typing import Final

from summarizer.domain.edtf import MONTHS, readable_date, window
from summarizer.domain.languages import ENGLISH
from summarizer.merging.facts import Facts
from summarizer.telling.one_day import is_one_day_of
from summarizer.telling.weight import DAYS_OF_ONE, standing
from summarizer.telling.whose_fate import may_count, tolls_in
from summarizer_schemas.brief import Event, Figure

_DAY: Final = re.compile(rf"(?<=, )\d{{1,2}} (?:{'|'.join(MONTHS)})(?P<year> \d{{4}})?$", re.IGNORECASE)
"""The one day with which a title ends, behind its toll."""


def with_days_of_toll(title: str, cites: Iterable[str], facts: Facts) -> str:
    """Return a title whose toll is of several days with all of them, where it gives the first alone."""
    days = [*_DAY.finditer(title)]
    spans = {each for each in _days_of_tolls(title, cites, facts) if _is_several(each)}
    if len(days) != 1 or len(spans) != 1:
        return title
    (span,) = spans
    since = window(span)
    first = readable_date(date.fromordinal(since.first).isoformat()) if since and since.has_year else ""
    is_over_a_year = readable_date(span).count(first[-4:]) != 1
    if days[0][0] not in (first, first.rpartition(" ")[0]) or is_over_a_year:
        return title
    told = readable_date(span) if days[0]["year"] else readable_date(span).rpartition(" ")[0]
    return f"{title[: days[0].start()]}{told}{title[days[0].end() :]}"


def _is_several(when: str) -> bool:
    days = window(when)
    return days is not None and 1 < days.days <= DAYS_OF_ONE


def _days_of_tolls(title: str, cites: Iterable[str], facts: Facts) -> set[str]:
    """Return the dates (EDTF) of the events whose counts that stand a title gives."""
    given = [*tolls_in(title, ENGLISH)]
    told = set[str]()
    for figure in (each for id_ in cites if isinstance(each := facts.by_id[id_], Figure)):
        values = {value for each in standing(figure, facts) for value in (each.low, each.high)}
        event = facts.by_id[figure.event]
        is_given = any(each.value in values and may_count(figure, each) for each in given)
        if is_given and isinstance(event, Event) and event.date and not is_one_day_of(event):
            told.add(event.date)
    return told
