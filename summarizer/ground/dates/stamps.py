"""When an article was published: its stamps go in; the date that they bear out, and on what basis, come out.

The model chooses which lines are stamps; what they say is read here, by rule.
"""

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

from summarizer.ground.dates.edtf import says_no_more
from summarizer.ground.dates.foreign import dates_in_english
from summarizer.ground.dates.written import find_written
from summarizer_schemas.vocabulary import PublishedBasis

_UPDATE: Final = re.compile(
    r"updat|modif|revis|edited|amended|corrected|changed|actuali[sz]|aktuali|mise? à jour|güncel|обновл|оновл|تحديث",
    re.IGNORECASE,
)
_PUBLICATION: Final = re.compile(
    r"publish|posted|issued|released|created|veröffentlicht|publi[ée]|publicad|yayın|опублик|опублік|نشر",
    re.IGNORECASE,
)


class Stamp(NamedTuple):
    """A date (EDTF) in a stamp, and whether the words before it make it that of an update."""

    date: str
    is_update: bool


def read_stamps(published_text: Sequence[str], language: str = "en") -> tuple[Stamp, ...]:
    """Read every explicit date of the stamps; the words between the date before and this one tell what it is."""
    stamps = []
    for text in (dates_in_english(each, language) for each in published_text):
        is_update, reached = False, 0
        for written in find_written(text):
            words = text[reached : written.start]
            updates, publications = (_last(pattern, words) for pattern in (_UPDATE, _PUBLICATION))
            if updates != publications:
                is_update = updates > publications
            elif reached:
                is_update = False
            stamps.append(Stamp(str(written.date), is_update))
            reached = written.end
    return tuple(stamps)


def published(
    claimed: str | None, published_text: Sequence[str], metadata: str | None = None, *, language: str = "en"
) -> tuple[str | None, PublishedBasis]:
    """Give the date of publication that the stamps bear out, and the basis.

    Stamps of publication go before stamps of an update, and more exact dates before less exact ones that agree. If
    the stamps still differ, the model's choice counts when it is one of them; else the answer is the whole interval
    from the first to the last, "inferred": both may be right, and phrases are then resolved against both ends.
    Where the stamps give no date, the one that the file gives beside the text (`metadata`) counts.
    """
    date, basis = _stamped(claimed, read_stamps(published_text, language))
    return (metadata, "metadata") if metadata and not date else (date, basis)


def _stamped(claimed: str | None, stamps: Sequence[Stamp]) -> tuple[str | None, PublishedBasis]:
    basis: PublishedBasis = "updated" if all(stamp.is_update for stamp in stamps) else "stated"
    dates = sorted({stamp.date for stamp in stamps if stamp.is_update == (basis == "updated")})
    dates = [date for date in dates if not any(date != other and says_no_more(date, other) for other in dates)]
    if not dates:
        return None, "absent"
    if len(dates) == 1:
        return dates[0], basis
    if claimed in dates:
        return claimed, basis
    dated = [date for date in dates if not date.startswith("X")]
    if not dated:
        return None, "absent"
    return (dated[0], basis) if len(dated) == 1 else (f"{dated[0]}/{dated[-1]}", "inferred")


def _last(pattern: re.Pattern[str], words: str) -> int:
    return max((match.start() for match in pattern.finditer(words)), default=-1)
