"""An event with the quotes that bear it out in; at what hour it was, in an article's own words, out.

An event has a day and no hour, though an article may give one in the very words that tell of it. The words are told as
they stand there, with whose they are. What a reader could take for the other half of the day is left out.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from summarizer.domain.edtf import readable_date
from summarizer.domain.english import capitalised
from summarizer.domain.languages import ENGLISH, is_other
from summarizer.domain.languages.any_language import whole_words
from summarizer.domain.names import words_of
from summarizer.domain.words import without_marks, word_set
from summarizer.merging.facts import Facts, publisher_of
from summarizer_schemas.brief import Event, EventAccount, Quote

_BEFORE: Final = (
    r"(?:(?:shortly|just|soon|a little|minutes) (?:after|before)|at|around|about|by|near|nearly|after|before|"
    r"(?:poco )?(?:antes|después|pasadas) (?:de )?las|(?:a|hacia|sobre|desde) las|"
    r"(?:un peu |peu |juste )?(?:avant|après)|à|vers|"
    r"(?:kurz )?(?:vor|nach)|um|gegen|"
    r"(?:poco )?(?:prima|dopo) delle|alle(?: ore)?|verso le|intorno alle|"
    r"(?:pouco )?(?:antes|depois) das|(?:às|pelas|cerca das|por volta das)|"
    r"(?:kort )?(?:voor|na)|om|rond|omstreeks|"
    r"(?:вскоре )?после|незадолго до|около|примерно в|в|"
    r"(?:невдовзі )?після|незадовго до|близько|приблизно о|о|об|"
    r"saat|الساعة|عند الساعة|حوالي الساعة|قرابة الساعة)"
)
"""What stands before the hour of the clock."""
_HALF: Final = (
    r"a\.?\s?m\.?(?!\w)|p\.?\s?m\.?(?!\w)|(?:in the|that) (?:morning|afternoon|evening)|at night|"
    r"de la (?:mañana|tarde|noche|madrugada)|du (?:matin|soir)|de l['’]après-midi|de la nuit|"
    r"morgens|vormittags|nachmittags|abends|nachts|am (?:Morgen|Vormittag|Nachmittag|Abend)|"
    r"d(?:el|i) (?:mattin[oa]|pomeriggio|sera|notte)|da (?:manhã|tarde|noite|madrugada)|"
    r"['’]s (?:ochtends|morgens|middags|avonds|nachts)|"
    r"утра|дня|вечера|ночи|ранку|вечора|ночі|صباحا|صباحًا|مساء|مساءً|ظهرا|فجرا"
)
_UNIT: Final = r"o['’]clock|hours|hrs|horas|heures|Uhr|uur|часов|часа|години|годині"
_PLACE: Final = (
    r"(?:\(?(?:local time|GMT|UTC|hora local|heure locale|Ortszeit|ora locale|lokale tijd|plaatselijke tijd|"
    r"по местному времени|за місцевим часом|yerel saatle|بالتوقيت المحلي)\)?)"
)
_HOUR: Final = re.compile(
    rf"(?<!\w)(?P<before>{_BEFORE})\s+(?P<hour>[01]?\d|2[0-4])(?:\s?[.:hH]\s?(?P<minute>[0-5]\d))?(?![\d.,]?\d)"
    rf"(?:\s?(?P<h>[hH])(?!\w))?(?:\s?(?P<unit>{_UNIT})(?!\w))?(?:,?\s?(?P<half>{_HALF}))?(?:,?\s{_PLACE})?",
    re.IGNORECASE,
)
_MEASURED: Final = re.compile(r"\s*(?:%|percent|per cent|[a-z]+s\b|million|billion|km\b|on the)", re.IGNORECASE)
"""Behind a number that is none of the clock: "at 7.40 percent", "after 10.30 metres"."""
_NOON: Final = 12
_NIGHT_FROM: Final = 8
"""From this hour on "at night" is before midnight."""
_ALIKE: Final = 0.5
"""The share of a summary's words that an account has which tells the same; of ten accounts of a crash seven have it."""
_MOST_HOURS: Final = 2
"""More that differ are a matter for the articles."""


