"""A sentence → its tokens, its fates and its numbers, each at its place."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache, cached_property, lru_cache
from itertools import takewhile
from typing import Final, NamedTuple

from summarizer.domain.languages import extents_of, gives_count, language, persons_of, primary
from summarizer.domain.languages.any_language import ROWS, of_all
from summarizer.domain.languages.forms import bases
from summarizer.domain.languages.language import Fates, FateWord, Grammar, Use
from summarizer.domain.metrics import JOINED, METRICS, STRICT, UNWELL, WEAK
from summarizer.domain.words import TEXTS_KEPT, word_set
from summarizer.grounding.numbers import ALONE, COUNTED, read_numbers
from summarizer.grounding.numbers.joins import Reading
from summarizer.grounding.numbers.tokens import Token, tokens_of, without_elisions
from summarizer_schemas.vocabulary import Metric

NOTHING: Final[frozenset[Metric]] = frozenset()
FAR: Final = 30
"""Tokens between a number and its fate; a clause that goes farther is two."""
QUOTES: Final = frozenset("\"'“”‘’«»„‚")
COMMAS: Final = frozenset({",", "،"})
STOPS: Final = frozenset(";:.!?")
PARTS_END: Final = frozenset(";:.")
AS: Final = frozenset({"as", "como", "comme", "als", "come", "olarak", "как", "як"})
"""Before a state: "listed as missing", "gilt als vermisst"."""
PERSONAL: Final = frozenset({"a", "al", "ao", "aos", "à", "às"})
"""Before the persons to whom a deed is done: "mató al juez y a dos escoltas"."""
TIMES: Final = word_set(
    "years year months month weeks week days day hours hour minutes times años meses semanas días horas ans mois "
    "semaines jours heures jahre jahren monate monaten wochen tage tagen stunden anni mesi settimane giorni ore anos "
    "dias gün yıl hafta ay saat лет года месяцев недель дней дня часов років роки місяців тижнів днів годин أعوام "
    "سنوات أشهر أسابيع أيام ساعات"
)
"""Behind a number they make it a time, over which a clause goes on."""
WHEN: Final = TIMES | word_set(
    "morning afternoon evening night noon midday midnight dawn dusk nightfall weekend beginning end start moment time "
    "morgen vormittag mittag nachmittag abend nacht mitternacht morgengrauen vortag ende anfang beginn zeitpunkt stand "
    "uhr matin matinée midi après soir soirée nuit minuit aube veille lendemain début fin mañana mediodía tarde noche "
    "medianoche madrugada amanecer víspera principio final manhã meio noite meia véspera início fim mattina mattino "
    "mezzogiorno pomeriggio sera serata notte mezzanotte alba vigilia inizio fine momento moment ochtend middag avond "
    "begin einde sabah öğle akşam gece утро утром днем вечер вечером ночь ночью полдень ранок вранці вдень ввечері "
    "ніч вночі ago hace fa صباح ظهر مساء ليل"
)
"""What else a time is told by."""
LATER: Final = word_set("later später dopo después luego depois потом позже пізніше")
"""What may stand between a number and where those counted were."""
AT_HOME: Final = word_set("thuis дома вдома chez")
"""Where somebody is, without a preposition or with one of persons alone."""
NAMES: Final = word_set(" ".join(of_all(lambda row: row.names, mark=" ")))
"""By what a list counts people."""
ANSWERS: Final = word_set("answer answers antwort auskunft angabe réponse réponses respuesta dato resposta risposta")
"""What gives a number, as a noun of counting does."""
IT: Final = word_set(
    "it they il es sie ils elles ce c ça lo loro ne eles elas isso ellos ellas eso het ze оно их его воно їх"
)
"""Stands for a count that was told."""
WANTED: Final = word_set(
    "volunteers witnesses suspects donors applicants candidates recruits buyers attackers gunmen perpetrators "
    "fugitives freiwillige freiwilligen helfer zeugen verdächtige verdächtigen tatverdächtige tatverdächtigen "
    "spender bewerber täter tätern angreifer bénévoles volontaires témoins suspects donneurs candidats assaillants "
    "agresseurs voluntarios testigos sospechosos donantes candidatos atacantes agresores voluntários testemunhas "
    "suspeitos doadores agressores volontari testimoni sospettati sospetti donatori candidati aggressori vrijwilligers "
    "getuigen verdachten daders добровольцев свидетелей подозреваемых волонтеров добровольців свідків підозрюваних "
    "волонтерів gönüllü tanık şüpheli متطوعين شهود مشتبه"
)
"""Who is looked for, and not missed: to be hired, heard or held."""
_ROLES: Final = COUNTED | {"share", "excepted", "rate"}
_SHORTEST: Final = 2
"""Letters with which a word may begin that is known by its beginning alone."""


class FateMention(NamedTuple):
    """A fate at the tokens [first, last), and all that its words may tell."""

    first: int
    last: int
    words: frozenset[FateWord]

    def of(self, *uses: Use) -> frozenset[Metric]:
        """The metrics that it tells in one of these uses."""
        return frozenset(each.metric for each in self.words if each.use in uses and each.metric != "none")

    @property
    def uses(self) -> frozenset[Use]:
        """All its uses."""
        return frozenset(each.use for each in self.words)


@dataclass(frozen=True)
class Sentence:
    """A sentence: its words, its language's tag, its tokens and fates."""

    words: str
    tag: str
    tokens: tuple[Token, ...]
    grammar: Grammar
    fates: tuple[FateMention, ...]

    @cached_property
    def readings(self) -> dict[int, Reading]:
        """Each number by its first token; most sentences are asked for their fates alone."""
        return {
            bisect_right(self._starts, each.start) - 1: each
            for each in read_numbers(self.words, self.tag)
            if each.role in _ROLES
        }

    @cached_property
    def numbers(self) -> dict[int, int]:
        """For the first token of each number the one behind it."""
        return {first: bisect_left(self._starts, each.written_end) for first, each in self.readings.items()}

    def written(self, first: int) -> tuple[int, int]:
        """Return the tokens of the number at a token, with the "at least" before it."""
        return bisect_right(self._starts, self.readings[first].written_start) - 1, self.numbers[first]

    @cached_property
    def is_of_nature(self) -> bool:
        """Whether it tells of what buries people as well: "the avalanche buried ten men"."""
        return _BURYING.search(self.words) is not None or falls(self.words)

    @cached_property
    def is_of_rites(self) -> bool:
        """Whether it tells of funerals, or of registers of the dead."""
        return _RITES.search(self.words) is not None

    @cached_property
    def is_of_deaths(self) -> bool:
        """Whether one of its words tells of somebody's death."""
        return any("killed" in each.of("state", "verb", "noun", "toll") for each in self.fates)

    @cached_property
    def is_of_living(self) -> bool:
        """Whether it says of somebody that they are alive."""
        return _ALIVE.search(self.words) is not None

    @cached_property
    def giving(self) -> frozenset[str]:
        """Its verbs by which somebody gives a number."""
        words = (token.text for token in self.tokens if token.kind == "word")
        return frozenset(word for word in words if gives_count(word, self.tag))

    @cached_property
    def persons(self) -> frozenset[str]:
        """The language's nouns for persons, one or many, and the sentence's own forms of them."""
        known, code = persons_of(self.tag), primary(self.tag)
        return known | {each.text for each in self.tokens if not known.isdisjoint(bases(each.text, code))}

    @cached_property
    def starting(self) -> dict[int, FateMention]:
        """The fates by their first token."""
        return {each.first: each for each in self.fates}

    @cached_property
    def ending(self) -> dict[int, FateMention]:
        """The fates by the token behind them."""
        return {each.last: each for each in self.fates}

    @cached_property
    def _starts(self) -> list[int]:
        return [token.start for token in self.tokens]

    def place(self, start: int, end: int) -> tuple[int, int]:
        """Return the tokens [first, last) at the offsets [start, end)."""
        return bisect_right(self._starts, start) - 1, bisect_left(self._starts, end)

    def text(self, i: int) -> str:
        """Return a token's text, and "" where there is none."""
        return self.tokens[i].text if 0 <= i < len(self.tokens) else ""

    def is_finite(self, i: int) -> bool:
        """Tell a finite verb, which tells something else of those counted."""
        text, grammar = self.text(i), self.grammar
        if not self._may_be_verb(i):
            return False
        return text in grammar.finite or (not self._is_name(i) and text.endswith(grammar.finite_endings))

    def is_participle(self, i: int) -> bool:
        """Tell a participle, behind which a fate may still follow."""
        return self._may_be_verb(i) and not self._is_name(i) and self.text(i).endswith(self.grammar.participle_endings)

    def is_verb(self, i: int) -> bool:
        """Tell either."""
        return self.is_finite(i) or self.is_participle(i)

    def _may_be_verb(self, i: int) -> bool:
        if not 0 <= i < len(self.tokens) or self.tokens[i].kind != "word":
            return False
        return self.tokens[i].text not in self.grammar.soft and self.tokens[i].text not in self.grammar.no_verbs

    def _is_name(self, i: int) -> bool:
        """Tell a name, or a German noun, from a verb; where all is capitals, nothing can be told."""
        return self.tokens[i].capital and i > 0 and not self.words.isupper()

    def measures(self, first: int) -> bool:
        """Tell a number behind which a unit stands: the eleven of "eleven miles off the coast"."""
        return self.text(self.numbers[first]) in extents_of(self.tag)

    def is_part_of(self, first: int) -> bool:
        """Tell a whole: the 40 of "12 of the 40", "one of the 40", "none of the 40", "two-thirds of the town's 40"."""
        grammar, noun = self.grammar, self.numbers.get(first, first + 1)
        if self.text(noun).endswith(grammar.out_of_them):
            return noun + 1 in self.numbers or self.text(noun + 1) in ALONE
        of = grammar.genitive or grammar.fronting
        parts = grammar.nobody | grammar.ones | _SOME | ALONE
        for i in range(first - 1, max(-1, first - 1 - _WHOLE_REACH), -1):
            if self.text(i) in of and (i in self.numbers.values() or self.text(i - 1) in parts):
                return True
            if (self.tokens[i].kind != "word" and self.text(i) != "'") or self.text(i) in self.grammar.joins:
                return False
        return False

    def is_replaced(self, words: str) -> bool:
        """Tell whether words before a number say that another has replaced it: "up from", "revised from"."""
        before = words.rstrip()
        return any(each.end() == len(before) for each in self.grammar.superseded.finditer(before))

    def has_article(self, fate: FateMention) -> bool:
        """Tell whether an article stands before a fate; Portuguese "a" before a verb is a preposition."""
        before = self.text(fate.first - 1)
        is_preposition = before in self.grammar.prepositions and bool(fate.of("verb"))
        return before in self.grammar.determiners and not is_preposition

    def joint(self, fate: FateMention, uses: Sequence[Use], other: FateMention | None) -> frozenset[Metric]:
        """Return what a fate tells in some uses; together with another ("killed or injured") casualties alone."""
        told = fate.of(*uses)
        both = (told | (other.of("deed", "state", "verb", "noun") if other else NOTHING)) & JOINED
        return frozenset({"casualties"}) if other and told & JOINED and len(both) > 1 else told


