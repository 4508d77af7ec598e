"""What those in charge of an inquiry leave open: the facts come in, their latest word on who did it or why goes out.

Where parties give their versions, a reader must see beside them that the prosecutor has established nothing. It is read
in the claims, which are English whatever the articles are in; whose claim it is, by what a speaker is called.
"""

import re
from collections.abc import Iterable
from typing import Final

from summarizer.domain.edtf import window
from summarizer.merging.facts import Facts
from summarizer_schemas.brief import Event, Statement
from summarizer_schemas.vocabulary import Stance

_IN_CHARGE: Final = re.compile(
    r"\b(?:prosecut\w+|procurators?|attorney general|district attorney|police|gendarmes?|gendarmerie|detectives?|"
    r"investigat\w+|inquiry|commission(?:er|ers)?|magistrates?|judges?|courts?|coroners?|medical examiner|inspector\w*|"
    r"minister|ministers|ministry|ministries|authorit(?:y|ies)|government|fire (?:service|brigade|department|chief)|"
    r"safety board|transport(?:ation)? safety|experts?|forensic\w*|sheriff|governor|procuratore|procura|parquet|"
    r"fiscal[ií]a|staatsanwaltschaft)\b",
    re.IGNORECASE,
)
"""In a body's name, or in what a person is."""
_MATTER: Final = re.compile(
    r"\b(?:caus\w+|sources?|origins?|why|who|whose|whether|hypothes[ei]s|lines? of (?:inquiry|investigation)|leads?|"
    r"motives?|responsib\w+|perpetrators?|culprits?|attackers?|blame|theor(?:y|ies)|behind|scenarios?|possibilit\w+|"
    r"evidence|began|started|triggered|accident or)\b",
    re.IGNORECASE,
)
"""Who did it, or why it came about."""
_OPEN: Final = re.compile(
    r"\b(?:not|never|no|nothing|nobody|no one|none|neither|cannot|yet to|too (?:soon|early) to)\b.{0,60}?"
    r"\b(?:establish\w*|know\w*|clear|certain|determin\w*|identif\w+|rul\w+ out|exclud\w*|say|tell|conclu\w+|"
    r"evidence|proof|proved|proven|claimed responsibility|found out|settled|clarif\w+)\b"
    r"|\b(?:unknown|unclear|undetermined|inconclusive|under investigation|being investigated|remains? open|(?:still )?"
    r"investigating|open question)\b"
    r"|\b(?:all|every|several|both|any)\b.{0,40}?\b(?:open|considered|examined|possible|looked (?:at|into))\b",
    re.IGNORECASE,
)
_SAYING: Final[frozenset[Stance]] = frozenset({"asserts", "expects", "voices_concern"})
_BLAMING: Final[frozenset[Stance]] = frozenset({"accuses", "suspects"})


def left_open(event: Event, statements: Iterable[Statement], facts: Facts) -> Statement | None:
    """Return the latest word of those in charge that it is open who did something or why; None where there is none.

    Whom they have blamed since ends it. A party to the event is in charge of nothing.
    """
    about = [each for each in statements if event.id in each.about and not each.overtaken_by]
    sound = [each for each in about if not facts.is_planted(each) and _is_in_charge(each.claimant, event, facts)]
    blamed = max((_day(each, facts) for each in sound if each.stance in _BLAMING), default=0)
    said = [each for each in sound if each.stance in _SAYING and _leaves_open(each.claim)]
    return max((each for each in said if _day(each, facts) >= blamed), key=lambda each: _day(each, facts), default=None)


def _leaves_open(claim: str) -> bool:
    return bool(_MATTER.search(claim) and _OPEN.search(claim))


def _is_in_charge(speaker: str, event: Event, facts: Facts) -> bool:
    role = facts.role_of(speaker)
    called = f"{speaker} {facts.naming.in_sentence(speaker)} {role.words if role else ''}"
    return speaker not in {*event.by, *event.to} and _IN_CHARGE.search(called) is not None


def _day(statement: Statement, facts: Facts) -> int:
    """Return the last day on which it was told (ordinal); 0 where none is known."""
    days = [window(facts.sources[facts.quotes[each].source].published) for each in statement.quotes]
    return max((each.last for each in (window(statement.date), *days) if each and each.has_year), default=0)