class Hour(NamedTuple):
    """An hour as an article gives it.

    Attributes:
        words: its words for it.
        clock: hour, of the twenty-four of a day, and minute, by which two are compared.
        quote: where it stands.
    """

    words: str
    clock: tuple[int, int]
    quote: Quote


def hours_of(event: Event, facts: Facts) -> tuple[Hour, ...]:
    """Return the hours that articles give an event, each once; () where none does, or too many differ.

    They stand in a quote of it, or in the words that date it. Of the same hour English words are preferred, then those
    that say more.
    """
    found: dict[tuple[int, int], Hour] = {}
    telling = [each for each in event.reports if _tells_it(each, event)]
    for each in (hour for account in telling for hour in _hours_of_account(account, event, facts)):
        before = found.get(each.clock)
        if before is None or _rank(each, facts) > _rank(before, facts):
            found[each.clock] = each
    return tuple(found[each] for each in sorted(found)) if len(found) <= _MOST_HOURS else ()


def _hours_of_account(account: EventAccount, event: Event, facts: Facts) -> Iterator[Hour]:
    quotes = [facts.quotes[id_] for id_ in account.quotes]
    for each in quotes:
        yield from _hours_in(each)
    if quotes and account.date == event.date and account.date_text and not quotes[0].planted:
        for found, clock in _clocks_in(account.date_text):
            yield Hour(found[0].strip(" ,"), clock, quotes[0])


def _tells_it(account: EventAccount, event: Event) -> bool:
    """Tell whether an account tells the same as the event's summary, and not what came of it."""
    told, own = words_of(event.summary), words_of(account.summary or event.summary)
    return account.kind == event.kind and len(told & own) >= _ALIKE * len(told)


def _rank(hour: Hour, facts: Facts) -> tuple[bool, int]:
    return not is_other(facts.sources[hour.quote.source].language, ENGLISH), len(hour.words)


def _hours_in(quote: Quote) -> Iterator[Hour]:
    if quote.planted:
        return
    for found, clock in _clocks_in(quote.exact):
        is_cut = found.end() == len(quote.exact) and quote.suffix.startswith(".") and _NO_STOP.search(found[0])
        yield Hour(f"{found[0].strip(' ,')}{'.' if is_cut else ''}", clock, quote)


_NO_STOP: Final = re.compile(r"\.\s?m$", re.IGNORECASE)
"""Of "a.m." a quote may have lost the end."""


def _clocks_in(text: str) -> Iterator[tuple[re.Match[str], tuple[int, int]]]:
    for found in _HOUR.finditer(text):
        hour, minute = int(found["hour"]), int(found["minute"] or 0)
        is_clock = found["minute"] or found["unit"] or found["half"] or found["h"]
        is_plain = found["half"] or hour > _NOON or found["hour"].startswith("0")
        is_measure = not (found["unit"] or found["half"]) and _MEASURED.match(text[found.end() :])
        if is_clock and is_plain and not is_measure and not _is_span(found):
            yield found, (_of_the_day(hour, found["half"] or ""), minute)


def _of_the_day(hour: int, half: str) -> int:
    """Return an hour as one of twenty-four: 12 a.m. is 0, 11 at night is 23."""
    if hour == _NOON:
        return hour if not half or _LATE.search(half) else 0
    is_late = _LATE.search(half) or (hour >= _NIGHT_FROM and _NIGHT.search(half))
    return hour + _NOON if hour < _NOON and is_late else hour


def clock_of(event: Event, facts: Facts) -> tuple[int, int] | None:
    """Return the hour of an event by any of its accounts, the first of two; None where none gives one."""
    clocks = {each.clock for each in hours_of(event, facts)}
    own = [each for each in event.reports if each.date in (None, event.date) and each.date_text]
    clocks = clocks or {clock for each in own for _, clock in _clocks_in(each.date_text or "")}
    return min(clocks) if 0 < len(clocks) <= _MOST_HOURS else None


