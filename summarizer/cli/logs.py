"""What the rooms log: for people on standard error, for programs as JSON lines in a file.

No key that the environment holds gets into either (see `summarizer.llm.redaction`).
"""

import logging
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from summarizer.cli.console import say
from summarizer.errors import InputError
from summarizer.llm.redaction import redact, secrets_in

_OURS: Final = "summarizer"
_BELOW: Final = ("openai", "httpx2")
"""The libraries that carry the requests: which status each HTTP request came to stands in their logs."""


@contextmanager
def logged(*, is_verbose: bool, log_file: Path | None) -> Iterator[None]:
    """Show warnings, or all that happens, while the context lasts, and write all of it to `log_file`, if any.

    Raises:
        InputError: the file cannot be written.
    """
    shown = _Shown(logging.INFO if is_verbose else logging.WARNING)
    shown.setFormatter(_Discreet(logging.Formatter("%(message)s")))
    handlers: list[tuple[str, logging.Handler]] = [(_OURS, shown)]
    if log_file:
        written = _written(log_file)
        written.setFormatter(_Discreet(_json_lines()))
        handlers += [(name, written) for name in (_OURS, *_BELOW)]
    levels = {name: logging.getLogger(name).level for name, _ in handlers}
    for name, handler in handlers:
        logging.getLogger(name).addHandler(handler)
        logging.getLogger(name).setLevel(logging.INFO)
    try:
        yield
    finally:
        for name, handler in handlers:
            logging.getLogger(name).removeHandler(handler)
            logging.getLogger(name).setLevel(levels[name])
            handler.close()


def _written(log_file: Path) -> logging.Handler:
    try:
        os.close(os.open(log_file, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600))
        return logging.FileHandler(log_file, encoding="utf-8", errors="backslashreplace")
    except OSError as error:
        raise InputError(f"--log-file {log_file}: cannot be written ({error.strerror}); name another") from error


def _json_lines() -> logging.Formatter:
    from pythonjsonlogger.json import JsonFormatter

    renamed = {"created": "time", "levelname": "level", "name": "logger"}
    return JsonFormatter(["created", "levelname", "name", "message"], rename_fields=renamed, json_ensure_ascii=False)


class _Shown(logging.Handler):
    """Says what is logged as everything else is said, so that it goes well with a bar of progress."""

    def emit(self, record: logging.LogRecord) -> None:
        say(self.format(record))


class _Discreet(logging.Formatter):
    """Formats as another formatter does, and leaves the secrets out."""

    def __init__(self, inner: logging.Formatter) -> None:
        super().__init__()
        self._inner = inner
        self._keys = secrets_in(os.environ)

    def format(self, record: logging.LogRecord) -> str:
        return redact(self._inner.format(record), self._keys)
