"""Whose word a report is: articles and the words for their sources come in, origins go out.

Hides what makes two accounts independent. Accounts that quote one body, or who speaks for it, are one origin; so are
articles of nearly one text (reprints of one wire story), and articles of one publisher where they speak in their own
voice; so is one person by name and by office, an agency that is quoted here and printed there, and a body with those
that cite it. Words such as 'police' name nobody, and are one origin wherever they stand: two articles that quote
'police' count for less that way, not for more.
"""

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from summarizer.domain.article import GroundedReport
from summarizer.domain.countries import States
from summarizer.domain.languages import language, primary
from summarizer.domain.languages.any_language import alternatives, in_language, of_all, whole_words
from summarizer.domain.languages.forms import CASED_WORD, IN_CASES, is_in_case, out_of_dative
from summarizer.domain.languages.language import Grammar
from summarizer.domain.names import BODIES, plain
from summarizer.domain.offices import OFFICES
from summarizer.merging.names import Names
from summarizer.merging.sources.counters import Counters, branches, of_nobody, who_counts
from summarizer.merging.sources.credits import agency_key
from summarizer.merging.sources.echoes import Echoes
from summarizer.merging.sources.independence import Origin, Voice
from summarizer.merging.sources.offices import (
    Offices,
    is_officer,
    ministry_of,
    speaking_for,
    without_elided,
    without_press,
)
from summarizer.merging.sources.politics import Politics
from summarizer.merging.sources.releases import Releases, is_own_account
from summarizer.merging.sources.town_halls import voices_of_offices
from summarizer.merging.sources.translated_names import translated_names
from summarizer.merging.sources.translations import TranslatedArticles
from summarizer.merging.store import Card
from summarizer_schemas.report import EventReport

_SPEAKERS = ("person", *BODIES)
TOGETHER: Final = " and "
"""Between the names of several who say one thing together."""
_ROLES = frozenset({
    "spokesperson", "spokesman", "spokeswoman", "official", "officials", "office", "chief", "head", "director",
    "statement", "report", "reports", "agency", "ministry", "commander", "leader", "said", "says", "monitor",
    "monitoring", "group", "union", "movement", "company", "network", "coalition", "foundation", "association",
})  # fmt: skip
"""Behind a body's name: who speaks for it, or what sort of body it is ("the SLAT union")."""
_NOT_ITSELF = frozenset({
    "against", "oppose", "opposes", "opposed", "opposing", "opponent", "opponents", "critic", "critics",
    "fight", "fighting", "loyal", "pro", "anti", "near", "in", "from", "at", "backed", "supported", "linked",
    "allied", "close", "inside", "around", "like", "by",
})  # fmt: skip
_WHOEVER_SPOKE = frozenset({"statement", "it", "he", "she", "they"})
"""Words for whoever was quoted last before."""
_THE = (
    "the|this|that|el|la|los|las|est[ea]|es[ea]|dich[oa]|le|les|ce|cet|cette|l['’]|il|lo|gli|quest[oa]|d(?:er|ie|as)|"
    "diese[rs]?|de|het|deze|dit|o|a|os|as|ess[ea]|bu|эт[аои]|ця|це"
)
_LEADING = re.compile(rf"^(?:{_THE})\s+", re.IGNORECASE)
_A_BODY = re.compile(rf"(?:(?:{_THE})\s*)?(?:{alternatives(lambda row: row.a_body)})", re.IGNORECASE)
_A_COMPANY = re.compile(rf"(?:(?:{_THE})\s*)?(?:{alternatives(lambda row: row.a_company)})", re.IGNORECASE)
"""What a body that has a name is called afterwards: "the agency", "a corporação", "die Behörde", "la empresa"."""

_OWN_PAPER = re.compile(
    r"(?:the|this|that|its|their|el|su|le|son|la|sa|die|das|der|ihre|il|o)(?: [\w-]+){0,2}? (?:version|communiqu[ée]|"
    r"statement|bulletin|press release|text|comunicado|nota|versión|boletín|déclaration|bilan|mitteilung|erklärung|"
    r"fassung|comunicato|versione)|البيان|النسخة \w+|(?:это |его |её )?(?:заявление|сообщение|сводка)",
    re.IGNORECASE,
)
"""A paper without its author, who is whoever was quoted before: 'the Arabic version'."""
_NEW_COUNT = re.compile(
    rf"(?:(?:{_THE}|an?|une?|um|uma|eine?|een|bir)\s*)?(?:(?:{{new}})\s+)*(?:{{count}})(?:\s+(?:{{new}}))*".format(
        new=alternatives(lambda row: row.anew), count=alternatives(lambda row: row.counts)
    ),
    re.IGNORECASE,
)
_IS_NEW = re.compile(whole_words(lambda row: row.anew), re.IGNORECASE)
"""A new or official count without its author: "um novo boletim", "official figures"; a count alone may be anybody's."""
_FIRST_PERSON = frozenset(of_all(lambda row: row.first_person))
"""Who speaks of himself, without an apostrophe behind: in an interview, whoever is interviewed."""

