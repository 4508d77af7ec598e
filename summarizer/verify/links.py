"""Does every id lead to one thing, each name stand in its article, each own item in its quotes?

An id leads to one thing of the right sort, both ways, and every key is what it must be.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from hashlib import sha256
from typing import NamedTuple

from summarizer.domain.article import KEY_CHARS, Span
from summarizer.domain.borrowed_names import IN_THE_NAME_OF
from summarizer.domain.names import BODIES, plain, words_of
from summarizer.grounding.claimant_words import says_claim
from summarizer.grounding.near import OF_ACTORS, REACH, pronouns_in
from summarizer.grounding.numbers import readings_of
from summarizer.grounding.page import Page
from summarizer.grounding.paraphrase import unborne_introduction
from summarizer.grounding.speaking import stands_or_speaks
from summarizer.grounding.who_tells import may_say
from summarizer.merging.facts import Facts, names_of, pointed_at, quote_ids, told_by
from summarizer.merging.sources import TOGETHER
from summarizer.verify.material import Finding, Material
from summarizer_schemas import Brief
from summarizer_schemas.brief import Event, Figure, Flag, Gap, Name, Paraphrase, Sentence, Statement
from summarizer_schemas.changes import Changes
from summarizer_schemas.vocabulary import OWN_VOICE

_MOST_HANGING = 20
"""Facts of one sort and one quote that go with one that an editor drops."""


class _Reference(NamedTuple):
    """Ids that stand somewhere, and the sorts of things that they may lead to, by the letters of their ids."""

    where: str
    ids: Sequence[str]
    sorts: str
    is_needed: bool = False


def check_links(brief: Brief) -> Iterator[Finding]:
    """Yield ids that are not unique, and those that lead nowhere or to the wrong sort of thing."""
    sorts = ids_by_sort(brief)
    counts = Counter(id_ for ids in sorts.values() for id_ in ids)
    for id_ in sorted(id_ for id_, count in counts.items() if count > 1):
        yield Finding(f"id {id_}", "is given more than once")
    for where, ids, letters, is_needed in _references(brief):
        if is_needed and not ids:
            yield Finding(where, "cites nothing")
        for id_ in ids:
            if not any(id_ in sorts[letter] for letter in letters):
                yield Finding(where, f"there is no {id_} that it could mean")


def check_consistency(brief: Brief) -> Iterator[Finding]:
    """Yield links that the other side does not know, and quotes on which nothing rests; every id leads somewhere."""
    yield from _both_ways(brief)
    yield from _within(brief)
    cited = {quote for fact in Facts(brief, {}).by_id.values() for quote in quote_ids(fact)}
    cited |= {quote for item in brief.own for quote in item.quotes} | pointed_at((*brief.figures, *brief.disputes))
    for quote in brief.quotes:
        if quote.id not in cited:
            yield Finding(f"quote {quote.id}", "no fact rests on it")


def check_keys(brief: Brief) -> Iterator[Finding]:
    """Yield keys that are not the fingerprint of their fact's earliest quote.

    Facts with one earliest quote are told apart by their order, and what an editor dropped was one of them.
    """
    events = {event.id: event for event in brief.events}
    for facts in (brief.events, brief.figures, brief.statements, brief.disputes):
        found = [(fact.id, fact.key, quote_ids(fact)) for fact in facts]
        yield from _wrong_keys(brief, found)
    yield from _wrong_keys(brief, [(each.id, each.key, _quotes(each.events, events)) for each in brief.episodes])


def ids_by_sort(brief: Brief) -> Mapping[str, Sequence[str]]:
    """Return the ids of every sort of thing, by the letter with which they begin."""
    return {
        "S": [each.id for each in brief.sources],
        "Q": [each.id for each in brief.quotes],
        "P": [each.id for each in brief.episodes],
        "E": [each.id for each in brief.events],
        "F": [each.id for each in brief.figures],
        "C": [each.id for each in brief.statements],
        "D": [each.id for each in brief.disputes],
        "N": [each.id for each in brief.names],
    }


def _references(brief: Brief) -> Iterator[_Reference]:
    for quote in brief.quotes:
        yield _Reference(f"quote {quote.id}", [quote.source], "S")
    for episode in brief.episodes:
        yield _Reference(f"episode {episode.id}", episode.events, "E", is_needed=True)
        yield _Reference(f"episode {episode.id}", episode.figures, "F")
    yield from _references_of_prose(brief)
    for event in brief.events:
        yield from _references_of_event(event)
    for figure in brief.figures:
        yield from _references_of_figure(figure)
    for statement in brief.statements:
        yield _Reference(f"statement {statement.id}", statement.quotes, "Q", is_needed=True)
        yield _Reference(f"statement {statement.id}", statement.about, "E")
        yield _overtaken(f"statement {statement.id}", statement)
    for dispute in brief.disputes:
        yield _Reference(f"dispute {dispute.id}", dispute.about, "EFC")
        yield from _references_of_flag(f"dispute {dispute.id}", dispute.flag)
        yield _Reference(f"dispute {dispute.id}", quote_ids(dispute), "Q", is_needed=True)
        yield from (_Reference(f"dispute {dispute.id}", each.quotes, "Q", is_needed=True) for each in dispute.positions)
    for name in brief.names:
        yield _Reference(f"name {name.id}", [alias.source for alias in name.aliases], "S")
        yield _Reference(f"name {name.id}", name.events, "E")
    for number, item in enumerate(brief.own, start=1):
        yield _Reference(f"own item {number}", [item.source], "S", is_needed=True)
        yield _Reference(f"own item {number}", item.quotes, "Q", is_needed=True)
    yield from (_Reference(f"decision {n}", each.about, "SNPEFCD") for n, each in enumerate(brief.decisions, start=1))
    yield from _references_of_what_is_missing(brief)
    if brief.changes:
        yield from _references_of_changes(brief.changes)


def _references_of_prose(brief: Brief) -> Iterator[_Reference]:
    for episode in brief.episodes:
        yield from _cited(f"the overview of {episode.id}", episode.overview)
    for answer in brief.answers:
        yield from _cited(f"the answer on {answer.question}", answer.sentences)


def _cited(where: str, sentences: Iterable[Sentence]) -> Iterator[_Reference]:
    for number, sentence in enumerate(sentences, start=1):
        yield _Reference(f"sentence {number} of {where}", sentence.cites, "EFCD", is_needed=True)


def _overtaken(where: str, fact: Event | Figure | Statement) -> _Reference:
    later = "E" if isinstance(fact, Figure) else "EC"
    return _Reference(where, [fact.overtaken_by] if fact.overtaken_by else [], later)


def _references_of_event(event: Event) -> Iterator[_Reference]:
    where = f"event {event.id}"
    yield _Reference(where, event.figures, "F")
    yield _Reference(where, [event.part_of] if event.part_of else [], "E")
    yield _Reference(where, event.possibly_same_as, "E")
    yield _overtaken(where, event)
    yield _Reference(where, [account.source for account in event.reports], "S", is_needed=True)
    yield from (_Reference(where, each.quotes, "Q", is_needed=True) for each in event.reports)
    yield from (_Reference(where, each.quotes, "Q", is_needed=True) for each in event.date_variants)


def _references_of_flag(where: str, flag: Flag | None) -> Iterator[_Reference]:
    if flag:
        yield _Reference(where, flag.quotes, "Q", is_needed=True)


def _references_of_figure(figure: Figure) -> Iterator[_Reference]:
    where = f"figure {figure.id}"
    yield _Reference(where, [figure.event], "E")
    yield _overtaken(where, figure)
    yield _Reference(where, [figure.part_of.figure] if figure.part_of else [], "F")
    yield _Reference(where, quote_ids(figure), "Q", is_needed=True)
    yield from (_Reference(where, each.quotes, "Q", is_needed=True) for each in figure.observations)


def _references_of_what_is_missing(brief: Brief) -> Iterator[_Reference]:
    for number, gap in enumerate(brief.gaps, start=1):
        yield _Reference(gap_called(number, gap), gap.about, "SEFCD")
    for number, item in enumerate(brief.withheld, start=1):
        yield _Reference(f"withheld item {number}", [item.source] if item.source else [], "S")


def gap_called(number: int, gap: Gap) -> str:
    """Call a gap by its place in the file, and by what it is about, under which a page has it: "gap 3, on F18"."""
    return ", on ".join((f"gap {number}", *([", ".join(gap.about)] if gap.about else [])))


def _references_of_changes(changes: Changes) -> Iterator[_Reference]:
    where = "changes"
    yield _Reference(where, [*changes.added, *changes.late, *(each.now for each in changes.gone if each.now)], "S")
    facts = [*changes.new, *changes.reread, *(each.id for each in changes.split)]
    yield _Reference(where, [*facts, *(each.into for each in changes.joined)], "PEFCD")
    yield _Reference(where, [each.id for each in changes.revised], "EFCD")
    yield _Reference(where, [quote for each in changes.revised for quote in each.quotes], "Q")
    yield _Reference(where, [each.by for each in changes.contradicted], "DC")
    yield _Reference(where, [id_ for each in changes.contradicted for id_ in each.about], "EFC")


def _both_ways(brief: Brief) -> Iterator[Finding]:
    """Yield what one side says of a link and the other does not."""
    figures: dict[str, list[str]] = {event.id: [] for event in brief.events}
    for figure in brief.figures:
        figures[figure.event].append(figure.id)
    source_of = {quote.id: quote.source for quote in brief.quotes}
    homes = Counter(id_ for episode in brief.episodes for id_ in episode.events)
    for event in brief.events:
        where = f"event {event.id}"
        if sorted(event.figures) != sorted(figures[event.id]):
            yield Finding(where, "its figures are not those that name it as their event")
        if any(source_of[quote] != account.source for account in event.reports for quote in account.quotes):
            yield Finding(where, "an account cites another article than its own")
        if not 1 <= event.origins <= len(event.reports):
            yield Finding(where, f"{len(event.reports)} accounts cannot come from {event.origins} origins")
        if homes[event.id] != 1:
            yield Finding(where, f"stands in {homes[event.id]} episodes")
    for episode in brief.episodes:
        if sorted(episode.figures) != sorted(id_ for each in episode.events for id_ in figures[each]):
            yield Finding(f"episode {episode.id}", "its figures are not those of its events")


def _within(brief: Brief) -> Iterator[Finding]:
    """Yield what rests on something outside of that which it is about."""
    facts = Facts(brief, {}).by_id
    for event in brief.events:
        if not {quote for each in event.date_variants for quote in each.quotes} <= {*quote_ids(event)}:
            yield Finding(f"event {event.id}", "a date cites a quote that none of its accounts cites")
        if event.id in (event.part_of, *event.possibly_same_as):
            yield Finding(f"event {event.id}", "cannot be part of itself, or possibly itself")
    for figure in brief.figures:
        if figure.part_of and figure.part_of.figure == figure.id:
            yield Finding(f"figure {figure.id}", "cannot be part of itself")
    for dispute in brief.disputes:
        if not {*quote_ids(dispute)} <= {
            quote for id_ in dispute.about if id_ in facts for quote in quote_ids(facts[id_])
        }:
            yield Finding(f"dispute {dispute.id}", "a position cites a quote of none of the facts that it is about")


def _wrong_keys(brief: Brief, facts: Iterable[tuple[str, str, Sequence[str]]]) -> Iterator[Finding]:
    """Compare keys; facts with one earliest quote are told apart by their order."""
    dropped = sum(each.applied and each.kind == "drop" for each in brief.decisions)
    place = {source.id: number for number, source in enumerate(brief.sources)}
    texts = [source.text_sha256 for source in brief.sources]
    spans = {quote.id: (place[quote.source], quote.start, quote.end) for quote in brief.quotes}
    seen: Counter[tuple[int, int, int]] = Counter()
    for id_, key, quotes in facts:
        source, start, end = earliest = min(spans[quote] for quote in quotes)
        seen[earliest] += 1
        places = range(seen[earliest], seen[earliest] + dropped * _MOST_HANGING + 1)
        expected = [_key(f"{texts[source]}:{start}:{end}", nth) for nth in places]
        if key not in expected:
            yield Finding(f"key of {id_}", f"its earliest quote gives {expected[0]}, not {key}")


def _key(span: str, nth: int) -> str:
    return sha256(f"{span}:{nth}".encode() if nth > 1 else span.encode()).hexdigest()[:KEY_CHARS]


def _quotes(ids: Iterable[str], events: Mapping[str, Event]) -> list[str]:
    return [quote for id_ in ids for quote in quote_ids(events[id_])]


def check_names(material: Material) -> Iterator[Finding]:
    """Yield what is wrong with the names.

    Each spelling of a name stands in its article. Who did it, to whom, where and who says so are held to the same reach
    as by the gate: in one account at least, since an event's parties come from all of its accounts.
    """
    for name in material.brief.names:
        yield from (Finding(f"name {name.id}", what) for what in _spelt(material, name))
        yield from (Finding(f"name {name.id}", what) for what in _in_office(material, name))
        for id_ in name.events:
            event = material.facts.by_id[id_]
            if isinstance(event, Event) and name.name not in (*event.places, *event.by, *event.to):
                yield Finding(f"name {name.id}", f"{event.id} does not name {name.name!r}")
    yield from _parties(material)
    yield from _speakers(material)
    yield from _holders(material)


def _spelt(material: Material, name: Name) -> Iterator[str]:
    if len(set(name.aliases)) < len(name.aliases):
        yield "a spelling is listed twice for one article"
    for alias in name.aliases:
        page = material.pages.get(alias.source)
        if page is not None and not page.writes(alias.as_written):
            yield f"{alias.source} nowhere writes {alias.as_written!r}"


def _in_office(material: Material, name: Name) -> Iterator[str]:
    """What a person is said to be stands in an article, and the name beside it is the person's."""
    if name.told_as is None:
        return
    words = name.told_as.replace(name.name, "", 1).strip(" ,")
    if name.name not in name.told_as or not words:
        yield f"{name.told_as!r} is not {name.name!r} with an office"
        return
    if name.who:
        yield from _introduced(material, name, name.who, words)
        return
    given = [each.text for id_, each in material.articles.items() if id_ in {alias.source for alias in name.aliases}]
    if given and not any(words.casefold() in " ".join(each.split()).casefold() for each in given):
        yield f"no article of it says {words!r}"


