"""The words that a report and a brief share: closed vocabularies, and dates as EDTF.

Out go `Literal` types and the `Edtf` string type.
Sources: ACLED Codebook (event types), EDTF / ISO 8601-2:2019 level 1 (dates), W3C Web Annotation (quotes, in `brief`).
"""

import re
from calendar import monthrange
from functools import lru_cache
from typing import Annotated, Final, Literal

from pydantic import AfterValidator

EventKind = Literal[
    "airstrike", "shelling", "bombing", "chemical_attack", "armed_clash", "shootdown", "attack_on_civilians",
    "abduction", "arrest", "government_regains_territory", "nonstate_takes_territory", "troop_movement",
    "protest", "riot", "displacement", "humanitarian", "agreement", "talks", "backing", "decision",
    "appointment", "court", "election", "business", "disaster", "accident", "crime", "situation", "other",
]  # fmt: skip
EventStatus = Literal["news", "background", "planned", "cancelled", "feared", "total"]
NameKind = Literal[
    "person", "government", "military", "armed_group", "organization", "company", "media", "people", "place", "other"
]
Metric = Literal[
    "killed", "injured", "ill", "missing", "trapped", "casualties", "rescued", "displaced", "refugees", "detained",
    "affected", "destroyed", "damaged", "deployed", "population", "jobs", "votes", "share", "distance",
    "measurement", "money", "other",
]  # fmt: skip
Qualifier = Literal["exact", "at_least", "more_than", "about", "almost", "up_to", "fewer_than", "range", "vague"]
Stance = Literal[
    "asserts", "expects", "denies", "accuses", "suspects", "condemns", "claims_responsibility", "threatens", "demands",
    "supports", "opposes", "voices_concern",
]  # fmt: skip

PublishedBasis = Literal["stated", "updated", "inferred", "metadata", "editor", "absent"]
DateBasis = Literal["stated", "derived", "inferred", "unknown"]
CountBasis = Literal["stated", "published", "unknown"]
Attribution = Literal["reported", "attributed", "claimed", "accused", "contested", "unknown"]
FigureStatus = Literal["agreed", "updated", "conflicting", "different_scope", "single_source"]
DisputeKind = Literal["who", "when", "how_many", "whether"]
GapKind = Literal[
    "planted",
    "undated",
    "date_conflict",
    "open_question",
    "single_source",
    "withheld",
    "failed",
    "stale",
    "unknown_perpetrator",
]

DecisionKind = Literal[
    "date", "source", "name", "same", "different", "situation", "count", "drop", "pin", "title", "sentence", "note",
    "close", "sign",
]  # fmt: skip
"""What an editor can decide of a brief (see docs/decisions.md), in the order in which it is done."""

Expected = Literal["feared", "planned", "cancelled"]
"""How what has not happened is told; the same words as of an event's status."""

AnswerTo = Literal[
    "what_happened",
    "toll",
    "responsibility",
    "response",
    "latest",
    "disputed",
    "unknown",
    "also_reported",
    "key_figures",
]
"""The questions that the first screen of a brief answers, in this order (after OCHA's flash updates and ICD 203); the
last one is answered by rows of a table, and not by sentences."""

AcledEventType = Literal[
    "Battles",
    "Explosions/Remote violence",
    "Violence against civilians",
    "Protests",
    "Riots",
    "Strategic developments",
]

OWN_VOICE: Final = "an article in its own voice"
"""Who holds a position that an article takes without naming a source; the quotes tell which article it is."""

_DATE = re.compile(r"(?P<year>\d{4}|\d{3}X|\d{2}XX|XXXX)(?:-(?P<month>\d\d|XX)(?:-(?P<day>\d\d|XX))?)?[?~%]?")


@lru_cache(maxsize=65536)
def is_edtf(text: str) -> bool:
    """Tell whether `text` is a date or an interval of EDTF level 1 that the calendar knows.

    Years are four characters with `X` for unknown digits; months and days may be `XX`; an interval is
    `start/end`, either side `..` for open. Seasons, times of day and years beyond 9999 are not taken.
    """
    sides = text.split("/")
    if len(sides) > 2 or sides == ["..", ".."]:
        return False
    return all(_is_date(side) or (len(sides) == 2 and side == "..") for side in sides)


def _is_date(text: str) -> bool:
    match = _DATE.fullmatch(text)
    if match is None:
        return False
    year, month, day = match["year"], match["month"], match["day"]
    if year == "0000" or (month and month != "XX" and not 1 <= int(month) <= 12):
        return False
    if not day or day == "XX":
        return True
    leap_or_year = int(year) if year.isdigit() else 2000
    longest = monthrange(leap_or_year, int(month))[1] if month != "XX" else 31
    return 1 <= int(day) <= longest


def _check_edtf(text: str) -> str:
    if not is_edtf(text):
        raise ValueError(f"{text!r} is not an EDTF level 1 date or interval, such as 2020-02-11 or 2020-02/2020-03")
    return text


Edtf = Annotated[str, AfterValidator(_check_edtf)]
"""A date or an interval as EDTF level 1: `2020-02-11`, `2020-02`, `XXXX-11-27`, `2020-02-29/2020-03-03`, `../2020`."""
