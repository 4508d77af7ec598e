"""Apply what an editor decides of a brief's facts and words: drop, pin, title, sentence, note, close.

Facts and prose come in; the same as she has them go out, and what became of each entry. None can bring in a fact: a
title and a sentence pass the gate as a model's do, on the facts that they are about. What is dropped is dropped before
anything is said of what is left.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice
from typing import Final, TypeVar

from summarizer.decisions.about import NOTHING, Finder, Settling, Shown, Taken, because, called, not_translated, settle
from summarizer.decisions.entries import (
    CloseEntry,
    DropEntry,
    Entry,
    NoteEntry,
    PinEntry,
    SentenceEntry,
    TitleEntry,
    entry_of,
)
from summarizer.domain.edtf import window
from summarizer.domain.english import listed
from summarizer.domain.languages import ENGLISH
from summarizer.domain.tongue import is_written_in
from summarizer.grounding.fates import fates_in
from summarizer.grounding.lengths import object_to_wording
from summarizer.grounding.numbers import COUNTED, read_numbers
from summarizer.grounding.prose import Foreign
from summarizer.merging.facts import Fact, Facts, Holder, pointed_at, quote_ids
from summarizer.merging.situations import Situation, folder_title, period_of
from summarizer.steps.compose import completed
from summarizer.steps.consolidate import hold_titles
from summarizer.steps.first_screen import Composed, withheld_sentence
from summarizer.telling.figure_rows import object_to_row
from summarizer.telling.rules import object_to_decided, object_to_title, objections
from summarizer_schemas.brief import (
    Answer,
    Decision,
    Episode,
    Event,
    Figure,
    Gap,
    Number,
    Sentence,
    Statement,
    Withheld,
)
from summarizer_schemas.report import ProseSentence
from summarizer_schemas.vocabulary import AnswerTo

_GONE: Final = "the editor dropped what it rests on"
_CLOSED: Final = "the editor closed the dispute that it rests on"
SomeFact = TypeVar("SomeFact", Event, Figure, Statement)


def hanging_on(ids: Iterable[str], situation: Holder) -> frozenset[str]:
    """Return some facts with all that cannot stand without them."""
    gone = {*ids}
    gone |= {each.id for each in situation.figures if each.event in gone}
    gone |= {each.id for each in situation.statements if each.about and gone.issuperset(each.about)}
    told: tuple[Fact, ...] = (*situation.events, *situation.figures, *situation.statements)
    quotes = {each.id: {*quote_ids(each)} for each in told}
    for each in situation.disputes:
        still_told = {quote for id_ in each.about if id_ not in gone for quote in quotes[id_]}
        # A side that none of its facts bears out hangs on nobody's decision.
        lost = {quote for id_ in each.about if id_ in gone for quote in quotes[id_]} - still_told
        if not lost.isdisjoint(quote_ids(each)):
            gone.add(each.id)
    return frozenset(gone)


def without(situation: Situation, gone: frozenset[str]) -> Situation:
    """Return the facts without those with these ids, which nothing that stays may need (see `hanging_on`).

    What hangs on a dropped fact alone goes with it. An event takes its figures with it, and statements about nothing
    else; a dispute goes where a side of it has lost what bears it out. Links to what is gone are left out. Keys and
    numbers of what stays are what they were.
    """
    events = tuple(_event(each, gone) for each in situation.events if each.id not in gone)
    figures = tuple(_figure(each, gone) for each in situation.figures if each.id not in gone)
    statements = tuple(_statement(each, gone) for each in situation.statements if each.id not in gone)
    disputes = tuple(each for each in situation.disputes if each.id not in gone)
    told = [*zip(situation.episodes, situation.plain_titles, strict=True)]
    by_id = {each.id: each for each in events}
    kept = [(_episode(each, gone, by_id), plain) for each, plain in told if not gone.issuperset(each.events)]
    lost = gone | {each.id for each in situation.episodes} - {each.id for each, _ in kept}
    left: tuple[Fact, ...] = (*events, *figures, *statements, *disputes)
    cited = {quote for each in left for quote in quote_ids(each)} | pointed_at(left)
    return replace(
        situation,
        title=folder_title([each.title for each, _ in kept]),
        episodes=tuple(each for each, _ in kept),
        plain_titles=tuple(plain for _, plain in kept),
        events=events,
        figures=figures,
        statements=statements,
        disputes=tuple(
            each.model_copy(update={"about": _left(each.about, gone)}) for each in disputes
        ),
        quotes=tuple(each for each in situation.quotes if each.id in cited),
        names=tuple(each.model_copy(update={"events": _left(each.events, gone)}) for each in situation.names),
        gaps=tuple(_gap(each, lost) for each in situation.gaps if not each.about or not lost.issuperset(each.about)),
    )  # fmt: skip


@dataclass(frozen=True)
class DroppedCounts:
    """Counts that an editor dropped, and those that are left: tells whose prose and titles rest on what is gone.

    A quote of an event may hold a number that was dropped, so that the gate would still let it through.

    Attributes:
        gone: figures with the counts that were dropped alone.
        left: figures with those that stay.
    """

    gone: Sequence[Figure]
    left: Sequence[Figure]

    def are_told(self, text: str, about: Iterable[str]) -> bool:
        """Tell whether an English text on some facts gives a number that only a dropped count of them had."""
        ids = frozenset(about)
        own = _numbers_on(ids, self.gone) - _numbers_on(ids, self.left)
        return bool(own) and not own.isdisjoint(_values(Foreign(text, ENGLISH)))

    def without_their_titles(self, situation: Situation) -> Situation:
        """Return the facts without a title that gives such a number; code's own stands in its place."""
        named = [*zip(situation.episodes, situation.plain_titles, strict=True)]
        wrong = [each for each, _ in named if self.are_told(each.title, (*each.events, *each.figures))]
        if not wrong:
            return situation
        lost = (withheld_sentence(each.title, _GONE).model_copy(update={"kind": "title"}) for each in wrong)
        episodes = tuple(each.model_copy(update={"title": plain}) if each in wrong else each for each, plain in named)
        title = folder_title([each.title for each in episodes])
        return replace(situation, title=title, episodes=episodes, withheld=(*situation.withheld, *lost))

    def without_their_sentences(self, composed: Composed) -> Composed:
        """Return the prose without what a model or an editor wrote of such a number."""
        gone = {
            each.text
            for each in composed.sentences
            if each.written_by != "code" and self.are_told(each.text, each.cites)
        }
        kept = composed.rewritten(lambda each: None if each.text in gone else each)
        return replace(kept, withheld=(*kept.withheld, *(withheld_sentence(each, _GONE) for each in sorted(gone))))


