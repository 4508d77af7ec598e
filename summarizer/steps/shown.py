"""The facts of a situation as the model is shown them: facts by rank and a budget in, numbered parts that fit out.

Each fact is measured alone; that facts shown together take a little less is no harm. Ids count from 1 in each request
(E1, F1, …), so that a request changes only when its own facts do. A toll that a thousand articles tell is one fact, and
takes no more room than a few of them.
"""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from itertools import islice
from typing import Any, Final

from pydantic import BaseModel

from summarizer.domain.article import Span, sentence_around
from summarizer.domain.edtf import days_after, latest_of, readable_date, readable_when
from summarizer.domain.first_reports import first_report_in
from summarizer.domain.metrics import MEASURED
from summarizer.llm.budget import tokens_of
from summarizer.merging.facts import Fact, Facts, names_of, publisher_of, quote_ids, status_of, told_by
from summarizer.merging.gaps import overtakers
from summarizer.merging.situations import Situation
from summarizer.steps.prompts import Prompts
from summarizer.telling.needs import need_beside
from summarizer.telling.one_day import day_told, is_one_day_of
from summarizer.telling.phrases import counted, counters_called
from summarizer.telling.weight import status_told
from summarizer_schemas.brief import Dispute, Episode, Event, Figure, Observation, Statement
from summarizer_schemas.vocabulary import OWN_VOICE

FOR_ASKING_AGAIN: Final = 1_500
"""Tokens that are left free: what was answered and what is wrong with it go along when it is asked for again. The
longest answers in `cassettes/` take about 500, and their faults seldom as many."""
_FOR_COUNTS: Final = 40
"""Tokens for the line that counts what is not shown."""
_LEAST: Final = 500
"""Whatever a request holds besides, this is left for facts: one always has room."""
_MORE_TOGETHER: Final = 2
"""So many times the facts that fit by the size of each are tried together: of a large folder each trial takes long."""
Values = Callable[[Sequence[Fact]], dict[str, object]]


@dataclass(frozen=True)
class PromptRoom:
    """What one kind of request has room for."""

    prompts: Prompts
    step: str
    schema: type[BaseModel]
    budget: int

    def tokens(self, values: dict[str, object]) -> int:
        """Measure a request."""
        return tokens_of(self.prompts.ask(self.step, values), self.schema)

    def parts(self, facts: Sequence[Fact], values: Values) -> Iterator[list[Fact]]:
        """Cut facts into parts that fit, in their order; one that takes too much goes alone.

        At least one part comes. A fact is measured when its part is asked for.
        """
        free = self.budget - FOR_ASKING_AGAIN
        if self.tokens(values(facts)) <= free:
            yield [*facts]
            return
        empty = self.tokens(values([]))
        left = max(_LEAST, free - empty - _FOR_COUNTS)
        part: list[Fact] = []
        taken = 0
        for fact in facts:
            # Each is rounded down by less than a token.
            size = self.tokens(values([fact])) - empty + 1
            if part and taken + size > left:
                yield part
                part, taken = [], 0
            part.append(fact)
            taken += size
        yield part

    def first(self, facts: Sequence[Fact], values: Values) -> list[Fact]:
        """Return the first facts that fit together: more than a part has, as those who are in several stand once."""
        least = next(self.parts(facts, values))
        if len(least) == len(facts):
            return least
        free = self.budget - FOR_ASKING_AGAIN - _FOR_COUNTS
        counts = range(len(least), min(len(facts), _MORE_TOGETHER * len(least)) + 1)
        fit = bisect_right(counts, free, lo=1, key=lambda count: self.tokens(values(facts[:count])))
        return [*facts[: counts[fit - 1]]]


def rest_in_words(rest: Sequence[Fact], situations: int = 0) -> str:
    """Count the facts that are not shown: "40 further events and 12 further figures"; "" for none."""
    sorts = {"event": Event, "figure": Figure, "dispute": Dispute}
    counts = {name: sum(isinstance(each, sort) for each in rest) for name, sort in sorts.items()}
    counts["statement"] = len(rest) - sum(counts.values())
    counts["situation"] = situations
    told = [f"{count:,} further {name}{'' if count == 1 else 's'}" for name, count in counts.items() if count]
    return f"{', '.join(told[:-1])} and {told[-1]}" if len(told) > 1 else "".join(told)


