"""Hold prose to what it rests on: sentences and their evidence in, what goes beyond the evidence out.

Summaries and claims, composed sentences and `verify` all pass here. The rules read words; whether a sentence follows
from its evidence they cannot tell. There is one rule for each way in which a sentence goes too far:

- Fates (`fates_objections`): nobody dies in a sentence and not in what it rests on. The rule knows English words, so of
  evidence in another language it can tell nothing.
- Judgements (`judgement_objections`): a sentence has no adjective of judgement, no odds and no confidence that its
  evidence does not have in its own language ("la mayor quiebra" is the largest), and "deadly" stands only where there
  are dead. A name by which one side calls the other stands within quotation marks, and what stands within quotation
  marks is verbatim. This follows the news agencies' rule for "terrorist" (attributed, never the reporter's own word)
  and ICD 203.
- Subject (`subject_objections`): a sentence speaks of what its evidence speaks of at all.
- Names and days (`names_objections`): each name, weekday and month stands in the evidence or among the accepted names.
- Numbers (`numbers_objections`): each number has the same worth there, is as firm, and is told of the same fate.
"""

import re
from collections.abc import Collection, Iterable, Sequence
from functools import lru_cache
from typing import Final

from summarizer.domain.countries import states_named
from summarizer.domain.edtf import MONTHS, WEEKDAYS
from summarizer.domain.languages import ENGLISH, is_other, primary
from summarizer.domain.languages.forms import IN_CASES, is_in_case
from summarizer.domain.metrics import JOINED, METRICS
from summarizer.domain.words import FUNCTION_WORDS, TEXTS_KEPT, word_set
from summarizer.grounding.dates.foreign import dates_in_english
from summarizer.grounding.fates import fates_in, metrics_agree, words_for
from summarizer.grounding.numbers import COUNTED, read_numbers, without_hours_of
from summarizer.grounding.prose.counts import (
    Foreign,
    PlacedReading,
    is_as_firm,
    numbers_objections,
    numbers_of_choice,
    says_the_same,
    without_half_years,
    without_numbered_names,
)
from summarizer.grounding.prose.judgements import ANY_WORD, judgement_objections, loaded_names, within_quotation_marks
from summarizer.grounding.prose.named import SHORTEST_STEM, names_day, names_objections, words_in
from summarizer_schemas.vocabulary import Metric

__all__ = [
    "Foreign",
    "fates_objections",
    "loaded_names",
    "unsupported",
    "unsupported_in",
    "untold",
    "within_quotation_marks",
]

_NOBODY: Final = re.compile(r"\b(?:nobody|no[ -]one|none|no [a-z]+|without)\b[^.,;:\n]*", re.IGNORECASE)
"""Words that tell of nobody's fate: "nobody was killed", "no casualties were reported"."""


def fates_objections(text: str, evidence: Sequence[str], language: str, fates: Collection[Metric] = ()) -> list[str]:
    """Return the fates that an English sentence tells of, and its evidence does not.

    Args:
        text: the sentence.
        evidence: texts that it rests on, and those beside them.
        language: BCP 47 tag of the evidence.
        fates: those of its own figures, which are borne out by themselves.
    """
    told = _fates_of_somebody(text) & JOINED
    if not told or not language.lower().startswith("en"):
        return []
    evident = frozenset(fates).union(*map(_fates_of_somebody, evidence))
    borne = evident.union(*(METRICS[each].bears for each in evident))
    words = {fate: words_for(fate, _NOBODY.sub("", text)) for fate in sorted(told)}
    return [
        f"{said[0]!r} tells of {fate}: the evidence tells of none"
        for fate, said in words.items()
        if not metrics_agree({fate}, borne if _says_only_how(said) else evident)
    ]


_HURT: Final = re.compile(r"injur|wound|hurt|casualt", re.IGNORECASE)


def _says_only_how(words: Sequence[str]) -> bool:
    """Tell whether words for the hurt call nobody hurt: "stabbed", which may be the dead as well."""
    return not any(map(_HURT.search, words))