def _numbers_on(ids: frozenset[str], figures: Iterable[Figure]) -> frozenset[Number]:
    counts = (count for each in figures if not ids.isdisjoint((each.id, each.event)) for count in each.observations)
    return frozenset(value for each in counts for value in (each.low, each.high) if value is not None)


def _with_titles_held(situation: Situation, texts: Mapping[str, str]) -> Situation:
    """Return the facts under titles that they bear out; a title that told of what was dropped is withheld as that."""
    before = len(situation.withheld)
    held = hold_titles(situation, texts)
    lost = (each.model_copy(update={"reason": _GONE}) for each in held.withheld[before:])
    return replace(held, withheld=(*situation.withheld, *lost))


def without_sentences_on(
    composed: Composed, gone: frozenset[str], closed: frozenset[str], situation: Situation, texts: Mapping[str, str]
) -> Composed:
    """Return the prose of the model without what rested on facts that are gone.

    Args:
        composed: the prose.
        gone: the facts that are dropped.
        closed: disputes that are settled: nothing rests on them, and the first screen does not call them disputed.
        situation: the facts that are left.
        texts: the articles' texts by source id.
    """
    facts = Facts(situation, texts)
    withheld: list[Withheld] = []

    def kept(sentences: Iterable[Sentence], *, asks: bool = False) -> tuple[Sentence, ...]:
        left = []
        for each in sentences:
            if each.written_by == "code":
                continue  # written anew on what is left
            cites = _left(each.cites, gone | closed)
            if len(cites) == len(each.cites) or (cites and not facts.objections(each.text, cites, asks=asks)):
                left.append(each.model_copy(update={"cites": cites}))
            else:
                is_gone = not gone.isdisjoint(each.cites)
                withheld.append(withheld_sentence(each.text, _GONE if is_gone else _CLOSED))
        return tuple(left)

    def of_answer(answer: Answer) -> tuple[Sentence, ...]:
        is_open = answer.question != "disputed"
        open_ = (each for each in answer.sentences if is_open or closed.isdisjoint(each.cites))
        return kept(open_, asks=answer.question == "unknown")

    answers = [Answer(question=each.question, sentences=of_answer(each)) for each in composed.answers]
    known = {each.id for each in situation.episodes}
    return replace(
        composed,
        overviews={id_: kept(each) for id_, each in composed.overviews.items() if id_ in known},
        answers=tuple(each for each in answers if each.sentences),
        withheld=(*composed.withheld, *withheld),
    )