_GAP: Final = "…"
"""In a phrase, what stands between a verb and the rest of it: "nahm 53 Demonstranten fest"."""
CLAUSE_ENDS: Final = COMMAS | STOPS | frozenset("()")
_ASIDE: Final = 2
"""Tokens between two commas in the middle of a clause."""
_WHOLE_REACH: Final = 4
"""Tokens between "of" and the whole: "of the town's nearly 9,000"."""
_SOME: Final = frozenset({"most", "half", "some", "many", "several", "few"})
"""Parts without a number, behind which "of the 40" is a whole."""


@lru_cache(maxsize=TEXTS_KEPT)
def laid_open(sentence: str, tag: str) -> Sentence:
    """Lay a sentence open."""
    grammar = language(tag).grammar
    tokens = tuple(without_elisions(tokens_of(sentence)))
    fates = tuple(_fates_of(tokens, grammar, is_of_illness=tells_of_illness(sentence, tag)))
    fates = _with_sorts(sentence, tag, tokens, fates)
    fates = tuple(_left_open(tokens, each, grammar) for each in fates if not _is_negated(tokens, each, grammar))
    return _without_weak(Sentence(sentence, tag, tokens, grammar, fates))


_NEGATED: Final = re.compile(
    r"\w{2,}m(?:[ae](?:d[ıi]\w*|diğ\w*|dığ\w*|miş\w*|mış\w*|yac\w*|yec\w*|z|zler|zlar|den|dan)|[ıiuü]yor\w*)"
)
"""A Turkish verb that denies: "öldürmediğini", "yaralanmadı"."""


