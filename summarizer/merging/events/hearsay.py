"""An account in, or who a number is from; whether it is told from hearing, out.

Who was there, or is in charge, tells an event better than who heard of it: a comment, a first report, rumours, posts.
What a rumour set off is not told from hearing.
"""

import re
from typing import Final

from summarizer.domain.article import Span, sentence_around
from summarizer.domain.first_reports import is_first_report
from summarizer.domain.languages.any_language import whole_words
from summarizer.merging.events.accounts import Mention

_HEARSAY: Final = re.compile(whole_words(lambda row: row.hearsay), re.IGNORECASE)
_NOBODY: Final = re.compile(
    r"(?:(?:some|several|many|various|other|local|social|media|press|news|unconfirmed) ){0,3}"
    r"(?:media|press|reports?|posts?(?: (?:on|in) .*)?)|.*\b(?:redes sociales|redes sociais|réseaux sociaux|соцсет\w+|"
    r"соцмереж\w+|sosyal medya|sozialen? (?:medien|netzwerken?)|sociale media|مواقع التواصل|وسائل التواصل)\b.*",
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


_NETWORKS: Final = (
    r"(?:social (?:media|networks?)|redes sociales|redes sociais|réseaux sociaux|соцсет\w+|соцмереж\w+|sosyal medya\w*|"
    r"[Ss]ozialen? (?:Medien|Netzwerken?)|sociale media|مواقع التواصل|وسائل التواصل)"
)
_POSTED: Final = re.compile(rf"(?:[\w'’]+ (?:[a-zà-ÿа-яёіїєґ'’]+ ){{0,3}})?{_NETWORKS}(?: (?:posts?|users?))?")
"""Where a number was posted, without the name of whoever did: words before it have no capital."""


def is_rumour(speaker: str) -> bool:
    """Tell whether words for a source say that nobody stands for it: "a rumour", "posts on social media"."""
    return bool(_HEARSAY.search(speaker) or _POSTED.fullmatch(speaker))


def is_hearsay(mention: Mention) -> bool:
    """Tell whether an account is told from hearing, by the sentence that it stands in and by whose word it is on."""
    if _SET_OFF.search(mention.event.report.summary):
        return False
    speaker = mention.speaker.said_by or ""
    if mention.is_retold or _NOBODY.fullmatch(speaker) or _HEARSAY.search(speaker):
        return True
    text = mention.reports[mention.source].article.text
    told = [text[slice(*sentence_around(text, Span(each.start, each.end)))] for each in mention.cites]
    return all(_HEARSAY.search(each) or is_first_report(each) for each in told)
