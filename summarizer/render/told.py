"""What stands in one place of a brief in, what another need not say again out.

Main points, key figures and disputes stand before the situations and the list of what is not known. A sentence there
that tells nothing beside them is a line less for what is told nowhere yet: it waits in the annex. What is told is found
by the facts that it rests on, its numbers and its words, and not by the letter, as each place has its own wording.
"""

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Final, NamedTuple

from summarizer.render.annex import Guide
from summarizer.render.answers import answers
from summarizer.render.claims import disputes
from summarizer.render.document import Cites, Line, plain
from summarizer.render.key_figures import rows_of
from summarizer_schemas.brief import Dispute, Gap, Sentence

_WORD: Final = re.compile(r"\w+")
_SMALL: Final = 3
"""Letters up to which a word is no content, in most languages."""
_MOST: Final = 0.6
"""The share of a sentence's words that stand above where it tells the same. In three briefs that readers judged line by
line what is said twice has 0.65 and more, and a question that nothing above asks 0.42 and less."""


class Above(NamedTuple):
    """What a reader has met.

    Attributes:
        facts: the facts that it rests on.
        disputes: the disputes among them.
        statements: all statements of the brief.
        words: its words and numbers.
        asked: the words of what the main points call not known.
    """

    facts: frozenset[str]
    disputes: frozenset[str]
    statements: frozenset[str]
    words: frozenset[str]
    asked: frozenset[str]

    def tells(self, sentence: Sentence) -> bool:
        """Tell whether it has a sentence's facts, its numbers and most of its words.

        Of a dispute that stands there, its sides are told with it; of other facts, what somebody says of them.
        """
        if not self.disputes.isdisjoint(sentence.cites):
            return _holds(self.words, sentence.text, but=_numbers(sentence.text))
        others = [each for each in sentence.cites if each not in self.facts]
        is_said = len(others) < len(sentence.cites) and self.statements.issuperset(others)
        return is_said and _holds(self.words, sentence.text)

    def asks(self, question: str) -> bool:
        """Tell whether the main points say already that something is not known, whatever numbers and days they give."""
        return _holds(self.asked, question, but=_numbers(question))


@lru_cache(maxsize=1)
def above(guide: Guide) -> Above:
    """Return what the main points, the key figures and the disputes of a brief tell."""
    said = answers(guide).units
    disputed: list[Dispute] = [*disputes(guide).units]
    lines = [each.line for each in said] + [row.line for row in rows_of(guide)]
    texts = [guide.brief.title, *map(_text, lines), *map(_text, (_dispute(guide, each) for each in disputed))]
    facts = (
        *(cite for each in said for cite in each.rests_on),
        *(cite for row in rows_of(guide) for cite in row.cites),
        *(id_ for each in disputed for id_ in (each.id, *each.about)),
    )
    return Above(
        facts=frozenset(facts),
        disputes=frozenset(each.id for each in disputed),
        statements=frozenset(each.id for each in guide.brief.statements),
        words=_words(texts),
        asked=_words(_text(each.line) for each in said if each.question == "unknown"),
    )


def left_to_ask(guide: Guide, gaps: Iterable[Gap]) -> list[Gap]:
    """Return the questions that the main points do not ask."""
    told = above(guide)
    return [each for each in gaps if each.kind != "open_question" or not told.asks(each.text)]


def _dispute(guide: Guide, dispute: Dispute) -> Line:
    sides = (f"{' '.join(guide.in_office([each.holder]))} {each.position}" for each in dispute.positions)
    return (" ".join((dispute.question, *sides)),)


def _text(line: Line) -> str:
    return plain(tuple(each for each in line if not isinstance(each, Cites)))


def _words(texts: Iterable[str]) -> frozenset[str]:
    return frozenset(word for text in texts for word in _WORD.findall(text.casefold()))


def _numbers(text: str) -> frozenset[str]:
    return frozenset(each for each in _words([text]) if any(map(str.isdigit, each)))


def _holds(words: frozenset[str], text: str, but: frozenset[str] = frozenset()) -> bool:
    """Tell whether words tell a text: all its numbers `but` some, and most of its other words."""
    numbers = _numbers(text) - but
    content = {each for each in _words([text]) if len(each) > _SMALL} | numbers
    return numbers <= words and len(content & words) >= _MOST * len(content)
