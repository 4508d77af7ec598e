"""A number in a text, and words for what is counted → whether the text counts something else there.

Decides by a table of what news counts: children are no soldiers, tanks no people, kilometres no miles. A word that is
not in the table tells nothing, so that no honest figure is refused for its wording. "12 people" may be told as 12
civilians, but as 12 children only where the sentence tells of children, and not as a part: "including children".
"""

import re
from functools import lru_cache
from typing import Final

from summarizer.ground.words import FUNCTION_WORDS, QUANTITIES, word_set
from summarizer.grounded import Span
from summarizer.passages import sentence_around

_KINDS: Final = {
    "people": "people persons person individuals victims residents inhabitants citizens locals villagers passengers "
    "members refugees migrants evacuees families survivors",
    "civilians": "civilians civilian noncombatants",
    "children": "children child kids minors infants babies toddlers boys girls schoolchildren pupils teenagers youths "
    "adolescents newborns",
    "women": "women woman mothers girls",
    "men": "men fathers boys",
    "soldiers": "soldiers soldier troops servicemen servicewomen conscripts marines personnel paratroopers officers "
    "men",
    "police": "police policemen policewomen officers gendarmes constables",
    "fighters": "fighters militants rebels insurgents gunmen jihadists jihadis militiamen guerrillas terrorists "
    "extremists attackers assailants",
    "carers": "doctors nurses medics paramedics rescuers firefighters",
    "journalists": "journalists reporters",
    "vehicles": "vehicles",
    "tanks": "tanks tank",
    "carriers": "carriers",
    "trucks": "trucks lorries pickups vans",
    "cars": "cars taxis",
    "buses": "buses coaches",
    "aircraft": "aircraft",
    "jets": "jets planes warplanes airliners",
    "helicopters": "helicopters",
    "drones": "drones",
    "ships": "ships boats vessels ferries dinghies",
    "buildings": "buildings",
    "homes": "houses homes apartments dwellings",
    "schools": "schools",
    "hospitals": "hospitals clinics",
    "churches": "churches mosques temples synagogues",
    "shops": "shops stores",
    "towns": "villages towns cities hamlets districts provinces settlements",
    "weapons": "rockets missiles shells bombs mines grenades rifles casings",
    "strikes": "airstrikes strikes raids attacks shots aftershocks explosions blasts",
    "km": "km kms kilometres kilometers kilometre kilometer",
    "miles": "miles mile mi",
    "metres": "metres meters",
    "feet": "feet ft",
    "hectares": "hectares ha",
    "acres": "acres",
    "dollars": "$ usd dollars dollar",
    "euros": "€ eur euros euro",
    "pounds": "£ gbp",
    "celsius": "celsius",
    "fahrenheit": "fahrenheit",
}
_CLASSES: Final[dict[str, frozenset[str]]] = {
    word: frozenset(kind for kind, words in _KINDS.items() if word in words.split())
    for word in " ".join(_KINDS.values()).split()
}
_PERSONS: Final = word_set("people civilians children women men soldiers police fighters carers journalists")
_TOLD_APART: Final = word_set("children women")
"""Parts of the people that news gives apart: "12 people" are 12 children only where the sentence tells of children."""
_MAY_BE: Final = frozenset(
    frozenset(pair.split("+"))
    for pair in word_set(
        "children+civilians women+civilians men+civilians women+soldiers women+police women+fighters "
        "women+carers women+journalists men+soldiers men+police men+fighters men+carers men+journalists "
        "soldiers+police "
        "soldiers+fighters police+fighters carers+civilians journalists+civilians police+civilians soldiers+carers "
        "weapons+strikes drones+strikes jets+strikes weapons+drones vehicles+tanks vehicles+carriers vehicles+trucks "
        "vehicles+cars vehicles+buses cars+trucks aircraft+jets aircraft+helicopters aircraft+drones aircraft+strikes "
        "buildings+homes buildings+schools buildings+hospitals buildings+churches buildings+shops"
    )
)
"""Kinds, one of which may be told as the other; "people" may be any persons."""
_WORD: Final = re.compile(r"[^\W\d_]+|[$€£]")
_RUN: Final = re.compile(
    r"(?:\s+(?:of\s+(?:(?:the|its|their|his|her|our|these|those)\s+)?)?|-)([^\W\d_]+(?:[\s-][^\W\d_]+){0,3})"
)
_STOPS: Final = FUNCTION_WORDS | QUANTITIES | word_set("or by from but who whose after when while more others")
_PART: Final = re.compile(
    r"\b(?:including|includes|included|among (?:them|whom|the \w+)|"
    r"(?:some|many|most|several|half|one) of (?:them|whom)|mostly|mainly|as well as|such as|besides)\b[^.;]*",
    re.IGNORECASE,
)


