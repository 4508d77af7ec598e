"""Is a figure what its quote says: value, qualifier, metric, what is counted, whole?

Decides on readings of the article's own text, not of the quote alone, so that "At least 12" quoted as "12" is still at
least 12. What a figure's metric needs (`counted`) must stand in the number's own clause: that nothing speaks against it
is no support.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from summarizer.domain.article import GroundedEvent, GroundedFigure, Span, paragraph_around, sentence_around
from summarizer.domain.countries import codes_in, names_currency, tells_of_money
from summarizer.domain.first_reports import is_first_report
from summarizer.domain.languages import language, primary, reads_words, wordings_of
from summarizer.domain.languages.any_language import alternatives, whole_words
from summarizer.domain.languages.language import THINGS, UNITS
from summarizer.domain.metrics import METRICS, OF_DEAD, STRICT, WEAK, metrics_where
from summarizer.domain.words import word_set
from summarizer.grounding.by_event import NO_EVENT, ToldOf, told_by_event
from summarizer.grounding.counted import counted_at, counts_people, kinds_of, may_be, object_to_counted, roles_of
from summarizer.grounding.dates.foreign import words_in_english
from summarizer.grounding.fates import (
    does_something_else,
    fates_at,
    fates_in,
    is_whole,
    pointed_at,
    words_for,
)
from summarizer.grounding.fates.behind import has_subject_behind
from summarizer.grounding.fates.sentence import laid_open
from summarizer.grounding.fates.single import of_one
from summarizer.grounding.fates.victims import are_dead_victims
from summarizer.grounding.metric_words import tells_metric
from summarizer.grounding.numbers import (
    COUNTED,
    PROPORTIONAL,
    implied_numbers,
    read_numbers,
    readings_of,
    told_in_words,
)
from summarizer.grounding.numbers.joins import Reading, qualified
from summarizer.grounding.numbers.sorts import Role
from summarizer.grounding.numbers.tokens import hangs_on_letters, tokens_of
from summarizer.grounding.page import Page
from summarizer.grounding.scope import (
    as_share,
    magnitude_before,
    magnitude_of,
    other_time,
    scaled,
    set_beside,
)
from summarizer_schemas.brief import Number
from summarizer_schemas.report import FigureReport
from summarizer_schemas.vocabulary import Metric, Qualifier

_TOLD_WITHOUT_NUMBER: Final = ([0], [1], [2], [3], [4], [5])
"""Values that news tells without a number: "a rebel", "both", "a trio", "fünffacher Mord"."""
_NEXT_WORD: Final = 20
"""Code points in which the noun behind an article ends."""
_TOLD_APART: Final = STRICT | {"rescued"}
"""What the first of two numbers that make a share may count by itself: "four of six hostages were freed"."""
_SHARE: Final[frozenset[Role]] = frozenset({"share"})
_APART: Final = metrics_where(lambda row: row.is_apart)
_OF_PEOPLE: Final = metrics_where(lambda row: row.counts in {"people", "beings", "patients"})
_OF_LIVING: Final = metrics_where(lambda row: not row.has_dead)
_OF_THINGS: Final = metrics_where(lambda row: row.counts == "things")
"""What befalls no person."""
_TOLD_OF_RESCUED: Final = frozenset(METRICS["rescued"].bears)
_SINGLE: Final[frozenset[Qualifier]] = frozenset(
    {"exact", "at_least", "more_than", "about", "almost", "up_to", "fewer_than"}
)
_COUNTED_IN: Final = {10, 12, 100, 1000}
"""The worth of group nouns in which one counts, so that two dozen are 24."""
_EXCEPTED: Final[frozenset[Role]] = frozenset({"excepted"})
"""The role of "all but three", of whom their clause tells nothing but that they are not the others."""
_DENIED: Final[frozenset[Role]] = frozenset({"denied"})
"""The role of "not 12 as first reported", which only a superseded figure may have, or one of whoever holds to it."""


def object_to_figure(
    figure: FigureReport, spans: Sequence[Span], page: Page, event: ToldOf = NO_EVENT
) -> Iterator[str]:
    """Yield what is wrong with a figure whose quote stands at `spans`, and which hangs on `event`."""
    read = reading_of(figure, spans, page)
    if read is None:
        yield _not_there(figure, page.readings_in(spans), page)
        return
    yield from _object_to_reading(figure, read, page, event)
    number = Span(read.written_start, read.written_end)
    if figure.value == [figure.part_of] and is_whole(page.article.text, number, page.language):
        yield f"the article counts a part of {plainly(figure.value[0])} there: give the part, and that as part_of"
    if figure.part_of is not None and (reason := object_to_whole(figure, figure.part_of, page)):
        yield reason


def without_needless_words(figure: FigureReport, spans: Sequence[Span], page: Page, event: ToldOf) -> FigureReport:
    """Return a sound figure that points to words for its metric only where it would not stand without them."""
    plain = figure.model_copy(update={"metric_text": None})
    is_needed = figure.metric_text is not None and any(object_to_figure(plain, spans, page, event))
    return figure if is_needed else plain


def is_one_untold(figure: FigureReport, spans: Sequence[Span], page: Page) -> bool:
    """Tell whether a figure counts one by words that hold no number: "the cook's leg was put in plaster".

    What befell her is her event's to tell. No correction can give these words a number, so that asking for one costs a
    request and teaches a model to claim another (18 of 62 items that were sent back of eight folders of articles).
    """
    is_one = figure.value == [1]
    return is_one and not any(each.role in COUNTED | _SHARE for each in page.readings_in(spans))


def object_to_event(figure: FigureReport, event: GroundedEvent, spans: Sequence[Span], page: Page) -> str | None:
    """Tell why a sound figure is none of its event: its own clause tells of an earlier time."""
    read = reading_of(figure, spans, page)
    is_count = METRICS[figure.metric].is_of_event
    if read is None or read.role == "implied" or not is_count or figure.is_superseded:
        return None
    time = other_time(figure, Span(read.written_start, read.written_end), event, page)
    if time is None:
        return None
    when = event.date or "of these days"
    return f"its own clause tells of {time!r}, and event {figure.event} is {when}: it belongs to an event of its own"


def range_as_written(
    figure: FigureReport, spans: Sequence[Span], page: Page
) -> tuple[Number | None, Number | None, str]:
    """Return the lowest and the highest value that a sound figure leaves open, and its number as the article has it.

    "At least 12" has no highest value, "up to 30" no lowest, "dozens" neither; "about 50" is 50 for both.
    """
    read = reading_of(figure, spans, page)
    assert read is not None, "only a figure that the gate lets through has a range"
    return _range_of(read, page)


def _range_of(read: Reading, page: Page) -> tuple[Number | None, Number | None, str]:
    written = " ".join(page.article.text[read.written_start : read.written_end].split())
    if read.role == "implied":
        written = f"{written} {counted_at(page.article.text, Span(read.start, read.end), page.language)}".strip()
    if whole := _magnitude_from(read, page):
        written = f"{written} [{magnitude_of(whole, page)}]"
    low = None if read.qualifier in {"up_to", "fewer_than"} else read.low
    high = None if read.qualifier in {"at_least", "more_than"} else read.high
    return low, high, written


def is_as_read(figure: GroundedFigure, page: Page) -> bool:
    """Tell whether a figure's number is read in a page just as it was when it passed."""
    read = reading_of(figure.report, figure.spans, page)
    return read is not None and _range_of(read, page) == (figure.low, figure.high, figure.value_text)


