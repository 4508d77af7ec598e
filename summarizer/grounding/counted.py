"""What a number counts, by the words of its sentence: people, things, or nothing that a metric knows.

What each metric counts, and what must stand beside a number before it is one of its figures, has its row
(`domain.metrics`). The words that bear a metric out stand with each language (`domain.languages`); how they are
found, in `grounding.fates`.

A table of what news counts decides (`domain.languages` has its words): children are no soldiers, tanks no people,
cattle no people either. "12 people" may be told as 12 civilians, but as 12 children only where the sentence tells of
children, and not as a part: "including children". An English noun that no table knows is people only with a person's
ending. Words of another language that no table knows tell nothing.
"""

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Final, Literal, NamedTuple, Self

from summarizer.domain.article import Span, paragraph_around, sentence_around
from summarizer.domain.edtf import WEEKDAYS
from summarizer.domain.languages import ENGLISH, language, primary
from summarizer.domain.languages.en import NOUNS
from summarizer.domain.languages.forms import bases, singular_of_dual
from summarizer.domain.languages.language import LENGTHS, PERSONS, UNITS
from summarizer.domain.metrics import METRICS, Written
from summarizer.domain.words import FUNCTION_WORDS, QUANTITIES, without_marks, word_set
from summarizer.grounding.fates import fates_in
from summarizer.grounding.numbers import COUNTED
from summarizer.grounding.numbers.inflected import is_part_in_turkish
from summarizer.grounding.numbers.sorts import Role
from summarizer_schemas.vocabulary import Metric

