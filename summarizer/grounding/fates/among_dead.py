"""What is told of somebody in a list of the dead → that they died, of what else their words tell.

"We have recorded 31 killed. Twelve died at the market. Nine had gunshot wounds." Wounds and burials are told of the
dead as of the living; in a paragraph that counts the dead and tells of nobody who lived, they are those of the dead.
"He lived. Two others did not": a denial takes up the verb before it.
"""

import re
from collections.abc import Callable, Iterator
from typing import Final

from summarizer.domain.article import Span, paragraph_around, sentence_around
from summarizer.domain.metrics import STRICT, WEAK
from summarizer.grounding.fates.governed import says_how
from summarizer.grounding.fates.referring import Place, numbers_before, place_of, value_at
from summarizer.grounding.fates.sentence import COMMAS, NOTHING, FateMention, Sentence, laid_open
from summarizer_schemas.vocabulary import Metric

_DEAD: Final[frozenset[Metric]] = frozenset({"killed"})
_HURT: Final[frozenset[Metric]] = frozenset({"injured"})
_BACK: Final = 6
"""Sentences back in which a paragraph has counted its dead."""
_NOUN: Final = 2
"""Tokens behind a number in which a noun for persons would say that others are counted."""
_WOUNDS: Final = re.compile(
    r"(?:wounds|burns|fractures?|plaies?|brûlures?|traumatismes?|blessures|quemaduras?|fracturas?|traumatismos?|balazos?|"
    r"(?:heridas|lesiones|ferite|lesioni|lesões) (?:de|por|da|di|all)|wunden?|verletzungen|ustioni|fratture|traum[ai]|"
    r"queimaduras?|ferimentos?|wonden|verwondingen|ранения|ранений|раны|ожоги|травмы|поранення|поранень|опіки|травми|"
    r"جروح|حروق|yaraları|yanıkları)(?!\w)"
)
"""Words for the wounds themselves; others of their stem call somebody wounded ("blessés", "verwundet")."""
_SLIGHT: Final = re.compile(
    r"(?<!\w)(?:minor|light|slight|superficial|léger|legger|leicht|leve|liev[ei]|licht|лёгк|легк|hafif)"
)
"""What wounds of the living are called."""
_LIVED: Final = re.compile(
    r"(?:surviv(?:ed|es)|lived|made it|pulled through|survécu|sobrevivi(?:ó|eron)|sobreviveu|sobreviveram|überlebten?|"
    r"überlebt|sopravviss[eo]|sopravvissut[oaei]|overleefden?|overleefd|выжила?|выжили|вижила?|вижили|kurtuldu(?:lar)?|"
    r"hayatta kaldı(?:lar)?|نجا|نجت|نجوا)[.!…\"”»]*\s*$",
    re.IGNORECASE,
)
"""The verb at the end of a sentence that tells of somebody who lived."""
_NOT: Final = re.compile(
    r"(?:(?:did|have|has|could|would) not|didn't|didn’t|not|no|non|nicht|niet|pas|não|нет|ні|hayır|kurtulamadı|لا|لم "
    r"ينجوا)[.!…\"”»]*\s*$",
    re.IGNORECASE,
)
"""A denial with which a sentence ends, its verb left out."""


def dies_of(at: Place, told_at: Callable[[str, Span, str], frozenset[Metric]]) -> frozenset[Metric]:
    """Return that those died whose wounds or burial a paragraph tells that counts the dead; nothing of others.

    Args:
        at: where the number stands.
        told_at: what a text tells of a number of it.
    """
    sentence, value = at.sentence, value_at(at.sentence, at.first)
    persons = (sentence.text(i) in sentence.persons for i in range(at.last, at.last + _NOUN))
    own = [each for each in sentence.fates if each.first >= at.last and (each.uses & {"rite"} or _told(each) - WEAK)]
    if value is None or any(persons) or not own or not all(_is_of_body(sentence, each) for each in own):
        return NOTHING
    if _SLIGHT.search(sentence.words) or sentence.is_of_living or not _are_all_dead(at):
        return NOTHING
    start = paragraph_around(at.text, at.around).start
    counted = (each for each in numbers_before(at, _BACK) if each.around.start >= start and each.around != at.around)
    for each in counted:
        if (value_at(each.sentence, each.first) or 0) >= value and "killed" in told_at(
            at.text, place_of(each), sentence.tag
        ):
            return _DEAD.union(*(each.of("state", "noun") & _HURT for each in own))
    return NOTHING


def _told(fate: FateMention) -> frozenset[Metric]:
    return fate.of("deed", "state", "verb", "noun", "toll")


def _is_of_body(sentence: Sentence, fate: FateMention) -> bool:
    """Tell wounds, how somebody came to them, or a burial, which are told of a body as well."""
    if "rite" in fate.uses:
        return not sentence.is_of_nature
    words = " ".join(sentence.text(i) for i in range(fate.first, fate.last + 1))
    return _told(fate) <= {*_HURT, *WEAK} and (says_how(sentence, fate) or _WOUNDS.search(words) is not None)


def _are_all_dead(at: Place) -> bool:
    """Tell whether the paragraph tells, up to a number's sentence, of the dead and of nobody who lived."""
    told = NOTHING
    for sentence in _before(at):
        if sentence.is_of_living:
            return False
        for each in sentence.fates:
            told |= NOTHING if _is_of_body(sentence, each) else _told(each)
    return told & STRICT == _DEAD


def _before(at: Place) -> Iterator[Sentence]:
    """Give the sentences of a paragraph before that of a number."""
    start = paragraph_around(at.text, at.around).start
    while start < at.around.start:
        around = sentence_around(at.text, Span(start, start + 1))
        if around.start >= at.around.start:
            return
        yield laid_open(at.text[around.start : around.end], at.sentence.tag)
        start = max(around.end, start) + 1


def lived_not(at: Place) -> frozenset[Metric]:
    """Return that those died of whom it is denied that they lived: "He lived. Two others did not"."""
    sentence = at.sentence
    if at.first > _NOUN:
        return NOTHING
    own = re.split(r"[;:]", sentence.words)[0]
    before = at.text[: at.around.start].rstrip()
    is_same = before and before.count("\n", paragraph_around(at.text, at.around).start) == 0
    is_denied = _NOT.search(own) is not None and not any(sentence.text(i) in COMMAS | {";"} for i in range(at.first))
    end = len(own)
    told = any(each.of("state", "verb") & STRICT for each in sentence.fates if sentence.tokens[each.first].start < end)
    return _DEAD if is_same and is_denied and not told and _LIVED.search(before) else NOTHING
