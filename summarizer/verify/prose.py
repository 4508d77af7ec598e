"""Do numbers and names in running text, and in translations, stand in what the text rests on?

What the model wrote goes through the gate's reading of prose: sentences and titles against all that they rest on, a
summary or a claim against the paragraphs of its quotes. Questions, positions and gaps may hold no number that is not in
the facts that they are about. Each translation has the numbers of what it translates; nothing else of it can be checked
without a model.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Final

from summarizer.domain.article import Span
from summarizer.domain.languages import ENGLISH
from summarizer.domain.tongue import is_written_in
from summarizer.grounding.dates.own_years import appeared_after
from summarizer.grounding.numbers import numbers_differ
from summarizer.grounding.prose.counts import without_numbered_names
from summarizer.merging.facts import Fact, events_behind, prose_of, quote_ids
from summarizer.merging.gaps import object_to_overtaking
from summarizer.merging.situations import folder_title, plain_title
from summarizer.telling import became_known_since, plain_answer
from summarizer.telling.figure_rows import object_to_row
from summarizer.telling.phrases import plain_summary
from summarizer.telling.rules import object_to_decided, object_to_hedge, object_to_title
from summarizer.verify.links import gap_called
from summarizer.verify.material import Finding, Material, digits
from summarizer_schemas import Brief
from summarizer_schemas.brief import PROSE, Dispute, Event, Figure, Gap, Sentence, Source, Statement, Translation
from summarizer_schemas.vocabulary import AnswerTo, Metric

Fates = Mapping[str, Collection[Metric]]
"""What the figures of each source tell of somebody."""
_NO_FATES: Final[Fates] = {}
"""A claim has no figures of its own."""


def check_prose(material: Material) -> Iterator[Finding]:
    """Yield what is not borne out in titles, sentences, summaries, claims, disputes and gaps."""
    yield from _titles(material)
    yield from _answers(material)
    for episode in material.brief.episodes:
        yield from _sentences(material, f"the overview of {episode.id}", episode.overview)
    for event in material.brief.events:
        if event.summary == plain_summary(event, material.facts):
            continue  # code's own, in the place of one that a second reading doubted
        fates = _fates(material, [each for each in material.brief.figures if each.event == event.id])
        yield from _borne_out_by_one(material, f"event {event.id}", event.summary, quote_ids(event), fates)
    yield from _overtaken(material)
    for statement in material.brief.statements:
        yield from _borne_out_by_one(material, f"statement {statement.id}", statement.claim, statement.quotes)
    for source in material.brief.sources:
        if source.gist and source.id in material.articles:
            page = material.pages[source.id]
            told = _fates(material, material.brief.figures).get(source.id, ())
            for reason in page.object_to_prose(source.gist, [Span(0, len(page.article.text))], told):
                yield Finding(f"source {source.id}", f"its gist: {reason}")
    for dispute in material.brief.disputes:
        yield from _dispute(material, dispute)
    yield from _flags(material)
    for number, gap in enumerate(material.brief.gaps, start=1):
        yield from _gap(material, number, gap)


def _answers(material: Material) -> Iterator[Finding]:
    """A model's or an editor's answer is borne out by what it cites; code's is what code says today."""
    for answer in material.brief.answers:
        where = f"the answer on {answer.question}"
        written = [each for each in answer.sentences if each.written_by != "code"]
        yield from _sentences(material, where, written, answer.question)
        if len(written) == len(answer.sentences):
            continue
        told = [*plain_answer(answer.question, material.brief, material.facts)]
        told += became_known_since(material.brief, material.facts) if answer.question == "latest" else ()
        plain = {(each.text, each.cites) for each in told}
        for number, each in enumerate(answer.sentences, start=1):
            if each.written_by == "code" and (each.text, each.cites) not in plain:
                yield Finding(f"sentence {number} of {where}", "is not what code makes of its facts")


