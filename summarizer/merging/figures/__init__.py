"""What all sources count of one event: the figures of all articles come in, one line per quantity goes out.

A line is a merged event, a metric and the people or things counted, with every count in the order of time. Hides which
counts are of the same people, and what is counted within what: 'including five children' finds its whole by the whole's
number, an event its total where the figures say so or one article gives both and the total's time and places hold it.
Which counts stand, `series` says. Nothing is added up or averaged: every number given is one that an article gives.
"""

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import chain, permutations
from typing import Final

from summarizer.domain.article import GroundedReport
from summarizer.domain.counted_people import (
    are_civilians,
    are_further,
    bear_arms,
    counted_key,
    fate_before,
    likeness_to_whole,
    part_key,
    remark_of,
    without_everybody,
    without_remark,
    without_the_named,
)
from summarizer.domain.edtf import Window
from summarizer.domain.event_kinds import are_compatible
from summarizer.domain.metrics import GROWS, METRICS, WEAK
from summarizer.grounding.numbers import COUNTED, read_numbers
from summarizer.merging.events.accounts import Cast, Geography
from summarizer.merging.events.merged import MergedEvent
from summarizer.merging.figures.added import with_additions_apart
from summarizer.merging.figures.breakdowns import with_tolls_of_breakdowns
from summarizer.merging.figures.issued import with_issuers
from summarizer.merging.figures.series import (
    Count,
    Counted,
    CountSeries,
    Observed,
    Voices,
    Writer,
    are_one_number,
    in_order,
    is_before,
    share,
    standing,
)
from summarizer.merging.figures.taken_back import without_withdrawn
from summarizer.merging.figures.undated import with_days_known
from summarizer.merging.sources import Speaker, Speakers
from summarizer.merging.sources.independence import Origin
from summarizer_schemas.vocabulary import Expected, Metric

_PEOPLE: Final = "people"
_PAPER: Final = re.compile(
    r"\b(?:communiqu[ée]s?|comunicados?|statements?|bulletins?|dispatch(?:es)?)\b", re.IGNORECASE
)
_EVIDENTLY_PRINTED: Final = 2
"""So many numbers of one party in one article that names nobody for them are that party's text."""


def merge_figures(
    reports: Sequence[GroundedReport], voices: Voices, events: Mapping[tuple[int, int], int]
) -> tuple[CountSeries, ...]:
    """Put every figure on its line.

    Args:
        reports: in the order of their sources.
        voices: who speaks in them.
        events: the merged event of each (source, n); a figure without one is left out.
    """
    told: dict[tuple[int, Metric, Expected | None], list[Counted]] = defaultdict(list)
    cast, speakers = voices.cast, voices.speakers
    for source, report in enumerate(reports):
        writer = Writer(source, report, voices)
        for position, figure in enumerate(report.figures):
            event = events.get((source, figure.report.event))
            if event is not None:
                counted = writer.counted(position, figure)
                told[event, figure.report.metric, counted.observed.expected].append(counted)
    _join_those_who_stay(told)
    held = with_tolls_of_breakdowns({key: _with_holders(given, speakers) for key, given in told.items()})
    issued = with_issuers(held, reports, voices)
    repeated = with_days_known({key: _as_repeated(given, speakers) for key, given in issued.items()})
    counts = without_withdrawn(repeated, reports, voices, events)
    text_of = [report.article.text for report in reports].__getitem__
    counts = {key: [*with_additions_apart(given, key[1], text_of)] for key, given in counts.items()}
    printed = _printed(counts)
    parties = _parties(counts)
    lines = [
        _line(event, metric, key, _with_doubts(_as_printed(observed), speakers), cast)
        for (event, metric, _), given in counts.items()
        for counted in [
            [_credited(each, printed.get((event, each.observed.source)), parties.get(event, ())) for each in given]
        ]
        for key, observed in _with_what_replaced(_on_lines(counted, metric), metric).items()
    ]
    return tuple(sorted(lines, key=lambda line: (line.event, _place(line), line.metric, line.counted)))


