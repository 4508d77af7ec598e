"""The days of a sentence and its facts in; which are only the days of articles, and how such a day is told, out.

An article of the 15th tells what a body said "yesterday", or last week. On the day of the article nobody said or
counted anything, and beside true days of speech it reads as one of these: it stands with a word of reporting.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from functools import lru_cache
from typing import Final

from summarizer.domain.edtf import MONTHS, WEEKDAYS, window
from summarizer.domain.languages import ENGLISH, is_other
from summarizer.grounding.dates.foreign import dates_in_english, words_in_english
from summarizer.merging.facts import Fact, Facts, quote_ids, told_by
from summarizer_schemas.brief import Dispute, Event, Figure, Quote, Statement

_DAY: Final = re.compile(
    rf"(?<![-–.,\d])\b(?P<day>[1-3]?\d) (?P<month>{'|'.join(MONTHS)})(?: (?P<year>\d{{4}}))?\b(?! ?[-–])", re.IGNORECASE
)
_REPORTED: Final = re.compile(
    r"\b(?:told|tells|report(?:s|ed|ing)?|articles?|wrote|writes|published|prints|printed|quotes|quoted|issues?)\b",
    re.IGNORECASE,
)
"""Words by which a day is that of an article."""
_BOUND: Final = re.compile(r"\b(?:by|until|till|before|after|since|from|to|and|or|between) $", re.IGNORECASE)
"""In front of a day: what an article tells on a day was so by then, and nobody is said to have spoken on it."""
_CLAUSE_END: Final = re.compile(r"[;:]| [–—] ")
_NEAR_BEFORE: Final = 90
"""Characters between a word of reporting and its day: "reported in an article of the Herald of 3 May"."""
_NEAR_BEHIND: Final = 25
"""The same behind the day: "on 3 May the Herald reported"."""
_LONGEST_OWN: Final = 7
"""Days of a time that makes a day a fact's own: that something was in March does not date what was said of it."""
_TODAY: Final = re.compile(r"\b(?:today|tonight|this (?:morning|afternoon|evening))\b", re.IGNORECASE)
_OPENS: Final = re.compile(r"(?:^|[;:,(]|\s[–—])\s*$")
_LEAD: Final = re.compile(r"(?P<of>\bof )$|(?P<on>\b(?:as of|on) )$|(?P<bare>(?:\(|, | [–—] ))$", re.IGNORECASE)
"""What may stand in front of a day so that words of reporting can take its place."""
_CLOSED: Final = re.compile(r"\s*(?:[,;:.)]|$)| [–—] ")


def days_of_articles(text: str, cites: Iterable[str], facts: Facts) -> list[re.Match[str]]:
    """Return the days of an English text that are only those of articles that its facts rest on, and read otherwise.

    A day is a fact's own where the fact is dated to it, where a count was made on it as its article says, or where the
    sentence of a quote names it, as a date, a weekday or "today". What a body puts out itself it says on that day.
    """
    cited = [facts.by_id[each] for each in dict.fromkeys(cites) if each in facts.by_id]
    told = [each for each in _DAY.finditer(text) if not _reads_as_reported(text, each, facts)]
    if not told:
        return []
    quotes = [facts.quotes[id_] for each in cited for id_ in quote_ids(each)]
    return [
        each
        for each in told
        if (papers := [one for one in quotes if _is_day(each, facts.sources[one.source].published)])
        and not any(_is_day(each, one) for one in _own_days(cited, facts))
        and not any(_names(each, one, facts) for one in quotes)
        and not any(_names_weekday(one, facts) for one in papers)
        and not any(each["day"] + " " + each["month"] in one for one in _worded(cited))
    ]


def with_days_reported(text: str, cites: Iterable[str], facts: Facts) -> str:
    """Return a sentence or a row in which the day of an article stands with a word of reporting.

    "Said on 15 March that" becomes "said, as reported on 15 March, that", and "the bulletin of 15 March" becomes "the
    bulletin reported on 15 March". A day that stands otherwise stays as it is.
    """
    cites, mended = tuple(cites), text
    for day in reversed(days_of_articles(text, cites, facts)):
        mended = _told_as_reported(mended, day)
    if mended == text or {*facts.objections(mended, cites)} <= {*facts.objections(text, cites)}:
        return mended
    return text


def said_on_day_of_article(text: str, cites: Iterable[str], facts: Facts) -> Iterator[str]:
    """Object to a day of an article that reads as one of speech, and that code cannot put right by itself."""
    cites = tuple(cites)
    for day in days_of_articles(with_days_reported(text, cites, facts), cites, facts):
        yield f"'{day[0]}' is only the day of the article: say 'as reported on {day[0]}'"


def _told_as_reported(text: str, day: re.Match[str]) -> str:
    lead = _LEAD.search(text[: day.start()])
    if lead is None:
        return text
    before, behind = text[: lead.start()], text[day.end() :]
    if lead["of"]:
        return f"{before}reported on {day[0]}{behind}"
    if not before.endswith("(") and _RELATIVE.match(behind):
        return _before_the_speaker(before.rstrip(), day[0], behind)
    if lead["bare"]:
        return f"{before}{lead[0]}{'as ' if lead[0] != '(' else ''}reported on {day[0]}{behind}"
    opening = "as" if before.strip() else "As"
    before = before if _OPENS.search(before) else f"{before.rstrip()}, "
    stop = "" if _CLOSED.match(behind) else ","
    return f"{before}{opening} reported on {day[0]}{stop}{behind}"


