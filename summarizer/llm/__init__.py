"""Asks a language model: messages and a schema come in, an object of that schema and what it cost go out.

The only importer of openai, instructor, tenacity and vcrpy. Each file hides one decision:

    providers        where the model is, and with which key
    client           how one model is asked, and how often at once
    exchange         the HTTP requests of one question
    output_modes     how an endpoint is asked to keep to a schema, and which answers can be used
    retry            what a failure means, which are tried again, and when to stop asking at all
    rate_limiter     when the next request may be sent
    budget           what may be sent, and what it costs
    cache            which answers need not be paid again
    recordings       what a replay answers from (`cassette_format`: how that reads)
    redaction        what no message and no log may hold
"""

from summarizer.llm.calls import (
    Permit,
    RequestLabel,
    Sending,
    Sleep,
    TellWaiting,
    TokenUsage,
    Waiting,
    always,
    asking,
    material,
    tell_nobody,
)
from summarizer.llm.client import Answer, Ask, Model
from summarizer.llm.output_modes import Message, as_sent, ask_in, first_form, wire_schema
from summarizer.llm.providers import NO_KEY, Endpoint, locate, without_key

__all__ = [
    "NO_KEY",
    "Answer",
    "Ask",
    "Endpoint",
    "Message",
    "Model",
    "Permit",
    "RequestLabel",
    "Sending",
    "Sleep",
    "TellWaiting",
    "TokenUsage",
    "Waiting",
    "always",
    "as_sent",
    "ask_in",
    "asking",
    "first_form",
    "locate",
    "material",
    "tell_nobody",
    "wire_schema",
    "without_key",
]
