"""The words of a figure in, what it says beside its number out: which question of readers it answers, if any.

The metric says what befell those who are counted. The words for them, those around the number and the summary of the
event say more: that it is one side's word, a price, a guess that its own article disowns, or of earlier times.
"""

import re
from collections.abc import Iterable
from typing import Final

from summarizer.domain.counted_people import counts_everybody
from summarizer.domain.event_kinds import EVENT_KINDS
from summarizer.domain.languages.any_language import whole_words
from summarizer.domain.metrics import METRICS, OUT_OF_HOME, WEAK
from summarizer.domain.names import words_of
from summarizer.merging.disputes.numbers import MAGNITUDE
from summarizer_schemas.brief import Event, Figure, Observation, Quote
from summarizer_schemas.vocabulary import Metric

_TAKEN_BACK: Final = re.compile(
    r"\b(?:errors?|erroneous(?:ly)?|mistakes?|mistaken(?:ly)?|wrong(?:ly)?|retracted"
    r"|(?:counted|listed|recorded|registered) (?:twice|double)|double[- ]counted|duplicates?"
    r"|removed from the (?:toll|count|list))\b"
)
"""What is counted says itself that it is no number to go by: "merger value, as first printed in error", "bodies listed
twice"."""
_GUESS: Final = re.compile(
    r"\b(?:(?:was|is|were|are) (?:\w+ )?[\"“']?(?:\w+['’]s )?(?:guess(?:work)?|untrue|false|invented|made up|"
    r"fabricated|baseless|unfounded|a rumou?r))\b",
    re.IGNORECASE,
)
"""Behind a number: "$410 million in some newspapers was “somebody's guess”"."""
_NOT_BORNE_OUT: Final = re.compile(
    r"\b(?:could (?:not|never) be (?:confirmed|verified|borne out)|(?:was|were|is|are) (?:never|not) confirmed|"
    r"(?:prov(?:ed|en)|turned out) (?:to be )?(?:false|untrue|unfounded|groundless|a hoax)|"
    r"false (?:alarm|rumou?r|report)|did not (?:exist|happen)|hoax|all[- ]clear|harmless|no (?:bombs?|explosives?))\b",
    re.IGNORECASE,
)
"""Of what was feared: an account says that it did not come about, or that nothing bore it out."""
_SAME_ALARM: Final = 2
"""Words beside places that an account of what was feared and one of what became of it have in common."""
_IN_CUSTODY: Final = re.compile(
    r"\b(?:in (?:custody|detention|jail|prison)|on remand|behind bars|(?:still|being) held"
    r"|remains? (?:held|detained))\b",
    re.IGNORECASE,
)
"""What is left of arrests once some are freed and others taken: the state, and no arrest of one day."""
_NO_WORDS: Final = re.compile(r"\b(?:many|several|some|few|a number|various|numerous)\b", re.IGNORECASE)
"""Words that say less than "dozens" does."""
_LIVED_IN: Final = re.compile(
    r"\b(?:home|house|building|dwelling|apartment|flat|hut|school|hospital|clinic|village|town|propert)", re.IGNORECASE
)
"""Damage that readers ask for is to where people live and are cared for."""
_AREA: Final = re.compile(
    r"\b(?:districts?|regions?|provinces?|states?|municipalit(?:y|ies)|counties|county|areas?|countries|country)\b",
    re.IGNORECASE,
)
"""How far something reached is told by where it was; readers ask how many people it reached."""
_PRICE: Final = re.compile(r"\b(?:fees?|per|each|apiece|for an? \w+)\b", re.IGNORECASE)
"""Sums of one thing: no sum that readers ask for where people came to harm."""
_ENEMIES: Final = re.compile(r"\benem(?:y|ies)\b", re.IGNORECASE)
"""A word of one side for whom it fights: whoever is credited with it, the count is that side's claim."""
_STILL: Final = re.compile(whole_words(lambda row: row.still), re.IGNORECASE)
"""Of those who were displaced: that some of them still are, in the report's words or in an article's."""
_EARLIER: Final = re.compile(
    r"\b(?:before (?:this|that|the latest|it)\b|(?:earlier|previous|past|prior|former) "
    r"(?:\w+ ){0,2}(?:attack|disaster|fire|flood|incident|mutin|quake|earthquake|riot|storm|traged|accident|crash))",
    re.IGNORECASE,
)
"""What was over when the main event began: a total of it holds nothing of that."""
_ABOARD: Final = re.compile(
    r"\b(?:aboard|on ?board|(?:on|in) the (?:bus|coach|train|tram|ferry|boat|ship|vessel|plane|aircraft|aeroplane|"
    r"airplane|jet|flight|helicopter|car|van|truck|lorry|minibus))\b",
    re.IGNORECASE,
)
"""Of people: who was there when the main event befell them; readers ask for it beside the dead and missing."""
_ASKED_AS: Final = {metric: re.compile(row.asked_as, re.IGNORECASE) for metric, row in METRICS.items() if row.asked_as}
_OUT_OF_HOME: Final = re.compile(OUT_OF_HOME, re.IGNORECASE)
HURT: Final = "hurt"
"""The state of all who were hurt, or cared for."""
THERE: Final = "there"
"""The state of whoever was on board."""
_STATES: Final = (
    ("at_large", re.compile(r"\b(?:at large|on the run|still free|still sought)\b", re.IGNORECASE)),
    (
        "recaptured",
        re.compile(
            r"\b(?:re-?captured|re-?arrested|caught|back in (?:custody|jail|prison|their cells))\b", re.IGNORECASE
        ),
    ),
    ("escaped", re.compile(r"\b(?:escap\w+|fugitives?|runaways?)\b", re.IGNORECASE)),
)
"""What becomes of those who fled; several headings tell it from day to day, as the same people are counted anew."""
HELD: Final = "held"
"""The state of all who were seized at one event."""
ESCAPED: Final = "escaped"
"""The state of all who fled, whatever became of them since."""
_HELD: Final = re.compile(r"\b(?:hostages?|captives?|abduct\w+|kidnap\w+|seized)\b", re.IGNORECASE)


