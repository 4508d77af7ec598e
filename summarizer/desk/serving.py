"""Where the desk listens: this computer alone, at a port that is free or was named, until it is closed."""

import socket
from collections.abc import Callable
from pathlib import Path

import uvicorn

from summarizer.config import Options
from summarizer.desk.app import Choice, make_app
from summarizer.desk.guard import Pass
from summarizer.desk.papers import Papers
from summarizer.errors import InputError

_LOOPBACK = "127.0.0.1"
_GRACE_S = 2
"""A browser keeps connections open that nothing comes over any more."""


def listen(port: int) -> socket.socket:
    """Return a socket at a port of this computer, or with 0 at one that is free.

    Raises:
        InputError: it is taken, or may not be used.
    """
    found = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    try:
        found.bind((_LOOPBACK, port))
    except OSError as error:
        found.close()
        raise InputError(f"--port {port}: cannot be used ({error.strerror}); name another, or none") from error
    return found


def server_of(folder: Path, options: Options, choice: Choice, listening: socket.socket) -> tuple[uvicorn.Server, Pass]:
    """Return the desk of a folder as a server, and what lets a browser in.

    Raises:
        InputError: it is no folder, or nothing can be written into it.
    """
    own = Pass(listening.getsockname()[1])
    app = make_app(Papers(folder), options, own, choice)
    # No log of what is asked for: the first address holds the token. No protocol but plain HTTP.
    config = uvicorn.Config(
        app, http="h11", ws="none", loop="asyncio", log_level="warning", access_log=False, server_header=False,
        timeout_graceful_shutdown=_GRACE_S,
    )  # fmt: skip
    return uvicorn.Server(config), own


def serve(folder: Path, options: Options, choice: Choice, port: int, say: Callable[[str], None]) -> None:
    """Serve the desk of a folder until it is interrupted.

    Raises:
        InputError: it is no folder, nothing can be written into it, or the port cannot be used.
    """
    with listen(port) as listening:
        server, own = server_of(folder, options, choice, listening)
        say(own.address)
        server.run(sockets=[listening])
