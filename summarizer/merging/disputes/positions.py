"""Which of the disputes that a model sees are disputes: its questions come in, those that the facts show go out.

Hides what a side needs. Each has a holder, facts in which that holder gives its answer, and these are about one matter
with the other sides' facts. Concern, grief, support and demands are no answers; nobody is on both sides; numbers
differ only where they conflict (`numbers`), and an event is no dispute because one article tells it twice. What a later
fact settled is disputed no more.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations, product
from typing import Final, Literal, NamedTuple, TypeVar

from summarizer.domain.counted_people import counted_key
from summarizer.domain.countries import ORGANS
from summarizer.domain.edtf import window
from summarizer.domain.event_kinds import BELLIGERENT, PERPETRATED
from summarizer.domain.languages.any_language import alternatives
from summarizer.domain.metrics import METRICS
from summarizer.domain.names import plain, words_of
from summarizer.grounding.statements import denies_in_words
from summarizer.merging.disputes.as_said import as_firm, is_anothers, own_words, without_reserve
from summarizer.merging.disputes.numbers import (
    CountedLine,
    HeldFigure,
    are_numbers,
    counts_said,
    differ_in_firmness_alone,
    in_conflict,
    is_given_up,
    numbers_of,
    rounds_another,
    shared_line,
)
from summarizer.merging.facts import Fact, Facts, publisher_of, quote_ids
from summarizer.merging.figures.series import count_of
from summarizer.merging.gaps import chain
from summarizer.merging.sources.counters import RELATIVES, of_nobody
from summarizer_schemas.brief import Dispute, Event, EventAccount, Figure, Observation, Position, Quote, Statement
from summarizer_schemas.report import DisputeProposal, Side
from summarizer_schemas.vocabulary import OWN_VOICE, DisputeKind, Stance

_NO_ANSWER: Final[frozenset[Stance]] = frozenset(
    {"voices_concern", "supports", "opposes", "demands", "condemns", "threatens"}
)
"""What somebody says about a matter without saying what is so."""
_BLAMING: Final[frozenset[Stance]] = frozenset({"accuses", "suspects", "claims_responsibility"})
_SAME_QUESTION: Final = 0.6
"""The share of the shorter list of facts that the other has, from which two disputes are one question."""


_EACH: Final = re.compile(
    r"(?:each|both|either|the two)(?: of (?:the|them))?(?: (?:two|sides?|part(?:y|ies)|forces?|groups?|camps?))*",
    re.IGNORECASE,
)
"""One claimant for two: "Each side blamed the other"."""
_NOBODY: Final = re.compile(
    r"(?:(?:some|several|many|certain|various|other|local|the|social|media|press|news) ){0,3}"
    r"(?:newspapers?|papers?|media|press|reports?|rumou?rs?|outlets?|web ?sites?|posts?)",
    re.IGNORECASE,
)
"""Where something was printed or told, by nobody in particular."""


class NoDisputeError(ValueError):
    """Why a proposed dispute is none, for the model and for readers."""


@dataclass(frozen=True, slots=True)
class CheckedDispute:
    """One dispute with the ids of the facts that it rests on; not numbered yet."""

    question: str
    kind: DisputeKind
    about: tuple[str, ...]
    positions: tuple[Position, ...]
    left_out: tuple["LeftOut", ...] = ()


class LeftOut(NamedTuple):
    """A side as the model gave it that is none of a dispute which stands without it."""

    holder: str
    answer: str
    reason: str
    goes_back: bool = False
    """Whether other words of the model's would mend it."""


_Shown = tuple[str, tuple[str, ...]]
"""A holder as a fact has it, and the quotes in which the fact has him speak or act."""


@dataclass(frozen=True, slots=True)
class _Taken:
    """One side with the facts that show it."""

    answer: str
    holder: str
    facts: tuple[Fact, ...]
    quotes: tuple[str, ...]