_ROLES: Final[dict[Written, frozenset[Role]]] = {
    "count": COUNTED, "share": frozenset({"share"}), "measure": COUNTED | {"compound", "rate"},
}  # fmt: skip
_LEFT_OUT: Final[frozenset[Role]] = frozenset({"excepted"})
"""The role of "all but a dozen", which are so many, and of whom nothing is told."""
_DEAD: Final = word_set("corpses")
_SMALL: Final = FUNCTION_WORDS | word_set("from by under after where who whose whom when while which")
"""Behind these the words for what is counted tell something else of it."""
_TOLD_APART: Final = word_set("children women")
"""Parts of the people that news gives apart: "12 people" are 12 children only where the sentence tells of children."""
_NAMED: Final = PERSONS - {"people", "civilians"}
"""Persons whom no other noun for persons means: twelve miners are no soldiers."""
_LAND: Final = word_set("hectares acres")
"""Units that are what burns as well: "the fire destroyed 400 hectares"."""
_ANIMALS: Final = word_set("animals")
_ENTRIES: Final = word_set("entries")
"""What those who flee are counted by."""
_LIVING: Final[Mapping[Literal["people", "animals", "beings", "patients"], frozenset[str]]] = {
    "people": PERSONS, "animals": _ANIMALS, "beings": PERSONS | _ANIMALS, "patients": PERSONS | _ANIMALS | {"cases"},
}  # fmt: skip
"""The kinds of the living that a metric may count."""
_MAY_BE: Final = frozenset(
    frozenset(pair.split("+"))
    for pair in word_set(
        "children+civilians women+civilians men+civilians women+soldiers women+police women+fighters women+carers "
        "women+journalists men+soldiers men+police men+fighters men+carers men+journalists soldiers+police "
        "police+fighters carers+civilians journalists+civilians police+civilians soldiers+carers weapons+strikes "
        "drones+strikes jets+strikes weapons+drones vehicles+tanks vehicles+carriers vehicles+trucks vehicles+cars "
        "vehicles+buses vehicles+trains cars+trucks cars+trains buses+trains trucks+trains aircraft+jets "
        "aircraft+helicopters aircraft+drones aircraft+strikes people+entries people+cases children+cases women+cases "
        "buildings+homes buildings+schools buildings+hospitals buildings+churches buildings+shops"
    )
)
"""Kinds, one of which may be told as the other; "people" may be any persons."""
_PERSON_ENDINGS: Final = (
    "ers", "ors", "ists", "ians", "ans", "ese", "men", "women", "ants", "ents", "ees", "eers", "ites", "crats", "ics",
    "arians", "ards", "ars", "folk", "mates", "kin", "ots", "ates", "ives", "ons", "ints", "girls", "boys", "children",
)  # fmt: skip
_MORE_PERSONS: Final = word_set(
    "monks nuns priests guests guards thieves aides youths adults souls spouses brides cooks clerks chiefs heads mps "
    "bystanders kurds arabs turks serbs croats tutsis hutus jews swedes danes poles finns scots couples bishops imams "
    "bosses nationals locals staff crew crews squads parents relatives colleagues friends neighbours neighbors twins "
    "orphans widows judges hosts ministers deputies envoys recruits scouts cadets commandos saboteurs dead comrades "
    "companions suspects sons daughters brothers sisters husbands brothers-in-law captives depositors relations "
    "captains chaplains cousins nephews nieces uncles aunts siblings babies infants kids shepherds cowherds goatherds "
    "conscripts convicts clients architects diplomats nomads novices apprentices accomplices heirs maids nannies "
    "wounded injured missing others more passersby passers-by bodies corpses lives people persons elderly"
)
"""Nouns for persons whose endings do not tell."""
_NO_PERSONS: Final = word_set(
    "containers computers trailers tankers freighters boilers generators reactors tractors rivers towers shelters "
    "meters papers letters chapters banners posters numbers quarters headquarters centers helicopters choppers "
    "factories cancers dinners ladders silos pagodas stations plants incidents accidents events agreements apartments "
    "monuments settlements documents restaurants elephants tents cents payments parliaments governments departments "
    "ordnance caravans vans loans plans clans oceans cars bars guitars pillars weapons balloons pistons explosions "
    "wagons mansions tons pylons seasons operations locations positions occasions reasons pardons estates plates "
    "crates states gates planes grenades points prints hives drives archives dives clinics picnics fabrics plots "
    "robots spots shots huts campsites sites websites campgrounds articles dollars orchards boards yards cards awards "
    "standards hazards records ships floors doors corridors sectors motors mirrors anchors elevators escalators spans "
    "excavators radiators transformers servers sewers cellars barriers borders corners flowers cruisers destroyers "
    "launchers bunkers bulldozers harvesters burners cylinders drawers scooters coasters steamers trawlers liners "
    "airliners schooners lighters dumpers coolers altars cedars prisons cannons battalions squadrons garrisons canyons "
    "lagoons beacons caissons greenhouses dressers counters chambers craters dinghies rafters girders boulders "
    "cloisters hangars solars antiques kilometers hectares orders offers layers fibers fenders feeders parlors harbors "
    "armors freezers cookers heaters pointers stickers sneakers depots pots knots slots carrots parrots summons"
)
"""Nouns that end like a person's and are none."""
_NO_PERSON_ENDINGS: Final = ("ments", "tions", "sions", "points")
"""How things end alone: "basements", "sub-stations"; relations stand with the persons."""
_ANY_PERSONS: Final = _MORE_PERSONS | word_set(
    "civilians residents villagers citizens inhabitants members passengers survivors adults workers employees "
    "marchers protesters demonstrators strikers supporters opponents victims patients fighters migrants prisoners "
    "detainees hostages militants insurgents rebels gunmen attackers men"
)
"""Words for persons of whom the same article may have another word: the miners are the workers, and the victims."""
_STEM: Final = 5
"""Letters in which a noun and its plural agree."""
_WORD: Final = re.compile(r"[^\W\d_]+|[$€£]")
_RUN: Final = re.compile(
    r"(?:\s+(?:(?:of|de|di|von|des|dei|degli|delle|da|do|dos|das)\s+(?:(?:the|its|their|his|her|our|these|those)\s+)?)?|[-–]|"
    r"(?=[^\W\d_])|\s+d['’])([^\W\d_][^\W\d_\u064b-\u065f]*(?:[\s-][^\W\d_][^\W\d_\u064b-\u065f]*){0,3})"
)
_ATTACHED: Final = re.compile(r"[a-z]{1,3}(?![^\W_])")
"""A unit that hangs on its number ("155mm"), which then counts nothing else."""
_STOPS: Final = (
    FUNCTION_WORDS
    | QUANTITIES
    | word_set(
        "or by from but who whose after when while more others late early overnight yesterday today tomorrow now again "
        "so far here altogether overall together alone each only since until before because if"
    )
    | frozenset(WEEKDAYS)
)
_PART: Final = re.compile(
    r"\b(?:including|includes|included|among (?:them|whom|the \w+)|"
    r"(?:some|many|most|several|half|one) of (?:them|whom)|mostly|mainly|as well as|such as|besides)\b[^.;]*",
    re.IGNORECASE,
)