def _left(ids: Iterable[str], gone: frozenset[str]) -> tuple[str, ...]:
    return tuple(each for each in ids if each not in gone)


def _event(event: Event, gone: frozenset[str]) -> Event:
    parted = tuple(each for each in event.grouping.parted if each.event not in gone)
    return _overtaken(event, gone).model_copy(
        update={
            "figures": _left(event.figures, gone),
            "part_of": None if event.part_of in gone else event.part_of,
            "possibly_same_as": _left(event.possibly_same_as, gone),
            "grouping": event.grouping.model_copy(update={"parted": parted}),
        }
    )


def _figure(figure: Figure, gone: frozenset[str]) -> Figure:
    is_part = figure.part_of is not None and figure.part_of.figure in gone
    told = _overtaken(figure, gone)
    return told.model_copy(update={"part_of": None}) if is_part else told


def _statement(statement: Statement, gone: frozenset[str]) -> Statement:
    return _overtaken(statement, gone).model_copy(update={"about": _left(statement.about, gone)})


def _overtaken(fact: SomeFact, gone: frozenset[str]) -> SomeFact:
    return fact.model_copy(update={"overtaken_by": None}) if fact.overtaken_by in gone else fact


def _episode(episode: Episode, gone: frozenset[str], left: Mapping[str, Event]) -> Episode:
    """Return a situation without what is gone, and of the time of what is left."""
    events = _left(episode.events, gone)
    whens = [(window(left[each].date), left[each].status) for each in events]
    period = episode.period if events == episode.events else period_of(whens)
    return episode.model_copy(update={"events": events, "figures": _left(episode.figures, gone), "period": period})


def _gap(gap: Gap, gone: frozenset[str]) -> Gap:
    return gap.model_copy(update={"about": _left(gap.about, gone)})


AFTERWARDS: Final = (DropEntry, PinEntry, TitleEntry, SentenceEntry, NoteEntry, CloseEntry)
_SEVERAL: Final = "{} {}s are meant by “{}”{}; write more of it, name its article, or give a key"
_DROPPED: Final = "what it is about is dropped"
_NOT_BORNE_OUT: Final = "the facts do not bear it out: {}"
_BORNE_OUT_WITH: Final = (
    "the facts of the sentence do not bear it out; with {} they do: write facts = [{}] into the entry"
)
_NO_SENTENCE: Final = "no sentence of the brief reads so, or begins so; copy it, or its beginning, from the brief"
_SEVERAL_SENTENCES: Final = "{} sentences of the brief begin so; write more of it"
_NO_SITUATION: Final = "the brief has no situation"
_SHOWN: Final = 60
_SENTENCE: Final = "sentence"


