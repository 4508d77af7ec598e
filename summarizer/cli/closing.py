"""What is said on standard error when a run is over, and the exit status that goes with it."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from summarizer.cli.console import ALL_WELL, SOMETHING_MISSING, say

if TYPE_CHECKING:
    from decimal import Decimal

    from summarizer.forecast import Forecast
    from summarizer.spending import Sent
    from summarizer_schemas import Brief


def tell_run(made: "Brief", sent: "Sent", outputs: Sequence[Path]) -> int:
    """Say what came of a run and what it sent, and return its exit status."""
    say(
        f"{len(made.sources)} articles, {len(made.events)} events, {len(made.figures)} figures, "
        f"{len(made.withheld)} withheld"
    )
    say(_told_sent(sent))
    planted = {id_ for gap in made.gaps if gap.kind == "planted" for id_ in gap.about[:1]}
    if planted:
        files = ", ".join(source.file for source in made.sources if source.id in planted)
        say(f"Words not meant for readers stand in {files}: what rests on them is marked, and figures are withheld")
    missing = [gap.text for gap in made.gaps if gap.kind in {"failed", "stale"}]
    for text in missing:
        say(text)
    if outputs:
        say(f"Written: {', '.join(map(str, outputs))}")
    return SOMETHING_MISSING if missing or sent.stopped else ALL_WELL


def told_forecast(told: "Forecast") -> str:
    """Return what a run would send, in words."""
    used = told.usage
    tokens = f"about {used.input_tokens:,} tokens in and {used.output_tokens:,} out (estimated)"
    lines = [
        f"{told.articles} articles; {_count(told.kept, 'answer')} kept from before. Nothing was sent.",
        f"To send: {_count(used.requests, 'request')}, {tokens}",
    ]
    if told.prose_tokens:
        lines.append(f"For the prose: three requests or more, about {told.prose_tokens:,} tokens (estimated)")
    lines.append(f"Price: {_dollars(told.cost_usd)} (estimated; what must be asked again comes on top)")
    return "\n".join(lines)


def _told_sent(sent: "Sent") -> str:
    used = sent.usage
    kept = f"; {_count(sent.kept, 'answer')} kept from before" if sent.kept else ""
    if not used.requests:
        return f"Nothing was sent{kept}"
    guesses = f" ({_count(sent.guesses, 'answer')} without a count, estimated)" if sent.guesses else ""
    stopped = f"; {_count(sent.stopped, 'request')} not sent" if sent.stopped else ""
    return (
        f"Sent: {_count(used.requests, 'request')} ({used.retries} retried, {used.reasks} asked again); tokens: "
        f"{used.input_tokens:,} in ({used.cached_tokens:,} cached), {used.output_tokens:,} out, of both "
        f"{sent.reask_tokens:,} asked again{guesses}; {_dollars(sent.cost_usd)}{kept}{stopped}"
    )


def _count(number: int, what: str) -> str:
    return f"{number:,} {what}{'' if number == 1 else 's'}"


def _dollars(cost: "Decimal | None") -> str:
    return "price not known" if cost is None else f"${cost:.2f}" if cost >= 1 else f"${cost:.4f}"