def roles_of(metric: Metric) -> frozenset[Role]:
    """Return the roles that a number of a metric may have in its sentence; of a plain number, what is left out."""
    roles = _ROLES[METRICS[metric].written]
    return roles | _LEFT_OUT if metric == "other" else roles


def kinds_of(words: str, tag: str = "en") -> frozenset[str]:
    """Return the kinds of things that words name; empty where none is known."""
    return frozenset().union(*(_kinds_of_word(word, tag) for word in _words(words)))


def _kinds_said(of: str) -> frozenset[str]:
    """Return the kinds of what a figure says it counts, by its head: "lorry drivers" are people and no lorries."""
    head = _head(of)
    if not kinds_of(head) and _is_person_word(head):
        return frozenset({"people"})
    return kinds_of(head) or kinds_of(_before_small_word(of)) or kinds_of(_before_small_word(of, _SMALL - {"of"}))


def _kinds_counted(counted: str, tag: str) -> frozenset[str]:
    """Return the kinds of what a text counts; none where the head of an English noun is a person of no known kind."""
    head = _head(counted)
    if _is_english(tag) and not kinds_of(head) and (_is_person_word(head) or _is_person_word(f"{head}s")):
        return frozenset()
    return kinds_of(counted, tag)


def _head(of: str) -> str:
    """Return the noun that the other English words describe: the drivers of "lorry drivers of the town sent home".

    It is the last plural, since what is counted is told in the plural; what stands behind it tells what became of it.
    """
    words = [word for word in _words(_before_small_word(of)) if word not in _COMPARED]
    plurals = [word for word in words if word in _PLURALS or (word.endswith("s") and not word.endswith(_NO_PLURALS))]
    return next(reversed(plurals or words), "")


_CASES: Final = frozenset({"cases"})
_COMPARED: Final = word_set("more fewer less longer further")
"""What compares what is counted, and names nothing: "148 km more"."""
_PLURALS: Final = word_set("people men women children police")
_NO_PLURALS: Final = ("ss", "us", "is")
"""Endings of nouns that are no plurals: "buses" are, a bus is not."""


def _before_small_word(of: str, small: frozenset[str] = _SMALL) -> str:
    """Return the words before "of", "from" and their like: the patients of "patients discharged from hospital"."""
    words = _words(of)
    end = next((i for i, word in enumerate(words) if i and word in small), len(words))
    return " ".join(words[:end])


def counts_people(of: str) -> bool:
    """Tell whether English words for what is counted name persons, by the tables or by their endings."""
    return bool(kinds_of(of) & PERSONS) or _is_person_word(of)


def counts_animals(of: str) -> bool:
    """Tell whether what is counted are animals, and no people."""
    kinds = kinds_of(of)
    return bool(kinds & _ANIMALS) and not kinds & PERSONS


def may_be(some: frozenset[str], others: frozenset[str]) -> bool:
    """Tell whether things of some kinds may be told as things of others; what is not known may be anything."""
    return not some or not others or any(_are_one(one, other) for one in some for other in others)


def may_be_counted(of: str, counted: str, tag: str = "en") -> bool:
    """Tell whether what a figure says that it counts, in English, may be what a text counts, in its language."""
    return may_be(_kinds_said(of), kinds_of(counted, tag))