@dataclass(frozen=True)
class Edited:
    """The facts and the prose as the editor has them, and what became of her entries."""

    situation: Situation
    composed: Composed
    decisions: tuple[Decision, ...] = ()


@dataclass(frozen=True)
class _Meant:
    """An entry, and what it means: the id of a fact or situation, or the text of a sentence."""

    taken: Taken
    what: str


def edit(  # noqa: PLR0913 - what is edited, by what, and in which words
    situation: Situation,
    composed: Composed,
    texts: Mapping[str, str],
    taken: Iterable[Taken],
    language: str,
    *,
    shown: Shown = not_translated,
) -> Edited:
    """Take what is decided of facts and words.

    Args:
        situation: the merged facts.
        composed: the prose, code's plain sentences with it.
        texts: the articles' texts by source id.
        taken: the entries.
        language: that of the brief (BCP 47), in which titles and sentences may be written as well as in English.
        shown: how its readers are shown English words.
    """
    finder = Finder(situation, situation.episodes, shown)
    meant, refused = _understood(finder, composed, taken)
    kept, contradicted = settle([Settling(each.taken, dict(_matters(each))) for each in meant])
    standing = {each.taken for each in kept}
    editing = _Editing(situation, composed, texts, language, finder, [*refused, *contradicted])
    editing.take([each for each in meant if each.taken in standing])
    return Edited(editing.situation, editing.composed, tuple(editing.decisions))


def _understood(finder: Finder, composed: Composed, taken: Iterable[Taken]) -> tuple[list[_Meant], list[Decision]]:
    meant: list[_Meant] = []
    refused: list[Decision] = []
    for each in taken:
        found = _meaning(each.entry, finder, composed)
        if len(found.ids) == 1:
            meant.append(_Meant(each, found.ids[0]))
        else:
            refused.append(each.refused(found.why))
    return meant, refused


@dataclass(frozen=True)
class _Found:
    ids: tuple[str, ...]
    why: str = ""


def _meaning(entry: Entry, finder: Finder, composed: Composed) -> _Found:
    """Find what an entry is about."""
    if isinstance(entry, TitleEntry) and entry.situation is None:
        ids = tuple(each.id for each in finder.episodes[:1])
        return _Found(ids, _NO_SITUATION)
    sort, words = _thing(entry)
    if sort == _SENTENCE:
        texts = [*dict.fromkeys(each.text for each in composed.sentences)]
        said = called(words, texts, lambda text: (text,), finder.shown)
        return _Found(tuple(said), _SEVERAL_SENTENCES.format(len(said)) if said else _NO_SENTENCE)
    return _unclear(sort, words, finder.find(sort, words, getattr(entry, "article", None)), finder)


def _unclear(sort: str, words: str, ids: tuple[str, ...], finder: Finder) -> _Found:
    """Return what words mean, with the reason why that is not one thing."""
    shown = words if len(words) <= _SHOWN else f"{words[:_SHOWN]}…"
    if not ids:
        return _Found((), NOTHING.format(sort, shown))
    keys = finder.keys(ids)
    return _Found(ids, _SEVERAL.format(len(ids), sort, shown, f" (keys {listed(keys)})" if keys else ""))


def _with(cites: Sequence[str], further: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*cites, *further)))


_MOST_NEEDED: Final = 3
"""Facts that a refusal names: who needs more of them writes another sentence."""
_MOST_TRIED: Final = 500
"""Facts that are tried: the gate takes some milliseconds for each."""


