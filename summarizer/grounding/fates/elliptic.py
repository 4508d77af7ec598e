"""A bare number beside one of which a fate is told → that fate: what is added, set against, or said in its place.

"They recovered 11 bodies on Wednesday and 15 more on Thursday." "63 miners died, compared with 71 the year before."
Such a number has no noun and no verb of its own. What is added or set against has
a time behind it, or nothing: whatever else stands there may tell another fate.
"""

import re
from typing import Final

from summarizer.domain.article import Span
from summarizer.domain.languages import language
from summarizer.domain.languages.any_language import alternatives
from summarizer.domain.metrics import STRICT
from summarizer.domain.words import word_set
from summarizer.grounding.fates.before import days_of
from summarizer.grounding.fates.referring import Place, place_of
from summarizer.grounding.fates.sentence import COMMAS, IT, NAMES, NOTHING, WHEN, Sentence
from summarizer.grounding.numbers import COUNTED
from summarizer.grounding.numbers.changing import CHANGED_TO, tells_change
from summarizer_schemas.vocabulary import Metric

_MORE: Final = word_set(
    "more others más otros otras autres weitere andere altri altre mais outros outras anderen extra ещё еще"
)
"""What says straight beside a number that it is added to one before."""
_AGAINST: Final = re.compile(
    rf"(?<!\w)(?:{alternatives(lambda row: row.against)})(?: los| las| les| den| i| le| os| as| de)?$", re.IGNORECASE
)
_TIME: Final = WHEN | word_set(
    "year month week last previous earlier año mes semana an année mois jahr vorjahr monat vormonat woche vorwoche "
    "anno mese settimana ano mês semana jaar maand week period periodo période zeitraum período periode"
)
_TIME_WORDS: Final = 4
"""Tokens behind a number in which its time is told: "the year before", "en el mismo mes"."""
_SAME: Final = word_set("same mismo misma même gleichen selben stesso stessa mesmo mesma zelfde")
"""Stands before a time that is told in comparison: "in the same period of 2022"."""
_ELIDED: Final = word_set("dell nell dall all d l dello nello dallo")
"""Articles before a vowel: "i 71 dell'anno prima"."""
_ENDS: Final = frozenset({"", ".", ";", ")", "!", "?", "؟", *COMMAS})


def set_beside(at: Place) -> Span | None:
    """Return where the number stands to which one is added, or against which it is set; None where it is neither."""
    before = [i for i, end in at.sentence.numbers.items() if end <= at.first]
    counted = [i for i in before if at.sentence.readings[i].role in COUNTED]
    is_beside = any(each(at.sentence, at.first, at.last) for each in _BESIDE)
    if not counted or not is_beside:
        return None
    other = max(counted)
    return place_of(at._replace(first=other, last=at.sentence.numbers[other]))


def _is_added(sentence: Sentence, first: int, last: int) -> bool:
    """Tell "and 15 more on Thursday", "e altri 15 giovedì": joined to what stands before, with a time or nothing."""
    behind = sentence.text(last) in _MORE
    if sentence.text(first) in _MORE or sentence.text(first - 1) in _MORE:
        link = first - 1 if sentence.text(first) in _MORE else first - 2
    elif behind:
        link = first - 1
    else:
        return False
    while sentence.text(link) in sentence.grammar.determiners:
        link -= 1
    is_joined = sentence.text(link) in sentence.grammar.joins | COMMAS
    end = last + 1 if behind else last
    return is_joined and (sentence.text(end) in _ENDS or _is_time(sentence, end))


def _is_against(sentence: Sentence, first: int, last: int) -> bool:
    """Tell "compared with 71 the year before"."""
    before = sentence.words[: sentence.tokens[first].start].rstrip()
    return _is_time(sentence, last) and _AGAINST.search(before) is not None


def _is_instead(sentence: Sentence, first: int, last: int) -> bool:
    """Tell "nine injured instead of 26": what another counts of the same, behind which nothing is counted."""
    before = sentence.words[: sentence.tokens[first].start].rstrip()
    closes = sentence.text(last) in _ENDS or _ANNOUNCED.match(sentence.text(last)) is not None
    return closes and _INSTEAD.search(before) is not None


_INSTEAD: Final = re.compile(
    rf"(?<!\w)(?:{alternatives(lambda row: row.instead)})(?: the| los| las| les| den| der| i| os| as| de)?$",
    re.IGNORECASE,
)


_ANNOUNCED: Final = re.compile(
    r"(?:announc|report|publish|given|annonc|communiqu|signal|recens|anunci|comunic|notific|report|divulg|annunci|segnal|"
    r"gemeld|объявл|сообщ|оголош|повідомл)\w*$"
)
"""Beginnings of words that say of a number that somebody gave it: "instead of the 29 announced on Saturday"."""


