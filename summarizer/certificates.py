"""Whom connections trust: the certificates of this computer, read once for all that connect."""

import os
import ssl
from functools import lru_cache


def trusted() -> ssl.SSLContext:
    """Return how connections are checked, as httpx2 does it by default.

    A client that is given none reads all certificates anew, for some 50 ms, also where it never connects by TLS.
    """
    return _read(os.environ.get("SSL_CERT_FILE"), os.environ.get("SSL_CERT_DIR"))


@lru_cache(maxsize=4)
def _read(_file: str | None, _folder: str | None) -> ssl.SSLContext:
    """Read the certificates that these variables, if any, lead to."""
    from httpx2 import create_ssl_context  # noqa: PLC0415 - what asks nobody loads nothing that asks

    return create_ssl_context()
