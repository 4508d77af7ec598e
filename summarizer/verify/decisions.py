"""Is each decision that a brief shows as applied borne out by it, and is nothing the editor's that she did not say?

What a decision was about is found again by the words of its entry, so a brief cannot call its own changes an editor's.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from typing import Final

from summarizer.decisions.about import Finder, finder_in, same_words
from summarizer.decisions.editing import drop_in_words
from summarizer.decisions.entries import (
    CloseEntry,
    CountEntry,
    DateEntry,
    DifferentEntry,
    DropEntry,
    Entry,
    NameEntry,
    NoteEntry,
    PinEntry,
    SameEntry,
    SentenceEntry,
    SignEntry,
    SituationEntry,
    SourceEntry,
    TitleEntry,
    entry_of,
)
from summarizer.decisions.taking import fingerprint
from summarizer.domain.languages import ENGLISH, is_other
from summarizer.domain.names import plain
from summarizer.errors import InputError
from summarizer.merging.facts import Facts, prose_of
from summarizer.verify.material import Finding, Material
from summarizer_schemas import Brief
from summarizer_schemas.brief import Decision, Name, Observation, Source

_WEAK: Final = ("E", "F")


def check_decisions(material: Material) -> Iterator[Finding]:
    """Yield decisions that the brief does not bear out, and what it calls an editor's without a decision."""
    brief = material.brief
    applied: list[tuple[str, Decision, Entry]] = []
    for number, decision in enumerate(brief.decisions, start=1):
        where = f"decision {number}"
        try:
            entry = entry_of(decision)
        except InputError as error:
            yield Finding(where, f"it is none that an editor can take: {error}")
            continue
        if decision.applied:
            applied.append((where, decision, entry))
    finder = finder_in(brief)
    for where, decision, entry in applied:
        yield from (Finding(where, what) for what in _CHECKS[type(entry)](brief, finder, decision, entry))
    yield from _unsaid(brief, [(decision, entry) for _, decision, entry in applied])
    if (
        brief.situation_of is None
        and brief.fingerprint is not None
        and brief.fingerprint != (own := fingerprint(brief))
    ):
        yield Finding("fingerprint", f"all that readers are told gives {own}, not {brief.fingerprint}")


def _find(finder: Finder, sort: str, words: str, entry: Entry) -> frozenset[str]:
    return frozenset(finder.find(sort, words, getattr(entry, "article", None)))


def _may_mean(brief: Brief, found: frozenset[str], about: Iterable[str]) -> bool:
    """Tell whether words may mean what a decision is about: all of it, or nothing that the brief still shows.

    In a translated brief a decision may name by its translation what it has changed, such as events that it has joined.
    """
    return found.issuperset(about) or (not found and is_other(ENGLISH, brief.language))


def _may_mean_one(brief: Brief, found: frozenset[str], about: Iterable[str]) -> bool:
    return not found.isdisjoint(about) or (not found and is_other(ENGLISH, brief.language))


def _about_what_it_says(brief: Brief, finder: Finder, decision: Decision, entry: Entry) -> Iterator[str]:
    """A pin, a note and a close are about the fact that their words mean."""
    sort, words = ("dispute", entry.dispute) if isinstance(entry, CloseEntry) else getattr(entry, "thing")  # noqa: B009
    if not _may_mean(brief, _find(finder, sort, words, entry), decision.about):
        yield f"its words do not mean {', '.join(decision.about)}"


def _same(brief: Brief, finder: Finder, decision: Decision, entry: Entry) -> Iterator[str]:
    assert isinstance(entry, SameEntry), "by the table of checks"
    for words in entry.events if decision.about else ():
        if not _may_mean(brief, _find(finder, "event", words, entry), decision.about) or len(decision.about) != 1:
            yield f"{', '.join(decision.about)} is not the one event that “{words}” means"


def _different(brief: Brief, finder: Finder, decision: Decision, entry: Entry) -> Iterator[str]:
    assert isinstance(entry, DifferentEntry), "by the table of checks"
    if decision.about and len({*decision.about}) != len(entry.events):
        yield "the brief does not tell them as different events"
    for words in entry.events if decision.about else ():
        if not _may_mean_one(brief, _find(finder, "event", words, entry), decision.about):
            yield f"“{words}” means none of {', '.join(decision.about)}"