def _join_those_who_stay(told: dict[tuple[int, Metric, Expected | None], list[Counted]]) -> None:
    """Put so many as are to stay in a state to those whom an account of the event already has in it.

    "The 64 will spend one more night in the shelter" are the 64 who are there, and no others who are expected.
    """
    for event, metric, expected in [key for key in told if key[2] == "planned" and METRICS[key[1]].is_lasting]:
        there = {each.observed.as_count.number for each in told.get((event, metric, None), ())} - {None}
        planned = told[event, metric, expected]
        stay = [each for each in planned if each.observed.as_count.number in there]
        if stay:
            told[event, metric, None] += [
                each._replace(observed=each.observed._replace(expected=None)) for each in stay
            ]
            told[event, metric, expected] = [each for each in planned if each not in stay]


def _with_holders(given: Sequence[Counted], speakers: Speakers) -> list[Counted]:
    """Return counts of which those on the word of an office alone are its holder's, who alone of them counts these."""
    named = [each.observed.speaker for each in given if each.observed.speaker.entities]
    return [
        each._replace(observed=each.observed._replace(speaker=holder))
        if (holder := speakers.holder_of(each.observed.speaker, named))
        else each
        for each in given
    ]


def _as_repeated(given: Sequence[Counted], speakers: Speakers) -> list[Counted]:
    """Return counts of which those that a comment or a correction repeats are on the word of who found them."""
    found = {
        (each.key, each.observed.as_count.number): each.observed.speaker
        for each in reversed(given)
        if each.observed.speaker.said_by is None and not speakers.retells(each.observed.source)
    }
    return [
        each._replace(observed=each.observed._replace(speaker=speaker))
        if each.observed.speaker.said_by is None
        and speakers.retells(each.observed.source)
        and (speaker := found.get((each.key, each.observed.as_count.number)))
        else each
        for each in given
    ]


def _printed(
    told: Mapping[tuple[int, Metric, Expected | None], Sequence[Counted]],
) -> Mapping[tuple[int, int], Speaker]:
    """Give for each event and article the party whose communique the article evidently prints.

    That is where the article names nobody for two of its numbers or more that others have from that one party, and
    from nobody else. One number may be a chance, or known to all.
    """
    named: dict[tuple[int, Metric, object], dict[Origin, Speaker]] = defaultdict(dict)
    parties: set[Origin] = set()
    for (event, metric, _), counted in told.items():
        sound = (each.observed for each in counted if not each.observed.is_vague)
        for each in (one for one in sound if one.speaker.said_by and not _is_paper(one.speaker)):
            named[event, metric, each.as_count.number][each.speaker.origin] = each.speaker
            if each.is_party:
                parties.add(each.speaker.origin)
    shared: dict[tuple[int, int], dict[Speaker, set[object]]] = defaultdict(lambda: defaultdict(set))
    for (event, metric, _), counted in told.items():
        for each in (one.observed for one in counted if one.observed.speaker.said_by is None):
            number = each.as_count.number
            who = named.get((event, metric, number), {})
            if len(who) == 1 and parties >= who.keys():
                shared[event, each.source][next(iter(who.values()))].add((metric, number))
    return {
        where: next(iter(by))
        for where, by in shared.items()
        if len(by) == 1 and len(next(iter(by.values()))) >= _EVIDENTLY_PRINTED
    }


def _is_paper(speaker: Speaker) -> bool:
    """Tell whether words for a source are a paper that somebody wrote: who that was they do not say."""
    return not speaker.entities and bool(_PAPER.search(speaker.said_by or ""))


def _parties(told: Mapping[tuple[int, Metric, Expected | None], Sequence[Counted]]) -> Mapping[int, Collection[Origin]]:
    """Give for each fight that a party counts all who are a party in some article: a side is one wherever it speaks."""
    sides = {each.observed.speaker.origin for given in told.values() for each in given if each.observed.is_party}
    fights = {event for (event, _, _), given in told.items() if any(each.observed.is_party for each in given)}
    return dict.fromkeys(fights, sides)


def _credited(counted: Counted, party: Speaker | None, parties: Collection[Origin]) -> Counted:
    """Return a count with the party whose text the article prints, and marked where all who give it are parties."""
    observed = counted.observed
    if party is not None and observed.speaker.said_by is None:
        observed = observed._replace(speaker=party, is_party=True)
    elif observed.speaker.said_by and all(each.origin in parties for each in observed.speakers):
        observed = observed._replace(is_party=True)
    return counted._replace(observed=observed)