def tells_superseded(spans: Sequence[Span], page: Page) -> bool:
    """Tell whether a word of supersession ("up from") stands in the sentence at `spans` or in the one before.

    First reports are superseded as well, and what is denied behind the number or in the next sentence: "at first two
    gunmen were reported. That was false."
    """
    text, grammar = page.article.text, language(page.language).grammar
    for span in spans:
        sentence = sentence_around(text, span)
        before = sentence_around(text, Span(max(0, sentence.start - 2), max(0, sentence.start - 1)))
        if grammar.superseded.search(text, before.start, sentence.end):
            return True
        behind = min(len(text), len(text) - len(text[sentence.end :].lstrip()))
        following = sentence_around(text, Span(behind, min(len(text), behind + 1)))
        is_denied = not grammar.negations.isdisjoint(_words_in(text[span.end : sentence.end]))
        is_denied = is_denied or not grammar.denials.isdisjoint(_words_in(text[span.end : following.end]))
        if is_denied or is_first_report(text[sentence.start : sentence.end]):
            return True
    return False


def _words_in(text: str) -> list[str]:
    return re.findall(r"[^\W\d_]+", text.casefold())


def is_replaced(figure: FigureReport, spans: Sequence[Span], page: Page) -> bool:
    """Tell whether "up from" stands straight before the number of a toll, which another has replaced.

    Of other metrics, and where a year is told behind it, it may be the number of another year.
    """
    read = reading_of(figure, spans, page) if figure.metric in STRICT else None
    if read is None:
        return False
    text, tag = page.article.text, page.language
    sentence = sentence_around(text, Span(read.written_start, read.written_end))
    before = text[sentence.start : read.written_start].rstrip()
    is_replaced = any(each.end() == len(before) for each in language(tag).grammar.replaced.finditer(before))
    behind = words_in_english(text[read.written_end : min(sentence.end, read.written_end + _YEAR_NEAR)], tag)
    return is_replaced and _YEAR.search(behind) is None


