"""The accounts of a folder as the model is shown them: a folder comes in, lines go out that no article can forge.

Hides what keeps the list safe. Accounts are numbered in source order, which depends on what the articles hold, never on
arrival or file names. Whatever an article or a model wrote stands on one line, within quotation marks and cut to a
length, so that a quote with line breaks, a forged line or an order changes no other account.
"""

import json
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from summarizer.grounded import GroundedFigure, GroundedReport
from summarizer.merge.folder import Folder
from summarizer.merge.kinds import spoken
from summarizer.merge.mentions import Mention
from summarizer.readable import readable_date

_LONGEST: Final = {"summary": 300, "quote": 200, "name": 80, "headline": 160, "words": 80}
"""Code points; more than honest reports have (the longest summary of 1,200 had 261), so that only the rest is cut."""
_MOST_NAMES: Final = 8
_MOST_COUNTS: Final = 12


def articles_of(folder: Folder, sources: Iterable[int]) -> list[dict[str, str]]:
    """List the articles that some accounts are of."""
    return [
        {
            "label": label_of(source),
            "published": _published(folder.reports[source]),
            "headline": _quoted(folder.reports[source].header.headline, "headline"),
        }
        for source in sorted(set(sources))
    ]


def accounts_of(folder: Folder, indexes: Sequence[int]) -> list[dict[str, object]]:
    """List some accounts, by index, numbered from 1 in the order of the indexes."""
    return [{"n": n, **_account(folder, folder.mentions[index])} for n, index in enumerate(indexes, 1)]


def label_of(source: int) -> str:
    """Call an article."""
    return f"A{source + 1}"


def _account(folder: Folder, mention: Mention) -> Mapping[str, str]:
    report = folder.reports[mention.source]
    told = mention.event.report
    start, end = mention.cites[0].start, mention.cites[0].end
    figures = [figure for figure in report.figures if figure.report.event == told.n]
    return {
        "article": label_of(mention.source),
        "kind": spoken(mention.kind),
        "status": mention.status,
        "when": _when(mention),
        "where": _names(folder.cast.show_all(mention.places)),
        "by": _names(told.by),
        "to": _names(told.to),
        "summary": _quoted(told.summary, "summary"),
        "counts": "; ".join(_count(figure) for figure in figures[:_MOST_COUNTS]),
        "quote": _quoted(report.article.text[start:end], "quote"),
    }


def _when(mention: Mention) -> str:
    words = mention.event.report.date_text
    date = readable_date(mention.event.date) if mention.event.date else "no date"
    return f"{date} ({_quoted(words, 'words')})" if words else date


def _published(report: GroundedReport) -> str:
    published = report.header.published
    return f"published {readable_date(published)}" if published else "no day of publication"


def _names(names: Iterable[str]) -> str:
    listed = [_quoted(name, "name") for name in dict.fromkeys(names)]
    return ", ".join(listed[:_MOST_NAMES]) or "not said"


def _count(figure: GroundedFigure) -> str:
    told = figure.report
    by = f" according to {_quoted(told.source, 'name')}" if told.source else ""
    part = f", of {told.part_of:,.10g}" if told.part_of is not None else ""
    as_of = f", as of {_quoted(told.as_of, 'words')}" if told.as_of else ""
    of = _quoted(f"{figure.value_text} {told.of}", "name")
    return f"{of} {told.metric}{part}{as_of}{by}{' (superseded)' if told.is_superseded else ''}"


def _quoted(text: str | None, field: str) -> str:
    """Write a text on one line within quotation marks, which it cannot end."""
    if text is None:
        return "none"
    line = "".join(" " if unicodedata.category(letter) in {"Cc", "Cf", "Zl", "Zp"} else letter for letter in text)
    line = " ".join(line.split())
    cut = f"{line[: _LONGEST[field]].rstrip()} …" if len(line) > _LONGEST[field] else line
    return json.dumps(cut, ensure_ascii=False)
