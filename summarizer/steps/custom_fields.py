"""Fields of a user's own: a file that names them in, their items for each article out, checked against the text.

The file is TOML:

    [ship]
    about = "Every merchant ship that was seized or boarded."
    [ship.fields]
    name = { type = "words", about = "The ship's name." }
    state = { one_of = ["seized", "released"], about = "What became of it." }

It holds no code, so a file from anybody can be used. `read_fields` makes the schema of it that a model fills.

An article is asked about once, in parts if it is long (`ask_own`). What the article does not bear out is withheld and
not asked for again; an article whose answer cannot be had leaves a gap, and nothing else is lost. `add_own` puts the
items into a brief, and decides nothing about what that already holds.
"""

import asyncio
import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, Final, Literal

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError, create_model

from summarizer.domain.article import GroundedReport, Span, sentence_around
from summarizer.errors import InputError
from summarizer.grounding.lengths import in_short, most_items
from summarizer.grounding.numbers import readings_of
from summarizer.grounding.page import Page
from summarizer.grounding.quotes import ArticleText, Miss
from summarizer.llm.client import Ask
from summarizer.merging.folder import AFFIX_CHARS
from summarizer.steps import Asker, Checked, Failed, Question, failed_gap
from summarizer.steps.extract import parts_of
from summarizer.steps.prompts import Prompts
from summarizer_schemas.brief import Brief, OwnItem, Quote, Withheld
from summarizer_schemas.closed import Closed

__all__ = ["STEP", "OwnAnswers", "OwnFields", "add_own", "ask_own", "read_fields"]

Sort = Literal["words", "number", "text", "choice"]
_ASKED: Final[Mapping[Sort, str]] = {
    "words": "Words of the article, copied letter for letter. ",
    "number": "A number, as the article has it. ",
    "text": "A few English words of your own. ",
    "choice": "",
}
_NAME: Final = r"^[a-z][a-z0-9_]{0,39}$"
_QUOTE: Final = "Consecutive words of the article, copied letter for letter, that bear this item out."


class _Field(BaseModel):
    model_config = ConfigDict(extra="forbid")

    about: Annotated[str, Field(min_length=1)]
    type: Literal["words", "number", "text"] = "text"
    one_of: Annotated[list[str], Field(min_length=1)] | None = None


class _Kind(BaseModel):
    model_config = ConfigDict(extra="forbid")

    about: Annotated[str, Field(min_length=1)]
    fields: Annotated[dict[Annotated[str, Field(pattern=_NAME)], _Field], Field(min_length=1)]


_FILE: Final = TypeAdapter(Annotated[dict[Annotated[str, Field(pattern=_NAME)], _Kind], Field(min_length=1)])


@dataclass(frozen=True)
class OwnFields:
    """What a user wants to know besides.

    Attributes:
        schema: what a model fills for one article: for each kind a list of items, each with its fields and a quote.
        kinds: for each kind its fields, and what sort of value each has.
    """

    schema: type[BaseModel]
    kinds: Mapping[str, Mapping[str, Sort]]


def read_fields(path: Path) -> OwnFields:
    """Read a file of own fields.

    Raises:
        InputError: the file cannot be read, is no TOML, or does not say what it must.
    """
    try:
        kinds = _FILE.validate_python(tomllib.loads(path.read_text("utf-8")))
    except OSError as error:
        raise InputError(f"--own-fields {path}: cannot be read ({error.strerror}); name a file that can") from error
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise InputError(f"--own-fields {path}: is no TOML in UTF-8 ({error}); see docs/own-fields.md") from error
    except ValidationError as error:
        problem = error.errors(include_url=False)[0]
        where = ".".join(str(each) for each in problem["loc"] if each != "[key]")
        raise InputError(f"--own-fields {path}: {where}: {problem['msg']}; see docs/own-fields.md") from error
    for name in (field for kind in kinds.values() for field in kind.fields):
        if name == "quote" or hasattr(BaseModel, name) or re.match("model_", name):
            raise InputError(f"--own-fields {path}: {name}: this name is taken; choose another")
    schema = {name: (list[_item(name, kind)], Field(description=kind.about)) for name, kind in kinds.items()}  # type: ignore[misc]
    return OwnFields(
        create_model("OwnReport", __base__=Closed, **schema),  # type: ignore[call-overload]
        {name: {field: _sort(each) for field, each in kind.fields.items()} for name, kind in kinds.items()},
    )