def _with_doubts(counted: Sequence[Counted], speakers: Speakers) -> Sequence[Counted]:
    """Note with each count who of its line may be its body under a name of another language."""
    said = dict.fromkeys(who for each in counted for who in each.observed.speakers if len(who.entities) == 1)
    pairs = [(one, other) for one, other in permutations(said, 2) if speakers.may_be_one(one, other)]
    if not pairs:
        return counted
    noted = []
    for each in counted:
        own = each.observed.speakers
        perhaps = tuple(dict.fromkeys(other.origin for one, other in pairs if one in own))
        noted.append(each._replace(observed=each.observed._replace(perhaps=perhaps)))
    return noted


def _as_printed(counted: Sequence[Counted]) -> Sequence[Counted]:
    """Return the counts of a line of which those that an article has from a paper are of whom that paper quotes."""
    papers = frozenset[int]().union(*(each.observed.speaker.printed_in for each in counted))
    printed = [each.observed for each in counted if each.observed.source in papers] if papers else []
    return [each._replace(observed=_from_paper(each.observed, printed)) for each in counted] if printed else counted


def _from_paper(one: Observed, printed: Iterable[Observed]) -> Observed:
    """Return a count with the origin of the same number in the article of the paper that gives it, if that is one."""
    theirs = (each for each in printed if each.source in one.speaker.printed_in - {one.source})
    found = {each.speaker.origin for each in theirs if are_one_number(one.as_count, each.as_count)}
    return one._replace(speaker=replace(one.speaker, origin=found.pop())) if len(found) == 1 else one


def _place(line: CountSeries) -> tuple[int, int]:
    return min((each.source, each.position) for each in line.observed)


def _line(event: int, metric: Metric, key: str, observed: Sequence[Counted], cast: Cast) -> CountSeries:
    """Put the counts of one line in the order of time, and tell which of them stand."""
    wordings = [each.observed.of for each in observed]
    if len({*map(remark_of, wordings)}) > 1:
        wordings = [*map(without_remark, wordings)]
    is_mixed = key == _PEOPLE and len({each.key for each in observed}) > 1
    of = "people" if is_mixed else _with_whose(max(dict.fromkeys(wordings), key=wordings.count), wordings, cast)
    kept = _without_repeats([each.observed for each in observed])
    if len(kept) > 1 or kept[0].as_count.is_superseded:
        counts = [each.as_count for each in kept]
        stands = standing(counts, metric)
        kept = [kept[place]._replace(current=stands[place]) for place in in_order(counts, metric)]
    return CountSeries(event, metric, key, cast.cased(of), tuple(kept))


def _with_whose(of: str, wordings: Iterable[str], cast: Cast) -> str:
    """Return what is counted with whose they are, where one wording says that: of "soldiers" the Turkish soldiers."""
    words = {*of.split()}
    fuller = {each for each in wordings if words < {*each.split()} and not cast.cased(each.casefold()).islower()}
    return fuller.pop() if len(fuller) == 1 else of


def _on_lines(counted: Sequence[Counted], metric: Metric) -> Mapping[str, Sequence[Counted]]:
    lines = _by_people(counted, metric)
    if metric == "other":
        return _by_body(lines)
    return _by_length(lines) if metric == "distance" else lines


def _by_body(lines: Mapping[str, Sequence[Counted]]) -> dict[str, list[Counted]]:
    """Put counts of mere people of whom nothing is told on a line for each body; one number of two bodies is one.

    The 11 of the ministry and the 3 of the hospital may be of anybody.
    """
    found: dict[str, list[Counted]] = {}
    for key, those in lines.items():
        homes: list[list[Counted]] = []
        is_mere = key == _PEOPLE and all(" " not in each.observed.of for each in those)  # "people", not "people who …"
        for each in those if is_mere else ():
            alike = [home for home in homes if any(_may_be_one_count(each.observed, one.observed) for one in home)]
            homes = [home for home in homes if home not in alike] + [[*chain.from_iterable(alike), each]]
        for place, home in enumerate(homes or [[*those]]):
            found[f"{key}, of body {place + 1}" if place else key] = home
    return found


