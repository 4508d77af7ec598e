"""The form that the words of one language have, for dates."""

from collections.abc import Mapping
from typing import NamedTuple


class Language(NamedTuple):
    """What a language says around dates.

    Attributes:
        code: its code, ISO 639-1.
        locales: whose names of months and weekdays it uses, as CLDR calls them.
        words: what English says, and the words for it, parted by "|", in small letters; "" changes no date.
        rewrites: patterns in small letters whose order of words English has not, and what stands for them before the
            words are looked up: times of the clock and the like. `<n>` stands for a number of one or two digits or in
            words, `<c>` for one that is no ordinal, `<m>` for the English months, `<w>` for the weekdays, which are in
            English by then.
        endings: pairs of endings: what CLDR's name ends in, and what it ends in in another case.
        joined: a pattern of words that are written together with a name behind them.
        suffix: a pattern of what may be joined to a name, and changes no date.
        commons: its names of months and weekdays that are common words as well, as a pattern; they need a capital, or
            a number beside them.
        ahead: a pattern of what stands before the words of a sentence that looks ahead.
        behind: the same of what stands behind them.
        lasting: a pattern of verbs of what goes on today; before "until" and a day, that day is to come.
        negated: a pattern of what denies; before "before" or "until" and a day, it makes that day the first.
        remembered: a pattern of what a sentence says that remembers.
        attribute: a pattern with a group `noun` over a sentence in which the date stands as ⟪…⟫; it fits where the date
            is an attribute of that noun ("the October 7 fire").
        no_nouns: words parted by "|" that are no such noun, though they stand where it does.
        same_day: a pattern of words for the day that was told before.
        works: a pattern of laws and papers that are called by their date.
    """

    code: str
    locales: tuple[str, ...]
    words: Mapping[str, str] = {}
    rewrites: tuple[tuple[str, str], ...] = ()
    endings: tuple[tuple[str, str], ...] = ()
    joined: str = ""
    suffix: str = ""
    commons: str = r"(?!)"
    ahead: str = r"(?!)"
    behind: str = r"(?!)"
    lasting: str = r"(?!)"
    negated: str = r"(?!)"
    remembered: str = r"(?!)"
    attribute: str = r"(?!)"
    no_nouns: str = ""
    same_day: str = r"(?!)"
    works: str = r"(?!)"
