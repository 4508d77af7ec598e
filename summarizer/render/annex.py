"""The annex of a brief: what was left out, sources, quotes, decisions, and the marks that lead there.

Every citation ends in these sections. What was withheld or failed is listed with the reason: nothing vanishes. The
standard length gives the words that were relied on, the full length those around them too, and every file's
fingerprint.

The editor's decisions stand in two places: beside each thing that they are about ("joined by the editor", `marks_of`),
and in a list, what could not be applied first, with why (`decisions`).
"""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import Final, TypeVar

from summarizer.domain.edtf import chronological, window
from summarizer.domain.english import with_inner_marks
from summarizer.domain.languages import CODES, ENGLISH, is_other, primary
from summarizer.domain.lay_witnesses import is_unsure, lay_witness
from summarizer.domain.names import plain as plain_name
from summarizer.domain.names import words_of
from summarizer.domain.roles import told_once
from summarizer.grounding.numbers import read_numbers
from summarizer.merging.facts import Bodies, Fact, Facts, prose_of, publisher_of, quote_ids
from summarizer.merging.naming import Naming
from summarizer.merging.retractions import takes_back
from summarizer.render import messages as say
from summarizer.render.dates import readable_date
from summarizer.render.document import (
    Block,
    Bullets,
    Cites,
    Code,
    Document,
    Item,
    Label,
    Line,
    Link,
    Paragraph,
    Part,
    Section,
    Strong,
    Unnamed,
    bullets,
    changed,
    elsewhere,
    joined,
    links,
    most_shown,
    with_files,
)
from summarizer.render.localisation import (
    in_a_row,
    in_quotation_marks,
    is_english,
    is_term,
    language_called,
    quoted,
    requoted,
    spaced,
    term,
)
from summarizer.render.messages import BY_EDITOR, NO_PUBLISHER_NAMED, PLANTED, PUBLISHED
from summarizer.render.nouns import name_told
from summarizer.render.reasons import failed_because, withheld_because
from summarizer.render.stored import decision_told, decision_why
from summarizer.render.values import item_told
from summarizer.telling.changed import first_and_last
from summarizer.telling.day_order import Place, clock_of_its_day, in_order
from summarizer.telling.hour import hours_of, is_from_another
from summarizer.telling.leading import leads
from summarizer.telling.lesser_counts import LesserCounts
from summarizer.telling.open_pronouns import meant_by
from summarizer.telling.replaced import replaced_since
from summarizer.telling.rules import told_in
from summarizer.telling.slips import slipped
from summarizer.telling.whose_day import givers_of_day
from summarizer.telling.whose_number import quotes_of_numbers
from summarizer.telling.why_withheld import by_sort
from summarizer_schemas import Brief
from summarizer_schemas.brief import (
    Decision,
    Episode,
    Event,
    EventAccount,
    Failure,
    Figure,
    Metadata,
    Name,
    Observation,
    Position,
    Quote,
    Sentence,
    Source,
    Statement,
    Withheld,
)
from summarizer_schemas.changes import Ids
from summarizer_schemas.vocabulary import OWN_VOICE, DecisionKind


def marks_of(brief: Brief) -> Mapping[str, tuple[str, ...]]:
    """Return what an editor did to each thing of a brief, by its id.

    That she counts a figure so is said of one which her count leads: of another the number would be taken for hers.
    """
    found: dict[str, dict[str, None]] = {}
    hers = {each.id for each in brief.figures if any(one.by_editor for one in leads(each.observations, each.metric))}
    for each in brief.decisions:
        said = BY_EDITOR.get(each.kind) if each.applied else None
        if said:
            for id_ in each.about if each.kind != "count" else hers.intersection(each.about):
                found.setdefault(id_, {})[said(**_words(each))] = None
    return {id_: tuple(said) for id_, said in found.items()}


def _words(decision: Decision) -> dict[str, str]:
    given = decision.given
    party = given.get("party")
    said = [
        say.RATED(rating=f"{given['reliability']}{given.get('credibility', '')}") if "reliability" in given else "",
        "" if party is None else (say.CALLED_A_PARTY if party else say.CALLED_NO_PARTY)(),
        say.PUBLISHER_GIVEN() if "publisher" in given else "",
    ]
    return {
        "note": str(given.get("note", "")),
        "reason": str(given.get("reason", "")),
        "source": in_a_row(each for each in said if each),
    }


