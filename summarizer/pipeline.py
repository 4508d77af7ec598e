"""The way of the data, step by step: articles in, one brief out, and what a run would send before it does."""

import asyncio
import json
import logging
import os
from collections.abc import AsyncGenerator, AsyncIterator, Collection, Mapping, Sequence
from contextlib import AsyncExitStack, ExitStack, aclosing, asynccontextmanager, suppress
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import partial
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple, NoReturn, Protocol, TypeVar, get_args

from pydantic import BaseModel

from summarizer.config import Part, Settings
from summarizer.decisions import Asked as Answered
from summarizer.decisions import after_asking, before_asking, gather, in_their_order, signed
from summarizer.decisions.beforehand import Described
from summarizer.diff import carry_on, require_common
from summarizer.domain.article import Article, GroundedReport, Span
from summarizer.domain.languages import ENGLISH, is_other
from summarizer.errors import EndpointError, InputError, StoppedError
from summarizer.grounding import ground_report
from summarizer.grounding.planted import withhold_planted
from summarizer.grounding.verdicts import Ground, KeptVerdicts
from summarizer.llm.budget import Budget, Price, estimated, price_usd
from summarizer.llm.cache import Cache, CachingModel, KeptWords, open_private
from summarizer.llm.calls import NOT_ASKED, Sending, TokenUsage
from summarizer.llm.client import Answer, Ask, Model
from summarizer.llm.output_modes import Message, wire_schema
from summarizer.llm.providers import Endpoint, locate
from summarizer.llm.under_way import Claims
from summarizer.loading import Loaded, load_articles
from summarizer.merging import groups_of_accounts, merge
from summarizer.merging.folder import names_of_one, resolve, source_id
from summarizer.merging.names.apart import ALONE
from summarizer.merging.situations import Situation
from summarizer.merging.store import Reports
from summarizer.paths import BATCHES
from summarizer.render.localisation import in_language
from summarizer.render.nouns import name_told, noun_told
from summarizer.steps import Asker, failed_gap
from summarizer.steps.assemble import assemble, draft
from summarizer.steps.compose import completed, compose
from summarizer.steps.consolidate import STEP as CONSOLIDATE
from summarizer.steps.consolidate import consolidate, hold_titles
from summarizer.steps.custom_fields import STEP as OWN
from summarizer.steps.custom_fields import OwnAnswers, OwnFields, add_own, ask_own, read_fields
from summarizer.steps.extract import extract, parts_of, tokens_in
from summarizer.steps.first_screen import Composed
from summarizer.steps.prompts import STEPS, Prompts
from summarizer.steps.questions import STEP as QUESTIONS
from summarizer.steps.questions import ask_questions
from summarizer.steps.second_reader import STEP as SECOND_READER
from summarizer.steps.second_reader import KeyRow, read_again
from summarizer.steps.terms import terms_of
from summarizer.steps.translate import STEP as TRANSLATE
from summarizer.steps.translate import Before, lay_beside, pieces_of, said_before, translate
from summarizer.telling.weight import main_first
from summarizer.verify.material import with_digests
from summarizer.verify.sources import read_earlier
from summarizer.watch import Progress, ProgressReporter, Stage, ignore
from summarizer_schemas.brief import Brief, Failure, Gap, Run, Usage
from summarizer_schemas.report import (
    Answers,
    ArticleReport,
    Consolidation,
    Corrections,
    Prose,
    Questions,
    Readings,
    Translations,
)

if TYPE_CHECKING:
    from summarizer.batch import Post
    from summarizer.llm.recordings import Stale

T = TypeVar("T", bound=BaseModel)
BATCH_PRICE: Final = Decimal("0.5")
"""Of the usual price: what OpenAI, Google, Groq, Mistral and Together all take for an answer within a day."""
_log = logging.getLogger(__name__)
PARTS: Final[tuple[Part, ...]] = get_args(Part)


class StepModel(NamedTuple):
    """One model: its name, PROVIDER/NAME, and how it is asked."""

    model: str
    ask: Ask


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


