"""A folder of articles about as many ferries, and the endpoint that reports each of them, on the loopback interface."""

import json
from collections.abc import Callable, Collection, Sequence
from pathlib import Path
from typing import Any

from plain_answers import plain_answer
from report_builder import FERRY, figure, report
from scripted_server import Reply, completion

BIRDS = ("Avocet", "Bittern", "Curlew", "Dunlin", "Egret", "Fulmar", "Gannet", "Heron", "Ibis", "Jacana", "Knot")
COLOURS = ("Grey", "White", "Black", "Brown", "Green", "Amber", "Ivory", "Silver")
FLEET = tuple(f"{colour} {bird}" for colour in COLOURS for bird in BIRDS)
FERRIES = FLEET[:44]
"""As many as most tests need."""
MISREPORTED = "Grey Egret"
"""Its report gives a wrong figure at first."""


def write_articles(folder: Path, ferries: Sequence[str] = FERRIES) -> Path:
    """Write an article about each ferry."""
    folder.mkdir(exist_ok=True)
    for ferry in ferries:
        (folder / f"{ferry.lower().replace(' ', '-')}.txt").write_text(FERRY.replace("Heron", ferry))
    return folder


class Harbour:
    """Answers as a good model would, slowly or when it is let go if so wished; its script is one of `ScriptedServer`.

    Attributes:
        asked: the schema of each request so far.
        refused: the ferries whose articles the model refuses to report.
        empty: those of which it reports nothing.
    """

    def __init__(
        self,
        delay_s: float = 0,
        refused: Collection[str] = (),
        empty: Collection[str] = (),
        held: Callable[[], object] = Reply.held,
    ) -> None:
        self.asked: list[str] = []
        self.refused, self.empty = refused, empty
        self._delay_s = delay_s
        self._held = held

    def __call__(self, body: dict[str, Any]) -> Reply:
        """Answer one request."""
        schema = body["response_format"]["json_schema"]["name"]
        self.asked.append(schema)
        told = body["messages"][1]["content"]
        ferry = next((ferry for ferry in FLEET if f"ferry {ferry}" in told), "")
        plain = plain_answer(schema, body["messages"])
        fixed = {
            "ArticleReport": _report(ferry, is_empty=ferry in self.empty),
            "Corrections": _CORRECTIONS,
            "Prose": '{"sentences":[]}',
        }
        answer = plain.model_dump_json() if plain else fixed[schema]
        sizes = {"prompt_tokens": len(json.dumps(body)) // 4, "completion_tokens": len(answer) // 4}
        is_refused = schema == "ArticleReport" and ferry in self.refused
        reply = completion(None if is_refused else answer, refusal="I will not." if is_refused else None, usage=sizes)
        return Reply(reply.body, delay_s=self._delay_s, held=self._held)


def _report(ferry: str, *, is_empty: bool) -> str:
    told = report(figures=[figure(value=[21])]) if ferry == MISREPORTED else report()
    told = report(names=[], events=[], figures=[], claims=[]) if is_empty else told
    return told.model_dump_json().replace("Heron", ferry)


_CORRECTIONS = json.dumps(
    {"header": None, "names": [], "events": [], "claims": [], "figures": [figure().model_dump() | {"item": 1}]}
)
