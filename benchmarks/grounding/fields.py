"""True sentences in eleven languages → who, when and what sort of deed they tell, and what misreads them.

The rows stand in `fields/rows.txt`, a sentence a line with right and wrong readings of its dates, kinds, statuses,
stances, roles and names, and of counts that are of another time. Run by itself:
`python -m benchmarks.grounding.fields`.
"""

import sys
from collections.abc import Iterator, Sequence
from itertools import groupby
from pathlib import Path
from typing import Final, NamedTuple

from summarizer.domain.article import Article, GroundedReport, Span
from summarizer.domain.languages import wordings_of
from summarizer.grounding.event_words import object_to_kind
from summarizer.grounding.names import check_name
from summarizer.grounding.page import Page
from summarizer.grounding.parties import Roles, roles_told
from summarizer.grounding.quotes import ArticleText
from summarizer.grounding.report import ground_report
from summarizer.grounding.statements import object_to_stance
from summarizer_schemas.report import ArticleReport, ClaimReport, EventReport, FigureReport, NameReport, untold

ROWS: Final = Path(__file__).parent / "fields" / "rows.txt"


class Reading(NamedTuple):
    """A field claimed of a sentence, as `rows.txt` writes it."""

    kind: str
    language: str
    published: str
    text: str
    field: str
    is_right: bool

    def passes(self) -> bool:
        """Tell whether the gate lets it through as it is claimed."""
        what, *told = self.field.split(":")
        return _CHECKS[what](self, *told)


def _grounded(reading: Reading, event: dict[str, object], figures: Sequence[dict[str, object]] = ()) -> GroundedReport:
    told = untold(EventReport) | {"n": 1, "kind": "accident", "summary": "It happened.", "status": "news"}
    stamp = {"published": reading.published, "published_text": [reading.published], "language": reading.language}
    items = {"gist": "It happened.", "events": [told | event], "figures": figures}
    article = Article("row.txt", f"{reading.published}\n\n{reading.text}", "", "")
    return ground_report(ArticleReport.model_validate(untold(ArticleReport) | stamp | items), article)


def _date(reading: Reading, words: str, date: str, quote: str) -> bool:
    found = _grounded(reading, {"date": date, "date_text": words, "quote": quote})
    return any(each.date == date for each in found.events)


def _status(reading: Reading, status: str, quote: str) -> bool:
    found = _grounded(reading, {"status": status, "quote": quote})
    return any(each.report.status == status for each in found.events)


def _count(reading: Reading, words: str, date: str, value: str, quote: str) -> bool:
    counted = {"event": 1, "metric": "killed", "of": "people", "value": [float(value)], "qualifier": "exact"}
    event = {"date": date, "date_text": words, "quote": words}
    return bool(_grounded(reading, event, [untold(FigureReport) | counted | {"quote": quote}]).figures)


def _kind(reading: Reading, kind: str) -> bool:
    return object_to_kind(kind, reading.text, reading.language) is None  # type: ignore[arg-type]


def _stance(reading: Reading, stance: str, quote: str) -> bool:
    values = {"claimant": "it", "stance": stance, "claim": "It is so.", "quote": quote}
    claim = ClaimReport.model_validate(untold(ClaimReport) | values)
    return object_to_stance(claim, reading.text, reading.language) is None


def _role(reading: Reading, told: str) -> bool:
    words = wordings_of(reading.language)
    assert words is not None, f"{reading.language} is no language whose words are known"
    doer, sufferer = ([Span(at, at + len(each))] for each in told.split(">") for at in [reading.text.index(each)])
    return roles_told(reading.text, doer, sufferer, words, "deeds") is not Roles.SWAPPED


def _name(reading: Reading, kind: str, name: str, spelling: str) -> bool:
    page = Page(Article("row.txt", reading.text, "", ""), ArticleText(reading.text), reading.language)
    report = NameReport.model_validate({"name": name, "as_written": [spelling], "kind": kind})
    return check_name(1, report, page)[0] is not None


_CHECKS: Final = {
    "date": _date,
    "status": _status,
    "count": _count,
    "kind": _kind,
    "stance": _stance,
    "role": _role,
    "name": _name,
}


def fields(path: Path = ROWS) -> Iterator[Reading]:
    """Give the readings of every row."""
    for line in path.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            kind, language, published, text, right, wrong = (part.strip() for part in line.split(" | "))
            for written, is_right in ((right, True), (wrong, False)):
                for each in filter(None, map(str.strip, written.split(" ; "))):
                    yield Reading(kind, language, published, text, each, is_right)


def print_fields(asked: Sequence[Reading], shown: int) -> None:
    """Print by kind how many wrong readings pass, and how many right ones are refused; both should be none."""
    for is_right, title in ((False, "wrong fields that pass"), (True, "right fields refused")):
        total = sorted((each for each in asked if each.is_right == is_right), key=lambda each: each.kind)
        for kind, group in [(title, total), *((k, list(g)) for k, g in groupby(total, key=lambda each: each.kind))]:
            odd = [each for each in group if each.passes() != is_right]
            print(f"{'' if kind == title else '    '}{kind:35}{len(group):6}  {100 * len(odd) / len(group):6.2f} %")
            for each in odd[:shown] if kind == title else ():
                print(f"        {each.language}: {each.text!r} as {each.field}", file=sys.stderr)


if __name__ == "__main__":
    print_fields([*fields()], shown=20)