class Models:
    """Whoever answers in a run.

    Attributes:
        model: PROVIDER/NAME; of two models both, each with what it is asked about.
        stale: the answers given so far that were recorded by an older prompt or schema.
        usage: what the answers given so far cost when they were paid for, in this run or an earlier one. It is the same
            for the same answers, and goes into the brief; what this run has sent stands in `Spending`.
        ground: the gate, with what it found before where answers are kept.
        kept_words: what the model that is asked about all articles has translated before, where answers are kept.
    """

    def __init__(
        self,
        extract: StepModel,
        compose: StepModel,
        stale: "Sequence[Stale]" = (),
        ground: Ground = ground_report,
        kept_words: KeptWords | None = None,
    ) -> None:
        is_one = extract.model == compose.model
        self.model = extract.model if is_one else f"{extract.model} (articles), {compose.model} (all else)"
        self.stale = stale
        self.usage = TokenUsage()
        self.ground = ground
        self.kept_words = kept_words
        self._extract = extract.ask
        self._compose = compose.ask

    async def ask_of_article(self, messages: Sequence[Message], schema: type[T], **how: Any) -> Answer[T]:
        """Ask about a single article; see `Model.ask`."""
        return self._counted(await self._extract(messages, schema, **how))

    async def ask(self, messages: Sequence[Message], schema: type[T], **how: Any) -> Answer[T]:
        """Ask about all of them; see `Model.ask`."""
        return self._counted(await self._compose(messages, schema, **how))

    def count(self, used: TokenUsage) -> None:
        """Count answers that were given elsewhere."""
        self.usage += used

    @property
    def tokens(self) -> int:
        """All tokens of the answers given so far."""
        return self.usage.tokens

    def _counted(self, answer: Answer[T]) -> Answer[T]:
        self.usage += answer.usage
        return answer


def spending_of(settings: Settings) -> Budget:
    """Return what a run with these (resolved) settings may send.

    Raises:
        InputError: there is no telling where the model is, or a cost is the limit and its price is not known.
    """
    if settings.replay:
        return Budget()
    spending = Budget(settings.limits, price_of(settings, "extract"))
    spending.require_price(price_of(settings, "compose"))
    return spending


def price_of(settings: Settings, part: Part) -> Price:
    """Return what an answer costs in a part of a run with these (resolved) settings.

    Raises:
        InputError: there is no telling where the model is.
    """
    usual = partial(price_usd, locate(settings.endpoint_of(part), os.environ))
    return partial(_half, usual) if settings.batch else usual


def _half(usual: Price, used: TokenUsage) -> Decimal | None:
    cost = usual(used)
    return None if cost is None else cost * BATCH_PRICE


@asynccontextmanager
async def opened(settings: Settings, spending: Budget, post: "Post | None" = None) -> AsyncIterator[Models]:
    """Open what the settings mean; recordings are saved at the end, whatever it is.

    A question passes these layers, from the outside in: what is counted for the brief, the cache, the model. Around
    each request that the model sends stands what the run may spend; below it, the answers that batches have brought.
    With recordings no cached answer is read or written.

    Args:
        settings: resolved.
        spending: what the run may send.
        post: what stands below the model in a batch's run; else what batches have brought so far is found.
    """
    stale: list[Stale] = []
    with ExitStack() as stack:
        recordings = settings.recordings(stale.append)
        if recordings:
            stack.enter_context(recordings)
        store = stack.enter_context(Cache(settings.cache)) if settings.cache and not recordings else None
        post = post or (_brought(settings, stack) if store else None)
        claims = None
        if store and settings.cache and not post and not settings.is_dry_run:  # these two send nothing by themselves
            claims = stack.enter_context(
                Claims(settings.cache, open_private, spending.sleep, lambda: spending.is_stopped)
            )
        async with AsyncExitStack() as models:
            voices: dict[Endpoint, StepModel] = {}
            for part in PARTS:
                endpoint = settings.endpoint_of(part)
                if endpoint in voices:
                    continue
                make = recordings.model if recordings else post.model if post else Model
                permit = spending.permit if settings.replay else spending.leave_at(price_of(settings, part))
                model = make(endpoint, sleep=spending.sleep, permit=permit, tell=spending.note_wait)
                voices[endpoint] = _voice(await models.enter_async_context(model), store, spending, post, claims)
            ground = KeptVerdicts(store).ground if store else ground_report
            both = (voices[settings.endpoint_of("extract")], voices[settings.endpoint_of("compose")])
            kept_words = KeptWords(store, settings.endpoint_of("compose"), spending.note_reused) if store else None
            yield Models(*both, stale, ground, kept_words)
            if post:
                post.forget_failures()


