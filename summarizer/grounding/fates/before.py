"""Fates told before a number: the deed done to it, the verb of which it is the subject, the toll that reaches it.

`nearest_to` gives the fate nearest to a number of which its clause, as far as it can be followed, tells nothing. News
bends its clauses in more ways than this module and `behind` follow, and a true figure must not fall for that: a list
("five tanks, two carriers and other equipment were destroyed"), an unknown verb before a known phrase ("have been
pulled to safety"), a noun that counts ("an exodus of thousands"). So a fate in the number's sentence is its own where
nothing between the two tells anything else: no verb but its auxiliaries, no clause that begins, no denial, and no other
number that is nearer to it.
"""

from collections.abc import Collection, Iterator
from functools import cache
from itertools import pairwise
from typing import Final

from summarizer.domain.edtf import WEEKDAYS
from summarizer.domain.languages import CODES, ENGLISH, primary
from summarizer.domain.languages.language import Use
from summarizer.domain.metrics import HARMED, JOINED, WEAK, metrics_where
from summarizer.domain.words import word_set
from summarizer.grounding.dates.foreign import cldr_names
from summarizer.grounding.fates.sentence import (
    AND,
    ANSWERS,
    AS,
    AT_HOME,
    COMMAS,
    FAR,
    HANGING,
    IT,
    LATER,
    NOTHING,
    PERSONAL,
    QUOTES,
    STOPS,
    TIMES,
    WHEN,
    FateMention,
    Sentence,
)
from summarizer.grounding.numbers.changing import CHANGED_TO, tells_change
from summarizer_schemas.vocabulary import Metric

_LABEL_WORDS: Final = 3
"""Words of a label of a list or table; a headline before a colon has more, or small words."""
_LABEL_OPENERS: Final = COMMAS | frozenset(";.|(-*•")
_COUNTED_ANEW: Final = metrics_where(lambda row: row.is_counted_anew)
_CLOSE: Final = 8
"""Tokens between a verb and the number behind it where a language puts it close."""
_THAT: Final = frozenset({"that"})
"""Opens what is denied as often as it opens a relative clause: "denied reports that 12 were killed"."""
_LOOSELY: Final = frozenset({"of", "is", "was", "are", "were", "de", "von", "di", "-", ":", "as"})
"""Words that take a toll to its number only where no other number stands between."""
_SPEECH_ENDS: Final = frozenset('"”»“')
_BEHIND_LABEL: Final = frozenset({":", "=", "|"})
"""What parts a label from its number: a colon, or the cells of a table's row, "| Dead | 37 |"."""
_IN: Final = frozenset({"en", "em"})
"""Opens "en total" behind a bare number."""
_OPENING: Final = frozenset({"as", "-", ":"})
"""Those of them that open another clause as often."""


def is_denied(sentence: Sentence, first: int) -> bool:
    """Tell whether what is said of the number is denied: "denied that 12 were killed"."""
    if sentence.grammar.verb_last:
        return _is_denied_at_end(sentence, first)
    for i in range(first - 1, max(-1, first - FAR), -1):
        text = sentence.text(i)
        if text in COMMAS or text == ";" or text in sentence.grammar.clause:
            return False
        if text in sentence.grammar.denials:
            return True
        if text in sentence.giving and sentence.text(i - 1) in sentence.grammar.joins:
            return False  # "denied any part in the raid and said two of its own were killed"
        if text in sentence.grammar.relative - _THAT and sentence.text(i - 1) not in _denying(sentence):
            return False  # "denied being behind the ambush which killed 12"
    return False


def _is_denied_at_end(sentence: Sentence, first: int) -> bool:
    """Tell a Turkish denial, whose verb ends the sentence: "27 kişinin öldüğü iddiasını reddetti"."""
    for i in range(first, len(sentence.tokens)):
        text = sentence.text(i)
        if text in sentence.grammar.denials:
            return True
        if text in STOPS or text in sentence.giving or sentence.is_finite(i):
            return False
    return False


def is_difference(sentence: Sentence, last: int) -> bool:
    """Tell a number that ends before the token `last` and is what another count is larger by: "three more than"."""
    is_behind = 0 < last < len(sentence.tokens)
    behind = sentence.words[sentence.tokens[last - 1].end :].lstrip() if is_behind else ""
    return bool(behind) and sentence.grammar.differing.match(behind) is not None


def _denying(sentence: Sentence) -> frozenset[str]:
    """Return the words behind which a clause is what is denied: "negó que", "la noticia de que"."""
    return sentence.grammar.denials | sentence.grammar.genitive


def done_to(sentence: Sentence, first: int) -> frozenset[Metric]:
    """Return the fate of which the number is the object, or in a free language the subject behind its verb."""
    grammar = sentence.grammar
    plain = (grammar.soft | grammar.determiners) - grammar.genitive
    between: set[str] = set()
    for i in range(first - 1, max(-1, first - (FAR if grammar.is_free else _CLOSE)), -1):
        if sentence.grammar.verb_last and (_closes(sentence, i) or _is_whole_of(sentence, i, first)):
            return NOTHING
        if fate := sentence.ending.get(i + 1):
            is_of_part = fate.last < first and sentence.is_part_of(first)  # "ertrank eines von zwölf Kindern"
            if is_of_part:
                return NOTHING
            is_anothers = _is_of_others(sentence, fate, first) or is_of_giver(sentence, fate, first)
            return NOTHING if is_anothers else _as_object(sentence, fate, first, between)
        if _is_of_compound(sentence, i) or _is_of_duration(sentence, i) or _is_collective(sentence, i):
            continue
        if _is_circumstance(sentence, i):
            continue
        is_of_circumstance = i == first - 1 and grammar.is_free and sentence.text(i) in _WITHIN
        if is_of_circumstance or i in sentence.numbers or not _may_stand_between(sentence, i):
            return NOTHING
        if sentence.text(i) not in plain:
            between.add(sentence.text(i))
    return NOTHING


def _is_whole_of(sentence: Sentence, i: int, first: int) -> bool:
    """Tell "of the injured" before a Turkish number of those who met with something else: "yaralılardan üçü öldü".

    The dead stay dead, whatever befell some of them: "ölen işçilerden altısı toprağa verildi".
    """
    if i + 1 != first or not sentence.text(i).endswith(sentence.grammar.out_of_them):
        return False
    whole = (fate for at in (i, i + 1) if (fate := sentence.ending.get(at)))
    if any(each.metric == "killed" for fate in whole for each in fate.words):
        return False
    behind = next((each for each in sentence.fates if each.first > first), None)
    numbers = range(first + 1, behind.first) if behind else ()
    return behind is not None and bool(behind.of("state", "verb")) and not any(at in sentence.numbers for at in numbers)


