"""The rows of the key figures: one number that readers ask for in, one text out, and its three parts out of that.

A row reads "what is counted: how many – by whose count and as of when". So it is held to the facts, sent back, read a
second time, translated and reworded by an editor as any sentence is. Which numbers matter is a model's judgement; where
it gave no row of the dead, or none at all, code's own stand there.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from summarizer.domain.languages import ENGLISH, is_other
from summarizer.domain.metrics import METRICS
from summarizer.grounding.fates import fates_in
from summarizer.grounding.numbers import read_numbers
from summarizer.merging.facts import Facts
from summarizer.telling.whose_fate import may_befall
from summarizer_schemas.brief import Figure, Observation

MOST_ROWS: Final = 8
"""As many as are taken in at a glance; what else is counted stands in the annex."""
_ROW: Final = re.compile(r"(?P<what>[^:：]+?)\s*[:：]\s*(?P<how_many>.+?)\s+[–—]\s+(?P<whose>.+)", re.DOTALL)
_NOBODY: Final = re.compile(r"none|nobody|no one", re.IGNORECASE)
_BEGINS_WITH_DAY: Final = re.compile(r"\s*\d{1,2} [A-Z]")


class RowParts(NamedTuple):
    """What a row says: what is counted, how many, and by whose count; without the last two it is no row."""

    what: str
    how_many: str = ""
    whose: str = ""


def row_text(what: str, how_many: str, whose: str) -> str:
    """Return the text of a row; a day behind the dash would read as the end of a range: "11 – 17 March"."""
    whose = f"as of {whose}" if _BEGINS_WITH_DAY.match(whose) else whose
    own = (" ".join(each.split()).strip().rstrip(".;,") for each in (what.replace(":", ","), how_many, whose))
    return "{}: {} – {}".format(*own)


def row_parts(text: str) -> RowParts:
    """Return the parts of a row; whatever is worded otherwise, by a translation or an editor, says what is counted."""
    found = _ROW.fullmatch(text.strip().rstrip("."))
    return RowParts(**found.groupdict()) if found else RowParts(text)


def object_to_row(text: str, cites: Iterable[str], facts: Facts, language: str = ENGLISH) -> Iterator[str]:
    """Yield why a row that holds as a sentence is none: no number, no figure of it, or a fate that is another's.

    An editor may write it in another language, in which what befell somebody is not read here.
    """
    parts = row_parts(text)
    figures = [each for id_ in cites if isinstance(each := facts.by_id[id_], Figure)]
    own = [each for each in figures if given_by(each, parts.how_many, language)]
    if not parts.whose:
        yield "a key figure says what is counted, how many, and by whose count"
    elif not own:
        yield f"no figure that it cites counts '{parts.how_many}'"
    elif not is_other(ENGLISH, language) and (wrong := _of_another_fate(parts.what, own)):
        yield wrong


def given_by(figure: Figure, how_many: str, language: str = ENGLISH) -> list[Observation]:
    """Return the counts of a figure that words give; of words without a number, such as "dozens", those without one.

    "None" gives that there was nobody.
    """
    numbers = {value for each in read_numbers(how_many, language) for value in (each.low, each.high)} - {None}
    numbers |= {0} if _NOBODY.fullmatch(how_many.strip()) else set()
    counts = [(each, {each.low, each.high} - {None}) for each in figure.observations]
    return [each for each, own in counts if (numbers & own if numbers else not own)]


def _of_another_fate(what: str, figures: Sequence[Figure]) -> str | None:
    """Say that what is counted names what befell others: the dead have a word for it, and the hurt are not dead."""
    said = fates_in(what)
    if not said and all(METRICS[each.metric].has_dead for each in figures):
        return "say of whom it counts that they died"
    of_fates = [each for each in figures if METRICS[each.metric].needs == "word"]
    if of_fates and not any(may_befall(each, said) for each in of_fates):
        called = ", ".join(dict.fromkeys(METRICS[each.metric].label.lower() for each in figures))
        return f"'{what}' is not what befell those who are counted: {called}"
    return None