def _is_negated(tokens: Sequence[Token], fate: FateMention, grammar: Grammar) -> bool:
    """Tell a Turkish verb of a fate that befell none of those counted; with "nobody" it counts none.

    Some fates are told by such a verb alone: "dönmedi", "kurtarılamadı".
    """
    if not grammar.verb_last or not _NEGATED.fullmatch(tokens[fate.last - 1].text):
        return False
    is_own = "missing" in {each.metric for each in fate.words} or "ılama" in tokens[fate.last - 1].text
    return not is_own and grammar.nobody.isdisjoint(each.text for each in tokens)


_OR: Final = word_set("or o u ou oder of или або veya")
WHOM: Final = word_set(
    "whom whose quienes cuyo cuya cuyos cuyas dont deren dessen cui quem lesquels desquels которых яких"
)
"""Opens a clause of somebody else, behind a preposition or without one."""
_TO_WHOM: Final = 2
"""Tokens between "or" and that word: "or of whom", "ou de cujo"."""


def _left_open(tokens: Sequence[Token], fate: FateMention, grammar: Grammar) -> FateMention:
    """Return "dead or of whom nobody has heard" as casualties, who are not all dead; other fates as they are."""
    is_dead = fate.of("state", "noun") == {"killed"} and fate.last < len(tokens) and tokens[fate.last].text in _OR
    behind = [each.text for each in tokens[fate.last + 1 : fate.last + 1 + _TO_WHOM]] if is_dead else []
    opens = grammar.relative - grammar.determiners | WHOM
    if not behind or not (
        behind[0] in opens or (behind[0] in grammar.prepositions | grammar.genitive and behind[-1] in opens)
    ):
        return fate
    return fate._replace(words=frozenset(FateWord("casualties", each.use) for each in fate.words))


_CARE: Final = re.compile(
    r"krankenh[aä]us|klini[kceq]|clíni|clini[cq]|spital$|spitäl|intensivstation|hospital(?:s|es)?$|hospitais|h[oô]pita|"
    r"ospedal|ziekenhui|hastane|больниц|клинік|клиник|госпитал[еьюя]|лікарн|шпитал|مستشف|urgenc|^care$"
)
"""Within words for where the hurt are cared for, in the languages that are read."""


