"""Kinds of events: which words of the news mean one, which kinds are confused, and what a quote must say for each.

Which words of the news mean one thing: kinds of events, sites, and who or what is counted.

Hides that reporters and models call one event by several names (shelling may be a clash, a blast an accident), and one
group of people ('troops', 'soldiers'). The families of kinds are those that coders of conflict data (ACLED) and of
disaster data confuse; a kind may be in several.

The kind and the status of an event against the words near its quote.

A kind makes titles and is what events are compared by, so one that names a deed needs a word near the quote that can
mean it: no gas attack comes out of a text that does not speak of gas. What is feared or called off needs its word, too,
and what a quote tells as yet to come, or as called off, has not happened. Of a language whose words are not known
nothing can be told.
"""

import re
from functools import lru_cache
from typing import Final, Literal, get_args

from summarizer.domain.languages import has_word, wordings_of
from summarizer.domain.names import plain, words_of
from summarizer_schemas.vocabulary import EventKind, EventStatus, Metric

_FAMILIES: Final[dict[str, tuple[EventKind, ...]]] = {
    "strike": ("airstrike", "shelling", "bombing", "chemical_attack", "attack_on_civilians"),
    "battle": ("armed_clash", "shelling", "attack_on_civilians"),
    "ground": ("armed_clash", "government_regains_territory"),
    "advance": ("armed_clash", "nonstate_takes_territory"),
    "downing": ("shootdown", "accident"),
    "violence": ("attack_on_civilians", "crime", "bombing", "abduction"),
    "custody": ("arrest", "abduction", "crime"),
    "trial": ("court", "crime"),
    "ruling": ("court", "decision"),
    "street": ("protest", "riot"),
    "diplomacy": ("talks", "agreement", "decision"),
    "support": ("backing", "troop_movement"),
    "office": ("appointment", "decision", "election"),
    "people": ("displacement", "humanitarian", "situation"),
    "mishap": ("disaster", "accident"),
    "blast": ("bombing", "accident"),
    "trade": ("business", "decision"),
    "other": ("other", "situation"),
}
COMPATIBLE: Final[dict[EventKind, frozenset[EventKind]]] = {
    kind: frozenset({kind}.union(*(kinds for kinds in _FAMILIES.values() if kind in kinds)))
    for kind in get_args(EventKind)
}
"""Which kinds an event of one kind may be given as, its own among them."""
DISTINCTIVE: Final = frozenset({"shootdown", "chemical_attack", "abduction", "agreement", "appointment", "election"})
"""Kinds so rare in one place and time that two reports of one are likely to mean one event."""
SELDOM: Final = frozenset({"disaster", "accident", "crime"})
"""Kinds of which a place has few in a fortnight, so that what is told as known, without a day, is the one of these."""
AREAL: Final = frozenset({"election", "situation"})
"""Kinds whose place is their scope: the vote of a province is not the vote of the state."""
MUTUAL: Final = frozenset({"armed_clash", "talks", "agreement"})
"""Kinds in which each side does to the other what the other does to it."""
VIOLENT: Final = frozenset(
    {"airstrike", "shelling", "bombing", "chemical_attack", "armed_clash", "shootdown", "attack_on_civilians",
     "abduction", "crime"}
)  # fmt: skip
ONE_SIDED: Final = VIOLENT - {"armed_clash"}
"""Violence that somebody does to others, so that it is a gap when nobody says who."""
BELLIGERENT: Final = VIOLENT | {"government_regains_territory", "nonstate_takes_territory", "troop_movement"}
PERPETRATED: Final = BELLIGERENT | {"riot", "accident"}
"""Kinds of which it can be asked who did it, so that an accusation or a denial is about that."""

