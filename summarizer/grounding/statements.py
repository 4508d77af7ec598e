"""Who says something, and with which stance: a sentence and its article's names in, speakers and objections out.

A speaker is found by a verb of saying and what stands straight beside it: "the coast guard said", "selon la
préfecture". Before the verb that is a listed name, a pronoun, or a noun with its determiner at the beginning of a
clause; behind it, after a comma or a closing quotation mark, the same. Where anything else stands there, or where the
words of the language are not known, nobody is found: silence harms nobody.

A stance needs its word: nobody denies, threatens or owns up to anything without a word for it in the quote's sentence
or beside it. An accusation may be in plain words ("they say that they are driven out"): a word for a misdeed is enough.
A quote that denies is neither an assertion nor a confession. Of a language whose words are not known nothing can be
told.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final, NamedTuple

from summarizer.domain.article import Span
from summarizer.domain.languages import has_word, wordings_of
from summarizer.domain.languages.any_language import alternatives, of_all
from summarizer.domain.languages.language import Wordings, both_ways
from summarizer.domain.words import NEGATIONS, TEXTS_KEPT, without_marks, word_set
from summarizer_schemas.report import ClaimReport
from summarizer_schemas.vocabulary import Stance

_WORD: Final = r"[^\W\d_][\w'’.-]*"
_PREFIXES: Final = "mit|an|hinzu"
"""Of German verbs of saying, at the end of the clause: "teilte das Werk am Dienstag mit"."""
_NO_STOP: Final = r"(?<!\w\w\.)"
"""A word does not take in the full stop of its sentence; "the U.S." keeps its own."""
_APPOSITION: Final = r"(?:\s*,[^,;.]{1,80},)?"
"""What tells of somebody between the name and the verb: ", a spokesman for the port,"."""
_SHORT: Final = r"(?:(?:\s*\([^()]{1,40}\)|\)),?)?"
"""How somebody is called in short, behind the name: " (OLM),"."""
_CLAUSE_START: Final = r"(?:^\s*|[,;:.–—\"“”«»(]\s*|\b(?:and|but|while|as|y|et|und|e|и|та|і|ve)\s+)"
_OPENS: Final = re.compile(r"(?:^|[.;:(–—\"“”«»])\s*$")
"""What stands before a word with which a clause begins."""
_TO_WHOM: Final = r"to|à|aux?|al|alla|all['’]|ao|aan|an|gegenüber"
"""What stands before whom something is said to: "dijo al Correo"; "a" does so where it is no article."""
_UNDETERMINED: Final = (
    r"police|(?:(?!and|but|while|as)[\w'’-]+\s+){0,2}?[^\W\d_]{3,}"
    r"(?:ers|ors|als|nts|ses|ives|ies|ists|ons|ds|ups|ens|men)"
)
"""Who speaks without a determiner: English persons in the plural, "relatives", "rights groups"."""
_PRONOUNS: Final = r"he|she|it|they|we|i"
_JOINS: Final = r"and|y|e|ed|et|und|en|ve|и|та|і|й"
"""What joins two who say the same."""
_WITH_ANOTHER: Final = re.compile(
    r"(?<!\w)(?:(?:a|an|the|some)\s+(?:[\w'’-]+\s+){0,2}?)?(?!officer\b)[^\W\d_]{2,}(?:er|or|al|nt|ist|ive|man|men|woman|women|police)s?\s+and\s+$",
    re.IGNORECASE,
)
"""Another who says it too, straight before a subject: "a war monitor and activists said"."""
_FIRST_OF_TWO: Final = re.compile(rf"\s+(?P<who>{_WORD}(?:\s+{_WORD})?)\s+(?:{_JOINS})\s+$", re.IGNORECASE)
"""The first of two speakers behind a verb, up to the second's name: "according to officials and Ilse Orm"."""
_OWNED: Final = "his|her|their|its|su|son|sa|leur|sein|seine|ihr|ihre|suo|sua|seu|zijn|haar"
"""Whose he is, before an office: "his lawyer"."""
PASSIVE: Final = word_set(
    "was were is are be been being to not wurde wurden wird werden ist sind fue fueron es son foi foram é são est sont "
    "était fut è sono era был была было были був була було були"
)
"""Words after which a verb of saying is no one's: "the alliance was expected", "the talks are called"."""
_DUMB: Final = word_set(
    "ceasefire truce armistice agreement deal pact plan exchange swap withdrawal summit meeting offensive operation"
)
"""What is announced, confirmed or reported, and announces nothing: "a ceasefire announced on Tuesday"."""
_DAYS: Final = word_set(" ".join(of_all(lambda row: row.weekdays)))
"""What says nothing, though it stands before the verb: "El lunes se informó de …"."""
_I: Final = word_set("i ik ich io yo eu")
"""Behind a determiner it is no part of a subject, and whoever speaks is "I": "dat moet ik eerlijk zeggen"."""
_ITSELF: Final = word_set("se s'en si sich zich himself herself itself themselves")
"""Who says something of himself alone, and gives nothing that stands before: "un sur deux se dit hostile"."""
_ADVERBS: Final = word_set(
    "earlier first already often widely newly just long antes ya recién précédemment déjà d'abord zuvor bisher zuletzt"
    " bereits erst vorher prima già antes já eerder al ранее уже раніше вже"
)
"""Words that say nothing between a determiner and a participle: "the earlier reported number", "die zuvor genannte"."""
_NO_SUBJECTS: Final = PASSIVE | _DAYS | _DUMB | _ITSELF | _ADVERBS
_IS_ADVERB: Final = re.compile(r"\w{3,}(?:ly|mente|emment|amment)")
_NEITHER: Final = ("denies", "demands", "condemns", "threatens", "opposes")
"""Stances whose verbs give no figure: who denies that 12 were killed does not say that they were."""


