"""The events of a brief → GeoJSON (RFC 7946): a point for each place of an event that the gazetteer decides.

An event at two places is two features. One whose places cannot be pointed at is a feature without geometry, as the
standard has it, with the reason: it does not vanish. Coordinates are those of the town of that name, from GeoNames.
"""

import json
from collections.abc import Iterator, Mapping
from typing import Any, Final

from summarizer.errors import InputError
from summarizer.extras import how_to_install
from summarizer.render.pictures.gazetteer import Placed, Places, Unplaced, find_places
from summarizer_schemas import Brief
from summarizer_schemas.brief import FORMAT, Event

_SOURCE: Final = "Places: GeoNames (CC BY 4.0)"
_WHY: Final[Mapping[Unplaced, str]] = {
    "country": "a whole country",
    "ambiguous": "several places have this name",
    "unknown": "the gazetteer does not know this name",
}


def brief_to_geojson(brief: Brief) -> str:
    """Return the events as a FeatureCollection that ends with a line feed.

    Raises:
        InputError: the gazetteer is not installed.
    """
    places = find_places(brief)
    if places is None:
        raise InputError(f"GeoJSON needs the gazetteer of the extra map; {how_to_install('map')}")
    told = _Told(brief)
    features = [each for event in brief.events for each in _features(event, places, told(event))]
    collection = {
        "format": FORMAT,
        "type": "FeatureCollection",
        "title": brief.title,
        "as_of": brief.as_of,
        "attribution": _SOURCE,
        "features": features,
    }
    return json.dumps(collection, ensure_ascii=False, indent=2) + "\n"


def _features(event: Event, places: Places, told: dict[str, Any]) -> Iterator[dict[str, Any]]:
    placed = [each for each in places.placed if event.id in each.name.events]
    for place in placed:
        point = {"type": "Point", "coordinates": [place.town.longitude, place.town.latitude]}
        yield {"type": "Feature", "geometry": point, "properties": {**told, **_where(place)}}
    if not placed:
        unplaced = {name.name: _WHY[why] for why, names in places.others.items() for name in names
                    if event.id in name.events}  # fmt: skip
        yield {"type": "Feature", "geometry": None, "properties": {**told, "unplaced": unplaced}}


class _Told:
    """What is told of an event, wherever it was."""

    _OF_EVENT: Final = frozenset(
        {"key", "summary", "kind", "event_type", "status", "date", "date_basis", "places", "by", "to", "attribution",
         "origins"}
    )  # fmt: skip
    _OF_FIGURE: Final = frozenset({"id", "metric", "of", "low", "high", "qualifier", "status", "expected"})

    def __init__(self, brief: Brief) -> None:
        self._figures = {figure.id: figure for figure in brief.figures}
        self._planted = {quote.id for quote in brief.quotes if quote.planted}

    def __call__(self, event: Event) -> dict[str, Any]:
        figures = [self._figures[id_] for id_ in event.figures if id_ in self._figures]
        quotes = {id_ for account in event.reports for id_ in account.quotes}
        return {
            "event": event.id,
            **event.model_dump(mode="json", include={*self._OF_EVENT}),
            "planted": not quotes.isdisjoint(self._planted),
            "figures": [each.model_dump(mode="json", include={*self._OF_FIGURE}) for each in figures],
        }


def _where(place: Placed) -> dict[str, Any]:
    return {
        "place": place.name.name,
        "town": place.town.name,
        "country": place.country,
        "is_area": place.is_area,
        "is_decided_by_others": place.is_decided_by_others,
    }