def _counting(sentence: Foreign, facts: Facts) -> list[str]:
    """Return the facts with a number that a sentence counts something by, those first that count what it tells of."""
    values, told = _values(sentence), fates_in(*sentence)
    figures = sorted(facts.holder.figures, key=lambda each: each.metric not in told)
    known: tuple[Fact, ...] = (*figures, *facts.holder.events, *facts.holder.statements)
    found = (each.id for each in known if any(values & _values(facts.worded(id_)) for id_ in quote_ids(each)))
    return [*islice(found, _MOST_TRIED)]


def _values(words: Foreign) -> frozenset[Number]:
    return frozenset(each.low for each in read_numbers(*words) if each.role in COUNTED and each.low is not None)


def _bearing(wrong_on: Callable[[Sequence[str]], list[str]], tried: Sequence[str]) -> tuple[str, ...]:
    """Return the fewest further facts that are found to bear a sentence out; () where some objection stays.

    One at a time the fact is taken that leaves the least wrong.

    Args:
        wrong_on: tells what is wrong with the sentence on further facts.
        tried: the facts that may bear it out.
    """
    needed: tuple[str, ...] = ()
    left = len(wrong_on(()))
    while left and len(needed) < _MOST_NEEDED:
        counts = [(len(wrong_on((*needed, each))), each) for each in tried]
        least, best = min(counts, key=lambda each: each[0], default=(left, ""))
        if least >= left:
            return ()
        left, needed = least, (*needed, best)
    return () if left else needed


def _named_in(needed: Sequence[str], facts: Facts) -> str | None:
    """Say which facts a sentence lacks, each by the words of its first quote, and how to name them."""
    if not needed:
        return None
    found = [facts.by_id[each] for each in needed]
    quoted = [f"“{' '.join(facts.quotes[quote_ids(each)[0]].exact.split())}”" for each in found]
    return _BORNE_OUT_WITH.format(listed(quoted), ", ".join(f'"{each.key}"' for each in found))


def _thing(entry: Entry) -> tuple[str, str]:
    if isinstance(entry, TitleEntry):
        return "situation", entry.situation or ""
    if isinstance(entry, SentenceEntry):
        return _SENTENCE, entry.was
    if isinstance(entry, CloseEntry):
        return "dispute", entry.dispute
    assert isinstance(entry, DropEntry | PinEntry | NoteEntry), "no other entry is taken afterwards"
    return entry.thing


def _matters(meant: _Meant) -> Iterator[tuple[object, object]]:
    """Yield what an entry settles. Notes may stand beside each other, so each settles a matter of its own."""
    entry, what = meant.taken.entry, meant.what
    if isinstance(entry, DropEntry | PinEntry):
        yield ("shown", what), isinstance(entry, PinEntry)
    elif isinstance(entry, TitleEntry):
        yield ("title", what), entry.title
    elif isinstance(entry, SentenceEntry):
        yield ("shown", what), (entry.text, entry.facts)
    elif isinstance(entry, CloseEntry):
        yield ("closed", what), entry.reason
    elif isinstance(entry, NoteEntry):
        yield ("note", what, entry.note), True


