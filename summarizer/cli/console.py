"""What all commands share: how they speak, their exit statuses, what a path is, and what is said at the end.

A brief goes to standard output; what is said when a run is over goes to standard error, with the exit status for it.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Literal

import click

ALL_WELL, SOMETHING_MISSING, INTERRUPTED = 0, 1, 130
"""Exit statuses; 130 is what shells give what Ctrl-C has ended (128 and the number of SIGINT)."""


class _InputPaths(click.Path):
    """Paths of options: of addresses, only those of articles are fetched."""

    def convert(self, value: Any, param: click.Parameter | None, context: click.Context | None) -> Any:
        from summarizer.fetching.given import is_address

        if is_address(value):
            self.fail(f"{value} is an address, and articles alone are fetched: save it first", param, context)
        return super().convert(value, param, context)


PATHS: Final = _InputPaths(exists=False, path_type=Path)


class _Places(click.Path):
    """Paths, and addresses of the web as they were typed: a path would lose one of their slashes."""

    def convert(self, value: Any, param: click.Parameter | None, context: click.Context | None) -> Any:
        from summarizer.fetching.given import is_address

        return value if is_address(value) else super().convert(value, param, context)


PLACES: Final = _Places(exists=False, path_type=Path)


def say(message: str) -> None:
    """Print a message on standard error: standard output is for the brief alone."""
    click.echo(message, err=True)


def _read_columns(_: click.Context, __: click.Parameter, given: str | None) -> Mapping[str, str]:
    if given is None:
        return {}
    from summarizer.loading import read_columns

    return read_columns(given)


columns_option = click.option(
    "--column",
    "columns",
    callback=_read_columns,
    metavar="text=NAME,...",
    help="Which columns of .csv and .jsonl files hold text, headline, published, publisher and byline.",
)


if TYPE_CHECKING:
    from decimal import Decimal

    from summarizer.llm.budget import Sent
    from summarizer.pipeline.forecast import Forecast, Spread
    from summarizer.render.document import Length
    from summarizer.telling.why_withheld import LeftOut
    from summarizer_schemas import Brief


_AGAIN: Final = "the higher with what must be asked again"
_EXACT: Final = 100
"""Above this an estimate is told by two digits."""
_MOST_NAMED_LEFT_OUT: Final = 5
"""Files with their reasons in one line; the brief has all."""


def tell_run(made: "Brief", sent: "Sent", outputs: Sequence[Path], length: "Length" = "standard") -> int:
    """Say what came of a run, what is missing in it and what it sent, and return its exit status.

    Args:
        made: the brief.
        sent: what was sent for it.
        outputs: what was written.
        length: at which length; the short one has no sections that tell in full what is told here in a line.
    """
    missing = [*_unusable(made, length), *_failed(made), *_not_applied(made)]
    for text in [*_planted(made, length), *missing]:
        say(text)
    counts = ((made.sources, "article"), (made.events, "event"), (made.figures, "figure"))
    say(", ".join(count(len(items), what) for items, what in counts))
    for text in _withheld(made, outputs, length):
        say(text)
    say(_sent_in_words(sent))
    if outputs:
        say(f"Written: {', '.join(map(str, outputs))}")
    return SOMETHING_MISSING if missing or sent.stopped else ALL_WELL


def _section(made: "Brief", name: Literal["LEFT_OUT", "GAPS"], length: "Length") -> str:
    """Return how the brief calls a section of it, where what is said here in a line is told in full."""
    from summarizer.render import messages
    from summarizer.render.localisation import in_language, quoted

    with in_language(made.language):
        told = quoted(str(getattr(messages, name)))
    return f"{told} at --length standard" if length == "short" else told


def _withheld(made: "Brief", outputs: Sequence[Path], length: "Length") -> Iterator[str]:
    """Say how much the check withheld, and which titles and sentences rested on what the editor decided otherwise."""
    from summarizer.telling.why_withheld import by_sort

    sorts = by_sort(made.withheld)
    also = "".join(f", and in {each.name}" for each in outputs if each.suffix.lower() == ".json")
    missing = [in_words(len(sorts[sort])) for sort, in_words in _OF_SORT.items() if sort in sorts]
    if missing:
        yield f"{'; '.join(missing)} ({_section(made, 'LEFT_OUT', length)}{also})"
    if by_editor := sorts.get("editor"):
        told = "; ".join(f"{each.kind} “{each.item}”" for each in by_editor[:_MOST_NAMED_LEFT_OUT])
        rest = len(by_editor) - _MOST_NAMED_LEFT_OUT
        more = f"; and {rest} more" if rest > 0 else ""
        where = f"({_section(made, 'LEFT_OUT', length)}{also})"
        yield f"Withheld, as the editor dropped or changed what it rests on: {told}{more} {where}"


_OF_SORT: Final[dict["LeftOut", Callable[[int], str]]] = {
    "unconfirmed": lambda n: f"{count(n, 'item')} withheld, as the articles do not bear out what the model said",
    "part": lambda n: (
        f"{count(n, 'fact')} told without a part that "
        f"{'its article does' if n == 1 else 'their articles do'} not bear out"
    ),
    "said": lambda n: f"{count(n, 'sentence')} left out, as {'it is' if n == 1 else 'they are'} said already",
}


def _planted(made: "Brief", length: "Length") -> Iterator[str]:
    ids = {id_ for gap in made.gaps if gap.kind == "planted" for id_ in gap.about[:1]}
    if ids:
        files = ", ".join(source.file for source in made.sources if source.id in ids)
        yield (
            f"Words not meant for readers stand in {files}: what rests on them is marked ⚠, and figures are withheld "
            f"({_section(made, 'GAPS', length)})"
        )


def _unusable(made: "Brief", length: "Length") -> Iterator[str]:
    """Say in one line which files could not be used."""
    if not made.failures:
        return
    shown = "; ".join(f"{each.file} ({each.reason})" for each in made.failures[:_MOST_NAMED_LEFT_OUT])
    rest = len(made.failures) - _MOST_NAMED_LEFT_OUT
    more = f"; and {rest} more" if rest > 0 else ""
    yield f"{count(len(made.failures), 'file')} could not be used: {shown}{more} ({_section(made, 'LEFT_OUT', length)})"


def _not_applied(made: "Brief") -> Iterator[str]:
    """Say which of the editor's decisions could not be applied."""
    yield from (f"Not applied: {each.told} – {each.why}" for each in made.decisions if not each.applied)


