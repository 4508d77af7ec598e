"""The facts of a situation or a brief by id, and the evidence that a sentence citing them may draw on.

`steps.compose` checks the model's sentences with these, `verify` a brief's, so that both hold the same: numbers must
stand in the cited quotes, names and dates in what the cited facts say.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Final, Protocol

from summarizer.domain.edtf import MONTHS, WEEKDAYS, chronological, latest_of, readable_date, window
from summarizer.domain.english import hedged
from summarizer.domain.english_counts import number_told
from summarizer.domain.languages import ENGLISH, is_other
from summarizer.domain.languages.any_language import alternatives
from summarizer.domain.metrics import GROWS, METRICS, MOVES, SURE_IN_PROSE, is_ended_by
from summarizer.domain.names import BODIES, words_of
from summarizer.domain.roles import Role, role_as, role_of
from summarizer.grounding.dates import dates_in_english
from summarizer.grounding.dates.anchored import counting_from_today
from summarizer.grounding.numbers import COUNTED, read_numbers
from summarizer.grounding.numbers.time_spans import spans_of_time
from summarizer.grounding.prose import Foreign, loaded_names, unsupported, unsupported_in, untold
from summarizer.merging.figures.differences import REACH, reason_behind
from summarizer.merging.figures.series import ENDING
from summarizer.merging.naming import Naming
from summarizer_schemas.brief import (
    Brief,
    Dispute,
    Episode,
    Event,
    Figure,
    Name,
    Observation,
    Position,
    Quote,
    Sentence,
    Source,
    Statement,
)
from summarizer_schemas.vocabulary import OWN_VOICE, EventStatus, Metric

_BREAKS_OFF: Final = re.compile(
    r"(?:^|\s)(?:and|or|but|of|the|an?|in|on|at|to|for|from|by|with|that|which|who|as|than|y|de|del|la|el|und|der|die|das|"
    r"et|le|les|des|du|e|do|da)$",
    re.IGNORECASE,
)
"""A description that ends so was cut out of a sentence."""
_PRONOUN: Final = re.compile(
    r"(?:(?:one|some|many|most|all|both|two|three|several|none) of )?"
    rf"(?:{alternatives(lambda row: row.pronouns)})",
    re.IGNORECASE,
)
_PAGE: Final = re.compile(
    r"(?:the|this|that|our|an?)(?: (?:same|earlier|previous|original|online|front-page))* "
    r"(?:article|report|story|piece|item|headline|version|column|dispatch)",
    re.IGNORECASE,
)
"""A piece of a paper, to which another refers: it has counted nobody, and who wrote it is not said."""
_LETTER: Final = re.compile(r"[^\W\d_]")
_DAY_NAMED: Final = re.compile(
    rf"\b(?:(?:[1-3]?\d )?(?:{'|'.join(each for each in MONTHS if each != 'may')}|(?<=\d )may)(?: [1-3]?\d(?!\d))?"
    rf"(?:,? \d{{4}})?|{'|'.join(WEEKDAYS)})\b",
    re.IGNORECASE,
)
"""A day, a month or a weekday in English; "may" is a month behind a day alone."""
_SPEAKS: Final = (
    r"according to (?:the )?{name}\b|\b{name}(?:['’]s)? (?:has |have |had |also |later )?"
    r"(?:said|says|put|puts|counted|counts|reported|reports|gave|gives|claimed|claims|confirmed|confirms|announced|"
    r"announces|told|tells|denied|denies|admitted|admits|acknowledged|acknowledges|estimates|estimated)\b"
)


class Speaking(Protocol):
    """What has names, quotes and articles: a `Situation` or a `Brief`."""

    @property
    def names(self) -> tuple[Name, ...]: ...  # noqa: D102
    @property
    def quotes(self) -> tuple[Quote, ...]: ...  # noqa: D102
    @property
    def sources(self) -> tuple[Source, ...]: ...  # noqa: D102


class Bodies:
    """Tells who of those that are named for counts is a body.

    None of these is a body: a place that is not said to speak ("Ankara said" is its government), words that break off
    ("an invading force and"), a pronoun, "the same report", and in German a word without a capital, which is no noun.
    Where nobody is left, the article says it itself.
    """

    def __init__(self, holder: Speaking) -> None:
        self._holder = holder

    def only(self, figure: Figure) -> Figure:
        """Return a figure whose counts name bodies alone."""
        counts = tuple(map(self.of_count, figure.observations))
        return figure if counts == figure.observations else figure.model_copy(update={"observations": counts})

    def of_count(self, count: Observation) -> Observation:
        """Return a count that names bodies alone; the first of them leads."""
        named = [each for each in (count.said_by, *count.also_said_by) if each]
        kept = [each for each in named if self.is_body(each, count.quotes)]
        if kept == named and (count.said_by or not named):
            return count
        return count.model_copy(update={"said_by": kept[0] if kept else None, "also_said_by": tuple(kept[1:])})

    def is_body(self, speaker: str, quote_ids: Iterable[str]) -> bool:
        """Tell whether a speaker of these quotes is a body."""
        quotes = [self._quotes[each] for each in quote_ids if each in self._quotes]
        if speaker in self._places:
            speaks = re.compile(_SPEAKS.format(name=re.escape(speaker)), re.IGNORECASE)
            return any(speaks.search(f"{each.prefix}{each.exact}{each.suffix}") for each in quotes)
        if speaker in self._names:
            return True
        is_german = bool(quotes) and all(self._languages[each.source].startswith("de") for each in quotes)
        is_no_noun = is_german and speaker.islower() and " " not in speaker
        is_said = _LETTER.search(speaker) and not _BREAKS_OFF.search(speaker)
        is_said = is_said and not _PRONOUN.fullmatch(speaker) and not _PAGE.fullmatch(speaker)
        return bool(is_said) and not is_no_noun

    @cached_property
    def _names(self) -> frozenset[str]:
        return frozenset(each.name for each in self._holder.names)

    @cached_property
    def _places(self) -> frozenset[str]:
        return frozenset(each.name for each in self._holder.names if each.kind == "place")

    @cached_property
    def _quotes(self) -> Mapping[str, Quote]:
        return {each.id: each for each in self._holder.quotes}

    @cached_property
    def _languages(self) -> Mapping[str, str]:
        return {each.id: each.language for each in self._holder.sources}


Fact = Event | Figure | Statement | Dispute
_GIVEN: Final = COUNTED | {"share"}
_THINGS: Final = frozenset({"other", "organization", "company"})


def _is_thing_of(name: Name, told: str) -> bool:
    """Tell what main events happened to or in: "the Orla House care home" is no place as its town is."""
    return (name.kind in _THINGS and name.name in told) or (
        name.kind == "place" and re.search(rf"\b[Tt]he {re.escape(name.name)} [a-z]", told) is not None
    )


_SHORT = 2
"""Letters of a spelling that may be anybody's."""


