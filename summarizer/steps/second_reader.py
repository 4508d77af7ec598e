"""The second reader: sentences with their quotes and what stands beside them in, what goes beyond them out.

A second request reads, code decides. The second reader may only flag, and its verdict counts where the words that it
names stand in what it was shown. A sentence that is flagged goes back once with the reason; what comes back passes the
gate as before, or the sentence is dropped and counted. A flagged title, summary or dispute, which no request wrote
alone, gives way to code's plain words. Where more than a third of the sentences are flagged, it is the readers who
disagree: the prose stands, marked.
"""

import asyncio
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from typing import Final, NamedTuple

from summarizer.domain.edtf import readable_date
from summarizer.domain.languages import ENGLISH
from summarizer.grounding.near import in_short, object_to_wording
from summarizer.grounding.numbers import read_numbers
from summarizer.llm.budget import tokens_of
from summarizer.merging.facts import Fact, Facts, quote_ids
from summarizer.merging.situations import Situation, folder_title
from summarizer.steps.asking import Asker, Checked, Failed, Question, Settled, batches, failed_gap
from summarizer.steps.consolidate import hold_titles
from summarizer.steps.first_screen import Composed, ProseAnswer, lines_of, problems, withheld_sentence
from summarizer.steps.shown import show_facts
from summarizer.telling import QUESTIONS, plain_answer
from summarizer.telling.phrases import plain_summary
from summarizer.telling.rules import told_in
from summarizer.telling.weight import main_of
from summarizer_schemas.brief import (
    Dispute,
    Episode,
    Event,
    Figure,
    SecondReading,
    Sentence,
    Statement,
    Withheld,
)
from summarizer_schemas.report import Readings

_MOST: Final = 6
"""Lines of one item; what is far from its words contradicts nothing in it."""
_LONGEST: Final = 600
"""Characters of a line: a dozen counts with their bodies and days."""


def beside(text: str, cites: Sequence[str], facts: Facts) -> list[str]:
    """Return what else is counted and denied of what a text tells, the nearest to its words first.

    This is what may contradict a sentence and is not among what it cites: the dated counts of the same event and the
    same fate, of its whole and its parts, and what somebody denies of the same event. It bears nothing out.
    """
    cited = [facts.by_id[each] for each in cites]
    said = told_in(text)
    others = [each for each in _others(cited, facts) if each.id not in cites and not facts.is_planted(each)]
    lines = [line[:_LONGEST] for line in _as_shown(others, facts)]
    return sorted(dict.fromkeys(lines), key=lambda line: -len(said & told_in(line)))[:_MOST]


def _others(cited: Sequence[Fact], facts: Facts) -> Iterator[Figure | Statement]:
    events = {each.id for each in cited if isinstance(each, Event)}
    counted = {(each.event, each.metric) for each in cited if isinstance(each, Figure)}
    wholes = {part for each in cited if isinstance(each, Figure) and (part := _whole(each))}
    own = {each.id for each in cited}
    for figure in facts.holder.figures:
        is_same = (figure.event, figure.metric) in counted or figure.id in wholes or _whole(figure) in own
        if is_same or figure.event in events:
            yield figure
    told = events | {event for event, _ in counted}
    for statement in facts.holder.statements:
        if statement.stance == "denies" and not told.isdisjoint(statement.about):
            yield statement


def _whole(figure: Figure) -> str | None:
    return figure.part_of.figure if figure.part_of else None


def _as_shown(others: Iterable[Figure | Statement], facts: Facts) -> Iterator[str]:
    values, _ = show_facts([*others], facts, for_prose=True)
    figures, statements = values["figures"], values["statements"]
    assert isinstance(figures, list), "figures are listed"
    assert isinstance(statements, list), "statements are listed"
    yield from (each["told"] for each in figures)
    yield from (f"{each['said']} ({each['when']})" for each in statements)