_TOGETHER = re.compile(r",? and |, ")
"""Between bodies that are named together, in English as standard names are; an article's own word is its language's."""

_ITS_OFFICER = re.compile(
    r"(?:its|su|son|sa|suo|sua|seu|ihre?|seine?|haar|zijn|его|её|його|її) "
    r"(?!(?:\w+ )?(?:all(?:y|ies|i[eé])|aliad|alleat|verbündet|bondgeno|critic|backer|supporter|partner|rival|neighbo|"
    r"victim|opponent|gegner|socio|sócio|partenaire|союзник|партн))[^A-ZÄÖÜА-ЯІЇЄ]+"
)
"""Between a body and its officer's name, "the ministry and its spokeswoman, Ana Ruiz"; an ally is no officer."""

_OF_SOMEBODY = frozenset({"of", "for", "to"})
"""Between somebody and the person whose lawyer, aide or brother he is, in the English of reports."""
_SPEAKS_FOR = re.compile(rf"\b(?:spokes|{OFFICES['spokesperson'].replace('-', ' ?')})")
"""Who gives another's word, in plain letters."""
_POINTING = frozenset({"the", "this", "that", "a", "an", "its", "his", "their"})
_FULL_NAME = r"([A-Z][\w’'-]*\s+(?:(?!(?:the|this|that|an?|its|his|their|and|said)\b)[\w’'-]+\s+){{0,2}}?)(?i:{noun})\b"
"""A body by its noun and what stands before it: "Turkey's Defense Ministry", "Russia's defense ministry"."""
_ARTICLE = re.compile(r"^(?:an?|the|one|some) ")
_PASSED_ON = re.compile(
    r"\b(?:according to|reported by|quoted by|cited by|told|via)\s+"
    r"((?:the\s+)?[A-Z][\w&’'-]*(?:\s+[A-Z][\w&’'-]*){0,4})"
)
_CITING = re.compile(
    r"\b(?:citing|quoting|relaying|on the authority of|with reference to)\s+"
    r"((?:the\s+)?[\w&’'-]+(?:\s+[\w&’'-]+){0,4})"
)
"""Before whose word somebody only passes on."""
_ENDS = (". ", ".\n", "\n", "? ", "! ")
_REACH = 1000
"""Code points on either side of a quote in which its sentence, or whose count is told anew, is looked for."""
_ISSUING = frozenset({"government", "military", "armed_group"})
"""Who publishes communiqués, in which it speaks in its own voice; whatever else publishes may be a paper."""
_MINISTRY = "ministry"
"""What "the ministry" is listed as where its report does not know which one it is."""
_CARRIERS = frozenset({"media", "organization", "company"})


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who is quoted for something: the words for it, the entities if they are known, and the origin that it makes.

    Attributes:
        is_own_voice: whether the article names nobody for it; a release's own voice is of the body that sends it.
        printed_in: of a paper that another article quotes, the articles of the folder that are its own, by index.
        publisher: of an article's own voice, who publishes it.
    """

    said_by: str | None
    entities: tuple[int, ...]
    origin: Origin
    is_own_voice: bool = False
    printed_in: frozenset[int] = frozenset()
    publisher: str | None = None


def independent(told: Iterable[tuple[int, Speaker]]) -> set[Origin]:
    """Give the origins of what several sources tell, each with its speaker.

    An article that quotes somebody for it is no second origin where it says the same in its own voice, nor where
    another article quotes the paper for it.
    """
    listed = list(told)
    quoting = {source for source, speaker in listed if not speaker.is_own_voice}
    return {
        speaker.origin
        for source, speaker in listed
        if (source not in quoting if speaker.is_own_voice else speaker.printed_in.isdisjoint(quoting - {source}))
    }


class Speakers:
    """Tells who is meant by the words that an article gives for a source."""

    def __init__(
        self, reports: Sequence[GroundedReport], articles: Sequence[Card], names: Names, voices: Sequence[Voice]
    ) -> None:
        self._reports = reports
        self._names = names
        self._voices = voices
        self._politics = Politics(reports, names)
        counting = who_counts(reports, names)
        offices, persons = voices_of_offices(reports, names, counting)
        languages = [card.header.language for card in articles]
        known = {**branches(names), **offices}
        self._branches = {each: known.get(home, home) for each, home in translated_names(names, languages).items()}
        self._branches |= {each: self._branches.get(home, home) for each, home in known.items()}
        self._speaking_for = {**speaking_for(reports, names), **persons, **self._politics.homes(counting)}
        self._counters = Counters(reports, names)
        self._offices = Offices(reports, names)
        self._translations = TranslatedArticles(languages, names)
        printed = {voice.origin for voice in voices if voice.origin[0] == "publisher"}
        self._publishing = self._of_publishers(_mastheads(articles, printed), [card.publisher for card in articles])
        self._echoes = Echoes(reports, {origin[1]: origin for origin in printed})
        publishers = {("publisher", agency_key(name)): name for card in articles if (name := card.publisher)}
        own = {
            origin: Speaker(None, (), origin, is_own_voice=True, publisher=publishers.get(origin))
            for origin in {voice.origin for voice in voices}
        }
        own |= {
            origin: Speaker(names.entities[body].name, (body,), origin, is_own_voice=True)
            for body, origin in self._publishing.items()
            if names.entities[body].kind in _ISSUING
        }
        self._releases = Releases(reports, names, voices, self._home)
        self._releasing = {
            origin: Speaker(names.entities[body].name, (body,), origin, is_own_voice=True)
            for body, origin in self._publishing.items()
            if self._releases.are_sent_by(body, origin)
        }
        self._own = [own[voice.origin] for voice in voices]
        self._printed_in = {
            origin: frozenset(source for source, voice in enumerate(voices) if voice.origin == origin)
            for origin in printed
        }
        self._papers = self._of_papers(articles)
        self._named: dict[int, list[tuple[int, tuple[int, ...]]]] = {}

    def _of_publishers(self, marks: Mapping[str, Origin], publishers: Sequence[str | None]) -> Mapping[int, Origin]:
        """Give for each body that publishes articles their voice: it is one word, quoted or printed.

        A publisher that is spelt as no article spells a body may be one by what an editor says.
        """
        found: dict[int, Origin] = {}
        for source, publisher in enumerate(publishers):
            body = self._names.find(source, publisher, prefer=BODIES) if publisher else None
            if publisher and body is not None and self._names.entities[body].kind in BODIES:
                found |= {self._home(body): marks[key]} if (key := agency_key(publisher)) in marks else {}
        for index, entity in enumerate(self._names.entities) if marks else ():
            if entity.kind in BODIES:
                spelt = sorted({agency_key(text) for text in (entity.name, *entity.aliases)} & marks.keys())
                found |= {self._home(index): marks[spelt[0]]} if spelt else {}
        return found

    def _of_papers(self, articles: Sequence[Card]) -> Mapping[str, tuple[int, ...]]:
        """Give who speaks in a release that others call by its headline: "Communique No. 7" is its ministry."""
        heads = [(source, (card.header.headline or "").partition(":")[0]) for source, card in enumerate(articles)]
        senders = ((plain(head), self._released(source)) for source, head in heads if len(head.split()) > 1)
        return {called: sender.entities for called, sender in senders if sender is not None}

    def is_its_own(self, source: int, event: EventReport) -> bool:
        """Tell whether an article is published by a body that did what it tells, or denies it."""
        issuer = self._released(source)
        return issuer is not None and self._releases.tells_its_own(source, issuer.entities[0], event)

    def _released(self, source: int) -> Speaker | None:
        """Return the body that an article is a release of; None of a paper's."""
        own = self._own[source]
        return own if own.entities else self._releasing.get(own.origin)

    def _own_voice(self, source: int, event: EventReport | None) -> Speaker:
        """Return an article's own voice; a firm's or a group's is the body in what it did itself or denies.

        What its release tells of others it may have from anybody.
        """
        is_its = event is not None and self.is_its_own(source, event)
        return (self._released(source) if is_its else None) or self._own[source]

    def retells(self, source: int) -> bool:
        """Tell whether an article only comments on what others found, or corrects it."""
        return self._voices[source].retells

    def is_of_politics(self, source: int, words: str, speaker: Speaker) -> bool:
        """Tell whether whom an article quotes speaks for a party, or sits in a parliament."""
        return self._politics.speaks(source, words, speaker.entities)

    def text_class(self, source: int) -> int:
        """Give the first source that an article reprints, itself if none."""
        return self._voices[source].text_class

    def counter(self, source: int, words: str | None, at: int, event: EventReport) -> Speaker:
        """Give who counts: as `speaker`, and of what a release counts on nobody's word its sender."""
        found = self.speaker(source, words, at, event)
        sender = self._released(source) if found.is_own_voice and not found.entities else None
        return found if sender is None else sender

    def speaker(self, source: int, words: str | None, at: int, event: EventReport | None = None) -> Speaker:
        """Give who speaks.

        Args:
            source: the article's index.
            words: the article's words for who knows; None for the article's own voice.
            at: where the quote stands, for 'the group' and 'the ministry', which mean a body named before.
            event: what is told, for the voice of a release.
        """
        found = self._speaking(source, words, at, event)
        printed_in = frozenset[int]() if found.is_own_voice else self._printed_in.get(found.origin, frozenset[int]())
        return replace(found, printed_in=printed_in) if printed_in else found

    def _speaking(self, source: int, words: str | None, at: int, event: EventReport | None) -> Speaker:
        if words is None:
            return self._passed_on(source, at) or self._own_voice(source, event)
        if (issuer := self._released(source)) and is_own_account(words):
            return issuer
        found = self._entities(source, words)
        if not found or self._is_generic(found):
            found = self._named_before(source, words, at) or self._body_before(source, words, at) or found
        found = found or self._papers.get(plain(_LEADING.sub("", words)), ())
        found = found or self._counters.of_teams(source, words, at) or self._first_person(source, words, at)
        office = self._counters.of_state(source, words, found)
        if not found:
            return self._unnamed(source, words, office)
        found = self._as_one(source, self._without_officers(source, words, found))
        said_by = self._called(found)
        cited = self._cited(source, at, found)
        office = self._held_by(source, found) if office is None else office
        bodies = {self._home(entity) for entity in cited or ((office,) if office is not None else found)}
        return Speaker(said_by, found, self._origin(bodies))

    def _unnamed(self, source: int, words: str, office: int | None) -> Speaker:
        """Give who speaks whom the words do not name: who holds an office, an outlet, the article itself, or nobody."""
        holder = self._offices.holder(source, words)
        holder = ministry_of(source, words, self._names) if holder is None else holder
        holder = office if holder is None else holder
        if holder is not None:
            return Speaker(words, (), self._origin([self._home(holder)]))
        if outlet := self._echoes.in_words(words):
            return Speaker(words, (), outlet)
        if self._is_mere_place(source, words):
            return self._own[source]
        text = self._reports[source].article.text
        if primary(self._reports[source].header.language) == "tr" and re.search(rf"{re.escape(words)}\s+göre", text):
            words = out_of_dative(words)
        return Speaker(words, (), ("words", of_nobody(_ARTICLE.sub("", plain(words)))))

    def _without_officers(self, source: int, words: str, found: tuple[int, ...]) -> tuple[int, ...]:
        """Leave out who is the officer of a body that is named with him: "the ministry and its doctor, Ana Ruiz"."""
        bodies = [each for each in found if self._names.entities[each].kind in BODIES]
        persons = [each for each in found if self._names.entities[each].kind == "person"]
        is_its = len(bodies) == 1 and any(map(_ITS_OFFICER.match, self._together(source).split(words)))
        own = {each for each in persons if is_its or any(self._is_officer(source, each, body) for body in bodies)}
        return tuple(each for each in found if each not in own)

    def _called(self, found: Sequence[int]) -> str:
        return TOGETHER.join(self._names.entities[entity].name for entity in found)

    def _as_one(self, source: int, found: tuple[int, ...]) -> tuple[int, ...]:
        """Return the one body that an editor takes several for who are named together, by their names as told."""
        whole = self._exactly(source, plain(self._called(found))) if len(found) > 1 else None
        return found if whole is None else (whole,)

    def _is_officer(self, source: int, person: int, body: int) -> bool:
        """Tell whether a person speaks for a body, or is called an officer of it where he is introduced."""
        return self._home(person) == self._home(body) or is_officer(self._reports[source], person, body, self._names)

    def _held_by(self, source: int, found: Sequence[int]) -> int | None:
        """Give who holds the office that a name is, where the folder has no body that the office is of."""
        held = self._offices.named(source, found[0]) if len(found) == 1 else None
        is_of_office = held is not None and self._home(held) == held and self._home(found[0]) != found[0]
        return None if is_of_office else held

    def _passed_on(self, source: int, at: int) -> Speaker | None:
        """Return whose article a sentence in an article's own voice says that it has its words from."""
        echo = self._echoes.in_sentence(source, _telling(self._reports[source].article.text, at))
        if echo is None or echo[1] == self._own[source].origin:
            return None
        name, outlet = echo
        body = self._exactly(source, plain(name))
        return Speaker(
            name if body is None else self._names.entities[body].name, () if body is None else (body,), outlet
        )

    def _origin(self, bodies: Collection[int]) -> Origin:
        """Return the origin that bodies make together: of one that publishes, the voice of its articles."""
        outlet = self._publishing.get(next(iter(bodies))) if len(bodies) == 1 else None
        return outlet or ("body", "+".join(map(str, sorted(bodies))))

    def _home(self, entity: int) -> int:
        """Give the body whose word somebody's is: that he speaks for, and under its full name."""
        body = self._speaking_for.get(entity, entity)
        return self._branches.get(body, body)

    def _is_mere_place(self, source: int, words: str) -> bool:
        """Tell whether words for a source name a place that is no state: nobody there is said to have spoken."""
        found = self._names.find(source, plain(words), prefer=("place",))
        is_place = found is not None and self._names.entities[found].kind == "place"
        return is_place and not States.called(plain(words))

    def may_be_one(self, one: Speaker, other: Speaker) -> bool:
        """Tell whether the one may be the other under a name of another language."""
        if one.origin == other.origin:
            return False
        return self._translations.may_be_one(one.entities[0], other.entities[0])

    def via(self, source: int, at: int, speaker: Speaker) -> str | None:
        """Give the outlet or body through which a speaker's words came, where the sentence says so.

        'X told Reuters' and '…, the ministry said, according to Reuters' both came through Reuters.
        """
        if speaker.said_by is None:
            return None
        text = self._reports[source].article.text
        for match in _PASSED_ON.finditer(text, *_sentence(text, at)):
            carrier = self._entity(source, plain(match[1]).split())
            if carrier is None or carrier in speaker.entities:
                continue
            if self._names.entities[carrier].kind in _CARRIERS:
                return self._names.entities[carrier].name
        return None

    def _cited(self, source: int, at: int, found: tuple[int, ...]) -> tuple[int, ...]:
        """Find the body whose word the speakers only pass on: 'X said, citing the ministry'."""
        text = self._reports[source].article.text
        for match in _CITING.finditer(text, *_sentence(text, at)):
            runs = match[1].split()
            cited = (self._exactly(source, plain(" ".join(runs[:size]))) for size in range(len(runs), 0, -1))
            body = next((each for each in cited if each is not None and each not in found), None)
            if body is not None:
                return (body,)
        return ()

    def _entities(self, source: int, words: str) -> tuple[int, ...]:
        """Find the bodies that the words name: one, or each of several joined by 'and'; none unless all are known."""
        whole = self._exactly(source, plain(words))
        bare = _LEADING.sub("", without_elided(words))
        whole = self._exactly(source, plain(bare)) if whole is None else whole
        if whole is not None:
            return (whole,)
        own = self._all_of(source, self._together(source).split(words))
        if own and None not in own:
            return tuple(dict.fromkeys(each for each in own if each is not None))
        found = self._all_of(source, _TOGETHER.split(words))
        known = tuple(dict.fromkeys(entity for entity in found if entity is not None))
        is_all = None not in found or self._is_apposed(words, known)
        return known if is_all else self._in_another_case(source, words)

    def _in_another_case(self, source: int, words: str) -> tuple[int, ...]:
        """Find the body of an article whose name stands in a case: "sendikaya", "профсоюза".

        What it gave out may stand behind a Turkish one: "valilik verilerine".
        """
        code = primary(self._reports[source].header.language)
        wanted = CASED_WORD.findall(words)
        if code == "tr" and len(wanted) > 1 and _TURKISH_COUNT.fullmatch(wanted[-1].casefold()):
            wanted = wanted[:-1]
        listed = (each for each in self._reports[source].names if code in IN_CASES)
        found = {
            entity for each in listed if self._can_speak(entity := self._names.listed(each.report))
            for parts in map(CASED_WORD.findall, (each.report.name, *each.as_written)) if len(parts) == len(wanted)
            and all(is_in_case(one, other, code) for one, other in zip(wanted, parts, strict=True))
        }  # fmt: skip
        return tuple(found) if len(found) == 1 else ()

    def _together(self, source: int) -> re.Pattern[str]:
        """Return what stands between bodies that are named together in the language of an article."""
        joining = in_language(lambda row: row.joining, primary(self._reports[source].header.language))
        return re.compile(rf",? (?:and|{joining})(?: |(?<=و))|, ") if joining else _TOGETHER

    def _all_of(self, source: int, parts: Sequence[str]) -> list[int | None]:
        """List the body that each of the words names, None of words that name none."""
        named = (part for part in parts if not _ITS_OFFICER.fullmatch(part))
        return [self._entity(source, without_press(plain(part)).split()) for part in named]

    def _is_apposed(self, words: str, known: tuple[int, ...]) -> bool:
        """Tell whether words are an office and the name of who holds it, or what a body is and its name.

        "El alcalde, Luis Vega"; "La federación de agricultores, Coltivatori Jonici".
        """
        said, comma, name = words.partition(", ")
        if not comma or ", " in name or re.search(r"\band\b", words) or len(known) != 1:
            return False
        kind = self._names.entities[known[0]].kind
        return kind == "person" or (kind in BODIES and name[:1].isupper() and _LEADING.match(said) is not None)

    def _entity(self, source: int, words: list[str]) -> int | None:
        """Find the body that the words name: at their end, or before a role ('a UN spokesperson').

        Who is told of as an employee does not speak for it, nor does a person's lawyer, widow or friend for him.
        """
        employs = in_language(lambda row: row.employees, primary(self._reports[source].header.language))
        for size in range(len(words), 0, -1):
            for start in range(len(words) - size + 1):
                before, after = words[:start], words[start + size :]
                is_employee = any(re.fullmatch(employs or "(?!)", each) for each in before)
                if set(after) <= _ROLES and not (is_employee or _NOT_ITSELF & set(before)):
                    found = self._exactly(source, " ".join(words[start : start + size]))
                    if found is not None:
                        return None if self._is_somebody_of(source, found, before, words[start]) else found
        return None

    def _is_somebody_of(self, source: int, found: int, before: Sequence[str], first: str) -> bool:
        """Tell words for somebody of a person, who is not himself: "a lawyer for Orm", "la viuda de Orm"."""
        if self._names.entities[found].kind != "person" or not before or _SPEAKS_FOR.search(" ".join(before)):
            return False
        links = language(self._reports[source].header.language).grammar.genitive | _OF_SOMEBODY
        elided = (
            self._exactly(source, f"{before[-1].removeprefix('d')} {first}") if before[-1].startswith("d") else None
        )
        return (len(before) > 1 and before[-1] in links) or elided == found

    def _exactly(self, source: int, words: str) -> int | None:
        found = self._names.find(source, words, prefer=_SPEAKERS)
        return found if found is not None and self._can_speak(found) else None

    def _can_speak(self, entity: int) -> bool:
        return self._names.entities[entity].kind in _SPEAKERS

    def _quoted(self, source: int) -> list[tuple[int, tuple[int, ...]]]:
        if source not in self._named:
            self._named[source] = self._named_sources(source)
        return self._named[source]

    def _named_sources(self, source: int) -> list[tuple[int, tuple[int, ...]]]:
        """List where the article's items quote a named body, in the order of the text."""
        report = self._reports[source]
        quoted = [(event.spans[0].start, event.report.source) for event in report.events]
        quoted += [(figure.spans[0].start, figure.report.source) for figure in report.figures]
        return sorted((at, self._entities(source, words)) for at, words in quoted if words)

    def _named_before(self, source: int, words: str, at: int) -> tuple[int, ...]:
        """Find whom 'the group', 'police' or 'the Arabic version' means.

        A body that is called so: the last one quoted before, or the only one of the article. "It" is whoever was quoted
        last.
        """
        noun, *more = plain(_LEADING.sub("", words.strip())).split() or [""]
        before = [found for place, found in self._quoted(source) if place <= at and found]
        if _OWN_PAPER.fullmatch(words.strip()) and before:
            return before[-1]
        if _NEW_COUNT.fullmatch(words.strip()) and _IS_NEW.search(words):
            return self._who_counted(source, at)
        if more:
            return ()
        called = [found for found in before if self._is_called(found, noun, source)]
        everyone = {self._names.listed(name.report) for name in self._reports[source].names}
        speaking = [(entity,) for entity in sorted(everyone) if self._can_speak(entity)]
        only = [found for found in speaking if self._is_called(found, noun, source)]
        if called or len(only) == 1:
            meant = (called or only)[-1]
            return meant if self._is_last_named(meant, noun, source, at) else ()
        return before[-1] if before and noun in _WHOEVER_SPOKE else ()

    def _who_counted(self, source: int, at: int) -> tuple[int, ...]:
        """Find whose new count an article tells: the body that counted last before, else the only one that counts.

        Far behind a count "official figures" are of something else: of a flood of 1978, below the town's damaged homes.
        """
        figures = self._reports[source].figures
        told = [
            (each.spans[0].start, self._entities(source, each.report.source)) for each in figures if each.report.source
        ]
        counting = sorted(
            (place, found) for place, found in told if abs(at - place) <= _REACH and self._speaks_for_a_body(found)
        )
        before = [found for place, found in counting if place < at]
        homes = {self._home(found[0]): found for _, found in counting}
        return before[-1] if before else next(iter(homes.values())) if len(homes) == 1 else ()

    def _speaks_for_a_body(self, found: tuple[int, ...]) -> bool:
        return len(found) == 1 and self._names.entities[self._home(found[0])].kind in BODIES

    def holder_of(self, speaker: Speaker, others: Iterable[Speaker]) -> Speaker | None:
        """Return the only one of other speakers who holds the office that stands for a speaker whom nothing names.

        Of two mayors one alone counts these dead, so "the mayor" is that one; and of two ministries "the ministry".
        """
        names = [plain(self._names.entities[each].name) for each in speaker.entities]
        if speaker.said_by is None or names not in ([], [_MINISTRY]):
            return None
        ministries = {each.origin for each in others if self._is_ministry(each)} if names else set[Origin]()
        held = {self._origin([self._home(each)]) for each in self._offices.holders(speaker.said_by)}
        origins = {each.origin for each in others} & (held | ministries) - {speaker.origin}
        return Speaker(speaker.said_by, (), origins.pop()) if len(origins) == 1 else None

    def _is_ministry(self, speaker: Speaker) -> bool:
        """Tell whether who speaks is a ministry, or speaks for one."""
        homes = (self._home(each) for each in speaker.entities)
        return any(_MINISTRY in plain(self._names.entities[each].name).split() for each in homes)

    def _body_before(self, source: int, words: str, at: int) -> tuple[int, ...]:
        """Find which body "the agency" or "a corporação" means: the last one quoted before, else the only one named.

        A word for a company means a company, and another word none. Where two could be meant, none is.
        """
        called = words.strip()
        kinds = {
            *((kind for kind in BODIES if kind != "company") if _A_BODY.fullmatch(called) else ()),
            *(("company",) if _A_COMPANY.fullmatch(called) else ()),
        }
        if not kinds:
            return ()
        quoted = [found for place, found in self._quoted(source) if place <= at and self._is_of(found, kinds)]
        if quoted:
            return quoted[-1]
        text = self._reports[source].article.text[:at]
        named = {
            self._names.listed(each.report)
            for each in self._reports[source].names
            if any(spelling in text for spelling in each.as_written if spelling != called)
        }
        fitting = [(each,) for each in sorted(named) if self._is_of((each,), kinds)]
        return fitting[0] if len(fitting) == 1 else ()

    def _is_generic(self, found: tuple[int, ...]) -> bool:
        """Tell whether a body is listed by such words alone, which are no name: "a corporação", "the department"."""
        names = [self._names.entities[each].name for each in found]
        return bool(names) and all(_A_BODY.fullmatch(each) or _A_COMPANY.fullmatch(each) for each in names)

    def _is_of(self, found: tuple[int, ...], kinds: Collection[str]) -> bool:
        return len(found) == 1 and self._names.entities[found[0]].kind in kinds

    def _first_person(self, source: int, words: str, at: int) -> tuple[int, ...]:
        """Find who says "I": the person quoted last before, else the only one whom the article quotes."""
        if words.casefold().strip(" '’") not in _FIRST_PERSON:
            return ()
        quoted = [(place, found) for place, found in self._quoted(source) if self._is_a_person(found)]
        before = [found for place, found in quoted if place <= at]
        everyone = {found for _, found in quoted}
        return before[-1] if before else everyone.pop() if len(everyone) == 1 else ()

    def _is_a_person(self, found: tuple[int, ...]) -> bool:
        return len(found) == 1 and self._names.entities[found[0]].kind == "person"

    def _is_last_named(self, found: tuple[int, ...], noun: str, source: int, at: int) -> bool:
        """Tell whether the last body before a quote that is called so by its full name is one of these.

        "The ministry" behind "Turkey's Defense Ministry" is that one, though the report lists Russia's alone.
        """
        text = self._reports[source].article.text[max(0, at - _REACH) : at]
        full = [each.split() for each in re.findall(_FULL_NAME.format(noun=re.escape(noun)), text)]
        last = next((words for words in reversed(full) if words[0].casefold() not in _POINTING), None)
        named = set(plain(" ".join(last or ())).split())
        return last is None or any(named <= {*spelling} for spelling in self._spellings(found, source))

    def _is_called(self, found: tuple[int, ...], noun: str, source: int) -> bool:
        """Tell whether a body has a noun in a spelling, or is introduced as one: "Orla, the dockers' union"."""
        told = (each.report for each in self._reports[source].names if self._names.listed(each.report) in found)
        introduced = [plain(each.who_text or "").split() for each in told if each.kind in BODIES]
        small = language(self._reports[source].header.language).grammar
        return any(noun in text for text in self._spellings(found, source)) or any(
            noun in text and not _is_part_of(text[: text.index(noun)], small) for text in introduced
        )

    def _spellings(self, entities: tuple[int, ...], source: int) -> list[list[str]]:
        everywhere = [self._names.entities[entity].name for entity in entities]
        here = [name for name in self._reports[source].names if self._names.listed(name.report) in entities]
        return [plain(text).split() for text in (*everywhere, *(text for name in here for text in name.as_written))]


