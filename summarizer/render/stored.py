"""A note or a gap as a brief holds it, in English → in the language that it is shown in.

Merging writes these before anybody knows who will read them, and the brief keeps them. They are sentences of a closed
set, each with places, so each is found again by its English and said anew; what is none of them stays as it is.
"""

import re
from collections.abc import Mapping
from datetime import datetime
from functools import lru_cache
from string import Formatter
from typing import Final, get_args

from summarizer.domain.english import capitalised
from summarizer.render import messages as say
from summarizer.render.dates import readable_date
from summarizer.render.localisation import Message, is_english
from summarizer.render.nouns import noun_told
from summarizer_schemas.vocabulary import Metric

_LONGEST: Final = 4000
"""Characters; a longer note lists hundreds of counts, and is not worth the search for its sentences."""
_METRICS: Final = frozenset(get_args(Metric))


def resaid(text: str, **known: str) -> str:
    """Return a text of known sentences in the language of the brief, else the text.

    Args:
        text: what the brief holds.
        known: what stands in a place in the language of the brief already, such as the summary of the `event`.
    """
    if is_english() or len(text) > _LONGEST:
        return text
    told = _sentences(text, known)
    return text if told is None else " ".join(told)


def _sentences(text: str, known: Mapping[str, str]) -> list[str] | None:
    """Return the sentences of a text, said anew; None where a part of it is none of them."""
    if not text:
        return []
    for end in [*(found.start() for found in re.finditer(" ", text)), len(text)]:
        for message in say.STORED.values():
            found = _pattern(message).fullmatch(text, 0, end)
            if found and (rest := _sentences(text[end + 1 :], known)) is not None:
                return [_begun(message, _places(found.groupdict(), known)), *rest]
    return None


def _begun(message: Message, places: Mapping[str, str]) -> str:
    """Return a message as a sentence of its own; a file's name at its beginning keeps its letters."""
    told = message(**places)
    return told if str(message).startswith("{") else capitalised(told)


def _places(found: Mapping[str, str], known: Mapping[str, str]) -> dict[str, str]:
    given = {name: known.get(name, words) for name, words in found.items()}
    metric = found.get("metric")
    if "of" in found:
        given["of"] = noun_told(found["of"])
    if "counts" in found:
        given["counts"] = _COUNT.sub(_count_told, found["counts"])
    if "series" in found:
        given["series"] = found["series"].replace(f"({say.NAMING_NOBODY.english})", f"({say.NAMING_NOBODY()})")
    return given | ({"metric": say.METRIC[metric]} if metric in _METRICS else {})  # type: ignore[index]


_COUNT: Final = re.compile(r"“(?P<value>[^”]*)” by (?P<who>.+?)(?: \((?P<day>\d{1,2} [A-Z][a-z]+ \d{4})\))?(?=, “|$)")


def _count_told(found: re.Match[str]) -> str:
    """Say one count of a note anew: whose it is, and its day."""
    told = say.COUNT_BY(value=found["value"], who=found["who"])
    day = datetime.strptime(found["day"], "%d %B %Y").date().isoformat() if found["day"] else ""  # noqa: DTZ007
    return f"{told} ({readable_date(day)})" if day else told


@lru_cache(maxsize=256)
def _pattern(message: Message) -> re.Pattern[str]:
    pieces = Formatter().parse(message.english)
    return re.compile(
        "".join(f"{re.escape(text)}{f'(?P<{name}>.+?)' if name else ''}" for text, name, _, _ in pieces), re.DOTALL
    )