FactT = TypeVar("FactT", bound=Event | Figure)
_MOST_QUOTES: Final = 4
"""A sentence shows so many quotes; of more, one of each fact, and the way to the facts."""


class _Naming(Naming):
    """Says speakers in the language of the brief; only English has its article before a body's name."""

    def __call__(self, speaker: str) -> str:
        if speaker == OWN_VOICE:
            return say.ONE_ARTICLE()
        told = name_told(speaker)
        if told != speaker or is_term(speaker):
            return told
        return self._by_the_road(speaker) or requoted(super().__call__(speaker))

    def _by_the_road(self, speaker: str) -> str | None:
        """Return in English who is no name, and whom articles of other languages alone tell of: "a roommate"."""
        return lay_witness(speaker) if is_english() and speaker in self._foreign else None

    def _office(self, speaker: str) -> str | None:
        return super()._office(speaker) if is_english() else None

    def in_sentence(self, speaker: str) -> str:
        return super().in_sentence(speaker) if is_english() else self(speaker)


def _is_introduced(name: Name, brief: Brief) -> bool:
    """Tell whether the first screen says what a body is, above every table and dispute: there its name is enough."""
    if name.who is None or name.kind == "person":
        return False
    who = words_of(name.who.text)
    told = (each.text for answer in brief.answers for each in answer.sentences if name.name in each.text)
    return any(2 * len(who & words_of(each)) >= len(who) for each in told)


def _denies(statement: Statement, count: Observation, events: Collection[str]) -> bool:
    """Tell whether a statement denies a number of one of several events."""
    if statement.stance != "denies" or count.low is None or set(events).isdisjoint(statement.about):
        return False
    return any(count.low in (each.low, each.high) for each in read_numbers(statement.claim))


