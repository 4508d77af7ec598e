"""Who speaks for whom, and who holds which office: articles and names come in, bodies and persons go out.

A press office speaks for the body that its name says, 'the army's media department' as 'Army Press Committee'. 'Army
spokesman Ali Demir' and 'Ali Demir, head of the army' make Ali Demir one origin with the army, also where another
article gives his name alone; a minister speaks for the ministry. Whoever is said to speak for two bodies speaks for
neither. 'Governor Ana Ruiz' is who 'the governor' means, in that article and in those that name no holder, as long as
only one person is called so. All this is read in the languages that the gate reads.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import takewhile
from typing import Final

from summarizer.domain.article import GroundedName, GroundedReport
from summarizer.domain.languages.any_language import alternatives, of_all
from summarizer.domain.names import BODIES, plain, words_of_name
from summarizer.domain.offices import OFFICES
from summarizer.merging.names import Names

_REACH: Final = 80
"""Code points on either side of the word in which the two names are looked for."""
_MOST_WORDS: Final = 5
"""Of a name beside the word; longer runs belong to the sentence."""
_SPEAKERS_WORDS: Final = (
    r"spokes(?:man|woman|person)|head|director|chief|chair(?:man|woman|person)?|co-?ordinator|commander|secretary"
    r"|president|manager|executive|representative|leader|member|official|engineer"
    r"|portavoz|vocer[oa]|directora?|jef[ea]|coordinadora?|comandante|secretari[oa]|presidenta?|gerente|dirigente"
    r"|responsable|representante|miembro|ingenier[oa]"
    r"|porte-parole|directeur|directrice|chef(?:fe)?|coordinat(?:eur|rice)|commandante?|secr[ée]taire|pr[ée]sidente?"
    r"|dirigeante?|représentante?|membre|ingénieure?"
    r"|(?:presse)?sprecher(?:in)?|leiter(?:in)?|direktor(?:in)?|koordinator(?:in)?|kommandeur(?:in)?|sekretär(?:in)?"
    r"|vorsitzende[r]?|präsident(?:in)?|geschäftsführer(?:in)?|chef(?:in)?|vertreter(?:in)?|mitglied|ingenieur(?:in)?"
    r"|portavoce|direttore|direttrice|capo|coordinat(?:ore|rice)|segretari[oa]|presidente|responsabile|rappresentante"
    r"|membro|ingegnere|amministrat(?:ore|rice) delegat[oa]"
    r"|porta-voz|diretora?|coordenadora?|chefe|secretári[oa]|responsável|engenheir[oa]"
    r"|woordvoer(?:der|ster)|directeur|hoofd|voorzitter|coördinator|secretaris|vertegenwoordiger|lid"
    r"|пресс-секретар[ья]|представител[ья]|директор|глава|руководитель|координатор|секретарь|председатель|начальник"
    r"|член|речник|речниця|представни(?:к|ця)|голова|керівни(?:к|ця)|координаторка?"
    r"|المتحدثة? باسم|الناطقة? باسم|منسقة?|مديرة?|قائدة?|رئيسة?|ممثلة?|عضوة?"
    r"|sözcüsü|müdürü|koordinatörü|komutanı|başkanı|sekreteri|yöneticisi|temsilcisi|üyesi"
)
_SPOKESPERSON: Final = re.compile(rf"(?<![\w-])(?:{_SPEAKERS_WORDS.replace('ı', 'i')})(?!\w)")
"""Whose role at a body makes him its voice, in the languages that the gate reads; an "ex-director" has none.

