"""One part of an article → what the model says of it and the article bears out.

Hides the conversation: what passes is kept, only what was refused is asked for again (see `mending`), at most `ROUNDS`
times, and what is still not borne out then stays among the report's `refused`.
"""

import logging
from dataclasses import dataclass
from typing import Final

from summarizer.article import Article
from summarizer.errors import AnswerError, StoppedError
from summarizer.extract.mending import Mending
from summarizer.ground.quotes import ArticleText
from summarizer.grounded import GroundedReport, Header, Span
from summarizer.model import Ask
from summarizer.prompts import Prompts
from summarizer_schemas.report import ArticleReport, Corrections

_log = logging.getLogger(__name__)

ROUNDS: Final = 2
"""How often the gate's objections go back to the model."""


@dataclass(frozen=True)
class Conversation:
    """Whom to ask about which article, and in which words."""

    article: Article
    text: ArticleText
    ask: Ask
    prompts: Prompts

    async def report(self, within: Span, header: Header | None) -> GroundedReport:
        """Return what a part of the article reports, as far as the article bears it out.

        Args:
            within: the part; the whole article is asked for as such.
            header: the article's particulars, once they are known; a part is shown under them.

        Raises:
            EndpointError: the endpoint gave up, or its answer cannot be used (`AnswerError`).
            NoRecordingError: replaying, and the answer was not recorded.
        """
        name, about = self._name(within), self.article.file
        question = self.prompts.ask("extract", self._values(within, header))
        report = (await self.ask(question, ArticleReport, name=name, about=about)).value
        mending = Mending(self.article, self.text.part(within), header)
        judged = mending.judge(report)
        for _ in range(ROUNDS):
            if not judged.refused:
                break
            again = self.prompts.ask_again("extract", report.model_dump_json(), {"refused": judged.refused})
            _log.info("%s: %d items are not borne out; asking again", about, len(judged.refused))
            try:
                mended = await self.ask([*question, *again], Corrections, name=name, about=about, is_reask=True)
            except (AnswerError, StoppedError):
                break  # what passed is kept; what did not is withheld
            report = mending.mend(report, mended.value, judged)
            judged = mending.judge(report)
        return judged.grounded

    def _values(self, within: Span, header: Header | None) -> dict[str, object]:
        values: dict[str, object] = {
            "article": self.article.text[within.start : within.end],
            "mark": self.article.text_sha256[:16],
        }
        if self._is_whole(within):
            return values
        known = (header.headline, header.publisher, *header.published_text) if header else ()
        return values | {"part": {"under": [each for each in known if each]}}

    def _name(self, within: Span) -> str:
        name = f"extract-{_stem(self.article.file)}-{self.article.text_sha256[:8]}"
        return name if self._is_whole(within) else f"{name}-{within.start}-{within.end}"

    def _is_whole(self, within: Span) -> bool:
        return within.end - within.start == len(self.article.text)


def _stem(file: str) -> str:
    return file.rsplit("/", 1)[-1].rsplit(".", 1)[0]