class _Weak(NamedTuple):
    """Who somebody is, or where, and the fate that may govern it: "eight prisoners died", "died in hospital".

    The fate reaches over its clause and over a list of which it is the head: "19 died: 14 prisoners, four guards". Over
    "and" it reaches a place where only the places differ: "20 died in hospital and nine on the way to a clinic".
    """

    sentence: Sentence
    strong: FateMention
    weak: FateMention

    @property
    def is_governed(self) -> bool:
        """Whether the fate is told of the same people, so that what is weak tells nothing more."""
        if not self._is_who and self.strong.of("deed", "verb", "state", "noun") <= WEAK:
            return False
        if self._is_who and (self._is_of_another_phrase or not self._befalls_persons):
            return False
        between = range(self.strong.last, self.weak.first) if self._is_behind else self._before
        links = [i for i in between if self.sentence.text(i) in self._joins]
        if self._is_who and not (self._are_its_own(links) if self._is_behind else self._has_them(between, links)):
            return False
        ends = self.sentence.grammar.clause | self.sentence.grammar.relative - self.sentence.grammar.determiners
        if any(self.sentence.text(i) in ends | STOPS - {":"} | _BRACKETS for i in between) or self._tells_more(between):
            return False
        return all(map(self._goes_on, links)) if self._is_who else self._reaches_place(links)

    @property
    def _is_who(self) -> bool:
        return any(each.weak and each.use == "noun" for each in self.weak.words)

    @property
    def _is_behind(self) -> bool:
        return self.strong.first < self.weak.first

    @property
    def _before(self) -> range:
        """The tokens between what is weak and the fate behind it, its auxiliaries left out."""
        end = self.strong.first
        while self.sentence.text(end - 1) in self.sentence.grammar.passive:
            end -= 1
        return range(self._behind_aside(end), max(end, self.weak.last))

    def _behind_aside(self, end: int) -> int:
        """Return the token behind what is said of them between commas: "15 refugees, four of them children, died"."""
        commas = [i for i in range(self.weak.last, end) if self.sentence.text(i) in COMMAS]
        is_aside = len(commas) > 1 and commas[0] == self.weak.last
        return commas[-1] + 1 if is_aside else self.weak.last

    @property
    def _joins(self) -> frozenset[str]:
        return self.sentence.grammar.joins | COMMAS | {":"}

    @property
    def _is_of_another_phrase(self) -> bool:
        """Whether those hang on something else: "in a camp of 3,000 refugees", "guards of prisoners"."""
        sentence, at = self.sentence, self.weak.first
        at = next((sentence.written(i)[0] for i, end in sentence.numbers.items() if end in {at, at - 1}), at)
        return sentence.text(at - 1) in sentence.grammar.prepositions | sentence.grammar.genitive - PERSONAL

    @property
    def _befalls_persons(self) -> bool:
        """Whether the fate is told of persons: by a verb or participle, or by a noun that says who they were.

        Those who are stuck somewhere are who they are: "thousands of refugees were trapped".
        """
        told = self.strong.of("deed", "verb", "state", "noun")
        if told - WEAK == _STUCK or (told.isdisjoint(STRICT) and self.weak.of("noun") != _JOBS):
            return False
        if self.strong.of("deed", "verb") or not self.sentence.has_article(self.strong):
            return bool(self.strong.of("deed", "verb", "state")) or self._is_head
        return self._is_head

    @property
    def _is_passive(self) -> bool:
        """Whether an auxiliary stands before the fate, where German has it far from there: "wurden sieben getötet"."""
        sentence, start = self.sentence, max(0, self.strong.first - FAR)
        own = sentence.grammar.passive
        if _VERB_LAST.isdisjoint(own):
            before = self.weak.first if self.weak.last == self.strong.first else self.strong.first
            return sentence.text(before - 1) in own
        ends = CLAUSE_ENDS | sentence.grammar.clause
        clause = takewhile(lambda i: sentence.text(i) not in ends, range(self.strong.first - 1, start - 1, -1))
        return any(sentence.text(i) in own for i in clause) or sentence.text(self.strong.last) in own

    @property
    def _is_head(self) -> bool:
        """Whether a fate is told of those behind it: "the dead are seven prisoners", "among the dead five"."""
        among = self.sentence.grammar.among
        if any(self.sentence.text(i) in among for i in (self.strong.first - 1, self.strong.first - 2)):
            return self._is_behind
        links = self.sentence.grammar.being | {":"}
        return any(self.sentence.text(i) in links for i in range(self.strong.last, self.weak.first))

    def _has_them(self, between: range, links: Sequence[int]) -> bool:
        """Tell whether a fate behind is told of them: "prisoners were hurt", and not "prisoners, and 140 are missing".

        A participle that hangs on its noun says who they are, too: "17 detenuti morti".
        """
        sentence = self.sentence
        last = max((end for end in sentence.numbers.values() if between.start < end <= between.stop), default=None)
        grammar, behind = sentence.grammar, self.strong.last
        has_object = sentence.text(behind) in grammar.determiners | grammar.ones or behind in sentence.numbers
        if not self.strong.of("verb", "state") or (has_object and not self._is_passive):
            return False  # "prisoners killed two guards", "accused of killing a guard"
        if links and any(sentence.text(i) in grammar.parts for i in between):
            return False  # "prisoners, two of them wounded"
        is_straight = self.strong.first == self.weak.last
        is_participle = is_straight and not self.strong.of("verb") and not self._is_passive
        is_participle &= sentence.is_participle(self.weak.first)
        return not is_participle and (last is None or not links or last < between.stop)

    def _are_its_own(self, links: Sequence[int]) -> bool:
        """Tell whether no verb of theirs stands behind those of a list: "killed two and nine prisoners fled"."""
        sentence, grammar = self.sentence, self.sentence.grammar
        ends = CLAUSE_ENDS | grammar.joins | grammar.clause | grammar.relative - grammar.determiners
        clause = takewhile(lambda i: sentence.text(i) not in ends, range(self.weak.last, len(sentence.tokens)))
        fates = sentence.starting
        return not links or not any(
            sentence.is_finite(i) or (i in fates and fates[i].of("verb", "state") and fates[i] is not self.strong)
            for i in clause
        )

    def _tells_more(self, between: range) -> bool:
        """Tell whether another verb stands in between, where it would have other people as its own."""
        sentence = self.sentence
        links = [i for i in between if sentence.text(i) in sentence.grammar.joins | COMMAS]
        start = links[0] if self._is_behind and links else between.start
        own = sentence.grammar.passive | sentence.grammar.being
        is_said = self._is_behind and not links
        return not is_said and any(
            sentence.is_finite(i) or (sentence.text(i) in own and bool(links)) for i in range(start, between.stop)
        )

    def _goes_on(self, link: int) -> bool:
        """Tell whether the next of a list follows: a number, or an article."""
        sentence = self.sentence
        is_number = any(sentence.written(i)[0] == link + 1 for i in sentence.numbers)
        return is_number or sentence.text(link + 1) in sentence.grammar.ones | sentence.grammar.determiners

    def _reaches_place(self, links: Sequence[int]) -> bool:
        """Tell whether a fate is told of what happened at a place, over others of the same number and the next one."""
        sentence, grammar = self.sentence, self.sentence.grammar
        others = [i for i in links if sentence.text(i + 1) not in grammar.prepositions | grammar.genitive]
        if not links:
            return self._is_predicate or (self._is_behind and self._counted_between <= self._is_deed)
        if not self._is_behind or len(others) > 1:
            return False
        if not others or sentence.text(others[0]) == ":":
            return True
        near = range(min(self.strong.first, max(0, others[0] - FAR)), others[0])
        is_told = bool(self.strong.of("verb")) or self._is_passive
        is_told |= bool(self.strong.of("noun")) and any(map(sentence.is_verb, range(self.strong.last, others[0])))
        is_at_place = any(sentence.text(i) in grammar.prepositions or i in sentence.starting for i in near)
        is_joined = sentence.text(others[0]) in grammar.joins and self._is_gapped(others[0])
        return is_told and is_at_place and is_joined

    @property
    def _is_predicate(self) -> bool:
        """Whether the fate is told by a verb or a passive; where verbs have neither, a participle will do."""
        is_verb = bool(self.strong.of("verb")) or self._is_passive
        return is_verb or (bool(self.strong.of("state")) and not self.sentence.grammar.genitive)

    @property
    def _is_deed(self) -> bool:
        """Whether it is done to somebody, by a verb: "killed four patients in hospital", not "the death of"."""
        return bool(self.strong.of("deed")) and not self.strong.of("noun")

    @property
    def _counted_between(self) -> int:
        """How many others are counted: "nach dem Tod von zwei Menschen liegen neun im Krankenhaus"."""
        return sum(self.strong.last <= i < self.weak.first for i in self.sentence.numbers)

    def _is_gapped(self, link: int) -> bool:
        """Tell whether a number follows, and at once where they were: "and nine (people) at home", "two later in"."""
        sentence, grammar = self.sentence, self.sentence.grammar
        one = link + 2 if sentence.text(link + 1) in grammar.ones else None
        end = next((end for i, end in sentence.numbers.items() if sentence.written(i)[0] == link + 1), one)
        if end is None:
            return False
        at = end + (sentence.text(end) in sentence.persons | LATER)
        return at in sentence.starting or sentence.text(at) in grammar.prepositions | grammar.genitive | AT_HOME