Mentions = tuple[tuple[str, Span], ...]


class Said(NamedTuple):
    """One verb of saying, and whose it is.

    Attributes:
        name: the listed name that is its subject; None where that is told by other words.
        subject: where the subject stands, in the whole text.
        verb: where the verb stands.
        is_report: whether what is said is told by it, and not denied, demanded or threatened.
    """

    name: str | None
    subject: Span
    verb: Span
    is_report: bool


@lru_cache(maxsize=TEXTS_KEPT)  # whose word it is, and of what day, is asked of a sentence for each of its items
def speakers_in(text: str, sentence: Span, named: Mentions, words: Wordings) -> tuple[Said, ...]:
    """List who speaks in a sentence, in the order of the verbs.

    Args:
        text: the whole article.
        sentence: the stretch to look at.
        named: the listed names in it of those who can speak, each with its place.
        words: the words of its language.
    """
    return tuple(_speaking(text, sentence, named, words))


def opening_subject(text: str, stretch: Span, words: Wordings) -> Span | None:
    """Return the subject with which a stretch opens, however long, where a verb of saying is straight behind it."""
    told = text[stretch.start : stretch.end]
    verbs = (each.start() for each in _verbs(words).finditer(told) if not _is_according(each))
    found = next(filter(None, (_opening(words).fullmatch(told, 0, at) for at in verbs)), None)
    return None if found is None else Span(*(stretch.start + edge for edge in found.span("noun")))


def says_at(text: str, start: int, end: int, words: Wordings) -> bool:
    """Tell whether a verb of saying follows straight at a place, or one by which somebody denies."""
    verb = _verbs(words).search(text, start, end)
    if verb and not _is_according(verb) and _gap(words).fullmatch(text, start, verb.start()):
        return True
    following = re.compile(rf"\s+(?:(?:{words.between})\s+){{0,3}}?(?P<verb>{_WORD})", re.IGNORECASE)
    found = following.match(text, start, end)
    return found is not None and has_word(words, words.denial, found["verb"])


def gives_without_a_verb(told: str, words: Wordings) -> bool:
    """Tell whether what gives a speaker is no verb of his: "according to"."""
    found = _verbs(words).fullmatch(told)
    return found is not None and _is_according(found)


def tells_of_saying(told: str, words: Wordings) -> bool:
    """Tell whether words have a verb of saying, or "according to", whoever its subject is."""
    return _verbs(words).search(told) is not None