def _is_span(found: re.Match[str]) -> bool:
    """Tell how long something took from when it was: "after 20 hours", "après 18 heures de recherches"."""
    if found["minute"] or found["half"] or not found["unit"]:
        return False
    return found["unit"].lower() in _SPANS or _HOW_LONG.match(found["before"]) is not None


_SPANS: Final = frozenset({"hours", "hrs"})
_HOW_LONG: Final = re.compile(
    r"(?:after|before|about|apr[eè]s|avant|na|voor|nach|vor|dopo|prima|después|antes|depois|после|до|після)\b",
    re.IGNORECASE,
)
"""Before hours in full they say how long, and not when."""
_LATE: Final = re.compile(
    r"p\.?\s?m|afternoon|evening|tarde|noche|après-midi|soir|nachmittag|abend|pomeriggio|sera|noite|middag|avond|дня|"
    r"вечера|вечора|مساء|ظهر",
    re.IGNORECASE,
)
"""The second half of the day."""
_NIGHT: Final = re.compile(r"night|nuit|nachts|nacht|notte|ночи|ночі", re.IGNORECASE)


def hours_told(event: Event, facts: Facts) -> str:
    """Return the hour of an event in an article's words, or the two that articles give, each with whose it is."""
    hours = hours_of(event, facts)
    if len(hours) == 1:
        return f"“{hours[0].words}”"
    return ", ".join(f"“{each.words}”{_whose(each, facts)}" for each in hours)


def _whose(hour: Hour, facts: Facts) -> str:
    publisher = publisher_of(facts.sources[hour.quote.source])
    return f" ({publisher})" if publisher else ""


def with_hour(text: str, cites: Sequence[str], event: Event, facts: Facts) -> str:
    """Return a sentence on an event with its hour; one that has an hour, or does not hold with it, as it is.

    The hour stands beside the day, as a paper has it; where the sentence has no day, the article's words stand behind.
    """
    hours = hours_of(event, facts)
    if not hours or _HOUR.search(text):
        return text
    what = "the hour given is" if len(hours) == 1 else "the hours given are"
    behind = f"{text.rstrip('.')}; {what} {hours_told(event, facts)}."
    beside = _beside_the_day(text, hours[0], event, facts) if len(hours) == 1 else None
    return next((each for each in (beside, behind) if each and not facts.objections(each, cites)), text)


def _beside_the_day(text: str, hour: Hour, event: Event, facts: Facts) -> str | None:
    """Return a sentence with an hour before its day: "At 13:15 on 3 May 2021"; None where it is not said in English."""
    day = re.search(rf"\b[Oo]n {re.escape(readable_date(event.date))}(?!\w)", text) if event.date else None
    is_english = not is_other(facts.sources[hour.quote.source].language, ENGLISH)
    told = _UNSAID_AT.sub(r"at \g<0>", hour.words) if is_english else _in_english(hour)
    if day is None or told is None:
        return None
    told = capitalised(told) if day[0].startswith("O") else told
    return f"{text[: day.start()]}{told} o{text[day.start() + 1 :]}"


def _in_english(hour: Hour) -> str | None:
    """Return an hour of another language in English; None where its words say more than the clock."""
    found = _HOUR.fullmatch(hour.words)
    if found is None or re.search(_PLACE, hour.words, re.IGNORECASE) or hour.clock[0] >= 2 * _NOON:
        return None
    before = next((at for at, words in _BEFORE_IN_ENGLISH.items() if words.fullmatch(found["before"])), None)
    number, minute = hour.clock
    return before and f"{before} {number % _NOON or _NOON}:{minute:02} {'a.m.' if number < _NOON else 'p.m.'}"