def metric_asked(figure: Figure) -> Metric:
    """Return the metric that a figure answers: its own, or one that its words tell where it has none."""
    if figure.metric != "other" and figure.metric not in WEAK:
        return figure.metric
    return next((metric for metric, words in _ASKED_AS.items() if words.search(figure.of)), figure.metric)


def is_of_the_hurt(figure: Figure) -> bool:
    """Tell whether a figure counts all who were hurt, or who were cared for: of these a brief has one row."""
    return state_of(figure) == HURT


def is_in_hospital(figure: Figure) -> bool:
    """Tell whether a figure counts people who are in hospital, as hurt, ill or neither, and none who have left it."""
    is_there = _IN_HOSPITAL.search(figure.of) is not None and _OUT_OF_IT.search(figure.of) is None
    is_unwell = figure.metric == "ill" or metric_asked(figure) == "injured"
    return (figure.metric == "other" or is_unwell) and is_there


_IN_HOSPITAL: Final = re.compile(
    r"\b(?:people|persons|patients|survivors|injured|wounded)\b.*\b(?:in|to|at) (?:\w+ ){0,3}hospitals?\b"
    r"|\bhospitali[sz]ed (?:people|persons|patients|survivors)\b",
    re.IGNORECASE,
)
_OUT_OF_IT: Final = re.compile(r"\b(?:discharged|released|sent home|left|treated|seen)\b", re.IGNORECASE)


def state_of(figure: Figure) -> str | None:
    """Return the state that all rows of which are counts of the same people; None of what has a row for each event."""
    if metric_asked(figure) == "injured":
        is_all = figure.metric != "injured" or counts_everybody(figure.of, figure.metric)
        return HURT if is_all else None
    if figure.metric == "other" and _ABOARD.search(figure.of):
        return THERE
    if metric_asked(figure) != "detained":
        return None
    if is_of_hostages(figure):
        return HELD
    found = next((name for name, words in _STATES if words.search(figure.of)), None)
    return "recaptured" if found == "escaped" and figure.metric == "detained" else found


