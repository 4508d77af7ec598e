"""What a second reader reads: all that readers see first, situation by situation.

These are the sentences of a model, titles, the summaries of events that are told first, disputes, each side of them,
questions that are said to be open, and the rows of the key figures, which are held as sentences are. What belongs to
one situation is read together and apart from all others, so that a request changes only when its own situation does.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Final, Literal, NamedTuple

from summarizer.domain.languages import ENGLISH
from summarizer.grounding.numbers import read_numbers
from summarizer.merging.facts import Fact, Facts, quote_ids
from summarizer.merging.situations import Situation
from summarizer.steps.first_screen import Composed
from summarizer.telling import QUESTIONS, plain_answer
from summarizer.telling.rules import told_in
from summarizer.telling.weight import main_of
from summarizer.telling.whose_number import quotes_of_numbers
from summarizer_schemas.brief import Dispute, Episode, Event, Figure, Gap, Sentence, Statement
from summarizer_schemas.vocabulary import AnswerTo

Sort = Literal["sentence", "title", "summary", "dispute", "side", "not known"]
_Part = Literal["prose", "open"]
MOST_QUOTES: Final = 16
_QUOTES_OF_A_FACT: Final = 4
_QUOTES_OF_A_SIDE: Final = 4
_MOST_TITLES: Final = 20
"""Situations whose title and main event are read: those that a reader sees."""
_MOST_DISPUTES: Final = 8
"""Those of the main situation, the gravest first: of twelve a page has room for six or seven."""
_MOST_QUESTIONS: Final = 40
_TITLE_FACTS: Final = 6
"""The events, and the figures, that a title is read against: it names the main event and what followed from it."""
_CALLED: Final[dict[AnswerTo, str]] = {
    "responsibility": " on who did it", "latest": " on what is the latest", "key_figures": " as a row of the table",
}  # fmt: skip
"""What the reader is told of a sentence's place: there it may be that a later account says otherwise."""


class ReadItem(NamedTuple):
    """What is read: its sort, its text, the facts and the quotes that it rests on, and what it names.

    Attributes:
        about: the id of the situation, event or dispute, of a side its dispute's; of an open question its own text; ""
            of a sentence.
        situation: under whose items it is read.
        part: with which of them, where they are too many for one request.
        slot: the question that a sentence answers, where the reader is told.
        may_pass: whether a later account may have overtaken it: the latest, who did it, and what somebody said.
        told_of: of an event in the timeline, the day or the report that stands before it there.
        asked: of a side of a dispute, the question that it answers.
        holder: of a side, who holds it.
    """

    sort: Sort
    text: str
    cites: tuple[str, ...]
    quotes: tuple[str, ...]
    about: str = ""
    situation: str = ""
    part: _Part = "prose"
    slot: AnswerTo | None = None
    may_pass: bool = False
    told_of: str = ""
    asked: str = ""
    holder: str = ""

    @property
    def called(self) -> str:
        """What it is, as the prompt shows it."""
        return f"{self.sort}{_CALLED.get(self.slot, '') if self.slot else ''}"

    @property
    def is_sentence(self) -> bool:
        """Whether it is a sentence of the prose, which can be mended."""
        return not self.about


class DatedLine(NamedTuple):
    """A line of the timeline: the event, and of which day it is told."""

    event: str
    told_of: str


def items_of(
    situation: Situation, composed: Composed, facts: Facts, timeline: Sequence[DatedLine] = ()
) -> Iterator[ReadItem]:
    """Yield what is read of each situation, and of the first screen with the main one."""
    main = main_of(situation, facts)
    own = main.id if main else ""
    once: dict[str, ReadItem] = {}
    for item in _sentences(composed, own, facts):
        once.setdefault(item.text, item)
    yield from once.values()
    for episode, plain in [*zip(situation.episodes, situation.plain_titles, strict=True)][:_MOST_TITLES]:
        if episode.title != plain:
            cites = _behind_title(episode, facts)
            quotes = nearest_quotes(episode.title, cites, facts)
            yield ReadItem("title", episode.title, cites, quotes, episode.id, episode.id)
    home = {id_: each.id for each in situation.episodes for id_ in (*each.events, *each.figures)}
    days = {line.event: line.told_of for line in timeline}
    for event in _events_seen_first(situation, facts, days):
        quotes = nearest_quotes(event.summary, _of_event(event, facts), facts)
        where, day = home.get(event.id, own), days.get(event.id, "")
        yield ReadItem("summary", event.summary, (event.id,), quotes, event.id, where, told_of=day)
    yield from _disputes(situation, main)
    yield from _questions(situation, home, own, facts)