class Guide:
    """One brief, with what is looked up in it again and again.

    It leads from facts to their quotes, from quotes to their sources, and from sources to their names. It knows how
    much evidence stands beside a sentence, and how an article is called.
    """

    def __init__(self, brief: Brief) -> None:
        bodies = Bodies(brief)
        brief = brief.model_copy(update={"figures": tuple(map(bodies.only, brief.figures))})
        self.brief = brief
        self.sources: dict[str, Source] = {source.id: source for source in brief.sources}
        self._facts = Facts(brief, {})
        self.facts: dict[str, Fact] = self._facts.by_id
        self.called = _Naming(brief)
        named = (each for each in brief.names if each.told_as and not _is_introduced(each, brief))
        self._told_as = {each.name: told_once(each.told_as, each.name) for each in named if each.told_as}
        self._source_of = {quote.id: quote.source for quote in brief.quotes}
        self.quoted: dict[str, Quote] = {quote.id: quote for quote in brief.quotes}

    @cached_property
    def files(self) -> frozenset[str]:
        """The names of the files that the brief was made from, or could not be; one with a line break is in no line."""
        read = (name for each in self.brief.sources for name in (each.file, *each.copies))
        return frozenset(filter(str.isprintable, (*read, *(each.file for each in self.brief.failures))))

    def languages_of(self, event: Event) -> frozenset[str]:
        """Return the languages of the articles that tell an event; all that are read, where one is not known."""
        tags = {source.language for each in event.reports if (source := self.sources.get(each.source))}
        codes = frozenset(map(primary, tags))
        return codes if codes and codes.issubset(CODES) else frozenset(CODES)

    def is_day_of_report(self, count: Observation) -> bool:
        """Tell whether the day of a count is only that on which others reported it."""
        return self._facts.day_is_reports(count)

    def day_of_side(self, side: Position) -> tuple[str | None, bool]:
        """Return the day of a side's last word, and whether it was said then, and not only told by an article."""
        return self._facts.day_of_side(side)

    def first_and_last(self, side: Position) -> tuple[Statement, Statement] | None:
        """Return what a side said first and last, where these are two things."""
        return first_and_last(side, self._facts)

    def meant_by(self, statement: Statement) -> str:
        """Return the event without which nobody knows what a claim's "it" or "none of them" is; "" where one does."""
        return meant_by(statement, self._facts) if is_english() else ""

    def hours_of(self, event: Event, told: str) -> tuple[str, ...]:
        """Return the hours that quotes give an event and that are not `told`, in words of the brief's language."""
        hours = [each for each in hours_of(event, self._facts) if each.words not in told]
        return tuple(each.words for each in hours if is_english() or not self._is_other(each.quote))

    def in_order(self, events: Sequence[Event], place: Callable[[Event], Place]) -> list[Event]:
        """Return events by their place, and those of one place in the order that hours or words tell."""
        return in_order(events, place, self._facts)

    def has_hour(self, event: Event) -> bool:
        """Tell whether an account gives an event an hour of the day at which it stands."""
        return clock_of_its_day(event, self._facts) is not None

    def translated_words(self, side: Position) -> str:
        """Return by translation what a side holds in the words of a quote of another language; "" of all else."""
        own = (self.quoted[each] for each in side.quotes)
        told = (each for each in own if self._is_other(each) and f"“{with_inner_marks(each.exact)}”" == side.position)
        return next((each.translation.text for each in told if each.translation), "")

    def quoted_words(self, id_: str) -> str:
        """Return the words of a quote as readers of the brief understand them, by translation; "" without one."""
        quote = self.quoted[id_]
        if quote.planted:
            return ""
        return (quote.translation.text if quote.translation else "") if self._is_other(quote) else quote.exact

    def _is_other(self, quote: Quote) -> bool:
        return is_other(self.sources[quote.source].language, self.brief.language)

    def givers_of_day(self, event: Event) -> tuple[EventAccount, ...]:
        """Return the accounts that give an event its day, where its summary is in the words of others; else ()."""
        return givers_of_day(event, self._facts)

    @cached_property
    def edited(self) -> Mapping[str, tuple[str, ...]]:
        """What an editor did to each thing, in words, by its id."""
        return marks_of(self.brief)

    @cached_property
    def flagged(self) -> Mapping[str, tuple[str, ...]]:
        """What a second reading holds against disputes that it took off the first screen."""
        return {each.id: (say.flagged(each.flag),) for each in self.brief.disputes if each.flag}

    @cached_property
    def pinned(self) -> frozenset[str]:
        """The ids of the facts that an editor puts first."""
        return self._decided("pin")

    @cached_property
    def recounted(self) -> frozenset[str]:
        """The ids of the figures of which an editor says what they count."""
        return self._decided("count")

    def tells_recounted(self, cites: Iterable[str], said: str) -> bool:
        """Tell whether a sentence gives a number of which the editor says what it counts, and no other count has."""
        figures = [each for id_ in self.recounted.intersection(cites) if isinstance(each := self.facts[id_], Figure)]
        hers = {quote for each in figures for one in each.observations if one.by_editor for quote in one.quotes}
        return any(hers.issuperset(own) for own in quotes_of_numbers(said, self.brief.language, figures))

    @cached_property
    def closed(self) -> frozenset[str]:
        """The ids of the disputes that an editor has closed."""
        return self._decided("close")

    @cached_property
    def regrouped(self) -> frozenset[str]:
        """The ids of the things that an editor joined or kept apart."""
        return self._decided("same", "different", "name")

    def _decided(self, *kinds: DecisionKind) -> frozenset[str]:
        given = (each for each in self.brief.decisions if each.applied and each.kind in kinds)
        return frozenset(id_ for each in given for id_ in each.about)

    @cached_property
    def told(self) -> frozenset[str]:
        """The ids of the facts that the brief's prose cites."""
        return frozenset(cite for sentence in prose_of(self.brief) for cite in sentence.cites)

    @property
    def planted(self) -> frozenset[str]:
        """The ids of the quotes that are of words not meant for readers."""
        return self._lesser.planted

    def set_back(self, figure: Figure) -> frozenset[str]:
        """The quotes of a figure's counts that lead only where there are no others."""
        return self._lesser.set_back(figure)

    @cached_property
    def _lesser(self) -> LesserCounts:
        return LesserCounts(self.brief, self.facts, self.quoted)

    def is_planted(self, ids: Iterable[str]) -> bool:
        """Tell whether one of several facts rests on such words."""
        return bool(self.planted) and not self.planted.isdisjoint(self.quotes(ids))

    def is_taken_back(self, fact: Event | Statement) -> bool:
        """Tell whether what overtook a fact says that it was wrong."""
        later = self.facts.get(fact.overtaken_by or "")
        return isinstance(later, Event | Statement) and takes_back(later)

    @cached_property
    def main(self) -> Episode | None:
        """The main situation, of which the first screen tells."""
        return self.brief.episodes[0] if self.brief.episodes else None

    @cached_property
    def replaced(self) -> Mapping[str, Observation]:
        """What holds since for each figure that somebody withdrew under another name or heading, by its id."""
        found: dict[str, Observation] = {}
        for _, own in self.by_episode(self.brief.figures):
            found |= replaced_since(own, self.quoted)
        return found

    @cached_property
    def main_event(self) -> Event | None:
        """The main event of the main situation."""
        first = self.main.events[:1] if self.main else ()
        return next((fact for each in first if isinstance(fact := self.facts.get(each), Event)), None)

    def said_of(self, sentence: Sentence) -> str:
        """Return what a second reading or an editor says of a sentence, to stand behind it; mostly ""."""
        doubt = sentence.doubt or ""
        own = doubt if not doubt or is_english() else term(doubt) or say.UNSAID()
        marks = say.DOUBTED(doubt=own) if doubt else ""
        marks += say.WRITTEN_BY_EDITOR() if sentence.written_by == "editor" else ""
        is_recounted = self.tells_recounted(sentence.cites, sentence.text)
        return f"{marks} ({say.BY_EDITOR['count']()})" if is_recounted else marks

    def is_of_main(self, fact: Fact) -> bool:
        """Tell whether a fact belongs to the main situation; without situations all do."""
        if self.main is None:
            return True
        if isinstance(fact, Event | Figure):
            return fact.id in self._of_main
        about = (each for id_ in fact.about for each in self._about(id_))
        return not self._of_main.isdisjoint((*fact.about, *about))

    @cached_property
    def slipped(self) -> frozenset[str]:
        """The ids of the events that may stand on a slip of one article."""
        return slipped(self.brief.gaps, self.facts, self.brief.sources)

    def told_until(self, source: str) -> str | None:
        """Return the last day on which something happened that an article tells as news; None where none is dated."""
        return self._told_until.get(source)

    @cached_property
    def _told_until(self) -> Mapping[str, str]:
        last: dict[str, str] = {}
        for event in self.brief.events:
            days = window(event.date)
            if event.date and event.status == "news" and days and days.has_year:
                for each in event.reports:
                    last[each.source] = max(last.get(each.source, event.date), event.date, key=chronological)
        return last

    @cached_property
    def _of_main(self) -> frozenset[str]:
        """The ids of the events and figures of the main situation."""
        return frozenset((*self.main.events, *self.main.figures)) if self.main else frozenset()

    def _about(self, id_: str) -> Ids:
        """Return what a statement that a dispute is about is about itself."""
        fact = self.facts.get(id_)
        return fact.about if isinstance(fact, Statement) else ()

    def has_foreign_time(self, event: Event) -> bool:
        """Tell whether only articles in other languages than the brief's have the words for an event's time."""
        told = [self.sources[each.source].language for each in event.reports if each.date_text == event.date_text]
        return (
            bool(told) and not term(event.date_text or "") and all(is_other(each, self.brief.language) for each in told)
        )

    def time_words(self, event: Event) -> str | None:
        """Return the words from which the day of an event was read, of an article in the language of the brief.

        Words that lead to another event ("two days after") say nothing without it. Of an event without a day, the words
        of its article; those in another language only where nothing else dates it.
        """
        told = [each for each in event.reports if each.date == event.date and each.date_text]
        for each in told:
            is_own = each.source in self.sources and not is_other(
                self.sources[each.source].language, self.brief.language
            )
            if is_own and (event.date is None or not is_from_another(each.date_text or "")):
                return each.date_text
        if event.date is not None or not told:
            return None
        is_dated = any(source.published for each in told if (source := self.sources.get(each.source)))
        return term(event.date_text or "") or (None if is_dated else event.date_text)

    def in_office(self, speakers: Iterable[str]) -> list[str]:
        """Say speakers, a person with what he or she is: "mayor Ana Ruiz"; what stands behind a name fits no list."""
        own = list(dict.fromkeys(speakers))
        told = {each: term(office) or office for each in own if (office := self._told_as.get(each))}
        fits = {each: office for each, office in told.items() if (len(own) == 1 or ", " not in office)}
        return list(dict.fromkeys(fits.get(each) or self.called(each) for each in own))

    def is_unsure(self, position: Position) -> bool:
        """Tell whether an unnamed person says that she is not sure of what she is quoted with."""
        own = [self.quoted[each] for each in position.quotes]
        return lay_witness(position.holder) is not None and all(
            is_unsure(each.prefix, each.exact, each.suffix) for each in own
        )

    def quotes(self, ids: Iterable[str]) -> tuple[str, ...]:
        """Return the quotes of several facts, each once."""
        known = [self.facts[each] for each in ids if each in self.facts]
        return tuple(dict.fromkeys(quote for fact in known for quote in quote_ids(fact)))

    def cites(self, ids: Sequence[str], said: str = "", english: str = "") -> Cites:
        """Return the evidence of a sentence that rests on several facts; of much, what its numbers are from.

        Args:
            ids: the facts.
            said: the sentence as it is shown.
            english: what it is a translation of: bodies and days are read in it.
        """
        figures = [each for id_ in ids if isinstance(each := self.facts.get(id_), Figure)]
        quotes = self.quotes(ids)
        worded = {each: self._facts.worded(each) for each in quotes} if len(quotes) > _MOST_QUOTES else {}
        told = (english, ENGLISH) if english else (said, self.brief.language)
        leading = quotes_of_numbers(*told, figures, worded)
        return self._chosen(quotes, ids, (said, english), leading)

    def cites_count(self, quotes: Sequence[str], ids: Sequence[str], led: Sequence[Observation]) -> Cites:
        """Return quotes as the evidence of a figure, those of the counts that lead it first."""
        leading = [each.quotes for each in led]
        own = dict.fromkeys(quote for each in leading for quote in each if quote in quotes)
        said = " ".join(f"{each.value_text} {each.said_by or ''}" for each in led)
        return self._chosen(tuple(dict.fromkeys((*own, *quotes))), ids, (said,), leading)

    def _chosen(
        self, quotes: tuple[str, ...], ids: Sequence[str], said: Sequence[str], leading: Sequence[Sequence[str]]
    ) -> Cites:
        """Return quotes as evidence; of more than a line holds a few, and the way to the facts.

        They are one of each number that is told, and one of each fact that counts none of them: the nearest to what is
        `said`, in the language of the brief or in English.
        """
        if len(quotes) <= _MOST_QUOTES:
            return Cites(quotes)
        known, told = set(quotes), [told_in(each) for each in said]

        def nearest(own: Iterable[str]) -> list[str]:
            return [max(sound, key=nearness)] if (sound := self._sound(each for each in own if each in known)) else []

        def nearness(id_: str) -> int:
            quote = self.quoted[id_]
            own = told_in(f"{quote.prefix}{quote.exact}{quote.suffix}")
            own |= told_in(quote.translation.text) if quote.translation else frozenset()
            return max(len(each & own) for each in told)

        numbers = dict.fromkeys(one for own in leading for one in nearest(own))
        borne = {quote for own in leading for quote in own}
        first = [*numbers][:1]
        rest = [own for own in map(self.quotes, ([each] for each in ids)) if borne.isdisjoint(own)]
        near = dict.fromkeys((*first, *(one for own in rest for one in nearest(own)), *numbers))
        # What bears out a number is never cut: a reader who looks it up would find another one.
        room = max(0, _MOST_QUOTES - 1 - len(numbers))
        others = [*(each for each in near if each not in numbers)][:room]
        return Cites(tuple(each for each in near if each in numbers or each in others), tuple(ids))

    def _sound(self, quotes: Iterable[str]) -> list[str]:
        """Return quotes without planted ones, where there are others."""
        own = list(quotes)
        return [each for each in own if each not in self.planted] or own

    def articles_of(self, quotes: Iterable[str]) -> frozenset[str]:
        """Return the ids of the articles that quotes are from."""
        return frozenset(self._source_of[quote] for quote in quotes if quote in self._source_of)

    def who_denies(self, count: Observation) -> list[str]:
        """Return who denies a number, in a statement on the event that it is counted of."""
        events = {each.event for each in self.brief.figures if count in each.observations}
        return [*dict.fromkeys(each.claimant for each in self.brief.statements if _denies(each, count, events))]

    def outlets(self, quotes: Iterable[str]) -> Line:
        """Return who published the quotes: "The Daily (S1)"; of a body's own page the body."""
        ids = dict.fromkeys(self._source_of[quote] for quote in quotes if quote in self._source_of)
        return joined(", ", map(self._teller, ids)) or (say.NO_ARTICLE(),)

    def _teller(self, id_: str) -> Line:
        source = self.sources.get(id_)
        sender = self._facts.sender_of(source) if source else None
        return (self.called(sender), " (", Link(id_, id_), ")") if sender else self.outlet(id_)

    def outlet(self, id_: str) -> Line:
        """Return one article by its publisher and link; one whose publisher is not known by its id."""
        source = self.sources.get(id_)
        publisher = publisher_of(source) if source else None
        return (publisher, " (", Link(id_, id_), ")") if publisher else (Unnamed(id_, id_),)

    def publishes(self, id_: str, name: str) -> bool:
        """Tell whether a body publishes an article, as a communiqué of its own: who is named once is enough."""
        source = self.sources.get(id_)
        publisher = publisher_of(source) if source else None
        return publisher is not None and plain_name(publisher) in {plain_name(name), plain_name(self.called(name))}

    @cached_property
    def figures_of(self) -> Mapping[str, Sequence[Figure]]:
        """The figures of each event."""
        found: dict[str, list[Figure]] = defaultdict(list)
        for each in self.brief.figures:
            found[each.event].append(each)
        return found

    def by_episode(self, facts: Iterable[FactT]) -> list[tuple[Episode | None, list[FactT]]]:
        """Return facts by the situation that lists them, those of none at the end; situations without any left out."""
        rest: dict[str, FactT] = {fact.id: fact for fact in facts}
        groups: list[tuple[Episode | None, list[FactT]]] = []
        for each in self.brief.episodes:
            own = [rest.pop(id_) for id_ in (*each.events, *each.figures) if id_ in rest]
            groups += [(each, own)] if own else []
        return [*groups, (None, [*rest.values()])] if rest else groups


