"""One part of an article → what the model says of it and the article bears out.

Hides the question: what passes is kept, only what was refused is asked for again, as corrections of single items, and
what is still not borne out in the end stays among the report's `refused`.
"""

from dataclasses import dataclass

from summarizer.article import Article
from summarizer.ground import ground_report
from summarizer.ground.quotes import ArticleText
from summarizer.grounded import GroundedReport, Header, Span
from summarizer.steps import Amend, Asker, Question
from summarizer_schemas.report import ArticleReport, Corrections


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
        text = self.text.part(within)
        question = Question(
            step="extract",
            values=self._values(within, header),
            schema=ArticleReport,
            check=lambda report: ground_report(report, self.article, text, header),
            about=self.article.file,
            name=self._name(within),
            amend=Amend(Corrections, _mend),
        )
        return (await self.asker.settle(question)).checked

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
