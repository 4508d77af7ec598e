"""Where an article has its words from, as it says itself: its text in, an agency, or that it only retells, out.

An agency is credited in the first or the last lines: "(Reuters)", "KELSO, AFP –", "with the Coast Wire agency". A
byline "and agencies" credits the one agency that the story names. An opinion piece and a column of corrections say so
in a line of their own above the story; whoever writes them has the facts from others.
"""

import re
from collections.abc import Container
from typing import Final

from summarizer.domain.languages.any_language import alternatives, of_all, whole_words
from summarizer.domain.names import plain

_AGENCIES: Final = (
    "Reuters|AFP|Agence France-Presse|Associated Press|AP|EFE|ACAN-EFE|DPA|UPI|ANSA|TASS|Interfax|RIA|Xinhua|Anadolu|"
    "AA|PTI|ANI|IANS|Kyodo|Yonhap|APA|Belga|ANP|Ukrinform|Unian|SANA|Antara|Bernama|Notimex|Lusa|PAP|MTI|PA"
)
_CREDITED: Final = re.compile(
    rf"\((?:[A-Z][\w./ ]*[-/,] ?)?({_AGENCIES})\)"  # (Reuters), (Xinhua/AFP)
    rf"|^[^\n]{{0,80}}\b({_AGENCIES})\s*[-–—:|]"  # NAIROBI, AFP –
    rf"|(?:^[ \t]*(?:by )?|[-–—]{{1,2}} ?)({_AGENCIES})[ \t]*$"  # a line of its own, or --Reuters at the end
    rf"|\n\s*(?:Source|Agencies?|With)\b[: ]+({_AGENCIES})\b",
    re.MULTILINE,
)
"""How an article says that an agency wrote it, in its first or last lines."""
_CREDIT_REACH: Final = 400
"""Code points: a dateline stands behind headline and byline, a credit before the last line of the page."""
_AGENCY: Final = f"(?:{alternatives(lambda row: row.agency)})"
_NAME: Final = r"[A-Z][\w&’'-]*(?: [A-Z][\w&’'-]*){0,2}"
_CALLED: Final = re.compile(
    rf"\b(?:{_AGENCY} (?P<behind>{_NAME})|(?P<before>{_NAME}) (?:news |press |newswire )?agency)\b"
)
"""An agency by its name and the word for what it is, before or behind, as the languages of news have it."""
_AND_AGENCIES: Final = re.compile(whole_words(lambda row: row.agencies), re.IGNORECASE)
_LONGEST_BYLINE: Final = 90
"""Code points; a longer line, and one with a full stop, is of the story."""
_IS_AN_AGENCY: Final = frozenset({"agency", "agence", "agencia", "agenzia", "agentur", "agentstvo", "wire"})
_OF_ANY_AGENCY: Final = _IS_AN_AGENCY | {"press", "presse", "prensa", "news", "noticias", "service", "de"}
"""What the name of an agency has beside its own words."""
_OF_A_HEADING: Final = 2
"""Parts of a line above a story: the paper or the headline, and the genre."""
_ARTICLE: Final = re.compile(r"^(?:il|la|le|el|o|der|die|das) ")
_GENRES: Final = frozenset(map(plain, of_all(lambda row: row.genres)))
"""What a paper writes above what it did not find out itself. "Correction" alone is not here: a wire puts it above a
whole story that it sends again."""


def credited_agency(text: str, published: Container[str]) -> str | None:
    """Return the agency that an article credits itself to, as it is called there.

    Args:
        text: the article's.
        published: the keys (see `agency_key`) of who publishes the articles of the folder.
    """
    head, foot = text[:_CREDIT_REACH], text[-_CREDIT_REACH:]
    found = _CREDITED.search(head) or _CREDITED.search(foot)
    if found:
        return str(next(filter(None, found.groups())))
    for line in head.splitlines():
        if len(line) > _LONGEST_BYLINE or line.rstrip().endswith((".", "?", "؟", "!")):
            continue
        if named := _CALLED.search(line):
            return _called(named)
        if _AND_AGENCIES.search(line):
            return _only_agency(text, published)
    return None


def credits_agencies(text: str) -> bool:
    """Tell whether an article says in its first lines that agencies wrote it with its paper: "Staff and agencies"."""
    lines = (line for line in text[:_CREDIT_REACH].splitlines() if len(line) <= _LONGEST_BYLINE)
    return any(_AND_AGENCIES.search(line) for line in lines if not line.rstrip().endswith((".", "?", "؟", "!")))


def _only_agency(text: str, published: Container[str]) -> str | None:
    """Return the one agency that a story names and that has an article of its own; a UN agency has none."""
    called = {key: name for each in _CALLED.finditer(text) if (key := agency_key(name := _called(each))) in published}
    return next(iter(called.values())) if len(called) == 1 else None


def _called(named: re.Match[str]) -> str:
    return str(named["behind"] or named["before"])


def agency_key(name: str) -> str:
    """Reduce the name of a publisher: 'Meridian Press Agency' is 'Meridian'; one that is no agency's stays as it is."""
    words = plain(name).split()
    own = [word for word in words if word not in _OF_ANY_AGENCY]
    return " ".join(own if own and not _IS_AN_AGENCY.isdisjoint(words) else words)


def is_retelling(text: str) -> bool:
    """Tell whether an article says above its story that it comments or corrects."""
    lines = [re.split(r" ?[|/:\u00b7•—–] ?", line) for line in text[:_CREDIT_REACH].splitlines() if line.strip()]
    # "Opinion | The mayor's maths", "Il Levante — Idee"; a longer row is a menu of the page.
    told = [part for parts in lines for part in (parts if len(parts) <= _OF_A_HEADING else parts[:1])]
    return any(_ARTICLE.sub("", plain(each)) in _GENRES for each in told)
