"""Does each date follow from the article's words, by the same rules that let it into the brief?"""

from collections.abc import Iterator, Sequence
from itertools import product

from summarizer.ground import when
from summarizer.ground.dates import bears_out
from summarizer.merge.events.dates import window
from summarizer.verifying.material import Finding, Material
from summarizer_schemas.brief import Episode, Event
from summarizer_schemas.vocabulary import DateBasis


def check_dates(material: Material) -> Iterator[Finding]:
    """Yield dates that the articles do not bear out, and periods that are not those of their events."""
    for event in material.brief.events:
        where = f"event {event.id}"
        for each in event.reports:
            if each.date_basis == "inferred":
                continue  # that of its company (see `merging`)
            bases = _bases(material, each.date, each.date_text, each.quotes)
            if bases is not None and each.date_basis not in bases:
                yield Finding(where, _unfounded(each.date, each.date_text))
        for variant in event.date_variants:
            if _bases(material, variant.date, variant.date_text, variant.quotes) == set():
                yield Finding(where, _unfounded(variant.date, variant.date_text))
    for statement in material.brief.statements:
        if _bases(material, statement.date, statement.date_text, statement.quotes) == set():
            yield Finding(f"statement {statement.id}", _unfounded(statement.date, statement.date_text))
    for episode in material.brief.episodes:
        yield from _period(material, episode)


def _bases(material: Material, date: str | None, date_text: str | None, quotes: Sequence[str]) -> set[DateBasis] | None:
    """Return on what bases the articles of some quotes bear a date out; None when no such article is there."""
    places = material.by_source(quotes)
    if not places:
        return None
    bases: set[DateBasis] = set()
    for id_, spans in places.items():
        page = material.pages[id_]
        if date_text and not page.holds(date_text):
            continue
        if date is None:
            bases.add("unknown")
            continue
        # What a sentence makes of an event's words ("not before March") it does not make of when something was said.
        told = [when.time_words(page, date_text, spans, about) if date_text else None for about in (None, "")]
        for words, ahead in product(dict.fromkeys(told), (False, True)):
            basis = bears_out(date, words, page.published, when.dated(page, spans), ahead=ahead).basis
            bases |= {basis} if basis else set()
    return bases


def _unfounded(date: str | None, date_text: str | None) -> str:
    words = f"the words {date_text!r}" if date_text else "the text around its quotes"
    return f"the date {date or 'that is open'} does not follow from {words} and the date of publication"


def _period(material: Material, episode: Episode) -> Iterator[Finding]:
    """The period begins and ends with days on which one of the events begins or ends."""
    period = window(episode.period)
    if period is None:
        return
    events = [material.facts.by_id[each] for each in episode.events]
    dated = [window(event.date) for event in events if isinstance(event, Event)]
    begins = {each.first for each in dated if each}
    published = {day.last for each in material.brief.sources if (day := window(each.published))}
    # What has happened was before its article: "in May", told on the 17th, ends on the 17th.
    closed = {max(each.first, min(each.last, day)) for each in dated if each for day in published}
    ends = {each.last for each in dated if each} | closed
    if period.first not in begins or period.last not in ends:
        yield Finding(f"episode {episode.id}", f"its period {episode.period} is not that of its events")