def _brought(settings: Settings, stack: ExitStack) -> "Post | None":
    """Return what batches have brought, or are to bring; None if nothing: then requests need not stand alone."""
    if not settings.cache or not (settings.cache / BATCHES).exists():
        return None
    from summarizer.batch import (  # noqa: PLC0415
        Foreseeing,
        Post,
        State,
    )

    try:
        state = stack.enter_context(State(settings.cache))
        if state.is_empty:
            return None
    except InputError as error:
        _log.warning("%s; this run goes on without what batches have brought", error)
        return None
    return Foreseeing(state) if settings.is_dry_run else Post(state)


def _voice(
    model: Model, store: Cache | None, spending: Budget, post: "Post | None", claims: Claims | None
) -> StepModel:
    """Return one model as it is asked: for what was not answered before, and what no other run asks just now."""
    ask: Ask = model.ask
    if store:
        ask = CachingModel(store, model.endpoint, ask, spending.note_reused, claims).ask
        ask = post.once(ask, store, spending.note_reused) if post else ask
    return StepModel(model.endpoint.model, ask)


MOST_PARTS: Final = 50
"""Of one text: some 130,000 words, a long book, if the parts are as long as usual. News never comes near it; an export
of a database does, and what it costs should be somebody's decision."""
_NO_PROSE: Final = Composed({}, (), (), ())
AHEAD: Final = 2
"""Articles are open for each request that may be under way: while the gate holds one, another waits for its answer. All
at once they would only lie in memory, laid open and worded, until their turn comes."""
REASONS: Final = 5
"""Are told one by one where all articles fail; what is rarer says little about why."""


async def make_brief(
    paths: Sequence[Path],
    settings: Settings,
    progress: Progress = ignore,
    *,
    leave_out: Collection[Path] = (),
    spending: Budget | None = None,
) -> Brief:
    """Read the articles at `paths`, and return their brief.

    This is the whole story, in the order in which it happens.

    Args:
        paths: files and folders, `@list.txt` and `-` (see `load_articles`).
        settings: resolved settings (see `Settings.resolve`).
        progress: told of each step.
        leave_out: files that are no articles though they lie in a folder of `paths`, such as an earlier brief.
        spending: what the run may send, to be stopped or looked at from outside; else that of the settings.

    Raises:
        InputError: nothing at `paths` can be read; else as `brief_of`.
    """
    loaded = load_articles(paths, leave_out=[*leave_out, *settings.files], columns=settings.columns)
    return await brief_of(loaded, settings, progress, spending)


