"""Statements, disputes, gaps and names in, the sections that a reader gets of them out.

The disputes of the main situation stand among what is read, in full; the others in the annex. The standard length holds
the statements that are disputed or that the prose rests on; the full length holds every statement.

What readers ask for and nobody answers is told in words. The other gaps are grouped and counted, with what would close
them: the standard length has a line for each kind, the full length lists every gap below it.

Names say who takes part and where, with every spelling in the full length. Loaded names are kept apart: an article's
own word for a party ("terrorists", "regime") stands within quotation marks and under the article that has it, never as
the name.
"""

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from typing import Final

from summarizer.domain.edtf import chronological, stands_alone
from summarizer.domain.english import with_inner_marks
from summarizer.domain.event_kinds import EVENT_KINDS
from summarizer.domain.metrics import metrics_where
from summarizer.domain.names import words_of
from summarizer.domain.reserves import RESERVES
from summarizer.grounding.numbers import read_numbers
from summarizer.grounding.prose import within_quotation_marks
from summarizer.merging.facts import told_by
from summarizer.merging.unanswered import asks_who
from summarizer.render import messages as say
from summarizer.render.annex import Guide
from summarizer.render.dates import readable_date, readable_when
from summarizer.render.document import (
    Block,
    Bullets,
    Cites,
    CuttableSection,
    Item,
    Label,
    Line,
    Link,
    Paragraph,
    Section,
    Strong,
    bullets,
    elsewhere,
    joined,
    links,
    most_shown,
    with_files,
)
from summarizer.render.localisation import begun, in_a_row, in_quotation_marks, is_english, quoted, spaced
from summarizer.render.messages import CLOSED_BY, GAP, NAME_KIND, NONE_FOUND, STANCE, STANCE_TO, count, said_as
from summarizer.render.nouns import name_told
from summarizer.render.stored import resaid
from summarizer.render.translated import english_position
from summarizer.render.values import observed, scope_told
from summarizer.telling.phrases import amount_of, number_of
from summarizer_schemas.brief import Dispute, Event, Figure, Gap, Name, Position, Statement
from summarizer_schemas.vocabulary import OWN_VOICE, GapKind, NameKind

_MOST_STATEMENTS: Final = 12
_WEIGHT: Final = ("denies", "accuses", "claims_responsibility", "threatens", "demands", "condemns")
_SHARE: Final = 0.2
_OF_PEOPLE: Final = metrics_where(lambda row: row.is_of_people)
"""What of people two bodies may count otherwise, as a reader must know."""


def statements(guide: Guide, *, is_full: bool) -> Iterator[Section]:
    """Yield the section of speech acts."""
    every = guide.brief.statements
    shown = every if is_full else _weightiest(guide)
    if not shown:
        return
    blocks: list[Block] = [Bullets(tuple(Item(_statement(guide, each)) for each in shown))]
    if rest := len(every) - len(shown):
        blocks.append(elsewhere(rest, "statement"))
    yield Section("statements", say.STATEMENTS(), tuple(blocks))


def disputes(guide: Guide) -> CuttableSection:
    """Return the section of what the sources differ on in the main situation; what rests on planted words last."""
    inside = _inside(guide)
    open_ = (each for each in guide.brief.disputes if each.flag is None)
    own = [each for each in open_ if guide.is_of_main(each) or not inside.isdisjoint(each.about)]

    def build(units: Sequence[Dispute]) -> tuple[Block, ...]:
        ordered = sorted(units, key=lambda each: int(each.id[1:]))
        return (Bullets(tuple(_dispute(guide, each) for each in ordered)),) if units else ()

    def place(dispute: Dispute) -> tuple[bool, bool, int]:
        return dispute.id in guide.closed, guide.is_planted([dispute.id]), _gravity(guide, dispute)

    units = _told_once(guide, sorted(own, key=place))
    others = len(guide.brief.disputes) - len(units)
    return CuttableSection("conflicting-claims", say.DISPUTED(), "dispute", units, build, _SHARE, others=others)


def _told_once(guide: Guide, ranked: Iterable[Dispute]) -> list[Dispute]:
    """Leave to the annex what is told before: the same bodies with the same numbers, of another event."""
    told: dict[frozenset[tuple[str, str]], Dispute] = {}
    for each in ranked:
        sides = frozenset((one.holder, _held(guide, each, one)) for one in each.positions)
        told.setdefault(sides if each.kind == "how_many" else frozenset({(each.id, "")}), each)
    return [*told.values()]