Read in `_in_small_letters`: so many words take four times as long to look for in letters of any case.
"""
_NAMED_BY_ROLE: Final = re.compile(
    r"(?:an? |the )?(?P<sort>[\w-]+ )?(?:(?P<speaks>spokes\w+)|head|director|chief|commander|chair\w*) "
    r"(?:of|for) (?:the )?(?P<of>.+)"
    r"|(?:an? |the )?(?P<whose>.+) (?:(?P<voices>spokes\w+)|head|director|chief|commander)",
    re.IGNORECASE,
)
"""A standard name that is a role, in English whatever the article is in; whose it is stands behind or before it."""
_OFFICER: Final = re.compile(
    r"(?:(?!(?:of|for|at|in|with|from|former|formerly|then|ex|late|retired|sacked|dismissed|ousted|suspended)\b)"
    r"[\w.’'-]+ ){0,6}"
    r"(?:spokes\w+|head|director|chief|chair\w*|co-?ordinator|commander|secretary|president|manager|executive|deputy|"
    r"representative|leader|official|officer|engineer|minister|doctor|physician|surgeon|inspector|superintendent|"
    r"commissioner|epidemiologist|prosecutor|lawyer|adviser|advisor|colonel|captain|general|major|lieutenant)"
    r"(?:(?:,| of| for| at| in| with| to)\b.*)?",
    re.IGNORECASE,
)
"""Who acts for the body that he is of, as reports say in English what somebody is; a widow of one is none."""
_VOICES_ROLE: Final = (
    r"(?:spokes\w+|head|director|chief|chair\w*|co-?ordinator|commander|secretary|president|manager|executive|"
    r"representative|leader|official|officer|inspector|superintendent|commissioner|prosecutor|colonel|captain|general|"
    r"major|lieutenant|board member)"
)
"""Who gives the word of the body that he is of: he commands, heads it or speaks for it; its experts speak as such."""
_VOICE_OF: Final = re.compile(
    r"(?:(?!(?:of|for|at|in|with|from|and|former|formerly|then|ex|late|retired|sacked|dismissed|ousted|suspended)\b)"
    rf"[\w.’'-]+ ){{0,4}}{_VOICES_ROLE}(?: of| for| at| in| with| from|,) (?:the )?(?P<of>.+)",
    re.IGNORECASE,
)
_VOICE_BEHIND: Final = re.compile(
    r"(?:['’]s?)? (?:(?!(?:former|ex|late|retired|ministry|police|army|navy|office|department|agency|court|hospital|"
    rf"union|party|council|committee|service)\b)[\w-]+ )?{_VOICES_ROLE}",
    re.IGNORECASE,
)
"""Behind a body's name; between the two stands no other body of it: "Hamas health ministry spokesman"."""
_MINISTER: Final = re.compile(
    r"\b((?:(?!(?:the|a|an|its|deputy|vice|junior|former|ex|prime|first)\b)[a-z]+ ){1,3})(?:minister|secretary)\b"
    r"|\bminister (?:of|for) (?:the )?((?:[a-z]+)(?: and [a-z]+)?)",
    re.IGNORECASE,
)
"""A minister by the matter of the ministry, before or behind."""
_WHOSE_MINISTER: Final = re.compile(
    r"^(?:(?:the|its|their|an?) )?(?:(?:[\w.-]+ ){0,2}?[\w.-]+['’]s? )?(?:deputy )?", re.IGNORECASE
)
"""Before a minister, whose he is: "the", "Peru's"."""
_MINISTRY_LIKE: Final = re.compile("minister|secretary", re.IGNORECASE)
"""What has none of them has no minister, and is told so in a tenth of the time."""
_PRESS: Final = re.compile(rf"\b(?:{alternatives(lambda row: row.press_office)})\b")
"""What a body speaks to the press through, in plain letters; whose it is stands before or behind it."""
_LINKS: Final = frozenset(
    {"of", "the", "de", "del", "della", "dello", "dei", "la", "el", "do", "da", "du", "di", "der", "des", "van", "s"}
)
_OF: Final = re.compile(
    r" (?:(?:for|of|at|with) (?:the )?|del? (?:la |las |los |l['’])?|du |des |d['’]|di "
    r"|del(?:la|lo|l['’]|le)? ?|dei |degli |d[oa]s? |der |von |vom |bei |chez |en |van (?:de |het )?|bij (?:de |het )?)"
)
_LOWER: Final = r"(?<!\w)[a-zß-ÿ][\w'’-]*"
_MATTER: Final = re.compile(
    rf"(?!an? |une? |uma? |einer? |eines |een )"
    rf"(?:{_LOWER}(?: {_LOWER}){{0,2}}?|[A-ZÄÖÜ]\w+(?: [A-ZÄÖÜ]\w+)?)(?={_OF.pattern})"
)
"""What somebody heads for a body, up to its name: "head of operations at", "direttore di rete di"."""
_SORT_BEHIND: Final = re.compile(rf"(?: {_LOWER}){{1,2}}?(?={_OF.pattern})")
"""Behind the word, what sort of one it is: "secrétaire" régionale, "direttrice" sanitaria."""
_SORT_APART: Final = re.compile(rf"(?: {_LOWER}){{1,2}}(?=, )")
"""The same before a comma and the name."""
_ONCE: Final = (
    r"former|formerly|then|ex|late|one-time|erstwhile|antigu[oa]|anciene?|ancienne|ehemalige[rsn]?|frühere[rsn]?|"
    r"voormalige?|oud|eski|бывш\w+|колишн\w+"
)
_OTHER_WORDS: Final = (
    r"the|an?|and|or|but|who|whom|with|to|by|for|of|from|said|says|told|asked|met|dijo|dice|dit|sagte?|disse|zei|est|is|"
    r"was|are|were"
)
_WHICH: Final = rf"(?:(?!(?:{_ONCE}|{_OTHER_WORDS})\b){_LOWER} ){{0,2}}"
"""Before the word, what sort of one it is: "provincial" secretary, "medical" director; who was one once is none."""
_OF_UNSAID: Final = re.compile(r" (?=[\u0400-\u04ff\u0600-\u06ff])")
"""Between the word and the body in Russian, Ukrainian and Arabic, which say it by the case or by the order."""
_APPOSED: Final = re.compile(
    r", (?:(?:a|the|its|chief|el|la|le|il|o|der|die|su|sus|son|sa|suo|sua|seu|ihr|ihre|sein|seine|an|zijn|haar"
    rf"|l['’]) ?)*{_WHICH}$"
)
_APPOSED_BODY: Final = re.compile(r", (?:the |an? |its )?(?P<body>[a-z][\w-]*(?: [a-z][\w-]*){0,2}) $")
"""Before the word, behind a name and a comma, the body by its sort: ", the regional police " chief."""
_HOLDING: Final = re.compile(
    r"(?:^|[^\w’'])(?:the|el|la|le|il|lo|o|der|die|das|al|du|del|des) $|[\u0600-\u06ff\u0400-\u04ff] ?$|^$",
    re.IGNORECASE,
)
"""Before the word for the only one who holds the office."""
_ITS: Final = re.compile(
    rf"(?:^|\W)(?:its|su|son|sa|suo|sua|seu|ihr|ihre|sein|seine|zijn|haar|его|её|их|його|її) {_WHICH}$", re.IGNORECASE
)
"""Before the word, of whoever was named last."""
_APART: Final = re.compile(r"^[^,;.()«»“”\n]{1,50}, ")
"""A body behind the word, up to the comma behind which its spokesperson is named."""
_CLOSES: Final = re.compile(r"[,.;:)]")
_BEFORE_A_NAME: Final = ("", "the ", "le ", "la ", "el ", "der ", "die ", "das ", "il ", "l ", "o ", "a ")
"""With what before it a report may have written a body that the words name bare: "du Conseil", "le Conseil"."""
_WHOSE: Final = re.compile(rf"(?P<apposed>, )?(?:[Tt]he )?(?P<body>(?:[\w&.-]+ ){{0,4}}[\w&.-]+)['’]s? {_WHICH}$")
"""The body before the word: "the Red Crescent's field " coordinator; behind a name and a comma, or before it."""
_OFFICE: Final = re.compile(
    r"\b(?:(?:deputy|vice|prime|interior|foreign|health|defen[cs]e|information|police|fire|district|regional) )*"
    r"(?:president|premier|minister|governor|mayor|prefect|ambassador|envoy|commissioner|chief|bishop|archbishop|"
    r"commander|director|doctor|judge|lawyer|nurse|officer|official|priest|prosecutor|spokesman|spokesperson|spokeswoman|"
    r"surgeon|survivor|witness)\b",
    re.IGNORECASE,
)
"""What one person is called instead of his name: an office, or what he is. Where it is said of one person alone, he is
meant; taken for one source, two accounts count for less, not for more."""
_ELSEWHERE: Final = {office: OFFICES[office] for office in ("mayor", "governor", "prosecutor", "prefect")}
"""Offices that one person has at a place, by their English name, as other languages have them."""
_ANY_OFFICE: Final = re.compile(rf"{_OFFICE.pattern}|(?<!\w)(?:{'|'.join(_ELSEWHERE.values())})(?!\w)", re.IGNORECASE)
_ARTICLES: Final = r"(?:the|its|their|an?|one|el|la|le|il|lo|un|una|une|der|die|ein|eine|o) |l['’]|ال"
_OFFICE_ALONE: Final = re.compile(rf"(?:{_ARTICLES})?({_ANY_OFFICE.pattern})", re.IGNORECASE)
_MORE: Final = re.compile(
    r" (?:who|that|of|in|at|from|with|for|de|del|du|des|di|della|von|do|da|от) .*|,? (?:ب|في) ?.*"
)
_MORE_BUT_OF: Final = re.compile(r" (?:who|that|in|at|from|with) .*")
_RUN_BEFORE: Final = re.compile(r"[\w&’'.-]+(?: [\w&’'.-]+)* ?$")
_RUN_AFTER: Final = re.compile(r" ?[\w&’'.-]+(?: [\w&’'.-]+)*")