async def brief_of(  # noqa: PLR0913 - what is made of what, for whom, and by whom
    loaded: Loaded,
    settings: Settings,
    progress: Progress = ignore,
    spending: Budget | None = None,
    post: "Post | None" = None,
    *,
    engine: Engine | None = None,
) -> Brief:
    """Have every article reported, check and merge the reports, and compose the brief; see `make_brief`.

    `post` is what stands below the model in a batch's run (see `summarizer.batch`), `engine` what reads the articles if
    not this process.

    Raises:
        InputError: the settings cannot be used, or no article of the earlier brief is there.
        PromptError: a template of the user's own cannot be used.
        EndpointError: the endpoint gave up on every article, or the run was stopped before the first was in; strictly,
            anything would be missing from the brief.
        NoRecordingError: replaying, and an article's answer was not recorded.
    """
    since = read_earlier(settings.since) if settings.since else None
    taken = gather(settings.decisions, since.brief if since else None)
    if settings.is_strict and loaded.failures:
        raise InputError("; ".join(f"{failure.file}: {failure.reason}" for failure in loaded.failures))
    if since:
        require_common(since, loaded.articles)
    if not settings.replay and not settings.limits.is_set:
        _require_articles(loaded.articles, settings.part_tokens)
    own = read_fields(settings.own_fields) if settings.own_fields else None
    described = before_asking(loaded.articles, taken)
    prompts = Prompts(settings.prompts, _steps(settings))
    spending = spending or spending_of(settings)
    watch = ProgressReporter(progress, spending)
    async with opened(settings, spending, post) as asked:
        gathered = _Gathered(len(described.articles), asked, watch, is_strict=settings.is_strict)
        if engine:
            async with aclosing(engine.report(described.articles, settings, spending)) as became:
                async for each in became:
                    gathered.add(each)
        else:
            await _extract_all(described.articles, prompts, settings, gathered)
        reports, failures = gathered.all()

        def tell(stage: Stage, done: int) -> None:
            watch.tell(stage, done, 1, withheld=gathered.withheld, tokens=asked.tokens)

        tell("consolidation", 0)
        asker = Asker(asked.ask, prompts, None if settings.batch else AHEAD * settings.concurrency)
        merged = await _consolidated(reports, described, asker, settings)
        tell("consolidation", 1)
        text_of = {article.text_sha256: article.text for article in loaded.articles}
        found = await _own_items(own, reports, asked, prompts, settings) if own else {}
        tell("prose", 0)
        edited = after_asking(await _prose(merged, Asker(asked.ask, prompts), settings), taken)
        tell("prose", 1)
        situation, composed = edited.situation, edited.composed
        made = assemble(situation, composed, reports, (*loaded.failures, *failures), _run(asked, prompts, own))
        decisions = in_their_order((*described.decisions(situation), *edited.decisions))
        made = made.model_copy(update={"decisions": decisions})
        made, prompts = await _in_its_language(made, since.brief if since else None, prompts, asked, settings)
        made = made.model_copy(update={"run": _run(asked, prompts, own)})
    made = add_own(made, found, text_of)
    made = made.model_copy(update={"gaps": (*made.gaps, *_stale_gaps(asked))})
    made = signed(carry_on(since, made) if since else made, taken)
    if settings.is_strict and not settings.is_dry_run:  # which makes a brief of what is kept alone
        _require_applied(made)
    return with_digests(made)


def _require_applied(made: Brief) -> None:
    """Refuse a brief that is not as its editor has decided.

    Raises:
        InputError: a decision was not applied.
    """
    if left := [f"{each.told}: {each.why}" for each in made.decisions if not each.applied]:
        raise InputError(f"--decisions: not applied: {'; '.join(left)}")


def _require_articles(articles: Sequence[Article], part_tokens: int) -> None:
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


class _Gathered:
    """What has become of the articles so far: reports, and failures of those that the endpoint failed on.

    Strictly, the first failure ends it.
    """

    def __init__(self, total: int, asked: Models, watch: ProgressReporter, *, is_strict: bool) -> None:
        self.asked = asked
        self._reports = Reports()
        self._failures: list[Failure] = []
        self._errors: list[EndpointError] = []
        self.withheld = 0
        self._total = total
        self._watch = watch
        self._is_strict = is_strict
        watch.begin(total)

    def add(self, told: Outcome) -> None:
        """Take what became of one article.

        Raises:
            EndpointError: strictly, it failed, or something of it is missing.
        """
        self.asked.count(told.usage)
        article, outcome = told.article, told.outcome
        if isinstance(outcome, EndpointError):
            if self._is_strict:
                raise outcome
            self._errors.append(outcome)
            reason = str(outcome).removeprefix(f"{article.file}: ")  # it is told beside its file
            self._failures.append(Failure(file=article.file, sha256=article.sha256, stage="extract", reason=reason))
        else:
            self._reports.put(_whole(outcome) if self._is_strict else outcome)
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


async def read_article(
    article: Article, ask: Ask, prompts: Prompts, settings: Settings, ground: Ground = ground_report
) -> Outcome:
    """Have one article reported; what its answers used is left to whoever counts them."""
    try:
        report = await extract(article, ask, prompts, part_tokens=settings.part_tokens, ground=ground)
    except EndpointError as error:
        return Outcome(article, error)
    return Outcome(article, report if settings.keep_planted else withhold_planted(report))


async def _extract_all(articles: Sequence[Article], prompts: Prompts, settings: Settings, gathered: _Gathered) -> None:
    """Have every article reported, by the model that is asked about single ones."""
    # A batch is sent when no article is left that asks, so all of them must be open for it.
    room = asyncio.Semaphore(len(articles) + 1 if settings.batch else AHEAD * settings.concurrency)

    async def one(article: Article) -> None:
        async with room:
            asked = gathered.asked
            told = await read_article(article, asked.ask_of_article, prompts, settings, asked.ground)
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