def _inside(guide: Guide) -> frozenset[str]:
    """Return the events of situations whose dead the main toll holds: what is disputed there matters here."""
    main = frozenset(guide.main.figures) if guide.main else frozenset()
    held = {each.event for each in guide.brief.figures if each.part_of and each.part_of.figure in main}
    return frozenset(id_ for each in guide.brief.episodes if not held.isdisjoint(each.events) for id_ in each.events)


def _gravity(guide: Guide, dispute: Dispute) -> int:
    """Tell how grave a dispute is: who did it or whether, of what cost lives; then how many people; then the rest.

    Two instruments or two ways of counting things are a difference; what is background or of other matters comes last.
    """
    facts = [guide.facts[each] for each in dispute.about if each in guide.facts]
    events = [each for each in facts if isinstance(each, Event)]
    figures = [each for each in facts if isinstance(each, Figure)]
    if events and all(each.status == "background" and EVENT_KINDS[each.kind].is_backdrop for each in events):
        return 3
    if figures and not any(each.metric in _OF_PEOPLE for each in figures):
        return 3
    if dispute.kind == "how_many":
        return 1
    killed = {each.event for each in guide.brief.figures if each.metric == "killed"}
    own = {id_ for each in events for id_ in (each.id, each.part_of)}
    return 0 if dispute.kind == "who" or not killed.isdisjoint(own) else 2


def other_disputes(guide: Guide, shown: Collection[str]) -> Iterator[Section]:
    """Yield the section of disputes that do not stand before the annex."""
    rest = [each for each in guide.brief.disputes if each.id not in shown]
    if rest:
        blocks = (Bullets(tuple(_dispute(guide, each) for each in rest)),)
        yield Section("other-disputes", (say.OTHER_DISPUTES if shown else say.DISPUTES)(), blocks)
    elif not guide.brief.disputes:
        yield Section("other-disputes", say.DISPUTES(), (Paragraph((NONE_FOUND(),)),))


def _weightiest(guide: Guide) -> list[Statement]:
    """Choose what the prose rests on and what is disputed, then denials, accusations and threats."""
    disputed = {each for dispute in guide.brief.disputes for each in dispute.about}
    facts: tuple[Event | Statement, ...] = (*guide.brief.events, *guide.brief.statements)
    taking_back = {each.overtaken_by for each in facts if guide.is_taken_back(each)}

    def weight(statement: Statement) -> tuple[object, ...]:
        stance = _WEIGHT.index(statement.stance) if statement.stance in _WEIGHT else len(_WEIGHT)
        return statement.id not in guide.told | taking_back, statement.id not in disputed, stance

    every = guide.brief.statements
    chosen = {each.id for each in sorted(every, key=weight)[: most_shown(len(every), _MOST_STATEMENTS)]}
    return [each for each in guide.brief.statements if each.id in chosen]


def _statement(guide: Guide, statement: Statement) -> Line:
    whom = (in_a_row(guide.called.all_of(statement.to)),)
    act: Line = (f" ({STANCE[statement.stance]}",)
    act = STANCE_TO[statement.stance].line(act=act, whom=whom) if statement.to else act
    is_told = statement.date or stands_alone(statement.date_text)
    when = readable_when(statement.date, statement.date_text) if is_told else ""
    meant = guide.meant_by(statement)
    facts: Line = (*links(statement.about), f" ({meant})" if meant else "")
    about = say.ABOUT.line(facts=facts) if statement.about else ()
    by = say.TAKEN_BACK_BY if guide.is_taken_back(statement) else say.OVERTAKEN_BY
    later = by.line(fact=links([statement.overtaken_by])) if statement.overtaken_by else ()
    more = joined(", ", (line for line in ((when,) if when else (), about, later) if line))
    said = said_as(statement.stance, statement.claim)
    who = begun(guide.called(statement.claimant))
    line = (who, *act, f"){spaced(': ')}", said, *((" – ", *more) if more else ()))
    return (Label(statement.id), " ", *line, Cites(statement.quotes))


def _dispute(guide: Guide, dispute: Dispute) -> Item:
    days = [_when_said(guide, each) for each in dispute.positions]
    is_one = len(set(days)) == 1
    line = (Label(dispute.id), " ", dispute.question, days[0] if is_one else "", *_whose_it_was(guide, dispute))
    sides = zip(dispute.positions, days, strict=True)
    return Item(line, tuple(_side(guide, dispute, each, "" if is_one else day) for each, day in sides))


