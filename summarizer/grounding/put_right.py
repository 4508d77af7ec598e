"""A figure of a report → the figure as far as its article tells it, and what is left wrong.

Code puts right what it reads otherwise (value, qualifier), and empties what it cannot check: a metric without its word
is `other`, and words for what is counted that the article does not have give way to plainer ones. So a field's fault
costs no item. The model is asked again only where it can do better: where the words around the number tell another toll
than the figure does, one of the two is wrong, and code cannot say which.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from summarizer.domain.article import Span, sentence_around
from summarizer.domain.countries import without_codes
from summarizer.domain.languages import reads_words
from summarizer.domain.languages.language import PERSONS
from summarizer.domain.metrics import BY_WHO, METRICS, OF_DEAD, STRICT, WEAK, metrics_where
from summarizer.domain.words import word_set
from summarizer.grounding.by_event import NO_EVENT, ToldOf
from summarizer.grounding.counted import counted_at, counts_people, kinds_of, may_be, roles_of
from summarizer.grounding.fates import fates_at, fates_in
from summarizer.grounding.figures import (
    firmness_of,
    object_to_figure,
    object_to_whole,
    plainly,
    reading_of,
)
from summarizer.grounding.page import Page
from summarizer_schemas.report import FigureReport
from summarizer_schemas.vocabulary import Metric

_CASUALTIES: Final[Metric] = "casualties"
"""What takes in the fates that are told together; it says less than each of them."""
_TOLD_OF: Final = STRICT | {"rescued"}
"""Fates one of which is never another: where the words tell one, a figure of another is a mistake of somebody."""


_OF_PEOPLE: Final = metrics_where(lambda row: row.counts != "things")
_PEOPLE: Final = "people"
_PLURALS: Final = word_set("people men women children police cattle")
"""English plurals without an s."""


class CorrectedFigure(NamedTuple):
    """A figure as far as the article tells it, what was put right in it, and what is left wrong.

    `lost` says why it stands without the metric that the model gave it, which a reader of the brief would miss. Of a
    metric that says little more than what is counted it is a correction like another, unless the words tell a fate.
    """

    figure: FigureReport
    corrections: tuple[str, ...]
    objections: tuple[str, ...]
    lost: str | None = None


def in_words_of(figure: FigureReport, spans: Sequence[Span], page: Page) -> CorrectedFigure:
    """Return a figure whose words for what is counted hold no number, name or fate that the article does not have."""
    reasons = page.object_to_prose(without_codes(figure.of), spans)
    plainer = _plainer(figure.of, figure.metric) if reasons else ()
    plain = next((each for each in plainer if not page.object_to_prose(each, spans)), None)
    if plain is None:
        return CorrectedFigure(figure, (), reasons)
    return CorrectedFigure(figure.model_copy(update={"of": plain}), (f"of: {reasons[0]}; now {plain!r}",), ())


def corrected_figure(
    figure: FigureReport, spans: Sequence[Span], page: Page, event: ToldOf = NO_EVENT, *, is_asked: bool = False
) -> CorrectedFigure:
    """Return a figure with what the article bears out, in the fields that it does not have as the model gives them.

    A metric without its word is `other`. Where its sentence tells another toll it is refused, and is `other` only if
    the model was asked again already (`is_asked`), so that the number is not lost: what is only taken up from another
    sentence speaks against no figure. It hangs on `event`.
    """
    if not any(object_to_figure(figure, spans, page, event)):
        return CorrectedFigure(figure, (), ())
    corrected, notes = _put_right(figure, spans, page)
    objections = (*object_to_figure(corrected, spans, page, event),)
    if not objections:
        return CorrectedFigure(corrected, notes, objections)
    told = _told_of(corrected, spans, page)
    for plainer, why in _said_plainer(figure, spans, page, told):
        other, more = _put_right(plainer, spans, page)
        if not any(object_to_figure(other, spans, page)):
            return CorrectedFigure(other, (*notes, *more, why), ())
    plain, more = _put_right(figure.model_copy(update={"metric": "other"}), spans, page)
    is_care = _tells_of_care(plain.of, told, spans, page)
    plain, words = (plain, ()) if is_care else _without_fate(plain, figure.metric, told)
    told_there = told & _fates_of_sentence(figure, spans, page)
    is_wrong = figure.metric == "other" or not (is_asked or _is_told_too_much(figure, told_there))
    is_untold = not is_care and fates_in(plain.of) & STRICT - told
    if is_wrong or is_untold or any(object_to_figure(plain, spans, page)):
        return CorrectedFigure(corrected, notes, objections)
    lost = f"the figure stands, but not as one of {figure.metric}: {objections[0]}"
    if figure.metric in WEAK and told <= BY_WHO:
        # "120 officers (deployed)" is as good as "120 officers": what is counted keeps the sense, and nobody misses it.
        return CorrectedFigure(plain, (*notes, *more, *words, lost), ())
    return CorrectedFigure(plain, (*notes, *more, *words), (), lost)


def _said_plainer(
    figure: FigureReport, spans: Sequence[Span], page: Page, told: frozenset[Metric]
) -> Iterator[tuple[FigureReport, str]]:
    """Yield a figure as it says less: with plainer words for what is counted, or the toll that the words tell.

    Where the article counts something by a noun of its own, that speaks for another thing, and not for plainer words.
    """
    needs_word = METRICS[figure.metric].needs == "word"
    is_told = figure.metric in told or not needs_word
    if is_told and kinds_of(figure.of) & PERSONS and not _has_noun(figure, spans, page):
        for of in _plainer(figure.of, figure.metric):
            yield figure.model_copy(update={"of": of}), f"of: the article does not count {figure.of!r}; now {of!r}"
    near = _near_metric(figure.metric, told) if counts_people(figure.of) else None
    if figure.metric == _CASUALTIES and near and not _tells_itself(near, figure, spans, page):
        near = None
    near = near or _less_general(figure, told)
    if near:
        yield figure.model_copy(update={"metric": near}), f"the words tell of {near}, and not of {figure.metric}"


def _tells_itself(metric: Metric, figure: FigureReport, spans: Sequence[Span], page: Page) -> bool:
    """Tell whether a number's own clause tells its fate, which is not only taken up from what was told before."""
    read = reading_of(figure, spans, page)
    if read is None:
        return False
    text = page.article.text
    sentence = sentence_around(text, Span(read.written_start, read.written_end))
    ends = [each.start() for each in _CLAUSE_END.finditer(text, read.written_end, sentence.end)]
    return metric in fates_in(text[sentence.start : ends[0] if ends else sentence.end], page.language)