_SETTLEMENTS: Final = frozenset(of_all(lambda row: row.settlements))
"""What says of no place which one it is."""


def speaking_for(reports: Sequence[GroundedReport], names: Names) -> Mapping[int, int]:
    """Give for each spokesperson that an article names as one the body spoken for; both as entities."""
    bodies: dict[int, set[int]] = defaultdict(set)
    for source, report in enumerate(reports):
        for name in report.names:
            office, body = names.listed(name.report), _body_of_press(source, name, names)
            body = _body_of_role(source, name, names) if body is None else body
            body = _body_introduced(source, name, names) if body is None else body
            if body not in (None, office):
                bodies[office].add(body)
        for person, body in _said(source, report.article.text, names):
            bodies[person].add(body)
    told = ((person, _in_all(found, names)) for person, found in bodies.items())
    spoken_for = {person: body for person, body in told if body is not None}
    # Whoever speaks for a ministry's press office speaks for the ministry.
    return {person: spoken_for.get(body, body) for person, body in spoken_for.items()}


def _in_all(bodies: set[int], names: Names) -> int | None:
    """Give the one body that somebody speaks for; of two, the one whose name the other's has: "Lowick Red Crescent"."""
    if len(bodies) == 1:
        return next(iter(bodies))
    words = {body: words_of_name(names.entities[body].name) for body in bodies}
    shared = frozenset[str].intersection(*words.values())
    return next((body for body in sorted(bodies) if shared and words[body] == shared), None)