def _is_changed(sentence: Sentence, first: int, last: int) -> bool:
    """Tell "from nine dead it went to 31 and fell to 28": the verb has no other subject than the count before.

    Where another clause begins between the two numbers nothing but small words and times may stand before its verb.
    """
    grammar = sentence.grammar
    to = first - 1
    while sentence.text(to) in grammar.determiners - CHANGED_TO:
        to -= 1
    small = grammar.joins | grammar.prepositions - grammar.genitive
    is_bare = sentence.text(last) in _ENDS | small or _is_time(sentence, last)
    before = [i for i, end in sentence.numbers.items() if end <= first]
    if sentence.text(to) not in CHANGED_TO or not tells_change(sentence.text(to - 1)) or not is_bare or not before:
        return False
    parts = grammar.joins | grammar.clause | COMMAS
    between = range(sentence.numbers[max(before)], to - 1)
    start = max((i + 1 for i in between if sentence.text(i) in parts), default=None)
    empty = (
        small
        | grammar.determiners
        | grammar.soft
        | grammar.clause
        | frozenset(days_of(sentence.tag))
        | WHEN
        | IT
        | _ITSELF
    )
    return start is None or all(sentence.text(i) in empty for i in range(start, to - 1))


_ITSELF: Final = word_set("se si s on man men then later puis dann poi luego depois")


def _is_time(sentence: Sentence, i: int) -> bool:
    """Tell whether a time stands at a token, behind small words, and its clause ends with it or behind a word."""
    grammar, days = sentence.grammar, days_of(sentence.tag)
    small = grammar.prepositions | grammar.determiners | grammar.soft | grammar.genitive | _ELIDED | _SAME
    for j in range(i, i + _TIME_WORDS):
        text = sentence.text(j)
        if text in days or text in _TIME:
            return True
        if text not in small or text in grammar.passive:
            return False
    return False


_BESIDE: Final = (_is_added, _is_against, _is_instead, _is_changed)


def is_added_to(sentence: Sentence, first: int, last: int) -> bool:
    """Tell the 30 of "a los 30 del viernes se suman dos", which were told before: others are added to them."""
    grammar = sentence.grammar
    opens = all(sentence.text(i) in grammar.determiners | grammar.prepositions | CHANGED_TO for i in range(first))
    is_bare = sentence.text(last) in grammar.genitive | grammar.prepositions | _ENDS or sentence.is_verb(last)
    is_to = any(sentence.text(i) in CHANGED_TO for i in range(first))
    return opens and is_to and is_bare and _ADDING.search(sentence.words) is not None


_ADDING: Final = re.compile(rf"(?<!\w)(?:{alternatives(lambda row: row.adds)})(?!\w)", re.IGNORECASE)


def is_of_names(sentence: Sentence, first: int, last: int) -> bool:
    """Tell "the names of 640 people": a list of people of whom nothing else is said."""
    genitive = sentence.grammar.genitive
    of = first - 2 if genitive and sentence.text(first - 1) in genitive else first - 1
    is_listed = sentence.text(of) in NAMES and bool(genitive) == (of < first - 1)
    noun = sentence.text(last)
    return is_listed and (noun in sentence.persons or noun in language(sentence.tag).nouns.get("people", ()))


_REASON: Final = re.compile(rf"(?<!\w)(?:{alternatives(lambda row: row.higher_as)})(?!\w)", re.IGNORECASE)


def told_by_reason(at: Place) -> frozenset[Metric]:
    """Return the one fate of those for whom a count is higher, of a number to which somebody raises "the figure"."""
    sentence, grammar = at.sentence, at.sentence.grammar
    to = at.first - 1
    near = {sentence.text(i) for i in range(max(0, to - _FIGURE), to)}
    is_figure = sentence.text(to) in CHANGED_TO and not near.isdisjoint(grammar.tallies)
    behind = sentence.words[sentence.tokens[at.last - 1].end :]
    reason = _REASON.search(behind)
    if not is_figure or reason is None or not near.isdisjoint(grammar.genitive):
        return NOTHING
    start = len(sentence.words) - len(behind) + reason.start()
    told = [each for each in sentence.fates if sentence.tokens[each.first].start >= start]
    fates = NOTHING.union(*(each.of("noun", "state", "verb") for each in told)) & STRICT
    return fates if len(fates) == 1 else NOTHING


_FIGURE: Final = 3
"""Tokens before "to" in which the noun of counting stands."""
