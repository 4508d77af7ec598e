"""What stands before a number: the deed done to it, the verb of which it is the subject, the toll that reaches it."""

from typing import Final

from summarizer.ground.fates.sentence import COMMAS, FAR, HURT, NOTHING, QUOTES, Sentence, Told
from summarizer.ground.languages.language import Use
from summarizer_schemas.vocabulary import Metric

_LABEL_WORDS: Final = 3
"""Words of a label of a list or table; a headline before a colon has more, or small words."""
_LABEL_SIGNS: Final = frozenset({":", "="})
_LABEL_OPENERS: Final = COMMAS | frozenset(";.|(-*•")
_CLOSE: Final = 8
"""Tokens between a verb and the number behind it where a language puts it close."""
_THAT: Final = frozenset({"that"})
"""Opens what is denied as often as it opens a relative clause: "denied reports that 12 were killed"."""
_LOOSELY: Final = frozenset({"of", "is", "was", "are", "were", "de", "von", "di", "-", ":", "as"})
"""Words that take a toll to its number only where no other number stands between."""
_LABELS: Final = frozenset({";", ".", "-", "(", "و"})
"""What stands before a label in a list of them."""
_LABEL: Final = 2
"""Words before a label with which its line may begin: "So far missing: four"."""
_BEHIND_LABEL: Final = frozenset({":", "|"})
"""What parts a label from its number: a colon, or the cells of a table's row, "| Dead | 37 |"."""
_IN: Final = frozenset({"en", "em"})
"""Opens "en total" behind a bare number."""
_OPENING: Final = frozenset({"as", "-", ":"})
"""Those of them that open another clause as often."""


def is_denied(sentence: Sentence, first: int) -> bool:
    """Tell whether what is said of the number is denied: "denied that 12 were killed"."""
    for i in range(first - 1, max(-1, first - FAR), -1):
        text = sentence.text(i)
        if text in COMMAS or text == ";" or text in sentence.telling.clause:
            return False
        if text in sentence.telling.denials:
            return True
        if text in sentence.telling.relative - _THAT and sentence.text(i - 1) not in _denying(sentence):
            return False  # "denied being behind the ambush which killed 12"
    return False


def _denying(sentence: Sentence) -> frozenset[str]:
    """Return the words behind which a clause is what is denied: "negó que", "la noticia de que"."""
    return sentence.telling.denials | sentence.telling.genitive


def done_to(sentence: Sentence, first: int) -> frozenset[Metric]:
    """Return the fate of which the number is the object, or in a free language the subject behind its verb."""
    if labelled := _labelled(sentence, first):
        return labelled
    telling = sentence.telling
    plain = (telling.soft | telling.determiners) - telling.genitive
    between: set[str] = set()
    for i in range(first - 1, max(-1, first - (FAR if telling.is_free else _CLOSE)), -1):
        if fate := sentence.ending.get(i + 1):
            return _as_object(sentence, fate, first, between)
        if _is_of_compound(sentence, i):
            continue
        if i in sentence.numbers or not _may_stand_between(sentence, i):
            return NOTHING
        if sentence.text(i) not in plain:
            between.add(sentence.text(i))
    return NOTHING


def _is_of_compound(sentence: Sentence, i: int) -> bool:
    """Tell the age and its hyphen in "загинула 62-річна жінка", which stand between a verb and one person."""
    hyphen = i if sentence.text(i) == "-" else i + 1
    is_joined = (
        sentence.text(hyphen) == "-" and not sentence.tokens[hyphen].spaced and hyphen + 1 < len(sentence.tokens)
    )
    return is_joined and not sentence.tokens[hyphen + 1].spaced and sentence.tokens[hyphen - 1].kind == "digits"


def _labelled(sentence: Sentence, first: int) -> frozenset[Metric]:
    """Return the fate of a label and its number: "Injured: 48", "Maisons détruites : 112"."""
    if sentence.text(first - 1) not in _LABEL_SIGNS:
        return NOTHING
    start = first - 1
    while start > 0 and sentence.tokens[start - 1].kind == "word" and start - 1 not in sentence.numbers.values():
        start -= 1
    label = range(start, first - 1)
    told = [fate for fate in sentence.fates if start <= fate.first < first - 1]
    is_opening = start == 0 or sentence.text(start - 1) in _LABEL_OPENERS
    telling = sentence.telling
    small = telling.prepositions | telling.determiners | telling.negations | telling.clause
    if not is_opening or len(label) > _LABEL_WORDS or len(told) != 1 or any(sentence.text(i) in small for i in label):
        return NOTHING
    return told[0].of("state", "noun", "verb")


def _may_stand_between(sentence: Sentence, i: int) -> bool:
    """Tell whether a word may stand between a verb and its number."""
    token, telling = sentence.tokens[i], sentence.telling
    if token.text in QUOTES:
        return True
    if token.kind != "word" or token.text in telling.clause or token.text in telling.joins:
        return False
    if telling.is_free and token.text in telling.determiners:
        return True
    if token.text in telling.relative:
        return False
    if any(token.text in words for words in (telling.soft, telling.determiners, telling.genitive, telling.parts)):
        return True
    return telling.is_free and not sentence.is_verb(i) and token.text not in telling.negations