def _closes(sentence: Sentence, i: int) -> bool:
    """Tell a Turkish verb behind which another clause begins, with numbers of its own: "öldü", "kaybederken"."""
    text = sentence.text(i)
    is_long = len(text) > _SHORTEST_VERB
    return is_long and (sentence.is_finite(i) or (i + 1 in sentence.ending and text.endswith(_CONVERBS)))


_SHORTEST_VERB: Final = 3
_CONVERBS: Final = (
    "ken", "ıp", "ip", "up", "üp", "arak", "erek", "ınca", "ince", "unca", "ünce", "mesiyle", "masıyla", "mesinden",
    "masından", "mesi", "ması", "mesine", "masına", "dığında", "diğinde", "duğunda", "düğünde", "tığında", "tiğinde",
    "tuğunda", "tüğünde", "dıktan", "dikten", "duktan", "dükten", "tıktan", "tikten", "tuktan", "tükten",
)  # fmt: skip
"""Endings of Turkish verbs that say when or why the verb of the sentence happened."""


def _is_circumstance(sentence: Sentence, i: int) -> bool:
    """Tell the number of a phrase between a verb and its late subject: "starben bei zwei Bränden 26 Menschen"."""
    number = next((at for at, end in sentence.numbers.items() if at <= i < end), None)
    is_within = number is not None and sentence.text(sentence.written(number)[0] - 1) in _WITHIN
    return is_within and sentence.grammar.is_free


_WITHIN: Final = word_set(
    "bei in an auf durch nach en dans tras durante por nel nella dopo em no na após bij на во в при после у під час "
    "після"
)
"""Words before the number of a place, a time or a cause."""


def _is_collective(sentence: Sentence, i: int) -> bool:
    """Tell the convoy of "destroyed a convoy of eleven vehicles", or its article."""
    genitive, is_article = sentence.grammar.genitive, sentence.text(i) in sentence.grammar.ones
    noun = i + 1 if is_article else i
    return sentence.text(noun) in _COLLECTIVES and sentence.text(noun + 1) in genitive


_COLLECTIVES: Final = word_set(
    "convoy column fleet group crowd band team squad herd flock string line row batch convoi colonne groupe flotte "
    "file troupeau columna grupo flota fila caravana rebaño konvoi kolonne gruppe trupp reihe herde convoglio colonna "
    "gruppo gregge comboio coluna frota rebanho konvooi colonne groep rij kudde"
)
"""Nouns of many, between a deed and the number of them."""


def _is_of_others(sentence: Sentence, fate: FateMention, first: int) -> bool:
    """Tell "the relatives of the dead are 12", "doctors who treat the injured are 12": the number is of the others."""
    grammar, at = sentence.grammar, fate.first - 1
    is_genitive = sentence.text(at) in grammar.genitive
    if sentence.text(first - 1) not in grammar.being | _STAYING or not (is_genitive or sentence.has_article(fate)):
        return False
    before, heads = sentence.text(at - 1), [sentence.text(i) for i in range(at)]
    hangs_on = is_genitive or before in grammar.genitive | grammar.prepositions
    hangs_on |= sentence.is_verb(at - 1) and before not in sentence.giving | grammar.tallying
    hangs_on |= any(one in sentence.persons and other in grammar.relative for one, other in pairwise(heads))
    return hangs_on and bool(heads) and grammar.tallies.isdisjoint(heads) and heads[0] not in grammar.prepositions


def _is_of_compound(sentence: Sentence, i: int) -> bool:
    """Tell the age and its hyphen in "загинула 62-річна жінка", which stand between a verb and one person."""
    hyphen = i if sentence.text(i) == "-" else i + 1
    is_joined = (
        sentence.text(hyphen) == "-" and not sentence.tokens[hyphen].spaced and hyphen + 1 < len(sentence.tokens)
    )
    return is_joined and not sentence.tokens[hyphen + 1].spaced and sentence.tokens[hyphen - 1].kind == "digits"


def _is_of_duration(sentence: Sentence, i: int) -> bool:
    """Tell "for four hours" between a verb and those to whom it is done: "retuvieron durante cuatro horas a dos"."""
    return any(at - 1 <= i <= end and sentence.text(end) in TIMES for at, end in sentence.numbers.items())


def _may_stand_between(sentence: Sentence, i: int) -> bool:
    """Tell whether a word may stand between a verb and its number."""
    token, grammar = sentence.tokens[i], sentence.grammar
    if token.text in QUOTES:
        return True
    if token.kind != "word" or token.text in grammar.clause or token.text in grammar.joins:
        return False
    if grammar.is_free and token.text in grammar.determiners:
        return True
    if token.text in grammar.relative:
        return False
    if any(token.text in words for words in (grammar.soft, grammar.determiners, grammar.genitive, grammar.parts)):
        return True
    return grammar.is_free and not sentence.is_verb(i) and token.text not in grammar.negations


def _as_object(sentence: Sentence, fate: FateMention, first: int, between: set[str]) -> frozenset[Metric]:
    """Return what a fate tells of the number behind it; `between` are the words between them that say something."""
    grammar, before = sentence.grammar, sentence.text(fate.first - 1)
    other = _joined(sentence, fate)
    # The genitive may be a part of the number: "la mort d'au moins 19".
    is_genitive = between <= grammar.genitive and sentence.text(fate.last) in grammar.genitive
    if fate.of("noun") and is_genitive:
        return sentence.joint(fate, ("noun", "deed"), other)
    has_own_number = fate.first in sentence.numbers.values() and not fate.of("deed", "verb")
    # "The previous three killed 29": whoever stands before the verb did it.
    end = next((end for at, end in sentence.numbers.items() if sentence.written(at)[0] == first), first)
    has_own_number &= fate.last != first or end in sentence.starting
    if has_own_number:
        return NOTHING
    if fate.of("state") and before in grammar.determiners - grammar.relative and not _is_counted_in(sentence, fate):
        return NOTHING
    is_straight = all(sentence.text(i) in grammar.soft for i in range(fate.last, first))  # "has lost only three"
    uses: list[Use] = ["deed", "holder"] if is_straight else ["deed"]
    if "rite" in fate.uses and not sentence.is_of_nature and counts_persons(sentence, first):
        return fate.of("rite")  # whom people bury is neither trapped nor destroyed
    if grammar.is_free or before not in grammar.passive:
        uses.append("state")
    if grammar.is_free:
        uses.append("verb")
    is_among = sentence.text(fate.last) in grammar.among - grammar.prepositions  # Turkish "ölenler arasında"
    if grammar.is_free and (fate.last == first or is_among):
        uses.append("noun")
    return sentence.joint(fate, uses, other)


