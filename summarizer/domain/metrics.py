"""The metrics of figures, a row each: how one is called, what it counts, what it needs, and how much it weighs.

A metric → all that the code asks of it. Which words of a language bear it out stands in that language's file; every
other rule that holds for some metrics and not for others is a column here. Rules that name one metric, as that of the
sums of money, stand where they are used.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Literal

from summarizer_schemas.vocabulary import EventKind, Metric

Counts = Literal["people", "animals", "beings", "patients", "things", "lengths", "anything"]
"""`beings` are people and animals, `patients` these and cases of a disease, `lengths` have a unit of length."""
Needs = Literal["word", "currency", "nothing"]
"""What must bear it out: a word of the metric in the number's own clause, a currency in its sentence, or nothing more
than the number and what it counts."""
Without = Literal["refused", "other"]
"""What becomes of a figure without it: where a wrong one would be a toll it is refused; else it is a number of `other`,
with what it counts."""
Written = Literal["count", "share", "measure"]
"""How its number is written; a measure may stand in a compound: "a 6.1-magnitude quake"."""
Change = Literal["grows", "moves", "none"]
"""Of what grows there is more at a later count, unless a body takes back what it said; what moves stands at one time
and rises or falls by the next; all others are not counted anew."""


@dataclass(frozen=True, slots=True)
class MetricRow:
    """What the code asks of one metric. Ranks begin at 1, and None is no place.

    Attributes:
        label: its name in tables.
        counts: what it counts.
        needs: what bears it out beside its number.
        without: what becomes of a figure without that.
        in_sentence: what became of those counted, after "were"; of a measure, its noun.
        written: how its number is written.
        change: how a later count may differ.
        gravity: its rank among what befalls people, by which an event weighs.
        lone: its rank among the tolls that stand in the timeline, and are a gap where one source alone gives them.
        size: its rank among what tells how large an event was, where nobody was hurt.
        takes_in: metrics of which it is the more general word.
        borne_by: kinds of events that do this to people, or to which they are sent: an open number of theirs counts it.
        counts_forces: those who are sent do it: so many policemen who do something in such an event are deployed.
        counts_own: it counts those whom a body or a place has: "its 630,000 depositors".
        gives_way_to: metrics as one of which it stands where the words tell that one of those counted, and not itself.
        implied_by: graver metrics of things whose words say this one as well: what was destroyed was affected.
        bears: metrics that may be told of the same people as well: bodies with wounds, the rescued who are hurt.
        said_by: kinds of events that the metric says already: "Displaced", and not "Displaced – displacement".
        is_of_people: it counts people, and of one event all words for whoever was there count the same ones.
        is_of_living: it befalls the living alone: bodies that were recovered were not rescued.
        is_harm: people came to harm, so that a toll is told as one and not as sums.
        is_own_work: whoever does it counts it, so that of two bodies' counts neither is a later state of the other.
        is_of_event: the event did it; sums, shares, stocks and the rest are as often of other times.
        is_apart: none counted has a part with another fate: the killed are no part of the injured, but may be of the
            ill.
        is_weak: told by words that say little of those counted ("sent", "residents"), beside which another may stand.
        is_sure_in_prose: its words are reliable in the sentences of a brief, so that they part two numbers.
        is_counted_anew: a sentence that tells a count of it for all in all is a total.
        is_given_by_holders: told by those who have it: "1,104 workers approved it" are 1,104 votes.
        has_dead: the dead are among those counted.
        is_unfound: nobody has found those counted.
        is_beside_death: it may be told of the dead as well: who they were, of what they died, and where.
        has_plain_name: a reader understands its name; "measurement" says nothing that what is counted does not.
        is_lasting: the news left people in it: a state has no day of its own, and of several counts the latest is
            asked for.
        ended_by: English words, as a pattern, for what ends it: those who are to go home are displaced until they do.
        said_in: English words, as a pattern, that say it of those whom they name: "wounded people"; of what has none
            those of any do.
        in_titles: what a title by code calls so many people; "" of what it does not tell.
    """

    label: str
    counts: Counts
    needs: Needs
    without: Without
    in_sentence: str = ""
    written: Written = "count"
    change: Change = "none"
    gravity: int | None = None
    lone: int | None = None
    size: int | None = None
    takes_in: tuple[Metric, ...] = ()
    borne_by: tuple[EventKind, ...] = ()
    counts_forces: bool = False
    counts_own: bool = False
    gives_way_to: tuple[Metric, ...] = ()
    implied_by: tuple[Metric, ...] = ()
    bears: tuple[Metric, ...] = ()
    said_by: tuple[EventKind, ...] = ()
    is_of_people: bool = False
    is_of_living: bool = False
    is_harm: bool = False
    is_own_work: bool = False
    is_of_event: bool = False
    is_apart: bool = False
    is_weak: bool = False
    is_sure_in_prose: bool = False
    is_counted_anew: bool = False
    is_given_by_holders: bool = False
    has_dead: bool = False
    is_unfound: bool = False
    is_beside_death: bool = False
    has_plain_name: bool = True
    is_lasting: bool = False
    ended_by: str = ""
    said_in: str = ""
    in_titles: str = ""


_GOES_HOME: Final = (
    r"\b(?:return(?:s|ed|ing|ees?)?|(?:go|goes|going|went|come|comes|coming|move|moves|moving|head|heading|let|"
    r"allowed) (?:back|home)|back (?:home|to their|into their)|re-?enter\w*)\b"
)
_IS_FREED: Final = r"\b(?:releas\w+|free[ds]?|freeing|set free|let go|bail(?:ed)?|rescu\w+|brought out|pulled out)\b"
_LEAVES_HOSPITAL: Final = (
    r"\b(?:discharg\w+|recover(?:s|ed|ing|y)?|leav(?:e|es|ing) (?:the )?hospitals?|go(?:es|ing)? home)\b"
)
_IS_RESTORED: Final = r"\b(?:restor\w+|re-?connect\w*|re-?open\w*|lift(?:s|ed|ing)?)\b"

_IS_ILL: Final = "cases|ill|sick|sickened|infected|poisoned"
_IS_RUINED: Final = "affected|damaged|destroyed|collapsed|burned"

METRICS: Final[dict[Metric, MetricRow]] = {
    "killed": MetricRow(
        "Killed", "beings", "word", "refused", "killed",
        change="grows", gravity=1, lone=1, bears=("injured",), in_titles="dead",
        is_of_people=True, is_harm=True, is_of_event=True, is_apart=True, is_sure_in_prose=True, is_counted_anew=True,
        has_dead=True,
        said_in="killed|dead|deaths|bodies|corpses|fatalities",
    ),
    "injured": MetricRow(
        "Injured", "beings", "word", "refused", "injured",
        change="grows", gravity=5, lone=4, gives_way_to=("ill",), in_titles="injured",
        is_of_people=True, is_of_living=True, is_harm=True, is_of_event=True, is_apart=True, is_sure_in_prose=True,
        is_counted_anew=True, ended_by=_LEAVES_HOSPITAL,
        is_beside_death=True,
        said_in=f"injured|wounded|hurt|{_IS_ILL}",
    ),
    "ill": MetricRow(
        "Ill", "patients", "word", "other", "taken ill",
        change="grows", gravity=6, lone=5, gives_way_to=("injured", "affected"),
        is_of_people=True, is_harm=True, is_of_event=True, is_counted_anew=True,
        is_beside_death=True, ended_by=_LEAVES_HOSPITAL,
        said_in=_IS_ILL,
    ),
    "missing": MetricRow(
        "Missing", "anything", "word", "refused", "missing",
        change="moves", gravity=3, lone=2, gives_way_to=("trapped",), in_titles="missing",
        is_of_people=True, is_harm=True, is_of_event=True, is_apart=True, is_sure_in_prose=True, is_counted_anew=True,
        is_unfound=True, is_beside_death=True,
        said_in="missing",
    ),
    "trapped": MetricRow(
        "Trapped", "beings", "word", "refused", "trapped",
        change="moves", gravity=4, gives_way_to=("missing",),
        is_of_people=True, is_of_living=True, is_harm=True, is_of_event=True, is_counted_anew=True,
        is_unfound=True, is_beside_death=True, ended_by=_IS_FREED,
        said_in="trapped",
    ),
    "casualties": MetricRow(
        "Killed, injured or missing", "people", "word", "refused", "killed, injured or missing",
        change="grows", gravity=2, lone=3,
        takes_in=("killed", "injured", "missing"),
        is_of_people=True, is_harm=True, is_of_event=True, is_sure_in_prose=True, is_counted_anew=True,
        has_dead=True,
    ),
    "rescued": MetricRow(
        "Rescued", "beings", "word", "other", "rescued",
        change="grows", bears=("injured",),
        is_of_people=True, is_of_living=True, is_harm=True, is_own_work=True, is_of_event=True, is_sure_in_prose=True,
        is_counted_anew=True,
        is_beside_death=True,
        said_in="rescued",
    ),
    "displaced": MetricRow(
        "Displaced", "people", "word", "other", "displaced",
        change="moves", gravity=7, lone=6, takes_in=("refugees",), gives_way_to=("refugees",),
        borne_by=("displacement",), said_by=("displacement",),
        is_of_people=True, is_of_living=True, is_harm=True, is_of_event=True, is_sure_in_prose=True,
        is_counted_anew=True,
        is_lasting=True, ended_by=_GOES_HOME,
        said_in="displaced",
    ),
    "refugees": MetricRow(
        "Refugees", "people", "word", "other", "refugees",
        change="moves", gives_way_to=("displaced",), borne_by=("displacement",), said_by=("displacement",),
        is_of_people=True, is_of_living=True, is_harm=True, is_sure_in_prose=True,
        is_lasting=True, ended_by=_GOES_HOME,
    ),
    "detained": MetricRow(
        "Detained", "people", "word", "refused", "detained",
        change="moves", said_by=("arrest",),
        is_of_people=True, is_of_living=True, is_harm=True, is_of_event=True, is_sure_in_prose=True,
        is_counted_anew=True, ended_by=_IS_FREED,
        is_beside_death=True,
        said_in="detained|arrested",
    ),
    "affected": MetricRow(
        "Affected", "anything", "word", "other", "affected",
        change="moves", gravity=8, size=5, takes_in=("displaced", "refugees"),
        borne_by=("disaster", "humanitarian", "accident"),
        gives_way_to=("trapped", "injured", "ill", "displaced", "refugees"), implied_by=("destroyed", "damaged"),
        ended_by=_IS_RESTORED,
        is_of_people=True, is_of_event=True, is_weak=True,
        is_beside_death=True,
    ),
    "destroyed": MetricRow(
        "Destroyed", "things", "word", "other", "destroyed",
        change="grows", size=3, gives_way_to=("damaged",), is_of_event=True, is_apart=True,
        is_sure_in_prose=True,
        is_beside_death=True,
        said_in=_IS_RUINED,
    ),
    "damaged": MetricRow(
        "Damaged", "things", "word", "other", "damaged",
        change="grows", size=4, gives_way_to=("destroyed",), is_of_event=True, is_apart=True,
        said_in=_IS_RUINED,
    ),
    "deployed": MetricRow(
        "Deployed", "anything", "word", "other", "deployed", change="moves", counts_forces=True, is_weak=True,
        borne_by=(
            "armed_clash", "troop_movement", "protest", "riot", "disaster", "accident", "humanitarian", "airstrike",
            "shelling", "bombing", "attack_on_civilians", "government_regains_territory", "nonstate_takes_territory",
        ),
        is_beside_death=True,
        said_in="deployed",
    ),
    "population": MetricRow(
        "Population", "beings", "word", "other", counts_own=True, is_weak=True, is_beside_death=True
    ),
    "jobs": MetricRow("Jobs", "anything", "word", "other", size=6),
    "votes": MetricRow(
        "Votes", "anything", "word", "other", size=7, said_by=("election",), is_given_by_holders=True,
    ),
    "share": MetricRow("Share", "anything", "nothing", "other", "share", "share"),
    "distance": MetricRow("Distance", "lengths", "nothing", "other", "distance", "measure"),
    "measurement": MetricRow(
        "Measured", "anything", "nothing", "other", "measured", "measure", size=2, has_plain_name=False
    ),
    "money": MetricRow(
        "Sum", "anything", "currency", "other", "sum", "measure", size=1
    ),
    "other": MetricRow("Number", "anything", "nothing", "other", has_plain_name=False),
}  # fmt: skip
"""In the order in which a reader looks for them, which is that of the vocabulary."""


def metrics_where(asked: Callable[[MetricRow], bool]) -> frozenset[Metric]:
    """Return the metrics whose rows have what is asked."""
    return frozenset(metric for metric, row in METRICS.items() if asked(row))


def metrics_by(rank: Callable[[MetricRow], int | None]) -> tuple[Metric, ...]:
    """Return the metrics that have a rank, in its order."""
    ranked = [(place, metric) for metric, row in METRICS.items() if (place := rank(row)) is not None]
    return tuple(metric for _, metric in sorted(ranked))


def is_ended_by(metric: Metric, summary: str) -> bool:
    """Tell whether what an event's English summary tells ends the state of those whom a metric counts."""
    words = METRICS[metric].ended_by
    return bool(words) and re.search(words, summary, re.IGNORECASE) is not None