def _body_of_press(source: int, name: GroundedName, names: Names) -> int | None:
    """Give the body whose press office a name is, by its words."""
    written = (plain(words) for words in (name.report.name, *name.as_written))
    return _first(source, [rest for words in written if (rest := without_press(words)) != words], names, BODIES)


def _body_of_role(source: int, name: GroundedName, names: Names) -> int | None:
    """Give the body of somebody who has no name but a role there: "director of the weather service"."""
    role = _NAMED_BY_ROLE.fullmatch(name.report.name) if name.report.kind == "person" else None
    return _first(source, [role["of"] or role["whose"]], names, BODIES) if role else None


def _body_introduced(source: int, name: GroundedName, names: Names) -> int | None:
    """Give the body that an article introduces somebody by: "incident commander of the mountain rescue"."""
    who = (name.report.who or "").strip() if name.report.kind == "person" else ""
    if of := _VOICE_OF.fullmatch(who):
        return _first(source, [of["of"]], names, BODIES)
    bare = re.sub(r"^(?:an?|the) ", "", who)
    runs = (run for run in _first_words(bare) if _VOICE_BEHIND.fullmatch(bare[len(run) :]))
    return _first(source, [re.sub(r"['’]s?$", "", run) for run in runs], names, BODIES)


def is_officer(report: GroundedReport, person: int, body: int, names: Names) -> bool:
    """Tell whether an article introduces a person as an officer of a body, by what its words for him name."""
    who = [each.report for each in report.names if names.listed(each.report) == person]
    introduced = [each for each in who if each.who and each.who_text and _OFFICER.fullmatch(each.who)]
    spelt = {plain(text) for each in report.names if names.listed(each.report) == body for text in each.as_written}
    return any(f" {text} " in f" {plain(each.who_text or '')} " for each in introduced for text in spelt)