class Holder(Protocol):
    """What holds facts: a `Situation` or a `Brief`."""

    @property
    def sources(self) -> tuple[Source, ...]: ...  # noqa: D102
    @property
    def episodes(self) -> tuple[Episode, ...]: ...  # noqa: D102
    @property
    def quotes(self) -> tuple[Quote, ...]: ...  # noqa: D102
    @property
    def events(self) -> tuple[Event, ...]: ...  # noqa: D102
    @property
    def figures(self) -> tuple[Figure, ...]: ...  # noqa: D102
    @property
    def statements(self) -> tuple[Statement, ...]: ...  # noqa: D102
    @property
    def disputes(self) -> tuple[Dispute, ...]: ...  # noqa: D102
    @property
    def names(self) -> tuple[Name, ...]: ...  # noqa: D102


@dataclass(frozen=True)
class Evidence:
    """What one or more facts offer to a sentence.

    Attributes:
        foreign: the quotes of articles in other languages than English, as `words` has the English ones.
        words: quotes with the qualifiers of their numbers, dates and time words, and who says so; the sentence's
            numbers must stand here.
        context: the sentences around the quotes and the facts in words, in which its names may stand.
        names: the names of the facts in every spelling, in which they may stand as well.
    """

    foreign: tuple[Foreign, ...]
    words: tuple[str, ...]
    context: tuple[str, ...]
    names: tuple[str, ...]


