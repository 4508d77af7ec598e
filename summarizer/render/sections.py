"""A brief in, its sections out, in the order for readers and at one of three lengths.

The order follows OCHA's flash updates and ICD 203/206: what changed, the answers to what readers ask, key figures,
disputes, situations, timeline and what is not known; then, after a rule, the annex to look something up in. `short` is
the first screen of `standard`, which has two pages at most; `full` cuts nothing. What is cut for length stands in the
annex, and a line says how much.

Here stand, too, what is said under the title, and the last sections: how to read a brief, for someone who was forwarded
it, and how it was made.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Final

from summarizer.domain.edtf import on_one_calendar, window
from summarizer.merging.facts import told_by
from summarizer.render import messages as say
from summarizer.render.annex import Guide, decisions, introduced, left_out, marked, quotes, signatures, sources
from summarizer.render.answers import answers
from summarizer.render.bounds import articles_cited, citing, is_large, within_bounds
from summarizer.render.changes import all_changes, changes
from summarizer.render.claims import disputes, names, open_questions, other_disputes, other_gaps, statements
from summarizer.render.dates import readable_date
from summarizer.render.document import (
    Block,
    Bullets,
    Cites,
    Code,
    CuttableSection,
    Document,
    Item,
    Length,
    Line,
    Link,
    Paragraph,
    Section,
    SectionTurn,
    Strong,
    bullets,
    changed,
    ended_once,
    fitting,
    joined,
    left_for_the_annex,
    limit_of,
    links,
    parts,
    words_before_the_annex,
    words_in,
    words_of,
)
from summarizer.render.figures import all_figures, is_dated, lacks_its_year
from summarizer.render.key_figures import key_figures
from summarizer.render.localisation import Message, listed, spaced
from summarizer.render.messages import SECOND_READING, YEARLESS, count
from summarizer.render.overviews import index, overviews
from summarizer.render.timeline import accounts, other_events, timeline
from summarizer.render.told import left_to_ask
from summarizer.render.translated import untranslated
from summarizer.telling.why_withheld import by_sort
from summarizer_schemas import Brief
from summarizer_schemas.brief import Event, Figure

_MOST_UNDATED: Final = 8
_RELIABLE: Final = ("A", "B")
"""Completely and usually reliable, by the Admiralty code."""
_YEARLESS_DAY: Final = re.compile(r"XXXX-(?!XX)")
_MOST_PLANTED: Final = 3


def opening(guide: Guide, *, with_link: bool) -> tuple[Block, ...]:
    """Return what a reader must know before anything else: how old it is, who checked it, what was planted."""
    way: Line = (" ", Link(say.HOW_TO_READ(), "how-to-read"), ".") if with_link else ()
    blocks: list[Block] = [Paragraph((*what_this_is(guide.brief, is_short=not with_link), *way))]
    if planted := _planted(guide):
        blocks.append(Paragraph(planted))
    return tuple(blocks)


def what_this_is(brief: Brief, *, is_short: bool = False) -> Line:
    """Say how old a brief is, what made it and what has been checked; one that is short, of what it shows."""
    when = readable_date(brief.as_of) if brief.as_of else say.NO_DAY()
    articles = count(len(brief.sources), "article")
    undated = sum(not is_dated(source) for source in brief.sources)
    of_undated = _of_undated(brief)
    age = of_undated(articles=articles, undated=undated) if undated else say.OF_ARTICLES(articles=articles)
    if of_undated is say.OF_ARTICLES_UNDATED and (later := _surely_later(brief)):
        age = say.OF_ARTICLES_SURELY_LATER(articles=articles, undated=undated, later=listed(later))
    read = SECOND_READING[brief.second_reading.status] if brief.second_reading else ""
    yearless = YEARLESS() if _has_yearless(brief) else ""
    missing = untranslated(brief, is_short=is_short)
    in_english = say.UNTRANSLATED(missing) if missing else ""
    unread = say.FILES_UNREAD(len(brief.failures)) if brief.failures else ""
    return (Strong(say.AS_OF(when=when)), age, unread, _made(brief), read, yearless, in_english)


def _of_undated(brief: Brief) -> Message:
    """Return how articles without a date are told; whether one of them is newer than the brief's day nobody knows."""
    return say.OF_ARTICLES_YEARLESS if any(map(lacks_its_year, brief.sources)) else say.OF_ARTICLES_UNDATED


_APPEARED_AFTER: Final = re.compile(r"it appeared after (\d{4})\.$")
"""How a gap ends that says of an article without a date that its own words bound it."""