def reading_of(figure: FigureReport, spans: Sequence[Span], page: Page) -> Reading | None:
    """Return the reading that says the figure's value; of several the one with the least to object to.

    Of two articles that count ("a fire destroyed a mill") the one before what happened is the last to be meant, unless
    happenings are counted.
    """
    fitting = _fitting(figure, spans, page)
    if len(fitting) == 1:
        return fitting[0]

    def faults(reading: Reading) -> tuple[int, bool]:
        return len(list(_object_to_reading(figure, reading, page))), _counts_happening(figure, reading, page)

    return min(fitting, key=faults, default=None)


def _counts_happening(figure: FigureReport, read: Reading, page: Page) -> bool:
    """Tell whether an article that counts stands before what happened, and the figure counts something else."""
    if read.role != "implied" or _names_happening(figure.of.split(" of ")[0].split()[-1:], "en"):
        return False
    counted = counted_at(page.article.text, Span(read.start, read.end), page.language)
    return _names_happening(counted.split()[:1], page.language)


def _names_happening(word: Sequence[str], tag: str) -> bool:
    """Tell whether a word is one for a kind of event: "incendio", "explosions"."""
    words = wordings_of(tag)
    return words is not None and any(
        re.match(pattern, each, re.IGNORECASE) for each in word for pattern in words.kinds.values()
    )


def _fitting(figure: FigureReport, spans: Sequence[Span], page: Page) -> list[Reading]:
    """Return the readings that have the figure's value: as written, told without a number, or else made out."""
    needs, value, read = METRICS[figure.metric].needs, figure.value, page.readings_in(spans)
    is_denied = figure.is_superseded or _is_held_to_behind(figure, spans, page)
    roles = roles_of(figure.metric) | (_DENIED if is_denied else frozenset())
    fitting = [*readings_of(read, value, roles)]
    if value in _TOLD_WITHOUT_NUMBER and (needs == "word" or figure.metric == "other"):
        fitting += [each for each in implied_in(spans, page, figure.of) if each.low == value[0]]
    if not fitting and needs == "word":
        fitting += readings_of(read, value, _EXCEPTED)
    if value == [0] or not (fitting or value):
        fitting += [each for each in _told_in_words(spans, page) if each.low == (value[0] if value else None)]
    if not fitting and value and (figure.metric in _TOLD_APART or figure.metric == "other"):
        told = _times_in(spans, page, figure.of) if figure.metric == "other" else ()
        fitting += [each for each in (*told, *_apart_in(spans, page, figure)) if [each.low] == value]
    if value == [0] and needs == "currency":
        fitting += _nothing_in(spans, page)
    if not fitting and needs == "currency":
        fitting += readings_of([each for one in read if (each := scaled(one, page))], value, roles)
    if not fitting and figure.metric == "share":
        fitting += readings_of([each for one in read if (each := as_share(one, page))], value, roles)
    if not fitting and figure.metric == "measurement" and _IN_PERCENT.search(figure.of):
        fitting += readings_of(read, value, _SHARE)  # a gradient of nine per cent is no share of a whole
    if not fitting and figure.metric == "share" and value == [_HALF]:
        fitting += _halved_in(spans, page)
    return fitting