@dataclass(frozen=True)
class Facts:
    """All facts of a holder.

    Attributes:
        holder: the situation or brief.
        texts: the articles' texts by source id; names may stand in the sentence around a quote.
    """

    holder: Holder
    texts: Mapping[str, str]
    shown: dict[tuple[str, bool], tuple[Fact, dict[str, object]]] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )
    """What requests have shown of a fact, by its id and whether for prose; kept and looked up by who words them."""
    _roles: dict[str, Role | None] = field(default_factory=dict, init=False, repr=False, compare=False)

    @cached_property
    def words_of_names(self) -> frozenset[str]:
        """The words of all names, as they are written."""
        return frozenset(word for each in self.holder.names for word in each.name.split())

    @cached_property
    def by_id(self) -> dict[str, Fact]:
        """Every fact that a sentence can cite."""
        holder = self.holder
        facts: tuple[Fact, ...] = (*holder.events, *holder.figures, *holder.statements, *holder.disputes)
        return {fact.id: fact for fact in facts}

    @cached_property
    def quotes(self) -> dict[str, Quote]:
        """Every quote by its id."""
        return {quote.id: quote for quote in self.holder.quotes}

    @cached_property
    def sources(self) -> dict[str, Source]:
        """Every source by its id."""
        return {source.id: source for source in self.holder.sources}

    @cached_property
    def _planted(self) -> frozenset[str]:
        """The quotes in words that are not meant for readers."""
        return frozenset(quote.id for quote in self.holder.quotes if quote.planted)

    def sources_of(self, facts: Iterable["Fact"]) -> set[str]:
        """Return the sources that the quotes of some facts are from."""
        return {self.quotes[quote].source for fact in facts for quote in quote_ids(fact)}

    def objections(
        self, text: str, cites: Iterable[str], *, asks: bool = False, language: str = ENGLISH
    ) -> tuple[str, ...]:
        """Return why a sentence cannot stand on the facts that it cites; () when it can.

        One that `asks` may ask of what the facts do not tell; its numbers must stand in them all the same, its names
        in any fact.
        Of a sentence in another language than English that is all that is held to them.
        """
        cited = tuple(cites)
        if not cited:
            return ("it cites nothing",)
        unknown = [each for each in cited if each not in self.by_id]
        if unknown:
            return (f"there is no fact {', '.join(unknown)}",)
        evidence = self.evidence(cited)
        if is_other(ENGLISH, language):
            return unsupported_in(
                Foreign(text, language),
                evidence.words,
                context=evidence.context,
                names=evidence.names,
                foreign=evidence.foreign,
            )
        loaded = (f"'{each}' takes a side: name the party, or quote the word" for each in loaded_names(text))
        relative = (f"{each!r} counts from an article's day: give the day itself" for each in counting_from_today(text))
        context = (*evidence.context, *self._introductions(text))
        names = (*evidence.names, *(self._all_spellings if asks else ()))
        quoted = (self.quotes[each] for id_ in cited for each in quote_ids(self.by_id[id_])) if asks else ()
        words = (*evidence.words, *(day for each in quoted for day in self._days_around(each)))
        unborne = unsupported(text, words, context=context, names=names, foreign=evidence.foreign)
        told = (*evidence.words, *(each.text for each in evidence.foreign), *context, *evidence.names)
        return (*unborne, *(() if asks else untold(text, told)), *loaded, *relative)

    def _introductions(self, text: str) -> Iterator[str]:
        """Yield what those are whom a sentence names: whoever asks for an introduction takes it too."""
        yield from (role.words for name in self._named if name in text and (role := self.role_of(name)))

    @cached_property
    def _all_spellings(self) -> tuple[str, ...]:
        return _unique(spelling for name in self._named for spelling in self.spellings_of(name))

    def worded(self, quote: str) -> Foreign:
        """Return the words of a quote, with their language."""
        return Foreign(self.quotes[quote].exact, self.sources[self.quotes[quote].source].language)

    def is_planted(self, fact: Fact) -> bool:
        """Tell whether a fact rests on nothing but words that are not meant for readers."""
        return self._planted.issuperset(quote_ids(fact))

    def sound_quotes(self, fact: Fact) -> tuple[str, ...]:
        """Return a fact's quotes without planted ones, where it has others."""
        ids = quote_ids(fact)
        return tuple(each for each in ids if each not in self._planted) or ids

    def sound_counts(self, figure: Figure) -> tuple[Observation, ...]:
        """Return a figure's counts on the word of bodies, without planted ones where it has others."""
        counts = self.bodies.only(figure).observations
        return tuple(each for each in counts if not self._planted.issuperset(each.quotes)) or counts

    def told_on(self, fact: Fact) -> tuple[str, ...]:
        """Return the days of the articles, in words, that tell a fact without a date; () where it has one."""
        if not isinstance(fact, Event | Statement) or fact.date is not None:
            return ()
        days = (self.sources[self.quotes[each].source].published for each in quote_ids(fact))
        return _unique(readable_date(each) for each in days if each)

    def reason_behind(self, quote: Quote, metric: Metric) -> str:
        """Return the words behind a number's quote by which its article says why it is another one; "" without any."""
        text = self.texts.get(quote.source)
        return reason_behind(quote.suffix if text is None else text[quote.end : quote.end + REACH], metric)

    def day_of_side(self, side: Position) -> tuple[str | None, bool]:
        """Return the day (EDTF) of a side's last word, and whether it was said then: else an article told it then."""
        said = [day for each in side.quotes for day in self._said_on.get(each, ())]
        told = [self.sources[self.quotes[each].source].published for each in side.quotes if each in self.quotes]
        return max(said or _given(*told), key=chronological, default=None), bool(said)

    @cached_property
    def _said_on(self) -> Mapping[str, list[str]]:
        """The days on which what stands in each quote was said or counted, as far as its article tells them."""
        days: dict[str, list[str]] = {}
        said = [(each.date, each.quotes) for each in self.holder.statements]
        counts = (each for figure in self.holder.figures for each in figure.observations if not each.is_superseded)
        said += [(each.as_of, each.quotes) for each in counts if each.as_of_basis == "stated"]
        for day, quotes in said:
            for quote in quotes if day else ():
                days.setdefault(quote, []).append(day or "")
        return days

    @cached_property
    def denials(self) -> frozenset[str]:
        """The quotes in which somebody denies something."""
        return frozenset(quote for each in self.holder.statements if each.stance == "denies" for quote in each.quotes)

    def days_of_sides(self, dispute: Dispute) -> tuple[str, ...]:
        """Return in words the day on which each side spoke; "" where that is not told, or all spoke on one day."""
        days = [self.day_of_side(each) for each in dispute.positions]
        if len({day for day, _ in days}) == 1:
            return ("",) * len(days)
        return tuple(f" ({readable_date(day)})" if day and is_said else "" for day, is_said in days)

    def evidence(self, ids: Iterable[str]) -> Evidence:
        """Collect what the facts with these ids, and the events that they are about, offer."""
        facts = [self.by_id[each] for each in ids]
        about = [self.by_id[each] for fact in facts for each in events_behind(fact) if each in self.by_id]
        quotes = [self.quotes[each] for fact in facts for each in quote_ids(fact)]
        # What has no day of its own is carried by its article's: "on 18 February the company planned".
        whens = [when for fact in (*facts, *about) for when in (*_whens(fact), *self.told_on(fact))]
        told = (_in_words(fact) for fact in (*facts, *about))
        names = [name for fact in (*facts, *about) for name in names_of(fact)]
        events = [each for each in (*facts, *about) if isinstance(each, Event)]
        names += self._of_main_events({quote.source for quote in quotes}, events)
        roles = (f"{role.words} {name}" for name in dict.fromkeys(names) if (role := self.role_of(name)))
        scopes = [*_scopes(facts)]
        contexts = (
            *(self.context_of(quote) for quote in quotes),
            *_given(*told),
            *roles,
        )
        published = [self.sources[quote.source] for quote in quotes]
        names += [who for each in published for who in _given(publisher_of(each), self.sender_of(each))]
        spellings = [spelling for name in dict.fromkeys(names) for spelling in self._spellings.get(name, ())]
        # Prose may say how many articles tell something, or each part of it.
        of_facts = [{self.quotes[each].source for each in quote_ids(fact)} for fact in facts]
        numbers = {len(each) for each in (set().union(*of_facts), *of_facts)}
        articles = ("one article", *(f"{each} articles" for each in sorted(numbers)))
        positions = [each.position for fact in facts if isinstance(fact, Dispute) for each in fact.positions]
        quoted = [Foreign(self._with_qualifiers(quote), self.sources[quote.source].language) for quote in quotes]
        of_happenings = (each for fact in facts if isinstance(fact, Event | Statement) for each in quote_ids(fact))
        quoted += [stretch for each in of_happenings for stretch in self._spans_of_time(self.quotes[each])]
        accounts = (each for fact in facts if isinstance(fact, Event) for each in fact.reports)
        timed = [Foreign(each.date_text or "", self.sources[each.source].language) for each in accounts]
        quoted += [each for each in timed if is_other(each.language, ENGLISH)]
        foreign = [each for each in quoted if is_other(each.language, ENGLISH)]
        estimated = [f"estimated {value}" for value, scope in scopes if "estimate" in scope]
        words = (
            *(each.text for each in quoted if each not in foreign),
            *whens,
            *positions,
            *names,
            *articles,
            *estimated,
            *(scope for _, scope in scopes),
            *self._counts_beside_their_words(facts),
        )
        return Evidence(tuple(dict.fromkeys(foreign)), _unique(words), _unique(contexts), _unique((*names, *spellings)))

    def sender_of(self, source: Source) -> str | None:
        """Return the body whose own page or release an article is, as facts call it; None of a paper's.

        "Ministério do Mar – Gabinete do Ministro" is the ministry.
        """
        publisher = (publisher_of(source) or "").strip()
        return next((name for name, spelt in self._mastheads if publisher and spelt.match(publisher)), None)

    def puts_out(self, who: str | None, source: Source) -> bool:
        """Tell whether an article is what a speaker put out himself, so that he said on its day what it says.

        Of words that it puts in nobody's mouth, whether it is a body's own page or release.
        """
        if who is None or who == OWN_VOICE:
            return self.sender_of(source) is not None
        masthead = words_of(publisher_of(source) or "")
        return any((own := words_of(each)) and own <= masthead for each in self.spellings_of(who))

    def day_is_reports(self, count: Observation) -> bool:
        """Tell whether the day of a count is only that on which others reported it."""
        sources = {self.quotes[each].source for each in count.quotes}
        return count.as_of_basis == "published" and not any(
            self.puts_out(who, self.sources[each]) for each in sources for who in told_by(count) or (None,)
        )

    @cached_property
    def undated_since(self) -> Mapping[str, str]:
        """The articles without a date, each with the last day (EDTF) that it is known not to be before.

        It tells what happened on that day, or gives a count that has replaced what the same body counted then.
        """
        days: dict[str, list[str | None]] = {each.id: [] for each in self.holder.sources if each.published is None}
        for event in (each for each in self.holder.events if days and each.status == "news"):
            for told in (each for each in event.reports if each.source in days and each.date_basis != "inferred"):
                days[told.source].append(told.date)
        for figure in (each for each in self.holder.figures if days and each.metric in GROWS | MOVES):
            for count in (each for each in figure.observations if not each.as_of):
                source = self.quotes[count.quotes[0]].source
                gone = (each for each in figure.observations if count.current and not each.current)
                replaced = [each.as_of for each in gone if not {*count.origins}.isdisjoint(each.origins)]
                days.get(source, []).extend([count.not_before, *replaced])
        single = {id_: [each for each in own if (day := window(each)) and day.days == 1] for id_, own in days.items()}
        return {id_: last for id_, own in single.items() if (last := latest_of(own))}

    @cached_property
    def outlets(self) -> frozenset[str]:
        """The outlets whose articles these are, as their mastheads and as sentences call them."""
        mastheads = [each for each in map(publisher_of, self.holder.sources) if each]
        return frozenset({name for each in mastheads for name in (each.partition(" (")[0], self.naming(each))})

    @cached_property
    def _mastheads(self) -> Sequence[tuple[str, re.Pattern[str]]]:
        """The bodies that may send what they publish, each with how a masthead of its own begins."""
        senders = (each for each in self.holder.names if each.kind in BODIES and each.kind != "media")
        return [(each.name, re.compile(rf"(?:{_any_of(each)})\s*(?:$|[–—,:(|-])", re.IGNORECASE)) for each in senders]

    def _spans_of_time(self, quote: Quote) -> Iterator[Foreign]:
        """Yield how much time passed by the sentence of a quote, which other facts count nothing of: "ten days"."""
        tag = self.sources[quote.source].language
        yield from (Foreign(each, tag) for each in spans_of_time(self.context_of(quote), tag))

    def _days_around(self, quote: Quote) -> Iterator[str]:
        """Yield in English the days and months that the sentence of a quote names, perhaps behind the quote's words."""
        context = self.context_of(quote)
        if context != quote.exact:
            told = dates_in_english(context, self.sources[quote.source].language)
            yield from (found[0].title() for found in _DAY_NAMED.finditer(told))

    def _of_main_events(self, sources: Collection[str], events: Sequence[Event]) -> list[str]:
        """Give what names of main events stand in a sentence on some events, as far as some articles have them.

        Main events are those of the situations of these events. Their ships, works, homes and firms stand in every
        sentence ("the ship" is one of them), and their places where it tells news of which no place is told: "the
        stairs" are those of the home that burnt.
        """
        ids = {each.id for each in events}
        own = [each for each in self.holder.episodes if not ids.isdisjoint(each.events)] or self.holder.episodes
        main = [each for episode in own if isinstance(each := self.by_id[episode.events[0]], Event)]
        told = " ".join((*(each.summary for each in main), *(each.title for each in self.holder.episodes)))
        places = {place for each in main for place in each.places}
        if any(each.places or each.status != "news" for each in events) or len(main) > 1:
            places.clear()
        named = (each for each in self.holder.names if each.name in places or _is_thing_of(each, told))
        told_in = [self.texts.get(each, "") for each in sources]
        return [
            each.name
            for each in named
            if any(alias.source in sources for alias in each.aliases) or any(each.name in text for text in told_in)
        ]

    def _counts_beside_their_words(self, facts: Iterable[Fact]) -> Iterator[str]:
        """Yield in English the counts that are told by a quote in which their number is read as no count of it.

        "1,200 homes, not 12,000 as first said" gives the 12,000 of before, "all but 31" the 31 that are left, "none is
        missing" a 0, and "of 40 million six" six million; an editor may read a number otherwise.
        """
        for figure in (each for each in facts if isinstance(each, Figure)):
            for count in figure.observations:
                number = hedged(count, number_told)
                if number and (count.by_editor or not self._is_counted(count)):
                    fate = METRICS[figure.metric].in_sentence if figure.metric in SURE_IN_PROSE else ""
                    yield f"{number} {count.of} {fate}"

    def _is_counted(self, count: Observation) -> bool:
        """Tell whether a place of a count's quotes gives its number as a count or a share."""
        read = (each for id_ in count.quotes for each in read_numbers(*self.worded(id_)))
        return any((each.low, each.high) == (count.low, count.high) and each.role in _GIVEN for each in read)

    @cached_property
    def bodies(self) -> Bodies:
        """Who of those named for counts is a body."""
        return Bodies(self.holder)

    @cached_property
    def naming(self) -> Naming:
        """How sentences call the speakers."""
        return Naming(self.holder)

    def role_of(self, name: str) -> Role | None:
        """Return what articles say that a person or a body is; None where they do not, or take a side.

        Of a person whom no report introduces, what English articles say beside the name.
        """
        if name not in self._roles:
            known = self._named.get(name)
            # One article's name may hold another's introduction: "the traders' union" of the Lowick Traders' Union.
            if known and known.who and not words_of(known.who.text) <= words_of(name):
                role: Role | None = role_as(known.who.text, is_person=known.kind == "person")
            else:
                role = self._role_in_texts(name)
            self._roles[name] = None if role and any(loaded_names(role.words)) else role
        return self._roles[name]

    def _role_in_texts(self, name: str) -> Role | None:
        person = self._persons.get(name)
        spellings = [name, *(each.as_written for each in person.aliases)] if person else []
        sources = dict.fromkeys(each.source for each in person.aliases) if person else {}
        return role_of(
            spellings, [self.texts[each] for each in sources if each in self.texts and not self._is_foreign(each)]
        )

    def is_person(self, name: str) -> bool:
        """Tell whether a name is a person's."""
        return name in self._persons

    def is_listed(self, name: str) -> bool:
        """Tell whether a speaker has a name, and is not told by an article's own words."""
        return name in self._spellings

    def spellings_of(self, name: str) -> tuple[str, ...]:
        """Return a name and how articles spell it."""
        return _unique((name, *self._spellings.get(name, ())))

    def called_in_prose(self, name: str) -> frozenset[str]:
        """Return whatever prose may call somebody: as sentences do, by any spelling, a person by its last word too."""
        names = {self.naming(name), *self.spellings_of(name)}
        family = {each.rsplit(maxsplit=1)[-1] for each in names} if self.is_person(name) else set[str]()
        return frozenset(names | family)

    def spellings_of_body(self, name: str) -> tuple[str, ...]:
        """Return how articles spell a body that has no other name in the brief; () for persons and places."""
        return self._bodies.get(name, ())

    @cached_property
    def _bodies(self) -> dict[str, tuple[str, ...]]:
        bodies = [each for each in self.holder.names if each.kind not in ("person", "place", "people")]
        spelt = {each.name: _unique((each.name, *(alias.as_written for alias in each.aliases))) for each in bodies}
        return {name: tuple(one for one in own if len(one) > _SHORT) for name, own in spelt.items()}

    def _is_foreign(self, source: str) -> bool:
        return is_other(self.sources[source].language, ENGLISH)

    @cached_property
    def _named(self) -> dict[str, Name]:
        return {each.name: each for each in self.holder.names if each.kind != "place"}

    @cached_property
    def _persons(self) -> dict[str, Name]:
        return {each.name: each for each in self.holder.names if each.kind == "person"}

    def context_of(self, quote: Quote) -> str:
        """Return the sentence around a quote; of an article that is not there, the quote alone."""
        text = self.texts.get(quote.source)
        return quote.exact if text is None else text[quote.context_start : quote.context_end]

    def _with_qualifiers(self, quote: Quote) -> str:
        """Return a quote with the words around it that belong to its numbers: "at least", "or more"."""
        context = self.context_of(quote)
        start = quote.start - quote.context_start if quote.source in self.texts else 0
        end = start + len(quote.exact)
        inside = [
            each
            for each in read_numbers(context, self.sources[quote.source].language)
            if start <= each.start and each.end <= end
        ]
        first = min([start, *(each.written_start for each in inside)])
        last = max([end, *(each.written_end for each in inside)])
        return context[first:last]

    @cached_property
    def _spellings(self) -> dict[str, tuple[str, ...]]:
        return {name.name: tuple(alias.as_written for alias in name.aliases) for name in self.holder.names}