def _may_be_one_count(one: Observed, other: Observed) -> bool:
    """Tell whether two counts are on one body's word, or in one article, or of one number."""
    return (
        one.source == other.source
        or share(one.as_count, other.as_count)
        or are_one_number(one.as_count, other.as_count)
    )


def _by_people(counted: Sequence[Counted], metric: Metric) -> Mapping[str, Sequence[Counted]]:
    """Put the counts of one event and metric on lines: words that mean whoever was there share one.

    They do until an article gives one as a part of a number, or gives both as two counts of one time; a narrower word
    joins only where its number is one of the whole's. Each single person of whom one article tells is another.
    """
    lines: dict[str, list[Counted]] = defaultdict(list)
    words: dict[str, list[Counted]] = defaultdict(list)
    for each in counted:
        is_part = each.observed.part_of is not None and (each.key == _PEOPLE or _stands_by_its_whole(each, counted))
        if each.observed.unproved is not None:
            # the missing and the rescued whose words are not read are both "people", and nothing tells them apart
            key = _key_of_part(each.observed) if is_part else each.key
            lines[f"{key}, not shown to be {each.observed.unproved}"].append(each)
        elif rest := without_the_named(each.observed.of):
            lines[f"{rest}, others"].append(each)
        elif fate := fate_before(each.observed.of, metric):
            lines[f"{each.key}, {fate} before"].append(each)
        elif apart := each.apart or ("others" if are_further(each.observed.value_text) else ""):
            lines[f"{each.key}, {apart}"].append(each)
        elif is_part:
            lines[_key_of_part(each.observed)].append(each)
        elif (metric in GROWS or METRICS[metric].is_of_people) and _is_one_of_them(each.observed, counted):
            lines[f"{each.key}, one of them"].append(each)
        else:
            words[each.key].append(each)
    lines |= {**_parted(lines), **_parted(words)}
    if len(words) == 1:
        return {**lines, **words}
    whole = _whole(words, metric)
    for key, those in words.items():
        lines[_PEOPLE if key in whole else key] += those
    return lines


def _by_length(words: Mapping[str, Sequence[Counted]]) -> dict[str, list[Counted]]:
    """Put lengths on lines of their own that are no two measures of one: 3 km to the town, 60 km to another place.

    Words for a length seldom say from where to where. What replaced another stays on its line.
    """
    found: dict[str, list[Counted]] = {}
    for key, those in words.items():
        ordered = sorted(those, key=lambda each: each.observed.as_count.number or (0, 0))
        is_one = any(each.observed.is_superseded or each.observed.is_vague for each in those)
        last, home = None, key
        for each in ordered:
            low, high = each.observed.as_count.number or (0, 0)
            home = f"{key}, from {low}" if last and not is_one and low > _ONE_LENGTH * last else home
            found.setdefault(home, []).append(each)
            last = high
    return found


_ONE_LENGTH: Final = 2
"""Two measures of one way seldom lie further apart."""


def _key_of_part(part: Observed) -> str:
    """Return what tells a part from others: its words, or where these say only "people" its number.

    The two who died in surgery are not the one of a family, and neither becomes the three who died in hospital.
    """
    words = part_key(part.of)
    return f"{words} {part.as_count.number}, a part" if words == _PEOPLE else f"{words}, a part"


def _stands_by_its_whole(part: Counted, counted: Iterable[Counted]) -> bool:
    """Tell whether what a part is of, or by then far more, is counted by the same words.

    Two of the five gates are no rival of the five, and the two survivors of four are none of 121 survivors. What rises
    was once a part of less: 7 of 9 are the first of 21.
    """
    whole = part.observed.part_of or 0
    same = [each.observed for each in counted if each is not part and each.key == part.key]
    by_then = [each for each in same if _is_by_then(each.counted_on, part.observed.counted_on)]
    return any(whole in (each.low, each.high) for each in same) or any(
        (each.low or 0) >= _FAR_MORE * whole for each in by_then
    )


