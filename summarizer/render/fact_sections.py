"""Events, figures, names and claims → the sections of the facts, from the timeline to the conflicting claims.

Hides how a fact is laid out: one line that says it, with the way to its quotes, and one line of particulars below. The
timeline is a list and no table, since its lines are long and must be read on a phone and in plain text.
"""

from collections.abc import Iterable, Iterator

from summarizer.readable import chronological, readable_when
from summarizer.render.escape import escape
from summarizer.render.figures import all_figures, short_figure
from summarizer.render.layout import Guide, anchor, bullets, cluster, link, links, table
from summarizer.render.wording import ATTRIBUTION, DISPUTE, EVENT_STATUS, NAME_KIND, STANCE
from summarizer_schemas.brief import DateVariant, Event, EventAccount, Figure, Name, Statement

_NEEDS_SAYING = {"claimed", "accused", "contested"}
"""Attributions that a summary cannot tell; where a source or an article says who did it, the summary says so."""
_NONE_FOUND = "The articles were not found to contradict themselves or one another."


def fact_sections(guide: Guide) -> Iterator[str]:
    """Yield the sections from the timeline to the conflicting claims."""
    yield from _timeline(guide)
    yield from all_figures(guide)
    yield from _actors(guide)
    yield from _places(guide)
    yield from _statements(guide)
    yield from _disputes(guide)


def _timeline(guide: Guide) -> Iterator[str]:
    if not guide.brief.events:
        return
    yield "## Timeline"
    yield from _by_episode(guide, [event for event in guide.brief.events if event.date is not None])
    undated = [event for event in guide.brief.events if event.date is None]
    if undated:
        yield "### Events without a date"
        yield from _by_episode(guide, undated)


def _by_episode(guide: Guide, events: Iterable[Event]) -> Iterator[str]:
    rest = {event.id: event for event in events}
    for episode in guide.brief.episodes:
        own = [rest.pop(each) for each in episode.events if each in rest]
        if own:
            yield f"**{link(episode.id)}. {escape(episode.title)}**"
            yield _events(guide, own)
    if rest:
        yield "**Part of no situation**"
        yield _events(guide, rest.values())


def _events(guide: Guide, events: Iterable[Event]) -> str:
    def place(event: Event) -> tuple[object, ...]:
        return event.date is None and event.status == "background", chronological(event.date)

    return bullets(_event(guide, each) for each in sorted(events, key=place))


def _event(guide: Guide, event: Event) -> str:
    """One line that says what happened, when and according to whom; below it what else there is to know."""
    status = f" ({EVENT_STATUS[event.status]})" if EVENT_STATUS[event.status] else ""
    quotes = cluster(guide.shown([event.id]))
    told = f"{escape(event.summary)}{status} {_told_by(guide, event)}{quotes}"
    head = f"{anchor(event.id)}**{escape(event.id)}** {escape(_when(event))} – {told}"
    particulars = ". ".join(_particulars(guide, event))
    return f"{head}\n  - {particulars}." if particulars else head


def _when(event: Event) -> str:
    when = readable_when(event.date, event.date_text, ahead=event.status == "planned")
    if event.date is not None and event.date_basis != "stated" and event.date_text:
        return f"{when} (from “{event.date_text}”)"
    return f"{when} (inferred)" if event.date_basis == "inferred" else when


def _told_by(guide: Guide, event: Event) -> str:
    if len(event.reports) > 1:
        return f"– {event.origins} independent source{'' if event.origins == 1 else 's'}"
    (report,) = event.reports
    return f"– {_account(guide, report, with_quotes=False)}"


def _particulars(guide: Guide, event: Event) -> Iterator[str]:
    if len(event.reports) > 1:
        yield f"According to: {'; '.join(_account(guide, each, with_quotes=True) for each in event.reports)}"
    if event.attribution in _NEEDS_SAYING:
        yield f"Who did it: {_listed(event.by) or 'not said'} ({ATTRIBUTION[event.attribution]})"
    if len({each.date for each in event.date_variants}) > 1:
        yield f"Dates given: {'; '.join(_variant(each) for each in event.date_variants)}"
    figures = [guide.facts[each] for each in event.figures if each in guide.facts]
    if figures:
        yield "; ".join(short_figure(guide, each) for each in figures if isinstance(each, Figure))
    if event.part_of:
        yield f"Part of {link(event.part_of)}"
    if event.possibly_same_as:
        yield f"Possibly the same as {links(event.possibly_same_as)}"
    if event.merged_because:
        yield f"Taken as one event because: {escape(event.merged_because)}"