def _placed(brief: Brief, finder: Finder, decision: Decision, entry: Entry) -> Iterator[str]:
    assert isinstance(entry, SituationEntry), "by the table of checks"
    about = {*decision.about}
    for words in entry.events if about else ():
        if not _may_mean_one(brief, frozenset(finder.find("event", words)), about):
            yield f"“{words}” means none of {', '.join(decision.about)}"
    homes = [each for each in brief.episodes if not about.isdisjoint(each.events)]
    if len(homes) != min(len(about), 1):
        yield f"the brief tells {', '.join(decision.about)} in {len(homes)} situations"
    named = finder.find("situation", entry.situation) if entry.situation is not None else ()
    if homes and len(named) == 1 and named != (homes[0].id,):
        yield f"it names {named[0]}, and the brief tells {', '.join(decision.about)} in {homes[0].id}"


def _dropped(brief: Brief, finder: Finder, decision: Decision, entry: Entry) -> Iterator[str]:
    """Nothing that a drop means is told; what has its words within longer ones, and is another thing, may be."""
    assert isinstance(entry, DropEntry), "by the table of checks"
    sort, words = entry.thing
    if sort == "sentence":
        if any(same_words(each.text).startswith(same_words(words)) for each in prose_of(brief)):
            yield "the sentence is still there"
        return
    facts = Facts(brief, {}).by_id
    found = _find(finder, sort, words, entry)
    if len(found) == 1 and any(drop_in_words(facts[each], entry) == decision.told for each in found):
        yield f"it is still there: {', '.join(found)}"


def _counted(brief: Brief, finder: Finder, decision: Decision, entry: Entry) -> Iterator[str]:
    """What an editor says that a figure counts, it counts in the brief, on a quote that the entry means."""
    assert isinstance(entry, CountEntry), "by the table of checks"
    about = [each for each in brief.figures if each.id in decision.about]
    if not about:
        yield "no figure of the brief is what it says"
    elif not _may_mean_one(brief, _find(finder, "figure", entry.figure, entry), decision.about):
        yield f"its words do not mean {', '.join(decision.about)}"
    for figure in about:
        own = [each for each in figure.observations if each.by_editor]
        if entry.metric is not None and figure.metric != entry.metric:
            yield f"{figure.id} counts {figure.metric}, not {entry.metric}"
        if entry.value is not None and all(entry.value not in (each.low, each.high) for each in own):
            yield f"no count of {figure.id} is {entry.value:,}"
        if entry.qualifier is not None and all(each.qualifier != entry.qualifier for each in own):
            yield f"no count of {figure.id} is {entry.qualifier}"


def _title(brief: Brief, finder: Finder, decision: Decision, entry: Entry) -> Iterator[str]:
    del finder
    assert isinstance(entry, TitleEntry), "by the table of checks"
    titles = {each.id: each.title for each in brief.episodes}
    if [titles.get(each) for each in decision.about] != [entry.title]:
        yield f"no situation is called {entry.title!r} by it"


def _sentence(brief: Brief, finder: Finder, decision: Decision, entry: Entry) -> Iterator[str]:
    del finder, decision
    assert isinstance(entry, SentenceEntry), "by the table of checks"
    if not any(each.text == entry.text and each.written_by == "editor" for each in prose_of(brief)):
        yield f"no sentence of the brief reads {entry.text!r}"


def _signed(brief: Brief, finder: Finder, decision: Decision, entry: Entry) -> Iterator[str]:
    del finder, decision
    assert isinstance(entry, SignEntry), "by the table of checks"
    if entry.brief != brief.fingerprint:
        yield f"it signs {entry.brief}, and this brief is {brief.fingerprint}"


def _named(brief: Brief, finder: Finder, decision: Decision, entry: Entry) -> Iterator[str]:
    del finder
    assert isinstance(entry, NameEntry), "by the table of checks"
    spelt = {plain(each) for each in (entry.name, *entry.spellings)}
    about = [each for each in brief.names if each.id in decision.about]
    for each in about:
        if spelt.isdisjoint(_written(each)) and not _may_be_shown(brief, spelt):
            yield f"{each.id} has none of its spellings"


def _written(name: Name) -> Iterator[str]:
    return map(plain, (name.name, *name.by_editor, *(alias.as_written for alias in name.aliases)))


def _may_be_shown(brief: Brief, spelt: Collection[str]) -> bool:
    """Tell whether a spelling is what readers of a translated brief are shown, since no article has it."""
    written = {form for each in brief.names for form in _written(each)}
    return is_other(ENGLISH, brief.language) and not written.issuperset(spelt)