def _without_weak(sentence: Sentence) -> Sentence:
    """Return a sentence without what is weak evidence in it where a fate governs it."""
    weak = [each for each in sentence.fates if _is_weak(sentence, each)]
    strong = [each for each in sentence.fates if each not in weak and _governs(sentence, each)] if weak else []
    left = [each for each in weak if any(_Weak(sentence, one, each).is_governed for one in strong)]
    return replace(sentence, fates=tuple(each for each in sentence.fates if each not in left)) if left else sentence


def _is_weak(sentence: Sentence, fate: FateMention) -> bool:
    """Tell what says who or where somebody is; Portuguese "presos" is a participle as well, behind an auxiliary."""
    weak = {each.metric for each in fate.words if each.weak}
    rest = {each.metric for each in fate.words if not each.weak} - UNWELL - WEAK
    rest -= {less for each in weak if each != "none" for less in METRICS[each].gives_way_to}
    is_participle = bool(rest) and sentence.text(fate.first - 1) in sentence.grammar.passive
    return bool(weak) and not is_participle


def _governs(sentence: Sentence, fate: FateMention) -> bool:
    """Tell a verb or participle of a fate, or a noun for the dead.

    "The arrested" only says who somebody is, and "rebel-held" what a town is.
    """
    if sentence.text(fate.first - 1) == "-":
        return False
    if "killed" in fate.of("deed", "state", "verb", "noun"):
        return True
    told = fate.of("deed", "verb") if sentence.has_article(fate) else fate.of("deed", "state", "verb")
    return not told.isdisjoint(STRICT | {"deployed"})


_BRACKETS: Final = frozenset("()")
_VERB_LAST: Final = word_set("worden")
"""A participle of German and Dutch, whose passives have the participle at the end of their clause."""
_STUCK: Final[frozenset[Metric]] = frozenset({"trapped"})
_JOBS: Final[frozenset[Metric]] = frozenset({"jobs"})
"""What "posts" tells, unless they are manned: those are no jobs."""


