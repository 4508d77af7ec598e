"""A bare number that a verb or a noun of counting gives anew → the fate that was told of the count before.

"The ministry, which had reported 28 dead, went back to 25." "The figure of 28 in the first bulletin is corrected." "The
agency has withdrawn its 29." What the number counts is left out, as everybody knows it: it is what the same sentence
told before, or else what was told of the same number, or of the nearest one before. In a language's patterns
(`recounting`) "#" is the number.
"""

import re
from collections.abc import Callable
from typing import Final

from summarizer.domain.article import Span, sentence_around
from summarizer.domain.languages.any_language import alternatives
from summarizer.domain.metrics import STRICT, WEAK
from summarizer.domain.words import word_set
from summarizer.grounding.fates.before import days_of
from summarizer.grounding.fates.referring import Place, numbers_before, place_of, value_at
from summarizer.grounding.fates.sentence import COMMAS, IT, NOTHING, WHEN, Sentence, laid_open
from summarizer.grounding.numbers.changing import CHANGED_TO, tells_change
from summarizer_schemas.vocabulary import Metric

_SENTENCES_BACK: Final = 4
"""How far back a count may have been told that is given anew; a page's byline is one as well."""
_THEN: Final = word_set(
    "then now poi ora dann nun jetzt puis maintenant luego después ahora depois agora daarna dan nu потом затем теперь "
    "потім тепер sonra şimdi ثم"
)
_SIGNS: Final = frozenset('.!?…-–—«»"“”')


def recounted(at: Place, told_at: Callable[[str, Span, str], frozenset[Metric]]) -> frozenset[Metric]:
    """Return what was told of the count that the number at a place gives anew; nothing where it gives none.

    Args:
        at: where the number stands.
        told_at: what a text tells of a number of it.
    """
    sentence, first, last = at.sentence, at.first, at.last
    if not is_without_noun(sentence, last):
        return NOTHING
    start = _gives_anew(sentence, first, last)
    if start is None:
        return _totalled(at)
    before = (each for each in sentence.fates if sentence.tokens[each.last - 1].end <= start)
    told = (each for each in before if sentence.text(each.first - 1) not in sentence.grammar.negations)
    own = NOTHING.union(*(each.of("state", "verb", "noun", "toll") for each in told)) - (WEAK - _SAID)
    return own or _counted_before(at, told_at)


def _totalled(at: Place) -> frozenset[Metric]:
    """Return what a total counts whose noun is left out: "a woman died, which brings the total to 26".

    That is the one fate that its sentence tells before the noun of counting, or else the sentence before.
    """
    sentence = at.sentence
    tally = _tally(sentence, at.first)
    if tally is None:
        return NOTHING
    before = [each for each in sentence.fates if each.last <= tally]
    told = NOTHING.union(*(each.of("state", "verb", "noun") for each in before)) & STRICT
    if not told:
        return told_before(at) & STRICT
    return told if len(told) == 1 else NOTHING


def _tally(sentence: Sentence, first: int) -> int | None:
    """Return the noun of counting, or "it", that reaches a number, with no noun of what is counted between the two."""
    grammar, link = sentence.grammar, sentence.written(first)[0] if first in sentence.numbers else first
    links = grammar.reaching | CHANGED_TO
    before = range(link - 1, max(-1, link - 1 - _TALLY), -1)
    tally = next((i for i in before if sentence.text(i) in grammar.tallies or _is_changed(sentence, i)), None)
    if tally is None or sentence.text(link - 1) not in links:
        return None
    small = links | grammar.soft | grammar.passive | grammar.tallying | _BACK
    between = range(tally + 1, link)
    is_bare = all(sentence.text(i) in small or sentence.is_verb(i) or tells_change(sentence.text(i)) for i in between)
    return tally if is_bare else None


def _is_changed(sentence: Sentence, i: int) -> bool:
    """Tell "it" that somebody changes: "lowered it to 12", "l'a ramené à 12", "hat sie auf 12 gesenkt"."""
    near = (*range(i - _CHANGE, i), *range(i + 1, i + _CHANGE))
    end = sentence.numbers.get(i + 2, i)
    return sentence.text(i) in IT | _CLITICS and any(tells_change(sentence.text(j)) for j in (*near, end))


