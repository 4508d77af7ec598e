"""What becomes of the facts when a second reading holds something against what is told of them.

A title that is not borne out gives way to place, kind and toll, a summary to another article's; such a dispute goes, or
one side of it where others still disagree; a side that leads astray is told in its own words. A dispute that is over or
is none stands in the annex, marked. A question that an article answers is asked no more, and one of which it tells a
part stands with that. What a later account has overtaken is marked so.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Final

from summarizer.domain.english import with_inner_marks, within_a_sentence
from summarizer.domain.languages import ENGLISH, is_other
from summarizer.domain.words import FUNCTION_WORDS, are_nested
from summarizer.grounding.lengths import in_short
from summarizer.merging.facts import Facts, quote_ids, words_told
from summarizer.merging.gaps import object_to_overtaking, without_circles
from summarizer.merging.situations import Situation, folder_title
from summarizer.steps.second_reader.items import ReadItem, Sort
from summarizer.steps.second_reader.verdict_table import Doubt
from summarizer.telling.phrases import SAYING, plain_summary
from summarizer.telling.plain_titles import with_toll
from summarizer_schemas.brief import Dispute, Episode, Event, Flag, Gap, Position, Statement, Withheld

Doubts = Mapping[ReadItem, Doubt]
_KINDS: Final[Mapping[Sort, str]] = {
    "title": "title", "summary": "event", "dispute": "dispute", "side": "dispute", "not known": "question",
}  # fmt: skip


_LONGEST_WORDS: Final = 200
"""Characters of a quote that stands for an answer: of a longer one nobody knows which words answer."""


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


def is_gone(item: ReadItem, doubt: Doubt) -> bool:
    """Tell whether a doubt takes off what is no sentence; else it marks a dispute, which stays."""
    return bool(item.about) and doubt.is_fault


def without_faults(situation: Situation, doubts: Doubts, facts: Facts) -> Situation:
    """Give plain titles and summaries for those that are not borne out, and leave out such disputes."""
    faults = {item: doubt for item, doubt in doubts.items() if is_gone(item, doubt)}
    titles = frozenset(item.about for item in faults if item.sort == "title")
    disputes: dict[str, list[tuple[ReadItem, Doubt]]] = {}
    for item, doubt in faults.items():
        if item.sort in ("dispute", "side"):
            disputes.setdefault(item.about, []).append((item, doubt))
    summaries = {item.about: doubt for item, doubt in faults.items() if item.sort == "summary"}
    plain = {each.id: title for each, title in zip(situation.episodes, situation.plain_titles, strict=True)}
    episodes = tuple(
        each.model_copy(update={"title": _title_by_code(each, plain[each.id], facts)}) if each.id in titles else each
        for each in situation.episodes
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
        disputes=tuple(
            mended for each in situation.disputes if (mended := _without_faulty(each, disputes.get(each.id, ()), facts))
        ),
        withheld=(*situation.withheld, *(_withheld(item, doubt) for item, doubt in faults.items())),
    )


def _title_by_code(episode: Episode, plain: str, facts: Facts) -> str:
    """Return code's title with how grave it was; without, where that is the one that is doubted."""
    told = with_toll(plain, episode, facts)
    return plain if told == episode.title else told


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


def _without_faulty(dispute: Dispute, faults: Sequence[tuple[ReadItem, Doubt]], facts: Facts) -> Dispute | None:
    """Return a dispute without the sides that are not borne out; None where no two answers are left.

    A side that leads astray is told in its own words. Where the dispute itself goes beyond what is said, or contradicts
    it, it is none at all.
    """
    sides: Sequence[Position] = dispute.positions
    for item, doubt in faults:
        left = [told for each in sides if (told := _side_told(each, dispute.question, item, doubt, facts))]
        if item.sort == "dispute" and (doubt.is_opinion or left == [*sides]):
            return None
        sides = left
    is_open = len({each.position.casefold() for each in sides}) > 1
    return dispute.model_copy(update={"positions": tuple(sides)}) if is_open else None


def _side_told(side: Position, question: str, item: ReadItem, doubt: Doubt, facts: Facts) -> Position | None:
    """Return a side as it is, or if it is what is doubted in the words of its own article; else None."""
    told = f"{side.holder}: {side.position}"
    is_meant = told == item.text if item.sort == "side" else doubt.words.casefold() in told.casefold()
    if not is_meant:
        return side
    words = None if doubt.is_opinion else _own_words(side, question, doubt, facts)
    return side.model_copy(update={"position": f"“{words}”"}) if words else None


