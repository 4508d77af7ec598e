"""What the verb at the end of a Turkish clause tells of a number far before it.

"Dokuz hastanın oksijen, kan ya da ilaç bulunamadığı için yaşamını yitirdiğini söyledi": of the nine patients the
doctor said that they died; what stands between, with verbs of its own, hangs on that verb.
"""

from typing import Final

from summarizer.domain.words import word_set
from summarizer.grounding.fates.sentence import NOTHING, STOPS, TIMES, Sentence
from summarizer_schemas.vocabulary import Metric

_NOUN: Final = 4
"""Words of what is counted up to its noun in the genitive: "340 çuval beyaz susamın"."""
_OF: Final = ("ın", "in", "un", "ün")
_SAID: Final = tuple(
    verb + case
    for verb in ("dığı", "diği", "duğu", "düğü", "tığı", "tiği", "tuğu", "tüğü", "ması", "mesi", "acağı", "eceği")
    for case in ("", "nı", "ni", "nu", "nü", "na", "ne", "yla", "yle", "ndan", "nden")
)
"""How the verb of a clause ends whose subject stands in the genitive."""
_HANGING: Final = word_set(
    "için sırada zaman halde sonra önce üzere gibi nedeniyle yüzünden sebebiyle dolayı anda kadar sürece takdirde"
)
"""Behind such a verb they say why or when, so that the clause goes on."""


def whole_behind(sentence: Sentence, first: int) -> tuple[int, int] | None:
    """Return the number of which the one before it is a part: the three of "biri çocuk üç kişi öldü" (a child is one).

    The one is told by "biri", which is no number, or by the noun behind it.
    """
    is_one = _ONE in {sentence.text(first), sentence.text(first - 1)} and first not in sentence.numbers
    near = range(first + 1, first + _NOUN) if sentence.grammar.verb_last and is_one else ()
    number = next((i for i in near if i in sentence.numbers), None)
    return None if number is None else sentence.written(number)


_ONE: Final = "biri"


def told_at_end(sentence: Sentence, last: int) -> frozenset[Metric]:
    """Return what the verb tells whose subject is what a number that ends before the token `last` counts.

    A number of something else between the two may have the verb as its own.
    """
    if not sentence.grammar.verb_last:
        return NOTHING
    near = range(last - 1, last + _NOUN)
    noun = next((i for i in near if len(sentence.text(i)) >= _NOUN and sentence.text(i).endswith(_OF)), None)
    between = range(last, last if noun is None else noun)
    ends = any(i in sentence.numbers or sentence.is_verb(i) for i in between)
    if noun is None or ends:
        return NOTHING
    for i in range(noun + 1, len(sentence.tokens)):
        is_count = i in sentence.numbers and sentence.text(sentence.numbers[i]) not in TIMES
        if is_count or sentence.text(i) in STOPS:
            return NOTHING
        if sentence.text(i).endswith(_SAID) and sentence.text(i + 1) not in _HANGING:
            fate = sentence.ending.get(i + 1)
            return fate.of("state", "verb") if fate else NOTHING
    return NOTHING