_CLITICS: Final = word_set("l la le o them його її")
"""What else stands for a count beside a verb: "l'a ramené", "reduziu-o"."""
_CHANGE: Final = 4
"""Tokens from "it" within which the verb stands that changes it."""
_BACK: Final = word_set("back down up again terug zurück wieder")
_TALLY: Final = 4
"""Tokens between a noun of counting and its number: "the total has now risen to 26"."""
_SAID: Final[frozenset[Metric]] = frozenset({"affected"})
"""What says little of people, and still says whose number is given anew: "the number of sick people to 149"."""


def _gives_anew(sentence: Sentence, first: int, last: int) -> int | None:
    """Return where the words begin that give a number anew; None where there are none."""
    start, end = sentence.tokens[first].start, sentence.tokens[last - 1].end
    words = f"{sentence.words[:start]}#{sentence.words[end:]}"
    for found in sentence.grammar.recounting.finditer(words):
        if found.start() <= start < found.end():
            return found.start()
    within = {i for at, stop in sentence.numbers.items() for i in range(at, stop)}
    texts = (sentence.text(i) for i in range(len(sentence.tokens)) if i not in within)
    is_row = len(sentence.numbers) > 1  # one alone may be an answer
    return 0 if is_row and all(text in _THEN | COMMAS | _SIGNS for text in texts) else None


def is_without_noun(sentence: Sentence, last: int) -> bool:
    """Tell a number behind which no noun says what it counts."""
    grammar, follows = sentence.grammar, sentence.text(last)
    small = grammar.prepositions | grammar.joins | grammar.clause | grammar.relative | grammar.passive | grammar.being
    is_small = (
        follows in _ELIDED | WHEN
        or follows in days_of(sentence.tag)
        or follows in small - grammar.determiners
        or sentence.is_verb(last)
    )
    is_small |= follows in grammar.tallying or tells_change(follows)
    is_small |= last < len(sentence.tokens) and _INSTEAD.match(sentence.words, sentence.tokens[last].start) is not None
    is_noun = follows in sentence.persons or last in sentence.starting or not (is_small or follows in _PARTICLES)
    return not follows[:1].isalpha() or not is_noun


_ELIDED: Final = frozenset({"qu"})
"""French "que" before a vowel: "le chiffre de 31 qu'il avançait"."""
_INSTEAD: Final = re.compile(rf"(?:{alternatives(lambda row: row.instead)})(?!\w)", re.IGNORECASE)
"""What else is said to have been counted: "to 26 instead of the 29"."""
_PARTICLES: Final = word_set(
    "zurück zurückgezogen korrigiert berichtigt widerrufen gesenkt erhöht in contained given published contenu publié "
    "contenuto pubblicato contenido publicado contido"
)
"""What stands behind the number of such a verb in German and Dutch, and participles behind one of a bulletin."""


def _counted_before(at: Place, told_at: Callable[[str, Span, str], frozenset[Metric]]) -> frozenset[Metric]:
    """Return what is told of the same number before, or else of the nearest number before, or of a headline."""
    text, tag, value = at.text, at.sentence.tag, value_at(at.sentence, at.first)
    counted = [each for each in numbers_before(at, _SENTENCES_BACK) if each.around != at.around]
    same = [each for each in counted if value is not None and value_at(each.sentence, each.first) == value]
    for each in (*same, *counted):
        if told := told_at(text, place_of(each), tag) - WEAK:
            return told
    return told_before(at)


def told_before(at: Place, within: int = 1) -> frozenset[Metric]:
    """Return the one fate of a sentence before ("A woman died. That makes 26"), or a headline's by its noun.

    Args:
        at: where a number stands.
        within: how many sentences back a sentence with a verb may stand.
    """
    start = at.around.start
    for back in range(_SENTENCES_BACK):
        if start <= 1:
            break
        start, end = sentence_around(at.text, Span(start - 2, start - 1))
        sentence = laid_open(at.text[start:end], at.sentence.tag)
        told = NOTHING.union(*(each.of("noun", "state", "verb") for each in sentence.fates)) - WEAK
        if told:
            verbs = sentence.grammar.passive | sentence.grammar.being
            is_heading = not any(sentence.is_verb(i) or each.text in verbs for i, each in enumerate(sentence.tokens))
            return told if len(told) == 1 and (back < within or is_heading) else NOTHING
    return NOTHING
