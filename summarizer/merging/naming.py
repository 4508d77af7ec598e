"""A speaker as the facts have it → how an English sentence calls it.

Hides three things of articles that no sentence should take over: capitals ("SEVEN LEFTWING PARTY LEADERS"), an article
with a capital ("A source"), and words of another language that are no name: an office is said in English ("el
gobernador"), all else ("el informe oficial") stands within quotation marks, since only a translator can say it
otherwise. Names keep their letters.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import TYPE_CHECKING, Final

from summarizer.domain.borrowed_names import IN_THE_NAME_OF
from summarizer.domain.english import within_a_sentence
from summarizer.domain.languages import ENGLISH, is_other
from summarizer.domain.offices import in_english
from summarizer.domain.roles import names_office
from summarizer.grounding.prose import within_quotation_marks
from summarizer_schemas.vocabulary import OWN_VOICE

if TYPE_CHECKING:
    from summarizer.merging.facts import Holder

_LONGEST_ACRONYM: Final = 5
"""Letters; what is longer is a word in capitals, and what is shorter and no English word an acronym."""
_SMALL: Final = frozenset({"of", "the", "and", "for", "in", "on", "to", "a", "an", "at", "by", "de", "del", "la", "y"})


_HEAD: Final = re.compile(
    r"\b(?:Administration|Agency|Alliance|Army|Assembly|Association|Authority|Board|Brigades?|Bureau|Cent(?:er|re)|"
    r"Coalition|Commission|Committee|Congress|Council|Court|Crescent|Cross|Department|Federation|Forces?|Front|"
    r"Government|Guards?|Helmets|Institute|Ministry|Movement|Nations|Navy|Observatory|Office|Organi[sz]ation|"
    r"Parliament|Party|Police|Senate|Service|State|Union)(?:$| (?:of|for|in) )",
    re.IGNORECASE,
)
"""The noun of a body's name that asks for "the"."""
_PLURAL: Final = re.compile(
    r"Police|Officials?|Authorities|Activists?|Residents?|Rescuers?|Witness(?:es)?|Doctors?|Prosecutors?|Investigators?|"
    r"Medics|Survivors?|Relatives|Lawyers?|Soldiers|Rebels|Insurgents|Militants|Protesters|Organi[sz]ers|Workers"
)
"""Who is no name, though an article begins its sentence with it."""
_NOBODY: Final = re.compile(
    r"(?:(?:es )?(?:hieß|heißt)(?: es)?|es|man|on|one|it|se|uno|si)"
    r"|(?:one|it was|man|on|se|si) (?:said|says|sagt|sagte|dit|dijo|dice)|wie es (?:hieß|heißt)",
    re.IGNORECASE,
)
"""Words by which an article says that something was said, and by nobody: "hieß es"."""
_DEFINED: Final = re.compile(r"^(?:the|a|an) |\bthe$", re.IGNORECASE)


_UNNAMED: Final = re.compile(r"[a-z’' -]+(?: (?:of|for|in|at) .+)?")
"""What names nobody: "mayor", "governor of Tarvo"."""


