"""When to stop asking: what came of requests in, an error out once the endpoint fails on all of them.

One article's failure is its own; a thousand articles that fail alike, each after minutes of patience, are hours lost.
"""

from typing import Final

from summarizer.errors import EndpointError

GIVEN_UP_IN_A_ROW: Final = 5
"""So many requests given up, one after the other and with no answer in between, are the endpoint's fault."""


class Circuit:
    """Opens for good when nothing gets through any more."""

    def __init__(self) -> None:
        self.has_answered = False
        self._given_up = 0
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
        if self._given_up >= GIVEN_UP_IN_A_ROW or (is_of_the_endpoint and not self.has_answered):
            self._reason = self._reason or error