def _item(name: str, kind: _Kind) -> type[BaseModel]:
    fields: dict[str, Any] = {
        field: (_type(each), Field(description=_ASKED[_sort(each)] + each.about)) for field, each in kind.fields.items()
    }
    title = "".join(word.capitalize() for word in name.split("_"))
    return create_model(f"{title}Item", __base__=Closed, **fields, quote=(str, Field(description=_QUOTE)))


def _type(field: _Field) -> Any:
    if field.one_of:
        return Literal[tuple(field.one_of)] | None
    return (float if field.type == "number" else str) | None


def _sort(field: _Field) -> Sort:
    return "choice" if field.one_of else field.type


LONGEST: Final = 400
"""Code points of a value; longer ones are no field of an item."""


def check_own(item: BaseModel, sorts: Mapping[str, Sort], page: Page) -> tuple[tuple[Span, ...], tuple[str, ...]]:
    """Return the places of an item's quote, and every objection to the item.

    The quote must stand in the article, by the rule of the gate. Of the fields, words must stand in the quote's
    paragraph, a number must be read in the quote, and free text may have no number, name or fate that is not there. A
    choice is the model's judgement of the quote: nothing can check it but a reader.
    """
    found = page.locate(str(getattr(item, "quote", "")))
    if isinstance(found, Miss):
        return (), (found.reason,)
    values = {name: value for name, value in item if name in sorts and value is not None}
    objections = [
        f"{name}: {reason}" for name, value in values.items() for reason in _objections(sorts[name], value, found, page)
    ]
    return found, tuple(objections)


def _objections(sort: Sort, value: object, spans: Sequence[Span], page: Page) -> Iterator[str]:
    if isinstance(value, int | float):
        if not readings_of(page.readings_in(spans), [value]):
            yield f"{value:,g} cannot be read in the quote"
    elif len(text := str(value)) > LONGEST:
        yield f"is {len(text):,} characters long; {LONGEST} at most"
    elif sort == "words":
        if isinstance(ArticleText(page.paragraphs(spans)).locate(text), Miss):
            yield f"{text!r} does not stand in the paragraph of the quote"
    elif sort == "text":
        if not text.isprintable():
            yield "holds line breaks or characters that cannot be seen"
        yield from page.object_to_prose(text, spans)


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
        check=lambda answer: Checked(_located(answer, fields, report, part)),
        about=f"own fields of {article.file}",
        name=f"{STEP}-{at}{article.text_sha256[:8]}",
    )


def _located(answer: BaseModel, fields: OwnFields, report: GroundedReport, part: Span) -> list[OwnAnswer]:
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


def add_own(brief: Brief, found: Mapping[str, OwnAnswers], texts: Mapping[str, str]) -> Brief:
    """Return the brief with a user's own items, their quotes numbered behind those that it has.

    Args:
        brief: the brief.
        found: what each article holds, by the SHA-256 of its text.
        texts: the articles' texts, by the same.
    """
    quotes = {(each.source, each.start, each.end): each for each in brief.quotes}
    items, withheld, gaps = [], [], []
    for source in brief.sources:
        if not (answers := found.get(source.text_sha256)):
            continue
        text = texts[source.text_sha256]
        for answer in answers.items:
            if answer.reason:
                withheld.append(_withheld(source.id, answer))
                continue
            for span in answer.spans:
                quotes.setdefault((source.id, *span), _quote(f"Q{len(quotes) + 1}", source.id, text, span))
            ids = tuple(quotes[source.id, *span].id for span in answer.spans)
            items.append(OwnItem(kind=answer.kind, source=source.id, values=dict(answer.values), quotes=ids))
        if answers.failure:
            gaps.append(failed_gap("Own fields are missing", [answers.failure], (source.id,)))
    return brief.model_copy(
        update={
            "quotes": tuple(quotes.values()),
            "own": tuple(items),
            "withheld": (*brief.withheld, *withheld),
            "gaps": (*brief.gaps, *gaps),
        }
    )


def _withheld(source: str, answer: OwnAnswer) -> Withheld:
    told = ", ".join(f"{name}: {value}" for name, value in answer.values.items() if value is not None)
    return Withheld(
        source=source, stage="extract", kind=answer.kind, item=in_short(told), quote=answer.quote, reason=answer.reason
    )


def _quote(id_: str, source: str, text: str, span: Span) -> Quote:
    around = sentence_around(text, span)
    return Quote(
        id=id_,
        source=source,
        exact=text[span.start : span.end],
        start=span.start,
        end=span.end,
        prefix=text[max(0, span.start - AFFIX_CHARS) : span.start],
        suffix=text[span.end : span.end + AFFIX_CHARS],
        context_start=around.start,
        context_end=around.end,
    )
