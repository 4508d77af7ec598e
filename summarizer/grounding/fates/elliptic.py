"""A bare number beside one of which a fate is told → that fate: what is added, set against, or said in its place.

"They recovered 11 bodies on Wednesday and 15 more on Thursday." "63 miners died, compared with 71 the year before."
"That of the dead has come and gone: 27, said the mayor; 24, corrected the ministry." "A higher figure for the missing,
saying 44 names had been registered." Such a number has no noun and no verb of its own. What is added or set against has
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
from summarizer.grounding.fates.sentence import COMMAS, IT, NAMES, NOTHING, WHEN, FateMention, Sentence
from summarizer.grounding.numbers import COUNTED, is_only_one
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
_ENDS: Final = frozenset({"", ".", ";", ")", "!", "?", *COMMAS})
_OPENS: Final = frozenset({":", ";"})


def set_beside(at: Place) -> Span | None:
    """Return where the number stands to which one is added, or against which it is set; None where it is neither."""
    before = [i for i, end in at.sentence.numbers.items() if end <= at.first]
    counted = [i for i in before if at.sentence.readings[i].role in COUNTED]
    is_beside = any(each(at.sentence, at.first, at.last) for each in _BESIDE)
    if not counted or not is_beside:
        return None
    other = max(counted)
    return place_of(at._replace(first=other, last=at.sentence.numbers[other]))


def _is_listed(sentence: Sentence, first: int, last: int) -> bool:
    """Tell "we have buried three, and the list shows only one": of those before, one alone is in a list."""
    grammar = sentence.grammar
    start = max((i for i in range(first) if sentence.text(i) in grammar.joins | COMMAS), default=0)
    is_of_list = any(_LIST.match(sentence.text(i)) for i in range(start, first))
    return is_of_list and last == first + 1 and is_only_one(sentence.tokens, first)


_LIST: Final = re.compile(r"list|elenc|lijst|regist|списк|реестр|реєстр")


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


_BESIDE: Final = (_is_added, _is_against, _is_instead, _is_changed, _is_listed)


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


def told_by_heading(at: Place) -> frozenset[Metric]:
    """Return the fate of which the words before a number say that its count follows."""
    sentence = at.sentence
    if sentence.text(at.first - 1) in _OPENS and (
        sentence.text(at.last) in _ENDS | {"-"} or _is_time(sentence, at.last)
    ):
        return _told_before_colon(sentence, at.first)
    return NOTHING


def _told_before_colon(sentence: Sentence, first: int) -> frozenset[Metric]:
    """Return the one fate before a colon, behind which each part begins with a number alone."""
    colon = next((i for i in range(first) if sentence.text(i) == ":"), None)
    if colon is None or any(i < colon for i in sentence.numbers):
        return NOTHING
    opening = {sentence.written(i)[0] for i in sentence.numbers}
    parts = [i + 1 for i in range(colon, first) if sentence.text(i) in _OPENS]
    told = [each for each in sentence.fates if each.last <= colon]
    if not opening.issuperset(parts) or not told or not all(_is_tallied(sentence, each) for each in told):
        return NOTHING
    fates = NOTHING.union(*(each.of("noun", "state", "toll") for each in told)) & STRICT
    return fates if len(fates) == 1 else NOTHING


def _is_tallied(sentence: Sentence, fate: FateMention) -> bool:
    """Tell "the number of the dead", "el de los muertos": a noun of counting before a fate, or what stands for one."""
    grammar, i = sentence.grammar, fate.first - 1
    while i > 0 and sentence.text(i) in grammar.determiners - grammar.genitive - _FOR:
        i -= 1
    if fate.of("toll"):
        return True
    if sentence.text(i) not in grammar.genitive | _FOR:
        return False
    heads = {sentence.text(i - 1), sentence.text(i - 2)}  # "una cifra mayor de desaparecidos"
    return not heads.isdisjoint(grammar.tallies) or (i == 1 and sentence.text(0) in _STANDING)


_FOR: Final = word_set("for para pour für per voor")
_STANDING: Final = word_set("el la that celui celle quello quella die der o a het dat")
"""What stands for a noun of counting at the head of a sentence: "el de los muertos"."""
