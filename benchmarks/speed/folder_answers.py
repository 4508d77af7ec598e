"""What a model that joins nothing and finds nothing answers about a whole folder: the least work that is an answer."""

import json
import re
from typing import Any, Final

_ACCOUNT: Final = re.compile(r"^(\d+)\. A\d+; ", re.MULTILINE)


def answer_about_all(asked: dict[str, Any]) -> str:
    """Return the answer to a request, as JSON, by the name of its schema."""
    schema = asked["response_format"]["json_schema"]
    if schema["name"] == "Consolidation":
        return json.dumps(_apart(asked["messages"][1]["content"]))
    return json.dumps({name: [] for name in schema["schema"]["properties"]})


def _apart(listing: str) -> dict[str, Any]:
    """Return each account as an event of its own, all in one situation."""
    numbers = [int(found) for found in _ACCOUNT.findall(listing)]
    events = [{"n": n, "accounts": [number], "reason": ""} for n, number in enumerate(numbers, 1)]
    return {"events": events, "undecided": [], "situations": [{"title": "", "events": [each["n"] for each in events]}]}