def _account(guide: Guide, account: EventAccount, *, with_quotes: bool) -> str:
    where = guide.published_by(account.source) + (cluster(account.quotes) if with_quotes else "")
    via = f" via {escape(account.via)}" if account.via else ""
    return f"{escape(account.said_by)}{via}, in {where}" if account.said_by else f"{where}, naming no source"


def _variant(variant: DateVariant) -> str:
    words = f" (“{variant.date_text}”)" if variant.date and variant.date_text else ""
    return escape(readable_when(variant.date, variant.date_text) + words) + cluster(variant.quotes)


def _actors(guide: Guide) -> Iterator[str]:
    actors = [each for each in guide.brief.names if each.kind != "place"]
    if actors:
        yield "## Actors"
        rows = (
            (_anchored(each), NAME_KIND[each.kind], _aliases(each), "; ".join(_roles(guide, each)) or "none")
            for each in actors
        )
        yield table(("Name", "What it is", "Also written", "Events"), rows)


def _places(guide: Guide) -> Iterator[str]:
    places = [each for each in guide.brief.names if each.kind == "place"]
    if places:
        yield "## Places"
        rows = ((_anchored(each), _aliases(each), links(each.events) or "none") for each in places)
        yield table(("Place", "Also written", "Events"), rows)


def _anchored(name: Name) -> str:
    return f"{anchor(name.id)}{escape(name.name)}"


def _aliases(name: Name) -> str:
    """List the spellings that differ from the name, each with the articles that have it."""
    spellings: dict[str, list[str]] = {}
    for alias in name.aliases:
        if alias.as_written != name.name:
            spellings.setdefault(alias.as_written, []).append(alias.source)
    return "; ".join(f"“{escape(spelling)}” ({links(where)})" for spelling, where in spellings.items()) or "–"


def _roles(guide: Guide, name: Name) -> Iterator[str]:
    """Say in which events a name acts, is acted on, or is named otherwise."""
    events = [event for each in name.events if isinstance(event := guide.facts.get(each), Event)]
    acting = [event.id for event in events if name.name in event.by]
    concerned = [event.id for event in events if name.name in event.to]
    if acting:
        yield f"acts in {links(acting)}"
    if concerned:
        yield f"is the other side in {links(concerned)}"
    otherwise = [each for each in name.events if each not in {*acting, *concerned}]
    if otherwise:
        yield f"named in {links(otherwise)}"


def _statements(guide: Guide) -> Iterator[str]:
    if guide.brief.statements:
        yield "## Who says what"
        yield bullets(_statement(each) for each in guide.brief.statements)


def _statement(statement: Statement) -> str:
    to = f" (to or about {_listed(statement.to)})" if statement.to else ""
    when = escape(readable_when(statement.date, statement.date_text))
    about = f", about {links(statement.about)}" if statement.about else ""
    said = f"{escape(statement.claimant)} {STANCE[statement.stance]}{to}: {escape(statement.claim)}"
    return f"{anchor(statement.id)}**{escape(statement.id)}** {said} – {when}{about}{cluster(statement.quotes)}"


def _disputes(guide: Guide) -> Iterator[str]:
    yield '## <a id="conflicting-claims"></a>Conflicting claims'
    if not guide.brief.disputes:
        yield _NONE_FOUND
        return
    items = []
    for dispute in guide.brief.disputes:
        about = f" (about {links(dispute.about)})" if dispute.about else ""
        question = f"{DISPUTE[dispute.kind]}: {escape(dispute.question)}"
        lines = [f"{anchor(dispute.id)}**{escape(dispute.id)}** {question}{about}"]
        lines += [
            f"  - {escape(each.holder)}: {escape(each.position)}{cluster(each.quotes)}" for each in dispute.positions
        ]
        items.append("\n".join(lines))
    yield bullets(items)


def _listed(names: Iterable[str]) -> str:
    return ", ".join(escape(each) for each in names)
