"""A standing folder: each day some articles about incidents in invented towns, and the endpoint that reads them.

An incident is one situation. Its first article tells a toll, each later one of another day a higher toll, so that what
a day touches is known from the towns that it names.
"""

import json
import re
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from plain_answers import plain_answer
from report_builder import event, figure, name, report
from scripted_server import Reply, completion

TOWNS = (
    "Abbotsley", "Bramdean", "Calverton", "Dunsfold", "Elmstead", "Foxcote", "Garboldisham", "Harleston", "Ickleton",
    "Jevington", "Kelvedon", "Lavenham", "Mildenhall", "Norbury", "Oakington", "Pavenham",
)  # fmt: skip
_SITES = ("mill", "library", "bakery", "sawmill", "theatre", "dairy", "brewery", "foundry")
_TOLD = re.compile(
    r"(?P<headline>Fire at the (?P<site>\w+) of (?P<town>\w+).*)\n\n(?P<published>(?P<day>\d+) May 2021)\n\n"
    r"(?P<quote>A fire destroyed the \w+ of \w+) on (?P<date>(?P<of>\d+) May 2021)\. "
    r"(?P<toll>(?P<n>\d+) people were killed)"
)
_ACCOUNT = re.compile(
    r"^(\d+)\. A\d+; .*\n   .*\n(?:   counts: .*\n)?   quote: \S?A fire destroyed the \w+ of (\w+)", re.MULTILINE
)
_FACT = re.compile(r"^(E\d+) event: (.*)$", re.MULTILINE)


def article(town: str, first: int, day: int) -> str:
    """An article of a day about the fire of a town that broke out on the day `first`, the same each time."""
    site, killed = _SITES[TOWNS.index(town) % len(_SITES)], 10 + TOWNS.index(town) + (day - first) * 3
    return (
        f"Fire at the {site} of {town}, day {day - first + 1}\n\n{day} May 2021\n\n"
        f"A fire destroyed the {site} of {town} on {first} May 2021. {killed} people were killed, "
        f"the {town} fire service said.\n\n"
        + " ".join(f"Neighbour {n} of the {site} spoke of smoke over {town}." for n in range(day, day + 12))
        + "\n"
    )


def write_day(folder: Path, day: int, incidents: Iterable[tuple[str, int]]) -> list[Path]:
    """Write a day's articles: about each incident, a town and the day on which it began, one."""
    folder.mkdir(exist_ok=True)
    paths = []
    for town, first in incidents:
        paths.append(folder / f"{day:02}-{town.lower()}.txt")
        paths[-1].write_text(article(town, first, day))
    return paths


class Newsroom:
    """Answers as a good model would; its script is one of `ScriptedServer`.

    Attributes:
        asked: of each request so far the schema, and the towns that stand in what the model is shown.
    """

    def __init__(self) -> None:
        self.asked: list[tuple[str, frozenset[str]]] = []

    def __call__(self, body: dict[str, Any]) -> Reply:
        """Answer one request."""
        schema = body["response_format"]["json_schema"]["name"]
        shown = body["messages"][1]["content"]
        self.asked.append((schema, frozenset(town for town in TOWNS if town in shown)))
        answer = self._answer(schema, shown, body["messages"])
        sizes = {"prompt_tokens": len(json.dumps(body)) // 4, "completion_tokens": len(answer) // 4}
        return completion(answer, usage=sizes)

    def count(self, schema: str) -> int:
        """How many requests for a schema there were."""
        return sum(asked == schema for asked, _ in self.asked)

    def _answer(self, schema: str, shown: str, messages: list[dict[str, str]]) -> str:
        if schema == "ArticleReport":
            return _report(shown)
        if schema == "Consolidation":
            return _consolidation(shown)
        if schema == "Prose":
            told = _FACT.search(shown)
            return json.dumps({"sentences": [{"text": told[2], "cites": [told[1]]}] if told else []})
        plain = plain_answer(schema, messages)
        return plain.model_dump_json() if plain else '{"header":null,"names":[],"events":[],"figures":[],"claims":[]}'


def _report(shown: str) -> str:
    told = _TOLD.search(shown)
    assert told, shown
    town, of = told["town"], f"2021-05-{int(told['of']):02}"
    fire = event(
        summary=f"A fire destroyed the {told['site']} of {town}.", date=of, date_text=told["date"], places=[town],
        source=f"the {town} fire service", quote=told["quote"],
    )  # fmt: skip
    dead = figure(metric="killed", of="people", value=[int(told["n"])], qualifier="exact", quote=told["toll"],
                  source=f"the {town} fire service")  # fmt: skip
    return report(
        headline=told["headline"],
        published=f"2021-05-{int(told['day']):02}",
        published_text=[told["published"]],
        gist=f"A fire hit {town}.",
        names=[name(town), name(f"{town} fire service", kind="government")],
        events=[fire],
        figures=[dead],
        claims=[],
    ).model_dump_json()


def _consolidation(shown: str) -> str:
    """Put the accounts of each town's fire into one event, and that into a situation of its own."""
    of: dict[str, list[int]] = defaultdict(list)
    for number, town in _ACCOUNT.findall(shown):
        of[town].append(int(number))
    events = [{"n": n, "accounts": accounts, "reason": "One fire."} for n, accounts in enumerate(of.values(), 1)]
    titles = [f"{town}: fire destroys a building" for town in of]
    situations = [{"title": title, "events": [n]} for n, title in enumerate(titles, 1)]
    return json.dumps({"events": events, "undecided": [], "situations": situations})
