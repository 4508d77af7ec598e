"""A reason that the check, a program or a server gave, in English → what readers of another language are told of it.

Such reasons are written for the model, or for whoever runs the program, and name fields, codes and the words that were
read: there are too many of them to be messages. Of each its sort is told, which the words by which it begins give away.
What a second reading holds against an item is a model's words, and is translated. `brief.json` keeps each as it is.
"""

import re
from collections.abc import Mapping
from typing import Final

from summarizer.domain.article import STANDS, STANDS_WITHOUT
from summarizer.domain.metrics import METRICS
from summarizer.render import messages as say
from summarizer.render.localisation import is_english, quoted, spaced, term

_NOT_AS: Final = re.compile(r"the figure stands, but not as one of (\w+): ")
_LOST: Final = re.compile(
    r"(?:the )?(?P<field>doer|party|source|scope|gist|date)(?:_text)?: (?P<reason>.*)" + re.escape(STANDS_WITHOUT),
    re.DOTALL,
)
"""Of what stands: which of its fields was emptied, and why."""
_NAMED_FIELDS: Final = frozenset({"doer", "party", "source", "date"})
"""Of the others the model's own English was emptied, which tells a reader of another language nothing."""
_SORTS: Final[Mapping[str, re.Pattern[str]]] = {
    "said": re.compile(r"it is said already"),
    "editor": re.compile(r"the editor(?:'s decisions)? (?:dropped|closed|changed|put) "),
    "quote": re.compile(
        r"where the quote has |the quote's '|the quote leaves out |these words do not stand in the article|"
        r"(?:the|its) quote (?:is not|does not stand|stands)|no words? of the quote|it has no quote"
    ),
    "number": re.compile(
        r"the quote (?:does not hold|holds) (?:the|no) |the whole, |the number '.*' does not stand|"
        r".* cannot be read in the quote|it tells no number|the quotes? do(?:es)? not hold"
    ),
    "sort": re.compile(
        r"the words around |the article counts |the article does not count |no .* stand in the sentence of |"
        r"the quote's words tell of |neither a currency |its own clause tells |.* is told of the |the figure stands, "
    ),
    "firmness": re.compile(r"the article writes .*: that is |.* is not how firm the evidence is"),
    "date": re.compile(
        r"the quote itself says when |.* (?:cannot be dated|gives no date|gives no year)|.*: leave date null|"
        r".* (?:in .* )?is .*, not [\dX]{4}|a sentence that remembers"
    ),
    "word": re.compile(r"the article has no word |what is not ruled out is held possible|the quote says that "),
    "beyond": re.compile(
        r".*(?:says more than its paragraph|comes without the article's words|goes beyond the article|"
        r" rests on .*, which stands )"
    ),
    "giver": re.compile(r"(?:the article|the quote) gives it to |.* answers there, and not |.* are those of "),
    "apart": re.compile(r"its event \d+ is not among "),
    "fate": re.compile(r"it speaks of something else than |.* tells of .*: the evidence tells of none"),
    "length": re.compile(r".* (?:characters|words) long|.* entries; \d+ at most|.* line breaks or characters"),
    "planted": re.compile(r"it rests on words that are not meant for readers"),
    "question": re.compile(
        r"no article asks it|the facts of .* do not speak|.* would be on both sides|all sides give one answer|"
        r"both sides rest on |the numbers (?:do not|count)|.* do not exclude each other|it is over: |nobody lays it |"
        r"it is (?:asked already|another side's)|its numbers? (?:is|exclude)|the side of |.* is nobody who can hold|"
        r"its facts do not|"
        r"the articles? says? (?:why|whose)|\w\d+ (?:gives it|tells)"
    ),
    "unsure": re.compile(r"the article does not tell for sure"),
    "doerless": re.compile(r".* can be no doer"),
    "silent": re.compile(r".* is named near the quote, and says nothing there"),
    "far": re.compile(r".*?(?:['\"]|name) (?:which |it )?(?:stands? nowhere|does not stand) near"),
    "name": re.compile(
        r"the article's spellings do not have |the article nowhere writes |.* is a sentence and no name|"
        r".* is the possessive of the name |the article does not have the words |"
        r"the article names no |the name |.* does not stand (?:near|in)|.* stands? (?:near|nowhere)|'.*' is "
    ),
}
"""By the beginnings that `grounding` and `decisions` write, the narrower before the wider."""
_FAILURES: Final[Mapping[str, re.Pattern[str]]] = {
    "left_out": re.compile(r"the model left them out"),
    "switched_off": re.compile(r".*switched off"),
    "too_many": re.compile(r"a brief tells forty|.* lesser situations were not asked about"),
    "stopped": re.compile(
        r".*(?:\bstopped\b|--max-cost|--max-tokens|interrupted|Ctrl-C|limit of the run|was not asked)"
    ),
    "unreachable": re.compile(r"not there, |no permission|a link |a folder |a pipe, |could not be read \("),
    "too_large": re.compile(r".*(?:over the limit|more memory|more than [\d,]+ )"),
    "textless": re.compile(r".*(?:without text|holds no |no article can be told|has no column|no text|no e-mail)"),
    "damaged": re.compile(r".*(?:damaged|whatever its name says|binary|in no encoding|password|no ZIP|but no )"),
    "unfit": re.compile(r".*(?:schema|answer (?:that )?(?:does|did) not|no JSON|cut off|refus(?:ed|al) to answer)"),
    "silent": re.compile(
        r".*(?:\bHTTP \d{3}|\b[45]\d\d\b|no connection|no answer|timed? ?out|refused|could not be reached|endpoint)"
    ),
}


