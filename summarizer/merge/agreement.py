"""What a reader is told of how one figure's counts stand to each other: a line comes in, its range and note go out.

The rules are those of `series`; here they are put into words.
"""

from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from summarizer.merge.figures import Line, Observed
from summarizer.merge.origins import Origin, Speaker
from summarizer.merge.series import Agreement, Count, agreement, clashing, differing, leading
from summarizer.readable import readable_date
from summarizer_schemas.vocabulary import OWN_VOICE


class Agreed(NamedTuple):
    """What a line comes to, and the note that says so."""

    agreement: Agreement
    note: str


def agree(line: Line) -> Agreed:
    """Tell what a line's counts come to."""
    counts = [each.as_count for each in line.observed]
    found = agreement(counts, line.metric)
    current = line.current
    notes = [_note(line, found)]
    if found.best is not None and len({each.as_count.number for each in current if not each.is_vague}) > 1:
        notes.append("Most independent sources give one number, shown as best.")
    if parties := dict.fromkeys(who for each in line.observed if each.is_party for who in _names(each)):
        notes.append(f"Given by {_listed(tuple(parties))}, itself a party to the events.")
    if any(each.is_vague for each in current) and not all(each.is_vague for each in current):
        words = dict.fromkeys(f"“{each.value_text}”" for each in current if each.is_vague)
        notes.append(f"Others give no number: {_listed(tuple(words))}.")
    return Agreed(found, " ".join(filter(None, notes)))


def _note(line: Line, found: Agreement) -> str:
    current = [each for each in line.current if not each.is_vague]
    counts = [each.as_count for each in current]
    if found.status == "conflicting":
        return f"Sources differ: {_pair(current, clashing(counts))}."
    if found.status == "updated":
        return _update_note(line)
    if found.status == "different_scope":
        return _apart(current, differing(counts))
    if found.status == "single_source":
        return _single_note(line)
    who = "Independent sources" if any(each.speaker.said_by for each in current) else "Articles that name no source"
    return f"{who} agree{' but for rounding' if differing(counts) is None and _is_rounded(counts) else ''}."


def _is_rounded(counts: Sequence[Count]) -> bool:
    return len({each.number for each in counts}) > 1


def _apart(current: Sequence[Observed], pair: tuple[Count, Count] | None) -> str:
    """Say why numbers that differ are no conflict."""
    assert pair is not None, "a line of different scopes has two numbers that differ"
    one, other = pair
    if one.article == other.article:
        how = "One article gives both"
    elif one.day is None or other.day is None:
        how = "Not known to be of one time"
    elif one.people != other.people:
        how = "Not of the same people"
    elif not one.day.overlaps(other.day):
        how = "For different times"
    elif one.is_named and other.is_named:
        how = "Differ without excluding each other"
    else:
        how = "Of one day, at what hour is not known"
    return f"{how}: {_pair(current, pair)}."


def _pair(current: Sequence[Observed], pair: tuple[Count, Count] | None) -> str:
    told = [next(each for each in current if each.as_count is count or each.as_count == count) for count in pair or ()]
    return ", ".join(map(_told, told))


def _told(each: Observed) -> str:
    when = f" ({readable_date(each.as_of)})" if each.as_of else ""
    return f"“{each.value_text}” by {_by(each)}{when}"


def _by(each: Observed) -> str:
    return _listed(_names(each)) or OWN_VOICE


def _names(each: Observed) -> tuple[str, ...]:
    return tuple(speaker.said_by for speaker in each.speakers if speaker.said_by)


def _update_note(line: Line) -> str:
    """Tell the series of each body, those first whose count leads."""
    counts = [each.as_count for each in line.observed]
    latest = line.observed[leading(counts, [each.current for each in line.observed])]
    series: dict[Origin | None, dict[object, str]] = {_word(speaker): {} for speaker in latest.speakers}
    called: dict[Origin | None, list[str]] = defaultdict(list)
    for each, count in zip(line.observed, counts, strict=True):
        for speaker in each.speakers:
            called[_word(speaker)].append(speaker.said_by or "articles that name no source")
            if count.number is not None or (speaker.said_by and not each.current):
                series.setdefault(_word(speaker), {}).setdefault(count.number, f"“{each.value_text}”")
    told = [
        f"{' → '.join(values.values())} ({max(called[whose], key=called[whose].count)})"
        for whose, values in series.items()
        if values
    ]
    lost = "" if latest.current else " What replaced them no article tells."
    return f"Over time: {', '.join(told)}.{lost}"


def _word(speaker: Speaker) -> Origin | None:
    """Return whose word it is; None of articles that name nobody, which are told together."""
    return speaker.origin if speaker.said_by else None


def _single_note(line: Line) -> str:
    articles = {each.source for each in line.observed}
    quoting = [each for each in line.observed if each.speaker.said_by]
    if not quoting and len(articles) == 1:
        return "Only in one article, which names no source."
    if not quoting:
        return "Only in one story, printed again."
    where = ", in more than one article" if len(articles) > 1 else ""
    itself = {each.source for each in quoting} & {each.source for each in line.observed if not each.speaker.said_by}
    return f"Only from {quoting[0].speaker.said_by}{where}{'; told in an article’s own voice too' if itself else ''}."


def _listed(texts: Sequence[str]) -> str:
    return ", ".join(texts[:-1]) + " and " + texts[-1] if len(texts) > 1 else "".join(texts)