_MARK_CHARS = 8
_SLUG_WORDS = 6
MOST_QUOTES: Final = 6
"""Of one fact; the seventh article that tells it adds nothing to what is said of it."""
_MOST_COUNTS: Final = 12
"""Of one figure: those that stand, and the latest that they replaced."""
_MOST_SIDES: Final = 8
_MOST_DAYS: Final = 2
_LONGEST_QUOTE: Final = 400
_AROUND: Final = 130
"""Characters of a sentence before a quote, and behind it: some 20 words, as many as a sentence of news has."""
_OF_SEVERAL: Final = frozenset({"conflicting", "different_scope"})
"""What prose is told of how counts stand to each other: that one rose from another stands in the counts."""
_MOST_OF_FIGURE: Final = 2
"""Quotes of one figure in a request for prose, which tells the latest counts; each count has its number beside it."""
_MOST_OF_OTHERS: Final = 4
"""Quotes of an event or a statement in a request for prose, each within its sentence."""
_MOST_REPLACED: Final = 4
"""Counts of one figure that others have replaced, in a request for prose, which tells the last that changed."""
_MOST_OUTLETS: Final = 3
_MOST_INTRODUCED: Final = 30
_UNNAMED: Final = "the article itself"
"""Who holds what an article says without naming anybody, in a request about disputes."""


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


