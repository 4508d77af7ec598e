"""The second reader asks about each item, and what it flags is mended, dropped or taken off the first screen.

A second request reads, code decides. The second reader may only flag, and its verdict counts where the words that it
names stand where the table of verdicts has it. A sentence that is flagged goes back once with the reason; what comes
back passes the gate as before, or the sentence is dropped and counted. What no request wrote alone gives way to code's
plain words, to the annex, or to what overtook it. Where more than a third of the sentences are held not to be borne
out and nothing is pointed at for it, or more than half are flagged at all, it is the readers who disagree: the prose
stands, marked; what they point at an account for gives way all the same.
"""

import asyncio
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from functools import cached_property
from typing import Final, NamedTuple

from summarizer.domain.article import Span
from summarizer.grounding.numbers import read_numbers
from summarizer.llm.budget import BYTES_A_TOKEN, tokens_of
from summarizer.merging.facts import Facts
from summarizer.merging.gaps import with_overtaken
from summarizer.merging.situations import Situation
from summarizer.steps.asking import Asker, Checked, Failed, Question, Settled, failed_gap
from summarizer.steps.consolidate import hold_titles
from summarizer.steps.first_screen import ROWS, Composed, ProseAnswer, lines_of, problems, withheld_sentence
from summarizer.steps.second_reader.beside import NumberedAccount, Shelf, accounts_of, beside, in_passages
from summarizer.steps.second_reader.items import DatedLine, ReadItem, in_requests, items_of
from summarizer.steps.second_reader.outcome import (
    Doubts,
    is_gone,
    overtaken_by,
    without_answered,
    without_faults,
)
from summarizer.steps.second_reader.passages import Passages, stretches_of
from summarizer.steps.second_reader.verdict_table import VERDICTS, Doubt, counting
from summarizer.steps.shown import show_facts
from summarizer.telling.rules import objections, overtaken_alone, told_in
from summarizer_schemas.brief import Dispute, SecondReading, Sentence
from summarizer_schemas.report import Readings

STEP: Final = "second_reader"
_MOST_ITEMS: Final = 40
"""In one request; who reads more at once reads the last ones less closely."""
_LEAST_ECHO: Final = 2
"""Words that must be the same for a doubt of one sentence to be one of another: one word has too many senses, and a
number alone says nothing of what is doubted."""
_LEAST_TOLD: Final = 4
_TOLD_ALREADY: Final = 0.8
"""So many words, and such a share, of what a doubt points at, from which a sentence tells that already."""
_ECHO_OF_A_QUESTION: Final = 0.6
"""The share of a question's words with which a sentence asks it, or more of the same."""
_MOST_KNOWN: Final = 16
_FRAME: Final = 12
"""Bytes of a passage's number, and what stands round it."""
_DISAGREES: Final = 1 / 3
"""The share of sentences that are held not to be borne out, pointing at nothing, from which two readers disagree."""
_MOST_ASTRAY: Final = 1 / 2
"""The share of all that are flagged, with those that passages are shown to turn: of two briefs that analysts judged,
sentence by sentence, more than a third of the one led astray, and half of none."""


@dataclass(frozen=True)
class _ReadingCounts:
    """How many sentences were read, what was flagged, and why the others were not read."""

    sentences: int
    doubts: Doubts
    failures: tuple[str, ...]


async def read_again(  # noqa: PLR0913 - what is read, by whom, and how much at once
    situation: Situation,
    composed: Composed,
    texts: Mapping[str, str],
    asker: Asker,
    budget: int,
    *,
    timeline: Sequence[DatedLine] = (),
) -> tuple[Situation, Composed]:
    """Have what readers see first read a second time, and mend, drop or take off what is flagged.

    Args:
        situation: the merged facts.
        composed: the prose.
        texts: the articles' texts by source id.
        asker: who is asked.
        budget: how many tokens a request may take.
        timeline: that of a brief of these.
    """
    facts = Facts(situation, texts)
    items = [*items_of(situation, composed, facts, timeline)]
    if not items:
        return situation, composed
    read = await _read(items, facts, asker, budget)
    if read.failures:
        gap = failed_gap("The prose, or a part of it, was not read a second time", read.failures)
        composed = replace(composed, gaps=(*composed.gaps, gap), failures=composed.failures)
    if not read.sentences and read.failures and not read.doubts:
        return situation, _with(composed, SecondReading(status="not_read", sentences=0, mended=0, dropped=0))
    if _disagree(read):
        return _Outcome(situation, composed, facts, read, items).marked()
    return await _Outcome(situation, composed, facts, read, items).settled(asker)