def counted_at(text: str, number: Span, tag: str = "en") -> str:
    """Return the words that a number counts: the noun behind it with its adjectives, and a currency sign before it."""
    if primary(tag) == "tr" and _TURKISH_SHARE.search(text, number.start, number.end):
        return ""  # "halkın üçte biri kasabayı terk etti": what it is a part of stands before it
    sign = re.search(r"[$€£]", text[number.start : number.end])
    if number.end > number.start and (unit := _ATTACHED.match(text, number.end)):
        return unit[0]
    run = _RUN.match(text, number.end)
    words = [word.rpartition("-")[2] for word in run[1].split()] if run else []
    if run and text[run.end() : run.end() + 1] in {"'", "’"}:
        del words[-1]  # the town of "two thirds of the town's inhabitants" is not counted
    stops = _stops(tag)
    stop = next((i for i, word in enumerate(words) if word.lower() in stops), len(words))
    if primary(tag) == "ar":
        stop = min(stop, _ARABIC_NOUN)
    if primary(tag) == "tr":
        stop = min(stop, _turkish_noun(words, is_part=is_part_in_turkish(text[number.start : number.end])))
    return " ".join([*([sign[0]] if sign else []), *words[:stop]])


_ARABIC_NOUN: Final = 2
"""Words of what is counted in Arabic, an adjective behind its noun included; then follows whose it is."""


def _turkish_noun(words: Sequence[str], *, is_part: bool) -> int:
    """Return behind how many words what a Turkish number counts ends: before what stands for how, where or whence.

    Of "six of the workers" the noun stands before the number, and behind it at most what those six are.
    """
    known = _classes("tr")
    if is_part:
        return int(bool(words) and bool(_kinds_of_word(words[0].casefold(), "tr")))
    return next(
        (i for i, word in enumerate(words) if i and word not in known and _HOW.sub("", word) in known), len(words)
    )


_HOW: Final = re.compile("y?l[ae]$|[dt][ae]n?$")
"""The endings of "with", "in" and "from" on a Turkish noun: "helikopterle"."""
_TURKISH_SHARE: Final = re.compile(r"\w[td][ea]\s+\w+[ıiuü]\w*$", re.IGNORECASE)


def object_to_counted(of: str, text: str, number: Span, metric: Metric = "other", tag: str = "en") -> str | None:
    """Tell why what a text counts with a number is not what a figure says it counts; None where nothing tells.

    Args:
        of: what the figure says is counted, in English.
        text: the article.
        number: where its number stands, with qualifier and sign.
        metric: the figure's.
        tag: the article's language.
    """
    pair = _Pair.of_number(of, text, number, metric, tag)
    if not pair.fits_metric:
        return f"the article counts {pair.counted!r} there: those are not {metric}"
    if pair.is_told_so:
        return None
    if pair.are_others:
        return f"the article counts {pair.counted!r} there, not {of!r}"
    if pair.is_of_other_mention:
        return f"the article does not count {of!r} with that number: it tells of them as a part, or elsewhere"
    return None


