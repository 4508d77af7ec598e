"""The metrics of figures: what each counts, and what must stand beside a number before it is one of its figures.

One row a metric. Which words bear a metric out stands with each language (`ground.languages`), how they are found in
`ground.fates`, what is counted in `ground.counted`.
"""

from typing import Final, Literal, NamedTuple

from summarizer.ground.numbers import COUNTED, Role
from summarizer_schemas.vocabulary import Metric

Counts = Literal["people", "beings", "things", "lengths", "anything"]
"""`beings` are people and animals, `lengths` have a unit of length."""
Needs = Literal["word", "currency", "nothing"]
"""What must bear it out: a word of the metric in the number's own clause, a currency in its sentence, or nothing more
than the number and what it counts."""
Without = Literal["refused", "other"]
"""What becomes of a figure without it: where a wrong one would be a toll it is refused; else it is a number of `other`,
with what it counts."""


class Row(NamedTuple):
    """What one metric asks of a number."""

    counts: Counts
    needs: Needs
    without: Without
    roles: frozenset[Role] = COUNTED


_WITH_COMPOUNDS: Final[frozenset[Role]] = COUNTED | {"compound"}
"""A measure may stand in a compound: "a 6.1-magnitude quake"."""

METRICS: Final[dict[Metric, Row]] = {
    "killed": Row("beings", "word", "refused"),
    "injured": Row("beings", "word", "refused"),
    "missing": Row("anything", "word", "refused"),
    "trapped": Row("beings", "word", "refused"),
    "casualties": Row("people", "word", "refused"),
    "rescued": Row("beings", "word", "other"),
    "displaced": Row("people", "word", "other"),
    "refugees": Row("people", "word", "other"),
    "detained": Row("people", "word", "refused"),
    "affected": Row("anything", "word", "other"),
    "destroyed": Row("things", "word", "other"),
    "damaged": Row("things", "word", "other"),
    "deployed": Row("anything", "word", "other"),
    "population": Row("beings", "word", "other"),
    "jobs": Row("anything", "word", "other"),
    "votes": Row("anything", "word", "other"),
    "share": Row("anything", "nothing", "other", frozenset({"share"})),
    "distance": Row("lengths", "nothing", "other", _WITH_COMPOUNDS),
    "measurement": Row("anything", "nothing", "other", _WITH_COMPOUNDS),
    "money": Row("anything", "currency", "other", _WITH_COMPOUNDS),
    "other": Row("anything", "nothing", "other"),
}

TOLLS: Final[frozenset[Metric]] = frozenset(metric for metric, row in METRICS.items() if row.without == "refused")
"""What befalls people: metrics that no number has without their word."""