def _surely_later(brief: Brief) -> list[str]:
    """Return the articles without a date that appeared after the year of the brief's day, by their own words."""
    day = window(brief.as_of)
    if day is None or not day.has_year:
        return []
    year = date.fromordinal(day.last).year
    told = ((each, _APPEARED_AFTER.search(each.text)) for each in brief.gaps if each.kind == "undated")
    return [source for each, found in told if found and int(found[1]) >= year for source in each.about]


def _made(brief: Brief) -> str:
    """Say what made a brief, and which person has had a look at it."""
    if signed := signatures(brief):
        return say.MADE_SIGNED(signed=". ".join(signed))
    return (say.MADE_EDITED if any(each.applied for each in brief.decisions) else say.MADE)()


def _has_yearless(brief: Brief) -> bool:
    """Tell whether a day of a brief has no year, which is said once, and not at each of them."""
    days = (
        *(each.published for each in brief.sources),
        *(each.date for each in brief.events),
        *(each.date for each in brief.statements),
        *(count.as_of for each in brief.figures for count in each.observations),
    )
    return any(_YEARLESS_DAY.search(each) for each in days if each)


def _planted(guide: Guide) -> Line:
    """Name the articles with words that are not meant for readers."""
    planted = {quote.source for quote in guide.brief.quotes if quote.planted}
    planted |= {
        each for gap in guide.brief.gaps if gap.kind == "planted" for each in gap.about if each in guide.sources
    }
    sources = [each.id for each in guide.brief.sources if each.id in planted]
    if not sources:
        return ()
    named = joined(", ", (guide.outlet(each) for each in sources[:_MOST_PLANTED]))
    more = say.AND_MORE(len(sources) - _MOST_PLANTED) if len(sources) > _MOST_PLANTED else ""
    told = say.HOLD_PLANTED.line(len(sources), articles=named, more=more)
    return (Strong(say.BEWARE()), " ", *told, say.PLANTED_NEVER_LEADS())


def how_sure(guide: Guide) -> Section:
    """Return how sure, how old and how complete the brief is.

    Confidence is told as ICD 203 has it, by how much stands behind a fact. It is high only where an editor has judged
    how reliable the sources are. How likely something is only the sources say.
    """
    items: list[tuple[str, Line]] = [
        (say.SURE(), (_confidence(guide.brief),)),
        (say.OLD(), _ages(guide.brief)),
    ]
    if read := _second_reading(guide.brief):
        items.append((say.READ_TWICE(), (read,)))
    if left := _left_out(guide.brief):
        items.append((say.WAS_LEFT_OUT(), left))
    lines = (Item((Strong(say.LABEL(label=label)), " ", *line)) for label, line in items)
    return Section("how-sure", say.HOW_SURE(), (Bullets(tuple(lines)),))


def _confidence(brief: Brief) -> str:
    """Say how many facts rest on one independent source, how many on more, and how many are contradicted.

    Where an editor rated the sources, what rests on reliable ones alone is surer (ICD 203, the Admiralty code).
    """
    if not (brief.events or brief.figures):
        return say.NO_FACTS()
    sure = frozenset(_reliable(brief))
    facts: tuple[Event | Figure, ...] = (*brief.events, *brief.figures)
    single = [each for each in facts if _is_single(each)]
    alike = [each for each in facts if not _is_single(each) and (isinstance(each, Event) or each.status == "agreed")]
    told = []
    if rated := [each for each in alike if each.id in sure]:
        told.append(say.ALIKE_RATED(len(rated), facts=_of_all(brief, rated)))
    if rated := [each for each in single if each.id in sure]:
        told.append(say.SINGLE_RATED(len(rated), facts=_of_all(brief, rated)))
    low = [each for each in single if each.id not in sure]
    if low or not sure:
        told.append(say.SINGLE(len(low), facts=_of_all(brief, low)))
    if others := [each for each in alike if each.id not in sure]:
        told.append(say.ALIKE(len(others), facts=_of_all(brief, others)))
    if left := len(facts) - len(single) - len(alike):
        told.append(say.DIFFERING(left, figures=count(left, "figure")))
    return f"{spaced('; ').join(told)}. {_judged(brief)}"


def _is_single(fact: Event | Figure) -> bool:
    return fact.origins <= 1 if isinstance(fact, Event) else fact.status == "single_source"


