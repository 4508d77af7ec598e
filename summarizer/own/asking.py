"""Articles → what a user's own fields ask for, as far as each article bears it out.

An article is asked about once, in parts if it is long. What the article does not bear out is withheld and not asked for
again; an article whose answer cannot be had leaves a gap, and nothing else is lost.
"""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from pydantic import BaseModel

from summarizer.extract.parts import parts_of
from summarizer.ground.page import Page
from summarizer.ground.quotes import ArticleText
from summarizer.ground.wording import in_short, most_items
from summarizer.grounded import GroundedReport, Span
from summarizer.model import Ask
from summarizer.own.checking import check_own
from summarizer.own.fields import OwnFields
from summarizer.prompts import Prompts
from summarizer.steps import Asker, Checked, Failed, Question

STEP: Final = "own"


@dataclass(frozen=True)
class OwnAnswer:
    """One item that an article was said to hold: borne out where there is no `reason` against it."""

    kind: str
    values: Mapping[str, str | int | float | None]
    quote: str
    spans: tuple[Span, ...]
    reason: str


@dataclass(frozen=True)
class OwnAnswers:
    """All items of one article, in the order of its parts; and why some of it could not be had, if so."""

    items: tuple[OwnAnswer, ...]
    failure: str | None = None


async def ask_own(
    fields: OwnFields, reports: Sequence[GroundedReport], ask: Ask, prompts: Prompts, *, part_tokens: int
) -> Mapping[str, OwnAnswers]:
    """Return what each article holds, by the SHA-256 of its text."""
    asker = Asker(ask, prompts)

    async def one(report: GroundedReport) -> OwnAnswers:
        text = report.article.text
        parts = parts_of(text, Span(0, len(text)), part_tokens)
        outcomes = await asker.attempt_all([_question(fields, report, part) for part in parts])
        failures = dict.fromkeys(each.reason for each in outcomes if isinstance(each, Failed))
        items = (item for each in outcomes if not isinstance(each, Failed) for item in each.checked.kept)
        return OwnAnswers(tuple(items), "; ".join(failures) or None)

    answers = await asyncio.gather(*map(one, reports))
    return {report.article.text_sha256: each for report, each in zip(reports, answers, strict=True)}


def _question(fields: OwnFields, report: GroundedReport, part: Span) -> Question[BaseModel, Checked[list[OwnAnswer]]]:
    """Return the question for one part of an article; what is refused of its answer is withheld at once."""
    article = report.article
    at = f"{part.start}-" if part.start else ""
    return Question(
        step=STEP,
        values={"article": article.text[part.start : part.end], "mark": article.text_sha256[:16]},
        schema=fields.schema,
        check=lambda answer: Checked(_held(answer, fields, report, part)),
        about=f"own fields of {article.file}",
        name=f"{STEP}-{at}{article.text_sha256[:8]}",
    )


def _held(answer: BaseModel, fields: OwnFields, report: GroundedReport, part: Span) -> list[OwnAnswer]:
    """Return each item with its place in the article, or with what is wrong with it."""
    article, header = report.article, report.header
    names = frozenset(each.report.name for each in report.names)
    page = Page(article, ArticleText(article.text).part(part), header.language, header.published, names)
    most = most_items(part.end - part.start)
    answers = []
    for kind, sorts in fields.kinds.items():
        items = getattr(answer, kind)
        if len(items) > most:
            reason = f"a text of this length tells of {most:,} at most: those behind are not looked at"
            answers.append(OwnAnswer(kind, {"items": f"{most + 1:,} to {len(items):,}"}, "", (), reason))
        for item in items[:most]:
            spans, objections = check_own(item, sorts, page)
            given = {field: _plain(getattr(item, field)) for field in sorts}
            answers.append(OwnAnswer(kind, given, in_short(item.quote), spans, "; ".join(objections)))
    return answers


def _plain(value: str | float | None) -> str | float | None:
    return int(value) if isinstance(value, float) and value.is_integer() else value
