"""A claim and who makes it in; the word that points to what nothing before it tells, out.

"The mayor said that none of them had been warned": in its article the line before tells who. Alone it tells nothing, or
the wrong thing, as "he" after a ministry does. A summary of the event that the claim is about says what is meant.
"""

import re
from typing import Final

from summarizer.domain.english import within_a_sentence
from summarizer.domain.words import FUNCTION_WORDS, NEGATIONS
from summarizer.merging.facts import Facts
from summarizer_schemas.brief import Event, Statement

_OF_THEM: Final = re.compile(
    r"\b(?:any|none|one|some|all|each|both|two|three|most|many|several|few|half|neither|either) of "
    r"(?:them|these|those|it)\b",
    re.IGNORECASE,
)
_PERSON: Final = re.compile(r"\b(?:he|she|him|his|her|hers)\b", re.IGNORECASE)
_THING: Final = re.compile(r"\b(?:it|its)\b", re.IGNORECASE)
_SEVERAL: Final = re.compile(
    r"\b(?:they|them|their|theirs|(?:these|those)\b(?! (?:who|that|which|\w+s|\w+ing|\w+ed)\b))\b", re.IGNORECASE
)
_NOTHING: Final = re.compile(
    r"\bit (?:is|was|will be|would be|has been|seems|appears|may be|might be|remains)\b(?: \w+){0,4} "
    r"(?:that|to|for|whether|if|who|worth)\b|\bit (?:had )?(?:rain|snow|took|takes|makes|made)\w*\b",
    re.IGNORECASE,
)
""""It is unlikely that", "it took hours to": such a word points to nothing."""
_WORD: Final = re.compile(r"[^\W\d_][\w’'-]*")


def open_pronoun(claim: str, *, is_by_person: bool) -> str:
    """Return the word of a claim that points to what it does not tell; "" where there is none.

    A word that tells something may stand before any such word, and whoever speaks may be meant: "he" of a person, "it"
    and "they" of a body. "None of them" is never the speaker.
    """
    kinds = (_OF_THEM, *((_THING, _SEVERAL) if is_by_person else (_PERSON,)))
    told: str = _NOTHING.sub(lambda found: " " * len(found[0]), claim)
    for pattern in kinds:
        found = pattern.search(told)
        if found and not _tells(claim[: found.start()]):
            return str(found[0])
    return ""


def _tells(words: str) -> bool:
    """Tell whether words before a pronoun tell something that it may mean."""
    return any(each.casefold() not in FUNCTION_WORDS | NEGATIONS for each in _WORD.findall(words))


def meant_by(statement: Statement, facts: Facts) -> str:
    """Return the event, in a few words, without which nobody knows what a claim's words point to; "" where one does."""
    if not open_pronoun(statement.claim, is_by_person=facts.is_person(statement.claimant)):
        return ""
    about = (facts.by_id.get(each) for each in statement.about)
    return next((within_a_sentence(each.summary.rstrip(".")) for each in about if isinstance(each, Event)), "")