def verb_ends(text: str, sentence: Span, words: Wordings) -> list[int]:
    """List where the verbs of saying in a sentence end, whoever their subject is."""
    told = text[sentence.start : sentence.end]
    return [sentence.start + found.end() for found in _verbs(words).finditer(told) if not _is_according(found)]


def _speaking(text: str, sentence: Span, named: Mentions, words: Wordings) -> Iterator[Said]:
    told = text[sentence.start : sentence.end]
    mentions = tuple((name, Span(at.start - sentence.start, at.end - sentence.start)) for name, at in named)
    for found in _verbs(words).finditer(told):
        if (
            _is_of_name(told, found)
            or _A_CLAIM.match(told, found.start())
            or (_is_according(found) and _OF_A_CLAUSE.match(told, found.end()))
            or (_is_according(found) and _counted(words).search(told[: found.start()]))
        ):
            continue
        before = None if _is_according(found) else _before(told, found, mentions, words)
        behind = _first_behind if found["first"] else _behind
        subject = before or behind(told, found, mentions, words)
        if subject is not None:
            name, span = subject
            is_report = not any(has_word(words, words.stances[each], found[0]) for each in _NEITHER)
            verb = Span(sentence.start + found.start(), sentence.start + found.end())
            yield Said(name, Span(sentence.start + span.start, sentence.start + span.end), verb, is_report)


_OF_A_CLAUSE: Final = re.compile(
    r"\s+(?:(?:la|el|las|los) cual(?:es)?|lequel|laquelle|lesquel(?:le)?s|cui|(?:il|la|i|le) qual[ei]|"
    r"[oa]s? qua(?:l|is)|which|whom)(?!\w)",
    re.IGNORECASE,
)
"""Behind "according to": a relative clause, which tells what was said before it and names nobody."""
_A_CLAIM: Final = re.compile(
    r"(?:claims?|reports?|estimates?|demands?) (?:of|for|against|worth|brought by)\b", re.IGNORECASE
)
"""A noun that is spelt like a verb of saying: "the civil claim of $4 million" is said by nobody."""


def _is_according(verb: re.Match[str]) -> bool:
    """Tell whether what gives a speaker is no verb: "according to"."""
    return bool(verb["according"] or verb["first"])


def _is_of_name(told: str, verb: re.Match[str]) -> bool:
    """Tell whether what looks like a verb is part of a name, by its capital in the middle: "the United States rose"."""
    if not verb[0][0].isupper() or told.isupper():
        return False
    before = told[: verb.start()]
    last = before.rstrip()[-1:]
    return before[-1:].isspace() and last.isalnum() and not last.isdecimal()


def _before(told: str, verb: re.Match[str], mentions: Mentions, words: Wordings) -> tuple[str | None, Span] | None:
    """Return the subject straight before a verb; none where the pronoun behind it is: "Den Lotsen nennt er langsam"."""
    if SUBJECT_BEHIND.match(told, verb.end()):
        return None
    gap, at = _gap(words), verb.start()
    for name, span in reversed(mentions):
        if _is_fronted(told, span.start, words) or _is_told_it(told, span, at):
            continue
        if span.end <= at and (gap.fullmatch(told, span.end, at) or _is_apposed(told, span, at, words)):
            return _with_another(told, name, span)
    noun = _noun_before(words).search(told[:at])
    said_by = noun["noun"].casefold().split() if noun else []
    if noun is None or _says_nothing(said_by[-1]) or not _I.isdisjoint(said_by[1:]):
        return None
    if _IN_RELATIVE.match(told, noun.start("noun")) and _CLAUSE_END.match(told, verb.end()):
        return None
    return _with_another(told, None, Span(*noun.span("noun")))


SUBJECT_BEHIND: Final = re.compile(rf"\s+(?:{alternatives(lambda row: row.subject_alone)})(?!\w)")
"""A pronoun that is a subject alone, behind a verb."""
_IN_RELATIVE: Final = re.compile(r"(?<=[\w)], )(?:die|der|das|dem|den|deren|dessen|dat)\s", re.IGNORECASE)
"""How a German or Dutch relative clause begins, whose first word elsewhere is a determiner."""
_CLAUSE_END: Final = re.compile(r"\s*(?:[,;.)–—]|$|(?:und|en)\s)")
"""Behind a verb that closes its clause, as it does a relative one: "…, die gerade Pause machten, starben"."""
_TO_SOMEBODY: Final = re.compile(r"(?<!\w)(?:nous|me|lui|leur|ci|mi|gli|nos)\s+$", re.IGNORECASE)
"""To whom something is said, between a speech and its verb: "« … », nous dit Ilse Orm"."""