def _whose_it_was(guide: Guide, dispute: Dispute) -> Line:
    """Return the event by whose doer a reader knows what is asked: whose gas it was that came first.

    The question speaks of it, the first screen has not told it, and who did it is no side of the dispute. How many they
    were is asked with the name of the event.
    """
    if dispute.kind == "how_many":
        return ()
    first = {cite for answer in guide.brief.answers for each in answer.sentences for cite in each.cites}
    asked, sides = words_of(dispute.question), {each.holder for each in dispute.positions}
    facts = (guide.facts.get(each) for each in dispute.about if each not in first)
    events = [each for each in facts if isinstance(each, Event) and sides.isdisjoint(each.by) and _names_its_doer(each)]
    event = max(events, key=lambda each: len(asked & words_of(each.summary)), default=None)
    if event is None or asked.isdisjoint(words_of(event.summary)) or event.overtaken_by is not None:
        return ()
    return (" (", event.summary.rstrip("."), spaced("; "), Link(event.id, event.id), ")")


def _names_its_doer(event: Event) -> bool:
    return not words_of(event.summary).isdisjoint(words_of(" ".join(event.by)))


def _side(guide: Guide, dispute: Dispute, position: Position, day: str) -> Line:
    """Return what a side holds, with its day if one is given, and what is counted since it spoke."""
    unsure = say.NOT_SURE() if guide.is_unsure(position) else ""
    figures = [fact for each in dispute.about if isinstance(fact := guide.facts.get(each), Figure)]
    scope = next(_scopes(figures, english_position(position), position.quotes), "")
    said = _first_and_last(guide, position) or day
    words = _in_its_words(guide, dispute, position)
    held = (*_holder(guide, position), spaced(": "), _held(guide, dispute, position), words, scope, unsure, said)
    found = next((each for each in figures if each.id in guide.replaced and _rests_on(position, each)), None)
    if found is None:
        return (*held, Cites(position.quotes))
    count = guide.replaced[found.id]
    who: list[Line] = [(each,) for each in guide.in_office(told_by(count))] or [guide.outlets(count.quotes)]
    when: list[Line] = [(readable_date(count.as_of),)] if count.as_of else []
    since = (" → ", str(observed(count, found.metric)), " (", *joined(", ", (*who, *when)), ")")
    return (*held, *since, Cites((*position.quotes, *count.quotes)))


_BARE: Final = re.compile(rf"(?:yes|no)(?: \((?:{'|'.join(RESERVES)})\))?\W*", re.IGNORECASE)
_EXTENT: Final = re.compile(r"\b(?:all|any|both|completely|each|entire|every|fully|only|whole)\b", re.IGNORECASE)
"""How much a question asks about: that a certificate was renewed is not that it was for the whole home."""
_LONGEST_WORDS: Final = 160
"""Characters of a side's own words: those of a sentence; of a longer quote nobody knows which of them answer."""
_SAYS_AS_MUCH: Final = 0.5
"""The share of a question's words from which a side's own words only say it again: of two briefs with 22 bare answers
as many as half of them say more or less than a yes."""


def _in_its_words(guide: Guide, dispute: Dispute, position: Position) -> str:
    """Quote what a side says beside its bare yes or no, where that is in other words than it is asked: perhaps of less.

    The quote that is nearest to the question, in the language of the brief or as it was translated; of two one that is
    not cut off.
    """
    if not _BARE.fullmatch(english_position(position)):
        return ""
    asked = words_of(dispute.question)
    ids = sorted(position.quotes, key=lambda each: not _WHOLE.match(guide.quoted[each].suffix))
    told = [_from_its_clause(words, asked) for each in ids if (words := guide.quoted_words(each))]
    fitting = (each for each in told if len(each) <= _LONGEST_WORDS)
    words = max(fitting, key=lambda each: len(asked & words_of(each)), default="")
    is_as_wide = {*_EXTENT.findall(dispute.question.lower())} <= {*_EXTENT.findall(words.lower())}
    if not words or (is_as_wide and len(asked & words_of(words)) >= _SAYS_AS_MUCH * len(asked)):
        return ""
    return f" ({quoted(with_inner_marks(words))})"


_WHOLE: Final = re.compile(r"\W*[.,;:!?»”\"]")
"""What stands behind a quote that ends with its clause."""


def _from_its_clause(words: str, asked: Collection[str]) -> str:
    """Return a quote that begins within a sentence from the clause that speaks of what is asked."""
    first, comma, rest = words.partition(", ")
    is_beside = words[:1].islower() and words_of(first).isdisjoint(asked) and not words_of(rest).isdisjoint(asked)
    return _from_its_clause(rest, asked) if comma and is_beside else words


