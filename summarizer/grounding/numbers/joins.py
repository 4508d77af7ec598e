"""Amounts that belong together: amounts with their sorts in, readings out, with ranges joined and qualifiers taken in.

"12-15" and "between two and three million" are one number with two bounds; "from 12 to 15" and "rose 3 to 56" are two
numbers. Words before and behind a number say how firm it is: "at least", "or more".
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Final

from summarizer.domain.languages.language import Lexicon
from summarizer.domain.words import word_set
from summarizer.grounding.numbers.amounts import ONE, Amount, plain
from summarizer.grounding.numbers.changing import CHANGED_FROM, tells_change
from summarizer.grounding.numbers.english_numerals import TENS, UNITS
from summarizer.grounding.numbers.sorts import LAST_DAY, Role, fraction_at, percent_end, percent_of
from summarizer.grounding.numbers.tokens import CURRENCY_CODES, CURRENCY_SIGNS, Token, texts
from summarizer_schemas.brief import Number
from summarizer_schemas.vocabulary import Qualifier

_INCREMENTS: Final = word_set("another further additional a")
_FIRMNESS: Final = word_set("well just far slightly only significantly much considerably")
BETWEEN: Final = {("between",), ("entre",), ("zwischen",), ("tra",), ("fra",), ("между",), ("між",), ("بين",)}


def qualified(tokens: Sequence[Token], words: Lexicon, i: int) -> tuple[int, Qualifier | None]:
    """Return where the words that qualify a number at token `i` begin, and what they say."""
    while i > 0 and (tokens[i - 1].text in CURRENCY_SIGNS or _is_currency_code(tokens, i)):
        i -= 1
    j = i
    is_noun = "".join(texts(tokens, i)) in words.groups  # "más de un centenar"
    while j > 0 and (tokens[j - 1].text in _INCREMENTS or (is_noun and tokens[j - 1].text in ONE)):
        j -= 1
    over = i - 1 if texts(tokens, i - 1)[:1] != () and tokens[i - 1].text in _ARTICLES else i
    for at in dict.fromkeys((i, j, over)):
        for phrase, qualifier in words.before.get(tokens[at - 1].text, ()) if at else ():
            k = at - len(phrase)
            if k < 0 or not _stands_at(tokens, k, phrase) or _says_else(tokens, k, phrase):
                continue
            if phrase in _MOVES_FROM and not _MOVES_TO.isdisjoint(texts(tokens, i + 1, _TO_WHERE)):
                continue
            if at in (i, j) or phrase[-1] not in _OF_PLACES:
                if qualifier == "more_than" and (opener := _denied_from(tokens, words, k)) is not None:
                    return opener, "up_to"
                return k - (k > 0 and tokens[k - 1].text in _FIRMNESS), qualifier
    if words.inflected == "ar" and (told := _of_tally(tokens, words, i)):
        return i, told
    opener = i - 1 if texts(tokens, i - 1) in BETWEEN else i - 2
    has_article = opener == i - 1 or (i > 1 and tokens[i - 1].text in _OF_ROUND)
    return (opener, None) if has_article and texts(tokens, opener) in BETWEEN else (i, None)


def _stands_at(tokens: Sequence[Token], k: int, phrase: tuple[str, ...]) -> bool:
    """Tell whether a phrase stands at a token; Arabic's "and" may hang on its first word: "وأكثر من ألفين"."""
    said = texts(tokens, k, len(phrase))
    return said == phrase or (said[:1] == (f"و{phrase[0]}",) and said[1:] == phrase[1:])


def _of_tally(tokens: Sequence[Token], words: Lexicon, i: int) -> Qualifier | None:
    """Return what an Arabic verb says of a number that stands behind its subject: "تجاوز عدد القتلى المئة"."""
    for at in range(i - 1, max(-1, i - 1 - _TALLIED), -1):
        if tokens[at].kind != "word":
            return None
        verb = "".join(texts(tokens, at - 1)).removeprefix("و")
        if tokens[at].text in _TALLIES and at:
            last = tokens[i - 1].text
            told = (*words.before.get(verb, ()), *words.before.get(last, ()))
            found = next((qualifier for phrase, qualifier in told if phrase in {(verb,), (verb, last)}), None)
            if found is not None:
                is_denied = found == "more_than" and "".join(texts(tokens, at - 2)) in words.denying
                return "up_to" if is_denied else found
    return None


