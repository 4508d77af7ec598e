"""The story of an editor's decisions: from her file and the earlier brief to what became of each.

What changes what is asked (dates, sources, names) is taken beforehand, all else when everything has been asked and
answered, so that a changed mind costs nothing.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from summarizer.article import Article
from summarizer.decisions.beforehand import BEFOREHAND, Described, describe_articles
from summarizer.decisions.editing import AFTERWARDS, Edited, edit
from summarizer.decisions.entries import ENTRIES
from summarizer.decisions.reading import dump, entry_of, read_decisions
from summarizer.decisions.regrouping import REGROUPING, regroup, tell_regrouped
from summarizer.decisions.retelling import carry_over, retell
from summarizer.decisions.settling import Taken
from summarizer.decisions.signing import sign
from summarizer.merge import Folder, Proposal, Situation, held_to_the_evidence, merge
from summarizer.steps.compose import completed
from summarizer.steps.pieces import Composed
from summarizer.telling.order import main_first
from summarizer_schemas import Brief
from summarizer_schemas.brief import Decision

_Telling = Callable[[Situation], list[Decision]]
"""Tells what became of decisions, by the numbers of the facts."""


def gather(file: Path | None, earlier: Brief | None) -> tuple[Taken, ...]:
    """Return the decisions of a file, and those that an earlier brief carries over.

    Raises:
        InputError: the file, or a decision of the brief, cannot be used.
    """
    own = read_decisions(file) if file else ()
    texts = {dump([each]) for each in own}
    before = [entry_of(each) for each in (earlier.decisions if earlier else ())]
    carried = (each for each in before if dump([each]) not in texts and not each.undo)
    return (*(Taken(each) for each in own), *(Taken(each, is_carried=True) for each in carried))


def before_asking(articles: Sequence[Article], taken: Iterable[Taken]) -> Described:
    """Take what changes what is asked."""
    return describe_articles(articles, [each for each in taken if isinstance(each.entry, BEFOREHAND)])


@dataclass(frozen=True)
class Asked:
    """What was asked of a folder, and what came of it.

    Attributes:
        proposal: which accounts are one event, by the model; None: code decides.
        situation: the facts with what was asked of them.
        composed: the prose.
        texts: the articles' texts by source id.
    """

    folder: Folder
    proposal: Proposal | None
    situation: Situation
    composed: Composed
    texts: Mapping[str, str]


def after_asking(asked: Asked, taken: Sequence[Taken]) -> Edited:
    """Take what changes facts and words."""
    regrouped, decisions = _regrouped(asked, [each for each in taken if isinstance(each.entry, REGROUPING)])
    afterwards = [each for each in taken if isinstance(each.entry, AFTERWARDS)]
    if not afterwards:
        return Edited(regrouped.situation, regrouped.composed, tuple(decisions(regrouped.situation)))
    edited = edit(regrouped.situation, regrouped.composed, asked.texts, afterwards)
    told = [_still_there(each, edited.situation) for each in decisions(regrouped.situation)]
    return replace(edited, decisions=(*told, *edited.decisions))


def signed(brief: Brief, taken: Iterable[Taken]) -> Brief:
    """Return a brief with its fingerprint, and with whoever signs it."""
    own, decisions = sign(brief, taken)
    return brief.model_copy(update={"fingerprint": own, "decisions": in_their_order((*brief.decisions, *decisions))})


def in_their_order(decisions: Iterable[Decision]) -> tuple[Decision, ...]:
    """Return decisions in one order, whatever the order of the file."""
    place = [*ENTRIES]
    return tuple(sorted(decisions, key=lambda each: (place.index(each.kind), dump([each]), each.told)))


def _regrouped(asked: Asked, taken: Sequence[Taken]) -> tuple[Asked, _Telling]:
    if not taken:
        return asked, lambda _: []
    proposed, held = held_to_the_evidence(asked.folder, asked.proposal)
    found = regroup(asked.folder, held, asked.situation, taken)
    if found.held is None:
        return asked, lambda situation: tell_regrouped(found, asked.folder, situation)
    anew = main_first(merge(asked.folder, proposed, found.held), asked.texts)
    situation, ids = carry_over(asked.situation, anew, asked.texts)
    composed = completed(situation, retell(asked.composed, situation, ids, asked.texts), asked.texts)
    changed = replace(asked, situation=situation, composed=composed)
    return changed, lambda told: tell_regrouped(found, asked.folder, told)


def _still_there(decision: Decision, situation: Situation) -> Decision:
    known = {each.id for each in situation.events}
    return decision.model_copy(update={"about": tuple(each for each in decision.about if each in known)})