def _is_told_it(told: str, name: Span, at: int) -> bool:
    """Tell whether a listed "nous" is to whom something is said behind a speech, and not who says it."""
    is_object = _TO_SOMEBODY.fullmatch(told, name.start, at) is not None
    return is_object and told[: name.start].rstrip()[-1:] in {",", "”", '"', "»", "“", "’"}


def _is_fronted(told: str, at: int, words: Wordings) -> bool:
    """Tell whether a clause begins with a preposition to which a name belongs: "Für den Mord an Orm macht er …"."""
    return _fronted(words).search(told[:at]) is not None


@lru_cache(maxsize=16)
def _fronted(words: Wordings) -> re.Pattern[str]:
    return re.compile(rf"^\W*(?:{words.fronted})\s+(?:[\w'’-]+\s+){{0,6}}$", re.IGNORECASE)


def _is_apposed(told: str, name: Span, at: int, words: Wordings) -> bool:
    """Tell whether a name stands between commas before a verb, as who its subject is: "Her lawyer, Orm, said"."""
    is_between = told[name.end : at].strip() == ","
    return is_between and _office_before(words).search(told[: name.start]) is not None


def _says_nothing(word: str) -> bool:
    """Tell whether a word is no subject, though it stands before a verb: "the previously stated number"."""
    return word in _NO_SUBJECTS or _IS_ADVERB.fullmatch(word) is not None


def _with_another(told: str, name: str | None, span: Span) -> tuple[str | None, Span]:
    """Return a subject with whoever says it too: "a war monitor and activists said" is no word of activists alone."""
    before = told[: span.start]
    another = _WITH_ANOTHER.search(before) if before.rstrip()[-3:].lower() == "and" else None
    return (None, Span(another.start(), span.end)) if another else (name, span)


def _behind(told: str, verb: re.Match[str], mentions: Mentions, words: Wordings) -> tuple[str | None, Span] | None:
    """Return the subject behind a verb that follows what is said, or behind "according to"."""
    before = _TO_SOMEBODY.sub("", told[: verb.start()]).rstrip()
    is_inverted = before[-1:] in {",", "”", '"', "»", "“", "’", "—", "–"} or any(
        at.end <= verb.start() and _is_fronted(told, at.start, words) for _, at in mentions
    )
    if not (is_inverted or verb["according"] or words.is_verb_first):
        return None
    for name, span in mentions:
        is_owner = told.startswith(("'s", "’s", "-"), span.end)
        between = told[verb.end() : span.start]
        if span.start > verb.end() and not is_owner and _titles(words).fullmatch(between):
            holder = _named_behind(told, span, mentions) if words.is_verb_first else None
            first = _FIRST_OF_TWO.match(told, verb.end(), span.start)
            return holder or ((None, Span(first.start("who"), span.end)) if first else (name, span))
    noun = _noun_behind(words).match(told, verb.end())
    if noun is None:
        return None
    apposed = ((name, at) for name, at in mentions if _apposed(words).fullmatch(told, noun.end(), at.start))
    return next(apposed, (None, Span(*noun.span("noun"))))


def _first_behind(
    told: str, verb: re.Match[str], mentions: Mentions, words: Wordings
) -> tuple[str | None, Span] | None:
    """Return the name behind what means "according to" only at the beginning of a clause, with a comma behind it.

    "Per la Procura, i morti sono 16" gives a number; "800.000 euro per le famiglie" gives money to them.
    """
    if not _OPENS.search(told[: verb.start()]):
        return None
    gap = re.compile(rf"\s+(?:(?:{words.determiners})\s*)?(?:{_WORD}\s+){{0,2}}", re.IGNORECASE)
    named = (each for each in mentions if gap.fullmatch(told, verb.end(), each[1].start))
    return next(((name, at) for name, at in named if told.startswith(",", at.end)), None)