_TALLIES: Final = word_set("عدد العدد حصيلة الحصيلة إجمالي مجموع قيمة نسبة")
_TALLIED: Final = 6
"""Words of what is counted between its verb and its number."""


def _says_else(tokens: Sequence[Token], k: int, phrase: tuple[str, ...]) -> bool:
    """Tell whether the words that begin at token `k` belong to what stands before them."""
    is_about = phrase == _OF_REPORTS[0] and k > 0 and tokens[k - 1].text.startswith(_OF_REPORTS[1])
    is_given = phrase == ("over",) and k > 0 and tokens[k - 1].text in _GIVES
    return is_about or is_given or _has_risen(tokens, k, phrase) or _is_no_longer(tokens, k, phrase)


def _is_no_longer(tokens: Sequence[Token], k: int, phrase: tuple[str, ...]) -> bool:
    """Tell whether the "more" at token `k` ends a denial: "non parla più di tre morti" speaks no longer of three.

    French says "ne … pas plus de" where it means "not more than"; elsewhere a verb that needs "of" stands between.
    """
    if phrase[0] not in _NO_LONGER:
        return False
    before = texts(tokens, max(0, k - _DENIED_VERB), min(k, _DENIED_VERB))
    if phrase[0] == "plus":
        return "ne" in before[-2:] or any(each.startswith(_FRENCH_NOT) for each in before[-1:])
    return any(each.startswith(_SPEAKS_OF) for each in before[-1:]) and not _NO.isdisjoint(before)


_GIVES: Final = word_set(
    "hand hands handed handing turn turns turned turning give gives gave given sign signed bring brought"
)
"""Verbs that have an "over" of their own: "Bolivia handed over six men"."""
_NO_LONGER: Final = word_set("più plus más mais")
_DENIED_VERB: Final = 3
"""Words before "more" in which its denial stands: "non si parla più di"."""
_FRENCH_NOT: Final = ("n'", "n’")
_SPEAKS_OF: Final = ("parl", "tratta", "habl", "fala", "falou", "trata")
"""How verbs begin that tell "of" something, whose "of" is no part of "more than"."""
_NO: Final = word_set("non no não")


def _denied_from(tokens: Sequence[Token], words: Lexicon, k: int) -> int | None:
    """Return where a denial begins that turns the "more than" at token `k` round: "not above", "not one man above"."""
    if texts(tokens, k - 1) and tokens[k - 1].text in words.denying:
        return k - 1
    for opener in range(max(0, k - 2 - _DENIED_NOUNS), k - 1):
        between = texts(tokens, opener + 1, k - opener - 1)
        is_even = tokens[opener].text in words.denying | _NOT_EVEN and between[0] in ONE | _ONLY_ONE
        is_even |= tokens[opener].text in words.denying and between[:2] == ("a", "single")
        nouns = [word for word in between[1:] if word not in _ONLY_ONE]
        if is_even and all(word in words.persons | _SOULS for word in nouns):
            return opener
    return None


_DENIED_NOUNS: Final = 3
"""Words between "not" and "more than": "not a single person more than"."""
_NOT_EVEN: Final = word_set("ni nemmeno neanche neppure nem nicht keine geen ни ані")
_ONLY_ONE: Final = word_set(
    "one single seul seule solo sola só sequer siquiera même einzige einziger einzigen enkele один одна одного одной"
)
_SOULS: Final = word_set(
    "soul souls person persoon âme personne alma pessoa persona personas anima seele mensch mens ziel passager "
    "pasajero passageiro passeggero passagier человек человека людина людини"
)
"""What else those are called of whom there is not one more."""
_ARTICLES: Final = word_set("the el la los las le les der die das den dem il lo i gli o a os as de het l")
"""What may stand between a word that qualifies and its number: "casi el 40 por ciento", "gut die Hälfte"."""
_OF_PLACES: Final = word_set(
    "unter über um sobre hasta ni sous sur d de di à a da do dos das von zu bis tot op onder over sotto fino até nem "
    "past above below under over around about some near to than of in su"
)
"""Words that say something else before an article: "unter den 40 Toten" are not fewer than 40."""


