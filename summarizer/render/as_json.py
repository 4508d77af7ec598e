"""Brief → `brief.json`: UTF-8, two spaces of indentation, every number and character as given."""

from summarizer_schemas import Brief


def brief_to_json(brief: Brief) -> str:
    """Return the brief as JSON; the same brief gives the same text."""
    return brief.model_dump_json(indent=2) + "\n"
