"""What changed since an earlier brief → the section that a brief made since one begins with.

Hides how changes are told: one line for each sort with how many there are, and below it the changes. Where there is not
room for all, what a reader looks for first is told: what an editor put first, who died, who else came to harm. What is
new stands in the brief anyway, so only the gravest of it is told here; what is gone stands nowhere else. What no added
article brought (a metric put right, a date that an editor gave) is told in the annex.
"""

import re
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any, Final, NamedTuple, get_args

from summarizer.diff.revisions import LISTED
from summarizer.domain.article import count_words
from summarizer.domain.edtf import window
from summarizer.domain.event_kinds import EVENT_KINDS
from summarizer.domain.languages import CODES
from summarizer.domain.metrics import GROWS, METRICS
from summarizer.grounding.numbers import read_numbers
from summarizer.merging.facts import Fact, status_of
from summarizer.merging.figures.series import count_of, is_before, is_less, people_of
from summarizer.render import messages as say
from summarizer.render.annex import Guide
from summarizer.render.answers import sides_told
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
    Part,
    Section,
    Strong,
    joined,
    links,
    words_of,
)
from summarizer.render.event_names import called_in_short
from summarizer.render.figures import counted, figure_line, gravest_first, leading_value, led_in, lowest_to_highest
from summarizer.render.first_page import first_page, is_of_news
from summarizer.render.localisation import begun, in_a_row, in_quotation_marks, listed, spaced
from summarizer.render.messages import (
    ATTRIBUTION,
    EVENT_STATUS,
    FIGURE_STATUS,
    GONE,
    METRIC,
    REVISED,
    STANCE,
    WITHDRAWN,
    count,
    said_as,
)
from summarizer.render.reasons import withheld_because
from summarizer.render.values import figure_told, observed
from summarizer.render.whose_word import whose_word
from summarizer_schemas.brief import Dispute, Episode, Event, Figure, Observation, Statement
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
_MOST_TURNS: Final = 3
"""So many turns of the story come before the main points, which tell what is the latest, too."""
_WEIGHTS: Final = {
    name: place
    for place, name in enumerate((
        "pinned", "deaths", "new_deaths", "title", "contradicted", "turn", "harm", "value", "late_turn", "revised",
        "new", "part", "withdrawn", "articles", "joined", "split", "reread", "agreed",
    ))
}  # fmt: skip
"""What is told one by one first, where there is not room for all: what happened since before what merely moved, and a
new count of some of a toll's people, who stand in it, behind what happened."""
_UNSAID: Final = len(_WEIGHTS)
"""The weight of what no added article says and no article that is gone said: the annex has it."""
_LEAST: Final = 2
"""So many changes come before the main points, that no heading stands with nothing under it, whatever they weigh; of
more only disputes and other numbers."""
_MOST_LINKS: Final = 6
_NOUN: Final = {"P": "situation", "E": "event", "F": "figure", "C": "statement", "D": "dispute"}
_GRAVEST_FIRST: Final = "PFEDC"
_ORDER: Final = tuple(get_args(Revised))


class _Change(NamedTuple):
    """A change on its line, and after how many others it is told."""

    line: Line
    weight: int


class _Unit(NamedTuple):
    """A change, and the name of its sort."""

    sort: str
    change: _Change


Sort = tuple[str, Line, Sequence[_Change]]
"""The name of a sort of change, how many there are, and each of them."""


def changes(guide: Guide, length: Length) -> CuttableSection:
    """Return the section of what changed since an earlier brief: how much of each sort, then each change."""
    told = guide.brief.changes
    if told is None:
        return CuttableSection("changes", "", "change", (), lambda _: (), share=0)
    heads, every = _gravest_changes_first(_sorts(guide, told))
    units = _with_few_turns(every)
    here = [each for each in units if length == "full" or each.change.weight < _UNSAID]
    weighty = sum(each.change.weight <= _WEIGHTS["value"] for each in here)

    def build_short(units: Sequence[_Unit]) -> tuple[Block, ...]:
        return (Bullets(tuple(_items_in_short(units))),) if units else build(units)

    def build(units: Sequence[_Unit]) -> tuple[Block, ...]:
        # A sort of which nothing is told here is a riddle as a number: it gives its room to what is.
        untold = {each.sort for each in every} - {each.sort for each in units}
        shown = {name: how_many for name, how_many in heads.items() if name == "articles" or name not in untold}
        return (Bullets((*_items(shown, units), _stands(told.stands))),)

    def continued(units: Sequence[_Unit]) -> tuple[Block, ...]:
        return (_compared_with(told), Bullets(tuple(_items({each.sort: () for each in units}, units))))

    if length == "short":
        here = _within(here, CHANGES_WORDS[length] - count_words(_title(told)), build_short)
    return CuttableSection(
        "changes",
        _title(told),
        "change",
        here,
        build_short if length == "short" else build,
        share=1,
        foremost=max(weighty, _LEAST),
        most=CHANGES_WORDS[length],
        continued=continued,
        above=units[len(here) :],
    )