_SPOKEN: Final[dict[EventKind, tuple[str, str]]] = {
    "airstrike": ("air strike", "air strikes"),
    "shelling": ("shelling", "shelling"),
    "bombing": ("bombing", "bombings"),
    "chemical_attack": ("chemical attack", "chemical attacks"),
    "armed_clash": ("armed clash", "armed clashes"),
    "shootdown": ("downing of an aircraft", "aircraft shot down"),
    "attack_on_civilians": ("attack on civilians", "attacks on civilians"),
    "abduction": ("abduction", "abductions"),
    "arrest": ("arrest", "arrests"),
    "government_regains_territory": ("territory regained by the government", "territory regained by the government"),
    "nonstate_takes_territory": ("territory taken by non-state forces", "territory taken by non-state forces"),
    "troop_movement": ("troop movement", "troop movements"),
    "protest": ("protest", "protests"),
    "riot": ("riot", "riots"),
    "displacement": ("displacement", "displacement"),
    "humanitarian": ("humanitarian conditions", "humanitarian conditions"),
    "agreement": ("agreement", "agreements"),
    "talks": ("talks", "talks"),
    "backing": ("outside support", "outside support"),
    "decision": ("decision", "decisions"),
    "appointment": ("appointment", "appointments"),
    "court": ("court case", "court cases"),
    "election": ("election", "elections"),
    "business": ("business news", "business news"),
    "disaster": ("disaster", "disasters"),
    "accident": ("accident", "accidents"),
    "crime": ("crime", "crimes"),
    "situation": ("situation", "situation"),
    "other": ("other events", "other events"),
}


def are_compatible(one: EventKind, other: EventKind) -> bool:
    """Tell whether one event may be given as either kind."""
    return other in COMPATIBLE[one]


def spoken(kind: EventKind, *, several: bool = False) -> str:
    """Give a kind as a reader would say it."""
    return _SPOKEN[kind][several]


SITES: Final = words_of(
    "airport airbase apartment bakery bank barracks bazaar beach bridge bus cafe camp casino cathedral cemetery "
    "checkpoint church cinema clinic college convoy court courthouse dam depot dormitory embassy exchange factory farm "
    "ferry field festival hall harbour harbor headquarters highway hospital hostel hotel house kindergarten library "
    "mall market marketplace mine monastery mosque museum nightclub nursery office orphanage palace park parliament "
    "pipeline plant port prison refinery restaurant rink school shelter shipyard shop silo square stadium station "
    "supermarket synagogue temple terminal theatre theater tower train tunnel university warehouse works"
)


def sites_of(words: frozenset[str]) -> frozenset[str]:
    """Give those of the words, as `words_of` reduces them, that name a site."""
    return words & SITES


_SAME: Final[dict[str, str]] = {
    "troop": "soldier", "serviceman": "soldier", "servicemen": "soldier", "servicemember": "soldier",
    "trooper": "soldier", "soldiery": "soldier",
    "person": "people", "persons": "people", "individual": "people", "life": "people", "lives": "people",
    "resident": "people", "victim": "people", "body": "people", "bodies": "people", "toll": "people",
    "inhabitant": "people",
    "kid": "child", "children": "child", "minor": "child", "men": "man", "women": "woman",
    "dead": "people", "death": "people", "fatality": "people", "fatalities": "people", "casualty": "people",
    "policemen": "policeman", "gunmen": "gunman", "aircraft": "aircraft", "km": "kilometre", "kilometer": "kilometre",
}  # fmt: skip
_IDLE: Final = frozenset({
    "of", "the", "a", "an", "and", "or", "other", "others", "another", "total", "all", "killed", "dead",
    "injured", "wounded", "missing", "displaced", "trapped", "damaged", "destroyed", "seriously", "badly", "severely",
})  # fmt: skip
_EVERYBODY: Final = frozenset({
    "people", "civilian", "passenger", "evacuee", "villager", "local", "citizen", "worker", "employee", "student",
    "worshipper", "pilgrim", "tourist", "visitor", "spectator", "fan", "guest", "customer", "patient", "miner",
    "migrant", "refugee", "protester", "demonstrator", "prisoner", "inmate", "hostage", "traveller", "tenant",
})  # fmt: skip
"""Whoever was there, by another word: of one event such counts are of the same people until an article tells them
apart."""
_TOLD_APART: Final = frozenset({
    "child", "schoolchild", "baby", "infant", "boy", "girl", "teenager", "woman", "man", "soldier", "officer", "police",
    "policeman", "fighter", "militant", "rebel", "insurgent", "gunman", "attacker", "bomber", "terrorist", "guard",
    "crew", "pilot", "driver", "rescuer", "firefighter", "medic", "doctor", "nurse", "journalist", "foreigner",
    "foreign", "family",
})  # fmt: skip
"""Kinds of people that news counts beside the whole."""
_BESIDE: Final = frozenset({"other", "others", "another", "more", "further", "additional", "besides", "except"})
"""Words that leave out somebody who is counted elsewhere."""
_FURTHER: Final = re.compile(
    r"(?:an?|the) (?:other|further|\w+(?:th|nd|rd|first))\b(?! of )|another\b|\w+ (?:more|others?)\b(?! than)",
    re.IGNORECASE,
)
"""Before those counted: that they come on top of others, as "a sixth person", "two more"."""
_WHO: Final = re.compile(
    r"(?<=\w) (?:who|whom|whose|that|which|guarding|protecting|waiting|living|staying|working|travell?ing|fleeing)\b.*"
)
"""What is said of those counted behind their noun: 'fighters guarding the buses'."""
_OF_PEOPLE: Final = frozenset[Metric]({
    "killed", "injured", "missing", "trapped", "casualties", "rescued", "displaced", "refugees", "detained", "affected",
})  # fmt: skip

