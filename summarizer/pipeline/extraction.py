"""Articles in, the report of each out, or why there is none; as many at once as may be."""

import asyncio
from collections.abc import AsyncGenerator, Sequence
from typing import Final, NamedTuple, Protocol

from summarizer.config import Settings
from summarizer.domain.article import Article, GroundedReport, Span
from summarizer.errors import EndpointError, InputError
from summarizer.grounding import ground_report
from summarizer.grounding.planted import withhold_planted
from summarizer.grounding.verdicts import Ground
from summarizer.llm.budget import Budget
from summarizer.llm.calls import NOT_ASKED, TokenUsage
from summarizer.llm.client import Ask
from summarizer.merging.store import Reports
from summarizer.pipeline.models import Models
from summarizer.steps.extract import extract, parts_of, tokens_in
from summarizer.steps.prompts import Prompts
from summarizer.watch import ProgressReporter
from summarizer_schemas.brief import Failure

MOST_PARTS: Final = 50
"""Of one text: some 130,000 words, a long book, if the parts are as long as usual. News never comes near it; an export
of a database does, and what it costs should be somebody's decision."""
AHEAD: Final = 4
"""Articles are open for each request that may be under way: while some wait for the gate, others wait for their answer.
With 2 the gate kept requests waiting that could have gone out (1.9 × the least possible time, with 4 1.26 ×); all at
once they would only lie in memory, laid open and worded, until their turn comes."""
REASONS: Final = 5
"""Are told one by one where all articles fail; what is rarer says little about why."""


class Outcome(NamedTuple):
    """What became of one article: its report, or why there is none; and what its answers used, where not counted."""

    article: Article
    outcome: GroundedReport | EndpointError
    usage: TokenUsage = TokenUsage()


class Engine(Protocol):
    """Reads articles elsewhere; see `summarizer.engine`."""

    def report(self, articles: Sequence[Article], settings: Settings, spending: Budget) -> AsyncGenerator[Outcome]:
        """Yield what becomes of each article, in any order."""
        ...


def require_articles(articles: Sequence[Article], part_tokens: int) -> None:
    """Refuse a text that is no article by its length, where no limit says what the run may take.

    Raises:
        InputError: so it is.
    """
    for article in articles:
        parts = len(parts_of(article.text, Span(0, len(article.text)), part_tokens))
        if parts > MOST_PARTS:
            raise InputError(
                f"{article.file}: so long that it alone takes {parts:,} requests, about "
                f"{tokens_in(article.text):,} tokens to read; take it out, or say with --max-tokens or --max-cost what "
                "the run may take"
            )


class Gathered:
    """What has become of the articles so far: reports, and failures of those that the endpoint failed on.

    Strictly, the first failure ends it.
    """

    def __init__(self, total: int, asked: Models, watch: ProgressReporter, *, strict: bool) -> None:
        self.asked = asked
        self._reports = Reports()
        self._failures: list[Failure] = []
        self._errors: list[EndpointError] = []
        self.withheld = 0
        self._total = total
        self._watch = watch
        self._strict = strict
        watch.begin(total)

    def add(self, told: Outcome) -> None:
        """Take what became of one article.

        Raises:
            EndpointError: strictly, it failed, or something of it is missing.
        """
        self.asked.count(told.usage)
        article, outcome = told.article, told.outcome
        if isinstance(outcome, EndpointError):
            if self._strict:
                raise outcome
            self._errors.append(outcome)
            reason = str(outcome).removeprefix(f"{article.file}: ")  # it is told beside its file
            self._failures.append(Failure(file=article.file, sha256=article.sha256, stage="extract", reason=reason))
        else:
            self._reports.put(_whole(outcome) if self._strict else outcome)
            self.withheld += len(outcome.refused)
        done = len(self._reports) + len(self._failures)
        self._watch.tell("articles", done, self._total, withheld=self.withheld, tokens=self.asked.tokens)

    def all(self) -> tuple[Reports, list[Failure]]:
        """Return reports and failures.

        Raises:
            EndpointError: all failed.
        """
        if self._errors and not self._reports:
            raise _for_all(self._errors, self._failures)
        return self._reports, self._failures


async def read_article(  # noqa: PLR0913 - an article, and how it is read
    article: Article,
    ask: Ask,
    prompts: Prompts,
    settings: Settings,
    ground: Ground = ground_report,
    *,
    turns: asyncio.Lock | None = None,
) -> Outcome:
    """Have one article reported; what its answers used is left to whoever counts them."""
    try:
        report = await extract(article, ask, prompts, part_tokens=settings.part_tokens, ground=ground, turns=turns)
    except EndpointError as error:
        return Outcome(article, error)
    return Outcome(article, report if settings.keep_planted else withhold_planted(report))


async def extract_all(articles: Sequence[Article], prompts: Prompts, settings: Settings, gathered: Gathered) -> None:
    """Have every article reported, by the model that is asked about single ones."""
    # A batch is sent when no article is left that asks, so all of them must be open for it.
    room = asyncio.Semaphore(len(articles) + 1 if settings.batch else AHEAD * settings.concurrency)
    turns = asyncio.Lock()

    async def one(article: Article) -> None:
        async with room:
            asked = gathered.asked
            told = await read_article(article, asked.ask_of_article, prompts, settings, asked.ground, turns=turns)
        gathered.add(told)

    try:
        async with asyncio.TaskGroup() as group:
            for article in articles:
                group.create_task(one(article))
    except ExceptionGroup as together:
        # Which of several comes first depends on arrival; a reader should see the same one each time.
        raise min(together.exceptions, key=str) from None


def _for_all(errors: Sequence[EndpointError], failures: Sequence[Failure]) -> EndpointError:
    """Return the error for articles that all failed: how many, and why, the commonest reason first."""
    if len(errors) == 1:
        return errors[0]
    files_of: dict[str, list[str]] = {}
    for failure in sorted(failures, key=lambda each: each.file):
        why = failure.reason.removeprefix(f"{failure.file}: ").removeprefix(NOT_ASKED)
        files_of.setdefault(why, []).append(failure.file)
    commonest = sorted(files_of.items(), key=lambda each: -len(each[1]))
    kind = type(min(errors, key=lambda error: (-error.exit_status, str(error))))
    if len(commonest) == 1:
        return kind(f"none of {len(errors)} articles could be used: {commonest[0][0]}")
    told = "; ".join(
        f"{len(files)} ({files[0]}{', …' if files[1:] else ''}): {why}" for why, files in commonest[:REASONS]
    )
    rest = sum(len(files) for _, files in commonest[REASONS:])
    more = f"; {rest} for other reasons" if rest else ""
    return kind(f"none of {len(errors)} articles could be used: {told}{more}")


def _whole(report: GroundedReport) -> GroundedReport:
    """Return a report of which no part is missing.

    Raises:
        EndpointError: a part of its article could not be had, or nothing was reported of it.
    """
    if report.unread:
        raise EndpointError(report.unread[0].reason)
    if report.is_empty:
        raise EndpointError(f"{report.article.file}: nothing was reported of it; try another model")
    return report
