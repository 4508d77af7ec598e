"""Merged facts, prose, refusals and failures → one `Brief`.

Decides nothing about the facts; sees to it that nothing vanishes: what was refused is in `withheld`, what failed in
`failures`, and both are named among the gaps, as are the parts of long articles that could not be used, and the
articles of which nothing was reported.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Final

from summarizer.domain.article import STANDS, STANDS_WITHOUT, Corrected, GroundedReport, Refused, Span, neighbourhood
from summarizer.domain.languages import reads_words
from summarizer.domain.words import are_nested
from summarizer.grounding.lengths import in_short
from summarizer.grounding.planted import EXCERPT, MOST_FOUND, find_planted
from summarizer.grounding.report import figure_in_short
from summarizer.merging.facts import Fact, Facts, quote_ids
from summarizer.merging.situations import Situation
from summarizer.steps import failed_gap
from summarizer.steps.first_screen import Composed
from summarizer.telling.why_withheld import LeftOut, by_sort
from summarizer_schemas.brief import FORMAT, Brief, Failure, Gap, Name, PutRight, Run, Usage, Withheld


def assemble(
    situation: Situation, composed: Composed, reports: Sequence[GroundedReport], failures: Sequence[Failure], run: Run
) -> Brief:
    """Return the brief."""
    withheld = (*_refused(situation, reports), *situation.withheld, *composed.withheld)
    failed = tuple(sorted(failures, key=lambda failure: (failure.file, failure.sha256 or "")))
    return draft(situation, composed, run).model_copy(
        update={
            "names": _with_offices(situation, reports),
            "gaps": (
                *_planted(situation, reports),
                *situation.gaps,
                *_gaps(withheld, failed, composed.failures),
                *composed.gaps,
                *_unread(situation, reports),
                *_empty(situation, reports),
                *_unread_words(situation),
            ),
            "withheld": withheld,
            "put_right": _put_right(situation, reports),
            "failures": failed,
        }
    )


_NOT_RUN: Final = Run(
    model="", prompts_sha256="", schema_sha256="", usage=Usage(requests=0, reasks=0, input_tokens=0, output_tokens=0)
)


def draft(situation: Situation, composed: Composed, run: Run = _NOT_RUN) -> Brief:
    """Return a brief of what is told alone, for whoever asks how it would be laid out."""
    return Brief(
        format=FORMAT,
        title=situation.title,
        as_of=situation.as_of,
        sources=situation.sources,
        quotes=situation.quotes,
        episodes=tuple(
            episode.model_copy(update={"overview": composed.overviews.get(episode.id, ())})
            for episode in situation.episodes
        ),
        events=situation.events,
        figures=situation.figures,
        statements=situation.statements,
        disputes=situation.disputes,
        names=situation.names,
        answers=composed.answers,
        second_reading=composed.second_reading,
        gaps=situation.gaps,
        withheld=(),
        failures=(),
        run=run,
    )


def _with_offices(situation: Situation, reports: Sequence[GroundedReport]) -> tuple[Name, ...]:
    """Return the names, each with what the articles say that its bearer is."""
    text_of = {report.article.text_sha256: report.article.text for report in reports}
    facts = Facts(situation, {source.id: text_of[source.text_sha256] for source in situation.sources})
    roles = ((each, facts.role_of(each.name) if each.kind != "place" else None) for each in situation.names)
    return tuple(
        each.model_copy(update={"told_as": role.with_name(each.name)}) if role else each for each, role in roles
    )


def _refused(situation: Situation, reports: Sequence[GroundedReport]) -> tuple[Withheld, ...]:
    """Return what the gate refused, or emptied so that a reader misses it, in the order of the sources."""
    quotes = {each.id: each for each in situation.quotes}
    counts = (each for figure in situation.figures for each in figure.observations if each.by_editor)
    by_editor = [quotes[id_] for each in counts for id_ in each.quotes]

    def is_counted(refused: Refused | Corrected, source: str) -> bool:
        """Tell whether an editor has said since what a number counts that stands as of nothing."""
        own = (each.exact for each in by_editor if each.source == source)
        is_number = isinstance(refused, Corrected) and refused.kind == "figure" and refused.quote is not None
        return is_number and any(are_nested(refused.quote or "", each) for each in own)

    missed_of = {report.article.text_sha256: tuple(_missed(report)) for report in reports}
    return tuple(
        Withheld(
            source=source.id,
            stage="extract",
            kind=refused.kind,
            item=refused.text,
            quote=refused.quote,
            reason=refused.reason,
        )
        for source in situation.sources
        for refused in missed_of[source.text_sha256]
        if not is_counted(refused, source.id)
    )


def _put_right(situation: Situation, reports: Sequence[GroundedReport]) -> tuple[PutRight, ...]:
    """Return the fields that stand with another value than the model gave, in the order of the sources."""
    changed = {report.article.text_sha256: report.changed for report in reports}
    return tuple(
        PutRight(
            source=source.id,
            kind=each.kind,
            item=in_short(each.text),
            field=each.field,
            before=each.before,
            after=each.after,
            why=each.why,
        )
        for source in situation.sources
        for each in changed[source.text_sha256]
    )


def _missed(report: GroundedReport) -> Iterator[Refused | Corrected]:
    standing = {figure_in_short(each.report) for each in report.figures}
    for each in report.refused:
        yield replace(each, reason=f"{each.reason}{STANDS}") if each.text in standing else each
    gone = {(each.kind, each.item) for each in report.refused}
    for lost in (each for each in report.corrected if each.is_lost):
        is_told = lost.item and (lost.kind, lost.item) not in gone
        yield replace(lost, reason=f"{lost.reason}{STANDS_WITHOUT}") if is_told else lost


def _planted(situation: Situation, reports: Sequence[GroundedReport]) -> Iterator[Gap]:
    """Name the places of articles that are not meant for readers, with the facts that rest on words around them."""
    text_of = {report.article.text_sha256: report.article.text for report in reports}
    unseen_of = {report.article.text_sha256: report.article.unseen for report in reports}
    facts: tuple[Fact, ...] = (*situation.events, *situation.figures, *situation.statements)
    for source in situation.sources:
        text = text_of[source.text_sha256]
        for hidden in unseen_of[source.text_sha256][:MOST_FOUND]:
            words = f"“{hidden[:EXCERPT]}…”, {len(hidden):,} characters"
            told = f"{source.file} hides text from its readers ({words}); it was not read."
            yield Gap(kind="planted", about=(source.id,), text=told)
        for (start, end), what in find_planted(text):
            near = neighbourhood(text, Span(start, end))
            quotes = {each.id for each in situation.quotes if each.source == source.id and each.start < near.end}
            quotes -= {each.id for each in situation.quotes if each.end <= near.start}
            resting = tuple(fact.id for fact in facts if not quotes.isdisjoint(quote_ids(fact)))
            where = f"{source.file} {what}, at characters {start:,} to {end:,}"
            told = "What is reported from around it may be planted" if resting else "No fact rests on words near it"
            yield Gap(
                kind="planted", about=(source.id, *resting), text=f"{where}. {told}; the article itself would tell."
            )


def _unread(situation: Situation, reports: Sequence[GroundedReport]) -> Iterator[Gap]:
    """Name the parts of long articles that could not be used."""
    unread_of = {report.article.text_sha256: report.unread for report in reports}
    for source in situation.sources:
        for span, reason in unread_of[source.text_sha256]:
            where = f"Characters {span.start:,} to {span.end:,} of {source.file}"
            yield failed_gap(f"{where} could not be used, so what they report is missing here", [reason], (source.id,))


def _empty(situation: Situation, reports: Sequence[GroundedReport]) -> Iterator[Gap]:
    """Name the articles of which the model reported nothing: it is rarely the article that has nothing to tell."""
    is_empty = {report.article.text_sha256: report.is_empty for report in reports}
    for source in situation.sources:
        if is_empty[source.text_sha256]:
            text = f"Nothing was reported of {source.file}, so what it tells is missing here; try another model."
            yield Gap(kind="failed", about=(source.id,), text=text)


def _unread_words(situation: Situation) -> Iterator[Gap]:
    """Name the articles in whose language numbers are read in digits alone."""
    for source in situation.sources:
        if not reads_words(source.language):
            where = f"{source.file} is in a language ({source.language}) whose number words are not read"
            text = f"{where}: a figure in words is withheld, with its quote; figures in digits are checked."
            yield Gap(kind="withheld", about=(source.id,), text=text)


def _unborne(items: int, source: str | None) -> str:
    what = "1 item is" if items == 1 else f"{items} items are"
    where = "the prose" if source is None else "one article"
    return f"{what} withheld of {where}: the check could not confirm what the model gave. See what was withheld."


def _in_part(items: int, _source: str | None) -> str:
    what = "1 fact of one article stands" if items == 1 else f"{items} facts of one article stand"
    return f"{what} without a part that the check could not confirm."


_MISSING: Final[Mapping[LeftOut, Callable[[int, str | None], str]]] = {"unconfirmed": _unborne, "part": _in_part}
"""What is said of what is missing; what is said elsewhere, or an editor took away, leaves no gap."""


def _gaps(withheld: Sequence[Withheld], failures: Sequence[Failure], unwritten: Sequence[str]) -> tuple[Gap, ...]:
    """Name among the gaps what did not get into the facts."""
    gaps = []
    for source in dict.fromkeys(each.source for each in withheld):
        own = by_sort(each for each in withheld if each.source == source)
        told = [_MISSING[sort](len(items), source) for sort, items in own.items() if sort in _MISSING]
        if told:
            gaps.append(Gap(kind="withheld", about=(source,) if source else (), text=" ".join(told)))
    gaps += [
        failed_gap(f"{each.file} could not be used, so what it reports is missing here", [each.reason])
        for each in failures
    ]
    gaps += [failed_gap("Prose is missing", [reason]) for reason in unwritten]
    return tuple(gaps)