def _disagree(read: _ReadingCounts) -> bool:
    """Tell whether so much is held against the sentences that it is no few slips of one writer."""
    faults = {item.text: doubt for item, doubt in read.doubts.items() if item.is_sentence and doubt.is_fault}
    opinions = [each for each in faults.values() if each.is_opinion]
    return len(opinions) > _DISAGREES * read.sentences or len(faults) > _MOST_ASTRAY * read.sentences


@dataclass(frozen=True)
class _Outcome:
    """What becomes of a situation and its prose by what was flagged."""

    situation: Situation
    composed: Composed
    facts: Facts
    read: _ReadingCounts
    items: Sequence[ReadItem]

    async def settled(self, asker: Asker) -> tuple[Situation, Composed]:
        """Return both as they are then."""
        doubts = self.read.doubts
        if not doubts:  # nothing changes, and all was held before: to hold a large folder once more takes its time
            return self.situation, _with(self.composed, self._told(0, 0))
        overtaken = overtaken_by(doubts, self.facts)
        taken = without_answered(with_overtaken(self.situation, overtaken), doubts, self.facts)
        facts = Facts(taken, self.facts.texts)
        prose = self.composed.rewritten(lambda each: _without_no_dispute(each, facts))
        flagged = self._flagged(taken, overtaken, prose.sentences)
        mended = await _mended(prose.pieces, flagged, asker)
        mended = {old: each for old, each in mended.items() if not _lost(each, facts)}
        put = _put(prose, flagged, mended)
        situation = without_faults(taken, doubts, self.facts)
        composed = _without_unsupported(situation, put, facts.texts)
        dropped = len(composed.withheld) - len(self.composed.withheld)
        told = self._told(sum(text in mended for text in flagged), dropped)
        return hold_titles(situation, facts.texts), _with(composed, told)

    def marked(self) -> tuple[Situation, Composed]:
        """Let the prose stand with its doubts; what the reader points at an account for gives way all the same."""
        pointed = {item: doubt for item, doubt in self.read.doubts.items() if item.about and not is_gone(item, doubt)}
        taken = without_answered(self.situation, pointed, self.facts)
        own = {item: doubt for item, doubt in self.read.doubts.items() if item.is_sentence}
        flagged = {**self._flagged(taken, {}, self.composed.sentences), **_with_echoes(own, self.items)}
        told = SecondReading(
            status="disagrees", sentences=self.read.sentences, mended=0, dropped=0, taken_off=len(pointed)
        )  # fmt: skip
        return taken, _with(self.composed.rewritten(lambda each: _doubted(each, flagged)), told)

    def _flagged(
        self, taken: Situation, overtaken: Mapping[str, str], sentences: Iterable[Sentence]
    ) -> dict[str, Doubt]:
        """Return what is held against which sentence: what the reader flagged, its echoes, and what rests on no more.

        A doubt that a sentence was overtaken counts where code finds the two facts; a row gives the latest count.
        """
        own = {
            item: doubt
            for item, doubt in self.read.doubts.items()
            if item.is_sentence and (_is_sure(item, doubt) or not overtaken.keys().isdisjoint(item.cites))
        }
        flagged = _with_echoes(own, self.items)
        for item, doubt in self.read.doubts.items():
            if item.about and item.sort == "not known":
                asking = (each.text for each in self.items if _asks(each, item) and not _has_part(each.text, doubt))
                flagged |= {text: doubt for text in asking if text not in flagged}
        facts = Facts(taken, self.facts.texts)
        for each in sentences:
            lost = _lost(each, facts)
            if lost and each.text not in flagged and (why := self._why(lost)):
                flagged[each.text] = why
        return flagged

    def _why(self, id_: str) -> Doubt | None:
        """Return the doubt by which a dispute was taken off, or a fact overtaken."""
        doubts = self.read.doubts.items()
        own = (doubt for item, doubt in doubts if item.about == id_ and item.sort != "side")
        passed = (doubt for item, doubt in doubts if doubt.verdict == "overtaken" and id_ in item.cites)
        return next(own, None) or next(passed, None)

    def _told(self, mended: int, dropped: int) -> SecondReading:
        taken = sum(bool(item.about) and doubt.verdict != "in_part" for item, doubt in self.read.doubts.items())
        return SecondReading(
            status="read", sentences=self.read.sentences, mended=mended, dropped=dropped, taken_off=taken
        )  # fmt: skip