_BURYING: Final = re.compile(
    r"(?<!\w)(?:roof|wall|ceiling|sand|concrete|debris|building|mine|shaft|tunnel|quarr|earth|mud(?!ar)|soil|rock|"
    r"blast|explo|bomb|shell|techo|muro|pared|arena|escombr|derrumb|edifici|mina|túnel|tierra|lodo|roca|obús|dach|mauer|"
    r"wand|decke|trümmer|schutt|gebäude|stollen|schacht|erde|fels|toit|mur\b|plafond|sable|gravats|décombres|immeuble|"
    r"terre|boue|roche|tetto|sabbia|maceri|palazzo|miniera|galleria|terra|fango|roccia|esplos|telhado|parede|areia|prédio|"
    r"edifício|lama\b|rocha|dak\b|muur|zand|puin|gebouw|mijn\b|aarde|modder|rots|bom\b|çatı|duvar|крыш|стен|песок|песк|"
    r"шахт|дах|стін|піс[ко]|سقف|جدار|رمال|منجم)",
    re.IGNORECASE,
)
"""Beginnings of words for what falls on people, in the languages that are read."""
_FALLING: Final = re.compile(
    r"(?<!\w)(?:avalan|land-?sli|mud-?sli|rock-?fall|cave-?in|collaps|rubble|ruins|sink-?hole|earth-?quake|quake|tremor|"
    r"alud|desliz|desprend|desplom|derrumb|escombr|terremoto|sismo|seísmo|desliz|corrim|temporal|huaico|"
    r"glissement|éboul|effondr|coulée|gravats|décombres|séisme|tremblement|"
    r"lawin|erdrutsch|mure\b|muren|einst[uü]rz|eingest|trümmer|schutt|verschütt|erdbeben|"
    r"frana|frane|crollo|crollat|valang|slavin|smottament|maceri|terremot|scossa|"
    r"aval|deslizament|desab|desmoron|escombr|soterr|"
    r"aardverschuiv|aardbeving|lawine|instort|ingestort|puin|bedolven|"
    r"лавин|сель\b|оползн|обвал|обруш|завал|землетр|зсув|обвалив|руйнуван|"
    r"çığ\b|çığın|heyelan|göçük|göçtü|yıkıl|enkaz|moloz|çökt|çöken|çökme|deprem|sarsıntı|"
    r"\w{0,3}(?:انهيار|انهار|زلزال|أنقاض|ركام|سيول))",
    re.IGNORECASE,
)
"""The same for what comes down on many at once."""


@lru_cache(maxsize=TEXTS_KEPT)
def falls(text: str) -> bool:
    """Tell whether a text tells of what comes down on people and buries them: an avalanche, a quake, rubble."""
    return _FALLING.search(text) is not None


_ALIVE: Final = re.compile(
    r"(?<!\w)(?:alive|surviv|rescued|saved|vivant|rescapé|survéc|con vida|vivos?\b|lebend|überleb|vivi\b|viv[ae]\b|"
    r"superstiti|levend|overlev|com vida|hayatta|sağ\b|жив|виж|выжи|أحياء|ناج)",
    re.IGNORECASE,
)
_RITES: Final = re.compile(
    r"(?<!\w)(?:cemeter|graves?\b|graveyard|funeral|coffin|shroud|exhum|unrecorded|unregistered|"
    r"without (?:being )?regist|sin registr|ningún registro|aucun registre|tout registre|"
    r"nessun registro|nenhum registo|keinem register|unnamed|unidentified|"
    r"according to (?:islamic|muslim|christian|jewish|local) (?:rite|custom)|imam|morgue|mortuar|cem[ei][nt]+[eé]rio|"
    r"cimiter|cimeti|funerari|funéra|funebr|fúnebre|obsèques|exequias|ataúd|cercueil|linceul|sin registrar|sin nombre|"
    r"sans nom|non identifi|sin identificar|friedhof|begräbnis|beerdigung|sarg\b|särge|unbekannt beigesetzt|"
    r"leichenhalle|senza nome|bara\b|bare\b|obitorio|sem nome|caixão|caixões|necrot|begraafplaats|begrafenis|kist\b|"
    r"mezarlı|cenaze|кладбищ|похорон|гроб|цвинтар|مقبرة|جنازة|"
    r"autops|post-?mortem|in haste|hastily|hurriedly|without (?:an? )?(?:test|analys|certificat|ceremon|coffin|name)|"
    r"by (?:(?:their|the|his|her) )?(?:own )?(?:famil|relativ|neighbou?r|villager|comrade|next of kin)|"
    r"sin (?:análisis|autopsia|examen|acta|certificad|ceremonia|peritaje)|a toda prisa|apresuradamente|deprisa|"
    r"por (?:sus|los|las|su|la) (?:propi[ao]s )?(?:famili|vecin|pariente|allegad|compañer|deudos)|"
    r"sem (?:análise|autópsia|exame|certid|cerim)|às? pressas?|apressadamente|"
    r"pel[ao]s? (?:próprias? |suas? |seus? )?(?:famíli|familiar|vizinh|parente|companheir)|"
    r"sans (?:autopsie|analyse|examen|certificat|cérémonie)|à la hâte|en hâte|"
    r"par (?:leurs|les|sa|ses|leur|la) (?:famille|proche|voisin|parent|villageois|camarade)|"
    r"ohne (?:obduktion|untersuchung|totenschein|zeremonie|sarg)|eilig|hastig|"
    r"von (?:ihren|den|seiner|ihrer|der) (?:famil|angehörig|nachbarn|verwandten|dorfbewohn)|"
    r"senza (?:autopsia|esame|analisi|certificat|cerimonia)|in fretta|"
    r"da(?:i|lle|lla)? (?:loro |propri\w* )?(?:famigli|familiari|parenti|vicini|compaesan)|"
    r"zonder (?:autopsie|onderzoek|akte|ceremonie)|haastig|door (?:hun|de|zijn|haar) (?:famil|naasten|buren|verwant)|"
    r"без вскрыти|без экспертиз|без розтин|без експертиз|наспех|поспешно|поспіхом|нашвидкуруч|"
    r"otopsi|aileleri tarafından|ailesi tarafından|yakınları tarafından|köylüler|kendi imkân|alelacele|"
    r"على عجل|تشريح|بلا أكفان|أهاليهم|ذووهم|ذويهم)",
    re.IGNORECASE,
)
"""Beginnings of words beside which those who are buried are dead."""
AND: Final = "و"
"""Arabic's "and", which hangs on the word behind it."""
HANGING: Final = frozenset({AND, "ف"})
"""It, and Arabic's "so", which hangs on a verb: "فقتلت أربعة"."""


