"""When to stop asking: what came of requests in, an error out once the endpoint fails on all of them.

One article's failure is its own; a thousand articles that fail alike, each after minutes of patience, are hours lost.
"""

from typing import Final

from summarizer.errors import EndpointError

WAVES: Final = 2
"""Questions asked at the same time fail of the same outage; if the next ones fail as well, it is no outage."""


class Circuit:
    """Opens for good when nothing gets through any more; `at_once` is how many questions are asked at a time."""

    def __init__(self, at_once: int) -> None:
        self.has_answered = False
        self._most_given_up = WAVES * at_once
        self._given_up = 0  # in a row
        self._reason: EndpointError | None = None

    def check(self, about: str) -> None:
        """Let a request pass.

        Raises:
            EndpointError: The circuit is open, and nothing may be sent.
        """
        if self._reason:
            raise EndpointError(f"{about}: not asked, since the endpoint fails on everything; {self._reason}")

    def answered(self) -> None:
        """Take note that the endpoint answered, whatever it said."""
        self.has_answered = True
        self._given_up = 0

    def gave_up(self, error: EndpointError, *, is_of_the_endpoint: bool) -> None:
        """Take note that a request was given up; one is enough if the reason holds for all, and none was answered."""
        self._given_up += 1
        if self._given_up >= self._most_given_up or (is_of_the_endpoint and not self.has_answered):
            self._reason = self._reason or error