async def _consolidated(
    reports: Sequence[GroundedReport], described: Described, asker: Asker, settings: Settings
) -> Answered:
    """Have a folder consolidated, merge it, and have it asked what is disputed; strictly, with nothing missing.

    What the model is not asked, or does not answer, code's own rules decide, and a gap says so. Which accounts are one
    event tells more of which names are one, so the names are resolved once more before the merge.
    """
    folder = resolve(reports, described.aliases, bodies=described.bodies)
    texts = {source_id(index): report.article.text for index, report in enumerate(folder.reports)}
    proposal = None
    if settings.consolidate:
        consolidated = await consolidate(folder, texts, asker, settings.request_tokens)
        if proposal := consolidated.proposal:
            company = names_of_one(folder, groups_of_accounts(folder, proposal))
            if company != ALONE:
                folder = resolve(reports, described.aliases, company, described.bodies)
        situation = hold_titles(main_first(merge(folder, proposal), texts), texts)
        situation = replace(situation, gaps=(*situation.gaps, *consolidated.gaps))
        situation = await ask_questions(situation, texts, asker, settings.request_tokens)
    else:
        gap = failed_gap("Which accounts are one event was decided by rule", ["consolidation was switched off"])
        situation = main_first(merge(folder), texts)
        situation = replace(situation, gaps=(*situation.gaps, gap))
    missing = [gap.text for gap in situation.gaps if gap.kind == "failed"]
    if settings.is_strict and missing:
        raise EndpointError("; ".join(missing))
    return Answered(folder, proposal, situation, _NO_PROSE, texts)


async def _prose(merged: Answered, asker: Asker, settings: Settings) -> Answered:
    """Have the prose written and read a second time; strictly, with nothing missing.

    What a second reading takes out of the facts is taken out before code says what no model's sentence says.
    """
    situation, texts = merged.situation, merged.texts
    composed = await compose(situation, texts, asker, settings.request_tokens)
    if settings.second_reader:
        rows = _key_rows(situation, completed(situation, composed, texts))
        situation, composed = await read_again(situation, composed, texts, asker, settings.request_tokens, rows=rows)
    missing = [*composed.failures, *(gap.text for gap in composed.gaps)]
    if settings.is_strict and missing:
        raise EndpointError("; ".join(missing))
    return replace(merged, situation=situation, composed=completed(situation, composed, texts))


def _key_rows(situation: Situation, composed: Composed) -> list[KeyRow]:
    """Return the key figures that a brief of these would have."""
    from summarizer.render.key_figures import rows_in_words  # noqa: PLC0415 - reading needs it, the help does not

    return [KeyRow(*row) for row in rows_in_words(draft(situation, composed))]


async def _in_its_language(
    made: Brief, since: Brief | None, prompts: Prompts, asked: Models, settings: Settings
) -> tuple[Brief, Prompts]:
    """Return a brief with what readers are shown in its language, and the prompts that it was made with."""
    language = settings.language
    pieces = pieces_of(made, language, quotes=settings.translation)
    with in_language(language):
        terms = terms_of(made, language, lambda words: {noun_told(words), name_told(words)} != {words})
    if pieces or terms.asked:
        prompts = prompts.taking(TRANSLATE)
    before = Before(said_before(since, language) if since else {}, asked.kept_words, asked.count)
    translated = await translate(
        pieces, terms, language, Asker(asked.ask, prompts), before, is_at_once=bool(settings.batch)
    )
    return lay_beside(made, translated), prompts


def _run(asked: Models, prompts: Prompts, own: OwnFields | None) -> Run:
    return Run(
        model=asked.model,
        prompts_sha256=prompts.sha256,
        schema_sha256=_schema_sha256(prompts, own),
        usage=_usage(asked),
    )


async def _own_items(
    own: OwnFields, reports: Sequence[GroundedReport], asked: Models, prompts: Prompts, settings: Settings
) -> Mapping[str, OwnAnswers]:
    """Have every article that was reported asked for the user's own fields; strictly, of all of it."""
    found = await ask_own(own, reports, asked.ask_of_article, prompts, part_tokens=settings.part_tokens)
    missing = sorted(each.failure for each in found.values() if each.failure)
    if settings.is_strict and missing:
        raise EndpointError("; ".join(missing))
    return found