_CLAUSE_END: Final = re.compile(r"[,;:،؛](?=\s)")


def _fates_of_sentence(figure: FigureReport, spans: Sequence[Span], page: Page) -> frozenset[Metric]:
    """Return what the words of a number's own sentence tell, of whomever."""
    read = reading_of(figure, spans, page)
    if read is None:
        return frozenset()
    sentence = sentence_around(page.article.text, Span(read.written_start, read.written_end))
    return fates_in(page.article.text[sentence.start : sentence.end], page.language)


def _has_noun(figure: FigureReport, spans: Sequence[Span], page: Page) -> bool:
    """Tell whether a figure's number has words behind it that say what it counts."""
    read = reading_of(figure, spans, page)
    if read is None or read.role == "implied":
        return False
    number = Span(read.written_start, read.written_end)
    return bool(counted_at(page.article.text, number, page.language))


def may_stand_for(kept: FigureReport, told: FigureReport) -> bool:
    """Tell whether a figure may be what became of another: of its metric or one near it, or of none; of its words."""
    is_near = {kept.metric, told.metric} <= {_CASUALTIES, *METRICS[_CASUALTIES].takes_in} and _CASUALTIES in {
        kept.metric,
        told.metric,
    }
    is_near |= kept.metric in METRICS[told.metric].gives_way_to
    has_words = kept.of == told.of or kept.of in _plainer(told.of, told.metric)
    return has_words and (kept.metric in {told.metric, "other"} or is_near)


def _told_of(figure: FigureReport, spans: Sequence[Span], page: Page) -> frozenset[Metric]:
    """Return what the words around a figure's number tell of those counted; nothing where words are not read."""
    read = reading_of(figure, spans, page)
    if read is None or not reads_words(page.language):
        return frozenset()
    return fates_at(page.article.text, Span(read.written_start, read.written_end), page.language)


def _near_metric(metric: Metric, told: frozenset[Metric]) -> Metric | None:
    """Return the toll that the words tell in place of one that takes it in, or is taken in by it.

    "Four casualties" are no four killed, and four killed are four casualties: what the words say is true of both.
    """
    strict = told & STRICT
    within = METRICS[_CASUALTIES].takes_in
    if metric in within and _CASUALTIES in strict and strict.isdisjoint(within):
        return _CASUALTIES
    fitting = strict & frozenset(within)
    return next(iter(fitting)) if metric == _CASUALTIES and len(fitting) == 1 else None


def _less_general(figure: FigureReport, told: frozenset[Metric]) -> Metric | None:
    """Return what the words tell in place of a metric that says less, or nearly the same: who fell ill was affected.

    Whom the words call dead is another's toll.
    """
    fitting = told & frozenset(METRICS[figure.metric].gives_way_to)
    if not counts_people(figure.of):
        fitting -= _OF_PEOPLE - ({"ill"} if _CASES.search(figure.of) else set())
    return next(iter(fitting)) if len(fitting) == 1 and told.isdisjoint(OF_DEAD) else None