_IN_PERCENT: Final = re.compile(r"\bper ?cent\b|%", re.IGNORECASE)
"""That a measure is counted in per cent, in the model's English words."""


def _halved_in(spans: Sequence[Span], page: Page) -> Iterator[Reading]:
    """Yield half at each word by which something is halved: "operating profit more than halved"."""
    text, known = page.article.text, language(page.language).lexicon
    for start, end in spans:
        tokens = tokens_of(text[start:end])
        for i, token in enumerate(tokens):
            if _HALVED.fullmatch(token.text):
                at, qualifier = qualified(tokens, known, i)
                first, last, written = start + token.start, start + token.end, start + tokens[at].start
                yield Reading(first, last, _HALF, _HALF, qualifier or "exact", "share", written, last)


_HALF: Final = 50
"""Half, in percent."""
_HALVED: Final = re.compile(whole_words(lambda row: row.halved))


def _nothing_in(spans: Sequence[Span], page: Page) -> Iterator[Reading]:
    """Yield the noughts that are told by "nothing", which is no money where it is said: "has set aside nothing"."""
    text, words = page.article.text, wordings_of(page.language)
    says = re.compile(rf"(?:{words.says if words else '(?!)'}|saying|say|known?|knew)\s+$", re.IGNORECASE)
    for start, end in spans:
        for found in _NO_MONEY.finditer(text, start, end):
            if not says.search(text, max(0, found.start() - _NEXT_WORD), found.start()):
                yield Reading(*found.span(), 0, 0, "exact", "implied", *found.span())


_NO_MONEY: Final = re.compile(rf"(?<!\w)(?:{alternatives(lambda row: row.nothing)})(?!\w)", re.IGNORECASE)


def _times_in(spans: Sequence[Span], page: Page, of: str) -> Iterator[Reading]:
    """Yield how often a deed was done that a figure counts: "dreimal um Hilfe gebeten" are three requests.

    Such an adverb counts no people and no things, and "twice as many" compares.
    """
    text, known = page.article.text, language(page.language).lexicon
    if counts_people(of) or not kinds_of(of).isdisjoint(THINGS | UNITS):
        return
    for start, end in spans:
        for found in _NEXT.finditer(text, start, end):
            times, behind = known.times.get(found[0].casefold()), _NEXT.search(text, found.end())
            if times and (behind is None or behind[0].casefold() not in known.comparing):
                yield Reading(*found.span(), times, times, "exact", "implied", *found.span())


def _apart_in(spans: Sequence[Span], page: Page, figure: FigureReport) -> Iterator[Reading]:
    """Yield the two numbers of "four of six gates", which are so many gates as well as a share.

    Of people to whom nothing is done, of ten or a hundred, and of "every" so many, news tells proportions: "nine out of
    ten people". Of a few it does even so: "three in four families lost somebody".
    """
    known, grammar = language(page.language).lexicon, language(page.language).grammar
    small = grammar.genitive | grammar.prepositions | grammar.determiners
    every = {phrase[-1] for phrase in known.out_of if len(phrase) > 1} - small
    is_of_people = counts_people(figure.of)
    proportional = PROPORTIONAL | _FEW if is_of_people else PROPORTIONAL
    is_untold = is_of_people and figure.metric == "other"
    around = [] if is_untold else [sentence_around(page.article.text, span) for span in spans]
    shares = [each for each in page.readings_in(around) if each.role in _SHARE]
    for share in dict.fromkeys(shares):
        written = page.article.text[share.start : share.end]
        first, last = (written[: len(written.split()[0])], written.split()[-1])
        places = (share.start, share.end - len(last))
        both = [read_numbers(each, page.language)[:1] for each in (first, last)]
        values = [each[0].low or 0 for each in both if each and each[0].role in COUNTED]
        values = [1, *values] if len(values) == 1 and first.casefold() in grammar.ones else values
        if (
            len(values) == _BOTH
            and values[0] < values[1]
            and values[1] not in proportional
            and every.isdisjoint(_words_in(written))
            and (values[0] > 1 or not grammar.determiners.isdisjoint(_words_in(written)[1:]))  # "een van de twee"
        ):
            for place, value, word in zip(places, values, (first, last), strict=True):
                end = place + len(word)
                if any(start <= place and end <= stop for start, stop in spans):
                    yield Reading(place, end, value, value, "exact", "count", place, end)


