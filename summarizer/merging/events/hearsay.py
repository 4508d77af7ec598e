"""An account in, or who a number is from; whether it is told from hearing, out.

Who was there, or is in charge, tells an event better than who heard of it: a comment, a first report, rumours, posts.
What a rumour set off is not told from hearing.
"""

import re
from typing import Final

from summarizer.domain.article import Span, sentence_around
from summarizer.domain.first_reports import is_first_report
from summarizer.domain.languages.any_language import alternatives, of_all, whole_words
from summarizer.merging.events.accounts import Mention

_RUMOURED: Final = re.compile(whole_words(lambda row: row.hearsay), re.IGNORECASE)
_UNCONFIRMED: Final = re.compile(whole_words(lambda row: row.unconfirmed), re.IGNORECASE)
_NAMED_FOR_RUMOURS: Final = re.compile(r"\bRumou?rs? [A-Z][a-z]+")
"""Part of a body's name: "the Rumour Control Centre"."""
_PRINTED: Final = re.compile(
    r"(?:(?:some|several|many|various|other|local|social|media|press|news|unconfirmed) ){0,3}"
    r"(?:media|press|reports?|posts?(?: (?:on|in) \w+)?)",
    re.IGNORECASE,
)
"""Where something was printed or told, by nobody in particular."""


_RUMOUR: Final = r"(?:rumou?rs?|hearsay|(?:false |wrong |mistaken |unconfirmed )?reports?)"
_SET_OFF: Final = re.compile(
    rf"\b(?:after|when|as|because of|over|by|following|amid|on|upon|withdrew|retracted|denied) (?:\w+ )?{_RUMOUR}\b"
    rf"|\b{_RUMOUR}\b.*\b(?:drove|sent|led|caused|prompted|triggered|set off|sparked|made|forced|spread|withdrawn)\b",
    re.IGNORECASE,
)
"""How a summary says that a rumour is what set an event off, or the event itself: then it is not told from one."""


_NETWORKS: Final = whole_words(lambda row: row.networks)
_POSTED: Final = whole_words(lambda row: row.posted)
_SAYS_NOBODY: Final = "|".join(
    sorted(
        of_all(lambda row: f"{row.networks}|{row.unconfirmed}|{row.posted}|{row.passed_on}|{row.posts}"),
        key=lambda each: " " not in each,
    )
)
"""The words of which none says who did, those of two words first."""
# Atomic, since "de de de" has as many readings as languages have that word, to the power of how often it stands.
_OF_NOBODY: Final = rf"(?-i:(?!.*\b[A-Z]{{2,}}\b))(?>(?:{_SAYS_NOBODY})(?:[\s,'’]+|$))+"
_PASSED_ON: Final = re.compile(rf"(?=.*?(?:{whole_words(lambda row: row.passed_on)})){_OF_NOBODY}", re.IGNORECASE)
"""What is passed on, where no other word says who did, and none is an abbreviation: "the UN"."""
_UNSIGNED: Final = re.compile(
    rf"(?=.*?(?:{_NETWORKS}|{_POSTED}|{_UNCONFIRMED.pattern})){_OF_NOBODY}"
    rf"|(?:{alternatives(lambda row: row.whoever)})",
    re.IGNORECASE,
)
"""The same of what was posted or is unconfirmed; or whoever: "some", "many people"."""


def is_rumour(speaker: str, *, is_denied: bool = False) -> bool:
    """Tell whether words for a source say that nobody stands for it: "a rumour", "some posts", "many people".

    Args:
        speaker: the words.
        is_denied: whether a body denies it in the same article: then what any report or talk says is a rumour. Who was
            there is believed or not, and spreads none.
    """
    is_passed_on = is_denied and _PASSED_ON.fullmatch(speaker) is not None
    return is_passed_on or names_rumour(speaker) or _UNSIGNED.fullmatch(speaker) is not None


def names_rumour(words: str) -> bool:
    """Tell whether words for a source have a word for a rumour in them, in any language."""
    return _RUMOURED.search(_NAMED_FOR_RUMOURS.sub("", words)) is not None


def is_from_hearing(words: str) -> bool:
    """Tell whether words say that something is told from hearing, or that nobody has confirmed it."""
    return names_rumour(words) or _UNCONFIRMED.search(words) is not None


def is_hearsay(mention: Mention) -> bool:
    """Tell whether an account is told from hearing, by the sentence that it stands in and by whose word it is on."""
    if _SET_OFF.search(mention.event.report.summary):
        return False
    speaker = mention.speaker.said_by or ""
    if mention.is_retold or _PRINTED.fullmatch(speaker) or is_rumour(speaker) or is_from_hearing(speaker):
        return True
    text = mention.reports[mention.source].article.text
    told = [text[slice(*sentence_around(text, Span(each.start, each.end)))] for each in mention.cites]
    return all(is_from_hearing(each) or is_first_report(each) for each in told)