def _gravest_changes_first(sorts: Iterable[Sort]) -> tuple[Mapping[str, Line], Sequence[_Unit]]:
    """Return how many there are of each sort, and every change in the order in which they are told."""
    told = [*sorts]
    units = [_Unit(sort, change) for sort, _, own in told for change in own]
    return {name: how_many for name, how_many, _ in told}, sorted(units, key=lambda each: each.change.weight)


def _with_few_turns(units: Sequence[_Unit]) -> Sequence[_Unit]:
    """Return changes in their order with all turns but the first behind what moved."""
    turns = [each for each in units if each.change.weight == _WEIGHTS["turn"]][_MOST_TURNS:]
    late = [each._replace(change=each.change._replace(weight=_WEIGHTS["late_turn"])) for each in turns]
    return sorted([*(each for each in units if each not in turns), *late], key=lambda each: each.change.weight)


def all_changes(guide: Guide) -> Iterator[Section]:
    """Yield the section of all that changed, if the brief was made since an earlier one."""
    told = guide.brief.changes
    if told:
        heads, units = _gravest_changes_first(_sorts(guide, told))
        items = _items(heads, units)
        yield Section("changes", _title(told), (_compared_with(told), Bullets((*items, _stands(told.stands)))))


def _items(heads: Mapping[str, Line], units: Sequence[_Unit]) -> Iterator[Item]:
    """Yield the sorts of changes, behind the articles that one first of which the gravest change is told."""
    place = {name: number for number, name in enumerate(dict.fromkeys(each.sort for each in units))}
    for name, how_many in sorted(heads.items(), key=lambda one: (one[0] != "articles", place.get(one[0], len(place)))):
        yield Item(_head(name, how_many), tuple(each.change.line for each in units if each.sort == name))


def _within(units: Sequence[_Unit], words: float, build: Callable[[Sequence[_Unit]], tuple[Block, ...]]) -> list[_Unit]:
    """Return the first of some changes that so many words have room for, but for those that are too long."""
    kept: list[_Unit] = []
    for each in units:
        if words_of(build([*kept, each])) <= words:
            kept.append(each)
    return kept


def _items_in_short(units: Sequence[_Unit]) -> Iterator[Item]:
    """Yield the sorts of changes without how many there are, and the changes without ids: no annex has them."""
    for name in dict.fromkeys(each.sort for each in units):
        yield Item(_head(name, ()), tuple(_without_ids(each.change.line) for each in units if each.sort == name))


_EMPTY: Final = re.compile(r" ?\((?:[,;،] ?)*\)")
"""What is left of brackets that held ids alone."""


_GONE_ID: Final = re.compile(r"^[PEFCD]\d+ ")
"""Of what is no longer there, to which no link leads."""


def _without_ids(line: Line) -> Line:
    """Return a line without the ids that stand first and those within brackets, and without its citations."""
    parts: list[Part] = []
    for part in line:
        is_id = isinstance(part, Link) and part.text == part.to
        if isinstance(part, Cites):
            continue
        told = "" if is_id else part
        if isinstance(told, str) and parts and isinstance(parts[-1], str):
            parts[-1] = _EMPTY.sub("", f"{parts[-1]}{told}")
        else:
            parts.append(told)
    if parts and isinstance(parts[0], str):
        parts[0] = _GONE_ID.sub("", parts[0].lstrip(" –"))
    return tuple(parts)


def _title(told: Changes) -> str:
    day = readable_date(told.since.as_of) if told.since.as_of else say.EARLIER_BRIEF()
    return say.CHANGED_SINCE(day=day)