def situation(episode: Episode | None) -> Paragraph:
    """Return the line above what belongs to one situation, or to none."""
    if episode is None:
        return Paragraph((Strong(say.NO_SITUATION()),))
    return Paragraph((Link(episode.id, episode.id), " ", Strong(episode.title)))


def quotes_by_source(brief: Brief) -> dict[str, list[Quote]]:
    """Return the quotes under the articles that they are from, in the order of the articles."""
    found: dict[str, list[Quote]] = {each.id: [] for each in brief.sources}
    for quote in brief.quotes:
        found.setdefault(quote.source, []).append(quote)
    return {source: quotes for source, quotes in found.items() if quotes}


_MOST_WITHHELD: Final = 12


def left_out(guide: Guide, *, is_full: bool) -> Iterator[Section]:
    """Yield the section of what was withheld and of files that could not be used."""
    withheld, failures = guide.brief.withheld, guide.brief.failures
    blocks: list[Block] = []
    if withheld:
        shown = withheld if is_full else withheld[: most_shown(len(withheld), _MOST_WITHHELD)]
        for sort, items in by_sort(shown).items():
            blocks += [Paragraph((say.LEFT_OUT_OF_SORT[sort](),)), bullets(map(_withheld, items))]
        if rest := len(withheld) - len(shown):
            blocks.append(elsewhere(rest, "item"))
    if failures:
        blocks += [Paragraph((say.FILES_NOT_USED(),)), bullets(_failure(each) for each in failures)]
    if blocks:
        yield Section("left-out", say.LEFT_OUT(), tuple(blocks))


