"""A folder's name → its articles, each with the report that a careful reader gave of it."""

import json
from pathlib import Path
from types import NoneType
from typing import Any, Final, NamedTuple, get_args, get_origin

from pydantic import BaseModel

from summarizer.domain.article import Article
from summarizer.loading import load_articles
from summarizer_schemas.report import ArticleReport, untold

_HERE: Final = Path(__file__).parent
_ARTICLES: Final = _HERE / "articles"
_REPORTS: Final = _HERE / "reports"
FOLDERS: Final = sorted(each.name for each in _ARTICLES.iterdir())


class Reported(NamedTuple):
    """An article, and what a careful reader reported of it in one go."""

    article: Article
    report: ArticleReport


def read_folder(name: str) -> list[Reported]:
    """Read the articles of a folder, in the order of their files, with their reports.

    Raises:
        KeyError: an article has no report.
    """
    lines = (_REPORTS / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
    reports = {line["article"]: line["report"] for line in map(json.loads, lines)}
    articles = load_articles([_ARTICLES / name]).articles
    return [Reported(each, _report(reports[each.file])) for each in articles]


def _report(told: dict[str, Any]) -> ArticleReport:
    return ArticleReport.model_validate(_with_untold(ArticleReport, told))


def _with_untold(schema: type[BaseModel], told: dict[str, Any]) -> dict[str, Any]:
    """Put in what says nothing: the reports are kept without it."""
    filled = untold(schema) | told
    for name, field in schema.model_fields.items():
        (item,) = get_args(field.annotation) if get_origin(field.annotation) is list else (NoneType,)
        if isinstance(item, type) and issubclass(item, BaseModel):
            filled[name] = [_with_untold(item, each) for each in filled[name]]
    return filled
