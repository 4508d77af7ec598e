"""Situation → prose: the model writes an overview of each episode and the bottom line, and code checks each sentence.

The facts are numbered anew for each request (E1, F1, …), so that a request changes only when its own facts do. A
sentence that its citations do not bear out is sent back with the reason, and after `ROUNDS` rounds dropped into
`withheld`. Where the endpoint gives up, the brief goes without the prose and says so.
"""

import asyncio
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Final

from summarizer.errors import SummarizerError
from summarizer.facts import Fact, Facts, quote_ids, status_of
from summarizer.ground.wording import in_short, object_to_wording
from summarizer.merge.situation import Situation
from summarizer.model import Ask
from summarizer.prompts import Prompts
from summarizer.readable import readable_when
from summarizer_schemas.brief import Dispute, Episode, Event, Figure, Sentence, Statement, Withheld
from summarizer_schemas.report import Prose

ROUNDS: Final = 2
"""How often the gate's objections go back to the model."""
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
    sentences: tuple[Sentence, ...] = ()
    withheld: tuple[Withheld, ...] = ()
    failure: str | None = None


async def compose(situation: Situation, texts: Mapping[str, str], ask: Ask, prompts: Prompts) -> Composed:
    """Write the prose of a situation; `texts` are the articles' texts by source id."""
    facts = Facts(situation, texts)
    told_in = _facts_by_episode(situation)
    tasks = [_overview_task(situation, episode, told_in[episode.id]) for episode in situation.episodes]
    overviews = await asyncio.gather(*(_write(task, facts, ask, prompts) for task in tasks))
    episodes = zip(situation.episodes, overviews, strict=True)
    bottom_line = await _write(_bottom_line_task(situation, facts, list(episodes), told_in), facts, ask, prompts)
    written = (*overviews, bottom_line)
    return Composed(
        overviews={e.id: each.sentences for e, each in zip(situation.episodes, overviews, strict=True)},
        bottom_line=bottom_line.sentences,
        withheld=tuple(item for each in written for item in each.withheld),
        failures=tuple(each.failure for each in written if each.failure),
    )


async def _write(task: _Task, facts: Facts, ask: Ask, prompts: Prompts) -> _Written:
    """Have one piece written, and checked sentence by sentence."""
    values, ids = _values(task, facts)
    question = prompts.ask("compose", values)
    messages = question
    prose, refused = Prose(sentences=[]), dict[int, str]()
    try:
        for round_ in range(1 + ROUNDS):
            answer = await ask(messages, Prose, name=task.name, about=task.about, is_reask=bool(round_))
            prose = answer.value
            refused = _refused(prose, facts, ids, task.said)
            if not refused:
                break
            problems = [{"item": n, "text": prose.sentences[n - 1].text, "reason": refused[n]} for n in refused]
            messages = [*question, *prompts.ask_again("compose", prose.model_dump_json(), {"refused": problems})]
    except SummarizerError as error:
        return _Written(failure=f"{task.about} was not written: {error}")
    kept, dropped = [], []
    for n, sentence in enumerate(prose.sentences, start=1):
        if n in refused:
            dropped.append(_withheld(sentence.text, refused[n]))
        else:
            kept.append(Sentence(text=sentence.text, cites=tuple(ids[cite] for cite in sentence.cites)))
    return _Written(tuple(kept), tuple(dropped))


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
        f"compose-{_slug(episode.title)}-{_mark(situation, sources, episode.key)}",
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
        f"compose-bottom-line-{_mark(situation, (source.id for source in situation.sources))}",
        "the bottom line",
        tuple({"title": e.title, "overview": [s.text for s in written.sentences]} for e, written in episodes),
        tuple(fact for id_, fact in facts.by_id.items() if id_ in chosen),
        frozenset(sentence.text for _, written in episodes for sentence in written.sentences),
    )


def _facts_by_episode(situation: Situation) -> dict[str, tuple[Fact, ...]]:
    """Return each episode's facts; a statement about no event belongs where most of its source's events are."""
    home = _homes(situation)
    source_of = {quote.id: quote.source for quote in situation.quotes}

    def facts_of(episode: Episode) -> tuple[Fact, ...]:
        inside = {*episode.events, *episode.figures}

        def belongs(fact: Statement | Dispute) -> bool:
            if fact.about:
                return not inside.isdisjoint(fact.about)
            return any(home.get(source_of[quote]) == episode.id for quote in quote_ids(fact))

        return (
            *(event for event in situation.events if event.id in inside),
            *(figure for figure in situation.figures if figure.id in inside),
            *(statement for statement in situation.statements if belongs(statement)),
            *(dispute for dispute in situation.disputes if belongs(dispute)),
        )

    return {episode.id: facts_of(episode) for episode in situation.episodes}