_BOTH: Final = 2
_FEW: Final = frozenset({2, 3, 4})
"""Of so few people news tells proportions, too: "three in four families"."""


def _is_held_to_behind(figure: FigureReport, spans: Sequence[Span], page: Page) -> bool:
    """Tell whether the body of a figure is one that a denied number is given to: "nine, not seven as the army says".

    What one body denies another may hold to; who denies it stands before the number. What it "first said" it does not.
    """
    text, superseded = page.article.text, language(page.language).grammar.superseded
    for each in page.readings_in(spans) if figure.source else ():
        behind = text[each.end : sentence_around(text, Span(each.start, each.end)).end]
        is_old = is_first_report(behind) or superseded.search(behind) is not None
        if each.role in _DENIED and (figure.source or "").casefold() in behind.casefold() and not is_old:
            return True
    return False


def _told_in_words(spans: Sequence[Span], page: Page) -> Iterator[Reading]:
    """Yield what spans tell by phrases: "not a single", "a number of"."""
    for start, end in spans:
        for each in told_in_words(page.article.text[start:end], page.language):
            yield each.moved(start)


def implied_in(spans: Sequence[Span], page: Page, of: str) -> Iterator[Reading]:
    """Yield the ones and noughts that spans tell without a number, of what is counted in English words.

    A person whom the report lists is one, in each of her spellings: "Ana Ruiz, 22, died", "the death of Ruiz".
    """
    for start, end in spans:
        for each in implied_numbers(page.article.text[start:end], page.language, of):
            yield each.moved(start)
    for name, kinds in page.kinds.items():
        for at, _ in page.whereabouts.spans_of([name]) if "person" in kinds else ():
            if any(start <= at < end for start, end in spans):
                yield Reading(at, at, 1, 1, "exact", "implied", at, at)


def _object_to_reading(figure: FigureReport, read: Reading, page: Page, event: ToldOf = NO_EVENT) -> Iterator[str]:
    """Yield what is wrong with taking a number of the article for a figure's: how firm, of whose fate, of what."""
    text, number = page.article.text, Span(read.written_start, read.written_end)
    written = text[number.start : number.end]
    if figure.qualifier not in firmness_of(read, written, page):
        yield f"the article writes {written!r}: that is {read.qualifier}, not {figure.qualifier}"
    needs = METRICS[figure.metric].needs
    if needs == "word" and reads_words(page.language):
        told = _fates_of(read, page)
        if not _is_told(figure, read, told, page, event):
            around = f"the words around {written!r}" if written else "the quote's words"
            yield f"{around} {_telling(told, number, page)} {figure.metric}"
    elif needs == "currency":
        whole = _magnitude_from(read, page)
        place = Span(whole.written_start, whole.written_end) if whole else number
        if reason := _object_to_money(figure.of, text, place, page.language):
            yield reason
    if reason := object_to_counted(figure.of, text, number, figure.metric, page.language):
        yield reason


def _is_told(figure: FigureReport, read: Reading, told: frozenset[Metric], page: Page, event: ToldOf) -> bool:
    """Tell whether what befell those whom a number counts is what the figure says, by the words for it or by others."""
    metric, number = figure.metric, Span(read.written_start, read.written_end)
    return (
        metric in told
        or _is_implied(figure, told)
        or _goes_on_about(metric, read, page)
        or (read.role != "implied" and not _are_carried(figure) and told_by_event(metric, number, event, page))
        or (metric == "killed" and _are_dead_victims(number, told, page))
        or tells_metric(metric, figure.metric_text, number, told, page)
    )


def _are_carried(figure: FigureReport) -> bool:
    """Tell whether those counted were on board: of what their train met with, no number tells whom it hurt."""
    return figure.metric == "affected" and _ON_BOARD.search(figure.of) is not None


