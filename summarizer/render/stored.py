"""A note, a gap or a decision as a brief holds it, in English → in the language that it is shown in.

Merging and `decisions` write these before anybody knows who will read them, and the brief keeps them. They are
sentences of a closed set, each with places, so each is found again by its English and said anew; what is none of them
stays as it is.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from functools import lru_cache
from string import Formatter
from typing import Final

from summarizer.domain.edtf import WEEKDAYS
from summarizer.domain.edtf import readable_date as in_english
from summarizer.domain.metrics import METRICS
from summarizer.render import messages as say
from summarizer.render.dates import readable_date
from summarizer.render.localisation import (
    Message,
    Plural,
    begun,
    continued,
    is_english,
    language_called,
    listed,
    locale,
    quoted,
    requoted,
    spaced,
    term,
    with_terms,
)
from summarizer.render.nouns import name_told, names_told, noun_told
from summarizer.render.reasons import apart_because, failed_because, refused_because
from summarizer.render.values import number_in_words
from summarizer_schemas.brief import Decision
from summarizer_schemas.vocabulary import OWN_VOICE

_LONGEST: Final = 4000
"""Characters; a longer note lists hundreds of counts, and is not worth the search for its sentences."""


def resaid(text: str, days: Iterable[str] = (), **known: str) -> str:
    """Return a text of known sentences in the language of the brief, else the text.

    Args:
        text: what the brief holds.
        days: dates (EDTF) that may stand in it as English says them.
        known: what stands in a place in the language of the brief already, such as the summary of the `event`.
    """
    told = _found(text, {**known, **{_IN_ENGLISH + in_english(each): readable_date(each) for each in days}})
    return " ".join(_begun(*each) for each in told) if told else text


def resaid_behind(text: str) -> str:
    """Return `resaid` of a text as it goes on behind a semicolon, without the capital that begins a sentence."""
    if told := _found(text, {}):
        (message, places), *rest = told
        return " ".join((continued(_filled(message, places)), *(_begun(*each) for each in rest)))
    return with_terms(f"{text[:1].lower()}{text[1:]}")


_Known = tuple[Message | Plural, dict[str, str]]
"""A message, and what stands in its places in the language of the brief."""


def _found(text: str, known: Mapping[str, str]) -> list[_Known] | None:
    return None if is_english() or len(text) > _LONGEST else _sentences(text, known)


def _days_and_others(found: Mapping[str, str], known: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Yield the places for dates, for a language, for a headline and for a number alone, filled."""
    if "value" in found and "value" not in known:
        yield "value", number_in_words(found["value"].strip("“”")) or requoted(found["value"])
    if "title" in found:
        yield "title", requoted(found["title"])
    if "dates" in found:
        told = (known.get(_IN_ENGLISH + each) or _weekday(each) for each in found["dates"].split("; "))
        yield "dates", spaced("; ").join(told)
    if "tag" in found:
        yield "tag", language_called(found["tag"])


_IN_ENGLISH: Final = "day: "
"""Stands before a date in English among what is known already, which no place is called."""


def decision_told(decision: Decision) -> str:
    """Return what became of a decision in the language of the brief; one that was not applied is as it was given."""
    if is_english() or not decision.applied:
        return decision.told
    if decision.kind == "note":
        return requoted(decision.told)
    reason = decision.given.get("reason")
    told = decision.told.removesuffix(f": {reason}") if reason else decision.told
    messages = (each for name, each in say.DECISION_TOLD.items() if name.partition("_")[0] == decision.kind)
    anew = _said_by(messages, told, _known_of(decision))
    if anew is None or told == decision.told:
        return anew or told
    return say.BECAUSE(told=anew, reason=reason)


def decision_why(decision: Decision) -> str:
    """Return why a decision was not applied, or what it overrules, in the language of the brief.

    What the gate says against words is told by its sort; where that has none, it stands in English as a whole.
    """
    why = decision.why or ""
    if is_english() or not why:
        return why
    if why.startswith(_ALTHOUGH):
        return say.ALTHOUGH(why=spaced("; ").join(map(apart_because, why.removeprefix(_ALTHOUGH).split("; "))))
    objected = _match(say.NOT_BORNE_OUT, why)
    if objected and (reasons := refused_because(objected["reasons"])):
        return say.NOT_BORNE_OUT(reasons=reasons)
    return _said_by(say.NOT_APPLIED_WHY.values(), why, {}) or say.IN_ENGLISH(why=why)


_ALTHOUGH: Final = "although "
"""What a decision overrules stands behind it, as `merging.events.exclusions` words it."""


def _known_of(decision: Decision) -> dict[str, str]:
    """Return what a decision's own values say in the language of the brief."""
    given = decision.given
    if decision.kind == "date":
        return {"day": readable_date(str(given["published"]))} if given.get("published") else {}
    if decision.kind == "name":
        spellings = given.get("spellings")
        return {"spellings": listed(spellings)} if isinstance(spellings, (list, tuple)) else {}
    if decision.kind == "sign":
        day = given.get("date")
        parts = (given.get("name"), given.get("role"), readable_date(str(day)) if day else None)
        return {"signer": ", ".join(str(each) for each in parts if each)}
    return {"said": listed([*_said_of_source(given)])} if decision.kind == "source" else {}


def _said_of_source(given: Mapping[str, object]) -> Iterator[str]:
    if given.get("publisher"):
        yield say.SAID_OF_SOURCE["publisher"](publisher=given["publisher"])
    if given.get("party") is not None:
        yield say.SAID_OF_SOURCE["party" if given["party"] else "no_party"]()
    if given.get("reliability"):
        yield say.SAID_OF_SOURCE["rated"](rating=f"{given['reliability']}{given.get('credibility') or ''}")


