"""Take an editor's decisions in their order: her file and the earlier brief in, what became of each entry out.

What changes what is asked (dates, sources, names) is taken beforehand, all else when everything has been asked and
answered, so that a changed mind costs nothing.

A signature is for one brief (`fingerprint`). What is signed is all that readers are told, and not with what it was
made, nor where its articles lay. A brief that changed by a word has another fingerprint, so that nobody signs what she
has not seen.
"""

import json
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path
from typing import Final

from summarizer.decisions.about import Settling, Shown, Taken, in_short, not_translated, settle
from summarizer.decisions.beforehand import BEFOREHAND, Described, describe_articles
from summarizer.decisions.editing import AFTERWARDS, Edited, edit
from summarizer.decisions.entries import ENTRIES, Entry, SignEntry, dump, entry_of, read_decisions
from summarizer.decisions.placing import PLACING, place, tell_placed
from summarizer.decisions.recounting import RECOUNTING, drops_of_counts, recount, tell_recounted
from summarizer.decisions.regrouping import REGROUPING, AccountFinder, events_of, regroup, tell_regrouped
from summarizer.decisions.retelling import Ids, carry_over, retell
from summarizer.domain.article import Article
from summarizer.domain.edtf import readable_date
from summarizer.domain.languages import ENGLISH
from summarizer.merging import groups_by_evidence, merge
from summarizer.merging.events.bundles import Proposal
from summarizer.merging.folder import Folder
from summarizer.merging.situations import Situation
from summarizer.steps.compose import completed
from summarizer.steps.first_screen import Composed
from summarizer.telling.weight import main_first
from summarizer_schemas import Brief
from summarizer_schemas.brief import Decision
from summarizer_schemas.vocabulary import DecisionKind

_HEX: Final = 8
_NOT_SIGNED: Final = frozenset({"format", "run", "changes", "decisions", "fingerprint", "digests", "put_right"})
_PLACES: Final = {"__all__": {"file", "copies"}}
"""Of its sources; what an article says is told by the SHA-256 of its text."""
_CHANGES_NO_WORDS: Final = frozenset({"pin", "note", "sign"})
"""Of what is translated: a note and a signature stand as they were written."""
_ANOTHER: Final = 'it is under another brief ({}); read this one, and sign it with brief = "{}"'


def fingerprint(brief: Brief) -> str:
    """Return what stands for all that readers are told."""
    told = brief.model_dump(mode="json", exclude={**dict.fromkeys(_NOT_SIGNED, True), "sources": _PLACES})
    return sha256(json.dumps(told, sort_keys=True, ensure_ascii=False).encode()).hexdigest()[:_HEX]


def sign(brief: Brief, taken: Iterable[Taken]) -> tuple[str, tuple[Decision, ...]]:
    """Return the fingerprint of a brief, and what became of the signatures."""
    own = fingerprint(brief)
    entries = [each for each in taken if isinstance(each.entry, SignEntry)]
    kept, refused = settle([Settling(each, {("signed", *_signer(each)): _signed(each)}) for each in entries])
    return own, (*refused, *(_signature_of(each.taken, own) for each in kept))


def _signer(taken: Taken) -> tuple[str, ...]:
    assert isinstance(taken.entry, SignEntry), "it signs"
    return (taken.entry.name,)


def _signed(taken: Taken) -> tuple[object, ...]:
    assert isinstance(taken.entry, SignEntry), "it signs"
    return taken.entry.brief, taken.entry.date, taken.entry.role


def _signature_of(taken: Taken, own: str) -> Decision:
    entry = taken.entry
    assert isinstance(entry, SignEntry), "it signs"
    if entry.brief != own:
        return taken.refused(_ANOTHER.format(entry.brief, own))
    return taken.applied(f"Signed by {signature(entry.name, entry.role, entry.date)}")


def signature(name: str, role: str | None, date: str | None) -> str:
    """Return who signs as readers are told it: "A. Person, desk head, 5 March 2020"."""
    return ", ".join(each for each in (name, role, readable_date(date) if date else None) if each)


_Telling = Callable[[Situation], list[Decision]]
"""Tells what became of decisions, by the numbers of the facts."""


def gather(file: Path | None, earlier: Brief | None) -> tuple[Taken, ...]:
    """Return the decisions of a file, and those that an earlier brief carries over: what it was made with.

    What it named as not applied did nothing, so there is nothing of it to carry on.

    Raises:
        InputError: the file, or a decision of the brief, cannot be used.
    """
    own = read_decisions(file) if file else ()
    texts = {dump([each]) for each in own}
    before = [entry_of(each) for each in (earlier.decisions if earlier else ()) if each.applied]
    carried = (each for each in before if dump([each]) not in texts and not each.undo)
    return (*(Taken(each) for each in own), *(Taken(each, is_carried=True) for each in carried))


