"""The facts of a situation as the model is shown them: numbered anew, each with its evidence.

Ids count from 1 in each request (E1, F1, …), so that a request changes only when its own facts do.
"""

from collections.abc import Iterable, Mapping, Sequence
from hashlib import sha256

from summarizer.facts import Fact, Facts, quote_ids, status_of, told_by
from summarizer.merge.situation import Situation
from summarizer.readable import readable_date, readable_when
from summarizer_schemas.brief import Dispute, Episode, Event, Figure, Statement

_MARK_CHARS = 8
_SLUG_WORDS = 6


def facts_by_episode(situation: Situation) -> dict[str, tuple[Fact, ...]]:
    """Return each episode's facts; a statement about no event belongs where most of its source's events are."""
    home = _homes(situation)
    source_of = {quote.id: quote.source for quote in situation.quotes}
    events_of = {event.id: event for event in situation.events}

    def facts_of(episode: Episode) -> tuple[Fact, ...]:
        inside = {*episode.events, *episode.figures}

        def belongs(fact: Statement) -> bool:
            if fact.about:
                return not inside.isdisjoint(fact.about)
            return any(home.get(source_of[quote]) == episode.id for quote in quote_ids(fact))

        events = [events_of[id_] for id_ in episode.events]
        statements = [statement for statement in situation.statements if belongs(statement)]
        known = inside | {statement.id for statement in statements}
        return (
            *events,
            *(figure for figure in situation.figures if figure.id in inside),
            *statements,
            *(dispute for dispute in situation.disputes if not known.isdisjoint(dispute.about)),
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


def show_facts(chosen: Sequence[Fact], facts: Facts) -> tuple[dict[str, object], Mapping[str, str]]:
    """Return what a prompt needs of some facts, and the map from the ids that it shows to the situation's."""
    grouped: dict[str, list[Fact]] = {"E": [], "F": [], "C": [], "D": []}
    for fact in chosen:
        grouped[fact.id[0]].append(fact)
    local = {fact.id: f"{letter}{n}" for letter, group in grouped.items() for n, fact in enumerate(group, start=1)}
    quoted = {fact.id: _quoted(fact, facts) for fact in chosen}
    values: dict[str, object] = {
        "events": [_event(e, local, quoted) for e in chosen if isinstance(e, Event)],
        "figures": [_figure(f, facts, local, quoted) for f in chosen if isinstance(f, Figure)],
        "statements": [_statement(s, local, quoted) for s in chosen if isinstance(s, Statement)],
        "disputes": [
            {
                "id": local[d.id],
                "question": d.question,
                "positions": [f"{position.holder}: {position.position}" for position in d.positions],
            }
            for d in chosen
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
        "about": ", ".join(local[each] for each in statement.about if each in local),
        "said": f"{statement.claimant} {statement.stance.replace('_', ' ')}: {statement.claim}",
        "when": readable_when(statement.date, statement.date_text, with_words=True),
        "evidence": quoted[statement.id],
    }


def _figure(figure: Figure, facts: Facts, local: Mapping[str, str], quoted: Mapping[str, str]) -> dict[str, object]:
    observations = (
        f"{each.value_text} {each.of} {figure.metric} according to {', '.join(told_by(each)) or 'the article itself'}"
        f"{', a party to the events' if each.is_party else ''}"
        f"{f', counted {readable_date(each.as_of)}' if each.as_of else ''}"
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


def mark(situation: Situation, sources: Iterable[str], *more: str) -> str:
    """Return 8 hex digits that stay while the same articles stand behind a request."""
    wanted = set(sources)
    texts = sorted(source.text_sha256 for source in situation.sources if source.id in wanted)
    return sha256("\n".join([*texts, *more]).encode()).hexdigest()[:_MARK_CHARS]


def slug(title: str) -> str:
    """Return a title's first words, fit for a file's name."""
    words = "".join(c if c.isascii() and c.isalnum() else " " for c in title.casefold()).split()
    return "-".join(words[:_SLUG_WORDS])