_OF_A_FIELD: Final = re.compile(r"^(?:(?:the )?(?:[a-z]+[ _]?){1,3}: |'.*\?': |\".*\?\": )")
"""Before a reason: the field of an item, or the question, that it is about."""


def is_explained(reason: str) -> bool:
    """Tell whether code says of which sort a reason for withholding something is: nobody need translate it."""
    return _NOT_AS.match(reason) is not None or _sort_of(reason, _SORTS) != "other"


def withheld_because(reason: str) -> str:
    """Return why an item was withheld, in the language of the brief."""
    if is_english():
        return reason
    if own := term(reason):
        return own
    if part := _LOST.match(reason):
        return _lost_because(part["field"], part["reason"])
    reason = reason.removesuffix(STANDS_WITHOUT)
    if reason.endswith(STANDS):
        return say.STANDS_OTHERWISE(reason=withheld_because(reason.removesuffix(STANDS)))
    lost = _NOT_AS.match(reason)
    if lost and lost[1] in METRICS:
        words = _WORDS.search(reason)
        around = f"{quoted(words['words'])}{spaced(': ')}" if words else ""
        return f"{around}{say.METRIC_NOT_TOLD(metric=say.METRIC[lost[1]])}"
    return _about(reason, _sort_of(reason, _SORTS))


def _lost_because(field: str, reason: str) -> str:
    """Name the part that something stands without, the words that were given for it, and why it fell away."""
    words = _WORDS.search(reason)
    named = (term(words["words"]) or (words["words"] if field in _NAMED_FIELDS else "")) if words else ""
    what = f"{say.LOST_FIELD[field]}{f' ({quoted(named)})' if named else ''}"
    return f"{what}{spaced(': ')}{say.WITHHELD_BECAUSE[_sort_of(reason, _SORTS)]}"


_OF_WORDS: Final = frozenset(
    {"number", "sort", "firmness", "silent", "far", "name", "date", "word", "unsure", "doerless", "fate"}
)
"""The sorts of reasons that are about words, which stand first in quotation marks."""


def _about(reason: str, sort: str) -> str:
    """Return what a sort of reason says, with the words or the name that the reason is about where it gives any."""
    words = _WORDS.search(reason.split("; ", maxsplit=1)[0]) if sort in _OF_WORDS else None
    about = f"{quoted(term(words['words']) or words['words'])}{spaced(': ')}" if words else ""
    return f"{about}{say.WITHHELD_BECAUSE[sort]}"


def failed_because(reason: str) -> str:
    """Return why something could not be had, in the language of the brief; of several reasons each sort once."""
    if is_english():
        return reason
    sorts = dict.fromkeys(_sort_of(each, _FAILURES) for each in reason.split("; "))
    known = [each for each in sorts if each != "other"] or ["other"]
    return spaced("; ").join(say.FAILED_BECAUSE[each] for each in known)


_EVIDENCE: Final = re.compile(r"; the evidence says '.*?'(?=; |\Z)", re.DOTALL)
"""Behind an objection, for whoever writes the sentence again: what stands there instead."""
_WORDS: Final = re.compile(r"(?<!\w)(?P<mark>['\"])(?P<words>.+?)(?P=mark)(?!\w)", re.DOTALL)
"""Words that a reason quotes; the apostrophe of "the quote's" opens none."""


def refused_because(objections: str) -> str | None:
    """Return what the check holds against an editor's words, in the language of the brief; None where a sort has none.

    Which number or name is meant stands before each, as she wrote it.
    """
    told = []
    for each in dict.fromkeys(_EVIDENCE.sub("", objections).split("; ")):
        if _sort_of(each, _SORTS) == "other":
            return None
        told.append(withheld_because(each))
    return spaced("; ").join(dict.fromkeys(told))


_DAYS_APART: Final = re.compile(r"their days lie (\d+) days apart")


def apart_because(why: str) -> str:
    """Return why two events are kept apart, in the language of the brief."""
    if is_english():
        return why
    if days := _DAYS_APART.fullmatch(why):
        return say.DAYS_APART(int(days[1]))
    return say.APART_BECAUSE.get(why) or say.UNSAID()


def _sort_of(reason: str, sorts: Mapping[str, re.Pattern[str]]) -> str:
    reasons = dict.fromkeys((_OF_A_FIELD.sub("", reason), reason))
    return next((sort for each in reasons for sort, begins in sorts.items() if begins.match(each)), "other")