def sources(guide: Guide, listed: Collection[str] | None, *, is_full: bool) -> Section:
    """Return the section of the articles that were used: those `listed`, or (None) all."""
    planted = {each.source for each in guide.brief.quotes if each.planted}
    shown = [each for each in guide.brief.sources if listed is None or each.id in listed]
    items = tuple(_source(each, is_full=is_full, is_planted=each.id in planted) for each in shown)
    block: Block = Bullets(items) if items else Paragraph((say.NO_ARTICLE_USED(),))
    rest = len(guide.brief.sources) - len(shown)
    return Section("sources", say.SOURCES(), (block, *((elsewhere(rest, "article"),) if rest else ())))


def quotes(guide: Guide, cited: Collection[str] | None) -> Iterator[Section]:
    """Yield the section of quotes by article: of those `cited` the words, or (None) of all with those around them."""
    blocks: list[Block] = []
    for source, found in quotes_by_source(guide.brief).items():
        shown = [each for each in found if cited is None or each.id in cited]
        if shown:
            lines = (_in_context(each) if cited is None else (Label(each.id), " ", *quote_told(each)) for each in shown)
            blocks += [Paragraph(say.QUOTES_FROM.line(article=guide.outlet(source))), bullets(lines)]
    if cited is not None and (rest := len([each for each in guide.brief.quotes if each.id not in cited])):
        blocks.append(elsewhere(rest, "quote"))
    if blocks:
        yield Section("quotes", say.QUOTES(), tuple(blocks))


