"""Asks a language model: messages and a schema come in, an object of that schema and what it cost go out.

The only importer of openai, instructor and tenacity. Each file hides one decision:

    endpoint    where the model is, and with which key
    providers   where the endpoints of other providers are
    wire        which JSON Schema is sent, and how a complaint about an answer reads
    forms       how an endpoint is asked to keep to a schema, and which way it understands
    faults      what a failure means, by its status, its codes and its words
    limits      what an endpoint says of its limits
    clock       what time it is for those who wait
    load        how much an endpoint takes at once, where it does not say
    pace        when the next request may be sent
    patience    which failures are tried again, how long to wait, and what is said when nothing helps
    circuit     when to stop asking at all
    answers     which answers can be used, and what is said about those that cannot
    words       how what an endpoint said is quoted
    fitting     which recorded answers would do
    waiting     why a request waits, for those who watch
    network     the network, where something stands between it and the client
    batches     the endpoint where batches are left and fetched
    quiet       what instructor logs of us
    leave       who is asked before anything is sent
    usage       what is counted
    asking      who asks, and about what, for those who carry the request (recordings, logs)
    line        what leads to an endpoint
    held        how instructor holds an answer against its schema
    exchange    the HTTP requests of one question
    client      the model as all others see it
"""

from summarizer.model.asking import Asking, asking, material
from summarizer.model.client import Answer, Ask, Model
from summarizer.model.clock import Sleep
from summarizer.model.endpoint import NO_KEY, Endpoint, locate
from summarizer.model.forms import Message, as_sent, ask_in, first_form
from summarizer.model.leave import Leave, Sending, always
from summarizer.model.providers import without_key
from summarizer.model.usage import Usage
from summarizer.model.waiting import TellWaiting, Waiting, tell_nobody
from summarizer.model.wire import wire_schema

__all__ = [
    "NO_KEY",
    "Answer",
    "Ask",
    "Asking",
    "Endpoint",
    "Leave",
    "Message",
    "Model",
    "Sending",
    "Sleep",
    "TellWaiting",
    "Usage",
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