def _fates_of(tokens: Sequence[Token], grammar: Grammar, *, is_of_illness: bool) -> Iterator[FateMention]:
    """Give the fates of a sentence, none within another; whom an illness affects is ill."""
    i = 0
    while i < len(tokens):
        found = _fate_at(tokens, i, grammar)
        if found is not None:
            told = found._replace(words=found.words | _sickened(found)) if is_of_illness else found
            words = told.words | _tallied(tokens, told, grammar) | _treated(tokens, told)
            yield found._replace(words=words)
        i = found.last if found else i + 1


_SORTS: Final = re.compile(
    r"^(?:confirm|confermat|probable|bestätigt|bevestigd|подтвержд|підтвердж|doğrulan|suspected$|vermutet)"
)
"""Beginnings of words that say how sure a case is, by which those cases are told again: "412 cases, 66 confirmed"."""
_OF_THEM: Final = re.compile(r"\s*(?:of (?:them|these|those|which)\s+)?")


def _with_sorts(
    sentence: str, tag: str, tokens: Sequence[Token], fates: tuple[FateMention, ...]
) -> tuple[FateMention, ...]:
    """Return a sentence's fates, and that of what is counted by how sure it is where cases of a disease are counted.

    The word stands behind its number: "the ministry confirmed 12 deaths" tells of no case.
    """
    if not any("ill" in each.of("noun", "toll") for each in fates):
        return fates
    within = {i for each in fates for i in range(each.first, each.last)}
    sorts = [i for i, each in enumerate(tokens) if i not in within and _SORTS.match(each.text)]
    ends = [each.written_end for each in read_numbers(sentence, tag)] if sorts else []
    sure = (i for i in sorts if any(_OF_THEM.fullmatch(sentence, end, tokens[i].start) for end in ends))
    words = frozenset({FateWord("ill", "state")})
    return tuple(sorted((*fates, *(FateMention(i, i + 1, words) for i in sure)), key=lambda each: each.first))


def tells_of_illness(text: str, tag: str) -> bool:
    """Tell whether a text tells of sickness, so that those in care need not be hurt; of a language unread, it may."""
    words = _words_of_illness(primary(tag))
    return words is None or words.search(text) is not None


@cache
def _words_of_illness(code: str) -> re.Pattern[str] | None:
    row = ROWS.get(code)
    return re.compile(rf"(?<!\w)(?:{row.illness})(?!\w)", re.IGNORECASE) if row else None


def _sickened(fate: FateMention) -> frozenset[FateWord]:
    """Return that those whom an illness affects are ill: "l'épidémie touche 46 écoliers"."""
    return frozenset(FateWord("ill", each.use) for each in fate.words if each.metric == "affected")


_TREATING: Final = re.compile(
    r"^(?:treat|admi|hospital|behandel|soign|trait|atend|asist|assist|intern|ingres|ricover|cura|medicat|opgenomen|tedavi|"
    r"eingeliefert|госпитал[иі]з|лечен|лікув|condition|critical|grave[sm]?|zustand)"
)
"""Beginnings of words for those who are in care: the hurt as well as the sick, and whoever else is affected."""


_AILING: Final[frozenset[Metric]] = UNWELL | {"injured"}


def _treated(tokens: Sequence[Token], fate: FateMention) -> frozenset[FateWord]:
    """Return that those who are treated may be ill or affected as well as hurt; what ails them is told elsewhere."""
    uses = {each.use for each in fate.words if each.metric in _AILING} if _is_care_told(tokens, fate) else set()
    untold = _AILING - {each.metric for each in fate.words}
    return frozenset(FateWord(metric, use) for metric in untold for use in uses)


def _is_care_told(tokens: Sequence[Token], fate: FateMention) -> bool:
    return any(_TREATING.match(each.text) or _CARE.search(each.text) for each in tokens[fate.first : fate.last])