def hold_dispute(
    proposed: DisputeProposal, ids: Mapping[str, str], facts: Facts, overtaken: Mapping[str, str] | None = None
) -> CheckedDispute:
    """Hold a proposed dispute to its facts.

    Args:
        proposed: as the model gave it.
        ids: the situation's id of each id that it was shown.
        facts: all facts.
        overtaken: what overtook each fact that holds no longer, both by the situation's ids.

    Raises:
        NoDisputeError: it is none.
    """
    left: list[LeftOut] = []
    answering = _as_long_as_two_are_left(proposed.sides, lambda side: _require_answer(side, ids, facts), left)
    shown = _as_long_as_two_are_left(answering, lambda side: _taken(side, ids, facts), left, goes_back=True)
    taken = [_taken(side, ids, facts) for side in shown]
    sides = _noting(left, taken, _without_none(taken, facts), "its number is another side's")
    _require_two(sides)
    _require_one_matter(proposed.question, sides, facts)
    sides = _noting(left, sides, _without_roundings(sides), "it is another side's number made round")
    sides = _noting(left, sides, _conflicting(proposed.question, sides), "its numbers exclude those of no other side")
    sides = _with_one_voice(sides, facts)
    if not any(_rejects(side, ids, facts) for side in proposed.sides):
        _require_unexplained(sides, facts)
    _require_answered(sides, facts)
    open_sides = _as_long_as_two_are_left(sides, lambda side: _require_open(side, sides, facts, overtaken or {}), left)
    sides = [_in_its_own(side, open_sides, facts) for side in open_sides]
    if objections := facts.objections(proposed.question, _about(sides), asks=True):
        raise NoDisputeError(f"{proposed.question!r}: {'; '.join(objections)}")
    about = _about(sides)
    borne = _as_long_as_two_are_left(sides, lambda side: _require_borne_out(side, about, facts), left, goes_back=True)
    positions = tuple(Position(holder=side.holder, position=side.answer, quotes=side.quotes) for side in borne)
    return CheckedDispute(proposed.question, _kind(borne, facts), _about(borne), positions, tuple(left))


def _about(sides: Iterable[_Taken]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(id_ for side in sides for fact in side.facts for id_ in _with_event(fact)))


def _require_borne_out(side: _Taken, about: Sequence[str], facts: Facts) -> None:
    """What the model wrote stands in the facts of the dispute; a reserve that was put behind it is not its word."""
    said = without_reserve(side.answer)
    if objections := facts.objections(said, about):
        raise NoDisputeError(f"{said!r}: {'; '.join(objections)}")


_Answering = TypeVar("_Answering", Side, _Taken)


def _as_long_as_two_are_left(
    sides: Sequence[_Answering], check: Callable[[_Answering], object], left: list[LeftOut], *, goes_back: bool = False
) -> Sequence[_Answering]:
    """Leave out, and note, the sides that a check refuses, as long as two answers are left."""
    kept: list[_Answering] = []
    refused: list[tuple[_Answering, NoDisputeError]] = []
    for side in sides:
        try:
            check(side)
        except NoDisputeError as error:
            refused.append((side, error))
        else:
            kept.append(side)
    if refused and len({plain(without_reserve(side.answer)) for side in kept}) < 2:
        raise refused[0][1]
    left += [LeftOut(side.holder, side.answer, str(error), goes_back) for side, error in refused]
    return kept


def _noting(left: list[LeftOut], before: Iterable[_Taken], kept: Sequence[_Taken], why: str) -> Sequence[_Taken]:
    """Return the sides that are kept, and note those that are not."""
    told = {(side.holder, side.answer) for side in kept}
    left += [LeftOut(side.holder, side.answer, why) for side in before if (side.holder, side.answer) not in told]
    return kept


def _require_answer(side: Side, ids: Mapping[str, str], facts: Facts) -> None:
    """A side has a holder who can answer, and facts that are an answer."""
    if _NOBODY.fullmatch(side.holder.strip()):
        raise NoDisputeError(f"{side.holder} is nobody who can hold an answer: what was printed is no side")
    cited = [ids[each] for each in side.facts if each in ids]
    if not _answering(side, ids, facts):
        why = "concern, support, condemnation and demands are no answer" if cited else "it cites no fact of the list"
        raise NoDisputeError(f"the side of {side.holder}: {why}")


def _answering(side: Side, ids: Mapping[str, str], facts: Facts) -> Sequence[Fact]:
    cited = (facts.by_id[ids[each]] for each in side.facts if each in ids)
    return [each for each in cited if not isinstance(each, Statement) or _says_what_is_so(each, side, facts)]


def _says_what_is_so(said: Statement, side: Side, facts: Facts) -> bool:
    """Tell whether a statement is an answer; "doctors dispute that" is a no, whichever stance it was given."""
    if said.stance != "opposes" or _stance(side.answer) != "no":
        return said.stance not in _NO_ANSWER
    return any(map(denies_in_words, *zip(*map(facts.worded, said.quotes), strict=True)))