STEP: Final = "second_reader"
_MOST_ITEMS: Final = 40
"""In one request; who reads more at once reads the last ones less closely."""
_MOST_TITLES: Final = 20
"""Situations whose title and main event are read: those that a reader sees."""
_MOST_DISPUTES: Final = 5
_QUOTES_OF_A_FACT: Final = 4
_MOST_QUOTES: Final = 16
_TITLE_FACTS: Final = 6
"""The events, and the figures, that a title is read against: it names the main event and what followed from it."""
_LEAST_ECHO: Final = 2
"""Words that must be the same for a doubt of one sentence to be one of another; one word has too many senses."""
_MOST_KNOWN: Final = 16
_LONGEST_QUOTE: Final = 500
_DISAGREES: Final = 1 / 3
"""The share of flagged sentences from which two readers disagree, and it is not a few slips of one."""


class _Item(NamedTuple):
    """What is read: its sort, its text, the facts and the quotes that it rests on, and the id of what it names."""

    sort: str
    text: str
    cites: tuple[str, ...]
    quotes: tuple[str, ...]
    about: str = ""


class _Doubt(NamedTuple):
    """What a second reading holds against an item."""

    words: str
    why: str

    @property
    def told(self) -> str:
        """As readers are told it."""
        return f"“{self.words}”: {self.why}"


@dataclass(frozen=True)
class _ReadingCounts:
    """How many sentences were read, what was flagged, and why the others were not read."""

    sentences: int
    doubts: Mapping[_Item, _Doubt]
    failures: tuple[str, ...]


async def read_again(
    situation: Situation, composed: Composed, texts: Mapping[str, str], asker: Asker, budget: int
) -> tuple[Situation, Composed]:
    """Have the prose read a second time, and mend or drop what is flagged.

    Args:
        situation: the merged facts.
        composed: the prose.
        texts: the articles' texts by source id.
        asker: who is asked.
        budget: how many tokens a request may take.
    """
    facts = Facts(situation, texts)
    items = [*_items(situation, composed, facts)]
    if not items:
        return situation, composed
    read = await _read(items, facts, asker, budget)
    if read.failures:
        gap = failed_gap("The prose, or a part of it, was not read a second time", read.failures)
        composed = replace(composed, gaps=(*composed.gaps, gap), failures=composed.failures)
    if not read.sentences and read.failures:
        return situation, _with(composed, SecondReading(status="not_read", sentences=0, mended=0, dropped=0))
    flagged = _with_echoes({item: doubt for item, doubt in read.doubts.items() if item.sort == "sentence"}, items)
    if len(flagged) > _DISAGREES * read.sentences:
        doubtful = composed.rewritten(lambda each: _doubted(each, flagged))
        return situation, _with(
            doubtful, SecondReading(status="disagrees", sentences=read.sentences, mended=0, dropped=0)
        )
    mended = await _mended(composed.pieces, flagged, asker)
    before = len(composed.withheld)
    situation, composed = _without_doubtful(situation, _put(composed, flagged, mended), read.doubts, facts)
    count, dropped = sum(text in mended for text in flagged), len(composed.withheld) - before
    return situation, _with(
        composed, SecondReading(status="read", sentences=read.sentences, mended=count, dropped=dropped)
    )


def _with_echoes(doubts: Mapping[_Item, _Doubt], items: Sequence[_Item]) -> dict[str, _Doubt]:
    """Return what is held against which sentence, those among them that say the doubted words of the same facts.

    The first screen says in short what an overview says: a fault of one is one of the other, whichever was flagged.
    """
    flagged = {item.text: doubt for item, doubt in doubts.items()}
    for item, doubt in doubts.items():
        is_telling = len(doubt.words.split()) >= _LEAST_ECHO
        for other in items if is_telling else ():
            shared, least = {*item.cites} & {*other.cites}, min(len(item.cites), len(other.cites))
            if (
                other.sort == "sentence"
                and doubt.words.casefold() in other.text.casefold()
                and 2 * len(shared) >= least
            ):
                flagged.setdefault(other.text, doubt)
    return flagged


def _with(composed: Composed, reading: SecondReading) -> Composed:
    return replace(composed, second_reading=reading)


def _doubted(sentence: Sentence, flagged: Mapping[str, _Doubt]) -> Sentence:
    doubt = flagged.get(sentence.text)
    return sentence.model_copy(update={"doubt": doubt.told}) if doubt else sentence


