"""The way of the data, step by step: articles in, one brief out.

`make_brief` and `brief_of` have the order of the steps; who answers (`models`), what becomes of each article
(`extraction`) and what a run would send (`forecast`) stand beside them.
"""

import json
from collections.abc import Collection, Mapping, Sequence
from contextlib import aclosing
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Final

from pydantic import BaseModel

from summarizer.config import Settings
from summarizer.decisions import Asked as Answered
from summarizer.decisions import after_asking, before_asking, gather, in_their_order, signed
from summarizer.decisions.about import Shown
from summarizer.decisions.beforehand import Described
from summarizer.diff import carry_on, require_common
from summarizer.domain.article import GroundedReport
from summarizer.domain.languages import ENGLISH
from summarizer.errors import EndpointError, InputError
from summarizer.llm.budget import Budget
from summarizer.llm.output_modes import wire_schema
from summarizer.loading import Loaded, load_articles
from summarizer.merging import groups_of_accounts, merge
from summarizer.merging.facts import Facts
from summarizer.merging.folder import names_of_one, resolve, source_id
from summarizer.merging.gaps import with_overtaken
from summarizer.merging.names.apart import ALONE
from summarizer.merging.retractions import retracted
from summarizer.merging.situations import Situation
from summarizer.pipeline.extraction import AHEAD, Engine, Gathered, Outcome, extract_all, read_article, require_articles
from summarizer.pipeline.models import PARTS, Models, opened, price_of, spending_of
from summarizer.render.localisation import in_language
from summarizer.render.nouns import name_told, noun_told
from summarizer.render.reasons import is_explained
from summarizer.steps import Asker, failed_gap
from summarizer.steps.assemble import assemble, draft
from summarizer.steps.compose import completed, compose, current
from summarizer.steps.consolidate import STEP as CONSOLIDATE
from summarizer.steps.consolidate import consolidate, hold_titles
from summarizer.steps.custom_fields import STEP as OWN
from summarizer.steps.custom_fields import OwnAnswers, OwnFields, add_own, ask_own, read_fields
from summarizer.steps.first_screen import Composed
from summarizer.steps.prompts import STEPS, Prompts
from summarizer.steps.questions import STEP as QUESTIONS
from summarizer.steps.questions import ask_questions, without_unraised
from summarizer.steps.second_reader import STEP as SECOND_READER
from summarizer.steps.second_reader import DatedLine, read_again
from summarizer.steps.terms import terms_of
from summarizer.steps.translate import STEP as TRANSLATE
from summarizer.steps.translate import EarlierTranslations, lay_beside, pieces_of, said_before, shown_before, translate
from summarizer.telling.weight import main_first
from summarizer.verify.material import with_digests
from summarizer.verify.sources import read_earlier
from summarizer.watch import Progress, ProgressReporter, Stage, ignore
from summarizer_schemas.brief import Brief, Gap, Run, Usage
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

__all__ = [
    "AHEAD",
    "PARTS",
    "Engine",
    "Models",
    "Outcome",
    "brief_of",
    "make_brief",
    "opened",
    "price_of",
    "read_article",
    "spending_of",
]
_NO_PROSE: Final = Composed({}, (), (), ())


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
    if settings.strict and loaded.failures:
        raise InputError("; ".join(f"{failure.file}: {failure.reason}" for failure in loaded.failures))
    if since:
        require_common(since, loaded.articles)
    if not settings.replay and not settings.limits.is_set:
        require_articles(loaded.articles, settings.part_tokens)
    own = read_fields(settings.own_fields) if settings.own_fields else None
    described = before_asking(loaded.articles, taken)
    prompts = Prompts(settings.prompts, _steps(settings))
    spending = spending or spending_of(settings)
    watch = ProgressReporter(progress, spending)
    async with opened(settings, spending, post) as asked:
        gathered = Gathered(len(described.articles), asked, watch, strict=settings.strict)
        if engine:
            async with aclosing(engine.report(described.articles, settings, spending)) as became:
                async for each in became:
                    gathered.add(each)
        else:
            await extract_all(described.articles, prompts, settings, gathered)
        reports, failures = gathered.all()

        def tell(stage: Stage, done: int) -> None:
            watch.tell(stage, done, 1, withheld=gathered.withheld, tokens=asked.tokens)

        tell("consolidation", 0)
        asker = Asker(asked.ask, prompts, None if settings.batch else AHEAD * settings.concurrency)
        shown = _shown(since.brief if since else None, prompts, asked, settings)
        described = described.as_shown(reports, shown)
        merged = await _consolidated(reports, described, asker, settings)
        tell("consolidation", 1)
        text_of = {article.text_sha256: article.text for article in loaded.articles}
        found = await _own_items(own, reports, asked, prompts, settings) if own else {}
        tell("prose", 0)
        answered = await _prose(merged, Asker(asked.ask, prompts), settings)
        edited = after_asking(answered, taken, settings.language, shown)
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
    if settings.strict and not settings.dry_run:  # which makes a brief of what is kept alone
        _require_applied(made)
    return with_digests(made)