def _taken(side: Side, ids: Mapping[str, str], facts: Facts) -> _Taken:
    """Find the holder of a side in its facts."""
    answering = _answering(side, ids, facts)
    shown = {fact.id: _quotes_of(side, fact, facts) for fact in answering}
    shown |= _of_its_report(answering, shown, facts)
    quotes = tuple(dict.fromkeys(quote for each in shown.values() for quote in each[1]))
    if not quotes:
        if any(_is_called(side.holder, holder, facts) for fact in answering for holder in _holders(fact)):
            reason = f"what its facts have {side.holder!r} say is not {side.answer!r}: give its own words or number"
            raise NoDisputeError(reason)
        told = ", ".join(sorted({holder or OWN_VOICE for fact in answering for holder in _holders(fact)}))
        raise NoDisputeError(f"its facts do not have {side.holder!r} say that; they have {told}")
    holder = next(each[0] for each in shown.values() if each[1])
    held = tuple(fact for fact in answering if shown[fact.id][1])
    return _Taken(as_firm(side.answer, held, quotes, facts), holder, held, quotes)


def _of_its_report(
    answering: Iterable[Fact], shown: Mapping[str, _Shown], facts: Facts
) -> Iterator[tuple[str, _Shown]]:
    """Yield the counts that "the report" gives in an article that tells of the holder's deed, which is to issue it."""
    acted = [(fact, shown[fact.id]) for fact in answering if isinstance(fact, Event) and shown[fact.id][1]]
    issuer = {facts.quotes[each].source: holder for _, (holder, quotes) in acted for each in quotes}
    for figure in answering:
        for count in figure.observations if isinstance(figure, Figure) and not shown[figure.id][1] else ():
            article = facts.quotes[count.quotes[0]].source
            if article in issuer and count.said_by and not facts.bodies.is_body(count.said_by, count.quotes):
                yield figure.id, (issuer[article], count.quotes)


def _in_its_own(side: _Taken, sides: Sequence[_Taken], facts: Facts) -> _Taken:
    """Return a side in its own words where its hour or number is another side's."""
    others = [quote for each in sides if each is not side for quote in each.quotes if quote not in side.quotes]
    if not is_anothers(side.answer, side.quotes, others, facts):
        return side
    told = own_words(side.quotes, facts)
    if told is None:
        raise NoDisputeError(f"{side.answer!r} has an hour or a number that {side.holder} does not give: give its own")
    return replace(side, answer=told)


def _holders(fact: Fact) -> Iterator[str | None]:
    """Yield who tells a fact; None is an article in its own voice."""
    if isinstance(fact, Statement):
        yield fact.claimant
    elif isinstance(fact, Figure):
        yield from (each.said_by for each in fact.observations)
    elif isinstance(fact, Event):
        yield from (each.said_by for each in fact.reports)


def _quotes_of(given: Side, fact: Fact, facts: Facts) -> _Shown:
    """Give the name of a holder as a fact has it, and the quotes in which the fact has him speak, or act.

    Who files a claim or publishes a paper answers by that; of a deed, its doer is whom others name. Of a holder's
    counts those are shown whose number he is said to give, if any is: an article that counted 7 never said 16.
    """
    holder = given.holder
    if isinstance(fact, Statement):
        if _EACH.fullmatch(fact.claimant.strip()):
            return next(
                ((side, fact.quotes) for side in _sides_of(fact, facts) if _is_called(holder, side, facts)), ("", ())
            )
        return (fact.claimant, fact.quotes) if _is_called(holder, fact.claimant, facts) else ("", ())
    told: Sequence[tuple[str | None, tuple[str, ...]]] = ()
    if isinstance(fact, Figure):
        counts = counts_said(given.answer, fact)
        told = [(by, each.quotes) for each in counts for by in (each.said_by, *each.also_said_by)]
    elif isinstance(fact, Event):
        told = [(each.said_by, each.quotes) for each in fact.reports]
        acted = () if fact.kind in PERPETRATED else fact.reports
        told += [(by, each.quotes) for each in acted for by in each.by]
    own = [(by, quotes) for by, quotes in told if _is_called(holder, by, facts)]
    quotes = dict.fromkeys(quote for _, quotes in own for quote in quotes)
    return (own[0][0] or OWN_VOICE if own else ""), tuple(quotes)


