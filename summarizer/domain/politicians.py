"""Whether a speaker is of party politics: the words for who speaks come in, yes or no goes out.

An opposition or a member of parliament may count, or pass on what others counted; where those count whose task it is,
theirs is no number to lead with. What a bare name is, articles say beside it: "Ana Ruiz, a deputy of the opposition
Accord". Who fights is another matter (`merging.sides`), and so are monitors and activists that are close to an
opposition.
"""

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Final

from summarizer.domain.languages.any_language import alternatives
from summarizer.domain.words import TEXTS_KEPT

_OPPOSITION: Final = rf"(?:{alternatives(lambda row: row.opposition)})"
_MEMBER: Final = rf"(?:{alternatives(lambda row: row.in_parliament)})"
_PARTY: Final = rf"(?:{alternatives(lambda row: row.party)})"
_SORT: Final = (
    r"(?<![\w-])(?!(?:third|search|rescue|boarding|hunting|raiding|landing|wedding|birthday|other|injured|warring) )"
    r"[\w-]+ "
)
"""Before "party", what sort of one; some are none of politics."""
_POLITICIANS: Final = re.compile(
    rf"^(?:\w{{1,4}} |several |l['’])?{_OPPOSITION}$"  # an article, of whatever language
    rf"|\bpart(?:y|ies) of (?:the )?{_OPPOSITION}\b"
    rf"|\b{_OPPOSITION} (?:part(?:y|ies)|deput(?:y|ies)|politicians?|leaders?|mps?|lawmakers?)\b"
    rf"|\b(?:deput(?:y|ies)|leaders?|members?|spokes\w+|politicians?|candidates?) (?:of|for|from) "
    rf"(?:(?:the|an?) )?(?:(?:main|largest|biggest|ruling) )?(?:{_OPPOSITION}|(?:{_SORT}){{0,2}}party)\b"
    rf"|\b{_PARTY}\b|(?<![\w-]){_MEMBER}",
    re.IGNORECASE,
)
_BEFORE_ITS_NAME: Final = re.compile(
    rf"(?<![\w-])(?:{_OPPOSITION}(?:[ -]party)?|{_SORT}party|{_PARTY}(?: (?:di|de|da|van|der) {_OPPOSITION})?"
    rf"|{_MEMBER}|{_OPPOSITION} (?:deputy|leader|politician|mp|lawmaker))[ ]+$",
    re.IGNORECASE,
)
"""What stands right before a name: "the opposition Accord", "Abgeordnete Ana Ruiz"."""
_APPOSED: Final = re.compile(r", ([^,;.:“”«»\"()\n]{3,90})[,.;]")
_CLAUSE: Final = re.compile(r"[,;.:“”«»\"()\n]")
_REACH: Final = 60
"""Code points before a name in which it is said what it is."""
_COUNTS_ITSELF: Final = re.compile(
    r"\b(?:observator\w+|monitor\w*|rights|network|cent(?:er|re)|institute|rescue|agency|media|news|press|army|forces?|"
    r"brigades?|fighters?|militia|front)\b",
    re.IGNORECASE,
)
"""In the name of who stands near an opposition and is no party: it counts, or fights, itself."""


_ANY: Final = re.compile(rf"{_OPPOSITION}|\bpart(?:y|ies)\b|{_PARTY}|{_MEMBER}", re.IGNORECASE)


@lru_cache(maxsize=TEXTS_KEPT)
def tells_of_politics(text: str) -> bool:
    """Tell whether a text has a word for a party, an opposition or a member of parliament."""
    return _ANY.search(text) is not None


def is_of_politics(speaker: str) -> bool:
    """Tell whether words for a speaker say that he speaks for a party or sits in a parliament."""
    return _POLITICIANS.search(speaker) is not None


def is_opposition(speaker: str) -> bool:
    """Tell whether words for a speaker name an opposition, or somebody of it, and no party."""
    return re.search(rf"\b{_OPPOSITION}\b", speaker, re.IGNORECASE) is not None


def are_called_of_politics(spellings: Iterable[str], texts: Iterable[str], *, says: str = "") -> bool:
    """Tell whether an article says beside a name that it is a party, or somebody of one.

    Args:
        spellings: of the name.
        texts: of the articles.
        says: a pattern that what is said must hold as well.
    """
    names = (each for each in spellings if each[:1].isupper() and not _COUNTS_ITSELF.search(each))
    written = [re.escape(each) for each in names]
    if not written:
        return False
    named = re.compile(rf"(?<!\w)(?:{'|'.join(sorted(written, key=len, reverse=True))})(?!\w)")
    told = (said for text in texts for name in named.finditer(text) for said in _beside(text, name))
    return any(re.search(says, each, re.IGNORECASE) for each in told)


def are_called_opposition(spellings: Iterable[str], texts: Iterable[str]) -> bool:
    """Tell whether an article says beside a name that it is a party of the opposition."""
    return are_called_of_politics(spellings, texts, says=_OPPOSITION)


def _beside(text: str, name: re.Match[str]) -> Iterable[str]:
    """Yield what is said of a name, right before it or behind a comma, where that is of politics."""
    before = _CLAUSE.split(text[max(0, name.start() - _REACH) : name.start()])[-1]
    if found := _BEFORE_ITS_NAME.search(before):
        yield found[0]
    behind = _APPOSED.match(text, name.end())
    if behind and is_of_politics(behind[1]):
        yield behind[1]
