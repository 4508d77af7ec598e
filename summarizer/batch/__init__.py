"""Batches: what a run would ask goes as files to an endpoint that takes a day and half the price, or to any engine.

The run itself is the ordinary one. Below the client library, `post` answers from the batches that have come back. So
requests are the same to the byte, answers are held against their schema and asked again as ever, and they end in the
same cache under the same keys. Where answers are missing, the run waits (`gathering`). When nothing else is left to do,
what it waits for is sent (`rounds`).

lines      what stands in the files: requests out, answers in
state      what is under way and what came, on the disk
post       what stands between the client and the network
gathering  what waits for an answer
sending    a batch's way to the endpoint and back
rounds     from one batch to the next, until the brief stands; the same as files, without an endpoint
"""

from summarizer.batch.gathering import Gathering
from summarizer.batch.lines import in_short
from summarizer.batch.post import Foreseeing, Post
from summarizer.batch.rounds import BatchEvent, Rounds, collect, read_files
from summarizer.batch.sending import Fetched
from summarizer.batch.state import SentBatch, State

__all__ = [
    "BatchEvent",
    "Fetched",
    "Foreseeing",
    "Gathering",
    "Post",
    "Rounds",
    "SentBatch",
    "State",
    "collect",
    "in_short",
    "read_files",
]