def _failed(made: "Brief") -> Iterator[str]:
    """Say what else could not be had, and which answers are older than what was asked."""
    files = {each.file for each in made.failures}
    for kind in ("failed", "stale"):
        yield from (
            gap.text for gap in made.gaps if gap.kind == kind and not any(gap.text.startswith(file) for file in files)
        )


def forecast_in_words(told: "Forecast") -> str:
    """Return what a run would send, in words."""
    used = told.usage
    tokens = f"about {used.input_tokens:,} tokens in and {used.output_tokens:,} out (estimated)"
    lines = [
        f"{count(told.articles, 'article')}; {count(told.kept, 'answer')} kept from before. Nothing was sent.",
        f"To send: {count(used.requests, 'request')}, {tokens}",
    ]
    aside = f" of quotes into {told.into} (--no-translation leaves them as they are)" if told.into else ""
    if told.translations:
        lines.append(f"Of these {count(told.translations, 'request')} for the translation{aside}")
    for what, expected in (("the prose", told.prose), (f"the translation{aside}", told.translation)):
        if expected:
            requests, taken = _spread(expected.requests), _spread(expected.tokens)
            lines.append(f"For {what}: {requests} requests, about {taken} tokens (estimated)")
    if told.prose or used.requests:  # what comes behind these, such as a second reading, is known no better
        lines.append(f"In all: about {_spread(told.tokens)} tokens ({_AGAIN})")
    lines.append(f"Price with {told.model}: {_price(told.cost_usd)}")
    return "\n".join(lines)


def limits_below(told: "Forecast", max_cost: float | None, max_tokens: int | None) -> Iterator[str]:
    """Yield the options whose limits not even the lower end of what is expected keeps within."""
    if max_cost is not None and told.cost_usd is not None and told.cost_usd[0] > max_cost:
        yield f"--max-cost {max_cost:f}".rstrip("0").rstrip(".")
    if max_tokens is not None and told.tokens.low > max_tokens:
        yield f"--max-tokens {max_tokens}"


def _spread(expected: "Spread") -> str:
    low, high = (f"{_rounded(each):,}" for each in expected)
    return low if low == high else f"{low} to {high}"


def _rounded(number: int) -> int:
    return number if number < _EXACT else round(number, 2 - len(str(number)))


def _price(cost: "tuple[Decimal, Decimal] | None") -> str:
    if cost is None:
        return "not known"
    low, high = map(_dollars, cost)
    return low if low == high else f"{low} to {high} (estimated; {_AGAIN})"


def _sent_in_words(sent: "Sent") -> str:
    used = sent.usage
    kept = f"; {count(sent.kept, 'answer')} kept from before" if sent.kept else ""
    if not used.requests:
        return f"Nothing was sent{kept}"
    guesses = f" ({count(sent.guesses, 'answer')} without a count, estimated)" if sent.guesses else ""
    stopped = f"; {count(sent.stopped, 'request')} not sent" if sent.stopped else ""
    return (
        f"Sent: {count(used.requests, 'request')} ({used.retries} retried, {used.reasks} asked again); tokens: "
        f"{used.input_tokens:,} in ({used.cached_tokens:,} cached), {used.output_tokens:,} out, of both "
        f"{sent.reask_tokens:,} asked again{guesses}; {_dollars(sent.cost_usd)}{kept}{stopped}"
    )


def count(number: int, what: str) -> str:
    """Return a number of things in words: "1 answer", "1,200 answers"."""
    return f"{number:,} {what}{'' if number == 1 else 's'}"


def _dollars(cost: "Decimal | None") -> str:
    return "price not known" if cost is None else f"${cost:.2f}" if cost >= 1 else f"${cost:.4f}"
