"""Paths and settings → a brief. The whole story, in the order in which it happens."""

import asyncio
import json
from collections.abc import AsyncIterator, Callable, Collection, Sequence
from contextlib import ExitStack, asynccontextmanager
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path

from summarizer.adjudicate import STEP as ADJUDICATE
from summarizer.adjudicate import adjudicate
from summarizer.aliases import read_aliases
from summarizer.article import Article
from summarizer.assemble import assemble
from summarizer.compose import compose
from summarizer.errors import EndpointError
from summarizer.extract import extract
from summarizer.grounded import GroundedReport
from summarizer.load import load_articles
from summarizer.merge import merge_reports
from summarizer.model import Model, wire_schema
from summarizer.prompts import STEPS, Prompts
from summarizer.settings import Settings
from summarizer_schemas.brief import Brief, Failure, Run, Usage
from summarizer_schemas.report import ArticleReport, Corrections, Prose, Verdicts


@dataclass(frozen=True)
class Step:
    """How far a run has come; `withheld` counts items, `tokens` those sent and received so far."""

    stage: str
    done: int
    total: int
    withheld: int
    tokens: int


Progress = Callable[[Step], None]
"""Told of each step; must return at once."""


async def make_brief(
    paths: Sequence[Path],
    settings: Settings,
    progress: Progress = lambda _: None,
    *,
    leave_out: Collection[Path] = (),
) -> Brief:
    """Read the articles at `paths`, have each reported, check and merge the reports, and compose the brief.

    Args:
        paths: files and folders.
        settings: resolved settings (see `Settings.resolve`).
        progress: told of each step.
        leave_out: files that are no articles though they lie in a folder of `paths`, such as an earlier brief.

    Raises:
        InputError: nothing at `paths` can be read, or the settings cannot be used.
        EndpointError: the endpoint gave up on every article.
        NoRecordingError: replaying, and an article's answer was not recorded.
    """
    aliases = read_aliases(settings.aliases) if settings.aliases else {}
    loaded = load_articles(paths, leave_out=leave_out)
    prompts = Prompts(steps=(*STEPS, ADJUDICATE) if settings.adjudicate else STEPS)
    async with _opened(settings) as model:
        reports, failures = await _extract_all(loaded.articles, model, prompts, progress)
        situation = merge_reports(reports, aliases=aliases)
        text_of = {article.text_sha256: article.text for article in loaded.articles}
        texts = {source.id: text_of[source.text_sha256] for source in situation.sources}
        if settings.adjudicate:
            adjudicated = await adjudicate(situation, texts, model.ask, prompts)
            situation = merge_reports(reports, aliases=aliases, verdicts=adjudicated.verdicts)
            situation = replace(situation, gaps=(*situation.gaps, *adjudicated.gaps))
        composed = await compose(situation, texts, model.ask, prompts)
        run = Run(
            model=model.endpoint.model,
            prompts_sha256=prompts.sha256,
            schema_sha256=_schema_sha256(settings),
            usage=_usage(model),
        )
    return assemble(situation, composed, reports, (*loaded.failures, *failures), run)


@asynccontextmanager
async def _opened(settings: Settings) -> AsyncIterator[Model]:
    """Open the model that the settings mean; recordings are saved at the end, whatever it is."""
    with ExitStack() as stack:
        recordings = settings.recordings()
        if recordings:
            stack.enter_context(recordings)
        model = recordings.model(settings.endpoint) if recordings else Model(settings.endpoint)
        async with model:
            yield model


async def _extract_all(
    articles: Sequence[Article], model: Model, prompts: Prompts, progress: Progress
) -> tuple[list[GroundedReport], list[Failure]]:
    """Have every article reported; one that the endpoint fails on becomes a failure, unless it fails on all."""
    reports: list[GroundedReport] = []
    failures: list[Failure] = []
    errors: list[EndpointError] = []

    async def one(article: Article) -> None:
        try:
            reports.append(await extract(article, model.ask, prompts))
        except EndpointError as error:
            errors.append(error)
            failures.append(Failure(file=article.file, sha256=article.sha256, stage="extract", reason=str(error)))
        withheld = sum(len(report.refused) for report in reports)
        tokens = model.usage.input_tokens + model.usage.output_tokens
        progress(Step("articles", len(reports) + len(failures), len(articles), withheld, tokens))

    try:
        async with asyncio.TaskGroup() as group:
            for article in articles:
                group.create_task(one(article))
    except ExceptionGroup as together:
        # Which of several comes first depends on arrival; a reader should see the same one each time.
        raise min(together.exceptions, key=str) from None
    if errors and not reports:
        raise min(errors, key=str)
    return reports, failures


def _schema_sha256(settings: Settings) -> str:
    filled = (ArticleReport, Corrections, Prose, *((Verdicts,) if settings.adjudicate else ()))
    schemas = [wire_schema(schema) for schema in filled]
    return sha256(json.dumps(schemas, sort_keys=True).encode()).hexdigest()


def _usage(model: Model) -> Usage:
    used = model.usage
    return Usage(
        requests=used.requests - used.retries,
        reasks=used.reasks,
        input_tokens=used.input_tokens,
        output_tokens=used.output_tokens,
    )