@dataclass(frozen=True)
class _Showing:
    """How the facts of one request are shown: their ids there, and whether prose is to be made of them."""

    facts: Facts
    local: Mapping[str, str]
    for_prose: bool

    def kept(self, fact: Fact, make: Callable[[Any], dict[str, object]]) -> dict[str, object]:
        """Return what is shown of a fact whatever stands beside it: made once, also for requests only measured."""
        known = self.facts.shown.get((fact.id, self.for_prose))
        if known is None or known[0] is not fact:
            known = self.facts.shown[fact.id, self.for_prose] = fact, make(fact)
        return known[1]

    def speakers(self, said_by: Iterable[str | None], sources: Iterable[str] = ()) -> str:
        """Name who tells something.

        Prose must not call an article a body, so it counts only where nobody is named, by its outlet if that is known.
        """
        named = dict.fromkeys(self.name(each) if each else _UNNAMED for each in said_by)
        if self.for_prose:
            named.pop(_UNNAMED, None)
        shown = [*named] or [self._own_voice([*dict.fromkeys(sources)])]
        more = f" and {len(shown) - MOST_QUOTES} others" if len(shown) > MOST_QUOTES else ""
        return f"{', '.join(shown[:MOST_QUOTES])}{more}"

    def name(self, speaker: str) -> str:
        """Return how prose calls a speaker; what is disputed is held to the name that the facts have."""
        return self.facts.naming(speaker) if self.for_prose else speaker

    def _own_voice(self, sources: Sequence[str]) -> str:
        """Name who tells what articles say themselves: a body on its own page, or an outlet that names nobody."""
        senders = [self.facts.sender_of(self.facts.sources[each]) for each in sources]
        told = dict.fromkeys(self.name(each) for each in senders if each)
        return " and ".join(told) if told and all(senders) else f"{self._outlets(sources)}, naming nobody"

    def _outlets(self, sources: Sequence[str]) -> str:
        """Name the outlets of articles, or count the articles where one of them gives no outlet."""
        published = [publisher_of(self.facts.sources[each]) for each in sources]
        outlets = [*dict.fromkeys(each for each in published if each)]
        if outlets and all(published) and len(outlets) <= _MOST_OUTLETS:
            return " and ".join(outlets)
        return "one article" if len(sources) < 2 else f"{len(sources)} articles"

    def when(self, fact: Event | Statement) -> str:
        """Tell the day of a fact; of what has none, in prose, that of its article, and whether it was said then."""
        ahead = isinstance(fact, Event) and fact.status == "planned"
        told = readable_when(fact.date, fact.date_text, ahead=ahead, with_words=True)
        if self.for_prose and isinstance(fact, Event) and is_one_day_of(fact):
            told = day_told(fact) + (f" (“{fact.date_text}”)" if fact.date_text else "")
        days = self.facts.told_on(fact) if self.for_prose else ()
        sources = [self.facts.sources[each] for each in self.facts.sources_of([fact])]
        is_own = isinstance(fact, Statement) and all(self.facts.puts_out(fact.claimant, each) for each in sources)
        how = "said" if is_own else "reported"
        if days:
            return f"{told}; {how} on {' and on '.join(days[:_MOST_DAYS])}"
        is_open = self.for_prose and fact.date is None
        since = latest_of([self.facts.undated_since.get(each.id) for each in sources]) if is_open else None
        return f"{told}; its article is undated, of {readable_date(since)} or later" if since else told

    def quoted(self, fact: Fact) -> str:
        """Give the words of the articles that bear a fact out; where several tell an event, on whose word each is."""
        ids = self._first_of_counts(fact) if isinstance(fact, Figure) else self.facts.sound_quotes(fact)
        said_by = self._said_by(fact) if isinstance(fact, Event) else {}
        is_figure = isinstance(fact, Figure)
        most = (_MOST_OF_FIGURE if is_figure else _MOST_OF_OTHERS) if self.for_prose else MOST_QUOTES
        is_worded = not is_figure and (self.for_prose or isinstance(fact, Statement))
        shown = self._in_its_sentence if is_worded else self._quote
        told = " | ".join(f"{said_by.get(each, '')}{self._denied(fact, each)}{shown(each)}" for each in ids[:most])
        return f"{told} | and {len(ids) - most} more" if len(ids) > most else told

    def _first_of_counts(self, figure: Figure) -> Sequence[str]:
        """Return the quotes of a figure: for prose those of counts that stand before those that were replaced."""
        ids = self.facts.sound_quotes(figure)
        current = {each for count in figure.observations if count.current for each in count.quotes}
        return sorted(ids, key=lambda each: each not in current) if self.for_prose else ids

    def _denied(self, fact: Fact, id_: str) -> str:
        """Give the sentence before a denial to who asks what is disputed: it says how much is denied, and of what."""
        quote = self.facts.quotes[id_]
        text = self.facts.texts.get(quote.source, "")[: quote.context_start].rstrip()
        if self.for_prose or not isinstance(fact, Statement) or fact.stance != "denies" or not text:
            return ""
        before = text[sentence_around(text, Span(len(text) - 1, len(text))).start :]
        told = before if len(before) <= _AROUND else f"…{before[-_AROUND:].partition(' ')[2]}"
        return f"(before it: “{' '.join(told.split())}”) "

    def _in_its_sentence(self, id_: str) -> str:
        """Give a quote within the words of its sentence around it, which say what it is about: a video, a hostage."""
        quote = self.facts.quotes[id_]
        sentence = self.facts.context_of(quote)
        before, found, after = sentence.partition(quote.exact)
        if not found or not (before or after).strip():
            return f"“{_cut(quote.exact)}”"
        head = before if len(before) <= _AROUND else f"…{before[-_AROUND:].partition(' ')[2]}"
        tail = after if len(after) <= _AROUND else f"{after[:_AROUND].rpartition(' ')[0]}…"
        return f"“{' '.join(f'{head}‹{_cut(found)}›{tail}'.split())}”"

    def _quote(self, id_: str) -> str:
        """Give a quote, with what its sentence says of it that it lacks: that it is a first report."""
        quote = self.facts.quotes[id_]
        first = first_report_in(self.facts.context_of(quote))
        beside = f" (its sentence: “{first}”)" if first and first not in quote.exact else ""
        return f"“{_cut(quote.exact)}”{beside}"

    def _said_by(self, event: Event) -> Mapping[str, str]:
        """Give on whose word each quote of an event is, where its accounts are not on one word."""
        if len({each.said_by for each in event.reports}) < 2:
            return {}
        return {
            quote: f"{self.speakers([each.said_by], [each.source])}: "
            for each in event.reports
            for quote in each.quotes
        }

    def status(self, event: Event) -> str:
        """Give the status of an event, and which others may be the same."""
        same = [self.local.get(each) or self._elsewhere(each) for each in event.possibly_same_as]
        status = status_told(event, self.facts)
        return f"{status}; perhaps the same event as {' and '.join(same)}" if same else status

    def _elsewhere(self, id_: str) -> str:
        """Name an event that is not shown by what it tells: whether they are one is open wherever it is told."""
        other = self.facts.by_id[id_]
        assert isinstance(other, Event), "an event is perhaps the same as an event"
        return f"“{_cut(other.summary).rstrip('.')}” (told elsewhere)"


def show_facts(
    chosen: Sequence[Fact], facts: Facts, *, for_prose: bool = False
) -> tuple[dict[str, object], Mapping[str, str]]:
    """Return what a prompt needs of some facts, and the map from the ids that it shows to the situation's."""
    grouped: dict[str, list[Fact]] = {"E": [], "F": [], "C": [], "D": []}
    for fact in chosen:
        grouped[fact.id[0]].append(fact)
    local = {fact.id: f"{letter}{n}" for letter, group in grouped.items() for n, fact in enumerate(group, start=1)}
    showing = _Showing(facts, local, for_prose)
    values: dict[str, object] = {
        "events": [_event(e, showing) for e in chosen if isinstance(e, Event)],
        "figures": [_figure(f, showing) for f in chosen if isinstance(f, Figure)],
        "statements": [_statement(s, showing) for s in chosen if isinstance(s, Statement)],
        "disputes": [_dispute(d, showing) for d in chosen if isinstance(d, Dispute)],
        "who": _who(chosen, facts) if for_prose else [],
    }
    return values, {shown_id: id_ for id_, shown_id in local.items()}