def counts_persons(sentence: Sentence, first: int) -> bool:
    """Tell whether a number counts persons, by the noun behind it or without one: who buries 40 pipes buries nobody."""
    last, grammar = sentence.numbers.get(first, first + 1), sentence.grammar
    if any(sentence.text(i) in sentence.persons for i in (last, last + 1)):
        return True
    following = sentence.text(last)
    small = grammar.joins | grammar.clause | grammar.soft | grammar.passive | grammar.prepositions - grammar.genitive
    return not following[:1].isalpha() or following in small or "rite" in _uses_at(sentence, last)


def _uses_at(sentence: Sentence, i: int) -> frozenset[Use]:
    fate = sentence.starting.get(i)
    return fate.uses if fate else frozenset()


def _is_counted_in(sentence: Sentence, fate: FateMention) -> bool:
    """Tell "among the dead were 12" and "the dead included 12" from "the dead", who are somebody else."""
    opener = sentence.text(fate.first - 2)
    following = sentence.text(fate.last)
    return (
        opener in sentence.grammar.among or following in sentence.grammar.parts | sentence.grammar.among or not opener
    )


def _joined(sentence: Sentence, fate: FateMention) -> FateMention | None:
    """Return the fate that is joined to one before it, of the same number: "killing and wounding 12"."""
    i, links = fate.first, sentence.grammar.joins | {"/"}
    while i > 0 and sentence.text(i - 1) in links | COMMAS:
        i -= 1
    if not any(sentence.text(at) in links for at in range(i, fate.first)):
        return None
    other = sentence.ending.get(i)
    if other is None or other.first in sentence.numbers.values() or not other.uses & fate.uses:
        return None
    return other


def _stands_for_all(sentence: Sentence, fate: FateMention, number: int) -> frozenset[Metric]:
    """Return what is told where those whom it befell are taken to a number.

    "The dead of the quake stood at 12" begins with them, "eleva los muertos a 12" has them behind the verb, and
    "and the injured at 12" leaves it out.
    """
    grammar, first = sentence.grammar, fate.first
    if sentence.text(first - 1) not in grammar.determiners:
        return NOTHING
    opens = first <= 1 or sentence.text(first - 2) in COMMAS | grammar.joins or _opens_clause(sentence, first - 1)
    verbs = grammar.tallying | grammar.being
    between = range(fate.last, number)
    is_subject = opens and any(sentence.text(i) in verbs or tells_change(sentence.text(i)) for i in between)
    is_object = first > 1 and sentence.text(first - 2) in grammar.tallying
    is_second = opens and first > 1 and fate.last + 1 == number
    near = range(fate.last, sentence.numbers.get(number, number) + 1)
    has_changed = is_subject and any(tells_change(sentence.text(i)) for i in near)
    told = fate.of("state", "noun")
    if has_changed and told.isdisjoint(HARMED):
        return told & _COUNTED_ANEW  # "gli arrestati sono saliti da quattro a sette"
    return told & HARMED if is_subject or is_object or is_second else NOTHING


def predicated(sentence: Sentence, first: int, last: int) -> frozenset[Metric]:
    """Return the fate of the subject of which a number is all that its verb says: "the injured of the leak are 27".

    The subject opens its clause, behind a dateline as well, and the number stands alone or counts persons.
    """
    if first not in sentence.numbers:
        return NOTHING
    grammar, verb = sentence.grammar, sentence.written(first)[0] - 1
    verbs = grammar.being | grammar.tallying | _STAYING
    while sentence.text(verb) in grammar.soft - verbs:
        verb -= 1
    if sentence.text(verb) not in verbs or not _is_alone(sentence, last):
        return NOTHING
    fate = _opening_subject(sentence, verb)
    if fate is None:
        return NOTHING
    other = grammar.finite | grammar.clause | grammar.relative - grammar.determiners | sentence.giving | verbs
    is_ours = other.isdisjoint(sentence.text(at) for at in range(fate.last, verb))
    return fate.of("state", "noun") & HARMED if is_ours else NOTHING


def _opening_subject(sentence: Sentence, verb: int) -> FateMention | None:
    """Return the fate with which the clause of a verb opens: "the injured", "the injured people", or none."""
    grammar = sentence.grammar
    start = next((i for i in range(verb - 1, -1, -1) if sentence.text(i) in _CLAUSE_SIGNS | grammar.joins), -1)
    i = start + 1
    while sentence.text(i) in grammar.determiners - grammar.genitive:
        i += 1
    if i == start + 1:
        return None
    return sentence.starting.get(i) or (sentence.starting.get(i + 1) if sentence.text(i) in sentence.persons else None)


def _is_alone(sentence: Sentence, last: int) -> bool:
    """Tell whether no noun stands behind a number, or one of persons."""
    following, grammar = sentence.text(last), sentence.grammar
    small = grammar.joins | grammar.clause | grammar.soft | grammar.prepositions | grammar.relative
    return not following[:1].isalpha() or following in small or following in sentence.persons


_CLAUSE_SIGNS: Final = COMMAS | QUOTES | frozenset({";", ":", "-", "–", "—", "("})
_STAYING: Final = word_set(
    "restano rimangono diventano restent demeurent deviennent siguen siendo permanecen permanecem continuam sendo "
    "remain remained number numbered bleiben blieben blijven bleven"
)
"""Verbs that say of a count what "are" says, and of persons with words behind them something else."""


def _opens_clause(sentence: Sentence, first: int) -> bool:
    """Tell whether a subject begins at the token `first`: "said that the dead", "in Bellavista the dead"."""
    grammar, before = sentence.grammar, sentence.text(first - 1)
    if before in grammar.clause | sentence.giving or (before in grammar.relative and before not in grammar.determiners):
        return True
    small = grammar.prepositions | grammar.genitive | grammar.among | grammar.determiners
    return (
        sentence.text(0) in grammar.prepositions
        and before not in small
        and not any(map(sentence.is_finite, range(first)))
    )