def asks_again(kind: DecisionKind, *, is_translated: bool) -> bool:
    """Tell whether the next run asks a model again because of such a decision, and so is paid for.

    What is taken beforehand changes what is asked; in another language what changes words has them translated anew.
    """
    return issubclass(ENTRIES[kind], BEFOREHAND) or (is_translated and kind not in _CHANGES_NO_WORDS)


def not_in(brief: Brief, entries: Iterable[Entry], earlier: Brief | None) -> tuple[str, ...]:
    """Return in short what was decided and a brief was not made with, and what it was made with and is decided no more.

    Args:
        brief: the brief.
        entries: what is decided now.
        earlier: the brief that it carries on, whose decisions hold without being said again.
    """
    said = [each for each in entries if not isinstance(each, SignEntry)]
    made = {dump([each]): entry_of(each) for each in brief.decisions if each.kind != "sign"}
    carried = {dump([each]) for each in (earlier.decisions if earlier else ())}
    now = {dump([each]) for each in said}
    new = [each for each in said if _is_open(each, made)]
    gone = [each for text, each in made.items() if text not in now | carried]
    return tuple(in_short(each) for each in (*new, *gone))


def _is_open(entry: Entry, made: Mapping[str, Entry]) -> bool:
    """Tell whether a brief is not made with an entry; one that takes back is in it when what it takes back is not."""
    if entry.undo:
        return dump([entry.model_copy(update={"undo": None})]) in made
    return dump([entry]) not in made


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


def after_asking(
    asked: Asked, taken: Sequence[Taken], language: str = ENGLISH, shown: Shown = not_translated
) -> Edited:
    """Take what changes facts and words.

    Args:
        asked: the facts and the prose.
        taken: the entries.
        language: that of the brief (BCP 47), in which an editor may word what she changes.
        shown: how its readers are shown English words, by which she may name what she decides on.
    """
    of_counts = drops_of_counts(asked.situation, taken, shown)
    regrouped, decisions = _regrouped(asked, taken, of_counts, shown)
    afterwards = [each for each in taken if isinstance(each.entry, AFTERWARDS) and each not in of_counts]
    if not afterwards:
        return Edited(regrouped.situation, regrouped.composed, tuple(decisions(regrouped.situation)))
    edited = edit(regrouped.situation, regrouped.composed, asked.texts, afterwards, language, shown=shown)
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


def _regrouped(
    asked: Asked, taken: Sequence[Taken], of_counts: Collection[Taken], shown: Shown
) -> tuple[Asked, _Telling]:
    """Take what figures count, which accounts are one event, and then which situation each event belongs to.

    Args:
        asked: the facts and the prose.
        taken: the entries.
        of_counts: those that drop counts of a figure that stays.
        shown: how readers are shown English words.
    """
    counting, grouping, placing = (
        [each for each in taken if isinstance(each.entry, kinds)] for kinds in (RECOUNTING, REGROUPING, PLACING)
    )
    counting += [each for each in taken if each in of_counts]
    if not (counting or grouping or placing):
        return asked, lambda _: []
    before = asked.situation
    counted = recount(asked.folder, before, counting, shown)
    folder = counted.folder or asked.folder
    proposed, held = groups_by_evidence(folder, asked.proposal)
    places = AccountFinder(folder, held, before, shown)
    found = regroup(folder, held, places, grouping)
    put = place(places, before, found.held or held, placing)

    def tell(told: Situation) -> list[Decision]:
        event_of = events_of(folder, told)
        return [*tell_regrouped(found, event_of), *tell_placed(put, event_of), *tell_recounted(counted, told)]

    if found.held is None and put.plans is None and counted.folder is None:
        return asked, tell
    planned = proposed if put.plans is None else replace(proposed, situations=put.plans)
    anew = main_first(merge(folder, planned, found.held or held), asked.texts)
    event_of = events_of(folder, anew)
    ids = Ids.between(before, anew, frozenset(event_of[each] for each in put.moved))
    named = counted.dropped.without_their_titles(before)
    situation = carry_over(named, anew, ids, asked.texts)
    prose = counted.dropped.without_their_sentences(asked.composed)
    told = retell(prose, situation, ids.with_disputes(before, situation), asked.texts)
    composed = completed(situation, told, asked.texts)
    return replace(asked, situation=situation, composed=composed), tell


def _still_there(decision: Decision, situation: Situation) -> Decision:
    known = {each.id for each in situation.events} | {each.id for each in situation.figures}
    return decision.model_copy(update={"about": tuple(each for each in decision.about if each in known)})