def _items(situation: Situation, composed: Composed, facts: Facts) -> Iterator[_Item]:
    """Yield what a model wrote of what readers see first: sentences, then titles and main events, then disputes."""
    sentences = [each for answer in composed.answers for each in answer.sentences]
    sentences += [each for overview in composed.overviews.values() for each in overview]
    for each in {each.text: each for each in sentences}.values():
        if each.written_by == "model":
            yield _Item("sentence", each.text, each.cites, _quotes(each.text, each.cites, facts))
    for episode, plain in [*zip(situation.episodes, situation.plain_titles, strict=True)][:_MOST_TITLES]:
        if episode.title != plain:
            cites = _behind_title(episode, facts)
            yield _Item("title", episode.title, cites, _quotes(episode.title, cites, facts), episode.id)
    for event in _events_seen_first(situation, facts):
        quotes = _quotes(event.summary, _of_event(event, facts), facts)
        yield _Item("summary", event.summary, (event.id,), quotes, event.id)
    yield from _sides(situation, facts)


def _of_event(event: Event, facts: Facts) -> tuple[str, ...]:
    """Return what an event's summary is read against: the event, its figures, and what is said of it.

    A summary draws on all that its article tells of the event, and one sentence bears out a part of it.
    """
    figures = (each.id for each in facts.holder.figures if each.event == event.id)
    return (event.id, *figures, *(each.id for each in facts.holder.statements if event.id in each.about))


def _events_seen_first(situation: Situation, facts: Facts) -> list[Event]:
    """Return the events whose summaries a reader sees first: main events, and what code's own sentences may tell."""
    ids = [each.events[0] for each in situation.episodes[:_MOST_TITLES]]
    plain = (sentence for each in QUESTIONS for sentence in plain_answer(each, situation, facts))
    cited = [facts.by_id[cite] for sentence in plain for cite in sentence.cites]
    ids += [each.event if isinstance(each, Figure) else each.id for each in cited if isinstance(each, Event | Figure)]
    return [event for each in dict.fromkeys(ids) if isinstance(event := facts.by_id[each], Event)]


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


def _sides(situation: Situation, facts: Facts) -> Iterator[_Item]:
    """Yield the sides of the disputes of the first screen; those on numbers are code's own."""
    main = main_of(situation, facts)
    inside = {*main.events, *main.figures} if main else set[str]()
    inside |= {each.id for each in situation.statements if not inside.isdisjoint(each.about)}
    shown = [each for each in situation.disputes if not inside.isdisjoint(each.about)][:_MOST_DISPUTES]
    for dispute in shown:
        for side in dispute.positions if dispute.kind != "how_many" else ():
            text = f"{dispute.question} {side.holder}: {side.position}"
            yield _Item("side of a dispute", text, (), side.quotes[:_MOST_QUOTES], dispute.id)


def _quotes(text: str, cites: Sequence[str], facts: Facts) -> tuple[str, ...]:
    """Return the quotes that are shown of some facts: of each the nearest to what is said, then those that are left.

    A sentence on a whole situation cites many facts and rests on few of them, so the nearest facts come first. A quote
    of the event that each fact is about is shown as well.
    """
    said = told_in(text)

    def nearness(quote: str) -> int:
        return -len(said & told_in(facts.context_of(facts.quotes[quote])))

    own = [sorted(facts.sound_quotes(facts.by_id[each]), key=nearness)[:_QUOTES_OF_A_FACT] for each in cites]
    own = sorted((each for each in own if each), key=lambda quotes: nearness(quotes[0]))
    about = [facts.by_id[id_] for each in cites for id_ in _about(facts.by_id[each]) if id_ in facts.by_id]
    first = [quotes[0] for quotes in own]
    rest = sorted((quote for quotes in own for quote in quotes[1:]), key=nearness)
    return tuple(dict.fromkeys([*first, *(quote_ids(each)[0] for each in about), *rest]))[:_MOST_QUOTES]


def _about(fact: Fact) -> tuple[str, ...]:
    if isinstance(fact, Figure):
        return (fact.event,)
    return fact.about if isinstance(fact, Statement | Dispute) else ()


