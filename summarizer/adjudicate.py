"""Situation → verdicts: the model is asked about the pairs of events that the merge left apart as close calls.

Hides the batches, and what an answer is worth: a verdict counts only for a pair that was asked about, and verdicts on
one pair that differ are none. What joining needs besides, the merge decides. A run asks about a bounded number of
pairs; what was not asked, or not answered, stays a close call, and a gap says so.
"""

import asyncio
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Final

from summarizer.errors import SummarizerError
from summarizer.merge import Account, CloseCall, Judged, Situation
from summarizer.merge.kinds import spoken
from summarizer.model import Ask
from summarizer.prompts import Prompts
from summarizer.readable import readable_date, readable_when
from summarizer_schemas.brief import Event, Gap, Quote
from summarizer_schemas.report import Verdict, Verdicts
from summarizer_schemas.vocabulary import SameEvent

STEP: Final = "adjudicate"
PAIRS_IN_A_REQUEST: Final = 10
REQUESTS_IN_A_RUN: Final = 20
_SENTENCES: Final = 4
"""How many sentences of the articles are shown for each event; more seldom add what decides."""


@dataclass(frozen=True)
class Adjudicated:
    """What came of asking: the verdicts for the merge, and a gap for each batch of pairs that has none."""

    verdicts: Judged
    gaps: tuple[Gap, ...]


async def adjudicate(situation: Situation, texts: Mapping[str, str], ask: Ask, prompts: Prompts) -> Adjudicated:
    """Have the close calls of a situation judged; `texts` are the articles' texts by source id."""
    calls = situation.close_calls
    asked = calls[: PAIRS_IN_A_REQUEST * REQUESTS_IN_A_RUN]
    batches = [asked[start : start + PAIRS_IN_A_REQUEST] for start in range(0, len(asked), PAIRS_IN_A_REQUEST)]
    exhibits = _Exhibits(situation, texts)
    answers = await asyncio.gather(*(_ask(batch, exhibits, ask, prompts) for batch in batches))
    judged: dict[tuple[Account, Account], SameEvent] = {}
    gaps = []
    for batch, answer in zip(batches, answers, strict=True):
        if isinstance(answer, str):
            gaps.append(_gap(batch, answer))
        else:
            judged |= answer
    if unasked := calls[len(asked) :]:
        gaps.append(_gap(unasked, f"a run asks about {len(asked)} at most"))
    return Adjudicated(judged, tuple(gaps))


async def _ask(calls: Sequence[CloseCall], exhibits: "_Exhibits", ask: Ask, prompts: Prompts) -> Judged | str:
    """Have some pairs judged; where the endpoint gives up, say why."""
    pairs = [{"n": n, "events": [exhibits.show(event) for event in call.events]} for n, call in enumerate(calls, 1)]
    messages = prompts.ask(STEP, {"pairs": pairs})
    mark = sha256(messages[-1]["content"].encode()).hexdigest()[:8]
    try:
        answer = await ask(messages, Verdicts, name=f"{STEP}-{mark}", about="close calls")
    except SummarizerError as error:
        return str(error)
    return _counting(answer.value.verdicts, calls)


def _counting(verdicts: Sequence[Verdict], calls: Sequence[CloseCall]) -> Judged:
    """Give the verdicts that count."""
    said = {n: {each.verdict for each in verdicts if each.pair == n} for n in range(1, len(calls) + 1)}
    return {calls[n - 1].accounts: next(iter(found)) for n, found in said.items() if len(found) == 1}


def _gap(calls: Sequence[CloseCall], reason: str) -> Gap:
    count = "1 close call stays" if len(calls) == 1 else f"{len(calls)} close calls stay"
    return Gap(kind="failed", about=(), text=f"{count} apart, not judged by the model: {reason}")


class _Exhibits:
    """The events of a situation, as the model is shown them."""

    def __init__(self, situation: Situation, texts: Mapping[str, str]) -> None:
        self._texts = texts
        self._events = {event.id: event for event in situation.events}
        self._quotes = {quote.id: quote for quote in situation.quotes}
        self._published = {source.id: source.published for source in situation.sources}

    def show(self, event_id: str) -> dict[str, object]:
        """Give what the prompt tells of one event."""
        event = self._events[event_id]
        return {
            "summary": event.summary,
            "kind": spoken(event.kind),
            "status": event.status,
            "when": readable_when(event.date, event.date_text, ahead=event.status == "planned"),
            "places": ", ".join(event.places),
            "by": ", ".join(event.by),
            "to": ", ".join(event.to),
            "accounts": list(self._accounts(event))[:_SENTENCES],
        }

    def _accounts(self, event: Event) -> Iterator[dict[str, str]]:
        for report in event.reports:
            published = self._published[report.source]
            for sentence in dict.fromkeys(self._sentence(self._quotes[each]) for each in report.quotes):
                yield {
                    "said_by": report.said_by or "the article itself",
                    "published": f"of {readable_date(published)}" if published else "without a date",
                    "sentence": sentence,
                }

    def _sentence(self, quote: Quote) -> str:
        return " ".join(self._texts[quote.source][quote.context_start : quote.context_end].split())