_ON_BOARD: Final = re.compile(r"\b(?:aboard|on board|passengers?|travell?ers?|occupants?|crew)\b", re.IGNORECASE)
"""English words of the model's for those whom a train, a bus, a ship or an aircraft carries."""


def _are_dead_victims(number: Span, told: frozenset[Metric], page: Page) -> bool:
    """Tell whether those counted are victims who are dead, or a part of them: "20 victims, among them four boys"."""
    text, tag = page.article.text, page.language
    whole = pointed_at(text, number, tag)
    places = (number, *([whole] if whole else []))
    return any(are_dead_victims(text, each, told, tag) for each in places)


def _is_implied(figure: FigureReport, told: frozenset[Metric]) -> bool:
    """Tell whether the words tell of a graver metric of things, which says the figure's own as well.

    "A flood went through two villages and swept houses away": whether it destroyed the villages code cannot tell.
    """
    return not told.isdisjoint(METRICS[figure.metric].implied_by) and not counts_people(figure.of)


def _telling(told: frozenset[Metric], number: Span, page: Page) -> str:
    """Say what is told of a number, and by which words of its sentence; what no word there tells is not said."""
    sentence = sentence_around(page.article.text, number)
    words, at = page.article.text[sentence.start : sentence.end], number.start - sentence.start
    said = {each: words_for(each, words, page.language, Span(at, at + number.end - number.start)) for each in told}
    known = [f"{each} ({' '.join(found[0].split())!r})" for each, found in sorted(said.items()) if found]
    return f"tell of {', '.join(known)}, not of" if known else "do not tell of"


def _goes_on_about(metric: Metric, read: Reading, page: Page) -> bool:
    """Tell whether a bare number is set beside another of votes: what befalls people is told of each number anew."""
    others = set_beside(read, page) if metric == "votes" else ()
    return any(
        metric in fates_at(page.article.text, Span(each.written_start, each.written_end), page.language)
        for each in others
    )


_YEAR: Final = re.compile(r"\byears?\b|\b(?:19|20)\d\d\b", re.IGNORECASE)
_NEXT: Final = re.compile(r"[^\W\d_]+")
_YEAR_NEAR: Final = 40
"""Code points behind a number in which "last year" says of when it is."""
_ASIDE: Final = re.compile(r"\s*[^\W\d_][\w'’-]*(?:\s+[\w'’-]+){0,4}\s*,\s*([^,.;:]{3,80}),")
"""What is told of one person between commas: "the driver, slightly hurt,"."""


def _magnitude_from(read: Reading, page: Page) -> Reading | None:
    """Return the number from which another has its magnitude; None where it has its own."""
    own = next((each for each in page.readings_in([Span(read.start, read.end)]) if each.start == read.start), read)
    return magnitude_before(own, page) if own.low != read.low else None


def _is_of_group(text: str, number: Span, tag: str) -> bool:
    """Tell whether an article for one stands before a noun for many: "a dozen"."""
    words = language(tag).lexicon
    many = words.groups.keys() | words.vague.keys() | words.fractions.keys() | words.scales.keys()
    return not many.isdisjoint(text[number.start : number.end + _NEXT_WORD].casefold().split())


def _fates_of(read: Reading, page: Page) -> frozenset[Metric]:
    """Return what the article tells of those whom a reading counts.

    One person who is told without a number is in nobody else's clause: where nothing is told of her there, her sentence
    tells it if it tells but one fate.
    """
    text, number = page.article.text, Span(read.written_start, read.written_end)
    # "They estimate at 139 the number of dead": the verb that makes it an estimate is that which gives it.
    told = fates_at(text, number, page.language) or fates_at(text, Span(read.start, read.end), page.language)
    if read.role != "implied" or read.low == 0 or _is_of_group(text, number, page.language):
        return told
    if aside := _ASIDE.match(text, number.end):
        told |= fates_in(aside[1], page.language)
    if own := of_one(text, number, page.language):
        return own | told & (WEAK | _OF_THINGS if own & OF_DEAD else _OF_LIVING)
    if told.isdisjoint(OF_DEAD) and (later := _told_next(text, sentence_around(text, number), page)):
        return told | later
    of_person = told - _OF_THINGS  # a man who collapsed is no ruin
    if of_person - WEAK - {"rescued"}:
        return told
    sentence = sentence_around(text, number)
    only = fates_in(text[sentence.start : sentence.end], page.language) & (STRICT | {"rescued"})
    if does_something_else(text, number, page.language) and any(
        only & fates_at(text, Span(each.written_start, each.written_end), page.language)
        for each in page.readings_in([sentence])
        if each.role in COUNTED
    ):
        return told  # "the driver said that 12 were injured"
    return (
        told | only
        if len(only - told) == 1 and only - told <= (_TOLD_OF_RESCUED if of_person - WEAK else only)
        else told
    )