def _said_by(messages: Iterable[Message | Plural], text: str, known: Mapping[str, str]) -> str | None:
    """Say a text anew by the first message that it is; None where it is none of them."""
    found = ((message, _match(message, text)) for message in messages)
    return next((_filled(message, _places(each.groupdict(), known)) for message, each in found if each), None)


def _filled(message: Message | Plural, places: Mapping[str, str]) -> str:
    if isinstance(message, Message):
        return message(**places)
    others = {name: words for name, words in places.items() if name != "n"}
    return message(int(places["n"].replace(",", "")), **others)


def _sentences(text: str, known: Mapping[str, str]) -> list[_Known] | None:
    """Return the sentences of a text by their messages; None where a part of it is none of them."""
    if not text:
        return []
    for end in [*(found.start() for found in re.finditer(" ", text)), len(text)]:
        for message in say.STORED.values():
            found = _match(message, text, end)
            if found and (rest := _sentences(text[end + 1 :], known)) is not None:
                return [(message, _places(found.groupdict(), known)), *rest]
    return None


def _begun(message: Message | Plural, places: Mapping[str, str]) -> str:
    """Return a message as a sentence of its own; a file's name at its beginning keeps its letters."""
    told = _filled(message, places)
    return told if isinstance(message, Message) and str(message).startswith("{") else begun(told)


def _places(found: Mapping[str, str], known: Mapping[str, str]) -> dict[str, str]:
    given = {
        name: known.get(name) or (term(words) if name in _OF_A_MODEL else None) or words
        for name, words in found.items()
    }
    metric = found.get("metric")
    if found.get("sort") in say.DECIDED_SORT:
        given["sort"] = say.DECIDED_SORT[found["sort"]]
    if "values" in found:
        given["values"] = listed([*map(_requoted, _QUOTED.finditer(found["values"]))])
    if "keys" in found:
        given["keys"] = listed(_KEY.findall(found["keys"]))
    if "of" in found:
        given["of"] = noun_told(found["of"])
    if "counts" in found:
        given["counts"] = _COUNT.sub(_count_told, found["counts"])
    given |= {place: name_told(found[place]) for place in ("name", "who") if place in found and place not in known}
    if "names" in found and "names" not in known:
        given["names"] = _all_told(found["names"])
    if "series" in found:
        series = found["series"].replace(f"({say.NAMING_NOBODY.english})", f"({say.NAMING_NOBODY()})")
        told = _COUNTER.sub(lambda each: f"” ({name_told(each[1])})", series)
        given["series"] = _QUOTED.sub(_requoted, told)
    if found.get("resting") in _RESTING:
        given["resting"] = say.RESTING[_RESTING[found["resting"]]]
    if "reason" in found and "told" not in found:
        given["reason"] = failed_because(found["reason"])
    given.update(_days_and_others(found, known))
    return given | ({"metric": say.METRIC[metric]} if metric in METRICS else {})


def _all_told(names: str) -> str:
    """Say names of a list in the language of the brief; one that has an "and" of its own is met whole first."""
    if names == OWN_VOICE:
        return say.ONE_ARTICLE()
    told = name_told(names)
    return told if told != names else listed(names_told(_LISTED.split(names)))


_LISTED: Final = re.compile(r", (?:and )?| and ")


def _weekday(name: str) -> str:
    """Return an English weekday in the language of the brief; anything else as it is."""
    day = name.lower()
    return str(locale().days["format"]["wide"][WEEKDAYS.index(day)]) if day in WEEKDAYS else name


_OF_A_MODEL: Final = frozenset({"words", "was"})
"""Places for a sentence of a model, which may have been translated."""
_RESTING: Final = {message.english: sort for sort, message in say.RESTING.messages.items()}
_COUNTER: Final = re.compile(r"” \(([^()]+)\)")
"""Who counted what stands before it."""
_QUOTED: Final = re.compile(r"“([^”]*)”")
_KEY: Final = re.compile(r"\b[0-9a-f]{8}\b")
_COUNT: Final = re.compile(r"“(?P<value>[^”]*)” by (?P<who>.+?)(?: \((?P<day>\d{1,2} [A-Z][a-z]+ \d{4})\))?(?=, “|$)")


def _requoted(found: re.Match[str]) -> str:
    return quoted(found[1])


def _count_told(found: re.Match[str]) -> str:
    """Say one count of a note anew: whose it is, and its day."""
    told = say.COUNT_BY(value=found["value"], who=_all_told(found["who"]))
    day = datetime.strptime(found["day"], "%d %B %Y").date().isoformat() if found["day"] else ""  # noqa: DTZ007
    return f"{told} ({readable_date(day)})" if day else told


def _match(message: Message | Plural, text: str, end: int | None = None) -> re.Match[str] | None:
    """Match a message's English, of a plural either form, from the beginning of a text to a place in it."""
    found = (each.fullmatch(text, 0, len(text) if end is None else end) for each in _patterns(message))
    return next((each for each in found if each), None)


@lru_cache(maxsize=256)
def _patterns(message: Message | Plural) -> tuple[re.Pattern[str], ...]:
    forms = (message.english,) if isinstance(message, Message) else (message.many, message.one)
    return tuple(re.compile("".join(map(_piece, Formatter().parse(each))), re.DOTALL) for each in dict.fromkeys(forms))


_COUNTED: Final = frozenset({"n", "start", "end"})
"""Places for a number, which ends where its digits do."""


def _piece(parsed: tuple[str, str | None, str | None, str | None]) -> str:
    text, name, _, _ = parsed
    return re.escape(text) + (f"(?P<{name}>{'[0-9,]' if name in _COUNTED else '.'}+?)" if name else "")
