"""Articles and a seed → mutated quotes, row by row, each with the place that it was made from.

A meaning-changing mutation whose words stand in the article after all is never made; nor is one that changes nothing.
"""

import random
import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from typing import Final, NamedTuple

from benchmarks.grounding.changes import MEANING, Change, any_of
from benchmarks.grounding.stretches import Text, plain

TRIES: Final = 60
"""Draws a mutation, before a row is given up as too poor in places."""
NEAR: Final = 20
"""Code points: a word put where it stands anyway ("from which to launch" → "from launch") changes nothing."""
FUNCTION_WORDS: Final = [
    "the",
    "a",
    "an",
    "of",
    "in",
    "on",
    "at",
    "for",
    "with",
    "as",
    "is",
    "are",
    "was",
    "were",
    "be",
    "been",
    "has",
    "have",
    "had",
    "that",
    "which",
    "who",
    "its",
    "their",
    "his",
]
"""May be left out without changing who did what, to whom, how many: see README.md."""
QUANTITIES_AFTER_A: Final = r"few|dozen|couple|hundred|thousand|million|billion|third|quarter|half|lot|little|number"
NEGATION: Final = any_of(
    "not|no|never|none|nobody|nothing|neither|nor|cannot|without|den(?:y|ied|ies|ying)|failed|refused|rejects?|rejected|"
    r"unless|hardly|barely|false|untrue|\w+n['’]t"
)


class Mutation(NamedTuple):
    """A quote made from an article's spans; `text` is the number of the article in which it is looked for."""

    row: str
    text: int
    quote: str
    spans: tuple[tuple[int, int], ...]
    is_true: bool


Maker = Callable[[random.Random, Sequence[Text]], Mutation | None]


def mutations(texts: Sequence[Text], count: int, seed: int) -> Iterator[Mutation]:
    """Give `count` different mutations of each row, fewer where the articles have no more to change."""
    names = names_of(texts)
    makers: dict[str, Maker] = {"true": _true}
    makers |= {row: _changing(row, change, texts, names) for row, change in MEANING.items()}
    makers |= {
        "from another article": _foreign,
        "ellipsis over a negation": _hidden,
        "ellipsis, parts reversed": _reversed,
    }
    makers |= {"typography": _typography, "one function word dropped": _dropping(texts), "ellipsis": _ellipsis}
    for row, make in makers.items():
        chance = random.Random(f"{seed} {row}")
        made: dict[Mutation, None] = {}
        for _ in range(count * TRIES):
            mutation = make(chance, texts)
            if mutation is not None:
                made.setdefault(mutation)
            if len(made) == count:
                break
        yield from made


def names_of(texts: Sequence[Text]) -> list[str]:
    """Return every run of capitalised words that stands within a sentence."""
    found = {name for each in texts for name in MEANING["actor or place swapped"].pattern.findall(each.text)}
    return sorted(name for name in found if name[0].isupper())


def _true(chance: random.Random, texts: Sequence[Text]) -> Mutation | None:
    number = chance.randrange(len(texts))
    start, end = texts[number].stretch(chance)
    quote = texts[number].text[start:end]
    return Mutation("true", number, quote, ((start, end),), is_true=True) if len(plain(quote)) > 3 else None


def _changing(row: str, change: Change, texts: Sequence[Text], names: Sequence[str]) -> Maker:
    sites = [(i, match) for i, each in enumerate(texts) for match in change.pattern.finditer(each.text)]

    def make(chance: random.Random, _texts: Sequence[Text]) -> Mutation | None:
        if not sites:
            return None
        number, match = chance.choice(sites)
        text = texts[number]
        new = change.rule(chance, match, names)
        start, end = text.stretch(chance, match.span())
        if new is None:
            return None
        quote = " ".join((text.text[start : match.start()] + new + text.text[match.end() : end]).split(" "))
        quote = re.sub(r"  +", " ", quote).strip()
        is_at_edge = not new and (match.start() == start or match.end() >= end)
        around = text.text[max(0, match.start() - NEAR) : match.start()] + text.text[match.end() : match.end() + NEAR]
        is_there = bool(new) and plain(new) in plain(around)
        if is_at_edge or is_there or len(plain(quote).split()) < 3 or text.holds(quote):
            return None
        return Mutation(row, number, quote, ((start, end),), is_true=False)

    return make


def _foreign(chance: random.Random, texts: Sequence[Text]) -> Mutation | None:
    number, own = chance.randrange(len(texts)), chance.randrange(len(texts))
    start, end = texts[number].stretch(chance)
    quote = texts[number].text[start:end]
    if own == number or len(plain(quote).split()) < 4 or texts[own].holds(quote):
        return None
    return Mutation("from another article", own, quote, ((start, end),), is_true=False)


