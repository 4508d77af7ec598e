"""Why two numbers of one thing differ: the words of an article behind one of them in, the reason out.

All places and those that can be used are two numbers, and both hold; so do a toll with the man who carried the bomb and
one without him.
"""

import re
from typing import Final

from summarizer.domain.metrics import METRICS
from summarizer.grounding.numbers import read_numbers
from summarizer_schemas.vocabulary import Metric

REACH: Final = 300
"""Code points behind a number that hold the rest of its sentence and the next one."""
_WHY: Final = re.compile(
    r"\W*(?:because|porque|ya que|parce que|puisque|weil|perch[ée]|poich[ée]|j[áa] que|omdat|потому что|так как|"
    r"тому що|оскільки|çünkü|لأن)\b",
    re.IGNORECASE,
)
"""Behind a number, where its article goes on to say why it is another one, or why so many came to harm."""
_SCOPE: Final = re.compile(
    r"\b(?:includ\w+|exclud\w+|counts?|counted|counting|leaves? out|takes? in|left out|inclu\w+|exclu\w+|cuenta\w*|"
    r"cont(?:a|ando|ato|ati|ada|ado)|compt\w+|comprend\w*|zähl\w+|rechne\w*|enthält|ein(?:schließlich|geschlossen)|"
    r"mit(?:gezählt|gerechnet)|conteggia\w*|meegeteld|telt|включа\w+|учитыва\w+|враху\w+)\b|\bdahil\b|يشمل",
    re.IGNORECASE,
)
"""Words for whom a count takes in and whom it leaves out."""
_IT: Final = re.compile(
    r"\W*(?:it|this|that|which|(?:the|their) (?:count|figure|number|toll|list)|sie|diese|darin|man|esta|este|ello|"
    r"elle|ce|cela|esso|essa|si|isso|ela|ele|это|он|она|оно|це|воно)\b",
    re.IGNORECASE,
)
"""How a sentence begins that goes on about a number before it."""
_TWO_STATES: Final = re.compile(
    r"\b(?:(?:also|anche|auch|también|aussi|também|ook)\b.{0,40}\b(?:passport|citizen\w*|passaporto|cittadin\w+|"
    r"pass|staatsbürger\w*|pasaporte|ciudadan\w+|passeport|nationalit\w+|passaporte|cidadan\w+|paspoort)"
    r"|(?:dual|double|doppel\w*|doble|doppi[ao]|dupl[ao])\b.{0,3}\b(?:national\w*|citizen\w*|staats\w+|nacionalidad|"
    r"nationalité|cittadinanza|nazionalità|nacionalidade))\b",
    re.IGNORECASE,
)
"""That somebody is of two states, and counted by either."""
_REASON_WITHIN: Final = 32
"""Code points behind a number in which a reason begins."""
_SENTENCE_END: Final = re.compile(r"[.;!?…]+[\"”»’)]*(?:\s+|$)")
_LONGEST_REST: Final = 80
"""Code points of its own sentence behind a number; farther on an article speaks of something else."""


def reason_behind(behind: str, metric: Metric) -> str:
    """Return the words behind a number by which an article says why it is another one; "" where it does not.

    "460, because a wing is shut" is fewer places than 600. Of people who came to harm "because" says why they did, and
    only whom a count takes in or leaves out says why there are two: "28. It includes the man with the bag".
    """
    ends = [each.end() for each in _SENTENCE_END.finditer(behind)] or [len(behind)]
    own, further = behind[: ends[0]], behind[ends[0] : ends[1] if len(ends) > 1 else len(behind)]
    if _WHY.match(own[:_REASON_WITHIN]) and (not METRICS[metric].is_harm or _SCOPE.search(own)):
        return own.strip(" ,;:–—")
    is_near = ends[0] <= _LONGEST_REST
    tells_whom = _IT.match(further) and _SCOPE.search(further[:_LONGEST_REST]) and not read_numbers(further)
    return further.strip() if is_near and (tells_whom or _TWO_STATES.search(further)) else ""