def _steps(settings: Settings) -> tuple[str, ...]:
    """Return the steps at which the model is asked."""
    left_out = {CONSOLIDATE, QUESTIONS} if not settings.consolidate else set[str]()
    left_out |= set() if settings.second_reader else {SECOND_READER}
    return (*(step for step in STEPS if step not in left_out), *((OWN,) if settings.own_fields else ()))


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


def _stale_gaps(asked: Models) -> list[Gap]:
    """Name each answer that is older than the prompt or the schema of today, once, in the order of their files."""
    told = sorted({(each.file, each.about, each.differs) for each in asked.stale})
    return [
        Gap(
            kind="stale",
            about=(),
            text=f"The answer about {about} is an older one ({file}): since it was recorded, {differs} changed",
        )
        for file, about, differs in told
    ]


def _schema_sha256(prompts: Prompts, own: OwnFields | None) -> str:
    filled: dict[str, type[BaseModel]] = {
        CONSOLIDATE: Consolidation, QUESTIONS: Questions, SECOND_READER: Readings, TRANSLATE: Translations,
    }  # fmt: skip
    if own:
        filled[OWN] = own.schema
    schemas = [wire_schema(schema) for schema in (ArticleReport, Corrections, Prose, Answers)]
    schemas += [wire_schema(filled[step]) for step in prompts.steps if step in filled]
    return sha256(json.dumps(schemas, sort_keys=True).encode()).hexdigest()


def _usage(asked: Models) -> Usage:
    used = asked.usage
    return Usage(
        requests=used.requests - used.retries,
        reasks=used.reasks,
        input_tokens=used.input_tokens,
        output_tokens=used.output_tokens,
    )


class Spread(NamedTuple):
    """What is expected, from and to."""

    low: int
    high: int

    def plus(self, other: "Spread") -> "Spread":
        """Return this with what is expected besides."""
        return Spread(self.low + other.low, self.high + other.high)


class Expected(NamedTuple):
    """What is expected of a part of a run that cannot be told before the articles are read: requests and tokens."""

    requests: Spread
    tokens_in: Spread
    tokens_out: Spread

    @property
    def tokens(self) -> Spread:
        """Tokens in and out."""
        return self.tokens_in.plus(self.tokens_out)


_PROSE_REQUESTS: Final = 5
"""Which accounts are one event, the disputes, the situation, the first screen, the second reader: one each at least."""
_ARTICLES_A_SITUATION: Final = 2
"""At the fewest: of the five example articles there are three situations, of six on one accident one."""
_REQUESTS_A_SITUATION: Final = 2
"""Its overview, and its second reading: of the example articles eleven are asked in all."""
_EMPTY_REQUEST: Final = 1_700
"""Tokens of such a request without a fact: the five take 770 to 2,500."""
_PROSE_SHARE: Final = (1.9, 3.4)
"""Tokens sent for each token of the articles' reports, beside that: of the example articles 2.1. Six short articles of
another run took 3.4 of what was expected of their reports, which are the longer the shorter an article is."""
_PROSE_ANSWERED: Final = 0.1
"""Tokens of answers for each that is sent: of the example articles 0.085."""
_TRANSLATED: Final = 1_200
"""Tokens of reports for each request of translations: of the example articles, into Spanish, 1,160."""
_TRANSLATED_SENT, _TRANSLATED_RECEIVED = (0.7, 1.1), (0.3, 0.5)
"""Tokens sent and received for each of the reports: of the example articles 0.8 and 0.35, names and things beside."""
ASKED_AGAIN: Final = 0.6
"""What is asked again, of what is asked once: of the example articles 0.4, of another run more than half."""


