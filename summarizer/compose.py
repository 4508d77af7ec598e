"""Situation → prose: the model writes an overview of each episode and the bottom line, and code checks each sentence.

The facts are numbered anew for each request (E1, F1, …), so that a request changes only when its own facts do. A
sentence that its citations do not bear out is sent back with the reason, and in the end dropped into `withheld`. Where
the endpoint gives up, the brief goes without the prose and says so.
"""

import asyncio
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from summarizer.facts import Fact, Facts, quote_ids
from summarizer.ground.wording import in_short, object_to_wording
from summarizer.merge.situation import Situation
from summarizer.model import Ask
from summarizer.prompts import Prompts
from summarizer.steps import Asker, Checked, Failed, Question
from summarizer.steps.shown import facts_by_episode, mark, show_facts, slug
from summarizer_schemas.brief import Episode, Sentence, Withheld
from summarizer_schemas.report import Prose

MOST_SENTENCES: Final = 20
"""Of one piece of prose; it is asked for in eight at most."""


@dataclass(frozen=True)
class Composed:
    """What was written: overviews by episode id, the bottom line, what was dropped, and why anything is missing."""

    overviews: Mapping[str, tuple[Sentence, ...]]
    bottom_line: tuple[Sentence, ...]
    withheld: tuple[Withheld, ...]
    failures: tuple[str, ...]


@dataclass(frozen=True)
class _Task:
    """One piece of prose to be written, from which facts, and what it is called."""

    kind: str
    name: str
    about: str
    episodes: tuple[dict[str, object], ...]
    facts: tuple[Fact, ...]
    said: frozenset[str] = frozenset()
    """Sentences that stand in the brief already."""


@dataclass(frozen=True)
class _Written:
    """One piece of prose: what of it holds, what does not, and why there is none, if so."""

    sentences: tuple[Sentence, ...] = ()
    withheld: tuple[Withheld, ...] = ()
    failure: str | None = None


async def compose(situation: Situation, texts: Mapping[str, str], ask: Ask, prompts: Prompts) -> Composed:
    """Write the prose of a situation; `texts` are the articles' texts by source id."""
    asker = Asker(ask, prompts)
    facts = Facts(situation, texts)
    told_in = facts_by_episode(situation)
    tasks = [_overview_task(situation, episode, told_in[episode.id]) for episode in situation.episodes]
    overviews = _each_once(await asyncio.gather(*(_write(task, facts, asker) for task in tasks)))
    episodes = zip(situation.episodes, overviews, strict=True)
    bottom_line = await _write(_bottom_line_task(situation, facts, list(episodes), told_in), facts, asker)
    written = (*overviews, bottom_line)
    return Composed(
        overviews={e.id: each.sentences for e, each in zip(situation.episodes, overviews, strict=True)},
        bottom_line=bottom_line.sentences,
        withheld=tuple(item for each in written for item in each.withheld),
        failures=tuple(each.failure for each in written if each.failure),
    )


def _each_once(overviews: Sequence[_Written]) -> list[_Written]:
    """Return overviews, which are written at once, without the sentences that one before has."""
    said: set[str] = set()
    once = []
    for each in overviews:
        again = [sentence for sentence in each.sentences if sentence.text in said]
        kept = tuple(sentence for sentence in each.sentences if sentence.text not in said)
        dropped = tuple(_withheld(sentence.text, "it is said already") for sentence in again)
        once.append(replace(each, sentences=kept, withheld=(*each.withheld, *dropped)))
        said |= {sentence.text for sentence in kept}
    return once


async def _write(task: _Task, facts: Facts, asker: Asker) -> _Written:
    """Have one piece written, and checked sentence by sentence."""
    values, ids = _values(task, facts)
    question = Question(
        "compose", values, Prose, lambda prose: _held(prose, facts, ids, task.said), task.about, task.name
    )
    outcome = await asker.attempt(question)
    if isinstance(outcome, Failed):
        return _Written(failure=f"{task.about} was not written: {outcome.reason}")
    return outcome.checked.kept


