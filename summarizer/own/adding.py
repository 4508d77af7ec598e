"""A brief and what a user's own fields found → the brief with both; decides nothing about what it already holds."""

from collections.abc import Mapping

from summarizer.ground.wording import in_short
from summarizer.grounded import Span
from summarizer.merge.citing import AFFIX_CHARS
from summarizer.own.asking import OwnAnswer, OwnAnswers
from summarizer.passages import sentence_around
from summarizer.steps import failed_gap
from summarizer_schemas.brief import Brief, OwnItem, Quote, Withheld


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
