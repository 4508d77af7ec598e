"""Every error that this package raises, each with the exit status that the command line gives it.

    SummarizerError                 base of all; never raised itself
    ├── InputError            2     wrong usage, or nothing that can be read
    ├── PromptError           2     a template that cannot be rendered
    ├── EndpointError         3     the model's endpoint gave up: no connection, refused key, limits that do not end
    │   ├── AnswerError       3     the endpoint answered, but not with what was asked for
    │   │   └── TooLongError  3     the text, or the answer to it, is longer than the model takes
    │   └── StoppedError      2     we gave up: with this request the run would pass what it may cost
    │       └── InterruptedRunError  130   the user has stopped the run
    └── NoRecordingError      4     replaying, and no recorded answer fits the request

A bad article or a quote that is not borne out is data (`Failure`, `Withheld`), not an error; an `EndpointError` about
one article becomes that article's `Failure`. No exception of a library leaves the module that owns the library.
"""

from typing import ClassVar


class SummarizerError(Exception):
    """Base of every error of this package; `str()` of it is fit for a user: which file, what is wrong, what to do."""

    exit_status: ClassVar[int] = 2


class InputError(SummarizerError):
    """The command was used wrongly, or its input holds nothing that can be used."""


class PromptError(SummarizerError):
    """A prompt template is missing, or cannot be rendered."""


class EndpointError(SummarizerError):
    """The model's endpoint cannot be used: it cannot be reached, refuses the request, or keeps failing."""

    exit_status = 3


class AnswerError(EndpointError):
    """The endpoint answered, but with a refusal, a cut or empty answer, or one that never fits the schema."""


class TooLongError(AnswerError):
    """The text does not fit into the model's context, or the answer into its output; a part of the text may."""


class StoppedError(EndpointError):
    """A request was not sent: with it the run would pass what it may cost."""

    exit_status = 2


class InterruptedRunError(StoppedError):
    """A request was not sent, or its answer not awaited: the user has stopped the run."""

    exit_status = 130


class NoRecordingError(SummarizerError):
    """Replaying from cassettes, and none holds an answer for this request."""

    exit_status = 4


def printable(text: str) -> str:
    """Escape what a message cannot show in one line: control characters, odd spaces, bytes that are no text."""
    return "".join(char if char.isprintable() else char.encode("unicode_escape").decode() for char in text)