def in_requests(
    items: Iterable[ReadItem], most: int, fits: Callable[[Sequence[ReadItem]], bool]
) -> Iterator[list[ReadItem]]:
    """Yield the items of each request: a situation's together where they fit, else those of each part.

    An item that changes so asks nothing again but what stands beside it. One that does not fit alone goes alone.
    """
    for own in _under(items, lambda each: each.situation):
        if len(own) <= most and fits(own):
            yield own
            continue
        for part in _under(own, lambda each: each.part):
            yield from _cut(part, most, fits)


def _cut(items: Iterable[ReadItem], most: int, fits: Callable[[Sequence[ReadItem]], bool]) -> Iterator[list[ReadItem]]:
    batch: list[ReadItem] = []
    for item in items:
        if batch and (len(batch) == most or not fits([*batch, item])):
            yield batch
            batch = []
        batch.append(item)
    yield from (batch,) if batch else ()


def _under(items: Iterable[ReadItem], key: Callable[[ReadItem], str]) -> list[list[ReadItem]]:
    found: dict[str, list[ReadItem]] = {}
    for each in items:
        found.setdefault(key(each), []).append(each)
    return [*found.values()]


def _sentences(composed: Composed, main: str, facts: Facts) -> Iterator[ReadItem]:
    told: list[tuple[str, AnswerTo | None, Sentence]] = []
    told += [(main, answer.question, each) for answer in composed.answers for each in answer.sentences]
    told += [(id_, None, each) for id_, overview in composed.overviews.items() for each in overview]
    for situation, question, each in told:
        if each.written_by == "model":
            quotes = nearest_quotes(each.text, each.cites, facts)
            sort: Sort = "not known" if question == "unknown" else "sentence"
            slot = question if question in _CALLED else None
            may_pass = slot is not None or any(isinstance(facts.by_id[cite], Statement) for cite in each.cites)
            yield ReadItem(sort, each.text, each.cites, quotes, situation=situation, slot=slot, may_pass=may_pass)


def _of_event(event: Event, facts: Facts) -> tuple[str, ...]:
    """Return what an event's summary is read against: the event, its figures, and what is said of it.

    A summary draws on all that its article tells of the event, and one sentence bears out a part of it.
    """
    figures = (each.id for each in facts.holder.figures if each.event == event.id)
    return (event.id, *figures, *(each.id for each in facts.holder.statements if event.id in each.about))


def _events_seen_first(situation: Situation, facts: Facts, timeline: Iterable[str]) -> list[Event]:
    """Return the events whose summaries a reader sees first: main events, what code's sentences tell, the timeline."""
    ids = [each.events[0] for each in situation.episodes[:_MOST_TITLES]]
    plain = (sentence for each in QUESTIONS for sentence in plain_answer(each, situation, facts))
    cited = [facts.by_id[cite] for sentence in plain for cite in sentence.cites]
    ids += [each.event if isinstance(each, Figure) else each.id for each in cited if isinstance(each, Event | Figure)]
    return [event for each in dict.fromkeys((*ids, *timeline)) if isinstance(event := facts.by_id[each], Event)]


def _behind_title(episode: Episode, facts: Facts) -> tuple[str, ...]:
    """Return what a title is read against: the main event, counts of its numbers, and what is nearest to its words."""
    said = told_in(episode.title)
    numbers = {number for each in read_numbers(episode.title, ENGLISH) for number in (each.low, each.high)}

    def nearness(id_: str) -> int:
        quotes = quote_ids(facts.by_id[id_])[:_QUOTES_OF_A_FACT]
        told = (told_in(facts.context_of(facts.quotes[each])) for each in quotes)
        return len(said & frozenset().union(*told))

    def counts_one(id_: str) -> bool:
        observations = figure.observations if isinstance(figure := facts.by_id[id_], Figure) else ()
        return any(not numbers.isdisjoint((each.low, each.high)) for each in observations)

    main, *others = episode.events
    events = sorted(others, key=lambda id_: -nearness(id_))[: _TITLE_FACTS - 1]
    figures = sorted(episode.figures, key=lambda id_: (not counts_one(id_), -nearness(id_)))[:_TITLE_FACTS]
    return (main, *events, *figures)


