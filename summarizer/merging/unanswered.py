"""Which questions the facts leave open: a question of a model and its facts come in, why it is none goes out.

A reader who finds the answer in an article believes no other "not known", and a newspaper that is said to have slipped
where we dated or credited something ourselves is wronged. What cannot be told by rule stays a question.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations
from typing import Final

from summarizer.domain.counted_people import counted_key
from summarizer.domain.edtf import WEEKDAYS, window
from summarizer.domain.english_counts import number_told
from summarizer.domain.languages.any_language import alternatives
from summarizer.domain.metrics import METRICS
from summarizer.domain.names import words_of
from summarizer.grounding.dates import dates_in_english
from summarizer.grounding.dates.written import find_written
from summarizer.grounding.fates import fates_in, metrics_agree
from summarizer.grounding.numbers import COUNTED, read_numbers
from summarizer.merging.facts import Fact, Facts, quote_ids, told_by
from summarizer_schemas.brief import Event, Figure, Observation, Quote, Statement
from summarizer_schemas.report import OpenQuestion

_OF_TIME: Final = re.compile(r"\b(?:days?|dates?|dated|weeks?|months?|years?|before|after|when)\b", re.IGNORECASE)
_DAY_OR_YEAR: Final = re.compile(rf"\b(?:{'|'.join(WEEKDAYS)}|1[5-9]\d\d|20\d\d)\b", re.IGNORECASE)
_HOW_MANY: Final = re.compile(r"^how (?:many|much)\b(?: more)?(?P<what>.*)", re.IGNORECASE)
_OPEN: Final = re.compile(
    r"\b(?:not|n['’]t|nobody|no one|none|cannot) (?:\w+ )?(?:known?|knows|say|clear|certain)\b|\bunknown\b|\bunclear\b"
    rf"|{alternatives(lambda row: row.unknown)}",
    re.IGNORECASE,
)


_RANKS: Final = (
    re.compile(
        r"^how (?:many|much)\b|\b(?:missing|unaccounted|fates?|bec[ao]me of|whereabouts|(?:still )?alive|survived?|"
        r"tolls?|identit(?:y|ies)|dead|killed)\b",
        re.IGNORECASE,
    ),
    re.compile(
        r"^(?:who|whose|whom|by whom)\b|\b(?:behind|responsib\w+|carried out|perpetrat\w+|culprits?|planted|fired|"
        r"ordered|set off|did it)\b",
        re.IGNORECASE,
    ),
    re.compile(
        r"^(?:why|how)\b|\b(?:caus\w+|reasons?|motives?|sources? of|origins?|led to|began|started|trigger\w+|likel\w+|"
        r"fail(?:ed|ure))\b",
        re.IGNORECASE,
    ),
)
"""What readers ask first: how many there are and what became of them, who did it, why it came about."""
_WISHED: Final = re.compile(
    r"\b(?:demand(?:s|ed|ing)?|wants?|wanted|calls? for|called for|asks? for|asked for|asks? that|urg(?:es?|ed)|"
    r"insists?|insisted|(?<!the )(?<!their )requests?|requested|claims? compensation)\b"
    r"|^whether .*\bwill (?:be (?:investigated|charged|prosecuted|dismissed|sacked|fired|punished|questioned|tried|"
    r"compensated)|resign|apologi[sz]e|step down|pay)\b",
    re.IGNORECASE,
)
"""What a party asks for is asked last by whoever reads what happened."""
WISHED: Final = len(_RANKS) + 1


def rank_of_question(text: str) -> int:
    """Return a rank for an open question, what readers ask first being 0, and what somebody demands last."""
    if _WISHED.search(text):
        return WISHED
    return next((rank for rank, words in enumerate(_RANKS) if words.search(text)), len(_RANKS))


def asks_who(text: str) -> bool:
    """Tell whether a question is who did something."""
    return _WHO_DID.search(text) is not None


_WHO_DID: Final = re.compile(
    r"^(?:who|by whom|whose|on whose orders?)\b(?! (?:is|are|was|were|holds?|will|has)\b)", re.IGNORECASE
)
_SAME_QUESTION: Final = 2 / 3
"""More of the words of the shorter of two questions than this, and they are one: "who wrote", "who sent the e-mail"."""


def is_asked(text: str, others: Iterable[str]) -> bool:
    """Tell whether one of several questions asks the same in other words."""
    own, first = words_of(text), text.split(maxsplit=1)[0].casefold()
    alike = (words_of(each) for each in others if each.casefold().startswith(f"{first} "))
    return any(len(own & words) > _SAME_QUESTION * min(len(own), len(words)) for words in alike)


def is_left_open(text: str) -> bool:
    """Tell whether an article says itself that something is not known."""
    return _OPEN.search(text) is not None


_AHEAD: Final = re.compile(
    r"^(?:whether|when|if)\b.*\bwill (?:ever )?(?:stand trial|be (?:tried|charged|convicted|sentenced|jailed|"
    r"prosecuted|punished|dismissed|sacked|fired)|resign|step down|go to (?:trial|court|prison))\b",
    re.IGNORECASE,
)
"""What a court or somebody's superiors may decide, which a reader can ask of every arrest."""