def _sides_of(statement: Statement, facts: Facts) -> Iterator[str]:
    """Yield who are the sides of whom "each side" says something: who fought in what it is about, else in any fight."""
    events = [each for each in facts.holder.events if each.kind in BELLIGERENT]
    own = [each for each in events if each.id in statement.about and each.by and each.to]
    yield from dict.fromkeys(name for each in own or events for name in (*each.by, *each.to))


def _are_mutual(facts: Iterable[Fact]) -> bool:
    """Tell whether facts are what each of two sides says: in one of them both speak."""
    return all(isinstance(each, Statement) and _EACH.fullmatch(each.claimant.strip()) for each in facts)


def _is_called(holder: str, name: str | None, facts: Facts) -> bool:
    """Tell whether a side's holder is who a fact names; an article that names nobody is 'the article itself'."""
    called = plain(holder)
    if name is None:
        return called.split()[:1] == ["article"] or called in {plain(OWN_VOICE), "article itself"}
    known = plain(name)
    if called == known or f" {called} " in f" {known} " or f" {known} " in f" {called} ":
        return True
    is_body = called in map(plain, facts.spellings_of_body(name)) or _are_initials(holder, facts.spellings_of(name))
    return is_body or _is_of(name, holder, facts)


def _is_of(person: str, body: str, facts: Facts) -> bool:
    """Tell whether articles call a person somebody of a body, with whose voice he speaks: its chief, its lawyer."""
    role = facts.role_of(person) if facts.is_person(person) else None
    return role is not None and f" {plain(body)} " in f" {plain(role.words)} "


_INITIALS: Final = re.compile(r"(?i:the )?((?:[^\W\d_a-z]\.? ?){2,7})")


def _are_initials(holder: str, spellings: Iterable[str]) -> bool:
    """Tell whether a side is called by the initials of a name, with small words or without: "UN", "S.C.", "MSF"."""
    written = _INITIALS.fullmatch(holder.strip())
    letters = re.sub(r"\W", "", written[1]) if written else ""
    if not letters.isupper():
        return False
    words = [re.findall(r"[^\W\d_][\w’'-]*", each) for each in spellings]
    given = {letters} & {re.sub(r"\W", "", each) for each in spellings}
    return bool(given) or any(
        letters in ("".join(word[0].upper() for word in own), "".join(word[0] for word in own if word[0].isupper()))
        for own in words
    )


def _require_two(sides: Sequence[_Taken]) -> None:
    """A dispute has two answers and two holders, and nobody gives both."""
    answers: dict[str, set[str]] = {}
    for side in sides:
        answers.setdefault(plain(without_reserve(side.answer)), set()).add(plain(side.holder))
    if len(answers) < 2:
        raise NoDisputeError("all sides give one answer")
    holders = [holder for held in answers.values() for holder in held]
    both = sorted({holder for holder in holders if holders.count(holder) > 1} - _taking_back(sides))
    if both and len(set(holders)) - len(both) < 1:
        raise NoDisputeError(f"{', '.join(both)} would be on both sides")
    if both and both != [plain(OWN_VOICE)]:
        raise NoDisputeError(f"{', '.join(both)} would be on both sides")


def _taking_back(sides: Sequence[_Taken]) -> set[str]:
    """Return who claims a deed and denies that he did it: a claim in a group's name, and its spokesman's word on it."""
    told: dict[str, set[frozenset[str]]] = {}
    for side in sides:
        stances = frozenset(fact.stance if isinstance(fact, Statement) else "" for fact in side.facts)
        told.setdefault(plain(side.holder), set()).add(stances)
    both = {frozenset({"claims_responsibility"}), frozenset({"denies"})}
    return {holder for holder, stances in told.items() if stances == both}


def _require_one_matter(question: str, sides: Sequence[_Taken], facts: Facts) -> None:
    """The facts of the sides are about one event, or each speaks of what is asked or stands near another side's."""
    first, *others = ({id_ for fact in side.facts for id_ in _events(fact)} for side in sides)
    if all(first & events for events in others):
        return
    asked = words_of(question)
    for side in sides:
        told = frozenset[str]().union(*(_words(fact, facts) for fact in side.facts))
        is_near = any(_stand_near(side, other, facts) for other in sides if other is not side)
        if asked.isdisjoint(told) and not is_near:
            raise NoDisputeError(f"the facts of {side.holder} do not speak of what is asked")


_NEAR: Final = 500
"""Characters; what an article sets so near to each other it sets against each other, in one paragraph or two. Of 18
objections without this in 35 folders all were wrong."""