def has_verb_before(sentence: Sentence, first: int) -> bool:
    """Tell whether a verb stands before a number in its clause that may say something of those counted."""
    grammar, quiet, is_given = sentence.grammar, _quiet(sentence), False
    for i in range(first - 1, max(-1, first - FAR), -1):
        text = sentence.text(i)
        if text in STOPS or text in grammar.clause or text in grammar.negations:
            return text in grammar.negations
        is_given |= text in sentence.giving
        # In English "praised" may be a participle, and be finite as well.
        is_participle = sentence.is_participle(i) and (sentence.text(i - 1) in grammar.passive or not grammar.is_free)
        if (is_participle or sentence.is_finite(i)) and text not in quiet:
            return True
    return False


def has_verb_behind(sentence: Sentence, last: int) -> bool:
    """Tell whether a verb or a participle stands behind a number in its clause, which may say something of it."""
    grammar, quiet = sentence.grammar, _quiet(sentence)
    for i in range(last, min(len(sentence.tokens), last + FAR)):
        text = sentence.text(i)
        if text in STOPS or text in COMMAS or text in grammar.clause:
            return False
        is_noun = i == last and not sentence.is_finite(i)  # "1,140 entradas" ends as participles do
        if sentence.is_verb(i) and text not in quiet and not is_noun:
            return True
    return False


def _quiet(sentence: Sentence) -> frozenset[str]:
    """Return the verbs that say nothing of those counted but that they are, or how many."""
    grammar = sentence.grammar
    return sentence.giving | grammar.passive | grammar.tallying | grammar.being | grammar.soft


def labelled(sentence: Sentence, first: int) -> frozenset[Metric]:
    """Return the fate of a label and its number: "Injured: 48", "So far missing: four", "| Dead (received) | 41 |"."""
    end, grammar = first - 1, sentence.grammar
    if sentence.text(end) not in _BEHIND_LABEL:
        return NOTHING
    if sentence.text(end - 1) == ")":
        end = next((i for i in range(end - 1, -1, -1) if sentence.text(i) == "("), end)
    start = end
    while start > 0 and sentence.tokens[start - 1].kind == "word" and start - 1 not in sentence.numbers.values():
        start -= 1
    told = [fate for fate in sentence.fates if start <= fate.first < end]
    is_opening = start == 0 or sentence.text(start - 1) in _LABEL_OPENERS
    small = grammar.prepositions - grammar.genitive | grammar.determiners | grammar.negations | grammar.clause
    is_label = is_opening and end - start <= _LABEL_WORDS and len(told) == 1
    if not is_label or any(sentence.text(i) in small for i in range(start, end)):
        return NOTHING
    return told[0].of("state", "verb", "noun", "toll")


def _set_beside(sentence: Sentence, first: int) -> frozenset[Metric]:
    """Return what is told of a bare number behind a comma or a colon: "los heridos, 19 en total", "los heridos: 19"."""
    fate, behind = sentence.ending.get(first - 1), sentence.text(sentence.numbers.get(first, first + 1))
    is_bare = not behind or not behind[0].isalpha() or behind in _IN
    if fate is None or not is_bare or sentence.text(fate.first - 1) not in sentence.grammar.determiners:
        return NOTHING
    is_among = sentence.text(fate.first - 2) in sentence.grammar.among | sentence.grammar.prepositions
    return NOTHING if is_among and sentence.text(first - 1) in COMMAS else fate.of("noun", "state") & JOINED


def reached(sentence: Sentence, first: int, *, loosely: bool) -> frozenset[Metric]:
    """Return the fate of a toll that reaches the number: "the death toll … has risen to at least 12".

    Args:
        sentence: the sentence.
        first: the number's first token.
        loosely: whether a word will do that may also open another clause.
    """
    while sentence.text(first - 1) in QUOTES:
        first -= 1
    grammar, link = sentence.grammar, sentence.text(first - 1)
    toll = sentence.ending.get(first)
    if grammar.verb_last and link in grammar.tallies:
        toll = sentence.ending.get(first - 1)  # "hastalananların sayısı 2 bini geçti"
    if toll and (told := toll.of("toll")) and (grammar.deed_first or not grammar.genitive):
        return told  # "la cifra de muertos supera los 80": the verb is the number's qualifier
    if link in COMMAS or (link == ":" and sentence.ending.get(first - 1)):
        return _set_beside(sentence, first)
    if link not in grammar.reaching | grammar.being or (link in _OPENING and not loosely):
        return NOTHING
    for i in range(first - 1, max(-1, first - 2 * FAR), -1):
        fate = sentence.ending.get(i + 1)
        if fate and (told := fate.of("toll") or _stands_for_all(sentence, fate, first)):
            return told
        is_other = i in sentence.numbers and link in _LOOSELY
        is_clause = (
            sentence.text(i) in grammar.clause and i < first - 1 and i + 1 not in sentence.numbers
        )  # "da 12 a 17"
        if is_other or sentence.text(i) == ";" or is_clause:
            return NOTHING
    return NOTHING


_DAY: Final = 4
"""Tokens behind a number in which its day is named: "on the Monday"."""
_GAPPED: Final = 5
"""Tokens of whoever counts, between what opens a clause without a verb and its number: "the teachers' union eleven"."""
_ATTRIBUTING: Final = frozenset({"according", "selon", "según", "segundo", "laut", "secondo", "по"})
"""Opens who gives a number, behind it: "four according to the prosecutor"."""
_OPENERS: Final = frozenset({"(", ";"})
HOW_BADLY: Final = word_set(
    "seriously critically badly gravely severely slightly lightly grièvement gravement sérieusement légèrement "
    "gravemente levemente lievemente seriamente graves gravi leves lievi schwer leicht lebensgefährlich zwaar ernstig "
    "licht тяжело легко тяжко ağır hafif"
)
"""Behind a bare number they say how badly those are hurt of whom its sentence has just told."""
_TOLL_VERBS: Final = 4
"""Tokens between a toll and the number that it reaches, at least one of which says so: "had climbed to"."""