def _named_behind(told: str, office: Span, mentions: Mentions) -> tuple[str | None, Span] | None:
    """Return who holds an office whose body is named first: "the spokesman of the Port, Ilse".

    Elsewhere an outlet may stand there: "said the Port, Reuters reported".
    """
    return next(((name, at) for name, at in mentions if re.fullmatch(r"\s*[,،]\s*", told[office.end : at.start])), None)


@lru_cache(maxsize=16)
def _verbs(words: Wordings) -> re.Pattern[str]:
    return re.compile(
        rf"(?<!\w)(?:(?P<according>{words.according})|(?P<first>{words.according_first})|"
        rf"{words.joined}(?:{words.says}))(?!\w)",
        re.IGNORECASE,
    )


@lru_cache(maxsize=16)
def _counted(words: Wordings) -> re.Pattern[str]:
    """Match a determiner, behind which what could mean "according to" counts: "o segundo este mês", "il secondo"."""
    return re.compile(rf"(?<!\w)(?:{words.determiners})\s+$", re.IGNORECASE)


@lru_cache(maxsize=16)
def _gap(words: Wordings) -> re.Pattern[str]:
    return re.compile(rf"{_SHORT}{_APPOSITION}\s*(?:(?:{words.between})\s+){{0,3}}", re.IGNORECASE)


def _determiner(words: Wordings) -> str:
    """Return a pattern of a determiner up to its noun; an elided one has no space behind it: "l'association"."""
    return rf"(?:(?:{words.determiners})\s+|l['’](?=\w))"


@lru_cache(maxsize=16)
def _noun_before(words: Wordings) -> re.Pattern[str]:
    return re.compile(
        rf"{_CLAUSE_START}(?P<noun>{_determiner(words)}(?:{_WORD}\s+){{0,3}}?{_WORD}|{_UNDETERMINED}|{_PRONOUNS})"
        rf"\s+(?:(?:{words.between})\s+){{0,3}}$",
        re.IGNORECASE,
    )


@lru_cache(maxsize=16)
def _office_before(words: Wordings) -> re.Pattern[str]:
    """Match who somebody is, with which a sentence begins, up to the name: "El jefe de la cooperativa 12 de Mayo, "."""
    return re.compile(
        rf"(?:^\s*|[.;:–—\"“”«»(]\s*)(?:{words.determiners}|{_OWNED})\s+(?:[\w'’-]+\s+){{0,8}}?[\w'’-]+\s*,\s*$",
        re.IGNORECASE,
    )


@lru_cache(maxsize=16)
def _opening(words: Wordings) -> re.Pattern[str]:
    return re.compile(
        rf"\s*(?P<noun>(?:{words.determiners})\s+(?:(?!who|which|that|que|qui|che){_WORD}\s+){{0,8}}?{_WORD})"
        rf"{_APPOSITION}\s+(?:(?:{words.between})\s+){{0,3}}",
        re.IGNORECASE,
    )


@lru_cache(maxsize=16)
def _apposed(words: Wordings) -> re.Pattern[str]:
    """Match what stands between what somebody is and the name: "dijo su jefe, el comandante Ilse Orm"."""
    determiner = rf"(?:{words.determiners})\s+"  # two of them are "die de": who does something to the
    return re.compile(rf",\s+(?:{determiner}(?!{determiner}){_WORD}\s+)?", re.IGNORECASE)


@lru_cache(maxsize=16)
def _titles(words: Wordings) -> re.Pattern[str]:
    """Match up to three words between a verb and the name behind it: "said Governor Ilse", "dijo la alcaldesa Ana"."""
    is_article = re.fullmatch(words.determiners, "a") is not None
    to = _TO_WHOM if is_article else f"a|{_TO_WHOM}"
    return re.compile(rf"(?:\s+(?!(?:{to})(?!\w)){_WORD}){{0,3}}\s+", re.IGNORECASE)


_RELATIVE: Final = "who|que|qui|che"
"""Pronouns that go on about persons without a comma: "according to two people who have seen it"."""