def _dropping(texts: Sequence[Text]) -> Maker:
    pattern = re.compile(
        rf"(?<=\s)(?:(?!an? (?:{QUANTITIES_AFTER_A}))(?:{'|'.join(FUNCTION_WORDS)}))\s+", re.IGNORECASE
    )
    sites = [(i, match) for i, each in enumerate(texts) for match in pattern.finditer(each.text)]

    def make(chance: random.Random, _texts: Sequence[Text]) -> Mutation | None:
        number, match = chance.choice(sites)
        text = texts[number]
        start, end = text.stretch(chance, (match.start(), match.end() - 1))
        if match.start() <= start or match.end() >= end:
            return None
        quote = text.text[start : match.start()] + text.text[match.end() : end]
        return Mutation("one function word dropped", number, quote, ((start, end),), is_true=True)

    return make


TYPOGRAPHY: Final[tuple[Callable[[str], str], ...]] = (
    lambda quote: quote.replace("-", "–"),
    lambda quote: quote.replace("-", "‑"),
    lambda quote: quote.replace("-", "−"),
    lambda quote: re.sub(r"(?<!\d) [-–] | [-–] (?!\d)", "—", quote),
    lambda quote: quote.replace("—", " – "),
    lambda quote: quote.replace("'", "’").replace('"', "”"),
    lambda quote: quote.replace("’", "'").replace("‘", "'").replace("“", '"').replace("”", '"'),
    lambda quote: re.sub('["“”]', "«", quote, count=1),
    lambda quote: f"“{quote}”",
    lambda quote: quote.replace(" ", "\u00a0"),
    lambda quote: quote.replace(" ", "  "),
    lambda quote: quote.replace(" ", "\n"),
    lambda quote: quote.replace(" ", "\u2009"),
    lambda quote: re.sub(r"(?<=[a-z]{3})(?=[a-z]{3})", "\u00ad", quote, count=1),
    lambda quote: quote.replace(" ", " \u200b"),
    lambda quote: quote.replace("fi", "ﬁ").replace("fl", "ﬂ"),
    lambda quote: unicodedata.normalize("NFD", quote),
    lambda quote: re.sub(r"(?<=\d),(?=\d{3})", ",", quote).translate({ord("0") + i: 0xFF10 + i for i in range(10)}),
)
"""Other hyphens and dashes, quotation marks, spaces, line breaks, invisible signs, ligatures, full-width digits."""


def _typography(chance: random.Random, texts: Sequence[Text]) -> Mutation | None:
    drawn = _true(chance, texts)
    if drawn is None:
        return None
    quote = drawn.quote
    for change in chance.sample(TYPOGRAPHY, chance.randint(1, 3)):
        quote = change(quote)
    return None if quote == drawn.quote else drawn._replace(row="typography", quote=quote)


def _parts(
    chance: random.Random, texts: Sequence[Text], around: re.Match[str] | None = None, text: int = 0
) -> tuple[int, tuple[tuple[int, int], ...]] | None:
    """Draw two stretches of three to eight words of one sentence, with one to eight words between them."""
    number = chance.randrange(len(texts)) if around is None else text
    words = texts[number].words
    middle = chance.randint(1, 8)
    i = chance.randrange(len(words)) if around is None else texts[number].word_at(around.start())
    first = i - chance.randrange(middle) if around is not None else i
    left, right = first - chance.randint(3, 8), first + middle + chance.randint(3, 8)
    if left < 0 or right > len(words):
        return None
    whole = texts[number].text[words[left][0] : words[right - 1][1]]
    if re.search(r"[.!?\n:;]", whole[:-1]):
        return None
    return number, ((words[left][0], words[first - 1][1]), (words[first + middle][0], words[right - 1][1]))


def _joined(chance: random.Random, text: Text, spans: Sequence[tuple[int, int]]) -> str:
    sign = chance.choice(["...", "…", " ... ", " … ", " [...] ", " […] ", " . . . "])
    return sign.join(text.text[start:end] for start, end in spans)


def _ellipsis(chance: random.Random, texts: Sequence[Text]) -> Mutation | None:
    drawn = _parts(chance, texts)
    if drawn is None:
        return None
    number, spans = drawn
    if re.search(NEGATION, texts[number].text[spans[0][1] : spans[1][0]], re.IGNORECASE):
        return None
    return Mutation("ellipsis", number, _joined(chance, texts[number], spans), spans, is_true=True)


def _hidden(chance: random.Random, texts: Sequence[Text]) -> Mutation | None:
    number = chance.randrange(len(texts))
    sites = list(re.finditer(NEGATION, texts[number].text, re.IGNORECASE))
    drawn = _parts(chance, texts, chance.choice(sites), number) if sites else None
    if drawn is None:
        return None
    _, spans = drawn
    if not re.search(NEGATION, texts[number].text[spans[0][1] : spans[1][0]], re.IGNORECASE):
        return None
    return Mutation("ellipsis over a negation", number, _joined(chance, texts[number], spans), spans, is_true=False)


def _reversed(chance: random.Random, texts: Sequence[Text]) -> Mutation | None:
    drawn = _parts(chance, texts)
    if drawn is None:
        return None
    number, spans = drawn
    if any(texts[number].plain.count(plain(texts[number].text[slice(*span)])) > 1 for span in spans):
        return None
    quote = _joined(chance, texts[number], spans[::-1])
    return Mutation("ellipsis, parts reversed", number, quote, spans, is_true=False)