def spoken_for_by(name: str) -> str | None:
    """Return the words for whose spokesperson a name calls somebody, of no sort ("police spokesman for the city")."""
    role = _NAMED_BY_ROLE.fullmatch(name)
    return (role["of"] or role["whose"]) if role and (role["speaks"] or role["voices"]) and not role["sort"] else None


def without_press(words: str) -> str:
    """Give plain words for a body without those for what it speaks to the press through, if they say whose it is."""
    rest, count = _PRESS.subn(" ", words)
    left = rest.split()
    while left and left[0] in _LINKS:
        left = left[1:]
    while left and left[-1] in _LINKS:
        left = left[:-1]
    return " ".join(left) if count and left else words


_ELIDED: Final = re.compile(r"^(?:l|d|dell|all|dall|nell|sull)['’](?=\w)", re.IGNORECASE)


def without_elided(words: str) -> str:
    """Return words without an article that is written together with the first: "L'Union des commerçants"."""
    return _ELIDED.sub("", words)


def _said(source: int, text: str, names: Names) -> Iterator[tuple[int, int]]:
    for word in _SPOKESPERSON.finditer(_in_small_letters(text)):
        before, after = text[max(0, word.start() - _REACH) : word.start()], text[word.end() : word.end() + _REACH]
        far = text[max(0, word.start() - _FAR) : word.start()]
        for body, person in (
            _of_whose(source, far, after, names),
            _of_apposed(source, before, after, names),
            _of_kind_apposed(source, before, names),
            _of_named_behind(source, before, after, names),
            _of_last_named(source, far, after, names),
            _of_named_before(source, before, after, names),
            _of_the_only_union(source, before, after, names),
        ):
            if body is not None and person is not None:
                yield person, body
                break
    yield from _ministers(source, text, names)


def _in_small_letters(text: str) -> str:
    """Return a text of the same length in small letters, in which Turkish's two letters i are one."""
    return text.replace("İ", "i").lower().replace("ı", "i")


_Found = tuple[int | None, int | None]
"""A body and who speaks for it."""
_FAR: Final = 400
"""Code points before "its spokesman" in which the body is named: what it says may stand between."""


def _of_whose(source: int, before: str, after: str, names: Names) -> _Found:
    """Ana Ruiz, the Red Crescent's field coordinator; the Red Crescent's field coordinator, Ana Ruiz."""
    whose = _WHOSE.search(before)
    if not whose:
        return None, None
    body = _first(source, _last_words(whose["body"]), names, BODIES)
    named_before, _, noun = before[: whose.end("body")].rpartition(" ")
    if body is None and (last := _last_body(source, named_before, names)) is not None:
        # "the hospital's" is the one that was named last, if that is one
        body = last if plain(noun) in plain(names.entities[last].name).split() else None
    apposed = _first(source, _last_words(before[: whose.start()]), names, ("person",)) if whose["apposed"] else None
    if apposed is not None:
        return body, apposed
    is_apart = after.startswith(", ")
    named = _named_and_closed(source, after[2:], names) if is_apart else None
    return body, named if is_apart else _first(source, _first_words(after), names, ("person",))


def _of_apposed(source: int, before: str, after: str, names: Names) -> _Found:
    """Ana Ruiz, spokeswoman for the Red Crescent; Ana Ruiz, portavoz de la Media Luna Roja."""
    apposed = _APPOSED.search(before)
    if not apposed:
        return None, None
    bodies = (_body(source, _first_words(rest), names) for rest in _behind(after))
    person = _first(source, _last_words(before[: apposed.start()]), names, ("person",))
    return next((each for each in bodies if each is not None), None), person


