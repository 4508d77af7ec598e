"""The accounts of a folder → a proposal of which are one event, and which events one story.

Hides the size of the folder. What fits into one request is asked in one. A larger folder is cut into bundles of
accounts that may be one event; then one account of each group that may be one with a group of another bundle meets
those again, for `ROUNDS` rounds at most and within a bounded number of requests. What was never compared is told as a
gap. The proposal is only that: the merge holds it to the evidence.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from summarizer.grounding.lengths import in_short, object_to_string
from summarizer.llm.budget import tokens_of
from summarizer.merging import merge
from summarizer.merging.events.bundles import Bundles, Homes, Plan, Proposal, RequestRoom, Undecided
from summarizer.merging.facts import Facts
from summarizer.merging.folder import Folder, accounts_of, articles_of
from summarizer.merging.situations import Situation, folder_title
from summarizer.steps.asking import Asker, Checked, Failed, Question, Refusal, failed_gap
from summarizer.telling.plain_titles import with_toll
from summarizer.telling.rules import object_to_hedge, object_to_title, without_at_least
from summarizer.telling.title_days import with_days_of_toll
from summarizer_schemas.brief import Episode, Gap, Withheld
from summarizer_schemas.report import Consolidation

STEP: Final = "consolidate"
ROUNDS: Final = 4
"""Of a folder that is too large for one request; what may be one has met by then, or is told as a gap."""
_REASKS: Final = 1
"""An incomplete list is asked for once more; what is forgotten then stands alone, which joins nothing wrongly."""


@dataclass(frozen=True)
class Consolidated:
    """What came of asking: the proposal, None where the endpoint gave up; and what is missing of it."""

    proposal: Proposal | None
    gaps: tuple[Gap, ...] = ()


async def consolidate(folder: Folder, texts: Mapping[str, str], asker: Asker, budget: int) -> Consolidated:
    """Have a folder consolidated.

    Args:
        folder: its accounts.
        texts: the articles' texts by source id, for the gate that the titles pass.
        asker: who is asked.
        budget: how many tokens a request may take.
    """
    if len(folder.accounts) < 2:
        return Consolidated(Proposal(tuple((index,) for index in range(len(folder.accounts))), ()))
    bundles = Bundles(folder, _room(folder, asker, budget))
    parts = bundles.first()
    answers = await _ask_all(parts, folder, texts if len(parts) == 1 else None, asker)
    failed = [each.reason for each in answers if isinstance(each, Failed)]
    if failed:
        return Consolidated(None, (failed_gap("Which accounts are one event was decided by rule", failed),))
    proposal = _united([each for each in answers if isinstance(each, Proposal)])
    if len(parts) == 1:
        return Consolidated(proposal)
    return await _meet_again(proposal, parts, folder, bundles, asker)


async def _meet_again(
    proposal: Proposal, parts: Sequence[Sequence[int]], folder: Folder, bundles: Bundles, asker: Asker
) -> Consolidated:
    """Bring groups of different bundles together that may be one, a representative of each, the likeliest first."""
    left = bundles.most_requests - len(parts)
    failed: list[str] = []
    for _ in range(1, ROUNDS):
        parts = bundles.next(proposal.groups, parts)[:left]
        if not parts:
            break
        left -= len(parts)
        answers = await _ask_all(parts, folder, None, asker)
        failed += [each.reason for each in answers if isinstance(each, Failed)]
        proposal = _joined(proposal, [each for each in answers if isinstance(each, Proposal)])
    bundles.note(parts)
    gaps = [failed_gap("Accounts that may be one event were not compared", failed)] if failed else []
    if unmet := sum(1 for _ in bundles.unmet(proposal.groups)):
        text = f"{unmet} pairs of events that may be one were never compared: the folder is too large for that."
        gaps.append(Gap(kind="failed", about=(), text=text))
    return Consolidated(proposal, tuple(gaps))


def _room(folder: Folder, asker: Asker, budget: int) -> RequestRoom:
    """Measure the request without accounts, and each account with the line of its article."""

    def tokens(indexes: Sequence[int]) -> int:
        return tokens_of(asker.prompts.ask(STEP, _values(folder, indexes)), Consolidation)

    prompt = tokens([])
    # Each is rounded down by less than a token, and among many its article has a longer name (A10) than alone (A1).
    return RequestRoom(budget, prompt, [tokens([index]) - prompt + 2 for index in range(len(folder.accounts))])


async def _ask_all(
    parts: Sequence[Sequence[int]], folder: Folder, texts: Mapping[str, str] | None, asker: Asker
) -> list[Proposal | Failed]:
    questions = (_question(indexes, folder, texts) for indexes in parts)
    return await asker.attempt_each(questions, lambda checked: checked.kept)


def _question(
    indexes: Sequence[int], folder: Folder, texts: Mapping[str, str] | None
) -> Question[Consolidation, Checked[Proposal]]:
    """Word the request about some accounts; with `texts` they are all, and the titles are checked as well."""

    def check(answer: Consolidation) -> Checked[Proposal]:
        proposal = _proposal(answer, indexes)
        refused = [*_unusable(answer, len(indexes))]
        if texts is not None and not refused:
            refused = [
                Refusal(*each)
                for each in title_objections(_with_hedges_of_counts(merge(folder, proposal), texts), texts)
            ]
        return Checked(proposal, refused)

    return Question(
        step=STEP,
        values=_values(folder, indexes),
        schema=Consolidation,
        check=check,
        about="which accounts are one event",
        rounds=_REASKS,
    )


def _values(folder: Folder, indexes: Sequence[int]) -> dict[str, object]:
    sources = (folder.mentions[index].source for index in indexes)
    return {"articles": articles_of(folder, sources), "accounts": accounts_of(folder, indexes)}


def _proposal(answer: Consolidation, indexes: Sequence[int]) -> Proposal:
    """Read an answer about some accounts; numbers that there are not are left out."""

    def known(numbers: Iterable[int]) -> tuple[int, ...]:
        return tuple(dict.fromkeys(indexes[n - 1] for n in numbers if 1 <= n <= len(indexes)))

    events = {each.n: known(each.accounts) for each in answer.events}
    first = {n: accounts[0] for n, accounts in events.items() if accounts}
    groups = {accounts: _fit(each.reason) for each in answer.events if (accounts := events[each.n])}
    return Proposal(
        groups=tuple(groups),
        reasons=tuple(groups.values()),
        undecided=tuple(
            Undecided(first[each.one], first[each.other], _fit(each.reason))
            for each in answer.undecided
            if each.one in first and each.other in first
        ),
        situations=tuple(
            # With all its accounts: what is split off an event stays beside it.
            Plan(each.title, tuple(account for n in each.events if n in first for account in events[n]))
            for each in answer.situations
            if any(n in first for n in each.events)
        ),
        by="model",
    )


def _fit(reason: str) -> str:
    """Return a reason that can be shown; without one, what was grouped stands all the same."""
    return "" if [*object_to_string("reason", reason)] else reason


def _unusable(answer: Consolidation, count: int) -> Iterator[Refusal]:
    """Yield what is wrong with an answer's numbers."""
    told: dict[int, list[int]] = defaultdict(list)
    for event in answer.events:
        for n in event.accounts:
            told[n].append(event.n)
    numbers = range(1, count + 1)
    if unknown := sorted(set(told) - set(numbers)):
        yield Refusal(f"accounts {_listed(unknown)}", f"there is none of this number; they go to {count}")
    for n, events in sorted(told.items()):
        if len(events) > 1:
            yield Refusal(f"account {n}", f"it is in {len(events)} events: {_listed(sorted(set(events)))}")
    if forgotten := [n for n in numbers if n not in told]:
        yield Refusal(f"accounts {_listed(forgotten)}", "they are in no event")
    placed = [n for situation in answer.situations for n in situation.events]
    if lost := sorted({event.n for event in answer.events} - set(placed)):
        yield Refusal(f"events {_listed(lost)}", "they are in no situation")


