"""What becomes of the facts when a second reading holds something against what is told of them.

A title that is not borne out gives way to place, kind and toll, a summary to another article's; such a dispute goes, or
one side of it where others still disagree. A dispute that is over or is none stands in the annex, marked; so does a key
figure, or those of its counts that count something else; a number that a paper only passes on is put down to its body.
A question that an article answers is asked no more. What a later account has overtaken is marked so.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Final

from summarizer.domain.languages import ENGLISH, is_other
from summarizer.domain.metrics import METRICS
from summarizer.grounding.lengths import in_short
from summarizer.merging.facts import Facts, put_down_to
from summarizer.merging.gaps import object_to_overtaking, without_circles
from summarizer.merging.situations import Situation, folder_title
from summarizer.steps.second_reader.beside import NumberedAccount
from summarizer.steps.second_reader.items import BY_COUNT_OF, ReadItem, Sort
from summarizer.steps.second_reader.verdict_table import Doubt
from summarizer.telling.phrases import plain_summary
from summarizer.telling.plain_titles import with_toll
from summarizer_schemas.brief import Dispute, Episode, Event, Figure, Flag, Observation, Position, Statement, Withheld

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


def is_gone(item: ReadItem, doubt: Doubt) -> bool:
    """Tell whether a doubt takes off what is no sentence; else it marks a dispute or a figure, which stays."""
    return bool(item.about) and doubt.is_fault and item.sort != "key figure"


def without_faults(situation: Situation, doubts: Doubts, facts: Facts) -> Situation:
    """Give plain titles and summaries for those that are not borne out, and leave out such disputes."""
    faults = {item: doubt for item, doubt in doubts.items() if is_gone(item, doubt)}
    titles = frozenset(item.about for item in faults if item.sort == "title")
    disputes = {item.about: doubt for item, doubt in faults.items() if item.sort == "dispute"}
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
            mended
            for each in situation.disputes
            if (mended := _without_side(each, disputes[each.id], facts) if each.id in disputes else each)
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


def _without_side(dispute: Dispute, doubt: Doubt, facts: Facts) -> Dispute | None:
    """Return a dispute without the side that leads astray, or with its own words; None where no two answers are left.

    Whoever goes beyond what is said, or contradicts it, makes no dispute at all.
    """
    if doubt.is_opinion:
        return None
    sides = [side for each in dispute.positions if (side := _side_told(each, doubt, facts))]
    is_open = sides != [*dispute.positions] and len({each.position.casefold() for each in sides}) > 1
    return dispute.model_copy(update={"positions": tuple(sides)}) if is_open else None


def _side_told(side: Position, doubt: Doubt, facts: Facts) -> Position | None:
    """Return a side as it is, or if it is what is doubted in the words of its own English article; else None."""
    if doubt.words.casefold() not in f"{side.holder}: {side.position}".casefold():
        return side
    own = [each for each in doubt.accounts if each.side == side.holder and doubt.shown_by in each.words]
    quotes = [facts.quotes[quote] for each in own for quote in each.quotes]
    is_english = not any(is_other(facts.sources[each.source].language, ENGLISH) for each in quotes)
    # A number stands in the very quote of the side, where `verify` looks for it.
    is_quoted = not any(map(str.isdigit, doubt.shown_by)) or any(doubt.shown_by in each.exact for each in quotes)
    if quotes and is_english and is_quoted:
        return side.model_copy(update={"position": f"“{doubt.shown_by}”"})
    return None


def without_answered(situation: Situation, doubts: Doubts, facts: Facts) -> Situation:
    """Leave out the questions that an account answers, and mark the disputes and figures that leave the first screen.

    What is marked keeps its place among the facts: the annex tells it, with what is held against it.
    """
    by_sort: dict[Sort, dict[str, tuple[ReadItem, Doubt]]] = {}
    for item, doubt in doubts.items():
        by_sort.setdefault(item.sort, {})[item.about] = (item, doubt)
    gone = by_sort.get("not known", {})
    rows = {_meant(*each): each for each in by_sort.get("key figure", {}).values()}
    toll = _toll_of_main(situation)
    disputes = {id_: _flag(doubt) for id_, (_, doubt) in by_sort.get("dispute", {}).items() if not doubt.is_fault}
    figures = tuple(
        _figure_without(each, *rows[each.id], facts)
        if each.id in rows and not _stays(each, *rows[each.id], toll)
        else each
        for each in situation.figures
    )
    asked = {text: each for text, each in gone.items() if text}
    known = {each.id: each for each in situation.figures}
    mended = (rows[each.id] for each in figures if each.flag is None and each != known[each.id])
    return replace(
        situation,
        gaps=tuple(each for each in situation.gaps if each.kind != "open_question" or each.text not in asked),
        disputes=tuple(
            each.model_copy(update={"flag": disputes[each.id]}) if disputes.get(each.id) else each
            for each in situation.disputes
        ),
        figures=figures,
        withheld=(*situation.withheld, *(_withheld(*each) for each in (*asked.values(), *mended))),
    )


def _meant(item: ReadItem, doubt: Doubt) -> str:
    """Return the figure that a doubt about a row is against: a part that is told beside it, or the row's own."""
    words, rest = doubt.words.casefold(), item.text.casefold()
    for _, told in item.parts:
        rest = rest.replace(told.casefold(), " ")
    hits = [part for part, told in item.parts if words and words in told.casefold()]
    return hits[0] if len(hits) == 1 and words not in rest and doubt.verdict == "misleads" else item.about


def _toll_of_main(situation: Situation) -> frozenset[str]:
    """Return the figures of the dead of the main event: a label that leads astray costs no reader the toll."""
    main = next((each.events[0] for each in situation.episodes if each.events), None)
    return frozenset(each.id for each in situation.figures if each.event == main and METRICS[each.metric].has_dead)