def _require_applied(made: Brief) -> None:
    """Refuse a brief that is not as its editor has decided.

    Raises:
        InputError: a decision was not applied.
    """
    if left := [f"{each.told}: {each.why}" for each in made.decisions if not each.applied]:
        raise InputError(f"--decisions: not applied: {'; '.join(left)}")


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
    if settings.strict and missing:
        raise EndpointError("; ".join(missing))
    return Answered(folder, proposal, situation, _NO_PROSE, texts)


async def _prose(merged: Answered, asker: Asker, settings: Settings) -> Answered:
    """Have the prose written and read a second time; strictly, with nothing missing.

    What a second reading takes out of the facts is taken out before code says what no model's sentence says, and so is
    what its own speaker took back, and what is no news.
    """
    situation, texts = merged.situation, merged.texts
    composed = await compose(situation, texts, asker, settings.request_tokens)
    if settings.second_reader:
        timeline = _timeline(situation, completed(situation, composed, texts))
        situation, composed = await read_again(
            situation, composed, texts, asker, settings.request_tokens, timeline=timeline
        )
    missing = [*composed.failures, *(gap.text for gap in composed.gaps)]
    if settings.strict and missing:
        raise EndpointError("; ".join(missing))
    situation = with_overtaken(situation, retracted(Facts(situation, texts)))
    situation = without_unraised(situation, Facts(situation, texts))
    composed = current(situation, composed, texts)
    return replace(merged, situation=situation, composed=completed(situation, composed, texts))


def _timeline(situation: Situation, composed: Composed) -> list[DatedLine]:
    """Return the timeline that a brief of these would have."""
    from summarizer.render.timeline import timeline_in_words  # noqa: PLC0415 - reading needs it, the help does not

    return [DatedLine(*line) for line in timeline_in_words(draft(situation, composed))]


async def _in_its_language(
    made: Brief, since: Brief | None, prompts: Prompts, asked: Models, settings: Settings
) -> tuple[Brief, Prompts]:
    """Return a brief with what readers are shown in its language, and the prompts that it was made with."""
    from summarizer.render.values import number_in_words  # noqa: PLC0415 - as above

    language = settings.language
    pieces = pieces_of(made, language, quotes=settings.translation)
    with in_language(language):
        terms = terms_of(
            made,
            language,
            lambda words: {noun_told(words), name_told(words)} != {words},
            is_explained,
            quotes=settings.translation,
        )
        told = {each: number_in_words(each.text) for each in (*pieces, *terms.asked) if each.language == ENGLISH}
    if pieces or terms.asked:
        prompts = prompts.taking(TRANSLATE)
    before = _translated_before(since, asked, settings)
    before = replace(before, words={each: own for each, own in told.items() if own} | dict(before.words))
    translated = await translate(
        pieces, terms, language, Asker(asked.ask, prompts), before, is_at_once=bool(settings.batch)
    )
    return lay_beside(made, translated), prompts


def _shown(since: Brief | None, prompts: Prompts, asked: Models, settings: Settings) -> Shown:
    """Return what tells how readers are shown English words, as far as somebody or code has said it before."""
    from summarizer.render.values import label_told  # noqa: PLC0415 - as above

    before = shown_before(settings.language, prompts, _translated_before(since, asked, settings))

    def shown(english: str) -> str | None:
        if words := before(english):
            return words
        with in_language(settings.language):
            told = label_told(english) or noun_told(english)
        return told if told != english else None

    return shown


def _translated_before(since: Brief | None, asked: Models, settings: Settings) -> EarlierTranslations:
    words = said_before(since, settings.language) if since else {}
    return EarlierTranslations(words, asked.kept_words, asked.count)


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
    if settings.strict and missing:
        raise EndpointError("; ".join(missing))
    return found


def _steps(settings: Settings) -> tuple[str, ...]:
    """Return the steps at which the model is asked."""
    left_out = {CONSOLIDATE, QUESTIONS} if not settings.consolidate else set[str]()
    left_out |= set() if settings.second_reader else {SECOND_READER}
    return (*(step for step in STEPS if step not in left_out), *((OWN,) if settings.own_fields else ()))


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
