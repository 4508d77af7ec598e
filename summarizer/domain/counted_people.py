"""Which people, or things, a number is of: words for what is counted go in, and what may be one comes out.

Hides that news calls one group by several words ("troops", "soldiers"), that of one event all words for whoever was
there count the same people until an article tells them apart, and which words leave somebody out ("two others").
"""

import re
from functools import lru_cache
from typing import Final, Literal

from summarizer.domain.metrics import METRICS
from summarizer.domain.names import plain
from summarizer.domain.words import word_set
from summarizer_schemas.vocabulary import Metric

_SAME: Final[dict[str, str]] = {
    "troop": "soldier", "serviceman": "soldier", "servicemen": "soldier", "servicemember": "soldier",
    "trooper": "soldier", "soldiery": "soldier",
    "person": "people", "persons": "people", "individual": "people", "life": "people", "lives": "people",
    "resident": "people", "victim": "people", "body": "people", "bodies": "people", "toll": "people",
    "inhabitant": "people",
    "kid": "child", "children": "child", "minor": "child", "men": "man", "women": "woman",
    "dead": "people", "death": "people", "fatality": "people", "fatalities": "people", "casualty": "people",
    "severe": "serious", "grave": "serious", "inmate": "prisoner", "policemen": "policeman", "gunmen": "gunman",
    "aircraft": "aircraft", "km": "kilometre", "kilometer": "kilometre",
    "m": "metre", "meter": "metre",
}  # fmt: skip
_IDLE: Final = frozenset({
    "of", "the", "a", "an", "and", "or", "other", "others", "another", "total", "all", "killed", "dead",
    "injured", "wounded", "missing", "displaced", "trapped", "damaged", "destroyed", "seriously", "badly", "severely",
})  # fmt: skip
_FATES: Final[dict[str, Metric]] = {
    "killed": "killed", "dead": "killed", "injured": "injured", "wounded": "injured", "missing": "missing",
    "displaced": "displaced", "trapped": "trapped",
}  # fmt: skip
"""What befell those counted, by which the people of one metric are told: the killed among "injured people"."""
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
_ARMED: Final = frozenset({
    "soldier", "officer", "police", "policeman", "fighter", "militant", "rebel", "insurgent", "gunman", "attacker",
    "bomber", "terrorist", "combatant", "guerrilla", "guerrillero", "jihadi", "jihadist", "paramilitary", "militiaman",
})  # fmt: skip
"""Those who bear arms: whoever was there was one of them, or a civilian."""
_CIVILIAN: Final = "civilian"
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
_LINKS: Final = frozenset({
    "who", "whom", "whose", "that", "which", "was", "were", "is", "are", "has", "have", "had", "been", "be", "being",
    "by", "in", "on", "at", "to", "from",
})  # fmt: skip
"""Words between a noun and what is said of it; as `_singular` leaves them."""
_MOSTLY: Final = re.compile(
    r",? \(?(?:mainly|mostly|chiefly|largely|predominantly|primarily|above all|especially|particularly|notably"
    r"|(?:almost|nearly) all(?: of (?:it|them))?|most of (?:it|them|which|whom))\b.*",
    re.IGNORECASE,
)
"""What most of those counted are, behind their noun: a remark, by which none of them is left out."""
_AILMENT: Final = re.compile(
    r"(?<=\w) with (?!.*(?:wound|injur|burn|fractur))(?:[\w-]+ ?){1,3}$"
    r"|(?<=\w) among (?:the )?(?:[\w-]+ ){0,2}(?:cases|patients|ill|sick)$"
    r"|(?<=cases|tions) of [\w-]+(?: (?:fever|disease|poisoning|diarrhoea|virus))?(?= (?:among|in)\b|$)"
    r"|^(?!(?:new|confirmed|active|recovered|fatal|severe|mild|imported|additional|further|local|child\w*)\b)[\w-]+ "
    r"(?=(?:suspected |reported |probable )?cases$)"
    r"|(?<=\w) (?:who|that) (?:\w+ ){0,2}(?:ill|sick|infected|poisoned)$"
)
"""Of what the ill are ill, or of whom they are some: "people with suspected cholera", "children among the cases"; who
they are stays: "cases among children"."""
_CASES: Final = frozenset({
    "case", "patient", "infection", "sick", "ill", "infected", "poisoned", "suspected", "reported", "probable",
})  # fmt: skip
"""Words of the ill for everybody who is counted as such; the confirmed, the recovered and the new are told apart."""
_ANYBODY: Final = frozenset({"people", "patient"})
"""Words that add nothing to what is said of those counted: people treated are patients treated."""
_HOSPITAL: Final = frozenset({"hospital", "hospitalised", "hospitalized", "inpatient"})
_STAYING: Final = frozenset({
    "people", "patient", "in", "to", "at", "still", "remaining", "remain", "admitted", "kept", "being", "currently",
})  # fmt: skip
"""Words that say of those counted only that they are in a hospital; who was taken or treated there may be gone."""
Likeness = Literal["whole", "apart", "unsure"]