TOLLS: Final = metrics_by(lambda row: row.gravity)
"""What befalls people and makes an event weigh, the gravest first."""
STRICT: Final = metrics_where(lambda row: row.without == "refused")
"""Metrics that no number has without their word."""
WEAK: Final = metrics_where(lambda row: row.is_weak)
BY_WHO: Final[frozenset[Metric]] = WEAK | {"jobs", "refugees"}
"""What is told by who those counted are: "four clerks"."""
UNWELL: Final[frozenset[Metric]] = frozenset({"affected", "ill"})
"""What is told of the living: whose death stands beside it died apart from them."""
SIZES: Final = metrics_by(lambda row: row.size)
JOINED: Final = frozenset(METRICS["casualties"].takes_in)
"""Fates that are told together as one number, which is then of casualties and of none of them."""
HARMED: Final = JOINED | {"casualties", "ill"}
"""What an adjective or a noun alone tells of people: "the dead", "the sick"."""
OF_DEAD: Final = metrics_where(lambda row: row.has_dead)
"""What counts dead among others, or alone."""
SURE_IN_PROSE: Final = metrics_where(lambda row: row.is_sure_in_prose)
"""Fates that prose tells apart, so that a sentence must have the one of its figure."""
DAMAGE: Final = metrics_where(lambda row: row.counts == "things" and not row.is_weak)
"""What became of things, more closely than that they were affected."""
OWN_WORK: Final = metrics_where(lambda row: row.is_own_work)
GROWS: Final = metrics_where(lambda row: row.change == "grows")
MOVES: Final = metrics_where(lambda row: row.change == "moves")
MEASURED: Final = metrics_where(lambda row: row.written != "count")
"""What is told as a measure of something, and not as a number of it."""
FIGURE_IN_WORDS: Final = re.compile(r"(?P<value>.*?\S) (?P<of>[^\d“”]+) \((?P<metric>[a-z_]+)\)")
"""How a figure is named in English where it stands in no list: its values, what they count, and the metric."""
