"""Words by what they do to meaning: which may slip in a quote, which may not, which tell what befell whom.

General vocabulary of English news; a word that is in none of the lists is a content word, and content is never
forgiven. `metrics_in` and `metrics_at` tell killed from wounded for the metrics whose vocabulary is reliable; of the
others (jobs, votes, money, …) they know nothing and say nothing.
"""

import re
from collections.abc import Set as AbstractSet
from typing import Final, get_args

from summarizer_schemas.vocabulary import Metric


def word_set(words: str) -> frozenset[str]:
    """Return the words of a list that is written with spaces."""
    return frozenset(words.split())


ARTICLES: Final = word_set("a an the")
RELATIVES: Final = word_set("that which who whom")
FREE: Final = ARTICLES | RELATIVES | word_set("also then there")
"""May be missing from a quote or added to it, and stand for each other within their kind."""
LINKING: Final = word_set(
    "is are was were be been being am has have had having do does did its their his her it they he she we our "
    "them him this these those of in on at for with as into onto within during through near"
)
"""May be missing from a quote: the words that stay say the same, and a reader is shown the article's own."""
JOINING: Final = word_set("and to")
"""May be missing from a quote between common words; not beside a name or a number, whose relation they tell."""
BEFORE_TO: Final = word_set("according close due thanks prior next")
"""After these a "to" says nothing of its own."""
FUNCTION_WORDS: Final = FREE | LINKING | JOINING
NEGATIONS: Final = word_set(
    "no not never none nobody nothing neither nor cannot without deny denies denied denying denial hardly barely "
    "scarcely unless false untrue unconfirmed refute refuted refutes rejected rejects dismissed failed fails "
    "isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't "
    "shouldn't"
)
"""Turn a statement round; a quote has each of them where the article has it."""

MEASURES: Final = word_set(
    "few little lot couple handful half quarter third dozen score hundred thousand million billion trillion lakh "
    "crore number majority minority"
)
"""An "a" before one of them says something: "a few" are not "few"."""
QUANTITIES: Final = MEASURES | word_set(
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety than then from nor now"
)
"""Words of number and measure, and words a letter off a function word: never a slip."""

_METRIC_WORDS: Final = {
    "killed": r"kill(?:ed|s|ing|ings)?|dead|deaths?|died|dies|die|dying|slain|fatal(?:ly|ity|ities)?|shot dead|"
    r"lost (?:their|his|her) li(?:ves|fe)|perish(?:ed|es)?|murder(?:ed|s)?|execut(?:ed|ions?)|massacred?|"
    r"drown(?:ed|s)?|behead(?:ed|ings?)?|bodies|corpses|claimed the li(?:ves|fe)|lynched|assassinated|"
    r"(?:stabbed|burned) to death",
    "injured": r"injur(?:ed|es|y|ies|ing)|wound(?:ed|s|ing)|hurt|maimed|hospitali[sz]ed",
    "missing": r"missing|unaccounted|disappeared|vanished|untraced",
    "rescued": r"rescued|saved|freed|released|pulled (?:alive|to safety|out alive)|found alive|brought to safety|"
    r"survivors?|survived",
    "displaced": r"displace(?:d|s|ment)|fled|flees?|fleeing|uprooted|homeless|exodus|"
    r"evacuat(?:ed|es|ing|ion|ions|ees)|(?:forced|driven) (?:from|out of|to leave)|left their homes|"
    r"abandon(?:ed)? their homes|idps?",
    "refugees": r"refugees?|asylum[- ]seekers?",
    "detained": r"detain(?:ed|ees?|s|ing)|detentions?|arrest(?:ed|s|ing)?|prisoners?|jailed|imprisoned|captured|"
    r"hostages?|abduct(?:ed|ions?)|kidnap(?:ped|pings?)?|in custody|rounded up|seized",
    "destroyed": r"destroy(?:ed|s|ing)|destruction|damag(?:ed|es?|ing)|level(?:led|ed)|flattened|razed|shot down|"
    r"downed|wrecked|demolished|gutted|collapsed",
    "deployed": r"deploy(?:ed|s|ing|ment)|stationed|sent",
    "affected": r"affected|in need|starving|at risk",
    "casualties": r"casualt(?:y|ies)|death toll|toll|victims?",
}
_METRIC: Final = re.compile(
    "|".join(rf"(?P<{name}>\b(?:{words})\b)" for name, words in _METRIC_WORDS.items()), re.IGNORECASE
)
TELLABLE: Final[tuple[Metric, ...]] = tuple(metric for metric in get_args(Metric) if metric in _METRIC_WORDS)
_TAKES_IN: Final[dict[Metric, tuple[Metric, ...]]] = {
    "casualties": ("killed", "injured", "missing"),
    "displaced": ("refugees",),
    "affected": ("displaced", "refugees"),
}
_CLAUSE_END: Final = re.compile(
    r"[,;:()\n]|[.!?](?=\s|$)|\b(?:and|while|but|with|including|after|as|when)\b", re.IGNORECASE
)
_OF_A_WHOLE: Final = re.compile(
    r"\b(?:including|among (?:them|whom|the dead)|of (?:them|whom))\b[^,;]*$", re.IGNORECASE
)
_SENTENCE_END: Final = re.compile(r"[.!?][\"'”’)]*(?=\s|$)|\n")
_LAST_SENTENCE_END: Final = re.compile(rf".*(?:{_SENTENCE_END.pattern})", re.DOTALL)