def fate_of_the_escaped(figure: Figure, words: Iterable[str]) -> str | None:
    """Return what became of some of those who fled, by the words for them or those around the number; else None.

    Of "29 of the 68 escapees were still at large" the 29 may be counted as "escapees" as well.
    """
    of_some = (figure.of, *(words if any(each.whole is not None for each in figure.observations) else ()))
    fates = ((name, pattern) for name, pattern in _STATES if name != ESCAPED)
    return next((name for name, pattern in fates if any(map(pattern.search, of_some))), None)


def is_of_hostages(figure: Figure) -> bool:
    """Tell whether a figure counts those whom somebody seized and holds: it is asked for when they are free again."""
    return figure.metric == "detained" and _HELD.search(figure.of) is not None


def may_be_people(figure: Figure) -> bool:
    """Tell whether people are counted: under a fate, or by a word for whoever was there."""
    is_everybody = figure.metric == "other" and counts_everybody(figure.of, "affected")
    return is_everybody or METRICS[figure.metric].is_of_people


def is_of_note(figure: Figure, event: Event | None) -> bool:
    """Tell whether things that are counted or measured are what readers ask for."""
    if METRICS[figure.metric].counts == "things":
        return bool(_LIVED_IN.search(figure.of))
    if figure.metric == "measurement":
        return bool(MAGNITUDE.search(figure.of))
    if figure.metric == "affected":
        return not _AREA.search(figure.of)
    if figure.metric == "share":
        return event is not None and EVENT_KINDS[event.kind].is_settled_by_shares
    return True


def tells_of_before(text: str) -> bool:
    """Tell words for what was over when the main event began."""
    return _EARLIER.search(text) is not None


def counts_enemies(figure: Figure) -> bool:
    """Tell whether the words for those counted are one side's: "enemies"."""
    return _ENEMIES.search(figure.of) is not None


def is_price(figure: Figure) -> bool:
    """Tell whether a sum is that of one thing: a fee, or so much per head."""
    return _PRICE.search(figure.of) is not None


def is_called_wrong(figure: Figure) -> bool:
    """Tell whether the words for what is counted say that the number is none."""
    return _TAKEN_BACK.search(figure.of) is not None


def is_called_a_guess(quote: Quote) -> bool:
    """Tell whether whoever tells a number says behind it that it is none."""
    return _GUESS.search(f"{quote.exact}{quote.suffix}") is not None


def says_how_many(count: Observation) -> bool:
    """Tell whether the words of a count without a number say as much as "dozens" does."""
    return not _NO_WORDS.search(count.value_text)


def says_still(text: str) -> bool:
    """Tell whether words say of people that they are out of their homes still."""
    return _STILL.search(text) is not None


def is_out_of_home(figure: Figure) -> bool:
    """Tell whether a figure counts all who cannot go home, whatever keeps them out: "people whose homes are sealed"."""
    return _OUT_OF_HOME.search(figure.of) is not None


def is_of_custody(figure: Figure, event: object) -> bool:
    """Tell whether a figure counts those in custody: a state that has no day of its own."""
    told = f"{figure.of} {event.summary if isinstance(event, Event) else ''}"
    return figure.metric == "detained" and _IN_CUSTODY.search(told) is not None


def is_cleared(feared: Event, events: Iterable[Event]) -> bool:
    """Tell whether an account says that what was feared did not come about: its own, or one of the same alarm."""
    if _NOT_BORNE_OUT.search(feared.summary):
        return True
    others = (
        each
        for each in events
        if each.status == "news" and each.id != feared.id and _NOT_BORNE_OUT.search(each.summary)
    )
    return any(len(_words_but_places(each) & _words_but_places(feared)) >= _SAME_ALARM for each in others)


def _words_but_places(event: Event) -> frozenset[str]:
    return words_of(event.summary) - words_of(" ".join(event.places))
