"""A name that the article does not bear out → the article's own spelling, in all that the report says by that name.

A name's fault costs no item, nor those that go by it: whoever is named more fully than the article does is named as it
does, and so is who has no name but a role, which the model gives in English ("landlord of the inn" for "Der Wirt"), and
whose name another language writes by other letters ("Kozhev", "Koschew"). What goes back is a name without a spelling
in Latin letters, since readers of the brief could not read it, and one that is no role and has no word of the article's
spelling, since it may be another's.
"""

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Final

from anyascii import anyascii

from summarizer.domain.article import GroundedName
from summarizer.domain.names import sound_of
from summarizer.domain.words import FUNCTION_WORDS, is_ordinary, rewrites, rewritten
from summarizer.grounding.check import Check
from summarizer.grounding.names import LATIN, check_name
from summarizer.grounding.page import Page
from summarizer_schemas.report import ArticleReport, ClaimReport, EventReport, FigureReport, NameReport

_WORD: Final = re.compile(r"[^\W\d_]+")
_SHORTEST: Final = 3
"""Letters of a word that says whose name it is."""


def named(item: int, name: NameReport, page: Page) -> tuple[GroundedName | None, Check]:
    """Return a name that the article bears out, in its own spelling where it does not bear out the model's."""
    kept, check = check_name(item, name, page)
    if kept:
        return kept, check
    written = [each for each in name.as_written if LATIN.match(each) and each != name.name and page.writes(each)]
    spelling = next((each for each in written if _share_a_word(name.name, each)), None)
    if spelling is None and is_role(name.name):
        spelling = next((each for each in written if _says_who(each)), None)
    if spelling is None:
        return None, check
    kept, plain = check_name(item, name.model_copy(update={"name": spelling}), page)
    if kept is None:
        return None, check
    plain.correct(f"{check.objections[0].reason}; it goes by the article's own words, {spelling!r}")
    return kept, plain


def _share_a_word(name: str, spelling: str) -> bool:
    """Tell whether two names have a word in common, as it sounds or written together; else the model means another."""
    called, written = (
        [rewritten(sound_of(anyascii(word).casefold()), _TRANSLITERATED) for word in _WORD.findall(each)]
        for each in (name, spelling)
    )
    joined = [*called, *(f"{one}{other}" for one, other in pairwise(called))]
    return any(word in joined for word in written if len(word) >= _SHORTEST)


_TRANSLITERATED: Final = rewrites(
    ("dsch|dzh|dj|dž", "j"),
    ("tsch|tch|ch|č|cz", "c"),
    ("sch|sh|sz|š", "s"),
    ("w|ff$", "v"),
    ("z|ss", "s"),
    ("ou|oe", "u"),
    ("[jy]", "i"),
    ("i+", "i"),
)
"""Letters of English, German and French for one of Cyrillic: "Hadzhiev", "Hadschiew"; the longest first."""


def is_role(name: str) -> bool:
    """Tell words for who has no name of its own: "landlord of the inn", "City of Arnau"."""
    first = _WORD.match(name)
    if first is None:
        return False
    is_of_something = name[first.end() :].startswith(" of ") and is_ordinary(first[0].casefold())
    return first[0].islower() or is_of_something


def _says_who(spelling: str) -> bool:
    """Tell a noun from a pronoun, which may mean anybody."""
    words = (word.casefold() for word in _WORD.findall(spelling))
    return any(len(word) >= _SHORTEST_NOUN and word not in FUNCTION_WORDS for word in words)


_SHORTEST_NOUN: Final = 4
"""Letters: "Wirt"; pronouns of other languages are mostly shorter."""


def new_names(told: Sequence[NameReport], kept: Sequence[GroundedName]) -> dict[str, str]:
    """Return the new name of each that stands under another than the model's, where nothing else is called that."""
    standing = {each.report.name for each in kept}
    pairs = ((one.name, other.report.name) for one in told for other in kept if other.report.name in one.as_written)
    return {old: new for old, new in pairs if old not in standing}


def renamed(report: ArticleReport, names: Mapping[str, str], *, in_words: bool = True) -> ArticleReport:
    """Return a report that calls everybody by their new names, in its lists and, if wanted, in its own words.

    A role stays in English in its sentences, where it is a word and no name.
    """
    if not names:
        return report
    in_sentences = sorted((old for old in names if not old[:1].islower()), key=len, reverse=True)
    said = re.compile("|".join(rf"(?<!\w){re.escape(old)}(?!\w)" for old in in_sentences) or "(?!)")

    def reword(text: str) -> str:
        return said.sub(lambda found: names[found[0]], text) if in_words else text

    def follow(used: list[str]) -> list[str]:
        return list(dict.fromkeys(names.get(each, each) for each in used))

    def who(source: str | None) -> str | None:
        return None if source is None else names.get(source, source)

    def event(each: EventReport) -> EventReport:
        lists = {"places": follow(each.places), "by": follow(each.by), "to": follow(each.to)}
        return each.model_copy(update=lists | {"summary": reword(each.summary), "source": who(each.source)})

    def figure(each: FigureReport) -> FigureReport:
        sources = {"source": who(each.source), "also_sources": follow(each.also_sources)}
        return each.model_copy(update=sources | {"of": reword(each.of)})

    def claim(each: ClaimReport) -> ClaimReport:
        parties = {"claimant": names.get(each.claimant, each.claimant), "to": follow(each.to)}
        return each.model_copy(update=parties | {"claim": reword(each.claim)})

    return report.model_copy(
        update={
            "gist": reword(report.gist),
            "events": list(map(event, report.events)),
            "figures": list(map(figure, report.figures)),
            "claims": list(map(claim, report.claims)),
        }
    )
