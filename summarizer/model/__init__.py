"""Asks a language model: messages and a schema come in, an object of that schema and what it cost go out.

The only importer of openai, instructor and tenacity. Each file hides one decision:

    endpoint    where the model is, and with which key
    wire        which JSON Schema is sent, and how a complaint about an answer reads
    patience    which failures are tried again, how long to wait, and what is said when nothing helps
    answers     which answers cannot be used, and what is said about them
    usage       what is counted
    asking      who asks, for those who carry the request (recordings, logs)
    client      the way of one request through all of them
"""

from summarizer.model.asking import Asking, asking
from summarizer.model.client import Answer, Ask, Message, Model
from summarizer.model.endpoint import NO_KEY, Endpoint
from summarizer.model.patience import Sleep
from summarizer.model.usage import Usage
from summarizer.model.wire import wire_schema

__all__ = [
    "NO_KEY",
    "Answer",
    "Ask",
    "Asking",
    "Endpoint",
    "Message",
    "Model",
    "Sleep",
    "Usage",
    "asking",
    "wire_schema",
]
