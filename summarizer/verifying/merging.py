"""Are the accounts of each event one event by the evidence that the brief itself shows?

What excluded an account when the brief was made excludes it here, and each needs company that it shares something with.
A date that is inferred must be that of the event's other accounts. Whether the model was right to group what nothing
excludes, no program can tell.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from summarizer.merge.events.accounts import Account, Values, days_of, denies, reduced
from summarizer.merge.events.dates import fits_weekdays, weekdays_told, window
from summarizer.merge.events.exclusions import Evidence
from summarizer.merge.events.places import Geography
from summarizer.merge.names.spelling import plain, words_of, words_of_name
from summarizer.merge.names.states import States
from summarizer.verifying.material import Finding, Material
from summarizer_schemas.brief import Event, EventAccount


def check_merging(material: Material) -> Iterator[Finding]:
    """Yield events whose accounts exclude each other or share nothing, and dates that no account bears out."""
    accounts = {event.id: _accounts(event, material) for event in material.brief.events}
    everything = [account for own in accounts.values() for account in own]
    governed = {name.name for name in material.brief.names if name.kind == "government"}
    geography = Geography(
        (each.places for each in everything),
        plain,
        lambda place: place in governed or bool(States.called(plain(place))),
    )
    evidence = Evidence(geography)
    joined = (each for each in material.brief.decisions if each.kind == "same" and each.applied and each.why)
    overruled = {id_ for each in joined for id_ in each.about}
    for event in material.brief.events:
        if event.id not in overruled:  # the brief says what an editor overrules, and why
            yield from _held(event, accounts[event.id], evidence)
        yield from _inferred(event, accounts[event.id])


def _held(event: Event, accounts: Sequence[Account], evidence: Evidence) -> Iterator[Finding]:
    for one, other in combinations(range(len(accounts)), 2):
        if why := evidence.excludes(accounts[one], accounts[other]):
            where = f"{event.reports[one].source} and {event.reports[other].source}"
            yield Finding(f"event {event.id}", f"the accounts of {where} cannot be one event: {why}")
    for index, account in enumerate(accounts):
        others = [other for number, other in enumerate(accounts) if number != index]
        if others and not any(evidence.anchors(account, other) for other in others):
            yield Finding(
                f"event {event.id}", f"the account of {event.reports[index].source} shares nothing with the others"
            )


def _inferred(event: Event, accounts: Sequence[Account]) -> Iterator[Finding]:
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
        telling=(told.source, told.part),
        text_class=None,  # which articles reprint another is not told in a brief, so any two may
        kind=told.kind,
        status=told.status,
        when=when,
        published=window(source.published),
        weekdays=frozenset() if when else weekdays_told(told.date_text, text, quote.start),
        places=told.places,
        by=frozenset(told.by),
        to=frozenset(told.to),
        counted=_counted(told.source, event, material),
        quote=reduced(quote.exact),
        words=words_of(told.summary or event.summary).difference(
            *map(words_of_name, (*told.places, *told.by, *told.to))
        ),
        denies=denies(told.summary),
    )


def _counted(source: str, event: Event, material: Material) -> Mapping[tuple[str, str], Values]:
    """Give what the article of an account counts of the event."""
    found: dict[tuple[str, str], Values] = {}
    for figure in (each for each in material.brief.figures if each.event == event.id):
        for each in figure.observations:
            if any(material.facts.quotes[quote].source == source for quote in each.quotes):
                key = (figure.metric, figure.of)
                found[key] = found.get(key, frozenset()) | {(each.low, each.high)}
    return found
