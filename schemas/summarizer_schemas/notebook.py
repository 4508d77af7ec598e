"""A brief → what a notebook shows of it: its title, its answers and its figures, as HTML in which nothing runs."""

from collections.abc import Iterable, Iterator
from html import escape
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:  # a brief shows itself
    from summarizer_schemas.brief import Brief, Figure, Sentence

_MOST_FIGURES: Final = 12
"""A screen of a notebook; all of them are in `figures_table`."""
_PLANTED: Final = " ⚠ rests on words not meant for readers"


def brief_as_html(brief: "Brief") -> str:
    """Return the beginning of a brief as HTML; all of its words are escaped."""
    return "".join(_pieces(brief))


def _pieces(brief: "Brief") -> Iterator[str]:
    planted = _planted(brief)
    yield f"<h3>{escape(brief.title)}</h3>"
    yield f"<p>{len(brief.sources)} articles, as of {escape(brief.as_of or 'an unknown day')}</p><ul>"
    for answer in brief.answers:
        question = answer.question.replace("_", " ").capitalize()
        yield f"<li><b>{question}:</b> {_told(answer.sentences, planted)}</li>"
    yield "</ul>"
    if brief.figures:
        yield "<table><tr><th>figure</th><th>what</th><th>how many</th><th>by whose count</th><th>status</th></tr>"
        yield from (_row(each, planted) for each in brief.figures[:_MOST_FIGURES])
        yield "</table>"
    if rest := brief.figures[_MOST_FIGURES:]:
        yield f"<p>{len(rest)} more figures: <code>brief.figures_table()</code></p>"


def _planted(brief: "Brief") -> frozenset[str]:
    """Return the ids of the facts that rest on words which are not meant for readers."""
    quotes = {each.id for each in brief.quotes if each.planted}
    cited = [(each.id, {id_ for count in each.observations for id_ in count.quotes}) for each in brief.figures]
    cited += [(each.id, {id_ for account in each.reports for id_ in account.quotes}) for each in brief.events]
    cited += [(each.id, set(each.quotes)) for each in brief.statements]
    return frozenset(id_ for id_, own in cited if own & quotes)


def _told(sentences: Iterable["Sentence"], planted: frozenset[str]) -> str:
    shown = ((each.translation.text if each.translation else each.text, each.cites) for each in sentences)
    return " ".join(escape(text) + _PLANTED * (not planted.isdisjoint(cites)) for text, cites in shown)


def _row(figure: "Figure", planted: frozenset[str]) -> str:
    bodies = dict.fromkeys(each.said_by for each in figure.observations if each.current and each.said_by)
    number = _number(figure) + _PLANTED * (figure.id in planted)
    cells = (figure.id, f"{figure.metric}: {figure.of}", number, ", ".join(bodies), figure.status.replace("_", " "))
    return f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in cells)}</tr>"


def _number(figure: "Figure") -> str:
    if figure.low is None and figure.high is None:
        return figure.observations[0].value_text
    low, high = ("" if value is None else f"{value:,}" for value in (figure.low, figure.high))
    return low if low == high else f"{low}–{high}" if low and high else f"at least {low}" if low else f"at most {high}"