@dataclass
class _Editing:
    """Takes the entries that stand, one sort after the other."""

    situation: Situation
    composed: Composed
    texts: Mapping[str, str]
    language: str
    finder: Finder
    decisions: list[Decision]
    _gone: frozenset[str] = field(default=frozenset(), init=False)

    def take(self, meant: Sequence[_Meant]) -> None:
        """Take all of them."""
        self._drop_and_close(
            [each for each in meant if isinstance(each.taken.entry, DropEntry) and each.taken.entry.sentence is None],
            [each for each in meant if isinstance(each.taken.entry, CloseEntry)],
        )
        steps: Mapping[type[Entry], Callable[[_Meant], Decision]] = {
            DropEntry: self._drop_sentence,
            PinEntry: self._pin,
            TitleEntry: self._title,
            SentenceEntry: self._sentence,
            NoteEntry: self._note,
            CloseEntry: self._close,
        }
        for each in meant:
            entry = each.taken.entry
            if isinstance(entry, DropEntry) and entry.sentence is None:
                continue
            is_gone = each.what in self._gone
            self.decisions.append(each.taken.refused(_DROPPED) if is_gone else steps[type(entry)](each))

    def _drop_and_close(self, drops: Sequence[_Meant], closes: Sequence[_Meant]) -> None:
        """Take facts out, and let code write anew what it said of them."""
        facts = Facts(self.situation, {}).by_id
        for each in drops:
            self.decisions.append(each.taken.applied(drop_in_words(facts[each.what], each.taken.entry)))
        if not (drops or closes):
            return
        self._gone = hanging_on((each.what for each in drops), self.situation)
        closed = frozenset(each.what for each in closes)
        before = {each.id for each in self.situation.episodes}
        figures = self.situation.figures
        dropped = DroppedCounts(
            [each for each in figures if each.id in self._gone], [each for each in figures if each.id not in self._gone]
        )
        self.situation = dropped.without_their_titles(self.situation)
        self.composed = dropped.without_their_sentences(self.composed)
        self.situation = _with_titles_held(without(self.situation, self._gone), self.texts)
        self._gone |= before - {each.id for each in self.situation.episodes}
        self.composed = without_sentences_on(self.composed, self._gone, closed, self.situation, self.texts)
        still_open = tuple(each for each in self.situation.disputes if each.id not in closed)
        self.composed = completed(replace(self.situation, disputes=still_open), self.composed, self.texts)

    def _pin(self, meant: _Meant) -> Decision:
        return meant.taken.applied("Comes first among its like", (meant.what,))

    def _note(self, meant: _Meant) -> Decision:
        assert isinstance(meant.taken.entry, NoteEntry), "it is a note"
        return meant.taken.applied(f"“{meant.taken.entry.note}”", (meant.what,))

    def _close(self, meant: _Meant) -> Decision:
        assert isinstance(meant.taken.entry, CloseEntry), "it closes a dispute"
        return meant.taken.applied(meant.taken.entry.reason, (meant.what,))

    def _title(self, meant: _Meant) -> Decision:
        entry = meant.taken.entry
        assert isinstance(entry, TitleEntry), "it is a title"
        episode = next(each for each in self.situation.episodes if each.id == meant.what)
        facts = Facts(self.situation, self.texts)
        about = (entry.title, (*episode.events, *episode.figures), facts, self._written_in(entry.title))
        wrong = [*object_to_title(*about)] or [*object_to_decided(*about)]
        if wrong:
            return meant.taken.refused(_NOT_BORNE_OUT.format("; ".join(wrong)))
        episodes = tuple(
            each.model_copy(update={"title": entry.title}) if each.id == meant.what else each
            for each in self.situation.episodes
        )
        title = folder_title([each.title for each in episodes])
        self.situation = replace(self.situation, title=title, episodes=episodes)
        return meant.taken.applied(f"Called “{entry.title}”", (meant.what,))

    def _sentence(self, meant: _Meant) -> Decision:
        entry = meant.taken.entry
        assert isinstance(entry, SentenceEntry), "it is a sentence"
        facts = Facts(self.situation, self.texts)
        old = [each for each in self.composed.sentences if each.text == meant.what]
        found = [_unclear("fact", words, self.finder.find_fact(words), self.finder) for words in entry.facts or ()]
        if unclear := next((each for each in found if len(each.ids) != 1), None):
            return meant.taken.refused(unclear.why)
        more = tuple(each.ids[0] for each in found)
        if not old or not self._gone.isdisjoint(more):
            return meant.taken.refused(_DROPPED)
        wrong_on = self._held_to(old, entry.text, facts)
        if wrong := wrong_on(more):
            may_bear = _counting(Foreign(entry.text, self._written_in(entry.text)), facts)
            needed = _bearing(lambda further: wrong_on((*more, *further)), may_bear)
            named = _named_in((*more, *needed), facts) if needed else None
            return meant.taken.refused(named or _NOT_BORNE_OUT.format("; ".join(wrong)))

        def rewritten(sentence: Sentence) -> Sentence:
            if sentence.text != meant.what:
                return sentence
            given = {"text": entry.text, "written_by": "editor", "doubt": None, "translation": None}
            return sentence.model_copy(update=given | {"cites": _with(sentence.cites, more)})

        self.composed = self.composed.rewritten(rewritten)
        cites = dict.fromkeys((*(cite for each in old for cite in each.cites), *more))
        return meant.taken.applied(f"Says “{entry.text}” instead of “{meant.what}”", tuple(cites))

    def _held_to(self, old: Sequence[Sentence], text: str, facts: Facts) -> Callable[[Sequence[str]], list[str]]:
        """Return what says why words cannot take the place of sentences, on their facts and on further ones."""
        answers = {each.text: one.question for one in self.composed.answers for each in one.sentences}

        def wrong_on(further: Sequence[str]) -> list[str]:
            told = (self._objections(text, _with(each.cites, further), facts, answers.get(each.text)) for each in old)
            return [*dict.fromkeys(why for each in told for why in each)]

        return wrong_on

    def _drop_sentence(self, meant: _Meant) -> Decision:
        self.composed = self.composed.rewritten(lambda each: None if each.text == meant.what else each)
        return meant.taken.applied(f"The sentence “{meant.what}”{because(meant.taken.entry)}")

    def _written_in(self, text: str) -> str:
        return self.language if is_written_in(text, self.language) else ENGLISH

    def _objections(self, text: str, cites: Sequence[str], facts: Facts, answers: AnswerTo | None) -> list[str]:
        """Say why an editor's sentence cannot stand on the facts of the one whose place it takes.

        The rules of the first screen know English alone; a sentence in another language is held to those whose numbers
        and fates are read in every language.
        """
        written_in = self._written_in(text)
        unfit = [*object_to_wording(ProseSentence(text=text, cites=[*cites[:1]]))]
        wrong = [*unfit, *facts.objections(text, cites, asks=answers == "unknown", language=written_in)]
        if not wrong and answers == "key_figures":
            wrong = [*object_to_row(text, cites, facts, written_in)]
        if wrong or written_in == ENGLISH:
            return wrong or [*objections(text, cites, facts)]
        return [*object_to_decided(text, cites, facts, written_in)]