@lru_cache(maxsize=65536)
def counted_key(of: str, metric: Metric | None = None) -> str:
    """Reduce what is counted to its words, singular and sorted: 'French troops' is 'french soldier'.

    Of the ill, cases are people: 'suspected cases of cholera' and 'patients with cholera' are all of them. Whoever is
    'admitted to hospital' is 'still in hospital' later.
    """
    specific = _told_of(_WHO.sub("", plain(without_remark(of))), metric) - _IDLE
    if len(specific) > 1:
        specific -= _ANYBODY
    is_in_hospital = not specific.isdisjoint(_HOSPITAL) and specific <= _HOSPITAL | _STAYING
    return "in hospital" if is_in_hospital else " ".join(sorted(specific)) or "people"


def without_remark(of: str) -> str:
    """Return words for what is counted without what most of it is: "hectares, mainly of strawberries"."""
    return _MOSTLY.sub("", of)


def remark_of(of: str) -> str:
    """Return what most of what is counted is, as its words say; "" where they do not: "mainly of strawberries"."""
    return of.removeprefix(without_remark(of)).strip(", ()")


@lru_cache(maxsize=65536)
def part_key(of: str) -> str:
    """Reduce those who are told as a part to all words that say which: 'people who were identified' is 'identified'.

    What `counted_key` leaves out of "people whose bodies were found" is all that tells one part from another.
    """
    return " ".join(sorted(_words(plain(of)) - _IDLE - _LINKS - {"people"})) or "people"


@lru_cache(maxsize=65536)
def likeness_to_whole(of: str, metric: Metric) -> Likeness:
    """Tell whether what is counted is all the people there by some word, a kind told apart, or cannot be told."""
    if not METRICS[metric].is_of_people:
        return "apart"
    words = _told_of(plain(of), metric) - (_IDLE - _BESIDE)
    if words & (_TOLD_APART | _BESIDE) or not of.islower() or fate_before(of, metric):
        return "apart"  # a capital names a people or a body: 'Germans'
    return "whole" if len(words) <= 1 and words <= _EVERYBODY else "unsure"


def counts_everybody(of: str, metric: Metric) -> bool:
    """Tell whether what is counted is all the people there, by whatever word: "people", "victims", "the dead"."""
    return likeness_to_whole(of, metric) == "whole"


def fate_before(of: str, metric: Metric) -> str | None:
    """Return the word for what had befallen those counted before: of 38 injured people two have died."""
    if metric == "casualties" or not METRICS[metric].is_of_people:
        return None
    return next((word for word in plain(of).split() if _FATES.get(word, metric) != metric), None)


def is_staff(of: str, metric: Metric) -> bool:
    """Tell whether a number of those who belong somewhere is of no inhabitants: workers, pupils, members."""
    return metric == "population" and _INHABITANTS.isdisjoint(plain(of).split())


_INHABITANTS: Final = word_set("people persons residents inhabitants population citizens villagers souls")


def are_civilians(of: str) -> bool:
    """Tell whether what is counted are all the civilians."""
    return counted_key(of) == _CIVILIAN


def bear_arms(of: str) -> bool:
    """Tell whether those counted bear arms."""
    return not _ARMED.isdisjoint(counted_key(of).split())


def without_the_named(of: str) -> str | None:
    """Return the key of those counted beside somebody who is named: 'seven people other than him'; else None."""
    written = plain(of)
    return None if _BESIDE.isdisjoint(written.split()) else counted_key(written.split(" than ")[0])


def without_everybody(key: str) -> str:
    """Return a key without its words for whoever was there: abducted employees and abducted people are 'abducted'."""
    return " ".join(word for word in key.split() if word not in _EVERYBODY)


def are_further(value_text: str) -> bool:
    """Tell whether the words of a number count those who come on top of others: "a sixth person" has died."""
    return _FURTHER.match(value_text.strip()) is not None


def _told_of(written: str, metric: Metric | None) -> set[str]:
    """Return the words for what is counted without those that only say that they are ill, where that is the metric."""
    return _words(_AILMENT.sub("", written)) - _CASES if metric == "ill" else _words(written)


def _words(written: str) -> set[str]:
    return {_SAME.get(word, _SAME.get(_singular(word), _singular(word))) for word in written.split()}


def _singular(word: str) -> str:
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith("s") and not word.endswith(("ss", "us", "is")) and len(word) > 3:
        return word[:-1]
    return word
