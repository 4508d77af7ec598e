"""Tiny articles, a model that answers some of them badly, and an endpoint whose batches go wrong in every way."""

import itertools
import json
import re
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from batch_server import BatchFaults, expired, line
from plain_answers import plain_answer
from report_builder import event, name, report
from scripted_server import Reply, completion, failure

COLOURS = (
    *("Amber", "Black", "Blue", "Brown", "Coral", "Dusky", "Eager", "Faint", "Giant", "Green", "Grey", "Hazel"),
    *("Idle", "Jolly", "Keen", "Lilac", "Merry", "Noble", "Olive", "Pale", "Quick", "Rosy", "Sandy", "Tawny", "Umber"),
    *("Vivid", "White", "Young", "Zesty", "Royal", "Silver", "Golden"),
)
BIRDS = (
    *("Avocet", "Bittern", "Curlew", "Dunlin", "Egret", "Fulmar", "Gannet", "Heron", "Ibis", "Jacana", "Knot"),
    *("Lapwing", "Merlin", "Noddy", "Osprey", "Petrel", "Quail", "Raven", "Skua", "Tern", "Veery", "Wigeon"),
    *("Xenops", "Stork", "Swift", "Robin", "Rook", "Pipit", "Plover", "Ruff", "Shrike", "Siskin"),
)
SHIPS = tuple(f"{colour} {bird}" for bird, colour in itertools.product(BIRDS, COLOURS))
UNFIT, EMPTY, CUT, REFUSED, TOO_LONG, PROSE = SHIPS[5:11]
"""What the model does with their articles: an answer that does not fit, an empty one, one that is cut off, a refusal,
an error that no other try mends, and prose."""
_SHIP = re.compile(rf"ferry ((?:{'|'.join(COLOURS)}) \w+) ran")
_SENTENCE = "The ferry {} ran aground off Cape Marrow on 5 May 2021."


def write_tiny_articles(folder: Path, count: int) -> Path:
    """Write articles of one sentence."""
    folder.mkdir()
    for ship in SHIPS[:count]:
        (folder / f"{ship.lower().replace(' ', '-')}.txt").write_text(f"{_SENTENCE.format(ship)}\n")
    return folder


_REPORT = report(
    headline=None, published=None, published_text=[], gist="The ferry Heron ran aground.",
    names=[name("Heron", kind="other")], figures=[], claims=[],
    events=[event(quote=_SENTENCE.format("Heron"), summary="The ferry Heron ran aground.", places=[], source=None,
                  date_text="5 May 2021", date="2021-05-05")],
).model_dump_json()  # fmt: skip


class TinyModel:
    """Answers the same to the same request, but for the empty answer, which is given once."""

    def __init__(self) -> None:
        self._emptied = False

    def __call__(self, body: dict[str, Any]) -> Reply:  # noqa: PLR0911
        """Answer one request; what it used depends on the messages alone."""
        schema = body["response_format"]["json_schema"]["name"]
        plain = plain_answer(schema, body["messages"])
        used = {"prompt_tokens": len(json.dumps(body["messages"])) // 4, "completion_tokens": 50}
        if plain:
            return completion(plain.model_dump_json(), usage=used)
        if schema != "ArticleReport":
            return completion('{"sentences":[]}', usage=used)
        ship = _SHIP.search(body["messages"][1]["content"])[1]
        is_again = len(body["messages"]) > 2
        if ship == EMPTY and not self._emptied:
            self._emptied = True
            return completion("", usage=used)
        if ship == CUT and "max_tokens" not in body:
            return completion(_REPORT[:40], finish="length", usage=used)
        if ship == REFUSED:
            return completion(None, refusal="I will not.", usage=used)
        if ship == TOO_LONG:
            return failure(400, "This model's maximum context length is 10 tokens.", "context_length_exceeded")
        if ship in {UNFIT, PROSE} and not is_again:
            return completion('{"headline": 5}' if ship == UNFIT else "It {ran} aground.", usage=used)
        return completion(_REPORT.replace("Heron", ship), usage=used)


class EveryFault(BatchFaults):
    """All that goes wrong with batches, in turn, and in each of the first ones several things at once.

    Attributes:
        lost: how often each request was answered, and its answer lost on the way, by custom_id.
    """

    def __init__(self) -> None:
        self.lost: Counter[str] = Counter()
        self.ends: list[str] = []

    def status(self, number: int) -> str:
        """Let one expire half-way, one fail as a whole, and one be cancelled."""
        self.ends.append({1: "expired", 2: "failed", 4: "cancelled"}.get(number, "completed"))
        return self.ends[-1]

    def lines(self, number: int, answers: dict[str, dict[str, Any]]) -> tuple[list[bytes], list[bytes]]:
        """Turn the lines around; of the first batches lose some, break one, double one, put strange ones between."""
        good = [line(each, answer) for each, answer in answers.items() if "error" not in answer]
        bad = [line(each, answer, 400) for each, answer in answers.items() if "error" in answer]
        good.reverse()
        if number > 3 or len(good) < 12:
            return good, bad
        asked = [json.loads(each)["custom_id"] for each in good]
        self.lost.update(asked[:7])
        good[0] = good[0][: len(good[0]) // 2]
        good[1] = line(asked[1], {"error": {"message": "overloaded"}}, 500)
        good[2] = line(asked[2], {"error": {"message": "slow down"}}, 429)
        good[3] = json.dumps({"custom_id": asked[3], "response": None, "error": None}).encode()
        good[4] = line(asked[4], None)
        good[5] = b'["no", "object"]'
        del good[6]
        strange = [good[8], line("f" * 64, {"x": 1}), expired("not one of ours \x1b[31m"), b"", b"}{"]
        return [*good[:9], *strange, *good[9:]], bad

    def cut(self, content: bytes, times: int) -> bytes:
        """Break each file off in its last line when it is fetched for the first time."""
        return content[:-20] if times == 0 else content


def articles_of(lines: Sequence[bytes]) -> list[str]:
    """Return the ships that the requests of a batch are about, articles alone."""
    found = (_SHIP.search(json.loads(each)["body"]["messages"][1]["content"]) for each in lines)
    return [each[1] for each in found if each]
