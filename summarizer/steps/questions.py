"""A situation's facts → what is disputed in it and what is not known: the model asks, code holds it to the facts.

Hides which situations are asked about and how much of them fits into a request. A disagreement of named bodies that the
series of a figure shows stands as a dispute whether the model names it or not. Where the endpoint gives up, code's own
rules stand.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Final, Literal

from summarizer.domain.english import capitalised
from summarizer.grounding.lengths import in_short, object_to_wording
from summarizer.llm.budget import tokens_of
from summarizer.merging.disputes.positions import (
    CheckedDispute,
    NoDisputeError,
    hold_dispute,
    quotes_of,
    without_repeats,
)
from summarizer.merging.events.accounts import Citation
from summarizer.merging.facts import Fact, Facts
from summarizer.merging.folder import fact_keys
from summarizer.merging.gaps import NotOvertakenError, hold_overtaken, with_overtaken, without_circles
from summarizer.merging.situations import Situation
from summarizer.merging.unanswered import UNRAISED, is_asked, is_raised, object_to_question, rank_of_question
from summarizer.steps.asking import Asker, Failed, Question, Refusal, Settled, failed_gap
from summarizer.steps.shown import facts_by_episode, mark, show_facts
from summarizer.telling.slips import SLIP
from summarizer_schemas.brief import Dispute, Episode, Gap, Withheld
from summarizer_schemas.report import DisputeProposal, OpenQuestion, Questions

STEP: Final = "questions"
MOST_SITUATIONS: Final = 40
"""How many situations are asked about, the weightiest first: nobody reads the disputes of more in one brief."""
_MOST_OPEN: Final = 5
_REASKS: Final = 1


@dataclass(frozen=True)
class _Found:
    """What of the answer about one situation holds."""

    disputes: tuple[CheckedDispute, ...]
    open_questions: tuple[Gap, ...]
    overtaken: tuple[tuple[str, str], ...]
    refused: tuple[Refusal, ...]
    left_out: tuple[Refusal, ...]
    """Sides that no other words would mend: they are not asked for again."""


async def ask_questions(situation: Situation, texts: Mapping[str, str], asker: Asker, budget: int) -> Situation:
    """Ask what is disputed and what is not known in each situation that two articles tell.

    Args:
        situation: the merged facts.
        texts: the articles' texts by source id.
        asker: who is asked.
        budget: how many tokens a request may take.
    """
    facts = Facts(situation, texts)
    told_in = facts_by_episode(situation)
    told_by_two = [each for each in situation.episodes if len(facts.sources_of(told_in[each.id])) > 1]
    episodes = told_by_two[:MOST_SITUATIONS]
    wanted = [_question(each, told_in[each.id], facts, asker, budget) for each in episodes]
    outcomes = await asker.attempt_all(wanted)
    settled = [each for each in outcomes if isinstance(each, Settled)]
    failed = [each.reason for each in outcomes if isinstance(each, Failed)]
    left = len(told_by_two) - len(episodes)
    unasked = [f"{left} lesser situations were not asked about"] if left else []
    gaps = [failed_gap("What is disputed was decided by rule", why) for why in (failed, unasked) if why]
    answered = {each.id for each, outcome in zip(episodes, outcomes, strict=True) if isinstance(outcome, Settled)}
    held = [dispute for each in settled for dispute in each.checked.disputes]
    disputes = without_repeats([*held, *_by_rule(situation, answered, facts)], facts)
    open_questions = [gap for each in settled for gap in each.checked.open_questions]
    left_out = [one for each in settled for one in (*each.checked.refused, *each.checked.left_out)]
    withheld = [_withheld(each) for each in (*left_out, *_asked_twice(held, disputes))]
    overtaken = without_circles([pair for each in settled for pair in each.checked.overtaken])
    return replace(
        with_overtaken(situation, overtaken),
        disputes=number_disputes(disputes, situation),
        gaps=(*situation.gaps, *open_questions, *gaps),
        withheld=(*situation.withheld, *withheld),
    )


def _asked_twice(held: Iterable[CheckedDispute], kept: Collection[CheckedDispute]) -> Iterator[Refusal]:
    """Yield the disputes of the model that are one question with another which stands."""
    yield from (Refusal(each.question, _ASKED_TWICE) for each in held if each not in kept)


_ASKED_TWICE: Final = "it is asked already"


class _NotOpen(Refusal):
    """An open question that is none, among what else cannot be used."""

    __slots__ = ()


def _withheld(refused: Refusal) -> Withheld:
    kind: Literal["question", "dispute"] = "question" if isinstance(refused, _NotOpen) else "dispute"
    return Withheld(source=None, stage=STEP, kind=kind, item=in_short(refused.text), quote=None, reason=refused.reason)


def without_unraised(situation: Situation, facts: Facts) -> Situation:
    """Leave out, and withhold, questions of a model that no article raises."""
    asked = (each for each in situation.gaps if each.kind == "open_question")
    gone = [each for each in asked if not is_raised(each.text, each.about, facts)]
    withheld = tuple(
        Withheld(source=None, stage=STEP, kind="question", item=in_short(each.text), quote=None, reason=UNRAISED)
        for each in gone
    )
    kept = tuple(each for each in situation.gaps if each not in gone)
    return replace(situation, gaps=kept, withheld=(*situation.withheld, *withheld))


def _question(
    episode: Episode, told: Sequence[Fact], facts: Facts, asker: Asker, budget: int
) -> Question[Questions, _Found]:
    chosen = list(told)
    values, ids = _values(episode, chosen, facts)
    while len(chosen) > 1 and tokens_of(asker.prompts.ask(STEP, values), Questions) > budget:
        chosen = _fewer(chosen)
        values, ids = _values(episode, chosen, facts)

    def check(answer: Questions) -> _Found:
        return _checked(answer, ids, facts)

    sources = facts.sources_of(told)
    situation = facts.holder
    assert isinstance(situation, Situation), "questions are asked before there is a brief"
    return Question(
        step=STEP,
        values=values,
        schema=Questions,
        check=check,
        about=f"the questions of “{episode.title}”",
        name=f"{STEP}-{mark(situation, sources, episode.key)}",
        rounds=_REASKS,
    )


def _fewer(facts: Sequence[Fact]) -> list[Fact]:
    """Leave out a fourth of the facts of each sort, the last, which matter least."""
    kept: list[Fact] = []
    for letter in dict.fromkeys(fact.id[0] for fact in facts):
        own = [fact for fact in facts if fact.id[0] == letter]
        kept += own[: max(1, len(own) * 3 // 4)]
    return kept


def _values(episode: Episode, told: Sequence[Fact], facts: Facts) -> tuple[dict[str, object], Mapping[str, str]]:
    values, ids = show_facts([fact for fact in told if not isinstance(fact, Dispute)], facts)
    del values["disputes"], values["who"]
    return {"title": episode.title, **values}, ids


def _checked(answer: Questions, ids: Mapping[str, str], facts: Facts) -> _Found:
    """Keep what the facts show, and say why the rest is no dispute or no question."""
    disputes: list[CheckedDispute] = []
    refused: list[Refusal] = []
    left_out: list[Refusal] = []
    overtaken = []
    for pair in answer.overtaken:
        # A pair that does not hold is left out: both facts stand without it, and to ask again would cost them all.
        with suppress(NotOvertakenError):
            overtaken.append(hold_overtaken(pair.earlier, pair.later, ids, facts))
    for proposed in answer.disputes:
        try:
            held = _checked_dispute(proposed, ids, facts, without_circles(overtaken))
        except NoDisputeError as error:
            refused.append(Refusal(proposed.question, str(error)))
        else:
            disputes.append(held)
            for side in held.left_out:
                whose = Refusal(f"{proposed.question} – {side.holder}: {side.answer}", side.reason)
                (refused if side.goes_back else left_out).append(whose)
    open_questions: list[Gap] = []
    for each in answer.open_questions[:_MOST_OPEN]:
        about = tuple(dict.fromkeys(ids[cite] for cite in each.facts if cite in ids))
        objections = [*object_to_wording(each), *facts.objections(each.question, about, asks=True)]
        objections += [] if objections else object_to_question(each, about, facts)
        if not objections and is_asked(each.question, (gap.text for gap in open_questions)):
            objections.append(_ASKED_TWICE)
        if objections:
            refused.append(_NotOpen(each.question, "; ".join(objections)))
        else:
            open_questions.append(Gap(kind="open_question", about=about, text=_as_sentence(each)))
    open_questions.sort(key=lambda gap: (gap.text.startswith(SLIP), rank_of_question(gap.text)))
    return _Found(tuple(disputes), tuple(open_questions), tuple(overtaken), tuple(refused), tuple(left_out))


def _checked_dispute(
    proposed: DisputeProposal, ids: Mapping[str, str], facts: Facts, overtaken: Mapping[str, str]
) -> CheckedDispute:
    if unfit := [each for item in (proposed, *proposed.sides) for each in object_to_wording(item)]:
        raise NoDisputeError("; ".join(unfit))
    return hold_dispute(proposed, ids, facts, overtaken)


def _as_sentence(each: OpenQuestion) -> str:
    text = each.question.strip()
    told = f"{SLIP}{text[:1].lower()}{text[1:]}" if each.is_slip else capitalised(text)
    return told if told.endswith((".", "?")) else f"{told}."


def _by_rule(situation: Situation, answered: Iterable[str], facts: Facts) -> Iterable[CheckedDispute]:
    """Give code's own disputes where no model was asked; else those of numbers that the series of named bodies shows.

    Who has seen both numbers and names no dispute may know why they differ: who has no name may be anybody's echo.
    """
    asked = set(answered)
    home = {event: episode.id for episode in situation.episodes for event in episode.events}
    for each in situation.disputes:
        is_named = each.kind == "how_many" and all(_has_name(side.holder, facts) for side in each.positions)
        if is_named or not any(home.get(id_) in asked for id_ in each.about):
            yield CheckedDispute(each.question, each.kind, each.about, each.positions)


def _has_name(holder: str, facts: Facts) -> bool:
    """Tell whether a holder is called by a name: on a list of names, or all his words have capitals."""
    words = [word for word in holder.split() if len(word) > _SMALL]
    return facts.is_listed(holder) or (bool(words) and not any(word[0].islower() for word in words))


_SMALL: Final = 3
"""Letters of the small words in names: "of", "the", "für"."""


def number_disputes(disputes: Sequence[CheckedDispute], situation: Situation) -> tuple[Dispute, ...]:
    """Give disputes their ids and keys."""
    place = {source.id: number for number, source in enumerate(situation.sources)}
    spans = {quote.id: Citation(place[quote.source], quote.start, quote.end) for quote in situation.quotes}
    keys = fact_keys(
        ([spans[quote] for quote in quotes_of(each)] for each in disputes),
        [source.text_sha256 for source in situation.sources],
    )
    return tuple(
        Dispute(id=f"D{n}", key=key, question=each.question, kind=each.kind, about=each.about, positions=each.positions)
        for n, (each, key) in enumerate(zip(disputes, keys, strict=True), 1)
    )