def quote_told(quote: Quote) -> Line:
    """Return the words of a quote, within quotation marks, its page if it has one, and what the model translates."""
    page = (say.PAGE(page=quote.page),) if quote.page else ()
    return (*in_quotation_marks(quote.exact), *page, *_translated(quote))


def _translated(quote: Quote) -> Line:
    return say.TRANSLATED.line(words=(quote.translation.text,)) if quote.translation else ()


def _in_context(quote: Quote) -> Line:
    before = ("…", quote.prefix) if quote.prefix.strip() else ()
    after = (quote.suffix, "…") if quote.suffix.strip() else ()
    told = say.PAGE_AND_CHARACTERS if quote.page else say.CHARACTERS
    place = told(page=quote.page, start=quote.start, end=quote.end)
    return (Label(quote.id), " ", *before, *in_quotation_marks(Strong(quote.exact)), *after, place, *_translated(quote))


def _withheld(item: Withheld) -> Line:
    where: Part = Link(item.source, item.source) if item.source else say.OF_THE_SUMMARY()
    given = say.QUOTE_GIVEN.line(quote=(item.quote,)) if item.quote else ()
    told = say.WITHHELD_ITEM.line(
        kind=(say.WITHHELD_KIND.get(item.kind, item.kind),),
        where=(where,),
        item=(item_told(item).rstrip("."),),
        reason=(withheld_because(item.reason),),
    )
    return (*told, *given)