def _is_sure(item: ReadItem, doubt: Doubt) -> bool:
    return doubt.verdict != "overtaken" or item.slot == ROWS


def _lost(sentence: Sentence, facts: Facts) -> str:
    """Return the fact of a sentence that it can't rest on as it does: a dispute that is none, what was overtaken."""
    cited = [facts.by_id[each] for each in sentence.cites if each in facts.by_id]
    taken = (each.id for each in cited if isinstance(each, Dispute) and each.flag)
    return next(taken, "") or next((each.id for each, _ in overtaken_alone(cited, facts)), "")


def _without_no_dispute(sentence: Sentence, facts: Facts) -> Sentence:
    """Return a sentence without the disputes that are none, where it calls nothing disputed and stands without them."""
    none = {each for each in sentence.cites if isinstance(fact := facts.by_id.get(each), Dispute) and fact.flag}
    rest = tuple(each for each in sentence.cites if each not in none)
    is_free = none and rest and not _AT_ODDS.search(sentence.text)
    is_borne = is_free and not facts.objections(sentence.text, rest) and not [*objections(sentence.text, rest, facts)]
    return sentence.model_copy(update={"cites": rest}) if is_borne else sentence


_AT_ODDS: Final = re.compile(
    r"\b(?:disput\w*|contest\w*|disagree\w*|differ\w*|contradict\w*|conflict\w*|at odds|whether|den(?:y|ies|ied)|"
    r"whereas|reject\w*)\b",
    re.IGNORECASE,
)
"""That a sentence says, or shows, that sides differ."""


def _asks(item: ReadItem, question: ReadItem) -> bool:
    """Tell whether a sentence of the first screen says that this is not known, perhaps with more of the same."""
    wanted = told_in(question.text)
    if not item.is_sentence or item.sort != "not known" or not {*question.cites} <= {*item.cites}:
        return False
    return len(wanted & told_in(item.text)) >= _ECHO_OF_A_QUESTION * len(wanted)


def _with_echoes(doubts: Mapping[ReadItem, Doubt], items: Sequence[ReadItem]) -> dict[str, Doubt]:
    """Return what is held against which sentence, those among them that say the doubted words of the same facts.

    Who tells beside them what the doubt points at has no part in it. The first screen says in short what an overview
    says: a fault of one is one of the other, whichever was flagged.
    """
    flagged = {item.text: doubt for item, doubt in doubts.items()}
    for item, doubt in doubts.items():
        is_telling = len(doubt.words.split()) >= _LEAST_ECHO and bool(told_in(_without_numbers(doubt.words)))
        for other in items if is_telling else ():
            shared, least = {*item.cites} & {*other.cites}, min(len(item.cites), len(other.cites))
            says_so = other.is_sentence and doubt.words.casefold() in other.text.casefold()
            if says_so and 2 * len(shared) >= least and not _tells(other.text, doubt):
                flagged.setdefault(other.text, doubt)
    return flagged


def _without_numbers(words: str) -> str:
    for number in reversed(read_numbers(words)):
        words = f"{words[: number.written_start]} {words[number.written_end :]}"
    return words


def _has_part(text: str, doubt: Doubt) -> bool:
    """Tell whether a sentence that asks something tells what is known of it."""
    return doubt.verdict == "in_part" and _tells(text, doubt)


def _tells(text: str, doubt: Doubt) -> bool:
    """Tell whether a sentence tells already what a doubt of another one points at, as far as both are in English."""
    wanted = told_in(doubt.words_pointed_at) if VERDICTS[doubt.verdict].points_at else frozenset()
    return len(wanted) >= _LEAST_TOLD and len(wanted & told_in(text)) >= _TOLD_ALREADY * len(wanted)


def _with(composed: Composed, reading: SecondReading) -> Composed:
    return replace(composed, second_reading=reading)


def _doubted(sentence: Sentence, flagged: Mapping[str, Doubt]) -> Sentence:
    doubt = flagged.get(sentence.text)
    return sentence.model_copy(update={"doubt": doubt.told}) if doubt else sentence