async def _read(items: Sequence[_Item], facts: Facts, asker: Asker, budget: int) -> _ReadingCounts:
    """Have the items read in as many requests as the budget asks for."""
    shown = {item: _shown(item, facts) for item in items}
    room = budget - _tokens([], asker)
    made = [*batches(items, _MOST_ITEMS, lambda item: _tokens([shown[item]], asker) - _tokens([], asker) + 1, room)]
    questions = [_question([{"n": n, **shown[item]} for n, item in enumerate(batch, start=1)]) for batch in made]
    outcomes = await asker.attempt_all(questions)
    doubts: dict[_Item, _Doubt] = {}
    sentences = 0
    for batch, outcome in zip(made, outcomes, strict=True):
        if isinstance(outcome, Settled):
            sentences += sum(item.sort == "sentence" for item in batch)
            doubts |= _counting(outcome.answer, batch)
    failures = tuple(dict.fromkeys(each.reason for each in outcomes if isinstance(each, Failed)))
    return _ReadingCounts(sentences, doubts, failures)


def _tokens(shown: Sequence[Mapping[str, object]], asker: Asker) -> int:
    items = [{"n": 1, **each} for each in shown]
    return tokens_of(asker.prompts.ask(STEP, {"items": items}), Readings)


def _question(shown: Sequence[Mapping[str, object]]) -> Question[Readings, Checked[None]]:
    return Question(
        step=STEP,
        values={"items": shown},
        schema=Readings,
        check=lambda _answer: Checked(None),
        about="the second reading",
    )


def _shown(item: _Item, facts: Facts) -> dict[str, object]:
    """Return an item as the prompt shows it: with what code worked out, and the sentences around its quotes."""
    values, _ = show_facts([facts.by_id[each] for each in item.cites], facts, for_prose=True)
    events, figures = values["events"], values["figures"]
    assert isinstance(events, list), "events are listed"
    assert isinstance(figures, list), "figures are listed"
    known = [f"{each['when']}: {each['summary']}" for each in events] if item.sort != "summary" else [
        each["when"] for each in events
    ]  # fmt: skip
    known += [each["told"] for each in figures]
    said = told_in(item.text)
    known = sorted(known, key=lambda told: -len(said & told_in(told)))[:_MOST_KNOWN]
    persons = values["persons"]
    assert isinstance(persons, list), "persons are listed"
    known += [each for each in persons if not said.isdisjoint(told_in(each))]
    published = {each.id: each.published for each in facts.holder.sources}
    quotes = []
    for quote in (facts.quotes[each] for each in item.quotes):
        day = published[quote.source]
        around = " ".join(facts.context_of(quote).split())
        around = around if len(around) <= _LONGEST_QUOTE else " ".join(quote.exact.split())[:_LONGEST_QUOTE]
        quotes.append(f"“{around}” ({f'article of {readable_date(day)}' if day else 'article without a date'})")
    return {
        "sort": item.sort,
        "text": item.text,
        "known": known,
        "quotes": [*dict.fromkeys(quotes)],
        "beside": beside(item.text, item.cites, facts),
    }


def _counting(answer: Readings, batch: Sequence[_Item]) -> dict[_Item, _Doubt]:
    """Return the verdicts that count: against an item that there is, with words that stand in it."""
    doubts: dict[_Item, _Doubt] = {}
    for each in answer.readings:
        if each.verdict == "borne_out" or not 1 <= each.n <= len(batch) or [*object_to_wording(each)]:
            continue
        item, words = batch[each.n - 1], " ".join(each.words.split()).strip(" .“”\"'")
        if words and words.casefold() in item.text.casefold():
            doubts.setdefault(item, _Doubt(words, each.why.strip()))
    return doubts


async def _mended(pieces: Sequence[ProseAnswer], flagged: Mapping[str, _Doubt], asker: Asker) -> dict[str, Sentence]:
    """Send each piece with flagged sentences back once; return what stands in the place of those that were mended."""
    wanted = [piece for piece in pieces if any(line.sentence.text in flagged for line in piece.kept.lines)]
    found = await asyncio.gather(*(_mend(piece, flagged, asker) for piece in wanted))
    return {text: sentence for each in found for text, sentence in each.items()}


