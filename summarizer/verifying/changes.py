"""Is what a brief says of an earlier one so?

What it says of itself is checked always: that nothing called new was there, that no retired id is in use, that what
was revised reads as it is said to read now. What it says of the earlier brief can only be checked with that at hand:
then all of it is worked out again, the ids included.
"""

from collections.abc import Iterator

from summarizer.changes import Earlier, carry_on
from summarizer.changes.carrying import highest_numbers
from summarizer.changes.evidence import quotes_behind
from summarizer.changes.revisions import Telling
from summarizer.facts import Facts
from summarizer.verifying.links import ids_by_sort
from summarizer.verifying.material import Finding
from summarizer_schemas import Brief
from summarizer_schemas.changes import Changes

_WHERE = "changes"


def check_changes(brief: Brief, earlier: Earlier | None) -> Iterator[Finding]:
    """Yield what is wrong with the changes of a brief whose ids all lead somewhere."""
    changes = brief.changes
    if changes is None:
        if earlier:
            yield Finding(_WHERE, "the brief tells of no changes since an earlier brief; it was made without --since")
        return
    yield from (Finding(_WHERE, what) for what in (*_fresh(brief, changes), *_retired(brief, changes)))
    yield from (Finding(_WHERE, what) for what in _revised(brief, changes))
    if earlier and earlier.sha256 != changes.since.sha256:
        yield Finding(_WHERE, f"they are since the brief with SHA-256 {changes.since.sha256}, not {earlier.sha256}")
    elif earlier:
        yield from _worked_out(brief, changes, carry_on(earlier, brief))


def _fresh(brief: Brief, changes: Changes) -> Iterator[str]:
    """What is new rests on an added article, what was read otherwise on none."""
    facts = Facts(brief, {}).by_id
    episodes = {episode.id: episode for episode in brief.episodes}
    source_of = {quote.id: quote.source for quote in brief.quotes}
    added = set(changes.added)

    def is_added(id_: str) -> bool:
        thing = episodes.get(id_) or facts[id_]
        return any(source_of[quote] in added for quote in quotes_behind(thing, facts))

    yield from (f"{id_} is called new, and rests on no added article" for id_ in changes.new if not is_added(id_))
    yield from (f"{id_} rests on an added article, so it is new" for id_ in changes.reread if is_added(id_))


def _retired(brief: Brief, changes: Changes) -> Iterator[str]:
    """What is gone has left its id to nothing else, and no number is above the highest ever given."""
    used = {id_ for ids in ids_by_sort(brief).values() for id_ in ids}
    gone = [each.id for each in changes.gone]
    retired = [*gone, *(each.id for each in changes.withdrawn), *(each.id for each in changes.joined)]
    yield from (f"{id_} is retired, and yet in use" for id_ in retired if id_ in used)
    given = highest_numbers(brief)
    if given != changes.highest:
        yield f"the highest numbers given are {given!r}, not {changes.highest!r}"


def _revised(brief: Brief, changes: Changes) -> Iterator[str]:
    telling = Telling.of(brief)
    for each in changes.revised:
        now = telling.shown(each.id, each.what)
        if now != each.now:
            yield f"what {each.id} tells now ({each.what}) is {now}, not {each.now}"


def _worked_out(brief: Brief, changes: Changes, expected: Brief) -> Iterator[Finding]:
    """Compare a brief with the one that the earlier brief gives."""
    for ids, others in zip(ids_by_sort(brief).values(), ids_by_sort(expected).values(), strict=True):
        for id_, other in zip(ids, others, strict=True):
            if id_ != other:
                yield Finding(f"id {id_}", f"the earlier brief makes it {other}")
    assert expected.changes
    for field in type(changes).model_fields:
        told, found = getattr(changes, field), getattr(expected.changes, field)
        if told != found:
            yield Finding(_WHERE, f"{field}: the earlier brief gives {found!r}, not {told!r}")