def _sentences(
    material: Material, where: str, sentences: Iterable[Sentence], answers: AnswerTo | None = None
) -> Iterator[Finding]:
    for number, sentence in enumerate(sentences, start=1):
        written_in = _written_in(material, sentence.text, is_by_editor=sentence.written_by == "editor")
        told, asks = (sentence.text, sentence.cites), answers == "unknown"
        wrong = material.facts.objections(*told, asks=asks, language=written_in)
        if not wrong and answers == "key_figures":
            wrong = (*object_to_row(*told, material.facts, written_in),)
        if not wrong and written_in != ENGLISH:
            wrong = (*object_to_decided(sentence.text, sentence.cites, material.facts, written_in),)
        for reason in wrong:
            yield Finding(f"sentence {number} of {where}", reason)


def _written_in(material: Material, text: str, *, is_by_editor: bool) -> str:
    """Return the language of a text of the prose, which an editor may write in that of the brief."""
    told = material.brief.language
    return told if is_by_editor and is_written_in(text, told) else ENGLISH


def _borne_out_by_one(
    material: Material,
    where: str,
    text: str,
    quotes: Sequence[str],
    fates: Mapping[str, Collection[Metric]] = _NO_FATES,
) -> Iterator[Finding]:
    """One of the articles must bear out all of it, with the fates of its figures: it was told by one of them."""
    objections = []
    for id_, spans in material.by_source(quotes).items():
        objections.append(material.pages[id_].object_to_prose(text, spans, fates.get(id_, ())))
    if objections and all(objections):
        yield from (Finding(where, reason) for reason in min(objections, key=len))


def _fates(material: Material, figures: Iterable[Figure]) -> Fates:
    """Return the metrics of the counts above nothing that each article has of some figures."""
    fates: dict[str, set[Metric]] = {}
    for figure in figures:
        for quote in (each for count in figure.observations if count.high for each in count.quotes):
            fates.setdefault(material.quotes[quote].source, set()).add(figure.metric)
    return fates


def _overtaken(material: Material) -> Iterator[Finding]:
    """What overtook a fact is later, and of its subject."""
    facts: tuple[Event | Statement, ...] = (*material.brief.events, *material.brief.statements)
    for fact in facts:
        later = material.facts.by_id.get(fact.overtaken_by or "")
        for reason in object_to_overtaking(fact, later, material.facts) if isinstance(later, Event | Statement) else ():
            sort = "event" if isinstance(fact, Event) else "statement"
            yield Finding(f"{sort} {fact.id}", f"was not overtaken by {fact.overtaken_by}: {reason}")


def _flags(material: Material) -> Iterator[Finding]:
    """What a second reading holds against a dispute stands in the articles that it points at.

    It was shown quotes in their passages, which join where quotes are near, so the words are looked for in all of them.
    """
    reading = material.brief.second_reading
    for where, flag in ((f"dispute {each.id}", each.flag) for each in material.brief.disputes):
        if flag is None:
            continue
        sources = dict.fromkeys(material.quotes[each].source for each in flag.quotes)
        texts = (" ".join(material.facts.texts.get(each, "").split()).casefold() for each in sources)
        is_read = all(each in material.articles for each in sources)
        if is_read and not any(flag.words.casefold() in text for text in texts):
            yield Finding(where, f"{flag.words!r}, which is held against it, does not stand in what is pointed at")
        if reading is None or reading.status == "not_read":
            yield Finding(where, "a second reading is said to hold something against it, and there was none")


def _titles(material: Material) -> Iterator[Finding]:
    """A title is borne out by its situation's facts, or is code's own; the brief's is that of the first."""
    titles = []
    decided = {id_ for each in material.brief.decisions if each.applied and each.kind == "title" for id_ in each.about}
    for episode in material.brief.episodes:
        titles.append(episode.title)
        main = material.facts.by_id[episode.events[0]]
        assert isinstance(main, Event), "a situation holds events"
        if episode.title != plain_title(next(iter(main.places), None), main.kind, main.date):
            cites = (*episode.events, *episode.figures)
            for reason in _wrong_in(material, episode.title, cites, is_decided=episode.id in decided):
                yield Finding(f"title of {episode.id}", reason)
    if material.brief.title != folder_title(titles):
        yield Finding("title", f"is not that of the first situation, {folder_title(titles)!r}")