_UNSAID_AT: Final = re.compile(r"^(?:about|around|nearly) ")
_BEFORE_IN_ENGLISH: Final = {
    "at": re.compile(r"a las|à|um|alle(?: ore)?|às|pelas|om|в|о|об|saat|الساعة|عند الساعة", re.IGNORECASE),
    "at about": re.compile(
        r"(?:hacia|sobre) las|vers|gegen|verso le|intorno alle|(?:cerca|por volta) das|rond|omstreeks|около|примерно в|"
        r"близько|приблизно о|(?:حوالي|قرابة) الساعة",
        re.IGNORECASE,
    ),
}
"""What stands before an hour, by what English says there; "shortly before" has too many words to be listed."""
_ALONE: Final = re.compile(
    r"\b(?:at|by|until|from|since|before|after|around|about) (?:about |around )?((\d{1,2})[.:]\d\d)\b"
    r"(?![.:,]?\d|%| [a-z]+s\b)"
)
"""An hour of the brief's own English."""
_HALF_OF_DAY: Final = re.compile(
    r"\b[ap]\.?\s?m\b|\b(?:mornings?|afternoons?|evenings?|nights?|tonight|overnight|dawn|dusk|sunrise|sunset|noon|midday|"
    r"midnight|GMT|UTC)\b",
    re.IGNORECASE,
)
"""What tells the half of the day; a time of the world's clock has twenty-four hours."""


def lost_part_of_day(text: str) -> Iterator[str]:
    """Yield the hours of a sentence that may be of the morning or of the evening.

    "At 11.50 we opened the gates", says an engineer who has just told of the night; a sentence that has the hour alone
    moves it by twelve hours, and turns the order of what happened round.
    """
    if _HALF_OF_DAY.search(text):
        return
    for match in _ALONE.finditer(text):
        hour = match[2]
        if 0 < int(hour) <= _NOON and not hour.startswith("0"):
            yield f"'{match[1]}' may be before noon or after it: say which, as the evidence does, or leave the hour out"


_SMALL: Final = word_set(
    "in at by during the early late around about por en de a al la el esta este dans pendant cette le ce am der die "
    "das nella nel durante di alla da na pela à l il o в до под у на"
)
"""Words before a part of a day that name no day."""
_PART_OF_DAY: Final = word_set(
    "morning mornings afternoon evening night nights dawn dusk noon midday midnight overnight mañana mediodía tarde "
    "noche madrugada medianoche matin matinée midi soir soirée nuit aube morgen vormittag mittag nachmittag abend "
    "nacht mattina mattino pomeriggio sera notte alba manhã noite ochtend middag avond утром утро днём днем вечером "
    "вечер ночью ночь вранці ранок вдень ввечері вночі ніч صباحا مساء ليلا فجرا sabah akşam gece"
)


def is_within_a_day(words: str) -> bool:
    """Tell whether time words give an hour or a part of a day and no day: "a las 13.50", "la noche", "at dawn"."""
    told = without_marks(words.casefold()).replace("’", " ").replace("'", " ").split()
    names_none = bool(told) and all(each in _SMALL | _PART_OF_DAY for each in told)
    starts = [n for n in range(len(told)) if all(each in _SMALL for each in told[:n])]
    return (names_none and told[-1] in _PART_OF_DAY) or any(_HOUR.fullmatch(" ".join(told[n:])) for n in starts)


_FROM_ANOTHER: Final = re.compile(whole_words(lambda row: row.from_another), re.IGNORECASE)
_FIRST_WORD: Final = re.compile(r"\w+")


def is_from_another(words: str) -> bool:
    """Tell whether time words are told from another event: "two days after", and not "after 7.40 a.m." or midnight."""
    rest = _HOUR.sub("", words)
    for found in _FROM_ANOTHER.finditer(rest):
        behind = _FIRST_WORD.search(rest, found.end())
        if behind is None or without_marks(behind[0].casefold()) not in _PART_OF_DAY:
            return True
    return False
