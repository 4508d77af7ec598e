"""Why a request waits: told to whoever shows how far a run has come."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Waiting:
    """One request that is not sent yet, or will be sent again.

    Attributes:
        about: what the request is about.
        why: in a few words of ours: "no connection", "the endpoint answered with status 503".
        seconds: how long it waits.
        is_asked: whether the endpoint asked for that wait.
        attempt: which attempt comes next.
        attempts: how many there are at most; a refusal because of a limit counts as none while others get through.
    """

    about: str
    why: str
    seconds: float
    is_asked: bool
    attempt: int
    attempts: int

    def __str__(self) -> str:
        if self.is_asked:
            return f"waiting {self.seconds:.0f} s, the endpoint asks for it"
        return f"{self.why}, trying again ({min(self.attempt, self.attempts)} of {self.attempts})"


TellWaiting = Callable[[Waiting], None]


def tell_nobody(_: Waiting) -> None:
    """Tell nobody."""