def _reliable(brief: Brief) -> Iterator[str]:
    """Yield the facts of which all who tell them are rated A or B: an article by itself, whom it quotes by name."""
    articles = {each.id: each.rating for each in brief.sources}
    bodies = {each.name: each.rating for each in brief.names}
    source_of = {each.id: each.source for each in brief.quotes}
    for event in brief.events:
        told = [bodies.get(each.said_by) if each.said_by else articles[each.source] for each in event.reports]
        if all((each or "").startswith(_RELIABLE) for each in told):
            yield event.id
    for figure in brief.figures:
        told = [
            rating
            for each in figure.observations
            for rating in (
                [bodies.get(who) for who in told_by(each)] or [articles[source_of[quote]] for quote in each.quotes]
            )
        ]
        if all((each or "").startswith(_RELIABLE) for each in told):
            yield figure.id


def _judged(brief: Brief) -> str:
    """Say who judged how reliable the sources are."""
    rated = sum(each.rating is not None for each in brief.sources)
    bodies = sum(each.rating is not None for each in brief.names)
    if not (rated or bodies):
        return say.NOT_JUDGED()
    what = [say.OF_ALL["article"](len(brief.sources), part=rated)] * bool(rated)
    what += [count(bodies, "body")] * bool(bodies)
    return say.JUDGED(what=listed(what))


def _of_all(brief: Brief, facts: Sequence[Event | Figure]) -> str:
    """Say "4 of the 78 events and 1 of the 54 figures"; what there is none of is not told."""
    events = sum(isinstance(each, Event) for each in facts)
    numbers = (events, len(facts) - events)
    totals = (len(brief.events), len(brief.figures))
    parts = [
        say.OF_ALL[noun](total, part=n)
        for n, total, noun in zip(numbers, totals, ("event", "figure"), strict=True)
        if n
    ]
    return listed(parts) or say.NONE_OF_THE_FACTS()


def _ages(brief: Brief) -> Line:
    told = list(dict.fromkeys(each.published for each in brief.sources if each.published))
    laid = zip(on_one_calendar([*map(window, told)]), told, strict=True)  # "18 September" lies before 21 September 2025
    dates = [each for _, each in sorted((when.first if when else 0, each) for when, each in laid)]
    undated = [each.id for each in brief.sources if not is_dated(each)]
    parts: list[Line] = []
    if dates:
        first, last = (readable_date(each) for each in (dates[0], dates[-1]))
        parts.append((say.PUBLISHED_ON(day=first) if first == last else say.PUBLISHED_BETWEEN(first=first, last=last),))
    if undated:
        more = say.AND_MORE(len(undated) - _MOST_UNDATED) if len(undated) > _MOST_UNDATED else ""
        ids = links(undated[:_MOST_UNDATED])
        without = say.WITHOUT_A_YEAR if any(map(lacks_its_year, brief.sources)) else say.WITHOUT_A_DATE
        parts.append(without.line(articles=count(len(undated), "article"), ids=ids, more=more))
    return (*joined(spaced("; "), parts), ".") if parts else (say.NO_ARTICLES(),)


def _second_reading(brief: Brief) -> str:
    read = brief.second_reading
    if read is None or read.status == "not_read":
        return ""
    told = say.SECOND_REQUEST(
        read.sentences,
        sentences=count(read.sentences, "sentence"),
        mended=say.MENDED(read.mended),
        dropped=say.DROPPED(read.dropped),
    )
    return f"{told}{say.TAKEN_OFF(read.taken_off)}" if read.taken_off else told


def _left_out(brief: Brief) -> Line:
    unborne = len(by_sort(brief.withheld).get("unconfirmed", ()))
    others = len(brief.withheld) - unborne
    items = [say.UNCONFIRMED(unborne)] * bool(unborne) + [say.OTHERS_LEFT_OUT(others)] * bool(others)
    files = [say.UNUSABLE(len(brief.failures))] * bool(brief.failures)
    if not (items or files):
        return ()
    return say.SEE_LEFT_OUT.line(what=(listed([*items, *files]),), section=(Link(say.LEFT_OUT(), "left-out"),))


def how_to_read() -> Section:
    """Return what the labels of a brief mean."""
    entries = (entry.partition(" ") for entry in say.LEGEND.values())
    lines = ((Strong(label), f" {meaning}") for label, _, meaning in entries)
    return Section("how-to-read", say.HOW_TO_READ(), (bullets(lines),))