def _as_object(sentence: Sentence, fate: Told, first: int, between: set[str]) -> frozenset[Metric]:
    """Return what a fate tells of the number behind it; `between` are the words between them that say something."""
    telling, before = sentence.telling, sentence.text(fate.first - 1)
    other = _joined(sentence, fate)
    # The genitive may be a part of the number: "la mort d'au moins 19".
    is_genitive = between <= telling.genitive and sentence.text(fate.last) in telling.genitive
    if fate.of("noun") and is_genitive:
        return sentence.joint(fate, ("noun", "deed"), other)
    has_own_number = fate.first in sentence.numbers.values() and not fate.of("deed", "verb")
    if has_own_number and _is_counted_among(sentence, fate):
        return fate.of("state", "noun")
    if before in telling.negations or has_own_number:
        return NOTHING
    if fate.of("state") and before in telling.determiners - telling.relative and not _is_counted_in(sentence, fate):
        return NOTHING
    uses: list[Use] = ["deed", "holder"] if fate.last == first else ["deed"]
    if telling.is_free or before not in telling.passive:
        uses.append("state")
    if telling.is_free:
        uses.append("verb")
    is_among = sentence.text(fate.last) in telling.among - telling.prepositions  # Turkish "ölenler arasında"
    if telling.is_free and (fate.last == first or is_among):
        uses.append("noun")
    return sentence.joint(fate, uses, other)


def _is_counted_among(sentence: Sentence, fate: Told) -> bool:
    """Tell the fate of a whole at the beginning, of which the number behind is a part: "among the 23 dead were six"."""
    first = next(at for at, end in sentence.numbers.items() if end == fate.first)
    start = first - 1
    while sentence.text(start) in sentence.telling.determiners:
        start -= 1
    return start == 0 and sentence.text(start) in sentence.telling.among


def _is_counted_in(sentence: Sentence, fate: Told) -> bool:
    """Tell "among the dead were 12" and "the dead included 12" from "the dead", who are somebody else."""
    opener = sentence.text(fate.first - 2)
    following = sentence.text(fate.last)
    return (
        opener in sentence.telling.among or following in sentence.telling.parts | sentence.telling.among or not opener
    )


def _joined(sentence: Sentence, fate: Told) -> Told | None:
    """Return the fate that is joined to one before it, of the same number: "killing and wounding 12"."""
    i, links = fate.first, sentence.telling.joins | {"/"}
    while i > 0 and sentence.text(i - 1) in links | COMMAS:
        i -= 1
    if not any(sentence.text(at) in links for at in range(i, fate.first)):
        return None
    other = sentence.ending.get(i)
    if other is None or other.first in sentence.numbers.values() or not other.uses & fate.uses:
        return None
    return other


def _stands_for_all(sentence: Sentence, fate: Told) -> frozenset[Metric]:
    """Return what is told where those whom it befell are taken to a number.

    "The dead of the quake stood at 12" begins with them, "eleva los muertos a 12" has them behind the verb.
    """
    telling, first = sentence.telling, fate.first
    if sentence.text(first - 1) not in telling.determiners:
        return NOTHING
    opens = first <= 1 or sentence.text(first - 2) in COMMAS | telling.joins
    is_subject = opens and any(sentence.text(i) in telling.tallying for i in range(fate.last, fate.last + FAR))
    is_object = first > 1 and sentence.text(first - 2) in telling.tallying
    return fate.of("state", "noun") & HURT if is_subject or is_object else NOTHING


def labelled(sentence: Sentence, first: int) -> frozenset[Metric]:
    """Return the fate that is a label before the number: "Missing: four", "| Dead (bodies received) | 41 |"."""
    if sentence.text(first - 1) not in _BEHIND_LABEL:
        return NOTHING
    end = first - 1
    if sentence.text(end - 1) == ")":
        end = next((i for i in range(end - 1, -1, -1) if sentence.text(i) == "("), end)
    fate = sentence.ending.get(end)
    opener = sentence.text(fate.first - 1) if fate else ""
    is_label = not opener or opener in COMMAS | _LABELS | _BEHIND_LABEL or fate is None or fate.first <= _LABEL
    return fate.of("state", "verb", "noun", "toll") if fate and is_label else NOTHING


def _set_beside(sentence: Sentence, first: int) -> frozenset[Metric]:
    """Return what is told of a bare number behind a comma: "los heridos, 19 en total"."""
    fate, behind = sentence.ending.get(first - 1), sentence.text(sentence.numbers.get(first, first + 1))
    is_bare = not behind or not behind[0].isalpha() or behind in sentence.telling.joins or behind in _IN
    if fate is None or not is_bare or sentence.text(fate.first - 1) not in sentence.telling.determiners:
        return NOTHING
    is_among = sentence.text(fate.first - 2) in sentence.telling.among | sentence.telling.prepositions
    return NOTHING if is_among else fate.of("noun", "state") & HURT


def reached(sentence: Sentence, first: int, *, loosely: bool) -> frozenset[Metric]:
    """Return the fate of a toll that reaches the number: "the death toll … has risen to at least 12".

    Args:
        sentence: the sentence.
        first: the number's first token.
        loosely: whether a word will do that may also open another clause.
    """
    while sentence.text(first - 1) in QUOTES:
        first -= 1
    telling, link = sentence.telling, sentence.text(first - 1)
    toll = sentence.ending.get(first)
    if toll and (told := toll.of("toll")) and telling.deed_first:
        return told  # "la cifra de muertos supera los 80": the verb is the number's qualifier
    if link in COMMAS:
        return _set_beside(sentence, first)
    if link not in telling.reaching or (link in _OPENING and not loosely):
        return NOTHING
    for i in range(first - 1, max(-1, first - 2 * FAR), -1):
        fate = sentence.ending.get(i + 1)
        if fate and (told := fate.of("toll") or _stands_for_all(sentence, fate)):
            return told
        is_other = i in sentence.numbers and link in _LOOSELY
        is_clause = (
            sentence.text(i) in telling.clause and i < first - 1 and i + 1 not in sentence.numbers
        )  # "da 12 a 17"
        if is_other or sentence.text(i) == ";" or is_clause:
            return NOTHING
    return NOTHING
