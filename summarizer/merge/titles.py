"""How a situation is called: its events come in, a plain title goes out, made of places, kinds and time alone."""

from collections import Counter
from collections.abc import Sequence

from summarizer.merge.events import MergedEvent
from summarizer.merge.kinds import spoken
from summarizer.merge.mentions import Cast
from summarizer.merge.names import Party
from summarizer.merge.places import Geography
from summarizer.readable import readable_when

_VAGUE_KINDS = frozenset({"other", "situation"})


def episode_title(events: Sequence[MergedEvent], period: str | None, cast: Cast, geography: Geography) -> str:
    """Call an episode by its state, its most named place, its two most frequent kinds of event, and its period."""
    places = _places(events, cast, geography)
    what = _kinds(events)
    head = f"{', '.join(places)}: {what}" if places else what[:1].upper() + what[1:]
    return f"{head}, {readable_when(period, None)}"


def situation_title(titles: Sequence[str], sizes: Sequence[int]) -> str:
    """Call the whole by its largest episode."""
    if not titles:
        return "No events"
    largest = max(range(len(titles)), key=lambda index: (sizes[index], -index))
    return titles[largest] + (" – and other situations" if len(titles) > 1 else "")


def _places(events: Sequence[MergedEvent], cast: Cast, geography: Geography) -> list[str]:
    core = [event for event in events if event.is_core] or list(events)
    counted: Counter[Party] = Counter(place for event in core for place in event.places)
    states = [place for place in _by_count(counted, cast) if place in geography.states]
    others = [place for place in _by_count(counted, cast) if place not in geography.states]
    return [cast.show(place) for place in (*states[:1], *others[:1])]


def _by_count(counted: Counter[Party], cast: Cast) -> list[Party]:
    return sorted(counted, key=lambda place: (-counted[place], cast.show(place)))


def _kinds(events: Sequence[MergedEvent]) -> str:
    core = [event for event in events if event.is_core] or list(events)
    counted = Counter(event.kind for event in core if event.kind not in _VAGUE_KINDS) or Counter(
        event.kind for event in core
    )
    ranked = sorted(counted, key=lambda kind: (-counted[kind], kind))
    words = list(dict.fromkeys(spoken(kind, several=counted[kind] > 1) for kind in ranked[:2]))
    return " and ".join(words)
