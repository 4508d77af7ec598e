"""What evidence says with a doubt → whether a sentence has lost the doubt, and which word goes with a count.

Hides which words are doubts ("perhaps", "suspected", "feared") and what each belongs to: the word of meaning, or the
number, that follows it. What any of the evidence says without a doubt needs none. English evidence alone is read.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from summarizer.domain.first_reports import first_report_in
from summarizer.domain.languages import ENGLISH, is_other
from summarizer.domain.names import words_of
from summarizer.domain.reserves import KEEPS_DOUBT
from summarizer.merging.facts import Fact, Facts, status_of
from summarizer_schemas.brief import Event, Figure, Observation, Quote, Statement

_DOUBTS: Final = (
    r"perhaps|maybe|possibly|probably|apparently|apparent|suspected|presumed|presumably|unconfirmed|feared|"
    r"fears? (?:of|that)|(?:believed|thought|likely) to (?:have|be)|(?:may|might|could) (?:have|be)"
)
_DOUBT: Final = re.compile(rf"(?<!not )\b(?:{_DOUBTS})\b", re.IGNORECASE)
_WORD: Final = re.compile(r"\d[\d.,]*\d|\d|[^\W\d_]+(?:['’-][^\W\d_]+)*")
_NOT_THE_HEAD: Final = frozenset({
    "more", "than", "least", "many", "much", "few", "most", "up", "about", "around", "some", "nearly", "almost", "over",
    "as", "well", "been", "be", "have", "has", "had", "were", "was", "is", "are",
})  # fmt: skip
"""Between a doubt and what it belongs to."""
_BEFORE_A_NUMBER: Final = re.compile(
    r"\b(perhaps|maybe|possibly|probably)\s+(?:(?:as (?:many|much|few|high) as|up to|more than|at least|about|around|"
    r"nearly|almost|over|well over|some)\s+)?\Z",
    re.IGNORECASE,
)
"""A doubt that stands with its number: "perhaps more than 200"."""
_LONGEST_BEFORE: Final = 40
_MOSTLY: Final = 0.5
"""The share of an event's words of meaning beyond which a sentence tells it."""


def lost_doubts(text: str, cited: Sequence[Fact], facts: Facts) -> Iterator[str]:
    """Yield what a sentence tells for certain that all of its evidence tells with a doubt."""
    if KEEPS_DOUBT.search(text):
        return
    said = _heads(text)
    told = [each for fact in cited for each in _texts(fact, facts)]
    sure = {head for each in told for head in _heads(_DOUBTED.sub(" ", each))}
    for phrase, heads in (found for each in told for found in _doubted(each)):
        if heads and heads <= said and heads.isdisjoint(sure):
            yield f"the evidence says “{phrase}”: keep that word, and whose it is"
            return
    yield from _untold_fear(said, cited, facts)


_KEEPS_FIRST: Final = re.compile(
    r"\b(?:initial\w*|preliminar\w+|provisional\w*|unconfirmed|early|first)\b", re.IGNORECASE
)


def lost_first_reports(text: str, cited: Sequence[Fact], facts: Facts) -> Iterator[str]:
    """Yield what a sentence tells flat of which every account, or every count of its number, is a first report."""
    if _KEEPS_FIRST.search(text):
        return
    said = _heads(text)
    for fact in cited:
        words = ""
        if isinstance(fact, Event) and len(said & _heads(fact.summary)) > _MOSTLY * len(_heads(fact.summary)):
            words = first_reported([each.quotes for each in fact.reports], facts)
        elif isinstance(fact, Figure):
            told = [each for each in fact.observations if not said.isdisjoint(_numbers_of(each))]
            words = first_reported([each.quotes for each in told], facts)
        if words:
            yield f"the evidence has it from “{words}”: say that it was told in first reports, or leave it out"
            return


def first_reported(accounts: Sequence[Sequence[str]], facts: Facts) -> str:
    """Return the words by which all accounts, given by their quotes, say that they tell first reports; else ""."""
    words = [
        next((found for each in quotes if (found := first_report_in(facts.context_of(facts.quotes[each])))), "")
        for quotes in accounts
    ]
    return words[0] if words and all(words) else ""


def _numbers_of(count: Observation) -> frozenset[str]:
    values = (value for value in (count.low, count.high) if value is not None)
    return frozenset(told for value in values for told in (f"{value:,}", f"{value}"))


def _untold_fear(said: frozenset[str], cited: Sequence[Fact], facts: Facts) -> Iterator[str]:
    """Yield what is feared and told as done; what a sentence cites and does not tell needs no fear."""
    for fact in cited:
        if isinstance(fact, Event) and fact.status == "feared":
            told = _heads(fact.summary)
            if len(said & told) > _MOSTLY * len(told):
                yield f"“{fact.summary.rstrip('.')}” is feared, and not confirmed: say so"
        elif isinstance(fact, Figure) and status_of(fact, facts.by_id) == "feared":
            numbers = frozenset[str]().union(*map(_numbers_of, fact.observations))
            if not said.isdisjoint(numbers):
                yield f"“{fact.observations[-1].value_text}” ({fact.metric}) is feared, and not confirmed: say so"


_DOUBTED: Final = re.compile(rf"(?:{_DOUBT.pattern})(?:\W+\w+){{1,6}}", re.IGNORECASE)
"""A doubt with the words behind it, among which is what it belongs to."""


def _doubted(text: str) -> Iterator[tuple[str, frozenset[str]]]:
    """Yield each doubt of a text with what it belongs to: the first word or number of meaning behind it."""
    for doubt in _DOUBT.finditer(text):
        behind = _WORD.finditer(text, doubt.end())
        head = next((each for each in behind if each[0].lower() not in _NOT_THE_HEAD and _heads(each[0])), None)
        if head and not re.search(r"[.;:!?]\s", text[doubt.end() : head.start()]):
            yield text[doubt.start() : head.end()], _heads(head[0])


def _heads(text: str) -> frozenset[str]:
    """Return the words of meaning of a text, as stems, and its numbers."""
    return words_of(text) | frozenset(each.strip(".,") for each in re.findall(r"\d[\d.,]*", text))


def _texts(fact: Fact, facts: Facts) -> list[str]:
    """Return what tells a fact: its own words, and the English sentences around its quotes."""
    own = [fact.summary] if isinstance(fact, Event) else [fact.claim] if isinstance(fact, Statement) else []
    quotes = [facts.quotes[each] for each in facts.sound_quotes(fact)]
    return own + [each.exact for each in quotes if not is_other(facts.sources[each.source].language, ENGLISH)]


def doubt_of(count: Observation, quotes: Mapping[str, Quote]) -> str:
    """Return the doubt that stands before the number in all quotes of a count, with a space: "perhaps "; else ""."""
    words = [_before(count.value_text, quotes[each]) for each in count.quotes if each in quotes]
    return f"{words[0]} " if words and all(words) else ""


def _before(value_text: str, quote: Quote) -> str:
    told = f"{quote.prefix[-_LONGEST_BEFORE:]}{quote.exact}"
    place = told.find(value_text)
    found = _BEFORE_A_NUMBER.search(told[:place]) if place >= 0 else None
    return found[1].lower() if found else ""