def _stand_near(one: _Taken, other: _Taken, facts: Facts) -> bool:
    """Tell whether words of two sides stand near each other in one article.

    "They hit my father with a truncheon", and "he fell and hit a kerb", answer one question and share no word with it.
    """
    pairs = product(*([facts.quotes[each] for each in side.quotes] for side in (one, other)))
    return any(
        left.source == right.source and max(left.start, right.start) - min(left.end, right.end) <= _NEAR
        for left, right in pairs
    )


def _conflicting(question: str, sides: Sequence[_Taken]) -> Sequence[_Taken]:
    """Return the sides, of those that rest on numbers alone with no others than those in conflict.

    Raises:
        NoDisputeError: nothing that they say excludes what another says.
    """
    answers = list(dict.fromkeys(side.answer for side in sides))
    if differ_in_firmness_alone(answers):
        raise NoDisputeError(f"{' and '.join(map(repr, answers))} do not exclude each other")
    told = [[HeldFigure(fact, side.quotes) for fact in side.facts if isinstance(fact, Figure)] for side in sides]
    line = shared_line(told)
    if sum(map(len, told)) < sum(len(side.facts) for side in sides):
        cited = {fact.id: fact for side in sides for fact in side.facts}
        if len(cited) == 1 and not _differ_in_date(sides) and not _are_mutual(cited.values()):
            raise NoDisputeError("both sides rest on one fact, in which nothing differs")
        if line is not None and are_numbers(answers) and not any(in_conflict(question, told)):
            raise NoDisputeError(f"the numbers do not exclude each other: {line.note or line.status}")
        return sides
    disputed = in_conflict(question, told)
    held = [_resting_on(side, figures) for side, figures in zip(sides, disputed, strict=True) if figures]
    if held:
        return held
    if line is not None:
        raise NoDisputeError(f"the numbers do not exclude each other: {line.note or line.status}")
    raise NoDisputeError("the numbers count different things, so both can be true")


def _without_roundings(sides: Sequence[_Taken]) -> Sequence[_Taken]:
    """Leave out a side that gives another one's number made round, as long as two answers are left."""
    kept = [
        side for side in sides if not rounds_another(side.answer, (each.answer for each in sides if each is not side))
    ]
    return kept if len({plain(side.answer) for side in kept}) > 1 else sides


def _without_none(sides: Sequence[_Taken], facts: Facts) -> Sequence[_Taken]:
    """Leave out sides that are none, as long as two answers are left."""
    kept = [side for side in sides if not _is_none(side, sides, facts)]
    return kept if len({plain(without_reserve(side.answer)) for side in kept}) > 1 else sides


def _is_none(side: _Taken, sides: Sequence[_Taken], facts: Facts) -> bool:
    """Tell a person who has no number of his own: he says that of a body that counts, or speaks for one that has one.

    Who rejects a number for himself and gives none holds an answer: "more than the company says".
    """
    own = numbers_of(side.answer)
    if not own:
        body = _body_of(side, sides, facts)
        return any(each.holder == body and numbers_of(each.answer) for each in sides)
    counting = [each for each in sides if any(isinstance(fact, Figure) for fact in each.facts)]
    is_said = facts.is_person(side.holder) and side not in counting
    return is_said and any(numbers_of(each.answer) == own for each in counting)


def _with_one_voice(sides: Sequence[_Taken], facts: Facts) -> list[_Taken]:
    """Put those together who give one answer with one voice: relatives by whatever word, a service and its chief.

    A body's "no, it was out of service" and its chief's "no, it was switched off" are one answer. Whom an article calls
    somebody of a body that is a side speaks with its voice, and the body holds the answer.
    """
    told: dict[tuple[str, str], _Taken] = {}
    voices: dict[str, str] = {}
    bodies = {side.holder: _body_of(side, sides, facts) for side in sides}
    for side in sides:
        who = of_nobody(side.holder)
        whose = {mark for fact in side.facts if isinstance(fact, Statement) for mark in fact.origins}
        holder = bodies[side.holder] or next((voices[mark] for mark in sorted(whose) if mark in voices), side.holder)
        voices |= dict.fromkeys(whose, holder)
        key = (who if who == RELATIVES else holder, plain(side.answer))
        if holder != side.holder and (stance := _stance(side.answer)):
            key = next((each for each in told if each[0] == holder and _stance(each[1]) == stance), key)
        before = told.get(key)
        told[key] = side if before is None else replace(
            before,
            holder=side.holder if bodies[before.holder] == side.holder else before.holder,
            facts=tuple(dict.fromkeys((*before.facts, *side.facts))),
            quotes=tuple(dict.fromkeys((*before.quotes, *side.quotes))),
        )  # fmt: skip
    return [*told.values()]


