"""What news counts, in English → the same in the language of the brief, in the form that the number asks for.

A report tells what is counted in English, in the model's own words: "children", "Syrian government soldiers". The nouns
that most figures have are a closed table, one and several, and CLDR has currencies, units and states; what is none of
them is a term of the brief (see `steps.terms`), and stays English where that has no translation.
"""

from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Any, Final

from summarizer.render.localisation import Plural, is_english, language, locale, term
from summarizer_schemas.brief import Number

_ONE_AND_SEVERAL: Final = (
    "person people; civilian civilians; resident residents; villager villagers; passenger passengers; worker workers; "
    "employee employees; student students; teacher teachers; pupil pupils; child children; baby babies; boy boys; "
    "girl girls; teenager teenagers; woman women; man men; family families; household households; victim victims; "
    "soldier soldiers; fighter fighters; militant militants; rebel rebels; gunman gunmen; attacker attackers; "
    "guard guards; officer officers; police officer|police officers; crew member|crew members; sailor sailors; "
    "pilot pilots; driver drivers; rescuer rescuers; firefighter firefighters; doctor doctors; nurse nurses; "
    "aid worker|aid workers; journalist journalists; tourist tourists; pilgrim pilgrims; patient patients; "
    "miner miners; fisherman fishermen; farmer farmers; migrant migrants; refugee refugees; protester protesters; "
    "demonstrator demonstrators; prisoner prisoners; detainee detainees; hostage hostages; trader traders; "
    "body bodies; house houses; home homes; building buildings; apartment apartments; shop shops; stall stalls; "
    "school schools; hospital hospitals; church churches; mosque mosques; bridge bridges; road roads; "
    "vehicle vehicles; car cars; bus buses; truck trucks; train trains; ship ships; boat boats; aircraft|aircraft; "
    "tank tanks; drone drones; missile missiles; attack attacks; strike strikes; village villages; town towns; "
    "city cities; district districts; flight flights; job jobs; vote votes; seat seats; participant participants; "
    "loss losses; loan loans; fine fines; guarantee guarantees; cost costs; profit profits; debt debts; tax taxes; "
    "investment investments; aid|aid; damage|damage; revenue revenues; ton tons; animal animals"
)
"""A semicolon ends a noun; a bar parts one from several where either has a space."""


def _read(table: str) -> dict[str, Plural]:
    pairs = (each.strip().split("|" if "|" in each else " ") for each in table.split(";"))
    return {several: Plural(one, several) for one, several in pairs}


NOUN: Final = _read(_ONE_AND_SEVERAL)
"""By the plural, as reports count; each is a message."""
_BY_EITHER: Final = {form: noun for noun in NOUN.values() for form in (noun.one, noun.many)}
_OF_A_UNIT: Final = 5
"""In no language one or two, which some tell without a number."""
_AS_SEVERAL: Final = 5
"""Where no number is told beside a noun, as in a heading, it is that of several; two may have a form of their own."""


def noun_told(of: str, number: Number | None = None) -> str:
    """Return what is counted in the language that is rendered in; English, where nothing has its form."""
    if is_english():
        return of
    noun = _BY_EITHER.get(of.casefold())
    many = _AS_SEVERAL if number is None else _as_whole(number)
    told = noun(many) if noun else of
    if told != of:
        return told
    several = _by_reference(language(), _AS_SEVERAL).get(of.casefold(), of)
    is_one = many != _AS_SEVERAL and locale().plural_form(many) == locale().plural_form(1)
    return term(of) or (_by_reference(language(), 1).get(of.casefold(), several) if is_one else several)


def _as_whole(number: Number) -> int:
    """Return a whole number that asks for the form that a number asks for: "1,4 mètre", as of one."""
    if number == int(number):
        return int(number)
    form = locale().plural_form
    return 1 if form(float(number)) == form(1) else _AS_SEVERAL


def name_told(name: str) -> str:
    """Return the name of a body or a place in the language that is rendered in; of most the name itself.

    Who speaks may be a usual noun: "rescuers said".
    """
    if is_english():
        return term(name) or name
    usual = noun_told(name) if name.casefold() in _BY_EITHER else name
    return term(name) or _states(language()).get(name, usual)


def names_told(names: Iterable[str]) -> list[str]:
    """Return several names so, each once: two of them may be one in that language."""
    return list(dict.fromkeys(map(name_told, names)))


@lru_cache(maxsize=16)
def _states(_tag: str) -> Mapping[str, str]:
    """Return CLDR's names of states, by the English ones."""
    from babel import Locale  # noqa: PLC0415 - a brief in English needs it not

    there = locale().territories
    return {str(name): str(there[code]) for code, name in Locale("en").territories.items() if code in there}


@lru_cache(maxsize=32)
def _by_reference(_tag: str, many: int) -> Mapping[str, str]:
    """Return CLDR's names of currencies and of units, in the form for so many, by the English ones of several."""
    from babel import Locale  # noqa: PLC0415 - as above
    from babel.numbers import get_currency_name  # noqa: PLC0415 - as above

    there = locale()
    found: dict[str, str] = {}
    for english in (Locale("en"), Locale("en", "GB")):  # litres and liters
        for unit in map(str, english.unit_display_names):
            names = [_unit_called(english, unit, _OF_A_UNIT), _unit_called(there, unit, many)]
            if all(names):
                found[names[0].casefold()] = names[1]
        for code in map(str, english.currencies):
            name = str(get_currency_name(code, count=_AS_SEVERAL, locale=english))
            found[name.casefold()] = str(get_currency_name(code, count=many, locale=there))
    return found


def _unit_called(where: Any, unit: str, many: int) -> str:
    """Return how so many of a unit are called: "5 litros" without the number; "" where it is not told so."""
    from babel.units import UnknownUnitError, format_unit  # noqa: PLC0415 - a brief in English needs it not

    try:
        told = format_unit(many, unit, locale=where)
    except UnknownUnitError:
        return ""
    number, _, name = told.replace("\N{NO-BREAK SPACE}", " ").partition(" ")
    return name if number.isdecimal() else ""