class _Pair(NamedTuple):
    """What a figure says it counts, and what the text counts with its number.

    Attributes:
        of: what the figure says, in English.
        said: its kinds.
        counted: what the text counts, in its own language.
        told: its kinds.
        shares_word: whether a word stands in both, or the plural of one.
    """

    of: str
    said: frozenset[str]
    counted: str
    told: frozenset[str]
    shares_word: bool
    text: str
    number: Span
    metric: Metric
    tag: str

    @classmethod
    def of_number(cls, of: str, text: str, number: Span, metric: Metric, tag: str) -> Self:
        """Read what a text counts with a number."""
        counted = counted_at(text, number, tag)
        if number.start == number.end and not _is_english(tag):
            counted = counted.partition(" ")[0]  # what hangs on the noun for one person is not counted
        shares_word = not set(_words(of)).isdisjoint(_words(counted)) or _is_plural_of(of, counted)
        return cls(of, _kinds_said(of), counted, _kinds_counted(counted, tag), shares_word, text, number, metric, tag)

    @property
    def fits_metric(self) -> bool:
        """Whether the metric can count both."""
        counts_living = METRICS[self.metric].counts in _LIVING
        is_thing = counts_living and not self.said and _is_thing_word(_head(self.of))
        if is_thing and self.metric not in fates_in(self.counted, self.tag):  # "74 confirmed infections"
            return False
        known = self.said if self.shares_word else self.said | self.told
        return _fits_metric(known, self.metric) and _fits_metric(self.told, self.metric)

    @property
    def is_told_so(self) -> bool:
        """Whether the text's own words are those of the figure, or tell of persons what it counts."""
        return (
            self.shares_word
            or self.metric in _lost_lives(self.text, self.number, self.tag)
            or self._are_deeds_told_of_them()
            or (self.told <= PERSONS and self._are_persons_for_it())
        )

    def _are_deeds_told_of_them(self) -> bool:
        """Tell whether the number counts deaths, or arrests, of which the sentence says whose they are."""
        is_of_deeds = _counts_deeds(self.counted, self.metric, self.tag)
        return is_of_deeds and _are_told_of(self.of, self.said, self.text, self.number, self.tag)

    def _are_persons_for_it(self) -> bool:
        """Tell whether persons, or what befell them, may stand for what is counted: deaths for the killed."""
        befell = self.said == {"people"} and self.metric in fates_in(self.counted, self.tag)
        return befell or (METRICS[self.metric].is_given_by_holders and bool(self.told))

    @property
    def are_others(self) -> bool:
        """Whether the text counts what is known to be something else."""
        if self.told == _CASES and self.metric == "other" and self._are_told_in_paragraph():
            return False
        if not may_be(self.said, self.told) or _are_two_sexes(self.said, self.told):
            return True
        if (
            self.told
            and not self.said
            and self.told.isdisjoint(PERSONS)
            and _is_person_word(_before_small_word(self.of))
        ):
            return True
        if self.said and self.said <= PERSONS and not self.told and not _may_be_person(self.counted, self.tag):
            return True
        return _is_english(self.tag) and _are_two_groups(self.of, self.counted, self.text)

    def _are_told_in_paragraph(self) -> bool:
        """Tell whether the paragraph has what a figure counts, of which cases are some: "120 schools. In 57 cases"."""
        own = paragraph_around(self.text, self.number)
        return bool(self.said) and _mentioned(self.of, self.said, self.text[own.start : self.number.start], self.tag)

    @property
    def is_of_other_mention(self) -> bool:
        """Whether what the figure says stands in the sentence only as a part of what is counted, or not at all."""
        said, told, number = self.said, self.told, self.number
        if told & said or said == {"people"} or (not told and _is_named_one(said, self.text, number, self.tag)):
            return False
        in_part, outside = _mentions(self.of, said, self.text, number, self.tag)
        outside = outside or _are_told_before(self.of, said, self.text, number, self.tag)
        is_named = bool(told) or _is_person_word(self.counted) or number.start == number.end
        is_unsaid = is_named and bool(said) and said <= _TOLD_APART | (frozenset() if told else _NAMED)
        return self.metric != "share" and not outside and (in_part or is_unsaid)


def _is_english(tag: str) -> bool:
    return primary(tag) == ENGLISH


def _counts_deeds(counted: str, metric: Metric, tag: str) -> bool:
    """Tell a noun that names what befell somebody, and not whom: "deaths", "décès", "arrests"."""
    told = language(tag).grammar.fates.words.get(counted.casefold(), ())
    return any(each.metric == metric for each in told) and all(each.use in {"noun", "toll", "deed"} for each in told)


def _are_told_of(of: str, said: frozenset[str], text: str, number: Span, tag: str) -> bool:
    """Tell whether a sentence says whose deaths it counts: "a commander of the Guard admitted to 18 deaths".

    A word of those that a figure counts stands before the number, and no other persons behind it ("deaths of nurses").
    """
    sentence = sentence_around(text, number)
    before, behind = text[sentence.start : number.start], text[number.end : sentence.end]
    after = kinds_of(_CLAUSE_END.split(behind)[0], tag) & PERSONS
    own = {word for word in _words(of) if len(word) >= _STEM}
    return not own.isdisjoint(_words(before)) and may_be(said, after)


_CLAUSE_END: Final = re.compile(r"[,;:،؛.]")