def drop_in_words(fact: Fact, entry: Entry) -> str:
    """Say what was dropped, so that nothing vanishes."""
    if isinstance(fact, Figure):
        told = f"The figure {listed([*_values_told(fact)])} ({fact.of})"
    elif isinstance(fact, Statement):
        told = f"The statement of {fact.claimant} “{fact.claim}”"
    else:
        words = getattr(fact, "summary", None) or getattr(fact, "question", "")
        told = f"The {'event' if hasattr(fact, 'summary') else 'dispute'} “{words}”"
    return f"{told}{because(entry)}"


def _values_told(figure: Figure) -> Mapping[str, None]:
    return dict.fromkeys(f"“{each.value_text}”" for each in figure.observations)


def lists_counts_of(decision: Decision, figure: Figure) -> bool:
    """Tell whether what a decision to drop says of a figure lists all counts of this one, and what they count."""
    is_of_it = decision.told.startswith("The figure ") and f"({figure.of})" in decision.told
    return is_of_it and all(each in decision.told for each in _values_told(figure))


def dropped_in(finder: Finder, decision: Decision) -> tuple[str, ...]:
    """Return the fact of another brief that a decision to drop means; () where it means none, or a sentence."""
    entry = entry_of(decision)
    if not isinstance(entry, DropEntry) or entry.sentence is not None:
        return ()
    found = finder.find(*entry.thing, entry.article)
    return found if len(found) == 1 else ()
