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


class Row(NamedTuple):
    """What one metric asks of a number."""

    counts: Counts
    needs: Needs
    roles: frozenset[Role] = COUNTED


_WITH_COMPOUNDS: Final[frozenset[Role]] = COUNTED | {"compound"}
"""A measure may stand in a compound: "a 6.1-magnitude quake"."""

METRICS: Final[dict[Metric, Row]] = {
    "killed": Row("beings", "word"),
    "injured": Row("beings", "word"),
    "missing": Row("anything", "word"),
    "trapped": Row("beings", "word"),
    "casualties": Row("people", "word"),
    "rescued": Row("beings", "word"),
    "displaced": Row("people", "word"),
    "refugees": Row("people", "word"),
    "detained": Row("people", "word"),
    "affected": Row("anything", "word"),
    "destroyed": Row("things", "word"),
    "damaged": Row("things", "word"),
    "deployed": Row("anything", "word"),
    "population": Row("beings", "word"),
    "jobs": Row("anything", "word"),
    "votes": Row("anything", "word"),
    "share": Row("anything", "nothing", frozenset({"share"})),
    "distance": Row("lengths", "nothing", _WITH_COMPOUNDS),
    "measurement": Row("anything", "nothing", _WITH_COMPOUNDS),
    "money": Row("anything", "currency", _WITH_COMPOUNDS),
    "other": Row("anything", "nothing"),
}