@lru_cache(maxsize=16)
def _noun_behind(words: Wordings) -> re.Pattern[str]:
    return re.compile(
        rf"\s+(?P<noun>{_determiner(words)}(?:{_WORD}\s+){{0,3}}?{_WORD}{_NO_STOP}|{_UNDETERMINED})"
        rf"(?=(?:\s+(?:{words.between}|{_PREFIXES})){{0,3}}\s*(?:[,.;:)]|$)|\s+(?:{_RELATIVE})\s)",
        re.IGNORECASE,
    )


_SAYS_SO: Final[frozenset[Stance]] = frozenset({"asserts", "expects", "supports"})
"""Whose claim is what somebody holds to be so."""
_CHARGES: Final[frozenset[Stance]] = frozenset({"accuses", "suspects"})
"""The same of what somebody did, unless the quote has the verb itself: "accused them of denying aid"."""
_NEGATIVE: Final[frozenset[Stance]] = frozenset({"denies", "opposes"})
"""Stances of whoever says that something is not so: "no ransom was paid, he said" denies that one was."""
UNLIKE_ASSERTING: Final[frozenset[Stance]] = frozenset({"denies", "opposes", "claims_responsibility"})
"""Whose claim its speaker does not hold to be so, or that is a confession: none becomes a plain assertion."""
_BORNE_BY: Final[dict[Stance, tuple[Stance, ...]]] = {"opposes": ("condemns",), "accuses": ("condemns",)}
"""Stances by whose words another is told as well: who condemns a plan opposes it."""
_HELD_POSSIBLE: Final[frozenset[Stance]] = frozenset({"suspects", "expects"})
"""Stances of whoever does not rule something out."""
_DENIAL: Final = re.compile(
    r"\b(?:den(?:y|ie[sd]|ying|ials?)|reject|refus|refut|rebut|repudiat|fabricat|invent(?:ed|s|ion)\b|false|untru|"
    r"baseless|unfounded|groundless|lie[sd]?\b|lying\b|nonsens|absurd|ridicul|preposter|ludicr|slander|smear|libel|defam|"
    r"hoax|myth\b|fake|fictio|forge|counterfeit|bogus|wrong\b|incorrect|inaccura|mistaken|misleading|ruled out|disput|"
    r"contest(?:s|ed)\b|contradict|dismiss\w* (?:\w+ )?(?:claim|alleg|accus|charge|report|rumou?r|critic|suggest|idea)|"
    r"debunk|disavow|doubt|s[ck]eptic|innocen|nothing|oppose[sd]?\b|exclud|impossibl|unlikely|distanc(?:ed|es|ing)|"
    r"brush\w* (?:aside|off)|shrug|unjustified|unaware|left out|leav(?:es|ing) out)",
    re.IGNORECASE,
)
"""English words of the model's by which a claim is itself a denial."""


def object_to_stance(claim: ClaimReport, beside: str, language: str) -> str | None:
    """Tell why the words beside a quote cannot bear out a stance, and which they may; None where they do."""
    words = wordings_of(language)
    if words is None:
        return None
    if reason := _object_to_turn(claim, words):
        return reason
    if claim.stance == "asserts" or _is_told(claim.stance, beside, words) or _is_told_in(claim, words):
        return None
    told = ", ".join(each for each, beginnings in words.stances.items() if has_word(words, beginnings, beside))
    stance, others = claim.stance.replace("_", " "), f"asserts{', ' * bool(told)}{told}"
    return f"the article has no word by which somebody {stance} in the quote's sentence; the words could be {others}"


def _is_told(stance: Stance, beside: str, words: Wordings) -> bool:
    """Tell whether one of some words is of a stance, or of another by which it is told as well."""
    told_by = (stance, *_BORNE_BY.get(stance, ()))
    is_own = any(has_word(words, words.stances[each], beside) for each in told_by)
    return is_own or (stance == "denies" and bool(_denials(beside, words)))


def _is_told_in(claim: ClaimReport, words: Wordings) -> bool:
    """Tell whether a quote is of a stance by its turn: what is not ruled out, or a negation."""
    if claim.stance in _HELD_POSSIBLE:
        return _open(words).search(claim.quote) is not None
    return claim.stance in _NEGATIVE and _negation(words).search(claim.quote) is not None