def _is_by_then(day: Window | None, other: Window | None) -> bool:
    return day is not None and other is not None and day.has_year == other.has_year and day.last <= other.last


_FAR_MORE: Final = 2
"""Two who dispute a number seldom differ by more than the whole that one of them says it is a part of."""


def _parted(told: dict[str, list[Counted]]) -> Mapping[str, list[Counted]]:
    """Take out of each line what one article tells apart, and return it on lines of its own."""
    found: dict[str, list[Counted]] = {}
    for key, those in told.items():
        told[key], apart = _told_apart(those)
        found |= {f"{key}, {said}": those for said, those in apart.items()}
    return found


def _told_apart(counted: Sequence[Counted]) -> tuple[list[Counted], Mapping[str, list[Counted]]]:
    """Return the counts under one word that may be of the same people, and apart from them those that an article parts.

    It does by what it says of them beside their noun, where it gives two numbers at one time: who died on the spot and
    who died on the way. Two single persons are two, whatever is said of them.
    """
    kept: list[Counted] = []
    apart: dict[str, list[Counted]] = defaultdict(list)
    ones: dict[int, list[Observed]] = defaultdict(list)
    for each in counted:
        before = ones[each.observed.source]
        is_another = any(_are_two_persons(each.observed, one) for one in before)
        if each.observed.as_count.number == (1, 1) and not each.observed.is_superseded:
            before.append(each.observed)
        said = part_key(each.observed.of)
        rivals = [one.observed for one in kept if part_key(one.observed.of) != said]
        if is_another:
            apart[f"person {len(before)}"].append(each)
        elif _told_as_two([each.observed], rivals):
            apart[f"told as {said}"].append(each)
        else:
            kept.append(each)
    return kept, apart


def _are_two_persons(one: Observed, other: Observed) -> bool:
    """Tell whether one article tells of two single persons on one word: each has a quote of her own."""
    are_single = one.as_count.number == (1, 1) and not one.is_superseded
    return are_single and one.speaker.origin == other.speaker.origin and one.cites != other.cites


def _with_what_replaced(lines: Mapping[str, Sequence[Counted]], metric: Metric) -> Mapping[str, Sequence[Counted]]:
    """Put what is given as superseded, and by nothing on its line, to what its article gives in its place.

    That is the one count of the same people, by any word for whoever was there; of several the one in its quote. Where
    nothing tells what befell them, it is on the same body's word.
    """
    found = {key: [*those] for key, those in lines.items()}
    for key, those in lines.items():
        if any(not each.observed.is_superseded for each in those):
            continue
        homes = {_home_of(each, lines, metric) for each in those}
        home = homes.pop()
        if home is not None and not homes:
            found[home] += found.pop(key)
    return found


def _home_of(old: Counted, lines: Mapping[str, Sequence[Counted]], metric: Metric) -> str | None:
    """Return the key of the one line that holds what replaced a count, or None."""
    beside = [
        (key, each)
        for key, those in lines.items()
        for each in those
        if each.observed.source == old.observed.source
        and _may_replace(each.observed)
        and (metric != "other" or share(each.observed.as_count, old.observed.as_count))
    ]
    same = [(key, each) for key, each in beside if without_everybody(each.key) == without_everybody(old.key)]
    fitting = {key for key, each in same if _share_words(each.observed, old.observed)} or {key for key, _ in same}
    return fitting.pop() if len(fitting) == 1 else None


def _may_replace(new: Observed) -> bool:
    """Tell whether a count may be the later state of a whole: it stands, has a number, and is no part."""
    return not new.is_superseded and not new.is_vague and new.part_of is None and new.as_count.number != (1, 1)


def _share_words(one: Observed, other: Observed) -> bool:
    """Tell whether a quote of one count holds words of a quote of another."""
    return any(mine.start < yours.end and yours.start < mine.end for mine in one.cites for yours in other.cites)


def _is_one_of_them(one: Observed, counted: Sequence[Counted]) -> bool:
    """Tell whether a count is one person whom an article tells of, where more had been counted before.

    "A man was killed" may be the first that is known of a toll; behind a toll of 94 he is one of those.
    """
    if one.as_count.number != (1, 1) or any(each.role in COUNTED for each in read_numbers(one.value_text)):
        return False
    more = (each.observed.as_count for each in counted if not each.observed.is_vague)
    return any(each.number and each.number[0] > 1 and not is_before(one.as_count, each) for each in more)