def _listed(numbers: Iterable[int]) -> str:
    return ", ".join(map(str, numbers))


def title_objections(situation: Situation, texts: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Yield each title that the facts of its situation do not bear out, and why."""
    facts = Facts(situation, texts)
    for episode, plain in zip(situation.episodes, situation.plain_titles, strict=True):
        if episode.title == plain:  # code's own, which it makes of the facts; to go through all of them takes its time
            continue
        unfit = (*object_to_string("title", episode.title),)
        objections = unfit or object_to_title(episode.title, (*episode.events, *episode.figures), facts)
        if objections:
            yield episode.title, "; ".join(objections)


def hold_titles(situation: Situation, texts: Mapping[str, str]) -> Situation:
    """Replace the titles that are not borne out by plain ones, and withhold them; a hedge too many goes alone.

    The toll of several days has all of them.
    """
    situation = _with_days_of_tolls(_with_hedges_of_counts(situation, texts), texts)
    wrong = dict(title_objections(situation, texts))
    pairs, facts = zip(situation.episodes, situation.plain_titles, strict=True), Facts(situation, texts)
    episodes = tuple(
        each.model_copy(update={"title": with_toll(plain, each, facts)}) if each.title in wrong else each
        for each, plain in pairs
    )
    withheld = tuple(
        Withheld(source=None, stage=STEP, kind="title", item=in_short(title), quote=None, reason=why)
        for title, why in wrong.items()
    )
    title = folder_title([each.title for each in episodes])
    return replace(situation, title=title, episodes=episodes, withheld=(*situation.withheld, *withheld))


def _with_hedges_of_counts(situation: Situation, texts: Mapping[str, str]) -> Situation:
    """Take "at least" out of titles that stand without it, and whose counts have no such hedge."""
    facts = Facts(situation, texts)

    def bare(episode: Episode) -> Episode:
        title, cites = without_at_least(episode.title), (*episode.events, *episode.figures)
        if title == episode.title or not [*object_to_hedge(episode.title, cites, facts)]:
            return episode
        return episode if object_to_title(title, cites, facts) else episode.model_copy(update={"title": title})

    return replace(situation, episodes=tuple(map(bare, situation.episodes)))


def _with_days_of_tolls(situation: Situation, texts: Mapping[str, str]) -> Situation:
    facts = Facts(situation, texts)

    def whole(episode: Episode) -> Episode:
        cites = (*episode.events, *episode.figures)
        title = with_days_of_toll(episode.title, cites, facts)
        return episode if object_to_title(title, cites, facts) else episode.model_copy(update={"title": title})

    return replace(situation, episodes=tuple(map(whole, situation.episodes)))


def _united(proposals: Sequence[Proposal]) -> Proposal:
    """Put the proposals of bundles side by side."""
    return Proposal(
        groups=tuple(group for each in proposals for group in each.groups),
        reasons=tuple(reason for each in proposals for reason in each.reasons),
        undecided=tuple(pair for each in proposals for pair in each.undecided),
        situations=tuple(plan for each in proposals for plan in each.situations),
        by="model",
    )


def _joined(proposal: Proposal, about: Sequence[Proposal]) -> Proposal:
    """Join the groups, and the situations, whose representatives were proposed to be one."""
    every = _united([proposal, *about])
    events, stories = Homes(every.groups), Homes(plan.accounts for plan in proposal.situations)
    for plan in every.situations:
        stories.join(member for account in plan.accounts for member in events.members(account))
    # A later round judged with more before it, so its reasons and titles come first.
    event_of, reasons = events.number(), dict[int, str]()
    for group, reason in zip(reversed(every.groups), reversed(every.reasons), strict=True):
        if reason:
            reasons.setdefault(event_of[group[0]], reason)
    story_of, plans = stories.number(), defaultdict[int, list[Plan]](list)
    for plan in every.situations:
        plans[story_of[plan.accounts[0]]].append(plan)
    groups = events.all()
    return Proposal(
        groups=groups,
        reasons=tuple(reasons.get(event_of[group[0]], "") for group in groups),
        undecided=every.undecided,
        situations=tuple(
            Plan(told[-1].title, tuple(dict.fromkeys(account for plan in told for account in plan.accounts)))
            for told in plans.values()
        ),
        by="model",
    )
