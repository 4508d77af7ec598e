"""What a model that joins nothing and finds nothing answers, for tests that are about something else."""

import re

from summarizer_schemas.report import Answers, Consolidation, Questions, Readings

_ACCOUNT = re.compile(r"^(\d+)\. A\d+; ", re.MULTILINE)
NO_ANSWERS = Answers.model_validate({question: [] for question in Answers.model_fields})
ALL_BORNE_OUT = Readings(readings=[])
NO_QUESTIONS = Questions(disputes=[], open_questions=[], overtaken=[])


def consolidation(listing, *groups, titles=("",)):
    """Group the accounts of a listing as told, each other one alone; all in one situation.

    Args:
        listing: what the model was shown.
        groups: the numbers of the accounts that are one event, for each event of several.
        titles: of the one situation; "" is none that could be taken.
    """
    numbers = [int(found) for found in _ACCOUNT.findall(listing)]
    grouped = {number for group in groups for number in group}
    events = sorted([*map(list, groups), *([number] for number in numbers if number not in grouped)])
    return Consolidation.model_validate(
        {
            "events": [
                {"n": n, "accounts": group, "reason": "One place and day." if len(group) > 1 else ""}
                for n, group in enumerate(events, 1)
            ],
            "undecided": [],
            "situations": [{"title": title, "events": [*range(1, len(events) + 1)]} for title in titles],
        }
    )


def plain_answer(schema, messages):
    """Answer what the schema, by its name, wants of the folder; None where it wants something else."""
    if schema == "Consolidation":
        return consolidation(messages[1]["content"])
    plain = {"Questions": NO_QUESTIONS, "Answers": NO_ANSWERS, "Readings": ALL_BORNE_OUT}
    return plain.get(schema)
