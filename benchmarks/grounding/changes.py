"""The words of a quote that a mutation changes, row by row, and what it makes of them.

Each `Change` is a pattern for the place and a rule that gives the words to stand there instead; None where the rule
has no fair answer. General vocabulary of English news; nothing is taken from the gate's own lists.
"""

import random
import re
from collections.abc import Callable, Sequence
from typing import Final, NamedTuple

Rule = Callable[[random.Random, re.Match[str], Sequence[str]], str | None]


class Change(NamedTuple):
    """Where a row's mutations happen, and what they put there, given all names of the articles."""

    pattern: re.Pattern[str]
    rule: Rule


def any_of(words: str) -> str:
    """Return a pattern for whole words, written with `|`."""
    return rf"\b(?:{words})\b"


SMALL: Final = [
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
    "twenty",
    "thirty",
    "forty",
    "fifty",
    "sixty",
    "seventy",
    "eighty",
    "ninety",
]
ORDINALS: Final = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"]
VAGUE: Final = ["several", "dozens", "hundreds", "thousands"]
MAGNITUDES: Final = ["hundred", "thousand", "million", "billion"]
NUMBER: Final = r"(?<![\w.,])\d+(?:,\d{3})*(?:\.\d+)?(?![\w]|[.,]\d)"


def other(chance: random.Random, word: str, words: Sequence[str]) -> str:
    """Draw another word of a list, with the capital of the one that it replaces."""
    drawn = chance.choice([each for each in words if each.lower() != word.lower()])
    return drawn.capitalize() if word[0].isupper() else drawn


def _number(chance: random.Random, match: re.Match[str], _names: Sequence[str]) -> str | None:
    digits = match[0].replace(",", "")
    swapped = digits[:-2] + digits[-1] + digits[-2] if len(digits) > 1 and "." not in digits else digits
    value = float(digits)
    changed = chance.choice(
        [f"{value + step:,.10g}" for step in (1, -1, 2, 10, 100) if value + step >= 0]
        + [swapped, f"{value * 2:,.10g}", f"{digits}{chance.randint(0, 9)}", chance.choice(SMALL)]
    )
    is_same = changed in SMALL and SMALL.index(changed) + 1 == value
    return None if is_same or changed.replace(",", "") == digits else changed


def _number_word(chance: random.Random, match: re.Match[str], _names: Sequence[str]) -> str | None:
    word = match[0].lower()
    if word in SMALL and chance.random() < 0.2:
        return str(SMALL.index(word) + 2) if SMALL.index(word) < 18 else "21"
    for words in (SMALL, ORDINALS, VAGUE):
        if word in words:
            return other(chance, match[0], words)
    return chance.choice(["two dozen", "ten", "dozens"])


def _magnitude(chance: random.Random, match: re.Match[str], _names: Sequence[str]) -> str | None:
    word = match[0].lower()
    if word in {"per cent", "percent", "%"}:
        return chance.choice([" million", " times", ""])
    if word[0].isdigit():
        return chance.choice([f"{word} million", f"{word} thousand", f"{word},000", f"{word} hundred", f"{word}%"])
    if word.endswith("s"):
        return other(chance, match[0], ["dozens", "hundreds", "thousands", "millions"])
    return other(chance, match[0], MAGNITUDES)


_SIDES: Final = [
    "government",
    "opposition",
    "rebel",
    "rebels",
    "regime",
    "troops",
    "soldiers",
    "civilians",
    "militants",
    "police",
    "protesters",
    "children",
    "women",
    "men",
    "officials",
    "residents",
    "army",
    "navy",
    "north",
    "south",
    "east",
    "west",
    "northern",
    "southern",
    "eastern",
    "western",
]


def _name(chance: random.Random, match: re.Match[str], names: Sequence[str]) -> str | None:
    if match[0].lower() in _SIDES:
        return other(chance, match[0], _SIDES)
    return chance.choice(names) if match[0] in names else None


def _negation_added(chance: random.Random, match: re.Match[str], _names: Sequence[str]) -> str | None:
    word = match[0]
    if word.lower() in {"said", "says", "confirmed", "announced"}:
        return chance.choice(["denied", "never said", f"has not {word}"])
    if word.lower().endswith("ed"):
        return chance.choice([f"not {word}", f"never {word}", f"did not {word}"])
    options = [f"{word} not", f"{word} never", f"{word} no"]
    return chance.choice(options + ([f"{word}n't"] if word.islower() and word not in {"can", "will"} else []))


