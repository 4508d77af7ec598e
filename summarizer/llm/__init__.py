"""Ask a language model: messages and a schema come in, an object of that schema and what it cost go out.

Only this room imports openai, instructor, tenacity and vcrpy. Each file hides one decision:

    client           how one model is asked, and how often at once
    calls            what others see of a call: its label, its permit, its waits, its usage
    exchange         the HTTP requests of one question
    output_modes     how an endpoint is asked to keep to a schema
    completions      which answers can be used, and what is said of those that cannot
    providers        where the model is, and with which key
    retry            what a failure means, which are tried again, and when to stop asking at all
    rate_limiter     when the next request may be sent
    budget           what may be sent, and what it costs
    cache            which answers need not be paid again
    under_way        which questions another run asks just now
    recordings       what a replay answers from
    cassettes        which recorded requests are equal, and what of them is kept
    cassette_format  how a recording reads
    batches          how an endpoint takes many requests as one file
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