def how_made(brief: Brief) -> Section:
    """Return what the brief was made with, and by what it can be signed."""
    run, usage = brief.run, brief.run.usage
    model = say.MODEL.line(usage.requests, model=(run.model,), reasks=usage.reasks)
    counts = say.ASKED_AGAIN(usage.reasks, given=usage.input_tokens, answered=usage.output_tokens)
    hashes = say.HASHES(prompts=run.prompts_sha256, schemas=run.schema_sha256)
    signed = say.FINGERPRINT.line(fingerprint=(Code(brief.fingerprint),)) if brief.fingerprint else ()
    return Section("making", say.HOW_MADE(), (Paragraph((*model, counts, hashes, say.SAME_BRIEF(), *signed)),))


_FOREMOST: Final = (
    "changes", "answers", "key-figures", "conflicting-claims", "open-questions", "timeline", "situations",
)  # fmt: skip
"""Which sections get their share of the words first; they are read in another order."""
_OF_SHORT: Final = frozenset({"changes", "answers", "key-figures"})
_TURNS: Final = (
    SectionTurn("changes", "foremost"),  # it stands under the title, and has a limit of its own
    SectionTurn("key-figures", "foremost"),  # what an editor puts first
    SectionTurn("answers", "foremost"),
    SectionTurn("key-figures", "share"),
    SectionTurn("answers", "first"),  # what a reader asks first is told whole before anything else is begun
    *(SectionTurn(each, "share") for each in _FOREMOST if each not in _OF_SHORT),
    *(SectionTurn(each, "whole") for each in _FOREMOST),
)


def describe(
    brief: Brief, length: Length = "standard", *, annex: Length | None = None, guide: Guide | None = None
) -> Document:
    """Return a brief as a document; the same brief and lengths give the same document.

    Args:
        brief: the brief.
        length: of what is read.
        annex: of what is looked up, where that is to be another.
        guide: of the brief, where there is one already: what was worked out for it is not worked out twice.
    """
    guide = guide or Guide(brief)
    asked: Sequence[CuttableSection] = [
        each for each in _asked(guide, length) if each.units or each.above or (brief.changes and each.id == "changes")
    ]
    bare = Document(brief.title, opening(guide, with_link=length != "short"), ())
    # The line that says what was cut is longest where all of it was.
    longest = _closing(asked, dict.fromkeys((each.id for each in asked), 0), length)
    room = limit_of(brief, length) - words_before_the_annex(bare) - words_of(longest)
    asked, shown = _fitting(guide, asked, room)
    told = tuple(section for each in asked if (section := each.section(shown[each.id])).blocks)
    looked_up: tuple[Section, ...] = ()
    if length != "short":
        told, looked_up = _with_annex(guide, told, (asked, shown), is_full=(annex or length) == "full")
    closing = _closing(asked, shown, length)
    document = Document(brief.title, bare.opening, told, closing, looked_up)
    return introduced(_marked(guide, _without_dead_ends(document)))


def _without_dead_ends(document: Document) -> Document:
    """Leave out of "more: E2, F7" what stands nowhere in the document: a reader would look for it in vain."""
    printed = document.targets

    def kept(cites: Cites) -> Cites:
        return replace(cites, rest=tuple(each for each in cites.rest if each in printed))

    def change(line: Line) -> Line:
        return tuple(kept(part) if isinstance(part, Cites) else part for part in line)

    def of(sections: Sequence[Section]) -> tuple[Section, ...]:
        return tuple(Section(each.id, each.title, changed(each.blocks, change)) for each in sections)

    return replace(document, sections=of(document.sections), annex=of(document.annex))


def _closing(asked: Sequence[CuttableSection], shown: Mapping[str, int], length: Length) -> tuple[Block, ...]:
    return (_in_longer_forms if length == "short" else left_for_the_annex)(asked, shown)


def _fitting(
    guide: Guide, asked: Sequence[CuttableSection], room: float
) -> tuple[Sequence[CuttableSection], dict[str, int]]:
    """Return the sections and how many units of each there is room for; little room gives short answers."""

    def finish(line: Line) -> Line:
        return marked(guide, line)

    def fit(asked: Sequence[CuttableSection]) -> dict[str, int]:
        shown = fitting(asked, _TURNS, room, finish)
        if any(0 < shown[each.id] < min(_FEWEST_DAYS, len(each.units)) for each in asked if each.id == "timeline"):
            return fitting(asked, [each for each in _TURNS if each.id != "timeline"], room, finish)
        return shown

    shown = fit(asked)
    if all(shown[each.id] >= each.foremost for each in asked if each.id == "answers"):
        return asked, shown
    above = (words_in(each, shown[each.id], finish) for each in asked if each.id == "changes")
    on_one_screen = {each.id for each in asked} <= _OF_SHORT
    short = answers(guide, on_one_screen=on_one_screen, room=room - sum(above), finish=finish)
    asked = [short if each.id == short.id else each for each in asked]
    return asked, fit(asked)