def _introduced(material: Material, name: Name, who: Paraphrase, words: str) -> Iterator[str]:
    """What a report says that somebody is passes the gate once more, in the article that it is from."""
    if words != who.text:
        yield f"{name.told_as!r} is not {name.name!r} with {who.text!r}"
    page = material.pages.get(who.source)
    if page is not None and (reason := unborne_introduction(who.text, who.as_written, name.name, page)):
        yield f"{who.source}: {who.text!r} {reason}"


def _parties(material: Material) -> Iterator[Finding]:
    for event in material.brief.events:
        places = material.by_source([quote for account in event.reports for quote in account.quotes])
        for field, names, reach in (
            ("by", event.by, OF_ACTORS),
            ("to", event.to, REACH),
            ("places", event.places, REACH),
        ):
            for name in names:
                if places and not _is_near(material, name, places, reach):
                    yield Finding(f"event {event.id}", f"{field}: {name!r} stands nowhere near its quotes")
    for statement in material.brief.statements:
        places = material.by_source(statement.quotes)
        is_told = any(
            says_claim(statement.claimant, statement.claimant_text, spans, material.pages[id_])
            for id_, spans in places.items()
        )
        for field, names, reach in (("claimant", (statement.claimant,), OF_ACTORS), ("to", statement.to, REACH)):
            for name in () if is_told and field == "claimant" else names:
                if places and not _is_near(material, name, places, reach):
                    yield Finding(f"statement {statement.id}", f"{field}: {name!r} stands nowhere near its quotes")


