"""Whose number a sentence tells: a sentence and the facts that it cites in, quotes of its numbers and objections out.

A number is borne out by the count that it is: of a body that its clause names, and of the day that it gives. That the
number stands in some quote of the same facts is not enough.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import combinations, pairwise
from typing import Final, NamedTuple

from summarizer.domain.article import Span
from summarizer.domain.countries import is_of_a_state
from summarizer.domain.edtf import MONTHS, readable_date, window
from summarizer.domain.english import listed
from summarizer.domain.english_counts import number_told
from summarizer.domain.languages import ENGLISH, language
from summarizer.domain.names import words_of
from summarizer.domain.roles import names_office
from summarizer.domain.words import word_set
from summarizer.grounding.numbers import COUNTED, read_numbers
from summarizer.grounding.numbers.joins import Reading
from summarizer.grounding.prose import Foreign
from summarizer.merging.facts import Fact, Facts, told_by
from summarizer.merging.figures.series import count_of, in_time
from summarizer_schemas.brief import Dispute, Event, Figure, Observation, Statement

_BORNE_BY_COUNTS: Final = COUNTED | {"share"}
"""The roles of numbers that figures give; days, years and ages are none."""

_DAY: Final = re.compile(rf"\b(?P<day>[1-3]?\d) (?P<month>{'|'.join(MONTHS)})(?: (?P<year>\d{{4}}))?\b", re.IGNORECASE)


def quotes_of_numbers(
    said: str, language: str, figures: Iterable[Figure], others: Mapping[str, Foreign] | None = None
) -> tuple[tuple[str, ...], ...]:
    """Return, for each number that a text says and a figure or another quote has, the quotes of it.

    They come in the order of the text; a number that two bodies give is told of each. Of the counts that give one
    number, those of the body that the text names next to it, of them those of a day that it gives, then those that
    stand before those replaced. "More than 30" is a number as 30 is.

    Args:
        said: the text.
        language: its language (BCP 47).
        figures: those that it rests on.
        others: all quotes that it rests on, by id; what no figure counts may stand there.
    """
    counts = sorted((each for figure in figures for each in figure.observations), key=lambda each: not each.current)
    days = [*_DAY.finditer(said)]
    found: dict[tuple[str, ...], None] = {}
    for number in read_numbers(said, language) if counts or others else ():
        if number.low is None or number.high is None or number.role not in _BORNE_BY_COUNTS:
            continue  # the 17 of "17 September" is no toll
        alike = [each for each in counts if count_of(each, "").number == (number.low, number.high)]
        quotes = [quote for each in _meant(alike, said, number.start, days) for quote in each.quotes]
        if not quotes and number.low != 1:  # one of something stands everywhere
            quotes = [id_ for id_, quote in (others or {}).items() if _has(quote, number)]
        found[tuple(dict.fromkeys(quotes))] = None
    return tuple(quotes for quotes in found if quotes)


def _meant(alike: Sequence[Observation], said: str, at: int, days: Sequence[re.Match[str]]) -> Sequence[Observation]:
    """Return which counts of one number a text means at a place: by the body, the day, and what still stands."""
    away = {id(each): _letters_away(each, said, at) for each in alike}
    named = [each for each in alike if away[id(each)] == min(away.values())]
    dated = [each for each in named if each.as_of and any(_may_be(day, each.as_of) for day in days)] or named
    return [each for each in dated if each.current] or dated


def _letters_away(count: Observation, said: str, at: int) -> int:
    """Return how far from a place of a text it names the body of a count; further than any where it does not.

    A body of another clause is further than any of the number's own.
    """
    named = (re.finditer(rf"(?<!\w){re.escape(who)}(?!\w)", said, re.IGNORECASE) for who in told_by(count))
    return min((_way(match.start(), at, said) for found in named for match in found), default=2 * len(said))


def _way(one: int, other: int, said: str) -> int:
    first, last = sorted((one, other))
    return last - first + len(said) * bool(_CLAUSE_END.search(said, first, last))


class _Giver(NamedTuple):
    """Who gives something in some quotes, and which bodies they are at bottom."""

    name: str
    origins: frozenset[str]
    quotes: tuple[str, ...]


class _Clause(NamedTuple):
    """A clause of a sentence: its words, and who of those that could speak is named there, at which place."""

    start: int
    text: str
    places: tuple[tuple[str, int], ...]

    @property
    def named(self) -> frozenset[str]:
        """Who is named."""
        return frozenset(who for who, _ in self.places)


def of_another_count(text: str, cited: Sequence[Fact], facts: Facts) -> Iterator[str]:
    """Yield which numbers of a sentence are of another body or day than it says.

    Only numbers that a cited figure counts can be told so. Where the sentence gives no body or day for a number,
    nothing speaks against it.
    """
    counts = [(each, one) for each in cited if isinstance(each, Figure) for one in facts.sound_counts(each)]
    numbers = [each for each in read_numbers(text) if each.role in _BORNE_BY_COUNTS] if counts else []
    others = [*_others(cited)]
    speakers = [*(who for _, one in counts for who in told_by(one)), *(each.name for each in others)]
    clauses = _clauses(text, speakers, facts) if numbers else []
    for number in numbers:
        own = [each for each in counts if count_of(each[1], "").number == (number.low, number.high)]
        if not own or number.low is None or _POINTS_BACK.search(text[: number.written_start]):
            continue
        clause = next(each for each in reversed(clauses) if each.start <= number.start)
        before = frozenset(who for each in clauses if each.start < clause.start for who in each.named)
        givers = [_Giver(who, frozenset(one.origins), one.quotes) for _, one in own for who in told_by(one)]
        givers += [each for each in others if any(_has(facts.worded(one), number) for one in each.quotes)]
        # Whom an article calls by words of its own, prose may call otherwise.
        if all(map(facts.is_listed, (who for _, one in own for who in told_by(one) or ("",)))):
            yield from _of_another_body(number, clause, givers, counts, before)
        of_body = [each for each in own if clause.named & {*told_by(each[1])}] or own
        if day := _day_of(number, clause, numbers, [each.name for each in givers]):
            yield from _of_another_day(number, day, of_body, facts)


_POINTS_BACK: Final = re.compile(
    r"\b(?:of|among|than|above|below|beyond|over|under|exceed(?:s|ed|ing)?) (?:the|these|those) $", re.IGNORECASE
)
"""Before a number: that it points to what somebody has told, and counts nobody anew: "nine of the 51", "above the 2.2
for which the roof was built"."""