_AFFIRMED: Final = {
    "denied": "said|admitted|confirmed", "denies": "says|admits|confirms", "deny": "say|admit", "denying": "saying",
    "none": "all|some", "nobody": "everybody|somebody", "cannot": "can|must", "can't": "can", "won't": "will",
    "nothing": "everything|much", "neither": "both|each", "nor": "and|or", "failed": "managed|was able",
    "refused": "agreed|wanted", "rejected": "accepted|praised", "rejects": "accepts|praises", "without": "with|in",
    "unable": "able", "unlikely": "likely", "unconfirmed": "confirmed", "dismissed": "accepted|praised",
    "ruled out": "planned|considered", "not": "|also|now|indeed|still", "never": "|often|always|then",
    "no": "|some|a|the",
    "hardly": "|clearly", "barely": "|clearly", "declined": "agreed|wanted",
}  # fmt: skip


def _negation_dropped(chance: random.Random, match: re.Match[str], _names: Sequence[str]) -> str | None:
    word = match[1].lower().replace("’", "'")
    if word.endswith("n't") and word not in _AFFIRMED:
        return match[0].rstrip()[:-3] + " "
    affirmed = chance.choice(_AFFIRMED[word].split("|"))
    return affirmed and f"{affirmed} "


_FATES: Final = {
    "killed": "wounded|injured|hurt|displaced|detained", "wounded": "killed|dead", "injured": "killed|dead",
    "injuring": "killing", "killing": "wounding|injuring", "kill": "wound|injure", "dead": "injured|wounded|missing",
    "death": "injury", "deaths": "injuries", "died": "were injured|were hurt", "hurt": "killed", "injuries": "deaths",
    "missing": "dead", "wounding": "killing", "displaced": "killed", "fled": "died", "bodies": "survivors",
    "casualties": "deaths", "survivors": "victims", "rescued": "killed", "injury": "death", "arrested": "killed",
    "destroyed": "damaged", "damaged": "destroyed", "detained": "killed", "fatalities": "injuries",
}  # fmt: skip


def _fate(chance: random.Random, match: re.Match[str], _names: Sequence[str]) -> str | None:
    return chance.choice(_FATES[match[0].lower()].split("|"))


_FIRMNESS: Final = (
    "at least|at most|more than|fewer than|less than|up to|almost|nearly|about|around|some|over|as many as|no more than"
)


def _firmness(chance: random.Random, match: re.Match[str], _names: Sequence[str]) -> str | None:
    kept = match[2]
    if chance.random() < 0.3:
        return kept
    return f"{other(chance, match[1], _FIRMNESS.split('|'))} {kept}"


_TURNED: Final = {
    "by": "against|with|for|near|", "from": "to|into|", "to": "from", "against": "for|with|by|", "after": "before",
    "before": "after", "with": "without|against", "under": "over", "into": "out of|from", "since": "until|before",
    "in": "near|outside|north of", "for": "against", "between": "against", "among": "besides", "if": "because",
    "but": "because", "until": "since", "or": "and", "because": "although", "despite": "due to",
}  # fmt: skip
"""Who did what to whom, where from and where to, when: another word, or none, that tells it otherwise."""


def _relation(chance: random.Random, match: re.Match[str], _names: Sequence[str]) -> str | None:
    return chance.choice(_TURNED[match[0].lower()].split("|"))


def _change(pattern: str, rule: Rule) -> Change:
    return Change(re.compile(pattern, re.IGNORECASE), rule)


MEANING: Final[dict[str, Change]] = {
    "number changed": _change(NUMBER, _number),
    "number word changed": _change(any_of("|".join([*SMALL, *ORDINALS, *VAGUE, "a dozen", "several"])), _number_word),
    "magnitude changed": _change(
        rf"{any_of('|'.join([*MAGNITUDES, 'dozens', 'hundreds', 'thousands', 'millions', 'per cent', 'percent']))}"
        rf"|%|(?<![\w.,])\d{{1,3}}(?![\w]|[.,]\d|%| (?:million|billion|thousand|hundred|per))",
        _magnitude,
    ),
    "actor or place swapped": Change(
        re.compile(rf"{any_of('|'.join(_SIDES))}|(?<=[a-z,] )[A-Z][a-z]+(?:[- ][A-Z][a-z]+)*"), _name
    ),
    "negation added": _change(
        rf"{any_of('is|are|was|were|has|have|had|will|would|could|can|did|does|should|must|said|says')}"
        r"|(?<=[a-z] )[a-z]{3,}ed\b",
        _negation_added,
    ),
    "negation dropped": _change(
        rf"\b({'|'.join(_AFFIRMED)}|\w+n['’]t)\b(?!['’]) ",
        _negation_dropped,
    ),
    "killed↔wounded": _change(any_of("|".join(_FATES)), _fate),
    "how firm a number is": _change(rf"\b({_FIRMNESS}) (\d|{'|'.join([*SMALL, 'a dozen', 'half'])})", _firmness),
    "who to whom, when, where": _change(any_of("|".join(_TURNED)), _relation),
}
"""Every row whose mutations say something else than the article."""
