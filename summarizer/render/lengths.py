"""How long a brief is to be, and how a shorter one says what it leaves out."""

from typing import Literal

from summarizer.render.document import Code, Paragraph
from summarizer.render.wording import count

Length = Literal["short", "standard", "full"]


def elsewhere(number: int, noun: str) -> Paragraph:
    """Say how many more there are, and where they can be read."""
    return Paragraph((f"{count(number, f'more {noun}')}: ", Code("--length full"), " or ", Code("brief.json"), "."))
