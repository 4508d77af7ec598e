"""Counts of the missing in, which of them are over out: nobody is missing any more, as a later article says.

A search that ends says nothing: people stay missing. Over is a count where a later one of the same story is zero, or an
article says that nobody is missing, or that the last of them was found, in the languages that the gate reads. Whoever
is missing on somebody's word alone, and on no list of that article's, stays missing: an article closes only the counts
of the event that it tells itself.
"""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import cache
from typing import Final, NamedTuple

from summarizer.domain.article import GroundedReport
from summarizer.domain.edtf import Window, window
from summarizer.merging.events.merged import MergedEvent
from summarizer.merging.figures.series import CountSeries
from summarizer.merging.situations import Story

_FOUND: Final = (
    r"(?:found|located|traced|recovered|identified|alive|safe|accounted for|turned up|tele?phoned|phoned|called)"
)
_NOT: Final = r"(?:(?!\bnot\b|\bnever\b|\byet to\b|[.;!?»”]).)"
_NOBODY_MISSING: Final = (
    # English
    r"\bno(?:body| ?one)(?: else)? (?:(?:is|was|remains?|remained) )?(?:still |now |any longer )?"
    r"(?:missing|unaccounted for)\b"
    r"|\bno (?:more |further |other )?(?:people|persons?|residents|passengers|missing)(?: people| persons)?"
    r"(?: (?:are|were|remain|remained))? ?(?:still |now )?(?:missing|unaccounted for|left to be found)\b"
    r"|\b(?:all|everyone|everybody)(?: \w+){0,4} (?:has|have|had|is|are|was|were)(?: now| since)?(?: been)? "
    r"accounted for\b"
    r"|\ball (?:of )?(?:the|those) missing(?: people| persons)? (?:have|had|were|are)(?: now| since)?(?: been)? "
    r"(?:found|located|traced|recovered)\b"
    rf"|\blast (?:(?:of the )?missing(?: person| man| woman)?|(?:name|person|man|woman|one)(?: still)? "
    rf"on (?:the |its |their )?(?:official )?list|(?:person|man|woman|one)(?: still)? (?:missing|unaccounted for))"
    rf"\b{_NOT}{{0,90}}?\b{_FOUND}\b"
    rf"|\bonly (?:other |remaining )?(?:person|man|woman|name|one)(?: still| left)? (?:on the (?:official )?list"
    rf"(?: of (?:the )?missing)?|missing|unaccounted for)\b{_NOT}{{0,120}}?\b{_FOUND}\b"
    # Spanish, Portuguese
    r"|\b(?:ya )?no (?:hay|quedan?) (?:ya |más |ninguna? )?(?:personas? )?desaparecid[oa]s?\b"
    r"|\b(?:últim[oa]|único) (?:de l[oa]s )?(?:persona )?desaparecid[oa]s?\b[^.;]{0,80}?"
    r"\b(?:hallad|encontrad|localizad|aparec|con vida|viv[oa]\b)"
    r"|\btod[oa]s l[oa]s (?:personas )?desaparecid[oa]s (?:han sido|fueron|están) (?:hallad|encontrad|localizad)"
    r"|\b(?:já )?não há (?:mais )?(?:pessoas )?desaparecid[oa]s\b"
    r"|\búltim[oa] (?:dos )?desaparecid[oa]s?\b[^.;]{0,80}?\b(?:encontrad|localizad|resgatad|com vida|viv[oa]\b)"
    # French
    r"|\b(?:n['’]y a|ne compte|ne déplore) plus (?:aucun|de) disparu"
    r"|\b(?:plus personne|personne) ne (?:manque(?: plus)? à l['’]appel|reste porté disparu)"
    r"|\btous les disparus (?:ont|avaient) été (?:retrouvés|localisés|identifiés)"
    r"|\b(?:dernier|dernière) (?:des )?(?:disparu(?:e|s)?|personne (?:portée )?disparue|personne recherchée)\b"
    r"[^.;]{0,80}?\b(?:retrouvé|localisé|en vie|vivant)"
    # German, Dutch
    r"|\bniemand (?:mehr )?(?:wird|werde|gilt|ist) (?:mehr )?(?:als )?vermisst\b|\bkeine Vermissten mehr\b"
    r"|\bwird niemand mehr vermisst\b|\balle Vermissten (?:sind|wurden|seien) \w*(?:gefunden|geborgen|aufgetaucht)"
    r"|\bletzte[rn]? (?:der )?(?:Vermisste[nr]?|vermisste (?:Person|Frau|Mann))\b[^.;]{0,80}?"
    r"\b(?:gefunden|geborgen|lebend|lebt|am Leben|gemeldet)"
    r"|\bniemand (?:wordt|is) (?:meer |nog )?vermist\b|\bgeen vermisten meer\b"
    r"|\blaatste vermiste\b[^.;]{0,80}?\b(?:gevonden|geborgen|terecht|in leven|levend)"
    # Italian
    r"|\bnon (?:ci sono|risultano|vi sono|si contano) (?:più )?(?:altri )?dispersi\b|\bnessun(?:o)? (?:è |risulta )?"
    r"(?:più )?dispers[oa]\b|\btutti i dispersi sono stati (?:ritrovati|rintracciati|recuperati|individuati)"
    r"|\bultim[oa] (?:dei )?dispers[oai]\b[^.;]{0,80}?\b(?:trovat|ritrovat|rintracciat|recuperat|viv[oa]\b)"
    # In all of these the last name on the list.
    r"|\b(?:último nombre (?:de|en) la lista|último nome da lista|dernier nom (?:de|sur) la liste|letzte Name auf der "
    r"Liste|laatste naam op de lijst|ultimo nome (?:della|nella|sulla) lista)\b[^.;]{0,80}?\b(?:encontrad|hallad|"
    r"localizad|viv[oa]\b|retrouvé|vivant|gefunden|lebt|lebend|gevonden|levend|trovat|ritrovat|rintracciat)"
    # Turkish, Russian, Ukrainian, Arabic
    r"|\bkayıp (?:kimse |kişi )?(?:yok|kalmadı)\b|\bson kayıp\b[^.;]{0,80}?\b(?:bulundu|ulaşıldı|sağ)"
    r"|\bпропавших (?:без вести )?(?:больше |более )?нет\b|\bникто (?:больше )?не числится пропавшим"
    r"|\bпоследн\w+ (?:из )?пропавш\w+[^.;]{0,80}?\b(?:найден|обнаружен|нашли|жив)"
    r"|\bзниклих (?:безвісти )?(?:більше )?немає\b|\bостанн\w+ (?:зі? )?зникл\w+[^.;]{0,80}?\b(?:знайден|знайшли|жив)"
    r"|(?:لم يعد|لا يوجد|لا) (?:هناك )?(?:أي )?مفقود|[آا]خر (?:ال)?مفقود\w*[^.;]{0,80}?(?:عثر|العثور|حيا)"
)
"""Not "the last missing person has not been found"."""