def _object_to_turn(claim: ClaimReport, words: Wordings) -> str | None:
    """Tell why a quote says the contrary of what a claim is given as."""
    is_open = _open(words).search(claim.quote) is not None
    if is_open and claim.stance == "denies":
        return "what is not ruled out is held possible, and not denied: the stance is suspects or expects"
    denials = _denials(claim.quote, words)
    if denials and not any(denials) and claim.stance == "denies":
        return "what somebody does not deny is not denied: the stance is asserts"
    is_denied = not is_open and (any(denials) or _ANSWERED_NO.search(claim.quote))
    if is_denied and (claim.stance == "claims_responsibility" or _is_turned(claim, words)):
        return "the quote says that this is denied: the stance is denies"
    if claim.stance == "claims_responsibility" and _nobody_did(words).search(claim.quote):
        return "the quote says that nobody has claimed it: leave it out"
    return None


def denies_in_words(quote: str, language: str) -> bool:
    """Tell whether the words of a quote deny something; of a language whose words are not known that is not told."""
    words = wordings_of(language)
    return words is None or any(_denials(quote, words)) or has_word(words, words.stances["denies"], quote)


def _denials(quote: str, words: Wordings) -> tuple[bool, ...]:
    """Tell of each place where a quote denies whether it stands: "does not deny" does not.

    It denies by a verb, or says or does of a charge what denies it: "called the claim baseless".
    """
    plain = without_marks(quote)
    before, behind = _not_before(words), _not_behind(words)
    return tuple(
        bool(_negation(words).match(found[0]))  # "no tuvo nada que ver" is one denial
        or not (before.search(plain[: found.start()]) or behind.match(plain, found.end()))
        for found in _denial(words).finditer(plain)
    )


@lru_cache(maxsize=16)
def _denial(words: Wordings) -> re.Pattern[str]:
    told = f"{words.denial}|{both_ways(words.charges, words.untrue)}"
    return re.compile(rf"(?<!\w)(?:{words.joined})(?:{told})", re.IGNORECASE)


@lru_cache(maxsize=16)
def _not_before(words: Wordings) -> re.Pattern[str]:
    return re.compile(rf"(?:(?<!\w)(?:{words.negation})\s+|n['’](?:t\s+)?)(?:[\w'’]+\s+)?$", re.IGNORECASE)


@lru_cache(maxsize=16)
def _not_behind(words: Wordings) -> re.Pattern[str]:
    return re.compile(rf"(?:{words.negated_behind})(?!\w)", re.IGNORECASE)


_ANSWERED_NO: Final = re.compile(
    r"\?[»”\"]?\s+[\W_]*(?:[^\W\d_]{1,12}[.:]\s+)?(?:no|nein|non|não|nee|нет|ні|hayır|لا)[.!]?[»”\"]?$", re.IGNORECASE
)
"""How a quote ends in which a question is answered by "no" alone."""


def _is_turned(claim: ClaimReport, words: Wordings) -> bool:
    """Tell whether a claim is given as what its speaker holds to be so, though it says what is denied."""
    is_negative = not NEGATIONS.isdisjoint(claim.claim.casefold().replace("’", "'").split())
    is_charge = claim.stance in _CHARGES and not has_word(words, words.accuses, claim.quote)
    return (claim.stance in _SAYS_SO or is_charge) and not (is_negative or _DENIAL.search(claim.claim))


@lru_cache(maxsize=16)
def _negation(words: Wordings) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{words.negation})(?!\w)|n['’]t(?!\w)", re.IGNORECASE)


@lru_cache(maxsize=16)
def _open(words: Wordings) -> re.Pattern[str]:
    """Match what is not ruled out: a negation beside a verb by which somebody rules out."""
    return re.compile(rf"(?<!\w)(?:{words.not_ruled_out})", re.IGNORECASE)


@lru_cache(maxsize=16)
def _nobody_did(words: Wordings) -> re.Pattern[str]:
    """Match "no group has claimed responsibility": a negation, and behind it in the quote a word for a confession."""
    return re.compile(
        rf"(?<!\w)(?:{words.negation})(?!\w).{{0,60}}(?<!\w)(?:{words.joined})"
        rf"(?:{words.stances['claims_responsibility']})",
        re.IGNORECASE | re.DOTALL,
    )
