"""A plain title and the facts of its situation in; that title with its gravest number out, where they bear it out.

"Lowick: accident, 14 October 2025" says neither what happened nor how grave it was; code knows how many died.
"""

from collections.abc import Sequence

from summarizer.domain.counted_people import counts_everybody
from summarizer.domain.edtf import readable_date
from summarizer.domain.metrics import METRICS, TOLLS
from summarizer.merging.facts import Facts
from summarizer.telling.leading import leads
from summarizer.telling.phrases import amount, number_of
from summarizer.telling.rules import object_to_hedge, object_to_title
from summarizer_schemas.brief import Episode, Event, Figure, Observation


def with_toll(plain: str, episode: Episode, facts: Facts) -> str:
    """Return code's title of a situation with the gravest number of its main event that nobody disputes."""
    main, cites = facts.by_id[episode.events[0]], (*episode.events, *episode.figures)
    if not isinstance(main, Event) or main.status != "news":
        return plain
    figures = [each for id_ in cites if isinstance(each := facts.by_id[id_], Figure) and each.event == main.id]
    day = f", {readable_date(main.date)}" if main.date else ""
    for metric in TOLLS:  # the gravest first
        word = METRICS[metric].in_titles
        if word and (told := _gravest([each for each in figures if each.metric == metric])):
            title = f"{plain.removesuffix(day)}, {told} {word}{day}"
            is_borne_out = not object_to_title(title, cites, facts) and not [*object_to_hedge(title, cites, facts)]
            return title if is_borne_out else plain
    return plain


def _gravest(figures: Sequence[Figure]) -> str:
    """Return the largest number of everybody; "at least" the lowest where bodies differ; "" where none is known."""
    whole = [each for each in figures if each.part_of is None and counts_everybody(each.of, each.metric)]
    led = [_undisputed(each) for each in whole if each.expected is None]
    numbers = {number: told for number, told in led if number}
    return numbers[max(numbers)] if numbers else ""


def _undisputed(figure: Figure) -> tuple[float, str]:
    counts: Sequence[Observation] = [each for each in leads(figure.observations, figure.metric) if not each.stands_back]
    numbers = [float(number) for each in counts if each.current and (number := number_of(each)) is not None]
    if not numbers:
        return 0, ""
    return min(numbers), amount(counts[0]) if len(counts) == 1 else f"at least {min(numbers):,g}"
