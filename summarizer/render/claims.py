"""Statements and disputes → who says what, and on what the sources differ.

The disputes of the main situation stand among what is read, in full; the others in the annex. The standard length holds
the statements that are disputed or that the prose rests on; the full length holds every statement.
"""

from collections.abc import Collection, Iterator, Sequence
from typing import Final

from summarizer.readable import capitalised, readable_when, stands_alone
from summarizer.render.document import Block, Bullets, Cites, Item, Label, Line, Paragraph, Section, joined, links
from summarizer.render.guide import Guide
from summarizer.render.lengths import Told, elsewhere
from summarizer.render.wording import NONE_FOUND, STANCE, denial
from summarizer_schemas.brief import Dispute, Position, Statement
from summarizer_schemas.vocabulary import OWN_VOICE

_MOST_STATEMENTS: Final = 12
_WEIGHT: Final = ("denies", "accuses", "claims_responsibility", "threatens", "demands", "condemns")
_SHARE: Final = 0.2


def statements(guide: Guide, *, is_full: bool) -> Iterator[Section]:
    """Yield the section of speech acts."""
    every = guide.brief.statements
    shown = every if is_full else _weightiest(guide)
    if not shown:
        return
    blocks: list[Block] = [Bullets(tuple(Item(_statement(guide, each)) for each in shown))]
    if rest := len(every) - len(shown):
        blocks.append(elsewhere(rest, "statement"))
    yield Section("statements", "Who says what", tuple(blocks))


def disputes(guide: Guide) -> Told:
    """Return the section of what the sources differ on in the main situation; what rests on planted words last."""
    own = [each for each in guide.brief.disputes if guide.is_of_main(each)]

    def build(units: Sequence[Dispute]) -> tuple[Block, ...]:
        return (Bullets(tuple(_dispute(guide, each) for each in units)),) if units else ()

    units = sorted(own, key=lambda each: (each.id in guide.closed, guide.is_planted([each.id])))
    return Told("conflicting-claims", "What is disputed", "dispute", units, build, _SHARE)


def other_disputes(guide: Guide, shown: Collection[str]) -> Iterator[Section]:
    """Yield the section of disputes that do not stand before the annex."""
    rest = [each for each in guide.brief.disputes if each.id not in shown]
    if rest:
        blocks = (Bullets(tuple(_dispute(guide, each) for each in rest)),)
        yield Section("other-disputes", "Other disputes" if shown else "Disputes", blocks)
    elif not guide.brief.disputes:
        yield Section("other-disputes", "Disputes", (Paragraph((NONE_FOUND,)),))


def _weightiest(guide: Guide) -> list[Statement]:
    """Choose what the prose rests on and what is disputed, then denials, accusations and threats."""
    disputed = {each for dispute in guide.brief.disputes for each in dispute.about}

    def weight(statement: Statement) -> tuple[object, ...]:
        stance = _WEIGHT.index(statement.stance) if statement.stance in _WEIGHT else len(_WEIGHT)
        return statement.id not in guide.told, statement.id not in disputed, stance

    chosen = {each.id for each in sorted(guide.brief.statements, key=weight)[:_MOST_STATEMENTS]}
    return [each for each in guide.brief.statements if each.id in chosen]


def _statement(guide: Guide, statement: Statement) -> Line:
    act, joined_by = STANCE[statement.stance]
    to = (f" {joined_by} ", ", ".join(guide.called.all_of(statement.to))) if statement.to else ()
    is_told = statement.date or stands_alone(statement.date_text)
    when = readable_when(statement.date, statement.date_text) if is_told else ""
    about = ("about ", *links(statement.about)) if statement.about else ()
    later = ("overtaken by ", *links([statement.overtaken_by])) if statement.overtaken_by else ()
    more = joined(", ", (line for line in ((when,) if when else (), about, later) if line))
    said = denial(statement.claim) if statement.stance == "denies" else statement.claim
    who = capitalised(guide.called(statement.claimant))
    line = (who, f" ({act}", *to, "): ", said, *((" – ", *more) if more else ()))
    return (Label(statement.id), " ", *line, Cites(statement.quotes))


def _dispute(guide: Guide, dispute: Dispute) -> Item:
    line = (Label(dispute.id), " ", dispute.question)
    return Item(
        line,
        tuple((*_holder(guide, each), ": ", each.position, Cites(each.quotes)) for each in dispute.positions),
    )


def _holder(guide: Guide, position: Position) -> Line:
    """Name who holds a position; where that is an article itself, say which."""
    if position.holder == OWN_VOICE:
        return guide.outlets(position.quotes)
    return (capitalised(*guide.in_office([position.holder])),)