def nearest_to(sentence: Sentence, first: int, last: int) -> frozenset[Metric]:
    """Return the fates that are nearest to the number at the tokens [first, last), and are its own.

    Behind a number these are states and verbs ("relatives of the dead" are none), before it nouns and tolls ("an exodus
    of"). Of a whole ("12 of the 40"), and of an article that counts ("a dozen"), nothing is told in this way.
    """
    if sentence.is_part_of(first) or first not in sentence.numbers:
        return NOTHING
    found = [
        (_distance(fate, first, last), _own_uses(sentence, fate, first, last))
        for fate in sentence.fates
        if not _is_of_persons(sentence, fate)
        and not is_of_giver(sentence, fate, first)
        and not (fate.last <= first and _is_of_others(sentence, fate, first))
        and not (fate.first == last and has_counted_object(sentence, fate))
        and not (fate.first >= last and hangs(sentence, fate) and sentence.text(fate.last) in sentence.persons)
        and _is_its_own(sentence, fate, first, last)
        and not _tell_another(sentence, fate, first, last)
    ]
    grammar = [(distance, told) for distance, told in found if told - WEAK]
    nearest = min((distance for distance, _ in grammar), default=0)
    return frozenset().union(NOTHING, *(told for distance, told in grammar if distance == nearest))


def is_of_giver(sentence: Sentence, fate: FateMention, first: int) -> bool:
    """Tell a fate by which whoever gives a number is called: "a committee of refugees counts 160"."""
    grammar = sentence.grammar
    is_named = (
        sentence.text(fate.first - 1) in grammar.genitive and sentence.text(fate.first - 2) not in grammar.tallies
    )
    near = {*range(max(fate.last, first - _GIVING_NEAR), first), fate.last}  # "de víctimas sostiene que fueron 100"
    return is_named and any(sentence.text(i) in sentence.giving for i in near)


_GIVING_NEAR: Final = 2
"""Tokens between a verb that gives a number and the number."""


def _is_of_persons(sentence: Sentence, fate: FateMention) -> bool:
    """Tell a state that stands for those whom it befell: "relatives of the dead"."""
    return sentence.has_article(fate) and not fate.of("toll")


def _is_possessor(sentence: Sentence, fate: FateMention) -> bool:
    """Tell those whose something else is: "prisoners' families"."""
    return sentence.text(fate.last) == "'" or sentence.text(fate.last - 1).endswith("'s")


def _own_uses(sentence: Sentence, fate: FateMention, first: int, last: int) -> frozenset[Metric]:
    if fate.first < first and sentence.text(fate.first - 1) in sentence.grammar.passive:
        return fate.of("toll")  # "29 pêcheurs sont morts, 11 ont regagné la côte": a predicate is no noun
    if fate.first < first:
        return fate.of("noun", "toll")
    deed = NOTHING if sentence.grammar.deed_first else fate.of("deed")  # "tres sicarios asesinan a un juez"
    return deed | fate.of("state", "verb") | (fate.of("noun") if fate.first == last else NOTHING)


def _distance(fate: FateMention, first: int, last: int) -> int:
    return fate.first - last if fate.first >= last else first - fate.last


def _is_its_own(sentence: Sentence, fate: FateMention, first: int, last: int) -> bool:
    """Tell whether no other number outside of a list with this one is nearer to a fate."""
    own = _distance(fate, first, last)
    between = range(last, fate.first) if fate.first >= last else range(fate.last, first)
    others = [(at, end) for at, end in sentence.numbers.items() if at != first and at not in between]
    if any(end == fate.first or end == fate.first - 1 for _, end in others) and fate.of("noun"):
        return False  # "187 confirmed deaths and 95 suspected cases"
    return all(_distance(fate, at, end) >= own for at, end in others)


def _tell_another(sentence: Sentence, fate: FateMention, first: int, last: int) -> bool:
    """Tell whether the words between a number and a fate tell something else of the number."""
    is_behind = fate.first >= last
    start, end = (last, fate.first) if is_behind else (fate.last, first)
    if any(start <= each.first < end and "idiom" in each.uses for each in sentence.fates):
        return True  # "destroyed eleven cars and seized four"
    if not is_behind and fate.of("toll") and end - start > _TOLL_VERBS:
        start = end - _TOLL_VERBS  # whose toll it is may be told at length
    return any(_tells(sentence, i, fate, is_behind=is_behind) for i in range(start, end))


def beside(sentence: Sentence, last: int) -> frozenset[Metric]:
    """Return the fate that stands straight behind a number that ends before the token `last`: "46 injured"."""
    fate = sentence.starting.get(last)
    if fate is None or hangs(sentence, fate) or has_counted_object(sentence, fate):
        return NOTHING
    is_joined = sentence.text(fate.last) in sentence.grammar.joins  # "425 fallecidos o desaparecidos"
    return sentence.joint(fate, ("state", "noun"), sentence.starting.get(fate.last + 1) if is_joined else None)


def has_counted_object(sentence: Sentence, fate: FateMention) -> bool:
    """Tell whether a number is the object of a state that tells a deed as well: "these three killed 29"."""
    end = None if fate.of("noun") else sentence.numbers.get(fate.last)
    return end is not None and end not in sentence.starting and counts_persons(sentence, fate.last)


def numbering(sentence: Sentence, first: int, last: int) -> frozenset[Metric]:
    """Return the fate of which a number is said, before it, to be the count: "31 was the number of hostages".

    Behind a verb that changes the count its people may have a clause of their own: "raised to nine the number of people
    who, it says, have died".
    """
    grammar, is_changed = sentence.grammar, sentence.text(first - 1) in sentence.grammar.reaching | CHANGED_TO
    i = last if is_changed else last + 1
    while sentence.text(i) in grammar.determiners:
        i += 1
    is_put = (is_changed and i > last) or sentence.text(last) in grammar.being | _WAS
    if not is_put or sentence.text(i) not in grammar.tallies:
        return NOTHING
    start = i = i + 1
    while sentence.text(i) in grammar.genitive | grammar.determiners:
        i += 1
    if fate := sentence.starting.get(i):
        return fate.of("state", "noun", "toll")
    ends = (j for j in range(i, len(sentence.tokens)) if j in sentence.numbers or sentence.text(j) in STOPS)
    end = next(ends, len(sentence.tokens))
    told = [each for each in sentence.fates if start < each.first < end] if is_changed and i > start else []
    fates = [each.of("state", "verb", "noun", "toll") - WEAK for each in told]
    return next(filter(None, fates), NOTHING)