def _has_risen(tokens: Sequence[Token], k: int, phrase: tuple[str, ...]) -> bool:
    """Tell the "до" of "выросло до 12", which is "to", from that of "до 12 человек", which is "up to".

    So is "marked up to 6.3", where the "up" is the verb's, and "subió en siete hasta 115".
    """
    before = texts(tokens, max(0, k - _RISEN_BACK), min(k, _RISEN_BACK))
    clause = before[max((i for i, text in enumerate(before) if text in _PARTS), default=-1) + 1 :]
    near = clause if len(phrase) == 1 else clause[-1:]
    return phrase in _UP_TO and any(tells_change(text) or text.startswith(_ARRIVED) for text in near)


_OF_REPORTS: Final = (
    ("über",),
    ("bericht", "meldung", "angabe", "nachricht", "information", "gerücht", "spekulation", "diskuss", "debatt"),
)
"""German "über" behind these says of what they are, and not how many: "Berichte über 183 Tote"."""
_RISEN_BACK: Final = 3
"""Words before "up to" in which a verb of change makes it "to"; by how much may stand between."""
_PARTS: Final = frozenset({",", ";", ":", "."})
_MOVES_FROM: Final = {(verb, "de") for verb in word_set("passa passam passou passaram passava passavam")}
"""What is "more than", unless it says from where a number has moved: "passa de 12 para 15"."""
_MOVES_TO: Final = frozenset({"para", "a"})
_TO_WHERE: Final = 2
"""Words behind the first number in which the second begins."""
_UP_TO: Final = {("до",), ("up", "to"), ("hasta",), ("jusqu'à",), ("fino", "a"), ("até",), ("bis", "zu")}
"""What only says where a number has gone behind a verb of change, or of arriving."""
_ARRIVED: Final = ("arrivat", "cheg", "довел", "довод", "довів")


def _is_currency_code(tokens: Sequence[Token], i: int) -> bool:
    """Tell "US" in "US$5" and "EUR" in "EUR5" from the words "us" and "a"."""
    return tokens[i - 1].text in CURRENCY_CODES and tokens[i - 1].capital and not tokens[i].spaced


def qualified_behind(tokens: Sequence[Token], words: Lexicon, j: int) -> tuple[int, Qualifier | None]:
    """Return the token behind the words that qualify a number which ends before the token `j`, and what they say."""
    for phrase, qualifier in words.after.get("".join(texts(tokens, j)), ()):
        k = j + len(phrase)
        if texts(tokens, j, len(phrase)) == phrase and not _begins_number(tokens, k):
            return k, qualifier
    if words.inflected == "tr" and _EXCEEDED.fullmatch(" ".join(texts(tokens, j, 2))):
        return j, "more_than"  # "6 metreyi aştı"
    for at in range(j + 1, min(j + 1 + _NOUN_WORDS, len(tokens))):
        if tokens[at - 1].kind != "word" or tokens[at - 1].text in words.between:
            break
        for phrase, qualifier in () if tokens[at].text in _ON else words.after.get(tokens[at].text, ()):
            k = at + len(phrase)
            if texts(tokens, at, len(phrase)) == phrase and _closes_clause(tokens, k):
                goes_on = k < len(tokens) and tokens[k].text[0] == "و"  # what stands between is a fate of its own
                return (j if goes_on else k), qualifier
    return j, None


_ON: Final = word_set("altında üzerinde üstünde")
"""Behind a noun they say where somebody is, and not how many: "640 kişi tedavi altında"."""
_EXCEEDED: Final = re.compile(r"\w+[ıiuü] (?:aştı|aşan|aşıyor|aşmış|aştığı|aştığını|aşkın)")


def _closes_clause(tokens: Sequence[Token], k: int) -> bool:
    """Tell whether nothing but a sign, or from where a distance is, stands at a token."""
    return k == len(tokens) or tokens[k].kind == "sign" or tokens[k].text in _FROM_WHERE or tokens[k].text[0] == "و"


_FROM_WHERE: Final = word_set("from of de du des d del della dal dalla dai da do von vom van")
"""What goes on about a distance behind its qualifier: "à 40 km environ de la frontière"."""
_NOUN_WORDS: Final = 2
"""Words of what is counted before a qualifier that closes its clause: "neuf endroits au moins", "200 people or so."."""