def _speakers(material: Material) -> Iterator[Finding]:
    """Who gives a count or an account stands near its quotes; where several are named as one, each of them."""
    said = [
        (f"figure {figure.id}", who, count.quotes)
        for figure in material.brief.figures
        for count in figure.observations
        for who in told_by(count)
    ]
    said += [
        (f"event {event.id}", who, account.quotes)
        for event in material.brief.events
        for account in event.reports
        for who in (account.said_by, account.via)
        if who
    ]
    for where, who, quotes in said:
        places = material.by_source(quotes)
        together = who.split(TOGETHER) if TOGETHER in who else []
        is_near = _is_near(material, who, places, OF_ACTORS) or (
            bool(together) and all(_is_near(material, each, places, OF_ACTORS) for each in together)
        )
        if places and not is_near:
            yield Finding(where, f"said by: {who!r} stands nowhere near its quotes")


def _holders(material: Material) -> Iterator[Finding]:
    """Who holds a side of a dispute speaks in a fact that it is about, or is an article."""
    for dispute in material.brief.disputes:
        facts = [material.facts.by_id[each] for each in dispute.about]
        known = {name for fact in facts for name in names_of(fact)}
        known |= {name.name for name in material.brief.names if name.kind == "media"}
        for side in dispute.positions:
            if side.holder not in {*known, OWN_VOICE}:
                yield Finding(f"dispute {dispute.id}", f"{side.holder!r} speaks in no fact that it is about")