def metrics_in(text: str) -> frozenset[Metric]:
    """Return the metrics whose words stand in a text."""
    return frozenset(name for match in _METRIC.finditer(text) if (name := _as_metric(match)))


def metrics_at(text: str, start: int, end: int) -> frozenset[Metric]:
    """Return what a text tells of the number at [start, end): by its clause, else by the whole sentence.

    Args:
        text: the text around the number, several sentences or a whole article.
        start: where the number starts.
        end: where it ends.

    Returns:
        In "at least seven people were killed and dozens injured", killed for seven and injured for dozens. Empty
        where no reliable word stands in the sentence.
    """
    return metrics_near(text, start, end) or metrics_in(" ".join(_sentence(text, start, end)))


def metrics_near(text: str, start: int, end: int) -> frozenset[Metric]:
    """Return what the clause of the number at [start, end) tells of it; of a part, what is told of its whole.

    In "12 were killed, including two children, and dozens injured" two is killed, as is twelve.
    """
    before, behind = _sentence(text, start, end)
    clause_end = _CLAUSE_END.search(behind)
    clause_start = max((stop.end() for stop in _CLAUSE_END.finditer(before)), default=0)
    stretches = [behind[: clause_end.start()] if clause_end else behind, before[clause_start:]]
    if _OF_A_WHOLE.search(before):
        stretches += [before, behind]
    return next((metrics for stretch in stretches if (metrics := metrics_in(stretch))), frozenset())


def _sentence(text: str, start: int, end: int) -> tuple[str, str]:
    """Return what stands in the sentence before and behind [start, end)."""
    behind, before = text[end : end + _REACH], text[max(0, start - _REACH) : start]
    sentence_end = _SENTENCE_END.search(behind)
    behind = behind[: sentence_end.start()] if sentence_end else behind
    last = _LAST_SENTENCE_END.match(before)
    return before[last.end() if last else 0 :], behind


def metrics_agree(some: AbstractSet[Metric], others: AbstractSet[Metric]) -> bool:
    """Tell whether two sets of metrics may be told of the same people: one is in both, or one takes in the other.

    Casualties take in killed, injured and missing; the displaced take in refugees, the affected the displaced.
    """
    return any(
        one == other or other in _TAKES_IN.get(one, ()) or one in _TAKES_IN.get(other, ())
        for one in some
        for other in others
    )


def _as_metric(match: re.Match[str]) -> Metric | None:
    return next((metric for metric in TELLABLE if metric == match.lastgroup), None)


_REACH: Final = 400
"""Code points on either side of a number that are looked at."""
