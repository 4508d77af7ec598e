"""Which body counts under words that do not name it: names and the words for a source come in, its entity goes out.

One counter has many names: "the Red Crescent" of one article is another's "Murzuq Red Crescent", "his teams" are those
of the person named last, and "the government" or "officials" of an article that quotes one office of the state for
tolls are that office. Where two could be meant, nobody is: such words then stay what they are.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Final

from summarizer.domain.article import GroundedReport
from summarizer.domain.countries import ORGANS, States, world
from summarizer.domain.languages.any_language import of_all
from summarizer.domain.metrics import METRICS
from summarizer.domain.names import BODIES, plain
from summarizer.domain.words import word_set
from summarizer.merging.names import Names
from summarizer_schemas.vocabulary import NameKind

_LEAST_OF_A_NAME: Final = 2
"""Words of a short name: "the council" alone is anybody's."""
_LEAST_OF_A_TURNED: Final = 4
"""Words of "Institute of Marine Science", the shortest name of which a turned one leaves something out."""
_MAY_BE_SHORT: Final = frozenset[NameKind]({"organization", "company"})
"""Kinds of bodies that have a short name: "state railways" beside "Almedan State Railways"."""
_MOST_OF_A_PLACE: Final = 2
"""Words by which a branch is called beyond its short name, which are its place."""
_TEAMS: Final = re.compile(
    r"(?P<whose>his|her|its|their) (?:own )?(?:\w+ )?"
    r"(?:teams?|staff|office|officials|people|rescuers|workers|volunteers|agency|service|department|side)",
    re.IGNORECASE,
)
"""What is somebody's, and says nothing of its own."""
_REACH: Final = 600
"""Code points before such words within which whose they are is named: the paragraph before."""
_STATE: Final = word_set(" ".join(of_all(lambda row: row.state)))
"""A state without the name of an office, in plain words of the languages that the gate reads."""
_BEFORE_A_STATE: Final = word_set("the some national country la las el los le les die der o os a as")
_OFFICES: Final = ORGANS | word_set(
    "ministry national disaster emergency emergencies civil protection defence defense council agency authority service"
    " directorate"
)
"""Words of the offices by which a state counts."""
_LEAST_OF_AN_OFFICE: Final = 2
"""How many of them a name needs, so that no monitor is taken for one."""
_LOCAL: Final = word_set(
    "province provincial district municipal municipality city town village county regional region local mayor "
    "governor governorate prefecture hospital union"
)


_SORTS_OF_BODIES: Final = word_set(
    "ministry institute department office agency directorate service authority centre center commission council "
    "secretariat bureau board academy laboratory"
)
"""What a body is, which stands before its matter or behind: "Institute of Marine Science", "marine institute"."""
_SORT_BEHIND: Final = word_set("service agency office department authority directorate administration")
"""What a body is, which an article may leave out behind its name: "Kelso civil protection" for its service."""
_RELATIVES: Final = word_set(" ".join(of_all(lambda row: row.relatives, mark=" ")))
RELATIVES: Final = "relatives"
"""How they are called whatever word an article has for them."""
_OF_RELATIVES: Final = word_set(
    "the of some many other members loved ones victims victim dead deceased missing inside los las de del las victimas"
    " muertos les des du victimes der opfer die delle vittime dei das dos vitimas mortos van de slachtoffers who were"
)
"""What may stand beside a word for relatives without saying that they are others."""


def of_nobody(words: str) -> str:
    """Give how those are called of whom no name is given: relatives, in whatever word, are one voice."""
    told = plain(words).split()
    is_kin = not _RELATIVES.isdisjoint(told) and all(each in _RELATIVES | _OF_RELATIVES for each in told)
    return RELATIVES if is_kin else " ".join(told)


def who_counts(reports: Sequence[GroundedReport], names: Names) -> Sequence[int]:
    """Give the names on whose word articles count, by entity."""
    told = (
        (source, words)
        for source, report in enumerate(reports)
        for figure in report.figures
        for words in (figure.report.source, *figure.report.also_sources)
        if words
    )
    found = (names.find(source, words, prefer=("person", *BODIES)) for source, words in dict.fromkeys(told))
    return sorted({each for each in found if each is not None})