def object_first(sentence: Sentence, first: int, last: int) -> frozenset[Metric]:
    """Return the deed done to a number that stands before it, and again as a pronoun: "a 12 los detuvieron"."""
    grammar, opener = sentence.grammar, first - 2
    is_object = grammar.deed_first and sentence.text(first - 1) in PERSONAL
    if not is_object or (opener >= 0 and sentence.text(opener) not in COMMAS | grammar.joins | STOPS):
        return NOTHING
    pronoun = next((i for i in range(last, last + _OBJECT) if sentence.text(i) in _THEM), None)
    deed = next((each for each in sentence.fates if pronoun and pronoun < each.first <= pronoun + 2), None)
    return deed.of("deed", "state") if deed else NOTHING


_THEM: Final = word_set("los las les lo la os as lhes")
_OBJECT: Final = 4
"""Tokens of what an object counts, before the pronoun that takes it up."""
_WAS: Final = word_set("foi fue fut fu")
"""Forms of "to be" in the singular past, of a number."""


def hangs(sentence: Sentence, fate: FateMention) -> bool:
    """Tell Arabic's "and" or "so" before a fate, which then is another's; "فر" begins with such a letter by itself."""
    word, grammar = sentence.text(fate.first), sentence.grammar
    is_whole = word in grammar.fates.words and (word[:1] != AND or word[1:] not in grammar.fates.words)
    return AND in grammar.joins and word[:1] in HANGING and not is_whole


_PEOPLE: Final = word_set("people persons")
"""Nouns among the small words, behind which a number is bare."""


def is_bare(sentence: Sentence, first: int, last: int) -> bool:
    """Tell a number without what it counts, behind a word that only gives it: "on Thursday it was six", "it says 27".

    "Three of them have a fever" tells something of its own, and so does "the bus carried 40".
    """
    grammar, follows = sentence.grammar, sentence.text(last)
    is_small = follows in (grammar.soft | sentence.giving) - grammar.genitive or _is_time(sentence, last)
    is_small |= gives_behind(sentence, last)
    is_small |= follows in grammar.joins and sentence.text(last + 1) in COMMAS  # "admits to 12 and, asked about"
    is_small |= tells_change(follows) and not sentence.text(last + 1)[:1].isalpha()  # "ist auf 31 gestiegen"
    says_more = has_verb_behind(sentence, last) or sentence.text(last + 1) in grammar.relative
    is_small &= not (follows in _PEOPLE and says_more)  # "140 people marched", "140 people who marched"
    is_alone = not follows or not follows[0].isalpha() or is_small
    is_replaced = sentence.is_replaced(sentence.words[: sentence.tokens[first].start])  # "the figure is up from nine"
    is_given = (
        _is_linked(sentence, first, last)
        or _puts(sentence, first)
        or _is_announced(sentence, first)
        or is_replaced
        or _is_called_number(sentence, first, last)
    )
    return is_given and (is_alone or (follows in grammar.genitive and _is_one_of_two(sentence, first)))


def _is_linked(sentence: Sentence, first: int, last: int) -> bool:
    """Tell a number behind a verb that gives it, or a small word: "said 12", "spoke of 12", "hatte zwölf gemeldet".

    Behind a preposition it has the verb of what it hangs on: "announced the transfer of 12" gives none.
    """
    grammar, i = sentence.grammar, first - 1
    while sentence.text(i) in QUOTES:
        i -= 1
    verbs = sentence.giving | grammar.passive | grammar.tallying | grammar.being
    if gives_behind(sentence, last) or _gives_before(sentence, first):
        return True
    return sentence.text(i - 1 if sentence.text(i) in grammar.genitive | _ABOUT else i) in verbs | grammar.soft


def gives_behind(sentence: Sentence, last: int) -> bool:
    """Tell Turkish words that only give the number before them: "47 diyor", "70 rakamını vermişti"."""
    grammar = sentence.grammar
    small = grammar.tallies | grammar.ones | AS
    for i in range(last, last + _GIVEN_BEHIND if grammar.verb_last else last):
        if sentence.text(i) in sentence.giving:
            return not sentence.text(i + 1)[:1].isalpha()
        if sentence.text(i) not in small:
            return False
    return False


def _gives_before(sentence: Sentence, first: int) -> bool:
    """Tell an Arabic verb that gives a number behind its subject: "بينما تتحدث النقابة عن 200", "فتقول 47"."""
    grammar = sentence.grammar
    for i in range(first - 1, max(-1, first - 1 - _GAPPED), -1) if AND in grammar.joins else ():
        text = sentence.text(i)
        if text in sentence.giving:
            return True
        if (
            i in sentence.starting
            or i in sentence.numbers
            or sentence.tokens[i].kind != "word"
            or text in grammar.clause
        ):
            return False
    return False


_GIVEN_BEHIND: Final = 4
"""Words behind a number up to the verb that gives it: "60'a yaklaşan bir liste tutuyor"."""
_ABOUT: Final = word_set("of de d di da von em van over о об про")
"""What stands between a verb of saying and the number that somebody gives by it: "spoke of 12"."""


def counts_on(sentence: Sentence, start: int, first: int) -> bool:
    """Tell whether the words from `start` to a bare number let it count those who were told of before it.

    Somebody gives it, or a noun of counting or "it" reaches it, at some time. A thing or a place of its own ("the bus
    took 40", "at the vigil stood 195") has a number of its own, and so has "the number of tents".
    """
    grammar, texts = sentence.grammar, [sentence.text(i) for i in range(start, first)]
    tally = next((i for i in range(start, first) if sentence.text(i) in grammar.tallies | ANSWERS), None)
    if tally is not None:
        return not _is_tally_of_others(sentence, tally, first)
    is_others = texts[0:1] and texts[0] in grammar.determiners and texts[1:2] and texts[1] in grammar.genitive
    last = sentence.numbers.get(first, first + 1)
    is_given = not sentence.giving.isdisjoint([*texts, sentence.text(last)]) or gives_behind(sentence, last)
    if is_others or is_given:
        return True  # "la de los guardias, 17"
    days = days_of(sentence.tag)
    return all(_says_nothing(sentence, i) or sentence.text(i) in days for i in range(start, first))


