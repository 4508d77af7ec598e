"""Facts that were grouped anew, and what a model said of them as they were → the same said of them as they are.

Nothing is asked again: disputes, open questions, titles and prose cite what took the place of the facts that they
cited, and pass the gate once more. What no longer holds is withheld, with the reason, and code's plain sentence stands
for it.
Hides how facts of two merges of one folder are told to be the same: by their spans.
"""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from summarizer.merging.disputes.positions import CheckedDispute
from summarizer.merging.facts import Facts
from summarizer.merging.gaps import with_overtaker, without_circles
from summarizer.merging.situations import Situation
from summarizer.steps.consolidate import hold_titles
from summarizer.steps.first_screen import Composed, withheld_sentence
from summarizer.steps.questions import number_disputes
from summarizer.telling.weight import alike, main_of
from summarizer_schemas.brief import (
    Answer,
    Dispute,
    Episode,
    Event,
    Figure,
    Flag,
    Gap,
    Position,
    Sentence,
    Statement,
    Withheld,
)
from summarizer_schemas.vocabulary import AnswerTo

_ASKED: Final = frozenset({"open_question", "failed", "stale"})
"""Gaps that no merge finds: they were asked for, or tell what could not be had."""
_NO_LONGER: Final = "the editor's decisions changed what it rests on: {}"
_ELSEWHERE: Final = "the editor put what it rests on into another situation"
Span = tuple[str, int, int]


def carry_over(before: Situation, after: Situation, ids: "Ids", texts: Mapping[str, str]) -> Situation:
    """Return the facts as they are now with what was said of them.

    Args:
        before: the facts as they were, with all that was asked of them.
        after: the same reports, grouped anew.
        ids: which ids took the place of which.
        texts: the articles' texts by source id.
    """
    summaries = {
        new[0]: each.summary for each in before.events if len(new := ids.of(each.id)) == 1 and ids.is_alone(new[0])
    }
    acts: tuple[Event | Statement, ...] = (*before.events, *before.statements)
    overtaken = without_circles([
        (new, later)
        for each in acts if each.overtaken_by
        for new in ids.of(each.id)
        for later in ids.of(each.overtaken_by)[:1] if later != new
    ])  # fmt: skip
    events = tuple(
        with_overtaker(each.model_copy(update={"summary": summaries.get(each.id, each.summary)}), overtaken)
        for each in after.events
    )
    # Where two situations are one now, it is called by the weightier one, which stands before the other.
    titles = {new: each.title for each in reversed(before.episodes) for new in ids.of(each.id)}
    carried = replace(
        after,
        episodes=tuple(each.model_copy(update={"title": titles.get(each.id, each.title)}) for each in after.episodes),
        events=events,
        statements=tuple(with_overtaker(each, overtaken) for each in after.statements),
        disputes=_disputes(before, after, ids),
        gaps=(*after.gaps, *(_gap(each, ids) for each in before.gaps if each.kind in _ASKED)),
        withheld=before.withheld,
    )
    return hold_titles(carried, texts)


def retell(composed: Composed, situation: Situation, ids: "Ids", texts: Mapping[str, str]) -> Composed:
    """Return the model's prose on what took the place of its facts; what is not borne out by them is withheld."""
    facts = Facts(situation, texts)
    gate = _Gate(facts, ids)
    homes = _Homes(situation, facts, ids)
    answers = []
    for each in composed.answers:
        kept = gate.kept(each.sentences, asks=each.question == "unknown")
        fitting = tuple(one for one in kept if homes.may_answer(each.question, one))
        gate.withheld += [withheld_sentence(one.text, _ELSEWHERE) for one in kept if one not in fitting]
        answers.append(Answer(question=each.question, sentences=fitting))
    overviews: dict[str, tuple[Sentence, ...]] = defaultdict(tuple)
    for old, sentences in composed.overviews.items():
        for sentence in gate.kept(sentences):
            overviews[homes.of_sentence(sentence, old)] += (sentence,)
    return replace(
        composed,
        overviews=dict(overviews),
        answers=tuple(each for each in answers if each.sentences),
        withheld=(*composed.withheld, *gate.withheld),
    )