def _stays(figure: Figure, item: ReadItem, doubt: Doubt, toll: Collection[str]) -> bool:
    is_toll = figure.id in toll and figure.id == item.about
    is_of_label = not _is_of_bodies(doubt.words, item) and not _ends_led_astray(figure, item, doubt)
    return is_toll and doubt.verdict == "misleads" and is_of_label


def _ends_led_astray(figure: Figure, item: ReadItem, doubt: Doubt) -> tuple[NumberedAccount, ...]:
    """Return the counts that are pointed at for the value of a row, "29 to 40", where another one leads it as well."""
    value = item.text.casefold().partition(BY_COUNT_OF)[0].rpartition(": ")[2]
    is_of_value = any(map(str.isdigit, doubt.words)) and doubt.words.casefold() in value
    ends = tuple(each for each in doubt.accounts if each.is_own and each.leads)
    left = {*item.quotes}.difference(*(each.quotes for each in ends))
    is_left = any(not left.isdisjoint(each.quotes) for each in figure.observations)
    return ends if doubt.verdict == "misleads" and is_of_value and is_left else ()


def _figure_without(figure: Figure, item: ReadItem, doubt: Doubt, facts: Facts) -> Figure:
    """Return a figure with what is held against its row, or with the body whose number it is.

    Where a row says that a paper counts, and the words that are pointed at name a body that has other counts there, the
    number is that body's. Else nothing changes: that the paper gives the number holds.
    """
    led = {*item.quotes}
    if ends := _ends_led_astray(figure, item, doubt):
        end = replace(doubt, verdict="miscounted", words=doubt.shown_by, accounts=ends)
        return figure.model_copy(update={"flag": _flag_of_figure(figure, led, end)})
    told = [each for each in figure.observations if not led.isdisjoint(each.quotes)]
    is_of_bodies = doubt.verdict == "misleads" and _is_of_bodies(doubt.words, item)
    if is_of_bodies and all(each.is_own and not each.leads for each in doubt.accounts):
        step = replace(doubt, verdict="miscounted", words=doubt.shown_by)  # of the series, and not the row
        return figure.model_copy(update={"flag": _flag_of_figure(figure, led, step)})
    if not is_of_bodies or any(each.said_by for each in told):
        return figure.model_copy(update={"flag": _flag_of_figure(figure, led, doubt)})
    owner = _named_in(doubt.shown_by, figure, facts)
    if owner is None:
        return figure
    observations = (put_down_to(each, owner) if each in told else each for each in figure.observations)
    return figure.model_copy(update={"observations": tuple(observations)})


def _is_of_bodies(words: str, item: ReadItem) -> bool:
    """Tell whether words of a row say by whose count it is, and are none of what it counts."""
    label, _, bodies = item.text.casefold().partition(BY_COUNT_OF)
    return words.casefold() in bodies and words.casefold() not in label


def _named_in(words: str, figure: Figure, facts: Facts) -> Observation | None:
    """Return a count of the body that words name, by its longest name in them; None where two are named alike."""
    names = {
        (name, each.said_by): each
        for each in figure.observations
        if each.said_by
        for name in facts.called_in_prose(each.said_by)
        if name in words
    }
    longest = max((len(name) for name, _ in names), default=0)
    found = {who: each for (name, who), each in names.items() if len(name) == longest}
    return next(iter(found.values())) if len(found) == 1 else None


def _flag(doubt: Doubt) -> Flag | None:
    """Return what the annex tells of a doubt that points at something; what is not borne out goes, and has no mark.

    A row that leads astray counts something else than its label says.
    """
    if doubt.is_opinion:
        return None
    verdict = "miscounted" if doubt.verdict == "misleads" else doubt.verdict
    told = {"verdict": verdict, "words": doubt.words_pointed_at, "why": doubt.why, "quotes": doubt.quotes}
    return Flag.model_validate(told)


def _flag_of_figure(figure: Figure, led: Iterable[str], doubt: Doubt) -> Flag | None:
    """Return which counts of a figure lead no more, or that none is left to lead; None where nothing changes.

    Args:
        figure: the figure.
        led: the quotes of the counts that lead its row.
        doubt: what is held against it.
    """
    flag, pointed = _flag(doubt), set(doubt.quotes)
    if flag is None or doubt.verdict == "misleads":
        return flag
    own = {quote for each in figure.observations for quote in each.quotes}
    if doubt.verdict == "overtaken":
        pointed = {quote for each in figure.observations if pointed.isdisjoint(each.quotes) for quote in each.quotes}
    elif not any(each.leads for each in doubt.accounts):
        pointed = {*_quotes_of_number(figure, pointed)} - {*led}  # "lowered from 19 to 18" may be the quote of both
        flag = flag if pointed else None
    counts = tuple(sorted(pointed & own)) if doubt.verdict == "miscounted" or own - pointed else ()
    left = [each for each in figure.observations if not pointed & set(each.quotes)]
    return flag and flag.model_copy(update={"counts": counts if left else ()})


def _quotes_of_number(figure: Figure, pointed: Collection[str]) -> Iterator[str]:
    """Yield the quotes of the counts of a body that give a number that is pointed at: a step of its series."""
    steps = [each for each in figure.observations if not set(pointed).isdisjoint(each.quotes)]
    told = {(each.low, each.high, origin) for each in steps for origin in each.origins}
    for each in figure.observations:
        if not told.isdisjoint((each.low, each.high, origin) for origin in each.origins):
            yield from each.quotes


def _withheld(item: ReadItem, doubt: Doubt) -> Withheld:
    return Withheld(
        source=None, stage="second_reader", kind=_KINDS[item.sort], item=in_short(item.text), quote=None,
        reason=doubt.told,
    )  # fmt: skip