def _whole(words: Mapping[str, Sequence[Counted]], metric: Metric) -> set[str]:
    """Return the keys of those words that are counted on one line with the people."""
    likeness = {key: {likeness_to_whole(each.observed.of, metric) for each in those} for key, those in words.items()}
    may_join = [
        key
        for key, those in words.items()
        if "apart" not in likeness[key]
        and all(each.observed.part_of is None for each in those)
        and not _beside_the_armed(key, words)
    ]
    rivals = {key: [each.observed for each in words[key]] for key in may_join}
    joining = [
        key
        for key in may_join
        if key == _PEOPLE
        or not any(_told_as_two(rivals[key], others) for other, others in rivals.items() if other != key)
    ]
    whole = {key for key in joining if likeness[key] == {"whole"}}
    counts = [each.as_count for key in whole for each in rivals[key]]
    narrower = {key for key in joining if any(_is_one_of(each.as_count, counts) for each in rivals[key])}
    return whole | narrower


def _is_one_of(narrower: Count, whole: Sequence[Count]) -> bool:
    """Tell whether a count has a number of the whole that its body had not replaced by then."""
    same = [each for each in whole if each.number is not None and each.number == narrower.number]
    by_then = [each for each in whole if each.number is not None and not is_before(narrower, each)]
    return any(
        narrower.is_superseded
        or not any(share(old, new) and new.number != old.number and is_before(old, new) for new in by_then)
        for old in same
    )


def _beside_the_armed(key: str, words: Mapping[str, Sequence[Counted]]) -> bool:
    """Tell whether civilians are counted beside those who bear arms, by one counter in one article: as a part."""
    if not are_civilians(key):
        return False
    armed = {
        (each.observed.source, each.observed.speaker.origin)
        for other, those in words.items()
        if bear_arms(other)
        for each in those
    }
    return any((each.observed.source, each.observed.speaker.origin) in armed for each in words[key])


def _told_as_two(some: Iterable[Observed], others: Iterable[Observed]) -> bool:
    """Tell whether an article gives two words different numbers at one time, on one body's word or on nobody's."""
    beside: dict[tuple[int, str | None], list[Observed]] = defaultdict(list)
    for other in others:
        if not other.is_superseded and not other.is_vague:
            beside[other.source, other.as_of].append(other)
    return any(
        one.as_count.number != other.as_count.number
        and (None in (one.speaker.said_by, other.speaker.said_by) or one.speaker.origin == other.speaker.origin)
        for one in some
        if not one.is_superseded and not one.is_vague
        for other in beside.get((one.source, one.as_of), ())
    )


def _without_repeats(observed: Sequence[Observed]) -> Sequence[Observed]:
    """Keep one of an article's figures that say the same on the same word, with the quotes of all."""
    if len(observed) == 1:
        return observed
    kept: dict[tuple[object, ...], Observed] = {}
    for each in observed:
        count = each.as_count
        key = (each.source, each.qualifier, each.as_of, count._replace(article="", place=0))
        before = kept.get(key)
        kept[key] = each if before is None else before._replace(cites=tuple(dict.fromkeys(before.cites + each.cites)))
    return list(kept.values())


_EVIDENT_DAYS: Final = 62
"""In a longer total, one cannot tell whether it counts a day's events already; longer after it, nobody is in it."""


def wholes(lines: Sequence[CountSeries], events: Sequence[MergedEvent]) -> Mapping[int, int]:
    """Give for each line, by index, the line that an article says it is a part of.

    An article says of how many it is a part; of which, where several things come to that number, their events tell. Of
    a number that it gives as replaced it counts no part. It says so of its own count: where another stands that is told
    as no part, the whole has a count of its time.
    """
    parts = [(index, each) for index, line in enumerate(lines) for each in line.observed if each.part_of is not None]
    articles = {each.source for _, each in parts}
    told: dict[tuple[int, str], list[tuple[int, Observed]]] = defaultdict(list)
    for index, line in enumerate(lines):
        for each in line.observed:
            if each.source in articles:
                told[each.source, line.metric].append((index, each))
    fitting: dict[int, set[int]] = defaultdict(set)
    for index, part in parts:
        fitting[index] |= _fitting(index, part, lines, told[part.source, lines[index].metric], events)
    found: dict[int, int] = {}
    for index, said in fitting.items():
        fits = {each for each in said if _is_whole_of_all(lines[each], lines[index])}
        if len(fits) == 1 and not _leads_back(index, next(iter(fits)), found):
            found[index] = next(iter(fits))
    return found


