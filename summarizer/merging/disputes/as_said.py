"""What a side of a dispute holds → the same, as firm as it was said and in the side's own hour or number.

Who suspects, believes or has heard something, or takes it for likely, has not said that it is so. An hour or a number
that another side alone gives is no side's own: its words stand in its place where readers can read them.
"""

import re
from collections.abc import Collection, Iterable, Sequence
from typing import Final

from summarizer.domain.english import with_inner_marks
from summarizer.domain.languages import ENGLISH, is_other
from summarizer.domain.languages.any_language import alternatives
from summarizer.domain.reserves import KEEPS_RESERVE, RESERVES, reserve_of
from summarizer.grounding.numbers import COUNTED, read_numbers, without_hours_of
from summarizer.merging.facts import Fact, Facts
from summarizer_schemas.brief import Figure, Quote, Statement

_YES: Final = re.compile(r"\W*yes\b[\s,;:.–-]*", re.IGNORECASE)
_SUSPECTED: Final = "suspected"
_IN_ITS_WORDS: Final = "“"
"""An answer in the side's own words has their reserve in them."""


def as_firm(answer: str, held: Sequence[Fact], quotes: Iterable[str], facts: Facts) -> str:
    """Return an answer with the reserve that all its evidence has, where it has none itself: "a cigarette (likely)".

    Who investigates a man has not said that he did it. How firm a number is, its series tells.
    """
    is_kept = answer.startswith(_IN_ITS_WORDS) or KEEPS_RESERVE.search(answer)
    if is_kept or any(isinstance(each, Figure) for each in held):
        return answer
    if all(isinstance(each, Statement) and each.stance == "suspects" for each in held):
        rest = _YES.sub("", answer, count=1).strip()
        return f"{rest} ({_SUSPECTED})" if rest else _SUSPECTED
    whom = {one for each in held if isinstance(each, Statement) for one in facts.spellings_of(each.claimant)}
    told = [_reserve(facts.quotes[each], facts, whom) for each in quotes]
    weakest = next((each for each in told if each), None) if all(told) else None
    return f"{answer} ({weakest})" if weakest else answer


_RESERVED: Final = re.compile(rf" \((?:{_SUSPECTED}|{'|'.join(RESERVES)})\)\Z")


def without_reserve(answer: str) -> str:
    """Return an answer without the reserve that it was given here: who has heard it says the same as who saw it."""
    return "yes" if answer == _SUSPECTED else _RESERVED.sub("", answer)


def _reserve(quote: Quote, facts: Facts, holders: Collection[str]) -> str | None:
    """Return the reserve of a quote; none of the words before it, where it is the holder's word in passing alone.

    "This is consistent with a burst tank, as prosecutors maintain": the article finds it likely, and they maintain it.
    """
    text = facts.texts.get(quote.source)
    before = quote.prefix if text is None else text[quote.context_start : quote.start]
    told = quote.exact if text is None else text[quote.start : max(quote.end, quote.context_end)]
    passing = (each for found in _IN_PASSING.finditer(told) for each in holders if each in found["who"])
    return reserve_of("" if any(passing) else before, quote.exact, facts.sources[quote.source].language)


_IN_PASSING: Final = re.compile(
    rf"[,(–]\s*(?:{alternatives(lambda row: row.as_said)})\s(?P<who>[^,;.()]*)", re.IGNORECASE
)


def is_anothers(answer: str, own: Iterable[str], others: Iterable[str], facts: Facts) -> bool:
    """Tell whether an answer gives an hour or a number that quotes of others have and its own have not."""
    ours, theirs = ([facts.quotes[each] for each in ids] for ids in (own, others))
    left = without_hours_of(answer, _around(ours, facts))
    if without_hours_of(left, _around(theirs, facts)) != left:
        return True
    said = _numbers(left, ENGLISH) - _numbers_of(ours, facts)
    return not said.isdisjoint(_numbers_of(theirs, facts))


def _around(quotes: Iterable[Quote], facts: Facts) -> list[str]:
    return [facts.context_of(each) for each in quotes]


def _numbers_of(quotes: Iterable[Quote], facts: Facts) -> frozenset[object]:
    told = (_numbers(facts.context_of(each), facts.sources[each.source].language) for each in quotes)
    return frozenset[object]().union(*told)


_OWN: Final = COUNTED | {"share"}


def _numbers(text: str, language: str) -> frozenset[object]:
    """Return the counts and shares of a text; "one" may be anybody, and a day may be worked out."""
    read = (each for each in read_numbers(text, language) if each.role in _OWN)
    return frozenset((each.low, each.high) for each in read if each.low not in (None, 1))


def own_words(quotes: Iterable[str], facts: Facts) -> str | None:
    """Return in quotation marks the words of a side that give an hour or a number, as far as they are English."""
    own = [each for each in map(facts.quotes.__getitem__, quotes) if not is_other(_language(each, facts), ENGLISH)]
    told = next((each for each in own if any(map(str.isdigit, each.exact))), None)
    return f"“{with_inner_marks(told.exact + _rest_of(told, facts))}”" if told else None


_LONGEST_REST: Final = 60
"""Characters behind a quote that was cut off in its clause: "several said they never" goes on "heard it at all"."""
_REST: Final = re.compile(r"[^\d.,;:!?«»“”„\"()]+")


def _rest_of(quote: Quote, facts: Facts) -> str:
    """Return the words behind a quote to the end of their clause, if they are few; a number stands in a quote alone."""
    text = facts.texts.get(quote.source, "")
    rest = _REST.match(text, quote.end, max(quote.end, quote.context_end))
    is_whole = rest is not None and rest.end() < len(text) and not text[rest.end()].isdigit()
    return rest[0].rstrip() if rest and is_whole and len(rest[0]) <= _LONGEST_REST else ""


def _language(quote: Quote, facts: Facts) -> str:
    return facts.sources[quote.source].language