_FEWEST_DAYS: Final = 3
"""Lines of a timeline; fewer of more tell no course of events, which the main points tell."""


def describe_changes(brief: Brief) -> Document:
    """Return what changed since an earlier brief as a document of its own, with the quotes that it cites."""
    guide = Guide(brief)
    told = tuple(all_changes(guide))
    cited = tuple(quote for quote in brief.quotes if quote.id in _cited(told))
    evidence = quotes(Guide(brief.model_copy(update={"quotes": cited})), _cited(told))
    return introduced(_marked(guide, Document(brief.title, (), (*told, *evidence))))


def _asked(guide: Guide, length: Length) -> Sequence[CuttableSection]:
    """Return the sections that are read, in their order."""
    is_full = length == "full"
    every = (
        changes(guide, length),
        answers(guide, on_one_screen=length == "short"),
        key_figures(guide, on_one_screen=length == "short"),
        disputes(guide),
        overviews(guide, is_full=is_full),
        timeline(guide, is_full=is_full),
        open_questions(guide) if is_full else open_questions(guide, partial(left_to_ask, guide)),
    )
    return [each for each in every if length != "short" or each.id in _OF_SHORT]


def _with_annex(
    guide: Guide, told: tuple[Section, ...], cut: tuple[Sequence[CuttableSection], dict[str, int]], *, is_full: bool
) -> tuple[tuple[Section, ...], tuple[Section, ...]]:
    """Return the sections to read and those to look something up in; all but the full length are within bounds."""
    looked_up = _looked_up(guide, *cut, is_full=is_full)
    listed: frozenset[str] | None = None
    if not is_full:
        told, looked_up = within_bounds(told), within_bounds(looked_up)
        if is_large(guide.brief):
            listed = articles_cited(guide.brief, (*told, *looked_up))
            told, looked_up = citing(told, guide.brief, listed), citing(looked_up, guide.brief, listed)
    evidence = quotes(guide, None if is_full else _cited((*told, *looked_up)))
    about = (how_sure(guide), how_to_read(), how_made(guide.brief))
    return told, (*looked_up, sources(guide, listed, is_full=is_full), *evidence, *about)


def _looked_up(
    guide: Guide, asked: Sequence[CuttableSection], shown: dict[str, int], *, is_full: bool
) -> tuple[Section, ...]:
    """Return the sections to look facts up in; the first of them continue those that were cut."""
    kept = {each.id: each.units[: shown[each.id]] for each in asked}
    cut = tuple(section for each in asked for section in each.rest(shown[each.id]))
    return (
        *cut,
        *index(guide),
        *all_figures(guide, is_full=is_full),
        *statements(guide, is_full=is_full),
        *accounts(guide, {each.id for each in kept.get("timeline", ())}, is_full=is_full),
        *other_events(guide, {each.id for each in kept.get("timeline", ())}, is_full=is_full),
        *names(guide, is_full=is_full),
        *other_disputes(guide, {each.id for each in kept.get("conflicting-claims", ())}),
        *other_gaps(guide, kept.get("open-questions", ()), is_full=is_full),
        *left_out(guide, is_full=is_full),
        *decisions(guide),
    )


def _in_longer_forms(asked: Sequence[CuttableSection], shown: Mapping[str, int]) -> tuple[Block, ...]:
    """Say where the evidence and all that is not on one screen stand."""
    is_cut = any(shown[each.id] < len(each.units) for each in asked)
    way = say.EVIDENCE_AND_DETAILS.line(standard=(Code("--length standard"),), full=(Code("--length full"),))
    return (Paragraph((say.CUT_TO_ONE_SCREEN() if is_cut else "", *way)),)


def _cited(sections: tuple[Section, ...]) -> frozenset[str]:
    blocks = (block for section in sections for block in section.blocks)
    return frozenset(quote for part in parts(blocks) if isinstance(part, Cites) for quote in part.quotes)


def _marked(guide: Guide, document: Document) -> Document:
    """Mark whatever rests on planted words, and end each sentence once."""

    def of(sections: Sequence[Section]) -> tuple[Section, ...]:
        return tuple(Section(each.id, each.title, changed(each.blocks, change)) for each in sections)

    def change(line: Line) -> Line:
        return ended_once(marked(guide, line))

    opening = changed(document.opening, ended_once)
    return Document(document.title, opening, of(document.sections), document.closing, of(document.annex))
