"""Statements and disputes → who says what, and on what the sources differ.

The standard length holds every dispute, and the statements that are disputed or that the prose rests on; the full
length holds every statement.
"""

from collections.abc import Iterator
from typing import Final

from summarizer.readable import readable_when, stands_alone
from summarizer.render.document import Block, Bullets, Cites, Item, Label, Line, Paragraph, Section, joined, links
from summarizer.render.guide import Guide
from summarizer.render.lengths import elsewhere
from summarizer.render.wording import STANCE
from summarizer_schemas.brief import Dispute, Position, Statement
from summarizer_schemas.vocabulary import OWN_VOICE

_MOST_STATEMENTS: Final = 12
_WEIGHT: Final = ("denies", "accuses", "claims_responsibility", "threatens", "demands", "condemns")
_NONE_FOUND: Final = "The articles were not found to contradict themselves or one another."


def statements(guide: Guide, *, is_full: bool) -> Iterator[Section]:
    """Yield the section of speech acts."""
    every = guide.brief.statements
    shown = every if is_full else _weightiest(guide)
    if not shown:
        return
    blocks: list[Block] = [Bullets(tuple(Item(_statement(each)) for each in shown))]
    if rest := len(every) - len(shown):
        blocks.append(elsewhere(rest, "statement"))
    yield Section("statements", "Who says what", tuple(blocks))


def disputes(guide: Guide) -> Section:
    """Return the section of questions on which the sources differ."""
    if guide.brief.disputes:
        block: Block = Bullets(tuple(_dispute(guide, each) for each in guide.brief.disputes))
    else:
        block = Paragraph((_NONE_FOUND,))
    return Section("conflicting-claims", "Conflicting claims", (block,))


def _weightiest(guide: Guide) -> list[Statement]:
    """Choose what the prose rests on and what is disputed, then denials, accusations and threats."""
    disputed = {each for dispute in guide.brief.disputes for each in dispute.about}

    def weight(statement: Statement) -> tuple[object, ...]:
        stance = _WEIGHT.index(statement.stance) if statement.stance in _WEIGHT else len(_WEIGHT)
        return statement.id not in guide.told, statement.id not in disputed, stance

    chosen = {each.id for each in sorted(guide.brief.statements, key=weight)[:_MOST_STATEMENTS]}
    return [each for each in guide.brief.statements if each.id in chosen]


def _statement(statement: Statement) -> Line:
    act, joined_by = STANCE[statement.stance]
    to = (f" {joined_by} ", ", ".join(statement.to)) if statement.to else ()
    is_told = statement.date or stands_alone(statement.date_text)
    when = readable_when(statement.date, statement.date_text) if is_told else ""
    about = ("about ", *links(statement.about)) if statement.about else ()
    more = joined(", ", (line for line in ((when,) if when else (), about) if line))
    denied = "denies that " if statement.stance == "denies" else ""
    said = (statement.claimant, f" ({act}", *to, "): ", denied, statement.claim)
    return (Label(statement.id), " ", *said, *((" – ", *more) if more else ()), Cites(statement.quotes))


def _dispute(guide: Guide, dispute: Dispute) -> Item:
    about = (" (about ", *links(dispute.about), ")") if dispute.about else ()
    line = (Label(dispute.id), " ", dispute.question, *about)
    return Item(
        line, tuple((*_holder(guide, each), ": ", each.position, Cites(each.quotes)) for each in dispute.positions)
    )


def _holder(guide: Guide, position: Position) -> Line:
    """Name who holds a position; where that is an article itself, say which."""
    return (
        (*guide.outlets(position.quotes), ", naming no source") if position.holder == OWN_VOICE else (position.holder,)
    )