UNRAISED: Final = "no article asks it, and nobody has announced it"


def is_raised(text: str, about: Iterable[str], facts: Facts) -> bool:
    """Tell whether an article raises a question on what is to come of somebody: it says so, asks it, or has it planned.

    All other questions count as raised: what they ask of has happened.
    """
    if not _AHEAD.search(text):
        return True
    cited = [facts.by_id[each] for each in about if each in facts.by_id]
    told = [facts.context_of(each) for each in _quotes(cited, facts)]
    if any("?" in each or is_left_open(each) for each in told):
        return True
    ahead = (each for each in cited if isinstance(each, Event) and each.status == "planned")
    said = (each for each in cited if isinstance(each, Statement) and each.stance in _LOOKS_AHEAD)
    tellings = [*(each.summary for each in ahead), *(each.claim for each in said)]
    return any(len(words_of(text) & words_of(each)) >= _ENOUGH_SHARED for each in tellings)


_LOOKS_AHEAD: Final = frozenset({"expects", "demands", "threatens", "suspects", "accuses"})
_ENOUGH_SHARED: Final = 2
"""Words beside a name, from which what is planned or demanded is what the question asks."""


def object_to_question(asked: OpenQuestion, about: Sequence[str], facts: Facts) -> Iterator[str]:
    """Yield why a question is none: the facts answer it, or the slip is no article's.

    Args:
        asked: the question, as the model gave it.
        about: the situation's ids of the facts that raise it.
        facts: all facts.
    """
    cited = [facts.by_id[each] for each in about]
    if asked.is_slip:
        yield from _no_slip_in_time(asked.question, cited, facts)
        yield from _no_slip_of_a_count(asked.question, cited)
    else:
        yield from _counted(asked.question, cited, facts)
        yield from _held(asked.question, cited, facts)


def _no_slip_in_time(question: str, cited: Sequence[Fact], facts: Facts) -> Iterator[str]:
    """Object to a slip in time where no article's own words have a day: what was worked out is no source's."""
    if not _OF_TIME.search(question):
        return
    for quote in _quotes(cited, facts):
        said = dates_in_english(facts.context_of(quote), facts.sources[quote.source].language)
        if _DAY_OR_YEAR.search(said) or any(find_written(said)):
            return
    yield "no article gives a day there in its own words: its day was worked out by rule, so the slip is no source's"


def _no_slip_of_a_count(question: str, cited: Sequence[Fact]) -> Iterator[str]:
    """Object to a slip between numbers each of which an article gives on another body's word."""
    readings = [each for each in read_numbers(question) if each.role in COUNTED]
    asked = {float(value) for each in readings for value in (each.low, each.high) if value is not None}
    told: dict[float, Observation] = {}
    for fact in cited:
        for count in fact.observations if isinstance(fact, Figure) else ():
            if count.low is not None and count.low == count.high and told_by(count):
                told.setdefault(float(count.low), count)
    if len(asked) > 1 and asked <= told.keys():
        bodies = {number: told[number] for number in sorted(asked)}
        if all(set(one.origins).isdisjoint(other.origins) for one, other in combinations(bodies.values(), 2)):
            by = ", ".join(f"{number_told(number)} by {told_by(count)[0]}" for number, count in bodies.items())
            yield f"the articles say whose each number is: {by}"