def _told_next(text: str, sentence: Span, page: Page) -> frozenset[Metric]:
    """Return what the next sentence tells of one person with its first verb: "Trajeron a un hombre. Murió".

    It begins with the verb, in the singular, where the language leaves the subject out, or else with "he" or "she".
    """
    start = len(text) - len(text[sentence.end :].lstrip())
    if start >= len(text) or text[sentence.end : start].count("\n") > 1:
        return frozenset()
    after = sentence_around(text, Span(start, start + 1))
    told, known = laid_open(text[after.start : after.end], page.language), language(page.language)
    at = 1 if told.text(0) in known.lexicon.he | _HE else 0
    verb = at
    while told.text(verb) in known.grammar.passive:
        verb += 1
    fate = told.starting.get(verb)
    if fate is None or not (at or (page.drops_subjects and not has_subject_behind(told, fate.last))):
        return frozenset()
    is_many = told.text(fate.first).endswith(_PLURAL) or told.text(at).endswith(_PLURAL)
    uses = ("verb", "state") if verb > at else ("verb",)
    return frozenset() if is_many and not at else fate.of(*uses) & STRICT


_HE: Final = word_set("he she il elle er sie hij zij lui lei ele ela ella")
_PLURAL: Final = ("n", "no", "m", "ли", "lar", "ler")
"""How verbs of several end in languages that leave the subject out."""
_LIMIT: Final = re.compile(rf"(?<!\w)(?:{alternatives(lambda row: row.limits)})", re.IGNORECASE)
"""A sentence that tells of a limit: "the limit of 120 people"."""


def firmness_of(read: Reading, written: str, page: Page) -> frozenset[Qualifier]:
    """Return the qualifiers as which a number may be told.

    A group noun means about so many ("une trentaine"), or just so many where news counts in it ("a dozen"). A limit is
    the number, and the most that is allowed. Where a language's words are not read the model is believed.
    """
    if read.qualifier != "exact":
        return frozenset({read.qualifier})
    if not reads_words(page.language):
        return _SINGLE
    groups = language(page.language).lexicon.groups
    worths = {groups[word] for word in written.casefold().split() if word in groups}
    if not worths:
        around = page.article.text[slice(*sentence_around(page.article.text, Span(read.start, read.end)))]
        return frozenset({"exact", "up_to"} if _LIMIT.search(around) else {"exact"})
    return frozenset({"exact", "about"}) if worths <= _COUNTED_IN else frozenset({"about"})


def _object_to_money(of: str, text: str, number: Span, tag: str) -> str | None:
    """Tell why a number is no sum of money, or none of the currency that a figure gives it.

    A sum may go without its currency where its sentence has a word for money and the number counts nothing else; the
    currency is then one that the article names.
    """
    start, end = sentence_around(text, number)
    sentence, written = text[start:end], text[number.start : number.end]
    codes = [*codes_in(of)]
    if hangs_on_letters(text, number.start) and not codes:
        return None  # "D35,000": its letters are those of a currency, of whichever state
    is_bare = not (tells_of_money(sentence) or any(names_currency(sentence, code) for code in codes))
    other = next((code for code in codes if not names_currency(text if is_bare else sentence, code)), None)
    if other is not None:
        return f"no {other} stand in the sentence of {written!r}"
    is_sum = language(tag).grammar.money.search(sentence) and not kinds_of(counted_at(text, number, tag), tag)
    if is_sum or not is_bare or _goes_on_about_money(text, number, tag, is_named=bool(codes)):
        return None
    return f"neither a currency nor a word for money stands in the sentence of {written!r}"