@dataclass(frozen=True)
class Ids:
    """Which ids took the place of which.

    Attributes:
        taken: for each id as it was, those that it is now.
        shared: those that took the place of more than one.
        moved: the events, as they are now, that were put into another situation.
    """

    taken: Mapping[str, tuple[str, ...]]
    shared: frozenset[str]
    moved: frozenset[str] = frozenset()

    def of(self, id_: str) -> tuple[str, ...]:
        """Return what took the place of an id; that of a source stays."""
        return self.taken.get(id_, (id_,) if id_.startswith("S") else ())

    def is_alone(self, new: str) -> bool:
        """Tell whether an id took the place of one alone."""
        return new not in self.shared

    def is_as_it_was(self, id_: str) -> bool:
        """Tell whether one fact took the place of a fact, and of no other."""
        new = self.of(id_)
        return len(new) == 1 and self.is_alone(new[0])

    def all_of(self, ids: Iterable[str]) -> tuple[str, ...]:
        """Return what took the place of several."""
        return tuple(dict.fromkeys(new for each in ids for new in self.of(each)))

    def with_disputes(self, before: Situation, now: Situation) -> "Ids":
        """Return these with the disputes that ask the same as before."""
        asking = {each.question: each.id for each in now.disputes}
        same = {each.id: (asking[each.question],) for each in before.disputes if each.question in asking}
        return replace(self, taken={**self.taken, **same})

    @classmethod
    def between(cls, before: Situation, after: Situation, moved: frozenset[str] = frozenset()) -> "Ids":
        """Tell which facts of two merges are the same; `moved` are events that were put into another situation."""
        taken: dict[str, tuple[str, ...]] = {}
        recounted = frozenset(_recounted(after))
        found = [dict(_marks(each, recounted)) for each in (before, after)]
        homes: dict[Hashable, list[str]] = defaultdict(list)
        for id_, marks in found[1].items():
            for mark in marks:
                homes[mark].append(id_)
        for id_, marks in found[0].items():
            taken[id_] = tuple(dict.fromkeys(home for mark in marks for home in homes[mark]))
        new_of = {each.id: [new for new in taken[each.id] if new not in moved] for each in before.events}
        for episode in before.episodes:
            taken[episode.id] = tuple(_home(episode, after.episodes, new_of))
        counts: dict[str, int] = defaultdict(int)
        for own in taken.values():
            for new in own:
                counts[new] += 1
        return cls(taken, frozenset(new for new, count in counts.items() if count > 1), moved)


def _recounted(situation: Situation) -> Iterator[tuple[Span, ...]]:
    """Yield where the counts stand that an editor reads otherwise."""
    spans = {each.id: (each.source, each.start, each.end) for each in situation.quotes}
    for figure in situation.figures:
        yield from (tuple(spans[id_] for id_ in each.quotes) for each in figure.observations if each.by_editor)


def _marks(situation: Situation, recounted: frozenset[tuple[Span, ...]]) -> Iterator[tuple[str, set[Hashable]]]:
    """Yield each fact and quote with what tells it in whatever merge: where it stands, and what it says there."""
    spans = {each.id: (each.source, each.start, each.end) for each in situation.quotes}

    def where(quotes: Sequence[str]) -> tuple[Span, ...]:
        return tuple(spans[each] for each in quotes)

    for quote in situation.quotes:
        yield quote.id, {("quote", spans[quote.id])}
    for event in situation.events:
        yield event.id, {("event", each.source, each.part, each.summary, where(each.quotes)) for each in event.reports}
    for figure in situation.figures:
        counts = [(each, where(each.quotes)) for each in figure.observations]
        yield (
            figure.id,
            {
                ("figure", each.of, at, *(() if at in recounted else (figure.metric, each.value_text)))
                for each, at in counts
            },
        )
    for statement in situation.statements:
        yield statement.id, {("statement", statement.stance, spans[each]) for each in statement.quotes}


def _home(episode: Episode, episodes: Sequence[Episode], new_of: Mapping[str, Sequence[str]]) -> Iterator[str]:
    """Yield the situation that has most of the events of one, the first that is left before all."""
    left = [new_of[each] for each in episode.events if new_of[each]]
    if not left:
        return
    own = {new for each in left for new in each}
    best = max(
        episodes, key=lambda each: (any(new in each.events for new in left[0]), len(own.intersection(each.events)))
    )
    if not own.isdisjoint(best.events):
        yield best.id