def _held(prose: Prose, facts: Facts, ids: Mapping[str, str], said: Collection[str]) -> Checked[_Written]:
    """Return what of a piece of prose holds."""
    reasons = _refused(prose, facts, ids, said)
    kept, dropped, problems = [], [], []
    for n, sentence in enumerate(prose.sentences, start=1):
        if reason := reasons.get(n):
            dropped.append(_withheld(sentence.text, reason))
            problems.append({"item": n, "text": sentence.text, "reason": reason})
        else:
            kept.append(Sentence(text=sentence.text, cites=tuple(ids[cite] for cite in sentence.cites)))
    return Checked(_Written(tuple(kept), tuple(dropped)), problems)


def _refused(prose: Prose, facts: Facts, ids: Mapping[str, str], said: Collection[str]) -> dict[int, str]:
    """Return the numbers, from 1, of the sentences that cannot stand, with the reasons.

    What their citations do not bear out cannot, nor what is `said` already.
    """
    refused = {}
    for n, sentence in enumerate(prose.sentences, start=1):
        before = {each.text for each in prose.sentences[: n - 1]}
        unknown = [cite for cite in sentence.cites if cite not in ids]
        if n > MOST_SENTENCES:
            refused[n] = f"it is one of more than {MOST_SENTENCES} sentences"
        elif unfit := [*object_to_wording(sentence)]:
            refused[n] = "; ".join(unfit)
        elif sentence.text in before or sentence.text in said:
            refused[n] = "it is said already"
        elif unknown:
            refused[n] = f"there is no fact {', '.join(unknown)}"
        elif objections := facts.objections(sentence.text, [ids[cite] for cite in sentence.cites]):
            refused[n] = "; ".join(objections)
    return refused


def _withheld(text: str, reason: str) -> Withheld:
    return Withheld(source=None, stage="compose", kind="sentence", item=in_short(text), quote=None, reason=reason)


def _overview_task(situation: Situation, episode: Episode, facts: tuple[Fact, ...]) -> _Task:
    quoted = {quote for fact in facts for quote in quote_ids(fact)}
    sources = {quote.source for quote in situation.quotes if quote.id in quoted}
    return _Task(
        "overview",
        f"compose-{slug(episode.title)}-{mark(situation, sources, episode.key)}",
        f"the overview of “{episode.title}”",
        ({"title": episode.title},),
        facts,
    )


def _bottom_line_task(
    situation: Situation,
    facts: Facts,
    episodes: Sequence[tuple[Episode, _Written]],
    told_in: Mapping[str, tuple[Fact, ...]],
) -> _Task:
    """The bottom line is written from the overviews, what they cite, and all disputes.

    An episode whose overview is missing gives all its facts instead.
    """
    chosen = {dispute.id for dispute in situation.disputes}
    for episode, written in episodes:
        cited = {cite for sentence in written.sentences for cite in sentence.cites}
        chosen |= cited or {fact.id for fact in told_in[episode.id]}
    chosen |= {figure.event for figure in situation.figures if figure.id in chosen}
    return _Task(
        "bottom_line",
        f"compose-bottom-line-{mark(situation, (source.id for source in situation.sources))}",
        "the bottom line",
        tuple({"title": e.title, "overview": [s.text for s in written.sentences]} for e, written in episodes),
        tuple(fact for id_, fact in facts.by_id.items() if id_ in chosen),
        frozenset(sentence.text for _, written in episodes for sentence in written.sentences),
    )


def _values(task: _Task, facts: Facts) -> tuple[dict[str, object], Mapping[str, str]]:
    """Return what the prompt needs, and the map from the ids that it shows to the situation's."""
    shown, ids = show_facts(task.facts, facts)
    return {"task": task.kind, "episodes": task.episodes, **shown}, ids
