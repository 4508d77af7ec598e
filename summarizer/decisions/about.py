"""What a decision is about: keys, words or files in, the facts of today out, or why it fits nothing.

A decision must last, so it names a fact by a key or by words (`Finder`). A key is that of a fact, or of any quote of
it: it still finds the fact when others were joined to it. Words are found in the quotes, whatever their spaces,
quotation marks and letter case; else they are those by which the brief tells the fact, in English or as its readers are
shown them (`Shown`), or their beginning (`called`). Words that fit several facts mean none of them.

`settle` finds contradictions. A decision settles matters: this article's date, whether these two accounts are one
event. Two of one file that settle a matter otherwise are both named, and neither is applied, so their order changes
nothing. What is carried over from an earlier brief gives way to the file in silence; an entry with `undo` takes it
back.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from hashlib import sha256
from typing import Final, TypeVar

from summarizer.decisions.entries import Entry, dump
from summarizer.domain.article import KEY_CHARS
from summarizer.domain.metrics import METRICS
from summarizer.grounding.normalise import normalise
from summarizer.merging.facts import Fact, Facts, Holder, quote_ids
from summarizer.merging.figures.series import people_of
from summarizer_schemas.brief import Brief, Decision, Dispute, Episode, Event, Figure, Quote, Source, Statement

_KEY: Final = re.compile(rf"[0-9a-f]{{{KEY_CHARS}}}")
_WITH_BRACKETS: Final = re.compile(r"(?P<label>[^()]+)\((?P<counted>[^()]+)\)")
_HASH: Final = re.compile(r"[0-9a-f]{8,64}")
_SORTS: Final[Mapping[str, type[Fact]]] = {
    "event": Event, "figure": Figure, "statement": Statement, "dispute": Dispute
}  # fmt: skip
Thing = Fact | Episode
Named = TypeVar("Named")
Shown = Callable[[str], str | None]
"""English words → those that readers of the brief's language are shown for them; None where none are known."""


def not_translated(english: str) -> None:
    """Return that readers are shown English as it is."""
    del english


@lru_cache(maxsize=65536)
def same_words(text: str) -> str:
    """Reduce a text to what two spellings of it share: typography, spaces and letter case are gone."""
    return normalise(text).text.strip()


def means_article(given: str, files: Iterable[str], *hashes: str) -> bool:
    """Tell whether a decision's words for an article mean one: its file, or the beginning of one of its SHA-256."""
    is_hash = _HASH.fullmatch(given) is not None
    return given in files or (is_hash and any(each.startswith(given) for each in hashes))


@lru_cache(maxsize=65536)
def key_of_span(text_sha256: str, start: int, end: int) -> str:
    """Return the key of a fact whose earliest quote stands there."""
    return sha256(f"{text_sha256}:{start}:{end}".encode()).hexdigest()[:KEY_CHARS]


def fits_words(given: str, exact: str) -> bool:
    """Tell whether words are of a quote, or a quote is most of the words: "two" alone is what many sentences hold."""
    words, quote = same_words(given), same_words(exact)
    return bool(words) and bool(quote) and (words in quote or (quote in words and 2 * len(quote) >= len(words)))


def called(
    given: str, things: Sequence[Named], words_of: Callable[[Named], Iterable[str]], shown: Shown
) -> Sequence[Named]:
    """Return what is called so: in its own words, else in those that readers are shown, else what begins so in either.

    Args:
        given: what a decision calls it.
        things: what may be meant.
        words_of: the words by which the brief tells a thing.
        shown: tells how readers are shown them.
    """
    words = same_words(given)
    if not words:
        return ()
    own = [[*map(same_words, words_of(each))] for each in things]
    if found := [each for each, told in zip(things, own, strict=True) if words in told]:
        return found
    seen = [[same_words(text) for each in words_of(thing) if (text := shown(each))] for thing in things]
    if found := [each for each, told in zip(things, seen, strict=True) if words in told]:
        return found
    both = zip(things, own, seen, strict=True)
    return [each for each, *told in both if any(text.startswith(words) for texts in told for text in texts)]