def _compared_with(told: Changes) -> Paragraph:
    return Paragraph((*say.COMPARED_WITH.line(told.since.articles, title=(told.since.title,)), say.SAME_NUMBERS()))


def _head(name: str, how_many: Line) -> Line:
    label = begun(WITHDRAWN["settled"]) if name == "settled" else say.CHANGE[name]
    head = Strong(say.LABEL(label=label))
    return (head, " ", *how_many) if how_many else (head,)


def _stands(stands: Standing) -> Item:
    numbers = {
        "event": stands.events,
        "figure": stands.figures,
        "statement": stands.statements,
        "dispute": stands.disputes,
    }
    told = in_a_row(count(number, noun) for noun, number in numbers.items() if number)
    return Item(_head("unchanged", (told or say.NOTHING(),)))


def _sorts(guide: Guide, told: Changes) -> Iterator[Sort]:
    """Yield each sort of change of which there is any."""
    gone = sorted(told.withdrawn, key=lambda each: _GRAVEST_FIRST.index(each.id[0]))
    settled = [each for each in gone if each.reason == "settled"]
    unasked = [each for each in gone if each.reason == "not_asked"]
    withdrawn = [each for each in gone if each.reason not in {"settled", "not_asked"}]
    reworded = [each for each in told.joined if each.id.startswith("D")]
    joined = [each for each in told.joined if each not in reworded]
    known = {each.into for each in reworded}
    new, reread = ([each for each in ids if each not in known] for ids in (told.new, told.reread))
    about = dict.fromkeys(id_ for each in told.contradicted for id_ in each.about)
    # That one more source tells what was known is no revision.
    revised = [each for each in told.revised if each.what != "origins"]
    sorts: list[Sort] = [
        ("articles", _articles(told), [_Change(_gone(each), _WEIGHTS["articles"]) for each in told.gone]),
        ("new", _counted(new), [*_new(guide, new)]),
        ("revised", _counted(dict.fromkeys(each.id for each in revised)), [*_revised(guide, revised)]),
        ("contradicted", _counted(about), [_contradicted(guide, each) for each in told.contradicted]),
        ("settled", _counted(each.id for each in settled), [_settled(guide, each) for each in settled]),
        ("withdrawn", _counted(each.id for each in withdrawn), [*map(_withdrawn, withdrawn)]),
        ("joined", _counted(each.id for each in joined), [_joined(guide, each) for each in joined]),
        ("split", _counted(each.id for each in told.split), [_split(guide, each) for each in told.split]),
        (
            "reread",
            _counted((*reread, *known, *(each.id for each in unasked))),
            [
                *(_reworded(guide, each) for each in reworded),
                *map(_withdrawn, unasked),
                *(_reread(guide, each) for each in reread),
            ],
        ),
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


def _new(guide: Guide, ids: Iterable[str]) -> Iterator[_Change]:
    """Yield the new situations, disputes, and the gravest figures and foremost events."""
    new = set(ids)
    for episode in guide.brief.episodes:
        if episode.id in new:
            yield _Change((Link(episode.id, episode.id), " ", episode.title), _WEIGHTS["new"])
    told = {each.by for each in guide.brief.changes.contradicted} if guide.brief.changes else set()
    for dispute in [each for each in guide.brief.disputes if each.id in new - told][:_MOST_NEW]:
        called: Line = (Link(dispute.id, dispute.id), " ", dispute.question, guide.cites([dispute.id]))
        yield _Change(called, _WEIGHTS["new"])
    figures = gravest_first(guide, [each for each in guide.brief.figures if each.id in new])
    figures.sort(key=lambda each: _weight_of_count(guide, each))
    for figure in figures[:_MOST_NEW]:
        event = guide.facts.get(figure.event)
        is_other = isinstance(event, Event) and event is not guide.main_event
        event_told = _event_told(guide, figure, event) if isinstance(event, Event) and is_other else ""
        whole = figure.part_of.figure if figure.part_of else None
        part = (" – ", *say.PART_OF_TOLL.line(figure=(Link(whole, whole),))) if whole else ()
        called = (Link(figure.id, figure.id), " ", *figure_line(guide, figure, event_told), *part)
        weight = _WEIGHTS["part"] if is_in_a_toll(guide, figure) else _weight_of_count(guide, figure)
        yield _Change(called, min(weight, _weight_of_pin(guide, figure.id), _weight_of_pin(guide, figure.event)))
    yield from _reversals(guide, new)
    untold = [each for each in guide.brief.events if each.id in new - {figure.event for figure in figures[:_MOST_NEW]}]
    turns = _turns(guide)

    def place(event: Event) -> tuple[bool, bool, bool, int, int]:
        when = window(event.date)
        is_ahead = event.status == "planned"
        return event.status == "background", event.id not in turns, is_ahead, -event.origins, -when.first if when else 0

    for event in sorted(untold, key=place)[:_MOST_NEW]:
        called = (Link(event.id, event.id), " ", *_called(guide, event.id), guide.cites([event.id]))
        weight = _WEIGHTS["turn" if event.id in turns else "new"]
        yield _Change(called, min(weight, _weight_of_pin(guide, event.id)))


def _event_told(guide: Guide, figure: Figure, event: Event) -> str:
    """Call the event of a figure in short; of one without a place its sentence tells more than who did it, and when.

    "Killed – Health Ministry, 17 November: 1" reads as the death of an official where a count gave up one of its dead.
    """
    return event.summary.rstrip(".") if _is_told_by_its_sentence(event) else called_in_short(guide, figure, event)


def _is_told_by_its_sentence(event: Event) -> bool:
    return EVENT_KINDS[event.kind].is_vague and not event.places


def _reversals(guide: Guide, new: Collection[str]) -> Iterator[_Change]:
    """Yield the new statements after which something that was said in the earlier brief holds no longer, with that.

    What whoever says it had said before comes first: a mayor who admits what he had denied. What settled a dispute is
    told with that.
    """
    changes = guide.brief.changes
    settling = {id_ for each in (changes.withdrawn if changes else ()) for id_ in _settled_by(each)}
    overtaken: dict[str, list[Statement]] = {}
    for each in guide.brief.statements:
        if each.overtaken_by in new and each.overtaken_by not in settling and each.id not in new:
            overtaken.setdefault(each.overtaken_by or "", []).append(each)
    told = [each for each in guide.brief.statements if each.id in overtaken][:_MOST_NEW]
    for each in told:
        own = [one for one in overtaken[each.id] if one.claimant == each.claimant]
        before = (own or overtaken[each.id])[0]
        now: Line = (Link(each.id, each.id), " ", *_claimed(guide, each), guide.cites([each.id]))
        over = say.OVERTAKEN_BY.line(fact=(Link(each.id, each.id),))
        was: Line = (Link(before.id, before.id), " ", *_claimed(guide, before), " – ", *over, guide.cites([before.id]))
        yield _Change((*now, spaced("; "), *was), _WEIGHTS["turn"])


def _claimed(guide: Guide, statement: Statement) -> Line:
    """Say who says what with the word of what he does: of what is denied that it is, of a suspicion that it is one."""
    claim, who = statement.claim.rstrip("."), guide.called(statement.claimant)
    said = said_as(statement.stance, claim)
    return (who, _act(statement.stance) if said == claim else "", spaced(": "), said)


def _act(stance: str) -> str:
    """Return the word of a stance within brackets; a plain statement needs none."""
    return next((f" ({word})" for each, word in STANCE.items() if each == stance != "asserts"), "")


def _turns(guide: Guide) -> frozenset[str]:
    """Return the news by which something is otherwise than before: what overtook another fact, a charge, a deal."""
    facts = guide.facts.values()
    overtaking = {each.overtaken_by for each in facts if isinstance(each, Event | Figure | Statement)}
    turned = (each for each in guide.brief.events if each.id in overtaking or EVENT_KINDS[each.kind].is_consequence)
    return frozenset(each.id for each in turned if each.status != "background")


def _weight_of_pin(guide: Guide, id_: str) -> int:
    return _WEIGHTS["pinned"] if id_ in guide.pinned else _UNSAID


def _weight_of_count(guide: Guide, figure: Figure, otherwise: str = "new") -> int:
    """Return the weight of a change of what a figure counts: of the dead before all others, of news before the rest."""
    if figure.id in guide.pinned:
        return _WEIGHTS["pinned"]
    if not is_of_news(guide, figure):
        return _WEIGHTS[otherwise]
    if METRICS[figure.metric].has_dead and not _is_of_a_count(guide, figure):
        # Of a toll that moved a new count is most often a part.
        return _WEIGHTS["new_deaths" if otherwise == "new" else "deaths"]
    if figure.id in first_page(guide).of_title:
        return _WEIGHTS["title"]
    is_toll = METRICS[figure.metric].is_harm and bool(people_of(figure.of))  # not of some of them
    return _WEIGHTS["harm" if is_toll else otherwise]


def _is_of_a_count(guide: Guide, figure: Figure) -> bool:
    """Tell whether a figure belongs to no deed at a place: who is struck off a count, or added to it, died before."""
    event = guide.facts.get(figure.event)
    return isinstance(event, Event) and _is_told_by_its_sentence(event) and event is not guide.main_event


def is_in_a_toll(guide: Guide, figure: Figure) -> bool:
    """Tell whether a figure counts some of those whom another figure of its event counts: patients among the dead."""
    if figure.part_of:
        return True
    same = (each for each in guide.brief.figures if (each.event, each.metric) == (figure.event, figure.metric))
    is_of_some = METRICS[figure.metric].is_harm and not people_of(figure.of)
    return is_of_some and any(people_of(each.of) for each in same)


def _revised(guide: Guide, revised: Iterable[Revision]) -> Iterator[_Change]:
    """Yield what was revised, the gravest figures first: each move of a value, then what else of the fact."""
    of_fact: dict[str, list[Revision]] = {}
    for each in revised:
        of_fact.setdefault(each.id, []).append(each)
    gravest = gravest_first(guide, [fact for id_ in of_fact if isinstance(fact := guide.facts[id_], Figure)])
    place = {figure.id: number for number, figure in enumerate(gravest)}

    def weight(id_: str) -> tuple[int, int]:
        return min(_ORDER.index(each.what) for each in of_fact[id_]), place.get(id_, 0)

    for id_ in sorted(of_fact, key=weight):
        moved = [each for each in of_fact[id_] if each.what == "value"]
        yield from (_Change(_revised_line(guide, [each]), _weight_of(guide, each)) for each in moved)
        others = [each for each in of_fact[id_] if each.what != "value"]
        weights = {each.what: _weight_of(guide, each) for each in others}
        for is_said in (True, False):
            if own := [each for each in others if (weights[each.what] < _UNSAID) == is_said]:
                yield _Change(_revised_line(guide, own), min(weights[each.what] for each in own))


def _weight_of(guide: Guide, revision: Revision) -> int:
    """Return the weight of one revision; unsaid is what an editor made, or another reading of the same articles."""
    added = guide.brief.changes.added if guide.brief.changes else ()
    if revision.what == "metric" or not (revision.gone or guide.articles_of(revision.quotes).intersection(added)):
        return _UNSAID
    fact = guide.facts[revision.id]
    if revision.what == "value" and isinstance(fact, Figure):
        return _weight_of_count(guide, fact, "value")
    if revision.what == "status" and isinstance(fact, Figure):
        return _WEIGHTS["agreed"]
    return min(_WEIGHTS["revised"], _weight_of_pin(guide, fact.id))


def _revised_line(guide: Guide, revisions: Sequence[Revision]) -> Line:
    fact = guide.facts[revisions[0].id]
    told = joined(spaced("; "), (_revision(guide, each) for each in revisions))
    return (Link(fact.id, fact.id), " ", *_called(guide, fact.id), spaced(": "), *told)


def _revision(guide: Guide, revision: Revision) -> Line:
    """Tell was and now: 22 → 31, according to the rescuers."""
    was, now = (_shown(guide, revision, values) for values in (revision.was, revision.now))
    gone = say.GONE_QUOTES.line(len(revision.gone), quotes=links(revision.gone)) if revision.gone else ()
    return (
        *REVISED[revision.what].line(was=(was, *_of_others(guide, revision), *_lowered(guide, revision)), now=(now,)),
        *_according_to(guide, revision),
        Cites(revision.quotes),
        *gone,
    )


def _of_others(guide: Guide, revision: Revision) -> Line:
    """Name who gave the number that led before, where others brought what leads now and that is part of it no more."""
    fact = guide.facts[revision.id]
    if revision.what != "value" or not isinstance(fact, Figure) or not {*revision.was}.isdisjoint(revision.now):
        return ()
    gave = {who: None for each in fact.observations if each.value_text in revision.was for who in [each.said_by]}
    if not revision.said_by or None in gave or not {*gave}.isdisjoint(revision.said_by):
        return ()
    names = guide.called.all_of([who for who in gave if who])
    return (f" ({', '.join(names)})",) if names else ()


def _lowered(guide: Guide, revision: Revision) -> Line:
    """Tell to what a body lowered its toll before it rose to what it is now: "29, corrected to 27 → 30"."""
    fact, told = guide.facts[revision.id], guide.brief.changes
    if revision.what != "value" or not isinstance(fact, Figure) or fact.metric not in GROWS or told is None:
        return ()
    own = [each for each in fact.observations if each.said_by in revision.said_by]
    was = [count_of(each, "") for each in own if each.value_text in revision.was]
    lower = [
        each
        for each in own
        if _is_passing(each)
        and each.value_text not in revision.now
        and guide.articles_of(each.quotes).intersection(told.added)
        and any(is_less(count_of(each, ""), old) and is_before(old, count_of(each, "")) for old in was)
    ]
    return (say.CORRECTED_TO(), observed(lower[-1], fact.metric)) if lower else ()


def _is_passing(count: Observation) -> bool:
    """Tell whether an article gives a count as one of a day that it names, after which another replaced it."""
    return count.is_superseded and not count_of(count, "").is_repeated and count.as_of is not None


def _according_to(guide: Guide, revision: Revision) -> Line:
    if revision.said_by:
        return (say.ACCORDING_TO(), in_a_row(guide.called.all_of(revision.said_by)))
    is_told = revision.what == "value" and revision.quotes
    return (say.ACCORDING_TO(), *guide.outlets(revision.quotes)) if is_told else ()


def _shown(guide: Guide, revision: Revision, values: Sequence[str]) -> str:
    fact = guide.facts[revision.id]
    if isinstance(fact, Figure) and revision.what == "value":
        return _number_told(guide, fact, values)
    if revision.what == "date":
        return readable_date(values[0]) if values else say.NOT_GIVEN()
    told: Mapping[Revised, Callable[[], Iterable[str]]] = {
        "metric": lambda: (words for metric, words in METRIC.items() if metric in values),
        "status": lambda: map(_worded, values),
        "attribution": lambda: map(_worded, values),
        "by": lambda: guide.called.all_of(values),
        "positions": lambda: (_position(guide, each) for each in values),
    }
    return in_a_row(told.get(revision.what, lambda: values)()) or say.NOT_SAID()


def _position(guide: Guide, told: str) -> str:
    holder, _, position = told.partition(": ")
    return f"{guide.called(holder)}{spaced(': ')}{position}"


def _number_told(guide: Guide, figure: Figure, values: Sequence[str]) -> str:
    """Return what led a figure, or leads it, as a number of the brief's language: of "Neun" 9, of two 9 to 14."""
    return lowest_to_highest([_count(guide, figure, each) for each in values], figure.metric)


def _count(guide: Guide, figure: Figure, words: str) -> Observation:
    """Return the count that an article's words give: one of the figure, else of an article that is gone, read anew.

    Nobody knows the language of what is gone: the first of those that are read in which the words are a number.
    """
    counts = figure.observations
    if same := [each for each in counts if each.value_text == words]:
        return next((each for each in same if each.current), same[0])
    tags = dict.fromkeys((*(each.language for each in guide.brief.sources), guide.brief.language, *CODES))
    found = next((each for tag in tags for each in read_numbers(words, tag)[:1]), None)
    read = (
        {"low": found.low, "high": found.high, "qualifier": found.qualifier} if found else {"low": None, "high": None}
    )
    return counts[0].model_copy(update={"value_text": words, **read})


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
        case Event() as event:
            return (event.summary.rstrip("."), *whose_word(guide, event))
        case Figure() as figure:
            return (counted(figure, status_of(figure, guide.facts)), " (", Link(figure.event, figure.event), ")")
        case Statement() as statement:
            return _claimed(guide, statement)
        case Dispute(question=question):
            return (question,)


def _reread(guide: Guide, id_: str) -> _Change:
    line = (Link(id_, id_), " ", *_called(guide, id_), say.FOUND_NOW())
    return _Change(line, _WEIGHTS["reread"])


def _contradicted(guide: Guide, each: Contradiction) -> _Change:
    """Tell who says what against what was said: of a dispute its question and what each side holds."""
    by, link = guide.facts[each.by], (" (", Link(each.by, each.by), ")")
    told: Line
    if isinstance(by, Statement):
        # The word for its stance stands before it.
        denied = (guide.called(by.claimant), spaced(": "), by.claim.rstrip("."), *link)
        told = say.DENIED_BY.line(statement=denied)
    else:
        sides = (spaced(": "), sides_told(guide, by)) if isinstance(by, Dispute) else ()
        told = (*_called(guide, each.by), *link, *sides)
    line = (*links(each.about), " – ", *told, guide.cites([each.by]))
    return _Change(line, _WEIGHTS["contradicted"])


def _joined(guide: Guide, each: Joined) -> _Change:
    line = say.NOW_INCLUDES.line(event=(Link(each.into, each.into),), gone=each.id)
    return _Change(line, _UNSAID if each.into in guide.regrouped else _WEIGHTS["joined"])


def _reworded(guide: Guide, each: Joined) -> _Change:
    """Tell a dispute that is asked otherwise than before; what an added article says in it is news."""
    is_news = guide.brief.changes is not None and each.into in guide.brief.changes.new
    dispute = (Link(each.into, each.into), " ", *_called(guide, each.into))
    line = (*say.ASKED_OTHERWISE.line(dispute=dispute, gone=each.id), guide.cites([each.into]))
    return _Change(line, _WEIGHTS["new" if is_news else "reread"])


def _split(guide: Guide, each: Split) -> _Change:
    line = say.WAS_PART_OF.line(event=(Link(each.id, each.id),), whole=(Link(each.out_of, each.out_of),))
    return _Change(line, _UNSAID if each.id in guide.regrouped else _WEIGHTS["split"])


def _settled(guide: Guide, gone: Withdrawal) -> _Change:
    """Tell what was disputed, and what settled it: who admits by now what he had denied."""
    by = [fact for each in _settled_by(gone) if (fact := guide.facts.get(each))]
    line: Line = (gone.id, " ", gone.told)
    for fact in by:
        line += (" – ", Link(fact.id, fact.id), " ", *_called(guide, fact.id), *_value_with_evidence(guide, fact))
    return _Change(line, _WEIGHTS["contradicted"])


def _value_with_evidence(guide: Guide, fact: Fact) -> Line:
    """Return the quotes of a fact; of a figure those of the counts that give its value, behind it."""
    if not isinstance(fact, Figure):
        return (guide.cites([fact.id]),)
    led = led_in(guide, fact)
    value = leading_value(fact, guide.set_back(fact))
    return (spaced(": "), value, guide.cites_count(guide.quotes([fact.id]), [fact.id], led))


def _settled_by(gone: Withdrawal) -> Sequence[str]:
    return (gone.detail or "").split(LISTED) if gone.reason == "settled" else ()


def _withdrawn(gone: Withdrawal) -> _Change:
    detail = (spaced(": "), withheld_because(gone.detail)) if gone.detail else ()
    where = (" (", *links(gone.sources), ")") if gone.sources else ()
    words = gone.told.rstrip(".")
    called = _statement_told(words) if gone.id.startswith("C") else figure_told(words)
    line = (gone.id, " ", called, f" – {WITHDRAWN[gone.reason]}", *where, *detail)
    return _Change(line, _UNSAID if gone.reason == "dropped" else _WEIGHTS["withdrawn"])


_SAID: Final = re.compile(r"(?P<who>[^:]*?) \((?P<stance>[a-z ]+)\): (?P<claim>.*)", re.DOTALL)


def _statement_told(words: str) -> str:
    """Return a statement that is named with its stance in English ("Mayor (denies): …") with its readers' word."""
    found = _SAID.fullmatch(words)
    stance = found["stance"].replace(" ", "_") if found else ""
    if found is None or stance not in STANCE:
        return words
    return f"{found['who']}{_act(stance)}{spaced(': ')}{found['claim']}"
