"""An event of several accounts and a sentence on it in; whose the day is, where the words are another's, out.

"The army continued its push", says one article; another dates a push to late January, a third to the whole year. In one
sentence with the weight of all three the day reads as if all of them gave it.
"""

import re
from collections.abc import Collection, Iterable, Sequence
from typing import Final

from summarizer.domain.edtf import MONTHS, on_one_calendar, readable_date, window
from summarizer.domain.languages import ENGLISH, is_other
from summarizer.merging.facts import Facts, publisher_of
from summarizer.telling.one_day import day_told, tells_span
from summarizer.telling.phrases import name_all
from summarizer_schemas.brief import Event, EventAccount

_WEIGHT: Final = re.compile(
    r"\b(?:\d+|several|many|most|all|two|three|four|five|six)(?: of the)? articles\b", re.IGNORECASE
)
"""That a sentence has the word of several articles behind it."""
_DAY: Final = re.compile(rf"\b(?:\d{{1,2}} )?(?:{'|'.join(MONTHS)})\b", re.IGNORECASE)
_YEAR: Final = re.compile(r" \d{4}\b")
_WEEK: Final = 7
_MOST_NAMED: Final = 2
"""More outlets than that are no "only"; they are told as some of the articles."""


def givers_of_day(event: Event, facts: Facts, *, at_weight: bool = False) -> tuple[EventAccount, ...]:
    """Return the accounts that give an event its day, where it is not that of those in whose words it is told; else ().

    A day that an account takes from its company is not its own, and "since the start of the year" is not "in January".
    Who says "in March" of what another dates to 5 March gives the day as well, less exactly, and so does an article
    without a year that says "on 5 March". Who gives no day tells of
    that day, unless some account gives another, or the words are of an article of long after it.

    Args:
        event: the event.
        facts: all facts.
        at_weight: whether it is told on the word of all: then one account that gives another day suffices.
    """
    giving = [each for each in event.reports if _gives(each, event)]
    if not giving or len(giving) == len(event.reports):
        return ()
    telling = [each for each in event.reports if each.summary in ("", event.summary)]
    is_theirs = any(each in giving for each in telling)
    is_contested = any(
        _has_own_day(each) and each not in giving and not _lies_within(each, event) for each in event.reports
    )
    is_late = all(_is_long_after(each, event, facts) for each in telling)
    told_otherwise = is_contested and (at_weight or not is_theirs)
    return tuple(giving) if told_otherwise or (is_late and not is_theirs) else ()


def _is_long_after(account: EventAccount, event: Event, facts: Facts) -> bool:
    """Tell whether an account is news of more than a week after the event's day: news does not wait so long."""
    told, when = window(facts.sources[account.source].published), window(event.date)
    if account.status == "background" or told is None or when is None or told.has_year != when.has_year:
        return False
    return told.first - when.last > _WEEK


def _lies_within(account: EventAccount, event: Event) -> bool:
    """Tell whether an account gives a day of an event of several days, which it does not contest."""
    own, when = on_one_calendar([window(account.date), window(event.date)])
    return own is not None and when is not None and when.days > 1 and when.holds(own)


def _has_own_day(account: EventAccount) -> bool:
    return account.date is not None and (account.date_basis != "inferred" or account.date_text is not None)


def _gives(account: EventAccount, event: Event) -> bool:
    own, when = on_one_calendar([window(account.date), window(event.date)])
    if own is None or when is None or not _has_own_day(account):
        return False
    begins_then = when.days == 1 and own.first == when.first  # "closed since Wednesday": on Wednesday it was closed
    return own == when or begins_then or (own.holds(when) and not tells_span(account.date_text or ""))


def day_and_whose(event: Event, facts: Facts) -> str:
    """Return the day of an event in English, and whose it is where the words are another's; "" without a day."""
    only = _only(event, givers_of_day(event, facts), facts)
    return "; ".join(each for each in (day_told(event), only) if each)


def with_whose_day(text: str, cites: Iterable[str], facts: Facts) -> str:
    """Return a sentence with whose the day is that it gives an event in another's words.

    A sentence that names them has said so, and one that does not hold with it stays as it is.
    """
    cites = tuple(cites)
    events = [each for id_ in cites if isinstance(each := facts.by_id[id_], Event) and _tells_day(text, each)]
    for event in events:
        giving = givers_of_day(event, facts, at_weight=_WEIGHT.search(text) is not None)
        if not giving or any(each and each.casefold() in text.casefold() for each in _outlets(giving, facts)):
            continue
        mended = f"{text.rstrip('.')}; {_only(event, giving, facts)}."
        return mended if not facts.objections(mended, cites) else text
    return text


def _tells_day(text: str, event: Event) -> bool:
    """Tell whether a text gives the day of an event, or all its days: the last of them may be that of a count."""
    if event.date is None:
        return False
    told = readable_date(event.date)
    days = window(event.date)
    if days is not None and 1 < days.days <= _WEEK:
        return _YEAR.sub("", told) in text
    return any(each in text for each in _DAY.findall(told) or [told])


def _only(event: Event, giving: Sequence[EventAccount], facts: Facts) -> str:
    if not giving:
        return ""
    who = _called(event, giving, facts)
    several = len({each.source for each in giving}) > 1
    if words := _words_for_time(event, giving, facts):
        return f"only {who} {'say' if several else 'says'} “{words}”"
    day = _DAY.search(readable_date(event.date or ""))
    return f"only {who} {'give' if several else 'gives'} {day[0] if day else 'that time'}"


def _words_for_time(event: Event, giving: Iterable[EventAccount], facts: Facts) -> str | None:
    """Return the words of an English article for a time of more days than one."""
    when = window(event.date)
    if when is None or when.days == 1:
        return None
    english = (each for each in giving if not is_other(facts.sources[each.source].language, ENGLISH))
    return next((each.date_text for each in english if each.date_text), None)


def _called(event: Event, giving: Sequence[EventAccount], facts: Facts) -> str:
    """Name the outlets that give a day, unless another article of theirs, which does not, tells the event as well."""
    others = {each.source for each in event.reports} - {each.source for each in giving}
    silent = {publisher_of(facts.sources[each]) for each in others}
    outlets = _outlets(giving, facts)
    if None not in outlets and silent.isdisjoint(outlets) and len(outlets) <= _MOST_NAMED:
        return name_all(facts.naming.in_sentence(each) for each in outlets if each)
    return "one article" if len({each.source for each in giving}) == 1 else "some of the articles"


def _outlets(giving: Iterable[EventAccount], facts: Facts) -> Collection[str | None]:
    return dict.fromkeys(publisher_of(facts.sources[each.source]) for each in giving)