@dataclass(frozen=True)
class Finder:
    """Looks facts up in a situation or a brief; `shown` tells how its readers are shown their English words."""

    holder: Holder
    episodes: Sequence[Episode]
    shown: Shown = not_translated

    def find(self, sort: str, given: str, article: str | None = None) -> tuple[str, ...]:
        """Return the ids of the facts of a sort that words or a key mean, in the order of the brief.

        Args:
            sort: event, figure, statement, dispute or situation.
            given: the key or the words.
            article: the article whose quotes count; None: all.
        """
        things = self._of_sort(sort)
        own = [each for each in things if each.key == given] if _KEY.fullmatch(given) and not article else []
        if not own:
            own = [each for each in things if self._rests_on(each, given, article)]
        whole = [each for each in own if self._quotes_whole(each, given, article)]
        titled = [each for each in things if sort in _TITLED and same_words(given) in map(same_words, _words_of(each))]
        if found := titled or whole or own:
            rivals = self._headed(given, things) if sort == "figure" and not (titled or whole) else ()
            return tuple(each.id for each in things if each in found or each in rivals)
        named = called(given, things, _words_of, self._shown)
        if not named and sort == "figure":
            named = self._by_name(given, things)
        return tuple(each.id for each in named)

    def _headed(self, given: str, things: Sequence[Thing]) -> Sequence[Thing]:
        """Return the figures that stand under a word that a quote has too: "Killed" is not that quote's alone."""
        words = same_words(given)
        labels = {label for each in things for label in _labels_of(each)}
        meant = {label for label in labels if words in (same_words(label), same_words(self._shown(label) or label))}
        return [each for each in things if not meant.isdisjoint(_labels_of(each))]

    def _by_name(self, given: str, things: Sequence[Thing]) -> Sequence[Thing]:
        """Return the figures that the name of a row means: "Injured (children) – fire, Rome", "Letters – find"."""
        name = given.partition(" – ")[0].strip()
        if found := _WITH_BRACKETS.fullmatch(name):
            named = called(found["counted"], things, _words_of, self._shown)
            return called(found["label"], named, _labels_of, self._shown) or named
        return called(name, things, _words_of, self._shown) if name != given else ()

    def find_fact(self, given: str) -> tuple[str, ...]:
        """Return the ids of the figures that words or a key mean, else of the events, else of the statements."""
        return next((ids for sort in ("figure", "event", "statement") if (ids := self.find(sort, given))), ())

    def _shown(self, english: str) -> str | None:
        return self._translated.get(english) or self.shown(english)

    @cached_property
    def _translated(self) -> Mapping[str, str]:
        """What a brief itself shows for its words; a situation has no translation yet."""
        holder = self.holder
        things: tuple[Event | Statement | Dispute | Episode, ...] = (
            *self.episodes, *holder.events, *holder.statements, *holder.disputes,
        )  # fmt: skip
        return {next(iter(_words_of(each))): each.translation.text for each in things if each.translation}

    def keys(self, ids: Iterable[str]) -> tuple[str, ...]:
        """Return the keys of facts or situations."""
        wanted = {*ids}
        return tuple(each.key for each in (*self.episodes, *self._facts.by_id.values()) if each.id in wanted)

    def _of_sort(self, sort: str) -> Sequence[Thing]:
        if sort == "situation":
            return self.episodes
        return [each for each in self._facts.by_id.values() if isinstance(each, _SORTS[sort])]

    @cached_property
    def _facts(self) -> Facts:
        return Facts(self.holder, {})

    @cached_property
    def _sources(self) -> Mapping[str, Source]:
        return {each.id: each for each in self.holder.sources}

    def _quotes(self, thing: Thing, article: str | None) -> Iterator[Quote]:
        facts = [self._facts.by_id[each] for each in thing.events] if isinstance(thing, Episode) else [thing]
        quotes = (self._facts.quotes[id_] for fact in facts for id_ in quote_ids(fact))
        return (each for each in quotes if self.is_of(each, article))

    def is_of(self, quote: Quote, article: str | None) -> bool:
        """Tell whether a quote is of an article; None: of any."""
        source = self._sources[quote.source]
        return article is None or means_article(article, (source.file, *source.copies), *_hashes(source))

    def _rests_on(self, thing: Thing, given: str, article: str | None) -> bool:
        quotes = [*self._quotes(thing, article)]
        if _KEY.fullmatch(given) and any(self.key_of(each) == given for each in quotes):
            return True
        return any(fits_words(given, each.exact) for each in quotes)

    def _quotes_whole(self, thing: Thing, given: str, article: str | None) -> bool:
        """Tell whether the words are a quote as a whole; then they mean no longer one that they are a part of."""
        return any(same_words(given) == same_words(each.exact) for each in self._quotes(thing, article))

    def key_of(self, quote: Quote) -> str:
        """Return the key of a fact whose earliest quote this is."""
        return key_of_span(self._sources[quote.source].text_sha256, quote.start, quote.end)


def finder_in(brief: Brief) -> Finder:
    """Return what looks facts up in a brief, also by the words that its readers are shown."""
    return Finder(brief, brief.episodes, {each.text: each.translation.text for each in brief.terms}.get)