def _are_two_sexes(said: frozenset[str], told: frozenset[str]) -> bool:
    """Tell whether women are told as men, or men as women: "men" may be soldiers, but no woman is one of them."""
    return len(said & _SEXES) == len(told & _SEXES) == 1 and said.isdisjoint(told & _SEXES)


def _is_named_one(said: frozenset[str], text: str, number: Span, tag: str) -> bool:
    """Tell whether one person who is told by her name may be what a figure says: a man, a woman, or by her age a child.

    A name says as much to whoever reads it; where the sentence has a word for the other sex and none for this, it is
    not believed.
    """
    if number.start != number.end or not said or not said - _IN_ARMS <= _OF_ONE or not _NAME.match(text, number.start):
        return False
    sentence = sentence_around(text, number)
    age = _AGE.search(text, number.end, min(sentence.end, number.end + _AGE_NEAR))
    if "children" in said:
        return age is not None and int(age[0]) < _OF_AGE
    there = kinds_of(text[sentence.start : sentence.end], tag)
    return not said.isdisjoint(there) or there.isdisjoint(_SEXES)


_SEXES: Final = word_set("men women")
_OF_ONE: Final = _SEXES | word_set("children")
"""What one person may be called who is told by name alone."""
_IN_ARMS: Final = word_set("soldiers")
"""What "men" may mean as well."""
_NAME: Final = re.compile(r"(?:[a-zà-ÿ'’]+ )?[A-ZÀ-Þ]")
"""A name, or what somebody is to another before it: "cousin Ibrahima"."""
_AGE: Final = re.compile(r"(?<![\w.,])\d{1,2}(?![\w.,]?\d)")
_AGE_NEAR: Final = 40
"""Code points behind the beginning of a name in which an age stands: "Heitor Lima, de 1 ano"."""
_OF_AGE: Final = 18


def _lost_lives(text: str, number: Span, tag: str) -> frozenset[Metric]:
    """Return the fates that "no" denies by a phrase: "without loss of life"."""
    run = _RUN.match(text, number.end)
    is_denial = text[number.start : number.end].casefold() in language(tag).grammar.nobody
    return fates_in(run[1], tag) if run and is_denial else frozenset()


def _are_two_groups(of: str, counted: str, text: str) -> bool:
    """Tell whether an English article counts persons by another noun than that of a figure, and has that noun, too.

    "They killed three raiders" counts no herders where the article tells of herders, who are others.
    """
    said, told = ({word for word in _words(each) if _is_group(word)} for each in (of, counted))
    if not said or not told or not kinds_of(of).isdisjoint(kinds_of(counted)):
        return False
    named = {word[:_STEM] for word in _words(text)}
    return all(word[:_STEM] in named for word in said)


def _is_group(word: str) -> bool:
    """Tell whether an English word names persons of one sort, and not just persons."""
    return word not in _ANY_PERSONS and (_is_person_word(word) or not kinds_of(word).isdisjoint(_NAMED - _TOLD_APART))


def _is_plural_of(of: str, counted: str) -> bool:
    """Tell whether what is said to be counted is the plural of what one person or thing is called in English."""
    singular = counted.casefold().split()
    return any(
        one in singular
        for word in _words(of)
        if word.endswith("s")
        for one in (word[:-1], f"{word.removesuffix('ies')}y", word.removesuffix("es"))
    )


def _fits_metric(kinds: frozenset[str], metric: Metric) -> bool:
    """Tell whether things of these kinds can be what a metric counts; what is not known can."""
    counts = METRICS[metric].counts
    if kinds & _DEAD and METRICS[metric].is_of_living:
        return False
    if "cases" in kinds and metric == "killed":
        return False  # "nine suspected cases"
    if kinds == _ENTRIES and counts in _LIVING:
        return "displacement" in METRICS[metric].borne_by
    if not kinds or counts == "anything":
        return True
    if counts == "things":
        return bool(kinds - PERSONS - (UNITS - _LAND) - _ANIMALS)
    return not kinds.isdisjoint(LENGTHS if counts == "lengths" else _LIVING[counts])