def _begins_number(tokens: Sequence[Token], j: int) -> bool:
    return j < len(tokens) and (tokens[j].kind == "digits" or tokens[j].text in UNITS or tokens[j].text in TENS)


@dataclass(frozen=True, slots=True)
class Reading:
    """One number as it stands in a text; spans are half-open and count code points.

    Attributes:
        start: where the number itself starts, magnitude and minus included ("12" in "at least 12").
        end: where it ends.
        low: its value, or the lower bound of a range; None where no value is given ("dozens", "two-thirds").
        high: its value, or the upper bound of a range.
        qualifier: what the words around it make of it; `range` and `vague` go before any other.
        role: what sort of number it is.
        written_start: where it starts with its qualifier and currency ("At least 12", "$1.3bn").
        written_end: where it ends with its qualifier and percent sign ("93%", "50 or more").
    """

    start: int
    end: int
    low: Number | None
    high: Number | None
    qualifier: Qualifier
    role: Role
    written_start: int
    written_end: int

    def moved(self, by: int) -> "Reading":
        """Return the reading as it stands in a text that has `by` code points before this one."""
        start, end, written_start, written_end = self.start, self.end, self.written_start, self.written_end
        return Reading(
            start + by, end + by, self.low, self.high, self.qualifier, self.role, written_start + by, written_end + by
        )


_FROM_THE: Final = word_set("dal dallo dalla dall dai dagli dalle del do dos da das du des vom")
_TO_THE: Final = word_set("al allo alla all ai agli alle ao aos à às au aux zum")
"""What "from" and "to" have grown to with an article, at both ends of a range: "dai 20 ai 30", "du 3 au 5"."""
_BETWEEN_ENDS: Final = word_set("and y et und e и та і و")
_DEGREES: Final = word_set("° degrees degree celsius fahrenheit c f %")
_SHARED_ROLES: Final = frozenset({"date", "time", "share", "compound", "year", "age", "rate", "denied", "excepted"})
_LAST_YEAR: Final = 2100


@dataclass(frozen=True, slots=True)
class SignedAmount:
    """An amount, its role, its sign."""

    amount: Amount
    role: Role
    value: Number | None


def join(tokens: Sequence[Token], words: Lexicon, roles: Sequence[tuple[Amount, Role]]) -> Iterator[Reading]:
    """Give the reading of each amount, or of each two that make a range."""
    items = _shared([SignedAmount(amount, role, _signed(tokens, amount)) for amount, role in roles], tokens, words)
    i = 0
    while i < len(items):
        after = items[i + 1] if i + 1 < len(items) else None
        if after and (percent := _proportion(tokens, words, items[i], after)):
            yield _share_of(tokens, words, (items[i], after), percent)
            i += 2
            continue
        bounds = _bounds(tokens, words, items[i], after) if after else None
        if after and bounds:
            yield _reading(tokens, words, items[i], after, bounds)
            i += 2
        else:
            yield _reading(tokens, words, items[i], items[i], None)
            i += 1


_TIMES: Final = word_set(
    "days day weeks week months month years year hours hour minutes minute días semanas meses años jours "
    "semaines mois ans "
    "tagen wochen monaten jahren giorni settimane mesi anni dias semanas anos"
)
"""Behind "five in ten" they make no proportion of it."""


def _proportion(tokens: Sequence[Token], words: Lexicon, first: SignedAmount, second: SignedAmount) -> int | None:
    """Read "nine out of ten" and "one in five" in percent: the second is small or round, and not a time."""
    one, other = first.value, second.value
    if one is None or other is None or not 0 < one < other or {first.role, second.role} - {"count", "pronoun"}:
        return None
    if texts(tokens, first.amount.first - 1) in _OF_WHOM:
        return None  # "of whom 13 out of 20 have arrived" counts those told of before
    joint = texts(tokens, first.amount.last, second.amount.first - first.amount.last)
    following = texts(tokens, second.amount.last)
    longest = 1 if words.words or (following and following[0] in words.counted) else _NOUN
    if (
        not any(_joins(joint, phrase, longest) for phrase in words.out_of)
        or not is_small_or_round(other)
        or (texts(tokens, second.amount.last)[:1] and (tokens[second.amount.last].text in _TIMES))
    ):
        return None
    return percent_of(Decimal(one), Decimal(other))


