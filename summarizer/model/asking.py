"""Who asks, and about what: set while a request is under way, read by what carries it (see `summarizer.cassettes`).

A context variable, since every `ask` runs in a context of its own, many at a time, and the libraries in between hand
nothing through; a request header would do too, but it would be sent to strangers.
"""

from contextvars import ContextVar
from dataclasses import dataclass

from pydantic import BaseModel


@dataclass(frozen=True)
class Asking:
    """One request as people speak of it."""

    name: str  # "extract-syria-1a2b3c4d": the same request has the same name in every run
    about: str  # "seeds/syria.txt": how messages speak of it
    model: str  # "openai/gpt-5.4-mini"
    schema: type[BaseModel]


asking: ContextVar[Asking] = ContextVar("asking")

material: ContextVar[str] = ContextVar("material", default="")
"""A hash of what a request is made from, prompt and schema left out; set by whoever words it, "" if nobody does."""