_CHANGED_ITS_OWN: Final = re.compile(
    r"\b(?:(?P<fell>lower|reduc|cut|revis\w* down)|(?P<rose>rais|increas|revis\w* up))\w* (?:its|his|her|their) "
    r"(?:own )?(?:\w+ ){0,2}?(?:count|toll|figure|tally|number|estimate)\b",
    re.IGNORECASE,
)
"""Of a body: that it had another number before, itself."""


def anothers_number_replaced(text: str, cited: Sequence[Fact], facts: Facts) -> Iterator[str]:
    """Yield what a sentence tells as a body's change of its own number, though it replaced somebody else's.

    "The prosecutor lowered his count to 19" is false where the 21 was the minister's, and he himself had 17.
    """
    counts = [one for each in cited if isinstance(each, Figure) for one in facts.sound_counts(each)]
    forms = {who: _forms(who, facts) for each in counts for who in told_by(each)}
    for match in _CHANGED_ITS_OWN.finditer(text):
        last = {
            who: max((each.end() for each in form.finditer(text[: match.start()])), default=0)
            for who, form in forms.items()
        }
        who = max(last, key=lambda each: last[each], default=None)
        if who is None or not last[who]:
            continue
        origins = {origin for each in counts if who in told_by(each) for origin in each.origins}
        own = [each for each in counts if origins.intersection(each.origins)]
        others = [each for each in counts if each not in own and each.is_superseded and told_by(each)]
        is_more = match["fell"] is not None
        if not _changes(own, falls=is_more) and (given := _replaced_by(own, others, is_more=is_more)):
            whose = listed([*dict.fromkeys(name for each in given for name in told_by(each))][:_MOST_NAMED])
            yield f"'{match[0]}': the number that was replaced is given by {whose}, and not by {who}: say whose it was"


def _changes(own: Sequence[Observation], *, falls: bool) -> bool:
    """Tell whether a body's own numbers fall, or rise, from one to a later one."""
    told = [number[0] for each in _ordered(own) if (number := count_of(each, "").number)]
    return any((old > new) if falls else (old < new) for old, new in combinations(told, 2))


def _ordered(own: Sequence[Observation]) -> list[Observation]:
    """Return a body's counts in the order of their days, those replaced first on one day."""
    days = in_time([count_of(each, "") for each in own])
    place = {
        id(each): (count.day.last if count.day else 0, each.current) for each, count in zip(own, days, strict=True)
    }
    return sorted(own, key=lambda each: place[id(each)])


def _replaced_by(own: Iterable[Observation], others: Iterable[Observation], *, is_more: bool) -> list[Observation]:
    """Return the numbers of others that a body's own are below, or above: what it replaced."""
    mine = [number[0] for each in own if (number := count_of(each, "").number)]
    found = [(each, number[0]) for each in others if (number := count_of(each, "").number)]
    return [each for each, number in found if any((number > one) if is_more else (number < one) for one in mine)]