def _first_and_last(guide: Guide, position: Position) -> str:
    """Say what a side said first and last, with the days; "" of who has said one thing."""
    steps = guide.first_and_last(position) or ()
    told = [f"{readable_date(each.date)}{spaced(': ')}{_said(each)}" for each in steps if each.date]
    return f" ({spaced('; ').join(told)})" if told else ""


def _said(statement: Statement) -> str:
    return said_as(statement.stance, statement.claim.rstrip("."))


def _scopes(figures: Iterable[Figure], answer: str, quotes: Collection[str]) -> Iterator[str]:
    """Yield what the counts that a side's answer gives take in or leave out: why it differs from the others.

    Of 16 dead, four of whom are on no list, it is told of the four that they are on none.
    """
    counts = [each for figure in figures for each in figure.observations if not set(each.quotes).isdisjoint(quotes)]
    numbers = {(each.low, each.high) for each in read_numbers(answer)}
    given = [each for each in counts if (each.low, each.high) in numbers] or counts
    for each in given:
        if each.current and each.scope:
            scope = scope_told(each)
            yield f" ({say.BY_ITS_OWN_ACCOUNT(scope=scope) if _PRAISING.search(each.scope.text) else scope})"


_PRAISING: Final = re.compile(
    r"\b(?:good[ -]faith|honest|careful|cautious|conservative|prudent|realistic|reasonable|reliable|rigorous|thorough|"
    r"scientific|transparent|trustworthy|accurate|precise|robust|sound)\b",
    re.IGNORECASE,
)
"""How good a side's number is, is for nobody to say but the side."""


def _rests_on(position: Position, figure: Figure) -> bool:
    return any(not set(each.quotes).isdisjoint(position.quotes) for each in figure.observations)


def _when_said(guide: Guide, position: Position) -> str:
    """Return in words the day of a side's last word, where the brief has later ones; "" of what is new."""
    day, is_said = guide.day_of_side(position)
    if day is None or chronological(day) >= chronological(guide.brief.as_of):
        return ""
    return f" ({readable_date(day) if is_said else say.REPORTED_ON(day=readable_date(day))})"


def _held(guide: Guide, dispute: Dispute, position: Position) -> str:
    """Return what a side holds; its own words, or its number, of another language in that of the brief."""
    if translated := guide.translated_words(position):
        return quoted(translated)
    figures = (guide.facts.get(each) for each in dispute.about)
    counts = ((each.metric, one) for each in figures if isinstance(each, Figure) for one in each.observations)
    for metric, one in counts:
        if one.value_text == position.position and not set(one.quotes).isdisjoint(position.quotes):
            return str(observed(one, metric))
    return position.position


def _holder(guide: Guide, position: Position) -> Line:
    """Name who holds a position; where that is an article itself, say which."""
    if position.holder == OWN_VOICE:
        return guide.outlets(position.quotes)
    return (begun(*guide.in_office([position.holder])),)


_MOST_LINKS: Final = 20
_ASKED: Final[tuple[GapKind, ...]] = ("open_question", "unknown_perpetrator")
"""Gaps that a reader asks for; the others are about how well the sources bear things out."""
_GAP_SHARE: Final = 0.1
_MOST_ASKED: Final = 6
"""Questions before the annex; who reads more of them has lost the main one."""


def open_questions(guide: Guide, left: Callable[[Sequence[Gap]], Sequence[Gap]] = tuple) -> CuttableSection:
    """Return the section of what readers will ask and no article answers, in words; who did it is asked once.

    Args:
        guide: of the brief.
        left: those of the most asked → those that no section above asks; what it leaves out makes room for no others.
    """
    own = [each for each in guide.brief.gaps if each.kind == "open_question" or _is_of_main(guide, each)]
    is_asked = any(each.kind == "open_question" and asks_who(each.text) and _is_of_main(guide, each) for each in own)
    asked = [each for each in own if each.kind == "open_question" or (each.kind in _ASKED and not is_asked)]
    most = sorted(asked, key=lambda each: (_ASKED.index(each.kind), not _is_of_main(guide, each)))[:_MOST_ASKED]
    units = left(most)

    def build(told: Sequence[Gap]) -> tuple[Block, ...]:
        return (bullets((_text(guide, gap),) for gap in told),) if told else ()

    others = sum(each.kind == "open_question" for each in guide.brief.gaps if each not in units)
    return CuttableSection("open-questions", say.NOT_KNOWN(), "question", units, build, _GAP_SHARE, others=others)