async def _read(items: Sequence[ReadItem], facts: Facts, asker: Asker, budget: int) -> _ReadingCounts:
    """Have the items read, each situation's in as many requests as the budget asks for."""
    shelf = Shelf(facts)
    layout = _Layout(facts, asker, budget, {item: accounts_of(item, shelf) for item in items})
    made = [layout.request_of(batch) for batch in in_requests(items, _MOST_ITEMS, layout.fits)]
    outcomes = await asker.attempt_all([each.question for each in made])
    doubts: dict[ReadItem, Doubt] = {}
    sentences = 0
    for request, outcome in zip(made, outcomes, strict=True):
        if isinstance(outcome, Settled):
            sentences += sum(item.is_sentence for item, _ in request.batch)
            doubts |= _counting(outcome.answer, request.batch)
    failures = tuple(dict.fromkeys(each.reason for each in outcomes if isinstance(each, Failed)))
    return _ReadingCounts(sentences, doubts, failures)


class _Request(NamedTuple):
    """One request: the items with the accounts that verdicts may point at, and the question."""

    batch: Sequence[tuple[ReadItem, Sequence[NumberedAccount]]]
    question: Question[Readings, Checked[None]]


@dataclass(frozen=True)
class _Layout:
    """Lays items out in requests, with the passages that their accounts share."""

    facts: Facts
    asker: Asker
    budget: int
    accounts: Mapping[ReadItem, Sequence[NumberedAccount]]

    def fits(self, batch: Sequence[ReadItem]) -> bool:
        """Tell whether items, and what stands round their accounts, fit into one request."""
        lines = sum(self._sizes[item] for item in batch)
        return self._empty + lines + _bytes_of(self._passages(batch).told()) // BYTES_A_TOKEN <= self.budget

    def request_of(self, batch: Sequence[ReadItem]) -> _Request:
        """Return the request of some items; of one that does not fit alone, with no more than its own sentences."""
        passages = self._passages(batch, is_wide=self.fits(batch))
        own = [(item, in_passages(self.accounts[item], passages)) for item in batch]
        shown = [{"n": n, **_shown(item, each, passages)} for n, (item, each) in enumerate(own, start=1)]
        return _Request(own, _question(shown, [*passages.told()]))

    def _passages(self, batch: Sequence[ReadItem], *, is_wide: bool = True) -> Passages:
        quotes = [account.quotes[0] for item in batch for account in self.accounts[item]]
        own = {each: self._stretches[each] for each in quotes}
        return Passages(self.facts, own if is_wide else stretches_of(quotes, self.facts, is_wide=False))

    @cached_property
    def _stretches(self) -> Mapping[str, Span]:
        quotes = (account.quotes[0] for own in self.accounts.values() for account in own)
        return stretches_of(dict.fromkeys(quotes), self.facts)

    @cached_property
    def _empty(self) -> int:
        return _tokens([], self.asker)

    @cached_property
    def _sizes(self) -> Mapping[ReadItem, int]:
        """How many tokens each item takes, without its passages."""
        return {item: self._size(item) for item in self.accounts}

    def _size(self, item: ReadItem) -> int:
        shown = _shown(item, self.accounts[item], self._passages([item]))
        # Each is rounded down by less than a token; a number of a passage may be longer among many.
        return _tokens([shown], self.asker) - self._empty + 1 + len(self.accounts[item]) // 2


def _bytes_of(lines: Iterable[str]) -> int:
    return sum(len(each.encode(errors="replace")) + _FRAME for each in lines)


def _counting(answer: Readings, batch: Sequence[tuple[ReadItem, Sequence[NumberedAccount]]]) -> dict[ReadItem, Doubt]:
    """Return the verdicts that count, the first against each item that there is."""
    doubts: dict[ReadItem, Doubt] = {}
    for each in answer.readings:
        if 1 <= each.n <= len(batch) and (doubt := counting(each, *batch[each.n - 1])):
            doubts.setdefault(batch[each.n - 1][0], doubt)
    return doubts


def _tokens(shown: Sequence[Mapping[str, object]], asker: Asker) -> int:
    items = [{"n": 1, **each} for each in shown]
    return tokens_of(asker.prompts.ask(STEP, {"items": items, "passages": []}), Readings)


def _question(shown: Sequence[Mapping[str, object]], passages: Sequence[str]) -> Question[Readings, Checked[None]]:
    return Question(
        step=STEP,
        values={"items": shown, "passages": passages},
        schema=Readings,
        check=lambda _answer: Checked(None),
        about="the second reading",
    )