def _failure(failure: Failure) -> Line:
    told = say.NOT_READ if failure.stage == "load" else say.NO_REPORT
    return told.line(file=(Code(failure.file),), reason=(failed_because(failure.reason),))


def _source(source: Source, *, is_full: bool, is_planted: bool) -> Item:
    headline = (*in_quotation_marks(source.headline), ", ") if source.headline else ()
    copies = joined(", ", ((Code(each),) for each in source.copies))
    line = (
        Label(source.id),
        " ",
        publisher_of(source) or say.PUBLISHER_NOT_NAMED(),
        ", ",
        *headline,
        *_published(source),
    )
    line += say.FILE.line(file=(Code(source.file),))
    line += say.SAME_TEXT_IN.line(files=copies) if copies else ()
    line += _beside(source.metadata) if source.metadata else ()
    line += (f" {PLANTED()}",) if is_planted else ()
    return Item(line, tuple(_particulars(source)) if is_full else ())


def _beside(metadata: Metadata) -> Line:
    """Tell what the file says beside the text, as what it is."""
    headline = quoted(metadata.headline) if metadata.headline else None
    byline = say.BY_LINE(name=metadata.byline) if metadata.byline else None
    said = ", ".join(each for each in (metadata.publisher, headline, byline) if each)
    return (
        *(say.BESIDE_THE_TEXT.line(said=(said,)) if said else ()),
        *(say.FETCHED_FROM.line(address=(Code(metadata.address),)) if metadata.address else ()),
        *((say.ONLY_A_SUMMARY(),) if metadata.is_summary else ()),
    )


def _particulars(source: Source) -> Iterator[Line]:
    if source.gist:
        yield say.WHAT_IT_REPORTS.line(gist=(source.gist,))
    language = say.LANGUAGE_AND_LENGTH.line(source.chars, language=(language_called(source.language),))
    yield (*language, f"SHA-256 {source.sha256}")