def _is_tally_of_others(sentence: Sentence, tally: int, first: int) -> bool:
    """Tell "the number of tents": a noun of counting, and behind it what it counts, which is no fate and no person."""
    grammar, i = sentence.grammar, tally + 1
    while sentence.text(i) in grammar.genitive | grammar.determiners:
        i += 1
    noun = sentence.text(i)
    is_noun = tally + 1 < i < first and i not in sentence.numbers and noun[:1].isalpha()
    persons = sentence.persons | _PEOPLE | grammar.soft  # "the count of those thought to be trapped"
    return is_noun and i not in sentence.starting and noun not in persons and not _is_named(sentence, i)


def _is_named(sentence: Sentence, i: int) -> bool:
    """Tell a name, whose number is given and not counted: "the count of the Red Cross". German nouns all look so."""
    return sentence.tokens[i].capital and primary(sentence.tag) != "de"


def _says_nothing(sentence: Sentence, i: int) -> bool:
    """Tell a small word, a time, a name or an adverb from a thing or a place."""
    grammar, text = sentence.grammar, sentence.text(i)
    small = (grammar.soft, grammar.determiners, grammar.prepositions, grammar.passive, grammar.being, grammar.joins)
    other = (
        grammar.tallying,
        grammar.reaching,
        grammar.clause,
        grammar.genitive,
        grammar.among,
        grammar.ones,
        WHEN,
        IT,
    )
    is_number = any(at <= i < end for at, end in sentence.numbers.items())
    is_known = is_number or sentence.tokens[i].kind != "word" or any(text in words for words in (*small, *other))
    return is_known or tells_change(text) or (i > 0 and _is_named(sentence, i))


def days_of(tag: str) -> Collection[str]:
    """Return the names of days and months."""
    code = primary(tag)
    return _days(code) if code in CODES and code != ENGLISH else WEEKDAYS


@cache
def _days(code: str) -> frozenset[str]:
    """Give the names, and the parts of those with a hyphen: "terça-feira"."""
    return frozenset(part for name in cldr_names(code) for part in (name, *name.split("-")))


def _is_time(sentence: Sentence, i: int) -> bool:
    """Tell the day behind a bare number: "it was 298 on Monday", "eran 298 el lunes"."""
    grammar = sentence.grammar
    if sentence.text(i) not in grammar.prepositions | grammar.determiners:
        return False
    days = days_of(sentence.tag)
    day = next((j for j in range(i, i + _DAY) if sentence.text(j) in days), None)
    small = grammar.prepositions | grammar.determiners | grammar.soft
    return day is not None and all(sentence.text(j) in small for j in range(i, day))


def _is_called_number(sentence: Sentence, first: int, last: int) -> bool:
    """Tell a number between commas behind what it is: "the number in the council's bulletin, 15, is from noon"."""
    grammar = sentence.grammar
    is_aside = sentence.text(first - 1) in COMMAS and sentence.text(last) in COMMAS
    is_number = is_aside and sentence.text(0) in grammar.determiners and sentence.text(1) in grammar.tallies
    return (is_number or _is_one_of_two(sentence, first)) and not any(map(sentence.is_verb, range(1, first)))


def _has_changed(sentence: Sentence, first: int) -> bool:
    """Tell a Turkish number that stands for a toll behind another: "400'den 1.100'e yükseldi", "16 değil 13 oldu"."""
    before = {sentence.text(i) for i in range(max(0, first - _CHANGED), first)}
    last = sentence.numbers.get(first, first)
    behind = (sentence.text(i) for i in range(last, last + _CHANGED))
    is_second = not before.isdisjoint({*sentence.grammar.out_of_them, *sentence.grammar.negations})
    is_second |= sentence.text(first - 1).endswith((*sentence.grammar.out_of_them, *_CONVERBS))
    return is_second and any(tells_change(text) or text.startswith("ol") for text in behind)


_CHANGED: Final = 4
"""Tokens on either side of a number in which it is told from what it has changed, and that it has."""


def _changed_toll(sentence: Sentence, first: int) -> frozenset[Metric]:
    """Return the toll of which a Turkish number is the newer count."""
    for i in range(first - 1, max(-1, first - FAR), -1):
        fate = sentence.ending.get(i + 1)
        if fate and (told := fate.of("toll")):
            return told
        if sentence.is_finite(i) or sentence.text(i) in STOPS:
            return NOTHING
    return NOTHING


def tallied_before(sentence: Sentence, first: int) -> frozenset[Metric]:
    """Return the toll that an Arabic number stands for, over where it was counted: "عدد الوفيات في المستشفى 38".

    Nothing but who was counted, and where, may stand between the two.
    """
    grammar = sentence.grammar
    if grammar.verb_last and _has_changed(sentence, first):
        return _changed_toll(sentence, first)
    if AND not in grammar.joins:
        return NOTHING
    for i in range(first - 1, max(-1, first - FAR), -1):
        fate = sentence.ending.get(i + 1)
        if fate and (told := fate.of("toll")):
            return told
        if fate and any(each.weak for each in fate.words):
            continue
        text = sentence.text(i)
        ends = (
            text
            in grammar.clause | grammar.joins | grammar.relative | grammar.parts | sentence.giving - grammar.reaching
        )
        if fate or ends or i in sentence.numbers or sentence.tokens[i].kind != "word":
            return NOTHING
    return NOTHING


def _is_one_of_two(sentence: Sentence, first: int) -> bool:
    """Tell "la de los guardias, 17": what the sentence before counts, with its noun left out, of another side."""
    grammar = sentence.grammar
    is_noun_left_out = sentence.text(0) in grammar.determiners and sentence.text(1) in grammar.genitive
    return is_noun_left_out and sentence.text(first - 1) in COMMAS


def _puts(sentence: Sentence, first: int) -> bool:
    """Tell "put the number at nine", "which takes the total to 30": a noun of counting reaches the number.

    A noun that says whose number it is tells something of its own: "the number of tents rose to 30".
    """
    grammar = sentence.grammar
    before = [sentence.text(i) for i in range(max(0, first - _GAPPED), first)]
    if not grammar.genitive and before[-1:] and before[-1] in grammar.tallies:
        return True  # "sayı 31'e yükseldi"
    if not before or before[-1] not in grammar.reaching:
        return False
    tally = next((i for i, text in enumerate(before[:-1]) if text in grammar.tallies), None)
    return tally is not None and grammar.genitive.isdisjoint(before[tally:-1])


def _is_announced(sentence: Sentence, first: int) -> bool:
    """Tell a number alone behind a colon and a verb that gives one: "the ministry confirmed it on Sunday: 27"."""
    colon = next((i for i in range(first - 1, -1, -1) if sentence.text(i) not in QUOTES), 0)
    return sentence.text(colon) == ":" and any(sentence.text(i) in sentence.giving for i in range(colon))


