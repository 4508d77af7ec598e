"""What stands behind a number: its state, its verb, or what tells something else of it.

Decides how far a clause goes: over an aside between commas, a relative clause, a participle ("miners employed there"),
a number that is joined to this one ("12 men and five women were killed"); not over another verb.
"""

from typing import Final, NamedTuple

from summarizer.domain.metrics import UNWELL, WEAK
from summarizer.domain.words import word_set
from summarizer.grounding.fates.before import counts_persons, hangs, has_counted_object
from summarizer.grounding.fates.sentence import (
    AND,
    AS,
    COMMAS,
    FAR,
    LATER,
    NAMES,
    NOTHING,
    PARTS_END,
    PERSONAL,
    QUOTES,
    TIMES,
    WHEN,
    FateMention,
    Sentence,
)
from summarizer_schemas.vocabulary import Metric

_OPENING: Final = COMMAS | {"-", "(", "["}
_CLOSING: Final = COMMAS | {"-", ")", "]"}


_TO_TIME: Final = 2
"""Tokens behind an article in which a time stands: "buried the same night"."""
_TO_WHOLE: Final = 2
"""Tokens between a part and its whole: "of the"."""
_GERUNDS: Final = ("ing", "ndo", "ant", "end")
"""How a verb ends that goes on about the subject: "crossed the bridge, fleeing the fighting"."""


_THEN: Final = word_set("since toen luego después depois poi dann тогда тоді")
"""Adverbs of time that look like what opens a clause; behind an auxiliary they open none."""
_FOR: Final = word_set("pour para per")
"""Opens a clause before an infinitive, and is a preposition before a noun."""
_TO_DEATH: Final = 4
"""Tokens from "and" to a death that is told behind another fate: "and later were found shot dead"."""
_DEAD: Final[frozenset[Metric]] = frozenset({"killed"})
_FOUND: Final = word_set(
    "found trouvés retrouvés trouvées retrouvées hallados halladas encontrados encontradas aufgefunden gefunden "
    "trovati trovate ritrovati ritrovate encontrado encontrada gevonden найдены найден знайдені знайдений"
)
_HAD: Final = word_set("had has have hadden hebben")
_HAVE: Final = word_set("ont avaient hanno avevano")
_ITSELF: Final = word_set("se si s sich zich")
_NEAR_TOLL: Final = 6
"""Tokens behind a number in which a toll that it is put to ends: "elevaron a 48 la cifra de muertos"."""


_OUT_OF: Final = "من"
"""Arabic's "of", between a number and those of whom it counts some: "أربعة عشر من القتلى"."""


class Behind(NamedTuple):
    """What is told behind a number; `is_open` if nothing else is told of it.

    `names` are fates by what those counted are called ("12 evacuees"), beside which another may be told.
    """

    told: frozenset[Metric]
    names: frozenset[Metric]
    is_open: bool


def befell(sentence: Sentence, first: int, last: int) -> Behind:
    """Return the fates told behind the number at the tokens [first, last), and whether nothing else is told of it."""
    return _Way(sentence, first, last).walk()


def has_subject_behind(sentence: Sentence, i: int) -> bool:
    """Tell a verb whose subject follows: "..., murieron dos", "und starb ein Wärter"."""
    grammar = sentence.grammar
    is_noun = sentence.text(i) in grammar.determiners and sentence.text(i + 1) in sentence.persons
    is_noun |= AND in grammar.joins and sentence.text(i) in sentence.persons
    return is_noun or i in sentence.numbers or sentence.text(i) in grammar.ones


