"""What an editor decides of a brief, in a file that lasts: `decisions.toml` in, what became of each entry out.

entries        what can be decided, with which keys, and the file as text, both ways
about          which facts an entry means, and which entries contradict each other
beforehand     dates, sources and names, which change what is asked
recounting     what figures count
regrouping     events that are one, and events that are not
placing        which situation events belong to
retelling      what was said of facts that were grouped anew
editing        drop, pin, title, sentence, note, close
taking         the order of all of them, and who signs which brief
"""

from summarizer.decisions.about import Taken
from summarizer.decisions.editing import dropped_in
from summarizer.decisions.entries import dump, parse_decisions, read_decisions
from summarizer.decisions.taking import (
    Asked,
    after_asking,
    asks_again,
    before_asking,
    fingerprint,
    gather,
    in_their_order,
    not_in,
    signed,
)

__all__ = [
    "Asked",
    "Taken",
    "after_asking",
    "asks_again",
    "before_asking",
    "dropped_in",
    "dump",
    "fingerprint",
    "gather",
    "in_their_order",
    "not_in",
    "parse_decisions",
    "read_decisions",
    "signed",
]