def _disputes(situation: Situation, main: Episode | None) -> Iterator[ReadItem]:
    """Yield the disputes of the first screen, each with its sides, and then each of its sides alone."""
    inside = {*main.events, *main.figures} if main else set[str]()
    inside |= {each.id for each in situation.statements if not inside.isdisjoint(each.about)}
    shown = [each for each in situation.disputes if not inside.isdisjoint(each.about)][:_MOST_DISPUTES]
    for dispute in shown:
        quotes = tuple(quote for side in dispute.positions for quote in side.quotes)[:MOST_QUOTES]
        where = main.id if main else ""
        sides = [f"{side.holder}: {side.position}" for side in dispute.positions]
        yield ReadItem("dispute", f"{dispute.question} {'; '.join(sides)}", (), quotes, dispute.id, where, "open")
        for told, side in zip(sides, dispute.positions, strict=True):
            quotes = side.quotes[:_QUOTES_OF_A_SIDE]
            yield ReadItem(
                "side", told, (), quotes, dispute.id, where, "open", asked=dispute.question, holder=side.holder
            )


def _questions(situation: Situation, home: dict[str, str], main: str, facts: Facts) -> Iterator[ReadItem]:
    """Yield what is said to be known by nobody, as far as a reader sees it, each with the facts that raise it."""
    asked = [each for each in situation.gaps if each.kind == "open_question"][:_MOST_QUESTIONS]
    for gap in asked:
        cites = tuple(each for each in gap.about if each in facts.by_id)
        where = next((home[each] for each in _raising(gap, facts) if each in home), main)
        yield ReadItem("not known", gap.text, cites, nearest_quotes(gap.text, cites, facts), gap.text, where, "open")


def _raising(gap: Gap, facts: Facts) -> Iterator[str]:
    """Yield the facts that a question is about, and what they are about."""
    for each in gap.about:
        yield each
        yield from about(facts.by_id[each]) if each in facts.by_id else ()


def nearest_quotes(text: str, cites: Sequence[str], facts: Facts) -> tuple[str, ...]:
    """Return the quotes that are shown of some facts: of each the nearest to what is said, then those that are left.

    A sentence on a whole situation cites many facts and rests on few of them, so the nearest facts come first. A quote
    of the event that each fact is about is shown as well, and one of each number that is said, however far its words
    are: its article may be in another language, or call the body otherwise.
    """
    said = told_in(text)

    def nearness(quote: str) -> int:
        return -len(said & told_in(facts.context_of(facts.quotes[quote])))

    own = [sorted(facts.sound_quotes(facts.by_id[each]), key=nearness)[:_QUOTES_OF_A_FACT] for each in cites]
    own = sorted((each for each in own if each), key=lambda quotes: nearness(quotes[0]))
    events = [facts.by_id[id_] for each in cites for id_ in about(facts.by_id[each]) if id_ in facts.by_id]
    first = [quotes[0] for quotes in own]
    rest = sorted((quote for quotes in own for quote in quotes[1:]), key=nearness)
    near = [*dict.fromkeys([*first, *(quote_ids(each)[0] for each in events), *rest])][:MOST_QUOTES]
    figures = [each for id_ in cites if isinstance(each := facts.by_id[id_], Figure)]
    numbers = quotes_of_numbers(text, ENGLISH, figures)
    sound = [[each for each in own if not facts.quotes[each].planted] for own in numbers]
    missing = [min(own, key=nearness) for own in sound if own and {*own}.isdisjoint(near)][:_QUOTES_OF_A_FACT]
    return tuple(dict.fromkeys([*near[: MOST_QUOTES - len(missing)], *missing]))


def about(fact: Fact) -> tuple[str, ...]:
    """Return what a fact is about itself."""
    if isinstance(fact, Figure):
        return (fact.event,)
    return fact.about if isinstance(fact, Statement | Dispute) else ()
