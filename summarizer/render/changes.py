"""What changed since an earlier brief → the section that a brief made since one begins with.

Hides how changes are told: one line for each sort with how many there are, and below it the changes, what a reader
looks for first at the beginning. What is new stands in the brief anyway, so only the gravest of it is told here; what
is gone stands nowhere else.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Final, get_args

from summarizer.merging.facts import status_of
from summarizer.render import messages as say
from summarizer.render.annex import Guide
from summarizer.render.dates import readable_date
from summarizer.render.document import (
    CHANGES_WORDS,
    Block,
    Bullets,
    Cites,
    Code,
    CuttableSection,
    Item,
    Length,
    Line,
    Link,
    Paragraph,
    Section,
    Strong,
    joined,
    links,
)
from summarizer.render.event_names import called_in_short
from summarizer.render.figures import counted, figure_line, gravest_first
from summarizer.render.localisation import in_quotation_marks, listed, quoted, spaced
from summarizer.render.messages import ATTRIBUTION, EVENT_STATUS, FIGURE_STATUS, GONE, METRIC, REVISED, WITHDRAWN, count
from summarizer.render.values import figure_told
from summarizer_schemas.brief import Dispute, Episode, Event, Figure, Statement
from summarizer_schemas.changes import (
    Changes,
    Contradiction,
    GoneArticle,
    Joined,
    Revised,
    Revision,
    Split,
    Standing,
    Withdrawal,
)

_MOST_NEW: Final = 4
"""So many new things of one kind are told; all stand in the brief."""
_MOST_LINKS: Final = 6
_NOUN: Final = {"P": "situation", "E": "event", "F": "figure", "C": "statement", "D": "dispute"}
_GRAVEST_FIRST: Final = "PFEDC"
_ORDER: Final = tuple(get_args(Revised))
_FIRST: Final = ("contradicted", "revised", "new", "withdrawn", "articles", "joined", "split", "reread")
"""Which sorts of change are told one by one first, where there is not room for all."""
_Change = tuple[str, Line]
"""The sort of a change, and the line that tells it."""
Sort = tuple[str, Line, Sequence[Line]]
"""The name of a sort of change, how many there are, and each of them."""


def changes(guide: Guide, length: Length) -> CuttableSection:
    """Return the section of what changed since an earlier brief: how much of each sort, then each change."""
    told = guide.brief.changes
    if told is None:
        return CuttableSection("changes", "", "change", (), lambda _: (), share=0)
    sorts = [*_sorts(guide, told)]
    heads = {name: how_many for name, how_many, _ in sorts}
    lines = [(name, line) for name in _FIRST for sort, _, own in sorts if sort == name for line in own]

    def build(units: Sequence[_Change]) -> tuple[Block, ...]:
        return (Bullets((*_items(heads, units), _stands(told.stands))),)

    def continued(units: Sequence[_Change]) -> tuple[Block, ...]:
        return (_compared_with(told), Bullets(tuple(_items({name: () for name, _ in units}, units))))

    most = CHANGES_WORDS[length]
    return CuttableSection("changes", _title(told), "change", lines, build, share=1, most=most, continued=continued)


def all_changes(guide: Guide) -> Iterator[Section]:
    """Yield the section of all that changed, if the brief was made since an earlier one."""
    told = guide.brief.changes
    if told:
        items = [Item(_head(name, how_many), tuple(lines)) for name, how_many, lines in _sorts(guide, told)]
        yield Section("changes", _title(told), (_compared_with(told), Bullets((*items, _stands(told.stands)))))


def _items(heads: Mapping[str, Line], units: Sequence[_Change]) -> Iterator[Item]:
    for name, how_many in heads.items():
        yield Item(_head(name, how_many), tuple(line for sort, line in units if sort == name))


def _title(told: Changes) -> str:
    day = readable_date(told.since.as_of) if told.since.as_of else say.EARLIER_BRIEF()
    return say.CHANGED_SINCE(day=day)


def _compared_with(told: Changes) -> Paragraph:
    articles = count(told.since.articles, "article")
    return Paragraph((*say.COMPARED_WITH.line(title=(told.since.title,), articles=articles), say.SAME_NUMBERS()))


def _head(name: str, how_many: Line) -> Line:
    head = Strong(say.LABEL(label=say.CHANGE[name]))
    return (head, " ", *how_many) if how_many else (head,)


def _stands(stands: Standing) -> Item:
    numbers = {
        "event": stands.events,
        "figure": stands.figures,
        "statement": stands.statements,
        "dispute": stands.disputes,
    }
    told = ", ".join(count(number, noun) for noun, number in numbers.items() if number)
    return Item(_head("unchanged", (told or say.NOTHING(),)))


def _sorts(guide: Guide, told: Changes) -> Iterator[Sort]:
    """Yield each sort of change of which there is any."""
    revised = _by_fact(guide, told.revised)
    withdrawn = sorted(told.withdrawn, key=lambda each: _GRAVEST_FIRST.index(each.id[0]))
    about = dict.fromkeys(id_ for each in told.contradicted for id_ in each.about)
    sorts: list[Sort] = [
        ("articles", _articles(told), [_gone(each) for each in told.gone]),
        ("new", _counted(told.new), [*_new(guide, told.new)]),
        ("revised", _counted(each[0].id for each in revised), [_revised(guide, each) for each in revised]),
        ("contradicted", _counted(about), [_contradicted(guide, each) for each in told.contradicted]),
        ("withdrawn", _counted(each.id for each in withdrawn), [_withdrawn(each) for each in withdrawn]),
        ("joined", _counted(each.id for each in told.joined), [_joined(each) for each in told.joined]),
        ("split", _counted(each.id for each in told.split), [_split(each) for each in told.split]),
        ("reread", _counted(told.reread), [_reread(guide, each) for each in told.reread]),
    ]
    yield from (sort for sort in sorts if sort[1])


def _counted(ids: Iterable[str]) -> Line:
    """Say how many there are of each kind: "2 events and 1 figure"; nothing for none."""
    numbers = Counter(_NOUN[id_[0]] for id_ in ids)
    told = [count(numbers[noun], noun) for noun in _NOUN.values() if numbers[noun]]
    return (listed(told),) if told else ()


def _articles(told: Changes) -> Line:
    parts: list[Line] = []
    if told.added:
        parts.append(say.ADDED.line(len(told.added), articles=_few(told.added)))
    if told.late:
        parts.append(say.OLDER.line(len(told.late), articles=_few(told.late)))
    if told.gone:
        parts.append((say.NO_LONGER_THERE(len(told.gone)),))
    return joined(", ", parts)


def _few(ids: Sequence[str]) -> Line:
    """Return links to the first few; the rest is counted."""
    rest = len(ids) - _MOST_LINKS
    return (*links(ids[:_MOST_LINKS]), say.AND_MORE(rest)) if rest > 0 else links(ids)


def _gone(gone: GoneArticle) -> Line:
    publisher = (gone.publisher, ", ") if gone.publisher else ()
    headline = (*in_quotation_marks(gone.headline), ", ") if gone.headline else ()
    now = (spaced(": "), Link(gone.now, gone.now)) if gone.now else ()
    return (gone.id, " ", *publisher, *headline, Code(gone.file), f" – {GONE[gone.reason]}", *now)


def _new(guide: Guide, ids: Iterable[str]) -> Iterator[Line]:
    """Yield the new situations, disputes, and the gravest figures and foremost events."""
    new = set(ids)
    for episode in guide.brief.episodes:
        if episode.id in new:
            yield (Link(episode.id, episode.id), " ", episode.title)
    for dispute in [each for each in guide.brief.disputes if each.id in new][:_MOST_NEW]:
        yield (Link(dispute.id, dispute.id), " ", dispute.question, guide.cites([dispute.id]))
    figures = gravest_first(guide, [each for each in guide.brief.figures if each.id in new])[:_MOST_NEW]
    for figure in figures:
        event = guide.facts.get(figure.event)
        called = called_in_short(guide, figure, event) if isinstance(event, Event) else ""
        yield (Link(figure.id, figure.id), " ", *figure_line(guide, figure, called))
    untold = [each for each in guide.brief.events if each.id in new - {figure.event for figure in figures}]
    for event in sorted(untold, key=lambda each: (each.status == "background", -each.origins))[:_MOST_NEW]:
        yield (Link(event.id, event.id), " ", event.summary, guide.cites([event.id]))


def _by_fact(guide: Guide, revisions: Iterable[Revision]) -> list[list[Revision]]:
    """Return what was revised of each fact together: values before all else, and the gravest figures first."""
    of_fact: dict[str, list[Revision]] = {}
    for each in revisions:
        of_fact.setdefault(each.id, []).append(each)
    gravest = gravest_first(guide, [fact for id_ in of_fact if isinstance(fact := guide.facts[id_], Figure)])
    place = {figure.id: number for number, figure in enumerate(gravest)}

    def weight(group: list[Revision]) -> tuple[int, int]:
        return min(_ORDER.index(each.what) for each in group), place.get(group[0].id, 0)

    return sorted(of_fact.values(), key=weight)


def _revised(guide: Guide, revisions: Sequence[Revision]) -> Line:
    fact = guide.facts[revisions[0].id]
    told = joined(spaced("; "), (_revision(guide, each) for each in revisions))
    return (Link(fact.id, fact.id), " ", *_called(guide, fact.id), spaced(": "), *told)


def _revision(guide: Guide, revision: Revision) -> Line:
    """Tell was and now: “22” → “31”, according to the rescuers."""
    was, now = (_shown(revision.what, values) for values in (revision.was, revision.now))
    gone = say.GONE_QUOTES.line(len(revision.gone), quotes=links(revision.gone)) if revision.gone else ()
    return (
        *REVISED[revision.what].line(was=(was,), now=(now,)),
        *_according_to(guide, revision),
        Cites(revision.quotes),
        *gone,
    )


def _according_to(guide: Guide, revision: Revision) -> Line:
    if revision.said_by:
        return (say.ACCORDING_TO(), ", ".join(guide.called.all_of(revision.said_by)))
    is_told = revision.what == "value" and revision.quotes
    return (say.ACCORDING_TO(), *guide.outlets(revision.quotes)) if is_told else ()


def _shown(what: Revised, values: Sequence[str]) -> str:
    if what == "value":
        return say.OR().join(map(quoted, values))
    if what == "metric":
        return ", ".join(words for metric, words in METRIC.items() if metric in values)
    if what == "date":
        return readable_date(values[0]) if values else say.NOT_GIVEN()
    is_word = what in {"status", "attribution"}
    return ", ".join(_worded(each) if is_word else each for each in values) or say.NOT_SAID()


def _worded(value: str) -> str:
    """Return a status or an attribution in words."""
    if value == "news":
        return say.TOLD_AS_NEWS()
    vocabularies: tuple[Mapping[Any, str], ...] = (ATTRIBUTION, EVENT_STATUS, FIGURE_STATUS)
    return next(words[value] for words in vocabularies if value in words)


def _called(guide: Guide, id_: str) -> Line:
    """Say what a thing of the brief is, in the fewest words."""
    episodes = {episode.id: episode for episode in guide.brief.episodes}
    match guide.facts.get(id_) or episodes[id_]:
        case Episode(title=title):
            return (title,)
        case Event(summary=summary):
            return (summary.rstrip("."),)
        case Figure() as figure:
            return (counted(figure, status_of(figure, guide.facts)), " (", Link(figure.event, figure.event), ")")
        case Statement(claimant=claimant, claim=claim):
            return (guide.called(claimant), spaced(": "), claim.rstrip("."))
        case Dispute(question=question):
            return (question,)


def _reread(guide: Guide, id_: str) -> Line:
    return (Link(id_, id_), " ", *_called(guide, id_), say.FOUND_NOW())


def _contradicted(guide: Guide, each: Contradiction) -> Line:
    called = (*_called(guide, each.by), " (", Link(each.by, each.by), ")")
    is_denied = isinstance(guide.facts[each.by], Statement)
    told = say.DENIED_BY.line(statement=called) if is_denied else say.DISPUTED_IN.line(dispute=called)
    return (*links(each.about), " – ", *told, guide.cites([each.by]))


def _joined(each: Joined) -> Line:
    return say.NOW_INCLUDES.line(event=(Link(each.into, each.into),), gone=each.id)


def _split(each: Split) -> Line:
    return say.WAS_PART_OF.line(event=(Link(each.id, each.id),), whole=(Link(each.out_of, each.out_of),))


def _withdrawn(gone: Withdrawal) -> Line:
    detail = (spaced(": "), gone.detail) if gone.detail else ()
    where = (" (", *links(gone.sources), ")") if gone.sources else ()
    return (gone.id, " ", figure_told(gone.told.rstrip(".")), f" – {WITHDRAWN[gone.reason]}", *where, *detail)
