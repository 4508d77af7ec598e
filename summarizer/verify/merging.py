"""Are the accounts of each event one event, and is what is said of an earlier brief so?"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from summarizer.diff import Earlier, carry_on, highest_numbers
from summarizer.diff.matching import quotes_behind
from summarizer.diff.revisions import BriefIndex
from summarizer.domain.counted_people import counted_key
from summarizer.domain.countries import States
from summarizer.domain.edtf import fits_weekdays, weekdays_named, window
from summarizer.domain.names import plain
from summarizer.merging.events.accounts import (
    Account,
    Geography,
    Values,
    days_of,
    denies,
    is_of_period,
    reduced,
    stems_of,
)
from summarizer.merging.events.exclusions import ExclusionEvidence
from summarizer.merging.facts import Facts
from summarizer.verify.links import ids_by_sort
from summarizer.verify.material import Finding, Material
from summarizer_schemas import Brief
from summarizer_schemas.brief import Event, EventAccount
from summarizer_schemas.changes import Changes


def check_merging(material: Material) -> Iterator[Finding]:
    """Yield events whose accounts exclude each other or share nothing, and dates that no account bears out.

    The evidence is what the brief itself shows. What excluded an account when the brief was made excludes it here, and
    each needs company that it shares something with. A date that is inferred must be that of the event's other
    accounts. Whether the model was right to group what nothing excludes, no program can tell.
    """
    accounts = {event.id: _accounts(event, material) for event in material.brief.events}
    everything = [account for own in accounts.values() for account in own]
    governed = {name.name for name in material.brief.names if name.kind == "government"}
    geography = Geography(
        (each.places for each in everything),
        plain,
        lambda place: place in governed or bool(States.called(plain(place))),
    )
    evidence = ExclusionEvidence(geography)
    joined = (each for each in material.brief.decisions if each.kind == "same" and each.applied and each.why)
    overruled = {id_ for each in joined for id_ in each.about}
    for event in material.brief.events:
        if event.id not in overruled:  # the brief says what an editor overrules, and why
            yield from _groups_hold(event, accounts[event.id], evidence)
        if event.date_basis == "inferred":
            yield from _called_by_weekday(event, accounts, material.brief.events)
        else:
            yield from _dates(event)
        yield from _inferred(event, accounts[event.id])


def _groups_hold(event: Event, accounts: Sequence[Account], evidence: ExclusionEvidence) -> Iterator[Finding]:
    for one, other in combinations(range(len(accounts)), 2):
        if why := evidence.excludes(accounts[one], accounts[other]):
            where = f"{event.reports[one].source} and {event.reports[other].source}"
            yield Finding(f"event {event.id}", f"the accounts of {where} cannot be one event: {why}")
    for index, account in enumerate(accounts):
        others = [other for number, other in enumerate(accounts) if number != index]
        if others and not any(evidence.bears_company(account, other) for other in others):
            yield Finding(
                f"event {event.id}", f"the account of {event.reports[index].source} shares nothing with the others"
            )


def _called_by_weekday(
    event: Event, accounts: Mapping[str, Sequence[Account]], events: Sequence[Event]
) -> Iterator[Finding]:
    """Hold a day that no account states to an undated article's weekday, which another event that it tells dates."""
    called = {
        (told.source, account.weekdays)
        for told, account in zip(event.reports, accounts[event.id], strict=True)
        if account.published is None and len(account.weekdays) == 1 and told.date_text == event.date_text
    }
    others = (each for each in events if each.date == event.date and each.date_basis not in ("inferred", "unknown"))
    is_dated = any(
        (told.source, account.weekdays) in called
        for each in others
        for told, account in zip(each.reports, accounts[each.id], strict=True)
    )
    day = window(event.date)
    agree = day is not None and all(each.when.holds(day) for each in accounts[event.id] if each.when)
    if not is_dated or not agree:
        yield Finding(f"event {event.id}", f"nothing dates its {event.date_text!r} to {event.date}, as is inferred")