def branches(names: Names) -> Mapping[int, int]:
    """Give for each body with a short name the one body of the folder whose name is that and a place, by entity.

    A name that turns the words round and leaves some out is short as well: "Marine Institute" beside "Institute of
    Marine Science"; so is one without the sort of body behind it: "Kelso Civil Protection" beside its "service". None
    for which two longer names fit, and none that an article lists beside the longer one.
    """
    bodies = [n for n, entity in enumerate(names.entities) if entity.kind in _MAY_BE_SHORT and names.listing[n]]
    words = {each: _without_level(plain(names.entities[each].name).split()) for each in bodies}
    # A longer name ends with all of the short one's words, and has a place before them.
    longer: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for each, own in words.items():
        for place in range(1, _MOST_OF_A_PLACE + 1):
            if len(own) - place >= _LEAST_OF_A_NAME and _is_place_before(own[:place], names.entities[each].kind):
                longer[own[place:]].append(each)
        for turned in (*_turned(own), *_without_its_sort(own)):
            longer[turned].append(each)
    found: dict[int, int] = {}
    for short, own in words.items():
        fitting = longer.get(own, ())
        if len(fitting) == 1 and frozenset(names.listing[short]).isdisjoint(names.listing[fitting[0]]):
            found[short] = fitting[0]
    return found


def _without_level(name: Sequence[str]) -> tuple[str, ...]:
    """Return the words of a name without "local" before them, which says of no place which one it is."""
    return tuple(name[1:] if name[:1] == ["local"] and len(name) > _LEAST_OF_A_NAME else name)


def _is_place_before(words: Sequence[str], kind: NameKind) -> bool:
    """Tell whether words before a body's name may be its place: of a company or an army only a state."""
    return kind == "organization" or (bool(words) and not world().read(words)[1])


def _turned(name: Sequence[str]) -> Iterator[tuple[str, ...]]:
    """Yield the shorter names, turned round, of a body that is called by its sort first."""
    if len(name) < _LEAST_OF_A_TURNED or name[0] not in _SORTS_OF_BODIES or name[1] not in ("of", "for"):
        return
    matter = [word for word in name[2:] if word not in ("the", "and")]
    for end in range(1, len(matter)):
        yield (*matter[:end], name[0])


def _without_its_sort(name: Sequence[str]) -> Iterator[tuple[str, ...]]:
    """Yield the name of a body without the word for its sort behind it."""
    if name[-1] in _SORT_BEHIND and len(name) > _LEAST_OF_A_NAME:
        yield tuple(name[:-1])


class Counters:
    """Tells which body counts under words that do not name it."""

    def __init__(self, reports: Sequence[GroundedReport], names: Names) -> None:
        self._reports = reports
        self._names = names
        self._office_in = cache(self._only_office)

    def of_teams(self, source: int, words: str, at: int) -> tuple[int, ...]:
        """Give whose teams "his teams" are: the person, or for "its" the body, that is named last before; else ()."""
        match = _TEAMS.fullmatch(words.strip())
        if match is None:
            return ()
        kinds: Sequence[str] = ("person",) if match["whose"].casefold() in ("his", "her") else BODIES
        text = self._reports[source].article.text[max(0, at - _REACH) : at]
        last: dict[int, int] = {}
        for each in self._reports[source].names:
            entity = self._names.listed(each.report)
            if self._names.entities[entity].kind in kinds:
                places = (text.rfind(spelling) for spelling in each.as_written if spelling[:1].isupper())
                last[entity] = max(last.get(entity, -1), *places, -1)
        meant = max(last, key=lambda each: last[each], default=None)
        return (meant,) if meant is not None and last[meant] >= 0 else ()

    def of_state(self, source: int, words: str, found: Sequence[int]) -> int | None:
        """Give the office that counts for a state, where an article names the state alone for a count."""
        called = [plain(words)] if not found else [plain(self._names.entities[each].name) for each in found]
        return self._office_in(source) if len(called) == 1 and _is_state(called[0]) else None

    def _only_office(self, source: int) -> int | None:
        """Give the only office of the state that an article quotes for people who were killed, hurt or missing.

        None where it quotes two states: nothing says whose office it is.
        """
        quoted = {
            words
            for figure in self._reports[source].figures
            if METRICS[figure.report.metric].is_of_people
            for words in (figure.report.source, *figure.report.also_sources)
            if words
        }
        found = {self._names.find(source, plain(words), prefer=BODIES) for words in quoted}
        bodies = {each: plain(self._names.entities[each].name) for each in found if each is not None}
        offices = {each for each in bodies if self._is_office(each)}
        states = {States.called(name) or world().of_body(name) for name in bodies.values()} - {""}
        return offices.pop() if len(offices) == 1 and len(states) <= 1 else None

    def _is_office(self, entity: int) -> bool:
        known = self._names.entities[entity]
        words = {*plain(known.name).split()}
        is_body = known.kind in ("government", "organization")
        return is_body and len(words & _OFFICES) >= _LEAST_OF_AN_OFFICE and not words & _LOCAL


def _is_state(called: str) -> bool:
    words = [word for word in called.split() if word not in _BEFORE_A_STATE]
    return bool(States.called(called)) or (bool(words) and words[-1] in _STATE and _is_of_state(words[:-1]))


def _is_of_state(words: Sequence[str]) -> bool:
    """Tell whether words before "government" say no more than whose it is."""
    state, others = world().read(words)
    return not words or bool(state and not others) or [*words] == ["government"]