def _who(chosen: Iterable[Fact], facts: Facts) -> list[str]:
    """Say of each person and body that facts name what the articles say that it is."""
    names = dict.fromkeys(name for fact in chosen for name in names_of(fact))
    told = (role.with_name(each) for each in names if (role := facts.role_of(each)))
    return [*islice(told, _MOST_INTRODUCED)]


def _event(event: Event, showing: _Showing) -> dict[str, object]:
    def by_itself(event: Event) -> dict[str, object]:
        told_by_each = (each.said_by for each in event.reports), (each.source for each in event.reports)
        return {
            "summary": event.summary,
            "when": showing.when(event),
            "reported_by": showing.speakers(*told_by_each),
            "evidence": showing.quoted(event),
        }

    beside = {"status": showing.status(event), "overtaken": _overtaken(event, showing)}
    return {"id": showing.local[event.id], **showing.kept(event, by_itself), **beside}


def _statement(statement: Statement, showing: _Showing) -> dict[str, object]:
    def by_itself(statement: Statement) -> dict[str, object]:
        return {
            "said": f"{showing.name(statement.claimant)} {statement.stance.replace('_', ' ')}: {statement.claim}",
            "when": showing.when(statement),
            "evidence": showing.quoted(statement) + (f" (beside it: “{need}”)" if need else ""),
        }

    need = need_beside(statement, showing.facts) if showing.for_prose else ""
    about = ", ".join(showing.local[each] for each in statement.about if each in showing.local)
    beside = {"about": about, "overtaken": _overtaken(statement, showing)}
    return {"id": showing.local[statement.id], **showing.kept(statement, by_itself), **beside}


def _overtaken(fact: Event | Figure | Statement, showing: _Showing) -> str:
    """Name what overtook a fact, as far as it is shown."""
    return next((showing.local[each.id] for each in overtakers(fact, showing.facts) if each.id in showing.local), "")


def _dispute(dispute: Dispute, showing: _Showing) -> dict[str, object]:
    def holder(name: str) -> str:
        return "one article" if showing.for_prose and name == OWN_VOICE else showing.name(name)

    when = showing.facts.days_of_sides(dispute) if showing.for_prose else ("",) * len(dispute.positions)
    sides = [f"{holder(each.holder)}{day}: {each.position}" for each, day in zip(dispute.positions, when, strict=True)]
    more = [f"and {len(sides) - _MOST_SIDES} more"] if len(sides) > _MOST_SIDES else []
    return {"id": showing.local[dispute.id], "question": dispute.question, "positions": [*sides[:_MOST_SIDES], *more]}


def _figure(figure: Figure, showing: _Showing) -> dict[str, object]:
    def by_itself(figure: Figure) -> dict[str, object]:
        return {
            "status": status_told(figure, showing.facts),
            "told": "; ".join(_counts_told(figure, showing)),
            "note": _note(figure, showing),
            "evidence": showing.quoted(figure),
        }

    event = showing.local.get(figure.event, "an event not listed")
    beside = {"event": event, "overtaken": _overtaken(figure, showing)}
    return {"id": showing.local[figure.id], **beside, **showing.kept(figure, by_itself)}


def _counts_told(figure: Figure, showing: _Showing) -> list[str]:
    counts = showing.facts.sound_counts(figure)
    kept = [each for each in counts if each.current][-_MOST_COUNTS:]
    replaced = [each for each in counts if not each.current]
    most = min(_MOST_REPLACED if showing.for_prose else _MOST_COUNTS, max(0, _MOST_COUNTS - len(kept)))
    # Of what was lowered prose has to give both numbers, and the latest of what was replaced may be neither.
    lowered = [each for each in _lowered(counts) if not each.current][-most:] if showing.for_prose else []
    others = [each for each in replaced if each not in lowered]
    kept_replaced = [*lowered, *others[max(0, len(others) - most + len(lowered)) :]]
    called = counters_called(counts)
    told = [
        f"{_count(each, figure, showing)}{_other_name(each, called)}"
        for each in counts
        if each in kept or each in kept_replaced
    ]
    left = len(counts) - len(told)
    return [*told, f"and {left} more counts"] if left else told