def taken_up(sentence: Sentence, first: int, last: int) -> frozenset[Metric]:
    """Return the fate told before a bare number, which the number takes up: "nine dead; by Friday it said sixteen".

    So does what is joined with its verb left out: "lost their lives in the one town and seven in the other". Between
    the two no verb may tell anything else.
    """
    grammar = sentence.grammar
    is_gapped = _is_gapped(sentence, first, last)
    if not (is_gapped or is_bare(sentence, first, last)):
        return NOTHING
    quiet, is_apart = sentence.giving | grammar.passive | grammar.tallying, is_gapped
    is_verb_left_out = False
    for i in range(first - 1, max(-1, first - FAR), -1):
        fate = sentence.ending.get(i + 1)
        if fate and (is_of_giver(sentence, fate, first) or fate.of("state", "verb", "noun", "toll") <= WEAK):
            continue
        if fate:
            is_apart |= fate.first not in sentence.numbers.values()
            is_others = _is_of_others(sentence, fate, first) or _is_possessor(sentence, fate)
            is_ours = is_apart and not _is_denying(sentence, fate) and not is_others
            is_ours = is_ours and (
                is_gapped or counts_on(sentence, fate.last, first) or _is_within_tally(sentence, fate, first)
            )
            told = fate.of("noun") if is_verb_left_out else fate.of("state", "verb", "noun", "toll")
            return NOTHING if not is_ours else told - WEAK
        text = sentence.text(i)
        if is_gapped and not is_verb_left_out and sentence.is_finite(i) and text not in quiet:
            is_verb_left_out = True  # "21 of these deaths occurred in hospital and 16 at home"
            continue
        is_said = text in _SPEECH_ENDS and sentence.text(i - 1) in COMMAS | STOPS  # "nobody died," he said, 30 of whom
        if is_said or text in grammar.negations or (sentence.is_finite(i) and text not in quiet):
            return NOTHING
        is_apart |= text in COMMAS or text in STOPS or text in grammar.clause
    return NOTHING


def _is_within_tally(sentence: Sentence, fate: FateMention, first: int) -> bool:
    """Tell a number that a noun of counting before the fate reaches, wherever those counted came to harm.

    "The number of people known to have died in the flood of the Orla has risen to 44." Between the noun and the fate
    stand no others: "the number of people living with those who died".
    """
    grammar, leading = sentence.grammar, [sentence.text(i) for i in range(fate.last, first)]
    tally = next((i for i in range(fate.first - 1, -1, -1) if sentence.text(i) in grammar.tallies), None)
    if tally is None or _is_tally_of_others(sentence, tally, fate.first):
        return False
    others = grammar.prepositions - grammar.genitive - grammar.soft  # "known to have died"
    within = {sentence.text(i) for i in range(tally, fate.first)}
    is_reached = leading[-1:] != [] and leading[-1] in grammar.reaching and not grammar.tallying.isdisjoint(leading)
    return is_reached and within.isdisjoint(others | COMMAS) and grammar.tallies.isdisjoint(leading)


def gapped_after(sentence: Sentence, first: int, last: int) -> tuple[int, int] | None:
    """Return the number before one whose verb is left out: the first of "the answer is 27, the opposition's is 33"."""
    before = [at for at, end in sentence.numbers.items() if end <= first]
    if not before or not _is_gapped(sentence, first, last):
        return None
    other = max(before)
    is_told_of = any(map(sentence.is_finite, range(sentence.numbers[other], first)))
    end = sentence.numbers[other]
    return None if is_told_of or not is_bare(sentence, other, end) else (other, end)


def _is_gapped(sentence: Sentence, first: int, last: int) -> bool:
    """Tell a number whose verb is left out: "counts nine injured, the union eleven", "74 injured (52 on Tuesday)"."""
    grammar, follows = sentence.grammar, sentence.text(last)
    how = sentence.text(last + 1) if follows in HOW_BADLY | LATER else follows  # "five were hurt, one seriously"
    ends = not how or not how[0].isalpha() or how in grammar.prepositions | grammar.joins | _ATTRIBUTING | AT_HOME
    ends = ends or how in days_of(sentence.tag)  # "12 sont morts lundi et neuf mardi"
    if not ends or _has_auxiliary(sentence, last):
        return False
    for i in range(first - 1, max(-1, first - 1 - _GAPPED), -1):
        text = sentence.text(i)
        if text in COMMAS or text in grammar.joins or text in _OPENERS:
            return True
        is_article = grammar.is_free and text in grammar.determiners  # "…, die Opposition von 30"
        says_something = text in grammar.clause or (text in grammar.relative and not is_article) or sentence.is_verb(i)
        if says_something or i in sentence.numbers or text in STOPS:
            return False
    return False


def _has_auxiliary(sentence: Sentence, last: int) -> bool:
    """Tell "five died, 40 by Tuesday were ill": a number whose own verb follows in its clause."""
    grammar = sentence.grammar
    for i in range(last, min(len(sentence.tokens), last + FAR)):
        text = sentence.text(i)
        if (
            text in COMMAS
            or text in STOPS
            or text in grammar.joins
            or text in grammar.relative
            or i in sentence.numbers
        ):
            return False
        if text in grammar.being:
            return True
    return False


def _is_denying(sentence: Sentence, fate: FateMention) -> bool:
    return sentence.text(fate.first - 1) in sentence.grammar.negations


def _tells(sentence: Sentence, i: int, fate: FateMention, *, is_behind: bool) -> bool:
    text, grammar = sentence.text(i), sentence.grammar
    if text in STOPS or any(text in words for words in (grammar.clause, grammar.negations, grammar.relative)):
        return True
    if is_behind and text in grammar.parts - grammar.prepositions:
        return True  # "111 people ill, 190 of them fatally"
    if not sentence.is_verb(i) or i in sentence.numbers.values():
        return False  # "two armed pickups": a participle behind a number is an adjective
    if is_behind and i == fate.first - 1:  # "have been pulled to safety"
        return not any(text in grammar.passive for text in _words_before(sentence, i))
    return not fate.of("toll")


def _words_before(sentence: Sentence, i: int) -> Iterator[str]:
    yield from (sentence.text(at) for at in range(max(0, i - 2), i))