def _hashes(source: Source) -> tuple[str, str]:
    return source.text_sha256, source.sha256


_TITLED: Final = frozenset({"situation", "dispute"})
"""What has words of its own, and is called by them before it is by a quote."""


def _words_of(thing: Thing) -> Iterator[str]:
    """Yield the words by which a brief tells a thing: first what it is translated by, then those of its accounts."""
    if isinstance(thing, Episode):
        yield thing.title
    elif isinstance(thing, Dispute):
        yield thing.question
    elif isinstance(thing, Statement):
        yield thing.claim
    elif isinstance(thing, Event):
        yield from (thing.summary, *(each.summary for each in thing.reports))
    else:
        yield from (thing.of, *(each.of for each in thing.observations))
        if people_of(thing.of):
            yield METRICS[thing.metric].label


def _labels_of(thing: Thing) -> Iterator[str]:
    """Yield what befell those whom a figure counts, as the page heads it."""
    if isinstance(thing, Figure):
        yield METRICS[thing.metric].label


NOTHING: Final = (
    "no {} of the brief is meant by “{}”; give its key, words of one of its quotes, or those by which the brief tells "
    "it"
)
CONTRADICTED: Final = "another decision contradicts it ({}); keep one of them"
NOTHING_TO_UNDO: Final = "the earlier brief carries over nothing that it could take back; take it out"
Matter = Hashable


@dataclass(frozen=True)
class Taken:
    """One entry on its way.

    Attributes:
        is_carried: whether it comes from the earlier brief, and not from the file.
    """

    entry: Entry
    is_carried: bool = False

    def applied(self, told: str, about: Sequence[str] = (), overrules: str | None = None) -> Decision:
        """Return it as the brief tells it, applied."""
        return self._decision(told, overrules, about, applied=True)

    def refused(self, why: str) -> Decision:
        """Return it as the brief tells it, not applied."""
        return self._decision(in_short(self.entry), why, (), applied=False)

    def _decision(self, told: str, why: str | None, about: Sequence[str], *, applied: bool) -> Decision:
        return Decision(
            kind=self.entry.kind, given=self.entry.values, applied=applied, told=told, why=why, about=tuple(about)
        )


@dataclass(frozen=True)
class Settling:
    """A decision, and how it settles which matters."""

    taken: Taken
    settles: Mapping[Matter, object] = field(default_factory=dict)


def settle(given: Sequence[Settling]) -> tuple[list[Settling], list[Decision]]:
    """Return the decisions that stand, and those that do not, with the reason."""
    undoing = [each for each in given if each.taken.entry.undo]
    carried = [each for each in given if each.taken.is_carried and not each.taken.entry.undo]
    own = [each for each in given if not each.taken.is_carried and not each.taken.entry.undo]
    undone = {matter for each in undoing for matter in each.settles}
    carried_matters = {matter for each in carried for matter in each.settles}
    told = {matter for each in own for matter in each.settles}
    pool = [each for each in carried if undone.isdisjoint(each.settles) and told.isdisjoint(each.settles)] + own
    ways: dict[Matter, dict[object, Taken]] = defaultdict(dict)
    for each in pool:
        for matter, how in each.settles.items():
            ways[matter].setdefault(how, each.taken)
    refused = [each.taken.refused(NOTHING_TO_UNDO) for each in undoing if carried_matters.isdisjoint(each.settles)]
    kept = []
    for each in pool:
        against = next(_others(each, ways), None)
        if against is None:
            kept.append(each)
        else:
            refused.append(each.taken.refused(CONTRADICTED.format(in_short(against.entry))))
    return kept, refused


def _others(settling: Settling, ways: Mapping[Matter, Mapping[object, Taken]]) -> Iterator[Taken]:
    """Yield who settles one of the same matters otherwise."""
    for matter, how in settling.settles.items():
        yield from (taken for other, taken in ways[matter].items() if other != how)


_MOST_SHOWN: Final = 160


def in_short(entry: Entry) -> str:
    """Return an entry on one line, cut where it is long; words that are cut keep the mark behind them."""
    line = " ".join(dump([entry]).split())
    if len(line) <= _MOST_SHOWN:
        return line
    shown = line[:_MOST_SHOWN].rstrip("\\ ")
    is_within_marks = _ESCAPED.sub("", shown).count('"') % 2 == 1
    return f'{shown}…"' if is_within_marks else f"{shown} …"


_ESCAPED: Final = re.compile(r"\\.")


def because(entry: Entry) -> str:
    """Return the reason that an entry gives, to stand behind what it does."""
    reason = getattr(entry, "reason", None)
    return f": {reason}" if reason else ""
