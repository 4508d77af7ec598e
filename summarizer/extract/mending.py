"""What the gate refused of a report → what goes back to the model, and what its corrections make of the report.

Decides that each item goes back with one reason, and only with one of its own: what merely waits for its event or its
names is judged again by code once those are mended. What the model then leaves out it has withdrawn.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from summarizer.article import Article
from summarizer.ground import Before, ground_report
from summarizer.ground.quotes import ArticleText
from summarizer.grounded import GroundedReport, Header, Refused
from summarizer_schemas.report import ArticleReport, ClaimReport, Corrections, EventReport, NameReport

_LISTS = {"name": "names", "event": "events", "figure": "figures", "claim": "claims"}
_HEADER = ("header", 0)

Key = tuple[str, int]
"""An item's kind, and its number in its list."""


@dataclass(frozen=True, slots=True)
class Judged:
    """A report as the gate sees it.

    Attributes:
        grounded: what the article bears out, and all that was refused.
        refused: what of it goes back to the model.
    """

    grounded: GroundedReport
    refused: tuple[Refused, ...]


class Mending:
    """One report through the rounds in which it is mended.

    Args:
        article: what it reports.
        text: its text, laid open, and the part of it that is reported.
        header: the article's particulars, where an earlier part gave them.
    """

    def __init__(self, article: Article, text: ArticleText, header: Header | None) -> None:
        self._article = article
        self._text = text
        self._header = header
        self._withdrawn: dict[Key, Refused] = {}
        self._settled: set[Key] = set()
        self._asked: set[Key] = set()

    def judge(self, report: ArticleReport) -> Judged:
        """Hold a report to the article."""
        before = Before(self._withdrawn, self._asked)
        grounded = ground_report(report, self._article, self._text, self._header, before=before)
        objections = _by_item(grounded.refused)
        again = (_reason(each) for key, each in objections.items() if key not in self._settled)
        grounded = replace(grounded, refused=(*grounded.refused, *self._withdrawn.values()))
        return Judged(grounded, tuple(each for each in again if each is not None))

    def mend(self, report: ArticleReport, corrections: Corrections, judged: Judged) -> ArticleReport:
        """Put corrections in the places of what went back; a correction of anything else is ignored."""
        sent = {(each.kind, each.item): each for each in judged.refused}
        self._asked |= sent.keys()
        corrected = _corrected(corrections)
        self._leave_out(each for key, each in sent.items() if key not in corrected)
        mended = report.model_copy(update={items: list(getattr(report, items)) for items in _LISTS.values()})
        for kind, items in _LISTS.items():
            listed = getattr(mended, items)
            for correction in getattr(corrections, items):
                if (kind, correction.item) in sent:
                    listed[correction.item - 1] = _corrected_item(listed[correction.item - 1], correction)
        if corrections.header and _HEADER in sent:
            mended = mended.model_copy(update=corrections.header.model_dump())
        return _renamed(mended, _new_names(report.names, mended.names))

    def _leave_out(self, left: Iterable[Refused]) -> None:
        """Withdraw what the model left out; the header stays as it is, and is not asked for again."""
        for each in left:
            if each.kind in _LISTS:
                told = replace(each, reason=f"{each.reason}; asked again, the model withdrew it")
                self._withdrawn[each.kind, each.item] = told
            else:
                self._settled.add((each.kind, each.item))


def _by_item(refused: Iterable[Refused]) -> Mapping[Key, list[Refused]]:
    found: dict[Key, list[Refused]] = {}
    for each in refused:
        found.setdefault((each.kind, each.item), []).append(each)
    return found


def _reason(objections: list[Refused]) -> Refused | None:
    """Return the objection with which an item goes back: the first of its own; None where it waits."""
    return next((each for each in objections if not each.waits), None)


def _corrected(corrections: Corrections) -> set[Key]:
    items = {(kind, each.item) for kind, items in _LISTS.items() for each in getattr(corrections, items)}
    return items | ({_HEADER} if corrections.header else set())


def _corrected_item(old: object, correction: NameReport) -> object:
    """Return the item that takes the place of `old`; an event keeps the number on which figures hang."""
    kept = {"n": old.n} if isinstance(old, EventReport) else {}
    return type(old)(**correction.model_dump(exclude={"item"}) | kept)


def _new_names(old: Iterable[NameReport], new: Iterable[NameReport]) -> dict[str, str]:
    """Return by what name each name goes that was mended, where nothing else goes by the old one."""
    listed = {each.name for each in new}
    pairs = zip(old, new, strict=True)
    return {one.name: other.name for one, other in pairs if one.name != other.name and one.name not in listed}


def _renamed(report: ArticleReport, names: Mapping[str, str]) -> ArticleReport:
    """Have events and claims follow the names that were mended."""

    def follow(used: list[str]) -> list[str]:
        return list(dict.fromkeys(names.get(each, each) for each in used))

    def event(each: EventReport) -> EventReport:
        return each.model_copy(update={"places": follow(each.places), "by": follow(each.by), "to": follow(each.to)})

    def claim(each: ClaimReport) -> ClaimReport:
        claimant = names.get(each.claimant, each.claimant)
        return each.model_copy(update={"claimant": claimant, "to": follow(each.to)})

    if not names:
        return report
    return report.model_copy(
        update={"events": list(map(event, report.events)), "claims": list(map(claim, report.claims))}
    )