@cache
def _nobody_missing() -> re.Pattern[str]:
    """Compile it where people are missing, and not with each start: it is a twentieth of what all of them take."""
    return re.compile(_NOBODY_MISSING, re.IGNORECASE)


_HEDGED: Final = re.compile(r"\b(?:until|before|once|if|when|hopes?|hoped) (?:\w+ ){0,3}$", re.IGNORECASE)
"""Before the words: "the search goes on until no one is missing"."""
_BEFORE: Final = 40


class _Close(NamedTuple):
    """That nobody is missing: when it was told, by which article, and its events, by index, the nearest to it first."""

    day: Window
    source: int
    events: tuple[int, ...]


def closings(
    lines: Sequence[CountSeries],
    events: Sequence[MergedEvent],
    stories: Sequence[Story],
    reports: Sequence[GroundedReport],
) -> Mapping[int, int]:
    """Give for each line of missing people that is over, by index, the event that tells it."""
    counted = {line.event for line in lines if line.metric == "missing"}
    tellers_of = {event: frozenset(mention.source for mention in events[event].mentions) for event in counted}
    asked = frozenset[int]().union(*tellers_of.values())  # to read all articles of a large folder takes its time
    closes: dict[int, list[_Close]] = {}
    for each in (*_by_words(events, reports, asked), *_by_zero(lines)):
        closes.setdefault(each.source, []).append(each)
    story_of = {event: number for number, story in enumerate(stories) for event in story.events}
    found: dict[int, int] = {}
    for index, line in enumerate(lines):
        if line.metric != "missing" or line.expected is not None or _is_zero(line):
            continue
        tellers = tellers_of[line.event]
        last = max((each.counted_on.last for each in line.current if each.counted_on), default=0)
        others = tellers - {each.source for each in line.current}
        own = (each for source in others for each in closes.get(source, ()) if each.day.first >= last)
        story = story_of.get(line.event)
        later = (event for each in sorted(own) for event in each.events if story_of.get(event) == story)
        over = next((event for event in later if event != line.event), None)
        if over is not None:
            found[index] = over
    return found


def _is_zero(line: CountSeries) -> bool:
    return any(each.current and each.as_count.number == (0, 0) for each in line.observed)


def _by_zero(lines: Sequence[CountSeries]) -> Iterator[_Close]:
    for line in lines:
        for each in line.current if line.metric == "missing" else ():
            if each.as_count.number == (0, 0) and each.counted_on and not each.as_count.stands_back:
                yield _Close(each.counted_on, each.source, (line.event,))


def _by_words(
    events: Sequence[MergedEvent], reports: Sequence[GroundedReport], asked: Collection[int]
) -> Iterator[_Close]:
    """Yield for each dated article that is asked and says that nobody is missing its events, the nearest first."""
    told: dict[int, list[tuple[int, int]]] = {}
    for index, event in enumerate(events):
        for cite in event.cites:
            if cite.source in asked:
                told.setdefault(cite.source, []).append((cite.start, index))
    for source in sorted(told):
        report = reports[source]
        day, text = window(report.header.published), report.article.text
        says = [each.start() for each in _nobody_missing().finditer(text) if _is_said(each, text)]
        if day is not None and says:
            near = sorted(told[source], key=lambda at: min(abs(at[0] - place) for place in says))
            yield _Close(day, source, tuple(dict.fromkeys(event for _, event in near)))


def _is_said(words: re.Match[str], text: str) -> bool:
    return _HEDGED.search(text[max(0, words.start() - _BEFORE) : words.start()]) is None
