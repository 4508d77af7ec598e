"""Articles that a body sends of itself: who publishes them and what they tell in, whether it is the sender's own out.

A firm, a union or an association may be a paper by another name. Its articles are releases where they tell of itself:
it acts in them, or claims something. What it did, or denies, no release bears out beside others; what it tells of
others it may have from anybody.
"""

import re
from collections.abc import Callable, Sequence
from typing import Final

from summarizer.domain.article import GroundedReport
from summarizer.domain.languages.any_language import alternatives
from summarizer.domain.names import BODIES
from summarizer.merging.names import Names
from summarizer.merging.sources.independence import Origin, Voice
from summarizer_schemas.report import EventReport

_MAY_SEND: Final = frozenset({"company", "organization"})
"""Kinds of bodies that send releases; of a government and an army all articles are its own voice."""
_OWN_ACCOUNT: Final = re.compile(
    rf"(?:(?:i|gli|le|os|as) )?(?:{alternatives(lambda row: row.we)})"
    r"(?: (?!part[en]|parceir|soci[oi]|партн|sources?|fuentes|fonti|fontes|quellen|bron|источ|джерел)[\w'’-]+){0,2}"
    r"|(?:nach|laut) eigenen \w+|by (?:its|their) own account"
    r"|according to (?:its|their) own \w+|seg[uú]n (?:su|sus) propi[ao]s? \w+|selon (?:ses|leurs) propres \w+"
    r"|secondo (?:i |le )?propri[eo]? \w+|segundo (?:os |as )?próprios? \w+|volgens eigen \w+|по собственн\w+ \w+",
    re.IGNORECASE,
)


def is_own_account(words: str) -> bool:
    """Tell whether words for a source are, in a release, of whoever sends it: "its own account", "we", "our staff".

    Partners and sources of the sender are others.
    """
    return _OWN_ACCOUNT.fullmatch(words.strip()) is not None


class Releases:
    """Tells which articles are releases, and what in them is of the sender.

    Args:
        reports: in the order of their sources.
        names: all names.
        voices: of the articles.
        home: gives the body whose word a body's is.
    """

    def __init__(
        self, reports: Sequence[GroundedReport], names: Names, voices: Sequence[Voice], home: Callable[[int], int]
    ) -> None:
        self._reports = reports
        self._names = names
        self._voices = voices
        self._home = home

    def are_sent_by(self, body: int, origin: Origin) -> bool:
        """Tell whether a body tells of itself in articles that it publishes, as no paper does."""
        own = (source for source, voice in enumerate(self._voices) if voice.origin == origin)
        return self._names.entities[body].kind in _MAY_SEND and any(self._tells_of(source, body) for source in own)

    def tells_its_own(self, source: int, sender: int, event: EventReport) -> bool:
        """Tell whether the sender of a release did what it tells, or denies it."""
        claims = (each.report for each in self._reports[source].claims)
        denying = (each.claimant for each in claims if each.stance == "denies" and each.about == event.n)
        return any(self._means(source, each, sender) for each in (*event.by, *denying))

    def _tells_of(self, source: int, body: int) -> bool:
        report = self._reports[source]
        listed = {each.report.kind for each in report.names if self._home(self._names.listed(each.report)) == body}
        acting = [name for each in report.events for name in (*each.report.by, *each.report.to)]
        acting += [each.report.claimant for each in report.claims]
        return bool(listed) and "media" not in listed and any(self._means(source, name, body) for name in acting)

    def _means(self, source: int, name: str, body: int) -> bool:
        found = self._names.find(source, name, prefer=BODIES)
        return found is not None and self._home(found) == body