_CLAUSE_END: Final = re.compile(r"[;:]|\b(?:and|but|while|whereas|against)\b|\s[–—]\s")


def _clauses(text: str, speakers: Iterable[str], facts: Facts) -> list[_Clause]:
    """Cut a sentence into clauses; a body that is called otherwise ("its human rights office") is named in none.

    Nor is one that only something is of, or done to: "a freeze of 800 million of the assets of the mine".
    """
    forms = {each: _forms(each, facts) for each in dict.fromkeys(speakers)}
    named = _longest([(who, Span(*each.span())) for who, form in forms.items() for each in form.finditer(text)])
    ends = (each for each in _CLAUSE_END.finditer(text) if not any(_is_inside(each, span) for _, span in named))
    edges = [0, *(each.end() for each in ends), len(text)]
    speaking = [(who, span.start) for who, span in named if _may_speak(text, span)]
    return [
        _Clause(start, text[start:end], tuple(each for each in speaking if start <= each[1] < end))
        for start, end in pairwise(edges)
    ]


_OBJECT: Final = re.compile(
    r"(?P<head>\w+) (?P<of>of|against|for|on|upon|at|in|into|with|under) (?:(?:the|an?|its|their) )?(?:[a-z]+ ){0,2}$"
)
"""Before a body: that what stands before is of it, or is done to it."""
_OWNED: Final = re.compile(r"(?:'s|’s|(?<=s)['’]) (?P<head>\w+(?: \w+)?)")


def _may_speak(text: str, span: Span) -> bool:
    """Tell whether a body may be who gives a number: of whoever is behind "of", a count, words or an officer may be."""
    before, behind = _OBJECT.search(text[: span.start]), _OWNED.match(text, span.end)
    if behind:
        return any(map(_speaks, behind["head"].split()))
    return before is None or (before["of"] in _OF_A_SPEAKER and _speaks(before["head"]))


_OF_A_SPEAKER: Final = word_set("of for at in with")
_STANDS_FOR: Final = word_set("that those")
"""For a noun before it: "by the estimate of the panel, and by that of the mine"."""


def _speaks(head: str) -> bool:
    """Tell a noun for what gives numbers, or for who does: "the count of the army", "a spokeswoman for the mine"."""
    known = language(ENGLISH)
    told = head.casefold()
    return (
        told in known.grammar.tallies | known.lexicon.persons | known.lexicon.counted | _STANDS_FOR
        or names_office(told)
        or _TELLING.match(told) is not None
    )


_TELLING: Final = re.compile(
    r"(?:account|article|assessment|bulletin|data|estimate|information|opinion|outlet|post|record|release|report|"
    r"source|spokes|official|member|statement|statistic|view|voice|word)"
)


def _longest(named: Sequence[tuple[str, Span]]) -> list[tuple[str, Span]]:
    """Leave out the names that stand within a longer one: "Civil Protection" in that of the national authority."""
    return [
        (who, span)
        for who, span in named
        if not any(other.start <= span.start and span.end <= other.end and other != span for _, other in named)
    ]


def _is_inside(match: re.Match[str], span: Span) -> bool:
    return span.start <= match.start() and match.end() <= span.end


def _forms(speaker: str, facts: Facts) -> re.Pattern[str]:
    """Match a speaker by any name that prose may have."""
    names = facts.called_in_prose(speaker)
    bare = sorted((re.sub(r"^the ", "", each, flags=re.IGNORECASE) for each in names if each), key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, bare))})(?!\w)", re.IGNORECASE)


def _others(cited: Iterable[Fact]) -> Iterator[_Giver]:
    """Yield who says what in the cited facts that are no figures."""
    for fact in cited:
        if isinstance(fact, Statement):
            yield _Giver(fact.claimant, frozenset(), fact.quotes)
        elif isinstance(fact, Dispute):
            yield from (_Giver(each.holder, frozenset(), each.quotes) for each in fact.positions)
        elif isinstance(fact, Event):
            yield from (_Giver(each.said_by, frozenset(), each.quotes) for each in fact.reports if each.said_by)


def _has(quote: Foreign, number: Reading) -> bool:
    """Tell whether a number stands in a quote."""
    return any((each.low, each.high) == (number.low, number.high) for each in read_numbers(*quote))