def _may_be_person(counted: str, tag: str) -> bool:
    """Tell whether an English plural that no table knows may name persons, by its ending; others may."""
    words = counted.split()
    if not words or not _is_english(tag):
        return True
    has_plural = any(word.endswith("s") for word in words)
    return not has_plural or any(word[:1].isupper() for word in words) or _is_person_word(counted)


def _is_person_word(words: str) -> bool:
    """Tell whether one of some English words names persons, by a list or by its ending."""
    return any(
        word in _MORE_PERSONS
        or (word.endswith(_PERSON_ENDINGS) and word not in _NO_PERSONS and not word.endswith(_NO_PERSON_ENDINGS))
        for word in _words(words)
    )


def _is_thing_word(word: str) -> bool:
    """Tell an English noun that ends like persons' and names things: "tankers", "apartments"."""
    return word not in _MORE_PERSONS and (word in _NO_PERSONS or word.endswith(_NO_PERSON_ENDINGS))


def _are_one(one: str, other: str) -> bool:
    is_person = one in PERSONS and other in PERSONS and "people" in {one, other}
    return one == other or is_person or frozenset({one, other}) in _MAY_BE


def _mentions(of: str, said: frozenset[str], text: str, number: Span, tag: str) -> tuple[bool, bool]:
    """Tell whether the sentence has words for what is said to be counted: in a part, and outside of every part.

    A part ("including five children") that holds the number itself is none.
    """
    sentence = sentence_around(text, number)
    outside, parts = text[sentence.start : sentence.end], []
    for part in reversed(list(_PART.finditer(outside))):
        start, end = sentence.start + part.start(), sentence.start + part.end()
        if not start <= number.start < end:
            parts.append(part[0])
            outside = outside[: part.start()] + outside[part.end() :]
    return any(_mentioned(of, said, part, tag) for part in parts), _mentioned(of, said, outside, tag)


def _are_told_before(of: str, said: frozenset[str], text: str, number: Span, tag: str) -> bool:
    """Tell whether a number counts some of those whom the sentence before calls so: "34 wagons. Three of them left"."""
    start = sentence_around(text, number).start
    before = sentence_around(text, Span(max(0, start - 2), max(0, start - 1)))
    points_back = language(tag).grammar.back.match(text[number.end :].lstrip())
    return points_back is not None and _mentioned(of, said, text[before.start : before.end], tag)


def _mentioned(of: str, said: frozenset[str], text: str, tag: str) -> bool:
    wanted = set(_words(of)) - _STOPS
    return any(word in wanted or not said.isdisjoint(_kinds_of_word(word, tag)) for word in _words(text))


_CURRENCIES: Final = word_set("dollars euros pounds")


@lru_cache(maxsize=20_000)  # the words of some hundred articles
def _kinds_of_word(word: str, tag: str) -> frozenset[str]:
    classes = _classes(tag)
    if found := classes.get(word):
        return found
    forms = bases(word, primary(tag)) | (singular_of_dual(word) if primary(tag) == "ar" else frozenset())
    return frozenset().union(*(classes.get(each, ()) for each in forms)) - _CURRENCIES


@lru_cache(maxsize=32)
def _classes(tag: str) -> dict[str, frozenset[str]]:
    """Return the kinds of each word of a language's table."""
    table = NOUNS if _is_english(tag) else language(tag).nouns
    found: dict[str, set[str]] = {}
    for kind, words in table.items():
        for word in words:
            found.setdefault(word, set()).add(kind)
    return {word: frozenset(kinds) for word, kinds in found.items()}


@lru_cache(maxsize=32)
def _stops(tag: str) -> frozenset[str]:
    """Return the words at which what is counted ends: those that tell a fate, and the language's small words."""
    grammar = language(tag).grammar
    fates = [word for word, told in grammar.fates.words.items() if any(each.use in {"state", "verb"} for each in told)]
    small = (
        grammar.prepositions,
        grammar.passive,
        grammar.clause,
        grammar.joins,
        grammar.determiners,
        grammar.ones,
        grammar.relative,
    )
    return _STOPS.union(fates, *small)


@lru_cache(maxsize=1024)
def _words(text: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(without_marks(text).casefold()))
