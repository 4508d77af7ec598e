"""The editor's decisions → what is said of each thing that they are about: "joined by the editor"."""

from collections.abc import Mapping

from summarizer.render.wording import BY_EDITOR
from summarizer_schemas import Brief
from summarizer_schemas.brief import Decision


def marks_of(brief: Brief) -> Mapping[str, tuple[str, ...]]:
    """Return what an editor did to each thing of a brief, by its id."""
    found: dict[str, dict[str, None]] = {}
    for each in brief.decisions:
        said = BY_EDITOR.get(each.kind) if each.applied else None
        if said:
            for id_ in each.about:
                found.setdefault(id_, {})[said.format(**_words(each))] = None
    return {id_: tuple(said) for id_, said in found.items()}


def _words(decision: Decision) -> dict[str, str]:
    given = decision.given
    party = given.get("party")
    said = [
        f"rated {given['reliability']}{given.get('credibility', '')}" if "reliability" in given else "",
        "" if party is None else "called a party to the events" if party else "called no party to the events",
        "publisher given" if "publisher" in given else "",
    ]
    return {
        "note": str(given.get("note", "")),
        "reason": str(given.get("reason", "")),
        "source": ", ".join(each for each in said if each),
    }