def _of_another_body(
    number: Reading,
    clause: _Clause,
    givers: Sequence[_Giver],
    counts: Sequence[tuple[Figure, Observation]],
    before: Collection[str],
) -> Iterator[str]:
    """Object to a number for which a clause names bodies none of which gives it, under any of its names.

    Whoever counts nothing there only acts: "according to the spokesman, gunmen came and the army killed three".
    """
    counters = {who for _, one in counts for who in told_by(one)}
    is_attributed = not {each.name for each in givers}.isdisjoint(before)
    bodies: dict[str, set[str]] = {each: set() for each in clause.named if each in counters or not is_attributed}
    for who, own in bodies.items():
        own.update(origin for _, one in counts if who in told_by(one) for origin in one.origins)
    origins = {origin for each in givers for origin in each.origins}
    is_given = any(own & origins or any(_may_be_one(who, each.name) for each in givers) for who, own in bodies.items())
    if bodies and givers and not is_given:
        whose = listed([*dict.fromkeys(each.name for each in givers)][:_MOST_NAMED])
        yield f"'{_told(number)}' is given by {whose}, and not by {listed(sorted(bodies))}: name who gave it"


def _may_be_one(name: str, other: str) -> bool:
    """Tell whether two names share most words of the shorter but for a state's: one body, or one and its head.

    "Portuguese civil protection authority" is the "National Authority for Civil Protection", and not the police.
    """
    one, two = (words_of(" ".join(word for word in each.split() if not is_of_a_state(word))) for each in (name, other))
    return name == other or len(one & two) > min(len(one), len(two)) / 2


_TOLD_ON: Final = re.compile(r"\b(?:told|reported|published|printed|article)\b", re.IGNORECASE)
"""In a clause: that its day is the article's, which may be after the day of a count."""


def _day_of(
    number: Reading, clause: _Clause, numbers: Iterable[Reading], givers: Sequence[str]
) -> re.Match[str] | None:
    """Return the one day that a clause gives a number, beside which no other number stands, nor who gives another."""
    days = [*_DAY.finditer(clause.text)]
    if len(days) != 1:
        return None
    at = clause.start + days[0].start()
    between = range(min(at, number.start), max(at, number.start))
    is_beside = not any(each.start in between for each in numbers if each != number)
    nearest = min(clause.places, key=lambda each: abs(each[1] - at), default=("", 0))[0]
    is_own = is_beside and not _is_of_before(number, clause) and (nearest in givers or clause.named.isdisjoint(givers))
    return days[0] if is_own and not _TOLD_ON.search(clause.text) else None


def _is_of_before(number: Reading, clause: _Clause) -> bool:
    """Tell a number from which another has changed: the day of the clause is that of the other."""
    at, end = number.start - clause.start, number.end - clause.start
    return _CHANGED_FROM.search(clause.text[:at]) is not None or _EARLIER.match(clause.text[end:]) is not None


_CHANGED_FROM: Final = re.compile(
    r"\b(?:(?:up|down|rais\w+|lower\w+|cut|ris\w+|rose|f[ae]ll\w*|revis\w+|correct\w+|chang\w+|mov\w+|brought|"
    r"its (?:count|toll)|increas\w+|reduc\w+)\b[^;:]{0,40}?\bfrom|instead of|rather than|compared (?:with|to)|"
    r"replacing)"
    r"(?: (?:the|its|an?|at least|about|around|some|more than|earlier|previous|first|initial)){0,3} $",
    re.IGNORECASE,
)
_EARLIER: Final = re.compile(
    r"(?: [a-z]+){0,3},? (?:(?:an?|one|two|three|four|five|six|seven|a few|some|several|\d+) (?:hours?|days?|weeks?)|"
    r"the (?:day|week|evening|night)) (?:earlier|before)\b|(?: [a-z]+){0,3},? (?:previously|the previous day)\b",
    re.IGNORECASE,
)


def _of_another_day(
    number: Reading, day: re.Match[str], own: Sequence[tuple[Figure, Observation]], facts: Facts
) -> Iterator[str]:
    """Object to a day beside a number that is neither that of its count nor that of what it counts."""
    as_of = [*dict.fromkeys(one.as_of for _, one in own)]
    events = (facts.by_id.get(each.event) for each, _ in own)
    known = [*as_of, *(each.date for each in events if isinstance(each, Event))]
    if None not in as_of and not any(_may_be(day, each) for each in known if each):
        told = listed([readable_date(each) for each in as_of if each])
        yield f"'{_told(number)}' is of {told}, and not of {day[0]}: give the day of the count"


def _may_be(day: re.Match[str], when: str) -> bool:
    """Tell whether a day of a sentence, perhaps without its year, is in some time (EDTF)."""
    own = window(when)
    if own is None or not own.has_year:
        return True
    years = [int(day["year"])] if day["year"] else {date.fromordinal(each).year for each in (own.first, own.last)}
    month = [each.lower() for each in MONTHS].index(day["month"].lower()) + 1
    told = (f"{year}-{month:02}-{int(day['day']):02}" for year in years)
    return any(each.overlaps(own) for each in map(window, told) if each)


_MOST_NAMED: Final = 3


def _told(number: Reading) -> str:
    low, high = (number_told(each or 0) for each in (number.low, number.high))
    return low if low == high else f"{low} to {high}"