def other_gaps(guide: Guide, shown: Collection[Gap], *, is_full: bool) -> Iterator[Section]:
    """Yield the section of the gaps that do not stand before the annex."""
    kinds: dict[tuple[GapKind, bool], list[Gap]] = {}
    told = frozenset(shown)
    for gap in guide.brief.gaps:
        if gap not in told:
            kinds.setdefault((gap.kind, _is_of_prose(gap)), []).append(gap)
    items = (*(_kind(guide, of_kind, is_full=is_full) for of_kind in kinds.values()), *_perhaps_one(guide))
    if items:
        yield Section("information-gaps", say.GAPS(), (Bullets(items),))
    elif not guide.brief.gaps:
        yield Section("information-gaps", say.GAPS(), (Paragraph((say.NONE_FOUND_GAPS(),)),))


def _perhaps_one(guide: Guide) -> Iterator[Item]:
    """Yield which events may be one: each says so where it stands, and a reader who adds them up must know of all."""
    pairs = [(each.id, other) for each in guide.brief.events for other in each.possibly_same_as]
    once = [*dict.fromkeys(tuple(sorted(pair, key=lambda id_: int(id_[1:]))) for pair in pairs)]
    if once:
        told = joined(spaced("; "), (links(pair) for pair in once[:_MOST_LINKS]))
        more = say.AND_MORE(len(once) - _MOST_LINKS) if len(once) > _MOST_LINKS else ""
        yield Item((Strong(say.PERHAPS_ONE()), " ", *told, f"{more}."))


def _is_of_main(guide: Guide, gap: Gap) -> bool:
    """Tell whether a gap is about the main situation; a question that is about no fact is asked of all."""
    facts = [guide.facts[each] for each in gap.about if each in guide.facts]
    return not facts or any(map(guide.is_of_main, facts))


def _is_of_prose(gap: Gap) -> bool:
    return gap.kind == "withheld" and not gap.about


def _kind(guide: Guide, gaps: Sequence[Gap], *, is_full: bool) -> Item:
    kind = gaps[0].kind
    head = Strong(say.LEFT_OUT_OF_PROSE() if _is_of_prose(gaps[0]) else GAP[kind](len(gaps)))
    if is_full or len(gaps) == 1 or kind in _ASKED:
        return Item((head,), tuple(_gap(guide, each) for each in gaps))
    closed = CLOSED_BY[kind]
    about = list(dict.fromkeys(each for gap in gaps for each in gap.about))
    more = say.AND_MORE(len(about) - _MOST_LINKS) if len(about) > _MOST_LINKS else ""
    named = (" (", *links(about[:_MOST_LINKS]), f"{more})") if about else ()
    return Item((head, f" {begun(closed)}", *named, "."))


def _text(guide: Guide, gap: Gap) -> str:
    """Return what a gap says, of an event with its summary, in the language of the brief, or where it can be read."""
    if gap.kind == "open_question":
        return gap.text
    fact = guide.facts.get(gap.about[0]) if gap.about else None
    event = guide.facts.get(fact.event) if isinstance(fact, Figure) else fact
    text, known = _with_number(gap.text, fact) if isinstance(fact, Figure) else (gap.text, {})
    if isinstance(event, Event):
        days = [each.date for each in event.date_variants if each.date]
        told = resaid(text, days, event=event.summary.rstrip("."), **known)
    else:
        told = resaid(text, **known)
    return told if is_english() or told != text else f"{begun(say.UNSAID())}."


def _with_number(text: str, figure: Figure) -> tuple[str, Mapping[str, str]]:
    """Return what a gap says of a figure with its number for the words that an article has for it ("un uomo"); both."""
    for each in figure.observations:
        written = f"“{each.value_text}”"
        if written in text and number_of(each) is not None:
            return text.replace(written, amount_of(each, figure.metric) or written), {
                "value": observed(each, figure.metric)
            }
    return text, {}


def _gap(guide: Guide, gap: Gap) -> Line:
    told = _text(guide, gap)
    line = (told,) if gap.kind == "open_question" else with_files(told, guide.files)
    return (*line, *((" (", *links(gap.about), ")") if gap.about else ()))


_MOST_NAMES: Final = 30


