"""Writing a file so that it is there whole or not at all."""

import os
from pathlib import Path

from summarizer.errors import InputError


def write_whole(path: Path, content: str | bytes, what: str) -> None:
    """Write `content` beside `path`, then put it in its place; an older file is replaced at once or kept.

    Args:
        path: the file; its folder must exist.
        content: written as it is, text as UTF-8: no line end is changed.
        what: what the file is, for the message.

    Raises:
        InputError: the file cannot be written.
    """
    unfinished = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        unfinished.write_bytes(content.encode() if isinstance(content, str) else content)
        unfinished.replace(path)
    except OSError as error:
        raise InputError(
            f"{path}: {what} cannot be written ({error.strerror}); free the place, or name another"
        ) from error
    finally:
        unfinished.unlink(missing_ok=True)
