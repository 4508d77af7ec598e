"""Time words as they are written: a phrase goes in; its one spelling, in small letters, comes out.

What changes no date goes: clock times, parts of the day, articles and prepositions. Words that are common words too
("during the march") give nothing unless they are written as a date.
"""

import re
import unicodedata
from functools import lru_cache
from typing import Final

from summarizer.ground.dates.languages.en import LANGUAGE as ENGLISH

_PERIOD: Final = r"(?:day|week|month|year|decade)\b"
_HOUR: Final = r"(?:[0-2]?[0-9](?:[:.][0-5][0-9])?|[0-2][0-9][0-5][0-9])"
_CLOCK: Final = (
    rf"(?:{_HOUR} ?[ap]m|[0-2]?[0-9]:[0-5][0-9](?: hours)?|[0-2][0-9][0-5][0-9](?= (?:hours|gmt|utc|local|today)))\b"
)
_HOURS: Final = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
_AN_HOUR: Final = rf"(?:{_HOURS}|1?[0-9]|2[0-4])"
_OF_DAY: Final = (
    r"morning|mid-?morning|lunch-?time|afternoon|mid-?afternoon|tea-?time|evening|nightfall|night|noon|midday"
    r"|midnight|dawn|dusk|daybreak|daylight|first light|sunrise|sunup|sunset|sundown|(?:the )?rush hour"
)
"""Parts of a day, which change no date."""
_PAST_THE_HOUR: Final = (
    r"(?:a quarter|half|five|ten|twenty(?:-five)?|(?:some |a few |one |[0-9]{1,2} )?minutes?) "
    r"(?:past|to|before|after)"
)
_BEHIND_HOUR: Final = (
    r"(?= (?:in the|on (?!the)|this|that|yesterday|today|tonight|tomorrow"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b|$)"
)
"""What stands behind an hour that has nothing to tell it from a count."""
_AROUND: Final = r"(?:(?:just|shortly|soon|some ?time|a little) )?(?:before|after|around|about|at|by|near)"
_APOSTROPHES: Final = str.maketrans(dict.fromkeys("\u2018\u2019\u02bc\u00b4`\u2032", "'"))
_REWRITES: Final = tuple(
    (re.compile(pattern), by)
    for pattern, by in (
        (r"[\u2010-\u2015\u2212]", "-"),
        (r"'s\b", ""),
        (r"\b(yesterday|today|tonight|tomorrow)s\b", r"\1"),
        (r"^((?:mon|tues|wednes|thurs|fri|satur|sun)day)s\b", r"\1"),
        (r"[,;()\"“”\[\]]", " "),
        (r"(?<=[a-z])\.", ""),
        (r"\bmid-", "mid "),
        (r"\bpre-?dawn\b", "dawn"),
        (r"(?<=[a-z])-(?=[a-z])", " - "),
        (rf"(?<![\w:.])(?:{_AROUND} )?(?:(?:from |between )?{_HOUR} ?(?:-|to|and|or) ?)?{_CLOCK}", " "),
        (rf"\b(?:{_AROUND} )?{_PAST_THE_HOUR} (?:{_AN_HOUR}|noon|midday|midnight)\b", " "),
        (rf"\b(?:{_AROUND} )?(?:{_AN_HOUR}) o'clock\b", " "),
        (rf"\b(?:between|from) {_AN_HOUR} (?:and|to) {_AN_HOUR}{_BEHIND_HOUR}", " "),
        (rf"(?:\b{_AROUND}|^) {_AN_HOUR}{_BEHIND_HOUR}|^{_AN_HOUR}{_BEHIND_HOUR}", " "),
        (rf"\b{_AROUND} (?:{_OF_DAY})\b|\bat [0-2][0-9][0-5][0-9]\b", " "),
        (r"\b(?:all (?:through|throughout|day|night|of)|all|the (?:whole|entire)|whole|entire) ", " "),
        (r"\bthrough the (?=night|day)|\bovernight (?=(?:from|between|on) )", " "),
        (r"\b(?:began|begun|beginning(?! of)|started|starting|ended|ending|lasted|lasting|ran|running) ", " "),
        (r"\b(?:earlier |later )?this (?:morning|afternoon|evening)\b", "today"),
        (r"\b(?:tonight|now|(?:earlier|later) (?:today|in the day))\b", "today"),
        (r"\blast night\b", "overnight"),
        (r"\b(?:early|small|wee|late|first|last|dawn|morning|evening|night(?:time)?) hours\b", "early"),
        (rf"\b(?:in|over|during|for|within|throughout) the (last|next|coming) (?={_PERIOD})", r"\1 one "),
        (rf"\bpast (?={_PERIOD})", "past one "),
        (r"\bas of\b|\bso far\b|\bonwards?\b|\b(?:local|mean) time\b|\b(?:gmt|utc|est|edt|cet|ist)\b", " "),
        (rf"\b(?:{_OF_DAY})\b", " "),
        (r"\b(?:the|on|of|in|at|during|over|throughout|within|for|alone)\b", " "),
    )
)
"""What makes two spellings of a phrase one, in this order; the last two take out words that change no date."""
_COMMON: Final = re.compile(
    rf"(?:(?P<before>[0-9]|[^\W\d_]+)[ -])?\b(?P<word>{ENGLISH.commons})\b(?P<number>[.,]{{0,2}} ?[0-9])?",
    re.IGNORECASE,
)
_DEADLINE: Final = re.compile(r"^(?:by|until|till|up to) ", re.IGNORECASE)
_DETERMINERS: Final = frozenset(("the", "a", "an", "his", "her", "its", "their", "our", "your", "that"))
_LEADS: Final = frozenset(("in", "by", "on", "since", "until", "till", "early", "late", "mid", "of"))
"""What a month stands behind, and a march or a may do not."""


@lru_cache(maxsize=1024)
def plain(date_text: str) -> str:
    """Return the one spelling of time words; "" for a common word that only looks like one."""
    phrase = date_text.translate(_APOSTROPHES)
    if any(_is_common_word(found) for found in _COMMON.finditer(phrase)):
        return ""
    phrase = unicodedata.normalize("NFKC", phrase).casefold()
    phrase = " ".join(phrase.split())
    for pattern, by in _REWRITES:
        phrase = pattern.sub(by, phrase)
    return " ".join(phrase.split()).strip(" .:-")


def as_count_day(words: str) -> str:
    """Return English time words as they tell when a count was made: what stood "by 14 May" was counted on 14 May."""
    return _DEADLINE.sub("", words)


def is_part_of_day(date_text: str) -> bool:
    """Tell whether English time words give the time of a day and not which day: "by nightfall", "at half past six"."""
    phrase = date_text.translate(_APOSTROPHES)
    return plain(date_text) == "" and not any(_is_common_word(found) for found in _COMMON.finditer(phrase))


def _is_common_word(found: re.Match[str]) -> bool:
    """Tell whether it is no date: "the march", "may"; "5 march", "in march" and "March" are."""
    before = (found["before"] or "").casefold()
    if found["number"] or before.isdigit():
        return False
    return before in _DETERMINERS or (found["word"].islower() and before not in _LEADS)