class _Way:
    """The way from a number through the words behind it; each step returns where to go on, or None at the end."""

    def __init__(self, sentence: Sentence, first: int, last: int) -> None:
        """Stand behind the number at the tokens [first, last)."""
        self.sentence, self.grammar = sentence, sentence.grammar
        self.first, self.last = first, last
        self.told: frozenset[Metric] = NOTHING
        self.names: frozenset[Metric] = NOTHING
        self.has_preposition = self.has_passive = self.has_state = False
        self.is_related = self.has_relative = self.is_past_other = False
        self.is_open = True
        self.is_whole = sentence.is_part_of(first)
        self.is_subject = not any(map(sentence.is_verb, range(max(0, first - FAR), first)))
        self.is_nobody = sentence.text(first).removeprefix(AND) in self.grammar.nobody

    def walk(self) -> Behind:
        """Go on until something else is told."""
        i: int | None = self.last
        while i is not None and i < len(self.sentence.tokens) and i - self.last < FAR:
            fate = self.sentence.starting.get(i)
            i = self._fate(fate) if fate else self._word(i)
        # "Seven died and 13 fell ill": the 13 have that fate and not the one before.
        is_open = self.is_open and self.told.isdisjoint(UNWELL)
        return Behind(self.told, self.names, is_open)

    def _end(self, *, is_open: bool) -> int | None:
        self.is_open = is_open
        return None

    def _word(self, i: int) -> int | None:
        sentence, grammar, text = self.sentence, self.grammar, self.sentence.text(i)
        if i in sentence.numbers:
            return self._past(i) if self._is_passed(i) else self._number(i)
        if text in QUOTES or (text == "-" and not sentence.tokens[i].spaced):
            return i + 1
        if sentence.tokens[i].kind == "sign":
            return self._aside(i)
        is_then = text in _THEN and sentence.text(i - 1) in grammar.passive | _HAD  # "drie werden toen nog vermist"
        if text in grammar.clause and not is_then and not self._is_preposition(i):
            return i + 1 if i + 1 in sentence.starting and (text in AS or self._is_later(i)) else None
        if text in grammar.joins:
            return self._join(i)
        return self._plain_word(i)

    def _is_preposition(self, i: int) -> bool:
        """Tell the "pour" of "l'Alliance pour le renouveau", behind which a noun stands, from that before a verb."""
        is_noun = self.sentence.text(i + 1) in self.grammar.determiners
        return self.sentence.text(i) in _FOR and is_noun and i + 2 not in self.sentence.starting

    def _is_later(self, i: int) -> bool:
        """Tell an adverb of time in a relative clause from what opens another: "las dos que después murieron"."""
        return self.has_relative and bool(self.sentence.starting[i + 1].of("verb"))

    def _plain_word(self, i: int) -> int | None:
        text, grammar = self.sentence.text(i), self.grammar
        if text in grammar.negations and not self.is_nobody:
            return self._end(is_open=False)
        if text in grammar.relative and not self.is_related and self._may_be_relative(i):
            self.is_related = self.has_relative = True
        elif self.sentence.is_verb(i) and not self._leads_to_state(i):
            return self._verb(i)
        self.has_passive |= text in grammar.passive
        is_small = text in grammar.among or (self.is_nobody and text in grammar.genitive)
        self.has_preposition |= text in grammar.prepositions and not is_small
        return i + 1

    def _may_be_relative(self, i: int) -> bool:
        """Tell a relative pronoun from the article that it looks like: German "der" has a comma before it."""
        is_article = self.grammar.is_free and self.sentence.text(i) in self.grammar.determiners
        return not is_article

    def _verb(self, i: int) -> int | None:
        """Go on behind a participle, and behind the one verb of a relative clause; another tells something else."""
        if self.has_passive:
            self.told |= self._later(i)
            return self._end(is_open=False)
        if not self.sentence.is_finite(i):
            if i == self.last and not self.grammar.is_free and not self._is_noun(i + 1):
                return self._end(is_open=False)  # "30 marched"
            if not self.grammar.is_free and not self.is_related and self._has_object(i):
                self.told |= self._later(i)
                return self._end(is_open=False)  # "103 policemen guarded the gate"
            is_adjective = i == self.last or self.sentence.text(i - 1) in self.grammar.soft
            self.is_related |= not is_adjective
            return i + 1
        if not (self.is_related and self.has_relative):
            self.told |= self._later(i)
            return self._end(is_open=False)
        self.is_related = False
        return i + 1

    def _has_object(self, i: int) -> bool:
        """Tell an English past tense from a participle: "guarded the gate" has an object, "employed there" none."""
        following = self.sentence.text(i + 1)
        is_past = self.sentence.text(i).endswith("ed") and self.sentence.text(i - 1) not in self.grammar.soft
        return is_past and following in self.grammar.determiners

    def _leads_to_state(self, i: int) -> bool:
        """Tell the participle of "was pulled to safety", which says only how the state came about."""
        fate = self.sentence.starting.get(i + 1)
        return self.has_passive and not self.sentence.is_finite(i) and bool(fate and fate.of("state"))

    def _later(self, i: int) -> frozenset[Metric]:
        """Return what a second verb of the same subject tells: "a firefighter suffered a stroke and died"."""
        sentence, grammar = self.sentence, self.grammar
        for j in range(i + 1, min(len(sentence.tokens), i + FAR)):
            text = sentence.text(j)
            if j in sentence.numbers or text in grammar.clause or text in grammar.relative or text in PARTS_END:
                return NOTHING
            is_joined = text in grammar.joins or (text in COMMAS and sentence.text(j + 1).endswith(_GERUNDS))
            if is_joined and (told := self._of_subject(j + 1)):
                return told
        return NOTHING

    def _of_subject(self, i: int) -> frozenset[Metric]:
        """Return what the verb at a token tells of those counted, if no verb stands before them."""
        start = i
        while self.sentence.text(i) in self.grammar.passive:
            i += 1
        fate = self.sentence.starting.get(i)
        if fate is None or self.told - WEAK or not self.is_subject or has_subject_behind(self.sentence, fate.last):
            return NOTHING
        if self.has_passive and self._is_rite(fate):
            return fate.of("rite")  # "were brought home and buried"
        return fate.of("verb", "state") if i > start else fate.of("verb")

    def _died_later(self, start: int) -> frozenset[Metric]:
        """Return that those who were held, hurt or missing died of it: "were detained and later found shot dead"."""
        sentence, grammar = self.sentence, self.grammar
        ends = PARTS_END | COMMAS | grammar.clause - _THEN | grammar.relative - grammar.determiners
        for i in range(start, min(len(sentence.tokens), start + FAR)):
            text = sentence.text(i)
            if text in ends or i in sentence.numbers or sentence.is_finite(i):
                return NOTHING
            if text in grammar.joins:
                return self._dies_at(i + 1)
        return NOTHING

    def _dies_at(self, start: int) -> frozenset[Metric]:
        """Return that a verb of the same subject says at a token that they died, behind "later" or an auxiliary."""
        sentence, small, i = self.sentence, self.grammar.passive | LATER | _THEN, start
        while sentence.text(i) in small | _FOUND and i - start < _TO_DEATH and i not in sentence.starting:
            i += 1
        fate = sentence.starting.get(i)
        is_told = fate is not None and i > start and "killed" in fate.of("state", "verb")
        return _DEAD if fate and is_told and not has_subject_behind(sentence, fate.last) else NOTHING

    def _is_noun(self, i: int) -> bool:
        """Tell a word that an adjective may stand before."""
        text, grammar = self.sentence.text(i), self.grammar
        is_word = bool(text) and self.sentence.tokens[i].kind == "word"
        small = (
            grammar.prepositions,
            grammar.clause,
            grammar.joins,
            grammar.determiners,
            grammar.soft - grammar.passive,
        )
        return is_word and not any(text in words for words in small) and text not in grammar.passive

    def _is_passed(self, i: int) -> bool:
        """Tell a number that belongs to what is counted, over which its clause goes on.

        That is a time ("for two years"), a part ("including 67 children"), the whole of "68 of the 126 killed", and
        what a preposition brings ("a bus with 40 people aboard").
        """
        text = self.sentence.text
        if text(self.sentence.numbers[i]) in TIMES or text(i - 1) in self.grammar.parts:
            return True
        j = i - 2 if text(i - 1) in self.grammar.determiners else i - 1
        # German "der" is an article as well as a genitive: "450 der 2000".
        is_genitive = any(text(at) in self.grammar.genitive and at == self.last for at in (i - 1, j))
        is_whole = is_genitive or text(j) in self.grammar.among
        return is_whole or self._is_attribute(i)

    def _past(self, i: int) -> int:
        """Go on behind a number that belongs to what is counted; what a whole counts, its part counts as well."""
        self.has_preposition &= not self._is_genitive_whole(i)
        return self.sentence.numbers[i]

    def _is_genitive_whole(self, i: int) -> bool:
        """Tell the whole of "425 of some 1,100", straight behind its part."""
        written = self.sentence.written(i)[0]
        return self.sentence.text(self.last) in self.grammar.genitive and written - self.last <= _TO_WHOLE

    def _is_attribute(self, i: int) -> bool:
        is_brought = self.sentence.text(i - 1) in self.grammar.prepositions - self.grammar.genitive
        return is_brought and not self.has_state and not self.has_passive and self._has_noun(i)

    def _number(self, i: int) -> int | None:
        """Go on over a number that is joined to this one and has a noun of its own."""
        sentence = self.sentence
        behind = sentence.numbers[i]
        has_noun = behind < len(sentence.tokens) and behind not in sentence.starting
        has_noun = has_noun and sentence.text(behind) not in self.grammar.passive
        is_joined = sentence.text(i - 1) in self.grammar.joins or sentence.text(i - 1) in COMMAS
        is_said = sentence.text(self.first - 1) in self.sentence.giving  # "she said nine officers and 22 visitors had"
        is_object = self.first > 0 and sentence.is_verb(self.first - 1) and not is_said
        self.is_past_other = True
        return behind if has_noun and is_joined and not is_object and not self.has_state else None

    def _join(self, i: int) -> int | None:
        """Go on over "and" where a noun or a number follows."""
        sentence = self.sentence
        self.told |= self._of_subject(i + 1)
        is_other = i + 1 in sentence.starting or sentence.text(i + 1) in self.grammar.passive or sentence.is_verb(i + 1)
        is_other |= self.has_state and sentence.text(i + 1) in self.grammar.ones  # "four hurt and a driver dead"
        return None if is_other or (self.is_related and not self.has_state) else i + 1

    def _aside(self, i: int) -> int | None:
        """Go on behind what stands between two commas, dashes or brackets, if a verb of those counted follows."""
        sentence = self.sentence
        if sentence.text(i) in COMMAS and i + 1 in sentence.numbers and self._has_noun(i + 1):
            return i + 1
        if sentence.text(i) in COMMAS and sentence.text(i + 1).endswith(_GERUNDS) and (told := self._of_subject(i + 1)):
            self.told |= told
            return None
        is_apposition = sentence.text(self.first - 1) in COMMAS and sentence.text(i) in COMMAS
        if self._is_last_relative(i) or (is_apposition and self._goes_on(i + 1)):
            return i + 1
        return self._behind_aside(i) if sentence.text(i) in _OPENING else None

    def _behind_aside(self, i: int) -> int | None:
        """Return where those counted go on behind an aside that opens at a token; a verb of theirs before a small word.

        "Dos heridos, una mujer y su nieta, de ocho, murieron": a comma within the aside closes nothing.
        """
        sentence, closing = self.sentence, list[int]()
        for j in range(i + 1, min(len(sentence.tokens), i + FAR)):
            if sentence.text(j) == ";":
                break
            if sentence.text(j) in {")", "]"} and sentence.text(i) in "([":
                return j + 1
            if sentence.text(j) in _CLOSING and sentence.text(i) not in "([":
                closing.append(j + 1)
        if not any(self._counts(j) for j in sentence.numbers if i < j < max(closing, default=i)):
            told = (j for j in closing if (fate := sentence.starting.get(j)) and fate.of("state", "verb"))
            if (behind := next(told, None)) is not None:
                return behind
        return next((j for j in closing if self._goes_on(j)), None)

    def _counts(self, i: int) -> bool:
        """Tell whether a number has a noun behind it: the age of "de ocho," has none."""
        following = self.sentence.text(self.sentence.numbers[i])
        small = self.grammar.prepositions | self.grammar.parts | TIMES
        return following[:1].isalpha() and following not in small

    def _is_last_relative(self, i: int) -> bool:
        """Tell the comma of "34 mujeres, que ya han sido liberadas"; behind a second comma others may be told of."""
        text = self.sentence.text
        is_relative = text(i) in COMMAS and self.grammar.deed_first and text(i + 1) in self.grammar.relative
        return is_relative and all(text(j) not in COMMAS for j in range(i + 1, len(self.sentence.tokens)))

    def _has_noun(self, i: int) -> bool:
        behind, text = self.sentence.numbers[i], self.sentence.text
        is_part = text(behind) in self.grammar.genitive and text(behind + 1) in self.grammar.parts
        return behind not in self.sentence.starting and text(behind) not in self.grammar.passive and not is_part

    def _goes_on(self, i: int) -> bool:
        """Tell whether a verb of those counted begins at a token, behind "se" or without it."""
        i += self.sentence.text(i) in _ITSELF
        fate = self.sentence.starting.get(i)
        if fate is not None:
            return bool(fate.of("state", "verb"))
        return self.sentence.text(i) in self.grammar.soft

    def _fate(self, fate: FateMention) -> int | None:
        """Take a fate that is told of those counted; go on behind it unless it is their predicate."""
        is_next_clause = hangs(self.sentence, fate)
        if "idiom" in fate.uses and (self.is_related or fate.first == self.last):
            return fate.last  # "an inmate serving a life sentence", "12 rescue workers"
        if AND in self.grammar.joins and fate.last in self.sentence.numbers and fate.of("verb"):
            return self._end(is_open=True)  # Arabic has the subject behind: "17 متجرا احترقت أربعة منها"
        if self._is_done_by_them(fate):
            self.told |= self._later(fate.last - 1)
            return self._end(is_open=False)
        if is_next_clause or "idiom" in fate.uses:
            return self._end(is_open=is_next_clause)
        if self._is_rite(fate):
            self.told |= fate.of("rite")
            return self._end(is_open=False)
        return self._own(fate)

    def _own(self, fate: FateMention) -> int | None:
        """Take a fate that those counted have not brought on others."""
        is_counted_in = self._is_counted_in(fate.first)
        self._take_toll(fate)
        if not fate.of("state", "verb"):
            return self._noun(fate, is_counted_in=is_counted_in)
        if self._is_elsewhere(fate) and not is_counted_in:
            return self._end(is_open=False) if fate.of("verb") else fate.last
        behind = self._state(fate)
        before = range(max(0, self.first - FAR), self.first)
        verbs = (i for i in before if self.sentence.is_verb(i) and self.sentence.text(i) not in self.sentence.giving)
        if behind is None and self.has_passive and not any(verbs):
            self.told |= self._died_later(fate.last)
        return behind

    def _is_rite(self, fate: FateMention) -> bool:
        """Tell "six were buried unrecorded" and "25 enterrés" from "six were buried", whom a hill may hold as well.

        A word that tells of nothing but the rite will do; another needs a word of funerals or registers beside it.
        """
        if "rite" not in fate.uses or self.sentence.is_of_nature or self._is_elsewhere(fate):
            return False
        following, grammar = self.sentence.text(fate.last), self.grammar
        is_time = any(self.sentence.text(i) in WHEN for i in range(fate.last + 1, fate.last + 1 + _TO_TIME))
        personal = NOTHING if self.has_passive else PERSONAL  # "enterrados a toda prisa", "enterrées à la hâte"
        is_object = following in grammar.determiners | grammar.ones | personal and not is_time
        if fate.last in self.sentence.numbers or is_object:
            return False  # those counted bury somebody
        is_told = fate.first == self.last or self.has_passive or self._is_behind_noun(fate)
        is_certain = not fate.of("state", "verb", "deed") or self.sentence.is_of_rites
        return is_told and is_certain and counts_persons(self.sentence, self.first)

    def _is_behind_noun(self, fate: FateMention) -> bool:
        """Tell "11 people buried without registration": a participle straight behind the persons who are counted."""
        return fate.first == self.last + 1 and self.sentence.text(self.last) in self.sentence.persons

    def _take_toll(self, fate: FateMention) -> None:
        """Take a toll that a verb has put to the number: "sube a 45 el número de contagiados"."""
        if fate.last - self.last <= _NEAR_TOLL and self.sentence.text(self.first - 1) in self.grammar.reaching:
            self.told |= fate.of("toll")

    def _is_elsewhere(self, fate: FateMention) -> bool:
        """Tell a state of somebody else, behind an article or a preposition: "12 relatives of the dead"."""
        before, grammar = self.sentence.text(fate.first - 1), self.grammar
        is_other = self.sentence.has_article(fate) or (before in grammar.prepositions and not fate.of("verb"))
        is_inverted = grammar.is_free and fate.first == self.last + 1  # "Suman 77 los muertos"
        return is_other and fate.first > self.last and not is_inverted

    def _state(self, fate: FateMention) -> int | None:
        """Take a state or a verb of those counted."""
        if self.is_whole and (self.has_passive or fate.of("verb") or self._ends_with(fate)):
            return None
        if self.is_related and not (self.has_passive or fate.of("verb") or self.has_relative):
            return fate.last
        other = self._joined(fate)
        self.told |= self.sentence.joint(fate, ("state", "verb", "noun"), other)
        if other and "casualties" not in self.told and not has_subject_behind(self.sentence, other.last):
            self.told |= other.of("state", "verb")  # "were seized and freed unharmed"
        self.has_state = True
        return None if self.has_passive or fate.of("verb") else fate.last

    def _ends_with(self, fate: FateMention) -> bool:
        """Tell "one of the twelve boys drowned", of whom no more is told, from "of the twelve people hurt six died"."""
        behind = range(fate.last, len(self.sentence.tokens))
        is_last = fate is self.sentence.fates[-1] and fate.first > self.last
        verbs = self.grammar.passive | self.grammar.being
        return is_last and not any(self.sentence.text(i) in verbs or self.sentence.is_verb(i) for i in behind)

    def _noun(self, fate: FateMention, *, is_counted_in: bool) -> int | None:
        """Take a noun that is counted itself, behind no preposition: "12 deaths"; go on to what is told of them."""
        if not fate.of("noun"):
            if self._is_inverted(fate):
                self.told |= fate.of("deed")
            return self._end(is_open=False) if fate.of("deed") else fate.last
        if not self.is_past_other and (not self.has_preposition or is_counted_in):
            self.names |= self.sentence.joint(fate, ("noun",), self._joined(fate))
        return fate.last

    def _is_inverted(self, fate: FateMention) -> bool:
        """Tell a Slavic object before its verb, which nothing else is done to: "12 бойовиків затримали у місті"."""
        following = self.sentence.text(fate.last)
        is_end = not following or not following[0].isalpha() or following in self.grammar.prepositions
        return self.grammar.is_free and not self.grammar.genitive and is_end

    def _joined(self, fate: FateMention) -> FateMention | None:
        """Return the fate that is joined to one behind it, of the same number: "12 killed or injured"."""
        i = fate.last
        while self.sentence.text(i) in self.grammar.joins or self.sentence.text(i) in COMMAS | {"/"}:
            i += 1
        other = self.sentence.starting.get(i) if i > fate.last else None
        return None if other is None or other.last in self.sentence.numbers else other

    def _is_counted_in(self, i: int) -> bool:
        """Tell "among the dead", and "of the dead" straight behind the number."""
        j = i - 1
        while self.sentence.text(j) in self.grammar.determiners:
            j -= 1
        if AND in self.grammar.joins and j == self.last and self.sentence.text(j) == _OUT_OF:
            return True
        return self.sentence.text(j) in self.grammar.among or (
            self.sentence.text(j) in self.grammar.genitive
            and (j == self.last or (j == self.last + 1 and self.sentence.text(self.last) in NAMES))
        )

    def _has_done(self, fate: FateMention) -> bool:
        """Tell a French or Italian perfect with those behind it to whom it was done."""
        sentence, behind = self.sentence, self.sentence.numbers.get(fate.last)
        is_perfect = sentence.text(fate.first - 1) in _HAVE and bool(fate.of("state"))
        return is_perfect and behind is not None and sentence.text(behind) not in TIMES

    def _is_done_by_them(self, fate: FateMention) -> bool:
        """Tell "12 gunmen killed five", "neuf détenus ont tué deux gardiens": those counted did it."""
        if self._has_done(fate):
            return True
        if (
            self.has_passive
            or fate.of("verb")
            or not (fate.of("deed") or (fate.of("state") and not self.grammar.is_free))
        ):
            return False
        following = self.sentence.text(fate.last)
        is_object = following in self.grammar.determiners or following in self.grammar.ones
        is_object |= self.grammar.deed_first and following in PERSONAL
        if fate.last <= self.last + 1:
            return has_counted_object(self.sentence, fate)
        return is_object or fate.last in self.sentence.numbers