def _body_of(side: _Taken, sides: Iterable[_Taken], facts: Facts) -> str | None:
    """Return the holder of another side of which a person is told to be somebody: its chief, its spokeswoman."""
    return next((each.holder for each in sides if each is not side and _is_of(side.holder, each.holder, facts)), None)


def _stance(answer: str) -> str:
    """Return whether an answer is yes or no; "" of another."""
    return next((word for word in plain(answer).split()[:1] if word in ("yes", "no")), "")


def _rejects(side: Side, ids: Mapping[str, str], facts: Facts) -> bool:
    """Tell whether a side says more than its number: who rejects the other's disputes it, whatever the why."""
    cited = (facts.by_id[ids[each]] for each in side.facts if each in ids)
    return any(isinstance(each, Statement) and _is_called(side.holder, each.claimant, facts) for each in cited)


def _require_unexplained(sides: Sequence[_Taken], facts: Facts) -> None:
    """Two numbers of which an article that has both says why they differ are one state of things, told twice."""
    counted = [[fact for fact in side.facts if isinstance(fact, Figure)] for side in sides]
    if not all(counted) or not are_numbers([side.answer for side in sides]):
        return
    sources = [{facts.quotes[each].source for each in side.quotes} for side in sides]
    for side, figures in zip(sides, counted, strict=True):
        for quote in (facts.quotes[each] for each in side.quotes):
            why = facts.reason_behind(quote, figures[0].metric) if all(quote.source in each for each in sources) else ""
            if why:
                raise NoDisputeError(
                    f"the article says why they differ: “{quote.exact}” – “{why}”; a dispute it is only with a "
                    "statement among its facts in which a side rejects the other's number"
                )


def _resting_on(side: _Taken, figures: Sequence[Figure]) -> _Taken:
    """Leave of a side the figures that are disputed, with their quotes."""
    own = {quote for figure in figures for each in figure.observations for quote in each.quotes}
    return replace(side, facts=tuple(figures), quotes=tuple(quote for quote in side.quotes if quote in own))


def _require_open(side: _Taken, sides: Sequence[_Taken], facts: Facts, overtaken: Mapping[str, str]) -> None:
    """A side is over where nothing of it holds any longer, on its own word or on that of no side.

    What the other side says later settles nothing. What an article tells only to correct it is nobody's answer.
    """
    denies = any(isinstance(fact, Statement) and fact.stance == "denies" for fact in side.facts)
    if not denies and all(_is_corrected(facts.quotes[each], facts) for each in side.quotes):
        raise NoDisputeError(f"it is over: what {side.holder} reported is told in a correction alone")
    if since := _given_up(side, facts):
        raise NoDisputeError(f"it is over: {side.holder} has given another number since ({since})")
    others = {plain(each.holder) for each in sides if each is not side}
    later = [facts.by_id[chain(fact.id, overtaken)[-1]] for fact in side.facts if fact.id in overtaken]
    told = [{plain(who or OWN_VOICE) for who in _holders(fact)} for fact in later]
    if len(later) == len(side.facts) and all(who - others for who in told):
        raise NoDisputeError(f"it is over: what {side.holder} held was overtaken by {_text_of(later[-1])!r}")


def _is_corrected(quote: Quote, facts: Facts) -> bool:
    """Tell whether a quote stands in a paragraph that is headed as a correction: "08:20 - CORRECTION: not arrested"."""
    before = facts.texts.get(quote.source, "")[: quote.start]
    return _CORRECTION.match(before.rpartition("\n\n")[2]) is not None


_CORRECTION: Final = re.compile(rf"[\W\d_]*(?:{alternatives(lambda row: row.corrections)})s?\b", re.IGNORECASE)


def _given_up(side: _Taken, facts: Facts) -> str | None:
    """Return the first figure in which the holder of a side, which rests on figures alone, has another number since."""
    figures = [fact for fact in side.facts if isinstance(fact, Figure)]
    if len(figures) < len(side.facts):
        return None
    lines = {each.id: _line_of(each, each.observations, facts) for each in facts.holder.figures}
    for figure in figures:
        own = [each for each in figure.observations if each.current and set(each.quotes) & set(side.quotes)]
        line = _line_of(figure, own, facts)
        since = (id_ for id_, other in lines.items() if id_ != figure.id and is_given_up(line, [other]))
        if found := next(since, None):
            return found
    return None