def _disputes(before: Situation, after: Situation, ids: Ids) -> tuple[Dispute, ...]:
    """Return the disputes that were found, on the facts of now; those on numbers that changed are code's, found anew.

    What the editor did not touch keeps its words and what a second reading holds against it; nothing comes back that
    was taken out.
    """
    same = _untouched(before, ids)
    kept = [each for each in before.disputes if each.kind != "how_many" or same.issuperset(each.about)]
    same_now = frozenset(ids.all_of(same))
    anew = [each for each in after.disputes if each.kind == "how_many" and not same_now.issuperset(each.about)]
    carried = [CheckedDispute(each.question, each.kind, ids.all_of(each.about), _positions(each, ids)) for each in kept]
    found = [CheckedDispute(each.question, each.kind, each.about, each.positions) for each in anew]
    flags = [_flag(each.flag, ids) if same.issuperset(each.about) else None for each in kept]
    numbered = number_disputes([*carried, *found], after)
    return tuple(
        each.model_copy(update={"flag": flag})
        for each, flag in zip(numbered, (*flags, *(None for _ in anew)), strict=True)
    )


def _untouched(before: Situation, ids: Ids) -> frozenset[str]:
    """Return the facts that are as they were, figures with their events."""
    figures = [each.id for each in before.figures if ids.is_as_it_was(each.event)]
    others = [*(each.id for each in before.events), *(each.id for each in before.statements)]
    return frozenset(filter(ids.is_as_it_was, (*figures, *others)))


def _flag(flag: Flag | None, ids: Ids) -> Flag | None:
    """Return what a second reading holds against something, by the quotes of now."""
    if flag is None:
        return None
    return flag.model_copy(update={"quotes": ids.all_of(flag.quotes)})


def _positions(dispute: Dispute, ids: Ids) -> tuple[Position, ...]:
    return tuple(each.model_copy(update={"quotes": ids.all_of(each.quotes)}) for each in dispute.positions)


def _gap(gap: Gap, ids: Ids) -> Gap:
    return gap.model_copy(update={"about": ids.all_of(gap.about)})


class _Homes:
    """Tells where a sentence belongs when events were put into other situations."""

    def __init__(self, situation: Situation, facts: Facts, ids: Ids) -> None:
        self._facts = facts
        self._ids = ids
        self._home = {event: each.id for each in situation.episodes for event in each.events}
        main = main_of(situation, facts)
        self._main = frozenset(main.events if main else ())
        weighty = [main, *alike(situation, main, facts)] if main else []
        self._weighty = frozenset(event for each in weighty for event in each.events)

    def of_sentence(self, sentence: Sentence, old: str) -> str:
        """Return the situation in whose overview it belongs: the one that tells all of it, else where it stood."""
        homes = dict.fromkeys(self._home[event] for event in self._events(sentence))
        return next(iter(homes if len(homes) == 1 else (*self._ids.of(old), *homes, *self._home.values())))

    def may_answer(self, question: AnswerTo, sentence: Sentence) -> bool:
        """Tell whether a sentence on what was put elsewhere still answers its question of the first screen.

        That tells of the main situation and of those of like weight, and of what else is reported.
        """
        events = frozenset(self._events(sentence))
        if events.isdisjoint(self._ids.moved) or question in ("disputed", "unknown"):
            return True
        return not events <= self._main if question == "also_reported" else not events.isdisjoint(self._weighty)

    def _events(self, sentence: Sentence) -> list[str]:
        """Return the events that a sentence is on, with those whose figures and statements it cites."""
        found: list[str] = []
        for cite in sentence.cites:
            fact = self._facts.by_id.get(cite)
            on = (fact.event,) if isinstance(fact, Figure) else getattr(fact, "about", ()) or (cite,)
            found += [each for each in on if each in self._home]
        return found


class _Gate:
    """Lets sentences through that the facts of now bear out."""

    def __init__(self, facts: Facts, ids: Ids) -> None:
        self._facts = facts
        self._ids = ids
        self.withheld: list[Withheld] = []

    def kept(self, sentences: Iterable[Sentence], *, asks: bool = False) -> tuple[Sentence, ...]:
        """Return those that hold; what code wrote is written anew."""
        kept = []
        for each in sentences:
            if each.written_by == "code":
                continue
            cites = self._ids.all_of(each.cites)
            wrong = self._facts.objections(each.text, cites, asks=asks)
            if wrong:
                self.withheld.append(withheld_sentence(each.text, _NO_LONGER.format("; ".join(wrong))))
            else:
                kept.append(each.model_copy(update={"cites": cites}))
        return tuple(kept)