def _fitting(
    part: int,
    told: Observed,
    lines: Sequence[CountSeries],
    beside: Iterable[tuple[int, Observed]],
    events: Sequence[MergedEvent],
) -> set[int]:
    fits = {
        other
        for other, whole in beside
        if other != part and told.part_of in (whole.low, whole.high) and not whole.is_superseded
    }
    own = {other for other in fits if lines[other].event == lines[part].event}
    return own or {other for other in fits if _may_be_of(lines[part], lines[other], events)}


def _is_whole_of_all(whole: CountSeries, part: CountSeries) -> bool:
    """Tell whether a whole was counted when each count was that stands of a part: four of eight, and six days before.

    What an article gives as a part is one, and a count without a day may be of any.
    """
    days = [each.as_count.day for each in whole.observed]
    others = [each.as_count.day for each in part.current if each.part_of is None]
    return all(day is None or any(own is None or own.overlaps(day) for own in days) for day in others)


def _may_be_of(part: CountSeries, whole: CountSeries, events: Sequence[MergedEvent]) -> bool:
    """Tell whether what is counted at one event may be a part of what is counted at another.

    Those held in a jail this week are none of the dead of a fire years ago, whatever comes to one number; and where no
    metric says what became of people, a word for them has to be the same.
    """
    one, other = events[part.event].when, events[whole.event].when
    if one and other and one.has_year and other.has_year and one.gap(other) > _EVIDENT_DAYS:
        return False
    if part.metric != "other" and part.metric not in WEAK:
        return True
    words = (set(counted_key(each.of, each.metric).split()) - {_PEOPLE} for each in (part, whole))
    return not next(words).isdisjoint(next(words))


def _leads_back(part: int, whole: int, found: Mapping[int, int]) -> bool:
    """Tell whether a whole is itself, by way of others, a part of its part."""
    seen = {part}
    while whole not in seen:
        seen.add(whole)
        if whole not in found:
            return False
        whole = found[whole]
    return True


def parts_of_totals(
    events: Sequence[MergedEvent], lines: Sequence[CountSeries], parts: Mapping[int, int], geography: Geography
) -> Mapping[int, int]:
    """Give for each event that is evidently inside a total that total, by index."""
    found: dict[int, int] = {}
    by_source: dict[int, list[int]] = {}
    for index, event in enumerate(events):
        if event.status == "total":
            for source in {mention.source for mention in event.mentions}:
                by_source.setdefault(source, []).append(index)
    for part, whole in parts.items():
        inner, outer = lines[part].event, lines[whole].event
        if inner != outer and events[outer].status == "total":
            found[inner] = outer
    for index, event in enumerate(events):
        if index in found or event.status not in ("news", "total"):
            continue
        told = {total for mention in event.mentions for total in by_source.get(mention.source, ()) if total != index}
        holding = [total for total in told if _holds(events[total], event, geography)]
        if holding:
            found[index] = min(holding, key=lambda total: (_days(events[total]), total))
    return {inner: outer for inner, outer in found.items() if found.get(outer) != inner}


def _days(event: MergedEvent) -> float:
    return event.when.days if event.when else float("inf")


def _holds(total: MergedEvent, event: MergedEvent, geography: Geography) -> bool:
    if not are_compatible(total.kind, event.kind):
        return False
    if total.when is None or event.when is None or not total.when.holds(event.when) or total.when == event.when:
        return False
    if total.when.days > _EVIDENT_DAYS or (
        not set(total.by) & set(event.by) if total.by or event.by else total.kind != event.kind
    ):
        return False
    return geography.share(total.places, event.places)