def kinds_of(words: str) -> frozenset[str]:
    """Return the kinds of things that words name; empty where none is known."""
    return frozenset().union(*(_CLASSES.get(word, ()) for word in _words(words)))


def may_be(some: frozenset[str], others: frozenset[str]) -> bool:
    """Tell whether things of some kinds may be told as things of others; what is not known may be anything."""
    return not some or not others or any(_are_one(one, other) for one in some for other in others)


def counted_at(text: str, number: Span) -> str:
    """Return the words that a number counts: the noun behind it with its adjectives, and a currency sign before it."""
    sign = re.search(r"[$€£]", text[number.start : number.end])
    run = _RUN.match(text, number.end)
    words = re.split(r"[\s-]", run[1]) if run else []
    stop = next((i for i, word in enumerate(words) if word.lower() in _STOPS), len(words))
    return " ".join([*([sign[0]] if sign else []), *words[:stop]])


def object_to_counted(of: str, text: str, number: Span) -> str | None:
    """Tell why what a text counts with a number is not what a figure says it counts; None where nothing tells.

    Args:
        of: what the figure says is counted.
        text: the article.
        number: where its number stands, with qualifier and sign.
    """
    counted = counted_at(text, number)
    said, told = kinds_of(of), kinds_of(counted)
    if set(_words(of)) & set(_words(counted)):
        return None
    if not may_be(said, told):
        return f"the article counts {counted!r} there, not {of!r}"
    if told & said or said == {"people"}:
        return None
    in_part, outside = _mentions(of, said, text, number)
    is_unsaid = bool(told) and bool(said) and said <= _TOLD_APART
    if not outside and (in_part or is_unsaid):
        return f"the article does not count {of!r} with that number: it tells of them as a part, or elsewhere"
    return None


def _are_one(one: str, other: str) -> bool:
    is_person = one in _PERSONS and other in _PERSONS and "people" in {one, other}
    return one == other or is_person or frozenset({one, other}) in _MAY_BE


def _mentions(of: str, said: frozenset[str], text: str, number: Span) -> tuple[bool, bool]:
    """Tell whether the sentence has words for what is said to be counted: in a part, and outside of every part.

    A part ("including five children") that holds the number itself is none.
    """
    sentence = sentence_around(text, number)
    outside, parts = text[sentence.start : sentence.end], []
    for part in reversed(list(_PART.finditer(outside))):
        start, end = sentence.start + part.start(), sentence.start + part.end()
        if not start <= number.start < end:
            parts.append(part[0])
            outside = outside[: part.start()] + outside[part.end() :]
    return any(_mentioned(of, said, part) for part in parts), _mentioned(of, said, outside)


def _mentioned(of: str, said: frozenset[str], text: str) -> bool:
    wanted = set(_words(of)) - _STOPS
    return any(word in wanted or not said.isdisjoint(_CLASSES.get(word, ())) for word in _words(text))


@lru_cache(maxsize=1024)
def _words(text: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(text.casefold()))
