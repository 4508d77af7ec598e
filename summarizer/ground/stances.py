"""What a claim is said to be, against the words of the article there.

Decides that nobody denies, threatens or owns up to anything without a word for it in the quote's sentence or beside it.
Whoever accuses may do so in plain words ("they say that they are driven out"): a word for a misdeed is enough. A quote
that denies is neither an assertion nor a confession. Of a language whose words are not known nothing can be told.
"""

import re
from functools import lru_cache
from typing import Final

from summarizer.ground.wordings import Wordings, has_word, wordings_of
from summarizer.ground.words import NEGATIONS
from summarizer_schemas.report import ClaimReport
from summarizer_schemas.vocabulary import Stance

_SAYS_SO: Final[frozenset[Stance]] = frozenset({"asserts", "expects", "supports"})
"""Whose claim is what somebody holds to be so."""
_CHARGES: Final[frozenset[Stance]] = frozenset({"accuses", "suspects"})
"""The same of what somebody did, unless the quote has the verb itself: "accused them of denying aid"."""
_NEGATIVE: Final[frozenset[Stance]] = frozenset({"denies", "opposes"})
"""Stances of whoever says that something is not so: "no ransom was paid, he said" denies that one was."""
UNLIKE_ASSERTING: Final[frozenset[Stance]] = frozenset({"denies", "opposes", "claims_responsibility"})
"""Whose claim its speaker does not hold to be so, or that is a confession: none becomes a plain assertion."""
_COMMENT: Final = re.compile(
    r"\b(?:comm?ent|kommenti|yorum|коммент|комент|react|réag|stellung)|تعليق|تعقيب", re.IGNORECASE
)
"""Who does not comment denies nothing."""
_DENIAL: Final = re.compile(
    r"\b(?:den(?:y|ie[sd]|ying|ials?)|reject|refus|fabricat|false|untrue|baseless|unfounded|ruled out)", re.IGNORECASE
)


def object_to_stance(claim: ClaimReport, beside: str, language: str) -> str | None:
    """Tell why the words beside a quote cannot bear out a stance, and which they may; None where they do."""
    words = wordings_of(language)
    if words is None:
        return None
    if reason := _object_to_turn(claim, words):
        return reason
    if claim.stance == "asserts" or has_word(words, words.stances[claim.stance], beside):
        return None
    if claim.stance in _NEGATIVE and _negation(words).search(claim.quote) and not _COMMENT.search(claim.quote):
        return None
    told = ", ".join(each for each, beginnings in words.stances.items() if has_word(words, beginnings, beside))
    stance, others = claim.stance.replace("_", " "), f"asserts{', ' * bool(told)}{told}"
    return f"the article has no word by which somebody {stance} in the quote's sentence; the words could be {others}"


def _object_to_turn(claim: ClaimReport, words: Wordings) -> str | None:
    """Tell why a quote says the contrary of what a claim is given as."""
    is_open = _open(words).search(claim.quote) is not None
    if is_open and claim.stance == "denies":
        return "what is not ruled out is held possible, and not denied: the stance is suspects or expects"
    is_denied = has_word(words, words.denial, claim.quote) and not is_open
    if is_denied and (claim.stance == "claims_responsibility" or _is_turned(claim, words)):
        return "the quote says that this is denied: the stance is denies"
    if claim.stance == "claims_responsibility" and _nobody_did(words).search(claim.quote):
        return "the quote says that nobody has claimed it: leave it out"
    return None


def _is_turned(claim: ClaimReport, words: Wordings) -> bool:
    """Tell whether a claim is given as what its speaker holds to be so, though it says what is denied."""
    is_negative = not NEGATIONS.isdisjoint(claim.claim.casefold().replace("’", "'").split())
    is_charge = claim.stance in _CHARGES and not has_word(words, words.accuses, claim.quote)
    return (claim.stance in _SAYS_SO or is_charge) and not (is_negative or _DENIAL.search(claim.claim))


@lru_cache(maxsize=16)
def _negation(words: Wordings) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{words.negation})(?!\w)|n['’]t(?!\w)", re.IGNORECASE)


@lru_cache(maxsize=16)
def _open(words: Wordings) -> re.Pattern[str]:
    """Match what is not ruled out: a negation beside a verb by which somebody rules out."""
    return re.compile(rf"(?<!\w)(?:{words.not_ruled_out})", re.IGNORECASE)


@lru_cache(maxsize=16)
def _nobody_did(words: Wordings) -> re.Pattern[str]:
    """Match "no group has claimed responsibility": a negation, and behind it in the quote a word for a confession."""
    return re.compile(
        rf"(?<!\w)(?:{words.negation})(?!\w).{{0,60}}(?<!\w)(?:{words.joined})"
        rf"(?:{words.stances['claims_responsibility']})",
        re.IGNORECASE | re.DOTALL,
    )