def _goes_on_about_money(text: str, number: Span, tag: str, *, is_named: bool) -> bool:
    """Tell a large number of nothing, behind a sum: "It took $3 million. We asked for 22 million".

    The sum stands in its paragraph. Of millions one of the currency that the figure names will do, wherever the article
    has it (`is_named`).
    """
    start = sentence_around(text, number).start
    behind = text[number.end : sentence_around(text, number).end].lstrip()
    if not _counts_nothing(behind, tag, text[number.start : number.end]) or fates_at(text, number, tag) & _OF_PEOPLE:
        return False
    has_magnitude = (
        not language(tag).lexicon.scales.keys().isdisjoint(text[number.start : number.end].casefold().split())
    )
    is_large = has_magnitude or any(
        (each.low or 0) >= _LARGE for each in read_numbers(text[number.start : number.end], tag)
    )
    before = text[paragraph_around(text, number).start : start]
    return is_large and (tells_of_money(before) or (is_named and has_magnitude))


def _counts_nothing(behind: str, tag: str, written: str) -> bool:
    """Tell whether what stands behind a number names nothing that it counts: a sign, a small word, a word for money.

    Where nouns have capitals no word may have one up to the next sign: "19 Millionen brutto.". Languages from Latin
    have "de" between a million and what it counts.
    """
    known, first = language(tag), _NEXT.match(behind)
    grammar = known.grammar
    small = grammar.joins | grammar.prepositions | grammar.determiners | grammar.clause | grammar.passive | _ITSELF
    if primary(tag) in _OF_LATIN and known.lexicon.scales.get((written.casefold().split() or [""])[-1], 1) >= _MILLION:
        return first is None or first[0].casefold() not in grammar.genitive
    if first is None or first[0].casefold() in small or grammar.money.match(behind):
        return True
    return known.lexicon.capital_nouns and not any(map(str.isupper, re.split(r"[.,;:!?]", behind)[0]))


_MILLION: Final = 10**6
_OF_LATIN: Final = frozenset({"es", "fr", "it", "pt"})
_ITSELF: Final = word_set("si se sich s zich sé")
"""What a verb has before it, which counts nothing: "per 3,2 milioni si è allargata"."""
_LARGE: Final = 1000
"""From here on a bare number beside a sum may be another."""


def object_to_whole(figure: FigureReport, whole: float, page: Page) -> str | None:
    """Tell what is wrong with a part's whole: not in the article, less than its part, or of something else."""
    wholes = readings_of(page.readings, [whole], COUNTED | _SHARE)
    if not wholes:
        return f"the whole, {plainly(whole)}, is no number of the article"
    if figure.metric != "share" and figure.value and figure.value[-1] > whole:
        return f"the whole, {plainly(whole)}, is less than its part"
    if not any(_may_be_whole(figure, each, page) for each in wholes):
        return f"the whole, {plainly(whole)}, counts something else in the article"
    return None


def _may_be_whole(figure: FigureReport, whole: Reading, page: Page) -> bool:
    """Tell whether a number may be the whole of a figure: "40 aboard" may, "40 injured" are no whole of killed."""
    text, number = page.article.text, Span(whole.written_start, whole.written_end)
    told = fates_at(text, number, page.language) if METRICS[figure.metric].needs == "word" else frozenset()
    is_same = told.isdisjoint(_APART) or figure.metric in told
    return is_same and may_be(kinds_of(figure.of), kinds_of(counted_at(text, number, page.language), page.language))


def _not_there(figure: FigureReport, readings: Sequence[Reading], page: Page) -> str:
    counted = [each for each in readings if each.role in COUNTED | _SHARE]
    held = [page.article.text[each.written_start : each.written_end] for each in counted]
    holds = f"it holds {', '.join(map(repr, held))}" if held else "it holds no number that counts something"
    if not figure.value:
        return f"the quote holds no vague number such as 'dozens'; {holds}"
    unread = "" if reads_words(page.language) else f"; numbers in words are not read in its language, {page.language}"
    return f"the quote does not hold the number {'–'.join(map(plainly, figure.value))}; {holds}{unread}"


def plainly(number: float) -> str:
    """Return a number as an objection writes it."""
    return f"{number:,.10g}"