def quote_ids(fact: Fact) -> tuple[str, ...]:
    """Return the ids of all quotes that bear a fact out, in order."""
    if isinstance(fact, Event):
        return _unique(quote for report in fact.reports for quote in report.quotes)
    if isinstance(fact, Figure):
        return _unique(quote for observation in fact.observations for quote in observation.quotes)
    if isinstance(fact, Dispute):
        return _unique(quote for position in fact.positions for quote in position.quotes)
    return fact.quotes


def _any_of(name: Name) -> str:
    """Return a pattern of all spellings of a name."""
    return "|".join(re.escape(each) for each in dict.fromkeys((name.name, *(one.as_written for one in name.aliases))))


def publisher_of(source: Source) -> str | None:
    """Return who published an article, wherever it is named: as its text says, else its file beside the text."""
    return source.publisher or (source.metadata.publisher if source.metadata else None)


def split_from(event: Event) -> tuple[str, ...]:
    """Return the events that were proposed to be one with this, and are apart for a doubt: they may count the same."""
    return tuple(each.event for each in event.grouping.parted if each.event in event.possibly_same_as)


def status_of(figure: Figure, facts: Mapping[str, Fact]) -> EventStatus:
    """Return what its accounts say of a figure, else the status of its event: a toll of what is feared is feared.

    Of a return or a release that is planned the state that it ends is none that is expected.
    """
    if figure.expected:
        return figure.expected
    event = facts.get(figure.event)
    if not isinstance(event, Event) or (event.status in ENDING and is_ended_by(figure.metric, event.summary)):
        return "news"
    return event.status