def _behind(after: str) -> Iterator[str]:
    """Yield what stands behind each "of" of a role, up to the body: "of " operations "at " the body."""
    sort = None if _OF.match(after) else _SORT_BEHIND.match(after)
    after = after[sort.end() :] if sort else after
    of = _OF.match(after) or _OF_UNSAID.match(after)
    while of:
        after = after[of.end() :]
        yield after
        matter = _MATTER.match(after)
        after = after[matter.end() :] if matter else ""
        of = _OF.match(after)


def _of_kind_apposed(source: int, before: str, names: Names) -> _Found:
    """Ana Ruiz, the regional police chief."""
    apposed = _APPOSED_BODY.search(before)
    if not apposed:
        return None, None
    body = _first(source, _last_words(apposed["body"]), names, BODIES)
    return body, _first(source, _last_words(before[: apposed.start()]), names, ("person",))


def _of_named_behind(source: int, before: str, after: str, names: Names) -> _Found:
    """La porte-parole du Conseil, Ana Ruiz, …; in Arabic and Russian without a comma."""
    of, unsaid = _OF.match(after), _OF_UNSAID.match(after)
    if not (of or unsaid) or not _HOLDING.search(before):
        return None, None
    rest = after[(of or unsaid).end() :]  # type: ignore[union-attr]
    runs = _first_words(rest)
    body = _body(source, runs, names)
    apart = _APART.match(rest)
    if body is not None and apart:
        return body, _named_and_closed(source, rest[apart.end() :], names)
    if body is not None and unsaid:
        held = next(run for run in runs if _body(source, [run], names) is not None)
        return body, _first(source, _first_words(rest[len(held) :]), names, ("person",))
    return None, None


def _of_last_named(source: int, before: str, after: str, names: Names) -> _Found:
    """The Red Crescent denies it. Its spokeswoman, Ana Ruiz, …."""
    if not _ITS.search(before):
        return None, None
    sort = _SORT_APART.match(after)  # "son secrétaire général, Ana Ruiz"
    return _last_body(source, before, names), _named_and_closed(
        source, after[sort.end() if sort else 0 :].lstrip(", "), names
    )


def _of_named_before(source: int, before: str, after: str, names: Names) -> _Found:
    """Red Crescent spokeswoman Ana Ruiz; Red Crescent field coordinator Ana Ruiz."""
    bare = re.search(rf"{_WHICH}$", before)
    bodies = (
        _first(source, _last_words(each), names, BODIES) for each in (before, before[: bare.start()] if bare else "")
    )
    body = next((each for each in bodies if each is not None), None)
    return body, _first(source, _first_words(after), names, ("person",)) if body is not None else None


_GENERAL: Final = re.compile(r"\bgeneral $|^[ -]g(?:[eé]n[eé]ral|eral)e? ", re.IGNORECASE)
"""Before or behind "secretary", in the languages that write it as two words."""
_UNION: Final = re.compile(
    r"\b(?:union|federation|confederation|party|sindicato|federación|partido|syndicat|fédération|parti|sindacato"
    r"|federazione|partito|federação|vakbond)\b",
    re.IGNORECASE,
)


def _of_the_only_union(source: int, before: str, after: str, names: Names) -> _Found:
    """General secretary Ana Ruiz, where one body of the article is called a union, a federation or a party.

    These have a general secretary; of a ministry or a firm nobody is.
    """
    behind = _GENERAL.match(after)
    if not (behind or _GENERAL.search(before)):
        return None, None
    person = _first(source, _first_words(after[behind.end() :] if behind else after), names, ("person",))
    if person is None:
        return None, None
    unions = [
        each
        for each, entity in enumerate(names.entities)
        if entity.kind in BODIES and source in names.listing[each] and any(map(_UNION.search, names.spellings(each)))
    ]
    return (unions[0], person) if len(unions) == 1 else (None, None)


def _body(source: int, runs: Sequence[str], names: Names) -> int | None:
    return _first(source, [f"{article}{run}" for run in runs for article in _BEFORE_A_NAME], names, BODIES)


