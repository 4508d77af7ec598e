"""What all steps that ask a model have in common: one loop that asks, checks, and asks again.

A step says what it wants as a `Question`; `Asker` sends it, has the answer checked, and sends back what was refused.
"""

from summarizer.steps.asking import (
    LEAST_REQUEST_TOKENS,
    REQUEST_TOKENS,
    ROUNDS,
    Amend,
    Asker,
    Checked,
    Failed,
    Question,
    Settled,
    batches,
    failed_gap,
)

__all__ = [
    "LEAST_REQUEST_TOKENS",
    "REQUEST_TOKENS",
    "ROUNDS",
    "Amend",
    "Asker",
    "Checked",
    "Failed",
    "Question",
    "Settled",
    "batches",
    "failed_gap",
]