def _is_told_too_much(figure: FigureReport, told: frozenset[Metric]) -> bool:
    """Tell whether a figure says no more than a fate too much: the words tell no other toll, and people are counted.

    The dead are always another toll, and victims may be any. What is no word for people beside a toll is a slip that
    the model can mend.
    """
    is_of_people = counts_people(figure.of) or _CASES.search(figure.of) is not None
    if "killed" in told and (is_of_people or not kinds_of(figure.of)):
        return False  # "burying some 45 houses" kills nobody
    is_toll = figure.metric in STRICT
    return not is_toll or (told.isdisjoint(_TOLD_OF - {_CASUALTIES}) and is_of_people)


_CASES: Final = re.compile(
    r"\b(?:cases?|infections?|illness(?:es)?|poisonings?|diagnos[ei]s|admissions?|hospitali[sz]ations?)\b",
    re.IGNORECASE,
)
"""What is counted for the people who have it: "112 cases of illness", "40 infections"."""
_CARE: Final = re.compile(
    r"\b(?:(?:taken|rushed|brought|sent|admitted) )?(?:to|in|at) (?:\w+ ){0,2}(?:hospitals?|clinics?)\b"
    r"|\b(?:hospitali[sz]ed|in intensive care|under treatment|treated)\b",
    re.IGNORECASE,
)
"""Where somebody is cared for, which does not say that the event hurt her."""


def _tells_of_care(of: str, told: frozenset[Metric], spans: Sequence[Span], page: Page) -> bool:
    """Tell whether words for those counted say no more than where they are, and the article tells of care there.

    Without its metric a figure has only these words to say what it is of: 63 taken to hospitals are not 63 people.
    """
    bare = _CARE.sub(" ", of)
    if bare == of or fates_in(bare) & STRICT - told:
        return False
    around = page.paragraphs(spans)
    return _CARE.search(around) is not None or "injured" in fates_in(around, page.language)


def _without_fate(
    figure: FigureReport, metric: Metric, told: frozenset[Metric]
) -> tuple[FigureReport, tuple[str, ...]]:
    """Return a figure whose words for what is counted name no fate that the article does not tell."""
    if not fates_in(figure.of) & STRICT - told:
        return figure, ()
    plain = next((each for each in _plainer(figure.of, metric) if not fates_in(each) & STRICT - told), None)
    if plain is None:
        return figure, ()
    return figure.model_copy(update={"of": plain}), (f"of: {figure.of!r} names a fate that is not told; now {plain!r}",)


def _plainer(of: str, metric: Metric) -> Iterator[str]:
    """Yield plainer words for what is counted, of one kind with its own: up to its first plural, and people."""
    words, kinds = of.split(), kinds_of(of)
    plural = next((i for i, word in enumerate(words) if word.endswith("s") or word in _PLURALS), len(words))
    for plain in (words[: plural + 1], words[plural : plural + 1]):
        if plain and plain != words and may_be(kinds, kinds_of(" ".join(plain))):
            yield " ".join(plain)
    if METRICS[metric].is_of_people and counts_people(of) and of != _PEOPLE:
        yield _PEOPLE


def _put_right(figure: FigureReport, spans: Sequence[Span], page: Page) -> tuple[FigureReport, tuple[str, ...]]:
    """Return a figure with the value and the qualifier of its quote's number, and without a false whole."""
    notes = []
    if reading_of(figure, spans, page) is None and (value := _sole_value(figure, spans, page)):
        notes.append(f"value: the quote holds {'–'.join(map(plainly, value))}")
        figure = figure.model_copy(update={"value": value})
    read = reading_of(figure, spans, page)
    if read is not None:
        written = page.article.text[read.written_start : read.written_end]
        firm = firmness_of(read, written, page)
        if figure.qualifier not in firm:
            firmness = read.qualifier if read.qualifier in firm else min(firm)
            notes.append(f"the article writes {written!r}: that is {firmness}, not {figure.qualifier}")
            figure = figure.model_copy(update={"qualifier": firmness})
    if figure.part_of is not None and (reason := object_to_whole(figure, figure.part_of, page)):
        notes.append(reason)
        figure = figure.model_copy(update={"part_of": None})
    return figure, tuple(notes)


def _sole_value(figure: FigureReport, spans: Sequence[Span], page: Page) -> list[float]:
    """Return the one value that a quote holds for a figure without any, or of whose range it gives one end; or []."""
    values = {
        (each.low, each.high)
        for each in page.readings_in(spans)
        if each.role in roles_of(figure.metric) and each.low is not None and each.high is not None
    }
    if figure.value:
        values = {each for each in values if each[0] != each[1] and figure.value[0] in each}
    return [*dict.fromkeys(map(float, values.pop()))] if len(values) == 1 else []