def _published(source: Source) -> Line:
    stamps = joined(spaced("; "), (in_quotation_marks(each) for each in source.published_text))
    written = (spaced(": "), *stamps) if stamps else ()
    if source.published is None:
        return (say.NO_PUBLICATION_DATE(), *written)
    day, basis = readable_date(source.published), PUBLISHED[source.published_basis]
    return say.PUBLISHED_AS.line(day=day, basis=basis, stamps=written)


def marked(guide: Guide, line: Line) -> Line:
    """Return a line with what was decided of its thing, and a mark before evidence that holds planted words.

    What rests on words that are not meant for readers is marked before its evidence, wherever it stands; what an editor
    did to a thing, and what a second reading holds against it, stands where the thing has its id. Evidence leads to no
    fact that the line has its id of.
    """
    line = _edited(guide, _led_to_once(line))
    if not guide.planted:
        return line
    told: list[Part] = []
    for part in line:
        if isinstance(part, Cites) and not guide.planted.isdisjoint((*part.quotes, *guide.quotes(part.rest))):
            told.append(f" {PLANTED()}")
        told.append(part)
    return tuple(told)


def _edited(guide: Guide, line: Line) -> Line:
    labels = [part.id for part in line if isinstance(part, Label)]
    said = [each for id_ in labels for each in (*guide.edited.get(id_, ()), *guide.flagged.get(id_, ()))]
    if not said:
        return line
    end = len(line) - 1 if isinstance(line[-1], Cites) else len(line)
    return (*line[:end], f" ({spaced('; ').join(said)})", *line[end:])


def _led_to_once(line: Line) -> Line:
    named = {part.to for part in line if isinstance(part, Link)} | {part.id for part in line if isinstance(part, Label)}
    return tuple(
        Cites(part.quotes, tuple(each for each in part.rest if each not in named)) if isinstance(part, Cites) else part
        for part in line
    )


def introduced(document: Document) -> Document:
    """Return a document that says once, of the first of them, that an article has no publisher.

    An article that names no publisher is said to be one where the first such is met; from then on ids stand for them.
    """
    met: list[str] = []

    def change(line: Line) -> Line:
        return tuple(one for part in line for one in _named(part, met))

    def of(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
        return changed(blocks, change)

    def sections(given: tuple[Section, ...]) -> tuple[Section, ...]:
        return tuple(Section(each.id, each.title, of(each.blocks)) for each in given)

    return Document(
        document.title,
        of(document.opening),
        sections(document.sections),
        of(document.closing),
        sections(document.annex),
    )


def _named(part: Part, met: list[str]) -> Line:
    if not isinstance(part, Unnamed):
        return (part,)
    link = Link(part.text, part.to)
    met.append(part.to)
    return (link, f" ({NO_PUBLISHER_NAMED()})") if len(met) == 1 else (link,)  # a wording that needs no case


def decisions(guide: Guide) -> Iterator[Section]:
    """Yield the section of what an editor decided; without decisions none."""
    given = sorted(guide.brief.decisions, key=lambda each: each.applied)
    if not given:
        return
    told = bullets(_decision(guide, each) for each in given)
    blocks: tuple[Block, ...] = (Paragraph((say.DECIDED(),)), told)
    yield Section("decisions", say.DECISIONS(), blocks)


def signatures(brief: Brief) -> tuple[str, ...]:
    """Return who signs a brief, as `decisions` told it: "Signed by A. Person, desk head, 5 March 2020"."""
    return tuple(decision_told(each) for each in brief.decisions if each.kind == "sign" and each.applied)


def _decision(guide: Guide, decision: Decision) -> Line:
    kind = say.DECISION[decision.kind]
    if not decision.applied:
        why = with_files(f" – {decision_why(decision)}", guide.files)
        return (Strong(say.NOT_APPLIED(kind=kind)), " ", Code(decision_told(decision)), *why)
    shown = [each for each in decision.about if not each.startswith("N")]  # no label of a name stands in a brief
    about: Line = (" (", *links(shown), ")") if shown else ()
    told = decision_told(decision)
    told = f"{told.removesuffix('.')}{spaced('; ')}{decision_why(decision)}" if decision.why else told
    return (Strong(say.LABEL(label=kind)), " ", *with_files(told, guide.files), *about)