def _tallied(tokens: Sequence[Token], fate: FateMention, grammar: Grammar) -> frozenset[FateWord]:
    """Return the tolls that a noun of counting makes of a fate: "the list of the missing", "ölenlerin sayısı"."""
    ends = (grammar.prepositions, grammar.clause, grammar.negations, grammar.tallies)
    i = fate.first - 1
    while i > max(-1, fate.first - _WHOLE_REACH - 1) and tokens[i].kind == "word":
        word = tokens[i].text
        if word not in grammar.genitive and any(word in each for each in ends):
            break
        i -= 1
    before = tokens[i].text if i >= 0 else ""
    behind = tokens[fate.last].text if fate.last < len(tokens) else ""
    is_genitive = not grammar.genitive or tokens[i + 1].text in grammar.genitive
    if not (before in grammar.tallies and is_genitive) and (grammar.genitive or behind not in grammar.tallies):
        return frozenset()
    return frozenset(
        FateWord(each.metric, "toll")
        for each in fate.words
        if each.use in {"state", "verb", "noun"} and not _is_place(each)
    )


def _is_place(word: FateWord) -> bool:
    """Tell where somebody is, by which nobody is counted: "the number of deaths recorded in the hospital"."""
    return word.weak and word.use == "state"


def _fate_at(tokens: Sequence[Token], i: int, grammar: Grammar) -> FateMention | None:
    """Return what a word tells, and the longest of the phrases that it begins; Arabic's "and" and "so" left out."""
    if tokens[i].kind != "word":
        return None
    text = tokens[i].text
    if (found := _told_at(tokens, i, grammar)) or AND not in grammar.joins or text[0] not in HANGING | _WITH:
        return found
    bare = _told_at([tokens[i]._replace(text=text[1:]), *tokens[i + 1 : i + FAR]], 0, grammar)
    if bare and text[0] in _WITH:  # before a noun alone: "بفقدان أربعة"
        bare = bare._replace(words=frozenset(each for each in bare.words if each.use in {"noun", "toll"}))
    return bare._replace(first=i, last=bare.last + i) if bare and bare.words else None


_WITH: Final = frozenset("بل")
"""Arabic's "with" and "for", which hang on a noun."""


def _told_at(tokens: Sequence[Token], i: int, grammar: Grammar) -> FateMention | None:
    longest, last = 1, i + 1
    found: frozenset[FateWord] = frozenset()
    behind = tokens[i + 1].text if i + 1 < len(tokens) else ""
    for phrase, told, second in _begun_by(tokens[i].text, grammar.fates):
        if second and second != behind:  # most phrases
            continue
        length = len(phrase) - (_GAP in phrase)
        if not phrase:
            found |= told
        elif length >= longest and _is_phrase(tokens, i, phrase):
            end = i + (phrase.index(_GAP) if _GAP in phrase else length)
            found, last = (told, end) if length > longest else (found | told, max(last, end))
            longest = length
    return FateMention(i, last, found) if found else None


@lru_cache(maxsize=20_000)  # the words of some hundred articles, most of which begin nothing
def _begun_by(word: str, fates: Fates) -> tuple[tuple[tuple[str, ...], frozenset[FateWord], str], ...]:
    """Return what a word tells by itself, under no phrase, and what the phrases tell that may begin with it.

    With each phrase stands its second word; "" where several words may stand there.
    """
    told: list[tuple[tuple[str, ...], frozenset[FateWord]]] = [((), frozenset(fates.words.get(word, ())))]
    for length in range(min(_SHORTEST, len(word)), len(word) + 1):
        beginning = word[:length]
        told.append(((), frozenset(fates.stems.get(beginning, ()))))
        phrases = ((phrase, fate) for phrase, fate in fates.phrases.get(beginning, ()) if _is_word(word, phrase[0]))
        told += ((phrase, frozenset({fate})) for phrase, fate in phrases)
    return tuple((phrase, fate, _second(phrase)) for phrase, fate in told if fate)


def _second(phrase: Sequence[str]) -> str:
    wanted = phrase[1] if len(phrase) > 1 else ""
    return "" if wanted in {"~", _GAP} or wanted.endswith("*") else wanted


def _clause(tokens: Sequence[Token], start: int) -> Iterator[int]:
    """Give a clause's tokens from one on, over a word or two between commas: "wurde gestern, Dienstag, gesucht"."""
    j, stop = start, min(len(tokens), start + FAR)
    while j < stop:
        if tokens[j].text in CLAUSE_ENDS:
            aside = (at for at in range(j + 1, min(stop, j + 2 + _ASIDE)) if tokens[at].text in COMMAS)
            closing = next(aside, None) if tokens[j].text in COMMAS else None
            if closing is None:
                return
            j = closing
        else:
            yield j
        j += 1


def _is_phrase(tokens: Sequence[Token], i: int, phrase: Sequence[str]) -> bool:
    """Tell whether a phrase stands at a token; over a gap its rest follows anywhere in the clause."""
    if _GAP in phrase:
        gap = phrase.index(_GAP)
        rest, start = phrase[gap + 1 :], i + gap
        return _is_phrase(tokens, i, phrase[:gap]) and any(_is_phrase(tokens, j, rest) for j in _clause(tokens, start))
    if i + len(phrase) > len(tokens):
        return False
    return all(_is_word(tokens[at].text, wanted) for at, wanted in enumerate(phrase, start=i))


def _is_word(text: str, wanted: str) -> bool:
    is_any = wanted == "~" and text != ","  # "two deaths, of a woman and a baby"
    return is_any or wanted == text or (wanted.endswith("*") and text.startswith(wanted[:-1]))