def pointed_at(facts: Iterable[Fact]) -> frozenset[str]:
    """Return the quotes that a second reading holds against some disputes."""
    flags = (each.flag for each in facts if isinstance(each, Dispute))
    return frozenset(quote for flag in flags if flag for quote in flag.quotes)


def is_off(figure: Figure) -> bool:
    """Tell whether a figure is over: it is no key figure."""
    return figure.overtaken_by is not None


def _scopes(facts: Iterable[Fact]) -> Iterator[tuple[str, str]]:
    """Yield the values of counts as their articles write them, each with what it holds or leaves out."""
    for fact in facts:
        for count in fact.observations if isinstance(fact, Figure) else ():
            if count.scope:
                yield count.value_text, count.scope.text


def told_by(observation: Observation) -> tuple[str, ...]:
    """Return all who are named for a count; () where the article says it in its own voice."""
    return _given(observation.said_by, *observation.also_said_by)


def events_behind(fact: Fact) -> tuple[str, ...]:
    """Return the ids of what a fact is about; () of an event."""
    if isinstance(fact, Figure):
        return (fact.event,)
    return () if isinstance(fact, Event) else fact.about


def _whens(fact: Fact) -> tuple[str, ...]:
    """Return a fact's dates in words, not as EDTF, whose 03 would bear out any 3, and the time words beside them."""
    if isinstance(fact, Dispute):
        return ()
    if isinstance(fact, Figure):
        counts = fact.observations
        dates = _given(*(each.as_of for each in counts))
        return (*map(readable_date, dates), *_given(*(each.as_of_text for each in counts)))
    variants = fact.date_variants if isinstance(fact, Event) else ()
    texts = _given(fact.date_text, *(each.date_text for each in variants))
    return (*texts, *(readable_date(date) for date in _given(fact.date, *(each.date for each in variants))))