def _wrong_in(material: Material, title: str, cites: Sequence[str], *, is_decided: bool) -> tuple[str, ...]:
    """Return why a title cannot stand: an editor's is held to what decisions are held to, a model's keeps its hedge."""
    about = (title, cites, material.facts)
    written_in = _written_in(material, title, is_by_editor=is_decided)
    wrong = object_to_title(*about, written_in)
    return wrong or tuple(object_to_decided(*about, written_in) if is_decided else object_to_hedge(*about))


def _dispute(material: Material, dispute: Dispute) -> Iterator[Finding]:
    """A question and its positions are made of the facts that they are about, and of the quotes."""
    about = [material.facts.by_id[each].model_dump_json() for each in dispute.about]
    for position in dispute.positions:
        held = f"{position.holder}: {position.position}"
        yield from _strange(material, f"dispute {dispute.id}", held, [*about, *material.exact(position.quotes)])
    yield from _strange(material, f"dispute {dispute.id}", dispute.question, about)


def _gap(material: Material, number: int, gap: Gap) -> Iterator[Finding]:
    """Gaps about the run itself and about what is planted tell reasons and places, which nothing here can check."""
    if gap.kind in ("planted", "withheld", "failed"):
        return
    about = [each.model_dump_json() for id_ in gap.about for each in _with_its_events(material, id_)]
    about += _own_words(material, gap)
    yield from _strange(material, gap_called(number, gap), gap.text, about)


def _with_its_events(material: Material, id_: str) -> Iterator[Source | Fact]:
    """Yield a source, or a fact with the events that it is about, by whose summary a gap calls it."""
    if id_ in material.sources:
        yield material.sources[id_]
        return
    fact = material.facts.by_id[id_]
    yield from (fact, *(material.facts.by_id[each] for each in events_behind(fact) if each in material.facts.by_id))


def _own_words(material: Material, gap: Gap) -> list[str]:
    """Return by which words articles without a date bound it."""
    texts = [material.articles[each].text for each in gap.about if gap.kind == "undated" and each in material.articles]
    return [after.words for text in texts if (after := appeared_after(text))]


def _strange(material: Material, where: str, text: str, allowed: Iterable[str]) -> Iterator[Finding]:
    """Yield the numbers of a text that nothing allows; that of a name ("Route 5") is no figure, as in the gate."""
    own = without_numbered_names(text, material.spellings, ())
    known = digits(allowed)
    for written in dict.fromkeys(_WRITTEN.findall(own)):
        if not (digits([written]) <= known or int(re.sub(r"\D", "", written)) in known):
            yield Finding(where, f"{written} in {text!r} is not in what it is about")


_WRITTEN: Final = re.compile(r"\d{1,3}(?:[.,]\d{3})+(?!\d)|\d+")
"""A number in digits: "1,100" is what an article writes as 1100, or as 1.100."""


Translated = tuple[str, str | None, str, Translation | None]
"""Where, the original and its language, and what stands beside it."""


def check_translations(brief: Brief) -> Iterator[Finding]:
    """Yield translations whose numbers are not those of the original."""
    for where, text, language, translation in _translated(brief):
        if translation and numbers_differ((text or "", language), (translation.text, translation.language)):
            yield Finding(where, f"its translation {translation.text!r} has other numbers than {text!r}")


def _translated(brief: Brief) -> Iterator[Translated]:
    written_in = {source.id: source.language for source in brief.sources}
    for quote in brief.quotes:
        yield f"quote {quote.id}", quote.exact, written_in.get(quote.source, ENGLISH), quote.translation
    for term in brief.terms:
        yield f"the term {term.text!r}", term.text, term.language, term.translation
    positions = (each for dispute in brief.disputes for each in dispute.positions)
    parts = (brief.sources, brief.events, brief.statements, brief.episodes, brief.disputes, brief.gaps)
    for part in (*(each for listed in parts for each in listed), *positions, *prose_of(brief)):
        where = getattr(part, "id", "the prose")
        yield where, getattr(part, PROSE[type(part)]), ENGLISH, part.translation
