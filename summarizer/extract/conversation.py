"""One part of an article → what the model says of it and the article bears out.

Hides the question: what passes is kept, only what was refused is asked for again, as corrections of single items (see
`mending`), and what is still not borne out in the end stays among the report's `refused`.
"""

import logging
from dataclasses import dataclass
from typing import Final

from summarizer.article import Article
from summarizer.extract.mending import Mending
from summarizer.ground.quotes import ArticleText
from summarizer.grounded import GroundedReport, Header, Span
from summarizer.steps import Amend, Asker, Question
from summarizer_schemas.report import ArticleReport, Corrections

_log: Final = logging.getLogger(__name__)


@dataclass(frozen=True)
class Conversation:
    """Whom to ask about which article, and in which words."""

    article: Article
    text: ArticleText
    asker: Asker

    async def report(self, within: Span, header: Header | None) -> GroundedReport:
        """Return what a part of the article reports, as far as the article bears it out.

        Args:
            within: the part; the whole article is asked for as such.
            header: the article's particulars, once they are known; a part is shown under them.

        Raises:
            EndpointError: the endpoint gave up, or its answer cannot be used (`AnswerError`).
            NoRecordingError: replaying, and the answer was not recorded.
        """
        mending = Mending(self.article, self.text.part(within), header)
        question = Question(
            step="extract",
            values=self._values(within, header),
            schema=ArticleReport,
            check=mending.judge,
            about=self.article.file,
            name=self._name(within),
            amend=Amend(Corrections, mending.mend),
        )
        grounded = (await self.asker.settle(question)).checked.grounded
        if grounded.corrected:
            _log.info("%s: code put right or emptied %d fields", self.article.file, len(grounded.corrected))
        return grounded

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
