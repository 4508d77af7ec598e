"""Article → grounded report: asks the model for one article, and asks again for what the gate refuses.

Hides the conversation: what passes is kept, only what was refused is asked for again, at most `ROUNDS` times, and
what is still not borne out then stays among the report's `refused`.
"""

import logging
from typing import Final

from summarizer.article import Article
from summarizer.errors import StoppedError
from summarizer.ground import ground_report
from summarizer.grounded import GroundedReport
from summarizer.model import Ask
from summarizer.prompts import Prompts
from summarizer_schemas.report import ArticleReport, Corrections

_log = logging.getLogger(__name__)

ROUNDS: Final = 2
"""How often the gate's objections go back to the model."""


async def extract(article: Article, ask: Ask, prompts: Prompts) -> GroundedReport:
    """Return what the article reports, as far as its text bears it out.

    Raises:
        EndpointError: the endpoint gave up, or its answer cannot be used (`AnswerError`).
        NoRecordingError: replaying, and this article's answer was not recorded.
    """
    name = f"extract-{_stem(article.file)}-{article.text_sha256[:8]}"
    question = prompts.ask("extract", {"article": article.text, "mark": article.text_sha256[:16]})
    answer = await ask(question, ArticleReport, name=name, about=article.file)
    report = answer.value
    grounded = ground_report(report, article)
    for _ in range(ROUNDS):
        if not grounded.refused:
            break
        again = prompts.ask_again("extract", report.model_dump_json(), {"refused": grounded.refused})
        _log.info("%s: %d items are not borne out; asking again", article.file, len(grounded.refused))
        try:
            mended = await ask([*question, *again], Corrections, name=name, about=article.file, is_reask=True)
        except StoppedError:
            break  # what passed is kept; what did not is withheld
        report = _mend(report, mended.value, grounded)
        grounded = ground_report(report, article)
    return grounded


def _mend(report: ArticleReport, corrections: Corrections, grounded: GroundedReport) -> ArticleReport:
    """Put corrections in the places of the items that were refused; a correction of anything else is ignored."""
    refused = {(each.kind, each.item) for each in grounded.refused}
    changes: dict[str, object] = {}
    for kind, items in (("name", "names"), ("event", "events"), ("figure", "figures"), ("claim", "claims")):
        mended = list(getattr(report, items))
        for correction in getattr(corrections, items):
            place = correction.item
            if (kind, place) in refused and 1 <= place <= len(mended):
                kept = {"n": mended[place - 1].n} if kind == "event" else {}
                mended[place - 1] = type(mended[place - 1])(**correction.model_dump(exclude={"item"}) | kept)
        changes[items] = mended
    if corrections.header and ("header", 0) in refused:
        changes |= corrections.header.model_dump()
    return report.model_copy(update=changes)


def _stem(file: str) -> str:
    return file.rsplit("/", 1)[-1].rsplit(".", 1)[0]