def _line_of(figure: Figure, counts: Sequence[Observation], facts: Facts) -> CountedLine:
    event = facts.by_id[figure.event]
    when = window(event.date) if isinstance(event, Event) else None
    return CountedLine(figure.metric, figure.of, [count_of(each, "") for each in counts], figure.event, when)


def _text_of(fact: Fact) -> str:
    return fact.summary if isinstance(fact, Event) else fact.claim if isinstance(fact, Statement) else fact.id


def _require_answered(sides: Sequence[_Taken], facts: Facts) -> None:
    """Who denies a deed answers those who lay it to him or to his; where all accusers name others, he answers nobody.

    Whom an accusation means stands in whom it is against, or in its words. Who denies it for the accused, as a member
    or a spokesman whom nobody else knows, says in the denial whose deed it is not. An accusation that only describes
    ("armed men") may mean anybody who denies it.
    """
    statements = [(side, fact) for side in sides for fact in side.facts if isinstance(fact, Statement)]
    blaming = [fact for _, fact in statements if fact.stance in _BLAMING and _laid_to(fact)]
    names = [*dict.fromkeys(name for each in blaming for name in _laid_to(each))]
    accused = words_of(" ".join(names))
    meant = accused | words_of(" ".join(each.claim for each in blaming))
    if any(_is_described(name, facts) for name in names):
        return
    for side in sides:
        own = [fact for holder, fact in statements if holder is side]
        only_denies = own and len(own) == len(side.facts) and all(fact.stance == "denies" for fact in own)
        speaking = [side.holder, *(each.claimant for each in own)]
        is_his = (
            meant & words_of(" ".join(speaking))
            or _answer_for_a_state(names, speaking, facts)
            or _speak_for(names, own, speaking, facts)
        )
        if blaming and only_denies and not is_his and not accused & words_of(" ".join(each.claim for each in own)):
            others = ", ".join(names)
            raise NoDisputeError(f"nobody lays it to {side.holder}, so its denial answers nobody; accused are {others}")


def _speak_for(accused: Iterable[str], denials: Iterable[Statement], speaking: Iterable[str], facts: Facts) -> bool:
    """Tell whether those who deny it are told as somebody of a body that is accused, or deny it on its own page."""
    whose = [role.words for name in speaking if (role := facts.role_of(name))]
    pages = [facts.sources[facts.quotes[id_].source] for each in denials for id_ in each.quotes]
    published = {plain(publisher_of(each) or "") for each in pages}
    names = [plain(each) for each in accused]
    return any(each in published or any(f" {each} " in f" {plain(role)} " for role in whose) for each in names)


def _laid_to(blaming: Statement) -> Sequence[str]:
    """Return to whom a statement lays a deed: of a confession its speaker, whoever it was sent to."""
    return [blaming.claimant] if blaming.stance == "claims_responsibility" else blaming.to


_OF_STATE: Final = frozenset({"government", "state", "authorities", "ministry", "cabinet", "administration"})
_GOVERNS: Final = re.compile(
    r"\b(?:(?:prime |vice )?(?:minister|president|premier|chancellor)|minist(?:er|ry)|government|cabinet)\b",
    re.IGNORECASE,
)
"""Who answers for a government that is accused."""


def _answer_for_a_state(accused: Iterable[str], speaking: Iterable[str], facts: Facts) -> bool:
    """Tell whether a government is accused and a member of one denies it: a minister answers for hers."""
    words = {word for name in accused for word in plain(name).split()}
    roles = (role.words for name in speaking if (role := facts.role_of(name)))
    return not words.isdisjoint(_OF_STATE) and any(map(_GOVERNS.search, (*speaking, *roles)))


def _is_described(party: str, facts: Facts) -> bool:
    """Tell whether words for a party say what sort of people they are ("Syrian rebels") and not who."""
    kinds = {each.kind for each in facts.holder.names if each.name == party}
    common = [word for word in party.split() if word.islower() and words_of(word)]
    if not common or not kinds <= {"armed_group", "people", "other"}:
        return False
    return bool(kinds) or ORGANS.isdisjoint(common)


