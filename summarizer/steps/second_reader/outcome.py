"""What becomes of the facts when a second reading holds something against what is told of them.

A title that is not borne out gives way to place and kind, a summary to another article's; such a dispute goes. A
dispute that is over or is none stands in the annex, marked; so does a key figure, or those of its counts that count
something else. A question that an article answers is asked no more. What a later account has overtaken is marked so.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Final

from summarizer.grounding.lengths import in_short
from summarizer.merging.facts import Facts
from summarizer.merging.gaps import object_to_overtaking, without_circles
from summarizer.merging.situations import Situation, folder_title
from summarizer.steps.second_reader.items import ReadItem, Sort
from summarizer.steps.second_reader.verdict_table import Doubt
from summarizer.telling.phrases import plain_summary
from summarizer_schemas.brief import Event, Figure, Flag, Statement, Withheld

Doubts = Mapping[ReadItem, Doubt]
_KINDS: Final[Mapping[Sort, str]] = {
    "title": "title", "summary": "event", "dispute": "dispute", "not known": "question", "key figure": "key figure",
}  # fmt: skip


def overtaken_by(doubts: Doubts, facts: Facts) -> dict[str, str]:
    """Return which facts of the doubted sentences were overtaken by which, as far as their days and subjects allow.

    The reader points at an account; code looks for the fact that it tells, and for the one of the sentence that this
    may have ended or changed.
    """
    pairs: list[tuple[str, str]] = []
    for item, doubt in doubts.items():
        if item.sort == "sentence" and doubt.verdict == "overtaken":
            pairs += _pairs(item, doubt, facts)[:1]
    old = [(each.id, each.overtaken_by) for each in facts.by_id.values() if isinstance(each, Event | Statement)]
    known = [(earlier, later) for earlier, later in old if later]
    chained = without_circles([*known, *pairs])
    return {earlier: later for earlier, later in chained.items() if (earlier, later) in pairs}


def _pairs(item: ReadItem, doubt: Doubt, facts: Facts) -> list[tuple[str, str]]:
    cited = [each for id_ in item.cites if isinstance(each := facts.by_id[id_], Event | Statement)]
    pointed = [id_ for account in doubt.accounts for id_ in account.facts]
    later = [each for id_ in pointed if isinstance(each := facts.by_id[id_], Event | Statement)]
    return [
        (one.id, other.id)
        for one in cited
        for other in later
        if other not in cited and not [*object_to_overtaking(one, other, facts)]
    ]


def without_faults(situation: Situation, doubts: Doubts, facts: Facts) -> Situation:
    """Give plain titles and summaries for those that are not borne out, and leave out such disputes."""
    faults = {item: doubt for item, doubt in doubts.items() if item.about and doubt.is_fault}
    titles, disputes = (_about(faults, sort) for sort in ("title", "dispute"))
    summaries = {item.about: doubt for item, doubt in faults.items() if item.sort == "summary"}
    plain = {each.id: title for each, title in zip(situation.episodes, situation.plain_titles, strict=True)}
    episodes = tuple(
        each.model_copy(update={"title": plain[each.id]}) if each.id in titles else each for each in situation.episodes
    )
    events = tuple(
        each.model_copy(update={"summary": _told_otherwise(each, summaries[each.id], facts)})
        if each.id in summaries
        else each
        for each in situation.events
    )
    return replace(
        situation,
        title=folder_title([each.title for each in episodes]),
        episodes=episodes,
        events=events,
        disputes=tuple(each for each in situation.disputes if each.id not in disputes),
        withheld=(*situation.withheld, *(_withheld(item, doubt) for item, doubt in faults.items())),
    )


def _told_otherwise(event: Event, doubt: Doubt, facts: Facts) -> str:
    """Return the fullest summary that other articles give of an event without what is doubted; else plain words.

    Each account's summary has passed the gate by its own article, and says more than "Lowick: disaster."
    """
    others = (
        each.summary
        for each in event.reports
        if each.kind == event.kind and each.status == event.status and each.summary != event.summary
    )
    fitting = [each for each in others if each and doubt.words.casefold() not in each.casefold()]
    return max(fitting, key=lambda each: (len(each), each), default="") or plain_summary(event, facts)


def without_answered(situation: Situation, doubts: Doubts) -> Situation:
    """Leave out the questions that an account answers, and mark the disputes and figures that leave the first screen.

    What is marked keeps its place among the facts: the annex tells it, with what is held against it.
    """
    gone = {item.about: (item, doubt) for item, doubt in doubts.items() if item.sort == "not known" and item.about}
    disputes = {item.about: _flag(doubt) for item, doubt in doubts.items() if item.sort == "dispute"}
    figures = {item.about: doubt for item, doubt in doubts.items() if item.sort == "key figure"}
    return replace(
        situation,
        gaps=tuple(each for each in situation.gaps if each.kind != "open_question" or each.text not in gone),
        disputes=tuple(
            each.model_copy(update={"flag": disputes[each.id]}) if disputes.get(each.id) else each
            for each in situation.disputes
        ),
        figures=tuple(
            each.model_copy(update={"flag": _flag_of_figure(each, figures[each.id])}) if each.id in figures else each
            for each in situation.figures
        ),
        withheld=(*situation.withheld, *(_withheld(*each) for each in gone.values())),
    )


def _about(doubts: Iterable[ReadItem], sort: Sort) -> frozenset[str]:
    return frozenset(item.about for item in doubts if item.sort == sort)


def _flag(doubt: Doubt) -> Flag | None:
    """Return what the annex tells of a doubt that points at something; what is not borne out goes, and has no mark."""
    if doubt.is_fault:
        return None
    told = {"verdict": doubt.verdict, "words": doubt.words, "why": doubt.why, "quotes": doubt.quotes}
    return Flag.model_validate(told)


def _flag_of_figure(figure: Figure, doubt: Doubt) -> Flag | None:
    """Return which counts of a figure lead no more, or that none is left to lead."""
    flag, pointed = _flag(doubt), set(doubt.quotes)
    if flag is None:
        return None
    own = {quote for each in figure.observations for quote in each.quotes}
    if doubt.verdict == "overtaken":
        pointed = {quote for each in figure.observations if pointed.isdisjoint(each.quotes) for quote in each.quotes}
    counts = tuple(sorted(pointed & own)) if doubt.verdict == "miscounted" or own - pointed else ()
    left = [each for each in figure.observations if not pointed & set(each.quotes)]
    return flag.model_copy(update={"counts": counts if left else ()})


def _withheld(item: ReadItem, doubt: Doubt) -> Withheld:
    return Withheld(
        source=None, stage="second_reader", kind=_KINDS[item.sort], item=in_short(item.text), quote=None,
        reason=doubt.told,
    )  # fmt: skip