def _is_near(material: Material, name: str, places: Mapping[str, Sequence[Span]], reach: int) -> bool:
    """Tell whether a name stands near quotes of an article, or may be meant by a pronoun in one of their paragraphs.

    Whom the pronoun means is not worked out again: what the article's own report calls a name to be is not kept.
    """
    name = name.removeprefix(IN_THE_NAME_OF)
    for id_, spans in places.items():
        if material.facts.puts_out(name, material.facts.sources[id_]):
            return True
        if any(_is_near_in(material.pages[id_], each, spans, reach) for each in _called_there(material, id_, name)):
            return True
    return False


def _is_near_in(page: Page, name: str, spans: Sequence[Span], reach: int) -> bool:
    has_pronoun = next(pronouns_in(page.paragraphs(spans)), None) is not None or page.drops_subjects
    is_meant = has_pronoun and page.writes_any(name)
    is_near = stands_or_speaks(page, name, spans, reach) or is_meant
    return is_near or (reach == OF_ACTORS and may_say(page, name, spans))


def _called_there(material: Material, source: str, name: str) -> Iterator[str]:
    """Yield a name, and what else an article has for it: longer and shorter ones of bodies, an editor's words, cases.

    Reports of several articles name one body each in its own way ("the Rescue Service", "the Rescue Service of Tarvo").
    """
    words = words_of(name)
    yield name
    for entry in material.renaming:
        if plain(name) in map(plain, (entry.name, *entry.spellings)):
            yield from (entry.name, *entry.spellings)
    written = (alias.as_written for each in material.brief.names if each.name == name
               for alias in each.aliases if alias.source == source)  # fmt: skip
    for spelling in (name, *written):
        yield from material.pages[source].in_cases(spelling)
    for each in material.brief.names:
        own = words_of(each.name)
        is_nested = each.kind in BODIES and each.name != name and (own <= words or words <= own)
        if is_nested and any(alias.source == source for alias in each.aliases):
            yield each.name


def check_own(material: Material) -> Iterator[Finding]:
    """Yield numbers that cannot be read, and quotes of another article.

    The numbers of a user's own items must stand in the quotes that the items cite. What sort of value each field has is
    not in the brief, so words and text of one's own are not looked at again.
    """
    for number, item in enumerate(material.brief.own, start=1):
        where = f"own item {number}"
        if any(material.quotes[each].source != item.source for each in item.quotes):
            yield Finding(where, "cites another article than its own")
            continue
        spans = material.by_source(item.quotes).get(item.source)
        for name, value in item.values.items():
            if not spans or not isinstance(value, int | float):
                continue
            if not readings_of(material.pages[item.source].readings_in(spans), [value]):
                yield Finding(where, f"{name} {value:,g} cannot be read in its quotes")