def _shown(item: ReadItem, accounts: Sequence[NumberedAccount], passages: Passages) -> dict[str, object]:
    """Return an item as the prompt shows it: with what code worked out, and what a verdict may point at."""
    facts = passages.facts
    values, _ = show_facts([facts.by_id[each] for each in item.cites], facts, for_prose=True)
    events, figures = values["events"], values["figures"]
    assert isinstance(events, list), "events are listed"
    assert isinstance(figures, list), "figures are listed"
    known = [f"{each['when']}: {each['summary']}" for each in events] if item.sort != "summary" else [
        each["when"] for each in events
    ]  # fmt: skip
    known += [each["told"] for each in figures]
    said = told_in(item.text)
    known = sorted(known, key=lambda told: -len(said & told_in(told)))[:_MOST_KNOWN]
    persons = values["who"]
    assert isinstance(persons, list), "persons are listed"
    known += [each for each in persons if not said.isdisjoint(told_in(each))]
    return {
        "sort": item.called,
        "text": item.text,
        "told_of": item.told_of,
        "asked": item.asked,
        "known": known,
        "quotes": [each.shown(passages) for each in accounts],
        "beside": beside(item.text, item.cites, facts) if item.sort in ("sentence", "title", "summary") else [],
    }


async def _mended(pieces: Sequence[ProseAnswer], flagged: Mapping[str, Doubt], asker: Asker) -> dict[str, Sentence]:
    """Send each piece with flagged sentences back once; return what stands in the place of those that were mended."""
    wanted = [piece for piece in pieces if any(line.sentence.text in flagged for line in piece.kept.lines)]
    found = await asyncio.gather(*(_mend(piece, flagged, asker) for piece in wanted))
    return {text: sentence for each in found for text, sentence in each.items()}


async def _mend(piece: ProseAnswer, flagged: Mapping[str, Doubt], asker: Asker) -> dict[str, Sentence]:
    assert isinstance(piece.outcome, Settled), "a piece that failed has no sentences"
    before = [*lines_of(piece.outcome.answer)]
    reasons = {n: _reason(flagged[sentence.text]) for n, (_, sentence) in enumerate(before) if sentence.text in flagged}
    outcome = await asker.mend(piece.question, piece.outcome, problems(before, reasons))
    if isinstance(outcome, Failed):
        return {}
    after = [*lines_of(outcome.answer)]
    holds = {line.sentence.text: line.sentence for line in outcome.checked.kept.lines}
    pairs = _pairs([(slot, each.text) for slot, each in before], [(slot, each.text) for slot, each in after])
    taken = {line.sentence.text for line in piece.kept.lines}
    return {
        old: holds[new]
        for (old_slot, old), (new_slot, new) in pairs
        if old in flagged and old_slot == new_slot and new in holds and new not in taken
    }


def _reason(doubt: Doubt) -> str:
    """Return why a sentence goes back: what is held against it, and the passages that show what may be said."""
    told = f"a second reader holds it against the quotes: {doubt.told}"
    passages = " ".join(f"“{each}”" for each in doubt.passages)
    return f"{told} The passage: {passages} Say what it says, or leave the sentence out." if passages else told


def _pairs(
    before: Sequence[tuple[str, str]], after: Sequence[tuple[str, str]]
) -> Iterator[tuple[tuple[str, str], tuple[str, str]]]:
    """Yield each line that was exchanged with what came in its place."""
    for tag, start, end, new_start, new_end in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if tag == "replace":
            yield from zip(before[start:end], after[new_start:new_end], strict=False)


def _put(composed: Composed, flagged: Mapping[str, Doubt], mended: Mapping[str, Sentence]) -> Composed:
    """Put mended sentences in, and leave the others that were flagged out, which are withheld."""
    dropped = [(text, doubt) for text, doubt in flagged.items() if text not in mended]
    withheld = (withheld_sentence(text, doubt.told, by_second_reader=True) for text, doubt in dropped)
    rewritten = composed.rewritten(lambda each: mended.get(each.text) if each.text in flagged else each)
    return replace(rewritten, withheld=(*composed.withheld, *withheld))


def _without_unsupported(situation: Situation, composed: Composed, texts: Mapping[str, str]) -> Composed:
    """Leave out the sentences that rested on a summary or a dispute that is gone."""
    facts = Facts(situation, texts)
    asks = {each.text for answer in composed.answers if answer.question == "unknown" for each in answer.sentences}
    wrong = {
        each.text: f"what a second reading took out bore it out: {'; '.join(objections)}"
        for each in composed.sentences
        if (objections := facts.objections(each.text, each.cites, asks=each.text in asks))
    }
    withheld = (withheld_sentence(text, why, by_second_reader=True) for text, why in wrong.items())
    kept = composed.rewritten(lambda each: None if each.text in wrong else each)
    return replace(kept, withheld=(*kept.withheld, *withheld))