def _judged(brief: Brief, finder: Finder, decision: Decision, entry: Entry) -> Iterator[str]:
    del finder
    assert isinstance(entry, SourceEntry), "by the table of checks"
    rating = f"{entry.reliability}{entry.credibility or ''}" if entry.reliability else None
    things = {each.id: each for each in _judged_things(brief)}
    for each in (things[id_] for id_ in decision.about if id_ in things):
        if rating and (each.rating is None or not each.rating.startswith(rating)):
            yield f"{each.id} is rated {each.rating}, not {rating}"
        if entry.party is not None and each.is_party != entry.party:
            yield f"whether {each.id} is a party is not as it says"


_Check = Callable[[Brief, Finder, Decision, Entry], Iterable[str]]
_CHECKS: Final[Mapping[type[Entry], _Check]] = {
    DateEntry: lambda *_: (),  # the check of the sources holds a brief to it
    SourceEntry: _judged,
    NameEntry: _named,
    SameEntry: _same,
    DifferentEntry: _different,
    SituationEntry: _placed,
    CountEntry: _counted,
    DropEntry: _dropped,
    PinEntry: _about_what_it_says,
    TitleEntry: _title,
    SentenceEntry: _sentence,
    NoteEntry: _about_what_it_says,
    CloseEntry: _about_what_it_says,
    SignEntry: _signed,
}
"""What each sort of decision must have left in the brief."""


def _unsaid(brief: Brief, applied: Iterable[tuple[Decision, Entry]]) -> Iterator[Finding]:
    """Yield what is an editor's by the brief's own word, and no decision says so."""
    given = [*applied]
    texts = {entry.text for _, entry in given if isinstance(entry, SentenceEntry)}
    for sentence in prose_of(brief):
        if sentence.written_by == "editor" and sentence.text not in texts:
            yield Finding("prose", f"no decision has the editor's sentence {sentence.text!r}")
    joined = {id_ for decision, entry in given if isinstance(entry, SameEntry) for id_ in decision.about}
    for event in brief.events:
        if event.grouping.made_by == "editor" and event.id not in joined:
            yield Finding(f"event {event.id}", "no decision joins it")
    judging = {id_ for decision, entry in given if isinstance(entry, SourceEntry) for id_ in decision.about}
    for each in _judged_things(brief):
        if (each.rating is not None or each.is_party is not None) and each.id not in judging:
            yield Finding(each.id, "no decision rates it, or calls it a party")
    yield from _recounted(brief, given)
    for name in brief.names:
        named = [entry for decision, entry in given if isinstance(entry, NameEntry) and name.id in decision.about]
        spelt = {plain(each) for entry in named for each in (entry.name, *entry.spellings)}
        is_unsaid = any(plain(each) not in spelt for each in name.by_editor)
        if is_unsaid and not (named and _may_be_shown(brief, spelt)):
            yield Finding(f"name {name.id}", "no decision gives all of its spellings")
    yield from _discounted(brief)


def _recounted(brief: Brief, given: Iterable[tuple[Decision, Entry]]) -> Iterator[Finding]:
    said = {id_ for decision, entry in given if isinstance(entry, CountEntry) for id_ in decision.about}
    for figure in brief.figures:
        if any(each.by_editor for each in figure.observations) and figure.id not in said:
            yield Finding(f"figure {figure.id}", "no decision says what it counts")


def _discounted(brief: Brief) -> Iterator[Finding]:
    """Yield counts that lead, or do not, otherwise than the ratings of who gives them say."""
    source_of = {each.id: each.source for each in brief.quotes}
    weak = {each.id for each in brief.sources if (each.rating or "").startswith(_WEAK)}
    bodies = {each.name for each in brief.names if (each.rating or "").startswith(_WEAK)}

    def is_weak(count: Observation) -> bool:
        if any(source_of[quote] in weak for quote in count.quotes):
            return True
        said = [who for who in (count.said_by, *count.also_said_by) if who]
        return bool(said) and all(who in bodies for who in said)

    for figure in brief.figures:
        for count in figure.observations:
            if count.discounted and not is_weak(count):
                yield Finding(f"figure {figure.id}", f"nobody rates who gives “{count.value_text}” E or F")
            if not count.discounted and any(source_of[quote] in weak for quote in count.quotes):
                yield Finding(f"figure {figure.id}", f"who gives “{count.value_text}” is rated E or F")


def _judged_things(brief: Brief) -> tuple[Source | Name, ...]:
    return (*brief.sources, *brief.names)