def _differ_in_date(sides: Sequence[_Taken]) -> bool:
    """Tell whether the sides rest on accounts of one event that date it differently or name other doers."""
    told = []
    for side in sides:
        events = [fact for fact in side.facts if isinstance(fact, Event)]
        own = [each for event in events for each in event.reports if set(each.quotes) & set(side.quotes)]
        told.append(({_own_day(each) for each in own} - {None}, {each.by for each in own}))
    pairs = list(combinations(told, 2))
    days = any(one and other and one.isdisjoint(other) for (one, _), (other, _) in pairs)
    return days or any(one.isdisjoint(other) for (_, one), (_, other) in pairs)


def _own_day(account: EventAccount) -> str | None:
    """Return the day that an account itself gives, else its words for it; what it has of its company is not its own."""
    return account.date if account.date and account.date_basis != "inferred" else account.date_text


def _kind(sides: Sequence[_Taken], facts: Facts) -> DisputeKind:
    cited = [fact for side in sides for fact in side.facts]
    statements = [fact for fact in cited if isinstance(fact, Statement)]
    if not statements:
        return "how_many" if any(isinstance(fact, Figure) for fact in cited) else "when"
    about = [facts.by_id[id_] for statement in statements for id_ in statement.about if id_ in facts.by_id]
    is_deed = not about or any(isinstance(event, Event) and event.kind in PERPETRATED for event in about)
    kind: Literal["who", "whether"] = "whether"
    if is_deed and any(statement.stance in _BLAMING for statement in statements):
        kind = "who"
    return kind


def _with_event(fact: Fact) -> tuple[str, ...]:
    if isinstance(fact, Figure):
        return (fact.event, fact.id)
    return (*fact.about, fact.id) if isinstance(fact, Statement) else (fact.id,)


def _events(fact: Fact) -> Iterable[str]:
    if isinstance(fact, Figure):
        return (fact.event,)
    return fact.about if isinstance(fact, Statement) else (fact.id,)


def _words(fact: Fact, facts: Facts) -> frozenset[str]:
    """Return the words of a fact, with those of what it is about."""
    told = [fact.claim] if isinstance(fact, Statement) else []
    if isinstance(fact, Figure):
        told = [fact.of, METRICS[fact.metric].label, *(each.scope.text for each in fact.observations if each.scope)]
    events = (facts.by_id.get(each) for each in _events(fact))
    return words_of(" ".join([*told, *(each.summary for each in events if isinstance(each, Event))]))


def without_repeats(disputes: Iterable[CheckedDispute], facts: Facts) -> tuple[CheckedDispute, ...]:
    """Keep the first of several that are one question: what they are about is nearly the same, and so are its words.

    Of one event much may be disputed: who is to blame for it, and whether anybody was warned. Two lines that count the
    same people of one event are one thing to be about, and a question of how many it was is one with another that rests
    on such a line.
    """
    kept: list[tuple[CheckedDispute, set[str], frozenset[str]]] = []
    for each in disputes:
        about, counts = set(each.about), frozenset(_counts_of(each, facts))
        if not any(
            (len(about & other) > _SAME_QUESTION * min(len(about), len(other)) and _are_alike(each, before))
            or ("how_many" in (each.kind, before.kind) and counts & others)
            for before, other, others in kept
        ):
            kept.append((each, about, counts))
    return tuple(each for each, _, _ in kept)


def _are_alike(one: CheckedDispute, other: CheckedDispute) -> bool:
    """Tell whether two disputes rest on nearly the same quotes, or ask in nearly the same words."""
    told = {*quotes_of(one)}, {*quotes_of(other)}
    asked = words_of(one.question), words_of(other.question)
    return any(len(a & b) > _SAME_QUESTION * min(len(a), len(b)) for a, b in (told, asked))


def _counts_of(dispute: CheckedDispute, facts: Facts) -> Iterator[str]:
    """Yield what of which event a dispute counts, where all the people of that sort are counted."""
    for id_ in dispute.about:
        figure = facts.by_id[id_]
        if isinstance(figure, Figure) and figure.metric != "other":
            yield f"{figure.event} {figure.metric} {counted_key(figure.of, figure.metric)}"


def quotes_of(dispute: CheckedDispute | Dispute) -> tuple[str, ...]:
    """Give every quote of every side."""
    if isinstance(dispute, Dispute):
        return quote_ids(dispute)
    return tuple(dict.fromkeys(quote for position in dispute.positions for quote in position.quotes))