def _is_part_of(before: Sequence[str], small: Grammar) -> bool:
    """Tell whether words before a noun end with "of the", so that something else is of it."""
    links = [each for each in before if each not in small.determiners]
    return bool(links) and links[-1] in small.genitive


_TURKISH_COUNT: Final = re.compile(in_language(lambda row: row.counts, "tr"))


def _mastheads(articles: Iterable[Card], printed: Collection[Origin]) -> Mapping[str, Origin]:
    """Give what publishers are called: as their articles have it, by their initials, and without state or press office.

    "Relief League (RL)" is the league, and so is "Relief League Information Desk"; "Ministry of Health, Republic of X,
    Press Office" is the ministry, and so is "Ministry of Health – Emergency Centre".
    """
    found = {mark: (sort, mark) for sort, mark in sorted(printed)}
    for name in sorted({card.publisher for card in articles if card.publisher}):
        if (origin := found.get(agency_key(name))) is not None:
            bare = _IN_BRACKETS.sub("", name)
            parts = (bare, _BEHIND_BODY.split(bare)[0], without_press(plain(bare)), *_IN_BRACKETS.findall(name))
            for part in map(agency_key, parts):
                found.setdefault(part, origin)
    return found


_BEHIND_BODY: Final = re.compile(r",|\s+[-–—|/]\s+")
"""Between a body and its part or its state: "Ministry of Health – Emergency Centre"."""
_IN_BRACKETS: Final = re.compile(r"\(([^()]+)\)")
_TIME_AFTER: Final = re.compile(
    r",\s+(?:(?:\w+\s+){0,2}(?:hours?|days?|weeks?|months?|years?)\s+(?:after|before)"
    r"|(?:\w+\s+){1,2}(?:horas?|días?|semanas?|mes(?:es)?|años?)\s+(?:después|antes)"
    r"|(?:\w+\s+){1,2}(?:heures?|jours?|semaines?|mois|ans?)\s+(?:après|avant)"
    r"|(?:\w+\s+){1,2}(?:stunden?|tage?|wochen?|monate?|jahre?)\s+(?:nach|vor|nachdem)"
    r"|(?:\w+\s+){1,2}(?:or[ae]|giorn[oi]|settiman[ae]|mes[ei]|ann[oi])\s+(?:dopo|prima)"
    r"|(?:\w+\s+){1,2}(?:horas?|dias?|semanas?|m[eê]s(?:es)?|anos?)\s+(?:depois|após|antes)"
    r"|(?:\w+\s+){1,2}(?:uur|dag(?:en)?|week|weken|maand(?:en)?|jaar)\s+(?:nadat|na|voordat|voor))(?!\w)",
    re.IGNORECASE,
)
"""Behind whoever speaks it tells of an earlier time: "…, the firm said, a week after the crash in which 24 died"."""


def _telling(text: str, at: int) -> tuple[int, int]:
    """Give where the sentence at a place begins and ends; where it tells there of an earlier time, that part."""
    start, end = _sentence(text, at)
    return max([start, *(each.start() for each in _TIME_AFTER.finditer(text, start, at))]), end


def _sentence(text: str, at: int) -> tuple[int, int]:
    """Give where the sentence around a place begins and ends."""
    before, behind = max(0, at - _REACH), min(len(text), at + _REACH)
    start = max(before - 1, *(text.rfind(end, before, at) for end in _ENDS)) + 1
    end = min((found for mark in _ENDS if (found := text.find(mark, at, behind)) >= 0), default=behind)
    return start, end
