"""Times of day in words: a text and its language in, where it tells which time by the clock of twelve out.

"A quarter past eleven" has no number that another language needs to have: German says "Viertel zwölf" for it, and half
past seven is "halb acht". Such words are compared by what the clock shows, and not number by number.
"""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Final, NamedTuple

from summarizer.domain.languages import primary

HALF_A_DAY: Final = 12
"""Hours of a clock's face."""
_HOUR_IN_MINUTES: Final = 60


class ClockTime(NamedTuple):
    """A time of day that words tell: hour, below twelve, and minute, and where they stand."""

    time: tuple[int, int]
    start: int
    end: int


class _Face(NamedTuple):
    """How a language reads the clock.

    Attributes:
        hours: what it calls the hours, from one on, "|" between several forms.
        told: what it says of each, with "{h}" for the hour and "{m}" for minutes, by the minutes that it adds to the
            hour; minutes that are told go to the side of the sign behind them.
    """

    hours: str
    told: tuple[tuple[str, int, int], ...]


_FACES: Final = {
    "en": _Face(
        "one two three four five six seven eight nine ten eleven twelve",
        (
            (r"half[ -]past {h}", 30, 0),
            (r"(?:a )?quarter[ -](?:past|after) {h}", 15, 0),
            (r"(?:a )?quarter[ -](?:to|before) {h}", -15, 0),
            (r"{m}(?: minutes?)? past {h}", 0, 1),
            (r"{m} minutes? (?:to|before) {h}", 0, -1),
            (r"(?:at|by|around|until|till|before|after|since) {m} to {h}", 0, -1),
            (r"(?<!from )(?P<m>twenty(?:-five)?) to {h}", 0, -1),
            (r"{h}[ -]thirty", 30, 0),
            (r"{h}[ -]fifteen", 15, 0),
            (r"{h}[ -]forty-five", 45, 0),
        ),
    ),
    "de": _Face(
        "eins|ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf",
        (
            (r"halb {h}", -30, 0),
            (r"viertel nach {h}", 15, 0),
            (r"viertel vor {h}", -15, 0),
            (r"{m}(?: minuten?)? nach halb {h}", -30, 1),
            (r"{m}(?: minuten?)? vor halb {h}", -30, -1),
            (r"{m}(?: minuten?)? nach {h}", 0, 1),
            (r"{m}(?: minuten?)? vor {h}", 0, -1),
        ),
    ),
    "nl": _Face(
        "een|één twee drie vier vijf zes zeven acht negen tien elf twaalf",
        (
            (r"half {h}", -30, 0),
            (r"kwart over {h}", 15, 0),
            (r"kwart voor {h}", -15, 0),
            (r"{m}(?: minu(?:ut|ten))? over half {h}", -30, 1),
            (r"{m}(?: minu(?:ut|ten))? voor half {h}", -30, -1),
            (r"{m}(?: minu(?:ut|ten))? over {h}", 0, 1),
            (r"{m}(?: minu(?:ut|ten))? voor {h}", 0, -1),
        ),
    ),
    "fr": _Face(
        "une deux trois quatre cinq six sept huit neuf dix onze douze|midi|minuit",
        (
            (r"{h}(?: heures?)? et demie?", 30, 0),
            (r"{h}(?: heures?)? et quart", 15, 0),
            (r"{h}(?: heures?)? moins(?: le)? quart", -15, 0),
            (r"{h}(?: heures?)? moins {m}", 0, -1),
            (r"{h} heures? {m}", 0, 1),
        ),
    ),
    "es": _Face(
        "una dos tres cuatro cinco seis siete ocho nueve diez once doce",
        (
            (r"las? {h} y media", 30, 0),
            (r"las? {h} y cuarto", 15, 0),
            (r"las? {h} menos cuarto", -15, 0),
            (r"las? {h} menos {m}", 0, -1),
            (r"las? {h} y {m}", 0, 1),
        ),
    ),
    "pt": _Face(
        "uma duas três quatro cinco seis sete oito nove dez onze doze|meio-dia|meia-noite",
        (
            (r"{h}(?: horas?)? e meia", 30, 0),
            (r"{h}(?: horas?)? e (?:um )?quarto", 15, 0),
            (r"(?:um )?quarto para (?:as?|o) {h}", -15, 0),
            (r"{h}(?: horas?)? menos (?:um )?quarto", -15, 0),
            (r"{m}(?: minutos?)? para (?:as?|o) {h}", 0, -1),
            (r"(?:às?|as) {h} menos {m}", 0, -1),
            (r"(?:às?|as) {h} e {m}", 0, 1),
        ),
    ),
    "it": _Face(
        "una due tre quattro cinque sei sette otto nove dieci undici dodici|mezzogiorno|mezzanotte",
        (
            (r"{h} e mezz[ao]", 30, 0),
            (r"{h} e un quarto", 15, 0),
            (r"{h} meno un quarto", -15, 0),
            (r"{h} meno {m}", 0, -1),
            (r"(?:le|l['’]|alle|all['’]|dalle|dall['’]|delle|dell['’]) ?{h} e {m}", 0, 1),
        ),
    ),
    "ru": _Face(
        "первого|час второго|два третьего|три четв[её]ртого|четыре пятого|пять шестого|шесть седьмого|семь "
        "восьмого|восемь девятого|девять десятого|десять одиннадцатого|одиннадцать двенадцатого|двенадцать",
        (
            (r"половин[аеу] {h}", -30, 0),
            (r"четверть {h}", -45, 0),
            (r"без четверти {h}", -15, 0),
            (r"без {m}(?: минут)? {h}", 0, -1),
            (r"{m} минут {h}", -60, 1),
        ),
    ),
    "uk": _Face(
        "першу|перша|першій другу|друга|другій третю|третя|третій четверту|четверта|четвертій п['’ʼ]ят(?:у|а|ій) "
        "шост(?:у|а|ій) сьом(?:у|а|ій) восьм(?:у|а|ій) дев['’ʼ]ят(?:у|а|ій) десят(?:у|а|ій) одинадцят(?:у|а|ій) "
        "дванадцят(?:у|а|ій)",
        (
            (r"пів на {h}", -30, 0),
            (r"чверть на {h}", -45, 0),
            (r"чверть по {h}", 15, 0),
            (r"(?:за чверть|без чверті) {h}", -15, 0),
            (r"(?:за|без) {m}(?: хвилин[иу]?)? {h}", 0, -1),
            (r"{m}(?: хвилин[иу]?)? на {h}", -60, 1),
            (r"{m}(?: хвилин[иу]?)? по {h}", 0, 1),
        ),
    ),
    "tr": _Face(
        r"bir\w{0,2} iki\w{0,2} üç\w{0,2} dör[td]\w{0,2} beş\w{0,2} altı\w{0,2} yedi\w{0,2} sekiz\w{0,2} dokuz\w{0,2} "
        r"on\w? on_bir\w{0,2} on_iki\w{0,2}",
        (
            (r"{h} buçuk\w*", 30, 0),
            (r"{h} çeyrek geç\w*", 15, 0),
            (r"{h} çeyrek (?:kala|var)", -15, 0),
            (r"{h} {m} geç\w*", 0, 1),
            (r"{h} {m} (?:kala|var)", 0, -1),
        ),
    ),
    "ar": _Face(
        "الواحدة الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة العاشرة الحادية_عشرة? الثانية_عشرة?",
        (
            (r"{h} والنصف", 30, 0),
            (r"{h} والربع", 15, 0),
            (r"{h} إلا (?:ال)?ربع\w?", -15, 0),
            (r"{h} إلا {m}(?: دقائق| دقيقة)?", 0, -1),
            (r"{h} و{m} (?:دقائق|دقيقة)", 0, 1),
        ),
    ),
}
"""After each language's grammar: the hour that ends is named in German, Dutch, Russian and Ukrainian."""
_MINUTES: Final = {
    "en": "five=5 nine=9 ten=10 twenty=20 twenty-five=25",
    "de": "fünf=5 zehn=10 zwanzig=20 fünfundzwanzig=25",
    "nl": "vijf=5 tien=10 twintig=20 vijfentwintig=25",
    "fr": "cinq=5 dix=10 vingt=20 vingt-cinq=25",
    "es": "cinco=5 diez=10 veinte=20 veinticinco=25",
    "pt": "cinco=5 dez=10 vinte=20",
    "it": "cinque=5 dieci=10 venti=20 venticinque=25",
    "ru": "пять=5 пяти=5 десять=10 десяти=10 двадцать=20 двадцати=20 двадцать_пять=25 двадцати_пяти=25",
    "uk": "п'ять=5 п’ять=5 п'яти=5 п’яти=5 десять=10 десяти=10 двадцять=20 двадцяти=20 двадцять_п'ять=25 "
    "двадцять_п’ять=25",
    "tr": "beş=5 on=10 yirmi=20 yirmi_beş=25",
    "ar": "خمس=5 خمسة=5 عشر=10 عشرة=10 عشرين=20 عشرون=20 خمس_وعشرين=25 خمس_وعشرون=25",
}
"""The minutes that are told before an hour and behind it; others in digits, or as the hours are called."""