TOLLS: Final[tuple[Metric, ...]] = ("killed", "casualties", "missing", "trapped", "injured", "displaced", "affected")
"""What makes an event weigh, the gravest first."""

Likeness = Literal["whole", "apart", "unsure"]


@lru_cache(maxsize=65536)
def counted_key(of: str) -> str:
    """Reduce what is counted to its words, singular and sorted: 'French troops' is 'french soldier'."""
    specific = _words(_WHO.sub("", plain(of))) - _IDLE
    if len(specific) > 1:
        specific -= {"people"} if specific & {"civilian", "child", "woman", "man"} else set()
    return " ".join(sorted(specific)) or "people"


@lru_cache(maxsize=65536)
def likeness_to_whole(of: str, metric: Metric) -> Likeness:
    """Tell whether what is counted is all the people there by some word, a kind told apart, or cannot be told."""
    if metric not in _OF_PEOPLE:
        return "apart"
    written = plain(of)
    words = _words(written) - (_IDLE - _BESIDE)
    if words & (_TOLD_APART | _BESIDE) or not of.islower():
        return "apart"  # a capital names a people or a body: 'Germans'
    return "whole" if len(words) <= 1 and words <= _EVERYBODY else "unsure"


def without_the_named(of: str) -> str | None:
    """Return the key of those counted beside somebody who is named: 'seven people other than him'; else None."""
    written = plain(of)
    return None if _BESIDE.isdisjoint(written.split()) else counted_key(written.split(" than ")[0])


def are_further(value_text: str) -> bool:
    """Tell whether the words of a number count those who come on top of others: "a sixth person" has died."""
    return _FURTHER.match(value_text.strip()) is not None


def _words(written: str) -> set[str]:
    return {_SAME.get(word, _SAME.get(_singular(word), _singular(word))) for word in written.split()}


def _singular(word: str) -> str:
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith("s") and not word.endswith(("ss", "us", "is")) and len(word) > 3:
        return word[:-1]
    return word


def object_to_kind(kind: EventKind, near: str, language: str) -> str | None:
    """Tell why the words near a quote cannot bear out a kind of event, and which kinds they may; None where they do."""
    words = wordings_of(language)
    if words is None or kind not in words.kinds or has_word(words, words.kinds[kind], near):
        return None
    told = ", ".join(each for each, beginnings in words.kinds.items() if has_word(words, beginnings, near))
    other = f"; the words there could be {told}, or a kind that needs none" if told else ""
    return f"the article has no word for the kind {kind} near the quote{other}"


def object_to_status(status: EventStatus, near: str, language: str) -> str | None:
    """Tell why the words near a quote cannot bear out that something is feared, or called off; None where they may."""
    words = wordings_of(language)
    if words is None or status not in words.statuses or has_word(words, words.statuses[status], near):
        return None
    return f"the article has no word near the quote that would make it {status}: it is news, background or planned"


def status_told(status: EventStatus, quote: str, language: str) -> EventStatus:
    """Return the status that a quote's own verb tells, where it is not what was given: "will close" has not closed."""
    words = wordings_of(language)
    if words is None or status not in {"news", "planned"}:
        return status
    is_announced = _has_words(words.calls_off, quote) and _has_words(words.announced, quote)
    if is_announced or _has_words(words.called_off, quote):
        return "cancelled"
    return "planned" if _has_words(words.planned, quote) else status


def called_off_at(text: str, language: str) -> int | None:
    """Return where a text says that something was called off; None where it does not."""
    words = wordings_of(language)
    found = None if words is None else _whole(words.called_off).search(text)
    return None if found is None else found.start()


def _has_words(pattern: str, text: str) -> bool:
    return _whole(pattern).search(text) is not None


@lru_cache(maxsize=64)
def _whole(pattern: str) -> re.Pattern[str]:
    """Match whole words as the language writes them: "Will" may be a name."""
    return re.compile(rf"(?<!\w)(?:{pattern})(?!\w)")
