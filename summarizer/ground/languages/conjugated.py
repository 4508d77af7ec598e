"""Infinitives → the forms in which news tells them: the third person of its tenses, "we" of officials, the gerund.

For the regular verbs of Spanish and Portuguese; what is irregular is written out with its language. In a phrase
("perder_la_vida") the first word is the verb.
"""

from collections.abc import Mapping
from typing import Final

SPANISH: Final[Mapping[str, str]] = {
    "ar": "ar a an ó aron aba aban ará arán aría arían ara aran amos ando",
    "er": "er e en ió ieron ía ían erá erán ería erían iera ieran imos iendo",
    "ir": "ir e en ió ieron ía ían irá irán iría irían iera ieran imos iendo",
}
PORTUGUESE: Final[Mapping[str, str]] = {
    "ar": "ar a am ou aram ava avam ará arão aria ariam asse assem arem amos ámos ando",
    "er": "er e em eu eram ia iam erá erão eria eriam esse essem erem emos endo",
    "ir": "ir e em iu iram ia iam irá irão iria iriam isse issem irem imos indo",
}
_PARTICIPLES: Final = {"ar": "ad", "er": "id", "ir": "id"}


def conjugated(verbs: str, endings: Mapping[str, str]) -> str:
    """Return the forms of some infinitives, with spaces between them and around them."""
    return _formed(verbs, {kind: forms.split() for kind, forms in endings.items()})


def participles(verbs: str) -> str:
    """Return the participles of some infinitives in both genders and numbers, with spaces between and around."""
    return _formed(verbs, {kind: [own + end for end in ("o", "a", "os", "as")] for kind, own in _PARTICIPLES.items()})


def paired(firsts: str, seconds: str, *, between: str = "") -> str:
    """Return each first word before each second one as a phrase: "sufr*_heridas", and with a word between them."""
    gaps = ("_", f"_{between}_") if between else ("_",)
    return " " + " ".join(one + gap + two for one in firsts.split() for two in seconds.split() for gap in gaps) + " "


def _formed(verbs: str, endings: Mapping[str, list[str]]) -> str:
    forms = []
    for each in verbs.split():
        verb, *rest = each.split("_")
        forms += ["_".join([verb[:-2] + end, *rest]) for end in endings[verb[-2:]]]
    return f" {' '.join(forms)} "
