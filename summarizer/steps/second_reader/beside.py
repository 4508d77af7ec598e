"""What is shown beside what is read: numbered accounts that a verdict may point at, and lines that bear nothing out.

An account is a quote with its day and its passage, of a side also whose it is.
A question is shown with what is nearest to it in all the folder, a dispute and what time may overtake with what later
articles tell of the same.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from math import fsum
from typing import Final, NamedTuple

from summarizer.domain.edtf import window
from summarizer.merging.facts import Fact, Facts, names_of, quote_ids, words_told
from summarizer.steps.second_reader.items import MOST_QUOTES, ReadItem
from summarizer.steps.second_reader.passages import Passages, day_of_article
from summarizer.steps.shown import show_facts
from summarizer.telling.rules import told_in
from summarizer_schemas.brief import Dispute, Event, Figure, Statement

_MOST: Final = 6
"""Lines of one item; what is far from its words contradicts nothing in it."""
_LONGEST: Final = 600
"""Characters of a line: a dozen counts with their bodies and days."""
_LONGEST_QUOTE: Final = 500
_MOST_NEAR: Final = 8
"""Accounts that may answer a question, or tell what came later."""
_MOST_TELLINGS: Final = 4
"""Statements and events beside these that may answer a question by what they say in English."""
_RARE: Final = 1 / 8
"""A word that at most eight statements and events have says what they are about; all of a fire share "fire"."""
_SHARED: Final = 2
"""Words that an account shares with what it may answer; one has too many senses."""
_MOST_SEARCHED: Final = 4_000
"""Quotes that are searched for an answer: those of some two hundred articles. Of more the first, which are cited most
where situations are told."""


class NumberedAccount(NamedTuple):
    """One numbered line.

    Attributes:
        told: what stands before its words: whose they are, that they are later.
        words: the sentence of the article that it rests on.
        quotes: the ids of its quotes; the first is shown.
        facts: the facts that rest on it.
        side: of a dispute, whose answer it is.
        is_later: whether it is told later than what the item rests on.
        passage: the words round it that were shown; "" until it is known with what it is shown.
        near: of these the sentence in which it stands, with its neighbours.
    """

    told: str
    words: str
    quotes: tuple[str, ...]
    facts: tuple[str, ...] = ()
    side: str = ""
    is_later: bool = False
    is_planted: bool = False
    """Whether it rests on words that are not meant for readers, which answer and overtake nothing."""
    passage: str = ""
    near: str = ""

    def has(self, words: str) -> bool:
        """Tell whether words stand in it, or in what is shown round it."""
        return any(words.casefold() in each.casefold() for each in (self.words, self.passage))

    def shown(self, passages: Passages) -> str:
        """Return the line: the words of its quote, and in which passage they stand."""
        quote = passages.facts.quotes[self.quotes[0]]
        exact = " ".join(quote.exact.split())[:_LONGEST_QUOTE]
        day = day_of_article(quote.source, passages.facts)
        return f"{self.told}“{exact}” ({day}, passage {passages.number_of(quote.id)})"


@dataclass(frozen=True)
class Shelf:
    """Finds the accounts of a folder by their words, their names and what the facts say of them in English."""

    facts: Facts

    def days_of(self, quotes: Iterable[str]) -> list[int]:
        """Return the days (ordinals) of the articles that some quotes are from, as far as their years are known."""
        days = (window(self.facts.sources[self.facts.quotes[each].source].published) for each in quotes)
        return sorted(each.last for each in days if each and each.has_year)

    def is_planted(self, quotes: Iterable[str]) -> bool:
        """Tell whether one of some quotes is of words that are not meant for readers."""
        return any(self.facts.quotes[each].planted for each in quotes)

    def quoted(self, id_: str) -> str:
        """Return the sentence around a quote, or of a long one the quote."""
        quote = self.facts.quotes[id_]
        around = " ".join(self.facts.context_of(quote).split())
        return around if len(around) <= _LONGEST_QUOTE else " ".join(quote.exact.split())[:_LONGEST_QUOTE]

    @cached_property
    def told(self) -> Mapping[str, Sequence[Fact]]:
        """The facts that rest on each quote."""
        found: dict[str, list[Fact]] = {}
        for fact in self.facts.by_id.values():
            for quote in quote_ids(fact) if not isinstance(fact, Dispute) else ():
                found.setdefault(quote, []).append(fact)
        return found

    @cached_property
    def _words(self) -> Mapping[str, frozenset[str]]:
        quotes = [each for each in self.facts.holder.quotes if not each.planted][:_MOST_SEARCHED]
        return {
            each.id: told_in(self.facts.context_of(each)).union(
                *(told_in(_in_english(fact)) for fact in self.told.get(each.id, ()))
            )
            for each in quotes
        }

    @cached_property
    def _rarity(self) -> Mapping[str, float]:
        counts = Counter(chain.from_iterable(self._words.values()))
        return {word: 1 / count for word, count in counts.items()}

    def near(self, text: str, without: Iterable[str], is_wanted: Callable[[str], bool] = lambda _: True) -> list[str]:
        """Return the quotes nearest to a text, what shares its rarest words first, `without` some."""
        said, left = told_in(text), set(without)
        shared = {id_: said & words for id_, words in self._words.items() if id_ not in left}
        found = [id_ for id_, words in shared.items() if len(words) >= _SHARED and is_wanted(id_)]
        # The exact sum, since words of a set come in any order, and a sum of floats depends on it.
        return sorted(found, key=lambda id_: -fsum(self._rarity[word] for word in shared[id_]))[:_MOST_NEAR]

    @cached_property
    def _tellings(self) -> Mapping[str, frozenset[str]]:
        """The words in English of each event and statement, with the names in it; of a large folder of the first."""
        told: list[Fact] = [*self.facts.holder.statements, *self.facts.holder.events]
        return {
            each.id: told_in(_in_english(each)) for each in told[:_MOST_SEARCHED] if not self.facts.is_planted(each)
        }

    @cached_property
    def _rarity_told(self) -> Mapping[str, float]:
        counts = Counter(chain.from_iterable(self._tellings.values()))
        return {word: 1 / count for word, count in counts.items()}

    def tellings_near(self, text: str, without: Iterable[str]) -> list[Event | Statement]:
        """Return the statements and events nearest to a text by what they say in English, `without` some of them.

        They share two words with it of which few others have one: a name, "autopsy".
        """
        said, left = told_in(text), set(without)
        shared = {id_: said & words for id_, words in self._tellings.items() if id_ not in left}
        rarity = self._rarity_told
        alike = [id_ for id_, words in shared.items() if len(words) >= _SHARED]
        found = [id_ for id_ in alike if max(rarity[word] for word in shared[id_]) >= _RARE]
        nearest = sorted(found, key=lambda id_: -fsum(rarity[word] for word in shared[id_]))[:_MOST_TELLINGS]
        return [each for id_ in nearest if isinstance(each := self.facts.by_id[id_], Event | Statement)]


def _in_english(fact: Fact) -> str:
    told = {Event: "summary", Figure: "of", Statement: "claim"}
    return " ".join([str(getattr(fact, told.get(type(fact), "question"))), *names_of(fact)])


def accounts_of(item: ReadItem, shelf: Shelf) -> list[NumberedAccount]:
    """Return the numbered lines of an item: its own quotes, then what may answer or overtake it."""
    is_dispute = item.sort == "dispute"
    own = [*_sides(item, shelf)] if is_dispute else [_quoted(each, shelf, item.holder) for each in item.quotes]
    if item.sort == "not known":
        further = shelf.near(item.text, item.quotes)
        own += _unseen([_quoted(each, shelf) for each in further], own)
        own += _unseen([*_told_near(item, shelf, own)], own)
    elif is_dispute or item.may_pass:
        own += _unseen([*_later(item, shelf)], own)
    once: dict[tuple[str, str], NumberedAccount] = {}
    for each in own:
        once.setdefault((each.told, each.words), each)
    return [*once.values()]


def in_passages(accounts: Iterable[NumberedAccount], passages: Passages) -> list[NumberedAccount]:
    """Return accounts with the words that are shown round them."""
    return [
        each._replace(passage=passages.text_of(each.quotes[0]), near=passages.near(each.quotes[0])) for each in accounts
    ]


def _unseen(further: Sequence[NumberedAccount], own: Sequence[NumberedAccount]) -> list[NumberedAccount]:
    """Return the accounts whose words are not shown yet."""
    seen = {each.words for each in own}
    return [each for each in further if each.words not in seen]


def _quoted(quote: str, shelf: Shelf, side: str = "") -> NumberedAccount:
    told = tuple(each.id for each in shelf.told.get(quote, ()))
    return NumberedAccount("", shelf.quoted(quote), (quote,), told, side, is_planted=shelf.is_planted([quote]))


def _told_near(item: ReadItem, shelf: Shelf, own: Iterable[NumberedAccount]) -> Iterator[NumberedAccount]:
    """Yield what the facts nearest to a question tell, in English before their words, as far as none is shown yet."""
    shown = {*item.cites, *(fact for each in own for fact in each.facts)}
    for fact in shelf.tellings_near(item.text, shown):
        said = f"{fact.claimant} {fact.stance.replace('_', ' ')}: " if isinstance(fact, Statement) else ""
        quote = shelf.facts.sound_quotes(fact)[0]
        yield _quoted(quote, shelf)._replace(told=f"{said}{words_told(fact).rstrip('.')} – ")


def _later(item: ReadItem, shelf: Shelf) -> Iterator[NumberedAccount]:
    """Yield what later articles tell of the same: later than the last words of the item, or of one of its sides."""
    last = _last_days(item, shelf)
    if not last:
        return

    def is_later(quote: str) -> bool:
        return any(day > min(last) for day in shelf.days_of([quote]))

    for quote in shelf.near(item.text, item.quotes, is_later):
        yield _quoted(quote, shelf)._replace(told="later: ", is_later=True)


def _last_days(item: ReadItem, shelf: Shelf) -> list[int]:
    """Return the last day on which each side, or what a sentence tells, was told."""
    if item.sort != "dispute":
        return shelf.days_of(item.quotes)[-1:]
    dispute = shelf.facts.by_id[item.about]
    assert isinstance(dispute, Dispute), "a dispute is about itself"
    return [days[-1] for side in dispute.positions if (days := shelf.days_of(side.quotes))]


def _sides(item: ReadItem, shelf: Shelf) -> Iterator[NumberedAccount]:
    dispute = shelf.facts.by_id[item.about]
    assert isinstance(dispute, Dispute), "a dispute is about itself"
    firsts = _last_days(item, shelf)
    for side in dispute.positions:
        for quote in side.quotes[: max(1, MOST_QUOTES // len(dispute.positions))]:
            is_later = bool(firsts) and any(each > min(firsts) for each in shelf.days_of([quote]))
            yield NumberedAccount(
                f"{side.holder}: ", shelf.quoted(quote), (quote,), (), side.holder,
                is_later=is_later, is_planted=shelf.is_planted([quote]),
            )  # fmt: skip


def beside(text: str, cites: Sequence[str], facts: Facts) -> list[str]:
    """Return what else is counted and denied of what a text tells, the nearest to its words first.

    This is what may contradict a sentence and is not among what it cites: the dated counts of the same event and the
    same fate, of its whole and its parts, and what somebody denies of the same event. It bears nothing out.
    """
    cited = [facts.by_id[each] for each in cites]
    said = told_in(text)
    others = [each for each in _others(cited, facts) if each.id not in cites and not facts.is_planted(each)]
    lines = [line[:_LONGEST] for line in _as_shown(others, facts)]
    return sorted(dict.fromkeys(lines), key=lambda line: -len(said & told_in(line)))[:_MOST]


def _others(cited: Sequence[Fact], facts: Facts) -> Iterator[Figure | Statement]:
    events = {each.id for each in cited if isinstance(each, Event)}
    counted = {(each.event, each.metric) for each in cited if isinstance(each, Figure)}
    wholes = {part for each in cited if isinstance(each, Figure) and (part := _whole(each))}
    own = {each.id for each in cited}
    for figure in facts.holder.figures:
        is_same = (figure.event, figure.metric) in counted or figure.id in wholes or _whole(figure) in own
        if is_same or figure.event in events:
            yield figure
    told = events | {event for event, _ in counted}
    for statement in facts.holder.statements:
        if statement.stance == "denies" and not told.isdisjoint(statement.about):
            yield statement


def _whole(figure: Figure) -> str | None:
    return figure.part_of.figure if figure.part_of else None


def _as_shown(others: Iterable[Figure | Statement], facts: Facts) -> Iterator[str]:
    values, _ = show_facts([*others], facts, for_prose=True)
    figures, statements = values["figures"], values["statements"]
    assert isinstance(figures, list), "figures are listed"
    assert isinstance(statements, list), "statements are listed"
    yield from (each["told"] for each in figures)
    yield from (f"{each['said']} ({each['when']})" for each in statements)