_OF_WHOM: Final = {
    (word,) for word in word_set("whom which quienes cuales dont lesquels lesquelles denen wie cui quais")
}
"""Before a number they say that it counts some of those told before."""


def _joins(joint: tuple[str, ...], phrase: tuple[str, ...], longest: int) -> bool:
    """Tell "nine out of ten" and "nine people out of ten", with so many words for what is counted."""
    return joint[-len(phrase) :] == phrase and len(joint) - len(phrase) <= longest


def is_small_or_round(whole: Number) -> bool:
    """Tell a whole of which news tells proportions: one in five, nine out of ten."""
    return whole <= _LARGEST_IN_WORDS or whole in _ROUND


_NOUN: Final = 2
"""Words of what is counted in languages that put an adjective behind it: "deux trains régionaux sur cinq"."""
_LARGEST_IN_WORDS: Final = 10
_ROUND: Final = frozenset({20, 100, 1000})


def _share_of(
    tokens: Sequence[Token], words: Lexicon, pair: tuple[SignedAmount, SignedAmount], percent: int
) -> Reading:
    first, second = pair
    at, before = qualified(tokens, words, first.amount.first)
    start, end = first.amount.start, second.amount.end
    written_start = min(start, tokens[at].start)
    return Reading(start, end, percent, percent, before or "exact", "share", written_start, end)


def _signed(tokens: Sequence[Token], amount: Amount) -> Number | None:
    """Return the value, negative after "minus", or after a minus sign where a temperature or a share follows."""
    if amount.value is None or not _has_minus(tokens, amount):
        return amount.value
    return -amount.value


def _has_minus(tokens: Sequence[Token], amount: Amount) -> bool:
    i = amount.first - 1
    if i < 0:
        return False
    if tokens[i].text == "minus":
        return True
    is_sign = tokens[i].text == "-" and not tokens[i + 1].spaced and (i == 0 or tokens[i].spaced)
    return is_sign and bool(texts(tokens, amount.last)) and tokens[amount.last].text in _DEGREES


def _shared(items: list[SignedAmount], tokens: Sequence[Token], words: Lexicon) -> list[SignedAmount]:
    """Give the first of two joined numbers the second's role: "12-15 February", "10 to 15 percent", "10-11 am"."""
    for i in range(len(items) - 2, -1, -1):
        first, second = items[i], items[i + 1]
        joint = _joint(tokens, words, first.amount, second.amount)
        if joint is None:
            continue
        if first.role in {"count", "pronoun"} and second.role in _SHARED_ROLES and _may_share(first, second):
            items[i] = replace(first, role=second.role)
        elif first.role == "date" and second.role == "count" and _may_be_day(tokens, second, joint):
            items[i + 1] = replace(second, role="date")
        elif first.role == "year" and second.role == "count" and isinstance(second.value, int):
            if joint == "-" and second.value < 100:
                items[i + 1] = replace(second, role="year")
            elif second.value > _LAST_YEAR:
                items[i] = replace(first, role="count")
    return items


def _may_share(first: SignedAmount, second: SignedAmount) -> bool:
    if second.role == "date":
        return first.value in range(1, LAST_DAY + 1)
    return second.role != "year" or first.amount.kind == "digits"


def _may_be_day(tokens: Sequence[Token], second: SignedAmount, joint: str) -> bool:
    last = second.amount.last
    goes_on = last < len(tokens) and tokens[last].kind == "word" and not tokens[last].capital
    return second.value in range(1, LAST_DAY + 1) and (joint == "-" or not goes_on)