def _expected_prose(reported: int, articles: int) -> Expected:
    """Return what the prose of articles takes whose reports take so many tokens."""
    situations = -(-articles // _ARTICLES_A_SITUATION)
    requests = Spread(_PROSE_REQUESTS, _PROSE_REQUESTS + _REQUESTS_A_SITUATION * situations)
    shares = zip(requests, _PROSE_SHARE, strict=True)
    sent = Spread(*(round(_EMPTY_REQUEST * number + reported * share) for number, share in shares))
    return Expected(requests, sent, Spread(*(round(each * _PROSE_ANSWERED) for each in sent)))


def _expected_translation(reported: int) -> Expected:
    """Return what the translation of prose, quotes and terms takes."""
    requests = -(-reported // _TRANSLATED)
    sent, received = (
        Spread(*(round(reported * each) for each in shares)) for shares in (_TRANSLATED_SENT, _TRANSLATED_RECEIVED)
    )
    return Expected(Spread(requests, requests + 1), sent, received)


@dataclass(frozen=True)
class Forecast:
    """What a run would send.

    Attributes:
        articles: how many articles there are.
        kept: answers that are kept from before.
        usage: requests and tokens of all that can be told, estimated.
        prose: what the prose of articles that were not read yet may add; None where all were.
        translation: what its translation into the language of the brief may add, and that of quotes.
        model: PROVIDER/NAME of the model, or of both, that would be asked.
        cost_usd: of all tokens, from and to, the higher with what is asked again; None if no price is known.
    """

    articles: int
    kept: int
    usage: TokenUsage
    prose: Expected | None
    translation: Expected | None
    model: str
    cost_usd: tuple[Decimal, Decimal] | None

    @property
    def tokens(self) -> Spread:
        """All tokens, the higher end with what is asked again."""
        told = self.usage.input_tokens + self.usage.output_tokens
        low, high = (told + sum(each.tokens[end] for each in (self.prose, self.translation) if each) for end in (0, 1))
        return Spread(low, round(high * (1 + ASKED_AGAIN)))


class _Foreseen(Budget):
    """Keeps what would be sent, and lets none of it go."""

    def __init__(self) -> None:
        super().__init__()
        self.reports = TokenUsage()
        self.usage = TokenUsage()
        self.costs: list[Decimal | None] = []

    def permit(self, sending: Sending, price: Price | None = None) -> NoReturn:
        """Refuse."""
        expected = estimated(sending.messages, sending.schema)
        self.usage += expected
        self.reports += expected if sending.schema is ArticleReport else TokenUsage()
        self.costs.append(price(expected) if price else None)
        raise StoppedError(f"{sending.about}: not sent, since this is a dry run")


async def forecast(loaded: Loaded, settings: Settings) -> Forecast:
    """Return what `brief_of` would send; see there for the arguments and errors. `settings` are of a dry run.

    It is the same run, with leave to send nothing. Answers kept from before are read, so where all of them are kept the
    forecast is exact: nothing. What an article adds to the prose is not known before it is read: it is told as a
    spread, from runs that were measured. What is asked again depends on the model; the higher end has it in it.
    """
    spending_of(settings)  # refuses what the run would
    foreseen = _Foreseen()
    with suppress(StoppedError):  # not a single article is kept
        await brief_of(loaded, settings, spending=foreseen)
    reported = foreseen.reports.output_tokens
    prose = _expected_prose(reported, foreseen.reports.requests) if reported else None
    is_translated = bool(reported) and is_other(ENGLISH, settings.language)
    translation = _expected_translation(reported) if is_translated else None
    return Forecast(
        articles=len(loaded.articles),
        kept=foreseen.sent.kept,
        usage=foreseen.usage,
        prose=prose,
        translation=translation,
        model=" and ".join(dict.fromkeys(settings.endpoint_of(part).model for part in PARTS)),
        cost_usd=_cost(foreseen, [each for each in (prose, translation) if each], price_of(settings, "compose")),
    )


def _cost(foreseen: _Foreseen, expected: Sequence[Expected], price: Price) -> tuple[Decimal, Decimal] | None:
    """Return what a run costs at the least, and with what is asked again."""
    ends = []
    for end in (0, 1):
        used = TokenUsage(
            input_tokens=sum(each.tokens_in[end] for each in expected),
            output_tokens=sum(each.tokens_out[end] for each in expected),
        )
        costs = [price(used), *foreseen.costs]
        known = [cost for cost in costs if cost is not None]
        if len(known) < len(costs):
            return None
        ends.append(sum(known, Decimal(0)))
    return ends[0], ends[1] * Decimal(str(1 + ASKED_AGAIN))
