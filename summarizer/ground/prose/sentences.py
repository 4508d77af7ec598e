"""The model's own prose → what in it the evidence does not bear out: numbers, names, dates, judgements, fates.

Used for summaries and claims, for composed sentences, and by `verify`. It reads; whether a sentence follows from its
evidence it does not judge.
"""

from collections.abc import Collection, Sequence

from summarizer.ground.dates import dates_in_english
from summarizer.ground.prose.fates import fates_objections
from summarizer.ground.prose.judgement import judgement_objections
from summarizer.ground.prose.names import names_day, names_objections
from summarizer.ground.prose.numbers import Foreign, numbers_objections
from summarizer.ground.prose.states import states_named
from summarizer.ground.prose.subject import subject_objections
from summarizer.languages import ENGLISH, is_other


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
        context: more of the articles' text, in which names, words of judgement and quotations may stand.
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
    return tuple(
        dict.fromkeys(
            [
                *numbers_objections(text, evidence, foreign),
                *names_objections(text, words, context, names, is_translated=bool(told)),
                *judgement_objections(text, (*words, *context)),
            ]
        )
    )


def untold(text: str, evidence: Sequence[str], language: str = "en") -> tuple[str, ...]:
    """Tell what in an English sentence its evidence does not tell of at all: somebody's fate, or its very subject.

    Args:
        text: one or more sentences that the model wrote.
        evidence: quotes with what stands around them, the facts in words, and accepted names.
        language: BCP 47 tag of the evidence.
    """
    return (*fates_objections(text, evidence, language), *subject_objections(text, evidence, language))