@lru_cache(maxsize=1024)
def clocks_in(text: str, tag: str) -> tuple[ClockTime, ...]:
    """Return the times of day that a text tells in words, in its order; of two that overlap the longer one."""
    found = sorted(_all_in(text, primary(tag)), key=lambda each: each.start - each.end)
    kept: list[ClockTime] = []
    for each in found:
        if all(each.end <= other.start or other.end <= each.start for other in kept):
            kept.append(each)
    return tuple(sorted(kept, key=lambda each: each.start))


def _all_in(text: str, code: str) -> Iterator[ClockTime]:
    for pattern, offset, sign in _patterns(code):
        for found in pattern.finditer(text):
            minutes = sign * _minutes_of(found["m"], code) if sign else 0
            hour = _hour_of(found["h"], code)
            if hour is not None and (minutes or not sign):
                whole = (hour * _HOUR_IN_MINUTES + offset + minutes) % (HALF_A_DAY * _HOUR_IN_MINUTES)
                yield ClockTime(divmod(whole, _HOUR_IN_MINUTES), *found.span())


@lru_cache(maxsize=16)
def _patterns(code: str) -> tuple[tuple[re.Pattern[str], int, int], ...]:
    face = _FACES.get(code)
    if face is None:
        return ()
    hours, minutes = face.hours.split(), _told_minutes(code)
    hour = rf"(?P<h>{_any_of(hours)}|1?[0-9]|2[0-4])"
    minute = rf"(?P<m>{_any_of((*minutes, *hours))}|[1-5]?[0-9])"
    return tuple(
        (re.compile(rf"(?<![\w-])(?:{told.format(h=hour, m=minute)})(?![\w-])", re.IGNORECASE), offset, sign)
        for told, offset, sign in face.told
    )


def _any_of(words: Iterable[str]) -> str:
    return "|".join(each.replace("_", " ") for each in sorted(words, key=len, reverse=True))


@lru_cache(maxsize=16)
def _told_minutes(code: str) -> dict[str, int]:
    pairs = (each.split("=") for each in _MINUTES.get(code, "").split())
    return {word.replace("_", " "): int(many) for word, many in pairs}


def _minutes_of(words: str, code: str) -> int:
    told = _told_minutes(code).get(words.casefold())
    return told if told is not None else _hour_of(words, code) or 0


def _hour_of(words: str, code: str) -> int | None:
    if words.isdecimal():
        return int(words)
    hours = enumerate(_FACES[code].hours.split(), start=1)
    return next((n for n, each in hours if re.fullmatch(each.replace("_", " "), words, re.IGNORECASE)), None)