def _joint(tokens: Sequence[Token], words: Lexicon, first: Amount, second: Amount) -> str | None:
    """Return what joins two amounts: "-" without spaces, or a word such as "to"; None where nothing does."""
    between = list(range(first.last, _before_currency(tokens, second.first - 1) + 1))
    if percent_end(tokens, first.last, words) is not None and between:
        between = list(range(percent_end(tokens, first.last, words) or 0, second.first))
    while len(between) > 1 and _is_told_twice(tokens, between[0], second.last + between[0] - first.last):
        between.pop(0)  # "between 7C and 9C"
    if len(between) == _WITH_ARTICLE and _has_article_twice(tokens, first, between[1]):
        between.pop()
    if _is_perhaps(tokens, between) or (not words.words and _are_neighbours(tokens, first, second)):
        return _PERHAPS_TO
    if len(between) != 1:
        return None
    joint = tokens[between[0]]
    if joint.text in _TO_THE and texts(tokens, first.first - 1)[:1] in {(each,) for each in _FROM_THE}:
        return joint.text
    if joint.text == "-":
        spaces = joint.spaced, tokens[between[0] + 1].spaced
        is_bare = first.kind == second.kind == "digits" and first.scale == second.scale == 1
        return "-" if not any(spaces) or (all(spaces) and is_bare) else None
    if joint.text in words.between:
        return joint.text
    return joint.text if joint.text in _BETWEEN_ENDS and _is_between(tokens, first) else None


def _are_neighbours(tokens: Sequence[Token], first: Amount, second: Amount) -> bool:
    """Tell two number words side by side, of which the second is the next one, for a range: "quatre, cinq", "iki üç".

    A list goes on ("un, deux, trois"); English says "four or five".
    """
    if first.value is None or second.value is None or not first.kind == second.kind == "words":
        return False
    step = 10 if first.value % 10 == 0 else 1
    is_listed = any(each in ONE for each in texts(tokens, first.first - 2, 2))
    between = texts(tokens, first.last, second.first - first.last)
    return second.value == first.value + step and not is_listed and all(each == "," for each in between)


def _has_article_twice(tokens: Sequence[Token], first: Amount, i: int) -> bool:
    """Tell the article before the end of a range whose beginning has one: "tra i 50 e i 60", "de los 20 a los 30"."""
    article = tokens[i].text
    return article in _OF_ROUND and (_is_between(tokens, first) or texts(tokens, first.first - 1) == (article,))


def _is_perhaps(tokens: Sequence[Token], between: Sequence[int]) -> bool:
    """Tell what stands between the ends of "a thirty or so, perhaps forty": a comma, a word for perhaps, an article."""
    if not 1 < len(between) <= _OF_PERHAPS:
        return False
    told = [tokens[i].text for i in between]
    if COMMAS.isdisjoint(told):
        return False
    behind = " ".join(told[max(i for i, text in enumerate(told) if text in COMMAS) + 1 :])
    return _PERHAPS.fullmatch(behind) is not None


_OF_PERHAPS: Final = 9
"""Tokens between the ends of such a range; what is counted may stand among them: "sixty cents on the dollar"."""
_PERHAPS_TO: Final = "perhaps"
_WIDEST: Final = 2
"""Who says "thirty, perhaps forty" means one number; "two groups, perhaps eighty people" are two."""
_PERHAPS: Final = re.compile(
    r"(?:perhaps|maybe|possibly|even|peut - être|voire|vielleicht|womöglich|quizás?|tal vez|acaso|incluso|forse|magari|"
    r"talvez|quiçá|misschien|wellicht|может быть|возможно|можливо|belki|ربما)(?: (?:an?|une?|una|uma|eine?|een|of|de))*"
)
"""A word for perhaps, as tokens have it, and an article."""
_OF_ROUND: Final = word_set("los las i gli le les os as")
"""Articles that languages from Latin have before round numbers: "tra i 50 e i 60"; elsewhere they tell whom."""
_WITH_ARTICLE: Final = 2
"""Tokens between the two ends of a range: its "and", and an article."""


def _is_told_twice(tokens: Sequence[Token], i: int, j: int) -> bool:
    """Tell a unit that stands behind both ends of a range."""
    return i < len(tokens) and j < len(tokens) and tokens[i].text == tokens[j].text and tokens[i].text not in COMMAS


COMMAS: Final = frozenset({",", "،"})


def _is_between(tokens: Sequence[Token], first: Amount) -> bool:
    """Tell whether "between" stands before a number, its article and its currency left out."""
    opener = _before_currency(tokens, first.first - 1)
    if opener > 0 and opener == first.first - 1 and tokens[opener].text in _OF_ROUND:
        opener -= 1  # "tra i 50 e i 60"
    return texts(tokens, opener) in BETWEEN