def _homes(situation: Situation) -> dict[str, str]:
    """Return for each source the episode that holds most of its events."""
    counts: dict[str, dict[str, int]] = {}
    reports = {event.id: event.reports for event in situation.events}
    for episode in situation.episodes:
        for report in (report for event in episode.events for report in reports[event]):
            of_source = counts.setdefault(report.source, {})
            of_source[episode.id] = of_source.get(episode.id, 0) + 1
    return {source: max(of_source, key=lambda each: of_source[each]) for source, of_source in counts.items()}


def _values(task: _Task, facts: Facts) -> tuple[dict[str, object], dict[str, str]]:
    """Return what the prompt needs, and the map from the ids that it shows to the situation's."""
    shown: dict[str, list[Fact]] = {"E": [], "F": [], "C": [], "D": []}
    for fact in task.facts:
        shown[fact.id[0]].append(fact)
    local = {fact.id: f"{letter}{n}" for letter, group in shown.items() for n, fact in enumerate(group, start=1)}
    quoted = {fact.id: _quoted(fact, facts) for fact in task.facts}
    values: dict[str, object] = {
        "task": task.kind,
        "episodes": task.episodes,
        "events": [_event(e, local, quoted) for e in task.facts if isinstance(e, Event)],
        "figures": [_figure(f, facts, local, quoted) for f in task.facts if isinstance(f, Figure)],
        "statements": [_statement(s, local, quoted) for s in task.facts if isinstance(s, Statement)],
        "disputes": [
            {
                "id": local[d.id],
                "question": d.question,
                "positions": [f"{position.holder}: {position.position}" for position in d.positions],
            }
            for d in task.facts
            if isinstance(d, Dispute)
        ],
    }
    return values, {shown_id: id_ for id_, shown_id in local.items()}


def _event(event: Event, local: Mapping[str, str], quoted: Mapping[str, str]) -> dict[str, object]:
    said_by = dict.fromkeys(report.said_by or "the article itself" for report in event.reports)
    return {
        "id": local[event.id],
        "summary": event.summary,
        "when": readable_when(event.date, event.date_text, ahead=event.status == "planned", with_words=True),
        "status": event.status,
        "reported_by": ", ".join(said_by),
        "evidence": quoted[event.id],
    }


def _statement(statement: Statement, local: Mapping[str, str], quoted: Mapping[str, str]) -> dict[str, object]:
    return {
        "id": local[statement.id],
        "said": f"{statement.claimant} {statement.stance.replace('_', ' ')}: {statement.claim}",
        "when": readable_when(statement.date, statement.date_text, with_words=True),
        "evidence": quoted[statement.id],
    }


def _figure(figure: Figure, facts: Facts, local: Mapping[str, str], quoted: Mapping[str, str]) -> dict[str, object]:
    observations = (
        f"{each.value_text} {figure.of} {figure.metric} according to {each.said_by or 'the article itself'}"
        f"{'' if each.current else ' (superseded)'}"
        for each in figure.observations
    )
    return {
        "id": local[figure.id],
        "event": local.get(figure.event, "an event not listed"),
        "status": status_of(figure, facts.by_id),
        "told": "; ".join(observations),
        "note": figure.note,
        "evidence": quoted[figure.id],
    }


def _quoted(fact: Fact, facts: Facts) -> str:
    return " | ".join(f"“{' '.join(facts.quotes[each].exact.split())}”" for each in quote_ids(fact))


def _mark(situation: Situation, sources: Iterable[str], *more: str) -> str:
    """Return 8 hex digits that stay while the same articles stand behind a request."""
    wanted = set(sources)
    texts = sorted(source.text_sha256 for source in situation.sources if source.id in wanted)
    return sha256("\n".join([*texts, *more]).encode()).hexdigest()[:8]


def _slug(title: str) -> str:
    words = "".join(c if c.isascii() and c.isalnum() else " " for c in title.casefold()).split()
    return "-".join(words[:6])
