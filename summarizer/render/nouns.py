"""What news counts, in English → the same in the language of the brief, in the form that the number asks for.

A report tells what is counted in English, in the model's own words: "children", "Syrian government soldiers". The nouns
that most figures have are a closed table, one and several; what is none of them stays English, as no translation of it
is asked for.
"""

from typing import Final

from summarizer.render.localisation import Plural, is_english
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
_AS_SEVERAL: Final = 2
"""Where no number is told beside a noun, as in a heading, it is that of several."""


def noun_told(of: str, number: Number | None = None) -> str:
    """Return what is counted in the language that is rendered in; English, where it is no usual noun."""
    noun = None if is_english() else _BY_EITHER.get(of.casefold())
    if noun is None:
        return of
    return noun(_AS_SEVERAL if number is None or number != int(number) else int(number))