def _dates(event: Event) -> Iterator[Finding]:
    """Hold the dates of an event to those that its accounts state."""
    stated = {each.date for each in event.reports if each.date and each.date_basis != "inferred"}
    windows = [found for date in stated if (found := window(date))]
    ends = {found.first for found in windows}, {found.last for found in windows}
    when = window(event.date)
    is_span = when is not None and when.first in ends[0] and when.last in ends[1]
    stating = [each for each in event.reports if each.date_basis != "inferred"]
    bases = {each.date_basis for each in stating if is_span or each.date == event.date}
    if event.date_basis not in bases or event.date_text not in {None, *(each.date_text for each in stating)}:
        yield Finding(f"event {event.id}", f"none of its accounts gives {event.date_text!r}, {event.date_basis}")
    if event.date and event.date not in stated and not is_span:
        yield Finding(f"event {event.id}", f"none of its accounts states the date {event.date}")


def _inferred(event: Event, accounts: Sequence[Account]) -> Iterator[Finding]:
    """Hold what accounts have of their company to it, and to their own weekdays."""
    when = window(event.date)
    for told, account in zip(event.reports, accounts, strict=True):
        if told.date_basis == "inferred" and (
            told.date != event.date or when is None or not fits_weekdays(account.weekdays, when)
        ):
            yield Finding(f"event {event.id}", f"the account of {told.source} cannot be of {told.date}, as is inferred")


def _accounts(event: Event, material: Material) -> list[Account]:
    return [_account(number, told, event, material) for number, told in enumerate(event.reports)]


def _account(number: int, told: EventAccount, event: Event, material: Material) -> Account:
    quote = material.facts.quotes[told.quotes[0]]
    source = material.sources[told.source]
    is_stated = told.date is not None and told.date_basis != "inferred"
    text = material.facts.texts.get(told.source, "")
    when = days_of(told.date, told.status, window(source.published)) if is_stated else None
    return Account(
        key=(source.text_sha256, quote.start, number),
        told_in=(told.source, told.part),
        text_class=None,  # which articles reprint another is not told in a brief, so any two may
        kind=told.kind,
        status=told.status,
        when=when,
        published=window(source.published),
        weekdays=frozenset() if when else weekdays_named(told.date_text, text, quote.start),
        places=told.places,
        by=frozenset(told.by),
        to=frozenset(told.to),
        counted=_counted(told.source, event, material),
        counters=frozenset(),  # each account of an article has all that it counts of the event, whoever counts
        quote=reduced(quote.exact),
        stems=stems_of(told.summary or event.summary, (*told.places, *told.by, *told.to)),
        denies=denies(told.summary),
        is_of_period=is_of_period(told.status, told.date_text, told.summary or event.summary),
    )


def _counted(source: str, event: Event, material: Material) -> Mapping[tuple[str, str], Values]:
    """Give what the article of an account counts of the event."""
    found: dict[tuple[str, str], Values] = {}
    for figure in (each for each in material.brief.figures if each.event == event.id):
        for each in figure.observations:
            if any(material.facts.quotes[quote].source == source for quote in each.quotes):
                key = (figure.metric, counted_key(each.of, figure.metric))
                found[key] = found.get(key, frozenset()) | {(each.low, each.high)}
    return found


_WHERE = "changes"


def check_changes(brief: Brief, earlier: Earlier | None) -> Iterator[Finding]:
    """Yield what is wrong with the changes of a brief whose ids all lead somewhere.

    What the brief says of itself is checked always: that nothing called new was there, that no retired id is in use,
    that what was revised reads as it is said to read now. What it says of the earlier brief can only be checked with
    that one at hand: then all of it is worked out again, the ids included.
    """
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
    telling = BriefIndex.of(brief, brief.language)
    for each in changes.revised:
        shown = telling.shown(each.id, each.what)
        if each.now not in shown:
            told = " or ".join(map(str, shown)) or "nothing"
            yield f"what {each.id} tells now ({each.what}) is {told}, not {each.now}"


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
