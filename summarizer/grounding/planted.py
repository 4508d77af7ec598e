"""Article → what in it is not meant for readers: words that speak to a language model, and text that cannot be seen.

An article that gives orders may have its orders quoted: what stands in an article is evidence, whoever it was written
for. So the brief says where such words stand and marks what rests on them, and figures out of them are withheld unless
the user keeps them. Orders are known by what they commonly say, in English, and by the marks with which prompts are
built; hidden text by Unicode's categories, in any language. What somebody is quoted as saying is told to readers, as in
an article about language models, and is no order. What is not found may be planted too.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import lru_cache
from itertools import islice
from typing import Final, NamedTuple

from summarizer.domain.article import GroundedReport, Refused, Span, paragraph_around
from summarizer.domain.words import TEXTS_KEPT

MOST_FOUND: Final = 3
"""Places of a sort that are named for each article; one is enough to distrust it."""
EXCERPT: Final = 80
"""Characters of it that are quoted."""
_ORDERS: Final = re.compile(
    r"\b(?=[adfimnosy])(?:"  # first letters of what follows: most words are looked at no further
    r"(?:ignore|disregard|forget|override)\s+(?:\w+\s+){0,3}?"
    r"(?:instructions?|prompts?|directions?|rules|guidelines)\b"
    r"|you are (?:now )?(?:an? )?(?:\w+ )?(?:ai|llm|language model|assistant|chatbot)\b"
    r"|(?:attention|dear|note to|message to|instructions? (?:for|to)) (?:the |any |all )?"
    r"(?:ais?|llms?|language models?|assistants?|chatbots?|summari[sz]ers?)\b"
    r"|(?:system|developer) (?:prompt|message)\b)"
    r"|<\|[a-z_]{2,20}\|>|\[/?INST\]|<</?SYS>>|</?article-|^\s*#{0,3}\s*(?:system|assistant|developer)\s*:",
    re.IGNORECASE | re.MULTILINE,
)
_UNSEEN: Final = "\u00ad\u200b-\u200f\u2060-\u206f\u3164\ufeff\uffa0"
_TAGS: Final = "\U000e0000-\U000e0fff"
"""Tags and variation selectors, which spell out text that no program shows."""
_HIDDEN: Final = re.compile(
    rf"(?=[{_TAGS}\u202d\u202e{_UNSEEN}])(?:"  # what follows begins with one of these: hardly any text has one
    rf"[{_TAGS}]+"
    r"|[\u202d\u202e]"  # text that is shown backwards
    r"|(?<=\d)[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]+(?=\d)"
    rf"|[{_UNSEEN}]{{4,}})"
)
_QUOTATION: Final = re.compile(r"“[^“”]*”|«[^«»]*»|„[^„“]*“|\"[^\"]*\"")
_FEWEST_WORDS: Final = 6
"""A paragraph with fewer words behind the order says nothing itself; what it orders stands in the next one."""
_WITHHELD: Final = "it rests on words that are not meant for readers of the article"


class Planted(NamedTuple):
    """A place in an article, and in words what stands there."""

    span: Span
    what: str


@lru_cache(maxsize=TEXTS_KEPT)
def find_planted(text: str) -> tuple[Planted, ...]:
    """Return the first places where an article speaks to a model, and the first where it hides something."""
    return tuple(_found(text))


def _found(text: str) -> Iterator[Planted]:
    orders = (match for match in _ORDERS.finditer(text) if not _is_quoted(text, Span(*match.span())))
    for match in islice(orders, MOST_FOUND):
        words = " ".join(match[0].split())[:EXCERPT]
        yield Planted(Span(*match.span()), f"speaks to a language model (“{words}”)")
    for match in islice(_HIDDEN.finditer(text), MOST_FOUND):
        yield Planted(Span(*match.span()), "holds characters that a model reads and a reader does not see")


def _is_quoted(text: str, span: Span) -> bool:
    """Tell whether a stretch is what somebody is quoted as saying: within a quotation, and within its paragraph."""
    paragraph = paragraph_around(text, span)
    inside = Span(span.start - paragraph.start, span.end - paragraph.start)
    quotations = [*_QUOTATION.finditer(text[paragraph.start : paragraph.end])]
    whole = any(match.end() - match.start() >= paragraph.end - paragraph.start for match in quotations)
    return not whole and any(match.start() < inside.start and inside.end < match.end() for match in quotations)


@lru_cache(maxsize=TEXTS_KEPT)
def planted_spans(text: str) -> tuple[Span, ...]:
    """Return the paragraphs of an article that are not meant for readers; behind a mere mark, the next one too."""
    spans = []
    for (start, end), _ in find_planted(text):
        paragraph = paragraph_around(text, Span(start, end))
        if len(text[end : paragraph.end].split()) < _FEWEST_WORDS and (rest := text[paragraph.end :].lstrip()):
            following = len(text) - len(rest)
            paragraph = Span(paragraph.start, paragraph_around(text, Span(following, following + 1)).end)
        spans.append(paragraph)
    return tuple(spans)


def is_planted(text: str, spans: Iterable[Span]) -> bool:
    """Tell whether any of some stretches stands in words that are not meant for readers."""
    planted = planted_spans(text)
    return any(one.start < other.end and other.start < one.end for one in spans for other in planted)


def withhold_planted(report: GroundedReport) -> GroundedReport:
    """Refuse the figures of a report that rest on words which are not meant for readers."""
    text = report.article.text
    planted = {n for n, figure in enumerate(report.figures) if is_planted(text, figure.spans)}
    if not planted:
        return report
    refused = tuple(
        Refused("figure", n + 1, f"{figure.value_text} {figure.report.of} ({figure.report.metric})",
                figure.report.quote, _WITHHELD)
        for n, figure in enumerate(report.figures)
        if n in planted
    )  # fmt: skip
    kept = tuple(figure for n, figure in enumerate(report.figures) if n not in planted)
    return replace(report, figures=kept, refused=(*report.refused, *refused))
