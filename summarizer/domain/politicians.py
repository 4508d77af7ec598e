"""Whether a speaker is of party politics: the words for who speaks come in, yes or no goes out.

An opposition or a member of parliament may count, or pass on what others counted; where those count whose task it is,
theirs is no number to lead with. Who fights is another matter (`merging.sides`), and so are monitors and activists
that are close to an opposition.
"""

import re
from typing import Final

_OPPOSITION: Final = r"(?:opposition|oposici[oó]n|opposizione|oposi[cç][aã]o|oppositie)"
_MEMBER: Final = (
    r"(?:mps?\b|lawmakers?\b|legislators?\b|members? of parliament|"
    r"diputad[oa]s?\b|d[eé]put[eé]e?s?\b|deputat[oiae]\b|deputad[oa]s?\b|(?:[\w-]*)abgeordnete[rn]?\b|kamerl(?:id|eden)\b|"
    r"parlamentari[oai]\b)"
)
"""Who sits in a parliament; an English "deputy" alone may be a mayor's or a sheriff's."""
_PARTY: Final = r"(?:political party|partido|parti politique|partei|partito|partij)"
_POLITICIANS: Final = re.compile(
    rf"^(?:the |la |l['’]|a |die |de )?{_OPPOSITION}$"
    rf"|\b{_OPPOSITION} (?:part(?:y|ies)|deput(?:y|ies)|politicians?|leaders?|mps?|lawmakers?)\b"
    rf"|\b{_PARTY}\b|(?<![\w-]){_MEMBER}",
    re.IGNORECASE,
)


def is_of_politics(speaker: str) -> bool:
    """Tell whether words for a speaker say that he speaks for a party or sits in a parliament."""
    return _POLITICIANS.search(speaker) is not None
