"""What a model says in English for a few words of an article: both and the page in, what it does not bear out goes out.

Two fields are such a paraphrase. `who` says what a person or a body is, and goes wherever the name is told: who has no
office in a brief is nobody to its readers, and who has another's is somebody else. `scope` says what a count holds or
leaves out, which is why two bodies' tolls differ. Of each the words stand in the article, near what they are said of;
the English says nothing that they do not. One that goes further is emptied, and the name or the figure stays.
"""

import re
from collections.abc import Iterable
from typing import Final

from summarizer.domain.article import GroundedName, Span
from summarizer.domain.languages import ENGLISH, is_other
from summarizer.domain.languages.any_language import alternatives, whole_words
from summarizer.domain.names import words_of
from summarizer.domain.words import FUNCTION_WORDS
from summarizer.grounding.check import Check
from summarizer.grounding.page import Page
from summarizer.grounding.quotes import Miss
from summarizer_schemas.report import ArticleReport, FigureReport

_ACCUSES: Final = re.compile(
    r"\b(?:suspect(?:ed)?|accused|alleged|presumed|killer|murderer|attacker|assailant|bomber|arsonist|perpetrator|"
    r"culprit|terrorist)s?\b",
    re.IGNORECASE,
)
"""A charge in the guise of a description."""
_TOUCHES: Final = re.compile(r"[\s,;:(–—-]*")
"""What may stand between a name and what its bearer is, where the one belongs to the other."""
_NAMED: Final = re.compile(
    rf"[\s,(]*(?:{alternatives(lambda row: row.known_as)})\s+"
    r"(?:(?:the|los?|las?|les?|die|der|das|gli|i|il|os?|as?|de|het)\s+)?[\"“«„‘']?",
    re.IGNORECASE,
)
"""What stands between what somebody is and the name that is given to it: "the rescue service known as the …"."""
_FARTHEST: Final = 80
"""Code points within which a name that touches words begins or ends."""
_OF_COUNTING: Final = words_of(
    "only alone including excluding without not count estimate number total toll figure people bodies dead victims "
    f"{' '.join(FUNCTION_WORDS)} whom whose any whether does known"
)
"""With what English tells of any count what it holds, and what any sentence has."""
_MOST_UNSAID: Final = 0.5
"""Of the words of a scope, which is told in other words than the article's: 92 scopes in 330 careful reports have words
that their paragraph lacks, most of them one or two of many, such as "wrongly" or "since"."""
_COUNTS: Final = re.compile(whole_words(lambda row: row.counts), re.IGNORECASE)
"""What says of a count what it holds wherever it stands: "these figures are provisional"."""


def with_introductions(
    names: Iterable[GroundedName], report: ArticleReport, page: Page
) -> list[tuple[GroundedName, Check]]:
    """Return names without an introduction that the article does not bear out, or that the name holds already.

    Args:
        names: as the gate keeps them.
        report: which lists them.
        page: the article, with all names that it bears out.
    """
    place_of = {each.name: number for number, each in enumerate(report.names, start=1)}
    return [_with_introduction(place_of.get(each.report.name, 0), each, page) for each in names]


def _with_introduction(item: int, name: GroundedName, page: Page) -> tuple[GroundedName, Check]:
    report = name.report
    check = Check("name", item, report.name, None)
    if report.who and report.kind != "place" and not words_of(report.who) <= words_of(report.name):
        reason = unborne_introduction(report.who, report.who_text, report.name, page)
        if reason is None:
            return name, check
        check.correct(f"who: {report.who!r} {reason}")
    bare = report.model_copy(update={"who": None, "who_text": None})
    return GroundedName(bare, name.as_written, name.part), check


def with_scope(check: Check, figure: FigureReport, spans: tuple[Span, ...], page: Page) -> FigureReport:
    """Return a figure without a scope that the article does not bear out."""
    if figure.scope is None:
        return figure.model_copy(update={"scope_text": None})
    reason = unborne_scope(figure.scope, figure.scope_text, spans, page)
    if reason is None:
        return figure
    check.correct(f"scope: {figure.scope!r} {reason}", is_lost=True)
    return figure.model_copy(update={"scope": None, "scope_text": None})


def unborne_introduction(who: str, written: str | None, name: str, page: Page) -> str | None:
    """Return why an article does not bear out what somebody is said to be; None where it does.

    Args:
        who: what it is said to be, in English.
        written: the article's words for it.
        name: of the list of names.
        page: the article.
    """
    if accusing := _ACCUSES.search(who):
        return f"says of what {name!r} is accused: {accusing[0]!r}"
    found = _found(written, page)
    if isinstance(found, str):
        return found
    if not page.stands_near(name, found):
        return f"rests on {written!r}, which stands nowhere near the name"
    if other := _whose(found, name, page):
        return f"rests on {written!r}, which stands beside {other!r}"
    return _unsaid(who, found, page)


def unborne_scope(scope: str, written: str | None, spans: tuple[Span, ...], page: Page) -> str | None:
    """Return why an article does not bear out what a count is said to hold; None where it does.

    Args:
        scope: what it is said to hold or to leave out, in English.
        written: the article's words for it.
        spans: where the figure is quoted.
        page: the article.
    """
    found = _found(written, page)
    if isinstance(found, str):
        return found
    is_near = any(page.stands_near(page.article.text[start:end], found) for start, end in spans)
    if not is_near and not _COUNTS.search(written or ""):
        return f"rests on {written!r}, which stands nowhere near the quote"
    return _unsaid(scope, found, page, _MOST_UNSAID)


def _found(written: str | None, page: Page) -> tuple[Span, ...] | str:
    """Return where the article has the words for a paraphrase, or why it has them nowhere."""
    if written is None:
        return "comes without the article's words for it"
    found = page.locate(written)
    return f"rests on {written!r}: {found.reason}" if isinstance(found, Miss) else found


def _unsaid(text: str, spans: tuple[Span, ...], page: Page, most: float = 0) -> str | None:
    """Return what English says that the words do not, above a share of `most` of its words.

    Numbers, names and fates have no such share. Of the words' own sense only an article in English can be asked.
    """
    if reasons := page.object_to_prose(text, spans):
        return f"goes beyond the article: {reasons[0]}"
    if is_other(page.language, ENGLISH):
        return None
    # "Chairwoman" is put into English as "chairwoman of the Corm Group" where the group is named near, or leads.
    lead = [Span(0, len(page.lead))]
    led = (each for each in page.names if each in text)
    near = (each for each in led if page.stands_near(each, spans) or page.whereabouts.stands_in(each, lead))
    said = words_of(" ".join((page.paragraphs(spans), *near)))
    own = words_of(text) - _OF_COUNTING
    unsaid = own - said
    return f"says more than its paragraph: {', '.join(sorted(unsaid))}" if len(unsaid) > most * len(own) else None


def _whose(spans: tuple[Span, ...], name: str, page: Page) -> str | None:
    """Return whose name stands right beside words, where it is another's and this one does not stand there too."""
    text, before, behind = page.article.text, spans[0].start, spans[-1].end
    around = page.whereabouts.within(Span(max(0, before - _FARTHEST), behind + _FARTHEST))
    if any(other == name and _NAMED.fullmatch(text, behind, at.start) for other, at in around if at.start >= behind):
        return None
    touching = [
        other
        for other, at in around
        if page.kinds[other] != {"place"}
        and (
            _TOUCHES.fullmatch(text, at.end, before) if at.end <= before else _TOUCHES.fullmatch(text, behind, at.start)
        )
    ]
    return touching[0] if touching and name not in touching else None