def _before_the_speaker(before: str, day: str, behind: str) -> str:
    """Put words of reporting where they part no noun from its relative clause; where they cannot, no day is told."""
    speaker = _ACCORDING.search(before)
    if speaker is None:
        return f"{before}{behind}"
    told, who = before[: speaker.start()], speaker["who"]
    opening = f"{told}, as" if told.strip() else "As"
    return f"{opening} reported on {day}, {who[:1].lower()}{who[1:]}{behind}"


_RELATIVE: Final = re.compile(r",? (?:which|who|whom|whose|where)\b")
_ACCORDING: Final = re.compile(r",? ?(?P<who>\baccording to [^,;:()]+)$", re.IGNORECASE)


def _reads_as_reported(text: str, day: re.Match[str], facts: Facts) -> bool:
    """Tell whether a day stands with a word of reporting, beside the outlet whose it is, or as a bound of time."""
    clause = _CLAUSE_END.split(text[: day.start()])[-1][-_NEAR_BEFORE:]
    behind = _CLAUSE_END.split(text[day.end() :])[0][:_NEAR_BEHIND]
    if _BOUND.search(clause) or _REPORTED.search(clause) or _REPORTED.search(behind):
        return True
    return any(each in clause or each in behind for each in facts.outlets)


def _is_day(day: re.Match[str], when: str | None) -> bool:
    """Tell whether a day of a text, perhaps without its year, is in a time of a few days (EDTF)."""
    own = window(when)
    if own is None or own.days > _LONGEST_OWN:
        return False
    days = (date.fromordinal(each) for each in range(own.first, own.last + 1))
    year = int(day["year"]) if day["year"] and own.has_year else None
    return any(
        (each.day, MONTHS[each.month - 1].lower()) == (int(day["day"]), day["month"].lower())
        and year in (None, each.year)
        for each in days
    )


def _own_days(cited: Sequence[Fact], facts: Facts) -> Iterator[str | None]:
    """Yield the days that facts have of their own: those of events, of speech, and of counts that give one."""
    for fact in cited:
        if isinstance(fact, Dispute):
            yield from (day for day, is_said in map(facts.day_of_side, fact.positions) if is_said)
            words: list[tuple[str | None, Sequence[str]]] = [(each.holder, each.quotes) for each in fact.positions]
        elif isinstance(fact, Event):
            yield from (fact.date, *(each.date for each in fact.date_variants), *(each.date for each in fact.reports))
            words = [(each.said_by, each.quotes) for each in fact.reports]
        elif isinstance(fact, Statement):
            yield from (fact.date, *_days_of_events(fact.about, facts))
            words = [(fact.claimant, fact.quotes)]
        else:
            yield from (each.as_of for each in fact.observations if each.as_of_basis == "stated")
            yield from _days_of_events([fact.event], facts)
            words = [(who, each.quotes) for each in fact.observations for who in told_by(each) or (None,)]
        yield from (day for who, quotes in words for day in _put_out(who, quotes, facts))


def _days_of_events(ids: Iterable[str], facts: Facts) -> Iterator[str | None]:
    yield from (each.date for id_ in ids if isinstance(each := facts.by_id.get(id_), Event))


def _put_out(who: str | None, quotes: Iterable[str], facts: Facts) -> Iterator[str | None]:
    """Yield the days of the articles that a speaker, or whoever speaks in them unnamed, puts out itself."""
    sources = (facts.sources[facts.quotes[each].source] for each in quotes)
    yield from (each.published for each in sources if facts.puts_out(who, each))


def _worded(cited: Iterable[Fact]) -> Iterator[str]:
    """Yield what facts are in the words of a report, in which a day may be named."""
    for fact in cited:
        if isinstance(fact, Dispute):
            yield from (fact.question, *(each.position for each in fact.positions))
        elif not isinstance(fact, Figure):
            yield fact.summary if isinstance(fact, Event) else fact.claim


def _names(day: re.Match[str], quote: Quote, facts: Facts) -> bool:
    """Tell whether the sentence of a quote names a day by its number and month."""
    told = _in_english(facts.context_of(quote), facts.sources[quote.source].language)
    number, month = day["day"], day["month"]
    named = rf"\b(?:{number}(?:st|nd|rd|th)?(?: of)? {month}|{month} {number})\b"
    return re.search(named, told, re.IGNORECASE) is not None


def _names_weekday(quote: Quote, facts: Facts) -> bool:
    """Tell whether the sentence of a quote, in an article of a day, says that it was that day."""
    own = window(facts.sources[quote.source].published)
    if own is None or own.days > 1:
        return False
    told = _in_english(facts.context_of(quote), facts.sources[quote.source].language)
    weekday = WEEKDAYS[date.fromordinal(own.first).weekday()]
    return _TODAY.search(told) is not None or re.search(rf"\b{weekday}\b", told, re.IGNORECASE) is not None


@lru_cache(maxsize=4096)  # the quotes of a brief, to which each of its sentences is held
def _in_english(text: str, language: str) -> str:
    if not is_other(language, ENGLISH):
        return text
    return f"{dates_in_english(text, language)} {words_in_english(text, language)}"
