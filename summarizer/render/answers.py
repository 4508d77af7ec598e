"""The answers to what readers ask first → the first section, each with its short label.

Hides what stands there where a brief has no answers: plain lines of the program's own, from the gravest events, the key
figures, the accusations, the disputes and the open questions. A sentence that rests on words that are not meant for
readers never leads; it stands last, under a label that says so.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from summarizer.readable import chronological, listed, within_a_sentence
from summarizer.render.document import Block, Bullets, Cites, Item, Line, Paragraph, Strong, joined
from summarizer.render.guide import Guide
from summarizer.render.key_figures import KeyFigures
from summarizer.render.lengths import Told
from summarizer.render.rows import Row, rows_of
from summarizer.render.when import reported_on, time_of
from summarizer.render.wording import ANSWER, DOUBTED, NO_SUMMARY, STANCE, SUMS, WRITTEN_BY_EDITOR
from summarizer_schemas.brief import Event, Figure, Gap, Sentence, Statement
from summarizer_schemas.vocabulary import AnswerTo, Metric, Stance

_PEOPLE: Final[frozenset[Metric]] = frozenset(
    {"killed", "injured", "missing", "trapped", "casualties", "rescued", "displaced", "refugees", "detained"}
)
_NOT_RELIED_ON: Final = "Not relied on"
_LABELS: Final = (*ANSWER.values(), _NOT_RELIED_ON)
_LAST_OF_TOLL: Final = 2
_MOST_ROWS: Final = 3
_MOST_LINES: Final = 2
_MOST_TITLES: Final = 3
_SHARE: Final = 0.45
_BLAMES: Final[frozenset[Stance]] = frozenset({"accuses", "suspects", "denies", "claims_responsibility"})


class _Said(NamedTuple):
    """One sentence, and which answer it belongs to."""

    question: str
    line: Line


def answers(guide: Guide) -> Told:
    """Return the section of answers; the first sentence of each comes before the second of any."""
    told = [*_of_the_brief(guide)] if guide.brief.answers else [*_of_the_program(guide)]
    turns: dict[str, int] = {}
    ranked = []
    for each in told:
        turns[each.question] = turns.get(each.question, 0) + 1
        is_beside = each.question in (ANSWER["also_reported"], _NOT_RELIED_ON)
        # Each line of a toll is another event's: all of them come before anybody's third sentence.
        turn = min(turns[each.question], _LAST_OF_TOLL) if each.question == ANSWER["toll"] else turns[each.question]
        ranked.append((is_beside, turn, each))
    units = [each for *_, each in sorted(ranked, key=lambda one: one[:2])]
    is_code_s = not guide.brief.answers
    toll = _label_of_the_toll(guide)

    def build(said: Sequence[_Said]) -> tuple[Block, ...]:
        return (Bullets(tuple(_items(said, toll))),) if said else ()

    def begin(said: Sequence[_Said]) -> tuple[Block, ...]:
        return (*((Paragraph((NO_SUMMARY,)),) if is_code_s and said else ()), *build(said))

    return Told("answers", "Main points", "sentence", units, begin, _SHARE, continued=build)


def sentence(guide: Guide, sentence: Sentence) -> Line:
    """Return a sentence of prose with what a second reading holds against it and its evidence."""
    doubt = DOUBTED.format(sentence.doubt) if sentence.doubt else ""
    doubt += WRITTEN_BY_EDITOR if sentence.written_by == "editor" else ""
    return (sentence.text, doubt, guide.cites(sentence.cites, sentence.text))


def _items(said: Sequence[_Said], toll: str) -> Iterator[Item]:
    for label in _LABELS:
        lines = [each.line for each in said if each.question == label]
        if label == ANSWER["toll"] and len(lines) > 1:
            yield Item((Strong(f"{toll}:"),), tuple(lines))
        elif lines:
            yield Item((Strong(f"{toll if label == ANSWER['toll'] else label}:"), " ", *joined(" ", lines)))


def _of_the_brief(guide: Guide) -> Iterator[_Said]:
    for answer in guide.brief.answers:
        for each in answer.sentences:
            is_planted = guide.is_planted(each.cites)
            yield _Said(_NOT_RELIED_ON if is_planted else ANSWER[answer.question], sentence(guide, each))


def _label_of_the_toll(guide: Guide) -> str:
    """Call the toll of a subject in which nobody came to harm by what it is: sums."""
    cites = {
        cite
        for answer in guide.brief.answers
        if answer.question == "toll"
        for each in answer.sentences
        for cite in each.cites
    }
    metrics = {fact.metric for each in cites if isinstance(fact := guide.facts.get(each), Figure)}
    metrics = metrics or {row.figure.metric for row in _rows_of_main(guide)}
    return SUMS if "money" in metrics and not metrics & _PEOPLE else ANSWER["toll"]


def _of_the_program(guide: Guide) -> Iterator[_Said]:
    """Yield plain lines from the facts; what rests on planted words gives none."""
    events = [*_weightiest(guide)]
    for event in events[:_MOST_LINES]:
        yield _said("what_happened", (_told(guide, event), guide.cites([event.id])))
    key = KeyFigures(guide)
    for row in _rows_of_main(guide)[:_MOST_ROWS]:
        *words, evidence = key.told(row).line
        yield _said("toll", (*words, ".", evidence))
    for line in [*_accusations(guide)][:_MOST_LINES]:
        yield _said("responsibility", line)
    latest = max(events, key=lambda each: _known_day(guide, each), default=None)
    if latest is not None and latest not in events[:_MOST_LINES] and _known_day(guide, latest):
        yield _said("latest", (_told(guide, latest), guide.cites([latest.id])))
    disputes = [each for each in guide.brief.disputes if _may_lead(guide, each.id)]
    for dispute in sorted(disputes, key=lambda each: not guide.is_of_main(each))[:_MOST_LINES]:
        yield _said("disputed", (_ended(dispute.question), guide.cites([dispute.id])))
    for gap in _open_questions(guide)[:_MOST_LINES]:
        yield _said("unknown", (_ended(gap.text),))
    for episode in guide.brief.episodes[1 : 1 + _MOST_TITLES]:
        yield _said("also_reported", (_ended(episode.title), Cites(())))


def _said(question: AnswerTo, line: Line) -> _Said:
    return _Said(ANSWER[question], line)


def _rows_of_main(guide: Guide) -> Sequence[Row]:
    rows = rows_of(guide).chosen
    return [each for each in rows if guide.is_of_main(each.figure)] or list(rows)


def _weightiest(guide: Guide) -> Iterable[Event]:
    """Return the main situation's news, the main event first, then what most sources tell."""
    main = rows_of(guide).main_event
    news = [each for each in guide.brief.events if each.status == "news" and guide.is_of_main(each)]
    told = [each for each in news if not guide.is_planted([each.id])]
    return sorted(told, key=lambda each: (each is not main, -each.origins, -len(each.figures)))