class Naming:
    """Says the speakers of one situation or brief."""

    def __init__(self, holder: "Holder") -> None:
        self._holder = holder
        self._said: dict[str, str] = {}

    def __call__(self, speaker: str) -> str:
        """Return how a sentence calls a speaker."""
        if speaker not in self._said:
            self._said[speaker] = self._say(speaker)
        return self._said[speaker]

    def in_sentence(self, speaker: str) -> str:
        """Return how a sentence calls a speaker behind "according to": "the Turkish Defense Ministry"."""
        told = self(speaker)
        if " " not in told and _PLURAL.fullmatch(told):
            return told.lower()
        is_office = _UNNAMED.fullmatch(told) is not None and names_office(told)
        is_body = " " in told and _HEAD.search(told) is not None
        lacks_the = speaker in self._names and (is_office or is_body) and not _DEFINED.search(told)
        return f"the {told}" if lacks_the else told

    def all_of(self, speakers: Iterable[str]) -> list[str]:
        """Return how a sentence calls several, each once."""
        return list(dict.fromkeys(map(self, speakers)))

    def _say(self, speaker: str) -> str:
        if unnamed := self._unnamed(speaker):
            return unnamed
        if speaker.startswith(IN_THE_NAME_OF):
            return f"{IN_THE_NAME_OF}{self.in_sentence(speaker.removeprefix(IN_THE_NAME_OF))}"
        told = within_a_sentence(speaker)
        told = f"{told}." if speaker.endswith(".") and speaker[:1].isupper() else told  # "Jr." is a name's own
        if speaker in self._foreign and (office := self._office(speaker)):
            return office
        if speaker in self._names:
            return _in_title_case(speaker) if _is_shouted(speaker) else told
        if _is_shouted(speaker):
            return within_quotation_marks(_in_lower_case(speaker))
        is_foreign = speaker in self._foreign and (told[:1].islower() or not all(map(_is_english, told.split())))
        return f"“{told}”" if is_foreign else within_quotation_marks(told)

    def _unnamed(self, speaker: str) -> str | None:
        """Return what to call a speaker whom an article does not name; None of all others."""
        if speaker == OWN_VOICE:
            return "one article"
        is_nobody = speaker not in self._names and _NOBODY.fullmatch(speaker)
        return "somebody whom the article does not name" if is_nobody else None

    def _office(self, speaker: str) -> str | None:
        """Return an office of another language in English; None where the words are no office."""
        return in_english(speaker)

    @cached_property
    def _names(self) -> frozenset[str]:
        return frozenset(each.name for each in self._holder.names)

    @cached_property
    def _foreign(self) -> frozenset[str]:
        """Who speaks in articles of other languages alone."""
        other = {each.id for each in self._holder.sources if is_other(each.language, ENGLISH)}
        if not other:
            return frozenset()
        is_foreign = {each.id: each.source in other for each in self._holder.quotes}
        found: dict[str, bool] = {}
        for speaker, quotes in self._speaking():
            found[speaker] = found.get(speaker, True) and all(is_foreign.get(each, False) for each in quotes)
        return frozenset(speaker for speaker, is_alone in found.items() if is_alone)

    def only_quoted(self) -> dict[str, str]:
        """Return who is no name and can only be told in words of another language, each with a quote of his."""
        spoken = {who: quotes[0] for who, quotes in self._speaking() if quotes and who in self._foreign}
        return {who: quote for who, quote in spoken.items() if who not in self._names and self(who).startswith("“")}

    def _speaking(self) -> Iterator[tuple[str, tuple[str, ...]]]:
        """Yield each speaker with the quotes in which he speaks."""
        for event in self._holder.events:
            yield from ((each.said_by, each.quotes) for each in event.reports if each.said_by)
        for figure in self._holder.figures:
            for each in figure.observations:
                yield from ((who, each.quotes) for who in (each.said_by, *each.also_said_by) if who)
        yield from ((each.claimant, each.quotes) for each in self._holder.statements)
        yield from ((side.holder, side.quotes) for each in self._holder.disputes for side in each.positions)


def _is_shouted(text: str) -> bool:
    """Tell whether words are written in capitals; one short word is an acronym."""
    return text.isupper() and (len(text.split()) > 1 or (len(text) > _LONGEST_ACRONYM and _is_english(text)))


def _is_english(word: str) -> bool:
    from simplemma import is_known  # noqa: PLC0415 - as `domain.words`

    letters = "".join(filter(str.isalpha, word.lower().removesuffix("'s").removesuffix("’s")))
    return bool(letters) and is_known(letters, lang="en")


def _is_acronym(word: str) -> bool:
    return len([each for each in word if each.isalpha()]) <= _LONGEST_ACRONYM and not _is_english(word)


def _in_title_case(name: str) -> str:
    """Write a name in capitals as names are written: "Blue Heron", "Radio Cadena YSKL"."""
    return " ".join(
        word.lower() if place and word.lower() in _SMALL else word if _is_acronym(word) else word.capitalize()
        for place, word in enumerate(name.split())
    )


def _in_lower_case(words: str) -> str:
    """Write a description in capitals in small letters, but for what no English text has."""
    return " ".join(
        word.lower() if _is_english(word) else word if _is_acronym(word) else word.capitalize()
        for word in words.split()
    )