def _last_body(source: int, before: str, names: Names) -> int | None:
    """Return the body that is named last before a place."""
    words = list(re.finditer(r"[\w&’'.-]+", before))
    for last in range(len(words), 0, -1):
        for first in range(max(0, last - _MOST_WORDS), last):
            run = before[words[first].start() : words[last - 1].end()]
            if (body := _first(source, [run.strip(".")], names, BODIES)) is not None:
                return body
    return None


def _named_and_closed(source: int, text: str, names: Names) -> int | None:
    """Return a person named where a text begins, behind a rank perhaps, and before a comma or the end of a sentence."""
    closed = _CLOSES.search(text)
    words = (text[: closed.start()] if closed else text).split()[: 2 * _MOST_WORDS]
    ranks = next((n for n, word in enumerate(words) if not word.islower()), len(words))
    return _first(source, [" ".join(words[ranks:])], names, ("person",)) if closed else None


def _ministers(source: int, text: str, names: Names) -> Iterator[tuple[int, int]]:
    for word in _MINISTER.finditer(text) if _MINISTRY_LIKE.search(text) else ():
        body = _ministry(source, word, names)
        before, after = text[max(0, word.start() - _REACH) : word.start()], text[word.end() : word.end() + _REACH]
        apposed = _APPOSED.search(before)
        runs = [*_first_words(after), *(_last_words(before[: apposed.start()]) if apposed else ())]
        person = _first(source, runs, names, ("person",)) if body is not None else None
        if body is not None and person is not None:
            yield person, body


def ministry_of(source: int, words: str, names: Names) -> int | None:
    """Return the ministry of a minister of whom an article gives the office alone: 'the energy minister'."""
    called = _WHOSE_MINISTER.sub("", words.strip())
    word = _MINISTER.fullmatch(_MORE_BUT_OF.sub("", called))
    return _ministry(source, word, names) if word else None


def _ministry(source: int, word: re.Match[str], names: Names) -> int | None:
    """Find the ministry whose matter a minister's office names, the longest words for it first.

    A rank is no matter: a union's general secretary is of no ministry.
    """
    matter = (word[1] or word[2]).split()
    ways = [" ".join(matter[start:]) for start in range(len(matter))]
    ways = [each for each in ways if plain(f"{each} ministry") != "ministry"]
    return _first(source, [f"{way} ministry" for way in ways] + [f"ministry of {way}" for way in ways], names, BODIES)


def _last_words(text: str) -> list[str]:
    """List the runs of words with which a stretch ends, the longest first."""
    run = _RUN_BEFORE.search(text)
    words = run[0].split()[-_MOST_WORDS:] if run else []
    return [" ".join(words[start:]) for start in range(len(words))]


def _first_words(text: str) -> list[str]:
    """List the runs of words with which a stretch begins, the longest first."""
    run = _RUN_AFTER.match(text)
    words = run[0].split()[:_MOST_WORDS] if run else []
    return [" ".join(words[:end]).rstrip(".") for end in range(len(words), 0, -1)]


def _first(source: int, runs: Sequence[str], names: Names, kinds: Sequence[str]) -> int | None:
    """Find the first of the runs that names something of one of these kinds."""
    found = (
        names.find(source, each, prefer=kinds) for run in runs for each in dict.fromkeys((run, without_elided(run)))
    )
    return next((each for each in found if each is not None and names.entities[each].kind in kinds), None)