def _in_words(fact: Fact) -> str | None:
    """Return a fact in words, which the gate has passed; of a figure, what it tells of those counted."""
    if isinstance(fact, Event):
        return fact.summary
    if isinstance(fact, Figure):
        return f"{fact.metric}: {fact.of}"
    return fact.claim if isinstance(fact, Statement) else None


def names_of(fact: Fact) -> tuple[str, ...]:
    """Return the places, parties and speakers that a fact names."""
    if isinstance(fact, Event):
        return (*fact.places, *fact.by, *fact.to, *_given(*(report.said_by for report in fact.reports)))
    if isinstance(fact, Figure):
        return tuple(who for each in fact.observations for who in told_by(each))
    if isinstance(fact, Dispute):
        return tuple(position.holder for position in fact.positions)
    return (fact.claimant, *fact.to)


def _given(*values: str | None) -> tuple[str, ...]:
    return tuple(value for value in values if value is not None)


def _unique(values: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(values))


def words_told(fact: Event | Statement) -> str:
    """Return what an event or a statement tells, in the model's words."""
    return fact.summary if isinstance(fact, Event) else fact.claim


def prose_of(brief: Brief) -> Iterator[Sentence]:
    """Yield the sentences of the answers, then those of the overviews."""
    for answer in brief.answers:
        yield from answer.sentences
    for episode in brief.episodes:
        yield from episode.overview