def _before_currency(tokens: Sequence[Token], i: int) -> int:
    """Return the place before the sign of a currency that may stand at `i`, with the letters of its country ("US$")."""
    if i < 0 or tokens[i].text not in CURRENCY_SIGNS:
        return i
    is_lettered = i > 0 and not tokens[i].spaced and tokens[i - 1].text in _OF_DOLLARS
    return i - 2 if is_lettered else i - 1


_OF_DOLLARS: Final = word_set("us usd c ca can a au aus nz hk nt s sg r rd mx mex col arg clp cop bz j")
"""Letters straight before a "$" that say whose it is: "US$45 million", "R$ 45 milhões"."""


def _bounds(
    tokens: Sequence[Token], words: Lexicon, first: SignedAmount, second: SignedAmount
) -> tuple[Number, Number] | None:
    """Return the two ends of a range, or None where the two are numbers of their own."""
    joint = _joint(tokens, words, first.amount, second.amount)
    roles = {first.role, second.role} - {"pronoun"}
    low, high = first.value, second.value
    if joint is None or low is None or high is None or not roles <= {"count", "share"} or len(roles) > 1:
        return None
    if joint != "-" and (
        _is_change(tokens, first.amount.first) or _RESPECTIVELY & {*texts(tokens, first.amount.first - 1)}
    ):
        return None
    one, other = first.amount, second.amount
    if one.scale == 1 and other.scale > 1 and one.mantissa is not None and other.mantissa is not None:
        low = plain(one.mantissa * other.scale) if one.mantissa <= other.mantissa else low
    elif joint == _PERHAPS_TO and one.scale > 1 and other.scale == 1 and other.mantissa is not None:
        high = plain(other.mantissa * one.scale)  # "sixty thousand, perhaps sixty-five"
    elif joint == "-" and low < _THOUSAND <= high and high % _THOUSAND == 0 and low * _THOUSAND < high:
        low *= _THOUSAND  # "20-30,000" are twenty to thirty thousand
    if joint == _PERHAPS_TO and high > low * _WIDEST:
        return None
    return (low, high) if low < high else None


_RESPECTIVELY: Final = word_set("respectively respectivement respectivamente rispettivamente jeweils respectievelijk")
"""Before two numbers that are of two things, and no range."""
_THOUSAND: Final = 1000
_CHANGE_REACH: Final = 6


def _is_change(tokens: Sequence[Token], i: int) -> bool:
    """Tell "rose from 12 to 15" and "up 3 to 56" from "from 20 to 30 people" and "12 to 15 people"."""
    if i > 1 and tokens[i - 1].text in _OF_ROUND and tokens[i - 2].text in CHANGED_FROM:
        i -= 1
    straight = "".join(texts(tokens, i - 1))
    if straight not in CHANGED_FROM:
        return straight == "by" or tells_change(straight)
    return any(map(tells_change, texts(tokens, max(0, i - 1 - _CHANGE_REACH), min(i - 1, _CHANGE_REACH))))


def _reading(
    tokens: Sequence[Token],
    words: Lexicon,
    first: SignedAmount,
    last: SignedAmount,
    bounds: tuple[Number, Number] | None,
) -> Reading:
    role, low, high = last.role, first.value, first.value
    start, end, behind = first.amount.start, last.amount.end, last.amount.last
    if _has_minus(tokens, first.amount):
        start = tokens[first.amount.first - 1].start
    written_end = end
    if (percent := percent_end(tokens, behind, words)) is not None:
        behind, written_end = percent, tokens[percent - 1].end
    elif (fraction := fraction_at(tokens, first.amount, words)) is not None:
        role, low, high = "share", fraction[1], fraction[1]
        behind, end = fraction[0], tokens[fraction[0] - 1].end
        written_end = end
    at, before = qualified(tokens, words, first.amount.first - (start != first.amount.start))
    stop, after = qualified_behind(tokens, words, behind)
    written_start = min(start, tokens[at].start)
    written_end = tokens[stop - 1].end if stop > behind else written_end
    qualifier: Qualifier = before or after or "exact"
    if bounds:
        (low, high), qualifier = bounds, "range"
    elif first.amount.kind == "vague":
        qualifier = "vague"
    return Reading(start, end, low, high, qualifier, role, written_start, written_end)