async def _mend(piece: ProseAnswer, flagged: Mapping[str, _Doubt], asker: Asker) -> dict[str, Sentence]:
    assert isinstance(piece.outcome, Settled), "a piece that failed has no sentences"
    before = [*lines_of(piece.outcome.answer)]
    reasons = {
        n: f"a second reader holds it against the quotes: {flagged[sentence.text].told}"
        for n, (_, sentence) in enumerate(before)
        if sentence.text in flagged
    }
    outcome = await asker.mend(piece.question, piece.outcome, problems(before, reasons))
    if isinstance(outcome, Failed):
        return {}
    after = [*lines_of(outcome.answer)]
    holds = {line.sentence.text: line.sentence for line in outcome.checked.kept.lines}
    pairs = _pairs([(slot, each.text) for slot, each in before], [(slot, each.text) for slot, each in after])
    taken = {line.sentence.text for line in piece.kept.lines}
    return {
        old: holds[new]
        for (old_slot, old), (new_slot, new) in pairs
        if old in flagged and old_slot == new_slot and new in holds and new not in taken
    }


def _pairs(
    before: Sequence[tuple[str, str]], after: Sequence[tuple[str, str]]
) -> Iterator[tuple[tuple[str, str], tuple[str, str]]]:
    """Yield each line that was exchanged with what came in its place."""
    for tag, start, end, new_start, new_end in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if tag == "replace":
            yield from zip(before[start:end], after[new_start:new_end], strict=False)


def _put(composed: Composed, flagged: Mapping[str, _Doubt], mended: Mapping[str, Sentence]) -> Composed:
    """Put mended sentences in, and leave the others that were flagged out, which are withheld."""
    dropped = [(text, doubt) for text, doubt in flagged.items() if text not in mended]
    withheld = (withheld_sentence(text, doubt.told, by_second_reader=True) for text, doubt in dropped)
    rewritten = composed.rewritten(lambda each: mended.get(each.text) if each.text in flagged else each)
    return replace(rewritten, withheld=(*composed.withheld, *withheld))


def _without_doubtful(
    situation: Situation, composed: Composed, doubts: Mapping[_Item, _Doubt], facts: Facts
) -> tuple[Situation, Composed]:
    """Give plain titles and summaries for those that were flagged, and leave out disputes of which a side was."""
    if not doubts:  # nothing changes, and all was held before: to hold a large folder once more takes its time
        return situation, composed
    of = {sort: {item.about: item for item in doubts if item.sort == sort} for sort in _SORTS}
    plain = {each.id: title for each, title in zip(situation.episodes, situation.plain_titles, strict=True)}
    episodes = tuple(
        each.model_copy(update={"title": plain[each.id]}) if each.id in of["title"] else each
        for each in situation.episodes
    )
    events = tuple(
        each.model_copy(update={"summary": plain_summary(each)}) if each.id in of["summary"] else each
        for each in situation.events
    )
    gone = of["side of a dispute"].keys()
    read = replace(
        situation,
        title=folder_title([each.title for each in episodes]),
        episodes=episodes,
        events=events,
        disputes=tuple(each for each in situation.disputes if each.id not in gone),
        withheld=(*situation.withheld, *(_withheld(item, doubt) for item, doubt in doubts.items() if item.about)),
    )
    return hold_titles(read, facts.texts), _without_unsupported(read, composed, facts.texts)


def _without_unsupported(situation: Situation, composed: Composed, texts: Mapping[str, str]) -> Composed:
    """Leave out the sentences that rested on a summary or a dispute that is gone."""
    facts = Facts(situation, texts)
    asks = {each.text for answer in composed.answers if answer.question == "unknown" for each in answer.sentences}
    wrong = {
        each.text: f"what a second reading took out bore it out: {'; '.join(objections)}"
        for each in _sentences(composed)
        if (objections := facts.objections(each.text, each.cites, asks=each.text in asks))
    }
    withheld = (withheld_sentence(text, why, by_second_reader=True) for text, why in wrong.items())
    kept = composed.rewritten(lambda each: None if each.text in wrong else each)
    return replace(kept, withheld=(*kept.withheld, *withheld))


_SORTS: Final = ("title", "summary", "side of a dispute")
_KINDS: Final = {"title": "title", "summary": "event", "side of a dispute": "dispute"}


def _withheld(item: _Item, doubt: _Doubt) -> Withheld:
    return Withheld(
        source=None, stage=STEP, kind=_KINDS[item.sort], item=in_short(item.text), quote=None, reason=doubt.told
    )


def _sentences(composed: Composed) -> list[Sentence]:
    answers = [each for answer in composed.answers for each in answer.sentences]
    return [*answers, *(each for overview in composed.overviews.values() for each in overview)]