class Offices:
    """Who is meant by an office alone."""

    def __init__(self, reports: Sequence[GroundedReport], names: Names) -> None:
        self._names = names
        self._here: dict[tuple[int, str], set[int]] = defaultdict(set)
        self._anywhere: dict[str, set[int]] = defaultdict(set)
        self._seats: dict[int, set[str]] = defaultdict(set)
        self._named = {n: office for n, each in enumerate(names.entities) if (office := _office(each.name))}
        quoted = {office for source in {*_quoted(reports)} if source and (office := _office(source))}
        quoted |= {*self._named.values()}
        for source, report in enumerate(reports) if quoted else ():
            for office, person, place in _office_holders(source, report.article.text, names):
                if place:
                    self._seats[person].add(place)
                for called in quoted if person not in self._named else ():
                    if office == called or office.endswith(f" {called}"):
                        self._here[source, called].add(person)
                        self._anywhere[called].add(person)

    def holder(self, source: int, words: str) -> int | None:
        """Return the only person whom an article, or if it names none any article, calls by an office."""
        return self._holder(source, words, _office(words))

    def named(self, source: int, entity: int) -> int | None:
        """Return who is meant by a name that is an office and nothing else: 'Mayor of Kelso'."""
        return self._holder(source, self._names.entities[entity].name, self._named.get(entity))

    def holders(self, words: str) -> frozenset[int]:
        """Return all whom some article calls by an office: of two towns' mayors one may be the only one who counts."""
        office = _office(words)
        return frozenset(self._anywhere.get(office, ())) if office else frozenset()

    def _holder(self, source: int, words: str, office: str | None) -> int | None:
        if office is None:
            return None
        held = self._here.get((source, office)) or self._anywhere.get(office, set())
        if seat := seat_of(words):
            seated = {each for each in self._anywhere.get(office, ()) if seat in self._seats[each]}
            held = seated or {each for each in held if not self._seats[each]}
        return next(iter(held)) if len(held) == 1 else None


def seat_of(words: str) -> str:
    """Return of what place an office alone is, in plain words: 'the mayor of Kelso'; "" where none is said."""
    told = words.strip()
    office = _MORE.sub("", told)
    of = _OF.match(told[len(office) :]) if _OFFICE_ALONE.fullmatch(office) else None
    place = told[len(office) + of.end() :] if of else ""
    called = plain(place)
    return "" if place[:1].islower() or called in _SETTLEMENTS else called  # "el alcalde del pueblo", "der Stadt"


def _quoted(reports: Iterable[GroundedReport]) -> Iterator[str | None]:
    """Yield whose word events and figures are, in one reading of all reports."""
    for report in reports:
        yield from (each.report.source for each in report.events)
        yield from (each.report.source for each in report.figures)


def _office(words: str) -> str | None:
    """Return the office that words for a source are, with nobody's name: 'the interior minister', 'a doctor in …'."""
    called = _MORE.sub("", words.strip())
    match = _OFFICE_ALONE.fullmatch(called)
    return _in_english(match[1]) if match else None


def _in_english(office: str) -> str:
    called = office.casefold()
    return next((english for english, words in _ELSEWHERE.items() if re.fullmatch(words, called)), called)


def _office_holders(source: int, text: str, names: Names) -> Iterator[tuple[str, int, str]]:
    """Yield each office that an article says somebody holds, who does, and its place, "" where none is said."""
    for word in _ANY_OFFICE.finditer(text):
        before, after = text[max(0, word.start() - _REACH) : word.start()], text[word.end() : word.end() + _REACH]
        of, apposed = _OF.match(after), _APPOSED.search(before)
        apart = of and _APART.match(after)
        place = _place_named(source, after[of.end() :], names) if of else ""
        persons = [_first(source, _first_words(after), names, ("person",))]
        if apposed:
            persons.append(_first(source, _last_words(before[: apposed.start()]), names, ("person",)))
        if apart and _HOLDING.search(before):
            persons.append(_named_and_closed(source, after[apart.end() :], names))
        yield from ((_in_english(word[0]), each, place) for each in persons if each is not None)


def seats(source: int, text: str, names: Names) -> Iterator[tuple[str, int, str]]:
    """Yield each office that an article says somebody holds at a place: 'Ana Ruiz, mayor of Kelso'."""
    yield from (each for each in _office_holders(source, text, names) if each[2])


def _place_named(source: int, text: str, names: Names) -> str:
    """Return the place that a stretch begins with, in plain words: as the folder calls it, or by its capitals."""
    known = _first(source, _first_words(text), names, ("place",))
    capitals = takewhile(lambda word: word[:1].isupper(), re.split(r"[,.;:()]", text, maxsplit=1)[0].split())
    return plain(" ".join(capitals) if known is None else names.entities[known].name)
