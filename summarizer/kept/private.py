"""SQLite files of the user's own: made if they are missing, and readable by their owner alone."""

import os
import sqlite3
from pathlib import Path
from typing import Final

_PATIENCE_S: Final = 30


def open_private(file: Path, form: str) -> sqlite3.Connection:
    """Open a file, made if it is missing, with nobody else allowed to read it; SQLite's own files take after it.

    Args:
        file: where it is.
        form: the statements that make its tables where they are missing.

    Raises:
        OSError: the place cannot be used.
        sqlite3.Error: the file cannot.
    """
    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    file.parent.chmod(0o700)
    os.close(os.open(file, os.O_RDWR | os.O_CREAT, 0o600))
    file.chmod(0o600)
    connection = sqlite3.connect(file, timeout=_PATIENCE_S, isolation_level=None)
    try:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.executescript(form)
    except sqlite3.Error:
        connection.close()
        raise
    return connection