def names(guide: Guide, *, is_full: bool) -> Iterator[Section]:
    """Yield the sections of actors and of places."""
    actors = [each for each in guide.brief.names if each.kind != "place"]
    places = [each for each in guide.brief.names if each.kind == "place"]
    for id_, title, shown in (("actors", say.ACTORS(), actors), ("places", say.PLACES(), places)):
        if shown:
            yield Section(id_, title, tuple(_in_full(guide, shown) if is_full else _in_short(shown)))


def _in_short(all_names: list[Name]) -> Iterator[Block]:
    """Name the most involved by kind, with the number of events that each is named in."""
    entries = sorted(_told_alike(all_names), key=lambda each: -len(_events_of(each)))
    shown = entries[: most_shown(len(entries), _MOST_NAMES)]
    kinds: dict[NameKind, list[Sequence[Name]]] = {}
    for entry in shown:
        kinds.setdefault(entry[0].kind, []).append(entry)
    yield Bullets(tuple(Item(_of_kind(kind, own)) for kind, own in kinds.items()))
    if rest := len(entries) - len(shown):
        yield elsewhere(rest, "name")


def _told_alike(names: Iterable[Name]) -> Sequence[Sequence[Name]]:
    """Put names of one kind together that are one in the language of the brief: a translation knows no second word."""
    entries: dict[tuple[NameKind, str], list[Name]] = {}
    for name in names:
        entries.setdefault((name.kind, name_told(name.name)), []).append(name)
    return [*entries.values()]


def _events_of(entry: Iterable[Name]) -> Sequence[str]:
    return [*dict.fromkeys(event for name in entry for event in name.events)]


def _of_kind(kind: NameKind, entries: Iterable[Sequence[Name]]) -> Line:
    listed = joined(", ", map(_with_events, entries))
    return listed if kind == "place" else (Strong(say.LABEL(label=begun(NAME_KIND[kind]))), " ", *listed)


def _with_events(entry: Sequence[Name]) -> Line:
    events = _events_of(entry)
    told = f" ({count(len(events), 'event')})" if events else ""
    return (within_quotation_marks(name_told(entry[0].name)), told)


def _in_full(guide: Guide, all_names: list[Name]) -> Iterator[Block]:
    yield Bullets(tuple(_name(guide, each) for each in _told_alike(all_names)))


def _name(guide: Guide, entry: Sequence[Name]) -> Item:
    first = entry[0]
    kind = "" if first.kind == "place" else f" ({NAME_KIND[first.kind]})"
    below = [line for name in entry for line in _of_name(guide, name)]
    return Item((Strong(within_quotation_marks(name_told(first.name))), kind), tuple(line for line in below if line))


def _of_name(guide: Guide, name: Name) -> Iterator[Line]:
    yield joined(spaced("; "), _roles(guide, name))
    yield _aliases(name)
    yield from _joined_by(name)


def _aliases(name: Name) -> Line:
    """List the spellings that differ from the name, each with the articles that have it."""
    spellings: dict[str, list[str]] = {}
    for alias in name.aliases:
        if alias.as_written != name.name:
            spellings.setdefault(alias.as_written, []).append(alias.source)
    told = joined(
        spaced("; "),
        ((*in_quotation_marks(spelling), " (", *links(where), ")") for spelling, where in spellings.items()),
    )
    return say.ALSO_WRITTEN.line(spellings=told) if told else ()


def _joined_by(name: Name) -> Iterator[Line]:
    """List the names that the articles do not connect with it, by what does."""
    for said, names in (
        (say.ALSO_BY_EDITOR, name.by_editor),
        (say.ALSO_BY_REFERENCE, name.by_reference),
        (say.ALSO_BY_MODEL, name.by_model),
    ):
        if names:
            yield (said(names=", ".join(map(quoted, names))),)


def _roles(guide: Guide, name: Name) -> Iterator[Line]:
    """Say in which events a name acts, is acted on, or is named otherwise."""
    events = [event for each in name.events if isinstance(event := guide.facts.get(each), Event)]
    acting = [event.id for event in events if name.name in event.by]
    concerned = [event.id for event in events if name.name in event.to]
    otherwise = [each for each in name.events if each not in {*acting, *concerned}]
    for said, ids in ((say.ACTS_IN, acting), (say.OTHER_SIDE_IN, concerned), (say.NAMED_IN, otherwise)):
        if ids:
            yield said.line(events=links(ids))
    if said_by := [each.id for each in guide.brief.statements if each.claimant == name.name]:
        yield say.SPEAKS_IN.line(statements=links(said_by))