def _told(guide: Guide, event: Event) -> str:
    when = time_of(guide, event)
    return f"{event.summary.rstrip('.')}{f' ({when})' if when else ''}."


def _accusations(guide: Guide) -> Iterator[Line]:
    """Yield who accuses whom and who denies or claims it, what is about the main event first."""
    main = rows_of(guide).main_event
    said: dict[tuple[str, ...], list[Statement]] = {}
    for each in guide.brief.statements:
        if each.stance in _BLAMES and guide.is_of_main(each) and _may_lead(guide, each.id):
            said.setdefault((each.stance, each.claim, *each.to), []).append(each)
    for own in sorted(said.values(), key=lambda each: main is None or main.id not in each[0].about):
        act, joined_by = STANCE[own[0].stance]
        whom = f" {joined_by} {listed(guide.called.all_of(own[0].to))}" if own[0].to else ""
        who = listed(guide.called.all_of(each.claimant for each in own))
        joint = " that" if own[0].stance == "denies" else f"{whom}:"
        told = f"{act.capitalize()} by {who}{joint} {within_a_sentence(own[0].claim)}."
        yield (told, guide.cites([each.id for each in own]))


def _open_questions(guide: Guide) -> Sequence[Gap]:
    return [each for each in guide.brief.gaps if each.kind == "open_question"]


def _may_lead(guide: Guide, id_: str) -> bool:
    return not guide.is_planted([id_])


def _known_day(guide: Guide, event: Event) -> str:
    """Return the day by which the latest event is found; "" of what has none, or no year."""
    order, _, last = chronological(event.date or reported_on(guide, event))
    return last if order == 0 else ""


def _ended(text: str) -> str:
    """Return a sentence with its end."""
    return text if text.endswith((".", "?", "!")) else f"{text}."