@lru_cache(maxsize=TEXTS_KEPT)
def _fates_of_somebody(text: str) -> frozenset[Metric]:
    """Return the fates that a text tells of somebody; several items rest on one paragraph."""
    return fates_in(_NOBODY.sub("", text))


_CONTENT_WORD: Final = re.compile(r"[^\W\d_]{4,}")
_OF_TEXTS: Final = FUNCTION_WORDS | word_set("article articles report reports reported says said according sources")
"""Words with which prose speaks of articles and not of what they tell."""
_STEM: Final = 4
_FEWEST_WORDS: Final = 5
_LEAST_SHARE: Final = 1 / 3


def subject_objections(text: str, evidence: Sequence[str], language: str) -> list[str]:
    """Return the objection that a sentence has next to no word of its evidence, if that is so.

    The rule compares the beginnings of words. An honest paraphrase has seven of ten words, or more, from the evidence
    or from beside it (measured on the recorded answers); a sentence with fewer than a third speaks of something else.
    Both have to be English.

    Args:
        text: the sentence.
        evidence: texts that it rests on, and those beside them.
        language: BCP 47 tag of the evidence.
    """
    words = [word for word in _CONTENT_WORD.findall(text.casefold()) if word not in _OF_TEXTS]
    if len(words) < _FEWEST_WORDS or not language.lower().startswith("en"):
        return []
    known = sum(any(word[:_STEM] in _stems(each) for each in evidence) for word in words)
    return [] if known >= _LEAST_SHARE * len(words) else ["it speaks of something else than the evidence"]


@lru_cache(maxsize=TEXTS_KEPT)
def _stems(text: str) -> frozenset[str]:
    return frozenset(word[:_STEM] for word in _CONTENT_WORD.findall(text.casefold()))


def unsupported(
    text: str,
    evidence: Sequence[str],
    *,
    context: Sequence[str] = (),
    names: Collection[str] = (),
    foreign: Sequence[Foreign] = (),
) -> tuple[str, ...]:
    """Tell what in an English sentence does not stand in its evidence.

    Args:
        text: one or more sentences that the model wrote.
        evidence: quotes, and structured values as text: a figure with its qualifier ("at least 12", "9-12"), a date
            as EDTF. Numbers must stand here.
        context: more of the articles' text, in which names, hours, words of judgement and quotations may stand.
        names: accepted names and their spellings.
        foreign: evidence in other languages, whose numbers are read as those languages have them.

    Returns:
        One reason an objection, fit for a reader and for the model; empty where there is none.
    """
    words = [*evidence, *(each.text for each in foreign)]
    told = [each for each in foreign if is_other(each.language, ENGLISH)]
    if told and names_day(text):
        words += [dates_in_english(each.text, each.language) for each in told]
    names = [*names, *(name for each in told for name in states_named(each.text, each.language))]
    numbered = without_hours_of(without_numbered_names(text, names, context), context)
    return tuple(
        dict.fromkeys(
            [
                *numbers_objections(without_half_years(numbered, (*words, *context)), evidence, foreign),
                *names_objections(text, words, context, names, is_translated=bool(told)),
                *judgement_objections(text, (*words, *context)),
            ]
        )
    )


def untold(text: str, evidence: Sequence[str], language: str = "en", fates: Collection[Metric] = ()) -> tuple[str, ...]:
    """Tell what in an English sentence its evidence does not tell of at all: somebody's fate, or its very subject.

    Args:
        text: one or more sentences that the model wrote.
        evidence: quotes with what stands around them, the facts in words, and accepted names.
        language: BCP 47 tag of the evidence.
        fates: those of its own figures, which are borne out by themselves.
    """
    return (*fates_objections(text, evidence, language, fates), *subject_objections(text, evidence, language))


_WITH_CAPITALS: Final = frozenset({"de"})
"""Languages that write every noun with a capital, so that none tells a name."""
_OPENING: Final = re.compile(r"(?:^|[.!?:;][\"'”’»)\]]*\s+)[\"'“‘«(\[]*[¿¡]?([^\W\d_])")


