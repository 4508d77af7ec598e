"""Which articles and quotes two briefs have in common: two briefs come in, pairs of ids go out.

Hides when words are the same words: in one text, where their spans overlap; in the new text of a file that has
changed, where one quote has the words of the other. Equal words of different articles are no evidence.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from summarizer.facts import Fact, quote_ids
from summarizer_schemas import Brief
from summarizer_schemas.brief import Episode, Quote, Source


@dataclass(frozen=True, slots=True)
class Evidence:
    """What the later brief has of the earlier one, each by its id there.

    Attributes:
        sources: articles of one text.
        changed: articles whose file had another text.
        quotes: the same words at the same place.
        shared: the quotes with which each quote shares words; only the same one, where there is one.
    """

    sources: Mapping[str, str]
    changed: Mapping[str, str]
    quotes: Mapping[str, str]
    shared: Mapping[str, Sequence[str]]


def common_evidence(old: Brief, new: Brief) -> Evidence:
    """Find the articles and quotes that both briefs have."""
    sources = _by_text(old.sources, new.sources)
    changed = _by_file(old.sources, new.sources, sources)
    quotes_of: dict[str, list[Quote]] = defaultdict(list)
    for quote in old.quotes:
        quotes_of[quote.source].append(quote)
    placed = {(quote.source, quote.start, quote.end): quote.id for quote in old.quotes}
    quotes: dict[str, str] = {}
    shared: dict[str, Sequence[str]] = {}
    for quote in new.quotes:
        same_text, old_text = sources.get(quote.source), changed.get(quote.source)
        same = placed.get((same_text or "", quote.start, quote.end))
        if same is not None:
            quotes[quote.id], shared[quote.id] = same, (same,)
        elif same_text is not None:
            shared[quote.id] = [each.id for each in quotes_of[same_text] if _overlap(each, quote)]
        elif old_text is not None:
            shared[quote.id] = [each.id for each in quotes_of[old_text] if has_words_of(each.exact, quote.exact)]
    return Evidence(sources, changed, quotes, shared)


def files_of(source: Source) -> tuple[str, ...]:
    """Return every file that has a source's text."""
    return (source.file, *source.copies)


def quotes_behind(thing: Episode | Fact, facts: Mapping[str, Fact]) -> Iterator[str]:
    """Yield the quotes on which a fact rests, or the events of an episode; `facts` are its brief's, by id."""
    told = [facts[each] for each in thing.events] if isinstance(thing, Episode) else [thing]
    return (quote for fact in told for quote in quote_ids(fact))


def has_words_of(one: str, other: str) -> bool:
    """Tell whether one text holds all of the other, whatever the case and the spaces."""
    left, right = (f" {' '.join(text.casefold().split())} " for text in (one, other))
    return left in right or right in left


def _by_text(old: Iterable[Source], new: Iterable[Source]) -> dict[str, str]:
    before = {source.text_sha256: source.id for source in old}
    return {source.id: before[source.text_sha256] for source in new if source.text_sha256 in before}


def _by_file(old: Iterable[Source], new: Iterable[Source], same: Mapping[str, str]) -> dict[str, str]:
    """Pair what is left over by its file, each once."""
    kept = set(same.values())
    left = {file: source.id for source in old if source.id not in kept for file in files_of(source)}
    pairs: dict[str, str] = {}
    for source in new:
        before = next((left[file] for file in files_of(source) if file in left), None)
        if source.id not in same and before is not None and before not in kept:
            pairs[source.id] = before
            kept.add(before)
    return pairs


def _overlap(one: Quote, other: Quote) -> bool:
    return one.start < other.end and other.start < one.end