def _counted(question: str, cited: Sequence[Fact], facts: Facts) -> Iterator[str]:
    """Object to asking how many, where one number is given of just those, and no article says that nobody knows."""
    asked = _HOW_MANY.search(question.strip())
    if asked is None or any(is_left_open(facts.context_of(each)) for each in _quotes(cited, facts)):
        return
    wanted, befallen = words_of(asked["what"]), frozenset(fates_in(asked["what"]))
    events = {fact.event if isinstance(fact, Figure) else fact.id for fact in cited}
    for figure in facts.holder.figures:
        what = words_of(counted_key(figure.of, figure.metric))
        is_given = figure.event in events and figure.status in ("agreed", "updated") and bool(what) and what <= wanted
        # Who asks how many people worked there does not ask how many died.
        is_told = METRICS[figure.metric].needs == "word"
        is_given = is_given and (metrics_agree(befallen, {figure.metric}) if is_told else what != _ANYBODY)
        if is_given and any(each.current and each.low is not None for each in figure.observations):
            yield f"{figure.id} gives it"
            return


_ANYBODY: Final = words_of("people")

_WHO_HOLDS: Final = re.compile(
    r"^who(?:ever)? (?:now |still |currently )?(?:holds?|held|controls?|controlled|rules?|runs?|has taken|took|"
    r"is in (?:control|charge) of)\b(?P<what>.*)",
    re.IGNORECASE,
)
_HOLDS: Final = re.compile(
    r"\b(?:h[eo]lds?|control\w*|captur\w*|recaptur\w*|seiz\w*|retak\w*|retook|took|taken|regain\w*|occup\w*|"
    r"in the hands of|expel\w*|drove)\b",
    re.IGNORECASE,
)
_NOT: Final = re.compile(
    r"\b(?:not|n['’]t|never|denied|denies|tried|trying|hopes?|plans?|wants?|vow\w*)\b", re.IGNORECASE
)


def _held(question: str, cited: Sequence[Fact], facts: Facts) -> Iterator[str]:
    """Object to asking who holds a place, where an account of it that is no older says whose hands it is in."""
    asked = _WHO_HOLDS.search(question.strip())
    if asked is None:
        return
    since = max((day for each in cited if (day := _last_day(each, facts))), default=0)
    told = [each for each in facts.holder.events if _tells_who_holds(each, asked["what"], facts)]
    last = max((_last_day(each, facts) for each in told), default=0)
    latest = [each for each in told if _last_day(each, facts) == last >= since]
    if len({each.by for each in latest}) == 1:  # where two are said to have taken it, it is not known
        yield f"{latest[0].id} tells who holds it: “{latest[0].summary.rstrip('.')}”"


def _tells_who_holds(event: Event, what: str, facts: Facts) -> bool:
    """Tell whether an event puts a place into somebody's hands."""
    wanted = words_of(what)
    if event.status != "news" or event.overtaken_by or not event.by or facts.is_planted(event):
        return False
    is_there = any(words_of(place) and words_of(place) <= wanted for place in event.places)
    return is_there and bool(_HOLDS.search(event.summary)) and not _NOT.search(event.summary)


def _last_day(fact: Fact, facts: Facts) -> int:
    """Return the last day (ordinal) of the articles that tell a fact; 0 where none is known."""
    days = (window(facts.sources[facts.quotes[each].source].published) for each in quote_ids(fact))
    return max((each.last for each in days if each and each.has_year), default=0)


def _quotes(cited: Sequence[Fact], facts: Facts) -> list[Quote]:
    return [facts.quotes[each] for fact in cited for each in quote_ids(fact)]