def unsupported_in(
    sentence: Foreign,
    evidence: Sequence[str],
    *,
    context: Sequence[str] = (),
    names: Collection[str] = (),
    foreign: Sequence[Foreign] = (),
) -> tuple[str, ...]:
    """Tell what in a sentence of another language than English does not stand in its evidence.

    Its numbers and days are held to the evidence in whatever language; its names only where some of the evidence is in
    its own language, since English knows them by other forms.

    Args:
        sentence: what an editor wrote, and in which language.
        evidence: as for `unsupported`, in English.
        context: more of the articles' text, in which names and hours may stand.
        names: accepted names and their spellings.
        foreign: evidence in other languages.

    Returns:
        One reason an objection; empty where there is none.
    """
    text, language = sentence
    numbered = without_hours_of(without_numbered_names(text, names, context), context)
    told = (*(Foreign(each, ENGLISH) for each in evidence), *foreign)
    places = [PlacedReading(each.text, reading) for each in told for reading in read_numbers(*each)]
    claims = [PlacedReading(numbered, reading, language) for reading in read_numbers(numbered, language)]
    numbers = [_objection_in(each, places) for each in claims if each.reading.low not in {None, 1}]
    words = [*evidence, *(each.text for each in foreign)]
    words += [dates_in_english(each.text, each.language) for each in foreign]
    told_days = [each for each in words_in(dates_in_english(text, language)) if each in MONTHS or each in WEEKDAYS]
    days = names_objections(", ".join(map(str.capitalize, told_days)), words, context, names)
    called = _names_objections_in(language, text, words, context, names) if _is_among(language, foreign) else []
    return tuple(dict.fromkeys([*(each for each in numbers if each), *days, *called]))


def _is_among(language: str, foreign: Iterable[Foreign]) -> bool:
    return primary(language) not in _WITH_CAPITALS and any(not is_other(each.language, language) for each in foreign)


def _objection_in(claim: PlacedReading, places: Sequence[PlacedReading]) -> str | None:
    same = [place for place in places if says_the_same(claim, place)]
    if not same and (choice := numbers_of_choice(claim)) and not any(_objection_in(each, places) for each in choice):
        return None
    if not same:
        return f"the number '{claim.written}' does not stand in the evidence"
    if claim.reading.role in COUNTED and not any(is_as_firm(claim, each) for each in same):
        return f"'{claim.written}' is not how firm the evidence is: it says '{same[0].around}'"
    return None


def _names_objections_in(
    language: str, text: str, words: Sequence[str], context: Sequence[str], names: Collection[str]
) -> list[str]:
    """Object to names; a word that begins a sentence has its capital from there, and a state its own name.

    Months and weekdays are held to the evidence as days are; a name may stand in another case than there.
    """
    inside = _OPENING.sub(lambda found: found[0][:-1] + found[1].lower(), dates_in_english(text, language))
    inside = _as_evident(
        inside, frozenset(each for one in (*words, *context, *names) for each in words_in(one)), language
    )
    evident = " ".join((*words, *context, *names)).casefold()
    states = [
        word for word in ANY_WORD.findall(inside)
        if any(each.casefold() in evident for each in states_named(word, language) if len(each) >= SHORTEST_STEM)
    ]  # fmt: skip
    return names_objections(inside, words, context, [*names, *states], is_translated=True)


def _as_evident(text: str, evident: frozenset[str], language: str) -> str:
    """Return a text whose words with a capital stand in the case in which the evidence has them."""
    code = primary(language)

    def same(found: re.Match[str]) -> str:
        word = words_in(found[0])[0]
        other = (
            None if word in evident else next((each for each in sorted(evident) if is_in_case(word, each, code)), None)
        )
        return found[0] if other is None else other.capitalize()

    return _NAMED.sub(same, text) if code in IN_CASES else text


_NAMED: Final = re.compile(r"(?<![\w'’])(?=[^\W\d_a-zа-яіїєґçğıöşü])[^\W\d_]+(?:['’][^\W\d_]+)?")
"""A word with a capital, and what hangs on it."""
