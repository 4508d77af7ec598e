"""What of a situation tells of needs, help and those in charge: its facts in, those that a reader looks for out.

Hides who counts as such a voice: the UN, relief bodies, and persons whose office is of that kind. Only where people
came to harm or had to leave is it asked for.
"""

import re
from collections.abc import Iterable
from typing import Final

from summarizer.facts import Facts
from summarizer.telling.weight import figures_of
from summarizer.telling.words import FATE
from summarizer_schemas.brief import Episode, Event, Statement
from summarizer_schemas.vocabulary import Stance

_HELPS: Final = re.compile(
    r"\b(?:UN|U\.N\.|UNHCR|UNICEF|OCHA|WHO|WFP|IOM|UNRWA|(?i:United Nations|World Food Programme|World Health "
    r"Organi[sz]ation|humanitarian|relief|aid|rescue|refugees?|Red Cross|Red Crescent|civil (?:protection|defen[cs]e)|"
    r"disaster|emergenc(?:y|ies)|health|hospitals?|Doctors Without Borders|M[ée]decins Sans Fronti[èe]res|"
    r"Save the Children|Oxfam|charit(?:y|ies)))\b"
)
"""In a body's name, or in what a person is."""
_ASKS: Final[frozenset[Stance]] = frozenset({"demands", "voices_concern"})


def response_events(episode: Episode, facts: Facts) -> list[Event]:
    """Return the events of help and need in a situation in which people came to harm, as they stand."""
    if not any(each.metric in FATE for each in figures_of(episode, facts)):
        return []
    events = (facts.by_id[each] for each in episode.events[1:])
    told = (each for each in events if isinstance(each, Event) and each.kind == "humanitarian")
    return [each for each in told if each.status == "news" and not each.overtaken_by and not facts.is_planted(each)]


def response_voices(episode: Episode, statements: Iterable[Statement], facts: Facts) -> list[Statement]:
    """Return what those who help, or are in charge of help, ask for or fear in a situation."""
    own = set(episode.events)
    about = (each for each in statements if not own.isdisjoint(each.about) and each.stance in _ASKS)
    sound = (each for each in about if not each.overtaken_by and not facts.is_planted(each))
    return [each for each in sound if _is_of_help(each.claimant, facts)]


def _is_of_help(speaker: str, facts: Facts) -> bool:
    role = facts.role_of(speaker)
    return bool(_HELPS.search(role.words if role else speaker))