def _own_words(side: Position, question: str, doubt: Doubt, facts: Facts) -> str | None:
    """Return the words that show how a side leads astray; of another language, or another sentence, those of its quote.

    Readers are shown a quote by its translation. An English one that has no word of the question or of the answer says
    nothing to it ("An officer told us").
    """
    own = [each for each in doubt.accounts if each.side == side.holder]
    quotes = [facts.quotes[quote] for each in own for quote in each.quotes]
    is_its_own = any(doubt.shown_by in each.words for each in own)
    is_english = not any(is_other(facts.sources[each.source].language, ENGLISH) for each in quotes)
    # A number stands in the very quote of the side, where `verify` looks for it.
    is_quoted = not any(map(str.isdigit, doubt.shown_by)) or any(doubt.shown_by in each.exact for each in quotes)
    asked = f"{question} {side.position}"
    if is_its_own and is_english and is_quoted and _speaks_to(asked, doubt.shown_by):
        return with_inner_marks(doubt.shown_by)
    exact = [each.exact for each in quotes if not is_english or _speaks_to(asked, each.exact)]
    return next((with_inner_marks(each) for each in exact if len(each) <= _LONGEST_WORDS), None)


def _speaks_to(asked: str, words: str) -> bool:
    """Tell whether English words have one of a question's or an answer's that says something: "towed" for "tow"."""
    wanted, told = _telling_words(asked), _telling_words(words)
    return any(one.startswith(other) or other.startswith(one) for one in wanted for other in told)


def _telling_words(text: str) -> frozenset[str]:
    words = (each.strip(".,;:?!“”‘’'\"()").casefold() for each in text.split())
    return frozenset(each for each in words if len(each) >= _SHORTEST and each not in FUNCTION_WORDS)


_SHORTEST: Final = 3


def without_answered(situation: Situation, doubts: Doubts, facts: Facts) -> Situation:
    """Leave out the questions that an account answers, tell with others what is known, and mark disputes that go.

    What is marked keeps its place among the facts: the annex tells it, with what is held against it.
    """
    by_sort: dict[Sort, dict[str, tuple[ReadItem, Doubt]]] = {}
    for item, doubt in doubts.items():
        by_sort.setdefault(item.sort, {})[item.about] = (item, doubt)
    gone = by_sort.get("not known", {})
    disputes = {id_: _flag(doubt) for id_, (_, doubt) in by_sort.get("dispute", {}).items() if not doubt.is_fault}
    known_in_part = {text: doubt for text, (_, doubt) in gone.items() if text and doubt.verdict == "in_part"}
    asked = {text: each for text, each in gone.items() if text and text not in known_in_part}
    return replace(
        situation,
        gaps=tuple(
            _with_what_is_known(each, known_in_part[each.text], facts)
            if each.kind == "open_question" and each.text in known_in_part
            else each
            for each in situation.gaps
            if each.kind != "open_question" or each.text not in asked
        ),
        disputes=tuple(
            each.model_copy(update={"flag": disputes[each.id]}) if disputes.get(each.id) else each
            for each in situation.disputes
        ),
        withheld=(*situation.withheld, *(_withheld(*each) for each in asked.values())),
    )


def _with_what_is_known(gap: Gap, doubt: Doubt, facts: Facts) -> Gap:
    """Return a question with the part of an answer that an account tells: "…; of this is told: a man died".

    In English words that the gate has passed; where no fact of it has any, the question stands as it is.
    """
    told = [each for each in _telling(doubt, facts) if isinstance(each, Event) or each.stance in _SAYING]
    if not told:
        return gap
    first = min(told, key=lambda each: (each.id in gap.about, isinstance(each, Event)))
    words = within_a_sentence(words_told(first))
    if isinstance(first, Statement):
        words = _SAYING[first.stance].format(who=facts.naming.in_sentence(first.claimant), what=words)
    text = f"{gap.text.rstrip('.?')}; of this is told: {words}."
    return gap.model_copy(update={"text": text, "about": tuple(dict.fromkeys((*gap.about, first.id)))})


_SAYING: Final = {**SAYING, "asserts": "according to {who}, {what}"}
"""Beside a question a claim is an answer, and no more than somebody's."""


def _telling(doubt: Doubt, facts: Facts) -> Iterator[Event | Statement]:
    """Yield what rests on the words that a doubt names, in the articles of the accounts that it points at."""
    sources = {facts.quotes[quote].source for quote in doubt.quotes}
    told: tuple[Event | Statement, ...] = (*facts.holder.statements, *facts.holder.events)
    for fact in told:
        own = (facts.quotes[each] for each in quote_ids(fact))
        named = (each for each in own if each.source in sources and are_nested(each.exact, doubt.words))
        if any(named) and not facts.is_planted(fact):
            yield fact


def _flag(doubt: Doubt) -> Flag | None:
    """Return what the annex tells of a doubt that points at something; what is not borne out goes, and has no mark."""
    if doubt.is_opinion:
        return None
    told = {"verdict": doubt.verdict, "words": doubt.words_pointed_at, "why": doubt.why, "quotes": doubt.quotes}
    return Flag.model_validate(told)


def _withheld(item: ReadItem, doubt: Doubt) -> Withheld:
    return Withheld(
        source=None, stage="second_reader", kind=_KINDS[item.sort], item=in_short(item.text), quote=None,
        reason=doubt.told,
    )  # fmt: skip
