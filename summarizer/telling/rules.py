"""The rules of the first screen: its length, and what a sentence there must not leave out or turn round.

`words_allowed` tells how many words a brief may have before its annex, by the length of its articles. `objections`
holds texts to facts beyond what the gate reads; a reason says what is wrong and which form would pass, fit for the
model and for readers.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Final

from summarizer.domain.edtf import MONTHS, Window, readable_date, window
from summarizer.domain.english_counts import number_told
from summarizer.domain.languages import ENGLISH
from summarizer.domain.metrics import GROWS, METRICS, MOVES, TOLLS
from summarizer.domain.names import BODIES, words_of
from summarizer.grounding.numbers import COUNTED, read_numbers
from summarizer.merging.facts import Fact, Facts, publisher_of, status_of, told_by, words_told
from summarizer.merging.figures.series import OPEN_ABOVE, ROUND, count_of, in_time, leading
from summarizer.merging.gaps import overtakers
from summarizer.merging.retractions import takes_back
from summarizer.telling.first_person import tells_as_own
from summarizer.telling.hedges import lost_doubts, lost_first_reports
from summarizer.telling.hour import lost_part_of_day
from summarizer.telling.needs import lost_needs
from summarizer.telling.one_day import told_as_span
from summarizer.telling.one_sided import earlier_undated, one_sided
from summarizer.telling.phrases import amount, name_all, number_of
from summarizer.telling.reported_days import said_on_day_of_article
from summarizer.telling.weight import figures_of, standing, status_told
from summarizer.telling.whose_fate import may_befall, of_another_fate, tolls_in
from summarizer.telling.whose_number import anothers_number_replaced, of_another_count
from summarizer_schemas.brief import Episode, Event, Figure, Observation, Source, Statement
from summarizer_schemas.vocabulary import Metric, Stance

_TWO_PAGES: Final = 1_200
_LEAST: Final = 150
"""Below this no brief can say what it is of and how sure it is."""


def words_allowed(sources: Iterable[Source]) -> int:
    """Return half as many words as the articles have, and two pages at most."""
    half = sum(source.words for source in sources) // 2
    return max(_LEAST, min(_TWO_PAGES, half))


_NUMBER: Final = re.compile(r"\d[\d.,]*\b")


@lru_cache(maxsize=4096)  # the quotes of a brief: each sentence is held to all that it may cite
def told_in(text: str) -> frozenset[str]:
    """Return the words of a text that carry meaning, as stems, and its numbers in digits."""
    return words_of(text) | frozenset(_NUMBER.findall(text))


_ARTICLE_AS_BODY: Final = re.compile(
    r"\bin (?:its|their|an article['’]s) own (?:voice|words?)\b|\bthe article itself\b", re.IGNORECASE
)
_ALIKE: Final = 0.8
"""The share of words, of both together, from which two sentences with the same numbers say one thing."""
_WORD: Final = re.compile(r"\w+")
_MOST_NAMED: Final = 3
"""So many bodies the lines on a toll must name; the table has the others."""


def objections(text: str, cites: Iterable[str], facts: Facts) -> Iterator[str]:
    """Yield what is wrong with a sentence of prose that the gate has passed."""
    cited = [facts.by_id[each] for each in dict.fromkeys(cites)]
    figures = [each for each in cited if isinstance(each, Figure)]
    if planted := [each.id for each in cited if facts.is_planted(each)]:
        yield f"{len(planted)} of its facts rest on words that are not meant for readers; nothing may lead from them"
    if found := _ARTICLE_AS_BODY.search(text):
        yield f"'{found[0]}': an article is no body; say 'one article reports', or name who is quoted"
    yield from _carrier_as_counter(text, figures, facts)
    yield from of_another_count(text, cited, facts)
    yield from anothers_number_replaced(text, cited, facts)
    yield from superseded_alone(text, figures, facts)
    yield from _overtaken_alone(text, cited, facts)
    yield from one_sided(text, cited, facts)
    yield from earlier_undated(text, cited, facts)
    yield from lost_needs(text, cited, facts)
    yield from lost_part_of_day(text)
    yield from told_as_span(text, cited)
    yield from said_on_day_of_article(text, [each.id for each in cited], facts)
    yield from tells_as_own(text)
    yield from lost_doubts(text, cited, facts)
    yield from lost_first_reports(text, cited, facts)


_COUNTED: Final = (
    r"(?<!\w){name}(?:,? (?:on|as of|of) [^,.;]{{1,30}},?)? (?:has |had )?(?:counted|counts)\b"
    r"|\b(?:count|counts|tally) (?:of|by) (?:the )?{name}(?!\w)|(?<!\w){name}['’]s? (?:own )?(?:count|tally)\b"
)
"""That an outlet has counted, with a day between: "the Herald on 3 May counted"."""


def _carrier_as_counter(text: str, figures: Sequence[Figure], facts: Facts) -> Iterator[str]:
    """Object to an outlet that is said to have counted what it prints: it reports what somebody found.

    Where an article quotes the outlet itself for the number, it has counted; a body that puts out its own count is no
    outlet.
    """
    counters = {who for each in figures for count in each.observations for who in told_by(count)}
    counters |= {each.name for each in facts.holder.names if each.kind in BODIES and each.kind != "media"}
    outlets = dict.fromkeys(filter(None, map(publisher_of, facts.holder.sources)))
    for outlet in outlets if figures else ():
        if not any(each in outlet for each in counters) and re.search(_COUNTED.format(name=re.escape(outlet)), text):
            yield f"'{outlet}' printed the number and did not count: say that it reported it"


def object_to_title(title: str, cites: Iterable[str], facts: Facts, language: str = ENGLISH) -> tuple[str, ...]:
    """Return why a title, which an editor may write in another language, cannot stand on its situation; () when it can.

    "At least 43 dead" holds where a source counts 43: a title stands for counts that may rise and that differ. Whether
    a model may say so, `object_to_hedge` tells.
    """
    cited = tuple(cites)
    objections = facts.objections(title, cited, language=language)
    bare = without_at_least(title)
    if bare != title and not facts.objections(bare, cited, language=language):
        objections = ()
    return (*objections, *_other_period(title, cited, facts, language), *tells_as_own(title))


def object_to_decided(text: str, cites: Iterable[str], facts: Facts, language: str) -> Iterator[str]:
    """Yield why an editor's title or sentence, in any language, cannot tell its tolls.

    One that is carried over may tell a toll that has risen since; one in another language passed no reading of fates.
    """
    cited = tuple(cites)
    figures = [each for id_ in cited if isinstance(each := facts.by_id[id_], Figure)]
    yield from superseded_alone(text, figures, facts, language)
    yield from of_another_fate(text, cited, facts, language)


_MONTHS_TOLD: Final = re.compile(
    rf"\b(?P<first>{'|'.join(MONTHS)})(?: (?P<since>\d{{4}}))? ?(?:[–-]|to) ?"
    rf"(?P<last>{'|'.join(MONTHS)}) (?P<year>\d{{4}})\b",
    re.IGNORECASE,
)
_SINCE: Final = re.compile(rf"\bsince (?=[A-Z\d])|\bfrom (?=\d|(?i:{'|'.join(MONTHS)})\b)")
"""That a title begins a period; a coach that falls "from Fosco viaduct" begins none."""


def _other_period(title: str, cites: Iterable[str], facts: Facts, language: str) -> Iterator[str]:
    """Object to a number that a title gives a period which is that of none of its counts."""
    months = _MONTHS_TOLD.search(title)
    if months is None and not _SINCE.search(title):
        return
    told = _numbers(title, language)
    figures = [each for id_ in cites if isinstance(each := facts.by_id[id_], Figure)]
    own = [each for each in figures if any(told & _values(one) for one in standing(each, facts))]
    days = [window(event.date) for each in own if isinstance(event := facts.by_id[each.event], Event)]
    period = _period_of(months) if months else None
    if own and all(day and day.days == 1 for day in days) and period is None:
        yield "its number is of one day, and not of that period: give that day, or the number of the period"
    elif own and period and not any(day is None or period.holds(day) for day in days):
        yield "its number is of another period than the months that it gives: give the number's own, or leave one out"


def _period_of(months: re.Match[str]) -> Window | None:
    """Return the days from the first of one month to the last of another: "January–March 2020"."""
    first, last = (MONTHS.index(months[each].lower()) + 1 for each in ("first", "last"))
    return window(f"{months['since'] or months['year']}-{first:02}/{months['year']}-{last:02}")


def without_at_least(title: str) -> str:
    """Return a title with its numbers as they are."""
    return _AT_LEAST.sub("", title)


_AT_LEAST: Final = re.compile(r"\bat least (?=\w)", re.IGNORECASE)


def object_to_hedge(title: str, cites: Iterable[str], facts: Facts) -> Iterator[str]:
    """Object to "at least" before a number that all who count it give without, and that no other count exceeds.

    The hedge of a model's title is that of the count; where counts differ, the lowest may stand for all.
    """
    figures = [each for id_ in cites if isinstance(each := facts.by_id[id_], Figure)]
    counts = {each.id: standing(each, facts) for each in figures}
    for reading in read_numbers(title):
        number = reading.low
        if number is None or reading.qualifier != "at_least" or reading.role not in COUNTED:
            continue
        own = [each for each in figures if any(number in _values(one) for one in counts[each.id])]
        is_open = any(one.qualifier in OPEN_ABOVE for each in own for one in counts[each.id] if number in _values(one))
        is_lowest = any(number < max(max(_values(one)) for one in counts[each.id]) for each in own)
        if own and not is_open and not is_lowest:
            told = number_told(number)
            yield f"'at least {told}': the count is {told}, and none is higher: give it without “at least”"


_CHANGE_OF_A_DAY: Final = re.compile(
    r"(?=.*\b(?:lower|rais|revis|correct|reduc|cut)\w*\b)(?=.*\b(?:from|to)\b)"
    rf"(?=.*\b\d{{1,2}} (?:{'|'.join(MONTHS)})\b)",
    re.IGNORECASE | re.DOTALL,
)
"""That somebody changed a count on a day, with both numbers: what became of it afterwards is told elsewhere."""


def superseded_alone(text: str, figures: Sequence[Figure], facts: Facts, language: str = ENGLISH) -> Iterator[str]:
    """Object to a count that another has replaced, unless a count that stands is beside it.

    What stands for "2 dead" counts dead: two schools that are open bear out nothing of it.
    """
    told = [*tolls_in(text, language)]
    if _CHANGE_OF_A_DAY.search(text) and len({each.value for each in told}) > 1:
        return
    for figure in figures:
        current = standing(figure, facts)
        own = {each.value for each in told if may_befall(figure, each.fates)}
        if not current or own & {value for each in current for value in _values(each)}:
            continue
        stale = own - {each.value for each in told if _stands(each.value, each.fates, figures, facts)}
        for old in facts.sound_counts(figure):
            if not old.current and stale & _values(old):
                by_same = [each for each in current if not {*each.origins}.isdisjoint(old.origins)]
                latest = max(by_same or current, key=lambda each: each.as_of or "")
                yield (
                    f"'{amount(old)}' was replaced by '{amount(latest)}'{_by(latest)}: give the latest count, or say "
                    f"that it rose or fell from the one to the other"
                )
                break


def _stands(value: float, fates: frozenset[Metric], figures: Iterable[Figure], facts: Facts) -> bool:
    """Tell whether a count that stands gives a number, of those whom the words tell of."""
    return any(
        value in _values(count) for figure in figures if may_befall(figure, fates) for count in standing(figure, facts)
    )


def overtaken_alone(cited: Sequence[Fact], facts: Facts) -> Iterator[tuple[Fact, Event | Statement]]:
    """Yield what a later fact has overtaken and is told without it, with the last that did."""
    ids = {each.id for each in cited}
    for fact in cited:
        later = overtakers(fact, facts)
        if later and ids.isdisjoint(each.id for each in later):
            yield fact, later[-1]


def overtakers_told(text: str, cited: Sequence[Fact], facts: Facts) -> Iterator[str]:
    """Yield the ids of later facts that a sentence tells without citing them: "missing after the search ended".

    What it cites was overtaken by one, of which it has as many words as make it no chance, beside those that the
    overtaken fact has too.
    """
    for fact, later in overtaken_alone(cited, facts):
        known = words_of(words_told(fact)) if isinstance(fact, Event | Statement) else frozenset()
        own = words_of(words_told(later)) - known
        if len(own & words_of(text)) >= _ENOUGH_TOLD:
            yield later.id


_ENOUGH_TOLD: Final = 2
"""Words, such as who or what and what became of it."""


def _overtaken_alone(text: str, cited: Sequence[Fact], facts: Facts) -> Iterator[str]:
    """Object to what a later fact has overtaken, unless that one is told beside it, or its own day is.

    What was so on a day was so; what was planned or feared is told with its end, as is what its speaker took back.
    """
    for fact, later in overtaken_alone(cited, facts):
        is_open = isinstance(fact, Event) and fact.status in ("planned", "feared")
        if is_open or takes_back(later) or not _gives_day(text, fact, facts):
            now = words_told(later)
            yield f"what it tells was overtaken by “{now.rstrip('.')}”: cite that too and tell both, or leave it out"


def _gives_day(text: str, fact: Fact, facts: Facts) -> bool:
    """Tell whether a sentence has the day of a fact, or that on which an article told it."""
    dates = [readable_date(fact.date)] if isinstance(fact, Event | Statement) and fact.date else facts.told_on(fact)
    return any(each[0].isdigit() and _YEAR.sub("", each) in text for each in dates)


_YEAR: Final = re.compile(r",? \d{4}$")


def _by(count: Observation) -> str:
    return f" by {name_all(told_by(count))}" if told_by(count) else ""


def _numbers(text: str, language: str = ENGLISH) -> set[float]:
    readings = [each for each in read_numbers(text, language) if each.role in COUNTED]
    return {value for each in readings for value in (each.low, each.high) if value is not None}


def _values(count: Observation) -> set[float]:
    return {value for value in (count.low, count.high) if value is not None}


def leaves_out_count(texts: Iterable[str], lead: Figure, facts: Facts) -> bool:
    """Tell whether lines leave out the latest count of a body that counts the main event's dead.

    A party's count may go where an independent body counts, a rumour's anywhere.
    """
    told = {value for text in texts for value in _numbers(text)}
    current = standing(lead, facts)
    independent = [each for each in current if not each.stands_back and each.said_by]
    wanted = [each for each in (independent or current)[-_MOST_NAMED:] if not each.is_rumour]
    if lead.status == "agreed" and any(told & _values(each) for each in wanted):
        return False
    return any(not told & _values(each) for each in wanted)


def is_total(cites: Iterable[str], facts: Facts) -> bool:
    """Tell whether a sentence on a toll tells totals or background alone, which come after the deaths of the news.

    A toll to date of the main event is none: it is the news, and holds the deaths that it would come after.
    """
    figures = [each for id_ in cites if isinstance(each := facts.by_id[id_], Figure)]
    counted = [each for each in figures if METRICS[each.metric].is_counted_anew]
    return bool(counted) and all(status_told(each, facts) in ("total", "background") for each in counted)


def is_background(cites: Iterable[str], facts: Facts) -> bool:
    """Tell whether a sentence tells background alone."""
    return all(_status(id_, facts) == "background" for id_ in cites)


def _status(id_: str, facts: Facts) -> str | None:
    fact = facts.by_id[id_]
    if isinstance(fact, Figure):
        return status_of(fact, facts.by_id)
    return fact.status if isinstance(fact, Event) else None


def repeats(text: str, others: Iterable[str]) -> str | None:
    """Return the sentence that says the same: equal but for a few words, with the same numbers."""
    words, numbers = _folded(text)
    for other in others:
        other_words, other_numbers = _folded(other)
        either = words | other_words
        if numbers == other_numbers and either and len(words & other_words) >= _ALIKE * len(either):
            return other
    return None


def _folded(text: str) -> tuple[frozenset[str], frozenset[str]]:
    words = _WORD.findall(text.casefold())
    return frozenset(words), frozenset(each for each in words if any(map(str.isdigit, each)))


_ABOUT_ONE_TIME: Final = 1
"""Days between two counts that may differ because they count otherwise, and not because one is older."""


def leading_count(counts: Sequence[Observation]) -> Observation:
    """Return the count that leads of several that stand."""
    return counts[leading([count_of(each, "") for each in counts], [True] * len(counts))]


def without_outdated(counts: Sequence[Observation], metric: Metric) -> list[Observation]:
    """Return the counts of about the time of the one that leads.

    Left out are old counts: of what rises and falls (the missing) any count that is more than a day older, of a toll
    one that was far lower.
    """
    if not counts:
        return []
    led = leading_count(counts)
    return [each for each in counts if not is_outdated(each, led, metric)]


def is_outdated(count: Observation, led: Observation, metric: Metric) -> bool:
    """Tell a count that time has passed: of what rises and falls any older one, of a toll one that was far lower."""
    if not is_older(count, led):
        return False
    is_far_lower = float(number_of(count) or 0) < (1 - ROUND) * float(number_of(led) or 0)
    return metric in MOVES or (metric in GROWS and is_far_lower)


def is_older(count: Observation, led: Observation) -> bool:
    """Tell a count that was made more than a day before another; one without a day was made since its article knows."""
    one, other = count_of(count, ""), count_of(led, "")
    old, new = (each.day for each in in_time([one, other._replace(day=other.day or other.not_before)]))
    return old is not None and new is not None and old.last < new.last - _ABOUT_ONE_TIME


_HELPS: Final = re.compile(
    r"\b(?:UN|U\.N\.|UNHCR|UNICEF|OCHA|WHO|WFP|IOM|UNRWA|(?i:United Nations|World Food Programme|World Health "
    r"Organi[sz]ation|humanitarian|relief|aid|rescue|refugees?|Red Cross|Red Crescent|civil (?:protection|defen[cs]e)|"
    r"disaster|emergenc(?:y|ies)|health|hospitals?|Doctors Without Borders|M[ée]decins Sans Fronti[èe]res|"
    r"Save the Children|Oxfam|charit(?:y|ies)))\b"
)
"""In a body's name, or in what a person is."""
_ASKS: Final[frozenset[Stance]] = frozenset({"demands", "voices_concern"})


def response_events(episode: Episode, facts: Facts) -> list[Event]:
    """Return the events of help and need in a situation in which people came to harm, as they stand."""
    if not any(each.metric in TOLLS for each in figures_of(episode, facts)):
        return []
    events = (facts.by_id[each] for each in episode.events[1:])
    told = (each for each in events if isinstance(each, Event) and each.kind == "humanitarian")
    return [each for each in told if each.status == "news" and not each.overtaken_by and not facts.is_planted(each)]


def response_voices(episode: Episode, statements: Iterable[Statement], facts: Facts) -> list[Statement]:
    """Return what those who help, or are in charge of help, ask for or fear in a situation.

    These are the UN, relief bodies, and persons whose office is of that kind. They are looked for only where people
    came to harm or had to leave.
    """
    own = set(episode.events)
    about = (each for each in statements if not own.isdisjoint(each.about) and each.stance in _ASKS)
    sound = (each for each in about if not each.overtaken_by and not facts.is_planted(each))
    return [each for each in sound if _is_of_help(each.claimant, facts)]


def _is_of_help(speaker: str, facts: Facts) -> bool:
    role = facts.role_of(speaker)
    return bool(_HELPS.search(role.words if role else speaker))