def _lowered(counts: Sequence[Observation]) -> list[Observation]:
    """Return the counts that an article calls replaced and that their body lowered, each with what it lowered it to."""
    found = []
    for n, count in enumerate(counts):
        later = next((each for each in counts[n + 1 :] if each.origins == count.origins), None)
        falls = later is not None and count.low is not None and later.low is not None and later.low < count.low
        found += [count, later] if later and falls and count.is_superseded else []
    return found


def _other_name(count: Observation, called: Mapping[tuple[str, ...], str]) -> str:
    """Tell a writer that a count is on the word of a body that other counts name otherwise."""
    name = called.get(count.origins)
    return f" (one counter with {name})" if name and count.said_by and count.said_by != name else ""


def _note(figure: Figure, showing: _Showing) -> str:
    """Tell how the counts stand to each other; for prose an article is no body, and one source stands above."""
    if not showing.for_prose:
        return figure.note
    note = figure.note.replace(OWN_VOICE, "one article") if figure.status in _OF_SEVERAL else ""
    return "; ".join(filter(None, [note, _why(figure, showing)]))


def _why(figure: Figure, showing: _Showing) -> str:
    """Give the words by which an article says whom a count that stands takes in, or why there is another."""
    quotes = (showing.facts.quotes[each] for count in figure.observations if count.current for each in count.quotes)
    why = next((reason for each in quotes if (reason := showing.facts.reason_behind(each, figure.metric))), "")
    return f"an article says why counts differ: “{_cut(why)}”" if why else ""


def _count(count: Observation, figure: Figure, showing: _Showing) -> str:
    sources = [showing.facts.quotes[each].source for each in count.quotes]
    who = showing.speakers(told_by(count) or [None], sources)
    own = figure.model_copy(update={"of": count.of})
    is_own_count = count.is_of_politics and figure.metric not in MEASURED  # what a party demands it has not counted
    return (
        f"{counted(own, count, status_of(figure, showing.facts.by_id))}, according to {who}"
        f"{', a party to the events' if count.is_party else ' (its own count)' if is_own_count else ''}"
        f"{' (rated unreliable: in front only where nobody else counts)' if count.discounted else ''}"
        f"{_counted_on(count, figure, showing)}"
        f"{f'; it counts: {count.scope.text}' if count.scope else ''}"
        f"{'' if count.current else ' (superseded)'}"
    )


def _counted_on(count: Observation, figure: Figure, showing: _Showing) -> str:
    """Tell when something was counted, or only reported: who gives a number again has not counted again that day."""
    if not count.as_of:
        return ""
    told = readable_date(count.as_of)
    first = min(
        (each.as_of or "" for each in figure.observations if _is_given_before(each, count, showing)), default=""
    )
    if first:
        return f", counted {readable_date(first)}, given again {told}"
    return f", {'reported on' if showing.facts.day_is_reports(count) else 'counted'} {told}"


def _is_given_before(earlier: Observation, count: Observation, showing: _Showing) -> bool:
    """Tell whether a body gave the number of a count on an earlier day, of which the article of the count says none."""
    if count.as_of_basis == "stated" or (earlier.low, earlier.high) != (count.low, count.high):
        return False
    is_earlier = earlier.as_of is not None and days_after(count.as_of, earlier.as_of) > 0
    return is_earlier and not _bodies(earlier, showing).isdisjoint(_bodies(count, showing))


def _bodies(count: Observation, showing: _Showing) -> frozenset[str]:
    """Return who counts, as prose calls them: where an article names nobody, whoever puts it out."""
    facts = showing.facts
    outlets = (publisher_of(facts.sources[facts.quotes[each].source]) for each in count.quotes)
    return frozenset(facts.naming(each) for each in told_by(count) or outlets if each)


def _cut(text: str) -> str:
    told = " ".join(text.split())
    return told if len(told) <= _LONGEST_QUOTE else f"{told[:_LONGEST_QUOTE]}…"


def mark(situation: Situation, sources: Iterable[str], *more: str) -> str:
    """Return 8 hex digits that stay while the same articles stand behind a request."""
    wanted = set(sources)
    texts = sorted(source.text_sha256 for source in situation.sources if source.id in wanted)
    return sha256("\n".join([*texts, *more]).encode()).hexdigest()[:_MARK_CHARS]


def slug(title: str) -> str:
    """Return a title's first words, fit for a file's name."""
    words = "".join(c if c.isascii() and c.isalnum() else " " for c in title.casefold()).split()
    return "-".join(words[:_SLUG_WORDS])
